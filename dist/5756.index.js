export const id = 5756;
export const ids = [5756];
export const modules = {

/***/ 7885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ checkLeg),
/* harmony export */   vU: () => (/* binding */ verdictStem)
/* harmony export */ });
/* unused harmony export verdictName */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(964);
/* harmony import */ var _domain_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2429);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _schema_claim_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2355);
/* harmony import */ var _schema_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8370);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1972);
/* harmony import */ var _attempt_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6705);
/* harmony import */ var _check_verdicts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5644);
/* harmony import */ var _integrate_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2015);
/**
 * Runs the check commands of one leg after its agents are done, on what they left: the candidate is rebuilt from base and change, and nothing of the
 * machine that the agents had takes part. Holds no right to write anything anywhere else.
 */









/** Name of the folder (and artifact) of one attempt's verdict, as unguessable from outside as that of its report. */
function verdictName(session, claim, runAttempt) {
    return `${verdictStem(session, claim)}-r${runAttempt}`;
}
/** The same for every attempt of the run. */
function verdictStem(session, claim) {
    return `orchestrator-${session}-${(0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(`check:${claim}`).slice(0, 16)}`;
}
/** `reports`: folder of report folders; verdicts go beside them. Attempts without check commands are passed over in silence. */
async function checkLeg(context, runner, { leg, reports }, hooks) {
    const loaded = await (0,_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionOf */ .MC)(context, leg.session, leg.state_sha);
    await hooks.loaded?.(loaded.session);
    const received = (await context.inbox.list(reports)).filter((one) => one.kind === 'report');
    const legEnd = (0,_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .endOf */ .pJ)(context, leg);
    const results = [];
    for (const given of leg.tasks) {
        if (hooks.signal?.aborted === true)
            break;
        const task = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskId */ .XJ)(given.id) ? loaded.session.tasks.get(given.id) : undefined;
        if (task === undefined || (0,_check_verdicts_js__WEBPACK_IMPORTED_MODULE_7__/* .checkCommands */ .D)(task.spec).length === 0)
            continue;
        const folder = `${reports}/${verdictName(leg.session, given.claim, (0,_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .runAttemptOf */ .g0)(context))}`;
        const place = { loaded, task, given, folder, legEnd };
        const end = await checkOne(context, runner, { ...place, received }, hooks);
        results.push({ task: given.id, attempt: given.attempt, ...end });
    }
    return results;
}
const NO_VERDICT = { folder: null, passed: null };
async function checkOne(context, runner, { received, ...place }, hooks) {
    const { task, given, loaded } = place;
    const none = (details) => ({ ...NO_VERDICT, details });
    if (task.claim?.sha256 !== (0,_schema_claim_key_js__WEBPACK_IMPORTED_MODULE_2__/* .claimHash */ .HQ)(given.claim))
        return none('Its claim is not live any more.');
    const report = reportOn(received, loaded.session.id, given);
    if (report === undefined)
        return none('It left no report that could be read.');
    if (report.report.outcome !== 'succeeded')
        return none(`It ended as ${report.report.outcome}.`);
    const candidate = await candidateOf(context, loaded, task, report);
    if ('refused' in candidate)
        return none(candidate.refused);
    await hooks.starting?.(place.folder);
    return ran(context, runner, { ...place, report, candidate }, hooks);
}
/** The one that collecting would take, too: a claim has one report, unless somebody tampers. */
function reportOn(received, session, { id, attempt, claim }) {
    const key = (0,_schema_claim_key_js__WEBPACK_IMPORTED_MODULE_2__/* .claimKey */ .Eo)(claim);
    return received.find(({ report }) => report.session === session &&
        report.task_id === id &&
        report.attempt === attempt &&
        report.claim === key);
}
/** What would be merged, judged as collecting judges it. A change that is refused needs no verdict. */
async function candidateOf(context, { session }, task, report) {
    const base = task.claim?.baseSha ?? null;
    try {
        const change = await (0,_integrate_change_js__WEBPACK_IMPORTED_MODULE_8__/* .importChange */ .QB)(context, session, task, await report.readChange());
        if (change?.kind === 'refused')
            return { refused: `Its change is refused: ${change.reasons.join('; ')}` };
        if (change !== null)
            return { commit: change.candidate, tree: change.tree };
    }
    catch (cause) {
        // What an agent left is broken: whoever collects says so, with a reason that counts.
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .jD && cause.code === 'REPORT_INVALID')
            return { refused: cause.message };
        throw cause;
    }
    if (base === null || context.code === null || (await context.code.obtain(base)))
        return { commit: base, tree: null };
    return { refused: `Its base ${base} is nowhere to be found any more.` };
}
async function ran(context, runner, place, hooks) {
    const { loaded, task, given, folder, legEnd, report, candidate } = place;
    const claim = { task: task.spec.id, secret: given.claim };
    const places = { reportFolder: folder, logFile: null };
    const order = await (0,_attempt_order_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptOrder */ .u)(loaded, claim, context.clock.now(), places);
    const ownDeadline = order.deadline <= legEnd;
    const commands = (0,_check_verdicts_js__WEBPACK_IMPORTED_MODULE_7__/* .checkCommands */ .D)(task.spec);
    const verdict = await runner.run({
        order: ownDeadline ? order : { ...order, deadline: legEnd },
        commands,
        ownDeadline,
        ...candidate,
        report: report.folder,
        outputs: outputsOf(task, report),
    }, hooks);
    if (verdict === null)
        return { ...NO_VERDICT, details: 'The checks were stopped from outside.' };
    await hooks.finished?.({ task: given.id, folder });
    const passed = commands.every((command) => verdict.checks.some((check) => check.command === command && check.exit_code === 0));
    return { folder, passed, details: verdict.details };
}
function outputsOf({ spec }, { outputs, report }) {
    const declared = spec.outputs.flatMap((output) => (output.kind === 'file' ? [output.path] : []));
    return outputs
        .filter(({ path }) => declared.some((one) => (0,_domain_task_js__WEBPACK_IMPORTED_MODULE_0__/* .isCovered */ .P$)(one, [path])))
        .map(({ path }) => ({
        path,
        place: report.outputs.find((one) => one.path === path)?.place ?? null,
    }));
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 5756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1972);
/* harmony import */ var _app_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7885);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6366);
/* harmony import */ var _advance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8974);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7601);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9594);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(929);
/** `check`: the check commands of one leg, on a machine that its agents never had. Nothing is written to the state. */










