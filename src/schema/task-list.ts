/**
 * Tasks that a task wrote: a JSON array from an untrusted place. Bounded, without powerful keys, all of it or nothing; the phase's pinned
 * `task_defaults` supply what the list may not say. Whether the tasks fit into the session is for the domain to judge.
 */
import type { ProposedTask } from '../domain/command.js';
import { tasksInWhen } from '../domain/condition.js';
import type { Definition, OutputSpec, PhaseSpec, TaskSpec } from '../domain/definition.js';
import { isPhaseId, type PhaseId, type TaskId } from '../domain/ids.js';
import { FaultList, printable, quoted } from './definition-fault.js';
import { treeOfJson } from './json-tree.js';
import { OutputPlaces } from './output-references.js';
import { sha256 } from './sha256.js';
import { type Located, type Place, placeOfFile } from './source-node.js';
import { decodeUtf8 } from './source-text.js';
import { promptOf, readProposal, type WrittenProposal } from './task-proposal.js';
import { addUndeclared, resolveInput } from './task-references.js';
import { isUsableTaskId, TASK_ID_REMEDY } from './usable-task-id.js';
import { readListNode } from './value-reading.js';

export const MAX_LIST_BYTES = 10 * 1024 * 1024;
const MOST_REASONS = 50;

export interface TaskListContext {
  readonly definition: Definition;
  /** The earliest phase that the tasks may lie in. */
  readonly phase: PhaseId;
  /** A task of the session, those that were added to it included. */
  readonly taskOf: (id: string) => TaskSpec | undefined;
}

export type ParsedTaskList =
  | {
      readonly kind: 'ok';
      readonly tasks: readonly ProposedTask[];
      readonly prompts: ReadonlyMap<TaskId, Uint8Array>;
    }
  | {
      readonly kind: 'refused';
      /** Each with its JSON path. */
      readonly reasons: readonly string[];
    };

/** Parses the bytes of a `tasks_from` file. */
export function parseTaskList(bytes: Uint8Array, context: TaskListContext): ParsedTaskList {
  if (bytes.length > MAX_LIST_BYTES) return refused(`$: the list is larger than ${MAX_LIST_BYTES} bytes`);
  const text = decodeUtf8(bytes);
  if (text === undefined) return refused('$: the list is not UTF-8');
  try {
    return judgeTaskList(JSON.parse(text), context);
  } catch (error) {
    if (error instanceof SyntaxError) return refused(`$: the list is not JSON (${printable(error.message)})`);
    throw error;
  }
}

/** Judges a list that is parsed already, such as `tasks` of a report. */
export function judgeTaskList(value: unknown, context: TaskListContext): ParsedTaskList {
  const most = context.definition.limits.maxTasksAdded;
  if (Array.isArray(value) && value.length > most)
    return refused(`$: ${value.length} tasks are more than limits.max_tasks_added (${most})`);
  const faults = new FaultList();
  const tree = treeOfJson(value, { ...placeOfFile('tasks'), trail: '$' }, faults);
  const written = (readListNode(tree, faults)?.items ?? []).flatMap(
    (item) => readProposal(item, faults) ?? [],
  );
  return judgeProposals(written, context, { faults, place: ({ trail }) => printable(trail) });
}

/** Judges tasks that were read, with whatever faults that left; `place` says where one is. */
export function judgeProposals(
  written: readonly WrittenProposal[],
  context: TaskListContext,
  { faults, place }: { readonly faults: FaultList; readonly place: (at: Place) => string },
): ParsedTaskList {
  const tasks = new ListWorld(written, context, faults).tasks();
  if (faults.size === 0)
    return {
      kind: 'ok',
      tasks: tasks.map(({ spec }) => ({ id: spec.id, spec })),
      prompts: new Map(tasks.map(({ spec, prompt }) => [spec.id, prompt])),
    };
  const reasons = faults.found().map(({ at, message }) => `${place(at)}: ${message}`);
  return { kind: 'refused', reasons: reasons.slice(0, MOST_REASONS) };
}

function refused(reason: string): ParsedTaskList {
  return { kind: 'refused', reasons: [reason] };
}

class ListWorld {
  readonly #written: readonly WrittenProposal[];
  readonly #context: TaskListContext;
  readonly #faults: FaultList;
  readonly #listed: ReadonlyMap<string, WrittenProposal>;

  constructor(written: readonly WrittenProposal[], context: TaskListContext, faults: FaultList) {
    this.#written = written;
    this.#context = context;
    this.#faults = faults;
    this.#listed = new Map(written.map((task) => [task.id.value, task]));
  }

