/** Who settles a claim, when, and as what; and that whoever lost one can do no harm with it. */
import { describe, expect, test } from '@jest/globals';
import { complete } from '../../src/app/complete.js';
import { foldReports } from '../../src/app/fold-reports.js';
import { type Fate, NOBODY, type RunEnd, settleDeadClaims } from '../../src/app/settle-claims.js';
import type { Holder } from '../../src/domain/task.js';
import { claimHash } from '../../src/schema/claim-key.js';
import { type AppRig, appRig, received } from '../support/app-context.js';
import { definition, RETRY, taskId, taskSpec } from '../support/engine.js';

const LEASE = 7200;
const run = (id: string, attempt = 1, leg: number | null = null): Holder => ({
  kind: 'run',
  id,
  attempt,
  leg,
});
const DEAD: Holder = { kind: 'local', host: 'mill', bootId: 'b', pid: 666, startTime: '1' };
const FOREIGN: Holder = { ...DEAD, pid: 42 };

async function rigOf(...tasks: readonly string[]): Promise<AppRig> {
  const retry = { ...RETRY, backoffSeconds: 0 };
  return appRig(definition(tasks.map((id) => taskSpec(id, { retry }))));
}

async function claim(rig: AppRig, id: string, holder: Holder, secret: string): Promise<void> {
  const { value } = await rig.engine.one({
    type: 'claim_task',
    task: taskId(id),
    claimSha256: claimHash(secret),
    holder,
    baseSha: null,
    leaseSeconds: LEASE,
    missingInputs: [],
  });
  expect(value.kind).toBe('accepted');
}

/** What was settled, by task: how its last attempt ended. */
async function settled(
  rig: AppRig,
  survivors: Partial<typeof NOBODY> = {},
): Promise<Readonly<Record<string, string | null>>> {
  const { value } = await rig.engine.transact((draft) =>
    settleDeadClaims(rig.context, draft, rig.engine.clock.now(), { ...NOBODY, ...survivors }),
  );
  const { session } = await rig.engine.load();
  return Object.fromEntries(
    value.map((id) => [id, session.tasks.get(taskId(id))?.attempts.at(-1)?.outcome ?? null]),
  );
}

const over = (runs: Readonly<Record<string, RunEnd['fateOf']>>): ReadonlyMap<string, RunEnd> =>
  new Map(Object.entries(runs).map(([id, fateOf]) => [id, { fateOf }]));

describe('a claim', () => {
  test('is left alone until its lease is over, wherever its holder is', async () => {
    const rig = await rigOf('p/a', 'p/b');
    await claim(rig, 'p/a', run('1'), 'a');
    await claim(rig, 'p/b', FOREIGN, 'b');
    rig.engine.clock.seconds += LEASE;
    expect(await settled(rig)).toEqual({});
    rig.engine.clock.seconds += 1;
    expect(await settled(rig)).toEqual({ 'p/a': 'lost', 'p/b': 'lost' });
    expect(await settled(rig)).toEqual({});
  });

  test('of a dead process of this machine is settled at once', async () => {
    const rig = await rigOf('p/a', 'p/b');
    await claim(rig, 'p/a', DEAD, 'a');
    await claim(rig, 'p/b', FOREIGN, 'b');
    expect(await settled(rig)).toEqual({ 'p/a': 'lost' });
  });

  test('of whoever asks is his own business, over or not', async () => {
    const rig = await rigOf('p/a');
    await claim(rig, 'p/a', DEAD, 'a');
    rig.engine.clock.seconds += 2 * LEASE;
    expect(await settled(rig, { except: new Set([claimHash('a')]) })).toEqual({});
  });

  test.each<Fate>(['lost', 'timed_out', 'cancelled'])(
    'of a run that was %s ends as its job did',
    async (fate) => {
      const rig = await rigOf('p/a', 'p/b', 'p/c');
      await claim(rig, 'p/a', run('7', 1, 1), 'a');
      await claim(rig, 'p/b', run('7', 1, 2), 'b');
      await claim(rig, 'p/c', run('8'), 'c');
      const ends = over({ 7: (leg) => (leg === 2 ? fate : null), 8: () => null });
      expect(await settled(rig, { over: ends })).toEqual({ 'p/b': fate });
    },
  );

  test('of an earlier attempt of the run that asks is settled and its task goes out anew', async () => {
    const rig = await rigOf('p/a', 'p/b', 'p/c');
    await claim(rig, 'p/a', run('7', 1), 'a');
    await claim(rig, 'p/b', run('7', 2), 'b');
    await claim(rig, 'p/c', run('70', 1), 'c');
    const again = { ...rig, context: { ...rig.context, run: '7/2' } };
    expect(await settled(again)).toEqual({ 'p/a': 'cancelled' });
    await claim(rig, 'p/a', run('7', 2), 'a again');
  });
});

describe('a claim that was taken over', () => {
  async function takenOver(): Promise<AppRig> {
    const rig = await rigOf('p/a');
    await claim(rig, 'p/a', run('1'), 'old');
    rig.engine.clock.seconds += LEASE + 1;
    await settled(rig);
    await claim(rig, 'p/a', run('2'), 'new');
    return rig;
  }

  async function reported(rig: AppRig, secret: string, attempt: number): Promise<unknown> {
    const report = received('p/a', secret, { report: { attempt } });
    const { value } = await rig.engine.transact(async (draft) => foldReports(rig.context, draft, [report]));
    return value.results[0];
  }

  test('moves nothing any more: the report of its old holder is put on record and ignored', async () => {
    const rig = await takenOver();
    expect(await reported(rig, 'old', 1)).toMatchObject({ code: 'CLAIM_STALE' });
    const task = (await rig.engine.load()).session.tasks.get(taskId('p/a'));
    expect(task).toMatchObject({
      status: 'in_progress',
      attempts: [{ outcome: 'lost', lateReport: 'succeeded' }, { outcome: null }],
    });
    expect(await reported(rig, 'new', 2)).toMatchObject({ task: 'p/a', outcome: 'succeeded' });
    expect((await rig.engine.load()).session.tasks.get(taskId('p/a'))?.status).toBe('completed');
  });

  test('is no key to the attempt of the new holder', async () => {
    const rig = await takenOver();
    expect(await reported(rig, 'old', 2)).toMatchObject({ code: 'CLAIM_UNKNOWN' });
    expect((await rig.engine.load()).session.tasks.get(taskId('p/a'))?.status).toBe('in_progress');
  });

  test('completes nothing by hand either', async () => {
    const rig = await takenOver();
    const loaded = await rig.engine.load();
    const task = loaded.session.tasks.get(taskId('p/a'));
    if (task === undefined) throw new Error('the task is gone');
    const answer = await complete(rig.context, loaded, {
      task,
      claim: 'old',
      force: false,
      reason: null,
      find: async () => undefined,
    });
    expect(answer).toMatchObject({ kind: 'refused', rejection: { code: 'ALREADY_CLAIMED' } });
  });
});
