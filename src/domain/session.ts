/**
 * The session: one value that holds everything `decide` looks at. It changes only through `evolve`.
 */
import type { BudgetSpec, Definition, PhaseSpec } from './definition.js';
import type { CodeState } from './event.js';
import type { Instant, PhaseId, SessionId, Sha256, TaskId } from './ids.js';
import type { Notes } from './notes.js';
import type { Approval, PhaseRecord, StoredSessionStatus } from './phase.js';
import type { Feature } from './start-facts.js';
import { type Cost, TASK_STATUSES, type TaskStatus } from './task.js';
import type { TaskTable } from './task-table.js';

export type SessionStatus = StoredSessionStatus | 'blocked';

/** How many tasks of a phase are in which status. */
export type Tally = Readonly<Record<TaskStatus, number>>;

export interface PhaseState extends PhaseRecord {
  /** Kept by `evolve`, recomputed on load, never stored. */
  readonly tally: Tally;
}

/** A version that one may go back to. */
export interface Checkpoint {
  readonly name: string;
  /** Of the transaction that took it. */
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  /** What was completed by then, as its name says it; null when a person took it. */
  readonly layer: string | null;
  /** The phase whose gate was passed; null when a person took it. */
  readonly gate: PhaseId | null;
  /** Tasks in all, and how many of them were completed. */
  readonly total: number;
  readonly completed: number;
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
  /** Oldest first; restoring one keeps them all. */
  readonly checkpoints: readonly Checkpoint[];
  /** What it may spend: the definition's budget, or what a person raised it to. */
  readonly budget: BudgetSpec;
  /** What attempts that are over were settled with. */
  readonly spent: Cost;
  /** Runs in a row that asked for the next one by themselves. */
  readonly chain: number;
  /** What is kept beside the tasks. */
  readonly notes: Notes;
  /** When the next run was asked for; null once one has begun since. */
  readonly askedAt: Instant | null;
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

/** Tasks of all phases by status. */
export function totals(session: Session): Tally {
  const sum: Record<TaskStatus, number> = { ...emptyTally() };
  for (const { tally } of session.phases) for (const status of TASK_STATUSES) sum[status] += tally[status];
  return sum;
}

export function phaseSpec(session: Session, id: PhaseId): PhaseSpec | undefined {
  return session.definition.phases.find((phase) => phase.id === id);
}

export function phaseState(session: Pick<Session, 'phases'>, id: PhaseId): PhaseState | undefined {
  return session.phases.find((phase) => phase.id === id);
}

/** Is the session one that is written so? */
export function hasFeature({ definition }: Pick<Session, 'definition'>, feature: Feature): boolean {
  return definition.startedWith?.features.includes(feature) ?? false;
}

/** Position in the definition's order; -1 when unknown. */
export function phaseOrder(definition: Definition, id: PhaseId): number {
  return definition.phases.findIndex((phase) => phase.id === id);
}

/** When the last of its work was done: what is written for order's sake afterwards does not count. */
export function sessionEnded(session: Session): Instant {
  let ended = session.createdAt;
  for (const { updatedAt } of session.tasks) if (updatedAt > ended) ended = updatedAt;
  return ended;
}
