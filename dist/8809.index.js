export const id = 8809;
export const ids = [8809,6683];
export const modules = {

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDefinitionSource: () => (/* binding */ createDefinitionSource),
/* harmony export */   parseStateSpec: () => (/* binding */ parseStateSpec)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _schema_definition_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
/* harmony import */ var _schema_definition_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4987);
/* harmony import */ var _read_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1707);




function createDefinitionSource(place) {
    return {
        async compile() {
            const compiled = await (0,_read_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefinition */ .Ud)(place);
            if (compiled.kind === 'faults')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk(compiled.faults);
            const remarks = [
                ...compiled.skipped.map((path) => `${path} is no task file and was skipped`),
                ...compiled.warnings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
            ];
            return { definition: compiled.definition, prompts: compiled.prompts, remarks };
        },
    };
}
/** The `state:` of the definition in the checkout; the defaults where there is no definition. Throws every fault of a file that cannot be read at all. */
function parseStateSpec(place) {
    const file = (0,_read_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionSourceFile */ .P)(place);
    if (file === undefined) {
        if (place.definitionFile !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('DEFINITION_NOT_FOUND', `There is no definition file ${place.definitionFile} in ${place.root}.`, 'Name a file that exists, relative to the root.');
        return { store: place.defaultStore, branch: 'orchestrator-state', remote: 'origin' };
    }
    const faults = new _schema_definition_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .FaultList */ .xT();
    const written = (0,_schema_definition_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefinitionFile */ .Qm)(file, place.defaultStore, faults);
    if (written === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk(faults.sorted());
    return written.state;
}
//# sourceMappingURL=definition-source.js.map

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

/***/ }),

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPreflight: () => (/* binding */ openPreflight),
  openSurroundings: () => (/* binding */ openSurroundings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/definition/definition-source.js
var definition_source = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/adapters/definition/state-spec.js
var state_spec = __webpack_require__(7771);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/adapters/definition/read-definition.js + 4 modules
var read_definition = __webpack_require__(1707);
;// CONCATENATED MODULE: ./build/src/adapters/definition/workflow-files.js
/** The files of `.github/workflows` in a work tree, as they are: links are named and never followed. */



const FOLDER = '.github/workflows';
/** As the platform has it. */
const MAX_BYTES = 500 * 1024;
/** More than anybody has. */
const MOST_FILES = 1000;
/** Sorted by path; none where there is no such folder. */
function readWorkflowFiles(root) {
    if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, FOLDER), { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, FOLDER))
        .filter((name) => /\.ya?ml$/.test(name))
        .toSorted()
        .slice(0, MOST_FILES)
        .map((name) => readOne(root, `${FOLDER}/${name}`));
}
function readOne(root, path) {
    try {
        const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
        if (stats.isSymbolicLink())
            return { path, problem: 'symlink', detail: '' };
        if (!stats.isFile())
            return { path, problem: 'unreadable', detail: 'no plain file' };
        if (stats.size > MAX_BYTES)
            return { path, problem: 'too-large', detail: `${stats.size} bytes` };
        return { path, bytes: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path)) };
    }
    catch (error) {
        return { path, problem: 'unreadable', detail: (0,read_definition/* errorCode */.CA)(error) };
    }
}
//# sourceMappingURL=workflow-files.js.map
// EXTERNAL MODULE: ./build/src/adapters/git/git-version.js
var git_version = __webpack_require__(5876);
// EXTERNAL MODULE: ./build/src/adapters/git/own-repository.js + 2 modules
var own_repository = __webpack_require__(3353);
// EXTERNAL MODULE: ./build/src/adapters/git/push-outcome.js + 1 modules
var push_outcome = __webpack_require__(2071);
;// CONCATENATED MODULE: ./build/src/adapters/git/push-probe.js

/** A branch that is never made. */
const NOWHERE = 'refs/heads/orchestrator-doctor';
/** `git`: with the access of the remote, and the commit at hand. */
async function probePush(git, url, commit) {
    const result = await git.run([
        ...['push', '--dry-run', '--porcelain', '--no-progress', '--recurse-submodules=no', '--end-of-options'],
        url,
        `${commit}:${NOWHERE}`,
    ]);
    const outcome = (0,push_outcome/* classifyPush */.B)({ ...result, stdout: result.stdout.toString('utf8') }, [NOWHERE]);
    switch (outcome.kind) {
        case 'accepted':
        case 'conflict':
            return { kind: 'taken' };
        case 'refused':
            return outcome;
        default:
            return { kind: 'unknown', reason: outcome.reason };
    }
}
//# sourceMappingURL=push-probe.js.map
;// CONCATENATED MODULE: ./build/src/adapters/git/remote-kind.js
/** Which kind of place a remote is, by its URL for people alone. Pure. */

