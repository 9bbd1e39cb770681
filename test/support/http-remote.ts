/**
 * A git server over smart HTTP in this process: real `git http-backend`, a token check, and faults that a test switches on.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * What happens to a request. `drop-before`: the connection ends before the server acts. `drop-after`: it acts, and the answer is lost.
 * `drop-acting`: the answer is lost at once and the server acts a little later. `hang`: no answer ever.
 */
export type Fault = 'none' | 'drop-before' | 'drop-after' | 'drop-acting' | 'hang' | number;

export interface HttpRemote {
  /** URL of a repository below the served folder. */
  url(name: string): string;
  readonly origin: string;
  /** Requests so far, as `METHOD service`. */
  readonly requests: string[];
  /** Decides the fate of each request, given as in `requests`. */
  fault: (request: string) => Fault | Promise<Fault>;
  close(): Promise<void>;
}

const BACKEND = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');

/** Serves the bare repositories of a folder to whoever sends this `Authorization` header. */
export async function serveHttp(folder: string, authorization: string): Promise<HttpRemote> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const service = url.searchParams.get('service') ?? url.pathname.split('/').at(-1) ?? '';
    const name = `${request.method ?? ''} ${service}`;
    requests.push(name);
    if ((request.headers.authorization ?? '').toLowerCase() !== authorization.toLowerCase())
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    // A client that is killed in the middle of a request has nobody left to be answered.
    else
      serve(folder, url, request, response, () => remote.fault(name)).catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const remote: HttpRemote = {
    url: (name) => `${origin}/${name}`,
    origin,
    requests,
    fault: () => 'none',
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return remote;
}

async function serve(
  folder: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  faultOf: () => Fault | Promise<Fault>,
): Promise<void> {
  const fault = await faultOf();
  if (fault === 'hang') return;
  if (fault === 'drop-before') {
    request.socket.destroy();
    return;
  }
  if (typeof fault === 'number') {
    response.writeHead(fault).end();
    return;
  }
  const body: Buffer[] = [];
  for await (const chunk of request) body.push(chunk);
  if (fault === 'drop-acting') request.socket.destroy();
  if (fault === 'drop-acting') await new Promise((done) => setTimeout(done, 300));
  const answer = await runBackend(folder, url, request, { body: Buffer.concat(body) });
  if (fault !== 'none') {
    request.socket.destroy();
    return;
  }
  answerCgi(response, answer);
}

/** Hands a CGI program's output on as an HTTP answer. */
export function answerCgi(response: ServerResponse, answer: Buffer): void {
  const end = answer.indexOf('\r\n\r\n');
  const headers = answer.toString('latin1', 0, end).split('\r\n');
  const status = headers.find((line) => /^status:/i.test(line));
  response.statusCode = status === undefined ? 200 : Number(status.slice(7).trim().split(' ')[0]);
  for (const line of headers.filter((one) => one !== status)) {
    const colon = line.indexOf(':');
    response.setHeader(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  response.end(answer.subarray(end + 4));
}

/** What `git http-backend` says to a request, with these variables more in its environment and that of the hooks. */
export async function runBackend(
  folder: string,
  url: URL,
  request: IncomingMessage,
  given: { readonly body: Buffer; readonly more?: Readonly<Record<string, string>> },
): Promise<Buffer> {
  const child = spawn(BACKEND, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      ...given.more,
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'tester',
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      GIT_CONFIG_KEY_1: 'http.receivepack',
      GIT_CONFIG_VALUE_1: 'true',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? '',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: String(given.body.length),
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  const answer: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => answer.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(given.body);
  await once(child, 'close');
  return Buffer.concat(answer);
}
