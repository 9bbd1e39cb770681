/**
 * Selections: tasks whose work is to choose. The agent of one is shown the tasks of its layer and module that nobody has taken, and says which are
 * its own and which belong elsewhere. Until it has, those tasks wait for it, as they would for any other dependency.
 */
import type { Definition, Dependency, TaskSpec } from './definition.js';
import type { TaskId } from './ids.js';
import type { Session } from './session.js';
import type { Task } from './task.js';

/** What the agent of a selection answered, in the form of a report that can be believed; whether it may is decided later. */
export interface Selection {
  readonly take: readonly TaskId[];
  readonly rejections: readonly {
    readonly task: TaskId;
    readonly layer: string | null;
    readonly reason: string;
  }[];
  /** Entries that were no answer at all. */
  readonly unreadable: number;
}

/** Is the task one that the selection may choose? A selection without layer and module is about its phase. */
export function isInScope(selection: TaskSpec, spec: TaskSpec): boolean {
  if (spec.select === true || spec.id === selection.id) return false;
  const { module } = selection.labels;
  if (selection.layer === null && typeof module !== 'string') return spec.phase === selection.phase;
  return (
    (selection.layer === null || spec.layer === selection.layer) &&
    (typeof module !== 'string' || spec.labels.module === module)
  );
}

/** Nobody's, and nobody has begun with it. */
export function isFree(task: Task): boolean {
  return task.status === 'pending' && task.owner === null && task.attempts.length < task.freshSince;
}

/** The tasks that the selection is to choose from, in the order of the session. */
export function candidates(session: Session, selection: TaskSpec): readonly Task[] {
  return [...session.tasks].filter((task) => isFree(task) && isInScope(selection, task.spec));
}

/** The specs, each waiting for the selections that may choose it: but for those that a selection itself waits for. */
export function awaitingSelections(
  specs: readonly TaskSpec[],
  phases: Definition['phases'],
): readonly TaskSpec[] {
  const selections = specs.filter(({ select }) => select === true);
  if (selections.length === 0) return specs;
  const known = new Map(specs.map((spec) => [spec.id, spec]));
  const order = new Map(phases.map(({ id }, index) => [id, index]));
  const orderOf = ({ phase }: TaskSpec): number => order.get(phase) ?? -1;
  for (const selection of selections) {
    const ahead = aheadOf(selection.id, (id) => known.get(id));
    for (const spec of known.values())
      if (isInScope(selection, spec) && !ahead.has(spec.id) && orderOf(spec) >= orderOf(selection))
        known.set(spec.id, waitingFor(spec, selection.id));
  }
  return [...known.values()];
}

/** A task that joins the session waits as the others of its place do. */
export function awaitingSelection(session: Session, spec: TaskSpec): TaskSpec {
  return selectionsOf(session)
    .filter((selection) => isInScope(selection, spec) && !isBefore(session, spec, selection))
    .reduce((waiting, { id }) => waitingFor(waiting, id), spec);
}

/**
 * What a task waits for that goes to another place: no more for the selections of the place that it leaves, but for those of the one that it comes
 * to. Null where that changes nothing.
 */
export function reselected(
  session: Session,
  spec: TaskSpec,
  place: Pick<TaskSpec, 'layer' | 'phase'>,
): readonly Dependency[] | null {
  const selections = selectionsOf(session);
  if (selections.length === 0) return null;
  const moved = { ...spec, ...place };
  const left = spec.dependencies.filter(({ task: id, on }) => {
    const selection = selections.find((one) => one.id === id);
    return on !== 'done' || selection === undefined || isInScope(selection, moved);
  });
  const { dependencies } = selections
    .filter(
      (selection) =>
        isInScope(selection, moved) &&
        !isBefore(session, moved, selection) &&
        !aheadOf(selection.id, (id) => session.tasks.get(id)?.spec).has(spec.id),
    )
    .reduce((waiting, { id }) => waitingFor(waiting, id), { ...moved, dependencies: left });
  const same =
    dependencies.length === spec.dependencies.length &&
    dependencies.every(({ task }, index) => task === spec.dependencies[index]?.task);
  return same ? null : dependencies;
}

/** Is the dependency nothing but the wait for a selection? It goes when the task goes elsewhere. */
export function isSelectionWait(session: Session, { task, on }: Dependency): boolean {
  return on === 'done' && session.tasks.get(task)?.spec.select === true;
}

const found = new WeakMap<Definition, readonly TaskId[]>();

/** As they are now; the definition alone brings them. */
function selectionsOf({ definition, tasks }: Session): readonly TaskSpec[] {
  const ids =
    found.get(definition) ?? definition.tasks.filter(({ select }) => select === true).map(({ id }) => id);
  found.set(definition, ids);
  return ids.flatMap((id) => tasks.get(id)?.spec ?? []);
}

/** Nothing waits for a later phase. */
function isBefore({ definition: { phases } }: Session, spec: TaskSpec, selection: TaskSpec): boolean {
  const orderOf = ({ phase }: TaskSpec): number => phases.findIndex(({ id }) => id === phase);
  return orderOf(spec) < orderOf(selection);
}

function waitingFor(spec: TaskSpec, selection: TaskId): TaskSpec {
  if (spec.dependencies.some(({ task }) => task === selection)) return spec;
  return { ...spec, dependencies: [...spec.dependencies, { task: selection, on: 'done' }] };
}

/** Everything that the task waits for, directly or through others. */
function aheadOf(id: TaskId, specOf: (id: TaskId) => TaskSpec | undefined): ReadonlySet<TaskId> {
  const ahead = new Set<TaskId>([id]);
  for (const next of ahead) for (const { task } of specOf(next)?.dependencies ?? []) ahead.add(task);
  ahead.delete(id);
  return ahead;
}
