/**
 * The compact index of a group of tasks: where each of them stands, what it needs and what it is called, in a few bytes each, so that a reader
 * finds the tasks it is after among 100,000 without reading the records. It is a view of the records; its hash is in `tasks.json`, and it
 * names those of the records it was made from: one that is stale is never believed.
 */
import type { DependencyCondition } from '../domain/definition.js';
import type { PhaseId, Sha256 } from '../domain/ids.js';
import type { SkipKind, Task, TaskStatus } from '../domain/task.js';
import type { TaskTable } from '../domain/task-table.js';
import { phaseIdShape, sha256Shape } from './id-shapes.js';
import { corrupt, textOf } from './json-source.js';
import { checked, sourceOf } from './own-file.js';
import { count, dictionary, list, matching, record, text } from './shape.js';

export const INDEX_SCHEMA = 'orchestrator/task-index/1';
/** Records of one file; few, so that a change of one writes little. */
export const SHARD_SIZE = 50;
/** Tasks of one index; enough that `tasks.json` stays small, few enough that the index itself does. */
export const GROUP_SIZE = 1000;

/** Where a task stands, as far as others depend on it. */
export interface Standing {
  readonly status: TaskStatus;
  readonly skip: SkipKind | null;
}

const LETTERS: Readonly<Record<string, Standing>> = {
  w: { status: 'pending', skip: null },
  p: { status: 'pending', skip: null },
  r: { status: 'in_progress', skip: null },
  c: { status: 'completed', skip: null },
  f: { status: 'failed', skip: null },
  b: { status: 'blocked', skip: null },
  e: { status: 'escalated', skip: null },
  s: { status: 'skipped', skip: 'rule' },
  S: { status: 'skipped', skip: 'person' },
  x: { status: 'cancelled', skip: null },
};
const LETTER_OF = new Map(
  Object.entries(LETTERS).map(([letter, { status, skip }]) => [`${status} ${skip}`, letter]),
);

/** Letters of a pending task that has nothing but dependencies to wait for, and of one whose record may say more: a backoff, an input. */
export const PENDING = 'p';
export const PENDING_MORE = 'w';

/** The letter of a task. */
export function letterOf({ status, skip, notBefore, spec }: Task): string {
  if (status === 'pending' && (notBefore !== null || spec.inputs.some(({ producer }) => producer !== null)))
    return PENDING_MORE;
  const letter = LETTER_OF.get(`${status} ${status === 'skipped' ? (skip ?? 'rule') : null}`);
  if (letter === undefined) throw new Error(`Internal error: no letter for ${status}`);
  return letter;
}

/** For each character code what `of` makes of the letter; 100,000 letters are looked up faster than they are cut out. */
export function byLetter(of: (standing: Standing) => number): Uint8Array {
  const table = new Uint8Array(128);
  for (const [letter, standing] of Object.entries(LETTERS)) table[letter.charCodeAt(0)] = of(standing);
  return table;
}

/** What a letter of {@link TaskIndex.standing} says. */
export function standingOf(letter: string): Standing {
  const standing = LETTERS[letter];
  if (standing === undefined) throw new Error(`Internal error: ${letter} is no letter of an index`);
  return standing;
}

/** So many tasks of one phase in a row. */
export interface PhaseRun {
  readonly id: PhaseId;
  readonly tasks: number;
}

/** `index.json` of one group. */
export interface TaskIndex {
  /** Position of its first task in the session. */
  readonly first: number;
  /** One letter a task. */
  readonly standing: string;
  /** Phases of its tasks in their order, with how many in a row. */
  readonly phases: readonly PhaseRun[];
  /** Hashes of the files beside it, by name. */
  readonly files: ReadonlyMap<string, Sha256>;
}

/** Names of the shards of a group of so many tasks. */
export function shardNames(tasks: number): readonly string[] {
  return Array.from(
    { length: Math.ceil(tasks / SHARD_SIZE) },
    (_, shard) => `${String(shard + 1).padStart(2, '0')}.jsonl`,
  );
}

export const NEEDS_FILE = 'needs.txt';
export const NAMES_FILE = 'names.txt';

