/**
 * The journal of a session, file by file from the newest back, so that nobody reads more of it than is asked for. Every line is held against the
 * hash that the line after it bears, beginning with the head in `state.json`: what comes out is proven, or it is an error. Only where a repair has
 * put on record that lines are gone, the next ones stand alone.
 */
import type { JournalGap } from '../domain/event.js';
import { type JournalLine, NO_LINE, parseJournal, segmentName } from '../schema/journal.js';
import { corrupt, textOf } from '../schema/json-source.js';
import { sha256 } from '../schema/sha256.js';
import { JOURNAL_FILE, type LoadedSession } from './session-files.js';

/** Lines of each file, oldest first; the newest file first. Throws STATE_CORRUPT at the first line that is not the one that was written. */
export async function* journalBackwards(loaded: LoadedSession): AsyncGenerator<readonly JournalLine[]> {
  const { definition } = loaded.session;
  let expected = loaded.journal.sha256;
  let next: JournalLine | undefined;
  const gaps: JournalGap[] = [];
  const isKnown = (line: JournalLine): boolean =>
    gaps.some(({ after, before }) => after === line.seq && before === next?.seq);
  const proven = (lines: readonly JournalLine[]): readonly JournalLine[] => {
    for (const line of lines.toReversed()) {
      if (sha256(line.text) !== expected && !isKnown(line)) throw brokenChain(line);
      if (line.event.type === 'journal_repaired') gaps.push(...line.event.gaps);
      expected = line.prev;
      next = line;
    }
    return lines;
  };
  yield proven(parseJournal(JOURNAL_FILE, loaded.live, definition));
  for (let n = loaded.journal.segments; n > 0; n -= 1) {
    const name = segmentName(n);
    yield proven(parseJournal(name, textOf(name, await segment(loaded, n)), definition));
  }
  if (expected !== NO_LINE && !gaps.some(({ after }) => after === 0))
    throw corrupt(segmentName(1), 1, 1, 'the journal does not begin with its first line');
}

async function segment(loaded: LoadedSession, n: number): Promise<Uint8Array> {
  const bytes = await (await loaded.files()).read(segmentName(n));
  if (bytes === undefined) throw corrupt(segmentName(n), 1, 1, 'the file is missing');
  return bytes;
}

function brokenChain({ file, line }: JournalLine): Error {
  return corrupt(file, line, 1, 'the line is not the one that its neighbours were written beside');
}
