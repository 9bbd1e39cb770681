/** The whole journal of a session as one text, however it is divided into files: two of one session are the same, or one goes on from the other. */
import { textOf } from '../schema/json-source.js';
import { journalFiles } from './known-repairs.js';
import type { StoredSession } from './ports.js';

/** Throws STATE_CORRUPT or STATE_CONFLICT_MARKERS. */
export async function journalText(stored: StoredSession): Promise<string> {
  return (await journalFiles(stored)).map(({ name, bytes }) => textOf(name, bytes)).join('');
}
