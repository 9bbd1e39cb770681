/**
 * What events do to a session. Total and without rules: it applies what happened, whatever `decide` thought of it, and an event about
 * something unknown changes nothing. `snapshot = fold(evolve)`, so replaying the journal gives the session back byte for byte.
 */
import { restored, talliesOf, withCheckpoint } from './checkpoint.js';
import type { AttemptEnd, Event } from './event.js';
import type { Instant, PhaseId, TaskId } from './ids.js';
import { emptyTally, type PhaseState, type Session, type Tally } from './session.js';
import { type Attempt, addCost, NO_COST, newTask, type Task, type TaskStatus } from './task.js';
import { TaskTable } from './task-table.js';

/** The session after one event. `undefined` stands for "no session yet". */
export function evolve(session: Session | undefined, event: Event): Session | undefined {
  if (event.type === 'session_created') return created(event);
  return session === undefined ? undefined : applied(session, event);
}

/**
 * The session after the events of one transaction: one version more, stamped with the actor of the first event and the time of the last,
 * so that the journal alone gives the stamps back.
 */
export function commitEvents(session: Session | undefined, events: readonly Event[]): Session | undefined {
  return sealed(session, events, events.reduce<Session | undefined>(evolve, session));
}

/** {@link commitEvents} for whoever has folded the events into `next` already. */
export function sealed(
  session: Session | undefined,
  events: readonly Event[],
  next: Session | undefined,
): Session | undefined {
  const first = events[0];
  const last = events.at(-1);
  if (next === undefined || first === undefined || last === undefined) return next;
  return { ...next, version: (session?.version ?? 0) + 1, updatedAt: last.at, updatedBy: first.by };
}

function created(event: Event & { type: 'session_created' }): Session {
  const { definition, at, by } = event;
  const tasks = TaskTable.of(definition.tasks.map((spec) => newTask(spec, at, by, null)));
  const tallies = talliesOf(tasks);
  return {
    id: event.session,
    version: 0,
    status: 'in_progress',
    statusReason: null,
    createdAt: at,
    updatedAt: at,
    updatedBy: by,
    definition,
    definitionSha256: event.definitionSha256,
    code: event.code,
    phases: definition.phases.map(({ id }) => ({
      id,
      status: 'pending',
      openedAt: null,
      completedAt: null,
      verdict: null,
      tally: tallies.get(id) ?? emptyTally(),
    })),
    tasks,
    approvals: [],
    checkpoints: [],
    budget: definition.budget,
    spent: NO_COST,
    chain: 0,
    askedAt: null,
    running: [],
    addedByTasks: 0,
  };
}

type Later = Exclude<Event, { type: 'session_created' }>;
type OnTask = Extract<Later, { readonly task: unknown }>;

function applied(session: Session, event: Later): Session {
  if ('task' in event)
    return settledWith(
      onTask(session, event.task, (task) => afterEvent(task, event)),
      event,
    );
  switch (event.type) {
    case 'task_added':
      return added(session, event);
    case 'phase_opened':
      return onPhase(session, event.phase, (phase) => ({
        ...phase,
        status: 'in_progress',
        openedAt: phase.openedAt ?? event.at,
        completedAt: null,
        verdict: null,
      }));
    case 'phase_completed':
      return onPhase(session, event.phase, (phase) => ({
        ...phase,
        status: 'completed',
        completedAt: event.at,
        verdict: event.verdict,
      }));
    case 'gate_approved': {
      const { type: _type, ...approval } = event;
      return { ...session, approvals: [...session.approvals, approval] };
    }
    case 'budget_raised':
      return { ...session, budget: event.budget };
    case 'continuation_requested':
      return { ...session, chain: event.depth, askedAt: event.at };
    case 'continuation_begun':
      return { ...session, askedAt: null };
    case 'checkpoint_created':
      return withCheckpoint(session, event);
    case 'checkpoint_restored':
      return restored(session, event);
    case 'journal_repaired':
    case 'journal_compacted':
      return session;
    case 'session_paused':
      return { ...session, status: 'paused', statusReason: event.reason };
    case 'session_resumed':
    case 'session_reopened':
      return { ...session, status: 'in_progress', statusReason: event.reason };
    case 'session_completed':
      return { ...session, status: 'completed', statusReason: null };
    case 'session_failed':
      return { ...session, status: 'failed', statusReason: event.reason };
    case 'session_cancelled':
      return { ...session, status: 'cancelled', statusReason: event.reason };
    default:
      return unknownEvent(event, session);
  }
}

/** What the end of an attempt cost is spent, whatever became of the task. */
function settledWith(session: Session, event: OnTask): Session {
  const cost = 'end' in event ? (event.end?.cost ?? null) : null;
  return cost === null ? session : { ...session, spent: addCost(session.spent, cost) };
}

