/**
 * One task file as written: front matter between two `---` lines, the rest is the prompt. Every key is read and judged by itself; what
 * it refers to is looked up later.
 */
import type { BudgetSpec, RetryPolicy, TaskSpec } from '../domain/definition.js';
import type { TaskId } from '../domain/ids.js';
import { readBudget } from './budget-keys.js';
import { type FaultList, quoted } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import {
  DEFAULT_PRIORITY,
  locatedOf,
  readDependency,
  readGlobs,
  readOutput,
  readPriority,
  readResourceNames,
  readRetry,
  readRunner,
  readWhen,
  type WrittenDependency,
  type WrittenOutput,
} from './policy-keys.js';
import { type Located, type MapNode, type Place, placeOfFile, type SourceNode } from './source-node.js';
import { addConflictMarkers, type SourceFile, sourceText } from './source-text.js';
import { addBadType, durationOf, lineOf, listOf, type Read, readBoolean, readGlob } from './value-reading.js';
import { parseYaml } from './yaml-source.js';

export interface WrittenTask {
  readonly id: TaskId;
  /** Place of the whole file, for faults that belong to no key. */
  readonly at: Place;
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly layer: Located<string> | null;
  readonly agent: Located<string> | null;
  readonly priority: number;
  readonly dependencies: readonly Located<WrittenDependency>[];
  readonly inputs: readonly Located<string>[];
  readonly outputs: readonly Located<WrittenOutput>[];
  readonly estimateSeconds: number | null;
  readonly timeoutSeconds: number | null;
  readonly touches: readonly string[];
  /** Null when the key is not written. */
  readonly resources: readonly Located<string>[] | null;
  readonly runner: string | null;
  /** Tasks that it names are waited for. */
  readonly when: Located<string> | null;
  readonly retry: Partial<RetryPolicy>;
  readonly labels: TaskSpec['labels'];
  readonly select: boolean;
  readonly budget: Located<BudgetSpec> | null;
}

const TASK_KEYS = {
  known: [
    'title',
    'dependencies',
    'inputs',
    'outputs',
    'agent',
    'layer',
    'priority',
    'timeout',
    'estimate',
    'touches',
    'resources',
    'runner',
    'retry',
    'when',
    'task_id',
    'phase',
    'estimated_duration',
    'complexity',
    'skills_required',
    'module',
    'select',
    'budget',
  ],
  notBuilt: ['machine'],
};

const NO_TASK = /(?:^|\/)(?:readme|template)\.md$/i;

/** README and TEMPLATE are for people. */
export function isNoTask(path: string): boolean {
  return NO_TASK.test(path);
}

/** Reads a task file; undefined when it has no front matter that can be read (the faults say why). */
export function readTaskFile(file: SourceFile, id: TaskId, faults: FaultList): WrittenTask | undefined {
  const text = sourceText(file, faults);
  if (text === undefined || !('bytes' in file)) return undefined;
  const at = placeOfFile(file.path);
  const map = frontMap(text, at, faults);
  return map === undefined ? undefined : readKeys(map, { id, at, bytes: file.bytes }, faults);
}

/** The keys in the front matter of the text of a task file, none where it is empty; undefined when it cannot be read (the faults say why). */
export function frontMap(text: string, at: Place, faults: FaultList): MapNode | undefined {
  const front = frontMatter(text);
  if (front === undefined) {
    if (addConflictMarkers(text, at.file, faults)) return undefined;
    faults.add(
      at,
      'FRONT_MATTER_MISSING',
      'The task file does not begin with front matter.',
      'Begin it with a line `---`, then `title: ...`, then a line `---`, then the prompt.',
    );
    return undefined;
  }
  // Only the front matter is judged: a prompt may well speak about conflict markers.
  if (addConflictMarkers(`\n${front}`, at.file, faults)) return undefined;
  const node = parseYaml({ file: at.file, text: front, linesBefore: 1 }, faults);
  if (node === undefined) return undefined;
  return asMap(node, at) ?? addBadType(node, 'a map of keys and values', faults);
}

