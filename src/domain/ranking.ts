/**
 * How urgent a task is: the longest path of expected work that still hangs on it within its phase, in seconds. Only the phase counts,
 * because a gate waits for all of it: what comes after the gate starts at the same time whichever of its tasks ran first.
 */
import type { Session } from './session.js';
import { isTerminal, type Task } from './task.js';

/** Expected where nothing is known: no estimate, and no task of the phase has run yet. */
const DEFAULT_SECONDS = 1800;

/** Seconds that one attempt is expected to take: what this task took before, else its estimate, else the mean of its phase. */
export function expectedSeconds(task: Task, phaseMean: number | undefined): number {
  for (let index = task.attempts.length - 1; index >= 0; index -= 1) {
    const attempt = task.attempts[index];
    if (attempt?.outcome === 'succeeded' && attempt.durationSeconds !== null) return attempt.durationSeconds;
  }
  return task.spec.estimateSeconds ?? phaseMean ?? DEFAULT_SECONDS;
}

/** Mean recorded duration of completed tasks, by phase. */
export function meanDurations(session: Session): ReadonlyMap<string, number> {
  const sums = new Map<string, { seconds: number; count: number }>();
  for (const task of session.tasks) {
    if (task.status !== 'completed') continue;
    const seconds = task.attempts.at(-1)?.durationSeconds;
    if (seconds === null || seconds === undefined) continue;
    const sum = sums.get(task.spec.phase) ?? { seconds: 0, count: 0 };
    sums.set(task.spec.phase, { seconds: sum.seconds + seconds, count: sum.count + 1 });
  }
  return new Map([...sums].map(([phase, { seconds, count }]) => [phase, seconds / count]));
}

/** Longest remaining path in seconds for each position. Linear; tasks on a cycle (which validation refuses) keep their own weight. */
export function remainingPath(
  session: Session,
  edges: { readonly start: Int32Array; readonly dependent: Int32Array },
): Float64Array {
  const size = session.tasks.size;
  const means = meanDurations(session);
  const path = new Float64Array(size);
  const waiting = new Int32Array(size);
  const phases: string[] = [];
  const weights = new Float64Array(size);
  let position = 0;
  for (const task of session.tasks) {
    weights[position] = isTerminal(task.status) ? 0 : expectedSeconds(task, means.get(task.spec.phase));
    phases.push(task.spec.phase);
    position += 1;
  }
  const { start, dependent } = edges;
  const producers: number[][] = Array.from({ length: size }, () => []);
  for (let p = 0; p < size; p += 1)
    for (let e = start[p] ?? 0; e < (start[p + 1] ?? 0); e += 1) {
      const d = dependent[e] ?? 0;
      if (phases[d] !== phases[p]) continue;
      waiting[p] = (waiting[p] ?? 0) + 1;
      producers[d]?.push(p);
    }
  const free: number[] = [];
  for (let p = 0; p < size; p += 1) {
    path[p] = weights[p] ?? 0;
    if (waiting[p] === 0) free.push(p);
  }
  for (let d = free.pop(); d !== undefined; d = free.pop())
    for (const p of producers[d] ?? []) {
      path[p] = Math.max(path[p] ?? 0, (weights[p] ?? 0) + (path[d] ?? 0));
      waiting[p] = (waiting[p] ?? 0) - 1;
      if (waiting[p] === 0) free.push(p);
    }
  return path;
}
