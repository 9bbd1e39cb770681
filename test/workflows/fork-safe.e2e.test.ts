import { describe, expect, test } from '@jest/globals';
import { type CallerProject, callerProjects, endings } from '../support/caller-project.js';
import type { RunRecord } from '../support/workflows/run-record.js';

const open = callerProjects();
const CALLERS = ['fork-safe.yml', 'fork-safe-comment.yml'];

/** The run that the platform starts on the default branch when another has ended. */
function afterwards(
  { platform }: CallerProject,
  ended: RunRecord | undefined,
  sha: string,
): Promise<readonly RunRecord[]> {
  const { id = '0', event = '', conclusion = '' } = ended ?? {};
  const run = { id: Number(id), head_sha: sha, event, conclusion };
  const payload = { action: 'completed', workflow_run: run };
  return platform.drive({ workflow: 'fork-safe-comment.yml', event: 'workflow_run', payload });
}

describe('the callers for forks', () => {
  test('show what a session would do, without a right in the run for the fork, and as a comment by the one that has some', async () => {
    const project = await open(CALLERS);
    const pull = project.openPull({ fork: true });
    const [planned] = await pull.event('fork-safe.yml', 'opened');
    expect(planned?.conclusion).toBe('success');
    expect(planned?.jobs[0]?.steps.map(({ summary }) => summary).join('')).toContain('01-write/a');
    expect(planned?.jobs[0]?.permissions).toEqual({ contents: 'read' });
    const { github } = project.platform;
    const refs = ['refs/heads/orchestrator-state'].map((ref) => github.world.git.resolve(ref));
    expect([github.world.comments, github.world.statuses, refs]).toEqual([[], [], [null]]);

    expect(endings(await afterwards(project, planned, pull.head()))).toEqual(['success']);
    expect(github.world.comments).toMatchObject([
      { issue: pull.number, body: expect.stringContaining('01-write/a') },
    ]);
    expect(github.violations).toEqual([]);

    // The branch has moved on: an old plan says nothing about what is there now.
    const before = pull.push();
    await afterwards(project, planned, before);
    expect(github.world.comments).toMatchObject([{ edits: 0 }]);
  }, 90_000);

  test('show the faults of what is proposed', async () => {
    const project = await open(CALLERS, {
      files: { 'tasks/01-write/a.md': '---\ntitle: A\nagent: nobody\n---\n' },
    });
    const [run] = await project.openPull({ fork: true }).event('fork-safe.yml', 'opened');
    expect(run?.conclusion).toBe('failure');
    expect(run?.jobs[0]?.annotations.map(({ title }) => title)).toContain('UNKNOWN_AGENT');
  }, 60_000);
});
