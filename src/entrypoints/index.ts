#!/usr/bin/env node
/** The one door: a GitHub Action when the runner starts it without arguments, else the command line. Each half is loaded only when needed. */
if (process.env['GITHUB_ACTIONS'] === 'true' && process.argv.length === 2) await import('./action.js');
else await import('./cli.js');

export {};
