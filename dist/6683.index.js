export const id = 6683;
export const ids = [6683];
export const modules = {

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

/***/ 6683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFacts: () => (/* binding */ runFacts)
});

// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/adapters/github/ref-name.js
var ref_name = __webpack_require__(1257);
;// CONCATENATED MODULE: ./build/src/adapters/github/event-payload.js
/**
 * Shape of the event's payload: the fields that are used. The runner writes the file, but people choose most of the words in it, and a step before
 * ours may have written another one.
 */



const id = schemas/* number */.aig().int().min(1).max(Number.MAX_SAFE_INTEGER);
const branch = schemas/* string */.YjP().refine((name) => (0,ref_name/* isRefName */.p)(`refs/heads/${name}`), 'no branch name');
const sha = schemas/* string */.YjP().refine(ids/* isObjectId */.TS, 'no object id');
const login = schemas/* string */.YjP()
    .min(1)
    .max(120)
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?$/);
const repository = schemas/* object */.Ikc({ id, full_name: schemas/* string */.YjP().max(256), default_branch: branch.nullish() });
const pullRequest = schemas/* object */.Ikc({
    number: id,
    head: schemas/* object */.Ikc({ ref: branch, sha, repo: schemas/* object */.Ikc({ id }).nullable() }),
    base: schemas/* object */.Ikc({ ref: branch, repo: schemas/* object */.Ikc({ id }) }),
});
/** Authors that were deleted are null. */
const author = schemas/* object */.Ikc({ login, type: schemas/* string */.YjP().max(40).regex(/^\w+$/) }).nullable();
const eventPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().max(64).regex(/^\w*$/).optional(),
    repository: repository.optional(),
    pull_request: pullRequest.optional(),
    /** Where the branch stood before a push to it. */
    before: sha.optional().catch(undefined),
    /** The run whose end caused this one. */
    workflow_run: schemas/* object */.Ikc({ id, head_sha: sha, event: schemas/* string */.YjP().max(64).regex(/^\w+$/) }).optional(),
    issue: schemas/* object */.Ikc({ number: id, pull_request: schemas/* unknown */.L5J().optional() }).optional(),
    comment: schemas/* object */.Ikc({
        id,
        body: schemas/* string */.YjP().max(1_000_000).nullish(),
        user: author.optional(),
        created_at: schemas/* string */.YjP().max(40).optional(),
        html_url: schemas/* string */.YjP()
            .max(2048)
            .regex(/^https?:\/\/[^\s\p{Cc}]+$/u),
    })
        .optional(),
});
//# sourceMappingURL=event-payload.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/run-facts.js





