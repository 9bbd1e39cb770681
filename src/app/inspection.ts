/** Everything about a session that one needs to decide how to go on with it. Reads, and changes nothing. */
import type { Instant } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { type StatusReport, statusReport } from '../domain/status.js';
import { isTerminal } from '../domain/task.js';
import { isoOf } from '../schema/wire.js';
import { journalTail, versionOf } from './journal-tail.js';
import type { Finding } from './recovery.js';
import type { LoadedSession } from './session-files.js';

const TRANSACTIONS = 10;

export interface Inspection {
  readonly session: string;
  readonly version: number;
  readonly title: string;
  readonly status: string;
  readonly updated_at: string;
  readonly tasks: {
    readonly total: number;
    readonly completed: number;
    readonly in_progress: number;
    readonly blocked: number;
  };
  readonly percent: number;
  /** Last phase that is completed, and the one to go on with; null where there is none. */
  readonly completed_phase: string | null;
  readonly phase: string | null;
  readonly findings: readonly Finding[];
  /** What is in front of each agent, what it works on first. */
  readonly queues: readonly {
    readonly agent: string;
    readonly tasks: readonly { readonly id: string; readonly standing: string; readonly status: string }[];
  }[];
  readonly blockers: readonly {
    readonly id: string;
    readonly status: string;
    readonly reason: string;
    readonly on: string | null;
  }[];
  /** Oldest first. */
  readonly transactions: readonly {
    readonly version: number;
    readonly tx_id: string;
    readonly timestamp: string;
    readonly agent: string;
    readonly operations: readonly string[];
    readonly tasks: readonly string[];
  }[];
  readonly checkpoints: readonly {
    readonly name: string;
    readonly version: number;
    readonly timestamp: string;
  }[];
}

export async function inspect(
  loaded: LoadedSession,
  now: Instant,
  findings: readonly Finding[],
): Promise<Inspection> {
  const { session } = loaded;
  const report = statusReport(session, now);
  const { total, completed, in_progress, blocked, percent } = report.progress;
  return {
    session: session.id,
    version: session.version,
    title: session.definition.title,
    status: report.status,
    updated_at: isoOf(session.updatedAt),
    tasks: { total, completed, in_progress, blocked },
    percent,
    completed_phase: session.phases.findLast(({ status }) => status === 'completed')?.id ?? null,
    phase: report.phase,
    findings,
    queues: queuesOf(session, report),
    blockers: blockersOf(report),
    transactions: await lastTransactions(loaded),
    checkpoints: session.checkpoints.map(({ name, version, at }) => ({
      name,
      version,
      timestamp: isoOf(at),
    })),
  };
}

const ORDER: readonly string[] = ['claimed', 'ready', 'waiting', 'blocked', 'escalated'];

function queuesOf(session: Session, report: StatusReport): Inspection['queues'] {
  const queues = new Map<string, { id: string; standing: string; status: string }[]>(
    Object.keys(session.definition.agents).map((agent) => [agent, []]),
  );
  for (const { task, explanation } of report.tasks) {
    if (isTerminal(task.status)) continue;
    const { agent, id } = task.spec;
    const queue = queues.get(agent) ?? [];
    queue.push({ id, standing: explanation.standing, status: task.status });
    queues.set(agent, queue);
  }
  return [...queues].map(([agent, tasks]) => ({
    agent,
    tasks: tasks.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing)),
  }));
}

function blockersOf(report: StatusReport): Inspection['blockers'] {
  return report.tasks.flatMap(({ task, explanation }) => {
    const stuck = explanation.standing === 'blocked' || explanation.standing === 'escalated';
    if (!stuck && task.status !== 'failed') return [];
    const because = explanation.because[0];
    return [
      {
        id: task.spec.id,
        status: task.status,
        reason: because?.text ?? task.status,
        on: because?.on ?? null,
      },
    ];
  });
}

/** A transaction may have many lines: they are read until there are enough different ones. */
async function lastTransactions(loaded: LoadedSession): Promise<Inspection['transactions']> {
  const oldest = loaded.session.version - TRANSACTIONS + 1;
  for (let most = 100; ; most *= 8) {
    const lines = await journalTail(loaded, most);
    const [first] = lines;
    if (first !== undefined && versionOf(first) >= oldest && lines.length === most) continue;
    const found = new Map<
      string,
      { line: (typeof lines)[number]; operations: Set<string>; tasks: Set<string> }
    >();
    for (const line of lines) {
      if (versionOf(line) < oldest) continue;
      const entry = found.get(line.txId) ?? { line, operations: new Set<string>(), tasks: new Set<string>() };
      entry.operations.add(line.operation);
      if ('task' in line.event) entry.tasks.add(line.event.task);
      found.set(line.txId, entry);
    }
    return [...found.values()].map(({ line, operations, tasks }) => ({
      version: versionOf(line),
      tx_id: line.txId,
      timestamp: isoOf(line.event.at),
      agent: line.agent,
      operations: [...operations],
      tasks: [...tasks],
    }));
  }
}
