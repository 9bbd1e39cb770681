/** What a report says of an attempt that did its work and has nothing else to tell. */
import type { Report } from '../../src/schema/report.js';

export const NOTHING_ELSE = {
  details: null,
  checks: [],
  usage: null,
  tasks: null,
  layer: null,
  blockers: [],
  milestones: [],
  quality: {},
  change: null,
} satisfies Partial<Report>;

/** Five seconds of work. */
export const FIVE_SECONDS = {
  exit_code: 0,
  started_at: '2027-01-15T08:00:00Z',
  completed_at: '2027-01-15T08:00:05Z',
  duration_seconds: 5,
} satisfies Partial<Report>;
