/**
 * What must hold in every session at every version. Checked by `verify`, by property tests and after every simulated step. Each breach
 * names the invariant (DESIGN numbers) and the place.
 */
import { BUDGET_KINDS, reserved, reservedIn } from './budget.js';
import type { BudgetSpec } from './definition.js';
import { blockedTasks, explain } from './explain.js';
import { globsOverlap } from './glob.js';
import type { Instant, PhaseId, TaskId } from './ids.js';
import { seatOf } from './readiness.js';
import { emptyTally, phaseSpec, type Session } from './session.js';
import {
  addCost,
  type Cost,
  isCovered,
  isTerminal,
  TASK_STATUSES,
  type Task,
  type TaskStatus,
  TRANSITIONS,
} from './task.js';

export interface Breach {
  readonly invariant: string;
  readonly where: string;
  readonly text: string;
}

/** Breaches of a session taken by itself. Empty = sound. */
export function breaches(session: Session, now: Instant): readonly Breach[] {
  const found: Breach[] = [];
  const blocked = blockedTasks(session);
  const tallies = new Map(session.phases.map(({ id }) => [id as string, { ...emptyTally() }]));
  for (const task of session.tasks) {
    found.push(...taskBreaches(task));
    const tally = tallies.get(task.spec.phase);
    if (tally === undefined)
      found.push({ invariant: 'phase', where: task.spec.id, text: `phase ${task.spec.phase} is unknown` });
    else tally[task.status] += 1;
    const { standing } = explain(session, task, now, blocked);
    if ((standing === 'over') !== isTerminal(task.status))
      found.push({
        invariant: '10',
        where: task.spec.id,
        text: `standing ${standing} for status ${task.status}`,
      });
  }
  for (const phase of session.phases)
    if (JSON.stringify(tallies.get(phase.id)) !== JSON.stringify(phase.tally))
      found.push({ invariant: 'tally', where: phase.id, text: 'kept counts differ from the tasks' });
  const running = [...session.tasks]
    .filter(({ status }) => status === 'in_progress')
    .map(({ spec }) => spec.id);
  if (JSON.stringify([...running].sort()) !== JSON.stringify([...session.running].sort()))
    found.push({ invariant: 'running', where: session.id, text: 'kept list of running tasks differs' });
  return [...found, ...limitBreaches(session), ...phaseBreaches(session)];
}

/**
 * As {@link breaches}, for a session whose predecessor was sound: looks only at what `touched` tasks and the phases can have changed, so that a
 * step costs the same in a session of any size. Whether every other task is still accounted for is left to `breaches`.
 */
export function touchedBreaches(
  before: Session,
  next: Session,
  touched: ReadonlySet<TaskId>,
): readonly Breach[] {
  const found: Breach[] = [];
  const fresh = new Set<TaskId>();
  const moved = new Map<PhaseId, Partial<Record<TaskStatus, number>>>();
  const count = ({ spec: { phase }, status }: Task, by: number): void => {
    const counts = moved.get(phase) ?? {};
    moved.set(phase, counts);
    counts[status] = (counts[status] ?? 0) + by;
  };
  for (const id of touched) {
    const was = before.tasks.get(id);
    const task = next.tasks.get(id);
    if (was !== undefined) count(was, -1);
    if (task === undefined) continue;
    count(task, 1);
    found.push(...taskBreaches(task));
    if (next.running.includes(id) !== (task.status === 'in_progress'))
      found.push({ invariant: 'running', where: id, text: 'kept list of running tasks differs' });
    if (task.claim !== null && task.claim.sha256 !== was?.claim?.sha256) fresh.add(id);
  }
  for (const [index, phase] of next.phases.entries()) {
    const was = before.phases[index]?.tally;
    const counts = moved.get(phase.id);
    if (was === phase.tally && counts === undefined) continue;
    if (
      TASK_STATUSES.some((status) => phase.tally[status] !== (was?.[status] ?? 0) + (counts?.[status] ?? 0))
    )
      found.push({ invariant: 'tally', where: phase.id, text: 'kept counts differ from the tasks' });
  }
  if (fresh.size > 0) found.push(...limitBreaches(next, fresh));
  if (fresh.size > 0 || before.phases.some(({ status }, index) => status !== next.phases[index]?.status))
    found.push(...phaseBreaches(next));
  return found;
}

