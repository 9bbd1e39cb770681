/** Commands that people give by name, and what all answers to them share: the stamp of their events, and the end of work that a word cuts short. */
import { settledCost } from './budget.js';
import type { Command } from './command.js';
import type { Outcome } from './definition.js';
import type { AttemptEnd } from './event.js';
import type { Instant } from './ids.js';
import type { Task } from './task.js';

export type PersonCommand = Exclude<
  Command,
  {
    type:
      | 'start_session'
      | 'claim_task'
      | 'report_attempt'
      | 'settle_claim'
      | 'request_continuation'
      | 'begin_continuation'
      | 'import_session'
      | 'repair_journal';
  }
>;

/** When it was asked and by whom, as its events carry it. */
export function stampOf(command: PersonCommand): { readonly at: Instant; readonly by: string } {
  return { at: command.now, by: command.actor };
}

/** The end of the attempt that a person's word cuts short; null when none runs. */
export function cutShort(
  task: Task,
  outcome: Outcome,
  now: Instant,
  reason: string | null,
): AttemptEnd | null {
  if (task.claim === null) return null;
  const durationSeconds = Math.max(0, now - task.claim.claimedAt);
  return {
    n: task.claim.attempt,
    outcome,
    completedAt: now,
    durationSeconds,
    exitCode: null,
    runUrl: null,
    usage: null,
    reason,
    cost: settledCost(task.claim, null, durationSeconds),
  };
}
