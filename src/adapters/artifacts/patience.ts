/**
 * Requests that are repeated when the network or the service failed, and never when the service refused: five tries, with pauses that grow
 * and are drawn by lot so that many jobs do not come back at once.
 */
import type { Clock, Randomness } from '../../app/ports.js';
import { OrchestratorError } from '../../errors.js';
import { messageOf } from '../process/system-error.js';

export interface Patience {
  readonly clock: Clock;
  readonly random: Randomness;
  readonly fetch: typeof fetch;
  /** Before the second try, on average; each further pause is half as long again. */
  readonly pauseMilliseconds: number;
}

const TRIES = 5;
const GROWTH = 1.5;
const LONGEST_ANSWER = 200;

/** An answer that is not the one asked for. */
export class HttpFault extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(`status ${status}${text === '' ? '' : `: ${text.slice(0, LONGEST_ANSWER)}`}`);
    this.status = status;
  }

  /** The service is in trouble, or asks to be left alone for a while. */
  get passing(): boolean {
    return this.status >= 500 || this.status === 429;
  }
}

/**
 * The answer of `ask`, which is called again after network faults and passing ones. `ask` is told how often it was called before. Throws
 * the `HttpFault` of a refusal, and ARTIFACT_FAILED when no try worked.
 */
export async function patiently<T>(
  patience: Patience,
  what: string,
  ask: (before: number) => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried += 1)
    try {
      return await ask(tried - 1);
    } catch (cause) {
      if (isFinal(cause)) throw cause;
      if (tried === TRIES) throw gaveUp(what, cause);
      const pause = patience.pauseMilliseconds * GROWTH ** (tried - 1);
      await patience.clock.sleep(pause * (0.5 + patience.random.fraction()));
    }
}

function isFinal(cause: unknown): boolean {
  if (cause instanceof OrchestratorError) return true;
  if (cause instanceof HttpFault) return !cause.passing;
  return /^Internal error:/.test(messageOf(cause));
}

function gaveUp(what: string, cause: unknown): OrchestratorError {
  const inner = cause instanceof Error && cause.cause !== undefined ? ` (${messageOf(cause.cause)})` : '';
  return new OrchestratorError(
    'ARTIFACT_FAILED',
    `${what} failed ${TRIES} times, the last time with: ${messageOf(cause)}${inner}`,
    'See whether the service has an incident, then run the job again.',
    { cause },
  );
}

/** The answer to one request. Throws an `HttpFault` for every other status than 2xx; redirections are none of ours to follow. */
export async function answerTo(
  patience: Patience,
  url: string,
  request: {
    readonly method: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array<ArrayBuffer>;
    readonly timeoutMilliseconds: number;
  },
): Promise<Response> {
  const { timeoutMilliseconds, body, ...rest } = request;
  const response = await patience.fetch(url, {
    ...rest,
    ...(body === undefined ? {} : { body }),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMilliseconds),
  });
  if (response.ok) return response;
  const text = await boundedText(response, 4096);
  throw new HttpFault(response.status, text);
}

/** The beginning of an answer's text. */
export async function boundedText(response: Response, mostBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    bytes += part.byteLength;
    if (bytes >= mostBytes) break;
  }
  return Buffer.concat(parts).subarray(0, mostBytes).toString('utf8');
}
