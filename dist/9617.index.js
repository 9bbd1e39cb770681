export const id = 9617;
export const ids = [9617];
export const modules = {

/***/ 9617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createForge: () => (/* binding */ createForge)
});

// UNUSED EXPORTS: forgeOver

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
;// CONCATENATED MODULE: ./build/src/adapters/github/transport.js
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
;// CONCATENATED MODULE: ./build/src/adapters/github/api.js


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
    const transport = createTransport({
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
        throw badAnswer(named, faultIn(data.error), answer.status);
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
        throw refused({
            ...named,
            status: answer.status,
            headers: headersOf(answer.headers),
            fork: options.fork ?? false,
            said: errors.map(({ message }) => message).join('; '),
            kinds: errors.map(({ type }) => type),
        }, Date.now());
    const data = shape.safeParse(fieldOf(answer.data, 'data'));
    if (!data.success)
        throw badAnswer(named, faultIn(data.error), answer.status);
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
    throw refused({
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
    if (isFault(cause, 'too-large'))
        return badAnswer(named, String(fieldOf(cause, 'message')), null);
    const response = fieldOf(cause, 'response');
    const status = fieldOf(cause, 'status') ?? fieldOf(response, 'status');
    if (typeof status !== 'number')
        return badAnswer(named, String(fieldOf(cause, 'message') ?? cause), null);
    if (response === undefined || response === null)
        return unanswered(named, cause);
    const data = fieldOf(response, 'data');
    return refused({
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
// EXTERNAL MODULE: ./build/src/app/ports/forge.js
var forge = __webpack_require__(4713);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/adapters/github/ref-name.js
var ref_name = __webpack_require__(1257);
;// CONCATENATED MODULE: ./build/src/adapters/github/answers.js
/**
 * Shapes of what the platform answers: only the fields that are used, each checked, everything else left out.
 */



const id = schemas/* number */.aig().int().min(1).max(Number.MAX_SAFE_INTEGER);
const count = schemas/* number */.aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const webUrl = schemas/* string */.YjP()
    .max(2048)
    .regex(/^https?:\/\/[^\s\p{Cc}]+$/u);
/** `YYYY-MM-DDTHH:MM:SSZ`. */
const time = schemas/* string */.YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const word = schemas/* string */.YjP()
    .max(64)
    .regex(/^[a-z_]+$/);
const sha = schemas/* string */.YjP().refine(ids/* isObjectId */.TS, 'no object id');
const branch = schemas/* string */.YjP().refine((name) => (0,ref_name/* isRefName */.p)(`refs/heads/${name}`), 'no branch name');
/** For writes whose answer says nothing that is needed. */
const anyAnswer = schemas/* unknown */.L5J();
/** With the details asked for, the new run; without, nothing. */
const dispatchAnswer = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ workflow_run_id: id, html_url: webUrl.optional() }),
    schemas/* literal */.euz(''),
    schemas/* undefined */.Vxk(),
]);
const runAnswer = schemas/* object */.Ikc({ status: word.nullable(), conclusion: word.nullable(), run_attempt: id });
const jobsAnswer = schemas/* object */.Ikc({
    total_count: count,
    jobs: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().max(4096), conclusion: word.nullable(), html_url: webUrl.nullable() }))
        .max(100),
});
const statusesAnswer = schemas/* object */.Ikc({
    total_count: count,
    statuses: schemas/* array */.YOg(schemas/* object */.Ikc({
        context: schemas/* string */.YjP().max(1024),
        state: schemas/* enum */.k5n(['pending', 'success', 'failure', 'error']),
        description: schemas/* string */.YjP().max(4096).nullable(),
        target_url: schemas/* string */.YjP().max(4096).nullable(),
    }))
        .max(100),
});
const permissionAnswer = schemas/* object */.Ikc({
    permission: schemas/* enum */.k5n(['none', 'read', 'write', 'admin']),
    role_name: schemas/* string */.YjP().max(256).optional(),
});
const pullAnswer = schemas/* object */.Ikc({ number: id, html_url: webUrl, title: schemas/* string */.YjP(), body: schemas/* string */.YjP().nullable() });
const onePull = pullAnswer;
const pullsAnswer = schemas/* array */.YOg(pullAnswer).max(100);
const pullFacts = schemas/* object */.Ikc({
    number: id,
    head: schemas/* object */.Ikc({ ref: branch, sha, repo: schemas/* object */.Ikc({ id }).nullable() }),
    base: schemas/* object */.Ikc({ ref: branch, repo: schemas/* object */.Ikc({ id }) }),
});
const artifactsAnswer = schemas/* object */.Ikc({
    total_count: count,
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id,
        name: schemas/* string */.YjP().max(1024),
        size_in_bytes: count,
        expired: schemas/* boolean */.zMY(),
        created_at: time.nullable(),
        workflow_run: schemas/* object */.Ikc({ id: id.optional() }).nullish(),
    }))
        .max(100),
});
/** The newest comments below an issue or a pull request, and which of them are of whoever asks. */
const stickyAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        issueOrPullRequest: schemas/* object */.Ikc({
            comments: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                    fullDatabaseId: schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^[1-9]\d{0,18}$/), id.transform(String)]),
                    viewerDidAuthor: schemas/* boolean */.zMY(),
                    body: schemas/* string */.YjP(),
                })
                    .nullable())
                    .max(100),
            }),
        }),
    }),
});
//# sourceMappingURL=answers.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/people.js
/** What a person may do in the repository. Unknown people may do nothing. */



