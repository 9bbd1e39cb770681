/**
 * What the use cases need of whoever executes attempts: orders go out, report folders come back. Nothing of what comes back is trusted yet.
 */
import type { AgentBounds } from '../../domain/agent-size.js';
import type { AgentSpec, TaskSpec } from '../../domain/definition.js';
import type { Instant, ObjectId, SessionId, Sha256, TaskId } from '../../domain/ids.js';
import type { CheckVerdict } from '../../schema/check-verdict.js';
import type { Report } from '../../schema/report.js';

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
  /** What a selection is to choose from; of no other task. */
  readonly selection?: Uint8Array;
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly maxOutputBytes: number;
  /** How much of the machine its agent may take; left out where nobody says. */
  readonly bounds?: AgentBounds;
  readonly deadline: Instant;
  /** Empty or absent folder of this attempt; becomes what would be uploaded. */
  readonly reportFolder: string;
  /** `agent.log` is copied there for `log TASK`; null = nowhere. */
  readonly logFile: string | null;
}

/** What an agent says before it is done; hostile like every report, masked like every log. */
export type SaidSoFar = Pick<Report, 'activity' | 'step' | 'milestones' | 'blockers'>;

/** What the status file says now; null where it says nothing, or nothing new since the last look. */
export type LookAtStatus = () => Promise<SaidSoFar | null>;

export interface AttemptHooks {
  /** Called once, before the agent begins, with the `NAME=value` that the environment of every process of this attempt has, and no other. */
  readonly started?: (marker: string) => void;
  /** A complete line of the agent's output, already masked and neutralised. */
  readonly line?: (text: string) => void;
  /** Called once, before the agent begins, with a way to see what its status file says meanwhile. */
  readonly watch?: (look: LookAtStatus) => void;
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
  /** Tells whether a status file in the copy is the agent's: each by its path, as it was before. */
  readonly statusBefore: Readonly<Record<string, string | null>>;
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
  /** Remembers that a session is about to be taken out of its store: what is here of it goes too, even if who takes it away dies in between. */
  condemn(session: SessionId): Promise<void>;
  /** It stays after all. */
  spare(session: SessionId): Promise<void>;
  /** Sessions that were condemned, and neither spared nor forgotten since. */
  condemned(): Promise<readonly SessionId[]>;
  /** Forgets all that there is of a session: attempts, logs. */
  forget(session: SessionId): Promise<void>;
  /** Forgets an attempt that was folded, or whose claim is gone: its report folder, and its working folder where it still stands. */
  discard(session: SessionId, keys: readonly string[]): Promise<void>;
}
