/**
 * State machines as data: which state may follow which, under which condition, where a person has to say the word, and which ways may not be cut
 * short. Pure questions about a machine; what a session does with one is in `decide-machine.ts`.
 */
import { evaluate, isTrue } from './evaluate.js';
import { parseExpression, type Value } from './expression.js';

export interface Edge {
  readonly to: string;
  /** Must hold for the transition; null = always. */
  readonly guard: string | null;
  /** When it is taken, in words. */
  readonly when: string | null;
}

/** What happens to tasks that moves the machine by itself. */
export const MACHINE_TRIGGERS = ['blocked', 'failed', 'completed'] as const;
export type MachineTrigger = (typeof MACHINE_TRIGGERS)[number];

export interface MachineStateSpec {
  readonly description: string | null;
  /** Type of the agent that works in it. */
  readonly agent: string | null;
  readonly terminal: boolean;
  /** May be entered from outside: who starts an agent says so. */
  readonly entry: boolean;
  /** Left only with a person's word. */
  readonly human: boolean;
  readonly to: readonly Edge[];
  /** Where it goes by itself when a task is blocked, fails, or all tasks of the open phase are done. */
  readonly on: Readonly<Partial<Record<MachineTrigger, string>>>;
}

export interface MandatorySequence {
  readonly name: string;
  readonly states: readonly string[];
  /** States that it may be left for all the same. */
  readonly exits: readonly string[];
}

export interface MachineSpec {
  readonly name: string;
  /** Which agents it is for: `orchestrator` for the session itself. */
  readonly agent: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, MachineStateSpec>>;
  /** Reached from every state that is not terminal. */
  readonly any: readonly string[];
  readonly sequences: readonly MandatorySequence[];
  readonly errorStates: readonly string[];
  /** More than these and only a person takes it further. */
  readonly limits: { readonly pingPong: number; readonly sameState: number; readonly errorEntries: number };
}

export function stateSpec(machine: MachineSpec, state: string): MachineStateSpec | undefined {
  return Object.hasOwn(machine.states, state) ? machine.states[state] : undefined;
}

/** Where one may go from a state, guards left out. In the order of the data, those of every state last. */
export function targetsFrom(machine: MachineSpec, from: string): readonly Edge[] {
  const spec = stateSpec(machine, from);
  if (spec === undefined || spec.terminal) return [];
  const own = spec.to;
  const anywhere = machine.any
    .filter((to) => to !== from && !own.some((edge) => edge.to === to))
    .map((to): Edge => ({ to, guard: null, when: null }));
  const edges = [...own, ...anywhere];
  const held = machine.sequences.filter(
    ({ states }) => states.includes(from) && states.indexOf(from) < states.length - 1,
  );
  return held.length === 0
    ? edges
    : edges.filter(({ to }) =>
        held.every(({ states, exits }) => states[states.indexOf(from) + 1] === to || exits.includes(to)),
      );
}

export type MachineFault =
  | { readonly code: 'UNKNOWN_STATE'; readonly state: string }
  | { readonly code: 'ILLEGAL_TRANSITION' | 'TERMINAL_STATE'; readonly legal: readonly string[] }
  | { readonly code: 'GUARD_FAILED'; readonly guard: string };

/** Why a machine may not go from one state to another; null when it may. `names`: what guards can ask about; null leaves guards out. */
export function transitionFault(
  machine: MachineSpec,
  from: string,
  to: string,
  names: Readonly<Record<string, Value>> | null,
): MachineFault | null {
  for (const state of [from, to])
    if (stateSpec(machine, state) === undefined) return { code: 'UNKNOWN_STATE', state };
  const edges = targetsFrom(machine, from);
  const edge = edges.find((candidate) => candidate.to === to);
  if (edge === undefined)
    return {
      code: stateSpec(machine, from)?.terminal === true ? 'TERMINAL_STATE' : 'ILLEGAL_TRANSITION',
      legal: edges.map((candidate) => candidate.to),
    };
  return names === null || edge.guard === null || guardHolds(edge.guard, names)
    ? null
    : { code: 'GUARD_FAILED', guard: edge.guard };
}

export function guardHolds(guard: string, names: Readonly<Record<string, Value>>): boolean {
  const parsed = parseExpression(guard);
  return (
    parsed.kind === 'expression' &&
    isTrue(evaluate(parsed.expression, { names, succeeded: true, failed: false }))
  );
}

/** What is wrong with a machine as a whole; empty = sound. */
export function machineFaults(machine: MachineSpec): readonly string[] {
  const faults: string[] = [];
  const known = (state: string, where: string): void => {
    if (stateSpec(machine, state) === undefined) faults.push(`${where} names ${state}, which is no state`);
  };
  known(machine.initial, 'initial');
  for (const state of machine.any) known(state, 'any');
  for (const state of machine.errorStates) known(state, 'error_states');
  for (const { name, states, exits } of machine.sequences)
    for (const state of [...states, ...exits]) known(state, `sequence ${name}`);
  for (const [name, spec] of Object.entries(machine.states)) {
    for (const { to } of spec.to) known(to, name);
    for (const to of Object.values(spec.on))
      if (!targetsFrom(machine, name).some((edge) => edge.to === to))
        faults.push(`${name} goes to ${to} by itself, which is no transition of it`);
    if (spec.terminal && spec.to.length > 0) faults.push(`${name} is terminal and has transitions`);
    if (!spec.terminal && targetsFrom(machine, name).length === 0)
      faults.push(`${name} has no way on, and is not terminal`);
  }
  const reached = reachable(machine);
  for (const name of Object.keys(machine.states))
    if (!reached.has(name)) faults.push(`${name} is never reached`);
  return faults;
}

function reachable(machine: MachineSpec): ReadonlySet<string> {
  const entries = Object.entries(machine.states).filter(([, { entry }]) => entry);
  const reached = new Set<string>([machine.initial, ...entries.map(([name]) => name)]);
  for (const state of reached) for (const { to } of targetsFrom(machine, state)) reached.add(to);
  return reached;
}
