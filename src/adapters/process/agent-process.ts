/**
 * Runs one shell command in a process group of its own and makes sure that nothing of it is left afterwards: not when it ignores
 * SIGTERM, not when its children outlive it or hold its pipes, not when they moved to a session of their own.
 */
import { setMaxListeners } from 'node:events';
import type { LogStream } from './agent-log.js';
import { endGroup, groupAlive } from './process-group.js';
import { killMarked } from './process-survivors.js';
import {
  type RunningShell,
  type ShellExit,
  type ShellOrder,
  type StartShell,
  startHere,
} from './shell-child.js';

export interface ShellCommand extends ShellOrder {
  /** Who starts it; this process unless told. */
  readonly start?: StartShell | undefined;
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
  /** Called once when nothing of the command is left, however it ended. */
  readonly ended?: (() => void) | undefined;
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
  try {
    return await runOne(command);
  } finally {
    command.ended?.();
  }
}

async function runOne(command: ShellCommand): Promise<ShellEnd> {
  if (command.signal?.aborted) return ended('abort');
  if (command.timeLimitMilliseconds <= 0) return ended('deadline');
  const { command: text, cwd, env, stdout, stderr } = command;
  const running = await (command.start ?? startHere)(
    { command: text, cwd, env },
    { stdout: (chunk) => stdout.write(chunk), stderr: (chunk) => stderr.write(chunk) },
  );
  return await follow(running, command);
}

function ended(cause: ShellEnd['cause'], message: string | null = null): ShellEnd {
  return { cause, exitCode: null, signal: null, message };
}

function endOf(exit: ShellExit): ShellEnd {
  return exit.kind === 'exit'
    ? { cause: 'exit', exitCode: exit.exitCode, signal: exit.signal, message: null }
    : ended('unstartable', exit.message);
}

/** Leaders of the groups that run now: processes of known descent, which nobody has to look at. */
const leaders = new Set<number>();

async function follow(running: RunningShell, command: ShellCommand): Promise<ShellEnd> {
  const { pid } = running;
  if (pid === undefined) {
    // Its starter may have died between starting it and saying so.
    killMarked(command.marker, 1, leaders);
    return endOf(await running.exited);
  }
  leaders.add(pid);
  command.started?.(pid);
  const stopper = stopperOf(pid, command);
  try {
    const end = endOf(await running.exited);
    const stopped = stopper.stopped();
    if (stopped !== null) await untilGone(pid, stopped.killAt);
    endGroup(pid, 'SIGKILL');
    killMarked(command.marker, pid, leaders);
    await drained(running);
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
  // As many agents as there are may wait for one word; none of them stays on after its end.
  if (command.signal !== undefined) setMaxListeners(0, command.signal);
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

async function drained(running: RunningShell): Promise<void> {
  const tooLong = setTimeout(() => running.drop(), DRAIN_MILLISECONDS);
  await running.closed;
  clearTimeout(tooLong);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
