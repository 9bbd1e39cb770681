/**
 * One step forward for an engine that runs legs elsewhere: settles what is dead, plans the wave, claims it in one transaction, and answers
 * with the matrix. The matrix is metadata only; prompts and inputs travel through the state.
 */

import { runnerLargeEnough } from '../domain/agent-size.js';
import type { Instant, ObjectId, SessionId, TaskId } from '../domain/ids.js';
import { meanDurations } from '../domain/ranking.js';
import type { Session } from '../domain/session.js';
import { nextBackoffEnd, secondsToBackoffEnd, statusReport, waitsForApproval } from '../domain/status.js';
import type { Holder, Task } from '../domain/task.js';
import { Wave } from '../domain/wave.js';
import type { SeparateChecks } from './check-verdicts.js';
import { type Context, ORCHESTRATOR, transaction } from './context.js';
import type { Applied } from './fold-report.js';
import { foldReports } from './fold-reports.js';
import { type HandedClaim, missingTreeInputs, Planner } from './planner.js';
import type { ReceivedReport } from './ports/attempts.js';
import type { LoadedSession } from './session-files.js';
import { type RunEnd, settleDeadClaims } from './settle-claims.js';
import { transact } from './transact.js';

/** Platform limits of one matrix (jobs a run may have) and of what travels through job outputs. */
export const MOST_LEGS = 256;
export const MOST_ATTEMPTS = 800;
export const MOST_MATRIX_BYTES = 200 * 1024;
/** Hosted jobs end at 6 hours, and what is left of a job must do for bringing the reports in. */
/** For the brackets around the rows. */
const MATRIX_RESERVE_BYTES = 1024;
const MOST_LEG_MINUTES = 330;
const LEG_MARGIN_MINUTES = 15;
/** A step that times out fails and can be reported; a job that does is gone. */
const JOB_MARGIN_MINUTES = 10;
/** How long a job may wait for a machine; part of a claim's lease. Self-hosted machines may keep it waiting for a day. */
const HOSTED_QUEUE_SECONDS = 6 * 3600;
const SELF_HOSTED_QUEUE_SECONDS = 24 * 3600;

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
  /** Of the job; that of the step which works is shorter. */
  readonly timeout_minutes: number;
  readonly step_minutes: number;
  /** Some task of it declares a check command, which runs in a job of its own. */
  readonly checks: boolean;
  /** Of the secrets that a workflow can pass on, those that its agents name. */
  readonly secrets: readonly string[];
  readonly tasks: readonly LegTask[];
}

export interface Advanced {
  readonly session: SessionId;
  readonly version: number;
  readonly conclusion: Conclusion;
  readonly has_work: boolean;
  /** The session was changed: something was claimed, settled or salvaged. */
  readonly changed: boolean;
  readonly count: number;
  readonly state_sha: string;
  readonly base_sha: string;
  readonly settled: readonly string[];
  /** Reports of runs that never collected, folded now. */
  readonly salvaged: readonly Applied[];
  readonly matrix: { readonly include: readonly Leg[] };
}

export interface AdvanceOptions {
  readonly maxParallel: number | null;
  /** Recorded as the holder of the claims: the workflow run, or a name for a wave that a person drives. */
  readonly holder: Holder;
  readonly defaultRunner: string;
  /** More ready tasks than legs may share legs. Off where every task is to be collected as soon as it is done. */
  readonly pack: boolean;
  /** Folds reports of runs that are over before anything is planned; null where nobody can tell. */
  readonly salvage: Salvage | null;
  /** A back-off that ends within so many seconds is waited for when nothing else is ready. Without it nothing is waited for. */
  readonly mostWaitSeconds?: number;
}

/** What is folded and settled in the transaction that plans. */
export interface Salvage {
  readonly reports: readonly ReceivedReport[];
  /** How runs other than this one ended, by run id. */
  readonly over: ReadonlyMap<string, RunEnd>;
  /** Check commands ran in jobs of their own, and only their verdicts count. */
  readonly separateChecks?: boolean;
}

