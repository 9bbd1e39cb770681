'use strict';

const { readdirSync } = require('fs');
const path = require('path');
const fallback = require('./locales/en.json');
const TallyError = require('./errors');

const FOLDER = path.join(__dirname, 'locales');
const cache = new Map([['en', fallback]]);

/** Names of the locales that are there, sorted. */
exports.available = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.basename(name, '.json'))
    .sort();

/** The locale's words and signs. */
exports.load = function load(name = 'en') {
  if (!cache.has(name)) {
    if (!exports.available().includes(name)) throw new TallyError(`unknown locale ${name}`);
    cache.set(name, require(`./locales/${name}.json`));
  }
  return cache.get(name);
};

exports.fallback = fallback;
