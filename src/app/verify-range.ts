/** What a range of commits has done to sessions: every session that it touched must be whole, and changed by transactions alone. */

import { OrchestratorError } from '../errors.js';
import type { CommitRange, StateCommit, StateStore } from './ports.js';
import { type Verified, verify } from './verify.js';
import type { Problem } from './verify-journal.js';

export interface VerifiedRange {
  readonly ok: boolean;
  readonly from: string;
  readonly to: string;
  /** Sessions that were touched and are still there. */
  readonly sessions: readonly Verified[];
  /** What belongs to none of them. */
  readonly problems: readonly Problem[];
}

/** Throws USAGE where state is not kept in commits. */
export async function verifyRange(store: StateStore, range: CommitRange): Promise<VerifiedRange> {
  const { from, to } = range;
  const [before, after] = [await store.sessionsIn?.(from), await store.sessionsIn?.(to)];
  if (before === undefined || after === undefined || store.changes === undefined)
    throw new OrchestratorError(
      'USAGE',
      `The state is in ${store.location}, where a range of commits says nothing about it.`,
      'Leave --range out, or keep the state on a branch (state: { store: git }).',
    );
  const sessions: Verified[] = [];
  const problems: Problem[] = [];
  for (const id of new Set([...before, ...after])) {
    const changes: StateCommit[] = [];
    for await (const change of store.changes(id, range)) changes.push(change);
    if (changes.length === 0) continue;
    problems.push(...changes.flatMap(ending));
    const stored = await store.loadAt(id, to);
    if (stored !== undefined) sessions.push(await verify(id, stored, replayed(changes)));
    else problems.push(...changes.flatMap((change) => removal(id, change)));
  }
  return {
    ok: problems.length === 0 && sessions.every(({ ok }) => ok),
    from,
    to,
    sessions,
    problems,
  };
}

/** What nobody can look at is not passed. */
function ending(change: StateCommit): readonly Problem[] {
  if (change.kind !== 'cut') return [];
  const text = `This clone goes no further back than commit ${change.commit}: what was changed before it cannot be judged. Fetch more (git fetch --unshallow; fetch-depth: 0).`;
  return [{ file: '', line: 0, column: 0, code: 'HISTORY_CUT', text }];
}

/** A session that is gone takes its journal along: all that can be asked is whether each commit says that it is a transaction. */
function removal(id: string, change: StateCommit): readonly Problem[] {
  if (change.kind === 'cut' || change.txId !== null) return [];
  const text = `Commit ${change.commit} changed session ${id}, which is gone now, and is no transaction of the orchestrator.`;
  return [{ file: '', line: 0, column: 0, code: 'FOREIGN_COMMIT', text }];
}

async function* replayed(changes: readonly StateCommit[]): AsyncIterable<StateCommit> {
  yield* changes;
}
