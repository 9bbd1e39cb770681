/**
 * Sessions in a local folder: one lock per session, one entry of its redo log per transaction. A process may be killed at any point; what is
 * read afterwards is the state before or after its transaction, never a mixture.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CommitOutcome,
  Liveness,
  RefUpdate,
  StateChange,
  StateStore,
  StoredSession,
} from '../../app/ports.js';
import { hasOthers, isSessionId, type SessionId } from '../../domain/ids.js';
import type { CodeRefs } from '../git/own-refs.js';
import { inTurn } from '../git/turn.js';
import { diskError } from './disk-error.js';
import {
  digestsOf,
  fileSession,
  filesOf,
  isSession,
  readSnapshot,
  readWitnesses,
  repositoryOf,
  revisionOf,
  type Snapshot,
} from './file-session.js';
import { acquireFolderLock } from './folder-lock.js';
import { pause } from './pause.js';
import { placeFiles, requirePlaces } from './placed-files.js';
import { isRemoved, type Overlay, RedoLog, type RedoView } from './redo-log.js';
import { recordOf } from './redo-record.js';
import {
  foldersOf,
  namesIn,
  refuseLink,
  refuseLinks,
  removeEmptyFolder,
  requireRoom,
} from './session-folder.js';
import { CROWDED, requireSoundChange } from './state-change.js';

export interface FileStoreOptions {
  /** The `.orchestrator` folder; made by the first transaction. */
  readonly root: string;
  readonly liveness: Liveness;
  /** Branches of the code repository. Absent: a transaction with refs is a bug. */
  readonly refs?: CodeRefs;
  /** How long to wait for another process that holds the lock; 30 when absent. */
  readonly lockSeconds?: number;
  /**
   * `at once`: every transaction is in the session's files when it is acknowledged. `later`: for many in a row; until {@link FileStore.close} or the
   * next process that writes, some of them may stand in the log alone, where every store finds them. At once unless told.
   */
  readonly rollForward?: 'at once' | 'later';
  /** Called before every effect on the disk; tests end the process there. */
  readonly step?: (effect: string) => void;
}

/** The store of `state: { store: file }`. */
export function createFileStore(options: FileStoreOptions): FileStore {
  return new FileStateStore(options);
}

export interface FileStore extends StateStore {
  /** Puts into the files what this store has left in a log. */
  close(): Promise<void>;
}

interface Place {
  readonly session: string;
  readonly area: string;
  readonly log: RedoLog;
}

interface Found {
  readonly revision: string;
  readonly snapshot: Snapshot;
  readonly overlay: Overlay;
}

/** A log that grew beyond either is rolled forward. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_TRANSACTIONS = 64;

/** Looks without the lock before one waits for it. */
const LOOKS = 6;

class FileStateStore implements FileStore {
  readonly kind = 'file';
  readonly location: string;
  private readonly options: FileStoreOptions;
  private readonly turn = inTurn();
  private readonly places = new Map<SessionId, Place>();

  constructor(options: FileStoreOptions) {
    this.options = options;
    this.location = join(options.root, 'sessions');
  }

  async sessions(): Promise<readonly SessionId[]> {
    const ids = new Set([
      ...namesIn(this.location),
      // A session may stand in its log alone.
      ...namesIn(join(this.options.root, '.txn')),
    ]);
    const found: SessionId[] = [];
    for (const id of ids) if (isSessionId(id) && (await this.isThere(id))) found.push(id);
    return found.sort();
  }

  private async isThere(id: SessionId): Promise<boolean> {
    const place = this.place(id);
    const { session, log } = place;
    if (log.inUse() && isRemoved(log.look()))
      // A removal that was cut off: nobody will write to this session again, so whoever sees it carries it out.
      await this.locked(place, async () => removeEmptyFolder(session));
    if (!log.inUse()) return isSession(session, NOTHING);
    const view = log.look();
    return view.unsettled === null ? isSession(session, view.overlay) : (await this.load(id)) !== undefined;
  }

  async load(session: SessionId): Promise<StoredSession | undefined> {
    const place = this.place(session);
    const found =
      (await this.peek(place)) ?? (await this.locked(place, async () => this.find(place, readSnapshot)));
    if (found === 'none') return undefined;
    return fileSession(place.session, found.revision, found.snapshot, found.overlay);
  }

  async glance(session: SessionId): Promise<StoredSession | undefined> {
    const place = this.place(session);
    const { overlay, unsettled } = place.log.look();
    if (unsettled !== null) return this.load(session);
    return isSession(place.session, overlay) ? fileSession(place.session, '', new Map(), overlay) : undefined;
  }

  async loadAt(): Promise<undefined> {
    return undefined;
  }

  async commit(change: StateChange): Promise<CommitOutcome> {
    requireSoundChange(change);
    const place = this.place(change.session);
    const commit = (): Promise<CommitOutcome> => this.locked(place, () => this.commitLocked(change, place));
    const { among } = change;
    if (among === undefined) return commit();
    return this.alone(async () => (hasOthers(await this.sessions(), among) ? CROWDED : commit()));
  }

