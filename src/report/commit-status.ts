/**
 * A session as commit statuses: one for the whole, one for each phase that has opened. `pending` says what it waits for; every session that is
 * over is `success` or `failure`, and one that did nothing is no success.
 *
 * ```
 *   moving, approval, blocked, paused, budget ──> pending
 *   completed ──> success      empty, failed, cancelled ──> failure
 * ```
 */
import type { SessionId } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import type { PhaseReport, StatusReport } from '../domain/status.js';
import { describeUnmet } from './attention.js';
import { type Stand, standText } from './conclusion-text.js';
import { cut, plainText } from './plain-text.js';
import { countsText } from './status-text.js';

/** Longest description that the platform takes. */
const MOST_CHARACTERS = 140;

export interface StatusSignal {
  readonly context: string;
  readonly state: 'pending' | 'success' | 'failure';
  readonly description: string;
}

const STATES: Readonly<Record<Stand, StatusSignal['state']>> = {
  moving: 'pending',
  approval: 'pending',
  blocked: 'pending',
  paused: 'pending',
  budget: 'pending',
  completed: 'success',
  empty: 'failure',
  failed: 'failure',
  cancelled: 'failure',
};

export function statusContext(session: SessionId): string {
  return `orchestrator/${session}`;
}

/** The one status of a session. */
export function commitStatus(session: Session, report: StatusReport): StatusSignal {
  const { stand, text, answer } = standText(session, report);
  return {
    context: statusContext(session.id),
    state: STATES[stand],
    description: described(text, answer),
  };
}

/** One status for each phase that has opened; those of a session that is over are final. */
export function phaseStatuses(session: Session, report: StatusReport): readonly StatusSignal[] {
  const over = ['completed', 'failed', 'cancelled'].includes(report.status);
  return report.phases
    .filter(({ status }) => status !== 'pending')
    .map((phase) => ({
      context: `${statusContext(session.id)}/${phase.id}`,
      state: phase.status === 'completed' ? 'success' : over ? 'failure' : 'pending',
      description: described(phaseText(phase, over ? report.status : null), null),
    }));
}

function phaseText(phase: PhaseReport, ended: string | null): string {
  const counts = countsText(phase.progress);
  if (phase.status === 'completed') return `Completed, ${counts}`;
  if (ended !== null) return `The session is ${ended}; ${counts}`;
  const unmet = phase.gate.unmet.filter(({ code }) => code !== 'TASKS_UNFINISHED').map(describeUnmet);
  return unmet.length === 0 ? counts : `${counts}; gate: ${unmet.join(', ')}`;
}

/** The answer stays whole where it fits at all. Characters beyond the basic plane are refused by the platform. */
function described(text: string, answer: string | null): string {
  const plain = plainText(text, 1000).replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '?');
  if (answer === null || answer.length > MOST_CHARACTERS - 30) return cut(plain, MOST_CHARACTERS);
  return `${cut(plain, MOST_CHARACTERS - answer.length - 3)} → ${answer}`;
}
