/**
 * Small transactions for store tests, shaped like those of the engine: every one changes `state.json`.
 */
import { randomBytes } from 'node:crypto';
import type { StateChange, StoredSession } from '../../src/app/ports.js';
import { type Instant, isInstant, isSessionId, type SessionId } from '../../src/domain/ids.js';

/** A session id from text that is one. */
export function sessionId(text: string): SessionId {
  if (!isSessionId(text)) throw new Error(`not a session id: ${text}`);
  return text;
}

/** An instant from a number that is one. */
export function instant(seconds: number): Instant {
  if (!isInstant(seconds)) throw new Error(`not an instant: ${seconds}`);
  return seconds;
}

export const SESSION = sessionId('0a1b2c3d');

/** A transaction on `base`; `state.json` holds its version and id unless the files say otherwise. */
export function change(
  base: StateChange['base'],
  version: number,
  files: Readonly<Record<string, string>> = {},
  more: Partial<StateChange> = {},
): StateChange {
  const txId = `TX-${String(version).padStart(6, '0')}-${randomBytes(8).toString('hex')}`;
  const all = { 'state.json': `{"_version":${version},"tx":"${txId}"}\n`, ...files };
  return {
    session: SESSION,
    base,
    txId,
    version,
    writes: Object.entries(all).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
    removes: [],
    refs: [],
    summary: `Transaction ${version}`,
    run: null,
    ...more,
  };
}

/** Text of a file of a session; undefined when there is none. */
export async function textOf(session: StoredSession | undefined, path: string): Promise<string | undefined> {
  const bytes = await session?.read(path);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}
