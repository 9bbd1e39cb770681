/**
 * Runs git as a child process with a scrubbed environment and a fixed argument list. Everything of ours that writes objects or refs,
 * or talks to a remote, goes through here, from a git directory of our own: no config, hook, filter or attribute that somebody left in
 * the user's repository takes part. Callers never put outside text where an option could stand (`--end-of-options`).
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { type GitSettings, gitEnvironment } from './git-environment.js';
import { type GitResult, gitFailed, notStarted } from './git-error.js';

export type { GitResult, GitSettings };

/** Counts processes for `bench/`: the number of git processes a commit costs is part of the contract. */
export const gitProcesses = { started: 0 };

const STDERR_LIMIT = 64 * 1024;

export class Git {
  readonly settings: GitSettings;

  constructor(settings: GitSettings) {
    this.settings = settings;
  }

  with(changes: Partial<GitSettings>): Git {
    return new Git({ ...this.settings, ...changes });
  }

  /** Runs git and answers whatever its exit code; throws only when git cannot be started (`GIT_MISSING`). */
  async run(args: readonly string[], stdin?: Uint8Array | string | Readable): Promise<GitResult> {
    const child = this.start(args);
    const stdout: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < STDERR_LIMIT) stderr += chunk.toString('utf8');
    });
    const closed = once(child, 'close');
    if (stdin === undefined) child.stdin.end();
    else if (typeof stdin === 'string' || stdin instanceof Uint8Array) child.stdin.end(stdin);
    else stdin.pipe(child.stdin);
    const limit = endAfter(child, this.settings.timeoutSeconds);
    try {
      const [code]: unknown[] = await closed;
      return {
        code: typeof code === 'number' ? code : 128,
        stdout: Buffer.concat(stdout),
        stderr,
        timedOut: limit.reached(),
      };
    } catch (cause) {
      throw notStarted(cause);
    } finally {
      limit.clear();
    }
  }

  /** Starts a git that the caller talks to over its streams; a git that cannot be started emits `error`. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams {
    gitProcesses.started += 1;
    const child = spawn('git', [...FIXED_OPTIONS, ...args], {
      env: gitEnvironment(this.settings),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    // git may end before it has read everything; its exit code tells, not the broken pipe.
    child.stdin.on('error', () => undefined);
    return child;
  }

  /** Standard output of a call that must succeed, as bytes. Throws `GIT_FAILED` with git's own words. */
  async bytes(args: readonly string[], stdin?: Uint8Array | string | Readable): Promise<Buffer> {
    const result = await this.run(args, stdin);
    if (result.code !== 0) throw gitFailed(args, result);
    return result.stdout;
  }

  /** Standard output of a call that must succeed, as trimmed text. Throws `GIT_FAILED`. */
  async text(args: readonly string[], stdin?: Uint8Array | string | Readable): Promise<string> {
    return (await this.bytes(args, stdin)).toString('utf8').trim();
  }
}

/** Options of every call: no hooks, no pager, no auto-maintenance, no external transports, names printed as they are. */
const FIXED_OPTIONS = [
  '--no-pager',
  ...[
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'core.autocrlf=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'core.attributesFile=/dev/null',
    'commit.gpgSign=false',
    'core.logAllRefUpdates=false',
  ].flatMap((setting) => ['-c', setting]),
];

interface TimeLimit {
  reached(): boolean;
  clear(): void;
}

/** Ends the child when its time is over: SIGTERM, then SIGKILL, then its pipes, which a grandchild may still hold. */
function endAfter(child: ChildProcessWithoutNullStreams, seconds: number | undefined): TimeLimit {
  if (seconds === undefined) return { reached: () => false, clear: () => undefined };
  let reached = false;
  let hard: NodeJS.Timeout | undefined;
  const soft = setTimeout(() => {
    reached = true;
    child.kill('SIGTERM');
    hard = setTimeout(() => {
      child.kill('SIGKILL');
      child.stdout.destroy();
      child.stderr.destroy();
    }, 2000);
  }, seconds * 1000);
  return {
    reached: () => reached,
    clear: () => {
      clearTimeout(soft);
      clearTimeout(hard);
    },
  };
}
