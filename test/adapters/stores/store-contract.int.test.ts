import { join } from 'node:path';
import { createProcessIdentity } from '../../../src/adapters/process/process-identity.js';
import { createFileStore } from '../../../src/adapters/stores/file-store.js';
import { gitStores } from '../../support/closed-after-test.js';
import { bareRepository, git, workRepository } from '../../support/git-command.js';
import { storeContract } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';

const openGitStore = gitStores();
const tempFolder = tempFolders();

storeContract('the file store', async () => {
  const root = join(tempFolder(), '.orchestrator');
  return { open: async () => createFileStore({ root, liveness: createProcessIdentity() }) };
});

storeContract('the file store with its files in place later', async () => {
  const root = join(tempFolder(), '.orchestrator');
  return {
    open: async () => createFileStore({ root, liveness: createProcessIdentity(), rollForward: 'later' }),
  };
});

storeContract('the git store over a remote', async () => {
  const own = tempFolder();
  const url = bareRepository(join(own, 'remote.git'));
  return { open: async () => (await openGitStore({ own, url })).store };
});

storeContract('the git store over own refs', async () => {
  const own = tempFolder();
  const user = workRepository(join(own, 'work'));
  return { open: async () => (await openGitStore({ own, user })).store };
});

storeContract('the git store with a branch for each session, over a remote', async () => {
  const own = tempFolder();
  const url = bareRepository(join(own, 'remote.git'));
  return {
    open: async () => (await openGitStore({ own, url, branch: 'orchestrator/state/{session}' })).store,
  };
});

storeContract('the git store with a branch for each session, over own refs', async () => {
  const own = tempFolder();
  const user = workRepository(join(own, 'work'));
  return { open: async () => (await openGitStore({ own, user, branch: 'state/{session}' })).store };
});

storeContract('the git store on the branch that is checked out', async () => {
  const own = tempFolder();
  const user = workRepository(join(own, 'work'));
  return { open: async () => (await openGitStore({ own, user, current: true })).store };
});

storeContract('the git store on the branch that is checked out and pushed', async () => {
  const own = tempFolder();
  const url = bareRepository(join(own, 'remote.git'));
  const user = workRepository(join(own, 'work'));
  git(user, 'remote', 'add', 'origin', url);
  git(user, 'push', '--quiet', 'origin', 'main');
  return { open: async () => (await openGitStore({ own, user, url, current: true })).store };
});
