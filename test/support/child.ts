/**
 * Child processes of tests: compiled scripts of this folder, given one JSON argument.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export interface ChildResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ChildOptions {
  /** Kill the child and all that it started, hard, so many milliseconds after it first wrote to standard error. */
  readonly killAfterMs?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Shell words put before node, for limits: `ulimit -f 8 &&`. */
  readonly shell?: string;
}

/** Runs `test/support/<script>.ts` with the argument and waits for its end. */
export async function runChild(
  script: string,
  argument: unknown,
  options: ChildOptions = {},
): Promise<ChildResult> {
  const words = [resolve(`build/test/support/${script}.js`), JSON.stringify(argument)];
  const env = { ...process.env, ...options.env };
  const [program, ...args] =
    options.shell === undefined
      ? [process.execPath, ...words]
      : ['sh', '-c', `${options.shell} exec "$0" "$@"`, process.execPath, ...words];
  const child = spawn(program ?? '', args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const { pid } = child;
  let stdout = '';
  let stderr = '';
  const { killAfterMs } = options;
  if (killAfterMs !== undefined && pid !== undefined)
    child.stderr.once('data', () =>
      setTimeout(() => {
        // A child that ended already has no group any more.
        if (child.exitCode === null) process.kill(-pid, 'SIGKILL');
      }, killAfterMs),
    );
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode, stdout, stderr };
}
