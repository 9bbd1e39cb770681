import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { git } from '../../support/git-command.js';
import { type ForgeRig, failureOf, forgeRig, JOB } from '../../support/github/forge-rig.js';
import { tempFolders } from '../../support/temp-folder.js';

const folder = tempFolders();
const rigs: ForgeRig[] = [];
afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.close();
});

async function start(): Promise<{ rig: ForgeRig; place: string }> {
  const place = folder();
  const rig = await forgeRig(place);
  rigs.push(rig);
  return { rig, place };
}

/** Runs git with a token while this process goes on serving. */
async function over(
  rig: ForgeRig,
  token: string,
  ...args: readonly string[]
): Promise<{ code: number; words: string }> {
  const { spawn } = await import('node:child_process');
  const url = rig.github.gitUrl.replace('http://', `http://x-access-token:${token}@`);
  const child = spawn(
    'git',
    args.map((word) => (word === 'URL' ? url : word)),
    {
      env: {
        PATH: process.env['PATH'],
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_NOSYSTEM: '1',
        HOME: '/nowhere',
        LC_ALL: 'C',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString('utf8');
  });
  const code = await new Promise<number>((done) => child.once('close', (status) => done(status ?? 1)));
  return { code, words };
}

const COMMIT = `mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const MADE = z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }) });

function commitInput(rig: ForgeRig, head: string, fileChanges: object): { input: object } {
  return {
    input: {
      branch: { repositoryNameWithOwner: rig.github.repository, branchName: 'main' },
      expectedHeadOid: head,
      message: { headline: 'a change', body: 'and why' },
      fileChanges,
    },
  };
}

const text = (words: string): string => Buffer.from(words).toString('base64');

describe('the fake GitHub', () => {
  test('git and the API see one repository', async () => {
    const { rig, place } = await start();
    const token = rig.github.issue('ghs_writer', JOB);
    const clone = join(place, 'clone');
    expect((await over(rig, token, 'clone', '--quiet', 'URL', clone)).code).toBe(0);
    const made = await rig
      .api()
      .graphql(
        COMMIT,
        commitInput(rig, rig.sha, { additions: [{ path: 'a/b.txt', contents: text('hello') }] }),
        MADE,
      );
    const oid = made.createCommitOnBranch.commit.oid;
    expect((await over(rig, token, '-C', clone, 'pull', '--quiet', 'URL', 'main')).code).toBe(0);
    expect(git(clone, 'show', 'HEAD:a/b.txt')).toBe('hello');
    git(clone, 'commit', '--quiet', '--allow-empty', '--message=more');
    expect((await over(rig, token, '-C', clone, 'push', '--quiet', 'URL', 'HEAD:main')).code).toBe(0);
    const { data } = await rig.api().ask({
      operation: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
      parameters: { ref: 'heads/main' },
      shape: z.object({ object: z.object({ sha: z.string() }) }),
    });
    expect(data.object.sha).toBe(git(clone, 'rev-parse', 'HEAD'));
    expect(git(clone, 'rev-parse', 'HEAD^')).toBe(oid);
    expect(rig.github.violations).toEqual([]);
  });

  test('a commit over the API is a compare-and-swap of plain files', async () => {
    const { rig } = await start();
    const api = rig.api();
    const make = (head: string, changes: object) =>
      api.graphql(COMMIT, commitInput(rig, head, changes), MADE);
    const gone = await failureOf(make(rig.sha, { deletions: [{ path: 'nowhere' }] }));
    const stale = await failureOf(make('f'.repeat(40), { additions: [{ path: 'x', contents: '' }] }));
    const strange = await failureOf(
      make(rig.sha, { additions: [{ path: 'x', contents: '', mode: '100755' }] }),
    );
    expect([gone.kinds, stale.kinds, strange.kinds]).toEqual([
      ['UNPROCESSABLE'],
      ['STALE_DATA'],
      ['argumentNotAccepted'],
    ]);
    expect(stale.mayHaveLanded).toBe(false);
    await make(rig.sha, {
      additions: [{ path: 'x', contents: text('x') }],
      deletions: [{ path: 'README.md' }],
    });
    const entries = rig.github.world.git.entries('main', false).map(({ mode, path }) => `${mode} ${path}`);
    expect(entries).toEqual(['040000 .github', '100644 x']);
  });

  test('refs move together over the API, or not at all', async () => {
    const { rig } = await start();
    const query =
      'mutation updateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
    const move = (refUpdates: readonly object[]) =>
      rig.api().graphql(query, { input: { repositoryId: 'R_1', refUpdates } }, z.unknown());
    const zeros = '0'.repeat(40);
    await move([{ name: 'refs/heads/a', afterOid: rig.sha, beforeOid: zeros }]);
    const lost = await failureOf(
      move([
        { name: 'refs/heads/b', afterOid: rig.sha, beforeOid: zeros },
        { name: 'refs/heads/a', afterOid: rig.sha, beforeOid: zeros },
      ]),
    );
    expect(lost.code).toBe('API_REFUSED');
    expect(rig.github.world.git.resolve('refs/heads/b')).toBeNull();
  });

  test('tokens push only what they may, and rules hold for every door', async () => {
    const { rig, place } = await start();
    const { github } = rig;
    const work = join(place, 'work');
    const reader = github.issue('ghs_reader', { ...JOB, permissions: { contents: 'read' } });
    const writer = github.issue('ghs_writer', JOB);
    const push = (token: string, to: string) =>
      over(rig, token, '-C', work, 'push', 'URL', `HEAD:refs/heads/${to}`);
    git(work, 'commit', '--quiet', '--allow-empty', '--message=more');
    expect((await over(rig, 'ghs_unknown', 'ls-remote', 'URL')).code).not.toBe(0);
    expect((await over(rig, reader, 'ls-remote', 'URL')).code).toBe(0);
    expect((await push(reader, 'x')).words).toContain('403');
    expect((await push(writer, 'x')).code).toBe(0);
    github.world.settings.refusedRefs = [
      { pattern: 'refs/heads/release/*', reason: 'Changes must be made through a pull request.' },
    ];
    const held = await push(writer, 'release/1');
    expect([held.code, held.words]).toEqual([1, expect.stringContaining('through a pull request')]);
    expect((await push(writer, 'y')).code).toBe(0);
    const ref = { operation: 'POST /repos/{owner}/{repo}/git/refs', shape: z.unknown() };
    const refused = await failureOf(
      rig.api().ask({ ...ref, parameters: { ref: 'refs/heads/release/1', sha: rig.sha } }),
    );
    expect(refused.status).toBe(422);
  });

  test('a job token never pushes workflows', async () => {
    const { rig, place } = await start();
    const work = join(place, 'work');
    const writer = rig.github.issue('ghs_writer', JOB);
    execFileSync('sh', ['-c', 'echo "on: push" > .github/workflows/new.yml'], { cwd: work });
    git(work, 'add', '--all');
    git(work, 'commit', '--quiet', '--message=workflow');
    const push = await over(rig, writer, '-C', work, 'push', 'URL', 'HEAD:refs/heads/x');
    expect([push.code, push.words]).toEqual([1, expect.stringContaining('without `workflows` permission')]);
  });

  test('what GitHub does not describe is answered with 599 and remembered', async () => {
    const { rig } = await start();
    const { github, api } = rig;
    const wrong = [
      { operation: 'GET /repos/{owner}/{repo}/nonsense', parameters: {} },
      { operation: 'GET /repos/{owner}/{repo}/actions/runs', parameters: { colour: 'red' } },
      { operation: 'POST /repos/{owner}/{repo}/statuses/{sha}', parameters: { sha: rig.sha, state: 'fine' } },
      {
        operation: 'POST /repos/{owner}/{repo}/statuses/{sha}',
        parameters: { sha: rig.sha, state: 'success', colour: 'red' },
      },
    ];
    for (const call of wrong)
      expect((await failureOf(api().ask({ ...call, shape: z.unknown() }))).status).toBe(599);
    expect(new Set(github.violations).size).toBeGreaterThanOrEqual(wrong.length);
  });

  test('a GraphQL field that is not there is an error', async () => {
    const { rig } = await start();
    const error = await failureOf(rig.api().graphql('query viewer { viewer { shoeSize } }', {}, z.unknown()));
    expect(error.kinds).toEqual(['undefinedField']);
    expect(await rig.api().graphql('query viewer { viewer { me: login } }', {}, z.unknown())).toEqual({
      viewer: { me: 'github-actions[bot]' },
    });
  });
});
