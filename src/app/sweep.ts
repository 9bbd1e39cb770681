/**
 * What a schedule is for: sessions that could move and that nobody moves. It takes one of them itself and starts a run for each of the others.
 * Nothing is decided here: whoever is started derives from the state what is to be done.
 */
import { OrchestratorError } from '../errors.js';
import { hasWork } from './collect.js';
import type { Context } from './context.js';
import { continueRun } from './continue-run.js';
import type { Forge, PullRequestFacts, RunFacts } from './ports/forge.js';
import { type LoadedSession, loadSession } from './session-files.js';

/** Runs that one sweep may start. */
const MOST_STARTED = 5;
/** Sessions that one sweep looks at. */
const MOST_SESSIONS = 100;

/** Sessions that are not over, the least recently changed first. What cannot be read is somebody else's to repair and stops no other. */
export async function unfinished(context: Context): Promise<readonly LoadedSession[]> {
  const found: LoadedSession[] = [];
  for (const id of (await context.store.sessions()).slice(0, MOST_SESSIONS)) {
    const loaded = await readable(context, id);
    if (loaded === undefined || ['completed', 'cancelled'].includes(loaded.session.status)) continue;
    found.push(loaded);
  }
  return found.toSorted((a, b) => a.session.updatedAt - b.session.updatedAt);
}

/** What cannot be read is named and passed over. */
export async function readable(
  context: Context,
  id: Parameters<typeof loadSession>[1],
): Promise<LoadedSession | undefined> {
  try {
    return await loadSession(context.store, id);
  } catch (error) {
    if (!(error instanceof OrchestratorError) || !error.code.startsWith('STATE_')) throw error;
    context.reporter.warn(`Session ${id} was passed over: ${error.code} ${error.message} ${error.remedy}`);
    return undefined;
  }
}

/**
 * The one that a run of the workflow means: the stalest that could move, else the stalest; null when there is none. A run for a pull request means
 * that one's alone (or one that works on no branch): it speaks on the pull request, where another's news would mislead.
 */
export async function chooseForRun(
  context: Context,
  pullRequest: PullRequestFacts | null,
): Promise<LoadedSession | null> {
  const all = await unfinished(context);
  const own =
    pullRequest === null ? undefined : all.find(({ session }) => belongs(session.code, pullRequest));
  if (own !== undefined) return own;
  const candidates = pullRequest === null ? all : all.filter(({ session }) => session.code === null);
  for (const loaded of candidates) if (await couldMove(context, loaded)) return loaded;
  return candidates[0] ?? null;
}

/** Its work started from the branch of the pull request, or the pull request is about its work. */
function belongs(code: LoadedSession['session']['code'], { headRef, fork }: PullRequestFacts): boolean {
  // A fork may give its branches the names of ours.
  return code !== null && !fork && (code.targetRef === `refs/heads/${headRef}` || code.branch === headRef);
}

async function couldMove(context: Context, loaded: LoadedSession): Promise<boolean> {
  return loaded.session.running.length > 0 || (await hasWork(context, loaded));
}

/** Claims that are older may belong to a run that died: whoever takes the session up asks the platform. */
const OLD_CLAIM_SECONDS = 2 * 3600;

function mayBeStuck(context: Context, { running, tasks }: LoadedSession['session']): boolean {
  const limit = context.clock.now() - OLD_CLAIM_SECONDS;
  return running.some((id) => (tasks.get(id)?.claim?.claimedAt ?? limit) < limit);
}

/** Starts a run for each other session that has work, or may be stuck; answers with their ids. They look after dead runs as this one does. */
export async function startOthers(
  context: Context,
  forge: Forge,
  facts: RunFacts,
  chosen: string,
): Promise<readonly string[]> {
  const started: string[] = [];
  for (const loaded of await unfinished(context)) {
    const { id } = loaded.session;
    if (id === chosen || started.length >= MOST_STARTED) continue;
    if (!mayBeStuck(context, loaded.session) && !(await hasWork(context, loaded))) continue;
    const end = await continueRun(forge, facts, loaded.session, 0);
    if (end.kind === 'started') started.push(id);
    else context.reporter.warn(`No run was started for session ${id}: ${end.reason}`);
  }
  return started;
}
