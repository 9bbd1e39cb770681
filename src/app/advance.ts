/**
 * One step forward for an engine that runs legs elsewhere: settles what is dead, plans the wave, claims it in one transaction, and answers
 * with the matrix. The matrix is metadata only; prompts and inputs travel through the state.
 */
import type { Instant, ObjectId, SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { nextBackoffEnd, statusReport, waitsForApproval } from '../domain/status.js';
import type { Holder } from '../domain/task.js';
import { type Context, transaction } from './context.js';
import { currentBase, type HandedClaim, missingTreeInputs, Planner } from './planner.js';
import type { LoadedSession } from './session-files.js';
import { settleDeadClaims } from './settle-claims.js';
import { transact } from './transact.js';

/** Platform limits of one matrix (jobs a run may have) and of what travels through job outputs. */
export const MOST_LEGS = 256;
const MOST_MATRIX_BYTES = 200 * 1024;
const LEG_MARGIN_MINUTES = 10;
const MOST_LEG_MINUTES = 330;
/** Hosted machines may keep a job waiting this long; part of a claim's lease. */
const QUEUE_SECONDS = 6 * 3600;

export type Conclusion =
  | 'work'
  | 'waiting'
  | 'approval'
  | 'blocked'
  | 'paused'
  | 'budget'
  | 'completed'
  | 'failed'
  | 'cancelled';

export interface LegTask {
  readonly id: string;
  readonly attempt: number;
  readonly claim: string;
}

export interface Leg {
  readonly leg: number;
  readonly session: string;
  readonly state_sha: string;
  readonly base_sha: string;
  readonly runner: string;
  readonly timeout_minutes: number;
  readonly tasks: readonly LegTask[];
}

export interface Advanced {
  readonly session: SessionId;
  readonly version: number;
  readonly conclusion: Conclusion;
  readonly has_work: boolean;
  readonly count: number;
  readonly state_sha: string;
  readonly base_sha: string;
  readonly settled: readonly string[];
  readonly matrix: { readonly include: readonly Leg[] };
}

export interface AdvanceOptions {
  readonly maxParallel: number | null;
  /** Recorded as the holder of the claims: the workflow run, or a name for a wave that a person drives. */
  readonly holder: Holder;
  readonly defaultRunner: string;
}

export async function advance(
  context: Context,
  loaded: LoadedSession,
  options: AdvanceOptions,
): Promise<{ readonly answer: Advanced; readonly loaded: LoadedSession }> {
  const id = loaded.session.id;
  const done = await transact(context, id, transaction(context, id, 'advance', loaded), async (draft) => {
    const now = context.clock.now();
    const settled = settleDeadClaims(context, draft, now, new Set());
    const base = await currentBase(context, draft.session);
    const claims = new Planner().claim(context, draft, {
      now,
      most: Math.min(MOST_LEGS, options.maxParallel ?? MOST_LEGS),
      holder: options.holder,
      baseSha: base,
      queueSeconds: QUEUE_SECONDS,
      phase: null,
      task: null,
      missingInputs: await missingTreeInputs(context, draft.session, base),
    });
    return { settled, claims, base };
  });
  const after = done.loaded ?? loaded;
  const legs = legsOf(after, done.value.claims, done.value.base, options.defaultRunner);
  const answer: Advanced = {
    session: id,
    version: after.session.version,
    conclusion: legs.length > 0 ? 'work' : conclusionOf(after.session, context.clock.now()),
    has_work: legs.length > 0,
    count: legs.length,
    state_sha: stateName(after),
    base_sha: done.value.base ?? '',
    settled: done.value.settled,
    matrix: { include: legs },
  };
  return { answer, loaded: after };
}

/** What names the state that a leg has to see: the commit, or the store's own revision. */
export function stateName(loaded: LoadedSession): string {
  return loaded.commit ?? loaded.revision;
}

function legsOf(
  loaded: LoadedSession,
  claims: readonly HandedClaim[],
  base: ObjectId | null,
  defaultRunner: string,
): readonly Leg[] {
  const { session } = loaded;
  const legs = claims.map(({ task: id, attempt, secret }, index): Leg => {
    const spec = session.tasks.get(id)?.spec;
    const agent = session.definition.agents[spec?.agent ?? ''];
    const minutes = Math.ceil((spec?.timeoutSeconds ?? 0) / 60) + LEG_MARGIN_MINUTES;
    return {
      leg: index + 1,
      session: session.id,
      state_sha: stateName(loaded),
      base_sha: base ?? '',
      runner: spec?.runner ?? agent?.runner ?? defaultRunner,
      timeout_minutes: Math.min(MOST_LEG_MINUTES, minutes),
      tasks: [{ id, attempt, claim: secret }],
    };
  });
  if (Buffer.byteLength(JSON.stringify(legs)) > MOST_MATRIX_BYTES)
    throw new Error('Internal error: a wave is larger than job outputs may be');
  return legs;
}

/** Why nothing was handed out. */
export function conclusionOf(session: Session, now: Instant): Conclusion {
  if (session.status !== 'in_progress') return session.status;
  if (waitsForApproval(session) !== null) return 'approval';
  if (session.running.length > 0 || nextBackoffEnd(session, now) !== null) return 'waiting';
  return statusReport(session, now).status === 'blocked' ? 'blocked' : 'waiting';
}
