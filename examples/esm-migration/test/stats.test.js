'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const stats = require('../src/stats');

test('the usual numbers of a column', () => {
  const values = [4, null, 1, 3, 2];
  assert.deepEqual(
    stats.NAMES.map((name) => stats.apply(name, values)),
    [4, 10, 2.5, 1, 4, 2.5, Math.sqrt(1.25)],
  );
});

test('an empty column has no mean', () => {
  assert.equal(stats.mean([null]), null);
  assert.equal(stats.deviation([]), null);
  assert.equal(stats.quantile([], 0.9), null);
});

test('sums do not drift', () => {
  assert.equal(stats.sum(Array(1000).fill(0.1)), 100);
});

test('an unknown statistic is refused', () => {
  assert.throws(() => stats.apply('NAMES', [1]), { name: 'TallyError' });
});
