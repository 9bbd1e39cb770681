'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { parseNumber: read, formatNumber: write } = require('../src/number');

test('numbers are read in the way of the locale', () => {
  assert.equal(read('1,234.5'), 1234.5);
  assert.equal(read('1.234,5', 'de'), 1234.5);
  assert.equal(read('twelve'), null);
});

test('numbers are written in the way of the locale', () => {
  assert.equal(write(1234567.891, { digits: 2 }), '1,234,567.89');
  assert.equal(write(-1234.5, { locale: 'de' }), '-1.234,5');
});
