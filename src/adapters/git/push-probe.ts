/**
 * Asks a remote whether it takes pushes from us, by a push that sends nothing. It tells whether the token or key may write at all; no rule of any
 * branch is looked at, for those are only asked when something arrives.
 */
import type { PushAnswered } from '../../app/ports/surroundings.js';
import type { ObjectId } from '../../domain/ids.js';
import type { Git } from './git.js';
import { classifyPush } from './push-outcome.js';

/** A branch that is never made. */
const NOWHERE = 'refs/heads/orchestrator-doctor';

/** `git`: with the access of the remote, and the commit at hand. */
export async function probePush(git: Git, url: string, commit: ObjectId): Promise<PushAnswered> {
  const result = await git.run([
    ...['push', '--dry-run', '--porcelain', '--no-progress', '--recurse-submodules=no', '--end-of-options'],
    url,
    `${commit}:${NOWHERE}`,
  ]);
  const outcome = classifyPush({ ...result, stdout: result.stdout.toString('utf8') }, [NOWHERE]);
  switch (outcome.kind) {
    case 'accepted':
    case 'conflict':
      return { kind: 'taken' };
    case 'refused':
      return outcome;
    default:
      return { kind: 'unknown', reason: outcome.reason };
  }
}
