/**
 * A task and its life. The drawing and {@link TRANSITIONS} say the same thing; `evolve` follows them, `decide` may not
 * ask for more, and a test holds the three together.
 *
 * ```
 *                requeued (a try is left)
 *              ┌──────────────────────────────────┐
 *              ▼                                  │
 *   added ─> pending ────────── claimed ────> in_progress
 *             │ ▲ ▲                              │   │
 *     blocked │ │ └─ retried ── escalated <──────┘   │
 *             ▼ │ unblocked,        │    reported    │ reported,
 *           blocked  retried        │ blocked        │ blocked
 *             ▲ ▲                   │                │
 *             │ └───────────────────┘                │
 *             └──────────────────────────────────────┘
 *
 *   pending, in_progress, blocked, escalated ──> completed, failed, cancelled (also when others take its place)
 *   pending, blocked ──────────────────────────> escalated (a person asks another)
 *   pending, blocked, escalated, failed ───────> skipped
 *   failed ────────────────────────────────────> completed, cancelled (a person answers for it)
 *   completed, failed, skipped, cancelled ─────> pending (a person retries it)
 * ```
 * Terminal states (completed, failed, skipped, cancelled) change only by a command that a person names.
 */
import type { Outcome, TaskSpec } from './definition.js';
import type { Instant, ObjectId, Sha256, TaskId } from './ids.js';
import type { Json } from './notes.js';

export const TASK_STATUSES = [
  'pending',
  'in_progress',
  'completed',
  'failed',
  'blocked',
  'escalated',
  'skipped',
  'cancelled',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Which status may follow which. A requeue passes through `pending`. */
export const TRANSITIONS: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  pending: ['in_progress', 'completed', 'failed', 'blocked', 'escalated', 'skipped', 'cancelled'],
  in_progress: ['pending', 'completed', 'failed', 'blocked', 'escalated', 'cancelled'],
  blocked: ['pending', 'completed', 'failed', 'escalated', 'skipped', 'cancelled'],
  escalated: ['pending', 'completed', 'failed', 'blocked', 'skipped', 'cancelled'],
  completed: ['pending'],
  failed: ['pending', 'completed', 'skipped', 'cancelled'],
  skipped: ['pending'],
  cancelled: ['pending'],
};

const TERMINAL: ReadonlySet<TaskStatus> = new Set(['completed', 'failed', 'skipped', 'cancelled']);

export function isTerminal(status: TaskStatus): boolean {
  return TERMINAL.has(status);
}

/** Who executes an attempt; enough to find out later whether it still lives. */
export type Holder =
  | {
      readonly kind: 'local';
      readonly host: string;
      readonly bootId: string;
      readonly pid: number;
      /** Start time of that pid in clock ticks since boot, so that a reused pid is told apart; empty where unknown. */
      readonly startTime: string;
    }
  | {
      /** A workflow run, another CI's run, or a person with a shell. Its lease tells when it counts as gone. */
      readonly kind: 'run';
      readonly id: string;
      readonly attempt: number;
      /** Claims of one leg are worked on one after the other, and count as one agent; null = a leg of its own. */
      readonly leg: number | null;
    };

/** What one attempt may use, or did use. Whole numbers only, so that sums are exact. */
export interface Cost {
  /** Millionths of a US dollar. */
  readonly microUsd: number;
  readonly tokens: number;
  /** Seconds of one agent's time. */
  readonly agentSeconds: number;
}

export const NO_COST: Cost = { microUsd: 0, tokens: 0, agentSeconds: 0 };

export function addCost(a: Cost, b: Cost): Cost {
  return {
    microUsd: a.microUsd + b.microUsd,
    tokens: a.tokens + b.tokens,
    agentSeconds: a.agentSeconds + b.agentSeconds,
  };
}

/** The right to one attempt. The secret itself is only ever handed to the leg that got the claim. */
export interface Claim {
  /** Of the secret's public half. */
  readonly sha256: Sha256;
  readonly attempt: number;
  readonly holder: Holder;
  /** Commit of the code that the attempt works on; null when code is not integrated. */
  readonly baseSha: ObjectId | null;
  readonly claimedAt: Instant;
  readonly leaseExpiresAt: Instant;
  /** Set aside in the budget until the attempt is over; null where no budget is set. */
  readonly reserve: Cost | null;
}

/** What an agent says it used. Its own word. */
export interface Usage {
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly usd: number | null;
}

