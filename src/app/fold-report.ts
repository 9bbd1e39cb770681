/**
 * Turns what came back from an attempt into what is believed of it: outputs measured and held against their schemas, check verdicts bound to the
 * tree they were run on, the change judged and merged from git objects. Works on a draft; may be run again from scratch after a conflict.
 */
import type { RejectionCode } from '../domain/command.js';
import type { Outcome } from '../domain/definition.js';
import { type Instant, isTaskId } from '../domain/ids.js';
import type { Task } from '../domain/task.js';
import { type ErrorCode, OrchestratorError } from '../errors.js';
import type { Report } from '../schema/report.js';
import { sha256 } from '../schema/sha256.js';
import { type CheckIndicators, checkedNames } from './check-indicators.js';
import type { Verdicts } from './check-verdicts.js';
import type { CodeTip } from './code-tip.js';
import { type Context, ORCHESTRATOR } from './context.js';
import type { judgeReport } from './judge-report.js';
import { type Judgement, plainJudgement, type Received } from './plain-judgement.js';
import type { ReceivedReport } from './ports/attempts.js';
import type { FileWrite } from './ports.js';
import { isSaid, reportNotes } from './report-notes.js';
import { feedbackPath, outputPath, promptPath, textFile } from './session-files.js';
import type { Draft } from './transact.js';

export interface Applied {
  readonly task: string;
  readonly attempt: number;
  readonly outcome: Outcome;
  readonly status: string;
  readonly reason: string | null;
}

/** Why a report counts for nothing, beside the refusals of the domain and the errors of what brings reports. */
export const IGNORED_CODES = [
  'REPORT_UNREADABLE',
  'SESSION_FOREIGN',
  'CHECK_PENDING',
  'CHECK_UNASKED',
  'CHECK_FOREIGN',
  'ARTIFACT_SURPLUS',
] as const;

export interface Ignored {
  readonly task: string;
  readonly code: (typeof IGNORED_CODES)[number] | RejectionCode | ErrorCode;
  readonly reason: string;
}

/** What the reports of one transaction have in common. */
export interface Folding {
  readonly code: CodeTip;
  /** Of check jobs; null where reports bring their own. */
  readonly verdicts: Verdicts | null;
}

/** Folds one report into the draft. Never throws for what a report says. */
export async function foldReport(
  context: Context,
  draft: Draft,
  received: Exclude<ReceivedReport, { kind: 'verdict' }>,
  { code, verdicts }: Folding,
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
  try {
    const live = task.claim?.sha256 === sha256(report.claim) && task.claim.attempt === report.attempt;
    const judgement = live
      ? await judged(context, draft, task, { received, tip: await code.at(), verdicts })
      : plainJudgement(task, report);
    if (judgement === null)
      return {
        task: report.task_id,
        code: 'CHECK_PENDING',
        reason: `The checks of attempt ${report.attempt} have no verdict yet; it stays as it is.`,
      };
    const believed = { judgement, outputs: await outputWrites(judgement, received) };
    // First, because the end of the last task ends the session.
    if (live) takeNotes(draft, now, { report, quality: judgement.quality }, task);
    return foldJudgement(draft, now, believed, code);
  } catch (cause) {
    // What an agent left can no longer be read, or has changed since it was measured. That is its own loss and nobody else's.
    if (cause instanceof OrchestratorError && cause.code === 'REPORT_INVALID')
      return { task: task.spec.id, code: 'REPORT_UNREADABLE', reason: cause.message };
    throw cause;
  }
}

/** Loaded by whoever has a report to judge: most steps have none. */
async function judged(...evidence: Parameters<typeof judgeReport>): ReturnType<typeof judgeReport> {
  return (await import('./judge-report.js')).judgeReport(...evidence);
}

/**
 * What the agent said beside its work is put on record in its name; what cannot be said any more is passed over. Of what a check of the task
 * decides, only its verdict counts.
 */
function takeNotes(
  draft: Draft,
  now: Instant,
  { report, quality }: { readonly report: Report; readonly quality: CheckIndicators },
  task: Task,
): void {
  const { spec } = task;
  const decided = checkedNames(spec);
  const own = Object.entries(report.quality).filter(([name]) => !decided.includes(name));
  for (const note of reportNotes({ ...report, quality: Object.fromEntries(own) }, spec.id))
    if (!isSaid(draft.session, task, note)) draft.ask({ ...note, now, actor: spec.agent });
  if (Object.keys(quality).length > 0)
    draft.ask({ type: 'update_quality', quality, now, actor: ORCHESTRATOR });
}

/** The accepted outputs as they are to be written, read before anything is decided. */
async function outputWrites(judgement: Judgement, received: Received): Promise<readonly FileWrite[]> {
  const { task, outcome } = judgement.report;
  if (outcome !== 'succeeded') return [];
  const writes: FileWrite[] = [];
  for (const { path, sha256: hash } of judgement.files) {
    const bytes = await received.readOutput(path);
    if (sha256(bytes) !== hash)
      throw new OrchestratorError(
        'REPORT_INVALID',
        `Output ${path} in ${received.folder} has changed since it was measured.`,
        'Run the attempt again: its report counts as lost.',
      );
    writes.push({ path: outputPath(task, path), bytes, sha256: hash });
  }
  return writes;
}

/** A judgement and the outputs that go with it. */
interface Believed {
  readonly judgement: Judgement;
  readonly outputs: readonly FileWrite[];
}

function foldJudgement(draft: Draft, now: Instant, believed: Believed, code: CodeTip): Applied | Ignored {
  const { report } = believed.judgement;
  const spec = draft.session.tasks.get(report.task)?.spec;
  const decision = draft.ask({ type: 'report_attempt', now, actor: spec?.agent ?? ORCHESTRATOR, report });
  const answer = decision.kind === 'refused' ? decision.rejection : decision.ignored;
  if (answer !== null) return { task: report.task, code: answer.code, reason: answer.message };
  keep(draft, believed, code);
  const folded = draft.session.tasks.get(report.task);
  const attempt = folded?.attempts.find(({ n }) => n === report.attempt);
  return {
    task: report.task,
    attempt: report.attempt,
    outcome: attempt?.outcome ?? report.outcome,
    status: folded?.status ?? 'unknown',
    reason: attempt?.reason ?? null,
  };
}

/** Writes what belongs to the decision: accepted outputs and moved code, or the feedback for the next attempt. */
function keep(draft: Draft, { judgement, outputs }: Believed, code: CodeTip): void {
  const { task: id, attempt, held } = judgement.report;
  const folded = draft.session.tasks.get(id);
  if (folded === undefined) return;
  const isHeld = held !== null && (folded.escalationInfo?.held ?? null) !== null;
  if (folded.status === 'completed' || isHeld) draft.writes.push(...outputs);
  const { planner } = judgement.report;
  const isPlanned = planner !== undefined && draft.session.tasks.has(planner.id);
  if (folded.status === 'completed' || isHeld || folded.split !== null || isPlanned)
    for (const [added, bytes] of judgement.prompts)
      if (isTaskId(added)) draft.writes.push({ path: promptPath(added), bytes });
  if (folded.status === 'completed') {
    code.moveTo(judgement.tip);
    return;
  }
  if (isHeld && judgement.hold !== null) draft.refs.push(judgement.hold);
  const reason = folded.attempts.at(-1)?.reason;
  if (reason !== null && reason !== undefined)
    draft.writes.push(textFile(feedbackPath(id, attempt), `${reason}\n`));
}
