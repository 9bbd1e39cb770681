/**
 * The tasks of a session ↔ files. Up to {@link WHOLE_UP_TO} of them stand in `tasks.json` itself, one a line. More lie in groups of
 * {@link GROUP_SIZE} by position: `tasks/0001/01.jsonl` … hold the records, `index.json` beside them the hashes of those files, and `tasks.json`
 * the hashes of the indexes and where each task stands. A change of one task writes one shard, one index and `tasks.json`, whatever the number of tasks.
 */
import type { Sha256 } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Task } from '../domain/task.js';
import type { TaskTable } from '../domain/task-table.js';
import { corrupt, placeOf, textOf } from './json-source.js';
import { checked, sourceOf } from './own-file.js';
import { sha256 } from './sha256.js';
import { groupedFileShape, wholeFileShape } from './state-shapes.js';
import {
  decodeIndex,
  encodeIndex,
  encodeNames,
  encodeNeeds,
  GROUP_SIZE,
  NAMES_FILE,
  NEEDS_FILE,
  SHARD_SIZE,
  type Standings,
  shardNames,
  shortened,
  standings,
} from './task-index.js';
import { decodeTask, encodeTask, taskOf } from './task-record.js';
import { isoOf } from './wire.js';

export const TASKS_FILE = 'tasks.json';
export const TASKS_SCHEMA = 'orchestrator/tasks/1';
/** Tasks that are still one file: so many that people read it and few that writing it whole is nothing. */
export const WHOLE_UP_TO = 100;

/** A file by name and hash. */
export interface NamedFile {
  readonly name: string;
  readonly sha256: Sha256;
}

export interface EncodedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: Sha256;
}

/** A group of tasks as `tasks.json` tells of it; by the name and hash of its index. */
export interface GroupEntry extends NamedFile, Standings {
  /** Position of its first task in the session. */
  readonly first: number;
}

/** One group of tasks as it lies in the store. */
export interface TaskGroup extends GroupEntry {
  /** Hashes of the files beside the index, by name. */
  readonly files: ReadonlyMap<string, Sha256>;
}

export interface EncodedTasks {
  /** `tasks.json` is the last. */
  readonly files: readonly EncodedFile[];
  readonly tasksSha256: Sha256;
  readonly groups: readonly TaskGroup[];
}

function groupFolder(group: number): string {
  return `tasks/${String(group + 1).padStart(4, '0')}`;
}

function fileOf(path: string, content: string): EncodedFile {
  const bytes = Buffer.from(content, 'utf8');
  return { path, bytes, sha256: sha256(bytes) };
}

/**
 * The files of a session's tasks. `known`: the groups as they were before the tasks at the positions `touched` changed; what lies in no file
 * of theirs is not written again.
 */
export function encodeTasks(
  session: Session,
  known: readonly (TaskGroup | undefined)[] = [],
  touched: ReadonlySet<number> = new Set(),
  made?: MadeFiles,
): EncodedTasks {
  const files: EncodedFile[] = [];
  const groups: TaskGroup[] = [];
  if (session.tasks.size > WHOLE_UP_TO)
    for (let first = 0; first < session.tasks.size; first += GROUP_SIZE) {
      const group = known[first / GROUP_SIZE];
      const tasks = session.tasks.range(first, first + GROUP_SIZE);
      const within = [...touched].filter((p) => p >= first && p < first + tasks.length);
      const same = group !== undefined && within.length === 0;
      groups.push(
        same ? group : encodeGroup(session, { first, tasks }, { group, touched: within, files, made }),
      );
    }
  const tasks = fileOf(TASKS_FILE, encodeTasksFile(session, groups));
  files.push(tasks);
  return { files, groups, tasksSha256: tasks.sha256 };
}

/**
 * Files that were made already, by the first of what they are made from: for whoever encodes several versions of one session, most of whose tasks
 * are the same. They are kept as long as this is.
 */
export class MadeFiles {
  readonly #made = new Map<
    string,
    Map<unknown, { readonly from: readonly unknown[]; readonly file: EncodedFile }>
  >();

