import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { git } from '../git-command.js';
import { smallProject } from '../small-project.js';
import { printed, rigProjects, stepOf } from './rig-project.js';

const project = rigProjects();

const WORKFLOW = `
on: workflow_dispatch
permissions: {}
jobs:
  check:
    permissions: { contents: read }
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789
      - id: validate
        uses: the-owner/orchestrator@0123456789012345678901234567890123456789
        with: { command: '\${{ vars.COMMAND }}' }
      - if: always()
        run: echo "ended \${{ steps.validate.outcome }}"
`;

describe('our own action, as a step of a workflow', () => {
  test('validates a small project, and fails the step for what it does not know', async () => {
    const { rig, work } = project(
      { 'check.yml': WORKFLOW },
      { actions: { 'the-owner/orchestrator': resolve('.') }, secrets: {} },
    );
    smallProject(work);
    git(work, 'add', '--all');
    git(work, 'commit', '--quiet', '--message=project');
    git(work, 'push', '--quiet', 'origin', 'main');
    const good = await rig.run({ workflow: 'check.yml', vars: { COMMAND: 'validate' } });
    expect([good.conclusion, printed(good, 'check').at(-1)]).toEqual(['success', 'ended success']);
    const post = stepOf(
      good,
      'check',
      'Post Run the-owner/orchestrator@0123456789012345678901234567890123456789',
    );
    expect(post.conclusion).toBe('success');
    const bad = await rig.run({ workflow: 'check.yml', vars: { COMMAND: 'valdate' } });
    expect([bad.conclusion, printed(bad, 'check').at(-1)]).toEqual(['failure', 'ended failure']);
    expect(bad.jobs[0]?.annotations[0]?.message).toContain('USAGE');
  });
});
