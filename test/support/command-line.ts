/** Drives the built bundle from outside, as a shell or a workflow runner would: arguments and environment in, streams and exit code out. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const BUNDLE = resolve('dist/index.js');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What ended it from outside. */
  readonly signal: NodeJS.Signals | null;
}

/** The home of nobody: without a git configuration, a name or a key. */
const EMPTY_HOME = resolve('build/empty-home');

/** Nothing of the surroundings that would change what is said: no session, no workflow, no agent, nobody's git configuration. */
export function cleanEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, SYSTEMROOT } = process.env;
  mkdirSync(EMPTY_HOME, { recursive: true });
  return {
    PATH,
    HOME: EMPTY_HOME,
    ...(TMPDIR === undefined ? {} : { TMPDIR }),
    ...(SYSTEMROOT === undefined ? {} : { SYSTEMROOT }),
    USER: 'tester',
    GIT_CONFIG_NOSYSTEM: '1',
    ...more,
  };
}

/** One call that has to end by itself. */
export function orchestrator(
  folder: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): Ended {
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, [BUNDLE, ...args], {
    cwd: folder,
    env: cleanEnvironment(options.env),
    encoding: 'utf8',
    input: options.input ?? '',
    timeout: 50_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { code: status, signal, stdout, stderr };
}

/** The document of a `--json` call: all of standard output. */
export function document(ended: Ended): unknown {
  return JSON.parse(ended.stdout);
}

/** A value inside a document, by its path; undefined where there is none. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** A call that goes on until it is told to stop. */
export function startOrchestrator(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): {
  readonly process: ReturnType<typeof spawn>;
  readonly ended: Promise<Ended>;
  readonly said: (text: string) => Promise<void>;
} {
  const child = spawn(process.execPath, [BUNDLE, ...args], { cwd: folder, env: cleanEnvironment(env) });
  let stdout = '';
  let stderr = '';
  const waiting = new Map<string, () => void>();
  const look = (): void => {
    for (const [text, resolve] of waiting) if ((stdout + stderr).includes(text)) resolve();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
    look();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
    look();
  });
  return {
    process: child,
    ended: new Promise((resolve) =>
      child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
    ),
    said: (text) =>
      new Promise((resolve) => {
        waiting.set(text, resolve);
        look();
      }),
  };
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
