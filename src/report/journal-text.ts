/** One line of the journal for people. */
import type { Event } from '../domain/event.js';
import { plainText } from './plain-text.js';
import { paint, type Style } from './style.js';

export interface JournalEntry {
  readonly version: number;
  /** `2026-11-20T10:00:00Z` */
  readonly timestamp: string;
  readonly operation: string;
  readonly event: Event;
}

/** `2026-11-20T10:00:00Z  12  claim_task  01-analysis/parse  by orchestrator  reason` */
export function journalText(entry: JournalEntry, style: Style): string {
  const { event } = entry;
  const reason = 'reason' in event && event.reason !== null ? `: ${plainText(event.reason)}` : '';
  const head = `${entry.timestamp} ${String(entry.version).padStart(5)}`;
  return `${paint(style, 'dim', head)}  ${entry.operation.padEnd(16)} ${subject(event)} by ${plainText(event.by, 60)}${reason}`;
}

function subject(event: Event): string {
  if (event.type === 'task_added') return event.spec.id;
  if ('task' in event) return event.task;
  if ('checkpoint' in event) return event.checkpoint;
  return 'phase' in event ? event.phase : 'session';
}
