/** One history: a world from a seed, played to its end, with everything that was found on the way. */

import { start } from '../../src/app/start.js';
import type { SessionId } from '../../src/domain/ids.js';
import { isSessionId } from '../../src/domain/ids.js';
import type { Actor } from './actor.js';
import { finish } from './ending.js';
import { type FaultKind, type FaultPlan, faultPlan } from './fault.js';
import type { Ground } from './ground.js';
import { localRun } from './local-runner.js';
import { ModelGround } from './model-ground.js';
import { person } from './people.js';
import { processContext } from './process-context.js';
import { saboteur } from './saboteur.js';
import { scenarioOf } from './scenario.js';
import type { Violation } from './violation.js';
import { workflowRun } from './workflow-run.js';
import { World } from './world.js';

export interface HistoryOptions {
  readonly seed: number;
  readonly tasks: number;
  readonly without?: ReadonlySet<string>;
  readonly trace?: string[];
  /** Where it happens; in memory unless told otherwise. */
  readonly ground?: () => Promise<Ground>;
  /** Planted: the store lets whoever comes last win. */
  readonly ignoresBase?: boolean;
}

export interface History {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly steps: number;
  readonly transactions: number;
  readonly faults: readonly { readonly id: string; readonly kind: FaultKind }[];
  readonly troubles: readonly { readonly who: string; readonly code: string }[];
  /** Actors that a smaller history may go without. */
  readonly optional: readonly string[];
  readonly calm: boolean;
  readonly outcome: string;
}

const MOST_STEPS = 30_000;
const MOST_STARTS = 12;

export async function playHistory(options: HistoryOptions): Promise<History> {
  const { seed } = options;
  const plan: FaultPlan = faultPlan(seed);
  const onModel = options.ground === undefined;
  const scenario = scenarioOf(seed, {
    tasks: options.tasks,
    code: onModel,
    sabotage: onModel && plan.rate > 0,
  });
  const model = new ModelGround({
    integrates: scenario.integrates,
    ignoresBase: options.ignoresBase ?? false,
  });
  const ground = options.ground === undefined ? model : await options.ground();
  const without = options.without ?? new Set<string>();
  const world = new World({ seed, scenario, plan, ground, without, trace: options.trace ?? null });
  watchCode(world, model);
  try {
    await played(world, model);
  } catch (error) {
    world.checker.say('bug', error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await ground.close();
  }
  const { checker, faults, scheduler } = world;
  const status = [...checker.timelines.values()].at(-1)?.last.session?.status ?? 'no session';
  return {
    seed,
    violations: checker.violations,
    steps: scheduler.steps,
    transactions: checker.transactions,
    faults: faults.struck,
    troubles: world.troubles,
    optional: world.optional,
    calm: faults.calm,
    outcome: status,
  };
}

async function played(world: World, model: ModelGround): Promise<void> {
  const id = await startSession(world);
  if (id === undefined) return world.checker.say('I18', 'no session could be started');
  const { scenario } = world;
  const many = (count: number, name: string, act: (name: string, index: number) => void): void => {
    for (let index = 1; index <= count; index += 1)
      if (world.has(`${name} ${index}`)) act(`${name} ${index}`, index);
  };
  const sometime = (name: string, act: () => void): void =>
    world.spawn(`${name} (clock)`, async (actor) => {
      await actor.sleep(actor.luck.below(world.scenario.rush));
      act();
    });
  many(scenario.starts, 'start', (name, index) =>
    sometime(name, () => void workflowRun(world, { id: String(index), sweeps: false, chain: 0 })),
  );
  many(scenario.sweeps, 'sweep', (name, index) =>
    sometime(name, () => void workflowRun(world, { id: String(50 + index), sweeps: true, chain: 0 })),
  );
  many(scenario.people, 'person', (name, index) =>
    world.spawn(name, (actor) => person(actor, index === 1 ? 'ada' : 'bob')),
  );
  many(scenario.localRuns, 'local run', (name) =>
    sometime(name, () => world.spawn(name, async (actor) => void (await localRun(actor)))),
  );
  many(scenario.starters, 'starter', (name) => sometime(name, () => world.spawn(name, freshStarter)));
  many(scenario.saboteurs, 'saboteur', (name) => world.spawn(name, (actor) => saboteur(actor, model, id)));
  await world.scheduler.untilQuiet(MOST_STEPS);
  await finish(world, id);
}

/** Somebody starts the session, however often it takes. It must not become two. */
export async function startSession(world: World): Promise<SessionId | undefined> {
  for (let count = 1; count <= MOST_STARTS; count += 1) {
    world.spawn(`first starter ${count}`, starter);
    await world.scheduler.untilQuiet(MOST_STEPS);
    const found = (await world.ground.sessions()).filter(isSessionId);
    world.current ??= found[0] ?? null;
    if (found.length > 0) return found[0];
  }
  return undefined;
}

async function starter(actor: Actor): Promise<void> {
  const { loaded } = await start(processContext(actor, { run: null, as: 'ada' }), { ifNone: true });
  actor.world.checker.answered(actor.name, loaded);
}

/** From a fresh clone, where no pointer says which session is meant. */
async function freshStarter(actor: Actor): Promise<void> {
  const pointer = { read: async () => null, write: async () => undefined };
  const context = { ...processContext(actor, { run: null, as: 'ada' }), pointer };
  const { loaded } = await start(context, { ifNone: true });
  actor.world.checker.answered(actor.name, loaded);
}

/** Changes of completed tasks must be in the branch, each of them. */
function watchCode(world: World, model: ModelGround): void {
  world.checkCode = async (id, session) => {
    if (session?.code == null) return;
    const tip = model.refs.get(`refs/heads/${session.code.branch}`);
    const lineage = new Set<string>(tip === undefined ? [] : model.code.lineage(tip));
    for (const { change, spec } of session.tasks)
      if (change !== null && !lineage.has(change.commit))
        world.checker.say('code', `the change of ${spec.id} is not in the branch of ${id}`);
  };
}
