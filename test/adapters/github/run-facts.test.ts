import { describe, expect, test } from '@jest/globals';
import { isRefName } from '../../../src/adapters/github/ref-name.js';
import { runFacts } from '../../../src/adapters/github/run-facts.js';

const SHA = 'a'.repeat(40);
const ENV = {
  GITHUB_ACTIONS: 'true',
  GITHUB_RUN_ID: '12345678901',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_REPOSITORY: 'octo/factory',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_ACTOR: 'ann',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: SHA,
  GITHUB_WORKFLOW_REF: 'octo/factory/.github/workflows/orchestrator.yml@refs/heads/main',
};
const REPOSITORY = { id: 1, full_name: 'Octo/factory', default_branch: 'main' };
const PULL = {
  number: 7,
  head: { ref: 'feature/x', sha: 'b'.repeat(40), repo: { id: 1 } },
  base: { ref: 'main', repo: { id: 1 } },
};
const COMMENT = {
  id: 99,
  body: '/orchestrator status',
  user: { login: 'ann', type: 'User' },
  created_at: '2026-01-01T00:00:00Z',
  html_url: 'https://github.com/octo/factory/issues/7#issuecomment-99',
};

/** The facts of a run with these changes. */
function facts(env: Readonly<Record<string, string>>, payload: unknown = { repository: REPOSITORY }) {
  return runFacts({ ...ENV, ...env }, async () =>
    typeof payload === 'string' ? payload : JSON.stringify(payload),
  );
}

async function codeOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'none',
    (error: { code?: unknown }) => error.code,
  );
}

