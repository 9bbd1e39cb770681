import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator } from '../support/command-line.js';
import { callerOf, exampleFiles } from '../support/cycle-example.js';
import {
  type CycleWorld,
  callsByRun,
  cycles,
  mergedTasks,
  outcomes,
  ownTests,
  statePushes,
  taskStatuses,
} from '../support/cycle-world.js';
import { git } from '../support/git-command.js';

const cycle = cycles();

const ADDED = '---\ntitle: Thanks\nagent: noter\noutputs: [NOTES.md]\n---\nAdd a line to the notes.\n';

/** Everything that happens on the way, each of it once. */
function accidents(world: CycleWorld): { readonly happened: string[] } {
  const { platform } = world;
  const { github } = platform;
  const happened: string[] = [];
  world.whenPrinted('stuck: 01-analysis/02-graph', (job) => {
    happened.push('a runner was lost');
    job.lose();
  });
  world.whenPrinted('stuck: 03-implementation/group', (job) => {
    happened.push('a run was cancelled');
    job.cancelRun();
  });
  const start = github.onDispatch;
  github.onDispatch = (dispatch) => {
    start(dispatch);
    if (happened.includes('a start was doubled')) return;
    happened.push('a start was doubled');
    start({ ...dispatch, runId: github.addRun({ event: 'workflow_dispatch' }).id });
  };
  let pushes = 0;
  platform.fault = ({ operation, method }) => {
    if (operation !== 'git git-receive-pack' || method !== 'POST') return 'none';
    pushes += 1;
    if (pushes === 3) {
      happened.push('the server broke down');
      return { status: 500 };
    }
    if (pushes === 5) {
      happened.push('an answer was lost');
      return 'drop-after';
    }
    if (happened.includes('a run was cancelled') && !happened.includes('a person was faster')) {
      happened.push('a person was faster');
      compete(world);
    }
    return 'none';
  };
  return { happened };
}

/** Somebody adds a task and pushes to the session's branch while a run is about to push both. */
function compete(world: CycleWorld): void {
  const { work, github } = world.platform;
  writeFileSync(join(work, 'tasks/05-report/02-thanks.md'), ADDED);
  const added = world.person('add', 'tasks/05-report/02-thanks.md');
  if (added.code !== 0) throw new Error(added.stderr);
  const branch = git(github.gitDir, 'branch', '--format=%(refname:short)', '--list', 'orchestrator/*');
  const place = world.clone(branch);
  writeFileSync(join(place, 'HUMAN.md'), 'by hand\n');
  git(place, 'add', 'HUMAN.md');
  git(place, 'commit', '--quiet', '--message=by hand');
  git(place, 'push', '--quiet', 'origin', branch);
}

describe('the example, in waves', () => {
  test('comes to its end, whatever happens on the way, and everything is done once', async () => {
    const files = { ...exampleFiles(), '.github/workflows/orchestrator.yml': callerOf('orchestrator.yml') };
    const world = await cycle(files, { runnerEnv: { EXAMPLE_PACE_MS: '0' } });
    const { github } = world.platform;
    github.world.people.set('ann', { permission: 'write', role: 'write' });
    github.world.people.set('rob', { permission: 'read', role: 'read' });
    const { happened } = accidents(world);

    const planned = await world.dispatch();
    expect(planned.at(-1)?.conclusion).toBe('success');
    expect(at(world.status(), 'phases', 1, 'gate')).toMatchObject({
      open: false,
      unmet: [{ code: 'APPROVAL_MISSING' }],
    });
    await world.comment('/orchestrator approve 02-planning', 'rob');
    expect(at(world.status(), 'phase')).toBe('02-planning');
    const cancelled = await world.comment('/orchestrator approve 02-planning', 'ann');
    expect(cancelled.at(-1)?.conclusion).toBe('cancelled');
    const rest = await world.dispatch();
    expect(rest.map(({ conclusion }) => conclusion)).toEqual(rest.map(() => 'success'));

    expect(happened.sort()).toEqual([
      'a person was faster',
      'a run was cancelled',
      'a runner was lost',
      'a start was doubled',
      'an answer was lost',
      'the server broke down',
    ]);
    const status = world.status();
    expect(status).toMatchObject({ status: 'completed', progress: { total: 28, completed: 28 } });
    expect(new Set(Object.values(taskStatuses(status)))).toEqual(new Set(['completed']));
    const ends = outcomes(world);
    expect(ends).toMatchObject({
      '01-analysis/02-graph': ['lost', 'succeeded'],
      '01-analysis/03-baseline': ['timed_out', 'succeeded'],
      '03-implementation/group': ['cancelled', 'succeeded'],
    });
    expect(['first', 'second'].map((name) => ends[`03-implementation/${name}-note`]?.length).sort()).toEqual([
      1, 2,
    ]);

    const branch = String(at(status, 'code', 'branch'));
    const merged = mergedTasks(world, branch);
    expect(merged).toEqual([...new Set(merged)]);
    expect(merged).toHaveLength(20);
    const result = world.clone(branch);
    expect(git(result, 'show', 'HEAD:NOTES.md').split('\n').sort()).toEqual([
      '# Notes',
      '- 03-implementation/first-note',
      '- 03-implementation/second-note',
      '- 05-report/02-thanks',
    ]);
    expect(git(result, 'show', 'HEAD:HUMAN.md')).toBe('by hand');
    expect(ownTests(result)).toBe('passed');
    const verified = orchestrator(world.clone(), ['verify', '--json']);
    expect(document(verified)).toMatchObject({ ok: true, problems: [] });

    const { runs, agents } = callsByRun(world);
    expect(agents).toBe(0);
    for (const [run, calls] of Object.entries(runs)) expect([run, calls <= 8]).toEqual([run, true]);
    const pushes = statePushes(world);
    const firstRun = `${planned[0]?.id}/1`;
    for (const [run, count] of pushes)
      expect([run, count <= (run === firstRun ? 3 : 2)]).toEqual([run, true]);
  }, 300_000);
});
