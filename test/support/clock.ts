/**
 * The real clock, for adapters under test.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../src/app/ports.js';
import { instant } from './state-change.js';

export const systemClock: Clock = {
  now: () => instant(Math.floor(Date.now() / 1000)),
  monotonic: () => performance.now(),
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
};
