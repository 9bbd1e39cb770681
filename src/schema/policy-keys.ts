/**
 * Keys that definition, phase, task and task list share: retry, priority, resources, runner, dependencies, outputs, globs.
 */
import { whenFault } from '../domain/condition.js';
import {
  DEPENDENCY_CONDITIONS,
  type DependencyCondition,
  type Outcome,
  type OutputSpec,
  type RetryPolicy,
} from '../domain/definition.js';
import { bareExpression } from '../domain/expression.js';
import { COMPUTED_INDICATORS } from '../domain/notes.js';
import { printable, quoted } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import { FORBIDDEN_KEYS, type Located } from './source-node.js';
import {
  addBadType,
  addBadValue,
  choiceOf,
  durationOf,
  lineOf,
  listOf,
  named,
  numberOf,
  type Read,
  readBoolean,
  readGlob,
  readOutputPath,
  readPath,
  scalarText,
  textOf,
  wholeOf,
} from './value-reading.js';

export const DEFAULT_RETRY: RetryPolicy = {
  maxAttempts: 3,
  backoffSeconds: 30,
  factor: 2,
  maxBackoffSeconds: 600,
  on: ['failed', 'timed_out', 'lost', 'conflict', 'invalid'],
};

export const DEFAULT_PRIORITY = 50;
export const DEFAULT_TIMEOUT_SECONDS = 7200;

/** What the words for priorities count. */
export const PRIORITY_WORDS: ReadonlyMap<string, number> = new Map([
  ['critical', 100],
  ['high', 75],
  ['medium', 50],
  ['low', 25],
]);

/** The other outcomes are answers of an agent or a person, not accidents: they lead to somebody, never to another try. */
const RETRYABLE = [
  'failed',
  'timed_out',
  'lost',
  'conflict',
  'invalid',
] as const satisfies readonly Outcome[];

const RETRY_KEYS = {
  known: ['max_attempts', 'backoff', 'factor', 'max_backoff', 'on', 'same_failure', 'ping_pong'],
  notBuilt: [],
};

/** Only what is written; the rest comes from the policy above it. */
export const readRetry: Read<Partial<RetryPolicy>> = (node, faults) => {
  if (node.kind !== 'map') return addBadType(node, 'a map such as { max_attempts: 2 }', faults);
  const keys = new MapReader(node, RETRY_KEYS, faults);
  const maxAttempts = keys.get('max_attempts', wholeOf(1, 100));
  const backoffSeconds = keys.get('backoff', durationOf(0));
  const factor = keys.get('factor', numberOf(1, 100));
  const maxBackoffSeconds = keys.get('max_backoff', durationOf(0));
  const on = keys.get('on', listOf(choiceOf(RETRYABLE)));
  const sameFailure = keys.get('same_failure', wholeOf(2, 100));
  const pingPong = keys.get('ping_pong', wholeOf(2, 100));
  return {
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    ...(backoffSeconds === undefined ? {} : { backoffSeconds }),
    ...(factor === undefined ? {} : { factor }),
    ...(maxBackoffSeconds === undefined ? {} : { maxBackoffSeconds }),
    ...(on === undefined ? {} : { on: [...new Set(on)] }),
    ...(sameFailure === undefined ? {} : { sameFailure }),
    ...(pingPong === undefined ? {} : { pingPong }),
  };
};

/** critical, high, medium, low, or a whole number from -1000 to 1000. */
export const readPriority: Read<number> = (node, faults) => {
  const word = scalarText(node);
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    const value = PRIORITY_WORDS.get(word ?? '');
    if (value !== undefined) return value;
    faults.add(
      node.at,
      'BAD_VALUE',
      `${named(node.at.trail)} is no priority: ${quoted(word ?? '')}.`,
      'Write critical, high, medium, low or a whole number.',
    );
    return undefined;
  }
  return wholeOf(-1000, 1000)(node, faults);
};

export const readRunner: Read<string> = lineOf(100);

/** A condition, with or without the braces around it; `true` and `false` are conditions as well. */
export const readWhen: Read<string> = (node, faults) => {
  const written =
    node.kind === 'scalar' && typeof node.value === 'boolean'
      ? String(node.value)
      : lineOf(4096)(node, faults);
  if (written === undefined) return undefined;
  const when = bareExpression(written);
  const fault = whenFault(when);
  if (fault === null) return when;
  faults.add(
    node.at,
    'BAD_EXPRESSION',
    `${named(node.at.trail)} is no condition: ${printable(fault.text)} (character ${fault.at + 1}).`,
    "Write one such as tasks['<task id>'].outcome == 'succeeded'.",
  );
  return undefined;
};

