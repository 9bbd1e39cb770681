import { describe, expect, test } from '@jest/globals';
import { advance } from '../../src/app/advance.js';
import { type Collected, collect } from '../../src/app/collect.js';
import type { ReceivedReport } from '../../src/app/ports/attempts.js';
import type { Fate, RunEnd } from '../../src/app/settle-claims.js';
import type { Task } from '../../src/domain/task.js';
import { CHECK_SCHEMA, type CheckVerdict } from '../../src/schema/check-verdict.js';
import { claimKey } from '../../src/schema/claim-key.js';
import { type AppRig, appRig, CODE, change, type Reported, received } from '../support/app-context.js';
import { definition, objectId, SESSION, taskId, taskSpec } from '../support/engine.js';

const CHECK = 'npm test';
const TREE = objectId('c'.repeat(40));
const OTHER = objectId('d'.repeat(40));
const CHANGED: Reported = { change: change('c') };

/** The verdict of a check job, green unless told otherwise. */
function verdict(
  claim: string,
  more: Partial<CheckVerdict> = {},
  folder = 'reports/verdict',
): ReceivedReport {
  const tree = more.tree === undefined ? TREE : more.tree;
  const checks = [{ command: CHECK, exit_code: 0, tree }];
  const given: CheckVerdict = {
    schema: CHECK_SCHEMA,
    session: SESSION,
    task_id: 'p/a',
    attempt: 1,
    claim: claimKey(claim),
    tree,
    checks,
    details: null,
    ...more,
  };
  return { kind: 'verdict', folder, verdict: given };
}

const ended = (fate: Fate | null): RunEnd => ({ fateOf: () => fate });

interface Case {
  readonly verdicts: (claim: string) => readonly ReceivedReport[];
  readonly report?: Reported;
  readonly fate?: Fate | null;
  /** By folder name. */
  readonly jobs?: Readonly<Record<string, string>>;
  readonly commands?: readonly string[];
}

interface Rigged {
  readonly rig: AppRig;
  readonly claim: string;
}

async function claimed(commands: readonly string[] = [CHECK]): Promise<Rigged> {
  const outputs = commands.map((command) => ({ kind: 'check', command }) as const);
  const rig = await appRig(definition([taskSpec('p/a', { outputs }), taskSpec('p/z')]), {
    code: CODE,
    run: '17/1',
  });
  const holder = { kind: 'run', id: '17', attempt: 1, leg: null } as const;
  const options = { maxParallel: null, holder, defaultRunner: 'ubuntu-latest', pack: false, salvage: null };
  const { answer } = await advance(rig.context, await rig.engine.load(), options);
  const claims = answer.matrix.include.flatMap(({ tasks }) => tasks);
  return { rig, claim: claims.find(({ id }) => id === 'p/a')?.claim ?? '' };
}

async function taskOf(rig: AppRig): Promise<Task> {
  const task = (await rig.engine.load()).session.tasks.get(taskId('p/a'));
  if (task === undefined) throw new Error('no task');
  return task;
}

async function collected({ rig, claim }: Rigged, order: Case): Promise<Collected> {
  rig.reports.push(received('p/a', claim, order.report ?? CHANGED), ...order.verdicts(claim));
  const { answer } = await collect(rig.context, await rig.engine.load(), 'reports', {
    ended: async () => ended(order.fate === undefined ? 'lost' : order.fate),
    chain: null,
    separateChecks: { jobs: new Map(Object.entries(order.jobs ?? {})) },
  });
  return answer;
}

async function outcomeOf(
  order: Case,
): Promise<{ outcome: string | null; reason: string | null; codes: readonly string[] }> {
  const rigged = await claimed(order.commands);
  const answer = await collected(rigged, order);
  const last = (await taskOf(rigged.rig)).attempts.at(-1);
  return {
    outcome: last?.outcome ?? null,
    reason: last?.reason ?? null,
    codes: answer.ignored.map(({ code }) => code),
  };
}

