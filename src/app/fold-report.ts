/**
 * Turns what came back from an attempt into what is believed of it: outputs measured and held against their schemas, check verdicts bound to the
 * tree they were run on, the change judged and merged from git objects. Works on a draft; may be run again from scratch after a conflict.
 */
import type { Outcome } from '../domain/definition.js';
import { isTaskId, type ObjectId } from '../domain/ids.js';
import { sha256 } from '../schema/sha256.js';
import type { Context } from './context.js';
import { type Judgement, judgeReport, plainJudgement, type Received } from './judge-report.js';
import type { ReceivedReport } from './ports.js';
import { feedbackPath, outputPath, promptPath, textFile } from './session-files.js';
import type { Draft } from './transact.js';

export interface Applied {
  readonly task: string;
  readonly attempt: number;
  readonly outcome: Outcome;
  readonly status: string;
  readonly reason: string | null;
}

export interface Ignored {
  readonly task: string;
  readonly code: string;
  readonly reason: string;
}

/** Where the session's branch stands within one transaction: moved by every merged change, pushed once. */
export interface CodeTip {
  tip: ObjectId | null;
}

/** Folds one report into the draft. Never throws for what a report says. */
export async function foldReport(
  context: Context,
  draft: Draft,
  received: ReceivedReport,
  code: CodeTip,
): Promise<Applied | Ignored> {
  if (received.kind === 'unreadable')
    return { task: '', code: 'REPORT_UNREADABLE', reason: `${received.folder}: ${received.reason}` };
  const { report } = received;
  const now = context.clock.now();
  if (report.session !== draft.session.id)
    return {
      task: report.task_id,
      code: 'SESSION_FOREIGN',
      reason: `The report is for session ${report.session}.`,
    };
  const task = isTaskId(report.task_id) ? draft.session.tasks.get(report.task_id) : undefined;
  if (task === undefined)
    return { task: report.task_id, code: 'UNKNOWN_TASK', reason: `There is no task ${report.task_id}.` };
  const live = task.claim?.sha256 === sha256(report.claim) && task.claim.attempt === report.attempt;
  const judgement = live
    ? await judgeReport(context, draft, task, { received, tip: code.tip })
    : plainJudgement(task, report);
  const decision = draft.ask({
    type: 'report_attempt',
    now,
    actor: task.spec.agent,
    report: judgement.report,
  });
  if (decision.kind === 'refused')
    return { task: task.spec.id, code: decision.rejection.code, reason: decision.rejection.message };
  if (decision.ignored !== null)
    return { task: task.spec.id, code: decision.ignored.code, reason: decision.ignored.message };
  await keep(draft, judgement, received, code);
  const folded = draft.session.tasks.get(task.spec.id);
  const attempt = folded?.attempts.find(({ n }) => n === report.attempt);
  return {
    task: task.spec.id,
    attempt: report.attempt,
    outcome: attempt?.outcome ?? report.outcome,
    status: folded?.status ?? 'unknown',
    reason: attempt?.reason ?? null,
  };
}

/** Writes what belongs to the decision: accepted outputs and moved code, or the feedback for the next attempt. */
async function keep(draft: Draft, judgement: Judgement, received: Received, code: CodeTip): Promise<void> {
  const id = judgement.report.task;
  const folded = draft.session.tasks.get(id);
  if (folded === undefined) return;
  if (folded.status === 'completed') {
    for (const { path } of judgement.files)
      draft.writes.push({ path: outputPath(id, path), bytes: await received.readOutput(path) });
    for (const [added, bytes] of judgement.prompts)
      if (isTaskId(added)) draft.writes.push({ path: promptPath(added), bytes });
    code.tip = judgement.tip;
    return;
  }
  const { held } = judgement.report;
  if (held !== null && folded.escalationInfo?.held !== null)
    draft.refs.push({ ref: held.ref, before: null, after: held.oid });
  const reason = folded.attempts.at(-1)?.reason;
  if (reason !== null && reason !== undefined)
    draft.writes.push(textFile(feedbackPath(id, received.report.attempt), `${reason}\n`));
}
