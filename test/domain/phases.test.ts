import { describe, expect, test } from '@jest/globals';
import type { PhaseSpec, TaskSpec } from '../../src/domain/definition.js';
import { unmetConditions } from '../../src/domain/gate.js';
import {
  definition,
  Engine,
  phaseId,
  phaseSpec,
  proposed,
  rejectionCode,
  taskId,
  taskSpec,
} from '../support/engine.js';

const OUT = [{ kind: 'file', path: 'list.json', schema: null, allowEmpty: false }] as const;

function started(tasks: readonly TaskSpec[], phases: readonly PhaseSpec[]): Engine {
  return Engine.started(definition(tasks, { phases }));
}

function statuses(engine: Engine): readonly string[] {
  return engine.state.phases.map(({ status }) => status);
}

function unmet(engine: Engine, index = 0): readonly string[] {
  const phase = engine.state.phases[index];
  return phase === undefined ? [] : unmetConditions(engine.state, phase).map(({ code }) => code);
}

function approve(engine: Engine, phase: string): string | null {
  return rejectionCode(
    engine.ask({
      type: 'approve_gate',
      phase: phaseId(phase),
      permission: 'write',
      headSha: 'abc',
      feedback: 'fine',
      seenVersion: null,
      seenAt: null,
    }),
  );
}

describe('phases', () => {
  test('open in order, each when the one before is completed, and the last one completes the session', () => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('q/b'), taskSpec('r/c')]));
    expect(statuses(engine)).toEqual(['in_progress', 'pending', 'pending']);
    expect(rejectionCode(engine.claim('q/b'))).toBe('PHASE_CLOSED');
    engine.finish('p/a');
    expect(statuses(engine)).toEqual(['completed', 'in_progress', 'pending']);
    expect(rejectionCode(engine.claim('r/c'))).toBe('PHASE_CLOSED');
    engine.finish('q/b');
    engine.finish('r/c');
    expect(statuses(engine)).toEqual(['completed', 'completed', 'completed']);
    expect(engine.state.status).toBe('completed');
  });

  test('record when they opened and closed, and with which verdict', () => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('q/c')]));
    engine.wait(10);
    engine.finish('p/a');
    engine.verb('cancel_task', 'p/b');
    const [p, q] = engine.state.phases;
    expect(p).toMatchObject({ verdict: '1 completed, 1 cancelled', completedAt: engine.now });
    expect(q).toMatchObject({ openedAt: engine.now, completedAt: null, verdict: null });
  });

  test('without tasks pass by themselves, wherever they stand', () => {
    const phases = ['n', 'o', 'p', 'q'].map((id) => phaseSpec(id));
    const engine = started([taskSpec('p/a')], phases);
    expect(statuses(engine)).toEqual(['completed', 'completed', 'in_progress', 'pending']);
    engine.finish('p/a');
    expect(engine.state.status).toBe('completed');
    expect(engine.state.phases[0]?.verdict).toBe('0 completed');
  });

  test('a session in which there is nothing to do is completed as soon as it starts', () => {
    expect(started([], [phaseSpec('p')]).state.status).toBe('completed');
  });

  test.each(['blocked', 'escalated', 'in_progress'] as const)('wait for a task that is %s', (status) => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('q/b')]));
    engine.claim('p/a');
    if (status === 'blocked') engine.report('p/a', 'blocked');
    if (status === 'escalated') engine.report('p/a', 'needs_split');
    expect(unmet(engine)).toEqual(['TASKS_UNFINISHED']);
    expect(statuses(engine)).toEqual(['in_progress', 'pending']);
  });

  test('wait for an answer to a failure, unless failures are skipped', () => {
    for (const [onFailure, expected] of [
      ['block', ['TASKS_FAILED']],
      ['fail', ['TASKS_FAILED']],
      ['skip', []],
    ] as const) {
      const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('q/b')], { onFailure }));
      engine.ask({ type: 'fail_task', task: taskId('p/a'), claimSha256: null, reason: 'because' });
      expect(unmet(engine)).toEqual(expected);
    }
  });
});

