import { describe, expect, test } from '@jest/globals';
import { definitionFromJson, definitionToJson } from '../../src/schema/definition-json.js';
import { compileTexts, faultPlaces, PLAIN, taskText } from '../support/definition-files.js';
import { definition, Engine, RETRY, taskSpec } from '../support/engine.js';

const T = 'p/t';
const NONE = { microUsd: null, tokens: null, agentSeconds: null };
const usage = (usd: number | null, tokens: number | null = null) => ({
  inputTokens: tokens,
  outputTokens: null,
  usd,
});

function given(budget: Partial<typeof NONE | Record<keyof typeof NONE, number>>): Engine {
  const retry = { ...RETRY, maxAttempts: 9, sameFailure: 100, backoffSeconds: 0 };
  const agents = {
    default: { run: 'true', env: [], runner: null, reserve: { microUsd: 2_000_000, tokens: 1000 } },
  };
  const task = taskSpec(T, { retry, timeoutSeconds: 600, budget: { ...NONE, ...budget } });
  return Engine.started(definition([task], { agents }));
}

function fail(engine: Engine, changes: Parameters<Engine['report']>[2] = {}): string {
  engine.finish(T, 'failed', { reason: `fault ${'abcdefgh'[engine.log.length % 8]}`, ...changes });
  engine.wait(1);
  return engine.status(T);
}

describe('the budget of a task', () => {
  test('ends its tries where it does not cover another attempt, and asks a person', () => {
    const engine = given({ microUsd: 6_000_000 });
    expect(fail(engine, { usage: usage(1) })).toBe('pending');
    expect(fail(engine, { usage: usage(2.5) })).toBe('pending');
    expect(fail(engine, { usage: usage(0.75) })).toBe('escalated');
    expect(engine.task(T).escalationInfo).toMatchObject({ to: 'user' });
    expect(engine.task(T).escalationInfo?.reason).toContain('6.00 USD');
  });

  test('counts what an attempt set aside where nobody says what it used', () => {
    const engine = given({ tokens: 2500 });
    expect(fail(engine)).toBe('pending');
    expect(fail(engine)).toBe('escalated');
  });

  test('counts the time of attempts, lost ones too', () => {
    const engine = given({ agentSeconds: 1400 });
    expect(fail(engine, { durationSeconds: 300 })).toBe('pending');
    engine.claim(T);
    engine.wait(501);
    engine.ask({
      type: 'settle_claim',
      task: engine.task(T).spec.id,
      attempt: 2,
      outcome: 'lost',
      reason: 'gone',
    });
    expect(engine.status(T)).toBe('escalated');
  });

  test('is whole again when a person sends the task back', () => {
    const engine = given({ tokens: 2000 });
    fail(engine);
    expect(fail(engine)).toBe('escalated');
    engine.verb('retry_task', T);
    expect(fail(engine)).toBe('pending');
    expect(fail(engine)).toBe('escalated');
  });

  test('is nothing to an attempt that succeeds', () => {
    const engine = given({ tokens: 1000 });
    engine.finish(T, 'succeeded', { usage: usage(null, 50_000) });
    expect(engine.status(T)).toBe('completed');
  });
});

describe('in a definition', () => {
  const YML = PLAIN.replace(
    "{ run: 'true' }",
    "{ run: 'true', reserve: { usd: 2 } }\n  bare: { run: 'true' }",
  );

  test('the budget stands with the task, or with the defaults of its phase', () => {
    const compiled = compileTexts({
      'orchestrator.yml': YML.replace(
        'id: p2',
        'id: p2\n    task_defaults: { budget: { agent_minutes: 600 } }',
      ),
      'tasks/p1/a.md': taskText('budget: { usd: 5, agent_minutes: 240 }'),
      'tasks/p2/b.md': taskText(),
      'tasks/p2/c.md': taskText('budget: { usd: 2 }'),
      'tasks/p1/d.md': taskText(),
    });
    if (compiled.kind === 'faults') throw new Error(JSON.stringify(compiled.faults));
    expect(compiled.definition.tasks.map(({ id, budget }) => [id, budget])).toEqual([
      ['p1/a', { microUsd: 5_000_000, tokens: null, agentSeconds: 14_400 }],
      ['p1/d', undefined],
      ['p2/b', { ...NONE, agentSeconds: 36_000 }],
      ['p2/c', { ...NONE, microUsd: 2_000_000 }],
    ]);
    expect(compiled.definition.phases[1]?.taskDefaults.budget).toEqual({ ...NONE, agentSeconds: 36_000 });
    const json = definitionToJson(compiled.definition);
    expect(definitionToJson(definitionFromJson(Buffer.from(json)))).toBe(json);
  });

  test.each([
    ['is smaller than one attempt', 'budget: { usd: 1 }', '3:9 BAD_VALUE'],
    ['is shorter than one attempt', 'budget: { agent_minutes: 10 }', '3:9 BAD_VALUE'],
    ['is in what its agent does not say it uses', 'agent: bare\nbudget: { usd: 9 }', '3:8 RESERVE_MISSING'],
    ['has an unknown key', 'budget: { eur: 1 }', '3:11 UNKNOWN_KEY'],
  ])('a budget that %s is a fault', (_, keys, place) => {
    expect(faultPlaces({ 'orchestrator.yml': YML, 'tasks/p1/a.md': taskText(keys) })).toEqual([
      `tasks/p1/a.md:${place}`,
    ]);
  });
});
