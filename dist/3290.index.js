export const id = 3290;
export const ids = [3290];
export const modules = {

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ chooseSessionId),
/* harmony export */   _N: () => (/* binding */ chooseStalest),
/* harmony export */   r7: () => (/* binding */ noUnfinishedSession)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _choose_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1273);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2571);
/**
 * Which session is meant, answered in two other ways than in a shell: without trusting its files (for `verify`, which is there for damaged ones),
 * and for workflow runs, which have no pointer of their own.
 */




/** The named one, else the pointer's, else the only one; falls back to the shell's rule among several. Reads no session that is named. */
async function chooseSessionId(context, named) {
    const wanted = named ?? (await context.pointer.read());
    const known = await context.store.sessions();
    if (wanted !== null && (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isSessionId */ .Sd)(wanted) && known.includes(wanted))
        return wanted;
    const [only] = known;
    if (named === null && only !== undefined && known.length === 1)
        return only;
    return (await (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSession */ .A3)(context, named)).session.id;
}
/** The named one, else the least recently changed one that is not over; null when there is none. Throws SESSION_NOT_FOUND. */
async function chooseStalest(context, named) {
    if (named !== null)
        return (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSession */ .A3)(context, named);
    let stalest = null;
    for (const id of await context.store.sessions()) {
        const loaded = await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSession */ .L6)(context.store, id);
        if (loaded === undefined || ['completed', 'cancelled'].includes(loaded.session.status))
            continue;
        if (stalest === null || loaded.session.updatedAt < stalest.session.updatedAt)
            stalest = loaded;
    }
    return stalest;
}
/** For workflow runs that find none. */
function noUnfinishedSession(context) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('NO_SESSION', `There is no unfinished session for this run in ${context.store.location}.`, 'Start one: command start, or command advance with start: if-none');
}
//# sourceMappingURL=choose-stored.js.map

/***/ }),

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

/***/ 5422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ faultAnnotations),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   iP: () => (/* binding */ escalationAnnotations),
/* harmony export */   rT: () => (/* binding */ alertAnnotations)
/* harmony export */ });
/* unused harmony exports driftAnnotations, capped */
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/* harmony import */ var _report_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9641);


const LEVELS = ['error', 'warning', 'notice'];
/** One error fewer than the platform takes: the step's own failure is one as well. */
const MOST = { error: 9, warning: 10, notice: 10 };
const MOST_CHARACTERS = 4000;
/** The lines that the step log gathered while the verb ran: one for each task that failed for good. */
function alertAnnotations(alerts) {
    return alerts.map((message) => ({ level: 'error', title: 'Task failed', message }));
}
/** Tasks that wait for a person's decision: held changes first, because somebody has to read them. */
function escalationAnnotations(session) {
    const held = [];
    const rest = [];
    for (const { spec, status, escalationInfo } of session.tasks) {
        if (status !== 'escalated' || escalationInfo === null)
            continue;
        const { reason, held: change } = escalationInfo;
        if (change === null)
            rest.push({
                level: 'warning',
                title: 'Decision needed',
                message: `${spec.id} needs a decision: ${reason}`,
            });
        else {
            const paths = change.paths.slice(0, 20).join(', ');
            const message = `${spec.id} changed protected paths; commit ${change.oid} on ${change.ref} is held: ${paths}`;
            held.push({ level: 'warning', title: 'Change held', message });
        }
    }
    return [...held, ...rest];
}
/** Ways in which the definition has moved away from the one that the session is pinned to. */
function driftAnnotations(drift) {
    if (drift.length === 0)
        return [];
    const message = `The session keeps the definition that it was started with; since then ${drift.slice(0, 20).join('; ')}`;
    return [{ level: 'notice', title: 'Definition has changed', message }];
}
/** Faults of the definition, each at its place. */
function faultAnnotations(faults) {
    return faults.map(({ file, line, column, code, message, remedy }) => ({
        level: 'error',
        title: code,
        message: `${message} ${remedy}`,
        place: { file, line, column },
    }));
}
/** At most as many of each level as are shown; where there are more, the last says how many and where to look. */
function capped(annotations) {
    return LEVELS.flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        const most = MOST[level];
        if (all.length <= most)
            return all;
        const rest = all.length - most + 1;
        const message = `${rest} more like these; the summary of this run and the log of this step list them.`;
        return [...all.slice(0, most - 1), { level, title: 'And more', message }];
    });
}
/** Writes them, plain and without secrets. The sink escapes line ends; there are none left. */
function annotate(sink, annotations, secrets) {
    for (const { level, title, message, place } of capped(annotations)) {
        const text = (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_report_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .p)((0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message, MOST_CHARACTERS), secrets), MOST_CHARACTERS);
        const where = place === undefined
            ? {}
            : { file: (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(place.file), startLine: place.line, startColumn: place.column };
        sink[level](text, { title: (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(title, 100), ...where });
    }
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stepFailed: () => (/* binding */ stepFailed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
/* harmony import */ var _cli_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1402);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5422);
/** A step that fails: every fault at its place, one line that says why, and the exit code. */




/** Never `done`: a step that stopped half way has not done what it was to do. */
function stepFailed(error, runner, secrets) {
    const failure = (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(error, _report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk)
        (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .annotate */ .fz)(runner, (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .faultAnnotations */ .Rd)(error.faults), secrets);
    runner.error(failure.lines.join('\n'));
    return failure.exit === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed : failure.exit;
}
//# sourceMappingURL=step-failure.js.map

/***/ }),

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./build/src/entrypoints/action/annotations.js
var annotations = __webpack_require__(5422);
// EXTERNAL MODULE: ./build/src/app/choose-stored.js
var choose_stored = __webpack_require__(8686);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/app/collect.js
var collect = __webpack_require__(2643);
;// CONCATENATED MODULE: ./build/src/app/continue-run.js

/**
 * `depth`: how many runs in a row have asked for the next by themselves, the new one included. Started on the branch that the session works for, and
 * where that has no such workflow, on the one that this run's came from.
 */
async function continueRun(forge, facts, session, depth) {
    const { workflow } = facts;
    if (workflow === null)
        return { kind: 'not-started', reason: 'This run does not say which workflow file it came from.' };
    const inputs = { session: session.id, chain: String(depth) };
    let reason = '';
    for (const ref of branches(facts, session, workflow.ref))
        try {
            const { runId, url } = await forge.runs.dispatch({ file: workflow.file, ref, inputs });
            return { kind: 'started', runId, url };
        }
        catch (error) {
            // What is committed stays committed, and the schedule goes on with it: no reason to fail the run that brought the work in.
            if (!(error instanceof errors/* OrchestratorError */.jD))
                throw error;
            reason ||= `${error.message} ${error.remedy}`;
            if (error.code !== 'DISPATCH_REFUSED')
                break;
        }
    return { kind: 'not-started', reason };
}
/** Where to start it, best first. The merge commit of a pull request is no place that a run can be started on. */
function branches({ pullRequest, defaultBranch }, { code }, own) {
    const works = code?.targetRef.startsWith(HEADS) === true ? code.targetRef.slice(HEADS.length) : null;
    const from = own.startsWith('refs/pull/') ? defaultBranch : own.replace(/^refs\/heads\//, '');
    return new Set([pullRequest?.headRef ?? works, from].filter((ref) => ref !== null));
}
const HEADS = 'refs/heads/';
//# sourceMappingURL=continue-run.js.map
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/sweep.js
/**
 * What a schedule is for: sessions that could move and that nobody moves. It takes one of them itself and starts a run for each of the others.
 * Nothing is decided here: whoever is started derives from the state what is to be done.
 */




/** Runs that one sweep may start. */
const MOST_STARTED = 5;
/** Sessions that one sweep looks at. */
const MOST_SESSIONS = 100;
/** Sessions that are not over, the least recently changed first. What cannot be read is somebody else's to repair and stops no other. */
async function unfinished(context) {
    const found = [];
    for (const id of (await context.store.sessions()).slice(0, MOST_SESSIONS)) {
        const loaded = await readable(context, id);
        if (loaded === undefined || ['completed', 'cancelled'].includes(loaded.session.status))
            continue;
        found.push(loaded);
    }
    return found.toSorted((a, b) => a.session.updatedAt - b.session.updatedAt);
}
async function readable(context, id) {
    try {
        return await (0,session_files/* loadSession */.L6)(context.store, id);
    }
    catch (error) {
        if (!(error instanceof errors/* OrchestratorError */.jD) || !error.code.startsWith('STATE_'))
            throw error;
        context.reporter.warn(`Session ${id} was passed over: ${error.code} ${error.message} ${error.remedy}`);
        return undefined;
    }
}
/**
 * The one that a run of the workflow means: the stalest that could move, else the stalest; null when there is none. A run for a pull request means
 * that one's alone (or one that works on no branch): it speaks on the pull request, where another's news would mislead.
 */
async function chooseForRun(context, pullRequest) {
    const all = await unfinished(context);
    const own = pullRequest === null ? undefined : all.find(({ session }) => belongs(session.code, pullRequest));
    if (own !== undefined)
        return own;
    const candidates = pullRequest === null ? all : all.filter(({ session }) => session.code === null);
    for (const loaded of candidates)
        if (await couldMove(context, loaded))
            return loaded;
    return candidates[0] ?? null;
}
/** Its work started from the branch of the pull request, or the pull request is about its work. */
function belongs(code, { headRef, fork }) {
    // A fork may give its branches the names of ours.
    return code !== null && !fork && (code.targetRef === `refs/heads/${headRef}` || code.branch === headRef);
}
async function couldMove(context, loaded) {
    return loaded.session.running.length > 0 || (await (0,collect/* hasWork */.OJ)(context, loaded));
}
/** Starts a run for each other session that has work; answers with their ids. */
async function startOthers(context, forge, facts, chosen) {
    const started = [];
    for (const loaded of await unfinished(context)) {
        const { id } = loaded.session;
        if (id === chosen || started.length >= MOST_STARTED || !(await (0,collect/* hasWork */.OJ)(context, loaded)))
            continue;
        const end = await continueRun(forge, facts, loaded.session, 1);
        if (end.kind === 'started')
            started.push(id);
        else
            context.reporter.warn(`No run was started for session ${id}: ${end.reason}`);
    }
    return started;
}
//# sourceMappingURL=sweep.js.map
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(542);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/failure.js
var cli_failure = __webpack_require__(1402);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/ownership.js
var ownership = __webpack_require__(5305);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/parse-arguments.js
var parse_arguments = __webpack_require__(9458);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/verb-table.js
var verb_table = __webpack_require__(8106);
// EXTERNAL MODULE: ./build/src/app/advance.js
var advance = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/src/app/transact.js + 8 modules
var transact = __webpack_require__(215);
;// CONCATENATED MODULE: ./build/src/app/request-continuation.js
/** Asks for another run where a person's word has made work ready: one transaction of its own, so that it is asked for once. */



async function requestContinuation(context, loaded, depth) {
    if (!(await (0,collect/* hasWork */.OJ)(context, loaded)))
        return { loaded, depth: null };
    const id = loaded.session.id;
    const done = await (0,transact/* transact */.h)(context, id, (0,app_context/* transaction */.Rn)(context, id, 'continue', loaded), (draft) => draft.ask({ type: 'request_continuation', now: context.clock.now(), actor: app_context/* ORCHESTRATOR */.zt, depth }));
    return { loaded: done.loaded ?? loaded, depth: done.value.kind === 'accepted' ? depth : null };
}
//# sourceMappingURL=request-continuation.js.map
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/domain/status.js
var domain_status = __webpack_require__(9422);
// EXTERNAL MODULE: ./build/src/report/job-summary.js
var job_summary = __webpack_require__(7102);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/outputs.js
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'session',
    'version',
    'status',
    'health',
    'phase',
    'progress',
    'matrix',
    'max-parallel',
    'count',
    'has-work',
    'check-matrix',
    'has-checks',
    'conclusion',
    'report-path',
    'plan',
    'state-sha',
    'base-sha',
    'prompt',
    'workspace',
    'inputs',
    'outputs',
    'feedback',
    'status-file',
    'deadline',
]));
/** An empty matrix is an error of the platform, and so is no matrix: jobs are switched off by `has-work`. */
const NO_LEGS = '{"include":[]}';
/** Of a run that hands nothing out. */
const NO_WAVE = {
    matrix: NO_LEGS,
    count: '0',
    'has-work': 'false',
    'max-parallel': '1',
    conclusion: 'waiting',
};
/** What every command tells of the session it left behind. */
function sessionOutputs(session, report) {
    return {
        session: session.id,
        version: String(session.version),
        status: report.status,
        health: report.health,
        phase: report.phase ?? '',
        progress: String(report.progress.percent),
        'max-parallel': String(session.definition.limits.maxConcurrentAgents),
    };
}
/** Of the document that the verb answered with. */
function documentOutputs(document) {
    const outputs = {};
    const field = (name) => typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
    const session = field('session');
    const version = field('version');
    const conclusion = field('conclusion');
    if (typeof session === 'string')
        outputs.session = session;
    if (typeof version === 'number')
        outputs.version = String(version);
    if (typeof conclusion === 'string')
        outputs.conclusion = conclusion;
    return outputs;
}
/** Of `prepare`: where things lie for the step that starts the agent. */
function preparedOutputs(document) {
    const field = (name) => {
        const value = typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
        return typeof value === 'string' ? value : '';
    };
    return {
        prompt: field('prompt'),
        workspace: field('workspace'),
        inputs: field('inputs'),
        outputs: field('outputs'),
        feedback: field('feedback'),
        'status-file': field('status_file'),
        deadline: field('deadline'),
    };
}
/** Of `advance`; also what a job that plans has to set when it failed half way. */
function waveOutputs(document) {
    const field = (name) => typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
    const matrix = field('matrix');
    const hasWork = field('has_work') === true;
    return {
        matrix: hasWork ? JSON.stringify(matrix) : NO_LEGS,
        count: String(field('count') ?? 0),
        'has-work': String(hasWork),
        // A second copy of rows would not fit beside the first: each says itself whether it has checks.
        'check-matrix': NO_LEGS,
        'has-checks': String(hasWork && rowsOf(matrix).some((row) => Reflect.get(row, 'checks') === true)),
        'state-sha': String(field('state_sha') ?? ''),
        'base-sha': String(field('base_sha') ?? ''),
    };
}
function rowsOf(matrix) {
    const rows = typeof matrix === 'object' && matrix !== null ? Reflect.get(matrix, 'include') : null;
    return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : [];
}
//# sourceMappingURL=outputs.js.map
;// CONCATENATED MODULE: ./build/src/entrypoints/action/step.js
/** Verbs after which work may be ready that nobody is going to take up by himself. */
const PERSON_VERBS = new Set([
    'approve',
    'retry',
    'resume',
    'unblock',
    'skip',
    'cancel',
    'comment',
]);
function field(document, name) {
    return typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
}
//# sourceMappingURL=step.js.map
// EXTERNAL MODULE: ./build/src/domain/definition.js
var domain_definition = __webpack_require__(321);
;// CONCATENATED MODULE: ./build/src/app/teller.js

