/** Everything that a use case may use, as one simulated process has it. Every effect of it is a step of that process. */
import type { Context } from '../../src/app/context.js';
import type { ReceivedReport } from '../../src/app/ports/attempts.js';
import type { Holder } from '../../src/domain/task.js';
import { instant } from '../support/engine.js';
import type { Actor } from './actor.js';
import { StubAgents } from './agents.js';
import { FaultyStore } from './faulty-store.js';

export interface ProcessOptions {
  readonly run: string | null;
  /** Who asks. */
  readonly as: string;
}

export function processContext(actor: Actor, { run, as }: ProcessOptions): Context {
  const { world } = actor;
  const { folders, scheduler } = world;
  const self: Holder = { kind: 'local', host: 'mill', bootId: actor.name, pid: 1, startTime: '1' };
  return {
    store: new FaultyStore(world.ground.storeOf(actor), actor),
    code: world.ground.codeOf(actor),
    definitions: { compile: async () => world.scenario.pinned },
    runner: new StubAgents(actor),
    inbox: { list: (folder) => listed(actor, folder) },
    schemas: { faults: async () => [] },
    pointer: {
      read: async () => world.current,
      write: async (session) => {
        world.current = session;
      },
    },
    local: folders.local((what) => actor.effect('local', what, () => undefined)),
    liveness: {
      self: () => self,
      probe: (holder) =>
        holder.kind !== 'local' ? 'unknown' : world.isAlive(holder.bootId) ? 'alive' : 'dead',
    },
    clock: {
      now: () => instant(actor.seconds()),
      monotonic: () => scheduler.now,
      sleep: (milliseconds, signal) => actor.sleep(milliseconds, signal),
    },
    random: {
      hex: (bytes) => (bytes === 16 ? world.halves.fresh(actor.luck) : actor.luck.hex(bytes)),
      fraction: () => actor.luck.fraction(),
    },
    reporter: { info: () => undefined, warn: (line) => world.note(() => `  ${actor.name} warns: ${line}`) },
    actor: as,
    run,
    workflowsAllowed: false,
  };
}

/** Reports in any order, and at times more than once, or with one from long ago among them. */
function listed(actor: Actor, folder: string): Promise<readonly ReceivedReport[]> {
  const { folders } = actor.world;
  return actor.effect('fetch', `list ${folder}`, (fault) => {
    const found = [...folders.below(folder)];
    if (fault !== 'mixed-up') return found;
    const strangers = [...folders.reports.values()].filter(() => actor.luck.chance(0.3));
    return [...found, ...strangers, ...found]
      .map((report) => ({ report, at: actor.luck.fraction() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ report }) => report);
  });
}
