'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const tally = require('../src');

test('the front door leads to everything', () => {
  assert.deepEqual(Object.keys(tally).sort(), [
    'TallyError',
    'csv',
    'group',
    'locales',
    'read',
    'render',
    'stats',
    'version',
  ]);
  assert.deepEqual(tally.locales(), ['de', 'en']);
  assert.equal(tally.version, require('../package.json').version);
});
