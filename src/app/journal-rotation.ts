/** Where the lines of a journal lie: the live file, and the older parts into which it moves whole, so that a commit costs the same at any length. */
import { EMPTY_JOURNAL, type JournalHead, segmentName } from '../schema/journal.js';

/** The live file moves once it is larger than this. */
const ROTATE_BYTES = 64 * 1024;

interface OlderPart {
  readonly path: string;
  readonly text: string;
}

/** What the next lines are written behind. */
export interface Rotated {
  readonly head: JournalHead;
  /** What stays in the live file. */
  readonly live: string;
  /** Older parts to be written. */
  readonly older: readonly OlderPart[];
  /** Older parts that go. */
  readonly gone: readonly string[];
}

/** `divided`: the older parts in another division, which the live file joins; null = as they are. */
export function rotated(
  before: { readonly journal: JournalHead; readonly live: string } | undefined,
  divided: readonly string[] | null,
): Rotated {
  if (before === undefined) return { head: EMPTY_JOURNAL, live: '', older: [], gone: [] };
  const { journal, live } = before;
  if (divided !== null) {
    const texts = [...divided.slice(0, -1), `${divided.at(-1) ?? ''}${live}`];
    const older = texts.map((text, index) => ({ path: segmentName(index + 1), text }));
    const gone: string[] = [];
    for (let n = texts.length + 1; n <= journal.segments; n += 1) gone.push(segmentName(n));
    return { head: { ...journal, segments: texts.length }, live: '', older, gone };
  }
  if (live.length < ROTATE_BYTES) return { head: journal, live, older: [], gone: [] };
  const segments = journal.segments + 1;
  const older = [{ path: segmentName(segments), text: live }];
  return { head: { ...journal, segments }, live: '', older, gone: [] };
}
