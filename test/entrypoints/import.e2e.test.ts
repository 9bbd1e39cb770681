import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { STATUS_FILES, V3_STATE } from '../support/import/factory-state.js';
import { filesBelow } from '../support/import/files-below.js';
import { FLOW, flowFiles, OLD_FLOW } from '../support/import/flow-state.js';
import { BATCHES, LAYERED_STATE } from '../support/import/layered-tasks.js';
import { TASK_FILES } from '../support/import/task-files.js';
import { LEGACY_WORKFLOW, workflowState } from '../support/import/workflow-items.js';
import { schemaFaults } from '../support/published-schema.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();
const files = filesBelow;

/** Makes whatever its prompt asks for. */
const AGENT = `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
const text = readFileSync(process.env.ORCHESTRATOR_PROMPT, 'utf8');
for (const [, path] of text.matchAll(/path: "([^"]+)"/g)) {
  const file = join(process.env.ORCHESTRATOR_OUTPUTS, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'made by ' + process.env.ORCHESTRATOR_TASK);
}
`;

/** By format: the files, and the tasks that are done after the import and after a run. */
const SOURCES: readonly (readonly [string, Readonly<Record<string, string>>, number, number])[] = [
  ['task-files', TASK_FILES, 2, 5],
  ['layered-tasks', BATCHES, 0, 4],
  ['layered-tasks', LAYERED_STATE, 1, 4],
  ['workflow-items', LEGACY_WORKFLOW, 1, 2],
  ['workflow-items', { '.workflow_state.json': workflowState({ status: 'completed' }) }, 1, 1],
  ['flow-state', flowFiles(FLOW), 3, 5],
  ['flow-state', flowFiles(OLD_FLOW), 1, 3],
  ['factory-state', STATUS_FILES, 5, 9],
  ['factory-state', { 'orchestrator-state-v3.json': JSON.stringify(V3_STATE) }, 4, 7],
];

describe('orchestrator import', () => {
  test.each(SOURCES)(
    'of %s makes a session that proves itself and goes on',
    (format, texts, before, after) => {
      const [source, folder] = [folders(), folders()];
      writeFiles(source, texts);
      writeFiles(folder, { 'agent.mjs': AGENT });
      const untouched = files(source);
      const ended = orchestrator(folder, [
        'import',
        source,
        '--root',
        '.',
        '--agent',
        'node agent.mjs',
        '--json',
      ]);
      const said = document(ended);
      expect([ended.code, at(said, 'format'), ended.stderr]).toEqual([0, format, '']);
      expect(schemaFaults('import', said)).toEqual([]);
      expect(at(said, 'tasks', 'completed')).toBe(before);
      expect(files(source)).toEqual(untouched);
      expect(orchestrator(folder, ['validate', '--root', '.']).code).toBe(0);
      orchestrator(folder, ['run', '--root', '.']);
      const status = document(orchestrator(folder, ['status', '--root', '.', '--json']));
      expect(at(status, 'progress', 'completed')).toBe(after);
      expect(orchestrator(folder, ['verify', '--root', '.']).code).toBe(0);
      expect(
        orchestrator(folder, ['explain', '--root', '.', String(at(status, 'tasks', 0, 'id'))]).code,
      ).toBe(0);
    },
    60_000,
  );

  test('makes a definition and a session of the files, and the session goes on from there to its end', () => {
    const folder = folders();
    writeFiles(folder, {
      ...TASK_FILES,
      'work.mjs': `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
const text = readFileSync(process.env.ORCHESTRATOR_PROMPT, 'utf8');
for (const [, path] of text.matchAll(/path: "([^"]+)"/g)) {
  const file = path.startsWith('engine/') ? path : join(process.env.ORCHESTRATOR_OUTPUTS, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'made by ' + process.env.ORCHESTRATOR_TASK);
}
`,
    });
    git('/', 'init', '--quiet', '--initial-branch=main', folder);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=first');
    const before = files(folder);
    const checked = orchestrator(folder, ['import', '.', '--check', '--json']);
    expect([checked.code, files(folder)]).toEqual([0, before]);
    expect(schemaFaults('import', document(checked))).toEqual([]);
    const ended = orchestrator(folder, ['import', '.', '--agent', 'node work.mjs', '--json']);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    const said = document(ended);
    expect(schemaFaults('import', said)).toEqual([]);
    expect(at(said, 'tasks')).toMatchObject({ total: 5, completed: 2, pending: 3 });
    expect(orchestrator(folder, ['validate']).code).toBe(0);
    expect(orchestrator(folder, ['verify']).code).toBe(0);
    const again = document(orchestrator(folder, ['import', '.', '--agent', 'node work.mjs', '--json']));
    expect([at(again, 'created'), at(again, 'session')]).toEqual([false, at(said, 'session')]);
    const run = orchestrator(folder, ['run']);
    expect([run.code, run.stderr.split('\n').filter((line) => line.includes('✗'))]).toEqual([0, []]);
    expect(at(document(orchestrator(folder, ['status', '--json'])), 'status')).toBe('completed');
  }, 60_000);

  test('overwrites nothing: a definition that is there stays, and nothing else is left behind', () => {
    const folder = folders();
    writeFiles(folder, { ...TASK_FILES, 'orchestrator.yml': 'version: 1\ntitle: Mine\n' });
    const mine = files(folder);
    const refused = orchestrator(folder, ['import', '.', '--json', '--root', folder]);
    expect([refused.code, at(document(refused), 'error', 'code')]).toEqual([4, 'IMPORT_TARGET']);
    expect(files(folder)).toEqual(mine);
  });

  test('says what it does not know, and what is not there', () => {
    const folder = folders();
    writeFiles(folder, { 'there/notes.txt': 'hello\n' });
    const code = (...args: readonly string[]) => {
      const ended = orchestrator(folder, ['import', ...args, '--json', '--root', folder]);
      return [ended.code, at(document(ended), 'error', 'code')];
    };
    expect(code('there')).toEqual([3, 'IMPORT_FORMAT']);
    expect(code('there', '--from', 'task-files')).toEqual([3, 'IMPORT_NOTHING']);
    expect(code('there', '--from', 'nonsense')).toEqual([3, 'IMPORT_FORMAT']);
    expect(code('elsewhere')).toEqual([3, 'IMPORT_SOURCE']);
    symlinkSync('/', join(folder, 'root'));
    expect(code('root')).toEqual([3, 'IMPORT_SOURCE']);
    expect(files(folder)).toEqual(['there/notes.txt']);
  });

  test('follows no link out of the source', () => {
    const folder = folders();
    const other = folders();
    writeFiles(other, { 'secret.md': '---\ntitle: Secret\ntask_id: x\n---\nhidden\n' });
    writeFiles(folder, { 'tasks/01-a/one.md': '---\ntitle: One\ntask_id: 01-a/one\n---\nDo it.\n' });
    symlinkSync(join(other, 'secret.md'), join(folder, 'tasks/01-a/two.md'));
    mkdirSync(join(folder, 'project'));
    const ended = orchestrator(join(folder, 'project'), ['import', '..', '--json', '--root', '.']);
    expect(at(document(ended), 'tasks', 'total')).toBe(1);
    expect(at(document(ended), 'findings', 'codes', 'FILE_LEFT_OUT')).toBe(1);
    expect(existsSync(join(folder, 'project/tasks/01-a/one.md'))).toBe(true);
    expect(readFileSync(join(folder, 'project/orchestrator.yml'), 'utf8')).toContain(
      'state: { store: file }',
    );
  });
});
