import { expect, test } from '@jest/globals';
import {
  type Advanced,
  advance,
  MOST_ATTEMPTS,
  MOST_LEGS,
  MOST_MATRIX_BYTES,
} from '../../src/app/advance.js';
import { collect } from '../../src/app/collect.js';
import { waveOutputs } from '../../src/entrypoints/action/outputs.js';
import { type AppRig, appRig, received } from '../support/app-context.js';
import { definition, taskSpec } from '../support/engine.js';

const MANY = 10_000;
const LIMITS = {
  maxConcurrentAgents: 100_000,
  maxTasksAdded: 0,
  maxChain: 200,
  maxOutputBytes: 1,
  resources: {},
};

/** As long as ids of task files get. */
function idOf(index: number): string {
  return `01-everything/a-folder-with-a-long-name/${String(index).padStart(6, '0')}-what-is-to-be-done`;
}

async function wave(rig: AppRig, run: number, pack: boolean): Promise<Advanced> {
  const { answer } = await advance(rig.context, await rig.engine.load(), {
    maxParallel: null,
    holder: { kind: 'run', id: String(run), attempt: 1, leg: null },
    defaultRunner: 'ubuntu-latest',
    pack,
    salvage: null,
  });
  return answer;
}

/** Everything that the job hands on. */
function bytesOfOutputs(answer: Advanced): number {
  return Object.values(waveOutputs(answer)).reduce((sum, value) => sum + Buffer.byteLength(value), 0);
}

function isWithinLimits(answer: Advanced): boolean {
  const legs = answer.matrix.include;
  const attempts = legs.reduce((sum, { tasks }) => sum + tasks.length, 0);
  return (
    legs.length === answer.count &&
    legs.length >= 1 &&
    legs.length <= MOST_LEGS &&
    attempts <= MOST_ATTEMPTS &&
    Buffer.byteLength(JSON.stringify(answer.matrix)) <= MOST_MATRIX_BYTES &&
    legs.every(({ tasks }) => tasks.length > 0)
  );
}

test('10,000 ready tasks each run once, over as many waves as it takes, every wave within the limits of a matrix', async () => {
  const tasks = Array.from({ length: MANY }, (_, index) => taskSpec(idOf(index)));
  const rig = await appRig(definition(tasks, { limits: LIMITS }));
  const handedOut = new Set<string>();
  let doubled = 0;
  let waves = 0;
  for (let run = 1; handedOut.size < MANY; run += 1) {
    const answer = await wave(rig, run, true);
    expect([run, isWithinLimits(answer)]).toEqual([run, true]);
    waves += 1;
    rig.reports.length = 0;
    for (const { id, claim } of answer.matrix.include.flatMap((leg) => leg.tasks)) {
      if (handedOut.has(id)) doubled += 1;
      handedOut.add(id);
      rig.reports.push(received(id, claim));
    }
    const { answer: collected } = await collect(rig.context, await rig.engine.load(), 'reports');
    expect([collected.applied.length, collected.ignored.length]).toEqual([rig.reports.length, 0]);
    expect(collected.continue).toBe(handedOut.size < MANY);
  }
  const { session } = await rig.engine.load();
  expect([session.status, doubled]).toEqual(['completed', 0]);
  // Ids as long as these fill 200 KB before 800 attempts do.
  expect(waves).toBeLessThanOrEqual(16);
  // The start, then two transactions for each wave: one push that claims, one that brings in.
  expect(session.version).toBe(1 + 2 * waves);
  expect(rig.engine.store.asked).toHaveLength(1 + 2 * waves);
}, 60_000);

test.each([true, false])(
  'a wave of as many legs as there may be hands on at most 200 KB (several tasks a leg: %s)',
  async (pack) => {
    const tasks = Array.from({ length: 2 * MOST_LEGS }, (_, index) => taskSpec(idOf(index)));
    const rig = await appRig(definition(tasks, { limits: LIMITS }));
    const answer = await wave(rig, 1, pack);
    expect(answer.count).toBe(MOST_LEGS);
    expect(isWithinLimits(answer)).toBe(true);
    expect(bytesOfOutputs(answer)).toBeLessThanOrEqual(200 * 1024);
  },
);
