/** A session packed on one machine and taken up on another, through the built bundle. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withArchive } from '../../src/adapters/artifacts/snapshot-archive.js';
import { at, BUNDLE, cleanEnvironment, document, orchestrator } from '../support/command-line.js';
import { bareRepository, git } from '../support/git-command.js';
import { schemaFaults } from '../support/published-schema.js';
import { type SmallProject, smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();

const TASKS = {
  '01-one/01-first': task('First', ['a.txt'], [], 'say hello\nwrite a.txt hello\nchange src/a.txt x'),
  '01-one/02-second': task('Second', ['b.txt'], ['01-one/01-first'], 'write b.txt world\nchange src/b.txt y'),
  '02-two/01-third': task('Third', ['c.txt'], [], 'write c.txt done'),
};

function project(options: SmallProject = {}): string {
  const folder = temp();
  smallProject(folder, { integrate: 'session-branch', tasks: TASKS, ...options });
  return folder;
}

const json = (folder: string, ...args: readonly string[]): unknown =>
  document(orchestrator(folder, [...args, '--json']));

/** The first phase done, the second not begun. */
function halfDone(folder: string): void {
  expect(orchestrator(folder, ['start']).code).toBe(0);
  expect(orchestrator(folder, ['run', '--phase=01-one']).stderr).not.toContain('Internal error');
}

function exported(folder: string, ...args: readonly string[]): string {
  const file = join(temp(), 'session.zip');
  const ended = orchestrator(folder, ['snapshot', 'export', `--out=${file}`, ...args]);
  expect([ended.code, ended.stderr]).toEqual([0, expect.any(String)]);
  return file;
}

function codeOf(folder: string, ...args: readonly string[]): unknown {
  return at(json(folder, ...args), 'error', 'code');
}

