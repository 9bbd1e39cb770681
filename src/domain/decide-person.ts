/**
 * What people (and agents in shells of their own) ask for by name. Only these commands may change a task that is terminal.
 */
import { reasonsAgainst } from './added-tasks.js';
import type { Command } from './command.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Outcome } from './definition.js';
import type { AttemptEnd, Event } from './event.js';
import { approved, unmetConditions } from './gate.js';
import type { Instant, TaskId } from './ids.js';
import { describeUnready, unready } from './readiness.js';
import { phaseSpec, phaseState, type Session } from './session.js';
import { isCovered, isTerminal, type Task, type TaskStatus } from './task.js';

export type PersonCommand = Exclude<
  Command,
  { type: 'start_session' | 'claim_task' | 'report_attempt' | 'settle_claim' }
>;
type TaskCommand = Extract<PersonCommand, { readonly task: TaskId }>;

export function decidePerson(session: Session, command: PersonCommand): Decision {
  if ('task' in command) {
    const task = session.tasks.get(command.task);
    if (task === undefined)
      return refused(
        'UNKNOWN_TASK',
        `There is no task ${command.task} in session ${session.id}.`,
        'See: orchestrator status',
      );
    if (session.status === 'completed' || session.status === 'cancelled') return over(session);
    return decideTask(session, task, command);
  }
  switch (command.type) {
    case 'add_tasks':
      return add(session, command);
    case 'approve_gate':
      return approve(session, command);
    case 'pause_session':
      if (session.status === 'paused') return accepted([]);
      return session.status === 'in_progress'
        ? accepted([{ ...stamp(command), type: 'session_paused', reason: command.reason }])
        : over(session);
    case 'resume_session':
      if (session.status === 'in_progress')
        return refused(
          'SESSION_NOT_PAUSED',
          `Session ${session.id} is not paused.`,
          'See: orchestrator status',
        );
      return session.status === 'paused'
        ? accepted([{ ...stamp(command), type: 'session_resumed', reason: command.reason }])
        : over(session);
    default:
      return cancelSession(session, command);
  }
}

function stamp(command: { readonly now: Instant; readonly actor: string }): {
  readonly at: Instant;
  readonly by: string;
} {
  return { at: command.now, by: command.actor };
}

function over(session: Session): Decision {
  return refused(
    'SESSION_OVER',
    `Session ${session.id} is ${session.status}.`,
    'Start another: orchestrator start',
  );
}

function wrongStatus(task: Task, verb: string, allowed: readonly TaskStatus[]): Decision {
  return refused(
    'WRONG_STATUS',
    `Task ${task.spec.id} is ${task.status}; ${verb} takes a task that is ${allowed.join(', ')}.`,
    `orchestrator explain ${task.spec.id}`,
  );
}

function decideTask(session: Session, task: Task, command: TaskCommand): Decision {
  const at = stamp(command);
  const id = task.spec.id;
  switch (command.type) {
    case 'complete_task':
      return complete(session, task, command);
    case 'fail_task':
      return fail(session, task, command);
    case 'block_task':
      if (!['pending', 'in_progress', 'escalated'].includes(task.status))
        return wrongStatus(task, 'block', ['pending', 'in_progress', 'escalated']);
      return accepted([
        {
          ...at,
          type: 'task_blocked',
          task: id,
          end: endOf(task, 'blocked', command.now, command.reason),
          reason: command.reason,
        },
      ]);
    case 'unblock_task':
      if (task.status === 'pending') return accepted([]);
      if (task.status !== 'blocked') return wrongStatus(task, 'unblock', ['blocked']);
      return accepted([{ ...at, type: 'task_unblocked', task: id, reason: command.reason }]);
    case 'retry_task':
      return retry(session, task, command);
    case 'skip_task':
      if (task.status === 'skipped') return accepted([]);
      if (!['pending', 'blocked', 'escalated', 'failed'].includes(task.status))
        return wrongStatus(task, 'skip', ['pending', 'blocked', 'escalated', 'failed']);
      return accepted([
        ...reopened(session, command),
        { ...at, type: 'task_skipped', task: id, skip: 'person', reason: command.reason },
      ]);
    default:
      if (task.status === 'cancelled') return accepted([]);
      if (isTerminal(task.status) && task.status !== 'failed')
        return wrongStatus(task, 'cancel', ['pending', 'in_progress', 'blocked', 'escalated', 'failed']);
      return accepted([
        {
          ...at,
          type: 'task_cancelled',
          task: id,
          end: endOf(task, 'cancelled', command.now, command.reason),
          reason: command.reason,
        },
      ]);
  }
}