/** The letters and phases of some tasks. */
export function standings(tasks: readonly Task[]): Pick<TaskIndex, 'standing' | 'phases'> {
  const phases: { readonly id: PhaseId; tasks: number }[] = [];
  let standing = '';
  for (const task of tasks) {
    standing += letterOf(task);
    const last = phases.at(-1);
    if (last?.id === task.spec.phase) last.tasks += 1;
    else phases.push({ id: task.spec.phase, tasks: 1 });
  }
  return { standing, phases };
}

export function encodeIndex({ first, standing, phases, files }: TaskIndex): string {
  const head = JSON.stringify({ schema: INDEX_SCHEMA, first, standing }, null, 2).slice(0, -2);
  const hashes = [...files].map(([name, hash]) => `    ${JSON.stringify(name)}: "${hash}"`);
  return `${head},\n  "phases": ${JSON.stringify(phases)},\n  "files": {\n${hashes.join(',\n')}\n  }\n}\n`;
}

const indexShape = record({
  schema: text,
  first: count,
  standing: matching(/^[pwrcfbesSx]+$/, 'letters of an index'),
  phases: list(record({ id: phaseIdShape, tasks: count })),
  files: dictionary(sha256Shape),
});

/** Throws `STATE_CORRUPT` for what {@link encodeIndex} never writes. */
export function decodeIndex(file: string, bytes: Uint8Array): TaskIndex {
  const { first, standing, phases, files } = checked(
    sourceOf(file, textOf(file, bytes)),
    INDEX_SCHEMA,
    indexShape,
  );
  const names = [NEEDS_FILE, NAMES_FILE, ...shardNames(standing.length)];
  const hashes = new Map(Object.entries(files));
  if (hashes.size !== names.length || names.some((name) => !hashes.has(name)))
    throw corrupt(file, 1, 1, 'it does not name the files of its tasks');
  if (phases.reduce((sum, { tasks }) => sum + tasks, 0) !== standing.length)
    throw corrupt(file, 1, 1, 'its phases are not those of its tasks');
  return { first, standing, phases, files: hashes };
}

const MARKS: Readonly<Record<DependencyCondition, string>> = { succeeded: '', failed: 'f', done: 'd' };

/** `names.txt`: one line a task, its id and its title as JSON. */
export function encodeNames(tasks: readonly Task[]): string {
  return tasks.map(({ spec }) => `${spec.id} ${JSON.stringify(spec.title)}\n`).join('');
}

/** Id and title, as a line of `names.txt` has them. */
export function nameOf(line: string): { readonly id: string; readonly title: string } {
  const space = line.indexOf(' ');
  const title: unknown = JSON.parse(line.slice(space + 1));
  return { id: line.slice(0, space), title: String(title) };
}

/** `needs.txt`: one line a task, how far before it each of its dependencies stands and what is asked of it. */
export function encodeNeeds(table: TaskTable, tasks: readonly Task[], first: number): string {
  const lines = tasks.map((task, index) =>
    task.spec.dependencies
      .map(({ task: other, on }) => {
        const position = table.position(other);
        // 0 is the task itself: what nobody knows is never met.
        return `${position === undefined ? 0 : first + index - position}${MARKS[on]}`;
      })
      .join(' '),
  );
  return `${lines.join('\n')}\n`;
}

/**
 * Do the dependencies of the task at a position hold, by its line in `needs.txt`? `meets`: the conditions that the task at a position meets, as
 * bits. Reads the line character by character: a session has hundreds of thousands of dependencies.
 */
export function needsHold(
  line: string,
  position: number,
  meets: Uint8Array,
  bits: Readonly<Record<DependencyCondition, number>>,
): boolean {
  let distance = 0;
  let sign = 1;
  let bit = bits.succeeded;
  for (let at = 0; at <= line.length; at += 1) {
    const code = at === line.length ? SPACE : line.charCodeAt(at);
    if (code === SPACE) {
      if (line.length > 0 && ((meets[position - sign * distance] ?? 0) & bit) === 0) return false;
      distance = 0;
      sign = 1;
      bit = bits.succeeded;
    } else if (code === MINUS) sign = -1;
    else if (code === FAILED) bit = bits.failed;
    else if (code === DONE) bit = bits.done;
    else distance = distance * 10 + code - ZERO;
  }
  return true;
}

const [SPACE, MINUS, FAILED, DONE, ZERO] = [32, 45, 102, 100, 48];