const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
/** Roles between the four that the platform has always told, each beside the one it is told as. */
const FINER = [
    ['read', 'triage'],
    ['write', 'maintain'],
];
/** The port's half for people. */
function createPeople(api) {
    return { permission: (login) => permission(api, login) };
}
async function permission(api, login) {
    if (!isLogin(login))
        return 'none';
    try {
        const { data } = await api.ask({
            operation: PERMISSION,
            parameters: { username: login },
            shape: permissionAnswer,
        });
        // A role that an organization made itself has a name of its choice: the coarse word is the one that counts.
        const fine = FINER.find(([coarse, name]) => coarse === data.permission && name === data.role_name)?.[1];
        return fine ?? forge/* PERMISSIONS */.J.find((name) => name === data.permission) ?? 'none';
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return 'none';
        throw error;
    }
}
/** True for what may be the login of a person, a company's managed user or a bot. */
function isLogin(login) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?$/.test(login);
}
//# sourceMappingURL=people.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/signals.js

const SET_STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const STATUSES = 'GET /repos/{owner}/{repo}/commits/{ref}/status';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const REWRITE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const REACT = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
const CHECK = 'POST /repos/{owner}/{repo}/check-runs';
/** Pages of 100 contexts that one commit may have; the platform allows 1,000 statuses for each. */
const MOST_STATUS_PAGES = 3;
/** The platform takes 65,536 characters and counts some of them twice. */
const MOST_BODY = 65_000;
const MOST_TITLE = 255;
const MOST_DESCRIPTION = 140;
/** GraphQL, for it alone says which comments are our own, whatever kind the token is. */
const STICKY = `query sticky($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100) { nodes { fullDatabaseId viewerDidAuthor body } } }
      ... on PullRequest { comments(last: 100) { nodes { fullDatabaseId viewerDidAuthor body } } }
    }
  }
}`;
/** The port's half for signals. */
function createSignals(api, repository) {
    return {
        setStatus: (sha, status) => setStatus(api, sha, status),
        statuses: (sha) => statuses(api, sha),
        upsertComment: (issue, marker, body) => upsert(api, repository, { issue, marker, body }),
        comment: (issue, body) => comment(api, issue, body),
        react: async (commentId, reaction) => {
            await api.ask({
                operation: REACT,
                parameters: { comment_id: commentId, content: reaction },
                shape: anyAnswer,
                repeatable: true,
            });
        },
        createCheckRun: (check) => createCheckRun(api, check),
    };
}
async function setStatus(api, sha, status) {
    await api.ask({
        operation: SET_STATUS,
        parameters: {
            sha,
            state: status.state,
            context: status.context,
            description: bounded(status.description, MOST_DESCRIPTION),
            ...(status.url === null ? {} : { target_url: status.url }),
        },
        shape: anyAnswer,
        repeatable: true,
    });
}
async function statuses(api, sha) {
    const found = [];
    for (let page = 1; page <= MOST_STATUS_PAGES; page++) {
        const { data } = await api.ask({
            operation: STATUSES,
            parameters: { ref: sha, per_page: 100, page },
            shape: statusesAnswer,
        });
        found.push(...data.statuses.map(({ context, state, description, target_url }) => ({
            context,
            state,
            description: description ?? '',
            url: target_url,
        })));
        if (data.statuses.length < 100)
            break;
    }
    return found;
}
async function upsert(api, repository, wish) {
    const [owner, name] = repository.split('/');
    const text = bounded(wish.body.startsWith(wish.marker) ? wish.body : `${wish.marker}\n${wish.body}`, MOST_BODY);
    const answer = await api.graphql(STICKY, { owner, name, number: wish.issue }, stickyAnswer);
    const ours = answer.repository.issueOrPullRequest.comments.nodes
        .filter((node) => node !== null)
        .findLast((node) => node.viewerDidAuthor && node.body.trimStart().startsWith(wish.marker));
    if (ours === undefined)
        return comment(api, wish.issue, text);
    if (sameText(ours.body, text))
        return;
    await api.ask({
        operation: REWRITE,
        parameters: { comment_id: ours.fullDatabaseId, body: text },
        shape: anyAnswer,
        repeatable: true,
    });
}
async function comment(api, issue, body) {
    await api.ask({
        operation: COMMENT,
        parameters: { issue_number: issue, body: bounded(body, MOST_BODY) },
        shape: anyAnswer,
    });
}
async function createCheckRun(api, check) {
    const end = check.conclusion === null
        ? { status: 'in_progress' }
        : { status: 'completed', conclusion: check.conclusion };
    await api.ask({
        operation: CHECK,
        parameters: {
            name: check.name,
            head_sha: check.sha,
            ...end,
            ...(check.url === null ? {} : { details_url: check.url }),
            output: { title: bounded(check.title, MOST_TITLE), summary: bounded(check.summary, MOST_BODY) },
        },
        shape: anyAnswer,
    });
}
/** The platform keeps line ends and blanks at the end in its own way. */
function sameText(theirs, ours) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(theirs) === plain(ours);
}
/** At most so many UTF-16 units, never half a character. */
function bounded(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
//# sourceMappingURL=signals.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/pull-requests.js





const LIST = 'GET /repos/{owner}/{repo}/pulls';
const OPEN = 'POST /repos/{owner}/{repo}/pulls';
const UPDATE = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
const GET = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const pull_requests_MOST_TITLE = 256;
const pull_requests_MOST_BODY = 65_000;
/** The port's half for pull requests. */
function createPullRequests(api, place) {
    return {
        upsert: (order) => pull_requests_upsert(api, place, {
            ...order,
            title: bounded(order.title, pull_requests_MOST_TITLE),
            body: bounded(order.body, pull_requests_MOST_BODY),
        }),
        get: (number) => get(api, number),
    };
}
async function pull_requests_upsert(api, place, order) {
    (0,ref_name/* refuseOtherRefs */.h)(order.head);
    (0,ref_name/* refuseOtherRefs */.h)(order.base);
    const open = await find(api, place, order);
    if (open !== undefined)
        return update(api, open, order);
    try {
        const { data } = await api.ask({ operation: OPEN, parameters: { ...order }, shape: onePull });
        return { kind: 'opened', number: data.number, url: data.html_url };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        if (error.status === 403 && /not permitted to create/i.test(error.said))
            return refusal(place, order, `${error.said} ${error.remedy}`);
        // Somebody opened it since we looked, or our own first answer was lost.
        if (error.status === 422 && /already exists/i.test(error.said)) {
            const other = await find(api, place, order);
            if (other !== undefined)
                return update(api, other, order);
        }
        if (error.status === 422 && /no commits between/i.test(error.said))
            return refusal(place, order, error.said);
        throw error;
    }
}
async function find(api, place, order) {
    const owner = place.repository.split('/')[0] ?? '';
    const { data } = await api.ask({
        operation: LIST,
        parameters: { state: 'open', head: `${owner}:${order.head}`, base: order.base, per_page: 1 },
        shape: pullsAnswer,
    });
    return data[0];
}
async function update(api, open, order) {
    const end = { number: open.number, url: open.html_url };
    if (open.title === order.title && sameText(open.body ?? '', order.body))
        return { kind: 'unchanged', ...end };
    await api.ask({
        operation: UPDATE,
        parameters: { pull_number: open.number, title: order.title, body: order.body },
        shape: onePull,
        repeatable: true,
    });
    return { kind: 'updated', ...end };
}
function refusal(place, order, reason) {
    const path = [order.base, order.head]
        .map((ref) => ref.split('/').map(encodeURIComponent).join('/'))
        .join('...');
    return {
        kind: 'refused',
        reason,
        compareUrl: `${place.serverUrl}/${place.repository}/compare/${path}?expand=1`,
    };
}
async function get(api, number) {
    try {
        const { data } = await api.ask({ operation: GET, parameters: { pull_number: number }, shape: pullFacts });
        const { head, base } = data;
        if (!(0,ids/* isObjectId */.TS)(head.sha))
            throw new Error('Internal error: an object id that was checked is none');
        return {
            number: data.number,
            headRef: head.ref,
            headSha: head.sha,
            baseRef: base.ref,
            // The fork may be deleted, its branch with it.
            fork: head.repo === null || head.repo.id !== base.repo.id,
        };
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return null;
        throw error;
    }
}
//# sourceMappingURL=pull-requests.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/workflow-runs.js



const DISPATCH = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
const JOBS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
/** The port's half for runs. */
function createWorkflowRuns(api) {
    return {
        dispatch: (order) => dispatch(api, order),
        fate: (runId) => fate(api, runId),
        jobs: (runId, attempt, pages) => jobs(api, { runId, attempt, pages }),
    };
}
async function dispatch(api, order) {
    (0,ref_name/* refuseOtherRefs */.h)(order.ref);
    const parameters = { workflow_id: order.file, ref: order.ref, inputs: order.inputs };
    const start = async (more) => {
        const { data } = await api.ask({
            operation: DISPATCH,
            parameters: { ...parameters, ...more },
            shape: dispatchAnswer,
        });
        return typeof data === 'object'
            ? { runId: String(data.workflow_run_id), url: data.html_url ?? null }
            : { runId: null, url: null };
    };
    try {
        return await start({ return_run_details: true });
    }
    catch (error) {
        // Older servers of companies refuse the field; nothing was started then.
        if (!(isRefusal(error) && /return_run_details|permitted key/i.test(error.said)))
            throw named(error);
    }
    try {
        return await start({});
    }
    catch (error) {
        throw named(error);
    }
}
function isRefusal(error) {
    return error instanceof ApiError && (error.status === 400 || error.status === 422);
}
/** Under the port's code. Limits and lost connections keep their own. */
function named(error) {
    return error instanceof ApiError && error.code === 'API_REFUSED'
        ? new ApiError('DISPATCH_REFUSED', error, error, error)
        : error;
}
async function fate(api, runId) {
    const parameters = { run_id: knownRun(runId), exclude_pull_requests: true };
    try {
        const { data } = await api.ask({ operation: RUN, parameters, shape: runAnswer });
        const over = data.status === 'completed';
        return {
            state: over ? 'over' : 'live',
            attempt: data.run_attempt,
            conclusion: over ? data.conclusion : null,
        };
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return { state: 'gone', attempt: 0, conclusion: null };
        throw error;
    }
}
async function jobs(api, wish) {
    const found = [];
    for (let page = 1; page <= wish.pages; page++) {
        const { data } = await api.ask({
            operation: JOBS,
            parameters: { run_id: knownRun(wish.runId), attempt_number: wish.attempt, per_page: 100, page },
            shape: jobsAnswer,
        });
        found.push(...data.jobs.map((job) => ({ name: job.name, conclusion: job.conclusion, url: job.html_url })));
        if (data.jobs.length < 100 || found.length >= data.total_count)
            break;
    }
    return found;
}
/** Ids of runs are read from state and payloads; they go into a path. */
function knownRun(runId) {
    if (!/^[1-9]\d{0,18}$/.test(runId))
        throw new Error(`Internal error: ${JSON.stringify(runId)} is no id of a workflow run`);
    return runId;
}
//# sourceMappingURL=workflow-runs.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/remote-artifacts.js





const OF_RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const remote_artifacts_LIST = 'GET /repos/{owner}/{repo}/actions/artifacts';
const ARCHIVE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
/** The port's half for artifacts. */
function createRemoteArtifacts(api, apiUrl) {
    return {
        ofRun: (runId, pages) => list(api, { operation: OF_RUN, pages, parameters: { run_id: knownRun(runId) } }),
        list: (name, pages) => list(api, { operation: remote_artifacts_LIST, pages, parameters: name === null ? {} : { name } }),
        download: (id, mostBytes) => download(api, apiUrl, { id, mostBytes }),
    };
}
async function list(api, wish) {
    const found = [];
    for (let page = 1, seen = 0; page <= wish.pages; page++) {
        const { data } = await api.ask({
            operation: wish.operation,
            parameters: { ...wish.parameters, per_page: 100, page },
            shape: artifactsAnswer,
        });
        for (const one of data.artifacts) {
            const run = one.workflow_run?.id;
            if (run === undefined || one.created_at === null)
                continue;
            found.push({
                id: one.id,
                name: one.name,
                bytes: one.size_in_bytes,
                runId: String(run),
                expired: one.expired,
                createdAt: one.created_at,
            });
        }
        seen += data.artifacts.length;
        if (data.artifacts.length < 100 || seen >= data.total_count)
            break;
    }
    return found;
}
async function download(api, apiUrl, wish) {
    const location = await archiveUrl(api, wish.id);
    // The archive lies with a storage service that must never see the token; it is no less protected on its way than the API itself.
    const safe = location !== null && URL.canParse(location) && new URL(location).protocol === new URL(apiUrl).protocol;
    if (!safe)
        throw failed(wish.id, 'GitHub names no place to fetch it from');
    try {
        const { status, bytes } = await api.download(location, wish.mostBytes);
        if (status !== 200)
            throw failed(wish.id, `the storage service answered with ${status}`);
        return bytes;
    }
    catch (cause) {
        if (isFault(cause, 'too-large'))
            throw new errors/* OrchestratorError */.jD('ARTIFACT_TOO_LARGE', `Artifact ${wish.id} has more than ${wish.mostBytes} bytes.`, 'It is not read. Raise limits.max_output_bytes if the agent is meant to leave so much.', { cause });
        if (isFault(cause, 'unanswered'))
            throw failed(wish.id, cause instanceof Error ? cause.message : 'no answer', cause);
        throw cause;
    }
}
async function archiveUrl(api, id) {
    try {
        const parameters = { artifact_id: id, archive_format: 'zip' };
        const call = { operation: ARCHIVE, parameters, shape: anyAnswer, leadsElsewhere: true };
        return (await api.ask(call)).location;
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 410)
            throw new errors/* OrchestratorError */.jD('ARTIFACT_EXPIRED', `Artifact ${id} has expired: GitHub no longer keeps its bytes.`, 'Let the task run again: orchestrator retry <task>. Raise retention-days of the upload to keep artifacts longer.', { cause: error });
        throw error;
    }
}
function failed(id, why, cause) {
    return new errors/* OrchestratorError */.jD('ARTIFACT_FAILED', `Artifact ${id} could not be fetched: ${why}.`, 'Run the same command again; nothing was changed.', cause === undefined ? undefined : { cause });
}
//# sourceMappingURL=remote-artifacts.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/forge.js






