import { describe, expect, test } from '@jest/globals';
import { estimatedCompletion, milestoneReports } from '../../src/domain/course.js';
import { statusReport } from '../../src/domain/status.js';
import { minutesSpent } from '../../src/domain/time-spent.js';
import {
  definition,
  Engine,
  instant,
  phaseSpec,
  rejectionCode,
  taskId,
  taskSpec,
} from '../support/engine.js';

const retry = { ...taskSpec('p/x').retry, maxAttempts: 1 };

function given(changes: Parameters<typeof definition>[1] = {}): Engine {
  return Engine.started(
    definition(
      [taskSpec('p/a', { retry, estimateSeconds: 600 }), taskSpec('p/b', { retry, estimateSeconds: 1200 })],
      changes,
    ),
  );
}

/** A session of phases without tasks, each passed by a person's word. */
function byHand(): Engine {
  const phases = ['1', '2'].map((id) => phaseSpec(id, { gate: { approval: true, outputs: [] } }));
  return Engine.started(definition([], { phases }));
}

const health = (engine: Engine) => {
  const { health: word, healthReasons } = statusReport(engine.state, engine.now);
  return [word, ...healthReasons];
};
const percent = (engine: Engine): number => statusReport(engine.state, engine.now).progress.percent;

describe('owners and queues', () => {
  const assign = (engine: Engine, tasks: readonly string[], owner: string | null): string | null =>
    rejectionCode(engine.ask({ type: 'assign_tasks', tasks: tasks.map((id) => taskId(id)), owner }));

  test('the first task opens the queue of its owner; neither a lease nor an attempt is begun', () => {
    const engine = given();
    assign(engine, ['p/b', 'p/a'], 'ann');
    expect(engine.log.at(-1)?.events.map(({ type }) => type)).toEqual([
      'queue_created',
      'task_assigned',
      'task_assigned',
    ]);
    expect(engine.log.at(-1)?.events[0]).toMatchObject({
      agent: 'ann',
      queueFile: 'agent-queues/ann-queue.json',
      totalTasks: 2,
    });
    expect(engine.state.notes.queues[0]?.tasks).toEqual(['p/b', 'p/a']);
    expect(engine.task('p/a')).toMatchObject({ owner: 'ann', status: 'pending', claim: null, attempts: [] });
  });

  test('a task stands in one queue only, and in none when it is nobody’s', () => {
    const engine = given();
    assign(engine, ['p/a'], 'ann');
    assign(engine, ['p/a'], 'bob');
    expect(engine.state.notes.queues.map(({ agent, tasks }) => [agent, tasks])).toEqual([
      ['ann', []],
      ['bob', ['p/a']],
    ]);
    assign(engine, ['p/a'], null);
    expect(engine.task('p/a').owner).toBeNull();
    expect(engine.state.notes.queues[1]?.tasks).toEqual([]);
  });

  test('all of a list is assigned or nothing', () => {
    const engine = given();
    engine.finish('p/a');
    const before = engine.state;
    expect(assign(engine, ['p/b', 'p/a'], 'ann')).toBe('WRONG_STATUS');
    expect(assign(engine, ['p/b', 'p/none'], 'ann')).toBe('UNKNOWN_TASK');
    expect(engine.state).toBe(before);
  });
});

describe('keys of other systems', () => {
  test('are kept with the task, and null takes one away', () => {
    const engine = given();
    const set = (extra: Record<string, string | null>): unknown =>
      engine.ask({ type: 'update_task', task: taskId('p/a'), extra, reason: null });
    set({ b: 'two', a: 'one' });
    set({ b: null });
    expect(engine.task('p/a').extra).toEqual({ a: 'one' });
    const { version } = engine.state;
    set({ a: 'one' });
    expect(engine.state.version).toBe(version);
  });
});

