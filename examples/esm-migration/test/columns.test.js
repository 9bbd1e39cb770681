'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { inferType, typed } = require('../src/columns');

test('the narrowest type wins', () => {
  assert.equal(inferType(['1', '', '2.5']), 'number');
  assert.equal(inferType(['2026-01-01']), 'date');
  assert.equal(inferType(['yes', 'NO']), 'boolean');
  assert.equal(inferType(['1', 'x']), 'text');
  assert.equal(inferType(['', ' ']), 'text');
});

test('cells become values', () => {
  const { columns, rows } = typed({ header: ['n', 'b'], rows: [['1,5', 'ja'], ['', 'nein']] }, { locale: 'de' });
  assert.deepEqual(columns, [{ name: 'n', type: 'number' }, { name: 'b', type: 'boolean' }]);
  assert.deepEqual(rows, [[1.5, true], [null, false]]);
});
