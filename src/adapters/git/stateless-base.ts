/**
 * The commit that a session's code starts from when the branch carries sessions too: the same tree without them, on top of the last commit that
 * had none. So the session's branch holds no state, and merging it back takes none away.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { globMatches } from '../../domain/glob.js';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { Git } from './git.js';

const FOLDER = '.orchestrator';
const SESSIONS = `${FOLDER}/sessions`;
/** Commits looked at; sessions are started far more often than this many commits apart. */
const MOST = 20_000;

export interface BaseOptions {
  /** The user's repository, whose history is as long as he has it. */
  readonly source: Git;
  /** Reads the code, and writes objects of our own. */
  readonly git: Git;
  readonly identity: string;
  /** Brings the whole history of a commit, where only its end is at hand; false when that is not possible. */
  readonly deepen: (commit: ObjectId) => Promise<boolean>;
  /** Globs of files that are written with the state, and are as little part of the code. */
  readonly placed: readonly string[];
}

/** The commit itself when it carries no session. Throws `BRANCH_REFUSED` where the history is too short to tell. */
export async function statelessBase(options: BaseOptions, head: ObjectId): Promise<ObjectId> {
  const { git, source } = options;
  if ((await treeEntry(source, head, SESSIONS)) === null) return head;
  let found = await lastWithout(source, head);
  if (found.commit === null && found.cut && (await options.deepen(head)))
    found = await lastWithout(git, head);
  if (found.commit === null && found.cut) throw tooShort(head);
  const parent = found.commit;
  const kept = parent === null ? null : await treeEntry(git, parent, FOLDER);
  const entries = (await git.bytes(['ls-tree', '-z', head])).toString('latin1').split('\0');
  const others = entries.filter((entry) => entry !== '' && !entry.endsWith(`\t${FOLDER}`));
  const lines = [...others, ...(kept === null ? [] : [`040000 tree ${kept}\t${FOLDER}`])];
  const withPlaced = await git.text(
    ['mktree', '-z'],
    Buffer.from(lines.map((line) => `${line}\0`).join(''), 'latin1'),
  );
  const tree = await withoutPlaced(options, withPlaced, parent);
  return writeBase(options, { head, parent, tree });
}

/** The tree in which placed files are as they were in the last commit without sessions: absent, mostly. */
async function withoutPlaced(
  { git, placed }: BaseOptions,
  tree: string,
  parent: ObjectId | null,
): Promise<string> {
  if (placed.length === 0) return tree;
  const [now, before] = await Promise.all([
    placedEntries(git, tree, placed),
    parent === null ? [] : placedEntries(git, parent, placed),
  ]);
  if (now.length === 0) return tree;
  const edits = [
    ...now.map(({ path }) => `0 ${'0'.repeat(tree.length)}\t${path}`),
    ...before.map(({ line }) => line),
  ];
  const indexFile = join(git.settings.gitDir, `index-base-${process.pid}-${tree.slice(0, 12)}`);
  try {
    const on = git.with({ indexFile });
    await on.bytes(['read-tree', tree]);
    await on.bytes(['update-index', '-z', '--index-info'], edits.map((line) => `${line}\0`).join(''));
    return await on.text(['write-tree']);
  } finally {
    rmSync(indexFile, { force: true });
  }
}

async function placedEntries(
  git: Git,
  tree: string,
  placed: readonly string[],
): Promise<readonly { readonly path: string; readonly line: string }[]> {
  const lines = (await git.bytes(['ls-tree', '-r', '-z', tree])).toString('utf8').split('\0');
  return lines.flatMap((line) => {
    const path = line.slice(line.indexOf('\t') + 1);
    return line !== '' && placed.some((glob) => globMatches(glob, path)) ? [{ path, line }] : [];
  });
}

/** Dated like the commit that it stands for: the same base each time. */
async function writeBase(
  { git, identity }: BaseOptions,
  {
    head,
    parent,
    tree,
  }: { readonly head: ObjectId; readonly parent: ObjectId | null; readonly tree: string },
): Promise<ObjectId> {
  const seconds = await git.text(['log', '-1', '--format=%ct', '--end-of-options', head]);
  const who = `${identity} ${seconds} +0000`;
  const header = [
    `tree ${tree}`,
    ...(parent === null ? [] : [`parent ${parent}`]),
    `author ${who}`,
    `committer ${who}`,
  ];
  const text = `${header.join('\n')}\n\nThe code of ${head}, without the state beside it\n`;
  const oid = await git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], text);
  if (!isObjectId(oid))
    throw new Error(`Internal error: git answered ${JSON.stringify(oid)} for an object id`);
  return oid;
}

/** The newest commit of the main line without a session in its tree, or none; `cut`: the history at hand ends before its beginning. */
async function lastWithout(
  git: Git,
  head: ObjectId,
): Promise<{ readonly commit: ObjectId | null; readonly cut: boolean }> {
  const args = ['rev-list', '--first-parent', `--max-count=${MOST}`, '--end-of-options', head];
  const commits = (await git.text(args)).split('\n').filter(isObjectId);
  const asked = commits.map((commit) => `${commit}:${SESSIONS}\n`).join('');
  const answers = (await git.text(['cat-file', '--batch-check=%(objecttype)'], asked)).split('\n');
  const commit = commits.find((_, index) => answers[index]?.endsWith(' missing')) ?? null;
  const object = (await git.bytes(['cat-file', 'commit', commits.at(-1) ?? head])).toString('latin1');
  return { commit, cut: /^parent /m.test(object.slice(0, object.indexOf('\n\n'))) };
}

async function treeEntry(git: Git, commit: ObjectId, path: string): Promise<ObjectId | null> {
  const [answer = ''] = (
    await git.text(['cat-file', '--batch-check=%(objecttype) %(objectname)'], `${commit}:${path}\n`)
  ).split('\n');
  const oid = /^tree ([0-9a-f]+)$/.exec(answer)?.[1];
  return oid !== undefined && isObjectId(oid) ? oid : null;
}

function tooShort(head: ObjectId): OrchestratorError {
  return new OrchestratorError(
    'BRANCH_REFUSED',
    `${head} carries sessions, and its history here is too short to find the code without them.`,
    'Fetch the whole history (git fetch --unshallow; in a workflow: fetch-depth: 0), or set `changes: { integrate: none }`.',
  );
}
