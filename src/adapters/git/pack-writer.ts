/**
 * Writes git objects by the pack: all that a transaction makes becomes two files instead of one each, and is sent as it lies there. For a git
 * directory of our own alone, which goes with this process: nothing is flushed to the disk, and nobody else tidies up.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, deflate, deflateSync } from 'node:zlib';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { diskError } from '../stores/disk-error.js';
import type { ObjectFormat, ObjectSink, ObjectType } from './object-writer.js';
import { entryHeader, type PackEntry, packFiles } from './pack-file.js';

const compress = promisify(deflate);
/** Larger ones are compressed aside: nothing else would move meanwhile. */
const LARGE = 256 * 1024;
/** Packs of one size that are made one: git asks every pack for an object, so there may not be many. */
const MOST_OF_A_SIZE = 24;
/** Beyond this, copying them once more costs more than git's asking. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A pack that lies in the folder; where its objects begin, in its own order. */
interface Pack {
  readonly name: string;
  readonly objects: readonly { readonly oid: ObjectId; readonly from: number; readonly to: number }[];
}

export class PackWriter implements ObjectSink {
  private readonly folder: string;
  private readonly format: ObjectFormat;
  private readonly written = new Set<ObjectId>();
  private waiting: Promise<PackEntry>[] = [];
  /** By how many times they were made one. */
  private readonly packs: Pack[][] = [];

  /** `folder`: the `pack` folder of an object store. */
  constructor(folder: string, format: ObjectFormat) {
    this.folder = folder;
    this.format = format;
  }

  async write(type: ObjectType, content: Uint8Array): Promise<ObjectId> {
    const oid = createHash(this.format)
      .update(`${type} ${content.length}\0`, 'latin1')
      .update(content)
      .digest('hex');
    if (!isObjectId(oid)) throw new Error(`Internal error: ${oid} is no object id`);
    if (this.written.has(oid)) return oid;
    this.written.add(oid);
    this.waiting.push(entryOf(oid, type, content));
    return oid;
  }

  async flush(): Promise<void> {
    const waiting = this.waiting;
    this.waiting = [];
    if (waiting.length === 0) return;
    const entries = await Promise.all(waiting);
    try {
      this.keep(0, this.put(entries));
    } catch (cause) {
      // They are asked for again with the next try.
      for (const { oid } of entries) this.written.delete(oid);
      throw diskError(cause, this.folder);
    }
  }

  private put(entries: readonly PackEntry[]): Pack {
    const { name, pack, index } = packFiles(entries, this.format);
    const path = join(this.folder, `pack-${name}`);
    writeFileSync(`${path}.pack`, pack, { mode: 0o444 });
    // The index makes it visible: it comes last, and whole.
    writeFileSync(`${path}.tmp_idx`, index, { mode: 0o444 });
    renameSync(`${path}.tmp_idx`, `${path}.idx`);
    let at = 12;
    const objects = entries.map(({ oid, bytes }) => {
      const from = at;
      at += bytes.length;
      return { oid, from, to: at };
    });
    return { name, objects };
  }

  private keep(size: number, pack: Pack): void {
    const packs = this.packs[size] ?? [];
    this.packs[size] = packs;
    packs.push(pack);
    const bytes = packs.reduce((sum, { objects }) => sum + (objects.at(-1)?.to ?? 0), 0);
    if (packs.length < MOST_OF_A_SIZE || bytes > MOST_BYTES) return;
    this.packs[size] = [];
    this.keep(size + 1, this.put(packs.flatMap((one) => this.entriesOf(one))));
    for (const { name } of packs) this.remove(name);
  }

  private entriesOf({ name, objects }: Pack): readonly PackEntry[] {
    const bytes = readFileSync(join(this.folder, `pack-${name}.pack`));
    return objects.map(({ oid, from, to }) => ({ oid, bytes: bytes.subarray(from, to) }));
  }

  /** A git that has it open finds the objects in the larger pack; where open files cannot be removed, it stays until the folder goes. */
  private remove(name: string): void {
    for (const ending of ['idx', 'pack'])
      try {
        rmSync(join(this.folder, `pack-${name}.${ending}`), { force: true });
      } catch {
        return;
      }
  }
}

async function entryOf(oid: ObjectId, type: ObjectType, content: Uint8Array): Promise<PackEntry> {
  const level = { level: constants.Z_BEST_SPEED };
  const packed = content.length > LARGE ? await compress(content, level) : deflateSync(content, level);
  return { oid, bytes: Buffer.concat([entryHeader(type, content.length), packed]) };
}
