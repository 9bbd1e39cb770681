/**
 * Every program is ended before and after each of its effects, one after the other; one clean run of the same program must then finish its work,
 * and a few clean runs of the whole the session. Programs that are still to come are added to {@link PROGRAMS}.
 */
import type { SessionId } from '../../src/domain/ids.js';
import { definition, phaseSpec, taskId, taskSpec } from '../support/engine.js';
import type { Actor } from './actor.js';
import { finish } from './ending.js';
import { NO_FAULTS } from './fault.js';
import type { Ground } from './ground.js';
import { startSession } from './history.js';
import { localRun } from './local-runner.js';
import { ModelGround } from './model-ground.js';
import type { Scenario } from './scenario.js';
import type { Violation } from './violation.js';
import { type RunOrder, runAgain, workflowRun } from './workflow-run.js';
import { World } from './world.js';

export interface CrashProgram {
  readonly name: string;
  /** The process that is ended. */
  readonly victim: RegExp;
  /** Starts it, with whatever has to be there before. */
  readonly start: (world: World) => Promise<void>;
  /** One clean run, by whoever would start it again. */
  readonly again: (world: World) => Promise<void>;
  /** The tasks that are completed then. */
  readonly completes: readonly string[];
}

const WAVE = ['p/a', 'p/b'];
const FIRST: RunOrder = { id: '1', sweeps: false, chain: 99 };
const SWEEP: RunOrder = { id: '2', sweeps: true, chain: 99 };
const SWEEP_AGAIN: RunOrder = { id: '3', sweeps: true, chain: 99 };

export const PROGRAMS: readonly CrashProgram[] = [
  {
    name: 'start',
    victim: /^first starter 1$/,
    start: async () => undefined,
    again: async () => undefined,
    completes: [],
  },
  { ...onceMore('advance', /^run 1\/1 advance$/), again: (world) => runAgain(world, FIRST) },
  onceMore('agent', /^run 1\/1 leg 1 \/ agent$/),
  onceMore('collect', /^run 1\/1 collect$/),
  {
    name: 'sweep',
    victim: /^run 2\/1 advance$/,
    start: lostThenSwept,
    again: (world) => workflowRun(world, SWEEP_AGAIN),
    completes: WAVE,
  },
  {
    name: 'run',
    victim: /^local run$/,
    start: async (world) => void (await world.run('local run', (actor) => localRun(actor))),
    again: async (world) => void (await world.run('local run again', (actor) => localRun(actor))),
    completes: [...WAVE, 'q/c'],
  },
];

/** A job of the first run; the schedule starts the next. */
function onceMore(name: string, victim: RegExp): CrashProgram {
  return {
    name,
    victim,
    start: (world) => workflowRun(world, FIRST),
    again: (world) => workflowRun(world, SWEEP),
    completes: WAVE,
  };
}

/** A run whose collector never came: its reports are there, and somebody else has to bring them in. */
async function lostThenSwept(world: World): Promise<void> {
  const crash = world.crash;
  world.crash = (actor, label) =>
    actor.name === 'run 1/1 collect' ? 'kill-before' : (crash?.(actor, label) ?? null);
  await workflowRun(world, FIRST);
  await workflowRun(world, SWEEP);
}

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
    void program.start(world);
    await world.scheduler.untilQuiet(MOST_STEPS);
    world.scheduler.now += BACK_OFF_MILLISECONDS;
    void program.again(world);
    await world.scheduler.untilQuiet(MOST_STEPS);
    judge(program, world, id);
    await finish(world, id);
  } finally {
    await ground.close();
  }
  return { effects, violations: world.checker.violations };
}

function judge(program: CrashProgram, world: World, id: SessionId): void {
  const { session } = world.checker.timeline(id).last;
  for (const task of program.completes) {
    const status = session?.tasks.get(taskId(task))?.status;
    if (status !== 'completed') world.checker.say('I18', `after one clean run ${task} is ${status}`);
  }
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
