import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { Git } from '../../../src/adapters/git/git.js';
import { type CodeRefs, createCodeRefs } from '../../../src/adapters/git/own-refs.js';
import { createProcessIdentity } from '../../../src/adapters/process/process-identity.js';
import {
  createFileStore,
  type FileStore,
  type FileStoreOptions,
} from '../../../src/adapters/stores/file-store.js';
import type { RefUpdate } from '../../../src/app/ports.js';
import { runChild } from '../../support/child.js';
import { git, workRepository } from '../../support/git-command.js';
import { objectId } from '../../support/object-id.js';
import { change, SESSION, textOf } from '../../support/state-change.js';
import { landed } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';

const tempFolder = tempFolders();

let root: string;
beforeEach(() => {
  root = join(tempFolder(), '.orchestrator');
});

function open(options: Partial<FileStoreOptions> = {}): FileStore {
  return createFileStore({ root, liveness: createProcessIdentity(), lockSeconds: 5, ...options });
}

const logFile = (): string => join(root, '.txn', SESSION, 'redo.log');
const sessionFile = (path: string): string => join(root, 'sessions', SESSION, path);

describe('an error of the disk', () => {
  test('at any effect leaves the state before or after, and the next transaction lands', async () => {
    const first = { 'a/b': 'old', c: 'old', 'outputs/x': 'old' };
    const seen = new Set<string>();
    for (let failAt = 1; ; failAt += 1) {
      rmSync(root, { recursive: true, force: true });
      const base = landed(await open().commit(change(null, 1, first)));
      let effects = 0;
      const failing = open({
        step: () => {
          effects += 1;
          if (effects >= failAt) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        },
      });
      const second = change(
        base,
        2,
        { a: 'new', 'c/d': 'new', 'outputs/x': 'new' },
        { removes: ['a/b', 'c'] },
      );
      const result = await failing.commit(second).then(
        (outcome) => outcome.kind,
        (cause: unknown) =>
          typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : cause,
      );
      seen.add(String(result));
      const session = await open().load(SESSION);
      const files = await session?.list('');
      if (result === 'DISK_FULL') {
        expect(session?.revision).toBe(base);
        expect(files).toEqual(['a/b', 'c', 'outputs/x', 'state.json']);
        expect(await textOf(session, 'outputs/x')).toBe('old');
      } else {
        expect(files).toEqual(['a', 'c/d', 'outputs/x', 'state.json']);
        expect(await textOf(session, 'outputs/x')).toBe('new');
      }
      landed(await open().commit(change(session?.revision ?? null, 3)));
      expect(readdirSync(join(root, '.txn', SESSION)).sort()).toEqual(['head', 'lock', 'redo.log']);
      expect(statSync(logFile()).size).toBe(0);
      if (result === 'committed') break;
    }
    expect([...seen]).toEqual(['DISK_FULL', 'unknown', 'committed']);
  });

  test('that the system reports is DISK_FULL and changes nothing', async () => {
    const base = landed(await open().commit(change(null, 1)));
    const child = await runChild(
      'big-write',
      { wish: { kind: 'file', root }, bytes: 4_000_000 },
      { shell: 'ulimit -f 1024;' },
    );
    expect(child).toMatchObject({ code: 0, stdout: 'DISK_FULL' });
    const session = await open().load(SESSION);
    expect(session?.revision).toBe(base);
    expect(await session?.list('')).toEqual(['state.json']);
    landed(await open().commit(change(base, 2)));
  });

  test('that refuses to write is WRITE_REFUSED', async () => {
    writeFileSync(root, 'a file where the folder should be');
    await expect(open().commit(change(null, 1))).rejects.toMatchObject({ code: 'WRITE_REFUSED' });
    expect(readFileSync(root, 'utf8')).toBe('a file where the folder should be');
  });
});

describe('a file changed by hand', () => {
  test.each(['state.json', 'tasks.json', 'transaction-log.jsonl'])('%s is noticed', async (path) => {
    const base = landed(
      await open().commit(change(null, 1, { 'tasks.json': '[]', 'transaction-log.jsonl': '{}\n' })),
    );
    const text = readFileSync(sessionFile(path), 'utf8');
    writeFileSync(sessionFile(path), ` ${text.slice(1)}`);
    expect((await open().load(SESSION))?.revision).not.toBe(base);
    expect(await open().commit(change(base, 2))).toMatchObject({ kind: 'conflict' });
    writeFileSync(sessionFile(path), text);
    landed(await open().commit(change(base, 2)));
  });

  test('a removed one too', async () => {
    const base = landed(await open().commit(change(null, 1, { 'tasks.json': '[]' })));
    rmSync(sessionFile('state.json'));
    expect(await open().commit(change(base, 2))).toMatchObject({ kind: 'conflict' });
    expect(await open().commit(change(null, 1))).toMatchObject({ kind: 'conflict' });
    expect(await textOf(await open().load(SESSION), 'tasks.json')).toBe('[]');
  });
});

