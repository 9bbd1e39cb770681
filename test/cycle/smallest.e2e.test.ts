import { describe, expect, test } from '@jest/globals';
import { smallFiles } from '../support/cycle-example.js';
import { callsByRun, cycles } from '../support/cycle-world.js';

const cycle = cycles();

describe('the smallest cycle', () => {
  test('goes from the first dispatch to the end by itself', async () => {
    const world = await cycle(
      smallFiles({
        '01-write/a': '',
        '01-write/b': '',
        '02-join/c': 'inputs: [01-write/a/word]\ndependencies: [01-write/a]',
      }),
    );
    const runs = await world.dispatch();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(world.platform.github.world.dispatches).toHaveLength(1);
    expect(world.status()).toMatchObject({ status: 'completed' });
    const { runs: calls, agents } = callsByRun(world);
    expect(agents).toBe(0);
    expect(Math.max(...Object.values(calls))).toBeLessThanOrEqual(8);
  }, 120_000);
});

describe('a plan without tasks', () => {
  test('is no success', async () => {
    const world = await cycle(smallFiles({ '01-write/README': '' }, { phases: '[{ id: 01-write }]' }));
    const runs = await world.dispatch();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    expect(world.platform.github.world.dispatches).toHaveLength(0);
  }, 60_000);
});
