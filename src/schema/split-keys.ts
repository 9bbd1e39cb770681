/** `split` of the definition: who plans the parts of a task that is too large, and where his work begins. */
import type { Definition } from '../domain/definition.js';
import { stateSpec } from '../domain/machine.js';
import { type FaultList, quoted } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import { addMissingReserve, addUnknownAgent, type Spending } from './named-references.js';
import { nearestName } from './nearest-name.js';
import type { Located } from './source-node.js';
import { durationOf, lineOf, type Read, readMap } from './value-reading.js';

export interface WrittenSplit {
  readonly agent: Located<string>;
  readonly state: Located<string> | null;
  readonly timeoutSeconds: number | null;
}

const SPLIT_KEYS = { known: ['agent', 'state', 'timeout'], notBuilt: [] };
/** Where the reviewer of a software factory begins. */
const ENTRY_STATE = 'CREATE_SPLIT_PLAN';

export const readSplit: Read<WrittenSplit> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, SPLIT_KEYS, faults);
  const agent = keys.located('agent', lineOf(64));
  if (keys.node('agent') === undefined) keys.addMissing('agent');
  const state = keys.located('state', lineOf(100)) ?? null;
  const timeoutSeconds = keys.get('timeout', durationOf(1)) ?? null;
  return agent === undefined ? undefined : { agent, state, timeoutSeconds };
};

export function resolveSplit(
  split: WrittenSplit | null,
  { spending }: { readonly spending: Spending },
  faults: FaultList,
): Pick<Definition, 'split'> {
  if (split === null) return {};
  if (spending.agents !== undefined) addUnknownAgent(split.agent, spending.agents.keys(), faults);
  addMissingReserve(split.agent, spending, faults);
  const state = split.state ?? { value: ENTRY_STATE, at: split.agent.at };
  const machine = spending.agents?.get(split.agent.value)?.machine;
  if (machine !== undefined && stateSpec(machine, state.value) === undefined) {
    const near = nearestName(state.value, Object.keys(machine.states));
    faults.add(
      state.at,
      'BAD_VALUE',
      `The machine of agent ${quoted(split.agent.value)} has no state ${quoted(state.value)}.`,
      near === undefined ? 'Name a state of it in `state`.' : `Did you mean ${near}?`,
    );
  }
  return { split: { ...split, agent: split.agent.value, state: state.value } };
}
