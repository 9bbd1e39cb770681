/** What a child process costs from its start to its end, and which programs are here to be compared with. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** The command line as people get it. */
export const CLI = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** Starts per sample: `times` counts in steps of up to 10 ms. */
const STARTS = 10;

/** CPU milliseconds (user and system) of one start of a program and everything it waited for, as the shell's `times` tells. POSIX only. */
export function cpuOfChild(cwd: string, program: string, args: readonly string[], exit = 0): number {
  const script = `i=0; while [ $i -lt ${STARTS} ]; do "$@" >/dev/null 2>&1; [ $? -eq ${exit} ] || exit 1; i=$((i + 1)); done; times`;
  const text = execFileSync('sh', ['-c', script, 'sh', program, ...args], { cwd, encoding: 'utf8' });
  const children = text.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => (Number(minutes) * 60 + Number(seconds)) * 1000)
    .reduce((sum, value) => sum + value / STARTS, 0);
}

/** Wall milliseconds of a program that must succeed. */
export function wallOfChild(cwd: string, program: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(
      `${program} ${args.join(' ')} ended with ${String(status)}: ${error?.message ?? stderr.slice(-2000)}`,
    );
  return performance.now() - started;
}

const statusShape = z.object({
  status: z.string(),
  progress: z.object({ total: z.number(), completed: z.number() }),
});

/** What `status --json` says in a folder. A figure counts only when the work behind it was really done, so every bench that starts the command line looks. */
export function statusIn(folder: string, node = process.execPath): z.infer<typeof statusShape> {
  const text = execFileSync(node, [CLI, 'status', '--json'], { cwd: folder, encoding: 'utf8' });
  const read = text.trim() === '' ? undefined : statusShape.safeParse(JSON.parse(text));
  if (read?.success !== true)
    throw new Error(`status --json printed no status but ${JSON.stringify(text.slice(0, 80))}`);
  return read.data;
}

export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** A Node of that major version: this one, NODE_<major>, or the npm package of that name; null when none can be had. */
export function nodeOf(major: number): string | null {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const named = process.env[`NODE_${major}`];
  if (named !== undefined && isInstalled(named)) return named;
  const asked = spawnSync('npx', ['--yes', `node@${major}`, '-p', 'process.execPath'], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  const path = asked.stdout?.trim() ?? '';
  return asked.status === 0 && path !== '' && isInstalled(path) ? path : null;
}

/** A temporary folder for the time of some work. */
export async function inTempFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
