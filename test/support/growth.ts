/** How the processor time of some work grows with its size, as a ratio within one run: machines differ and are busy, proportions stay. */

const SAMPLES = 5;

/** Time at four times the size ÷ time at the size; best of a few each. About 4 for linear work, 16 for quadratic, 64 for cubic. */
export function growth(work: (size: number) => void, size: number): number {
  work(size);
  return best(work, 4 * size) / best(work, size);
}

function best(work: (size: number) => void, size: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const began = process.cpuUsage();
    work(size);
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, user + system);
  }
  return least;
}
