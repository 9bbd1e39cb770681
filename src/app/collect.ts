/** Folds every report it can see into the session: verified, integrated, state and code in one transaction. Bad reports never spoil the others. */
import type { ObjectId, SessionId } from '../domain/ids.js';
import { type Conclusion, conclusionOf } from './advance.js';
import { type Context, transaction } from './context.js';
import { type Applied, type CodeTip, foldReport, type Ignored } from './fold-report.js';
import { currentBase, missingTreeInputs, Planner } from './planner.js';
import type { ReceivedReport } from './ports.js';
import type { LoadedSession } from './session-files.js';
import { settleDeadClaims } from './settle-claims.js';
import { type Draft, transact } from './transact.js';

export interface Collected {
  readonly session: SessionId;
  readonly version: number;
  readonly applied: readonly Applied[];
  readonly ignored: readonly Ignored[];
  readonly conclusion: Conclusion;
  /** Is there work that another wave could take up now? */
  readonly continue: boolean;
}

export async function collect(
  context: Context,
  loaded: LoadedSession,
  folder: string,
): Promise<{ readonly answer: Collected; readonly loaded: LoadedSession }> {
  const id = loaded.session.id;
  const received = await context.inbox.list(folder);
  const done = await transact(context, id, transaction(context, id, 'collect', loaded), async (draft) => {
    const { results } = await foldReports(context, draft, received);
    settleOwnClaims(context, draft);
    return results;
  });
  const after = done.loaded ?? loaded;
  const now = context.clock.now();
  const more = await hasWork(context, after);
  const answer: Collected = {
    session: id,
    version: after.session.version,
    applied: done.value.filter((result): result is Applied => 'outcome' in result),
    ignored: done.value.filter((result): result is Ignored => 'code' in result),
    conclusion: more ? 'work' : conclusionOf(after.session, now),
    continue: more,
  };
  return { answer, loaded: after };
}

/** What became of the reports, and where the session's branch stands once the draft is committed (null: nothing is integrated). */
export interface Folded {
  readonly results: readonly (Applied | Ignored)[];
  readonly base: ObjectId | null;
}

/** Folds reports into a draft, one after the other, and asks for the code ref to move with the state. */
export async function foldReports(
  context: Context,
  draft: Draft,
  received: readonly ReceivedReport[],
): Promise<Folded> {
  const place = draft.session.code;
  const before = place === null || context.code === null ? null : await context.code.tip(place.branch);
  const start = before ?? place?.baseSha ?? null;
  const code: CodeTip = { tip: start };
  const results: (Applied | Ignored)[] = [];
  for (const report of received) results.push(await foldReport(context, draft, report, code));
  if (place !== null && code.tip !== null && code.tip !== start)
    draft.refs.push({ ref: `refs/heads/${place.branch}`, before, after: code.tip });
  return { results, base: code.tip };
}

/** Claims of this very run that brought no report: its agents are over when it collects. */
function settleOwnClaims(context: Context, draft: Draft): void {
  const now = context.clock.now();
  const run = context.run?.split('/')[0];
  for (const id of run === undefined ? [] : draft.session.running) {
    const claim = draft.session.tasks.get(id)?.claim;
    if (claim?.holder.kind !== 'run' || claim.holder.id !== run) continue;
    draft.ask({
      type: 'settle_claim',
      now,
      actor: 'orchestrator',
      task: id,
      attempt: claim.attempt,
      outcome: 'lost',
      reason: 'The run was collected and brought no report for it.',
    });
  }
  settleDeadClaims(context, draft, now, new Set());
}

/** Could another wave take something up right now? */
export async function hasWork(context: Context, { session }: LoadedSession): Promise<boolean> {
  const missing = await missingTreeInputs(context, session, await currentBase(context, session));
  return new Planner().anyReady(session, context.clock.now(), missing);
}
