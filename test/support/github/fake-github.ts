/**
 * A GitHub server in this process: REST and GraphQL on a real bare repository, and git over smart HTTP to the same. Every request is recorded and held
 * against GitHub's published description; what it does not describe is answered with 599 and remembered.
 */

import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { bareRepository } from '../git-command.js';
import { ACTION_ROUTES, newRun } from './action-routes.js';
import { bareGit } from './bare-git.js';
import { installRules, serveGit } from './git-http.js';
import { answerGraphql } from './graphql.js';
import { description } from './openapi.js';
import { REPOSITORY } from './repository-routes.js';
import { SOCIAL } from './social-routes.js';
import {
  type Caller,
  type Dispatch,
  type FakeArtifact,
  type FakeComment,
  type FakePull,
  type FakeRun,
  may,
  NOT_FOUND,
  newWorld,
  no,
  type Reply,
  type Routes,
  type TokenGrant,
  type World,
} from './world.js';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** As the platform documents it, `POST /graphql` or `git <service>`. */
  readonly operation: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly login: string | null;
}

/**
 * What happens to a request. `drop-before`: the connection ends before the server acts. `drop-after`: it acts, and the answer is lost. `hang`: no answer
 * ever. `truncated`: the answer stops in the middle, well-formed as HTTP. A reply takes the place of the server's own.
 */
export type ApiFault =
  | 'none'
  | 'drop-before'
  | 'drop-after'
  | 'hang'
  | 'truncated'
  | { readonly delay: number }
  | Reply;

export interface FakeGitHub {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** For `git clone`, with a token as the password. */
  readonly gitUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly gitDir: string;
  readonly world: World;
  readonly requests: RecordedRequest[];
  /** What was wrong with requests, or with this server's own answers. Must be empty in the end. */
  readonly violations: string[];
  /** Decides the fate of each request. */
  fault: (request: RecordedRequest) => ApiFault | Promise<ApiFault>;
  /** Runs the workflow that was asked for. */
  onDispatch: (dispatch: Dispatch) => void | Promise<void>;
  /** Makes a token good. Issued again, it may something else from now on. */
  issue(token: string, grant: TokenGrant): string;
  addRun(facts?: Partial<FakeRun>): FakeRun;
  addArtifact(facts: Pick<FakeArtifact, 'run' | 'name' | 'bytes'> & Partial<FakeArtifact>): FakeArtifact;
  addComment(facts: Pick<FakeComment, 'issue' | 'body' | 'author'> & Partial<FakeComment>): FakeComment;
  addPull(facts: Pick<FakePull, 'head'> & Partial<FakePull>): FakePull;
  close(): Promise<void>;
}

const ROUTES: Routes = { ...SOCIAL, ...ACTION_ROUTES, ...REPOSITORY };
const RESET = 4_102_444_800;

/** Starts the server; the repository lies at `<folder>/<owner>/<name>.git` and is made when it is not there. */
export async function startFakeGitHub(wish: {
  readonly folder: string;
  readonly owner?: string;
  readonly name?: string;
}): Promise<FakeGitHub> {
  const { folder, owner = 'octo', name = 'factory' } = wish;
  const gitDir = join(folder, owner, `${name}.git`);
  mkdirSync(dirname(gitDir), { recursive: true });
  if (!existsSync(gitDir)) bareRepository(gitDir);
  installRules(gitDir);
  const world = newWorld({ owner, name, git: bareGit(gitDir) });
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const exchange = (request: IncomingMessage, response: ServerResponse): void => {
    handle({ world, folder, fake, request, response }).catch((error: unknown) => {
      violations.push(`the fake failed: ${String(error)}`);
      request.socket.destroy();
    });
  };
  const api = createServer(exchange);
  const storage = createServer((request, response) => serveArchive(world, violations, request, response));
  world.origin = await listen(api);
  world.storage = await listen(storage);
  const fake: FakeGitHub = {
    apiUrl: world.origin,
    graphqlUrl: `${world.origin}/graphql`,
    serverUrl: world.origin,
    gitUrl: `${world.origin}/${owner}/${name}.git`,
    repository: `${owner}/${name}`,
    gitDir,
    world,
    requests,
    violations,
    fault: () => 'none',
    onDispatch: () => undefined,
    issue: (token, grant) => {
      world.tokens.set(token, { ...grant, token });
      return token;
    },
    ...additions(world),
    close: async () => {
      await shut(api);
      await shut(storage);
    },
  };
  world.onDispatch = (dispatch) => fake.onDispatch(dispatch);
  return fake;
}

