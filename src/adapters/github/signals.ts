/** What people see of a session on the platform: commit statuses, one comment that is kept up to date, answers, reactions, check runs. */
import type { CheckRun, CommitStatus, Signals } from '../../app/ports/forge.js';
import type { ObjectId } from '../../domain/ids.js';
import { anyAnswer, statusesAnswer, stickyAnswer } from './answers.js';
import type { Api } from './api.js';

const SET_STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const STATUSES = 'GET /repos/{owner}/{repo}/commits/{ref}/status';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const REWRITE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const REACT = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
const CHECK = 'POST /repos/{owner}/{repo}/check-runs';

/** Pages of 100 contexts that one commit may have; the platform allows 1,000 statuses for each. */
const MOST_STATUS_PAGES = 3;
/** The platform takes 65,536 characters and counts some of them twice. */
const MOST_BODY = 65_000;
const MOST_TITLE = 255;
const MOST_DESCRIPTION = 140;

/** GraphQL, for it alone says which comments are our own, whatever kind the token is. */
const STICKY = `query sticky($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100) { nodes { fullDatabaseId viewerDidAuthor body } } }
      ... on PullRequest { comments(last: 100) { nodes { fullDatabaseId viewerDidAuthor body } } }
    }
  }
}`;

/** The port's half for signals. */
export function createSignals(api: Api, repository: string): Signals {
  return {
    setStatus: (sha, status) => setStatus(api, sha, status),
    statuses: (sha) => statuses(api, sha),
    upsertComment: (issue, marker, body) => upsert(api, repository, { issue, marker, body }),
    comment: (issue, body) => comment(api, issue, body),
    react: async (commentId, reaction) => {
      await api.ask({
        operation: REACT,
        parameters: { comment_id: commentId, content: reaction },
        shape: anyAnswer,
        repeatable: true,
      });
    },
    createCheckRun: (check) => createCheckRun(api, check),
  };
}

async function setStatus(api: Api, sha: ObjectId, status: CommitStatus): Promise<void> {
  await api.ask({
    operation: SET_STATUS,
    parameters: {
      sha,
      state: status.state,
      context: status.context,
      description: bounded(status.description, MOST_DESCRIPTION),
      ...(status.url === null ? {} : { target_url: status.url }),
    },
    shape: anyAnswer,
    repeatable: true,
  });
}

async function statuses(api: Api, sha: ObjectId): Promise<readonly CommitStatus[]> {
  const found: CommitStatus[] = [];
  for (let page = 1; page <= MOST_STATUS_PAGES; page++) {
    const { data } = await api.ask({
      operation: STATUSES,
      parameters: { ref: sha, per_page: 100, page },
      shape: statusesAnswer,
    });
    found.push(
      ...data.statuses.map(({ context, state, description, target_url }) => ({
        context,
        state,
        description: description ?? '',
        url: target_url,
      })),
    );
    if (data.statuses.length < 100) break;
  }
  return found;
}

async function upsert(
  api: Api,
  repository: string,
  wish: { readonly issue: number; readonly marker: string; readonly body: string },
): Promise<void> {
  const [owner, name] = repository.split('/');
  const text = bounded(
    wish.body.startsWith(wish.marker) ? wish.body : `${wish.marker}\n${wish.body}`,
    MOST_BODY,
  );
  const answer = await api.graphql(STICKY, { owner, name, number: wish.issue }, stickyAnswer);
  const ours = answer.repository.issueOrPullRequest.comments.nodes
    .filter((node) => node !== null)
    .findLast((node) => node.viewerDidAuthor && node.body.trimStart().startsWith(wish.marker));
  if (ours === undefined) return comment(api, wish.issue, text);
  if (sameText(ours.body, text)) return;
  await api.ask({
    operation: REWRITE,
    parameters: { comment_id: ours.fullDatabaseId, body: text },
    shape: anyAnswer,
    repeatable: true,
  });
}

async function comment(api: Api, issue: number, body: string): Promise<void> {
  await api.ask({
    operation: COMMENT,
    parameters: { issue_number: issue, body: bounded(body, MOST_BODY) },
    shape: anyAnswer,
  });
}

async function createCheckRun(api: Api, check: CheckRun): Promise<void> {
  const end =
    check.conclusion === null
      ? { status: 'in_progress' }
      : { status: 'completed', conclusion: check.conclusion };
  await api.ask({
    operation: CHECK,
    parameters: {
      name: check.name,
      head_sha: check.sha,
      ...end,
      ...(check.url === null ? {} : { details_url: check.url }),
      output: { title: bounded(check.title, MOST_TITLE), summary: bounded(check.summary, MOST_BODY) },
    },
    shape: anyAnswer,
  });
}

/** The platform keeps line ends and blanks at the end in its own way. */
export function sameText(theirs: string, ours: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return plain(theirs) === plain(ours);
}

/** At most so many UTF-16 units, never half a character. */
export function bounded(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
