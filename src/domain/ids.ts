/**
 * Names of things: which texts may be an id, and nothing else. Every id that enters from outside passes one of these
 * guards, so an id is safe as a path, as part of a git ref and as a line in a file.
 */
declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };

/** First eight hex digits of a UUIDv4. */
export type SessionId = Brand<string, 'SessionId'>;
/** Path of the task file without `.md`: one to four segments joined by `/`. */
export type TaskId = Brand<string, 'TaskId'>;
/** One segment; names the folder under `tasks/`. */
export type PhaseId = Brand<string, 'PhaseId'>;
/** Lower-case hex SHA-256 of some bytes. */
export type Sha256 = Brand<string, 'Sha256'>;
/** Full lower-case hex git object id (SHA-1 or SHA-256 repository). */
export type ObjectId = Brand<string, 'ObjectId'>;
/** Whole seconds since 1970-01-01T00:00:00Z. The domain never reads a clock: an instant always arrives as an argument. */
export type Instant = Brand<number, 'Instant'>;

const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Device names that Windows reserves in every folder, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;

/** True for one path segment that every supported file system and git accept unchanged. */
export function isSegment(text: string): boolean {
  return (
    SEGMENT.test(text) &&
    !RESERVED.test(text) &&
    !text.endsWith('.') &&
    !text.endsWith('.lock') &&
    !text.includes('..')
  );
}

export function isTaskId(text: string): text is TaskId {
  const segments = text.split('/');
  return segments.length <= 4 && segments.every(isSegment);
}

export function isPhaseId(text: string): text is PhaseId {
  return isSegment(text);
}

export function isSessionId(text: string): text is SessionId {
  return /^[0-9a-f]{8}$/.test(text);
}

export function isSha256(text: string): text is Sha256 {
  return /^[0-9a-f]{64}$/.test(text);
}

export function isObjectId(text: string): text is ObjectId {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

export function isInstant(value: number): value is Instant {
  return Number.isInteger(value) && value >= 0 && value < 253_402_300_800;
}

/** Later by `seconds`, rounded up to a whole second; stays inside the four-digit years. */
export function after(instant: Instant, seconds: number): Instant {
  const later = Math.min(instant + Math.max(0, Math.ceil(seconds)), 253_402_300_799);
  return isInstant(later) ? later : instant;
}

/** Is there a session that is none of the known ones? */
export function hasOthers(there: readonly SessionId[], known: readonly SessionId[]): boolean {
  return there.some((id) => !known.includes(id));
}
