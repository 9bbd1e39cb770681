/**
 * A store in memory with a real compare-and-swap, and with answers that can be switched: what a network, a rival or a policy does to a
 * commit is chosen by the test, one answer for each commit to come.
 */
import { filesView } from '../../src/app/files-view.js';
import type {
  CommitOutcome,
  FileWrite,
  SeenSession,
  StateChange,
  StateStore,
  StoredSession,
} from '../../src/app/ports.js';
import type { SessionId } from '../../src/domain/ids.js';

export type NextAnswer =
  /** As it is. */
  | { readonly kind: 'honest' }
  /** Lost to nobody in particular: nothing is written. */
  | { readonly kind: 'conflict' }
  /** A rival commits first, through `act`; then honest, which is a conflict. */
  | { readonly kind: 'rival'; readonly act: () => Promise<void> }
  /** Written, and the answer lost. `afterwards` runs before anybody can look. */
  | { readonly kind: 'unknown-applied'; readonly afterwards?: () => Promise<void> }
  /** Not written, and the answer lost. */
  | { readonly kind: 'unknown-lost' }
  /** Refused for these refs when the change asks for them; honest otherwise. */
  | { readonly kind: 'refs-refused'; readonly refs: readonly string[] };

type Files = ReadonlyMap<string, Uint8Array>;

interface Version {
  readonly revision: string;
  readonly files: Files;
}

export class MemoryStore implements StateStore {
  readonly kind = 'file';
  readonly location = 'memory';
  /** Answers for the next commits, first come first. Empty: honest. */
  readonly answers: NextAnswer[] = [];
  /** Every change that was asked for, landed or not. */
  readonly asked: StateChange[] = [];
  /** Thrown by the next loads, one each. */
  readonly loadFailures: Error[] = [];
  /** How many versions the next loads are behind, one each: a replica that lags. */
  readonly behind: number[] = [];
  readonly #history: Version[] = [];
  readonly #sessions = new Map<SessionId, Version>();
  #count = 0;

  async sessions(): Promise<readonly SessionId[]> {
    return [...this.#sessions.keys()].sort();
  }

  async load(session: SessionId): Promise<StoredSession | undefined> {
    const failure = this.loadFailures.shift();
    if (failure !== undefined) throw failure;
    const version = this.#sessions.get(session);
    const behind = this.behind.shift();
    const shown = behind === undefined ? version : this.#history.at(-1 - behind);
    return shown === undefined ? undefined : filesView(shown.files, shown.revision);
  }

  async *seen(): AsyncIterable<SeenSession> {
    for (const [session, version] of this.#sessions)
      yield { session, stored: filesView(version.files, version.revision) };
  }

  async loadAt(): Promise<undefined> {
    return undefined;
  }

  async commit(change: StateChange): Promise<CommitOutcome> {
    this.asked.push(change);
    const answer = this.answers.shift() ?? { kind: 'honest' };
    switch (answer.kind) {
      case 'conflict':
        return { kind: 'conflict', reason: 'somebody was faster' };
      case 'rival':
        await answer.act();
        return this.#swap(change);
      case 'unknown-applied': {
        const outcome = this.#swap(change);
        await answer.afterwards?.();
        return outcome.kind === 'committed' ? { kind: 'unknown', reason: 'the line went dead' } : outcome;
      }
      case 'unknown-lost':
        return { kind: 'unknown', reason: 'the line went dead' };
      case 'refs-refused': {
        const refs = change.refs.map(({ ref }) => ref).filter((ref) => answer.refs.includes(ref));
        return refs.length === 0
          ? this.#swap(change)
          : { kind: 'refs-refused', refs, reason: 'protected branch' };
      }
      default:
        return this.#swap(change);
    }
  }

  /** Writes past every rule, as damage does; undefined removes the file. */
  damage(session: SessionId, path: string, bytes: Uint8Array | undefined): void {
    const version = this.#sessions.get(session);
    if (version === undefined) throw new Error(`there is no session ${session}`);
    const files = new Map(version.files);
    if (bytes === undefined) files.delete(path);
    else files.set(path, bytes);
    this.#sessions.set(session, { ...version, files });
  }

  /** Removes the session altogether. */
  lose(session: SessionId): void {
    this.#sessions.delete(session);
  }

  /** The files of a session as they are now. */
  files(session: SessionId): Files {
    return this.#sessions.get(session)?.files ?? new Map();
  }

  #swap(change: StateChange): CommitOutcome {
    const now = this.#sessions.get(change.session);
    if ((now?.revision ?? null) !== change.base) return { kind: 'conflict', reason: 'the state has moved' };
    const { among } = change;
    if (among !== undefined && [...this.#sessions.keys()].some((id) => !among.includes(id)))
      return { kind: 'conflict', reason: 'another session was started' };
    if (change.removesSession === true) {
      this.#sessions.delete(change.session);
      return { kind: 'committed', revision: '', commit: null };
    }
    const files = new Map(now?.files);
    for (const path of change.removes) files.delete(path);
    for (const { path, bytes } of change.writes) files.set(path, bytes);
    this.#count += 1;
    const revision = `r${this.#count}`;
    this.#sessions.set(change.session, { revision, files });
    this.#history.push({ revision, files });
    return { kind: 'committed', revision, commit: null };
  }
}

/** A view of files that belong to no store. */
export function storedFiles(files: Files): StoredSession {
  return filesView(files, 'r0');
}

/** Text of one of the writes of a change. */
export function written(writes: readonly FileWrite[], path: string): string | undefined {
  const bytes = writes.find((write) => write.path === path)?.bytes;
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}
