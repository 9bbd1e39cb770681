import { describe, expect, test } from '@jest/globals';
import { MOST_CANCELLED } from '../../src/domain/decide-failure.js';
import type { Decision } from '../../src/domain/decision.js';
import type { Outcome, RetryPolicy } from '../../src/domain/definition.js';
import { sha256 } from '../../src/schema/sha256.js';
import {
  definition,
  Engine,
  objectId,
  proposed,
  RETRY,
  rejectionCode,
  taskId,
  taskSpec,
} from '../support/engine.js';
import { snapshot, T, withTask } from '../support/task-states.js';

function policy(changes: Partial<RetryPolicy>): { readonly retry: RetryPolicy } {
  return { retry: { ...RETRY, ...changes } };
}

function settle(engine: Engine, outcome: 'lost' | 'timed_out' | 'cancelled', attempt?: number): Decision {
  const n = attempt ?? engine.task(T).attempts.length;
  return engine.ask({ type: 'settle_claim', task: taskId(T), attempt: n, outcome, reason: 'gone' });
}

/** Claims as soon as the backoff allows, and ends the attempt. */
function attempt(engine: Engine, outcome: Outcome): void {
  const { notBefore } = engine.task(T);
  if (notBefore !== null && notBefore > engine.now) engine.wait(notBefore - engine.now);
  expect(rejectionCode(engine.claim(T))).toBeNull();
  if (outcome === 'lost') settle(engine, 'lost');
  else engine.report(T, outcome);
}

function ignoredCode(decision: Decision): string | null {
  return decision.kind === 'accepted' ? (decision.ignored?.code ?? null) : 'refused';
}

describe('a claim', () => {
  test('records the attempt, the holder, the base and the end of its lease', () => {
    const engine = withTask('pending');
    engine.ask({
      type: 'claim_task',
      task: taskId(T),
      claimSha256: sha256('secret'),
      holder: { kind: 'local', host: 'h', bootId: 'b', pid: 7, startTime: '9' },
      baseSha: objectId('a'.repeat(40)),
      leaseSeconds: 100,
      missingInputs: [],
    });
    expect(engine.task(T).claim).toEqual({
      sha256: sha256('secret'),
      attempt: 1,
      holder: { kind: 'local', host: 'h', bootId: 'b', pid: 7, startTime: '9' },
      baseSha: 'a'.repeat(40),
      claimedAt: engine.now,
      leaseExpiresAt: engine.now + 100,
      reserve: null,
    });
    expect(engine.task(T).attempts).toMatchObject([{ n: 1, outcome: null, startedAt: engine.now }]);
    expect(engine.state.running).toEqual([T]);
  });

  test('repeated by its holder is nothing to do', () => {
    const engine = withTask('in_progress');
    const before = snapshot(engine);
    expect(rejectionCode(engine.claim(T, `${T}#1`))).toBeNull();
    expect(snapshot(engine)).toBe(before);
  });

  test('is good for one attempt: settled, its secret gets no other', () => {
    const engine = withTask('in_progress');
    settle(engine, 'cancelled');
    expect(rejectionCode(engine.claim(T, `${T}#1`))).toBe('CLAIM_STALE');
    expect(engine.status(T)).toBe('pending');
  });

  test('needs its inputs: those of the code base, and those that other tasks made', () => {
    const produced = { path: 'p/a/x.json', producer: taskId('p/a'), output: 'x.json' };
    const source = { path: 'src/**', producer: null, output: null };
    const engine = Engine.started(
      definition([
        taskSpec('p/a', { outputs: [{ kind: 'file', path: 'x.json', schema: null, allowEmpty: false }] }),
        taskSpec(T, { dependencies: ['p/a'], inputs: [produced, source] }),
      ]),
    );
    engine.complete('p/a', { force: true });
    expect(rejectionCode(engine.claim(T))).toBe('NOT_READY');
    engine.verb('retry_task', 'p/a');
    engine.finish('p/a');
    const claim = {
      type: 'claim_task',
      task: taskId(T),
      claimSha256: sha256('secret'),
      holder: { kind: 'run', id: '1', attempt: 1, leg: null },
      baseSha: null,
      leaseSeconds: 60,
    } as const;
    expect(rejectionCode(engine.ask({ ...claim, missingInputs: ['src/**'] }))).toBe('NOT_READY');
    expect(rejectionCode(engine.ask({ ...claim, missingInputs: [] }))).toBeNull();
  });

  test.each([
    ['paused', 'SESSION_PAUSED'],
    ['cancelled', 'SESSION_OVER'],
    ['completed', 'SESSION_OVER'],
    ['failed', 'SESSION_OVER'],
  ] as const)('is refused while the session is %s', (status, code) => {
    const engine = withTask('pending', {}, { onFailure: 'fail' });
    if (status === 'paused') engine.ask({ type: 'pause_session', reason: null });
    if (status === 'cancelled') engine.ask({ type: 'cancel_session', reason: null });
    if (status === 'failed')
      engine.ask({ type: 'fail_task', task: taskId('p/other'), claimSha256: null, reason: 'x' });
    if (status === 'completed') for (const id of [T, 'p/other']) engine.finish(id);
    expect(engine.state.status).toBe(status);
    expect(rejectionCode(engine.claim(T))).toBe(code);
  });

  test('of a task that there is not, or in no session, is refused', () => {
    const claim = {
      type: 'claim_task',
      task: taskId('p/none'),
      claimSha256: sha256('secret'),
      holder: { kind: 'run', id: '1', attempt: 1, leg: null },
      baseSha: null,
      leaseSeconds: 60,
      missingInputs: [],
    } as const;
    expect(rejectionCode(withTask('pending').ask(claim))).toBe('UNKNOWN_TASK');
    expect(rejectionCode(new Engine().ask(claim))).toBe('UNKNOWN_TASK');
  });
});

