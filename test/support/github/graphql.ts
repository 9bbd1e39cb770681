/** The part of GitHub's GraphQL that the project uses. Errors come with status 200, as they do there. */
import type { PathChange } from './bare-git.js';
import { type Document, type Field, pick, readDocument } from './graphql-document.js';
import { fieldOf, isRecord, type Json, listOf, textOf } from './json.js';
import {
  account,
  type Caller,
  DEFAULT_BRANCH,
  type FakeComment,
  may,
  type Need,
  ok,
  type Reply,
  refusalOf,
  type World,
} from './world.js';

const ZEROS = '0'.repeat(40);
const WRITE: Need = [['contents', 'write']];

class GraphFault extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** The answer to a POST of `{ query, variables }`. */
export function answerGraphql(world: World, caller: Caller, body: unknown): Reply {
  const variables = fieldOf(body, 'variables');
  let at: Field | undefined;
  try {
    const document = readDocument(textOf(body, 'query'), isRecord(variables) ? variables : {});
    const data: Json = {};
    for (const field of document.fields) {
      at = field;
      data[field.alias] = pick(field.fields, rootValue(document, field, { world, caller }));
    }
    return ok({ data });
  } catch (error) {
    const type = error instanceof GraphFault ? error.type : 'undefinedField';
    const message = error instanceof Error ? error.message : String(error);
    return ok({
      data: at === undefined ? null : { [at.alias]: null },
      errors: [{ type, message, path: at === undefined ? [] : [at.alias] }],
    });
  }
}

interface Place {
  readonly world: World;
  readonly caller: Caller;
}

function rootValue(document: Document, field: Field, place: Place): unknown {
  const name = `${document.kind} ${field.name}`;
  const input = field.input['input'];
  switch (name) {
    case 'query viewer':
      return { __typename: 'User', login: place.caller.login };
    case 'query repository':
      return repository(place, field.input);
    case 'mutation createCommitOnBranch':
      return createCommit(place, input);
    case 'mutation updateRefs':
      return updateRefs(place, input);
    default:
      throw new GraphFault(
        'undefinedField',
        `Field '${field.name}' doesn't exist on type '${document.kind}'`,
      );
  }
}

function repository({ world, caller }: Place, input: Readonly<Record<string, unknown>>): unknown {
  if (
    textOf(input, 'owner').toLowerCase() !== world.owner.toLowerCase() ||
    textOf(input, 'name').toLowerCase() !== world.name.toLowerCase()
  )
    throw new GraphFault(
      'NOT_FOUND',
      `Could not resolve to a Repository with the name '${textOf(input, 'owner')}/${textOf(input, 'name')}'.`,
    );
  return {
    __typename: 'Repository',
    id: 'R_1',
    nameWithOwner: `${world.owner}/${world.name}`,
    isArchived: world.settings.archived,
    defaultBranchRef: { __typename: 'Ref', name: DEFAULT_BRANCH },
    ref: (wish: unknown) => {
      const sha = world.git.resolve(textOf(wish, 'qualifiedName'));
      return sha === null ? null : { __typename: 'Ref', target: { __typename: 'Commit', oid: sha } };
    },
    issueOrPullRequest: (wish: unknown) => {
      if (
        !may(caller, [
          ['issues', 'read'],
          ['pull-requests', 'read'],
        ])
      )
        throw forbidden(caller);
      const number = Number(fieldOf(wish, 'number'));
      if (!world.issues.has(number))
        throw new GraphFault(
          'NOT_FOUND',
          `Could not resolve to an issue or pull request with the number of ${number}.`,
        );
      const pull = world.pulls.some((one) => one.number === number);
      return {
        __typename: pull ? 'PullRequest' : 'Issue',
        number,
        comments: (page: unknown) => comments({ world, caller }, number, page),
      };
    },
  };
}

function comments({ world, caller }: Place, issue: number, page: unknown): unknown {
  const last = Number(fieldOf(page, 'last') ?? 0);
  if (!(last >= 1 && last <= 100))
    throw new GraphFault('EXCESSIVE_PAGINATION', 'Requesting too many records on the `comments` connection');
  const all = world.comments.filter((one) => one.issue === issue);
  return {
    __typename: 'IssueCommentConnection',
    totalCount: all.length,
    nodes: all.slice(-last).map((one) => commentNode(one, caller)),
  };
}

function commentNode(comment: FakeComment, caller: Caller): object {
  return {
    __typename: 'IssueComment',
    id: `IC_${comment.id}`,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    viewerDidAuthor: comment.author === caller.login,
    author: { __typename: comment.authorType, ...account(comment.author, comment.authorType) },
  };
}

function forbidden(caller: Caller): GraphFault {
  return new GraphFault(
    'FORBIDDEN',
    caller.kind === 'bot'
      ? 'Resource not accessible by integration'
      : 'Resource not accessible by personal access token',
  );
}

/** Refuses keys that the schema does not have: a typing error must not pass as an option left out. */
function known(value: unknown, keys: readonly string[]): void {
  for (const key of Object.keys(isRecord(value) ? value : {}))
    if (!keys.includes(key))
      throw new GraphFault('argumentNotAccepted', `InputObject doesn't accept argument '${key}'`);
}

