/**
 * Checkpoints: named versions of a session that one may go back to. The session keeps their names; what it was at such a version, the journal gives
 * back. One is taken by rule whenever a gate is passed.
 */
import type { Event } from './event.js';
import { withoutWords } from './evolve-notes.js';
import { type Instant, isSegment, type PhaseId } from './ids.js';
import type { PhaseRecord } from './phase.js';
import { type Checkpoint, emptyTally, type Session, type Tally, tallyTotal } from './session.js';
import type { Task, TaskStatus } from './task.js';
import { TaskTable } from './task-table.js';

/** Files of a checkpoint are called by its name and one of these: a name that ends so would be another one's file. */
const TAKEN_ENDINGS = /-(?:meta|queue)$/i;
const MOST_CHARACTERS = 100;

/** One segment of a path, at most 100 characters. */
export function isCheckpointName(text: string): boolean {
  return (
    text.length <= MOST_CHARACTERS &&
    !TAKEN_ENDINGS.test(text) &&
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text) &&
    !/\.\.|\.$|\.lock$/.test(text) &&
    // Names that some systems reserve are short, and end where the first dot is.
    isSegment((text.split('.')[0] ?? '').slice(0, 64))
  );
}

export function findCheckpoint(session: Session, name: string): Checkpoint | undefined {
  return session.checkpoints.find((checkpoint) => sameName(checkpoint.name, name));
}

/** Some file systems do not tell upper from lower case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** What a gate's checkpoint is about: the layer that all tasks of the phase share, else the phase. */
export function layerOf(session: Session, phase: PhaseId): string {
  const layers = new Set<string | null>();
  for (const { spec } of session.tasks) if (spec.phase === phase) layers.add(spec.layer);
  const [layer] = layers;
  return layers.size === 1 && layer != null && isSegment(layer) ? layer : phase;
}

/** `checkpoint-<layer or phase>-complete`, with `-2`, `-3` … when that is taken. */
export function gateName(session: Session, layer: string): string {
  return freeName(session, `checkpoint-${layer}-complete`);
}

/** The name itself, or the first of `-2`, `-3` … that no checkpoint has. */
export function freeName(session: Session, name: string): string {
  if (findCheckpoint(session, name) === undefined) return name;
  for (let n = 2; ; n += 1) if (findCheckpoint(session, `${name}-${n}`) === undefined) return `${name}-${n}`;
}

/** The session with one checkpoint more, of the version that is in the making. */
export function withCheckpoint(
  session: Session,
  taken: {
    readonly checkpoint: string;
    readonly layer: string | null;
    readonly gate: PhaseId | null;
    readonly at: Instant;
    readonly by: string;
  },
): Session {
  const { checkpoint: name, layer, gate, at, by } = taken;
  const version = session.version + 1;
  const total = session.phases.reduce((sum, { tally }) => sum + tallyTotal(tally), 0);
  const completed = session.phases.reduce((sum, { tally }) => sum + tally.completed, 0);
  return {
    ...session,
    checkpoints: [...session.checkpoints, { name, version, at, by, layer, gate, total, completed }],
  };
}

/** Phases, approvals and status as they were, without the tasks that were not there. What became of the others, their own events say. */
export function restored(session: Session, event: Event & { type: 'checkpoint_restored' }): Session {
  const { status, statusReason, approvals } = event;
  const open = new Set(event.phases.filter((phase) => phase.status !== 'completed').map(({ id }) => id));
  const gone = new Set(event.removed);
  const kept = gone.size === 0 ? null : [...session.tasks].filter(({ spec }) => !gone.has(spec.id));
  const tasks = kept === null ? session.tasks : TaskTable.of(kept);
  const tallies = talliesOf(tasks);
  let addedByTasks = 0;
  for (const { addedBy } of tasks) if (addedBy !== null) addedByTasks += 1;
  return {
    ...session,
    status,
    statusReason,
    approvals,
    notes: withoutWords(session.notes, open),
    tasks,
    phases: event.phases.map((phase) => ({
      ...phase,
      // What was spent since is spent all the same.
      ...budgetOf(session, phase.id),
      tally: tallies.get(phase.id) ?? emptyTally(),
    })),
    running: session.running.filter((id) => tasks.has(id)),
    addedByTasks,
  };
}

function budgetOf(session: Session, id: PhaseId): Pick<PhaseRecord, 'budget'> {
  const budget = session.phases.find((phase) => phase.id === id)?.budget;
  return budget === undefined ? {} : { budget };
}

/** How many tasks of each phase are in which status. */
export function talliesOf(tasks: Iterable<Task>): ReadonlyMap<PhaseId, Tally> {
  const tallies = new Map<PhaseId, Record<TaskStatus, number>>();
  for (const { status, spec } of tasks) {
    const tally = tallies.get(spec.phase) ?? { ...emptyTally() };
    tally[status] += 1;
    tallies.set(spec.phase, tally);
  }
  return tallies;
}
