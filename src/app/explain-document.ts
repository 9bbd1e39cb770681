/** `explain --json`: the shape that programs may rely on. Keys may be added, none removed. */
import { explain } from '../domain/explain.js';
import type { Instant } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Task } from '../domain/task.js';
import { isoOf } from '../schema/wire.js';

export function explainDocument(session: Session, task: Task, now: Instant) {
  const explanation = explain(session, task, now);
  return {
    session: session.id,
    version: session.version,
    task: task.spec.id,
    status: task.status,
    standing: explanation.standing,
    code: explanation.code,
    because: explanation.because,
    blocked_by: explanation.blockedBy,
    waiting_for: explanation.waitingFor,
    attempts: task.attempts.map((attempt) => ({
      n: attempt.n,
      outcome: attempt.outcome,
      started_at: isoOf(attempt.startedAt),
      duration_seconds: attempt.durationSeconds,
      exit_code: attempt.exitCode,
      reason: attempt.reason,
    })),
  };
}
