/**
 * Commits that GitHub makes: `createCommitOnBranch`, which signs what it makes and takes the head that it is to follow. The first commit of a
 * branch is made of REST's git data, because that mutation needs a branch that exists.
 */
import * as z from 'zod';
import { isObjectId, type ObjectId } from '../../domain/ids.js';
import type { Api } from '../github/api.js';
import { ApiError } from '../github/api-error.js';
import type { ApiCommitOrder, ApiCommitOutcome, CommitApi } from './commit-api.js';

const COMMIT = `mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const objectId = z.string().refine((text): text is ObjectId => isObjectId(text), 'no object id');
const committed = z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: objectId }) }) });
const made = z.object({ sha: objectId });

/** The commits of one repository (`owner/name`). Every other refusal is an {@link ApiError}. */
export function createGraphqlCommits(api: Pick<Api, 'ask' | 'graphql'>, repository: string): CommitApi {
  return {
    commit: (order) => commit(api, repository, order),
    createBranch: async ({ branch, message, path, text }) => {
      const tree = [{ path, mode: '100644', type: 'blob', content: text }];
      const root = await make(api, 'POST /repos/{owner}/{repo}/git/trees', { tree });
      // Without an author, GitHub signs it as its own.
      const first = await make(api, 'POST /repos/{owner}/{repo}/git/commits', {
        message,
        tree: root,
        parents: [],
      });
      return createRef(api, branch, first);
    },
  };
}

async function commit(
  api: Pick<Api, 'graphql'>,
  repository: string,
  order: ApiCommitOrder,
): Promise<ApiCommitOutcome> {
  const { branch, expectedHead, headline, body, additions, deletions } = order;
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    expectedHeadOid: expectedHead,
    message: { headline, body },
    fileChanges: {
      additions: additions.map(({ path, bytes }) => ({
        path,
        contents: Buffer.from(bytes).toString('base64'),
      })),
      deletions: deletions.map((path) => ({ path })),
    },
  };
  try {
    const answer = await api.graphql(COMMIT, { input }, committed);
    return { kind: 'committed', commit: answer.createCommitOnBranch.commit.oid };
  } catch (cause) {
    if (!(cause instanceof ApiError)) throw cause;
    if (cause.kinds.includes('STALE_DATA')) return { kind: 'stale', reason: cause.said };
    if (cause.mayHaveLanded) return { kind: 'unknown', reason: cause.message };
    throw cause;
  }
}

async function make(
  api: Pick<Api, 'ask'>,
  operation: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<ObjectId> {
  return (await api.ask({ operation, parameters, shape: made, repeatable: true })).data.sha;
}

async function createRef(api: Pick<Api, 'ask'>, branch: string, sha: ObjectId): Promise<ObjectId | null> {
  const parameters = { ref: `refs/heads/${branch}`, sha };
  try {
    await api.ask({ operation: 'POST /repos/{owner}/{repo}/git/refs', parameters, shape: z.unknown() });
    return sha;
  } catch (cause) {
    if (cause instanceof ApiError && cause.status === 422 && /already exists/i.test(cause.said)) return null;
    throw cause;
  }
}
