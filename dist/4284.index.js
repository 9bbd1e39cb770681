export const id = 4284;
export const ids = [4284];
export const modules = {

/***/ 2255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ ApiError),
  k6: () => (/* binding */ badAnswer),
  J5: () => (/* binding */ refused),
  bj: () => (/* binding */ unanswered)
});

// UNUSED EXPORTS: oneLine

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/adapters/github/api-remedy.js
const REPO = '/repos/{owner}/{repo}';
/** Operation, as the platform documents it, to the line missing from `permissions:` of the job. First match wins. */
const PERMISSIONS = [
    [`POST ${REPO}/statuses/`, 'statuses: write'],
    [`GET ${REPO}/commits/{ref}/status`, 'statuses: read'],
    [`POST ${REPO}/check-runs`, 'checks: write'],
    [`POST ${REPO}/actions/workflows/`, 'actions: write'],
    [`GET ${REPO}/actions/`, 'actions: read'],
    [`POST ${REPO}/pulls`, 'pull-requests: write'],
    [`PATCH ${REPO}/pulls/`, 'pull-requests: write'],
    [`GET ${REPO}/pulls`, 'pull-requests: read'],
    [`POST ${REPO}/issues/`, 'issues: write` (on pull requests also `pull-requests: write'],
    [`PATCH ${REPO}/issues/`, 'issues: write` (on pull requests also `pull-requests: write'],
    [`GET ${REPO}/issues/`, 'issues: read` (on pull requests also `pull-requests: read'],
    ['query sticky', 'issues: read` (on pull requests also `pull-requests: read'],
    [`GET ${REPO}/collaborators/`, 'contents: read'],
    ['mutation createCommitOnBranch', 'contents: write'],
    ['mutation updateRefs', 'contents: write'],
    [`GET ${REPO}/`, 'contents: read'],
];
/** The platform's words to the setting behind them. Wording differs a little between its versions, hence patterns. */
const SETTINGS = [
    [
        /not permitted to create or approve pull requests/i,
        'Turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General; where it is grey, in the organization), or open the pull request by hand.',
    ],
    [
        /event '?[\w-]*'? is not allowed to trigger|not allowed to trigger (?:actions )?workflows/i,
        "Let the event and the actor github-actions[bot] pass in the Actions policy that names them (Settings, Actions, Policies; or the organization's or enterprise's).",
    ],
    [
        /does not have '?workflow_dispatch'? trigger/i,
        'Add `workflow_dispatch:` under `on:` of that workflow, on the default branch and on the ref that is started.',
    ],
    [
        /no ref found/i,
        'The branch is gone. Start the workflow from a branch that exists; the default branch is safest.',
    ],
    [
        /unexpected inputs|required input|inputs? .*not (?:provided|defined)/i,
        "Give the workflow the inputs of the example callers (`session` and `reason`): its `on.workflow_dispatch.inputs` do not fit the orchestrator's.",
    ],
    [
        /actions (?:has|have) been disabled|actions (?:is|are) (?:currently )?disabled|disabled workflow|workflow is disabled/i,
        'Turn Actions on for the repository (Settings, Actions, General), and the workflow on its page under Actions.',
    ],
    [
        /archived/i,
        'The repository is archived and cannot change. Unarchive it (Settings, General, Danger Zone).',
    ],
    [
        /SAML|single sign-on|\bSSO\b/i,
        'Authorize the token for the organization (Configure SSO beside the token in the settings of its owner), or use the GITHUB_TOKEN of the job.',
    ],
    [
        /IP allow list/i,
        "Add the runner's address to the organization's IP allow list, or use a runner that is on it.",
    ],
    [
        /issues (?:are|has been|is) disabled/i,
        'Turn Issues on (Settings, General, Features), or leave comments out.',
    ],
    [
        /suspended|billing|spending limit|payment/i,
        'The account or its plan stands in the way: see Settings, Billing and plans.',
    ],
    [/locked/i, 'Unlock the conversation, or let the token write to locked ones.'],
];
/** The next step for a refused call, in words for people. */
function remedyFor(rejection) {
    const setting = SETTINGS.find(([said]) => said.test(rejection.said))?.[1];
    if (rejection.headers['x-github-sso'] !== undefined)
        return SSO;
    if (setting !== undefined)
        return setting;
    switch (rejection.status) {
        case 401:
            return 'The token is not known to GitHub or has expired: a job token ends with its job, after 24 hours at most. Pass the `github.token` of the job as `github-token`, or renew the one you pass.';
        case 403:
            return missingPermission(rejection);
        case 404:
            return `It does not exist, or the token may not see it. Check the name first. ${missingPermission(rejection)}`;
        case 409:
            return 'Somebody else changed the same thing at that moment, or the repository is empty. Run the same command again.';
        case 410:
            return 'It was deleted, or the feature is switched off in the settings of the repository.';
        default:
            return rejection.kinds.includes('FORBIDDEN') || rejection.kinds.includes('INSUFFICIENT_SCOPES')
                ? missingPermission(rejection)
                : 'GitHub does not take these values: look at its message.';
    }
}
const SSO = SETTINGS.find(([said]) => said.test('SSO'))?.[1] ?? '';
function missingPermission(rejection) {
    if (rejection.fork)
        return 'A run for a pull request from a fork has a token that can only read: this is as it should be. The state moves on in the next run of the repository itself.';
    const needed = permissionOf(rejection.operation) ?? accepted(rejection.headers);
    return needed === null
        ? 'Give the token the right to do this (in a workflow: `permissions:` of the job).'
        : `Give the token \`${needed}\` (in a workflow: \`permissions:\` of the job, and of every job that calls it; naming one permission sets all others to none).`;
}
/** What a job's `permissions:` must say for an operation; null for one without. */
function permissionOf(operation) {
    return PERMISSIONS.find(([start]) => operation.startsWith(start))?.[1] ?? null;
}
/** GitHub tells fine-grained tokens itself what they lack. */
function accepted(headers) {
    const said = headers['x-accepted-github-permissions'] ?? '';
    return /^[a-z_]{1,40}=(?:read|write|admin)(?:[,;] ?[a-z_]{1,40}=(?:read|write|admin)){0,5}$/.test(said)
        ? said.replaceAll('=', ': ').replaceAll('_', '-')
        : null;
}
//# sourceMappingURL=api-remedy.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/api-error.js
/**
 * What the platform's API answered instead of what was asked, in the catalogue's terms: quotes the exact operation and the platform's own words,
 * and names the permission or setting that is missing. Pure.
 */


