/**
 * `phases[]` of the definition file: what is written there, each reference with its place, nothing looked up yet.
 */
import type { BudgetSpec, RetryPolicy } from '../domain/definition.js';
import { isPhaseId, type PhaseId } from '../domain/ids.js';
import { readBudget } from './budget-keys.js';
import { type FaultList, quoted } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import {
  locatedOf,
  readCommands,
  readResourceNames,
  readRetry,
  readRunner,
  readWhen,
} from './policy-keys.js';
import type { Located, Place } from './source-node.js';
import {
  durationOf,
  lineOf,
  listOf,
  type Read,
  readBoolean,
  readMap,
  readPath,
  wholeOf,
} from './value-reading.js';

/** `task_defaults` as written. */
export interface WrittenTaskDefaults {
  readonly agent: Located<string> | null;
  readonly runner: string | null;
  readonly timeoutSeconds: number | null;
  readonly resources: readonly Located<string>[];
  readonly checks: readonly string[];
  readonly when: Located<string> | null;
  readonly retry: Partial<RetryPolicy>;
  readonly budget: Located<BudgetSpec> | null;
}

export interface WrittenPhase {
  readonly id: PhaseId;
  readonly at: Place;
  readonly title: string;
  readonly maxParallel: number | null;
  readonly timeoutSeconds: number | null;
  readonly approval: boolean;
  readonly gateOutputs: readonly Located<string>[];
  readonly tasksFrom: { readonly path: Located<string>; readonly allowEmpty: boolean } | null;
  readonly taskDefaults: WrittenTaskDefaults;
  /** For every task of the phase, beside its own. */
  readonly when: Located<string> | null;
  /** File of its state machine. */
  readonly machine: Located<string> | null;
  readonly budget: BudgetSpec | null;
}

const PHASE_KEYS = {
  known: [
    'id',
    'title',
    'max_parallel',
    'timeout',
    'gate',
    'tasks_from',
    'task_defaults',
    'when',
    'machine',
    'budget',
  ],
  notBuilt: [],
};
const GATE_KEYS = { known: ['approval', 'manual', 'outputs'], notBuilt: [] };
const TASKS_FROM_KEYS = { known: ['path', 'allow_empty'], notBuilt: [] };
const DEFAULTS_KEYS = {
  known: ['agent', 'runner', 'timeout', 'resources', 'check', 'retry', 'when', 'budget'],
  notBuilt: [],
};

const NO_DEFAULTS: WrittenTaskDefaults = {
  agent: null,
  runner: null,
  timeoutSeconds: null,
  resources: [],
  checks: [],
  when: null,
  retry: {},
  budget: null,
};

/** One phase; undefined when it has no usable id. */
export const readPhase: Read<WrittenPhase> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, PHASE_KEYS, faults);
  const id = keys.required('id', locatedOf(readPhaseId));
  const title = keys.get('title', lineOf(300));
  const maxParallel = keys.get('max_parallel', wholeOf(1, 10_000)) ?? null;
  const timeoutSeconds = keys.get('timeout', durationOf(1)) ?? null;
  const gate = keys.get('gate', readGate) ?? { approval: false, outputs: [] };
  const tasksFrom = keys.get('tasks_from', readTasksFrom) ?? null;
  const budget = keys.get('budget', readBudget) ?? null;
  const taskDefaults = keys.get('task_defaults', readTaskDefaults) ?? NO_DEFAULTS;
  const when = keys.located('when', readWhen) ?? null;
  const machine = keys.located('machine', readPath) ?? null;
  if (id === undefined) return undefined;
  return {
    when,
    machine,
    id: id.value,
    at: id.at,
    title: title ?? id.value,
    maxParallel,
    timeoutSeconds,
    approval: gate.approval,
    gateOutputs: gate.outputs,
    tasksFrom,
    taskDefaults,
    budget,
  };
};

const readPhaseId: Read<PhaseId> = (node, faults) => {
  const text = lineOf(300)(node, faults);
  if (text === undefined || isPhaseId(text)) return text;
  faults.add(
    node.at,
    'BAD_ID',
    `${quoted(text)} is no phase id.`,
    'Use letters, digits, ".", "_" and "-", beginning with a letter or digit, 64 at most.',
  );
  return undefined;
};

interface WrittenGate {
  readonly approval: boolean;
  readonly outputs: readonly Located<string>[];
}

const readGate: Read<WrittenGate> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, GATE_KEYS, faults);
  // Other systems call a gate that a person has to pass a manual one.
  const manual = keys.get('manual', readBoolean) ?? false;
  return {
    approval: (keys.get('approval', readBoolean) ?? false) || manual,
    outputs: keys.get('outputs', listOf(locatedOf(lineOf(1400)))) ?? [],
  };
};

const readTasksFrom: Read<NonNullable<WrittenPhase['tasksFrom']>> = (node, faults) => {
  if (node.kind !== 'map') {
    const path = lineOf(1400)(node, faults);
    return path === undefined ? undefined : { path: { value: path, at: node.at }, allowEmpty: false };
  }
  const keys = new MapReader(node, TASKS_FROM_KEYS, faults);
  const path = keys.required('path', locatedOf(lineOf(1400)));
  const allowEmpty = keys.get('allow_empty', readBoolean) ?? false;
  return path === undefined ? undefined : { path, allowEmpty };
};

const readTaskDefaults: Read<WrittenTaskDefaults> = (node, faults: FaultList) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, DEFAULTS_KEYS, faults);
  return {
    agent: keys.located('agent', lineOf(64)) ?? null,
    runner: keys.get('runner', readRunner) ?? null,
    timeoutSeconds: keys.get('timeout', durationOf(1)) ?? null,
    resources: keys.get('resources', readResourceNames) ?? [],
    checks: keys.get('check', readCommands) ?? [],
    when: keys.located('when', readWhen) ?? null,
    retry: keys.get('retry', readRetry) ?? {},
    budget: keys.located('budget', readBudget) ?? null,
  };
};

/** Two conditions that both have to hold. */
export function bothHold(a: Located<string> | null, b: Located<string> | null): Located<string> | null {
  if (a === null || b === null) return a ?? b;
  return a.value === b.value ? a : { value: `(${a.value}) && (${b.value})`, at: a.at };
}
