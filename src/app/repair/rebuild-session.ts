/**
 * Decides what a damaged session was. The journal is the truth where it can be read to its end; where lines of it are gone for good, a snapshot
 * that vouches for itself takes their place; where there is none either, what the journal tells up to there is all that is left.
 */
import { withConsequences } from '../../domain/consequences.js';
import type { Definition } from '../../domain/definition.js';
import type { JournalGap } from '../../domain/event.js';
import type { SessionId } from '../../domain/ids.js';
import { breaches } from '../../domain/invariants.js';
import type { Session } from '../../domain/session.js';
import { OrchestratorError } from '../../errors.js';
import { EMPTY_JOURNAL } from '../../schema/journal.js';
import {
  decodeStateFile,
  encodeStateFile,
  type StateFile,
  sealedText,
  sealIn,
} from '../../schema/session-codec.js';
import { encodeTasks } from '../../schema/task-files.js';
import { knownRepairs } from '../known-repairs.js';
import type { StoredSession } from '../ports.js';
import { readSnapshot, STATE_FILE, TASKS_FILE } from '../session-files.js';
import type { JournalFile } from '../verify-journal.js';
import {
  before,
  chooseJournal,
  type HeadClaim,
  type Replaying,
  soundPart,
  type Telling,
  untilGap,
} from './choose-journal.js';
import { withHash } from './one-byte.js';
import { type PastVersions, readOrNot } from './past-versions.js';
import { rawLines } from './raw-journal.js';
import { type SalvagedLine, type SalvageFrom, salvage } from './salvage-chain.js';

export interface Rebuilt {
  readonly session: Session;
  readonly lines: readonly SalvagedLine[];
  /** Lines that are gone, but for those that were written off before. */
  readonly gaps: readonly JournalGap[];
  /** The session is that of the snapshot: the journal no longer gives it. */
  readonly anchored: boolean;
  /** Number and hash of the last line. */
  readonly head: HeadClaim;
  /** Versions that were accepted once and are gone. */
  readonly lost: number;
}

export interface RebuildFrom {
  readonly id: SessionId;
  readonly stored: StoredSession;
  readonly past: PastVersions;
  readonly definition: Definition;
  readonly files: readonly JournalFile[];
}

/** Undefined when nothing can be told: neither a journal that begins at the beginning nor a snapshot that vouches for itself. */
export async function rebuildSession(from: RebuildFrom): Promise<Rebuilt | undefined> {
  const { id, stored, definition, files, past } = from;
  const known = await knownRepairs(id, stored, { files, definition });
  const salvageFrom: SalvageFrom = { raw: rawLines(files), past, known: known.gaps, searched: new Map() };
  const replaying: Replaying = { definition, gaps: known.gaps, anchors: known.anchors };
  const written = await stateOf(stored);
  const claim = written === null ? await claimIn(stored) : headIn(written);
  const { best, claimed, others } = await chooseJournal(salvageFrom, claim, replaying);
  if (best !== undefined && claimed?.session !== undefined) return told(best, others);
  const state = written ?? (await correctedState(stored));
  const snapshot = state === null ? null : await soundSnapshot(from, state);
  if (snapshot !== null && state !== null) {
    // Only the head was wrong: both tell the same.
    if (best?.session !== undefined && sameRecord(best.session, snapshot)) return told(best, others);
    const { seq, sha256: head } = headIn(state);
    const torn = claimed ?? (await salvage(salvageFrom, head, seq + 1));
    const gaps = torn.gaps.filter((gap) => !isKnown(known.gaps, gap));
    if (gaps.length > 0)
      return {
        session: snapshot,
        ...soundBefore(torn.lines, gaps, replaying),
        anchored: true,
        head: headIn(state),
        lost: 0,
      };
  }
  return withLoss(salvageFrom, best ?? claimed, replaying, {
    versions: await claimedVersions(stored),
    others,
  });
}

/** Nothing vouches for the lines before a gap but themselves: from the first on that contradicts those before it, they are written off too. */
function soundBefore(
  lines: readonly SalvagedLine[],
  [first, ...rest]: readonly JournalGap[],
  replaying: Replaying,
): Pick<Rebuilt, 'lines' | 'gaps'> {
  if (first === undefined) return { lines, gaps: [] };
  const older = lines.filter(({ seq }) => (seq ?? 0) <= first.after);
  const kept = soundPart(older, replaying);
  const newer = lines.filter(({ seq }) => (seq ?? 0) >= first.before);
  return {
    lines: [...kept, ...newer],
    gaps: [{ after: kept.at(-1)?.seq ?? 0, before: first.before }, ...rest],
  };
}

