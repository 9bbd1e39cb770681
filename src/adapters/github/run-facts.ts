/**
 * The workflow run that this process is part of: from the variables that the runner sets and the payload of the event. What does not have the shape it
 * must have is refused whole, for ids and refs go into paths, commands and claims.
 */
import type { CommentFacts, PullRequestFacts, RunFacts } from '../../app/ports/forge.js';
import { isObjectId } from '../../domain/ids.js';
import { OrchestratorError } from '../../errors.js';
import { instantOf } from '../../schema/wire.js';
import { type EventPayload, eventPayload } from './event-payload.js';
import { isRefName } from './ref-name.js';

type Env = Readonly<Record<string, string | undefined>>;
/** Reads the payload's file. */
export type ReadEvent = (path: string) => Promise<string>;

const MOST_PAYLOAD = 32 * 1024 * 1024;
/** Who wrote what a deleted account wrote. */
const GHOST = { login: 'ghost', type: 'User' };

/** The facts of the run; null outside a workflow. Throws `RUN_INVALID`. */
export async function runFacts(env: Env, readEvent: ReadEvent): Promise<RunFacts | null> {
  if (env['GITHUB_ACTIONS'] !== 'true') return null;
  const repository = variable(env, 'GITHUB_REPOSITORY', isRepository);
  const event = variable(env, 'GITHUB_EVENT_NAME', (text) => /^[a-z_]{1,64}$/.test(text));
  const payload = await readPayload(env, readEvent);
  const home = payload.repository;
  if (home !== undefined && home.full_name.toLowerCase() !== repository.toLowerCase())
    throw invalid(
      `the event's payload is of ${JSON.stringify(home.full_name.slice(0, 100))}, the run of ${repository}`,
    );
  const id = variable(env, 'GITHUB_RUN_ID', (text) => /^[1-9]\d{0,18}$/.test(text));
  const server = variable(env, 'GITHUB_SERVER_URL', isServer);
  const sha = variable(env, 'GITHUB_SHA', isObjectId);
  if (!isObjectId(sha)) throw new Error('Internal error: an object id that was checked is none');
  return {
    id,
    attempt: Number(variable(env, 'GITHUB_RUN_ATTEMPT', (text) => /^[1-9]\d{0,5}$/.test(text))),
    url: `${server}/${repository}/actions/runs/${id}`,
    repository,
    event,
    actor: variable(env, 'GITHUB_ACTOR', isActor),
    ref: variable(env, 'GITHUB_REF', isRefName),
    sha,
    workflow: workflowOf(env['GITHUB_WORKFLOW_REF'] ?? '', repository),
    defaultBranch: home?.default_branch ?? null,
    pullRequest: pullRequestOf(payload),
    comment: event === 'issue_comment' ? commentOf(payload) : null,
    upstream: event === 'workflow_run' ? upstreamOf(payload) : null,
  };
}

function variable(env: Env, name: string, fits: (text: string) => boolean): string {
  const value = env[name] ?? '';
  if (!fits(value)) throw invalid(`${name} is ${JSON.stringify(value.slice(0, 100))}`);
  return value;
}

function isRepository(text: string): boolean {
  const [owner = '', name = '', ...more] = text.split('/');
  const isName = (part: string): boolean => /^[\w.-]{1,100}$/.test(part) && !/^\.{1,2}$/.test(part);
  return more.length === 0 && isName(owner) && isName(name) && !text.startsWith('-');
}

function isServer(text: string): boolean {
  return /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(text);
}

function isActor(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(text);
}

/** `owner/name/.github/workflows/file.yml@refs/heads/main`; null for a workflow of another repository, or one named by a commit. */
function workflowOf(text: string, repository: string): RunFacts['workflow'] {
  const found = /^([^/]+\/[^/]+)\/\.github\/workflows\/([A-Za-z0-9_][\w.-]*\.ya?ml)@(.+)$/.exec(text);
  const [, home = '', file = '', ref = ''] = found ?? [];
  if (home.toLowerCase() !== repository.toLowerCase() || !isRefName(ref)) return null;
  return { file, ref };
}

async function readPayload(env: Env, readEvent: ReadEvent): Promise<EventPayload> {
  const path = env['GITHUB_EVENT_PATH'] ?? '';
  if (path === '') return {};
  let json: unknown;
  try {
    const text = await readEvent(path);
    if (text.length > MOST_PAYLOAD) throw new Error(`it has more than ${MOST_PAYLOAD} characters`);
    json = JSON.parse(text);
  } catch (cause) {
    throw invalid(`the event's payload cannot be read: ${words(cause)}`, cause);
  }
  const payload = eventPayload.safeParse(json);
  if (payload.success) return payload.data;
  const faults = payload.error.issues.slice(0, 3).map((one) => `${one.path.join('.')}: ${one.message}`);
  throw invalid(`the event's payload is not GitHub's: ${faults.join('; ')}`);
}

function pullRequestOf({ pull_request: pull, before }: EventPayload): PullRequestFacts | null {
  if (pull === undefined || !isObjectId(pull.head.sha)) return null;
  return {
    number: pull.number,
    headRef: pull.head.ref,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    previousHeadSha: before !== undefined && isObjectId(before) ? before : null,
    // A fork that was deleted leaves its pull request behind, without a repository.
    fork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo.id,
  };
}

function commentOf({ comment, issue, action }: EventPayload): CommentFacts {
  if (comment === undefined || issue === undefined)
    throw invalid('the payload of `issue_comment` names no comment or no issue');
  const author = comment.user ?? GHOST;
  return {
    id: comment.id,
    issue: issue.number,
    onPullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
    body: comment.body ?? '',
    author: author.login,
    authorType: author.type,
    action: action ?? '',
    url: comment.html_url,
    createdAt: instantOf(comment.created_at ?? '') ?? null,
  };
}

function upstreamOf({ workflow_run: run }: EventPayload): RunFacts['upstream'] {
  if (run === undefined || !isObjectId(run.head_sha)) return null;
  return { id: String(run.id), headSha: run.head_sha, event: run.event };
}

function words(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'message' in cause
    ? String(cause.message)
    : String(cause);
}

function invalid(what: string, cause?: unknown): OrchestratorError {
  return new OrchestratorError(
    'RUN_INVALID',
    `This workflow run cannot be made out: ${what.replace(/\p{Cc}/gu, ' ').slice(0, 500)}.`,
    'Let no step set GITHUB_ variables or change the file of the event; outside of GitHub Actions unset GITHUB_ACTIONS.',
    cause === undefined ? undefined : { cause },
  );
}
