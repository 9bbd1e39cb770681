/** Repository, git data, branches and pull requests of the fake GitHub, all from the bare repository. */

import type { PathChange } from './bare-git.js';
import { fieldOf, listOf, textOf } from './json.js';
import { PULLS } from './pull-routes.js';
import {
  type Ask,
  DEFAULT_BRANCH,
  HOME_ID,
  type Need,
  NOT_FOUND,
  no,
  ok,
  type Reply,
  type Routes,
  refusalOf,
  type World,
} from './world.js';

const REPO = '/repos/{owner}/{repo}';
const READ: Need = [['contents', 'read']];
const WRITE: Need = [['contents', 'write']];

export const REPOSITORY: Routes = {
  ...PULLS,
  'GET /rate_limit': { need: [], answer: ({ world }) => ok(limits(world)) },
  'GET /user': {
    need: [],
    answer: ({ caller }) =>
      caller.kind === 'bot' ? no(403, 'Resource not accessible by integration') : ok({ login: caller.login }),
  },
  [`GET ${REPO}`]: {
    need: [],
    answer: ({ world }) =>
      ok({
        id: HOME_ID,
        name: world.name,
        full_name: `${world.owner}/${world.name}`,
        default_branch: DEFAULT_BRANCH,
        archived: world.settings.archived,
        private: true,
      }),
  },
  [`GET ${REPO}/branches/{branch}`]: {
    need: READ,
    answer: ({ world, value }) => {
      const name = value('branch');
      const sha = world.git.resolve(`refs/heads/${name}`);
      return sha === null
        ? no(404, 'Branch not found')
        : ok({ name, commit: { sha }, protected: refusalOf(world, `refs/heads/${name}`) !== null });
    },
  },
  [`GET ${REPO}/branches/{branch}/protection`]: {
    need: [['administration', 'read']],
    answer: () => no(404, 'Branch not protected'),
  },
  [`GET ${REPO}/rules/branches/{branch}`]: { need: [], answer: ({ world }) => ok(world.settings.rules) },
  [`GET ${REPO}/rulesets`]: { need: [], answer: () => ok([]) },
  [`GET ${REPO}/commits/{ref}`]: {
    need: READ,
    answer: ({ world, value }) => {
      const sha =
        world.git.resolve(`${value('ref')}^{commit}`) ??
        world.git.resolve(`refs/heads/${value('ref')}^{commit}`);
      if (sha === null) return no(422, `No commit found for SHA: ${value('ref')}`);
      return ok({ sha, commit: { message: commitOf(world, sha).message } });
    },
  },
  [`POST ${REPO}/git/blobs`]: { need: WRITE, answer: addBlob },
  [`GET ${REPO}/git/blobs/{file_sha}`]: {
    need: READ,
    answer: ({ world, value }) => {
      const sha = value('file_sha');
      if (world.git.resolve(`${sha}^{blob}`) === null) return NOT_FOUND;
      const bytes = world.git.bytes(['cat-file', 'blob', sha]);
      return ok({ sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') });
    },
  },
  [`POST ${REPO}/git/trees`]: { need: WRITE, answer: addTree },
  [`GET ${REPO}/git/trees/{tree_sha}`]: {
    need: READ,
    answer: ({ world, value, query }) => {
      const sha = world.git.resolve(`${value('tree_sha')}^{tree}`);
      return sha === null
        ? NOT_FOUND
        : ok({ sha, tree: world.git.entries(sha, query.has('recursive')), truncated: false });
    },
  },
  [`POST ${REPO}/git/commits`]: { need: WRITE, answer: addCommit },
  [`GET ${REPO}/git/commits/{commit_sha}`]: {
    need: READ,
    answer: ({ world, value }) => {
      const sha = world.git.resolve(`${value('commit_sha')}^{commit}`);
      return sha === null ? NOT_FOUND : ok(commitOf(world, sha));
    },
  },
  [`GET ${REPO}/git/ref/{ref}`]: {
    need: READ,
    answer: ({ world, value }) => {
      const ref = `refs/${value('ref')}`;
      const sha = world.git.resolve(ref);
      return sha === null ? NOT_FOUND : ok(refBody(ref, sha));
    },
  },
  [`GET ${REPO}/git/matching-refs/{ref}`]: {
    need: READ,
    answer: ({ world, value }) =>
      ok(world.git.refs(`refs/${value('ref')}`).map(({ ref, sha }) => refBody(ref, sha))),
  },
  [`POST ${REPO}/git/refs`]: { need: WRITE, answer: addRef },
  [`PATCH ${REPO}/git/refs/{ref}`]: { need: WRITE, answer: moveRef },
  [`DELETE ${REPO}/git/refs/{ref}`]: {
    need: WRITE,
    answer: (ask) => {
      const ref = `refs/${ask.value('ref')}`;
      const held = refusalOf(ask.world, ref);
      if (held !== null) return no(422, `Repository rule violations found\n\n${held}`);
      return ask.world.git.resolve(ref) !== null && ask.world.git.move(ref, null)
        ? { status: 204 }
        : no(422, 'Reference does not exist');
    },
  },
};

function limits(world: World): object {
  const core = {
    limit: 1000,
    used: 1000 - world.settings.remaining,
    remaining: world.settings.remaining,
    reset: 0,
  };
  return { resources: { core, search: core }, rate: core };
}

function addBlob({ world, body }: Ask): Reply {
  const encoding = textOf(body, 'encoding') === 'base64' ? 'base64' : 'utf8';
  return ok({ sha: world.git.blob(Buffer.from(textOf(body, 'content'), encoding)), url: world.origin }, 201);
}

function addTree({ world, body }: Ask): Reply {
  const base = textOf(body, 'base_tree');
  const from = base === '' ? null : world.git.resolve(`${base}^{tree}`);
  if (base !== '' && from === null) return no(422, 'base_tree is not a valid tree oid');
  const changes = listOf(body, 'tree').map((one): PathChange => {
    const path = textOf(one, 'path');
    if (fieldOf(one, 'sha') === null) return { path, entry: null };
    const content = fieldOf(one, 'content');
    const sha =
      typeof content === 'string' ? world.git.blob(Buffer.from(content, 'utf8')) : textOf(one, 'sha');
    return { path, entry: { mode: textOf(one, 'mode') || '100644', sha } };
  });
  const sha = world.git.tree(from, changes);
  if (sha === null) return no(422, 'GitRPC::BadObjectState');
  return ok({ sha, tree: world.git.entries(sha, false), truncated: false }, 201);
}

function addCommit({ world, body, caller }: Ask): Reply {
  const tree = world.git.resolve(`${textOf(body, 'tree')}^{tree}`);
  const parents = listOf(body, 'parents').map(String);
  if (tree === null || parents.some((parent) => world.git.resolve(`${parent}^{commit}`) === null))
    return no(422, 'Tree SHA does not exist');
  const sha = world.git.commit({ tree, parents, message: textOf(body, 'message'), author: caller.login });
  return ok(commitOf(world, sha), 201);
}

function commitOf(
  world: World,
  sha: string,
): { sha: string; message: string; tree: object; parents: object[] } {
  const [tree = '', parents = '', ...message] = world.git
    .run(['log', '-1', '--format=%T%n%P%n%B', sha])
    .split('\n');
  return {
    sha,
    message: message.join('\n').trim(),
    tree: { sha: tree },
    parents: parents
      .split(' ')
      .filter((one) => one !== '')
      .map((one) => ({ sha: one })),
  };
}

function refBody(ref: string, sha: string): object {
  return { ref, node_id: 'REF_1', object: { sha, type: 'commit' } };
}

function addRef({ world, body }: Ask): Reply {
  const ref = textOf(body, 'ref');
  const sha = textOf(body, 'sha');
  const held = refusalOf(world, ref);
  if (held !== null) return no(422, `Repository rule violations found\n\n${held}`);
  if (!/^refs\/[^/]+\/./.test(ref))
    return no(422, 'Reference name must start with refs/ and have at least two slashes.');
  if (world.git.resolve(ref) !== null) return no(422, 'Reference already exists');
  return world.git.resolve(`${sha}^{commit}`) !== null && world.git.move(ref, sha, null)
    ? ok(refBody(ref, sha), 201)
    : no(422, 'Object does not exist');
}

function moveRef({ world, value, body }: Ask): Reply {
  const ref = `refs/${value('ref')}`;
  const sha = textOf(body, 'sha');
  const before = world.git.resolve(ref);
  const held = refusalOf(world, ref);
  if (held !== null) return no(422, `Repository rule violations found\n\n${held}`);
  if (before === null) return no(422, 'Reference does not exist');
  if (world.git.resolve(`${sha}^{commit}`) === null) return no(422, 'Object does not exist');
  if (fieldOf(body, 'force') !== true && !world.git.isAncestor(before, sha))
    return no(422, 'Update is not a fast forward');
  return world.git.move(ref, sha, before) ? ok(refBody(ref, sha)) : no(422, 'Reference cannot be updated');
}