export interface Attempt {
  readonly n: number;
  /** Null while it runs. */
  readonly outcome: Outcome | null;
  readonly startedAt: Instant;
  readonly completedAt: Instant | null;
  readonly durationSeconds: number | null;
  readonly exitCode: number | null;
  readonly runUrl: string | null;
  readonly usage: Usage | null;
  readonly reason: string | null;
  /** Sha of the claim it ran under: tells a late report from a foreign one. */
  readonly claimSha256: Sha256;
  /** Outcome that a report brought after the attempt had been settled; recorded, never applied. */
  readonly lateReport: Outcome | null;
}

export interface OutputDigest {
  /** Path below `outputs/<task id>/`, or of the source file when `source` is true. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  /** The output is a file of the code base: it lives in the integrated change, not in the session's outputs. */
  readonly source: boolean;
}

export interface StatusChange {
  readonly status: TaskStatus;
  readonly at: Instant;
  readonly by: string;
}

const STOPPED: ReadonlySet<TaskStatus> = new Set(['blocked', 'escalated', 'failed']);

/** Did an attempt leave the task to somebody else between these two changes? */
export function isStop(before: StatusChange | undefined, next: StatusChange | undefined): boolean {
  return before?.status === 'in_progress' && next !== undefined && STOPPED.has(next.status);
}

/** The integrated change of a completed task. */
export interface Change {
  readonly baseSha: ObjectId;
  readonly commit: ObjectId;
  readonly files: number;
  readonly bytes: number;
}

/** A change that touches protected paths, waiting for a person. */
export interface HeldChange {
  readonly ref: string;
  readonly oid: ObjectId;
  /** Every protected path that it touches. */
  readonly paths: readonly string[];
  readonly baseSha: ObjectId;
  readonly files: number;
  readonly bytes: number;
  /** Verified outputs and new tasks of the same report: accepted together with the change, or not at all. */
  readonly outputs: readonly OutputDigest[];
  readonly tasks: readonly TaskSpec[];
}

/** What the orchestrator saw before it recorded `completed`. */
export type Evidence = 'verified' | 'by_hand' | 'imported';

export type SkipKind = 'person' | 'rule';

export interface Task {
  readonly spec: TaskSpec;
  readonly status: TaskStatus;
  readonly owner: string | null;
  readonly updatedAt: Instant;
  /** Not to be claimed before (backoff). */
  readonly notBefore: Instant | null;
  readonly claim: Claim | null;
  readonly attempts: readonly Attempt[];
  /** Attempts before this number no longer count against the retry limit: a person gave the task a fresh start. */
  readonly freshSince: number;
  readonly statusHistory: readonly StatusChange[];
  /** Of the changes before those: how many there were, and how often somebody had to send the task back since it was completed last. */
  readonly statusDropped?: { readonly count: number; readonly stops: number };
  readonly blockerInfo: { readonly reason: string; readonly by: string; readonly at: Instant } | null;
  readonly escalationInfo: {
    readonly reason: string;
    readonly to: string;
    readonly at: Instant;
    readonly held: HeldChange | null;
  } | null;
  readonly rejectionHistory: readonly {
    readonly by: string;
    readonly originalLayer: string | null;
    readonly suggestedLayer: string | null;
    readonly reason: string;
    readonly at: Instant;
  }[];
  readonly outputDigests: readonly OutputDigest[];
  readonly change: Change | null;
  readonly evidence: Evidence | null;
  /** Who skipped it: a person (dependents go on without it) or a rule (dependents that need it are skipped as well). */
  readonly skip: SkipKind | null;
  /** The tasks that took its place; null when none did. */
  readonly split: readonly TaskId[] | null;
  /** Keys that mean nothing to us, as other systems set them. */
  readonly extra: Readonly<Record<string, Json>>;
  /** Id of the task that added this one; null for tasks of the definition and of people. */
  readonly addedBy: string | null;
}

/** A task as it enters a session. */
export function newTask(spec: TaskSpec, at: Instant, by: string, addedBy: string | null): Task {
  return {
    spec,
    status: 'pending',
    owner: null,
    updatedAt: at,
    notBefore: null,
    claim: null,
    attempts: [],
    freshSince: 1,
    statusHistory: [{ status: 'pending', at, by }],
    blockerInfo: null,
    escalationInfo: null,
    rejectionHistory: [],
    outputDigests: [],
    change: null,
    evidence: null,
    skip: null,
    split: null,
    extra: {},
    addedBy,
  };
}

/** Does the declared output (a file, or a folder with anything in it) exist among these paths? */
export function isCovered(declared: string, paths: readonly string[]): boolean {
  const folder = declared.endsWith('/') ? declared : `${declared}/`;
  return paths.some((path) => path === declared || path.startsWith(folder));
}
