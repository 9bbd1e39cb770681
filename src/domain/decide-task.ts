/**
 * What people ask of one task by name: completing, failing, blocking, retrying, skipping, cancelling it. {@link TAKES} says which status a
 * task may have for that; everything else about a task is refused with its status.
 */
import type { Command } from './command.js';
import { skipReason } from './consequences.js';
import { approveChange } from './decide-change.js';
import { isRejectedSo, rejectTask } from './decide-layer.js';
import { isUpdatedSo, updateTask } from './decide-owner.js';
import { isSplitSo } from './decide-split.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Event } from './event.js';
import type { Sha256, TaskId } from './ids.js';
import { cutShort, type PersonCommand, stampOf } from './person-command.js';
import { describeUnready, unready } from './readiness.js';
import { phaseState, type Session } from './session.js';
import { splitByPerson } from './split-plan.js';
import { isCovered, TASK_STATUSES, type Task, type TaskStatus } from './task.js';

export type TaskCommand = Extract<PersonCommand, { readonly task: TaskId }>;

/** Which statuses each verb takes a task from. `retry` also takes a pending task that backs off. */
export const TAKES: Readonly<Record<TaskCommand['type'], readonly TaskStatus[]>> = {
  complete_task: ['pending', 'in_progress', 'blocked', 'escalated', 'failed'],
  fail_task: ['pending', 'in_progress', 'blocked', 'escalated'],
  block_task: ['pending', 'in_progress', 'escalated'],
  unblock_task: ['blocked'],
  retry_task: ['completed', 'failed', 'blocked', 'escalated', 'skipped', 'cancelled'],
  skip_task: ['pending', 'blocked', 'escalated', 'failed'],
  cancel_task: ['pending', 'in_progress', 'blocked', 'escalated', 'failed'],
  approve_change: ['escalated'],
  reject_task: ['pending', 'in_progress', 'blocked', 'escalated'],
  escalate_task: ['pending', 'in_progress', 'blocked'],
  split_task: ['pending', 'in_progress', 'blocked', 'escalated', 'failed'],
  update_task: TASK_STATUSES,
};

export function isTaskCommand(command: PersonCommand): command is TaskCommand {
  return 'task' in command;
}

/** Is the task already what the command would make of it? Then a repeat is harmless and changes nothing. */
export function isAlreadySo(task: Task, command: TaskCommand): boolean {
  switch (command.type) {
    case 'complete_task':
      return task.status === 'completed';
    case 'fail_task':
      return task.status === 'failed';
    case 'block_task':
      return task.status === 'blocked' && task.blockerInfo?.reason === command.reason;
    case 'unblock_task':
      return task.status === 'pending';
    case 'retry_task':
      return task.status === 'pending' && task.notBefore === null;
    case 'skip_task':
      return task.status === 'skipped';
    case 'approve_change':
      return task.status === 'completed' && task.change?.commit === command.change.commit;
    case 'reject_task':
      return isRejectedSo(task, command);
    case 'escalate_task':
      return task.status === 'escalated' && task.escalationInfo?.reason === command.reason;
    case 'split_task':
      return isSplitSo(task, command);
    case 'update_task':
      return isUpdatedSo(task, command);
    default:
      return task.status === 'cancelled';
  }
}

/** The answer for a task of a session that still goes on, and that is not what was asked for yet. */
export function decideTask(session: Session, task: Task, command: TaskCommand): Decision {
  const backsOff = command.type === 'retry_task' && task.status === 'pending';
  if (!backsOff && !TAKES[command.type].includes(task.status)) return wrongStatus(task, command.type);
  const at = stampOf(command);
  const id = task.spec.id;
  switch (command.type) {
    case 'complete_task':
      return complete(session, task, command);
    case 'fail_task':
      return fail(task, command);
    case 'block_task': {
      const end = cutShort(task, 'blocked', command.now, command.reason);
      return accepted([{ ...at, type: 'task_blocked', task: id, end, reason: command.reason }]);
    }
    case 'unblock_task':
      return accepted([{ ...at, type: 'task_unblocked', task: id, reason: command.reason }]);
    case 'retry_task':
      return retry(session, task, command);
    case 'approve_change':
      return approveChange(session, task, command);
    case 'reject_task':
      return withClaim(task, command.claimSha256) ?? rejectTask(session, task, command);
    case 'escalate_task': {
      const { to, reason } = command;
      const end = cutShort(task, 'blocked', command.now, reason);
      return accepted([{ ...at, type: 'task_escalated', task: id, end, to, reason, held: null }]);
    }
    case 'split_task':
      return splitByPerson(session, task, command);
    case 'update_task':
      return updateTask(task, command);
    case 'skip_task': {
      const skipped: Event = {
        ...at,
        type: 'task_skipped',
        task: id,
        skip: 'person',
        reason: command.reason,
      };
      return accepted([...reopened(session, task, command), skipped]);
    }
    default: {
      const end = cutShort(task, 'cancelled', command.now, command.reason);
      const cancelled: Event = { ...at, type: 'task_cancelled', task: id, end, reason: command.reason };
      return accepted([...reopened(session, task, command), cancelled]);
    }
  }
}

function wrongStatus(task: Task, type: TaskCommand['type']): Decision {
  const verb = type.replace('_task', '');
  return refused(
    'WRONG_STATUS',
    `Task ${task.spec.id} is ${task.status}; ${verb} takes a task that is ${TAKES[type].join(', ')}.`,
    `orchestrator explain ${task.spec.id}`,
  );
}

