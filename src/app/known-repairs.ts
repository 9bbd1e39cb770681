/**
 * What earlier repairs have put on record: lines that are gone for good, and the snapshots that the journal went on from. Read before the
 * journal is followed, for a repair speaks of lines before it.
 */
import type { Definition } from '../domain/definition.js';
import type { Event, JournalGap } from '../domain/event.js';
import type { Instant, SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import { type JournalLine, parseJournal } from '../schema/journal.js';
import { corrupt } from '../schema/json-source.js';
import { decodeStateFile } from '../schema/session-codec.js';
import { sha256 } from '../schema/sha256.js';
import type { StoredSession } from './ports.js';
import type { Anchors } from './replay-journal.js';
import { JOURNAL_FILE, readSnapshot, STATE_FILE } from './session-files.js';
import { type JournalFile, type Problem, problemAt } from './verify-journal.js';

export interface KnownRepair {
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly evidence: string;
  /** Lines of the journal that nobody has any more. */
  readonly lines: number;
  /** Versions that were taken back. */
  readonly lost: number;
}

export interface KnownRepairs {
  readonly gaps: readonly JournalGap[];
  readonly anchors: Anchors;
  readonly repairs: readonly KnownRepair[];
  readonly problems: readonly Problem[];
}

/** Segments in their order, then the live file. Throws STATE_CORRUPT for one that is missing. */
export async function journalFiles(stored: StoredSession): Promise<readonly JournalFile[]> {
  const segments = (await stored.list('journal')).filter((path) => path.endsWith('.jsonl'));
  const files: JournalFile[] = [];
  for (const name of [...segments, JOURNAL_FILE]) {
    const bytes = await stored.read(name);
    if (bytes === undefined) throw corrupt(name, 1, 1, 'the file is missing');
    files.push({ name, bytes });
  }
  return files;
}

/** Where the snapshot lies that a repair went on from. */
export function anchorPath(evidence: string, path: string): string {
  return `${evidence}/anchor/${path}`;
}

/** Never throws for damaged files: what cannot be read here is named when the journal is followed. */
export async function knownRepairs(
  id: SessionId,
  stored: StoredSession,
  { files, definition }: { readonly files: readonly JournalFile[]; readonly definition: Definition },
): Promise<KnownRepairs> {
  const lines = files.flatMap((file) => repairLines(file, definition));
  return repairsAmong(id, stored, { lines, definition });
}

/** As {@link knownRepairs}, for lines that were read already. */
export async function repairsAmong(
  id: SessionId,
  stored: StoredSession,
  { lines, definition }: { readonly lines: readonly JournalLine[]; readonly definition: Definition },
): Promise<KnownRepairs> {
  const anchors = new Map<number, Session>();
  const problems: Problem[] = [];
  const found = lines.flatMap(asRepair);
  for (const { line, event } of found) {
    if (event.anchor === null) continue;
    try {
      const { evidence, anchor: hash } = event;
      anchors.set(line.seq, await readAnchor(id, stored, { definition, evidence, hash }));
    } catch (error) {
      if (!(error instanceof OrchestratorError)) throw error;
      problems.push(problemAt(line, 'ANCHOR', `The snapshot that it went on from: ${error.message}`));
    }
  }
  return {
    gaps: found.flatMap(({ event }) => event.gaps),
    anchors,
    repairs: found.map(({ line, event }) => ({
      seq: line.seq,
      at: event.at,
      by: event.by,
      evidence: event.evidence,
      lines: event.gaps.reduce((sum, { after, before }) => sum + before - after - 1, 0),
      lost: event.lost,
    })),
    problems,
  };
}

interface RepairLine {
  readonly line: JournalLine;
  readonly event: Event & { readonly type: 'journal_repaired' };
}

function asRepair(line: JournalLine): readonly RepairLine[] {
  return line.event.type === 'journal_repaired' ? [{ line, event: line.event }] : [];
}

const MARK = '"operation":"repair_journal"';

function repairLines({ name, bytes }: JournalFile, definition: Definition): readonly JournalLine[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!all.includes(MARK)) return [];
  return all
    .toString('utf8')
    .split('\n')
    .filter((text) => text.includes(MARK))
    .flatMap((text) => {
      try {
        return parseJournal(name, `${text}\n`, definition);
      } catch (error) {
        if (error instanceof OrchestratorError) return [];
        throw error;
      }
    });
}

async function readAnchor(
  id: SessionId,
  stored: StoredSession,
  {
    definition,
    evidence,
    hash,
  }: { readonly definition: Definition; readonly evidence: string; readonly hash: string },
): Promise<Session> {
  const bytes = await stored.read(anchorPath(evidence, STATE_FILE));
  if (bytes === undefined || sha256(bytes) !== hash)
    throw corrupt(
      anchorPath(evidence, STATE_FILE),
      1,
      1,
      bytes === undefined ? 'the file is missing' : 'its hash is not the one in the journal',
    );
  const view: StoredSession = {
    ...stored,
    read: (path) => stored.read(anchorPath(evidence, path)),
    list: async () => [],
  };
  return readSnapshot(id, view, { state: decodeStateFile(bytes), definition });
}
