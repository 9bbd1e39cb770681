#!/usr/bin/env node
'use strict';

const fs = require('fs');
const { parseArgs } = require('util');
const tally = require('./index');
const { version } = require('../package.json');

const USAGE = `tally ${version}: tally FILE [--by COLUMN --stat NAME:COLUMN…] [--locale NAME] [--border NAME] [--markdown]`;

function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      stat: { type: 'string', multiple: true },
      locale: { type: 'string' },
      border: { type: 'string' },
      markdown: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || positionals.length !== 1) return `${USAGE}\n`;
  let table = tally.read(fs.readFileSync(positionals[0], 'utf8'), values);
  if (values.by !== undefined) {
    const wanted = (values.stat ?? []).map((text) => text.split(/:(.*)/s).slice(0, 2));
    table = tally.group(table, values.by, wanted);
  }
  return values.markdown ? tally.render.toMarkdown(table, values) : tally.render(table, values);
}

exports.main = main;

if (require.main === module) process.stdout.write(main(process.argv.slice(2)));
