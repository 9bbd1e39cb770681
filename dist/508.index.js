export const id = 508;
export const ids = [508];
export const modules = {

/***/ 4621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ startInMemory),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _choose_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1273);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1590);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2571);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(215);





const MOST_IDS = 10;
/** A new session; with `ifNone`, the unfinished one when there is one. Throws every fault of the definition at once. */
async function start(context, options) {
    if (options.ifNone) {
        const found = await (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .findSession */ .KP)(context, null);
        if (found !== null && found.session.status !== 'completed' && found.session.status !== 'cancelled')
            return { loaded: found, created: false, remarks: [] };
    }
    const compiled = await context.definitions.compile();
    for (let tries = 1;; tries += 1) {
        const loaded = await create(context, compiled);
        if (loaded === null && tries < MOST_IDS)
            continue;
        if (loaded === null)
            throw new Error('Internal error: no free session id was found');
        await context.pointer.write(loaded.session.id);
        return { loaded, created: true, remarks: compiled.remarks };
    }
}
/** The session as it would start, without a trace anywhere: for dry runs. */
async function startInMemory(context) {
    const compiled = await context.definitions.compile();
    const draft = new _transact_js__WEBPACK_IMPORTED_MODULE_3__/* .Draft */ .K(undefined, []);
    draft.ask(await command(context, (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .newSessionId */ .OZ)(context), compiled));
    return { session: draft.session, remarks: compiled.remarks };
}
async function command(context, session, compiled) {
    const pin = (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pinned */ .dp)(compiled.definition);
    const code = await codeState(context, session, compiled);
    return {
        ...(0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .stamp */ .iE)(context),
        type: 'start_session',
        session,
        definition: pin.definition,
        definitionSha256: pin.sha256,
        code,
    };
}
async function create(context, compiled) {
    const id = (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .newSessionId */ .OZ)(context);
    const ask = await command(context, id, compiled);
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_3__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .transaction */ .Rn)(context, id, 'start'), (draft, loaded) => {
        if (loaded !== undefined)
            return false;
        draft.ask(ask);
        for (const [task, bytes] of compiled.prompts)
            draft.writes.push({ path: (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .promptPath */ .AN)(task), bytes });
        if (ask.code !== null)
            draft.refs.push({ ref: `refs/heads/${ask.code.branch}`, before: null, after: ask.code.baseSha });
        return true;
    });
    return done.value ? (done.loaded ?? null) : null;
}
async function codeState(context, session, compiled) {
    if (compiled.definition.changes.integrate === 'none')
        return null;
    if (context.code === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('GIT_NO_REPOSITORY', 'Changes cannot be integrated: this folder is no git repository.', 'Run `git init` and commit, or set `changes: { integrate: none }` in orchestrator.yml.');
    const head = await context.code.head();
    return { targetRef: head.ref, baseSha: head.sha, branch: `orchestrator/${session}` };
}
//# sourceMappingURL=start.js.map

/***/ }),

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _app_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4621);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6366);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9594);



async function execute(call) {
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .withContext */ .eQ)(call, async ({ context }) => {
        const started = await (0,_app_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(context, { ifNone: call.options.flag('if-none') });
        const { session } = started.loaded;
        for (const remark of started.remarks)
            call.terminal.note(`note: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remark, 500)}`);
        return (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .oQ)(startDocument(started, context.store.location), [
            `${started.created ? 'Started' : 'Goes on:'} session ${session.id}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(session.definition.title)}`,
            `State: ${context.store.location}, version ${session.version}`,
            ...codeLine(started.loaded),
            `In other shells: export ORCHESTRATOR_SESSION=${session.id}`,
            `Next: orchestrator run`,
        ]);
    });
}
function startDocument({ loaded, created, remarks }, location) {
    const { session } = loaded;
    return {
        session: session.id,
        version: session.version,
        created,
        title: session.definition.title,
        location,
        phases: session.phases.map(({ id }) => id),
        tasks: session.tasks.size,
        code: session.code === null ? null : { branch: session.code.branch, base_sha: session.code.baseSha },
        remarks,
    };
}
function codeLine({ session }) {
    return session.code === null
        ? []
        : [`Code: branch ${session.code.branch}, from ${session.code.baseSha.slice(0, 12)}`];
}
//# sourceMappingURL=start.js.map

/***/ })

};
