export const id = 3272;
export const ids = [3272];
export const modules = {

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createApiRefs: () => (/* binding */ createApiRefs)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _git_raw_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9215);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8425);




/** What one request may carry; the platform names no number, and larger ones are known to fail. */
const MOST_BYTES = 10_000_000;
/** Looks at the remote until the platform's commit can be fetched. */
const LOOKS = 6;
const FIRST = {
    message: 'The state of orchestrated sessions',
    path: '.orchestrator/README.md',
    text: 'The state of orchestrated sessions. Written by the orchestrator alone.\n',
};
/** The remote with its API in place of pushes. Its `move` throws `COMMIT_TOO_LARGE` before anything is sent. */
function createApiRefs(options) {
    const { inner } = options;
    return {
        location: inner.location,
        tip: (ref) => inner.tip(ref),
        codeTip: (ref) => inner.codeTip(ref),
        obtain: (commit) => inner.obtain(commit),
        deepen: (commit) => inner.deepen(commit),
        move: (updates) => move(options, updates),
    };
}
async function move(options, updates) {
    const [state, ...code] = updates;
    if (state === undefined)
        throw new Error('Internal error: a transaction without a ref');
    if (code.length > 0)
        return {
            kind: 'refs-refused',
            refs: code.map(({ ref }) => ref),
            reason: 'commits over the API move the state alone',
        };
    const branch = state.ref.replace('refs/heads/', '');
    const order = { branch, ...(await changesOf(options, state)) };
    const expectedHead = state.before ?? (await options.api.createBranch({ branch, ...FIRST }));
    if (expectedHead === null)
        return { kind: 'conflict', reason: `${branch} exists by now` };
    const outcome = await options.api.commit({ ...order, expectedHead });
    if (outcome.kind === 'stale')
        return { kind: 'conflict', reason: outcome.reason };
    if (outcome.kind === 'unknown')
        return outcome;
    return (await isAtHand(options, state.ref, outcome.commit))
        ? { kind: 'moved', as: outcome.commit }
        : { kind: 'unknown', reason: `${outcome.commit} was made, and cannot be fetched yet` };
}
/** What leads from the commit before to the one that was built. */
async function changesOf({ git, reader }, { before, after }) {
    const commit = await reader.get(after);
    if (commit === undefined)
        throw new Error(`Internal error: commit ${after} is not at hand`);
    const from = before ?? (await git.text(['hash-object', '-t', 'tree', '-w', '--stdin'], ''));
    const diff = await git.bytes(['diff-tree', '-r', '-z', '--raw', '--no-renames', from, after]);
    const additions = [];
    const deletions = [];
    let bytes = 0;
    for (const { path: name, oid, status } of (0,_git_raw_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRawDiff */ .L)(diff)) {
        const path = Buffer.from(name).toString('utf8');
        bytes += path.length;
        if (status === 'D')
            deletions.push(path);
        else {
            const content = await blob(reader, oid);
            bytes += Math.ceil(content.length / 3) * 4;
            additions.push({ path, bytes: content });
        }
        if (bytes > MOST_BYTES)
            throw tooLarge(bytes);
    }
    const { message } = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommit */ .L5)(commit.bytes);
    const end = message.indexOf('\n\n');
    return { headline: message.slice(0, end), body: message.slice(end + 2).trimEnd(), additions, deletions };
}
async function blob(reader, oid) {
    const object = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .TS)(oid) ? await reader.get(oid) : undefined;
    if (object === undefined)
        throw new Error(`Internal error: blob ${oid} is not at hand`);
    return object.bytes;
}
/** Servers that answer for the branch may be a moment behind the one that made the commit. */
async function isAtHand({ inner, clock }, ref, commit) {
    for (let look = 0; look < LOOKS; look += 1) {
        if (look > 0)
            await clock.sleep(100 * 2 ** look);
        // The tip brings all that came on top of what was known; the commit alone would seem to have no history.
        if ((await inner.tip(ref)) === commit || (await inner.obtain(commit)))
            return true;
    }
    return false;
}
function tooLarge(bytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('COMMIT_TOO_LARGE', `The step changes files of more than ${bytes} bytes, and a commit over the API carries ${MOST_BYTES}.`, 'Lower limits.max_output, let fewer agents run at a time, or choose `state: { store: git }`.');
}
//# sourceMappingURL=api-refs.js.map

/***/ })

};
