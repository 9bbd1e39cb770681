import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator } from '../support/command-line.js';
import { callerOf, smallFiles, WRITES_A_WORD } from '../support/cycle-example.js';
import { callsByRun, cycles, mergedTasks, outcomes } from '../support/cycle-world.js';
import { tempFolders } from '../support/temp-folder.js';

const cycle = cycles();
const folders = tempFolders();

/** The first task ends only when somebody opens the door, the last ones crash at first. */
function agent(door: string): string {
  return `${WRITES_A_WORD}
case "$ORCHESTRATOR_TASK/$ORCHESTRATOR_ATTEMPT" in
  01-write/slow/*) for i in $(seq 300); do [ -e '${door}' ] && break; sleep 0.1; done ;;
  01-write/crash/1) echo crashing; sleep 300 ;;
esac
`;
}

describe('in stream dispatch', () => {
  test('what depends on a task starts while others of its wave still work, and nothing is done twice', async () => {
    const door = join(folders(), 'open');
    const world = await cycle(
      smallFiles(
        {
          '01-write/slow': '',
          '01-write/fast': '',
          '01-write/crash': '',
          '01-write/next': 'dependencies: [01-write/fast]',
        },
        { agent: agent(door), caller: callerOf('stream.yml') },
      ),
    );
    world.whenPrinted('crashing', (job) => job.lose());
    world.whenPrinted('at work: 01-write/next', () => writeFileSync(door, ''));
    await world.dispatch();
    const status = world.status();
    expect(status).toMatchObject({ status: 'completed', progress: { total: 4, completed: 4 } });
    expect(outcomes(world)).toEqual({
      '01-write/crash': ['lost', 'succeeded'],
      '01-write/fast': ['succeeded'],
      '01-write/next': ['succeeded'],
      '01-write/slow': ['succeeded'],
    });
    expect(mergedTasks(world, String(at(status, 'code', 'branch')))).toHaveLength(4);
    expect(document(orchestrator(world.clone(), ['verify', '--json']))).toMatchObject({ ok: true });
    expect(world.platform.github.world.statuses.at(-1)).toMatchObject({ state: 'success' });
    const { runs, agents } = callsByRun(world);
    expect(agents).toBe(0);
    expect(Math.max(...Object.values(runs))).toBeLessThanOrEqual(8);
  }, 100_000);

  test('many tasks that each make another one ready start few runs, and no run makes more than eight calls', async () => {
    const pairs = Array.from({ length: 10 }, (_, index) => `01-write/n${index}`);
    const world = await cycle(
      smallFiles(
        Object.fromEntries(
          pairs.flatMap((name) => [
            [name, ''],
            [`${name}-next`, `dependencies: [${name}]`],
          ]),
        ),
        { caller: callerOf('stream.yml') },
      ),
    );
    const began = await world.dispatch();
    expect(world.status()).toMatchObject({ status: 'completed', progress: { total: 20, completed: 20 } });
    expect(Object.values(outcomes(world))).toEqual(Array.from({ length: 20 }, () => ['succeeded']));
    const { runs } = callsByRun(world);
    expect(Math.max(...Object.values(runs))).toBeLessThanOrEqual(8);
    expect(began.length).toBeLessThan(pairs.length);
  }, 100_000);
});
