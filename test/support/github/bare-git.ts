/** Plumbing on the bare repository behind the fake server: what REST and GraphQL see is what `git push` wrote, and the other way round. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly path: string;
}

/** A change of one path; null removes it. */
export interface PathChange {
  readonly path: string;
  readonly entry: { readonly mode: string; readonly sha: string } | null;
}

export interface BareGit {
  readonly gitDir: string;
  run(args: readonly string[], input?: string | Uint8Array): string;
  bytes(args: readonly string[]): Buffer;
  /** Object that a name stands for, or null. */
  resolve(name: string): string | null;
  refs(prefix: string): readonly { readonly ref: string; readonly sha: string }[];
  /** Moves a ref if it is where it should be (null: not there; undefined: wherever). */
  move(ref: string, after: string | null, before?: string | null): boolean;
  entries(tree: string, recursive: boolean): readonly TreeEntry[];
  blob(content: Uint8Array): string;
  /** A tree made from another one; null when a path to remove is not there. */
  tree(base: string | null, changes: readonly PathChange[]): string | null;
  commit(input: { tree: string; parents: readonly string[]; message: string; author: string }): string;
  isAncestor(old: string, young: string): boolean;
}

const ZEROS = '0'.repeat(40);

export function bareGit(gitDir: string): BareGit {
  const environment = (more: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    HOME: gitDir,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...more,
  });
  const call = (args: readonly string[], input: string | Uint8Array = '', more = {}): Buffer =>
    execFileSync('git', ['--git-dir', gitDir, ...args], {
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: environment(more),
      maxBuffer: 256 * 1024 * 1024,
    });
  const run = (args: readonly string[], input?: string | Uint8Array): string =>
    call(args, input).toString('utf8').trim();
  const attempt = (args: readonly string[]): string | null => {
    try {
      return run(args);
    } catch {
      return null;
    }
  };
  return {
    gitDir,
    run,
    bytes: (args) => call(args),
    resolve: (name) => attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', name]),
    refs: (prefix) =>
      run(['for-each-ref', '--format=%(refname) %(objectname)'])
        .split('\n')
        .map((line) => ({ ref: line.split(' ')[0] ?? '', sha: line.split(' ')[1] ?? '' }))
        .filter(({ ref }) => ref !== '' && ref.startsWith(prefix)),
    move: (ref, after, before) => {
      const expected = before === undefined ? [] : [before ?? ZEROS];
      return after === null
        ? attempt(['update-ref', '-d', ref, ...expected]) !== null
        : attempt(['update-ref', ref, after, ...expected]) !== null;
    },
    entries: (tree, recursive) =>
      run(['ls-tree', ...(recursive ? ['-r', '-t'] : []), '-z', tree])
        .split('\0')
        .map((line) => /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]*)$/.exec(line))
        .filter((match) => match !== null)
        .map(([, mode = '', type = '', sha = '', path = '']) => ({ mode, type, sha, path })),
    blob: (content) => run(['hash-object', '-w', '--stdin'], content),
    tree: (base, changes) => {
      const folder = mkdtempSync(join(tmpdir(), 'orchestrator-test-'));
      const index = { GIT_INDEX_FILE: join(folder, 'index') };
      try {
        call(base === null ? ['read-tree', '--empty'] : ['read-tree', base], '', index);
        const there = new Set(call(['ls-files', '-z'], '', index).toString('utf8').split('\0'));
        if (changes.some(({ path, entry }) => entry === null && !there.has(path))) return null;
        const lines = changes.map(({ path, entry }) =>
          entry === null ? `0 ${ZEROS}\t${path}\0` : `${entry.mode} ${entry.sha}\t${path}\0`,
        );
        call(['update-index', '-z', '--index-info'], lines.join(''), index);
        return call(['write-tree'], '', index).toString('utf8').trim();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    commit: ({ tree, parents, message, author }) => {
      const email = `${author}@users.noreply.github.com`;
      const identity = {
        GIT_AUTHOR_NAME: author,
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: 'GitHub',
        GIT_COMMITTER_EMAIL: 'noreply@github.com',
      };
      const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
      return call(args, message, identity).toString('utf8').trim();
    },
    isAncestor: (old, young) => attempt(['merge-base', '--is-ancestor', old, young]) !== null,
  };
}
