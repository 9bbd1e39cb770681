/**
 * What events do to a session. Total and without rules: it applies what happened, whatever `decide` thought of it, and an event about
 * something unknown changes nothing. `snapshot = fold(evolve)`, so replaying the journal gives the session back byte for byte.
 */
import { restored, talliesOf, withCheckpoint } from './checkpoint.js';
import type { Event } from './event.js';
import { isNote, machineStart, noted, queued, withoutWords } from './evolve-notes.js';
import { afterEvent, type OnTask, shortened } from './evolve-task.js';
import type { Instant, PhaseId, TaskId } from './ids.js';
import { NO_NOTES } from './notes.js';
import { emptyTally, hasFeature, type PhaseState, phaseSpec, type Session, type Tally } from './session.js';
import { addCost, NO_COST, newTask, type Task, type TaskStatus } from './task.js';
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
    phases: definition.phases.map(({ id, budget }) => ({
      id,
      status: 'pending',
      openedAt: null,
      completedAt: null,
      verdict: null,
      ...(budget === undefined ? {} : { budget: { limit: budget, spent: NO_COST } }),
      tally: tallies.get(id) ?? emptyTally(),
    })),
    tasks,
    approvals: [],
    checkpoints: [],
    budget: definition.budget,
    spent: NO_COST,
    chain: 0,
    notes: { ...NO_NOTES, machine: machineStart(definition.machine, at) },
    askedAt: null,
    running: [],
    addedByTasks: 0,
  };
}

type Later = Exclude<Event, { type: 'session_created' }>;

function applied(session: Session, event: Later): Session {
  if ('task' in event) {
    const next = onTask(session, event.task, afterIn(session, event));
    if (event.type !== 'task_assigned') return settledWith(next, event);
    return { ...next, notes: queued(next.notes, event.task, event.owner) };
  }
  if (isNote(event)) return noted(session, event);
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
        ...entered(session, phase, event.at),
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
    case 'phase_reopened':
      return reopened(session, event);
    case 'gate_answered': {
      const { phase, answer, by, at, reason, unmet, about: tasks } = event;
      const word = { phase, answer, by, at, reason, unmet, tasks };
      return { ...session, notes: { ...session.notes, gateWords: [...session.notes.gateWords, word] } };
    }
    case 'budget_raised':
      return raised(session, event);
    case 'continuation_requested':
      return { ...session, chain: event.depth, askedAt: event.at };
    case 'continuation_begun':
      return { ...session, askedAt: null };
    case 'checkpoint_created':
      return withCheckpoint(session, event);
    case 'checkpoint_restored':
      return restored(session, event);
    case 'session_imported':
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

/** What becomes of a task, written as the session is. */
function afterIn(session: Session, event: OnTask): (task: Task) => Task {
  if (!hasFeature(session, 'short_history')) return (task) => afterEvent(task, event);
  return (task) => shortened(afterEvent(task, event));
}

/** What the end of an attempt cost is spent, whatever became of the task: by the session, and by the phase that the task lies in. */
function settledWith(session: Session, event: OnTask): Session {
  const cost = 'end' in event ? (event.end?.cost ?? null) : null;
  if (cost === null) return session;
  const next = { ...session, spent: addCost(session.spent, cost) };
  const phase = session.tasks.get(event.task)?.spec.phase;
  if (session.phases.find(({ id }) => id === phase)?.budget === undefined || phase === undefined) return next;
  return onPhase(next, phase, ({ budget, ...rest }) =>
    budget === undefined ? rest : { ...rest, budget: { ...budget, spent: addCost(budget.spent, cost) } },
  );
}

function raised(session: Session, { phase, budget: limit }: Event & { type: 'budget_raised' }): Session {
  if (phase === undefined) return { ...session, budget: limit };
  return onPhase(session, phase, (one) => ({
    ...one,
    budget: { spent: one.budget?.spent ?? NO_COST, limit },
  }));
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

function onTask(session: Session, id: TaskId, change: (task: Task) => Task): Session {
  const before = session.tasks.get(id);
  if (before === undefined) return session;
  const next = change(before);
  const tasks = session.tasks.replace(next);
  if (before.status === next.status && before.spec.phase === next.spec.phase) return { ...session, tasks };
  return {
    ...session,
    tasks,
    phases: recounted(session.phases, before, next),
    running: stillRunning(session.running, before, next),
  };
}

function recounted(phases: readonly PhaseState[], before: Task, next: Task): readonly PhaseState[] {
  const { phase } = next.spec;
  if (before.spec.phase === phase) return counted(phases, phase, before.status, next.status);
  return counted(counted(phases, before.spec.phase, before.status, null), phase, null, next.status);
}

/** The phase is open again; those after it have not begun. What people said about any of them was said about another work. */
function reopened(session: Session, event: Event & { type: 'phase_reopened' }): Session {
  const from = session.phases.findIndex(({ id }) => id === event.phase);
  if (from < 0) return session;
  const again = new Set(session.phases.slice(from).map(({ id }) => id));
  return {
    ...session,
    approvals: session.approvals.filter(({ phase }) => !again.has(phase)),
    notes: withoutWords(session.notes, again),
    phases: session.phases.map((phase, index) =>
      index < from
        ? phase
        : { ...phase, status: index === from ? 'in_progress' : 'pending', completedAt: null, verdict: null },
    ),
  };
}

/** A phase that was open before goes on where its machine stood. */
function entered(session: Session, phase: PhaseState, at: Instant): Pick<PhaseState, 'machine'> {
  const machine = machineStart(phaseSpec(session, phase.id)?.machine ?? null, at, 'The phase was opened.');
  return machine === null || phase.machine !== undefined ? {} : { machine };
}

function stillRunning(running: readonly TaskId[], before: Task, next: Task): readonly TaskId[] {
  if (next.status === 'in_progress')
    return before.status === 'in_progress' ? running : [...running, next.spec.id];
  return before.status === 'in_progress' ? running.filter((id) => id !== before.spec.id) : running;
}

function onPhase(session: Session, id: PhaseId, change: (phase: PhaseState) => PhaseState): Session {
  return { ...session, phases: session.phases.map((phase) => (phase.id === id ? change(phase) : phase)) };
}

function counted(
  phases: readonly PhaseState[],
  id: PhaseId,
  from: TaskStatus | null,
  to: TaskStatus | null,
): readonly PhaseState[] {
  return phases.map((phase) => {
    if (phase.id !== id) return phase;
    const tally: Tally = { ...phase.tally, ...(from === null ? {} : { [from]: phase.tally[from] - 1 }) };
    return to === null ? { ...phase, tally } : { ...phase, tally: { ...tally, [to]: tally[to] + 1 } };
  });
}
