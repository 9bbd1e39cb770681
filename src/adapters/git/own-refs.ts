/**
 * Refs of the user's own repository, for sessions without a remote. They are moved by one prepared `update-ref` with hooks off:
 * state and code together or not at all. HEAD, index, work tree and configuration are never touched.
 */
import type { RefUpdate } from '../../app/ports.js';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import { type Git, gitFailed, gitWords } from './git.js';
import { isBranchRef, type MoveOutcome, type RefHost } from './ref-host.js';

/** The refs of the repository whose common git directory `git` names. */
export function createOwnRefs(git: Git, location: string): RefHost {
  return {
    location,
    tip: (ref) => readRef(git, ref),
    // Whatever the repository has is at hand already.
    obtain: async () => false,
    move: (updates) => moveRefs(git, updates),
  };
}

async function readRef(git: Git, ref: string): Promise<ObjectId | null> {
  if (!isBranchRef(ref)) throw new Error(`Internal error: ${ref} is no branch ref`);
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const result = await git.run(args);
  // With --quiet an absent ref is exit code 1 and silence; everything else has something to say.
  if (result.code === 1 && result.stderr === '') return null;
  const oid = result.stdout.toString('latin1').trim().split('\n').at(-1) ?? '';
  if (result.code !== 0 || !isObjectId(oid)) throw gitFailed(args, result);
  return oid;
}

async function moveRefs(git: Git, updates: readonly RefUpdate[]): Promise<MoveOutcome> {
  for (const { ref } of updates)
    if (!isBranchRef(ref)) throw new Error(`Internal error: ${ref} is no branch ref`);
  const lines = updates.map(({ ref, before, after }) =>
    before === null ? `create ${ref} ${after}` : `update ${ref} ${after} ${before}`,
  );
  const args = ['update-ref', '--no-deref', '--stdin'];
  const result = await git.run(args, `${['start', ...lines, 'prepare', 'commit'].join('\n')}\n`);
  if (result.code === 0) return { kind: 'moved' };
  if (
    /cannot lock ref|unable to create .*lock|already exists|but expected|unable to resolve reference/i.test(
      result.stderr,
    )
  )
    return { kind: 'conflict', reason: gitWords(result.stderr) };
  throw gitFailed(args, result);
}

/**
 * Moves refs so that doing it twice is harmless: a ref that is already where it should be, or beyond, counts as moved. For stores
 * that repeat an interrupted transaction.
 */
export async function moveOwnRefs(git: Git, updates: readonly RefUpdate[]): Promise<MoveOutcome> {
  if (updates.length === 0) return { kind: 'moved' };
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
