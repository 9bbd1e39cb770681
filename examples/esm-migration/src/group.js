'use strict';

const stats = require('./stats');
const TallyError = require('./errors');

/** Groups a typed table by one column: one row per value, `wanted` = [['sum', 'price'], …]. */
module.exports = function group(table, by, wanted) {
  const index = (name) => {
    const at = table.columns.findIndex((column) => column.name === name);
    if (at < 0) throw new TallyError(`no column ${name}`);
    return at;
  };
  const key = index(by);
  const groups = new Map();
  for (const row of table.rows) {
    const name = row[key] instanceof Date ? row[key].toISOString() : row[key];
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(row);
  }
  const columns = wanted.map(([statistic, name]) => ({ name: `${statistic} ${name}`, type: 'number' }));
  return {
    columns: [table.columns[key], ...columns],
    rows: [...groups.values()].map((rows) => [
      rows[0][key],
      ...wanted.map(([statistic, name]) => stats.apply(statistic, rows.map((row) => row[index(name)]))),
    ]),
  };
};
