/** The files that a journal brought together again is written to: segments numbered without a gap, then the live file. */
import type { Mending } from '../../domain/event.js';
import { segmentName } from '../../schema/journal.js';
import { JOURNAL_FILE } from '../session-files.js';
import type { SalvagedLine } from './salvage-chain.js';

export interface LaidOut {
  readonly segments: readonly { readonly name: string; readonly text: string; readonly how: Mending }[];
  readonly live: string;
  readonly liveHow: Mending;
}

export function layOut(lines: readonly SalvagedLine[]): LaidOut {
  const groups = new Map<string, SalvagedLine[]>();
  let file = '';
  for (const [index, name] of namesOf(lines).entries()) {
    const line = lines[index];
    if (line === undefined) continue;
    // A file that was left never comes again: lines out of their place stay with their neighbours.
    if (!groups.has(name)) file = name;
    const group = groups.get(file) ?? [];
    groups.set(file, [...group, line]);
  }
  const live = groups.get(JOURNAL_FILE) ?? [];
  groups.delete(JOURNAL_FILE);
  return {
    segments: [...groups.values()].map((group, index) => ({
      name: segmentName(index + 1),
      text: textOf(group),
      how: howOf(group),
    })),
    live: textOf(live),
    liveHow: howOf(live),
  };
}

/** Where each line goes. One from an older version goes to the segment that it was in then, else to where the next line is. */
function namesOf(lines: readonly SalvagedLine[]): readonly string[] {
  let next = JOURNAL_FILE;
  return lines
    .toReversed()
    .map((line) => {
      const isSegment = /^journal\/\d{5,}\.jsonl$/.test(line.file);
      const fits = isSegment ? next === JOURNAL_FILE || line.file <= next : next === JOURNAL_FILE;
      if (fits && (line.from !== 'past' || isSegment)) next = line.file;
      return next;
    })
    .toReversed();
}

function textOf(lines: readonly SalvagedLine[]): string {
  return lines.map(({ bytes }) => `${bytes.toString('utf8')}\n`).join('');
}

function howOf(lines: readonly SalvagedLine[]): Mending {
  if (lines.some(({ from }) => from === 'past')) return 'restored';
  return lines.some(({ from }) => from === 'corrected') ? 'corrected' : 'cut';
}
