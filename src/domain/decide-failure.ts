/** Another try, a person, or the end: what becomes of a task whose attempt failed. */
import { budgetAgainst } from './budget.js';
import type { Outcome } from './definition.js';
import type { AttemptEnd, Event } from './event.js';
import { after, type Instant } from './ids.js';
import type { Session } from './session.js';
import { sameFailure } from './stall.js';
import type { Task } from './task.js';

type Stamp = { readonly at: Instant; readonly by: string };

/** A report may call itself cancelled, so that "free" needs an end: nobody interrupts one task this often. */
export const MOST_CANCELLED = 20;

/**
 * Another attempt where the policy leaves one, it is not sure to fail as well and the task's budget covers it; else failed for good. A cancelled
 * attempt is a person's doing and free, within reason.
 */
export function afterFailure(session: Session, task: Task, end: AttemptEnd, stamp: Stamp): Event {
  const { retry, id } = task.spec;
  const reason = end.reason ?? end.outcome;
  const tries = countedTries(task, end.outcome);
  const isFree = end.outcome === 'cancelled' && tries < MOST_CANCELLED;
  if (!isFree && (!retry.on.includes(end.outcome) || tries >= retry.maxAttempts))
    return { ...stamp, type: 'task_failed', task: id, end, reason };
  const against = (isFree ? null : sameFailure(task, end)) ?? budgetAgainst(session, task, end);
  if (against !== null)
    return {
      ...stamp,
      type: 'task_escalated',
      task: id,
      end,
      to: 'user',
      reason: `${against}: ${reason}`,
      held: null,
    };
  const notBefore = isFree ? null : after(stamp.at, backoffSeconds(task, tries));
  return { ...stamp, type: 'task_requeued', task: id, end, notBefore, fresh: false, reason };
}

/** Attempts of the same kind since the last fresh start, this one included: the fault of machines never eats an agent's tries. */
function countedTries(task: Task, outcome: Outcome): number {
  const kind = (candidate: Outcome | null): string =>
    candidate === 'lost' ? 'lost' : candidate === 'cancelled' ? 'cancelled' : 'tried';
  const before = task.attempts.filter(
    (attempt) =>
      attempt.n >= task.freshSince && attempt.outcome !== null && kind(attempt.outcome) === kind(outcome),
  );
  return before.length + 1;
}

function backoffSeconds(task: Task, tries: number): number {
  const { backoffSeconds: first, factor, maxBackoffSeconds } = task.spec.retry;
  return Math.min(maxBackoffSeconds, first * factor ** (tries - 1));
}