describe('milestones', () => {
  test('of the definition are reached when everything that they come after is completed', () => {
    const engine = given({
      milestones: [
        { name: 'half', after: ['p/a'] },
        { name: 'all', after: ['p'] },
      ],
    });
    engine.wait(60);
    engine.finish('p/a');
    expect(milestoneReports(engine.state, engine.now)).toMatchObject([
      { name: 'half', completed: true, at: engine.now },
      { name: 'all', completed: false },
    ]);
    engine.finish('p/b');
    expect(milestoneReports(engine.state, engine.now)[1]).toMatchObject({ completed: true });
  });

  test('have an ETA from the graph until a person gives another', () => {
    const engine = given({ milestones: [{ name: 'all', after: ['p'] }] });
    expect(milestoneReports(engine.state, engine.now)[0]?.eta).toBe(engine.now + 1200);
    const eta = instant(engine.now + 9999);
    engine.ask({ type: 'update_milestone', milestone: 'all', completed: null, eta });
    expect(milestoneReports(engine.state, engine.now)[0]?.eta).toBe(eta);
  });

  test('that nobody knows are made', () => {
    const engine = given();
    engine.ask({ type: 'update_milestone', milestone: 'new', completed: true, eta: null });
    expect(milestoneReports(engine.state, engine.now)).toEqual([
      { name: 'new', completed: true, at: engine.now, eta: null },
    ]);
  });
});

describe('blockers', () => {
  const add = (engine: Engine, severity: 'low' | 'high', description = 'The server is down.'): unknown =>
    engine.ask({ type: 'add_blocker', kind: 'technical', severity, description, about: null });

  test('have a type, a severity and a time, and go when they are resolved', () => {
    const engine = given();
    add(engine, 'low');
    expect(engine.state.notes.blockers[0]).toMatchObject({
      id: 'B1',
      kind: 'technical',
      severity: 'low',
      at: engine.now,
      resolvedAt: null,
    });
    expect(health(engine)).toEqual(['warning', 'BLOCKER_OPEN']);
    engine.ask({ type: 'update_blocker', blocker: 'B1', kind: null, severity: 'high', description: null });
    expect(health(engine)).toEqual(['error', 'BLOCKER_SEVERE']);
    engine.ask({ type: 'resolve_blocker', blocker: 'B1', reason: 'It is up.' });
    expect(health(engine)).toEqual(['healthy']);
    expect(engine.state.notes.blockers[0]).toMatchObject({ resolvedBy: 'tester', resolution: 'It is up.' });
  });

  test('that nobody knows cannot be changed', () => {
    const engine = given();
    const unknown = engine.ask({ type: 'resolve_blocker', blocker: 'B7', reason: null });
    expect(rejectionCode(unknown)).toBe('UNKNOWN_BLOCKER');
  });
});

describe('health', () => {
  test('follows from tests and lint, and cannot be set by what is computed', () => {
    const engine = given();
    engine.ask({ type: 'update_quality', quality: { linting_clean: false } });
    expect(health(engine)).toEqual(['warning', 'LINT_FAILING']);
    engine.ask({ type: 'update_quality', quality: { tests_passing: false } });
    expect(health(engine)).toEqual(['error', 'TESTS_FAILING', 'LINT_FAILING']);
    engine.ask({ type: 'update_quality', quality: { tests_passing: true, linting_clean: true } });
    expect(health(engine)).toEqual(['healthy']);
    const computed = engine.ask({ type: 'update_quality', quality: { has_blockers: false } });
    expect(rejectionCode(computed)).toBe('COMPUTED_VALUE');
  });

  test('warns of a deadline that will not be held, and of one that is over', () => {
    const engine = given({ deadline: instant(1_800_000_000 + 600) });
    expect(health(engine)).toEqual(['warning', 'DEADLINE_AT_RISK']);
    engine.wait(601);
    expect(health(engine)).toEqual(['warning', 'DEADLINE_PASSED']);
  });

  test('warns of a milestone that should be reached by now', () => {
    const engine = given();
    engine.ask({ type: 'update_milestone', milestone: 'm', completed: false, eta: engine.now });
    engine.wait(1);
    expect(health(engine)).toEqual(['warning', 'MILESTONE_OVERDUE']);
  });
});

