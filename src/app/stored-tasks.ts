/** Reads the tasks of a session out of a stored view: the record they belong to, the indexes of their groups, and the groups themselves. */
import type { SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Task } from '../domain/task.js';
import type { TaskTable } from '../domain/task-table.js';
import { OrchestratorError } from '../errors.js';
import { corrupt } from '../schema/json-source.js';
import { decodeStateFile, type StateFile } from '../schema/session-codec.js';
import { sha256 } from '../schema/sha256.js';
import {
  besideIndex,
  decodeGroup,
  decodeShard,
  decodeTasksFile,
  type GroupEntry,
  TASKS_FILE,
  type TaskGroup,
} from '../schema/task-files.js';
import { SHARD_SIZE, shardNames } from '../schema/task-index.js';
import type { StoredSession } from './ports.js';

export const STATE_FILE = 'state.json';

/** Bytes of a file that must be there. Throws STATE_CORRUPT. */
export async function required(stored: StoredSession, path: string): Promise<Uint8Array> {
  const bytes = await stored.read(path);
  if (bytes === undefined) throw corrupt(path, 1, 1, 'the file is missing');
  return bytes;
}

/** What was read before of the same session, to be used again where it is the same. */
export interface KnownTasks {
  readonly session: Pick<Session, 'tasks'>;
  readonly groups: readonly TaskGroup[];
}

/** All tasks of a session that is one file; empty where there are groups. */
interface Stored<G> {
  readonly tasks: readonly Task[];
  readonly groups: readonly G[];
}

/** `state.json`. Throws STATE_* for one that cannot be trusted. */
export async function readState(id: SessionId, stored: StoredSession): Promise<StateFile> {
  const state = decodeStateFile(await required(stored, STATE_FILE));
  requireOwn(id, state);
  return state;
}

/** Throws STATE_FOREIGN for the state of another session. */
export function requireOwn(id: SessionId, state: StateFile): void {
  if (state.session === id) return;
  throw new OrchestratorError(
    'STATE_FOREIGN',
    `${STATE_FILE}:1:1: the folder is that of ${id}, the file of session ${state.session}.`,
    'Nothing was changed.',
  );
}

/** `tasks.json` as `state.json` leads to it. Throws STATE_* for one that cannot be trusted. */
export async function readStandings(
  stored: StoredSession,
  state: StateFile,
  known?: KnownTasks,
): Promise<Stored<GroupEntry>> {
  const bytes = await required(stored, TASKS_FILE);
  const { version, tasks, groups } = decodeTasksFile(bytes, known?.session.tasks);
  if (version !== state._version)
    throw corrupt(TASKS_FILE, 1, 1, `its version is ${version}, that of state.json ${state._version}`);
  if (sha256(bytes) !== state.tasksSha256)
    throw corrupt(TASKS_FILE, 1, 1, 'its hash is not the one in state.json');
  return { tasks, groups };
}

/** All tasks in their order, and the groups they lie in. Throws likewise. */
export async function readTasks(
  stored: StoredSession,
  state: StateFile,
  known?: KnownTasks,
): Promise<Stored<TaskGroup>> {
  const { tasks, groups: entries } = await readStandings(stored, state, known);
  const read = entries.map(async (entry, number) => {
    const before = known?.groups[number];
    return before?.sha256 === entry.sha256
      ? { ...before, ...entry }
      : decodeGroup(entry, await required(stored, entry.name));
  });
  const groups = await Promise.all(read);
  return { tasks: groups.length === 0 ? tasks : await readGroups(stored, groups, known), groups };
}

/** All tasks of these groups in their order; those of shards that are the same as before are not read again. */
async function readGroups(
  stored: StoredSession,
  groups: readonly TaskGroup[],
  known?: KnownTasks,
): Promise<readonly Task[]> {
  const tasks: Task[] = [];
  for (const [number, group] of groups.entries())
    tasks.push(...(await readGroup(stored, group, known?.groups[number], known?.session.tasks)));
  return tasks;
}

async function readGroup(
  stored: StoredSession,
  group: TaskGroup,
  before: TaskGroup | undefined,
  known: TaskTable | undefined,
): Promise<readonly Task[]> {
  const { first, standing, files } = group;
  const shards = shardNames(standing.length).map(async (name, shard): Promise<readonly Task[]> => {
    const from = first + shard * SHARD_SIZE;
    if (known !== undefined && before?.files.get(name) === files.get(name))
      return known.range(from, Math.min(from + SHARD_SIZE, first + standing.length));
    return decodeShard(group, shard, await required(stored, besideIndex(group, name)), known);
  });
  return (await Promise.all(shards)).flat();
}
