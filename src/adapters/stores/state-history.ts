/**
 * Walks the history of the state branch, newest first: is a commit still part of it, and which commit carries a transaction?
 */
import type { ObjectId } from '../../domain/ids.js';
import type { GitObjects } from './git-objects.js';
import { transactionOf } from './state-commit.js';

/** Commits looked at before a walk gives up; a branch grows by far less between two looks. */
const MOST = 20_000;

/**
 * True when `tip` is one of `known` or descends from it, false when history is known to its end without it. Also true when the walk
 * gave up: a doubt is no proof that history was replaced.
 */
export async function descendsFrom(
  objects: GitObjects,
  tip: ObjectId,
  known: ReadonlySet<ObjectId>,
): Promise<boolean> {
  let steps = 0;
  for await (const oid of walk(objects, tip)) {
    steps += 1;
    if (known.has(oid) || steps > MOST) return true;
  }
  return false;
}

/** The commit at or below `tip`, but above `end`, that carries a transaction; undefined when there is none. */
export async function findTransaction(
  objects: GitObjects,
  tip: ObjectId,
  end: ObjectId | null,
  txId: string,
): Promise<ObjectId | undefined> {
  let steps = 0;
  for await (const oid of walk(objects, tip)) {
    steps += 1;
    if (oid === end || steps > MOST) return undefined;
    const commit = await objects.commit(oid);
    if (commit !== undefined && transactionOf(commit.message) === txId) return oid;
  }
  return undefined;
}

async function* walk(objects: GitObjects, tip: ObjectId): AsyncGenerator<ObjectId> {
  const seen = new Set<ObjectId>([tip]);
  const queue: ObjectId[] = [tip];
  for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
    yield oid;
    // Absent: the history of this copy ends here.
    const commit = await objects.commit(oid);
    for (const parent of commit?.parents ?? [])
      if (!seen.has(parent)) {
        seen.add(parent);
        queue.push(parent);
      }
  }
}
