import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Frontier } from '../../src/domain/frontier.js';
import { PriorityQueue } from '../../src/domain/priority-queue.js';
import { expectedSeconds, meanDurations } from '../../src/domain/ranking.js';
import { fullLimits } from '../../src/domain/readiness.js';
import { definition, Engine, phaseSpec, taskSpec } from '../support/engine.js';

/** Ids in the order in which they would be claimed now, limits applied. */
function order(engine: Engine, most = 100): readonly string[] {
  const ids: string[] = [];
  Frontier.of(engine.state).take(engine.state, engine.now, most, (id) => {
    if (fullLimits(engine.state, engine.task(id)).length > 0) return 'not-now';
    ids.push(id);
    engine.claim(id);
    return engine.state;
  });
  return ids;
}

describe('what goes first', () => {
  test('the task with the longest path of expected work behind it, its own included', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/short', { estimateSeconds: 10 }),
        taskSpec('p/long', { estimateSeconds: 500 }),
        taskSpec('p/head', { estimateSeconds: 10 }),
        taskSpec('p/tail', { estimateSeconds: 1000, dependencies: ['p/head'] }),
      ]),
    );
    expect(order(engine)).toEqual(['p/head', 'p/long', 'p/short']);
  });

  test('of equals the higher priority, and then the older', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/a', { priority: 25 }),
        taskSpec('p/b', { priority: 50 }),
        taskSpec('p/c', { priority: 100 }),
        taskSpec('p/d', { priority: 50 }),
      ]),
    );
    expect(order(engine)).toEqual(['p/c', 'p/b', 'p/d', 'p/a']);
  });

  test('only the path within the phase counts: a gate waits for all of it', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/a', { estimateSeconds: 20 }),
        taskSpec('p/b', { estimateSeconds: 10 }),
        taskSpec('q/c', { estimateSeconds: 9000, dependencies: ['p/b'] }),
      ]),
    );
    expect(order(engine)).toEqual(['p/a', 'p/b']);
  });

  test('what has ended behind a task no longer makes it urgent', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/a', { estimateSeconds: 10 }),
        taskSpec('p/b', { estimateSeconds: 20 }),
        taskSpec('p/tail', { estimateSeconds: 9000, dependencies: ['p/a'] }),
      ]),
    );
    engine.verb('skip_task', 'p/tail');
    expect(order(engine)).toEqual(['p/b', 'p/a']);
  });

  test('recorded durations win over estimates, and stand in where there are none', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/done', { estimateSeconds: 9 }),
        taskSpec('p/also', { estimateSeconds: 9 }),
        taskSpec('p/guess', { estimateSeconds: null }),
        taskSpec('p/known', { estimateSeconds: 150 }),
      ]),
    );
    expect(expectedSeconds(engine.task('p/guess'), undefined)).toBe(1800);
    engine.finish('p/done', 'succeeded', { durationSeconds: 100 });
    engine.finish('p/also', 'succeeded', { durationSeconds: 300 });
    const mean = meanDurations(engine.state).get('p');
    expect(mean).toBe(200);
    expect(expectedSeconds(engine.task('p/guess'), mean)).toBe(200);
    expect(expectedSeconds(engine.task('p/known'), mean)).toBe(150);
    expect(expectedSeconds(engine.task('p/done'), mean)).toBe(100);
    expect(order(engine)).toEqual(['p/guess', 'p/known']);
  });

  test('a limit that holds one task back lets the next one pass', () => {
    const engine = Engine.started(
      definition(
        [
          taskSpec('p/a', { resources: ['db'], estimateSeconds: 90 }),
          taskSpec('p/b', { resources: ['db'], estimateSeconds: 80 }),
          taskSpec('p/c', { estimateSeconds: 10 }),
        ],
        {
          limits: {
            maxConcurrentAgents: 9,
            maxTasksAdded: 0,
            maxChain: 200,
            maxOutputBytes: 1,
            resources: { db: 1 },
          },
        },
      ),
    );
    expect(order(engine)).toEqual(['p/a', 'p/c']);
    engine.report('p/a', 'succeeded');
    expect(order(engine)).toEqual(['p/b']);
  });

  test('no more are taken than asked for, than may run at a time, or than the phase allows', () => {
    const tasks = Array.from({ length: 9 }, (_, index) => taskSpec(`p/t${index}`));
    expect(order(Engine.started(definition(tasks)), 4)).toHaveLength(4);
    expect(order(Engine.started(definition(tasks)), 0)).toHaveLength(0);
    const phases = [phaseSpec('p', { maxParallel: 3 })];
    expect(order(Engine.started(definition(tasks, { phases })))).toHaveLength(3);
    const limits = {
      maxConcurrentAgents: 2,
      maxTasksAdded: 0,
      maxChain: 200,
      maxOutputBytes: 1,
      resources: {},
    };
    expect(order(Engine.started(definition(tasks, { limits })))).toHaveLength(2);
  });

  test('tasks on a cycle, which no definition has, do not hang it', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/a', { dependencies: ['p/b'] }),
        taskSpec('p/b', { dependencies: ['p/a'] }),
        taskSpec('p/c'),
      ]),
    );
    expect(order(engine)).toEqual(['p/c']);
  });
});

describe('the queue', () => {
  test('gives back what a sort gives, whatever was pushed and taken between', () => {
    const actions = fc.array(fc.oneof(fc.record({ push: fc.nat(63) }), fc.constant('pop' as const)));
    const ranks = fc.array(fc.nat(5), { minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(actions, ranks, (script, rank) => {
        const ahead = (a: number, b: number): boolean =>
          rank[a] === rank[b] ? a < b : (rank[a] ?? 0) > (rank[b] ?? 0);
        const queue = new PriorityQueue(64, ahead);
        let model: number[] = [];
        for (const action of script) {
          if (action === 'pop') {
            const best = model.toSorted((a, b) => (ahead(a, b) ? -1 : 1))[0];
            expect(queue.pop()).toBe(best);
            model = model.filter((item) => item !== best);
          } else {
            queue.push(action.push);
            if (!model.includes(action.push)) model.push(action.push);
          }
          expect(queue.length).toBe(model.length);
        }
        const rest: number[] = [];
        for (let item = queue.pop(); item !== undefined; item = queue.pop()) rest.push(item);
        expect(rest).toEqual(model.toSorted((a, b) => (ahead(a, b) ? -1 : 1)));
      }),
      { numRuns: 300 },
    );
  });
});
