/**
 * git's own lock on an index, held while a branch and what is checked out of it move together: no commit of the user's can come between.
 * Commands work on a copy, which then takes the index's place. What a killed process had begun stands in the lock file, for the next one
 * to finish.
 *
 * ```
 *   index.lock made ──> checked ──> noted(from, to) ──> ref moved, files written ──> copy renamed over index ──> index.lock removed
 * ```
 */
import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { diskError, systemCode } from '../stores/disk-error.js';

/** From which tree to which the checked-out files are being brought. Commits, or the empty tree. */
export interface IndexStep {
  readonly from: ObjectId;
  readonly to: ObjectId;
}

export interface HeldIndex {
  /** Copy of the index that commands may change. */
  readonly file: string;
  /** Writes down what is about to happen, before the first effect. */
  note(step: IndexStep): void;
  /** The copy becomes the index. */
  publish(): void;
  /** Gives the lock back, whatever happened. */
  release(): void;
}

const MARK = 'orchestrator';

/** Waits for the lock of the index in a git directory. Throws `LOCK_TIMEOUT`, `DISK_FULL` or `WRITE_REFUSED`. */
export async function lockIndex(gitDir: string, waitSeconds: number): Promise<HeldIndex> {
  const lock = lockPath(gitDir);
  const start = performance.now();
  while (!create(lock)) {
    if (performance.now() - start > waitSeconds * 1000)
      throw new OrchestratorError(
        'LOCK_TIMEOUT',
        `${lock} is held by another git.`,
        'Finish what git is doing in this work tree (a commit with its editor open?), then run the same command again; nothing was changed.',
      );
    await sleep(20 + Math.random() * 60);
  }
  try {
    const file = copyIndex(gitDir);
    return {
      file,
      note: (step) => writeFileSync(lock, JSON.stringify({ [MARK]: 1, ...step })),
      publish: () => publishIndex(file, gitDir),
      release: () => {
        rmSync(file, { force: true });
        rmSync(lock, { force: true });
      },
    };
  } catch (cause) {
    rmSync(lock, { force: true });
    throw diskError(cause, gitDir);
  }
}

/** Copy of an index, for looking only; removed by the caller. */
export function copyIndex(gitDir: string): string {
  const index = join(gitDir, 'index');
  const copy = join(gitDir, `index.orchestrator-${process.pid}-${performance.now().toString(36)}`);
  const found = statSync(index, { throwIfNoEntry: false });
  if (found === undefined) return copy;
  copyFileSync(index, copy);
  // A newer date would make git trust entries that changed in the same moment as the index was written.
  const seconds = Math.floor(found.mtimeMs) / 1000;
  utimesSync(copy, seconds, seconds);
  return copy;
}

/** A changed copy takes the place of the index. */
export function publishIndex(copy: string, gitDir: string): void {
  renameSync(copy, join(gitDir, 'index'));
}

/** What a process of ours had begun when it was killed; `null`: it had begun nothing yet; undefined: the lock is not ours, or there is none. */
export function abandonedStep(gitDir: string): IndexStep | null | undefined {
  let text: string;
  try {
    text = readFileSync(lockPath(gitDir), 'utf8');
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return undefined;
    throw diskError(cause, gitDir);
  }
  if (!text.startsWith(`{"${MARK}"`)) return undefined;
  const [from, to] = /"from":"([0-9a-f]+)","to":"([0-9a-f]+)"\}$/.exec(text)?.slice(1) ?? [];
  return from !== undefined && to !== undefined && isObjectId(from) && isObjectId(to) ? { from, to } : null;
}

/** Removes the lock that {@link abandonedStep} read. Only for who keeps other processes of ours out. */
export function removeAbandoned(gitDir: string): void {
  rmSync(lockPath(gitDir), { force: true });
}

function lockPath(gitDir: string): string {
  return join(gitDir, 'index.lock');
}

function create(lock: string): boolean {
  let file: number;
  try {
    file = openSync(lock, 'wx');
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') return false;
    throw diskError(cause, lock);
  }
  try {
    writeSync(file, `{"${MARK}":1}`);
  } finally {
    closeSync(file);
  }
  return true;
}
