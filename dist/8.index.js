export const id = 8;
export const ids = [8,974];
export const modules = {

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ attemptOrder)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _schema_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2571);
/* harmony import */ var _status_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6697);





/** The order for a live claim. Throws CLAIM_NOT_LIVE when the secret is not that of the task's claim. */
async function attemptOrder(loaded, claimed, now, places) {
    const { session } = loaded;
    const { task: id, secret } = claimed;
    const task = session.tasks.get(id);
    const claim = task?.claim ?? null;
    if (task === undefined || claim === null || claim.sha256 !== (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(secret))
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
    const text = stateTexts.get(session) ?? `${JSON.stringify((0,_status_document_js__WEBPACK_IMPORTED_MODULE_3__/* .statusDocument */ .S)(session, now))}\n`;
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

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ statusDocument)
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
        tasks: report.tasks.map(({ task, explanation }) => ({
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
        })),
    };
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2260);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9594);
/** `advance`: the next wave as a matrix. */




const DEFAULT_RUNNER = 'ubuntu-latest';
async function execute(call) {
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .fQ)(call, async (context, loaded) => {
        const [id, attempt] = context.run?.split('/') ?? [];
        const { answer } = await (0,_app_advance_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .np)(context, loaded, {
            maxParallel: call.options.count('max-parallel'),
            holder: { kind: 'run', id: id ?? `shell:${context.actor}`, attempt: Number(attempt ?? 1) },
            defaultRunner: DEFAULT_RUNNER,
        });
        return (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .oQ)(answer, [
            `Session ${answer.session}, version ${answer.version}: ${answer.conclusion}, ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(answer.count, 'leg')}`,
            ...answer.settled.map((task) => `  settled ${task}: nobody worked on it any more`),
            ...answer.matrix.include.map(({ leg, runner, timeout_minutes, tasks }) => `  leg ${leg} (${runner}, ${timeout_minutes} m): ${tasks.map((task) => `${task.id} attempt ${task.attempt}`).join(', ')}`),
            ...(answer.has_work
                ? [
                    'The claims are only in the matrix: orchestrator advance --json, one row for each orchestrator agent --leg',
                ]
                : []),
        ]);
    }, { run: runOption(call) });
}
/** `--run ID` or `--run ID/ATTEMPT` as `<run id>/<attempt>`. */
function runOption(call) {
    const text = call.options.text('run');
    if (text === null)
        return null;
    const found = /^([A-Za-z0-9_.-]{1,64})(?:\/([1-9]\d{0,5}))?$/.exec(text);
    if (found === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .jD('USAGE', `--run is ${JSON.stringify(text.slice(0, 80))}, which is not ID or ID/ATTEMPT.`, 'Use letters, digits, ".", "_" and "-", as in --run 4711/1');
    return `${found[1]}/${found[2] ?? '1'}`;
}
//# sourceMappingURL=advance.js.map

/***/ }),

/***/ 8008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute),
  readGiven: () => (/* binding */ readGiven),
  required: () => (/* binding */ required)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/app/attempt-order.js
var attempt_order = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/agent.js
/** Runs one leg: its tasks in order, each leaving one report folder. Holds no right to write anything anywhere else. */






