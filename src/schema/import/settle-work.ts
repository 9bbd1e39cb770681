/**
 * Imported work to work that our definition takes: ids, order, inputs, outputs, durations, one rule for all formats. What cannot be carried
 * over is said and left out; what comes out compiles without a fault.
 */
import type { PhaseId, TaskId } from '../../domain/ids.js';
import { parseDuration } from '../duration.js';
import { GraphOrder } from '../graph-order.js';
import { OutputPlaces } from '../output-references.js';
import { outputPathProblem, pathProblem } from '../safe-path.js';
import { type FindingList, shownValue } from './finding.js';
import {
  type FoundOutput,
  type ImportedOutput,
  type ImportedPhase,
  type ImportedTask,
  type ImportedWork,
  spotOf,
} from './imported-work.js';
import { cutCycles, graphOf, inOrder, phasesInTime, type TaskGraph } from './settled-graph.js';
import { FreshIds } from './settled-ids.js';

export interface SettledPhase {
  readonly id: PhaseId;
  readonly title: string;
  readonly from: ImportedPhase;
  readonly timeout: string | null;
}

export interface SettledTask {
  readonly id: TaskId;
  readonly phase: PhaseId;
  readonly title: string;
  readonly dependencies: readonly TaskId[];
  /** `<task id>/<output>`, or a path of the code base. */
  readonly inputs: readonly string[];
  readonly outputs: readonly ImportedOutput[];
  readonly priority: string | number | null;
  readonly layer: string | null;
  readonly estimate: string | null;
  readonly timeout: string | null;
  readonly labels: Readonly<Record<string, string | readonly string[]>>;
  readonly found: readonly FoundOutput[];
  readonly from: ImportedTask;
}

export interface SettledWork {
  readonly title: string;
  readonly phases: readonly SettledPhase[];
  /** Each behind all that it waits for, phase by phase. */
  readonly tasks: readonly SettledTask[];
  readonly from: ImportedWork;
}

/** What may be asked about the code base that the work is to be done in. */
export type TreeHas = (pathOrGlob: string) => boolean;

const PRIORITIES: ReadonlySet<string> = new Set(['critical', 'high', 'medium', 'low']);
/** Keys of a task file that carry no rule. */
const LABELS: ReadonlySet<string> = new Set(['complexity', 'skills_required', 'module']);

export function settleWork(work: ImportedWork, treeHas: TreeHas, findings: FindingList): SettledWork {
  const tasks = withoutDoubles(work.tasks, findings);
  const graph = graphOf(tasks, findings);
  cutCycles(graph, findings);
  addProducers(graph, work, findings);
  cutCycles(graph, findings);
  const positions = phasesInTime(graph, work.phases, findings);
  const ids = new FreshIds();
  const phases = work.phases.map((phase) => settlePhase(phase, ids));
  const taskIds = new FreshIds();
  const named = tasks.map((task, index) => {
    const phase = phases[positions[index] ?? 0];
    if (phase === undefined) throw new Error('Internal error: imported work without a phase');
    return { task, phase: phase.id, id: idOf(task, phase.id, taskIds, findings) };
  });
  const idsByKey = new Map(named.map(({ task, id }) => [task.key, id]));
  const order = new GraphOrder(graph.successors);
  const settled = named.map(({ task, phase, id }, index): SettledTask => {
    const reaches = (key: string): boolean => {
      const to = graph.numbers.get(key);
      return to !== undefined && order.reaches(index, to);
    };
    const ofOwn = outputsOf(task, findings);
    return {
      id,
      phase,
      title: lineOf(task.title, 300) ?? id,
      dependencies: (graph.successors[index] ?? []).flatMap((next) => named[next]?.id ?? []),
      inputs: inputsOf(
        task,
        { idsByKey, reaches, treeHas, producers: graph, outputRoot: work.outputRoot },
        findings,
      ),
      ...ofOwn,
      priority: priorityOf(task, findings),
      layer: layerOf(task, phases[positions[index] ?? 0]?.from.key ?? '', work.layers),
      estimate: durationOf(task, task.estimate, findings),
      timeout: durationOf(task, task.timeout, findings),
      labels: labelsOf(task),
      from: task,
    };
  });
  const inTime = inOrder(graph).flatMap((node) => settled[node] ?? []);
  const rank = new Map(phases.map(({ id }, index) => [id, index]));
  return {
    title: lineOf(work.title, 300) ?? 'Imported work',
    phases,
    tasks: inTime.toSorted((a, b) => (rank.get(a.phase) ?? 0) - (rank.get(b.phase) ?? 0)),
    from: work,
  };
}

/** Where phases are layers, the phase that a task has come to is its layer; elsewhere a layer is a label. */
function layerOf(task: ImportedTask, phase: string, layers: readonly string[]): string | null {
  if (layers.includes(phase)) return phase;
  return task.layer === null || layers.length > 0 ? null : lineOf(task.layer, 64);
}

/** One line of plain text that a definition takes; null when nothing is left of it. */
export function lineOf(text: string, most: number): string | null {
  const line = text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, most);
  // A cut may leave half of a pair behind.
  return line === '' ? null : line.replace(/\p{Cs}$/u, '');
}

function withoutDoubles(tasks: readonly ImportedTask[], findings: FindingList): readonly ImportedTask[] {
  const seen = new Set<string>();
  return tasks.filter((task) => {
    if (!seen.has(task.key)) {
      seen.add(task.key);
      return true;
    }
    findings.add(task.at, 'DUPLICATE_ID', `${shownValue(task.key)} is there already; the first one counts.`);
    return false;
  });
}

