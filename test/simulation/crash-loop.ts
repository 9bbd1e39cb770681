/**
 * Every program is ended before and after each of its effects, one after the other; one clean run of the same program must then finish its work,
 * and a few clean runs of the whole the session.
 */
import { definition, phaseSpec, taskSpec } from '../support/engine.js';
import type { Actor } from './actor.js';
import type { CrashProgram } from './crash-programs.js';
import { finish } from './ending.js';
import { NO_FAULTS } from './fault.js';
import type { Ground } from './ground.js';
import { startSession } from './history.js';
import { ModelGround } from './model-ground.js';
import type { Scenario } from './scenario.js';
import type { Violation } from './violation.js';
import { World } from './world.js';

export interface CrashResult {
  readonly program: string;
  readonly effects: number;
  readonly histories: number;
  readonly violations: readonly Violation[];
}

/** Ends the program before and after each of its effects, in turn. */
export async function crashLoop(program: CrashProgram, ground: () => Promise<Ground>): Promise<CrashResult> {
  const clean = await crashed(program, await ground(), null);
  const violations = [...clean.violations];
  let histories = 1;
  for (let n = 1; n <= clean.effects; n += 1)
    for (const when of ['kill-before', 'kill-after'] as const) {
      const { violations: found } = await crashed(program, await ground(), { n, when });
      histories += 1;
      violations.push(
        ...found.map(({ invariant, text }) => ({
          invariant,
          text: `${when} ${n} of ${program.name}: ${text}`,
        })),
      );
    }
  return { program: program.name, effects: clean.effects, histories, violations };
}

const MOST_STEPS = 10_000;
const BACK_OFF_MILLISECONDS = 3_600_000;

interface Strike {
  readonly n: number;
  readonly when: 'kill-before' | 'kill-after';
}

async function crashed(
  program: CrashProgram,
  ground: Ground,
  strike: Strike | null,
): Promise<{ readonly effects: number; readonly violations: readonly Violation[] }> {
  const scenario = threeTasks();
  const world = new World({ seed: 1, scenario, plan: NO_FAULTS, ground, without: new Set(), trace: null });
  let effects = 0;
  world.crash = (actor: Actor) => {
    if (!program.victim.test(actor.name)) return null;
    effects = Math.max(effects, actor.effects);
    return strike !== null && actor.effects === strike.n ? strike.when : null;
  };
  try {
    const id = await startSession(world);
    if (id === undefined) throw new Error('no session could be started');
    void program.start(world, id);
    await world.scheduler.untilQuiet(MOST_STEPS);
    world.scheduler.now += BACK_OFF_MILLISECONDS;
    void program.again(world, id);
    await world.scheduler.untilQuiet(MOST_STEPS);
    for (const fault of await program.faults(world, id))
      world.checker.say('I18', `after one clean run ${fault}`);
    if (program.removes !== true) await finish(world, id);
  } finally {
    await ground.close();
  }
  return { effects, violations: world.checker.violations };
}

function threeTasks(): Scenario {
  const out = { kind: 'file', path: 'out.json', schema: null, allowEmpty: false } as const;
  const tasks = [
    taskSpec('p/a', { outputs: [out] }),
    taskSpec('p/b'),
    taskSpec('q/c', { dependencies: ['p/a', 'p/b'] }),
  ];
  const made = definition(tasks, { phases: [phaseSpec('p'), phaseSpec('q')] });
  return {
    pinned: { definition: made, prompts: new Map(tasks.map(({ id }) => [id, Buffer.from(id)])), remarks: [] },
    integrates: false,
    tame: true,
    stream: false,
    pack: false,
    starts: 1,
    rush: 1000,
    sweeps: 0,
    people: 0,
    localRuns: 0,
    saboteurs: 0,
    starters: 0,
  };
}

/** In memory. */
export async function modelGround(): Promise<Ground> {
  return new ModelGround({ integrates: false, ignoresBase: false });
}
