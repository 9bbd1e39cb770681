import { describe, expect, test } from '@jest/globals';
import type { Definition, DependencyCondition, OnFailure } from '../../src/domain/definition.js';
import { blockedTasks, explain } from '../../src/domain/explain.js';
import { dependencyState } from '../../src/domain/readiness.js';
import { blockedBy } from '../../src/domain/status.js';
import type { TaskStatus } from '../../src/domain/task.js';
import { definition, Engine, phaseSpec, rejectionCode, taskId, taskSpec } from '../support/engine.js';
import { withTask } from '../support/task-states.js';

/** Ends `id` for good in one word. */
function end(engine: Engine, id: string, how: TaskStatus): void {
  if (how === 'completed') engine.finish(id);
  if (how === 'failed')
    engine.ask({ type: 'fail_task', task: taskId(id), claimSha256: null, reason: 'because' });
  if (how === 'skipped') engine.verb('skip_task', id);
  if (how === 'cancelled') engine.verb('cancel_task', id);
}

/** p/a, and p/b that waits for it; p/open keeps the phase from closing. */
function pair(on: DependencyCondition, onFailure: OnFailure = 'block'): Engine {
  const b = taskSpec('p/b', { dependencies: [{ task: taskId('p/a'), on }] });
  return Engine.started(definition([taskSpec('p/a'), b, taskSpec('p/open')], { onFailure }));
}

function chain(ids: readonly string[], changes: Partial<Definition> = {}): Engine {
  const specs = ids.map((id, index) =>
    taskSpec(id, { dependencies: ids.slice(Math.max(0, index - 1), index) }),
  );
  return Engine.started(definition([...specs, taskSpec('p/open')], changes));
}

const ENDS = ['completed', 'failed', 'skipped', 'cancelled'] as const;

describe('a condition on another task', () => {
  test.each([
    ['succeeded', 'completed', 'ready'],
    ['succeeded', 'failed', 'blocked'],
    ['succeeded', 'skipped', 'ready'],
    ['succeeded', 'cancelled', 'blocked'],
    ['failed', 'completed', 'skipped'],
    ['failed', 'failed', 'ready'],
    ['failed', 'skipped', 'skipped'],
    ['failed', 'cancelled', 'skipped'],
    ['done', 'completed', 'ready'],
    ['done', 'failed', 'ready'],
    ['done', 'skipped', 'ready'],
    ['done', 'cancelled', 'ready'],
  ] as const)('on: %s, when that one is %s, makes the task %s', (on, how, expected) => {
    const engine = pair(on);
    expect(rejectionCode(engine.claim('p/b'))).toBe('NOT_READY');
    end(engine, 'p/a', how);
    const task = engine.task('p/b');
    const { standing } = explain(engine.state, task, engine.now);
    expect(task.status === 'skipped' ? 'skipped' : standing).toBe(expected);
    if (task.status === 'skipped') expect(task.skip).toBe('rule');
    else expect(rejectionCode(engine.claim('p/b'))).toBe(expected === 'ready' ? null : 'NOT_READY');
  });

  test.each(['pending', 'in_progress', 'blocked', 'escalated'] as const)(
    'is open while that one is %s',
    (status) => {
      const engine = withTask(status);
      for (const on of ['succeeded', 'failed', 'done'] as const)
        expect(dependencyState(engine.state, { task: taskId('p/t'), on })).toBe('open');
    },
  );

  test('on a task that does not exist (yet) is open', () => {
    expect(dependencyState(withTask('pending').state, { task: taskId('p/none'), on: 'done' })).toBe('open');
  });

  test('every condition counts, not only the first', () => {
    const engine = Engine.started(
      definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c', { dependencies: ['p/a', 'p/b'] })]),
    );
    engine.finish('p/a');
    expect(rejectionCode(engine.claim('p/c'))).toBe('NOT_READY');
    engine.finish('p/b');
    expect(rejectionCode(engine.claim('p/c'))).toBeNull();
  });

  test('what a rule skipped is no success and no failure: it counts as done alone', () => {
    const fix = taskSpec('p/fix', { dependencies: [{ task: taskId('p/a'), on: 'failed' }] });
    const behind = (name: string, on: DependencyCondition) =>
      taskSpec(`p/${name}`, { dependencies: [{ task: taskId('p/fix'), on }] });
    const engine = Engine.started(
      definition([
        taskSpec('p/a'),
        fix,
        behind('s', 'succeeded'),
        behind('f', 'failed'),
        behind('d', 'done'),
      ]),
    );
    engine.finish('p/a');
    expect(['p/fix', 'p/s', 'p/f', 'p/d'].map((id) => engine.status(id))).toEqual([
      'skipped',
      'skipped',
      'skipped',
      'pending',
    ]);
    expect(rejectionCode(engine.claim('p/d'))).toBeNull();
  });
});

