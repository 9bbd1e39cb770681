/**
 * Others take the place of a task: they wait for what it waited for, and whoever waited for it waits for all of them. All of it or nothing, so that
 * nobody is left waiting for something that will never be.
 */
import { reasonsAgainst } from './added-tasks.js';
import type { Command, ProposedTask } from './command.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Dependency, InputSpec, TaskSpec } from './definition.js';
import type { AttemptEnd, Event } from './event.js';
import type { Instant, TaskId } from './ids.js';
import { cutShort, stampOf } from './person-command.js';
import { phaseOrder, type Session } from './session.js';
import { isCovered, type Task } from './task.js';

interface Splitting {
  readonly at: Instant;
  readonly by: string;
  readonly end: AttemptEnd | null;
  readonly reason: string;
  /** The task whose attempt wrote the list; null when a person did. */
  readonly addedBy: TaskId | null;
}

export function splitTask(session: Session, task: Task, command: Command & { type: 'split_task' }): Decision {
  const { reason } = command;
  const children = childrenOf(session, task, command.children);
  const reasons = reasonsAgainstSplit(session, task, children, null);
  if (reasons.length > 0)
    return refused(
      'SPLIT_REFUSED',
      reasons.join('; '),
      'Mend the list and split again; nothing was changed.',
    );
  const end = cutShort(task, 'needs_split', command.now, reason);
  return accepted(splitEvents(session, task, children, { ...stampOf(command), end, reason, addedBy: null }));
}

/** The same task, split into the same others. */
export function isSplitSo(task: Task, { children }: Command & { type: 'split_task' }): boolean {
  return task.split !== null && task.split.join('\n') === children.map(({ id }) => id).join('\n');
}

/** What a child does not say it has from the task whose place it takes; with it goes what gives power over machines. */
export function childrenOf(
  session: Session,
  task: Task,
  proposed: readonly ProposedTask[],
): readonly ProposedTask[] {
  const { agent, runner, timeoutSeconds, resources, retry, when, outputs, layer } = task.spec;
  const checks = outputs.filter(({ kind }) => kind === 'check');
  // What was to be planned is being done.
  const inherited = task.spec.dependencies.filter(
    (dependency) => session.tasks.get(dependency.task)?.spec.splits !== task.spec.id,
  );
  return proposed.map(({ id, spec }) => ({
    id,
    spec: {
      ...spec,
      agent,
      runner,
      timeoutSeconds,
      resources,
      retry,
      when,
      layer: spec.layer ?? layer,
      outputs: [...spec.outputs.filter(({ kind }) => kind !== 'check'), ...checks],
      dependencies: union(spec.dependencies, inherited),
    },
  }));
}

function union(own: readonly Dependency[], inherited: readonly Dependency[]): readonly Dependency[] {
  const known = new Set(own.map(({ task }) => task));
  return [...own, ...inherited.filter(({ task }) => !known.has(task))];
}

/** Every reason against the list; empty = the task may be split so. */
export function reasonsAgainstSplit(
  session: Session,
  task: Task,
  children: readonly ProposedTask[],
  byTask: TaskId | null,
): readonly string[] {
  const { id } = task.spec;
  const reasons: string[] = [];
  if (task.spec.select === true) reasons.push(`${id} chooses tasks, which others cannot do in its place`);
  if (children.length === 0) reasons.push(`nothing takes the place of ${id}`);
  reasons.push(...reasonsAgainst(session, children, byTask));
  for (const { id: phase, tasksFrom, gate } of session.definition.phases)
    if (tasksFrom?.task === id || gate.outputs.some((output) => output.task === id))
      reasons.push(`phase ${phase} waits for outputs of ${id} itself`);
  const waiting = waitingFor(session, id);
  for (const { id: child, spec } of children)
    for (const { task: other } of spec.dependencies)
      if (other === id || waiting.has(other))
        reasons.push(`${child} depends on ${other}, which waits for ${id}`);
  for (const dependent of session.tasks.dependents(id))
    reasons.push(...reasonsOfDependent(session, dependent.spec, task, children));
  return reasons;
}

/** Everything that waits for the task, directly or through others. */
function waitingFor(session: Session, id: TaskId): ReadonlySet<TaskId> {
  const found = new Set<TaskId>([id]);
  for (const next of found) for (const { spec } of session.tasks.dependents(next)) found.add(spec.id);
  found.delete(id);
  return found;
}

function reasonsOfDependent(
  session: Session,
  dependent: TaskSpec,
  { spec: { id } }: Task,
  children: readonly ProposedTask[],
): readonly string[] {
  const reasons: string[] = [];
  const { dependencies, inputs, phase } = dependent;
  if (dependencies.some(({ task, on }) => task === id && on === 'failed'))
    reasons.push(`${dependent.id} waits for ${id} to fail, which several tasks cannot do as one`);
  const order = phaseOrder(session.definition, phase);
  for (const { id: child, spec } of children)
    if (phaseOrder(session.definition, spec.phase) > order)
      reasons.push(`${child} lies in a later phase than ${dependent.id}, which would wait for it`);
  for (const input of inputs)
    if (input.producer === id && producerOf(input, children) === undefined)
      reasons.push(
        `no task of the list has the output ${input.output ?? input.path}, which ${dependent.id} reads`,
      );
  return reasons;
}

function producerOf({ output }: InputSpec, children: readonly ProposedTask[]): TaskId | undefined {
  return children.find(({ spec }) =>
    spec.outputs.some(
      (one) =>
        one.kind === 'file' &&
        output !== null &&
        (isCovered(output, [one.path]) || isCovered(one.path, [output])),
    ),
  )?.id;
}

export function splitEvents(
  session: Session,
  task: Task,
  children: readonly ProposedTask[],
  { at, by, end, reason, addedBy }: Splitting,
): readonly Event[] {
  const stamp = { at, by };
  const { id } = task.spec;
  const into = children.map((child) => child.id);
  return [
    ...children.map(({ spec }): Event => ({ ...stamp, type: 'task_added', spec, addedBy })),
    ...[...session.tasks.dependents(id)].map(
      ({ spec }): Event => ({
        ...stamp,
        type: 'task_revised',
        task: spec.id,
        layer: spec.layer,
        phase: spec.phase,
        dependencies: spec.dependencies.flatMap((dependency) =>
          dependency.task === id ? into.map((child) => ({ task: child, on: dependency.on })) : [dependency],
        ),
        inputs: spec.inputs.map((input) =>
          input.producer === id ? { ...input, producer: producerOf(input, children) ?? id } : input,
        ),
        reason: `${id} was split.`,
      }),
    ),
    { ...stamp, type: 'task_split', task: id, end, into, reason },
  ];
}
