import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tempFolders } from '../temp-folder.js';
import { conclusions, jobOf, printed, rigProjects, stepOf } from './rig-project.js';
import type { Hooks } from './rig-settings.js';

const project = rigProjects();
const temp = tempFolders();

/** Strikes as soon as a step has printed a line. */
function whenPrinted(line: string, strike: (job: Parameters<NonNullable<Hooks['line']>>[0]) => void): Hooks {
  return { line: (job, text) => text === line && strike(job) };
}

const POSTED = {
  'act/action.yml': 'name: act\ndescription: act\nruns: { using: node24, main: main.js, post: post.js }\n',
  'act/main.js':
    "process.on('SIGINT', () => { console.log('interrupted'); process.exit(0); }); console.log('ready'); setInterval(() => undefined, 1000);",
  'act/post.js': "console.log('post of', process.env.GITHUB_JOB);",
};

describe('a cancelled run', () => {
  test('interrupts the running step, and what is meant for that still runs', async () => {
    const { rig } = project(
      {
        ...POSTED,
        'c.yml': `
on: workflow_dispatch
jobs:
  work:
    runs-on: x
    steps:
      - uses: $/act
      - run: echo next
      - if: always()
        run: echo always \${{ job.status }}
      - if: cancelled()
        run: echo cancelled
      - if: failure()
        run: echo failure
  later: { needs: work, runs-on: x, steps: [{ run: 'true' }] }
  gate: { needs: [work, later], if: always(), runs-on: x, steps: [{ run: 'echo \${{ needs.work.result }} \${{ needs.later.result }}' }] }
`,
      },
      { hooks: whenPrinted('ready', (job) => job.cancelRun()) },
    );
    const run = await rig.run({ workflow: 'c.yml' });
    expect(conclusions(run)).toEqual({ work: 'cancelled', later: 'skipped', gate: 'success' });
    expect(run.conclusion).toBe('cancelled');
    expect(printed(run, 'work')).toEqual([
      'ready',
      'interrupted',
      'always cancelled',
      'cancelled',
      'post of work',
    ]);
    expect(stepOf(run, 'work', 'Run $/act').outcome).toBe('cancelled');
    expect(printed(run, 'gate')).toEqual(['cancelled skipped']);
  });

  test('sends SIGINT and SIGTERM to the entry process, then kills the tree', async () => {
    const { rig } = project(
      {
        'c.yml': `
on: workflow_dispatch
jobs:
  work:
    runs-on: x
    steps:
      - run: |
          trap 'echo INT' INT
          trap 'echo TERM' TERM
          (trap '' INT TERM; sleep 30) &
          echo ready
          while true; do wait || true; done
        shell: bash --noprofile --norc {0}
`,
      },
      { hooks: whenPrinted('ready', (job) => job.cancelRun()) },
    );
    const run = await rig.run({ workflow: 'c.yml' });
    expect([run.conclusion, printed(run, 'work')]).toEqual(['cancelled', ['ready', 'INT', 'TERM']]);
  });

  test('lets a job go on whose condition still holds', async () => {
    const { rig } = project(
      {
        'c.yml': `
on: workflow_dispatch
jobs:
  tough: { if: always(), runs-on: x, steps: [{ run: echo ready; sleep 0.3; echo done }] }
  weak: { if: '!cancelled()', runs-on: x, steps: [{ run: sleep 20 }] }
`,
      },
      { hooks: whenPrinted('ready', (job) => job.cancelRun()) },
    );
    const run = await rig.run({ workflow: 'c.yml' });
    expect(conclusions(run)).toEqual({ tough: 'success', weak: 'cancelled' });
  });

  test('ends everything when the platform runs out of patience', async () => {
    const { rig } = project(
      {
        'c.yml': `
on: workflow_dispatch
jobs:
  work:
    runs-on: x
    steps:
      - run: echo ready; sleep 20
      - { if: always(), run: sleep 20 }
      - { if: always(), run: echo never }
`,
      },
      { minute: 100, hooks: whenPrinted('ready', (job) => job.cancelRun()) },
    );
    const run = await rig.run({ workflow: 'c.yml' });
    expect([conclusions(run), printed(run, 'work')]).toEqual([{ work: 'cancelled' }, ['ready']]);
  });
});

