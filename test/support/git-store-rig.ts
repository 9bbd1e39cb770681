/**
 * Git stores for tests, over a remote or over a repository's own refs, opened as the composition root opens them.
 */
import { join } from 'node:path';
import { currentBranch } from '../../src/adapters/git/current-branch.js';
import { createFollowingRefs } from '../../src/adapters/git/following-refs.js';
import { Git } from '../../src/adapters/git/git.js';
import {
  type OwnRepository,
  openOwnRepository,
  type RemoteAccess,
} from '../../src/adapters/git/own-repository.js';
import { parseRemoteUrl } from '../../src/adapters/git/remote-url.js';
import { openUserRepository, type UserRepository } from '../../src/adapters/git/user-repository.js';
import { createProcessIdentity } from '../../src/adapters/process/process-identity.js';
import { createApiRefs } from '../../src/adapters/stores/api-refs.js';
import type { CommitApi } from '../../src/adapters/stores/commit-api.js';
import { createGitStore } from '../../src/adapters/stores/git-store.js';
import { createSessionBranches } from '../../src/adapters/stores/session-branches.js';
import type { StateStore } from '../../src/app/ports.js';
import { systemClock } from './clock.js';

export interface GitStoreWish {
  /** Folder for own git directories. */
  readonly own: string;
  /** A folder in the user's repository; absent: none. */
  readonly user?: string;
  /** URL of the remote; absent: own refs. */
  readonly url?: string;
  readonly access?: Partial<RemoteAccess>;
  readonly branch?: string;
  /** Commits are made by the platform, not pushed. */
  readonly api?: CommitApi;
  /** `branch: current` of the user's repository; its remote, if there is one, is `origin`. */
  readonly current?: boolean;
  /** What was said to people. */
  readonly said?: string[];
}

export interface GitStoreFound {
  readonly store: StateStore;
  readonly repository: OwnRepository;
}

/** Opens a git store. The caller closes the repository. */
export async function openGitStore(wish: GitStoreWish): Promise<GitStoreFound> {
  const user = wish.user === undefined ? null : await openUserRepository(wish.user);
  const url = wish.url === undefined ? undefined : parseRemoteUrl(wish.url, wish.user ?? '/');
  const opened = await openOwnRepository({
    folder: join(wish.own, 'own'),
    liveness: createProcessIdentity(),
    user,
    remote: url === undefined ? null : { fetch: url, push: url, ...wish.access },
  });
  const repository = wish.api === undefined ? opened : overApi(opened, wish.api);
  if (wish.current === true && user !== null) return followed(wish, user, repository);
  const branch = wish.branch ?? 'orchestrator-state';
  const kind = wish.api === undefined ? 'git' : 'api';
  const open = (name: string): StateStore =>
    createGitStore({ repository, branch: name, clock: systemClock, kind });
  const perSession = branch.includes('{session}');
  return {
    repository,
    store: perSession ? createSessionBranches({ branch, kind, refs: repository.refs, open }) : open(branch),
  };
}

function followed(wish: GitStoreWish, user: UserRepository, repository: OwnRepository): GitStoreFound {
  const branch = wish.branch ?? currentBranch(user.headRef, null);
  const refs = createFollowingRefs({
    inner: repository.refs,
    ref: `refs/heads/${branch}`,
    user,
    userGit: new Git({ gitDir: user.gitDir }),
    git: repository.git,
    remote: wish.url === undefined ? null : 'origin',
    lockFolder: join(wish.own, 'checkout'),
    liveness: createProcessIdentity(),
    reporter: { warn: (line) => wish.said?.push(line) },
    waitSeconds: 20,
  });
  const found = { ...repository, refs };
  return {
    repository: found,
    store: createGitStore({ repository: found, branch, shared: true, clock: systemClock }),
  };
}

function overApi(repository: OwnRepository, api: CommitApi): OwnRepository {
  const { refs: inner, git, reader } = repository;
  return { ...repository, refs: createApiRefs({ inner, api, git, reader, clock: systemClock }) };
}
