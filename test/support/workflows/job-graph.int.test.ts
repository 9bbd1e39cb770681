import { describe, expect, test } from '@jest/globals';
import { conclusions, jobOf, printed, rigProjects } from './rig-project.js';
import { runLog } from './run-record.js';

const project = rigProjects();

describe('jobs of a workflow', () => {
  test('a planned matrix runs, and a gate sees what failed', async () => {
    const { rig } = project({
      'cycle.yml': `
on: workflow_dispatch
permissions: {}
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      matrix: \${{ steps.plan.outputs.matrix }}
      most: \${{ steps.plan.outputs.most }}
    steps:
      - id: plan
        run: |
          echo 'matrix={"include":[{"leg":1},{"leg":2},{"leg":3}]}' >> "$GITHUB_OUTPUT"
          echo most=2 >> "$GITHUB_OUTPUT"
  agent:
    name: leg \${{ matrix.leg }}
    needs: plan
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      max-parallel: \${{ fromJSON(needs.plan.outputs.most) }}
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    steps:
      - run: test \${{ matrix.leg }} != 2
  collect:
    needs: [plan, agent]
    if: \${{ !cancelled() && needs.plan.result == 'success' }}
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ needs.agent.result }} \${{ strategy.job-total }}
  never:
    needs: agent
    runs-on: ubuntu-latest
    steps: [{ run: 'true' }]
  gate:
    if: always()
    needs: [plan, agent, collect, never]
    runs-on: ubuntu-latest
    steps:
      - if: contains(needs.*.result, 'failure')
        run: exit 1
`,
    });
    const run = await rig.run({ workflow: 'cycle.yml' });
    expect(conclusions(run)).toEqual({
      plan: 'success',
      'leg 1': 'success',
      'leg 2': 'failure',
      'leg 3': 'success',
      collect: 'success',
      never: 'skipped',
      gate: 'failure',
    });
    expect(printed(run, 'collect')).toEqual(['failure 1']);
    expect(run.conclusion).toBe('failure');
    expect(runLog(run)).toContain('leg 2: failure');
  });

  test('a re-run of what failed keeps the run, the results and the outputs of the rest', async () => {
    const { rig } = project({
      'again.yml': `
on: workflow_dispatch
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { word: '\${{ steps.one.outputs.word }}' }
    steps:
      - id: one
        run: echo "word=from-$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"
  agent:
    needs: plan
    runs-on: ubuntu-latest
    strategy: { fail-fast: false, matrix: { leg: [a, b] } }
    steps:
      - run: test "$GITHUB_RUN_ATTEMPT" -ge 2 || test \${{ matrix.leg }} = a
  other:
    if: \${{ false }}
    runs-on: ubuntu-latest
    steps: [{ run: 'true' }]
  gate:
    if: always()
    needs: [plan, agent, other]
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ needs.plan.outputs.word }} \${{ needs.agent.result }} $GITHUB_RUN_ATTEMPT"
`,
    });
    const first = await rig.run({ workflow: 'again.yml' });
    const second = await rig.rerun(first, 'failed');
    expect([first.conclusion, second.conclusion]).toEqual(['failure', 'success']);
    expect([second.id, second.attempt, second.sha]).toEqual([first.id, 2, first.sha]);
    expect(Object.fromEntries(second.jobs.map(({ name, attempt }) => [name, attempt]))).toEqual({
      plan: 1,
      'agent (a)': 1,
      'agent (b)': 2,
      other: 1,
      gate: 2,
    });
    expect(printed(second, 'gate')).toEqual(['from-1 success 2']);
    const third = await rig.rerun(second, 'all');
    expect(
      third.jobs.filter(({ conclusion }) => conclusion !== 'skipped').map(({ attempt }) => attempt),
    ).toEqual([3, 3, 3, 3]);
    expect(printed(third, 'gate')).toEqual(['from-3 success 3']);
  });

  test('a failed leg cancels its siblings unless told otherwise', async () => {
    const { rig } = project({
      'fast.yml': `
on: workflow_dispatch
jobs:
  agent:
    runs-on: ubuntu-latest
    strategy: { matrix: { seconds: [0, 20] } }
    steps:
      - run: sleep \${{ matrix.seconds }}; exit 1
`,
    });
    const run = await rig.run({ workflow: 'fast.yml' });
    expect(conclusions(run)).toEqual({ 'agent (0)': 'failure', 'agent (20)': 'cancelled' });
  });

  test('legs may fail when the job says so', async () => {
    const { rig } = project({
      'may.yml': `
on: workflow_dispatch
jobs:
  agent:
    runs-on: ubuntu-latest
    continue-on-error: \${{ matrix.experimental }}
    strategy: { matrix: { experimental: [true] } }
    steps: [{ run: exit 1 }]
  after:
    needs: agent
    runs-on: ubuntu-latest
    steps: [{ run: 'echo \${{ needs.agent.result }}' }]
`,
    });
    const run = await rig.run({ workflow: 'may.yml' });
    expect(conclusions(run)).toEqual({ 'agent (true)': 'failure', after: 'success' });
    expect([printed(run, 'after'), run.conclusion]).toEqual([['success'], 'success']);
  });

  test.each([
    ['{"include":[]}', 'Matrix must define at least one vector'],
    ['{"leg":[]}', "Matrix vector 'leg' does not contain any values"],
    ['', 'Error reading JToken'],
  ])('the matrix %j is an error of the run, not a skip', async (matrix, message) => {
    const { rig } = project({
      'empty.yml': `
on: workflow_dispatch
jobs:
  agent:
    runs-on: ubuntu-latest
    strategy: { matrix: "\${{ fromJSON(vars.MATRIX) }}" }
    steps: [{ run: 'true' }]
  after:
    needs: agent
    runs-on: ubuntu-latest
    steps: [{ run: 'true' }]
`,
    });
    const run = await rig.run({ workflow: 'empty.yml', vars: { MATRIX: matrix } });
    expect(conclusions(run)).toEqual({ agent: 'failure', after: 'skipped' });
    expect(run.conclusion).toBe('failure');
    if (matrix !== '') expect(run.errors.join()).toContain(message);
    else expect(run.errors).toHaveLength(1);
  });

  test('status functions look at all ancestors', async () => {
    const { rig } = project({
      'ancestors.yml': `
on: workflow_dispatch
jobs:
  one: { runs-on: x, steps: [{ run: exit 1 }] }
  two: { needs: one, if: always(), runs-on: x, steps: [{ run: 'true' }] }
  three: { needs: two, runs-on: x, steps: [{ run: 'true' }] }
  four: { needs: two, if: failure(), runs-on: x, steps: [{ run: 'true' }] }
`,
    });
    const run = await rig.run({ workflow: 'ancestors.yml' });
    expect(conclusions(run)).toEqual({ one: 'failure', two: 'success', three: 'skipped', four: 'success' });
  });

  test('jobs run side by side, but never more than there are runners', async () => {
    const times = new Map<string, number>();
    let [running, most] = [0, 0];
    const { rig } = project(
      {
        'side.yml': `
on: workflow_dispatch
jobs:
  agent:
    runs-on: x
    strategy: { matrix: { leg: [1, 2, 3, 4] } }
    steps: [{ run: sleep 0.1 }]
`,
      },
      {
        runners: 2,
        hooks: {
          beforeStep: (job) => {
            running += 1;
            most = Math.max(most, running);
            times.set(job.key, running);
          },
          afterStep: () => {
            running -= 1;
          },
        },
      },
    );
    expect((await rig.run({ workflow: 'side.yml' })).conclusion).toBe('success');
    expect([most, [...times.keys()].sort()]).toEqual([2, ['agent[0]', 'agent[1]', 'agent[2]', 'agent[3]']]);
  });

  test('what is wrong with the file is told before anything runs', async () => {
    const { rig } = project({
      'wrong.yml': `
on: workflow_dispatch
jobs:
  one: { needs: nobody, runs-on: x, steps: [{ run: 'true' }] }
  two: { runs-on: x, stepz: [] }
`,
    });
    const run = await rig.run({ workflow: 'wrong.yml' });
    expect([run.conclusion, run.jobs]).toEqual(['startup_failure', []]);
    expect(run.errors.length).toBeGreaterThanOrEqual(1);
    expect((await rig.run({ workflow: 'none.yml' })).errors).toEqual([
      'workflow was not found: .github/workflows/none.yml',
    ]);
  });

  test('runs-on and environment are recorded', async () => {
    const { rig } = project({
      'where.yml': `
on: workflow_dispatch
jobs:
  one:
    runs-on: [self-hosted, '\${{ vars.LABEL }}']
    environment: { name: production }
    steps: [{ run: 'true' }]
`,
    });
    const job = jobOf(await rig.run({ workflow: 'where.yml', vars: { LABEL: 'big' } }), 'one');
    expect([job.runsOn, job.environment]).toEqual([['self-hosted', 'big'], 'production']);
  });
});
