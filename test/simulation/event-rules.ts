/**
 * What may happen, said a second time and more simply than in the product: each event is held against the session that it happened to, and
 * against what the simulation knows to be true (who ran what, and what came of it).
 */
import type { Dependency } from '../../src/domain/definition.js';
import type { Event } from '../../src/domain/event.js';
import type { TaskId } from '../../src/domain/ids.js';
import type { Session } from '../../src/domain/session.js';
import type { Task, TaskStatus } from '../../src/domain/task.js';
import type { Violation } from './violation.js';

/** What an attempt really did, by the hash of its claim's secret. */
export interface Execution {
  readonly claimSha256: string;
  /** Its report says that it succeeded. */
  readonly succeeded: boolean;
}

/** What one session's history has seen so far. */
export class Witness {
  readonly people: ReadonlySet<string>;
  readonly executions: readonly Execution[];
  readonly #claims = new Set<string>();
  readonly #ended = new Set<string>();
  #microUsd = 0;
  #agentSeconds = 0;

  constructor(people: ReadonlySet<string>, executions: readonly Execution[]) {
    this.people = people;
    this.executions = executions;
  }

  /** `before` is the session as the events of the same transaction before this one left it. */
  judge(before: Session | undefined, event: Event): readonly Violation[] {
    if (before === undefined)
      return event.type === 'session_created' ? [] : [{ invariant: 'I2', text: 'no session yet' }];
    const found: Violation[] = [];
    const say = (invariant: string, text: string): void => {
      found.push({ invariant, text: `${event.type}: ${text}` });
    };
    if (event.type === 'phase_completed') this.#gate(before, event, say);
    if (!('task' in event)) return found;
    const task = before.tasks.get(event.task);
    if (task === undefined) {
      say('I6', `there is no task ${event.task}`);
      return found;
    }
    if (event.type === 'task_rejected' && (event.end?.cost ?? null) !== null)
      say('budget', 'it is charged twice');
    if (event.type === 'task_claimed') this.#claim(before, task, event, say);
    // A rejection is told twice: that it was rejected, and to whom it went.
    if ('end' in event && event.end !== null && event.type !== 'task_rejected')
      this.#end(task, event.end, say);
    if (isOver(task.status) && changes(event) && !this.people.has(event.by))
      say('I10', `${event.by} changed ${task.spec.id}, which was ${task.status}`);
    if (event.type === 'task_completed' && event.evidence === 'verified' && event.end !== null)
      if (!this.people.has(event.by) && !this.#reallySucceeded(task))
        say('I9', `attempt ${event.end.n} of ${task.spec.id} never said that it succeeded`);
    return found;
  }

  #claim(before: Session, task: Task, event: Event & { type: 'task_claimed' }, say: Say): void {
    const { id, phase, dependencies, retry } = task.spec;
    const key = `${id} ${event.claim.attempt}`;
    if (this.#claims.has(key)) say('I7', `a second claim for attempt ${event.claim.attempt} of ${id}`);
    this.#claims.add(key);
    if (task.status !== 'pending') say('I11', `${id} was ${task.status}`);
    if (before.status !== 'in_progress') say('I11', `the session was ${before.status}`);
    if (task.notBefore !== null && task.notBefore > event.at) say('I12', `${id} was backing off`);
    if (before.phases.find((state) => state.id === phase)?.status !== 'in_progress')
      say('I12', `phase ${phase} of ${id} was not open`);
    for (const dependency of dependencies)
      if (!holds(before, dependency)) say('I12', `${dependency.task} of ${id} was not ${dependency.on}`);
    const since = task.attempts.filter(({ n }) => n >= task.freshSince);
    const lost = since.filter(({ outcome }) => outcome === 'lost').length;
    const failed = since.filter(({ outcome }) => FAILURES.has(outcome ?? '')).length;
    if (lost >= retry.maxAttempts || failed >= retry.maxAttempts)
      say('I15', `${id} had ${failed} failed and ${lost} lost attempts already`);
    this.#afford(before, event, say);
  }

  /** The budget from the events alone. */
  #afford(before: Session, event: Event & { type: 'task_claimed' }, say: Say): void {
    const live = before.running.flatMap((id) => before.tasks.get(id)?.claim?.reserve ?? []);
    const all = event.claim.reserve === null ? live : [...live, event.claim.reserve];
    const usd = all.reduce((sum, { microUsd }) => sum + microUsd, this.#microUsd);
    const seconds = all.reduce((sum, { agentSeconds }) => sum + agentSeconds, this.#agentSeconds);
    if (before.budget.microUsd !== null && usd > before.budget.microUsd)
      say('budget', `${usd} of ${before.budget.microUsd} millionths of a dollar`);
    if (before.budget.agentSeconds !== null && seconds > before.budget.agentSeconds)
      say('budget', `${seconds} of ${before.budget.agentSeconds} agent seconds`);
  }

  #end(
    task: Task,
    end: { readonly n: number; readonly cost: { microUsd: number; agentSeconds: number } | null },
    say: Say,
  ): void {
    const key = `${task.spec.id} ${end.n}`;
    if (this.#ended.has(key)) say('I6', `attempt ${end.n} of ${task.spec.id} ended twice`);
    this.#ended.add(key);
    if (task.claim?.attempt !== end.n) say('I9', `attempt ${end.n} of ${task.spec.id} had no live claim`);
    this.#microUsd += end.cost?.microUsd ?? 0;
    this.#agentSeconds += end.cost?.agentSeconds ?? 0;
  }

  #reallySucceeded(task: Task): boolean {
    return this.executions.some(
      ({ claimSha256, succeeded }) => succeeded && claimSha256 === task.claim?.sha256,
    );
  }

  #gate(before: Session, event: Event & { type: 'phase_completed' }, say: Say): void {
    const spec = before.definition.phases.find(({ id }) => id === event.phase);
    for (const task of before.tasks) {
      if (task.spec.phase !== event.phase) continue;
      if (!isOver(task.status)) say('I13', `${task.spec.id} was ${task.status}`);
      if (task.status === 'failed' && before.definition.onFailure !== 'skip')
        say('I13', `${task.spec.id} had failed`);
    }
    if (spec?.gate.approval === true && !before.approvals.some(({ phase }) => phase === event.phase))
      say('I13', `nobody had approved ${event.phase}`);
  }
}