describe('an attempt that did not make it', () => {
  test.each([
    ['succeeded', 'completed'],
    ['failed', 'pending'],
    ['timed_out', 'pending'],
    ['lost', 'pending'],
    ['conflict', 'pending'],
    ['invalid', 'pending'],
    ['cancelled', 'pending'],
    ['blocked', 'blocked'],
    ['rejected', 'escalated'],
    ['needs_split', 'escalated'],
  ] as const)('that was %s leaves the task %s', (outcome, status) => {
    const engine = withTask('pending');
    attempt(engine, outcome);
    expect(engine.status(T)).toBe(status);
    expect(engine.task(T).attempts).toMatchObject([{ n: 1, outcome }]);
    expect(engine.task(T).claim).toBeNull();
  });

  test('waits longer each time, up to the longest wait, and then fails for good', () => {
    const engine = withTask(
      'pending',
      policy({ maxAttempts: 5, sameFailure: 100, backoffSeconds: 30, factor: 3, maxBackoffSeconds: 200 }),
    );
    const waits: (number | null)[] = [];
    for (let n = 0; n < 5; n += 1) {
      attempt(engine, 'failed');
      const { notBefore } = engine.task(T);
      waits.push(notBefore === null ? null : notBefore - engine.now);
    }
    expect(waits).toEqual([30, 90, 200, 200, null]);
    expect(engine.status(T)).toBe('failed');
  });

  test('cannot be tried again before its wait is over', () => {
    const engine = withTask('pending');
    attempt(engine, 'failed');
    engine.wait(29);
    expect(rejectionCode(engine.claim(T))).toBe('NOT_READY');
    engine.wait(1);
    expect(rejectionCode(engine.claim(T))).toBeNull();
    expect(engine.task(T).notBefore).toBeNull();
  });

  test.each(['failed', 'timed_out', 'conflict', 'invalid', 'lost'] as const)(
    'is not tried again where the policy does not list its outcome (%s)',
    (outcome) => {
      const engine = withTask('pending', policy({ on: RETRY.on.filter((other) => other !== outcome) }));
      attempt(engine, outcome);
      expect(engine.status(T)).toBe('failed');
    },
  );

  test('of any kind but lost and cancelled takes one of the tries', () => {
    const engine = withTask('pending', policy({ maxAttempts: 4 }));
    for (const outcome of ['failed', 'timed_out', 'conflict', 'invalid'] as const) {
      expect(engine.status(T)).toBe('pending');
      attempt(engine, outcome);
    }
    expect(engine.status(T)).toBe('failed');
  });

  test('because its machine was lost has a count of its own', () => {
    const engine = withTask('pending', policy({ maxAttempts: 2 }));
    attempt(engine, 'failed');
    attempt(engine, 'lost');
    expect(engine.status(T)).toBe('pending');
    attempt(engine, 'failed');
    expect(engine.status(T)).toBe('failed');

    const unlucky = withTask('pending', policy({ maxAttempts: 2 }));
    attempt(unlucky, 'lost');
    attempt(unlucky, 'failed');
    attempt(unlucky, 'lost');
    expect(unlucky.status(T)).toBe('failed');
  });

  test('because somebody cancelled it is free and waits for nothing', () => {
    const engine = withTask('pending', policy({ maxAttempts: 1 }));
    for (let n = 0; n < 4; n += 1) attempt(engine, 'cancelled');
    expect(engine.task(T)).toMatchObject({ status: 'pending', notBefore: null });
    attempt(engine, 'succeeded');
    expect(engine.status(T)).toBe('completed');
  });

  test('may not be called cancelled without end', () => {
    const engine = withTask('pending', policy({ maxAttempts: 1 }));
    for (let n = 1; n < MOST_CANCELLED; n += 1) attempt(engine, 'cancelled');
    expect(engine.status(T)).toBe('pending');
    attempt(engine, 'cancelled');
    expect(engine.status(T)).toBe('failed');
    engine.verb('retry_task', T);
    attempt(engine, 'cancelled');
    expect(engine.status(T)).toBe('pending');
  });

  test('keeps the reason, which is the feedback of the next one', () => {
    const engine = withTask('pending');
    engine.claim(T);
    engine.report(T, 'failed', { reason: 'exit code 7' });
    expect(engine.task(T).attempts[0]?.reason).toBe('exit code 7');
  });
});

