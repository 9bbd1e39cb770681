import { describe, expect, test } from '@jest/globals';
import { playHistory } from './history.js';
import { smaller } from './smaller.js';

describe('a history', () => {
  test('is the same whenever it is played', async () => {
    const played = async (): Promise<readonly string[]> => {
      const trace: string[] = [];
      await playHistory({ seed: 7, tasks: 5, trace });
      return trace;
    };
    const first = await played();
    expect(first.length).toBeGreaterThan(10);
    expect(await played()).toEqual(first);
  });

  test('that fails fails as well when it is made smaller', async () => {
    let options = { seed: 1, tasks: 5, ignoresBase: true };
    let failed = await playHistory(options);
    while (failed.violations.length === 0) {
      options = { ...options, seed: options.seed + 1 };
      failed = await playHistory(options);
    }
    const without = await smaller(options, failed);
    const again = await playHistory({ ...options, without });
    expect(again.violations[0]?.invariant).toBe(failed.violations[0]?.invariant);
    expect(again.steps).toBeLessThanOrEqual(failed.steps);
  });

  test.each([348, 20906])('from seed %i, which once broke a promise, keeps them all', async (seed) => {
    expect((await playHistory({ seed, tasks: 4 })).violations).toEqual([]);
  });
});
