/**
 * A run of the workflow: the jobs that the platform would start, each a process of its own, with what the platform does when one of them dies, is
 * cancelled, or is run again. The jobs are the real use cases, put together as the entry points do.
 */
import { type Advanced, advance, type Leg } from '../../src/app/advance.js';
import { runLeg } from '../../src/app/agent.js';
import { type Collected, collect } from '../../src/app/collect.js';
import type { Context } from '../../src/app/context.js';
import { gatherReports } from '../../src/app/gather-reports.js';
import { parseLeg } from '../../src/app/leg.js';
import { onlyLeg, runEnd } from '../../src/app/run-end.js';
import { salvage } from '../../src/app/salvage.js';
import { loadSession } from '../../src/app/session-files.js';
import { chooseForRun } from '../../src/app/sweep.js';
import { isSessionId } from '../../src/domain/ids.js';
import { OrchestratorError } from '../../src/errors.js';
import type { Actor, Ending } from './actor.js';
import type { ModelRun } from './platform.js';
import { processContext } from './process-context.js';
import type { World } from './world.js';

export interface RunOrder {
  readonly id: string;
  /** By the schedule: brings in what other runs left behind. */
  readonly sweeps: boolean;
  /** Runs in a row that asked for the next by themselves. */
  readonly chain: number;
}

const MOST_RUNS = 10;

export async function workflowRun(world: World, order: RunOrder): Promise<void> {
  const run = world.platform.newRun(order.id);
  const luck = world.luckOf(`platform of run ${order.id}`);
  const rough = !world.faults.calm && !world.faults.over;
  if (rough && luck.chance(0.1)) cancelSometime(world, run);
  let asked = await oneAttempt(world, run, order, null);
  if (rough && luck.chance(0.25)) {
    // Somebody runs it again: all of it, or only what failed, with the matrix of before.
    run.attempt += 1;
    run.live = true;
    asked = await oneAttempt(world, run, order, luck.chance(0.5) ? asked.advanced : null);
  }
  const depth = asked.collected?.requested ?? null;
  if (depth === null || world.faults.over) return;
  const copies = rough
    ? luck.weighted([
        [1, 8],
        [0, 1],
        [2, 1],
      ] as const)
    : 1;
  for (let copy = 0; copy < copies && world.platform.runs.size < MOST_RUNS; copy += 1)
    await workflowRun(world, { id: `${Number(order.id) * 10 + copy}`, sweeps: false, chain: depth });
}

/** The run as one of its jobs knows it, for good. */
interface JobRun {
  readonly id: string;
  readonly attempt: number;
}

/** Somebody runs all jobs of a run again. */
export async function runAgain(world: World, order: RunOrder): Promise<void> {
  const run = world.platform.runs.get(order.id);
  if (run === undefined) throw new Error(`there is no run ${order.id}`);
  run.attempt += 1;
  run.live = true;
  await oneAttempt(world, run, order, null);
}

interface Asked {
  readonly advanced: Advanced | null;
  readonly collected: Collected | null;
}

async function oneAttempt(
  world: World,
  run: ModelRun,
  order: RunOrder,
  before: Advanced | null,
): Promise<Asked> {
  const me: JobRun = { id: run.id, attempt: run.attempt };
  const advanced = before ?? (await jobValue(run, world, 'advance', (actor) => advanceJob(actor, me, order)));
  let collected: Collected | null = null;
  if (advanced !== null) {
    const legs = advanced.matrix.include;
    await Promise.all(
      legs.map(async (leg) => {
        await jobValue(run, world, `leg ${leg.leg} / agent`, (actor) => legJob(actor, me, leg));
        if (world.scenario.stream)
          collected = keep(
            collected,
            await jobValue(run, world, `leg ${leg.leg} / collect`, (actor) =>
              collectJob(actor, me, { order, session: advanced.session, leg: leg.leg }),
            ),
          );
      }),
    );
    if (legs.length > 0 && !world.scenario.stream)
      collected = await jobValue(run, world, 'collect', (actor) =>
        collectJob(actor, me, { order, session: advanced.session, leg: null }),
      );
  }
  run.live = false;
  return { advanced, collected };
}

/** Of several collectors of a run, the one that asked for another run. */
function keep(a: Collected | null, b: Collected | null): Collected | null {
  return b?.requested == null ? a : b;
}

