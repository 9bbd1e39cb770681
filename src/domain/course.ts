/**
 * How a session is getting on, as far as that can be computed: percent, milestones, when it will be done, health with its reasons. Nothing of it is
 * ever stored.
 */
import { standingMachines, stuckReasons } from './decide-machine.js';
import { after, type Instant, type PhaseId, type TaskId } from './ids.js';
import { expectedSeconds, meanDurations } from './ranking.js';
import { delegatedSeconds, usualSeconds } from './recorded.js';
import { type Session, type SessionStatus, type Tally, tallyTotal, totals } from './session.js';
import { stalls } from './stall.js';
import { isTerminal, type Task } from './task.js';

export type Health = 'healthy' | 'warning' | 'error';

export interface MilestoneReport {
  readonly name: string;
  readonly completed: boolean;
  readonly at: Instant | null;
  /** A person's word, else what the graph says; null where neither is known. */
  readonly eta: Instant | null;
}

/** Completed and skipped of all but cancelled, rounded down. Without tasks: the step somebody counts, else milestones; 0 without any. */
export function percentOf(session: Session, tally: Tally): number {
  const counted = tallyTotal(tally) - tally.cancelled;
  if (counted > 0) return Math.floor((100 * (tally.completed + tally.skipped)) / counted);
  if (tallyTotal(tally) > 0) return 0;
  const [, done = '', all = ''] = /^(\d{1,6}) of (\d{1,6})$/.exec(session.notes.activity?.step ?? '') ?? [];
  if (Number(all) > 0) return Math.min(100, Math.floor((100 * Number(done)) / Number(all)));
  const milestones = milestoneWords(session);
  const completed = milestones.filter((one) => one.completed).length;
  return milestones.length === 0 ? 0 : Math.floor((100 * completed) / milestones.length);
}

/** Milestones of the definition first, then those that people made; an ETA only where a person gave one. */
export function milestoneWords(session: Session): readonly MilestoneReport[] {
  const said = new Map(session.notes.milestones.map((word) => [word.name, word]));
  const defined = session.definition.milestones.map(({ name, after: needs }): MilestoneReport => {
    const word = said.get(name);
    said.delete(name);
    const reached = reachedAt(session, needs);
    return {
      name,
      completed: word?.completed === true || reached !== null,
      at: word?.at ?? reached,
      eta: word?.eta ?? null,
    };
  });
  return [...defined, ...said.values()];
}

/** When the last of these was completed; null while one is not, or where nothing is named. */
function reachedAt(session: Session, needs: readonly string[]): Instant | null {
  let last: Instant | null = null;
  for (const id of needs) {
    const at = completedAt(session, id);
    if (at === null) return null;
    if (last === null || at > last) last = at;
  }
  return last;
}

function completedAt(session: Session, id: string): Instant | null {
  const phase = session.phases.find((candidate) => candidate.id === id);
  if (phase !== undefined) return phase.status === 'completed' ? phase.completedAt : null;
  const task = taskNamed(session, id);
  return task?.status === 'completed' ? task.updatedAt : null;
}

function taskNamed(session: Session, id: string): Task | undefined {
  for (const task of session.tasks) if (task.spec.id === id) return task;
  return undefined;
}

/** As {@link milestoneWords}, with the forecast where nobody gave an ETA. */
export function milestoneReports(session: Session, now: Instant): readonly MilestoneReport[] {
  const phases = forecast(session, now);
  const needs = new Map(session.definition.milestones.map((spec) => [spec.name, spec.after]));
  return milestoneWords(session).map((word) =>
    word.completed || word.eta !== null
      ? word
      : { ...word, eta: latest(session, needs.get(word.name) ?? [], phases) },
  );
}

function latest(
  session: Session,
  needs: readonly string[],
  phases: ReadonlyMap<string, Instant>,
): Instant | null {
  let last: Instant | null = null;
  for (const id of needs) {
    const at = phases.get(id) ?? phases.get(taskNamed(session, id)?.spec.phase ?? '') ?? null;
    if (at !== null && (last === null || at > last)) last = at;
  }
  return last;
}

/** When each unfinished phase will be over, if everything takes as long as it took, or is estimated to take. */
export function forecast(session: Session, now: Instant): ReadonlyMap<PhaseId, Instant> {
  const means = meanDurations(session);
  const work = new Map<PhaseId, Work>();
  const path = new Map<TaskId, number>();
  const longest = new Map<PhaseId, number>();
  for (const task of session.tasks) {
    if (isTerminal(task.status)) continue;
    const { id, phase, dependencies, estimateSeconds } = task.spec;
    const seconds = remaining(task, means.get(phase), now);
    const sum = work.get(phase) ?? { seconds: 0, count: 0, guessed: true };
    const guessed = sum.guessed && estimateSeconds === null && !means.has(phase);
    work.set(phase, { seconds: sum.seconds + seconds, count: sum.count + 1, guessed });
    // Tasks that stand behind what they wait for in the list are the rule; the others make the forecast a little short.
    const before = Math.max(0, ...dependencies.map((dependency) => path.get(dependency.task) ?? 0));
    path.set(id, before + seconds);
    longest.set(phase, Math.max(longest.get(phase) ?? 0, before + seconds));
  }
  const ends = new Map<PhaseId, Instant>();
  let at = now;
  for (const phase of session.phases) {
    const { id, status, tally } = phase;
    if (status === 'completed') continue;
    const { seconds, count, guessed } = work.get(id) ?? { ...NO_WORK, guessed: tallyTotal(tally) === 0 };
    const agents = Math.max(1, Math.min(count, agentsOf(session, id)));
    const expected = Math.max(longest.get(id) ?? 0, seconds / agents);
    const usual = guessed ? usualSeconds(session, phase, now) : null;
    const delegated = status === 'in_progress' ? delegatedSeconds(session, now) : 0;
    at = after(at, Math.max(usual ?? expected, delegated));
    ends.set(id, at);
  }
  return ends;
}

