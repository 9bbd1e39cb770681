/**
 * Files for other systems, in their own words: status files, agent queues, the flow state. Functions from a session to documents; nothing of them is
 * ever read back.
 */
import { estimatedCompletion, milestoneReports, percentOf } from '../domain/course.js';
import type { ViewKind } from '../domain/definition.js';
import { blockedTasks } from '../domain/explain.js';
import type { Instant, TaskId } from '../domain/ids.js';
import type { Blocker } from '../domain/notes.js';
import { type PhaseState, type Session, totals } from '../domain/session.js';
import { statusReport, waitsForApproval } from '../domain/status.js';
import type { Attempt, Task } from '../domain/task.js';
import { minutesBetween, minutesSpent } from '../domain/time-spent.js';
import { isoOf } from '../schema/wire.js';
import { factoryState } from './factory-view.js';
import { queueDocument } from './queue-document.js';
import { FACTORY_FILE } from './session-files.js';

export interface ViewFile {
  /** Below the session's folder. */
  readonly path: string;
  readonly text: string;
  /** What it is about, where there is one file for each. */
  readonly of: { readonly task?: string; readonly agent?: string };
}

/** The files of these kinds, as they are now. */
export function viewFiles(session: Session, kinds: readonly ViewKind[], now: Instant): readonly ViewFile[] {
  const files: ViewFile[] = [];
  if (kinds.includes('status')) files.push(...statusViews(session));
  if (kinds.includes('queues'))
    for (const queue of session.notes.queues)
      files.push({
        ...file(`agent-queues/${queue.agent}-queue.json`, queueDocument(session, queue)),
        of: { agent: queue.agent },
      });
  if (kinds.includes('flow-state')) files.push(file('flow-state.json', flowState(session, now)));
  if (kinds.includes('orchestrator-state'))
    files.push({ path: FACTORY_FILE, text: factoryState(session), of: {} });
  return files;
}

function file(path: string, document: unknown): ViewFile {
  return { path, text: `${JSON.stringify(document, null, 2)}\n`, of: {} };
}

/** One file for each task that was started or cannot move; none for those that merely wait. */
function statusViews(session: Session): readonly ViewFile[] {
  const blocked = blockedTasks(session);
  return [...session.tasks].flatMap((task) => {
    const document = taskStatus(task, blocked.get(task.spec.id) ?? []);
    if (document === null) return [];
    return [{ ...file(`status/${task.spec.id}.json`, document), of: { task: task.spec.id } }];
  });
}

/** `status/<task id>.json`; null where that system has no file: a task neither started nor blocked. */
export function taskStatus(task: Task, blockedBy: readonly TaskId[]) {
  const last = task.attempts.at(-1);
  const status = statusWord(task, blockedBy);
  if (status === null) return null;
  return {
    task_id: task.spec.id,
    status,
    started_at: last === undefined ? null : isoOf(last.startedAt),
    completed_at: last?.completedAt == null ? null : isoOf(last.completedAt),
    agent_id: task.owner ?? task.spec.agent,
    outputs_validated: task.status === 'completed' && task.evidence === 'verified',
    duration_seconds: last?.durationSeconds ?? null,
    exit_code: last?.exitCode ?? null,
    ...errorOf(task, last),
    ...(blockedBy.length === 0 ? {} : { blocked_by: blockedBy }),
  };
}

function statusWord(task: Task, blockedBy: readonly TaskId[]): string | null {
  switch (task.status) {
    case 'in_progress':
      return 'running';
    case 'completed':
    case 'failed':
    case 'blocked':
      return task.status;
    case 'escalated':
      return 'blocked';
    case 'pending':
      return blockedBy.length > 0 ? 'blocked' : null;
    default:
      return null;
  }
}

function errorOf(task: Task, last: Attempt | undefined): { readonly error?: string } {
  if (task.status !== 'failed' && task.status !== 'blocked' && task.status !== 'escalated') return {};
  if (last?.outcome === 'timed_out') return { error: 'Timeout' };
  if (last?.reason?.startsWith('Missing output') === true) return { error: 'Missing outputs' };
  return { error: last?.reason ?? task.blockerInfo?.reason ?? task.escalationInfo?.reason ?? task.status };
}

