/**
 * One shell command as a child process: in a group of its own, its output to whoever wants it. Nothing here knows of limits and signals.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { plainWords } from './plain-command.js';
import { messageOf } from './system-error.js';

export interface ShellOrder {
  /** The only text that a shell parses; comes from the pinned definition. */
  readonly command: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Bytes of the command's two pipes, as they come. */
export interface ShellOutput {
  readonly stdout: (chunk: Buffer) => void;
  readonly stderr: (chunk: Buffer) => void;
}

export type ShellExit =
  | { readonly kind: 'unstartable'; readonly message: string }
  | { readonly kind: 'exit'; readonly exitCode: number | null; readonly signal: string | null };

/** A command that runs, or one that could not be started (`pid` undefined). */
export interface RunningShell {
  /** Its group has the same number. */
  readonly pid: number | undefined;
  readonly exited: Promise<ShellExit>;
  /** Both pipes have been read to their end. */
  readonly closed: Promise<void>;
  /** Does not wait for the end of the pipes any longer. */
  drop(): void;
}

/** Starts a command; never rejects for what the command is. */
export type StartShell = (order: ShellOrder, output: ShellOutput) => Promise<RunningShell>;

/** A `StartShell` whose commands are children of this process. */
export const startHere: StartShell = async (order, output) => {
  let child: ChildProcess;
  try {
    child = shellChild(order);
  } catch (error) {
    // A NUL or an argument list that is too long: the command's fault, not ours.
    return unstartable(messageOf(error));
  }
  child.stdout?.on('data', output.stdout);
  child.stderr?.on('data', output.stderr);
  return {
    pid: child.pid,
    exited: exitOf(child),
    closed: new Promise((resolve) => child.once('close', () => resolve())),
    drop: () => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
  };
};

/** A command that never began. */
export function unstartable(message: string): RunningShell {
  return {
    pid: undefined,
    exited: Promise.resolve({ kind: 'unstartable', message }),
    closed: Promise.resolve(),
    drop: () => undefined,
  };
}

/** How a child ends. */
export function exitOf(child: ChildProcess): Promise<ShellExit> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ kind: 'unstartable', message: error.message }));
    child.once('exit', (exitCode, signal) => resolve({ kind: 'exit', exitCode, signal }));
  });
}

/** The command as a child process. Throws for what the system takes for no command at all. */
export function shellChild(order: ShellOrder): ChildProcess {
  const windows = process.platform === 'win32';
  const [program, ...words] = (windows ? null : plainWords(order.command)) ?? [];
  // PWD as a shell would have set it.
  const env = { ...order.env, PWD: order.cwd };
  const plain = program === undefined ? undefined : spawnIn({ ...order, env }, program, words);
  if (plain?.pid !== undefined) return plain;
  // There is no such program, or it is no program: the shell says so in its own words, or knows what to do with it.
  plain?.once('error', () => undefined);
  const [shell, args] = windows
    ? [process.env['COMSPEC'] ?? 'cmd.exe', ['/d', '/s', '/c', `"${order.command}"`]]
    : ['/bin/sh', ['-c', order.command]];
  return spawnIn(order, shell, args);
}

function spawnIn(order: ShellOrder, program: string, words: readonly string[]): ChildProcess {
  const windows = process.platform === 'win32';
  return spawn(program, words, {
    cwd: order.cwd,
    env: order.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    windowsHide: true,
    windowsVerbatimArguments: windows,
  });
}
