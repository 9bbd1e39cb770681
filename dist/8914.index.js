export const id = 8914;
export const ids = [8914];
export const modules = {

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitApi: () => (/* binding */ commitApi),
/* harmony export */   openArtifacts: () => (/* binding */ openArtifacts),
/* harmony export */   runPlace: () => (/* binding */ runPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4203);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85);
/** The half of the composition root that knows a workflow run and its platform, loaded when the state lives where only they can tell or write. */





/** What the run is for; null outside of a workflow. A comment on a pull request costs one request: its event does not name the branch. */
async function runPlace(options) {
    if (options.place !== undefined)
        return options.place;
    const { runFacts } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6683)]).then(__webpack_require__.bind(__webpack_require__, 6683));
    const facts = await runFacts(options.env, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    if (facts === null || facts.comment?.onPullRequest !== true || facts.pullRequest !== null)
        return facts;
    const api = await openApi(options);
    if (api === null)
        return facts;
    const { createPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2172)]).then(__webpack_require__.bind(__webpack_require__, 2172));
    const serverUrl = options.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const pulls = createPullRequests(api.api, { ...api.options, serverUrl });
    return { ...facts, pullRequest: await pulls.get(facts.comment.issue) };
}
/** Commits by the platform; nothing is asked of it before the first one. */
function commitApi(options) {
    const open = async () => {
        const api = await openApi(options);
        if (api === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrchestratorError */ .jD('WRITE_REFUSED', 'Commits over the API need a workflow run with a token (contents: write).', 'Use the action inside a workflow, or choose `state: { store: git }`; nothing was changed.');
        const { createGraphqlCommits } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8867)]).then(__webpack_require__.bind(__webpack_require__, 8867));
        return createGraphqlCommits(api.api, api.options.repository);
    };
    return {
        createBranch: async (order) => (await open()).createBranch(order),
        commit: async (order) => (await open()).commit(order),
    };
}
/** The store of artifacts; `folder`: where this clone keeps what is not state. */
async function openArtifacts(options, folder) {
    const { createArtifactStore } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 4433));
    return createArtifactStore({
        remote: await remoteArtifacts(options),
        exchange: await artifactExchange(options),
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'artifacts'),
        reporter: options.reporter,
        repository: options.env['GITHUB_REPOSITORY'] ?? 'this repository',
    });
}
async function remoteArtifacts(options) {
    const api = await openApi(options);
    if (api === null)
        return null;
    const { createRemoteArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1114)]).then(__webpack_require__.bind(__webpack_require__, 1114));
    return createRemoteArtifacts(api.api, api.options.apiUrl);
}
async function artifactExchange({ env, reporter }) {
    const { hasResultsService } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(7408)]).then(__webpack_require__.bind(__webpack_require__, 7408));
    if (!hasResultsService(env))
        return null;
    const { createRunArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(3044), __webpack_require__.e(2828)]).then(__webpack_require__.bind(__webpack_require__, 2828));
    return createRunArtifacts({ env, reporter, clock: _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_2__.systemClock, random: _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_2__.systemRandomness });
}
async function openApi(wish) {
    const { env, token, reporter } = wish;
    if (wish.api !== undefined)
        return wish.api;
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (token === null || repository === '')
        return null;
    const options = {
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
        repository,
        token,
        reporter,
        userAgent: `orchestrator/${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}`,
    };
    const { createApi } = await __webpack_require__.e(/* import() */ 4284).then(__webpack_require__.bind(__webpack_require__, 4284));
    return { api: createApi(options), options };
}
//# sourceMappingURL=wire-github.js.map

/***/ })

};
