/**
 * The refs of a host, with one branch whose checkout on this machine keeps in step: when a transaction moves it, the local branch, the index
 * and the work tree move too, and only at the paths of that transaction. Otherwise the next `commit -a` there would put the old state back.
 *
 * Without a remote everything happens under git's own lock of the index. With one the push decides, and what is local follows it: when that
 * is not possible any more, it is left as it is, which a `git pull` mends.
 */
import type { Liveness, RefUpdate, Reporter } from '../../app/ports.js';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { acquireFolderLock } from '../stores/folder-lock.js';
import { type KnownRepository, type LocalBranch, localBranch } from './checkout-finder.js';
import type { Git } from './git.js';
import { type HeldIndex, type IndexStep, lockIndex } from './index-lock.js';
import type { MoveOutcome, RefHost } from './ref-host.js';
import { WorkTree } from './work-tree.js';

export interface FollowingOptions {
  /** The host that decides. */
  readonly inner: RefHost;
  /** Full name of the branch. */
  readonly ref: string;
  readonly user: KnownRepository & { readonly objectDirectory: string };
  /** Git in the user's git directory. */
  readonly userGit: Git;
  /** The own git directory, reading its own objects and the user's. */
  readonly git: Git;
  /** Name of the remote; null: the user's refs are the truth. */
  readonly remote: string | null;
  /** Folder for the lock that keeps processes of ours apart. */
  readonly lockFolder: string;
  readonly liveness: Liveness;
  readonly reporter: Pick<Reporter, 'warn'>;
  readonly waitSeconds?: number;
}

/** The host, followed by the checkout of one branch. Its `move` throws `CHECKOUT_DIRTY` or `BRANCH_REFUSED` before anything is changed. */
export function createFollowingRefs(options: FollowingOptions): RefHost {
  const { inner } = options;
  const following = new Following(options);
  return {
    location: inner.location,
    tip: async (ref) => following.seen(ref, await inner.tip(ref)),
    list: (folder) => inner.list(folder),
    codeTip: (ref) => inner.codeTip(ref),
    obtain: (commit) => inner.obtain(commit),
    deepen: (commit) => inner.deepen(commit),
    move: (updates) => following.move(updates),
  };
}

class Following {
  readonly #options: FollowingOptions;
  /** Pushed, and no certain answer came: follows as soon as it is seen. */
  #doubtful: ObjectId | undefined;
  #told = false;

  constructor(options: FollowingOptions) {
    this.#options = options;
  }

  async seen(ref: string, tip: ObjectId | null): Promise<ObjectId | null> {
    const { remote } = this.#options;
    const doubtful = this.#doubtful;
    if (doubtful === undefined || ref !== this.#options.ref || remote === null || tip === null) return tip;
    if (tip === doubtful || (await this.#descends(tip, doubtful))) await this.#follow(tip);
    this.#doubtful = undefined;
    return tip;
  }

  async move(updates: readonly RefUpdate[]): Promise<MoveOutcome> {
    const [state] = updates;
    if (state === undefined || state.ref !== this.#options.ref)
      throw new Error('Internal error: the first ref of a transaction is not the branch of the state');
    return this.#options.remote === null ? this.#moveHere(state, updates) : this.#moveThere(state, updates);
  }

  async #moveHere(state: RefUpdate, updates: readonly RefUpdate[]): Promise<MoveOutcome> {
    const { inner } = this.#options;
    return this.#alone(async (local) => {
      const tree = this.#treeOf(local);
      if (tree === null) return inner.move(updates);
      if (local.tip !== state.before) return { kind: 'conflict', reason: `${state.ref} has moved` };
      const step = { from: state.before ?? (await this.#emptyTree()), to: state.after };
      return this.#holding(tree, async (held) => {
        await tree.requireClean(step, held);
        held.note(step);
        const outcome = await inner.move(updates);
        if (outcome.kind === 'moved') await this.#afterwards(() => bringAll(tree, step, held));
        return outcome;
      });
    });
  }

  async #moveThere(state: RefUpdate, updates: readonly RefUpdate[]): Promise<MoveOutcome> {
    const { before, after } = state;
    if (before === null) throw this.#notThere();
    await this.#alone(async (local) => {
      const tree = this.#treeOf(local);
      if (tree === null || local.tip === null || !(await this.#mayFollow(local.tip, state))) return;
      await tree.requireClean({ from: local.tip, to: after });
    });
    const outcome = await this.#options.inner.move(updates);
    if (outcome.kind === 'moved')
      await this.#follow(outcome.as ?? after, { ...state, after: outcome.as ?? after });
    // Also when it is said to be lost: the answer may be the one to the same push, sent again.
    else if (outcome.kind !== 'refs-refused') this.#doubtful = after;
    return outcome;
  }

