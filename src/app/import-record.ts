/**
 * What a session keeps of the files it was imported from, below `imported/`: which files they were, what was said about them, every record as it
 * stood there, and logs verbatim. Nothing in there is ever read as state.
 */

import type { Session } from '../domain/session.js';
import { isRecord } from '../schema/import/fields.js';
import type { FindingList } from '../schema/import/finding.js';
import type { SettledWork } from '../schema/import/settle-work.js';
import { sha256 } from '../schema/sha256.js';
import type { Context } from './context.js';
import type { FileWrite } from './ports.js';
import { type LoadedSession, loadSession, textFile } from './session-files.js';

export const IMPORT_RECORD = 'imported/source.json';
/** Which session is meant there, and soon here: an import moves it. */
const POINTER = '.orchestrator/current';
const SCHEMA = 'orchestrator/imported/1';

export interface ImportRecord {
  readonly format: string;
  readonly sources: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  /** Of everything that was read, and how: equal for equal imports. */
  readonly digest: string;
  readonly files: (session: Session, findings: FindingList) => readonly FileWrite[];
}

export function importRecord(made: {
  readonly format: string;
  readonly sources: ImportRecord['sources'];
  readonly work: SettledWork;
  readonly adopted: boolean;
}): ImportRecord {
  const { format, sources, work, adopted } = made;
  const digest = sha256(
    JSON.stringify([
      format,
      adopted,
      sources.flatMap(({ path, sha256: hash }) => (path === POINTER ? [] : [[path, hash]])),
    ]),
  );
  return {
    format,
    sources,
    digest,
    files: (session, findings) => [
      jsonFile(IMPORT_RECORD, {
        schema: SCHEMA,
        format,
        digest,
        session: session.id,
        adopted_outputs: adopted,
        findings: Object.fromEntries([...findings.counts].sort(([a], [b]) => (a < b ? -1 : 1))),
        sources,
      }),
      jsonFile('imported/findings.json', findings.sorted()),
      jsonFile('imported/session.json', work.from.raw),
      textFile('imported/tasks.jsonl', taskLines(work)),
      ...work.from.kept.map(({ path, bytes }) => ({ path: `imported/${path}`, bytes })),
      ...(work.from.feedback ?? []).map(({ path, bytes }) => ({ path: `feedback/${path}`, bytes })),
    ],
  };
}

function jsonFile(path: string, value: unknown): FileWrite {
  return textFile(path, `${JSON.stringify(value ?? null, null, 1)}\n`);
}

/** One line for each task: what it was called, how far it was in that system's own word, and its record as it stood there. */
function taskLines(work: SettledWork): string {
  return work.tasks
    .map(
      ({ id, from }) =>
        `${JSON.stringify({ id, key: from.key, word: from.progress.word, record: from.raw })}\n`,
    )
    .join('');
}

/** The session that the same files were imported into before. */
export async function findImported(context: Context, record: ImportRecord): Promise<LoadedSession | null> {
  for (const id of await context.store.sessions()) {
    const stored = await context.store.load(id);
    const bytes = await stored?.read(IMPORT_RECORD);
    if (bytes === undefined || digestOf(bytes) !== record.digest) continue;
    const loaded = await loadSession(context.store, id);
    // What a person has cancelled since is over: whoever imports again begins anew.
    if (loaded !== undefined && (loaded.session.status !== 'cancelled' || loaded.session.version === 1))
      return loaded;
  }
  return null;
}

function digestOf(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isRecord(value) ? value['digest'] : undefined;
  } catch {
    return undefined;
  }
}
