import { describe, expect, test } from '@jest/globals';
import type { ProposedTask } from '../../src/domain/command.js';
import type { TaskSpec } from '../../src/domain/definition.js';
import { definition, Engine, proposed, rejectionCode, taskId, taskSpec } from '../support/engine.js';

const LIMITS = {
  maxConcurrentAgents: 10,
  maxTasksAdded: 3,
  maxChain: 200,
  maxOutputBytes: 1,
  resources: { db: 1 },
};

function started(): Engine {
  return Engine.started(
    definition([taskSpec('o/first'), taskSpec('p/a'), taskSpec('p/b'), taskSpec('q/z')], { limits: LIMITS }),
  );
}

/** The engine with phase `o` behind it and `p/a` running. */
function running(): Engine {
  const engine = started();
  engine.finish('o/first');
  engine.claim('p/a');
  return engine;
}

function list(...specs: readonly TaskSpec[]): readonly ProposedTask[] {
  return specs.map(proposed);
}

/** Lists that neither an agent nor a person may add, and a word of the reason. */
const REFUSED: readonly (readonly [string, readonly ProposedTask[], string])[] = [
  ['a task that exists', list(taskSpec('p/b')), 'exists already'],
  ['the same id twice', list(taskSpec('p/n'), taskSpec('p/n')), 'the same as'],
  ['an id that differs by case from one that exists', list(taskSpec('p/B')), 'the same as'],
  ['ids that differ by case from each other', list(taskSpec('p/n'), taskSpec('p/N')), 'the same as'],
  ['an unknown phase', list(taskSpec('zz/n')), 'no phase'],
  ['a completed phase', list(taskSpec('o/n')), 'completed'],
  ['an unknown dependency', list(taskSpec('p/n', { dependencies: ['p/none'] })), 'does not exist'],
  ['a dependency in a later phase', list(taskSpec('p/n', { dependencies: ['q/z'] })), 'later phase'],
  [
    'a dependency in a later phase of the same list',
    list(taskSpec('p/n', { dependencies: ['q/m'] }), taskSpec('q/m')),
    'later phase',
  ],
  ['a task that waits for itself', list(taskSpec('p/n', { dependencies: ['p/n'] })), 'cycle'],
  [
    'a cycle',
    list(
      taskSpec('p/x', { dependencies: ['p/y'] }),
      taskSpec('p/y', { dependencies: ['p/x'] }),
      taskSpec('p/z', { dependencies: ['p/y'] }),
    ),
    'cycle',
  ],
  ['an unknown agent', list(taskSpec('p/n', { agent: 'nobody' })), 'no agent'],
  ['an agent that every object has', list(taskSpec('p/n', { agent: 'constructor' })), 'no agent'],
  ['an unknown resource', list(taskSpec('p/n', { resources: ['lab'] })), 'no resource'],
  ['a resource that every object has', list(taskSpec('p/n', { resources: ['toString'] })), 'no resource'],
  [
    'an input of an unknown task',
    list(taskSpec('p/n', { inputs: [{ path: 'p/none/x', producer: taskId('p/none'), output: 'x' }] })),
    'unknown task',
  ],
];

