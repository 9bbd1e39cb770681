'use strict';

const TallyError = require('./errors');

const numbers = (values) => values.filter((value) => typeof value === 'number');

function quantile(values, q) {
  const sorted = numbers(values).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

exports.count = (values) => values.filter((value) => value !== null).length;
// Kahan: the sum of a million cents must not drift.
exports.sum = (values) => {
  let sum = 0;
  let lost = 0;
  for (const value of numbers(values)) {
    const next = value - lost;
    const total = sum + next;
    lost = total - sum - next;
    sum = total;
  }
  return sum;
};
exports.mean = (values) => (numbers(values).length === 0 ? null : exports.sum(values) / numbers(values).length);
exports.min = (values) => quantile(values, 0);
exports.max = (values) => quantile(values, 1);
exports.median = (values) => quantile(values, 1 / 2);
exports.deviation = (values) => {
  const mean = exports.mean(values);
  if (mean === null) return null;
  return Math.sqrt(exports.mean(numbers(values).map((value) => (value - mean) ** 2)));
};
exports.quantile = quantile;

const NAMES = Object.freeze(['count', 'sum', 'mean', 'min', 'max', 'median', 'deviation']);
exports.NAMES = NAMES;

/** One of NAMES, applied. */
exports.apply = (name, values) => {
  if (!NAMES.includes(name)) throw new TallyError(`unknown statistic ${name}`);
  return module.exports[name](values);
};
