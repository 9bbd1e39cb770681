export const id = 119;
export const ids = [119,974,8];
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

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1590);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);


/** Asks for one thing. `files` are written with it when it is accepted. */
async function ask(context, loaded, command, files = []) {
    const id = loaded.session.id;
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_0__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .transaction */ .Rn)(context, id, command.type.split('_')[0] ?? '', loaded), (draft) => {
        const decision = draft.ask(command);
        if (decision.kind === 'accepted' && decision.events.length > 0)
            draft.writes.push(...files);
        return decision;
    });
    if (done.value.kind === 'refused')
        return { kind: 'refused', rejection: done.value.rejection };
    return { kind: 'done', loaded: done.loaded ?? loaded, events: done.events };
}
//# sourceMappingURL=person-verbs.js.map

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

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/schema/task-list.js + 2 modules
var task_list = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/src/app/person-verbs.js
var person_verbs = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/add-tasks.js






/** `paths`: task files relative to the root, `/`-separated. Throws every fault of the tree's definition. */
async function addTaskFiles(context, loaded, paths) {
    const { definition, prompts } = await context.definitions.compile();
    const tasks = [];
    const reasons = [];
    for (const path of paths) {
        const spec = definition.tasks
            .filter(({ id }) => `/${path}`.endsWith(`/${id}.md`))
            .toSorted((a, b) => b.id.length - a.id.length)[0];
        if (spec === undefined) {
            reasons.push(`${path} is no task file of the definition`);
            continue;
        }
        for (const output of spec.outputs)
            if (output.kind === 'file' &&
                output.schema !== null &&
                JSON.stringify(loaded.session.definition.schemas[output.schema]) !==
                    JSON.stringify(definition.schemas[output.schema]))
                reasons.push(`${path}: the session does not know the schema ${output.schema} as it is now`);
        tasks.push({ id: spec.id, spec });
    }
    if (reasons.length > 0)
        return refused(reasons);
    return add(context, loaded, tasks, prompts);
}
/** `bytes`: a JSON array as a task would write it for `tasks_from`. */
async function addTaskList(context, loaded, bytes) {
    const { session } = loaded;
    const parsed = (0,task_list/* parseTaskList */.zX)(bytes, {
        definition: session.definition,
        phase: earliestOpen(loaded),
        taskOf: (id) => ((0,ids/* isTaskId */.XJ)(id) ? session.tasks.get(id)?.spec : undefined),
    });
    return parsed.kind === 'refused'
        ? refused(parsed.reasons)
        : add(context, loaded, parsed.tasks, parsed.prompts);
}
function earliestOpen({ session }) {
    const open = session.phases.find(({ status }) => status !== 'completed') ?? session.phases.at(-1);
    if (open === undefined)
        throw new Error('Internal error: a session without phases');
    return open.id;
}
function add(context, loaded, tasks, prompts) {
    const files = tasks.flatMap(({ id }) => {
        const bytes = prompts.get(id);
        return bytes === undefined ? [] : [{ path: (0,session_files/* promptPath */.AN)(id), bytes }];
    });
    const asked = tasks.map((task) => alreadyThere(loaded, task) ?? task);
    return (0,person_verbs/* ask */.k)(context, loaded, { ...(0,app_context/* stamp */.iE)(context), type: 'add_tasks', tasks: asked }, files);
}
/** The session's own copy of an equal task, so that a repeated call is seen as one: what was stored has its keys in another order. */
function alreadyThere({ session }, { id, spec }) {
    const known = session.tasks.get(id)?.spec;
    const same = known !== undefined && JSON.stringify((0,wire/* toWire */.BW)(known)) === JSON.stringify((0,wire/* toWire */.BW)(spec));
    return same ? { id, spec: known } : undefined;
}
function refused(reasons) {
    const rejection = {
        code: 'TASKS_REFUSED',
        message: reasons.slice(0, 50).join('; '),
        remedy: 'Mend the list and add it again; nothing was added.',
    };
    return { kind: 'refused', rejection };
}
//# sourceMappingURL=add-tasks.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/duration-text.js
var duration_text = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/agent.js + 1 modules
var agent = __webpack_require__(8008);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/add.js
/** `add`: more tasks for a running session. */






