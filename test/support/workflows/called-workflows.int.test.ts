import { describe, expect, test } from '@jest/globals';
import { writeFiles } from '../command-line.js';
import { git } from '../git-command.js';
import { tempFolders } from '../temp-folder.js';
import { conclusions, jobOf, printed, rigProjects } from './rig-project.js';

const project = rigProjects();
const temp = tempFolders();

const CALLED = `
on:
  workflow_call:
    inputs:
      word: { type: string, default: nothing }
      many: { type: number, required: true }
      loud: { type: boolean, default: false }
    secrets: { KEY: { required: false } }
    outputs: { said: { value: '\${{ jobs.inner.outputs.said }}' } }
jobs:
  inner:
    runs-on: x
    outputs: { said: '\${{ steps.say.outputs.said }}' }
    steps:
      - id: say
        run: |
          echo "[\${{ inputs.word }}|\${{ inputs.many }}|\${{ inputs.loud }}|$OUTER|\${{ toJSON(needs) }}|$GITHUB_WORKFLOW_REF]"
          echo "secret \${{ secrets.KEY != '' }} \${{ secrets.OTHER != '' }}"
          echo "said=\${{ inputs.word }}" >> "$GITHUB_OUTPUT"
  fails: { if: inputs.word == 'two', runs-on: x, steps: [{ run: exit 1 }] }
`;

describe('called workflows', () => {
  test('get inputs, chosen secrets and names of their callers, and nothing of what stands around them', async () => {
    const { rig } = project({
      'called.yml': CALLED,
      'caller.yml': `
on: workflow_dispatch
env: { OUTER: outer }
jobs:
  before: { runs-on: x, steps: [{ run: 'true' }] }
  call:
    name: leg \${{ matrix.word }}
    needs: before
    strategy: { fail-fast: false, max-parallel: 1, matrix: { word: [one, two] } }
    uses: ./.github/workflows/called.yml
    with: { word: '\${{ matrix.word }}', many: 3 }
    secrets: { KEY: '\${{ secrets.KEY }}' }
  all:
    uses: $/.github/workflows/called.yml
    with: { many: '\${{ fromJSON(vars.MANY) }}', loud: true }
    secrets: inherit
  after:
    needs: call
    if: always()
    runs-on: x
    steps: [{ run: 'echo \${{ needs.call.result }} \${{ needs.call.outputs.said }}' }]
`,
    });
    const run = await rig.run({
      workflow: 'caller.yml',
      vars: { MANY: '4' },
      secrets: { KEY: 'key-key-key', OTHER: 'other-other' },
    });
    expect(conclusions(run)).toEqual({
      before: 'success',
      'leg one / inner': 'success',
      'leg one / fails': 'skipped',
      'leg two / inner': 'success',
      'leg two / fails': 'failure',
      'all / inner': 'success',
      'all / fails': 'skipped',
      after: 'success',
    });
    const place = 'acme/widgets/.github/workflows/caller.yml@refs/heads/main';
    expect(printed(run, 'leg one / inner')).toEqual([`[one|3|false||{}|${place}]`, 'secret true false']);
    expect(printed(run, 'all / inner')).toEqual([`[nothing|4|true||{}|${place}]`, 'secret true true']);
    expect(printed(run, 'after')).toEqual(['failure two']);
  });

  test('of another repository bring their own files', async () => {
    const elsewhere = temp();
    writeFiles(elsewhere, {
      '.github/workflows/lent.yml': `
on: workflow_call
jobs:
  one:
    runs-on: x
    steps:
      - uses: $/own
      - run: echo "\${{ job.workflow_repository }} $GITHUB_REPOSITORY"
`,
      'own/action.yml':
        'name: own\ndescription: own\nruns: { using: composite, steps: [{ run: echo own, shell: bash }] }\n',
    });
    const { rig } = project(
      {
        'caller.yml':
          'on: workflow_dispatch\njobs:\n  call: { uses: other/lender/.github/workflows/lent.yml@0123456789012345678901234567890123456789 }\n',
      },
      { actions: { 'other/lender': elsewhere } },
    );
    expect(printed(await rig.run({ workflow: 'caller.yml' }), 'call / one')).toEqual([
      'own',
      'other/lender acme/widgets',
    ]);
  });

  test('a re-run of what failed looks into them', async () => {
    const { rig } = project({
      'called.yml': `
on: workflow_call
jobs:
  plan: { runs-on: x, steps: [{ run: 'true' }] }
  agent: { needs: plan, runs-on: x, steps: [{ run: test "$GITHUB_RUN_ATTEMPT" = 2 }] }
`,
      'caller.yml':
        'on: workflow_dispatch\njobs:\n  call: { uses: ./.github/workflows/called.yml }\n  after: { needs: call, runs-on: x, steps: [{ run: "true" }] }\n',
    });
    const first = await rig.run({ workflow: 'caller.yml' });
    const second = await rig.rerun(first, 'failed');
    expect(conclusions(first)).toEqual({
      'call / plan': 'success',
      'call / agent': 'failure',
      after: 'skipped',
    });
    expect(Object.fromEntries(second.jobs.map(({ name, attempt }) => [name, attempt]))).toEqual({
      'call / plan': 1,
      'call / agent': 2,
      after: 2,
    });
    expect(second.conclusion).toBe('success');
  });

  test.each([
    ['an unknown input', 'with: { many: 1, strange: 1 }', 'strange'],
    ['a missing input', 'with: { word: w }', 'many'],
    ['an unknown secret', 'with: { many: 1 }\n    secrets: { STRANGE: s }', 'STRANGE'],
  ])('%s is refused before anything runs', async (_, call, named) => {
    const { rig } = project({
      'called.yml': CALLED,
      'caller.yml': `on: workflow_dispatch\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    ${call}\n`,
    });
    const run = await rig.run({ workflow: 'caller.yml' });
    expect([run.conclusion, run.jobs]).toEqual(['startup_failure', []]);
    expect(run.errors.join()).toContain(named);
  });
});

