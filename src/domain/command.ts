/**
 * What somebody asks for. A command carries the time and the actor; `decide` answers with events or a rejection.
 */
import type { BudgetSpec, Definition, Outcome, TaskSpec } from './definition.js';
import type { CodeState, JournalGap, Mending } from './event.js';
import type { Instant, ObjectId, PhaseId, SessionId, Sha256, TaskId } from './ids.js';
import type { NoteCommand } from './note-command.js';
import type { GateAnswer, Json } from './notes.js';
import type { Selection } from './selection.js';
import type { Session } from './session.js';
import type { Change, HeldChange, Holder, OutputDigest, Usage } from './task.js';

interface Asked {
  readonly now: Instant;
  /** Written to `agent` in the journal and to `_last_modified_by`. */
  readonly actor: string;
}

/** A task that an agent or a person proposes, parsed but not yet judged against the session. */
export interface ProposedTask {
  readonly id: TaskId;
  readonly spec: TaskSpec;
}

/** What verification found out about one attempt; `decide` turns it into the task's fate. */
export interface AttemptReport {
  readonly task: TaskId;
  readonly attempt: number;
  /** SHA-256 of the public half of the secret that sealed the report. */
  readonly claimSha256: Sha256;
  readonly outcome: Outcome;
  readonly startedAt: Instant | null;
  readonly durationSeconds: number | null;
  readonly exitCode: number | null;
  readonly runUrl: string | null;
  readonly usage: Usage | null;
  /** Why, for every outcome but `succeeded`; also the feedback of the next attempt. */
  readonly reason: string | null;
  /** Verified outputs. */
  readonly outputs: readonly OutputDigest[];
  readonly change: Change | null;
  readonly held: HeldChange | null;
  readonly suggestedLayer: string | null;
  /** Tasks that the attempt wrote; null where it wrote none. */
  readonly tasks: readonly ProposedTask[] | null;
  /** Who is to list the parts of a task that asks to be split without a list. */
  readonly planner?: ProposedTask;
  /** What was chosen; of the attempt of a selection alone. */
  readonly selection?: Selection;
}

