/** `agents` of a definition: who does the work of a task, and what of the surroundings he gets to see. */
import type { AgentSpec } from '../domain/definition.js';
import { isSegment } from '../domain/ids.js';
import { placeholdersIn } from '../domain/path-pattern.js';
import { STATUS_PLACEHOLDERS } from '../domain/status-place.js';
import { PRESETS, presetCommand, presetEnv, withSetup } from './agent-presets.js';
import { readReserve } from './budget-keys.js';
import { type FaultList, quoted } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import { nearestName } from './nearest-name.js';
import { readRunner } from './policy-keys.js';
import type { Located } from './source-node.js';
import {
  choiceOf,
  lineOf,
  listOf,
  named,
  type Read,
  readMap,
  readOutputPath,
  readPath,
  textOf,
} from './value-reading.js';

const AGENT_KEYS = {
  known: ['run', 'preset', 'args', 'setup', 'env', 'runner', 'reserve', 'status_file', 'machine'],
  notBuilt: [],
};

/** What is said about agents beside what they are. */
export interface AboutAgents {
  /** `<agent> usd` or `<agent> tokens` for each reserve that is written. */
  readonly reserves: Set<string>;
  /** Files of their state machines, by agent. */
  readonly machines: Map<string, Located<string>>;
}

export const agentsReader =
  ({ reserves, machines }: AboutAgents): Read<ReadonlyMap<string, AgentSpec>> =>
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
      if (agent?.machine !== undefined) machines.set(key, agent.machine);
      agents.set(key, agent?.spec ?? { run: '', env: [], runner: null, reserve: NOTHING });
    }
    return agents;
  };

const NOTHING = { microUsd: 0, tokens: 0 } as const;

interface WrittenAgent {
  readonly spec: AgentSpec;
  readonly reserves: readonly string[];
  readonly machine: Located<string> | undefined;
}

const readAgent: Read<WrittenAgent> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, AGENT_KEYS, faults);
  const { run, env } = readCommand(keys, faults);
  const reserve = keys.get('reserve', readReserve);
  const statusFile = keys.get('status_file', readStatusFile);
  const spec: AgentSpec = {
    run,
    env: [...new Set([...env, ...(keys.get('env', listOf(readEnvName)) ?? [])])],
    runner: keys.get('runner', readRunner) ?? null,
    reserve: { microUsd: reserve?.usd ?? 0, tokens: reserve?.tokens ?? 0 },
    ...(statusFile === undefined ? {} : { statusFile }),
  };
  const reserves = (['usd', 'tokens'] as const).filter((kind) => reserve?.[kind] !== undefined);
  return { spec, reserves, machine: keys.located('machine', readPath) };
};

/** What is run, and the variables that it needs: a command, or an agent that is known by name; after what has to be done before. */
function readCommand(
  keys: MapReader,
  faults: FaultList,
): { readonly run: string; readonly env: readonly string[] } {
  const run = keys.get('run', textOf(16_384));
  const preset = keys.located('preset', choiceOf(PRESETS));
  const args = keys.located('args', listOf(lineOf(4096), 100));
  const setup = keys.get('setup', textOf(16_384));
  if (keys.node('run') === undefined && keys.node('preset') === undefined) keys.addMissing('run');
  if (preset !== undefined && run !== undefined)
    faults.add(
      preset.at,
      'BAD_VALUE',
      'An agent has either a `run` or a `preset`.',
      'Remove one of the two.',
    );
  if (args !== undefined && run !== undefined)
    faults.add(args.at, 'BAD_VALUE', '`args` are for a `preset`.', 'Write them into `run`.');
  if (preset === undefined) return { run: run === undefined ? '' : withSetup(setup, run), env: [] };
  return {
    run: withSetup(setup, presetCommand(preset.value, args?.value ?? [])),
    env: presetEnv(preset.value),
  };
}

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
