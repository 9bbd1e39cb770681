import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  DEPENDENCY_CONDITIONS,
  type Definition,
  INTEGRATIONS,
  ON_FAILURE,
  OUTCOMES,
  STORE_KINDS,
  type TaskSpec,
  VIEW_KINDS,
} from '../../src/domain/definition.js';
import { isPhaseId, isTaskId, type PhaseId, type TaskId } from '../../src/domain/ids.js';
import { FEATURES } from '../../src/domain/start-facts.js';
import { OrchestratorError } from '../../src/errors.js';
import { definitionFromJson, definitionToJson } from '../../src/schema/definition-json.js';
import { sha256 } from '../../src/schema/sha256.js';
import { compileTexts, taskText } from '../support/definition-files.js';
import { instant } from '../support/engine.js';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const count = fc.nat(1_000_000);
const size = fc.double({ min: 0.1, max: 1000, noNaN: true });
const segment = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,8}$/).filter(isPhaseId);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const few = <T>(values: fc.Arbitrary<T>) => fc.array(values, { maxLength: 3 });

/** A record whose other fields may be unstated. */
const partly = <A extends object, B extends object>(
  stated: { [K in keyof A]: fc.Arbitrary<A[K]> },
  others: { [K in keyof B]: fc.Arbitrary<B[K]> },
): fc.Arbitrary<A & Partial<B>> =>
  fc
    .tuple(fc.record(stated), fc.record(others, { requiredKeys: [] }))
    .map(([plain, more]) => ({ ...plain, ...more }) as A & Partial<B>);

const taskId: fc.Arbitrary<TaskId> = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'))
  .filter(isTaskId);
const phaseId: fc.Arbitrary<PhaseId> = segment;

const retry = fc.record(
  {
    maxAttempts: count,
    backoffSeconds: count,
    factor: fc.double({ min: 1, max: 100, noNaN: true }),
    maxBackoffSeconds: count,
    on: few(fc.constantFrom(...OUTCOMES)),
    sameFailure: count,
    pingPong: count,
  },
  { requiredKeys: ['maxAttempts', 'backoffSeconds', 'factor', 'maxBackoffSeconds', 'on'] },
);

const spec: fc.Arbitrary<TaskSpec> = partly(
  {
    id: taskId,
    title: text,
    phase: phaseId,
    layer: orNull(text),
    agent: text,
    priority: fc.integer({ min: -1000, max: 1000 }),
    dependencies: few(fc.record({ task: taskId, on: fc.constantFrom(...DEPENDENCY_CONDITIONS) })),
    inputs: few(fc.record({ path: text, producer: orNull(taskId), output: orNull(text) })),
    outputs: few(
      fc.oneof(
        fc.record({
          kind: fc.constant('file' as const),
          path: text,
          schema: orNull(text),
          allowEmpty: fc.boolean(),
        }),
        fc.record(
          { kind: fc.constant('check' as const), command: text, quality: text },
          { requiredKeys: ['kind', 'command'] },
        ),
      ),
    ),
    estimateSeconds: orNull(count),
    timeoutSeconds: count,
    touches: few(text),
    resources: few(text),
    runner: orNull(text),
    when: orNull(fc.constantFrom('always()', "tasks['a/b'].outcome == 'failed'")),
    retry,
    promptSha256: text.map((value) => sha256(value)),
    labels: fc.dictionary(segment, fc.oneof(text, few(text))),
  },
  {
    splits: taskId,
    entryState: text,
    select: fc.constant(true as const),
    budget: fc.record({ microUsd: orNull(count), tokens: orNull(count), agentSeconds: orNull(count) }),
  },
);

const machine = fc.record({
  name: text,
  agent: text,
  initial: text,
  states: fc.dictionary(
    segment,
    fc.record({
      description: orNull(text),
      agent: orNull(text),
      terminal: fc.boolean(),
      entry: fc.boolean(),
      human: fc.boolean(),
      to: few(fc.record({ to: text, guard: orNull(text), when: orNull(text) })),
      on: fc.record({ blocked: text, completed: text }, { requiredKeys: [] }),
    }),
  ),
  any: few(text),
  sequences: few(fc.record({ name: text, states: few(text), exits: few(text) })),
  errorStates: few(text),
  limits: fc.record({ pingPong: count, sameState: count, errorEntries: count }),
});

