/** How the time of some work grows with its size, as a ratio within one run: machines differ, proportions do not. */

const SAMPLES = 5;

/** Time at four times the size ÷ time at the size; best of a few each. About 4 for linear work, 16 for quadratic, 64 for cubic. */
export function growth(work: (size: number) => void, size: number): number {
  work(size);
  return best(work, 4 * size) / best(work, size);
}

function best(work: (size: number) => void, size: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const began = performance.now();
    work(size);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}
