/** Where workflow files and actions of a repository come from: a commit of a repository, or a folder that stands for one. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface WorkflowSource {
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** Text of a file; null when there is none. */
  read(path: string): Promise<string | null>;
  /** All files of that commit, for actions that are used without a checkout. */
  folder(): Promise<string>;
}

const run = promisify(execFile);
const MOST_BYTES = 64 * 1024 * 1024;

/** Nobody's configuration, and no question to anybody. */
export const PLAIN_GIT = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
};

export async function gitText(folder: string, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], ...PLAIN_GIT };
  const { stdout } = await run('git', ['-C', folder, ...args], { env, maxBuffer: MOST_BYTES });
  return stdout;
}

/** Full commit id of a ref; null when there is none. */
export async function resolveCommit(repository: string, ref: string): Promise<string | null> {
  const found = await gitText(
    repository,
    'rev-parse',
    '--quiet',
    '--verify',
    '--end-of-options',
    `${ref}^{commit}`,
  ).catch(() => null);
  return found === null ? null : found.trim();
}

export function folderSource(repository: string, folder: string): WorkflowSource {
  return {
    repository,
    sha: '0'.repeat(40),
    read: async (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null),
    folder: async () => folder,
  };
}

/** `scratch`: a folder where the commit may be unpacked. */
export function commitSource(repository: string, bare: string, sha: string, scratch: string): WorkflowSource {
  let unpacked: Promise<string> | null = null;
  return {
    repository,
    sha,
    read: (path) => gitText(bare, 'cat-file', 'blob', `${sha}:${path}`).catch(() => null),
    folder: () => {
      unpacked ??= unpack(bare, sha, scratch);
      return unpacked;
    },
  };
}

async function unpack(bare: string, sha: string, scratch: string): Promise<string> {
  const folder = mkdtempSync(join(scratch, 'actions-'));
  const archive = `${folder}.tar`;
  await gitText(bare, 'archive', `--output=${archive}`, sha);
  await run('tar', ['-xf', archive, '-C', folder]);
  rmSync(archive);
  return folder;
}
