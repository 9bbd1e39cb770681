/** Folds every report it can see into the session: verified, integrated, state and code in one transaction. Bad reports never spoil the others. */
import type { Event } from '../domain/event.js';
import type { SessionId } from '../domain/ids.js';
import { secondsToBackoffEnd } from '../domain/status.js';
import { type Conclusion, conclusionOf } from './advance.js';
import type { SeparateChecks } from './check-verdicts.js';
import { CodeTip } from './code-tip.js';
import { type Context, ORCHESTRATOR, transaction } from './context.js';
import type { Applied, Ignored } from './fold-report.js';
import { foldReports } from './fold-reports.js';
import { missingTreeInputs, Planner } from './planner.js';
import type { LoadedSession } from './session-files.js';
import { ALL_LOST, type RunEnd, settleDeadClaims } from './settle-claims.js';
import { type Draft, transact } from './transact.js';

export interface Collected {
  readonly session: SessionId;
  readonly version: number;
  /** Something was folded or settled. */
  readonly changed: boolean;
  readonly applied: readonly Applied[];
  readonly ignored: readonly Ignored[];
  readonly conclusion: Conclusion;
  /** Is there work that another wave could take up now? */
  readonly continue: boolean;
  /** This transaction asked for another run, which is to be started once; at this depth of the chain. */
  readonly requested: number | null;
  /** Why it did not, although there is work. */
  readonly refusal: string | null;
}

export async function collect(
  context: Context,
  loaded: LoadedSession,
  folder: string,
  options: CollectOptions = BY_HAND,
): Promise<{ readonly answer: Collected; readonly loaded: LoadedSession }> {
  const id = loaded.session.id;
  const received = await context.inbox.list(folder);
  const ended = askedOnce(options.ended);
  const separate = separateChecks(context, options, ended);
  const done = await transact(context, id, transaction(context, id, 'collect', loaded), async (draft) => {
    const { results, code } = await foldReports(context, draft, received, separate);
    await settleOwnClaims(context, draft, { ...options, ended });
    return { results, code, refusal: await askToContinue(context, draft, code, options.chain) };
  });
  const after = done.loaded ?? loaded;
  const now = context.clock.now();
  const more = await hasWork(context, after, done.value.code);
  const answer: Collected = {
    session: id,
    version: after.session.version,
    changed: done.events.length > 0,
    applied: done.value.results.filter((result): result is Applied => 'outcome' in result),
    ignored: done.value.results.filter((result): result is Ignored => 'code' in result),
    conclusion: more ? 'work' : conclusionOf(after.session, now),
    continue: more,
    requested: requestedDepth(done.events),
    refusal: done.value.refusal,
  };
  return { answer, loaded: after };
}

export interface CollectOptions {
  /** How the jobs of this run ended; asked only when some brought no report. */
  readonly ended: () => Promise<RunEnd>;
  /** The only one of this run that is known to be over; null = all of them are. */
  readonly leg?: number | null;
  /** Depth of the chain that a request for another run would have; null = ask for none. */
  readonly chain: number | null;
  /** Check commands ran in jobs of their own, and only their verdicts count; by name of a folder the job that left it, where known. */
  readonly separateChecks?: { readonly jobs: ReadonlyMap<string, string> } | null;
}

/** The next run waits that long for a back-off to end; longer ones are left to the schedule. */
export const MOST_WAIT_SECONDS = 300;

/** Where nobody can ask: what brought no report is lost, and whoever drives the cycle goes on by himself. */
const BY_HAND: CollectOptions = { ended: async () => ALL_LOST, chain: null };

/** Asked once, however often the transaction is decided anew. */
function askedOnce(ask: CollectOptions['ended']): CollectOptions['ended'] {
  let answer: Promise<RunEnd> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

function separateChecks(
  context: Context,
  { separateChecks: separate }: CollectOptions,
  ended: CollectOptions['ended'],
): SeparateChecks | null {
  if (separate === undefined || separate === null) return null;
  const run = context.run?.split('/')[0];
  return {
    jobOf: (folder) => separate.jobs.get(folder.split(/[\\/]/).at(-1) ?? '') ?? null,
    fateOf: async ({ holder }) =>
      holder.kind === 'run' && holder.id === run ? (await ended()).fateOf(holder.leg) : null,
  };
}

/** Claims of this very run, or of its one leg that is over, that brought no report. */
async function settleOwnClaims(
  context: Context,
  draft: Draft,
  { ended, leg }: Pick<CollectOptions, 'ended' | 'leg'>,
): Promise<void> {
  const run = context.run?.split('/')[0];
  const left = draft.session.running.some((id) => {
    const holder = draft.session.tasks.get(id)?.claim?.holder;
    return holder?.kind === 'run' && holder.id === run && (leg == null || holder.leg === leg);
  });
  settleDeadClaims(context, draft, context.clock.now(), {
    except: new Set(),
    over: run === undefined || !left ? new Map() : new Map([[run, await ended()]]),
  });
}

/** Part of the transaction that made the work ready, so that it is asked for once, whoever repeats what. */
async function askToContinue(
  context: Context,
  draft: Draft,
  code: CodeTip,
  depth: number | null,
): Promise<string | null> {
  if (depth === null || draft.events.length === 0) return null;
  const now = context.clock.now();
  const missing = await missingTreeInputs(context, draft.session, code);
  const soon = secondsToBackoffEnd(draft.session, now);
  const waits = soon !== null && soon <= MOST_WAIT_SECONDS;
  if (!waits && !new Planner().anyReady(draft.session, now, missing)) return null;
  const decision = draft.ask({ type: 'request_continuation', now, actor: ORCHESTRATOR, depth });
  return decision.kind === 'refused' ? `${decision.rejection.message} ${decision.rejection.remedy}` : null;
}

function requestedDepth(events: readonly Event[]): number | null {
  for (const event of events) if (event.type === 'continuation_requested') return event.depth;
  return null;
}

/** Could another wave take something up right now? */
export async function hasWork(
  context: Context,
  { session }: LoadedSession,
  code: CodeTip = new CodeTip(context, session.code),
): Promise<boolean> {
  const missing = await missingTreeInputs(context, session, code);
  return new Planner().anyReady(session, context.clock.now(), missing);
}
