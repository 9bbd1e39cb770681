import { chmodSync, existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { gitProcesses } from '../../../src/adapters/git/git.js';
import { createProcessIdentity } from '../../../src/adapters/process/process-identity.js';
import type { RefUpdate, StateStore } from '../../../src/app/ports.js';
import { runChild } from '../../support/child.js';
import { gitStores } from '../../support/closed-after-test.js';
import { bareRepository, git, workRepository } from '../../support/git-command.js';
import { objectId } from '../../support/object-id.js';
import { change, SESSION, sessionId, textOf } from '../../support/state-change.js';
import { landed } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';

const STATE = 'orchestrator-state';
const FOLDER = `.orchestrator/sessions/${SESSION}`;

const openGitStore = gitStores();
const tempFolder = tempFolders();

let own: string;
let bare: string;
let user: string;
beforeEach(() => {
  own = tempFolder();
  bare = bareRepository(join(own, 'remote.git'));
  user = workRepository(join(own, 'work'));
  git(user, 'remote', 'add', 'origin', bare);
});

const overRemote = async (): Promise<StateStore> => (await openGitStore({ own, url: bare })).store;
const overOwnRefs = async (): Promise<StateStore> => (await openGitStore({ own, user })).store;

/** Commits to the state branch of a repository by other means. */
function commitByHand(repository: string, entries: readonly string[], base = STATE): void {
  const index = join(own, `index-${Math.random()}`);
  const env = `GIT_INDEX_FILE=${index}`;
  const script = [
    `export ${env}`,
    `git read-tree ${base}`,
    ...entries,
    `git update-ref refs/heads/${STATE} $(git commit-tree -p ${base} -m 'by hand' $(git write-tree))`,
  ].join(' && ');
  git(repository, '-c', `alias.script=!${script}`, 'script');
}

describe('a transaction in git', () => {
  test('is one commit whose message says for whom, and by which transaction', async () => {
    const store = await overRemote();
    const first = change(null, 1, {}, { summary: 'Start\n\nOrchestrator-Transaction: TX-forged \u001b[31m' });
    const revision = landed(await store.commit(first));
    const second = change(revision, 2, { 'outputs/a': 'x' }, { run: '123/1', summary: 'Claim 3 tasks' });
    landed(await store.commit(second));
    expect(git(bare, 'log', '-1', '--format=%B', STATE).split('\n')).toEqual([
      'Claim 3 tasks',
      '',
      `Orchestrator-Session: ${SESSION}`,
      `Orchestrator-Transaction: ${second.txId}`,
      'Orchestrator-Version: 2',
      'Orchestrator-Run: 123/1',
    ]);
    expect(git(bare, 'log', '-1', '--format=%s', `${STATE}~1`)).toBe(
      'Start Orchestrator-Transaction: TX-forged [31m',
    );
    expect(
      git(bare, 'log', '-1', '--format=%(trailers:key=Orchestrator-Transaction,valueonly)', `${STATE}~1`),
    ).toBe(first.txId);
    expect(git(bare, 'log', '--format=%an <%ae> %cn %P', `${STATE}~1`)).toBe(
      'orchestrator <orchestrator@users.noreply.github.com> orchestrator',
    );
    expect(git(bare, 'ls-tree', '-r', '--name-only', STATE).split('\n')).toEqual([
      `${FOLDER}/outputs/a`,
      `${FOLDER}/state.json`,
    ]);
    expect(git(bare, 'fsck', '--full', '--strict', '--no-dangling')).toBe('');
  });

  test('costs one git process when nobody is in the way', async () => {
    for (const store of [await overRemote(), await overOwnRefs()]) {
      let revision = landed(await store.commit(change(null, 1)));
      revision = landed(await store.commit(change(revision, 2)));
      const before = gitProcesses.started;
      revision = landed(await store.commit(change(revision, 3)));
      landed(await store.commit(change(revision, 4)));
      expect(gitProcesses.started - before).toBe(2);
    }
  });

  test('leaves everything else on the branch as it is', async () => {
    const store = await overOwnRefs();
    const revision = landed(await store.commit(change(null, 1)));
    commitByHand(user, [
      'blob=$(echo hi | git hash-object -w --stdin)',
      'git update-index --add --cacheinfo 100755,$blob,run.sh',
      'git update-index --add --cacheinfo 120000,$blob,link',
      'git update-index --add --cacheinfo 100644,$blob,"$(printf \'caf\\351\')"',
      'git update-index --add --cacheinfo 100644,$blob,.orchestrator/config.yml',
      'git update-index --add --cacheinfo 100644,$blob,.orchestrator/sessions.txt',
    ]);
    const others = git(user, 'ls-tree', '-r', '-z', STATE)
      .split('\0')
      .filter((line) => !line.includes(FOLDER));
    landed(await store.commit(change(revision, 2)));
    expect(
      git(user, 'ls-tree', '-r', '-z', STATE)
        .split('\0')
        .filter((line) => !line.includes(FOLDER)),
    ).toEqual(others);
    expect(git(user, 'fsck', '--full', '--no-dangling')).toBe('');
  });
});

describe('what others put on the state branch', () => {
  test.each([
    ['a link in place of a file', `120000,$blob,${FOLDER}/state.json`],
    ['an executable file', `100755,$blob,${FOLDER}/state.json`],
    ['a submodule in place of a file', `160000,$(git rev-parse HEAD),${FOLDER}/state.json`],
  ])('%s is refused', async (_, entry) => {
    const store = await overOwnRefs();
    landed(await store.commit(change(null, 1)));
    commitByHand(user, [
      'blob=$(echo /etc/passwd | git hash-object -w --stdin)',
      `git update-index --add --cacheinfo ${entry}`,
    ]);
    const session = await store.load(SESSION);
    await expect(session?.read('state.json')).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    await expect(session?.list('')).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    await expect(store.commit(change(session?.revision ?? null, 2))).rejects.toMatchObject({
      code: 'STATE_CORRUPT',
    });
  });

  test.each(['120000', '160000', '100644'])(
    'mode %s in place of the folder of sessions is refused',
    async (mode) => {
      const store = await overOwnRefs();
      const base = landed(await store.commit(change(null, 1)));
      commitByHand(user, [
        'blob=$(echo / | git hash-object -w --stdin)',
        'git rm -r -q --cached .orchestrator',
        `git update-index --add --cacheinfo ${mode},${mode === '160000' ? '$(git rev-parse HEAD)' : '$blob'},.orchestrator`,
      ]);
      for (const attempt of [store.load(SESSION), store.sessions(), store.commit(change(base, 2))])
        await expect(attempt).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    },
  );

  test('a name that no session writes is refused in a listing, not printed', async () => {
    const store = await overOwnRefs();
    landed(await store.commit(change(null, 1)));
    commitByHand(user, [
      'blob=$(echo x | git hash-object -w --stdin)',
      `git update-index --add --cacheinfo "100644,$blob,${FOLDER}/outputs/$(printf 'a\\n::set-output')"`,
    ]);
    const listed = (await store.load(SESSION))?.list('outputs');
    await expect(listed).rejects.toMatchObject({
      code: 'STATE_CORRUPT',
      message: expect.not.stringContaining('\n'),
    });
  });
});

describe('a branch whose history was replaced', () => {
  const ways = [
    ['rewound', (repository: string) => git(repository, 'update-ref', `refs/heads/${STATE}`, `${STATE}~1`)],
    ['deleted', (repository: string) => git(repository, 'update-ref', '-d', `refs/heads/${STATE}`)],
    [
      'replaced',
      (repository: string) =>
        git(
          repository,
          'update-ref',
          `refs/heads/${STATE}`,
          git(repository, 'commit-tree', '-m', 'unrelated', `${STATE}^{tree}`),
        ),
    ],
  ] as const;

  test.each(ways)('(%s) is an error, never a fresh start', async (_, replace) => {
    for (const [store, repository] of [
      [await overRemote(), bare],
      [await overOwnRefs(), user],
    ] as const) {
      let revision = landed(await store.commit(change(null, 1)));
      revision = landed(await store.commit(change(revision, 2)));
      replace(repository);
      await expect(store.commit(change(revision, 3))).rejects.toMatchObject({ code: 'STATE_REWOUND' });
      await expect(store.load(SESSION)).rejects.toMatchObject({ code: 'STATE_REWOUND' });
    }
  });

  test('but only went on is no error', async () => {
    for (const open of [overRemote, overOwnRefs]) {
      const [one, other] = [await open(), await open()];
      let revision = landed(await one.commit(change(null, 1)));
      for (let version = 2; version < 5; version += 1) {
        await other.load(SESSION);
        revision = landed(await other.commit(change(revision, version)));
      }
      expect((await one.load(SESSION))?.revision).toBe(revision);
      landed(await one.commit(change(revision, 5)));
    }
  });
});

describe('refs of the code', () => {
  const CODE = 'refs/heads/orchestrator/0a1b2c3d';

  test('move with the state or not at all', async () => {
    for (const [url, place] of [
      [bare, bare],
      [undefined, user],
    ] as const) {
      const { store, repository } = await openGitStore({ own, user, ...(url === undefined ? {} : { url }) });
      const a = objectId(git(user, 'rev-parse', 'HEAD'));
      const b = objectId(git(user, 'commit-tree', '-p', a, '-m', `to ${place}`, 'HEAD^{tree}'));
      const c = objectId(git(user, 'commit-tree', '-p', a, '-m', `other ${place}`, 'HEAD^{tree}'));
      const move = (
        before: RefUpdate['before'],
        after: RefUpdate['after'],
      ): { refs: readonly RefUpdate[] } => ({
        refs: [{ ref: CODE, before, after }],
      });
      const first = landed(await store.commit(change(null, 1, {}, move(null, a))));
      expect(git(place, 'rev-parse', CODE)).toBe(a);
      expect(await store.commit(change(first, 2, {}, move(b, c)))).toMatchObject({ kind: 'conflict' });
      expect(await store.commit(change(first, 2, {}, move(null, b)))).toMatchObject({ kind: 'conflict' });
      expect((await store.load(SESSION))?.revision).toBe(first);
      expect(git(place, 'rev-parse', CODE)).toBe(a);
      landed(await store.commit(change(first, 2, {}, move(a, b))));
      expect(git(place, 'rev-parse', CODE)).toBe(b);
      expect(await repository.refs.codeTip(CODE)).toBe(b);
      expect(await repository.git.text(['cat-file', '-t', `${b}^{tree}`])).toBe('tree');
      expect(await repository.refs.codeTip(`${CODE}-none`)).toBeNull();
      expect(git(place, 'fsck', '--full', '--no-dangling')).toBe('');
    }
  });

  test('that a policy refuses are named, and nothing moves', async () => {
    writeFileSync(
      join(bare, 'hooks', 'update'),
      '#!/bin/sh\ncase $1 in refs/heads/orchestrator/*) exit 1;; esac\n',
    );
    chmodSync(join(bare, 'hooks', 'update'), 0o755);
    const { store } = await openGitStore({ own, user, url: bare });
    const after = objectId(git(user, 'rev-parse', 'HEAD'));
    const refused = await store.commit(change(null, 1, {}, { refs: [{ ref: CODE, before: null, after }] }));
    expect(refused).toMatchObject({ kind: 'refs-refused', refs: [CODE] });
    expect(git(bare, 'for-each-ref')).toBe('');
    landed(await store.commit(change(null, 1)));
  });

  test('are pushed from a shallow clone', async () => {
    for (let n = 0; n < 3; n += 1) git(user, 'commit', '--quiet', '--allow-empty', `--message=${n}`);
    git(user, 'push', '--quiet', 'origin', 'main');
    const clone = join(own, 'shallow');
    git('/', 'clone', '--quiet', '--depth=1', `file://${bare}`, clone);
    const { store } = await openGitStore({ own, user: clone, url: bare });
    const after = objectId(git(clone, 'commit-tree', '-p', 'HEAD', '-m', 'work', 'HEAD^{tree}'));
    landed(await store.commit(change(null, 1, {}, { refs: [{ ref: CODE, before: null, after }] })));
    expect(git(bare, 'rev-list', '--count', CODE)).toBe('5');
  });
});

describe('a session at an earlier commit', () => {
  test('is read by those who never saw it, and by those who went on', async () => {
    const store = await overRemote();
    let revision = landed(await store.commit(change(null, 1, { note: 'one' })));
    const commit = (await store.load(SESSION))?.commit ?? null;
    for (let version = 2; version < 5; version += 1)
      revision = landed(await store.commit(change(revision, version, { note: String(version) })));
    for (const reader of [store, await overRemote()]) {
      const session = commit === null ? undefined : await reader.loadAt(SESSION, commit);
      expect(await textOf(session, 'note')).toBe('one');
      expect(session?.commit).toBe(commit);
      expect(await textOf(await reader.load(SESSION), 'note')).toBe('4');
      landed(
        await reader.commit(change(revision, 5)).then(async (outcome) => {
          if (outcome.kind === 'committed') revision = outcome.revision;
          return outcome;
        }),
      );
    }
  });
});

describe('whatever the user’s repository looks like', () => {
  const shapes: readonly (readonly [name: string, make: () => string])[] = [
    [
      'without a commit',
      () => {
        const folder = join(own, 'empty');
        git('/', 'init', '--quiet', folder);
        return folder;
      },
    ],
    [
      'with a detached HEAD',
      () => {
        git(user, 'checkout', '--quiet', '--detach');
        return user;
      },
    ],
    [
      'with a dirty tree',
      () => {
        writeFileSync(join(user, 'README.md'), 'changed');
        writeFileSync(join(user, 'new'), 'new');
        git(user, 'add', 'new');
        return user;
      },
    ],
    [
      'a linked work tree',
      () => {
        git(user, 'worktree', 'add', '--quiet', join(own, 'linked'));
        return join(own, 'linked');
      },
    ],
    [
      'a folder inside',
      () => {
        mkdirSync(join(user, 'a', 'b'), { recursive: true });
        return join(user, 'a', 'b');
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
    [
      'in a folder with a colon and a quote',
      () => {
        return workRepository(join(own, 'we:ird "name'));
      },
    ],
  ];

  test.each(shapes)('%s, its own refs hold the state', async (_, make) => {
    const folder = make();
    const { store } = await openGitStore({ own, user: folder });
    const first = landed(await store.commit(change(null, 1)));
    landed(await store.commit(change(first, 2, { note: 'x' })));
    expect(await textOf(await (await openGitStore({ own, user: folder })).store.load(SESSION), 'note')).toBe(
      'x',
    );
    expect(git(folder, 'fsck', '--full', '--no-dangling')).toBe('');
  });
});

describe('left behind by killed processes', () => {
  test('a lock on the state ref is removed once it is old', async () => {
    const store = await overOwnRefs();
    const first = landed(await store.commit(change(null, 1)));
    const lock = join(user, '.git', 'refs', 'heads', `${STATE}.lock`);
    writeFileSync(lock, '');
    expect(await store.commit(change(first, 2))).toMatchObject({ kind: 'conflict' });
    const past = new Date(Date.now() - 60_000);
    utimesSync(lock, past, past);
    landed(await store.commit(change(first, 2)));
    expect(existsSync(lock)).toBe(false);
  });

  test('a git directory is removed when its process is gone, and only then', async () => {
    await overRemote();
    const folder = join(own, 'own');
    const self = createProcessIdentity().self();
    const ended: unknown = JSON.parse((await runChild('own-identity', null)).stdout);
    const [mine = ''] = readdirSync(folder);
    const pidOf = (holder: unknown): string =>
      typeof holder === 'object' && holder !== null && 'pid' in holder && 'startTime' in holder
        ? `${String(holder.pid)}.${String(holder.startTime)}`
        : '';
    const abandoned = mine.replace(pidOf(self), pidOf(ended));
    const foreign = mine.replace(/^own-[0-9a-f]{12}/, 'own-000000000000');
    for (const name of [abandoned, foreign, 'unrelated']) mkdirSync(join(folder, name));
    await overRemote();
    const left = readdirSync(folder);
    expect(left).toEqual(expect.arrayContaining([mine, foreign, 'unrelated']));
    expect(left).not.toContain(abandoned);
  });
});

test('a full disk is DISK_FULL and changes nothing', async () => {
  const store = await overOwnRefs();
  const base = landed(await store.commit(change(null, 1)));
  const order = { wish: { kind: 'git', own, user }, bytes: 6_000_000 };
  const child = await runChild('big-write', order, { shell: 'ulimit -f 1024;' });
  expect(child).toMatchObject({ code: 0, stdout: 'DISK_FULL' });
  expect((await store.load(SESSION))?.revision).toBe(base);
  expect(git(user, 'fsck', '--full')).not.toMatch(/corrupt|missing/);
  landed(await store.commit(change(base, 2)));
});

describe('a remote', () => {
  test('that is not there cannot be read', async () => {
    const { store } = await openGitStore({ own, url: join(own, 'none.git') });
    await expect(store.load(SESSION)).rejects.toMatchObject({ code: 'REMOTE_UNREACHABLE' });
    await expect(store.commit(change(null, 1))).rejects.toMatchObject({ code: 'REMOTE_UNREACHABLE' });
  });

  test('named by a file URL holds the state as well', async () => {
    const { store } = await openGitStore({ own, user, url: `file://${bare}` });
    const first = landed(await store.commit(change(null, 1)));
    const other = landed(await store.commit(change(null, 1, {}, { session: sessionId('22222222') })));
    expect(first).not.toBe(other);
    expect(await store.sessions()).toEqual([SESSION, '22222222']);
  });
});

test.each([
  '',
  '-x',
  'a..b',
  'a b',
  'HEAD',
  'a/.b',
  'x.lock',
  'a//b',
  'é',
  '@{1}',
  'orchestrator',
  'orchestrator/0a1b2c3d',
  'orchestrator/{session}',
  '{session}',
])('a state branch named %j is a usage error', async (branch) => {
  await expect(openGitStore({ own, url: bare, branch })).rejects.toMatchObject({ code: 'USAGE' });
});
