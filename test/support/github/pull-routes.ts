/** Pull requests of the fake GitHub. */
import { fieldOf, textOf } from './json.js';
import {
  type Ask,
  type FakePull,
  HOME_ID,
  NOT_FOUND,
  no,
  ok,
  pageOf,
  type Reply,
  type Routes,
  type World,
} from './world.js';

const PULL = '/repos/{owner}/{repo}/pulls';

export const PULLS: Routes = {
  [`GET ${PULL}`]: { need: [['pull-requests', 'read']], answer: list },
  [`POST ${PULL}`]: { need: [['pull-requests', 'write']], answer: open },
  [`GET ${PULL}/{pull_number}`]: {
    need: [['pull-requests', 'read']],
    answer: (ask) => ofPull(ask, (pull) => ok(pullBody(ask.world, pull))),
  },
  [`PATCH ${PULL}/{pull_number}`]: {
    need: [['pull-requests', 'write']],
    answer: (ask) =>
      ofPull(ask, (pull) => {
        pull.title = textOf(ask.body, 'title') || pull.title;
        const body = fieldOf(ask.body, 'body');
        if (typeof body === 'string') pull.body = body;
        if (textOf(ask.body, 'state') === 'closed') pull.state = 'closed';
        return ok(pullBody(ask.world, pull));
      }),
  },
};

function list({ world, query }: Ask): Reply {
  const [owner, ...branch] = (query.get('head') ?? '').split(':');
  const state = query.get('state') ?? 'open';
  const found = world.pulls.filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (branch.length === 0 ||
        (pull.head === branch.join(':') &&
          (owner?.toLowerCase() === world.owner.toLowerCase()) === (pull.headRepository === HOME_ID))) &&
      (!query.has('base') || pull.base === query.get('base')),
  );
  return ok(pageOf(found.reverse(), query).map((pull) => pullBody(world, pull)));
}

function open({ world, body, caller }: Ask): Reply {
  if (caller.kind === 'bot' && !world.settings.actionsMayOpenPulls)
    return no(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  const head = textOf(body, 'head');
  const base = textOf(body, 'base');
  const tip = world.git.resolve(`refs/heads/${head}`);
  const ground = world.git.resolve(`refs/heads/${base}`);
  if (tip === null || ground === null)
    return failed({ resource: 'PullRequest', field: tip === null ? 'head' : 'base', code: 'invalid' });
  const own = world.pulls.filter((pull) => pull.state === 'open' && pull.headRepository === HOME_ID);
  if (own.some((pull) => pull.head === head && pull.base === base))
    return failed({
      resource: 'PullRequest',
      code: 'custom',
      message: `A pull request already exists for ${world.owner}:${head}.`,
    });
  if (world.git.isAncestor(tip, ground))
    return failed({
      resource: 'PullRequest',
      code: 'custom',
      message: `No commits between ${base} and ${head}`,
    });
  const pull: FakePull = {
    number: world.next(),
    title: textOf(body, 'title'),
    body: textOf(body, 'body') || null,
    head,
    base,
    headRepository: HOME_ID,
    headSha: null,
    state: 'open',
    author: caller.login,
  };
  world.pulls.push(pull);
  world.issues.add(pull.number);
  return ok(pullBody(world, pull), 201);
}

function failed(error: object): Reply {
  return no(422, 'Validation Failed', [error]);
}

function ofPull({ world, value }: Ask, then: (pull: FakePull) => Reply): Reply {
  const pull = world.pulls.find(({ number }) => number === Number(value('pull_number')));
  return pull === undefined ? NOT_FOUND : then(pull);
}

function pullBody(world: World, pull: FakePull): object {
  return {
    id: pull.number,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    html_url: `${world.origin}/${world.owner}/${world.name}/pull/${pull.number}`,
    head: {
      ref: pull.head,
      sha: pull.headSha ?? world.git.resolve(`refs/heads/${pull.head}`) ?? '0'.repeat(40),
      repo: pull.headRepository === null ? null : { id: pull.headRepository },
    },
    base: {
      ref: pull.base,
      sha: world.git.resolve(`refs/heads/${pull.base}`) ?? '0'.repeat(40),
      repo: { id: HOME_ID },
    },
  };
}