function createCommit({ world, caller }: Place, input: unknown): unknown {
  known(input, ['branch', 'expectedHeadOid', 'message', 'fileChanges', 'clientMutationId']);
  const branch = fieldOf(input, 'branch');
  const files = fieldOf(input, 'fileChanges');
  const message = fieldOf(input, 'message');
  known(branch, ['repositoryNameWithOwner', 'branchName', 'id']);
  known(files, ['additions', 'deletions']);
  known(message, ['headline', 'body']);
  if (!may(caller, WRITE)) throw forbidden(caller);
  if (world.settings.archived) throw new GraphFault('FORBIDDEN', 'Repository was archived so is read-only.');
  const name = textOf(branch, 'branchName').replace(/^refs\/heads\//, '');
  const ref = `refs/heads/${name}`;
  const head = world.git.resolve(ref);
  if (
    textOf(branch, 'repositoryNameWithOwner').toLowerCase() !== `${world.owner}/${world.name}`.toLowerCase()
  )
    throw new GraphFault('NOT_FOUND', 'Could not resolve to a Repository.');
  if (head === null) throw new GraphFault('NOT_FOUND', `The branch "${name}" does not exist.`);
  refuseHeld(world, ref);
  const expected = textOf(input, 'expectedHeadOid');
  if (head !== expected) throw stale(name, expected, head);
  const tree = world.git.tree(head, changesIn(world, files));
  if (tree === null)
    throw new GraphFault(
      'UNPROCESSABLE',
      'A path was requested for deletion which does not exist in the tree.',
    );
  const words = [textOf(message, 'headline'), textOf(message, 'body')].filter((one) => one !== '');
  const oid = world.git.commit({ tree, parents: [head], message: words.join('\n\n'), author: caller.login });
  if (!world.git.move(ref, oid, head)) throw stale(name, expected, world.git.resolve(ref) ?? ZEROS);
  const commit = {
    __typename: 'Commit',
    oid,
    url: `${world.origin}/${world.owner}/${world.name}/commit/${oid}`,
  };
  return {
    __typename: 'CreateCommitOnBranchPayload',
    clientMutationId: fieldOf(input, 'clientMutationId') ?? null,
    commit,
    ref: { __typename: 'Ref', name, target: commit },
  };
}

/** Every file becomes a plain one: modes cannot be said. */
function changesIn(world: World, files: unknown): readonly PathChange[] {
  const additions = listOf(files, 'additions').map((one): PathChange => {
    known(one, ['path', 'contents']);
    const contents = textOf(one, 'contents');
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(contents))
      throw new GraphFault('UNPROCESSABLE', 'contents is not base64');
    const sha = world.git.blob(Buffer.from(contents, 'base64'));
    return { path: safePath(textOf(one, 'path')), entry: { mode: '100644', sha } };
  });
  const deletions = listOf(files, 'deletions').map((one): PathChange => {
    known(one, ['path']);
    return { path: safePath(textOf(one, 'path')), entry: null };
  });
  return [...additions, ...deletions];
}

function safePath(path: string): string {
  if (
    path === '' ||
    path.startsWith('/') ||
    path.split('/').some((part) => ['', '.', '..', '.git'].includes(part))
  )
    throw new GraphFault('UNPROCESSABLE', `A path was requested which is invalid: ${path}`);
  return path;
}

function stale(branch: string, expected: string, head: string): GraphFault {
  return new GraphFault(
    'STALE_DATA',
    `Expected branch to point to "${head}" but it points to "${expected}". Pull and try again. (${branch})`,
  );
}

function refuseHeld(world: World, ref: string): void {
  const held = refusalOf(world, ref);
  if (held !== null) throw new GraphFault('FORBIDDEN', `Repository rule violations found\n\n${held}`);
}

function updateRefs({ world, caller }: Place, input: unknown): unknown {
  known(input, ['repositoryId', 'refUpdates', 'clientMutationId']);
  if (!may(caller, WRITE)) throw forbidden(caller);
  if (textOf(input, 'repositoryId') !== 'R_1')
    throw new GraphFault('NOT_FOUND', 'Could not resolve to a node.');
  const lines = listOf(input, 'refUpdates').map((update) => {
    known(update, ['name', 'afterOid', 'beforeOid', 'force']);
    const ref = textOf(update, 'name');
    refuseHeld(world, ref);
    const after = textOf(update, 'afterOid');
    const before = world.git.resolve(ref);
    const wanted = fieldOf(update, 'beforeOid');
    if (typeof wanted === 'string' && wanted !== (before ?? ZEROS))
      throw new GraphFault('UNPROCESSABLE', `Reference ${ref} is not at the expected oid`);
    const forward =
      before === null ||
      after === ZEROS ||
      fieldOf(update, 'force') === true ||
      world.git.isAncestor(before, after);
    if (!forward) throw new GraphFault('UNPROCESSABLE', `Update of ${ref} is not a fast forward`);
    return after === ZEROS
      ? `delete ${ref} ${before ?? ZEROS}\n`
      : `update ${ref} ${after} ${before ?? ZEROS}\n`;
  });
  world.git.run(['update-ref', '--stdin'], `start\n${lines.join('')}commit\n`);
  return { __typename: 'UpdateRefsPayload', clientMutationId: fieldOf(input, 'clientMutationId') ?? null };
}
