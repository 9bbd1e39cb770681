/**
 * Looks into what Node threw. By shape, not by class: errors of the system may come from another realm than ours.
 */

/** True for a system error with this code (`ENOENT`, …). */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

/** Its words. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string')
    return error.message;
  return String(error);
}
