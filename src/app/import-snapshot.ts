/**
 * Takes a session from a snapshot in. Everything in the archive is proven before the store is asked, and the store takes it in one transaction: state,
 * and the branches that belong to it. Whoever worked on it elsewhere is not here, so live claims end with it.
 */
import type { ViewSpec } from '../domain/definition.js';
import type { TaskId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import type { SnapshotManifest } from '../schema/snapshot-manifest.js';
import { type Context, ORCHESTRATOR, transaction } from './context.js';
import { journalText } from './journal-text.js';
import type { CodeCarrier, SnapshotArchive } from './ports/snapshots.js';
import { identityText, type Sameness, sameRepository } from './same-repository.js';
import type { LoadedSession } from './session-files.js';
import { bringCode, codeMoves } from './snapshot-code.js';
import { type ProvenSnapshot, proveSnapshot } from './snapshot-proof.js';
import { isRecordPath, isViewPath } from './snapshot-record.js';
import { type Draft, transact } from './transact.js';

export interface TakeInOrder {
  readonly archive: SnapshotArchive;
  readonly carrier: CodeCarrier | null;
  /** Also from another repository. */
  readonly force: boolean;
}

/** `same`, `older`: nothing was to be done, what is here has all of it. */
export type TakenIn = 'new' | 'newer' | 'same' | 'older';

export interface ImportedSnapshot {
  readonly kind: TakenIn;
  readonly manifest: SnapshotManifest;
  readonly loaded: LoadedSession;
  readonly repository: Sameness;
  /** Tasks whose claims were cancelled, for their holders are elsewhere: no try of theirs is spent, they go out anew. */
  readonly settled: readonly TaskId[];
  /** Branches that were made or moved. */
  readonly refs: readonly string[];
  readonly logs: ReadonlyMap<string, Uint8Array>;
}

/** Throws SNAPSHOT_INVALID, SNAPSHOT_FOREIGN, SNAPSHOT_DIVERGED or SNAPSHOT_CODE_MISSING, and what the store throws; then nothing is written. */
export async function importSnapshot(context: Context, order: TakeInOrder): Promise<ImportedSnapshot> {
  const proven = await proveSnapshot(order.archive);
  const { manifest } = proven;
  const { session: id } = manifest;
  const here = (await order.carrier?.identity()) ?? null;
  const repository = sameRepository(manifest.repository, here);
  if (repository !== 'same' && !order.force) throw foreign(manifest, repository, identityText(here));
  if (!order.force) await requireOwnPlaces(context, proven);
  // Told apart before the code is brought: what is here already needs none of it.
  const known = await context.store.load(id);
  if (known === undefined || (await relation(proven, await journalText(known))) === 'newer')
    await bringCode(context, order.carrier, proven);
  const done = await transact(context, id, transaction(context, id, 'snapshot import'), (draft, loaded) =>
    planned(context, order, { proven, draft, loaded }),
  );
  if (done.loaded === undefined) throw new Error('Internal error: a session that was taken in is not there');
  const { kind, settled, refs } = done.value;
  if (kind === 'new' || kind === 'newer') await context.pointer.write(id);
  return { kind, settled, refs, manifest, repository, loaded: done.loaded, logs: proven.logs };
}

/** Views may be copied beside the sessions, over whatever is there: only to places that the definition of this repository names as well. */
async function requireOwnPlaces(context: Context, { session, manifest }: ProvenSnapshot): Promise<void> {
  const placed = session.session.definition.views.filter(({ path }) => path !== null);
  if (placed.length === 0) return;
  const here = await viewsHere(context);
  const strange = placed.find(
    ({ kind, path }) => !here.some((one) => one.kind === kind && one.path === path),
  );
  if (strange === undefined) return;
  throw new OrchestratorError(
    'SNAPSHOT_FOREIGN',
    `Session ${manifest.session} copies a view to ${JSON.stringify(strange.path)}, which orchestrator.yml here does not ask for: a file there would be overwritten.`,
    'If that is meant: add --force; nothing was written.',
  );
}

async function viewsHere(context: Context): Promise<readonly ViewSpec[]> {
  try {
    return (await context.definitions.compile()).definition.views;
  } catch (error) {
    // Without a definition that can be read there is nothing that asks for them.
    if (error instanceof OrchestratorError) return [];
    throw error;
  }
}

interface Planned {
  readonly kind: TakenIn;
  readonly settled: readonly TaskId[];
  readonly refs: readonly string[];
}

/** May run several times: whatever others did meanwhile is held against the archive again. */
async function planned(
  context: Context,
  order: TakeInOrder,
  {
    proven,
    draft,
    loaded,
  }: {
    readonly proven: ProvenSnapshot;
    readonly draft: Draft;
    readonly loaded: LoadedSession | undefined;
  },
): Promise<Planned> {
  const stored = await loaded?.files();
  const kind = stored === undefined ? 'new' : await relation(proven, await journalText(stored));
  if (kind === 'same' || kind === 'older') return { kind, settled: [], refs: [] };
  draft.adopt(proven);
  const settled = settleAll(context, draft);
  draft.refs.push(...(await codeMoves(context, order.carrier, proven)));
  const kept = new Set(proven.files.keys());
  for (const path of (await stored?.list('')) ?? [])
    if ((isRecordPath(path) || isViewPath(path)) && !kept.has(path)) draft.removes.push(path);
  return { kind, settled, refs: draft.refs.map(({ ref }) => ref) };
}

/** Throws SNAPSHOT_DIVERGED. */
async function relation(
  { journal, manifest }: ProvenSnapshot,
  here: string,
): Promise<Exclude<TakenIn, 'new'>> {
  if (journal === here) return 'same';
  if (journal.startsWith(here)) return 'newer';
  if (here.startsWith(journal)) return 'older';
  const { session, version } = manifest;
  throw new OrchestratorError(
    'SNAPSHOT_DIVERGED',
    `Session ${session} is here already and went on in another way than in the snapshot (version ${version}).`,
    'Two histories of one session cannot be joined: go on with one of them; to take the snapshot, first: orchestrator session remove',
  );
}

/** Their holders are where the snapshot was made: no report of theirs will ever come here. */
function settleAll(context: Context, draft: Draft): readonly TaskId[] {
  const settled: TaskId[] = [];
  const now = context.clock.now();
  for (const id of draft.session.running) {
    const attempt = draft.session.tasks.get(id)?.claim?.attempt;
    if (attempt === undefined) continue;
    const reason = 'The session was taken in from a snapshot; whoever worked on it is elsewhere.';
    draft.ask({
      type: 'settle_claim',
      now,
      actor: ORCHESTRATOR,
      task: id,
      attempt,
      outcome: 'cancelled',
      reason,
    });
    settled.push(id);
  }
  return settled;
}

function foreign({ session, repository }: SnapshotManifest, how: Sameness, here: string): OrchestratorError {
  const what = how === 'other' ? 'another repository than' : 'a repository that cannot be told from';
  return new OrchestratorError(
    'SNAPSHOT_FOREIGN',
    `The snapshot of session ${session} is of ${identityText(repository)}: ${what} the one here (${here}).`,
    'If it is meant for this one all the same: add --force; nothing was written.',
  );
}
