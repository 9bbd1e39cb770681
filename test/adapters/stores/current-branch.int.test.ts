import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { StateStore } from '../../../src/app/ports.js';
import { runChild } from '../../support/child.js';
import { gitStores } from '../../support/closed-after-test.js';
import { bareRepository, git, workRepository } from '../../support/git-command.js';
import { change, SESSION, sessionId, textOf } from '../../support/state-change.js';
import { landed } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';
import { openStore } from '../../support/test-store.js';

const FOLDER = `.orchestrator/sessions/${SESSION}`;
const STATE = `${FOLDER}/state.json`;

const openGitStore = gitStores();
const tempFolder = tempFolders();

let own: string;
let user: string;
beforeEach(() => {
  own = tempFolder();
  user = workRepository(join(own, 'work'), { 'README.md': 'hello\n', 'src/a.txt': 'a\n' });
});

const here = async (folder = user): Promise<StateStore> =>
  (await openGitStore({ own, user: folder, current: true })).store;
const status = (folder = user): string => git(folder, 'status', '--porcelain', '--untracked-files=all');
const write = (path: string, text: string, folder = user): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const commit = (message: string, folder = user): string =>
  git(folder, 'commit', '--quiet', '--all', `--message=${message}`);

describe('a transaction on the branch that is checked out', () => {
  test('leaves a clean work tree, and the next commit of everything keeps the state', async () => {
    const store = await here();
    let revision = landed(await store.commit(change(null, 1, { 'outputs/a': '1', 'outputs/b/c': '2' })));
    expect(status()).toBe('');
    revision = landed(
      await store.commit(change(revision, 2, { 'outputs/b': 'x' }, { removes: ['outputs/b/c'] })),
    );
    expect(status()).toBe('');
    expect(readFileSync(join(user, FOLDER, 'outputs/b'), 'utf8')).toBe('x');
    write('src/a.txt', 'changed\n');
    commit('mine');
    expect(git(user, 'diff', '--name-only', 'HEAD~1')).toBe('src/a.txt');
    expect((await store.load(SESSION))?.revision).toBe(revision);
    landed(await store.commit(change(revision, 3)));
    expect(git(user, 'log', '--format=%s', 'main').split('\n')).toEqual([
      'Transaction 3',
      'mine',
      'Transaction 2',
      'Transaction 1',
      'first',
    ]);
    expect(git(user, 'diff', '--name-only', 'HEAD~1')).toBe(STATE);
    expect(git(user, 'fsck', '--full', '--strict', '--no-dangling')).toBe('');
  });

  test('moves the reflog of HEAD along', async () => {
    const store = await here();
    landed(await store.commit(change(null, 1)));
    expect(git(user, 'reflog', '--format=%H').split('\n')[0]).toBe(git(user, 'rev-parse', 'HEAD'));
    expect(git(user, 'reflog', '--format=%H').split('\n')).toHaveLength(2);
  });

  test('leaves everything elsewhere as it is, staged or not', async () => {
    write('src/a.txt', 'dirty\n');
    write('staged.txt', 'staged\n');
    git(user, 'add', 'staged.txt');
    write('README.md', 'staged\n');
    git(user, 'add', 'README.md');
    write('README.md', 'and changed again\n');
    write('untracked.txt', 'x');
    write('.orchestrator/notes.txt', 'mine');
    const before = status();
    const store = await here();
    const revision = landed(await store.commit(change(null, 1)));
    landed(await store.commit(change(revision, 2)));
    expect(status()).toBe(before);
    expect(readFileSync(join(user, 'README.md'), 'utf8')).toBe('and changed again\n');
    expect(git(user, 'show', ':README.md')).toBe('staged');
  });

  test('runs nothing that the repository is set up to run', async () => {
    const trap = join(own, 'sprung');
    for (const hook of [
      'reference-transaction',
      'post-index-change',
      'post-checkout',
      'pre-commit',
      'post-commit',
    ])
      writeFileSync(join(user, '.git', 'hooks', hook), `#!/bin/sh\ntouch ${trap}\n`, { mode: 0o755 });
    for (const key of [
      'filter.x.smudge',
      'filter.x.clean',
      'filter.x.process',
      'core.fsmonitor',
      'core.sshCommand',
    ])
      git(user, 'config', key, `touch ${trap}; cat`);
    mkdirSync(join(user, '.git', 'info'), { recursive: true });
    writeFileSync(join(user, '.git', 'info', 'attributes'), '* filter=x\n');
    write('.gitattributes', '* filter=x\n');
    const store = await here();
    const revision = landed(await store.commit(change(null, 1)));
    landed(await store.commit(change(revision, 2)));
    expect(existsSync(trap)).toBe(false);
    expect(readFileSync(join(user, STATE), 'utf8')).toContain('"_version":2');
  });
});

