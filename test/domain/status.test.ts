import { describe, expect, test } from '@jest/globals';
import { nextBackoffEnd, statusReport, waitsForApproval } from '../../src/domain/status.js';
import { definition, Engine, phaseId, phaseSpec, taskId, taskSpec } from '../support/engine.js';
import { withTask } from '../support/task-states.js';

function report(engine: Engine): ReturnType<typeof statusReport> {
  return statusReport(engine.state, engine.now);
}

function many(count: number): Engine {
  return Engine.started(definition(Array.from({ length: count }, (_, index) => taskSpec(`p/t${index}`))));
}

describe('progress', () => {
  test('percent is completed and skipped of all but cancelled, rounded down', () => {
    const engine = many(7);
    expect(report(engine).progress.percent).toBe(0);
    engine.finish('p/t0');
    expect(report(engine).progress.percent).toBe(14);
    engine.verb('skip_task', 'p/t1');
    expect(report(engine).progress.percent).toBe(28);
    engine.verb('cancel_task', 'p/t2');
    expect(report(engine).progress.percent).toBe(33);
    for (const id of ['p/t3', 'p/t4', 'p/t5']) engine.finish(id);
    expect(report(engine).progress.percent).toBe(83);
    engine.finish('p/t6');
    expect(report(engine).progress.percent).toBe(100);
  });

  test('percent is 0 without tasks', () => {
    expect(report(many(0)).progress).toMatchObject({ total: 0, percent: 0 });
  });

  test('every task is counted exactly once, in the session and in its phase', () => {
    const engine = Engine.started(
      definition([
        ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => taskSpec(`p/${name}`)),
        taskSpec('p/i', { dependencies: ['p/c'] }),
        taskSpec('q/j'),
      ]),
    );
    engine.finish('p/a');
    engine.claim('p/b');
    engine.ask({ type: 'fail_task', task: taskId('p/c'), claimSha256: null, reason: 'x' });
    engine.verb('block_task', 'p/d');
    engine.finish('p/e', 'needs_split');
    engine.verb('skip_task', 'p/f');
    engine.verb('cancel_task', 'p/g');
    const counts = {
      completed: 1,
      in_progress: 1,
      failed: 1,
      blocked: 3,
      skipped: 1,
      cancelled: 1,
      ready: 1,
    };
    expect(report(engine).progress).toMatchObject({ total: 10, waiting: 1, ...counts });
    expect(report(engine).phases[0]?.progress).toMatchObject({
      total: 9,
      waiting: 0,
      percent: 25,
      ...counts,
    });
    expect(report(engine).phases[1]?.progress).toMatchObject({ total: 1, waiting: 1, percent: 0 });
  });

  test('the phase is the first that is not completed, and none when all are', () => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('q/b')]));
    expect(report(engine).phase).toBe('p');
    engine.finish('p/a');
    expect(report(engine).phase).toBe('q');
    engine.finish('q/b');
    expect(report(engine).phase).toBeNull();
  });

  test('a gate says what is unmet, and that of a completed phase is open', () => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('q/b')]));
    expect(report(engine).phases[0]?.gate).toEqual({
      open: false,
      unmet: [{ code: 'TASKS_UNFINISHED', count: 1 }],
    });
    engine.finish('p/a');
    expect(report(engine).phases[0]?.gate).toEqual({ open: true, unmet: [] });
  });
});

describe('the status of a session is derived', () => {
  test('in progress as long as something is ready, runs, or backs off', () => {
    const engine = many(1);
    expect(report(engine).status).toBe('in_progress');
    engine.claim('p/t0');
    expect(report(engine).status).toBe('in_progress');
    engine.report('p/t0', 'failed');
    expect(report(engine).status).toBe('in_progress');
  });

  test.each(['blocked', 'escalated', 'failed'] as const)(
    'blocked when nothing moves without a person (%s)',
    (status) => {
      const engine = withTask(status);
      engine.finish('p/other');
      expect(report(engine)).toMatchObject({ status: 'blocked', health: 'error' });
    },
  );

  test('in progress while only an approval is waited for', () => {
    const engine = Engine.started(
      definition([taskSpec('p/a')], { phases: [phaseSpec('p', { gate: { approval: true, outputs: [] } })] }),
    );
    expect(waitsForApproval(engine.state)).toBeNull();
    engine.finish('p/a');
    expect(waitsForApproval(engine.state)).toBe('p');
    expect(report(engine)).toMatchObject({ status: 'in_progress', health: 'healthy' });
    engine.ask({ type: 'pause_session', reason: null });
    expect(waitsForApproval(engine.state)).toBeNull();
    expect(report(engine).status).toBe('paused');
    engine.ask({ type: 'resume_session', reason: null });
    engine.ask({
      type: 'approve_gate',
      phase: phaseId('p'),
      permission: null,
      headSha: null,
      feedback: null,
      seenVersion: null,
      seenAt: null,
    });
    expect(report(engine)).toMatchObject({ status: 'completed', phase: null });
  });
});

describe('health', () => {
  test.each([
    ['pending', 'healthy', []],
    ['in_progress', 'healthy', []],
    ['completed', 'healthy', []],
    ['skipped', 'healthy', []],
    ['cancelled', 'healthy', []],
    ['failed', 'warning', ['TASKS_FAILED']],
    ['blocked', 'warning', ['TASKS_BLOCKED']],
    ['escalated', 'warning', ['TASKS_ESCALATED']],
  ] as const)('with a task that is %s and others that go on: %s', (status, health, healthReasons) => {
    expect(report(withTask(status))).toMatchObject({ health, healthReasons });
  });

  test('is an error when the session failed or is blocked, with every reason', () => {
    const failed = withTask('failed', {}, { onFailure: 'fail' });
    expect(report(failed)).toMatchObject({
      health: 'error',
      healthReasons: ['SESSION_FAILED', 'TASKS_FAILED'],
    });
    const blocked = withTask('blocked');
    blocked.finish('p/other', 'needs_split');
    expect(report(blocked)).toMatchObject({
      health: 'error',
      healthReasons: ['SESSION_BLOCKED', 'TASKS_BLOCKED', 'TASKS_ESCALATED'],
    });
  });
});

describe('the end of the next backoff', () => {
  test('is that of the first task which only waits for it', () => {
    const retry = (seconds: number) => ({
      retry: {
        maxAttempts: 3,
        backoffSeconds: seconds,
        factor: 1,
        maxBackoffSeconds: 999,
        on: ['failed'] as const,
      },
    });
    const engine = Engine.started(definition([taskSpec('p/a', retry(50)), taskSpec('p/b', retry(20))]));
    expect(nextBackoffEnd(engine.state, engine.now)).toBeNull();
    engine.finish('p/a', 'failed');
    engine.finish('p/b', 'failed');
    expect(nextBackoffEnd(engine.state, engine.now)).toBe(engine.now + 20);
    engine.wait(20);
    expect(nextBackoffEnd(engine.state, engine.now)).toBe(engine.now + 30);
    engine.ask({ type: 'pause_session', reason: null });
    expect(nextBackoffEnd(engine.state, engine.now)).toBeNull();
  });
});