export async function advance(
  context: Context,
  loaded: LoadedSession,
  options: AdvanceOptions,
): Promise<{ readonly answer: Advanced; readonly loaded: LoadedSession }> {
  const first = await step(context, loaded, options);
  if (first.answer.conclusion !== 'waiting') return first;
  const seconds = secondsToBackoffEnd(first.loaded.session, context.clock.now());
  if (seconds === null || seconds > (options.mostWaitSeconds ?? 0)) return first;
  context.reporter.info(`Waiting ${seconds} s, until the next attempt may start.`);
  await context.clock.sleep(seconds * 1000);
  const { answer, loaded: after } = await step(context, first.loaded, { ...options, salvage: null });
  const { changed, settled, salvaged } = first.answer;
  const both = { changed: changed || answer.changed, settled: [...settled, ...answer.settled], salvaged };
  return { answer: { ...answer, ...both }, loaded: after };
}

async function step(
  context: Context,
  loaded: LoadedSession,
  options: AdvanceOptions,
): Promise<{ readonly answer: Advanced; readonly loaded: LoadedSession }> {
  const id = loaded.session.id;
  const runnerOf = (task: Task): string => runnerFor(loaded.session, task, options.defaultRunner);
  const done = await transact(context, id, transaction(context, id, 'advance', loaded), async (draft) => {
    const now = context.clock.now();
    // Whoever asks from here on conflicts with this transaction: one of the two sees the other.
    draft.ask({ type: 'begin_continuation', now, actor: ORCHESTRATOR });
    const { results, code } = await foldReports(
      context,
      draft,
      options.salvage?.reports ?? [],
      checksOf(options.salvage),
    );
    const settled = settleDeadClaims(context, draft, now, {
      except: new Set(),
      over: options.salvage?.over ?? new Map(),
    });
    const wave = waveOf(draft.session, options);
    const missingInputs = await missingTreeInputs(context, draft.session, code);
    // Where the code stands is asked only when somebody is going to work on it.
    const ready = new Planner().anyReady(draft.session, now, missingInputs);
    const base = ready ? await code.at() : null;
    const claims = new Planner().claim(context, draft, {
      now,
      most: MOST_ATTEMPTS,
      holder: options.holder,
      wave: { wave, runnerOf },
      baseSha: base,
      queueSeconds: (task) => queueSeconds(runnerOf(task)),
      phase: null,
      task: null,
      missingInputs,
    });
    if (ready && claims.length === 0)
      throw new Error('Internal error: tasks are ready and the matrix is empty');
    return { settled, claims, base, wave, salvaged: results };
  });
  const after = done.loaded ?? loaded;
  const legs = legsOf(after, done.value);
  const answer: Advanced = {
    session: id,
    version: after.session.version,
    conclusion: legs.length > 0 ? 'work' : conclusionOf(after.session, context.clock.now()),
    has_work: legs.length > 0,
    changed: done.events.some(({ type }) => type !== 'continuation_begun'),
    count: legs.length,
    state_sha: stateName(after),
    base_sha: done.value.base ?? '',
    settled: done.value.settled,
    salvaged: done.value.salvaged.filter((result): result is Applied => 'outcome' in result),
    matrix: { include: legs },
  };
  return { answer, loaded: after };
}

/** What was salvaged does not say which job left it: there the binding to claim and tree has to do. */
function checksOf(salvage: Salvage | null): SeparateChecks | null {
  if (salvage?.separateChecks !== true) return null;
  return {
    jobOf: () => null,
    fateOf: async ({ holder }) =>
      holder.kind === 'run' ? (salvage.over.get(holder.id)?.fateOf(holder.leg) ?? null) : null,
  };
}

function waveOf(session: Session, { holder, maxParallel, pack }: AdvanceOptions): Wave {
  const run = holder.kind === 'run' ? holder : null;
  let last = 0;
  for (const id of session.running) {
    const other = session.tasks.get(id)?.claim?.holder;
    if (other?.kind === 'run' && other.id === run?.id && other.attempt === run.attempt)
      last = Math.max(last, other.leg ?? 0);
  }
  const limits = {
    firstLeg: last + 1,
    legs: Math.min(MOST_LEGS, maxParallel ?? MOST_LEGS),
    attempts: pack ? MOST_ATTEMPTS : Math.min(MOST_LEGS, maxParallel ?? MOST_LEGS),
    bytes: MOST_MATRIX_BYTES - MATRIX_RESERVE_BYTES,
    secretBytes: secretBytes(session),
    secondsPerLeg: pack ? MOST_LEG_MINUTES * 60 : 0,
  };
  return new Wave(limits, meanDurations(session), (leg) => `${run?.id}/${run?.attempt}#${leg}`);
}

