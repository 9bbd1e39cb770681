/**
 * Refs of the user's own repository, for sessions without a remote. They are moved by one prepared `update-ref` with hooks off:
 * state and code together or not at all. HEAD, index, work tree and configuration are never touched.
 */
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RefUpdate } from '../../app/ports.js';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import type { Git, GitResult } from './git.js';
import { gitFailed, gitWords } from './git-error.js';
import { type MoveOutcome, type RefHost, requireBranchRef } from './ref-host.js';

/** The refs of the repository whose common git directory `git` names. */
export function createOwnRefs(git: Git, location: string): RefHost {
  return {
    location,
    tip: (ref) => readRef(git, ref),
    list: (folder) => listBelow(git, folder),
    codeTip: (ref) => readRef(git, ref),
    // Whatever the repository has is at hand already.
    obtain: async () => false,
    deepen: async () => false,
    move: (updates) => moveRefs(git, updates),
  };
}

async function readRef(git: Git, ref: string): Promise<ObjectId | null> {
  requireBranchRef(ref);
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const result = await git.run(args);
  // With --quiet an absent ref is exit code 1 and silence; everything else has something to say.
  if (result.code === 1 && result.stderr === '') return null;
  const oid = result.stdout.toString('latin1').trim().split('\n').at(-1) ?? '';
  if (result.code !== 0 || !isObjectId(oid)) throw gitFailed(args, result);
  return oid;
}

async function listBelow(git: Git, folder: string): Promise<readonly string[]> {
  requireBranchRef(`${folder}x`);
  const args = ['for-each-ref', '--format=%(refname)', folder];
  const result = await git.run(args);
  if (result.code !== 0) throw gitFailed(args, result);
  return result.stdout
    .toString('utf8')
    .split('\n')
    .filter((ref) => ref !== '');
}

async function moveRefs(git: Git, updates: readonly RefUpdate[]): Promise<MoveOutcome> {
  for (const { ref } of updates) requireBranchRef(ref);
  const lines = updates.map(({ ref, before, after }) =>
    before === null ? `create ${ref} ${after}` : `update ${ref} ${after} ${before}`,
  );
  const input = `${['start', ...lines, 'prepare', 'commit'].join('\n')}\n`;
  const update = (): Promise<GitResult> =>
    git.run([...PATIENT, 'update-ref', '--no-deref', '--stdin'], input);
  let result = await update();
  if (result.code !== 0 && (await removeDeadLocks(git, updates))) result = await update();
  if (result.code === 0) return { kind: 'moved' };
  if (LOST.test(result.stderr)) return { kind: 'conflict', reason: gitWords(result.stderr) };
  throw gitFailed(['update-ref'], result);
}

const LOST =
  /cannot lock ref|unable to create .*lock|already exists|but expected|unable to resolve reference/i;
/** Wait for a lock that somebody else holds for a moment. */
const PATIENT = ['-c', 'core.filesRefLockTimeout=1000'];
/** git holds a ref's lock for milliseconds. */
const DEAD_LOCK_MS = 5000;

/** A git that was killed in the middle leaves its lock for ever. Only refs that nobody but the orchestrator moves are looked at. */
async function removeDeadLocks(git: Git, updates: readonly RefUpdate[]): Promise<boolean> {
  let removed = false;
  for (const { ref } of updates) {
    const path = join(git.settings.gitDir, `${ref}.lock`);
    const lock = await stat(path).catch(() => undefined);
    if (lock === undefined || Date.now() - lock.mtimeMs < DEAD_LOCK_MS) continue;
    await rm(path, { force: true });
    removed = true;
  }
  return removed;
}

/** Refs of the code for a store whose own files are not refs: moved as part of its transaction, and again when that is repeated. */
export interface CodeRefs {
  /** Moves all or none, each only from the value seen before. */
  move(updates: readonly RefUpdate[]): Promise<MoveOutcome>;
  /** The same for a transaction that was interrupted and may have moved them: at the new value or beyond it is `moved` too. */
  repeat(updates: readonly RefUpdate[]): Promise<MoveOutcome>;
}

/** The branches of the repository whose common git directory `git` names. */
export function createCodeRefs(git: Git): CodeRefs {
  return { move: (updates) => moveRefs(git, updates), repeat: (updates) => repeatMove(git, updates) };
}

async function repeatMove(git: Git, updates: readonly RefUpdate[]): Promise<MoveOutcome> {
  const outcome = await moveRefs(git, updates);
  if (outcome.kind !== 'conflict') return outcome;
  for (const { ref, after } of updates) {
    const now = await readRef(git, ref);
    if (now === after) continue;
    if (now === null) return outcome;
    const beyond = await git.run(['merge-base', '--is-ancestor', after, now]);
    if (beyond.code !== 0) return outcome;
  }
  return { kind: 'moved' };
}
