/**
 * What people and programs see of a session: progress, phases, gates, health. All derived from the session, nothing of it is stored.
 */
import { type Health, healthOf, percentOf } from './course.js';
import { blockedTasks, type Explanation, explain } from './explain.js';
import { type Unmet, unmetConditions } from './gate.js';
import type { Instant, PhaseId, TaskId } from './ids.js';
import type { PhaseStatus } from './phase.js';
import { type Session, type SessionStatus, type Tally, tallyTotal, totals } from './session.js';
import type { Task } from './task.js';

export interface Progress {
  readonly total: number;
  readonly completed: number;
  readonly in_progress: number;
  readonly ready: number;
  readonly waiting: number;
  readonly blocked: number;
  readonly failed: number;
  readonly skipped: number;
  readonly cancelled: number;
  /** Completed and skipped of all but cancelled, rounded down; 0 without tasks. */
  readonly percent: number;
}

export interface PhaseReport {
  readonly id: PhaseId;
  readonly status: PhaseStatus;
  readonly gate: { readonly open: boolean; readonly unmet: readonly Unmet[] };
  readonly progress: Progress;
}

export interface TaskReport {
  readonly task: Task;
  readonly explanation: Explanation;
}

export interface StatusReport {
  readonly status: SessionStatus;
  readonly health: Health;
  /** Codes of what made the health less than healthy. */
  readonly healthReasons: readonly string[];
  /** The first phase that is not completed; null when all are. */
  readonly phase: PhaseId | null;
  readonly progress: Progress;
  readonly phases: readonly PhaseReport[];
  readonly tasks: readonly TaskReport[];
}

export function statusReport(session: Session, now: Instant): StatusReport {
  const blocked = blockedTasks(session);
  const tasks = [...session.tasks].map((task) => ({
    task,
    explanation: explain(session, task, now, blocked),
  }));
  const byPhase = new Map<PhaseId, TaskReport[]>();
  for (const report of tasks) {
    const list = byPhase.get(report.task.spec.phase);
    if (list === undefined) byPhase.set(report.task.spec.phase, [report]);
    else list.push(report);
  }
  const status = sessionStatus(session, tasks);
  const all = totals(session);
  const { health, reasons } = healthOf(session, status, all, now);
  return {
    status,
    health,
    healthReasons: reasons,
    phase: session.phases.find((phase) => phase.status !== 'completed')?.id ?? null,
    progress: { ...progressOf(all, tasks), percent: percentOf(session, all) },
    phases: session.phases.map((phase) => {
      const unmet = phase.status === 'completed' ? [] : unmetConditions(session, phase);
      return {
        id: phase.id,
        status: phase.status,
        gate: { open: unmet.length === 0, unmet },
        progress: progressOf(phase.tally, byPhase.get(phase.id) ?? []),
      };
    }),
    tasks,
  };
}

function progressOf(tally: Tally, tasks: readonly TaskReport[]): Progress {
  let ready = 0;
  let waiting = 0;
  let blocked = 0;
  for (const { explanation } of tasks) {
    if (explanation.standing === 'ready') ready += 1;
    if (explanation.standing === 'waiting') waiting += 1;
    if (explanation.standing === 'blocked' || explanation.standing === 'escalated') blocked += 1;
  }
  const total = tallyTotal(tally);
  const counted = total - tally.cancelled;
  const { completed, in_progress, failed, skipped, cancelled } = tally;
  return {
    total,
    completed,
    in_progress,
    ready,
    waiting,
    blocked,
    failed,
    skipped,
    cancelled,
    percent: counted === 0 ? 0 : Math.floor((100 * (completed + skipped)) / counted),
  };
}

/** `blocked`: unfinished, nothing runs or can start by itself, and no approval alone would help. */
function sessionStatus(session: Session, tasks: readonly TaskReport[]): SessionStatus {
  if (session.status !== 'in_progress') return session.status;
  const moves = tasks.some(
    ({ explanation }) =>
      explanation.standing === 'ready' ||
      explanation.standing === 'claimed' ||
      explanation.code === 'BACKING_OFF',
  );
  return moves || waitsForApproval(session) !== null ? 'in_progress' : 'blocked';
}

/** The phase that only a person's approval keeps open; null when there is none. */
export function waitsForApproval(session: Session): PhaseId | null {
  const open = session.phases.find((phase) => phase.status === 'in_progress');
  if (open === undefined || session.status !== 'in_progress') return null;
  const unmet = unmetConditions(session, open);
  return unmet.length === 1 && unmet[0]?.code === 'APPROVAL_MISSING' ? open.id : null;
}

/** The earliest moment at which a backoff ends; null when nothing backs off. */
export function nextBackoffEnd(session: Session, now: Instant): Instant | null {
  let earliest: Instant | null = null;
  for (const task of session.tasks) {
    if (task.status !== 'pending' || task.notBefore === null || task.notBefore <= now) continue;
    if (explain(session, { ...task, notBefore: null }, now, new Map()).standing !== 'ready') continue;
    if (earliest === null || task.notBefore < earliest) earliest = task.notBefore;
  }
  return earliest;
}

/** How long that is from now; null when nothing backs off. */
export function secondsToBackoffEnd(session: Session, now: Instant): number | null {
  const end = nextBackoffEnd(session, now);
  return end === null ? null : end - now;
}

/** How many tasks cannot move because of this one. */
export function blockedBy(session: Session, root: TaskId): number {
  let count = 0;
  for (const roots of blockedTasks(session).values()) if (roots.includes(root)) count += 1;
  return count;
}
