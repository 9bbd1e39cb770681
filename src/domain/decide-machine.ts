/**
 * The session's machine, and those of phases: transitions that somebody asks for, and those that follow from what happens to tasks. Nothing goes where the machine does not
 * lead, and what goes round in circles waits for a person.
 */
import type { Command } from './command.js';
import { accepted, type Decision, refused } from './decision.js';
import type { Event } from './event.js';
import type { Value } from './expression.js';
import { type Instant, isPhaseId, isTaskId, type PhaseId } from './ids.js';
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
import { phaseSpec, phaseState, type Session } from './session.js';

/** A machine of the session and where it stands. */
export interface StandingMachine {
  /** The phase whose own it is; null = the session's. */
  readonly within: PhaseId | null;
  readonly machine: MachineSpec;
  readonly state: MachineState;
}

/** The session's machine, and those of the phases that are open. */
export function standingMachines(session: Session): readonly StandingMachine[] {
  const { definition, notes } = session;
  const own = definition.machine === null ? null : standing(null, definition.machine, notes.machine);
  const open = session.phases.filter(({ status }) => status === 'in_progress');
  return [
    own,
    ...open.map((phase) => standing(phase.id, phaseSpec(session, phase.id)?.machine, phase.machine)),
  ].filter((one) => one !== null);
}

function standing(
  within: PhaseId | null,
  machine: MachineSpec | undefined,
  state: MachineState | null | undefined,
): StandingMachine | null {
  return machine === undefined || state === null || state === undefined ? null : { within, machine, state };
}

/** The one that is meant: of the phase, else the session's, else that of the only open phase that has one. */
export function machineMeant(session: Session, within: PhaseId | null): StandingMachine | null {
  const all = standingMachines(session);
  const [first, ...others] = all;
  if (within !== null) return all.find((one) => one.within === within) ?? null;
  return first === undefined || (first.within !== null && others.length > 0) ? null : first;
}

export function decideTransition(
  session: Session,
  command: Command & { type: 'transition_state' },
): Decision {
  const meant = machineMeant(session, command.within ?? null);
  if (meant === null) return noMachine(session, command.within ?? null);
  const { machine, state, within } = meant;
  const { to, reason, approved } = command;
  const from = state.currentState;
  if (from === to && state.transitionReason === reason) return accepted([]);
  const fault = transitionFault(machine, from, to, guardNames(session, state));
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
  return accepted([{ ...stampOf(command), ...moved(within), from, to, reason }]);
}

function moved(within: PhaseId | null): { readonly type: 'state_transitioned'; readonly within?: PhaseId } {
  return { type: 'state_transitioned', ...(within === null ? {} : { within }) };
}

function noMachine(session: Session, within: PhaseId | null): Decision {
  if (within !== null)
    return refused(
      'NO_MACHINE',
      `Phase ${within} is not open, or has no state machine of its own.`,
      'See: orchestrator machine state',
    );
  const phases = standingMachines(session).flatMap((one) => one.within ?? []);
  return phases.length > 0
    ? refused(
        'NO_MACHINE',
        `Several phases have a state machine: ${phases.join(', ')}.`,
        'Say which: --phase PHASE',
      )
    : refused(
        'NO_MACHINE',
        `Session ${session.id} has no state machine.`,
        'Name one in the definition: `machine: FILE`.',
      );
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

/** What guards may ask about; `state`: of the machine whose guard it is. */
export function guardNames(
  session: Session,
  state: MachineState | null = session.notes.machine,
): Readonly<Record<string, Value>> {
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
    machine: state === null ? null : { state: state.currentState, previous: state.previousState },
  };
}

/** Where a machine may go now, guards held against the session. */
export function legalTargets(
  session: Session,
  meant: StandingMachine | null = machineMeant(session, null),
): readonly string[] {
  if (meant === null) return [];
  const { machine, state } = meant;
  const names = guardNames(session, state);
  return targetsFrom(machine, state.currentState)
    .filter(({ to }) => transitionFault(machine, state.currentState, to, names) === null)
    .map(({ to }) => to);
}

/** Transitions that follow from what happened to tasks, one for each machine; a way that is not open, or waits for a person, is not taken. */
export function machineMoves(session: Session, events: readonly Event[], at: Instant): readonly Event[] {
  if (session.status !== 'in_progress') return [];
  return standingMachines(session).flatMap((meant) => machineMove(session, meant, events, at) ?? []);
}

function machineMove(
  session: Session,
  { machine, state, within }: StandingMachine,
  events: readonly Event[],
  at: Instant,
): Event | null {
  const spec = stateSpec(machine, state.currentState);
  if (spec === undefined || spec.human) return null;
  for (const event of events) {
    const found = triggerOf(session, event);
    const to = found === null ? undefined : spec.on[found.trigger];
    if (found === null || to === undefined || to === state.currentState) continue;
    if (within !== null && phaseOf(session, event) !== within) continue;
    if (transitionFault(machine, state.currentState, to, guardNames(session, state)) !== null) continue;
    return { ...moved(within), at, by: 'orchestrator', from: state.currentState, to, reason: found.reason };
  }
  return null;
}

function phaseOf(session: Session, event: Event): PhaseId | null {
  return 'task' in event ? (session.tasks.get(event.task)?.spec.phase ?? null) : null;
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
