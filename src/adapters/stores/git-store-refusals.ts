/** What a store on a branch refuses, and in which words. */
import type { ObjectId } from '../../domain/ids.js';
import { branchFault } from '../../domain/state-branch.js';
import { OrchestratorError } from '../../errors.js';
import { branchRef } from '../git/ref-host.js';

/** The ref of the state branch. Throws `USAGE` for a name that git would not take everywhere. */
export function requireBranch(branch: string): string {
  const ref = branchRef(branch);
  if (ref !== undefined && branchFault(branch) === null) return ref;
  throw new OrchestratorError(
    'USAGE',
    `${JSON.stringify(branch)} cannot be the name of the state branch.`,
    'Use letters, digits, dots, dashes and slashes, for example orchestrator-state.',
  );
}

/** Nobody answers: what became of a push is not known. */
export function isUnreachable(cause: unknown): cause is OrchestratorError {
  return cause instanceof OrchestratorError && cause.code === 'REMOTE_UNREACHABLE';
}

export function rewound(location: string, landed: ObjectId): OrchestratorError {
  return new OrchestratorError(
    'STATE_REWOUND',
    `${location} no longer holds commit ${landed}, which it had accepted: the branch was reset, replaced or deleted.`,
    `Put it back (git push <remote> ${landed}:refs/heads/<branch>), or run again to go on from what is there now.`,
  );
}