  /** One at a time among those who start a session only where there is none. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    return this.holding(join(this.options.root, '.txn', 'start'), work);
  }

  async close(): Promise<void> {
    for (const place of this.places.values()) {
      const { log } = place;
      if (log.inUse() && log.isOwn(log.look()))
        await this.locked(place, async () => {
          if (log.inUse()) await log.rollForward();
        });
    }
  }

  private async commitLocked(change: StateChange, place: Place): Promise<CommitOutcome> {
    const { log, session } = place;
    const found = this.find(place, readWitnesses);
    if ((found === 'none' ? null : found.revision) !== change.base)
      return { kind: 'conflict', reason: 'the session changed since it was loaded' };
    if (change.removesSession === true) return this.removeLocked(change, place);
    refuseNoRoom(session, change, log.look().overlay);
    requirePlaces(repositoryOf(session), change.placed ?? []);
    const outcome = await log.commit(recordOf(change));
    if (outcome.kind !== 'moved') return outcome;
    const view = log.look();
    const before = found === 'none' ? () => undefined : digestsOf(found.snapshot, found.overlay);
    const digest = (path: string): string | undefined => {
      const entry = view.overlay.get(path);
      return entry === undefined ? before(path) : entry?.sha256;
    };
    const revision = revisionOf(view.head, digest);
    try {
      if (this.isDue(view)) await log.rollForward();
      await placeFiles(repositoryOf(session), change.placed ?? [], change.txId);
    } catch (cause) {
      // Final all the same: whoever writes next puts it into the files, or fails with the reason.
      const reason = cause instanceof Error ? cause.message : String(cause);
      return { kind: 'unknown', reason: `${reason}; the next command carries it out` };
    }
    return { kind: 'committed', commit: null, revision };
  }

  /** Every file goes in one transaction, those that only this machine keeps (logs) included. */
  private async removeLocked(change: StateChange, { log, session }: Place): Promise<CommitOutcome> {
    const removes = filesOf(session, log.look().overlay);
    const outcome = await log.commit({ ...recordOf(change), removes });
    if (outcome.kind !== 'moved') return outcome;
    try {
      await log.rollForward();
      removeEmptyFolder(session);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      return { kind: 'unknown', reason: `${reason}; the next command carries it out` };
    }
    return { kind: 'committed', commit: null, revision: '' };
  }

  private isDue({ end, transactions }: RedoView): boolean {
    return this.options.rollForward !== 'later' || end > MOST_BYTES || transactions >= MOST_TRANSACTIONS;
  }

  /** The session now, under the lock. */
  private find(place: Place, read: typeof readSnapshot): Found | 'none' {
    return foundIn(place, place.log.look(), read);
  }

  /** The session now, without the lock; undefined when a transaction was in the way every time. */
  private async peek(place: Place): Promise<Found | 'none' | undefined> {
    for (let look = 0; look < LOOKS; look += 1) {
      const view = place.log.look();
      if (view.unsettled === null) {
        const found = foundIn(place, view, readSnapshot);
        // The same log before and after: what was put into the files meanwhile lies in the overlay too.
        if (place.log.look() === view) return found;
      }
      await pause(1 + Math.random() * 4);
    }
    return undefined;
  }

  private locked<T>(place: Place, work: () => Promise<T>): Promise<T> {
    return this.turn(() =>
      this.holding(place.area, async () => {
        const view = await place.log.settled();
        if (view.transactions > 0 && !place.log.isOwn(view)) await place.log.rollForward();
        return await work();
      }),
    );
  }

  /** Alone among all processes that hold the lock of this folder. */
  private async holding<T>(area: string, work: () => Promise<T>): Promise<T> {
    try {
      for (const folder of [this.options.root, this.location]) refuseLink(folder);
      mkdirSync(area, { recursive: true });
      const lock = await acquireFolderLock({
        folder: join(area, 'lock'),
        liveness: this.options.liveness,
        waitSeconds: this.options.lockSeconds ?? 30,
      });
      try {
        return await work();
      } finally {
        lock.release();
      }
    } catch (cause) {
      throw diskError(cause, this.options.root);
    }
  }

  private place(id: SessionId): Place {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    const session = join(this.location, id);
    const area = join(this.options.root, '.txn', id);
    const log = new RedoLog({
      session,
      area,
      refs: this.options.refs ?? { move: noRefs, repeat: noRefs },
      step: this.options.step ?? (() => undefined),
    });
    const place = { session, area, log };
    this.places.set(id, place);
    return place;
  }
}

const NOTHING: Overlay = new Map();

function foundIn({ session }: Place, { head, overlay }: RedoView, read: typeof readSnapshot): Found | 'none' {
  const snapshot = read(session, overlay);
  if (snapshot === undefined) return 'none';
  return { revision: revisionOf(head, digestsOf(snapshot, overlay)), snapshot, overlay };
}

/** Once a transaction is final, nothing may stand in the way of putting it into the files. */
function refuseNoRoom(session: string, { writes, removes }: StateChange, overlay: Overlay): void {
  const removed = (path: string): boolean =>
    overlay.get(path) === null || removes.some((gone) => path === gone || path.startsWith(`${gone}/`));
  for (const folder of foldersOf(writes)) requireRoom(session, folder, removed);
  for (const folder of foldersOf(removes.map((path) => ({ path })))) refuseLinks(session, folder);
}

async function noRefs(updates: readonly RefUpdate[]): Promise<never> {
  throw new Error(`Internal error: this store cannot move ${updates.map(({ ref }) => ref).join(', ')}`);
}
