import { describe, expect, test } from '@jest/globals';
import { compileDefinition } from '../../src/schema/compile-definition.js';
import { DEFINITION_FAULT_CODES, type DefinitionFaultCode } from '../../src/schema/definition-fault.js';
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
const C = 'tasks/p2/c.md';

/** Each row: what is wrong, the files, and every fault expected, in order. */
const ROWS: readonly (readonly [string, Texts, readonly string[]])[] = [
  ['an unknown key of the definition', { [YML]: `${PLAIN}fases: []\n` }, [`${YML}:8:1 UNKNOWN_KEY`]],
  ['an unknown key of a task', { [A]: taskText('depends: [b]') }, [`${A}:3:1 UNKNOWN_KEY`]],
  [
    'an unknown key of a phase',
    { [YML]: PLAIN.replace('- id: p2', '- id: p2\n    gates: 1') },
    [`${YML}:6:5 UNKNOWN_KEY`],
  ],
  [
    'an unknown key of an output',
    { [A]: taskText('outputs: [{ path: x, scheme: y }]') },
    [`${A}:3:22 UNKNOWN_KEY`],
  ],
  ['a bad type', { [A]: taskText('dependencies: b') }, [`${A}:3:15 BAD_TYPE`]],
  ['a list as title', { [YML]: PLAIN.replace('title: T', 'title: [T]') }, [`${YML}:2:8 BAD_TYPE`]],
  ['a key that is no word', { [YML]: `${PLAIN}[a]: 1\n` }, [`${YML}:8:1 BAD_TYPE`]],
  ['a definition that is a list', { [YML]: '- a\n' }, [`${YML}:1:1 BAD_TYPE`]],
  ['front matter that is a text', { [A]: '---\nhello\n---\n' }, [`${A}:2:1 BAD_TYPE`]],
  [
    'a placeholder that no task has a value for',
    { [YML]: PLAIN.replace('run:', 'status_file: "a/{efort}.yaml", run:') },
    [`${YML}:7:27 BAD_VALUE`],
  ],
  [
    'a status file out of the copy',
    { [YML]: PLAIN.replace('run:', 'status_file: ../s.yaml, run:') },
    [`${YML}:7:27 PATH_UNSAFE`],
  ],
  ['a bad value', { [YML]: `${PLAIN}on_failure: blok\n` }, [`${YML}:8:13 BAD_VALUE`]],
  ...['artifact', 'api'].map(
    (store) =>
      [
        `code that the ${store} store cannot move`,
        { [YML]: `${PLAIN}state: { store: ${store} }\n` },
        [`${YML}:8:17 STORE_WITHOUT_CODE`],
      ] as const,
  ),
  [
    'a view in the place of the definition, of tasks, or where GitHub obeys',
    {
      [YML]: `${PLAIN}views:\n  - { kind: flow-state, path: ${YML} }\n  - { kind: status, path: "tasks/{task}.json" }\n  - { kind: checkpoints, path: .github }\n  - { kind: queues, path: "q/{agent}.json" }\n`,
    },
    [`${YML}:9:5 BAD_VALUE`, `${YML}:10:5 BAD_VALUE`, `${YML}:11:5 BAD_VALUE`],
  ],
  ['a number out of range', { [A]: taskText('priority: 1001') }, [`${A}:3:11 BAD_VALUE`]],
  ['a priority that is no word of ours', { [A]: taskText('priority: urgent') }, [`${A}:3:11 BAD_VALUE`]],
  ['a title of two lines', { [A]: '---\ntitle: "a\\nb"\n---\n' }, [`${A}:2:8 BAD_VALUE`]],
  ['another task_id', { [A]: taskText('task_id: p1/b') }, [`${A}:3:10 BAD_VALUE`]],
  ['another phase', { [A]: taskText('phase: p2') }, [`${A}:3:8 BAD_VALUE`]],
  [
    'two estimates that differ',
    { [A]: taskText('estimate: 1h\nestimated_duration: 2h') },
    [`${A}:4:21 BAD_VALUE`],
  ],
  [
    'no phases',
    { [YML]: PLAIN.replace('phases:\n  - id: p1\n  - id: p2', 'phases: []') },
    [`${YML}:3:9 BAD_VALUE`],
  ],
  [
    'a branch for each session where code has its own',
    { [YML]: `${PLAIN}state: { branch: "orchestrator/{session}" }\n` },
    [`${YML}:8:18 BAD_VALUE`],
  ],
  [
    'a branch that is an option',
    { [YML]: `${PLAIN}state: { branch: --force }\n` },
    [`${YML}:8:18 BAD_VALUE`],
  ],
  ['a bad duration', { [A]: taskText('timeout: soon') }, [`${A}:3:10 BAD_DURATION`]],
  ['a duration without unit', { [A]: taskText('timeout: 90') }, [`${A}:3:10 BAD_DURATION`]],
  ['a timeout of nothing', { [A]: taskText('timeout: 0s') }, [`${A}:3:10 BAD_DURATION`]],
  ['a bad size', { [YML]: `${PLAIN}limits: { max_output: 4 }\n` }, [`${YML}:8:23 BAD_SIZE`]],
  ['a missing title', { [A]: '---\nlayer: x\n---\n' }, [`${A}:2:1 MISSING_KEY`]],
  [
    'everything missing',
    { [YML]: 'version: 1\n' },
    [`${YML}:1:1 MISSING_KEY`, `${YML}:1:1 MISSING_KEY`, `${YML}:1:1 MISSING_KEY`],
  ],
  [
    'an agent without a command',
    { [YML]: PLAIN.replace("{ run: 'true' }", '{ env: [A] }') },
    [`${YML}:7:12 MISSING_KEY`],
  ],
  [
    'a variable of the platform',
    { [YML]: PLAIN.replace('run:', 'env: [GITHUB_TOKEN], run:') },
    [`${YML}:7:20 BAD_ENV_NAME`],
  ],
  [
    'a variable in small letters',
    { [YML]: PLAIN.replace('run:', 'env: [Path], run:') },
    [`${YML}:7:20 BAD_ENV_NAME`],
  ],
  ['a phase id that escapes', { [YML]: PLAIN.replace('id: p2', 'id: ../p2') }, [`${YML}:5:9 BAD_ID`]],
  ['an agent name with a slash', { [YML]: `${PLAIN}  a/b: { run: x }\n` }, [`${YML}:8:3 BAD_ID`]],
  ['an id that Windows reserves', { 'tasks/p1/nul.x.md': taskText() }, ['tasks/p1/nul.x.md:1:1 BAD_ID']],
  ['an id with two dots', { 'tasks/p1/a..b.md': taskText() }, ['tasks/p1/a..b.md:1:1 BAD_ID']],
  ['an id with NUL', { 'tasks/p1/a\0.md': taskText() }, ['tasks/p1/a\\u{0}.md:1:1 BAD_ID']],
  [
    'an id with a newline and a command',
    { 'tasks/p1/a\n::set-output.md': taskText() },
    ['tasks/p1/a\\u{a}::set-output.md:1:1 BAD_ID'],
  ],
  ['an id with a look-alike', { 'tasks/p1/\u0430.md': taskText() }, ['tasks/p1/\\u{430}.md:1:1 BAD_ID']],
  ['an id of five parts', { 'tasks/p1/a/b/c/d.md': taskText() }, ['tasks/p1/a/b/c/d.md:1:1 BAD_ID']],
  ['an id that ends like a file', { 'tasks/p1/a.md.md': taskText() }, ['tasks/p1/a.md.md:1:1 BAD_ID']],
  ['ids that differ by case', { [A]: taskText(), 'tasks/p1/A.md': taskText() }, [`${A}:1:1 DUPLICATE_ID`]],
  [
    'ids that differ by Unicode form',
    { 'tasks/p1/\u00e9.md': taskText(), 'tasks/p1/e\u0301.md': taskText() },
    ['tasks/p1/\\u{e9}.md:1:1 DUPLICATE_ID', 'tasks/p1/e\\u{301}.md:1:1 BAD_ID'],
  ],
  [
    'phases that differ by case',
    { [YML]: PLAIN.replace('id: p2', 'id: P1') },
    [`${YML}:5:9 DUPLICATE_PHASE`],
  ],
  ['an unknown dependency', { [A]: taskText('dependencies: [p1/x]') }, [`${A}:3:16 UNKNOWN_DEPENDENCY`]],
  ['a dependency on itself', { [A]: taskText('dependencies:\n  - p1/a') }, [`${A}:4:5 SELF_DEPENDENCY`]],
  [
    'a dependency twice',
    { [A]: taskText(), [B]: taskText('dependencies: [p1/a, { task: p1/a, on: done }]') },
    [`${B}:3:30 DUPLICATE_DEPENDENCY`],
  ],
  [
    'a cycle',
    { [A]: taskText('dependencies: [p1/b]'), [B]: taskText('dependencies: [p1/a]') },
    [`${A}:3:16 DEPENDENCY_CYCLE`],
  ],
  [
    'a dependency on a later phase',
    { [A]: taskText('dependencies: [p2/c]'), [C]: taskText() },
    [`${A}:3:16 LATER_PHASE`],
  ],
  [
    'a gate that waits for a later phase',
    {
      [YML]: PLAIN.replace('id: p1', 'id: p1\n    gate: { outputs: [p2/c/o] }'),
      [C]: taskText('outputs: [o]'),
    },
    [`${YML}:5:23 LATER_PHASE`],
  ],
  [
    'an input without the dependency',
    { [A]: taskText('outputs: [o]'), [B]: taskText('inputs: [p1/a/o]') },
    [`${B}:3:10 INPUT_NOT_DEPENDED_ON`],
  ],
  [
    'its own output as input',
    { [A]: taskText('outputs: [o]\ninputs: [p1/a/o]') },
    [`${A}:4:10 INPUT_NOT_DEPENDED_ON`],
  ],
  [
    'an input that its producer does not declare',
    { [A]: taskText('outputs: [o]'), [B]: taskText('dependencies: [p1/a]\ninputs: [p1/a/x]') },
    [`${B}:4:10 INPUT_NOT_DECLARED`],
  ],
  ['an input from nowhere', { [A]: taskText('inputs: [src/**]') }, [`${A}:3:10 INPUT_UNKNOWN`]],
  ['an unknown agent', { [A]: taskText('agent: reviewer') }, [`${A}:3:8 UNKNOWN_AGENT`]],
  [
    'no default agent',
    { [YML]: PLAIN.replace('default', 'other'), [A]: taskText() },
    [`${A}:1:1 UNKNOWN_AGENT`],
  ],
  ['an agent named like a property', { [A]: taskText('agent: toString') }, [`${A}:3:8 UNKNOWN_AGENT`]],
  ['an unknown resource', { [A]: taskText('resources: [db]') }, [`${A}:3:13 UNKNOWN_RESOURCE`]],
  ['a folder that is no phase', { 'tasks/p3/a.md': taskText() }, ['tasks/p3/a.md:1:1 UNKNOWN_PHASE']],
  ['a task file in no folder', { 'tasks/a.md': taskText() }, ['tasks/a.md:1:1 UNKNOWN_PHASE']],
  ['an output that escapes', { [A]: taskText('outputs: [../x]') }, [`${A}:3:11 PATH_UNSAFE`]],
  ['an absolute output', { [A]: taskText('outputs: [{ path: /x }]') }, [`${A}:3:19 PATH_UNSAFE`]],
  ['a backslash', { [A]: taskText("outputs: ['a\\b']") }, [`${A}:3:11 PATH_UNSAFE`]],
  ['a control character', { [A]: taskText('outputs: ["a\\u0001b"]') }, [`${A}:3:11 PATH_UNSAFE`]],
  ['an input out of the tree', { [A]: taskText('inputs: [a/../../b]') }, [`${A}:3:10 PATH_UNSAFE`]],
  ['a path lease out of the tree', { [A]: taskText('touches: [../**]') }, [`${A}:3:11 PATH_UNSAFE`]],
  ['a task folder out of the tree', { [YML]: `${PLAIN}tasks: ..\n` }, [`${YML}:8:8 PATH_UNSAFE`]],
  [
    'an output in the state folder',
    { [A]: taskText('outputs: [.orchestrator/x]') },
    [`${A}:3:11 PATH_UNSAFE`],
  ],
  ['an output twice', { [A]: taskText('outputs: [a, A]') }, [`${A}:3:14 DUPLICATE_OUTPUT`]],
  ['an output below another', { [A]: taskText('outputs: [a, a/b]') }, [`${A}:3:14 DUPLICATE_OUTPUT`]],
  [
    'an output in the place of another task',
    { [A]: taskText('outputs: [x/o]'), 'tasks/p1/a/x.md': taskText() },
    [`${A}:3:11 DUPLICATE_OUTPUT`],
  ],
  [
    'a list of tasks that nobody declares',
    { [YML]: PLAIN.replace('id: p2', 'id: p2\n    tasks_from: p1/a/l.json'), [A]: taskText('outputs: [o]') },
    [`${YML}:6:17 OUTPUT_NOT_DECLARED`],
  ],
  [
    'a list of tasks from a later phase',
    {
      [YML]: PLAIN.replace('id: p1', 'id: p1\n    tasks_from: p2/c/l.json'),
      [C]: taskText('outputs: [l.json]'),
    },
    [`${YML}:5:17 LATER_PHASE`],
  ],
  [
    'a folder of tasks that nobody declares',
    {
      [YML]: PLAIN.replace('id: p2', 'id: p2\n    tasks_from: p1/a/new/'),
      [A]: taskText('outputs: [newer, old/new]'),
    },
    [`${YML}:6:17 OUTPUT_NOT_DECLARED`],
  ],
  [
    'a gate on an output that nobody declares',
    { [YML]: PLAIN.replace('id: p1', 'id: p1\n    gate:\n      outputs: [p1/x/o]') },
    [`${YML}:6:17 OUTPUT_NOT_DECLARED`],
  ],
  [
    'a schema that is not there',
    { [A]: taskText('outputs: [{ path: o, schema: s.json }]') },
    [`${A}:3:30 SCHEMA_MISSING`],
  ],
  [
    'a schema that is not JSON',
    { [A]: taskText('outputs: [{ path: o, schema: s.json }]'), 's.json': '{' },
    [`${A}:3:30 SCHEMA_INVALID`],
  ],
  [
    'a schema that is a list',
    { [A]: taskText('outputs: [{ path: o, schema: s.json }]'), 's.json': '[]' },
    [`${A}:3:30 SCHEMA_INVALID`],
  ],
  ['no version', { [YML]: PLAIN.replace('version: 1\n', '') }, [`${YML}:1:1 VERSION_MISSING`]],
  [
    'a newer version, whatever else it says',
    { [YML]: `version: 2\nnew: 1\n` },
    [`${YML}:1:10 VERSION_UNSUPPORTED`],
  ],
  ['a key twice', { [YML]: `${PLAIN}title: U\n` }, [`${YML}:8:1 DUPLICATE_KEY`]],
  ['broken YAML', { [YML]: 'version: 1\ntitle: a: b\n' }, [`${YML}:2:8 YAML_SYNTAX`]],
  ['broken front matter', { [A]: taskText('outputs:\n  - "a" (modified)') }, [`${A}:4:9 YAML_SYNTAX`]],
  ['a tag of somebody else', { [YML]: `${PLAIN}state: !!js/function x\n` }, [`${YML}:8:8 YAML_SYNTAX`]],
  ['two documents', { [YML]: `${PLAIN}---\na: 1\n` }, [`${YML}:8:1 YAML_MULTI_DOCUMENT`]],
  ['an alias to itself', { [YML]: `${PLAIN}state: &a { branch: *a }\n` }, [`${YML}:8:21 YAML_ALIASES`]],
  ['an alias to nothing', { [YML]: `${PLAIN}state: *a\n` }, [`${YML}:8:8 YAML_ALIASES`]],
  [
    'more aliases than anybody needs',
    { [A]: `---\ntitle: &t T\nskills_required: [${'*t, '.repeat(101)}]\n---\n` },
    [`${A}:3:419 YAML_ALIASES`],
  ],
  ['a million brackets', { [YML]: '['.repeat(1_000_000) }, [`${YML}:1:1 YAML_TOO_DEEP`]],
  ['a hundred thousand dashes', { [YML]: '- '.repeat(100_000) }, [`${YML}:1:1 YAML_TOO_DEEP`]],
  ['a megabyte of closing brackets', { [YML]: '}'.repeat(1_000_000) }, [`${YML}:1:1 YAML_TOO_LARGE`]],
  ['front matter of brackets', { [A]: `---\n${'{a: '.repeat(10_000)}\n---\n` }, [`${A}:2:1 YAML_TOO_DEEP`]],
  ['a key that twists objects', { [YML]: `${PLAIN}__proto__: { x: 1 }\n` }, [`${YML}:8:1 FORBIDDEN_KEY`]],
  [
    'an agent named constructor',
    { [YML]: `${PLAIN}  constructor: { run: x }\n` },
    [`${YML}:8:3 FORBIDDEN_KEY`],
  ],
  ['no front matter', { [A]: 'Do it.\n' }, [`${A}:1:1 FRONT_MATTER_MISSING`]],
  ['front matter without an end', { [A]: '---\ntitle: T\n' }, [`${A}:1:1 FRONT_MATTER_MISSING`]],
  ['an empty definition', { [YML]: '' }, [`${YML}:1:1 EMPTY_FILE`]],
  ['an empty task file', { [A]: ' \n' }, [`${A}:1:1 EMPTY_FILE`]],
  ['a binary task file', { [A]: '---\ntitle: T\n---\n\0' }, [`${A}:1:1 BINARY_FILE`]],
  ['bytes that are not UTF-8', { [YML]: new Uint8Array([0x61, 0xff]) }, [`${YML}:1:1 NOT_UTF8`]],
  ['UTF-16', { [YML]: new Uint8Array([0xff, 0xfe, 0x61, 0x00]) }, [`${YML}:1:1 BINARY_FILE`]],
  [
    'conflict markers in the definition',
    { [YML]: 'version: 1\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> b\n' },
    [`${YML}:2:1 CONFLICT_MARKERS`],
  ],
  [
    'conflict markers in front matter',
    { [A]: '---\ntitle: T\n<<<<<<< HEAD\n=======\n>>>>>>> b\n---\n' },
    [`${A}:3:1 CONFLICT_MARKERS`],
  ],
  [
    'conflict markers around a task file',
    { [A]: '<<<<<<< HEAD\n---\ntitle: T\n' },
    [`${A}:1:1 CONFLICT_MARKERS`],
  ],
  [
    'a budget that an agent sets nothing aside from',
    { [YML]: `${PLAIN}budget: { usd: 5 }\n`, [A]: taskText() },
    [`${A}:1:1 RESERVE_MISSING`],
  ],
  [
    'a condition that is none',
    { [A]: taskText("when: tasks['p1/b'].status =") },
    [`${A}:3:7 BAD_EXPRESSION`],
  ],
  ['a condition about what nobody knows', { [A]: taskText('when: github.ref') }, [`${A}:3:7 BAD_EXPRESSION`]],
  [
    'a condition about a task that is not there',
    { [A]: taskText("when: tasks['p1/b'].status == 'completed'") },
    [`${A}:3:7 UNKNOWN_DEPENDENCY`],
  ],
  [
    'a condition about a task of a later phase',
    { [A]: taskText("when: tasks['p2/b'].status == 'completed'"), 'tasks/p2/b.md': taskText() },
    [`${A}:3:7 LATER_PHASE`],
  ],
  [
    'conditions that wait for each other',
    {
      [A]: taskText("when: tasks['p1/b'].status == 'completed'"),
      'tasks/p1/b.md': taskText("when: tasks['p1/a'].status == 'completed'"),
    },
    [`${A}:3:7 DEPENDENCY_CYCLE`],
  ],
  [
    'a condition of a phase about a task that is not there',
    { [YML]: PLAIN.replace('id: p2', "id: p2\n    when: tasks['p1/x'].status == 'failed'"), [A]: taskText() },
    [`${YML}:6:11 UNKNOWN_DEPENDENCY`],
  ],
  [
    'a layer without a phase',
    { [YML]: `${PLAIN}layers: [p1, nowhere]\n`, [A]: taskText() },
    [`${YML}:8:14 UNKNOWN_PHASE`],
  ],
  [
    'layers out of order',
    { [YML]: `${PLAIN}layers: [p2, p1]\n`, [A]: taskText() },
    [`${YML}:8:14 BAD_LAYER`],
  ],
  [
    'a task whose layer is that of another phase',
    { [YML]: `${PLAIN}layers: [p1, p2]\n`, [A]: taskText('layer: p2') },
    [`${A}:3:8 BAD_LAYER`],
  ],
  ['a machine that is not there', { [YML]: `${PLAIN}machine: m.yml\n` }, [`${YML}:8:10 MACHINE_MISSING`]],
  [
    'a machine with a dead end, and a state that nothing leads to',
    {
      [YML]: `${PLAIN}machine: m.yml\n`,
      'm.yml': 'name: m\ninitial: A\nstates:\n  A: [B]\n  B:\n  C: [A]\n',
    },
    ['m.yml:1:1 BAD_MACHINE', 'm.yml:1:1 BAD_MACHINE'],
  ],
  [
    'a guard about what no machine knows',
    {
      [YML]: `${PLAIN}machine: m.yml\n`,
      'm.yml': 'name: m\ninitial: A\nterminal: [B]\nstates:\n  A: [{ state: B, guard: github.ref }]\n  B:\n',
    },
    ['m.yml:5:26 BAD_EXPRESSION'],
  ],
  [
    'an included file that is not there',
    { [YML]: `${PLAIN}include: [a.yml]\n` },
    [`${YML}:8:11 INCLUDE_MISSING`],
  ],
  [
    'files that include each other',
    { [YML]: `${PLAIN}include: a.yml\n`, 'a.yml': `include: [${YML}]\n` },
    ['a.yml:1:11 INCLUDE_CYCLE'],
  ],
  [
    'an include within an include within …',
    {
      [YML]: `${PLAIN}include: 0\n`,
      ...Object.fromEntries(
        ['0', '1', '2', '3', '4'].map((name) => [name, `include: ${Number(name) + 1}\n`]),
      ),
    },
    ['4:1:10 INCLUDE_TOO_MANY'],
  ],
  [
    'an agent without a CPU',
    { [YML]: `${PLAIN}limits: { max_cpu_per_agent: 0 }\n` },
    [`${YML}:8:30 BAD_VALUE`],
  ],
  [
    'an agent of much memory',
    { [YML]: `${PLAIN}limits: { max_memory_gb: 8GB }\n` },
    [`${YML}:8:26 BAD_TYPE`],
  ],
  [
    'runners that nothing asks for',
    { [YML]: `${PLAIN}runners: [{ label: a, cpu: 2, memory_gb: 8 }]\n` },
    [`${YML}:8:10 BAD_VALUE`],
  ],
  [
    'runners that are all too small',
    { [YML]: `${PLAIN}limits: { max_memory_gb: 16 }\nrunners: [{ label: a, cpu: 2, memory_gb: 8 }]\n` },
    [`${YML}:9:10 BAD_VALUE`],
  ],
  [
    'a runner twice, and one without a size',
    {
      [YML]: `${PLAIN}limits: { max_memory_gb: 1 }\nrunners:\n  - { label: a, cpu: 2, memory_gb: 8 }\n  - { label: b, cpu: 2 }\n`,
    },
    [`${YML}:11:5 MISSING_KEY`],
  ],
  ['a definition of ten megabytes', { [YML]: 'a'.repeat(10_000_000) }, [`${YML}:1:1 FILE_TOO_LARGE`]],
];