describe('what somebody changed in the state’s files', () => {
  const ways: readonly (readonly [string, () => void])[] = [
    ['in the work tree', () => write(STATE, 'mine')],
    [
      'in the index',
      () => {
        write(STATE, 'mine');
        git(user, 'add', STATE);
        git(user, 'show', `HEAD:${STATE}`);
        writeFileSync(join(user, STATE), `${git(user, 'show', `HEAD:${STATE}`)}\n`);
      },
    ],
    ['by staging its removal', () => git(user, 'rm', '--quiet', '--cached', STATE)],
  ];
  test.each(ways)('%s is named, and nothing moves', async (_, damage) => {
    const store = await here();
    const revision = landed(await store.commit(change(null, 1)));
    const head = git(user, 'rev-parse', 'HEAD');
    damage();
    const before = status();
    await expect(store.commit(change(revision, 2))).rejects.toMatchObject({
      code: 'CHECKOUT_DIRTY',
      message: expect.stringContaining(STATE),
    });
    expect(git(user, 'rev-parse', 'HEAD')).toBe(head);
    expect(status()).toBe(before);
    git(user, 'restore', '--source=HEAD', '--staged', '--worktree', '--', '.orchestrator');
    landed(await store.commit(change(revision, 2)));
    expect(status()).toBe('');
  });

  test('a file that was only removed from the work tree is put back', async () => {
    const store = await here();
    const revision = landed(await store.commit(change(null, 1)));
    rmSync(join(user, '.orchestrator'), { recursive: true });
    landed(await store.commit(change(revision, 2)));
    expect(status()).toBe('');
  });

  test('a file of theirs in the way of a new one is named', async () => {
    write(`${FOLDER}/outputs/a`, 'mine');
    const store = await here();
    await expect(store.commit(change(null, 1, { 'outputs/a': 'new' }))).rejects.toMatchObject({
      code: 'CHECKOUT_DIRTY',
      message: expect.stringContaining('outputs/a'),
    });
    expect(readFileSync(join(user, FOLDER, 'outputs/a'), 'utf8')).toBe('mine');
    expect(existsSync(join(user, '.git', 'index.lock'))).toBe(false);
  });

  test('a link that leads out of the tree is not followed', async () => {
    const outside = join(own, 'outside');
    mkdirSync(outside);
    symlinkSync(outside, join(user, '.orchestrator'));
    const store = await here();
    await expect(store.commit(change(null, 1))).rejects.toMatchObject({ code: 'CHECKOUT_DIRTY' });
    expect(existsSync(join(outside, 'sessions'))).toBe(false);
  });
});

