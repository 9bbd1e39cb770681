/**
 * One way to ask GitHub anything: REST operations and GraphQL, each answer parsed, each refusal classified, everything counted. The client itself
 * is loaded at the first request.
 */
import type * as z from 'zod';
import type { Reporter } from '../../app/ports.js';
import { type ApiError, badAnswer, refused, unanswered } from './api-error.js';
import type { Answer, Send, Waiting } from './octokit.js';
import { createTransport, isFault, type Transport } from './transport.js';

/**
 * Always said, for without it the platform chooses: the version of 2026-03-10 renames answers and drops fields. Servers of companies know this
 * one too.
 */
const API_VERSION = '2022-11-28';
const JSON_TYPE = 'application/vnd.github+json';

/** For a write that must not be sent twice. Everything else is sent again after a lost answer, as often as the client is set up to. */
const ONCE = { request: { retries: 0 } };

export const WAITING: Waiting = {
  budgetSeconds: 120,
  timeoutSeconds: 30,
  secondMilliseconds: 1000,
  paced: true,
};

export interface ApiOptions {
  /** `https://api.github.com`, `https://host/api/v3`: `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Says that it waits. */
  readonly reporter: Reporter;
  /** Program and version. */
  readonly userAgent: string;
  /** The run is one for a pull request from a fork: a missing permission is explained as such. */
  readonly fork?: boolean;
  readonly waiting?: Partial<Waiting>;
}

export interface ApiCall<T> {
  /** As the platform documents it: `POST /repos/{owner}/{repo}/statuses/{sha}`. */
  readonly operation: string;
  /** Fill the template; what is left becomes query or body. Owner and repository are known. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly shape: z.ZodType<T>;
  /** A write that may be sent again after a lost answer, since twice is as good as once. */
  readonly repeatable?: boolean;
  /** The answer is where to go next, and the caller goes there without the token. */
  readonly leadsElsewhere?: boolean;
}

export interface ApiAnswer<T> {
  readonly status: number;
  readonly data: T;
  /** Where a redirect that was not followed leads. */
  readonly location: string | null;
}

/** Asks GraphQL. `query` is a named operation: its name stands in messages. Throws {@link ApiError}, with the errors' types in `kinds`. */
export type Graphql = <T>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<T>,
) => Promise<T>;

export interface Api {
  /** Throws {@link ApiError}. */
  readonly ask: <T>(call: ApiCall<T>) => Promise<ApiAnswer<T>>;
  readonly graphql: Graphql;
  readonly download: Transport['download'];
  readonly calls: () => number;
  readonly remaining: () => number | null;
}