/** Calls that a run may spend in all, whatever the number of tasks. */
const MOST_CALLS = 8;
/** Finding a comment and writing it. */
const COMMENT_CALLS = 2;
/** Writes what differs from what is there, within the budget, and keeps what the platform refused. */
class Teller {
    written = [];
    problems = [];
    #forge;
    #url;
    constructor(forge, url) {
        this.#forge = forge;
        this.#url = url;
    }
    async bring(sha, wanted) {
        const known = await this.known(sha);
        // Without knowing what is there, the one status that matters is written, and no other.
        const due = known === null ? wanted.slice(0, 1) : wanted.filter((status) => !isTold(known, status));
        for (const status of due)
            await this.write(sha, status);
    }
    /** Null when the platform does not say. */
    async known(sha) {
        let known = null;
        await this.#ask(1, `statuses of ${sha.slice(0, 12)}`, async () => {
            known = await this.#forge.signals.statuses(sha);
        });
        return known;
    }
    async write(sha, { context, state, description }) {
        const status = { context, state, description, url: this.#url };
        const done = await this.#ask(1, `status ${context}`, () => this.#forge.signals.setStatus(sha, status));
        if (done)
            this.written.push(status);
    }
    async comment(issue, marker, body) {
        return this.#ask(COMMENT_CALLS, `comment on #${issue}`, () => this.#forge.signals.upsertComment(issue, marker, body));
    }
    async #ask(calls, what, request) {
        if (this.#forge.calls() + calls > MOST_CALLS) {
            this.problems.push(`${what}: left for the next run, ${MOST_CALLS} calls are enough for this one`);
            return false;
        }
        try {
            await request();
            return true;
        }
        catch (error) {
            if (!(error instanceof errors/* OrchestratorError */.jD))
                throw error;
            this.problems.push(`${what}: ${error.code} ${error.message} ${error.remedy}`);
            return false;
        }
    }
}
function isTold(known, wanted) {
    return known.some(({ context, state, description }) => context === wanted.context && state === wanted.state && description === wanted.description);
}
//# sourceMappingURL=teller.js.map
;// CONCATENATED MODULE: ./build/src/app/announce.js
/**
 * Tells the platform how a session stands: commit statuses on the head of the pull request, one comment kept up to date. The state is committed
 * already when this runs, so a platform that refuses to be told is a problem to report, never a reason to fail or to decide otherwise.
 */


/**
 * Where people look: the head of the pull request, or of the branch of one where the run that it caused has started this one. State that lives on that
 * branch moves the head itself. On the default branch it stays where the work began, or each run would leave a status behind. Never the commit of a
 * merge that the platform made up.
 */
function signalTarget(facts, { code, definition }, stateCommit = null) {
    const moved = definition.state.branch === domain_definition/* CURRENT_BRANCH */.nW ? stateCommit : null;
    if (facts.pullRequest !== null)
        return moved ?? facts.pullRequest.headSha;
    if (code === null || code.targetRef.startsWith('refs/pull/'))
        return null;
    const isOwn = facts.ref === code.targetRef && facts.ref !== `refs/heads/${facts.defaultBranch}`;
    return isOwn ? (moved ?? facts.sha) : code.baseSha;
}
/** Spends at most what is left of {@link MOST_CALLS}. Throws for bugs alone. */
async function announce(forge, facts, news, words) {
    if (facts.pullRequest?.fork === true) {
        const problem = 'The branch of the pull request lives in a fork: its runs may write neither statuses nor comments.';
        return { target: null, written: [], commented: false, problems: [problem] };
    }
    const teller = new Teller(forge, facts.url);
    const target = signalTarget(facts, news.session, news.stateCommit);
    if (target !== null) {
        const wanted = [
            words.status(news.session, news.report),
            ...(news.phases ? words.phases(news.session, news.report) : []),
        ];
        await teller.bring(target, wanted);
    }
    const commented = news.comment && (await comment(teller, { forge, facts, news, words }));
    return { target, written: teller.written, commented, problems: teller.problems };
}
async function comment(teller, { forge, facts, news, words }) {
    const issue = facts.pullRequest?.number ?? (facts.comment?.onPullRequest === true ? facts.comment.issue : null);
    if (issue === null)
        return false;
    const { session, report } = news;
    // The comment counts itself.
    const api = { calls: forge.calls() + COMMENT_CALLS, remaining: forge.remaining() };
    const { marker, body } = words.comment(session, report, { runUrl: facts.url, api });
    return teller.comment(issue, marker, body);
}
//# sourceMappingURL=announce.js.map
;// CONCATENATED MODULE: ./build/src/app/finalise-stuck.js
/** Sweeps statuses that wait for something that will not come any more: a status always reaches a final state. */




