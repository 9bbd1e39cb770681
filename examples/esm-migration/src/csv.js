'use strict';

const TallyError = require('./errors'),
  tokenise = require('./tokenise');

const NEEDS_QUOTES = /["\n\r]|^\s|\s$/;

/** CSV text with a header line -> { header, rows }; short rows are filled up, long ones refused. */
function parse(text, { delimiter = ',' } = {}) {
  const [header, ...rows] = tokenise(text.replace(/^\uFEFF/, ''), delimiter);
  if (header === undefined) throw new TallyError('the input is empty');
  return {
    header: header.map((name) => name.trim()),
    rows: rows.map((row, i) => {
      if (row.length > header.length) {
        throw new TallyError(`${row.length} fields where the header has ${header.length}`, i + 2);
      }
      return [...row, ...Array(header.length - row.length).fill('')];
    }),
  };
}

/** The reverse of `parse`. */
function stringify({ header, rows }, { delimiter: comma = ',' } = {}) {
  const quote = (value) => {
    const text = String(value ?? '');
    return NEEDS_QUOTES.test(text) || text.includes(comma) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return [header, ...rows].map((row) => `${row.map(quote).join(comma)}\n`).join('');
}

module.exports = { parse, stringify };
