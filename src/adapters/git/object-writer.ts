/**
 * Writes git objects as loose files, in this process: a commit of a few files then costs no git process but the one that moves the
 * ref. Files appear under their final name only when they are whole.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, deflate } from 'node:zlib';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { diskError } from '../stores/disk-error.js';

export type ObjectType = 'blob' | 'tree' | 'commit';
export type ObjectFormat = 'sha1' | 'sha256';

const compress = promisify(deflate);

/** Takes objects for an object store. */
export interface ObjectSink {
  /** Answers the id of the object, which exists once {@link ObjectSink.flush} is over. Throws `DISK_FULL` or `WRITE_REFUSED`. */
  write(type: ObjectType, content: Uint8Array): Promise<ObjectId>;
  /** Everything written exists for git, and for refs to name. Throws likewise. */
  flush(): Promise<void>;
}

export interface ObjectWriterOptions {
  /** An `objects` folder. */
  readonly folder: string;
  readonly format: ObjectFormat;
  /** Flush every object to the disk: for folders that hold the only copy. */
  readonly durable: boolean;
}

/** One file an object, as git itself writes them. */
export class ObjectWriter implements ObjectSink {
  private readonly options: ObjectWriterOptions;
  private readonly written = new Set<ObjectId>();

  constructor(options: ObjectWriterOptions) {
    this.options = options;
  }

  async write(type: ObjectType, content: Uint8Array): Promise<ObjectId> {
    const head = Buffer.from(`${type} ${content.length}\0`, 'latin1');
    const oid = createHash(this.options.format).update(head).update(content).digest('hex');
    if (!isObjectId(oid)) throw new Error(`Internal error: ${oid} is no object id`);
    if (this.written.has(oid)) return oid;
    const folder = join(this.options.folder, oid.slice(0, 2));
    const path = join(folder, oid.slice(2));
    try {
      // An object that lies there for long could be pruned before a ref reaches it; a new date keeps it.
      const now = new Date();
      const known = await utimes(path, now, now).then(
        () => true,
        () => false,
      );
      if (!known) await this.create(folder, path, Buffer.concat([head, content]));
    } catch (cause) {
      throw diskError(cause, folder);
    }
    this.written.add(oid);
    return oid;
  }

  async flush(): Promise<void> {
    // Each object exists as soon as it is written.
  }

  private async create(folder: string, path: string, bytes: Buffer): Promise<void> {
    const packed = await compress(bytes, {
      level: constants.Z_BEST_SPEED,
      chunkSize: chunkFor(bytes.length),
    });
    await mkdir(folder, { recursive: true });
    // `tmp_obj_*` is git's own name for this: its `gc` removes what a killed process leaves.
    const temporary = join(folder, `tmp_obj_${randomBytes(8).toString('hex')}`);
    try {
      const file = await open(temporary, 'wx', 0o444);
      try {
        await file.writeFile(packed);
        if (this.options.durable) await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
  }
}

/** One piece for the whole result: handing over many small ones costs more than compressing them. */
function chunkFor(bytes: number): number {
  return Math.min(1024 * 1024, Math.max(1024, bytes));
}