/** As the task or its agent says, else the smallest machine that is large enough for an agent. */
function runnerFor({ definition }: Session, { spec }: Task, fallback: string): string {
  const named = spec.runner ?? definition.agents[spec.agent]?.runner;
  return named ?? runnerLargeEnough(definition.limits, definition.runners ?? []) ?? fallback;
}

/** Labels of machines that the platform hosts. */
const HOSTED = /^(?:ubuntu|windows|macos)-/;

function queueSeconds(runner: string): number {
  return HOSTED.test(runner) ? HOSTED_QUEUE_SECONDS : SELF_HOSTED_QUEUE_SECONDS;
}

/** What names the state that a leg has to see: the commit, or the store's own revision. */
export function stateName(loaded: LoadedSession): string {
  return loaded.commit ?? loaded.revision;
}

function legsOf(
  loaded: LoadedSession,
  planned: { readonly wave: Wave; readonly claims: readonly HandedClaim[]; readonly base: ObjectId | null },
): readonly Leg[] {
  const claims = new Map(planned.claims.map((claim) => [claim.task, claim]));
  const legs = planned.wave.legs.map(({ leg, runner, tasks, timeoutSeconds }): Leg => {
    const minutes = Math.min(MOST_LEG_MINUTES, Math.ceil(timeoutSeconds / 60) + LEG_MARGIN_MINUTES);
    return {
      leg,
      session: loaded.session.id,
      state_sha: stateName(loaded),
      base_sha: planned.base ?? '',
      runner,
      timeout_minutes: minutes + JOB_MARGIN_MINUTES,
      step_minutes: minutes,
      checks: tasks.some((id) => hasCheck(loaded.session, id)),
      secrets: secretsOf(loaded.session, tasks),
      tasks: tasks.flatMap((id) => {
        const claim = claims.get(id);
        return claim === undefined ? [] : [{ id, attempt: claim.attempt, claim: claim.secret }];
      }),
    };
  });
  if (Buffer.byteLength(JSON.stringify(legs)) > MOST_MATRIX_BYTES)
    throw new Error('Internal error: a wave is larger than job outputs may be');
  return legs;
}

/** What `orchestrate.yml` can hand to agents. */
const SECRETS = [
  'ANTHROPIC_API_KEY',
  'OPENAI_API_KEY',
  'GEMINI_API_KEY',
  'AGENT_SECRET_1',
  'AGENT_SECRET_2',
  'AGENT_SECRET_3',
];

/** Nobody else's: an agent can read all that its job is given. */
function secretsOf({ definition, tasks }: Session, ids: readonly TaskId[]): readonly string[] {
  const named = new Set(ids.flatMap((id) => definition.agents[tasks.get(id)?.spec.agent ?? '']?.env ?? []));
  return SECRETS.filter((name) => named.has(name));
}

/** As in the matrix: each name in quotes, with a comma. */
function secretBytes({ definition }: Session): number {
  const named = new Set(Object.values(definition.agents).flatMap(({ env }) => env));
  return SECRETS.reduce((sum, name) => sum + (named.has(name) ? name.length + 3 : 0), 0);
}

function hasCheck(session: Session, id: TaskId): boolean {
  return session.tasks.get(id)?.spec.outputs.some(({ kind }) => kind === 'check') === true;
}

/** Why nothing was handed out. */
export function conclusionOf(session: Session, now: Instant): Conclusion {
  if (session.status !== 'in_progress') return session.status;
  if (waitsForApproval(session) !== null) return 'approval';
  if (session.running.length > 0 || nextBackoffEnd(session, now) !== null) return 'waiting';
  const report = statusReport(session, now);
  if (report.tasks.some(({ explanation }) => explanation.code === 'LIMIT_BUDGET')) return 'budget';
  return report.status === 'blocked' ? 'blocked' : 'waiting';
}
