import { describe, expect, test } from '@jest/globals';
import { examine } from '../../../src/app/doctor/examine.js';
import { runFacts } from '../../support/memory-forge.js';
import {
  CALLER,
  codes,
  found,
  memoryPreflight,
  type PlatformTold,
  SHA,
  surroundings,
  type Told,
} from '../../support/surroundings.js';

const OPENS = { changes: { integrate: 'pull-request', protected: [], maxBytes: 1, maxFiles: 1 } } as const;
const MERGED = {
  changes: { integrate: 'session-branch', protected: [], maxBytes: 1, maxFiles: 1 },
} as const;
const NOTHING_MERGED = { changes: { integrate: 'none', protected: [], maxBytes: 1, maxFiles: 1 } } as const;
const STATE = 'orchestrator-state';
const SESSION = 'orchestrator/0a1b2c3d';

const ROWS: readonly (readonly [
  what: string,
  platform: PlatformTold,
  expected: readonly string[],
  more?: Told,
])[] = [
  ['nothing where all is well', {}, []],
  ['an archived repository', { repository: { archived: true } }, ['REPOSITORY_CLOSED']],
  ['a disabled repository', { repository: { disabled: true } }, ['REPOSITORY_CLOSED']],
  ['a person who may not push', { repository: { mayPush: false } }, ['TOKEN_READ_ONLY']],
  ['a person who may push', { repository: { mayPush: true } }, []],
  ['state on the default branch', { repository: { defaultBranch: STATE } }, ['STATE_ON_DEFAULT_BRANCH']],
  ['Actions that are off', { actions: { enabled: false } }, ['ACTIONS_OFF']],
  ['actions of others that are not allowed', { actions: { allowed: 'local_only' } }, ['ACTION_NOT_ALLOWED']],
  ['a list of allowed actions', { actions: { allowed: 'selected' } }, ['ACTION_NOT_ALLOWED']],
  ['full commits demanded, and given', { actions: { pinningRequired: true } }, []],
  [
    'full commits demanded',
    { actions: { pinningRequired: true } },
    ['ACTION_NOT_ALLOWED', 'REFERENCE_NOT_PINNED'],
    { workflows: { 'orchestrator.yml': CALLER.replace(SHA, 'v1') } },
  ],
  ['settings that the token may not read', { actions: null }, ['SETTINGS_HIDDEN']],
  [
    'pull requests that may not be opened',
    { jobDefaults: { writes: true, mayOpenPulls: false } },
    ['PULLS_NOT_ALLOWED'],
    { definition: OPENS },
  ],
  ['the same where none are opened', { jobDefaults: { writes: true, mayOpenPulls: false } }, []],
  [
    'pull requests of which nobody can tell',
    { jobDefaults: null },
    ['SETTINGS_HIDDEN'],
    { definition: OPENS },
  ],
  [
    'tokens that read alone by default',
    {},
    ['JOB_PERMISSIONS', 'PERMISSIONS_UNSTATED'],
    {
      workflows: {
        'orchestrator.yml': CALLER.replace('permissions: {}\n', '').replace(/ {4}permissions: .*\n/, ''),
      },
    },
  ],
  ['a workflow that the default branch does not have', { workflow: null }, ['WORKFLOW_NOT_FOUND']],
  ['a workflow that is switched off', { workflow: { state: 'disabled_inactivity' } }, ['WORKFLOW_OFF']],
  ['a workflow that the token may not see', { workflow: { state: 'unknown' } }, ['SETTINGS_HIDDEN']],
  [
    'a run that did not start',
    { newestRun: { conclusion: 'startup_failure', url: 'https://x/1' } },
    ['RUN_DID_NOT_START'],
  ],
  ['a run that went well', { newestRun: { conclusion: 'success', url: 'https://x/1' } }, []],
  ['few requests left', { remaining: 3 }, ['RATE_LIMIT_LOW']],
  ['protection of the older kind', { branch: { protected: true, checks: [] } }, ['BRANCH_PROTECTED']],
  [
    'a rule for names that nobody has seen yet',
    { rules: { [STATE]: [{ type: 'new_rule' }] } },
    ['RULE_MAY_BLOCK'],
  ],
  [
    'creations that are restricted, where the branch is there',
    { rules: { [STATE]: [{ type: 'creation' }] } },
    [],
  ],
  [
    'creations that are restricted',
    { rules: { [STATE]: [{ type: 'creation' }] }, branch: null },
    ['RULE_BLOCKS'],
  ],
  [
    'a rule of the branch of a session',
    { rules: { [SESSION]: [{ type: 'pull_request' }] } },
    ['RULE_BLOCKS'],
    { definition: MERGED },
  ],
  [
    'the same where nothing is merged',
    { rules: { [SESSION]: [{ type: 'pull_request' }] } },
    [],
    { definition: NOTHING_MERGED },
  ],
  [
    'signatures that the platform makes',
    { rules: { [STATE]: [{ type: 'required_signatures' }] } },
    [],
    { state: { store: 'api' } },
  ],
  [
    'a rule that the platform has to keep as well',
    { rules: { [STATE]: [{ type: 'pull_request' }] } },
    ['RULE_BLOCKS'],
    { state: { store: 'api' } },
  ],
];

