/**
 * What the use cases need from the outside world. Declared by who needs it; adapters implement it, `entrypoints/wire.ts` joins the two.
 */
import type { Definition, StoreKind } from '../domain/definition.js';
import type { Instant, ObjectId, SessionId, Sha256, TaskId } from '../domain/ids.js';
import type { Holder } from '../domain/task.js';

/** Opaque name of one version of a session in its store; equal names mean equal bytes. */
export type Revision = string;

/** One whole file of a session's directory. `path` is relative to it, `/`-separated. */
export interface FileWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Hash of the bytes, where it is known already: nobody needs to compute it again. */
  readonly sha256?: Sha256;
}

/** Move a ref of the code repository together with the state. `before` null = must not exist yet. */
export interface RefUpdate {
  /** Full name, `refs/heads/…`. */
  readonly ref: string;
  readonly before: ObjectId | null;
  readonly after: ObjectId;
}

/** One transaction on its way into a store: all of it becomes visible, or nothing. */
export interface StateChange {
  readonly session: SessionId;
  /** What the caller decided on; null = the session must not exist yet. */
  readonly base: Revision | null;
  /** Full transaction id: what makes the commit unique and recognisable after a lost answer. */
  readonly txId: string;
  readonly version: number;
  readonly writes: readonly FileWrite[];
  readonly removes: readonly string[];
  /** Copies of views, by their paths from the root of the repository; where a store has no such root they are left out. */
  readonly placed?: readonly FileWrite[];
  readonly refs: readonly RefUpdate[];
  /** Of a new session: all that there were when it was decided on. With another one beside them it is a conflict. */
  readonly among?: readonly SessionId[];
  /** The whole session goes; nothing is written. The history of the store, where it has one, keeps it. */
  readonly removesSession?: true;
  /** Subject line for people. */
  readonly summary: string;
  /** `<run id>/<attempt>` of the workflow run, for the commit's trailer. */
  readonly run: string | null;
}

export type CommitOutcome =
  | {
      readonly kind: 'committed';
      readonly revision: Revision /** Commit that holds it (git store), else null. */;
      readonly commit: ObjectId | null;
    }
  /** Somebody else was faster: load and decide again. */
  | { readonly kind: 'conflict'; readonly reason: string }
  /** The bytes left and no answer came: load and look for the transaction id. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The code ref was refused by policy while state alone might pass; nothing was written. */
  | { readonly kind: 'refs-refused'; readonly refs: readonly string[]; readonly reason: string };

/** A consistent view of one session's files at one revision. */
export interface StoredSession {
  readonly revision: Revision;
  /** Commit that holds this revision (git store), else null. */
  readonly commit: ObjectId | null;
  /** Bytes of a file, or undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Paths below a folder (`outputs/…`), sorted. */
  list(folder: string): Promise<readonly string[]>;
  /** A file that was placed beside the session, by its path from the root of the repository; absent where a store has no such root. */
  placed?(path: string): Promise<Uint8Array | undefined>;
}

/** A commit that changed the files of a session; or where it is known no further back. */
export type StateCommit =
  | {
      readonly kind: 'changed';
      readonly commit: ObjectId;
      /** Transaction that its message claims to be; null when it claims none. */
      readonly txId: string | null;
      /** The session was not there before it. */
      readonly first: boolean;
    }
  | { readonly kind: 'cut'; readonly commit: ObjectId };

/** What `to` has on top of `from`. */
export interface CommitRange {
  readonly from: ObjectId;
  readonly to: ObjectId;
}

/** A session beside its files. */
export interface SeenSession {
  readonly session: SessionId;
  readonly stored: StoredSession;
}

/** Where snapshot and journal live. Knows bytes and revisions, nothing of tasks. */
export interface StateStore {
  readonly kind: StoreKind;
  /** For people: where the state is. */
  readonly location: string;
  /** Ids of all sessions, sorted. */
  sessions(): Promise<readonly SessionId[]>;
  load(session: SessionId): Promise<StoredSession | undefined>;
  /**
   * As `load`, at the cost of the files that are read: for stores whose `load` reads them all. They may be of different transactions, so whoever reads
   * holds each of them against a hash.
   */
  readonly glance?: (session: SessionId) => Promise<StoredSession | undefined>;
  /** The sessions as they were when a store that is far away was last looked at, without asking anew. */
  seen?(): AsyncIterable<SeenSession>;
  /** The session as it was at a commit (git store); undefined when the store cannot tell. */
  loadAt(session: SessionId, commit: ObjectId): Promise<StoredSession | undefined>;
  commit(change: StateChange): Promise<CommitOutcome>;
  /** The versions of a session before the present one, newest first; absent where a store keeps none. */
  history?(session: SessionId): AsyncIterable<StoredSession>;
  /** The commits that changed a session, newest first: all of them, or those of a range. Absent where nothing is committed. */
  changes?(session: SessionId, range?: CommitRange): AsyncIterable<StateCommit>;
  /** Ids of the sessions in a commit, sorted; undefined when the commit is not at hand. */
  sessionsIn?(commit: ObjectId): Promise<readonly SessionId[] | undefined>;
}

