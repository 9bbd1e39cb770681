'use strict';

const locales = require('./locale');

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MARKS = /YYYY|MMMM|MMM|MM|DD|D|dddd|"[^"]*"/g;

function valid(date, day) {
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === day;
}

/** `YYYY-MM-DD` as a UTC date, or null; the 31st of a short month is no date. */
function parseDate(text) {
  const match = ISO.exec(text.trim());
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return valid(date, day) ? date : null;
}

const pad = (n) => String(n).padStart(2, '0');

module.exports = {
  parseDate,
  /** The date after a pattern of YYYY MMMM MMM MM DD D dddd and "quoted text". */
  formatDate(date, { locale, pattern } = {}) {
    const words = locales.load(locale);
    const month = words.months[date.getUTCMonth()];
    const parts = {
      YYYY: String(date.getUTCFullYear()).padStart(4, '0'),
      MMMM: month,
      MMM: month.slice(0, 3),
      MM: pad(date.getUTCMonth() + 1),
      DD: pad(date.getUTCDate()),
      D: String(date.getUTCDate()),
      dddd: words.days[date.getUTCDay()],
    };
    return (pattern ?? words.date).replace(MARKS, (mark) => parts[mark] ?? mark.slice(1, -1));
  },
  dayCount: (from, to) => Math.round((to - from) / 86_400_000),
};
