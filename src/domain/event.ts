/**
 * What happened. Events are the only thing that changes a session, and each is complete: replaying them gives the session back.
 * The journal writes every event whole, under the operation name of {@link OPERATIONS}.
 */
import type { BudgetSpec, Definition, Dependency, InputSpec, Outcome, TaskSpec } from './definition.js';
import type { Instant, ObjectId, PhaseId, SessionId, Sha256, TaskId } from './ids.js';
import type { NoteEvent } from './note-event.js';
import type { GateAnswer, Json } from './notes.js';
import type { Approval, PhaseRecord, StoredSessionStatus } from './phase.js';
import type { Change, Claim, Cost, Evidence, HeldChange, OutputDigest, SkipKind, Usage } from './task.js';

/** How the current attempt ended, as part of the event that says what became of the task. */
export interface AttemptEnd {
  readonly n: number;
  readonly outcome: Outcome;
  readonly completedAt: Instant;
  readonly durationSeconds: number | null;
  readonly exitCode: number | null;
  readonly runUrl: string | null;
  readonly usage: Usage | null;
  readonly reason: string | null;
  /** What it is settled with in the budget; null where no budget is set. */
  readonly cost: Cost | null;
}

/** Where the code of a session lives; null when changes are not integrated. */
export interface CodeState {
  /** Full name of the ref that the work started from, or `HEAD`. */
  readonly targetRef: string;
  readonly baseSha: ObjectId;
  /** Short name of the branch that collects the integrated changes. */
  readonly branch: string;
}

/** How a repair brought a file of the session back. */
export const MENDINGS = ['rebuilt', 'restored', 'corrected', 'cut'] as const;
export type Mending = (typeof MENDINGS)[number];

/** Lines of the journal that nobody has any more: those between two numbers, neither of them included. */
export interface JournalGap {
  readonly after: number;
  readonly before: number;
}

interface Stamp {
  readonly at: Instant;
  /** The acting agent or person; `orchestrator` for its own decisions. */
  readonly by: string;
}

export type Event = Stamp &
  (
    | {
        readonly type: 'session_created';
        readonly session: SessionId;
        readonly definition: Definition;
        readonly definitionSha256: Sha256;
        readonly code: CodeState | null;
      }
    | { readonly type: 'task_added'; readonly spec: TaskSpec; readonly addedBy: TaskId | null }
    | { readonly type: 'task_claimed'; readonly task: TaskId; readonly claim: Claim }
    | {
        readonly type: 'task_completed';
        readonly task: TaskId;
        readonly end: AttemptEnd | null;
        readonly outputs: readonly OutputDigest[];
        readonly evidence: Evidence;
        readonly change: Change | null;
        readonly reason: string | null;
      }
    | {
        readonly type: 'task_failed';
        readonly task: TaskId;
        readonly end: AttemptEnd | null;
        readonly reason: string;
      }
    | {
        readonly type: 'task_requeued';
        readonly task: TaskId;
        readonly end: AttemptEnd | null;
        readonly notBefore: Instant | null;
        readonly fresh: boolean;
        readonly reason: string;
      }
    | {
        readonly type: 'task_rejected';
        readonly task: TaskId;
        readonly end: AttemptEnd | null;
        readonly originalLayer: string | null;
        readonly suggestedLayer: string | null;
        /** Where it belongs from now on; null when somebody has to decide that. */
        readonly moved: { readonly layer: string; readonly phase: PhaseId } | null;
        readonly reason: string;
      }
    /** What the task hangs on or where it belongs is another from now on. */
    | {
        readonly type: 'task_revised';
        readonly task: TaskId;
        readonly layer: string | null;
        readonly phase: PhaseId;
        readonly dependencies: readonly Dependency[];
        readonly inputs: readonly InputSpec[];
        readonly reason: string;
      }
    /** Others take the place of the task. */
    | {
        readonly type: 'task_split';
        readonly task: TaskId;
        readonly end: AttemptEnd | null;
        readonly into: readonly TaskId[];
        readonly reason: string;
      }
    /** A person or an agent of its own takes it, without a lease and without an attempt. */
    | { readonly type: 'task_assigned'; readonly task: TaskId; readonly owner: string | null }
    /** Keys of other systems, as they are from now on. */
    | {
        readonly type: 'task_updated';
        readonly task: TaskId;
        readonly extra: Readonly<Record<string, Json>>;
        readonly reason: string | null;
      }
    | {
        readonly type: 'task_blocked';
        readonly task: TaskId;
        readonly end: AttemptEnd | null;
        readonly reason: string;
      }
    | { readonly type: 'task_unblocked'; readonly task: TaskId; readonly reason: string | null }
    | {
        readonly type: 'task_escalated';
        readonly task: TaskId;
        readonly end: AttemptEnd | null;
        readonly to: string;
        readonly reason: string;
        readonly held: HeldChange | null;
      }
    | {
        readonly type: 'task_skipped';
        readonly task: TaskId;
        readonly skip: SkipKind;
        readonly reason: string;
      }
    | {
        readonly type: 'task_cancelled';
        readonly task: TaskId;
        readonly end: AttemptEnd | null;
        readonly reason: string;
      }
    | {
        readonly type: 'report_ignored';
        readonly task: TaskId;
        readonly attempt: number;
        readonly outcome: Outcome;
        readonly code: string;
      }
    /** A person let a change that touches protected paths pass. */
    | {
        readonly type: 'change_approved';
        readonly task: TaskId;
        readonly oid: ObjectId;
        readonly permission: string | null;
        readonly version: number;
      }
    /** Of a phase where one is named, else of the session. */
    | {
        readonly type: 'budget_raised';
        readonly budget: BudgetSpec;
        readonly reason: string | null;
        readonly phase?: PhaseId;
      }
    /** A run of the workflow is to take up what is ready. `depth` runs in a row have asked for the next by themselves. */
    | { readonly type: 'continuation_requested'; readonly depth: number }
    | { readonly type: 'continuation_begun' }
    /** Damage to the files was mended. What they held before lies in the folder `evidence` of the session. */
    | {
        readonly type: 'journal_repaired';
        readonly evidence: string;
        readonly mended: readonly { readonly path: string; readonly how: Mending }[];
        readonly gaps: readonly JournalGap[];
        /** Hash of the `state.json` that the journal goes on from, kept with the evidence; null where the journal itself gives it. */
        readonly anchor: Sha256 | null;
        /** Versions that were accepted once and are gone. */
        readonly lost: number;
        readonly reason: string | null;
      }
    | { readonly type: 'phase_opened'; readonly phase: PhaseId }
    | { readonly type: 'phase_completed'; readonly phase: PhaseId; readonly verdict: string }
    | {
        readonly type: 'gate_approved';
        readonly phase: PhaseId;
        readonly permission: string | null;
        readonly version: number;
        readonly headSha: string | null;
        readonly feedback: string | null;
      }
    /** The gate was closed again, and those behind it with it. */
    | { readonly type: 'phase_reopened'; readonly phase: PhaseId; readonly reason: string }
    | {
        readonly type: 'gate_answered';
        readonly phase: PhaseId;
        readonly answer: GateAnswer;
        readonly unmet: readonly string[];
        readonly about: readonly TaskId[];
        readonly reason: string | null;
      }
    /** The session goes on where work of another system stood. */
    | {
        readonly type: 'session_imported';
        readonly format: string;
        readonly sources: readonly { readonly path: string; readonly sha256: Sha256 }[];
      }
    | NoteEvent
    /** Older parts of the journal were put together, every line as it was. */
    | { readonly type: 'journal_compacted'; readonly segments: number }
    | {
        readonly type: 'checkpoint_created';
        readonly checkpoint: string;
        /** The layer or phase that was completed; null when a person took it. */
        readonly layer: string | null;
        readonly gate: PhaseId | null;
        readonly reason: string | null;
      }
    /** Events of the tasks that differ stand beside it. */
    | {
        readonly type: 'checkpoint_restored';
        readonly checkpoint: string;
        readonly version: number;
        /** Tasks that the checkpoint does not have. */
        readonly removed: readonly TaskId[];
        readonly phases: readonly PhaseRecord[];
        readonly approvals: readonly Approval[];
        readonly status: StoredSessionStatus;
        readonly statusReason: string | null;
        /** Changes that were integrated since are in the code as before. */
        readonly codeStays: boolean;
        readonly reason: string | null;
      }
    | { readonly type: 'session_paused'; readonly reason: string | null }
    | { readonly type: 'session_resumed'; readonly reason: string | null }
    | { readonly type: 'session_completed' }
    | { readonly type: 'session_failed'; readonly reason: string }
    | { readonly type: 'session_reopened'; readonly reason: string }
    | { readonly type: 'session_cancelled'; readonly reason: string | null }
  );
