'use strict';

const borders = require('./borders');
const { formatRows } = require('./format');
const { layOut, alignmentOf: align } = require('./layout');
const { fit } = require('./text');
const TallyError = require('./errors');

function rule(signs, columns, side) {
  if (signs === null) return [];
  const [left, dash, cross, right] = signs;
  const inset = side[0].length - 1;
  return [left + columns.map(({ width }) => dash.repeat(width + 2 * inset)).join(cross) + right];
}

/** A typed table as text in a frame. */
function render(table, options = {}) {
  const style = borders[options.border ?? 'line'];
  if (style === undefined) throw new TallyError(`unknown border ${options.border}`);
  const cells = formatRows(table, options);
  const columns = layOut(table.columns, cells, options.maxWidth);
  const line = (row) => style.side[0] + row.map((text, i) => fit(text, columns[i])).join(style.side[1]) + style.side[2];
  return [
    ...rule(style.top, columns, style.side),
    line(columns.map(({ name }) => name)),
    ...rule(style.middle, columns, style.side),
    ...cells.map(line),
    ...rule(style.bottom, columns, style.side),
    '',
  ].join('\n');
}

module.exports = render;

/** The same table for a Markdown page. */
module.exports.toMarkdown = (table, options = {}) => {
  const escape = (text) => text.replace(/([|\\])/g, '\\$1').replace(/\n/g, '<br>');
  const row = (texts) => `| ${texts.join(' | ')} |`;
  const names = table.columns.map(({ name }) => escape(name));
  const marks = table.columns.map((column) => (align(column) === 'right' ? '---:' : '---'));
  const cells = formatRows(table, options).map((texts) => row(texts.map(escape)));
  return [row(names), row(marks), ...cells, ''].join('\n');
};
