/** A state machine as it stands in the pinned definition: names of states are the author's own and stay as they are. */
import { MACHINE_TRIGGERS, type MachineSpec, type MachineStateSpec } from '../domain/machine.js';
import { count, dictionary, flag, list, Misfit, nullable, record, type Shape, text } from './shape.js';
import { toWire } from './wire.js';

const on: Shape<MachineStateSpec['on']> = (value) => {
  const entries = dictionary(text)(value);
  const known: readonly string[] = MACHINE_TRIGGERS;
  for (const key of Object.keys(entries)) if (!known.includes(key)) throw new Misfit('is no trigger', [key]);
  return entries;
};

const stateShape: Shape<MachineStateSpec> = record({
  description: nullable(text),
  agent: nullable(text),
  terminal: flag,
  entry: flag,
  human: flag,
  to: list(record({ to: text, guard: nullable(text), when: nullable(text) })),
  on,
});

export const machineShape: Shape<MachineSpec> = record({
  name: text,
  agent: text,
  initial: text,
  states: dictionary(stateShape),
  any: list(text),
  sequences: list(record({ name: text, states: list(text), exits: list(text) })),
  errorStates: list(text),
  limits: record({ pingPong: count, sameState: count, errorEntries: count }),
});

/** Keys of ours in their written form and sorted, those of the author as they are. */
export function machineToJson({ states, ...rest }: MachineSpec): unknown {
  const written = Object.entries(states)
    .map(([name, spec]) => [name, toWire(spec)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...Object(toWire(rest)), states: Object.fromEntries(written) };
}
