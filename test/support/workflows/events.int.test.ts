import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { closedAfterTest } from '../closed-after-test.js';
import { git } from '../git-command.js';
import { serveHttp } from '../http-remote.js';
import { conclusions, jobOf, printed, rigProjects } from './rig-project.js';
import { WorkflowRig } from './workflow-rig.js';

const project = rigProjects();
const closing = closedAfterTest();

const DISPATCHED = `
on:
  workflow_dispatch:
    inputs:
      session: { type: string, default: first }
      sure: { type: boolean, default: false }
      how: { type: choice, options: [wave, stream], default: wave }
  schedule: [{ cron: '7 * * * *' }]
  issue_comment: { types: [created] }
jobs:
  one:
    runs-on: x
    steps:
      - run: echo "\${{ github.event_name }} [\${{ inputs.session }}] \${{ inputs.sure && 'sure' || 'unsure' }} [\${{ github.event.inputs.sure }}] \${{ github.actor }}"
`;

describe('events', () => {
  test.each([
    ['defaults', {}, 'workflow_dispatch [first] unsure [] octocat'],
    ['values', { session: 's2', sure: 'true' }, 'workflow_dispatch [s2] sure [true] octocat'],
  ])('a dispatch has inputs by type: %s', async (_, inputs, line) => {
    const { rig } = project({ 'e.yml': DISPATCHED });
    expect(printed(await rig.run({ workflow: 'e.yml', inputs }), 'one')).toEqual([line]);
  });

  test.each([
    [{ unknown: '1' }, 'unknown'],
    [{ how: 'else' }, 'how'],
    [{ sure: 'maybe' }, 'sure'],
  ])('a dispatch with %j is refused', async (inputs, named) => {
    const { rig } = project({ 'e.yml': DISPATCHED });
    const run = await rig.run({ workflow: 'e.yml', inputs });
    expect([run.conclusion, run.errors.join()]).toEqual(['startup_failure', expect.stringContaining(named)]);
  });

  test('other events have none, and only those run that the file names', async () => {
    const { rig } = project({ 'e.yml': DISPATCHED });
    const scheduled = await rig.run({ workflow: 'e.yml', event: 'schedule', actor: 'ghost' });
    expect(printed(scheduled, 'one')).toEqual(['schedule [] unsure [] ghost']);
    const comment = (action: string): ReturnType<typeof rig.run> =>
      rig.run({ workflow: 'e.yml', event: 'issue_comment', payload: { action } });
    expect((await comment('created')).conclusion).toBe('success');
    expect((await comment('edited')).conclusion).toBe('startup_failure');
    expect((await rig.run({ workflow: 'e.yml', event: 'push' })).conclusion).toBe('startup_failure');
  });

  test('a run belongs to the commit that its ref had', async () => {
    const { rig, work } = project({ 'e.yml': DISPATCHED.replace('[first]', '[old]') });
    git(work, 'checkout', '--quiet', '-b', 'topic');
    git(work, 'rm', '--quiet', '.github/workflows/e.yml');
    git(work, 'commit', '--quiet', '--message=gone');
    git(work, 'push', '--quiet', 'origin', 'topic');
    const main = await rig.run({ workflow: 'e.yml' });
    const topic = await rig.run({ workflow: 'e.yml', ref: 'topic' });
    expect([main.conclusion, topic.conclusion]).toEqual(['success', 'startup_failure']);
    expect([main.sha, topic.sha]).toEqual([git(work, 'rev-parse', 'main'), git(work, 'rev-parse', 'topic')]);
    await expect(rig.run({ workflow: 'e.yml', ref: 'nowhere' })).rejects.toThrow('nowhere');
  });

  test('runs that others start are waited for', async () => {
    const { rig } = project(
      { 'e.yml': DISPATCHED },
      {
        hooks: {
          beforeJob: ({ run }) => {
            if (run === '7000000001') rig.start({ workflow: 'e.yml', inputs: { session: 'second' } });
          },
        },
      },
    );
    rig.start({ workflow: 'e.yml' });
    await rig.idle();
    expect(rig.runs.map(({ id, jobs }) => [id, jobs.length])).toEqual([
      ['7000000001', 1],
      ['7000000002', 1],
    ]);
  });
});

describe('a checkout over HTTP', () => {
  test('shows the token, and leaves it behind only when it may', async () => {
    const basic = Buffer.from('x-access-token:ghs_of_the_job').toString('base64');
    const { rig: local, bare } = project({
      'h.yml': `
on: workflow_dispatch
jobs:
  keeps: { runs-on: x, steps: [{ uses: actions/checkout@v6 }, { run: git ls-remote origin main | cut -f2 }] }
  forgets:
    runs-on: x
    steps:
      - { uses: actions/checkout@v6, with: { persist-credentials: false } }
      - run: git ls-remote origin main
`,
    });
    const server = closing(await serveHttp(join(bare, '..'), `basic ${basic}`));
    const rig = new WorkflowRig({
      ...local.settings,
      remoteUrl: server.url('origin.git'),
      tokenFor: () => 'ghs_of_the_job',
    });
    const run = await rig.run({ workflow: 'h.yml' });
    expect(conclusions(run)).toEqual({ keeps: 'success', forgets: 'failure' });
    expect(printed(run, 'keeps')).toEqual(['refs/heads/main']);
    expect(jobOf(run, 'forgets').steps[0]?.conclusion).toBe('success');
  });
});