describe('the run that this process is part of', () => {
  test('is none outside a workflow', async () => {
    expect(await runFacts({ ...ENV, GITHUB_ACTIONS: '' }, async () => '{}')).toBeNull();
  });

  test('is read from the environment and the payload', async () => {
    expect(await facts({})).toEqual({
      id: '12345678901',
      attempt: 2,
      url: 'https://github.com/octo/factory/actions/runs/12345678901',
      repository: 'octo/factory',
      event: 'workflow_dispatch',
      actor: 'ann',
      ref: 'refs/heads/main',
      sha: SHA,
      workflow: { file: 'orchestrator.yml', ref: 'refs/heads/main' },
      defaultBranch: 'main',
      pullRequest: null,
      comment: null,
      upstream: null,
    });
  });

  test('has a pull request, of this repository, of a fork, or of a fork that is gone', async () => {
    const of = async (head: object) =>
      (
        await facts(
          { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
          {
            repository: REPOSITORY,
            action: 'synchronize',
            before: 'c'.repeat(40),
            pull_request: { ...PULL, head: { ...PULL.head, ...head } },
          },
        )
      )?.pullRequest;
    const own = {
      number: 7,
      headRef: 'feature/x',
      headSha: 'b'.repeat(40),
      previousHeadSha: 'c'.repeat(40),
      baseRef: 'main',
    };
    expect(await of({})).toEqual({ ...own, fork: false });
    expect(await of({ repo: { id: 2 } })).toEqual({ ...own, fork: true });
    expect(await of({ repo: null })).toEqual({ ...own, fork: true });
  });

  test('has a comment, with its author and what was done to it', async () => {
    const payload = {
      repository: REPOSITORY,
      action: 'edited',
      issue: { number: 7, pull_request: { url: 'x' } },
      comment: COMMENT,
    };
    const found = await facts({ GITHUB_EVENT_NAME: 'issue_comment' }, payload);
    expect(found?.comment).toEqual({
      id: 99,
      issue: 7,
      onPullRequest: true,
      body: '/orchestrator status',
      author: 'ann',
      authorType: 'User',
      action: 'edited',
      url: COMMENT.html_url,
      createdAt: 1_767_225_600,
    });
    const ghost = {
      ...payload,
      issue: { number: 7 },
      comment: { ...COMMENT, user: null, created_at: 'soon' },
    };
    const bodiless = await facts({ GITHUB_EVENT_NAME: 'issue_comment' }, ghost);
    expect(bodiless?.comment).toMatchObject({ author: 'ghost', onPullRequest: false, createdAt: null });
  });

  test('a workflow of another repository, or taken from a commit, cannot be started again', async () => {
    for (const ref of [
      'other/factory/.github/workflows/orchestrator.yml@refs/heads/main',
      `octo/factory/.github/workflows/orchestrator.yml@${SHA}`,
      'octo/factory/.github/workflows/../x.yml@refs/heads/main',
      'octo/factory/.github/workflows/-x.yml@refs/heads/main',
      '',
    ])
      expect((await facts({ GITHUB_WORKFLOW_REF: ref }))?.workflow).toBeNull();
  });
});

describe('what has not the shape it must have is refused', () => {
  test.each([
    ['GITHUB_RUN_ID', '../7'],
    ['GITHUB_RUN_ID', '0'],
    ['GITHUB_RUN_ID', '7\n8'],
    ['GITHUB_RUN_ID', ''],
    ['GITHUB_RUN_ATTEMPT', '-1'],
    ['GITHUB_REPOSITORY', 'octo/../factory'],
    ['GITHUB_REPOSITORY', 'octo/..'],
    ['GITHUB_REPOSITORY', '--x/y'],
    ['GITHUB_SERVER_URL', 'javascript:alert(1)'],
    ['GITHUB_SERVER_URL', 'https://github.com@evil.example'],
    ['GITHUB_ACTOR', 'a\nb'],
    ['GITHUB_REF', 'main'],
    ['GITHUB_REF', 'refs/heads/--force'],
    ['GITHUB_REF', 'refs/heads/a..b'],
    ['GITHUB_SHA', 'HEAD'],
    ['GITHUB_EVENT_NAME', 'push; rm'],
  ])('%s = %j', async (name, value) => {
    expect(await codeOf(facts({ [name]: value }))).toBe('RUN_INVALID');
  });

  test.each<[string, unknown]>([
    ['a payload of another repository', { repository: { ...REPOSITORY, full_name: 'mallory/factory' } }],
    ['no JSON', '{'],
    ['no object', '[]'],
    ['null', 'null'],
    [
      'a branch that is an option',
      { pull_request: { ...PULL, head: { ...PULL.head, ref: '--upload-pack=x' } } },
    ],
    ['a branch with a line break', { pull_request: { ...PULL, head: { ...PULL.head, ref: 'a\nb' } } }],
    ['a commit that is none', { pull_request: { ...PULL, head: { ...PULL.head, sha: 'main' } } }],
    ['a number that is a text', { pull_request: { ...PULL, number: '7' } }],
    [
      'a comment by a name that is none',
      { comment: { ...COMMENT, user: { login: 'a/../b', type: 'User' } } },
    ],
    ['an address that is a script', { comment: { ...COMMENT, html_url: 'javascript:x' } }],
    ['a default branch that is none', { repository: { ...REPOSITORY, default_branch: 'a b' } }],
  ])('%s', async (_, payload) => {
    expect(await codeOf(facts({}, payload))).toBe('RUN_INVALID');
  });

  test('a comment event without a comment', async () => {
    expect(await codeOf(facts({ GITHUB_EVENT_NAME: 'issue_comment' }))).toBe('RUN_INVALID');
  });

  test('a payload that cannot be read', async () => {
    const call = runFacts(ENV, () => Promise.reject(new Error('gone')));
    expect(await codeOf(call)).toBe('RUN_INVALID');
  });
});

describe('names of refs', () => {
  test.each(['refs/heads/main', 'refs/heads/a/b-c_d', 'refs/tags/v1.0', 'refs/pull/7/merge', 'refs/heads/ü'])(
    '%s is one',
    (ref) => expect(isRefName(ref)).toBe(true),
  );
  test.each([
    'main',
    'refs/heads/',
    'refs/heads/-x',
    'refs/heads/a b',
    'refs/heads/a..b',
    'refs/heads/a.lock',
    'refs/heads/a/.b',
    'refs/heads/a//b',
    'refs/heads/a~1',
    'refs/heads/a^',
    'refs/heads/a:b',
    'refs/heads/a?',
    'refs/heads/a*',
    'refs/heads/a[',
    'refs/heads/a\\b',
    'refs/heads/a@{1}',
    'refs/heads/a/',
    'refs/heads/a.',
    'refs/notes/x',
    'refs/heads/a\u0000',
    `refs/heads/${'a'.repeat(600)}`,
  ])('%j is none', (ref) => expect(isRefName(ref)).toBe(false));
});
