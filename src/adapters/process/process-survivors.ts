/**
 * Finds processes that left their group (`setsid`, a daemon) by a variable in their environment, and ends them. Linux only; elsewhere
 * such a process stays. One that also emptied its environment is not found: the job's own end is the last resort.
 */
import { readFileSync } from 'node:fs';
import { runningPids } from './process-group.js';
import { hasCode } from './system-error.js';

/** A process that forks while we look is found in one of the next rounds. */
const ROUNDS = 10;

/** So few process ids are looked at one by one; a walk through all of them costs more. */
const FEW = 200;

/**
 * Kills every process whose environment holds `marker` (`NAME=value`) and that began after process `since`. `known`: processes that bear another
 * one. Answers how many.
 */
export function killMarked(marker: string, since: number, known: ReadonlySet<number> = new Set()): number {
  if (process.platform !== 'linux') return 0;
  let killed = 0;
  const seen = new Set<number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = candidates(since).filter((pid) => !seen.has(pid) && !known.has(pid) && bears(pid, marker));
    if (found.length === 0) break;
    for (const pid of found) {
      seen.add(pid);
      if (kill(pid)) killed += 1;
    }
  }
  return killed;
}

/** Process ids rise until they start over, so that only younger ones need a look: with many agents this runs very often. */
function candidates(since: number): readonly number[] {
  const newest = Number(readFileSync('/proc/loadavg', 'latin1').trim().split(' ').at(-1));
  const startedOver = !(newest >= since);
  if (!startedOver && newest - since <= FEW)
    return Array.from({ length: newest - since }, (_, index) => since + 1 + index).filter(
      (pid) => pid !== process.pid,
    );
  return runningPids().filter((pid) => pid !== process.pid && (startedOver || pid > since));
}

function bears(pid: number, marker: string): boolean {
  try {
    return `\0${readFileSync(`/proc/${pid}/environ`, 'latin1')}`.includes(`\0${marker}\0`);
  } catch (error) {
    // Gone, or another user's: either way not ours to end.
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].some((code) => hasCode(error, code))) return false;
    throw error;
  }
}

function kill(pid: number): boolean {
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch (error) {
    if (hasCode(error, 'ESRCH') || hasCode(error, 'EPERM')) return false;
    throw error;
  }
}
