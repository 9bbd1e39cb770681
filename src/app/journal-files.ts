/**
 * The journal of a session, file by file from the newest back, so that nobody reads more of it than is asked for. Every line is held against the
 * hash that the line after it bears, beginning with the head in `state.json`: what comes out is proven, or it is an error. Lines that a repair has
 * written off are passed over.
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
  let newer = loaded.journal.seq + 1;
  const gaps: JournalGap[] = [];
  const proven = (lines: readonly JournalLine[]): readonly JournalLine[] => {
    for (const line of lines.toReversed()) {
      const { seq, event } = line;
      const isKnown = gaps.some(({ after, before }) => after === seq && before === newer);
      if (sha256(line.text) !== expected && !isKnown) throw brokenChain(line);
      if (event.type === 'journal_repaired') gaps.push(...event.gaps);
      expected = line.prev;
      newer = seq;
    }
    return lines;
  };
  yield proven(parseJournal(JOURNAL_FILE, loaded.live, definition));
  for (let n = loaded.journal.segments; n > 0; n -= 1) {
    const name = segmentName(n);
    yield proven(parseJournal(name, textOf(name, await segment(loaded, n)), definition));
  }
  if (expected !== NO_LINE && !gaps.some(({ after, before }) => after === 0 && before === newer))
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