describe('a verdict of a check job', () => {
  test('lets an attempt pass when it is green and for this very tree', async () => {
    expect(await outcomeOf({ verdicts: (claim) => [verdict(claim)] })).toEqual({
      outcome: 'succeeded',
      reason: null,
      codes: [],
    });
  });

  test('for an attempt that changed nothing names no tree', async () => {
    const report = {};
    expect(await outcomeOf({ report, verdicts: (claim) => [verdict(claim, { tree: null })] })).toMatchObject({
      outcome: 'succeeded',
    });
    expect(await outcomeOf({ report, verdicts: (claim) => [verdict(claim)] })).toMatchObject({
      outcome: 'invalid',
    });
  });

  test('that is red makes it invalid, and its last lines are what the next attempt is told', async () => {
    const rigged = await claimed();
    const red = { checks: [{ command: CHECK, exit_code: 7, tree: TREE }], details: 'expected 1\nfound 2' };
    await collected(rigged, { verdicts: (claim) => [verdict(claim, red)] });
    const { attempts, status } = await taskOf(rigged.rig);
    const reason = `Check failed with exit code 7: ${CHECK}\nexpected 1\nfound 2`;
    expect([status, attempts.at(-1)?.outcome, attempts.at(-1)?.reason]).toEqual([
      'pending',
      'invalid',
      reason,
    ]);
    const feedback = rigged.rig.engine.store.files(SESSION).get('feedback/p/a.a1.md');
    expect(Buffer.from(feedback ?? []).toString()).toBe(`${reason}\n`);
  });

  test.each([
    ['another tree', (claim: string) => verdict(claim, { tree: OTHER })],
    ['no tree', (claim: string) => verdict(claim, { tree: null })],
    [
      'another tree in one of its checks',
      (claim: string) => verdict(claim, { checks: [{ command: CHECK, exit_code: 0, tree: OTHER }] }),
    ],
  ])('for %s counts as none', async (_what, of) => {
    const { outcome, reason } = await outcomeOf({ verdicts: (claim) => [of(claim)] });
    expect([outcome, reason]).toEqual([
      'invalid',
      `Check was run on another tree than the change has: ${CHECK}`,
    ]);
  });

  test('that lacks one of the declared commands makes it invalid', async () => {
    const { outcome, reason } = await outcomeOf({
      commands: [CHECK, 'npm run lint'],
      verdicts: (claim) => [verdict(claim)],
    });
    expect([outcome, reason]).toEqual(['invalid', 'Check without a verdict: npm run lint']);
  });

  test('for the tree counts before one for another, and a red one before a green one', async () => {
    const red = { checks: [{ command: CHECK, exit_code: 1, tree: TREE }] };
    const two = (first: Partial<CheckVerdict>, second: Partial<CheckVerdict>): Case => ({
      verdicts: (claim) => [verdict(claim, first), verdict(claim, second)],
    });
    expect((await outcomeOf(two({ tree: OTHER }, {}))).outcome).toBe('succeeded');
    expect((await outcomeOf(two({}, red))).outcome).toBe('invalid');
  });

  test.each([
    ['another claim', { claim: 'f'.repeat(32) }],
    ['another attempt', { attempt: 2 }],
    ['another task', { task_id: 'p/z' }],
    ['another session', { session: '00000000' }],
  ])('about %s says nothing about this one', async (_what, more) => {
    expect((await outcomeOf({ verdicts: (claim) => [verdict(claim, more)] })).outcome).toBe('lost');
  });

  test('left by a job that left a report is ignored', async () => {
    const forged: Case = {
      verdicts: (claim) => [verdict(claim)],
      jobs: { a: 'agent-1', verdict: 'agent-1' },
    };
    expect(await outcomeOf(forged)).toMatchObject({ outcome: 'lost', codes: ['CHECK_FOREIGN'] });
    const sibling = { ...forged, jobs: { a: 'agent-1', verdict: 'check-1' } };
    expect(await outcomeOf(sibling)).toMatchObject({ outcome: 'succeeded', codes: [] });
  });

  test('counts for nothing where reports bring their own', async () => {
    const { rig, claim } = await claimed();
    rig.reports.push(received('p/a', claim, CHANGED), verdict(claim));
    const { answer } = await collect(rig.context, await rig.engine.load(), 'reports');
    expect(answer.ignored.map(({ code }) => code)).toEqual(['CHECK_UNASKED']);
    expect((await taskOf(rig)).attempts.at(-1)).toMatchObject({
      outcome: 'invalid',
      reason: `Check without a verdict: ${CHECK}`,
    });
  });
});

