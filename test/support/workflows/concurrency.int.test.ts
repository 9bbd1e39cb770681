import { describe, expect, test } from '@jest/globals';
import { conclusions, rigProjects } from './rig-project.js';

const project = rigProjects();

function workflow(concurrency: string, job = ''): string {
  return `on: workflow_dispatch\n${concurrency}jobs:\n  one:\n    runs-on: x\n${job}    steps: [{ run: sleep 0.2 }]\n`;
}

describe('concurrency groups', () => {
  test('one waits, and is replaced by the next', async () => {
    const { rig } = project({ 'c.yml': workflow('concurrency: Group\n') });
    const runs = await Promise.all([1, 2, 3].map(() => rig.run({ workflow: 'c.yml' })));
    expect(runs.map(({ conclusion, jobs }) => [conclusion, jobs.length])).toEqual([
      ['success', 1],
      ['cancelled', 0],
      ['success', 1],
    ]);
  });

  test('a queue keeps all of them, across workflows and whatever the case of the name', async () => {
    let [running, most] = [0, 0];
    const { rig: counted } = project(
      {
        'c.yml': workflow('', '    concurrency: { group: state-x, queue: max }\n'),
        'd.yml': workflow('', '    concurrency: { group: STATE-X, queue: max }\n'),
      },
      {
        hooks: {
          beforeStep: () => {
            running += 1;
            most = Math.max(most, running);
          },
          afterStep: () => {
            running -= 1;
          },
        },
      },
    );
    const runs = await Promise.all(
      ['c.yml', 'd.yml', 'c.yml', 'd.yml'].map((name) => counted.run({ workflow: name })),
    );
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success', 'success']);
    expect(most).toBe(1);
  });

  test('the running one gives way when asked to', async () => {
    const { rig } = project({ 'c.yml': workflow('concurrency: { group: g, cancel-in-progress: true }\n') });
    const first = rig.start({ workflow: 'c.yml' });
    await new Promise((done) => setTimeout(done, 150));
    const second = await rig.run({ workflow: 'c.yml' });
    expect([(await first.finished).conclusion, second.conclusion]).toEqual(['cancelled', 'success']);
  });

  test('a job that waits for a group that its own run holds is cancelled', async () => {
    const { rig } = project({ 'c.yml': workflow('concurrency: same\n', '    concurrency: SAME\n') });
    const run = await rig.run({ workflow: 'c.yml' });
    expect([conclusions(run), run.errors.length]).toEqual([{ one: 'cancelled' }, 1]);
  });

  test('a queue that also cancels is refused', async () => {
    const { rig } = project({
      'c.yml': workflow('', '    concurrency: { group: g, queue: max, cancel-in-progress: true }\n'),
    });
    const run = await rig.run({ workflow: 'c.yml' });
    expect(['startup_failure', 'failure']).toContain(run.conclusion);
    expect(run.errors).toHaveLength(1);
  });
});
