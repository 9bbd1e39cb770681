export const id = 8974;
export const ids = [8974];
export const modules = {

/***/ 2643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   OJ: () => (/* binding */ hasWork),
/* harmony export */   U3: () => (/* binding */ MOST_WAIT_SECONDS)
/* harmony export */ });
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9422);
/* harmony import */ var _advance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7203);
/* harmony import */ var _code_tip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1590);
/* harmony import */ var _fold_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6666);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9848);
/* harmony import */ var _settle_claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6782);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(215);








async function collect(context, loaded, folder, options = BY_HAND) {
    const id = loaded.session.id;
    const received = await context.inbox.list(folder);
    const ended = askedOnce(options.ended);
    const separate = separateChecks(context, options, ended);
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_5__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .transaction */ .Rn)(context, id, 'collect', loaded), async (draft) => {
        const { results, code } = await (0,_fold_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .foldReports */ .h)(context, draft, received, separate);
        await settleOwnClaims(context, draft, { ...options, ended });
        return { results, code, refusal: await askToContinue(context, draft, code, options.chain) };
    });
    const after = done.loaded ?? loaded;
    const now = context.clock.now();
    const more = await hasWork(context, after, done.value.code);
    const answer = {
        session: id,
        version: after.session.version,
        changed: done.events.length > 0,
        applied: done.value.results.filter((result) => 'outcome' in result),
        ignored: done.value.results.filter((result) => 'code' in result),
        conclusion: more ? 'work' : (0,_advance_js__WEBPACK_IMPORTED_MODULE_1__/* .conclusionOf */ .vu)(after.session, now),
        continue: more,
        requested: requestedDepth(done.events),
        refusal: done.value.refusal,
    };
    return { answer, loaded: after };
}
/** The next run waits that long for a back-off to end; longer ones are left to the schedule. */
const MOST_WAIT_SECONDS = 300;
/** Where nobody can ask: what brought no report is lost, and whoever drives the cycle goes on by himself. */
const BY_HAND = { ended: async () => _settle_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .ALL_LOST */ .Rt, chain: null };
/** Asked once, however often the transaction is decided anew. */
function askedOnce(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}
function separateChecks(context, { separateChecks: separate }, ended) {
    if (separate === undefined || separate === null)
        return null;
    const run = context.run?.split('/')[0];
    return {
        jobOf: (folder) => separate.jobs.get(folder.split(/[\\/]/).at(-1) ?? '') ?? null,
        fateOf: async ({ holder }) => holder.kind === 'run' && holder.id === run ? (await ended()).fateOf(holder.leg) : null,
    };
}
/** Claims of this very run, or of its one leg that is over, that brought no report. */
async function settleOwnClaims(context, draft, { ended, leg }) {
    const run = context.run?.split('/')[0];
    const left = draft.session.running.some((id) => {
        const holder = draft.session.tasks.get(id)?.claim?.holder;
        return holder?.kind === 'run' && holder.id === run && (leg == null || holder.leg === leg);
    });
    (0,_settle_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .settleDeadClaims */ .XP)(context, draft, context.clock.now(), {
        except: new Set(),
        over: run === undefined || !left ? new Map() : new Map([[run, await ended()]]),
    });
}
/** Part of the transaction that made the work ready, so that it is asked for once, whoever repeats what. */
async function askToContinue(context, draft, code, depth) {
    if (depth === null || draft.events.length === 0)
        return null;
    const now = context.clock.now();
    const missing = await (0,_planner_js__WEBPACK_IMPORTED_MODULE_3__/* .missingTreeInputs */ .k)(context, draft.session, code);
    const soon = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsToBackoffEnd */ .mh)(draft.session, now);
    const waits = soon !== null && soon <= MOST_WAIT_SECONDS;
    if (!waits && !new _planner_js__WEBPACK_IMPORTED_MODULE_3__/* .Planner */ .x().anyReady(draft.session, now, missing))
        return null;
    const decision = draft.ask({ type: 'request_continuation', now, actor: _context_js__WEBPACK_IMPORTED_MODULE_6__/* .ORCHESTRATOR */ .zt, depth });
    return decision.kind === 'refused' ? `${decision.rejection.message} ${decision.rejection.remedy}` : null;
}
function requestedDepth(events) {
    for (const event of events)
        if (event.type === 'continuation_requested')
            return event.depth;
    return null;
}
/** Could another wave take something up right now? */
async function hasWork(context, { session }, code = new _code_tip_js__WEBPACK_IMPORTED_MODULE_7__/* .CodeTip */ .T(context, session.code)) {
    const missing = await (0,_planner_js__WEBPACK_IMPORTED_MODULE_3__/* .missingTreeInputs */ .k)(context, session, code);
    return new _planner_js__WEBPACK_IMPORTED_MODULE_3__/* .Planner */ .x().anyReady(session, context.clock.now(), missing);
}
//# sourceMappingURL=collect.js.map

/***/ }),

/***/ 8974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute),
/* harmony export */   runOption: () => (/* binding */ runOption)
/* harmony export */ });
/* harmony import */ var _app_advance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7203);
/* harmony import */ var _app_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2643);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2260);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9594);
/** `advance`: the next wave as a matrix. */





const DEFAULT_RUNNER = 'ubuntu-latest';
async function execute(call) {
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .withSession */ .fQ)(call, async (context, loaded) => {
        const [id, attempt] = context.run?.split('/') ?? [];
        const { answer, loaded: after } = await (0,_app_advance_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .np)(context, loaded, {
            maxParallel: call.options.count('max-parallel'),
            holder: {
                kind: 'run',
                id: id ?? `shell:${context.actor}`,
                attempt: Number(attempt ?? 1),
                leg: null,
            },
            defaultRunner: DEFAULT_RUNNER,
            pack: !call.door.stream,
            // A person at a shell sees that there is a back-off, and does not want to wait for it.
            mostWaitSeconds: call.door.platform === null ? 0 : _app_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_WAIT_SECONDS */ .U3,
            salvage: (await call.door.platform?.salvage(context, loaded.session)) ?? null,
        });
        const end = (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .oQ)(answer, [
            `Session ${answer.session}, version ${answer.version}: ${answer.conclusion}, ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(answer.count, 'leg')}`,
            ...answer.settled.map((task) => `  settled ${task}: nobody worked on it any more`),
            ...answer.matrix.include.map(({ leg, runner, timeout_minutes, tasks }) => `  leg ${leg} (${runner}, ${timeout_minutes} m): ${tasks.map((task) => `${task.id} attempt ${task.attempt}`).join(', ')}`),
            ...(answer.has_work
                ? [
                    'The claims are only in the matrix: orchestrator advance --json, one row for each orchestrator agent --leg',
                ]
                : []),
        ]);
        return { ...end, loaded: after };
    }, { run: runOption(call) });
}
/** `--run ID` or `--run ID/ATTEMPT` as `<run id>/<attempt>`. */
function runOption(call) {
    const text = call.options.text('run');
    if (text === null)
        return null;
    const found = /^([A-Za-z0-9_.-]{1,64})(?:\/([1-9]\d{0,5}))?$/.exec(text);
    if (found === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OrchestratorError */ .jD('USAGE', `--run is ${JSON.stringify(text.slice(0, 80))}, which is not ID or ID/ATTEMPT.`, 'Use letters, digits, ".", "_" and "-", as in --run 4711/1');
    return `${found[1]}/${found[2] ?? '1'}`;
}
//# sourceMappingURL=advance.js.map

/***/ })

};
