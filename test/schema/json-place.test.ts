import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultOffset } from '../../src/schema/json-place.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the place where a text stops being JSON', () => {
  test.each([
    ['{"a":1,}', 7],
    ['[1,2', 4],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{"a":tru}', 5],
    ['{"a":1}x', 7],
    ['z"schema":1}', 0],
    ['{"k#:"v"}', 6],
    ['["\\x"]', 2],
    ['', 0],
    ['[}', 1],
    ['{]', 1],
    ['[1,]', 3],
    ['01', 1],
    ['["a\tb"]', 3],
    ['"\u007f\u0085"', 4],
  ])('in %j it is %i', (text, offset) => {
    expect(faultOffset(text)).toBe(offset);
  });

  test('is the end for every text that is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(faultOffset(text)).toBe(text.length);
      }),
    );
  });

  test('lies before the end, or at it for what is cut off, for every text that is none', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom('', '}', '"', ',', 'x', '\u0001'),
        (value, where, put) => {
          const sound = JSON.stringify(value);
          const at = where % (sound.length + 1);
          const text = sound.slice(0, at) + put + (put === '' ? '' : sound.slice(at + 1));
          if (isJson(text)) return;
          const offset = faultOffset(text);
          expect(offset).toBeLessThanOrEqual(text.length);
          if (offset < text.length) expect(isJson(text.slice(0, offset + 1))).toBe(false);
        },
      ),
    );
  });
});
