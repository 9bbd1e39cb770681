#!/usr/bin/env node
/**
 * The one door: a GitHub Action when the runner starts it without arguments, else the command line. Each half is loaded only when needed. A run
 * that starts many commands goes through it once more, for a small process that starts them.
 */
if (process.argv[2] === 'serve-starts' && process.send !== undefined) await import('./serve-starts.js');
else if (process.env['GITHUB_ACTIONS'] === 'true' && process.argv.length === 2) await import('./action.js');
else await import('./cli.js');

export {};