/** One job: null where it came to no good end. */
async function jobValue<T>(
  run: ModelRun,
  world: World,
  name: string,
  program: (actor: Actor) => Promise<T>,
): Promise<T | null> {
  const job = `${jobPrefix(run)}${name}`;
  const ending = await world.run(job, program);
  world.platform.jobEnded(run, `orchestrate / ${name}`, conclusionOf(world, job, ending));
  return ending.kind === 'done' ? ending.value : null;
}

function conclusionOf(world: World, job: string, ending: Ending<unknown>): string {
  if (ending.kind === 'done') return 'success';
  if (ending.kind === 'threw') return 'failure';
  return world.luckOf(`conclusion of ${job}`).pick(['failure', 'cancelled', 'timed_out']);
}

function jobPrefix(run: ModelRun): string {
  return `run ${run.id}/${run.attempt} `;
}

function cancelSometime(world: World, run: ModelRun): void {
  const name = `cancelling ${run.id}`;
  if (!world.has(name)) return;
  world.spawn(name, async (actor) => {
    await actor.sleep(actor.luck.below(world.scenario.rush));
    world.note(() => `run ${run.id} is cancelled`);
    world.killAll(jobPrefix(run));
  });
}

function contextOf(actor: Actor, run: JobRun): Context {
  return processContext(actor, { run: `${run.id}/${run.attempt}`, as: 'workflow' });
}

async function advanceJob(actor: Actor, run: JobRun, order: RunOrder): Promise<Advanced | null> {
  const context = contextOf(actor, run);
  const { world } = actor;
  const chosen = await chooseForRun(context, null);
  if (chosen === null) return null;
  const forge = world.platform.forge(actor);
  const reports = `salvaged by ${actor.name}`;
  const unpack = (archive: Uint8Array, folder: string): Promise<void> =>
    world.platform.unpack(archive, folder);
  const found = order.sweeps ? await salvage(context, forge, chosen.session, { reports, unpack }) : null;
  const { answer, loaded } = await advance(context, chosen, {
    maxParallel: null,
    holder: { kind: 'run', id: run.id, attempt: run.attempt, leg: null },
    defaultRunner: 'ubuntu-latest',
    pack: world.scenario.pack,
    salvage: found,
  });
  world.checker.answered(actor.name, loaded);
  const secrets = answer.matrix.include.flatMap(({ tasks }) => tasks.map(({ claim }) => claim));
  for (const secret of secrets) world.checker.handedOut(actor.name, answer.session, secret);
  world.checker.allHandedOut(actor.name, answer.session, `${run.id}/${run.attempt}`, secrets);
  return answer;
}

async function legJob(actor: Actor, run: JobRun, row: Leg): Promise<void> {
  const context = contextOf(actor, run);
  const exchange = actor.world.platform.exchange(actor, run.id, actor.name);
  const leg = parseLeg(JSON.stringify(row));
  await runLeg(context, leg, `reports of ${actor.name}`, {
    finished: async ({ folder }) => {
      // The job died with its agent: there is nothing to send.
      if (!actor.world.folders.reports.has(folder)) return;
      await exchange.upload(folder.split('/').at(-1) ?? '', folder);
    },
  });
}

async function collectJob(
  actor: Actor,
  run: JobRun,
  {
    order,
    session,
    leg,
  }: { readonly order: RunOrder; readonly session: string; readonly leg: number | null },
): Promise<Collected> {
  const context = contextOf(actor, run);
  const { world } = actor;
  if (!isSessionId(session)) throw new Error('Internal error: a matrix without a session');
  const before = await loadSession(context.store, session);
  if (before === undefined)
    throw new OrchestratorError('SESSION_NOT_FOUND', `there is no session ${session}`, 'Put it back.');
  const folder = `gathered by ${actor.name}`;
  const exchange = world.platform.exchange(actor, run.id, actor.name);
  await gatherReports(exchange, {
    session: before.session,
    run: context.run,
    folder,
    present: new Set(),
  });
  const forge = world.platform.forge(actor);
  const ended = async () => {
    const end = await runEnd(forge, run.id, run.attempt);
    return leg === null ? end : onlyLeg(leg, end.fateOf(leg) ?? 'lost');
  };
  const { answer, loaded } = await collect(context, before, folder, { ended, chain: order.chain + 1 });
  world.checker.answered(actor.name, loaded);
  return answer;
}
