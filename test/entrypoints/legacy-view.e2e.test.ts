/** Verbs that read, where there is no session and an older tool left its files. */
import { statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { git } from '../support/git-command.js';
import { filesBelow } from '../support/import/files-below.js';
import { LEGACY_WORKFLOW, workflowState } from '../support/import/workflow-items.js';
import { schemaFaults } from '../support/published-schema.js';
import { smallProject } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const folders = tempFolders();

function legacyFolder(more: Readonly<Record<string, string>> = {}): string {
  const folder = folders();
  writeFiles(folder, { ...LEGACY_WORKFLOW, ...more });
  return folder;
}

const call = (folder: string, ...args: readonly string[]) =>
  orchestrator(folder, [...args, '--root', folder]);
const json = (folder: string, ...args: readonly string[]): unknown =>
  document(call(folder, ...args, '--json'));
const changes = (folder: string): readonly string[] =>
  filesBelow(folder).map((path) => `${path} ${statSync(join(folder, path)).mtimeMs}`);

describe('files of an older tool', () => {
  test.each([[['status']], [['log']], [['session', 'list']]])(
    'are shown by %j, which writes nothing and says so in one line',
    (words) => {
      const folder = legacyFolder();
      const before = changes(folder);
      const said = call(folder, ...words);
      expect([said.code, said.stdout]).toEqual([0, expect.not.stringMatching(/^$/)]);
      expect(said.stderr.match(/nothing was written/g)).toHaveLength(1);
      expect(said.stderr).toMatch(/orchestrator migrate.*orchestrator import/);
      expect(call(folder, ...words, '--quiet').stderr).toBe('');
      expect(changes(folder)).toEqual(before);
    },
  );

  test('say how far the work is, in our words and under their own id', () => {
    const folder = legacyFolder();
    const status = json(folder, 'status');
    expect(schemaFaults('status', status)).toEqual([]);
    expect(status).toMatchObject({
      session: '0123abcd',
      version: 0,
      title: 'Make the thing better',
      updated_at: '2026-01-06T04:08:17Z',
      legacy: { file: '.workflow_state.json' },
    });
    const imported = json(folder, 'import', '.', '--check');
    expect(at(status, 'progress', 'completed')).toBe(at(imported, 'tasks', 'completed'));
    expect(at(json(folder, 'session', 'list'), 'sessions')).toEqual([
      expect.objectContaining({ id: '0123abcd', title: 'Make the thing better', version: 0 }),
    ]);
    expect(at(json(folder, 'status', '--session', '0123abcd'), 'session')).toBe('0123abcd');
    expect(at(json(folder, 'status', '--session', 'ffffffff'), 'error', 'code')).toBe('SESSION_NOT_FOUND');
  });

  test('have a log, of this workflow alone, filtered as the journal is', () => {
    const line = (item: string, day: number) =>
      `{"timestamp":"2026-01-0${day}T04:08:17.27Z","event_type":"item_completed","workflow_id":"wf_0123abcd","phase_id":"PLAN","item_id":"${item}","message":"done ${item}","details":{},"actor":"human"}\n`;
    const folder = legacyFolder({
      '.workflow_log.jsonl': `${line('write_plan', 2)}{"workflow_id":"wf_else","event_type":"x"}\n${line('agree', 3)}`,
    });
    const all = json(folder, 'log');
    expect(at(all, 'lines')).toEqual([]);
    expect(at(all, 'imported')).toMatchObject([
      { timestamp: '2026-01-02T04:08:17Z', operation: 'item_completed', about: 'PLAN/write_plan' },
      { about: 'PLAN/agree' },
    ]);
    expect(at(json(folder, 'log', '--task', 'agree'), 'imported')).toMatchObject([{ about: 'PLAN/agree' }]);
    expect(at(json(folder, 'log', '--since', '2026-01-03'), 'imported')).toMatchObject([
      { about: 'PLAN/agree' },
    ]);
    expect(at(json(folder, 'log', '--last', '1'), 'imported')).toMatchObject([{ about: 'PLAN/agree' }]);
    expect(call(folder, 'log').stdout).toContain(
      'imported  item_completed   PLAN/agree by human: done agree',
    );
  });

  test('are not looked at once there is a session, and never through a link', () => {
    const folder = legacyFolder();
    expect(call(folder, 'import', '.').code).toBe(0);
    const after = call(folder, 'status', '--json');
    expect([at(document(after), 'version'), after.stderr]).toEqual([1, '']);
    const linked = folders();
    writeFiles(linked, { 'workflow.yaml': 'name: x\n', 'elsewhere.json': workflowState() });
    symlinkSync(join(linked, 'elsewhere.json'), join(linked, '.workflow_state.json'));
    expect(call(linked, 'status').code).toBe(6);
  });

  test('that cannot be read are an error that names them; a verb that changes something reads none', () => {
    const broken = legacyFolder({ '.workflow_state.json': '{"hello": true}\n' });
    expect(at(json(broken, 'status'), 'error', 'code')).toBe('IMPORT_NOTHING');
    const folder = legacyFolder();
    const before = changes(folder);
    expect(at(json(folder, 'pause'), 'error', 'code')).toBe('NO_SESSION');
    expect(changes(folder)).toEqual(before);
  });

  test('are shown in a git repository as well, and no ref or object is made', () => {
    const folder = legacyFolder();
    git('/', 'init', '--quiet', '--initial-branch=main', folder);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=first');
    const state = (): string =>
      git(folder, 'for-each-ref') + git(folder, 'count-objects') + git(folder, 'status', '-s');
    const before = state();
    expect(call(folder, 'status').stdout).toContain('Make the thing better');
    expect(state()).toBe(before);
  });
});

describe('the log of an imported session', () => {
  test('comes before its journal, told apart from it, and is no part of the chain', () => {
    const folder = legacyFolder();
    expect(call(folder, 'migrate').code).toBe(0);
    const log = json(folder, 'log');
    expect(at(log, 'lines', 0, 'operation')).toBe('create_session');
    expect(at(log, 'imported')).toEqual([
      {
        file: 'imported/log.jsonl',
        timestamp: '2026-01-06T04:08:17Z',
        operation: 'workflow_started',
        about: '',
        record: expect.objectContaining({ workflow_id: 'wf_0123abcd' }),
      },
    ]);
    const lines = call(folder, 'log').stdout.trim().split('\n');
    expect(lines[0]).toBe('2026-01-06T04:08:17Z imported  workflow_started session by system: m');
    expect(lines.filter((line) => line.includes(' imported  '))).toHaveLength(1);
    expect(at(json(folder, 'log', '--last', '1'), 'imported')).toBeUndefined();
    expect(at(json(folder, 'log', '--operation', 'claim_task'), 'imported')).toBeUndefined();
    expect(call(folder, 'verify').code).toBe(0);
  });

  test('is not there for a session that was never imported', () => {
    const folder = folders();
    smallProject(folder);
    expect(call(folder, 'start').code).toBe(0);
    expect(json(folder, 'log')).not.toHaveProperty('imported');
  });
});
