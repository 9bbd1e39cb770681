/** Which older files a migration knows, what each of them is, and where it goes. */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LegacyFile, LegacyFiles, LegacyKind } from '../../app/ports/migrations.js';

export const LEGACY_FOLDER = '.orchestrator';
export const BACKUP = `${LEGACY_FOLDER}/migration_backup`;
export const SECRETS = `${LEGACY_FOLDER}/secrets`;

interface Place {
  readonly kind: LegacyKind;
  readonly to: string;
}

const WORK = [
  '.workflow_state.json',
  '.workflow_log.jsonl',
  '.workflow_checkpoints',
  '.workflow_feedback.jsonl',
  '.workflow_tool_feedback.jsonl',
  '.workflow_process_feedback.jsonl',
];
const COMMON_NAME = 'secrets.enc.yaml';
const SETTINGS = ['.orchestra.yaml', '.orchestrator.yaml'];
const KNOWN: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...WORK.map((path): [string, Place] => [path, { kind: 'work', to: `${BACKUP}/${path}` }]),
  ...SETTINGS.map((path): [string, Place] => [path, { kind: 'settings', to: `${BACKUP}/${path}` }]),
  ['.secrets.enc', { kind: 'secret', to: `${SECRETS}/.enc` }],
  [COMMON_NAME, { kind: 'secret', to: `${SECRETS}/sops.yaml` }],
]);

export function isLegacy(path: string): boolean {
  return KNOWN.has(path);
}

export function kindOf(path: string): LegacyKind {
  return placeOf(path).kind;
}

export function isSecret(path: string): boolean {
  return kindOf(path) === 'secret';
}

/** Where a file goes that {@link isLegacy} knows. */
export function targetOf(path: string): string {
  return placeOf(path).to;
}

function placeOf(path: string): Place {
  const known = KNOWN.get(path);
  if (known === undefined) throw new Error(`Internal error: ${JSON.stringify(path)} is never migrated`);
  return known;
}

export function findLegacy(root: string): ReturnType<LegacyFiles['found']> {
  const files: LegacyFile[] = [];
  const passed: { path: string; why: string }[] = [];
  for (const [path, place] of KNOWN) {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) continue;
    const isFolder = stats.isDirectory() && place.kind === 'work';
    if (stats.isFile() || isFolder)
      files.push({ path, bytes: isFolder ? sizeOf(join(root, path)) : stats.size, ...place });
    else passed.push({ path, why: stats.isSymbolicLink() ? 'it is a symbolic link' : 'it is no plain file' });
  }
  // Other tools have a file of that name too.
  const [only] = files;
  if (files.length === 1 && only?.path === COMMON_NAME) {
    const why = 'nothing else of the older tool is here, so it may be somebody else’s';
    return { files: [], passed: [...passed, { path: COMMON_NAME, why }] };
  }
  return { files, passed };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0);
}
