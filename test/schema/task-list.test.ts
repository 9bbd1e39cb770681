import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPhaseId } from '../../src/domain/ids.js';
import { FaultList } from '../../src/schema/definition-fault.js';
import { sha256 } from '../../src/schema/sha256.js';
import { readTaskFile } from '../../src/schema/task-file.js';
import { judgeTaskList, parseTaskList, type TaskListContext } from '../../src/schema/task-list.js';
import { compileTexts, PLAIN, taskText } from '../support/definition-files.js';

function context(yml = PLAIN, phase = 'p1'): TaskListContext {
  const compiled = compileTexts({
    'orchestrator.yml': yml,
    'tasks/p1/plan.md': taskText('outputs: [list.json, notes/a.md]'),
  });
  if (compiled.kind === 'faults' || !isPhaseId(phase)) throw new Error(JSON.stringify(compiled));
  const tasks = new Map(compiled.definition.tasks.map((task) => [String(task.id), task]));
  return { definition: compiled.definition, phase, taskOf: (id) => tasks.get(id) };
}

function parse(value: unknown, where = context()) {
  return parseTaskList(new TextEncoder().encode(JSON.stringify(value)), where);
}

function accepted(value: unknown, where = context()) {
  const parsed = parse(value, where);
  if (parsed.kind === 'refused') throw new Error(parsed.reasons.join('\n'));
  return parsed;
}

