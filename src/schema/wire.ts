/**
 * The one mapping between domain names and the names in our files: `camelCase` becomes `snake_case`, instants become
 * `YYYY-MM-DDTHH:MM:SSZ`. Maps keyed by names from outside pass through untouched.
 */
import { type Instant, isInstant } from '../domain/ids.js';

/** Keys whose value is an instant. */
const INSTANTS = new Set([
  'askedAt',
  'at',
  'claimedAt',
  'completedAt',
  'createdAt',
  'deadline',
  'eta',
  'leaseExpiresAt',
  'notBefore',
  'openedAt',
  'resolvedAt',
  'startedAt',
  'transitionTime',
  'updatedAt',
]);
/** Keys whose value is data of somebody else. */
const OPAQUE = new Set(['data', 'definition', 'extra', 'labels', 'quality', 'schemas']);

const snakes = new Map<string, string>();

/** `claimSha256` → `claim_sha256` */
export function snake(key: string): string {
  let name = snakes.get(key);
  if (name === undefined) {
    name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    snakes.set(key, name);
  }
  return name;
}

/** Timestamps remembered: a session has few different ones beside how often each is written. */
const MOST_REMEMBERED = 32_768;
const isoTexts = new Map<Instant, string>();
const instants = new Map<string, Instant>();

/** `2026-11-20T10:00:00Z` */
export function isoOf(instant: Instant): string {
  if (instant !== lastIso.instant) lastIso = { instant, text: isoText(instant) };
  return lastIso.text;
}

let lastIso: { readonly instant: Instant | null; readonly text: string } = { instant: null, text: '' };

function isoText(instant: Instant): string {
  const known = isoTexts.get(instant);
  if (known !== undefined) return known;
  const text = `${new Date(instant * 1000).toISOString().slice(0, 19)}Z`;
  if (isoTexts.size >= MOST_REMEMBERED) isoTexts.clear();
  isoTexts.set(instant, text);
  return text;
}

/** The instant behind a UTC timestamp as we write it; undefined for anything else, a 30th of February or an hour 24 included. */
export function instantOf(text: string): Instant | undefined {
  const known = instants.get(text);
  if (known !== undefined) return known;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text)) return undefined;
  const date = new Date(text);
  const seconds = date.getTime() / 1000;
  if (!isInstant(seconds) || date.getUTCDate() !== Number(text.slice(8, 10))) return undefined;
  if (instants.size >= MOST_REMEMBERED) instants.clear();
  instants.set(text, seconds);
  return seconds;
}

/** Domain value → JSON value in file names. Keys come out sorted, so equal values give equal bytes whatever order they were built in. */
export function toWire(value: unknown, key = ''): unknown {
  if (value === null || typeof value !== 'object')
    return typeof value === 'number' && INSTANTS.has(key) && isInstant(value) ? isoOf(value) : value;
  if (OPAQUE.has(key)) return value;
  if (Array.isArray(value)) return value.map((item) => toWire(item));
  const wire: Record<string, unknown> = {};
  for (const [name, written] of sortedNames(Object.keys(value)))
    wire[written] = toWire(Reflect.get(value, name), name);
  return wire;
}

/** The JSON of {@link toWire}, made without the objects in between: a record is written once for every change of a task. */
export function wireText(value: unknown, key = ''): string {
  if (value === null || typeof value !== 'object') return plainText(value, key);
  if (OPAQUE.has(key)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => wireText(item)).join(',')}]`;
  const names = sortedNames(Object.keys(value));
  // Such keys come first in every object, whatever their place.
  if (names.some(([, written]) => DIGITS.test(written))) return JSON.stringify(toWire(value, key));
  let text = '';
  for (const [name, , quoted] of names) {
    const item: unknown = Reflect.get(value, name);
    if (item !== undefined) text += `${text === '' ? '' : ','}${quoted}${wireText(item, name)}`;
  }
  return `{${text}}`;
}

const DIGITS = /^\d+$/;
/** Only these does JSON surely write as they are. */
const ORDINARY = /^[\w .:/@+#()<>;,*=-]*$/;

function plainText(value: unknown, key: string): string {
  if (typeof value === 'string') return ORDINARY.test(value) ? `"${value}"` : JSON.stringify(value);
  if (typeof value === 'number' && INSTANTS.has(key) && isInstant(value)) return `"${isoOf(value)}"`;
  return JSON.stringify(value) ?? 'null';
}

/** The JSON of {@link toRecord}, without the braces around it. */
export function recordText(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]) => `"${snake(name)}":${wireText(item, name)}`)
    .join(',');
}

type Names = readonly (readonly [name: string, written: string, quoted: string])[];
/** By the first key: the few sets of keys that records have, in the orders that they were built in. */
const knownNames = new Map<string, { readonly keys: readonly string[]; readonly names: Names }[]>();
let remembered = 0;

/** The keys of a record beside what they are called in files, in the order of the latter. Records of one kind have the same few sets of keys. */
function sortedNames(keys: readonly string[]): Names {
  const known = knownNames.get(keys[0] ?? '') ?? [];
  for (const one of known) if (isSame(one.keys, keys)) return one.names;
  if (keys.includes('__proto__')) throw new Error('Internal error: __proto__ is no name of ours');
  const names = keys
    .map((name) => [name, snake(name), `${JSON.stringify(snake(name))}:`] as const)
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  if (remembered >= MOST_REMEMBERED || known.length >= MOST_ALIKE) {
    knownNames.clear();
    remembered = 0;
  }
  remembered += 1;
  knownNames.set(keys[0] ?? '', [...(knownNames.get(keys[0] ?? '') ?? []), { keys, names }]);
  return names;
}

/** Sets with one first key: records have a few, maps of somebody else could have any number. */
const MOST_ALIKE = 64;

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index += 1) if (some[index] !== others[index]) return false;
  return true;
}

/** A record whose own keys keep the order given (for readers), with everything inside sorted. */
export function toRecord(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, item]) => [snake(name), toWire(item, name)]));
}
