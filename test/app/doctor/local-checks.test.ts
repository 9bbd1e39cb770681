import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ASKED } from '../../../src/app/doctor/callers.js';
import { CHECKS } from '../../../src/app/doctor/finding.js';
import { DefinitionError, ERROR_CODES, OrchestratorError } from '../../../src/errors.js';
import { type Grant, readWorkflow } from '../../../src/schema/workflow-file.js';
import { CALLER, codes, found, SHA, type Told } from '../../support/surroundings.js';

/** The caller with one thing changed. */
function changed(from: string | RegExp, to: string): Told {
  const text = CALLER.replace(from, to);
  if (text === CALLER) throw new Error(`the caller has no ${from}`);
  return { workflows: { 'orchestrator.yml': text } };
}

/** A workflow of steps of its own: this is its agents' job. */
function steps(job: string): Told {
  const agents = `on: push\npermissions: { contents: read }\njobs:\n  agent:\n${job}`;
  return { workflows: { 'orchestrator.yml': CALLER, 'steps.yml': agents } };
}
const AGENT = `      - uses: acme/orchestrator@${SHA}\n        with: { command: agent }\n`;
const CHECKOUT = `      - uses: actions/checkout@${SHA}\n`;
const OWN = 'runs-on: [self-hosted, forge]';

const throws =
  (code: 'GIT_TOO_OLD' | 'REMOTE_UNREACHABLE' | 'ROOT_NOT_FOUND') => async (): Promise<never> => {
    throw new OrchestratorError(code, 'no', 'do');
  };

const ROWS: readonly (readonly [what: string, told: Told, expected: readonly string[]])[] = [
  ['nothing where all is well', {}, []],
  ['an old git', { around: { gitVersion: throws('GIT_TOO_OLD') } }, ['GIT_TOO_OLD']],
  [
    'a repository without a remote',
    { around: { repository: async () => ({ commits: true, remote: null }) } },
    ['REMOTE_MISSING'],
  ],
  [
    'a repository without commits',
    {
      around: {
        repository: async () => ({
          commits: false,
          remote: { name: 'origin', display: 'x', kind: 'github', repository: 'o/r' },
        }),
      },
    },
    ['GIT_NO_COMMITS'],
  ],
  [
    'a remote that cannot be read',
    { around: { sessions: throws('REMOTE_UNREACHABLE') } },
    ['REMOTE_UNREACHABLE'],
  ],
  [
    'a token that may only read',
    { around: { push: async () => ({ kind: 'refused', reason: 'no', remedy: 'do' }) } },
    ['TOKEN_READ_ONLY'],
  ],
  [
    'a push that nobody answered',
    { around: { push: async () => ({ kind: 'unknown', reason: 'late' }) } },
    [],
  ],
  ['state on the disk of a runner', { state: { store: 'file' } }, ['STATE_ON_RUNNER']],
  [
    'a store that the remote cannot be',
    {
      state: { store: 'api' },
      around: {
        repository: async () => ({
          commits: true,
          remote: { name: 'origin', display: '/srv/x.git', kind: 'path', repository: null },
        }),
      },
    },
    ['STORE_NEEDS_GITHUB'],
  ],
  [
    'no caller',
    {
      workflows: {
        'ci.yml': 'on: push\njobs: { t: { runs-on: x, steps: [{ uses: actions/checkout@v6 }] } }\n',
      },
    },
    ['NO_CALLER'],
  ],
  [
    'a file that is no YAML',
    { workflows: { 'orchestrator.yml': CALLER, 'x.yml': 'on: [\n' } },
    ['WORKFLOW_UNREADABLE'],
  ],
  [
    'no way to start the next run',
    changed(/ {2}workflow_dispatch:\n( {4}.*\n)( {6}.*\n)+/, ''),
    ['NO_DISPATCH'],
  ],
  [
    'an input that the next run is given and does not know',
    changed('      chain: { type: string }\n', ''),
    ['DISPATCH_INPUTS'],
  ],
  ['an input that is not handed on', changed(/ {6}chain: \$.*\n/, ''), ['INPUTS_NOT_PASSED']],
  ['no schedule', changed(/ {2}schedule:\n.*\n/, ''), ['NO_SCHEDULE']],
  ['a schedule at the full hour', changed('23 */2', '0 */2'), ['SCHEDULE_CROWDED']],
  ['a schedule every quarter', changed('23 */2', '*/15 *'), ['SCHEDULE_CROWDED']],
  ['the event that is blocked', changed('on:\n', 'on:\n  pull_request_target:\n'), ['PULL_REQUEST_TARGET']],
  ['a tag', changed(SHA, 'v1'), ['REFERENCE_NOT_PINNED']],
  ['the example as it is', changed(SHA, '0'.repeat(40)), ['REFERENCE_PLACEHOLDER']],
  ['a caller that grants too little', changed('statuses: write', 'statuses: read'), ['CALLER_PERMISSIONS']],
  ['a caller that grants nothing', changed(/ {4}permissions: .*\n/, ''), ['CALLER_PERMISSIONS']],
  [
    'a caller that says nothing',
    changed(/permissions: \{\}\n(jobs:\n.*\n) {4}permissions: .*\n/, '$1'),
    ['PERMISSIONS_UNSTATED'],
  ],
  ['a caller that grants all', changed(/ {4}permissions: .*\n/, '    permissions: write-all\n'), []],
  [
    'a caller that grants reading of all',
    changed(/ {4}permissions: .*\n/, '    permissions: read-all\n'),
    ['CALLER_PERMISSIONS'],
  ],
  ['agents with nothing but their leg', steps(`    runs-on: ubuntu-latest\n    steps:\n${AGENT}`), []],
  [
    'a checkout that leaves the token beside agents',
    steps(`    runs-on: ubuntu-latest\n    steps:\n${CHECKOUT}${AGENT}`),
    ['CREDENTIALS_NEAR_AGENTS'],
  ],
  [
    'a checkout that does not',
    steps(
      `    runs-on: ubuntu-latest\n    steps:\n${CHECKOUT}        with: { persist-credentials: false }\n${AGENT}`,
    ),
    [],
  ],
  [
    'agents that may write',
    steps(`    runs-on: ubuntu-latest\n    permissions: { contents: write }\n    steps:\n${AGENT}`),
    ['AGENT_MAY_WRITE'],
  ],
  [
    'a step that may not push',
    steps(`    runs-on: ubuntu-latest\n    steps:\n${AGENT.replace('command: agent', 'command: approve')}`),
    ['JOB_PERMISSIONS', 'SIGNAL_PERMISSIONS'],
  ],
  [
    'agents on the machines of those who write',
    {
      workflows: {
        'orchestrator.yml': `${CALLER}      trusted-runner: forge\n`,
        'steps.yml': `on: push\npermissions: { contents: read }\njobs:\n  agent:\n    ${OWN}\n    steps:\n${AGENT}`,
      },
    },
    ['RUNNER_SHARED'],
  ],
  [
    'agents on machines of their own',
    {
      workflows: {
        'orchestrator.yml': `${CALLER}      trusted-runner: vault\n`,
        'steps.yml': `on: push\npermissions: { contents: read }\njobs:\n  agent:\n    ${OWN}\n    steps:\n${AGENT}`,
      },
    },
    [],
  ],
  [
    'a store of artifacts without order',
    {
      state: { store: 'artifact' },
      workflows: {
        'orchestrator.yml': CALLER,
        'steps.yml': `on: push\npermissions: write-all\njobs:\n  a:\n    runs-on: x\n    steps:\n${AGENT.replace('command: agent', 'command: approve')}`,
      },
    },
    ['STORE_UNSERIALISED'],
  ],
];

