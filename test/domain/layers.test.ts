import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../src/domain/command.js';
import type { GateAnswer } from '../../src/domain/notes.js';
import { statusReport } from '../../src/domain/status.js';
import {
  definition,
  Engine,
  phaseId,
  phaseSpec,
  rejectionCode,
  taskId,
  taskSpec,
} from '../support/engine.js';

const PHASES = ['01-domain', '02-application', '03-infrastructure'];
const LAYERS = PHASES.map((id) => ({ name: id.slice(3), phase: phaseId(id), owner: null }));

/** Three layers; `entity` and `service` in the first, `screen` in the second, `table` in the third. */
function given(ordered = true): Engine {
  return Engine.started(
    definition(
      [
        taskSpec('01-domain/entity', { layer: 'domain' }),
        taskSpec('01-domain/service', { layer: 'domain' }),
        taskSpec('02-application/screen', { layer: 'application', dependencies: ['01-domain/entity'] }),
        taskSpec('03-infrastructure/table', { layer: 'infrastructure' }),
      ],
      { phases: PHASES.map((id) => phaseSpec(id)), layers: ordered ? LAYERS : [] },
    ),
  );
}

type Reject = Extract<Command, { type: 'reject_task' }>;

function reject(engine: Engine, id: string, changes: Partial<Reject> = {}): string | null {
  return rejectionCode(
    engine.ask({
      type: 'reject_task',
      task: taskId(id),
      claimSha256: null,
      layer: 'infrastructure',
      reopen: false,
      reason: 'It stores things.',
      actor: 'domain-agent',
      ...changes,
    }),
  );
}

const phaseStatus = (engine: Engine): readonly string[] => engine.state.phases.map(({ status }) => status);

