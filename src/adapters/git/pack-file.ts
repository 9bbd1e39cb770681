/**
 * Git's pack and index files as bytes. Only whole objects: what is written here is read again soon, and git makes the deltas when it sends
 * them.
 */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ObjectId } from '../../domain/ids.js';
import type { ObjectFormat, ObjectType } from './object-writer.js';

/** One object as it stands in a pack. */
export interface PackEntry {
  readonly oid: ObjectId;
  /** Its header and its compressed content. */
  readonly bytes: Buffer;
}

export interface PackFiles {
  /** Hash of the pack, by which both files are named. */
  readonly name: string;
  readonly pack: Buffer;
  readonly index: Buffer;
}

const TYPES: Readonly<Record<ObjectType, number>> = { commit: 1, tree: 2, blob: 3 };

/** What stands before the compressed content of an object of so many bytes. */
export function entryHeader(type: ObjectType, size: number): Buffer {
  const bytes = [(TYPES[type] << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
    bytes.push(rest & 0x7f);
  }
  return Buffer.from(bytes);
}

/** A pack of these objects and the index that git finds them by. */
export function packFiles(entries: readonly PackEntry[], format: ObjectFormat): PackFiles {
  const head = Buffer.alloc(12);
  head.write('PACK', 'latin1');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(entries.length, 8);
  const pack = sealed([head, ...entries.map(({ bytes }) => bytes)], format);
  const checksum = pack.subarray(pack.length - widthOf(format));
  return { name: checksum.toString('hex'), pack, index: indexOf(entries, checksum, format) };
}

function indexOf(entries: readonly PackEntry[], checksum: Buffer, format: ObjectFormat): Buffer {
  let offset = 12;
  const placed = entries.map(({ oid, bytes }) => {
    const at = offset;
    offset += bytes.length;
    return { oid, at, crc: crc32(bytes) };
  });
  if (offset >= 2 ** 31) throw new Error('Internal error: a pack of two gigabytes');
  const sorted = placed.sort((a, b) => (a.oid < b.oid ? -1 : 1));
  const count = sorted.length;
  const numbers = Buffer.alloc(8 + 256 * 4 + count * 8);
  numbers.writeUInt32BE(0xff744f63, 0);
  numbers.writeUInt32BE(2, 4);
  let below = 0;
  for (let first = 0; first < 256; first += 1) {
    while (below < count && Number.parseInt(sorted[below]?.oid.slice(0, 2) ?? '', 16) <= first) below += 1;
    numbers.writeUInt32BE(below, 8 + first * 4);
  }
  const rest = 8 + 256 * 4;
  for (const [index, { crc, at }] of sorted.entries()) {
    numbers.writeUInt32BE(crc, rest + index * 4);
    numbers.writeUInt32BE(at, rest + (count + index) * 4);
  }
  const ids = Buffer.from(sorted.map(({ oid }) => oid).join(''), 'hex');
  return sealed([numbers.subarray(0, rest), ids, numbers.subarray(rest), checksum], format);
}

function widthOf(format: ObjectFormat): number {
  return format === 'sha1' ? 20 : 32;
}

/** The parts and the hash of them all. */
function sealed(parts: readonly Buffer[], format: ObjectFormat): Buffer {
  const hash = createHash(format);
  for (const part of parts) hash.update(part);
  return Buffer.concat([...parts, hash.digest()]);
}
