/**
 * Session ↔ `state.json`, and a session put together from its parts. `state.json` and the files of the tasks (`task-files.ts`) are the record
 * one acts on; both carry the version and are computed from the same events as the journal.
 */
import type { Definition } from '../domain/definition.js';
import type { PhaseId, TaskId } from '../domain/ids.js';
import { emptyTally, type Session } from '../domain/session.js';
import type { Task, TaskStatus } from '../domain/task.js';
import { TaskTable } from '../domain/task-table.js';
import type { JournalHead } from './journal.js';
import { textOf } from './json-source.js';
import { checked, sourceOf } from './own-file.js';
import type { ShapeOf } from './shape.js';
import { stateFileShape } from './state-shapes.js';
import { isoOf, toRecord } from './wire.js';

export const STATE_SCHEMA = 'orchestrator/state/1';

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
      budget: session.budget,
      spent: session.spent,
      chain: session.chain,
    }),
    tasks_sha256: tasksSha256,
    journal: { seq: journal.seq, head_sha256: journal.sha256, segments: journal.segments },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

export type StateFile = ShapeOf<typeof stateFileShape>;

export function decodeStateFile(bytes: Uint8Array): StateFile {
  return checked(sourceOf('state.json', textOf('state.json', bytes)), STATE_SCHEMA, stateFileShape);
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
    budget: state.budget,
    spent: state.spent,
    chain: state.chain,
    running: running.sort((a, b) => a.at - b.at).map(({ id }) => id),
    addedByTasks,
  };
}