async function execute(call) {
    const list = call.options.text('list');
    if ((list === null) === (call.positionals.length === 0))
        throw new errors/* OrchestratorError */.jD('USAGE', 'add takes either task files or --list FILE.', 'See: orchestrator help add');
    return (0,cli_call/* withSession */.fQ)(call, async (context, loaded, { root }) => {
        const answer = list === null
            ? await addTaskFiles(context, loaded, call.positionals.map((file) => (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(call.cwd, file)).split(external_node_path_.sep).join('/')))
            : await addTaskList(context, loaded, Buffer.from(await (0,agent.readGiven)(call, list), 'utf8'));
        return addAnswer(answer);
    });
}
function addAnswer(answer) {
    if (answer.kind === 'refused')
        return answer;
    const { session } = answer.loaded;
    const added = answer.events.flatMap((event) => (event.type === 'task_added' ? [event.spec.id] : []));
    return (0,cli_call/* answered */.oQ)({ session: session.id, version: session.version, changed: added.length > 0, added }, [
        added.length === 0
            ? 'They are in the session already; nothing was changed.'
            : `${(0,duration_text/* counted */.h)(added.length, 'task')} added, version ${session.version}:`,
        ...added.map((id) => `  ${id}`),
    ]);
}
//# sourceMappingURL=add.js.map

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

/***/ }),

/***/ 3647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ft: () => (/* binding */ judgeTaskList),
  zX: () => (/* binding */ parseTaskList)
});

// UNUSED EXPORTS: MAX_LIST_BYTES

// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/schema/definition-fault.js
var definition_fault = __webpack_require__(4213);
// EXTERNAL MODULE: ./build/src/schema/source-node.js
var source_node = __webpack_require__(3993);
;// CONCATENATED MODULE: ./build/src/schema/json-tree.js


const MAX_DEPTH = 8;
/** The value as a tree; what is nested too deeply becomes a fault and nothing. */
function treeOfJson(value, at, faults, depth = 0) {
    if (depth > MAX_DEPTH) {
        faults.add(at, 'BAD_VALUE', 'The value is nested too deeply.', `Keep it flatter than ${MAX_DEPTH} levels.`);
        return { kind: 'scalar', value: null, source: '', at };
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'scalar', value, source: String(value), at };
    if (typeof value !== 'object' || value === null)
        return { kind: 'scalar', value: null, source: '', at };
    if (Array.isArray(value)) {
        const items = value.map((item, index) => treeOfJson(item, { ...at, trail: `${at.trail}[${index}]` }, faults, depth + 1));
        return { kind: 'list', items, at };
    }
    const entries = [];
    for (const [key, item] of Object.entries(value)) {
        const keyAt = { ...at, trail: `${at.trail}.${key.slice(0, 100)}` };
        if (source_node/* FORBIDDEN_KEYS */.p.has(key))
            faults.add(keyAt, 'FORBIDDEN_KEY', `The key ${(0,definition_fault/* quoted */.TL)(key)} is not allowed.`, 'Remove it.');
        else
            entries.push({ key, keyAt, value: treeOfJson(item, keyAt, faults, depth + 1) });
    }
    return { kind: 'map', entries, at };
}
//# sourceMappingURL=json-tree.js.map
// EXTERNAL MODULE: ./build/src/schema/output-references.js
var output_references = __webpack_require__(8079);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/schema/source-text.js
var source_text = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/src/schema/task-file.js
var task_file = __webpack_require__(2691);
// EXTERNAL MODULE: ./build/src/schema/map-reader.js
var map_reader = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/src/schema/policy-keys.js
var policy_keys = __webpack_require__(428);
// EXTERNAL MODULE: ./build/src/schema/value-reading.js + 2 modules
var value_reading = __webpack_require__(9272);
;// CONCATENATED MODULE: ./build/src/schema/task-proposal.js
/**
 * One task as another task wrote it: which keys it may have, how large they may be, and the prompt file it becomes.
 */



