import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/domain/explain.js';
import { breaches } from '../../src/domain/invariants.js';
import {
  definition,
  Engine,
  phaseSpec,
  proposed,
  rejectionCode,
  taskId,
  taskSpec,
} from '../support/engine.js';

const file = (path: string) => ({ kind: 'file', path, schema: null, allowEmpty: false }) as const;

/** `before` → `big` → `after`, which reads `big/out.json`. */
function given(changes: Parameters<typeof definition>[1] = {}): Engine {
  return Engine.started(
    definition(
      [
        taskSpec('p/before'),
        taskSpec('p/big', {
          dependencies: ['p/before'],
          outputs: [file('out.json'), { kind: 'check', command: 'npm test' }],
          timeoutSeconds: 600,
          layer: 'core',
        }),
        taskSpec('p/after', {
          dependencies: ['p/big', 'p/before'],
          inputs: [{ path: 'p/big/out.json', producer: taskId('p/big'), output: 'out.json' }],
        }),
      ],
      changes,
    ),
  );
}

const parts = () => [
  proposed(taskSpec('p/part1')),
  proposed(taskSpec('p/part2', { dependencies: ['p/part1'], outputs: [file('out.json')] })),
];

function split(engine: Engine, children = parts(), id = 'p/big'): string | null {
  return rejectionCode(engine.ask({ type: 'split_task', task: taskId(id), children, reason: 'Too large.' }));
}

