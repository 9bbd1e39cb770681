import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  B,
  type CallerProject,
  callerProjects,
  conclusionOf,
  definitionOf,
  endings,
} from '../support/caller-project.js';
import { git } from '../support/git-command.js';

const open = callerProjects();

/** `state` of the newest status of each context, by commit. */
function statusesAt({ platform }: CallerProject, sha: string): readonly string[] {
  const found = new Map<string, string>();
  for (const status of platform.github.world.statuses)
    if (status.sha === sha) found.set(status.context.split('/')[0] ?? '', status.state);
  return [...found].map(([context, state]) => `${context} ${state}`);
}

describe('the caller for pull requests', () => {
  test('works on the branch of the pull request, and shows it at its head', async () => {
    const project = await open(['pull-request.yml'], { files: { 'tasks/01-write/b.md': B } });
    const pull = project.openPull();
    const runs = await pull.event('pull-request.yml', 'opened');
    expect(endings(runs)).toEqual(['success', 'success']);
    expect(conclusionOf(runs)).toBe('completed');
    const { world, violations } = project.platform.github;
    expect(world.dispatches.map(({ ref }) => ref.replace('refs/heads/', ''))).toEqual([pull.branch]);
    expect(statusesAt(project, pull.head())).toEqual(['orchestrator success']);
    expect(world.comments.map(({ issue }) => issue)).toEqual([pull.number]);
    expect(violations).toEqual([]);
    // Nothing is left to do: a push to the branch finds no session of its own and starts none.
    const later = await pull.event('pull-request.yml', 'synchronize', pull.push());
    expect([endings(later), conclusionOf(later)]).toEqual([['success'], 'waiting']);
  }, 120_000);

  test('may keep the state on the branch of the pull request', async () => {
    const state = '{ store: git, branch: current }';
    const project = await open(['pull-request.yml'], {
      files: { 'orchestrator.yml': definitionOf({ state }) },
    });
    const pull = project.openPull();
    const runs = await pull.event('pull-request.yml', 'opened');
    expect([endings(runs), conclusionOf(runs)]).toEqual([['success'], 'completed']);
    const tip = project.platform.github.world.git.resolve(`refs/heads/${pull.branch}`) ?? '';
    expect(statusesAt(project, tip)).toEqual(['orchestrator success']);
  }, 120_000);

  test('leaves a branch whose state passes, and that fails as soon as somebody edits it by hand', async () => {
    const state = '{ store: git, branch: current }';
    const project = await open(['pull-request.yml', 'verify-state.yml'], {
      files: { 'orchestrator.yml': definitionOf({ state }) },
    });
    const pull = project.openPull();
    await pull.event('pull-request.yml', 'opened');
    const { work, github } = project.platform;
    git(work, 'fetch', '--quiet', github.gitDir, pull.branch);
    git(work, 'reset', '--quiet', '--hard', 'FETCH_HEAD');
    pull.push();
    const [passed] = await pull.event('verify-state.yml', 'synchronize');
    expect(passed).toMatchObject({ conclusion: 'success' });
    expect(passed?.jobs[0]?.log).toContain('all as recorded');
    const [session = ''] = readdirSync(join(work, '.orchestrator', 'sessions'));
    writeFileSync(join(work, '.orchestrator', 'sessions', session, 'outputs', 'note'), 'by hand\n');
    git(work, 'add', '--all', '--force', '.orchestrator');
    pull.push();
    const [failed] = await pull.event('verify-state.yml', 'synchronize');
    expect(failed).toMatchObject({ conclusion: 'failure' });
    expect(failed?.jobs[0]?.log).toContain(`FOREIGN_COMMIT Commit ${pull.head()}`);
  }, 120_000);

  test('does nothing for a fork', async () => {
    const project = await open(['pull-request.yml']);
    const runs = await project.openPull({ fork: true }).event('pull-request.yml', 'opened');
    expect(runs.flatMap(({ jobs }) => jobs.map(({ conclusion }) => conclusion))).toEqual(['skipped']);
    expect(project.platform.github.requests.filter(({ operation }) => !operation.startsWith('git'))).toEqual(
      [],
    );
  }, 60_000);
});
