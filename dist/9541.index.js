export const id = 9541;
export const ids = [9541];
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

/***/ 9541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forgeOver: () => (/* binding */ forgeOver)
});

// UNUSED EXPORTS: createForge

// EXTERNAL MODULE: ./build/src/adapters/github/api.js
var api = __webpack_require__(4284);
// EXTERNAL MODULE: ./build/src/app/ports/forge.js
var forge = __webpack_require__(4713);
// EXTERNAL MODULE: ./build/src/adapters/github/answers.js
var answers = __webpack_require__(5227);
// EXTERNAL MODULE: ./build/src/adapters/github/api-error.js + 1 modules
var api_error = __webpack_require__(2255);
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
            shape: answers/* permissionAnswer */.wb,
        });
        // A role that an organization made itself has a name of its choice: the coarse word is the one that counts.
        const fine = FINER.find(([coarse, name]) => coarse === data.permission && name === data.role_name)?.[1];
        return fine ?? forge/* PERMISSIONS */.J.find((name) => name === data.permission) ?? 'none';
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.hD && error.status === 404)
            return 'none';
        throw error;
    }
}
/** True for what may be the login of a person, a company's managed user or a bot. */
function isLogin(login) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?$/.test(login);
}
//# sourceMappingURL=people.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/pull-requests.js
var pull_requests = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/adapters/github/remote-artifacts.js
var remote_artifacts = __webpack_require__(1114);
// EXTERNAL MODULE: ./build/src/adapters/github/signals.js
var signals = __webpack_require__(6729);
// EXTERNAL MODULE: ./build/src/adapters/github/workflow-runs.js
var workflow_runs = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/src/adapters/github/forge.js






/** The platform. Makes no request, and loads no client, before the first call. */
function createForge(options) {
    return forgeOver(createApi(options), options);
}
/** As {@link createForge}, over an API that others use too: the requests of all are counted together. */
function forgeOver(api, options) {
    return {
        runs: (0,workflow_runs/* createWorkflowRuns */.c)(api),
        signals: (0,signals/* createSignals */.Yi)(api, options.repository),
        people: createPeople(api),
        pulls: (0,pull_requests.createPullRequests)(api, options),
        artifacts: (0,remote_artifacts.createRemoteArtifacts)(api, options.apiUrl),
        calls: api.calls,
        remaining: api.remaining,
    };
}
//# sourceMappingURL=forge.js.map

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