describe('doctor finds on GitHub', () => {
  test.each(ROWS)('%s', async (_, platform, expected, more = {}) => {
    expect(await codes({ ...more, platform })).toEqual(expected);
  });

  test.each([
    ['pull_request', 'Require a pull request before merging', 'RULE_BLOCKS'],
    ['required_signatures', 'store: api', 'RULE_BLOCKS'],
    ['required_status_checks', 'Require status checks', 'RULE_BLOCKS'],
    ['update', 'Restrict updates', 'RULE_BLOCKS'],
    ['workflows', 'Require workflows', 'RULE_BLOCKS'],
    ['merge_queue', 'merge queue', 'RULE_BLOCKS'],
    ['required_linear_history', 'Require linear history', 'RULE_MAY_BLOCK'],
    ['file_path_restriction', 'Restrict file paths', 'RULE_MAY_BLOCK'],
    ['commit_message_pattern', 'Restrict commit metadata', 'RULE_MAY_BLOCK'],
  ])('the rule %s by its name in the settings', async (type, name, code) => {
    const rules = {
      [STATE]: [{ type, source: 'acme', parameters: { restricted_file_paths: ['.orchestrator/**'] } }],
    };
    const [one, ...more] = await found({ platform: { rules } });
    expect(more).toEqual([]);
    expect(one?.code).toBe(code);
    expect(`${one?.evidence} ${one?.remedy}`).toContain(name);
    expect(one?.evidence).toContain(
      'of acme covers orchestrator-state (restricted_file_paths: [".orchestrator/**"])',
    );
  });

  test.each(['deletion', 'non_fast_forward', 'copilot_code_review'])(
    'no harm in the rule %s',
    async (type) => {
      expect(await codes({ platform: { rules: { '*': [{ type }] } } })).toEqual([]);
    },
  );

  test('all of it with eight requests at most', async () => {
    const preflight = memoryPreflight({});
    const told = { definition: OPENS };
    await examine({ around: surroundings(told), platform: { preflight, repository: 'o/r', run: null } });
    expect(preflight.calls()).toBe(8);
  });

  test('in a workflow run, the workflow of that run, and what it is for', async () => {
    const asked: string[] = [];
    const noted = (name: string): null => {
      asked.push(name);
      return null;
    };
    const preflight = {
      ...memoryPreflight({}),
      workflow: async (file: string) => noted(file),
      branch: async (name: string) => noted(name),
      rules: async (name: string) => [{ type: `of_${name.length}`, source: null, parameters: {} }],
    };
    const run = runFacts({ workflow: { file: 'mine.yml', ref: 'refs/heads/main' } });
    const around = surroundings({ state: { branch: 'current' } });
    const all = await examine({ around, platform: { preflight, repository: 'o/r', run } });
    expect(asked).toEqual(['mine.yml', 'topic']);
    expect(all.map(({ code }) => code)).toContain('WORKFLOW_NOT_FOUND');
  });
});
