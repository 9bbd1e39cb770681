/** Machines whose clocks are hours apart, or run backwards: leases end early or late, and nothing else changes. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { advance } from '../../src/app/advance.js';
import { collect } from '../../src/app/collect.js';
import { verify } from '../../src/app/verify.js';
import { type AppRig, appRig, received } from '../support/app-context.js';
import { definition, SESSION, taskSpec } from '../support/engine.js';
import { storedFiles } from '../support/memory-store.js';

const HOUR = 3600;
const TASKS = ['p/a', 'p/b', 'p/c'];

interface Handed {
  readonly task: string;
  readonly attempt: number;
  readonly claim: string;
}

/** One that never gives up: attempts that are lost have a count of their own. */
async function patientRig(): Promise<AppRig> {
  const retry = {
    ...taskSpec('p/a').retry,
    maxAttempts: 100,
    backoffSeconds: 0,
    maxBackoffSeconds: 0,
  };
  return appRig(definition(TASKS.map((id) => taskSpec(id, { timeoutSeconds: 60, retry }))));
}

/** What a run on a machine with a clock of its own does; the time that passes meanwhile is everybody's. */
async function withClock<T>(rig: AppRig, skewSeconds: number, act: () => Promise<T>): Promise<T> {
  const before = rig.engine.clock.seconds;
  rig.engine.clock.seconds = before + skewSeconds;
  const end = await act();
  rig.engine.clock.seconds -= skewSeconds;
  return end;
}

let runs = 0;

async function advanced(rig: AppRig): Promise<readonly Handed[]> {
  runs += 1;
  const holder = { kind: 'run', id: String(runs), attempt: 1, leg: null } as const;
  const { answer } = await advance(rig.context, await rig.engine.load(), {
    maxParallel: null,
    holder,
    defaultRunner: 'ubuntu-latest',
    pack: false,
    salvage: null,
  });
  return answer.matrix.include.flatMap(({ tasks }) =>
    tasks.map(({ id, ...rest }) => ({ task: id, ...rest })),
  );
}

async function brought(rig: AppRig, { task, attempt, claim }: Handed): Promise<number> {
  rig.reports.splice(0, rig.reports.length, received(task, claim, { report: { attempt } }));
  return (await collect(rig.context, await rig.engine.load(), 'reports')).answer.applied.length;
}

async function succeededOf(rig: AppRig): Promise<readonly number[]> {
  const { session } = await rig.engine.load();
  return [...session.tasks].map(
    ({ attempts }) => attempts.filter(({ outcome }) => outcome === 'succeeded').length,
  );
}

describe('clocks that are hours apart', () => {
  const skew = fc.constantFrom(-30 * HOUR, -9 * HOUR, -HOUR, 0, HOUR, 9 * HOUR, 30 * HOUR);
  const step = fc.record({
    kind: fc.constantFrom('advance', 'report', 'report again'),
    skew,
    passes: fc.constantFrom(0, 1, HOUR, 7 * HOUR),
    which: fc.nat(20),
  });

  test('let every task succeed once, every report count at most once, and leave a session that verifies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const rig = await patientRig();
        const handed: Handed[] = [];
        let applied = 0;
        for (const { kind, skew: seconds, passes, which } of steps) {
          rig.engine.clock.seconds += passes;
          await withClock(rig, seconds, async () => {
            if (kind === 'advance') handed.push(...(await advanced(rig)));
            const chosen = handed[which % Math.max(1, handed.length)];
            if (kind === 'advance' || chosen === undefined) return;
            applied += await brought(rig, chosen);
            if (kind === 'report again') expect(await brought(rig, chosen)).toBe(0);
          });
        }
        // Whoever comes last, with any clock, finds his way: the lease of a clock that was ahead ends some day.
        rig.engine.clock.seconds += 100 * HOUR;
        for (let round = 0; round < 5; round += 1)
          for (const leg of await advanced(rig)) applied += await brought(rig, leg);
        expect(await succeededOf(rig)).toEqual(TASKS.map(() => 1));
        expect(applied).toBe(TASKS.length);
        expect((await verify(SESSION, storedFiles(rig.engine.store.files(SESSION)))).problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('behind by a day claim nothing twice; ahead by a day take over, and the first report comes too late', async () => {
    const rig = await patientRig();
    const first = await withClock(rig, 0, () => advanced(rig));
    expect(first.map(({ task }) => task)).toEqual(TASKS);
    expect(await withClock(rig, -24 * HOUR, () => advanced(rig))).toEqual([]);
    const second = await withClock(rig, 24 * HOUR, () => advanced(rig));
    expect(second.map(({ attempt }) => attempt)).toEqual([2, 2, 2]);
    const [late] = first;
    const [live] = second;
    if (late === undefined || live === undefined) throw new Error('nothing was handed out');
    expect(await brought(rig, late)).toBe(0);
    expect(await brought(rig, live)).toBe(1);
  });
});