/** Statuses that still wait on these commits are brought to an end: the session is over or gone, or its head has moved on. */
async function finaliseStuck(context, forge, heads, words) {
    const teller = new Teller(forge, heads.runUrl);
    const ends = new StatusEnds(context, heads.current, words);
    for (const sha of new Set([...(heads.current === null ? [] : [heads.current]), ...heads.past])) {
        const known = await teller.known(sha);
        for (const status of known ?? []) {
            const end = status.state === 'pending' ? await ends.of(sha, status) : null;
            if (end !== null)
                await teller.write(sha, end);
        }
    }
    return { written: teller.written, problems: teller.problems };
}
/** What a status that waits ends as; null while it may wait. */
class StatusEnds {
    #context;
    #current;
    #words;
    #sessions = new Map();
    constructor(context, current, words) {
        this.#context = context;
        this.#current = current;
        this.#words = words;
    }
    async of(sha, { context }) {
        const id = /^orchestrator\/([^/]+)(?:\/|$)/.exec(context)?.[1] ?? '';
        if (!(0,ids/* isSessionId */.Sd)(id))
            return null;
        const session = await this.#session(id);
        if (session === null)
            return { context, state: 'error', description: `Session ${id} is gone.` };
        if (['completed', 'failed', 'cancelled'].includes(session.status))
            return this.#ended(session, context);
        if (this.#current === null || this.#current === sha)
            return null;
        const description = `The branch moved on; see commit ${this.#current.slice(0, 12)}.`;
        return { context, state: 'error', description };
    }
    async #session(id) {
        const known = this.#sessions.get(id);
        if (known !== undefined)
            return known;
        const session = (await (0,session_files/* loadSession */.L6)(this.#context.store, id))?.session ?? null;
        this.#sessions.set(id, session);
        return session;
    }
    #ended(session, context) {
        const report = (0,domain_status/* statusReport */.Xt)(session, this.#context.clock.now());
        const whole = this.#words.status(session, report);
        const phase = this.#words.phases(session, report).find((status) => status.context === context);
        return context === whole.context ? whole : (phase ?? { ...whole, context });
    }
}
//# sourceMappingURL=finalise-stuck.js.map
;// CONCATENATED MODULE: ./build/src/app/publish-pull-request.js

/** Null where the definition asks for none, or nothing is on the branch yet. */
async function publishPullRequest(context, forge, session, describe) {
    const { code, definition } = session;
    if (definition.changes.integrate !== 'pull-request' || code === null)
        return null;
    if (![...session.tasks].some(({ change }) => change !== null))
        return null;
    const base = code.targetRef.replace(/^refs\/heads\//, '');
    // Work that started from a detached commit has no branch that it could be asked to join.
    if (base === code.targetRef || base === code.branch)
        return null;
    return forge.pulls.upsert({
        title: `${definition.title} (session ${session.id})`,
        body: describe(session, (0,domain_status/* statusReport */.Xt)(session, context.clock.now())),
        head: code.branch,
        base,
    });
}
//# sourceMappingURL=publish-pull-request.js.map
// EXTERNAL MODULE: ./build/src/report/comment-answer.js
var comment_answer = __webpack_require__(1232);
// EXTERNAL MODULE: ./build/src/report/conclusion-text.js
var conclusion_text = __webpack_require__(5029);
// EXTERNAL MODULE: ./build/src/report/signal-words.js + 2 modules
var signal_words = __webpack_require__(7680);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/telling.js
/** Tells the platform how the session stands after a verb: its pull request, commit statuses, comment, check run. What it refuses is said and no more. */








/** Left out where another job of the same run will tell the same in a minute. */
async function tell(step, context, told) {
    const { platform, inputs } = step;
    const tells = ['advance', 'collect', 'start'].includes(inputs.command) || PERSON_VERBS.has(inputs.command);
    if (platform === null || !tells || othersTell(step, platform, told))
        return;
    const { facts, forge } = platform;
    const { session, report, stateCommit } = told;
    const changed = field(told.document, 'changed') !== false;
    if (changed)
        await publish(step, context, session);
    const words = (0,signal_words/* signalWords */.i)({ mention: [], secrets: step.secrets });
    const news = { session, report, phases: inputs.phaseStatuses, comment: changed, stateCommit };
    const { problems, target } = await announce(forge, facts, news, words);
    for (const problem of problems)
        step.warn(problem);
    if (inputs.checkRun && target !== null)
        await orWarn(step, 'The check run was not written', () => forge.signals.createCheckRun(checkRunOf(platform, told, target)));
    const past = headsBefore(facts, target !== null && target === stateCommit);
    if (past.length === 0)
        return;
    const heads = { runUrl: facts.url, current: target, past };
    const finalised = await finaliseStuck(context, forge, heads, words);
    for (const problem of finalised.problems)
        step.warn(problem);
}
/** Agents are about to work, or others of this run still do: whoever brings in the last of it tells how it went. */
function othersTell({ inputs }, { facts }, { session, document }) {
    if (inputs.command === 'advance')
        return field(document, 'has_work') === true;
    if (inputs.command !== 'collect' || !inputs.stream)
        return false;
    const working = session.running.some((id) => {
        const holder = session.tasks.get(id)?.claim?.holder;
        return holder?.kind === 'run' && holder.id === facts.id;
    });
    return working || field(document, 'changed') === false;
}
/** Where a status may still wait that nobody looks at any more: the branch moved on, by a push or by the state that lives on it. */
function headsBefore({ pullRequest, sha }, stateMovedIt) {
    const head = pullRequest?.headSha ?? sha;
    const before = pullRequest?.previousHeadSha ?? null;
    return [...(before === null ? [] : [before]), ...(stateMovedIt ? [head] : [])];
}
const CHECK_CONCLUSIONS = {
    completed: 'success',
    empty: 'failure',
    failed: 'failure',
    cancelled: 'failure',
    paused: 'neutral',
    approval: 'action_required',
    budget: 'action_required',
    blocked: 'action_required',
    moving: null,
};
function checkRunOf({ facts }, { session, report }, sha) {
    const { stand, text } = (0,conclusion_text/* standText */.s)(session, report);
    return {
        name: `orchestrator/${session.id}`,
        sha,
        conclusion: CHECK_CONCLUSIONS[stand],
        title: text,
        summary: (0,comment_answer/* statusAnswer */.p6)(session, report),
        url: facts.url,
    };
}
async function publish(step, context, session) {
    const forge = step.platform?.forge;
    if (forge === undefined)
        return;
    await orWarn(step, 'The pull request was not brought up to date', async () => {
        const end = await publishPullRequest(context, forge, session, comment_answer/* statusAnswer */.p6);
        if (end === null || end.kind === 'unchanged')
            return;
        if (end.kind === 'refused')
            step.warn(`${end.reason} Open it by hand: ${end.compareUrl}`);
        else
            step.note(`Pull request ${end.kind}: ${end.url}`);
    });
}
async function orWarn(step, what, act) {
    try {
        await act();
    }
    catch (error) {
        if (!(error instanceof errors/* OrchestratorError */.jD))
            throw error;
        step.warn(`${what}: ${error.message} ${error.remedy}`);
    }
}
//# sourceMappingURL=telling.js.map
;// CONCATENATED MODULE: ./build/src/entrypoints/action/aftermath.js
/**
 * What follows a verb in a workflow run, once its work is committed: the next run is started, the pull request and the signals are brought up to
 * date, outputs and summary are made. Nothing here can undo or fail what was committed: what the platform refuses is said, and swept up later.
 */










const STOPPED = 'This run was cancelled, so it starts no other. Start the workflow to go on; pause the session to keep the schedule from doing so.';
const SUMMARISED = new Set(['advance', 'collect', 'status', 'run', 'comment']);
/** Agents are told nothing: they read no state but their own task's. */
async function afterwards(asked, context, end) {
    const said = [];
    const step = remembering(asked, said);
    const outputs = documentOutputs(end.document);
    if (!(0,ids/* isSessionId */.Sd)(outputs.session ?? ''))
        return { outputs, summary: null, session: null };
    const chosen = end.loaded ?? (await step.call.door.choose(context, outputs.session ?? null));
    const loaded = await goOn(step, context, chosen, end.document);
    const { session } = loaded;
    const report = (0,domain_status/* statusReport */.Xt)(session, context.clock.now());
    const conclusion = outputs.conclusion ?? (0,advance/* conclusionOf */.vu)(session, context.clock.now());
    await tell(step, context, { session, report, stateCommit: loaded.commit, document: end.document });
    Object.assign(outputs, sessionOutputs(session, report), { conclusion });
    if (step.inputs.command === 'advance')
        Object.assign(outputs, waveOutputs(end.document));
    if (step.inputs.maxParallel !== null)
        outputs['max-parallel'] = String(step.inputs.maxParallel);
    return { outputs, summary: summaryOf(step, { session, report, conclusion, said }, end.text), session };
}
/** What is said after the verb belongs into the summary too: nobody opens the log of a step that went well. */
function remembering(step, said) {
    const both = (say) => (line) => {
        said.push(line);
        say(line);
    };
    return { ...step, warn: both(step.warn), note: both(step.note) };
}
function summaryOf({ inputs, platform, secrets }, { session, report, conclusion, said, }, text) {
    if (!SUMMARISED.has(inputs.command))
        return null;
    const happened = ['advance', 'collect', 'comment'].includes(inputs.command)
        ? text.split('\n').filter(Boolean)
        : [];
    const headline = `${inputs.command}: ${conclusion}`;
    const api = platform === null ? null : { calls: platform.forge.calls(), remaining: platform.forge.remaining() };
    return (0,job_summary/* jobSummary */.s)(session, report, { headline, happened, said, api, secrets });
}
/** Starts the next run where this one asked for it, and on a schedule those of other sessions. */
async function goOn(step, context, loaded, document) {
    const { platform, inputs } = step;
    if (platform === null)
        return loaded;
    const { facts, forge, door } = platform;
    if (inputs.command === 'advance' && facts.event === 'schedule')
        for (const id of await startOthers(context, forge, facts, loaded.session.id))
            step.note(`Session ${id} has work: a run was started for it.`);
    const asked = field(document, 'requested');
    let depth = typeof asked === 'number' ? asked : null;
    let after = loaded;
    if (PERSON_VERBS.has(inputs.command) && field(document, 'changed') === true && door.chain !== null) {
        const requested = await requestContinuation(context, loaded, 1);
        after = requested.loaded;
        depth = requested.depth;
    }
    if (depth === null && inputs.stopped && field(document, 'continue') === true)
        step.note(STOPPED);
    if (depth === null)
        return after;
    const end = await continueRun(forge, facts, loaded.session, depth);
    if (end.kind === 'started')
        step.note(`The next run was started${end.url === null ? '' : `: ${end.url}`} (${depth} in a row).`);
    else
        step.warn(`The next run was not started: ${end.reason} The schedule will go on with it.`);
    return after;
}
//# sourceMappingURL=aftermath.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/command-words.js
/** Inputs of the action to words of the command line: the two doors lead to the same verbs. */



/** Where reports lie unless the inputs say otherwise: outside of the checkout, and not hidden, because uploads leave hidden files out. */
function reportsFolder(inputs, env) {
    return inputs.reports ?? (0,external_node_path_.join)((0,cli_call/* variable */.bv)(env, 'RUNNER_TEMP') ?? '.', 'orchestrator-reports');
}
/** Where an agent works that another step starts, unless the inputs say otherwise. */
function workspaceFolder(inputs, env) {
    return inputs.workspace ?? (0,external_node_path_.join)((0,cli_call/* variable */.bv)(env, 'RUNNER_TEMP') ?? '.', 'orchestrator-workspace');
}
/** The call that the inputs ask for. Throws USAGE for an input that the command needs and does not have. */
function commandWords(inputs, env) {
    return [
        ...verbWords(inputs, env),
        ...(inputs.session === null ? [] : [`--session=${inputs.session}`]),
        ...(inputs.definition === null ? [] : [`--definition=${inputs.definition}`]),
        ...(inputs.workingDirectory === null ? [] : [`--root=${inputs.workingDirectory}`]),
    ];
}
function verbWords(inputs, env) {
    const { command } = inputs;
    const most = inputs.maxParallel === null ? [] : [`--max-parallel=${inputs.maxParallel}`];
    switch (command) {
        case 'run':
        case 'advance':
            return [command, ...most];
        case 'start':
            return [command, ...(inputs.startIfNone ? ['--if-none'] : [])];
        case 'agent':
            return [
                command,
                `--leg=${needed(inputs, 'leg')}`,
                `--reports=${reportsFolder(inputs, env)}`,
                ...checksWord(inputs),
            ];
        case 'check':
            return [command, `--leg=${needed(inputs, 'leg')}`, `--reports=${reportsFolder(inputs, env)}`];
        case 'prepare':
            return [command, `--leg=${needed(inputs, 'leg')}`, `--workspace=${workspaceFolder(inputs, env)}`];
        case 'submit':
            return [
                command,
                `--workspace=${workspaceFolder(inputs, env)}`,
                `--reports=${reportsFolder(inputs, env)}`,
                ...(inputs.outcome === null ? [] : [`--outcome=${inputs.outcome}`]),
                ...(inputs.log === null ? [] : [`--log=${inputs.log}`]),
                ...checksWord(inputs),
            ];
        case 'collect':
            return [
                command,
                `--reports=${reportsFolder(inputs, env)}`,
                ...(inputs.stream && inputs.leg !== null ? [`--leg=${inputs.leg}`] : []),
                ...checksWord(inputs),
            ];
        case 'explain':
        case 'retry':
        case 'unblock':
            return [command, ...positional(needed(inputs, 'task'))];
        case 'skip':
            return [command, `--reason=${asked(env)}`, ...positional(needed(inputs, 'task'))];
        case 'approve':
            return [command, ...positional(needed(inputs, 'task'))];
        case 'cancel':
            return [command, `--reason=${asked(env)}`, ...(inputs.task === null ? [] : positional(inputs.task))];
        case 'doctor':
            return [command, ...(inputs.token === null ? [] : ['--github'])];
        case 'plan':
            return ['run', '--dry-run', ...most];
        case 'comment':
            // What the comment asks for is no word of the command line: only the way to the session is.
            return ['status'];
        default:
            return [command];
    }
}
function checksWord({ separateChecks }) {
    return separateChecks ? ['--checks=separate'] : [];
}
/** Nothing from outside is ever read as an option. */
function positional(word) {
    if (!word.startsWith('-'))
        return [word];
    throw new errors/* OrchestratorError */.jD('USAGE', `The input task is ${JSON.stringify(word.slice(0, 80))}, which is no id.`, 'Give the id of a task, or for approve the id of a phase.');
}
function needed(inputs, name) {
    const value = inputs[name];
    if (value !== null)
        return value;
    throw new errors/* OrchestratorError */.jD('USAGE', `The command ${inputs.command} needs the input ${name}.`, name === 'leg'
        ? 'Pass toJSON(matrix) of the job.'
        : 'Give the id of a task, or for approve the id of a phase.');
}
function asked(env) {
    return `asked for by ${(0,cli_call/* variable */.bv)(env, 'GITHUB_ACTOR') ?? 'somebody'} in workflow run ${(0,cli_call/* variable */.bv)(env, 'GITHUB_RUN_ID') ?? 'unknown'}`;
}
//# sourceMappingURL=command-words.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/app/run-end.js
var run_end = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/src/entrypoints/version.js
var version = __webpack_require__(85);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/platform.js
/** The platform around a step of a workflow: its API, the facts of the run, and what use cases may ask of both. Nothing is asked before it is needed. */





/** Null outside of a workflow run, and where there is no token to ask with. */
async function openPlatform(inputs, env, reporter) {
    if (inputs.token === null || (0,cli_call/* variable */.bv)(env, 'GITHUB_REPOSITORY') === null)
        return null;
    const { runFacts } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6683)]).then(__webpack_require__.bind(__webpack_require__, 6683));
    const run = await runFacts(env, (path) => (0,promises_.readFile)(path, 'utf8'));
    if (run === null)
        return null;
    const facts = { ...run, workflow: nextWorkflow(run, inputs.workflow) };
    const { forgeOver } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(4284), __webpack_require__.e(9541)]).then(__webpack_require__.bind(__webpack_require__, 9541));
    const { createApi } = await __webpack_require__.e(/* import() */ 4284).then(__webpack_require__.bind(__webpack_require__, 4284));
    const options = {
        apiUrl: (0,cli_call/* variable */.bv)(env, 'GITHUB_API_URL') ?? 'https://api.github.com',
        graphqlUrl: (0,cli_call/* variable */.bv)(env, 'GITHUB_GRAPHQL_URL') ?? 'https://api.github.com/graphql',
        serverUrl: (0,cli_call/* variable */.bv)(env, 'GITHUB_SERVER_URL') ?? 'https://github.com',
        repository: facts.repository,
        token: inputs.token,
        reporter,
        userAgent: `orchestrator/${version/* VERSION */.x}`,
        fork: facts.pullRequest?.fork === true,
    };
    const api = createApi(options);
    const forge = forgeOver(api, options);
    const door = doorOf(facts, forge, inputs, env);
    return { facts, forge, door: { ...door, api: { api, options } } };
}
/** Which file is started when there is more to do. */
function nextWorkflow({ workflow, ref }, file) {
    return file === null ? workflow : { file, ref: workflow?.ref ?? ref };
}
function doorOf(facts, forge, { chain, separateChecks, stopped }, env) {
    return {
        salvage: async (context, session) => {
            if (!sweeps(facts, chain))
                return null;
            const { salvage } = await __webpack_require__.e(/* import() */ 4040).then(__webpack_require__.bind(__webpack_require__, 4040));
            const { unpackArchive } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(8447)]).then(__webpack_require__.bind(__webpack_require__, 8447));
            const reports = (0,external_node_path_.join)((0,cli_call/* variable */.bv)(env, 'RUNNER_TEMP') ?? '.', 'orchestrator-salvage');
            const found = await salvage(context, forge, session, { reports, unpack: unpackArchive });
            return { ...found, separateChecks };
        },
        ended: async (leg) => {
            const end = await (0,run_end/* runEnd */.lx)(forge, facts.id, facts.attempt);
            return leg === null ? end : (0,run_end/* onlyLeg */.rt)(leg, end.fateOf(leg) ?? 'lost');
        },
        chain: stopped || facts.workflow === null || facts.pullRequest?.fork === true ? null : chain + 1,
    };
}
/** Runs that the chain itself started find the state fresh: only people and the schedule look for what was left behind. */
function sweeps({ event }, chain) {
    return event === 'schedule' || (event === 'workflow_dispatch' && chain === 0);
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./build/src/entrypoints/action/perform.js
/** One step of a workflow: opens the doors that its inputs ask for, calls the verb, and sees to what follows. */













/** Agents talk to no API, and look at nobody's state but their own task's. */
const ALONE = new Set(['agent', 'check', 'prepare', 'submit', 'validate', 'doctor']);
const TRAVELS = new Set(['agent', 'check', 'collect', 'submit']);
async function perform(order) {
    const wiring = keptWiring();
    try {
        return await performed(order, wiring.kept);
    }
    finally {
        await wiring.close();
    }
}
/** A step asks several things of one state: it opens the way there once. */
function keptWiring() {
    let made;
    return {
        kept: (make) => {
            made ??= make();
            return made;
        },
        // What could not be made has been said to whoever asked for it.
        close: async () => (await made?.catch(() => undefined))?.close(),
    };
}
async function performed(order, kept) {
    const { inputs, log, env } = order;
    const { note, warn } = log.terminal;
    const reporter = { info: note, warn };
    const alone = ALONE.has(inputs.command);
    const platform = alone ? null : await openPlatform(inputs, env, reporter);
    if (inputs.command === 'tell-plan')
        return said(log, await (await plans()).tellWrittenPlan(platform, env));
    const door = { ...(await perform_doorOf(inputs, platform, env, reporter)), kept };
    const asked = callOf(commandWords(inputs, env), door, order);
    if (inputs.command === 'plan')
        return planned(order, asked, platform);
    const isFork = platform?.facts.pullRequest?.fork === true && asked.verb.changesState;
    if (isFork && !(await keepsArtifacts(asked)))
        return forkOnly(order);
    const starts = inputs.startIfNone && inputs.command !== 'start';
    const session = starts ? await startIfNone(order, door) : inputs.session;
    const call = callOf(commandWords({ ...inputs, session }, env), door, order);
    const step = { inputs, call, platform, secrets: order.secrets, warn, note };
    const end = await unlessIdle(inputs, () => execute(order, call, platform));
    if (end === null)
        return idle(order);
    if (end.kind === 'refused') {
        const failure = (0,cli_failure/* refusalOf */.O)(end.rejection, style/* PLAIN */.tZ);
        return {
            exit: failure.exit,
            outputs: {},
            summary: null,
            failure: failure.lines.join('\n'),
            session: null,
        };
    }
    log.terminal.print(end.text);
    const after = alone
        ? { outputs: aloneOutputs(inputs, end.document), summary: null, session: null }
        : await (0,cli_call/* withContext */.eQ)(call, ({ context }) => afterwards(step, context, end));
    const leaves = ['agent', 'check', 'submit'].includes(inputs.command);
    const reports = leaves ? { 'report-path': reportsFolder(inputs, env) } : {};
    // Nothing to do is no failure of a workflow: the outputs tell.
    const failed = end.exit !== errors/* EXIT */.dc.done && end.exit !== errors/* EXIT */.dc.nothing;
    return {
        exit: failed ? end.exit : errors/* EXIT */.dc.done,
        outputs: { ...after.outputs, ...reports },
        summary: after.summary,
        failure: failed ? whyFailed(inputs, end) : null,
        session: after.session,
    };
}
/** What was found is what people must see beside the run; other verbs say it where it happened. */
function whyFailed({ command }, { exit, text }) {
    return command === 'doctor' ? text : `${command} ended with exit code ${exit}; the log above says why.`;
}
function aloneOutputs({ command }, document) {
    const outputs = documentOutputs(document);
    return command === 'prepare' ? { ...outputs, ...preparedOutputs(document) } : outputs;
}
/** State that is kept as artifacts needs no right to write: every run may make them. */
async function keepsArtifacts(call) {
    return (0,cli_call/* withContext */.eQ)(call, async ({ context }) => context.store.kind === 'artifact');
}
/** Null where a wave was to be planned and there is no session to plan it for. */
async function unlessIdle(inputs, act) {
    try {
        return await act();
    }
    catch (error) {
        const none = error instanceof errors/* OrchestratorError */.jD && error.code === 'NO_SESSION';
        if (none && inputs.command === 'advance')
            return null;
        throw error;
    }
}
/** A schedule goes on when everything is finished, and pushes to a pull request come whether it has a session or not: no reason to fail. */
function idle({ inputs, log }) {
    const text = `There is no unfinished session, so ${inputs.command} has nothing to do. One is started by a run with start: if-none.`;
    return said(log, text, NO_WAVE);
}
/** A run for a branch of somebody else's repository has no right to write, and nothing that it brings along is trusted. */
function forkOnly({ inputs, log }) {
    const text = `This run is for a pull request from a fork: it may only read, so ${inputs.command} has changed nothing. Work goes on in runs of this repository.`;
    return said(log, text, NO_WAVE);
}
/** The end of a step that has nothing to tell but this. */
function said(log, text, outputs = {}) {
    log.terminal.print(text);
    return { exit: errors/* EXIT */.dc.done, outputs, summary: `${text}\n`, failure: null, session: null };
}
/** What a session would begin with. Needs no right but to read, and changes nothing. */
async function planned({ log, env }, call, platform) {
    const { lines, summary, file } = await (await plans()).makePlan(call, platform, env);
    log.terminal.print(lines.join('\n'));
    const outputs = file === null ? {} : { plan: file };
    return { exit: errors/* EXIT */.dc.done, outputs, summary, failure: null, session: null };
}
async function plans() {
    return Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(6521), __webpack_require__.e(7911)]).then(__webpack_require__.bind(__webpack_require__, 7808));
}
async function perform_doorOf({ command, token, stateBranch, store, stream }, platform, env, reporter) {
    const reports = TRAVELS.has(command) ? await openTravel(env, reporter) : null;
    const pullRequest = platform?.facts.pullRequest ?? null;
    const find = async (context, named) => 
    // A stranger's plan is about what he proposes, and about no session of ours.
    command === 'plan' && pullRequest?.fork === true
        ? null
        : named === null
            ? chooseForRun(context, pullRequest)
            : (0,choose_stored/* chooseStalest */._N)(context, named);
    return {
        reports,
        platform: platform?.door ?? null,
        stream,
        token,
        stateBranch,
        store,
        choose: async (context, named) => {
            const found = await find(context, named);
            if (found === null)
                throw (0,choose_stored/* noUnfinishedSession */.r7)(context);
            return found;
        },
        find,
        runStarts: false,
    };
}
async function openTravel(env, reporter) {
    return (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6521), __webpack_require__.e(2048)]).then(__webpack_require__.bind(__webpack_require__, 6521))).openReportTravel(env, reporter);
}
async function execute({ inputs, env, secrets }, call, platform) {
    if (inputs.command === 'comment') {
        const { answerTo } = await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 782));
        return (0,cli_call/* withContext */.eQ)(call, ({ context }) => answerTo(context, platform, inputs.session, secrets));
    }
    if (call.verb.changesState)
        (0,ownership/* refuseAgents */.n)(call.verb.name, env);
    return (await call.verb.load()).execute(call);
}
function callOf(words, door, { log, env }) {
    const parsed = (0,parse_arguments/* parseArguments */.W)(words, verb_table/* VERBS */.h);
    if (parsed.kind !== 'call')
        throw new Error(`Internal error: ${words[0] ?? ''} is no call`);
    const cwd = env['GITHUB_WORKSPACE'] ?? process.cwd();
    return { ...parsed.call, door, terminal: log.terminal, env, cwd };
}
/** A session for commands that work on one, when none is unfinished. Answers which is meant where only the run itself can tell. */
async function startIfNone(order, door) {
    const { inputs, log, env } = order;
    if (inputs.session !== null)
        return inputs.session;
    const words = commandWords({ ...inputs, command: 'start', startIfNone: false }, env);
    const call = callOf(words, door, order);
    const before = await (0,cli_call/* withContext */.eQ)(call, async ({ context }) => {
        if ((await door.find(context, null)) !== null)
            return { session: null };
        const { workedOnByRun } = await __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 577));
        const session = await workedOnByRun(context);
        return session === null ? null : { session };
    });
    if (before !== null)
        return before.session;
    const end = await execute({ ...order, inputs: { ...inputs, command: 'start' } }, call, null);
    if (end.kind === 'answered')
        log.terminal.print(end.text);
    return null;
}
//# sourceMappingURL=perform.js.map
// EXTERNAL MODULE: ./build/src/entrypoints/action/step-failure.js
var step_failure = __webpack_require__(7335);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/step-log.js
/**
 * The log of a workflow step. While a verb runs, the runner is told to read no commands, so that nothing an agent prints or a title says can be
 * one; what must become an annotation is kept until the end.
 */


