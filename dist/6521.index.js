export const id = 6521;
export const ids = [6521];
export const modules = {

/***/ 1972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   U3: () => (/* binding */ parseLeg),
/* harmony export */   XZ: () => (/* binding */ requireBase),
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   g0: () => (/* binding */ runAttemptOf),
/* harmony export */   gm: () => (/* binding */ reportStem),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   un: () => (/* binding */ runLeg)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _schema_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);
/* harmony import */ var _attempt_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6705);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2571);
/** Runs one leg: its tasks in order, each leaving one report folder. Holds no right to write anything anywhere else. */






const legShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    leg: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(1),
    session: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state_sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    base_sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    runner: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    timeout_minutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    step_minutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    secrets: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(64)).max(100),
    tasks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine(_domain_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskId */ .XJ, 'expected a task id'),
        attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(1),
        claim: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/),
    }))
        .min(1)
        .max(800),
});
/** Parses a matrix row. Throws LEG_INVALID. */
function parseLeg(text) {
    const fail = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('LEG_INVALID', `The leg is not a row of the matrix: ${what}.`, 'Pass one `include` row of `advance --json` as it is.');
    if (text.length > 1_000_000)
        throw fail('it is too long');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw fail('it is not JSON');
    }
    const result = legShape.safeParse(value);
    if (!result.success)
        throw fail(`${result.error.issues[0]?.path.join('.') ?? ''} ${result.error.issues[0]?.message ?? ''}`.trim());
    return result.data;
}
/** Name of the folder (and artifact) of one attempt's report: unguessable from outside, equal for both sides of the claim. */
function reportName(session, claim, runAttempt) {
    return `${reportStem(session, claim)}-r${runAttempt}`;
}
/** The same for every attempt of the run. */
function reportStem(session, claim) {
    return `orchestrator-${session}-${(0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(`name:${claim}`).slice(0, 16)}`;
}
/** Left at the end of a leg for packing its reports and bringing them in. */
const REPORT_MINUTES = 5;
/** Throws CLAIM_NOT_LIVE before anything is run when a claim of the leg is no longer live. */
async function runLeg(context, leg, reports, hooks) {
    const loaded = await sessionOf(context, leg.session, leg.state_sha);
    const runAttempt = runAttemptOf(context);
    const legEnd = endOf(context, leg);
    const results = [];
    for (const { id, attempt, claim } of leg.tasks) {
        if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskId */ .XJ)(id))
            throw new Error('Internal error: a parsed leg names no task');
        const folder = `${reports}/${reportName(leg.session, claim, runAttempt)}`;
        const order = await (0,_attempt_order_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptOrder */ .u)(loaded, { task: id, secret: claim }, context.clock.now(), {
            reportFolder: folder,
            logFile: null,
        });
        // Begun too late it would only be cut off: it goes out again with the next wave.
        const tooLate = results.length > 0 && order.deadline > legEnd;
        await hooks.starting?.(folder);
        const end = tooLate ? await givenBack(context, order) : await worked(context, order, legEnd, hooks);
        const result = { task: id, attempt, folder, ...end };
        results.push(result);
        await hooks.finished?.(result);
        if (hooks.signal?.aborted === true)
            break;
    }
    return results;
}
/** Which attempt of the workflow run this is. */
function runAttemptOf(context) {
    return Number(context.run?.split('/')[1] ?? 1);
}
/** When the agents of a leg have to be done, so that their reports still get out. */
function endOf(context, leg) {
    return (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .after */ .Pl)(context.clock.now(), (leg.step_minutes - REPORT_MINUTES) * 60);
}
async function givenBack(context, order) {
    const details = 'The leg had no time left to begin it.';
    await context.runner.giveBack(order, details);
    return { outcome: 'cancelled', details };
}
async function worked(context, order, legEnd, hooks) {
    await requireBase(context, order.baseSha);
    const deadline = order.deadline < legEnd ? order.deadline : legEnd;
    const { outcome, details } = await context.runner.run({ ...order, deadline }, hooks);
    return { outcome, details };
}
/** A fresh checkout knows the branch that it was made from and nothing else. Throws CLAIM_NOT_LIVE where the base is gone. */
async function requireBase(context, base) {
    if (base === null || context.code === null || (await context.code.obtain(base)))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('CLAIM_NOT_LIVE', `Commit ${base}, which the work is to start from, is nowhere to be found any more.`, 'The branch was reset or deleted; nothing was run. The claim is settled by the next collect or advance.');
}
/** The session that a leg is part of, as new as it can be had. Throws SESSION_NOT_FOUND. */
async function sessionOf(context, session, stateSha) {
    const missing = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('SESSION_NOT_FOUND', `There is no session ${JSON.stringify(session.slice(0, 80))} at ${(stateSha ?? 'the tip').slice(0, 80)}.`, 'Was the leg made by `advance` for this repository?');
    if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .isSessionId */ .Sd)(session))
        throw missing();
    // The claim must still be live now, so the newest state counts; the pinned one only serves where the store cannot be read newer.
    const newest = await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSession */ .L6)(context.store, session);
    if (newest !== undefined)
        return newest;
    const pinned = stateSha !== null && (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .isObjectId */ .TS)(stateSha);
    const stored = pinned ? await context.store.loadAt(session, stateSha) : undefined;
    if (stored === undefined)
        throw missing();
    return (0,_session_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSession */ .lx)(session, stored);
}
//# sourceMappingURL=agent.js.map

