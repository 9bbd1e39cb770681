/**
 * Session ↔ files. `tasks.json` and `state.json` are the record one acts on; both carry the version and are computed from the same events
 * as the journal. Above {@link SHARD_ABOVE} tasks the records live in `tasks/0001.jsonl` …, {@link SHARD_SIZE} each by position, so that a
 * change costs the same whatever the size; nobody but this file knows.
 */
import type { Definition } from '../domain/definition.js';
import type { PhaseId, TaskId } from '../domain/ids.js';
import { emptyTally, type Session } from '../domain/session.js';
import type { Task, TaskStatus } from '../domain/task.js';
import { TaskTable } from '../domain/task-table.js';
import { OrchestratorError } from '../errors.js';
import type { JournalHead } from './journal.js';
import { corrupt, jsonOf, oneLine, placeOf, textOf } from './json-source.js';
import { notesOf } from './note-shapes.js';
import { sha256 } from './sha256.js';
import { Misfit, type Shape, type ShapeOf } from './shape.js';
import { shardedFileShape, stateFileShape, wholeFileShape } from './state-shapes.js';
import { decodeTask, encodeTask, taskOf } from './task-record.js';
import { isoOf, toRecord } from './wire.js';

export const TASKS_SCHEMA = 'orchestrator/tasks/1';
export const STATE_SCHEMA = 'orchestrator/state/1';
export const SHARD_ABOVE = 1000;
export const SHARD_SIZE = 100;

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
      checkpoints: session.checkpoints,
      budget: session.budget,
      spent: session.spent,
      chain: session.chain,
      ...session.notes,
    }),
    tasks_sha256: tasksSha256,
    journal: {
      seq: journal.seq,
      head_sha256: journal.sha256,
      live_sha256: journal.liveSha256,
      segments: journal.segments,
    },
  };
  return sealedText(`${JSON.stringify(value, null, 2)}\n`);
}

const SEAL = /,\n {2}"sha256": "([0-9a-f]{64})"\n\}\n$/;

/** `state.json` is what everything else is held against, so it bears the hash of itself as it is without its last key. */
export function sealedText(text: string): string {
  return `${text.slice(0, -3)},\n  "sha256": "${sha256(text)}"\n}\n`;
}

/** What a `state.json` was sealed over, and the hash that it bears; null where there is no seal at its end. */
export function sealIn(text: string): { readonly body: string; readonly sha256: string } | null {
  const seal = SEAL.exec(text);
  return seal?.[1] === undefined ? null : { body: `${text.slice(0, seal.index)}\n}\n`, sha256: seal[1] };
}

/** Throws STATE_CORRUPT where the seal is missing or broken. */
function requireSeal(file: string, text: string): void {
  const seal = sealIn(text);
  if (seal !== null && seal.sha256 === sha256(seal.body)) return;
  throw corrupt(file, ...placeOf(text, ['sha256']), 'its own hash is not the one at its end');
}

/** The JSON of a file beside its text, which knows where everything stands. */
interface Source {
  readonly file: string;
  readonly text: string;
  readonly json: unknown;
}

function sourceOf(file: string, text: string): Source {
  return { file, text, json: jsonOf(file, text) };
}

/** Reads a file of ours; one of a newer version or of somebody else is told apart from a damaged one. */
function checked<T>({ file, text, json }: Source, expected: string, shape: Shape<T>): T {
  const named = typeof json === 'object' && json !== null ? Reflect.get(json, 'schema') : undefined;
  if (named !== expected)
    throw otherSchema(`${file}:${placeOf(text, ['schema']).join(':')}`, named, expected);
  try {
    return shape(json);
  } catch (cause) {
    throw cause instanceof Misfit ? corrupt(file, ...placeOf(text, cause.path), cause.message) : cause;
  }
}