/** An error of the API. */
class ApiError extends errors/* OrchestratorError */.jD {
    /** HTTP status; null when no answer came. */
    status;
    /** Types of GraphQL errors, such as `STALE_DATA`. */
    kinds;
    /** The platform may have done what was asked all the same: whoever repeats it must look first. */
    mayHaveLanded;
    /** The platform's own words, on one line. */
    said;
    constructor(code, words, facts, cause) {
        super(code, words.message, words.remedy, cause === undefined ? undefined : { cause });
        this.status = facts.status;
        this.said = facts.said;
        this.kinds = facts.kinds ?? [];
        this.mayHaveLanded = facts.mayHaveLanded ?? false;
    }
}
/** One bounded line without control characters: words from outside never become a log command or an escape sequence. */
function oneLine(words, most = 500) {
    const line = words
        .slice(0, most * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
        .trim();
    return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
/** The error for an answer that refuses. */
function refused(rejection, now) {
    const said = oneLine(rejection.said) || 'no message';
    const facts = { status: rejection.status, said, kinds: rejection.kinds };
    const answered = `GitHub answered ${rejection.place} with ${rejection.status}: ${said}`;
    if (isLimit(rejection))
        return new ApiError('API_LIMITED', {
            message: answered,
            remedy: `The budget of requests is spent. Run the same command again after ${comeBack(rejection.headers, now)}.`,
        }, facts);
    if (rejection.status >= 500)
        return new ApiError('API_UNREACHABLE', {
            message: answered,
            remedy: 'The platform has trouble. Nothing is lost: run the same command again later.',
        }, { ...facts, mayHaveLanded: writes(rejection.operation) });
    if (rejection.status >= 300 && rejection.status < 400)
        return moved(rejection, answered, facts);
    return new ApiError('API_REFUSED', { message: answered, remedy: remedyFor(rejection) }, facts);
}
function moved(rejection, answered, facts) {
    const target = oneLine(rejection.headers['location'] ?? 'nowhere', 200);
    return new ApiError('API_REFUSED', {
        message: `${answered}; it leads to ${target}, and a token is never sent to another place.`,
        remedy: 'Check GITHUB_API_URL, and whether the repository was renamed or moved: use its present owner and name.',
    }, facts);
}
/** The error for a call that got no answer. */
function unanswered(call, cause) {
    const said = oneLine(wordsOf(cause));
    return new ApiError('API_UNREACHABLE', {
        message: `GitHub did not answer ${call.place}: ${said}`,
        remedy: 'Check the network and GITHUB_API_URL, and run the same command again.',
    }, { status: null, said, mayHaveLanded: writes(call.operation) }, cause);
}
/** The error for an answer that is none. */
function badAnswer(call, fault, status) {
    const said = oneLine(fault);
    return new ApiError('API_BAD_ANSWER', {
        message: `GitHub's answer to ${call.place} cannot be understood: ${said}`,
        remedy: 'Run the same command again. If it stays, something between here and GitHub changes its answers, or this version is too old for it.',
    }, { status, said, mayHaveLanded: writes(call.operation) });
}
function writes(operation) {
    return !operation.startsWith('GET ') && !operation.startsWith('query ');
}
/** Limits come as 403 or 429, the GraphQL ones as an error's type. */
function isLimit({ status, said, headers, kinds }) {
    if (kinds.includes('RATE_LIMITED'))
        return true;
    if (status === 429)
        return true;
    return (status === 403 &&
        (headers['x-ratelimit-remaining'] === '0' ||
            headers['retry-after'] !== undefined ||
            /\b(?:secondary )?rate limit\b/i.test(said)));
}
/** When the platform will answer again, as it says; a minute where it does not say. `now` in milliseconds since 1970. */
function comeBack(headers, now) {
    const after = /^\d{1,6}$/.exec(headers['retry-after'] ?? '')?.[0];
    const reset = /^\d{1,11}$/.exec(headers['x-ratelimit-reset'] ?? '')?.[0];
    const at = after !== undefined
        ? now + Number(after) * 1000
        : headers['x-ratelimit-remaining'] === '0' && reset !== undefined
            ? Number(reset) * 1000
            : now + 60_000;
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
/** The words of whatever lies below the client's own error. */
function wordsOf(cause) {
    if (typeof cause !== 'object' || cause === null)
        return String(cause);
    if (!('kind' in cause) && 'cause' in cause && cause.cause !== undefined && cause.cause !== null)
        return wordsOf(cause.cause);
    return 'message' in cause && typeof cause.message === 'string' && cause.message !== ''
        ? cause.message
        : String(cause);
}
//# sourceMappingURL=api-error.js.map

/***/ }),

/***/ 4284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createApi: () => (/* binding */ createApi)
/* harmony export */ });
/* unused harmony exports WAITING, createGraphql */
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2255);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5450);


