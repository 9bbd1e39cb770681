/** Statuses, comments, reactions, check runs and people of the fake GitHub. */
import { fieldOf, textOf } from './json.js';
import {
  type Ask,
  account,
  type FakeComment,
  type FakeStatus,
  type Need,
  NOT_FOUND,
  no,
  ok,
  pageOf,
  type Reply,
  type Routes,
  type World,
} from './world.js';

const REPO = '/repos/{owner}/{repo}';
const READ_ISSUES: Need = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
];
const WRITE_ISSUES: Need = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
];

export const SOCIAL: Routes = {
  [`POST ${REPO}/statuses/{sha}`]: { need: [['statuses', 'write']], answer: setStatus },
  [`GET ${REPO}/commits/{ref}/statuses`]: {
    need: [['statuses', 'read']],
    answer: (ask) =>
      ofCommit(ask, (sha) => ok(pageOf(statusesOf(ask.world, sha), ask.query).map(statusBody))),
  },
  [`GET ${REPO}/commits/{ref}/status`]: { need: [['statuses', 'read']], answer: combined },
  [`GET ${REPO}/issues/{issue_number}`]: {
    need: READ_ISSUES,
    answer: ({ world, value }) => {
      const number = Number(value('issue_number'));
      return world.issues.has(number) ? ok({ number, state: 'open' }) : NOT_FOUND;
    },
  },
  [`GET ${REPO}/issues/{issue_number}/comments`]: {
    need: READ_ISSUES,
    answer: ({ world, value, query }) => {
      const issue = Number(value('issue_number'));
      if (!world.issues.has(issue)) return NOT_FOUND;
      const below = world.comments.filter((one) => one.issue === issue);
      return ok(pageOf(below, query).map((one) => commentBody(world, one)));
    },
  },
  [`POST ${REPO}/issues/{issue_number}/comments`]: { need: WRITE_ISSUES, answer: addComment },
  [`GET ${REPO}/issues/comments/{comment_id}`]: {
    need: READ_ISSUES,
    answer: (ask) => ofComment(ask, (comment) => ok(commentBody(ask.world, comment))),
  },
  [`PATCH ${REPO}/issues/comments/{comment_id}`]: {
    need: WRITE_ISSUES,
    answer: (ask) =>
      ofComment(ask, (comment) => {
        comment.body = textOf(ask.body, 'body');
        comment.edits += 1;
        return ok(commentBody(ask.world, comment));
      }),
  },
  [`DELETE ${REPO}/issues/comments/{comment_id}`]: {
    need: WRITE_ISSUES,
    answer: (ask) =>
      ofComment(ask, (comment) => {
        ask.world.comments.splice(ask.world.comments.indexOf(comment), 1);
        return { status: 204 };
      }),
  },
  [`GET ${REPO}/issues/comments/{comment_id}/reactions`]: {
    need: READ_ISSUES,
    answer: (ask) =>
      ofComment(ask, ({ reactions }) =>
        ok(reactions.map(({ content, login }) => reactionBody(content, login))),
      ),
  },
  [`POST ${REPO}/issues/comments/{comment_id}/reactions`]: { need: WRITE_ISSUES, answer: react },
  [`POST ${REPO}/check-runs`]: { need: [['checks', 'write']], answer: createCheck },
  [`GET ${REPO}/check-runs/{check_run_id}`]: {
    need: [['checks', 'read']],
    answer: ({ world, value }) => {
      const check = world.checkRuns.find(({ id }) => id === Number(value('check_run_id')));
      return check === undefined ? NOT_FOUND : ok(check);
    },
  },
  [`PATCH ${REPO}/check-runs/{check_run_id}`]: {
    need: [['checks', 'write']],
    answer: ({ world, value, body }) => {
      const check = world.checkRuns.find(({ id }) => id === Number(value('check_run_id')));
      if (check === undefined) return NOT_FOUND;
      check.status = textOf(body, 'status') || check.status;
      check.conclusion = textOf(body, 'conclusion') || check.conclusion;
      check.output = fieldOf(body, 'output') ?? check.output;
      return ok(check);
    },
  },
  [`GET ${REPO}/commits/{ref}/check-runs`]: {
    need: [['checks', 'read']],
    answer: (ask) =>
      ofCommit(ask, (sha) => {
        const of = ask.world.checkRuns.filter(({ head_sha }) => head_sha === sha);
        return ok({ total_count: of.length, check_runs: pageOf(of, ask.query) });
      }),
  },
  [`GET ${REPO}/collaborators/{username}/permission`]: { need: [], answer: permission },
};

function ofCommit({ world, value }: Ask, then: (sha: string) => Reply): Reply {
  const ref = value('ref');
  const sha = world.git.resolve(`${ref}^{commit}`) ?? world.git.resolve(`refs/heads/${ref}^{commit}`);
  return sha === null ? no(422, `No commit found for SHA: ${ref}`) : then(sha);
}

