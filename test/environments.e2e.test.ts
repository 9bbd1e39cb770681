import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { SampleProject, sampleFiles } from './support/sample-project.js';

const BUNDLE = resolve('dist/index.js');
const made: SampleProject[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const project of made.splice(0)) project.dispose();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function definition(rest: string): string {
  return `version: 1\ntitle: Anywhere\nphases: [{ id: 01-one }]\nagents: { default: { run: 'echo done > "$ORCHESTRATOR_TASK.txt" 2>/dev/null || echo done > done.txt' } }\n${rest}\n`;
}

function project(rest = 'state: { store: git }', options = { git: true }): SampleProject {
  const files = { ...sampleFiles({ '01-one/a': '' }, definition(rest)), '.orchestrator/.gitignore': '*\n' };
  const sample = new SampleProject(files, options);
  made.push(sample);
  return sample;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'orchestrator-env-'));
  folders.push(path);
  return path;
}

interface Answer {
  readonly code: number | null;
  readonly json: {
    readonly error?: { readonly code: string; readonly message: string; readonly remedy: string };
    readonly session?: string;
  };
  readonly text: string;
}

function orchestrator(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...args, '--json'], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, json: JSON.parse(stdout === '' ? '{}' : stdout), text: stdout + stderr };
}

/** A PATH on which there is nothing but what is named. */
function pathWith(programs: Readonly<Record<string, string>>): string {
  const bin = folder();
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), script);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

