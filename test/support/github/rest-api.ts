/**
 * The API half of the fake GitHub: tokens, limits, permissions, and the judge that holds every request, and every answer, against the published
 * description.
 */
import type { ServerResponse } from 'node:http';
import { ACTION_ROUTES } from './action-routes.js';
import { answerGraphql } from './graphql.js';
import { description } from './openapi.js';
import { REPOSITORY } from './repository-routes.js';
import { SOCIAL } from './social-routes.js';
import { type Caller, may, NOT_FOUND, no, type Reply, type Routes, type World } from './world.js';

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

const ROUTES: Routes = { ...SOCIAL, ...ACTION_ROUTES, ...REPOSITORY };
/** When the hour's budget is new again: years from now, and still a number of 32 bits, for the client cuts larger ones. */
const RESET = 2_000_000_000;

/** What the API says to a request. What is wrong with the request, or with the answer, joins the violations. */
export async function answer(
  { world, violations }: { readonly world: World; readonly violations: string[] },
  recorded: RecordedRequest,
  caller: Caller | undefined,
): Promise<Reply> {
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
    violations.push(...faults);
    return { status: 599, body: { message: faults.join('; ') } };
  }
  const reply = await routed(world, caller, { operation, recorded, query });
  violations.push(...description().answerFaults(operation, reply.status, reply.body));
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

/** Sends an answer with the headers that every one has. */
export function send(
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