/** `hosts`: names of servers that are GitHub. */
function remoteKind(display, hosts) {
    if ((0,external_node_path_.isAbsolute)(display) || display.startsWith('file:'))
        return { kind: 'path', repository: null };
    const web = /^(https?):\/\/([^/]+)\/(.+)$/.exec(display);
    const ssh = /^ssh:\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(display) ?? /^([^/:]+):(.+)$/.exec(display);
    const host = web?.[2] ?? ssh?.[1] ?? '';
    const path = (web?.[3] ?? ssh?.[2] ?? '').replace(/\.git\/?$|\/+$/, '');
    const repository = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(path) ? path : null;
    if (hosts.includes(host.toLowerCase()) && repository !== null)
        return { kind: 'github', repository };
    return { kind: web === null ? 'ssh' : 'web', repository: null };
}
//# sourceMappingURL=remote-kind.js.map
// EXTERNAL MODULE: ./build/src/adapters/git/user-repository.js + 1 modules
var user_repository = __webpack_require__(5449);
// EXTERNAL MODULE: ./build/src/adapters/github/api.js
var github_api = __webpack_require__(4284);
// EXTERNAL MODULE: ./build/src/adapters/github/api-error.js + 1 modules
var api_error = __webpack_require__(2255);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/adapters/github/ref-name.js
var ref_name = __webpack_require__(1257);
;// CONCATENATED MODULE: ./build/src/adapters/github/preflight-answers.js
/** Shapes of what the platform answers to questions about settings: only the fields that are used, each checked. */


const word = schemas/* string */.YjP()
    .max(64)
    .regex(/^[a-z_]+$/);
const line = schemas/* string */.YjP().max(1024);
const repositoryAnswer = schemas/* object */.Ikc({
    default_branch: schemas/* string */.YjP().refine((name) => (0,ref_name/* isRefName */.p)(`refs/heads/${name}`), 'no branch name'),
    archived: schemas/* boolean */.zMY(),
    disabled: schemas/* boolean */.zMY().optional(),
    private: schemas/* boolean */.zMY(),
    permissions: schemas/* object */.Ikc({ pull: schemas/* boolean */.zMY(), push: schemas/* boolean */.zMY() }).optional(),
});
const rulesAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({
    type: word,
    ruleset_source: line.optional(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
}))
    .max(100);
const branchAnswer = schemas/* object */.Ikc({
    protected: schemas/* boolean */.zMY(),
    protection: schemas/* object */.Ikc({
        required_status_checks: schemas/* object */.Ikc({ enforcement_level: word.optional(), contexts: schemas/* array */.YOg(line).max(1000) })
            .optional(),
    })
        .optional(),
});
const actionsSettingsAnswer = schemas/* object */.Ikc({
    enabled: schemas/* boolean */.zMY(),
    allowed_actions: word.optional(),
    sha_pinning_required: schemas/* boolean */.zMY().optional(),
});
const jobDefaultsAnswer = schemas/* object */.Ikc({
    default_workflow_permissions: schemas/* enum */.k5n(['read', 'write']),
    can_approve_pull_request_reviews: schemas/* boolean */.zMY(),
});
const workflowAnswer = schemas/* object */.Ikc({ state: word });
const newestRunsAnswer = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        conclusion: word.nullable(),
        html_url: schemas/* string */.YjP()
            .max(2048)
            .regex(/^https?:\/\/[^\s\p{Cc}]+$/u),
    }))
        .max(100),
});
//# sourceMappingURL=preflight-answers.js.map
;// CONCATENATED MODULE: ./build/src/adapters/github/preflight.js



