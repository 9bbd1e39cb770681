import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { scaffold } from '../../src/adapters/definition/scaffold.js';
import { start } from '../../src/app/start.js';
import { type Wired, type WireOptions, wire } from '../../src/entrypoints/wire.js';
import { closedAfterTest } from '../support/closed-after-test.js';
import { bareRepository, git } from '../support/git-command.js';
import { startFakeGitHub } from '../support/github/fake-github.js';
import { serveResults } from '../support/results-service.js';
import { type SmallProject, smallProject } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();
const closing = closedAfterTest();

let folder: string;
let said: string[];
beforeEach(() => {
  folder = join(temp(), 'project');
  said = [];
});

async function open(more: Partial<WireOptions> = {}): Promise<Wired> {
  const say = (line: string): void => void said.push(line);
  return closing(
    await wire({
      cwd: folder,
      root: null,
      definitionFile: null,
      actor: 'tester',
      writes: true,
      env: {},
      reporter: { info: say, warn: say },
      token: null,
      run: null,
      stateBranch: null,
      store: null,
      ...more,
    }),
  );
}

const startHere = async (more: Partial<WireOptions> = {}): Promise<string> =>
  (await start((await open(more)).context, { ifNone: false })).loaded.session.id;
const project = (wish: SmallProject): void => smallProject(folder, wish);
const filesOf = (commit: string): string => git(folder, 'ls-tree', '-r', '--name-only', commit);

describe('what `init --portable` sets up', () => {
  test('keeps the state on the branch that is checked out, and the code on one without it', async () => {
    git('/', 'init', '--quiet', '--initial-branch=main', folder);
    scaffold({ root: folder, portable: true });
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=definition');
    const first = await startHere();
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(filesOf('main')).toContain(`.orchestrator/sessions/${first}/state.json`);
    expect(git(folder, 'rev-parse', `orchestrator/${first}`)).toBe(git(folder, 'rev-parse', 'main~1'));
    const second = await startHere();
    expect(filesOf(`orchestrator/${second}`)).not.toContain('.orchestrator');
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(git(folder, 'for-each-ref', '--format=%(refname:short)').split('\n')).toEqual(
      ['main', `orchestrator/${first}`, `orchestrator/${second}`].sort(),
    );
  });
});

describe('the current branch', () => {
  test('is refused for a detached HEAD before anything is written', async () => {
    project({ store: 'git', branch: 'current', integrate: 'none' });
    git(folder, 'checkout', '--quiet', '--detach');
    await expect(open()).rejects.toMatchObject({ code: 'BRANCH_REFUSED' });
    expect(git(folder, 'rev-list', '--count', '--all')).toBe('1');
  });

  test('of a run for a pull request is its head branch, whatever was checked out', async () => {
    project({ store: 'git', branch: 'current', integrate: 'none' });
    const bare = bareRepository(join(temp(), 'remote.git'));
    git(folder, 'remote', 'add', 'origin', bare);
    git(folder, 'push', '--quiet', 'origin', 'main', 'main:topic');
    git(folder, 'checkout', '--quiet', '--detach');
    const place = { ref: 'refs/pull/7/merge', pullRequest: { headRef: 'topic', fork: false }, comment: null };
    const id = await startHere({ place });
    expect(git(bare, 'ls-tree', '-r', '--name-only', 'topic')).toContain(id);
    expect(git(bare, 'ls-tree', '-r', '--name-only', 'main')).not.toContain(id);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });
});

describe('inside a workflow run', () => {
  test('a comment on a pull request finds the branch by asking', async () => {
    const github = closing(await startFakeGitHub({ folder: temp() }));
    github.issue('secret', {
      permissions: { contents: 'write', 'pull-requests': 'read' },
      kind: 'bot',
      login: 'github-actions[bot]',
    });
    project({ store: 'git', branch: 'current', integrate: 'none' });
    git(folder, 'remote', 'add', 'origin', github.gitDir);
    git(folder, 'push', '--quiet', 'origin', 'main', 'main:topic');
    const { number } = github.addPull({ head: 'topic' });
    const event = join(temp(), 'event.json');
    writeFileSync(
      event,
      JSON.stringify({
        action: 'created',
        repository: { id: 1, full_name: github.repository, default_branch: 'main' },
        issue: { number, pull_request: { url: 'x' } },
        comment: {
          id: 1,
          body: '/orchestrator status',
          html_url: `${github.serverUrl}/x`,
          user: { login: 'ada', type: 'User' },
        },
      }),
    );
    const env = runEnvironment(github, { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_EVENT_PATH: event });
    const id = await startHere({ env, token: 'secret' });
    expect(git(github.gitDir, 'ls-tree', '-r', '--name-only', 'topic')).toContain(id);
  });

  test('the platform makes the commits of the API store', async () => {
    const github = closing(await startFakeGitHub({ folder: temp() }));
    github.issue('secret', { permissions: { contents: 'write' }, kind: 'bot', login: 'github-actions[bot]' });
    project({ store: 'api', integrate: 'none' });
    git(folder, 'remote', 'add', 'origin', github.gitDir);
    git(folder, 'push', '--quiet', 'origin', 'main');
    const id = await startHere({ env: runEnvironment(github), token: 'secret' });
    expect(git(github.gitDir, 'ls-tree', '-r', '--name-only', 'orchestrator-state')).toContain(id);
    expect(github.requests.some(({ operation }) => operation === 'POST /graphql')).toBe(true);
    expect((await (await open({ env: runEnvironment(github) })).context.store.sessions()).join()).toBe(id);
    await expect(startHere()).rejects.toMatchObject({ code: 'WRITE_REFUSED' });
  });

  test('artifacts hold the state, and agents of the same run read it without a request of the API', async () => {
    const github = closing(await startFakeGitHub({ folder: temp() }));
    github.issue('secret', { permissions: { actions: 'read' }, kind: 'bot', login: 'github-actions[bot]' });
    const results = closing(await serveResults());
    project({ store: 'artifact', integrate: 'none' });
    const env = { ...runEnvironment(github), ...results.environment('run', 'advance') };
    const id = await startHere({ env, token: 'secret' });
    expect(results.artifacts().map(({ name }) => name)).toEqual([`orchestrator-state-${id}-v1`]);
    const before = github.requests.length;
    const agent = await open({ env: { ...env, ...results.environment('run', 'agent') } });
    expect(await agent.context.store.sessions()).toEqual([id]);
    expect(github.requests.length).toBe(before);
    expect(said.filter((line) => line.includes('concurrency'))).toHaveLength(1);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });
});

function runEnvironment(
  github: {
    readonly apiUrl: string;
    readonly graphqlUrl: string;
    readonly serverUrl: string;
    readonly repository: string;
  },
  more: NodeJS.ProcessEnv = {},
): NodeJS.ProcessEnv {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '1'.repeat(40),
    GITHUB_ACTOR: 'ada',
    GITHUB_REF: 'refs/heads/main',
    ...more,
  };
}