/** The end of the attempt that a person's word cuts short; null when none runs. */
function endOf(task: Task, outcome: Outcome, now: Instant, reason: string | null): AttemptEnd | null {
  if (task.claim === null) return null;
  const durationSeconds = Math.max(0, now - task.claim.claimedAt);
  return {
    n: task.claim.attempt,
    outcome,
    completedAt: now,
    durationSeconds,
    exitCode: null,
    runUrl: null,
    usage: null,
    reason,
  };
}

/** A session that failed goes on when a person answers for the task that failed it. */
function reopened(session: Session, command: TaskCommand): readonly Event[] {
  return session.status === 'failed'
    ? [
        {
          ...stamp(command),
          type: 'session_reopened',
          reason: `${command.actor} answered for ${command.task}.`,
        },
      ]
    : [];
}

function complete(session: Session, task: Task, command: Command & { type: 'complete_task' }): Decision {
  const id = task.spec.id;
  if (task.status === 'completed') return accepted([]);
  if (isTerminal(task.status) && task.status !== 'failed')
    return wrongStatus(task, 'complete', ['pending', 'in_progress', 'blocked', 'escalated', 'failed']);
  if (task.claim !== null && task.claim.sha256 !== command.claimSha256 && !command.force)
    return refused(
      'ALREADY_CLAIMED',
      `Task ${id} is being worked on (attempt ${task.claim.attempt}).`,
      'Give its --claim, wait, or use --force --reason TEXT.',
    );
  if (task.claim === null && command.claimSha256 !== null)
    return refused(
      'CLAIM_STALE',
      `The claim on ${id} is no longer live.`,
      'Run `orchestrator next` for a new one.',
    );
  if (command.force && command.reason === null)
    return refused('REASON_REQUIRED', `Completing ${id} by force needs a reason.`, 'Add --reason TEXT.');
  const checks = task.spec.outputs.some(({ kind }) => kind === 'check');
  const paths = command.outputs.map(({ path }) => path);
  const absent = task.spec.outputs.flatMap((output) =>
    output.kind === 'file' && !isCovered(output.path, paths) ? [`Missing output: ${output.path}`] : [],
  );
  const unverified = [
    ...new Set([...command.missing, ...absent]),
    ...(checks ? ['a check command that only an attempt runs'] : []),
  ];
  if (!command.force && unverified.length > 0)
    return refused(
      'OUTPUTS_MISSING',
      `Task ${id} is not shown to be done: ${unverified.join('; ')}.`,
      'Make the outputs, or use --force --reason TEXT.',
    );
  if (!command.force && phaseState(session, task.spec.phase)?.status !== 'in_progress')
    return refused(
      'PHASE_CLOSED',
      `Phase ${task.spec.phase} of ${id} is not open.`,
      'Wait for it, or use --force --reason TEXT.',
    );
  const open = command.force || task.claim !== null ? [] : unready(session, task, command.now);
  if (open[0] !== undefined)
    return refused(
      'NOT_READY',
      `Task ${id} is not ready to be done: ${describeUnready(open[0])}.`,
      'Wait, or use --force --reason TEXT.',
    );
  return accepted([
    ...reopened(session, command),
    {
      ...stamp(command),
      type: 'task_completed',
      task: id,
      end: endOf(task, 'succeeded', command.now, command.reason),
      outputs: command.outputs,
      evidence: command.force ? 'by_hand' : 'verified',
      change: null,
      reason: command.reason,
    },
  ]);
}

function fail(session: Session, task: Task, command: Command & { type: 'fail_task' }): Decision {
  if (task.status === 'failed') return accepted([]);
  if (isTerminal(task.status))
    return wrongStatus(task, 'fail', ['pending', 'in_progress', 'blocked', 'escalated']);
  if (command.claimSha256 !== null && task.claim?.sha256 !== command.claimSha256)
    return refused(
      'CLAIM_STALE',
      `The claim on ${task.spec.id} is no longer live in session ${session.id}.`,
      'Run `orchestrator next` for a new one.',
    );
  const end = endOf(task, 'failed', command.now, command.reason);
  return accepted([
    { ...stamp(command), type: 'task_failed', task: task.spec.id, end, reason: command.reason },
  ]);
}

