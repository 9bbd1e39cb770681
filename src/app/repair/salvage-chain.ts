/**
 * Follows the journal backwards from a hash: every line is vouched for by the one after it, so whatever has the hash that is asked for is the
 * line that was written. What is not here is looked for in older versions, then as a line with one wrong byte.
 */
import type { JournalGap } from '../../domain/event.js';
import { NO_LINE } from '../../schema/journal.js';
import { sha256 } from '../../schema/sha256.js';
import { withHash } from './one-byte.js';
import type { PastVersions } from './past-versions.js';
import { type RawLine, rawLine } from './raw-journal.js';

export interface SalvagedLine extends RawLine {
  readonly from: 'here' | 'past' | 'corrected';
}

export interface Salvaged {
  /** Hash of the last line. */
  readonly head: string;
  /** Oldest first. */
  readonly lines: readonly SalvagedLine[];
  readonly gaps: readonly JournalGap[];
}

export interface SalvageFrom {
  readonly raw: readonly RawLine[];
  readonly past: PastVersions;
  /** Lines that an earlier repair has written off: nobody looks for them again. */
  readonly known: readonly JournalGap[];
  /** What searches for a wrong byte have come to, by the hash that was wanted. */
  readonly searched: Map<string, readonly SalvagedLine[]>;
}

/** `nextSeq`: the number that a line after the head would have, where somebody knows; else a head that is gone gives nothing. */
export async function salvage(from: SalvageFrom, head: string, nextSeq: number | null): Promise<Salvaged> {
  const walk = new Walk(from);
  const { past, known } = from;
  let want = head;
  let successor = nextSeq;
  while (want !== NO_LINE && !walk.has(want)) {
    const gone = known.some(({ before }) => before === successor);
    const line = gone ? undefined : (walk.here(want) ?? (await fromPast(past, want)) ?? walk.corrected(want));
    if (line?.prev != null) {
      walk.take(line);
      want = line.prev;
      successor = line.seq;
      continue;
    }
    const resumed = successor === null ? undefined : walk.resume(successor);
    if (successor !== null) walk.gaps.push({ after: resumed?.seq ?? 0, before: successor });
    if (resumed === undefined) break;
    want = resumed.sha256;
  }
  return { head, lines: walk.lines.toReversed(), gaps: walk.gaps.toReversed() };
}

async function fromPast(past: PastVersions, want: string): Promise<SalvagedLine | undefined> {
  const line = await past.line(want);
  return line === undefined ? undefined : { ...line, from: 'past' };
}

class Walk {
  /** Newest first. */
  readonly lines: SalvagedLine[] = [];
  readonly gaps: JournalGap[] = [];
  readonly #raw: readonly RawLine[];
  readonly #places = new Map<string, number>();
  /** Lines that a correction has brought to light. */
  readonly #found = new Map<string, SalvagedLine>();
  readonly #taken = new Set<string>();
  /** Place of the line taken last. */
  #at: number;

  readonly #searched: Map<string, readonly SalvagedLine[]>;

  constructor({ raw, searched }: SalvageFrom) {
    this.#raw = raw;
    this.#searched = searched;
    for (const [place, { sha256: hash }] of raw.entries()) this.#places.set(hash, place);
    this.#at = raw.length;
  }

  has(hash: string): boolean {
    return this.#taken.has(hash);
  }

  take(line: SalvagedLine): void {
    this.lines.push(line);
    this.#taken.add(line.sha256);
  }

  here(hash: string): SalvagedLine | undefined {
    const place = this.#places.get(hash);
    const line = place === undefined ? undefined : this.#raw[place];
    if (line === undefined || place === undefined) return this.#found.get(hash);
    this.#at = place;
    return { ...line, from: 'here' };
  }

  /** The line before the last one taken, with one byte put right: one of its own, or the line break before it. */
  corrected(hash: string): SalvagedLine | undefined {
    const key = `${hash} ${this.#at}`;
    const lines = this.#searched.get(key) ?? this.#search(hash);
    this.#searched.set(key, lines);
    for (const line of lines) this.#found.set(line.sha256, line);
    if (lines.length > 0) this.#at -= 1;
    return this.#found.get(hash);
  }

  #search(hash: string): readonly SalvagedLine[] {
    const line = this.#raw[this.#at - 1];
    if (line === undefined) return [];
    const before = this.#raw[this.#at - 2]?.bytes;
    const texts =
      apart(line.bytes, hash) ?? together(before, line.bytes, hash) ?? one(withHash(line.bytes, hash));
    return (texts ?? []).map((bytes) => ({ ...rawLine(line.file, bytes), from: 'corrected' }));
  }

  /** The nearest line that could stand before one that is missing from before the number `before`. */
  resume(before: number): RawLine | undefined {
    for (let place = this.#at - 1; place >= 0; place -= 1) {
      const line = this.#raw[place];
      if (line?.seq != null && line.prev !== null && line.seq < before - 1) {
        this.#at = place + 1;
        return line;
      }
    }
    return undefined;
  }
}

function one(bytes: Buffer | undefined): readonly Buffer[] | undefined {
  return bytes === undefined ? undefined : [bytes];
}

/** Two lines whose line break became another byte, or was lost. */
function apart(bytes: Buffer, hash: string): readonly Buffer[] | undefined {
  for (let at = 1; at < bytes.length; at += 1)
    if (bytes[at] === BRACE && sha256(bytes.subarray(at)) === hash)
      return [bytes.subarray(0, at - 1), bytes.subarray(0, at), bytes.subarray(at)];
  return undefined;
}

const BRACE = 0x7b;

/** One line of which a byte became a line break. */
function together(before: Buffer | undefined, after: Buffer, hash: string): readonly Buffer[] | undefined {
  if (before === undefined) return undefined;
  const joined = Buffer.concat([before, Buffer.from(' '), after]);
  for (let byte = 0; byte < 256; byte += 1) {
    joined[before.length] = byte;
    if (sha256(joined) === hash) return [joined];
  }
  return undefined;
}
