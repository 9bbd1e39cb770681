/** How long a commit that lost waits before it is built again. */
import type { ObjectId } from '../../domain/ids.js';

/** Milliseconds, doubled each time, up to which it waits. */
const FIRST_PAUSE = 40;

/** Milliseconds. Writers that lost to one another are told apart by what they wrote, and so do not come back at the same moment. */
export function pauseAfter(commit: ObjectId, round: number): number {
  const fraction = Number.parseInt(commit.slice(0, 8), 16) / 2 ** 32;
  return fraction * FIRST_PAUSE * 2 ** round;
}
