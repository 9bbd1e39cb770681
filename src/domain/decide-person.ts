/**
 * What people (and agents in shells of their own) ask for by name. Only these commands may change a task that is terminal. This file answers
 * for the session; what is asked of one task is in `decide-task.ts`.
 */
import { reasonsAgainst, sameSpec } from './added-tasks.js';
import { BUDGET_KINDS, describeAmount } from './budget.js';
import type { Command } from './command.js';
import { decideCheckpoint, decideRestore } from './decide-checkpoint.js';
import { answerGate, declineGate } from './decide-gate.js';
import { decideNote } from './decide-notes.js';
import { assignTasks } from './decide-owner.js';
import { decideTask, isAlreadySo, isTaskCommand, type TaskCommand } from './decide-task.js';
import { accepted, type Decision, refused } from './decision.js';
import { NO_BUDGET } from './definition.js';
import type { Event } from './event.js';
import { approved, unmetConditions } from './gate.js';
import { cutShort, type PersonCommand, stampOf } from './person-command.js';
import { awaitingSelection } from './selection.js';
import { phaseSpec, phaseState, type Session } from './session.js';
import { isTerminal } from './task.js';

export function decidePerson(session: Session, command: PersonCommand): Decision {
  if (isTaskCommand(command)) return decideForTask(session, command);
  switch (command.type) {
    case 'add_tasks':
      return add(session, command);
    case 'approve_gate':
      return approve(session, command);
    case 'raise_budget':
      return raiseBudget(session, command);
    case 'compact_journal':
      return compact(session, command);
    case 'answer_gate':
      if (hasEnded(session))
        return command.answer === 'abort' ? cancelSession(session, command) : over(session);
      return command.answer === 'abort' ? abort(session, command) : answerGate(session, command);
    case 'decline_gate':
      return hasEnded(session) ? over(session) : declineGate(session, command);
    case 'assign_tasks':
      return hasEnded(session) ? over(session) : assignTasks(session, command);
    case 'create_checkpoint':
      return decideCheckpoint(session, command);
    case 'restore_checkpoint':
      return decideRestore(session, command);
    case 'pause_session':
      if (session.status === 'paused') return accepted([]);
      return session.status === 'in_progress'
        ? accepted([{ ...stampOf(command), type: 'session_paused', reason: command.reason }])
        : over(session);
    case 'resume_session':
      return resume(session, command);
    case 'cancel_session':
      return cancelSession(session, command);
    default:
      return hasEnded(session) ? over(session) : decideNote(session, command);
  }
}

/** The session ends at this gate. */
function abort(session: Session, command: Command & { type: 'answer_gate' }): Decision {
  const answer = answerGate(session, command);
  if (answer.kind === 'refused') return answer;
  const reason = `Aborted at the gate of ${command.phase}${command.reason === null ? '' : `: ${command.reason}`}`;
  const end = cancelSession(session, { ...command, reason });
  return end.kind === 'refused' ? end : accepted([...answer.events, ...end.events]);
}

/** A task that is as it was asked to be stays so, even where the session has ended: the first answer may have been lost. */
function decideForTask(session: Session, command: TaskCommand): Decision {
  const task = session.tasks.get(command.task);
  if (task === undefined)
    return refused(
      'UNKNOWN_TASK',
      `There is no task ${command.task} in session ${session.id}.`,
      'See: orchestrator status',
    );
  if (isAlreadySo(task, command)) return accepted([]);
  return hasEnded(session) ? over(session) : decideTask(session, task, command);
}

function hasEnded(session: Session): boolean {
  return session.status === 'completed' || session.status === 'cancelled';
}

function over(session: Session): Decision {
  return refused(
    'SESSION_OVER',
    `Session ${session.id} is ${session.status}.`,
    'Start another: orchestrator start',
  );
}

function resume(session: Session, command: Command & { type: 'resume_session' }): Decision {
  if (session.status === 'in_progress')
    return refused('SESSION_NOT_PAUSED', `Session ${session.id} is not paused.`, 'See: orchestrator status');
  return session.status === 'paused'
    ? accepted([{ ...stampOf(command), type: 'session_resumed', reason: command.reason }])
    : over(session);
}

