/** One session, four machines one after the other, of which nothing is left but what they pushed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, document, type Ended, orchestrator, writeFiles } from '../support/command-line.js';
import { bareRepository, git } from '../support/git-command.js';
import { smallProject, task } from '../support/small-project.js';
import { tempFolders } from '../support/temp-folder.js';

const temp = tempFolders();

const FILES = {
  'orchestrator.yml': `version: 1
title: Passed from hand to hand
phases:
  - id: 01-laptop
  - id: 02-ci
  - id: 03-web
  - id: 04-night
agents:
  default: { run: node agent.mjs }
changes: { integrate: session-branch }
`,
  'tasks/01-laptop/a.md': task('A', ['a.txt'], [], 'write a.txt one\nchange src/a.txt one'),
  'tasks/02-ci/b.md': task('B', ['b.txt'], ['01-laptop/a'], 'write b.txt two\nchange src/b.txt two'),
  'tasks/03-web/c.md': task('C', ['c.txt'], ['02-ci/b'], 'write c.txt three'),
  'tasks/04-night/d.md': task('D', ['d.txt'], ['03-web/c'], 'write d.txt four\nchange src/d.txt four'),
};

/** A place that may be cloned from, and machines that have nothing but that. */
class Machines {
  readonly #folder: string;
  readonly #bare: string;
  #made = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#bare = bareRepository(join(folder, 'remote.git'));
    const work = join(folder, 'work');
    // Its tasks are taken away again: only the agent is wanted.
    smallProject(work, { store: 'git', integrate: 'session-branch' });
    rmSync(join(work, 'tasks'), { recursive: true });
    writeFiles(work, FILES);
    git(work, 'add', '--all');
    git(work, 'commit', '--quiet', '--message=project');
    git(work, 'push', '--quiet', this.#bare, 'main');
    rmSync(work, { recursive: true });
  }

  /** A machine that works in a fresh clone, and whose disk, home included, is gone afterwards. */
  on<T>(
    work: (machine: { folder: string; call: (args: readonly string[]) => Ended }) => T,
    env: NodeJS.ProcessEnv = {},
  ): T {
    this.#made += 1;
    const disk = join(this.#folder, `machine-${this.#made}`);
    const folder = join(disk, 'clone');
    mkdirSync(disk);
    git('/', 'clone', '--quiet', '--depth=1', `file://${this.#bare}`, folder);
    const before = untouched(folder);
    try {
      const call = (args: readonly string[]): Ended =>
        orchestrator(folder, args, { env: { HOME: disk, ...env } });
      return work({ folder, call });
    } finally {
      expect(untouched(folder)).toEqual(before);
      rmSync(disk, { recursive: true });
    }
  }

  /** Reports travel between jobs as artifacts do. */
  get reports(): string {
    return join(this.#folder, 'reports');
  }

  git(...args: readonly string[]): string {
    return git(this.#bare, ...args);
  }
}

/** What is the user's: HEAD, branch, index, refs and every file of the work tree. */
function untouched(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.git/') && path !== '.git')
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => `${path} ${hash(readFileSync(join(folder, path)))}`);
  return {
    head: readFileSync(join(folder, '.git', 'HEAD'), 'utf8'),
    index: hash(readFileSync(join(folder, '.git', 'index'))),
    refs: git(folder, 'for-each-ref', '--format=%(refname) %(objectname)'),
    config: readFileSync(join(folder, '.git', 'config'), 'utf8'),
    stash: String(existsSync(join(folder, '.git', 'logs', 'refs', 'stash'))),
    files: files.join('\n'),
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function good(ended: Ended): unknown {
  expect({ code: ended.code, said: ended.code === 0 ? '' : ended.stderr }).toEqual({ code: 0, said: '' });
  return document(ended);
}

/** One wave, each of its jobs on a machine of its own. */
function waveInCi(machines: Machines, run: string, env: NodeJS.ProcessEnv): unknown {
  const job = { GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: '1', ...env };
  const advanced = machines.on(({ call }) => good(call(['advance', '--json'])), job);
  const legs = at(advanced, 'matrix', 'include');
  for (const leg of Array.isArray(legs) ? legs : [])
    machines.on(
      ({ call }) =>
        good(call(['agent', '--leg', JSON.stringify(leg), '--reports', machines.reports, '--json'])),
      job,
    );
  const collected = machines.on(
    ({ call }) => good(call(['collect', '--reports', machines.reports, '--json'])),
    job,
  );
  rmSync(machines.reports, { recursive: true });
  return collected;
}

describe('machines that lose their disk', () => {
  test('pass one session from hand to hand: a laptop, CI, a session on the web, a run by night', () => {
    const machines = new Machines(temp());
    const session = machines.on(({ call }) => {
      const started = good(call(['start', '--json']));
      good(call(['run', '--phase', '01-laptop', '--json']));
      return at(started, 'session');
    });
    expect(at(waveInCi(machines, '100', { GITHUB_EVENT_NAME: 'push' }), 'session')).toBe(session);
    machines.on(
      ({ folder, call }) => {
        const claimed = good(call(['next', '--json']));
        expect(at(claimed, 'claimed', 'task')).toBe('03-web/c');
        // Outside of the work tree: nothing of the user's is to be touched here.
        const out = join(folder, '..', 'out');
        writeFiles(out, { 'c.txt': 'three\n' });
        const claim = String(at(claimed, 'claimed', 'claim'));
        expect(call(['complete', '03-web/c', '--claim', claim]).code).toBe(4);
        const args = [
          'complete',
          '03-web/c',
          '--claim',
          claim,
          '--force',
          '--reason',
          'done on the web',
          '--json',
        ];
        expect(at(good(call(args)), 'status')).toBe('completed');
      },
      { CLAUDE_CODE_REMOTE: 'true' },
    );
    const night = waveInCi(machines, '101', { GITHUB_EVENT_NAME: 'schedule' });
    expect(at(night, 'conclusion')).toBe('completed');
    machines.on(({ call }) => {
      expect(at(good(call(['status', '--json'])), 'status')).toBe('completed');
      good(call(['verify', '--json']));
    });
    expect(machines.git('show', `orchestrator/${session}:src/d.txt`)).toBe('four');
    expect(machines.git('ls-tree', '-r', '--name-only', `orchestrator/${session}`)).not.toContain(
      '.orchestrator/',
    );
    expect(machines.git('for-each-ref', '--format=%(refname)').split('\n').sort()).toEqual(
      ['refs/heads/main', 'refs/heads/orchestrator-state', `refs/heads/orchestrator/${session}`].sort(),
    );
  });

  test('are told of before anything is lost, and not where nothing would be', () => {
    const machines = new Machines(temp());
    const remarks = (env: NodeJS.ProcessEnv, file: boolean): unknown =>
      machines.on(({ call }) => at(good(call(['start', '--json'])), 'remarks'), {
        ...env,
        ...(file ? { ORCHESTRATOR_ROOT: fileProject() } : {}),
      });
    const fileProject = (): string => {
      const folder = join(temp(), 'plain');
      smallProject(folder, { store: 'file' });
      return folder;
    };
    expect(remarks({ CODESPACES: 'true' }, false)).toEqual([]);
    expect(remarks({ CODESPACES: 'true' }, true)).toEqual([expect.stringContaining('codespace')]);
    expect(remarks({ CLAUDE_CODE_REMOTE: 'true' }, true)).toEqual([expect.stringContaining('Claude Code')]);
  });
});
