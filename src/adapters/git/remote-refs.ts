/**
 * Refs of a remote, reached by explicit URL from a git directory of our own. One fetch or push at a time; every push carries the
 * full old value of every ref, so nothing that somebody else wrote is ever overwritten.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RefUpdate } from '../../app/ports.js';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import type { Git, GitResult } from './git.js';
import { gitFailed, gitWords } from './git-error.js';
import { classifyPush } from './push-outcome.js';
import { type MoveOutcome, type RefHost, requireBranchRef } from './ref-host.js';
import type { RemoteUrl } from './remote-url.js';
import { inTurn } from './turn.js';

export interface RemoteRefsOptions {
  /** The own git directory, with the remote's time limit and authorization. */
  readonly git: Git;
  /** Object folders that a push may read from beside the own one. */
  readonly alternates: readonly string[];
  readonly fetch: RemoteUrl;
  readonly push: RemoteUrl;
}

const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-gc',
  '--no-recurse-submodules',
];
/** git's word for all of it. */
const WHOLE = '--depth=2147483647';
/** What git says of a ref that the remote does not have. */
const ABSENT = /couldn't find remote ref/i;
const PUSH = [
  'push',
  '--porcelain',
  '--no-progress',
  '--no-follow-tags',
  '--recurse-submodules=no',
  '--atomic',
];

/** The refs of a remote. */
export function createRemoteRefs(options: RemoteRefsOptions): RefHost {
  const turn = inTurn();
  const seen = new Set<string>();
  return {
    location: options.fetch.display,
    tip: (ref) => turn(() => fetchTip(options, ref, seen)),
    list: (folder) => turn(() => listBelow(options, folder)),
    codeTip: (ref) => turn(() => fetchCodeTip(options, ref)),
    obtain: (commit) => turn(() => fetchCommit(options, options.git, ['--depth=1', commit])),
    deepen: (commit) =>
      turn(() => fetchCommit(options, options.git.with({ alternates: options.alternates }), [WHOLE, commit])),
    move: (updates) =>
      turn(async () => {
        // From here on the ref may hold our commit, and a look at its tip alone could not tell.
        if (updates[0] !== undefined) seen.add(updates[0].ref);
        const outcome = await push(options, updates);
        if (outcome.kind === 'moved' && updates[0] !== undefined) await keep(options, updates[0]);
        return outcome;
      }),
  };
}

async function fetchTip(
  options: RemoteRefsOptions,
  ref: string,
  seen: Set<string>,
): Promise<ObjectId | null> {
  requireBranchRef(ref);
  const kept = keptRef(ref);
  // The first look takes the tip alone; later ones all that came on top, so that its history can be walked back to what we knew.
  const depth = seen.has(ref) ? [] : ['--depth=1'];
  const args = [...FETCH, ...depth, '--end-of-options', options.fetch.url, `+${ref}:${kept}`];
  const result = await gitFor(options, options.fetch).run(args);
  if (result.code !== 0) {
    if (ABSENT.test(result.stderr)) return null;
    throw fetchFailed(options, args, result);
  }
  seen.add(ref);
  // The own git directory has loose refs only: nothing ever packs them.
  const oid = (await readFile(join(options.git.settings.gitDir, kept), 'latin1')).trim();
  if (!isObjectId(oid)) throw new Error(`Internal error: ${kept} holds no object id`);
  return oid;
}

async function listBelow(options: RemoteRefsOptions, folder: string): Promise<readonly string[]> {
  requireBranchRef(`${folder}x`);
  const args = ['ls-remote', '--quiet', '--refs', '--end-of-options', options.fetch.url, `${folder}*`];
  const result = await gitFor(options, options.fetch).run(args);
  if (result.code !== 0) throw fetchFailed(options, args, result);
  return result.stdout
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t')[1] ?? '')
    .filter((ref) => ref.startsWith(folder));
}

/** Where the own git directory keeps what the state ref was: the next fetch then brings only what is new. */
function keptRef(ref: string): string {
  return ref.replace('refs/heads/', 'refs/remote-heads/');
}

async function keep(options: RemoteRefsOptions, { ref, after }: RefUpdate): Promise<void> {
  const path = join(options.git.settings.gitDir, keptRef(ref));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${after}\n`);
}

/** Nothing is kept of it: its objects may partly be the user's, which a fetch of the state must not depend on. */
async function fetchCodeTip(options: RemoteRefsOptions, ref: string): Promise<ObjectId | null> {
  requireBranchRef(ref);
  const args = [...FETCH, '--write-fetch-head', '--depth=1', '--end-of-options', options.fetch.url, ref];
  const result = await gitFor(options, options.fetch).with({ alternates: options.alternates }).run(args);
  if (result.code !== 0) {
    if (ABSENT.test(result.stderr)) return null;
    throw fetchFailed(options, args, result);
  }
  const [oid = ''] = (await readFile(join(options.git.settings.gitDir, 'FETCH_HEAD'), 'latin1')).split('\t');
  if (!isObjectId(oid)) throw new Error('Internal error: FETCH_HEAD holds no object id');
  return oid;
}

async function fetchCommit(
  options: RemoteRefsOptions,
  git: Git,
  [depth, commit]: readonly [depth: string, commit: ObjectId],
): Promise<boolean> {
  const args = [...FETCH, depth, '--end-of-options', options.fetch.url, commit];
  const result = await authorized(git, options.fetch).run(args);
  if (result.code === 0) return true;
  if (/not our ref|does not allow request|couldn't find remote ref|no such remote ref/i.test(result.stderr))
    return false;
  throw fetchFailed(options, args, result);
}

async function push(options: RemoteRefsOptions, updates: readonly RefUpdate[]): Promise<MoveOutcome> {
  for (const { ref } of updates) requireBranchRef(ref);
  const args = [
    ...PUSH,
    ...updates.map(({ ref, before }) => `--force-with-lease=${ref}:${before ?? ''}`),
    '--end-of-options',
    options.push.url,
    ...updates.map(({ ref, after }) => `${after}:${ref}`),
  ];
  // Code commits may stand on objects of the user's repository; state never does.
  const git = gitFor(options, options.push).with(
    updates.length > 1 ? { alternates: options.alternates } : {},
  );
  const result = await git.run(args);
  const outcome = classifyPush(
    { ...result, stdout: result.stdout.toString('utf8') },
    updates.map(({ ref }) => ref),
  );
  if (outcome.kind === 'accepted') return { kind: 'moved' };
  if (outcome.kind !== 'refused') return outcome;
  if (/No space left on device/i.test(result.stderr) && !/remote:/.test(result.stderr))
    throw gitFailed(args, result);
  throw new OrchestratorError(
    'PUSH_REFUSED',
    `${options.push.display} refused the push: ${outcome.reason}`,
    outcome.remedy,
  );
}

function gitFor(options: RemoteRefsOptions, url: RemoteUrl): Git {
  return authorized(options.git, url);
}

function authorized(git: Git, { authorization }: RemoteUrl): Git {
  return authorization === undefined || git.settings.authorization !== undefined
    ? git
    : git.with({ authorization });
}

function fetchFailed(
  options: RemoteRefsOptions,
  args: readonly string[],
  result: GitResult,
): OrchestratorError {
  if (/No space left on device/i.test(result.stderr)) return gitFailed(args, result);
  const words = result.timedOut ? 'no answer in time' : gitWords(result.stderr);
  return new OrchestratorError(
    'REMOTE_UNREACHABLE',
    `${options.fetch.display} could not be read: ${words || 'no message'}`,
    'Check the network, the URL of the remote and that the token or key may read it; then run the same command again.',
  );
}