describe('splitting a task', () => {
  test('puts others in its place, and whoever waited for it waits for all of them', () => {
    const engine = given();
    expect(split(engine)).toBeNull();
    expect(engine.task('p/big')).toMatchObject({ status: 'cancelled', split: ['p/part1', 'p/part2'] });
    expect(engine.task('p/after').spec.dependencies.map(({ task }) => task)).toEqual([
      'p/part1',
      'p/part2',
      'p/before',
    ]);
    engine.finish('p/before');
    engine.finish('p/part1');
    expect(explain(engine.state, engine.task('p/after'), engine.now)).toMatchObject({
      code: 'DEPENDENCY_OPEN',
      waitingFor: ['p/part2'],
    });
    engine.finish('p/part2');
    expect(explain(engine.state, engine.task('p/after'), engine.now).code).toBe('READY');
    engine.finish('p/after');
    expect(engine.state.status).toBe('completed');
    expect(breaches(engine.state, engine.now)).toEqual([]);
  });

  test('gives the parts what only the definition may say, and what it waited for', () => {
    const engine = given();
    split(engine);
    expect(engine.task('p/part2').spec).toMatchObject({
      timeoutSeconds: 600,
      layer: 'core',
      outputs: [file('out.json'), { kind: 'check', command: 'npm test' }],
      dependencies: [
        { task: 'p/part1', on: 'succeeded' },
        { task: 'p/before', on: 'succeeded' },
      ],
    });
  });

  test('says where inputs come from now', () => {
    const engine = given();
    split(engine);
    expect(engine.task('p/after').spec.inputs).toEqual([
      { path: 'p/big/out.json', producer: 'p/part2', output: 'out.json' },
    ]);
  });

  test('is an answer that an agent may give, and the parts count as added by it', () => {
    const engine = given();
    engine.finish('p/before');
    engine.finish('p/big', 'needs_split', { tasks: parts() });
    expect(engine.status('p/big')).toBe('cancelled');
    expect(engine.task('p/big').attempts[0]?.outcome).toBe('needs_split');
    expect(engine.task('p/part1').addedBy).toBe('p/big');
    expect(engine.state.addedByTasks).toBe(2);
  });

  test('by an agent without a list waits for a person, who makes one', () => {
    const engine = given();
    engine.finish('p/before');
    engine.finish('p/big', 'needs_split');
    expect(engine.status('p/big')).toBe('escalated');
    expect(split(engine)).toBeNull();
    expect(engine.status('p/part1')).toBe('pending');
  });

  test('by an agent with a list that will not do is no good attempt', () => {
    const engine = given();
    engine.finish('p/before');
    engine.finish('p/big', 'needs_split', { tasks: [proposed(taskSpec('p/part1'))] });
    expect(engine.task('p/big').attempts[0]).toMatchObject({ outcome: 'invalid' });
    expect(engine.task('p/big').attempts[0]?.reason).toContain('no task of the list has the output out.json');
    expect(engine.status('p/big')).toBe('pending');
  });

  test.each([
    ['nothing', () => [], 'nothing takes the place'],
    ['an id that is taken', () => [proposed(taskSpec('p/after'))], 'exists already'],
    ['no producer of what others read', () => [proposed(taskSpec('p/x'))], 'has the output out.json'],
    [
      'a part that waits for who waits for it',
      () => [proposed(taskSpec('p/x', { outputs: [file('out.json')], dependencies: ['p/after'] }))],
      'which waits for p/big',
    ],
    [
      'a part that waits for the task itself',
      () => [proposed(taskSpec('p/x', { outputs: [file('out.json')], dependencies: ['p/big'] }))],
      'depends on p/big',
    ],
  ])('into %s is refused as a whole', (_, children, text) => {
    const engine = given();
    const before = engine.state;
    const decision = engine.ask({
      type: 'split_task',
      task: taskId('p/big'),
      children: children(),
      reason: 'x',
    });
    expect(decision).toMatchObject({ kind: 'refused', rejection: { code: 'SPLIT_REFUSED' } });
    expect(decision.kind === 'refused' && decision.rejection.message).toContain(text);
    expect(engine.state).toBe(before);
  });

  test('is refused where a phase waits for its outputs, or another task for its failure', () => {
    const gate = { approval: false, outputs: [{ task: taskId('p/big'), path: 'out.json' }] };
    expect(split(given({ phases: [phaseSpec('p', { gate })] }))).toBe('SPLIT_REFUSED');
    const engine = Engine.started(
      definition([
        taskSpec('p/big'),
        taskSpec('p/mend', { dependencies: [{ task: taskId('p/big'), on: 'failed' }] }),
      ]),
    );
    expect(split(engine, [proposed(taskSpec('p/x'))])).toBe('SPLIT_REFUSED');
  });

  test('twice changes nothing; the task itself cannot be done any more, nor waited for', () => {
    const engine = given();
    split(engine);
    const { version } = engine.state;
    expect(split(engine)).toBeNull();
    expect(engine.state.version).toBe(version);
    expect(rejectionCode(engine.verb('retry_task', 'p/big'))).toBe('WRONG_STATUS');
    const late = engine.ask({
      type: 'add_tasks',
      tasks: [proposed(taskSpec('p/late', { dependencies: ['p/big'] }))],
    });
    expect(late).toMatchObject({ kind: 'refused', rejection: { code: 'TASKS_REFUSED' } });
    expect(explain(engine.state, engine.task('p/big'), engine.now).because[0]?.text).toContain('p/part1');
  });

  test('can be taken back with a checkpoint', () => {
    const engine = given();
    engine.ask({ type: 'create_checkpoint', name: 'before', reason: null });
    const snapshot = engine.state;
    split(engine);
    engine.ask({
      type: 'restore_checkpoint',
      checkpoint: 'before',
      snapshot,
      lostPrompts: [],
      lostOutputs: [],
      deadClaims: [],
      force: false,
      codeStays: false,
      reason: null,
    });
    expect(engine.task('p/big')).toMatchObject({ status: 'pending', split: null });
    expect(engine.task('p/after').spec.dependencies.map(({ task }) => task)).toEqual(['p/big', 'p/before']);
    expect(engine.state.tasks.size).toBe(3);
    expect(breaches(engine.state, engine.now)).toEqual([]);
  });

  test('a condition about the task asks how its parts went', () => {
    const engine = Engine.started(
      definition([
        taskSpec('p/big'),
        taskSpec('p/mend', {
          when: "tasks['p/big'].outcome == 'failed'",
          dependencies: [{ task: taskId('p/big'), on: 'done' }],
        }),
      ]),
    );
    split(engine, [proposed(taskSpec('p/x', { retry: { ...taskSpec('p/x').retry, maxAttempts: 1 } }))]);
    engine.finish('p/x', 'blocked');
    engine.ask({ type: 'fail_task', task: taskId('p/x'), claimSha256: null, reason: 'x' });
    expect(engine.status('p/mend')).toBe('pending');
    engine.finish('p/mend');
    expect(engine.status('p/mend')).toBe('completed');
  });
});
