/**
 * What the platform's API answered instead of what was asked, in the catalogue's terms: quotes the exact operation and the platform's own words,
 * and names the permission or setting that is missing. Pure.
 */
import { type ErrorCode, OrchestratorError } from '../../errors.js';
import { remedyFor } from './api-remedy.js';
import type { Rejection } from './rejection.js';

/** An error of the API. */
export class ApiError extends OrchestratorError {
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** Types of GraphQL errors, such as `STALE_DATA`. */
  readonly kinds: readonly string[];
  /** The platform may have done what was asked all the same: whoever repeats it must look first. */
  readonly mayHaveLanded: boolean;
  /** The platform's own words, on one line. */
  readonly said: string;

  constructor(
    code: ErrorCode,
    words: { readonly message: string; readonly remedy: string },
    facts: {
      readonly status: number | null;
      readonly said: string;
      readonly kinds?: readonly string[];
      readonly mayHaveLanded?: boolean;
    },
    cause?: unknown,
  ) {
    super(code, words.message, words.remedy, cause === undefined ? undefined : { cause });
    this.status = facts.status;
    this.said = facts.said;
    this.kinds = facts.kinds ?? [];
    this.mayHaveLanded = facts.mayHaveLanded ?? false;
  }
}

/** One bounded line without control characters: words from outside never become a log command or an escape sequence. */
export function oneLine(words: string, most = 500): string {
  const line = words
    .slice(0, most * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** The error for an answer that refuses. */
export function refused(rejection: Rejection, now: number): ApiError {
  const said = oneLine(rejection.said) || 'no message';
  const facts = { status: rejection.status, said, kinds: rejection.kinds };
  const answered = `GitHub answered ${rejection.place} with ${rejection.status}: ${said}`;
  if (isLimit(rejection))
    return new ApiError(
      'API_LIMITED',
      {
        message: answered,
        remedy: `The budget of requests is spent. Run the same command again after ${comeBack(rejection.headers, now)}.`,
      },
      facts,
    );
  if (rejection.status >= 500)
    return new ApiError(
      'API_UNREACHABLE',
      {
        message: answered,
        remedy: 'The platform has trouble. Nothing is lost: run the same command again later.',
      },
      { ...facts, mayHaveLanded: writes(rejection.operation) },
    );
  if (rejection.status >= 300 && rejection.status < 400) return moved(rejection, answered, facts);
  return new ApiError('API_REFUSED', { message: answered, remedy: remedyFor(rejection) }, facts);
}

function moved(rejection: Rejection, answered: string, facts: { status: number; said: string }): ApiError {
  const target = oneLine(rejection.headers['location'] ?? 'nowhere', 200);
  return new ApiError(
    'API_REFUSED',
    {
      message: `${answered}; it leads to ${target}, and a token is never sent to another place.`,
      remedy:
        'Check GITHUB_API_URL, and whether the repository was renamed or moved: use its present owner and name.',
    },
    facts,
  );
}

/** The error for a call that got no answer. */
export function unanswered(
  call: { readonly operation: string; readonly place: string },
  cause: unknown,
): ApiError {
  const said = oneLine(wordsOf(cause));
  return new ApiError(
    'API_UNREACHABLE',
    {
      message: `GitHub did not answer ${call.place}: ${said}`,
      remedy: 'Check the network and GITHUB_API_URL, and run the same command again.',
    },
    { status: null, said, mayHaveLanded: writes(call.operation) },
    cause,
  );
}

/** The error for an answer that is none. */
export function badAnswer(
  call: { readonly operation: string; readonly place: string },
  fault: string,
  status: number | null,
): ApiError {
  const said = oneLine(fault);
  return new ApiError(
    'API_BAD_ANSWER',
    {
      message: `GitHub's answer to ${call.place} cannot be understood: ${said}`,
      remedy:
        'Run the same command again. If it stays, something between here and GitHub changes its answers, or this version is too old for it.',
    },
    { status, said, mayHaveLanded: writes(call.operation) },
  );
}

function writes(operation: string): boolean {
  return !operation.startsWith('GET ') && !operation.startsWith('query ');
}

/** Limits come as 403 or 429, the GraphQL ones as an error's type. */
function isLimit({ status, said, headers, kinds }: Rejection): boolean {
  if (kinds.includes('RATE_LIMITED')) return true;
  if (status === 429) return true;
  return (
    status === 403 &&
    (headers['x-ratelimit-remaining'] === '0' ||
      headers['retry-after'] !== undefined ||
      /\b(?:secondary )?rate limit\b/i.test(said))
  );
}

/** When the platform will answer again, as it says; a minute where it does not say. `now` in milliseconds since 1970. */
function comeBack(headers: Readonly<Record<string, string>>, now: number): string {
  const after = /^\d{1,6}$/.exec(headers['retry-after'] ?? '')?.[0];
  const reset = /^\d{1,11}$/.exec(headers['x-ratelimit-reset'] ?? '')?.[0];
  const at =
    after !== undefined
      ? now + Number(after) * 1000
      : headers['x-ratelimit-remaining'] === '0' && reset !== undefined
        ? Number(reset) * 1000
        : now + 60_000;
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** The words of whatever lies below the client's own error. */
function wordsOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return String(cause);
  if (!('kind' in cause) && 'cause' in cause && cause.cause !== undefined && cause.cause !== null)
    return wordsOf(cause.cause);
  return 'message' in cause && typeof cause.message === 'string' && cause.message !== ''
    ? cause.message
    : String(cause);
}