describe('an approval', () => {
  const gate = { approval: true, outputs: [] };
  const two = (): Engine =>
    started([taskSpec('p/a'), taskSpec('q/b')], [phaseSpec('p', { gate }), phaseSpec('q')]);

  test('is the last thing that a gate waits for, and opens it', () => {
    const engine = two();
    expect(unmet(engine)).toEqual(['TASKS_UNFINISHED', 'APPROVAL_MISSING']);
    engine.finish('p/a');
    expect(unmet(engine)).toEqual(['APPROVAL_MISSING']);
    expect(statuses(engine)).toEqual(['in_progress', 'pending']);
    const version = engine.state.version;
    expect(approve(engine, 'p')).toBeNull();
    expect(statuses(engine)).toEqual(['completed', 'in_progress']);
    expect(engine.state.approvals).toEqual([
      {
        phase: 'p',
        by: 'tester',
        at: engine.now,
        permission: 'write',
        version,
        headSha: 'abc',
        feedback: 'fine',
      },
    ]);
  });

  test('before the work is done is refused', () => {
    const engine = two();
    expect(approve(engine, 'p')).toBe('NOT_READY');
    expect(engine.state.approvals).toEqual([]);
  });

  test('of a phase that has not opened, that needs none, or that there is not, is refused', () => {
    const engine = started([taskSpec('p/a'), taskSpec('q/b')], [phaseSpec('p'), phaseSpec('q', { gate })]);
    expect(approve(engine, 'q')).toBe('PHASE_CLOSED');
    expect(approve(engine, 'p')).toBe('GATE_NEEDS_NO_APPROVAL');
    expect(approve(engine, 'z')).toBe('UNKNOWN_PHASE');
  });

  test('given twice counts once, also when it completed the session', () => {
    const engine = started([taskSpec('p/a')], [phaseSpec('p', { gate })]);
    engine.finish('p/a');
    expect(approve(engine, 'p')).toBeNull();
    expect(engine.state.status).toBe('completed');
    const { version } = engine.state;
    expect(approve(engine, 'p')).toBeNull();
    expect(engine.state).toMatchObject({ version, approvals: [{ phase: 'p' }] });
  });

  test('of a cancelled session is refused', () => {
    const engine = two();
    engine.finish('p/a');
    engine.ask({ type: 'cancel_session', reason: null });
    expect(approve(engine, 'p')).toBe('SESSION_OVER');
  });

  test('of a phase without tasks is waited for as well', () => {
    const engine = started([taskSpec('q/b')], [phaseSpec('p', { gate }), phaseSpec('q')]);
    expect(unmet(engine)).toEqual(['APPROVAL_MISSING']);
    expect(approve(engine, 'p')).toBeNull();
    expect(statuses(engine)).toEqual(['completed', 'in_progress']);
  });

  test('in a paused session is kept, and the gate opens when the session goes on', () => {
    const engine = two();
    engine.finish('p/a');
    engine.ask({ type: 'pause_session', reason: null });
    expect(approve(engine, 'p')).toBeNull();
    expect(statuses(engine)).toEqual(['in_progress', 'pending']);
    engine.ask({ type: 'resume_session', reason: null });
    expect(statuses(engine)).toEqual(['completed', 'in_progress']);
  });
});

describe('outputs that a gate demands', () => {
  const gate = { approval: false, outputs: [{ task: taskId('p/a'), path: '*.json' }] };

  test('are looked for among the accepted ones, by path or glob', () => {
    const engine = started(
      [taskSpec('p/a', { outputs: OUT }), taskSpec('q/b')],
      [phaseSpec('p', { gate }), phaseSpec('q')],
    );
    engine.finish('p/a');
    expect(statuses(engine)).toEqual(['completed', 'in_progress']);
  });

  test('keep it closed when they are missing, until the task is done again and brings them', () => {
    const engine = started(
      [taskSpec('p/a', { outputs: OUT }), taskSpec('q/b')],
      [phaseSpec('p', { gate }), phaseSpec('q')],
    );
    engine.complete('p/a', { force: true });
    expect(unmet(engine)).toEqual(['OUTPUT_MISSING']);
    engine.verb('retry_task', 'p/a');
    engine.finish('p/a');
    expect(statuses(engine)).toEqual(['completed', 'in_progress']);
  });
});

describe('tasks that another task is to write', () => {
  const from = (allowEmpty: boolean): Engine =>
    started(
      [taskSpec('p/plan', { outputs: OUT }), taskSpec('r/z')],
      [
        phaseSpec('p'),
        phaseSpec('q', { tasksFrom: { task: taskId('p/plan'), path: 'list.json', allowEmpty } }),
        phaseSpec('r'),
      ],
    );

  test('go to their phase, and the producing phase closes', () => {
    const engine = from(false);
    engine.finish('p/plan', 'succeeded', { tasks: [proposed(taskSpec('q/x'))] });
    expect(statuses(engine)).toEqual(['completed', 'in_progress', 'pending']);
    expect(engine.task('q/x')).toMatchObject({ addedBy: 'p/plan', status: 'pending' });
  });

  test.each([null, []])('keep the producing phase open when there are none (%s)', (tasks) => {
    const engine = from(false);
    engine.finish('p/plan', 'succeeded', { tasks });
    expect(engine.status('p/plan')).toBe('completed');
    expect(unmet(engine)).toEqual(['NO_TASKS_WRITTEN']);
    expect(statuses(engine)).toEqual(['in_progress', 'pending', 'pending']);
  });

  test('may be none where the definition allows it', () => {
    const engine = from(true);
    engine.finish('p/plan');
    expect(statuses(engine)).toEqual(['completed', 'completed', 'in_progress']);
  });

  test('are not waited for when a person skipped the task that was to write them', () => {
    const engine = from(false);
    engine.verb('skip_task', 'p/plan');
    expect(statuses(engine)).toEqual(['completed', 'completed', 'in_progress']);
  });

  test('can be given by a person instead', () => {
    const engine = from(false);
    engine.finish('p/plan');
    engine.ask({ type: 'add_tasks', tasks: [proposed(taskSpec('r/elsewhere'))] });
    expect(unmet(engine)).toEqual(['NO_TASKS_WRITTEN']);
    engine.ask({ type: 'add_tasks', tasks: [proposed(taskSpec('q/x'))] });
    expect(statuses(engine)).toEqual(['completed', 'in_progress', 'pending']);
  });

  test('can be asked for again by a retry of the task that was to write them', () => {
    const engine = from(false);
    engine.finish('p/plan');
    engine.verb('retry_task', 'p/plan');
    engine.finish('p/plan', 'succeeded', { tasks: [proposed(taskSpec('q/x'))] });
    expect(statuses(engine)).toEqual(['completed', 'in_progress', 'pending']);
  });
});
