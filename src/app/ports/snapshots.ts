/** What snapshots need from the outside: the archive itself, and the repository that the code behind a session is in. */
import type { ObjectId } from '../../domain/ids.js';
import type { CodeRef, RepositoryIdentity } from '../../schema/snapshot-manifest.js';

/** An archive that was opened: every entry judged by its name and size, nothing of what it says believed. */
export interface SnapshotArchive {
  /** Sorted, `/`-separated. */
  readonly paths: readonly string[];
  read(path: string): Promise<Uint8Array>;
}

/** The code of one repository as it travels. */
export interface CodeCarrier {
  identity(): Promise<RepositoryIdentity>;
  /** The branches with all their history in one file. Throws SNAPSHOT_CODE_MISSING where it is cut off. */
  bundle(refs: readonly CodeRef[]): Promise<Uint8Array>;
  /** Takes the objects of a bundle in, once they are proven to be whole; no ref moves. Throws SNAPSHOT_INVALID. */
  takeIn(bundle: Uint8Array, refs: readonly CodeRef[]): Promise<void>;
  /** `newer` goes back to `older`. Both are at hand. */
  goesBackTo(newer: ObjectId, older: ObjectId): Promise<boolean>;
}
