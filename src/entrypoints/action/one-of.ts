/** Narrows a text to one of a list of known words. */

export function isOneOf<T extends string>(allowed: readonly T[], value: string): value is T {
  return allowed.some((word) => word === value);
}
