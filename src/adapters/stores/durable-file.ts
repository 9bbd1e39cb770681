/**
 * Files that are whole or absent, also after a power cut: written beside, flushed, renamed, and the folder flushed as well. What waits
 * for the disk is asynchronous, so that agents' output keeps flowing; what only touches names takes microseconds and is not.
 */
import { renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode } from './disk-error.js';

/** Creates a file that must not exist, flushed to the disk. */
export async function writeDurable(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Flushes a folder's own entries; Windows has no such call and keeps them in order by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Renames over an existing file. Where a reader's open file stands in the way (Windows), tries again for a second. */
export async function renameOver(from: string, to: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return renameSync(from, to);
    } catch (cause) {
      const busy = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(cause) ?? '');
      if (process.platform !== 'win32' || !busy || tries >= 40) throw cause;
      await sleep(25);
    }
  }
}
