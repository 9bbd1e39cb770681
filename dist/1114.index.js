export const id = 1114;
export const ids = [1114];
export const modules = {

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ statusesAnswer),
/* harmony export */   EG: () => (/* binding */ artifactsAnswer),
/* harmony export */   EP: () => (/* binding */ stickyAnswer),
/* harmony export */   H2: () => (/* binding */ anyAnswer),
/* harmony export */   RE: () => (/* binding */ pullFacts),
/* harmony export */   T8: () => (/* binding */ jobsAnswer),
/* harmony export */   Uj: () => (/* binding */ runAnswer),
/* harmony export */   cf: () => (/* binding */ onePull),
/* harmony export */   n5: () => (/* binding */ pullsAnswer),
/* harmony export */   wb: () => (/* binding */ permissionAnswer),
/* harmony export */   zD: () => (/* binding */ dispatchAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(964);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1257);
/**
 * Shapes of what the platform answers: only the fields that are used, each checked, everything else left out.
 */



const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(Number.MAX_SAFE_INTEGER);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const webUrl = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(2048)
    .regex(/^https?:\/\/[^\s\p{Cc}]+$/u);
/** `YYYY-MM-DDTHH:MM:SSZ`. */
const time = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const word = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(64)
    .regex(/^[a-z_]+$/);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS, 'no object id');
const branch = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((name) => (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefName */ .p)(`refs/heads/${name}`), 'no branch name');
/** For writes whose answer says nothing that is needed. */
const anyAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J();
/** With the details asked for, the new run; without, nothing. */
const dispatchAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ workflow_run_id: id, html_url: webUrl.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(''),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .undefined */ .Vxk(),
]);
const runAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ status: word.nullable(), conclusion: word.nullable(), run_attempt: id });
const jobsAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    total_count: count,
    jobs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096), conclusion: word.nullable(), html_url: webUrl.nullable() }))
        .max(100),
});
const statusesAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    total_count: count,
    statuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pending', 'success', 'failure', 'error']),
        description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096).nullable(),
        target_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096).nullable(),
    }))
        .max(100),
});
const permissionAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    permission: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'read', 'write', 'admin']),
    role_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(256).optional(),
});
const pullAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: id, html_url: webUrl, title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() });
const onePull = pullAnswer;
const pullsAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(pullAnswer).max(100);
const pullFacts = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: id,
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: branch, sha, repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id }).nullable() }),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: branch, repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id }) }),
});
const artifactsAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    total_count: count,
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id,
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
        size_in_bytes: count,
        expired: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        created_at: time.nullable(),
        workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: id.optional() }).nullish(),
    }))
        .max(100),
});
/** The newest comments below an issue or a pull request, and which of them are of whoever asks. */
const stickyAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        issueOrPullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                    fullDatabaseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[1-9]\d{0,18}$/), id.transform(String)]),
                    viewerDidAuthor: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
                    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                })
                    .nullable())
                    .max(100),
            }),
        }),
    }),
});
//# sourceMappingURL=answers.js.map

/***/ }),

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

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRemoteArtifacts: () => (/* binding */ createRemoteArtifacts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5227);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2255);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5450);
/* harmony import */ var _workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);





const OF_RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const LIST = 'GET /repos/{owner}/{repo}/actions/artifacts';
const ARCHIVE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
/** The port's half for artifacts. */
function createRemoteArtifacts(api, apiUrl) {
    return {
        ofRun: (runId, pages) => list(api, { operation: OF_RUN, pages, parameters: { run_id: (0,_workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRun */ .j)(runId) } }),
        list: (name, pages) => list(api, { operation: LIST, pages, parameters: name === null ? {} : { name } }),
        download: (id, mostBytes) => download(api, apiUrl, { id, mostBytes }),
    };
}
async function list(api, wish) {
    const found = [];
    for (let page = 1, seen = 0; page <= wish.pages; page++) {
        const { data } = await api.ask({
            operation: wish.operation,
            parameters: { ...wish.parameters, per_page: 100, page },
            shape: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactsAnswer */ .EG,
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
        if ((0,_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(cause, 'too-large'))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('ARTIFACT_TOO_LARGE', `Artifact ${wish.id} has more than ${wish.mostBytes} bytes.`, 'It is not read. Raise limits.max_output_bytes if the agent is meant to leave so much.', { cause });
        if ((0,_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(cause, 'unanswered'))
            throw failed(wish.id, cause instanceof Error ? cause.message : 'no answer', cause);
        throw cause;
    }
}
async function archiveUrl(api, id) {
    try {
        const parameters = { artifact_id: id, archive_format: 'zip' };
        const call = { operation: ARCHIVE, parameters, shape: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .anyAnswer */ .H2, leadsElsewhere: true };
        return (await api.ask(call)).location;
    }
    catch (error) {
        if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiError */ .hD && error.status === 410)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('ARTIFACT_EXPIRED', `Artifact ${id} has expired: GitHub no longer keeps its bytes.`, 'Let the task run again: orchestrator retry <task>. Raise retention-days of the upload to keep artifacts longer.', { cause: error });
        throw error;
    }
}
function failed(id, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('ARTIFACT_FAILED', `Artifact ${id} could not be fetched: ${why}.`, 'Run the same command again; nothing was changed.', cause === undefined ? undefined : { cause });
}
//# sourceMappingURL=remote-artifacts.js.map

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

/***/ }),

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createWorkflowRuns),
/* harmony export */   j: () => (/* binding */ knownRun)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2255);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1257);



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
    (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOtherRefs */ .h)(order.ref);
    const parameters = { workflow_id: order.file, ref: order.ref, inputs: order.inputs };
    const start = async (more) => {
        const { data } = await api.ask({
            operation: DISPATCH,
            parameters: { ...parameters, ...more },
            shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .dispatchAnswer */ .zD,
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
    return error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && (error.status === 400 || error.status === 422);
}
/** Under the port's code. Limits and lost connections keep their own. */
function named(error) {
    return error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && error.code === 'API_REFUSED'
        ? new _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD('DISPATCH_REFUSED', error, error, error)
        : error;
}
async function fate(api, runId) {
    const parameters = { run_id: knownRun(runId), exclude_pull_requests: true };
    try {
        const { data } = await api.ask({ operation: RUN, parameters, shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .runAnswer */ .Uj });
        const over = data.status === 'completed';
        return {
            state: over ? 'over' : 'live',
            attempt: data.run_attempt,
            conclusion: over ? data.conclusion : null,
        };
    }
    catch (error) {
        if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && error.status === 404)
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
            shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .jobsAnswer */ .T8,
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

/***/ })

};
