import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createApi } from '../../../src/adapters/github/api.js';
import type { CommitApi } from '../../../src/adapters/stores/commit-api.js';
import { createGraphqlCommits } from '../../../src/adapters/stores/graphql-commits.js';
import type { StateStore } from '../../../src/app/ports.js';
import { closedAfterTest, gitStores } from '../../support/closed-after-test.js';
import { git, workRepository } from '../../support/git-command.js';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/fake-github.js';
import { objectId } from '../../support/object-id.js';
import { change, SESSION, textOf } from '../../support/state-change.js';
import { landed, storeContract } from '../../support/store-contract.js';
import { tempFolders } from '../../support/temp-folder.js';

const STATE = 'orchestrator-state';

const openGitStore = gitStores();
const closing = closedAfterTest();
const tempFolder = tempFolders();

interface Rig {
  readonly own: string;
  readonly github: FakeGitHub;
  readonly commits: CommitApi;
  readonly open: () => Promise<StateStore>;
}

async function makeRig(): Promise<Rig> {
  const own = tempFolder();
  const github = closing(await startFakeGitHub({ folder: own }));
  github.issue('secret', { permissions: { contents: 'write' }, kind: 'bot', login: 'github-actions[bot]' });
  const commits = createGraphqlCommits(
    createApi({
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      repository: github.repository,
      token: 'secret',
      reporter: { info: () => undefined, warn: () => undefined },
      userAgent: 'tests',
      waiting: { budgetSeconds: 1, secondMilliseconds: 1, paced: false },
    }),
    github.repository,
  );
  const open = async (): Promise<StateStore> =>
    (await openGitStore({ own, url: github.gitDir, api: commits })).store;
  return { own, github, commits, open };
}

storeContract('the API store', async () => {
  const { open } = await makeRig();
  return { open };
});

describe('a transaction over the API', () => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await makeRig();
  });
  const isCommit = (body: unknown): boolean => JSON.stringify(body ?? '').includes('createCommitOnBranch');

  test('is one request, by the platform’s own hand, and keeps its trailers', async () => {
    const { github, open } = rig;
    const store = await open();
    expect(store.kind).toBe('api');
    const revision = landed(await store.commit(change(null, 1)));
    const before = github.requests.length;
    const second = change(revision, 2, { 'outputs/a': 'x' });
    landed(await store.commit(second));
    expect(github.requests.slice(before).map(({ operation }) => operation)).toEqual(['POST /graphql']);
    expect(
      git(github.gitDir, 'log', '-1', '--format=%(trailers:key=Orchestrator-Transaction,valueonly)', STATE),
    ).toBe(second.txId);
    expect(git(github.gitDir, 'ls-tree', '-r', '--name-only', STATE).split('\n')).toEqual([
      '.orchestrator/README.md',
      `.orchestrator/sessions/${SESSION}/outputs/a`,
      `.orchestrator/sessions/${SESSION}/state.json`,
    ]);
    expect(github.violations).toEqual([]);
  });

  test('on a branch whose first commit somebody else made at the same moment is decided again', async () => {
    const { open } = rig;
    const [one, other] = [await open(), await open()];
    const outcomes = await Promise.all([one.commit(change(null, 1)), other.commit(change(null, 1))]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['committed', 'conflict']);
  });

  test('whose answer was lost is recognised by its id', async () => {
    const { github, open } = rig;
    const store = await open();
    const first = landed(await store.commit(change(null, 1)));
    for (const fault of ['drop-after', 'drop-before'] as const) {
      let used = false;
      github.fault = ({ body }) => {
        if (used || !isCommit(body)) return 'none';
        used = true;
        return fault;
      };
      const base = (await store.load(SESSION))?.revision ?? first;
      const version = fault === 'drop-after' ? 2 : 3;
      landed(await store.commit(change(base, version)));
      expect(used).toBe(true);
      expect(await textOf(await (await open()).load(SESSION), 'state.json')).toContain(
        `"_version":${version}`,
      );
    }
    expect(git(github.gitDir, 'rev-list', '--count', STATE)).toBe('4');
  });

  test('that the platform refuses is an error that says so, and changes nothing', async () => {
    const { github, open } = rig;
    const store = await open();
    const first = landed(await store.commit(change(null, 1)));
    github.issue('secret', { permissions: { contents: 'read' }, kind: 'bot', login: 'github-actions[bot]' });
    await expect(store.commit(change(first, 2))).rejects.toMatchObject({ code: 'API_REFUSED' });
    expect((await store.load(SESSION))?.revision).toBe(first);
  });

  test('of more than a request carries is refused before it is sent', async () => {
    const { github, open } = rig;
    const store = await open();
    const first = landed(await store.commit(change(null, 1)));
    const before = github.requests.length;
    const large = change(first, 2, { 'outputs/large': 'x'.repeat(8_000_000) });
    await expect(store.commit(large)).rejects.toMatchObject({ code: 'COMMIT_TOO_LARGE' });
    expect(github.requests.length).toBe(before);
    expect((await store.load(SESSION))?.revision).toBe(first);
  });

  test('moves no code', async () => {
    const store = await rig.open();
    const refs = [{ ref: 'refs/heads/orchestrator/0a1b2c3d', before: null, after: objectId('1'.repeat(40)) }];
    expect(await store.commit(change(null, 1, {}, { refs }))).toMatchObject({ kind: 'refs-refused' });
    expect(await store.load(SESSION)).toBeUndefined();
  });

  test('on the branch that is checked out takes the checkout along', async () => {
    const { github, own } = rig;
    const user = workRepository(join(own, 'work'));
    git(user, 'remote', 'add', 'origin', github.gitDir);
    git(user, 'push', '--quiet', '--set-upstream', 'origin', 'main');
    const said: string[] = [];
    const { store } = await openGitStore({
      own,
      user,
      url: github.gitDir,
      api: rig.commits,
      current: true,
      said,
    });
    const revision = landed(await store.commit(change(null, 1)));
    landed(await store.commit(change(revision, 2)));
    expect(said).toEqual([]);
    expect(git(user, 'status', '--porcelain', '--branch')).toBe('## main...origin/main');
    expect(git(user, 'rev-parse', 'HEAD')).toBe(git(github.gitDir, 'rev-parse', 'main'));
  });
});
