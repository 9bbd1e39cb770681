/**
 * Session ↔ files. `tasks.json` and `state.json` are the record one acts on; both carry the version and are computed from the same events
 * as the journal. Above {@link SHARD_ABOVE} tasks the records live in `tasks/0001.jsonl` …, {@link SHARD_SIZE} each by position, so that a
 * change costs the same whatever the size; nobody but this file knows.
 */
import * as z from 'zod';
import type { Definition } from '../domain/definition.js';
import type { PhaseId, TaskId } from '../domain/ids.js';
import { emptyTally, type Session } from '../domain/session.js';
import type { Task, TaskStatus } from '../domain/task.js';
import { TaskTable } from '../domain/task-table.js';
import { OrchestratorError } from '../errors.js';
import {
  approvalShape,
  codeShape,
  instantShape,
  phaseIdShape,
  sessionIdShape,
  sha256Shape,
  taskShape,
} from './domain-shapes.js';
import type { JournalHead } from './journal.js';
import { corrupt, jsonOf, textOf } from './json-source.js';
import { sha256 } from './sha256.js';
import { fromWire, isoOf, toRecord } from './wire.js';

export const TASKS_SCHEMA = 'orchestrator/tasks/1';
export const STATE_SCHEMA = 'orchestrator/state/1';
export const SHARD_ABOVE = 1000;
export const SHARD_SIZE = 100;

const SPEC_KEYS = [
  'id',
  'title',
  'phase',
  'layer',
  'agent',
  'priority',
  'dependencies',
  'inputs',
  'outputs',
  'estimateSeconds',
  'timeoutSeconds',
  'touches',
  'resources',
  'runner',
  'retry',
  'promptSha256',
  'labels',
];

const encodedTasks = new WeakMap<Task, string>();

/** One task as one line of JSON. Tasks are immutable, so each is encoded once. */
export function encodeTask(task: Task): string {
  const known = encodedTasks.get(task);
  if (known !== undefined) return known;
  const { spec } = task;
  const line = JSON.stringify(
    toRecord({
      id: spec.id,
      title: spec.title,
      phase: spec.phase,
      layer: spec.layer,
      status: task.status,
      owner: task.owner,
      agent: spec.agent,
      priority: spec.priority,
      dependencies: spec.dependencies,
      inputs: spec.inputs,
      outputs: spec.outputs,
      estimateSeconds: spec.estimateSeconds,
      timeoutSeconds: spec.timeoutSeconds,
      touches: spec.touches,
      resources: spec.resources,
      runner: spec.runner,
      retry: spec.retry,
      promptSha256: spec.promptSha256,
      labels: spec.labels,
      updatedAt: task.updatedAt,
      notBefore: task.notBefore,
      claim: task.claim,
      attempts: task.attempts,
      freshSince: task.freshSince,
      statusHistory: task.statusHistory,
      rejectionHistory: task.rejectionHistory,
      blockerInfo: task.blockerInfo,
      escalationInfo: task.escalationInfo,
      outputDigests: task.outputDigests,
      change: task.change,
      evidence: task.evidence,
      skip: task.skip,
      addedBy: task.addedBy,
    }),
  );
  encodedTasks.set(task, line);
  return line;
}

function decodeTask(file: string, line: number, value: unknown): Task {
  const flat = fromWire(value);
  if (typeof flat !== 'object' || flat === null) throw corrupt(file, line, 1, 'a task is no object');
  const spec = Object.fromEntries(Object.entries(flat).filter(([key]) => SPEC_KEYS.includes(key)));
  const rest = Object.fromEntries(Object.entries(flat).filter(([key]) => !SPEC_KEYS.includes(key)));
  const result = taskShape.safeParse({ ...rest, spec });
  if (!result.success) {
    const issue = result.error.issues[0];
    throw corrupt(
      file,
      line,
      1,
      `task ${String(Reflect.get(flat, 'id'))}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is malformed'}`,
    );
  }
  return result.data;
}

/** One file of task records and what `tasks.json` says of it. */
export interface Shard {
  readonly name: string;
  readonly text: string;
}

function shardName(index: number): string {
  return `tasks/${String(index + 1).padStart(4, '0')}.jsonl`;
}