async function execute(call) {
    const leg = (0,_app_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLeg */ .U3)(await (0,_agent_js__WEBPACK_IMPORTED_MODULE_7__.legText)(call));
    const reports = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(call.cwd, (0,_agent_js__WEBPACK_IMPORTED_MODULE_7__.required)(call, 'reports', 'the folder of report folders'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(reports, { recursive: true });
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_8__/* .withContext */ .eQ)(call, async (wired) => runTo(call, wired, leg, reports), { run: (0,_advance_js__WEBPACK_IMPORTED_MODULE_6__.runOption)(call) });
}
async function runTo(call, { context, checks }, leg, reports) {
    const travel = call.door.reports;
    const second = (0,_call_js__WEBPACK_IMPORTED_MODULE_8__/* .workflowRun */ .tM)(call.env) === null ? 'exit' : 'go-on';
    const stop = (0,_interruption_js__WEBPACK_IMPORTED_MODULE_9__/* .interruption */ .Y)(() => call.terminal.warn('Stopping the checks…'), second);
    const only = new Set(leg.tasks.map(({ claim }) => (0,_app_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .reportStem */ .gm)(leg.session, claim)));
    let unsent = 0;
    const hooks = {
        signal: stop.signal,
        line: (line) => call.terminal.note(`  ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(line, 2000)}`),
        loaded: async (session) => {
            const fetched = await travel?.fetch(session, { run: context.run, only }, reports);
            for (const { code, reason } of fetched?.ignored ?? [])
                call.terminal.warn(`${code} ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(reason)}`);
        },
        starting: async (folder) => travel?.expect(folder),
        finished: async (done) => {
            if (travel === null || stop.signal.aborted)
                return;
            if (!(await (0,_agent_js__WEBPACK_IMPORTED_MODULE_7__.sent)(call, travel, done)))
                unsent += 1;
        },
    };
    try {
        const results = await (0,_app_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLeg */ .NQ)(context, await checks(), { leg, reports }, hooks);
        const whole = !stop.signal.aborted && unsent === 0;
        const document = { session: leg.session, leg: leg.leg, reports, results };
        // A check that found something is no failure of the machine: whoever collects reads the verdict.
        return (0,_call_js__WEBPACK_IMPORTED_MODULE_8__/* .answered */ .oQ)(document, results.map(lineOf), whole ? _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.done : _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.failed);
    }
    finally {
        stop.release();
    }
}
function lineOf({ task, attempt, passed, folder, details }) {
    const verdict = passed === null ? 'no verdict' : passed ? 'passed' : 'failed';
    const why = details === null ? '' : ` (${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(details)})`;
    return `${task} attempt ${attempt}: ${verdict}${why}${folder === null ? '' : ` → ${folder}`}`;
}
//# sourceMappingURL=check.js.map

/***/ })

};
