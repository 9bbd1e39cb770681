/**
 * Chooses and claims the next tasks. Keeps the counters between calls as long as the session is the one they were built for, and rebuilds them
 * otherwise, so that a long local run never scans its tasks per event.
 */
import type { Event } from '../domain/event.js';
import { Frontier } from '../domain/frontier.js';
import type { Instant, ObjectId, PhaseId, TaskId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Holder } from '../domain/task.js';
import { sha256 } from '../schema/sha256.js';
import { type Context, ORCHESTRATOR } from './context.js';
import type { Draft } from './transact.js';

/** A claim as it is handed to the leg that got it: the only place where the secret appears. */
export interface HandedClaim {
  readonly task: TaskId;
  readonly attempt: number;
  /** 32 hex digits. */
  readonly secret: string;
}

export interface ClaimOrder {
  readonly now: Instant;
  readonly most: number;
  readonly holder: Holder;
  readonly baseSha: ObjectId | null;
  /** Seconds that a claim may wait for a machine before its timeout counts. */
  readonly queueSeconds: number;
  /** Only tasks of this phase. */
  readonly phase: PhaseId | null;
  /** Only this task. */
  readonly task: TaskId | null;
  /** Code-base inputs that the base lacks. */
  readonly missingInputs: ReadonlySet<string>;
}

/** After the timeout of its work a claim has this long to bring its report in. */
const REPORT_SECONDS = 1800;

export class Planner {
  #frontier: Frontier | undefined;
  #tasks: Session['tasks'] | undefined;

  /** The counters for this session; `events` lead from the session they were last brought to up to this one. */
  private at(session: Session): Frontier {
    if (this.#frontier === undefined || this.#tasks !== session.tasks) {
      this.#frontier = Frontier.of(session);
      this.#tasks = session.tasks;
    }
    return this.#frontier;
  }

  /** Brings the counters from `before` to the session after `events`. */
  follow(before: Session, events: readonly Event[], session: Session): void {
    if (
      this.#frontier === undefined ||
      this.#tasks !== before.tasks ||
      session.tasks.size !== before.tasks.size
    )
      return;
    for (const event of events) {
      if (!('task' in event)) continue;
      const position = session.tasks.position(event.task);
      const task = session.tasks.get(event.task);
      if (position !== undefined && task !== undefined) this.#frontier.update(position, task);
    }
    this.#tasks = session.tasks;
  }

  /** Is there a task that could be claimed right now? `missingInputs`: code-base inputs that the base lacks. */
  anyReady(session: Session, now: Instant, missingInputs: ReadonlySet<string>): boolean {
    let any = false;
    if (session.status === 'in_progress')
      this.at(session).take(session, now, 1, (id) => {
        const inputs = session.tasks.get(id)?.spec.inputs ?? [];
        any ||= !inputs.some(({ producer, path }) => producer === null && missingInputs.has(path));
        return undefined;
      });
    return any;
  }

  /** Claims the best ready tasks in the draft, each with a fresh secret. */
  claim(context: Context, draft: Draft, order: ClaimOrder): readonly HandedClaim[] {
    const claims: HandedClaim[] = [];
    if (draft.session.status !== 'in_progress' || order.most <= 0) return claims;
    const frontier = this.at(draft.session);
    frontier.take(draft.session, order.now, order.most, (id) => {
      const task = draft.session.tasks.get(id);
      if (
        task === undefined ||
        (order.phase !== null && task.spec.phase !== order.phase) ||
        (order.task !== null && id !== order.task)
      )
        return undefined;
      const missing = task.spec.inputs
        .filter(({ producer, path }) => producer === null && order.missingInputs.has(path))
        .map(({ path }) => path);
      const secret = context.random.hex(16);
      const decision = draft.ask({
        type: 'claim_task',
        now: order.now,
        actor: ORCHESTRATOR,
        task: id,
        claimSha256: sha256(secret),
        holder: order.holder,
        baseSha: order.baseSha,
        leaseSeconds: order.queueSeconds + task.spec.timeoutSeconds + REPORT_SECONDS,
        missingInputs: missing,
      });
      if (decision.kind === 'refused') return undefined;
      claims.push({ task: id, attempt: task.attempts.length + 1, secret });
      return draft.session;
    });
    this.#tasks = draft.session.tasks;
    return claims;
  }
}

/** Code-base inputs of tasks that could start, which the base does not have. */
export async function missingTreeInputs(
  context: Context,
  session: Session,
  base: ObjectId | null,
): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  const open = new Set(session.phases.filter(({ status }) => status === 'in_progress').map(({ id }) => id));
  for (const task of session.tasks)
    if (task.status === 'pending' && open.has(task.spec.phase))
      for (const { path, producer } of task.spec.inputs) if (producer === null) paths.add(path);
  if (paths.size === 0 || base === null || context.code === null) return new Set();
  return new Set(await context.code.missingInputs(base, [...paths]));
}

/** The commit that the next attempts work on: the tip of the session's branch, else what the session started from. */
export async function currentBase(context: Context, session: Session): Promise<ObjectId | null> {
  if (session.code === null || context.code === null) return null;
  return (await context.code.tip(session.code.branch)) ?? session.code.baseSha;
}
