/**
 * The tasks that may start next, best first, kept by counters: each task counts its unmet dependencies, and the end of a task touches only
 * its dependents. Nothing is scanned per event, so a session of 100,000 tasks is drained about as fast as it is read.
 *
 * A derived index beside the session, never stored. It knows dependencies, phases and order; limits, inputs and backoff are asked of the
 * session at the moment of taking. Rebuild it when tasks were added.
 */
import type { DependencyCondition } from './definition.js';
import type { Instant, TaskId } from './ids.js';
import { PriorityQueue } from './priority-queue.js';
import { remainingPath } from './ranking.js';
import { unready } from './readiness.js';
import type { Session } from './session.js';
import type { Task } from './task.js';

/** The bit of each condition. */
export const MEETS: Record<DependencyCondition, number> = { succeeded: 1, failed: 2, done: 4 };

/** What a dependent sees of a task, as a bit set of the conditions that it meets. */
export function meets(task: Pick<Task, 'status' | 'skip'>): number {
  switch (task.status) {
    case 'completed':
      return MEETS.succeeded | MEETS.done;
    case 'failed':
      return MEETS.failed | MEETS.done;
    case 'skipped':
      return task.skip === 'person' ? MEETS.succeeded | MEETS.done : MEETS.done;
    case 'cancelled':
      return MEETS.done;
    default:
      return 0;
  }
}

/** Dependents of every task in one flat array: those of task `p` lie from `start[p]` to `start[p + 1]`. */
interface Edges {
  readonly start: Int32Array;
  readonly dependent: Int32Array;
  readonly condition: Uint8Array;
}

export class Frontier {
  readonly size: number;
  readonly #edges: Edges;
  readonly #unmet: Int32Array;
  readonly #met: Uint8Array;
  readonly #pending: Uint8Array;
  readonly #phase: Int32Array;
  readonly #queues: readonly PriorityQueue[];
  readonly #phaseIds: readonly string[];