function additions(world: World): Pick<FakeGitHub, 'addRun' | 'addArtifact' | 'addComment' | 'addPull'> {
  const put = <T>(list: T[], item: T): T => {
    list.push(item);
    return item;
  };
  return {
    addRun: (facts = {}) => {
      const plain = {
        event: 'schedule',
        file: 'orchestrator.yml',
        ref: 'refs/heads/main',
        sha: '0'.repeat(40),
      };
      const run = { ...newRun(world, plain), ...facts };
      world.runs.set(run.id, run);
      return run;
    },
    addArtifact: (facts) =>
      put(world.artifacts, {
        id: world.next(),
        expired: false,
        createdAt: '2026-01-01T00:00:00Z',
        ...facts,
      }),
    addComment: (facts) => {
      world.issues.add(facts.issue);
      const plain = { id: world.next(), authorType: 'User' as const, edits: 0, reactions: [] };
      return put(world.comments, { ...plain, ...facts });
    },
    addPull: (facts) => {
      const plain = { title: 'A change', body: null, base: 'main', headSha: null, author: 'ann' };
      const pull: FakePull = {
        number: world.next(),
        headRepository: 4711,
        state: 'open',
        ...plain,
        ...facts,
      };
      world.issues.add(pull.number);
      return put(world.pulls, pull);
    },
  };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

interface Exchange {
  readonly world: World;
  readonly folder: string;
  readonly fake: FakeGitHub;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function handle(exchange: Exchange): Promise<void> {
  const { world, fake, folder, request, response } = exchange;
  const url = new URL(request.url ?? '/', 'http://localhost');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const overGit = url.pathname.startsWith(`/${fake.repository}.git/`);
  const caller = world.tokens.get((request.headers.authorization ?? '').replace(/^(?:bearer|token) /i, ''));
  const recorded = record({ url, request, body, overGit, caller });
  fake.requests.push(recorded);
  const fault = await fake.fault(recorded);
  if (fault === 'hang') return;
  if (fault === 'drop-before') {
    request.socket.destroy();
    return;
  }
  if (typeof fault === 'object' && 'delay' in fault)
    await new Promise((done) => setTimeout(done, fault.delay));
  if (overGit) return serveGit(world, folder, { url, request, response, body });
  const reply = typeof fault === 'object' && 'status' in fault ? fault : await answer(fake, recorded, caller);
  if (fault === 'drop-after') request.socket.destroy();
  else send(world, response, { reply, recorded, truncated: fault === 'truncated' });
}

function record(from: {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly overGit: boolean;
  readonly caller: Caller | undefined;
}): RecordedRequest {
  const { url, request, body, overGit, caller } = from;
  const method = request.method ?? '';
  const service = url.searchParams.get('service') ?? url.pathname.split('/').at(-1) ?? '';
  const known = overGit ? `git ${service}` : description().find(method, url.pathname)?.name;
  return {
    method,
    path: url.pathname,
    operation: known ?? `${method} ${url.pathname}`,
    query: Object.fromEntries(url.searchParams),
    body: overGit || body.length === 0 ? undefined : parsed(body.toString('utf8')),
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)])),
    login: caller?.login ?? null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { 'not JSON': text };
  }
}

async function answer(
  fake: FakeGitHub,
  recorded: RecordedRequest,
  caller: Caller | undefined,
): Promise<Reply> {
  const { world } = fake;
  if (caller === undefined) return no(401, 'Bad credentials');
  if (world.settings.remaining <= 0) return no(403, 'API rate limit exceeded for installation ID 1.');
  const graph = recorded.operation === 'POST /graphql';
  if (!graph) world.settings.remaining -= 1;
  const faults = headerFaults(recorded);
  if (graph && faults.length === 0) return answerGraphql(world, caller, recorded.body);
  const operation = description().find(recorded.method, recorded.path);
  const query = new URLSearchParams(recorded.query);
  if (!graph && operation === undefined) faults.push(`no operation ${recorded.method} ${recorded.path}`);
  if (operation !== undefined) faults.push(...description().requestFaults(operation, { ...recorded, query }));
  if (faults.length > 0 || operation === undefined) {
    fake.violations.push(...faults);
    return { status: 599, body: { message: faults.join('; ') } };
  }
  const reply = await routed(world, caller, { operation, recorded, query });
  fake.violations.push(...description().answerFaults(operation, reply.status, reply.body));
  return reply;
}

/** What GitHub asks of every request; it refuses those without a user agent, and we refuse ours without a version. */
function headerFaults({ headers, operation }: RecordedRequest): string[] {
  const faults: string[] = [];
  if ((headers['user-agent'] ?? '') === '') faults.push(`${operation}: no user agent`);
  if (headers['x-github-api-version'] !== '2022-11-28') faults.push(`${operation}: no version of the API`);
  return faults;
}

async function routed(
  world: World,
  caller: Caller,
  at: {
    readonly operation: { readonly name: string; readonly values: ReadonlyMap<string, string> };
    readonly recorded: RecordedRequest;
    readonly query: URLSearchParams;
  },
): Promise<Reply> {
  const { operation, recorded, query } = at;
  const value = (name: string): string => operation.values.get(name) ?? '';
  const elsewhere =
    operation.values.has('owner') &&
    `${value('owner')}/${value('repo')}`.toLowerCase() !== `${world.owner}/${world.name}`.toLowerCase();
  if (elsewhere) return NOT_FOUND;
  const route = ROUTES[operation.name];
  if (route === undefined) throw new Error(`${operation.name} is described, but the fake does not know it`);
  if (!may(caller, route.need))
    return no(
      403,
      caller.kind === 'bot'
        ? 'Resource not accessible by integration'
        : 'Resource not accessible by personal access token',
    );
  if (world.settings.archived && recorded.method !== 'GET')
    return no(403, 'Repository was archived so is read-only.');
  return route.answer({ world, caller, value, query, body: recorded.body ?? {} });
}

function send(
  world: World,
  response: ServerResponse,
  what: { readonly reply: Reply; readonly recorded: RecordedRequest; readonly truncated: boolean },
): void {
  const { reply, recorded, truncated } = what;
  const text =
    reply.body === undefined ? '' : typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
  const bytes = Buffer.from(text, 'utf8');
  response.writeHead(reply.status, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(Math.max(0, world.settings.remaining)),
    'x-ratelimit-reset': String(RESET),
    'x-ratelimit-resource': recorded.operation === 'POST /graphql' ? 'graphql' : 'core',
    ...reply.headers,
  });
  response.end(truncated ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes);
}

/** The storage service: another origin, no token, ever. */
function serveArchive(
  world: World,
  violations: string[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.headers.authorization !== undefined) violations.push('a token was sent to the storage service');
  const id = /^\/archive\/(\d+)\?sig=once$/.exec(request.url ?? '')?.[1];
  const artifact = world.artifacts.find((one) => one.id === Number(id));
  if (artifact === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'application/zip' }).end(artifact.bytes);
}
