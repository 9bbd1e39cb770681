/** Makes a failing history smaller: actors and faults are left out as long as the same promise is still broken. */
import { type History, type HistoryOptions, playHistory } from './history.js';

const MOST_TRIES = 150;

/** What can be left out. */
export async function smaller(options: HistoryOptions, failed: History): Promise<ReadonlySet<string>> {
  const broken = failed.violations[0]?.invariant;
  let without: ReadonlySet<string> = options.without ?? new Set();
  let known = failed;
  let tries = 0;
  const works = async (more: readonly string[]): Promise<boolean> => {
    tries += 1;
    const next = new Set([...without, ...more]);
    const history = await playHistory({ ...options, without: next });
    if (history.violations[0]?.invariant !== broken) return false;
    without = next;
    known = history;
    return true;
  };
  for (const name of failed.optional) if (tries < MOST_TRIES) await works([name]);
  for (
    let size = Math.ceil(known.faults.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    const ids = known.faults.map(({ id }) => id);
    for (let at = 0; at < ids.length && tries < MOST_TRIES; at += size) await works(ids.slice(at, at + size));
  }
  return without;
}
