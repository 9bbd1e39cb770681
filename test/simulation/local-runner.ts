/** `orchestrator run` on somebody's machine: claims, agents and folding in one process, until nothing moves or somebody presses Ctrl-C. */
import { findSession } from '../../src/app/choose-session.js';
import { type RunEnd, run } from '../../src/app/run.js';
import type { Actor } from './actor.js';
import { processContext } from './process-context.js';

const MOST_SLEEPS = 40;

/** Null where there is nothing to run. */
export async function localRun(actor: Actor): Promise<RunEnd | null> {
  const { world } = actor;
  const plain = processContext(actor, { run: null, as: 'ada' });
  const stop = new AbortController();
  let sleeps = 0;
  const clock = {
    ...plain.clock,
    sleep: (milliseconds: number, signal?: AbortSignal): Promise<void> => {
      sleeps += 1;
      if (sleeps > MOST_SLEEPS) stop.abort();
      return actor.sleep(milliseconds, signal);
    },
  };
  const context = { ...plain, clock };
  const loaded = await findSession(context, null);
  if (loaded === null) return null;
  const quiet = (): void => undefined;
  const observer = { changed: quiet, line: quiet, applied: quiet, ignored: quiet, alert: quiet };
  const end = await run(context, loaded, {
    maxParallel: null,
    phase: null,
    signal: stop.signal,
    observer: {
      ...observer,
      started: (claim, session) => world.checker.handedOut(actor.name, session.id, claim.secret),
    },
  });
  world.checker.answered(actor.name, end.loaded);
  return end;
}