describe('a report', () => {
  const OUT = {
    outputs: [
      { kind: 'file', path: 'a.json', schema: null, allowEmpty: false },
      { kind: 'file', path: 'folder', schema: null, allowEmpty: false },
    ],
  } as const;
  const digest = (path: string) => ({ path, bytes: 3, sha256: sha256(path), source: false });

  test('of success without the declared outputs is invalid, and names each that is missing', () => {
    const engine = withTask('pending', OUT);
    engine.claim(T);
    engine.report(T, 'succeeded', { outputs: [digest('other.json')] });
    expect(engine.task(T)).toMatchObject({ status: 'pending', outputDigests: [], evidence: null });
    expect(engine.task(T).attempts).toMatchObject([
      { outcome: 'invalid', reason: 'Missing output: a.json\nMissing output: folder' },
    ]);
  });

  test('may bring a folder where one is declared', () => {
    const engine = withTask('pending', OUT);
    engine.claim(T);
    engine.report(T, 'succeeded', { outputs: [digest('a.json'), digest('folder/x')] });
    expect(engine.task(T)).toMatchObject({ status: 'completed', evidence: 'verified' });
    expect(engine.task(T).outputDigests).toHaveLength(2);
  });

  test('repeated is applied once, whatever it said and whatever verification made of it', () => {
    for (const outcome of [
      'succeeded',
      'failed',
      'blocked',
      'rejected',
      'needs_split',
      'cancelled',
    ] as const) {
      const engine = withTask('in_progress');
      engine.report(T, outcome);
      const before = snapshot(engine);
      expect(ignoredCode(engine.report(T, outcome, { attempt: 1 }))).toBe('CLAIM_STALE');
      expect(snapshot(engine)).toBe(before);
    }
    const judged = withTask('pending', OUT);
    judged.claim(T);
    judged.report(T, 'succeeded', { outputs: [] });
    expect(judged.task(T).attempts[0]?.outcome).toBe('invalid');
    const before = snapshot(judged);
    judged.report(T, 'succeeded', { outputs: [], attempt: 1 });
    expect(snapshot(judged)).toBe(before);
  });

  test('that comes after its attempt was settled is put on record once and changes nothing else', () => {
    const engine = withTask('in_progress');
    settle(engine, 'lost');
    const { version } = engine.state;
    expect(ignoredCode(engine.report(T, 'succeeded', { attempt: 1 }))).toBe('CLAIM_STALE');
    expect(engine.task(T)).toMatchObject({
      status: 'pending',
      attempts: [{ outcome: 'lost', lateReport: 'succeeded' }],
    });
    expect(engine.state.version).toBe(version + 1);
    engine.report(T, 'succeeded', { attempt: 1 });
    engine.report(T, 'failed', { attempt: 1 });
    expect(engine.state.version).toBe(version + 1);
  });

  test('of an earlier attempt does not end the one that runs now', () => {
    const engine = withTask('in_progress');
    settle(engine, 'cancelled');
    engine.claim(T);
    engine.report(T, 'succeeded', { attempt: 1 });
    expect(engine.task(T)).toMatchObject({ status: 'in_progress', claim: { attempt: 2 } });
    engine.report(T, 'succeeded');
    expect(engine.status(T)).toBe('completed');
  });

  test('without the secret of its attempt is refused', () => {
    const engine = withTask('in_progress');
    const before = snapshot(engine);
    expect(rejectionCode(engine.report(T, 'succeeded', { claimSha256: sha256('guess') }))).toBe(
      'CLAIM_UNKNOWN',
    );
    expect(rejectionCode(engine.report(T, 'succeeded', { attempt: 2, claimSha256: sha256(`${T}#1`) }))).toBe(
      'CLAIM_UNKNOWN',
    );
    expect(rejectionCode(engine.report(T, 'succeeded', { task: taskId('p/none') }))).toBe('UNKNOWN_TASK');
    expect(
      rejectionCode(engine.report('p/other', 'succeeded', { attempt: 1, claimSha256: sha256(`${T}#1`) })),
    ).toBe('CLAIM_UNKNOWN');
    expect(snapshot(engine)).toBe(before);
  });

  test('is taken while the session is paused, and of no use once it is cancelled', () => {
    const paused = withTask('in_progress');
    paused.ask({ type: 'pause_session', reason: null });
    paused.report(T, 'succeeded');
    expect(paused.status(T)).toBe('completed');

    const cancelled = withTask('in_progress');
    cancelled.ask({ type: 'cancel_session', reason: null });
    expect(ignoredCode(cancelled.report(T, 'succeeded', { attempt: 1 }))).toBe('CLAIM_STALE');
    expect(cancelled.status(T)).toBe('cancelled');
  });

  test('that the agent was blocked says by what, until a person unblocks', () => {
    const engine = withTask('in_progress');
    engine.report(T, 'blocked', { reason: 'no access to the registry' });
    expect(engine.task(T).blockerInfo).toMatchObject({ reason: 'no access to the registry', at: engine.now });
    engine.verb('unblock_task', T);
    expect(rejectionCode(engine.claim(T))).toBeNull();
  });

  test('that the agent rejects the task keeps the layer it suggests and goes to a person', () => {
    const engine = withTask('in_progress');
    engine.report(T, 'rejected', { reason: 'not mine', suggestedLayer: 'domain' });
    expect(engine.task(T)).toMatchObject({
      status: 'escalated',
      rejectionHistory: [{ suggestedLayer: 'domain', reason: 'not mine' }],
      escalationInfo: { to: 'user', held: null },
      attempts: [{ outcome: 'rejected' }],
    });
  });

  test('that asks for a split goes to a person', () => {
    const engine = withTask('in_progress');
    engine.report(T, 'needs_split', { reason: 'too big' });
    expect(engine.task(T).escalationInfo?.reason).toContain('too big');
    engine.verb('retry_task', T);
    expect(engine.task(T)).toMatchObject({ status: 'pending', escalationInfo: null });
  });

  test('with a change to protected paths is held for a person, and counts as rejected', () => {
    const engine = withTask('in_progress');
    const held = {
      ref: 'refs/heads/held',
      oid: objectId('b'.repeat(40)),
      paths: ['orchestrator.yml'],
      baseSha: objectId('a'.repeat(40)),
      files: 1,
      bytes: 10,
      outputs: [],
      tasks: [],
    };
    engine.report(T, 'succeeded', { held, tasks: [proposed(taskSpec('p/new'))] });
    expect(engine.task(T)).toMatchObject({
      status: 'escalated',
      escalationInfo: { to: 'user', held },
      attempts: [{ outcome: 'rejected' }],
      outputDigests: [],
      change: null,
    });
    expect(engine.state.tasks.has(taskId('p/new'))).toBe(false);
  });

  test('of success keeps the integrated change, the usage and the duration', () => {
    const engine = withTask('in_progress');
    const oid = objectId('c'.repeat(40));
    const change = { baseSha: oid, commit: oid, files: 2, bytes: 10 };
    const usage = { inputTokens: 5, outputTokens: null, usd: 0.25 };
    engine.report(T, 'succeeded', { change, usage, durationSeconds: 12.5, runUrl: 'https://ci.invalid/1' });
    expect(engine.task(T)).toMatchObject({
      change,
      attempts: [{ usage, durationSeconds: 12.5, runUrl: 'https://ci.invalid/1', exitCode: 0 }],
    });
  });
});

describe('settling a claim', () => {
  test.each(['lost', 'timed_out', 'cancelled'] as const)(
    'as %s ends the attempt with its duration',
    (outcome) => {
      const engine = withTask('in_progress');
      engine.wait(77);
      settle(engine, outcome);
      expect(engine.task(T)).toMatchObject({
        status: 'pending',
        attempts: [{ outcome, durationSeconds: 77 }],
      });
    },
  );

  test('twice, or of an attempt that has ended, changes nothing', () => {
    const engine = withTask('in_progress');
    settle(engine, 'lost');
    engine.wait(60);
    engine.claim(T);
    const before = snapshot(engine);
    expect(rejectionCode(settle(engine, 'lost', 1))).toBeNull();
    expect(snapshot(engine)).toBe(before);
    expect(rejectionCode(settle(engine, 'lost', 3))).toBe('CLAIM_UNKNOWN');
  });
});
