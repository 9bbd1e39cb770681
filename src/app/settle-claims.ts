/** Settles claims that will never bring a report: holder dead, run over, lease over, or an earlier attempt of the very run that asks. */
import type { Instant, TaskId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Claim, Holder, Task } from '../domain/task.js';
import { isoOf } from '../schema/wire.js';
import { type Context, ORCHESTRATOR } from './context.js';
import type { HandedClaim } from './planner.js';
import type { Draft } from './transact.js';

/** What may be said of an attempt that brought no report. */
export type Fate = 'lost' | 'timed_out' | 'cancelled';

/** How a run ended, as far as the platform tells. */
export interface RunEnd {
  /** Of the leg (null: the claim names none); null while it works, when its claims are left alone. */
  fateOf(leg: number | null): Fate | null;
}

/** A run of which nothing is known but that it is over. */
export const ALL_LOST: RunEnd = { fateOf: () => 'lost' };

export interface Survivors {
  /** Claims (sha256) that this process itself is working on. */
  readonly except: ReadonlySet<string>;
  /** Runs that are over, by id; claims of theirs that brought no report are settled. */
  readonly over: ReadonlyMap<string, RunEnd>;
}

export const NOBODY: Survivors = { except: new Set(), over: new Map() };

/** Tasks whose claims would be settled now. */
export function deadClaims(context: Context, session: Session, now: Instant): readonly TaskId[] {
  return session.running.filter((id) => {
    const task = session.tasks.get(id);
    return task !== undefined && verdictOn(context, task, now, NOBODY) !== null;
  });
}

interface Verdict {
  readonly outcome: Fate;
  readonly reason: string;
}

/** Ids of the tasks whose claims were settled. */
export function settleDeadClaims(
  context: Context,
  draft: Draft,
  now: Instant,
  survivors: Survivors,
): readonly string[] {
  const settled: string[] = [];
  for (const id of draft.session.running) {
    const task = draft.session.tasks.get(id);
    if (task?.claim == null || survivors.except.has(task.claim.sha256)) continue;
    const verdict = verdictOn(context, task, now, survivors);
    if (verdict === null) continue;
    draft.ask({
      type: 'settle_claim',
      now,
      actor: ORCHESTRATOR,
      task: id,
      attempt: task.claim.attempt,
      ...verdict,
    });
    settled.push(id);
  }
  return settled;
}

function verdictOn(context: Context, task: Task, now: Instant, { over }: Survivors): Verdict | null {
  const { claim } = task;
  if (claim === null) return null;
  // Somebody asked for the run again: that is no fault of machine or agent, and the work goes out anew at once.
  if (supersededRun(context, claim.holder))
    return { outcome: 'cancelled', reason: 'A later attempt of the same workflow run has begun.' };
  const end = claim.holder.kind === 'run' ? over.get(claim.holder.id) : undefined;
  const fate = end === undefined ? null : fateOf(claim, end);
  if (fate !== null) return { outcome: fate, reason: REASONS[fate] };
  if (context.liveness.probe(claim.holder) === 'dead')
    return { outcome: 'lost', reason: 'The process that worked on it is gone.' };
  return claim.leaseExpiresAt < now
    ? { outcome: 'lost', reason: `Its lease ended at ${isoOf(claim.leaseExpiresAt)} without a report.` }
    : null;
}

const REASONS: Record<Fate, string> = {
  lost: 'Its job is over and brought no report.',
  timed_out: 'Its job was ended by its timeout and brought no report.',
  cancelled: 'Its job was cancelled and brought no report.',
};

function fateOf({ holder }: Claim, end: RunEnd): Fate | null {
  return end.fateOf(holder.kind === 'run' ? holder.leg : null);
}

function supersededRun(context: Context, holder: Holder): boolean {
  const [id, attempt] = context.run?.split('/') ?? [];
  return holder.kind === 'run' && id !== undefined && holder.id === id && holder.attempt < Number(attempt);
}

/** An attempt that ended here without a report that counts will never bring one. */
export function settleUnreported(draft: Draft, { task, attempt, sha256 }: HandedClaim, now: Instant): void {
  if (draft.session.tasks.get(task)?.claim?.sha256 !== sha256) return;
  const reason = 'The attempt ended without a report that can be read.';
  draft.ask({ type: 'settle_claim', now, actor: ORCHESTRATOR, task, attempt, outcome: 'lost', reason });
}
