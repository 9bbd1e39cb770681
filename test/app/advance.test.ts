import { describe, expect, test } from '@jest/globals';
import { type Advanced, advance, MOST_LEGS } from '../../src/app/advance.js';
import { collect, MOST_WAIT_SECONDS } from '../../src/app/collect.js';
import { ALL_LOST } from '../../src/app/settle-claims.js';
import type { Holder } from '../../src/domain/task.js';
import { claimHash } from '../../src/schema/claim-key.js';
import { sha256 } from '../../src/schema/sha256.js';
import { type AppRig, appRig, BASE, BRANCH, CODE, received } from '../support/app-context.js';
import { definition, objectId, phaseId, phaseSpec, SESSION, taskId, taskSpec } from '../support/engine.js';

const RUN = { kind: 'run', id: '17', attempt: 1, leg: null } as const;

async function wave(rig: AppRig, maxParallel: number | null = null, holder: Holder = RUN): Promise<Advanced> {
  const { answer } = await advance(rig.context, await rig.engine.load(), {
    maxParallel,
    holder,
    defaultRunner: 'ubuntu-latest',
    pack: false,
    salvage: null,
  });
  return answer;
}
async function task(rig: AppRig, id: string) {
  const found = (await rig.engine.load()).session.tasks.get(taskId(id));
  if (found === undefined) throw new Error(`no task ${id}`);
  return found;
}

/** A session whose only task is to be tried again, in so many seconds. */
async function backingOff(backoffSeconds: number): Promise<AppRig> {
  const retry = { ...taskSpec('p/a').retry, backoffSeconds, maxBackoffSeconds: backoffSeconds };
  const rig = await appRig(definition([taskSpec('p/a', { retry })]));
  const claim = (await wave(rig)).matrix.include[0]?.tasks[0]?.claim ?? '';
  rig.reports.push(received('p/a', claim, { report: { outcome: 'failed' } }));
  const asked = await collect(rig.context, await rig.engine.load(), 'reports', {
    ended: async () => ALL_LOST,
    chain: 1,
  });
  expect(asked.answer).toMatchObject({
    requested: backoffSeconds > MOST_WAIT_SECONDS ? null : 1,
    conclusion: 'waiting',
  });
  return rig;
}

describe('a back-off', () => {
  const options = { maxParallel: null, holder: RUN, defaultRunner: 'x', pack: false, salvage: null };

  test('that ends soon is waited for by the run that was asked for', async () => {
    const rig = await backingOff(30);
    const { answer } = await advance(rig.context, await rig.engine.load(), {
      ...options,
      mostWaitSeconds: MOST_WAIT_SECONDS,
    });
    expect(rig.engine.clock.slept).toEqual([30_000]);
    expect(answer).toMatchObject({ conclusion: 'work', has_work: true, changed: true, count: 1 });
  });

  test('is not waited for at a shell, nor where it takes long', async () => {
    const soon = await backingOff(30);
    expect((await wave(soon)).conclusion).toBe('waiting');
    expect(soon.engine.clock.slept).toEqual([]);
    const late = await backingOff(MOST_WAIT_SECONDS + 1);
    const { answer } = await advance(late.context, await late.engine.load(), {
      ...options,
      mostWaitSeconds: MOST_WAIT_SECONDS,
    });
    expect(answer.conclusion).toBe('waiting');
    expect(late.engine.clock.slept).toEqual([]);
  });
});