  private constructor(session: Session) {
    this.size = session.tasks.size;
    this.#edges = edgesOf(session);
    this.#unmet = new Int32Array(this.size);
    this.#met = new Uint8Array(this.size);
    this.#pending = new Uint8Array(this.size);
    this.#phase = new Int32Array(this.size);
    this.#phaseIds = session.phases.map(({ id }) => id);
    const order = new Map(this.#phaseIds.map((id, index) => [id, index]));
    const rank = remainingPath(session, this.#edges);
    const priority = new Int32Array(this.size);
    let position = 0;
    for (const task of session.tasks) {
      this.#phase[position] = order.get(task.spec.phase) ?? 0;
      this.#pending[position] = task.status === 'pending' ? 1 : 0;
      this.#met[position] = meets(task);
      priority[position] = task.spec.priority;
      position += 1;
    }
    this.#countUnmet();
    const before = (a: number, b: number): boolean =>
      (rank[a] ?? 0) !== (rank[b] ?? 0)
        ? (rank[a] ?? 0) > (rank[b] ?? 0)
        : priority[a] !== priority[b]
          ? (priority[a] ?? 0) > (priority[b] ?? 0)
          : a < b;
    this.#queues = this.#phaseIds.map(() => new PriorityQueue(this.size, before));
    for (let p = 0; p < this.size; p += 1) if (this.#isReady(p)) this.#queues[this.#phase[p] ?? 0]?.push(p);
  }

  static of(session: Session): Frontier {
    return new Frontier(session);
  }

  #countUnmet(): void {
    const { start, dependent, condition } = this.#edges;
    for (let p = 0; p < this.size; p += 1)
      for (let e = start[p] ?? 0; e < (start[p + 1] ?? 0); e += 1)
        if (((this.#met[p] ?? 0) & (condition[e] ?? 0)) === 0) {
          const d = dependent[e] ?? 0;
          this.#unmet[d] = (this.#unmet[d] ?? 0) + 1;
        }
  }

  #isReady(position: number): boolean {
    return this.#pending[position] === 1 && this.#unmet[position] === 0;
  }

  /** Takes note that a task changed (its status as it is now). O(its dependents). */
  update(position: number, task: Task): void {
    this.settle(position, task.status === 'pending', meets(task));
  }

  /** The counters behind `update`: is the task pending, and which conditions does it meet now? */
  settle(position: number, pending: boolean, met: number): void {
    const before = this.#met[position] ?? 0;
    this.#pending[position] = pending ? 1 : 0;
    this.#met[position] = met;
    if (this.#isReady(position)) this.#queues[this.#phase[position] ?? 0]?.push(position);
    if (before === met) return;
    const { start, dependent, condition } = this.#edges;
    for (let e = start[position] ?? 0; e < (start[position + 1] ?? 0); e += 1) {
      const bit = condition[e] ?? 0;
      const change = ((before & bit) === 0 ? 0 : 1) - ((met & bit) === 0 ? 0 : 1);
      if (change === 0) continue;
      const d = dependent[e] ?? 0;
      this.#unmet[d] = (this.#unmet[d] ?? 0) + change;
      if (this.#isReady(d)) this.#queues[this.#phase[d] ?? 0]?.push(d);
    }
  }

  /** The best position of a phase whose dependencies hold, removed from the queue; undefined when there is none. */
  pop(phase: number): number | undefined {
    const queue = this.#queues[phase];
    for (let position = queue?.pop(); position !== undefined; position = queue?.pop())
      if (this.#isReady(position)) return position;
    return undefined;
  }

  /** Puts back what was popped and not claimed. */
  push(position: number): void {
    if (this.#isReady(position)) this.#queues[this.#phase[position] ?? 0]?.push(position);
  }

  /**
   * The next tasks to claim, best first, as `claim` accepts them one by one. It answers with the session after the claim, or why this task
   * is not claimed now: for a reason of its own, one that all of its phase share, or one that all tasks share. Stops after `most`.
   */
  take(
    session: Session,
    now: Instant,
    most: number,
    claim: (id: TaskId, session: Session) => Session | 'not-now' | 'phase-full' | 'all-full',
  ): Session {
    let state = session;
    let left = most;
    for (const [index, phase] of this.#phaseIds.entries()) {
      if (state.phases[index]?.id !== phase || state.phases[index]?.status !== 'in_progress') continue;
      const aside: number[] = [];
      for (
        let p = left > 0 ? this.pop(index) : undefined;
        p !== undefined;
        p = left > 0 ? this.pop(index) : undefined
      ) {
        const task = state.tasks.at(p);
        if (task === undefined) continue;
        const next = unready(state, task, now).length > 0 ? 'not-now' : claim(task.spec.id, state);
        if (typeof next === 'string') aside.push(p);
        else {
          state = next;
          left -= 1;
          this.settle(p, false, 0);
        }
        if (next === 'all-full') left = 0;
        if (next === 'phase-full') break;
      }
      for (const p of aside) this.push(p);
    }
    return state;
  }
}

function edgesOf(session: Session): Edges {
  const size = session.tasks.size;
  const start = new Int32Array(size + 1);
  const pairs: number[] = [];
  let position = 0;
  for (const task of session.tasks) {
    for (const { task: other, on } of task.spec.dependencies) {
      const from = session.tasks.position(other);
      if (from === undefined) continue;
      pairs.push(from, position, MEETS[on]);
      start[from + 1] = (start[from + 1] ?? 0) + 1;
    }
    position += 1;
  }
  for (let p = 0; p < size; p += 1) start[p + 1] = (start[p + 1] ?? 0) + (start[p] ?? 0);
  const next = start.slice();
  const dependent = new Int32Array(pairs.length / 3);
  const condition = new Uint8Array(pairs.length / 3);
  for (let i = 0; i < pairs.length; i += 3) {
    const from = pairs[i] ?? 0;
    const slot = next[from] ?? 0;
    next[from] = slot + 1;
    dependent[slot] = pairs[i + 1] ?? 0;
    condition[slot] = pairs[i + 2] ?? 0;
  }
  return { start, dependent, condition };
}
