/** A session as it was at some version, replayed from its journal and proven by its chain; two such sessions, and what differs between them. */
import { commitEvents } from '../domain/evolve.js';
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import type { JournalLine } from '../schema/journal.js';
import { corrupt } from '../schema/json-source.js';
import { journalBackwards } from './journal-files.js';
import { versionOf } from './journal-tail.js';
import { repairsAmong } from './known-repairs.js';
import { JOURNAL_FILE, type LoadedSession } from './session-files.js';

/** Throws USAGE for a version that there never was, STATE_CORRUPT for a journal that cannot be replayed. */
export async function sessionAt(loaded: LoadedSession, version: number): Promise<Session> {
  const [session] = await sessionsAt(loaded, [version]);
  if (session === undefined) throw new Error('Internal error: a version was not replayed');
  return session;
}

/** As {@link sessionAt}, for several versions in one reading; in the order asked for. */
export async function sessionsAt(
  loaded: LoadedSession,
  versions: readonly number[],
): Promise<readonly Session[]> {
  const { id, version: newest } = loaded.session;
  for (const version of versions)
    if (version < 1 || version > newest)
      throw new OrchestratorError(
        'USAGE',
        `Session ${id} has the versions 1 to ${newest}; ${version} is none of them.`,
        'See: orchestrator log',
      );
  const wanted = new Set(versions.filter((version) => version < newest));
  const found = new Map<number, Session>([[newest, loaded.session]]);
  if (wanted.size > 0) await replayUpTo(loaded, wanted, found);
  return versions.flatMap((version) => found.get(version) ?? []);
}

async function replayUpTo(
  loaded: LoadedSession,
  wanted: ReadonlySet<number>,
  found: Map<number, Session>,
): Promise<void> {
  const last = Math.max(...wanted);
  const { id, definition } = loaded.session;
  const all = await linesUpTo(loaded, loaded.session.version);
  const { gaps, anchors } = await repairsAmong(id, await loaded.files(), { lines: all, definition });
  let session: Session | undefined;
  for (const lines of transactionsOf(all.filter((line) => versionOf(line) <= last))) {
    const [first] = lines;
    if (first === undefined) continue;
    const anchor = anchors.get(first.seq);
    if (anchor !== undefined) session = anchor;
    const torn = gaps.some(({ after }) =>
      after === 0 ? first.seq <= 1 : lines.some(({ seq }) => seq === after),
    );
    session = torn
      ? undefined
      : commitEvents(
          session,
          lines.map(({ event }) => event),
        );
    if (session === undefined) {
      if (wanted.has(versionOf(first)))
        throw corrupt(first.file, first.line, 1, 'lines before it are gone, as a repair has put on record');
      continue;
    }
    if (versionOf(first) !== session.version)
      throw corrupt(first.file, first.line, 1, `${first.txId} is transaction ${session.version}`);
    if (wanted.has(session.version)) found.set(session.version, session);
  }
  for (const version of wanted)
    if (!found.has(version))
      throw corrupt(
        JOURNAL_FILE,
        1,
        1,
        `the lines of version ${version} are gone, as a repair has put on record`,
      );
}

async function linesUpTo(loaded: LoadedSession, version: number): Promise<readonly JournalLine[]> {
  const files: (readonly JournalLine[])[] = [];
  for await (const lines of journalBackwards(loaded))
    files.push(lines.filter((line) => versionOf(line) <= version));
  return files.toReversed().flat();
}

function* transactionsOf(lines: readonly JournalLine[]): Generator<readonly JournalLine[]> {
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && lines[end]?.txId === lines[start]?.txId) end += 1;
    yield lines.slice(start, end);
    start = end;
  }
}
