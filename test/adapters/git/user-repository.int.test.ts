import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RemoteAccess } from '../../../src/adapters/git/own-repository.js';
import { openUserRepository } from '../../../src/adapters/git/user-repository.js';
import { gitStores } from '../../support/closed-after-test.js';
import { bareRepository, git, workRepository } from '../../support/git-command.js';
import { objectId } from '../../support/object-id.js';
import { change, SESSION, textOf } from '../../support/state-change.js';
import { landed } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';

const openGitStore = gitStores();
const tempFolder = tempFolders();

let base: string;
let user: string;
let bare: string;
beforeEach(() => {
  base = tempFolder();
  user = workRepository(join(base, 'work'));
  bare = bareRepository(join(base, 'remote.git'));
});

describe('the user’s repository', () => {
  test('is found from a folder inside it', async () => {
    mkdirSync(join(user, 'a', 'b'), { recursive: true });
    const found = await openUserRepository(join(user, 'a', 'b'));
    expect(found).toMatchObject({
      root: user,
      gitDir: join(user, '.git'),
      commonDir: join(user, '.git'),
      objectDirectory: join(user, '.git', 'objects'),
      format: 'sha1',
      shallow: false,
      headRef: 'refs/heads/main',
      head: git(user, 'rev-parse', 'HEAD'),
    });
    expect(await found.remote('origin')).toBeNull();
  });

  test('may be a linked work tree, bare, detached, empty or shallow', async () => {
    const linked = join(base, 'linked');
    git(user, 'worktree', 'add', '--quiet', linked);
    expect(await openUserRepository(linked)).toMatchObject({ root: linked, commonDir: join(user, '.git') });
    expect(await openUserRepository(bare)).toMatchObject({
      root: bare,
      head: null,
      headRef: 'refs/heads/main',
    });
    git(user, 'commit', '--quiet', '--allow-empty', '--message=second');
    git('/', 'clone', '--quiet', '--depth=1', `file://${user}`, join(base, 'shallow'));
    expect(await openUserRepository(join(base, 'shallow'))).toMatchObject({ shallow: true });
    git(user, 'checkout', '--quiet', '--detach');
    expect(await openUserRepository(user)).toMatchObject({ headRef: null });
  });

  test('names its remotes as configured, each way', async () => {
    git(user, 'remote', 'add', 'origin', '../remote.git');
    git(user, 'config', 'remote.origin.pushurl', 'git@example.com:a/b');
    git(user, 'config', 'url.https://elsewhere/.insteadOf', '../');
    const found = await openUserRepository(user);
    expect(await found.remote('origin')).toMatchObject({
      fetch: { url: bare },
      push: { url: 'git@example.com:a/b', display: 'example.com:a/b' },
    });
    expect(await found.remote('--get-all')).toBeNull();
  });

  test('may not name a remote that runs a program', async () => {
    git(user, 'config', 'remote.origin.url', 'ext::sh -c true');
    git(user, 'config', 'remote.other.url', bare);
    git(user, 'config', 'remote.other.pushurl', '--upload-pack=x');
    const found = await openUserRepository(user);
    for (const name of ['origin', 'other'])
      await expect(found.remote(name)).rejects.toMatchObject({ code: 'REMOTE_REFUSED' });
  });

  test('is missed where there is none', async () => {
    await expect(openUserRepository(base)).rejects.toMatchObject({ code: 'GIT_NO_REPOSITORY' });
    await expect(openUserRepository(join(base, 'nowhere'))).rejects.toMatchObject({
      code: 'GIT_NO_REPOSITORY',
    });
  });
});

/** Every file below a folder with its content, mode and dates; without objects and the refs that are ours to move. */
function fingerprint(folder: string): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  const visit = (place: string): void => {
    for (const name of readdirSync(join(folder, place)).sort()) {
      const path = join(place, name);
      if (path === '.git/objects' || /^\.git\/refs\/heads\/orchestrator/.test(path)) continue;
      const stats = lstatSync(join(folder, path));
      if (stats.isDirectory()) visit(path);
      else {
        const content = createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex');
        seen.set(path, `${stats.mode} ${stats.mtimeMs} ${content}`);
      }
    }
  };
  visit('');
  return seen;
}