/** Text between the opening and the closing `---` line; undefined when there is no such block at the very beginning. */
function frontMatter(text: string): string | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const closing = /^---[ \t]*\r?$/m;
  const rest = text.slice(opening.length);
  const match = closing.exec(rest);
  return match === null ? undefined : rest.slice(0, match.index);
}

/** Front matter with nothing in it is a map without keys. */
function asMap(node: SourceNode, at: Place): MapNode | undefined {
  if (node.kind === 'map') return node;
  return node.kind === 'scalar' && node.value === null ? { kind: 'map', entries: [], at } : undefined;
}

function readKeys(
  map: MapNode,
  task: Pick<WrittenTask, 'id' | 'at' | 'bytes'>,
  faults: FaultList,
): WrittenTask {
  const keys = new MapReader(map, TASK_KEYS, faults);
  addWrongNames(keys, task.id, faults);
  return {
    ...task,
    title: keys.required('title', lineOf(300)) ?? task.id,
    layer: keys.located('layer', lineOf(64)) ?? null,
    agent: keys.located('agent', lineOf(64)) ?? null,
    priority: keys.get('priority', readPriority) ?? DEFAULT_PRIORITY,
    dependencies: keys.get('dependencies', listOf(readDependency)) ?? [],
    inputs: keys.get('inputs', listOf(locatedOf(readGlob))) ?? [],
    outputs: keys.get('outputs', listOf(readOutput)) ?? [],
    estimateSeconds: readEstimate(keys, faults),
    timeoutSeconds: keys.get('timeout', durationOf(1)) ?? null,
    touches: keys.get('touches', readGlobs) ?? [],
    resources: keys.get('resources', readResourceNames) ?? null,
    runner: keys.get('runner', readRunner) ?? null,
    when: keys.located('when', readWhen) ?? null,
    retry: keys.get('retry', readRetry) ?? {},
    labels: readLabels(keys),
    select: keys.get('select', readBoolean) ?? false,
    budget: keys.located('budget', readBudget) ?? null,
  };
}

/** `task_id` and `phase` repeat what the path says; they may not contradict it. */
export function addWrongNames(keys: MapReader, id: string, faults: FaultList): void {
  const taskId = keys.located('task_id', lineOf(300));
  if (taskId !== undefined && taskId.value !== id)
    faults.add(
      taskId.at,
      'BAD_VALUE',
      `\`task_id\` is ${quoted(taskId.value)}, but the path says ${quoted(id)}.`,
      `Write ${id} or remove the key.`,
    );
  const phase = keys.located('phase', lineOf(300));
  const folder = id.split('/')[0] ?? '';
  if (phase !== undefined && phase.value !== folder && phase.value !== folder.replace(/^\d+-/, ''))
    faults.add(
      phase.at,
      'BAD_VALUE',
      `\`phase\` is ${quoted(phase.value)}, but the file lies in ${quoted(folder)}.`,
      `Write ${folder}, move the file, or remove the key.`,
    );
}

export function readEstimate(keys: MapReader, faults: FaultList): number | null {
  const estimate = keys.located('estimate', durationOf(1));
  const other = keys.located('estimated_duration', durationOf(1));
  if (estimate !== undefined && other !== undefined && estimate.value !== other.value)
    faults.add(
      other.at,
      'BAD_VALUE',
      '`estimate` and `estimated_duration` differ.',
      'Keep one of the two: they mean the same.',
    );
  return (estimate ?? other)?.value ?? null;
}

export function readLabels(keys: MapReader): TaskSpec['labels'] {
  const labels: Record<string, string | readonly string[]> = {};
  for (const name of ['complexity', 'skills_required', 'module']) {
    const value = keys.get(name, readLabel);
    if (value !== undefined) labels[name] = value;
  }
  return labels;
}

const readLabel: Read<string | readonly string[]> = (node, faults) =>
  node.kind === 'list' ? listOf(lineOf(200))(node, faults) : lineOf(200)(node, faults);
