'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { parseDate, formatDate, dayCount } = require('../src/date');

test('only days that exist are dates', () => {
  assert.equal(parseDate('2024-02-29').toISOString(), '2024-02-29T00:00:00.000Z');
  assert.equal(parseDate('2023-02-29'), null);
  assert.equal(parseDate('29.2.2024'), null);
});

test('patterns, names and quoted text', () => {
  const day = parseDate('2026-03-09');
  assert.equal(formatDate(day), '9 Mar 2026');
  assert.equal(formatDate(day, { locale: 'de', pattern: 'dddd "D", DD. MMMM' }), 'Montag D, 09. März');
});

test('days between two dates', () => {
  assert.equal(dayCount(parseDate('2024-02-28'), parseDate('2024-03-01')), 2);
});