test('a session leaves work tree, index, HEAD, stash, hooks and configuration untouched', async () => {
  git(user, 'commit', '--quiet', '--allow-empty', '--message=second');
  writeFileSync(join(user, 'README.md'), 'stashed');
  git(user, 'stash');
  writeFileSync(join(user, 'README.md'), 'changed');
  writeFileSync(join(user, 'staged'), 'staged');
  git(user, 'add', 'staged');
  git(user, 'status');
  const before = fingerprint(user);
  expect(before.has('.git/index') && before.has('.git/logs/HEAD') && before.has('.git/refs/stash')).toBe(
    true,
  );
  const after = objectId(git(user, 'rev-parse', 'HEAD'));
  for (const remote of [{}, { url: bare }]) {
    const { store, repository } = await openGitStore({ own: base, user, ...remote });
    const code = { ref: 'refs/heads/orchestrator/0a1b2c3d', before: null, after };
    const first = landed(await store.commit(change(null, 1, {}, { refs: [code] })));
    landed(await store.commit(change(first, 2)));
    await store.load(SESSION);
    await repository.close();
  }
  expect(fingerprint(user)).toEqual(before);
});

describe('a poisoned repository runs nothing', () => {
  const environment = { ...process.env };
  afterEach(() => {
    for (const name of Object.keys(process.env))
      if (environment[name] === undefined) delete process.env[name];
    Object.assign(process.env, environment);
  });

  let trap: string;
  let sprung: string;
  beforeEach(() => {
    sprung = join(base, 'sprung');
    trap = join(base, 'trap');
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> ${sprung}\nexit 0\n`);
    chmodSync(trap, 0o755);
  });
  const config = (...pairs: readonly (readonly [key: string, value: string])[]): void => {
    for (const [key, value] of pairs) git(user, 'config', '--add', key, value);
  };
  const hooks = (folder: string): void => {
    mkdirSync(folder, { recursive: true });
    for (const name of HOOKS) {
      writeFileSync(join(folder, name), readFileSync(trap));
      chmodSync(join(folder, name), 0o755);
    }
  };
  const HOOKS = [
    'reference-transaction',
    'pre-push',
    'pre-commit',
    'commit-msg',
    'prepare-commit-msg',
    'post-commit',
    'post-checkout',
    'post-index-change',
    'pre-receive',
    'update',
    'post-update',
    'pre-auto-gc',
    'fsmonitor-watchman',
    'post-rewrite',
  ];

  const vectors: readonly (readonly [name: string, set: () => void])[] = [
    ['hooks', () => hooks(join(user, '.git', 'hooks'))],
    [
      'core.hooksPath',
      () => {
        hooks(join(base, 'hooks'));
        config(['core.hooksPath', join(base, 'hooks')]);
      },
    ],
    ['core.fsmonitor', () => config(['core.fsmonitor', trap])],
    [
      'filters and attributes',
      () => {
        writeFileSync(join(user, '.gitattributes'), '* filter=x diff=x merge=x\n');
        writeFileSync(join(user, '.git', 'info', 'attributes'), '* filter=x diff=x merge=x\n');
        config(['filter.x.clean', trap], ['filter.x.smudge', trap], ['filter.x.process', trap]);
        config(['diff.x.textconv', trap], ['diff.external', trap], ['merge.x.driver', trap]);
      },
    ],
    [
      'gpg.program',
      () => config(['gpg.program', trap], ['commit.gpgSign', 'true'], ['push.gpgSign', 'if-asked']),
    ],
    ['core.sshCommand', () => config(['core.sshCommand', trap], ['core.gitProxy', trap])],
    [
      'core.pager and editors',
      () => config(['core.pager', trap], ['core.editor', trap], ['pager.rev-parse', trap]),
    ],
    ['credential helpers', () => config(['credential.helper', trap], ['core.askPass', trap])],
    [
      'remote programs',
      () => config(['remote.origin.receivepack', trap], ['remote.origin.uploadpack', trap]),
    ],
    [
      'insteadOf ext::',
      () =>
        config(
          [`url.ext::sh ${trap} .insteadOf`, bare],
          ['protocol.ext.allow', 'always'],
          ['protocol.allow', 'always'],
        ),
    ],
    [
      'pushInsteadOf ext::',
      () => config([`url.ext::sh ${trap} .pushInsteadOf`, bare], ['protocol.ext.allow', 'always']),
    ],
    ['core.alternateRefsCommand', () => config(['core.alternateRefsCommand', trap])],
    ['uploadpack.packObjectsHook', () => config(['uploadpack.packObjectsHook', trap])],
    [
      'aliases',
      () => config(['alias.push', `!${trap}`], ['alias.fetch', `!${trap}`], ['alias.cat-file', `!${trap}`]),
    ],
    [
      'an included file',
      () => {
        writeFileSync(join(base, 'included'), `[core]\n\tfsmonitor = ${trap}\n\thooksPath = ${base}/hooks\n`);
        hooks(join(base, 'hooks'));
        config(['include.path', join(base, 'included')]);
      },
    ],
    [
      'maintenance',
      () => config(['gc.auto', '1'], ['maintenance.auto', 'true'], ['gc.recentObjectsHook', trap]),
    ],
    [
      'GIT_ variables with programs',
      () => {
        for (const name of [
          'SSH_COMMAND',
          'SSH',
          'ASKPASS',
          'EXTERNAL_DIFF',
          'PAGER',
          'EDITOR',
          'PROXY_COMMAND',
        ])
          process.env[`GIT_${name}`] = trap;
        process.env['SSH_ASKPASS'] = trap;
      },
    ],
    [
      'GIT_CONFIG variables',
      () => {
        hooks(join(base, 'hooks'));
        Object.assign(process.env, {
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: 'core.hooksPath',
          GIT_CONFIG_VALUE_0: join(base, 'hooks'),
          GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${trap}'`,
        });
      },
    ],
    [
      'GIT_ variables that lead elsewhere',
      () => {
        const elsewhere = workRepository(join(base, 'elsewhere'));
        Object.assign(process.env, {
          GIT_DIR: join(elsewhere, '.git'),
          GIT_WORK_TREE: elsewhere,
          GIT_INDEX_FILE: join(elsewhere, 'index'),
          GIT_OBJECT_DIRECTORY: join(elsewhere, '.git', 'objects'),
          GIT_COMMON_DIR: join(elsewhere, '.git'),
          GIT_NAMESPACE: 'x',
          GIT_TEMPLATE_DIR: base,
          GIT_TRACE: sprung,
        });
      },
    ],
  ];

  /** Sets the traps, then lets a session with and without a remote go by. */
  async function passBy(set: () => void, access: Partial<RemoteAccess>): Promise<void> {
    set();
    for (const remote of [{}, { url: bare, access }]) {
      const { store } = await openGitStore({ own: base, user, ...remote });
      const after = objectId(git(user, 'rev-parse', 'HEAD'));
      const code = { ref: 'refs/heads/orchestrator/0a1b2c3d', before: null, after };
      const first = landed(await store.commit(change(null, 1, {}, { refs: [code] })));
      landed(await store.commit(change(first, 2, { note: 'landed' })));
      expect(await textOf(await store.load(SESSION), 'note')).toBe('landed');
    }
    expect(readdirSync(base)).not.toContain('sprung');
    for (const place of [user, bare]) {
      const refs = readdirSync(join(place, place === user ? '.git' : '.', 'refs', 'heads'));
      expect(refs).toEqual(expect.arrayContaining(['orchestrator-state', 'orchestrator']));
    }
  }

  test.each(vectors)('by %s, and the state lands', async (_, set) => {
    await passBy(set, {});
  });

  test('with a token, not even by the configuration of the user', async () => {
    const set = (): void => {
      hooks(join(base, 'hooks'));
      const sections = [
        `[core]\n\tfsmonitor = ${trap}\n\thooksPath = ${base}/hooks\n\tsshCommand = ${trap}\n`,
      ];
      writeFileSync(join(base, '.gitconfig'), `${sections.join('')}[credential]\n\thelper = ${trap}\n`);
      process.env['HOME'] = base;
      process.env['XDG_CONFIG_HOME'] = base;
    };
    await passBy(set, { authorization: { urlPrefix: 'https://example.com/', header: 'Basic x' } });
  });
});
