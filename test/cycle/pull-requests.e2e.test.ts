import { describe, expect, test } from '@jest/globals';
import { at } from '../support/command-line.js';
import { smallFiles } from '../support/cycle-example.js';
import { callsByRun, cycles, mergedTasks, summaries } from '../support/cycle-world.js';

const cycle = cycles();
const FILES = smallFiles(
  { '01-write/a': '', '01-write/b': 'dependencies: [01-write/a]' },
  { definition: ['changes: { integrate: pull-request }'] },
);

describe('work that is to become a pull request', () => {
  test('is one, opened once and kept up to date in place', async () => {
    const world = await cycle(FILES);
    const runs = await world.dispatch();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    const { github } = world.platform;
    const branch = String(at(world.status(), 'code', 'branch'));
    expect(github.world.pulls).toMatchObject([{ head: branch, base: 'main', state: 'open' }]);
    const writes = github.requests.filter(
      ({ path, method }) => /\/pulls(?:\/|$)/.test(path) && method !== 'GET',
    );
    expect(writes.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
    expect(github.world.pulls[0]?.body).toMatch(/2 of 2|100/);
    expect(mergedTasks(world, branch)).toEqual(['01-write/a', '01-write/b']);
    const { runs: calls, agents } = callsByRun(world);
    expect(agents).toBe(0);
    expect(Math.max(...Object.values(calls))).toBeLessThanOrEqual(8);
  }, 60_000);

  test('stays a branch, with a link and the name of the setting, where workflows may open none', async () => {
    const world = await cycle(FILES);
    const { github } = world.platform;
    github.world.settings.actionsMayOpenPulls = false;
    const runs = await world.dispatch();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(github.world.pulls).toEqual([]);
    const branch = String(at(world.status(), 'code', 'branch'));
    const said = summaries(runs[1]);
    expect(said).toContain(`/compare/main...${branch}`);
    expect(said).toContain('Allow GitHub Actions to create and approve pull requests');
  }, 60_000);
});
