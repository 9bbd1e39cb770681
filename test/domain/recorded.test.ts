import { describe, expect, test } from '@jest/globals';
import { estimatedCompletion, forecast } from '../../src/domain/course.js';
import { type Lived, recordedOf } from '../../src/domain/recorded.js';
import type { Recorded } from '../../src/domain/start-facts.js';
import { definition, Engine, instant, phaseId, phaseSpec, START, taskSpec } from '../support/engine.js';

const at = (seconds: number) => instant(START + seconds);
const phase = (id: string, from: number | null, to: number | null): Lived['phases'][number] => ({
  id: phaseId(id),
  openedAt: from === null ? null : at(from),
  completedAt: to === null ? null : at(to),
});
const delegation = (agent: string, seconds: number | null, succeeded: boolean | null = true) => ({
  agent,
  startedAt: at(0),
  completedAt: seconds === null ? null : at(seconds),
  succeeded,
});

describe('what earlier sessions tell', () => {
  test('is the mean of each phase that there will be again, and of the delegations that went well by agent', () => {
    const sessions: readonly Lived[] = [
      {
        phases: [phase('plan', 0, 100), phase('build', 100, null), phase('old', 0, 9)],
        delegations: [
          delegation('tester', 60),
          delegation('tester', 90, false),
          delegation('coder', null, null),
        ],
      },
      {
        phases: [phase('plan', 50, 351), phase('build', 20, 10)],
        delegations: [delegation('tester', 121), delegation('__proto__', 5)],
      },
    ];
    expect(recordedOf(sessions, new Set(['plan', 'build']))).toEqual({
      phases: { plan: 201 },
      delegations: { tester: 91 },
    });
  });

  test('is nothing where there is nothing to tell, and bounded where there is much', () => {
    expect(recordedOf([], new Set(['plan']))).toBeNull();
    expect(recordedOf([{ phases: [phase('plan', 0, null)], delegations: [] }], new Set(['plan']))).toBeNull();
    const delegations = Array.from({ length: 500 }, (_, n) => delegation(`agent-${n}`, 5));
    const recorded = recordedOf([{ phases: [], delegations }], new Set());
    expect(Object.keys(recorded?.delegations ?? {})).toHaveLength(100);
  });
});

function given(recorded: Recorded, tasks: Parameters<typeof definition>[0] = []): Engine {
  const phases = ['plan', 'build'].map((id) => phaseSpec(id, { gate: { approval: true, outputs: [] } }));
  return Engine.started(definition(tasks, { phases, startedWith: { features: [], recorded } }));
}

const ends = (engine: Engine): readonly number[] =>
  [...forecast(engine.state, engine.now).values()].map((end) => end - START);

describe('a forecast', () => {
  test('goes by earlier sessions where a phase has no tasks, less what has passed', () => {
    const engine = given({ phases: { plan: 600, build: 1200 }, delegations: {} });
    expect(ends(engine)).toEqual([600, 1800]);
    engine.wait(400);
    expect(ends(engine)).toEqual([600, 1800]);
    engine.wait(400);
    expect(ends(engine)).toEqual([800, 2000]);
    expect(estimatedCompletion(engine.state, engine.now)).toBe(START + 2000);
  });

  test('goes by the step that somebody counts where earlier sessions do not have every phase', () => {
    const engine = given({ phases: { plan: 600 }, delegations: {} });
    expect(estimatedCompletion(engine.state, engine.now)).toBeNull();
  });

  test('goes by them where nobody says how long the tasks take, and by the tasks as soon as somebody does', () => {
    const recorded = { phases: { plan: 600 }, delegations: {} };
    const guess = { estimateSeconds: null };
    expect(ends(given(recorded, [taskSpec('plan/a', guess), taskSpec('plan/b', guess)]))[0]).toBe(600);
    expect(ends(given(recorded, [taskSpec('plan/a', { estimateSeconds: 60 })]))[0]).toBe(60);
    const engine = given(recorded, [taskSpec('plan/a', guess), taskSpec('plan/b', guess)]);
    engine.finish('plan/a', 'succeeded', { durationSeconds: 30 });
    expect(ends(engine)[0]).toBe(30);
  });

  test('waits for work that was delegated as long as such an agent usually takes', () => {
    const engine = given({ phases: { plan: 60, build: 60 }, delegations: { tester: 900 } });
    engine.ask({ type: 'start_delegation', agent: 'tester', work: 'all of it' });
    expect(ends(engine)).toEqual([900, 960]);
    engine.ask({ type: 'end_delegation', agent: 'tester', work: null, succeeded: true, summary: null });
    expect(ends(engine)).toEqual([60, 120]);
  });
});
