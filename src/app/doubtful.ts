/** Tries that the store never answered: whether they are in, and what of the store may be believed until that is known. */
import type { Event } from '../domain/event.js';
import type { SessionId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import { segmentName } from '../schema/journal.js';
import type { Clock, Randomness, StateStore } from './ports.js';
import { type LoadedSession, loadSession } from './session-files.js';
import { outcomeUnknown } from './store-trouble.js';
import { waitBefore } from './tries.js';

/** Reads of a store that shows an older state than before, until that is taken for its answer. */
const MOST_OLD_READS = 6;

interface DoubtPorts {
  readonly store: StateStore;
  readonly clock: Clock;
  readonly random: Randomness;
}

/** A try without an answer that was not there when it was looked for: it may still have been on its way. */
export interface Doubtful<T> {
  readonly txId: string;
  readonly before: LoadedSession | undefined;
  readonly value: T;
  readonly events: readonly Event[];
}

/**
 * Throws OUTCOME_UNKNOWN where the store cannot be read, or shows only what is older than the ground of a try of ours that may be in: with
 * nothing to do on the older state, that try would be disowned.
 */
export async function loadedAgain<T>(
  { store, clock, random }: DoubtPorts,
  id: SessionId,
  doubtful: readonly Doubtful<T>[],
): Promise<LoadedSession | undefined> {
  const latest = doubtful.at(-1);
  if (latest === undefined) return await loadSession(store, id);
  const ground = latest.before?.session.version ?? 0;
  for (let reads = 1; ; reads += 1) {
    const loaded = await readAgain(store, id, latest.txId);
    const version = loaded?.session.version ?? 0;
    if (version >= ground) return loaded;
    const older = `it shows version ${version}, which is older than version ${ground} that it had shown before`;
    if (reads >= MOST_OLD_READS) throw outcomeUnknown(latest.txId, older, undefined);
    await clock.sleep(waitBefore(random, reads));
  }
}

async function readAgain(store: StateStore, id: SessionId, txId: string): Promise<LoadedSession | undefined> {
  try {
    return await loadSession(store, id);
  } catch (cause) {
    if (!(cause instanceof OrchestratorError) || cause.code !== 'REMOTE_UNREACHABLE') throw cause;
    throw outcomeUnknown(txId, cause.message, cause);
  }
}

/** The doubtful try that is in by now: it is ours, and to decide again would disown what it did. */
export async function arrived<T>(
  loaded: LoadedSession | undefined,
  doubtful: readonly Doubtful<T>[],
): Promise<Doubtful<T> | undefined> {
  for (const late of doubtful)
    if (loaded !== undefined && (await hasTransaction(loaded, late.txId, late.before))) return late;
  return undefined;
}

/** Is it in the live journal, or in a segment that the journal has moved into since? */
export async function hasTransaction(
  loaded: LoadedSession,
  txId: string,
  before: LoadedSession | undefined,
): Promise<boolean> {
  const wanted = `"tx_id":"${txId}"`;
  if (loaded.live.includes(wanted)) return true;
  const files = await loaded.files();
  const known = before?.journal.segments ?? 0;
  for (let n = loaded.journal.segments; n > known; n -= 1) {
    const bytes = await files.read(segmentName(n));
    if (bytes === undefined) return false;
    if (Buffer.from(bytes).includes(wanted)) return true;
  }
  return false;
}
