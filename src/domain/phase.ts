/** What is recorded of phases, approvals and the session's own status: the part that both events and the session hold. */
import type { BudgetSpec } from './definition.js';
import type { Instant, PhaseId } from './ids.js';
import type { MachineState } from './notes.js';
import type { Cost } from './task.js';

/** Stored status; `blocked` is derived (see `sessionStatus`). */
export type StoredSessionStatus = 'in_progress' | 'completed' | 'paused' | 'failed' | 'cancelled';

export type PhaseStatus = 'pending' | 'in_progress' | 'completed';

/** A phase as it is stored. */
export interface PhaseRecord {
  readonly id: PhaseId;
  readonly status: PhaseStatus;
  readonly openedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** Why the gate let the session pass, as recorded. */
  readonly verdict: string | null;
  /** Where its own machine stands, once it has been entered. */
  readonly machine?: MachineState;
  /** Of a phase that has a budget: what it may spend, as the definition or a person said, and what its attempts were settled with. */
  readonly budget?: { readonly limit: BudgetSpec; readonly spent: Cost };
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
