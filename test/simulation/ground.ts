/** What the simulated processes stand on: a place for state and code. In memory for thousands of histories, on real git for some. */
import type { CodeRepository, StateStore, StoredSession } from '../../src/app/ports.js';
import type { SessionId } from '../../src/domain/ids.js';
import type { Actor } from './actor.js';

export interface Ground {
  /** A store as one process has it. Honest: whatever goes wrong is put around it. */
  storeOf(actor: Actor): StateStore;
  /** Null where sessions integrate no code. */
  codeOf(actor: Actor): CodeRepository | null;
  /** The truth, read past every process; undefined where the session is not (or no longer) there. */
  truth(session: SessionId): Promise<StoredSession | undefined>;
  sessions(): Promise<readonly SessionId[]>;
  /** Puts other bytes in place of a file of the newest version, past every rule. */
  damage(session: SessionId, path: string, bytes: Uint8Array): Promise<void>;
  /** An older version of the session than the newest, as a reader that lags behind would see it; undefined where there is none. */
  older(session: SessionId, steps: number): Promise<StoredSession | undefined>;
  /** What lies around at the end and belongs to nobody. */
  leftOver(): readonly string[];
  close(): Promise<void>;
}
