/** Tries that may be in although nobody said so: whether they are, and what of the store may be believed until that is known. */
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

/** What a try was made on: kept in place of the whole session, of which there may be many. */
export interface Ground {
  readonly version: number;
  /** Closed parts of the journal. */
  readonly segments: number;
}

export function groundOf(loaded: LoadedSession | undefined): Ground {
  return { version: loaded?.session.version ?? 0, segments: loaded?.journal.segments ?? 0 };
}

/**
 * A try that was not there when it was looked for: without an answer it may still be on its way, and even of one that was refused a network may
 * deliver a second copy, after somebody has put the state back to where it fits.
 */
export interface Doubtful<T> {
  readonly txId: string;
  /** The store said no. */
  readonly answered: boolean;
  readonly ground: Ground;
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
  const latest = doubtful.findLast(({ answered }) => !answered);
  if (latest === undefined) return await loadSession(store, id);
  const { version: ground } = latest.ground;
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
    if (loaded !== undefined && (await hasTransaction(loaded, late.txId, late.ground))) return late;
  return undefined;
}

/** Is it in the live journal, or in a segment that the journal has moved into since? */
export async function hasTransaction(loaded: LoadedSession, txId: string, ground: Ground): Promise<boolean> {
  const wanted = `"tx_id":"${txId}"`;
  if (loaded.live.includes(wanted)) return true;
  const files = await loaded.files();
  for (let n = loaded.journal.segments; n > ground.segments; n -= 1) {
    const bytes = await files.read(segmentName(n));
    if (bytes === undefined) return false;
    if (Buffer.from(bytes).includes(wanted)) return true;
  }
  return false;
}
