export const id = 1581;
export const ids = [1581];
export const modules = {

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lx: () => (/* binding */ runEnd),
/* harmony export */   mY: () => (/* binding */ overAltogether),
/* harmony export */   rt: () => (/* binding */ onlyLeg)
/* harmony export */ });
/* unused harmony exports endOf, fateOf */
/** A job that belongs to a leg: `orchestrate / leg 3 / agent`. */
const LEG = /(?:^|\/ )leg (\d{1,9})(?: \/|$)/;
/** 100 jobs a page: a wave of 256 legs has a few jobs each, and calls are few. */
const MOST_PAGES = 4;
/** How the legs of one attempt of a run ended. */
async function runEnd(forge, runId, attempt) {
    return endOf(await forge.runs.jobs(runId, attempt, MOST_PAGES));
}
/** The verdict of several jobs of one leg is the worst of them; a leg with a job that still runs lives. */
function endOf(jobs) {
    const legs = new Map();
    const live = new Set();
    for (const { name, conclusion } of jobs) {
        const leg = Number(LEG.exec(name)?.[1] ?? Number.NaN);
        if (!Number.isInteger(leg))
            continue;
        if (conclusion === null)
            live.add(leg);
        else if (legs.get(leg) === undefined || fateOf(conclusion) !== 'lost')
            legs.set(leg, fateOf(conclusion));
    }
    return {
        fateOf: (leg) => {
            if (leg === null)
                return 'lost';
            return live.has(leg) ? null : (legs.get(leg) ?? 'lost');
        },
    };
}
/** A job that was ended by its time limit is `cancelled` to the platform as well, in most of its answers. */
function fateOf(conclusion) {
    if (conclusion === 'timed_out')
        return 'timed_out';
    return conclusion === 'cancelled' ? 'cancelled' : 'lost';
}
/** A run that is over as a whole: what the platform still shows as working is not. */
function overAltogether(end) {
    return { fateOf: (leg) => end.fateOf(leg) ?? 'lost' };
}
/** One leg that is done among others that may still work. */
function onlyLeg(leg, fate) {
    return { fateOf: (other) => (other === leg ? fate : null) };
}
//# sourceMappingURL=run-end.js.map

/***/ }),

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5423);
/* harmony import */ var _app_collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(660);
/* harmony import */ var _app_run_end_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7175);
/* harmony import */ var _app_settle_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3061);
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9485);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9353);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8529);
/* harmony import */ var _advance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7189);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6506);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5031);
/** `collect`: reports to state and code. */











async function execute(call) {
    const reports = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(call.cwd, (0,_agent_js__WEBPACK_IMPORTED_MODULE_7__.required)(call, 'reports', 'the folder of report folders'));
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_8__/* .withSession */ .fQ)(call, async (context, loaded) => {
        const platform = call.door.platform;
        const leg = legOf(call);
        const options = {
            ended: async () => platform?.ended(leg) ?? (leg === null ? _app_settle_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_LOST */ .Rt : (0,_app_run_end_js__WEBPACK_IMPORTED_MODULE_9__/* .onlyLeg */ .rt)(leg, 'lost')),
            chain: platform?.chain ?? null,
        };
        const fetched = await call.door.reports?.fetch(loaded.session, { run: context.run }, reports);
        const { answer: collected, loaded: after } = await (0,_app_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo)(context, loaded, reports, {
            ...options,
            separateChecks: (0,_agent_js__WEBPACK_IMPORTED_MODULE_7__.separateChecks)(call) ? { jobs: fetched?.jobs ?? new Map() } : null,
        });
        const answer = { ...collected, ignored: [...collected.ignored, ...(fetched?.ignored ?? [])] };
        for (const task of after.session.tasks)
            if (answer.applied.some((one) => one.task === task.spec.id && one.status === 'failed'))
                call.terminal.warn(`ALERT: Task ${task.spec.id} failed, blocking ${(0,_domain_status_js__WEBPACK_IMPORTED_MODULE_4__/* .blockedBy */ .yJ)(after.session, task.spec.id)} tasks`);
        return (0,_call_js__WEBPACK_IMPORTED_MODULE_8__/* .answered */ .oQ)(answer, [
            `Session ${answer.session}, version ${answer.version}: ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .h)(answer.applied.length, 'report')} applied, ${answer.ignored.length} ignored; ${answer.conclusion}`,
            ...answer.applied.map(({ task, attempt, outcome, status, reason }) => `  ${task} attempt ${attempt}: ${outcome}, now ${status}${reason === null ? '' : ` (${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(reason)})`}`),
            ...answer.ignored.map(({ task, code, reason }) => `  ignored ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(task)} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(reason)}`),
            ...(answer.refusal === null ? [] : [`No other run is started: ${answer.refusal}`]),
            ...(answer.continue ? ['There is more to do: orchestrator advance'] : []),
        ]);
    }, { run: (0,_advance_js__WEBPACK_IMPORTED_MODULE_6__.runOption)(call) });
}
/** In stream dispatch only this leg is known to be done: the others still work. */
function legOf(call) {
    const text = call.options.text('leg');
    return text === null ? null : (0,_app_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLeg */ .U3)(text).leg;
}
//# sourceMappingURL=collect.js.map

/***/ })

};
