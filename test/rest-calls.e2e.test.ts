import { afterAll, describe, expect, test } from '@jest/globals';
import { type ActionMachines, openActionMachines } from './support/action-machines.js';
import { callsOf, gitRequestsOf, pushesOf, quickProject, quickWave, rowsOf } from './support/quick-wave.js';
import { tempFolders } from './support/temp-folder.js';

const folders = tempFolders();
const open: ActionMachines[] = [];
afterAll(async () => {
  for (const machines of open) await machines.close();
});

const MOST_CALLS = 8;

async function machinesFor(tasks: number): Promise<ActionMachines> {
  const machines = await openActionMachines(folders(), quickProject(tasks));
  open.push(machines);
  return machines;
}

describe('a run', () => {
  test.each([1, 50, 256])(
    'of %i tasks makes at most eight calls to the API, and one push to claim and one to bring in',
    async (tasks) => {
      const machines = await machinesFor(tasks);
      const { github } = machines;
      const machine = machines.machine('writer');
      await machine.step({ command: 'start' });
      github.requests.length = 0;
      const { rows, collected } = await quickWave(machines, machine);
      expect(rows).toHaveLength(tasks);
      expect(collected.stdout).toContain(`${tasks} report${tasks === 1 ? '' : 's'} applied, 0 ignored`);
      expect(pushesOf(github)).toBe(2);
      const calls = callsOf(github);
      // One that starts the next run, some that tell.
      expect(calls.length).toBeGreaterThanOrEqual(2);
      expect(calls.length).toBeLessThanOrEqual(MOST_CALLS);
      expect(github.violations).toEqual([]);
    },
    60_000,
  );

  test('of an agent makes none', async () => {
    const machines = await machinesFor(1);
    const advanced = await machines.machine('writer').step({ command: 'advance', start: 'if-none' });
    machines.github.requests.length = 0;
    const leg = JSON.stringify(rowsOf(advanced)[0]);
    const ended = await machines.machine('agent').step({ command: 'agent', leg });
    expect([ended.code, callsOf(machines.github)]).toEqual([0, []]);
    expect(machines.results.artifacts()).toHaveLength(1);
  }, 60_000);

  test('that finds nothing to do makes at most two, and pushes nothing', async () => {
    const machines = await machinesFor(1);
    const machine = machines.machine('writer');
    const advanced = await machine.step({ command: 'advance', start: 'if-none' });
    machines.github.requests.length = 0;
    const again = await machine.step({
      command: 'advance',
      session: advanced.outputs.get('session') ?? '',
      chain: '1',
    });
    expect([again.code, again.outputs.get('has-work')]).toEqual([0, 'false']);
    expect(callsOf(machines.github).length).toBeLessThanOrEqual(2);
    expect(pushesOf(machines.github)).toBe(0);
    // The tip of the state, and nothing else, is asked for.
    expect(gitRequestsOf(machines.github)).toBe(3);
  }, 60_000);
});
