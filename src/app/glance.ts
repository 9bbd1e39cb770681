/**
 * A look at a session that reads no more than it needs: counts and the ready tasks from the indexes, single tasks from the file that they stand
 * in. What is read is held against the hashes that lead up to `state.json`; decisions are made from the whole session, never from this.
 */
import { tasksInWhen, whenHolds } from '../domain/condition.js';
import { MEETS, meets } from '../domain/frontier.js';
import { type Instant, isTaskId, type PhaseId, type SessionId, type TaskId } from '../domain/ids.js';
import { missingInputs } from '../domain/readiness.js';
import { emptyTally, type PhaseState } from '../domain/session.js';
import type { Task, TaskStatus } from '../domain/task.js';
import { TaskTable } from '../domain/task-table.js';
import { OrchestratorError } from '../errors.js';
import { corrupt } from '../schema/json-source.js';
import type { StateFile } from '../schema/session-codec.js';
import {
  besideIndex,
  decodeGroup,
  type GroupEntry,
  requireRecorded,
  TASKS_FILE,
  type TaskGroup,
} from '../schema/task-files.js';
import {
  encodeNames,
  encodeNeeds,
  letterOf,
  NAMES_FILE,
  NEEDS_FILE,
  nameOf,
  needsHold,
  PENDING,
  PENDING_MORE,
  SHARD_SIZE,
  type Standings,
  type Stretch,
  shardNames,
  standingOf,
  standings,
  stretchesOf,
} from '../schema/task-index.js';
import { decodeTask } from '../schema/task-record.js';
import type { StateStore, StoredSession } from './ports.js';
import { readStandings, readState, required } from './stored-tasks.js';

/** What `body` makes of a look at a session; undefined when there is none of that id. Throws STATE_* for one that cannot be trusted. */
export async function glanceAt<T>(
  store: StateStore,
  id: SessionId,
  body: (glance: Glance) => Promise<T>,
): Promise<T | undefined> {
  if (store.glance !== undefined)
    try {
      const stored = await store.glance(id);
      return stored === undefined ? undefined : await body(await Glance.of(id, stored));
    } catch (error) {
      // A transaction came in between, perhaps: only files that were read together can be called damaged.
      if (!(error instanceof OrchestratorError) || error.code !== 'STATE_CORRUPT') throw error;
    }
  const stored = await store.load(id);
  return stored === undefined ? undefined : body(await Glance.of(id, stored));
}

/** One group, and how its files are read. */
interface Group {
  readonly index: Standings & { readonly first: number };
  readonly stretches: readonly Stretch[];
  readonly needs: () => Promise<readonly string[]>;
  readonly names: () => Promise<readonly string[]>;
  readonly task: (offset: number) => Promise<Task>;
}

export interface ReadyTask {
  readonly id: string;
  readonly title: string;
  readonly phase: PhaseId;
}

export class Glance {
  readonly state: StateFile;
  readonly #groups: readonly Group[];

  private constructor(state: StateFile, groups: readonly Group[]) {
    this.state = state;
    this.#groups = groups;
  }

  static async of(id: SessionId, stored: StoredSession): Promise<Glance> {
    const state = await readState(id, stored);
    const { tasks, groups } = await readStandings(stored, state);
    return new Glance(
      state,
      groups.length === 0 ? [wholeGroup(tasks)] : groups.map((group) => storedGroup(stored, group)),
    );
  }

  get size(): number {
    return this.#groups.reduce((sum, { index }) => sum + index.standing.length, 0);
  }