describe('rejecting a task to another layer', () => {
  test('moves it there, takes it from its owner and lets it begin anew', () => {
    const engine = given();
    engine.ask({ type: 'assign_tasks', tasks: [taskId('01-domain/service')], owner: 'domain-agent' });
    engine.claim('01-domain/service');
    expect(reject(engine, '01-domain/service')).toBeNull();
    const task = engine.task('01-domain/service');
    expect(task).toMatchObject({ status: 'pending', owner: null, claim: null });
    expect(task.spec).toMatchObject({ layer: 'infrastructure', phase: '03-infrastructure' });
    expect(task.attempts[0]?.outcome).toBe('rejected');
  });

  test('keeps who rejected it, from where, to where and why', () => {
    const engine = given();
    reject(engine, '01-domain/service', { layer: 'application' });
    reject(engine, '01-domain/service', { actor: 'use-case-agent' });
    expect(engine.task('01-domain/service').rejectionHistory).toEqual([
      {
        by: 'domain-agent',
        originalLayer: 'domain',
        suggestedLayer: 'application',
        reason: 'It stores things.',
        at: engine.now,
      },
      {
        by: 'use-case-agent',
        originalLayer: 'application',
        suggestedLayer: 'infrastructure',
        reason: 'It stores things.',
        at: engine.now,
      },
    ]);
  });

  test('lets the gate of its old layer open without it', () => {
    const engine = given();
    engine.finish('01-domain/entity');
    expect(phaseStatus(engine)).toEqual(['in_progress', 'pending', 'pending']);
    reject(engine, '01-domain/service');
    expect(phaseStatus(engine)).toEqual(['completed', 'in_progress', 'pending']);
  });

  test('to a layer that is over is refused, unless it is to be opened again', () => {
    const engine = given();
    engine.finish('01-domain/entity');
    engine.finish('01-domain/service');
    expect(reject(engine, '02-application/screen', { layer: 'domain' })).toBe('LAYER_CLOSED');
    expect(reject(engine, '02-application/screen', { layer: 'domain', reopen: true })).toBeNull();
    expect(phaseStatus(engine)).toEqual(['in_progress', 'pending', 'pending']);
    engine.finish('02-application/screen');
    expect(phaseStatus(engine)).toEqual(['completed', 'completed', 'in_progress']);
  });

  test('opens no layer again while somebody works in a later one', () => {
    const engine = given();
    engine.finish('01-domain/entity');
    engine.finish('01-domain/service');
    engine.finish('02-application/screen');
    engine.claim('03-infrastructure/table');
    expect(reject(engine, '03-infrastructure/table', { layer: 'domain', reopen: true })).toBeNull();
    const other = given();
    other.finish('01-domain/entity');
    other.finish('01-domain/service');
    reject(other, '03-infrastructure/table', { layer: 'application' });
    other.claim('02-application/screen');
    expect(reject(other, '03-infrastructure/table', { layer: 'domain', reopen: true })).toBe('CLAIMS_LIVE');
  });

  test('is refused where somebody would wait for ever', () => {
    const engine = given();
    expect(reject(engine, '01-domain/entity')).toBe('LAYER_ORDER');
    expect(reject(engine, '02-application/screen', { layer: 'domain' })).toBeNull();
    expect(reject(engine, '01-domain/service', { layer: 'nowhere' })).toBe('UNKNOWN_LAYER');
  });

  test('without a layer waits for a person', () => {
    const engine = given();
    reject(engine, '01-domain/service', { layer: null });
    expect(engine.task('01-domain/service')).toMatchObject({
      status: 'escalated',
      escalationInfo: { to: 'user', reason: 'It stores things.' },
      rejectionHistory: [{ originalLayer: 'domain', suggestedLayer: null }],
    });
  });

  test('where layers are only labels changes the label', () => {
    const engine = given(false);
    reject(engine, '01-domain/service', { layer: 'anything' });
    expect(engine.task('01-domain/service').spec).toMatchObject({ layer: 'anything', phase: '01-domain' });
  });

  test('asked again word for word changes nothing; with a claim that is over it is refused', () => {
    const engine = given();
    reject(engine, '01-domain/service');
    const { version } = engine.state;
    expect(reject(engine, '01-domain/service')).toBeNull();
    expect(engine.state.version).toBe(version);
    const foreign = engine.task('01-domain/entity').spec.promptSha256;
    expect(reject(engine, '01-domain/entity', { claimSha256: foreign })).toBe('CLAIM_STALE');
  });

  test('by an agent that names the layer moves it, and the second time around a person decides', () => {
    const engine = given();
    engine.finish('01-domain/service', 'rejected', { suggestedLayer: 'application' });
    expect(engine.task('01-domain/service')).toMatchObject({
      status: 'pending',
      spec: { layer: 'application', phase: '02-application' },
    });
    engine.finish('01-domain/entity');
    engine.finish('01-domain/service', 'rejected', { suggestedLayer: 'domain' });
    expect(engine.status('01-domain/service')).toBe('escalated');
    expect(engine.task('01-domain/service').rejectionHistory).toHaveLength(2);
  });

  test('and going back to a checkpoint brings it back to where it was', () => {
    const engine = given();
    engine.finish('01-domain/entity');
    engine.ask({ type: 'create_checkpoint', name: 'before', reason: null });
    const snapshot = engine.state;
    reject(engine, '01-domain/service');
    const restored = engine.ask({
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
    expect(rejectionCode(restored)).toBeNull();
    expect(engine.task('01-domain/service').spec).toMatchObject({ layer: 'domain', phase: '01-domain' });
    expect(phaseStatus(engine)).toEqual(['in_progress', 'pending', 'pending']);
    expect(engine.task('01-domain/service').rejectionHistory).toHaveLength(1);
  });
});

describe('escalating', () => {
  test('hands a task to somebody, and that is what is shown', () => {
    const engine = given();
    engine.ask({
      type: 'escalate_task',
      task: taskId('01-domain/entity'),
      to: 'architect',
      reason: 'Unclear.',
    });
    const report = statusReport(engine.state, engine.now);
    const row = report.tasks.find(({ task }) => task.spec.id === '01-domain/entity');
    expect(row?.explanation).toMatchObject({
      standing: 'escalated',
      because: [{ text: 'Unclear. (to architect)' }],
    });
    expect(report.healthReasons).toContain('TASKS_ESCALATED');
  });

  test('ends what runs, and the reports that come later count for nothing', () => {
    const engine = given();
    engine.claim('01-domain/entity');
    engine.ask({ type: 'escalate_task', task: taskId('01-domain/entity'), to: 'user', reason: 'Stop.' });
    engine.report('01-domain/entity', 'succeeded', { attempt: 1 });
    expect(engine.status('01-domain/entity')).toBe('escalated');
    expect(engine.state.running).toEqual([]);
  });
});

describe('the gate of a layer that does not open', () => {
  const answer = (engine: Engine, word: Exclude<GateAnswer, 'decline'>): string | null =>
    rejectionCode(
      engine.ask({
        type: 'answer_gate',
        phase: phaseId('01-domain'),
        answer: word,
        reason: 'Time is short.',
      }),
    );

  /** One task of the first layer is done, the other is blocked. */
  function stuck(): Engine {
    const engine = given();
    engine.finish('01-domain/entity');
    engine.verb('block_task', '01-domain/service');
    return engine;
  }

  test('waits once: what stands still is tried again', () => {
    const engine = stuck();
    expect(answer(engine, 'wait')).toBeNull();
    expect(engine.status('01-domain/service')).toBe('pending');
    engine.verb('block_task', '01-domain/service');
    expect(answer(engine, 'wait')).toBe('GATE_WAITED');
  });

  test('proceeds: what is missing is left out, and the warning stays with the session', () => {
    const engine = stuck();
    expect(answer(engine, 'proceed')).toBeNull();
    expect(engine.task('01-domain/service')).toMatchObject({ status: 'skipped', skip: 'person' });
    expect(phaseStatus(engine)).toEqual(['completed', 'in_progress', 'pending']);
    expect(engine.state.notes.gateWords).toEqual([
      {
        phase: '01-domain',
        answer: 'proceed',
        by: 'tester',
        at: engine.now,
        reason: 'Time is short.',
        unmet: ['TASKS_UNFINISHED'],
        tasks: ['01-domain/service'],
      },
    ]);
    expect(statusReport(engine.state, engine.now).healthReasons).toContain('GATE_PROCEEDED');
  });

  test('proceeds also where outputs are missing that the gate demands', () => {
    const gate = { approval: false, outputs: [{ task: taskId('p/a'), path: 'missing.json' }] };
    const engine = Engine.started(definition([taskSpec('p/a')], { phases: [phaseSpec('p', { gate })] }));
    engine.finish('p/a');
    expect(engine.state.status).toBe('in_progress');
    engine.ask({ type: 'answer_gate', phase: phaseId('p'), answer: 'proceed', reason: null });
    expect(engine.state.status).toBe('completed');
  });

  test('never proceeds over somebody who works', () => {
    const engine = given();
    engine.claim('01-domain/service');
    expect(answer(engine, 'proceed')).toBe('CLAIMS_LIVE');
  });

  test('aborts: the session is over', () => {
    const engine = stuck();
    expect(answer(engine, 'abort')).toBeNull();
    expect(engine.state).toMatchObject({ status: 'cancelled' });
    expect(answer(engine, 'abort')).toBeNull();
  });

  test('has nothing to ask where nothing is missing, or where it is not open yet', () => {
    const engine = given();
    const ask = (phase: string): string | null =>
      rejectionCode(engine.ask({ type: 'answer_gate', phase: phaseId(phase), answer: 'wait', reason: null }));
    expect(ask('02-application')).toBe('PHASE_CLOSED');
    expect(ask('09-none')).toBe('UNKNOWN_PHASE');
    const gate = { approval: true, outputs: [] };
    const open = Engine.started(definition([taskSpec('p/a')], { phases: [phaseSpec('p', { gate })] }));
    open.finish('p/a');
    const decision = open.ask({ type: 'answer_gate', phase: phaseId('p'), answer: 'proceed', reason: null });
    expect(rejectionCode(decision)).toBe('GATE_OPEN');
  });
});

describe('declining what was shown at a gate', () => {
  function shown(): Engine {
    const gate = { approval: true, outputs: [] };
    const engine = Engine.started(
      definition([taskSpec('p/plan'), taskSpec('p/draft')], { phases: [phaseSpec('p', { gate })] }),
    );
    engine.finish('p/plan');
    engine.finish('p/draft');
    return engine;
  }
  const decline = (engine: Engine, tasks: readonly string[]): string | null =>
    rejectionCode(
      engine.ask({
        type: 'decline_gate',
        phase: phaseId('p'),
        feedback: 'Too short.',
        tasks: tasks.map((id) => taskId(id)),
      }),
    );

  test('keeps the gate closed, and has the named tasks done again with these words', () => {
    const engine = shown();
    expect(decline(engine, ['p/draft'])).toBeNull();
    expect([engine.status('p/plan'), engine.status('p/draft')]).toEqual(['completed', 'pending']);
    expect(engine.state.notes.gateWords[0]).toMatchObject({ answer: 'decline', reason: 'Too short.' });
    expect(engine.state.phases[0]?.status).toBe('in_progress');
    expect(decline(engine, ['p/draft'])).toBeNull();
    expect(engine.state.notes.gateWords).toHaveLength(1);
  });

  test('is refused for gates without people, tasks of elsewhere, and work under way', () => {
    const engine = given();
    const elsewhere = engine.ask({
      type: 'decline_gate',
      phase: phaseId('01-domain'),
      feedback: 'No.',
      tasks: [],
    });
    expect(rejectionCode(elsewhere)).toBe('GATE_NEEDS_NO_APPROVAL');
    expect(decline(shown(), ['p/nothing'])).toBe('UNKNOWN_TASK');
    const busy = shown();
    busy.verb('retry_task', 'p/plan');
    busy.claim('p/plan');
    expect(decline(busy, ['p/plan'])).toBe('CLAIMS_LIVE');
  });
});