function openStepLog(write) {
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const alerts = [];
    let stopped = true;
    write(`::stop-commands::${token}\n`);
    const line = (text) => {
        if (text !== '')
            write(`${text}\n`);
    };
    const terminal = {
        out: style/* PLAIN */.tZ,
        err: style/* PLAIN */.tZ,
        live: false,
        outLive: false,
        quiet: false,
        json: false,
        closed: () => false,
        print: line,
        note: line,
        warn: (text) => {
            if (text.startsWith('ALERT:'))
                alerts.push(text);
            line(text);
        },
        draw: write,
        size: () => ({ columns: 120, rows: 40 }),
    };
    return {
        terminal,
        alerts,
        resume: () => {
            if (stopped)
                write(`::${token}::\n`);
            stopped = false;
        },
    };
}
//# sourceMappingURL=step-log.js.map
;// CONCATENATED MODULE: ./build/src/entrypoints/action/step-main.js




async function runStep({ inputs, env, runner, write }) {
    const secrets = secretsOf(inputs);
    for (const secret of secrets)
        runner.setSecret(secret);
    const log = openStepLog(write);
    try {
        const done = await perform({ inputs, log, env, secrets });
        log.resume();
        step_main_tell(done, { runner, log, secrets });
        return done.exit;
    }
    catch (error) {
        log.resume();
        return (0,step_failure.stepFailed)(error, runner, secrets);
    }
}
function step_main_tell(done, { runner, log, secrets, }) {
    (0,annotations/* annotate */.fz)(runner, [...(0,annotations/* alertAnnotations */.rT)(log.alerts), ...escalations(done)], secrets);
    for (const [name, value] of Object.entries(done.outputs))
        runner.setOutput(name, value);
    if (done.summary !== null)
        runner.addSummary(done.summary);
    if (done.failure !== null)
        runner.error(done.failure);
}
/** The claims of a leg are no secrets to the runner: an output that holds one would be dropped. */
function secretsOf({ token }) {
    return token === null ? [] : [token];
}
function escalations({ session }) {
    return session === null ? [] : (0,annotations/* escalationAnnotations */.iP)(session);
}
//# sourceMappingURL=step-main.js.map

