/** The whole example in the ways of working that take minutes: `npm run test:cycle`. */
import { describe, expect, test } from '@jest/globals';
import { at } from '../support/command-line.js';
import { expectTheEnd } from '../support/cycle-end.js';
import { callerOf, exampleFiles } from '../support/cycle-example.js';
import { type CycleWorld, cycles, outcomes } from '../support/cycle-world.js';

const cycle = cycles();
const LONG = 600_000;

async function open(integrate: string, caller: string): Promise<CycleWorld> {
  const files = {
    ...exampleFiles({ integrate }),
    '.github/workflows/orchestrator.yml': callerOf(caller),
  };
  const world = await cycle(files, { runnerEnv: { EXAMPLE_PACE_MS: '0' } });
  world.platform.github.world.people.set('ann', { permission: 'write', role: 'write' });
  world.whenPrinted('stuck: 01-analysis/02-graph', (job) => job.lose());
  world.whenPrinted('stuck: 03-implementation/group', (job) => job.lose());
  return world;
}

function accidents(world: CycleWorld): void {
  expect(outcomes(world)).toMatchObject({
    '01-analysis/02-graph': ['lost', 'succeeded'],
    '01-analysis/04-hazards': ['timed_out', 'succeeded'],
    '03-implementation/group': ['lost', 'succeeded'],
  });
}

describe('the example', () => {
  test(
    'comes to its end in stream dispatch',
    async () => {
      const world = await open('session-branch', 'stream.yml');
      await world.dispatch();
      expect(at(world.status(), 'phases', 1, 'gate', 'unmet')).toMatchObject([{ code: 'APPROVAL_MISSING' }]);
      expect(world.person('approve', '02-planning').code).toBe(0);
      await world.dispatch();
      expectTheEnd(world, { tasks: 27, changes: 19, tested: true, mostCalls: 40 });
      accidents(world);
    },
    LONG,
  );

  test(
    'becomes a pull request',
    async () => {
      const world = await open('pull-request', 'orchestrator.yml');
      const { github } = world.platform;
      await world.dispatch();
      await world.comment('/orchestrator approve 02-planning', 'ann');
      const branch = expectTheEnd(world, { tasks: 27, changes: 19, tested: true });
      accidents(world);
      expect(github.world.pulls).toMatchObject([{ head: branch, base: 'main', state: 'open' }]);
      const opened = github.requests.filter(({ path, method }) => method === 'POST' && /\/pulls$/.test(path));
      expect(opened).toHaveLength(1);
    },
    LONG,
  );
});
