/** The journal as bytes, whatever happened to it: lines are told by their hashes alone, and nothing here throws for damage. */

import { sha256 } from '../../schema/sha256.js';
import type { JournalFile } from '../verify-journal.js';

/** A line that may or may not be one of the journal's. */
export interface RawLine {
  readonly file: string;
  /** Without its line break, and without what editors and mails add around one. */
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly prev: string | null;
  readonly seq: number | null;
  readonly txId: string | null;
}

/** Every line of every file, in their order. */
export function rawLines(files: readonly JournalFile[]): readonly RawLine[] {
  return files.flatMap(({ name, bytes }) => linesWithin(name, bytes));
}

/** The pieces between line breaks; what follows the last break counts when there is anything. */
export function linesWithin(file: string, bytes: Uint8Array): readonly RawLine[] {
  const all = Buffer.from(bytes);
  const lines: RawLine[] = [];
  for (let start = 0; start < all.length; ) {
    const found = all.indexOf(0x0a, start);
    const end = found < 0 ? all.length : found;
    lines.push(rawLine(file, plain(all.subarray(start, end))));
    start = end + 1;
  }
  return lines;
}

export function rawLine(file: string, bytes: Buffer): RawLine {
  return { file, bytes, sha256: sha256(bytes), ...factsOf(bytes) };
}

/** Lines after which none comes, the last one first. */
export function tipsOf(lines: readonly RawLine[]): readonly RawLine[] {
  const followed = new Set(lines.map(({ prev }) => prev));
  return lines.filter(({ sha256: hash, prev }) => prev !== null && !followed.has(hash)).reverse();
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** No line of ours begins with a byte order mark or ends with a carriage return. */
function plain(bytes: Buffer): Buffer {
  const start = bytes.subarray(0, 3).equals(MARK) ? 3 : 0;
  const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length;
  return bytes.subarray(start, Math.max(start, end));
}

function factsOf(bytes: Buffer): Pick<RawLine, 'prev' | 'seq' | 'txId'> {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return { prev: null, seq: null, txId: null };
  }
  const get = (key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const [prev, seq, txId] = [get('prev'), get('seq'), get('tx_id')];
  return {
    prev: typeof prev === 'string' && /^[0-9a-f]{64}$/.test(prev) ? prev : null,
    seq: typeof seq === 'number' && Number.isSafeInteger(seq) && seq > 0 ? seq : null,
    txId: typeof txId === 'string' ? txId : null,
  };
}
