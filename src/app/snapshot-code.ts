/** The code that a session from a snapshot goes on with: brought to hand, or missed by name; and how its branches move with the state. */
import type { ObjectId } from '../domain/ids.js';
import { OrchestratorError } from '../errors.js';
import type { CodeRef } from '../schema/snapshot-manifest.js';
import type { Context } from './context.js';
import { branchTip } from './integrate-change.js';
import type { CodeCarrier } from './ports/snapshots.js';
import type { RefUpdate } from './ports.js';
import type { ProvenSnapshot } from './snapshot-proof.js';
import { neededCommits } from './snapshot-record.js';

/** Brings every commit that the session needs to hand. Throws SNAPSHOT_CODE_MISSING with those that nobody has. */
export async function bringCode(
  context: Context,
  carrier: CodeCarrier | null,
  { manifest, bundle, session }: ProvenSnapshot,
): Promise<void> {
  const { code } = manifest;
  if (code === null) return;
  if (carrier === null || context.code === null)
    throw new OrchestratorError(
      'GIT_NO_REPOSITORY',
      `Session ${manifest.session} works on code, and there is no git repository here.`,
      'Import it in a clone of its repository, or run `git init` first and take a snapshot that was exported --with-code.',
    );
  if (bundle !== null) await carrier.takeIn(bundle, code.refs);
  const isOver = ['completed', 'cancelled'].includes(session.session.status);
  const missing: ObjectId[] = [];
  for (const commit of isOver ? code.refs.map(({ sha }) => sha) : neededCommits(code))
    if (!(await context.code.obtain(commit))) missing.push(commit);
  if (missing.length > 0)
    throw new OrchestratorError(
      'SNAPSHOT_CODE_MISSING',
      `Session ${manifest.session} goes on from commits that this repository does not have: ${missing.join(', ')}.`,
      'Push them from where it comes from, or export it there with --with-code; nothing was written.',
    );
}

/** The session's branches, from where they stand here. One that was taken further here stays. Throws SNAPSHOT_DIVERGED. */
export async function codeMoves(
  context: Context,
  carrier: CodeCarrier | null,
  { manifest }: ProvenSnapshot,
): Promise<readonly RefUpdate[]> {
  const moves: RefUpdate[] = [];
  for (const { ref, sha } of manifest.code?.refs ?? []) {
    const before = await branchTip(context, ref);
    if (before === sha || carrier === null) continue;
    if (before === null || (await carrier.goesBackTo(sha, before))) moves.push({ ref, before, after: sha });
    else if (!(await carrier.goesBackTo(before, sha))) throw diverged({ ref, sha }, before);
  }
  return moves;
}

function diverged({ ref, sha }: CodeRef, here: ObjectId): OrchestratorError {
  return new OrchestratorError(
    'SNAPSHOT_DIVERGED',
    `${ref} is at ${here} here and at ${sha} in the snapshot, and neither goes back to the other.`,
    'Move the branch here out of the way (git branch -m), and import again; nothing was written.',
  );
}