/** The shards of a session; none while it is small. `only` limits the work to shards that hold these positions. */
export function encodeShards(session: Session, only?: ReadonlySet<number>): readonly Shard[] {
  if (session.tasks.size <= SHARD_ABOVE) return [];
  const shards: Shard[] = [];
  for (let start = 0; start < session.tasks.size; start += SHARD_SIZE) {
    const index = start / SHARD_SIZE;
    if (only !== undefined && !only.has(index)) continue;
    const lines: string[] = [];
    for (let p = start; p < Math.min(start + SHARD_SIZE, session.tasks.size); p += 1) {
      const task = session.tasks.at(p);
      if (task !== undefined) lines.push(`${encodeTask(task)}\n`);
    }
    shards.push({ name: shardName(index), text: lines.join('') });
  }
  return shards;
}

export interface ShardEntry {
  readonly name: string;
  readonly sha256: string;
}

function tasksHeader(session: Session): string {
  const fields = {
    schema: TASKS_SCHEMA,
    _version: session.version,
    _last_modified: isoOf(session.updatedAt),
    _last_modified_by: session.updatedBy,
    session: session.id,
  };
  return JSON.stringify(fields, null, 2).slice(0, -2);
}

/** `tasks.json`: one task per line, so that a diff shows what changed; or the names of the shards. */
export function encodeTasksFile(session: Session, shards: readonly ShardEntry[]): string {
  if (shards.length > 0) {
    const entries = shards.map(({ name, sha256: hash }) => `    ${JSON.stringify({ name, sha256: hash })}`);
    return `${tasksHeader(session)},\n  "shards": [\n${entries.join(',\n')}\n  ]\n}\n`;
  }
  const lines: string[] = [];
  for (const task of session.tasks) lines.push(`    ${encodeTask(task)}`);
  return lines.length === 0
    ? `${tasksHeader(session)},\n  "tasks": []\n}\n`
    : `${tasksHeader(session)},\n  "tasks": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** `state.json`. `tasksSha256` is the hash of `tasks.json`. */
export function encodeStateFile(session: Session, journal: JournalHead, tasksSha256: string): string {
  const { code } = session;
  const value = {
    schema: STATE_SCHEMA,
    _version: session.version,
    _last_modified: isoOf(session.updatedAt),
    _last_modified_by: session.updatedBy,
    ...toRecord({
      session: session.id,
      title: session.definition.title,
      status: session.status,
      statusReason: session.statusReason,
      createdAt: session.createdAt,
      definitionSha256: session.definitionSha256,
      code,
      phases: session.phases.map(({ id, status, openedAt, completedAt, verdict }) => ({
        id,
        status,
        openedAt,
        completedAt,
        verdict,
      })),
      approvals: session.approvals,
    }),
    tasks_sha256: tasksSha256,
    journal: { seq: journal.seq, head_sha256: journal.sha256, segments: journal.segments },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const versioned = {
  _version: z.number().int().min(1),
  _last_modified: z.string(),
  _last_modified_by: z.string(),
  schema: z.string(),
};
const shardEntry = z.strictObject({ name: z.string().regex(/^tasks\/\d{4,}\.jsonl$/), sha256: sha256Shape });
const tasksFile = z.strictObject({
  ...versioned,
  session: sessionIdShape,
  tasks: z.array(z.unknown()).optional(),
  shards: z.array(shardEntry).optional(),
});

const stateFile = z.strictObject({
  ...versioned,
  session: sessionIdShape,
  title: z.string(),
  status: z.enum(['in_progress', 'completed', 'paused', 'failed', 'cancelled']),
  statusReason: z.string().nullable(),
  createdAt: instantShape,
  definitionSha256: sha256Shape,
  code: codeShape.nullable(),
  phases: z.array(
    z.strictObject({
      id: phaseIdShape,
      status: z.enum(['pending', 'in_progress', 'completed']),
      openedAt: instantShape.nullable(),
      completedAt: instantShape.nullable(),
      verdict: z.string().nullable(),
    }),
  ),
  approvals: z.array(approvalShape),
  tasksSha256: sha256Shape,
  journal: z.strictObject({
    seq: z.number().int().min(0),
    headSha256: z.string().regex(/^[0-9a-f]{64}$/),
    segments: z.array(
      z.strictObject({ name: z.string().regex(/^journal\/\d{5,}\.jsonl$/), sha256: sha256Shape }),
    ),
  }),
});

function checked<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  expected: string,
  map: (value: unknown) => unknown,
): T {
  const value = jsonOf(file, text);
  const named = typeof value === 'object' && value !== null ? Reflect.get(value, 'schema') : undefined;
  if (typeof named === 'string' && named !== expected && named.startsWith(expected.replace(/\d+$/, '')))
    throw new OrchestratorError(
      'STATE_NEWER_SCHEMA',
      `${file} has schema ${named.slice(0, 80)}; this version reads ${expected}.`,
      'Use a newer version of Orchestrator; nothing was changed.',
    );
  if (named !== expected)
    throw new OrchestratorError(
      'STATE_FOREIGN',
      `${file} is no file of ours: schema ${JSON.stringify(named)?.slice(0, 80) ?? 'is missing'}.`,
      'Nothing was changed.',
    );
  const result = schema.safeParse(map(value));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw corrupt(file, 1, 1, `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is malformed'}`);
}

