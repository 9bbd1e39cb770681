/**
 * A lock between processes of one machine, made of files `lock.<n>`: whoever made the highest holds it. It may be followed by `n + 1`
 * only when it is released or its holder is dead, so a killed process never keeps it and no two can take it over at once.
 *
 * ```
 *   lock.7 released ──┐            create lock.8 (fails if it exists) ── nothing higher ──> held ── first byte to 0 ──> released
 *   lock.7 held, dead ┴──> try ──>                                    └─ a higher one ────> give way, try again
 * ```
 * Some lower files are kept: a process that slept over several generations finds its number taken.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Liveness } from '../../app/ports.js';
import type { Holder } from '../../domain/task.js';
import { OrchestratorError } from '../../errors.js';
import { diskError, systemCode } from './disk-error.js';
import { pause } from './pause.js';

export interface FolderLockOptions {
  /** Folder of the lock's files; made when absent. */
  readonly folder: string;
  readonly liveness: Liveness;
  /** How long to wait for a living holder before `LOCK_TIMEOUT`. */
  readonly waitSeconds: number;
}

export interface HeldLock {
  release(): void;
}

const KEPT = 8;
/** A file still empty after this was made by somebody who died between making and filling it. */
const EMPTY_MS = 5000;
/** Who took longer than this to fill his file may have been taken for dead meanwhile, and gives way. */
const SLOW_MS = 2000;
const HELD = '1';
const RELEASED = '0';

/** Waits for the lock and takes it. Throws `LOCK_TIMEOUT` naming the holder, `DISK_FULL` or `WRITE_REFUSED`. */
export async function acquireFolderLock(options: FolderLockOptions): Promise<HeldLock> {
  const start = performance.now();
  try {
    for (;;) {
      const highest = highestIn(options.folder);
      const holder = highest === 0 ? undefined : holderOf(options, highest);
      if (holder === undefined) {
        const lock = tryNext(options, highest + 1);
        if (lock !== undefined) return lock;
      } else if (performance.now() - start > options.waitSeconds * 1000) throw timeout(options, holder);
      await pause(2 + Math.random() * 18);
    }
  } catch (cause) {
    throw diskError(cause, options.folder);
  }
}

/** Who has the lock now, or had it when he died; null when it is free. Takes part in nothing. */
export function seenHolder(
  folder: string,
  liveness: Liveness,
): { readonly holder: string; readonly state: 'alive' | 'dead' | 'unknown' } | null {
  const highest = existsSync(folder) ? highestIn(folder) : 0;
  if (highest === 0) return null;
  const text = readFileSync(join(folder, `lock.${highest}`), 'utf8');
  if (text.startsWith(RELEASED)) return null;
  const holder = holderIn(text.slice(1));
  return holder === undefined
    ? { holder: 'a process that is just taking it', state: 'unknown' }
    : { holder: `process ${holder.pid} on ${holder.host}`, state: liveness.probe(holder) };
}

function highestIn(folder: string): number {
  return Math.max(0, ...generationsIn(folder));
}

function generationsIn(folder: string): readonly number[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const match = /^lock\.(\d{1,15})$/.exec(name);
      return match === null ? [] : [Number(match[1])];
    });
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw cause;
    mkdirSync(folder, { recursive: true });
    return [];
  }
}

/** Words that name who holds a generation; undefined when it is released or its holder is dead. */
function holderOf(options: FolderLockOptions, generation: number): string | undefined {
  const path = join(options.folder, `lock.${generation}`);
  try {
    const text = readFileSync(path, 'utf8');
    if (text.startsWith(RELEASED)) return undefined;
    const holder = holderIn(text.slice(1));
    if (holder !== undefined)
      return options.liveness.probe(holder) === 'dead'
        ? undefined
        : `process ${holder.pid} on ${holder.host}`;
    return Date.now() - statSync(path).mtimeMs > EMPTY_MS ? undefined : 'a process that is just taking it';
  } catch (cause) {
    // Followed and tidied away meanwhile: look again.
    if (systemCode(cause) === 'ENOENT') return 'somebody else';
    throw cause;
  }
}

function tryNext(options: FolderLockOptions, generation: number): HeldLock | undefined {
  const start = performance.now();
  const file = createNew(join(options.folder, `lock.${generation}`));
  if (file === undefined) return undefined;
  let held = false;
  try {
    writeSync(file, `${HELD}${JSON.stringify(options.liveness.self())}\n`, 0);
    const generations = generationsIn(options.folder);
    held = Math.max(...generations) === generation && performance.now() - start < SLOW_MS;
    if (!held) return undefined;
    for (const old of generations) if (old <= generation - KEPT) removeOld(options.folder, old);
    return { release: () => release(file) };
  } finally {
    // Released rather than removed: the highest file must stay, and a lower one is tidied away by the next holder.
    if (!held) release(file);
  }
}

/** A file that did not exist before; undefined when it did. */
function createNew(path: string): number | undefined {
  try {
    return openSync(path, 'wx');
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') return undefined;
    throw cause;
  }
}

function release(file: number): void {
  try {
    writeSync(file, RELEASED, 0);
  } finally {
    closeSync(file);
  }
}

function removeOld(folder: string, generation: number): void {
  try {
    unlinkSync(join(folder, `lock.${generation}`));
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw cause;
  }
}

type LocalHolder = Extract<Holder, { readonly kind: 'local' }>;

/** The holder in a lock file; undefined for one that is not (or not yet) whole. */
function holderIn(text: string): LocalHolder | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('host' in value && 'bootId' in value && 'pid' in value && 'startTime' in value)) return undefined;
  const { host, bootId, pid, startTime } = value;
  if (typeof host !== 'string' || typeof bootId !== 'string' || typeof startTime !== 'string')
    return undefined;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return { kind: 'local', host, bootId, pid, startTime };
}

function timeout(options: FolderLockOptions, holder: string): OrchestratorError {
  return new OrchestratorError(
    'LOCK_TIMEOUT',
    `${options.folder} is locked by ${holder}; it was not released within ${options.waitSeconds} seconds.`,
    'Wait for that process or end it, and run the same command again. When it is on another machine and known to be gone, remove that folder.',
  );
}