function settlePhase(phase: ImportedPhase, ids: FreshIds): SettledPhase {
  const id = ids.phase(phase.id);
  const seconds = phase.timeout === null ? undefined : parseDuration(phase.timeout);
  return {
    id,
    title: lineOf(phase.title, 300) ?? id,
    from: phase,
    timeout: seconds === undefined || seconds < 1 ? null : phase.timeout,
  };
}

function idOf(task: ImportedTask, phase: PhaseId, ids: FreshIds, findings: FindingList): TaskId {
  const id = ids.task(phase, task.name);
  if (id !== `${phase}/${task.name}`)
    findings.add(task.at, 'ID_CHANGED', `${shownValue(task.key)} is no id here; it became ${id}.`);
  return id;
}

/** Whoever reads what another task makes has to wait for it, also where nobody wrote so. */
function addProducers(graph: TaskGraph, work: ImportedWork, findings: FindingList): void {
  const order = new GraphOrder(graph.successors);
  const positions = new Map(work.phases.map(({ key }, index) => [key, index]));
  const phaseOf = (node: number): number => positions.get(graph.tasks[node]?.phase ?? '') ?? 0;
  for (const [own, task] of graph.tasks.entries())
    for (const { task: key } of task.inputs) {
      const producer = key === null ? undefined : graph.numbers.get(key);
      if (producer === undefined || producer === own || order.reaches(own, producer)) continue;
      if (order.reaches(producer, own) || phaseOf(producer) > phaseOf(own)) continue;
      const edges = graph.successors[own];
      if (edges === undefined || edges.includes(producer)) continue;
      edges.push(producer);
      findings.add(
        spotOf(task, 'inputs'),
        'DEPENDENCY_ADDED',
        `${task.key} reads what ${key ?? ''} makes and does not say that it waits for it; now it does.`,
      );
    }
}

interface InputWorld {
  readonly idsByKey: ReadonlyMap<string, TaskId>;
  readonly reaches: (key: string) => boolean;
  readonly treeHas: TreeHas;
  readonly producers: TaskGraph;
  readonly outputRoot: string;
}

function inputsOf(task: ImportedTask, world: InputWorld, findings: FindingList): readonly string[] {
  const inputs: string[] = [];
  for (const [index, input] of task.inputs.entries()) {
    const path = inputPath(task, input, world);
    if (path === null)
      findings.add(
        spotOf(task, 'inputs', index),
        'INPUT_UNKNOWN',
        `${task.key} reads ${shownValue(input.written)}, which no task that it waits for makes and the code base does not have.`,
      );
    else if (!inputs.includes(path)) inputs.push(path);
  }
  return inputs;
}

function inputPath(
  task: ImportedTask,
  input: ImportedTask['inputs'][number],
  world: InputWorld,
): string | null {
  if (input.task === null) {
    const plain = input.path.replace(/^\.\//, '').replace(/\/$/, '');
    return pathProblem(plain) === undefined && world.treeHas(plain) && !world.idsByKey.has(plain)
      ? plain
      : null;
  }
  const id = world.idsByKey.get(input.task);
  if (id === undefined || input.task === task.key || !world.reaches(input.task)) return null;
  const producer = world.producers.tasks[world.producers.numbers.get(input.task) ?? -1];
  const path = input.path.replace(/\/$/, '');
  return producer?.outputs.some((output) => output.path.replace(/\/+$/, '') === path) === true &&
    outputPathProblem(path) === undefined
    ? `${id === input.task ? world.outputRoot : ''}${id}/${path}`
    : null;
}

function outputsOf(
  task: ImportedTask,
  findings: FindingList,
): { readonly outputs: readonly ImportedOutput[]; readonly found: readonly FoundOutput[] } {
  const places = new OutputPlaces();
  const outputs: ImportedOutput[] = [];
  for (const [index, output] of task.outputs.entries()) {
    const path = output.path.replace(/^\.\//, '').replace(/\/+$/, '');
    const problem = outputPathProblem(path) ?? places.add(path);
    if (problem === null) outputs.push({ ...output, path });
    else
      findings.add(
        spotOf(task, 'outputs', index),
        'NOT_CARRIED',
        `The output ${shownValue(output.path)} of ${task.key} ${problem}; it is not asked for.`,
      );
  }
  const found = task.found.filter(({ path }) =>
    outputs.some((output) => path === output.path || path.startsWith(`${output.path}/`)),
  );
  return { outputs, found };
}

function priorityOf(task: ImportedTask, findings: FindingList): string | number | null {
  const { priority } = task;
  if (priority === null) return null;
  if (typeof priority === 'number') {
    if (Number.isInteger(priority) && Math.abs(priority) <= 1000) return priority;
  } else {
    const word = priority.trim().toLowerCase();
    if (PRIORITIES.has(word)) return word;
  }
  findings.add(
    spotOf(task, 'priority'),
    'NOT_CARRIED',
    `The priority ${shownValue(priority)} of ${task.key} is not known here.`,
  );
  return null;
}

function durationOf(task: ImportedTask, text: string | null, findings: FindingList): string | null {
  if (text === null) return null;
  const seconds = parseDuration(text);
  if (seconds !== undefined && seconds >= 1) return text.trim();
  findings.add(
    spotOf(task, 'estimate'),
    'ESTIMATE_UNREADABLE',
    `${shownValue(text)} of ${task.key} is no duration.`,
  );
  return null;
}

function labelsOf(task: ImportedTask): SettledTask['labels'] {
  const labels: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(task.labels)) {
    if (!LABELS.has(name)) continue;
    const lines = (typeof value === 'string' ? [value] : value).flatMap((text) => lineOf(text, 200) ?? []);
    const [only] = lines;
    if (only !== undefined) labels[name] = typeof value === 'string' ? only : lines;
  }
  return labels;
}
