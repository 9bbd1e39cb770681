/**
 * A platform on which an agent may do its worst. Real runners give every job a machine of its own; the emulated one shares this host, so what only that
 * would let an agent reach is shielded here: legs run one after the other, and every job gets the action's files anew.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git-command.js';
import { OUR_SLUG, openPlatform, type Platform } from './platform.js';
import type { RigOptions } from './workflows/workflow-rig.js';

export const CALLER = readFileSync('examples/workflows/orchestrator.yml', 'utf8');

export async function openShieldedPlatform(
  folder: string,
  files: Readonly<Record<string, string>>,
  options: Partial<RigOptions> = {},
): Promise<Platform> {
  const action = join(folder, 'action');
  for (const name of ['action.yml', '.github', 'dist']) cpSync(name, join(action, name), { recursive: true });
  const program = readFileSync('dist/index.js');
  return openPlatform(
    folder,
    { '.github/workflows/orchestrator.yml': CALLER, ...files },
    {
      runners: 1,
      actions: { [OUR_SLUG]: action },
      ...options,
      hooks: {
        ...options.hooks,
        beforeJob: async (job) => {
          rmSync(join(action, 'dist', 'index.js'));
          writeFileSync(join(action, 'dist', 'index.js'), program);
          await options.hooks?.beforeJob?.(job);
        },
      },
    },
  );
}

export interface StoredTask {
  readonly id: string;
  readonly status: string;
  readonly outcomes: readonly string[];
}

/** What the state branch says of every task. */
export function storedTasks(platform: Platform, branch = 'orchestrator-state'): readonly StoredTask[] {
  const at = (path: string): unknown => JSON.parse(git(platform.github.gitDir, 'show', `${branch}:${path}`));
  const [session = ''] = sessionsOf(platform, branch);
  const { tasks } = Object(at(`.orchestrator/sessions/${session}/tasks.json`));
  return list(tasks).map((task) => ({
    id: String(field(task, 'id')),
    status: String(field(task, 'status')),
    outcomes: list(field(task, 'attempts')).map((attempt) => String(field(attempt, 'outcome'))),
  }));
}

export function sessionsOf(platform: Platform, branch = 'orchestrator-state'): readonly string[] {
  const names = git(platform.github.gitDir, 'ls-tree', '--name-only', branch, '.orchestrator/sessions/');
  return names
    .trim()
    .split('\n')
    .map((path) => path.split('/').at(-1) ?? '');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
