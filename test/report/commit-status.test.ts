import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_BUDGET, OUTCOMES } from '../../src/domain/definition.js';
import type { Session } from '../../src/domain/session.js';
import { statusReport } from '../../src/domain/status.js';
import { attention } from '../../src/report/attention.js';
import { commitStatus, phaseStatuses, type StatusSignal } from '../../src/report/commit-status.js';
import { standText } from '../../src/report/conclusion-text.js';
import { definition, Engine, phaseId, phaseSpec, taskSpec } from '../support/engine.js';
import { HELD_TASK, withHeldChange } from '../support/held-change.js';
import { livedSession } from '../support/lived-session.js';

function told(session: Session, now: Engine['now']): StatusSignal {
  return commitStatus(session, statusReport(session, now));
}

const ONCE = { ...taskSpec('p/x').retry, maxAttempts: 1 };

function engineOf(changes: Parameters<typeof definition>[1] = {}): Engine {
  return Engine.started(
    definition([taskSpec('p/a', { retry: ONCE }), taskSpec('p/b', { dependencies: ['p/a'] })], changes),
  );
}

describe('the commit status of a session', () => {
  test('waits while something runs, and names it', () => {
    const engine = engineOf();
    engine.claim('p/a');
    expect(told(engine.state, engine.now)).toMatchObject({
      context: 'orchestrator/0a1b2c3d',
      state: 'pending',
      description: expect.stringContaining('p/a'),
    });
  });

  test('is a success when work was done', () => {
    const engine = engineOf();
    engine.finish('p/a');
    engine.finish('p/b');
    expect(told(engine.state, engine.now).state).toBe('success');
  });

  test('is none when nothing was done at all', () => {
    const nothing = Engine.started(definition([], { phases: [phaseSpec('p')] }));
    const skipped = engineOf();
    skipped.verb('skip_task', 'p/a');
    skipped.verb('skip_task', 'p/b');
    for (const { state, now } of [nothing, skipped]) {
      expect(state.status).toBe('completed');
      expect(told(state, now).state).toBe('failure');
    }
  });

  test('says who is waited for: an approval, a blocked task, a pause, each with the comment that answers it', () => {
    const approval = engineOf({ phases: [phaseSpec('p', { gate: { approval: true, outputs: [] } })] });
    approval.finish('p/a');
    approval.finish('p/b');
    const blocked = engineOf();
    blocked.finish('p/a', 'failed');
    const held = withHeldChange();
    const paused = engineOf();
    paused.ask({ type: 'pause_session', reason: 'lunch' });
    const answers = [approval, blocked, held, paused].map(({ state, now }) => told(state, now));
    expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['pending']));
    expect(answers.map(({ description }) => description.split(' → ')[1])).toEqual([
      '/orchestrator approve p',
      '/orchestrator retry p/a',
      `/orchestrator approve ${HELD_TASK}`,
      '/orchestrator resume',
    ]);
  });

  test('of a session that has spent its budget waits for a person', () => {
    const reserve = { microUsd: 2_000_000, tokens: 0 };
    const agents = { default: { run: 'true', env: [], runner: null, reserve } };
    const engine = engineOf({ agents, budget: { ...NO_BUDGET, microUsd: 1_000_000 } });
    const report = statusReport(engine.state, engine.now);
    expect(told(engine.state, engine.now)).toMatchObject({ state: 'pending' });
    expect(standText(engine.state, report)).toMatchObject({ stand: 'budget', answer: null });
    expect(attention(engine.state, report)).toMatchObject([{ subject: 'session', comments: [] }]);
  });

  test('fails with the session', () => {
    const failed = engineOf({ onFailure: 'fail' });
    failed.finish('p/a', 'failed');
    const cancelled = engineOf();
    cancelled.ask({ type: 'cancel_session', reason: null });
    for (const { state, now } of [failed, cancelled]) expect(told(state, now).state).toBe('failure');
  });

  test('holds only what the platform takes', () => {
    const engine = engineOf();
    engine.finish('p/a', 'failed', { reason: `\u001b[2J\u202e🙂 @team <b>${'long '.repeat(200)}` });
    const { description } = told(engine.state, engine.now);
    expect([...description].length).toBeLessThanOrEqual(140);
    expect(/[\p{Cc}\p{Cf}]|[\u{10000}-\u{10FFFF}]/u.test(description)).toBe(false);
    expect(description.endsWith('/orchestrator retry p/a')).toBe(true);
  });
});

