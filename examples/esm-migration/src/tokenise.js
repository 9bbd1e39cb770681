'use strict';

const TallyError = require('./errors');

/** Splits CSV text into rows of raw fields (RFC 4180: quotes double, newlines may stand inside quotes). */
module.exports = function tokenise(text, delimiter = ',') {
  const rows = [];
  let row = [];
  let field = '';
  let quoted = false;
  let line = 1;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (c === '\n') line += 1;
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') {
        field += '"';
        i += 1;
      } else quoted = false;
    } else if (c === '"') {
      if (field !== '') throw new TallyError('a quote in the middle of a field', line);
      quoted = true;
    } else if (c === delimiter) endField();
    else if (c === '\n') endRow();
    else if (c !== '\r') field += c;
  }
  if (quoted) throw new TallyError('a quote is never closed', line);
  if (field !== '' || row.length > 0) endRow();
  return rows;
};
