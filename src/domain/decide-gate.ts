/** What a person decides about a gate that does not open by itself: wait, proceed, abort; and declining what was shown there. */
import type { Command } from './command.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Event } from './event.js';
import { proceeded, unmetConditions } from './gate.js';
import type { PhaseId } from './ids.js';
import { stampOf } from './person-command.js';
import { phaseSpec, phaseState, type Session } from './session.js';
import { isTerminal, type Task } from './task.js';

export function answerGate(session: Session, command: Command & { type: 'answer_gate' }): Decision {
  const { phase: id, answer } = command;
  const phase = phaseState(session, id);
  if (phase === undefined) return unknownPhase(session, id);
  if (phase.status === 'completed' && answer === 'proceed' && proceeded(session, id)) return accepted([]);
  if (phase.status !== 'in_progress')
    return refused(
      'PHASE_CLOSED',
      `Phase ${id} is ${phase.status}; only the gate of an open phase is answered.`,
      'See: orchestrator status --phases',
    );
  const unmet = unmetConditions(session, phase)
    .map(({ code }) => code)
    .filter((code) => code !== 'APPROVAL_MISSING');
  if (unmet.length === 0)
    return refused(
      'GATE_OPEN',
      `Nothing but an approval is missing at the gate of ${id}.`,
      `orchestrator approve ${id}`,
    );
  const said = (about: readonly Task[]): Event => ({
    ...stampOf(command),
    type: 'gate_answered',
    phase: id,
    answer,
    unmet: [...new Set(unmet)],
    about: about.map(({ spec }) => spec.id),
    reason: command.reason,
  });
  switch (answer) {
    case 'wait':
      return wait(session, command, said);
    case 'proceed':
      return proceed(session, command, said);
    default:
      return accepted([said([])]);
  }
}

function unknownPhase(session: Session, id: PhaseId): Decision {
  return refused(
    'UNKNOWN_PHASE',
    `There is no phase ${id}.`,
    `Phases: ${session.phases.map((phase) => phase.id).join(', ')}`,
  );
}

type Said = (about: readonly Task[]) => Event;

function tasksOf(session: Session, phase: PhaseId): readonly Task[] {
  return [...session.tasks].filter(({ spec }) => spec.phase === phase);
}

/** What stands still is tried once more; whoever waits a second time has to decide. */
function wait(session: Session, command: Command & { type: 'answer_gate' }, said: Said): Decision {
  const { phase } = command;
  if (session.notes.gateWords.some((word) => word.phase === phase && word.answer === 'wait'))
    return refused(
      'GATE_WAITED',
      `The session has waited at the gate of ${phase} once already.`,
      `orchestrator gate ${phase} proceed, or abort; single tasks: orchestrator retry TASK`,
    );
  const stuck = tasksOf(session, phase).filter(
    ({ status }) => status === 'blocked' || status === 'escalated' || status === 'failed',
  );
  const reason = command.reason ?? 'It is tried once more before the gate.';
  const stamp = stampOf(command);
  const reopened: readonly Event[] =
    session.status === 'failed' ? [{ ...stamp, type: 'session_reopened', reason }] : [];
  return accepted([
    said(stuck),
    ...reopened,
    ...stuck.map(
      ({ spec }): Event => ({
        ...stamp,
        type: 'task_requeued',
        task: spec.id,
        end: null,
        notBefore: null,
        fresh: true,
        reason,
      }),
    ),
  ]);
}

/** On without what is missing; the words stay with the session as a warning. */
function proceed(session: Session, command: Command & { type: 'answer_gate' }, said: Said): Decision {
  const { phase } = command;
  const own = tasksOf(session, phase);
  const running = own.filter(({ status }) => status === 'in_progress');
  if (running.length > 0)
    return refused(
      'CLAIMS_LIVE',
      `Somebody works on ${running
        .slice(0, 5)
        .map(({ spec }) => spec.id)
        .join(', ')}.`,
      'Wait for them, or cancel them first.',
    );
  const left = own.filter(({ status }) => !isTerminal(status) || status === 'failed');
  const reason = command.reason ?? `${command.actor} let the session go on without it.`;
  const stamp = stampOf(command);
  const reopened: readonly Event[] =
    session.status === 'failed' ? [{ ...stamp, type: 'session_reopened', reason }] : [];
  return accepted([
    said(left),
    ...reopened,
    ...left.map(
      ({ spec }): Event => ({ ...stamp, type: 'task_skipped', task: spec.id, skip: 'person', reason }),
    ),
  ]);
}

/** What was shown is not what is wanted: the gate stays closed, and the tasks that are named are done again with these words. */
export function declineGate(session: Session, command: Command & { type: 'decline_gate' }): Decision {
  const { phase: id, feedback, tasks } = command;
  const phase = phaseState(session, id);
  if (phase === undefined) return unknownPhase(session, id);
  if (phaseSpec(session, id)?.gate.approval !== true)
    return refused(
      'GATE_NEEDS_NO_APPROVAL',
      `The gate of ${id} asks for no approval.`,
      'Tell a task: orchestrator retry TASK --reason TEXT',
    );
  const last = session.notes.gateWords.at(-1);
  const isSame =
    last?.phase === id &&
    last.answer === 'decline' &&
    last.by === command.actor &&
    last.reason === feedback &&
    last.tasks.join() === tasks.join();
  if (isSame) return accepted([]);
  if (phase.status !== 'in_progress')
    return refused('PHASE_CLOSED', `Phase ${id} is ${phase.status}.`, 'See: orchestrator status --phases');
  const strangers = tasks.filter((task) => session.tasks.get(task)?.spec.phase !== id);
  if (strangers.length > 0)
    return refused(
      'UNKNOWN_TASK',
      `${strangers.join(', ')}: no task of phase ${id}.`,
      'See: orchestrator status',
    );
  const running = tasks.filter((task) => session.tasks.get(task)?.status === 'in_progress');
  if (running.length > 0)
    return refused('CLAIMS_LIVE', `Somebody works on ${running.join(', ')}.`, 'Wait for them first.');
  const stamp = stampOf(command);
  const again = tasks.filter((task) => session.tasks.get(task)?.status !== 'pending');
  return accepted([
    {
      ...stamp,
      type: 'gate_answered',
      phase: id,
      answer: 'decline',
      unmet: unmetConditions(session, phase).map(({ code }) => code),
      about: tasks,
      reason: feedback,
    },
    ...again.map(
      (task): Event => ({
        ...stamp,
        type: 'task_requeued',
        task,
        end: null,
        notBefore: null,
        fresh: true,
        reason: feedback,
      }),
    ),
  ]);
}
