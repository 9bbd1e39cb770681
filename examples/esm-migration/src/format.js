'use strict';

const { formatNumber } = require('./number');
const date = require('./date');
const { load } = require('./locale');

const FORMATS = {
  number: (value, options) => formatNumber(value, options),
  date: (value, options) => date.formatDate(value, options),
  boolean: (value, { locale }) => (value ? load(locale).yes : load(locale).no),
};

/** A cell's value as text for people; null is empty. */
module.exports.formatCell = (value, type, options = {}) =>
  value === null ? '' : (FORMATS[type] ?? String)(value, options);

module.exports.formatRows = ({ columns, rows }, options = {}) =>
  rows.map((row) => row.map((value, i) => module.exports.formatCell(value, columns[i].type, options)));
