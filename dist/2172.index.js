export const id = 2172;
export const ids = [2172];
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

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPullRequests: () => (/* binding */ createPullRequests)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(964);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2255);
/* harmony import */ var _ref_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1257);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);





const LIST = 'GET /repos/{owner}/{repo}/pulls';
const OPEN = 'POST /repos/{owner}/{repo}/pulls';
const UPDATE = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
const GET = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const MOST_TITLE = 256;
const MOST_BODY = 65_000;
/** The port's half for pull requests. */
function createPullRequests(api, place) {
    return {
        upsert: (order) => upsert(api, place, {
            ...order,
            title: (0,_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(order.title, MOST_TITLE),
            body: (0,_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(order.body, MOST_BODY),
        }),
        get: (number) => get(api, number),
    };
}
async function upsert(api, place, order) {
    (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOtherRefs */ .h)(order.head);
    (0,_ref_name_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOtherRefs */ .h)(order.base);
    const open = await find(api, place, order);
    if (open !== undefined)
        return update(api, open, order);
    try {
        const { data } = await api.ask({ operation: OPEN, parameters: { ...order }, shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .onePull */ .cf });
        return { kind: 'opened', number: data.number, url: data.html_url };
    }
    catch (error) {
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD))
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
        shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .pullsAnswer */ .n5,
    });
    return data[0];
}
async function update(api, open, order) {
    const end = { number: open.number, url: open.html_url };
    if (open.title === order.title && (0,_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .sameText */ .QV)(open.body ?? '', order.body))
        return { kind: 'unchanged', ...end };
    await api.ask({
        operation: UPDATE,
        parameters: { pull_number: open.number, title: order.title, body: order.body },
        shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .onePull */ .cf,
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
        const { data } = await api.ask({ operation: GET, parameters: { pull_number: number }, shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .pullFacts */ .RE });
        const { head, base } = data;
        if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .TS)(head.sha))
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
        if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD && error.status === 404)
            return null;
        throw error;
    }
}
//# sourceMappingURL=pull-requests.js.map

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

/***/ 6729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   Yi: () => (/* binding */ createSignals)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);

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
                shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyAnswer */ .H2,
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
        shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyAnswer */ .H2,
        repeatable: true,
    });
}
async function statuses(api, sha) {
    const found = [];
    for (let page = 1; page <= MOST_STATUS_PAGES; page++) {
        const { data } = await api.ask({
            operation: STATUSES,
            parameters: { ref: sha, per_page: 100, page },
            shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .statusesAnswer */ .Bu,
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
    const answer = await api.graphql(STICKY, { owner, name, number: wish.issue }, _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .stickyAnswer */ .EP);
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
        shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyAnswer */ .H2,
        repeatable: true,
    });
}
async function comment(api, issue, body) {
    await api.ask({
        operation: COMMENT,
        parameters: { issue_number: issue, body: bounded(body, MOST_BODY) },
        shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyAnswer */ .H2,
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
        shape: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyAnswer */ .H2,
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

/***/ })

};