describe('an attempt without a verdict', () => {
  const own = { checks: [{ command: CHECK, exit_code: 0, tree: TREE }] };

  test('is lost with the job of its check, whatever its own report says, and no try of the agent', async () => {
    const { outcome, reason } = await outcomeOf({ report: { ...CHANGED, report: own }, verdicts: () => [] });
    expect(outcome).toBe('lost');
    expect(reason).toContain(`Check without a verdict: ${CHECK}`);
  });

  test.each([
    ['timed_out', 'lost'],
    ['cancelled', 'cancelled'],
  ] as const)('whose check job was %s is %s', async (fate, outcome) => {
    expect((await outcomeOf({ fate, verdicts: () => [] })).outcome).toBe(outcome);
  });

  test('waits while its leg works, and is folded once the verdict is there', async () => {
    const rigged = await claimed();
    const first = await collected(rigged, { fate: null, verdicts: () => [] });
    expect([first.applied, first.ignored.map(({ code }) => code)]).toEqual([[], ['CHECK_PENDING']]);
    expect((await taskOf(rigged.rig)).status).toBe('in_progress');
    rigged.rig.reports.length = 0;
    const second = await collected(rigged, { fate: null, verdicts: (claim) => [verdict(claim)] });
    expect(second.applied).toMatchObject([{ task: 'p/a', outcome: 'succeeded' }]);
  });

  test('is invalid all the same when something else is wrong with it', async () => {
    const refused: Reported = { change: { kind: 'refused', reasons: ['it is too large'] } };
    expect(await outcomeOf({ report: refused, verdicts: () => [] })).toMatchObject({
      outcome: 'invalid',
      reason: 'Change refused: it is too large',
    });
    const failed: Reported = { report: { outcome: 'failed', details: 'no' } };
    expect(await outcomeOf({ report: failed, verdicts: () => [] })).toMatchObject({ outcome: 'failed' });
  });

  test('asks how the jobs ended once, and only when something is missing', async () => {
    const rigged = await claimed();
    let asked = 0;
    const { rig, claim } = rigged;
    rig.reports.push(received('p/a', claim, CHANGED));
    await collect(rig.context, await rig.engine.load(), 'reports', {
      ended: async () => {
        asked += 1;
        return ended('lost');
      },
      chain: null,
      separateChecks: { jobs: new Map() },
    });
    expect(asked).toBe(1);
  });
});

describe('what a sweep brings in', () => {
  test('counts with the verdicts that lie beside it', async () => {
    const outcomes: (string | null | undefined)[] = [];
    for (const verdicts of [[], [verdict]]) {
      const { rig, claim } = await claimed();
      const salvage = {
        reports: [received('p/a', claim, CHANGED), ...verdicts.map((of) => of(claim))],
        over: new Map([['17', ended('lost')]]),
        separateChecks: true,
      };
      const holder = { kind: 'run', id: '18', attempt: 1, leg: null } as const;
      const options = { maxParallel: null, holder, defaultRunner: 'ubuntu-latest', pack: false, salvage };
      await advance({ ...rig.context, run: '18/1' }, await rig.engine.load(), options);
      outcomes.push((await taskOf(rig)).attempts[0]?.outcome);
    }
    expect(outcomes).toEqual(['lost', 'succeeded']);
  });
});
