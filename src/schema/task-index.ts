/**
 * The compact index of the tasks, group by group: where each of them stands, what it needs and what it is called, in a few bytes each, so that a
 * reader finds the tasks it is after among 100,000 without reading the records. It is a view of the records, reached by hashes from `state.json`
 * on: one that is stale is never believed.
 */
import type { DependencyCondition } from '../domain/definition.js';
import type { PhaseId, Sha256 } from '../domain/ids.js';
import type { SkipKind, Task, TaskStatus } from '../domain/task.js';
import type { TaskTable } from '../domain/task-table.js';
import { sha256Shape } from './id-shapes.js';
import { corrupt, textOf } from './json-source.js';
import { checked, sourceOf } from './own-file.js';
import { dictionary, matching, misfit, record, type Shape, text } from './shape.js';

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

/** Letters of a pending task that has nothing but dependencies to wait for, and of one whose record may say more: a backoff, an input, a condition. */
export const PENDING = 'p';
export const PENDING_MORE = 'w';

/** The letter of a task. */
export function letterOf({ status, skip, notBefore, spec }: Task): string {
  const more =
    notBefore !== null || spec.when !== null || spec.inputs.some(({ producer }) => producer !== null);
  if (status === 'pending' && more) return PENDING_MORE;
  const letter = LETTER_OF.get(`${status} ${status === 'skipped' ? (skip ?? 'rule') : null}`);
  if (letter === undefined) throw new Error(`Internal error: no letter for ${status}`);
  return letter;
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

/** Where the tasks of a group stand. */
export interface Standings {
  /** One letter a task. */
  readonly standing: string;
  /** Phases of its tasks in their order, with how many in a row. */
  readonly phases: readonly PhaseRun[];
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
export function standings(tasks: readonly Task[]): Standings {
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

/** Tasks in a row of one phase and one letter. */
export interface Stretch {
  readonly phase: PhaseId;
  readonly letter: string;
  /** Place of the first of them in the group, and of the first behind them. */
  readonly from: number;
  readonly to: number;
}

/** The tasks of a group, stretch by stretch: where thousands stand alike, they are not looked at one by one. */
export function stretchesOf({ standing, phases }: Standings): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const { id, tasks } of phases) {
    let from = start;
    for (const [same] of standing.slice(start, start + tasks).matchAll(/(.)\1*/g)) {
      stretches.push({ phase: id, letter: same.charAt(0), from, to: from + same.length });
      from += same.length;
    }
    start += tasks;
  }
  return stretches;
}

/** `cccpw` as `tasks.json` has it: `c3pw`. */
export function shortened(standing: string): string {
  return standing.replace(/(.)\1+/g, (same, letter) => `${letter}${same.length}`);
}

// No number is larger than a group: whoever wrote it shall not make us fill the memory.
const SHORT = /^(?:[pwrcfbesSx](?:[1-9]\d{0,3})?){1,1000}$/;

const shortShape = matching(SHORT, 'letters of an index');

/** The letters that {@link shortened} made short. */
export const standingShape: Shape<string> = (value) => {
  const standing = shortShape(value).replace(/(.)(\d+)/g, (_, letter, times) => letter.repeat(Number(times)));
  return standing.length > GROUP_SIZE ? misfit(`at most ${GROUP_SIZE} letters`, value) : standing;
};

/** `index.json`: the hashes of the files beside it. */
export function encodeIndex(files: ReadonlyMap<string, Sha256>): string {
  const hashes = [...files].map(([name, hash]) => `    ${JSON.stringify(name)}: "${hash}"`);
  return `{\n  "schema": "${INDEX_SCHEMA}",\n  "files": {\n${hashes.join(',\n')}\n  }\n}\n`;
}

const indexShape = record({ schema: text, files: dictionary(sha256Shape) });

/** The hashes in the index of a group of so many tasks. Throws `STATE_CORRUPT` for what {@link encodeIndex} never writes. */
export function decodeIndex(file: string, bytes: Uint8Array, tasks: number): ReadonlyMap<string, Sha256> {
  const { files } = checked(sourceOf(file, textOf(file, bytes)), INDEX_SCHEMA, indexShape);
  const names = [NEEDS_FILE, NAMES_FILE, ...shardNames(tasks)];
  const hashes = new Map(Object.entries(files));
  if (hashes.size !== names.length || names.some((name) => !hashes.has(name)))
    throw corrupt(file, 1, 1, 'it does not name the files of its tasks');
  return hashes;
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
