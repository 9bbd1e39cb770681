/** `status --json`: the shape that programs may rely on. Keys may be added, none removed. */
import type { Instant } from '../domain/ids.js';
import type { Session } from '../domain/session.js';
import { type Progress, type StatusReport, statusReport } from '../domain/status.js';
import type { Task } from '../domain/task.js';
import { isoOf } from '../schema/wire.js';

export const STATUS_DOCUMENT = 'orchestrator/status/1';

export interface StatusDocument {
  readonly schema: typeof STATUS_DOCUMENT;
  readonly session: string;
  readonly version: number;
  readonly title: string;
  readonly status: StatusReport['status'];
  readonly status_reason: string | null;
  readonly health: StatusReport['health'];
  readonly health_reasons: readonly string[];
  readonly phase: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly code: { readonly branch: string; readonly base_sha: string } | null;
  readonly progress: Progress;
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly gate: {
      readonly open: boolean;
      readonly unmet: StatusReport['phases'][number]['gate']['unmet'];
    };
    readonly progress: Progress;
  }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly phase: string;
    readonly status: string;
    readonly standing: string;
    readonly code: string;
    readonly attempts: number;
    readonly duration_seconds: number | null;
    readonly evidence: string | null;
    readonly blocked_by: readonly string[];
    readonly waiting_for: readonly string[];
    readonly reason: string | null;
  }[];
}

export function statusDocument(
  session: Session,
  now: Instant,
  report = statusReport(session, now),
): StatusDocument {
  return {
    schema: STATUS_DOCUMENT,
    session: session.id,
    version: session.version,
    title: session.definition.title,
    status: report.status,
    status_reason: session.statusReason,
    health: report.health,
    health_reasons: report.healthReasons,
    phase: report.phase,
    created_at: isoOf(session.createdAt),
    updated_at: isoOf(session.updatedAt),
    code: session.code === null ? null : { branch: session.code.branch, base_sha: session.code.baseSha },
    progress: report.progress,
    phases: report.phases.map(({ id, status, gate, progress }) => ({
      id,
      title: session.definition.phases.find((phase) => phase.id === id)?.title ?? id,
      status,
      gate,
      progress,
    })),
    tasks: report.tasks.map(rowOf),
  };
}

type Row = StatusDocument['tasks'][number];

function rowOf({ task, explanation }: StatusReport['tasks'][number]): Row {
  return {
    id: task.spec.id,
    title: task.spec.title,
    phase: task.spec.phase,
    status: task.status,
    standing: explanation.standing,
    code: explanation.code,
    attempts: task.attempts.length,
    duration_seconds: task.attempts.at(-1)?.durationSeconds ?? null,
    evidence: task.evidence,
    blocked_by: explanation.blockedBy,
    waiting_for: explanation.waitingFor,
    reason: task.status === 'completed' ? null : (explanation.because[0]?.text ?? null),
  };
}

/** Tasks never change, and nothing but themselves explains those that are over. */
const endedRows = new WeakMap<Task, string>();

function rowText(report: StatusReport['tasks'][number]): string {
  if (report.explanation.standing !== 'over') return JSON.stringify(rowOf(report));
  const text = endedRows.get(report.task) ?? JSON.stringify(rowOf(report));
  endedRows.set(report.task, text);
  return text;
}

/** The document as one line of JSON. A run needs it at every step. */
export function statusLine(session: Session, now: Instant): string {
  const report = statusReport(session, now);
  const { tasks: none, ...rest } = statusDocument(session, now, { ...report, tasks: [] });
  const head = JSON.stringify({ ...rest, tasks: none });
  return `${head.slice(0, -2)}${report.tasks.map(rowText).join(',')}]}`;
}
