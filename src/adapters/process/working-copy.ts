/**
 * The throw-away repository that an attempt works in: a real small git repository at the claim's base, which the agent may use as it
 * likes. Reading it back never trusts anything in its `.git`.
 */
import type { Stats } from 'node:fs';
import { copyFile, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { InputFile } from '../../app/ports/attempts.js';
import type { ObjectId } from '../../domain/ids.js';
import { Git } from '../git/git.js';
import { pathFaults } from '../git/tree-rules.js';
import { inspect } from './plain-files.js';
import { hasCode } from './system-error.js';
import { textOrNothing, writeThrowawayRepository } from './throwaway-repository.js';

/** Where objects come from. */
export interface CodeSource {
  readonly objects: readonly string[];
  readonly shallowSources: readonly string[];
}

/** A working copy as it was when it was made. */
export interface WorkingCopy {
  readonly path: string;
  readonly commit: ObjectId;
  readonly source: CodeSource;
  /** Our own git directory with the index of the checkout. */
  readonly judge: string;
  /** Tells the folder from another one put in its place. */
  readonly identity: string;
}

/** Object directories behind a `Git`, and the git directories whose `shallow` says where their history ends. */
export async function codeSourceOf(git: Git): Promise<CodeSource> {
  const { gitDir, objectDirectory, alternates } = git.settings;
  const objects = [objectDirectory ?? join(gitDir, 'objects'), ...(alternates ?? [])];
  const further = await textOrNothing(join(gitDir, 'objects', 'info', 'alternates'));
  const named = further.split('\n').filter((line) => isAbsolute(line));
  return {
    objects,
    shallowSources: [gitDir, ...[...(alternates ?? []), ...named].map((place) => dirname(place))],
  };
}

/** Checks `commit` out into `path` (absent so far), byte for byte as it is in git. */
export async function createWorkingCopy(
  path: string,
  judge: string,
  source: CodeSource,
  commit: ObjectId,
): Promise<WorkingCopy> {
  const settings = { ...source, head: commit };
  await mkdir(path, { recursive: true });
  await writeThrowawayRepository({ ...settings, gitDir: judge });
  const stats = await lstat(path);
  const copy: WorkingCopy = { path, judge, source, commit, identity: `${stats.dev}:${stats.ino}` };
  await judgeGit(copy).bytes(['read-tree', '--reset', '-u', commit]);
  await writeThrowawayRepository({ ...settings, gitDir: join(path, '.git') });
  // The index with its file times: the first `git status` of the agent has nothing to hash.
  await copyFile(join(judge, 'index'), join(path, '.git', 'index'));
  return copy;
}

/** git over the files of the working copy, with nothing of the agent's but the files. */
export function judgeGit(copy: WorkingCopy): Git {
  return new Git({ gitDir: copy.judge, workTree: copy.path, indexFile: join(copy.judge, 'index') });
}

/** Makes our git directory anew after the agent had its time; only the index is kept, for the file times in it. */
export async function refreshJudge(copy: WorkingCopy): Promise<void> {
  const kept = `${copy.judge}.index`;
  const found = await moved(join(copy.judge, 'index'), kept);
  await rm(copy.judge, { recursive: true, force: true });
  await writeThrowawayRepository({ ...copy.source, head: copy.commit, gitDir: copy.judge });
  if (found) await rename(kept, join(copy.judge, 'index'));
  else await judgeGit(copy).bytes(['read-tree', copy.commit]);
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return false;
    throw error;
  }
}

/** What the agent broke beyond reading, or null. */
export async function damageOf(copy: WorkingCopy): Promise<string | null> {
  const work = await statOrNull(copy.path);
  if (work === null) return 'The working copy is gone: the agent removed or moved it.';
  if (!work.isDirectory() || `${work.dev}:${work.ino}` !== copy.identity)
    return 'The working copy is no longer the folder that the agent was given.';
  const repository = await statOrNull(join(copy.path, '.git'));
  return repository?.isDirectory() === true ? null : 'The agent removed the .git folder of its working copy.';
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await lstat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].some((code) => hasCode(error, code))) return null;
    throw error;
  }
}

/** Bytes that the working copy has at a path; 0 for what is no regular file. */
export function sizeIn(copy: WorkingCopy, path: string): number {
  const entry = inspect(copy.path, path);
  return entry.kind === 'file' ? entry.bytes : 0;
}

/**
 * Puts inputs where they were declared. What the base has there already stays, and is not reported: it is code. Answers what was laid
 * out, which is then no part of the change.
 */
export async function layInputs(
  folder: string,
  inputs: readonly InputFile[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const laid = new Map<string, Uint8Array>();
  for (const input of inputs) {
    if (pathFaults(input.path).length > 0 || inspect(folder, input.path).kind !== 'absent') continue;
    const place = join(folder, input.path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, input.bytes, { flag: 'wx' });
    laid.set(input.path, input.bytes);
  }
  return laid;
}

/** True when a laid-out input is still what it was. */
export async function isUntouched(file: string, bytes: Uint8Array): Promise<boolean> {
  const stats = await statOrNull(file);
  return stats?.isFile() === true && stats.size === bytes.byteLength && (await readFile(file)).equals(bytes);
}
