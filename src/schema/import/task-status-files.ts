/** Status files of tasks, `workspace/status/<task id>.json`: `completed | running | blocked | failed`, and the little that stands beside it. */

import { Fields } from './fields.js';
import { type FindingList, type Spot, shownValue } from './finding.js';
import type { ImportedOutput, Progress } from './imported-work.js';
import { readJson, sourceText } from './source-document.js';
import { readTime } from './source-time.js';
import type { SourceTree } from './source-tree.js';
import type { OutputsFound } from './task-outputs.js';

export interface TaskStatusFile {
  readonly id: string;
  readonly at: Spot;
  readonly word: string;
  readonly error: string | null;
  readonly blockedBy: string | null;
  readonly validated: boolean | null;
  readonly raw: unknown;
}

const FOLDERS = ['workspace/status/', 'status/'];

/** Status files by task id. */
export function readStatuses(tree: SourceTree, findings: FindingList): ReadonlyMap<string, TaskStatusFile> {
  const folder = FOLDERS.find((name) => tree.paths.some((path) => path.startsWith(name)));
  const statuses = new Map<string, TaskStatusFile>();
  if (folder === undefined) return statuses;
  for (const path of tree.paths) {
    if (!path.startsWith(folder) || !path.endsWith('.json')) continue;
    const status = readStatus(tree, path, path.slice(folder.length, -'.json'.length), findings);
    if (status !== undefined) statuses.set(status.id, status);
  }
  return statuses;
}

function readStatus(
  tree: SourceTree,
  path: string,
  id: string,
  findings: FindingList,
): TaskStatusFile | undefined {
  const bytes = tree.bytes(path);
  const text = bytes === undefined ? '' : sourceText(path, bytes, findings);
  const document = readJson(path, text, findings);
  if (document === undefined) return undefined;
  const fields = new Fields(document, findings);
  const written = fields.text('task_id');
  if (written !== null && written !== id && written !== '...')
    findings.add(
      fields.at('task_id'),
      'ID_DIFFERS',
      `\`task_id\` is ${shownValue(written)}, the path says ${shownValue(id)}; the path counts.`,
    );
  for (const key of ['started_at', 'completed_at'])
    if (fields.has(key)) readTime(fields.value(key), fields.at(key), findings);
  return {
    id,
    at: fields.at('status'),
    word: fields.text('status') ?? '',
    error: fields.text('error'),
    blockedBy: fields.text('blocked_by'),
    validated: fields.boolean('outputs_validated'),
    raw: fields.data,
  };
}

/** What a status file says, in our words. */
export function statusProgress(
  status: TaskStatusFile,
  outputs: { readonly outputs: readonly ImportedOutput[]; readonly found: OutputsFound },
  findings: FindingList,
): Progress {
  const { id, at, word } = status;
  switch (word) {
    case 'completed':
      if (outputs.found.missing.length > 0)
        findings.add(
          at,
          'OUTPUT_MISSING',
          `${id} is completed there, but ${shownValue(outputs.found.missing[0])} is missing; it stays completed, by that file's word alone.`,
        );
      return { status: 'completed', word, reason: status.error };
    case 'failed':
      return { status: 'failed', word, reason: status.error };
    case 'running':
      findings.add(
        at,
        'RUNNING_LOST',
        `${id} was being worked on; that attempt is lost, and it is pending again.`,
      );
      return { status: 'pending', word };
    case 'blocked':
      if (status.blockedBy === null) return { status: 'blocked', word, reason: status.error };
      findings.add(
        at,
        'STATUS_DERIVED',
        `${id} was blocked by ${shownValue(status.blockedBy)}: that follows from its dependencies, and it is pending.`,
      );
      return { status: 'pending', word };
    case '':
    case 'pending':
    case 'queued':
      return { status: 'pending', word };
    default:
      findings.add(at, 'STATUS_UNKNOWN', `${shownValue(word)} of ${id} is no status; it is pending.`);
      return { status: 'pending', word };
  }
}
