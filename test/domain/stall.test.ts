import { describe, expect, test } from '@jest/globals';
import type { Outcome, RetryPolicy } from '../../src/domain/definition.js';
import { explain } from '../../src/domain/explain.js';
import { sameReason, stalls } from '../../src/domain/stall.js';
import { statusReport } from '../../src/domain/status.js';
import { definition, Engine, RETRY, taskId, taskSpec } from '../support/engine.js';

const T = 'p/a';

function started(retry: Partial<RetryPolicy> = {}): Engine {
  return Engine.started(
    definition([taskSpec(T, { retry: { ...RETRY, maxAttempts: 10, ...retry } }), taskSpec('p/b')]),
  );
}

/** One attempt, as soon as the backoff allows. */
function tried(engine: Engine, outcome: Outcome, reason: string): void {
  engine.wait(Math.max(0, (engine.task(T).notBefore ?? engine.now) - engine.now));
  const ended = engine.finish(T, outcome, { reason });
  expect(ended.kind).toBe('accepted');
}

const codes = (engine: Engine): readonly string[] => stalls(engine.state, engine.now).map(({ code }) => code);
const because = (engine: Engine): readonly string[] =>
  explain(engine.state, engine.task(T), engine.now).because.map(({ code }) => code);
const health = (engine: Engine): readonly string[] => statusReport(engine.state, engine.now).healthReasons;

describe('the same failure again and again', () => {
  test('is escalated with the evidence although tries are left', () => {
    const engine = started();
    tried(engine, 'failed', 'exit code 1\nTypeError at 0x7f3a91bc line 12');
    tried(engine, 'failed', 'exit code 1\nTypeError at 0x11c0ffee line  9');
    expect(engine.status(T)).toBe('pending');
    expect(codes(engine)).toEqual([]);
    tried(engine, 'failed', 'Exit code 1\ntypeerror at 0xdeadbee line 700');
    expect(engine.status(T)).toBe('escalated');
    expect(engine.task(T).escalationInfo?.reason).toContain('3 times');
    expect(engine.task(T).attempts.at(-1)?.outcome).toBe('failed');
    expect(because(engine)).toEqual(['ESCALATED', 'SAME_FAILURE']);
    expect(health(engine)).toEqual(expect.arrayContaining(['TASKS_ESCALATED', 'SAME_FAILURE']));
  });

  test('is counted in a row: another failure between begins anew', () => {
    const engine = started();
    for (const reason of ['one', 'one', 'two', 'one', 'one', 'two', 'two']) tried(engine, 'failed', reason);
    expect(engine.status(T)).toBe('pending');
    tried(engine, 'failed', 'two');
    expect(engine.status(T)).toBe('escalated');
  });

  test('is the same only for the same outcome', () => {
    const engine = started();
    tried(engine, 'failed', 'x');
    tried(engine, 'timed_out', 'x');
    tried(engine, 'invalid', 'x');
    expect(engine.status(T)).toBe('pending');
  });

  test('is no business of machines, other changes and people', () => {
    const engine = started();
    for (const outcome of ['lost', 'lost', 'lost', 'conflict', 'conflict', 'conflict'] as const)
      tried(engine, outcome, 'again');
    expect(engine.status(T)).toBe('pending');
    for (const _ of [1, 2, 3]) tried(engine, 'cancelled', 'again');
    expect([engine.status(T), codes(engine)]).toEqual(['pending', []]);
  });

  test('is not interrupted by a machine that was lost in between', () => {
    const engine = started();
    for (const outcome of ['failed', 'lost', 'failed', 'failed'] as const) tried(engine, outcome, 'again');
    expect(engine.status(T)).toBe('escalated');
  });

  test('fails for good where no try is left, and is told all the same', () => {
    const engine = started({ maxAttempts: 3 });
    for (const _ of [1, 2, 3]) tried(engine, 'failed', 'again');
    expect(engine.status(T)).toBe('failed');
    expect(because(engine)).toEqual(['FAILED', 'SAME_FAILURE']);
  });

  test('begins anew when a person asks for another try', () => {
    const engine = started();
    for (const _ of [1, 2, 3]) tried(engine, 'failed', 'again');
    engine.verb('retry_task', T);
    expect(codes(engine)).toEqual([]);
    for (const _ of [1, 2]) tried(engine, 'failed', 'again');
    expect(engine.status(T)).toBe('pending');
    tried(engine, 'failed', 'again');
    expect(engine.status(T)).toBe('escalated');
  });

  test('is counted as the policy says', () => {
    const engine = started({ sameFailure: 5 });
    for (const _ of [1, 2, 3, 4]) tried(engine, 'failed', 'again');
    expect(engine.status(T)).toBe('pending');
    tried(engine, 'failed', 'again');
    expect(engine.status(T)).toBe('escalated');
  });

  test('costs what its attempts cost', () => {
    const engine = started();
    const before = engine.log.length;
    for (const _ of [1, 2, 3]) tried(engine, 'failed', 'again');
    const ends = engine.log
      .slice(before)
      .flatMap(({ events }) => events)
      .filter((event) => 'end' in event && event.end !== null);
    expect(ends.map(({ type }) => type)).toEqual(['task_requeued', 'task_requeued', 'task_escalated']);
  });

  test('reasons of any length are compared, and numbers, hashes, case and space make no difference', () => {
    expect(sameReason('A  1\n2 deadbeef12')).toBe(sameReason('a 77 3 0123456789abcdef'));
    expect(sameReason('x'.repeat(100_000)).length).toBeLessThan(3000);
  });
});

