/** `agent-invocations.jsonl`: when an agent was set to work and how that ended, line by line, made from the journal. */
import type { Session } from '../domain/session.js';
import type { JournalLine } from '../schema/journal.js';
import { isoOf } from '../schema/wire.js';
import { journalTail } from './journal-tail.js';
import type { LoadedSession } from './session-files.js';

export interface Invocation {
  readonly tx_id: string;
  readonly timestamp: string;
  readonly event: 'agent_invocation_start' | 'agent_invocation_end';
  readonly agent: string;
  /** A: work that was delegated without a task, or choosing among tasks; B: work on one task. */
  readonly phase: 'A' | 'B';
  readonly module: string | null;
  readonly task_id: string | null;
  readonly success?: boolean;
  readonly duration_seconds?: number | null;
  readonly error?: string | null;
}

/** Oldest first. */
export async function invocations(loaded: LoadedSession): Promise<readonly Invocation[]> {
  const lines = await journalTail(loaded, Number.MAX_SAFE_INTEGER);
  return lines.flatMap((line) => invocationOf(loaded.session, line) ?? []);
}

function invocationOf(session: Session, { txId, event }: JournalLine): Invocation | null {
  const head = { tx_id: txId, timestamp: isoOf(event.at) };
  if (event.type === 'delegation_started' || event.type === 'delegation_ended') {
    const found = session.notes.delegations.find(({ id }) => id === event.delegation);
    if (found === undefined) return null;
    const work = { agent: found.agent, phase: 'A', module: found.work, task_id: null } as const;
    if (event.type === 'delegation_started') return { ...head, event: 'agent_invocation_start', ...work };
    return {
      ...head,
      event: 'agent_invocation_end',
      ...work,
      success: event.succeeded,
      duration_seconds: event.at - found.startedAt,
      error: event.succeeded ? null : event.summary,
    };
  }
  if (!('task' in event)) return null;
  const spec = session.tasks.get(event.task)?.spec;
  const label = spec?.labels.module;
  const module = typeof label === 'string' ? label : null;
  const agent = spec?.agent ?? event.by;
  const work =
    spec?.select === true
      ? ({ agent, phase: 'A', module: module ?? spec.layer, task_id: null } as const)
      : ({ agent, phase: 'B', module, task_id: event.task } as const);
  if (event.type === 'task_claimed') return { ...head, event: 'agent_invocation_start', ...work };
  // A rejection is told twice; the attempt ends with what follows it.
  if (!('end' in event) || event.end === null || event.type === 'task_rejected') return null;
  const success = event.end.outcome === 'succeeded';
  return {
    ...head,
    event: 'agent_invocation_end',
    ...work,
    success,
    duration_seconds: event.end.durationSeconds,
    error: success ? null : (event.end.reason ?? event.end.outcome),
  };
}
