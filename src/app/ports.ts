/**
 * What the use cases need from the outside world. Declared by who needs it; adapters implement it, `entrypoints/wire.ts` joins the two.
 */
import type { AgentSpec, Definition, StoreKind, TaskSpec } from '../domain/definition.js';
import type { Instant, ObjectId, SessionId, Sha256, TaskId } from '../domain/ids.js';
import type { Holder } from '../domain/task.js';
import type { CheckVerdict } from '../schema/check-verdict.js';
import type { Report } from '../schema/report.js';

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
  readonly refs: readonly RefUpdate[];
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
  /** The session as it was at a commit (git store); undefined when the store cannot tell. */
  loadAt(session: SessionId, commit: ObjectId): Promise<StoredSession | undefined>;
  commit(change: StateChange): Promise<CommitOutcome>;
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
}

export type MergeOutcome =
  | { readonly kind: 'merged'; readonly commit: ObjectId }
  | { readonly kind: 'conflict'; readonly paths: readonly string[] };

/** The code behind a session, as far as the orchestrator touches it. Never the user's work tree, index, HEAD, stash, hooks or config. */
export interface CodeRepository {
  /** What the work starts from. Throws GIT_NO_COMMITS for a repository without commits. */
  head(): Promise<{ readonly ref: string; readonly sha: ObjectId }>;
  /** Tip of a branch where the truth is (remote or own refs), its objects at hand; null when there is none. */
  tip(branch: string): Promise<ObjectId | null>;
  /** Brings a commit and its tree to hand, wherever the code is; false when nobody has it any more. */
  obtain(commit: ObjectId): Promise<boolean>;
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

/** An input laid out for an agent. */
export interface InputFile {
  /** As declared in the task file; also the place in the working copy where it is laid out. */
  readonly path: string;
  readonly producer: string;
  /** Path within the producer's outputs. */
  readonly output: string;
  readonly bytes: Uint8Array;
}

/** Everything that one attempt needs; made from the session at the claim's version. */
export interface AttemptOrder {
  readonly session: SessionId;
  readonly task: TaskSpec;
  readonly attempt: number;
  /** The claim's secret, 32 hex digits. */
  readonly claim: string;
  /** Commit to work on; null = work in place in `root`. */
  readonly baseSha: ObjectId | null;
  readonly agent: AgentSpec;
  readonly prompt: Uint8Array;
  /** Why the previous attempt did not make it; null on a first one. */
  readonly feedback: string | null;
  /** `status --json` document at the claim's version. */
  readonly state: string;
  readonly inputs: readonly InputFile[];
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly maxOutputBytes: number;
  readonly deadline: Instant;
  /** Empty or absent folder of this attempt; becomes what would be uploaded. */
  readonly reportFolder: string;
  /** `agent.log` is copied there for `log TASK`; null = nowhere. */
  readonly logFile: string | null;
}

export interface AttemptHooks {
  /** Called once, before the agent begins, with the `NAME=value` that the environment of every process of this attempt has, and no other. */
  readonly started?: (marker: string) => void;
  /** A complete line of the agent's output, already masked and neutralised. */
  readonly line?: (text: string) => void;
  /** The caller remembers the marker and removes what bears it (`LocalAttempts.discard`), the attempt's temporary folder included. */
  readonly leaveFolder?: boolean;
  /** Check commands are for somebody else to run: the report has no verdicts. */
  readonly separateChecks?: boolean;
  /** Aborting ends the agent's process group (SIGTERM, grace, SIGKILL); the attempt is then `cancelled`. */
  readonly signal?: AbortSignal;
}

/** Executes one attempt and leaves its report folder. Throws only for a broken machine (disk full, no git), never for what an agent does. */
export interface AttemptRunner {
  run(order: AttemptOrder, hooks: AttemptHooks): Promise<Report>;
  /** Leaves the report of an attempt that was never begun: cancelled, at no cost. */
  giveBack(order: AttemptOrder, details: string): Promise<void>;
}

/** An attempt that was laid out for an agent that somebody else starts. All of it fits into a file. */
export interface PreparedAttempt {
  readonly session: string;
  readonly task: TaskId;
  readonly attempt: number;
  /** The claim's secret. */
  readonly claim: string;
  /** Of the workflow run. */
  readonly runAttempt: number;
  readonly startedAt: Instant;
  readonly deadline: Instant;
  /** Everything below, to be removed when the attempt is over. */
  readonly top: string;
  /** Where the agent works. */
  readonly workspace: string;
  readonly prompt: string;
  readonly feedback: string;
  readonly state: string;
  readonly inputs: string;
  readonly outputs: string;
  /** Not there until the agent writes it. */
  readonly status: string;
  /** The working copy as it was made; null when the agent works in place. */
  readonly copy: {
    readonly path: string;
    readonly commit: ObjectId;
    readonly judge: string;
    readonly identity: string;
  } | null;
  /** Inputs that were laid out in the working copy. */
  readonly laid: readonly string[];
  /** Tells whether a status file at the root is the agent's. */
  readonly rootStatus: string | null;
}

/** How the agent's own step ended, in the words of the platform, and where what it printed lies. */
export interface AgentEnd {
  readonly outcome: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly log: string | null;
}

/** The two halves of an attempt, before and after an agent that somebody else starts. */
export interface AttemptHalves {
  /** Lays out what the order brings, and notes in a private file what `submit` needs. The workspace must be absent or empty. */
  prepare(
    order: AttemptOrder,
    places: { readonly workspace: string; readonly note: string; readonly runAttempt: number },
  ): Promise<PreparedAttempt>;
  /** What an earlier process noted. Throws USAGE where there is no such note. */
  prepared(note: string): Promise<PreparedAttempt>;
  /** Leaves a report folder. Nothing is removed: that is for `discard`, once the report is safe. */
  submit(order: AttemptOrder, prepared: PreparedAttempt, end: AgentEnd, hooks: AttemptHooks): Promise<Report>;
  /** Removes what `prepare` made, but for the workspace, and the note. */
  discard(prepared: PreparedAttempt, note: string): Promise<void>;
}

/** A report folder that came back, its `report.json` parsed and its outputs measured again. Nothing in it is trusted yet. */
export type ReceivedReport =
  | {
      readonly kind: 'report';
      readonly folder: string;
      readonly report: Report;
      /** Of the files below `outputs/`, re-measured: symlinks, specials and `..` are left out. */
      readonly outputs: readonly { readonly path: string; readonly bytes: number; readonly sha256: Sha256 }[];
      readonly readOutput: (path: string) => Promise<Uint8Array>;
      /** `change.pack`, or undefined when the attempt changed nothing. */
      readonly readChange: () => Promise<Uint8Array | undefined>;
    }
  /** The verdict of a check job, as untrusted as a report. */
  | { readonly kind: 'verdict'; readonly folder: string; readonly verdict: CheckVerdict }
  | { readonly kind: 'unreadable'; readonly folder: string; readonly reason: string };

/** Reads what agents and check jobs left in a folder of such folders. */
export interface ReportInbox {
  list(folder: string): Promise<readonly ReceivedReport[]>;
}

/** The compiled definition with everything that is pinned beside it. */
export interface PinnedDefinition {
  readonly definition: Definition;
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

/** Files on this machine that belong to attempts of local runs: report folders, logs. Never part of the state. */
export interface LocalAttempts {
  /** Report folder for a claim's key; survives a killed run, so that finished work is found again. */
  reportFolder(session: SessionId, key: string): string;
  logFile(session: SessionId, task: TaskId, attempt: number): string;
  /** Remembers by which environment variable the processes of a running attempt are told. */
  started(session: SessionId, key: string, marker: string): void;
  /** Ends whatever is left of an attempt whose orchestrator died. */
  endSurvivors(session: SessionId, key: string): Promise<void>;
  /** Keys of all attempts that were not discarded, finished or not. */
  keys(session: SessionId): Promise<readonly string[]>;
  /** Forgets an attempt that was folded, or whose claim is gone: its report folder, and its working folder where it still stands. */
  discard(session: SessionId, keys: readonly string[]): Promise<void>;
}
