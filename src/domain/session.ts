/**
 * The session: one value that holds everything `decide` looks at. It changes only through `evolve`.
 */
import type { BudgetSpec, Definition, PhaseSpec } from './definition.js';
import type { CodeState } from './event.js';
import type { Instant, PhaseId, SessionId, Sha256, TaskId } from './ids.js';
import { type Cost, TASK_STATUSES, type TaskStatus } from './task.js';
import type { TaskTable } from './task-table.js';

/** Stored status; `blocked` is derived (see `sessionStatus`). */
export type StoredSessionStatus = 'in_progress' | 'completed' | 'paused' | 'failed' | 'cancelled';
export type SessionStatus = StoredSessionStatus | 'blocked';

export type PhaseStatus = 'pending' | 'in_progress' | 'completed';

/** How many tasks of a phase are in which status. */
export type Tally = Readonly<Record<TaskStatus, number>>;

export interface PhaseState {
  readonly id: PhaseId;
  readonly status: PhaseStatus;
  readonly openedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** Why the gate let the session pass, as recorded. */
  readonly verdict: string | null;
  /** Kept by `evolve`, recomputed on load, never stored. */
  readonly tally: Tally;
}

export interface Approval {
  readonly phase: PhaseId;
  readonly by: string;
  readonly at: Instant;
  readonly permission: string | null;
  /** State version that the person saw. */
  readonly version: number;
  readonly headSha: string | null;
  readonly feedback: string | null;
}

export interface Session {
  readonly id: SessionId;
  /** Number of transactions so far. */
  readonly version: number;
  readonly status: StoredSessionStatus;
  readonly statusReason: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
  readonly definition: Definition;
  readonly definitionSha256: Sha256;
  readonly code: CodeState | null;
  readonly phases: readonly PhaseState[];
  readonly tasks: TaskTable;
  readonly approvals: readonly Approval[];
  /** What it may spend: the definition's budget, or what a person raised it to. */
  readonly budget: BudgetSpec;
  /** What attempts that are over were settled with. */
  readonly spent: Cost;
  /** Runs in a row that asked for the next one by themselves. */
  readonly chain: number;
  /** Ids of the tasks in progress, oldest claim first. Derived, never stored. */
  readonly running: readonly TaskId[];
  /** Tasks that running tasks added. Derived, never stored. */
  readonly addedByTasks: number;
}

export function emptyTally(): Tally {
  return {
    pending: 0,
    in_progress: 0,
    completed: 0,
    failed: 0,
    blocked: 0,
    escalated: 0,
    skipped: 0,
    cancelled: 0,
  };
}

export function tallyTotal(tally: Tally): number {
  let total = 0;
  for (const status of TASK_STATUSES) total += tally[status];
  return total;
}

export function phaseSpec(session: Session, id: PhaseId): PhaseSpec | undefined {
  return session.definition.phases.find((phase) => phase.id === id);
}

export function phaseState(session: Pick<Session, 'phases'>, id: PhaseId): PhaseState | undefined {
  return session.phases.find((phase) => phase.id === id);
}

/** Position in the definition's order; -1 when unknown. */
export function phaseOrder(definition: Definition, id: PhaseId): number {
  return definition.phases.findIndex((phase) => phase.id === id);
}
