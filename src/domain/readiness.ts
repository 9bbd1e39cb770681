/**
 * May a task start? Dependencies, inputs and limits, each as a question with a named answer, so that "why is nothing moving" is always
 * answered by the same code that decides.
 */

import { type BudgetKind, describeAmount, overBudget, overPhaseBudget, reserveOf } from './budget.js';
import { whenHolds } from './condition.js';
import type { Dependency } from './definition.js';
import { globsOverlap } from './glob.js';
import type { Instant, PhaseId, TaskId } from './ids.js';
import { phaseSpec, phaseState, type Session } from './session.js';
import { type Claim, isCovered, isTerminal, type Task } from './task.js';

/**
 * `met`: holds. `open`: may still hold. `failed`, `cancelled`: can never hold, what follows is `on_failure`'s business.
 * `unneeded`: can never hold, and that is no failure (the other task was skipped by rule, or a fix-up has nothing to fix).
 */
export type DependencyState = 'met' | 'open' | 'failed' | 'cancelled' | 'unneeded';

export function dependencyState(session: Pick<Session, 'tasks'>, dependency: Dependency): DependencyState {
  const other = session.tasks.get(dependency.task);
  if (other === undefined || !isTerminal(other.status)) return 'open';
  if (dependency.on === 'done') return 'met';
  if (dependency.on === 'failed') return other.status === 'failed' ? 'met' : 'unneeded';
  switch (other.status) {
    case 'completed':
      return 'met';
    case 'skipped':
      return other.skip === 'person' ? 'met' : 'unneeded';
    case 'cancelled':
      return 'cancelled';
    default:
      return 'failed';
  }
}

/** Declared inputs from other tasks that are not (or no longer) among the accepted outputs of their producer. */
export function missingInputs(session: Pick<Session, 'tasks'>, task: Task): readonly string[] {
  return task.spec.inputs
    .filter(({ producer, output }) => {
      if (producer === null || output === null) return false;
      return !isCovered(
        output,
        (session.tasks.get(producer)?.outputDigests ?? []).map(({ path }) => path),
      );
    })
    .map(({ path }) => path);
}

/** A limit that keeps a ready task from being claimed right now. */
export type FullLimit =
  | { readonly limit: 'agents'; readonly most: number }
  | { readonly limit: 'phase'; readonly phase: string; readonly most: number }
  | { readonly limit: 'resource'; readonly resource: string; readonly most: number }
  | { readonly limit: 'touches'; readonly task: TaskId; readonly path: string }
  | {
      readonly limit: 'budget';
      readonly kind: BudgetKind;
      readonly most: number;
      /** Whose it is; null: the session's. */
      readonly phase: PhaseId | null;
    };

/** Who works on a claim, as the limits count it: claims of one leg are worked on one after the other. */
export function seatOf(task: Task, claim: Pick<Claim, 'holder'> | null = task.claim): string {
  const holder = claim?.holder;
  return holder?.kind === 'run' && holder.leg !== null
    ? `${holder.id}/${holder.attempt}#${holder.leg}`
    : task.spec.id;
}

/** How many agents work on these tasks, and whether one of them has this seat. */
function seats(
  running: readonly Task[],
  seat: string | null,
): { readonly used: number; readonly mine: boolean } {
  const taken = new Set(running.map((task) => seatOf(task)));
  return { used: taken.size, mine: seat !== null && taken.has(seat) };
}

/**
 * Which limits are reached for this task, given what runs now. Empty = it may be claimed. `seat`: the leg that would work on it, where it has
 * others already; those that it is counted with by now cost nothing more.
 */