function otherSchema(where: string, named: unknown, expected: string): OrchestratorError {
  const shown = typeof named === 'string' ? oneLine(named.slice(0, 80)) : 'missing';
  if (typeof named === 'string' && named.startsWith(expected.replace(/\d+$/, '')))
    return new OrchestratorError(
      'STATE_NEWER_SCHEMA',
      `${where}: the schema is ${shown}; this version reads ${expected}.`,
      'Use a newer version of Orchestrator; nothing was changed.',
    );
  return new OrchestratorError(
    'STATE_FOREIGN',
    `${where}: it is no file of ours, its schema is ${shown}.`,
    'Nothing was changed.',
  );
}

export type StateFile = ShapeOf<typeof stateFileShape>;

export function decodeStateFile(bytes: Uint8Array): StateFile {
  const source = sourceOf('state.json', textOf('state.json', bytes));
  const state = checked(source, STATE_SCHEMA, stateFileShape);
  requireSeal(source.file, source.text);
  return state;
}

export interface TasksFile {
  readonly version: number;
  readonly tasks: readonly Task[];
  readonly shards: readonly ShardEntry[];
}

const TASKS_BEGIN = '\n  "tasks": [\n';
const TASKS_END = '\n  ]\n}\n';
const TASK_INDENT = '    ';

/**
 * `tasks.json`; with shards, `tasks` is empty and {@link decodeShard} reads them one by one. `known`: the tasks as read before, most of which
 * will be the same.
 */
export function decodeTasksFile(bytes: Uint8Array, known?: TaskTable): TasksFile {
  const file = 'tasks.json';
  const text = textOf(file, bytes);
  const begin = text.indexOf(TASKS_BEGIN);
  if (begin >= 0 && text.endsWith(TASKS_END)) return decodeLines(text, begin, known);
  const source = sourceOf(file, text);
  if (typeof source.json === 'object' && source.json !== null && 'shards' in source.json) {
    const { _version, shards } = checked(source, TASKS_SCHEMA, shardedFileShape);
    return { version: _version, tasks: [], shards };
  }
  const whole = checked(source, TASKS_SCHEMA, wholeFileShape);
  const tasks = whole.tasks.map((task, index) =>
    taskOf(file, task, (path) => placeOf(text, ['tasks', String(index), ...path])),
  );
  return { version: whole._version, tasks, shards: [] };
}

/** The form that we write: one task per line, each read by itself. */
function decodeLines(source: string, begin: number, known: TaskTable | undefined): TasksFile {
  const file = 'tasks.json';
  const head = `${source.slice(0, begin)}\n  "tasks": []\n}\n`;
  const { _version } = checked(sourceOf(file, head), TASKS_SCHEMA, wholeFileShape);
  const firstLine = head.split('\n').length - 1;
  const lines = source.slice(begin + TASKS_BEGIN.length, -TASKS_END.length).split('\n');
  const tasks = lines.map((line, index) => {
    const comma = index < lines.length - 1;
    if (!line.startsWith(TASK_INDENT) || line.endsWith(',') !== comma)
      throw corrupt(file, firstLine + index, 1, 'the line is no task of a list');
    const text = line.slice(TASK_INDENT.length, comma ? -1 : undefined);
    return decodeTask(file, firstLine + index, text, known?.at(index));
  });
  return { version: _version, tasks, shards: [] };
}

/** The tasks of a shard, the first of which has the position `from`. */
export function decodeShard(
  entry: ShardEntry,
  bytes: Uint8Array,
  from = 0,
  known?: TaskTable,
): readonly Task[] {
  const source = textOf(entry.name, bytes);
  if (sha256(bytes) !== entry.sha256)
    throw corrupt(entry.name, 1, 1, 'its hash is not the one in tasks.json');
  return source
    .trimEnd()
    .split('\n')
    .map((line, index) => decodeTask(entry.name, index + 1, line, known?.at(from + index)));
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
    checkpoints: state.checkpoints,
    budget: state.budget,
    spent: state.spent,
    chain: state.chain,
    notes: notesOf(state),
    running: running.sort((a, b) => a.at - b.at).map(({ id }) => id),
    addedByTasks,
  };
}
