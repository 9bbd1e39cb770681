/** What an agent says beside its work (milestones, blockers, quality, activity, sections), as requests that may be asked of the session. */
import type { TaskId } from '../domain/ids.js';
import type { NoteCommand } from '../domain/note-command.js';
import {
  COMPUTED_INDICATORS,
  type Indicator,
  type Json,
  SEVERITIES,
  type Severity,
} from '../domain/notes.js';
import type { Report } from '../schema/report.js';
import { instantOf } from '../schema/wire.js';

const LONGEST_NAME = 300;
const LONGEST_TEXT = 2000;

/** What cannot be understood is left out: it is the agent's word about itself, and nothing hangs on it. */
export function reportNotes(report: Report, task: TaskId): readonly NoteCommand[] {
  const quality = qualityOf(report.quality);
  const { activity, step, sections } = report;
  return [
    ...report.milestones.flatMap((value) => milestoneOf(value) ?? []),
    ...report.blockers.flatMap((value) => blockerOf(value, task) ?? []),
    ...(Object.keys(quality).length === 0 ? [] : [{ type: 'update_quality', quality } as const]),
    ...(activity === undefined || activity === ''
      ? []
      : [{ type: 'update_activity', activity, step: step ?? null } as const]),
    ...Object.entries(sections ?? {}).flatMap(([section, data]) =>
      isJson(data) ? [{ type: 'update_section', section, data } as const] : [],
    ),
  ];
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function textIn(value: unknown, key: string, most: number): string | null {
  const found = read(value, key);
  return typeof found === 'string' && found.trim() !== '' ? found.slice(0, most) : null;
}

/** A name alone means that it was reached. */
function milestoneOf(value: unknown): NoteCommand | null {
  const name = typeof value === 'string' ? value.slice(0, LONGEST_NAME) : textIn(value, 'name', LONGEST_NAME);
  if (name === null || name.trim() === '') return null;
  const completed = read(value, 'completed');
  const eta = instantOf(textIn(value, 'eta', 40) ?? '') ?? null;
  return {
    type: 'update_milestone',
    milestone: name,
    completed: typeof completed === 'boolean' ? completed : eta === null ? true : null,
    eta,
  };
}

function blockerOf(value: unknown, about: TaskId): NoteCommand | null {
  const description =
    typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : textIn(value, 'description', LONGEST_TEXT);
  if (description === null || description.trim() === '') return null;
  const kind = textIn(value, 'type', LONGEST_NAME) ?? 'general';
  return { type: 'add_blocker', kind, severity: severityOf(read(value, 'severity')), description, about };
}

function severityOf(value: unknown): Severity {
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return SEVERITIES.find((severity) => severity === word) ?? 'medium';
}

function qualityOf(value: Report['quality']): Readonly<Record<string, Indicator>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) =>
      COMPUTED_INDICATORS.includes(name) || name === '__proto__' || !isIndicator(one)
        ? []
        : [[name, typeof one === 'string' ? one.slice(0, LONGEST_TEXT) : one]],
    ),
  );
}

function isIndicator(value: unknown): value is Indicator {
  return typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);
}

/** Depth and size were bounded when the report was parsed. */
function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return (
    typeof value === 'object' &&
    Object.entries(value).every(([key, item]) => key !== '__proto__' && isJson(item))
  );
}
