/** The last lines of a session's journal, reading no more files of it than they need. */
import { OrchestratorError } from '../errors.js';
import { type JournalLine, parseJournal } from '../schema/journal.js';
import { textOf } from '../schema/json-source.js';
import { JOURNAL_FILE, type LoadedSession } from './session-files.js';

/** Oldest first, at most `most` lines. Throws STATE_CORRUPT for a journal that cannot be read. */
export async function journalTail(loaded: LoadedSession, most: number): Promise<readonly JournalLine[]> {
  const { definition } = loaded.session;
  let lines = parseJournal(JOURNAL_FILE, loaded.live, definition).slice(-most);
  for (const { name } of loaded.journal.segments.toReversed()) {
    if (lines.length >= most) break;
    const bytes = await (await loaded.files()).read(name);
    if (bytes === undefined)
      throw new OrchestratorError(
        'STATE_CORRUPT',
        `${name}:1:1: the file is missing.`,
        'Run: orchestrator verify',
      );
    const older = parseJournal(name, textOf(name, bytes), definition);
    lines = [...older.slice(-(most - lines.length)), ...lines];
  }
  return lines;
}

/** Version of the session that a line belongs to: the number in its transaction id. */
export function versionOf({ txId }: JournalLine): number {
  return Number(/^TX-(\d+)-/.exec(txId)?.[1] ?? 0);
}
