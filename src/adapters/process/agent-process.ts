/**
 * Runs one shell command in a process group of its own and makes sure that nothing of it is left afterwards: not when it ignores
 * SIGTERM, not when its children outlive it or hold its pipes, not when they moved to a session of their own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import type { LogStream } from './agent-log.js';
import { plainWords } from './plain-command.js';
import { endGroup, groupAlive } from './process-group.js';
import { killMarked } from './process-survivors.js';
import { messageOf } from './system-error.js';

export interface ShellCommand {
  /** The only text that a shell parses; comes from the pinned definition. */
  readonly command: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeLimitMilliseconds: number;
  /** Between SIGTERM and SIGKILL. */
  readonly graceMilliseconds: number;
  /** The same after the caller's signal; as `graceMilliseconds` unless told. */
  readonly stopGraceMilliseconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called with the process group once it runs. */
  readonly started?: ((pgid: number) => void) | undefined;
  readonly stdout: LogStream;
  readonly stderr: LogStream;
  /** `NAME=value` of an environment variable that only this command's processes have. */
  readonly marker: string;
}

export interface ShellEnd {
  /** What ended it: itself, its time limit, the caller, or it never began. */
  readonly cause: 'exit' | 'deadline' | 'abort' | 'unstartable';
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Why it could not be started. */
  readonly message: string | null;
}

/** How long output is still read after the command ended; a child that kept the pipe must not hold everything up. */
const DRAIN_MILLISECONDS = 2000;
const POLL_MILLISECONDS = 25;
/** Longest delay that a timer takes. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Runs the command to its end and answers how it ended. Never throws for what the command does. */
export async function runInGroup(command: ShellCommand): Promise<ShellEnd> {
  if (command.signal?.aborted) return ended('abort');
  if (command.timeLimitMilliseconds <= 0) return ended('deadline');
  const child = start(command);
  if (!('child' in child)) return child;
  return await follow(child.child, command);
}

function ended(cause: ShellEnd['cause'], message: string | null = null): ShellEnd {
  return { cause, exitCode: null, signal: null, message };
}

/** Leaders of the groups that run now: processes of known descent, which nobody has to look at. */
const leaders = new Set<number>();

function start(command: ShellCommand): { readonly child: ChildProcess } | ShellEnd {
  const windows = process.platform === 'win32';
  try {
    const [program, ...words] = (windows ? null : plainWords(command.command)) ?? [];
    // PWD as a shell would have set it.
    const env = { ...command.env, PWD: command.cwd };
    const plain = program === undefined ? undefined : spawnIn({ ...command, env }, program, words);
    if (plain?.pid !== undefined) return { child: plain };
    // There is no such program, or it is no program: the shell says so in its own words, or knows what to do with it.
    plain?.once('error', () => undefined);
    const [shell, args] = windows
      ? [process.env['COMSPEC'] ?? 'cmd.exe', ['/d', '/s', '/c', `"${command.command}"`]]
      : ['/bin/sh', ['-c', command.command]];
    return { child: spawnIn(command, shell, args) };
  } catch (error) {
    // A NUL or an argument list that is too long: the command's fault, not ours.
    return ended('unstartable', messageOf(error));
  }
}

function spawnIn(
  command: Pick<ShellCommand, 'cwd' | 'env'>,
  program: string,
  words: readonly string[],
): ChildProcess {
  const windows = process.platform === 'win32';
  return spawn(program, words, {
    cwd: command.cwd,
    env: command.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    windowsHide: true,
    windowsVerbatimArguments: windows,
  });
}

async function follow(child: ChildProcess, command: ShellCommand): Promise<ShellEnd> {
  child.stdout?.on('data', (chunk: Buffer) => command.stdout.write(chunk));
  child.stderr?.on('data', (chunk: Buffer) => command.stderr.write(chunk));
  const exited = new Promise<ShellEnd>((resolve) => {
    child.once('error', (error) => resolve(ended('unstartable', error.message)));
    child.once('exit', (exitCode, signal) => resolve({ cause: 'exit', exitCode, signal, message: null }));
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const pid = child.pid;
  if (pid === undefined) return await exited;
  leaders.add(pid);
  command.started?.(pid);
  const stopper = stopperOf(pid, command);
  try {
    const end = await exited;
    const stopped = stopper.stopped();
    if (stopped !== null) await untilGone(pid, stopped.killAt);
    endGroup(pid, 'SIGKILL');
    killMarked(command.marker, pid, leaders);
    await drained(child, closed);
    return { ...end, cause: stopped?.cause ?? end.cause };
  } finally {
    leaders.delete(pid);
    stopper.dispose();
    command.stdout.end();
    command.stderr.end();
  }
}

interface Stopped {
  readonly cause: 'deadline' | 'abort';
  /** On the monotonic clock. */
  readonly killAt: number;
}

/** Ends the group at its time limit or when the caller says so: SIGTERM, grace, SIGKILL. */
function stopperOf(
  pgid: number,
  command: ShellCommand,
): { stopped: () => Stopped | null; dispose: () => void } {
  let stopped: Stopped | null = null;
  let kill: NodeJS.Timeout | undefined;
  const stop = (cause: Stopped['cause']): void => {
    if (stopped !== null) return;
    const stopGrace = cause === 'abort' ? command.stopGraceMilliseconds : undefined;
    const grace = stopGrace ?? command.graceMilliseconds;
    stopped = { cause, killAt: performance.now() + grace };
    endGroup(pgid, 'SIGTERM');
    kill = setTimeout(() => endGroup(pgid, 'SIGKILL'), grace);
  };
  const onAbort = (): void => stop('abort');
  const limit = setTimeout(() => stop('deadline'), Math.min(command.timeLimitMilliseconds, LONGEST_TIMER));
  command.signal?.addEventListener('abort', onAbort, { once: true });
  if (command.signal?.aborted) onAbort();
  return {
    stopped: () => stopped,
    dispose: () => {
      clearTimeout(limit);
      clearTimeout(kill);
      command.signal?.removeEventListener('abort', onAbort);
    },
  };
}

/** The rest of a stopped group has the same grace as its leader. */
async function untilGone(pgid: number, killAt: number): Promise<void> {
  while (performance.now() < killAt && groupAlive(pgid)) await wait(POLL_MILLISECONDS);
}

async function drained(child: ChildProcess, closed: Promise<void>): Promise<void> {
  const tooLong = setTimeout(() => {
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, DRAIN_MILLISECONDS);
  await closed;
  clearTimeout(tooLong);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
