export const id = 9282;
export const ids = [9282];
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

/***/ 8580:
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

/***/ 2373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ TURN_MILLISECONDS),
/* harmony export */   nd: () => (/* binding */ worksStill),
/* harmony export */   yU: () => (/* binding */ turnsBefore)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(964);
/* harmony import */ var _schema_claim_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2355);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1972);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7885);
/**
 * Who goes first when several legs of a stream are done at the same moment. Whoever collects takes every report along that has come in, so one of them
 * is enough: the one whose report came last sees most. The others look from time to time whether theirs was taken along. Saves work, decides nothing:
 * whoever has waited long enough goes ahead, and collectors that go at the same time are told apart by the state.
 */




/** Long enough for a collector to load, fold and push what it found. */
const TURN_MILLISECONDS = 3000;
/** Others that anybody lets go first. */
const MOST_TURNS = 5;
/** How many jobs brought a report of this session later than the leg's last one, bounded; 0 where the leg brought none. */
function turnsBefore(listed, leg) {
    const own = new Set(leg.tasks.flatMap(({ claim }) => [(0,_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .reportStem */ .gm)(leg.session, claim), (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictStem */ .vU)(leg.session, claim)]));
    const isOwn = ({ name }) => own.has(name.replace(/-r\d+$/, ''));
    const mine = listed.filter(isOwn).toSorted(byAge).at(-1);
    if (mine === undefined)
        return 0;
    const later = listed.filter((other) => !isOwn(other) &&
        other.job !== mine.job &&
        other.name.startsWith(`orchestrator-${leg.session}-`) &&
        byAge(other, mine) > 0);
    return Math.min(MOST_TURNS, new Set(later.map(({ job }) => job)).size);
}
/** Ids are numbers that grow, too large for a number of ours. */
function byAge(a, b) {
    return a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}
/** Some claim of the leg has not brought its report in. */
function worksStill(session, { tasks }) {
    return tasks.some(({ id, claim }) => (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaskId */ .XJ)(id) && session.tasks.get(id)?.claim?.sha256 === (0,_schema_claim_key_js__WEBPACK_IMPORTED_MODULE_0__/* .claimHash */ .HQ)(claim));
}
//# sourceMappingURL=stream-turn.js.map

/***/ }),

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4203);
/* harmony import */ var _app_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1972);
/* harmony import */ var _app_collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2643);
/* harmony import */ var _app_run_end_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8580);
/* harmony import */ var _app_session_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2571);
/* harmony import */ var _app_settle_claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6782);
/* harmony import */ var _app_stream_turn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2373);
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9422);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2260);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6366);
/* harmony import */ var _advance_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8974);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7601);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9594);
/** `collect`: reports to state and code. */














async function execute(call) {
    const reports = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(call.cwd, (0,_agent_js__WEBPACK_IMPORTED_MODULE_10__.required)(call, 'reports', 'the folder of report folders'));
    const own = legOf(call);
    const turns = own === null ? 0 : ((await call.door.reports?.turnsBefore(own)) ?? 0);
    // The first wait costs nothing but time: nothing has been opened yet.
    if (turns > 0)
        await _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_1__.systemClock.sleep(turnMilliseconds());
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_11__/* .withSession */ .fQ)(call, async (context, found) => {
        const loaded = await afterTurns(context, found, own, turns - 1);
        const platform = call.door.platform;
        const leg = own?.leg ?? null;
        const options = {
            ended: async () => platform?.ended(leg) ?? (leg === null ? _app_settle_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_LOST */ .Rt : (0,_app_run_end_js__WEBPACK_IMPORTED_MODULE_12__/* .onlyLeg */ .rt)(leg, 'lost')),
            leg,
            chain: platform?.chain ?? null,
        };
        // Whoever folded this leg's reports took all others along that had come in: those after it have collectors of their own.
        const fetched = own !== null && !(0,_app_stream_turn_js__WEBPACK_IMPORTED_MODULE_6__/* .worksStill */ .nd)(loaded.session, own)
            ? undefined
            : await call.door.reports?.fetch(loaded.session, { run: context.run }, reports);
        const { answer: collected, loaded: after } = await (0,_app_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .Fo)(context, loaded, reports, {
            ...options,
            separateChecks: (0,_agent_js__WEBPACK_IMPORTED_MODULE_10__.separateChecks)(call) ? { jobs: fetched?.jobs ?? new Map() } : null,
        });
        const answer = { ...collected, ignored: [...collected.ignored, ...(fetched?.ignored ?? [])] };
        for (const task of after.session.tasks)
            if (answer.applied.some((one) => one.task === task.spec.id && one.status === 'failed'))
                call.terminal.warn(`ALERT: Task ${task.spec.id} failed, blocking ${(0,_domain_status_js__WEBPACK_IMPORTED_MODULE_7__/* .blockedBy */ .yJ)(after.session, task.spec.id)} tasks`);
        const end = (0,_call_js__WEBPACK_IMPORTED_MODULE_11__/* .answered */ .oQ)(answer, [
            `Session ${answer.session}, version ${answer.version}: ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .h)(answer.applied.length, 'report')} applied, ${answer.ignored.length} ignored; ${answer.conclusion}`,
            ...answer.applied.map(({ task, attempt, outcome, status, reason }) => `  ${task} attempt ${attempt}: ${outcome}, now ${status}${reason === null ? '' : ` (${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .wh)(reason)})`}`),
            ...answer.ignored.map(({ task, code, reason }) => `  ignored ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .wh)(task)} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .wh)(reason)}`),
            ...(answer.refusal === null ? [] : [`No other run is started: ${answer.refusal}`]),
            ...(answer.continue ? ['There is more to do: orchestrator advance'] : []),
        ]);
        return { ...end, loaded: after };
    }, { run: (0,_advance_js__WEBPACK_IMPORTED_MODULE_9__.runOption)(call) });
}
/** The session once it is this leg's turn, or once somebody has taken its reports along. */
async function afterTurns(context, found, own, turns) {
    let loaded = found;
    for (let turn = 0; own !== null && turn < turns && (0,_app_stream_turn_js__WEBPACK_IMPORTED_MODULE_6__/* .worksStill */ .nd)(loaded.session, own); turn += 1) {
        await context.clock.sleep(turnMilliseconds());
        loaded = (await (0,_app_session_files_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSession */ .L6)(context.store, loaded.session.id)) ?? loaded;
    }
    return loaded;
}
/** Drawn by lot, so that those who wait do not all come back at once. */
function turnMilliseconds() {
    return _app_stream_turn_js__WEBPACK_IMPORTED_MODULE_6__/* .TURN_MILLISECONDS */ .Nc * (0.8 + 0.4 * _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_1__.systemRandomness.fraction());
}
/** In stream dispatch only this leg is known to be done: the others still work. */
function legOf(call) {
    const text = call.options.text('leg');
    return text === null ? null : (0,_app_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLeg */ .U3)(text);
}
//# sourceMappingURL=collect.js.map

/***/ })

};
