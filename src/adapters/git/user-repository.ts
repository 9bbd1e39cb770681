/**
 * Reads the user's repository: where it is, what its HEAD names, which URLs its remotes have. It only ever reads, and only with
 * commands that run no program from the repository's configuration.
 */
import { isAbsolute, resolve } from 'node:path';
import { type SimpleGit, simpleGit } from 'simple-git';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { requireGit } from './git-version.js';
import type { ObjectFormat } from './object-writer.js';
import { parseRemoteUrl, type RemoteUrl } from './remote-url.js';

export interface UserRepository {
  /** Root of the work tree, or the git directory of a bare repository. */
  readonly root: string;
  /** Of this work tree. */
  readonly gitDir: string;
  /** Shared by all linked work trees: where refs and objects live. */
  readonly commonDir: string;
  readonly objectDirectory: string;
  readonly format: ObjectFormat;
  readonly shallow: boolean;
  /** Full name of the ref that HEAD names, also when it has no commit yet; null when detached. */
  readonly headRef: string | null;
  /** Null for a repository without commits. */
  readonly head: ObjectId | null;
  /** The remote as configured, or null when there is none of that name. Throws `REMOTE_REFUSED`. */
  remote(name: string): Promise<{ readonly fetch: RemoteUrl; readonly push: RemoteUrl } | null>;
}

/** Opens the repository that contains a folder. Throws `GIT_MISSING`, `GIT_TOO_OLD` or `GIT_NO_REPOSITORY`. */
export async function openUserRepository(folder: string): Promise<UserRepository> {
  await requireGit();
  const git = await gitIn(folder);
  const words = [
    '--path-format=absolute',
    '--absolute-git-dir',
    '--git-common-dir',
    '--git-path',
    'objects',
    '--is-shallow-repository',
    '--show-object-format',
    '--is-bare-repository',
  ];
  const answer = await text(git, ['rev-parse', ...words]);
  if (answer === undefined) throw noRepository(folder);
  const [gitDir = '', commonDir = '', objectDirectory = '', shallow, format, bare] = answer.split('\n');
  const headRef = (await text(git, ['symbolic-ref', '--quiet', 'HEAD'])) ?? null;
  const head = await text(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const root = bare === 'true' ? gitDir : ((await text(git, ['rev-parse', '--show-toplevel'])) ?? gitDir);
  return {
    root: resolve(root),
    gitDir: absolute(folder, gitDir),
    commonDir: absolute(folder, commonDir),
    objectDirectory: absolute(folder, objectDirectory),
    format: format === 'sha256' ? 'sha256' : 'sha1',
    shallow: shallow === 'true',
    headRef,
    head: head !== undefined && isObjectId(head) ? head : null,
    remote: (name) => remoteOf(git, name, resolve(root)),
  };
}

/** The commit that a branch, tag or id names in the repository of a folder; undefined for anything else. */
export async function resolveCommit(folder: string, name: string): Promise<ObjectId | undefined> {
  if (name === '') return undefined;
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const found = await text(await gitIn(folder), words);
  return found !== undefined && isObjectId(found) ? found : undefined;
}

/** `user.name` as git knows it in a folder, on one line; null when there is none, or no git. */
export async function gitUserName(folder: string): Promise<string | null> {
  const name = await text(await gitIn(folder), ['config', '--get', 'user.name']);
  const line = (name ?? '').replace(/\p{C}/gu, ' ').trim().slice(0, 100);
  return line === '' ? null : line;
}

async function remoteOf(
  git: SimpleGit,
  name: string,
  root: string,
): Promise<{ readonly fetch: RemoteUrl; readonly push: RemoteUrl } | null> {
  // Read as configured and not through `git remote get-url`: that would apply the repository's own `insteadOf`.
  const url = await text(git, ['config', '--get', `remote.${name}.url`]);
  if (url === undefined) return null;
  const push = await text(git, ['config', '--get', `remote.${name}.pushurl`]);
  const fetch = parseRemoteUrl(url, root);
  return { fetch, push: push === undefined ? fetch : parseRemoteUrl(push, root) };
}

async function gitIn(folder: string): Promise<SimpleGit> {
  try {
    return simpleGit({ baseDir: folder, maxConcurrentProcesses: 2 });
  } catch (cause) {
    throw noRepository(folder, cause);
  }
}

/** Output of a call without its last line end; undefined when git says no, or nothing. */
async function text(git: SimpleGit, args: string[]): Promise<string | undefined> {
  try {
    const said = (await git.raw(args)).replace(/\r?\n$/, '');
    return said === '' ? undefined : said;
  } catch {
    // Every call here asks a question whose "no" is a non-zero exit; whether git runs at all has been checked before.
    return undefined;
  }
}

function absolute(folder: string, path: string): string {
  return isAbsolute(path) ? resolve(path) : resolve(folder, path);
}

function noRepository(folder: string, cause?: unknown): OrchestratorError {
  return new OrchestratorError(
    'GIT_NO_REPOSITORY',
    `${JSON.stringify(folder)} is not inside a git repository.`,
    'Run git init there, or choose another folder with --root.',
    { cause },
  );
}
