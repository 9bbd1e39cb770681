import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultOffset, valueOffset } from '../../src/schema/json-place.js';

/** Line and column, 1-based. */
function at(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

describe('where a text stops being JSON', () => {
  test.each([
    ['{"a": 1,}', '1:9'],
    ['{"a" 1}', '1:6'],
    ['{a: 1}', '1:2'],
    ['[1, 2', '1:6'],
    ['[1, 2}', '1:6'],
    ['{"a": 1]', '1:8'],
    ['[1 2]', '1:4'],
    ['{\n  "a": nul\n}', '2:8'],
    ['{\n  "a": "x\n"}', '2:10'],
    ['{\n  "a": "\\x"}', '2:9'],
    ['{"a": 01}', '1:8'],
    ['[-]', '1:2'],
    ['{"a": 1}\n{"b": 2}', '2:1'],
    ['', '1:1'],
    ['  \n ', '2:2'],
    ['{"a": "\\u12"}', '1:8'],
    ["{'a': 1}", '1:2'],
    ['{"a":tru}', '1:6'],
    ['z"schema":1}', '1:1'],
    ['{"k#:"v"}', '1:7'],
    ['[}', '1:2'],
    ['{]', '1:2'],
    ['[1,]', '1:4'],
    ['["a\tb"]', '1:4'],
    ['"\u007f\u0085"x', '1:5'],
  ])('%j: %s', (text, place) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(at(text, faultOffset(text))).toBe(place);
  });

  test('is on the line of the damage or below, and nowhere in a sound text', () => {
    const chars = fc.constantFrom('x', '"', '{', '}', '[', ']', ',', ':', '\n', '\\', '1');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(), chars, (value, place, char) => {
        const json = JSON.stringify(value, null, 1);
        const offset = place % json.length;
        const text = json.slice(0, offset) + char + json.slice(offset + 1);
        expect(faultOffset(json)).toBe(json.length);
        let sound = true;
        try {
          JSON.parse(text);
        } catch {
          sound = false;
        }
        const fault = faultOffset(text);
        if (sound) expect(fault).toBe(text.length);
        else
          expect(Number.parseInt(at(text, fault), 10)).toBeGreaterThanOrEqual(
            Number.parseInt(at(text, offset), 10),
          );
      }),
      { numRuns: 1000 },
    );
  });

  test('is found at any depth', () => {
    const deep = '['.repeat(200_000);
    expect(faultOffset(deep)).toBe(200_000);
    expect(valueOffset(deep, ['0', '0', 'x'])).toBe(2);
  });
});

describe('where a value lies', () => {
  const TEXT = '{\n  "a": {"b": [1, {"c": true}], "\\u0062": 2},\n  "d": "x"\n}';

  test.each([
    [[], '1:1'],
    [['a'], '2:8'],
    [['a', 'b'], '2:14'],
    [['a', 'b', '0'], '2:15'],
    [['a', 'b', '1', 'c'], '2:24'],
    [['d'], '3:8'],
    [['a', 'missing'], '2:8'],
    [['a', 'b', '7'], '2:14'],
    [['nothing'], '1:1'],
  ])('%j: %s', (path, place) => {
    expect(at(TEXT, valueOffset(TEXT, path))).toBe(place);
  });

  test('is found for every value of every JSON text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(value, null, 1);
        const look = (one: unknown, path: readonly string[]): void => {
          if (JSON.stringify(path).includes('\\')) return;
          const begins = text.slice(valueOffset(text, path));
          expect(begins.startsWith(JSON.stringify(one).slice(0, 1))).toBe(true);
          if (typeof one !== 'object' || one === null) return;
          for (const [key, inner] of Object.entries(one)) look(inner, [...path, key]);
        };
        look(value, []);
      }),
      { numRuns: 200 },
    );
  });
});
