'use strict';

const csv = require('./csv');
const { typed } = require('./columns');

/** CSV text -> a typed table. */
exports.read = (text, options) => typed(csv.parse(text, options), options);

exports.csv = csv;
exports.group = require('./group');
exports.render = require('./render');
exports.stats = require('./stats');
exports.locales = require('./locale').available;
exports.TallyError = require('./errors');
exports.version = require('../package.json').version;
