/** What events do to the notes of a session. Total and without rules, as all of `evolve`. */
import type { Event } from './event.js';
import type { Instant, PhaseId, TaskId } from './ids.js';
import { type MachineSpec, stateSpec } from './machine.js';
import { NOTE_EVENTS, type NoteEvent } from './note-event.js';
import type { Blocker, MachineState, Notes } from './notes.js';
import { phaseSpec, type Session } from './session.js';

type Stamp = { readonly at: Instant; readonly by: string };
export type StampedNote = Stamp & NoteEvent;

const NAMES: ReadonlySet<string> = new Set(NOTE_EVENTS);

export function isNote(event: Event): event is Event & NoteEvent {
  return NAMES.has(event.type);
}

/** The session with one note more. */
export function noted(session: Session, event: StampedNote): Session {
  const { notes } = session;
  switch (event.type) {
    case 'state_transitioned':
      return event.within === undefined
        ? {
            ...session,
            notes: { ...notes, machine: passed(session.definition.machine, notes.machine, event) },
          }
        : passedWithin(session, event.within, event);
    case 'queue_created': {
      const { agent, at } = event;
      const isThere = notes.queues.some((queue) => queue.agent === agent);
      return isThere
        ? session
        : { ...session, notes: { ...notes, queues: [...notes.queues, { agent, createdAt: at, tasks: [] }] } };
    }
    default:
      return { ...session, notes: kept(notes, event) };
  }
}

function kept(
  notes: Notes,
  event: Exclude<StampedNote, { type: 'state_transitioned' | 'queue_created' }>,
): Notes {
  const { at, by } = event;
  switch (event.type) {
    case 'milestone_updated':
      return { ...notes, milestones: milestone(notes, event) };
    case 'blocker_added':
    case 'blocker_updated':
    case 'blocker_resolved':
      return { ...notes, blockers: blockers(notes.blockers, event) };
    case 'quality_updated':
      return { ...notes, quality: sorted({ ...notes.quality, ...event.quality }) };
    case 'activity_updated':
      return { ...notes, activity: { activity: event.activity, step: event.step, by, at } };
    case 'delegation_started': {
      const { delegation: id, agent, work, within: phase } = event;
      const started = { id, agent, work, phase, startedAt: at };
      const open = { ...started, completedAt: null, succeeded: null, summary: null };
      return { ...notes, delegations: [...notes.delegations, open] };
    }
    case 'delegation_ended': {
      const { delegation, succeeded, summary } = event;
      return {
        ...notes,
        delegations: notes.delegations.map((one) =>
          one.id === delegation ? { ...one, completedAt: at, succeeded, summary } : one,
        ),
      };
    }
    case 'commit_recorded': {
      const { hash, message, step } = event;
      return { ...notes, commits: [...notes.commits, { hash, message, step, by, at }] };
    }
    case 'artifact_recorded': {
      const { kind, path, removed } = event;
      const others = notes.artifacts.filter((one) => one.kind !== kind || one.path !== path);
      return { ...notes, artifacts: removed ? others : [...others, { kind, path, by, at }] };
    }
    default: {
      const { section: name, data } = event;
      const others = notes.sections.filter((one) => one.name !== name);
      return { ...notes, sections: data === null ? others : [...others, { name, by, at, data }] };
    }
  }
}

function milestone(
  { milestones }: Notes,
  event: StampedNote & { type: 'milestone_updated' },
): Notes['milestones'] {
  const { milestone: name, completed, eta } = event;
  const before = milestones.find((one) => one.name === name);
  const at = completed ? (before?.at ?? event.at) : null;
  const word = { name, completed, at, eta };
  return before === undefined
    ? [...milestones, word]
    : milestones.map((one) => (one.name === name ? word : one));
}

function blockers(
  before: readonly Blocker[],
  event: StampedNote & { type: 'blocker_added' | 'blocker_updated' | 'blocker_resolved' },
): readonly Blocker[] {
  const { at, by } = event;
  if (event.type === 'blocker_resolved')
    return before.map((one) =>
      one.id === event.blocker ? { ...one, resolvedAt: at, resolvedBy: by, resolution: event.reason } : one,
    );
  const { blocker: id, kind, severity, description, about } = event;
  const said = { id, kind, severity, description, about };
  if (before.some((one) => one.id === id))
    return before.map((one) => (one.id === id ? { ...one, ...said } : one));
  return [...before, { ...said, by, at, resolvedAt: null, resolvedBy: null, resolution: null }];
}

/** A task stands in the queue of the agent that it was given to last, and in no other. */
export function queued(notes: Notes, task: TaskId, owner: string | null): Notes {
  return {
    ...notes,
    queues: notes.queues.map((queue) => {
      const has = queue.tasks.includes(task);
      if (queue.agent === owner) return has ? queue : { ...queue, tasks: [...queue.tasks, task] };
      return has ? { ...queue, tasks: queue.tasks.filter((id) => id !== task) } : queue;
    }),
  };
}

/** What was said at gates that are closed again was said about another work. */
export function withoutWords(notes: Notes, phases: ReadonlySet<PhaseId>): Notes {
  return { ...notes, gateWords: notes.gateWords.filter(({ phase }) => !phases.has(phase)) };
}

/** Older transitions are in the journal. */
const MOST_RECENT = 20;

/** Where a machine stands before anything happened to it. */
export function machineStart(
  machine: MachineSpec | null,
  at: Instant,
  reason = 'The session started.',
): MachineState | null {
  return machine === null
    ? null
    : {
        currentState: machine.initial,
        previousState: null,
        transitionTime: at,
        transitionReason: reason,
        recent: [],
        pingPongCount: 0,
        sameStateCount: 0,
        errorEntries: 0,
      };
}

function passedWithin(session: Session, within: PhaseId, event: Transition): Session {
  const machine = phaseSpec(session, within)?.machine ?? null;
  return {
    ...session,
    phases: session.phases.map((phase) => {
      const next = phase.id === within ? passed(machine, phase.machine ?? null, event) : null;
      return next === null ? phase : { ...phase, machine: next };
    }),
  };
}

type Transition = StampedNote & { type: 'state_transitioned' };

function passed(
  machine: MachineSpec | null,
  before: MachineState | null,
  event: Transition,
): MachineState | null {
  if (before === null || machine === null) return before;
  const { from, to, reason, at, by } = event;
  const isBack = before.previousState === to && to !== from;
  const isError = machine.errorStates.includes(to);
  return {
    currentState: to,
    previousState: from,
    transitionTime: at,
    transitionReason: reason,
    recent: [...before.recent, { from, to, at, by, reason }].slice(-MOST_RECENT),
    pingPongCount: isBack ? before.pingPongCount + 1 : 0,
    sameStateCount: from === to ? before.sameStateCount + 1 : 0,
    errorEntries: isError
      ? before.errorEntries + 1
      : stateSpec(machine, to)?.terminal === true
        ? 0
        : before.errorEntries,
  };
}

function sorted<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
