import { describe, expect, test } from '@jest/globals';
import { advance, type Leg } from '../../src/app/advance.js';
import { type CheckResult, checkLeg } from '../../src/app/check.js';
import type { CheckOrder, CheckRunner } from '../../src/app/ports/checks.js';
import { verdictName } from '../../src/app/report-names.js';
import { OrchestratorError } from '../../src/errors.js';
import { CHECK_SCHEMA } from '../../src/schema/check-verdict.js';
import { type AppRig, appRig, BASE, CODE, change, type Reported, received } from '../support/app-context.js';
import { definition, objectId, SESSION, taskId, taskSpec } from '../support/engine.js';

const CHECK = 'npm test';
const OUTPUTS = [
  { kind: 'check', command: CHECK },
  { kind: 'file', path: 'out.json', schema: null, allowEmpty: false },
] as const;

interface Rigged {
  readonly rig: AppRig;
  readonly leg: Leg;
  readonly asked: CheckOrder[];
  readonly run: () => Promise<readonly CheckResult[]>;
}

/** A leg of two tasks, one of them with a check; its runner says that all is well. */
async function rigged(more: Reported | null): Promise<Rigged> {
  const specs = [taskSpec('p/a', { outputs: OUTPUTS }), taskSpec('p/z')];
  const rig = await appRig(definition(specs), { code: CODE, run: '17/2' });
  const holder = { kind: 'run', id: '17', attempt: 2, leg: null } as const;
  const options = { maxParallel: 1, holder, defaultRunner: 'ubuntu-latest', pack: true, salvage: null };
  const { answer } = await advance(rig.context, await rig.engine.load(), options);
  const [leg] = answer.matrix.include;
  if (leg === undefined) throw new Error('no leg');
  for (const { id, claim } of leg.tasks) if (more !== null) rig.reports.push(received(id, claim, more));
  const asked: CheckOrder[] = [];
  const runner: CheckRunner = {
    run: async (order) => {
      asked.push(order);
      const { session, task, attempt, claim } = order.order;
      const checks = order.commands.map((command) => ({ command, exit_code: 0, tree: order.tree }));
      const { tree } = order;
      return { schema: CHECK_SCHEMA, session, task_id: task.id, attempt, claim, tree, checks, details: null };
    },
  };
  const run = () => checkLeg(rig.context, runner, { leg, reports: 'reports' }, {});
  return { rig, leg, asked, run };
}

describe('the checks of a leg', () => {
  test('are those of the tasks that declare some, on the candidate of their report', async () => {
    const { leg, asked, run } = await rigged({
      change: change('c'),
      outputs: { 'out.json': '{}', 'extra.txt': 'x' },
    });
    expect(leg.tasks.length).toBe(2);
    const claim = leg.tasks.find(({ id }) => id === 'p/a')?.claim ?? '';
    const folder = `reports/${verdictName(SESSION, claim, 2)}`;
    expect(await run()).toEqual([{ task: 'p/a', attempt: 1, folder, passed: true, details: null }]);
    expect(asked).toMatchObject([
      {
        commit: objectId('c'.repeat(40)),
        tree: objectId('c'.repeat(40)),
        commands: [CHECK],
        report: 'reports/p/a',
        outputs: [{ path: 'out.json', place: null }],
        order: { reportFolder: folder, attempt: 1, claim },
      },
    ]);
  });

  test('run on the base where nothing was changed', async () => {
    const { asked, run } = await rigged({});
    await run();
    expect(asked).toMatchObject([{ commit: BASE, tree: null }]);
  });

  test.each<[string, Reported | null]>([
    ['left no report', null],
    ['did not say that it succeeded', { report: { outcome: 'failed' } }],
    ['left the report of another attempt', { report: { attempt: 2 } }],
    ['left the report of another claim', { report: { claim: 'f'.repeat(32) } }],
    ['left a change that is refused', { change: { kind: 'refused', reasons: ['too large'] } }],
    [
      'left a change that cannot be read',
      { broken: new OrchestratorError('REPORT_INVALID', 'broken', 'none') },
    ],
  ])('are not run for an attempt that %s', async (_what, more) => {
    const { asked, run } = await rigged(more);
    expect(await run()).toMatchObject([{ task: 'p/a', folder: null, passed: null }]);
    expect(asked).toEqual([]);
  });

  test('are not run once the claim is over, or its base is gone', async () => {
    const gone = await rigged({});
    gone.rig.code.gone.add(BASE);
    expect(await gone.run()).toMatchObject([{ passed: null }]);
    const over = await rigged({});
    await over.rig.engine.transact((draft) =>
      over.rig.engine.ask(draft, { type: 'cancel_task', task: taskId('p/a'), reason: 'enough' }),
    );
    expect(await over.run()).toMatchObject([{ passed: null }]);
    expect([...gone.asked, ...over.asked]).toEqual([]);
  });
});