const definitions: fc.Arbitrary<Definition> = partly(
  {
    title: text,
    phases: few(
      partly(
        {
          id: phaseId,
          title: text,
          maxParallel: orNull(count),
          gate: fc.record({ approval: fc.boolean(), outputs: few(fc.record({ task: taskId, path: text })) }),
          tasksFrom: orNull(
            partly(
              { task: taskId, path: text, allowEmpty: fc.boolean() },
              { folder: fc.constant(true as const) },
            ),
          ),
          taskDefaults: fc.record({
            agent: text,
            runner: orNull(text),
            timeoutSeconds: count,
            resources: few(text),
            checks: few(text),
            when: orNull(fc.constant('success()')),
            retry,
          }),
        },
        { machine },
      ),
    ),
    agents: fc.dictionary(
      segment,
      partly(
        {
          run: text,
          env: few(text),
          runner: orNull(text),
          reserve: fc.record({ microUsd: count, tokens: count }),
        },
        { statusFile: text, machine },
      ),
    ),
    layers: few(fc.record({ name: text, phase: phaseId, owner: orNull(text) })),
    machine: orNull(machine),
    milestones: few(fc.record({ name: text, after: few(text) })),
    deadline: fc.constantFrom(null, instant(1_800_000_000)),
    ticket: orNull(text),
    views: few(fc.record({ kind: fc.constantFrom(...VIEW_KINDS), path: fc.option(fc.string()) })),
    tasks: few(spec),
    limits: partly(
      {
        maxConcurrentAgents: count,
        maxTasksAdded: count,
        maxChain: count,
        maxOutputBytes: count,
        resources: fc.dictionary(segment, count),
      },
      { maxCpuPerAgent: size, maxMemoryGb: size },
    ),
    budget: fc.record({ microUsd: orNull(count), tokens: orNull(count), agentSeconds: orNull(count) }),
    onFailure: fc.constantFrom(...ON_FAILURE),
    changes: fc.record({
      integrate: fc.constantFrom(...INTEGRATIONS),
      protected: few(text),
      maxBytes: count,
      maxFiles: count,
    }),
    state: fc.record({ store: fc.constantFrom(...STORE_KINDS), branch: text, remote: text }),
    schemas: fc.dictionary(segment, fc.dictionary(segment, fc.jsonValue())),
  },
  {
    runners: fc.array(fc.record({ label: text, cpu: size, memoryGb: size }), { minLength: 1, maxLength: 3 }),
    split: fc.record({ agent: text, state: text, timeoutSeconds: orNull(count) }),
    startedWith: fc.record({ features: fc.subarray([...FEATURES]) }),
  },
);

function bytes(json: string): Uint8Array {
  return new TextEncoder().encode(json);
}

function small(): string {
  const compiled = compileTexts({ 'tasks/p1/a.md': taskText('outputs: [o]') });
  if (compiled.kind === 'faults') throw new Error('faults');
  return definitionToJson(compiled.definition);
}

describe('definition.json', () => {
  test('gives back every definition, and the same bytes again', () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const json = definitionToJson(definition);
        const again = definitionFromJson(bytes(json));
        expect(again).toEqual(JSON.parse(JSON.stringify(definition)));
        expect(definitionToJson(again)).toBe(json);
      }),
    );
  });

  test('is the same text whatever order names were written in', () => {
    const one = compileTexts({ 'orchestrator.yml': yml('a: { run: x }\n  b: { run: y }') });
    const two = compileTexts({ 'orchestrator.yml': yml('b: { run: y }\n  a: { run: x }') });
    if (one.kind === 'faults' || two.kind === 'faults') throw new Error('faults');
    expect(definitionToJson(one.definition)).toBe(definitionToJson(two.definition));
  });

  test('ends with a newline and holds one task per line', () => {
    expect(small()).toMatch(/\n\{"agent":.*\}\]\}\n$/);
  });

  test.each([
    ['empty', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another schema', small().replace('definition/1', 'definition/2')],
    ['an unknown key', small().replace('"title"', '"x":1,"title"')],
    ['an unknown key of a task', small().replace('{"agent":"default","dep', '{"x":1,"agent":"default","dep')],
    ['an id that escapes', small().replaceAll('p1/a', 'p1/..')],
    ['a text for a number', small().replace('"priority":50', '"priority":"50"')],
    ['a hash that is none', small().replace(/"prompt_sha256":"./, '"prompt_sha256":"z')],
    ['cut off', small().slice(0, -20)],
    ['with a byte order mark', `\ufeff${small()}`],
  ])('that is %s is named corrupt', (_, json) => {
    let thrown: unknown;
    try {
      definitionFromJson(bytes(json));
    } catch (error) {
      thrown = error;
    }
    expect(thrown instanceof OrchestratorError ? thrown.code : thrown).toBe('STATE_CORRUPT');
  });
});

test('a session that was started in a way that only newer versions know is not called damaged', () => {
  const json = small().replace(
    '"tasks":[',
    '"started_with":{"features":["checkpoint_queues","x"]},\n"tasks":[',
  );
  expect(() => definitionFromJson(bytes(json))).toThrow(
    expect.objectContaining({ code: 'STATE_NEWER_SCHEMA' }),
  );
});

function yml(agents: string): string {
  return `version: 1\ntitle: T\nphases: [{ id: p1 }]\nagents:\n  ${agents}\n`;
}
