import { describe, expect, test } from '@jest/globals';
import { at } from '../support/command-line.js';
import { smallFiles } from '../support/cycle-example.js';
import { callsByRun, cycles, gateOutput, losing, mergedTasks, outcomes } from '../support/cycle-world.js';

const cycle = cycles();
const TWO = smallFiles({ '01-write/a': '', '01-write/b': '' });

describe('the schedule', () => {
  test('brings in what a dead run left behind', async () => {
    const world = await cycle(TWO, losing(/collect$/));
    const [dead] = await world.dispatch();
    expect(dead?.conclusion).toBe('failure');
    expect(at(world.status(), 'progress', 'in_progress')).toBe(2);
    const [sweep, ...more] = await world.sweep();
    expect([sweep?.conclusion, more.length]).toEqual(['success', 0]);
    expect(outcomes(world)).toEqual({ '01-write/a': ['succeeded'], '01-write/b': ['succeeded'] });
    const status = world.status();
    expect(status).toMatchObject({ status: 'completed' });
    expect(mergedTasks(world, String(at(status, 'code', 'branch')))).toEqual(['01-write/a', '01-write/b']);
    expect(world.platform.github.world.statuses.at(-1)).toMatchObject({ state: 'success' });
  }, 60_000);

  test('hands out anew what a run had that nobody knows any more', async () => {
    const world = await cycle(TWO, losing(/collect$/));
    const [dead] = await world.dispatch();
    world.platform.github.world.runs.delete(Number(dead?.id));
    await world.sweep();
    expect(outcomes(world)).toEqual({
      '01-write/a': ['lost', 'succeeded'],
      '01-write/b': ['lost', 'succeeded'],
    });
    expect(world.status()).toMatchObject({ status: 'completed' });
  }, 60_000);

  test('starts a run for each other session that has work', async () => {
    const world = await cycle(smallFiles({ '01-write/a': '' }));
    for (const _ of ['one', 'two']) expect(world.person('start').code).toBe(0);
    const runs = await world.sweep();
    expect(runs.map(gateOutput).map((text) => /session: (\w+)/.exec(text)?.[1])).toEqual([
      'completed',
      'completed',
    ]);
    expect(world.platform.github.world.dispatches).toHaveLength(1);
  }, 60_000);

  test('spends next to nothing where there is nothing to do', async () => {
    const world = await cycle(
      smallFiles({ '01-write/a': '' }, { phases: '[{ id: 01-write, gate: { approval: true } }]' }),
    );
    const [none] = await world.sweep();
    expect([none?.conclusion, none?.errors]).toEqual(['success', []]);
    await world.dispatch();
    expect(at(world.status(), 'phases', 0, 'gate', 'unmet')).toMatchObject([{ code: 'APPROVAL_MISSING' }]);
    const [sweep] = await world.sweep();
    expect(sweep?.conclusion).toBe('success');
    const { runs } = callsByRun(world);
    expect(runs[`${none?.id}.1`] ?? 0).toBe(0);
    expect(runs[`${sweep?.id}.1`]).toBeLessThanOrEqual(2);
  }, 60_000);

  test('brings a status to an end that still waits after a person ended the session in a shell', async () => {
    const world = await cycle(
      smallFiles({ '01-write/a': '' }, { phases: '[{ id: 01-write, gate: { approval: true } }]' }),
    );
    await world.dispatch();
    const { statuses } = world.platform.github.world;
    expect(statuses.at(-1)?.state).toBe('pending');
    expect(world.person('cancel', '--reason', 'enough').code).toBe(0);
    const [sweep] = await world.sweep();
    expect(sweep?.conclusion).toBe('success');
    expect(statuses.at(-1)).toMatchObject({ state: expect.stringMatching(/^(?:error|failure)$/) });
    expect(callsByRun(world).runs[`${sweep?.id}.1`]).toBeLessThanOrEqual(2);
    const told = statuses.length;
    await world.sweep();
    expect(statuses).toHaveLength(told);
  }, 60_000);
});
