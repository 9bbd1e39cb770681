/**
 * Turns the files of a working copy into `change.pack`: one squashed commit on the base, made from outside with a git directory and an
 * index of our own, so that no config, hook, filter or attribute of the agent takes part.
 */
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { Git } from './git.js';
import { parseRawDiff, type RawChange } from './raw-diff.js';
import { quoted } from './tree-rules.js';

/** The same for every attempt, so that the commit follows from base and tree alone and bears no word of an agent. */
const IDENTITY = 'Orchestrator <orchestrator@localhost> 0 +0000';

/** The bytes of the only commit that a change may consist of. */
export function candidateCommit(tree: ObjectId, base: ObjectId): string {
  return `tree ${tree}\nparent ${base}\nauthor ${IDENTITY}\ncommitter ${IDENTITY}\n\nChange of one attempt\n`;
}

/** A blunt bound before anything is hashed; the definition's own limits are judged later, from git objects. */
export interface StagingLimits {
  readonly maxBytes: number;
  readonly maxFiles: number;
}

export type Staged =
  | { readonly kind: 'staged'; readonly changes: readonly RawChange[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

export interface StagingOrder {
  /** With work tree and index set; the index holds the base. */
  readonly git: Git;
  readonly base: ObjectId;
  /** Paths and folders that never belong to the change. */
  readonly exclude: readonly string[];
  readonly limits: StagingLimits;
  /** Bytes of a file of the working copy, 0 when it is gone. */
  readonly sizeOf: (path: string) => number;
}

/** Brings everything that the agent changed into the index. `.gitignore` is honoured; a nested repository is a refusal. */
export async function stageChanges(order: StagingOrder): Promise<Staged> {
  try {
    const touched = await touchedPaths(order.git);
    const reasons = [...nestedRepositories(touched, order.exclude), ...tooMuch(order, touched)];
    if (reasons.length > 0) return { kind: 'refused', reasons };
    if (touched.length === 0) return { kind: 'staged', changes: [] };
    await order.git.bytes(
      ['add', '-A', '--pathspec-from-file=-', '--pathspec-file-nul'],
      ['.', ...exclusions(order.exclude, touched)].join('\0'),
    );
    return { kind: 'staged', changes: await stagedChanges(order.git, order.base) };
  } catch (error) {
    // What git cannot read (a file without permission, a name it refuses) is the agent's doing; a full disk is not.
    if (error instanceof OrchestratorError && error.code === 'GIT_FAILED')
      return { kind: 'refused', reasons: [`git could not read the working copy: ${error.message}`] };
    throw error;
  }
}

async function touchedPaths(git: Git): Promise<readonly string[]> {
  const listed = await git.bytes(['ls-files', '-z', '--others', '--modified', '--exclude-standard']);
  return [...new Set(listed.toString('utf8').split('\0'))].filter((path) => path !== '');
}

/** `ls-files` ends the name of a repository within the work tree with a slash and does not look into it. */
function nestedRepositories(paths: readonly string[], exclude: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path.endsWith('/') && !exclude.some((one) => path.startsWith(`${one}/`)))
    .map((path) => `${quoted(path)} is a git repository within the working copy`);
}

function tooMuch(order: StagingOrder, paths: readonly string[]): readonly string[] {
  if (paths.length > order.limits.maxFiles)
    return [`the working copy has ${paths.length} changed files, more than ${order.limits.maxFiles}`];
  let bytes = 0;
  for (const path of paths) bytes += order.sizeOf(path);
  return bytes > order.limits.maxBytes
    ? [`the working copy has ${bytes} changed bytes, more than ${order.limits.maxBytes}`]
    : [];
}

/** git takes an exclusion that lies in an ignored folder for a mistake, so only those that matter are named. */
function exclusions(exclude: readonly string[], touched: readonly string[]): readonly string[] {
  return exclude
    .filter((path) => touched.some((one) => one === path || one.startsWith(`${path}/`)))
    .map((path) => `:(exclude,literal)${path}`);
}

/** Every path whose entry in the index differs from the base. */
export async function stagedChanges(git: Git, base: ObjectId): Promise<readonly RawChange[]> {
  return parseRawDiff(await git.bytes(['diff-index', '--cached', '--raw', '-z', '--no-renames', base]));
}

/** Takes paths that the base does not have out of the index again. */
export async function unstage(git: Git, paths: readonly string[]): Promise<void> {
  if (paths.length > 0)
    await git.bytes(['update-index', '-z', '--force-remove', '--stdin'], paths.join('\0'));
}

/** Which of these paths the index knows. */
export async function trackedPaths(git: Git, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const listed = await git.bytes(['--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...paths]);
  return new Set(
    listed
      .toString('utf8')
      .split('\0')
      .filter((path) => path !== ''),
  );
}

export interface Candidate {
  readonly tree: ObjectId;
  readonly commit: ObjectId;
}

/** Writes tree and commit of what the index holds. */
export async function commitCandidate(git: Git, base: ObjectId): Promise<Candidate> {
  const tree = objectId(await git.text(['write-tree']));
  const commit = objectId(
    await git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], candidateCommit(tree, base)),
  );
  return { tree, commit };
}

/** The thin pack of a candidate: what it has and its base has not. */
export async function packCandidate(git: Git, candidate: ObjectId, base: ObjectId): Promise<Buffer> {
  return await git.bytes(
    ['pack-objects', '--thin', '--revs', '--stdout', '--delta-base-offset', '-q'],
    `${candidate}\n^${base}\n`,
  );
}

function objectId(text: string): ObjectId {
  if (!isObjectId(text)) throw new Error(`Internal error: git answered ${quoted(text)} for an object id`);
  return text;
}