  /** How many tasks of each phase are in which status. */
  phases(): readonly Pick<PhaseState, 'id' | 'status' | 'tally'>[] {
    const tallies = new Map<PhaseId, Record<TaskStatus, number>>();
    for (const { stretches } of this.#groups)
      for (const { phase, letter, from, to } of stretches) {
        const tally = tallies.get(phase) ?? { ...emptyTally() };
        tallies.set(phase, tally);
        tally[standingOf(letter).status] += to - from;
      }
    return this.state.phases.map(({ id, status }) => ({
      id,
      status,
      tally: tallies.get(id) ?? emptyTally(),
    }));
  }

  /** Tasks that everything but the limits lets start, in their order: those that `status` calls ready. */
  async ready(now: Instant): Promise<readonly ReadyTask[]> {
    if (this.state.status !== 'in_progress') return [];
    const met = this.#met();
    const phases = this.state.phases.filter(({ status }) => status === 'in_progress').map(({ id }) => id);
    const found: ReadyTask[] = [];
    for (const group of this.#groups)
      for (const { phase, letter, from, to } of group.stretches) {
        if ((letter !== PENDING && letter !== PENDING_MORE) || !phases.includes(phase)) continue;
        const lines = await group.needs();
        for (let offset = from; offset < to; offset += 1) {
          if (!needsHold(lines[offset] ?? '', group.index.first + offset, met, MEETS)) continue;
          if (letter === PENDING_MORE && !(await this.#mayStart(group, offset, now))) continue;
          found.push({ ...nameOf((await group.names())[offset] ?? nowhere(offset)), phase });
        }
      }
    return found;
  }

  async #mayStart(group: Group, offset: number, now: Instant): Promise<boolean> {
    const task = await group.task(offset);
    return (task.notBefore ?? 0) <= now && (await this.#holds(task));
  }

  /** The task of that id, exactly as it is written. */
  async task(id: TaskId): Promise<Task | undefined> {
    for (const group of this.#groups) {
      const offset = (await group.names()).findIndex((line) => line.startsWith(`${id} `));
      if (offset >= 0) return group.task(offset);
    }
    return undefined;
  }

  /** Which conditions each task meets, by position. */
  #met(): Uint8Array {
    const met = new Uint8Array(this.size);
    for (const { index, stretches } of this.#groups)
      for (const { letter, from, to } of stretches)
        met.fill(meets(standingOf(letter)), index.first + from, index.first + to);
    return met;
  }

  /** What a record of a task asks of others, asked of their records. */
  async #holds(task: Task): Promise<boolean> {
    const { inputs, dependencies, when } = task.spec;
    const asked: TaskId[] = inputs.flatMap(({ producer }) => producer ?? []);
    if (when !== null)
      asked.push(...dependencies.map((one) => one.task), ...tasksInWhen(when).filter(isTaskId));
    const others = new Map<TaskId, Task>();
    for (const id of asked) {
      const other = others.has(id) ? undefined : await this.task(id);
      if (other === undefined) continue;
      others.set(id, other);
      asked.push(...(other.split ?? []));
    }
    const tasks = TaskTable.of([...others.values()]);
    return missingInputs({ tasks }, task).length === 0 && whenHolds({ tasks }, task.spec);
  }
}

/** A small session is one file, read whole. */
function wholeGroup(tasks: readonly Task[]): Group {
  const table = TaskTable.of(tasks);
  const index = { first: 0, ...standings(tasks) };
  return {
    index,
    stretches: stretchesOf(index),
    needs: once(async () => encodeNeeds(table, tasks, 0).split('\n')),
    names: once(async () => encodeNames(tasks).split('\n')),
    task: async (offset) => tasks[offset] ?? nowhere(offset),
  };
}

function storedGroup(stored: StoredSession, index: GroupEntry): Group {
  const group = once(async () => decodeGroup(index, await required(stored, index.name)));
  const bytesOf = recordedFiles(stored, group);
  const linesOf = (file: string) =>
    once(async () =>
      Buffer.from(await bytesOf(file))
        .toString('utf8')
        .split('\n'),
    );
  return {
    index,
    stretches: stretchesOf(index),
    needs: linesOf(NEEDS_FILE),
    names: linesOf(NAMES_FILE),
    task: async (offset) => {
      const shard = shardNames(index.standing.length)[Math.floor(offset / SHARD_SIZE)] ?? nowhere(offset);
      const number = offset % SHARD_SIZE;
      const line = lineOf(await bytesOf(shard), number);
      const task = decodeTask(besideIndex(index, shard), number + 1, line);
      if (letterOf(task) === index.standing[offset]) return task;
      throw corrupt(TASKS_FILE, 1, 1, `it says of ${task.spec.id} what its record does not`);
    },
  };
}

/** Files of a group, held against its index; each is read once. */
function recordedFiles(
  stored: StoredSession,
  group: () => Promise<TaskGroup>,
): (file: string) => Promise<Uint8Array> {
  const read = new Map<string, Promise<Uint8Array>>();
  const recorded = async (file: string): Promise<Uint8Array> => {
    const index = await group();
    const bytes = await required(stored, besideIndex(index, file));
    requireRecorded(index, file, bytes);
    return bytes;
  };
  return (file) => {
    const known = read.get(file) ?? recorded(file);
    read.set(file, known);
    return known;
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** One line of a file of which the others do not matter. */
function lineOf(bytes: Uint8Array, number: number): string {
  let from = 0;
  for (let line = 0; line < number; line += 1) from = bytes.indexOf(0x0a, from) + 1;
  const end = bytes.indexOf(0x0a, from);
  return Buffer.from(bytes.subarray(from, end < 0 ? undefined : end)).toString('utf8');
}

function nowhere(offset: number): never {
  throw new Error(`Internal error: no task stands at ${offset} of its group`);
}