describe('tasks that a task adds', () => {
  test('join the session with the report, pending, under the name of the one that added them', () => {
    const engine = running();
    const tasks = list(
      taskSpec('p/n', { dependencies: ['p/b'] }),
      taskSpec('q/m', { dependencies: ['p/n', 'q/z'] }),
    );
    engine.report('p/a', 'succeeded', { tasks });
    expect(engine.task('p/n')).toMatchObject({ status: 'pending', addedBy: 'p/a', attempts: [] });
    expect(engine.task('q/m')).toMatchObject({ addedBy: 'p/a' });
    expect(engine.state.addedByTasks).toBe(2);
    engine.finish('p/b');
    expect(rejectionCode(engine.claim('p/n'))).toBeNull();
  });

  test.each(REFUSED)('are refused whole for %s, and the attempt is invalid', (_what, tasks, word) => {
    const engine = running();
    const { size } = engine.state.tasks;
    engine.report('p/a', 'succeeded', { tasks: [...list(taskSpec('p/fine')), ...tasks].slice(0, 4) });
    expect(engine.state.tasks.size).toBe(size);
    expect(engine.task('p/a')).toMatchObject({ status: 'pending', attempts: [{ outcome: 'invalid' }] });
    expect(engine.task('p/a').attempts[0]?.reason).toContain(word);
  });

  test('may not be more than the definition allows, all lists together', () => {
    const engine = running();
    engine.report('p/a', 'succeeded', { tasks: list(taskSpec('p/x'), taskSpec('p/y')) });
    engine.finish('p/b', 'succeeded', { tasks: list(taskSpec('p/v'), taskSpec('p/w')) });
    expect(engine.task('p/b').attempts).toMatchObject([{ outcome: 'invalid' }]);
    engine.wait(60);
    engine.finish('p/b', 'succeeded', { tasks: list(taskSpec('p/v')) });
    expect(engine.status('p/b')).toBe('completed');
    expect(engine.state.addedByTasks).toBe(3);
  });

  test('are told every reason at once', () => {
    const engine = running();
    engine.report('p/a', 'succeeded', {
      tasks: list(taskSpec('p/b'), taskSpec('zz/n'), taskSpec('p/n', { agent: 'nobody' })),
    });
    expect(engine.task('p/a').attempts[0]?.reason?.split('\n')).toHaveLength(3);
  });

  test('of a report that did not succeed are not looked at', () => {
    const engine = running();
    engine.report('p/a', 'failed', { tasks: list(taskSpec('p/n')) });
    expect(engine.state.tasks.has(taskId('p/n'))).toBe(false);
  });
});

describe('tasks that a person adds', () => {
  const add = (engine: Engine, tasks: readonly ProposedTask[]): string | null =>
    rejectionCode(engine.ask({ type: 'add_tasks', tasks }));

  test.each(REFUSED)('are refused whole for %s', (_what, tasks) => {
    const engine = running();
    const { state } = engine;
    expect(add(engine, [...list(taskSpec('p/fine')), ...tasks])).toBe('TASKS_REFUSED');
    expect(engine.state).toBe(state);
  });

  test('count against no allowance', () => {
    const engine = running();
    expect(add(engine, list(...['k', 'l', 'm', 'n'].map((name) => taskSpec(`q/${name}`))))).toBeNull();
    expect(engine.state.addedByTasks).toBe(0);
    expect(engine.task('q/k').addedBy).toBeNull();
  });

  test('added again as they are change nothing; changed, they are refused', () => {
    const engine = running();
    const spec = taskSpec('p/n', { labels: { module: 'core' }, dependencies: ['p/a'] });
    add(engine, list(spec));
    const { state } = engine;
    const reordered = Object.fromEntries(Object.entries(spec).reverse());
    expect(add(engine, [{ id: spec.id, spec: { ...spec, ...reordered } }])).toBeNull();
    const inOtherOrder: TaskSpec = { ...taskSpec('p/n'), ...reordered };
    expect(add(engine, [{ id: spec.id, spec: inOtherOrder }])).toBeNull();
    expect(engine.state).toBe(state);
    expect(add(engine, list({ ...spec, title: 'another' }))).toBe('TASKS_REFUSED');
    expect(add(engine, list({ ...spec, labels: {} }))).toBe('TASKS_REFUSED');
    expect(add(engine, [])).toBeNull();
    expect(engine.state).toBe(state);
  });

  test('may be added to a paused session, and not to one that is over', () => {
    const paused = running();
    paused.ask({ type: 'pause_session', reason: null });
    expect(add(paused, list(taskSpec('p/n')))).toBeNull();
    const cancelled = running();
    cancelled.ask({ type: 'cancel_session', reason: null });
    expect(add(cancelled, list(taskSpec('p/n')))).toBe('SESSION_OVER');
  });
});
