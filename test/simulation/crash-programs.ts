/**
 * The programs that {@link crashLoop} ends before and after each of their effects: how each is started, what one clean run of it is, and what must be
 * true after that.
 */
import { createCheckpoint, restoreCheckpoint } from '../../src/app/checkpoints.js';
import type { Context } from '../../src/app/context.js';
import { carryOut } from '../../src/app/repair/carry-out.js';
import { planRepair } from '../../src/app/repair/plan-repair.js';
import { unlessDamaged } from '../../src/app/repair/rebuild-session.js';
import { type LoadedSession, loadSession } from '../../src/app/session-files.js';
import { cleanUp } from '../../src/app/session-removal.js';
import { verify } from '../../src/app/verify.js';
import type { SessionId } from '../../src/domain/ids.js';
import type { Session } from '../../src/domain/session.js';
import { taskId } from '../support/engine.js';
import type { Actor } from './actor.js';
import { localRun } from './local-runner.js';
import { processContext } from './process-context.js';
import { type RunOrder, runAgain, workflowRun } from './workflow-run.js';
import type { World } from './world.js';

export interface CrashProgram {
  readonly name: string;
  /** The process that is ended. */
  readonly victim: RegExp;
  /** Starts it, with whatever has to be there before. */
  readonly start: (world: World, id: SessionId) => Promise<void>;
  /** One clean run, by whoever would start it again. */
  readonly again: (world: World, id: SessionId) => Promise<void>;
  /** What is wrong with the session after that. */
  readonly faults: (world: World, id: SessionId) => Promise<readonly string[]> | readonly string[];
  /** Nothing is left of the session then. */
  readonly removes?: boolean;
}

const WAVE = ['p/a', 'p/b'];
const ALL = [...WAVE, 'q/c'];
const FIRST: RunOrder = { id: '1', sweeps: false, chain: 99 };
const SWEEP: RunOrder = { id: '2', sweeps: true, chain: 99 };
const SWEEP_AGAIN: RunOrder = { id: '3', sweeps: true, chain: 99 };

export const PROGRAMS: readonly CrashProgram[] = [
  {
    name: 'start',
    victim: /^first starter 1$/,
    start: async () => undefined,
    again: async () => undefined,
    faults: () => [],
  },
  { ...onceMore('advance', /^run 1\/1 advance$/), again: (world) => runAgain(world, FIRST) },
  onceMore('agent', /^run 1\/1 leg 1 \/ agent$/),
  onceMore('collect', /^run 1\/1 collect$/),
  {
    name: 'sweep',
    victim: /^run 2\/1 advance$/,
    start: lostThenSwept,
    again: (world) => workflowRun(world, SWEEP_AGAIN),
    faults: notCompleted(WAVE),
  },
  verb('run', async (actor) => void (await localRun(actor)), { faults: notCompleted(ALL) }),
  verb('checkpoint create', takeCheckpoint, {
    before: (world) => workflowRun(world, FIRST),
    faults: (world, id) => {
      const taken = sessionOf(world, id)?.checkpoints.filter(({ name }) => name === 'mine') ?? [];
      return taken.length === 1 ? [] : [`there are ${taken.length} checkpoints of one name`];
    },
  }),
  verb('checkpoint restore', restore, {
    before: async (world, id) => {
      await world.run('taker', (actor) => takeCheckpoint(actor, id));
      await workflowRun(world, FIRST);
    },
    faults: (world, id) => {
      const back = [...(sessionOf(world, id)?.tasks ?? [])].filter(({ status }) => status === 'pending');
      return back.length === ALL.length ? [] : [`${back.length} of ${ALL.length} tasks are as they were`];
    },
  }),
  repairOf('state.json', 'cut off', (bytes) => bytes.slice(0, bytes.length / 2)),
  repairOf('tasks.json', 'with another digit', otherDigit),
  repairOf('transaction-log.jsonl', 'with another digit', otherDigit),
  repairOf('transaction-log.jsonl', 'with a torn line at its end', (bytes) =>
    Buffer.concat([bytes, Buffer.from('{"tx_id":"TX-0000')]),
  ),
  {
    ...verb('session cleanup', cleanup, {
      before: async (world) => {
        await world.run('worker', (actor) => localRun(actor));
        world.current = null;
      },
      faults: remainsOf,
    }),
    removes: true,
  },
];

