/**
 * Which files of a session are its record, and travel in a snapshot. Views are made anew where it arrives; logs belong to the machine that wrote
 * them and go along only when they are asked for; anything else is no file of a session.
 */
import type { ObjectId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { CodeRef } from '../schema/snapshot-manifest.js';
import { GROUP_PATH } from '../schema/task-files.js';
import { DEFINITION_FILE, FACTORY_FILE, JOURNAL_FILE, STATE_FILE, TASKS_FILE } from './session-files.js';

/** Where the record lies in the archive, and where the logs. */
export const SESSION_FOLDER = 'session/';
export const LOGS_FOLDER = 'logs/';

/** The state of a factory among them: it is a view, and proved with the record. */
const FILES: ReadonlySet<string> = new Set([
  DEFINITION_FILE,
  FACTORY_FILE,
  JOURNAL_FILE,
  STATE_FILE,
  TASKS_FILE,
]);
const FOLDERS = /^(?:checkpoints|evidence|feedback|imported|outputs|prompts)\/./;
const SEGMENT = /^journal\/\d{5,}\.jsonl$/;
const VIEWS = /^(?:agent-queues\/|status\/|STATUS\.md$|agent-invocations\.jsonl$|flow-state\.json$)/;

/** A path of the record, relative to the session's folder. */
export function isRecordPath(path: string): boolean {
  return FILES.has(path) || SEGMENT.test(path) || GROUP_PATH.test(path) || FOLDERS.test(path);
}

/** A file that is made from the record and may be made again. */
export function isViewPath(path: string): boolean {
  return path === FACTORY_FILE || VIEWS.test(path);
}

/** Branches that the session's code may be on, by the names that only a session gives. */
export function isOwnRef({ id }: Session, ref: string): boolean {
  return (
    ref === `refs/heads/orchestrator/${id}` ||
    ref.startsWith(`refs/heads/orchestrator-held/${id}/`) ||
    ref.startsWith(`refs/heads/orchestrator-task/${id}/`)
  );
}

/** Commits that the session cannot go on without: what its branches name, and what its work started from. */
export function neededCommits(code: {
  readonly baseSha: ObjectId;
  readonly refs: readonly CodeRef[];
}): readonly ObjectId[] {
  return [...new Set([code.baseSha, ...code.refs.map(({ sha }) => sha)])];
}