describe('a task that is stopped and sent back in turn', () => {
  test('is escalated instead of blocked once more', () => {
    const engine = started();
    for (const _ of [1, 2]) {
      tried(engine, 'blocked', 'no access');
      expect(engine.status(T)).toBe('blocked');
      engine.verb('unblock_task', T);
    }
    tried(engine, 'blocked', 'no access');
    expect(engine.status(T)).toBe('escalated');
    expect(engine.task(T).escalationInfo?.reason).toContain('no access');
    expect(because(engine)).toEqual(['ESCALATED', 'PING_PONG']);
    expect(health(engine)).toContain('PING_PONG');
  });

  test('is told to whoever has to decide about a rejection', () => {
    const engine = started();
    tried(engine, 'rejected', 'not mine');
    engine.verb('retry_task', T);
    tried(engine, 'needs_split', 'too large');
    expect(codes(engine)).toEqual([]);
    engine.verb('retry_task', T);
    tried(engine, 'rejected', 'not mine');
    expect(engine.task(T).escalationInfo?.reason).toContain('3 times');
    expect(codes(engine)).toEqual(['PING_PONG']);
    engine.verb('retry_task', T);
    expect([engine.status(T), codes(engine), because(engine)]).toEqual([
      'pending',
      ['PING_PONG'],
      ['READY', 'PING_PONG'],
    ]);
  });

  test('is forgotten when it is done', () => {
    const engine = started();
    for (const _ of [1, 2]) {
      tried(engine, 'blocked', 'no access');
      engine.verb('unblock_task', T);
    }
    tried(engine, 'succeeded', '');
    engine.verb('retry_task', T);
    tried(engine, 'blocked', 'no access');
    expect([engine.status(T), codes(engine)]).toEqual(['blocked', []]);
  });

  test('is counted as the policy says', () => {
    const engine = started({ pingPong: 2 });
    tried(engine, 'blocked', 'no access');
    engine.verb('unblock_task', T);
    tried(engine, 'blocked', 'no access');
    expect(engine.status(T)).toBe('escalated');
  });
});

describe('work that outlives its leases', () => {
  test('is told from the end of the last lease on, until somebody settles it', () => {
    const engine = started();
    engine.claim(T);
    engine.wait(3600);
    engine.claim('p/b');
    engine.wait(7200);
    expect(codes(engine)).toEqual([]);
    engine.wait(1);
    expect(stalls(engine.state, engine.now)).toMatchObject([
      { code: 'WORK_OVERDUE', tasks: [T, 'p/b'].map(taskId) },
    ]);
    expect(health(engine)).toContain('WORK_OVERDUE');
    engine.ask({ type: 'settle_claim', task: taskId(T), attempt: 1, outcome: 'lost', reason: 'gone' });
    engine.ask({ type: 'settle_claim', task: taskId('p/b'), attempt: 1, outcome: 'lost', reason: 'gone' });
    expect(codes(engine)).toEqual([]);
  });
});
