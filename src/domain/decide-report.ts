/**
 * What becomes of a task when an attempt ends: by a report that bears the live claim's secret, or by settling a claim that will never
 * bring one. A report is a claim about the work; what is believed of it was verified before it came here.
 */
import { reasonsAgainst } from './added-tasks.js';
import { settledCost } from './budget.js';
import type { AttemptReport, Command, ProposedTask } from './command.js';
import { afterFailure } from './decide-failure.js';
import { movedEvents, moveTo } from './decide-layer.js';
import { chosenBy } from './decide-selection.js';
import { splitEvents } from './decide-split.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Outcome } from './definition.js';
import type { AttemptEnd, Event } from './event.js';
import type { Instant } from './ids.js';
import { awaitingSelection } from './selection.js';
import type { Session } from './session.js';
import { judgedPlan, judgedSplit, partsEvents, plannedEvents } from './split-plan.js';
import { pingPong } from './stall.js';
import { type Attempt, isCovered, type Task } from './task.js';

type Stamp = { readonly at: Instant; readonly by: string };

export function decideReport(session: Session, command: Command & { type: 'report_attempt' }): Decision {
  const { report } = command;
  const task = session.tasks.get(report.task);
  if (task === undefined)
    return refused(
      'UNKNOWN_TASK',
      `The report is for ${report.task}, which is no task of session ${session.id}.`,
      'It is ignored.',
    );
  const attempt = task.attempts.find(({ n }) => n === report.attempt);
  if (attempt === undefined || attempt.claimSha256 !== report.claimSha256)
    return refused(
      'CLAIM_UNKNOWN',
      `The report for ${report.task} does not bear the secret of attempt ${report.attempt}.`,
      'It is ignored.',
    );
  const stamp = { at: command.now, by: command.actor };
  if (task.claim?.sha256 !== report.claimSha256 || task.claim.attempt !== report.attempt)
    return late(task, attempt, report, stamp);
  return accepted(ended(session, task, judged(session, task, report), stamp));
}

/** A report for an attempt that was settled before: the same word again changes nothing, another one is put on record once. */
function late(
  task: Task,
  { outcome: recorded, lateReport: before }: Attempt,
  report: AttemptReport,
  stamp: Stamp,
): Decision {
  const code = 'CLAIM_STALE';
  const ignored = {
    code,
    message: `Attempt ${report.attempt} of ${report.task} was settled before as ${recorded ?? 'unknown'}.`,
    remedy: 'The report is recorded and ignored.',
  } as const;
  if (sameWord(report.outcome, recorded) || before !== null) return accepted([], ignored);
  return accepted(
    [
      {
        ...stamp,
        type: 'report_ignored',
        task: task.spec.id,
        attempt: report.attempt,
        outcome: report.outcome,
        code,
      },
    ],
    ignored,
  );
}

/** What verification may make of a report that says it succeeded. */
const VERDICTS: ReadonlySet<Outcome> = new Set(['succeeded', 'invalid', 'conflict', 'rejected']);

function sameWord(reported: Outcome, recorded: Outcome | null): boolean {
  return (
    recorded === reported ||
    (reported === 'succeeded' && recorded !== null && VERDICTS.has(recorded)) ||
    (reported === 'needs_split' && recorded === 'invalid')
  );
}

/** The report with what the domain itself can see held against it: declared outputs and the list of tasks. */
function judged(session: Session, task: Task, report: AttemptReport): AttemptReport {
  if (report.outcome === 'needs_split') return judgedSplit(session, task, report);
  if (report.outcome !== 'succeeded') return report;
  if (task.spec.splits !== undefined) return judgedPlan(session, task, report);
  const paths = report.outputs.map(({ path }) => path);
  const missing = task.spec.outputs.flatMap((output) =>
    output.kind === 'file' && !isCovered(output.path, paths) ? [`Missing output: ${output.path}`] : [],
  );
  const against =
    missing.length > 0
      ? missing
      : reasonsAgainst(session, report.tasks ?? [], task.spec.id).map((reason) => `Tasks refused: ${reason}`);
  return against.length === 0
    ? report
    : { ...report, outcome: 'invalid', reason: against.join('\n'), held: null };
}

/** Agents may send a task to and fro: the second time it goes where it was rejected, a person decides. */
function rejected(session: Session, task: Task, report: AttemptReport, end: AttemptEnd): Move | null {
  const { suggestedLayer: layer } = report;
  const { layers } = session.definition;
  if (layer === null || layers.length === 0 || layer === task.spec.layer || end.n > MOST_REJECTED)
    return null;
  if (task.rejectionHistory.some(({ originalLayer }) => originalLayer === layer)) return null;
  const move = moveTo(session, task, layer, false);
  return move.kind === 'to' ? move : null;
}

type Move = Parameters<typeof movedEvents>[2];

/** Attempts after which a rejection is a person's business whatever it suggests. */
const MOST_REJECTED = 20;

