/**
 * Why does a task (not) move? Total: every task has exactly one standing, and everything that keeps it from moving is named together with
 * whoever can change that. Uses the same conditions as `decide`, so the explanation cannot differ from the decision.
 */
import { BUDGET_KEYS } from './budget.js';
import type { Instant, TaskId } from './ids.js';
import {
  dependencyState,
  describeLimit,
  describeUnready,
  fullLimits,
  type Unready,
  unready,
} from './readiness.js';
import type { Session } from './session.js';
import { taskStalls } from './stall.js';
import { isTerminal, type Task } from './task.js';

/** Every unfinished task is exactly one of the first five; `over` is terminal. */
export type Standing = 'ready' | 'claimed' | 'blocked' | 'escalated' | 'waiting' | 'over';

export interface Because {
  readonly code: string;
  readonly text: string;
  /** Task, phase, path or verb that this hangs on. */
  readonly on: string | null;
}

export interface Explanation {
  readonly standing: Standing;
  readonly code: string;
  readonly because: readonly Because[];
  /** Tasks whose end makes this one impossible until a person acts. */
  readonly blockedBy: readonly TaskId[];
  /** Tasks that this one waits for. */
  readonly waitingFor: readonly TaskId[];
}

export function explain(
  session: Session,
  task: Task,
  now: Instant,
  blocked = blockedTasks(session),
): Explanation {
  const made = standingOf(session, task, now, blocked);
  const stalled = taskStalls(task);
  if (stalled.length === 0) return made;
  const on = `orchestrator log --task ${task.spec.id}`;
  return { ...made, because: [...made.because, ...stalled.map(({ code, text }) => ({ code, text, on }))] };
}

function standingOf(
  session: Session,
  task: Task,
  now: Instant,
  blocked: ReadonlyMap<TaskId, readonly TaskId[]>,
): Explanation {
  if (isTerminal(task.status)) return over(task);
  if (task.status === 'in_progress') return claimed(task, now);
  if (task.status === 'blocked')
    return stopped(
      'blocked',
      'BLOCKED',
      task.blockerInfo?.reason ?? 'blocked',
      `orchestrator unblock ${task.spec.id}`,
    );
  if (task.status === 'escalated') return escalated(task);
  return pending(session, task, now, blocked.get(task.spec.id) ?? []);
}

/**
 * Pending tasks that cannot move until a person acts, because a task they need (directly, or through other such tasks) failed or was
 * cancelled; each with the tasks at the root of it. Costs what is affected, not the whole session.
 */
export function blockedTasks(session: Session): ReadonlyMap<TaskId, readonly TaskId[]> {
  const roots = new Map<TaskId, Set<TaskId>>();
  const queue: TaskId[] = [];
  const block = (task: Task, root: Iterable<TaskId>): void => {
    const known = roots.get(task.spec.id) ?? new Set<TaskId>();
    const before = known.size;
    for (const id of root) known.add(id);
    roots.set(task.spec.id, known);
    if (known.size > before) queue.push(task.spec.id);
  };
  if (session.phases.some(({ tally }) => tally.failed + tally.cancelled > 0))
    for (const origin of session.tasks) {
      if (origin.status !== 'failed' && origin.status !== 'cancelled') continue;
      for (const task of session.tasks.dependents(origin.spec.id)) {
        const dependency = task.spec.dependencies.find(({ task: id }) => id === origin.spec.id);
        if (dependency === undefined || task.status !== 'pending') continue;
        const state = dependencyState(session, dependency);
        if (state === 'failed' || state === 'cancelled') block(task, [origin.spec.id]);
      }
    }
  for (let id = queue.shift(); id !== undefined; id = queue.shift())
    for (const task of session.tasks.dependents(id))
      if (task.status === 'pending') block(task, roots.get(id) ?? []);
  return new Map([...roots].map(([id, set]) => [id, [...set]]));
}

/** A terminal task is explained by itself alone, and tasks never change: once is enough. */
const explained = new WeakMap<Task, Explanation>();

function over(task: Task): Explanation {
  const known = explained.get(task);
  if (known !== undefined) return known;
  const code = task.status.toUpperCase();
  const on =
    task.status === 'completed' || task.split !== null
      ? null
      : `orchestrator retry ${task.spec.id}${skippable(task)}`;
  const made: Explanation = { ...none, standing: 'over', code, because: [{ code, text: endText(task), on }] };
  explained.set(task, made);
  return made;
}

/** What failed while nobody needs it any more cannot be tried again: then only skipping it helps. */
function skippable({ status, spec }: Task): string {
  return status === 'failed' ? `, or skip ${spec.id}` : '';
}

function endText(task: Task): string {
  switch (task.status) {
    case 'completed':
      if (task.evidence === 'imported') return 'Completed in the system that it was imported from.';
      return task.evidence === 'by_hand'
        ? 'Completed by hand, without verified outputs.'
        : `Completed; ${task.outputDigests.length} outputs verified.`;
    case 'failed':
      return `Failed for good after ${task.attempts.length} attempts: ${task.attempts.at(-1)?.reason ?? 'no reason given'}`;
    case 'skipped':
      return task.skip === 'person'
        ? 'Skipped by a person.'
        : 'Skipped by rule: it can no longer run, or is not needed.';
    default:
      return task.split === null ? 'Cancelled.' : `Split: ${task.split.join(', ')} took its place.`;
  }
}

