/**
 * Git stores for tests, over a remote or over a repository's own refs; closed after the test.
 */
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import {
  type OwnRepository,
  openOwnRepository,
  type RemoteAccess,
} from '../../src/adapters/git/own-repository.js';
import { parseRemoteUrl } from '../../src/adapters/git/remote-url.js';
import { openUserRepository } from '../../src/adapters/git/user-repository.js';
import { createProcessIdentity } from '../../src/adapters/process/process-identity.js';
import { createGitStore } from '../../src/adapters/stores/git-store.js';
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
}

export interface GitStoreFound {
  readonly store: StateStore;
  readonly repository: OwnRepository;
}

/** Opens a git store as the composition root does. The caller closes the repository. */
export async function openGitStore(wish: GitStoreWish): Promise<GitStoreFound> {
  const user = wish.user === undefined ? null : await openUserRepository(wish.user);
  const url = wish.url === undefined ? undefined : parseRemoteUrl(wish.url, wish.user ?? '/');
  const repository = await openOwnRepository({
    folder: join(wish.own, 'own'),
    liveness: createProcessIdentity(),
    user,
    remote: url === undefined ? null : { fetch: url, push: url, ...wish.access },
  });
  return {
    repository,
    store: createGitStore({ repository, branch: wish.branch ?? 'orchestrator-state', clock: systemClock }),
  };
}

/** Call at the top of a suite: the function it gives opens git stores that are closed after the test. */
export function gitStores(): (wish: GitStoreWish) => Promise<GitStoreFound> {
  const opened: OwnRepository[] = [];
  afterEach(async () => {
    for (const repository of opened.splice(0)) await repository.close();
  });
  return async (wish) => {
    const found = await openGitStore(wish);
    opened.push(found.repository);
    return found;
  };
}
