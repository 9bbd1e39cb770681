/**
 * Durations as people write them (`90s`, `2h30m`, `1d`, `2-3 hours`) and sizes (`4MB`), turned into whole seconds and bytes.
 * A range counts as its mean. Knows nothing of files or keys.
 */
const UNITS: ReadonlyMap<string, number> = new Map([
  ...words(1, 's', 'sec', 'secs', 'second', 'seconds'),
  ...words(60, 'm', 'min', 'mins', 'minute', 'minutes'),
  ...words(3600, 'h', 'hr', 'hrs', 'hour', 'hours'),
  ...words(86_400, 'd', 'day', 'days'),
]);

const SIZES: ReadonlyMap<string, number> = new Map([
  ...words(1, 'b'),
  ...words(1024, 'k', 'kb', 'kib'),
  ...words(1024 ** 2, 'm', 'mb', 'mib'),
  ...words(1024 ** 3, 'g', 'gb', 'gib'),
]);

/** Longest duration that is understood: ten years. */
const MOST_SECONDS = 10 * 366 * 86_400;

const RANGE = /^(\d{1,9}(?:\.\d{1,9})?)([^\d.]*?)(?:-|–|—|to)(\d{1,9}(?:\.\d{1,9})?)([^\d.]+)$/;
const PART = /(\d{1,9}(?:\.\d{1,9})?)([a-z]+)/y;

/** Whole seconds of a duration, or undefined when the text is none. */
export function parseDuration(text: string): number | undefined {
  if (text.length > 64) return undefined;
  const compact = text.trim().toLowerCase().replace(/\s+/g, '');
  const seconds = rangeSeconds(compact) ?? partsSeconds(compact);
  if (seconds === undefined || seconds > MOST_SECONDS) return undefined;
  return Math.round(seconds);
}

/** Bytes of a size such as `4MB` (1 MB = 1024 × 1024 bytes), or undefined when the text is none. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]+)$/.exec(text.trim().toLowerCase());
  const unit = SIZES.get(match?.[2] ?? '');
  if (match === null || unit === undefined) return undefined;
  const bytes = Math.round(Number(match[1]) * unit);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

function rangeSeconds(compact: string): number | undefined {
  const match = RANGE.exec(compact);
  if (match === null) return undefined;
  const [, low = '', lowUnit = '', high = '', highUnit = ''] = match;
  const to = UNITS.get(highUnit);
  const from = lowUnit === '' ? to : UNITS.get(lowUnit);
  if (to === undefined || from === undefined) return undefined;
  const [least, most] = [Number(low) * from, Number(high) * to];
  return least <= most ? (least + most) / 2 : undefined;
}

function partsSeconds(compact: string): number | undefined {
  PART.lastIndex = 0;
  let seconds = 0;
  let smallest = Number.POSITIVE_INFINITY;
  while (PART.lastIndex < compact.length) {
    const match = PART.exec(compact);
    const unit = UNITS.get(match?.[2] ?? '');
    // Units must fall (`2h30m`): `30m2h` is more likely a slip than a wish.
    if (match === null || unit === undefined || unit >= smallest) return undefined;
    smallest = unit;
    seconds += Number(match[1]) * unit;
  }
  return smallest === Number.POSITIVE_INFINITY ? undefined : seconds;
}

function words(value: number, ...names: readonly string[]): [string, number][] {
  return names.map((name) => [name, value]);
}
