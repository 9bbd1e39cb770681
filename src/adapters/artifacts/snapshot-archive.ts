/** A snapshot as a zip archive on the disk: packed from memory without a clock, opened in a scratch folder by the rules for hostile archives. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import type { SnapshotArchive } from '../../app/ports/snapshots.js';
import { OrchestratorError } from '../../errors.js';
import { listPlainFiles } from '../process/plain-files.js';
import { systemCode } from '../stores/disk-error.js';
import { firstMeeting, nameFault } from './archive-entry.js';
import type { ArchiveLimits } from './archive-packing.js';
import { unpackArchive } from './archive-unpacking.js';

const LIMITS: ArchiveLimits = { maxBytes: 1024 ** 3, maxEntries: 100_000 };
/** No clock and no place: the same files are the same archive, wherever and whenever it is packed. */
const WHEN = new Date(1980, 0, 1);

export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The archive as bytes. Throws SNAPSHOT_TOO_LARGE for more than an import would take. */
export async function packSnapshot(files: readonly PackedFile[], limits = LIMITS): Promise<Buffer> {
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > limits.maxBytes || files.length > limits.maxEntries)
    throw new OrchestratorError(
      'SNAPSHOT_TOO_LARGE',
      `The session has ${files.length} files of ${total} bytes, more than the ${limits.maxEntries} files of ${limits.maxBytes} bytes of a snapshot.`,
      'Leave out --with-code or --with-logs, or carry the session through a git remote: state: { store: git }.',
    );
  requireNames(files.map(({ path }) => path));
  const zip = new yazl.ZipFile();
  for (const { path, bytes } of files)
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), path, {
      mtime: WHEN,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** What is packed here must be unpacked everywhere. */
function requireNames(paths: readonly string[]): void {
  const named = paths.find((path) => nameFault(path) !== undefined);
  const path = named ?? firstMeeting(paths.map((one) => ({ path: one, folder: false, bytes: 0 })));
  if (path === undefined) return;
  const why = named === undefined ? 'meets another name on some file systems' : nameFault(named);
  throw new OrchestratorError(
    'WRITE_REFUSED',
    `${JSON.stringify(path)} cannot be kept in a snapshot: it ${why ?? 'has no plain name'}.`,
    'Let the agent give that output a plain name, or carry the session through a git remote: state: { store: git }.',
  );
}

/** Writes a new file. `held`: there is one already, which holds something else; `same`: it holds these very bytes. */
export async function writeArchive(file: string, bytes: Uint8Array): Promise<'written' | 'same' | 'held'> {
  try {
    await pipeline([bytes], createWriteStream(file, { flags: 'wx', mode: 0o600 }));
    return 'written';
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const there = await readFile(file).catch(() => null);
    return there?.equals(bytes) === true ? 'same' : 'held';
  }
}

/**
 * Opens an archive for as long as `body` runs. Throws SNAPSHOT_INVALID naming the entry that no archive may have, or SNAPSHOT_TOO_LARGE, with sizes counted
 * while inflating; what was unpacked is gone afterwards in any case.
 */
export async function withArchive<T>(
  file: string,
  body: (archive: SnapshotArchive) => Promise<T>,
  limits = LIMITS,
): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), 'orchestrator-snapshot-'));
  try {
    const folder = join(scratch, 'files');
    await unpacked(file, folder, limits);
    const { files } = await listPlainFiles(folder, limits.maxEntries * 2);
    const paths = files.map(({ path }) => path).sort();
    return await body({ paths, read: (path) => readFile(join(folder, path)) });
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function unpacked(file: string, folder: string, limits: ArchiveLimits): Promise<void> {
  try {
    await unpackArchive(file, folder, limits);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'EISDIR')
      throw refused('SNAPSHOT_INVALID', `There is no file ${JSON.stringify(file)}.`, error);
    if (!(error instanceof OrchestratorError)) throw error;
    if (error.code === 'ARTIFACT_INVALID') throw refused('SNAPSHOT_INVALID', error.message, error);
    if (error.code === 'ARTIFACT_TOO_LARGE') throw refused('SNAPSHOT_TOO_LARGE', error.message, error);
    throw error;
  }
}

function refused(
  code: 'SNAPSHOT_INVALID' | 'SNAPSHOT_TOO_LARGE',
  message: string,
  cause: unknown,
): OrchestratorError {
  const remedy = 'Name an archive that `orchestrator snapshot export` made; nothing was written.';
  return new OrchestratorError(code, message, remedy, { cause });
}
