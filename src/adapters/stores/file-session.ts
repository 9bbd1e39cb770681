/**
 * One session as it stands in its folder. What decisions are made from is read at once, so that it belongs together; other files are
 * read when asked for, each of them whole.
 */
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoredSession } from '../../app/ports.js';
import { OrchestratorError } from '../../errors.js';
import { sha256 } from '../../schema/sha256.js';
import { systemCode } from './disk-error.js';
import { readPlaced } from './placed-files.js';
import type { Overlay } from './redo-log.js';
import { requireStatePath } from './state-path.js';

/** The record that one acts on, and the journal that witnesses it: their bytes name the revision. */
export const WITNESSES = ['state.json', 'tasks.json', 'transaction-log.jsonl'] as const;
/** Read along with them, for they are decoded together. */
const COMPANIONS = ['definition.json'] as const;
const COMPANION_FOLDER = 'tasks';

export type Snapshot = ReadonlyMap<string, Uint8Array>;

/** Files that belong together, as they are now below the overlay; undefined when there is no such session. */
export function readSnapshot(folder: string, overlay: Overlay): Snapshot | undefined {
  const shards = listed(folder, COMPANION_FOLDER, overlay);
  return readTogether(folder, [...WITNESSES, ...COMPANIONS, ...shards], overlay);
}

/** The witnesses alone, as they are now; undefined when there is no such session. */
export function readWitnesses(folder: string, overlay: Overlay): Snapshot | undefined {
  return readTogether(folder, WITNESSES, overlay);
}

function readTogether(folder: string, paths: readonly string[], overlay: Overlay): Snapshot | undefined {
  const snapshot = new Map<string, Uint8Array>();
  for (const path of paths) {
    const bytes = readCurrent(folder, path, overlay);
    if (bytes !== undefined) snapshot.set(path, bytes);
  }
  return snapshot.size > 0 || isSession(folder, overlay) ? snapshot : undefined;
}

function readCurrent(folder: string, path: string, overlay: Overlay): Uint8Array | undefined {
  const entry = overlay.get(path);
  if (entry !== undefined) return entry?.bytes;
  const bytes = readPlain(folder, path);
  if (bytes === undefined && [...overlay].some(([name, one]) => one !== null && name.startsWith(`${path}/`)))
    throw notPlain(folder, path);
  return bytes;
}

/** True when a transaction put anything there. */
export function isSession(folder: string, overlay: Overlay): boolean {
  return [...overlay.values()].some((entry) => entry !== null) || isSessionFolder(folder);
}

/** True once a first transaction is in place: until then, there may be empty folders that an interrupted one made. */
export function isSessionFolder(folder: string): boolean {
  return entriesOf(folder, '').files.length > 0;
}

/** Name of what the witnesses hold after the transaction `head`. Any change of one of them by hand gives another name. */
export function revisionOf(head: string | undefined, witness: (path: string) => string | undefined): string {
  return sha256(JSON.stringify([head ?? null, WITNESSES.map((path) => witness(path) ?? null)]));
}

/** Digest of each file of a snapshot, for {@link revisionOf}. */
export function digestsOf(snapshot: Snapshot, overlay: Overlay): (path: string) => string | undefined {
  return (path) => {
    const bytes = snapshot.get(path);
    return bytes === undefined ? undefined : (overlay.get(path)?.sha256 ?? sha256(bytes));
  };
}

/** The session in `folder` whose decided-on files are `snapshot`. */
export function fileSession(
  folder: string,
  revision: string,
  snapshot: Snapshot,
  overlay: Overlay,
): StoredSession {
  return {
    revision,
    commit: null,
    read: async (path) => {
      requireStatePath(path);
      return snapshot.get(path) ?? readCurrent(folder, path, overlay);
    },
    placed: async (path) => readPlaced(repositoryOf(folder), path),
    list: async (below) => {
      if (below !== '') requireStatePath(below);
      return [...listed(folder, below, overlay)].sort();
    },
  };
}

/** Sessions lie in `.orchestrator/sessions` below the root of the repository. */
export function repositoryOf(session: string): string {
  return dirname(dirname(dirname(session)));
}

/** Every file of the session. */
export function filesOf(folder: string, overlay: Overlay): readonly string[] {
  return listed(folder, '', overlay);
}

/** Paths below a folder, those that the overlay adds and without those that it removes. */
function listed(folder: string, below: string, overlay: Overlay): readonly string[] {
  const paths = new Set(filesBelow(folder, below));
  const place = below === '' ? '' : `${below}/`;
  for (const [path, entry] of overlay)
    if (entry === null) paths.delete(path);
    else if (path.startsWith(place)) paths.add(path);
  return [...paths];
}

/** Bytes of a plain file; undefined when there is none. Throws `STATE_CORRUPT` for a link or anything else that is no file. */
function readPlain(folder: string, path: string): Uint8Array | undefined {
  try {
    if (path.includes('/')) refuseDetour(folder, path);
    const file = openSync(join(folder, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      if (!fstatSync(file).isFile()) throw notPlain(folder, path);
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const code = systemCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EISDIR') throw notPlain(folder, path);
    throw cause;
  }
}

/** A linked folder on the way could lead the reader anywhere. */
function refuseDetour(folder: string, path: string): void {
  const straight = join(realpathSync.native(folder), dirname(path));
  if (realpathSync.native(join(folder, dirname(path))) !== straight) throw notPlain(folder, path);
}

function filesBelow(folder: string, below: string): string[] {
  const { files, folders } = entriesOf(folder, below);
  const place = below === '' ? '' : `${below}/`;
  return [
    ...files.map((name) => `${place}${name}`),
    ...folders.flatMap((name) => filesBelow(folder, `${place}${name}`)),
  ];
}

function entriesOf(
  folder: string,
  below: string,
): { readonly files: readonly string[]; readonly folders: readonly string[] } {
  try {
    const entries = readdirSync(join(folder, below), { withFileTypes: true });
    const strange = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
    if (strange !== undefined) throw notPlain(folder, join(below, strange.name));
    return {
      files: entries.filter((entry) => entry.isFile()).map((entry) => entry.name),
      folders: entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
    };
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(cause) ?? '')) return { files: [], folders: [] };
    throw cause;
  }
}

function notPlain(folder: string, path: string): OrchestratorError {
  return new OrchestratorError(
    'STATE_CORRUPT',
    `${JSON.stringify(join(folder, path))} is a link or a special file where a plain file belongs.`,
    'Replace it by the file itself; nothing was changed.',
  );
}