/***/ }),

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ attemptOrder)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _schema_claim_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2355);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2571);
/* harmony import */ var _status_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6697);





/** The order for a live claim. Throws CLAIM_NOT_LIVE when the secret is not that of the task's claim. */
async function attemptOrder(loaded, claimed, now, places) {
    const { session } = loaded;
    const { task: id, secret } = claimed;
    const task = session.tasks.get(id);
    const claim = task?.claim ?? null;
    if (task === undefined || claim === null || claim.sha256 !== (0,_schema_claim_key_js__WEBPACK_IMPORTED_MODULE_1__/* .claimHash */ .HQ)(secret))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('CLAIM_NOT_LIVE', `The claim on ${id} is not live in version ${session.version}.`, 'Somebody settled it, or it was handed out anew; nothing was run.');
    return {
        session: session.id,
        task: task.spec,
        attempt: claim.attempt,
        claim: secret,
        baseSha: claim.baseSha,
        agent: agentOf(loaded, task),
        prompt: await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccepted */ .oJ)(loaded, (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .promptPath */ .AN)(id), task.spec.promptSha256),
        feedback: feedbackOf(task),
        state: stateText(session, now),
        inputs: await inputsOf(loaded, task),
        schemas: session.definition.schemas,
        maxOutputBytes: session.definition.limits.maxOutputBytes,
        deadline: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .after */ .Pl)(now, task.spec.timeoutSeconds),
        ...places,
    };
}
const stateTexts = new WeakMap();
/** `status --json` at the claim's version, made once for all claims of a wave. */
function stateText(session, now) {
    const text = stateTexts.get(session) ?? `${(0,_status_document_js__WEBPACK_IMPORTED_MODULE_3__/* .statusLine */ .Bs)(session, now)}\n`;
    stateTexts.set(session, text);
    return text;
}
function agentOf(loaded, task) {
    const agent = Object.entries(loaded.session.definition.agents).find(([name]) => name === task.spec.agent)?.[1];
    if (agent === undefined)
        throw new Error(`Internal error: task ${task.spec.id} names agent ${task.spec.agent}, which the definition lacks`);
    return agent;
}
/** What the last attempt that did not make it was told. */
function feedbackOf(task) {
    const last = task.attempts.filter(({ outcome }) => outcome !== null).at(-1);
    return last === undefined || last.outcome === 'succeeded' ? null : (last.reason ?? last.outcome);
}
async function inputsOf(loaded, task) {
    const inputs = [];
    for (const { path, producer, output } of task.spec.inputs) {
        if (producer === null || output === null)
            continue;
        for (const digest of loaded.session.tasks.get(producer)?.outputDigests ?? []) {
            const below = digest.path.startsWith(output.endsWith('/') ? output : `${output}/`);
            if (digest.source || (digest.path !== output && !below))
                continue;
            const bytes = await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccepted */ .oJ)(loaded, (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(producer, digest.path), digest.sha256);
            inputs.push({
                path: below
                    ? `${path.replace(/\/$/, '')}/${digest.path.slice(output.replace(/\/$/, '').length + 1)}`
                    : path,
                producer,
                output: digest.path,
                bytes,
            });
        }
    }
    return inputs;
}
//# sourceMappingURL=attempt-order.js.map

