/**
 * Timestamps of other systems: ISO with any offset and fraction, seconds since 1970, and local times without an offset, which are taken for
 * UTC and said. Ours are whole seconds in UTC.
 */
import { type Instant, isInstant } from '../../domain/ids.js';
import { type FindingList, type Spot, shownValue } from './finding.js';

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2}|)$/i;

/** The instant; null when the value is no time, which is said. */
export function readTime(value: unknown, at: Spot, findings: FindingList): Instant | null {
  if (value === null || value === undefined || value === '') return null;
  const instant = typeof value === 'number' ? ofNumber(value) : ofText(value, at, findings);
  if (instant !== null) return instant;
  findings.add(at, 'TIME_UNREADABLE', `${shownValue(value)} is no time; it was kept as it is.`);
  return null;
}

/** Seconds since 1970, or milliseconds where seconds would be far beyond our time. */
function ofNumber(value: number): Instant | null {
  const seconds = Math.floor(value > 1e11 ? value / 1000 : value);
  return isInstant(seconds) ? seconds : null;
}

function ofText(value: unknown, at: Spot, findings: FindingList): Instant | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{9,13}(?:\.\d+)?$/.test(text)) return ofNumber(Number(text));
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, day = '', clock = '', offset = ''] = match;
  const time = clock.length === 5 ? `${clock}:00` : clock;
  const zone = offset === '' ? 'Z' : offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2').toUpperCase();
  const seconds = Math.floor(Date.parse(`${day}T${time}${zone}`) / 1000);
  if (!isInstant(seconds)) return null;
  if (offset === '')
    findings.add(at, 'TIME_ASSUMED', `${shownValue(text)} names no time zone; it was taken for UTC.`);
  return seconds;
}
