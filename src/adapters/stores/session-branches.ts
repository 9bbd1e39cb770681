/**
 * A branch for each session: what happens in one is no conflict, no fetch and no wait for any other. Each branch is a store of its own; this one
 * knows which branches there are.
 */
import type { CommitOutcome, CommitRange, StateChange, StateStore, StoredSession } from '../../app/ports.js';
import type { StoreKind } from '../../domain/definition.js';
import type { ObjectId, SessionId } from '../../domain/ids.js';
import { branchFault, branchOfSession, sessionFolder, sessionOfBranch } from '../../domain/state-branch.js';
import { OrchestratorError } from '../../errors.js';
import type { RefHost } from '../git/ref-host.js';

export interface SessionBranchesOptions {
  /** With `{session}` as its last part. */
  readonly branch: string;
  readonly kind: StoreKind;
  readonly refs: RefHost;
  /** The store of one branch. */
  readonly open: (branch: string) => StateStore;
}

/** The store of `state: { branch: orchestrator/state/{session} }`. Throws `USAGE` for a name that cannot be. */
export function createSessionBranches(options: SessionBranchesOptions): StateStore {
  const folder = sessionFolder(options.branch);
  if (folder === null || branchFault(options.branch) !== null) throw refused(options.branch);
  const stores = new Map<SessionId, StateStore>();
  const storeOf = (session: SessionId): StateStore => {
    const store = stores.get(session) ?? options.open(branchOfSession(options.branch, session));
    stores.set(session, store);
    return store;
  };
  return {
    kind: options.kind,
    location: `${options.refs.location} (branches ${options.branch})`,
    sessions: async () => {
      const branches = await options.refs.list(`refs/heads/${folder}`);
      const named = branches.flatMap((ref) => sessionOfBranch(`refs/heads/${folder}`, ref) ?? []);
      const there: SessionId[] = [];
      // The branch of a session that was removed stays, with its history and without the session.
      for (const id of named) if ((await storeOf(id).load(id)) !== undefined) there.push(id);
      return there.sort();
    },
    load: (session: SessionId): Promise<StoredSession | undefined> => storeOf(session).load(session),
    loadAt: (session: SessionId, commit: ObjectId) => storeOf(session).loadAt(session, commit),
    commit: (change: StateChange): Promise<CommitOutcome> => storeOf(change.session).commit(change),
    history: (session: SessionId) => storeOf(session).history?.(session) ?? nothing(),
    changes: (session: SessionId, range?: CommitRange) =>
      storeOf(session).changes?.(session, range) ?? nothing(),
  };
}

async function* nothing(): AsyncIterable<never> {}

function refused(branch: string): OrchestratorError {
  return new OrchestratorError(
    'USAGE',
    `${JSON.stringify(branch)} cannot be the name of branches for the state.`,
    'Write {session} as the last part, and none of the names that code has, for example orchestrator/state/{session}.',
  );
}