function retry(session: Session, task: Task, command: Command & { type: 'retry_task' }): Decision {
  const allowed: readonly TaskStatus[] = ['failed', 'blocked', 'escalated', 'skipped', 'cancelled'];
  const waitsOnlyForBackoff = task.status === 'pending' && task.notBefore !== null;
  if (task.status === 'pending' && !waitsOnlyForBackoff) return accepted([]);
  if (!waitsOnlyForBackoff && !allowed.includes(task.status)) return wrongStatus(task, 'retry', allowed);
  if (phaseState(session, task.spec.phase)?.status === 'completed')
    return refused(
      'PHASE_CLOSED',
      `The gate of phase ${task.spec.phase} has closed behind ${task.spec.id}.`,
      'Add a new task to a later phase: orchestrator add',
    );
  const reason = command.reason ?? `${command.actor} asked for another attempt.`;
  return accepted([
    ...reopened(session, command),
    {
      ...stamp(command),
      type: 'task_requeued',
      task: task.spec.id,
      end: null,
      notBefore: null,
      fresh: true,
      reason,
    },
  ]);
}

function add(session: Session, command: Command & { type: 'add_tasks' }): Decision {
  if (session.status !== 'in_progress' && session.status !== 'paused') return over(session);
  const unknown = command.tasks.filter(
    ({ id, spec }) => JSON.stringify(session.tasks.get(id)?.spec) !== JSON.stringify(spec),
  );
  if (unknown.length === 0) return accepted([]);
  const reasons = reasonsAgainst(session, command.tasks, null);
  if (reasons.length > 0)
    return refused('TASKS_REFUSED', reasons.join('; '), 'Mend the list and add it again; nothing was added.');
  return accepted(
    command.tasks.map(({ spec }) => ({ ...stamp(command), type: 'task_added', spec, addedBy: null })),
  );
}

function approve(session: Session, command: Command & { type: 'approve_gate' }): Decision {
  const phase = phaseState(session, command.phase);
  if (phase === undefined)
    return refused(
      'UNKNOWN_PHASE',
      `There is no phase ${command.phase}.`,
      `Phases: ${session.phases.map(({ id }) => id).join(', ')}`,
    );
  if (phaseSpec(session, command.phase)?.gate.approval !== true)
    return refused(
      'GATE_NEEDS_NO_APPROVAL',
      `The gate of ${command.phase} asks for no approval.`,
      'See: orchestrator status',
    );
  if (phase.status === 'completed' || approved(session, phase)) return accepted([]);
  if (session.status === 'completed' || session.status === 'cancelled') return over(session);
  if (phase.status === 'pending')
    return refused(
      'PHASE_CLOSED',
      `Phase ${command.phase} has not opened yet.`,
      'Approve it when its work is done.',
    );
  const unmet = unmetConditions(session, phase).filter(({ code }) => code !== 'APPROVAL_MISSING');
  if (unmet.length > 0)
    return refused(
      'NOT_READY',
      `Phase ${command.phase} has nothing to approve yet: ${unmet.map(({ code }) => code).join(', ')}.`,
      'See: orchestrator status',
    );
  const { permission, headSha, feedback } = command;
  return accepted([
    {
      ...stamp(command),
      type: 'gate_approved',
      phase: command.phase,
      permission,
      version: session.version,
      headSha,
      feedback,
    },
  ]);
}

function cancelSession(session: Session, command: Command & { type: 'cancel_session' }): Decision {
  if (session.status === 'cancelled') return accepted([]);
  if (session.status === 'completed') return over(session);
  const reason = command.reason ?? 'The session was cancelled.';
  const events: Event[] = [];
  for (const task of session.tasks)
    if (!isTerminal(task.status))
      events.push({
        ...stamp(command),
        type: 'task_cancelled',
        task: task.spec.id,
        end: endOf(task, 'cancelled', command.now, reason),
        reason,
      });
  return accepted([...events, { ...stamp(command), type: 'session_cancelled', reason: command.reason }]);
}
