/**
 * What a session keeps beside its tasks: answers at gates, queues, the state of its machine, milestones, blockers, quality, activity, delegations,
 * commits, artifacts and sections. Only what somebody said; whatever follows from it (health, percent, forecasts) is computed.
 */
import type { Instant, PhaseId, TaskId } from './ids.js';

/** Data of somebody else, as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const GATE_ANSWERS = ['wait', 'proceed', 'abort', 'decline'] as const;
export type GateAnswer = (typeof GATE_ANSWERS)[number];

/** What a person said at a gate that was not open. */
export interface GateWord {
  readonly phase: PhaseId;
  readonly answer: GateAnswer;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string | null;
  /** Codes of what was unmet then. */
  readonly unmet: readonly string[];
  /** Tasks that it was about: retried, left out, or asked for again. */
  readonly tasks: readonly TaskId[];
}

/** The tasks that were given to an agent, in the order in which it is to work on them. */
export interface Queue {
  readonly agent: string;
  readonly createdAt: Instant;
  readonly tasks: readonly TaskId[];
}

export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** Where the machine of the definition stands. */
export interface MachineState {
  readonly currentState: string;
  readonly previousState: string | null;
  readonly transitionTime: Instant;
  readonly transitionReason: string;
  /** The last transitions, newest at the end; the journal has all. */
  readonly recent: readonly Passage[];
  /** Times in a row that it went back to where it came from. */
  readonly pingPongCount: number;
  /** Times in a row that it entered the state that it was in. */
  readonly sameStateCount: number;
  /** Entries of error states so far. */
  readonly errorEntries: number;
}

export interface MilestoneWord {
  readonly name: string;
  readonly completed: boolean;
  /** When it was completed. */
  readonly at: Instant | null;
  /** When a person expects it. */
  readonly eta: Instant | null;
}

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Blocker {
  readonly id: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly description: string;
  /** The task that it holds up, where it is about one. */
  readonly about: TaskId | null;
  readonly by: string;
  readonly at: Instant;
  readonly resolvedAt: Instant | null;
  readonly resolvedBy: string | null;
  readonly resolution: string | null;
}

export interface Activity {
  readonly activity: string;
  /** As somebody counts steps: `3 of 5`. */
  readonly step: string | null;
  readonly by: string;
  readonly at: Instant;
}

/** Work that was handed to an agent outside of the graph of tasks. */
export interface Delegation {
  readonly id: string;
  readonly agent: string;
  readonly work: string;
  readonly phase: PhaseId | null;
  readonly startedAt: Instant;
  readonly completedAt: Instant | null;
  /** Null while it goes on. */
  readonly succeeded: boolean | null;
  readonly summary: string | null;
}

export interface CommitNote {
  readonly hash: string;
  readonly message: string;
  readonly step: string | null;
  readonly by: string;
  readonly at: Instant;
}

export const ARTIFACT_KINDS = [
  'working_doc',
  'research',
  'documents',
  'generated',
  'test_results',
  'builds',
] as const;
export type ArtifactKind = (typeof ARTIFACT_KINDS)[number];

export interface ArtifactNote {
  readonly kind: ArtifactKind;
  readonly path: string;
  readonly by: string;
  readonly at: Instant;
}

/** Data under a name that somebody chose, as other systems add sections to their state. */
export interface Section {
  readonly name: string;
  readonly by: string;
  readonly at: Instant;
  readonly data: Json;
}

export type Indicator = boolean | number | string;

/** Indicators that follow from something else. */
export const COMPUTED_INDICATORS: readonly string[] = ['has_blockers', 'user_approval_needed'];

export interface Notes {
  readonly gateWords: readonly GateWord[];
  readonly queues: readonly Queue[];
  readonly machine: MachineState | null;
  readonly milestones: readonly MilestoneWord[];
  readonly blockers: readonly Blocker[];
  readonly quality: Readonly<Record<string, Indicator>>;
  readonly activity: Activity | null;
  readonly delegations: readonly Delegation[];
  readonly commits: readonly CommitNote[];
  readonly artifacts: readonly ArtifactNote[];
  readonly sections: readonly Section[];
}

export const NO_NOTES: Notes = {
  gateWords: [],
  queues: [],
  machine: null,
  milestones: [],
  blockers: [],
  quality: {},
  activity: null,
  delegations: [],
  commits: [],
  artifacts: [],
  sections: [],
};
