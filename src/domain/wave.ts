/**
 * A wave: which leg works on which task. One task a leg while there are legs; what is ready beyond that joins the leg that is expected to be
 * done first, as long as a leg still fits into the time that a hosted machine lives.
 */
import type { TaskId } from './ids.js';
import { expectedSeconds } from './ranking.js';
import { type FullLimit, fullLimits } from './readiness.js';
import type { Session } from './session.js';
import type { Task } from './task.js';

export interface WaveLimits {
  /** Number of the first leg: claims of an earlier wave of the same run keep theirs. */
  readonly firstLeg: number;
  readonly legs: number;
  readonly attempts: number;
  /** Of the matrix as it travels: what one leg and one task add to it is estimated from above. */
  readonly bytes: number;
  /** What the names of its secrets add to a leg at most. */
  readonly secretBytes: number;
  /** Expected work of one leg. */
  readonly secondsPerLeg: number;
}

export interface LegPlan {
  readonly leg: number;
  readonly runner: string;
  readonly tasks: readonly TaskId[];
  /** Timeouts of its tasks, one after the other. */
  readonly timeoutSeconds: number;
}

interface OpenLeg {
  readonly leg: number;
  readonly runner: string;
  readonly tasks: TaskId[];
  expected: number;
  timeouts: number;
}

/** Where a task goes: a leg, or why it goes nowhere. `wave` = nothing more fits at all. */
export type Placed =
  | { readonly kind: 'leg'; readonly leg: number; readonly timeoutsBefore: number }
  | { readonly kind: 'not-now'; readonly full: readonly FullLimit[] }
  | { readonly kind: 'wave-full' };

export class Wave {
  readonly #limits: WaveLimits;
  readonly #means: ReadonlyMap<string, number>;
  readonly #seatOf: (leg: number) => string;
  readonly #legs: OpenLeg[] = [];
  #attempts = 0;
  #bytes = 0;

  /** `seatOf`: how the limits count a leg (see `seatOf` in readiness). */
  constructor(limits: WaveLimits, means: ReadonlyMap<string, number>, seatOf: (leg: number) => string) {
    this.#limits = limits;
    this.#means = means;
    this.#seatOf = seatOf;
  }

  get legs(): readonly LegPlan[] {
    return this.#legs.map(({ leg, runner, tasks, timeouts }) => ({
      leg,
      runner,
      tasks,
      timeoutSeconds: timeouts,
    }));
  }

  /** The leg for a ready task, given everything claimed so far; nothing is taken until {@link take}. */
  place(session: Session, task: Task, runner: string): Placed {
    const { attempts, bytes } = this.#limits;
    const size = legBytes(runner, this.#limits.secretBytes) + taskBytes(task);
    if (this.#attempts >= attempts || this.#bytes + size > bytes) return { kind: 'wave-full' };
    const full = fullLimits(session, task);
    if (full.length === 0 && this.#legs.length < this.#limits.legs)
      return { kind: 'leg', leg: this.#limits.firstLeg + this.#legs.length, timeoutsBefore: 0 };
    const expected = this.#expected(task);
    const open = this.#legs
      .filter((leg) => leg.runner === runner && leg.expected + expected <= this.#limits.secondsPerLeg)
      .sort((a, b) => a.expected - b.expected);
    // Legs that differ only in how much they have to do are full for the same reasons: the first few tell.
    for (const leg of open.slice(0, 16))
      if (fullLimits(session, task, this.#seatOf(leg.leg)).length === 0)
        return { kind: 'leg', leg: leg.leg, timeoutsBefore: leg.timeouts };
    return { kind: 'not-now', full };
  }

  /** The task was claimed for this leg. */
  take(task: Task, leg: number, runner: string): void {
    const known = this.#legs[leg - this.#limits.firstLeg];
    const open = known ?? { leg, runner, tasks: [], expected: 0, timeouts: 0 };
    if (known === undefined) {
      this.#legs.push(open);
      this.#bytes += legBytes(runner, this.#limits.secretBytes);
    }
    this.#bytes += taskBytes(task);
    open.tasks.push(task.spec.id);
    open.expected += this.#expected(task);
    open.timeouts += task.spec.timeoutSeconds;
    this.#attempts += 1;
  }

  #expected(task: Task): number {
    return Math.min(task.spec.timeoutSeconds, expectedSeconds(task, this.#means.get(task.spec.phase)));
  }
}

/** Session, two object ids, numbers and the names of the keys. */
function legBytes(runner: string, secrets: number): number {
  return 300 + 2 * runner.length + secrets;
}

/** Secret, attempt and the names of the keys; ids are plain ASCII. */
function taskBytes({ spec }: Task): number {
  return 100 + spec.id.length;
}

/** Seconds until the lease of a leg's task ends: waiting for a machine, the tasks before it, its own time, and bringing the report in. */
export function leaseSeconds(queueSeconds: number, timeoutsBefore: number, task: Task): number {
  return queueSeconds + timeoutsBefore + task.spec.timeoutSeconds + REPORT_SECONDS;
}

/** After the timeout of its work a claim has this long to bring its report in. */
const REPORT_SECONDS = 1800;
