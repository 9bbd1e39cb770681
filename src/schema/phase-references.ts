/**
 * Phases with what they refer to: the file that further tasks come from, the outputs their gates demand, the agents and resources their
 * defaults name.
 */

import { tasksInWhen } from '../domain/condition.js';
import type { PhaseSpec, TaskDefaults, TasksFrom } from '../domain/definition.js';
import type { PhaseId } from '../domain/ids.js';
import { type FaultList, quoted } from './definition-fault.js';
import type { WrittenDefinition } from './definition-file.js';
import type { FindMachine } from './machine-reference.js';
import { addUnknownAgent, addUnknownResource } from './named-references.js';
import { nearestName } from './nearest-name.js';
import { bothHold, type WrittenPhase } from './phase-keys.js';
import { DEFAULT_TIMEOUT_SECONDS } from './policy-keys.js';
import type { Located } from './source-node.js';
import { addBudgetFaults, inPhase } from './task-budget.js';
import { filesOf, type KnownTask, resolveInput } from './task-references.js';

interface PhaseWorld {
  readonly tasks: ReadonlyMap<string, KnownTask>;
  readonly order: ReadonlyMap<PhaseId, number>;
  readonly warnings: FaultList;
  readonly machine: FindMachine;
}

/** Resolves every phase; what cannot be resolved left a fault and is missing from the answer. */
export function resolvePhases(
  definition: WrittenDefinition,
  world: PhaseWorld,
  faults: FaultList,
): readonly PhaseSpec[] {
  const filled = new Set([...world.tasks.values()].map(({ phase }) => phase));
  return (definition.phases ?? []).map((phase) => {
    if (!filled.has(phase.id) && phase.tasksFrom === null)
      world.warnings.add(
        phase.at,
        'EMPTY_PHASE',
        `The phase ${quoted(phase.id)} has no tasks and no \`tasks_from\`.`,
        'Add task files in its folder, or remove it.',
      );
    const machine = phase.machine === null ? null : world.machine(phase.machine);
    return {
      id: phase.id,
      title: phase.title,
      maxParallel: phase.maxParallel,
      gate: { approval: phase.approval, outputs: gateOutputs(phase, world, faults) },
      tasksFrom: tasksFrom(phase, world, faults),
      taskDefaults: { ...taskDefaults(phase, definition, faults), when: whenOf(phase, world, faults) },
      ...(machine === null ? {} : { machine }),
      ...(phase.budget === null ? {} : { budget: phase.budget }),
    };
  });
}

function gateOutputs(
  phase: WrittenPhase,
  world: PhaseWorld,
  faults: FaultList,
): PhaseSpec['gate']['outputs'] {
  return phase.gateOutputs.flatMap((output) => {
    const found = declaredOutput(output, world, faults);
    return found === undefined || !isInTime(output, found.task, { phase, world }, faults) ? [] : [found];
  });
}

function tasksFrom(phase: WrittenPhase, world: PhaseWorld, faults: FaultList): TasksFrom | null {
  if (phase.tasksFrom === null) return null;
  const { path, allowEmpty } = phase.tasksFrom;
  const folder = folderOfOutputs(path, world);
  const found = folder ?? declaredOutput(path, world, faults);
  if (found === undefined || !isInTime(path, found.task, { phase, world }, faults)) return null;
  return { ...found, allowEmpty, ...(folder === undefined ? {} : { folder: true }) };
}

/** A declared output as a folder, or one that declared outputs lie in; undefined where a file is meant, or nothing is declared. */
function folderOfOutputs(
  { value }: Located<string>,
  world: PhaseWorld,
): PhaseSpec['gate']['outputs'][number] | undefined {
  const path = value.replace(/\/$/, '');
  const resolved = resolveInput(path, (id) => filesOf(world.tasks, id));
  const { producer, output } = resolved.kind === 'found' ? resolved.input : resolved;
  if (producer === null || output === null) return undefined;
  const files = filesOf(world.tasks, producer)?.files ?? [];
  const isInside = files.some((file) => file.startsWith(`${output}/`));
  const isDeclared = isInside || files.some((file) => output === file || output.startsWith(`${file}/`));
  return isDeclared && (isInside || path !== value) ? { task: producer, path: output } : undefined;
}

