import { describe, expect, test } from '@jest/globals';
import { tasksInWhen, whenFault } from '../../src/domain/condition.js';
import type { Outcome } from '../../src/domain/definition.js';
import { explain } from '../../src/domain/explain.js';
import {
  definition,
  Engine,
  phaseSpec,
  proposed,
  rejectionCode,
  taskId,
  taskSpec,
} from '../support/engine.js';

const RETRY_ONCE = { maxAttempts: 1, backoffSeconds: 0, factor: 1, maxBackoffSeconds: 0, on: [] } as const;

/** `p/check`, and `p/mend` that is done when the condition holds once the check is over. */
function given(when: string, onCheck: 'done' | 'succeeded' | 'failed' = 'done'): Engine {
  return Engine.started(
    definition([
      taskSpec('p/check', { retry: RETRY_ONCE }),
      taskSpec('p/mend', { when, dependencies: [{ task: taskId('p/check'), on: onCheck }] }),
      taskSpec('p/after', { dependencies: ['p/mend'] }),
      taskSpec('p/always', { dependencies: [{ task: taskId('p/mend'), on: 'done' }] }),
    ]),
  );
}

describe('when', () => {
  test.each<[string, Outcome, string]>([
    ["tasks['p/check'].outcome == 'succeeded'", 'succeeded', 'pending'],
    ["tasks['p/check'].outcome == 'succeeded'", 'failed', 'skipped'],
    ["tasks['p/check'].outcome == 'failed'", 'failed', 'pending'],
    ["tasks['p/check'].outcome == 'failed'", 'succeeded', 'skipped'],
    ["tasks['p/check'].last_attempt == 'timed_out'", 'timed_out', 'pending'],
    ["tasks['p/check'].attempts > 1", 'succeeded', 'skipped'],
    ["contains(tasks['p/check'].outputs, 'found.json')", 'succeeded', 'skipped'],
    ['success()', 'succeeded', 'pending'],
    ['success()', 'failed', 'skipped'],
    ['failure()', 'failed', 'pending'],
    ['failure()', 'succeeded', 'skipped'],
    ['always()', 'failed', 'pending'],
    ["tasks['p/unknown'].status == 'completed'", 'succeeded', 'skipped'],
    ['false', 'succeeded', 'skipped'],
  ])('%s after %s leaves the task %s', (when, outcome, status) => {
    const engine = given(when);
    expect(engine.status('p/mend')).toBe('pending');
    engine.finish('p/check', outcome);
    expect(engine.status('p/mend')).toBe(status);
  });

  test('is asked only when everything that the task waits for is over', () => {
    const engine = given('false');
    expect(explain(engine.state, engine.task('p/mend'), engine.now).code).toBe('DEPENDENCY_OPEN');
    expect(rejectionCode(engine.claim('p/mend'))).toBe('NOT_READY');
  });

  test('a task that it leaves out is neither success nor failure: who needs it is left out, who only waits goes on', () => {
    const engine = given('failure()');
    engine.finish('p/check');
    expect(engine.status('p/after')).toBe('skipped');
    expect(explain(engine.state, engine.task('p/always'), engine.now).code).toBe('READY');
    engine.finish('p/always');
    expect(engine.state.status).toBe('completed');
    expect(engine.state.phases[0]?.verdict).toBe('2 completed, 2 skipped');
  });

  test('says in the journal why the task was left out', () => {
    const engine = given('failure()');
    engine.finish('p/check');
    const skipped = engine.log.flatMap(({ events }) => events).find(({ type }) => type === 'task_skipped');
    expect(skipped).toMatchObject({ task: 'p/mend', skip: 'rule', by: 'orchestrator' });
    expect(skipped !== undefined && 'reason' in skipped && skipped.reason).toContain('failure()');
  });

  test('of a task without dependencies is asked when its phase opens', () => {
    const engine = Engine.started(
      definition([taskSpec('p1/a'), taskSpec('p2/b', { when: "tasks['p1/a'].status == 'failed'" })], {
        phases: [phaseSpec('p1'), phaseSpec('p2')],
      }),
    );
    expect(engine.status('p2/b')).toBe('pending');
    engine.finish('p1/a');
    expect(engine.status('p2/b')).toBe('skipped');
    expect(engine.state.status).toBe('completed');
  });

  test('a person who retries a task that it leaves out is told that it would be left out again', () => {
    const engine = given('failure()');
    engine.finish('p/check');
    expect(rejectionCode(engine.verb('retry_task', 'p/mend'))).toBe('NOT_READY');
  });

  test('is asked again when what it hangs on is done again', () => {
    const engine = given("tasks['p/check'].outcome == 'succeeded'");
    engine.finish('p/check', 'failed');
    expect(engine.status('p/mend')).toBe('skipped');
    engine.verb('retry_task', 'p/check');
    engine.finish('p/check');
    engine.verb('retry_task', 'p/mend');
    expect(engine.status('p/mend')).toBe('pending');
  });

  test('of a task that was blocked meanwhile is asked when it is let go', () => {
    const engine = given('failure()');
    engine.verb('block_task', 'p/mend');
    engine.finish('p/check');
    expect(engine.status('p/mend')).toBe('blocked');
    engine.verb('unblock_task', 'p/mend');
    expect(engine.status('p/mend')).toBe('skipped');
  });

  test('of a task that is added to an open phase is asked at once', () => {
    const engine = given('true');
    engine.finish('p/check');
    engine.ask({
      type: 'add_tasks',
      tasks: [proposed(taskSpec('p/late', { when: 'failure()', dependencies: ['p/check'] }))],
    });
    expect(engine.status('p/late')).toBe('skipped');
  });

  test('names the tasks that it waits for, and nothing that it cannot know', () => {
    expect(tasksInWhen("tasks['a/b'].status == tasks['c/d'].status")).toEqual(['a/b', 'c/d']);
    expect(whenFault("tasks['a/b'].status == 'completed'")).toBeNull();
    expect(whenFault('github.actor')?.text).toContain('github');
    expect(whenFault('tasks[format(1)].status')?.text).toContain('named as it is');
    expect(whenFault('contains(tasks, 1)')).not.toBeNull();
  });
});