function taskBreaches(task: Task): readonly Breach[] {
  const found: Breach[] = [];
  const where = task.spec.id;
  let live = 0;
  for (const { outcome } of task.attempts) if (outcome === null) live += 1;
  if ((task.status === 'in_progress') !== (task.claim !== null))
    found.push({
      invariant: '4',
      where,
      text: `status ${task.status} with${task.claim === null ? 'out' : ''} a claim`,
    });
  if (live !== (task.claim === null ? 0 : 1))
    found.push({ invariant: '4', where, text: `${live} open attempts` });
  if (task.claim !== null && task.attempts.at(-1)?.n !== task.claim.attempt)
    found.push({ invariant: '4', where, text: 'the claim is not for the last attempt' });
  if (task.attempts.some(({ n }, index) => n !== index + 1))
    found.push({ invariant: '4', where, text: 'attempts are not numbered from 1' });
  if (task.status === 'completed' && task.evidence === null)
    found.push({ invariant: '9', where, text: 'completed without evidence' });
  if (task.status === 'completed' && task.evidence === 'verified')
    for (const output of task.spec.outputs)
      if (
        output.kind === 'file' &&
        !isCovered(
          output.path,
          task.outputDigests.map(({ path }) => path),
        )
      )
        found.push({ invariant: '9', where, text: `completed without output ${output.path}` });
  let previous = task.statusHistory[0]?.status;
  if (previous !== 'pending' && task.statusDropped === undefined)
    found.push({ invariant: 'history', where, text: 'history does not begin with pending' });
  for (let index = 1; index < task.statusHistory.length; index += 1) {
    const status = task.statusHistory[index]?.status ?? previous;
    if (
      status !== undefined &&
      previous !== undefined &&
      !TRANSITIONS[previous].includes(status) &&
      !(previous === 'pending' && status === 'pending')
    )
      found.push({ invariant: '7', where, text: `${previous} was followed by ${status}` });
    previous = status;
  }
  if (previous !== task.status)
    found.push({
      invariant: 'history',
      where,
      text: `history ends with ${previous ?? 'nothing'}, status is ${task.status}`,
    });
  return found;
}

/** `fresh`: the tasks claimed last; that the others do not overlap is known. */
function limitBreaches(session: Session, fresh?: ReadonlySet<TaskId>): readonly Breach[] {
  const found: Breach[] = [];
  const running = session.running.flatMap((id) => session.tasks.get(id) ?? []);
  const { limits } = session.definition;
  const agents = seatsOf(running);
  if (agents > limits.maxConcurrentAgents)
    found.push({
      invariant: '6',
      where: session.id,
      text: `${agents} agents run, limit ${limits.maxConcurrentAgents}`,
    });
  for (const phase of session.phases) {
    const most = phaseSpec(session, phase.id)?.maxParallel ?? null;
    const inPhase = seatsOf(running.filter(({ spec }) => spec.phase === phase.id));
    if (most !== null && inPhase > most)
      found.push({
        invariant: '6',
        where: phase.id,
        text: `${inPhase} agents run, max_parallel ${most}`,
      });
  }
  for (const [resource, most] of Object.entries(limits.resources)) {
    const users = seatsOf(running.filter(({ spec }) => spec.resources.includes(resource)));
    if (users > most)
      found.push({ invariant: '6', where: resource, text: `${users} tasks use it, limit ${most}` });
  }
  for (const [index, a] of running.entries())
    for (const b of running.slice(index + 1))
      if (
        (fresh === undefined || fresh.has(a.spec.id) || fresh.has(b.spec.id)) &&
        a.spec.touches.some((x) => b.spec.touches.some((y) => globsOverlap(x, y)))
      )
        found.push({ invariant: '6', where: a.spec.id, text: `touches the same paths as ${b.spec.id}` });
  return found;
}

