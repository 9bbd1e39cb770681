export const id = 7601;
export const ids = [7601,8974];
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

/***/ }),

/***/ 7601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute),
/* harmony export */   legText: () => (/* binding */ legText),
/* harmony export */   readGiven: () => (/* binding */ readGiven),
/* harmony export */   required: () => (/* binding */ required),
/* harmony export */   sent: () => (/* binding */ sent),
/* harmony export */   separateChecks: () => (/* binding */ separateChecks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1972);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6366);
/* harmony import */ var _advance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8974);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9594);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(929);
/** `agent`: one leg of a wave. What it leaves behind is a claim about the work; nothing is written to the state. */








async function execute(call) {
    const leg = (0,_app_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLeg */ .U3)(await legText(call));
    const reports = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(call.cwd, required(call, 'reports', 'the folder for the reports'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(reports, { recursive: true });
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_6__/* .withContext */ .eQ)(call, async ({ context }) => runTo(call, context, leg, reports), {
        run: (0,_advance_js__WEBPACK_IMPORTED_MODULE_5__.runOption)(call),
    });
}
async function runTo(call, context, leg, reports) {
    const travel = call.door.reports;
    const second = (0,_call_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowRun */ .tM)(call.env) === null ? 'exit' : 'go-on';
    const stop = (0,_interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .interruption */ .Y)(() => call.terminal.warn('Stopping the agent…'), second);
    let unsent = 0;
    try {
        const results = await (0,_app_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .runLeg */ .un)(context, leg, reports, {
            signal: stop.signal,
            separateChecks: separateChecks(call),
            line: (line) => call.terminal.note(`  ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(line, 2000)}`),
            starting: async (folder) => travel?.expect(folder),
            finished: async ({ task, folder }) => {
                // Whoever is being stopped has seconds: what comes after the step has minutes.
                if (travel === null || stop.signal.aborted)
                    return;
                if (!(await sent(call, travel, { task, folder })))
                    unsent += 1;
            },
        });
        const whole = results.length === leg.tasks.length && unsent === 0;
        return (0,_call_js__WEBPACK_IMPORTED_MODULE_6__/* .answered */ .oQ)({ session: leg.session, leg: leg.leg, reports, results }, results.map(({ task, attempt, outcome, folder, details }) => `${task} attempt ${attempt}: ${outcome}${details === null ? '' : ` (${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(details)})`} → ${folder}`), whole ? _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done : _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.failed);
    }
    finally {
        stop.release();
    }
}
/** Sends a report; a failure is said and spoils no other report. */
async function sent(call, travel, { task, folder }) {
    try {
        await travel.send(folder);
        return true;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrchestratorError */ .jD))
            throw error;
        call.terminal.warn(`ALERT: The report of task ${task} was not uploaded: ${error.code} ${error.message} ${error.remedy}`);
        return false;
    }
}
/** An option without which the verb cannot go. */
function required(call, name, what) {
    const value = call.options.text(name);
    if (value !== null)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrchestratorError */ .jD('USAGE', `${call.verb.name} needs --${name}: ${what}.`, `See: orchestrator help ${call.verb.name}`);
}
/** Are check commands run by the verb `check`? Throws USAGE for a word that is neither way. */
function separateChecks(call) {
    const word = call.options.text('checks') ?? 'beside';
    if (word === 'separate' || word === 'beside')
        return word === 'separate';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrchestratorError */ .jD('USAGE', `--checks is ${JSON.stringify(word.slice(0, 80))}.`, 'Use beside, where check commands run after the agent on its machine, or separate, where orchestrator check runs them.');
}
/** The leg that was given as JSON, as @FILE, or on standard input. */
async function legText(call) {
    const word = required(call, 'leg', 'a row of the matrix');
    if (word === '-') {
        const chunks = [];
        for await (const chunk of process.stdin)
            chunks.push(Buffer.from(chunk));
        return Buffer.concat(chunks).toString('utf8');
    }
    return word.startsWith('@') ? readGiven(call, word.slice(1)) : word;
}
/** A file that the caller named. Throws USAGE when it cannot be read. */
async function readGiven(call, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(call.cwd, name), 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrchestratorError */ .jD('USAGE', `${JSON.stringify(name.slice(0, 300))} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, 'Name a file that exists.', { cause });
    }
}
//# sourceMappingURL=agent.js.map

/***/ }),

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/** Ctrl-C and SIGTERM as an AbortSignal: the first asks to stop, the second stops at once, unless somebody else sees to that. */
/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;
/**
 * `asked` is called at the first signal. With `second` as `go-on`, further signals change nothing: a workflow's runner sends several, kills by
 * itself, and what is being written until then must not be cut off.
 */
function interruption(asked = () => undefined, second = 'exit') {
    const controller = new AbortController();
    const handler = () => {
        if (controller.signal.aborted && second === 'exit')
            process.exit(INTERRUPTED);
        if (controller.signal.aborted)
            return;
        controller.abort();
        asked();
    };
    process.on('SIGINT', handler);
    process.on('SIGTERM', handler);
    return {
        signal: controller.signal,
        release: () => {
            process.off('SIGINT', handler);
            process.off('SIGTERM', handler);
        },
    };
}
//# sourceMappingURL=interruption.js.map

/***/ })

};