export function fullLimits(session: Session, task: Task, seat: string | null = null): readonly FullLimit[] {
  const full: FullLimit[] = [];
  const { limits } = session.definition;
  const phase = phaseState(session, task.spec.phase);
  const most = phaseSpec(session, task.spec.phase)?.maxParallel ?? null;
  const agentsMayBeFull = session.running.length >= limits.maxConcurrentAgents;
  const phaseMayBeFull = phase !== undefined && most !== null && phase.tally.in_progress >= most;
  const { resources, touches } = task.spec;
  const reserve = reserveOf(session, task.spec);
  const over = overBudget(session, reserve);
  if (over !== null) full.push({ limit: 'budget', kind: over, most: session.budget[over] ?? 0, phase: null });
  const overPhase = overPhaseBudget(session, task.spec, reserve);
  if (overPhase !== null) full.push({ limit: 'budget', ...overPhase, phase: task.spec.phase });
  if (!agentsMayBeFull && !phaseMayBeFull && resources.length === 0 && touches.length === 0) return full;
  const running = session.running.flatMap((id) => session.tasks.get(id) ?? []);
  const isFull = (among: readonly Task[], limit: number): boolean => {
    const { used, mine } = seats(among, seat);
    return used >= limit && !mine;
  };
  if (agentsMayBeFull && isFull(running, limits.maxConcurrentAgents))
    full.push({ limit: 'agents', most: limits.maxConcurrentAgents });
  if (
    phaseMayBeFull &&
    isFull(
      running.filter(({ spec }) => spec.phase === phase.id),
      most,
    )
  )
    full.push({ limit: 'phase', phase: phase.id, most });
  for (const resource of resources) {
    const capacity = limits.resources[resource] ?? 1;
    if (
      isFull(
        running.filter(({ spec }) => spec.resources.includes(resource)),
        capacity,
      )
    )
      full.push({ limit: 'resource', resource, most: capacity });
  }
  for (const path of task.spec.touches) {
    const other = running.find(({ spec }) => spec.touches.some((held) => globsOverlap(held, path)));
    if (other !== undefined) full.push({ limit: 'touches', task: other.spec.id, path });
  }
  return full;
}

/** Conditions of a pending task that do not hold yet, limits left out. Empty = ready. */
export type Unready =
  | { readonly code: 'PHASE_NOT_OPEN'; readonly phase: string }
  | {
      readonly code: 'DEPENDENCY_OPEN' | 'DEPENDENCY_FAILED' | 'DEPENDENCY_CANCELLED' | 'DEPENDENCY_UNNEEDED';
      readonly task: TaskId;
      readonly on: Dependency['on'];
    }
  | { readonly code: 'WHEN_FALSE'; readonly expression: string }
  | { readonly code: 'INPUT_MISSING'; readonly path: string }
  | { readonly code: 'BACKING_OFF'; readonly until: Instant };

const DEPENDENCY_CODES = {
  open: 'DEPENDENCY_OPEN',
  failed: 'DEPENDENCY_FAILED',
  cancelled: 'DEPENDENCY_CANCELLED',
  unneeded: 'DEPENDENCY_UNNEEDED',
} as const;

export function unready(
  session: Pick<Session, 'tasks' | 'phases'>,
  task: Task,
  now: Instant,
): readonly Unready[] {
  const because: Unready[] = [];
  if (phaseState(session, task.spec.phase)?.status !== 'in_progress')
    because.push({ code: 'PHASE_NOT_OPEN', phase: task.spec.phase });
  for (const dependency of task.spec.dependencies) {
    const state = dependencyState(session, dependency);
    if (state !== 'met')
      because.push({ code: DEPENDENCY_CODES[state], task: dependency.task, on: dependency.on });
  }
  if (because.length === 0 && task.spec.when !== null && !whenHolds(session, task.spec))
    because.push({ code: 'WHEN_FALSE', expression: task.spec.when });
  if (because.length === 0)
    for (const path of missingInputs(session, task)) because.push({ code: 'INPUT_MISSING', path });
  if (task.notBefore !== null && task.notBefore > now)
    because.push({ code: 'BACKING_OFF', until: task.notBefore });
  return because;
}

/** One condition in words for people; `explain` and refusals say the same. */
export function describeUnready(condition: Unready): string {
  switch (condition.code) {
    case 'PHASE_NOT_OPEN':
      return `phase ${condition.phase} is not open`;
    case 'DEPENDENCY_OPEN':
      return `${condition.task} is not ${condition.on} yet`;
    case 'DEPENDENCY_FAILED':
      return `${condition.task} failed`;
    case 'DEPENDENCY_CANCELLED':
      return `${condition.task} was cancelled`;
    case 'DEPENDENCY_UNNEEDED':
      return `${condition.task} will not be ${condition.on}`;
    case 'WHEN_FALSE':
      return `its \`when\` does not hold: ${condition.expression}`;
    case 'INPUT_MISSING':
      return `input ${condition.path} is missing`;
    default:
      return 'it is backing off after a failed attempt';
  }
}

/** One full limit in words for people. */
export function describeLimit(full: FullLimit): string {
  switch (full.limit) {
    case 'agents':
      return `${full.most} agents run already (limits.max_concurrent_agents)`;
    case 'phase':
      return `${full.most} tasks of ${full.phase} run already (max_parallel)`;
    case 'budget':
      return `the budget of ${full.phase === null ? '' : `phase ${full.phase}, `}${describeAmount(full.kind, full.most)}, is spent or set aside`;
    case 'resource':
      return `resource ${full.resource} is in use (${full.most} at a time)`;
    default:
      return `${full.task} is changing paths that ${full.path} overlaps`;
  }
}
