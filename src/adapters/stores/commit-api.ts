/**
 * What the store of `state: { store: api }` needs from the platform: commits that the platform itself makes and signs, compared and swapped
 * by the branch's head. Reading goes through git, which is never behind.
 */
import type { ObjectId } from '../../domain/ids.js';

export interface ApiFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ApiCommitOrder {
  /** Short name; it must exist. */
  readonly branch: string;
  readonly expectedHead: ObjectId;
  readonly headline: string;
  readonly body: string;
  readonly additions: readonly ApiFile[];
  /** Paths that the head has: one that it lacks fails the whole commit. */
  readonly deletions: readonly string[];
}

export type ApiCommitOutcome =
  | { readonly kind: 'committed'; readonly commit: ObjectId }
  /** The head was another one. */
  | { readonly kind: 'stale'; readonly reason: string }
  /** The request left and no answer came. */
  | { readonly kind: 'unknown'; readonly reason: string };

export interface CommitApi {
  /** Makes the branch with one first commit of one text file; null when it exists already. */
  createBranch(order: {
    readonly branch: string;
    readonly message: string;
    readonly path: string;
    readonly text: string;
  }): Promise<ObjectId | null>;
  /** One commit on top of the expected head, or none. */
  commit(order: ApiCommitOrder): Promise<ApiCommitOutcome>;
}