const REPO = '/repos/{owner}/{repo}';
/** The port's part for `doctor`. */
function createPreflight(api) {
    return {
        repository: () => repository(api),
        rules: (branch) => rules(api, branch),
        branch: async (name) => {
            const data = await asked(api, {
                operation: `GET ${REPO}/branches/{branch}`,
                parameters: { branch: branchName(name) },
                shape: branchAnswer,
            });
            if (data === 'absent' || data === 'forbidden')
                return null;
            const required = data.protection?.required_status_checks;
            const checks = required?.enforcement_level === 'off' ? [] : (required?.contexts ?? []);
            return { protected: data.protected, checks };
        },
        actions: () => actions(api),
        jobDefaults: async () => {
            const data = await asked(api, {
                operation: `GET ${REPO}/actions/permissions/workflow`,
                shape: jobDefaultsAnswer,
            });
            return data === 'absent' || data === 'forbidden'
                ? null
                : {
                    writes: data.default_workflow_permissions === 'write',
                    mayOpenPulls: data.can_approve_pull_request_reviews,
                };
        },
        workflow: async (file) => {
            const data = await asked(api, {
                operation: `GET ${REPO}/actions/workflows/{workflow_id}`,
                parameters: { workflow_id: file },
                shape: workflowAnswer,
            });
            if (data === 'forbidden')
                return { state: 'unknown' };
            return data === 'absent' ? null : { state: data.state };
        },
        newestRun: async (file) => {
            const data = await asked(api, {
                operation: `GET ${REPO}/actions/workflows/{workflow_id}/runs`,
                parameters: { workflow_id: file, per_page: 1, exclude_pull_requests: true },
                shape: newestRunsAnswer,
            });
            const run = data === 'absent' || data === 'forbidden' ? undefined : data.workflow_runs[0];
            return run === undefined ? null : { conclusion: run.conclusion, url: run.html_url };
        },
        calls: api.calls,
        remaining: api.remaining,
    };
}
async function repository(api) {
    const { data } = await api.ask({ operation: `GET ${REPO}`, shape: repositoryAnswer });
    const may = data.permissions;
    return {
        defaultBranch: data.default_branch,
        archived: data.archived,
        disabled: data.disabled ?? false,
        private: data.private,
        // Of the token of a job, the platform says that it may nothing at all: the answer is about people.
        mayPush: may === undefined || !may.pull ? null : may.push,
    };
}
async function rules(api, branch) {
    const { data } = await api.ask({
        operation: `GET ${REPO}/rules/branches/{branch}`,
        parameters: { branch: branchName(branch), per_page: 100 },
        shape: rulesAnswer,
    });
    return data.map(({ type, ruleset_source, parameters }) => ({
        type,
        source: ruleset_source ?? null,
        parameters: parameters ?? {},
    }));
}
async function actions(api) {
    const data = await asked(api, {
        operation: `GET ${REPO}/actions/permissions`,
        shape: actionsSettingsAnswer,
    });
    if (data === 'absent' || data === 'forbidden')
        return null;
    return {
        enabled: data.enabled,
        allowed: data.allowed_actions ?? null,
        pinningRequired: data.sha_pinning_required ?? false,
    };
}
/** The answer, or which "no" it was. Limits and lost connections are thrown. */
async function asked(api, call) {
    try {
        return (await api.ask(call)).data;
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.hD) || error.code !== 'API_REFUSED')
            throw error;
        if (error.status === 404)
            return 'absent';
        if (error.status === 403)
            return 'forbidden';
        throw error;
    }
}
/** Names of branches come from the definition and go into a path. */
function branchName(name) {
    if (!(0,ref_name/* isRefName */.p)(`refs/heads/${name}`))
        throw new Error(`Internal error: ${JSON.stringify(name)} is no name of a branch`);
    return name;
}
//# sourceMappingURL=preflight.js.map
// EXTERNAL MODULE: ./build/src/adapters/github/run-facts.js + 1 modules
var run_facts = __webpack_require__(6683);
// EXTERNAL MODULE: ./build/src/adapters/process/process-identity.js
var process_identity = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/entrypoints/root.js
var entrypoints_root = __webpack_require__(6109);
// EXTERNAL MODULE: ./build/src/entrypoints/version.js
var version = __webpack_require__(85);
// EXTERNAL MODULE: ./build/src/entrypoints/wire.js + 7 modules
var wire = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/entrypoints/wire-git.js + 15 modules
var wire_git = __webpack_require__(2233);
;// CONCATENATED MODULE: ./build/src/entrypoints/wire-doctor.js
/** The part of the composition root for `doctor`: every fact by itself, so that one that cannot be had leaves the others to be looked at. */



