/** What is left to do in a phase. */
interface Work {
  readonly seconds: number;
  readonly count: number;
  /** Neither an estimate nor a duration says anything about it. */
  readonly guessed: boolean;
}

const NO_WORK = { seconds: 0, count: 0 };

function remaining(task: Task, mean: number | undefined, now: Instant): number {
  const expected = Math.min(task.spec.timeoutSeconds, expectedSeconds(task, mean));
  return task.claim === null ? expected : Math.max(0, expected - (now - task.claim.claimedAt));
}

function agentsOf({ definition }: Session, phase: PhaseId): number {
  const most = definition.phases.find(({ id }) => id === phase)?.maxParallel ?? Number.POSITIVE_INFINITY;
  return Math.min(definition.limits.maxConcurrentAgents, most);
}

/** When all will be done; null where it is over, or where nothing says how much there is to do. */
export function estimatedCompletion(session: Session, now: Instant): Instant | null {
  if (session.status !== 'in_progress' && session.status !== 'paused') return null;
  if (session.tasks.size === 0 && !isUsual(session, now)) return byRate(session, now);
  return [...forecast(session, now).values()].at(-1) ?? null;
}

/** Did earlier sessions have all that is still to come? */
function isUsual(session: Session, now: Instant): boolean {
  const open = session.phases.filter(({ status }) => status !== 'completed');
  return open.length > 0 && open.every((phase) => usualSeconds(session, phase, now) !== null);
}

/** Without tasks: as much time again for each percent as the ones before took. */
function byRate(session: Session, now: Instant): Instant | null {
  const percent = percentOf(session, totals(session));
  if (percent <= 0 || percent >= 100) return null;
  return after(now, ((now - session.createdAt) * (100 - percent)) / percent);
}

/** What is wrong, worst first, each as a code; and how bad that is in all. */
export function healthOf(
  session: Session,
  status: SessionStatus,
  tally: Tally,
  now: Instant,
): { readonly health: Health; readonly reasons: readonly string[] } {
  const { quality, blockers, gateWords } = session.notes;
  const open = blockers.filter(({ resolvedAt }) => resolvedAt === null);
  const heavy = open.some(({ severity }) => severity === 'high' || severity === 'critical');
  const stuck = standingMachines(session).some(
    ({ machine, state }) => stuckReasons(machine, state).length > 0,
  );
  const errors = [
    ...(status === 'failed' ? ['SESSION_FAILED'] : []),
    ...(status === 'blocked' ? ['SESSION_BLOCKED'] : []),
    ...(heavy ? ['BLOCKER_SEVERE'] : []),
    ...(quality.tests_passing === false ? ['TESTS_FAILING'] : []),
    ...(stuck ? ['MACHINE_STUCK'] : []),
  ];
  const warnings = [
    ...(tally.failed > 0 ? ['TASKS_FAILED'] : []),
    ...(tally.blocked > 0 ? ['TASKS_BLOCKED'] : []),
    ...(tally.escalated > 0 ? ['TASKS_ESCALATED'] : []),
    ...(open.length > 0 && !heavy ? ['BLOCKER_OPEN'] : []),
    ...(quality.linting_clean === false ? ['LINT_FAILING'] : []),
    ...(gateWords.some(({ answer }) => answer === 'proceed') ? ['GATE_PROCEEDED'] : []),
    ...timeReasons(session, now),
    ...new Set(stalls(session, now).map(({ code }) => code)),
  ];
  const health = errors.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'healthy';
  return { health, reasons: [...errors, ...warnings] };
}

/** Only where somebody said when things are to be done. */
function timeReasons(session: Session, now: Instant): readonly string[] {
  const { deadline } = session.definition;
  const open = milestoneWords(session).filter(({ completed, eta }) => !completed && eta !== null);
  if (deadline === null && open.length === 0) return [];
  if (session.status !== 'in_progress' && session.status !== 'paused') return [];
  const end = deadline === null ? null : estimatedCompletion(session, now);
  const isOver = deadline !== null && now > deadline;
  const isLate = deadline !== null && end !== null && end > deadline;
  return [
    ...(isOver ? ['DEADLINE_PASSED'] : isLate ? ['DEADLINE_AT_RISK'] : []),
    ...(open.some(({ eta }) => eta !== null && eta < now) ? ['MILESTONE_OVERDUE'] : []),
  ];
}