function afterEvent(task: Task, event: OnTask): Task {
  switch (event.type) {
    case 'task_claimed':
      return claimed(task, event);
    case 'task_completed': {
      const { outputs: outputDigests, change, evidence } = event;
      return { ...moved(task, 'completed', event, event.end), outputDigests, change, evidence };
    }
    case 'task_failed':
      return moved(task, 'failed', event, event.end);
    case 'task_requeued':
      return requeued(task, event);
    case 'task_rejected': {
      const { by, suggestedLayer, reason, at } = event;
      return { ...task, rejectionHistory: [...task.rejectionHistory, { by, suggestedLayer, reason, at }] };
    }
    case 'task_blocked': {
      const { reason, by, at } = event;
      return { ...moved(task, 'blocked', event, event.end), blockerInfo: { reason, by, at } };
    }
    case 'task_unblocked':
      return { ...moved(task, 'pending', event, null), notBefore: null };
    case 'task_escalated': {
      const { reason, to, at, held } = event;
      return { ...moved(task, 'escalated', event, event.end), escalationInfo: { reason, to, at, held } };
    }
    case 'task_skipped':
      return { ...moved(task, 'skipped', event, null), skip: event.skip };
    case 'task_cancelled':
      return moved(task, 'cancelled', event, event.end);
    case 'change_approved':
      return task;
    case 'report_ignored': {
      const late = (attempt: Attempt): Attempt => ({ ...attempt, lateReport: event.outcome });
      return {
        ...task,
        attempts: task.attempts.map((attempt) => (attempt.n === event.attempt ? late(attempt) : attempt)),
      };
    }
    default:
      return unknownEvent(event, task);
  }
}

function unknownEvent<T>(_event: never, unchanged: T): T {
  return unchanged;
}

function added(session: Session, event: Event & { type: 'task_added' }): Session {
  if (session.tasks.has(event.spec.id)) return session;
  const next = {
    ...session,
    tasks: session.tasks.append(newTask(event.spec, event.at, event.by, event.addedBy)),
  };
  return {
    ...next,
    phases: counted(next.phases, event.spec.phase, null, 'pending'),
    addedByTasks: session.addedByTasks + (event.addedBy === null ? 0 : 1),
  };
}

function claimed(task: Task, event: Event & { type: 'task_claimed' }): Task {
  const attempt: Attempt = {
    n: event.claim.attempt,
    outcome: null,
    startedAt: event.at,
    completedAt: null,
    durationSeconds: null,
    exitCode: null,
    runUrl: null,
    usage: null,
    reason: null,
    claimSha256: event.claim.sha256,
    lateReport: null,
  };
  return {
    ...moved(task, 'in_progress', event, null),
    claim: event.claim,
    attempts: [...task.attempts, attempt],
    notBefore: null,
  };
}

function requeued(task: Task, event: Event & { type: 'task_requeued' }): Task {
  return {
    ...moved(task, 'pending', event, event.end),
    notBefore: event.notBefore,
    ...(event.fresh
      ? { freshSince: task.attempts.length + 1, outputDigests: [], change: null, evidence: null, skip: null }
      : {}),
  };
}

/** The task in another status: history kept, claim closed, current attempt ended, what stopped it before forgotten. */
function moved(
  task: Task,
  status: TaskStatus,
  stamp: { readonly at: Instant; readonly by: string },
  end: AttemptEnd | null,
): Task {
  return {
    ...task,
    status,
    updatedAt: stamp.at,
    claim: null,
    blockerInfo: null,
    escalationInfo: null,
    attempts:
      end === null
        ? task.attempts
        : task.attempts.map((attempt) => (attempt.n === end.n ? ended(attempt, end) : attempt)),
    statusHistory: [...task.statusHistory, { status, at: stamp.at, by: stamp.by }],
  };
}

function ended(attempt: Attempt, end: AttemptEnd): Attempt {
  return {
    ...attempt,
    outcome: end.outcome,
    completedAt: end.completedAt,
    durationSeconds: end.durationSeconds,
    exitCode: end.exitCode,
    runUrl: end.runUrl,
    usage: end.usage,
    reason: end.reason,
  };
}

function onTask(session: Session, id: TaskId, change: (task: Task) => Task): Session {
  const before = session.tasks.get(id);
  if (before === undefined) return session;
  const next = change(before);
  const tasks = session.tasks.replace(next);
  if (before.status === next.status) return { ...session, tasks };
  return {
    ...session,
    tasks,
    phases: counted(session.phases, next.spec.phase, before.status, next.status),
    running: stillRunning(session.running, before, next),
  };
}

function stillRunning(running: readonly TaskId[], before: Task, next: Task): readonly TaskId[] {
  if (next.status === 'in_progress') return [...running, next.spec.id];
  return before.status === 'in_progress' ? running.filter((id) => id !== before.spec.id) : running;
}

function onPhase(session: Session, id: PhaseId, change: (phase: PhaseState) => PhaseState): Session {
  return { ...session, phases: session.phases.map((phase) => (phase.id === id ? change(phase) : phase)) };
}

function counted(
  phases: readonly PhaseState[],
  id: PhaseId,
  from: TaskStatus | null,
  to: TaskStatus,
): readonly PhaseState[] {
  return phases.map((phase) => {
    if (phase.id !== id) return phase;
    const tally: Tally = { ...phase.tally, ...(from === null ? {} : { [from]: phase.tally[from] - 1 }) };
    return { ...phase, tally: { ...tally, [to]: tally[to] + 1 } };
  });
}
