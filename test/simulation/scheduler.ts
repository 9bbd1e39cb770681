/**
 * Actors are coroutines that stop before every effect; the scheduler lets exactly one of them go on at a time, in an order that the seed decides.
 * Time is virtual: it passes with each step, and jumps when everybody sleeps. A killed actor is never let go on again.
 */
import { chanceOf } from './luck.js';

/** Whoever acts: a process on some machine. */
export interface Stepper {
  readonly name: string;
  alive: boolean;
  /** Steps so far. */
  steps: number;
}

interface Parked {
  readonly actor: Stepper;
  /** Virtual milliseconds. */
  wakeAt: number;
  readonly order: number;
  readonly resume: () => void;
}

export class Scheduler {
  /** Virtual milliseconds since 1970. */
  now: number;
  steps = 0;
  readonly #seed: number;
  /** Work of the real world that is under way, where there is one. */
  #busy = 0;
  #idle: () => void = () => undefined;
  #parked: Parked[] = [];

  constructor(seed: number, now: number) {
    this.#seed = seed;
    this.now = now;
  }

  /** Resolves when it is this actor's turn, at the earliest after so many virtual milliseconds. An aborted signal ends the waiting. */
  turn(actor: Stepper, milliseconds = 0, signal?: AbortSignal): Promise<void> {
    return new Promise((resume) => {
      actor.steps += 1;
      const order = chanceOf(this.#seed, `${actor.name}@${actor.steps}`);
      const wakeAt = this.now + (signal?.aborted === true ? 0 : milliseconds);
      const parked: Parked = { actor, wakeAt, order, resume };
      this.#parked.push(parked);
      signal?.addEventListener(
        'abort',
        () => {
          parked.wakeAt = Math.min(parked.wakeAt, this.now);
        },
        { once: true },
      );
    });
  }

  /** Counts work that takes real time: nobody else goes on before it is done. */
  async busy<T>(work: () => Promise<T> | T): Promise<T> {
    this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#busy -= 1;
      if (this.#busy === 0) this.#idle();
    }
  }

  /** Goes on until nobody waits any more. Throws where it does not end. */
  async untilQuiet(most: number): Promise<void> {
    for (;;) {
      await this.#quiet();
      const next = this.#next();
      if (next === undefined) return;
      this.steps += 1;
      if (this.steps > most) throw new Error(`it does not come to an end within ${most} steps`);
      next.resume();
    }
  }

  /** Until every process waits for its turn, or is over. */
  async #quiet(): Promise<void> {
    for (;;) {
      await macrotask();
      if (this.#busy === 0) return;
      await new Promise<void>((resolve) => {
        this.#idle = resolve;
      });
    }
  }

  #next(): Parked | undefined {
    this.#parked = this.#parked.filter(({ actor }) => actor.alive);
    if (this.#parked.length === 0) return undefined;
    let best: Parked | undefined;
    for (const parked of this.#parked)
      if (parked.wakeAt <= this.now && (best === undefined || parked.order < best.order)) best = parked;
    if (best === undefined) {
      for (const parked of this.#parked) if (best === undefined || parked.wakeAt < best.wakeAt) best = parked;
      if (best !== undefined) this.now = best.wakeAt;
    }
    this.#parked = this.#parked.filter((parked) => parked !== best);
    this.now += 1 + Math.floor((best?.order ?? 0) * 1500);
    return best;
  }
}

function macrotask(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
