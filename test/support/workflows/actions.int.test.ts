import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { git } from '../git-command.js';
import { conclusions, jobOf, printed, rigProjects, stepOf } from './rig-project.js';

const project = rigProjects();

const ACTION = `name: talk
description: talks
inputs:
  word: { description: said, default: 'ref \${{ github.ref_name }}' }
  two words: { description: said too }
outputs: { said: { description: what } }
runs: { using: node24, main: main.js, post: post.js, post-if: success() }
`;
const MAIN = `
const { appendFileSync } = require('node:fs');
console.log('main', process.env.INPUT_WORD, process.env['INPUT_TWO_WORDS'], Boolean(process.env.ACTIONS_RUNTIME_TOKEN), process.env.ACTIONS_RESULTS_URL);
appendFileSync(process.env.GITHUB_STATE, 'kept=' + process.env.INPUT_WORD + '\\n');
appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + process.env.INPUT_WORD + '\\n');
`;
const POST = `console.log('post', process.env.STATE_kept, process.env.INPUT_WORD)`;
const COMPOSITE = `name: both
description: both
inputs: { word: { description: said, required: true } }
outputs: { said: { description: what, value: '\${{ steps.inner.outputs.said }}' } }
runs:
  using: composite
  steps:
    - id: inner
      uses: $/talk
      with: { word: '\${{ inputs.word }}!' }
    - run: 'echo "\${{ inputs.word }} \${{ steps.inner.outputs.said }} $OUTER $(basename "$GITHUB_ACTION_PATH")"; echo FROM=composite >> "$GITHUB_ENV"'
      shell: bash
    - if: inputs.word == 'fail'
      run: exit 1
      shell: bash
    - run: echo only after success
      shell: bash
    - if: failure()
      run: echo after failure
      shell: bash
`;
const FILES = {
  'talk/action.yml': ACTION,
  'talk/main.js': MAIN,
  'talk/post.js': POST,
  'both/action.yml': COMPOSITE,
};

describe('actions', () => {
  test('a local action gets inputs, defaults, state and its end', async () => {
    const { rig } = project(
      {
        ...FILES,
        'use.yml': `
on: workflow_dispatch
jobs:
  one:
    runs-on: x
    steps:
      - uses: actions/checkout@v6
      - id: talk
        uses: ./talk
        with: { Two Words: given, strange: 1 }
      - run: echo "\${{ steps.talk.outputs.said }}"
`,
      },
      { resultsUrl: 'http://results.example' },
    );
    const run = await rig.run({ workflow: 'use.yml' });
    expect(printed(run, 'one')).toEqual([
      'main ref main given true http://results.example/',
      'ref main',
      'post ref main ref main',
    ]);
    expect(jobOf(run, 'one').steps.map(({ name, phase }) => `${phase} ${name}`)).toEqual([
      'main Run actions/checkout@v6',
      'main Run ./talk',
      'main Run echo "ref main"',
      'post Post Run ./talk',
      'post Post Run actions/checkout@v6',
    ]);
    expect(jobOf(run, 'one').annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining("Unexpected input(s) 'strange'"),
    ]);
  });

  test('a local action needs a checkout, one of the running commit does not', async () => {
    const { rig } = project({
      ...FILES,
      'use.yml': `
on: workflow_dispatch
jobs:
  without: { runs-on: x, steps: [{ uses: ./talk }] }
  self: { runs-on: x, steps: [{ uses: $/talk }] }
`,
    });
    const run = await rig.run({ workflow: 'use.yml' });
    expect(conclusions(run)).toEqual({ without: 'failure', self: 'success' });
    expect(printed(run, 'self')[0]).toMatch(/^main ref main/);
  });

  test('what a step registers for the end looks at its own condition', async () => {
    const { rig } = project({
      ...FILES,
      'use.yml': `
on: workflow_dispatch
jobs:
  one: { runs-on: x, steps: [{ uses: $/talk }, { run: exit 1 }] }
`,
    });
    const run = await rig.run({ workflow: 'use.yml' });
    expect(stepOf(run, 'one', 'Post Run $/talk').conclusion).toBe('skipped');
  });

  test('a composite action folds into its step, and its inner actions end with the job', async () => {
    const { rig } = project({
      ...FILES,
      'use.yml': `
on: workflow_dispatch
jobs:
  one:
    runs-on: x
    strategy: { fail-fast: false, matrix: { word: [hey, fail] } }
    steps:
      - id: both
        uses: $/both
        with: { word: '\${{ matrix.word }}' }
        env: { OUTER: outer }
      - if: always()
        run: echo "\${{ steps.both.outputs.said }} \${{ steps.inner.outputs.said }}$FROM"
`,
    });
    const run = await rig.run({ workflow: 'use.yml' });
    expect(conclusions(run)).toEqual({ 'one (hey)': 'success', 'one (fail)': 'failure' });
    expect(printed(run, 'one (hey)')).toEqual([
      'main hey!  true http://127.0.0.1:9/',
      'hey hey! outer both',
      'only after success',
      'hey! composite',
      'post hey! hey!',
    ]);
    expect(printed(run, 'one (fail)')).toEqual([
      'main fail!  true http://127.0.0.1:9/',
      'fail fail! outer both',
      'after failure',
      'fail! composite',
    ]);
  });

  test('third parties are found in a table: folders and doubles', async () => {
    const { rig } = project(
      {
        'talk/action.yml': ACTION,
        'use.yml': `
on: workflow_dispatch
jobs:
  one:
    runs-on: x
    steps:
      - id: theirs
        uses: other/double@0123456789012345678901234567890123456789
        with: { Word: hello }
      - run: echo \${{ steps.theirs.outputs.answer }}
      - uses: other/unknown@v1
`,
      },
      {
        actions: {
          'other/double': async ({ inputs, setOutput, post, log }) => {
            setOutput('answer', `${inputs['word']} yourself`);
            post(() => log('over'));
          },
        },
      },
    );
    const run = await rig.run({ workflow: 'use.yml' });
    expect(printed(run, 'one')).toEqual(['hello yourself', 'over']);
    expect(jobOf(run, 'one').annotations[0]?.message).toContain('other/unknown@v1');
  });

  test('checkout gives the commit of the run, or what was asked for', async () => {
    const { rig, work } = project({
      'use.yml': `
on: workflow_dispatch
jobs:
  one:
    runs-on: x
    steps:
      - uses: actions/checkout@v6
      - run: git log --oneline | wc -l | tr -d ' '; git rev-parse --abbrev-ref HEAD; git status --short --branch | head -1
      - uses: actions/checkout@v6
        with: { ref: other, path: sub, fetch-depth: 0, persist-credentials: false }
      - run: cat new.txt; git log --oneline | wc -l | tr -d ' '; git branch -r
        working-directory: sub
`,
    });
    git(work, 'checkout', '--quiet', '-b', 'other');
    git(work, 'commit', '--quiet', '--allow-empty', '--message=second');
    writeFileSync(join(work, 'new.txt'), 'new\n');
    git(work, 'add', '--all');
    git(work, 'commit', '--quiet', '--message=third');
    git(work, 'push', '--quiet', 'origin', 'other');
    const run = await rig.run({ workflow: 'use.yml' });
    expect(printed(run, 'one')).toEqual([
      '1',
      'main',
      expect.stringMatching(/^## main/),
      'new',
      '3',
      '  origin/main',
      '  origin/other',
    ]);
  });
});