/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ describeUnmet),
/* harmony export */   fP: () => (/* binding */ attention),
/* harmony export */   uM: () => (/* binding */ lacksBudget)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2260);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);


/** In the order of the phases; empty when nobody has to do anything. */
function attention(session, report) {
    if (session.status === 'completed' || session.status === 'cancelled')
        return [];
    const items = [];
    if (session.status === 'paused')
        items.push({
            subject: 'session',
            text: `is paused${because(session.statusReason)}`,
            verbs: ['orchestrator resume'],
            comments: ['/orchestrator resume'],
        });
    for (const task of report.tasks)
        items.push(...ofTask(session, task));
    const money = report.tasks.find(isOutOfBudget)?.explanation.because[0];
    if (money !== undefined)
        items.push({
            subject: 'session',
            text: `has spent its budget: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(money.text)}`,
            verbs: money.on === null ? [] : [money.on],
            comments: [],
        });
    for (const phase of report.phases) {
        const others = phase.gate.unmet.filter(({ code }) => code !== 'APPROVAL_MISSING');
        if (phase.status === 'in_progress' && others.length === 0 && phase.gate.unmet.length > 0)
            items.push({
                subject: phase.id,
                text: 'is done and waits for approval',
                verbs: [`orchestrator approve ${phase.id}`],
                comments: [`/orchestrator approve ${phase.id}`],
            });
        if (phase.status === 'in_progress')
            items.push(...phase.gate.unmet.flatMap(ofGate));
    }
    return items;
}
function isOutOfBudget({ explanation }) {
    return explanation.standing === 'waiting' && explanation.code === 'LIMIT_BUDGET';
}
/** Which budget keeps tasks from starting, in words; null when none does. */
function lacksBudget(report) {
    const text = report.tasks.find(isOutOfBudget)?.explanation.because[0]?.text;
    return text === undefined ? null : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text);
}
function because(reason) {
    return reason === null || reason === '' ? '' : `: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(reason)}`;
}
function ofTask(session, { task, explanation }) {
    const id = task.spec.id;
    const retry = `orchestrator retry ${id}`;
    const skip = `orchestrator skip ${id} --reason TEXT`;
    const comments = [`/orchestrator retry ${id}`, `/orchestrator skip ${id} REASON`];
    const isHeld = (task.escalationInfo?.held ?? null) !== null;
    switch (task.status) {
        case 'failed': {
            if (session.definition.onFailure === 'skip')
                return [];
            const attempts = (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(task.attempts.length, 'attempt');
            const last = task.attempts.at(-1)?.reason ?? null;
            return [
                { subject: id, text: `failed after ${attempts}${because(last)}`, verbs: [retry, skip], comments },
            ];
        }
        case 'blocked':
            return [
                {
                    subject: id,
                    text: `is blocked${because(task.blockerInfo?.reason ?? null)}`,
                    verbs: [`orchestrator unblock ${id}`, skip],
                    comments,
                },
            ];
        case 'escalated':
            return [
                {
                    subject: id,
                    text: `needs a decision${because(task.escalationInfo?.reason ?? null)}`,
                    verbs: isHeld
                        ? [`orchestrator approve ${id}`, retry, skip]
                        : [retry, skip, `orchestrator complete ${id} --force --reason TEXT`],
                    comments: isHeld ? [`/orchestrator approve ${id}`, ...comments] : comments,
                },
            ];
        case 'cancelled':
            // A cancelled task only matters while another one needs it.
            return [...session.tasks.dependents(id)].some(({ status }) => status === 'pending')
                ? [
                    {
                        subject: id,
                        text: 'was cancelled, and others need it',
                        verbs: [retry],
                        comments: comments.slice(0, 1),
                    },
                ]
                : [];
        default:
            return explanation.code === 'CLAIM_OVERDUE'
                ? [
                    {
                        subject: id,
                        text: 'has been claimed for longer than its lease',
                        verbs: ['orchestrator run'],
                        comments: [],
                    },
                ]
                : [];
    }
}
function ofGate(unmet) {
    switch (unmet.code) {
        case 'OUTPUT_MISSING':
            return [
                {
                    subject: unmet.task,
                    text: `left no ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(unmet.path)}, which the gate asks for`,
                    verbs: [`orchestrator explain ${unmet.task}`],
                    comments: [`/orchestrator retry ${unmet.task}`],
                },
            ];
        case 'NO_TASKS_WRITTEN':
            return [
                {
                    subject: unmet.task,
                    text: `wrote no tasks for ${unmet.phase} (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(unmet.path)})`,
                    verbs: ['orchestrator add --list FILE'],
                    comments: [`/orchestrator retry ${unmet.task}`],
                },
            ];
        default:
            return [];
    }
}
/** One unmet condition of a gate in words. */
function describeUnmet(unmet) {
    switch (unmet.code) {
        case 'TASKS_UNFINISHED':
            return `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(unmet.count, 'task')} unfinished`;
        case 'TASKS_FAILED':
            return `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(unmet.count, 'task')} failed`;
        case 'OUTPUT_MISSING':
            return `output ${unmet.task}/${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(unmet.path)} is missing`;
        case 'NO_TASKS_WRITTEN':
            return `${unmet.task} wrote no tasks for ${unmet.phase}`;
        default:
            return 'approval is missing';
    }
}
//# sourceMappingURL=attention.js.map

/***/ }),

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   YJ: () => (/* binding */ fittingSections),
/* harmony export */   _Q: () => (/* binding */ fitting)
/* harmony export */ });
/* unused harmony export lineBytes */
/** Keeps texts under limits that count bytes: whole lines only, so that a table that ends early is still a table. */
const encoder = new TextEncoder();
/** Length in UTF-8, line end included. */
function lineBytes(line) {
    return encoder.encode(line).length + 1;
}
function bytesOf(lines) {
    return lines.reduce((sum, line) => sum + lineBytes(line), 0);
}
/** The lines from the first on that fit together. */
function fitting(lines, most) {
    let left = most;
    let count = 0;
    for (const line of lines) {
        left -= lineBytes(line);
        if (left < 0)
            break;
        count += 1;
    }
    return lines.slice(0, count);
}
const LEFT_OUT = ['… a part was left out: it would be too long.', ''];
/** The sections that fit, in their order; one that does not is left out whole, so no fence and no fold stays open, and that is said. */
function fittingSections(sections, most) {
    const kept = [];
    let left = most - bytesOf(LEFT_OUT);
    let complete = true;
    for (const section of sections) {
        const bytes = bytesOf(section);
        if (bytes > left)
            complete = false;
        else {
            kept.push(...section);
            left -= bytes;
        }
    }
    return complete ? kept : [...kept, ...LEFT_OUT];
}
//# sourceMappingURL=byte-budget.js.map

