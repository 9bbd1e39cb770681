/** Views beside the record: made again, and compared byte for byte. */
import type { Session } from '../domain/session.js';
import type { FileWrite, StoredSession } from './ports.js';
import { viewWrites } from './view-writes.js';

export interface JudgedViews {
  /** What has to lie in the session. */
  readonly proved: readonly FileWrite[];
  /** Places at which something else lies, or nothing. */
  readonly elsewhere: readonly string[];
}

/** Only the state of a factory is proved: what the other kinds say follows the version that wrote them. */
export async function judgeViews(session: Session, stored: StoredSession): Promise<JudgedViews> {
  const views = session.definition.views.filter(({ kind }) => kind === 'orchestrator-state');
  if (views.length === 0) return { proved: [], elsewhere: [] };
  const { writes, placed } = await viewWrites(
    { ...session, definition: { ...session.definition, views } },
    [],
  );
  const elsewhere: string[] = [];
  for (const { path, bytes } of placed) {
    const there = await stored.placed?.(path);
    if (stored.placed !== undefined && (there === undefined || !Buffer.from(bytes).equals(there)))
      elsewhere.push(path);
  }
  return { proved: writes, elsewhere };
}
