'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const locale = require('../src/locale');

test('the folder says which locales there are', () => {
  assert.deepEqual(locale.available(), ['de', 'en']);
});

test('a locale is loaded once', () => {
  assert.equal(locale.load('de').yes, 'ja');
  assert.equal(locale.load('de'), locale.load('de'));
  assert.equal(locale.load(), locale.fallback);
});

test('an unknown locale is refused', () => {
  assert.throws(() => locale.load('../../package'), { name: 'TallyError' });
});
