/**
 * Where refs live and move: a remote, or the user's own repository. Whoever moves refs names the value he saw before; the host says
 * what became of it and never overwrites anything else.
 */
import type { RefUpdate } from '../../app/ports.js';
import { isSegment, type ObjectId } from '../../domain/ids.js';

export type MoveOutcome =
  /** `as`: the host made a commit of its own with the same tree, which the first ref now names. */
  | { readonly kind: 'moved'; readonly as?: ObjectId }
  /** A ref was not at the value that was seen before; nothing moved. */
  | { readonly kind: 'conflict'; readonly reason: string }
  /** The request left and no answer came. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** A policy refused these refs and not the first one; nothing moved. */
  | { readonly kind: 'refs-refused'; readonly refs: readonly string[]; readonly reason: string };

export interface RefHost {
  /** For people, without credentials. */
  readonly location: string;
  /** Tip of the state ref, its commit and everything below at hand; null when there is none. Throws `REMOTE_UNREACHABLE`. */
  tip(ref: string): Promise<ObjectId | null>;
  /** Full names of the branches below `refs/heads/<folder>/`. Throws `REMOTE_UNREACHABLE`. */
  list(folder: string): Promise<readonly string[]>;
  /** Tip of a branch of the code, its tree at hand together with the user's objects; null when there is none. Throws likewise. */
  codeTip(ref: string): Promise<ObjectId | null>;
  /** Tries to bring a commit that is not at hand; false when the host does not know it. Throws `REMOTE_UNREACHABLE`. */
  obtain(commit: ObjectId): Promise<boolean>;
  /** Tries to bring the whole history of a commit of the code; false when there is no more to be had. Throws `REMOTE_UNREACHABLE`. */
  deepen(commit: ObjectId): Promise<boolean>;
  /** All updates or none. The first is the state ref. Throws `PUSH_REFUSED` when it is the one that a policy refuses. */
  move(updates: readonly RefUpdate[]): Promise<MoveOutcome>;
}

/** Full name of a branch, or undefined when the text could not be one everywhere. */
export function branchRef(branch: string): string | undefined {
  return isBranchRef(`refs/heads/${branch}`) ? `refs/heads/${branch}` : undefined;
}

/** True for `refs/heads/…` made of segments that no shell, refspec or file system reads in another way. */
export function isBranchRef(ref: string): boolean {
  const [refs, heads, ...segments] = ref.split('/');
  return (
    refs === 'refs' &&
    heads === 'heads' &&
    segments.length > 0 &&
    segments.every(isSegment) &&
    ref.length <= 240 &&
    ref !== 'refs/heads/HEAD'
  );
}

/** Throws a bug's error for a name that {@link isBranchRef} does not accept. */
export function requireBranchRef(ref: string): void {
  if (!isBranchRef(ref)) throw new Error(`Internal error: ${JSON.stringify(ref)} is no branch ref`);
}
