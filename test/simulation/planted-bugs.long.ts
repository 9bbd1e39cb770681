import { describe, expect, test } from '@jest/globals';
import { PLANTED_BUGS } from './planted-bugs.js';
import { simulate } from './runner.js';

/** Two at a time: the machine has other things to do. */
async function caught(names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const results = new Map<string, unknown>();
  const waiting = [...names];
  const worker = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { code, figures, said } = await simulate('--bug', name, '--runs', '1000', '--tasks', '4');
      results.set(name, { code, bad: figures?.bad, said });
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

describe('a bug that is planted in the product', () => {
  test('is seen within a thousand histories, each of them', async () => {
    const names = PLANTED_BUGS.map(({ name }) => name);
    const results = await caught(names);
    expect(Object.fromEntries(results)).toEqual(
      Object.fromEntries(names.map((name) => [name, { code: 0, bad: 1, said: '' }])),
    );
  }, 600_000);
});
