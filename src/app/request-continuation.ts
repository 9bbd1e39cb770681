/** Asks for another run where a person's word has made work ready: one transaction of its own, so that it is asked for once. */
import { hasWork } from './collect.js';
import { type Context, ORCHESTRATOR, transaction } from './context.js';
import type { LoadedSession } from './session-files.js';
import { transact } from './transact.js';

export interface Requested {
  readonly loaded: LoadedSession;
  /** Null: there is nothing to take up, a run is on its way already, or the session does not let itself be continued. */
  readonly depth: number | null;
}

export async function requestContinuation(
  context: Context,
  loaded: LoadedSession,
  depth: number,
): Promise<Requested> {
  if (!(await hasWork(context, loaded))) return { loaded, depth: null };
  const id = loaded.session.id;
  const done = await transact(context, id, transaction(context, id, 'continue', loaded), (draft) =>
    draft.ask({ type: 'request_continuation', now: context.clock.now(), actor: ORCHESTRATOR, depth }),
  );
  return { loaded: done.loaded ?? loaded, depth: done.events.length > 0 ? depth : null };
}
