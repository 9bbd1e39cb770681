/** The platform refuses, limits, stalls and garbles at every point of whole runs: each run says what is wrong, nothing is lost, and the next one goes on. */
import { expect, test } from '@jest/globals';
import { type CycleWorld, cycles } from '../support/cycle-world.js';
import type { ApiFault } from '../support/github/fake-github.js';
import { chain } from '../support/hostile-chain.js';
import { CALLER, storedTasks } from '../support/hostile-platform.js';
import type { RunRecord } from '../support/workflows/run-record.js';

const open = cycles();

/** Which job is at work: here it is never more than one. */
let job = '';

function worldOf(length: number): Promise<CycleWorld> {
  const hooks = {
    beforeJob: (live: { readonly id: string }): void => {
      job = live.id;
    },
  };
  return open({ ...chain(length), '.github/workflows/orchestrator.yml': CALLER }, { hooks, runners: 1 });
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

function ends(runs: readonly RunRecord[]): readonly string[] {
  return runs.map(({ conclusion }) => conclusion);
}

test('an API that answers no request as it should costs time, and no work: each run does its part and says what was refused', async () => {
  const world = await worldOf(4);
  const faults: ApiFault[] = [
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
  world.platform.fault = ({ operation }) =>
    operation.startsWith('git ') ? 'none' : (faults.shift() ?? no(403));
  const codes = new Set<string>();
  for (let run = 1; run <= 3; run += 1) {
    const runs = await world.dispatch();
    expect(ends(runs)).toEqual(['success']);
    expect(done(world)).toBe(run);
    expect(logOf(runs)).toContain('The next run was not started');
    for (const [code] of logOf(runs).matchAll(/\bAPI_[A-Z_]+/g)) codes.add(code);
  }
  expect(faults).toEqual([]);
  expect([...codes].sort()).toEqual(['API_BAD_ANSWER', 'API_LIMITED', 'API_REFUSED']);
}, 120_000);

test('a remote that refuses, drops and stalls pushes loses nothing of what agents did', async () => {
  const world = await worldOf(4);
  const isDispatch = (operation: string): boolean => operation.endsWith('/dispatches');
  const isPush = (operation: string): boolean => operation === 'git git-receive-pack';
  // Refused for good, after the agents are done: the next run brings their reports home, and does a task of its own.
  world.platform.fault = ({ operation }) => (isPush(operation) && job === 'collect' ? no(403) : 'none');
  const failed = await world.dispatch();
  expect([ends(failed), done(world)]).toEqual([['failure'], 0]);
  expect(logOf(failed)).toContain('PUSH_REFUSED');
  world.platform.fault = ({ operation }) => (isDispatch(operation) ? no(403) : 'none');
  expect(ends(await world.sweep())).toEqual(['success']);
  expect(done(world)).toBe(2);
  // Trouble that passes is asked again; an answer that was lost is known to have been a yes.
  const troubles: ApiFault[] = [no(500), no(503), 'drop-before', no(429), 'drop-after'];
  world.platform.fault = ({ operation }) => {
    if (isDispatch(operation)) return no(403);
    return isPush(operation) && job === 'collect' ? (troubles.shift() ?? 'none') : 'none';
  };
  expect(ends(await world.dispatch())).toEqual(['success']);
  expect([done(world), troubles]).toEqual([3, []]);
  // Refused before anything was claimed: nothing is, and no agent starts.
  const before = storedTasks(world.platform);
  world.platform.fault = ({ operation }) => (isPush(operation) ? no(403) : 'none');
  const refused = await world.dispatch();
  expect(ends(refused)).toEqual(['failure']);
  expect(
    refused
      .flatMap((run) => run.jobs)
      .some(({ id, conclusion }) => id === 'agent' && conclusion !== 'skipped'),
  ).toBe(false);
  expect(storedTasks(world.platform)).toEqual(before);
  world.platform.fault = () => 'none';
  await world.dispatch();
  expect(storedTasks(world.platform).map(({ outcomes }) => outcomes)).toEqual(
    Array.from({ length: 4 }, () => ['succeeded']),
  );
}, 120_000);