describe('advance', () => {
  test('claims every ready task in one transaction and answers with a matrix of metadata', async () => {
    const rig = await appRig(
      definition([
        taskSpec('p/a', { runner: 'big' }),
        taskSpec('p/b', { timeoutSeconds: 90 }),
        taskSpec('p/c', { dependencies: ['p/a'] }),
      ]),
    );
    const answer = await wave(rig);
    expect(answer).toMatchObject({
      session: SESSION,
      version: 2,
      conclusion: 'work',
      has_work: true,
      count: 2,
      base_sha: '',
      settled: [],
    });
    expect(answer.matrix.include).toEqual([
      {
        leg: 1,
        session: SESSION,
        state_sha: answer.state_sha,
        base_sha: '',
        runner: 'big',
        timeout_minutes: 85,
        step_minutes: 75,
        checks: false,
        secrets: [],
        tasks: [{ id: 'p/a', attempt: 1, claim: expect.stringMatching(/^[0-9a-f]{32}$/) }],
      },
      expect.objectContaining({ leg: 2, runner: 'ubuntu-latest', timeout_minutes: 27, step_minutes: 17 }),
    ]);
    expect((await task(rig, 'p/a')).claim).toMatchObject({
      sha256: claimHash(answer.matrix.include[0]?.tasks[0]?.claim ?? ''),
      holder: { ...RUN, leg: 1 },
      attempt: 1,
    });
  });

  test('hands each secret out once: no file of the state has it', async () => {
    const rig = await appRig(definition([taskSpec('p/a')]));
    const secret = (await wave(rig)).matrix.include[0]?.tasks[0]?.claim ?? 'none';
    for (const [, bytes] of rig.engine.store.files(SESSION))
      expect(Buffer.from(bytes).includes(secret)).toBe(false);
  });

  test('gives a claim time to wait for a machine, to work, and to be collected', async () => {
    const rig = await appRig(definition([taskSpec('p/a', { timeoutSeconds: 600 })]));
    await wave(rig);
    const { claim } = await task(rig, 'p/a');
    expect((claim?.leaseExpiresAt ?? 0) - (claim?.claimedAt ?? 0)).toBe(6 * 3600 + 600 + 1800);
  });

  test('starts from the tip of the session’s branch, else from where the session started', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b')]), { code: CODE });
    const first = await wave(rig, 1);
    expect(first.base_sha).toBe(BASE);
    const tip = objectId('c'.repeat(40));
    rig.code.tips.set(BRANCH, tip);
    expect((await wave(rig)).base_sha).toBe(tip);
    expect((await task(rig, 'p/b')).claim?.baseSha).toBe(tip);
  });

  test('repeated at once claims nothing more, and commits nothing', async () => {
    const rig = await appRig(definition([taskSpec('p/a')]));
    await wave(rig);
    const commits = rig.engine.store.asked.length;
    expect(await wave(rig)).toMatchObject({ count: 0, has_work: false, conclusion: 'waiting', version: 2 });
    expect(rig.engine.store.asked).toHaveLength(commits);
  });

  test('sends out no more than asked for, and no more than a matrix holds', async () => {
    const tasks = Array.from({ length: 300 }, (_, index) => taskSpec(`p/t${index}`));
    const limits = {
      maxConcurrentAgents: 1000,
      maxTasksAdded: 0,
      maxChain: 200,
      maxOutputBytes: 1,
      resources: {},
    };
    const rig = await appRig(definition(tasks, { limits }));
    expect((await wave(rig, 3)).count).toBe(3);
    expect((await wave(rig)).count).toBe(MOST_LEGS);
    expect((await wave(rig)).count).toBe(300 - 3 - MOST_LEGS);
  });

  test('that loses a race decides anew, and hands out only what it won', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b')]));
    const other = { ...rig, context: { ...rig.context } };
    let theirs: Advanced | undefined;
    rig.engine.store.answers.push({
      kind: 'rival',
      act: async () => {
        theirs = await wave(other, 1, { kind: 'run', id: '99', attempt: 1, leg: null });
      },
    });
    const mine = await wave(rig);
    const tasksOf = (answer: Advanced | undefined) =>
      answer?.matrix.include.flatMap(({ tasks }) => tasks) ?? [];
    expect(tasksOf(theirs).map(({ id }) => id)).toEqual(['p/a']);
    expect(tasksOf(mine).map(({ id }) => id)).toEqual(['p/b']);
    for (const { id, claim } of [...tasksOf(theirs), ...tasksOf(mine)])
      expect((await task(rig, id)).claim?.sha256).toBe(claimHash(claim));
  });

  test('settles claims whose lease is over, and claims their tasks again when they may be', async () => {
    const rig = await appRig(definition([taskSpec('p/a', { timeoutSeconds: 60 })]));
    await wave(rig);
    rig.engine.clock.seconds += 6 * 3600 + 60 + 1800 + 1;
    const answer = await wave(rig);
    expect(answer).toMatchObject({ settled: ['p/a'], count: 0, conclusion: 'waiting' });
    expect(await task(rig, 'p/a')).toMatchObject({ status: 'pending', attempts: [{ outcome: 'lost' }] });
    rig.engine.clock.seconds += 30;
    expect((await wave(rig)).matrix.include[0]?.tasks[0]).toMatchObject({ id: 'p/a', attempt: 2 });
  });

  test('settles the claims of an earlier attempt of the same run, and of nobody else', async () => {
    const rig = await appRig(definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c')]), {
      run: '17/2',
    });
    const before = { ...rig, context: { ...rig.context, run: null } };
    await wave(before, 1, { kind: 'run', id: '17', attempt: 1, leg: null });
    await wave(before, 1, { kind: 'run', id: '18', attempt: 1, leg: null });
    expect((await wave(rig, 1)).settled).toEqual(['p/a']);
    expect((await task(rig, 'p/b')).status).toBe('in_progress');
  });

  test('settles the claim of a process that is dead', async () => {
    const rig = await appRig(definition([taskSpec('p/a')]));
    const claimSha256 = sha256('secret');
    await rig.engine.one({
      type: 'claim_task',
      task: taskId('p/a'),
      claimSha256,
      holder: { kind: 'local', host: 'mill', bootId: 'b', pid: 666, startTime: '1' },
      baseSha: null,
      leaseSeconds: 9_999,
      missingInputs: [],
    });
    expect((await wave(rig)).settled).toEqual(['p/a']);
  });

  test('leaves a task alone whose input is gone from the code', async () => {
    const inputs = [{ path: 'src/**', producer: null, output: null }];
    const rig = await appRig(definition([taskSpec('p/a', { inputs }), taskSpec('p/b')]), { code: CODE });
    rig.code.absent.add('src/**');
    expect((await wave(rig)).matrix.include.map(({ tasks }) => tasks[0]?.id)).toEqual(['p/b']);
    expect((await task(rig, 'p/a')).status).toBe('pending');
  });
});

