/**
 * The one mapping between domain names and the names in our files: `camelCase` becomes `snake_case`, instants become
 * `YYYY-MM-DDTHH:MM:SSZ`. Maps keyed by names from outside pass through untouched.
 */
import { type Instant, isInstant } from '../domain/ids.js';

/** Keys whose value is an instant. */
const INSTANTS = new Set([
  'at',
  'claimedAt',
  'completedAt',
  'createdAt',
  'leaseExpiresAt',
  'notBefore',
  'openedAt',
  'startedAt',
  'updatedAt',
]);
/** Keys whose value is data of somebody else. */
const OPAQUE = new Set(['definition', 'labels', 'schemas']);

const snakes = new Map<string, string>();
const camels = new Map<string, string>();

function snake(key: string): string {
  let name = snakes.get(key);
  if (name === undefined) {
    name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    snakes.set(key, name);
  }
  return name;
}

function camel(key: string): string {
  const known = camels.get(key);
  if (known !== undefined) return known;
  const name = key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  // Keys of hostile files are not remembered without end.
  if (camels.size < 1000) camels.set(key, name);
  return name;
}

/** `2026-11-20T10:00:00Z` */
export function isoOf(instant: Instant): string {
  return `${new Date(instant * 1000).toISOString().slice(0, 19)}Z`;
}

/** The instant behind a UTC timestamp as we write it; undefined for anything else. */
export function instantOf(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text)) return undefined;
  const seconds = Date.parse(text) / 1000;
  return isInstant(seconds) ? seconds : undefined;
}

/** Domain value → JSON value in file names. Keys come out sorted, so equal values give equal bytes whatever order they were built in. */
export function toWire(value: unknown, key = ''): unknown {
  if (typeof value === 'number' && INSTANTS.has(key) && isInstant(value)) return isoOf(value);
  if (OPAQUE.has(key)) return value;
  if (Array.isArray(value)) return value.map((item) => toWire(item));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, item]): [string, unknown] => [
    snake(name),
    toWire(item, name),
  ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** JSON value in file names → a value in domain names; what it is worth is for a schema to say. */
export function fromWire(value: unknown, key = ''): unknown {
  if (typeof value === 'string' && INSTANTS.has(key)) return instantOf(value) ?? value;
  if (OPAQUE.has(key)) return value;
  if (Array.isArray(value)) return value.map((item) => fromWire(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const domain = camel(name);
      return [domain, fromWire(item, domain)];
    }),
  );
}

/** A record whose own keys keep the order given (for readers), with everything inside sorted. */
export function toRecord(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, item]) => [snake(name), toWire(item, name)]));
}
