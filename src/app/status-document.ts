/** `status --json`: the shape that programs may rely on. Keys may be added, none removed. */
import { milestoneWords } from '../domain/course.js';
import type { Instant, PhaseId } from '../domain/ids.js';
import { phaseState, type Session } from '../domain/session.js';
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
  /** What is kept beside the tasks, where there is any. */
  readonly course?: {
    readonly machine: { readonly current_state: string; readonly previous_state: string | null } | null;
    readonly milestones: readonly { readonly name: string; readonly completed: boolean }[];
    readonly blockers: readonly {
      readonly id: string;
      readonly type: string;
      readonly severity: string;
      readonly description: string;
    }[];
    readonly quality: Readonly<Record<string, boolean | number | string>>;
    readonly activity: string | null;
    readonly step: string | null;
    readonly gate_answers: readonly { readonly phase: string; readonly answer: string }[];
    readonly sections: readonly string[];
  };
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly gate: {
      readonly open: boolean;
      readonly unmet: StatusReport['phases'][number]['gate']['unmet'];
    };
    readonly progress: Progress;
    /** Where its own state machine stands, where it has one and was open. */
    readonly machine?: { readonly current_state: string; readonly previous_state: string | null };
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
    ...courseOf(session),
    phases: report.phases.map(({ id, status, gate, progress }) => ({
      id,
      title: session.definition.phases.find((phase) => phase.id === id)?.title ?? id,
      status,
      gate,
      progress,
      ...machineOf(session, id),
    })),
    tasks: report.tasks.map(rowOf),
  };
}

function machineOf(session: Session, id: PhaseId): Pick<StatusDocument['phases'][number], 'machine'> {
  const machine = phaseState(session, id)?.machine;
  if (machine === undefined) return {};
  return { machine: { current_state: machine.currentState, previous_state: machine.previousState } };
}

/** Left out for a session of which nothing but its tasks is known. */
function courseOf(session: Session): Pick<StatusDocument, 'course'> {
  const { machine, blockers, quality, activity, gateWords, sections } = session.notes;
  const milestones = milestoneWords(session);
  const isPlain =
    machine === null &&
    activity === null &&
    milestones.length + blockers.length + gateWords.length + sections.length === 0 &&
    Object.keys(quality).length === 0;
  if (isPlain) return {};
  return {
    course: {
      machine:
        machine === null
          ? null
          : { current_state: machine.currentState, previous_state: machine.previousState },
      milestones: milestones.map(({ name, completed }) => ({ name, completed })),
      blockers: blockers
        .filter(({ resolvedAt }) => resolvedAt === null)
        .map(({ id, kind, severity, description }) => ({ id, type: kind, severity, description })),
      quality,
      activity: activity?.activity ?? null,
      step: activity?.step ?? null,
      gate_answers: gateWords.map(({ phase, answer }) => ({ phase, answer })),
      sections: sections.map(({ name }) => name),
    },
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