describe('a list of tasks that a task wrote', () => {
  test('becomes tasks with everything else from the defaults of their phase', () => {
    const yml = PLAIN.replace(
      'id: p2',
      'id: p2\n    task_defaults: { runner: big, timeout: 1h, resources: [db], check: npm test, retry: { max_attempts: 7 } }',
    ).concat('limits: { resources: { db: 1 } }\n');
    const { tasks, prompts } = accepted(
      [
        {
          id: 'p2/new',
          title: 'New',
          prompt: 'Do this.',
          dependencies: ['p1/plan', { task: 'p2/other', on: 'done' }],
          inputs: ['p1/plan/list.json', 'p2/other/o', 'src/**'],
          outputs: ['out/x.json'],
          layer: 'domain',
          priority: 'critical',
          estimate: '1h',
          touches: ['src/**'],
        },
        { id: 'p2/other', title: 'Other', outputs: ['o'] },
      ],
      context(yml),
    );
    expect(tasks[0]).toMatchObject({
      id: 'p2/new',
      spec: {
        id: 'p2/new',
        title: 'New',
        phase: 'p2',
        agent: 'default',
        layer: 'domain',
        priority: 100,
        estimateSeconds: 3600,
        timeoutSeconds: 3600,
        runner: 'big',
        resources: ['db'],
        touches: ['src/**'],
        dependencies: [
          { task: 'p1/plan', on: 'succeeded' },
          { task: 'p2/other', on: 'done' },
        ],
        inputs: [
          { path: 'p1/plan/list.json', producer: 'p1/plan', output: 'list.json' },
          { path: 'p2/other/o', producer: 'p2/other', output: 'o' },
          { path: 'src/**', producer: null, output: null },
        ],
        outputs: [
          { kind: 'file', path: 'out/x.json', schema: null, allowEmpty: false },
          { kind: 'check', command: 'npm test' },
        ],
        retry: { maxAttempts: 7 },
      },
    });
    const prompt = [...prompts.values()][0] ?? new Uint8Array();
    expect(sha256(prompt)).toBe(tasks[0]?.spec.promptSha256);
    expect(Buffer.from(prompt).toString()).toBe('---\ntitle: "New"\n---\nDo this.\n');
  });

  test('renders prompts that read like task files, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (title) => {
        const parsed = parse([{ id: 'p1/x', title }]);
        if (parsed.kind === 'refused') return;
        for (const [id, bytes] of parsed.prompts) {
          const faults = new FaultList();
          expect(readTaskFile({ path: 'x', bytes }, id, faults)?.title).toBe(title);
          expect(faults.size).toBe(0);
        }
      }),
    );
  });

  test('may be empty', () => {
    expect(accepted([]).tasks).toEqual([]);
  });

  test.each([
    ['a map', {}, '$:'],
    ['a text', 'x', '$:'],
    ['a number as task', [1], '$[0]:'],
    ['no id', [{ title: 'T' }], '$[0]:'],
    ['no title', [{ id: 'p1/x' }], '$[0]:'],
    ['an unknown key', [{ id: 'p1/x', title: 'T', depends: [] }], '$[0].depends:'],
    ...['agent', 'check', 'schema', 'when', 'runner', 'timeout', 'resources', 'retry'].map(
      (key) => [`the powerful key ${key}`, [{ id: 'p1/x', title: 'T', [key]: 'x' }], `$[0].${key}:`] as const,
    ),
    ['a check as output', [{ id: 'p1/x', title: 'T', outputs: [{ check: 'rm -rf /' }] }], '$[0].outputs[0]:'],
    ['an id of no phase', [{ id: 'p3/x', title: 'T' }], '$[0].id:'],
    ['a phase as id', [{ id: 'p1', title: 'T' }], '$[0].id:'],
    ['an id that escapes', [{ id: 'p1/../x', title: 'T' }], '$[0].id:'],
    ['an id with a command', [{ id: 'p1/x\n::set-output', title: 'T' }], '$[0].id:'],
    ['an id that Windows reserves', [{ id: 'p1/con', title: 'T' }], '$[0].id:'],
    ['an id that ends like a file', [{ id: 'p1/a.md/b', title: 'T' }], '$[0].id:'],
    [
      'an id twice',
      [
        { id: 'p1/x', title: 'T' },
        { id: 'p1/X', title: 'T' },
      ],
      '$[1].id:',
    ],
    ['an id in the outputs of another task', [{ id: 'p1/plan/notes', title: 'T' }], '$[0].id:'],
    ['a title of two lines', [{ id: 'p1/x', title: 'a\nb' }], '$[0].title:'],
    ['a bad duration', [{ id: 'p1/x', title: 'T', estimate: 'soon' }], '$[0].estimate:'],
    ['a path that escapes', [{ id: 'p1/x', title: 'T', outputs: ['../x'] }], '$[0].outputs[0]:'],
    ['a glob that escapes', [{ id: 'p1/x', title: 'T', touches: ['/**'] }], '$[0].touches[0]:'],
    ['an output twice', [{ id: 'p1/x', title: 'T', outputs: ['a', 'a'] }], '$[0].outputs[1]:'],
    ['a dependency on itself', [{ id: 'p1/x', title: 'T', dependencies: ['p1/x'] }], '$[0].dependencies[0]:'],
    [
      'a dependency that is no id',
      [{ id: 'p1/x', title: 'T', dependencies: ['..'] }],
      '$[0].dependencies[0]:',
    ],
    ['an input that is not declared', [{ id: 'p1/x', title: 'T', inputs: ['p1/plan/x'] }], '$[0].inputs[0]:'],
    ['deep nesting', [{ id: 'p1/x', title: 'T', inputs: [[[[[[[[[['x']]]]]]]]]] }], '$[0].inputs[0][0]'],
    ['a long prompt', [{ id: 'p1/x', title: 'T', prompt: 'x'.repeat(300_000) }], '$[0].prompt:'],
    ['many references', [{ id: 'p1/x', title: 'T', inputs: Array(1001).fill('x') }], '$[0].inputs:'],
    ['more tasks than are allowed', Array(1001).fill({ id: 'p1/x', title: 'T' }), '$:'],
  ] as readonly (readonly [string, unknown, string])[])('is refused for %s', (_, value, path) => {
    const parsed = parse(value);
    expect(parsed.kind).toBe('refused');
    expect(parsed.kind === 'refused' ? parsed.reasons[0] : '').toContain(path);
  });

  test.each([
    ['no JSON', Buffer.from('[')],
    ['no UTF-8', Buffer.from([0xff])],
    ['nothing', Buffer.from('')],
    ['more than it may be', Buffer.alloc(11 * 1024 * 1024, 0x20)],
    ['a million brackets', Buffer.from('['.repeat(1_000_000))],
    ['a million pairs of brackets', Buffer.from('['.repeat(1_000_000) + ']'.repeat(1_000_000))],
    [
      'keys that twist objects',
      Buffer.from('[{"__proto__": {}, "constructor": 1, "id": "p1/x", "title": "T"}]'),
    ],
  ])('is refused when its bytes are %s', (_, bytes) => {
    expect(parseTaskList(bytes, context()).kind).toBe('refused');
  });

  test('may not lie in an earlier phase', () => {
    expect(parse([{ id: 'p1/x', title: 'T' }], context(PLAIN, 'p2')).kind).toBe('refused');
    expect(parse([{ id: 'p2/x', title: 'T' }], context(PLAIN, 'p2')).kind).toBe('ok');
  });

  test('needs an agent of the phase', () => {
    const parsed = parse([{ id: 'p2/x', title: 'T' }], {
      ...context(),
      definition: { ...context().definition, agents: {} },
    });
    expect(parsed.kind).toBe('refused');
  });

  test('is refused with every reason, in printable characters', () => {
    const parsed = parse([{ id: 'p1/\u0430', title: 'T', 'a\u001b[31m': 1, touches: ['..'] }]);
    expect(parsed.kind === 'refused' ? parsed.reasons : []).toHaveLength(3);
    for (const reason of parsed.kind === 'refused' ? parsed.reasons : [])
      expect(reason).toMatch(/^[\x20-\x7e]+$/);
  });

  test('of any kind is accepted or refused, never thrown at', () => {
    const where = context();
    const key = fc.constantFrom(
      'id',
      'title',
      'prompt',
      'dependencies',
      'inputs',
      'outputs',
      'touches',
      'x',
      '__proto__',
    );
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('p1/x', 'p1/plan/list.json', ['p1/plan'], 'T'));
    fc.assert(
      fc.property(fc.array(fc.dictionary(key, value)), fc.jsonValue(), fc.string(), (list, any, text) => {
        expect(['ok', 'refused']).toContain(judgeTaskList(list, where).kind);
        expect(['ok', 'refused']).toContain(judgeTaskList(any, where).kind);
        expect(['ok', 'refused']).toContain(parseTaskList(Buffer.from(text), where).kind);
      }),
    );
  });
});