describe('people on the same branch', () => {
  test('commit between two transactions, and nothing of anybody is lost', async () => {
    const store = await here();
    let revision = landed(await store.commit(change(null, 1)));
    for (let version = 2; version < 5; version += 1) {
      write('src/a.txt', `${version}\n`);
      commit(`mine ${version}`);
      revision = landed(await store.commit(change(revision, version)));
    }
    expect(git(user, 'rev-list', '--count', 'main')).toBe('8');
    expect(git(user, 'show', 'main:src/a.txt')).toBe('4');
    expect(status()).toBe('');
  });

  test('may rewrite it as long as our last version is kept', async () => {
    const store = await here();
    const revision = landed(await store.commit(change(null, 1)));
    write('src/a.txt', 'amended\n');
    git(user, 'commit', '--quiet', '--all', '--amend', '--message=amended');
    landed(await store.commit(change(revision, 2)));
    git(user, 'reset', '--quiet', '--hard', 'main~2');
    await expect(store.load(SESSION)).rejects.toMatchObject({ code: 'STATE_REWOUND' });
  });

  test('with a commit in the making are waited for, not pushed aside', async () => {
    const { store } = await openGitStore({ own, user, current: true });
    const lock = join(user, '.git', 'index.lock');
    writeFileSync(lock, '');
    const waiting = store.commit(change(null, 1));
    await new Promise((done) => setTimeout(done, 200));
    expect(git(user, 'rev-list', '--count', 'main')).toBe('1');
    rmSync(lock);
    landed(await waiting);
    expect(status()).toBe('');
  });

  test('switching to another branch keep their files, and the state goes on where it was', async () => {
    const store = await here();
    const revision = landed(await store.commit(change(null, 1)));
    git(user, 'switch', '--quiet', '--create', 'other', 'main~1');
    landed(await store.commit(change(revision, 2)));
    expect(status()).toBe('');
    expect(existsSync(join(user, STATE))).toBe(false);
    git(user, 'switch', '--quiet', 'main');
    expect(readFileSync(join(user, STATE), 'utf8')).toContain('"_version":2');
    expect(status()).toBe('');
  });
});

describe('whatever the repository looks like', () => {
  const shapes: readonly (readonly [string, () => string])[] = [
    [
      'without a commit',
      () => {
        git('/', 'init', '--quiet', join(own, 'empty'));
        return join(own, 'empty');
      },
    ],
    [
      'a linked work tree',
      () => {
        git(user, 'worktree', 'add', '--quiet', '-b', 'linked', join(own, 'linked'));
        return join(own, 'linked');
      },
    ],
    ['bare', () => bareRepository(join(own, 'bare.git'))],
    [
      'with SHA-256',
      () => {
        git('/', 'init', '--quiet', '--object-format=sha256', join(own, 'sha256'));
        return join(own, 'sha256');
      },
    ],
    ['in a folder with a colon and a quote', () => workRepository(join(own, 'we:ird "name'))],
    [
      'a submodule',
      () => {
        git(
          user,
          '-c',
          'protocol.file.allow=always',
          'submodule',
          '--quiet',
          'add',
          workRepository(join(own, 'lib')),
          'lib',
        );
        commit('lib');
        return join(user, 'lib');
      },
    ],
    [
      'with a submodule',
      () => {
        git(
          user,
          '-c',
          'protocol.file.allow=always',
          'submodule',
          '--quiet',
          'add',
          workRepository(join(own, 'lib')),
          'lib',
        );
        commit('lib');
        return user;
      },
    ],
    [
      'with a sparse checkout',
      () => {
        git(user, 'sparse-checkout', 'set', 'src');
        return user;
      },
    ],
    [
      'with line ends of another system',
      () => {
        git(user, 'config', 'core.autocrlf', 'true');
        return user;
      },
    ],
  ];
  test.each(shapes)('%s, what is checked out keeps in step', async (_, make) => {
    const folder = make();
    const store = await here(folder);
    const first = landed(await store.commit(change(null, 1, { note: 'a\nb\n' })));
    landed(await store.commit(change(first, 2, { note: 'x\n' })));
    if (!folder.endsWith('.git')) expect(status(folder)).toBe('');
    expect(await textOf(await (await here(folder)).load(SESSION), 'note')).toBe('x\n');
    expect(git(folder, 'fsck', '--full', '--no-dangling')).toBe('');
  });

  test('the work tree that has the branch is the one that follows', async () => {
    git(user, 'worktree', 'add', '--quiet', '-b', 'linked', join(own, 'linked'));
    const { store } = await openGitStore({ own, user, current: true, branch: 'linked' });
    landed(await store.commit(change(null, 1)));
    expect(status(join(own, 'linked'))).toBe('');
    expect(existsSync(join(own, 'linked', STATE))).toBe(true);
    expect(existsSync(join(user, STATE))).toBe(false);
    expect(status()).toBe('');
  });
});

