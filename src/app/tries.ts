/** How often and how long a write is tried again, and how long it waits in between. */
import type { Randomness } from './ports.js';

export const MOST_TRIES = 60;
export const MOST_MILLISECONDS = 180_000;
const FIRST_WAIT = 25;
const LONGEST_WAIT = 4_000;

/** Milliseconds until the next try, with full jitter. */
export function waitBefore(random: Randomness, tries: number): number {
  return random.fraction() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries, 10));
}
