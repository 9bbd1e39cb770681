/** `agents` of a definition: who does the work of a task, and what of the surroundings he gets to see. */
import type { AgentSpec } from '../domain/definition.js';
import { isSegment } from '../domain/ids.js';
import { placeholdersIn } from '../domain/path-pattern.js';
import { STATUS_PLACEHOLDERS } from '../domain/status-place.js';
import { readReserve } from './budget-keys.js';
import { quoted } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import { nearestName } from './nearest-name.js';
import { readRunner } from './policy-keys.js';
import { lineOf, listOf, named, type Read, readMap, readOutputPath, textOf } from './value-reading.js';

const AGENT_KEYS = {
  known: ['run', 'env', 'runner', 'reserve', 'status_file'],
  notBuilt: ['preset', 'args', 'setup', 'machine'],
};
/** `reserves` gets `<agent> usd` or `<agent> tokens` for each that is written. */
export const agentsReader =
  (reserves: Set<string>): Read<ReadonlyMap<string, AgentSpec>> =>
  (node, faults) => {
    const map = readMap(node, faults);
    if (map === undefined) return undefined;
    const agents = new Map<string, AgentSpec>();
    for (const { key, keyAt, value } of map.entries) {
      if (!isSegment(key))
        faults.add(
          keyAt,
          'BAD_ID',
          `${quoted(key)} is no agent name.`,
          'Use letters, digits, ".", "_" and "-".',
        );
      // An agent with faults of its own still counts as known: one slip, one fault.
      const agent = readAgent(value, faults);
      for (const kind of agent?.reserves ?? []) reserves.add(`${key} ${kind}`);
      agents.set(key, agent?.spec ?? { run: '', env: [], runner: null, reserve: NOTHING });
    }
    return agents;
  };

const NOTHING = { microUsd: 0, tokens: 0 } as const;

const readAgent: Read<{ readonly spec: AgentSpec; readonly reserves: readonly string[] }> = (
  node,
  faults,
) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, AGENT_KEYS, faults);
  const run = keys.get('run', textOf(16_384));
  if (keys.node('run') === undefined && !keys.wrote('preset')) keys.addMissing('run');
  const reserve = keys.get('reserve', readReserve);
  const statusFile = keys.get('status_file', readStatusFile);
  const spec: AgentSpec = {
    run: run ?? '',
    env: [...new Set(keys.get('env', listOf(readEnvName)) ?? [])],
    runner: keys.get('runner', readRunner) ?? null,
    reserve: { microUsd: reserve?.usd ?? 0, tokens: reserve?.tokens ?? 0 },
    ...(statusFile === undefined ? {} : { statusFile }),
  };
  const reserves = (['usd', 'tokens'] as const).filter((kind) => reserve?.[kind] !== undefined);
  return { spec, reserves };
};

/** A path below the working copy, with placeholders that a task has values for. */
const readStatusFile: Read<string> = (node, faults) => {
  const pattern = readOutputPath(node, faults);
  if (pattern === undefined) return undefined;
  for (const name of placeholdersIn(pattern)) {
    if (STATUS_PLACEHOLDERS.some((known) => known === name)) continue;
    const near = nearestName(name, STATUS_PLACEHOLDERS);
    const known = STATUS_PLACEHOLDERS.map((one) => `{${one}}`).join(', ');
    faults.add(
      node.at,
      'BAD_VALUE',
      `${named(node.at.trail)}: no task has a ${quoted(`{${name}}`)}.`,
      near === undefined ? `There are: ${known}.` : `Did you mean {${near}}?`,
    );
  }
  return pattern;
};

const readEnvName: Read<string> = (node, faults) => {
  const text = lineOf(200)(node, faults);
  if (text === undefined) return undefined;
  if (/^[A-Z_][A-Z0-9_]*$/.test(text) && !/^(?:GITHUB|ACTIONS|INPUT|ORCHESTRATOR)_/.test(text)) return text;
  faults.add(
    node.at,
    'BAD_ENV_NAME',
    `${named(node.at.trail)}: ${quoted(text)} cannot be handed to an agent.`,
    'Name variables in capitals; GITHUB_*, ACTIONS_*, INPUT_* and ORCHESTRATOR_* never reach an agent.',
  );
  return undefined;
};