  /** The file of that kind made from these, under this path. */
  get(path: string, kind: string, from: readonly unknown[], make: () => string): EncodedFile {
    const ofKind = this.#made.get(kind) ?? new Map();
    this.#made.set(kind, ofKind);
    const known = ofKind.get(from[0]);
    if (known !== undefined && isSame(known.from, from)) return { ...known.file, path };
    const file = fileOf(path, make());
    ofKind.set(from[0], { from, file });
    return file;
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function shardText(tasks: readonly Task[]): string {
  return tasks.map((task) => `${encodeTask(task)}\n`).join('');
}

/** Writes what changed of one group into `files`. */
function encodeGroup(
  session: Session,
  { first, tasks }: { readonly first: number; readonly tasks: readonly Task[] },
  before: {
    readonly group: TaskGroup | undefined;
    readonly touched: readonly number[];
    readonly made: MadeFiles | undefined;
    files: EncodedFile[];
  },
): TaskGroup {
  const folder = groupFolder(first / GROUP_SIZE);
  const old = before.group;
  const hashes = new Map<string, Sha256>();
  const put = (name: string, keep: boolean, make: (path: string) => EncodedFile): void => {
    const known = keep ? old?.files.get(name) : undefined;
    if (known !== undefined) return void hashes.set(name, known);
    const file = make(`${folder}/${name}`);
    before.files.push(file);
    hashes.set(name, file.sha256);
  };
  // What a task needs and is called rarely changes, and then the group is not known; there can only be more of them.
  const sameTasks = old?.standing.length === tasks.length;
  const made = before.made ?? new MadeFiles();
  const specs = tasks.map(({ spec }) => spec);
  // Made of the places of other tasks too, which a checkpoint that is gone back to may move.
  put(NEEDS_FILE, sameTasks, (path) => fileOf(path, encodeNeeds(session.tasks, tasks, first)));
  put(NAMES_FILE, sameTasks, (path) => made.get(path, NAMES_FILE, specs, () => encodeNames(tasks)));
  const shards = new Set(before.touched.map((p) => Math.floor((p - first) / SHARD_SIZE)));
  for (const [shard, name] of shardNames(tasks.length).entries())
    put(name, !shards.has(shard), (path) => {
      const own = tasks.slice(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE);
      return made.get(path, 'records', own, () => shardText(own));
    });
  const index = fileOf(`${folder}/index.json`, encodeIndex(hashes));
  before.files.push(index);
  return { name: index.path, sha256: index.sha256, first, ...standings(tasks), files: hashes };
}

/** `tasks.json`: one task per line, so that a diff shows what changed; or one group. */
export function encodeTasksFile(session: Session, groups: readonly GroupEntry[]): string {
  const fields = {
    schema: TASKS_SCHEMA,
    _version: session.version,
    _last_modified: isoOf(session.updatedAt),
    _last_modified_by: session.updatedBy,
    session: session.id,
  };
  const head = JSON.stringify(fields, null, 2).slice(0, -2);
  if (groups.length > 0) {
    const entries = groups.map(
      ({ name, sha256: hash, standing, phases }) =>
        `    ${JSON.stringify({ name, sha256: hash, standing: shortened(standing), phases })}`,
    );
    return `${head},\n  "groups": [\n${entries.join(',\n')}\n  ]\n}\n`;
  }
  const lines: string[] = [];
  for (const task of session.tasks) lines.push(`    ${encodeTask(task)}`);
  return lines.length === 0
    ? `${head},\n  "tasks": []\n}\n`
    : `${head},\n  "tasks": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

export interface TasksFile {
  readonly version: number;
  readonly tasks: readonly Task[];
  readonly groups: readonly GroupEntry[];
}

const TASKS_BEGIN = '\n  "tasks": [\n';
const TASKS_END = '\n  ]\n}\n';
const TASK_INDENT = '    ';

/**
 * `tasks.json`; with groups, `tasks` is empty and {@link decodeGroup} and {@link decodeShard} read them one by one. `known`: the tasks as read
 * before, most of which will be the same.
 */
export function decodeTasksFile(bytes: Uint8Array, known?: TaskTable): TasksFile {
  const text = textOf(TASKS_FILE, bytes);
  const begin = text.indexOf(TASKS_BEGIN);
  if (begin >= 0 && text.endsWith(TASKS_END)) return decodeLines(text, begin, known);
  const source = sourceOf(TASKS_FILE, text);
  if (typeof source.json === 'object' && source.json !== null && 'groups' in source.json) {
    const { _version, groups } = checked(source, TASKS_SCHEMA, groupedFileShape);
    return { version: _version, tasks: [], groups: placed(groups) };
  }
  const whole = checked(source, TASKS_SCHEMA, wholeFileShape);
  const tasks = whole.tasks.map((task, index) =>
    taskOf(TASKS_FILE, task, (path) => placeOf(text, ['tasks', String(index), ...path])),
  );
  return { version: whole._version, tasks, groups: [] };
}

/** Every group but the last is full. */
function placed(groups: readonly (NamedFile & Standings)[]): readonly GroupEntry[] {
  return groups.map((group, number) => {
    const { standing, phases, name } = group;
    const tasks = phases.reduce((sum, run) => sum + run.tasks, 0);
    if (tasks !== standing.length || (tasks !== GROUP_SIZE && number < groups.length - 1))
      throw corrupt(TASKS_FILE, 1, 1, `the tasks of ${name} are not as many as it says`);
    return { ...group, first: number * GROUP_SIZE };
  });
}

/** The form that we write: one task per line, each read by itself. */
function decodeLines(source: string, begin: number, known: TaskTable | undefined): TasksFile {
  const head = `${source.slice(0, begin)}\n  "tasks": []\n}\n`;
  const { _version } = checked(sourceOf(TASKS_FILE, head), TASKS_SCHEMA, wholeFileShape);
  const firstLine = head.split('\n').length - 1;
  const lines = source.slice(begin + TASKS_BEGIN.length, -TASKS_END.length).split('\n');
  const tasks = lines.map((line, index) => {
    const comma = index < lines.length - 1;
    if (!line.startsWith(TASK_INDENT) || line.endsWith(',') !== comma)
      throw corrupt(TASKS_FILE, firstLine + index, 1, 'the line is no task of a list');
    const text = line.slice(TASK_INDENT.length, comma ? -1 : undefined);
    return decodeTask(TASKS_FILE, firstLine + index, text, known?.at(index));
  });
  return { version: _version, tasks, groups: [] };
}

/** The group whose index these bytes are. Throws STATE_CORRUPT. */
export function decodeGroup(entry: GroupEntry, bytes: Uint8Array): TaskGroup {
  if (sha256(bytes) !== entry.sha256) throw notRecorded(entry.name, bytes, TASKS_FILE);
  return { ...entry, files: decodeIndex(entry.name, bytes, entry.standing.length) };
}

/** Path of a file of a group. */
export function besideIndex({ name }: NamedFile, file: string): string {
  return `${name.slice(0, name.lastIndexOf('/'))}/${file}`;
}

/** Paths of all files of a group. */
export function pathsOf(group: TaskGroup): readonly string[] {
  return [group.name, ...[...group.files.keys()].map((file) => besideIndex(group, file))];
}

/** Paths that a file of some group has or had. */
export const GROUP_PATH = /^tasks\/\d+(?:\/(?:\d+\.jsonl|index\.json|needs\.txt|names\.txt)|\.jsonl)$/;

/** Throws STATE_CORRUPT when the bytes are not those of the file that the index of a group names. */
export function requireRecorded(group: TaskGroup, file: string, bytes: Uint8Array): void {
  if (sha256(bytes) !== group.files.get(file)) throw notRecorded(besideIndex(group, file), bytes, group.name);
}

function notRecorded(path: string, bytes: Uint8Array, where: string): Error {
  // What is no text at all is worth saying first.
  textOf(path, bytes);
  return corrupt(path, 1, 1, `its hash is not the one in ${where}`);
}

/** The tasks of the shard with that number in a group. */
export function decodeShard(
  group: TaskGroup,
  shard: number,
  bytes: Uint8Array,
  known?: TaskTable,
): readonly Task[] {
  const { first, standing } = group;
  const name = shardNames(standing.length)[shard] ?? '';
  const path = besideIndex(group, name);
  requireRecorded(group, name, bytes);
  const lines = textOf(path, bytes).trimEnd().split('\n');
  if (lines.length !== Math.min(SHARD_SIZE, standing.length - shard * SHARD_SIZE))
    throw corrupt(path, lines.length, 1, `its tasks are not those of ${group.name}`);
  return lines.map((line, index) =>
    decodeTask(path, index + 1, line, known?.at(first + shard * SHARD_SIZE + index)),
  );
}
