/**
 * Work that goes on without getting anywhere: the same failure again and again, a task that is stopped and sent back in turn, claims that
 * outlive their leases. Attempts cost money: the first two end with a person, the third is said.
 */
import type { Outcome } from './definition.js';
import type { Instant, TaskId } from './ids.js';
import type { Session } from './session.js';
import { type Attempt, isStop, type Task, type TaskStatus } from './task.js';

export type StallCode = 'SAME_FAILURE' | 'PING_PONG' | 'WORK_OVERDUE';

export interface Stall {
  readonly code: StallCode;
  readonly tasks: readonly TaskId[];
  /** What was seen, for people. */
  readonly text: string;
}

/** Where `retry.same_failure` and `retry.ping_pong` say nothing. */
export const STALLED_AFTER = 3;

/** What the work itself can be blamed for: not machines, not other people's changes, not people. */
const OWN_FAILURES: ReadonlySet<Outcome> = new Set(['failed', 'timed_out', 'invalid']);

/** As much of a reason as is compared. */
const LONGEST_REASON = 2000;

/** Two failures are the same when they differ in nothing but numbers, hashes, case and white space. */
export function sameReason(reason: string): string {
  return reason
    .slice(0, LONGEST_REASON)
    .toLowerCase()
    .replace(/[0-9a-f]{7,}/g, '#')
    .replace(/[0-9]+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface FailedAttempt {
  readonly outcome: Outcome;
  readonly reason: string | null;
}

/** How many attempts in a row since the last fresh start failed in the same way; `last`: one that is about to end so. */
export function timesTheSame(task: Task, last: FailedAttempt | null): number {
  const before = task.attempts.filter(({ n }) => n >= task.freshSince).filter(isOwnFailure);
  const failures: readonly FailedAttempt[] = last === null ? before : [...before, last];
  const newest = failures.at(-1);
  if (newest === undefined || !OWN_FAILURES.has(newest.outcome)) return 0;
  const wanted = sameReason(newest.reason ?? newest.outcome);
  const other = failures.findLastIndex(
    ({ outcome, reason }) => outcome !== newest.outcome || sameReason(reason ?? outcome) !== wanted,
  );
  return failures.length - 1 - other;
}

function isOwnFailure(attempt: Attempt): attempt is Attempt & FailedAttempt {
  return attempt.outcome !== null && OWN_FAILURES.has(attempt.outcome);
}

/** What became of attempts that left the task to somebody else, and which that somebody sent back; since the task was completed last. */
function stops({ statusHistory, statusDropped }: Task): {
  readonly count: number;
  readonly newest: readonly TaskStatus[];
} {
  const newest: TaskStatus[] = [];
  let forgotten = statusDropped?.stops ?? 0;
  for (const [index, change] of statusHistory.entries()) {
    if (isStop(statusHistory[index - 1], change)) newest.push(change.status);
    if (change.status !== 'completed') continue;
    newest.length = 0;
    forgotten = 0;
  }
  return { count: forgotten + newest.length, newest };
}

/** The evidence that another attempt would fail as those before it did; null where there is none. */
export function sameFailure(task: Task, last: FailedAttempt | null): string | null {
  const times = timesTheSame(task, last);
  if (times < (task.spec.retry.sameFailure ?? STALLED_AFTER)) return null;
  return `The same failure ${times} times in a row`;
}

/** The evidence that the task goes to and fro; null where there is none. `last`: what an attempt that ends now makes of it. */
export function pingPong(task: Task, last: TaskStatus | null): string | null {
  const found = stops(task);
  const count = found.count + (last === null ? 0 : 1);
  if (count < (task.spec.retry.pingPong ?? STALLED_AFTER)) return null;
  const shown = [...found.newest, ...(last === null ? [] : [last])].slice(-MOST_SHOWN);
  return `Stopped ${count} times and sent back each time (${count > shown.length ? '…, ' : ''}${shown.join(', ')})`;
}

const MOST_SHOWN = 5;

/** What is to be said of one task; empty for one that is done or never began. */
export function taskStalls(task: Task): readonly Stall[] {
  if (task.attempts.length < 2 || OVER.has(task.status)) return [];
  const tasks = [task.spec.id];
  const same = sameFailure(task, null);
  const toAndFro = pingPong(task, null);
  return [
    ...(same === null ? [] : [{ code: 'SAME_FAILURE', tasks, text: `${same}.` } as const]),
    ...(toAndFro === null ? [] : [{ code: 'PING_PONG', tasks, text: `${toAndFro}.` } as const]),
  ];
}

const OVER: ReadonlySet<TaskStatus> = new Set(['completed', 'skipped', 'cancelled']);

/** Everything in the session that goes on without getting anywhere, the claims first. */
export function stalls(session: Session, now: Instant): readonly Stall[] {
  const overdue = workOverdue(session, now);
  const found: Stall[] = overdue === null ? [] : [overdue];
  if (session.status === 'completed' || session.status === 'cancelled') return found;
  for (const task of session.tasks) if (task.attempts.length > 1) found.push(...taskStalls(task));
  return found;
}

/** Work is in flight, every lease on it is over, and nobody has settled any of it. */
function workOverdue(session: Session, now: Instant): Stall | null {
  let last: Instant | null = null;
  for (const id of session.running) {
    const end = session.tasks.get(id)?.claim?.leaseExpiresAt;
    if (end !== undefined && (last === null || end > last)) last = end;
  }
  if (last === null || last >= now) return null;
  const text = `Nothing has come of ${session.running.length} tasks in work; the last of their leases ended ${now - last} s ago.`;
  return { code: 'WORK_OVERDUE', tasks: session.running, text };
}