/** The API as one process sees it. No request is made yet. */
export function createApi(options: ApiOptions): Api {
  for (const url of [options.apiUrl, options.graphqlUrl])
    if (!/^https?:\/\/[^/@\s]+(?:\/[^\s?#]*)?$/.test(url))
      throw new Error(`Internal error: ${JSON.stringify(url)} is no URL of an API`);
  const waiting: Waiting = { ...WAITING, ...options.waiting };
  const transport = createTransport({
    timeoutSeconds: waiting.timeoutSeconds,
    userAgent: options.userAgent,
  });
  let client: Promise<Send> | undefined;
  const send: Send = async (operation, parameters) => {
    client ??= openClient(options, waiting, transport);
    return (await client)(operation, parameters);
  };
  return {
    ask: (call) => ask({ call, options, send }),
    graphql: (query, variables, shape) => askGraph({ query, variables, shape, options, send }),
    download: transport.download,
    calls: transport.calls,
    remaining: transport.remaining,
  };
}

async function openClient(options: ApiOptions, waiting: Waiting, transport: Transport): Promise<Send> {
  const { createClient } = await import('./octokit.js');
  return createClient({
    apiUrl: options.apiUrl,
    token: options.token,
    userAgent: options.userAgent,
    waiting,
    fetch: transport.fetch,
    waits: (seconds, why) => options.reporter.warn(`Waiting ${Math.ceil(seconds)} s for GitHub: ${why}.`),
  });
}

interface Asked<T> {
  readonly call: ApiCall<T>;
  readonly options: ApiOptions;
  readonly send: Send;
}

async function ask<T>({ call, options, send }: Asked<T>): Promise<ApiAnswer<T>> {
  const { operation } = call;
  const parameters = located(operation, options.repository, call.parameters ?? {});
  const named = { operation, place: filled(operation, parameters), leadsElsewhere: call.leadsElsewhere };
  const repeatable = operation.startsWith('GET ') || call.repeatable === true;
  const answer = await answerOf(named, options, () =>
    send(operation, { ...parameters, headers: HEADERS, ...(repeatable ? {} : ONCE) }),
  );
  const data = call.shape.safeParse(answer.data);
  if (!data.success) throw badAnswer(named, faultIn(data.error), answer.status);
  return { status: answer.status, data: data.data, location: headersOf(answer.headers)['location'] ?? null };
}

const HEADERS = { accept: JSON_TYPE, 'x-github-api-version': API_VERSION };

/** Owner and repository where the template asks for them. A value that would change the path's shape is a bug of ours. */
function located(
  operation: string,
  repository: string,
  parameters: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const [owner = '', repo = ''] = repository.split('/');
  const all = operation.includes('{owner}') ? { ...parameters, owner, repo } : parameters;
  for (const [, name = ''] of operation.matchAll(/\{(\w+)\}/g)) {
    const value = String(Object.entries(all).find(([key]) => key === name)?.[1] ?? '');
    if (value === '' || value === '.' || value === '..' || /\p{Cc}/u.test(value))
      throw new Error(`Internal error: ${JSON.stringify(value)} cannot be the ${name} of ${operation}`);
  }
  return all;
}

/** The operation with its values, for people. */
function filled(operation: string, parameters: Readonly<Record<string, unknown>>): string {
  const values = new Map(Object.entries(parameters));
  return operation.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
}

interface GraphAsked<T> {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shape: z.ZodType<T>;
  readonly options: ApiOptions;
  readonly send: Send;
}

async function askGraph<T>({ query, variables, shape, options, send }: GraphAsked<T>): Promise<T> {
  const operation = /^\s*((?:query|mutation) \w+)/.exec(query)?.[1];
  if (operation === undefined) throw new Error('Internal error: a GraphQL operation without a name');
  const named = { operation, place: `POST ${new URL(options.graphqlUrl).pathname} (${operation})` };
  const once = operation.startsWith('query ') ? {} : ONCE;
  const answer = await answerOf(named, options, () =>
    send(`POST ${options.graphqlUrl}`, { query, variables, headers: HEADERS, ...once }),
  );
  const errors = graphErrors(answer.data);
  if (errors.length > 0)
    throw refused(
      {
        ...named,
        status: answer.status,
        headers: headersOf(answer.headers),
        fork: options.fork ?? false,
        said: errors.map(({ message }) => message).join('; '),
        kinds: errors.map(({ type }) => type),
      },
      Date.now(),
    );
  const data = shape.safeParse(fieldOf(answer.data, 'data'));
  if (!data.success) throw badAnswer(named, faultIn(data.error), answer.status);
  return data.data;
}

function graphErrors(answer: unknown): readonly { readonly type: string; readonly message: string }[] {
  const errors = fieldOf(answer, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.slice(0, 10).map((error: unknown) => ({
    type: String(fieldOf(error, 'type') ?? 'UNKNOWN').slice(0, 60),
    message: String(fieldOf(error, 'message') ?? 'no message'),
  }));
}

/** Sends, and turns whatever the client throws into an error of the catalogue. */
async function answerOf(
  named: {
    readonly operation: string;
    readonly place: string;
    readonly leadsElsewhere?: boolean | undefined;
  },
  options: ApiOptions,
  send: () => Promise<Answer>,
): Promise<Answer> {
  let answer: Answer;
  try {
    answer = await send();
  } catch (cause) {
    throw failureOf(named, options, cause);
  }
  if (answer.status < 300 || (named.leadsElsewhere === true && answer.status === 302)) return answer;
  throw refused(
    {
      operation: named.operation,
      place: named.place,
      status: answer.status,
      said: 'redirected',
      headers: headersOf(answer.headers),
      kinds: [],
      fork: options.fork ?? false,
    },
    Date.now(),
  );
}

function failureOf(
  named: { readonly operation: string; readonly place: string },
  options: ApiOptions,
  cause: unknown,
): ApiError {
  if (isFault(cause, 'too-large')) return badAnswer(named, String(fieldOf(cause, 'message')), null);
  const response = fieldOf(cause, 'response');
  const status = fieldOf(cause, 'status') ?? fieldOf(response, 'status');
  if (typeof status !== 'number') return badAnswer(named, String(fieldOf(cause, 'message') ?? cause), null);
  if (response === undefined || response === null) return unanswered(named, cause);
  const data = fieldOf(response, 'data');
  return refused(
    {
      ...named,
      status,
      said: wordsIn(data),
      headers: headersOf(fieldOf(response, 'headers')),
      kinds: graphErrors(data).map(({ type }) => type),
      fork: options.fork ?? false,
    },
    Date.now(),
  );
}

/** The platform's message and the details beside it. */
function wordsIn(data: unknown): string {
  if (typeof data === 'string') return data.replace(/<[^>]{0,200}>/g, ' ');
  const details = fieldOf(data, 'errors');
  const more = Array.isArray(details)
    ? details
        .slice(0, 5)
        .map((one: unknown) =>
          typeof one === 'string' ? one : String(fieldOf(one, 'message') ?? JSON.stringify(one)),
        )
    : [];
  const message = fieldOf(data, 'message');
  return [...(typeof message === 'string' ? [message] : []), ...more].join('; ');
}

function headersOf(headers: unknown): Readonly<Record<string, string>> {
  if (typeof headers !== 'object' || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** Own fields only, the hidden ones of errors included. */
function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function faultIn(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`)
    .join('; ');
}
