import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileDefinition } from '../../src/schema/compile-definition.js';
import { sha256 } from '../../src/schema/sha256.js';
import type { SourceFile } from '../../src/schema/source-text.js';
import {
  compileTexts,
  definitionFiles,
  faultPlaces,
  PLAIN,
  type Texts,
  taskText,
} from '../support/definition-files.js';

const YML = 'orchestrator.yml';
const A = 'tasks/p1/a.md';
const B = 'tasks/p1/b.md';

function compiled(texts: Texts) {
  const result = compileTexts(texts);
  if (result.kind === 'faults') throw new Error(JSON.stringify(result.faults));
  return result;
}

function task(texts: Texts, id = 'p1/a') {
  const found = compiled(texts).definition.tasks.find((spec) => spec.id === id);
  if (found === undefined) throw new Error(`no task ${id}`);
  return found;
}

describe('a condition', () => {
  const fails = "tasks['p1/b'].outcome == 'failed'";

  test('makes its task wait for the tasks that it names, however they end', () => {
    const braces = taskText(`when: "$\{{ ${fails} }}"`);
    const spec = task({ [A]: braces, [B]: taskText() });
    expect(spec.when).toBe(fails);
    expect(spec.dependencies).toEqual([{ task: 'p1/b', on: 'done' }]);
  });

  test('leaves a dependency that is written as it is', () => {
    const spec = task({ [A]: taskText(`dependencies: [p1/b]\nwhen: ${fails}`), [B]: taskText() });
    expect(spec.dependencies).toEqual([{ task: 'p1/b', on: 'succeeded' }]);
  });

  test('may be true or false alone', () => {
    expect(task({ [A]: taskText('when: false') }).when).toBe('false');
  });

  test('of a phase is asked beside those of its tasks, and of tasks that others will write', () => {
    const texts = {
      [YML]: PLAIN.replace('id: p2', `id: p2\n    when: ${fails}\n    task_defaults: { when: success() }`),
      [B]: taskText(),
      'tasks/p2/x.md': taskText('when: always()'),
      'tasks/p2/y.md': taskText(),
    };
    expect(task(texts, 'p2/x').when).toBe(`(always()) && (${fails})`);
    expect(task(texts, 'p2/x').dependencies).toEqual([{ task: 'p1/b', on: 'done' }]);
    expect(task(texts, 'p2/y').when).toBe(`(success()) && (${fails})`);
    expect(compiled(texts).definition.phases[1]?.taskDefaults.when).toBe(`(success()) && (${fails})`);
  });
});

