/** Packs a folder into a zip archive: its plain files, under names that every system takes for the same, and nothing else. */
import { randomUUID } from 'node:crypto';
import { constants, createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { OrchestratorError } from '../../errors.js';
import { listPlainFiles } from '../process/plain-files.js';
import { nameFault } from './archive-entry.js';

export interface ArchiveLimits {
  /** Of all files together, unpacked. */
  readonly maxBytes: number;
  readonly maxEntries: number;
}

export interface Packed {
  readonly file: string;
  /** Links, specials, and files under names that no archive may have. */
  readonly leftOut: readonly string[];
}

/** No clock: the same files are the same archive. */
const WHEN = new Date(1980, 0, 1);

/** Writes `<folder's files>` into a new archive in `place`. Throws ARTIFACT_TOO_LARGE. */
export async function packFolder(folder: string, place: string, limits: ArchiveLimits): Promise<Packed> {
  const listing = await listPlainFiles(folder, limits.maxEntries);
  if (listing.cut) throw tooLarge(`${folder} holds more than ${limits.maxEntries} files and folders`);
  const total = listing.files.reduce((sum, file) => sum + file.bytes, 0);
  if (total > limits.maxBytes) throw tooLarge(`${folder} holds ${total} bytes, more than ${limits.maxBytes}`);
  const named = listing.files.filter(({ path }) => nameFault(path) === undefined);
  const kept = new Set(named);
  const file = join(place, `${randomUUID()}.zip`);
  try {
    await writeArchive(
      folder,
      named.map(({ path }) => path),
      file,
    );
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  const unnamed = listing.files.filter((one) => !kept.has(one)).map(({ path }) => path);
  return { file, leftOut: [...listing.strange.map(({ path }) => path), ...unnamed] };
}

async function writeArchive(folder: string, paths: readonly string[], file: string): Promise<void> {
  const zip = new yazl.ZipFile();
  const broken = new AbortController();
  zip.once('error', (error) => broken.abort(error));
  for (const path of paths)
    zip.addReadStreamLazy(path, { mtime: WHEN, mode: 0o100644, forceDosTimestamp: true }, (give) => {
      openPlain(join(folder, path)).then(
        (stream) => give(null, stream),
        (error) => give(error, Readable.from([])),
      );
    });
  zip.end();
  try {
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    await pipeline(zip.outputStream, target, { signal: broken.signal });
  } catch (error) {
    throw broken.signal.aborted ? broken.signal.reason : error;
  }
}

/** A file that became a link since it was listed is none to be read. */
async function openPlain(file: string): Promise<NodeJS.ReadableStream> {
  const handle = await open(
    file,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  return handle.createReadStream();
}

function tooLarge(what: string): OrchestratorError {
  return new OrchestratorError(
    'ARTIFACT_TOO_LARGE',
    `${what}.`,
    'Let the task leave less behind, or raise its limits in orchestrator.yml.',
  );
}
