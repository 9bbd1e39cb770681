/**
 * Instants as text, the one form that is ever written.
 */
import type { Instant } from '../../domain/ids.js';

/** `YYYY-MM-DDTHH:MM:SSZ`. */
export function isoTime(instant: Instant): string {
  return new Date(instant * 1000).toISOString().replace('.000Z', 'Z');
}
