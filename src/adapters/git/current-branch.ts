/**
 * Which branch `state.branch: current` means: the pull request's, the workflow run's, or the one that is checked out. Whatever is no branch
 * of this repository is refused, because state that lands elsewhere is lost for everybody else.
 */
import type { CommentFacts, PullRequestFacts, RunFacts } from '../../app/ports/forge.js';
import { OrchestratorError } from '../../errors.js';
import { branchRef } from './ref-host.js';

/** What the branch of a workflow run depends on. */
export interface RunPlace extends Pick<RunFacts, 'ref'> {
  readonly pullRequest: Pick<PullRequestFacts, 'headRef' | 'fork'> | null;
  readonly comment: Pick<CommentFacts, 'onPullRequest'> | null;
}

const HEADS = 'refs/heads/';

/**
 * Short name of the current branch. `headRef`: full name that HEAD has, null when it is detached; `run`: null outside of workflow runs.
 * Throws `BRANCH_REFUSED`.
 */
export function currentBranch(headRef: string | null, run: RunPlace | null): string {
  const branch = run === null ? checkedOut(headRef) : branchOfRun(run);
  if (branchRef(branch) === undefined)
    throw refused(
      `the branch ${JSON.stringify(branch.slice(0, 200))} has a name that cannot be used everywhere`,
      'Rename it to letters, digits, dots, dashes, underscores and slashes.',
    );
  if (/^orchestrator\/[0-9a-f]{8}$|^orchestrator-held\//.test(branch))
    throw refused(
      `the branch ${branch} holds the code of a session, and never its state`,
      'Check out the branch that the session was started from.',
    );
  return branch;
}

function branchOfRun({ ref, pullRequest, comment }: RunPlace): string {
  if (pullRequest?.fork === true)
    throw refused(
      'the pull request comes from a fork, which this run cannot write to',
      'Set `state: { store: artifact }` with `changes: { integrate: none }` for forks, or run it for a branch of this repository.',
    );
  if (pullRequest !== null) return pullRequest.headRef;
  if (comment?.onPullRequest === true)
    throw refused(
      'the run is for a comment, and does not know the branch of its pull request',
      'Name the branch with the input `state-branch`.',
    );
  if (ref.startsWith(HEADS)) return ref.slice(HEADS.length);
  throw refused(
    `the run is for ${ref.startsWith('refs/tags/') ? 'the tag ' : ''}${JSON.stringify(ref.slice(0, 200))}, which is no branch`,
    'Start the workflow for a branch, or name one with `state: { branch: … }`.',
  );
}

function checkedOut(headRef: string | null): string {
  if (headRef?.startsWith(HEADS) === true) return headRef.slice(HEADS.length);
  throw refused(
    headRef === null ? 'HEAD is detached' : `HEAD names ${JSON.stringify(headRef.slice(0, 200))}`,
    'Check out a branch (git switch <branch>), or name one with `state: { branch: … }`.',
  );
}

function refused(what: string, remedy: string): OrchestratorError {
  return new OrchestratorError('BRANCH_REFUSED', `State cannot live on the current branch: ${what}.`, remedy);
}
