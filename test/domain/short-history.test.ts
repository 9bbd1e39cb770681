import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { verify } from '../../src/app/verify.js';
import { breaches, stepBreaches } from '../../src/domain/invariants.js';
import { pingPong } from '../../src/domain/stall.js';
import { encodeTask } from '../../src/schema/task-record.js';
import { definition, Engine, RETRY, SESSION, taskId, taskSpec } from '../support/engine.js';
import { storedFiles } from '../support/memory-store.js';
import { StoredEngine } from '../support/stored-session.js';

const T = 'p/t';
const SHORT = { startedWith: { features: ['short_history'] } } as const;
const PATIENT = { ...RETRY, pingPong: 100, sameFailure: 100 };

function given(short: boolean): Engine {
  const tasks = [taskSpec(T, { retry: PATIENT }), taskSpec('p/other')];
  return Engine.started(definition(tasks, short ? SHORT : {}));
}

/** What becomes of the task next. Each is one to three changes of its status, or refused. */
const STEPS = {
  stop: (engine: Engine) => engine.finish(T, 'blocked'),
  back: (engine: Engine) => engine.verb('unblock_task', T),
  retry: (engine: Engine) => engine.verb('retry_task', T),
  fail: (engine: Engine) => engine.finish(T, 'failed', { reason: `r${engine.log.length}` }),
  wait: (engine: Engine) => engine.wait(1000),
  done: (engine: Engine) => engine.finish(T, 'succeeded'),
} as const;
type Step = keyof typeof STEPS;

describe('the history of a task', () => {
  test('stays short however often its status changes, and is counted', () => {
    const engine = given(true);
    for (let round = 0; round < 500; round += 1) {
      engine.verb('block_task', T);
      engine.verb('unblock_task', T);
    }
    const task = engine.task(T);
    expect(task.statusHistory).toHaveLength(100);
    expect(task.statusDropped).toEqual({ count: 901, stops: 0 });
    expect(encodeTask(task).length).toBeLessThan(10_000);
    expect(breaches(engine.state, engine.now)).toEqual([]);
    const last = engine.log.at(-1);
    expect(stepBreaches(last?.before, engine.state)).toEqual([]);
  });

  test('is kept whole in a session that began before it was short', () => {
    const engine = given(false);
    for (let round = 0; round < 100; round += 1) {
      engine.verb('block_task', T);
      engine.verb('unblock_task', T);
    }
    expect(engine.task(T).statusHistory).toHaveLength(201);
    expect(encodeTask(engine.task(T))).not.toContain('status_dropped');
  });

  test('says the same of a task that goes to and fro, whether it is short or not', () => {
    const step = fc.constantFrom<Step>('stop', 'back', 'stop', 'back', 'retry', 'fail', 'wait', 'done');
    fc.assert(
      fc.property(fc.array(step, { minLength: 150, maxLength: 400 }), (steps) => {
        const [short, whole] = [given(true), given(false)];
        for (const name of steps) {
          expect(STEPS[name](short)).toEqual(STEPS[name](whole));
          const said = [short, whole].map((engine) => pingPong(engine.task(T), null)?.split('(')[0]);
          expect(said[0]).toBe(said[1]);
        }
        expect(short.status(T)).toBe(whole.status(T));
        expect(breaches(short.state, short.now)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('remembers stops that it has no room for', () => {
    const engine = given(true);
    for (let round = 0; round < 60; round += 1) {
      engine.finish(T, 'blocked');
      engine.verb('unblock_task', T);
    }
    expect(engine.task(T).statusDropped?.stops).toBeGreaterThan(20);
    expect(pingPong(engine.task(T), 'blocked')).toBeNull();
    for (let round = 0; round < 39; round += 1) {
      engine.finish(T, 'blocked');
      engine.verb('unblock_task', T);
    }
    engine.finish(T, 'blocked');
    expect(engine.task(T).escalationInfo?.reason).toContain('100 times');
  });

  test('is replayed from the journal byte for byte', async () => {
    const engine = await StoredEngine.started(definition([taskSpec(T)], SHORT));
    for (let round = 0; round < 60; round += 1) {
      await engine.one({ type: 'block_task', task: taskId(T), reason: 'x' });
      await engine.one({ type: 'unblock_task', task: taskId(T), reason: null });
    }
    const { session } = await engine.load();
    expect(session.tasks.get(taskId(T))?.statusDropped?.count).toBe(21);
    expect((await verify(SESSION, storedFiles(engine.store.files(SESSION)))).problems).toEqual([]);
  });
});