/** Looks at the machine as verbs with these options would. */
function openSurroundings(options) {
    const root = kept(async () => (0,entrypoints_root/* findRoot */.w)(options.cwd, options.root));
    const place = async () => {
        const { path, git } = await root();
        const file = options.definitionFile;
        return {
            root: path,
            defaultStore: options.store ?? (0,state_spec/* defaultStore */.L)(path, git !== null),
            ...(file === null ? {} : { definitionFile: file }),
        };
    };
    const state = kept(async () => {
        const written = await (0,state_spec/* readStateSpec */.t)(await place());
        const { store, stateBranch } = options;
        return { ...written, store: store ?? written.store, branch: stateBranch ?? written.branch };
    });
    return {
        root: async () => (await root()).path,
        gitVersion: kept(async () => {
            const said = await (0,git_version/* gitVersion */.r9)();
            (0,git_version/* requireGitVersion */.El)(said);
            return said;
        }),
        repository: kept(async () => repositoryAt(await root(), (await state()).remote, options.env)),
        state,
        definition: kept(async () => (0,definition_source.createDefinitionSource)(await place()).compile()),
        sessions: async () => {
            const wired = await (0,wire/* wire */.O)(options);
            try {
                const { store } = wired.context;
                return { location: store.location, count: (await store.sessions()).length };
            }
            finally {
                await wired.close();
            }
        },
        push: async () => pushAnswer(await root(), await state(), options),
        workflows: async () => readWorkflowFiles((await root()).path),
    };
}
function kept(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
async function repositoryAt({ path, git }, remoteName, env) {
    if (git === null)
        return null;
    const user = await (0,user_repository/* openUserRepository */.A)(path);
    const urls = await user.remote(remoteName);
    const commits = user.head !== null;
    if (urls === null)
        return { commits, remote: null };
    const { display } = urls.push;
    return { commits, remote: { name: remoteName, display, ...remoteKind(display, githubHosts(env)) } };
}
/** Servers that a token for GitHub may be sent to. */
function githubHosts(env) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    return ['github.com', ...(URL.canParse(server) ? [new URL(server).host.toLowerCase()] : [])];
}
async function pushAnswer(root, state, options) {
    if (state.store !== 'git' || root.git === null)
        return null;
    const user = await (0,user_repository/* openUserRepository */.A)(root.path);
    const remote = await (0,wire_git.remoteAccess)(user, state, options.token);
    if (remote === null || user.head === null)
        return null;
    const folder = (0,external_node_path_.join)((0,entrypoints_root/* commonGitDir */.X)(root.git), 'orchestrator', 'git');
    const own = await (0,own_repository/* openOwnRepository */.H)({ folder, liveness: (0,process_identity/* createProcessIdentity */.W)(), user, remote });
    try {
        const access = remote.authorization ?? remote.push.authorization;
        const git = own.git.with({
            timeoutSeconds: 60,
            ...(access === undefined
                ? { configuration: 'ambient' }
                : { configuration: 'isolated', authorization: access }),
        });
        return await probePush(git, remote.push.url, user.head);
    }
    finally {
        await own.close();
    }
}
/** The platform of the repository that the run, or the remote, names. */
async function openPreflight(around, options) {
    const { env, token, reporter } = options;
    if (token === null)
        return 'no-token';
    const run = await (0,run_facts.runFacts)(env, (path) => (0,promises_.readFile)(path, 'utf8'));
    const repository = run?.repository ?? (await remoteRepository(around));
    if (repository === null)
        return 'no-repository';
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const api = (0,github_api.createApi)({
        apiUrl,
        graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
        repository,
        token,
        reporter,
        userAgent: `orchestrator/${version/* VERSION */.x}`,
        fork: run?.pullRequest?.fork === true,
    });
    return { preflight: createPreflight(api), repository, run };
}
/** Null where the root, the definition or the repository cannot be read: the checks say so. */
async function remoteRepository(around) {
    try {
        return (await around.repository())?.remote?.repository ?? null;
    }
    catch (error) {
        if (error instanceof errors/* OrchestratorError */.jD)
            return null;
        throw error;
    }
}
//# sourceMappingURL=wire-doctor.js.map

/***/ })

};
