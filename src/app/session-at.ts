/** A session as it was at some version, replayed from its journal and proven by its chain. */
import type { Session } from '../domain/session.js';
import { OrchestratorError } from '../errors.js';
import type { JournalLine } from '../schema/journal.js';
import { corrupt } from '../schema/json-source.js';
import { journalBackwards } from './journal-files.js';
import { versionOf } from './journal-tail.js';
import { journalFiles, knownRepairs } from './known-repairs.js';
import { Replay } from './replay-journal.js';
import type { LoadedSession } from './session-files.js';

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
  return versions.map((version) => {
    const session = found.get(version);
    if (session !== undefined) return session;
    throw new OrchestratorError(
      'USAGE',
      `Version ${version} of session ${id} cannot be given back: lines of its journal are gone, as a repair has put on record.`,
      'See: orchestrator verify',
    );
  });
}

async function replayUpTo(
  loaded: LoadedSession,
  wanted: ReadonlySet<number>,
  found: Map<number, Session>,
): Promise<void> {
  const { id, definition } = loaded.session;
  const lines = await linesUpTo(loaded, Math.max(...wanted) + 1);
  const stored = await loaded.files();
  const { gaps, anchors } = await knownRepairs(id, stored, { files: await journalFiles(stored), definition });
  const replay = new Replay(gaps, anchors);
  const keep = (): void => {
    const { session } = replay;
    if (session !== undefined && wanted.has(session.version)) found.set(session.version, session);
  };
  for (const line of lines) {
    // What it gives is the session before the transaction of this line.
    replay.add(line);
    keep();
  }
  replay.end();
  keep();
  const [problem] = replay.problems;
  if (problem !== undefined) throw corrupt(problem.file, problem.line, problem.column, problem.text);
}

async function linesUpTo(loaded: LoadedSession, version: number): Promise<readonly JournalLine[]> {
  const files: (readonly JournalLine[])[] = [];
  for await (const lines of journalBackwards(loaded))
    files.push(lines.filter((line) => versionOf(line) <= version));
  return files.toReversed().flat();
}
