/** Everything that a process left running: its descendants, and on Linux also those that left the tree but kept the job's mark. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A variable in the environment of every step of a job. */
export const TRACKING = 'RUNNER_TRACKING_ID';

/** Kills a process, its group and all its descendants. */
export function killTree(pid: number): void {
  const parents = parentsOfAll();
  const doomed = [pid];
  for (let at = 0; at < doomed.length; at += 1)
    for (const [child, parent] of parents) if (parent === doomed[at]) doomed.push(child);
  kill(-pid);
  for (const one of doomed) kill(one);
}

/** Kills whatever bears the mark of a job; answers how many. Linux only. */
export function killTracked(id: string): number {
  if (process.platform !== 'linux') return 0;
  const mark = `\0${TRACKING}=${id}\0`;
  let killed = 0;
  for (let round = 0; round < 5; round += 1) {
    const found = pids().filter((pid) => readProc(pid, 'environ', (text) => `\0${text}`.includes(mark)));
    const dead = found.filter((pid) => !readProc(pid, 'stat', isZombie) && kill(pid)).length;
    if (dead === 0) break;
    killed += dead;
  }
  return killed;
}

function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already, or never a group: nothing is left to end.
    return false;
  }
}

function parentsOfAll(): ReadonlyMap<number, number> {
  if (process.platform !== 'linux') {
    const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    return new Map(
      [...table.matchAll(/(\d+)\s+(\d+)/g)].map(([, pid, parent]) => [Number(pid), Number(parent)]),
    );
  }
  const parents = new Map<number, number>();
  for (const pid of pids())
    readProc(pid, 'stat', (text) => {
      parents.set(pid, Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]));
      return true;
    });
  return parents;
}

function pids(): readonly number[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}

function isZombie(stat: string): boolean {
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

function readProc(pid: number, file: string, look: (text: string) => boolean): boolean {
  try {
    return look(readFileSync(`/proc/${pid}/${file}`, 'latin1'));
  } catch {
    // It ended while we looked, or belongs to somebody else.
    return false;
  }
}
