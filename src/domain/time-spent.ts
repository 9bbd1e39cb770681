/** How long anybody worked on a session: the union of all attempts and delegations, waiting for people left out. */
import type { Instant } from './ids.js';
import type { Session } from './session.js';

/** Whole minutes, rounded down. */
export function minutesSpent(session: Session, now: Instant): number {
  const spans: { readonly from: number; readonly to: number }[] = [];
  for (const { attempts } of session.tasks)
    for (const { startedAt, completedAt } of attempts)
      spans.push({ from: startedAt, to: completedAt ?? now });
  for (const { startedAt, completedAt } of session.notes.delegations)
    spans.push({ from: startedAt, to: completedAt ?? now });
  spans.sort((a, b) => a.from - b.from);
  let seconds = 0;
  let end = 0;
  for (const { from, to } of spans) {
    seconds += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return Math.floor(seconds / 60);
}

/** Whole minutes between two moments. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((to - from) / 60));
}
