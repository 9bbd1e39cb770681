/** Plain data as expressions see it, and how the platform turns it into text. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A value inside a value, by its path; null where there is none. */
export function inside(value: Json, ...path: readonly string[]): Json {
  return path.reduce<Json>((inner, key) => (isObject(inner) ? (inner[key] ?? null) : null), value);
}

/** Text of a value where the platform needs text: nothing for null, `true`, `1.5`. */
export function asText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return isList(value) ? 'Array' : 'Object';
  return String(value);
}

/** What counts as true in a condition. */
export function isTruthy(value: Json): boolean {
  return !(value === null || value === false || value === 0 || value === '' || Number.isNaN(value));
}

export function sameJson(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
