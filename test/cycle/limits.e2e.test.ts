import { describe, expect, test } from '@jest/globals';
import { at } from '../support/command-line.js';
import { smallFiles } from '../support/cycle-example.js';
import { cycles, gateOutput, outcomes, summaries } from '../support/cycle-world.js';

const cycle = cycles();

describe('a budget', () => {
  test('that is spent stops the session, says so, and lets a person go on with a larger one', async () => {
    const world = await cycle(
      smallFiles(
        { '01-write/a': '', '01-write/b': 'dependencies: [01-write/a]' },
        { definition: ['budget: { usd: 1 }'], agentKeys: ', reserve: { usd: 1 }' },
      ),
    );
    const [run, ...more] = await world.dispatch();
    expect(more).toEqual([]);
    expect(gateOutput(run)).toContain('session: budget');
    expect(outcomes(world)).toEqual({ '01-write/a': ['succeeded'], '01-write/b': [] });
    expect(world.platform.github.world.statuses.at(-1)).toMatchObject({
      state: expect.stringMatching(/^(?:pending|failure)$/),
      description: expect.stringMatching(/budget/i),
    });
    expect(summaries(run)).toMatch(/budget/i);

    const raised = world.person('resume', '--budget', 'usd=5');
    expect([raised.code, raised.stderr]).toEqual([0, expect.any(String)]);
    const [again] = await world.dispatch();
    expect(gateOutput(again)).toContain('session: completed');
    expect(world.status()).toMatchObject({ status: 'completed' });
  }, 60_000);
});

describe('a chain of runs', () => {
  test('stops where limits.max_chain says, tells why, and begins anew with a person', async () => {
    const world = await cycle(
      smallFiles(
        {
          '01-write/a': '',
          '01-write/b': 'dependencies: [01-write/a]',
          '01-write/c': 'dependencies: [01-write/b]',
        },
        { definition: ['limits: { max_chain: 1 }'] },
      ),
    );
    const runs = await world.dispatch();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(summaries(runs[1])).toContain('limits.max_chain is 1');
    expect(at(world.status(), 'progress')).toMatchObject({ completed: 2, ready: 1 });
    const [last] = await world.dispatch();
    expect(gateOutput(last)).toContain('session: completed');
  }, 60_000);
});
