/**
 * Walks the history of the state branch, newest first: is a commit still part of it, and which commit carries a transaction, which
 * commits changed a session?
 */
import type { StateCommit } from '../../app/ports.js';
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

export interface WayBack {
  readonly objects: GitObjects;
  /** What a commit holds of the session, as a name that is equal for equal bytes; null for nothing. */
  readonly held: (commit: ObjectId) => Promise<string | null>;
  /** Brings what lies behind a commit to hand, where that is possible. */
  readonly deepen: (commit: ObjectId) => Promise<boolean>;
  /** Where to stop. */
  readonly known: ReadonlySet<ObjectId>;
}

/**
 * The commits below `tip` that changed what is held, newest first. Where several lines meet, the one is followed that brought it along: a merge
 * that takes it over as it is changes nothing.
 */
export async function* changesBelow(tip: ObjectId, way: WayBack): AsyncGenerator<StateCommit> {
  let deepened = false;
  for (let oid = tip; !way.known.has(oid); ) {
    const commit = await way.objects.commit(oid);
    if (commit === undefined) return yield { kind: 'cut', commit: oid };
    const { parents, message } = commit;
    if (!(await areAtHand(way.objects, parents))) {
      if (deepened || !(await way.deepen(oid))) return yield { kind: 'cut', commit: oid };
      deepened = true;
      continue;
    }
    const here = await way.held(oid);
    const before = await Promise.all(parents.map(way.held));
    const same = before.indexOf(here);
    const isFirst = before.every((held) => held === null);
    if (same < 0 && !(here === null && isFirst))
      yield { kind: 'changed', commit: oid, txId: transactionOf(message) ?? null, first: isFirst };
    const next = parents[Math.max(same, 0)];
    if (next === undefined || (isFirst && here !== null)) return;
    oid = next;
  }
}

async function areAtHand(objects: GitObjects, commits: readonly ObjectId[]): Promise<boolean> {
  const found = await Promise.all(commits.map(async (oid) => await objects.commit(oid)));
  return !found.includes(undefined);
}

/** A commit and everything that it descends from, as far as a walk goes. */
export async function ancestors(objects: GitObjects, commit: ObjectId): Promise<ReadonlySet<ObjectId>> {
  const found = new Set<ObjectId>();
  for await (const oid of walk(objects, commit)) {
    found.add(oid);
    if (found.size > MOST) break;
  }
  return found;
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
