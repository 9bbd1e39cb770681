/**
 * One version of a session as it lies unpacked in a folder, and how the next one is laid out beside it.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Revision, StateChange, StoredSession } from '../../app/ports.js';
import { OrchestratorError } from '../../errors.js';
import { firstMeeting, nameFault } from '../artifacts/archive-entry.js';
import { listPlainFiles } from '../process/plain-files.js';
import { isStatePath, requireStatePath } from './state-path.js';

export interface UnpackedSession {
  readonly folder: string;
  /** Sorted. */
  readonly paths: readonly string[];
}

/** More entries than an archive may have. */
const MOST_ENTRIES = 100_000;

/** What an unpacked archive holds. Throws `STATE_CORRUPT` for what no session has. */
export async function unpackedSession(folder: string): Promise<UnpackedSession> {
  const { files, strange, cut } = await listPlainFiles(folder, MOST_ENTRIES);
  const foreign = strange[0]?.path ?? files.find(({ path }) => !isStatePath(path))?.path;
  if (foreign !== undefined || cut)
    throw corrupt(
      foreign === undefined ? 'it has too many files' : `${JSON.stringify(foreign)} is no file of a session`,
    );
  return { folder, paths: files.map(({ path }) => path).sort() };
}

/** The view of an unpacked session. */
export function artifactSession({ folder, paths }: UnpackedSession, revision: Revision): StoredSession {
  const known = new Set(paths);
  return {
    revision,
    commit: null,
    read: async (path) => {
      requireStatePath(path);
      if (known.has(path)) return readFile(join(folder, path));
      if (paths.some((one) => one.startsWith(`${path}/`)))
        throw corrupt(`${JSON.stringify(path)} is a folder where a plain file belongs`);
      return undefined;
    },
    list: async (below) => {
      if (below !== '') requireStatePath(below);
      return below === '' ? paths : paths.filter((path) => path.startsWith(`${below}/`));
    },
  };
}

/** Lays out the session as a change leaves it. Throws `WRITE_REFUSED` for names that no archive may have. */
export async function layOut(
  base: UnpackedSession | null,
  change: StateChange,
  folder: string,
): Promise<UnpackedSession> {
  const gone = new Set([...change.removes, ...change.writes.map(({ path }) => path)]);
  const kept = (base?.paths ?? []).filter((path) => !gone.has(path));
  const paths = [...kept, ...change.writes.map(({ path }) => path)].sort();
  requireNames(paths);
  for (const path of new Set(paths.map((one) => dirname(join(folder, one)))))
    await mkdir(path, { recursive: true });
  if (base !== null) for (const path of kept) await copyFile(join(base.folder, path), join(folder, path));
  for (const { path, bytes } of change.writes) await writeFile(join(folder, path), bytes);
  return { folder, paths };
}

function requireNames(paths: readonly string[]): void {
  const named = paths.find((path) => nameFault(path) !== undefined);
  const met = firstMeeting(paths.map((path) => ({ path, folder: false, bytes: 0 })));
  const path = named ?? met;
  if (path === undefined) return;
  const why = named === undefined ? 'meets another name on some file systems' : nameFault(named);
  throw new OrchestratorError(
    'WRITE_REFUSED',
    `${JSON.stringify(path)} cannot be kept in an artifact: it ${why ?? 'has no plain name'}.`,
    'Let the agent give that output a plain name, or choose `state: { store: git }`; nothing was changed.',
  );
}

function corrupt(what: string): OrchestratorError {
  return new OrchestratorError(
    'STATE_CORRUPT',
    `The artifact that holds the session is damaged: ${what}.`,
    'Delete that artifact, so that the version before it counts again; nothing was changed.',
  );
}
