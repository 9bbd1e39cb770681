import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../src/domain/decision.js';
import { explain } from '../../src/domain/explain.js';
import { breaches } from '../../src/domain/invariants.js';
import {
  definition,
  Engine,
  instant,
  objectId,
  phaseId,
  phaseSpec,
  rejectionCode,
  taskSpec,
} from '../support/engine.js';
import { approveHeld, HELD, HELD_TASK, withApprovedChange, withHeldChange } from '../support/held-change.js';

function waiting(): Engine {
  const gate = { approval: true, outputs: [] };
  const engine = Engine.started(
    definition([taskSpec('p/a'), taskSpec('q/b')], { phases: [phaseSpec('p', { gate }), phaseSpec('q')] }),
  );
  engine.finish('p/a');
  return engine;
}

function approve(engine: Engine, seen: { version?: number; at?: number } = {}): Decision {
  return engine.ask({
    type: 'approve_gate',
    phase: phaseId('p'),
    permission: 'write',
    headSha: 'f'.repeat(40),
    feedback: null,
    seenVersion: seen.version ?? null,
    seenAt: seen.at === undefined ? null : instant(seen.at),
  });
}

describe('an approval of a gate', () => {
  test('records who, permission, the version and the head that it was given for', () => {
    const engine = waiting();
    const { version } = engine.state;
    approve(engine, { version });
    expect(engine.state.approvals).toEqual([
      expect.objectContaining({ by: 'tester', permission: 'write', version, headSha: 'f'.repeat(40) }),
    ]);
    expect(engine.state.phases[0]?.status).toBe('completed');
  });

  test('counts although the clock of the person is behind that of the machine that opened the phase', () => {
    const engine = waiting();
    engine.wait(-7200);
    approve(engine);
    expect(engine.state.phases[0]?.status).toBe('completed');
  });

  test('for another version than there is is refused', () => {
    const engine = waiting();
    expect(rejectionCode(approve(engine, { version: engine.state.version - 1 }))).toBe('APPROVAL_STALE');
  });

  test('that was given before the phase changed is refused', () => {
    const engine = waiting();
    expect(rejectionCode(approve(engine, { at: engine.now - 1 }))).toBe('APPROVAL_STALE');
    expect(rejectionCode(approve(engine, { at: engine.now }))).toBeNull();
  });
});

describe('a change that touches protected paths', () => {
  test('waits for a person, and says by which verbs', () => {
    const engine = withHeldChange();
    expect(engine.task(HELD_TASK)).toMatchObject({ status: 'escalated', escalationInfo: { held: HELD } });
    expect(explain(engine.state, engine.task(HELD_TASK), engine.now).because[0]?.on).toContain(
      `approve ${HELD_TASK}`,
    );
  });

  test('that is approved completes its task with the outputs and the tasks of the same report', () => {
    const engine = withApprovedChange();
    expect(engine.task(HELD_TASK)).toMatchObject({
      status: 'completed',
      evidence: 'verified',
      outputDigests: HELD.outputs,
      change: { commit: 'c'.repeat(40) },
    });
    expect(engine.task('q/new').addedBy).toBe(HELD_TASK);
    expect(breaches(engine.state, engine.now)).toEqual([]);
  });

  test('is approved by its commit: another one is not what the person looked at', () => {
    const engine = withHeldChange();
    expect(rejectionCode(approveHeld(engine, objectId('d'.repeat(40))))).toBe('APPROVAL_STALE');
  });

  test('may be approved twice, and counts once', () => {
    const engine = withApprovedChange();
    const { version } = engine.state;
    expect(rejectionCode(approveHeld(engine))).toBeNull();
    expect(engine.state.version).toBe(version);
  });

  test('is gone when the task is tried again', () => {
    const engine = withHeldChange();
    engine.verb('retry_task', HELD_TASK);
    expect(rejectionCode(approveHeld(engine))).toBe('WRONG_STATUS');
  });

  test('whose report lacks an output is invalid like any other', () => {
    const engine = Engine.started(
      definition([
        taskSpec(HELD_TASK, { outputs: [{ kind: 'file', path: 'x', schema: null, allowEmpty: false }] }),
      ]),
    );
    engine.claim(HELD_TASK);
    engine.report(HELD_TASK, 'succeeded', { held: HELD, outputs: [] });
    expect(engine.task(HELD_TASK)).toMatchObject({ status: 'pending', attempts: [{ outcome: 'invalid' }] });
  });
});

describe('a run that asks for the next one', () => {
  test('is counted, up to the length that a chain may have', () => {
    const limits = {
      maxConcurrentAgents: 1,
      maxTasksAdded: 0,
      maxChain: 2,
      maxOutputBytes: 1,
      resources: {},
    };
    const engine = Engine.started(definition([taskSpec('p/a')], { limits }));
    engine.ask({ type: 'request_continuation', depth: 1 });
    expect(engine.state.chain).toBe(1);
    engine.ask({ type: 'begin_continuation' });
    engine.ask({ type: 'request_continuation', depth: 2 });
    expect(rejectionCode(engine.ask({ type: 'request_continuation', depth: 3 }))).toBe('CHAIN_TOO_LONG');
    expect(engine.state.chain).toBe(2);
  });

  test('asks in vain while one is on its way, until that one has begun or is long overdue', () => {
    const engine = Engine.started(definition([taskSpec('p/a')]));
    const asked = (): readonly string[] => {
      const decision = engine.ask({ type: 'request_continuation', depth: 1 });
      return decision.kind === 'accepted'
        ? decision.events.map(({ type }) => type)
        : [decision.rejection.code];
    };
    expect(asked()).toEqual(['continuation_requested']);
    engine.wait(299);
    expect(asked()).toEqual([]);
    engine.wait(1);
    expect(asked()).toEqual(['continuation_requested']);
    expect(asked()).toEqual([]);
    engine.ask({ type: 'begin_continuation' });
    expect(asked()).toEqual(['continuation_requested']);
  });

  test('is refused where nothing is to be done any more', () => {
    const engine = Engine.started(definition([taskSpec('p/a')]));
    engine.finish('p/a');
    expect(rejectionCode(engine.ask({ type: 'request_continuation', depth: 1 }))).toBe('SESSION_OVER');
  });
});
