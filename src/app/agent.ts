/** Runs one leg: its tasks in order, each leaving one report folder. Holds no right to write anything anywhere else. */
import { after, type Instant, isObjectId, isSessionId, isTaskId, type ObjectId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import type { Report } from '../schema/report.js';
import type { Leg } from './advance.js';
import { attemptOrder } from './attempt-order.js';
import type { Context } from './context.js';
import type { AttemptHooks, AttemptOrder } from './ports/attempts.js';
import { reportName } from './report-names.js';
import { type LoadedSession, loadSession, readSession } from './session-files.js';

export interface LegResult {
  readonly task: string;
  readonly attempt: number;
  readonly folder: string;
  readonly outcome: Report['outcome'];
  readonly details: string | null;
}

/** Left at the end of a leg for packing its reports and bringing them in. */
const REPORT_MINUTES = 5;

export interface LegHooks extends AttemptHooks {
  /** Before an attempt: its report folder, absolute or as `reports` was given. */
  readonly starting?: (folder: string) => Promise<void>;
  /** As soon as an attempt is over and its report folder is complete. */
  readonly finished?: (result: LegResult) => Promise<void>;
}

/** Throws CLAIM_NOT_LIVE before anything is run when a claim of the leg is no longer live. */
export async function runLeg(
  context: Context,
  leg: Leg,
  reports: string,
  hooks: LegHooks,
): Promise<readonly LegResult[]> {
  const loaded = await sessionOf(context, leg.session, leg.state_sha);
  const runAttempt = runAttemptOf(context);
  const legEnd = endOf(context, leg);
  const results: LegResult[] = [];
  for (const { id, attempt, claim } of leg.tasks) {
    if (!isTaskId(id)) throw new Error('Internal error: a parsed leg names no task');
    const folder = `${reports}/${reportName(leg.session, claim, runAttempt)}`;
    const order = await attemptOrder(loaded, { task: id, secret: claim }, context.clock.now(), {
      reportFolder: folder,
      logFile: null,
    });
    // Begun too late it would only be cut off: it goes out again with the next wave.
    const tooLate = results.length > 0 && order.deadline > legEnd;
    await hooks.starting?.(folder);
    const end = tooLate ? await givenBack(context, order) : await worked(context, order, legEnd, hooks);
    const result = { task: id, attempt, folder, ...end };
    results.push(result);
    await hooks.finished?.(result);
    if (hooks.signal?.aborted === true) break;
  }
  return results;
}

/** Which attempt of the workflow run this is. */
export function runAttemptOf(context: Context): number {
  return Number(context.run?.split('/')[1] ?? 1);
}

/** When the agents of a leg have to be done, so that their reports still get out. */
export function endOf(context: Context, leg: Leg): Instant {
  return after(context.clock.now(), (leg.step_minutes - REPORT_MINUTES) * 60);
}

type AttemptResult = Pick<LegResult, 'outcome' | 'details'>;

async function givenBack(context: Context, order: AttemptOrder): Promise<AttemptResult> {
  const details = 'The leg had no time left to begin it.';
  await context.runner.giveBack(order, details);
  return { outcome: 'cancelled', details };
}

async function worked(
  context: Context,
  order: AttemptOrder,
  legEnd: Instant,
  hooks: AttemptHooks,
): Promise<AttemptResult> {
  await requireBase(context, order.baseSha);
  const deadline = order.deadline < legEnd ? order.deadline : legEnd;
  const { outcome, details } = await context.runner.run({ ...order, deadline }, hooks);
  return { outcome, details };
}

/** A fresh checkout knows the branch that it was made from and nothing else. Throws CLAIM_NOT_LIVE where the base is gone. */
export async function requireBase(context: Context, base: ObjectId | null): Promise<void> {
  if (base === null || context.code === null || (await context.code.obtain(base))) return;
  throw new OrchestratorError(
    'CLAIM_NOT_LIVE',
    `Commit ${base}, which the work is to start from, is nowhere to be found any more.`,
    'The branch was reset or deleted; nothing was run. The claim is settled by the next collect or advance.',
  );
}

/** The session that a leg is part of, as new as it can be had. Throws SESSION_NOT_FOUND. */
export async function sessionOf(
  context: Context,
  session: string,
  stateSha: string | null,
): Promise<LoadedSession> {
  const missing = (): OrchestratorError =>
    new OrchestratorError(
      'SESSION_NOT_FOUND',
      `There is no session ${JSON.stringify(session.slice(0, 80))} at ${(stateSha ?? 'the tip').slice(0, 80)}.`,
      'Was the leg made by `advance` for this repository?',
    );
  if (!isSessionId(session)) throw missing();
  // The claim must still be live now, so the newest state counts; the pinned one only serves where the store cannot be read newer.
  const newest = await loadSession(context.store, session);
  if (newest !== undefined) return newest;
  const pinned = stateSha !== null && isObjectId(stateSha);
  const stored = pinned ? await context.store.loadAt(session, stateSha) : undefined;
  if (stored === undefined) throw missing();
  return readSession(session, stored);
}