/** `flow-state.json`. Health, percent and forecasts are computed here, never kept. */
export function flowState(session: Session, now: Instant) {
  const report = statusReport(session, now);
  const { notes, definition } = session;
  const open = notes.blockers.filter(({ resolvedAt }) => resolvedAt === null);
  const end = estimatedCompletion(session, now);
  return {
    workflow_id: definition.ticket ?? session.id,
    title: definition.title,
    status: flowStatus(report.status),
    health: report.health,
    progress: {
      current_phase: report.phase ?? session.phases.at(-1)?.id ?? null,
      completion_percentage: percentOf(session, totals(session)),
      phases: Object.fromEntries(session.phases.map((phase) => [phase.id, flowPhase(phase)])),
    },
    current_work: {
      activity: notes.activity?.activity ?? runningTitle(session),
      step: notes.activity?.step ?? null,
      blockers: open.map(flowBlocker),
      last_activity: isoOf(notes.activity?.at ?? session.updatedAt),
    },
    milestones: milestoneReports(session, now).map(({ name, completed, at, eta }) => ({
      name,
      completed,
      ...(completed && at !== null ? { timestamp: isoOf(at) } : {}),
      ...(!completed && eta !== null ? { eta: isoOf(eta) } : {}),
    })),
    quality_indicators: {
      tests_passing: null,
      linting_clean: null,
      ...notes.quality,
      has_blockers: open.length > 0,
      user_approval_needed: waitsForApproval(session) !== null,
    },
    artifacts: artifactsOf(session),
    meta: {
      started_at: isoOf(session.createdAt),
      updated_at: isoOf(session.updatedAt),
      estimated_completion: end === null ? null : isoOf(end),
      total_time_spent_minutes: minutesSpent(session, now),
    },
    legacy_tracking: { agent_history: agentHistory(session), user_checkpoints: userCheckpoints(session) },
  };
}

function flowStatus(status: string): 'in_progress' | 'completed' | 'blocked' | 'paused' {
  switch (status) {
    case 'completed':
    case 'paused':
    case 'blocked':
    case 'in_progress':
      return status;
    case 'failed':
      return 'blocked';
    default:
      return 'paused';
  }
}

function flowPhase({ status, openedAt, completedAt }: PhaseState) {
  if (status === 'completed' && openedAt !== null && completedAt !== null)
    return { status, duration_minutes: minutesBetween(openedAt, completedAt) };
  return status === 'in_progress' && openedAt !== null ? { status, started_at: isoOf(openedAt) } : { status };
}

function flowBlocker({ id, kind, severity, description, at }: Blocker) {
  return { id, type: kind, severity, description, timestamp: isoOf(at) };
}

function runningTitle(session: Session): string | null {
  const [first] = session.running;
  return first === undefined ? null : (session.tasks.get(first)?.spec.title ?? null);
}

function artifactsOf({ notes, tasks }: Session) {
  const paths = (kind: string): readonly string[] =>
    notes.artifacts.filter((one) => one.kind === kind).map(({ path }) => path);
  const integrated = [...tasks].flatMap(({ change }) => (change === null ? [] : [change.commit]));
  return {
    working_doc: paths('working_doc').at(-1) ?? null,
    research: paths('research').at(-1) ?? null,
    commits: [...new Set([...notes.commits.map(({ hash }) => hash), ...integrated])],
    documents: paths('documents'),
    generated: paths('generated'),
    test_results: paths('test_results'),
    builds: paths('builds'),
  };
}

/** Attempts and delegations, oldest first: work alone, nothing of what the orchestrator did itself. */
function agentHistory(session: Session) {
  const entries: {
    readonly at: Instant;
    readonly agent: string;
    readonly task: string;
    readonly status: string;
    readonly output_summary: string | null;
  }[] = [];
  for (const { spec, attempts } of session.tasks)
    for (const { startedAt, completedAt, outcome, reason } of attempts)
      entries.push({
        at: completedAt ?? startedAt,
        agent: spec.agent,
        task: spec.id,
        status: outcome === null ? 'in_progress' : outcome === 'succeeded' ? 'completed' : 'failed',
        output_summary: reason,
      });
  for (const { agent, work, startedAt, completedAt, succeeded, summary } of session.notes.delegations)
    entries.push({
      at: completedAt ?? startedAt,
      agent,
      task: work,
      status: succeeded === null ? 'in_progress' : succeeded ? 'completed' : 'failed',
      output_summary: summary,
    });
  return entries
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, output_summary, ...entry }) => ({
      ...entry,
      timestamp: isoOf(at),
      output_summary,
    }));
}

function userCheckpoints(session: Session) {
  const approved = session.approvals.map(({ phase, at, feedback }) => ({
    phase,
    approved: true,
    at,
    user_feedback: feedback,
  }));
  const declined = session.notes.gateWords
    .filter(({ answer }) => answer === 'decline')
    .map(({ phase, at, reason }) => ({ phase, approved: false, at, user_feedback: reason }));
  return [...declined, ...approved]
    .toSorted((a, b) => a.at - b.at)
    .map(({ phase, approved: isApproved, at, user_feedback }) => ({
      phase,
      approved: isApproved,
      timestamp: isoOf(at),
      user_feedback,
    }));
}
