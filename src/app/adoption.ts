/**
 * A session that comes whole from elsewhere: its files as they stand, and what this transaction does on top of them. Whoever commits it writes the
 * record of all its versions at once.
 */
import type { Event } from '../domain/event.js';
import type { Session } from '../domain/session.js';
import type { FileWrite } from './ports.js';
import { type EncodedTransaction, encodeTransaction, type LoadedSession } from './session-files.js';
import { isViewPath } from './snapshot-record.js';

export interface Adoption {
  /** As it stands elsewhere. */
  readonly session: LoadedSession;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Of its last transaction: where nothing is done on top, it is the one that is committed. */
  readonly txId: string;
}

/** The record with what was decided on top of it; `after` is the session as that leaves it. */
export function encodeAdoption(
  { session: before, files }: Adoption,
  after: Session,
  events: readonly Event[],
  meta: { readonly txId: string; readonly run: string | null },
): EncodedTransaction {
  // Views are made anew, whatever came along of them.
  const record = [...files].filter(([path]) => !isViewPath(path));
  const taken = record.map(([path, bytes]): FileWrite => ({ path, bytes }));
  if (events.length === 0) {
    const { journal, live, groups } = before;
    return { writes: taken, removes: [], journal, live, groups };
  }
  const encoded = encodeTransaction(before, after, events, meta);
  const newer = new Set([...encoded.removes, ...encoded.writes.map(({ path }) => path)]);
  return { ...encoded, writes: [...taken.filter(({ path }) => !newer.has(path)), ...encoded.writes] };
}
