import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Definition } from '../../src/domain/definition.js';
import { breaches } from '../../src/domain/invariants.js';
import { Wave, type WaveLimits } from '../../src/domain/wave.js';
import { sha256 } from '../../src/schema/sha256.js';
import { definition, Engine, phaseSpec, taskId, taskSpec } from '../support/engine.js';

const LIMITS: WaveLimits = {
  firstLeg: 1,
  legs: 256,
  attempts: 800,
  bytes: 200_000,
  secretBytes: 0,
  secondsPerLeg: 330 * 60,
};

/** Places and claims every task in turn; answers with the legs. */
function planned(
  engine: Engine,
  ids: readonly string[],
  limits: Partial<WaveLimits> = {},
  runnerOf: (id: string) => string = () => 'ubuntu-latest',
): readonly (readonly string[])[] {
  const wave = new Wave({ ...LIMITS, ...limits }, new Map(), (leg) => `9/1#${leg}`);
  for (const id of ids) {
    const place = wave.place(engine.state, engine.task(id), runnerOf(id));
    if (place.kind !== 'leg') continue;
    const decision = engine.ask({
      type: 'claim_task',
      task: taskId(id),
      claimSha256: sha256(id),
      holder: { kind: 'run', id: '9', attempt: 1, leg: place.leg },
      baseSha: null,
      leaseSeconds: 60,
      missingInputs: [],
    });
    expect(decision.kind).toBe('accepted');
    wave.take(engine.task(id), place.leg, runnerOf(id));
    expect(breaches(engine.state, engine.now)).toEqual([]);
  }
  return wave.legs.map(({ tasks }) => tasks);
}

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `p/${index}`);

function engineOf(
  count: number,
  spec: Parameters<typeof taskSpec>[1] = {},
  changes: Partial<Definition> = {},
): Engine {
  return Engine.started(
    definition(
      ids(count).map((id) => taskSpec(id, spec)),
      changes,
    ),
  );
}

const LIMIT = {
  maxConcurrentAgents: 3,
  maxTasksAdded: 0,
  maxChain: 9,
  maxOutputBytes: 1,
  resources: { db: 1 },
};

describe('a wave', () => {
  test('gives each task a leg while there are legs', () => {
    expect(planned(engineOf(3), ids(3))).toEqual([['p/0'], ['p/1'], ['p/2']]);
  });

  test('lets what is ready beyond the agents join the leg that is expected to be done first', () => {
    const engine = Engine.started(
      definition(
        [1000, 10, 20, 30, 5].map((estimateSeconds, index) => taskSpec(`p/${index}`, { estimateSeconds })),
        { limits: LIMIT },
      ),
    );
    expect(planned(engine, ids(5))).toEqual([['p/0'], ['p/1', 'p/3'], ['p/2', 'p/4']]);
  });

  test('counts a leg as one agent in the limits of a phase and of a resource', () => {
    const phases = [phaseSpec('p', { maxParallel: 2 })];
    expect(planned(engineOf(4, {}, { phases }), ids(4))).toEqual([
      ['p/0', 'p/2'],
      ['p/1', 'p/3'],
    ]);
    expect(planned(engineOf(3, { resources: ['db'] }, { limits: LIMIT }), ids(3))).toEqual([
      ['p/0', 'p/1', 'p/2'],
    ]);
  });

  test('never puts tasks into one leg that touch the same paths: the second would work on an old base', () => {
    expect(planned(engineOf(2, { touches: ['src/**'] }, { limits: LIMIT }), ids(2))).toEqual([['p/0']]);
  });

  test('fills a leg no further than a machine lives', () => {
    const engine = engineOf(
      5,
      { estimateSeconds: 6000, timeoutSeconds: 7000 },
      { limits: { ...LIMIT, maxConcurrentAgents: 1 } },
    );
    expect(planned(engine, ids(5))).toEqual([['p/0', 'p/1', 'p/2']]);
  });

  test('keeps tasks of other machines in legs of their own', () => {
    const runnerOf = (id: string): string => (id === 'p/3' ? 'big' : 'ubuntu-latest');
    expect(planned(engineOf(4, {}, { limits: LIMIT }), ids(4), { legs: 2 }, runnerOf)).toEqual([
      ['p/0', 'p/2'],
      ['p/1'],
    ]);
  });

  test('ends at the number of attempts, and at the bytes that a matrix may have', () => {
    const many = { ...LIMIT, maxConcurrentAgents: 1000 };
    expect(planned(engineOf(9, {}, { limits: many }), ids(9), { attempts: 4 }).flat()).toHaveLength(4);
    expect(planned(engineOf(9, {}, { limits: many }), ids(9), { bytes: 1200 }).flat()).toHaveLength(2);
  });

  test('numbers its legs on from an earlier wave of the same run', () => {
    const wave = new Wave({ ...LIMITS, firstLeg: 7 }, new Map(), (leg) => `9/1#${leg}`);
    const engine = engineOf(1);
    expect(wave.place(engine.state, engine.task('p/0'), 'x')).toMatchObject({ kind: 'leg', leg: 7 });
  });

  test('keeps every limit, whatever the tasks are', () => {
    const spec = fc.record({
      estimateSeconds: fc.integer({ min: 1, max: 20_000 }),
      resources: fc.constantFrom<readonly string[]>([], ['db']),
      touches: fc.constantFrom<readonly string[]>([], ['src/a/**'], ['src/**'], ['docs/x']),
    });
    fc.assert(
      fc.property(
        fc.array(spec, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        (specs, most) => {
          const tasks = specs.map((changes, index) =>
            taskSpec(`p/${index}`, { ...changes, timeoutSeconds: 20_000 }),
          );
          const engine = Engine.started(
            definition(tasks, { limits: { ...LIMIT, maxConcurrentAgents: most } }),
          );
          const legs = planned(engine, ids(specs.length));
          expect(legs.length).toBeLessThanOrEqual(most);
          for (const leg of legs.filter(({ length }) => length > 1)) {
            const seconds = leg.reduce((sum, id) => sum + (engine.task(id).spec.estimateSeconds ?? 0), 0);
            expect(seconds).toBeLessThanOrEqual(LIMITS.secondsPerLeg);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