function ended(session: Session, task: Task, report: AttemptReport, stamp: Stamp): readonly Event[] {
  const { held } = report;
  const end = endOf(task, report, stamp.at);
  const id = task.spec.id;
  const reason = report.reason ?? report.outcome;
  const escalated = (text: string): Event => ({
    ...stamp,
    type: 'task_escalated',
    task: id,
    end,
    to: 'user',
    reason: text,
    held,
  });
  if (held !== null) return [escalated(`The change touches protected paths: ${held.paths.join(', ')}`)];
  switch (report.outcome) {
    case 'succeeded':
      return succeeded(session, task, { report, end, stamp });
    case 'blocked': {
      const toAndFro = pingPong(task, 'blocked');
      return toAndFro === null
        ? [{ ...stamp, type: 'task_blocked', task: id, end, reason }]
        : [escalated(`${toAndFro}: ${reason}`)];
    }
    case 'rejected': {
      const { suggestedLayer: layer } = report;
      const move = rejected(session, task, report, end);
      if (move !== null) return movedEvents(session, task, move, { ...stamp, end, layer, reason });
      return [
        // The attempt ends with the escalation: what it cost is counted there, once.
        {
          ...stamp,
          type: 'task_rejected',
          task: id,
          end: { ...end, cost: null },
          originalLayer: task.spec.layer,
          suggestedLayer: report.suggestedLayer,
          moved: null,
          reason,
        },
        escalated(withEvidence(task, `The agent rejected the task: ${reason}`)),
      ];
    }
    case 'needs_split':
      if (report.planner !== undefined) return plannedEvents(task, report.planner, { ...stamp, end, reason });
      return report.tasks === null
        ? [escalated(withEvidence(task, `The agent asks to split the task: ${reason}`))]
        : splitEvents(session, task, report.tasks, { ...stamp, end, reason, addedBy: id });
    default:
      return [afterFailure(session, task, end, stamp)];
  }
}

/** Whoever has to decide is told that it was decided before. */
function withEvidence(task: Task, text: string): string {
  const toAndFro = pingPong(task, 'escalated');
  return toAndFro === null ? text : `${text}\n${toAndFro}.`;
}

/** A held change is not in the code: to the attempt that is a rejection, whatever the agent reported. */
function endOf(task: Task, report: AttemptReport, at: Instant): AttemptEnd {
  return {
    n: report.attempt,
    outcome: report.held === null ? report.outcome : 'rejected',
    completedAt: at,
    durationSeconds: report.durationSeconds,
    exitCode: report.exitCode,
    runUrl: report.runUrl,
    usage: report.usage,
    reason: report.reason,
    cost: settledCost(task.claim, report.usage, report.durationSeconds),
  };
}

function succeeded(
  session: Session,
  task: Task,
  { report, end, stamp }: { readonly report: AttemptReport; readonly end: AttemptEnd; readonly stamp: Stamp },
): readonly Event[] {
  const { selection, tasks } = report;
  const chosen = selection === undefined ? null : chosenBy(session, task, selection, stamp);
  const said = [end.reason, chosen?.passedOver ?? null].filter((text) => text !== null);
  const reason = said.length === 0 ? null : said.join('\n');
  return [
    completed(task, report, { ...end, reason }, stamp),
    ...(task.spec.splits === undefined
      ? added(session, tasks ?? [], task, stamp)
      : partsEvents(session, task, report, stamp)),
    ...(chosen?.events ?? []),
  ];
}

function completed(task: Task, report: AttemptReport, end: AttemptEnd, stamp: Stamp): Event {
  return {
    ...stamp,
    type: 'task_completed',
    task: task.spec.id,
    end,
    outputs: report.outputs,
    evidence: 'verified',
    change: report.change,
    reason: null,
  };
}

function added(session: Session, tasks: readonly ProposedTask[], task: Task, stamp: Stamp): readonly Event[] {
  return tasks.map(({ spec }) => ({
    ...stamp,
    type: 'task_added',
    spec: awaitingSelection(session, spec),
    addedBy: task.spec.id,
  }));
}

export function decideSettlement(session: Session, command: Command & { type: 'settle_claim' }): Decision {
  const task = session.tasks.get(command.task);
  if (task === undefined)
    return refused('UNKNOWN_TASK', `There is no task ${command.task}.`, 'See: orchestrator status');
  const attempt = task.attempts.find(({ n }) => n === command.attempt);
  if (attempt === undefined)
    return refused(
      'CLAIM_UNKNOWN',
      `Task ${command.task} has no attempt ${command.attempt}.`,
      `orchestrator explain ${command.task}`,
    );
  if (attempt.outcome !== null || task.claim?.attempt !== command.attempt) return accepted([]);
  // Clocks of different machines differ: whoever settles may be earlier than whoever claimed.
  const durationSeconds = Math.max(0, command.now - attempt.startedAt);
  const end: AttemptEnd = {
    n: attempt.n,
    outcome: command.outcome,
    completedAt: command.now,
    durationSeconds,
    exitCode: null,
    runUrl: null,
    usage: null,
    reason: command.reason,
    cost: settledCost(task.claim, null, durationSeconds),
  };
  return accepted([afterFailure(session, task, end, { at: command.now, by: command.actor })]);
}
