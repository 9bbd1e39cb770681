import { describe, expect, test } from '@jest/globals';
import { verify } from '../../src/app/verify.js';
import type { BudgetSpec } from '../../src/domain/definition.js';
import { explain } from '../../src/domain/explain.js';
import { breaches, stepBreaches } from '../../src/domain/invariants.js';
import { definitionFromJson, definitionToJson } from '../../src/schema/definition-json.js';
import { sha256 } from '../../src/schema/sha256.js';
import { compileTexts, faultPlaces, PLAIN, taskText } from '../support/definition-files.js';
import {
  definition,
  Engine,
  phaseId,
  phaseSpec,
  rejectionCode,
  SESSION,
  taskId,
  taskSpec,
} from '../support/engine.js';
import { storedFiles } from '../support/memory-store.js';
import { StoredEngine } from '../support/stored-session.js';

const NONE: BudgetSpec = { microUsd: null, tokens: null, agentSeconds: null };
const usd = (dollars: number): BudgetSpec => ({ ...NONE, microUsd: dollars * 1e6 });
const used = (dollars: number) => ({ usage: { inputTokens: null, outputTokens: null, usd: dollars } });

function limited(budget: BudgetSpec) {
  const agent = { run: 'true', env: [], runner: null, reserve: { microUsd: 2_000_000, tokens: 0 } };
  return definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c'), taskSpec('q/d')], {
    phases: [phaseSpec('p', { budget }), phaseSpec('q')],
    agents: { default: agent },
  });
}

const raise = (engine: Engine, dollars: number, phase = 'p'): string | null =>
  rejectionCode(
    engine.ask({ type: 'raise_budget', budget: usd(dollars), reason: null, phase: phaseId(phase) }),
  );

describe('the budget of a phase', () => {
  test('keeps claims of its tasks away that could pass it, and says so', () => {
    const engine = Engine.started(limited(usd(5)));
    expect(rejectionCode(engine.claim('p/a'))).toBeNull();
    expect(rejectionCode(engine.claim('p/b'))).toBeNull();
    expect(rejectionCode(engine.claim('p/c'))).toBe('BUDGET_REACHED');
    engine.report('p/a', 'succeeded', used(3));
    engine.report('p/b', 'succeeded', used(1.5));
    expect(engine.state.phases[0]?.budget?.spent.microUsd).toBe(4_500_000);
    const { standing, code, because } = explain(engine.state, engine.task('p/c'), engine.now);
    expect([standing, code]).toEqual(['waiting', 'LIMIT_BUDGET']);
    expect(because[0]?.on).toBe('orchestrator resume --budget usd=TOTAL --phase p');
    expect(breaches(engine.state, engine.now)).toEqual([]);
  });

  test('is raised by a person, never lowered, and for that phase alone', () => {
    const engine = Engine.started(limited(usd(2)));
    engine.finish('p/a', 'succeeded', used(2));
    expect(rejectionCode(engine.claim('p/b'))).toBe('BUDGET_REACHED');
    expect(raise(engine, 1)).toBe('BUDGET_LOWERED');
    expect(raise(engine, 9, 'nowhere')).toBe('UNKNOWN_PHASE');
    expect(raise(engine, 9)).toBeNull();
    expect(engine.state.budget).toEqual(NONE);
    expect(rejectionCode(engine.claim('p/b'))).toBeNull();
    const last = engine.log.at(-1);
    expect(stepBreaches(last?.before, engine.state)).toEqual([]);
  });

  test('says nothing about other phases', () => {
    const engine = Engine.started(limited(usd(6)));
    for (const id of ['p/a', 'p/b', 'p/c']) engine.finish(id, 'succeeded', used(2));
    engine.finish('q/d', 'succeeded', used(50));
    expect(engine.state.status).toBe('completed');
    expect(engine.state.phases[0]?.budget?.spent.microUsd).toBe(6_000_000);
    expect(engine.state.phases[1]?.budget).toBeUndefined();
  });

  test('stays spent where a checkpoint is restored', () => {
    const engine = Engine.started(limited(usd(5)));
    engine.ask({ type: 'create_checkpoint', name: 'x', reason: null });
    const snapshot = engine.state;
    engine.finish('p/a', 'failed', used(2));
    raise(engine, 7);
    const restored = engine.ask({
      type: 'restore_checkpoint',
      checkpoint: 'x',
      snapshot,
      lostPrompts: [],
      lostOutputs: [],
      deadClaims: [],
      force: false,
      codeStays: false,
      reason: null,
    });
    expect(rejectionCode(restored)).toBeNull();
    expect(engine.state.phases[0]?.budget).toMatchObject({ limit: usd(7), spent: { microUsd: 2_000_000 } });
  });

  test('is in the state, replayed from the journal', async () => {
    const engine = await StoredEngine.started(limited(usd(9)));
    const claimed = (id: string) => ({
      type: 'claim_task' as const,
      task: taskId(id),
      claimSha256: sha256('a claim'),
      holder: { kind: 'run' as const, id: '1', attempt: 1, leg: null },
      baseSha: null,
      leaseSeconds: 60,
      missingInputs: [],
    });
    await engine.one(claimed('p/a'));
    await engine.one({
      type: 'settle_claim',
      task: taskId('p/a'),
      attempt: 1,
      outcome: 'lost',
      reason: 'gone',
    });
    await engine.one({ type: 'raise_budget', budget: usd(10), reason: null, phase: phaseId('p') });
    const { session } = await engine.load();
    expect(session.phases[0]?.budget).toMatchObject({ limit: usd(10), spent: { microUsd: 2_000_000 } });
    expect((await verify(SESSION, storedFiles(engine.store.files(SESSION)))).problems).toEqual([]);
  });
});

describe('in a definition', () => {
  const YML = PLAIN.replace(
    "{ run: 'true' }",
    "{ run: 'true', reserve: { usd: 2 } }\n  bare: { run: 'true' }",
  ).replace('id: p2', 'id: p2\n    budget: { usd: 5 }');

  test('it stands with the phase', () => {
    const compiled = compileTexts({ 'orchestrator.yml': YML, 'tasks/p2/a.md': taskText() });
    if (compiled.kind === 'faults') throw new Error(JSON.stringify(compiled.faults));
    expect(compiled.definition.phases.map(({ budget }) => budget)).toEqual([undefined, usd(5)]);
    const json = definitionToJson(compiled.definition);
    expect(definitionToJson(definitionFromJson(Buffer.from(json)))).toBe(json);
  });

  test('every agent in it says what an attempt may take', () => {
    const texts = { 'tasks/p1/a.md': taskText('agent: bare'), 'tasks/p2/a.md': taskText('agent: bare') };
    expect(faultPlaces({ 'orchestrator.yml': YML, ...texts })).toEqual(['tasks/p2/a.md:3:8 RESERVE_MISSING']);
  });
});
