/**
 * The two files of settings: a person's own, and the repository's. Small, optional, read only where they are; links are not followed in a
 * repository, whose files may come from anybody.
 */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { SettingsError } from '../../errors.js';
import type { SettingsRead, WrittenSettings } from '../../schema/settings-file.js';
import type { SourceFile } from '../../schema/source-text.js';

export const PROJECT_SETTINGS = '.orchestrator/config.yml';
/** Nobody writes so many settings. */
const MOST_BYTES = 64 * 1024;
const NONE: WrittenSettings = new Map();

/** Where a person's settings are; null where there is no home, and in workflow runs: there an agent may have written to it. */
export function userSettingsPath(env: NodeJS.ProcessEnv): string | null {
  if (env['GITHUB_ACTIONS'] === 'true') return null;
  const { XDG_CONFIG_HOME: config = '', HOME, USERPROFILE } = env;
  const home = HOME ?? USERPROFILE ?? '';
  // Relative ones count as unset.
  const folder = isAbsolute(config) ? config : isAbsolute(home) ? join(home, '.config') : null;
  return folder === null ? null : join(folder, 'orchestrator', 'config.yml');
}

/** Throws SETTINGS_INVALID with every fault. */
export async function userSettings(env: NodeJS.ProcessEnv): Promise<WrittenSettings> {
  const path = userSettingsPath(env);
  const stats = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path === null || stats === undefined) return NONE;
  if (!stats.isFile()) return judged(path, { path, problem: 'unreadable', detail: 'no plain file' }, 'user');
  return judged(path, sized(path, path, stats.size), 'user');
}

/** Throws SETTINGS_INVALID with every fault. */
export async function projectSettings(root: string): Promise<WrittenSettings> {
  const full = join(root, PROJECT_SETTINGS);
  const stats = lstatSync(full, { throwIfNoEntry: false });
  if (stats === undefined) return NONE;
  const path = PROJECT_SETTINGS;
  const behindLink = lstatSync(join(root, '.orchestrator')).isSymbolicLink();
  if (behindLink || stats.isSymbolicLink())
    return judged(path, { path, problem: 'symlink', detail: '' }, 'project');
  if (!stats.isFile())
    return judged(path, { path, problem: 'unreadable', detail: 'no plain file' }, 'project');
  return judged(path, sized(path, full, stats.size), 'project');
}

function sized(path: string, full: string, size: number): SourceFile {
  if (size > MOST_BYTES) return { path, problem: 'too-large', detail: `${size} bytes` };
  try {
    return { path, bytes: readFileSync(full) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { path, problem: 'unreadable', detail: code };
  }
}

async function judged(path: string, file: SourceFile, whose: 'user' | 'project'): Promise<WrittenSettings> {
  const { readSettings } = await import('../../schema/settings-file.js');
  const read: SettingsRead = readSettings(file, whose);
  if (read.kind === 'faults') throw new SettingsError(path, read.faults);
  return read.settings;
}