/***/ }),

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ refusedAnswer),
/* harmony export */   QN: () => (/* binding */ helpAnswer),
/* harmony export */   iJ: () => (/* binding */ explainAnswer),
/* harmony export */   p6: () => (/* binding */ statusAnswer),
/* harmony export */   xR: () => (/* binding */ doneAnswer)
/* harmony export */ });
/* unused harmony export asComment */
/* harmony import */ var _byte_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(180);
/* harmony import */ var _conclusion_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5029);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2260);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1675);
/* harmony import */ var _session_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8801);
/* harmony import */ var _status_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(662);






const MOST_BYTES = 60_000;
const MOST_REASONS = 20;
const ROOM = { items: 20, phases: 40, tasks: 100, taskBytes: 30_000 };
/** Usage of every verb, one a line. */
function helpAnswer(usages) {
    return joined([
        [
            'The first line of a new comment may be one of these:',
            '',
            ...usages.map((usage) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(usage)}`),
            '',
        ],
    ]);
}
function refusedAnswer({ code: name, message, remedy }) {
    return joined([
        [`**Not done** (${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)}): ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(message, 600)}`, '', `→ ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(asComment(remedy), 600)}`, ''],
    ]);
}
function doneAnswer({ subject, status, version, changed }) {
    const what = `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(subject, 300)} ${changed ? 'is' : 'was'} **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(status)}** ${changed ? 'now' : 'already; nothing was changed'}`;
    return joined([[`Done: ${what}, version ${version}.`, '']]);
}
function statusAnswer(session, report) {
    const head = [
        `Session ${session.id}, version ${session.version}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(session.definition.title)}`,
        '',
        `${(0,_session_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .progressBar */ .hr)(report)} ${(0,_status_text_js__WEBPACK_IMPORTED_MODULE_4__/* .countsText */ .WN)(report.progress)}`,
        '',
        `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_conclusion_text_js__WEBPACK_IMPORTED_MODULE_1__/* .standText */ .s)(session, report).text, 300)}**`,
        '',
    ];
    return joined([
        head,
        (0,_session_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingSection */ .Vf)(session, report, ROOM),
        (0,_session_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseSection */ .Pg)(report, ROOM),
        (0,_session_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .taskSection */ .TU)(report.tasks, ROOM),
    ]);
}
function explainAnswer(task, explanation) {
    const shown = explanation.because.slice(0, MOST_REASONS);
    const standing = explanation.standing === 'over' ? '' : `, ${explanation.standing}`;
    const attempts = task.attempts.slice(-10).map((attempt) => {
        const took = attempt.durationSeconds === null ? '' : `, ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_5__/* .durationText */ .S)(attempt.durationSeconds)}`;
        const why = attempt.reason === null ? '' : `: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(attempt.reason, 300)}`;
        return `- attempt ${attempt.n}: ${attempt.outcome ?? 'running'}${took}${why}`;
    });
    return joined([
        [`Task ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(task.spec.id, 300)}: **${task.status}${standing}**`, '', (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(task.spec.title), ''],
        [
            ...shown.map(({ code: name, text, on }) => {
                const hangsOn = on === null ? '' : ` → ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(asComment(on), 300)}`;
                return `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(text, 500)}${hangsOn}`;
            }),
            ...(0,_session_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .more */ .OS)(explanation.because.length - shown.length),
            '',
        ],
        attempts.length === 0 ? [] : [...attempts, ''],
    ]);
}
/** Commands of the shell as comments, where a comment can do the same. */
function asComment(text) {
    return text
        .replaceAll(/(?<![/\w])orchestrator unblock /g, '/orchestrator retry ')
        .replaceAll(/(?<![/\w])orchestrator (?=(?:approve|retry|skip|cancel|pause|resume|status|explain)\b)/g, '/orchestrator ');
}
function joined(sections) {
    return (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingSections */ .YJ)(sections, MOST_BYTES).join('\n');
}
//# sourceMappingURL=comment-answer.js.map

/***/ }),

/***/ 5029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ standText)
/* harmony export */ });
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9422);
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2162);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2260);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6366);
/* harmony import */ var _status_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(662);





function standText(session, report) {
    const items = (0,_attention_js__WEBPACK_IMPORTED_MODULE_1__/* .attention */ .fP)(session, report);
    const stand = standOf(session, report);
    const answer = ['completed', 'empty', 'cancelled', 'budget'].includes(stand)
        ? null
        : (items.find(({ comments }) => comments.length > 0)?.comments[0] ?? null);
    return { stand, text: wordsOf(stand, session, report, items), answer };
}
function standOf(session, report) {
    switch (report.status) {
        case 'completed':
            return report.progress.completed > 0 ? 'completed' : 'empty';
        case 'failed':
        case 'cancelled':
        case 'paused':
            return report.status;
        default:
            if ((0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .waitsForApproval */ .XM)(session) !== null)
                return 'approval';
            if (report.status !== 'blocked')
                return 'moving';
            return (0,_attention_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksBudget */ .uM)(report) === null ? 'blocked' : 'budget';
    }
}
function wordsOf(stand, session, report, items) {
    const counts = (0,_status_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countsText */ .WN)(report.progress);
    const why = session.statusReason === null ? '' : `: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(session.statusReason)}`;
    switch (stand) {
        case 'completed':
            return `Completed, ${counts}`;
        case 'empty':
            return 'Ended without any task done';
        case 'failed':
            return `Failed, ${counts}${failedNames(report)}`;
        case 'cancelled':
            return `Cancelled, ${counts}${why}`;
        case 'paused':
            return `Paused${why}`;
        case 'approval':
            return `Phase ${(0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .waitsForApproval */ .XM)(session) ?? ''} is done and waits for approval`;
        case 'budget':
            return `The budget is spent: ${(0,_attention_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksBudget */ .uM)(report) ?? ''}; ${counts}`;
        case 'blocked':
            return `Blocked: ${blocker(report, items)}`;
        default:
            return movingText(report, items);
    }
}
function failedNames(report) {
    const failed = report.tasks.filter(({ task }) => task.status === 'failed');
    return failed.length === 0 ? '' : `: ${names(failed.map(({ task }) => task.spec.id))}`;
}
/** What keeps everything from moving: the first thing for a person, else the first task that cannot start. */
function blocker(report, items) {
    const [first] = items;
    const rest = items.length > 1 ? `; ${items.length - 1} more` : '';
    if (first !== undefined)
        return `${first.subject} ${first.text}${rest}`;
    const stuck = report.tasks.find(({ explanation }) => explanation.standing !== 'over');
    if (stuck !== undefined)
        return `${stuck.task.spec.id}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(stuck.explanation.because[0]?.text ?? stuck.explanation.code)}`;
    const phase = report.phases.find(({ status }) => status !== 'completed');
    return `phase ${phase?.id ?? ''} cannot be left: ${phase?.gate.unmet.map(({ code }) => code).join(', ') ?? ''}`;
}
function movingText(report, items) {
    const running = report.tasks.filter(({ task }) => task.status === 'in_progress');
    const backing = report.tasks.filter(({ explanation }) => explanation.code === 'BACKING_OFF');
    const { progress } = report;
    const parts = [
        running.length === 0 ? '' : `waits for ${names(running.map(({ task }) => task.spec.id))}`,
        progress.ready === 0 ? '' : `${progress.ready} ready`,
        backing.length === 0 ? '' : `${names(backing.map(({ task }) => task.spec.id))} will be tried again`,
        items.length === 0 ? '' : `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(items.length, 'thing')} for a person`,
    ].filter((part) => part !== '');
    const done = `${progress.completed + progress.skipped} of ${progress.total} done`;
    return parts.length === 0 ? done : `${done}; ${parts.join('; ')}`;
}
/** `a, b and 3 more` */
function names(ids) {
    const shown = ids.slice(0, 2).map((id) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(id, 60));
    const rest = ids.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
//# sourceMappingURL=conclusion-text.js.map

/***/ }),

/***/ 7102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ apiText),
/* harmony export */   s: () => (/* binding */ jobSummary)
/* harmony export */ });
/* harmony import */ var _byte_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(180);
/* harmony import */ var _conclusion_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5029);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1675);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1879);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9641);
/* harmony import */ var _session_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8801);
/* harmony import */ var _status_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(662);







/** The platform takes 1 MiB. */
const MOST_BYTES = 900_000;
const ROOM = { items: 50, phases: 200, tasks: 300, taskBytes: 300_000 };
function jobSummary(session, report, facts) {
    const footer = footerLines(facts.api ?? null);
    const graph = ['```mermaid', (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaidGraph */ .G)(session, report), '```', ''];
    const sections = (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingSections */ .YJ)([
        headLines(session, report, facts),
        (0,_session_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .waitingSection */ .Vf)(session, report, ROOM),
        (0,_session_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseSection */ .Pg)(report, ROOM),
        graph,
        happenedLines(facts.happened, facts.said ?? []),
        (0,_session_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .taskSection */ .TU)(report.tasks, ROOM),
    ], MOST_BYTES - (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(footer));
    return (0,_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .redacted */ .p)([...sections, ...footer].join('\n'), facts.secrets ?? []);
}
function headLines(session, report, facts) {
    return [
        `## Session ${session.id}: ${report.status}, ${report.progress.percent} %`,
        '',
        `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(session.definition.title)}, version ${session.version}, ${report.health}.`,
        '',
        `${(0,_session_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .progressBar */ .hr)(report)} ${(0,_status_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countsText */ .WN)(report.progress)}`,
        '',
        `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_conclusion_text_js__WEBPACK_IMPORTED_MODULE_1__/* .standText */ .s)(session, report).text, 300)}**`,
        '',
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(facts.headline, 300),
        '',
    ];
}
function happenedLines(happened, said) {
    if (happened.length + said.length === 0)
        return [];
    const shown = happened.slice(0, ROOM.items).map((line) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(line, 300)}`);
    const ours = said.slice(0, ROOM.items).map((line) => `- ${linked(line)}`);
    return ['### This run', '', ...ours, ...shown, ...(0,_session_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .more */ .OS)(happened.length - ROOM.items), ''];
}
/** The first address in a line as a link, the rest as it is. */
function linked(line) {
    const found = /^(.*?)(https?:\/\/[A-Za-z0-9.:/?=&%#_~-]+)(.*)$/s.exec(line);
    if (found === null)
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(line, 600);
    const [, before = '', url = '', after = ''] = found;
    return `${part(before)} <${url}> ${part(after)}`.trim();
}
function part(text) {
    return text.trim() === '' ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(text.trim(), 600);
}
/** `3 REST calls, 961 left this hour` */
function apiText({ calls, remaining }) {
    const left = remaining === null ? '' : `, ${remaining} left this hour`;
    return `${calls} REST call${calls === 1 ? '' : 's'}${left}`;
}
function footerLines(api) {
    return api === null ? [] : [`<sub>${apiText(api)}</sub>`, ''];
}
//# sourceMappingURL=job-summary.js.map

/***/ }),

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/**
 * Foreign words inside Markdown. The platform turns `@name`, `#1`, commit ids, addresses and HTML of any plain text into something that acts; a code
 * span is the only place where it leaves them alone, so that is where every word stands that is not ours.
 */

/** Text as a code span that fits into a table: nothing in it can end the span or the cell. Empty for text without anything to see. */
function code(text, most = 160) {
    // A backslash before a bar is no way out: how many of them a table counts differs between readers, so there is no bar at all.
    const line = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text, most).replaceAll('`', "'").replaceAll('|', '¦');
    return line === '' ? '' : `\`${line}\``;
}
/** A link to an address of the platform; the words alone where the address is none that can stand in Markdown. */
function link(words, url) {
    return url !== null && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*\/?(?:[?#][\w=&.-]*)?$/.test(url)
        ? `[${words}](${url})`
        : words;
}
/** `@login` or `@organisation/team`; empty for what cannot be one. The only place that mentions anybody. */
function mention(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,63})?$/.test(name)
        ? `@${name}`
        : '';
}
/** Cells of one row; what is in them must be safe already. */
function row(...cells) {
    return `| ${cells.join(' | ')} |`;
}
//# sourceMappingURL=markdown-text.js.map

