import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { orchestrator } from './support/command-line.js';
import { openPlatform, type Platform } from './support/platform.js';
import { tempFolders } from './support/temp-folder.js';

const folders = tempFolders();
const open: Platform[] = [];
afterAll(async () => {
  for (const platform of open) await platform.close();
});

/** The first attempt brings something that its check does not like, and the second knows why. */
const FILES = {
  '.github/workflows/orchestrator.yml': readFileSync('examples/workflows/orchestrator.yml', 'utf8'),
  'orchestrator.yml': `version: 1
title: One good word
phases: [{ id: 01-write }]
agents: { default: { run: sh agent.sh } }
retry: { max_attempts: 2, backoff: 0s }
changes: { integrate: session-branch }
`,
  'agent.sh':
    'if grep -q "not good" "$ORCHESTRATOR_FEEDBACK"; then echo good; else echo bad; fi > word.txt\n',
  'tasks/01-write/a.md': `---
title: A
outputs: [{ check: "grep -qx good word.txt || { echo not good; exit 5; }" }]
---
Write a good word.
`,
};

describe('checks in the workflows that users call', () => {
  test('run in a job after that of the agent, and only what passes gets in', async () => {
    const platform = await openPlatform(folders(), FILES);
    open.push(platform);
    const runs = await platform.drive({ workflow: 'orchestrator.yml' });
    const log = platform.log();
    expect([log, runs.map(({ conclusion }) => conclusion)]).toEqual([log, ['success', 'success']]);
    const checks = runs.flatMap(({ jobs }) => jobs.filter(({ name }) => name.endsWith('/ check')));
    expect(checks.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(log).toContain('Check failed with exit code 5');
    expect(platform.github.violations).toEqual([]);
    const verified = orchestrator(platform.work, ['verify']);
    expect([verified.stdout, verified.code]).toEqual([verified.stdout, 0]);
  }, 60_000);
});
