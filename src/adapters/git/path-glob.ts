/**
 * Globs over `/`-separated paths: `*` and `?` within a name, `**` across folders; a pattern that names a folder covers what lies in it.
 * Matched name by name without regular expressions, so that no pattern can take exponential time.
 */

/** True when `pattern` covers `path`. */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = pattern.split('/').filter((part) => part !== '' && part !== '.');
  return wanted.length > 0 && matchesParts(wanted, path.split('/'));
}

/** True for a text that is more than a plain path. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** Walks the path once for each set of places in the pattern that could be reached. */
function matchesParts(wanted: readonly string[], parts: readonly string[]): boolean {
  let reached = skipDoubleStars(wanted, new Set([0]));
  for (const part of parts) {
    // The whole pattern is used up: what follows lies in a folder that it names.
    if (reached.has(wanted.length)) return true;
    const next = new Set<number>();
    for (const place of reached) {
      const pattern = wanted[place];
      if (pattern === undefined) continue;
      if (pattern === '**') next.add(place);
      else if (matchesName(pattern, part)) next.add(place + 1);
    }
    reached = skipDoubleStars(wanted, next);
  }
  return reached.has(wanted.length);
}

/** `**` may stand for nothing; so `src/**` covers `src` itself, should a file or link take the folder's place. */
function skipDoubleStars(wanted: readonly string[], places: ReadonlySet<number>): Set<number> {
  const all = new Set(places);
  for (const place of all) if (wanted[place] === '**') all.add(place + 1);
  return all;
}

/** `*` and `?` within one name; at most as many steps as pattern × name. */
function matchesName(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p += 1;
      n += 1;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}