function setStatus({ world, value, body, caller }: Ask): Reply {
  const sha = value('sha');
  if (world.git.resolve(`${sha}^{commit}`) === null) return no(422, `No commit found for SHA: ${sha}`);
  const context = textOf(body, 'context') || 'default';
  const description = fieldOf(body, 'description');
  if (typeof description === 'string' && description.length > 140)
    return no(422, 'Validation Failed', ['description is too long (maximum is 140 characters)']);
  if (statusesOf(world, sha).filter((one) => one.context === context).length >= 1000)
    return no(422, 'Validation Failed', ['This SHA and context has reached the maximum number of statuses.']);
  const status: FakeStatus = {
    id: world.next(),
    sha,
    context,
    state: textOf(body, 'state'),
    description: typeof description === 'string' ? description : null,
    target_url: textOf(body, 'target_url') || null,
    creator: caller.login,
  };
  world.statuses.push(status);
  return ok(statusBody(status), 201);
}

/** Newest first. */
function statusesOf(world: World, sha: string): readonly FakeStatus[] {
  return world.statuses.filter((status) => status.sha === sha).reverse();
}

function statusBody({ sha: _, creator, ...status }: FakeStatus): object {
  return { ...status, creator: account(creator, 'Bot'), created_at: '2026-01-01T00:00:00Z' };
}

function combined(ask: Ask): Reply {
  return ofCommit(ask, (sha) => {
    const newest = new Map<string, FakeStatus>();
    for (const status of statusesOf(ask.world, sha))
      if (!newest.has(status.context)) newest.set(status.context, status);
    const all = [...newest.values()];
    const state = all.some((one) => ['failure', 'error'].includes(one.state))
      ? 'failure'
      : all.length === 0 || all.some((one) => one.state === 'pending')
        ? 'pending'
        : 'success';
    const statuses = pageOf(all, ask.query).map(({ creator: _c, sha: _s, ...status }) => status);
    return ok({ state, sha, total_count: all.length, statuses });
  });
}

function addComment({ world, value, body, caller }: Ask): Reply {
  const issue = Number(value('issue_number'));
  if (!world.issues.has(issue)) return NOT_FOUND;
  const text = textOf(body, 'body');
  if (text.length > 65_536)
    return no(422, 'Validation Failed', [{ message: 'body is too long (maximum is 65536 characters)' }]);
  const comment: FakeComment = {
    id: world.next(),
    issue,
    author: caller.login,
    authorType: caller.kind === 'bot' ? 'Bot' : 'User',
    body: text,
    edits: 0,
    reactions: [],
  };
  world.comments.push(comment);
  return ok(commentBody(world, comment), 201);
}

function ofComment({ world, value }: Ask, then: (comment: FakeComment) => Reply): Reply {
  const comment = world.comments.find(({ id }) => id === Number(value('comment_id')));
  return comment === undefined ? NOT_FOUND : then(comment);
}

export function commentBody(world: World, comment: FakeComment): object {
  const page = `${world.origin}/${world.owner}/${world.name}/issues/${comment.issue}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    body: comment.body,
    user: account(comment.author, comment.authorType),
    html_url: `${page}#issuecomment-${comment.id}`,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
}

function reactionBody(content: string, login: string): object {
  return { id: 1, node_id: 'REA_1', content, user: account(login, 'User') };
}

function react(ask: Ask): Reply {
  return ofComment(ask, (comment) => {
    const content = textOf(ask.body, 'content');
    const { login } = ask.caller;
    const known = comment.reactions.some((one) => one.content === content && one.login === login);
    if (!known) comment.reactions.push({ content, login });
    return ok(reactionBody(content, login), known ? 200 : 201);
  });
}

function createCheck({ world, body }: Ask): Reply {
  const check = {
    id: world.next(),
    name: textOf(body, 'name'),
    head_sha: textOf(body, 'head_sha'),
    status: textOf(body, 'status') || 'queued',
    conclusion: textOf(body, 'conclusion') || null,
    output: fieldOf(body, 'output') ?? null,
  };
  if (world.git.resolve(`${check.head_sha}^{commit}`) === null) return no(422, 'Validation Failed');
  if (check.status === 'completed' && check.conclusion === null)
    return no(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  world.checkRuns.push(check);
  return ok(check, 201);
}

function permission({ world, value }: Ask): Reply {
  const login = value('username');
  const person = world.people.get(login.toLowerCase());
  if (person === undefined) return no(404, `${login} is not a user`);
  return ok({
    permission: person.permission,
    role_name: person.role,
    user: { ...account(login, 'User'), role_name: person.role },
  });
}