describe('a snapshot', () => {
  test('goes from a folder into git in a fresh clone, proves itself and is worked on to the end there', () => {
    const one = project({ store: 'file' });
    halfDone(one);
    const file = exported(one, '--with-logs');
    const origin = bareRepository(join(temp(), 'origin.git'));
    writeFileSync(
      join(one, 'orchestrator.yml'),
      readFileSync(join(one, 'orchestrator.yml'), 'utf8').replace('store: file', 'store: git'),
    );
    git(one, 'commit', '--quiet', '--all', '--message=git');
    git(one, 'push', '--quiet', origin, 'main', 'refs/heads/orchestrator/*');
    const two = join(temp(), 'clone');
    git('/', 'clone', '--quiet', origin, two);
    const taken = json(two, 'snapshot', 'import', file);
    expect(schemaFaults('snapshot-import', taken)).toEqual([]);
    expect(taken).toMatchObject({ result: 'new', repository: 'same', claims_settled: [] });
    expect(json(two, 'verify')).toMatchObject({ ok: true, problems: [] });
    expect(orchestrator(two, ['log', '01-one/01-first']).stdout).toContain('hello');
    const ran = orchestrator(two, ['run']);
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('git fetch origin orchestrator/')]);
    expect(ran.stdout).not.toContain('cat .orchestrator');
    expect(json(two, 'status')).toMatchObject({ status: 'completed', progress: { percent: 100 } });
    expect(json(two, 'verify')).toMatchObject({ ok: true, problems: [] });
    // Back where it came from: it went on from there.
    git(one, 'reset', '--quiet', '--hard', 'HEAD~1');
    const back = exported(two, '--with-code');
    expect(json(one, 'snapshot', 'import', back)).toMatchObject({ result: 'newer' });
    expect(json(one, 'verify')).toMatchObject({ ok: true });
    expect(json(one, 'status')).toMatchObject({ status: 'completed' });
  }, 120_000);

  test('goes to another repository with its code, and to the end there; without its code it is refused by name', () => {
    const one = project({ store: 'git' });
    halfDone(one);
    const bare = exported(one);
    const whole = exported(one, '--with-code');
    const two = temp();
    git('/', 'init', '--quiet', '--initial-branch=main', two);
    writeFileSync(join(two, 'other.txt'), 'other');
    git(two, 'add', '--all');
    git(two, 'commit', '--quiet', '--message=other');
    const refs = git(two, 'for-each-ref');
    const tip = git(one, 'rev-parse', `refs/heads/orchestrator/${at(json(one, 'status'), 'session')}`);
    expect(codeOf(two, 'snapshot', 'import', whole)).toBe('SNAPSHOT_FOREIGN');
    const missed = orchestrator(two, ['snapshot', 'import', bare, '--force']);
    expect(missed).toMatchObject({ code: 3, stderr: expect.stringContaining(tip) });
    expect([git(two, 'for-each-ref'), git(two, 'status', '--porcelain')]).toEqual([refs, '']);
    expect(json(two, 'snapshot', 'import', whole, '--force')).toMatchObject({
      result: 'new',
      repository: 'other',
    });
    expect(
      git(two, 'log', '-1', '--format=%s', `orchestrator/${at(json(two, 'status'), 'session')}`),
    ).not.toBe('');
    expect(json(two, 'verify')).toMatchObject({ ok: true, problems: [] });
    expect(orchestrator(two, ['run']).code).toBe(0);
    expect(json(two, 'status')).toMatchObject({ status: 'completed' });
    expect(git(two, 'show', `orchestrator/${at(json(two, 'status'), 'session')}:src/b.txt`)).toBe('y');
    expect(git(two, 'status', '--porcelain')).toBe('');
  }, 120_000);

  test('of a shallow clone brings its whole code to a remote elsewhere, pushed together with the state', () => {
    const one = project({ store: 'git' });
    const origin = bareRepository(join(temp(), 'origin.git'));
    git(one, 'remote', 'add', 'origin', origin);
    git(one, 'push', '--quiet', 'origin', 'main');
    halfDone(one);
    const shallow = join(temp(), 'shallow');
    git('/', 'clone', '--quiet', '--depth=1', `file://${origin}`, shallow);
    const file = exported(shallow, '--with-code');
    const two = temp();
    const other = bareRepository(join(temp(), 'other.git'));
    git('/', 'init', '--quiet', '--initial-branch=main', two);
    git(two, 'remote', 'add', 'origin', other);
    const session = String(at(json(two, 'snapshot', 'import', file, '--force'), 'session'));
    expect(git(other, 'show', `orchestrator/${session}:src/a.txt`)).toBe('x');
    expect(git(other, 'for-each-ref', '--format=%(refname:short)').split('\n')).toEqual([
      'orchestrator-state',
      `orchestrator/${session}`,
    ]);
    expect(orchestrator(two, ['run']).code).toBe(0);
    expect(json(two, 'verify')).toMatchObject({ ok: true });
    expect(git(other, 'fsck', '--connectivity-only')).toBe('');
  }, 120_000);

  test('with work that somebody had begun hands it out anew, and repeats change nothing', () => {
    const one = project({ store: 'git' });
    orchestrator(one, ['start']);
    expect(orchestrator(one, ['advance']).code).toBe(0);
    const file = exported(one);
    const two = join(temp(), 'clone');
    git('/', 'clone', '--quiet', '--config', 'remote.origin.fetch=+refs/heads/*:refs/heads/*', one, two);
    git(two, 'update-ref', '-d', 'refs/heads/orchestrator-state');
    git(two, 'remote', 'remove', 'origin');
    const taken = json(two, 'snapshot', 'import', file);
    expect(taken).toMatchObject({ result: 'new', claims_settled: ['01-one/01-first'] });
    expect(json(two, 'snapshot', 'import', file)).toMatchObject({ result: 'older', claims_settled: [] });
    expect(json(two, 'verify')).toMatchObject({ ok: true });
    expect(orchestrator(two, ['run']).code).toBe(0);
    expect(json(two, 'verify')).toMatchObject({ ok: true });
    // Both went on: they cannot be joined any more.
    orchestrator(one, ['pause']);
    expect(codeOf(one, 'snapshot', 'import', exported(two))).toBe('SNAPSHOT_DIVERGED');
  }, 120_000);

  test('is the same file for the same version, and nothing of this machine is in it', async () => {
    const folder = project({ store: 'file', integrate: 'none' });
    halfDone(folder);
    const first = json(folder, 'snapshot', 'export');
    expect(schemaFaults('snapshot-export', first)).toEqual([]);
    const name = readdirSync(folder).find((one) => one.endsWith('.zip')) ?? '';
    expect(at(first, 'file')).toBe(join(folder, name));
    const bytes = readFileSync(join(folder, name));
    const streamed = spawnSync(process.execPath, [BUNDLE, 'snapshot', 'export', '--out', '-'], {
      cwd: folder,
      env: cleanEnvironment(),
    });
    expect(streamed.stdout.equals(bytes)).toBe(true);
    expect(readFileSync(exported(folder)).equals(bytes)).toBe(true);
    const names = await withArchive(join(folder, name), async ({ paths }) => paths);
    expect(names).toContain('session/state.json');
    expect(names.filter((path) => /^logs\/|\.txn|current|attempts/.test(path))).toEqual([]);
    writeFileSync(join(folder, name), 'mine');
    expect(codeOf(folder, 'snapshot', 'export')).toBe('WRITE_REFUSED');
    expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
  }, 120_000);

  test('that is no snapshot is refused, and nothing is made', () => {
    const folder = temp();
    writeFileSync(join(folder, 'a.zip'), 'no archive');
    expect(codeOf(folder, 'snapshot', 'import', 'a.zip')).toBe('SNAPSHOT_INVALID');
    expect(codeOf(folder, 'snapshot', 'import', 'absent.zip')).toBe('SNAPSHOT_INVALID');
    expect(existsSync(join(folder, '.orchestrator'))).toBe(false);
  });
});
