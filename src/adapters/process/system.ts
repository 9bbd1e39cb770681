/** The machine's clock and its randomness, behind the ports. */
import { randomBytes } from 'node:crypto';
import type { Clock, Randomness } from '../../app/ports.js';
import { isInstant } from '../../domain/ids.js';

export const systemClock: Clock = {
  now() {
    const seconds = Math.floor(Date.now() / 1000);
    if (!isInstant(seconds))
      throw new Error('Internal error: the clock is outside the years that can be written');
    return seconds;
  },
  monotonic: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal?.addEventListener('abort', done, { once: true });
    }),
};

export const systemRandomness: Randomness = {
  hex: (bytes) => randomBytes(bytes).toString('hex'),
  fraction: () => randomBytes(4).readUInt32BE() / 2 ** 32,
};
