/**
 * Removes folders that an agent could write: whatever it made of their rights, and however much it left in them.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './system-error.js';

const REMOVALS = 5;
/** Where there is a program for it, that many folders are worth a process. */
const MANY = 4;

/** Removes folders as {@link removeTree} does; many of them in a process of its own, so that this one has its hands free. */
export async function removeTrees(paths: readonly string[]): Promise<void> {
  if (paths.length >= MANY && process.platform !== 'win32') await removedByProcess(paths);
  for (const path of paths) if (existsSync(path)) await removeTree(path);
}

/** Whatever it does not manage is left to the thorough way. */
function removedByProcess(paths: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn('rm', ['-rf', '--', ...paths], { stdio: 'ignore' });
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
}

/** Removes a folder, folders in it that were made read-only included. One that is not there is no fault. */
export async function removeTree(path: string): Promise<void> {
  for (let tried = 1; ; tried += 1)
    try {
      return await rm(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    } catch (error) {
      const closed = ['EACCES', 'EPERM', 'ENOTEMPTY'].some((code) => hasCode(error, code));
      if (!closed || tried === REMOVALS) throw error;
      await openUp(path);
    }
}

/** `rm` gives up at its first fault while it is still at work elsewhere, so anything may vanish meanwhile. */
async function openUp(folder: string): Promise<void> {
  try {
    await chmod(folder, 0o700);
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if ((await lstat(path)).isDirectory()) await openUp(path);
    }
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}
