/** What waits for a person, and with which verb it is answered. Everything else goes on by itself. */
import type { Unmet } from '../domain/gate.js';
import type { Session } from '../domain/session.js';
import type { StatusReport, TaskReport } from '../domain/status.js';
import { counted } from './duration-text.js';
import { plainText } from './plain-text.js';

export interface Attention {
  /** Id of a task or phase, or `session`. */
  readonly subject: string;
  readonly text: string;
  /** Commands that answer it, the most likely first. */
  readonly verbs: readonly string[];
  /** The same as comments on a pull request, where a comment can do it. */
  readonly comments: readonly string[];
}

/** In the order of the phases; empty when nobody has to do anything. */
export function attention(session: Session, report: StatusReport): readonly Attention[] {
  if (session.status === 'completed' || session.status === 'cancelled') return [];
  const items: Attention[] = [];
  if (session.status === 'paused')
    items.push({
      subject: 'session',
      text: `is paused${because(session.statusReason)}`,
      verbs: ['orchestrator resume'],
      comments: ['/orchestrator resume'],
    });
  for (const task of report.tasks) items.push(...ofTask(session, task));
  const money = report.tasks.find(isOutOfBudget)?.explanation.because[0];
  if (money !== undefined)
    items.push({
      subject: 'session',
      text: `has spent its budget: ${plainText(money.text)}`,
      verbs: money.on === null ? [] : [money.on],
      comments: [],
    });
  for (const phase of report.phases) {
    const others = phase.gate.unmet.filter(({ code }) => code !== 'APPROVAL_MISSING');
    if (phase.status === 'in_progress' && others.length === 0 && phase.gate.unmet.length > 0)
      items.push({
        subject: phase.id,
        text: 'is done and waits for approval',
        verbs: [`orchestrator approve ${phase.id}`],
        comments: [`/orchestrator approve ${phase.id}`],
      });
    if (phase.status === 'in_progress') items.push(...phase.gate.unmet.flatMap(ofGate));
  }
  return items;
}

function isOutOfBudget({ explanation }: TaskReport): boolean {
  return explanation.standing === 'waiting' && explanation.code === 'LIMIT_BUDGET';
}

/** Which budget keeps tasks from starting, in words; null when none does. */
export function lacksBudget(report: StatusReport): string | null {
  const text = report.tasks.find(isOutOfBudget)?.explanation.because[0]?.text;
  return text === undefined ? null : plainText(text);
}

function because(reason: string | null): string {
  return reason === null || reason === '' ? '' : `: ${plainText(reason)}`;
}

function ofTask(session: Session, { task, explanation }: TaskReport): readonly Attention[] {
  const id = task.spec.id;
  const retry = `orchestrator retry ${id}`;
  const skip = `orchestrator skip ${id} --reason TEXT`;
  const comments = [`/orchestrator retry ${id}`, `/orchestrator skip ${id} REASON`];
  const isHeld = (task.escalationInfo?.held ?? null) !== null;
  switch (task.status) {
    case 'failed': {
      if (session.definition.onFailure === 'skip') return [];
      const attempts = counted(task.attempts.length, 'attempt');
      const last = task.attempts.at(-1)?.reason ?? null;
      return [
        { subject: id, text: `failed after ${attempts}${because(last)}`, verbs: [retry, skip], comments },
      ];
    }
    case 'blocked':
      return [
        {
          subject: id,
          text: `is blocked${because(task.blockerInfo?.reason ?? null)}`,
          verbs: [`orchestrator unblock ${id}`, skip],
          comments,
        },
      ];
    case 'escalated':
      return [
        {
          subject: id,
          text: `needs a decision${because(task.escalationInfo?.reason ?? null)}`,
          verbs: isHeld
            ? [`orchestrator approve ${id}`, retry, skip]
            : [retry, skip, `orchestrator complete ${id} --force --reason TEXT`],
          comments: isHeld ? [`/orchestrator approve ${id}`, ...comments] : comments,
        },
      ];
    case 'cancelled':
      // A cancelled task only matters while another one needs it.
      return [...session.tasks.dependents(id)].some(({ status }) => status === 'pending')
        ? [
            {
              subject: id,
              text: 'was cancelled, and others need it',
              verbs: [retry],
              comments: comments.slice(0, 1),
            },
          ]
        : [];
    default:
      return explanation.code === 'CLAIM_OVERDUE'
        ? [
            {
              subject: id,
              text: 'has been claimed for longer than its lease',
              verbs: ['orchestrator run'],
              comments: [],
            },
          ]
        : [];
  }
}

function ofGate(unmet: Unmet): readonly Attention[] {
  switch (unmet.code) {
    case 'OUTPUT_MISSING':
      return [
        {
          subject: unmet.task,
          text: `left no ${plainText(unmet.path)}, which the gate asks for`,
          verbs: [`orchestrator explain ${unmet.task}`],
          comments: [`/orchestrator retry ${unmet.task}`],
        },
      ];
    case 'NO_TASKS_WRITTEN':
      return [
        {
          subject: unmet.task,
          text: `wrote no tasks for ${unmet.phase} (${plainText(unmet.path)})`,
          verbs: ['orchestrator add --list FILE'],
          comments: [`/orchestrator retry ${unmet.task}`],
        },
      ];
    default:
      return [];
  }
}

/** One unmet condition of a gate in words. */
export function describeUnmet(unmet: Unmet): string {
  switch (unmet.code) {
    case 'TASKS_UNFINISHED':
      return `${counted(unmet.count, 'task')} unfinished`;
    case 'TASKS_FAILED':
      return `${counted(unmet.count, 'task')} failed`;
    case 'OUTPUT_MISSING':
      return `output ${unmet.task}/${plainText(unmet.path)} is missing`;
    case 'NO_TASKS_WRITTEN':
      return `${unmet.task} wrote no tasks for ${unmet.phase}`;
    default:
      return 'approval is missing';
  }
}
