/**
 * The compact index of a group of tasks: where each of them stands, what it needs and what it is called, in a few bytes each, so that a reader
 * finds the tasks it is after among 100,000 without reading the records. It is a view of the records; its hash is in `tasks.json`, and it
 * names those of the records it was made from: one that is stale is never believed.
 */
import { DEPENDENCY_CONDITIONS, type DependencyCondition } from '../domain/definition.js';
import type { PhaseId, Sha256 } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { SkipKind, Task, TaskStatus } from '../domain/task.js';
import { phaseIdShape, sha256Shape } from './domain-shapes.js';
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

function letterOf({ status, skip }: Task): string {
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
  standing: matching(/^[prcfbesSx]+$/, 'letters of an index'),
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

/** `needs.txt`: one line a task, how far before it each of its dependencies stands and what is asked of it. */
export function encodeNeeds(session: Session, tasks: readonly Task[], first: number): string {
  const lines = tasks.map((task, index) =>
    task.spec.dependencies
      .map(({ task: other, on }) => {
        const position = session.tasks.position(other);
        // 0 is the task itself: what nobody knows is never met.
        return `${position === undefined ? 0 : first + index - position}${MARKS[on]}`;
      })
      .join(' '),
  );
  return `${lines.join('\n')}\n`;
}

export interface Need {
  /** Position in the session. */
  readonly position: number;
  readonly on: DependencyCondition;
}

/** The dependencies of the task at a position, from its line in `needs.txt`. */
export function needsOf(line: string, position: number): readonly Need[] {
  if (line === '') return [];
  return line.split(' ').map((need) => {
    const mark = /[fd]$/.exec(need)?.[0] ?? '';
    const on = DEPENDENCY_CONDITIONS.find((condition) => MARKS[condition] === mark) ?? 'succeeded';
    return { position: position - Number.parseInt(need, 10), on };
  });
}
