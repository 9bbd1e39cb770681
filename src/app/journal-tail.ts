/** The last lines of a session's journal that somebody asks for, reading no more files of it than they need. */
import type { Instant, TaskId } from '../domain/ids.js';
import type { JournalLine } from '../schema/journal.js';
import { journalBackwards } from './journal-files.js';
import type { LoadedSession } from './session-files.js';

/** Which lines; null = no matter. */
export interface JournalFilter {
  readonly task: TaskId | null;
  readonly since: Instant | null;
  /** Names of operations. */
  readonly operations: ReadonlySet<string> | null;
  /** Only lines after this one. */
  readonly afterSeq: number;
}

export const EVERY_LINE: JournalFilter = { task: null, since: null, operations: null, afterSeq: 0 };

/** Machines disagree about the time: a file this much older than what is asked for ends the search. */
const SKEW_SECONDS = 3 * 3600;

/** Oldest first, at most `most` lines. Throws STATE_CORRUPT for a journal that is not the one that was written. */
export async function journalTail(
  loaded: LoadedSession,
  most: number,
  filter: JournalFilter = EVERY_LINE,
): Promise<readonly JournalLine[]> {
  let found: readonly JournalLine[] = [];
  if (most <= 0) return found;
  for await (const lines of journalBackwards(loaded)) {
    const fitting = lines.filter((line) => fits(line, filter));
    found = [...fitting.slice(-(most - found.length)), ...found];
    if (found.length >= most || endsBefore(lines, filter)) break;
  }
  return found;
}

function fits({ seq, event, operation }: JournalLine, filter: JournalFilter): boolean {
  return (
    seq > filter.afterSeq &&
    (filter.since === null || event.at >= filter.since) &&
    (filter.operations === null || filter.operations.has(operation)) &&
    (filter.task === null || taskOf(event) === filter.task)
  );
}

function taskOf(event: JournalLine['event']): TaskId | null {
  return event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
}

/** Nothing older than these lines can be meant. */
function endsBefore(lines: readonly JournalLine[], { since, afterSeq }: JournalFilter): boolean {
  const [first] = lines;
  if (first === undefined) return false;
  return (
    first.seq <= afterSeq + 1 ||
    (since !== null && lines.every(({ event }) => event.at + SKEW_SECONDS < since))
  );
}

/** Version of the session that a line belongs to: the number in its transaction id. */
export function versionOf({ txId }: JournalLine): number {
  return Number(/^TX-(\d+)-/.exec(txId)?.[1] ?? 0);
}