/***/ }),

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

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusLine),
/* harmony export */   S7: () => (/* binding */ statusDocument)
/* harmony export */ });
/* unused harmony export STATUS_DOCUMENT */
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9422);
/* harmony import */ var _schema_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9312);


const STATUS_DOCUMENT = 'orchestrator/status/1';
function statusDocument(session, now, report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusReport */ .Xt)(session, now)) {
    return {
        schema: STATUS_DOCUMENT,
        session: session.id,
        version: session.version,
        title: session.definition.title,
        status: report.status,
        status_reason: session.statusReason,
        health: report.health,
        health_reasons: report.healthReasons,
        phase: report.phase,
        created_at: (0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .isoOf */ .dF)(session.createdAt),
        updated_at: (0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .isoOf */ .dF)(session.updatedAt),
        code: session.code === null ? null : { branch: session.code.branch, base_sha: session.code.baseSha },
        progress: report.progress,
        phases: report.phases.map(({ id, status, gate, progress }) => ({
            id,
            title: session.definition.phases.find((phase) => phase.id === id)?.title ?? id,
            status,
            gate,
            progress,
        })),
        tasks: report.tasks.map(rowOf),
    };
}
function rowOf({ task, explanation }) {
    return {
        id: task.spec.id,
        title: task.spec.title,
        phase: task.spec.phase,
        status: task.status,
        standing: explanation.standing,
        code: explanation.code,
        attempts: task.attempts.length,
        duration_seconds: task.attempts.at(-1)?.durationSeconds ?? null,
        evidence: task.evidence,
        blocked_by: explanation.blockedBy,
        waiting_for: explanation.waitingFor,
        reason: task.status === 'completed' ? null : (explanation.because[0]?.text ?? null),
    };
}
/** Tasks never change, and nothing but themselves explains those that are over. */
const endedRows = new WeakMap();
function rowText(report) {
    if (report.explanation.standing !== 'over')
        return JSON.stringify(rowOf(report));
    const text = endedRows.get(report.task) ?? JSON.stringify(rowOf(report));
    endedRows.set(report.task, text);
    return text;
}
/** The document as one line of JSON. A run needs it at every step. */
function statusLine(session, now) {
    const report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusReport */ .Xt)(session, now);
    const { tasks: none, ...rest } = statusDocument(session, now, { ...report, tasks: [] });
    const head = JSON.stringify({ ...rest, tasks: none });
    return `${head.slice(0, -2)}${report.tasks.map(rowText).join(',')}]}`;
}
//# sourceMappingURL=status-document.js.map

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

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openExchange: () => (/* binding */ openExchange),
  openReportTravel: () => (/* binding */ openReportTravel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/app/gather-reports.js

/** Most attempts of a wave, and most legs. */
const MOST_ATTEMPTS = 800;
const MOST_LEGS = 256;
const AT_ONCE = 8;
/** Unpacked, of all reports together. */
const MOST_BYTES = 8 * 1024 ** 3;
/** `report.json`, the log, and what an archive adds. */
const BESIDE_THE_WORK = 16 * 1024 ** 2;
/** Lists once, fetches what is new, at most eight at a time. Throws when the service cannot be listed, or no download worked at all. */
async function gatherReports(exchange, order) {
    const mine = ofSession(await exchange.list(), order);
    const { chosen, surplus } = fairShare(mine, shareOf(order, mine));
    const all = withFolders(mine, chosen);
    const wanted = all.filter(({ name }) => !order.present.has(name));
    const most = perReport(order.session);
    let left = MOST_BYTES;
    const ends = await eachOf(wanted, AT_ONCE, async ({ artifact, name }) => {
        const end = await fetched(exchange, artifact, `${order.folder}/${name}`, Math.min(most, Math.max(left, 0)));
        if ('bytes' in end)
            left -= end.bytes;
        return end;
    });
    const failed = ends.filter((end) => 'error' in end);
    const down = failed.filter(({ error }) => error.code === 'ARTIFACT_FAILED');
    if (wanted.length > 0 && down.length === wanted.length && down[0] !== undefined)
        throw down[0].error;
    const missed = new Set(failed.map(({ artifact }) => artifact));
    return {
        fetched: wanted.filter(({ artifact }) => !missed.has(artifact)).map(({ name }) => name),
        ignored: [...failed.map(({ artifact, error }) => ignored(artifact, error)), ...surplus],
        jobs: new Map(all.map(({ name, artifact }) => [name, artifact.job])),
    };
}
/** Only names that we would have given, so that each is a plain name for a folder too. */
function ofSession(listed, { session, only }) {
    const ours = new RegExp(`^(orchestrator-${session.id}-[0-9a-f]{16})-r[1-9][0-9]{0,5}$`);
    const isWanted = (name) => {
        const stem = ours.exec(name)?.[1];
        return stem !== undefined && (only == null || only.has(stem));
    };
    return listed.filter(({ name }) => isWanted(name)).toSorted((a, b) => newestFirst(a.id, b.id));
}
/** Ids are numbers that grow, too large for a number of ours. */
function newestFirst(a, b) {
    return b.length - a.length || (a < b ? 1 : a > b ? -1 : 0);
}
/** A leg has at most as many attempts as the run has claims, and its job of checks as many verdicts; twice that leaves room for what was uploaded before. */
function shareOf({ session, run }, artifacts) {
    const id = run?.split('/')[0];
    const claims = session.running.filter((task) => {
        const holder = session.tasks.get(task)?.claim?.holder;
        return id === undefined || (holder?.kind === 'run' && holder.id === id);
    });
    const jobs = new Set(artifacts.map(({ job }) => job)).size;
    return {
        inAll: 2 * MOST_ATTEMPTS + Math.min(jobs, 2 * MOST_LEGS),
        perJob: 2 * Math.min(Math.max(claims.length, 1), MOST_ATTEMPTS),
    };
}
/** The newest of each job in turn, so that no job crowds out another; what is too much, as one line per job. */
function fairShare(artifacts, share) {
    const jobs = grouped(artifacts, ({ job }) => job);
    const chosen = [];
    for (let round = 0; round < share.perJob && chosen.length < share.inAll; round += 1) {
        const turn = [...jobs.values()].flatMap((own) => own[round] ?? []);
        if (turn.length === 0)
            break;
        // Where not all of a round fit, small ones leave room for most.
        chosen.push(...turn.toSorted((a, b) => a.bytes - b.bytes).slice(0, share.inAll - chosen.length));
    }
    const taken = new Set(chosen);
    const surplus = [...jobs].flatMap(([job, own]) => {
        const left = own.filter((artifact) => !taken.has(artifact)).length;
        if (left === 0)
            return [];
        const reason = `${left} of the ${own.length} artifacts of job ${job.slice(0, 80)} are more than its share and were not fetched.`;
        return [{ task: '', code: 'ARTIFACT_SURPLUS', reason }];
    });
    return { chosen, surplus };
}
function grouped(artifacts, key) {
    const groups = new Map();
    for (const artifact of artifacts) {
        const group = groups.get(key(artifact));
        if (group === undefined)
            groups.set(key(artifact), [artifact]);
        else
            group.push(artifact);
    }
    return groups;
}
/** Re-runs may bring a name twice, and only one can be honest: then each gets a folder of its own. */
function withFolders(all, chosen) {
    const names = grouped(all, ({ name }) => name);
    return chosen.map((artifact) => ({
        artifact,
        name: names.get(artifact.name)?.length === 1 ? artifact.name : `${artifact.name}.${artifact.id}`,
    }));
}
function perReport({ definition }) {
    return definition.limits.maxOutputBytes + definition.changes.maxBytes + BESIDE_THE_WORK;
}
async function fetched(exchange, artifact, folder, mostBytes) {
    try {
        return await exchange.download(artifact, folder, mostBytes);
    }
    catch (error) {
        if (error instanceof errors/* OrchestratorError */.jD && error.code.startsWith('ARTIFACT_'))
            return { artifact, error };
        throw error;
    }
}
function ignored({ name, job }, error) {
    return { task: '', code: error.code, reason: `${name} of job ${job.slice(0, 80)}: ${error.message}` };
}
/** In order, so many at a time. */
async function eachOf(items, atOnce, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++;; index = next++) {
            const item = items[index];
            if (item === undefined)
                return;
            results[index] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return results;
}
//# sourceMappingURL=gather-reports.js.map
// EXTERNAL MODULE: ./build/src/app/stream-turn.js
var stream_turn = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/src/entrypoints/action/upload-marks.js
var upload_marks = __webpack_require__(2048);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/report-travel.js
/**
 * Reports as artifacts of the run. What is to be sent is marked before its agent starts, and the mark goes when it has been: so the end of the step
 * can send what its beginning could not, because it was cancelled or killed.
 */






/** Null where the step has no results service: then reports stay in their folder, for whoever fetches them. */
async function openReportTravel(env, reporter) {
    const exchange = await openExchange(env, reporter);
    if (exchange === null)
        return null;
    const marks = (0,upload_marks/* marksFolder */.v)(env);
    return {
        async expect(folder) {
            await (0,promises_.mkdir)(marks, { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(marks, (0,external_node_path_.basename)(folder)), folder, { mode: 0o600 });
        },
        send: (folder) => send(exchange, marks, { name: (0,external_node_path_.basename)(folder), folder }),
        turnsBefore: async (leg) => (0,stream_turn/* turnsBefore */.yU)(await exchange.list(), leg),
        async fetch(session, what, folder) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            const present = new Set(await (0,promises_.readdir)(folder));
            const gathered = await gatherReports(exchange, { session, ...what, folder, present });
            reporter.info(`Fetched ${gathered.fetched.length} reports of this run.`);
            return gathered;
        },
    };
}
/** Null where the step has no results service. */
async function openExchange(env, reporter) {
    const { hasResultsService } = await __webpack_require__.e(/* import() */ 5027).then(__webpack_require__.bind(__webpack_require__, 7408));
    if (!hasResultsService(env))
        return null;
    const { createRunArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(3044), __webpack_require__.e(2828)]).then(__webpack_require__.bind(__webpack_require__, 2828));
    const { systemClock, systemRandomness } = await __webpack_require__.e(/* import() */ 4203).then(__webpack_require__.bind(__webpack_require__, 4203));
    return createRunArtifacts({ env, reporter, clock: systemClock, random: systemRandomness });
}
async function send(exchange, marks, { name, folder }) {
    try {
        await exchange.upload(name, folder);
    }
    catch (error) {
        // Trying again would change nothing, and saying it once is enough.
        const final = error instanceof errors/* OrchestratorError */.jD && error.code === 'ARTIFACT_EXISTS';
        if (final)
            await (0,promises_.rm)((0,external_node_path_.join)(marks, name), { force: true });
        throw error;
    }
    await (0,promises_.rm)((0,external_node_path_.join)(marks, name), { force: true });
}
//# sourceMappingURL=report-travel.js.map

/***/ })

};
