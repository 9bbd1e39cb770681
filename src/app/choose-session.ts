/**
 * Which session a verb means in a shell: named by flag or environment, else the pointer of this clone, else the only unfinished one.
 */
import { isSessionId, type SessionId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import type { Context } from './context.js';
import { type LoadedSession, loadSession } from './session-files.js';

/** Throws SESSION_NOT_FOUND, SESSION_AMBIGUOUS or NO_SESSION. `named`: `--session`, else `ORCHESTRATOR_SESSION`. */
export async function chooseSession(context: Context, named: string | null): Promise<LoadedSession> {
  const found = await findSession(context, named);
  if (found !== null) return found;
  const over = await context.store.sessions();
  const [only] = over;
  const finished = only === undefined || over.length > 1 ? undefined : await loadSession(context.store, only);
  if (finished !== undefined) return finished;
  if (over.length > 1)
    throw new OrchestratorError(
      'NO_SESSION',
      `Every session in ${context.store.location} is over: ${over.slice(0, 20).join(', ')}.`,
      'Say which: --session ID; or start another: orchestrator start',
    );
  throw new OrchestratorError(
    'NO_SESSION',
    `There is no session in ${context.store.location}.`,
    'Start one: orchestrator start (or orchestrator run)',
  );
}

/** As {@link chooseSession}, with null where there is no session to mean. */
export async function findSession(context: Context, named: string | null): Promise<LoadedSession | null> {
  if (named !== null) return namedSession(context, named);
  const pointer = await context.pointer.read();
  const pointed = pointer === null ? undefined : await loadSession(context.store, pointer);
  if (pointed !== undefined) return pointed;
  const unfinished: LoadedSession[] = [];
  const all = await context.store.sessions();
  for (const id of all) {
    const loaded = await loadSession(context.store, id);
    if (loaded !== undefined && !isOver(loaded)) unfinished.push(loaded);
  }
  if (unfinished.length > 1)
    throw new OrchestratorError(
      'SESSION_AMBIGUOUS',
      `${unfinished.length} sessions are unfinished: ${unfinished.map(({ session }) => `${session.id} (${session.definition.title})`).join(', ')}.`,
      'Say which: --session ID, or export ORCHESTRATOR_SESSION=ID',
    );
  return unfinished[0] ?? null;
}

function isOver({ session }: LoadedSession): boolean {
  return session.status === 'completed' || session.status === 'cancelled';
}

async function namedSession(context: Context, named: string): Promise<LoadedSession> {
  const loaded = isSessionId(named) ? await loadSession(context.store, named) : undefined;
  if (loaded !== undefined) return loaded;
  const known = await context.store.sessions();
  const ticketed = isSessionId(named) ? undefined : await byTicket(context, known, named);
  if (ticketed !== undefined) return ticketed;
  throw new OrchestratorError(
    'SESSION_NOT_FOUND',
    `There is no session ${JSON.stringify(named.slice(0, 80))} in ${context.store.location}.`,
    known.length === 0 ? 'Start one: orchestrator start' : `Known sessions: ${known.slice(0, 20).join(', ')}`,
  );
}

/** The session of a ticket; of several, an unfinished one. */
async function byTicket(
  context: Context,
  known: readonly SessionId[],
  ticket: string,
): Promise<LoadedSession | undefined> {
  let found: LoadedSession | undefined;
  for (const id of known) {
    const loaded = await loadSession(context.store, id);
    if (loaded?.session.definition.ticket !== ticket) continue;
    if (!isOver(loaded)) return loaded;
    found ??= loaded;
  }
  return found;
}

/** Throws SESSION_AMBIGUOUS where an unfinished session has this ticket already. */
export async function requireFreeTicket(context: Context, ticket: string | null): Promise<void> {
  if (ticket === null) return;
  const found = await byTicket(context, await context.store.sessions(), ticket);
  if (found === undefined || isOver(found)) return;
  const { id } = found.session;
  throw new OrchestratorError(
    'SESSION_AMBIGUOUS',
    `Session ${id} has the ticket ${JSON.stringify(ticket.slice(0, 80))} and is not over.`,
    `Go on with it: --session ${id}; or end it: orchestrator cancel --session ${id}`,
  );
}

/** A fresh id for a new session. */
export function newSessionId(context: Context): SessionId {
  const id = context.random.hex(4);
  if (!isSessionId(id)) throw new Error('Internal error: randomness gave no session id');
  return id;
}
