/**
 * What the end of an agent's process and its status file say together about the outcome, before anything it made is looked at.
 */
import type { Outcome } from '../../domain/definition.js';
import type { AgentStatus, ParsedStatus, StatusWord } from '../../schema/agent-status.js';
import type { ShellEnd } from './agent-process.js';

export interface AttemptEnding {
  /** `succeeded` only means: now look at the outputs. */
  readonly outcome: Outcome;
  readonly reason: string | null;
  /** What the agent said, when it could be read. */
  readonly said: AgentStatus | null;
}

/** The agent's words for "not done" count whatever its exit code; "done" counts only with exit code 0. */
const UNDONE: Readonly<Record<Exclude<StatusWord, 'COMPLETED'>, Outcome>> = {
  BLOCKED: 'blocked',
  NEEDS_SPLIT: 'needs_split',
  REJECTED: 'rejected',
  FAILED: 'failed',
};

/** `lastLines` is the end of the log: the only explanation that a bare exit code has. */
export function endingOf(
  end: ShellEnd,
  status: ParsedStatus | null,
  lastLines: readonly string[],
): AttemptEnding {
  const said = status?.kind === 'status' ? status.status : null;
  const because = (reason: string): string => [reason, ...lastLines].join('\n');
  if (end.cause === 'abort')
    return { outcome: 'cancelled', reason: 'The attempt was stopped from outside.', said };
  if (end.cause === 'deadline')
    return { outcome: 'timed_out', reason: because('The agent had not ended at its deadline.'), said };
  if (end.cause === 'unstartable')
    return { outcome: 'failed', reason: `The agent could not be started: ${end.message ?? 'unknown'}`, said };
  if (said !== null && said.status !== null && said.status !== 'COMPLETED')
    return {
      outcome: UNDONE[said.status],
      reason: said.details ?? `The agent reported ${said.status}.`,
      said,
    };
  if (end.exitCode !== 0) return { outcome: 'failed', reason: because(exitReason(end)), said };
  if (status?.kind === 'invalid')
    return {
      outcome: 'invalid',
      reason: `The status file cannot be used: ${status.faults.join('; ')}`,
      said: null,
    };
  return { outcome: 'succeeded', reason: null, said };
}

/** `exit code 1` or `signal SIGKILL`, as a sentence. */
export function exitReason(end: ShellEnd): string {
  return end.exitCode === null
    ? `The agent was ended by signal ${end.signal ?? 'unknown'}.`
    : `The agent ended with exit code ${end.exitCode}.`;
}
