import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDefinition } from '../../../src/adapters/definition/read-definition.js';
import { scaffold } from '../../../src/adapters/definition/scaffold.js';
import { PLAIN, taskText } from '../../support/definition-files.js';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'definition-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function codes(definitionFile?: string): Promise<readonly string[]> {
  const compiled = await readDefinition({
    root,
    defaultStore: 'file',
    ...(definitionFile === undefined ? {} : { definitionFile }),
  });
  return compiled.kind === 'ok' ? [] : compiled.faults.map(({ file, code }) => `${file} ${code}`);
}

async function thrownCode(definitionFile?: string): Promise<unknown> {
  return codes(definitionFile).then(
    () => 'nothing',
    (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : error),
  );
}

test('what is included is a plain file of the tree: links and folders are not followed', async () => {
  write({
    'orchestrator.yml': `${PLAIN}include: [a.yml, linked/a.yml, folder]\n`,
    'outside/a.yml': 'agents: {}\n',
    'folder/x': '',
  });
  symlinkSync('/etc/hostname', join(root, 'a.yml'));
  symlinkSync(join(root, 'outside'), join(root, 'linked'));
  expect(await codes()).toEqual(['a.yml SYMLINK', 'folder FILE_UNREADABLE', 'linked/a.yml SYMLINK']);
});

describe('reading a definition from a work tree', () => {
  test('finds task files at any depth and inputs of the code base', async () => {
    write({
      'orchestrator.yml': PLAIN,
      'src/deep/x.ts': '',
      'docs/a.txt': '',
      'tasks/p1/README.md': '# about',
      'tasks/p1/notes.txt': 'no task',
      'tasks/p1/deep/a.md': taskText('inputs: [src/**/*.ts, docs/, docs/a.txt]'),
    });
    const compiled = await readDefinition({ root, defaultStore: 'file' });
    expect(compiled).toMatchObject({
      kind: 'ok',
      definition: { tasks: [{ id: 'p1/deep/a' }], state: { store: 'file' } },
      skipped: ['tasks/p1/README.md'],
    });
  });

  test('does not look for inputs in .git, node_modules or .orchestrator', async () => {
    write({
      'orchestrator.yml': PLAIN,
      '.git/x.ts': '',
      'node_modules/a/x.ts': '',
      '.orchestrator/x.ts': '',
      'tasks/p1/a.md': taskText("inputs: ['**/*.ts']"),
    });
    expect(await codes()).toEqual(['tasks/p1/a.md INPUT_UNKNOWN']);
  });

  test('names a missing definition file', async () => {
    expect(await thrownCode()).toBe('DEFINITION_NOT_FOUND');
    expect(await thrownCode('other.yml')).toBe('DEFINITION_NOT_FOUND');
    expect(await thrownCode('../other.yml')).toBe('DEFINITION_NOT_FOUND');
  });

  test('reads another definition file and protects it', async () => {
    write({ 'conf/other.yml': PLAIN });
    const compiled = await readDefinition({ root, defaultStore: 'git', definitionFile: 'conf/other.yml' });
    expect(compiled.kind === 'ok' ? compiled.definition.changes.protected : []).toContain('conf/other.yml');
  });

  test('refuses a definition of ten megabytes, and a folder in its place', async () => {
    write({ 'orchestrator.yml': 'a'.repeat(10_000_000) });
    expect(await codes()).toEqual(['orchestrator.yml FILE_TOO_LARGE']);
    rmSync(join(root, 'orchestrator.yml'));
    mkdirSync(join(root, 'orchestrator.yml'));
    expect(await codes()).toEqual(['orchestrator.yml FILE_UNREADABLE']);
  });

  test('follows no symbolic link', async () => {
    write({
      'orchestrator.yml': PLAIN,
      'real/b.md': taskText(),
      'tasks/p1/a.md': taskText('outputs: [{ path: o, schema: s.json }]'),
      'elsewhere.json': '{}',
    });
    symlinkSync(join(root, 'real/b.md'), join(root, 'tasks/p1/b.md'));
    symlinkSync(join(root, 'real'), join(root, 'tasks/p2'));
    symlinkSync(join(root, 'elsewhere.json'), join(root, 's.json'));
    expect(await codes()).toEqual(['s.json SYMLINK', 'tasks/p1/b.md SYMLINK', 'tasks/p2 SYMLINK']);
  });

  test('follows no link that stands for the whole task folder', async () => {
    write({ 'orchestrator.yml': PLAIN, 'real/p1/a.md': taskText() });
    symlinkSync(join(root, 'real'), join(root, 'tasks'));
    expect(await codes()).toEqual(['tasks SYMLINK']);
  });
});

describe('the files that init writes', () => {
  test.each([
    [false, 'file', ['orchestrator.yml', 'tasks/01-start/01-hello.md', '.orchestrator/.gitignore']],
    [true, 'git', ['orchestrator.yml', 'tasks/01-start/01-hello.md']],
  ] as const)('validate as they are (portable: %s)', async (portable, store, created) => {
    expect(scaffold({ root, portable })).toEqual({ created, kept: [], removed: [] });
    const compiled = await readDefinition({ root, defaultStore: 'git' });
    expect(compiled).toMatchObject({ kind: 'ok', warnings: [], definition: { state: { store } } });
  });

  test('keep the state on a branch of its own where a workflow goes with them', async () => {
    const { created } = scaffold({ root, portable: true, caller: 'name: x\n' });
    expect(created).toContain('.github/workflows/orchestrator.yml');
    expect(await readDefinition({ root, defaultStore: 'git' })).toMatchObject({
      kind: 'ok',
      warnings: [],
      definition: { state: { store: 'git', branch: 'orchestrator-state' } },
    });
  });

  test('stay as they are when they are written again', () => {
    write({ 'orchestrator.yml': 'mine' });
    scaffold({ root, portable: false });
    const again = scaffold({ root, portable: false });
    expect(again.created).toEqual([]);
    expect(again.kept).toHaveLength(3);
    expect(readFileSync(join(root, 'orchestrator.yml'), 'utf8')).toBe('mine');
  });

  test('in portable mode do without the .gitignore of normal mode, unless it is somebody’s own', () => {
    scaffold({ root, portable: false });
    expect(scaffold({ root, portable: true }).removed).toEqual(['.orchestrator/.gitignore']);
    write({ '.orchestrator/.gitignore': '*\n!keep\n' });
    expect(scaffold({ root, portable: true }).removed).toEqual([]);
  });

  test('cannot be written where a file stands in the way', () => {
    write({ tasks: 'a file' });
    expect(() => scaffold({ root, portable: false })).toThrow(
      expect.objectContaining({ code: 'WRITE_REFUSED' }),
    );
  });
});
