/** One process of a step: started as the runner starts it, its lines read, ended by SIGINT, SIGTERM and a kill of the tree when it has to end. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { killTree } from './process-tree.js';

/** Milliseconds. */
export interface KillWaits {
  /** From SIGINT to SIGTERM: 7,500 on the platform. */
  readonly interrupt: number;
  /** From SIGTERM to the kill: 2,500 there. */
  readonly terminate: number;
  /** How long output may stay open after the process has ended: 5,000 there. */
  readonly linger: number;
}

export const PLATFORM_WAITS: KillWaits = { interrupt: 7_500, terminate: 2_500, linger: 5_000 };

export interface StepCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly waits: KillWaits;
  /** Ends the process gently, then not gently. */
  readonly signal: AbortSignal;
  readonly line: (text: string) => void;
  readonly started: (pid: number) => void;
}

/** Longest `NAME=value` that Linux takes, its end included. */
const LONGEST_VARIABLE = 131_072;

/** Exit code; 128 and more for a signal, as shells say it. Throws what the start of the process failed with. */
export async function runProcess(command: StepCommand): Promise<number> {
  for (const [name, value] of Object.entries(command.env))
    if (Buffer.byteLength(`${name}=${value}`) + 1 > LONGEST_VARIABLE)
      throw new Error(`An error occurred trying to start process '${command.file}'. Argument list too long`);
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env: command.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timers: NodeJS.Timeout[] = [];
  const later = (after: number, act: () => void): void => void timers.push(setTimeout(act, after));
  const end = (): void => {
    const { interrupt, terminate } = command.waits;
    child.kill('SIGINT');
    later(interrupt, () => child.kill('SIGTERM'));
    later(interrupt + terminate, () => child.pid !== undefined && killTree(child.pid));
  };
  const flushes = [readLines(child.stdout, command.line), readLines(child.stderr, command.line)];
  try {
    return await new Promise<number>((done, fail) => {
      child.on('error', fail);
      child.on('spawn', () => {
        command.started(child.pid ?? 0);
        if (command.signal.aborted) end();
        else command.signal.addEventListener('abort', end, { once: true });
      });
      child.on('exit', () =>
        later(command.waits.linger, () => child.pid !== undefined && killTree(child.pid)),
      );
      child.on('close', (code) => done(code ?? 128));
    });
  } finally {
    command.signal.removeEventListener('abort', end);
    for (const timer of timers) clearTimeout(timer);
    for (const flush of flushes) flush();
  }
}

/** Hands on whole lines; the function it gives hands on what is left. */
function readLines(stream: Readable, line: (text: string) => void): () => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const one of lines) line(one);
  });
  return () => {
    const last = rest + decoder.end();
    rest = '';
    if (last !== '') line(last);
  };
}
