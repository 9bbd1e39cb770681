/**
 * Which session is meant, answered in two other ways than in a shell: without trusting its files (for `verify`, which is there for damaged ones),
 * and for workflow runs, which have no pointer of their own.
 */
import { isSessionId, type SessionId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import { chooseSession } from './choose-session.js';
import type { Context } from './context.js';
import { type LoadedSession, loadSession } from './session-files.js';

/** The named one, else the pointer's, else the only one; falls back to the shell's rule among several. Reads no session that is named. */
export async function chooseSessionId(context: Context, named: string | null): Promise<SessionId> {
  const wanted = named ?? (await context.pointer.read());
  const known = await context.store.sessions();
  if (wanted !== null && isSessionId(wanted) && known.includes(wanted)) return wanted;
  const [only] = known;
  if (named === null && only !== undefined && known.length === 1) return only;
  return (await chooseSession(context, named)).session.id;
}

/** The named one, else the least recently changed one that is not over; null when there is none. Throws SESSION_NOT_FOUND. */
export async function chooseStalest(context: Context, named: string | null): Promise<LoadedSession | null> {
  if (named !== null) return chooseSession(context, named);
  let stalest: LoadedSession | null = null;
  for (const id of await context.store.sessions()) {
    const loaded = await loadSession(context.store, id);
    if (loaded === undefined || ['completed', 'cancelled'].includes(loaded.session.status)) continue;
    if (stalest === null || loaded.session.updatedAt < stalest.session.updatedAt) stalest = loaded;
  }
  return stalest;
}

/** For workflow runs that find none. */
export function noUnfinishedSession(context: Context): OrchestratorError {
  return new OrchestratorError(
    'NO_SESSION',
    `There is no unfinished session for this run in ${context.store.location}.`,
    'Start one: command start, or command advance with start: if-none',
  );
}
