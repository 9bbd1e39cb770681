/**
 * Path globs: `*` and `?` within a segment, `**` for any number of segments, a trailing `/` for everything below. Everything else
 * is literal. Both questions are answered by dynamic programming, so no pattern can make them slow.
 */

/** Does the pattern match the `/`-separated path? */
export function globMatches(pattern: string, path: string): boolean {
  return segmentsOverlap(split(pattern), path.split('/').map(literal));
}

/** Does the pattern match the path, or a folder that the path lies in? */
export function globCovers(pattern: string, path: string): boolean {
  const plain = pattern.replace(/\/+$/, '');
  return plain !== '' && (globMatches(plain, path) || globMatches(`${plain}/**`, path));
}

/** Is there a path that both patterns match? */
export function globsOverlap(a: string, b: string): boolean {
  return segmentsOverlap(split(a), split(b));
}

/** Has the text any character that makes it more than a plain path? */
export function isGlob(text: string): boolean {
  return /[*?]/.test(text) || text.endsWith('/');
}

type Sign = { readonly char: string } | 'one' | 'many';
type Segment = readonly Sign[] | '**';

function literal(segment: string): Segment {
  return [...segment].map((char) => ({ char }));
}

function split(pattern: string): Segment[] {
  const parts = (pattern.endsWith('/') ? `${pattern}**` : pattern).split('/');
  return parts.map((part) =>
    part === '**'
      ? '**'
      : [...part].map((char): Sign => (char === '*' ? 'many' : char === '?' ? 'one' : { char })),
  );
}

/** Can the two sequences stand for a common one? Both may hold wildcards for any number of elements. */
function overlap<T>(
  a: readonly T[],
  b: readonly T[],
  any: (item: T) => boolean,
  meet: (x: T, y: T) => boolean,
): boolean {
  let row = new Array<boolean>(b.length + 1).fill(false);
  for (let i = a.length; i >= 0; i -= 1) {
    const next = new Array<boolean>(b.length + 1).fill(false);
    for (let j = b.length; j >= 0; j -= 1) {
      const x = a[i];
      const y = b[j];
      if (x === undefined && y === undefined) next[j] = true;
      else if (x !== undefined && any(x))
        next[j] = row[j] === true || (y !== undefined && next[j + 1] === true);
      else if (y !== undefined && any(y))
        next[j] = next[j + 1] === true || (x !== undefined && row[j] === true);
      else next[j] = x !== undefined && y !== undefined && meet(x, y) && row[j + 1] === true;
    }
    row = next;
  }
  return row[0] === true;
}

function segmentsOverlap(a: readonly Segment[], b: readonly Segment[]): boolean {
  return overlap(
    a,
    b,
    (segment) => segment === '**',
    (x, y) => x !== '**' && y !== '**' && signsOverlap(x, y),
  );
}

function signsOverlap(a: readonly Sign[], b: readonly Sign[]): boolean {
  return overlap(
    a,
    b,
    (sign) => sign === 'many',
    (x, y) =>
      x === 'one' || y === 'one' || (typeof x === 'object' && typeof y === 'object' && x.char === y.char),
  );
}
