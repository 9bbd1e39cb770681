/** Which ids a new task may have: those of the domain that also stay apart as files. */
import { isTaskId, type TaskId } from '../domain/ids.js';

/** True for ids that also stay apart on disk: `prompts/a.md` would be both the prompt of `a` and a folder of `a.md/b`. */
export function isUsableTaskId(id: string): id is TaskId {
  return isTaskId(id) && !id.split('/').some((segment) => segment.toLowerCase().endsWith('.md'));
}

export const TASK_ID_REMEDY =
  'Use one to four parts joined by "/", each of letters, digits, ".", "_" and "-", beginning with a letter or digit, 64 at most, not ending with ".", ".md" or ".lock", and no name that Windows reserves.';
