/**
 * How long things took in sessions that are over: what a new one starts with, where nobody says how long they will take. Pinned at the start, so that
 * a forecast is the same whoever makes it.
 */

import { after, type Instant } from './ids.js';
import type { Delegation } from './notes.js';
import type { PhaseRecord } from './phase.js';
import type { PhaseState, Session } from './session.js';
import type { Recorded } from './start-facts.js';

/** What of a session says how long things took. */
export interface Lived {
  readonly phases: readonly Pick<PhaseRecord, 'id' | 'openedAt' | 'completedAt'>[];
  readonly delegations: readonly Pick<Delegation, 'agent' | 'startedAt' | 'completedAt' | 'succeeded'>[];
}

const MOST_AGENTS = 100;

/** Of the phases that there will be again, and of agents; null where nothing is known. */
export function recordedOf(sessions: readonly Lived[], phases: ReadonlySet<string>): Recorded | null {
  const ofPhases = new Means();
  const ofAgents = new Means();
  for (const session of sessions) {
    for (const { id, openedAt, completedAt } of session.phases)
      if (phases.has(id)) ofPhases.add(id, openedAt, completedAt);
    for (const { agent, startedAt, completedAt, succeeded } of session.delegations)
      if (succeeded === true) ofAgents.add(agent, startedAt, completedAt);
  }
  const recorded = { phases: ofPhases.all(phases.size), delegations: ofAgents.all(MOST_AGENTS) };
  const isEmpty = [recorded.phases, recorded.delegations].every((means) => Object.keys(means).length === 0);
  return isEmpty ? null : recorded;
}

class Means {
  readonly #sums = new Map<string, { readonly seconds: number; readonly count: number }>();

  add(name: string, from: Instant | null, to: Instant | null): void {
    // Such a name would be no key of a record.
    if (from === null || to === null || to < from || name === '__proto__') return;
    const { seconds, count } = this.#sums.get(name) ?? { seconds: 0, count: 0 };
    this.#sums.set(name, { seconds: seconds + (to - from), count: count + 1 });
  }

  all(most: number): Readonly<Record<string, number>> {
    const means = [...this.#sums].map(
      ([name, { seconds, count }]) => [name, Math.round(seconds / count)] as const,
    );
    return Object.fromEntries(means.sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most));
  }
}

/** Seconds that the phase will go on if it takes as long as in earlier sessions; null where none had it. */
export function usualSeconds({ definition }: Session, phase: PhaseState, now: Instant): number | null {
  const usual = of(definition.startedWith?.recorded?.phases, phase.id);
  if (usual === null) return null;
  return phase.openedAt === null ? usual : Math.max(0, usual - (now - phase.openedAt));
}

/** Seconds until the last open delegation is expected back. */
export function delegatedSeconds({ definition, notes }: Session, now: Instant): number {
  let longest = 0;
  for (const { agent, startedAt, completedAt } of notes.delegations) {
    const usual = completedAt === null ? of(definition.startedWith?.recorded?.delegations, agent) : null;
    if (usual !== null) longest = Math.max(longest, after(startedAt, usual) - now);
  }
  return longest;
}

function of(means: Readonly<Record<string, number>> | undefined, name: string): number | null {
  return means !== undefined && Object.hasOwn(means, name) ? (means[name] ?? null) : null;
}
