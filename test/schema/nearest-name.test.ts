import { expect, test } from '@jest/globals';
import { editDistance, nearestName } from '../../src/schema/nearest-name.js';

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', 'abcd', 1],
  ['kitten', 'sitting', 3],
])('%s and %s are %d apart', (a, b, distance) => {
  expect(editDistance(a, b, 10)).toBe(distance);
});

test('the nearest name wins, and letter case does not matter', () => {
  expect(nearestName('dependecies', ['inputs', 'Dependencies', 'outputs'])).toBe('Dependencies');
});

test('nothing is suggested when nothing is near', () => {
  expect(nearestName('budget', ['title', 'phases'])).toBeUndefined();
  expect(nearestName('', ['a'])).toBe('a');
});
