/**
 * The session's machine: transitions that somebody asks for, and those that follow from what happens to tasks. Nothing goes where the machine does not
 * lead, and what goes round in circles waits for a person.
 */
import type { Command } from './command.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Event } from './event.js';
import type { Value } from './expression.js';
import { type Instant, isPhaseId, isTaskId } from './ids.js';
import {
  type MachineFault,
  type MachineSpec,
  type MachineTrigger,
  stateSpec,
  targetsFrom,
  transitionFault,
} from './machine.js';
import type { MachineState } from './notes.js';
import { stampOf } from './person-command.js';
import { phaseState, type Session } from './session.js';

export function decideTransition(
  session: Session,
  command: Command & { type: 'transition_state' },
): Decision {
  const machine = session.definition.machine;
  const state = session.notes.machine;
  if (machine === null || state === null)
    return refused(
      'NO_MACHINE',
      `Session ${session.id} has no state machine.`,
      'Name one in the definition: `machine: FILE`.',
    );
  const { to, reason, approved } = command;
  const from = state.currentState;
  if (from === to && state.transitionReason === reason) return accepted([]);
  const fault = transitionFault(machine, from, to, guardNames(session));
  if (fault !== null) return faultRefused(from, to, fault);
  if (stateSpec(machine, from)?.human === true && !approved)
    return refused(
      'HUMAN_STOP',
      `${from} is left only with a person's word.`,
      `If you are that person: orchestrator transition ${to} --approved --reason TEXT`,
    );
  const stuck = stuckReasons(machine, { ...state, ...counts(machine, state, to) });
  if (stuck.length > 0 && !approved)
    return refused(
      'MACHINE_STUCK',
      `From ${from} to ${to} once more: ${stuck.join('; ')}.`,
      `Look at it, then: orchestrator transition ${to} --approved --reason TEXT`,
    );
  return accepted([{ ...stampOf(command), type: 'state_transitioned', from, to, reason }]);
}

function faultRefused(from: string, to: string, fault: MachineFault): Decision {
  switch (fault.code) {
    case 'UNKNOWN_STATE':
      return refused(
        'UNKNOWN_STATE',
        `The machine has no state ${JSON.stringify(fault.state.slice(0, 80))}.`,
        'See: orchestrator machine',
      );
    case 'GUARD_FAILED':
      return refused(
        'GUARD_FAILED',
        `From ${from} to ${to} the guard does not hold: ${fault.guard}`,
        'Make it hold first.',
      );
    case 'TERMINAL_STATE':
      return refused(
        'ILLEGAL_TRANSITION',
        `${from} is an end: nothing follows it.`,
        'Start another session.',
      );
    default:
      return refused(
        'ILLEGAL_TRANSITION',
        `From ${from} there is no way to ${to}.`,
        `From there it goes to: ${fault.legal.join(', ')}`,
      );
  }
}

/** The counters as they would be after a transition. */
function counts(
  machine: MachineSpec,
  state: MachineState,
  to: string,
): Pick<MachineState, 'pingPongCount' | 'sameStateCount' | 'errorEntries'> {
  const isBack = state.previousState === to && to !== state.currentState;
  return {
    pingPongCount: isBack ? state.pingPongCount + 1 : 0,
    sameStateCount: state.currentState === to ? state.sameStateCount + 1 : 0,
    errorEntries: state.errorEntries + (machine.errorStates.includes(to) ? 1 : 0),
  };
}

/** In which ways the machine goes round in circles; empty = it gets on. */
export function stuckReasons(
  { limits }: MachineSpec,
  state: Pick<MachineState, 'pingPongCount' | 'sameStateCount' | 'errorEntries'>,
): readonly string[] {
  const { pingPongCount, sameStateCount, errorEntries } = state;
  return [
    ...(pingPongCount > limits.pingPong ? [`it went to and fro ${pingPongCount} times`] : []),
    ...(sameStateCount > limits.sameState ? [`it entered the same state ${sameStateCount} times`] : []),
    ...(errorEntries > limits.errorEntries ? [`it entered an error state ${errorEntries} times`] : []),
  ];
}

/** What guards may ask about. */
export function guardNames(session: Session): Readonly<Record<string, Value>> {
  const { notes } = session;
  return {
    tasks: (id) => {
      const task = isTaskId(id) ? session.tasks.get(id) : undefined;
      return task === undefined ? null : { status: task.status, attempts: task.attempts.length };
    },
    phases: (id) => {
      const phase = isPhaseId(id) ? phaseState(session, id) : undefined;
      return phase === undefined ? null : { status: phase.status, ...phase.tally };
    },
    quality: notes.quality,
    blockers: notes.blockers.filter(({ resolvedAt }) => resolvedAt === null).length,
    machine:
      notes.machine === null
        ? null
        : { state: notes.machine.currentState, previous: notes.machine.previousState },
  };
}

/** Where the session's machine may go now, guards held against the session. */
export function legalTargets(session: Session): readonly string[] {
  const machine = session.definition.machine;
  const state = session.notes.machine;
  if (machine === null || state === null) return [];
  const names = guardNames(session);
  return targetsFrom(machine, state.currentState)
    .filter(({ to }) => transitionFault(machine, state.currentState, to, names) === null)
    .map(({ to }) => to);
}

/** Transitions that follow from what happened to tasks; a way that is not open, or waits for a person, is not taken. */
export function machineMoves(session: Session, events: readonly Event[], at: Instant): Event | null {
  const machine = session.definition.machine;
  const state = session.notes.machine;
  if (machine === null || state === null || session.status !== 'in_progress') return null;
  const spec = stateSpec(machine, state.currentState);
  if (spec === undefined || spec.human) return null;
  for (const event of events) {
    const found = triggerOf(session, event);
    const to = found === null ? undefined : spec.on[found.trigger];
    if (found === null || to === undefined || to === state.currentState) continue;
    if (transitionFault(machine, state.currentState, to, guardNames(session)) !== null) continue;
    const { reason } = found;
    return { type: 'state_transitioned', at, by: 'orchestrator', from: state.currentState, to, reason };
  }
  return null;
}

function triggerOf(
  session: Session,
  event: Event,
): { readonly trigger: MachineTrigger; readonly reason: string } | null {
  switch (event.type) {
    case 'task_blocked':
      return { trigger: 'blocked', reason: `Agent blocked: ${event.task}: ${event.reason}` };
    case 'task_failed':
      return { trigger: 'failed', reason: `Task failed: ${event.task}: ${event.reason}` };
    case 'task_completed':
    case 'task_skipped': {
      const phase = session.tasks.get(event.task)?.spec.phase;
      const tally = phase === undefined ? undefined : phaseState(session, phase)?.tally;
      if (tally === undefined) return null;
      const { pending, in_progress, blocked, escalated, failed } = tally;
      return pending + in_progress + blocked + escalated + failed > 0
        ? null
        : { trigger: 'completed', reason: `Everything in ${phase} is done.` };
    }
    default:
      return null;
  }
}