/** The platform. Makes no request, and loads no client, before the first call. */
function createForge(options) {
    return forgeOver(createApi(options), options);
}
/** As {@link createForge}, over an API that others use too: the requests of all are counted together. */
function forgeOver(api, options) {
    return {
        runs: createWorkflowRuns(api),
        signals: createSignals(api, options.repository),
        people: createPeople(api),
        pulls: createPullRequests(api, options),
        artifacts: createRemoteArtifacts(api, options.apiUrl),
        calls: api.calls,
        remaining: api.remaining,
    };
}
//# sourceMappingURL=forge.js.map

/***/ }),

/***/ 1257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refuseOtherRefs),
/* harmony export */   p: () => (/* binding */ isRefName)
/* harmony export */ });
/** Which texts may be the full name of a ref: git's own rules, and nothing that could be an option. */
/** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`. */
function isRefName(ref) {
    return (ref.length <= 512 &&
        /^refs\/(?:heads|tags|pull)\/[^/-]/.test(ref) &&
        !/[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$/u.test(ref) &&
        ref.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')));
}
/** Throws a bug's error for what is neither a full name nor the short one of a branch. */
function refuseOtherRefs(ref) {
    if (!isRefName(ref) && !isRefName(`refs/heads/${ref}`))
        throw new Error(`Internal error: ${JSON.stringify(ref)} is no ref`);
}
//# sourceMappingURL=ref-name.js.map

/***/ }),

/***/ 4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PERMISSIONS)
/* harmony export */ });
/** What a person may do in the repository, weakest first. */
const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
//# sourceMappingURL=forge.js.map

/***/ })

};
