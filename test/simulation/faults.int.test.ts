import { describe, expect, test } from '@jest/globals';
import { simulate } from './runner.js';

const MINUTES = 60_000;

describe('the simulation', () => {
  test(
    'finds no broken promise in two thousand histories in memory',
    async () => {
      const [a, b] = await Promise.all([
        simulate('--seed', '1', '--runs', '1000', '--tasks', '4'),
        simulate('--seed', '1001', '--runs', '1000', '--tasks', '4'),
      ]);
      for (const { code, figures, said } of [a, b]) {
        expect({ code, said, bad: figures?.bad }).toEqual({ code: 0, said: '', bad: 0 });
        expect(figures?.calm).toBeGreaterThan(100);
        expect(Object.keys(figures?.faults ?? {}).length).toBeGreaterThan(15);
      }
    },
    15 * MINUTES,
  );

  test(
    'finds none in eighteen on a real bare repository',
    async () => {
      const { code, figures, said } = await simulate('--layer', 'git', '--runs', '18', '--tasks', '3');
      expect({ code, said, bad: figures?.bad }).toEqual({ code: 0, said: '', bad: 0 });
    },
    15 * MINUTES,
  );

  test(
    'finds none in eighteen in real folders',
    async () => {
      const { code, figures, said } = await simulate('--layer', 'file', '--runs', '18', '--tasks', '3');
      expect({ code, said, bad: figures?.bad }).toEqual({ code: 0, said: '', bad: 0 });
    },
    15 * MINUTES,
  );
});
