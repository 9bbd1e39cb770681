/** Settles claims that will never bring a report: holder dead, lease over, or an earlier attempt of the very run that asks. */
import type { Instant } from '../domain/ids.js';
import type { Holder, Task } from '../domain/task.js';
import { isoOf } from '../schema/wire.js';
import { type Context, ORCHESTRATOR } from './context.js';
import type { Draft } from './transact.js';

/** Ids of the tasks whose claims were settled as lost. `except`: claims (sha256) that this process itself is working on. */
export function settleDeadClaims(
  context: Context,
  draft: Draft,
  now: Instant,
  except: ReadonlySet<string>,
): readonly string[] {
  const settled: string[] = [];
  for (const id of draft.session.running) {
    const task = draft.session.tasks.get(id);
    if (task?.claim == null || except.has(task.claim.sha256)) continue;
    const reason = whyDead(context, task, now);
    if (reason === null) continue;
    draft.ask({
      type: 'settle_claim',
      now,
      actor: ORCHESTRATOR,
      task: id,
      attempt: task.claim.attempt,
      outcome: 'lost',
      reason,
    });
    settled.push(id);
  }
  return settled;
}

function whyDead(context: Context, task: Task, now: Instant): string | null {
  const { claim } = task;
  if (claim === null) return null;
  if (supersededRun(context, claim.holder)) return 'A later attempt of the same workflow run has begun.';
  if (context.liveness.probe(claim.holder) === 'dead') return 'The process that worked on it is gone.';
  return claim.leaseExpiresAt < now
    ? `Its lease ended at ${isoOf(claim.leaseExpiresAt)} without a report.`
    : null;
}

function supersededRun(context: Context, holder: Holder): boolean {
  const [id, attempt] = context.run?.split('/') ?? [];
  return holder.kind === 'run' && id !== undefined && holder.id === id && holder.attempt < Number(attempt);
}
