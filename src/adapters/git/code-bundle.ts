/**
 * The code behind a session as one file: a git bundle of its branches with all their history, made and read from our own git directory. One that
 * comes from outside is proven whole in a quarantine before any of it reaches the repository; refs are moved by the store alone.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeCarrier } from '../../app/ports/snapshots.js';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { CodeRef, RepositoryIdentity } from '../../schema/snapshot-manifest.js';
import { systemCode } from '../stores/disk-error.js';
import { Git } from './git.js';
import { gitFailed } from './git-error.js';
import { moveIn } from './imported-change.js';
import type { OwnRepository } from './own-repository.js';
import { quoted } from './tree-rules.js';
import type { UserRepository } from './user-repository.js';

export interface CodeBundleOptions {
  readonly own: OwnRepository;
  readonly user: UserRepository;
  /** Name of the remote that tells the repository from others. */
  readonly remote: string;
}

export function createCodeCarrier({ own, user, remote }: CodeBundleOptions): CodeCarrier {
  return {
    identity: () => identityOf(user, remote),
    bundle: async (refs) => {
      for (const { ref, sha } of refs)
        if (await isCut(own.git, sha)) {
          await own.refs.deepen(sha);
          if (await isCut(own.git, sha)) throw cutOff(ref, sha);
        }
      const pack = await own.git.bytes(PACK, refs.map(({ sha }) => `${sha}\n`).join(''));
      return Buffer.concat([Buffer.from(headerOf(own, refs)), pack]);
    },
    takeIn: (bundle, refs) => takeIn(own, bundle, refs),
    goesBackTo: async (newer, older) => {
      if (await isAncestor(own.git, older, newer)) return true;
      return (await own.refs.deepen(newer)) && (await isAncestor(own.git, older, newer));
    },
  };
}

/** Nothing of how the repository happens to be packed: the same branches give the same bytes, whatever was done to it. */
const PACK = [
  'pack-objects',
  '--revs',
  '--stdout',
  '--quiet',
  '--threads=1',
  '--no-reuse-delta',
  '--no-reuse-object',
  '--delta-base-offset',
];

/** An object that unpacks to more is refused by git itself, whatever it took in the archive. */
const LARGEST_OBJECT = 1024 ** 3;

function headerOf({ format }: OwnRepository, refs: readonly CodeRef[]): string {
  const first = format === 'sha1' ? '# v2 git bundle\n' : '# v3 git bundle\n@object-format=sha256\n';
  return `${first}${refs.map(({ ref, sha }) => `${sha} ${ref}\n`).join('')}\n`;
}

async function identityOf(user: UserRepository, remote: string): Promise<RepositoryIdentity> {
  return { remote: await remoteOf(user, remote), roots: await rootsOf(user) };
}

async function remoteOf(user: UserRepository, name: string): Promise<string | null> {
  try {
    return (await user.remote(name))?.fetch.display ?? null;
  } catch (error) {
    // A URL that may not be used says nothing about which repository it is.
    if (error instanceof OrchestratorError && error.code === 'REMOTE_REFUSED') return null;
    throw error;
  }
}

/** None where the history is cut off: its first commits are somewhere else then. */
async function rootsOf({ shallow, head, commonDir }: UserRepository): Promise<readonly ObjectId[]> {
  if (shallow || head === null) return [];
  const git = new Git({ gitDir: commonDir });
  const listed = await git.text(['rev-list', '--max-parents=0', '--end-of-options', head]);
  return listed.split('\n').filter(isObjectId).sort();
}

/** Is any of the commit's history not at hand? */
async function isCut(git: Git, commit: ObjectId): Promise<boolean> {
  const listed = await git.run(['rev-list', '--end-of-options', commit]);
  if (listed.code !== 0) return true;
  const ends = new Set(await shallowCommits(git));
  return (
    ends.size > 0 &&
    listed.stdout
      .toString('latin1')
      .split('\n')
      .some((oid) => ends.has(oid))
  );
}

async function shallowCommits(git: Git): Promise<readonly string[]> {
  try {
    const text = await readFile(join(git.settings.gitDir, 'shallow'), 'latin1');
    return text.split('\n').filter((line) => line !== '');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function isAncestor(git: Git, older: ObjectId, newer: ObjectId): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', older, newer];
  const result = await git.run(args);
  if (result.code === 0 || result.code === 1) return result.code === 0;
  throw gitFailed(args, result);
}

async function takeIn(own: OwnRepository, bundle: Uint8Array, refs: readonly CodeRef[]): Promise<void> {
  const { git } = own;
  const header = Buffer.from(headerOf(own, refs));
  if (!header.equals(bundle.subarray(0, header.length)))
    throw broken('it holds other branches than snapshot.json names, or is of a repository with other hashes');
  const objects = git.settings.objectDirectory ?? join(git.settings.gitDir, 'objects');
  // Inside the folder of the objects: renaming the pack into place must not cross file systems.
  await mkdir(objects, { recursive: true });
  const quarantine = await mkdtemp(join(objects, 'tmp_snapshot-'));
  try {
    await mkdir(join(quarantine, 'pack'));
    const inside = git.with({ objectDirectory: quarantine, alternates: [], allocationLimit: LARGEST_OBJECT });
    const indexed = await inside.run(['index-pack', '--strict', '--stdin'], bundle.subarray(header.length));
    if (indexed.code !== 0)
      throw broken(`git refuses its pack: ${quoted(indexed.stderr.trim().slice(-400))}`);
    const shas = refs.map(({ sha }) => `${sha}\n`).join('');
    const whole = await inside.run(['rev-list', '--objects', '--quiet', '--stdin'], shas);
    if (whole.code !== 0) throw broken('it lacks some of the history of its branches');
    await moveIn(join(quarantine, 'pack'), join(objects, 'pack'));
  } finally {
    await rm(quarantine, { recursive: true, force: true });
  }
}

function broken(what: string): OrchestratorError {
  return new OrchestratorError(
    'SNAPSHOT_INVALID',
    `The code in the snapshot cannot be used: ${what}.`,
    'Export it again with --with-code; nothing was written.',
  );
}

function cutOff(ref: string, sha: ObjectId): OrchestratorError {
  return new OrchestratorError(
    'SNAPSHOT_CODE_MISSING',
    `The history of ${ref} (${sha}) is cut off in this clone, and a snapshot with code needs all of it.`,
    'Fetch it (git fetch --unshallow), or export without --with-code where the code is pushed anyway.',
  );
}
