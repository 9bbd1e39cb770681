'use strict';

const test = require('node:test');
const assert = require('node:assert/strict');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { main } = require('../src/cli');
const { version } = require('../package.json');

const ORDERS = path.resolve(__dirname, 'data/orders.csv');

test('the program prints a grouped table', () => {
  const args = ['--by', 'paid', '--stat', 'median:price', '--border', 'ascii', ORDERS];
  const printed = execFileSync(process.execPath, [path.resolve(__dirname, '../src/cli.js'), ...args], { encoding: 'utf8' });
  assert.equal(printed, main(args));
  assert.match(printed, /^\| yes +\| +5\.875 \|$/m);
});

test('without a file it says how it is called', () => {
  assert.ok(main([]).startsWith(`tally ${version}: `));
});
