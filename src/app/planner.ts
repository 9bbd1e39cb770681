/**
 * Chooses and claims the next tasks. Keeps the counters between calls as long as the session is the one they were built for, and rebuilds them
 * otherwise, so that a long local run never scans its tasks per event.
 */
import type { Event } from '../domain/event.js';
import { Frontier } from '../domain/frontier.js';
import type { Instant, ObjectId, PhaseId, Sha256, TaskId } from '../domain/ids.js';
import { type FullLimit, fullLimits } from '../domain/readiness.js';
import type { Session } from '../domain/session.js';
import type { Holder, Task } from '../domain/task.js';
import { leaseSeconds, type Wave } from '../domain/wave.js';
import { claimHash } from '../schema/claim-key.js';
import type { CodeTip } from './code-tip.js';
import { type Context, ORCHESTRATOR } from './context.js';
import type { Draft } from './transact.js';

/** A claim as it is handed to the leg that got it: the only place where the secret appears. */
export interface HandedClaim {
  readonly task: TaskId;
  readonly attempt: number;
  /** 32 hex digits. */
  readonly secret: string;
  /** As the state keeps it. */
  readonly sha256: Sha256;
}

/** Legs that share out what is claimed, and where a task would run: for engines that work elsewhere. */
export interface WaveOrder {
  readonly wave: Wave;
  readonly runnerOf: (task: Task) => string;
}

export interface ClaimOrder {
  readonly now: Instant;
  readonly most: number;
  /** Who works on it; in a wave, the leg is filled in. */
  readonly holder: Holder;
  readonly wave: WaveOrder | null;
  readonly baseSha: ObjectId | null;
  /** Seconds that a claim may wait for a machine before its timeout counts. */
  readonly queueSeconds: (task: Task) => number;
  /** Only tasks of this phase. */
  readonly phase: PhaseId | null;
  /** Only this task. */
  readonly task: TaskId | null;
  /** Only tasks of which this holds. */
  readonly fits?: (task: Task) => boolean;
  /** Code-base inputs that the base lacks. */
  readonly missingInputs: ReadonlySet<string>;
}

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
    // What hangs on what is another: the counters are made anew.
    if (events.some(changesGraph)) return;
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
        const task = session.tasks.get(id);
        const full = task === undefined ? [] : fullLimits(session, task);
        if (task === undefined || full.length > 0) return reach(full);
        any ||= absent(task, missingInputs).length === 0;
        return any ? 'all-full' : 'not-now';
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
        (order.task !== null && id !== order.task) ||
        order.fits?.(task) === false
      )
        return 'not-now';
      const place = placed(draft.session, task, order);
      if (typeof place === 'string') return place;
      const secret = context.random.hex(16);
      const claimSha256 = claimHash(secret);
      const decision = draft.ask({
        type: 'claim_task',
        now: order.now,
        actor: ORCHESTRATOR,
        task: id,
        claimSha256,
        holder: place.holder,
        baseSha: order.baseSha,
        leaseSeconds: leaseSeconds(order.queueSeconds(task), place.timeoutsBefore, task),
        missingInputs: absent(task, order.missingInputs),
      });
      if (decision.kind === 'refused') return 'not-now';
      if (place.leg !== null) order.wave?.wave.take(task, place.leg, order.wave.runnerOf(task));
      claims.push({ task: id, attempt: task.attempts.length + 1, secret, sha256: claimSha256 });
      return draft.session;
    });
    this.#tasks = draft.session.tasks;
    return claims;
  }
}

/** Did a task move to another phase, or does it depend on others than before? */
function changesGraph(event: Event): boolean {
  return event.type === 'task_revised' || (event.type === 'task_rejected' && event.moved !== null);
}

/** Code-base inputs of the task that the base lacks. */
function absent(task: Task, missing: ReadonlySet<string>): readonly string[] {
  return task.spec.inputs
    .filter(({ producer, path }) => producer === null && missing.has(path))
    .map(({ path }) => path);
}

/** Whom else a full limit stops. */
function reach(full: readonly FullLimit[]): 'not-now' | 'phase-full' | 'all-full' {
  if (full.some(({ limit }) => limit === 'agents')) return 'all-full';
  return full.some(({ limit }) => limit === 'phase') ? 'phase-full' : 'not-now';
}

interface Place {
  readonly holder: Holder;
  readonly leg: number | null;
  readonly timeoutsBefore: number;
}

function placed(
  session: Session,
  task: Task,
  { wave, holder }: ClaimOrder,
): Place | 'not-now' | 'phase-full' | 'all-full' {
  if (wave === null) {
    const full = fullLimits(session, task);
    return full.length > 0 ? reach(full) : { holder, leg: null, timeoutsBefore: 0 };
  }
  const place = wave.wave.place(session, task, wave.runnerOf(task));
  if (place.kind === 'wave-full') return 'all-full';
  if (place.kind === 'not-now') return 'not-now';
  const { leg, timeoutsBefore } = place;
  return { holder: holder.kind === 'run' ? { ...holder, leg } : holder, leg, timeoutsBefore };
}

/** Code-base inputs of tasks that could start, which the commit that they would work on does not have. */
export async function missingTreeInputs(
  context: Context,
  session: Session,
  code: CodeTip,
): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  const open = new Set(session.phases.filter(({ status }) => status === 'in_progress').map(({ id }) => id));
  for (const task of session.tasks)
    if (task.status === 'pending' && open.has(task.spec.phase))
      for (const { path, producer } of task.spec.inputs) if (producer === null) paths.add(path);
  if (paths.size === 0 || context.code === null) return new Set();
  const base = await code.at();
  if (base === null) return new Set();
  return new Set(await context.code.missingInputs(base, [...paths]));
}
