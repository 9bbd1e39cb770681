/** Looks through earlier sessions of the store for how long things took. Asks nothing of a network that has not answered already. */

import { type Lived, recordedOf } from '../domain/recorded.js';
import type { Recorded } from '../domain/start-facts.js';
import { OrchestratorError } from '../errors.js';
import type { Context } from './context.js';
import type { SeenSession, StateStore } from './ports.js';
import { readState } from './stored-tasks.js';

/** Records that are looked at; a store may hold any number. */
const MOST_LOOKED_AT = 200;
/** Sessions that count: the newest that were completed. */
const MOST_COUNTED = 10;

/** Null where nothing is known, or the store cannot tell without asking anew. */
export async function recordedDurations(
  { store }: Context,
  phases: readonly { readonly id: string }[],
): Promise<Recorded | null> {
  const finished: { readonly at: string; readonly session: string; readonly lived: Lived }[] = [];
  let looked = 0;
  for await (const { session, stored } of store.seen?.() ?? lookedAt(store)) {
    looked += 1;
    if (looked > MOST_LOOKED_AT) break;
    try {
      const state = await readState(session, stored);
      if (state.status === 'completed') finished.push({ at: state._last_modified, session, lived: state });
    } catch (error) {
      // Somebody else's damage is no reason to start with nothing, or not at all.
      if (!(error instanceof OrchestratorError)) throw error;
    }
  }
  const newest = finished
    .toSorted((a, b) => (a.at === b.at ? (a.session < b.session ? -1 : 1) : a.at > b.at ? -1 : 1))
    .slice(0, MOST_COUNTED);
  return recordedOf(
    newest.map(({ lived }) => lived),
    new Set(phases.map(({ id }) => id)),
  );
}

/** A store that is at hand is asked for the records alone; any other is not asked at all. */
async function* lookedAt(store: StateStore): AsyncIterable<SeenSession> {
  if (store.glance === undefined) return;
  for (const session of await store.sessions()) {
    const stored = await store.glance(session);
    if (stored !== undefined) yield { session, stored };
  }
}
