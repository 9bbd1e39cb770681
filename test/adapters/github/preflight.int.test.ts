import { describe, expect, test } from '@jest/globals';
import { createPreflight } from '../../../src/adapters/github/preflight.js';
import { failureOf } from '../../support/github/forge-rig.js';
import { forgeRigs } from '../../support/github/with-forge.js';

const start = forgeRigs();
const ADMIN = { permissions: { administration: 'read', actions: 'read', contents: 'read' } } as const;

describe('what can be asked beforehand', () => {
  test('the repository', async () => {
    const { github, api } = await start();
    github.world.settings.archived = true;
    const preflight = createPreflight(api());
    expect(await preflight.repository()).toEqual({
      defaultBranch: 'main',
      archived: true,
      disabled: false,
      private: true,
      mayPush: null,
    });
    expect([preflight.calls(), preflight.remaining()]).toEqual([1, expect.any(Number)]);
  });

  test('rules and protection of a branch, whatever its name has in it', async () => {
    const { github, api } = await start();
    github.world.settings.rules = [{ type: 'pull_request' }];
    github.world.settings.refusedRefs = [{ pattern: 'refs/heads/main', reason: 'no' }];
    const preflight = createPreflight(api());
    expect(await preflight.rules('orchestrator/0a1b2c3d')).toEqual([
      { type: 'pull_request', source: null, parameters: {} },
    ]);
    expect(await preflight.branch('main')).toEqual({ protected: true, checks: [] });
    expect(await preflight.branch('orchestrator/gone')).toBeNull();
    await expect(preflight.branch('a/../b')).rejects.toThrow('Internal error');
  });

  test('settings, where the token may; else that it may not', async () => {
    const { github, api } = await start();
    github.world.settings.actionsMayOpenPulls = false;
    const admin = createPreflight(api(ADMIN));
    expect(await admin.actions()).toEqual({ enabled: true, allowed: 'all', pinningRequired: false });
    expect(await admin.jobDefaults()).toEqual({ writes: false, mayOpenPulls: false });
    const job = createPreflight(api());
    expect([await job.actions(), await job.jobDefaults()]).toEqual([null, null]);
  });

  test('the workflow that a run would start, and how the last one went', async () => {
    const { github, api } = await start();
    const preflight = createPreflight(api());
    expect(await preflight.workflow('orchestrator.yml')).toEqual({ state: 'active' });
    expect(await preflight.workflow('gone.yml')).toBeNull();
    expect(await preflight.newestRun('orchestrator.yml')).toBeNull();
    github.addRun({ status: 'completed', conclusion: 'success' });
    const { id } = github.addRun({ status: 'completed', conclusion: 'startup_failure' });
    expect(await preflight.newestRun('orchestrator.yml')).toEqual({
      conclusion: 'startup_failure',
      url: expect.stringContaining(`/runs/${id}`),
    });
    const blind = createPreflight(api({ permissions: { contents: 'read' } }));
    expect(await blind.workflow('orchestrator.yml')).toEqual({ state: 'unknown' });
  });

  test('what is no answer is no "no"', async () => {
    const { github, api } = await start();
    github.fault = () => ({ status: 500, body: { message: 'oops' } });
    expect((await failureOf(createPreflight(api()).actions())).code).toBe('API_UNREACHABLE');
    github.fault = () => ({ status: 200, body: { default_branch: '../..', archived: 1 } });
    expect((await failureOf(createPreflight(api()).repository())).code).toBe('API_BAD_ANSWER');
  });
});
