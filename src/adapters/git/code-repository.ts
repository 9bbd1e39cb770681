/**
 * The code behind a session: where work starts from, what an agent's change holds, and how it joins the others. Only objects are
 * written, into a git directory of our own; no ref moves, and of the user's repository only refs are read.
 */
import { join } from 'node:path';
import type { ChangeLimits, CodeRepository, CommitRecord, MergeOutcome } from '../../app/ports.js';
import { globCovers, isGlob } from '../../domain/glob.js';
import type { Instant } from '../../domain/ids.js';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { Git } from './git.js';
import { importChange, treePaths } from './imported-change.js';
import { ObjectWriter } from './object-writer.js';
import { parseRawDiff } from './raw-diff.js';
import { statelessBase } from './stateless-base.js';
import { collisions, utf8 } from './tree-rules.js';

export interface CodeRepositoryOptions {
  /** Our own bare git directory, which also reads the objects of the source. */
  readonly git: Git;
  /** Git directory of the user's repository (of the work tree at hand, where there are several). */
  readonly sourceGitDir: string;
  /** Tip of a branch where the truth is, its tree at hand; the source's own branches unless told. */
  readonly tip?: (branch: string) => Promise<ObjectId | null>;
  /** Brings the history of a commit that is at hand without it; never possible unless told. */
  readonly deepen?: (commit: ObjectId) => Promise<boolean>;
  /** Fetches a commit that is not at hand; false where the source does not know it. Nothing is fetched unless told how. */
  readonly obtain?: (commit: ObjectId) => Promise<boolean>;
  /** `Name <address>` of merge commits. */
  readonly identity?: string;
}

const IDENTITY = 'Orchestrator <orchestrator@localhost>';

/** The `CodeRepository` of one repository. */
export function createCodeRepository(options: CodeRepositoryOptions): CodeRepository {
  const { git } = options;
  // With none of our object stores: the source has its own.
  const source = new Git({ gitDir: options.sourceGitDir });
  const identity = options.identity ?? IDENTITY;
  const atHand = new Set<ObjectId>();
  return {
    head: async (placed = []) => {
      const head = await headOf(source);
      const deepen = options.deepen ?? (async () => false);
      return { ...head, sha: await statelessBase({ source, git, identity, deepen, placed }, head.sha) };
    },
    tip: options.tip ?? ((branch) => ownTip(source, branch)),
    obtain: async (commit) => {
      // All changes of a wave have the same base.
      if (atHand.has(commit)) return true;
      const found =
        (await isAtHand(git, commit)) || (options.obtain !== undefined && (await options.obtain(commit)));
      if (found) atHand.add(commit);
      return found;
    },
    read: (commit) => readCommit(git, commit),
    missingInputs: (commit, paths) => missingInputs(git, commit, paths),
    importChange: (pack: Uint8Array, base: ObjectId, limits: ChangeLimits) =>
      importChange(git, pack, base, limits),
    merge: (input) => merge(git, { ...input, identity }),
  };
}

async function headOf(source: Git): Promise<{ readonly ref: string; readonly sha: ObjectId }> {
  const [ref, commit] = await Promise.all([
    source.run(['symbolic-ref', '-q', 'HEAD']),
    source.run(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}']),
  ]);
  const sha = commit.stdout.toString('utf8').trim();
  if (commit.code === 0 && isObjectId(sha))
    return { ref: ref.code === 0 ? ref.stdout.toString('utf8').trim() : 'HEAD', sha };
  if (/not a git repository/i.test(commit.stderr))
    throw new OrchestratorError(
      'GIT_NO_REPOSITORY',
      `${source.settings.gitDir} is no git repository.`,
      'Run `git init` and commit something, or set `changes: { integrate: none }`.',
    );
  throw new OrchestratorError(
    'GIT_NO_COMMITS',
    'The repository has no commit that work could start from.',
    'Commit something first, or set `changes: { integrate: none }` to let agents work in place.',
  );
}

async function ownTip(source: Git, branch: string): Promise<ObjectId | null> {
  const shown = await source.run(['show-ref', '--verify', '--hash', '--', `refs/heads/${branch}`]);
  const sha = shown.stdout.toString('utf8').trim();
  return shown.code === 0 && isObjectId(sha) ? sha : null;
}

/** The commit and its tree: a shallow fetch may know one without the other. */
async function isAtHand(git: Git, commit: ObjectId): Promise<boolean> {
  const asked = `${commit}^{commit}\n${commit}^{tree}\n`;
  const answers = await git.text(['cat-file', '--batch-check=%(objecttype)'], asked);
  return !answers.includes(' missing');
}

async function readCommit(git: Git, commit: ObjectId): Promise<CommitRecord | null> {
  const shown = await git.run(['cat-file', 'commit', commit]);
  if (shown.code !== 0) return null;
  const text = shown.stdout.toString('utf8');
  const end = text.indexOf('\n\n');
  const parent = /^parent ([0-9a-f]+)$/m.exec(text.slice(0, end))?.[1] ?? '';
  return { parent: isObjectId(parent) ? parent : null, message: text.slice(end + 2) };
}