  tasks(): { readonly spec: TaskSpec; readonly prompt: Uint8Array }[] {
    const folded = new Map<string, Place>();
    return this.#written.flatMap((task) => {
      const key = task.id.value.normalize('NFKC').toLowerCase();
      const earlier = folded.get(key);
      if (earlier !== undefined)
        this.#faults.add(
          task.id.at,
          'DUPLICATE_ID',
          `The id ${quoted(task.id.value)} stands in ${earlier.trail} too.`,
          'Keep one.',
        );
      folded.set(key, task.id.at);
      const id = this.#id(task.id);
      const phase = id === undefined ? undefined : this.#phase(task.id.at, id);
      return id === undefined || phase === undefined ? [] : [this.#task(task, id, phase)];
    });
  }

  #id({ value, at }: Located<string>): TaskId | undefined {
    if (isUsableTaskId(value)) return value;
    this.#faults.add(at, 'BAD_ID', `${quoted(value)} is no task id.`, TASK_ID_REMEDY);
    return undefined;
  }

  #phase(at: Place, id: TaskId): PhaseSpec | undefined {
    const { definition, phase: earliest } = this.#context;
    const [name = '', ...rest] = id.split('/');
    const order = definition.phases.findIndex((phase) => phase.id === name);
    const phase = definition.phases[order];
    if (phase === undefined || rest.length === 0 || !isPhaseId(name)) {
      this.#faults.add(
        at,
        'UNKNOWN_PHASE',
        `${quoted(id)} does not begin with a phase and "/".`,
        'Begin the id with the id of a phase.',
      );
      return undefined;
    }
    if (order < definition.phases.findIndex((candidate) => candidate.id === earliest)) {
      this.#faults.add(
        at,
        'LATER_PHASE',
        `The phase of ${quoted(id)} comes before ${quoted(earliest)}.`,
        `Use ${earliest} or a later phase.`,
      );
      return undefined;
    }
    if (!Object.hasOwn(definition.agents, phase.taskDefaults.agent))
      this.#faults.add(
        at,
        'UNKNOWN_AGENT',
        `There is no agent ${quoted(phase.taskDefaults.agent)} for tasks added to phase ${quoted(phase.id)}.`,
        'Name one in `task_defaults` of the phase.',
      );
    return phase;
  }

  #task(
    task: WrittenProposal,
    id: TaskId,
    phase: PhaseSpec,
  ): { readonly spec: TaskSpec; readonly prompt: Uint8Array } {
    const prompt = promptOf(task);
    const defaults = phase.taskDefaults;
    const spec: TaskSpec = {
      id,
      title: task.title,
      phase: phase.id,
      layer:
        task.layer ?? this.#context.definition.layers.find((one) => one.phase === phase.id)?.name ?? null,
      agent: defaults.agent,
      priority: task.priority,
      dependencies: this.#dependencies(task, defaults.when),
      inputs: this.#inputs(task),
      outputs: [
        ...this.#outputs(task, id),
        ...defaults.checks.map((command): OutputSpec => ({ kind: 'check', command })),
      ],
      estimateSeconds: task.estimateSeconds,
      timeoutSeconds: defaults.timeoutSeconds,
      touches: task.touches,
      resources: defaults.resources,
      runner: defaults.runner,
      when: defaults.when,
      retry: defaults.retry,
      promptSha256: sha256(prompt),
      labels: task.labels,
      ...(defaults.budget === undefined ? {} : { budget: defaults.budget }),
    };
    return { spec, prompt };
  }

  #dependencies(task: WrittenProposal, when: string | null): TaskSpec['dependencies'] {
    const seen = new Map<TaskId, TaskSpec['dependencies'][number]>();
    for (const { value, at } of task.dependencies) {
      const id = this.#id({ value: value.task, at });
      if (id === undefined) continue;
      if (id === task.id.value)
        this.#faults.add(at, 'SELF_DEPENDENCY', `${quoted(id)} depends on itself.`, 'Remove it.');
      if (seen.has(id))
        this.#faults.add(at, 'DUPLICATE_DEPENDENCY', `${quoted(id)} stands here twice.`, 'Keep one.');
      seen.set(id, { task: id, on: value.on });
    }
    for (const id of when === null ? [] : tasksInWhen(when))
      if (isUsableTaskId(id) && !seen.has(id) && id !== task.id.value) seen.set(id, { task: id, on: 'done' });
    return [...seen.values()];
  }

  #inputs(task: WrittenProposal): TaskSpec['inputs'] {
    return task.inputs.flatMap(({ value, at }) => {
      const resolved = resolveInput(value, (id) => this.#filesOf(id));
      if (resolved.kind === 'found') return [resolved.input];
      addUndeclared(at, resolved, this.#faults);
      return [];
    });
  }

  #filesOf(id: string): { readonly id: TaskId; readonly files: readonly string[] } | undefined {
    const listed = this.#listed.get(id);
    if (listed !== undefined && isUsableTaskId(id))
      return { id, files: listed.outputs.map(({ value }) => value) };
    const known = this.#context.taskOf(id);
    return known === undefined
      ? undefined
      : {
          id: known.id,
          files: known.outputs.flatMap((output) => (output.kind === 'file' ? [output.path] : [])),
        };
  }

  #outputs(task: WrittenProposal, id: TaskId): OutputSpec[] {
    const places = new OutputPlaces();
    if (this.#liesInOutputs(id))
      this.#faults.add(
        task.id.at,
        'DUPLICATE_OUTPUT',
        `${quoted(id)} is the place of an output of another task.`,
        'Give the task another id.',
      );
    return task.outputs.map(({ value, at }): OutputSpec => {
      const problem =
        places.add(value) ?? (this.#isTaskPlace(id, value) ? 'is the place of another task' : null);
      if (problem !== null)
        this.#faults.add(
          at,
          'DUPLICATE_OUTPUT',
          `The output ${quoted(value)} ${problem}.`,
          'Use another path.',
        );
      return { kind: 'file', path: value, schema: null, allowEmpty: false };
    });
  }

  /** Outputs lie below their task's id, and so do tasks whose id is longer: the two must not meet. */
  #isTaskPlace(id: TaskId, output: string): boolean {
    return prefixes(output).some((prefix) => this.#filesOf(`${id}/${prefix}`) !== undefined);
  }

  #liesInOutputs(id: TaskId): boolean {
    return prefixes(id)
      .slice(0, -1)
      .some((prefix) => {
        const rest = id.slice(prefix.length + 1);
        return this.#filesOf(prefix)?.files.some(
          (file) => file === rest || file.startsWith(`${rest}/`) || rest.startsWith(`${file}/`),
        );
      });
  }
}

/** `a`, `a/b`, `a/b/c`: the first four, as many as an id can have. */
function prefixes(path: string): string[] {
  const segments = path.split('/').slice(0, 4);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
