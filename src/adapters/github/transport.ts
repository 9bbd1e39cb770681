/**
 * Sends single HTTP requests: counts them, ends them in time, bounds what they answer, and never carries a token to another origin. It knows
 * nothing of what is asked.
 */

/** How many bytes of JSON an answer may have. */
const MOST_JSON = 16 * 1024 * 1024;
const MOST_HOPS = 3;
/** A response with one of these has no body. */
const EMPTY = new Set([204, 205, 304]);

/** A request that found no answer, or one that cannot be taken. */
export class TransportFault extends Error {
  override readonly name = 'TransportFault';
  readonly kind: 'unanswered' | 'too-large';

  constructor(kind: TransportFault['kind'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
  }
}

/** True for a fault of this kind, wherever it lies in a chain of causes. By shape, not by class: what it passed through may rebuild it. */
export function isFault(error: unknown, kind: TransportFault['kind']): boolean {
  for (let one = error, depth = 0; typeof one === 'object' && one !== null && depth < 5; depth++) {
    if ('kind' in one && one.kind === kind) return true;
    one = 'cause' in one ? one.cause : null;
  }
  return false;
}

export interface Transport {
  /** As the platform's `fetch`; redirects to another origin are handed back unfollowed. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The body of a plain GET without any token: not a request to the API, and not counted. Throws {@link TransportFault}. */
  readonly download: (
    url: string,
    mostBytes: number,
  ) => Promise<{ readonly status: number; readonly bytes: Uint8Array }>;
  readonly calls: () => number;
  readonly remaining: () => number | null;
}

/** A transport for one process. */
export function createTransport(settings: {
  readonly timeoutSeconds: number;
  readonly userAgent: string;
}): Transport {
  let calls = 0;
  let remaining: number | null = null;
  const send = async (url: string, init: RequestInit, hops: number): Promise<Response> => {
    calls += 1;
    const signal = AbortSignal.timeout(settings.timeoutSeconds * 1000);
    const answer = await orFault(
      () => fetch(url, { ...init, redirect: 'manual', signal }),
      settings.timeoutSeconds,
    );
    remaining = budgetIn(answer.headers) ?? remaining;
    const target = redirection(answer, url, init.method ?? 'GET');
    if (target !== null && hops < MOST_HOPS) {
      await answer.body?.cancel();
      return send(target, init, hops + 1);
    }
    const bytes = await readBounded(answer, MOST_JSON, settings.timeoutSeconds);
    return new Response(EMPTY.has(answer.status) ? null : bytes, {
      status: answer.status,
      headers: answer.headers,
    });
  };
  return {
    fetch: (url, init) => send(url, init, 0),
    download: async (url, mostBytes) => {
      const signal = AbortSignal.timeout(settings.timeoutSeconds * 10_000);
      const headers = { 'user-agent': settings.userAgent };
      const answer = await orFault(
        () => fetch(url, { redirect: 'error', headers, signal }),
        settings.timeoutSeconds,
      );
      return {
        status: answer.status,
        bytes: await readBounded(answer, mostBytes, settings.timeoutSeconds * 10),
      };
    },
    calls: () => calls,
    remaining: () => remaining,
  };
}

/** GraphQL and search have budgets of their own; ours is that of the REST API. */
function budgetIn(headers: Headers): number | undefined {
  const left = headers.get('x-ratelimit-remaining') ?? '';
  const resource = headers.get('x-ratelimit-resource') ?? 'core';
  return resource === 'core' && /^\d{1,9}$/.test(left) ? Number(left) : undefined;
}

/** Where a redirect leads within the same origin and with the same method; null for everything else. */
function redirection(answer: Response, from: string, method: string): string | null {
  const location = answer.headers.get('location');
  if (location === null || ![301, 302, 307, 308].includes(answer.status)) return null;
  if (answer.status < 307 && method !== 'GET') return null;
  if (!URL.canParse(location, from)) return null;
  const target = new URL(location, from);
  return target.origin === new URL(from).origin ? target.href : null;
}

async function readBounded(
  answer: Response,
  mostBytes: number,
  seconds: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = answer.headers.get('content-length') ?? '';
  const tooLarge = (): TransportFault =>
    new TransportFault('too-large', `the answer has more than ${mostBytes} bytes`);
  if (/^\d+$/.test(announced) && Number(announced) > mostBytes) {
    await answer.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  while (reader !== undefined) {
    const part = await orFault(() => reader.read(), seconds);
    if (part.done) break;
    length += part.value.byteLength;
    if (length > mostBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks, length));
}

async function orFault<T>(attempt: () => Promise<T>, seconds: number): Promise<T> {
  try {
    return await attempt();
  } catch (cause) {
    const late =
      typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TimeoutError';
    throw new TransportFault('unanswered', late ? `no answer within ${seconds} s` : innermost(cause), cause);
  }
}

/** `fetch failed` says nothing; what lies below it does. */
function innermost(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('cause' in error && typeof error.cause === 'object' && error.cause !== null)
    return innermost(error.cause);
  return 'message' in error && typeof error.message === 'string' && error.message !== ''
    ? error.message
    : 'code' in error
      ? String(error.code)
      : 'the connection failed';
}