describe('doctor finds', () => {
  test.each(ROWS)('%s', async (_, told, expected) => {
    expect(await codes(told)).toEqual(expected);
  });

  test('every fault of a definition at its place, and looks at the rest all the same', async () => {
    const fault = { file: 'orchestrator.yml', line: 3, column: 5, code: 'BAD_ID', message: 'm', remedy: 'r' };
    const definition = async (): Promise<never> => {
      throw new DefinitionError(Array.from({ length: 30 }, (_, line) => ({ ...fault, line: line + 1 })));
    };
    const all = await found({ ...changed('23 */2', '0 */2'), around: { definition } });
    expect(all.filter(({ code }) => code === 'DEFINITION_INVALID')).toHaveLength(21);
    expect(all[0]).toMatchObject({ evidence: 'BAD_ID m', remedy: 'r', place: { line: 1, column: 5 } });
    expect(all.at(-1)).toMatchObject({ code: 'SCHEDULE_CROWDED', severity: 'warning' });
  });

  test('a missing root, and nothing else twice', async () => {
    const root = throws('ROOT_NOT_FOUND');
    const around = { root, repository: root, state: root, definition: root, sessions: root, workflows: root };
    expect(await codes({ around })).toEqual(['ROOT_NOT_FOUND']);
  });

  test('which permissions are missing, and where', async () => {
    const [one] = await found(changed('actions: write, contents: write', 'contents: read'));
    expect(one).toMatchObject({
      code: 'CALLER_PERMISSIONS',
      severity: 'error',
      evidence: expect.stringContaining('actions: write, contents: write'),
      place: { file: '.github/workflows/orchestrator.yml', line: 12 },
    });
  });

  test('a bug is no finding', async () => {
    const workflows = async (): Promise<never> => {
      throw new Error('Internal error: x');
    };
    await expect(found({ around: { workflows } })).rejects.toThrow('Internal error: x');
  });
});

describe('what doctor knows', () => {
  test.each(Object.keys(ASKED))('of %s is what its jobs ask for', (file) => {
    const bytes = readFileSync(`.github/workflows/${file}`);
    const read = readWorkflow({ path: file, bytes });
    if (read.kind !== 'workflow') throw new Error('no workflow');
    const asked = new Map<string, string>();
    for (const { permissions } of read.workflow.jobs)
      for (const [name, access] of named(permissions))
        if (asked.get(name) !== 'write') asked.set(name, access);
    expect(Object.fromEntries(asked)).toEqual(ASKED[file]);
  });

  test('is explained on the page for troubleshooting, every code of it and no other', () => {
    const page = readFileSync('docs/troubleshooting.md', 'utf8');
    const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (error|warning|info|\d) \| .{10,}\|$/gm)];
    const explained = new Map(rows.map(([, code = '', word = '']) => [code, word]));
    for (const [code, severity] of Object.entries(CHECKS))
      expect([code, explained.get(code)]).toEqual([code, severity]);
    for (const code of ERROR_CODES) {
      const exit = new OrchestratorError(code, 'm', 'r').exitCode;
      expect([code, explained.get(code)]).toEqual([code, String(exit)]);
    }
    expect(explained.size).toBe(Object.keys(CHECKS).length + ERROR_CODES.length);
  });

  test.each(readdirSync('examples/workflows'))(
    'is at peace with the example %s but for its placeholders',
    async (name) => {
      const text = readFileSync(`examples/workflows/${name}`, 'utf8');
      const errors = (await found({ workflows: { [name]: text } })).filter(
        ({ severity }) => severity === 'error',
      );
      expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['REFERENCE_PLACEHOLDER']));
    },
  );
});

function named(grant: Grant | null): readonly (readonly [string, string])[] {
  return grant?.kind === 'named' ? [...grant.names] : [];
}
