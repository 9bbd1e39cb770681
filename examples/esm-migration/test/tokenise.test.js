'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const tokenise = require('../src/tokenise');
const TallyError = require('../src/errors');

test('quotes protect commas, newlines and doubled quotes', () => {
  assert.deepEqual(tokenise('a,"b,c"\n"d\ne","f""g"\n'), [
    ['a', 'b,c'],
    ['d\ne', 'f"g'],
  ]);
});

test('a last line without a newline counts', () => {
  assert.deepEqual(tokenise('a,b\r\nc,'), [
    ['a', 'b'],
    ['c', ''],
  ]);
});

test('an open quote is refused with its line', () => {
  assert.throws(() => tokenise('a\n"b'), (error) => error instanceof TallyError && error.line === 2);
});
