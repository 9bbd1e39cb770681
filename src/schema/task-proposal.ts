/**
 * One task as another task wrote it: which keys it may have, how large they may be, and the prompt file it becomes.
 */
import type { TaskSpec } from '../domain/definition.js';
import { MapReader } from './map-reader.js';
import {
  DEFAULT_PRIORITY,
  locatedOf,
  readDependency,
  readGlobs,
  readPriority,
  type WrittenDependency,
} from './policy-keys.js';
import type { Located } from './source-node.js';
import {
  durationOf,
  lineOf,
  listOf,
  type Read,
  readGlob,
  readMap,
  readOutputPath,
  textOf,
} from './value-reading.js';

/** Bytes of one prompt. */
export const MAX_PROMPT = 256 * 1024;
const MAX_REFERENCES = 1000;

/** The keys of a proposed task, nothing looked up yet. */
export interface WrittenProposal {
  readonly id: Located<string>;
  readonly title: string;
  readonly prompt: string | null;
  readonly dependencies: readonly Located<WrittenDependency>[];
  readonly inputs: readonly Located<string>[];
  readonly outputs: readonly Located<string>[];
  readonly layer: string | null;
  readonly priority: number;
  readonly estimateSeconds: number | null;
  readonly touches: readonly string[];
  readonly labels: TaskSpec['labels'];
  /** The task's own file, where it has one: that is the prompt then, byte for byte. */
  readonly bytes?: Uint8Array;
}

const POWERFUL = [
  'agent',
  'check',
  'schema',
  'when',
  'runner',
  'timeout',
  'resources',
  'retry',
  'env',
  'run',
  'select',
  'budget',
];

const PROPOSAL_KEYS = {
  known: [
    'id',
    'title',
    'prompt',
    'dependencies',
    'inputs',
    'outputs',
    'layer',
    'priority',
    'estimate',
    'touches',
  ],
  notBuilt: [],
  powerful: [...POWERFUL, 'phase'],
};

/** Of a task that is a file of its own: where it lies says what it is called. */
export const FOLDER_KEYS = {
  known: [
    ...PROPOSAL_KEYS.known.filter((key) => key !== 'id' && key !== 'prompt'),
    'task_id',
    'phase',
    'estimated_duration',
    'complexity',
    'skills_required',
    'module',
  ],
  notBuilt: [],
  powerful: POWERFUL,
};

/** Reads one item of a list; undefined when it has no id or title. */
export const readProposal: Read<WrittenProposal> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, PROPOSAL_KEYS, faults);
  const id = keys.required('id', locatedOf(lineOf(300)));
  const title = keys.required('title', lineOf(300));
  const written = {
    prompt: keys.get('prompt', textOf(MAX_PROMPT)) ?? null,
    ...readProposalKeys(keys),
    estimateSeconds: keys.get('estimate', durationOf(1)) ?? null,
    labels: {},
  };
  return id === undefined || title === undefined ? undefined : { id, title, ...written };
};

/** The keys that say the same wherever a task is written. */
export function readProposalKeys(
  keys: MapReader,
): Pick<WrittenProposal, 'dependencies' | 'inputs' | 'outputs' | 'layer' | 'priority' | 'touches'> {
  return {
    dependencies: keys.get('dependencies', listOf(readDependency, MAX_REFERENCES)) ?? [],
    inputs: keys.get('inputs', listOf(locatedOf(readGlob), MAX_REFERENCES)) ?? [],
    outputs: keys.get('outputs', listOf(locatedOf(readOutputPath), MAX_REFERENCES)) ?? [],
    layer: keys.get('layer', lineOf(64)) ?? null,
    priority: keys.get('priority', readPriority) ?? DEFAULT_PRIORITY,
    touches: keys.get('touches', readGlobs) ?? [],
  };
}

/** The proposal in the form of a task file, so that all prompts look alike. */
export function promptOf(task: WrittenProposal): Uint8Array {
  if (task.bytes !== undefined) return task.bytes;
  const body = task.prompt ?? task.title;
  return new TextEncoder().encode(
    `---\ntitle: ${JSON.stringify(task.title)}\n---\n${body}${body.endsWith('\n') ? '' : '\n'}`,
  );
}