describe('how far it is', () => {
  test('follows from tasks where there are any', () => {
    const engine = given();
    engine.ask({ type: 'update_activity', activity: 'x', step: '4 of 5' });
    expect(percent(engine)).toBe(0);
    engine.finish('p/a');
    expect(percent(engine)).toBe(50);
  });

  test('follows from the step, and without one from milestones', () => {
    const engine = byHand();
    expect(percent(engine)).toBe(0);
    for (const [milestone, completed] of [
      ['a', true],
      ['b', true],
      ['c', false],
      ['d', false],
      ['e', false],
    ] as const)
      engine.ask({ type: 'update_milestone', milestone, completed, eta: null });
    expect(percent(engine)).toBe(40);
    engine.ask({ type: 'update_activity', activity: 'x', step: '3 of 5' });
    expect(percent(engine)).toBe(60);
  });

  test('is forecast from recorded and estimated times, and as many agents as there may be', () => {
    const engine = given();
    expect(estimatedCompletion(engine.state, engine.now)).toBe(engine.now + 1200);
    const one = given({ limits: { ...definition([]).limits, maxConcurrentAgents: 1 } });
    expect(estimatedCompletion(one.state, one.now)).toBe(one.now + 1800);
    engine.finish('p/a');
    engine.finish('p/b');
    expect(estimatedCompletion(engine.state, engine.now)).toBeNull();
  });

  test('without tasks is forecast from the rate so far', () => {
    const engine = byHand();
    engine.wait(600);
    expect(estimatedCompletion(engine.state, engine.now)).toBeNull();
    engine.ask({ type: 'update_activity', activity: 'x', step: '1 of 4' });
    expect(estimatedCompletion(engine.state, engine.now)).toBe(engine.now + 1800);
  });

  test('counts the time that anybody worked once, and waiting for people not at all', () => {
    const engine = given();
    engine.claim('p/a');
    engine.claim('p/b');
    engine.wait(600);
    engine.report('p/a', 'succeeded');
    engine.wait(600);
    engine.report('p/b', 'succeeded');
    engine.wait(6000);
    expect(minutesSpent(engine.state, engine.now)).toBe(20);
  });
});

describe('delegations', () => {
  test('begin and end, and what nobody does cannot end', () => {
    const engine = byHand();
    const end = (agent: string): string | null =>
      rejectionCode(
        engine.ask({ type: 'end_delegation', agent, work: null, succeeded: true, summary: 'Found it.' }),
      );
    engine.ask({ type: 'start_delegation', agent: 'research', work: 'ticket_analysis' });
    expect(engine.state.notes.delegations[0]).toMatchObject({ phase: '1', succeeded: null });
    expect(end('planning')).toBe('UNKNOWN_DELEGATION');
    expect(end('research')).toBeNull();
    expect(end('research')).toBeNull();
    expect(engine.state.notes.delegations).toMatchObject([{ succeeded: true, summary: 'Found it.' }]);
  });
});

describe('what is on record', () => {
  test('is there once: commits, artifacts, sections', () => {
    const engine = given();
    const twice = (command: Parameters<Engine['ask']>[0]): void => {
      engine.ask(command);
      const { version } = engine.state;
      engine.ask(command);
      expect(engine.state.version).toBe(version);
    };
    twice({ type: 'record_commit', hash: 'abc', message: 'm', step: null });
    twice({ type: 'record_artifact', kind: 'documents', path: 'a.md', removed: false });
    twice({ type: 'update_section', section: 's', data: { a: 1 } });
    twice({ type: 'update_section', section: 's', data: null });
    expect(engine.state.notes.sections).toEqual([]);
  });

  test('no more is said once the session is over', () => {
    const engine = given();
    engine.ask({ type: 'cancel_session', reason: null });
    const late = engine.ask({ type: 'update_activity', activity: 'x', step: null });
    expect(rejectionCode(late)).toBe('SESSION_OVER');
  });
});