function declaredOutput(
  output: Located<string>,
  world: PhaseWorld,
  faults: FaultList,
): PhaseSpec['gate']['outputs'][number] | undefined {
  const resolved = resolveInput(output.value, (id) => filesOf(world.tasks, id));
  if (resolved.kind === 'found' && resolved.input.producer !== null && resolved.input.output !== null)
    return { task: resolved.input.producer, path: resolved.input.output };
  const remedy =
    resolved.kind === 'undeclared'
      ? `Add it to the outputs of ${resolved.producer}${resolved.files.length === 0 ? '' : `, or name one of: ${resolved.files.join(', ')}`}.`
      : nearestTask(output.value, world);
  faults.add(
    output.at,
    'OUTPUT_NOT_DECLARED',
    `No task declares the output ${quoted(output.value)}.`,
    remedy,
  );
  return undefined;
}

function nearestTask(path: string, world: PhaseWorld): string {
  const near = nearestName(path.split('/').slice(0, -1).join('/'), world.tasks.keys());
  return near === undefined ? 'Write <task id>/<output>.' : `Did you mean an output of ${near}?`;
}

/** A phase cannot wait for what only a later phase brings. */
function isInTime(
  output: Located<string>,
  task: string,
  where: { readonly phase: WrittenPhase; readonly world: PhaseWorld },
  faults: FaultList,
): boolean {
  const phase = where.world.tasks.get(task)?.phase;
  if (phase === undefined) return true;
  const [own, other] = [where.world.order.get(where.phase.id) ?? 0, where.world.order.get(phase) ?? 0];
  if (other <= own) return true;
  faults.add(
    output.at,
    'LATER_PHASE',
    `${quoted(task)} lies in phase ${quoted(phase)}, after ${quoted(where.phase.id)}.`,
    'Name an output of this phase or an earlier one.',
  );
  return false;
}

/** What tasks that another one writes are held against; it may only ask about tasks that are known by then. */
function whenOf(phase: WrittenPhase, world: PhaseWorld, faults: FaultList): string | null {
  const when = bothHold(phase.taskDefaults.when, phase.when);
  for (const id of when === null ? [] : tasksInWhen(when.value))
    if (when !== null && !world.tasks.has(id))
      faults.add(
        when.at,
        'UNKNOWN_DEPENDENCY',
        `There is no task ${quoted(id)}.`,
        nearestTask(`${id}/`, world),
      );
    else if (when !== null) isInTime(when, id, { phase, world }, faults);
  return when?.value ?? null;
}

function taskDefaults(
  phase: WrittenPhase,
  definition: WrittenDefinition,
  faults: FaultList,
): Omit<TaskDefaults, 'when'> {
  const written = phase.taskDefaults;
  const agents = definition.agents;
  // Without tasks from elsewhere the default agent may stay unused; a list of tasks that needs it is refused then.
  const agent =
    written.agent ?? (phase.tasksFrom === null ? null : { value: 'default', at: phase.tasksFrom.path.at });
  if (agents !== undefined && agent !== null) addUnknownAgent(agent, agents.keys(), faults);
  for (const resource of written.resources)
    addUnknownResource(resource, Object.keys(definition.limits.resources), faults);
  const timeoutSeconds = written.timeoutSeconds ?? phase.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS;
  if (agent !== null && (written.budget !== null || phase.budget !== null))
    addBudgetFaults(written.budget, { agent, timeoutSeconds }, inPhase(definition, phase.id), faults);
  return {
    agent: written.agent?.value ?? 'default',
    runner: written.runner,
    timeoutSeconds,
    resources: [...new Set(written.resources.map(({ value }) => value))],
    checks: written.checks,
    retry: { ...definition.retry, ...written.retry },
    ...(written.budget === null ? {} : { budget: written.budget.value }),
  };
}
