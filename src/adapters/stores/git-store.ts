/**
 * Sessions on a branch, without a checkout. Every transaction is one commit whose old and new value the ref's host compares and swaps;
 * sessions share the branch and are no conflict for each other. A doubtful answer is settled by looking for the transaction's id.
 */
import type {
  Clock,
  CommitOutcome,
  CommitRange,
  RefUpdate,
  SeenSession,
  StateChange,
  StateCommit,
  StateStore,
  StoredSession,
} from '../../app/ports.js';
import type { StoreKind } from '../../domain/definition.js';
import { hasOthers, isSessionId, type ObjectId, type SessionId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { OwnRepository } from '../git/own-repository.js';
import { type CommitData, encodeCommit } from '../git/tree.js';
import { inTurn } from '../git/turn.js';
import { GitObjects } from './git-objects.js';
import { gitSession } from './git-session.js';
import { isUnreachable, requireBranch, rewound } from './git-store-refusals.js';
import { pauseAfter } from './landing-pause.js';
import { placedInTree } from './placed-files.js';
import { CROWDED, requireSoundChange } from './state-change.js';
import { STATE_IDENTITY, stateMessage } from './state-commit.js';
import { ancestors, changesBelow, descendsFrom, findTransaction } from './state-history.js';
import { editTree, findFolder, folderOf, namesIn, replaceFolder, whatHolds } from './state-tree.js';

export interface GitStoreOptions {
  /** Where objects are written and refs live: a remote, or the user's repository itself. */
  readonly repository: OwnRepository;
  /** Short name of the state branch. */
  readonly branch: string;
  /** People commit to the branch too, and may rewrite it: what counts is that our last version of the session is still its latest. */
  readonly shared?: boolean;
  /** `api`: the refs are moved over the platform's API. */
  readonly kind?: StoreKind;
  readonly clock: Clock;
}

const SESSIONS = ['.orchestrator', 'sessions'] as const;
/** Times that one commit is rebuilt on top of other sessions' commits before the caller is asked to decide again. */
const REBUILDS = 8;
/** Times that the same commit is pushed again after no answer came. */
const REPEATS = 3;

interface Landed {
  readonly session: SessionId;
  readonly commit: ObjectId;
  /** Null: the session was removed. */
  readonly revision: ObjectId | null;
}

type Built = Omit<Landed, 'session'> & { readonly parent: ObjectId | null };

/** The store of `state: { store: git }`. A branch name that git would not take everywhere is a `USAGE` error. */
export function createGitStore(options: GitStoreOptions): StateStore {
  return new GitStore(options);
}

class GitStore implements StateStore {
  readonly kind: StoreKind;
  readonly location: string;
  private readonly ref: string;
  private readonly repository: OwnRepository;
  private readonly clock: Clock;
  private readonly objects: GitObjects;
  private readonly turn = inTurn();
  /** As last seen; undefined before the first look. */
  private tip: ObjectId | null | undefined;
  /** The last commit of ours that was accepted: the branch must descend from it for ever. */
  private landed: Landed | undefined;
  private readonly shared: boolean;

  constructor(options: GitStoreOptions) {
    this.ref = requireBranch(options.branch);
    this.repository = options.repository;
    this.clock = options.clock;
    this.shared = options.shared ?? false;
    this.kind = options.kind ?? 'git';
    this.location = `${options.repository.refs.location} (branch ${options.branch})`;
    const { reader, writer, format } = options.repository;
    this.objects = new GitObjects(reader, writer, format);
  }

  async sessions(): Promise<readonly SessionId[]> {
    return this.named(await this.rootOf(await this.turn(() => this.look())));
  }

  async *seen(): AsyncIterable<SeenSession> {
    const { tip = null } = this;
    for (const session of await this.named(await this.rootOf(tip))) {
      const stored = tip === null ? undefined : await this.readable(session, tip);
      if (stored !== undefined) yield { session, stored };
    }
  }

  async load(session: SessionId): Promise<StoredSession | undefined> {
    const tip = await this.turn(() => this.look());
    return tip === null ? undefined : this.at(session, tip);
  }

  async loadAt(session: SessionId, commit: ObjectId): Promise<StoredSession | undefined> {
    const known = async (): Promise<boolean> => (await this.objects.commit(commit)) !== undefined;
    return this.turn(async () => {
      if (await known()) return this.at(session, commit);
      // A commit newer than ours must come with its history, or our own would seem to be gone.
      if (this.landed !== undefined) await this.look();
      if ((await known()) || (await this.repository.refs.obtain(commit))) return this.at(session, commit);
      return undefined;
    });
  }

  async *history(session: SessionId): AsyncIterable<StoredSession> {
    let oid = await this.turn(() => this.look());
    let newer: string | undefined = oid === null ? undefined : (await this.at(session, oid))?.revision;
    let deepened = false;
    while (oid !== null) {
      const commit: CommitData | undefined = await this.objects.commit(oid);
      const parent: ObjectId | undefined = commit?.parents[0];
      if (parent === undefined) return;
      if ((await this.objects.commit(parent)) === undefined) {
        // Only the tip was fetched so far.
        if (deepened || !(await this.repository.refs.deepen(oid))) return;
        deepened = true;
        continue;
      }
      oid = parent;
      const found = await this.readable(session, oid);
      if (found !== undefined && found.revision !== newer) yield found;
      newer = found?.revision;
    }
  }

  async *changes(session: SessionId, range?: CommitRange): AsyncIterable<StateCommit> {
    const tip = range?.to ?? (await this.turn(() => this.look()));
    if (tip === null) return;
    yield* changesBelow(tip, {
      objects: this.objects,
      held: async (commit) =>
        await whatHolds(this.objects, await this.rootOf(commit), [...SESSIONS, session]),
      deepen: async (commit) => await this.repository.refs.deepen(commit),
      known: range === undefined ? new Set() : await ancestors(this.objects, range.from),
    });
  }

  async sessionsIn(commit: ObjectId): Promise<readonly SessionId[] | undefined> {
    const isThere = (await this.objects.commit(commit)) !== undefined;
    return isThere || (await this.repository.refs.obtain(commit))
      ? this.named(await this.rootOf(commit))
      : undefined;
  }

  /** The session in an older commit; undefined also where somebody had put something else in its place. */
  private async readable(session: SessionId, commit: ObjectId): Promise<StoredSession | undefined> {
    try {
      return await this.at(session, commit);
    } catch (cause) {
      if (cause instanceof OrchestratorError && cause.code === 'STATE_CORRUPT') return undefined;
      throw cause;
    }
  }

  async commit(change: StateChange): Promise<CommitOutcome> {
    requireSoundChange(change);
    return this.turn(() => this.commitInTurn(change));
  }

  private async commitInTurn(change: StateChange): Promise<CommitOutcome> {
    let fresh = this.tip === undefined;
    let tip = this.tip === undefined ? await this.look() : this.tip;
    for (let round = 0; round < REBUILDS; round += 1) {
      const root = await this.rootOf(tip);
      if ((await findFolder(this.objects, root, [...SESSIONS, change.session])) !== change.base) {
        if (fresh) return { kind: 'conflict', reason: 'the session changed since it was loaded' };
        tip = await this.look();
        fresh = true;
        continue;
      }
      if (change.among !== undefined && hasOthers(await this.named(root), change.among)) return CROWDED;
      const built = await this.build(change, tip, root);
      const outcome = await this.land(change, built, round);
      if (outcome !== 'moved-on') return outcome;
      tip = this.tip ?? null;
      fresh = true;
    }
    return { kind: 'conflict', reason: 'other sessions kept moving the state branch' };
  }

  /** Swaps the ref, and settles what the answer leaves open. `moved-on`: the branch moved, perhaps for another session only. */
  private async land(change: StateChange, built: Built, round: number): Promise<CommitOutcome | 'moved-on'> {
    const updates: readonly RefUpdate[] = [
      { ref: this.ref, before: built.parent, after: built.commit },
      ...change.refs,
    ];
    // Why nobody knows of a push of ours that may still be on its way.
    let doubt: string | null = null;
    for (let again = 0; ; again += 1) {
      const outcome = await this.repository.refs.move(updates);
      if (outcome.kind === 'moved')
        return this.accept(change, { ...built, commit: outcome.as ?? built.commit });
      if (outcome.kind === 'refs-refused') return outcome;
      if (outcome.kind === 'unknown') doubt = outcome.reason;
      else await this.clock.sleep(pauseAfter(built.commit, round));
      let now: ObjectId | null;
      try {
        now = await this.look();
      } catch (cause) {
        // A conflict after a doubtful push may be with that very push.
        if (doubt === null || !isUnreachable(cause)) throw cause;
        return { kind: 'unknown', reason: `${doubt}; then ${cause.message}` };
      }
      const mine =
        now === null ? undefined : await findTransaction(this.objects, now, built.parent, change.txId);
      if (mine !== undefined) return this.accept(change, { ...built, commit: mine }, now);
      if (now !== built.parent) return 'moved-on';
      if (doubt === null) return { kind: 'conflict', reason: outcome.reason };
      if (again >= REPEATS) return { kind: 'unknown', reason: doubt };
      // Not there, but it may still be on its way: the same bytes again can land only once.
      await this.clock.sleep(200 * 2 ** again);
    }
  }

  private accept(
    { session }: StateChange,
    { commit, revision }: Built,
    tip: ObjectId | null = commit,
  ): CommitOutcome {
    this.tip = tip;
    this.landed = { session, commit, revision };
    return { kind: 'committed', revision: revision ?? '', commit };
  }

  private async build(change: StateChange, tip: ObjectId | null, root: ObjectId | null): Promise<Built> {
    const revision = change.removesSession === true ? null : await this.edited(change, root);
    const rest = await replaceFolder(this.objects, root, [...SESSIONS, change.session], revision);
    const tree = await placedInTree(this.objects, rest, change.placed);
    const data = { tree, parents: tip === null ? [] : [tip], message: stateMessage(change) };
    const commit = await this.objects.writeCommit(encodeCommit(data, STATE_IDENTITY, this.clock.now()));
    return { parent: tip, commit, revision };
  }

  /** The session's folder as the change leaves it. */
  private async edited(change: StateChange, root: ObjectId | null): Promise<ObjectId> {
    const edits = new Map<string, ObjectId | null>(change.removes.map((path) => [path, null]));
    const blobs = change.writes.map(async ({ path, bytes }) => {
      edits.set(path, await this.objects.writeBlob(bytes));
    });
    await Promise.all(blobs);
    const base = await findFolder(this.objects, root, [...SESSIONS, change.session]);
    const revision = await editTree(this.objects, base, edits);
    if (revision === null) throw new Error('Internal error: a transaction leaves no file in its session');
    return revision;
  }

  /** Reads the tip where the truth is. Throws `STATE_REWOUND` when a commit of ours is no longer part of the branch. */
  private async look(): Promise<ObjectId | null> {
    const tip = await this.repository.refs.tip(this.ref);
    if (this.landed !== undefined && tip !== this.tip) {
      const known = new Set([this.landed.commit, ...(this.tip == null ? [] : [this.tip])]);
      if (tip === null || !((await descendsFrom(this.objects, tip, known)) || (await this.carries(tip))))
        throw rewound(this.location, this.landed.commit);
    }
    this.tip = tip;
    return tip;
  }

  /** A person rewrote the history of a branch of theirs and kept our last version. */
  private async carries(tip: ObjectId): Promise<boolean> {
    if (!this.shared || this.landed === undefined) return false;
    const { session, revision } = this.landed;
    return (await findFolder(this.objects, await this.rootOf(tip), [...SESSIONS, session])) === revision;
  }

  private async named(root: ObjectId | null): Promise<readonly SessionId[]> {
    const names = await namesIn(this.objects, await findFolder(this.objects, root, SESSIONS));
    return names.filter(isSessionId);
  }

  private async rootOf(tip: ObjectId | null): Promise<ObjectId | null> {
    if (tip === null) return null;
    const commit = await this.objects.commit(tip);
    if (commit === undefined) throw new Error(`Internal error: commit ${tip} is not at hand`);
    return commit.tree;
  }

  private async at(session: SessionId, commit: ObjectId): Promise<StoredSession | undefined> {
    const root = await this.rootOf(commit);
    const sessions = await findFolder(this.objects, root, SESSIONS);
    const entry = (await this.objects.tree(sessions)).get(session);
    const revision = folderOf(entry, [...SESSIONS, session].join('/'));
    return revision === null ? undefined : gitSession(this.objects, revision, { commit, root });
  }
}
