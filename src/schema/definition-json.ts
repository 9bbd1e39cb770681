/**
 * `definition.json`: the pinned definition as canonical JSON, one task per line. Equal definitions give equal bytes, and what is read back
 * is checked key by key.
 */
import * as z from 'zod';
import {
  type AgentSpec,
  type Definition,
  INTEGRATIONS,
  ON_FAILURE,
  type PhaseSpec,
  STORE_KINDS,
} from '../domain/definition.js';
import { phaseIdShape, retryShape, taskIdShape, taskSpecShape } from './domain-shapes.js';
import { corrupt, jsonOf, textOf } from './json-source.js';
import { fromWire, toWire } from './wire.js';

const FILE = 'definition.json';
const SCHEMA = 'orchestrator/definition/1';

/** The definition as text with a trailing newline. */
export function definitionToJson(definition: Definition): string {
  const { tasks, phases, agents, limits, schemas, ...plain } = definition;
  const head = Object.entries({
    schema: SCHEMA,
    title: plain.title,
    on_failure: plain.onFailure,
    // Keys that people chose stay as they are: only our own names have two spellings.
    limits: { ...record(toWire({ ...limits, resources: {} })), resources: sorted(limits.resources) },
    changes: toWire(plain.changes),
    state: toWire(plain.state),
    agents: sorted(Object.fromEntries(Object.entries(agents).map(([name, agent]) => [name, toWire(agent)]))),
    phases: toWire(phases),
    schemas: sorted(schemas),
  }).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
  const lines = tasks.map((task) => JSON.stringify(toWire(task)));
  return `{${head.join('\n')}\n"tasks":[${lines.length > 0 ? '\n' : ''}${lines.join(',\n')}]}\n`;
}

/** The definition behind the bytes. Throws `STATE_CORRUPT` or `STATE_CONFLICT_MARKERS` when they are no definition. */
export function definitionFromJson(bytes: Uint8Array): Definition {
  const json = jsonOf(FILE, textOf(FILE, bytes));
  const head = parsed(headShape, json, '');
  return {
    title: head.title,
    phases: head.phases.map((phase, index) => parsed(phaseShape, fromWire(phase), `phases[${index}]`)),
    agents: head.agents,
    tasks: head.tasks.map((task, index) => parsed(taskSpecShape, fromWire(task), `tasks[${index}]`)),
    limits: {
      maxConcurrentAgents: head.limits.max_concurrent_agents,
      maxTasksAdded: head.limits.max_tasks_added,
      maxOutputBytes: head.limits.max_output_bytes,
      resources: head.limits.resources,
    },
    onFailure: head.on_failure,
    changes: {
      integrate: head.changes.integrate,
      protected: head.changes.protected,
      maxBytes: head.changes.max_bytes,
      maxFiles: head.changes.max_files,
    },
    state: head.state,
    schemas: head.schemas,
  };
}

const text = z.string();
const count = z.number().int().min(0);

const agentShape: z.ZodType<AgentSpec> = z.strictObject({
  run: text,
  env: z.array(text),
  runner: text.nullable(),
});

const headShape = z.strictObject({
  schema: z.literal(SCHEMA),
  title: text,
  on_failure: z.enum(ON_FAILURE),
  limits: z.strictObject({
    max_concurrent_agents: count,
    max_tasks_added: count,
    max_output_bytes: count,
    resources: z.record(text, count),
  }),
  changes: z.strictObject({
    integrate: z.enum(INTEGRATIONS),
    protected: z.array(text),
    max_bytes: count,
    max_files: count,
  }),
  state: z.strictObject({ store: z.enum(STORE_KINDS), branch: text, remote: text }),
  agents: z.record(text, agentShape),
  phases: z.array(z.unknown()),
  schemas: z.record(text, z.unknown()),
  tasks: z.array(z.unknown()),
});

const phaseShape: z.ZodType<PhaseSpec> = z.strictObject({
  id: phaseIdShape,
  title: text,
  maxParallel: count.nullable(),
  gate: z.strictObject({
    approval: z.boolean(),
    outputs: z.array(z.strictObject({ task: taskIdShape, path: text })),
  }),
  tasksFrom: z.strictObject({ task: taskIdShape, path: text, allowEmpty: z.boolean() }).nullable(),
  taskDefaults: z.strictObject({
    agent: text,
    runner: text.nullable(),
    timeoutSeconds: z.number(),
    resources: z.array(text),
    checks: z.array(text),
    retry: retryShape,
  }),
});

function parsed<T>(shape: z.ZodType<T>, value: unknown, where: string): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = [where, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
  throw corrupt(FILE, 1, 1, `${path}: ${issue?.message ?? 'not understood'}`);
}

function sorted<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function record(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new Error('Internal error: a record became something else on its way to JSON.');
}