  /** Brings the local branch and its checkout to a commit that the remote has. */
  async #follow(to: ObjectId, state?: RefUpdate): Promise<void> {
    const { ref } = this.#options;
    await this.#afterwards(() =>
      this.#alone(async (local) => {
        const tree = this.#treeOf(local);
        if (tree === null || local.tip === null || local.tip === to) return;
        if (await this.#mayFollow(local.tip, state ?? { ref, before: null, after: to }))
          await this.#bringLocal(tree, local, to);
        else if (!(await this.#descends(local.tip, to))) this.#leave('it has moved apart from there');
      }),
    );
  }

  /** The transaction is over and has its answer: what fails now is told, and undoes nothing. */
  async #afterwards(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      if (!(cause instanceof OrchestratorError)) throw cause;
      this.#leave(cause.message);
    }
  }

  async #bringLocal(tree: WorkTree, local: LocalBranch, to: ObjectId): Promise<void> {
    const { git, user, userGit, ref } = this.#options;
    const from = local.tip;
    if (from === null) return;
    const pack = await git.bytes(['pack-objects', '--revs', '--stdout', '-q'], `${to}\n^${from}\n`);
    await git.with({ objectDirectory: user.objectDirectory }).bytes(['unpack-objects', '-q'], pack);
    const step = { from, to };
    await this.#holding(tree, async (held) => {
      await tree.requireClean(step, held);
      held.note(step);
      const tracked =
        local.tracked === from ? [`update ${this.#tracking() ?? ''} ${to} ${local.tracked}`] : [];
      const lines = ['start', `update ${ref} ${to} ${from}`, ...tracked, 'prepare', 'commit'];
      await userGit.bytes(
        ['update-ref', '-m', 'orchestrator: state', '--no-deref', '--stdin'],
        `${lines.join('\n')}\n`,
      );
      await bringAll(tree, step, held);
    });
  }

  /** What lies between the two commits is history that was added, and changes nothing but state. */
  async #mayFollow(local: ObjectId, { before, after }: RefUpdate): Promise<boolean> {
    if (local === before) return true;
    if (!(await this.#descends(after, local))) return false;
    const others = ['diff-tree', '--quiet', '-r', local, after, '--', '.', ':(exclude).orchestrator'];
    return (await this.#options.git.run(others)).code === 0;
  }

  async #descends(tip: ObjectId, from: ObjectId): Promise<boolean> {
    return (await this.#options.git.run(['merge-base', '--is-ancestor', from, tip])).code === 0;
  }

  async #local(): Promise<LocalBranch> {
    const { userGit, user, ref } = this.#options;
    return localBranch(userGit, user, ref, this.#tracking());
  }

  #tracking(): string | null {
    const { remote, ref } = this.#options;
    return remote === null ? null : ref.replace('refs/heads/', `refs/remotes/${remote}/`);
  }

  #treeOf({ place }: LocalBranch): WorkTree | null {
    return place === null ? null : new WorkTree(this.#options.git, place);
  }

  async #emptyTree(): Promise<ObjectId> {
    const oid = await this.#options.git.text(['hash-object', '-t', 'tree', '-w', '--stdin'], '');
    if (!isObjectId(oid)) throw new Error(`Internal error: ${oid} is no object id`);
    return oid;
  }

  /** Keeps other processes of ours out, and finishes what a killed one began. */
  async #alone<T>(work: (local: LocalBranch) => Promise<T>): Promise<T> {
    const { lockFolder, liveness, waitSeconds = 60 } = this.#options;
    const lock = await acquireFolderLock({ folder: lockFolder, liveness, waitSeconds });
    try {
      const local = await this.#local();
      await this.#treeOf(local)?.settleAbandoned(local.tip);
      return await work(local);
    } finally {
      lock.release();
    }
  }

  async #holding<T>(tree: WorkTree, work: (held: HeldIndex) => Promise<T>): Promise<T> {
    const held = await lockIndex(tree.place.gitDir, this.#options.waitSeconds ?? 60);
    try {
      return await work(held);
    } finally {
      held.release();
    }
  }

  #leave(why: string): void {
    if (this.#told) return;
    this.#told = true;
    const { ref, remote } = this.#options;
    const branch = ref.replace('refs/heads/', '');
    this.#options.reporter.warn(
      remote === null
        ? `The state is on ${branch}, and the files here could not follow (${why}). Bring them along with: git restore --source=HEAD --staged --worktree -- .orchestrator`
        : `The state was pushed to ${branch} of ${remote}; the branch here was left alone (${why}). Bring it along with: git pull`,
    );
  }

  #notThere(): OrchestratorError {
    const { ref, remote, inner } = this.#options;
    const branch = ref.replace('refs/heads/', '');
    return new OrchestratorError(
      'BRANCH_REFUSED',
      `State cannot live on the current branch: ${inner.location} has no branch ${branch} yet.`,
      `Push it first: git push -u ${remote ?? 'origin'} ${branch}`,
    );
  }
}

async function bringAll(tree: WorkTree, step: IndexStep, held: HeldIndex): Promise<void> {
  await tree.bring(step, held);
  held.publish();
}