const none = { blockedBy: [], waitingFor: [] } as const;

function stopped(standing: Standing, code: string, text: string, on: string): Explanation {
  return { ...none, standing, code, because: [{ code, text, on }] };
}

function escalated(task: Task): Explanation {
  const info = task.escalationInfo;
  const id = task.spec.id;
  return stopped(
    'escalated',
    'ESCALATED',
    `${info?.reason ?? 'escalated'} (to ${info?.to ?? 'user'})`,
    info?.held == null
      ? `orchestrator retry ${id}, skip ${id} or complete ${id} --force --reason TEXT`
      : `orchestrator approve ${id}, retry ${id} or skip ${id}`,
  );
}

function claimed(task: Task, now: Instant): Explanation {
  const claim = task.claim;
  if (claim === null)
    return stopped('claimed', 'CLAIMED', 'Being worked on.', `orchestrator log ${task.spec.id}`);
  const holder =
    claim.holder.kind === 'local'
      ? `process ${claim.holder.pid} on ${claim.holder.host}`
      : `run ${claim.holder.id}/${claim.holder.attempt}`;
  const text = `Attempt ${claim.attempt} is with ${holder}, since ${now - claim.claimedAt} s.`;
  const code = claim.leaseExpiresAt < now ? 'CLAIM_OVERDUE' : 'CLAIMED';
  const verb =
    code === 'CLAIMED'
      ? `orchestrator log ${task.spec.id}`
      : 'orchestrator run, or orchestrator advance, settles it';
  return stopped('claimed', code, text, verb);
}

function pending(session: Session, task: Task, now: Instant, blockedBy: readonly TaskId[]): Explanation {
  if (session.status !== 'in_progress') {
    const verb =
      session.status === 'paused'
        ? 'orchestrator resume'
        : session.status === 'failed'
          ? 'orchestrator retry TASK'
          : null;
    return {
      ...none,
      standing: 'waiting',
      code: `SESSION_${session.status.toUpperCase()}`,
      because: [
        {
          code: `SESSION_${session.status.toUpperCase()}`,
          text: `The session is ${session.status}.`,
          on: verb,
        },
      ],
    };
  }
  const conditions = unready(session, task, now);
  const waitingFor = conditions.flatMap((condition) =>
    condition.code === 'DEPENDENCY_OPEN' ? [condition.task] : [],
  );
  const because = conditions.map(becauseOf);
  if (blockedBy.length > 0) {
    const roots = blockedBy.map((id) => ({
      code: 'BLOCKED_BY',
      text: `${id} ${session.tasks.get(id)?.status ?? 'is gone'}`,
      on: waysAround(session, id, task),
    }));
    return {
      standing: 'blocked',
      code: 'BLOCKED_BY',
      because: [...roots, ...because],
      blockedBy,
      waitingFor,
    };
  }
  const first = conditions[0];
  if (first !== undefined) return { standing: 'waiting', code: first.code, because, blockedBy, waitingFor };
  const full = fullLimits(session, task);
  const limits = full.map((reached) => ({
    code: `LIMIT_${reached.limit.toUpperCase()}`,
    text: describeLimit(reached),
    on:
      reached.limit === 'touches'
        ? reached.task
        : reached.limit === 'budget'
          ? `orchestrator resume --budget ${BUDGET_KEYS[reached.kind]}=TOTAL${reached.phase === null ? '' : ` --phase ${reached.phase}`}`
          : null,
  }));
  // Money that is set aside comes back when an attempt is over; what nobody holds any more only a person can add.
  if (limits[0] !== undefined && full.some(({ limit }) => limit === 'budget') && session.running.length === 0)
    return { standing: 'waiting', code: 'LIMIT_BUDGET', because: limits, blockedBy, waitingFor };
  if (limits[0] !== undefined)
    return { standing: 'ready', code: limits[0].code, because: limits, blockedBy, waitingFor };
  return {
    standing: 'ready',
    code: 'READY',
    because: [
      {
        code: 'READY',
        text: 'Everything it needs is there; it goes with the next wave.',
        on: 'orchestrator run',
      },
    ],
    blockedBy,
    waitingFor,
  };
}

/** What helps a task that is blocked by another: only what would be accepted. */
function waysAround(session: Session, id: TaskId, task: Task): string {
  const root = session.tasks.get(id);
  const phase = session.phases.find((state) => state.id === root?.spec.phase);
  const ways = [
    ...(phase?.status === 'completed' ? [] : [`retry ${id}`]),
    ...(root?.status === 'cancelled' ? [`skip ${task.spec.id}`] : [`skip ${id}`]),
  ];
  return `orchestrator ${ways.join(', or ')}`;
}

function becauseOf(condition: Unready): Because {
  const on =
    'task' in condition
      ? condition.task
      : 'phase' in condition
        ? condition.phase
        : 'path' in condition
          ? condition.path
          : 'expression' in condition
            ? condition.expression
            : String(condition.until);
  return { code: condition.code, text: describeUnready(condition), on };
}