export type Command = Asked &
  (
    | {
        readonly type: 'start_session';
        readonly session: SessionId;
        readonly definition: Definition;
        readonly definitionSha256: Sha256;
        readonly code: CodeState | null;
      }
    | {
        readonly type: 'claim_task';
        readonly task: TaskId;
        readonly claimSha256: Sha256;
        readonly holder: Holder;
        readonly baseSha: ObjectId | null;
        readonly leaseSeconds: number;
        /** Inputs from the code base that were looked for and not found. */
        readonly missingInputs: readonly string[];
      }
    | { readonly type: 'report_attempt'; readonly report: AttemptReport }
    /** A claim that no report will settle: its holder is dead, its lease over, or it was given back. */
    | {
        readonly type: 'settle_claim';
        readonly task: TaskId;
        readonly attempt: number;
        readonly outcome: 'lost' | 'timed_out' | 'cancelled';
        readonly reason: string;
      }
    | {
        readonly type: 'complete_task';
        readonly task: TaskId;
        readonly claimSha256: Sha256 | null;
        readonly outputs: readonly OutputDigest[] /** Declared outputs that are absent or invalid. */;
        readonly missing: readonly string[];
        readonly force: boolean;
        readonly reason: string | null;
        /** It was completed in another system; with force alone. */
        readonly imported?: boolean;
      }
    | {
        readonly type: 'fail_task';
        readonly task: TaskId;
        readonly claimSha256: Sha256 | null;
        readonly reason: string;
      }
    | { readonly type: 'block_task'; readonly task: TaskId; readonly reason: string }
    | { readonly type: 'unblock_task'; readonly task: TaskId; readonly reason: string | null }
    | { readonly type: 'retry_task'; readonly task: TaskId; readonly reason: string | null }
    | { readonly type: 'skip_task'; readonly task: TaskId; readonly reason: string }
    | { readonly type: 'cancel_task'; readonly task: TaskId; readonly reason: string }
    /** It belongs to another layer; null = somebody has to say where it belongs. `reopen`: also to one whose gate has closed. */
    | {
        readonly type: 'reject_task';
        readonly task: TaskId;
        readonly claimSha256: Sha256 | null;
        readonly layer: string | null;
        readonly reopen: boolean;
        readonly reason: string;
      }
    | {
        readonly type: 'escalate_task';
        readonly task: TaskId;
        readonly to: string;
        readonly reason: string;
      }
    | {
        readonly type: 'split_task';
        readonly task: TaskId;
        readonly children: readonly ProposedTask[];
        readonly reason: string;
      }
    /** Keys of other systems; null takes one away. */
    | {
        readonly type: 'update_task';
        readonly task: TaskId;
        readonly extra: Readonly<Record<string, Json>>;
        readonly reason: string | null;
      }
    /** `owner` null: nobody's any more. */
    | {
        readonly type: 'assign_tasks';
        readonly tasks: readonly TaskId[];
        readonly owner: string | null;
      }
    /** What becomes of a gate that is not open. */
    | {
        readonly type: 'answer_gate';
        readonly phase: PhaseId;
        readonly answer: Exclude<GateAnswer, 'decline'>;
        readonly reason: string | null;
      }
    /** The opposite of an approval; `tasks` are to be done again. */
    | {
        readonly type: 'decline_gate';
        readonly phase: PhaseId;
        readonly feedback: string;
        readonly tasks: readonly TaskId[];
      }
    | NoteCommand
    | { readonly type: 'add_tasks'; readonly tasks: readonly ProposedTask[] }
    | {
        readonly type: 'approve_gate';
        readonly phase: PhaseId;
        readonly permission: string | null;
        readonly headSha: string | null;
        readonly feedback: string | null;
        /** State version that the person looked at; a later change of the phase makes the word void. */
        readonly seenVersion: number | null;
        /** When the person spoke; a change of the phase since then makes the word void as well. */
        readonly seenAt: Instant | null;
      }
    /** Lets a held change pass; `change` is what became of it on the session's branch. */
    | {
        readonly type: 'approve_change';
        readonly task: TaskId;
        readonly oid: ObjectId;
        readonly permission: string | null;
        readonly change: Change;
      }
    /** `phase`: that of a phase, not of the session. */
    | {
        readonly type: 'raise_budget';
        readonly budget: BudgetSpec;
        readonly reason: string | null;
        readonly phase?: PhaseId;
      }
    | { readonly type: 'request_continuation'; readonly depth: number }
    | { readonly type: 'begin_continuation' }
    /** `name` null: called by its version. */
    | { readonly type: 'create_checkpoint'; readonly name: string | null; readonly reason: string | null }
    | {
        readonly type: 'restore_checkpoint';
        readonly checkpoint: string;
        /** The session as it was then, from its journal. */
        readonly snapshot: Session;
        /** Tasks of then whose task file or accepted outputs are not in the store any more. */
        readonly lostPrompts: readonly TaskId[];
        readonly lostOutputs: readonly TaskId[];
        /** Tasks whose claims nobody works on any more. */
        readonly deadClaims: readonly TaskId[];
        /** Claims that are live are cut short. */
        readonly force: boolean;
        readonly codeStays: boolean;
        readonly reason: string | null;
      }
    /** Where the work comes from. */
    | {
        readonly type: 'import_session';
        readonly format: string;
        readonly sources: readonly { readonly path: string; readonly sha256: Sha256 }[];
      }
    /** Puts on record that the files were mended, and how. */
    | {
        readonly type: 'repair_journal';
        readonly evidence: string;
        readonly mended: readonly { readonly path: string; readonly how: Mending }[];
        readonly gaps: readonly JournalGap[];
        readonly anchor: Sha256 | null;
        readonly lost: number;
        readonly reason: string | null;
      }
    /** Puts `segments` older parts of the journal together. */
    | { readonly type: 'compact_journal'; readonly segments: number }
    | { readonly type: 'pause_session'; readonly reason: string | null }
    | { readonly type: 'resume_session'; readonly reason: string | null }
    | { readonly type: 'cancel_session'; readonly reason: string | null }
  );

/** A refused command: a value, never a throw. `code` is the contract. */
export interface Rejection {
  readonly code: RejectionCode;
  /** What and with which value. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}

export const REJECTION_CODES = [
  'UNKNOWN_TASK',
  'UNKNOWN_PHASE',
  'SESSION_EXISTS',
  'SESSION_OVER',
  'SESSION_PAUSED',
  'SESSION_NOT_PAUSED',
  'NOT_READY',
  'PHASE_CLOSED',
  'LIMIT_REACHED',
  'ALREADY_CLAIMED',
  'CLAIM_UNKNOWN',
  'CLAIM_STALE',
  'WRONG_STATUS',
  'OUTPUTS_MISSING',
  'REASON_REQUIRED',
  'TASKS_REFUSED',
  'GATE_NEEDS_NO_APPROVAL',
  'APPROVAL_STALE',
  'NOTHING_HELD',
  'CHANGE_CONFLICT',
  'BUDGET_REACHED',
  'BUDGET_LOWERED',
  'CHAIN_TOO_LONG',
  'SESSION_UNFINISHED',
  'CHECKPOINT_NAME',
  'CHECKPOINT_EXISTS',
  'UNKNOWN_CHECKPOINT',
  'CLAIMS_LIVE',
  'CODE_INTEGRATED',
  'RESTORE_INCOMPLETE',
  'UNKNOWN_LAYER',
  'LAYER_CLOSED',
  'LAYER_ORDER',
  'SPLIT_REFUSED',
  'GATE_OPEN',
  'GATE_WAITED',
  'NO_MACHINE',
  'UNKNOWN_STATE',
  'ILLEGAL_TRANSITION',
  'GUARD_FAILED',
  'HUMAN_STOP',
  'MACHINE_STUCK',
  'UNKNOWN_BLOCKER',
  'UNKNOWN_DELEGATION',
  'COMPUTED_VALUE',
  'SPEC_KEY',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];