export interface Clock {
  now(): Instant;
  /** Milliseconds since some fixed point, never going back. */
  monotonic(): number;
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface Randomness {
  /** `bytes` random bytes as lower-case hex. */
  hex(bytes: number): string;
  /** Uniform in [0, 1). */
  fraction(): number;
}

/** Is the process behind a local claim still there? */
export interface Liveness {
  /** The holder record of this very process. */
  self(): Holder;
  /** `unknown` when the holder lives on another host, or is no local one. */
  probe(holder: Holder): 'alive' | 'dead' | 'unknown';
}

/** Progress for people, on its own channel; never on standard output of a `--json` call. */
export interface Reporter {
  info(line: string): void;
  warn(line: string): void;
}

/** Result of reading an agent's change from its pack, judged by git objects alone. */
export type ImportedChange =
  | {
      readonly kind: 'ok';
      /** Commit whose only parent is the base. Its objects are at hand for `merge`. */
      readonly candidate: ObjectId;
      readonly tree: ObjectId;
      readonly files: number;
      readonly bytes: number;
      /** Every path that differs from the base, sorted. */
      readonly paths: readonly string[];
      /** Of these, the ones that match a protected glob. */
      readonly protectedPaths: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

export interface ChangeLimits {
  readonly maxBytes: number;
  readonly maxFiles: number;
  readonly protected: readonly string[];
  /** `.github/workflows/**` may be changed; false for tokens that could not push it. */
  readonly workflowsAllowed: boolean;
  /** Globs of files that are written with the state. */
  readonly placed?: readonly string[];
}

export type MergeOutcome =
  | { readonly kind: 'merged'; readonly commit: ObjectId }
  | { readonly kind: 'conflict'; readonly paths: readonly string[] };

export interface CommitRecord {
  /** The first one; null for a root. */
  readonly parent: ObjectId | null;
  readonly message: string;
}

/** The code behind a session, as far as the orchestrator touches it. Never the user's work tree, index, HEAD, stash, hooks or config. */
export interface CodeRepository {
  /** What the work starts from, without sessions and without files that match `placed`. Throws GIT_NO_COMMITS for a repository without commits. */
  head(placed?: readonly string[]): Promise<{ readonly ref: string; readonly sha: ObjectId }>;
  /** Tip of a branch where the truth is (remote or own refs), its objects at hand; null when there is none. */
  tip(branch: string): Promise<ObjectId | null>;
  /** Brings a commit and its tree to hand, wherever the code is; false when nobody has it any more. */
  obtain(commit: ObjectId): Promise<boolean>;
  /** A commit as it was written; null where it is not at hand. Fetches nothing. */
  read(commit: ObjectId): Promise<CommitRecord | null>;
  /** Which of these paths or globs match nothing in the commit's tree. */
  missingInputs(commit: ObjectId, paths: readonly string[]): Promise<readonly string[]>;
  /** Reads `change.pack` into a quarantine, judges it (DESIGN §8), and keeps its objects only when nothing is refused. */
  importChange(pack: Uint8Array, base: ObjectId, limits: ChangeLimits): Promise<ImportedChange>;
  /** Merges the candidate's change since `base` into `tip` and commits it with parent `tip`; only objects are written, no ref moves. */
  merge(input: {
    readonly base: ObjectId;
    readonly tip: ObjectId;
    readonly candidate: ObjectId;
    /** Subject and trailers. */
    readonly message: string;
    readonly at: Instant;
  }): Promise<MergeOutcome>;
}

/** The compiled definition with everything that is pinned beside it. */
export interface PinnedDefinition {
  readonly definition: Definition;
  /** Where the task files lie, where there are any. */
  readonly taskFolder?: string;
  /** Byte-identical copies of the task files. */
  readonly prompts: ReadonlyMap<TaskId, Uint8Array>;
  /** For people: files that were passed over, faults that are none. */
  readonly remarks: readonly string[];
}

/** Where the definition comes from. Throws DEFINITION_NOT_FOUND, or DEFINITION_INVALID with every fault. */
export interface DefinitionSource {
  compile(): Promise<PinnedDefinition>;
}

/** Which session a shell means: `.orchestrator/current`, local to a clone. */
export interface SessionPointer {
  read(): Promise<SessionId | null>;
  write(session: SessionId): Promise<void>;
}

/** Holds an output against a JSON schema. Answers with what is wrong, empty when nothing is. */
export interface SchemaJudge {
  faults(schema: unknown, bytes: Uint8Array): Promise<readonly string[]>;
}