/***/ }),

/***/ 1879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mermaidGraph),
/* harmony export */   _: () => (/* binding */ mermaidLabel)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);


const MOST_NODES = 150;
const MOST_EDGES = 400;
const MOST_CHARACTERS = 20_000;
const CLASSES = [
    ['completed', 'fill:#d4f4dd,stroke:#1a7f37,color:#0b3d1b'],
    ['in_progress', 'fill:#d7e9ff,stroke:#0969da,color:#032f62'],
    ['ready', 'fill:#ffffff,stroke:#0969da,color:#032f62'],
    ['waiting', 'fill:#f6f8fa,stroke:#8c959f,color:#424a53'],
    ['failed', 'fill:#ffdcd7,stroke:#cf222e,color:#660018'],
    ['blocked', 'fill:#fff3c4,stroke:#9a6700,color:#4d2d00'],
    ['escalated', 'fill:#fff3c4,stroke:#9a6700,color:#4d2d00'],
    ['skipped', 'fill:#eaeef2,stroke:#8c959f,color:#57606a'],
    ['cancelled', 'fill:#eaeef2,stroke:#8c959f,color:#57606a'],
];
/** The text of the graph, without the fence around it. */
function mermaidGraph(session, report) {
    const detailed = report.tasks.length <= MOST_NODES ? taskGraph(session, report) : undefined;
    return detailed !== undefined && detailed.length <= MOST_CHARACTERS ? detailed : phaseGraph(report);
}
/** Text that stays inside a quoted label. */
function mermaidLabel(text, most = 60) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text, most).replace(/[%#"<>&`\\;[\](){}|]/g, (sign) => `#${sign.charCodeAt(0)};`);
}
function classLines() {
    return CLASSES.map(([look, style]) => `  classDef ${look} ${style}`);
}
function taskGraph(session, report) {
    const names = new Map(report.tasks.map(({ task }, index) => [task.spec.id, `t${index}`]));
    const byPhase = new Map();
    for (const task of report.tasks) {
        const list = byPhase.get(task.task.spec.phase);
        if (list === undefined)
            byPhase.set(task.task.spec.phase, [task]);
        else
            list.push(task);
    }
    const groups = report.phases.flatMap(({ id }, index) => [
        `  subgraph p${index}["${mermaidLabel(id)}"]`,
        ...(byPhase.get(id) ?? []).map(({ task, explanation }) => {
            const label = mermaidLabel(task.spec.id.slice(task.spec.phase.length + 1));
            return `    ${names.get(task.spec.id)}["${label}"]:::${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOf */ .Li)(task.status, explanation.standing)}`;
        }),
        '  end',
    ]);
    const edges = [];
    for (const { spec } of session.tasks)
        for (const { task, on } of spec.dependencies) {
            const from = names.get(task);
            if (from !== undefined)
                edges.push(`  ${from} -->${on === 'succeeded' ? '' : `|${on}|`} ${names.get(spec.id)}`);
        }
    const order = report.phases.slice(1).map((_, index) => `  p${index} --> p${index + 1}`);
    return ['graph LR', ...groups, ...order, ...edges.slice(0, MOST_EDGES), ...classLines()].join('\n');
}
function phaseGraph(report) {
    const shown = report.phases.slice(0, MOST_NODES);
    const nodes = shown.map(({ id, status, progress }, index) => {
        const done = progress.completed + progress.skipped;
        const look = status === 'completed'
            ? 'completed'
            : progress.failed > 0
                ? 'failed'
                : status === 'in_progress'
                    ? 'in_progress'
                    : 'waiting';
        return `  p${index}["${mermaidLabel(id, 40)}: ${done} of ${progress.total}"]:::${look}`;
    });
    const order = shown.slice(1).map((_, index) => `  p${index} --> p${index + 1}`);
    return ['graph LR', ...nodes, ...order, ...classLines()].join('\n');
}
//# sourceMappingURL=mermaid.js.map

/***/ }),

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1675);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1879);
/** Takes secrets out of a finished text: whole, as they look in a code span, and as what a cut left of them. */


/** Shorter ones are too common as words: masking them would only show where they are. */
const SHORTEST = 4;
/** So much of a secret before an ellipsis counts as the secret. */
const SHORTEST_REST = 4;
const MASK = '***';
const ELLIPSIS = '…';
/** The text with every secret replaced by `***`; never longer than before. */
function redacted(text, secrets) {
    const forms = formsOf(secrets);
    let clean = text;
    for (const form of forms)
        clean = clean.replaceAll(form, MASK);
    for (const form of forms)
        clean = withoutRests(clean, form);
    return clean;
}
/** The longest goes first, so that one that contains another leaves no rest. A secret of several lines is one secret a line. */
function formsOf(secrets) {
    const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]);
    const forms = lines.flatMap((line) => [
        line,
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line, line.length + 1).slice(1, -1),
        (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._)(line, line.length + 1),
    ]);
    return [...new Set(forms)]
        .filter((form) => form.length >= SHORTEST)
        .toSorted((a, b) => b.length - a.length);
}
function withoutRests(text, secret) {
    const start = secret.slice(0, SHORTEST_REST);
    if (start.length < SHORTEST_REST || !text.includes(start))
        return text;
    const parts = text.split(ELLIPSIS);
    return parts
        .map((part, index) => (index === parts.length - 1 ? part : withoutRest(part, secret)))
        .join(ELLIPSIS);
}
function withoutRest(words, secret) {
    for (let length = Math.min(secret.length - 1, words.length); length >= SHORTEST_REST; length -= 1)
        if (words.endsWith(secret.slice(0, length)))
            return `${words.slice(0, -length)}${MASK}`;
    return words;
}
//# sourceMappingURL=redaction.js.map

/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   Pg: () => (/* binding */ phaseSection),
/* harmony export */   TU: () => (/* binding */ taskSection),
/* harmony export */   Vf: () => (/* binding */ waitingSection),
/* harmony export */   hr: () => (/* binding */ progressBar)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2162);
/* harmony import */ var _byte_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(180);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2260);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1675);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(542);