const MOST_PAYLOAD = 32 * 1024 * 1024;
/** Who wrote what a deleted account wrote. */
const GHOST = { login: 'ghost', type: 'User' };
/** The facts of the run; null outside a workflow. Throws `RUN_INVALID`. */
async function runFacts(env, readEvent) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return null;
    const repository = variable(env, 'GITHUB_REPOSITORY', isRepository);
    const event = variable(env, 'GITHUB_EVENT_NAME', (text) => /^[a-z_]{1,64}$/.test(text));
    const payload = await readPayload(env, readEvent);
    const home = payload.repository;
    if (home !== undefined && home.full_name.toLowerCase() !== repository.toLowerCase())
        throw invalid(`the event's payload is of ${JSON.stringify(home.full_name.slice(0, 100))}, the run of ${repository}`);
    const id = variable(env, 'GITHUB_RUN_ID', (text) => /^[1-9]\d{0,18}$/.test(text));
    const server = variable(env, 'GITHUB_SERVER_URL', isServer);
    const sha = variable(env, 'GITHUB_SHA', ids/* isObjectId */.TS);
    if (!(0,ids/* isObjectId */.TS)(sha))
        throw new Error('Internal error: an object id that was checked is none');
    return {
        id,
        attempt: Number(variable(env, 'GITHUB_RUN_ATTEMPT', (text) => /^[1-9]\d{0,5}$/.test(text))),
        url: `${server}/${repository}/actions/runs/${id}`,
        repository,
        event,
        actor: variable(env, 'GITHUB_ACTOR', isActor),
        ref: variable(env, 'GITHUB_REF', ref_name/* isRefName */.p),
        sha,
        workflow: workflowOf(env['GITHUB_WORKFLOW_REF'] ?? '', repository),
        defaultBranch: home?.default_branch ?? null,
        pullRequest: pullRequestOf(payload),
        comment: event === 'issue_comment' ? commentOf(payload) : null,
        upstream: event === 'workflow_run' ? upstreamOf(payload) : null,
    };
}
function variable(env, name, fits) {
    const value = env[name] ?? '';
    if (!fits(value))
        throw invalid(`${name} is ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
function isRepository(text) {
    const [owner = '', name = '', ...more] = text.split('/');
    const isName = (part) => /^[\w.-]{1,100}$/.test(part) && !/^\.{1,2}$/.test(part);
    return more.length === 0 && isName(owner) && isName(name) && !text.startsWith('-');
}
function isServer(text) {
    return /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(text);
}
function isActor(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(text);
}
/** `owner/name/.github/workflows/file.yml@refs/heads/main`; null for a workflow of another repository, or one named by a commit. */
function workflowOf(text, repository) {
    const found = /^([^/]+\/[^/]+)\/\.github\/workflows\/([A-Za-z0-9_][\w.-]*\.ya?ml)@(.+)$/.exec(text);
    const [, home = '', file = '', ref = ''] = found ?? [];
    if (home.toLowerCase() !== repository.toLowerCase() || !(0,ref_name/* isRefName */.p)(ref))
        return null;
    return { file, ref };
}
async function readPayload(env, readEvent) {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '')
        return {};
    let json;
    try {
        const text = await readEvent(path);
        if (text.length > MOST_PAYLOAD)
            throw new Error(`it has more than ${MOST_PAYLOAD} characters`);
        json = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(`the event's payload cannot be read: ${words(cause)}`, cause);
    }
    const payload = eventPayload.safeParse(json);
    if (payload.success)
        return payload.data;
    const faults = payload.error.issues.slice(0, 3).map((one) => `${one.path.join('.')}: ${one.message}`);
    throw invalid(`the event's payload is not GitHub's: ${faults.join('; ')}`);
}
function pullRequestOf({ pull_request: pull, before }) {
    if (pull === undefined || !(0,ids/* isObjectId */.TS)(pull.head.sha))
        return null;
    return {
        number: pull.number,
        headRef: pull.head.ref,
        headSha: pull.head.sha,
        baseRef: pull.base.ref,
        previousHeadSha: before !== undefined && (0,ids/* isObjectId */.TS)(before) ? before : null,
        // A fork that was deleted leaves its pull request behind, without a repository.
        fork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo.id,
    };
}
function commentOf({ comment, issue, action }) {
    if (comment === undefined || issue === undefined)
        throw invalid('the payload of `issue_comment` names no comment or no issue');
    const author = comment.user ?? GHOST;
    return {
        id: comment.id,
        issue: issue.number,
        onPullRequest: issue.pull_request !== undefined && issue.pull_request !== null,
        body: comment.body ?? '',
        author: author.login,
        authorType: author.type,
        action: action ?? '',
        url: comment.html_url,
        createdAt: (0,wire/* instantOf */.B9)(comment.created_at ?? '') ?? null,
    };
}
function upstreamOf({ workflow_run: run }) {
    if (run === undefined || !(0,ids/* isObjectId */.TS)(run.head_sha))
        return null;
    return { id: String(run.id), headSha: run.head_sha, event: run.event };
}
function words(cause) {
    return typeof cause === 'object' && cause !== null && 'message' in cause
        ? String(cause.message)
        : String(cause);
}
function invalid(what, cause) {
    return new errors/* OrchestratorError */.jD('RUN_INVALID', `This workflow run cannot be made out: ${what.replace(/\p{Cc}/gu, ' ').slice(0, 500)}.`, 'Let no step set GITHUB_ variables or change the file of the event; outside of GitHub Actions unset GITHUB_ACTIONS.', cause === undefined ? undefined : { cause });
}
//# sourceMappingURL=run-facts.js.map

/***/ })

};