describe('advance without work says why', () => {
  test('approval', async () => {
    const gate = { approval: true, outputs: [] };
    const rig = await appRig(definition([], { phases: [phaseSpec('p', { gate }), phaseSpec('q')] }));
    expect(await wave(rig)).toMatchObject({ conclusion: 'approval', has_work: false });
    await rig.engine.one({
      type: 'approve_gate',
      phase: phaseId('p'),
      permission: null,
      headSha: null,
      feedback: null,
      seenVersion: null,
      seenAt: null,
    });
    expect(await wave(rig)).toMatchObject({ conclusion: 'completed' });
  });

  test('waiting for a backoff', async () => {
    const rig = await appRig(definition([taskSpec('p/a')]));
    await wave(rig);
    await rig.engine.one({
      type: 'settle_claim',
      task: taskId('p/a'),
      attempt: 1,
      outcome: 'lost',
      reason: 'gone',
    });
    expect(await wave(rig)).toMatchObject({ conclusion: 'waiting' });
  });

  test.each([
    ['blocked', { type: 'block_task', task: taskId('p/a'), reason: 'x' }],
    ['paused', { type: 'pause_session', reason: null }],
    ['cancelled', { type: 'cancel_session', reason: null }],
    ['failed', { type: 'fail_task', task: taskId('p/a'), claimSha256: null, reason: 'x' }],
    ['completed', { type: 'skip_task', task: taskId('p/a'), reason: 'x' }],
  ] as const)('%s', async (conclusion, command) => {
    const rig = await appRig(definition([taskSpec('p/a')], { onFailure: 'fail' }));
    await rig.engine.one(command);
    expect(await wave(rig)).toMatchObject({ conclusion, has_work: false, count: 0 });
  });
});

test('the size of an agent chooses the runner of its leg, unless the task or the agent names one', async () => {
  const base = definition([taskSpec('p/a'), taskSpec('p/b', { runner: 'own-machine' })]);
  const rig = await appRig({
    ...base,
    limits: { ...base.limits, maxCpuPerAgent: 4, maxMemoryGb: 8 },
    runners: [
      { label: 'ubuntu-latest-16-cores', cpu: 16, memoryGb: 64 },
      { label: 'ubuntu-latest-4-cores', cpu: 4, memoryGb: 16 },
    ],
  });
  const { matrix } = await wave(rig);
  expect(matrix.include.map(({ runner, tasks }) => [tasks[0]?.id, runner])).toEqual([
    ['p/a', 'ubuntu-latest-4-cores'],
    ['p/b', 'own-machine'],
  ]);
});
