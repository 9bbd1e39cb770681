/**
 * Finds the one byte that was changed, added or lost, when the hash of what it was is known. A hit is proof: nobody finds another text of that hash.
 */
import { hash } from 'node:crypto';

/** Bytes hashed at most for one search; a second or two of work. */
const MOST_WORK = 1_200_000_000;
/** What a hash costs beside its bytes, in bytes. */
const PER_HASH = 600;

/** The text that had the hash and differs in one byte; undefined when there is none, or when looking would take too long. */
export function withHash(bytes: Uint8Array, sha256: string): Buffer | undefined {
  const budget = { left: MOST_WORK };
  const isIt = (candidate: Buffer): boolean => hash('sha256', candidate, 'hex') === sha256;
  for (const search of [bitFlips, oneLess, otherBytes, oneMore]) {
    const found = search(Buffer.from(bytes), isIt, budget);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Budget {
  left: number;
}

type Search = (bytes: Buffer, isIt: (candidate: Buffer) => boolean, budget: Budget) => Buffer | undefined;

function affords(budget: Budget, bytes: Buffer, candidates: number): boolean {
  const work = candidates * (bytes.length + PER_HASH);
  if (work > budget.left) return false;
  budget.left -= work;
  return true;
}

const bitFlips: Search = (bytes, isIt, budget) => {
  if (!affords(budget, bytes, bytes.length * 8)) return undefined;
  return changed(bytes, isIt, (byte) => [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => byte ^ (1 << bit)));
};

const ALL = Array.from({ length: 256 }, (_, byte) => byte);

const otherBytes: Search = (bytes, isIt, budget) =>
  affords(budget, bytes, bytes.length * 256) ? changed(bytes, isIt, () => ALL) : undefined;

function changed(
  bytes: Buffer,
  isIt: (candidate: Buffer) => boolean,
  others: (byte: number) => readonly number[],
): Buffer | undefined {
  for (const [at, was] of bytes.entries()) {
    for (const byte of others(was)) {
      bytes[at] = byte;
      if (isIt(bytes)) return bytes;
    }
    bytes[at] = was;
  }
  return undefined;
}

/** A byte was put in. */
const oneLess: Search = (bytes, isIt, budget) => {
  if (bytes.length === 0 || !affords(budget, bytes, bytes.length)) return undefined;
  const shorter = Buffer.from(bytes.subarray(1));
  for (let at = 0; ; at += 1) {
    if (isIt(shorter)) return shorter;
    if (at >= shorter.length) return undefined;
    shorter[at] = bytes[at] ?? 0;
  }
};

/** A byte was lost. */
const oneMore: Search = (bytes, isIt, budget) => {
  if (!affords(budget, bytes, (bytes.length + 1) * 256)) return undefined;
  const longer = Buffer.concat([Buffer.alloc(1), bytes]);
  for (let at = 0; at < longer.length; at += 1) {
    for (const byte of ALL) {
      longer[at] = byte;
      if (isIt(longer)) return longer;
    }
    longer[at] = bytes[at] ?? 0;
  }
  return undefined;
};
