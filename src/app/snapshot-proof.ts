/**
 * Proves what an archive says of itself: every file is the one that `snapshot.json` lists and none is there beside them, and the session in it is what
 * its journal gives, byte for byte. What fails is refused whole.
 */
import { OrchestratorError } from '../errors.js';
import { parseJournal } from '../schema/journal.js';
import { outputPathProblem } from '../schema/safe-path.js';
import { sha256 } from '../schema/sha256.js';
import { BUNDLE, decodeManifest, MANIFEST, type SnapshotManifest } from '../schema/snapshot-manifest.js';
import type { Adoption } from './adoption.js';
import { filesView } from './files-view.js';
import { journalText } from './journal-text.js';
import type { SnapshotArchive } from './ports/snapshots.js';
import { JOURNAL_FILE, type LoadedSession, readSession } from './session-files.js';
import { isOwnRef, isRecordPath, LOGS_FOLDER, SESSION_FOLDER } from './snapshot-record.js';
import { verify } from './verify.js';

export interface ProvenSnapshot extends Adoption {
  readonly manifest: SnapshotManifest;
  /** All lines, whatever files they are in. */
  readonly journal: string;
  readonly bundle: Uint8Array | null;
  /** By the name of the attempt: `<task id>.a<n>.log`. */
  readonly logs: ReadonlyMap<string, Uint8Array>;
}

/** Throws SNAPSHOT_INVALID with the file that speaks against it, or STATE_NEWER_SCHEMA. */
export async function proveSnapshot(archive: SnapshotArchive): Promise<ProvenSnapshot> {
  const manifest = await manifestOf(archive);
  const all = await listedFiles(archive, manifest);
  const files = below(all, SESSION_FOLDER);
  const view = filesView(files);
  const session = await readable(manifest, () => readSession(manifest.session, view));
  await requireProof(manifest, session, files);
  const journal = await readable(manifest, () => journalText(view));
  const lines = parseJournal(JOURNAL_FILE, session.live, session.session.definition);
  return {
    manifest,
    session,
    files,
    journal,
    txId: lines.at(-1)?.txId ?? '',
    bundle: all.get(BUNDLE) ?? null,
    logs: below(all, LOGS_FOLDER),
  };
}

async function manifestOf(archive: SnapshotArchive): Promise<SnapshotManifest> {
  if (!archive.paths.includes(MANIFEST))
    throw invalid(`it has no ${MANIFEST}`, 'Name an archive that `orchestrator snapshot export` made.');
  const bytes = await archive.read(MANIFEST);
  try {
    return decodeManifest(bytes);
  } catch (error) {
    throw asInvalid(error);
  }
}

/** Each file as listed, and no other. */
async function listedFiles(
  archive: SnapshotArchive,
  manifest: SnapshotManifest,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  if (listed.size !== manifest.files.length) throw invalid(`${MANIFEST} lists a file twice`);
  for (const path of archive.paths) {
    if (path !== MANIFEST && !listed.has(path)) throw invalid(`${quoted(path)} is not listed in ${MANIFEST}`);
    if (path !== MANIFEST && !isKnown(path, manifest))
      throw invalid(`${quoted(path)} is no file of a snapshot`);
  }
  const files = new Map<string, Uint8Array>();
  for (const [path, { bytes: size, sha256: hash }] of listed) {
    if (!archive.paths.includes(path)) throw invalid(`${quoted(path)} is listed in ${MANIFEST} and missing`);
    const bytes = await archive.read(path);
    if (bytes.length !== size || sha256(bytes) !== hash)
      throw invalid(`${quoted(path)} is not the file that ${MANIFEST} lists: its hash is another one`);
    files.set(path, bytes);
  }
  if (manifest.code?.bundled === true && !files.has(BUNDLE)) throw invalid(`${BUNDLE} is missing`);
  return files;
}

function isKnown(path: string, { code }: SnapshotManifest): boolean {
  if (path.startsWith(SESSION_FOLDER)) return isRecordPath(path.slice(SESSION_FOLDER.length));
  if (path.startsWith(LOGS_FOLDER)) return /\.a\d+\.log$/.test(path);
  return path === BUNDLE && code?.bundled === true;
}

function below(files: ReadonlyMap<string, Uint8Array>, folder: string): ReadonlyMap<string, Uint8Array> {
  const found = [...files].filter(([path]) => path.startsWith(folder));
  return new Map(found.map(([path, bytes]) => [path.slice(folder.length), bytes]));
}

async function requireProof(
  manifest: SnapshotManifest,
  { session }: LoadedSession,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  if (session.version !== manifest.version)
    throw invalid(`its session is at version ${session.version}, and ${MANIFEST} says ${manifest.version}`);
  const [problem] = (await verify(session.id, filesView(files))).problems;
  if (problem !== undefined)
    throw invalid(
      `${SESSION_FOLDER}${problem.file}:${problem.line}:${problem.column}: ${problem.code} ${problem.text}`,
    );
  // Merged work goes to that branch: a name of somebody else's choice could be that of any branch here.
  const { code } = session;
  if (code !== null && code.branch !== `orchestrator/${session.id}`)
    throw invalid(`its code is on the branch ${quoted(code.branch)}, which no session of ours names`);
  const unsafe = session.definition.views.find(
    ({ path }) => path !== null && outputPathProblem(path) !== undefined,
  );
  if (unsafe !== undefined) throw invalid(`a view of it is to be copied to ${quoted(unsafe.path ?? '')}`);
  if ((code === null) !== (manifest.code === null) || manifest.code?.baseSha !== code?.baseSha)
    throw invalid(`${MANIFEST} speaks of other code than its session`);
  const strange = manifest.code?.refs.find(({ ref }) => !isOwnRef(session, ref));
  if (strange !== undefined) throw invalid(`${quoted(strange.ref)} is no branch of its session`);
}

async function readable<T>(manifest: SnapshotManifest, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw asInvalid(error, `session ${manifest.session}`);
  }
}

/** Damage in an archive is not mended here; everything else goes on as it is. */
function asInvalid(error: unknown, where?: string): unknown {
  if (!(error instanceof OrchestratorError) || error.code === 'STATE_NEWER_SCHEMA') return error;
  return invalid(`${where === undefined ? '' : `${where}: `}${error.message}`);
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}

function invalid(
  what: string,
  remedy = 'Export it again where it comes from; nothing was written.',
): OrchestratorError {
  return new OrchestratorError(
    'SNAPSHOT_INVALID',
    `The snapshot cannot be used: ${what.replace(/\.$/, '')}.`,
    remedy,
  );
}