async function missingInputs(
  git: Git,
  commit: ObjectId,
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const plain = paths.filter((path) => !isGlob(path) && !path.includes('\n'));
  const missing = new Set(paths.filter((path) => path.includes('\n')));
  if (plain.length > 0) {
    const asked = plain.map((path) => `${commit}:${path.replace(/\/+$/, '')}\n`).join('');
    const answers = (await git.text(['cat-file', '--batch-check=%(objecttype)'], asked)).split('\n');
    for (const [index, path] of plain.entries())
      if (answers[index]?.endsWith(' missing') !== false) missing.add(path);
  }
  if (paths.some(isGlob)) {
    const all = await treePaths(git, commit);
    for (const glob of paths.filter(isGlob))
      if (!all.some((path) => globCovers(glob, path))) missing.add(glob);
  }
  return paths.filter((path) => missing.has(path));
}

interface MergeOrder {
  readonly base: ObjectId;
  readonly tip: ObjectId;
  readonly candidate: ObjectId;
  readonly message: string;
  readonly at: Instant;
  readonly identity: string;
}

async function merge(git: Git, order: MergeOrder): Promise<MergeOutcome> {
  const [base, tip, candidate] = await treesOf(git, [order.base, order.tip, order.candidate]);
  if (base === undefined || tip === undefined || candidate === undefined)
    throw new Error('Internal error: a merge needs three trees');
  const tree = order.tip === order.base ? candidate : await mergedTree(git, order, { base, tip, candidate });
  if (typeof tree !== 'string') return tree;
  const commit = await writeCommit(git, tree, [order.tip], order);
  return { kind: 'merged', commit };
}

async function mergedTree(
  git: Git,
  order: MergeOrder,
  trees: Readonly<Record<'base' | 'tip' | 'candidate', ObjectId>>,
): Promise<ObjectId | MergeOutcome> {
  // git 2.38 takes no merge base: three commits that stand in such a relation give it one, whatever the history is.
  const root = await writeCommit(git, trees.base, [], order);
  const [ours, theirs] = await Promise.all([
    writeCommit(git, trees.tip, [root], { ...order, message: 'tip' }),
    writeCommit(git, trees.candidate, [root], { ...order, message: 'candidate' }),
  ]);
  const merged = await git.run([
    'merge-tree',
    '--write-tree',
    '-z',
    '--name-only',
    '--no-messages',
    '--end-of-options',
    ours,
    theirs,
  ]);
  const [tree, ...conflicts] = merged.stdout.toString('utf8').split('\0');
  if ((merged.code !== 0 && merged.code !== 1) || tree === undefined || !isObjectId(tree))
    throw new OrchestratorError(
      'GIT_FAILED',
      `git merge-tree ended with exit code ${merged.code}: ${merged.stderr.trim() || 'no message'}`,
      'Check that git is 2.38 or newer; nothing was changed.',
    );
  if (merged.code === 1) return conflict(conflicts.filter((path) => path !== ''));
  return await withoutMeetings(git, order, tree);
}

/** Two agents may each have added a name that differs from the other's only by letter case: git merges that, many systems cannot. */
async function withoutMeetings(
  git: Git,
  order: MergeOrder,
  tree: ObjectId,
): Promise<ObjectId | MergeOutcome> {
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--diff-filter=A'];
  const diff = await git.bytes([...args, order.base, order.candidate]);
  const added = parseRawDiff(diff).flatMap((change) => utf8(change.path) ?? []);
  if (added.length === 0) return tree;
  const met = collisions(added, await treePaths(git, tree));
  return met.length === 0 ? tree : conflict(met.flatMap((pair) => [pair.path, pair.other]));
}

function conflict(paths: readonly string[]): MergeOutcome {
  return { kind: 'conflict', paths: [...new Set(paths)].sort() };
}

/** With one process for all of them: a wave merges hundreds of changes. */
async function treesOf(git: Git, commits: readonly ObjectId[]): Promise<readonly ObjectId[]> {
  const asked = commits.map((commit) => `${commit}^{tree}\n`).join('');
  return (await git.text(['cat-file', '--batch-check=%(objectname)'], asked)).split('\n').map(objectId);
}

async function writeCommit(
  git: Git,
  tree: ObjectId,
  parents: readonly ObjectId[],
  order: { readonly message: string; readonly at: Instant; readonly identity: string },
): Promise<ObjectId> {
  const who = `${order.identity} ${order.at} +0000`;
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${who}`,
    `committer ${who}`,
  ];
  const text = `${lines.join('\n')}\n\n${order.message.replaceAll('\0', '').trimEnd()}\n`;
  return writerFor(git, tree).write('commit', Buffer.from(text, 'utf8'));
}

/** In this process: three commits for each merge are not worth three others. */
function writerFor(git: Git, known: ObjectId): ObjectWriter {
  const folder = git.settings.objectDirectory ?? join(git.settings.gitDir, 'objects');
  return new ObjectWriter({ folder, format: known.length === 40 ? 'sha1' : 'sha256', durable: false });
}

function objectId(text: string): ObjectId {
  if (!isObjectId(text))
    throw new Error(`Internal error: git answered ${JSON.stringify(text)} for an object id`);
  return text;
}
