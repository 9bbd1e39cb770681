import { describe, expect, test } from '@jest/globals';
import { smallFiles } from '../support/cycle-example.js';
import { type CycleWorld, cycles, summaries } from '../support/cycle-world.js';
import { git } from '../support/git-command.js';
import { runLog } from '../support/workflows/run-record.js';

const cycle = cycles();
const ZEROS = '0'.repeat(40);
const TASKS = { '01-write/a': '' };

/** Somebody's own caller, who takes pull requests of everybody. */
const ON_PULLS = `name: Ours
on: [pull_request]
permissions: {}
jobs:
  orchestrate:
    permissions: { actions: write, contents: write, pull-requests: write, statuses: write }
    uses: OWNER/orchestrator/.github/workflows/orchestrate.yml@${ZEROS}
    with: { start: if-none }
`;

/** A job that was given too little. */
const READ_ONLY = `name: Ours
on: [workflow_dispatch]
permissions: {}
jobs:
  advance:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@${ZEROS}
        with: { persist-credentials: false }
      - uses: OWNER/orchestrator@${ZEROS}
        with: { command: advance, start: if-none }
`;

function refs({ platform }: CycleWorld): string {
  return git(platform.github.gitDir, 'for-each-ref', '--format=%(refname) %(objectname)');
}

function writes({ platform }: CycleWorld): readonly string[] {
  return platform.github.requests
    .filter(({ operation, method }) => method !== 'GET' && !operation.startsWith('git git-upload-pack'))
    .map(({ operation }) => operation);
}

describe('a run that may only read', () => {
  test('for a pull request from a fork changes nothing, and says so', async () => {
    const world = await cycle(smallFiles(TASKS, { caller: ON_PULLS }));
    const { github, rig } = world.platform;
    const sha = git(github.gitDir, 'rev-parse', 'main');
    const before = refs(world);
    const pull = github.addPull({ head: 'their-branch', headRepository: 99, headSha: sha });
    const payload = {
      action: 'opened',
      pull_request: {
        number: pull.number,
        head: { ref: 'their-branch', sha, repo: { id: 99, full_name: 'them/factory' } },
        base: { ref: 'main', repo: { id: 4711, full_name: rig.settings.slug } },
      },
    };
    const [run] = await world.platform.drive({
      workflow: 'orchestrator.yml',
      event: 'pull_request',
      payload,
      sha,
    });
    expect([run?.conclusion, run?.errors]).toEqual(['success', []]);
    expect(run?.jobs.filter(({ conclusion }) => conclusion !== 'skipped').map(({ id }) => id)).toEqual([
      'advance',
      'gate',
    ]);
    expect(summaries(run)).toContain('from a fork');
    expect(refs(world)).toBe(before);
    expect(writes(world)).toEqual([]);
  }, 60_000);

  test('fails before any agent works, names the permission, and changes nothing', async () => {
    const world = await cycle(smallFiles(TASKS, { caller: READ_ONLY }));
    const before = refs(world);
    const [run] = await world.dispatch();
    expect(run?.conclusion).toBe('failure');
    expect(run === undefined ? '' : runLog(run)).toMatch(/PUSH_REFUSED[\s\S]*contents: write/);
    expect(refs(world)).toBe(before);
    expect(writes(world).filter((operation) => !operation.startsWith('git '))).toEqual([]);
  }, 60_000);
});
