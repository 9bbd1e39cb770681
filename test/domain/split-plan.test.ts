/** A task that asks to be split, and somebody who plans its parts. */
import { describe, expect, test } from '@jest/globals';
import type { AttemptReport } from '../../src/domain/command.js';
import { explain } from '../../src/domain/explain.js';
import { breaches } from '../../src/domain/invariants.js';
import { plannerSpec } from '../../src/domain/split-plan.js';
import { sha256 } from '../../src/schema/sha256.js';
import { MACHINE } from '../support/course-request.js';
import { definition, Engine, proposed, rejectionCode, taskId, taskSpec } from '../support/engine.js';

const agent = { run: 'true', env: [], runner: null, reserve: { microUsd: 0, tokens: 0 } };

function given(changes: Parameters<typeof definition>[1] = {}): Engine {
  return Engine.started(
    definition(
      [taskSpec('p/big', { timeoutSeconds: 600 }), taskSpec('p/after', { dependencies: ['p/big'] })],
      {
        agents: { default: agent, reviewer: agent },
        split: { agent: 'reviewer', state: 'CREATE_SPLIT_PLAN', timeoutSeconds: null },
        ...changes,
      },
    ),
  );
}

/** As the report of an agent is judged: with whoever plans. */
function asks(engine: Engine, more: Partial<AttemptReport> = {}): void {
  const spec = plannerSpec(engine.state, engine.task('p/big'), sha256('plan'));
  engine.finish('p/big', 'needs_split', {
    reason: 'Too large.',
    ...(spec === null ? {} : { planner: proposed(spec) }),
    ...more,
  });
}

const parts = () => [
  proposed(taskSpec('p/part1')),
  proposed(taskSpec('p/part2', { dependencies: ['p/part1'] })),
];

describe('a task that asks to be split', () => {
  test('waits for a task of the reviewer, which begins at its plan for the split', () => {
    const engine = given();
    asks(engine);
    expect(engine.task('p/big').attempts[0]).toMatchObject({ outcome: 'needs_split', reason: 'Too large.' });
    expect(engine.task('p/big-split-plan').spec).toMatchObject({
      agent: 'reviewer',
      splits: 'p/big',
      entryState: 'CREATE_SPLIT_PLAN',
      timeoutSeconds: 600,
    });
    expect(explain(engine.state, engine.task('p/big'), engine.now)).toMatchObject({
      code: 'DEPENDENCY_OPEN',
      waitingFor: ['p/big-split-plan'],
    });
    expect(engine.state.addedByTasks).toBe(1);
    expect(breaches(engine.state, engine.now)).toEqual([]);
  });

  test('makes way for the parts that are planned, and whoever waited for it waits for them', () => {
    const engine = given();
    asks(engine);
    engine.finish('p/big-split-plan', 'succeeded', { tasks: parts() });
    expect(engine.task('p/big')).toMatchObject({ status: 'cancelled', split: ['p/part1', 'p/part2'] });
    expect(engine.status('p/big-split-plan')).toBe('completed');
    expect(engine.task('p/part1').spec).toMatchObject({ agent: 'default', dependencies: [] });
    expect(engine.task('p/part1').addedBy).toBe('p/big-split-plan');
    for (const id of ['p/part1', 'p/part2', 'p/after']) engine.finish(id);
    expect(engine.state.status).toBe('completed');
    expect(breaches(engine.state, engine.now)).toEqual([]);
  });

  test('keeps the machine where it is', () => {
    const engine = given({ machine: MACHINE });
    const before = engine.state.notes.machine?.currentState;
    asks(engine);
    expect(engine.state.notes.machine?.currentState).toBe(before);
    engine.finish('p/big-split-plan', 'succeeded', { tasks: parts() });
    expect(engine.state.notes.machine?.currentState).toBe(before);
  });

  test('is no further when the plan lists no parts, or some that will not do', () => {
    const engine = given();
    asks(engine);
    engine.finish('p/big-split-plan');
    expect(engine.task('p/big-split-plan').attempts[0]).toMatchObject({ outcome: 'invalid' });
    expect(engine.status('p/big')).toBe('pending');
    engine.wait(3600);
    engine.finish('p/big-split-plan', 'succeeded', { tasks: [proposed(taskSpec('p/after'))] });
    expect(engine.task('p/big-split-plan').attempts[1]?.reason).toContain('task p/after exists already');
    expect(engine.state.tasks.has(taskId('p/part1'))).toBe(false);
  });

  test('goes to a person the second time, and where nobody plans', () => {
    const engine = given();
    asks(engine);
    engine.verb('skip_task', 'p/big-split-plan');
    asks(engine);
    expect(engine.status('p/big')).toBe('escalated');
    const alone = Engine.started(definition([taskSpec('p/big')]));
    asks(alone);
    expect(alone.status('p/big')).toBe('escalated');
  });

  test('goes to a person where the session may add no more tasks', () => {
    const engine = given();
    const { limits } = engine.state.definition;
    const full = given({ limits: { ...limits, maxTasksAdded: 0 } });
    asks(full);
    expect(full.status('p/big')).toBe('escalated');
  });

  test('by a person leaves the plan out, and a plan that comes too late changes nothing', () => {
    const split = (engine: Engine) =>
      engine.ask({ type: 'split_task', task: taskId('p/big'), children: parts(), reason: 'Mine.' });
    const engine = given();
    asks(engine);
    expect(rejectionCode(split(engine))).toBeNull();
    expect(engine.status('p/big-split-plan')).toBe('skipped');
    expect(engine.status('p/part1')).toBe('pending');
    const late = given();
    asks(late);
    late.claim('p/big-split-plan');
    split(late);
    late.report('p/big-split-plan', 'succeeded', { tasks: [proposed(taskSpec('p/other'))] });
    expect(late.status('p/big-split-plan')).toBe('completed');
    expect(late.state.tasks.has(taskId('p/other'))).toBe(false);
    for (const one of [engine, late]) expect(breaches(one.state, one.now)).toEqual([]);
  });
});
