/** What is recorded of phases, approvals and the session's own status: the part that both events and the session hold. */
import type { Instant, PhaseId } from './ids.js';
import type { MachineState } from './notes.js';

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
