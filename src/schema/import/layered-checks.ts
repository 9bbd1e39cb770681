/**
 * What the files beside a layered task list say about the same tasks: queues, the rejection tracker, both logs. None of it is carried over,
 * since all of it follows from the tasks or is a log; where it says something else than the tasks, that is said.
 */
import { Fields } from './fields.js';
import { type FindingList, shownValue } from './finding.js';
import { readJson, sourceText } from './source-document.js';
import { readLog, rowText } from './source-log.js';
import type { SourceTree } from './source-tree.js';

/** What the checks look up about a task. */
export interface KnownRecord {
  readonly status: string;
  readonly owner: string | null;
}

export interface LayeredFiles {
  readonly tree: SourceTree;
  /** `docs/state/`, or wherever `tasks.json` lies. */
  readonly folder: string;
  readonly tasks: ReadonlyMap<string, KnownRecord>;
}

export function checkQueues({ tree, folder, tasks }: LayeredFiles, findings: FindingList): void {
  for (const path of tree.paths) {
    if (!path.startsWith(`${folder}agent-queues/`) || !path.endsWith('-queue.json')) continue;
    const document = readJson(
      path,
      sourceText(path, tree.bytes(path) ?? new Uint8Array(), findings),
      findings,
    );
    if (document === undefined) continue;
    const queue = new Fields(document, findings);
    const agent = queue.text('agent');
    const rows = queue.maps('queue');
    const total = queue.number('total_tasks');
    if (total !== null && total !== rows.length)
      findings.add(
        queue.at('total_tasks'),
        'COUNT_DIFFERS',
        `total_tasks is ${total}, the queue has ${rows.length}.`,
      );
    const done = rows.filter((row) => row.text('status') === 'completed').length;
    const completed = queue.number('completed');
    if (completed !== null && completed !== done)
      findings.add(
        queue.at('completed'),
        'COUNT_DIFFERS',
        `completed is ${completed}, ${done} of the queue are.`,
      );
    for (const [index, row] of rows.entries()) checkRow(row, { index, agent, tasks }, findings);
  }
}

function checkRow(
  row: Fields,
  {
    index,
    agent,
    tasks,
  }: { readonly index: number; readonly agent: string | null; readonly tasks: LayeredFiles['tasks'] },
  findings: FindingList,
): void {
  const id = row.text('task_id');
  const position = row.number('position');
  if (position !== null && position !== index + 1)
    findings.add(row.at('position'), 'COUNT_DIFFERS', `Position ${position} stands at place ${index + 1}.`);
  const task = id === null ? undefined : tasks.get(id);
  if (task === undefined) {
    findings.add(row.at('task_id'), 'NOT_CARRIED', `The queue holds ${shownValue(id)}, which is no task.`);
    return;
  }
  if (agent !== null && task.owner !== agent)
    findings.add(
      row.at('task_id'),
      'STATE_OUT_OF_STEP',
      `${id} is in the queue of ${shownValue(agent)}, its owner is ${shownValue(task.owner)}; the task counts.`,
    );
  const status = row.text('status');
  if (status !== null && status !== task.status && !(status === 'pending' && task.status === 'queued'))
    findings.add(
      row.at('status'),
      'STATE_OUT_OF_STEP',
      `${id} is ${shownValue(status)} in the queue and ${shownValue(task.status)} as a task; the task counts.`,
    );
}

const DONE = new Set(['complete_task', 'block_task', 'escalate_task']);
const WORDS: Readonly<Record<string, string>> = {
  complete_task: 'completed',
  block_task: 'blocked',
  escalate_task: 'escalated',
};

/** A log whose ids repeat, that names no task or no known one, or that ends on another word than the task. */
export function checkLog({ tree, folder, tasks }: LayeredFiles, findings: FindingList): void {
  const seen = new Map<string, number>();
  const last = new Map<string, string>();
  const lines = readLog(tree, `${folder}transaction-log.jsonl`, findings);
  for (const { at, row } of lines) {
    if (row['test'] !== undefined && row['tx_id'] === undefined) {
      findings.add(at, 'STRAY_LINE', 'A check whether the log can be written has left this line behind.');
      continue;
    }
    const id = rowText(row, 'tx_id');
    if (id !== '' && seen.has(id))
      findings.add(
        at,
        'DUPLICATE_LINE',
        `${shownValue(id)} is the id of another line already; it tells neither apart.`,
      );
    seen.set(id, (seen.get(id) ?? 0) + 1);
    const operation = rowText(row, 'operation');
    const task = rowText(row, 'task_id');
    if (operation === '' && rowText(row, 'event') === '')
      findings.add(at, 'LINE_BROKEN', 'The line has neither an operation nor an event.');
    else if (row['task_id'] !== undefined && task === '')
      findings.add(at, 'ID_MISSING', `The line about ${shownValue(operation)} names no task.`);
    else if (task !== '' && !tasks.has(task))
      findings.add(at, 'NOT_CARRIED', `The line is about ${shownValue(task)}, which is no task.`);
    if (DONE.has(operation) && task !== '') last.set(task, operation);
    else if (operation === 'reject_task' || operation === 'claim_task' || operation === 'update_task')
      last.delete(task);
  }
  const first = lines[0];
  for (const [id, operation] of last) {
    const task = tasks.get(id);
    const word = WORDS[operation];
    if (first !== undefined && task !== undefined && task.status !== word)
      findings.add(
        first.at,
        'STATE_OUT_OF_STEP',
        `The log ends with ${operation} for ${id}, the task is ${shownValue(task.status)}; the task counts.`,
      );
  }
}