type Say = (invariant: string, text: string) => void;

const FAILURES: ReadonlySet<string> = new Set(['failed', 'timed_out', 'conflict', 'invalid']);
const OVER: ReadonlySet<TaskStatus> = new Set(['completed', 'failed', 'skipped', 'cancelled']);

function isOver(status: TaskStatus): boolean {
  return OVER.has(status);
}

function changes(event: Event): boolean {
  return !['report_ignored', 'change_approved', 'task_rejected'].includes(event.type);
}

function holds(session: Session, { task: id, on }: Dependency): boolean {
  const task = session.tasks.get(id);
  if (task === undefined) return false;
  if (on === 'done') return isOver(task.status);
  if (on === 'failed') return task.status === 'failed';
  return task.status === 'completed' || (task.status === 'skipped' && task.skip === 'person');
}

/** Phases that nothing keeps open any more, and that are open. */
export function unclosed(session: Session): readonly string[] {
  if (session.status !== 'in_progress') return [];
  return session.phases.flatMap(({ id, status }) => {
    const tasks = [...session.tasks].filter(({ spec }) => spec.phase === id);
    const failed = tasks.some((task) => task.status === 'failed');
    const waits = session.definition.phases.find((spec) => spec.id === id)?.gate.approval === true;
    const isDone = tasks.every((task) => isOver(task.status));
    const mayPass = !failed || session.definition.onFailure === 'skip';
    const approved = session.approvals.some(({ phase }) => phase === id);
    return status === 'in_progress' && isDone && mayPass && (approved || !waits) ? [id] : [];
  });
}

/** Tasks that wait although a rule says that they never will be needed, or never can run. */
export function unskipped(session: Session): readonly TaskId[] {
  if (session.status !== 'in_progress') return [];
  return [...session.tasks].flatMap((task) => {
    if (task.status !== 'pending') return [];
    const doomed = task.spec.dependencies.some(({ task: id, on }) => {
      const status = session.tasks.get(id)?.status;
      if (on === 'failed') return status === 'completed';
      return (
        on === 'succeeded' &&
        session.definition.onFailure === 'skip' &&
        (status === 'failed' || status === 'cancelled')
      );
    });
    return doomed ? [task.spec.id] : [];
  });
}
