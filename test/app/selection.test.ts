/** From what an agent leaves behind to what becomes of the tasks that it chose from. */
import { describe, expect, test } from '@jest/globals';
import { attemptOrder } from '../../src/app/attempt-order.js';
import { foldReports } from '../../src/app/fold-reports.js';
import { invocations } from '../../src/app/invocations.js';
import { next } from '../../src/app/next.js';
import { verify } from '../../src/app/verify.js';
import { awaitingSelections } from '../../src/domain/selection.js';
import { parseAgentStatus } from '../../src/schema/agent-status.js';
import { type AppRig, appRig, change, received } from '../support/app-context.js';
import { definition, phaseSpec, SESSION, taskId, taskSpec } from '../support/engine.js';
import { storedFiles } from '../support/memory-store.js';

const CHOOSER = taskId('p/choose');

async function claimed(): Promise<{ readonly rig: AppRig; readonly claim: string }> {
  const labels = { module: 'Customer' };
  const tasks = [
    taskSpec(CHOOSER, { labels, select: true }),
    taskSpec('p/a', { labels }),
    taskSpec('p/b', { labels, layer: 'domain' }),
    taskSpec('p/c'),
  ];
  const rig = await appRig(definition(awaitingSelections(tasks, [phaseSpec('p')])));
  const wanted = { task: CHOOSER, agent: null, layer: null };
  const { claimed: one } = await next(rig.context, await rig.engine.load(), wanted);
  return { rig, claim: one?.claim ?? '' };
}

type Report = NonNullable<NonNullable<Parameters<typeof received>[2]>['report']>;

async function fold(rig: AppRig, claim: string, report: Report, more = {}): Promise<void> {
  const one = received(CHOOSER, claim, { report, ...more });
  await rig.engine.transact((draft) => foldReports(rig.context, draft, [one]));
}

describe('the agent of a selection', () => {
  test('is shown what it is to choose from, with everything to judge it by', async () => {
    const { rig, claim } = await claimed();
    const order = await attemptOrder(
      await rig.engine.load(),
      { task: CHOOSER, secret: claim },
      rig.engine.clock.now(),
      { reportFolder: 'nowhere', logFile: null },
    );
    const shown: unknown = JSON.parse(Buffer.from(order.selection ?? '').toString());
    expect(shown).toMatchObject({
      schema: 'orchestrator/selection/1',
      module: 'Customer',
      tasks: [
        { id: 'p/a', title: 'p/a', prompt: 'p/a' },
        { id: 'p/b', layer: 'domain' },
      ],
    });
  });

  test('takes and rejects in the transaction that folds its report', async () => {
    const { rig, claim } = await claimed();
    const { version } = (await rig.engine.load()).session;
    await fold(rig, claim, {
      take: ['p/a'],
      rejections: [{ task_id: 'p/b', suggested_layer: 'application', reason: 'A screen.' }],
    });
    const { session } = await rig.engine.load();
    expect(session.version).toBe(version + 1);
    expect(session.tasks.get(taskId('p/a'))?.owner).toBe('default');
    expect(session.tasks.get(taskId('p/b'))?.spec.layer).toBe('application');
    expect(session.tasks.get(taskId('p/b'))?.rejectionHistory).toMatchObject([
      { by: 'default', originalLayer: 'domain', suggestedLayer: 'application', reason: 'A screen.' },
    ]);
    expect((await verify(SESSION, storedFiles(rig.engine.store.files(SESSION)))).problems).toEqual([]);
  });

  test('is an invocation of phase A with its module', async () => {
    const { rig, claim } = await claimed();
    await fold(rig, claim, { take: [] });
    expect(await invocations(await rig.engine.load())).toMatchObject([
      { event: 'agent_invocation_start', phase: 'A', module: 'Customer', task_id: null },
      { event: 'agent_invocation_end', phase: 'A', module: 'Customer', task_id: null, success: true },
    ]);
  });

  test('that answers nonsense beside its answer is believed in the answer alone', async () => {
    const { rig, claim } = await claimed();
    await fold(rig, claim, {
      take: ['p/a', '../../etc', 7, null, { id: 'p/b' }, 'p/c', '__proto__'],
      rejections: [
        'p/b',
        { task_id: 'p/b', suggested_layer: 'x'.repeat(65) },
        { task_id: 'p/b', suggested_layer: 'one\ntwo' },
        { task_id: ['p/b'] },
      ],
    });
    const { tasks } = (await rig.engine.load()).session;
    expect([...tasks].flatMap(({ owner, spec }) => (owner === null ? [] : [spec.id]))).toEqual(['p/a']);
    expect([...tasks].flatMap(({ rejectionHistory }) => rejectionHistory)).toEqual([]);
    expect(tasks.get(CHOOSER)?.attempts[0]?.reason).toContain('p/c');
  });

  test.each([
    ['says nothing of tasks', {}, {}],
    ['changes code beside it', { take: ['p/a'] }, { change: change('c') }],
  ])('that %s is sent back', async (_, report, more) => {
    const { rig, claim } = await claimed();
    await fold(rig, claim, report, more);
    const { tasks } = (await rig.engine.load()).session;
    expect(tasks.get(CHOOSER)?.attempts[0]?.outcome).toBe('invalid');
    expect(tasks.get(taskId('p/a'))?.owner).toBeNull();
  });

  test('says it in its status file', () => {
    const text = 'take: [p/a]\nrejections:\n  - { task_id: p/b, suggested_layer: web, reason: No. }\n';
    expect(parseAgentStatus(Buffer.from(text))).toMatchObject({
      kind: 'status',
      status: {
        take: ['p/a'],
        rejections: [{ task_id: 'p/b', suggested_layer: 'web', reason: 'No.' }],
      },
    });
    expect(parseAgentStatus(Buffer.from('rejections: p/b\n')).kind).toBe('invalid');
  });
});

test('take and rejections of any other task change nothing', async () => {
  const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b')]));
  const { claimed: one } = await next(rig.context, await rig.engine.load(), {
    task: taskId('p/a'),
    agent: null,
    layer: null,
  });
  const report = received('p/a', one?.claim ?? '', { report: { take: ['p/b'] } });
  await rig.engine.transact((draft) => foldReports(rig.context, draft, [report]));
  const { tasks } = (await rig.engine.load()).session;
  expect(tasks.get(taskId('p/a'))?.status).toBe('completed');
  expect(tasks.get(taskId('p/b'))?.owner).toBeNull();
});
