'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const { join } = require('node:path');
const { readFileSync } = require('node:fs');
const tally = require('../src/index');

const orders = tally.read(readFileSync(join(__dirname, 'data', 'orders.csv'), 'utf8'));

test('a table in a frame', () => {
  assert.equal(
    tally.render(tally.group(orders, 'customer', [['sum', 'price'], ['count', 'item']]), { locale: 'de' }),
    [
      '┌──────────┬───────────┬────────────┐',
      '│ customer │ sum price │ count item │',
      '├──────────┼───────────┼────────────┤',
      '│ Ada      │      16,5 │          2 │',
      '│ Grace    │      7,25 │          2 │',
      '└──────────┴───────────┴────────────┘',
      '',
    ].join('\n'),
  );
});

test('every border has its own signs', () => {
  const first = ['none', 'ascii', 'double-line', 'line'].map((border) => tally.render(orders, { border })[0]);
  assert.deepEqual(first, ['c', '+', '╔', '┌']);
  assert.throws(() => tally.render(orders, { border: 'wavy' }), tally.TallyError);
});

test('the same table for Markdown', () => {
  const lines = tally.render.toMarkdown(orders).split('\n');
  assert.equal(lines[1], '| --- | --- | ---: | --- | --- |');
  assert.equal(lines[2], '| Ada | Tea, green | 4.5 | yes | 31 Jan 2026 |');
  assert.equal(lines[5], '| Grace | Spoon |  | yes |  |');
});