const MAX_PROMPT = 256 * 1024;
const MAX_REFERENCES = 1000;
const PROPOSAL_KEYS = {
    known: [
        'id',
        'title',
        'prompt',
        'dependencies',
        'inputs',
        'outputs',
        'layer',
        'priority',
        'estimate',
        'touches',
    ],
    notBuilt: [],
    powerful: [
        'agent',
        'check',
        'schema',
        'when',
        'runner',
        'timeout',
        'resources',
        'retry',
        'phase',
        'env',
        'run',
    ],
};
/** Reads one item of a list; undefined when it has no id or title. */
const readProposal = (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    if (map === undefined)
        return undefined;
    const keys = new map_reader/* MapReader */.i(map, PROPOSAL_KEYS, faults);
    const id = keys.required('id', (0,policy_keys/* locatedOf */.iE)((0,value_reading/* lineOf */.cA)(300)));
    const title = keys.required('title', (0,value_reading/* lineOf */.cA)(300));
    const written = {
        prompt: keys.get('prompt', (0,value_reading/* textOf */.b6)(MAX_PROMPT)) ?? null,
        dependencies: keys.get('dependencies', (0,value_reading/* listOf */.c3)(policy_keys/* readDependency */.QJ, MAX_REFERENCES)) ?? [],
        inputs: keys.get('inputs', (0,value_reading/* listOf */.c3)((0,policy_keys/* locatedOf */.iE)(value_reading/* readGlob */.pV), MAX_REFERENCES)) ?? [],
        outputs: keys.get('outputs', (0,value_reading/* listOf */.c3)((0,policy_keys/* locatedOf */.iE)(value_reading/* readOutputPath */.b0), MAX_REFERENCES)) ?? [],
        layer: keys.get('layer', (0,value_reading/* lineOf */.cA)(64)) ?? null,
        priority: keys.get('priority', policy_keys/* readPriority */.Z8) ?? policy_keys/* DEFAULT_PRIORITY */.PC,
        estimateSeconds: keys.get('estimate', (0,value_reading/* durationOf */.cf)(1)) ?? null,
        touches: keys.get('touches', policy_keys/* readGlobs */.Qj) ?? [],
    };
    return id === undefined || title === undefined ? undefined : { id, title, ...written };
};
/** The proposal in the form of a task file, so that all prompts look alike. */
function promptOf(task) {
    const body = task.prompt ?? task.title;
    return new TextEncoder().encode(`---\ntitle: ${JSON.stringify(task.title)}\n---\n${body}${body.endsWith('\n') ? '' : '\n'}`);
}
//# sourceMappingURL=task-proposal.js.map
// EXTERNAL MODULE: ./build/src/schema/task-references.js + 1 modules
var task_references = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/src/schema/task-list.js











