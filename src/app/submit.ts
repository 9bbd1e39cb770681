/** The second half of an attempt: what an agent that somebody else started has made and said becomes a report, like any other. */
import { type LegHooks, type LegResult, requireBase, sessionOf } from './agent.js';
import { attemptOrder } from './attempt-order.js';
import type { Context } from './context.js';
import type { AgentEnd, AttemptHalves, PreparedAttempt } from './ports/attempts.js';
import { reportName } from './report-names.js';

/** Throws CLAIM_NOT_LIVE when nobody waits for the report any more; what was made stays where it is then. */
export async function submitAttempt(
  context: Context,
  halves: AttemptHalves,
  submission: {
    readonly prepared: PreparedAttempt;
    readonly end: AgentEnd;
    /** Folder of report folders. */
    readonly reports: string;
  },
  hooks: LegHooks,
): Promise<LegResult> {
  const { prepared, end, reports } = submission;
  const { session, task, claim, attempt, runAttempt } = prepared;
  const folder = `${reports}/${reportName(session, claim, runAttempt)}`;
  const loaded = await sessionOf(context, session, null);
  const order = await attemptOrder(loaded, { task, secret: claim }, context.clock.now(), {
    reportFolder: folder,
    logFile: null,
  });
  await requireBase(context, order.baseSha);
  await hooks.starting?.(folder);
  const report = await halves.submit({ ...order, deadline: prepared.deadline }, prepared, end, hooks);
  const result = { task, attempt, folder, outcome: report.outcome, details: report.details };
  await hooks.finished?.(result);
  return result;
}
