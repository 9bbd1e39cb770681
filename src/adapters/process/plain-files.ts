/**
 * Reads and copies files in folders that an agent could write: never through a symbolic link, never a pipe or a device, never more than
 * was asked for.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
} from 'node:fs';
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSha256, type Sha256 } from '../../domain/ids.js';
import { hasCode } from './system-error.js';

export type PlainEntry =
  | { readonly kind: 'file'; readonly bytes: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'strange'; readonly what: string };

export interface Listing {
  /** `/`-separated, relative to the folder, sorted. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly strange: readonly { readonly path: string; readonly what: string }[];
  /** There are more entries than `mostEntries`; the lists hold the first ones. */
  readonly cut: boolean;
}

/** Deeper trees than this are no work of a sane tool. */
const DEEPEST = 64;

/** What lies at `path` below `root`, looking at every component by itself. */
export function inspect(root: string, path: string): PlainEntry {
  const parts = path.split('/');
  let place = root;
  for (const [index, part] of parts.entries()) {
    if (part === '' || part === '.' || part === '..' || part.includes('\0'))
      return { kind: 'strange', what: 'no plain path' };
    place = join(place, part);
    const entry = entryOf(statOrUndefined(place));
    if (entry.kind === 'absent' || entry.kind === 'strange') return entry;
    if (index === parts.length - 1) return entry;
    if (entry.kind === 'file') return { kind: 'strange', what: 'below a file instead of a folder' };
  }
  return { kind: 'absent' };
}

/** Synchronous: one look costs a few microseconds, a detour through the thread pool many times that. */
function statOrUndefined(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (['ENOTDIR', 'ENAMETOOLONG', 'EACCES', 'ELOOP'].some((code) => hasCode(error, code))) return undefined;
    throw error;
  }
}

function entryOf(stats: Stats | undefined): PlainEntry {
  if (stats === undefined) return { kind: 'absent' };
  if (stats.isFile()) return { kind: 'file', bytes: stats.size };
  if (stats.isDirectory()) return { kind: 'folder' };
  return { kind: 'strange', what: stats.isSymbolicLink() ? 'a symbolic link' : 'no regular file' };
}

/** Names in a folder, sorted; none when it is absent or no folder. */
export function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return [];
    throw error;
  }
}

async function namesOrNull(folder: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (hasCode(error, 'EACCES')) return null;
    throw error;
  }
}

/** Every file below a folder; links and specials are listed apart and never entered. */
export async function listPlainFiles(folder: string, mostEntries: number): Promise<Listing> {
  const files: { path: string; bytes: number }[] = [];
  const strange: { path: string; what: string }[] = [];
  let left = mostEntries;
  const enter = async (below: string, depth: number): Promise<void> => {
    const names = await namesOrNull(join(folder, below));
    if (names === null) strange.push({ path: below, what: 'a folder that cannot be read' });
    for (const name of names ?? []) {
      left -= 1;
      if (left < 0) return;
      const path = below === '' ? name : `${below}/${name}`;
      const entry = entryOf(statOrUndefined(join(folder, path)));
      if (entry.kind === 'file') files.push({ path, bytes: entry.bytes });
      else if (entry.kind === 'folder' && depth < DEEPEST) await enter(path, depth + 1);
      else if (entry.kind === 'folder') strange.push({ path, what: 'nested too deeply' });
      // A name that is not UTF-8 cannot be looked up again.
      else strange.push({ path, what: entry.kind === 'strange' ? entry.what : 'a name that is no UTF-8' });
    }
  };
  await enter('', 0);
  return { files, strange, cut: left < 0 };
}

/** Files up to this long are read on the spot: four detours through the thread pool take longer than the reading. */
const SHORT = 64 * 1024;

/** Bytes of a regular file; undefined when it is absent, no regular file, or longer than `mostBytes`. */
export async function readPlainFile(file: string, mostBytes: number): Promise<Buffer | undefined> {
  const short = readShort(file);
  if (short !== 'long') return short !== undefined && short.length <= mostBytes ? short : undefined;
  const handle = await openPlain(file);
  if (handle === undefined) return undefined;
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > mostBytes) return undefined;
    // The file may grow while it is read: never more than its size at the beginning.
    const bytes = Buffer.alloc(stats.size);
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await handle.read(bytes, read, bytes.length - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  } finally {
    await handle.close();
  }
}

function readShort(file: string): Buffer | undefined | 'long' {
  let descriptor: number;
  try {
    descriptor = openSync(file, PLAIN);
  } catch (error) {
    if (isNoPlainFile(error)) return undefined;
    throw error;
  }
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return undefined;
    if (stats.size > SHORT) return 'long';
    const bytes = Buffer.alloc(stats.size);
    return bytes.subarray(0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

export interface Measured {
  readonly bytes: number;
  readonly sha256: Sha256;
}

/** Size and digest of a regular file, read in pieces and written to `to` on the way; undefined when it is none. */
export async function measurePlainFile(file: string, to?: string): Promise<Measured | undefined> {
  const handle = await openPlain(file);
  if (handle === undefined) return undefined;
  let target: FileHandle | undefined;
  try {
    if (!(await handle.stat()).isFile()) return undefined;
    if (to !== undefined) {
      await mkdir(dirname(to), { recursive: true });
      target = await open(to, 'wx', 0o644);
    }
    const hash = createHash('sha256');
    let bytes = 0;
    const piece = Buffer.alloc(64 * 1024);
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, bytes);
      if (bytesRead === 0) break;
      const part = piece.subarray(0, bytesRead);
      hash.update(part);
      if (target !== undefined) await target.write(part);
      bytes += bytesRead;
    }
    const sha256 = hash.digest('hex');
    if (!isSha256(sha256)) throw new Error(`Internal error: sha256 answered ${sha256}`);
    return { bytes, sha256 };
  } finally {
    await target?.close();
    await handle.close();
  }
}

/** Opens without following a link and without waiting for the other end of a pipe. */
const PLAIN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function openPlain(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, PLAIN);
  } catch (error) {
    if (isNoPlainFile(error)) return undefined;
    throw error;
  }
}

function isNoPlainFile(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENXIO', 'EISDIR'].some((code) => hasCode(error, code));
}