/** A job of the first run; the schedule starts the next. */
function onceMore(name: string, victim: RegExp): CrashProgram {
  return {
    name,
    victim,
    start: (world) => workflowRun(world, FIRST),
    again: (world) => workflowRun(world, SWEEP),
    faults: notCompleted(WAVE),
  };
}

interface VerbCase extends Pick<CrashProgram, 'faults'> {
  readonly before?: (world: World, id: SessionId) => Promise<unknown>;
}

/** A verb that a person says, and says again. */
function verb(
  name: string,
  said: (actor: Actor, id: SessionId) => Promise<void>,
  { before, faults }: VerbCase,
): CrashProgram {
  return {
    name,
    victim: new RegExp(`^${name}$`),
    start: async (world, id) => {
      await before?.(world, id);
      await world.run(name, (actor) => said(actor, id));
    },
    again: async (world, id) => {
      const ending = await world.run(`${name} again`, (actor) => said(actor, id));
      if (ending.kind !== 'done') world.checker.say('I18', `${name}, said again, came to no good end`);
    },
    faults,
  };
}

function repairOf(file: string, how: string, damage: (bytes: Uint8Array) => Uint8Array): CrashProgram {
  return {
    ...verb('repair', repair, {
      before: async (world, id) => {
        await workflowRun(world, FIRST);
        await world.scheduler.busy(async () => {
          const bytes = await (await world.ground.truth(id))?.read(file);
          await world.ground.damage(id, file, damage(bytes ?? new Uint8Array()));
        });
      },
      faults: async (world, id) => {
        const stored = await world.ground.truth(id);
        const proof = stored === undefined ? undefined : await verify(id, stored);
        const gone = notCompleted(WAVE)(world, id);
        return [...(proof?.problems.map(({ text }) => text) ?? ['it is gone']), ...gone];
      },
    }),
    name: `repair of ${file} ${how}`,
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

function notCompleted(tasks: readonly string[]): (world: World, id: SessionId) => readonly string[] {
  return (world, id) =>
    tasks.flatMap((task) => {
      const status = sessionOf(world, id)?.tasks.get(taskId(task))?.status;
      return status === 'completed' ? [] : [`${task} is ${status}`];
    });
}

function sessionOf(world: World, id: SessionId): Session | undefined {
  return world.checker.timeline(id).last.session;
}

async function loadedBy(actor: Actor, id: SessionId): Promise<[Context, LoadedSession]> {
  const context = processContext(actor, { run: null, as: 'ada' });
  const loaded = await loadSession(context.store, id);
  if (loaded === undefined) throw new Error('the session has gone');
  return [context, loaded];
}

async function takeCheckpoint(actor: Actor, id: SessionId): Promise<void> {
  const answer = await createCheckpoint(...(await loadedBy(actor, id)), 'mine', null);
  if (answer.kind === 'refused' && answer.rejection.code !== 'CHECKPOINT_EXISTS')
    throw new Error(answer.rejection.code);
}

async function restore(actor: Actor, id: SessionId): Promise<void> {
  const options = { checkpoint: 'mine', force: false, codeStays: false, reason: null };
  const done = await restoreCheckpoint(...(await loadedBy(actor, id)), options);
  if (done.kind === 'refused') throw new Error(done.rejection.code);
}

async function repair(actor: Actor, id: SessionId): Promise<void> {
  const context = processContext(actor, { run: null, as: 'ada' });
  const stored = await context.store.load(id);
  if (stored === undefined) throw new Error('the session has gone');
  const plan = await planRepair({
    id,
    stored,
    history: context.store.history?.(id) ?? null,
    now: () => unlessDamaged(() => context.definitions.compile()),
    at: context.clock.now(),
  });
  if (plan.steps !== null) await carryOut(context, plan, null);
}

async function cleanup(actor: Actor): Promise<void> {
  const context = processContext(actor, { run: null, as: 'ada' });
  const statuses = new Set(['completed'] as const);
  await cleanUp(context, { olderThanSeconds: 0, statuses, dryRun: false });
}

/** What is still there of a session that was taken away. */
async function remainsOf(world: World, id: SessionId): Promise<readonly string[]> {
  const { begun, logs, condemned } = world.folders;
  const there = (await world.ground.sessions()).includes(id) ? ['the session'] : [];
  return [...there, ...begun, ...logs, ...condemned, ...world.ground.leftOver()].map(
    (what) => `${what} is still there`,
  );
}

/** One digit of the first half is another one. */
function otherDigit(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = copy.findIndex((byte, index) => index > copy.length / 3 && byte >= 0x30 && byte <= 0x39);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
