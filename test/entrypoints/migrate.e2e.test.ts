import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { filesBelow } from '../support/import/files-below.js';
import { LEGACY_WORKFLOW } from '../support/import/workflow-items.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();
const call = (folder: string, ...args: readonly string[]) => {
  const ended = orchestrator(folder, [...args, '--json', '--root', folder]);
  return { code: ended.code, said: document(ended) };
};
const legacyIn = (folder: string, below = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesBelow(join(folder, below))
      .filter((path) => path.startsWith('.workflow_'))
      .map((path) => [path, readFileSync(join(folder, below, path), 'utf8')]),
  );
const OLD = Object.fromEntries(
  Object.entries(LEGACY_WORKFLOW).filter(([path]) => path.startsWith('.workflow_')),
);

describe('orchestrator migrate', () => {
  test('says what it would move, moves it, and moves it back byte for byte', () => {
    const folder = folders();
    writeFiles(folder, LEGACY_WORKFLOW);
    const before = filesBelow(folder);
    const planned = call(folder, 'migrate', '--dry-run');
    expect([planned.code, at(planned.said, 'result')]).toEqual([0, 'planned']);
    expect(at(planned.said, 'files', 0)).toEqual({
      path: '.workflow_state.json',
      bytes: Buffer.byteLength(LEGACY_WORKFLOW['.workflow_state.json'] ?? ''),
    });
    expect(filesBelow(folder)).toEqual(before);

    const migrated = call(folder, 'migrate');
    expect([migrated.code, at(migrated.said, 'result')]).toEqual([0, 'migrated']);
    expect(legacyIn(folder)).toEqual({});
    expect(legacyIn(folder, '.orchestrator/migration_backup')).toEqual(OLD);
    expect(call(folder, 'verify').code).toBe(0);
    const imported = join(folder, '.orchestrator/sessions', String(at(migrated.said, 'session')), 'imported');
    expect(existsSync(join(imported, 'other-workflows/wf_00000001.jsonl'))).toBe(true);
    expect(at(call(folder, 'migrate').said, 'result')).toBe('nothing');

    const back = call(folder, 'migrate', '--rollback');
    expect([back.code, at(back.said, 'result')]).toEqual([0, 'moved back']);
    expect(legacyIn(folder)).toEqual(OLD);
    expect(at(call(folder, 'status', '--session', String(at(migrated.said, 'session'))).said, 'status')).toBe(
      'cancelled',
    );
    const log = readFileSync(join(folder, '.orchestrator/migration.log'), 'utf8').trim().split('\n');
    expect(log.map((line) => at(JSON.parse(line), 'action'))).toEqual([
      'MOVE',
      'MOVE',
      'MOVE',
      'COMPLETE',
      'MOVE',
      'MOVE',
      'MOVE',
      'ROLLED_BACK',
    ]);
    const again = call(folder, 'migrate');
    expect(at(again.said, 'result')).toBe('migrated');
    expect(at(again.said, 'session')).not.toBe(at(migrated.said, 'session'));
  }, 60_000);

  test('keeps the feedback of tools and of the process under their names, and session show has it', () => {
    const folder = folders();
    writeFiles(folder, {
      ...LEGACY_WORKFLOW,
      '.workflow_tool_feedback.jsonl': '{"tool":"a","ok":true}\n{"tool":"b","ok":false}\n',
      '.workflow_process_feedback.jsonl': '{"note":"went well"}\nno json\n',
    });
    const session = String(at(call(folder, 'migrate').said, 'session'));
    const shown = call(folder, 'session', 'show').said;
    expect(at(shown, 'feedback')).toEqual([
      {
        about: 'process',
        path: 'feedback/process.jsonl',
        entries: 2,
        last: [{ note: 'went well' }, 'no json'],
      },
      {
        about: 'tool',
        path: 'feedback/tool.jsonl',
        entries: 2,
        last: [expect.anything(), { tool: 'b', ok: false }],
      },
    ]);
    expect(readFileSync(join(String(at(shown, 'paths', 'feedback_dir')), 'process.jsonl'), 'utf8')).toBe(
      '{"note":"went well"}\nno json\n',
    );
    expect(orchestrator(folder, ['session', 'show', session]).stdout).toContain('{"tool":"b","ok":false}');
    expect(call(folder, 'verify').code).toBe(0);
  });

  test('has nothing to do without older files, and passes links over', () => {
    const folder = folders();
    writeFiles(folder, { 'workflow.yaml': 'name: x\n', 'elsewhere.json': '{}' });
    symlinkSync(join(folder, 'elsewhere.json'), join(folder, '.workflow_state.json'));
    const done = call(folder, 'migrate');
    expect([done.code, at(done.said, 'result'), at(done.said, 'passed', 0, 'path')]).toEqual([
      0,
      'nothing',
      '.workflow_state.json',
    ]);
  });

  test('that was broken off half way begins anew from where the files were', () => {
    const folder = folders();
    writeFiles(folder, LEGACY_WORKFLOW);
    mkdirSync(join(folder, '.orchestrator/migration_backup'), { recursive: true });
    writeFileSync(
      join(folder, '.orchestrator/migration_backup/.workflow_state.json'),
      OLD['.workflow_state.json'] ?? '',
    );
    rmSync(join(folder, '.workflow_state.json'));
    const done = call(folder, 'migrate');
    expect(at(done.said, 'settled')).toEqual(['.workflow_state.json']);
    expect(at(done.said, 'result')).toBe('migrated');
    expect(legacyIn(folder, '.orchestrator/migration_backup')).toEqual(OLD);
  });

  test('changes nothing when the older state cannot be read', () => {
    const folder = folders();
    writeFiles(folder, { ...LEGACY_WORKFLOW, '.workflow_state.json': '{"hello": true}\n' });
    const before = legacyIn(folder);
    const done = call(folder, 'migrate');
    expect([done.code, at(done.said, 'error', 'code')]).toEqual([3, 'IMPORT_NOTHING']);
    expect(legacyIn(folder)).toEqual(before);
    expect(existsSync(join(folder, '.orchestrator/.migration_complete'))).toBe(false);
  });
});
