import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reserved } from '../../src/domain/budget.js';
import { type BudgetSpec, NO_BUDGET } from '../../src/domain/definition.js';
import { explain } from '../../src/domain/explain.js';
import { stepBreaches } from '../../src/domain/invariants.js';
import { addCost } from '../../src/domain/task.js';
import { definition, Engine, rejectionCode, taskId, taskSpec } from '../support/engine.js';

const RESERVE = { microUsd: 2_000_000, tokens: 1000 };
const USAGE = { inputTokens: 300, outputTokens: 200, usd: 0.5 };

function budgeted(budget: Partial<BudgetSpec>, tasks = 4): Engine {
  const agents = { default: { run: 'true', env: [], runner: null, reserve: RESERVE } };
  const specs = Array.from({ length: tasks }, (_, index) => taskSpec(`p/${index}`, { timeoutSeconds: 600 }));
  return Engine.started(definition(specs, { agents, budget: { ...NO_BUDGET, ...budget } }));
}

describe('a budget', () => {
  test('sets aside what each attempt may take, and refuses the claim that would pass it', () => {
    const engine = budgeted({ microUsd: 5_000_000 });
    engine.claim('p/0');
    engine.claim('p/1');
    expect(reserved(engine.state)).toEqual({ microUsd: 4_000_000, tokens: 2000, agentSeconds: 1200 });
    expect(rejectionCode(engine.claim('p/2'))).toBe('BUDGET_REACHED');
  });

  test('is settled with what the attempt says it used, which makes room again', () => {
    const engine = budgeted({ microUsd: 5_000_000 });
    engine.claim('p/0');
    engine.claim('p/1');
    engine.report('p/0', 'succeeded', { usage: USAGE });
    expect(engine.state.spent).toEqual({ microUsd: 500_000, tokens: 500, agentSeconds: 10 });
    expect(rejectionCode(engine.claim('p/2'))).toBeNull();
  });

  test.each([
    ['tokens', { tokens: 1999 }],
    ['agent minutes', { agentSeconds: 1199 }],
  ])('holds for %s as well', (_, budget) => {
    const engine = budgeted(budget);
    engine.claim('p/0');
    expect(rejectionCode(engine.claim('p/1'))).toBe('BUDGET_REACHED');
  });

  test('counts what was set aside as spent where nobody says what was used', () => {
    const engine = budgeted({ microUsd: 100_000_000 });
    engine.claim('p/0');
    engine.wait(77);
    engine.ask({ type: 'settle_claim', task: taskId('p/0'), attempt: 1, outcome: 'lost', reason: 'gone' });
    expect(engine.state.spent).toEqual({ ...RESERVE, agentSeconds: 77 });
    engine.finish('p/1', 'succeeded', { usage: { inputTokens: null, outputTokens: null, usd: null } });
    expect(engine.state.spent).toEqual({ microUsd: 4_000_000, tokens: 2000, agentSeconds: 87 });
  });

  test('is never credited by a clock that is behind the one that claimed', () => {
    const engine = budgeted({ microUsd: 100_000_000 });
    engine.claim('p/0');
    engine.wait(-7200);
    engine.ask({ type: 'settle_claim', task: taskId('p/0'), attempt: 1, outcome: 'lost', reason: 'gone' });
    expect(engine.state.spent).toEqual({ ...RESERVE, agentSeconds: 0 });
  });

  test('is charged once for an attempt that was rejected and goes to a person', () => {
    const engine = budgeted({ microUsd: 100_000_000 });
    engine.finish('p/0', 'rejected', { usage: USAGE });
    expect(engine.status('p/0')).toBe('escalated');
    expect(engine.state.spent).toEqual({ microUsd: 500_000, tokens: 500, agentSeconds: 10 });
  });

  test('settles an attempt that a person cuts short', () => {
    const engine = budgeted({ microUsd: 100_000_000 });
    engine.claim('p/0');
    engine.wait(5);
    engine.verb('cancel_task', 'p/0');
    expect(engine.state.spent).toEqual({ ...RESERVE, agentSeconds: 5 });
  });

  test('that is spent is the reason why nothing moves, with the verb that helps', () => {
    const engine = budgeted({ microUsd: 2_000_000 });
    engine.finish('p/0', 'succeeded', { usage: { ...USAGE, usd: 2 } });
    const explanation = explain(engine.state, engine.task('p/1'), engine.now);
    expect(explanation).toMatchObject({ standing: 'waiting', code: 'LIMIT_BUDGET' });
    expect(explanation.because[0]?.on).toContain('resume --budget usd=');
  });

  test('may be raised by a person, and never lowered', () => {
    const engine = budgeted({ microUsd: 2_000_000 });
    engine.finish('p/0', 'succeeded', { usage: { ...USAGE, usd: 2 } });
    const lower = { ...NO_BUDGET, microUsd: 1 };
    expect(rejectionCode(engine.ask({ type: 'raise_budget', budget: lower, reason: null }))).toBe(
      'BUDGET_LOWERED',
    );
    const higher = { ...NO_BUDGET, microUsd: 4_000_000 };
    engine.ask({ type: 'raise_budget', budget: higher, reason: 'more' });
    expect(rejectionCode(engine.claim('p/1'))).toBeNull();
    expect(engine.log).toHaveLength(5);
    engine.ask({ type: 'raise_budget', budget: higher, reason: 'more' });
    expect(engine.log).toHaveLength(5);
  });

  test('is never passed at a claim, whatever happens', () => {
    const step = fc.record({
      task: fc.integer({ min: 0, max: 3 }),
      act: fc.constantFrom('claim', 'report', 'lose', 'retry'),
      usd: fc.double({ min: 0, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const engine = budgeted({ microUsd: 9_000_000, tokens: 7000, agentSeconds: 5000 });
        for (const { task, act, usd } of steps) {
          const id = `p/${task}`;
          const before = engine.state;
          if (act === 'claim') engine.claim(id);
          else if (act === 'report') engine.report(id, 'failed', { usage: { ...USAGE, usd } });
          else if (act === 'retry') engine.verb('retry_task', id);
          else
            engine.ask({
              type: 'settle_claim',
              task: taskId(id),
              attempt: engine.task(id).attempts.length,
              outcome: 'lost',
              reason: 'gone',
            });
          engine.wait(3600);
          if (engine.state !== before) expect(stepBreaches(before, engine.state)).toEqual([]);
        }
        const held = addCost(reserved(engine.state), engine.state.spent);
        expect(Number.isInteger(held.microUsd + held.tokens + held.agentSeconds)).toBe(true);
      }),
    );
  });
});
