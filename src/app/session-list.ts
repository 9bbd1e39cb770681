/** All sessions of a store at a glance; one that cannot be read is listed with what is wrong with it. */
import type { SessionId } from '../domain/ids.js';
import { statusReport } from '../domain/status.js';
import { OrchestratorError } from '../errors.js';
import { isoOf } from '../schema/wire.js';
import type { Context } from './context.js';
import { loadSession } from './session-files.js';

export interface ListedSession {
  readonly id: SessionId;
  readonly current: boolean;
  readonly title: string | null;
  readonly status: string;
  readonly version: number | null;
  readonly updated_at: string | null;
  readonly percent: number | null;
  /** Why it cannot be read. */
  readonly error: string | null;
}

/** Oldest change first; sessions that cannot be read come last. */
export async function sessionList(context: Context): Promise<readonly ListedSession[]> {
  const current = await context.pointer.read();
  const listed: ListedSession[] = [];
  for (const id of await context.store.sessions()) listed.push(await oneOf(context, id, id === current));
  return listed.toSorted((a, b) => ((a.updated_at ?? '9') < (b.updated_at ?? '9') ? -1 : 1));
}

async function oneOf(context: Context, id: SessionId, current: boolean): Promise<ListedSession> {
  const damaged = (error: string): ListedSession => ({
    id,
    current,
    title: null,
    status: 'unreadable',
    version: null,
    updated_at: null,
    percent: null,
    error,
  });
  try {
    const loaded = await loadSession(context.store, id);
    if (loaded === undefined) return damaged('it is gone');
    const { session } = loaded;
    const report = statusReport(session, context.clock.now());
    return {
      id,
      current,
      title: session.definition.title,
      status: report.status,
      version: session.version,
      updated_at: isoOf(session.updatedAt),
      percent: report.progress.percent,
      error: null,
    };
  } catch (error) {
    if (!(error instanceof OrchestratorError)) throw error;
    return damaged(`${error.code}: ${error.message}`);
  }
}