describe('statuses of phases', () => {
  test('are there for those that have opened, and end with the session', () => {
    const engine = Engine.started(definition([taskSpec('p/a'), taskSpec('q/b'), taskSpec('r/c')]));
    engine.finish('p/a');
    const states = (): unknown =>
      phaseStatuses(engine.state, statusReport(engine.state, engine.now)).map(({ context, state }) => [
        context,
        state,
      ]);
    expect(states()).toEqual([
      ['orchestrator/0a1b2c3d/p', 'success'],
      ['orchestrator/0a1b2c3d/q', 'pending'],
    ]);
    engine.ask({ type: 'cancel_session', reason: null });
    expect(states()).toEqual([
      ['orchestrator/0a1b2c3d/p', 'success'],
      ['orchestrator/0a1b2c3d/q', 'failure'],
    ]);
  });
});

const FINAL = {
  completed: ['success', 'failure'],
  failed: ['failure'],
  cancelled: ['failure'],
  in_progress: ['pending'],
  paused: ['pending'],
};

function holds(session: Session, now: Engine['now']): void {
  const report = statusReport(session, now);
  const signals = [commitStatus(session, report), ...phaseStatuses(session, report)];
  expect(FINAL[session.status]).toContain(signals[0]?.state);
  const over = !['in_progress', 'paused'].includes(session.status);
  for (const { state, description } of signals) {
    if (over) expect(state).not.toBe('pending');
    expect(description).not.toBe('');
    expect([...description].length).toBeLessThanOrEqual(140);
  }
}

describe('whatever a session goes through', () => {
  test('its status is final exactly when it is over', () => {
    const verbs = ['block_task', 'unblock_task', 'retry_task', 'skip_task', 'cancel_task'] as const;
    const ids = ['p/a', 'p/b', 'q/c'];
    const step = fc.oneof(
      fc.record({ verb: fc.constantFrom(...verbs), id: fc.constantFrom(...ids) }),
      fc.record({ outcome: fc.constantFrom(...OUTCOMES), id: fc.constantFrom(...ids) }),
      fc.record({ session: fc.constantFrom('pause_session', 'resume_session', 'cancel_session') }),
      fc.record({ approve: fc.constantFrom('p', 'q') }),
    );
    const onFailure = fc.constantFrom('block', 'skip', 'fail');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), onFailure, (steps, policy) => {
        const gate = { approval: true, outputs: [] };
        const engine = Engine.started(
          definition(
            [taskSpec('p/a', { retry: ONCE }), taskSpec('p/b', { dependencies: ['p/a'] }), taskSpec('q/c')],
            {
              phases: [phaseSpec('p', { gate }), phaseSpec('q')],
              onFailure: policy as 'block',
            },
          ),
        );
        for (const one of steps) {
          if ('verb' in one) engine.verb(one.verb, one.id);
          else if ('outcome' in one) engine.finish(one.id, one.outcome);
          else if ('session' in one) engine.ask({ type: one.session as 'pause_session', reason: 'x' });
          else
            engine.ask({
              type: 'approve_gate',
              phase: phaseId(one.approve),
              permission: null,
              headSha: null,
              feedback: null,
              seenVersion: null,
              seenAt: null,
            });
          engine.wait(700);
          holds(engine.state, engine.now);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a session that has lived ends well', async () => {
    const engine = await livedSession();
    const { session } = await engine.load();
    holds(session, engine.clock.now());
  });
});