/**
 * Always said, for without it the platform chooses: the version of 2026-03-10 renames answers and drops fields. Servers of companies know this
 * one too.
 */
const API_VERSION = '2022-11-28';
const JSON_TYPE = 'application/vnd.github+json';
/** For a write that must not be sent twice. Everything else is sent again after a lost answer, as often as the client is set up to. */
const ONCE = { request: { retries: 0 } };
const WAITING = {
    budgetSeconds: 120,
    timeoutSeconds: 30,
    secondMilliseconds: 1000,
    paced: true,
};
/** The API as one process sees it. No request is made yet. */
function createApi(options) {
    for (const url of [options.apiUrl, options.graphqlUrl])
        if (!/^https?:\/\/[^/@\s]+(?:\/[^\s?#]*)?$/.test(url))
            throw new Error(`Internal error: ${JSON.stringify(url)} is no URL of an API`);
    const waiting = { ...WAITING, ...options.waiting };
    const transport = (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .createTransport */ .oO)({
        timeoutSeconds: waiting.timeoutSeconds,
        userAgent: options.userAgent,
    });
    let client;
    const send = async (operation, parameters) => {
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
/** GraphQL alone, for who needs nothing else. */
function createGraphql(options) {
    return createApi(options).graphql;
}
async function openClient(options, waiting, transport) {
    const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(9167), __webpack_require__.e(153)]).then(__webpack_require__.bind(__webpack_require__, 153));
    return createClient({
        apiUrl: options.apiUrl,
        token: options.token,
        userAgent: options.userAgent,
        waiting,
        fetch: transport.fetch,
        waits: (seconds, why) => options.reporter.warn(`Waiting ${Math.ceil(seconds)} s for GitHub: ${why}.`),
    });
}
async function ask({ call, options, send }) {
    const { operation } = call;
    const parameters = located(operation, options.repository, call.parameters ?? {});
    const named = { operation, place: filled(operation, parameters), leadsElsewhere: call.leadsElsewhere };
    const repeatable = operation.startsWith('GET ') || call.repeatable === true;
    const answer = await answerOf(named, options, () => send(operation, { ...parameters, headers: HEADERS, ...(repeatable ? {} : ONCE) }));
    const data = call.shape.safeParse(answer.data);
    if (!data.success)
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .badAnswer */ .k6)(named, faultIn(data.error), answer.status);
    return { status: answer.status, data: data.data, location: headersOf(answer.headers)['location'] ?? null };
}
const HEADERS = { accept: JSON_TYPE, 'x-github-api-version': API_VERSION };
/** Owner and repository where the template asks for them. A value that would change the path's shape is a bug of ours. */
function located(operation, repository, parameters) {
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
function filled(operation, parameters) {
    const values = new Map(Object.entries(parameters));
    return operation.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values.get(name))));
}
async function askGraph({ query, variables, shape, options, send }) {
    const operation = /^\s*((?:query|mutation) \w+)/.exec(query)?.[1];
    if (operation === undefined)
        throw new Error('Internal error: a GraphQL operation without a name');
    const named = { operation, place: `POST ${new URL(options.graphqlUrl).pathname} (${operation})` };
    const once = operation.startsWith('query ') ? {} : ONCE;
    const answer = await answerOf(named, options, () => send(`POST ${options.graphqlUrl}`, { query, variables, headers: HEADERS, ...once }));
    const errors = graphErrors(answer.data);
    if (errors.length > 0)
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)({
            ...named,
            status: answer.status,
            headers: headersOf(answer.headers),
            fork: options.fork ?? false,
            said: errors.map(({ message }) => message).join('; '),
            kinds: errors.map(({ type }) => type),
        }, Date.now());
    const data = shape.safeParse(fieldOf(answer.data, 'data'));
    if (!data.success)
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .badAnswer */ .k6)(named, faultIn(data.error), answer.status);
    return data.data;
}
function graphErrors(answer) {
    const errors = fieldOf(answer, 'errors');
    if (!Array.isArray(errors))
        return [];
    return errors.slice(0, 10).map((error) => ({
        type: String(fieldOf(error, 'type') ?? 'UNKNOWN').slice(0, 60),
        message: String(fieldOf(error, 'message') ?? 'no message'),
    }));
}
/** Sends, and turns whatever the client throws into an error of the catalogue. */
async function answerOf(named, options, send) {
    let answer;
    try {
        answer = await send();
    }
    catch (cause) {
        throw failureOf(named, options, cause);
    }
    if (answer.status < 300 || (named.leadsElsewhere === true && answer.status === 302))
        return answer;
    throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)({
        operation: named.operation,
        place: named.place,
        status: answer.status,
        said: 'redirected',
        headers: headersOf(answer.headers),
        kinds: [],
        fork: options.fork ?? false,
    }, Date.now());
}
function failureOf(named, options, cause) {
    if ((0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(cause, 'too-large'))
        return (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .badAnswer */ .k6)(named, String(fieldOf(cause, 'message')), null);
    const response = fieldOf(cause, 'response');
    const status = fieldOf(cause, 'status') ?? fieldOf(response, 'status');
    if (typeof status !== 'number')
        return (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .badAnswer */ .k6)(named, String(fieldOf(cause, 'message') ?? cause), null);
    if (response === undefined || response === null)
        return (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)(named, cause);
    const data = fieldOf(response, 'data');
    return (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)({
        ...named,
        status,
        said: wordsIn(data),
        headers: headersOf(fieldOf(response, 'headers')),
        kinds: graphErrors(data).map(({ type }) => type),
        fork: options.fork ?? false,
    }, Date.now());
}
/** The platform's message and the details beside it. */
function wordsIn(data) {
    if (typeof data === 'string')
        return data.replace(/<[^>]{0,200}>/g, ' ');
    const details = fieldOf(data, 'errors');
    const more = Array.isArray(details)
        ? details
            .slice(0, 5)
            .map((one) => typeof one === 'string' ? one : String(fieldOf(one, 'message') ?? JSON.stringify(one)))
        : [];
    const message = fieldOf(data, 'message');
    return [...(typeof message === 'string' ? [message] : []), ...more].join('; ');
}
function headersOf(headers) {
    if (typeof headers !== 'object' || headers === null)
        return {};
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
/** Own fields only, the hidden ones of errors included. */
function fieldOf(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(value, name)?.value;
}
function faultIn(error) {
    return error.issues
        .slice(0, 3)
        .map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`)
        .join('; ');
}
//# sourceMappingURL=api.js.map

/***/ }),

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   oO: () => (/* binding */ createTransport)
/* harmony export */ });
/* unused harmony export TransportFault */
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
class TransportFault extends Error {
    name = 'TransportFault';
    kind;
    constructor(kind, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.kind = kind;
    }
}
/** True for a fault of this kind, wherever it lies in a chain of causes. By shape, not by class: what it passed through may rebuild it. */
function isFault(error, kind) {
    for (let one = error, depth = 0; typeof one === 'object' && one !== null && depth < 5; depth++) {
        if ('kind' in one && one.kind === kind)
            return true;
        one = 'cause' in one ? one.cause : null;
    }
    return false;
}
/** A transport for one process. */
function createTransport(settings) {
    let calls = 0;
    let remaining = null;
    const send = async (url, init, hops) => {
        calls += 1;
        const signal = AbortSignal.timeout(settings.timeoutSeconds * 1000);
        const answer = await orFault(() => fetch(url, { ...init, redirect: 'manual', signal }), settings.timeoutSeconds);
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
            const answer = await orFault(() => fetch(url, { redirect: 'error', headers, signal }), settings.timeoutSeconds);
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
function budgetIn(headers) {
    const left = headers.get('x-ratelimit-remaining') ?? '';
    const resource = headers.get('x-ratelimit-resource') ?? 'core';
    return resource === 'core' && /^\d{1,9}$/.test(left) ? Number(left) : undefined;
}
/** Where a redirect leads within the same origin and with the same method; null for everything else. */
function redirection(answer, from, method) {
    const location = answer.headers.get('location');
    if (location === null || ![301, 302, 307, 308].includes(answer.status))
        return null;
    if (answer.status < 307 && method !== 'GET')
        return null;
    if (!URL.canParse(location, from))
        return null;
    const target = new URL(location, from);
    return target.origin === new URL(from).origin ? target.href : null;
}
async function readBounded(answer, mostBytes, seconds) {
    const announced = answer.headers.get('content-length') ?? '';
    const tooLarge = () => new TransportFault('too-large', `the answer has more than ${mostBytes} bytes`);
    if (/^\d+$/.test(announced) && Number(announced) > mostBytes) {
        await answer.body?.cancel();
        throw tooLarge();
    }
    const chunks = [];
    let length = 0;
    const reader = answer.body?.getReader();
    while (reader !== undefined) {
        const part = await orFault(() => reader.read(), seconds);
        if (part.done)
            break;
        length += part.value.byteLength;
        if (length > mostBytes) {
            await reader.cancel();
            throw tooLarge();
        }
        chunks.push(part.value);
    }
    return new Uint8Array(Buffer.concat(chunks, length));
}
async function orFault(attempt, seconds) {
    try {
        return await attempt();
    }
    catch (cause) {
        const late = typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TimeoutError';
        throw new TransportFault('unanswered', late ? `no answer within ${seconds} s` : innermost(cause), cause);
    }
}
/** `fetch failed` says nothing; what lies below it does. */
function innermost(error) {
    if (typeof error !== 'object' || error === null)
        return String(error);
    if ('cause' in error && typeof error.cause === 'object' && error.cause !== null)
        return innermost(error.cause);
    return 'message' in error && typeof error.message === 'string' && error.message !== ''
        ? error.message
        : 'code' in error
            ? String(error.code)
            : 'the connection failed';
}
//# sourceMappingURL=transport.js.map

/***/ })

};