export type EventType = Event['type'];

/** Names in the journal: the imperative names that the source systems use. */
export const OPERATIONS = {
  session_created: 'create_session',
  task_added: 'add_task',
  task_claimed: 'claim_task',
  task_completed: 'complete_task',
  task_failed: 'fail_task',
  task_requeued: 'requeue_task',
  task_rejected: 'reject_task',
  task_revised: 'update_layer',
  task_split: 'split_task',
  task_assigned: 'claim_task',
  task_updated: 'update_task',
  phase_reopened: 'reopen_phase',
  gate_answered: 'answer_gate',
  queue_created: 'create_queue',
  state_transitioned: 'transition_state',
  milestone_updated: 'update_milestone',
  blocker_added: 'add_blocker',
  blocker_updated: 'update_blocker',
  blocker_resolved: 'resolve_blocker',
  quality_updated: 'update_quality',
  activity_updated: 'update_activity',
  delegation_started: 'start_delegation',
  delegation_ended: 'end_delegation',
  commit_recorded: 'record_commit',
  artifact_recorded: 'record_artifact',
  section_updated: 'update_section',
  task_blocked: 'block_task',
  task_unblocked: 'unblock_task',
  task_escalated: 'escalate_task',
  task_skipped: 'skip_task',
  task_cancelled: 'cancel_task',
  report_ignored: 'ignore_report',
  change_approved: 'approve_change',
  session_imported: 'import_session',
  budget_raised: 'raise_budget',
  continuation_requested: 'request_continuation',
  continuation_begun: 'begin_continuation',
  journal_repaired: 'repair_journal',
  phase_opened: 'open_phase',
  phase_completed: 'complete_phase',
  gate_approved: 'approve_gate',
  journal_compacted: 'compact_journal',
  checkpoint_created: 'checkpoint_created',
  checkpoint_restored: 'checkpoint_restored',
  session_paused: 'pause_session',
  session_resumed: 'resume_session',
  session_completed: 'complete_session',
  session_failed: 'fail_session',
  session_reopened: 'reopen_session',
  session_cancelled: 'cancel_session',
} as const satisfies Record<EventType, string>;