describe('compiling a definition', () => {
  test('fills in every default', () => {
    const { definition } = compiled({ [A]: taskText() });
    expect(definition).toEqual({
      title: 'T',
      phases: ['p1', 'p2'].map((id) => ({
        id,
        title: id,
        maxParallel: null,
        gate: { approval: false, outputs: [] },
        tasksFrom: null,
        taskDefaults: {
          agent: 'default',
          runner: null,
          timeoutSeconds: 7200,
          resources: [],
          checks: [],
          when: null,
          retry: {
            maxAttempts: 3,
            backoffSeconds: 30,
            factor: 2,
            maxBackoffSeconds: 600,
            on: ['failed', 'timed_out', 'lost', 'conflict', 'invalid'],
          },
        },
      })),
      agents: { default: { run: 'true', env: [], runner: null, reserve: { microUsd: 0, tokens: 0 } } },
      budget: { microUsd: null, tokens: null, agentSeconds: null },
      tasks: [task({ [A]: taskText() })],
      limits: {
        maxConcurrentAgents: 10,
        maxTasksAdded: 1000,
        maxChain: 200,
        maxOutputBytes: 10 * 1024 * 1024,
        resources: {},
      },
      onFailure: 'block',
      changes: {
        integrate: 'session-branch',
        protected: ['.github/**', 'orchestrator.yml', 'tasks/**', 'schemas/**'],
        maxBytes: 4 * 1024 * 1024,
        maxFiles: 300,
      },
      state: { store: 'git', branch: 'orchestrator-state', remote: 'origin' },
      layers: [],
      machine: null,
      milestones: [],
      deadline: null,
      ticket: null,
      views: [],
      schemas: {},
    });
    expect(definition.tasks[0]).toMatchObject({
      id: 'p1/a',
      phase: 'p1',
      agent: 'default',
      priority: 50,
      timeoutSeconds: 7200,
      estimateSeconds: null,
      runner: null,
    });
  });

  test('reads every key', () => {
    const yml = `version: 1
title: All
tasks: work/
phases:
  - id: 01-a
    title: First
    max_parallel: 6
    timeout: 8h
    gate: { approval: true, outputs: [01-a/x/o.json] }
  - id: 02-b
    tasks_from: { path: 01-a/x/o.json, allow_empty: true }
    task_defaults: { agent: two, runner: big, timeout: 1h, resources: [db], check: npm test, retry: { on: [lost] } }
agents:
  one: { run: a, env: [KEY, KEY_2] }
  two: { run: "b\\nc", runner: ubuntu-latest }
limits: { max_concurrent_agents: 3, max_tasks_added: 5, max_output: 2MB, resources: { db: 1 } }
retry: { max_attempts: 5, backoff: 1m, factor: 1.5, max_backoff: 1h }
on_failure: skip
changes: { integrate: none, protected: [a/, b/**], max_bytes: 1KB, max_files: 3 }
state: { store: file, branch: state/x, remote: upstream }
`;
    const text = `---
title: X
select: true
dependencies: []
outputs: [{ path: o.json, schema: s.json, allow_empty: true }, { check: npm test }]
inputs: [src/**, docs/]
agent: one
layer: domain
priority: high
timeout: 2h30m
estimated_duration: 2-3 hours
touches: [src/**]
resources: [db]
runner: small
retry: { max_attempts: 1, on: [failed, failed] }
task_id: 01-a/x
phase: a
complexity: low
skills_required: [ts, git]
module: core
---
`;
    const { definition } = compiled({
      [YML]: yml,
      'work/01-a/x.md': text,
      's.json': '{"type":"object"}',
      'tree/src/**': '',
      'tree/docs/': '',
    });
    expect(definition).toMatchObject({
      title: 'All',
      phases: [
        {
          id: '01-a',
          title: 'First',
          maxParallel: 6,
          gate: { approval: true, outputs: [{ task: '01-a/x', path: 'o.json' }] },
          taskDefaults: { timeoutSeconds: 28_800 },
        },
        {
          tasksFrom: { task: '01-a/x', path: 'o.json', allowEmpty: true },
          taskDefaults: {
            agent: 'two',
            runner: 'big',
            timeoutSeconds: 3600,
            resources: ['db'],
            checks: ['npm test'],
            retry: { maxAttempts: 5, on: ['lost'] },
          },
        },
      ],
      agents: { one: { run: 'a', env: ['KEY', 'KEY_2'] }, two: { run: 'b\nc', runner: 'ubuntu-latest' } },
      limits: {
        maxConcurrentAgents: 3,
        maxTasksAdded: 5,
        maxChain: 200,
        maxOutputBytes: 2 * 1024 * 1024,
        resources: { db: 1 },
      },
      onFailure: 'skip',
      changes: { integrate: 'none', protected: ['a/', 'b/**'], maxBytes: 1024, maxFiles: 3 },
      state: { store: 'file', branch: 'state/x', remote: 'upstream' },
      schemas: { 's.json': { type: 'object' } },
    });
    expect(definition.tasks[0]).toEqual({
      id: '01-a/x',
      title: 'X',
      phase: '01-a',
      layer: 'domain',
      agent: 'one',
      priority: 75,
      dependencies: [],
      inputs: [
        { path: 'src/**', producer: null, output: null },
        { path: 'docs/', producer: null, output: null },
      ],
      outputs: [
        { kind: 'file', path: 'o.json', schema: 's.json', allowEmpty: true },
        { kind: 'check', command: 'npm test' },
      ],
      estimateSeconds: 9000,
      timeoutSeconds: 9000,
      touches: ['src/**'],
      resources: ['db'],
      runner: 'small',
      retry: { maxAttempts: 1, backoffSeconds: 60, factor: 1.5, maxBackoffSeconds: 3600, on: ['failed'] },
      promptSha256: sha256(text),
      when: null,
      labels: { complexity: 'low', skills_required: ['ts', 'git'], module: 'core' },
      select: true,
    });
  });

  test('hands a task what its phase says where it says nothing itself', () => {
    const yml = PLAIN.replace(
      'id: p1',
      'id: p1\n    timeout: 3h\n    task_defaults: { runner: big, resources: [db], check: x, retry: { factor: 3 } }',
    ).concat('limits: { resources: { db: 2 } }\n');
    expect(
      task({ [YML]: yml, [A]: taskText('retry: { max_attempts: 9, same_failure: 4, ping_pong: 5 }') }),
    ).toMatchObject({
      timeoutSeconds: 10_800,
      runner: 'big',
      resources: ['db'],
      outputs: [],
      retry: { maxAttempts: 9, factor: 3, backoffSeconds: 30, sameFailure: 4, pingPong: 5 },
    });
  });

  test('keeps prompts byte for byte, byte order mark and CRLF included', () => {
    const text = '\ufeff---\r\ntitle: Äpfel\r\noutputs: [o]\r\n---\r\nTun.\r\n';
    const { prompts } = compiled({ [A]: text });
    expect(Buffer.from(prompts.get(task({ [A]: text }).id) ?? []).toString()).toBe(text);
    expect(task({ [A]: text })).toMatchObject({ title: 'Äpfel', promptSha256: sha256(text) });
  });

  test('counts columns and lines in files with a byte order mark and CRLF', () => {
    expect(faultPlaces({ [A]: '\ufeff---\r\ntitle: T\r\nagent: nobody\r\n---\r\n' })).toEqual([
      `${A}:3:8 UNKNOWN_AGENT`,
    ]);
  });

  test('skips README and TEMPLATE in any case at any depth, and says so', () => {
    const { definition, skipped } = compiled({
      'tasks/README.md': 'x',
      'tasks/p1/readme.MD': 'x',
      'tasks/p1/deep/Template.md': 'x',
      [A]: taskText(),
    });
    expect(definition.tasks).toHaveLength(1);
    expect(skipped).toEqual(['tasks/README.md', 'tasks/p1/deep/Template.md', 'tasks/p1/readme.MD']);
  });

  test('warns of a phase that has nothing to do', () => {
    expect(compiled({ [A]: taskText() }).warnings).toMatchObject([
      { code: 'EMPTY_PHASE', line: 5, column: 9 },
    ]);
  });

  test('sorts tasks by id', () => {
    const texts = {
      'tasks/p1/b-c.md': taskText(),
      'tasks/p1/b.md': taskText(),
      'tasks/p1/b/a.md': taskText(),
    };
    expect(compiled(texts).definition.tasks.map(({ id }) => id)).toEqual(['p1/b', 'p1/b-c', 'p1/b/a']);
  });

  test('takes an id for the longest task that exists', () => {
    const texts = {
      'tasks/p1/a.md': taskText('outputs: [x]'),
      'tasks/p1/a/b.md': taskText('outputs: [c/o]'),
      'tasks/p1/z.md': taskText('dependencies: [p1/a/b]\ninputs: [p1/a/b/c/o]'),
    };
    expect(task(texts, 'p1/z').inputs).toEqual([{ path: 'p1/a/b/c/o', producer: 'p1/a/b', output: 'c/o' }]);
  });

  test('accepts an input from a dependency of a dependency', () => {
    expect(
      faultPlaces({
        [A]: taskText('outputs: [o]'),
        [B]: taskText('dependencies: [p1/a]'),
        'tasks/p2/c.md': taskText('dependencies: [p1/b]\ninputs: [p1/a/o]'),
      }),
    ).toEqual([]);
  });

  test('reads conditions of dependencies', () => {
    expect(
      task({ [A]: taskText(), [B]: taskText('dependencies: [{ task: p1/a, on: failed }]') }, 'p1/b')
        .dependencies,
    ).toEqual([{ task: 'p1/a', on: 'failed' }]);
  });

  test('does not complain about a task whose file is broken when others depend on it', () => {
    expect(
      faultPlaces({ [A]: 'no front matter', [B]: taskText('dependencies: [p1/a]\ninputs: [p1/a/o]') }),
    ).toEqual([`${A}:1:1 FRONT_MATTER_MISSING`]);
  });

  test('shares aliases instead of expanding them', () => {
    const levels = Array.from({ length: 9 }, (_, level) =>
      level === 0 ? 'a0: &a0 [x, x]' : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`,
    );
    expect(faultPlaces({ [YML]: `${PLAIN}${levels.join('\n')}\n` })).toHaveLength(9);
  });

  test('lets a prompt speak about conflict markers', () => {
    expect(faultPlaces({ [A]: taskText('', '<<<<<<< HEAD\n---\n') })).toEqual([]);
  });
});

describe('hostile text', () => {
  const yamlish = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ...'abtitle: -?[]{}&*!|>\'"%@#,\n\t ~=<'.split(''),
          'phases:\n',
          '  - id: ',
          'agents:',
        ),
        {
          maxLength: 80,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('as a definition gives faults or a definition, never a throw', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        expect(['ok', 'faults']).toContain(compileTexts({ [YML]: text }).kind);
        expect(['ok', 'faults']).toContain(compileTexts({ [YML]: `${PLAIN}${text}` }).kind);
      }),
      { numRuns: 1500 },
    );
  });

  test('as front matter or as a path gives faults or a definition, never a throw', () => {
    fc.assert(
      fc.property(yamlish, fc.string({ unit: 'binary' }), (text, name) => {
        expect(['ok', 'faults']).toContain(compileTexts({ [A]: `---\n${text}\n---\n` }).kind);
        expect(['ok', 'faults']).toContain(compileTexts({ [`tasks/${name}.md`]: text }).kind);
      }),
      { numRuns: 1500 },
    );
  });

  test('as bytes gives faults or a definition, never a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(['ok', 'faults']).toContain(compileTexts({ [A]: bytes, [YML]: bytes }).kind);
      }),
    );
  });
});

describe('a large definition', () => {
  function chain(size: number): SourceFile[] {
    const encoder = new TextEncoder();
    return Array.from({ length: size }, (_, n) => ({
      path: `tasks/p1/t${n}.md`,
      bytes: encoder.encode(
        taskText(
          n === 0
            ? 'outputs: [o]'
            : `outputs: [o]\ndependencies: [p1/t${n - 1}]\ninputs: [p1/t${n - 1}/o, p1/t0/o]`,
        ),
      ),
    }));
  }

  function milliseconds(size: number): number {
    const files = { ...definitionFiles({ [YML]: PLAIN }), taskFiles: () => chain(size) };
    const start = performance.now();
    expect(compileDefinition(files).kind).toBe('ok');
    return performance.now() - start;
  }

  test('costs in proportion to its size', () => {
    milliseconds(500);
    const small = milliseconds(2500);
    expect(milliseconds(10_000) / small).toBeLessThan(10);
  });
});
