'use strict';

const { width } = require('./text');

/** Numbers stand at the right edge, so that their digits are in line. */
exports.alignmentOf = (column) => column.align ?? (column.type === 'number' ? 'right' : 'left');

/** The columns with the width that their widest cell needs, at most `most`. */
exports.layOut = (columns, cells, most = 40) =>
  columns.map((column, i) => ({
    ...column,
    width: Math.min(most, Math.max(width(column.name), ...cells.map((row) => width(row[i])))),
  }));
