/**
 * Were the commits that changed a session made by the orchestrator? What cannot be forged is the journal's chain: a commit that is none of its
 * transactions was made by somebody else. Who made the others, git does not tell: names and words of a commit are whatever its maker wrote.
 */
import type { ObjectId } from '../domain/ids.js';
import type { StateCommit } from './ports.js';
import type { Problem } from './verify-journal.js';

export interface JudgedCommits {
  /** Commits that are a transaction of the journal each. */
  readonly ours: number;
  /** Commits of others whose effect a repair has put on record since. */
  readonly mended: number;
  /** Behind this commit nothing is known; null when all of them were seen. */
  readonly cut: ObjectId | null;
  /** The session came in one piece with this commit, as after a squash merge. */
  readonly whole: ObjectId | null;
}

/** `known`: the journal's transactions; `mends`: a repair, which puts on record what was found before it. Newest commit first. */
export async function judgeCommits(
  changes: AsyncIterable<StateCommit>,
  known: ReadonlyMap<string, { readonly mends: boolean }>,
): Promise<{ readonly judged: JudgedCommits; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let mended = 0;
  let isMended = false;
  let cut: ObjectId | null = null;
  let whole: ObjectId | null = null;
  for await (const change of changes) {
    if (change.kind === 'cut') {
      cut = change.commit;
      continue;
    }
    const { commit, txId } = change;
    const transaction = txId === null || seen.has(txId) ? undefined : known.get(txId);
    if (txId !== null && transaction !== undefined) {
      seen.add(txId);
      isMended ||= transaction.mends;
    } else if (isMended) mended += 1;
    else if (change.first && txId === null) whole = commit;
    else problems.push(foreign(commit, txId));
  }
  return { judged: { ours: seen.size, mended, cut, whole }, problems };
}

function foreign(commit: ObjectId, txId: string | null): Problem {
  const text =
    txId === null
      ? `Commit ${commit} changed the session, and is no transaction of the orchestrator.`
      : `Commit ${commit} says that it is ${txId}, and is not that transaction of the journal.`;
  return { file: '', line: 0, column: 0, code: 'FOREIGN_COMMIT', text };
}

/** In words for people. */
export function unjudged({ cut, whole }: JudgedCommits): readonly string[] {
  return [
    'who made the commits: anybody who may push can write any name into them',
    ...(cut === null ? [] : [`what was before commit ${cut}: this clone ends there (git fetch --unshallow)`]),
    ...(whole === null
      ? []
      : [`how the session came to commit ${whole}: it came in one piece, as after a squash merge`]),
  ];
}