const legShape = schemas/* strictObject */.rej({
    leg: schemas/* number */.aig().int().min(1),
    session: schemas/* string */.YjP(),
    state_sha: schemas/* string */.YjP(),
    base_sha: schemas/* string */.YjP(),
    runner: schemas/* string */.YjP(),
    timeout_minutes: schemas/* number */.aig(),
    tasks: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().refine(ids/* isTaskId */.XJ, 'expected a task id'),
        attempt: schemas/* number */.aig().int().min(1),
        claim: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/),
    }))
        .min(1)
        .max(800),
});
/** Parses a matrix row. Throws LEG_INVALID. */
function parseLeg(text) {
    const fail = (what) => new errors/* OrchestratorError */.jD('LEG_INVALID', `The leg is not a row of the matrix: ${what}.`, 'Pass one `include` row of `advance --json` as it is.');
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
    return `orchestrator-${session}-${(0,sha256/* sha256 */.s)(`name:${claim}`).slice(0, 16)}-r${runAttempt}`;
}
/** Throws CLAIM_NOT_LIVE before anything is run when a claim of the leg is no longer live. */
async function runLeg(context, leg, reports, hooks) {
    const loaded = await sessionOf(context, leg);
    const runAttempt = Number(context.run?.split('/')[1] ?? 1);
    const results = [];
    for (const { id, attempt, claim } of leg.tasks) {
        if (!(0,ids/* isTaskId */.XJ)(id))
            throw new Error('Internal error: a parsed leg names no task');
        const folder = `${reports}/${reportName(leg.session, claim, runAttempt)}`;
        const order = await (0,attempt_order/* attemptOrder */.u)(loaded, { task: id, secret: claim }, context.clock.now(), {
            reportFolder: folder,
            logFile: null,
        });
        const report = await context.runner.run(order, hooks);
        results.push({ task: id, attempt, folder, outcome: report.outcome, details: report.details });
        if (hooks.signal?.aborted === true)
            break;
    }
    return results;
}
async function sessionOf(context, leg) {
    const missing = () => new errors/* OrchestratorError */.jD('SESSION_NOT_FOUND', `There is no session ${JSON.stringify(leg.session.slice(0, 80))} at ${leg.state_sha.slice(0, 80)}.`, 'Was the leg made by `advance` for this repository?');
    if (!(0,ids/* isSessionId */.Sd)(leg.session))
        throw missing();
    // The claim must still be live now, so the newest state counts; the pinned one only serves where the store cannot be read newer.
    const newest = await (0,session_files/* loadSession */.L6)(context.store, leg.session);
    if (newest !== undefined)
        return newest;
    const stored = (0,ids/* isObjectId */.TS)(leg.state_sha)
        ? await context.store.loadAt(leg.session, leg.state_sha)
        : undefined;
    if (stored === undefined)
        throw missing();
    return (0,session_files/* readSession */.lx)(leg.session, stored);
}
//# sourceMappingURL=agent.js.map
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/advance.js
var advance = __webpack_require__(8974);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/interruption.js
var interruption = __webpack_require__(929);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/agent.js
/** `agent`: one leg of a wave. What it leaves behind is a claim about the work; nothing is written to the state. */








async function execute(call) {
    const leg = parseLeg(await legText(call));
    const reports = (0,external_node_path_.resolve)(call.cwd, required(call, 'reports', 'the folder for the reports'));
    await (0,promises_.mkdir)(reports, { recursive: true });
    return (0,cli_call/* withContext */.eQ)(call, async ({ context }) => {
        const stop = (0,interruption/* interruption */.Y)(() => call.terminal.warn('Stopping the agent…'));
        try {
            const results = await runLeg(context, leg, reports, {
                signal: stop.signal,
                line: (line) => call.terminal.note(`  ${(0,plain_text/* plainLine */.h0)(line, 2000)}`),
            });
            const exit = results.length === leg.tasks.length ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed;
            return (0,cli_call/* answered */.oQ)({ session: leg.session, leg: leg.leg, reports, results }, results.map(({ task, attempt, outcome, folder, details }) => `${task} attempt ${attempt}: ${outcome}${details === null ? '' : ` (${(0,plain_text/* plainText */.wh)(details)})`} → ${folder}`), exit);
        }
        finally {
            stop.release();
        }
    }, { run: (0,advance.runOption)(call) });
}
/** An option without which the verb cannot go. */
function required(call, name, what) {
    const value = call.options.text(name);
    if (value !== null)
        return value;
    throw new errors/* OrchestratorError */.jD('USAGE', `${call.verb.name} needs --${name}: ${what}.`, `See: orchestrator help ${call.verb.name}`);
}
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
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(call.cwd, name), 'utf8');
    }
    catch (cause) {
        throw new errors/* OrchestratorError */.jD('USAGE', `${JSON.stringify(name.slice(0, 300))} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, 'Name a file that exists.', { cause });
    }
}
//# sourceMappingURL=agent.js.map

/***/ }),

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/** Ctrl-C and SIGTERM as an AbortSignal: the first asks to stop, the second stops at once. */
/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;
/** `asked` is called at the first signal. */
function interruption(asked = () => undefined) {
    const controller = new AbortController();
    const handler = () => {
        if (controller.signal.aborted)
            process.exit(INTERRUPTED);
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
