import { describe, expect, test } from '@jest/globals';
import { isPhaseId } from '../../src/domain/ids.js';
import { sha256 } from '../../src/schema/sha256.js';
import { type FolderFile, parseTaskFolder } from '../../src/schema/task-folder.js';
import type { TaskListContext } from '../../src/schema/task-list.js';
import { compileTexts, PLAIN, taskText } from '../support/definition-files.js';

function context(): TaskListContext {
  const compiled = compileTexts({
    'orchestrator.yml': `${PLAIN}limits: { max_tasks_added: 20 }\n`,
    'tasks/p1/plan.md': taskText('outputs: [new]'),
  });
  const phase = 'p2';
  if (compiled.kind === 'faults' || !isPhaseId(phase)) throw new Error(JSON.stringify(compiled));
  const tasks = new Map(compiled.definition.tasks.map((task) => [String(task.id), task]));
  return { definition: compiled.definition, phase, taskOf: (id) => tasks.get(id) };
}

type Texts = Readonly<Record<string, string | Uint8Array>>;

function parse(texts: Texts): ReturnType<typeof parseTaskFolder> {
  const files = Object.entries(texts).map(([path, text]): FolderFile => {
    const bytes = Buffer.from(text);
    return { path, bytes: bytes.length, read: async () => bytes };
  });
  return parseTaskFolder(files, context());
}

async function reasons(texts: Texts): Promise<readonly string[]> {
  const parsed = await parse(texts);
  return parsed.kind === 'refused' ? parsed.reasons : [];
}

describe('a folder of tasks that a task wrote', () => {
  test('is read like task files: front matter and body, the place as the id, the whole file as the prompt', async () => {
    const text = taskText(
      'dependencies: [p2/second]\noutputs: [out.json]\nestimated_duration: 2-3 hours\ncomplexity: low\nmodule: Core\npriority: high\nphase: p2\n',
      'Build it.\n',
    );
    const parsed = await parse({ 'p2/first.md': text, 'second.md': taskText(), 'deep/third.md': taskText() });
    if (parsed.kind === 'refused') throw new Error(parsed.reasons.join());
    expect(parsed.tasks.map(({ id }) => id)).toEqual(['p2/deep/third', 'p2/first', 'p2/second']);
    expect(parsed.tasks[1]?.spec).toMatchObject({
      title: 'T',
      phase: 'p2',
      priority: 75,
      estimateSeconds: 9000,
      dependencies: [{ task: 'p2/second', on: 'succeeded' }],
      outputs: [{ kind: 'file', path: 'out.json' }],
      labels: { complexity: 'low', module: 'Core' },
      promptSha256: sha256(text),
    });
    expect(Buffer.from([...parsed.prompts.values()][1] ?? []).toString()).toBe(text);
  });

  test('passes README and TEMPLATE over, in any case at any depth, and what is no Markdown', async () => {
    const parsed = await parse({
      'README.md': 'no front matter',
      'p2/template.MD': 'x',
      'p2/Readme.md': 'x',
      'list.json': '[',
      'picture.png': Buffer.from([0, 1]),
      'a.md': taskText(),
    });
    expect(parsed.kind === 'ok' ? parsed.tasks.map(({ id }) => id) : parsed).toEqual(['p2/a']);
  });

  test('may be empty', async () => {
    expect(await parse({})).toMatchObject({ kind: 'ok', tasks: [] });
  });

  test.each([
    ['a file without front matter', { 'a.md': 'Do it.' }, 'a.md:1:1:'],
    ['a file without a title', { 'a.md': '---\npriority: high\n---\n' }, 'a.md:'],
    ['an unknown key', { 'a.md': taskText('depends: []') }, 'a.md:3:1:'],
    ...['agent', 'check', 'when', 'runner', 'timeout', 'resources', 'retry', 'select'].map(
      (key) => [`the powerful key ${key}`, { 'a.md': taskText(`${key}: x`) }, 'a.md:3:1:'] as const,
    ),
    ['a check as output', { 'a.md': taskText('outputs: [{ check: rm -rf / }]') }, 'a.md:3:11:'],
    ['an output that escapes', { 'a.md': taskText('outputs: [../x]') }, 'a.md:3:11:'],
    ['a name that is no id', { 'a b.md': taskText() }, 'a b.md:'],
    ['a name that Windows reserves', { 'con.md': taskText() }, 'con.md:'],
    ['a name that escapes', { '../a.md': taskText() }, '../a.md:'],
    ['a name with an escape sequence', { 'a\u001b[31m.md': taskText() }, 'a\\u{1b}[31m.md:'],
    ['an earlier phase', { 'p1/a.md': taskText() }, 'p1/a.md:'],
    ['too deep a place', { 'a/b/c/d.md': taskText() }, 'a/b/c/d.md:'],
    ['two names that differ by case', { 'a.md': taskText(), 'A.md': taskText() }, 'a.md:'],
    ['an id that is not its place', { 'a.md': taskText('task_id: p2/b') }, 'a.md:3:10:'],
    ['a file that is no text', { 'a.md': Buffer.from([0x2d, 0, 0xff]) }, 'a.md:1:1:'],
    ['an alias bomb', { 'a.md': `---\na: &a [x]\nb: [${'*a,'.repeat(200)}]\n---\n` }, 'a.md:'],
    ['conflict markers', { 'a.md': '---\n<<<<<<< ours\ntitle: T\n---\n' }, 'a.md:'],
    ['a large file', { 'a.md': taskText('', 'x'.repeat(300_000)) }, 'a.md:1:1:'],
    [
      'more files than are allowed',
      Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`t${n}.md`, taskText()])),
      '22 tasks',
    ],
    ['a dependency on itself', { 'a.md': taskText('dependencies: [p2/a]') }, 'a.md:3:16:'],
    ['an input that is not declared', { 'a.md': taskText('inputs: [p1/plan/x]') }, 'a.md:3:10:'],
  ] as readonly (readonly [string, Texts, string])[])('is refused for %s', async (_, texts, place) => {
    const found = await reasons({ ...texts, 'good.md': taskText() });
    expect(found[0]).toContain(place);
    for (const reason of found) expect(reason).toMatch(/^[\x20-\x7e]+$/);
  });

  test('reads none of files that are too large together', async () => {
    const read = (): never => {
      throw new Error('was read');
    };
    const file = { path: 'a.md', bytes: 11 * 1024 * 1024, read };
    expect(await parseTaskFolder([file], context())).toMatchObject({ kind: 'refused' });
  });
});

describe('`tasks_from` names a folder', () => {
  const compiled = (from: string, outputs: string) => {
    const made = compileTexts({
      'orchestrator.yml': PLAIN.replace('id: p2', `id: p2\n    tasks_from: ${from}`),
      'tasks/p1/a.md': taskText(`outputs: [${outputs}]`),
    });
    return made.kind === 'faults'
      ? made.faults.map(({ code }) => code)
      : made.definition.phases[1]?.tasksFrom;
  };

  test.each([
    ['p1/a/new/', 'new'],
    ['p1/a/new/', 'new/x.md'],
    ['p1/a/new', 'new/x.md, new/y.md'],
  ])('%s with the outputs [%s]', (from, outputs) => {
    expect(compiled(from, outputs)).toEqual({ task: 'p1/a', path: 'new', allowEmpty: false, folder: true });
  });

  test('only where it is one', () => {
    expect(compiled('p1/a/new', 'new')).toEqual({ task: 'p1/a', path: 'new', allowEmpty: false });
    expect(compiled('p1/a/new/', 'plan')).toEqual(['OUTPUT_NOT_DECLARED']);
  });
});