/** A session that failed goes on when a person answers for a task that failed. */
function reopened(session: Session, task: Task, command: TaskCommand): readonly Event[] {
  if (session.status !== 'failed' || task.status !== 'failed') return [];
  const reason = `${command.actor} answered for ${command.task}.`;
  return [{ ...stampOf(command), type: 'session_reopened', reason }];
}

function complete(session: Session, task: Task, command: Command & { type: 'complete_task' }): Decision {
  const refusal =
    claimAgainst(task, command) ??
    (command.force ? forceAgainst(task, command) : proofAgainst(session, task, command));
  if (refusal !== null) return refusal;
  const completed: Event = {
    ...stampOf(command),
    type: 'task_completed',
    task: task.spec.id,
    end: cutShort(task, 'succeeded', command.now, command.reason),
    outputs: command.outputs,
    evidence: !command.force ? 'verified' : command.imported === true ? 'imported' : 'by_hand',
    change: null,
    reason: command.reason,
  };
  return accepted([...reopened(session, task, command), completed]);
}

/** Somebody else works on it, or the claim that was given is not the live one. */
function claimAgainst(task: Task, command: Command & { type: 'complete_task' }): Decision | null {
  const { id } = task.spec;
  if (task.claim !== null && task.claim.sha256 !== command.claimSha256 && !command.force)
    return refused(
      'ALREADY_CLAIMED',
      `Task ${id} is being worked on (attempt ${task.claim.attempt}).`,
      'Give its --claim, wait, or use --force --reason TEXT.',
    );
  return task.claim === null && command.claimSha256 !== null ? staleClaim(task) : null;
}

/** A claim that was given has to be the live one. */
function withClaim(task: Task, claimSha256: Sha256 | null): Decision | null {
  return claimSha256 !== null && task.claim?.sha256 !== claimSha256 ? staleClaim(task) : null;
}

function staleClaim(task: Task): Decision {
  return refused(
    'CLAIM_STALE',
    `The claim on ${task.spec.id} is no longer live.`,
    'Run `orchestrator next` for a new one.',
  );
}

function forceAgainst(task: Task, command: Command & { type: 'complete_task' }): Decision | null {
  return command.reason !== null && command.reason !== ''
    ? null
    : refused('REASON_REQUIRED', `Completing ${task.spec.id} by force needs a reason.`, 'Add --reason TEXT.');
}

/** Without force the same is asked for as of an attempt: its outputs, an open phase, and everything it had to wait for. */
function proofAgainst(
  session: Session,
  task: Task,
  command: Command & { type: 'complete_task' },
): Decision | null {
  const { id, phase } = task.spec;
  const unverified = unverifiedOutputs(task, command);
  if (unverified.length > 0)
    return refused(
      'OUTPUTS_MISSING',
      `Task ${id} is not shown to be done: ${unverified.join('; ')}.`,
      'Make the outputs, or use --force --reason TEXT.',
    );
  if (phaseState(session, phase)?.status !== 'in_progress')
    return refused(
      'PHASE_CLOSED',
      `Phase ${phase} of ${id} is not open.`,
      'Wait for it, or use --force --reason TEXT.',
    );
  const open = task.claim === null ? unready(session, task, command.now)[0] : undefined;
  return open === undefined
    ? null
    : refused(
        'NOT_READY',
        `Task ${id} is not ready to be done: ${describeUnready(open)}.`,
        'Wait, or use --force --reason TEXT.',
      );
}

function unverifiedOutputs(task: Task, command: Command & { type: 'complete_task' }): readonly string[] {
  const checks = task.spec.outputs.some(({ kind }) => kind === 'check');
  const paths = command.outputs.map(({ path }) => path);
  const absent = task.spec.outputs.flatMap((output) =>
    output.kind === 'file' && !isCovered(output.path, paths) ? [`Missing output: ${output.path}`] : [],
  );
  return [
    ...new Set([...command.missing, ...absent]),
    ...(checks ? ['a check command that only an attempt runs'] : []),
  ];
}

function fail(task: Task, command: Command & { type: 'fail_task' }): Decision {
  const stale = withClaim(task, command.claimSha256);
  if (stale !== null) return stale;
  const end = cutShort(task, 'failed', command.now, command.reason);
  return accepted([
    { ...stampOf(command), type: 'task_failed', task: task.spec.id, end, reason: command.reason },
  ]);
}

function retry(session: Session, task: Task, command: Command & { type: 'retry_task' }): Decision {
  const { id, phase } = task.spec;
  if (phaseState(session, phase)?.status === 'completed')
    return refused(
      'PHASE_CLOSED',
      `The gate of phase ${phase} has closed behind ${id}.`,
      'Add a new task to a later phase: orchestrator add',
    );
  if (task.status === 'completed' && hasAdded(session, task))
    return refused(
      'WRONG_STATUS',
      `Task ${id} is completed, and the tasks that it wrote are in the session.`,
      'Add what is missing: orchestrator add',
    );
  if (task.split !== null)
    return refused(
      'WRONG_STATUS',
      `Task ${id} was split: ${task.split.join(', ')} took its place.`,
      'Retry one of those.',
    );
  const again = skipReason(session, task);
  if (again !== null)
    return refused(
      'NOT_READY',
      `Task ${id} would be skipped again at once: ${again}`,
      'Answer for the other task first: orchestrator retry, or skip.',
    );
  const reason = command.reason ?? `${command.actor} asked for another attempt.`;
  const requeued: Event = {
    ...stampOf(command),
    type: 'task_requeued',
    task: id,
    end: null,
    notBefore: null,
    fresh: true,
    reason,
  };
  return accepted([...reopened(session, task, command), requeued]);
}

function hasAdded(session: Session, producer: Task): boolean {
  for (const task of session.tasks) if (task.addedBy === producer.spec.id) return true;
  return false;
}
