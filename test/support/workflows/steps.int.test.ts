import { describe, expect, test } from '@jest/globals';
import { jobOf, printed, rigProjects, stepOf } from './rig-project.js';
import type { RunRecord } from './run-record.js';

const project = rigProjects();

/** Runs a job of these steps (YAML below `steps:`); `more` is YAML of the job before them. */
async function steps(
  yaml: string,
  more = '',
  order: { readonly vars?: Record<string, string>; readonly secrets?: Record<string, string> } = {},
): Promise<RunRecord> {
  const { rig } = project({
    'one.yml': `on: workflow_dispatch\nenv: { LEVEL: workflow, WORKFLOW: w }\njobs:\n  one:\n    runs-on: x\n${more}    steps:\n${yaml}`,
  });
  return rig.run({ workflow: 'one.yml', ...order });
}

describe('steps', () => {
  test('outputs, environment and path reach later steps', async () => {
    const run = await steps(
      `
      - id: first
        run: |
          echo "plain=one = 1" >> "$GITHUB_OUTPUT"
          printf 'block<<END\\nline 1\\nline=2\\nEND\\n' >> "$GITHUB_OUTPUT"
          echo "WORD=later" >> "$GITHUB_ENV"
          echo "GITHUB_SHA=forged" >> "$GITHUB_ENV"
          mkdir bin && printf '#!/bin/sh\\necho from-path' > bin/mine && chmod +x bin/mine
          echo "$PWD/bin" >> "$GITHUB_PATH"
      - run: |
          echo "$WORD $LEVEL $WORKFLOW $JOB $STEP"
          mine
          test "$GITHUB_SHA" != forged
        env: { STEP: s, LEVEL: step }
      - run: echo "\${{ toJSON(steps.first) }}" | tr -d '\\n '
`,
      `    env: { LEVEL: job, JOB: j }\n    outputs: { block: "\${{ steps.first.outputs.block }}" }\n`,
    );
    expect(run.conclusion).toBe('success');
    expect(jobOf(run, 'one').outputs).toEqual({ block: 'line 1\nline=2' });
    expect(stepOf(run, 'one', 'Run echo "$WORD $LEVEL $WORKFLOW $JOB $STEP"').log).toContain(
      'later step w j s\nfrom-path',
    );
    expect(jobOf(run, 'one').steps[0]?.outputs).toEqual({ plain: 'one = 1', block: 'line 1\nline=2' });
  });

  test.each([
    ['a line that is no pair', `echo 'no pair' >> "$GITHUB_OUTPUT"`],
    ['a block without an end', `printf 'x<<END\\nvalue\\n' >> "$GITHUB_OUTPUT"`],
    ['NODE_OPTIONS', `echo 'NODE_OPTIONS=--require x' >> "$GITHUB_ENV"`],
  ])('%s in a file of the runner fails the step', async (_, script) => {
    const run = await steps(
      `      - run: |\n          ${script}\n      - if: failure()\n        run: echo seen\n`,
    );
    expect([run.conclusion, printed(run, 'one')]).toEqual(['failure', ['seen']]);
  });

  test('a step that may fail keeps its outcome to itself', async () => {
    const run = await steps(`
      - id: may
        run: exit 3
        continue-on-error: true
      - run: echo "\${{ steps.may.outcome }} \${{ steps.may.conclusion }} \${{ job.status }}"
`);
    expect([run.conclusion, printed(run, 'one')]).toEqual(['success', ['failure success success']]);
  });

  test('scripts run in the shell and the folder that is nearest', async () => {
    const run = await steps(
      `
      - run: mkdir -p sub/deep
        working-directory: .
      - run: |
          false | true
          basename "$PWD"
        shell: sh
      - run: basename "$PWD"
        working-directory: sub/deep
      - run: |
          false | true
          echo not here
`,
      '    defaults: { run: { shell: bash, working-directory: sub } }\n',
    );
    expect([run.conclusion, printed(run, 'one')]).toEqual(['failure', ['sub', 'deep']]);
  });

  test('without a shell a broken pipe goes unseen, an unknown folder does not', async () => {
    const run = await steps(`
      - run: |
          false | true
          echo here
      - run: pwd
        working-directory: nowhere
`);
    expect([run.conclusion, printed(run, 'one')]).toEqual(['failure', ['here']]);
  });

  test('commands in the log are obeyed, until they are stopped', async () => {
    const run = await steps(`
      - run: |
          echo "::error file=a.ts,line=3,title=Bad%3A thing::broken%0Ahere"
          echo "before ##[warning]old style"
          echo "::stop-commands::pause-1"
          echo "::error::not obeyed"
          echo "::add-mask::visible"
          echo "::pause-1::"
          echo "::notice::visible"
          echo "::set-output name=x::y"
          echo "::group::closed"
        id: talk
`);
    expect(jobOf(run, 'one').annotations).toEqual([
      {
        level: 'error',
        message: 'broken\nhere',
        title: 'Bad: thing',
        file: 'a.ts',
        line: 3,
        step: expect.any(String),
      },
      {
        level: 'warning',
        message: 'old style',
        title: null,
        file: null,
        line: null,
        step: expect.any(String),
      },
      { level: 'notice', message: 'visible', title: null, file: null, line: null, step: expect.any(String) },
    ]);
    expect([run.conclusion, jobOf(run, 'one').steps[0]?.outputs]).toEqual(['success', {}]);
  });

  test('annotations stop at ten of a level and step, and at fifty of a job', async () => {
    const shout = (level: string): string =>
      `      - run: for i in $(seq 12); do echo "::${level}::$i"; done\n`;
    const run = await steps(
      [...Array.from({ length: 4 }, () => shout('notice')), shout('warning'), shout('error')].join(''),
    );
    const { annotations } = jobOf(run, 'one');
    expect(annotations).toHaveLength(50);
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(0);
  });

  test('secrets are masked in logs and summaries, and outputs with them are dropped', async () => {
    const run = await steps(
      `
      - id: leak
        env: { KEY: '\${{ secrets.KEY }}' }
        run: |
          echo "the key is $KEY, encoded $(printf %s "$KEY" | base64)"
          echo "::add-mask::other-one"
          echo "also other-one" | tee -a "$GITHUB_STEP_SUMMARY"
          echo "bad=x$KEY" >> "$GITHUB_OUTPUT"
          echo "good=fine" >> "$GITHUB_OUTPUT"
          echo "token \${{ github.token }} \${{ secrets.GITHUB_TOKEN }}"
`,
      `    outputs: { bad: "\${{ steps.leak.outputs.bad }}", good: "\${{ steps.leak.outputs.good }}" }\n`,
      { secrets: { KEY: 'hunter2-hunter2' } },
    );
    const job = jobOf(run, 'one');
    expect(job.outputs).toEqual({ good: 'fine' });
    expect(job.annotations.map(({ message }) => message)).toEqual([
      "Skip output 'bad' since it may contain secret.",
    ]);
    expect(printed(run, 'one')).toEqual([
      'the key is ***, encoded ***',
      '::add-mask::***',
      'also ***',
      'token *** ***',
    ]);
    expect(job.steps[0]?.summary).toBe('also ***\n');
  });

  test('a summary of more than a mebibyte is dropped with an error, and the step stands', async () => {
    const run = await steps(
      `      - run: head -c 1048577 /dev/zero | tr '\\0' x >> "$GITHUB_STEP_SUMMARY"\n`,
    );
    const job = jobOf(run, 'one');
    expect([run.conclusion, job.steps[0]?.summary, job.annotations.map(({ level }) => level)]).toEqual([
      'success',
      '',
      ['error'],
    ]);
  });

  test('job outputs over a mebibyte of UTF-16 fail the job', async () => {
    const run = await steps(
      `
      - id: big
        run: echo "x=$(head -c 530000 /dev/zero | tr '\\0' x)" >> "$GITHUB_OUTPUT"
`,
      `    outputs: { x: "\${{ steps.big.outputs.x }}" }\n`,
    );
    expect([run.conclusion, jobOf(run, 'one').outputs]).toEqual(['failure', {}]);
  });

  test('a variable of more than 131,072 bytes lets no further process start', async () => {
    const run = await steps(`
      - run: echo "BIG=$(head -c 131072 /dev/zero | tr '\\0' x)" >> "$GITHUB_ENV"
      - run: echo unreachable
      - if: always()
        run: echo neither
`);
    expect([run.conclusion, printed(run, 'one')]).toEqual(['failure', []]);
    expect(jobOf(run, 'one').annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('Argument list too long'),
      expect.stringContaining('Argument list too long'),
    ]);
  });

  test('block texts keep their quotes, braces and indentation around expressions', async () => {
    const run = await steps(
      `
      - run: |
          cat <<'EOF'
          it's {"a": '\${{ vars.A }}'} }} isn't
            \${{ format('{0}''s', 'it') }} \${{ 'a''b''c' }}
          EOF
`,
      '',
      { vars: { A: "o'clock" } },
    );
    expect(printed(run, 'one')).toEqual([`it's {"a": 'o'clock'} }} isn't`, "  it's a'b'c"]);
  });

  test('nothing of the host is seen, and each job begins with empty folders', async () => {
    process.env['RIG_LEAK'] = 'leaked';
    const run = await steps(`
      - run: |
          echo "[$RIG_LEAK] $(ls -A "$GITHUB_WORKSPACE" "$HOME" | grep -v : | tr -d '\\n') $CI $GITHUB_ACTIONS"
          test -z "$ACTIONS_RUNTIME_TOKEN"
          cmp "$GITHUB_EVENT_PATH" "$RUNNER_TEMP/_github_workflow/event.json"
`);
    delete process.env['RIG_LEAK'];
    expect([run.conclusion, printed(run, 'one')]).toEqual(['success', ['[]  true true']]);
  });
});
