/**
 * A session as one portable archive: its whole record, proven before it is packed, and what there is to know about where it comes from. Nothing
 * that belongs to this machine alone goes along, unless it is asked for.
 */
import type { ObjectId, SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import { sha256 } from '../schema/sha256.js';
import {
  BUNDLE,
  type CodeRef,
  encodeManifest,
  MANIFEST,
  type SnapshotManifest,
} from '../schema/snapshot-manifest.js';
import type { Context } from './context.js';
import { filesView } from './files-view.js';
import { branchTip, taskBranch } from './integrate-change.js';
import type { CodeCarrier } from './ports/snapshots.js';
import type { StoredSession } from './ports.js';
import { readSession } from './session-files.js';
import { isOwnRef, isRecordPath, LOGS_FOLDER, SESSION_FOLDER } from './snapshot-record.js';
import { vanished } from './store-trouble.js';
import { verify } from './verify.js';

export interface ExportOrder {
  readonly orchestratorVersion: string;
  /** Null where there is no repository. */
  readonly carrier: CodeCarrier | null;
  readonly withCode: boolean;
  /** Reads the log of an attempt on this machine; null: logs stay here. */
  readonly log: ((file: string) => Promise<Uint8Array | undefined>) | null;
}

export interface Snapshot {
  readonly manifest: SnapshotManifest;
  /** In the order in which they are to be packed, `snapshot.json` first. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** Throws STATE_* for a session that cannot be proven, SNAPSHOT_CODE_MISSING where code is asked for and cannot be had. */
export async function exportSnapshot(context: Context, id: SessionId, order: ExportOrder): Promise<Snapshot> {
  const { session, files: record } = await provenRecord(context, id);
  const files = new Map([...record].map(([path, bytes]) => [`${SESSION_FOLDER}${path}`, bytes]));
  for (const [path, bytes] of await logsOf(context, session, order.log)) files.set(path, bytes);
  const code = session.code === null ? null : await codeOf(context, session, session.code.baseSha);
  const bundled = code !== null && order.withCode && code.refs.length > 0;
  if (code !== null && bundled) files.set(BUNDLE, await carrierOf(order).bundle(code.refs));
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest: SnapshotManifest = {
    orchestratorVersion: order.orchestratorVersion,
    session: session.id,
    version: session.version,
    title: session.definition.title,
    status: session.status,
    updatedAt: session.updatedAt,
    repository: (await order.carrier?.identity()) ?? null,
    code: code === null ? null : { ...code, bundled },
    files: sorted.map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  const first = { path: MANIFEST, bytes: Buffer.from(encodeManifest(manifest)) };
  return { manifest, files: [first, ...sorted.map(([path, bytes]) => ({ path, bytes }))] };
}

function carrierOf({ carrier }: ExportOrder): CodeCarrier {
  if (carrier === null) throw new Error('Internal error: code without a repository');
  return carrier;
}

interface ProvenRecord {
  readonly session: Session;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const MOST_LOOKS = 5;

/** All files of one version: read again where somebody wrote meanwhile. */
async function provenRecord(context: Context, id: SessionId): Promise<ProvenRecord> {
  for (let look = 1; ; look += 1) {
    const stored = await context.store.load(id);
    if (stored === undefined) throw vanished(context.store, id);
    const files = await recordFiles(stored);
    const again = await context.store.load(id);
    if (again?.revision !== stored.revision && look < MOST_LOOKS) continue;
    const view = filesView(files);
    const { session } = await readSession(id, view);
    const [problem] = (await verify(id, view)).problems;
    if (problem === undefined) return { session, files };
    throw new OrchestratorError(
      'STATE_CORRUPT',
      `${problem.file}:${problem.line}:${problem.column}: ${problem.code} ${problem.text}`,
      'A damaged session is not exported. See what can be done: orchestrator repair',
    );
  }
}

async function recordFiles(stored: StoredSession): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const path of await stored.list('')) {
    const bytes = isRecordPath(path) ? await stored.read(path) : undefined;
    if (bytes !== undefined) files.set(path, bytes);
  }
  return files;
}

async function logsOf(
  context: Context,
  session: Session,
  log: ExportOrder['log'],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  if (log === null) return files;
  for (const { spec, attempts } of session.tasks)
    for (const { n } of attempts) {
      const bytes = await log(context.local.logFile(session.id, spec.id, n));
      if (bytes !== undefined) files.set(`${LOGS_FOLDER}${spec.id}.a${n}.log`, bytes);
    }
  return files;
}

/** The branches that are there, and what stands on them: the result, changes that wait for a person, and those of single tasks. */
async function codeOf(
  context: Context,
  session: Session,
  baseSha: ObjectId,
): Promise<{ readonly baseSha: ObjectId; readonly refs: readonly CodeRef[] }> {
  const names = new Set([`refs/heads/${session.code?.branch ?? ''}`]);
  for (const { spec, escalationInfo, change } of session.tasks) {
    if (escalationInfo?.held != null) names.add(escalationInfo.held.ref);
    const own = change === null ? null : taskBranch(session, spec.id);
    if (own !== null) names.add(own);
  }
  const refs: CodeRef[] = [];
  for (const ref of [...names].filter((name) => isOwnRef(session, name)).sort()) {
    const sha = await branchTip(context, ref);
    if (sha !== null) refs.push({ ref, sha });
  }
  return { baseSha, refs };
}
