'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { read, group } = require('../src');

const table = read('who,much\na,1\nb,2\na,3\n');

test('one row per value, in order of appearance', () => {
  assert.deepEqual(group(table, 'who', [['sum', 'much'], ['max', 'much']]).rows, [
    ['a', 4, 3],
    ['b', 2, 2],
  ]);
});

test('an unknown column is refused', () => {
  assert.throws(() => group(table, 'nobody', []), /no column nobody/);
});
