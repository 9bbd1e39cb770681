/** Views beside the record: made again, and compared byte for byte. */
import type { Session } from '../domain/session.js';
import type { FileWrite, StoredSession } from './ports.js';
import { type ViewWrites, viewWrites } from './view-writes.js';

export interface JudgedViews {
  /** What has to lie in the session. */
  readonly proved: readonly FileWrite[];
  /** Places at which something else lies, or nothing. */
  readonly elsewhere: readonly string[];
}

/** The views of which `verify` asks that they are in the session as it would write them now. */
export async function provedViews(session: Session): Promise<readonly FileWrite[]> {
  return (await madeAgain(session)).writes;
}

export async function judgeViews(session: Session, stored: StoredSession): Promise<JudgedViews> {
  const { writes, placed } = await madeAgain(session);
  const elsewhere: string[] = [];
  for (const { path, bytes } of placed) {
    const there = await stored.placed?.(path);
    if (stored.placed !== undefined && (there === undefined || !Buffer.from(bytes).equals(there)))
      elsewhere.push(path);
  }
  return { proved: writes, elsewhere };
}

/** Only the state of a factory: what the other kinds say follows the version that wrote them. */
async function madeAgain(session: Session): Promise<ViewWrites> {
  const views = session.definition.views.filter(({ kind }) => kind === 'orchestrator-state');
  return viewWrites({ ...session, definition: { ...session.definition, views } }, []);
}
