import { describe, expect, test } from '@jest/globals';
import { advance } from '../../src/app/advance.js';
import { checkIndicators } from '../../src/app/check-indicators.js';
import { collect } from '../../src/app/collect.js';
import type { OutputSpec } from '../../src/domain/definition.js';
import { CHECK_SCHEMA } from '../../src/schema/check-verdict.js';
import { claimKey } from '../../src/schema/claim-key.js';
import type { Report } from '../../src/schema/report.js';
import { appRig, CODE, change, received } from '../support/app-context.js';
import { definition, objectId, SESSION, taskSpec } from '../support/engine.js';

const TREE = objectId('c'.repeat(40));
const OTHER = objectId('d'.repeat(40));

function check(command: string, quality: string): OutputSpec {
  return { kind: 'check', command, quality };
}

const SPEC = taskSpec('p/a', {
  outputs: [
    check('npm test', 'tests_passing'),
    check('npm run lint', 'linting_clean'),
    { kind: 'check', command: 'true' },
  ],
});

function report(checks: Report['checks']): Report {
  const made = received('p/a', 'a'.repeat(32), { report: { checks } });
  if (made.kind !== 'report') throw new Error('no report');
  return made.report;
}

function ran(command: string, exitCode: number, tree: typeof TREE | null = TREE) {
  return { command, exit_code: exitCode, tree };
}

describe('an indicator', () => {
  test.each([
    [
      'passed and failed',
      [ran('npm test', 0), ran('npm run lint', 1), ran('true', 0)],
      TREE,
      { tests_passing: true, linting_clean: false },
    ],
    ['did not come to its end', [ran('npm test', -1)], TREE, {}],
    ['was run on another tree', [ran('npm test', 0, OTHER)], TREE, {}],
    ['was not run', [], TREE, {}],
    ['is of an attempt without a change', [ran('npm test', 0, null)], null, { tests_passing: true }],
  ] as const)('says what its check says, which %s', (_, checks, tree, expected) => {
    expect(checkIndicators(SPEC, report([...checks]), { tree, verdicts: null })).toEqual(expected);
  });

  test('of several checks is true when all of them passed', () => {
    const spec = taskSpec('p/a', { outputs: [check('a', 'good'), check('b', 'good')] });
    const both = (a: number, b: number) =>
      checkIndicators(spec, report([ran('a', a), ran('b', b)]), { tree: TREE, verdicts: null });
    expect([both(0, 0), both(1, 0), both(0, 1)]).toEqual([{ good: true }, { good: false }, { good: false }]);
  });
});

/** A wave of one task whose check sets an indicator; its report, and the verdict of a job of its own. */
async function afterwards(exitCode: number, said: Report['quality'] = {}) {
  const outputs = [check('npm test', 'tests_passing')];
  const rig = await appRig(definition([taskSpec('p/a', { outputs }), taskSpec('p/z')]), {
    code: CODE,
    run: '17/1',
  });
  const holder = { kind: 'run', id: '17', attempt: 1, leg: null } as const;
  const options = { maxParallel: null, holder, defaultRunner: 'ubuntu-latest', pack: false, salvage: null };
  const { answer } = await advance(rig.context, await rig.engine.load(), options);
  const claim =
    answer.matrix.include.flatMap(({ tasks }) => tasks).find(({ id }) => id === 'p/a')?.claim ?? '';
  rig.reports.push(received('p/a', claim, { change: change('c'), report: { quality: said } }), {
    kind: 'verdict',
    folder: 'reports/verdict',
    verdict: {
      schema: CHECK_SCHEMA,
      session: SESSION,
      task_id: 'p/a',
      attempt: 1,
      claim: claimKey(claim),
      tree: TREE,
      checks: [ran('npm test', exitCode)],
      details: null,
    },
  });
  await collect(rig.context, await rig.engine.load(), 'reports', {
    ended: async () => ({ fateOf: () => 'lost' }),
    chain: null,
    separateChecks: { jobs: new Map() },
  });
  return (await rig.engine.load()).session;
}

describe('the verdict of a check', () => {
  test.each([
    [0, true],
    [3, false],
  ])('with exit code %i sets its indicator', async (exitCode, expected) => {
    expect((await afterwards(exitCode)).notes.quality).toEqual({ tests_passing: expected });
  });

  test('goes before what the agent says of the same, and leaves the rest of it', async () => {
    const { quality } = (await afterwards(3, { tests_passing: true, coverage: 80 })).notes;
    expect(quality).toEqual({ coverage: 80, tests_passing: false });
  });
});
