/** Which session a workflow run has worked on before: a run that is run again repeats a wish, and is no reason to start another session. */
import type { SessionId } from '../domain/ids.js';
import type { Context } from './context.js';
import { journalTail } from './journal-tail.js';
import { type LoadedSession, loadSession } from './session-files.js';

/** The sessions that changed last are looked at, and no more. */
const MOST_SESSIONS = 20;

/** The session whose journal names an earlier attempt of this run; null for first attempts, and where there is none. */
export async function workedOnByRun(context: Context): Promise<SessionId | null> {
  const [run, attempt] = context.run?.split('/') ?? [];
  if (run === undefined || Number(attempt) <= 1) return null;
  const all: LoadedSession[] = [];
  for (const id of await context.store.sessions()) {
    const loaded = await loadSession(context.store, id);
    if (loaded !== undefined) all.push(loaded);
  }
  const newest = all.toSorted((a, b) => b.session.updatedAt - a.session.updatedAt).slice(0, MOST_SESSIONS);
  for (const loaded of newest) {
    const lines = await journalTail(loaded, Number.MAX_SAFE_INTEGER);
    if (lines.some((line) => line.run?.split('/')[0] === run)) return loaded.session.id;
  }
  return null;
}
