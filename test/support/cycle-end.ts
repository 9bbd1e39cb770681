/** What must be true of a session on the emulated platform when it has come to its end, whatever happened on the way. */
import { expect } from '@jest/globals';
import { at, document, orchestrator } from './command-line.js';
import { type CycleWorld, callsByRun, mergedTasks, ownTests, taskStatuses } from './cycle-world.js';

export interface TheEnd {
  readonly tasks: number;
  /** Tasks that changed the code. */
  readonly changes: number;
  /** The project has tests of its own, which the result must pass. */
  readonly tested?: boolean;
  /** Dispatch in a stream has a collector for each leg, so its runs may ask more often. */
  readonly mostCalls?: number;
}

/** Everything completed, merged once and verified from fresh clones; few calls, and none of agents. Answers with the branch of the result. */
export function expectTheEnd(world: CycleWorld, end: TheEnd): string {
  const status = world.status();
  expect(status).toMatchObject({
    status: 'completed',
    progress: { total: end.tasks, completed: end.tasks },
  });
  expect(new Set(Object.values(taskStatuses(status)))).toEqual(new Set(['completed']));
  const branch = String(at(status, 'code', 'branch'));
  const merged = mergedTasks(world, branch);
  expect(merged).toEqual([...new Set(merged)]);
  expect(merged).toHaveLength(end.changes);
  if (end.tested === true) expect(ownTests(world.clone(branch))).toBe('passed');
  const verified = orchestrator(world.clone(), ['verify', '--json']);
  expect(document(verified)).toMatchObject({ ok: true, problems: [] });
  const { runs, agents } = callsByRun(world);
  expect(agents).toBe(0);
  const most = end.mostCalls ?? 8;
  for (const [run, calls] of Object.entries(runs)) expect([run, calls <= most]).toEqual([run, true]);
  return branch;
}
