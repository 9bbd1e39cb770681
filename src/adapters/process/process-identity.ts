/**
 * Who this process is, and whether another one of this machine still lives: host, boot, pid and start time together, because a pid
 * alone is given to somebody else sooner or later.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Liveness } from '../../app/ports.js';
import type { Holder } from '../../domain/task.js';
import { systemCode } from '../stores/disk-error.js';

/** The identity of this process, and judgement over others by the same marks. */
export function createProcessIdentity(): Liveness {
  let self: Holder | undefined;
  const here = (): Holder & { readonly kind: 'local' } => {
    const holder = self ?? { ...identify() };
    self = holder;
    if (holder.kind !== 'local') throw new Error('Internal error: this process has no local identity');
    return holder;
  };
  return {
    self: here,
    probe: (holder) => (holder.kind === 'local' ? probe(holder, here()) : 'unknown'),
  };
}

type LocalHolder = Extract<Holder, { readonly kind: 'local' }>;

function identify(): LocalHolder {
  return {
    kind: 'local',
    host: hostname(),
    bootId: bootId(),
    pid: process.pid,
    startTime: startTime(process.pid) ?? '',
  };
}

function probe(holder: LocalHolder, here: LocalHolder): 'alive' | 'dead' | 'unknown' {
  if (holder.host !== here.host) return 'unknown';
  const [boot, space] = holder.bootId.split('/');
  const [ourBoot, ourSpace] = here.bootId.split('/');
  if (boot !== ourBoot) return 'dead';
  // Another container's pids mean nothing here.
  if (space !== ourSpace) return 'unknown';
  const owner = ownerOf(holder.pid);
  if (owner === 'nobody') return 'dead';
  const started = startTime(holder.pid);
  // Where /proc hides the processes of others, that it exists is all there is to know.
  if (started === undefined) return owner === 'other' ? 'alive' : 'dead';
  return holder.startTime === '' || started === '' || started === holder.startTime ? 'alive' : 'dead';
}

function ownerOf(pid: number): 'us' | 'other' | 'nobody' {
  try {
    process.kill(pid, 0);
    return 'us';
  } catch (cause) {
    return systemCode(cause) === 'EPERM' ? 'other' : 'nobody';
  }
}

/** Boot id and, after a slash, the pid namespace; empty where the system tells neither. */
function bootId(): string {
  if (process.platform !== 'linux') return '';
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  return `${boot}/${/\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? ''}`;
}

/** Start time of a process; empty where the system does not tell, undefined when it is gone or only waits to be buried. */
function startTime(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      const line = readFileSync(`/proc/${pid}/stat`, 'latin1');
      // The name in parentheses may hold anything; the fields begin after the last one.
      const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : (fields[19] ?? '');
    } catch {
      return undefined;
    }
  }
  if (process.platform !== 'darwin') return '';
  try {
    // Only here is another program asked: every command would pay for loading what starts one.
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const text = execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'latin1' });
    return text.trim().replace(/\W+/g, '');
  } catch {
    return undefined;
  }
}
