import { describe, expect, test } from '@jest/globals';
import { legSuffix, MatrixError, matrixLegs } from './matrix.js';

describe('a matrix', () => {
  test('is the cross product of its vectors, in their order', () => {
    expect(matrixLegs({ os: ['a', 'b'], node: [20, 22] })).toEqual([
      { os: 'a', node: 20 },
      { os: 'a', node: 22 },
      { os: 'b', node: 20 },
      { os: 'b', node: 22 },
    ]);
  });

  test('grows by include as in the documented example', () => {
    const legs = matrixLegs({
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    });
    expect(legs).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  test('loses what exclude names, also by parts', () => {
    expect(
      matrixLegs({ os: ['a', 'b'], node: [20, 22], exclude: [{ os: 'a' }, { os: 'b', node: 22 }] }),
    ).toEqual([{ os: 'b', node: 20 }]);
  });

  test('may be rows only', () => {
    expect(matrixLegs({ include: [{ leg: 1 }, { leg: 2 }] })).toEqual([{ leg: 1 }, { leg: 2 }]);
  });

  test.each([
    ['nothing', {}],
    ['no rows', { include: [] }],
    ['an empty vector', { leg: [] }],
    ['text', 'leg'],
    ['257 legs', { leg: Array.from({ length: 257 }, (_, index) => index) }],
  ])('of %s is refused', (_, matrix) => {
    expect(() => matrixLegs(matrix)).toThrow(MatrixError);
  });

  test('shows the leaves of its legs in names', () => {
    expect(legSuffix({ os: 'linux', more: { node: 20, list: [true, ''] } })).toBe(' (linux, 20, true)');
    expect(legSuffix({})).toBe('');
  });
});
