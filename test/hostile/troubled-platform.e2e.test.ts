/** The platform refuses, limits, stalls and garbles at every point of whole runs: each run says what is wrong, nothing is lost, and the next one goes on. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CycleWorld, openCycle } from '../support/cycle-world.js';
import type { ApiFault } from '../support/github/fake-github.js';
import { chain } from '../support/hostile-chain.js';
import { tempFolder } from '../support/hostile-ground.js';
import { CALLER, storedTasks } from '../support/hostile-platform.js';
import type { RunRecord } from '../support/workflows/run-record.js';

const ground = tempFolder();
const open: CycleWorld[] = [];
afterAll(async () => {
  for (const { platform } of open) await platform.close();
  ground.remove();
});

/** Which job is at work: here it is never more than one. */
let job = '';

async function worldOf(name: string, length: number): Promise<CycleWorld> {
  const files = { ...chain(length), '.github/workflows/orchestrator.yml': CALLER };
  const hooks = {
    beforeJob: (live: { readonly id: string }): void => {
      job = live.id;
    },
  };
  const world = await openCycle(join(ground.folder, name), files, { hooks, runners: 1 });
  open.push(world);
  return world;
}

const no = (status: number, headers: Readonly<Record<string, string>> = {}): ApiFault => ({
  status,
  headers,
  body: { message: status === 429 ? 'You have exceeded a secondary rate limit' : 'No' },
});
const ELSEWHERE = { location: 'http://127.0.0.1:9/elsewhere' };
const SPENT = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2000000000' };

function done(world: CycleWorld): number {
  return storedTasks(world.platform).filter(({ status }) => status === 'completed').length;
}

function logOf(runs: readonly RunRecord[]): string {
  return runs.flatMap((run) => run.jobs.map(({ log }) => log)).join('\n');
}

describe('an API that answers no request of a run as it should', () => {
  const FAULTS: readonly ApiFault[] = [
    no(401),
    'truncated',
    no(403),
    no(404),
    no(409),
    no(422),
    no(429, { 'retry-after': '300' }),
    no(403, SPENT),
    no(302, ELSEWHERE),
  ];

  test('costs time, and no work: each run does its part and says what was refused', async () => {
    const world = await worldOf('refusals', 4);
    const faults = [...FAULTS];
    world.platform.fault = ({ operation }) => {
      if (operation.startsWith('git ')) return 'none';
      // A dispatch whose answer is cut off is one.
      if (faults[0] === 'truncated' && operation.endsWith('/dispatches')) return no(500);
      return faults.shift() ?? no(403);
    };
    const codes = new Set<string>();
    for (let run = 1; run <= 3; run += 1) {
      const runs = await world.dispatch();
      expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
      expect(done(world)).toBe(run);
      expect(logOf(runs)).toContain('The next run was not started');
      for (const [code] of logOf(runs).matchAll(/\bAPI_[A-Z_]+/g)) codes.add(code);
    }
    expect(faults).toEqual([]);
    expect([...codes].sort()).toEqual(['API_BAD_ANSWER', 'API_LIMITED', 'API_REFUSED']);
    expect(world.platform.github.violations).toEqual([]);
  }, 90_000);
});

describe('a push of what was collected', () => {
  let world: CycleWorld;
  beforeAll(async () => {
    world = await worldOf('pushes', 4);
  });

  const noDispatch: ApiFault = no(403);
  const isDispatch = (operation: string): boolean => operation.endsWith('/dispatches');

  test('that is refused fails the run; the next one brings the reports home', async () => {
    world.platform.fault = ({ operation }) =>
      operation === 'git git-receive-pack' && job === 'collect' ? no(403) : 'none';
    const runs = await world.dispatch();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    expect(logOf(runs)).toContain('PUSH_REFUSED');
    expect(done(world)).toBe(0);
    world.platform.fault = ({ operation }) => (isDispatch(operation) ? noDispatch : 'none');
    const sweep = await world.sweep();
    expect(sweep.map(({ conclusion }) => conclusion)).toEqual(['success']);
    // One that was brought home, and one of its own.
    expect(done(world)).toBe(2);
  }, 60_000);

  test('whose answer was lost is known to have landed, and a server in trouble is asked again', async () => {
    const troubles: ApiFault[] = [no(500), no(503), 'drop-before', no(429), 'drop-after'];
    world.platform.fault = ({ operation }) => {
      if (isDispatch(operation)) return noDispatch;
      if (operation !== 'git git-receive-pack' || job !== 'collect') return 'none';
      return troubles.shift() ?? 'none';
    };
    const before = done(world);
    const runs = await world.dispatch();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect([done(world), troubles]).toEqual([before + 1, []]);
  }, 60_000);

  test('or of a claim, when it is refused, claims nothing', async () => {
    const before = storedTasks(world.platform);
    world.platform.fault = ({ operation }) => (operation === 'git git-receive-pack' ? no(403) : 'none');
    const runs = await world.dispatch();
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    expect(runs[0]?.jobs.find(({ id }) => id === 'agent')?.conclusion ?? 'skipped').toBe('skipped');
    expect(storedTasks(world.platform)).toEqual(before);
  }, 60_000);

  test('and in the end every task was done once', async () => {
    world.platform.fault = () => 'none';
    await world.dispatch();
    const outcomes = storedTasks(world.platform).map((task) => task.outcomes);
    expect(outcomes).toEqual(outcomes.map(() => ['succeeded']));
  }, 60_000);
});
