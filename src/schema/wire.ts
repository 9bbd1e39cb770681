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
const MOST_REMEMBERED = 4096;
const isoTexts = new Map<Instant, string>();
const instants = new Map<string, Instant>();

/** `2026-11-20T10:00:00Z` */
export function isoOf(instant: Instant): string {
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

type Names = readonly (readonly [name: string, written: string])[];
const knownNames = new Map<string, Names>();

/** The keys of a record beside what they are called in files, in the order of the latter. Records of one kind have the same few sets of keys. */
function sortedNames(keys: readonly string[]): Names {
  const id = keys.join('\0');
  const known = knownNames.get(id);
  if (known !== undefined) return known;
  if (keys.includes('__proto__')) throw new Error('Internal error: __proto__ is no name of ours');
  const names = keys.map((name) => [name, snake(name)] as const).sort(([, a], [, b]) => (a < b ? -1 : 1));
  if (knownNames.size >= MOST_REMEMBERED) knownNames.clear();
  knownNames.set(id, names);
  return names;
}

/** A record whose own keys keep the order given (for readers), with everything inside sorted. */
export function toRecord(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, item]) => [snake(name), toWire(item, name)]));
}
