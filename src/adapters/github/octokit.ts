/**
 * The official client with its official plugins for limits and repeats, set up once. Loaded at the first request, for it is big.
 */
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';

/** Waits for the platform, bounded. */
export interface Waiting {
  /** Seconds that all waits of a process for rate limits may take together. */
  readonly budgetSeconds: number;
  /** Of one request. */
  readonly timeoutSeconds: number;
  /** Length of a second while waiting, in milliseconds; only tests have other ones. */
  readonly secondMilliseconds: number;
  /** Keep the pace between writes that the platform asks for. */
  readonly paced: boolean;
}

export interface ClientSettings {
  readonly apiUrl: string;
  readonly token: string;
  readonly userAgent: string;
  readonly waiting: Waiting;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Told before each wait. */
  readonly waits: (seconds: number, why: string) => void;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** Sends one operation: its parameters fill the template, the rest becomes query or body. */
export type Send = (operation: string, parameters: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** After a lost answer or trouble of the server. A number given with a single request would hold for refusals too, so that only 0 is ever given there. */
const REPEATS = 2;

/** Of one request. */
const MOST_WAITS = 3;

const Client = Octokit.plugin(throttling, retry);
const silent = (): undefined => undefined;

/** A group that holds nothing back. */
const unpaced = {
  key: () => ({
    schedule: (_options: unknown, run: (...args: unknown[]) => unknown, ...args: unknown[]) => run(...args),
  }),
};

/** A client for one process. */
export function createClient(settings: ClientSettings): Send {
  let budget = settings.waiting.budgetSeconds;
  const worthWaiting =
    (why: string) =>
    (seconds: number, _request: unknown, _client: unknown, waited: number): boolean => {
      if (seconds > budget || waited >= MOST_WAITS) return false;
      // A clock that is ahead of the platform's makes the wait nothing, again and again.
      budget -= Math.max(1, seconds);
      settings.waits(seconds, why);
      return true;
    };
  const pacing: object = settings.waiting.paced ? {} : { write: unpaced, notifications: unpaced };
  const client = new Client({
    auth: settings.token,
    baseUrl: settings.apiUrl.replace(/\/+$/, ''),
    userAgent: settings.userAgent,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: settings.fetch },
    retry: {
      retries: REPEATS,
      // Not what the caller must answer (conflicts) or what the other plugin waits for (limits).
      doNotRetry: [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451],
      retryAfterBaseValue: settings.waiting.secondMilliseconds,
    },
    throttle: {
      onRateLimit: worthWaiting("this hour's requests are spent"),
      onSecondaryRateLimit: worthWaiting('too many requests at once'),
      retryAfterBaseValue: settings.waiting.secondMilliseconds,
      ...pacing,
    },
  });
  return async (operation, parameters) => {
    const answer = await client.request(operation, parameters);
    return { status: answer.status, headers: answer.headers, data: answer.data };
  };
}
