/** Takes sessions away for good: one by name, or all that are over and old. Never one that is not over, unless its name is given and force with it. */
import type { Rejection } from '../domain/command.js';
import { type Instant, isSessionId, type SessionId } from '../domain/ids.js';
import { type Session, sessionEnded } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import { isoOf } from '../schema/wire.js';
import type { Context } from './context.js';
import { type LoadedSession, loadSession } from './session-files.js';
import { deadClaims } from './settle-claims.js';
import { withdraw } from './withdraw.js';

export type Removal =
  | { readonly kind: 'removed'; readonly session: Session | null }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

/** Throws SESSION_NOT_FOUND. */
export async function removeSession(
  context: Context,
  text: string,
  options: { readonly force: boolean },
): Promise<Removal> {
  const id = isSessionId(text) ? text : null;
  const known = await context.store.sessions();
  if (id !== null && !known.includes(id) && (await context.local.condemned()).includes(id)) {
    await context.local.forget(id);
    return { kind: 'removed', session: null };
  }
  if (id === null || !known.includes(id))
    throw new OrchestratorError(
      'SESSION_NOT_FOUND',
      `There is no session ${JSON.stringify(text.slice(0, 80))} in ${context.store.location}.`,
      'See: orchestrator session list',
    );
  return remove(context, id, (loaded) => against(context, loaded, options.force));
}

async function remove(
  context: Context,
  id: SessionId,
  refusal: (loaded: LoadedSession) => Rejection | null,
): Promise<Removal> {
  const summary = (): string => `${id} removed`;
  // What is here of the session can only go after it has gone: whoever comes after a crash in between is told.
  await context.local.condemn(id);
  const outcome = await withdraw(context, id, { run: context.run, summary }, refusal);
  if (outcome.kind === 'refused') {
    await context.local.spare(id);
    return outcome;
  }
  await context.local.forget(id);
  return { kind: 'removed', session: outcome.loaded?.session ?? null };
}

function against(context: Context, { session }: LoadedSession, force: boolean): Rejection | null {
  const dead = deadClaims(context, session, context.clock.now());
  const live = session.running.filter((id) => !dead.includes(id));
  if (live.length > 0)
    return {
      code: 'CLAIMS_LIVE',
      message: `Somebody works on ${live.slice(0, 5).join(', ')} of session ${session.id}.`,
      remedy: 'Wait for them, or end the session first: orchestrator cancel',
    };
  return isOver(session) || force
    ? null
    : {
        code: 'SESSION_UNFINISHED',
        message: `Session ${session.id} is ${session.status}.`,
        remedy:
          'Finish it, end it with orchestrator cancel, or use --force: its state is gone for good then.',
      };
}

function isOver(session: Session): boolean {
  return session.status === 'completed' || session.status === 'cancelled';
}

export const REMOVABLE = ['completed', 'cancelled', 'failed'] as const;
export type RemovableStatus = (typeof REMOVABLE)[number];

export interface CleanupOptions {
  readonly olderThanSeconds: number;
  readonly statuses: ReadonlySet<RemovableStatus>;
  readonly dryRun: boolean;
}

export interface Cleaned {
  readonly removed: readonly { readonly id: string; readonly status: string; readonly ended_at: string }[];
  /** Sessions that stay, and why. */
  readonly kept: readonly { readonly id: string; readonly reason: string }[];
}

/** Never the current session, never one with work that is not finished, never one that cannot be read. */
export async function cleanUp(context: Context, options: CleanupOptions): Promise<Cleaned> {
  const current = await context.pointer.read();
  const removed: Cleaned['removed'][number][] = [];
  const kept: Cleaned['kept'][number][] = [];
  const known = await context.store.sessions();
  if (!options.dryRun)
    for (const id of await context.local.condemned()) if (!known.includes(id)) await context.local.forget(id);
  for (const id of known) {
    const loaded = await readable(context, id);
    const reason =
      typeof loaded === 'string'
        ? loaded
        : reasonToKeep(context, loaded, { ...options, isCurrent: id === current });
    if (typeof loaded === 'string' || reason !== null) {
      kept.push({ id, reason: reason ?? '' });
      continue;
    }
    const { session } = loaded;
    if (!options.dryRun) {
      const again = (now: LoadedSession): Rejection | null =>
        changed(context, now, { ...options, isCurrent: false });
      const outcome = await remove(context, id, again);
      if (outcome.kind === 'refused') {
        kept.push({ id, reason: outcome.rejection.message });
        continue;
      }
    }
    removed.push({ id, status: session.status, ended_at: isoOf(sessionEnded(session)) });
  }
  return { removed, kept };
}

async function readable(context: Context, id: SessionId): Promise<LoadedSession | string> {
  try {
    return (await loadSession(context.store, id)) ?? 'it is gone';
  } catch (error) {
    if (!(error instanceof OrchestratorError)) throw error;
    return `it cannot be read: ${error.code}`;
  }
}

type Judged = CleanupOptions & { readonly isCurrent: boolean };

function reasonToKeep(context: Context, { session }: LoadedSession, options: Judged): string | null {
  const status = REMOVABLE.find((word) => word === session.status);
  if (status === undefined) return `it is ${session.status}`;
  if (!options.statuses.has(status)) return `it is ${status}, which was not asked for`;
  if (session.running.length > 0) return 'somebody works on it';
  if (options.isCurrent) return 'it is the current one of this clone';
  const ended: Instant = sessionEnded(session);
  return ended + options.olderThanSeconds > context.clock.now() ? `it ended at ${isoOf(ended)}` : null;
}

function changed(context: Context, loaded: LoadedSession, options: Judged): Rejection | null {
  const reason = reasonToKeep(context, loaded, options);
  if (reason === null) return null;
  return { code: 'SESSION_UNFINISHED', message: `${reason} now`, remedy: 'It stays.' };
}
