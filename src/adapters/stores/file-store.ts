/**
 * Sessions in a local folder: one lock per session, one redo record per transaction. A process may be killed at any point; what is
 * read afterwards is the state before or after its transaction, never a mixture.
 */
import { lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  CommitOutcome,
  Liveness,
  RefUpdate,
  StateChange,
  StateStore,
  StoredSession,
} from '../../app/ports.js';
import { isSessionId, type SessionId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { CodeRefs } from '../git/own-refs.js';
import { inTurn } from '../git/turn.js';
import { diskError, systemCode } from './disk-error.js';
import {
  digestsOf,
  fileSession,
  isSessionFolder,
  readSnapshot,
  readWitnesses,
  revisionOf,
  type Snapshot,
} from './file-session.js';
import { acquireFolderLock } from './folder-lock.js';
import { encodeIntent } from './redo-intent.js';
import { RedoLog } from './redo-log.js';
import { requireSoundChange } from './state-change.js';

export interface FileStoreOptions {
  /** The `.orchestrator` folder; made by the first transaction. */
  readonly root: string;
  readonly liveness: Liveness;
  /** Branches of the code repository. Absent: a transaction with refs is a bug. */
  readonly refs?: CodeRefs;
  /** How long to wait for another process that holds the lock; 30 when absent. */
  readonly lockSeconds?: number;
  /** Called before every effect on the disk; tests end the process there. */
  readonly step?: (effect: string) => void;
}

/** The store of `state: { store: file }`. */
export function createFileStore(options: FileStoreOptions): StateStore {
  return new FileStore(options);
}

interface Place {
  readonly session: string;
  readonly area: string;
  readonly log: RedoLog;
}

interface Found {
  readonly revision: string;
  readonly snapshot: Snapshot;
}

/** Looks without the lock before one waits for it. */
const LOOKS = 6;

class FileStore implements StateStore {
  readonly kind = 'file';
  readonly location: string;
  private readonly options: FileStoreOptions;
  private readonly turn = inTurn();

  constructor(options: FileStoreOptions) {
    this.options = options;
    this.location = join(options.root, 'sessions');
  }

  async sessions(): Promise<readonly SessionId[]> {
    // A session whose first transaction was interrupted shows only in its record.
    for (const name of namesIn(join(this.options.root, '.txn')))
      if (isSessionId(name) && this.place(name).log.pending()) await this.load(name);
    return namesIn(this.location)
      .filter(isSessionId)
      .filter((id) => isSessionFolder(join(this.location, id)))
      .sort();
  }

  async load(session: SessionId): Promise<StoredSession | undefined> {
    const place = this.place(session);
    const found =
      (await this.peek(place)) ?? (await this.locked(place, async () => this.find(place, readSnapshot)));
    return found === 'none' ? undefined : fileSession(place.session, found.revision, found.snapshot);
  }

  async loadAt(): Promise<undefined> {
    return undefined;
  }

  async commit(change: StateChange): Promise<CommitOutcome> {
    requireSoundChange(change);
    const place = this.place(change.session);
    return this.locked(place, () => this.commitLocked(change, place));
  }

  private async commitLocked(change: StateChange, place: Place): Promise<CommitOutcome> {
    const found = this.find(place, readWitnesses);
    if ((found === 'none' ? null : found.revision) !== change.base)
      return { kind: 'conflict', reason: 'the session changed since it was loaded' };
    const { outcome, intent } = await place.log.commit(change);
    if (outcome.kind !== 'moved') return outcome;
    const written = new Map(intent.writes.map(({ path, sha256 }) => [path, sha256]));
    const before = found === 'none' ? () => undefined : digestsOf(found.snapshot);
    const removed = new Set(intent.removes);
    const digest = (path: string): string | undefined =>
      written.get(path) ?? (removed.has(path) ? undefined : before(path));
    return { kind: 'committed', commit: null, revision: revisionOf(encodeIntent(intent), digest) };
  }

  /** The session now, under the lock. */
  private find(place: Place, read: typeof readSnapshot): Found | 'none' {
    const snapshot = read(place.session);
    if (snapshot === undefined) return 'none';
    return { revision: revisionOf(place.log.head(), digestsOf(snapshot)), snapshot };
  }

  /** The session now, without the lock; undefined when a transaction was in the way every time. */
  private async peek(place: Place): Promise<Found | 'none' | undefined> {
    for (let look = 0; look < LOOKS; look += 1) {
      const head = place.log.head();
      if (place.log.pending()) {
        await sleep(1 + Math.random() * 4);
        continue;
      }
      const snapshot = readSnapshot(place.session);
      // The same record before and after, and none between: no transaction touched what was read.
      if (!place.log.pending() && place.log.head() === head)
        return snapshot === undefined
          ? 'none'
          : { revision: revisionOf(head, digestsOf(snapshot)), snapshot };
    }
    return undefined;
  }

  private locked<T>(place: Place, work: () => Promise<T>): Promise<T> {
    return this.turn(async () => {
      try {
        for (const folder of [this.options.root, this.location]) refuseLink(folder);
        mkdirSync(place.area, { recursive: true });
        const lock = await acquireFolderLock({
          folder: join(place.area, 'lock'),
          liveness: this.options.liveness,
          waitSeconds: this.options.lockSeconds ?? 30,
        });
        try {
          await place.log.recover();
          return await work();
        } finally {
          lock.release();
        }
      } catch (cause) {
        throw diskError(cause, this.options.root);
      }
    });
  }

  private place(id: SessionId): Place {
    const session = join(this.location, id);
    const area = join(this.options.root, '.txn', id);
    const log = new RedoLog({
      session,
      area,
      refs: this.options.refs ?? { move: noRefs, repeat: noRefs },
      step: this.options.step ?? (() => undefined),
    });
    return { session, area, log };
  }
}

async function noRefs(updates: readonly RefUpdate[]): Promise<never> {
  throw new Error(`Internal error: this store cannot move ${updates.map(({ ref }) => ref).join(', ')}`);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return [];
    throw diskError(cause, folder);
  }
}

/** State is never written through a link: it could lead anywhere. */
function refuseLink(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  throw new OrchestratorError(
    'WRITE_REFUSED',
    `${folder} is a symbolic link; state is not written through one.`,
    'Replace the link by the folder itself, or choose another root with --root.',
  );
}