describe('a process that was killed in the middle', () => {
  /** The transaction that was under way, as far as the ref or not. */
  async function interrupted(
    moved: boolean,
  ): Promise<{ readonly store: StateStore; readonly revision: string }> {
    const store = await here();
    const revision = landed(await store.commit(change(null, 1, { note: 'old' })));
    const from = git(user, 'rev-parse', 'HEAD');
    const index = readFileSync(join(user, '.git', 'index'));
    const next = landed(await store.commit(change(revision, 2, { note: 'new' })));
    const to = git(user, 'rev-parse', 'HEAD');
    if (!moved) git(user, 'update-ref', 'refs/heads/main', from);
    writeFileSync(join(user, '.git', 'index'), index);
    writeFileSync(join(user, FOLDER, 'note'), moved ? 'old' : 'new');
    writeFileSync(join(user, '.git', 'index.lock'), JSON.stringify({ orchestrator: 1, from, to }));
    writeFileSync(join(user, '.git', 'index.orchestrator-1-x'), index);
    return { store: await here(), revision: moved ? next : revision };
  }

  test.each([true, false])('is finished or taken back by the next one (ref moved: %s)', async (moved) => {
    const { store, revision } = await interrupted(moved);
    landed(await store.commit(change(revision, 3, { more: 'x' })));
    expect(status()).toBe('');
    expect(readFileSync(join(user, FOLDER, 'note'), 'utf8')).toBe(moved ? 'new' : 'old');
    expect(existsSync(join(user, '.git', 'index.lock'))).toBe(false);
    expect(existsSync(join(user, '.git', 'index.orchestrator-1-x'))).toBe(false);
  });

  test('anywhere leaves a branch and a checkout that agree after the next transaction', async () => {
    const wish = { kind: 'git', own, user, current: true } as const;
    for (const killAfterMs of [60, 110, 170]) {
      await runChild('store-racer', { wish, increments: 200 }, { killAfterMs });
      const { store, close } = await openStore(wish);
      // The lock of a killed git on the ref itself is taken for dead only after a while.
      for (let tries = 0; ; tries += 1) {
        const session = await store.load(SESSION);
        const log = ((await textOf(session, 'transaction-log.jsonl')) ?? '').split('\n').filter(Boolean);
        const writes = { 'transaction-log.jsonl': [...log, 'after'].map((line) => `${line}\n`).join('') };
        const outcome = await store.commit(change(session?.revision ?? null, log.length + 1, writes));
        if (outcome.kind === 'committed' || tries > 30) {
          landed(outcome);
          break;
        }
        await new Promise((done) => setTimeout(done, 300));
      }
      await close();
      expect(status()).toBe('');
    }
  });
});

test('four processes on one checkout lose nothing and leave it clean', async () => {
  const wish = { kind: 'git', own, user, current: true } as const;
  const racers = await Promise.all(
    Array.from({ length: 4 }, () => runChild('store-racer', { wish, increments: 5 })),
  );
  for (const racer of racers) expect(racer).toMatchObject({ code: 0 });
  const acknowledged = racers.flatMap((racer) => racer.stdout.trim().split('\n'));
  const log = readFileSync(join(user, FOLDER, 'transaction-log.jsonl'), 'utf8')
    .trim()
    .split('\n');
  expect([...log].sort()).toEqual(acknowledged.sort());
  expect(status()).toBe('');
  expect(git(user, 'rev-list', '--count', 'main')).toBe('21');
});

test('two sessions share the branch', async () => {
  const [one, other] = [await here(), await here()];
  const a = landed(await one.commit(change(null, 1)));
  landed(await other.commit(change(null, 1, {}, { session: sessionId('11111111') })));
  landed(await one.commit(change(a, 2)));
  expect(status()).toBe('');
});