const MAX_LIST_BYTES = 10 * 1024 * 1024;
const MOST_REASONS = 50;
/** Parses the bytes of a `tasks_from` file. */
function parseTaskList(bytes, context) {
    if (bytes.length > MAX_LIST_BYTES)
        return refused(`$: the list is larger than ${MAX_LIST_BYTES} bytes`);
    const text = (0,source_text/* decodeUtf8 */._6)(bytes);
    if (text === undefined)
        return refused('$: the list is not UTF-8');
    try {
        return judgeTaskList(JSON.parse(text), context);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return refused(`$: the list is not JSON (${(0,definition_fault/* printable */.g$)(error.message)})`);
        throw error;
    }
}
/** Judges a list that is parsed already, such as `tasks` of a report. */
function judgeTaskList(value, context) {
    const most = context.definition.limits.maxTasksAdded;
    if (Array.isArray(value) && value.length > most)
        return refused(`$: ${value.length} tasks are more than limits.max_tasks_added (${most})`);
    const faults = new definition_fault/* FaultList */.xT();
    const tree = treeOfJson(value, { ...(0,source_node/* placeOfFile */.T)('tasks'), trail: '$' }, faults);
    const written = ((0,value_reading/* readListNode */.rF)(tree, faults)?.items ?? []).flatMap((item) => readProposal(item, faults) ?? []);
    const tasks = new ListWorld(written, context, faults).tasks();
    if (faults.size === 0)
        return {
            kind: 'ok',
            tasks: tasks.map(({ spec }) => ({ id: spec.id, spec })),
            prompts: new Map(tasks.map(({ spec, prompt }) => [spec.id, prompt])),
        };
    const reasons = faults.found().map(({ at, message }) => `${(0,definition_fault/* printable */.g$)(at.trail)}: ${message}`);
    return { kind: 'refused', reasons: reasons.slice(0, MOST_REASONS) };
}
function refused(reason) {
    return { kind: 'refused', reasons: [reason] };
}
class ListWorld {
    #written;
    #context;
    #faults;
    #listed;
    constructor(written, context, faults) {
        this.#written = written;
        this.#context = context;
        this.#faults = faults;
        this.#listed = new Map(written.map((task) => [task.id.value, task]));
    }
    tasks() {
        const folded = new Map();
        return this.#written.flatMap((task) => {
            const key = task.id.value.normalize('NFKC').toLowerCase();
            const earlier = folded.get(key);
            if (earlier !== undefined)
                this.#faults.add(task.id.at, 'DUPLICATE_ID', `The id ${(0,definition_fault/* quoted */.TL)(task.id.value)} stands in ${earlier.trail} too.`, 'Keep one.');
            folded.set(key, task.id.at);
            const id = this.#id(task.id);
            const phase = id === undefined ? undefined : this.#phase(task.id.at, id);
            return id === undefined || phase === undefined ? [] : [this.#task(task, id, phase)];
        });
    }
    #id({ value, at }) {
        if ((0,task_file/* isUsableTaskId */.ZQ)(value))
            return value;
        this.#faults.add(at, 'BAD_ID', `${(0,definition_fault/* quoted */.TL)(value)} is no task id.`, task_file/* TASK_ID_REMEDY */.ZW);
        return undefined;
    }
    #phase(at, id) {
        const { definition, phase: earliest } = this.#context;
        const [name = '', ...rest] = id.split('/');
        const order = definition.phases.findIndex((phase) => phase.id === name);
        const phase = definition.phases[order];
        if (phase === undefined || rest.length === 0 || !(0,ids/* isPhaseId */.DJ)(name)) {
            this.#faults.add(at, 'UNKNOWN_PHASE', `${(0,definition_fault/* quoted */.TL)(id)} does not begin with a phase and "/".`, 'Begin the id with the id of a phase.');
            return undefined;
        }
        if (order < definition.phases.findIndex((candidate) => candidate.id === earliest)) {
            this.#faults.add(at, 'LATER_PHASE', `The phase of ${(0,definition_fault/* quoted */.TL)(id)} comes before ${(0,definition_fault/* quoted */.TL)(earliest)}.`, `Use ${earliest} or a later phase.`);
            return undefined;
        }
        if (!Object.hasOwn(definition.agents, phase.taskDefaults.agent))
            this.#faults.add(at, 'UNKNOWN_AGENT', `There is no agent ${(0,definition_fault/* quoted */.TL)(phase.taskDefaults.agent)} for tasks added to phase ${(0,definition_fault/* quoted */.TL)(phase.id)}.`, 'Name one in `task_defaults` of the phase.');
        return phase;
    }
    #task(task, id, phase) {
        const prompt = promptOf(task);
        const defaults = phase.taskDefaults;
        const spec = {
            id,
            title: task.title,
            phase: phase.id,
            layer: task.layer,
            agent: defaults.agent,
            priority: task.priority,
            dependencies: this.#dependencies(task),
            inputs: this.#inputs(task),
            outputs: [
                ...this.#outputs(task, id),
                ...defaults.checks.map((command) => ({ kind: 'check', command })),
            ],
            estimateSeconds: task.estimateSeconds,
            timeoutSeconds: defaults.timeoutSeconds,
            touches: task.touches,
            resources: defaults.resources,
            runner: defaults.runner,
            retry: defaults.retry,
            promptSha256: (0,sha256/* sha256 */.s)(prompt),
            labels: {},
        };
        return { spec, prompt };
    }
    #dependencies(task) {
        const seen = new Map();
        for (const { value, at } of task.dependencies) {
            const id = this.#id({ value: value.task, at });
            if (id === undefined)
                continue;
            if (id === task.id.value)
                this.#faults.add(at, 'SELF_DEPENDENCY', `${(0,definition_fault/* quoted */.TL)(id)} depends on itself.`, 'Remove it.');
            if (seen.has(id))
                this.#faults.add(at, 'DUPLICATE_DEPENDENCY', `${(0,definition_fault/* quoted */.TL)(id)} stands here twice.`, 'Keep one.');
            seen.set(id, { task: id, on: value.on });
        }
        return [...seen.values()];
    }
    #inputs(task) {
        return task.inputs.flatMap(({ value, at }) => {
            const resolved = (0,task_references/* resolveInput */.xI)(value, (id) => this.#filesOf(id));
            if (resolved.kind === 'found')
                return [resolved.input];
            (0,task_references/* addUndeclared */.$h)(at, resolved, this.#faults);
            return [];
        });
    }
    #filesOf(id) {
        const listed = this.#listed.get(id);
        if (listed !== undefined && (0,task_file/* isUsableTaskId */.ZQ)(id))
            return { id, files: listed.outputs.map(({ value }) => value) };
        const known = this.#context.taskOf(id);
        return known === undefined
            ? undefined
            : {
                id: known.id,
                files: known.outputs.flatMap((output) => (output.kind === 'file' ? [output.path] : [])),
            };
    }
    #outputs(task, id) {
        const places = new output_references/* OutputPlaces */.Cq();
        if (this.#liesInOutputs(id))
            this.#faults.add(task.id.at, 'DUPLICATE_OUTPUT', `${(0,definition_fault/* quoted */.TL)(id)} is the place of an output of another task.`, 'Give the task another id.');
        return task.outputs.map(({ value, at }) => {
            const problem = places.add(value) ?? (this.#isTaskPlace(id, value) ? 'is the place of another task' : null);
            if (problem !== null)
                this.#faults.add(at, 'DUPLICATE_OUTPUT', `The output ${(0,definition_fault/* quoted */.TL)(value)} ${problem}.`, 'Use another path.');
            return { kind: 'file', path: value, schema: null, allowEmpty: false };
        });
    }
    /** Outputs lie below their task's id, and so do tasks whose id is longer: the two must not meet. */
    #isTaskPlace(id, output) {
        return prefixes(output).some((prefix) => this.#filesOf(`${id}/${prefix}`) !== undefined);
    }
    #liesInOutputs(id) {
        return prefixes(id)
            .slice(0, -1)
            .some((prefix) => {
            const rest = id.slice(prefix.length + 1);
            return this.#filesOf(prefix)?.files.some((file) => file === rest || file.startsWith(`${rest}/`) || rest.startsWith(`${file}/`));
        });
    }
}
/** `a`, `a/b`, `a/b/c`: the first four, as many as an id can have. */
function prefixes(path) {
    const segments = path.split('/').slice(0, 4);
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
//# sourceMappingURL=task-list.js.map

/***/ })

};
