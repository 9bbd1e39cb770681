/**
 * A state machine as people write it: YAML or JSON, with defaults filled in. Everything it names must be there, every state must be reached, and
 * none may be a dead end unless it says so.
 */

import { bareExpression, namesIn, parseExpression } from '../domain/expression.js';
import {
  type Edge,
  MACHINE_TRIGGERS,
  type MachineSpec,
  type MachineStateSpec,
  type MandatorySequence,
  machineFaults,
} from '../domain/machine.js';
import { type FaultList, printable, quoted } from './definition-fault.js';
import { MapReader } from './map-reader.js';
import { type SourceFile, sourceText } from './source-text.js';
import {
  addBadType,
  lineOf,
  listOf,
  named,
  type Read,
  readBoolean,
  readMap,
  wholeOf,
} from './value-reading.js';
import { parseYaml } from './yaml-source.js';

const MACHINE_KEYS = {
  known: ['name', 'agent', 'initial', 'states', 'any', 'sequences', 'error_states', 'limits', 'terminal'],
  notBuilt: [],
};
const STATE_KEYS = {
  known: ['description', 'agent', 'terminal', 'entry', 'human', 'to', 'on'],
  notBuilt: [],
};
const EDGE_KEYS = { known: ['state', 'guard', 'when'], notBuilt: [] };
const SEQUENCE_KEYS = { known: ['name', 'states', 'exits'], notBuilt: [] };
const LIMIT_KEYS = { known: ['ping_pong', 'same_state', 'error_entries'], notBuilt: [] };

/** What guards may ask about. */
export const GUARD_NAMES: readonly string[] = ['tasks', 'phases', 'quality', 'blockers', 'machine'];

const readName = lineOf(100);

/** A machine file; undefined when it has faults. */
export function readMachineFile(file: SourceFile, faults: FaultList): MachineSpec | undefined {
  const text = sourceText(file, faults);
  const node = text === undefined ? undefined : parseYaml({ file: file.path, text, linesBefore: 0 }, faults);
  if (node === undefined) return undefined;
  if (node.kind !== 'map') return addBadType(node, 'a map of keys and values', faults);
  const before = faults.size;
  const keys = new MapReader(node, MACHINE_KEYS, faults);
  const terminal = new Set(keys.get('terminal', listOf(readName)) ?? []);
  const limits = keys.get('limits', readLimits) ?? DEFAULT_LIMITS;
  const machine: MachineSpec = {
    name: keys.required('name', readName) ?? '',
    agent: keys.get('agent', readName) ?? 'orchestrator',
    initial: keys.required('initial', readName) ?? '',
    states: keys.required('states', statesReader(terminal)) ?? {},
    any: keys.get('any', listOf(readName)) ?? [],
    sequences: keys.get('sequences', listOf(readSequence)) ?? [],
    errorStates: keys.get('error_states', listOf(readName)) ?? [],
    limits,
  };
  if (faults.size === before)
    for (const fault of machineFaults(machine))
      faults.add(
        node.at,
        'BAD_MACHINE',
        `The machine ${quoted(machine.name)}: ${printable(fault)}.`,
        'Mend it.',
      );
  return faults.size === before ? machine : undefined;
}

const statesReader =
  (terminal: ReadonlySet<string>): Read<MachineSpec['states']> =>
  (node, faults) => {
    const map = readMap(node, faults);
    if (map === undefined) return undefined;
    const states = new Map<string, MachineStateSpec>();
    for (const { key, value } of map.entries) {
      const isEmpty = value.kind === 'scalar' && value.value === null;
      const state = isEmpty
        ? PLAIN
        : value.kind === 'list'
          ? { ...PLAIN, to: readEdges(value, faults) ?? [] }
          : readState(value, faults);
      if (state !== undefined) states.set(key, { ...state, terminal: state.terminal || terminal.has(key) });
    }
    return Object.fromEntries(states);
  };

const PLAIN: MachineStateSpec = {
  description: null,
  agent: null,
  terminal: false,
  entry: false,
  human: false,
  to: [],
  on: {},
};

const readState: Read<MachineStateSpec> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, STATE_KEYS, faults);
  return {
    description: keys.get('description', lineOf(1000)) ?? null,
    agent: keys.get('agent', readName) ?? null,
    terminal: keys.get('terminal', readBoolean) ?? false,
    entry: keys.get('entry', readBoolean) ?? false,
    human: keys.get('human', readBoolean) ?? false,
    to: keys.get('to', readEdges) ?? [],
    on: keys.get('on', readTriggers) ?? {},
  };
};

/** A state, or `{ state, guard, when }`. */
const readEdge: Read<Edge> = (node, faults) => {
  if (node.kind !== 'map') {
    const to = readName(node, faults);
    return to === undefined ? undefined : { to, guard: null, when: null };
  }
  const keys = new MapReader(node, EDGE_KEYS, faults);
  const to = keys.required('state', readName);
  const guard = keys.get('guard', readGuard) ?? null;
  const when = keys.get('when', lineOf(1000)) ?? null;
  return to === undefined ? undefined : { to, guard, when };
};
const readEdges = listOf(readEdge);

const readGuard: Read<string> = (node, faults) => {
  const written = lineOf(4096)(node, faults);
  if (written === undefined) return undefined;
  const guard = bareExpression(written);
  const parsed = parseExpression(guard);
  const stranger =
    parsed.kind === 'fault'
      ? undefined
      : [...namesIn(parsed.expression)].find((name) => !GUARD_NAMES.includes(name));
  if (parsed.kind === 'expression' && stranger === undefined) return guard;
  const text =
    parsed.kind === 'fault' ? parsed.text : `there is no ${stranger}; there are ${GUARD_NAMES.join(', ')}`;
  faults.add(
    node.at,
    'BAD_EXPRESSION',
    `${named(node.at.trail)} is no condition: ${printable(text)}.`,
    "Write one such as phases['<phase id>'].status == 'completed'.",
  );
  return undefined;
};

const readTriggers: Read<MachineStateSpec['on']> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, { known: MACHINE_TRIGGERS, notBuilt: [] }, faults);
  const on: { -readonly [K in keyof MachineStateSpec['on']]: MachineStateSpec['on'][K] } = {};
  for (const trigger of MACHINE_TRIGGERS) {
    const to = keys.get(trigger, readName);
    if (to !== undefined) on[trigger] = to;
  }
  return on;
};

const readSequence: Read<MandatorySequence> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, SEQUENCE_KEYS, faults);
  return {
    name: keys.required('name', readName) ?? '',
    states: keys.required('states', listOf(readName)) ?? [],
    exits: keys.get('exits', listOf(readName)) ?? [],
  };
};

const DEFAULT_LIMITS = { pingPong: 5, sameState: 3, errorEntries: 3 } as const;

const readLimits: Read<MachineSpec['limits']> = (node, faults) => {
  const map = readMap(node, faults);
  if (map === undefined) return undefined;
  const keys = new MapReader(map, LIMIT_KEYS, faults);
  return {
    pingPong: keys.get('ping_pong', wholeOf(1, 1000)) ?? DEFAULT_LIMITS.pingPong,
    sameState: keys.get('same_state', wholeOf(1, 1000)) ?? DEFAULT_LIMITS.sameState,
    errorEntries: keys.get('error_entries', wholeOf(1, 1000)) ?? DEFAULT_LIMITS.errorEntries,
  };
};