export type StateFile = z.infer<typeof stateFile>;

const META = /^_/;
/** Our `_version` keys keep their names; everything else is mapped. */
function mapped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const meta = Object.entries(value).filter(([key]) => META.test(key));
  const rest = fromWire(Object.fromEntries(Object.entries(value).filter(([key]) => !META.test(key))));
  return { ...(typeof rest === 'object' ? rest : {}), ...Object.fromEntries(meta) };
}

export function decodeStateFile(bytes: Uint8Array): StateFile {
  return checked('state.json', textOf('state.json', bytes), stateFile, STATE_SCHEMA, mapped);
}

export interface TasksFile {
  readonly version: number;
  readonly tasks: readonly Task[];
  readonly shards: readonly ShardEntry[];
}

/** `tasks.json`; with shards, `tasks` is empty and {@link decodeShard} reads them one by one. */
export function decodeTasksFile(bytes: Uint8Array): TasksFile {
  const text = textOf('tasks.json', bytes);
  const file = checked('tasks.json', text, tasksFile, TASKS_SCHEMA, (value) => value);
  const firstLine = text.slice(0, text.indexOf('"tasks"')).split('\n').length + 1;
  return {
    version: file._version,
    tasks: (file.tasks ?? []).map((task, index) => decodeTask('tasks.json', firstLine + index, task)),
    shards: file.shards ?? [],
  };
}

export function decodeShard(entry: ShardEntry, bytes: Uint8Array): readonly Task[] {
  const text = textOf(entry.name, bytes);
  if (sha256(bytes) !== entry.sha256)
    throw corrupt(entry.name, 1, 1, 'its hash is not the one in tasks.json');
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => decodeTask(entry.name, index + 1, jsonOf(entry.name, line, index + 1)));
}

/** Puts the parts together and derives what is not stored. */
export function assembleSession(
  state: StateFile,
  tasks: readonly Task[],
  definition: Definition,
  updatedAt: Session['updatedAt'],
): Session {
  const tallies = new Map<PhaseId, Record<TaskStatus, number>>();
  const running: { readonly id: TaskId; readonly at: number }[] = [];
  let addedByTasks = 0;
  for (const task of tasks) {
    const tally = tallies.get(task.spec.phase) ?? { ...emptyTally() };
    tally[task.status] += 1;
    tallies.set(task.spec.phase, tally);
    if (task.claim !== null) running.push({ id: task.spec.id, at: task.claim.claimedAt });
    if (task.addedBy !== null) addedByTasks += 1;
  }
  return {
    id: state.session,
    version: state._version,
    status: state.status,
    statusReason: state.statusReason,
    createdAt: state.createdAt,
    updatedAt,
    updatedBy: state._last_modified_by,
    definition,
    definitionSha256: state.definitionSha256,
    code: state.code,
    phases: state.phases.map((phase) => ({ ...phase, tally: tallies.get(phase.id) ?? emptyTally() })),
    tasks: TaskTable.of(tasks),
    approvals: state.approvals,
    running: running.sort((a, b) => a.at - b.at).map(({ id }) => id),
    addedByTasks,
  };
}
