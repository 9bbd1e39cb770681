/** What is settled when a session starts, beside what its files say: how it is written for good, and what earlier sessions taught. */

/**
 * Ways of writing a session that came later than the first sessions. A session has those that there were when it started, for good: replaying its
 * journal gives its files byte for byte.
 */
export const FEATURES = [
  /** The queues of agents stand beside each checkpoint. */
  'checkpoint_queues',
  /** A task keeps the newest changes of its status, and of those before them what still counts. */
  'short_history',
] as const;
export type Feature = (typeof FEATURES)[number];

/** How long things took in earlier sessions: means in whole seconds. */
export interface Recorded {
  /** From the opening of a phase to its end, by phase. */
  readonly phases: Readonly<Record<string, number>>;
  /** By agent. */
  readonly delegations: Readonly<Record<string, number>>;
}

/** What is settled when a session starts, beside what its files say. */
export interface StartFacts {
  readonly features: readonly Feature[];
  /** Of earlier sessions, where there are any. */
  readonly recorded?: Recorded;
}