describe('when a task fails for good', () => {
  test('block: everything behind it is shown as blocked, down the whole chain, and waits', () => {
    const engine = chain(['p/a', 'p/b', 'p/c', 'p/d']);
    end(engine, 'p/a', 'failed');
    expect(['p/b', 'p/c', 'p/d'].map((id) => engine.status(id))).toEqual(['pending', 'pending', 'pending']);
    expect([...blockedTasks(engine.state)]).toEqual([
      ['p/b', ['p/a']],
      ['p/c', ['p/a']],
      ['p/d', ['p/a']],
    ]);
    expect(blockedBy(engine.state, taskId('p/a'))).toBe(3);
    expect(engine.state.status).toBe('in_progress');
  });

  test('block: a retry, or a skip by a person, sets what is behind it free again', () => {
    const retried = chain(['p/a', 'p/b']);
    end(retried, 'p/a', 'failed');
    retried.verb('retry_task', 'p/a');
    expect(blockedTasks(retried.state).size).toBe(0);
    retried.finish('p/a');
    expect(rejectionCode(retried.claim('p/b'))).toBeNull();

    const skipped = chain(['p/a', 'p/b']);
    end(skipped, 'p/a', 'failed');
    skipped.verb('skip_task', 'p/a');
    expect(skipped.task('p/a').skip).toBe('person');
    expect(rejectionCode(skipped.claim('p/b'))).toBeNull();
  });

  test('block: a task behind two failures names both, and is free only without either', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/a'),
        taskSpec('p/b'),
        taskSpec('p/c', { dependencies: ['p/a', 'p/b'] }),
        taskSpec('p/d', { dependencies: ['p/c'] }),
      ]),
    );
    end(engine, 'p/a', 'failed');
    end(engine, 'p/b', 'cancelled');
    const blocked = blockedTasks(engine.state);
    expect([...(blocked.get(taskId('p/d')) ?? [])].sort()).toEqual(['p/a', 'p/b']);
    engine.verb('skip_task', 'p/a');
    expect(blockedTasks(engine.state).get(taskId('p/d'))).toEqual(['p/b']);
  });

  test('block: the dependents that run already are left alone', () => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('p/b')]));
    engine.claim('p/b');
    end(engine, 'p/a', 'failed');
    expect(engine.status('p/b')).toBe('in_progress');
  });

  test('skip: everything that needs it is skipped by rule, down the whole chain, and the gate can open', () => {
    const engine = chain(['p/a', 'p/b', 'p/c'], { onFailure: 'skip' });
    end(engine, 'p/a', 'failed');
    expect(['p/b', 'p/c'].map((id) => engine.task(id))).toMatchObject([
      { status: 'skipped', skip: 'rule' },
      { status: 'skipped', skip: 'rule' },
    ]);
    engine.finish('p/open');
    expect(engine.state).toMatchObject({ status: 'completed' });
    expect(engine.state.phases[0]?.verdict).toBe('1 completed, 2 skipped, 1 failed');
  });

  test('skip: what waits for the failure itself, or for any end, still runs', () => {
    const engine = Engine.started(
      definition(
        [
          taskSpec('p/a'),
          taskSpec('p/fix', { dependencies: [{ task: taskId('p/a'), on: 'failed' }] }),
          taskSpec('p/tidy', { dependencies: [{ task: taskId('p/a'), on: 'done' }] }),
        ],
        { onFailure: 'skip' },
      ),
    );
    end(engine, 'p/a', 'failed');
    expect(rejectionCode(engine.claim('p/fix'))).toBeNull();
    expect(rejectionCode(engine.claim('p/tidy'))).toBeNull();
  });

  test('skip: a cancelled task has the same effect on what needs it', () => {
    const engine = chain(['p/a', 'p/b'], { onFailure: 'skip' });
    end(engine, 'p/a', 'cancelled');
    expect(engine.task('p/b')).toMatchObject({ status: 'skipped', skip: 'rule' });
  });

  test('skip: reaches into later phases', () => {
    const engine = chain(['p/a', 'q/b', 'r/c'], { onFailure: 'skip' });
    engine.finish('p/open');
    end(engine, 'p/a', 'failed');
    expect(engine.state.status).toBe('completed');
    expect(engine.state.phases.map(({ status }) => status)).toEqual(['completed', 'completed', 'completed']);
  });

  test('fail: the session fails, nothing more is claimed, and what runs may still report', () => {
    const engine = Engine.started(
      definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c')], { onFailure: 'fail' }),
    );
    engine.claim('p/b');
    end(engine, 'p/a', 'failed');
    expect(engine.state).toMatchObject({ status: 'failed' });
    expect(engine.state.statusReason).toContain('p/a');
    expect(rejectionCode(engine.claim('p/c'))).toBe('SESSION_OVER');
    engine.report('p/b', 'succeeded');
    expect(engine.status('p/b')).toBe('completed');
    expect(engine.state.status).toBe('failed');
  });

  test('fail: holds too when the session is paused at that moment', () => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('p/b')], { onFailure: 'fail' }));
    engine.claim('p/a');
    engine.ask({ type: 'pause_session', reason: null });
    end(engine, 'p/a', 'failed');
    expect(engine.state.status).toBe('failed');
  });

  test('fail: an attempt that may be tried again does not fail the session', () => {
    const engine = Engine.started(definition([taskSpec('p/a')], { onFailure: 'fail' }));
    engine.finish('p/a', 'failed');
    expect(engine.state.status).toBe('in_progress');
  });

  test.each(['retry_task', 'skip_task', 'cancel_task', 'complete'] as const)(
    'fail: %s of the failed task takes the session up again',
    (verb) => {
      const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('p/b')], { onFailure: 'fail' }));
      end(engine, 'p/a', 'failed');
      const decision =
        verb === 'complete' ? engine.complete('p/a', { force: true }) : engine.verb(verb, 'p/a');
      expect(rejectionCode(decision)).toBeNull();
      expect(engine.state.status).toBe('in_progress');
      expect(rejectionCode(engine.claim('p/b'))).toBeNull();
    },
  );

  test('fail: a word about another task does not', () => {
    const engine = Engine.started(
      definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c')], { onFailure: 'fail' }),
    );
    engine.verb('block_task', 'p/c');
    end(engine, 'p/a', 'failed');
    engine.verb('skip_task', 'p/b');
    engine.verb('retry_task', 'p/c');
    engine.complete('p/c', { force: true });
    expect(engine.state.status).toBe('failed');
  });
});

