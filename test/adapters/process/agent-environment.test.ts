import { describe, expect, test } from '@jest/globals';
import { agentEnvironment, secretValues } from '../../../src/adapters/process/agent-environment.js';

const SOURCE = {
  PATH: '/bin',
  HOME: '/home/x',
  LC_ALL: 'C',
  CI: 'true',
  TERM: 'xterm',
  GITHUB_TOKEN: 'ghs_secret',
  GITHUB_ENV: '/tmp/env',
  GITHUB_OUTPUT: '/tmp/out',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  INPUT_TOKEN: 'secret',
  RUNNER_TEMP: '/tmp',
  GIT_DIR: '/evil',
  NODE_OPTIONS: '--require /evil.js',
  MODEL_KEY: 'sk-123456',
  ORCHESTRATOR_TASK: 'outer',
};

describe("an agent's environment", () => {
  test('is the allow-list and what is named, nothing else', () => {
    const environment = agentEnvironment(SOURCE, ['MODEL_KEY', 'ABSENT'], { ORCHESTRATOR_TASK: 'mine' });
    expect(environment).toEqual({
      PATH: '/bin',
      HOME: '/home/x',
      LC_ALL: 'C',
      CI: 'true',
      TERM: 'dumb',
      MODEL_KEY: 'sk-123456',
      ORCHESTRATOR_TASK: 'mine',
    });
  });

  test('cannot have its contract overridden by a named variable', () => {
    const environment = agentEnvironment(SOURCE, ['ORCHESTRATOR_TASK'], { ORCHESTRATOR_TASK: 'mine' });
    expect(environment['ORCHESTRATOR_TASK']).toBe('mine');
  });
});

test('secret values are the lines of named variables that are long enough', () => {
  const source = { KEY: 'line-one\nshort\n  line-two ', TINY: 'abc', OTHER: 'not-named' };
  expect(secretValues(source, ['KEY', 'TINY', 'ABSENT'])).toEqual(['line-one', 'line-two']);
});
