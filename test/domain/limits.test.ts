import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/domain/decide.js';
import { fullLimits } from '../../src/domain/readiness.js';
import { sha256 } from '../../src/schema/sha256.js';
import { definition, Engine, phaseSpec, rejectionCode, taskId, taskSpec } from '../support/engine.js';

const limits = {
  maxConcurrentAgents: 100,
  maxTasksAdded: 9,
  maxChain: 200,
  maxOutputBytes: 1,
  resources: { db: 2, lab: 1 },
};

describe('a limit is never exceeded at a claim, and is free again when an attempt ends', () => {
  test('agents at a time', () => {
    const engine = Engine.started(
      definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c')], {
        limits: { ...limits, maxConcurrentAgents: 2 },
      }),
    );
    engine.claim('p/a');
    engine.claim('p/b');
    expect(rejectionCode(engine.claim('p/c'))).toBe('LIMIT_REACHED');
    expect(fullLimits(engine.state, engine.task('p/c'))).toEqual([{ limit: 'agents', most: 2 }]);
    engine.report('p/a', 'failed');
    expect(rejectionCode(engine.claim('p/c'))).toBeNull();
  });

  test('that is below what runs already lets nothing new begin, and ends nothing that runs', () => {
    const engine = Engine.started(
      definition([taskSpec('p/a'), taskSpec('p/b'), taskSpec('p/c')], { limits }),
    );
    engine.claim('p/a');
    engine.claim('p/b');
    const lowered = { ...engine.state.definition, limits: { ...limits, maxConcurrentAgents: 1 } };
    const session = { ...engine.state, definition: lowered };
    expect(fullLimits(session, engine.task('p/c'))).toEqual([{ limit: 'agents', most: 1 }]);
    const asked = decide(session, {
      type: 'claim_task',
      now: session.updatedAt,
      actor: 'tester',
      task: taskId('p/c'),
      claimSha256: sha256('c'),
      holder: { kind: 'run', id: '1', attempt: 1, leg: null },
      baseSha: null,
      leaseSeconds: 7200,
      missingInputs: [],
    });
    expect(rejectionCode(asked)).toBe('LIMIT_REACHED');
    expect(session.running).toEqual(['p/a', 'p/b']);
    engine.report('p/a', 'succeeded');
    expect(engine.task('p/b').status).toBe('in_progress');
  });

  test('tasks of a phase at a time', () => {
    const engine = Engine.started(
      definition([taskSpec('p/a'), taskSpec('p/b')], { phases: [phaseSpec('p', { maxParallel: 1 })] }),
    );
    engine.claim('p/a');
    expect(rejectionCode(engine.claim('p/b'))).toBe('LIMIT_REACHED');
    expect(fullLimits(engine.state, engine.task('p/b'))).toEqual([{ limit: 'phase', phase: 'p', most: 1 }]);
    engine.report('p/a', 'succeeded');
    expect(rejectionCode(engine.claim('p/b'))).toBeNull();
  });

  test('units of a resource', () => {
    const tasks = ['a', 'b', 'c'].map((name) => taskSpec(`p/${name}`, { resources: ['db'] }));
    const engine = Engine.started(definition([...tasks, taskSpec('p/free')], { limits }));
    engine.claim('p/a');
    engine.claim('p/b');
    expect(rejectionCode(engine.claim('p/c'))).toBe('LIMIT_REACHED');
    expect(fullLimits(engine.state, engine.task('p/c'))).toEqual([
      { limit: 'resource', resource: 'db', most: 2 },
    ]);
    expect(rejectionCode(engine.claim('p/free'))).toBeNull();
    engine.report('p/b', 'blocked');
    expect(rejectionCode(engine.claim('p/c'))).toBeNull();
  });

  test('each of several resources counts', () => {
    const engine = Engine.started(
      definition([taskSpec('p/a', { resources: ['lab'] }), taskSpec('p/b', { resources: ['db', 'lab'] })], {
        limits,
      }),
    );
    engine.claim('p/a');
    expect(rejectionCode(engine.claim('p/b'))).toBe('LIMIT_REACHED');
  });

  test.each([
    [['src/billing/**'], ['src/billing/api/x.ts'], true],
    [['src/**'], ['src/'], true],
    [['src/a/'], ['src/a/b/c.ts'], true],
    [['src/*.ts'], ['src/x*'], true],
    [['**/package.json'], ['web/**'], true],
    [['src/a/**'], ['src/b/**'], false],
    [['src/*.ts'], ['src/deep/x.ts'], false],
    [['src/a.ts', 'docs/**'], ['lib/**', 'docs/x.md'], true],
    [[], ['src/**'], false],
  ] as const)('paths: %s and %s run together or not (%s)', (one, other, overlap) => {
    const engine = Engine.started(
      definition([taskSpec('p/a', { touches: one }), taskSpec('p/b', { touches: other })]),
    );
    engine.claim('p/a');
    expect(rejectionCode(engine.claim('p/b'))).toBe(overlap ? 'LIMIT_REACHED' : null);
    if (!overlap) return;
    expect(fullLimits(engine.state, engine.task('p/b'))[0]).toMatchObject({ limit: 'touches', task: 'p/a' });
    engine.verb('cancel_task', 'p/a');
    expect(rejectionCode(engine.claim('p/b'))).toBeNull();
  });

  test('every reached limit is named, not only the first', () => {
    const spec = { resources: ['lab'], touches: ['src/**'] };
    const engine = Engine.started(
      definition([taskSpec('p/a', spec), taskSpec('p/b', spec)], {
        phases: [phaseSpec('p', { maxParallel: 1 })],
        limits: { ...limits, maxConcurrentAgents: 1 },
      }),
    );
    engine.claim('p/a');
    expect(fullLimits(engine.state, engine.task('p/b')).map(({ limit }) => limit)).toEqual([
      'agents',
      'phase',
      'resource',
      'touches',
    ]);
  });
});
