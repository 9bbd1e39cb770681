/**
 * Reads an agent's `change.pack` into a quarantine and judges it by git objects alone. Its objects reach the repository only when
 * nothing is refused; what the pack says about itself counts for nothing.
 */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeLimits, ImportedChange } from '../../app/ports.js';
import { globCovers } from '../../domain/glob.js';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { candidateCommit } from './change-pack.js';
import type { Git } from './git.js';
import type { RawChange } from './raw-diff.js';
import { diffTrees } from './tree-diff.js';
import {
  bounded,
  type ChangedEntry,
  collisions,
  meetingReason,
  quoted,
  refusals,
  utf8,
} from './tree-rules.js';

/** Trees and commits on top of the blobs that the limit counts. */
const PACK_OVERHEAD = 8 * 1024 * 1024;
const DEEPEST = 100;
const LONGEST_LINK = 4096;
/** Names that git's own check would stop at; the rules name each of them instead. */
const LEFT_TO_THE_RULES = ['hasDot', 'hasDotdot', 'hasDotgit'];

/** Refusal found on the way; ends the reading. */
class Refused extends Error {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(reasons.join('; '));
    this.reasons = reasons;
  }
}

/** Imports the pack into `git`'s object directory, or says everything that speaks against it. */
export async function importChange(
  git: Git,
  pack: Uint8Array,
  base: ObjectId,
  limits: ChangeLimits,
): Promise<ImportedChange> {
  const objects = git.settings.objectDirectory ?? join(git.settings.gitDir, 'objects');
  // Inside the git directory: renaming the pack into place must not cross file systems.
  const quarantine = await mkdtemp(join(git.settings.gitDir, 'quarantine-'));
  try {
    await mkdir(join(quarantine, 'pack'));
    const inside = git.with({
      objectDirectory: quarantine,
      alternates: [objects, ...(git.settings.alternates ?? [])],
      allocationLimit: limits.maxBytes + PACK_OVERHEAD,
    });
    const verdict = await judge(inside, { pack, base, limits });
    if (verdict.kind === 'ok') await moveIn(join(quarantine, 'pack'), join(objects, 'pack'));
    return verdict;
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', reasons: error.reasons };
    throw error;
  } finally {
    await rm(quarantine, { recursive: true, force: true });
  }
}

interface Arrival {
  readonly pack: Uint8Array;
  readonly base: ObjectId;
  readonly limits: ChangeLimits;
}

async function judge(git: Git, arrival: Arrival): Promise<ImportedChange> {
  const { base, limits } = arrival;
  await unpack(git, arrival);
  const { candidate, tree } = await onlyCommit(git, arrival);
  const changes = await changesSince(git, base, tree, limits);
  const entries = await measured(git, changes);
  const reasons = [...refusals(entries, limits)];
  if (reasons.length === 0) reasons.push(...(await meetings(git, candidate, changes)));
  if (reasons.length > 0) return { kind: 'refused', reasons: bounded(reasons) };
  const paths = changes.map((change) => Buffer.from(change.path).toString('utf8')).sort();
  return {
    kind: 'ok',
    candidate,
    tree,
    files: paths.length,
    bytes: entries.reduce((sum, entry) => sum + entry.bytes, 0),
    paths,
    protectedPaths: paths.filter((path) => isProtected(path, limits.protected)),
  };
}

/** Letter case must not get a path past its protection. */
function isProtected(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => globCovers(glob.toLowerCase(), path.toLowerCase()));
}

async function unpack(git: Git, arrival: Arrival): Promise<void> {
  const most = arrival.limits.maxBytes + PACK_OVERHEAD;
  if (arrival.pack.byteLength > most)
    throw new Refused([`its pack has ${arrival.pack.byteLength} bytes, more than ${most}`]);
  const strict = `--strict=${LEFT_TO_THE_RULES.map((name) => `${name}=ignore`).join(',')}`;
  const result = await git.run(
    ['index-pack', strict, '--fix-thin', `--max-input-size=${most}`, '--stdin'],
    arrival.pack,
  );
  if (result.code === 0) return;
  const said = result.stderr
    .split('\n')
    .filter((line) => /^(?:error|fatal): /.test(line))
    .slice(-4);
  if (said.some((line) => line.includes('No space left on device')))
    throw new OrchestratorError(
      'DISK_FULL',
      'git index-pack found no space left on the device.',
      'Free some space and run the same command again; nothing was changed.',
    );
  throw new Refused([`git refuses its pack: ${quoted(said.join('; ') || `exit code ${result.code}`)}`]);
}

interface Candidate {
  readonly candidate: ObjectId;
  readonly tree: ObjectId;
}