describe('the command line in odd places', () => {
  test('without git it says so, and a file store that integrates nothing needs none', () => {
    const bin = pathWith({});
    for (const program of ['sh', 'sleep'])
      symlinkSync(
        execFileSync('/bin/sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim(),
        join(bin, program),
      );
    const refused = orchestrator(project().root, ['run'], { ...process.env, PATH: bin });
    expect(refused.json.error?.code).toBe('GIT_MISSING');
    expect(refused.code).toBe(3);
    const plain = project('changes: { integrate: none }\nstate: { store: file }', { git: false });
    expect(orchestrator(plain.root, ['run'], { ...process.env, PATH: bin }).code).toBe(0);
  });

  test('with a git that is too old it names the version', () => {
    const bin = pathWith({ git: '#!/bin/sh\necho git version 2.30.2\n' });
    const answer = orchestrator(project().root, ['run'], {
      ...process.env,
      PATH: `${bin}:${process.env['PATH']}`,
    });
    expect(answer.json.error).toMatchObject({ code: 'GIT_TOO_OLD' });
    expect(answer.json.error?.message).toContain('2.30.2');
  });

  test('with a remote, its refs are the only truth: state and code arrive there together', () => {
    const sample = project();
    const remote = folder();
    execFileSync('git', ['init', '--bare', '--quiet', remote]);
    sample.git('remote', 'add', 'origin', remote);
    sample.git('push', '--quiet', 'origin', 'main');
    const answer = orchestrator(sample.root, ['run']);
    expect(answer.code).toBe(0);
    const refs = execFileSync('git', ['for-each-ref', '--format=%(refname)'], {
      cwd: remote,
      encoding: 'utf8',
    })
      .trim()
      .split('\n');
    expect(refs).toEqual(expect.arrayContaining(['refs/heads/main', 'refs/heads/orchestrator-state']));
    expect(refs.filter((ref) => ref.startsWith('refs/heads/orchestrator/'))).toHaveLength(1);
    expect(sample.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
    const clone = join(folder(), 'clone');
    execFileSync('git', ['clone', '--quiet', remote, clone]);
    expect(orchestrator(clone, ['verify']).code).toBe(0);
  });

  test('from a shallow clone with a detached head and changes of the user, which stay as they are', () => {
    const origin = project();
    origin.write('more.txt', 'second\n');
    origin.git('add', '--all');
    origin.git('-c', 'user.name=S', '-c', 'user.email=s@localhost', 'commit', '--quiet', '--message=second');
    const clone = join(folder(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin.root}`, clone]);
    execFileSync('git', ['checkout', '--quiet', '--detach'], { cwd: clone });
    writeFileSync(join(clone, 'more.txt'), 'mine\n');
    writeFileSync(join(clone, 'new.txt'), 'mine too\n');
    execFileSync('git', ['add', 'new.txt'], { cwd: clone });
    const before = execFileSync('git', ['status', '--porcelain=v2', '--branch'], {
      cwd: clone,
      encoding: 'utf8',
    });
    const answer = orchestrator(clone, ['run']);
    expect(answer.text).toContain('completed');
    expect(answer.code).toBe(0);
    expect(
      execFileSync('git', ['status', '--porcelain=v2', '--branch'], { cwd: clone, encoding: 'utf8' }),
    ).toBe(before);
    expect(origin.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toContain(
      'refs/heads/orchestrator-state',
    );
  });

  test('from a linked work tree and from a subdirectory', () => {
    const sample = project();
    const tree = join(folder(), 'tree');
    sample.git('worktree', 'add', '--quiet', '-b', 'side', tree);
    mkdirSync(join(tree, 'deep', 'er'), { recursive: true });
    expect(orchestrator(join(tree, 'deep', 'er'), ['run']).code).toBe(0);
    expect(orchestrator(join(tree, 'deep'), ['status']).code).toBe(0);
  });

  test('in a repository without commits, and in a folder that is no repository', () => {
    const empty = project('state: { store: git }', { git: false });
    empty.git('init', '--quiet');
    expect(orchestrator(empty.root, ['run']).json.error?.code).toBe('GIT_NO_COMMITS');
    const none = project('state: { store: git }', { git: false });
    const answer = orchestrator(none.root, ['run']);
    expect(answer.json.error?.code).toBe('GIT_NO_REPOSITORY');
    expect(readdirSync(none.root).sort()).toEqual(['.orchestrator', 'orchestrator.yml', 'tasks']);
    const nowhere = orchestrator(folder(), ['status']);
    expect([nowhere.code, nowhere.json.error?.code]).toEqual([3, 'ROOT_NOT_FOUND']);
  });

  test('with state of a newer version, of somebody else, or cut off, it changes nothing and says what to do', () => {
    const sample = project('changes: { integrate: none }\nstate: { store: file }', { git: false });
    expect(orchestrator(sample.root, ['run']).code).toBe(0);
    const [id = ''] = readdirSync(join(sample.root, '.orchestrator', 'sessions'));
    const path = `.orchestrator/sessions/${id}/state.json`;
    const sound = sample.read(path);
    const damaged: readonly (readonly [string, string])[] = [
      [sound.replace('orchestrator/state/1', 'orchestrator/state/2'), 'STATE_NEWER_SCHEMA'],
      [sound.replace('orchestrator/state/1', 'something/else'), 'STATE_FOREIGN'],
      [sound.slice(0, sound.length / 2), 'STATE_CORRUPT'],
      ['', 'STATE_CORRUPT'],
      [`\uFEFF${sound}`, 'STATE_CORRUPT'],
      [
        sound.replaceAll('\n', '\r\n').replace('"title"', '\r\n<<<<<<< ours\r\n"title"'),
        'STATE_CONFLICT_MARKERS',
      ],
      [`${sound}\0\0`, 'STATE_CORRUPT'],
    ];
    for (const [text, code] of damaged) {
      sample.write(path, text);
      const answer = orchestrator(sample.root, ['status']);
      expect([answer.code, answer.json.error?.code]).toEqual([3, code]);
      expect(answer.json.error?.remedy).not.toBe('');
      expect(orchestrator(sample.root, ['verify']).code).toBe(3);
      expect(sample.read(path)).toBe(text);
    }
    sample.write(path, sound);
    expect(orchestrator(sample.root, ['verify']).code).toBe(0);
  });

  test('inside an attempt every verb that would change the session is refused', () => {
    const sample = project('changes: { integrate: none }\nstate: { store: file }', { git: false });
    const answer = orchestrator(sample.root, ['start'], { ...process.env, ORCHESTRATOR_ATTEMPT: '1' });
    expect([answer.code, answer.json.error?.code]).toEqual([4, 'NOT_OWNER']);
    expect(readdirSync(join(sample.root, '.orchestrator'))).toEqual(['.gitignore']);
  });
});