describe('a link', () => {
  test('is never written through', async () => {
    const outside = tempFolder();
    writeFileSync(join(outside, 'x'), 'theirs');
    const base = landed(await open().commit(change(null, 1)));
    symlinkSync(outside, sessionFile('outputs'));
    await expect(open().commit(change(base, 2, { 'outputs/x': 'ours' }))).rejects.toMatchObject({
      code: 'STATE_CORRUPT',
    });
    await expect(open().commit(change(base, 2, {}, { removes: ['outputs/x'] }))).rejects.toMatchObject({
      code: 'STATE_CORRUPT',
    });
    expect(readFileSync(join(outside, 'x'), 'utf8')).toBe('theirs');
    const session = await open().load(SESSION);
    await expect(session?.read('outputs/x')).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    await expect(session?.list('')).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
  });

  test('in place of a file is refused', async () => {
    landed(await open().commit(change(null, 1)));
    rmSync(sessionFile('state.json'));
    symlinkSync('/etc/hostname', sessionFile('state.json'));
    await expect(open().load(SESSION)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
  });

  test('in place of the root is refused', async () => {
    const outside = tempFolder();
    symlinkSync(outside, root);
    await expect(open().commit(change(null, 1))).rejects.toMatchObject({ code: 'WRITE_REFUSED' });
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('an interrupted transaction', () => {
  const interrupted = (): never => {
    throw Object.assign(new Error('interrupted'), { code: 'EIO' });
  };

  test('that had become final is there for whoever reads next, and put into the files by whoever writes next', async () => {
    const store = open({ step: (effect) => effect.startsWith('put state.json') && interrupted() });
    expect(await store.commit(change(null, 1, { note: 'here' }))).toMatchObject({ kind: 'unknown' });
    expect(await open().sessions()).toEqual([SESSION]);
    const found = await open().load(SESSION);
    expect(await textOf(found, 'note')).toBe('here');
    expect(statSync(logFile()).size).toBeGreaterThan(0);
    landed(await open().commit(change(found?.revision ?? null, 2)));
    expect(readFileSync(sessionFile('note'), 'utf8')).toBe('here');
    expect(statSync(logFile()).size).toBe(0);
  });

  test.each([1, 20, 200])('whose entry lacks its last %i bytes never happened', async (missing) => {
    const base = landed(await open().commit(change(null, 1)));
    const later = open({ rollForward: 'later' });
    landed(await later.commit(change(base, 2, { note: 'x'.repeat(300) })));
    truncateSync(logFile(), statSync(logFile()).size - missing);
    const found = await open().load(SESSION);
    expect(found?.revision).toBe(base);
    expect(await found?.list('')).toEqual(['state.json']);
    landed(await open().commit(change(base, 2)));
  });

  test('whose bytes the disk had not come to write never happened', async () => {
    const base = landed(await open().commit(change(null, 1)));
    const later = open({ rollForward: 'later' });
    landed(await later.commit(change(base, 2, { note: 'x'.repeat(300) })));
    const { size } = statSync(logFile());
    for (const kept of [0, size - 100]) {
      truncateSync(logFile(), kept);
      truncateSync(logFile(), size);
      expect((await open().load(SESSION))?.revision).toBe(base);
    }
  });

  test.each([
    '{"txId":"x","writes":[{"path":"../../x","bytes":1,"sha256":""}],"removes":[],"refs":[]}\n',
    'x\n',
  ])('whose entry somebody changed is an error that says where: %j', async (entry) => {
    const base = landed(await open().commit(change(null, 1)));
    appendFileSync(logFile(), entry);
    await expect(open().load(SESSION)).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
    await expect(open().commit(change(base, 2))).rejects.toMatchObject({ code: 'STATE_CORRUPT' });
  });
});

describe('a store that puts its files in place later', () => {
  test('shows every transaction to every other store, which writes nothing to read it', async () => {
    const later = open({ rollForward: 'later' });
    let revision = landed(await later.commit(change(null, 1, { a: '1', 'outputs/x': '1' })));
    revision = landed(await later.commit(change(revision, 2, { a: '2' }, { removes: ['outputs/x'] })));
    const before = statSync(logFile());
    for (const store of [later, open()]) {
      const session = await store.load(SESSION);
      expect(session?.revision).toBe(revision);
      expect(await session?.list('')).toEqual(['a', 'state.json']);
      expect(await textOf(session, 'a')).toBe('2');
      expect(await textOf(session, 'outputs/x')).toBeUndefined();
      expect(await store.sessions()).toEqual([SESSION]);
    }
    expect(statSync(logFile())).toMatchObject({ size: before.size, mtimeMs: before.mtimeMs });
    expect(existsSync(sessionFile('a'))).toBe(false);
  });

  test('has them in place once it is closed, under the same revision', async () => {
    const later = open({ rollForward: 'later' });
    const revision = landed(await later.commit(change(null, 1, { a: '1' })));
    await later.close();
    expect(readFileSync(sessionFile('a'), 'utf8')).toBe('1');
    expect(statSync(logFile()).size).toBe(0);
    expect((await open().load(SESSION))?.revision).toBe(revision);
    landed(await later.commit(change(revision, 2)));
  });

  test('has them in place once another store writes, and goes on from there', async () => {
    const later = open({ rollForward: 'later' });
    let revision = landed(await later.commit(change(null, 1, { a: '1' })));
    revision = landed(await open().commit(change(revision, 2, { b: '2' })));
    expect(readFileSync(sessionFile('a'), 'utf8')).toBe('1');
    expect(await later.commit(change('stale', 3))).toMatchObject({ kind: 'conflict' });
    landed(await later.commit(change(revision, 3, { b: '3' })));
    expect(await textOf(await open().load(SESSION), 'b')).toBe('3');
  });

  test('does not let the log grow without end', async () => {
    const later = open({ rollForward: 'later' });
    let revision: string | null = null;
    for (let version = 1; version <= 70; version += 1)
      revision = landed(await later.commit(change(revision, version)));
    expect(readFileSync(sessionFile('state.json'), 'utf8')).toContain('"_version":64');
    expect((await open().load(SESSION))?.revision).toBe(revision);
  });

  test('that cannot put them in place says so and loses nothing', async () => {
    const later = open({
      rollForward: 'later',
      step: (effect) => effect === 'stage files' && interruptedNow(),
    });
    const revision = landed(await later.commit(change(null, 1, { a: '1' })));
    await expect(later.close()).rejects.toMatchObject({ code: 'EIO' });
    expect((await open().load(SESSION))?.revision).toBe(revision);
  });
});

describe('refs of the code', () => {
  const BRANCH = 'refs/heads/orchestrator/0a1b2c3d';
  let user: string;
  let head: string;
  let refs: CodeRefs;
  beforeEach(() => {
    user = workRepository(join(tempFolder(), 'work'));
    head = git(user, 'rev-parse', 'HEAD');
    refs = createCodeRefs(new Git({ gitDir: join(user, '.git') }));
  });
  const created = (): RefUpdate => ({ ref: BRANCH, before: null, after: objectId(head) });

  test('move together with the state', async () => {
    landed(await open({ refs }).commit(change(null, 1, {}, { refs: [created()] })));
    expect(git(user, 'rev-parse', BRANCH)).toBe(head);
  });

  test('that are not where they were seen make a conflict, and the state stays', async () => {
    git(user, 'commit', '--quiet', '--allow-empty', '--message=other');
    git(user, 'branch', 'orchestrator/0a1b2c3d');
    expect(await open({ refs }).commit(change(null, 1, {}, { refs: [created()] }))).toMatchObject({
      kind: 'conflict',
    });
    expect(await open().load(SESSION)).toBeUndefined();
    expect(await open().sessions()).toEqual([]);
  });

  test('that cannot be moved at all leave the state as it was', async () => {
    const broken = async (): Promise<never> => {
      throw Object.assign(new Error('broken'), { code: 'GIT_FAILED' });
    };
    const store = open({ refs: { move: broken, repeat: broken } });
    await expect(store.commit(change(null, 1, {}, { refs: [created()] }))).rejects.toMatchObject({
      code: 'GIT_FAILED',
    });
    expect(await open({ refs }).load(SESSION)).toBeUndefined();
  });

  test('that moved before the interruption are moved only once, also when work went on from there', async () => {
    const store = open({
      refs,
      step: (effect) => effect.startsWith('put state.json') && interruptedNow(),
    });
    expect(await store.commit(change(null, 1, {}, { refs: [created()] }))).toMatchObject({ kind: 'unknown' });
    git(user, 'checkout', '--quiet', 'orchestrator/0a1b2c3d');
    git(user, 'commit', '--quiet', '--allow-empty', '--message=on top');
    expect(await textOf(await open({ refs }).load(SESSION), 'state.json')).toContain('"_version":1');
    expect(git(user, 'log', '-1', '--format=%s', BRANCH)).toBe('on top');
  });

  test('without a repository are a bug', async () => {
    await expect(open().commit(change(null, 1, {}, { refs: [created()] }))).rejects.toThrow(
      /^Internal error:/,
    );
    expect(await open().load(SESSION)).toBeUndefined();
  });
});

function interruptedNow(): never {
  throw Object.assign(new Error('interrupted'), { code: 'EIO' });
}

test('a folder that no transaction filled is no session', async () => {
  mkdirSync(sessionFile('outputs'), { recursive: true });
  expect(await open().sessions()).toEqual([]);
  expect(await open().load(SESSION)).toBeUndefined();
  landed(await open().commit(change(null, 1)));
  expect(await open().sessions()).toEqual([SESSION]);
});

test.each(['at once', 'later'] as const)(
  'a reader never sees half of a transaction (%s)',
  async (rollForward) => {
    const writer = open({ rollForward });
    const reader = open();
    let revision = landed(await writer.commit(change(null, 1, { 'tasks.json': '1' })));
    let done = false;
    const writing = (async () => {
      for (let version = 2; version <= 150; version += 1)
        revision = landed(await writer.commit(change(revision, version, { 'tasks.json': String(version) })));
      done = true;
    })();
    while (!done) {
      const session = await reader.load(SESSION);
      const version: unknown = JSON.parse((await textOf(session, 'state.json')) ?? '')._version;
      expect(await textOf(session, 'tasks.json')).toBe(String(version));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await writing;
  },
);
