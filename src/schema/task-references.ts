/**
 * Looks up what tasks say about each other: dependencies, cycles, inputs. Works on numbers, once over the whole graph, so that a chain of
 * 100,000 tasks costs no more per task than a short one.
 */
import { tasksInWhen } from '../domain/condition.js';
import type { Dependency, InputSpec } from '../domain/definition.js';
import type { PhaseId, TaskId } from '../domain/ids.js';
import { type FaultList, quoted } from './definition-fault.js';
import { GraphOrder } from './graph-order.js';
import { nearestName } from './nearest-name.js';
import type { Located, Place } from './source-node.js';
import type { WrittenTask } from './task-file.js';

/** A task file that was found; `written` is undefined when it could not be read. */
export interface KnownTask {
  readonly id: TaskId;
  readonly phase: PhaseId | undefined;
  readonly written: WrittenTask | undefined;
}

export interface References {
  readonly dependencies: ReadonlyMap<TaskId, readonly Dependency[]>;
  readonly inputs: ReadonlyMap<TaskId, readonly InputSpec[]>;
}

/** What the references are looked up in. */
export interface ReferenceWorld {
  readonly tasks: ReadonlyMap<string, KnownTask>;
  /** Position of each phase; -1 for none. */
  readonly phaseOrder: (phase: PhaseId | undefined) => number;
  /** Some file of the code base has this path or matches this glob. */
  readonly treeHas: (pathOrGlob: string) => boolean;
}

/** Suggestions cost time in proportion to the number of tasks: after this many, faults go without. */
const MOST_SUGGESTIONS = 50;

/** Resolves every reference between tasks and adds a fault for each that leads nowhere. */
export function resolveReferences(world: ReferenceWorld, faults: FaultList): References {
  const graph = new DependencyGraph(world, faults);
  const inputs = new Map<TaskId, readonly InputSpec[]>();
  for (const { id, written } of world.tasks.values())
    if (written !== undefined)
      inputs.set(
        id,
        written.inputs.flatMap((input) => {
          const resolved = resolveInput(input.value, (candidate) => filesOf(world.tasks, candidate));
          addInputFault({ id, input, resolved }, { world, graph, faults });
          return resolved.kind === 'found' ? [resolved.input] : [];
        }),
      );
  return { dependencies: graph.dependencies, inputs };
}

class DependencyGraph {
  readonly dependencies = new Map<TaskId, readonly Dependency[]>();
  readonly #numbers = new Map<string, number>();
  readonly #world: ReferenceWorld;
  readonly #faults: FaultList;
  readonly #order: GraphOrder;
  #suggestions = 0;

  constructor(world: ReferenceWorld, faults: FaultList) {
    this.#world = world;
    this.#faults = faults;
    for (const id of world.tasks.keys()) this.#numbers.set(id, this.#numbers.size);
    const successors = [...world.tasks.values()].map((task) => this.#resolve(task));
    this.#order = new GraphOrder(successors);
    this.#addCycles([...world.tasks.values()]);
  }

  dependsOn(task: string, producer: string): boolean {
    const [from, to] = [this.#numbers.get(task), this.#numbers.get(producer)];
    return from !== undefined && to !== undefined && this.#order.reaches(from, to);
  }

  nearestTask(word: string): string | undefined {
    this.#suggestions += 1;
    return this.#suggestions > MOST_SUGGESTIONS ? undefined : nearestName(word, this.#world.tasks.keys());
  }

  #resolve(task: KnownTask): readonly number[] {
    const edges: number[] = [];
    const resolved = new Map<string, Dependency>();
    for (const dependency of task.written?.dependencies ?? []) {
      const target = this.#world.tasks.get(dependency.value.task);
      if (target === undefined) this.#addUnknown(dependency.value.task, dependency.at);
      else if (this.#mayDepend(task, target, dependency.at, resolved)) {
        resolved.set(target.id, { task: target.id, on: dependency.value.on });
        edges.push(this.#numbers.get(target.id) ?? 0);
      }
    }
    const when = task.written?.when ?? null;
    for (const id of when === null ? [] : tasksInWhen(when.value)) {
      const target = this.#world.tasks.get(id);
      if (when === null || resolved.has(id)) continue;
      if (target === undefined) this.#addUnknown(id, when.at);
      else if (this.#mayDepend(task, target, when.at, resolved)) {
        resolved.set(target.id, { task: target.id, on: 'done' });
        edges.push(this.#numbers.get(target.id) ?? 0);
      }
    }
    if (task.written !== undefined) this.dependencies.set(task.id, [...resolved.values()]);
    return edges;
  }

  #mayDepend(
    task: KnownTask,
    target: KnownTask,
    at: Place,
    resolved: ReadonlyMap<string, Dependency>,
  ): boolean {
    if (target.id === task.id) {
      this.#faults.add(
        at,
        'SELF_DEPENDENCY',
        `${quoted(task.id)} depends on itself.`,
        'Remove the dependency.',
      );
      return false;
    }
    if (resolved.has(target.id)) {
      this.#faults.add(
        at,
        'DUPLICATE_DEPENDENCY',
        `The dependency ${quoted(target.id)} stands here twice.`,
        'Keep one.',
      );
      return false;
    }
    const [own, other] = [this.#world.phaseOrder(task.phase), this.#world.phaseOrder(target.phase)];
    if (own < 0 || other <= own) return true;
    this.#faults.add(
      at,
      'LATER_PHASE',
      `${quoted(task.id)} depends on ${quoted(target.id)}, which lies in a later phase.`,
      `Move one of them, or remove the dependency: phase ${target.phase ?? ''} opens after ${task.phase ?? ''}.`,
    );
    return false;
  }

