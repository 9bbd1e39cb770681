'use strict';

const { parseNumber } = require('./number');
const { parseDate } = require('./date');
const { load } = require('./locale');

const PARSERS = {
  number: (text, locale) => parseNumber(text, locale),
  date: (text) => parseDate(text),
  boolean: (text, locale) => {
    const { yes, no } = load(locale);
    const word = text.trim().toLowerCase();
    return word === yes ? true : word === no ? false : null;
  },
};

/** The narrowest type that every non-empty text has. */
function inferType(texts, locale) {
  const filled = texts.filter((text) => text.trim() !== '');
  if (filled.length === 0) return 'text';
  for (const [type, parse] of Object.entries(PARSERS)) {
    if (filled.every((text) => parse(text, locale) !== null)) return type;
  }
  return 'text';
}

/** Parsed CSV -> { columns: [{ name, type }], rows of values }; empty cells are null. */
function typed({ header, rows }, { locale } = {}) {
  const columns = header.map((name, i) => ({ name, type: inferType(rows.map((row) => row[i]), locale) }));
  const value = (text, { type }) => {
    if (text.trim() === '') return null;
    return type === 'text' ? text : PARSERS[type](text, locale);
  };
  return { columns, rows: rows.map((row) => row.map((text, i) => value(text, columns[i]))) };
}

module.exports.inferType = inferType;
module.exports.typed = typed;
