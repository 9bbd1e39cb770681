/** Lines of another system's log, read for people: when, what, about which of its things, in its own words. Nothing in them is ever acted on. */
import type { Instant } from '../../domain/ids.js';
import type { RecordData } from './fields.js';
import { FindingList } from './finding.js';
import { readLog, rowText } from './source-log.js';
import { readTime } from './source-time.js';

export interface ImportedLine {
  /** File that it stands in. */
  readonly file: string;
  /** Null where it names none that can be read. */
  readonly at: Instant | null;
  /** The word of that system. */
  readonly operation: string;
  /** Task, item, or phase, as that system calls it; empty for the whole. */
  readonly about: string;
  readonly by: string;
  readonly message: string;
  /** The line as it stands there. */
  readonly record: RecordData;
}

/** Lines that are no JSON objects are passed over. */
export function importedLines(file: string, bytes: Uint8Array): readonly ImportedLine[] {
  const tree = { location: '', paths: [file], leftOut: [], bytes: () => bytes };
  const said = new FindingList();
  return readLog(tree, file, said).map(({ row, at }) => ({
    file,
    at: readTime(row['timestamp'] ?? row['at'] ?? row['time'], at, said),
    operation: firstOf(row, 'event_type', 'operation', 'event', 'action'),
    about: aboutOf(row),
    by: firstOf(row, 'actor', 'agent', 'by'),
    message: firstOf(row, 'message', 'reason', 'details'),
    record: row,
  }));
}

function firstOf(row: RecordData, ...keys: readonly string[]): string {
  return keys.map((key) => rowText(row, key)).find((text) => text !== '') ?? '';
}

function aboutOf(row: RecordData): string {
  const task = rowText(row, 'task_id');
  if (task !== '') return task;
  return [rowText(row, 'phase_id'), rowText(row, 'item_id')].filter((part) => part !== '').join('/');
}
