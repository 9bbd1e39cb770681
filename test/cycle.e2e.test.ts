import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openPlatform, type Platform } from './support/platform.js';
import { tempFolders } from './support/temp-folder.js';

const folders = tempFolders();
const open: Platform[] = [];
afterAll(async () => {
  for (const platform of open) await platform.close();
});

const CALLER = readFileSync('examples/workflows/orchestrator.yml', 'utf8');

const SMALL = {
  'orchestrator.yml': `version: 1
title: Two words
phases: [{ id: 01-write }, { id: 02-join }]
agents: { default: { run: sh agent.sh } }
changes: { integrate: session-branch, protected: ["agent.sh"] }
`,
  'agent.sh': `set -e
printf 'hello from %s\\n' "$ORCHESTRATOR_TASK"
name=$(basename "$ORCHESTRATOR_TASK")
printf '%s\\n' "$name" > "$name.txt"
printf '%s\\n' "$name" > "$ORCHESTRATOR_OUTPUTS/word"
`,
  'tasks/01-write/a.md': '---\ntitle: A\noutputs: [word]\n---\nWrite a.\n',
  'tasks/01-write/b.md': '---\ntitle: B\noutputs: [word]\n---\nWrite b.\n',
  'tasks/02-join/c.md':
    '---\ntitle: C\ninputs: [01-write/a/word]\ndependencies: [01-write/a]\noutputs: [word]\n---\nJoin.\n',
};

async function platformOf(files: Readonly<Record<string, string>>): Promise<Platform> {
  const platform = await openPlatform(folders(), { ...files, '.github/workflows/orchestrator.yml': CALLER });
  open.push(platform);
  return platform;
}

describe('the cycle', () => {
  test('goes from the first dispatch to the end by itself', async () => {
    const platform = await platformOf(SMALL);
    const runs = await platform.drive({ workflow: 'orchestrator.yml' });
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(platform.github.violations).toEqual([]);
    expect(platform.github.world.dispatches).toHaveLength(1);
  }, 120_000);
});
