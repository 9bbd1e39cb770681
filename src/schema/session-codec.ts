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
import { corrupt, placeOf, textOf } from './json-source.js';
import { notesOf } from './note-shapes.js';
import { checked, sourceOf } from './own-file.js';
import { sha256 } from './sha256.js';
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
      phases: session.phases.map(({ id, status, openedAt, completedAt, verdict, machine, budget }) => ({
        id,
        status,
        openedAt,
        completedAt,
        verdict,
        ...(machine === undefined ? {} : { machine }),
        ...(budget === undefined ? {} : { budget }),
      })),
      approvals: session.approvals,
      checkpoints: session.checkpoints,
      budget: session.budget,
      spent: session.spent,
      chain: session.chain,
      ...session.notes,
      askedAt: session.askedAt,
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

export type StateFile = ShapeOf<typeof stateFileShape>;

export function decodeStateFile(bytes: Uint8Array): StateFile {
  const source = sourceOf('state.json', textOf('state.json', bytes));
  const state = checked(source, STATE_SCHEMA, stateFileShape);
  requireSeal(source.file, source.text);
  return state;
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
    askedAt: state.askedAt,
    running: running.sort((a, b) => a.at - b.at).map(({ id }) => id),
    addedByTasks,
  };
}
