/**
 * Reads a session out of a store and turns a transaction into the files that record it. The only place that knows which files a session
 * consists of.
 */
import type { Definition } from '../domain/definition.js';
import type { Event } from '../domain/event.js';
import type { ObjectId, SessionId, Sha256, TaskId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { definitionFromJson, definitionToJson } from '../schema/definition-json.js';
import { type JournalHead, journalLines, type TransactionMeta } from '../schema/journal.js';
import { corrupt, textOf } from '../schema/json-source.js';
import { assembleSession, encodeStateFile, type StateFile } from '../schema/session-codec.js';
import { sha256 } from '../schema/sha256.js';
import { encodeTasks, pathsOf, TASKS_FILE, type TaskGroup } from '../schema/task-files.js';
import { GROUP_SIZE } from '../schema/task-index.js';
import { instantOf } from '../schema/wire.js';
import { takenCheckpoints } from './checkpoint-files.js';
import { rotated } from './journal-rotation.js';
import type { FileWrite, Revision, StateStore, StoredSession } from './ports.js';
import { type KnownTasks, readState, readTasks, required, requireOwn, STATE_FILE } from './stored-tasks.js';

export { STATE_FILE, TASKS_FILE };
export const DEFINITION_FILE = 'definition.json';
export const JOURNAL_FILE = 'transaction-log.jsonl';
/** The only view that is proved with the record: it says nothing that is not in it. */
export const FACTORY_FILE = 'orchestrator-state.yaml';

export function promptPath(task: TaskId): string {
  return `prompts/${task}.md`;
}

export function outputPath(task: TaskId, path: string): string {
  return `outputs/${task}/${path}`;
}

export function feedbackPath(task: TaskId, attempt: number): string {
  return `feedback/${task}.a${attempt}.md`;
}

/** A session as it stands in its store, with what the next transaction has to continue. */
export interface LoadedSession {
  readonly session: Session;
  readonly revision: Revision;
  readonly commit: ObjectId | null;
  readonly journal: JournalHead;
  /** Text of the live journal file. */
  readonly live: string;
  /** Groups of tasks as they lie in the store; none while the session is small. */
  readonly groups: readonly TaskGroup[];
  /** The session's other files (prompts, outputs, feedback) at this version or a later one. */
  readonly files: () => Promise<StoredSession>;
  /** A view of some version up to this one, at hand for nothing: good for files whose hash is known. */
  readonly held: StoredSession | null;
}

/** A file whose hash is on record. Throws STATE_CORRUPT when the store has another one, or none. */
export async function readAccepted(loaded: LoadedSession, path: string, hash: string): Promise<Uint8Array> {
  const held = await loaded.held?.read(path);
  if (held !== undefined && sha256(held) === hash) return held;
  const bytes = await (await loaded.files()).read(path);
  if (bytes !== undefined && sha256(bytes) === hash) return bytes;
  throw corrupt(
    path,
    1,
    1,
    bytes === undefined ? 'the file is missing' : 'it is not the file that was accepted',
  );
}

/** Definitions read so far, by their hash: many sessions may be of one, and every reading of a session needs its own. */
const definitions = new Map<Sha256, Definition>();
const MOST_DEFINITIONS = 16;

/** What was read last from a store: whoever lost a race reads again, and finds most of it as it was. */
const lastRead = new WeakMap<StateStore, LoadedSession>();

/** The session, or undefined when the store has none of that id. Throws STATE_* for one that cannot be trusted. */
export async function loadSession(store: StateStore, id: SessionId): Promise<LoadedSession | undefined> {
  const stored = await store.load(id);
  if (stored === undefined) return undefined;
  const known = lastRead.get(store);
  const loaded = await readSession(id, stored, known?.session.id === id ? known : undefined);
  lastRead.set(store, loaded);
  return loaded;
}

/**
 * The session in a stored view. `known` is the session as read before, whose parts are used again where their bytes are the same. Throws
 * STATE_CORRUPT, STATE_CONFLICT_MARKERS, STATE_NEWER_SCHEMA or STATE_FOREIGN.
 */
export async function readSession(
  id: SessionId,
  stored: StoredSession,
  known?: Pick<LoadedSession, 'session' | 'groups'>,
): Promise<LoadedSession> {
  const state = await readState(id, stored);
  const definition = await readDefinition(stored, state.definitionSha256);
  const { session, groups } = await assembled(stored, { state, definition, known });
  const journal: JournalHead = {
    seq: state.journal.seq,
    sha256: state.journal.headSha256,
    liveSha256: state.journal.liveSha256,
    segments: state.journal.segments,
  };
  const live = await liveJournal(stored, journal);
  return {
    session,
    revision: stored.revision,
    commit: stored.commit,
    journal,
    live,
    groups,
    files: async () => stored,
    held: stored,
  };
}

/** The session that `tasks.json` and its shards give beside a `state.json`; the journal is not looked at. Throws as {@link readSession} does. */
export async function readSnapshot(
  id: SessionId,
  stored: StoredSession,
  parts: { readonly state: StateFile; readonly definition: Definition },
): Promise<Session> {
  requireOwn(id, parts.state);
  return (await assembled(stored, { ...parts, known: undefined })).session;
}

async function assembled(
  stored: StoredSession,
  {
    state,
    definition,
    known,
  }: {
    readonly state: StateFile;
    readonly definition: Definition;
    readonly known: KnownTasks | undefined;
  },
): Promise<{ readonly session: Session; readonly groups: readonly TaskGroup[] }> {
  const { tasks, groups } = await readTasks(stored, state, known);
  const updatedAt = instantOf(state._last_modified);
  if (updatedAt === undefined) throw corrupt(STATE_FILE, 1, 1, '_last_modified is no UTC timestamp');
  return { session: assembleSession(state, tasks, definition, updatedAt), groups };
}

async function readDefinition(stored: StoredSession, hash: Sha256): Promise<Definition> {
  const bytes = await required(stored, DEFINITION_FILE);
  if (sha256(bytes) !== hash)
    throw corrupt(DEFINITION_FILE, 1, 1, 'its hash is not the one that state.json pins');
  const known = definitions.get(hash);
  if (known !== undefined) return known;
  const read = definitionFromJson(bytes);
  if (definitions.size >= MOST_DEFINITIONS) definitions.clear();
  definitions.set(hash, read);
  return read;
}

/** The live journal, all of it held against `state.json`: what was read is written again with the next transaction. */
async function liveJournal(stored: StoredSession, head: JournalHead): Promise<string> {
  const text = textOf(JOURNAL_FILE, await required(stored, JOURNAL_FILE));
  const lines = text.split('\n');
  if (lines.pop() !== '') throw corrupt(JOURNAL_FILE, lines.length + 1, 1, 'the last line is cut off');
  if (sha256(lines.at(-1) ?? '') !== head.sha256)
    throw corrupt(JOURNAL_FILE, lines.length, 1, 'its last line is not the head in state.json');
  if (sha256(text) !== head.liveSha256)
    throw corrupt(JOURNAL_FILE, 1, 1, 'its hash is not the one in state.json');
  return text;
}

/** What a transaction writes: the record, the journal, and whatever files belong to it. */
export interface EncodedTransaction {
  readonly writes: readonly FileWrite[];
  readonly removes: readonly string[];
  readonly journal: JournalHead;
  readonly live: string;
  readonly groups: readonly TaskGroup[];
}

/** `before` undefined: the transaction creates the session. */
export function encodeTransaction(
  before: LoadedSession | undefined,
  after: Session,
  events: readonly Event[],
  meta: TransactionMeta & { readonly olderJournal?: readonly string[] | null },
): EncodedTransaction {
  const writes: FileWrite[] = [];
  const { head: start, live: begun, older, gone } = rotated(before, meta.olderJournal ?? null);
  writes.push(...older.map(({ path, text }) => textFile(path, text)));
  const { lines, head: end } = journalLines(before?.session, events, start, meta);
  const live = `${begun}${lines.join('\n')}\n`;
  const head: JournalHead = { ...end, liveSha256: sha256(live) };
  // Tasks that went away move those behind them to other places.
  const moved = events.some(({ type }) => type === 'checkpoint_restored');
  const relinked = groupsRelinked(after, events);
  const known = moved ? [] : before?.groups.map((group, at) => (relinked.has(at) ? undefined : group));
  const { files, groups, tasksSha256 } = encodeTasks(after, known, touchedBy(after, events));
  const kept = new Set(groups.flatMap(pathsOf));
  const removes = [...gone, ...(before?.groups ?? []).flatMap(pathsOf).filter((path) => !kept.has(path))];
  writes.push(...takenCheckpoints(after, events));
  if (before === undefined) writes.push(textFile(DEFINITION_FILE, definitionToJson(after.definition)));
  writes.push(
    ...files,
    textFile(STATE_FILE, encodeStateFile(after, head, tasksSha256)),
    textFile(JOURNAL_FILE, live),
  );
  return { writes, removes, journal: head, live, groups };
}

/** The pinned form of a definition: what `definition.json` will hold, and its hash. */
export function pinned(definition: Definition): {
  readonly definition: Definition;
  readonly sha256: ReturnType<typeof sha256>;
} {
  return { definition, sha256: sha256(definitionToJson(definition)) };
}

export function textFile(path: string, text: string): FileWrite {
  return { path, bytes: Buffer.from(text, 'utf8') };
}

/** Positions of the tasks that these events changed. */
/** Groups in which a task depends on others than before: what their index says of that is made anew. */
function groupsRelinked(after: Session, events: readonly Event[]): ReadonlySet<number> {
  const groups = new Set<number>();
  for (const event of events)
    if (event.type === 'task_revised')
      groups.add(Math.floor((after.tasks.position(event.task) ?? 0) / GROUP_SIZE));
  return groups;
}

function touchedBy(after: Session, events: readonly Event[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const event of events) {
    const id = event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
    const position = id === null ? undefined : after.tasks.position(id);
    if (position !== undefined) touched.add(position);
  }
  return touched;
}