describe('permissions', () => {
  test('the nearest counts, what it does not name is none, and the token is made for them', async () => {
    const asked: Record<string, object> = {};
    const { rig } = project(
      {
        'p.yml': `
on: workflow_dispatch
permissions: {}
jobs:
  none: { runs-on: x, steps: [{ run: 'true' }] }
  own: { permissions: { contents: write, statuses: read }, runs-on: x, steps: [{ run: 'true' }] }
  call: { permissions: { contents: read, actions: write }, uses: ./.github/workflows/called.yml }
`,
        'called.yml': `
on: workflow_call
jobs:
  same: { runs-on: x, steps: [{ run: 'true' }] }
  less: { permissions: { contents: read }, runs-on: x, steps: [{ run: 'true' }] }
`,
      },
      {
        tokenFor: (permissions, { job }) => {
          asked[job] = permissions;
          return `token-of-${job}`;
        },
      },
    );
    const run = await rig.run({ workflow: 'p.yml' });
    expect(asked).toEqual({
      none: {},
      own: { contents: 'write', statuses: 'read' },
      'call / same': { contents: 'read', actions: 'write' },
      'call / less': { contents: 'read' },
    });
    expect(jobOf(run, 'own').token).toBe('token-of-own');
  });

  test('a called workflow that asks for more does not start', async () => {
    const { rig } = project({
      'p.yml':
        'on: workflow_dispatch\npermissions: { contents: read }\njobs:\n  call: { uses: ./.github/workflows/called.yml }\n',
      'called.yml':
        'on: workflow_call\njobs:\n  more: { permissions: { contents: write }, runs-on: x, steps: [{ run: "true" }] }\n',
    });
    const run = await rig.run({ workflow: 'p.yml' });
    expect([run.conclusion, run.errors.length]).toEqual(['startup_failure', 1]);
    expect(run.errors[0]).toContain('contents: write, but is only allowed contents: read');
  });

  test('a pull request from a fork has no secrets and tokens that only read', async () => {
    const { rig, bare } = project({
      'p.yml': `
on: pull_request
jobs:
  one:
    permissions: { contents: write }
    runs-on: x
    steps: [{ run: 'echo "[\${{ secrets.KEY }}] $GITHUB_HEAD_REF $GITHUB_BASE_REF $GITHUB_REF"' }]
`,
    });
    const run = await rig.run({
      workflow: 'p.yml',
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      sha: git(bare, 'rev-parse', 'main'),
      secrets: { KEY: 'key-key-key' },
      payload: {
        action: 'opened',
        number: 7,
        pull_request: {
          number: 7,
          head: { ref: 'fix', repo: { full_name: 'somebody/widgets' } },
          base: { ref: 'main' },
        },
      },
    });
    expect(jobOf(run, 'one').permissions).toEqual({ contents: 'read' });
    expect(printed(run, 'one')).toEqual(['[] fix main refs/pull/7/merge']);
  });
});
