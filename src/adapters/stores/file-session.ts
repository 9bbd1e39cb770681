/**
 * One session as it stands in its folder. What decisions are made from is read at once, so that it belongs together; other files are
 * read when asked for, each of them whole.
 */
import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoredSession } from '../../app/ports.js';
import { OrchestratorError } from '../../errors.js';
import { systemCode } from './disk-error.js';
import { sha256 } from './redo-log.js';
import { requireStatePath } from './state-path.js';

/** The record that one acts on, and the journal that witnesses it: their bytes name the revision. */
export const WITNESSES = ['state.json', 'tasks.json', 'transaction-log.jsonl'] as const;
/** Read along with them, for they are decoded together. */
const COMPANIONS = ['definition.json'] as const;
const COMPANION_FOLDER = 'tasks';

export type Snapshot = ReadonlyMap<string, Uint8Array>;

/** Files that belong together, as they are now; undefined when there is no such session. */
export async function readSnapshot(folder: string): Promise<Snapshot | undefined> {
  const shards = await entriesOf(folder, COMPANION_FOLDER);
  return readTogether(folder, [...COMPANIONS, ...shards.files.map((name) => `${COMPANION_FOLDER}/${name}`)]);
}

/** The witnesses alone, as they are now; undefined when there is no such session. */
export async function readWitnesses(folder: string): Promise<Snapshot | undefined> {
  return readTogether(folder, []);
}

async function readTogether(folder: string, more: readonly string[]): Promise<Snapshot | undefined> {
  const paths = [...WITNESSES, ...more];
  const read = await Promise.all(paths.map(async (path) => [path, await readPlain(folder, path)] as const));
  const snapshot = new Map(
    read.flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes] as const])),
  );
  return snapshot.size > 0 || (await folderExists(folder)) ? snapshot : undefined;
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
      return (await filesBelow(folder, below)).sort();
    },
  };
}

/** Bytes of a plain file; undefined when there is none. Throws `STATE_CORRUPT` for a link or anything else that is no file. */
async function readPlain(folder: string, path: string): Promise<Uint8Array | undefined> {
  try {
    if (path.includes('/')) await refuseDetour(folder, path);
    const file = await open(join(folder, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      if (!(await file.stat()).isFile()) throw notPlain(folder, path);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    const code = systemCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'ELOOP' || code === 'EMLINK' || code === 'EISDIR') throw notPlain(folder, path);
    throw cause;
  }
}

/** A linked folder on the way could lead the reader anywhere. */
async function refuseDetour(folder: string, path: string): Promise<void> {
  const straight = join(await realpath(folder), dirname(path));
  if ((await realpath(join(folder, dirname(path)))) !== straight) throw notPlain(folder, path);
}

async function filesBelow(folder: string, below: string): Promise<string[]> {
  const { files, folders } = await entriesOf(folder, below);
  const place = below === '' ? '' : `${below}/`;
  const deeper = await Promise.all(folders.map((name) => filesBelow(folder, `${place}${name}`)));
  return [...files.map((name) => `${place}${name}`), ...deeper.flat()];
}

async function entriesOf(
  folder: string,
  below: string,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  try {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    const strange = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
    if (strange !== undefined) throw notPlain(folder, `${below}/${strange.name}`);
    return {
      files: entries.filter((entry) => entry.isFile()).map((entry) => entry.name),
      folders: entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
    };
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(cause) ?? '')) return { files: [], folders: [] };
    throw cause;
  }
}

async function folderExists(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}

function notPlain(folder: string, path: string): OrchestratorError {
  return new OrchestratorError(
    'STATE_CORRUPT',
    `${JSON.stringify(join(folder, path))} is a link or a special file where a plain file belongs.`,
    'Replace it by the file itself; nothing was changed.',
  );
}
