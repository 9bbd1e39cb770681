/** `.migration_complete`: what a migration did, so that it is not done twice and can be taken back. */
import { existsSync, readFileSync } from 'node:fs';
import type { MigrationMark } from '../../app/ports/migrations.js';
import { OrchestratorError } from '../../errors.js';
import { isRecord } from '../../schema/import/fields.js';
import { PROJECT_SETTINGS } from '../definition/settings-files.js';
import { isLegacy } from './legacy-places.js';

/** Null where nothing was migrated. Throws IMPORT_TARGET for what no migration leaves; names in it that it would not write are passed over. */
export function readMark(file: string, shown: string): MigrationMark | null {
  if (!existsSync(file)) return null;
  const value = parsed(readFileSync(file, 'utf8'));
  if (!isRecord(value) || !Array.isArray(value['files']) || typeof value['session'] !== 'string')
    throw new OrchestratorError(
      'IMPORT_TARGET',
      `${shown} is not what a migration leaves.`,
      'Look at it, and at .orchestrator/migration.log; remove it if nothing was migrated.',
    );
  const files = value['files'].filter((path): path is string => typeof path === 'string' && isLegacy(path));
  const modes = isRecord(value['modes']) ? numbersOf(value['modes'], files) : {};
  const wrote = isRecord(value['wrote']) ? value['wrote'] : {};
  const hash = wrote['path'] === PROJECT_SETTINGS ? wrote['sha256'] : undefined;
  return {
    timestamp: String(value['timestamp']),
    session: value['session'],
    files,
    modes,
    ...(typeof hash === 'string' ? { wrote: { path: PROJECT_SETTINGS, sha256: hash } } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function numbersOf(
  modes: Readonly<Record<string, unknown>>,
  files: readonly string[],
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(modes).flatMap(([path, mode]) =>
      files.includes(path) && typeof mode === 'number' ? [[path, mode & 0o777]] : [],
    ),
  );
}