/** What the journal tells, and how much of what was accepted it does not. */
async function withLoss(
  from: SalvageFrom,
  telling: Telling | undefined,
  replaying: Replaying,
  claims: { readonly versions: readonly number[]; readonly others: number },
): Promise<Rebuilt | undefined> {
  const kept =
    telling === undefined || telling.session !== undefined
      ? telling
      : await untilGap(from, telling, replaying);
  return kept === undefined ? undefined : counted(await whole(from, kept, replaying), claims);
}

/** Without the last transaction where lines of it are gone: what is left of it would pass for all of it. */
async function whole(from: SalvageFrom, kept: Telling, replaying: Replaying): Promise<Telling | undefined> {
  const last = kept.lines.at(-1);
  const known = new Set(kept.lines.map(({ sha256: hash }) => hash));
  const torn = from.raw.some(
    ({ sha256: hash, bytes }) =>
      !known.has(hash) && last?.txId != null && bytes.includes(`"tx_id":"${last.txId}"`),
  );
  const { session } = kept;
  // A session at rest is as far as rules alone can bring it.
  const unfinished = session !== undefined && withConsequences(session, [], session.updatedAt).length > 0;
  return (torn || unfinished) && last !== undefined ? before(from, kept, last, replaying) : kept;
}

function counted(
  kept: Telling | undefined,
  claims: { readonly versions: readonly number[]; readonly others: number },
): Rebuilt | undefined {
  if (kept?.session === undefined) return undefined;
  const { version } = kept.session;
  const claimed = claims.versions.filter((one) => one - version < MOST_LOST);
  return told(kept, claims.others + Math.max(0, ...claimed.map((one) => one - version)));
}

/** A number that a flipped byte made huge says nothing. */
const MOST_LOST = 100_000;

function told({ session, lines, head }: Telling, lost: number): Rebuilt {
  if (session === undefined) throw new Error('Internal error: a journal that tells nothing was chosen');
  return {
    session,
    lines,
    gaps: [],
    anchored: false,
    head: { sha256: head, seq: lines.at(-1)?.seq ?? 0 },
    lost,
  };
}

function isKnown(gaps: readonly JournalGap[], { after, before }: JournalGap): boolean {
  return gaps.some((gap) => gap.after === after && gap.before === before);
}

async function stateOf(stored: StoredSession): Promise<StateFile | null> {
  const bytes = await readOrNot(stored, STATE_FILE);
  return bytes === undefined ? null : unlessDamaged(async () => decodeStateFile(bytes));
}

/** With the one byte put right that the seal speaks against. */
function correctedState(stored: StoredSession): Promise<StateFile | null> {
  return unlessDamaged(async () => {
    const bytes = (await readOrNot(stored, STATE_FILE)) ?? Buffer.alloc(0);
    const seal = sealIn(Buffer.from(bytes).toString('latin1'));
    const body = seal === null ? undefined : withHash(Buffer.from(seal.body, 'latin1'), seal.sha256);
    return body === undefined ? null : decodeStateFile(Buffer.from(sealedText(body.toString('utf8'))));
  });
}

function headIn({ journal }: StateFile): HeadClaim {
  return { sha256: journal.headSha256, seq: journal.seq };
}

/** The head in a `state.json` that is damaged elsewhere. Who finds a line of that hash needs no other proof. */
async function claimIn(stored: StoredSession): Promise<HeadClaim | null> {
  const text = Buffer.from((await readOrNot(stored, STATE_FILE)) ?? []).toString('latin1');
  const [found, another] = text.matchAll(/"seq": (\d{1,9}),\s*"head_sha256": "([0-9a-f]{64})"/g);
  const [, seq, hash] = found ?? [];
  if (seq === undefined || hash === undefined || another !== undefined) return null;
  return { sha256: hash, seq: Number(seq) };
}

/** A snapshot whose files are held together by their hashes and that breaks no rule. */
async function soundSnapshot(
  { id, stored, definition }: RebuildFrom,
  state: StateFile,
): Promise<Session | null> {
  const session = await unlessDamaged(() => readSnapshot(id, stored, { state, definition }));
  return session !== null && breaches(session, session.updatedAt).length === 0 ? session : null;
}

function sameRecord(one: Session, other: Session): boolean {
  return recordOf(one) === recordOf(other);
}

function recordOf(session: Session): string {
  return encodeStateFile(session, EMPTY_JOURNAL, encodeTasks(session).tasksSha256);
}

/** Versions that the files speak of, damaged or not. */
async function claimedVersions(stored: StoredSession): Promise<readonly number[]> {
  const texts = await Promise.all([STATE_FILE, TASKS_FILE].map((path) => readOrNot(stored, path)));
  return texts.flatMap((bytes) => {
    const found = /"_version": (\d{1,9}),/.exec(Buffer.from(bytes ?? []).toString('latin1', 0, 1000));
    return found === null ? [] : [Number(found[1])];
  });
}

/** Null for what cannot be read. */
export async function unlessDamaged<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof OrchestratorError) return null;
    throw error;
  }
}
