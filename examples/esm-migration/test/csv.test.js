'use strict';

const { describe, it } = require('node:test');
const assert = require('node:assert/strict');
const { parse, stringify } = require('../src/csv');

describe('csv', () => {
  it('fills short rows up', () => {
    assert.deepEqual(parse('a,b\n1\n'), { header: ['a', 'b'], rows: [['1', '']] });
  });

  it('refuses long rows and empty inputs', () => {
    assert.throws(() => parse('a\n1,2\n'), { name: 'TallyError', line: 2 });
    assert.throws(() => parse(''), { name: 'TallyError', line: null });
  });

  it('reads what it wrote', () => {
    const table = { header: ['a', 'b'], rows: [['x;y', ' z'], ['"', '']] };
    assert.deepEqual(parse(stringify(table, { delimiter: ';' }), { delimiter: ';' }), table);
  });
});
