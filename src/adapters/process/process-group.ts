/**
 * Signals to a whole process group, and whether somebody in it still lives. On Windows, which has no groups, the process tree of the
 * group's first process stands for it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { hasCode } from './system-error.js';

type EndSignal = 'SIGTERM' | 'SIGKILL';

/** How a whole group is told to end: by a signal, or by a program. Null: there is no asking, only killing. */
export function endingOf(
  pgid: number,
  signal: EndSignal,
  platform: NodeJS.Platform,
): { readonly signalled: number } | { readonly program: readonly [string, ...string[]] } | null {
  if (platform !== 'win32') return { signalled: -pgid };
  return signal === 'SIGKILL' ? { program: ['taskkill', '/T', '/F', '/PID', String(pgid)] } : null;
}

/** Sends the signal to every process of the group; a group that is gone already is no fault. */
export function endGroup(pgid: number, signal: EndSignal): void {
  const ending = endingOf(pgid, signal, process.platform);
  if (ending === null) return;
  if ('program' in ending) {
    const [program, ...words] = ending.program;
    spawnSync(program, words, { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(ending.signalled, signal);
  } catch (error) {
    // EPERM: what is left belongs to another user (a setuid child) and is beyond our reach.
    if (!hasCode(error, 'ESRCH') && !hasCode(error, 'EPERM')) throw error;
  }
}

/** True while a process of the group runs. Dead ones that nobody has waited for do not count where the system tells them apart. */
export function groupAlive(pgid: number): boolean {
  try {
    process.kill(process.platform === 'win32' ? pgid : -pgid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
  return process.platform !== 'linux' || livingMember(pgid);
}

function livingMember(pgid: number): boolean {
  return runningPids().some((pid) => {
    const fields = statOf(pid);
    return fields !== undefined && fields[2] === String(pgid) && fields[0] !== 'Z' && fields[0] !== 'X';
  });
}

/** Every process id of the machine (Linux). */
export function runningPids(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^[1-9][0-9]*$/.test(name))
    .map(Number);
}

/** State, parent, group, … of a process (proc(5), after the name, which may hold anything); undefined when it is gone. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return undefined;
    throw error;
  }
}