/** Globs of code paths. */
export const readGlobs: Read<readonly string[]> = (node, faults) => {
  const globs = listOf(readGlob, 1000)(node, faults);
  return globs === undefined ? undefined : [...new Set(globs)];
};

const readName = lineOf(64);

/** Names of resources, each with its place. */
export const readResourceNames: Read<readonly Located<string>[]> = listOf(locatedOf(readName));

/** The value together with its place. */
export function locatedOf<T>(read: Read<T>): Read<Located<T>> {
  return (node, faults) => {
    const value = read(node, faults);
    return value === undefined ? undefined : { value, at: node.at };
  };
}

/** A dependency as written: the id is not looked up yet. */
export interface WrittenDependency {
  readonly task: string;
  readonly on: DependencyCondition;
}

const DEPENDENCY_KEYS = { known: ['task', 'on'], notBuilt: [] };
const readId = lineOf(300);

/** A bare id, or `{ task, on }`. */
export const readDependency: Read<Located<WrittenDependency>> = (node, faults) => {
  if (node.kind === 'list') return addBadType(node, 'a task id or { task, on }', faults);
  if (node.kind === 'scalar') {
    const task = readId(node, faults);
    return task === undefined ? undefined : { value: { task, on: 'succeeded' }, at: node.at };
  }
  const keys = new MapReader(node, DEPENDENCY_KEYS, faults);
  const task = keys.required('task', locatedOf(readId));
  const on = keys.get('on', choiceOf(DEPENDENCY_CONDITIONS)) ?? 'succeeded';
  return task === undefined ? undefined : { value: { task: task.value, on }, at: task.at };
};

/** An output as written: the schema file is not read yet. */
export type WrittenOutput =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly schema: Located<string> | null;
      readonly allowEmpty: boolean;
    }
  | Extract<OutputSpec, { kind: 'check' }>;

const OUTPUT_KEYS = { known: ['path', 'schema', 'allow_empty'], notBuilt: [] };
const CHECK_KEYS = { known: ['check', 'quality'], notBuilt: [] };

export const readCommand: Read<string> = textOf(4096);

/** An indicator that may be set: some follow from the session. */
const readIndicator: Read<string> = (node, faults) => {
  const name = lineOf(64)(node, faults);
  if (name === undefined) return undefined;
  if (/^[A-Za-z][\w.-]*$/.test(name) && !FORBIDDEN_KEYS.has(name) && !COMPUTED_INDICATORS.includes(name))
    return name;
  return addBadValue(node, 'the name of an indicator, as tests_passing; none that is computed', faults);
};

/** A path, `{ path, schema, allow_empty }` or `{ check, quality }`. */
export const readOutput: Read<Located<WrittenOutput>> = (node, faults) => {
  if (node.kind === 'scalar') {
    const path = readOutputPath(node, faults);
    if (path === undefined) return undefined;
    return { value: { kind: 'file', path, schema: null, allowEmpty: false }, at: node.at };
  }
  if (node.kind === 'list') return addBadType(node, 'a path, { path, schema } or { check }', faults);
  if (node.entries.some(({ key }) => key === 'check')) {
    const keys = new MapReader(node, CHECK_KEYS, faults);
    const command = keys.required('check', readCommand);
    const quality = keys.get('quality', readIndicator);
    if (command === undefined) return undefined;
    return { value: { kind: 'check', command, ...(quality === undefined ? {} : { quality }) }, at: node.at };
  }
  const keys = new MapReader(node, OUTPUT_KEYS, faults);
  const path = keys.required('path', locatedOf(readOutputPath));
  const schema = keys.located('schema', readPath) ?? null;
  const allowEmpty = keys.get('allow_empty', readBoolean) ?? false;
  if (path === undefined) return undefined;
  return { value: { kind: 'file', path: path.value, schema, allowEmpty }, at: path.at };
};

/** One command or a list of them. */
export const readCommands: Read<readonly string[]> = (node, faults) => {
  if (node.kind === 'list') return listOf(readCommand)(node, faults);
  const command = readCommand(node, faults);
  return command === undefined ? undefined : [command];
};
