'use strict';

const { load: loadLocale } = require('./locale');

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number written in the locale's way, or null. */
exports.parseNumber = function (text, locale) {
  const { decimal, group } = loadLocale(locale);
  const plain = text.trim().split(group).join('').replace(decimal, '.');
  return PLAIN.test(plain) ? Number(plain) : null;
};

/** The number with group signs; `digits` after the decimal sign, or as many as it has up to six. */
exports.formatNumber = function (value, { locale, digits } = {}) {
  const { decimal, group } = loadLocale(locale);
  const rounded = digits === undefined ? String(Number(value.toFixed(6))) : value.toFixed(digits);
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?/.exec(rounded) ?? [null, '', rounded];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign}${grouped}${fraction === '' ? '' : decimal + fraction}`;
};
