import { describe, expect, test } from '@jest/globals';
import { diskOf, shortLivedMachine } from '../../../src/adapters/process/short-lived-machine.js';
import { stateAtRisk } from '../../../src/app/state-at-risk.js';

const HOST = { container: false, mounted: false };

describe('a machine whose disk goes away with it', () => {
  test.each([
    [{ GITHUB_ACTIONS: 'true', CI: 'true' }, 'GitHub Actions'],
    [{ CODESPACES: 'true' }, 'codespace'],
    [{ GITPOD_WORKSPACE_ID: 'x' }, 'Gitpod'],
    [{ CLAUDE_CODE_REMOTE: 'true' }, 'Claude Code'],
    [{ GITLAB_CI: 'true', CI: 'true' }, 'GitLab'],
    [{ KUBERNETES_SERVICE_HOST: '10.0.0.1' }, 'cluster'],
    [{ CI: '1' }, 'continuous integration'],
  ])('%j says so', (env, word) => {
    expect(shortLivedMachine(env, HOST)).toContain(word);
  });

  test.each([
    {},
    { CI: '' },
    { CI: 'false' },
    { CODESPACES: '' },
    { CLAUDE_CODE_REMOTE: 'false', HOME: '/root' },
  ])('%j says nothing', (env) => {
    expect(shortLivedMachine(env, HOST)).toBeNull();
  });

  test('is a container, unless the folder lies on a disk from outside', () => {
    expect(shortLivedMachine({}, { container: true, mounted: false })).toContain('container');
    expect(shortLivedMachine({}, { container: true, mounted: true })).toBeNull();
    expect(diskOf('/nowhere/at/all')).not.toEqual({ container: true, mounted: false });
  });
});

describe('state on such a machine', () => {
  const machine = 'a codespace';

  test.each([
    ['file', null, true],
    ['file', 'origin', true],
    ['git', null, true],
    ['git', 'origin', false],
    ['api', 'origin', false],
    ['artifact', null, false],
  ] as const)('in the store %s with the remote %s is at risk: %s', (store, remote, expected) => {
    expect(stateAtRisk({ machine, store, remote }) !== null).toBe(expected);
    expect(stateAtRisk({ machine: null, store, remote })).toBeNull();
  });
});
