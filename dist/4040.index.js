export const id = 4040;
export const ids = [4040];
export const modules = {

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   salvage: () => (/* binding */ salvage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _run_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8580);
/* harmony import */ var _settle_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6782);



const MOST_RUNS = 10;
const MOST_DOWNLOADS = 100;
const MOST_PAGES = 10;
const MOST_ENTRIES = 10_000;
/** Change, log and report on top of the outputs. */
const REPORT_OVERHEAD_BYTES = 32 * 1024 * 1024;
async function salvage(context, forge, session, places) {
    const over = new Map();
    let downloads = 0;
    for (const id of runsOf(session, context.run)) {
        const fate = await forge.runs.fate(id);
        if (fate.state === 'live')
            continue;
        if (fate.state === 'gone') {
            over.set(id, _settle_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_LOST */ .Rt);
            continue;
        }
        over.set(id, (0,_run_end_js__WEBPACK_IMPORTED_MODULE_2__/* .overAltogether */ .mY)(await (0,_run_end_js__WEBPACK_IMPORTED_MODULE_2__/* .runEnd */ .lx)(forge, id, fate.attempt)));
        const artifacts = await reportsOf(forge, session, id);
        for (const artifact of artifacts.slice(0, MOST_DOWNLOADS - downloads)) {
            downloads += 1;
            await fetchReport(context, forge, session, { artifact, places });
        }
        // What was not brought in yet is no proof that there is nothing: the next sweep goes on.
        if (artifacts.length > 0 && downloads >= MOST_DOWNLOADS) {
            over.delete(id);
            break;
        }
    }
    const reports = downloads === 0 ? [] : await context.inbox.list(places.reports);
    return { reports, over };
}
/** Names become folders. */
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/;
/** Runs other than this one that hold live claims, those that have waited longest first. */
function runsOf(session, own) {
    const ids = new Set();
    for (const id of session.running) {
        const holder = session.tasks.get(id)?.claim?.holder;
        if (holder?.kind === 'run' && /^\d{1,20}$/.test(holder.id) && holder.id !== own?.split('/')[0])
            ids.add(holder.id);
    }
    return [...ids].slice(0, MOST_RUNS);
}
async function reportsOf(forge, session, run) {
    const prefix = `orchestrator-${session.id}-`;
    const all = await forge.artifacts.ofRun(run, MOST_PAGES);
    const ours = all.filter(({ name, expired }) => name.startsWith(prefix) && PLAIN_NAME.test(name) && !expired);
    // Names do not tell which were folded before: where one sweep is not enough, each begins elsewhere.
    const begin = ours.length > MOST_DOWNLOADS ? (session.version * MOST_DOWNLOADS) % ours.length : 0;
    return [...ours.slice(begin), ...ours.slice(0, begin)];
}
async function fetchReport(context, forge, session, { artifact, places }) {
    const most = session.definition.limits.maxOutputBytes + session.definition.changes.maxBytes + REPORT_OVERHEAD_BYTES;
    try {
        const archive = await forge.artifacts.download(artifact.id, most);
        await places.unpack(archive, `${places.reports}/${artifact.name}`, {
            maxBytes: most,
            maxEntries: MOST_ENTRIES,
        });
    }
    catch (error) {
        // One broken archive never spoils the others.
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD) || !error.code.startsWith('ARTIFACT_'))
            throw error;
        context.reporter.warn(`${artifact.name}: ${error.message}`);
    }
}
//# sourceMappingURL=salvage.js.map

/***/ })

};
