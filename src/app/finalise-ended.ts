/** A session that a person ended in a shell has told the platform nothing of it. A schedule does, for the one that ended last. */
import type { Session } from '../domain/session.js';
import { type Announced, type SignalWords, signalTarget } from './announce.js';
import type { Context } from './context.js';
import { finaliseStuck } from './finalise-stuck.js';
import type { Forge, RunFacts } from './ports/forge.js';
import { readable } from './sweep.js';

/** One call where nothing waits. */
export async function finaliseEnded(
  context: Context,
  forge: Forge,
  facts: RunFacts,
  words: SignalWords,
): Promise<Pick<Announced, 'written' | 'problems'>> {
  const session = await lastEnded(context);
  const target = session === null ? null : signalTarget(facts, session);
  if (target === null) return { written: [], problems: [] };
  return finaliseStuck(context, forge, { runUrl: facts.url, current: null, past: [target] }, words);
}

async function lastEnded(context: Context): Promise<Session | null> {
  let last: Session | null = null;
  for (const id of await context.store.sessions()) {
    const session = (await readable(context, id))?.session;
    if (session === undefined || !['completed', 'failed', 'cancelled'].includes(session.status)) continue;
    if (last === null || session.updatedAt > last.updatedAt) last = session;
  }
  return last;
}