describe('timeouts', () => {
  test('of a step fail it, and the job goes on', async () => {
    const { rig } = project(
      {
        't.yml': `
on: workflow_dispatch
jobs:
  work:
    runs-on: x
    steps:
      - { name: slow, run: sleep 20, timeout-minutes: 1 }
      - { if: failure(), run: echo reported }
`,
      },
      { minute: 200 },
    );
    const run = await rig.run({ workflow: 't.yml' });
    expect([conclusions(run), printed(run, 'work')]).toEqual([{ work: 'failure' }, ['reported']]);
    expect(jobOf(run, 'work').annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('exit code'),
      "The action 'slow' has timed out after 1 minutes.",
    ]);
  });

  test('of a job cancel it', async () => {
    const { rig } = project(
      {
        't.yml': `
on: workflow_dispatch
jobs:
  work:
    runs-on: x
    timeout-minutes: 1
    steps:
      - run: sleep 20
      - { if: always(), run: exit 1 }
  gate: { needs: work, if: always(), runs-on: x, steps: [{ run: 'echo \${{ needs.work.result }}' }] }
`,
      },
      { minute: 300 },
    );
    const run = await rig.run({ workflow: 't.yml' });
    expect(conclusions(run)).toEqual({ work: 'cancelled', gate: 'success' });
    expect([run.conclusion, printed(run, 'gate')]).toEqual(['cancelled', ['cancelled']]);
  });
});

describe('a lost runner', () => {
  test('runs no further step and nothing that was registered for the end', async () => {
    const { rig } = project(
      {
        ...POSTED,
        'l.yml': `
on: workflow_dispatch
jobs:
  work:
    runs-on: x
    outputs: { x: '\${{ steps.one.outputs.x }}' }
    steps:
      - id: one
        run: echo x=1 >> "$GITHUB_OUTPUT"
      - uses: $/act
      - { if: always(), run: echo never }
  gate: { needs: work, if: always(), runs-on: x, steps: [{ run: 'echo \${{ needs.work.result }}[\${{ needs.work.outputs.x }}]' }] }
`,
      },
      { hooks: whenPrinted('ready', (job) => job.lose()) },
    );
    const run = await rig.run({ workflow: 'l.yml' });
    expect(conclusions(run)).toEqual({ work: 'failure', gate: 'success' });
    expect([printed(run, 'work'), printed(run, 'gate')]).toEqual([['ready'], ['failure[]']]);
  });

  test('may be lost before a step begins', async () => {
    const { rig } = project(
      {
        'l.yml':
          'on: workflow_dispatch\njobs:\n  work: { runs-on: x, steps: [{ run: echo one }, { run: echo two }] }\n',
      },
      {
        hooks: {
          beforeStep: (job, step) => {
            if (step.name === 'Run echo two') job.lose();
          },
        },
      },
    );
    const run = await rig.run({ workflow: 'l.yml' });
    expect([conclusions(run), printed(run, 'work')]).toEqual([{ work: 'failure' }, ['one']]);
  });
});

describe('what a step leaves running', () => {
  test('ends with the job, even outside its process group', async () => {
    const folder = temp();
    const { rig } = project({
      'o.yml': `
on: workflow_dispatch
jobs:
  work:
    runs-on: x
    env: { TICK: '\${{ vars.TICK }}' }
    steps:
      - run: |
          setsid bash -c 'while sleep 0.02; do date +%N > "$TICK"; done' > /dev/null 2>&1 &
          until test -s "$TICK"; do sleep 0.02; done
`,
    });
    const tick = join(folder, 'tick');
    const run = await rig.run({ workflow: 'o.yml', vars: { TICK: tick } });
    expect(run.conclusion).toBe('success');
    if (process.platform !== 'linux') return;
    const last = readFileSync(tick, 'utf8');
    await new Promise((done) => setTimeout(done, 150));
    expect(readFileSync(tick, 'utf8')).toBe(last);
  });
});
