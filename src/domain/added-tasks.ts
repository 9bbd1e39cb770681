/**
 * May these tasks join the session? All or nothing: whoever wrote the list gets every reason at once.
 */
import type { ProposedTask } from './command.js';
import type { TaskSpec } from './definition.js';
import type { TaskId } from './ids.js';
import { type PhaseState, phaseOrder, type Session } from './session.js';

/** Do two specs say the same? The order of keys does not count: one may have been read back from a file. */
export function sameSpec(a: TaskSpec, b: TaskSpec): boolean {
  return sameValue(a, b);
}

function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
}

/** Every reason against the list; empty = it may be added. `byTask` set: an agent wrote it, and the session's allowance counts. */
export function reasonsAgainst(
  session: Session,
  tasks: readonly ProposedTask[],
  byTask: TaskId | null,
): readonly string[] {
  const reasons: string[] = [];
  const { maxTasksAdded } = session.definition.limits;
  if (byTask !== null && session.addedByTasks + tasks.length > maxTasksAdded)
    reasons.push(
      `${tasks.length} tasks are more than limits.max_tasks_added leaves (${maxTasksAdded - session.addedByTasks})`,
    );
  const phases = new Map(session.phases.map((phase) => [phase.id as string, phase]));
  const listed = new Map(tasks.map((task) => [task.id, task]));
  const folded = new Map<string, TaskId>();
  for (const task of tasks) {
    reasons.push(
      ...reasonsAgainstId(session, task, folded),
      ...reasonsAgainstPlace(session, task, phases, listed),
    );
    folded.set(task.id.toLowerCase(), task.id);
  }
  const cycle = findCycle(tasks);
  if (cycle !== null) reasons.push(`dependencies form a cycle: ${cycle.join(' → ')}`);
  return reasons;
}

function reasonsAgainstId(
  session: Session,
  task: ProposedTask,
  folded: ReadonlyMap<string, TaskId>,
): readonly string[] {
  if (session.tasks.has(task.id)) return [`task ${task.id} exists already`];
  const twin = session.tasks.sameButForCase(task.id) ?? folded.get(task.id.toLowerCase());
  return twin === undefined
    ? []
    : [`task ${task.id} is the same as ${twin} where letter case does not count`];
}

function reasonsAgainstPlace(
  session: Session,
  task: ProposedTask,
  phases: ReadonlyMap<string, PhaseState>,
  listed: ReadonlyMap<TaskId, ProposedTask>,
): readonly string[] {
  const { phase, dependencies, inputs, agent, resources } = task.spec;
  const state = phases.get(phase);
  if (state === undefined) return [`task ${task.id}: there is no phase ${phase}`];
  const reasons: string[] = [];
  if (task.spec.select === true)
    reasons.push(`task ${task.id}: a selection is part of the definition that a session starts with`);
  if (state.status === 'completed') reasons.push(`task ${task.id}: phase ${phase} is completed`);
  if (!Object.hasOwn(session.definition.agents, agent))
    reasons.push(`task ${task.id}: there is no agent ${agent}`);
  for (const resource of resources)
    if (!Object.hasOwn(session.definition.limits.resources, resource))
      reasons.push(`task ${task.id}: there is no resource ${resource}`);
  const order = phaseOrder(session.definition, phase);
  for (const dependency of dependencies) {
    const other = session.tasks.get(dependency.task)?.spec ?? listed.get(dependency.task)?.spec;
    const split = session.tasks.get(dependency.task)?.split ?? null;
    if (split !== null)
      reasons.push(`task ${task.id}: ${dependency.task} was split, depend on ${split.join(', ')}`);
    else if (other === undefined)
      reasons.push(`task ${task.id}: dependency ${dependency.task} does not exist`);
    else if (phaseOrder(session.definition, other.phase) > order)
      reasons.push(`task ${task.id}: dependency ${dependency.task} is in a later phase`);
  }
  for (const input of inputs)
    if (input.producer !== null && !session.tasks.has(input.producer) && !listed.has(input.producer))
      reasons.push(`task ${task.id}: input ${input.path} comes from an unknown task`);
  return reasons;
}

/** A cycle among the listed tasks as a trail that ends where it began, or null. Iterative: lists may be long chains. */
function findCycle(tasks: readonly ProposedTask[]): readonly string[] | null {
  const listed = new Map(tasks.map((task) => [task.id, task]));
  const waitsFor = new Map(
    tasks.map((task) => [
      task.id,
      new Set(task.spec.dependencies.map((d) => d.task).filter((id) => listed.has(id))),
    ]),
  );
  const dependents = new Map<TaskId, TaskId[]>();
  for (const [id, others] of waitsFor)
    for (const other of others) dependents.set(other, [...(dependents.get(other) ?? []), id]);
  const free = [...waitsFor].filter(([, others]) => others.size === 0).map(([id]) => id);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    waitsFor.delete(id);
    for (const dependent of dependents.get(id) ?? []) {
      const others = waitsFor.get(dependent);
      others?.delete(id);
      if (others?.size === 0) free.push(dependent);
    }
  }
  const first = waitsFor.keys().next();
  if (first.done === true) return null;
  const trail: TaskId[] = [];
  let here: TaskId | undefined = first.value;
  while (here !== undefined && !trail.includes(here)) {
    trail.push(here);
    here = [...(waitsFor.get(here) ?? [])].find((id) => waitsFor.has(id));
  }
  return here === undefined ? trail : [...trail.slice(trail.indexOf(here)), here];
}