/** `████░░░░ 42 %` */
function progressBar({ progress }) {
    return `\`${(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .bar */ .M0)(_style_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAIN */ .tZ, progress.percent, 20)}\` **${progress.percent} %**`;
}
/** What waits for a person, each with the comment or the command that answers it; empty when nobody has to act. */
function waitingSection(session, report, room) {
    const items = (0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(session, report);
    if (items.length === 0)
        return [];
    const shown = items.slice(0, room.items);
    return [
        '### Waits for a person',
        '',
        ...shown.map(({ subject, text, verbs, comments }) => {
            const answers = comments.length > 0 ? comments : verbs;
            return `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${subject} ${text}`, 300)} → ${answers.map((answer) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(answer, 400)).join(' or ')}`;
        }),
        ...more(items.length - shown.length),
        '',
    ];
}
/** A last point of a list; none when nothing was left out. */
function more(count) {
    return count > 0 ? [`- … and ${count} more`] : [];
}
function phaseSection(report, room) {
    const rest = report.phases.length - room.phases;
    return [
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)('phase', 'status', 'done', 'running', 'ready', 'failed', 'gate'),
        '|---|---|---|---|---|---|---|',
        ...report.phases.slice(0, room.phases).map(({ id, status, gate, progress }) => {
            const done = `${progress.completed + progress.skipped} of ${progress.total}`;
            const unmet = status === 'in_progress' ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(gate.unmet.map(_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnmet */ .TY).join(', ')) : '';
            const { in_progress: running, ready, failed } = progress;
            return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(id), status, done, `${running}`, `${ready}`, `${failed}`, unmet);
        }),
        '',
        ...(rest > 0 ? [`… and ${rest} more phases.`, ''] : []),
    ];
}
const ORDER = ['failed', 'escalated', 'blocked', 'in_progress', 'ready', 'waiting'];
/** Folded; what needs somebody stands first, and what does not fit is counted. */
function taskSection(tasks, room) {
    const looked = tasks.map((report) => ({
        ...report,
        look: (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOf */ .Li)(report.task.status, report.explanation.standing),
    }));
    const place = (look) => (ORDER.includes(look) ? ORDER.indexOf(look) : ORDER.length);
    const head = [
        '<details><summary>Tasks</summary>',
        '',
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)('task', '', 'attempts', 'took', 'why'),
        '|---|---|---|---|---|',
    ];
    const foot = ['', '</details>', ''];
    const rows = looked
        .toSorted((a, b) => place(a.look) - place(b.look))
        .slice(0, room.tasks)
        .map(taskRow);
    const shown = (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(rows, room.taskBytes - (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(head) - (0,_byte_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(foot) - 40);
    const rest = tasks.length - shown.length;
    return [...head, ...shown, '', ...(rest > 0 ? [`… and ${rest} more.`] : []), ...foot];
}
function taskRow({ task, explanation, look }) {
    const seconds = task.attempts.at(-1)?.durationSeconds ?? null;
    const why = task.status === 'completed' ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(explanation.because[0]?.text ?? '');
    const took = seconds === null ? '' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S)(seconds);
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(task.spec.id, 300), look, String(task.attempts.length), took, why);
}
//# sourceMappingURL=session-sections.js.map

/***/ }),

/***/ 7680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ answerWords),
  i: () => (/* binding */ signalWords)
});

// EXTERNAL MODULE: ./build/src/report/comment-answer.js
var comment_answer = __webpack_require__(1232);
// EXTERNAL MODULE: ./build/src/report/attention.js
var attention = __webpack_require__(2162);
// EXTERNAL MODULE: ./build/src/report/conclusion-text.js
var conclusion_text = __webpack_require__(5029);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/status-text.js
var status_text = __webpack_require__(662);
;// CONCATENATED MODULE: ./build/src/report/commit-status.js




/** Longest description that the platform takes. */
const MOST_CHARACTERS = 140;
const STATES = {
    moving: 'pending',
    approval: 'pending',
    blocked: 'pending',
    paused: 'pending',
    budget: 'pending',
    completed: 'success',
    empty: 'failure',
    failed: 'failure',
    cancelled: 'failure',
};
function statusContext(session) {
    return `orchestrator/${session}`;
}
/** The one status of a session. */
function commitStatus(session, report) {
    const { stand, text, answer } = (0,conclusion_text/* standText */.s)(session, report);
    return {
        context: statusContext(session.id),
        state: STATES[stand],
        description: described(text, answer),
    };
}
/** One status for each phase that has opened; those of a session that is over are final. */
function phaseStatuses(session, report) {
    const over = ['completed', 'failed', 'cancelled'].includes(report.status);
    return report.phases
        .filter(({ status }) => status !== 'pending')
        .map((phase) => ({
        context: `${statusContext(session.id)}/${phase.id}`,
        state: phase.status === 'completed' ? 'success' : over ? 'failure' : 'pending',
        description: described(phaseText(phase, over ? report.status : null), null),
    }));
}
function phaseText(phase, ended) {
    const counts = (0,status_text/* countsText */.WN)(phase.progress);
    if (phase.status === 'completed')
        return `Completed, ${counts}`;
    if (ended !== null)
        return `The session is ${ended}; ${counts}`;
    const unmet = phase.gate.unmet.filter(({ code }) => code !== 'TASKS_UNFINISHED').map(attention/* describeUnmet */.TY);
    return unmet.length === 0 ? counts : `${counts}; gate: ${unmet.join(', ')}`;
}
/** The answer stays whole where it fits at all. Characters beyond the basic plane are refused by the platform. */
function described(text, answer) {
    const plain = (0,plain_text/* plainText */.wh)(text, 1000).replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '?');
    if (answer === null || answer.length > MOST_CHARACTERS - 30)
        return (0,plain_text/* cut */.Jj)(plain, MOST_CHARACTERS);
    return `${(0,plain_text/* cut */.Jj)(plain, MOST_CHARACTERS - answer.length - 3)} → ${answer}`;
}
//# sourceMappingURL=commit-status.js.map
// EXTERNAL MODULE: ./build/src/report/redaction.js
var redaction = __webpack_require__(9641);
// EXTERNAL MODULE: ./build/src/report/byte-budget.js
var byte_budget = __webpack_require__(180);
// EXTERNAL MODULE: ./build/src/report/job-summary.js
var job_summary = __webpack_require__(7102);
// EXTERNAL MODULE: ./build/src/report/markdown-text.js
var markdown_text = __webpack_require__(1675);
// EXTERNAL MODULE: ./build/src/report/session-sections.js
var session_sections = __webpack_require__(8801);
;// CONCATENATED MODULE: ./build/src/report/sticky-comment.js







/** The platform takes 65,535 characters. */
const MOST_COMMENT_BYTES = 65_000;
const ROOM = { items: 20, phases: 40, tasks: 150, taskBytes: 40_000 };
/** What a comment of ours begins with, so that the next run finds it. */
function commentMarker(session) {
    return `<!-- orchestrator:${session} -->`;
}
function stickyComment(session, report, news, options) {
    const { text } = (0,conclusion_text/* standText */.s)(session, report);
    const head = [
        commentMarker(session.id),
        `### ${(0,markdown_text/* code */.aY)(session.definition.title)}`,
        '',
        `${(0,session_sections/* progressBar */.hr)(report)} ${(0,status_text/* countsText */.WN)(report.progress)}`,
        '',
        `**${(0,markdown_text/* code */.aY)(text, 300)}**`,
        '',
    ];
    const waiting = (0,session_sections/* waitingSection */.Vf)(session, report, ROOM);
    const called = waiting.length === 0
        ? []
        : options.mention
            .slice(0, 10)
            .map(markdown_text/* mention */.lE)
            .filter((name) => name !== '');
    const footer = [footerText(session, news), ''];
    const body = (0,byte_budget/* fittingSections */.YJ)([
        head,
        called.length === 0 ? [] : [called.join(' '), ''],
        waiting,
        (0,session_sections/* phaseSection */.Pg)(report, ROOM),
        (0,session_sections/* taskSection */.TU)(report.tasks, ROOM),
    ], MOST_COMMENT_BYTES - (0,byte_budget/* bytesOf */.$$)(footer));
    return (0,redaction/* redacted */.p)([...body, ...footer].join('\n'), options.secrets);
}
function footerText(session, { runUrl, api }) {
    const parts = [
        `session ${session.id}`,
        `version ${session.version}`,
        ...(runUrl === null ? [] : [(0,markdown_text/* link */.nf)('run', runUrl)]),
        ...(api === null ? [] : [(0,job_summary/* apiText */.A)(api)]),
        `${(0,markdown_text/* code */.aY)('/orchestrator help')} lists what comments can do`,
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
//# sourceMappingURL=sticky-comment.js.map
;// CONCATENATED MODULE: ./build/src/report/signal-words.js




/** Statuses and the comment that is kept up to date. */
function signalWords(options) {
    const clean = (signal) => ({
        ...signal,
        description: (0,redaction/* redacted */.p)(signal.description, options.secrets),
    });
    return {
        status: (session, report) => clean(commitStatus(session, report)),
        phases: (session, report) => phaseStatuses(session, report).map(clean),
        comment: (session, report, news) => ({
            marker: commentMarker(session.id),
            body: stickyComment(session, report, news, options),
        }),
    };
}
/** Answers to comments. */
function answerWords(secrets) {
    const clean = (answer) => (...facts) => (0,redaction/* redacted */.p)(answer(...facts), secrets);
    return {
        help: clean(comment_answer/* helpAnswer */.QN),
        refused: clean(comment_answer/* refusedAnswer */.Fi),
        done: clean(comment_answer/* doneAnswer */.xR),
        status: clean(comment_answer/* statusAnswer */.p6),
        explain: clean(comment_answer/* explainAnswer */.iJ),
    };
}
//# sourceMappingURL=signal-words.js.map

/***/ }),

/***/ 662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ attentionLines),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   tX: () => (/* binding */ phaseLines)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2162);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2260);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6366);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);




/** More tasks than these are not listed one by one; the unfinished ones come first then. */
const MOST_TASKS = 60;
const BAR_WIDTH = 12;
/** The whole picture, line by line. */
function statusText(session, report, style, view) {
    return [
        ...headLines(session, report, style, view.location),
        '',
        ...phaseLines(report, style),
        ...(view.phasesOnly ? [] : taskLines(report, style)),
        ...attentionLines(session, report, style),
    ];
}
function headLines(session, report, style, location) {
    const { progress } = report;
    const health = report.healthReasons.length === 0 ? '' : ` (${report.healthReasons.join(', ')})`;
    const colour = report.health === 'healthy' ? 'green' : report.health === 'warning' ? 'yellow' : 'red';
    return [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(session.definition.title))),
        `Session ${session.id}, version ${session.version}: ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, colour, report.status)}, ${report.health}${health}`,
        ...(session.statusReason === null ? [] : [(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, `  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(session.statusReason)}`)]),
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'dim', (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, `State: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(location, 300)}`)),
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .bar */ .M0)(style, progress.percent, BAR_WIDTH * 2)} ${percent(progress)}  ${countsText(progress)}`,
    ];
}
function percent(progress) {
    return `${String(progress.percent).padStart(3)} %`;
}
/** `12 of 20 done, 3 running, 2 ready` */
function countsText(progress) {
    const done = progress.completed + progress.skipped;
    const parts = [
        [progress.in_progress, 'running'],
        [progress.ready, 'ready'],
        [progress.waiting, 'waiting'],
        [progress.blocked, 'blocked'],
        [progress.failed, 'failed'],
        [progress.skipped, 'skipped'],
        [progress.cancelled, 'cancelled'],
    ];
    const rest = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return [`${done} of ${progress.total} done`, ...rest].join(', ');
}
/** One line a phase. */
function phaseLines(report, style) {
    const width = Math.max(4, ...report.phases.map(({ id }) => id.length));
    return report.phases.map((phase) => {
        const name = phase.id.padEnd(width);
        return `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseMark */ .lW)(style, phase.status)} ${name} ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .bar */ .M0)(style, phasePercent(phase), BAR_WIDTH)} ${percent(phase.progress)}  ${phaseNote(phase)}`;
    });
}
/** A completed phase without tasks is full, not empty. */
function phasePercent(phase) {
    return phase.status === 'completed' ? 100 : phase.progress.percent;
}
function phaseNote(phase) {
    const counts = countsText(phase.progress);
    if (phase.status !== 'in_progress')
        return counts;
    const gate = phase.gate.unmet.filter(({ code }) => code !== 'TASKS_UNFINISHED').map(_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnmet */ .TY);
    return gate.length === 0 ? counts : `${counts}; gate: ${gate.join(', ')}`;
}
function taskLines({ tasks: unsorted, phases }, style) {
    if (unsorted.length === 0)
        return [];
    // Tasks that were added later stand at the end of the session, and belong to their phase.
    const place = new Map(phases.map(({ id }, index) => [id, index]));
    const phaseOf = ({ task }) => place.get(task.spec.phase) ?? 0;
    const tasks = unsorted.toSorted((a, b) => phaseOf(a) - phaseOf(b));
    const all = tasks.length <= MOST_TASKS;
    const shown = (all ? tasks : tasks.toSorted((a, b) => interest(a) - interest(b))).slice(0, MOST_TASKS);
    const width = Math.min(60, Math.max(...shown.map(({ task }) => task.spec.id.length)));
    const lines = shown.map((report) => taskLine(report, width, style));
    const rest = tasks.length - shown.length;
    return ['', ...lines, ...(rest > 0 ? [`  … and ${rest} more (status --json lists all)`] : [])];
}
const ORDER = ['failed', 'escalated', 'blocked', 'in_progress', 'ready', 'waiting'];
function interest({ task, explanation }) {
    const place = ORDER.indexOf((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOf */ .Li)(task.status, explanation.standing));
    return place === -1 ? ORDER.length : place;
}
function taskLine({ task, explanation }, width, style) {
    const look = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOf */ .Li)(task.status, explanation.standing);
    const id = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(task.spec.id, width).padEnd(width);
    const note = taskNote({ task, explanation });
    const room = style.columns === null ? null : style.columns - width - 20;
    const fittedNote = room === null ? note : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(note, Math.max(10, room));
    return `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .Gy)(style, look)} ${id} ${look.padEnd(11)} ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'dim', fittedNote)}`.trimEnd();
}
function taskNote({ task, explanation }) {
    const last = task.attempts.at(-1);
    const seconds = last?.durationSeconds ?? null;
    const again = task.attempts.length > 1 ? `, attempt ${task.attempts.length}` : '';
    switch (task.status) {
        case 'completed':
            return `${seconds === null ? '' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S)(seconds)}${again}${task.evidence === 'by_hand' ? ' by hand' : ''}`.replace(/^[, ]+/, '');
        case 'in_progress':
            return `attempt ${task.claim?.attempt ?? task.attempts.length}${task.owner === null ? '' : ` with ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(task.owner, 40)}`}`;
        default:
            return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(explanation.because[0]?.text ?? '', 160);
    }
}
/** `Waits for a person`, with the verbs; empty when nobody has to do anything. */
function attentionLines(session, report, style) {
    const items = (0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(session, report);
    if (items.length === 0)
        return [];
    const shown = items.slice(0, 20);
    const lines = shown.flatMap(({ subject, text, verbs }) => [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, `  ${subject} ${text}`),
        ...verbs.map((verb, index) => `      ${index === 0 ? '→' : 'or'} ${verb}`),
    ]);
    const rest = items.length - shown.length;
    return [
        '',
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'yellow', 'Waits for a person:'),
        ...lines,
        ...(rest > 0 ? [`  … and ${rest} more`] : []),
    ];
}
//# sourceMappingURL=status-text.js.map

/***/ })

};
