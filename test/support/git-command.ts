/**
 * Plain git for tests: sets up repositories and looks at them from outside, with nobody's configuration.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Tester',
  GIT_AUTHOR_EMAIL: 'tester@example.com',
  GIT_COMMITTER_NAME: 'Tester',
  GIT_COMMITTER_EMAIL: 'tester@example.com',
};

/** Standard output of a git command that must succeed, trimmed. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...IDENTITY,
    },
  }).trim();
}

/** A bare repository, as a server would hold it. */
export function bareRepository(folder: string): string {
  git('/', 'init', '--quiet', '--bare', '--initial-branch=main', folder);
  return folder;
}

/** A repository with a work tree and one commit of these files. */
export function workRepository(
  folder: string,
  files: Readonly<Record<string, string>> = { 'README.md': 'hello\n' },
): string {
  git('/', 'init', '--quiet', '--initial-branch=main', folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=first');
  return folder;
}