describe('skips spread', () => {
  test.each(ENDS)('a task added behind one that is %s is judged at once', (how) => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('p/open')], { onFailure: 'skip' }));
    end(engine, 'p/a', how);
    const spec = taskSpec('p/new', { dependencies: ['p/a'] });
    engine.ask({ type: 'add_tasks', tasks: [{ id: spec.id, spec }] });
    expect(engine.status('p/new')).toBe(how === 'failed' || how === 'cancelled' ? 'skipped' : 'pending');
  });

  test('in one transaction with their cause, as decisions of the orchestrator', () => {
    const engine = chain(['p/a', 'p/b', 'p/c'], { onFailure: 'skip' });
    const version = engine.state.version;
    end(engine, 'p/a', 'failed');
    expect(engine.state.version).toBe(version + 1);
    expect(engine.log.at(-1)?.events.map(({ type, by }) => `${type} ${by}`)).toEqual([
      'task_failed tester',
      'task_skipped orchestrator',
      'task_skipped orchestrator',
    ]);
  });

  test('over a chain of ten thousand tasks without trouble', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `p/t${index}`);
    const specs = ids.map((id, index) =>
      taskSpec(id, { dependencies: ids.slice(Math.max(0, index - 1), index) }),
    );
    const engine = Engine.started(definition(specs, { onFailure: 'skip', phases: [phaseSpec('p')] }));
    end(engine, 'p/t0', 'failed');
    expect(engine.state.status).toBe('completed');
    expect(engine.state.phases[0]?.tally).toMatchObject({ failed: 1, skipped: 9_999, pending: 0 });
  });
});
