import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { plainYaml } from '../../src/schema/plain-yaml.js';

test('whatever is written in it is read back as it was', () => {
  const data = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).filter((key) => key !== '__proto__'),
    fc.jsonValue({ maxDepth: 4 }),
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(data, (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(parse(plainYaml(plain), { prettyErrors: false })).toEqual(plain);
    }),
    { numRuns: 300 },
  );
});

test('a shell script finds its words where it looks for them', () => {
  expect(plainYaml({ current_state: 'MONITOR', said: 'yes', at: '2026-01-01T00:00:00Z', none: null })).toBe(
    'current_state: MONITOR\nsaid: "yes"\nat: "2026-01-01T00:00:00Z"\nnone: null\n',
  );
});