const NOT_BUILT: readonly (readonly [string, Texts, string])[] = [
  ['a machine of a task', { [A]: taskText('machine: x') }, `${A}:3:1`],
];

describe('a fault of the definition', () => {
  test.each(ROWS)('%s is named with its place', (_, texts, expected) => {
    expect(faultPlaces(texts)).toEqual(expected);
  });

  test.each(NOT_BUILT)('%s is refused by name until it is built', (_, texts, place) => {
    expect(faultPlaces(texts)).toEqual([`${place} NOT_BUILT_YET`]);
  });

  test.each([
    ['too-large', 'FILE_TOO_LARGE'],
    ['symlink', 'SYMLINK'],
    ['unreadable', 'FILE_UNREADABLE'],
  ] as const)('a file that is %s is named without being read', (problem, code) => {
    const files = definitionFiles({ [YML]: PLAIN });
    const compiled = compileDefinition({
      ...files,
      taskFiles: () => [{ path: A, problem, detail: 'x' }],
    });
    expect(compiled).toMatchObject({ kind: 'faults', faults: [{ file: A, line: 1, column: 1, code }] });
  });

  test('every code has a row', () => {
    const elsewhere: readonly DefinitionFaultCode[] = [
      'NOT_BUILT_YET',
      'SYMLINK',
      'FILE_UNREADABLE',
      // A warning, and a refusal of task lists.
      'EMPTY_PHASE',
      'POWERFUL_KEY',
    ];
    const covered = new Set(ROWS.flatMap(([, , faults]) => faults.map((fault) => fault.split(' ')[1])));
    expect(DEFINITION_FAULT_CODES.filter((code) => !covered.has(code) && !elsewhere.includes(code))).toEqual(
      [],
    );
  });

  test('never comes alone: all are told at once, sorted by file, line and column', () => {
    expect(
      faultPlaces({
        [YML]: `${PLAIN}fases: 1\nlimits: { max_output: x, max_tasks_added: y }\n`,
        [A]: taskText('timeout: soon\ndependencies: [p1/x]'),
        'tasks/p1/B.md': 'no front matter',
      }),
    ).toEqual([
      `${YML}:8:1 UNKNOWN_KEY`,
      `${YML}:9:23 BAD_SIZE`,
      `${YML}:9:43 BAD_TYPE`,
      'tasks/p1/B.md:1:1 FRONT_MATTER_MISSING',
      `${A}:3:10 BAD_DURATION`,
      `${A}:4:16 UNKNOWN_DEPENDENCY`,
    ]);
  });

  test.each([
    ['key', { [A]: taskText('dependecies: []') }, 'dependencies'],
    ['task', { [A]: taskText(), [B]: taskText('dependencies: [p1/aa]') }, 'p1/a'],
    ['agent', { [A]: taskText('agent: defualt') }, 'default'],
    ['phase', { 'tasks/p11/a.md': taskText() }, 'p1'],
    [
      'output',
      {
        [A]: taskText('outputs: [list.json]'),
        [B]: taskText('dependencies: [p1/a]\ninputs: [p1/a/lists.json]'),
      },
      'p1/a/list.json',
    ],
  ])('suggests the nearest %s', (_, texts, suggestion) => {
    const compiled = compileTexts(texts);
    expect(compiled.kind === 'faults' ? compiled.faults[0]?.remedy : '').toBe(`Did you mean ${suggestion}?`);
  });

  test('an input without its dependency names the dependency to add', () => {
    const compiled = compileTexts({ [A]: taskText('outputs: [o]'), [B]: taskText('inputs: [p1/a/o]') });
    expect(compiled.kind === 'faults' ? compiled.faults[0]?.remedy : '').toContain('p1/a');
  });

  test('holds outside text only as printable characters', () => {
    const compiled = compileTexts({ [A]: taskText('agent: "a\\u202e\\u0430"') });
    expect(compiled.kind === 'faults' ? compiled.faults[0]?.message : '').toMatch(/^[\x20-\x7e]+$/);
  });
});
