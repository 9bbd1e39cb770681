import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, orchestrator, writeFiles } from '../support/command-line.js';
import { filesBelow } from '../support/import/files-below.js';
import { LEGACY_WORKFLOW, workflowState } from '../support/import/workflow-items.js';
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
      kind: 'work',
      to: '.orchestrator/migration_backup/.workflow_state.json',
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

  test('moves secrets unread, for their owner alone, carries settings over, and puts all of it back', () => {
    const folder = folders();
    const secret = Buffer.from([0xff, 0x00, 0x53, 0x33, 0x43]);
    writeFiles(folder, {
      ...LEGACY_WORKFLOW,
      'secrets.enc.yaml': 'sops: s3cr3t-value\n',
      '.orchestra.yaml': 'state_branch: our-state\nsecrets_repo: git@host:very/private\nweb_mode: true\n',
    });
    writeFileSync(join(folder, '.secrets.enc'), secret, { mode: 0o644 });
    const planned = call(folder, 'migrate', '--dry-run');
    expect(at(planned.said, 'settings')).toContain('state_branch: "our-state"');
    const done = orchestrator(folder, ['migrate', '--root', folder]);
    expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('.orchestra.yaml:2:')]);
    expect(done.stdout).not.toMatch(/s3cr3t|very\/private/);
    const own = (name: string): string => join(folder, '.orchestrator', name);
    expect(readFileSync(own('secrets/.enc')).equals(secret)).toBe(true);
    expect(statSync(own('secrets/.enc')).mode & 0o777).toBe(0o600);
    expect(statSync(own('secrets/sops.yaml')).mode & 0o777).toBe(0o600);
    expect(statSync(own('secrets')).mode & 0o777).toBe(0o700);
    expect(readFileSync(own('secrets/.gitignore'), 'utf8')).toBe('*\n');
    expect(readFileSync(own('config.yml'), 'utf8')).toContain('state_branch: "our-state"');
    expect(existsSync(join(folder, '.secrets.enc'))).toBe(false);
    expect(JSON.stringify(call(folder, 'doctor').said)).not.toContain('FOREIGN_FILE');
    expect(call(folder, 'snapshot', 'export', '--out', join(folder, 'a.zip')).code).toBe(0);
    expect(readFileSync(join(folder, 'a.zip'), 'latin1')).not.toMatch(/sops|\.enc/);

    expect(call(folder, 'migrate', '--rollback').code).toBe(0);
    expect(readFileSync(join(folder, '.secrets.enc')).equals(secret)).toBe(true);
    expect(statSync(join(folder, '.secrets.enc')).mode & 0o777).toBe(0o644 & ~process.umask());
    expect(existsSync(own('config.yml'))).toBe(false);
  }, 60_000);

  test('without any work moves settings and secrets alone, and leaves settings that are there', () => {
    const folder = folders();
    writeFiles(folder, {
      'orchestrator.yml': 'version: 1\n',
      '.orchestrator/config.yml': 'max_parallel: 3\n',
      '.orchestra.yaml': 'state_branch: mine\n',
      '.secrets.enc': 'x',
    });
    const done = call(folder, 'migrate');
    expect([done.code, at(done.said, 'session'), at(done.said, 'result')]).toEqual([0, null, 'migrated']);
    expect(readFileSync(join(folder, '.orchestrator/config.yml'), 'utf8')).toBe('max_parallel: 3\n');
    expect(call(folder, 'migrate').said).toMatchObject({ result: 'nothing' });
    expect(call(folder, 'migrate', '--rollback').said).toMatchObject({ result: 'moved back' });
    expect(readFileSync(join(folder, '.secrets.enc'), 'utf8')).toBe('x');
  });

  test.each([
    ['--auto-rollback', []],
    ['--json', [expect.stringMatching(/^[0-9a-f]{8}$/)]],
  ])(
    'that fails when files are moved puts them back, and with %s leaves these sessions: %j',
    (option, left) => {
      const folder = folders();
      writeFiles(folder, {
        ...LEGACY_WORKFLOW,
        '.orchestrator/migration_backup/.workflow_log.jsonl/x': 'in the way',
      });
      const before = legacyIn(folder);
      const report = join(folder, 'report.json');
      const done = call(folder, 'migrate', option, '--report', report);
      expect([done.code, at(done.said, 'error', 'code')]).toEqual([4, 'IMPORT_TARGET']);
      expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
        result: 'failed',
        error: { code: 'IMPORT_TARGET' },
      });
      expect(legacyIn(folder)).toEqual(before);
      const sessions = at(call(folder, 'session', 'list').said, 'sessions');
      // Without one of our own the older files are shown, whose version is 0.
      const own = Array.isArray(sessions) ? sessions.filter((one) => at(one, 'version') !== 0) : null;
      expect(own?.map((one) => at(one, 'id'))).toEqual(left);
      expect(existsSync(join(folder, 'orchestrator.yml'))).toBe(left.length > 0);
      expect(existsSync(join(folder, '.orchestrator/current'))).toBe(false);
    },
  );

  test('takes the side that is named where older and newer state differ', () => {
    const newer = {
      '.orchestrator/sessions/0a0b0c0d/state.json': workflowState({ task_description: 'The newer' }),
    };
    const made = (option: string | null): unknown => {
      const folder = folders();
      writeFiles(folder, { ...LEGACY_WORKFLOW, ...newer });
      const done = call(folder, 'migrate', ...(option === null ? [] : [option]));
      expect(legacyIn(folder, '.orchestrator/migration_backup')).toEqual(OLD);
      const codes = at(done.said, 'findings');
      const isSaid = Array.isArray(codes) && codes.some((one) => at(one, 'code') === 'BOTH_PRESENT');
      const session = String(at(done.said, 'session'));
      return [at(call(folder, 'status', '--session', session).said, 'title'), isSaid];
    };
    expect(made(null)).toEqual(['The newer', true]);
    expect(made('--force-from-old')).toEqual(['Make the thing better', false]);
    expect(made('--force-from-new')).toEqual(['The newer', false]);
    const both = orchestrator(folders(), [
      'migrate',
      '--force-from-old',
      '--force-from-new',
      '--root',
      folders(),
    ]);
    expect(both.code).toBe(2);
  }, 60_000);

  test('writes a report into a new file, and nothing over one that is there', () => {
    const folder = folders();
    writeFiles(folder, LEGACY_WORKFLOW);
    const report = join(folder, 'report.json');
    const done = call(folder, 'migrate', '--dry-run', '--report', report);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual(done.said);
    const again = call(folder, 'migrate', '--report', report);
    expect([again.code, at(again.said, 'error', 'code')]).toEqual([1, 'WRITE_REFUSED']);
    expect(legacyIn(folder)).toEqual(OLD);
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
    const other = folders();
    writeFiles(other, { 'workflow.yaml': 'name: x\n', 'secrets.enc.yaml': 'of another tool' });
    expect(call(other, 'migrate').said).toMatchObject({
      result: 'nothing',
      passed: [{ path: 'secrets.enc.yaml' }],
    });
    expect(existsSync(join(other, 'secrets.enc.yaml'))).toBe(true);
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
