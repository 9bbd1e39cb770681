export const id = 8867;
export const ids = [8867];
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

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGraphqlCommits: () => (/* binding */ createGraphqlCommits)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(964);
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2255);
/**
 * Commits that GitHub makes: `createCommitOnBranch`, which signs what it makes and takes the head that it is to follow. The first commit of a
 * branch is made of REST's git data, because that mutation needs a branch that exists.
 */



const COMMIT = `mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const objectId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine((text) => (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .TS)(text), 'no object id');
const committed = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ createCommitOnBranch: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: objectId }) }) });
const made = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: objectId });
/** The commits of one repository (`owner/name`). Every other refusal is an {@link ApiError}. */
function createGraphqlCommits(api, repository) {
    return {
        commit: (order) => commit(api, repository, order),
        createBranch: async ({ branch, message, path, text }) => {
            const tree = [{ path, mode: '100644', type: 'blob', content: text }];
            const root = await make(api, 'POST /repos/{owner}/{repo}/git/trees', { tree });
            // Without an author, GitHub signs it as its own.
            const first = await make(api, 'POST /repos/{owner}/{repo}/git/commits', {
                message,
                tree: root,
                parents: [],
            });
            return createRef(api, branch, first);
        },
    };
}
async function commit(api, repository, order) {
    const { branch, expectedHead, headline, body, additions, deletions } = order;
    const input = {
        branch: { repositoryNameWithOwner: repository, branchName: branch },
        expectedHeadOid: expectedHead,
        message: { headline, body },
        fileChanges: {
            additions: additions.map(({ path, bytes }) => ({
                path,
                contents: Buffer.from(bytes).toString('base64'),
            })),
            deletions: deletions.map((path) => ({ path })),
        },
    };
    try {
        const answer = await api.graphql(COMMIT, { input }, committed);
        return { kind: 'committed', commit: answer.createCommitOnBranch.commit.oid };
    }
    catch (cause) {
        if (!(cause instanceof _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD))
            throw cause;
        if (cause.kinds.includes('STALE_DATA'))
            return { kind: 'stale', reason: cause.said };
        if (cause.mayHaveLanded)
            return { kind: 'unknown', reason: cause.message };
        throw cause;
    }
}
async function make(api, operation, parameters) {
    return (await api.ask({ operation, parameters, shape: made, repeatable: true })).data.sha;
}
async function createRef(api, branch, sha) {
    const parameters = { ref: `refs/heads/${branch}`, sha };
    try {
        await api.ask({ operation: 'POST /repos/{owner}/{repo}/git/refs', parameters, shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() });
        return sha;
    }
    catch (cause) {
        if (cause instanceof _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && cause.status === 422 && /already exists/i.test(cause.said))
            return null;
        throw cause;
    }
}
//# sourceMappingURL=graphql-commits.js.map

/***/ })

};
