/**
 * Chance that can be had again: every decision is a function of the seed and of a name, never of how many decisions were made before, so that
 * taking one actor or one fault out of a history leaves the rest of it as it was.
 */

/** 32 bits from the seed and a name. */
export function hash(seed: number, name: string): number {
  let value = (seed ^ 0x9e3779b9) >>> 0;
  for (let index = 0; index < name.length; index += 1) {
    value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
    value ^= value >>> 15;
  }
  return mixed(value);
}

/** In [0, 1). */
export function chanceOf(seed: number, name: string): number {
  return hash(seed, name) / 4294967296;
}

function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** One stream of luck, told apart from all others by its name. */
export class Luck {
  #state: number;

  constructor(seed: number, name: string) {
    this.#state = hash(seed, name);
  }

  /** In [0, 1). */
  fraction(): number {
    return this.#bits() / 4294967296;
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** 0 … below - 1. */
  below(below: number): number {
    return Math.floor(this.fraction() * below);
  }

  /** From … to, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  pick<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  }

  /** One of the keys, as often as its weight says. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return this.pick(choices)[0];
  }

  hex(bytes: number): string {
    let text = '';
    while (text.length < bytes * 2) text += this.#bits().toString(16).padStart(8, '0');
    return text.slice(0, bytes * 2);
  }

  #bits(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return mixed(this.#state);
  }
}
