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
import { type Additions, additions } from './additions.js';
import { bareGit } from './bare-git.js';
import { installRules, serveGit } from './git-http.js';
import { description } from './openapi.js';
import { answer, type RecordedRequest, send } from './rest-api.js';
import { type Caller, type Dispatch, newWorld, type Reply, type TokenGrant, type World } from './world.js';

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

export interface FakeGitHub extends Additions {
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
  /** Told of each dispatch; the answer to it waits for the end, so that whoever runs whole workflows only takes note here. */
  onDispatch: (dispatch: Dispatch) => void | Promise<void>;
  /** Makes a token good. Issued again, it may something else from now on. */
  issue(token: string, grant: TokenGrant): string;
  close(): Promise<void>;
}

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
  const instead = typeof fault === 'object' && 'status' in fault ? fault : null;
  if (instead === null && overGit) {
    await serveGit(world, folder, { url, request, response, body, lost: fault === 'drop-after' });
    return;
  }
  const reply = instead ?? (await answer(fake, recorded, caller));
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
