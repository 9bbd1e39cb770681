import { describe, expect, test } from '@jest/globals';
import { crashLoop, modelGround } from './crash-loop.js';
import { PROGRAMS } from './crash-programs.js';

describe('ended before and after each of its effects', () => {
  test.each(PROGRAMS)('$name is finished by one clean run, and nothing is left over', async (program) => {
    const { effects, histories, violations } = await crashLoop(program, modelGround);
    expect(violations).toEqual([]);
    expect(histories).toBe(1 + 2 * effects);
    expect(effects).toBeGreaterThan(1);
  });
});
