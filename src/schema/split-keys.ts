/** `split` of the definition: who plans the parts of a task that is too large, and where his work begins. */
import type { Definition } from '../domain/definition.js';
import type { FaultList } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import { addMissingReserve, addUnknownAgent, type Spending } from './named-references.js';
import type { Located } from './source-node.js';
import { durationOf, lineOf, type Read, readMap } from './value-reading.js';

export interface WrittenSplit {
  readonly agent: Located<string>;
  readonly state: string;
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
  const state = keys.get('state', lineOf(100)) ?? ENTRY_STATE;
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
  return { split: { ...split, agent: split.agent.value } };
}
