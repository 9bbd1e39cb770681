/**
 * Files that are whole or absent, also after a power cut: written beside, flushed, renamed, and the folder flushed as well. Waiting
 * for the disk is asynchronous, so that agents' output keeps flowing; what the page cache takes at once is not worth a trip to another thread.
 */
import { closeSync, fsync, openSync, renameSync, writeFileSync } from 'node:fs';
import { systemCode } from './disk-error.js';
import { pause } from './pause.js';

/** Resolves when what was written to a file descriptor is on the disk. */
export function flush(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(file, (error) => (error === null ? resolve() : reject(error)));
  });
}

/** Creates a file that must not exist, flushed to the disk. */
export async function writeDurable(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = openSync(path, 'wx', 0o644);
  try {
    writeFileSync(file, bytes);
    await flush(file);
  } finally {
    closeSync(file);
  }
}

/** Flushes a folder's own entries; Windows has no such call and keeps them in order by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    await flush(folder);
  } finally {
    closeSync(folder);
  }
}

/** What {@link renameOver} needs of the system. */
export interface Renaming {
  readonly rename: (from: string, to: string) => void;
  readonly platform: NodeJS.Platform;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const SYSTEM: Renaming = { rename: renameSync, platform: process.platform, pause };
const BUSY: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const MOST_RENAMES = 40;

/** Renames over an existing file. Where a reader's open file stands in the way (Windows), tries again for a second. */
export async function renameOver(from: string, to: string, system: Renaming = SYSTEM): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return system.rename(from, to);
    } catch (cause) {
      const busy = system.platform === 'win32' && BUSY.has(systemCode(cause) ?? '');
      if (!busy || tries >= MOST_RENAMES) throw cause;
      await system.pause(25);
    }
  }
}
