import { describe, expect, test } from '@jest/globals';
import { at } from '../support/command-line.js';
import { smallFiles } from '../support/cycle-example.js';
import { type CycleWorld, cycles, losing, mergedTasks, outcomes } from '../support/cycle-world.js';
import type { RunRecord } from '../support/workflows/run-record.js';

const cycle = cycles();
const FILES = smallFiles({ '01-write/a': '', '01-write/b': '' });

async function firstRun(world: CycleWorld): Promise<RunRecord> {
  const [run] = await world.dispatch();
  if (run === undefined) throw new Error('nothing ran');
  expect(run).toMatchObject({ attempt: 1, conclusion: 'failure' });
  return run;
}

function everythingOnce(world: CycleWorld): void {
  const status = world.status();
  expect(status).toMatchObject({ status: 'completed' });
  expect(mergedTasks(world, String(at(status, 'code', 'branch')))).toEqual(['01-write/a', '01-write/b']);
}

function artifacts({ platform }: CycleWorld): readonly string[] {
  return platform.results.artifacts().map(({ name }) => name.slice(-3));
}

describe('a run that is run again', () => {
  test('whose collection was lost brings in what its agents left, and runs none of them', async () => {
    const world = await cycle(FILES, losing(/collect$/));
    const first = await firstRun(world);
    const again = await world.rerun(first, 'failed');
    expect(again).toMatchObject([{ id: first.id, attempt: 2, conclusion: 'success' }]);
    expect(artifacts(world)).toEqual(['-r1', '-r1']);
    expect(outcomes(world)).toEqual({ '01-write/a': ['succeeded'], '01-write/b': ['succeeded'] });
    everythingOnce(world);
  }, 60_000);

  test('as a whole brings in what the attempt before has left, and repeats none of it', async () => {
    const world = await cycle(FILES, losing(/collect$/));
    const first = await firstRun(world);
    const again = await world.rerun(first, 'all');
    expect(again).toMatchObject([{ id: first.id, attempt: 2, conclusion: 'success' }]);
    expect(artifacts(world)).toEqual(['-r1', '-r1']);
    expect(outcomes(world)).toEqual({ '01-write/a': ['succeeded'], '01-write/b': ['succeeded'] });
    everythingOnce(world);
  }, 60_000);

  test('as a whole hands out anew what left nothing', async () => {
    const world = await cycle(FILES, losing(/leg 2 \/ agent$/, /collect$/));
    const first = await firstRun(world);
    const again = await world.rerun(first, 'all');
    expect(again).toMatchObject([{ id: first.id, attempt: 2, conclusion: 'success' }]);
    expect(artifacts(world)).toEqual(['-r1', '-r2']);
    expect(Object.values(outcomes(world)).toSorted()).toEqual([['cancelled', 'succeeded'], ['succeeded']]);
    everythingOnce(world);
  }, 60_000);

  test('after its work was settled and done by another run does nothing', async () => {
    const world = await cycle(FILES, losing(/leg 2 \/ agent$/));
    const [first, second] = await world.dispatch();
    expect([first?.conclusion, second?.conclusion]).toEqual(['failure', 'success']);
    everythingOnce(world);
    const before = at(world.status(), 'version');
    const failed = await world.rerun(first, 'failed');
    expect(failed.map(({ attempt }) => attempt)).toEqual([2]);
    const all = await world.rerun(first, 'all');
    expect(all).toMatchObject([{ attempt: 3, conclusion: 'success' }]);
    expect(at(world.status(), 'version')).toBe(before);
    everythingOnce(world);
  }, 60_000);
});
