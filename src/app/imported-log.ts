/** What the logs of the system that a session was imported from say. Kept byte for byte below `imported/`, and no part of the journal's chain. */
import type { Instant } from '../domain/ids.js';
import type { Task } from '../domain/task.js';
import type { ImportedLine } from '../schema/import/imported-lines.js';
import { isFeedback } from './imported-feedback.js';
import type { LoadedSession } from './session-files.js';

export interface ImportedFilter {
  readonly task: Task | null;
  readonly since: Instant | null;
  readonly operations: ReadonlySet<string> | null;
}

const TASKS = 'imported/tasks.jsonl';
/** Logs of work that is not this session's. */
const OTHERS = 'imported/other-workflows/';

/** Oldest first, at most `most` lines. Costs one look at the list of files for a session that was never imported. */
export async function importedLog(
  loaded: LoadedSession,
  most: number,
  filter: ImportedFilter,
): Promise<readonly ImportedLine[]> {
  if (most <= 0) return [];
  const files = await loaded.files();
  const logs = (await files.list('imported')).filter(isLog);
  if (logs.length === 0) return [];
  const { importedLines } = await import('../schema/import/imported-lines.js');
  const lines: ImportedLine[] = [];
  for (const path of logs) {
    const bytes = await files.read(path);
    if (bytes !== undefined) lines.push(...importedLines(path, bytes));
  }
  const key = filter.task === null || lines.length === 0 ? null : await keyOf(loaded, filter.task);
  return chosenLines(lines, most, { ...filter, key });
}

function isLog(path: string): boolean {
  return path.endsWith('.jsonl') && path !== TASKS && !path.startsWith(OTHERS) && !isFeedback(path);
}

/** `key`: what the task was called there. */
export function chosenLines(
  lines: readonly ImportedLine[],
  most: number,
  filter: ImportedFilter & { readonly key: string | null },
): readonly ImportedLine[] {
  return inOrder(lines.filter((line) => fits(line, filter, filter.key))).slice(-most);
}

/** By their times; a line without one stays behind the line before it. */
function inOrder(lines: readonly ImportedLine[]): readonly ImportedLine[] {
  let last = 0;
  const placed = lines.map((line) => {
    last = line.at ?? last;
    return { line, last };
  });
  return placed.sort((a, b) => a.last - b.last).map(({ line }) => line);
}

function fits(line: ImportedLine, { task, since, operations }: ImportedFilter, key: string | null): boolean {
  return (
    (task === null || line.about === key || line.about === task.spec.id) &&
    (since === null || (line.at !== null && line.at >= since)) &&
    (operations === null || operations.has(line.operation))
  );
}

/** What the task was called there. */
async function keyOf(loaded: LoadedSession, { spec }: Task): Promise<string | null> {
  const bytes = await (await loaded.files()).read(TASKS);
  const text = bytes === undefined ? '' : Buffer.from(bytes).toString('utf8');
  const { isRecord } = await import('../schema/import/fields.js');
  for (const line of text.split('\n')) {
    if (!line.includes(spec.id)) continue;
    try {
      const value: unknown = JSON.parse(line);
      if (isRecord(value) && value['id'] === spec.id && typeof value['key'] === 'string') return value['key'];
    } catch {
      // No line of ours.
    }
  }
  return null;
}
