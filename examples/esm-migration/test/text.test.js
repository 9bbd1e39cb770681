'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const text = require('../src/text');
const { layOut } = require('../src/layout');

test('wide signs count twice, marks not at all', () => {
  assert.equal(text.width('表e\u0301'), 3);
});

test('pad and truncate keep to the columns', () => {
  assert.equal(text.pad('ab', 5, 'centre'), ' ab  ');
  assert.equal(text.truncate('abcdef', 4), 'abc…');
});

test('a fitted cell follows its column', () => {
  const [column] = layOut([{ name: 'n', type: 'number' }], [['10'], ['1000']]);
  assert.equal(column.width, 4);
  assert.equal(text.fit('10', column), '  10');
});
