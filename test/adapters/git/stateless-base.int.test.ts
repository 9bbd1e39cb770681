import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createCodeRepository } from '../../../src/adapters/git/code-repository.js';
import { openUserRepository } from '../../../src/adapters/git/user-repository.js';
import type { CodeRepository } from '../../../src/app/ports.js';
import { gitStores } from '../../support/closed-after-test.js';
import { bareRepository, git, workRepository } from '../../support/git-command.js';
import { change } from '../../support/state-change.js';
import { landed } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';

const openGitStore = gitStores();
const tempFolder = tempFolders();

let own: string;
let user: string;
beforeEach(() => {
  own = tempFolder();
  user = workRepository(join(own, 'work'), { 'a.txt': 'a\n', 'src/b.txt': 'b\n', 'run.sh': '#!/bin/sh\n' });
  git(user, 'update-index', '--chmod=+x', 'run.sh');
  git(user, 'commit', '--quiet', '--message=mode');
  git(user, 'checkout', '--quiet', '--', '.');
});

async function codeOf(folder: string, url?: string): Promise<CodeRepository> {
  const opened = await openGitStore({ own, user: folder, ...(url === undefined ? {} : { url }) });
  const { repository } = opened;
  const { gitDir } = await openUserRepository(folder);
  return createCodeRepository({
    git: repository.git,
    sourceGitDir: gitDir,
    deepen: (commit) => repository.refs.deepen(commit),
  });
}

/** Two transactions on main, with a commit of somebody in between. */
async function withState(): Promise<void> {
  const { store } = await openGitStore({ own, user, current: true });
  const revision = landed(await store.commit(change(null, 1)));
  git(user, 'rm', '--quiet', 'src/b.txt');
  git(user, 'commit', '--quiet', '--message=mine');
  landed(await store.commit(change(revision, 2)));
}

const files = (commit: string): string => git(user, 'ls-tree', '-r', commit);

describe('what a session’s code starts from', () => {
  test('is HEAD itself where no state lies beside the code', async () => {
    const code = await codeOf(user);
    expect(await code.head()).toEqual({ ref: 'refs/heads/main', sha: git(user, 'rev-parse', 'HEAD') });
  });

  test('is the same tree without the state, on the last commit that had none, and the same each time', async () => {
    const without = git(user, 'rev-parse', 'HEAD');
    await withState();
    const { sha } = await (await codeOf(user)).head();
    expect(git(user, 'rev-parse', `${sha}^`)).toBe(without);
    expect(files(sha)).toBe(
      files('HEAD')
        .split('\n')
        .filter((line) => !line.includes('.orchestrator'))
        .join('\n'),
    );
    expect((await (await codeOf(user)).head()).sha).toBe(sha);
    expect(git(user, 'fsck', '--full', '--strict', '--no-dangling')).toBe('');
  });

  test('merges back without taking the state away', async () => {
    await withState();
    const { sha } = await (await codeOf(user)).head();
    const work = git(user, 'commit-tree', '-p', sha, '-m', 'work', `${sha}^{tree}`);
    git(user, 'merge', '--quiet', '--no-edit', work);
    expect(git(user, 'diff', '--name-only', 'HEAD~1', 'HEAD')).toBe('');
    expect(git(user, 'ls-files', '.orchestrator')).not.toBe('');
  });

  test('keeps what people put beside the state before it was there', async () => {
    mkdirSync(join(user, '.orchestrator'));
    writeFileSync(join(user, '.orchestrator', 'config.yml'), 'x: 1\n');
    git(user, 'add', '--all');
    git(user, 'commit', '--quiet', '--message=config');
    const before = git(user, 'rev-parse', 'HEAD^{tree}');
    const { store } = await openGitStore({ own, user, current: true });
    landed(await store.commit(change(null, 1)));
    const { sha } = await (await codeOf(user)).head();
    expect(git(user, 'rev-parse', `${sha}^{tree}`)).toBe(before);
  });

  test('has no parent where state was there from the beginning', async () => {
    await withState();
    git(user, 'switch', '--quiet', '--orphan', 'fresh');
    git(user, 'checkout', '--quiet', 'main', '--', '.');
    git(user, 'commit', '--quiet', '--message=all');
    const { sha } = await (await codeOf(user)).head();
    expect(git(user, 'rev-list', '--count', sha)).toBe('1');
    expect(files(sha)).not.toContain('.orchestrator');
  });
});

describe('in a shallow clone', () => {
  test('the history that is missing is fetched, or asked for', async () => {
    const bare = bareRepository(join(own, 'remote.git'));
    const without = git(user, 'rev-parse', 'HEAD');
    await withState();
    git(user, 'push', '--quiet', bare, 'main');
    const shallow = join(own, 'shallow');
    git('/', 'clone', '--quiet', '--depth=1', `file://${bare}`, shallow);
    await expect((await codeOf(shallow)).head()).rejects.toMatchObject({ code: 'BRANCH_REFUSED' });
    const { sha } = await (await codeOf(shallow, bare)).head();
    const opened = await openGitStore({ own, user: shallow, url: bare });
    const ref = 'refs/heads/orchestrator/0a1b2c3d';
    const code = await codeOf(shallow, bare);
    expect((await code.head()).sha).toBe(sha);
    // Made in another own directory: what is pushed has to be made again there.
    const again = createCodeRepository({
      git: opened.repository.git,
      sourceGitDir: join(shallow, '.git'),
      deepen: (commit) => opened.repository.refs.deepen(commit),
    });
    const after = (await again.head()).sha;
    landed(await opened.store.commit(change(null, 1, {}, { refs: [{ ref, before: null, after }] })));
    expect(git(bare, 'rev-parse', `${ref}^`)).toBe(without);
    expect(git(bare, 'fsck', '--full', '--no-dangling')).toBe('');
  });
});
