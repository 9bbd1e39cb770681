/**
 * `definition.json`: the pinned definition as canonical JSON, one task per line. Equal definitions give equal bytes, and what is read back
 * is checked key by key.
 */
import {
  type AgentSpec,
  type Definition,
  INTEGRATIONS,
  ON_FAILURE,
  type PhaseSpec,
  STORE_KINDS,
  VIEW_KINDS,
  type ViewSpec,
} from '../domain/definition.js';
import { FEATURES, type StartFacts } from '../domain/start-facts.js';
import { OrchestratorError } from '../errors.js';
import { budgetShape, retryShape, taskSpecShape, whenShape } from './domain-shapes.js';
import { phaseIdShape, taskIdShape } from './id-shapes.js';
import { corrupt, jsonOf, oneLine, placeOf, textOf } from './json-source.js';
import { machineShape, machineToJson } from './machine-json.js';
import {
  amount,
  anything,
  count,
  dictionary,
  flag,
  instant,
  list,
  Misfit,
  nullable,
  number,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  yes,
} from './shape.js';
import { toWire } from './wire.js';

const FILE = 'definition.json';
const SCHEMA = 'orchestrator/definition/1';

/** The definition as text with a trailing newline. */
export function definitionToJson(definition: Definition): string {
  const { tasks, phases, agents, limits, schemas, runners, split, startedWith, ...plain } = definition;
  const head = Object.entries({
    schema: SCHEMA,
    title: plain.title,
    on_failure: plain.onFailure,
    // Keys that people chose stay as they are: only our own names have two spellings.
    limits: { ...asObject(toWire({ ...limits, resources: {} })), resources: sorted(limits.resources) },
    budget: toWire(plain.budget),
    changes: toWire(plain.changes),
    state: toWire(plain.state),
    layers: toWire(plain.layers),
    machine: plain.machine === null ? null : machineToJson(plain.machine),
    milestones: toWire(plain.milestones),
    deadline: toWire(plain.deadline, 'deadline'),
    ticket: plain.ticket,
    // As it was before views had places, where they have none.
    views: plain.views.map(({ kind, path }) => (path === null ? kind : { kind, path })),
    agents: sorted(
      Object.fromEntries(Object.entries(agents).map(([name, agent]) => [name, withMachine(agent)])),
    ),
    phases: phases.map(withMachine),
    schemas: sorted(schemas),
    ...(runners === undefined ? {} : { runners: toWire(runners) }),
    ...(split === undefined ? {} : { split: toWire(split) }),
    ...(startedWith === undefined ? {} : { started_with: startFacts(startedWith) }),
  }).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
  const lines = tasks.map((task) => JSON.stringify(toWire(task)));
  return `{${head.join('\n')}\n"tasks":[${lines.length > 0 ? '\n' : ''}${lines.join(',\n')}]}\n`;
}

/** The states of a machine keep the names that people gave them. */
function withMachine({ machine, ...rest }: AgentSpec | PhaseSpec): unknown {
  return { ...asObject(toWire(rest)), ...(machine === undefined ? {} : { machine: machineToJson(machine) }) };
}

/** The definition behind the bytes. Throws `STATE_CORRUPT` or `STATE_CONFLICT_MARKERS` when they are no definition. */
export function definitionFromJson(bytes: Uint8Array): Definition {
  const source = textOf(FILE, bytes);
  const json = jsonOf(FILE, source);
  refuseNewerFeatures(json);
  try {
    const { schema: _schema, ...definition } = definitionShape(json);
    return definition;
  } catch (cause) {
    throw cause instanceof Misfit ? corrupt(FILE, ...placeOf(source, cause.path), cause.message) : cause;
  }
}

/** Names of phases and agents stay as they are. */
function startFacts({ features, recorded }: StartFacts): object {
  if (recorded === undefined) return { features };
  const { delegations, phases } = recorded;
  return { features, recorded: { delegations: sorted(delegations), phases: sorted(phases) } };
}

/** A session that is written in a way that this version does not know is not damaged. */
function refuseNewerFeatures(json: unknown): void {
  const features: unknown = inside(inside(json, 'started_with'), 'features');
  const newer = Array.isArray(features)
    ? features.find((one) => !FEATURES.some((name) => name === one))
    : undefined;
  if (typeof newer !== 'string') return;
  throw new OrchestratorError(
    'STATE_NEWER_SCHEMA',
    `${FILE}: the session was started with ${oneLine(newer.slice(0, 80))}, which this version does not know.`,
    'Use a newer version of Orchestrator; nothing was changed.',
  );
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

const agentShape: Shape<AgentSpec> = record({
  run: text,
  env: list(text),
  runner: nullable(text),
  reserve: record({ microUsd: count, tokens: count }),
  statusFile: optional(text),
  machine: optional(machineShape),
});

const phaseShape: Shape<PhaseSpec> = record({
  id: phaseIdShape,
  title: text,
  maxParallel: nullable(count),
  gate: record({ approval: flag, outputs: list(record({ task: taskIdShape, path: text })) }),
  tasksFrom: nullable(record({ task: taskIdShape, path: text, allowEmpty: flag, folder: optional(yes) })),
  budget: optional(budgetShape),
  taskDefaults: record({
    agent: text,
    runner: nullable(text),
    timeoutSeconds: number,
    resources: list(text),
    checks: list(text),
    when: nullable(whenShape),
    retry: retryShape,
    budget: optional(budgetShape),
  }),
  machine: optional(machineShape),
});

const viewKind = oneOf(VIEW_KINDS);
const placedView = record({ kind: viewKind, path: text });
const viewShape: Shape<ViewSpec> = (value) =>
  typeof value === 'string' ? { kind: viewKind(value), path: null } : placedView(value);

const definitionShape = record({
  schema: oneOf([SCHEMA]),
  title: text,
  onFailure: oneOf(ON_FAILURE),
  budget: budgetShape,
  limits: record({
    maxConcurrentAgents: count,
    maxTasksAdded: count,
    maxChain: count,
    maxOutputBytes: count,
    resources: dictionary(count),
    maxCpuPerAgent: optional(amount),
    maxMemoryGb: optional(amount),
  }),
  changes: record({
    integrate: oneOf(INTEGRATIONS),
    protected: list(text),
    maxBytes: count,
    maxFiles: count,
  }),
  state: record({ store: oneOf(STORE_KINDS), branch: text, remote: text }),
  layers: list(record({ name: text, phase: phaseIdShape, owner: nullable(text) })),
  machine: nullable(machineShape),
  milestones: list(record({ name: text, after: list(text) })),
  deadline: nullable(instant),
  ticket: nullable(text),
  views: list(viewShape),
  agents: dictionary(agentShape),
  phases: list(phaseShape),
  schemas: dictionary(anything),
  runners: optional(list(record({ label: text, cpu: amount, memoryGb: amount }))),
  split: optional(record({ agent: text, state: text, timeoutSeconds: nullable(number) })),
  startedWith: optional(
    record({
      features: list(oneOf(FEATURES)),
      recorded: optional(record({ phases: dictionary(count), delegations: dictionary(count) })),
    }),
  ),
  tasks: list(taskSpecShape),
});

function sorted<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function asObject(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new Error('Internal error: a record became something else on its way to JSON.');
}
