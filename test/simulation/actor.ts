/** One process of the simulated world: its name, its luck, its wrong clock, and the one way in which it touches anything. */
import type { EffectKind, FaultKind } from './fault.js';
import { Luck } from './luck.js';
import type { Stepper } from './scheduler.js';
import type { World } from './world.js';

/** How a process ended, as whoever started it sees it. `stalled`: given up, but it may go on. */
export type Ending<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'killed' | 'stalled' };

/** Longer than any lease. */
const STALL = { least: 20 * 60, most: 12 * 3600 } as const;

export class Actor implements Stepper {
  readonly name: string;
  readonly luck: Luck;
  readonly world: World;
  /** Seconds by which its clock is wrong. */
  readonly skew: number;
  alive = true;
  steps = 0;
  effects = 0;
  /** Set where somebody waits for its end. */
  givenUp: (kind: 'killed' | 'stalled') => void = () => undefined;

  constructor(world: World, name: string, skew: number) {
    this.world = world;
    this.name = name;
    this.luck = new Luck(world.seed, `luck of ${name}`);
    this.skew = skew;
  }

  /** Virtual time as this process sees it. */
  seconds(): number {
    return Math.floor(this.world.scheduler.now / 1000) + this.skew;
  }

  /** One effect. Faults that only the effect itself can play are handed to it; the others strike here. */
  async effect<T>(
    kind: EffectKind,
    label: string,
    act: (fault: FaultKind | null) => Promise<T> | T,
    milliseconds = 0,
  ): Promise<T> {
    const { scheduler, faults } = this.world;
    await scheduler.turn(this, milliseconds);
    this.effects += 1;
    const drawn = faults.at(this.name, this.effects, kind);
    const fault = this.world.crash?.(this, label) ?? drawn;
    this.world.note(() => `${this.name}#${this.effects} ${label}${fault === null ? '' : ` << ${fault}`}`);
    if (fault === 'kill-before') return this.#die();
    if (fault === 'stall-before') await this.#stall();
    const result = await scheduler.busy(() => act(fault));
    if (fault === 'kill-after') return this.#die();
    if (fault === 'stall-after') await this.#stall();
    return result;
  }

  /** Waits; nothing can go wrong with that. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await this.world.scheduler.turn(this, milliseconds, signal);
  }

  kill(): void {
    this.alive = false;
    this.givenUp('killed');
  }

  #die<T>(): Promise<T> {
    this.kill();
    return new Promise<T>(() => undefined);
  }

  async #stall(): Promise<void> {
    this.givenUp('stalled');
    await this.sleep(1000 * this.luck.between(STALL.least, STALL.most));
  }
}
