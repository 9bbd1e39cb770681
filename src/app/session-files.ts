/**
 * Reads a session out of a store and turns a transaction into the files that record it. The only place that knows which files a session
 * consists of.
 */
import type { Definition } from '../domain/definition.js';
import type { Event } from '../domain/event.js';
import type { ObjectId, SessionId, Sha256, TaskId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { Task } from '../domain/task.js';
import type { TaskTable } from '../domain/task-table.js';
import { OrchestratorError } from '../errors.js';
import { definitionFromJson, definitionToJson } from '../schema/definition-json.js';
import { type JournalHead, journalLines, type TransactionMeta } from '../schema/journal.js';
import { corrupt, textOf } from '../schema/json-source.js';
import {
  assembleSession,
  decodeShard,
  decodeStateFile,
  decodeTasksFile,
  encodeShards,
  encodeStateFile,
  encodeTasksFile,
  SHARD_SIZE,
  type ShardEntry,
  type StateFile,
} from '../schema/session-codec.js';
import { sha256 } from '../schema/sha256.js';
import { instantOf } from '../schema/wire.js';
import { takenCheckpoints } from './checkpoint-files.js';
import { rotated } from './journal-rotation.js';
import type { FileWrite, Revision, StateStore, StoredSession } from './ports.js';

export const DEFINITION_FILE = 'definition.json';
export const TASKS_FILE = 'tasks.json';
export const STATE_FILE = 'state.json';
export const JOURNAL_FILE = 'transaction-log.jsonl';

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
  readonly shards: readonly ShardEntry[];
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
const lastRead = new WeakMap<StateStore, Session>();

/** The session, or undefined when the store has none of that id. Throws STATE_* for one that cannot be trusted. */
export async function loadSession(store: StateStore, id: SessionId): Promise<LoadedSession | undefined> {
  const stored = await store.load(id);
  if (stored === undefined) return undefined;
  const known = lastRead.get(store);
  const loaded = await readSession(id, stored, known?.id === id ? known : undefined);
  lastRead.set(store, loaded.session);
  return loaded;
}

/**
 * The session in a stored view. `known` is the session as read before, whose parts are used again where their bytes are the same. Throws
 * STATE_CORRUPT, STATE_CONFLICT_MARKERS, STATE_NEWER_SCHEMA or STATE_FOREIGN.
 */
export async function readSession(
  id: SessionId,
  stored: StoredSession,
  known?: Session,
): Promise<LoadedSession> {
  const state = decodeStateFile(await required(stored, STATE_FILE));
  requireOwn(id, state);
  const definition = await readDefinition(stored, state.definitionSha256);
  const { session, shards } = await assembled(stored, { state, definition, known });
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
    shards,
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

function requireOwn(id: SessionId, state: StateFile): void {
  if (state.session === id) return;
  throw new OrchestratorError(
    'STATE_FOREIGN',
    `${STATE_FILE}:1:1: the folder is that of ${id}, the file of session ${state.session}.`,
    'Nothing was changed.',
  );
}

async function assembled(
  stored: StoredSession,
  {
    state,
    definition,
    known,
  }: { readonly state: StateFile; readonly definition: Definition; readonly known: Session | undefined },
): Promise<{ readonly session: Session; readonly shards: readonly ShardEntry[] }> {
  const { tasks, shards } = await readTasks(stored, state, known?.tasks);
  const updatedAt = instantOf(state._last_modified);
  if (updatedAt === undefined) throw corrupt(STATE_FILE, 1, 1, '_last_modified is no UTC timestamp');
  return { session: assembleSession(state, tasks, definition, updatedAt), shards };
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

async function readTasks(
  stored: StoredSession,
  state: StateFile,
  known: TaskTable | undefined,
): Promise<{ readonly tasks: readonly Task[]; readonly shards: readonly ShardEntry[] }> {
  const bytes = await required(stored, TASKS_FILE);
  const { version, tasks: whole, shards } = decodeTasksFile(bytes, known);
  if (version !== state._version)
    throw corrupt(TASKS_FILE, 1, 1, `its version is ${version}, that of state.json ${state._version}`);
  if (sha256(bytes) !== state.tasksSha256)
    throw corrupt(TASKS_FILE, 1, 1, 'its hash is not the one in state.json');
  const tasks: Task[] = [...whole];
  for (const entry of shards)
    tasks.push(...decodeShard(entry, await required(stored, entry.name), tasks.length, known));
  return { tasks, shards };
}

async function required(stored: StoredSession, path: string): Promise<Uint8Array> {
  const bytes = await stored.read(path);
  if (bytes === undefined) throw corrupt(path, 1, 1, 'the file is missing');
  return bytes;
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
  readonly shards: readonly ShardEntry[];
}

/** `before` undefined: the transaction creates the session. */
export function encodeTransaction(
  before: LoadedSession | undefined,
  after: Session,
  events: readonly Event[],
  meta: TransactionMeta & { readonly olderJournal?: readonly string[] | null },
): EncodedTransaction {
  const writes: FileWrite[] = [];
  const { head: start, live: kept, older, gone } = rotated(before, meta.olderJournal ?? null);
  writes.push(...older.map(({ path, text }) => textFile(path, text)));
  const { lines, head: end } = journalLines(before?.session, events, start, meta);
  const live = `${kept}${lines.join('\n')}\n`;
  const head: JournalHead = { ...end, liveSha256: sha256(live) };
  const shards = writeShards(before, after, events, writes);
  const names = new Set(shards.map(({ name }) => name));
  const removes = [
    ...gone,
    ...(before?.shards ?? []).map(({ name }) => name).filter((name) => !names.has(name)),
  ];
  writes.push(...takenCheckpoints(after, events).map(({ path, text }) => textFile(path, text)));
  const tasks = hashedFile(TASKS_FILE, encodeTasksFile(after, shards));
  if (before === undefined) writes.push(textFile(DEFINITION_FILE, definitionToJson(after.definition)));
  writes.push(
    tasks,
    textFile(STATE_FILE, encodeStateFile(after, head, tasks.sha256)),
    textFile(JOURNAL_FILE, live),
  );
  return { writes, removes, journal: head, live, shards };
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

/** As {@link textFile}, with its hash: the text is turned into bytes once. */
function hashedFile(path: string, text: string): FileWrite & { readonly sha256: Sha256 } {
  const file = textFile(path, text);
  return { ...file, sha256: sha256(file.bytes) };
}

/** Writes the shards that these events touched and answers with the list of all. */
function writeShards(
  before: LoadedSession | undefined,
  after: Session,
  events: readonly Event[],
  writes: FileWrite[],
): readonly ShardEntry[] {
  // Tasks that went away move those behind them to other places.
  const moved = events.some(({ type }) => type === 'checkpoint_restored');
  const known = moved ? [] : (before?.shards ?? []);
  const only = known.length === 0 ? undefined : touchedShards(after, events);
  const fresh = new Map(encodeShards(after, only).map((shard) => [shard.name, shard.text]));
  const entries = new Map(known.map((entry) => [entry.name, entry]));
  for (const [name, text] of fresh) {
    const shard = hashedFile(name, text);
    writes.push(shard);
    entries.set(name, { name, sha256: shard.sha256 });
  }
  return [...entries.values()];
}

function touchedShards(after: Session, events: readonly Event[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const event of events) {
    const id = event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
    const position = id === null ? undefined : after.tasks.position(id);
    if (position !== undefined) touched.add(Math.floor(position / SHARD_SIZE));
  }
  return touched;
}
