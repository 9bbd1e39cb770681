/**
 * A platform in memory that keeps what it is told and refuses what the real one refuses: descriptions and comments that are too long, tokens without
 * the permission, comments of others. Every request is counted.
 */
import type {
  CommitStatus,
  Forge,
  Permission,
  PullRequestFacts,
  RunFacts,
} from '../../src/app/ports/forge.js';
import type { ObjectId } from '../../src/domain/ids.js';
import { OrchestratorError } from '../../src/errors.js';
import { objectId } from './engine.js';

export const HEAD = objectId('a1'.repeat(20));
export const MERGE = objectId('3e'.repeat(20));
const US = 'github-actions[bot]';

export interface KeptComment {
  readonly issue: number;
  readonly author: string;
  body: string;
}

export class MemoryForge implements Forge {
  readonly statuses = new Map<string, CommitStatus[]>();
  readonly comments: KeptComment[] = [];
  readonly reactions: { readonly comment: number; readonly reaction: string }[] = [];
  readonly people_ = new Map<string, Permission>();
  readonly pulls_ = new Map<number, PullRequestFacts>();
  /** Inputs of runs that were started. */
  readonly dispatched: Readonly<Record<string, string>>[] = [];
  /** Names of requests that the token may not make. */
  readonly forbidden = new Set<string>();
  readonly asked: string[] = [];

  calls(): number {
    return this.asked.length;
  }

  remaining(): number | null {
    return this.asked.length === 0 ? null : 1000 - this.asked.length;
  }

  /** The newest status of a context. */
  status(sha: ObjectId, context: string): CommitStatus | undefined {
    return this.statuses.get(sha)?.find((status) => status.context === context);
  }

  #request(name: string): void {
    this.asked.push(name);
    if (this.forbidden.has(name))
      throw new OrchestratorError('API_REFUSED', `403 ${name}`, 'Give the token the permission.');
  }

  #mustFit(name: string, text: string, most: number): void {
    if ([...text].length > most || text === '')
      throw new OrchestratorError('API_REFUSED', `422 ${name}: ${text.length} characters`, 'Shorten it.');
  }

  readonly signals: Forge['signals'] = {
    setStatus: async (sha, status) => {
      this.#request('setStatus');
      this.#mustFit('description', status.description, 140);
      this.#mustFit('context', status.context, 255);
      const others = (this.statuses.get(sha) ?? []).filter(({ context }) => context !== status.context);
      this.statuses.set(sha, [status, ...others]);
    },
    statuses: async (sha) => {
      this.#request('statuses');
      return this.statuses.get(sha) ?? [];
    },
    upsertComment: async (issue, marker, body) => {
      this.#request('listComments');
      this.#mustFit('body', body, 65_535);
      const mine = this.comments.find(
        (comment) => comment.issue === issue && comment.author === US && comment.body.startsWith(marker),
      );
      if (mine?.body === body) return;
      this.#request('writeComment');
      if (mine === undefined) this.comments.push({ issue, author: US, body });
      else mine.body = body;
    },
    comment: async (issue, body) => {
      this.#request('comment');
      this.#mustFit('body', body, 65_535);
      this.comments.push({ issue, author: US, body });
    },
    react: async (comment, reaction) => {
      this.#request('react');
      this.reactions.push({ comment, reaction });
    },
    createCheckRun: async () => this.#unused('check runs'),
  };

  readonly people: Forge['people'] = {
    permission: async (login) => {
      this.#request('permission');
      return this.people_.get(login) ?? 'none';
    },
  };

  readonly pulls: Forge['pulls'] = {
    upsert: async () => this.#unused('pull requests'),
    get: async (number) => {
      this.#request('pull');
      return this.pulls_.get(number) ?? null;
    },
  };

  readonly runs: Forge['runs'] = {
    dispatch: async ({ inputs }) => {
      this.#request('dispatch');
      this.dispatched.push(inputs);
      return { runId: null, url: null };
    },
    fate: async () => this.#unused('fates'),
    jobs: async () => this.#unused('jobs'),
  };

  readonly artifacts: Forge['artifacts'] = {
    ofRun: async () => this.#unused('artifacts'),
    list: async () => this.#unused('artifacts'),
    download: async () => this.#unused('artifacts'),
  };

  #unused(what: string): never {
    throw new Error(`the test asked for ${what}, which this platform does not have`);
  }
}

export function pullRequest(changes: Partial<PullRequestFacts> = {}): PullRequestFacts {
  return { number: 7, headRef: 'topic', headSha: HEAD, baseRef: 'main', fork: false, ...changes };
}

/** A run for the pull request 7, but for what is told otherwise. */
export function runFacts(changes: Partial<RunFacts> = {}): RunFacts {
  return {
    id: '42',
    attempt: 1,
    url: 'https://github.com/o/r/actions/runs/42',
    repository: 'o/r',
    event: 'pull_request',
    actor: 'ada',
    ref: 'refs/pull/7/merge',
    sha: MERGE,
    workflow: null,
    defaultBranch: 'main',
    pullRequest: pullRequest(),
    comment: null,
    upstream: null,
    ...changes,
  };
}

/** The run that a comment on the pull request 7 causes. */
export function commentFacts(
  body: string,
  changes: Partial<NonNullable<RunFacts['comment']>> = {},
): RunFacts {
  const url = 'https://github.com/o/r/pull/7#issuecomment-99';
  const comment = {
    id: 99,
    issue: 7,
    onPullRequest: true,
    body,
    author: 'ada',
    authorType: 'User',
    action: 'created',
    url,
  };
  return runFacts({
    event: 'issue_comment',
    pullRequest: null,
    ref: 'refs/heads/main',
    comment: { ...comment, ...changes },
  });
}