/** The pack holds one commit, and that is the one which follows from its tree and the base: no other words, dates or parents. */
async function onlyCommit(git: Git, arrival: Arrival): Promise<Candidate> {
  const commits: string[] = [];
  for (const { type, oid } of await packedObjects(git)) {
    if (type === 'commit') commits.push(oid);
    else if (type === 'tag') throw new Refused(['its pack holds a tag']);
  }
  const [oid] = commits;
  if (oid === undefined || commits.length > 1 || !isObjectId(oid))
    throw new Refused([`its pack holds ${commits.length} commits instead of one`]);
  const text = (await git.bytes(['cat-file', 'commit', oid])).toString('latin1');
  const tree = /^tree ([0-9a-f]+)\n/.exec(text)?.[1] ?? '';
  if (!isObjectId(tree) || text !== candidateCommit(tree, arrival.base))
    throw new Refused([`its commit ${oid} is not a change of ${arrival.base} as an attempt leaves it`]);
  return { candidate: oid, tree };
}

/** Everything that the pack brought, what makes it whole included. */
async function packedObjects(git: Git): Promise<readonly { readonly oid: string; readonly type: string }[]> {
  const alone = git.with({ alternates: [] });
  const all = ['--batch-all-objects', '--unordered', '--batch-check=%(objectname) %(objecttype)'];
  const listed = await alone.text(['cat-file', ...all]);
  return listed.split('\n').flatMap((line) => {
    const [oid, type] = line.split(' ');
    return oid !== undefined && isObjectId(oid) && type !== undefined ? [{ oid, type }] : [];
  });
}

async function changesSince(
  git: Git,
  base: ObjectId,
  tree: ObjectId,
  limits: ChangeLimits,
): Promise<readonly RawChange[]> {
  const before = await git.text(['rev-parse', '--verify', '--end-of-options', `${base}^{tree}`]);
  if (!isObjectId(before)) throw new Error(`Internal error: git answered ${quoted(before)} for a tree`);
  const diff = await diffTrees(git, before, tree, { mostChanges: limits.maxFiles, deepest: DEEPEST });
  if (diff.stopped === 'too many')
    throw new Refused([`it changes more files than the ${limits.maxFiles} that changes.max_files allows`]);
  if (diff.stopped === 'too deep') throw new Refused([`it has folders nested deeper than ${DEEPEST} levels`]);
  if (diff.stopped === 'broken') throw new Refused(['it has a tree that is missing or cannot be read']);
  return diff.changes;
}

/** Sizes of the resulting blobs and the targets of the links among them. */
async function measured(git: Git, changes: readonly RawChange[]): Promise<readonly ChangedEntry[]> {
  const blobs = changes.filter((change) => change.mode.startsWith('10') || change.mode === '120000');
  const sizes = await blobSizes(git, [...new Set(blobs.map((change) => change.oid))]);
  const entries: ChangedEntry[] = [];
  for (const change of changes) {
    const bytes = sizes.get(change.oid) ?? 0;
    const target =
      change.mode !== '120000'
        ? null
        : bytes > LONGEST_LINK
          ? new Uint8Array()
          : await git.bytes(['cat-file', 'blob', change.oid]);
    entries.push({ path: change.path, mode: change.mode, status: change.status, bytes, target });
  }
  return entries;
}

async function blobSizes(git: Git, oids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  if (oids.length === 0) return sizes;
  const listed = await git.text(['cat-file', '--batch-check'], `${oids.join('\n')}\n`);
  for (const line of listed.split('\n')) {
    const [oid, type, size] = line.split(' ');
    if (oid === undefined || type !== 'blob') throw new Refused([`its object ${oid} is no blob or missing`]);
    sizes.set(oid, Number(size));
  }
  return sizes;
}

/** New names that meet others of the resulting tree on some file systems. */
async function meetings(
  git: Git,
  candidate: ObjectId,
  changes: readonly RawChange[],
): Promise<readonly string[]> {
  const added = changes
    .filter((change) => change.status === 'A')
    .flatMap((change) => utf8(change.path) ?? []);
  return added.length === 0 ? [] : collisions(added, await treePaths(git, candidate)).map(meetingReason);
}

/** Every path of a commit or tree. */
export async function treePaths(git: Git, treeish: ObjectId): Promise<readonly string[]> {
  const listed = await git.bytes(['ls-tree', '-r', '-z', '--name-only', treeish]);
  return listed.toString('utf8').split('\0').slice(0, -1);
}

/** The index goes last: git sees a pack only through it. */
export async function moveIn(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).sort((a, b) => Number(a.endsWith('.idx')) - Number(b.endsWith('.idx')));
  for (const name of names) await rename(join(from, name), join(to, name));
}
