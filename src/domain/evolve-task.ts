/** What events do to one task. Total and without rules, as all of `evolve`. */
import type { AttemptEnd, Event } from './event.js';
import type { Instant } from './ids.js';
import { type Attempt, isStop, type Task, type TaskStatus } from './task.js';

/** Events about one task. */
export type OnTask = Extract<Event, { readonly task: unknown }>;

/** The task after one event about it. */
export function afterEvent(task: Task, event: OnTask): Task {
  switch (event.type) {
    case 'task_claimed':
      return claimed(task, event);
    case 'task_completed': {
      const { outputs: outputDigests, change, evidence } = event;
      return { ...moved(task, 'completed', event, event.end), outputDigests, change, evidence };
    }
    case 'task_failed':
      return moved(task, 'failed', event, event.end);
    case 'task_requeued':
      return requeued(task, event);
    case 'task_rejected': {
      const { by, originalLayer, suggestedLayer, reason, at, moved: to } = event;
      const rejectionHistory = [...task.rejectionHistory, { by, originalLayer, suggestedLayer, reason, at }];
      if (to === null) return { ...task, rejectionHistory };
      return { ...task, rejectionHistory, owner: null, updatedAt: at, spec: { ...task.spec, ...to } };
    }
    case 'task_revised': {
      const { layer, phase, dependencies, inputs, at } = event;
      return { ...task, updatedAt: at, spec: { ...task.spec, layer, phase, dependencies, inputs } };
    }
    case 'task_split':
      return { ...moved(task, 'cancelled', event, event.end), split: event.into };
    case 'task_assigned':
      return { ...task, owner: event.owner, updatedAt: event.at };
    case 'task_updated':
      return { ...task, extra: event.extra, updatedAt: event.at };
    case 'task_blocked': {
      const { reason, by, at } = event;
      return { ...moved(task, 'blocked', event, event.end), blockerInfo: { reason, by, at } };
    }
    case 'task_unblocked':
      return { ...moved(task, 'pending', event, null), notBefore: null };
    case 'task_escalated': {
      const { reason, to, at, held } = event;
      return { ...moved(task, 'escalated', event, event.end), escalationInfo: { reason, to, at, held } };
    }
    case 'task_skipped':
      return { ...moved(task, 'skipped', event, null), skip: event.skip };
    case 'task_cancelled':
      return moved(task, 'cancelled', event, event.end);
    case 'change_approved':
      return task;
    case 'report_ignored': {
      const late = (attempt: Attempt): Attempt => ({ ...attempt, lateReport: event.outcome });
      return {
        ...task,
        attempts: task.attempts.map((attempt) => (attempt.n === event.attempt ? late(attempt) : attempt)),
      };
    }
    default:
      return unknown(event, task);
  }
}

/** Changes of status that a task keeps; the journal has all of them. */
const MOST_CHANGES = 100;

/** The task with no more history than that. What its older part says about stops is counted, for it still counts. */
export function shortened(task: Task): Task {
  const { statusHistory } = task;
  const over = statusHistory.length - MOST_CHANGES;
  if (over <= 0) return task;
  let { count, stops } = task.statusDropped ?? { count: 0, stops: 0 };
  for (let index = 0; index < over; index += 1) {
    if (statusHistory[index]?.status === 'completed') stops = 0;
    if (isStop(statusHistory[index], statusHistory[index + 1])) stops += 1;
    count += 1;
  }
  return { ...task, statusHistory: statusHistory.slice(over), statusDropped: { count, stops } };
}

function claimed(task: Task, event: Event & { type: 'task_claimed' }): Task {
  const attempt: Attempt = {
    n: event.claim.attempt,
    outcome: null,
    startedAt: event.at,
    completedAt: null,
    durationSeconds: null,
    exitCode: null,
    runUrl: null,
    usage: null,
    reason: null,
    claimSha256: event.claim.sha256,
    lateReport: null,
  };
  return {
    ...moved(task, 'in_progress', event, null),
    claim: event.claim,
    attempts: [...task.attempts, attempt],
    notBefore: null,
  };
}

function requeued(task: Task, event: Event & { type: 'task_requeued' }): Task {
  return {
    ...moved(task, 'pending', event, event.end),
    notBefore: event.notBefore,
    ...(event.fresh
      ? {
          freshSince: task.attempts.length + 1,
          outputDigests: [],
          change: null,
          evidence: null,
          skip: null,
          split: null,
        }
      : {}),
  };
}

/** The task in another status: history kept, claim closed, current attempt ended, what stopped it before forgotten. */
function moved(
  task: Task,
  status: TaskStatus,
  stamp: { readonly at: Instant; readonly by: string },
  end: AttemptEnd | null,
): Task {
  return {
    ...task,
    status,
    updatedAt: stamp.at,
    claim: null,
    blockerInfo: null,
    escalationInfo: null,
    attempts:
      end === null
        ? task.attempts
        : task.attempts.map((attempt) => (attempt.n === end.n ? ended(attempt, end) : attempt)),
    statusHistory: [...task.statusHistory, { status, at: stamp.at, by: stamp.by }],
  };
}

function ended(attempt: Attempt, end: AttemptEnd): Attempt {
  return {
    ...attempt,
    outcome: end.outcome,
    completedAt: end.completedAt,
    durationSeconds: end.durationSeconds,
    exitCode: end.exitCode,
    runUrl: end.runUrl,
    usage: end.usage,
    reason: end.reason,
  };
}

function unknown(_event: never, unchanged: Task): Task {
  return unchanged;
}