function add(session: Session, command: Command & { type: 'add_tasks' }): Decision {
  if (session.status !== 'in_progress' && session.status !== 'paused') return over(session);
  const tasks = command.tasks.map(({ id, spec }) => ({ id, spec: awaitingSelection(session, spec) }));
  const isThere = ({ id, spec }: (typeof tasks)[number]): boolean => {
    const known = session.tasks.get(id);
    return known !== undefined && sameSpec(known.spec, spec);
  };
  if (tasks.every(isThere)) return accepted([]);
  const reasons = reasonsAgainst(session, tasks, null);
  if (reasons.length > 0)
    return refused('TASKS_REFUSED', reasons.join('; '), 'Mend the list and add it again; nothing was added.');
  return accepted(
    tasks.map(({ spec }) => ({ ...stampOf(command), type: 'task_added', spec, addedBy: null })),
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
  if (hasEnded(session)) return over(session);
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
  const stale = staleApproval(session, command);
  if (stale !== null) return stale;
  const { permission, headSha, feedback } = command;
  const { version } = session;
  return accepted([
    {
      ...stampOf(command),
      type: 'gate_approved',
      phase: command.phase,
      permission,
      version,
      headSha,
      feedback,
    },
  ]);
}

/** A word about something that has changed since is no word about what is there now. */
function staleApproval(session: Session, command: Command & { type: 'approve_gate' }): Decision | null {
  const { phase, seenVersion, seenAt } = command;
  const again = `Look at it again, then: orchestrator approve ${phase}`;
  if (seenVersion !== null && seenVersion !== session.version)
    return refused(
      'APPROVAL_STALE',
      `The approval is for version ${seenVersion}; session ${session.id} is at version ${session.version}.`,
      again,
    );
  if (seenAt === null) return null;
  for (const task of session.tasks)
    if (task.spec.phase === phase && task.updatedAt > seenAt)
      return refused(
        'APPROVAL_STALE',
        `Task ${task.spec.id} has changed since the approval was given.`,
        again,
      );
  return null;
}

/** What is spent and set aside stays spent: a budget only ever grows. */
function raiseBudget(session: Session, command: Command & { type: 'raise_budget' }): Decision {
  if (hasEnded(session)) return over(session);
  const { budget, phase, reason } = command;
  const state = phase === undefined ? undefined : phaseState(session, phase);
  if (phase !== undefined && state === undefined)
    return refused('UNKNOWN_PHASE', `There is no phase ${phase}.`, 'See: orchestrator status');
  const present = phase === undefined ? session.budget : (state?.budget?.limit ?? NO_BUDGET);
  for (const kind of BUDGET_KINDS) {
    const [before, next] = [present[kind], budget[kind]];
    if (next === null || before === null || next >= before) continue;
    return refused(
      'BUDGET_LOWERED',
      `The budget is ${describeAmount(kind, before)}; ${describeAmount(kind, next)} would be less.`,
      'Give the new total, not the difference.',
    );
  }
  const raised = {
    microUsd: budget.microUsd ?? present.microUsd,
    tokens: budget.tokens ?? present.tokens,
    agentSeconds: budget.agentSeconds ?? present.agentSeconds,
  };
  if (BUDGET_KINDS.every((kind) => raised[kind] === present[kind])) return accepted([]);
  const of = phase === undefined ? {} : { phase };
  return accepted([{ ...stampOf(command), type: 'budget_raised', budget: raised, reason, ...of }]);
}

/** While a session goes on, older parts are better left alone: whoever has them needs not fetch them again. */
function compact(session: Session, command: Command & { type: 'compact_journal' }): Decision {
  const { segments } = command;
  if (!hasEnded(session))
    return refused(
      'SESSION_UNFINISHED',
      `Session ${session.id} is ${session.status}.`,
      'Its journal is put together when it is completed or cancelled.',
    );
  return segments < 2
    ? accepted([])
    : accepted([{ ...stampOf(command), type: 'journal_compacted', segments }]);
}

function cancelSession(
  session: Session,
  command: Command & { type: 'cancel_session' | 'answer_gate' },
): Decision {
  if (session.status === 'cancelled') return accepted([]);
  if (session.status === 'completed') return over(session);
  const reason = command.reason ?? 'The session was cancelled.';
  const events: Event[] = [];
  for (const task of session.tasks)
    if (!isTerminal(task.status))
      events.push({
        ...stampOf(command),
        type: 'task_cancelled',
        task: task.spec.id,
        end: cutShort(task, 'cancelled', command.now, reason),
        reason,
      });
  return accepted([...events, { ...stampOf(command), type: 'session_cancelled', reason: command.reason }]);
}
