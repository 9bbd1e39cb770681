/** The git half of the composition root, loaded when a verb needs git. */
import { join } from 'node:path';
import { createCodeRepository } from '../adapters/git/code-repository.js';
import { currentBranch } from '../adapters/git/current-branch.js';
import { createFollowingRefs } from '../adapters/git/following-refs.js';
import { Git } from '../adapters/git/git.js';
import { type CodeRefs, createCodeRefs } from '../adapters/git/own-refs.js';
import { type OwnRepository, openOwnRepository, type RemoteAccess } from '../adapters/git/own-repository.js';
import { openUserRepository, type UserRepository } from '../adapters/git/user-repository.js';
import { systemClock } from '../adapters/process/system.js';
import { createGitStore } from '../adapters/stores/git-store.js';
import { createSessionBranches } from '../adapters/stores/session-branches.js';
import type { CodeCarrier } from '../app/ports/snapshots.js';
import type { CodeRepository, Liveness, StateStore } from '../app/ports.js';
import { CURRENT_BRANCH, type StateSpec, type StoreKind } from '../domain/definition.js';
import { sessionFolder } from '../domain/state-branch.js';
import { OrchestratorError } from '../errors.js';
import type { Root } from './root.js';
import { commitApi, runPlace } from './wire-github.js';
import type { WireOptions } from './wire-options.js';

export { riskOf } from './wire-risk.js';

export interface GitParts {
  readonly own: OwnRepository;
  readonly code: CodeRepository;
  readonly store: StateStore;
  /** The branches of the user's repository, for a store that is no ref itself; null without a repository. */
  readonly refs: CodeRefs | null;
  /** For code that travels in a snapshot. */
  readonly carrier: () => Promise<CodeCarrier>;
}

export interface GitWireOptions {
  readonly root: Root;
  readonly state: StateSpec;
  readonly liveness: Liveness;
  readonly options: WireOptions;
  readonly folder: string;
  /** How long to wait for others who write here; null = as long as each lock does by itself. */
  readonly lockSeconds: number | null;
}

export async function openGitParts({
  root,
  state,
  liveness,
  options,
  folder,
  lockSeconds,
}: GitWireOptions): Promise<GitParts> {
  const user = await openUserRepository(root.path);
  const isRef = state.store === 'git' || state.store === 'api';
  const { cloneOnly } = options;
  const current = state.branch === CURRENT_BRANCH && isRef && cloneOnly !== true;
  const branch = current ? currentBranch(user.headRef, await runPlace(options)) : state.branch;
  const remote = isRef && cloneOnly !== true ? await remoteAccess(user, state, options.token) : null;
  const isOverApi = state.store === 'api' && cloneOnly !== true;
  if (isOverApi && remote === null) throw noRemote(state.remote);
  const pushed = await openOwnRepository({ folder: join(folder, 'git'), liveness, user, remote });
  const plain = isOverApi ? await overApi(pushed, options) : pushed;
  const own = current
    ? {
        ...plain,
        refs: createFollowingRefs({
          inner: plain.refs,
          ref: `refs/heads/${branch}`,
          user,
          userGit: new Git({ gitDir: user.gitDir }),
          git: plain.git,
          remote: remote === null ? null : state.remote,
          lockFolder: join(folder, 'checkout'),
          liveness,
          reporter: options.reporter,
          ...(lockSeconds === null ? {} : { waitSeconds: lockSeconds }),
        }),
      }
    : plain;
  const code = createCodeRepository({
    git: own.git,
    sourceGitDir: user.gitDir,
    tip: (name) => own.refs.codeTip(`refs/heads/${name}`),
    deepen: (commit) => own.refs.deepen(commit),
    obtain: (commit) => own.refs.obtain(commit),
  });
  return {
    own,
    code,
    store: openStore(own, branch, { shared: current, kind: isRef ? state.store : 'git' }),
    refs: own.userGit === null ? null : createCodeRefs(own.userGit),
    carrier: async () => {
      const { createCodeCarrier } = await import('../adapters/git/code-bundle.js');
      return createCodeCarrier({ own, user, remote: state.remote });
    },
  };
}

/** One branch for all sessions, or one for each. */
function openStore(
  repository: OwnRepository,
  branch: string,
  options: { readonly shared: boolean; readonly kind: StoreKind },
): StateStore {
  const open = (name: string): StateStore =>
    createGitStore({ repository, branch: name, clock: systemClock, ...options });
  if (sessionFolder(branch) === null) return open(branch);
  return createSessionBranches({ branch, kind: options.kind, refs: repository.refs, open });
}

/** The same repository, whose state branch moves by commits that the platform makes. */
async function overApi(repository: OwnRepository, options: WireOptions): Promise<OwnRepository> {
  const { createApiRefs } = await import('../adapters/stores/api-refs.js');
  const { refs: inner, git, reader } = repository;
  return {
    ...repository,
    refs: createApiRefs({ inner, git, reader, api: commitApi(options), clock: systemClock }),
  };
}

function noRemote(name: string): OrchestratorError {
  return new OrchestratorError(
    'REMOTE_REFUSED',
    `State is to be committed over the API, and the repository has no remote ${JSON.stringify(name)} to read it from.`,
    'Name the remote with `state: { remote: … }`, or choose `store: git`.',
  );
}

/** The remote that the definition names, if the repository has it; a token goes into a header and only over HTTPS. */
export async function remoteAccess(
  user: UserRepository,
  state: StateSpec,
  token: string | null,
): Promise<RemoteAccess | null> {
  const urls = await user.remote(state.remote);
  if (urls === null) return null;
  const given = urls.push.authorization ?? urls.fetch.authorization;
  if (given !== undefined) return { ...urls, authorization: given };
  const web = /^https?:\/\/[^/]+\//.exec(urls.push.url)?.[0];
  if (token === null || web === undefined) return urls;
  const header = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  return { ...urls, authorization: { urlPrefix: web, header } };
}
