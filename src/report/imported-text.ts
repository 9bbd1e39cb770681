/** One line of another system's log for people, told apart from the lines of a journal. */
import { plainText } from './plain-text.js';
import { paint, type Style } from './style.js';

export interface ImportedEntry {
  /** `2026-11-20T10:00:00Z`; null where it has none. */
  readonly timestamp: string | null;
  readonly operation: string;
  readonly about: string;
  readonly by: string;
  readonly message: string;
}

/** `2026-01-06T04:08:17Z imported  item_completed   PLAN/write_plan by human: it is done` */
export function importedText(entry: ImportedEntry, style: Style): string {
  const by = entry.by === '' ? '' : ` by ${plainText(entry.by, 60)}`;
  const message = entry.message === '' ? '' : `: ${plainText(entry.message)}`;
  const head = `${(entry.timestamp ?? '').padEnd(20)} imported`;
  const about = entry.about === '' ? 'session' : plainText(entry.about, 200);
  return `${paint(style, 'dim', head)}  ${plainText(entry.operation, 60).padEnd(16)} ${about}${by}${message}`;
}