function seatsOf(running: readonly Task[]): number {
  return new Set(running.map((task) => seatOf(task))).size;
}

function phaseBreaches(session: Session): readonly Breach[] {
  const found: Breach[] = [];
  let closed = false;
  for (const phase of session.phases) {
    if (closed && phase.status !== 'pending')
      found.push({
        invariant: '8',
        where: phase.id,
        text: `${phase.status} although an earlier phase is not completed`,
      });
    if (phase.status === 'completed' && phase.verdict === null)
      found.push({ invariant: '8', where: phase.id, text: 'completed without a recorded verdict' });
    if (phase.status !== 'completed') closed = true;
  }
  for (const id of session.running) {
    const task = session.tasks.get(id);
    if (
      task !== undefined &&
      session.phases.find((phase) => phase.id === task.spec.phase)?.status !== 'in_progress'
    )
      found.push({ invariant: '5', where: id, text: `claimed while phase ${task.spec.phase} is not open` });
  }
  return found;
}

/** Breaches between a session and the one before it: what one transaction may not do. `touched`: the tasks that it was about; else all. */
export function stepBreaches(
  before: Session | undefined,
  next: Session,
  touched?: Iterable<TaskId>,
): readonly Breach[] {
  const found: Breach[] = [];
  if (next.version !== (before?.version ?? 0) + 1)
    found.push({
      invariant: '1',
      where: next.id,
      text: `version ${before?.version ?? 0} was followed by ${next.version}`,
    });
  found.push(...overdrawn(before, next));
  for (const id of before === undefined ? [] : (touched ?? idsOf(before))) {
    const was = before?.tasks.get(id);
    if (was === undefined) continue;
    const task = next.tasks.get(id);
    // Restoring a checkpoint takes tasks away that were added since; whoever adds them again begins anew.
    if (isAdded(before, id) && task?.spec !== was.spec) continue;
    if (task === undefined) {
      found.push({ invariant: '12', where: id, text: 'a task vanished' });
      continue;
    }
    if (task.attempts.length < was.attempts.length)
      found.push({ invariant: '12', where: task.spec.id, text: 'an attempt vanished' });
    if (changesOf(task) < changesOf(was))
      found.push({ invariant: '12', where: task.spec.id, text: 'history vanished' });
  }
  return found;
}

function changesOf({ statusHistory, statusDropped }: Task): number {
  return statusHistory.length + (statusDropped?.count ?? 0);
}

/** Tasks of the definition stand before all others. */
function isAdded(session: Session | undefined, id: TaskId): boolean {
  return (session?.tasks.position(id) ?? 0) >= (session?.definition.tasks.length ?? 0);
}

function* idsOf(session: Session): Iterable<TaskId> {
  for (const { spec } of session.tasks) yield spec.id;
}

/** Where a step claims anything, what is spent and what is set aside fit into the budget. */
function overdrawn(before: Session | undefined, next: Session): readonly Breach[] {
  const claims = next.running.some((id) => {
    const claim = next.tasks.get(id)?.claim;
    return claim?.sha256 !== before?.tasks.get(id)?.claim?.sha256;
  });
  if (!claims) return [];
  return [
    ...beyond(next.id, next.budget, addCost(next.spent, reserved(next))),
    ...next.phases.flatMap(({ id, budget }) =>
      budget === undefined || !isClaimedIn(before, next, id)
        ? []
        : beyond(id, budget.limit, addCost(budget.spent, reservedIn(next, id))),
    ),
  ];
}

function isClaimedIn(before: Session | undefined, next: Session, phase: PhaseId): boolean {
  return next.running.some((id) => {
    const task = next.tasks.get(id);
    return task?.spec.phase === phase && task.claim?.sha256 !== before?.tasks.get(id)?.claim?.sha256;
  });
}

function beyond(where: string, budget: BudgetSpec, taken: Cost): readonly Breach[] {
  return BUDGET_KINDS.flatMap((kind) => {
    const most = budget[kind];
    return most !== null && taken[kind] > most
      ? [{ invariant: '6', where, text: `a claim takes ${taken[kind]} ${kind}, budget ${most}` }]
      : [];
  });
}
