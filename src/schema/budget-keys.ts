/** What a session may spend, and what an attempt sets aside of it, as a definition writes it. */
import type { BudgetSpec } from '../domain/definition.js';
import { MapReader } from './map-reader.js';
import { numberOf, type Read, readMap, wholeOf } from './value-reading.js';

const RESERVE_KEYS = { known: ['usd', 'tokens'], notBuilt: [] };
const BUDGET_KEYS = { known: ['usd', 'tokens', 'agent_minutes'], notBuilt: [] };
const MOST_TOKENS = 1e13;

/** US dollars as written, in millionths. */
const readMicroUsd: Read<number> = (node, faults) => {
  const usd = numberOf(0, 1e9)(node, faults);
  return usd === undefined ? undefined : Math.round(usd * 1e6);
};

export const readReserve: Read<{ readonly usd: number | undefined; readonly tokens: number | undefined }> = (
  node,
  faults,
) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, RESERVE_KEYS, faults);
  return { usd: keys.get('usd', readMicroUsd), tokens: keys.get('tokens', wholeOf(0, MOST_TOKENS)) };
};

export const readBudget: Read<BudgetSpec> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, BUDGET_KEYS, faults);
  const minutes = keys.get('agent_minutes', wholeOf(1, 1e9));
  return {
    microUsd: keys.get('usd', readMicroUsd) ?? null,
    tokens: keys.get('tokens', wholeOf(1, MOST_TOKENS)) ?? null,
    agentSeconds: minutes === undefined ? null : minutes * 60,
  };
};
