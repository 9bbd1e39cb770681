/**
 * Unpacks a zip archive from a place that nobody trusts, whatever way it came: every entry is judged before the first byte is written, sizes are
 * counted while inflating, and a refused archive leaves nothing behind.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { OrchestratorError } from '../../errors.js';
import { quoted } from '../git/tree-rules.js';
import { hasCode, messageOf } from '../process/system-error.js';
import { firstMeeting, type PlainArchiveEntry, plainEntry } from './archive-entry.js';
import type { ArchiveLimits } from './archive-packing.js';

/**
 * Unpacks bytes, or a file, into `folder`, which must not exist yet and does afterwards; answers the bytes of its files. Throws ARTIFACT_INVALID naming the entry, or
 * ARTIFACT_TOO_LARGE; then there is no folder.
 */
export async function unpackArchive(
  archive: Uint8Array | string,
  folder: string,
  limits: ArchiveLimits,
): Promise<{ readonly bytes: number }> {
  await mkdir(dirname(folder), { recursive: true });
  const part = await mkdtemp(join(dirname(folder), '.unpacking-'));
  try {
    const bytes = await unpackInto(part, archive, limits);
    await rename(part, folder);
    return { bytes };
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

async function unpackInto(
  part: string,
  archive: Uint8Array | string,
  limits: ArchiveLimits,
): Promise<number> {
  const zip = await opened(archive);
  try {
    return await unpackAll(zip, part, limits);
  } finally {
    zip.close();
  }
}

async function opened(archive: Uint8Array | string): Promise<yauzl.ZipFile> {
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  try {
    return typeof archive === 'string'
      ? await yauzl.openPromise(archive, options)
      : await yauzl.fromBufferPromise(Buffer.from(archive), options);
  } catch (error) {
    if (isOfTheSystem(error)) throw error;
    throw invalid(`It is no zip archive: ${messageOf(error)}`, error);
  }
}

interface Entry {
  readonly raw: yauzl.Entry;
  readonly plain: PlainArchiveEntry;
}

async function unpackAll(zip: yauzl.ZipFile, part: string, limits: ArchiveLimits): Promise<number> {
  if (zip.entryCount > limits.maxEntries)
    throw tooLarge(`It has ${zip.entryCount} entries, more than ${limits.maxEntries}`);
  const entries = await judged(zip);
  const promised = entries.reduce((sum, { plain }) => sum + plain.bytes, 0);
  if (promised > limits.maxBytes)
    throw tooLarge(`Its entries have ${promised} bytes, more than ${limits.maxBytes}`);
  const budget = { left: limits.maxBytes, most: limits.maxBytes };
  for (const entry of entries) await unpackOne(zip, entry, part, budget);
  return budget.most - budget.left;
}

async function judged(zip: yauzl.ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const raw of zip.eachEntry()) {
      const plain = plainEntry({
        name: raw.fileNameRaw,
        flags: raw.generalPurposeBitFlag,
        method: raw.compressionMethod,
        attributes: raw.externalFileAttributes,
        bytes: raw.uncompressedSize,
      });
      if (typeof plain === 'string') throw invalid(`Its entry ${quoted(raw.fileNameRaw)} ${plain}`);
      entries.push({ raw, plain });
    }
  } catch (error) {
    if (error instanceof OrchestratorError || isOfTheSystem(error)) throw error;
    throw invalid(`Its directory cannot be read: ${messageOf(error)}`, error);
  }
  const met = firstMeeting(entries.map(({ plain }) => plain));
  if (met !== undefined) throw invalid(`Its entry ${quoted(met)} meets another one of that name`);
  return entries;
}

/** Bytes that may still be written. */
interface Budget {
  left: number;
  readonly most: number;
}

async function unpackOne(
  zip: yauzl.ZipFile,
  { raw, plain }: Entry,
  part: string,
  budget: Budget,
): Promise<void> {
  const place = join(part, plain.path);
  await mkdir(plain.folder ? place : dirname(place), { recursive: true });
  if (plain.folder) return;
  let sum = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      budget.left -= chunk.byteLength;
      sum = crc32(chunk, sum);
      if (budget.left < 0) done(tooLarge(`Its entries have more than ${budget.most} bytes`));
      else done(null, chunk);
    },
  });
  try {
    await pipeline(
      await zip.openReadStreamPromise(raw),
      count,
      createWriteStream(place, { flags: 'wx', mode: 0o644 }),
    );
  } catch (error) {
    if (error instanceof OrchestratorError || isOfTheSystem(error)) throw error;
    throw invalid(`Its entry ${quoted(plain.path)} cannot be unpacked: ${messageOf(error)}`, error);
  }
  if (sum !== raw.crc32) throw invalid(`Its entry ${quoted(plain.path)} has another checksum than it says`);
}

/** Of the disk, not of the archive. */
function isOfTheSystem(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && !hasCode(error, 'EEXIST');
}

function invalid(what: string, cause?: unknown): OrchestratorError {
  return new OrchestratorError(
    'ARTIFACT_INVALID',
    `The archive cannot be used. ${what}.`,
    'It counts as no report; let the task run again.',
    { cause },
  );
}

function tooLarge(what: string): OrchestratorError {
  return new OrchestratorError(
    'ARTIFACT_TOO_LARGE',
    `The archive is too large. ${what}.`,
    'Let the task leave less behind, or raise its limits in orchestrator.yml.',
  );
}
