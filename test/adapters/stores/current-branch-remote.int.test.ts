import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { StateStore } from '../../../src/app/ports.js';
import { closedAfterTest, gitStores } from '../../support/closed-after-test.js';
import { bareRepository, git, workRepository } from '../../support/git-command.js';
import { type HttpRemote, serveHttp } from '../../support/http-remote.js';
import { change, SESSION, sessionId, textOf } from '../../support/state-change.js';
import { landed } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';

const HEADER = `Basic ${Buffer.from('x-access-token:secret').toString('base64')}`;
const PUSH = 'POST git-receive-pack';
const STATE = `.orchestrator/sessions/${SESSION}/state.json`;

const openGitStore = gitStores();
const closing = closedAfterTest();
const tempFolder = tempFolders();

let own: string;
let bare: string;
let user: string;
let remote: HttpRemote;
let said: string[];
beforeEach(async () => {
  own = tempFolder();
  bare = bareRepository(join(own, 'remote.git'));
  user = workRepository(join(own, 'work'), { 'README.md': 'hello\n', 'src/a.txt': 'a\n' });
  git(user, 'remote', 'add', 'origin', bare);
  git(user, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  remote = closing(await serveHttp(own, HEADER));
  said = [];
});

const open = async (folder = user): Promise<StateStore> => {
  const authorization = { urlPrefix: `${remote.origin}/`, header: HEADER };
  const url = remote.url('remote.git');
  return (await openGitStore({ own, user: folder, url, access: { authorization }, current: true, said }))
    .store;
};
const status = (folder = user): string => git(folder, 'status', '--porcelain', '--branch');
const clone = (name: string, ...options: readonly string[]): string => {
  git('/', 'clone', '--quiet', ...options, `file://${bare}`, join(own, name));
  return join(own, name);
};

/** A person who commits to the code and pushes, until the push is let through. */
function personPushes(folder: string, text: string): void {
  writeFileSync(join(folder, 'src/a.txt'), text);
  git(folder, 'commit', '--quiet', '--all', `--message=person ${text}`);
  for (let tries = 0; ; tries += 1)
    try {
      git(folder, 'push', '--quiet', 'origin', 'main');
      return;
    } catch (error) {
      if (tries > 20) throw error;
      git(folder, 'pull', '--quiet', '--rebase', 'origin', 'main');
    }
}

describe('a transaction that is pushed to the branch that is checked out', () => {
  test('takes the local branch, its files and what is known of the remote along', async () => {
    const store = await open();
    let revision = landed(await store.commit(change(null, 1)));
    revision = landed(await store.commit(change(revision, 2, { 'outputs/a': 'x' })));
    expect(status()).toBe('## main...origin/main');
    expect(git(bare, 'rev-parse', 'main')).toBe(git(user, 'rev-parse', 'HEAD'));
    expect(readFileSync(join(user, STATE), 'utf8')).toContain('"_version":2');
    writeFileSync(join(user, 'src/a.txt'), 'mine\n');
    git(user, 'commit', '--quiet', '--all', '--message=mine');
    git(user, 'push', '--quiet');
    landed(await store.commit(change(revision, 3)));
    expect(status()).toBe('## main...origin/main');
    expect(said).toEqual([]);
    expect(git(user, 'fsck', '--full', '--no-dangling')).toBe('');
  });

  test('from a shallow clone does the same', async () => {
    for (let n = 0; n < 3; n += 1) git(user, 'commit', '--quiet', '--allow-empty', `--message=${n}`);
    git(user, 'push', '--quiet');
    const shallow = clone('shallow', '--depth=1');
    const store = await open(shallow);
    const revision = landed(await store.commit(change(null, 1)));
    landed(await store.commit(change(revision, 2)));
    expect(status(shallow)).toBe('## main...origin/main');
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('6');
    expect(said).toEqual([]);
  });

  test('is refused before anything is pushed when it would overwrite changes here', async () => {
    const store = await open();
    const revision = landed(await store.commit(change(null, 1)));
    writeFileSync(join(user, STATE), 'mine');
    const before = git(bare, 'rev-parse', 'main');
    await expect(store.commit(change(revision, 2))).rejects.toMatchObject({ code: 'CHECKOUT_DIRTY' });
    expect(git(bare, 'rev-parse', 'main')).toBe(before);
  });

  test('is refused when the remote does not have the branch', async () => {
    git(user, 'switch', '--quiet', '--create', 'unpushed');
    const store = await open();
    await expect(store.commit(change(null, 1))).rejects.toMatchObject({ code: 'BRANCH_REFUSED' });
    expect(git(bare, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  test('leaves a local branch with commits of its own alone, and says so once', async () => {
    writeFileSync(join(user, 'src/a.txt'), 'not pushed\n');
    git(user, 'commit', '--quiet', '--all', '--message=local');
    const head = git(user, 'rev-parse', 'HEAD');
    const store = await open();
    const revision = landed(await store.commit(change(null, 1)));
    landed(await store.commit(change(revision, 2)));
    expect(git(user, 'rev-parse', 'HEAD')).toBe(head);
    expect(git(user, 'status', '--porcelain')).toBe('');
    expect(said).toEqual([expect.stringContaining('git pull')]);
    git(user, 'pull', '--quiet', '--rebase');
    expect(git(user, 'show', 'HEAD:src/a.txt')).toBe('not pushed');
    expect(readFileSync(join(user, STATE), 'utf8')).toContain('"_version":2');
  });

  test('brings what other machines’ transactions added, but no code of others', async () => {
    const other = clone('other');
    const [mine, theirs] = [await open(), await open(other)];
    const second = sessionId('11111111');
    const a = landed(await mine.commit(change(null, 1)));
    landed(await theirs.commit(change(null, 1, {}, { session: second })));
    const b = landed(await mine.commit(change(a, 2)));
    expect(git(user, 'rev-parse', 'HEAD')).toBe(git(bare, 'rev-parse', 'main'));
    expect(existsSync(join(user, '.orchestrator/sessions/11111111/state.json'))).toBe(true);
    git(other, 'pull', '--quiet', '--rebase', 'origin', 'main');
    personPushes(other, 'theirs\n');
    const head = git(user, 'rev-parse', 'HEAD');
    landed(await mine.commit(change(b, 3)));
    expect(git(user, 'rev-parse', 'HEAD')).toBe(head);
    expect(git(user, 'status', '--porcelain')).toBe('');
    expect(said.length).toBeGreaterThan(0);
  });

  test('whose answer was lost is brought along once it is seen', async () => {
    const store = await open();
    const first = landed(await store.commit(change(null, 1)));
    let dropped = false;
    remote.fault = (name) => {
      if (name !== PUSH || dropped) return 'none';
      dropped = true;
      return 'drop-after';
    };
    landed(await store.commit(change(first, 2)));
    expect(dropped).toBe(true);
    expect(said).toEqual([]);
    expect(readFileSync(join(user, STATE), 'utf8')).toContain('"_version":2');
    expect(git(user, 'rev-parse', 'HEAD')).toBe(git(bare, 'rev-parse', 'main'));
    expect(git(user, 'status', '--porcelain')).toBe('');
  });
});

describe('a person who pushes at the same time', () => {
  test('loses nothing, and takes nothing away', async () => {
    const store = await open();
    const person = clone('person');
    let revision = landed(await store.commit(change(null, 1)));
    const pushes = 5;
    for (let n = 0; n < pushes; n += 1) {
      let raced = false;
      // Between the look at the branch and the push: the person is faster.
      remote.fault = (name) => {
        if (name === PUSH && !raced) {
          raced = true;
          git(person, 'pull', '--quiet', '--rebase', 'origin', 'main');
          personPushes(person, `${n}\n`);
        }
        return 'none';
      };
      revision = landed(await store.commit(change(revision, n + 2, { [`outputs/${n}`]: String(n) })));
      expect(raced).toBe(true);
    }
    const subjects = git(bare, 'log', '--format=%s', 'main').split('\n');
    expect(subjects.filter((one) => one.startsWith('person'))).toHaveLength(pushes);
    expect(subjects.filter((one) => one.startsWith('Transaction'))).toHaveLength(pushes + 1);
    expect(git(bare, 'show', 'main:src/a.txt')).toBe(String(pushes - 1));
    const session = await (await open()).load(SESSION);
    for (let n = 0; n < pushes; n += 1) expect(await textOf(session, `outputs/${n}`)).toBe(String(n));
    expect(git(bare, 'fsck', '--full', '--no-dangling')).toBe('');
  });
});
