import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { at, orchestrator, writeFiles } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.js';
import type { TokenGrant } from '../support/github/world.js';
import { schemaFaults } from '../support/published-schema.js';
import { smallProject } from '../support/small-project.js';
import { CALLER } from '../support/surroundings.js';
import { tempFolders } from '../support/temp-folder.js';
import { type StepEnded, startWorkflowStep } from '../support/workflow-step.js';

const temp = tempFolders();
const servers: FakeGitHub[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    await server.close();
    expect(server.violations).toEqual([]);
  }
});

const STATE = 'refs/heads/orchestrator-state';
const WRITES = { actions: 'write', contents: 'write', 'pull-requests': 'write', statuses: 'write' } as const;

interface Job {
  readonly github: FakeGitHub;
  readonly work: string;
  readonly step: (
    inputs: Readonly<Record<string, string>>,
    permissions?: TokenGrant['permissions'],
  ) => Promise<StepEnded>;
}

/** A repository on the server with a caller and a project whose state is pushed, and its checkout in a job. */
async function openJob(): Promise<Job> {
  const folder = temp();
  const github = await startFakeGitHub({ folder: join(folder, 'server') });
  servers.push(github);
  const work = join(folder, 'work');
  smallProject(work, { store: 'git', integrate: 'session-branch' });
  writeFiles(work, { '.github/workflows/orchestrator.yml': CALLER });
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--message=caller');
  git(github.gitDir, 'fetch', '--quiet', work, 'main:main');
  git(work, 'remote', 'add', 'origin', github.gitUrl);
  const sha = git(work, 'rev-parse', 'HEAD');
  const step: Job['step'] = async (inputs, permissions = WRITES) => {
    const token = github.issue(`ghs_${Object.values(permissions).join('')}`, {
      login: 'github-actions[bot]',
      kind: 'bot',
      permissions,
    });
    const env = {
      GITHUB_REPOSITORY: github.repository,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha,
      GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/orchestrator.yml@refs/heads/main`,
    };
    const order = { workspace: work, temp: join(folder, 'temp'), attempt: '1', env };
    return startWorkflowStep({ ...order, inputs: { 'github-token': token, ...inputs } }).ended;
  };
  return { github, work, step };
}

/** The server declines pushes of state with these words, as GitHub's own hooks do. */
function decline({ github }: Job, ...words: readonly string[]): void {
  const hook = join(github.gitDir, 'hooks/pre-receive');
  const lines = words.map((line) => `  echo '${line.replaceAll("'", `'\\''`)}' >&2`).join('\n');
  writeFileSync(
    hook,
    `#!/bin/sh\nwhile read -r old new ref; do\n  [ "$ref" = ${STATE} ] || continue\n${lines}\n  exit 1\ndone\nexit 0\n`,
  );
  chmodSync(hook, 0o755);
}

const tip = ({ github }: Job): string => git(github.gitDir, 'rev-parse', STATE);

const REFUSALS: readonly (readonly [
  what: string,
  set: (job: Job) => void,
  permissions: TokenGrant['permissions'],
  quoted: string,
  setting: string,
])[] = [
  [
    'a token that may only read',
    () => undefined,
    { ...WRITES, contents: 'read' },
    'Write access to repository not granted',
    'contents: write',
  ],
  [
    'a protected state branch',
    (job) =>
      decline(
        job,
        `error: GH006: Protected branch update failed for ${STATE}.`,
        "error: You're not authorized to push to this branch.",
      ),
    WRITES,
    'GH006',
    'Restrict who can push',
  ],
  [
    'a rule that wants signatures',
    (job) =>
      decline(
        job,
        `error: GH013: Repository rule violations found for ${STATE}.`,
        '',
        '- Commits must have verified signatures.',
      ),
    WRITES,
    'Commits must have verified signatures',
    'store: api',
  ],
  [
    'a rule that wants pull requests',
    (job) =>
      decline(
        job,
        `error: GH013: Repository rule violations found for ${STATE}.`,
        '',
        '- Changes must be made through a pull request.',
      ),
    WRITES,
    'Changes must be made through a pull request',
    'Require a pull request before merging',
  ],
  [
    'an archived repository',
    ({ github }) => void Object.assign(github.world.settings, { archived: true }),
    WRITES,
    'archived so it is read-only',
    'Unarchive',
  ],
];

describe('a push that could never be', () => {
  test.each(REFUSALS)(
    'fails advance before any agent starts: %s',
    async (_, set, permissions, quoted, setting) => {
      const job = await openJob();
      expect((await job.step({ command: 'start' })).code).toBe(0);
      const before = tip(job);
      set(job);
      const ended = await job.step({ command: 'advance' }, permissions);
      expect(ended.code).toBe(1);
      expect(ended.outputs.get('has-work')).not.toBe('true');
      expect(ended.outputs.get('matrix') ?? '{"include":[]}').toBe('{"include":[]}');
      expect(tip(job)).toBe(before);
      const said = ended.commands.filter((line) => line.startsWith('::error')).join('\n');
      expect(said).toContain('PUSH_REFUSED');
      expect(said).toContain(quoted);
      expect(said).toContain(setting);
    },
  );

  test('fails the start of a session as well', async () => {
    const job = await openJob();
    const ended = await job.step({ command: 'advance', start: 'if-none' }, { ...WRITES, contents: 'read' });
    expect(ended.code).toBe(1);
    expect(git(job.github.gitDir, 'for-each-ref', STATE)).toBe('');
    expect(ended.commands.join('\n')).toContain('contents: write');
  });
});

describe('doctor in a workflow', () => {
  test('finds nothing where all is well, changes nothing, and asks eight times at most', async () => {
    const job = await openJob();
    const refs = git(job.github.gitDir, 'for-each-ref');
    const ended = await job.step({ command: 'doctor' });
    expect([ended.code, ended.commands]).toEqual([0, []]);
    expect(ended.stdout).toContain('0 errors, 0 warnings');
    expect(git(job.github.gitDir, 'for-each-ref')).toBe(refs);
    expect(
      job.github.requests.filter(({ operation }) => !operation.startsWith('git ')).length,
    ).toBeLessThanOrEqual(8);
    expect(git(job.work, 'status', '--porcelain')).toBe('');
  });

  test('fails where work could never be brought home, and names each reason', async () => {
    const job = await openJob();
    Object.assign(job.github.world.settings, {
      rules: [{ type: 'required_signatures' }, { type: 'pull_request' }],
      archived: true,
    });
    const ended = await job.step({ command: 'doctor' }, { ...WRITES, contents: 'read' });
    expect(ended.code).toBe(3);
    for (const word of ['REPOSITORY_CLOSED', 'RULE_BLOCKS', 'TOKEN_READ_ONLY', 'store: api', 'Unarchive'])
      expect(ended.stdout + ended.summary).toContain(word);
    expect(ended.commands.some((line) => line.startsWith('::error'))).toBe(true);
  });
});

describe('doctor in a shell', () => {
  test('answers with a document, and with exit code 3 when it found an error', () => {
    const folder = temp();
    smallProject(folder, { store: 'git' });
    const good = orchestrator(folder, ['doctor', '--json']);
    expect([good.code, schemaFaults('doctor', JSON.parse(good.stdout))]).toEqual([0, []]);
    writeFiles(folder, { 'orchestrator.yml': 'version: 1\nphasse: []\n' });
    const bad = orchestrator(folder, ['doctor', '--json']);
    const told: unknown = JSON.parse(bad.stdout);
    expect([bad.code, schemaFaults('doctor', told), at(told, 'ok')]).toEqual([3, [], false]);
    expect(at(told, 'findings', 0)).toMatchObject({
      code: 'DEFINITION_INVALID',
      place: { file: 'orchestrator.yml' },
    });
  });

  test('works where nothing else does', () => {
    const ended = orchestrator(temp(), ['doctor', '--github']);
    expect(ended.code).toBe(3);
    expect(ended.stdout).toContain('ROOT_NOT_FOUND');
    expect(ended.stdout).toContain('TOKEN_MISSING');
  });

  test('never shows a token, and never sends it to a remote that is not GitHub', () => {
    const folder = temp();
    smallProject(folder, { store: 'git' });
    git(folder, 'remote', 'add', 'origin', 'http://127.0.0.1:1/o/r.git');
    const ended = orchestrator(folder, ['doctor', '--github', '--json'], {
      env: { GITHUB_TOKEN: 'ghp_secret' },
    });
    expect(ended.stdout).toContain('REPOSITORY_UNKNOWN');
    expect(ended.stdout + ended.stderr).not.toContain('ghp_secret');
  });
});
