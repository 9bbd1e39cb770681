/**
 * Finds the known name that somebody probably meant: optimal string alignment distance (insert, delete, replace, swap neighbours),
 * within a third of the word's length.
 */

/** Candidates looked at per call; beyond that a suggestion is not worth its time. */
const MOST_CANDIDATES = 20_000;

/** The closest of `candidates`, or undefined when none is close. */
export function nearestName(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let most = Math.max(1, Math.floor(Math.min(wanted.length, 60) / 3));
  let best: string | undefined;
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > MOST_CANDIDATES) break;
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), most);
    if (distance > most || (best !== undefined && distance === most)) continue;
    best = candidate;
    most = distance;
    if (distance === 0) break;
  }
  return best;
}

/** Number of edits between two words; anything above `most` when there are more. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
