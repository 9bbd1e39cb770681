'use strict';

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;
const MARK = /\p{M}/u;

/** Columns that the text takes in a terminal. */
const width = (exports.width = (text) => {
  let columns = 0;
  for (const sign of text) if (!MARK.test(sign)) columns += WIDE.test(sign) || sign.length > 1 ? 2 : 1;
  return columns;
});

/** Fills up to `columns`; `align` is left, right or centre. */
exports.pad = (text, columns, align = 'left') => {
  const gap = Math.max(0, columns - width(text));
  if (align === 'right') return ' '.repeat(gap) + text;
  if (align === 'centre') return ' '.repeat(Math.floor(gap / 2)) + text + ' '.repeat(Math.ceil(gap / 2));
  return text + ' '.repeat(gap);
};

/** Cut to `columns`, the last of them an ellipsis. */
exports.truncate = (text, columns) => {
  if (width(text) <= columns) return text;
  let kept = '';
  for (const sign of text) {
    if (width(kept + sign) > columns - 1) break;
    kept += sign;
  }
  return `${kept}…`;
};

/** The text as a line of a table: cut or filled to the column's width. */
exports.fit = (text, column) => {
  // layout requires this module, so it is looked up when it is needed
  const { alignmentOf } = require('./layout');
  return exports.pad(exports.truncate(text, column.width), column.width, alignmentOf(column));
};
