/**
 * One session as it stands in its folder. What decisions are made from is read at once, so that it belongs together; other files are
 * read when asked for, each of them whole.
 */
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoredSession } from '../../app/ports.js';
import { OrchestratorError } from '../../errors.js';
import { systemCode } from './disk-error.js';
import { sha256 } from './session-folder.js';
import { requireStatePath } from './state-path.js';

/** The record that one acts on, and the journal that witnesses it: their bytes name the revision. */
export const WITNESSES = ['state.json', 'tasks.json', 'transaction-log.jsonl'] as const;
/** Read along with them, for they are decoded together. */
const COMPANIONS = ['definition.json'] as const;
const COMPANION_FOLDER = 'tasks';

export type Snapshot = ReadonlyMap<string, Uint8Array>;

/** Files that belong together, as they are now; undefined when there is no such session. */
export function readSnapshot(folder: string): Snapshot | undefined {
  const shards = entriesOf(folder, COMPANION_FOLDER).files.map((name) => `${COMPANION_FOLDER}/${name}`);
  return readTogether(folder, [...WITNESSES, ...COMPANIONS, ...shards]);
}

/** The witnesses alone, as they are now; undefined when there is no such session. */
export function readWitnesses(folder: string): Snapshot | undefined {
  return readTogether(folder, WITNESSES);
}

function readTogether(folder: string, paths: readonly string[]): Snapshot | undefined {
  const snapshot = new Map<string, Uint8Array>();
  for (const path of paths) {
    const bytes = readPlain(folder, path);
    if (bytes !== undefined) snapshot.set(path, bytes);
  }
  return snapshot.size > 0 || isSessionFolder(folder) ? snapshot : undefined;
}

/** True once a first transaction is in place: until then, there may be empty folders that an interrupted one made. */
export function isSessionFolder(folder: string): boolean {
  return entriesOf(folder, '').files.length > 0;
}

/** Name of what the witnesses hold after the transaction of `head`. Any change of one of them by hand gives another name. */
export function revisionOf(head: string | undefined, witness: (path: string) => string | undefined): string {
  return sha256(
    JSON.stringify([
      head === undefined ? null : sha256(head),
      WITNESSES.map((path) => witness(path) ?? null),
    ]),
  );
}

/** Digest of each file of a snapshot, for {@link revisionOf}. */
export function digestsOf(snapshot: Snapshot): (path: string) => string | undefined {
  return (path) => {
    const bytes = snapshot.get(path);
    return bytes === undefined ? undefined : sha256(bytes);
  };
}

/** The session in `folder` whose decided-on files are `snapshot`. */
export function fileSession(folder: string, revision: string, snapshot: Snapshot): StoredSession {
  return {
    revision,
    commit: null,
    read: async (path) => {
      requireStatePath(path);
      return snapshot.get(path) ?? readPlain(folder, path);
    },
    list: async (below) => {
      if (below !== '') requireStatePath(below);
      return filesBelow(folder, below).sort();
    },
  };
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
  const straight = join(realpathSync(folder), dirname(path));
  if (realpathSync(join(folder, dirname(path))) !== straight) throw notPlain(folder, path);
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