  #addUnknown(id: string, at: Place): void {
    const near = this.nearestTask(id);
    this.#faults.add(
      at,
      'UNKNOWN_DEPENDENCY',
      `There is no task ${quoted(id)}.`,
      near === undefined ? 'Name an existing task, or remove the dependency.' : `Did you mean ${near}?`,
    );
  }

  #addCycles(tasks: readonly KnownTask[]): void {
    for (const cycle of this.#order.cycles) {
      const ids = cycle.trail.map((node) => tasks[node]?.id ?? '');
      const [first, second] = [tasks[cycle.trail[0] ?? 0], ids[1]];
      const at =
        first?.written?.dependencies.find(({ value }) => value.task === second)?.at ??
        first?.written?.when?.at;
      if (at === undefined) throw new Error('Internal error: a cycle goes along an edge that nobody wrote.');
      const shown = ids.flatMap((id, index) => (index === cycle.cutAfter ? [id, '...'] : [id])).join(' → ');
      this.#faults.add(
        at,
        'DEPENDENCY_CYCLE',
        `${cycle.length} tasks wait for each other: ${shown}.`,
        'Remove one of these dependencies.',
      );
    }
  }
}

/** What the outputs of a task are called; undefined when there is no such task, null when they could not be read. */
export type FilesOf = (
  task: string,
) => { readonly id: TaskId; readonly files: readonly string[] | null } | undefined;

/** Where tools that share one work tree keep what tasks leave. An agent finds the input there, as it is written. */
const WORKSPACE = 'workspace/outputs/';

export type ResolvedInput =
  | { readonly kind: 'found'; readonly input: InputSpec }
  | {
      readonly kind: 'undeclared';
      readonly producer: TaskId;
      readonly output: string;
      readonly files: readonly string[];
    };

/**
 * `<task id>/<path>`, also below `workspace/outputs/`, for the longest task id that exists, where the path must be one of its declared files; any
 * other text is a path or glob of the code base.
 */
export function resolveInput(path: string, filesOf: FilesOf): ResolvedInput {
  const segments = (path.startsWith(WORKSPACE) ? path.slice(WORKSPACE.length) : path).split('/');
  for (let count = Math.min(4, segments.length - 1); count >= 1; count -= 1) {
    const producer = filesOf(segments.slice(0, count).join('/'));
    if (producer === undefined) continue;
    const output = segments.slice(count).join('/');
    if (producer.files === null || producer.files.includes(output))
      return { kind: 'found', input: { path, producer: producer.id, output } };
    return { kind: 'undeclared', producer: producer.id, output, files: producer.files };
  }
  return { kind: 'found', input: { path, producer: null, output: null } };
}

export function filesOf(
  tasks: ReadonlyMap<string, KnownTask>,
  id: string,
): { readonly id: TaskId; readonly files: readonly string[] | null } | undefined {
  const task = tasks.get(id);
  if (task === undefined) return undefined;
  if (task.written === undefined) return { id: task.id, files: null };
  const files = task.written.outputs.flatMap(({ value }) => (value.kind === 'file' ? [value.path] : []));
  return { id: task.id, files };
}

export function addUndeclared(
  at: Place,
  resolved: Extract<ResolvedInput, { kind: 'undeclared' }>,
  faults: FaultList,
): void {
  const near = nearestName(resolved.output, resolved.files);
  const declared =
    resolved.files.length === 0 ? 'It declares no files' : `It declares ${resolved.files.join(', ')}`;
  faults.add(
    at,
    'INPUT_NOT_DECLARED',
    `${quoted(resolved.producer)} declares no output ${quoted(resolved.output)}. ${declared}.`,
    near === undefined
      ? 'Name a declared output, or declare this one.'
      : `Did you mean ${resolved.producer}/${near}?`,
  );
}

function addInputFault(
  asked: { readonly id: TaskId; readonly input: Located<string>; readonly resolved: ResolvedInput },
  into: { readonly world: ReferenceWorld; readonly graph: DependencyGraph; readonly faults: FaultList },
): void {
  const { id, input, resolved } = asked;
  if (resolved.kind === 'undeclared') {
    addUndeclared(input.at, resolved, into.faults);
    return;
  }
  const { producer, path } = resolved.input;
  if (producer !== null) {
    if (into.graph.dependsOn(id, producer) || wroteDependency(into.world, id, producer)) return;
    into.faults.add(
      input.at,
      'INPUT_NOT_DEPENDED_ON',
      `${quoted(id)} reads an output of ${quoted(producer)} without depending on it.`,
      producer === id ? 'Remove the input: it is its own output.' : `Add ${producer} to its dependencies.`,
    );
  } else if (!into.world.treeHas(path)) {
    const near = into.graph.nearestTask(path.split('/').slice(0, -1).join('/'));
    into.faults.add(
      input.at,
      'INPUT_UNKNOWN',
      `No task produces ${quoted(path)}, and no file of the code base has this path or matches it.`,
      near === undefined
        ? 'Write <task id>/<output>, or a path or glob of the code base.'
        : `Did you mean an output of ${near}?`,
    );
  }
}

/** The dependency stands there but has a fault of its own, which is enough. */
function wroteDependency(world: ReferenceWorld, id: TaskId, producer: TaskId): boolean {
  const written = world.tasks.get(id)?.written?.dependencies ?? [];
  return producer !== id && written.some(({ value }) => value.task === producer);
}
