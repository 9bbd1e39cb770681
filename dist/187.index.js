export const id = 187;
export const ids = [187];
export const modules = {

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ requireStalest),
/* harmony export */   Re: () => (/* binding */ chooseSessionId),
/* harmony export */   _N: () => (/* binding */ chooseStalest)
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
/** As {@link chooseStalest}. Throws NO_SESSION too. */
async function requireStalest(context, named) {
    const found = await chooseStalest(context, named);
    if (found !== null)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('NO_SESSION', `There is no unfinished session in ${context.store.location}.`, 'Start one: command start, or command advance with start: if-none');
}
//# sourceMappingURL=choose-stored.js.map

/***/ }),

/***/ 6187:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _app_advance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7203);
/* harmony import */ var _app_choose_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8686);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(964);
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9422);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _report_job_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7302);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var _action_command_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9657);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3473);
/* harmony import */ var _action_outputs_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1050);
/* harmony import */ var _action_step_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8951);
/* harmony import */ var _cli_call_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9594);
/* harmony import */ var _cli_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1402);
/* harmony import */ var _cli_ownership_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5305);
/* harmony import */ var _cli_parse_arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9458);
/* harmony import */ var _cli_verb_table_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8106);
/** The action: inputs to a verb of the command line, its answer to outputs, a summary and an exit code. Translation only. */

















const STARTED = 'orchestrator_started';
// The same file is `main` and `post`: whoever finds the mark of the first is the second, and has nothing to clean up.
if (process.env[`STATE_${STARTED}`] !== 'true')
    process.exitCode = await main(process.env);
async function main(env) {
    const stateFile = env['GITHUB_STATE'] ?? '';
    if (stateFile !== '')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(stateFile, `${STARTED}=true\n`);
    const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
    let log = null;
    try {
        const inputs = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .Ko)(env);
        if (inputs.token !== null)
            core.setSecret(inputs.token);
        log = (0,_action_step_log_js__WEBPACK_IMPORTED_MODULE_9__/* .openStepLog */ .p)((text) => process.stdout.write(text));
        const done = await perform(inputs, log, env);
        log.resume();
        for (const alert of log.alerts.slice(0, 10))
            core.error(alert);
        for (const [name, value] of Object.entries(done.outputs))
            core.setOutput(name, value);
        if (done.summary !== null && (env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
            await core.summary.addRaw(done.summary, true).write();
        if (done.failure !== null)
            core.setFailed(done.failure);
        return done.exit;
    }
    catch (error) {
        log?.resume();
        const failure = (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .failureOf */ .g)(error, _report_style_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAIN */ .tZ);
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DefinitionError */ .gk)
            for (const { file, line, column, code, message, remedy } of error.faults.slice(0, 9))
                core.error(`${code} ${message} ${remedy}`, { file, startLine: line, startColumn: column });
        core.setFailed(failure.lines.join('\n'));
        return failure.exit;
    }
}
async function perform(inputs, log, env) {
    const door = doorOf(inputs);
    if (inputs.startIfNone && inputs.command !== 'start')
        await startIfNone(inputs, door, log, env);
    const call = callOf((0,_action_command_words_js__WEBPACK_IMPORTED_MODULE_7__/* .commandWords */ .B)(inputs, env), door, log, env);
    const end = await execute(call, env);
    if (end.kind === 'refused') {
        const failure = (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .refusalOf */ .O)(end.rejection, _report_style_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAIN */ .tZ);
        return { exit: failure.exit, outputs: {}, summary: null, failure: failure.lines.join('\n') };
    }
    log.terminal.print(end.text);
    const after = await afterwards(inputs, call, end);
    const reports = inputs.command === 'agent' ? { 'report-path': (0,_action_command_words_js__WEBPACK_IMPORTED_MODULE_7__/* .reportsFolder */ .U)(inputs, env) } : {};
    // Nothing to do is no failure of a workflow: the outputs tell.
    const failed = end.exit !== _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.done && end.exit !== _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.nothing;
    return {
        exit: failed ? end.exit : _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.done,
        outputs: { ...after.outputs, ...reports },
        summary: after.summary,
        failure: failed ? `${inputs.command} ended with exit code ${end.exit}; the log above says why.` : null,
    };
}
function doorOf({ token, stateBranch, store }) {
    return { token, stateBranch, store, choose: _app_choose_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .requireStalest */ .Qm, find: _app_choose_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseStalest */ ._N, runStarts: false };
}
async function execute(call, env) {
    if (call.verb.changesState)
        (0,_cli_ownership_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseAgents */ .n)(call.verb.name, env);
    return (await call.verb.load()).execute(call);
}
function callOf(words, door, log, env) {
    const parsed = (0,_cli_parse_arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .parseArguments */ .W)(words, _cli_verb_table_js__WEBPACK_IMPORTED_MODULE_14__/* .VERBS */ .h);
    if (parsed.kind !== 'call')
        throw new Error(`Internal error: ${words[0] ?? ''} is no call`);
    const cwd = env['GITHUB_WORKSPACE'] ?? process.cwd();
    return { ...parsed.call, door, terminal: log.terminal, env, cwd };
}
/** A session for commands that work on one, when none is unfinished. */
async function startIfNone(inputs, door, log, env) {
    if (inputs.session !== null)
        return;
    const words = (0,_action_command_words_js__WEBPACK_IMPORTED_MODULE_7__/* .commandWords */ .B)({ ...inputs, command: 'start', startIfNone: false }, env);
    const call = callOf(words, door, log, env);
    const unfinished = await (0,_cli_call_js__WEBPACK_IMPORTED_MODULE_10__/* .withContext */ .eQ)(call, ({ context }) => (0,_app_choose_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseStalest */ ._N)(context, null));
    if (unfinished !== null)
        return;
    const end = await execute(call, env);
    if (end.kind === 'answered')
        log.terminal.print(end.text);
}
/** Outputs and summary of the session as the verb left it. Agents are told nothing: they read no state but their own task's. */
async function afterwards(inputs, call, end) {
    const outputs = (0,_action_outputs_js__WEBPACK_IMPORTED_MODULE_15__/* .documentOutputs */ .MM)(end.document);
    if (inputs.command === 'agent' || !(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_16__/* .isSessionId */ .Sd)(outputs.session ?? ''))
        return { outputs, summary: null };
    return (0,_cli_call_js__WEBPACK_IMPORTED_MODULE_10__/* .withContext */ .eQ)(call, async ({ context }) => {
        const { session } = await call.door.choose(context, outputs.session ?? null);
        const now = context.clock.now();
        const report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusReport */ .Xt)(session, now);
        const conclusion = outputs.conclusion ?? (0,_app_advance_js__WEBPACK_IMPORTED_MODULE_1__/* .conclusionOf */ .vu)(session, now);
        Object.assign(outputs, (0,_action_outputs_js__WEBPACK_IMPORTED_MODULE_15__/* .sessionOutputs */ .Rr)(session, report), { conclusion });
        if (inputs.command === 'advance')
            Object.assign(outputs, (0,_action_outputs_js__WEBPACK_IMPORTED_MODULE_15__/* .waveOutputs */ .UA)(end.document));
        if (inputs.maxParallel !== null)
            outputs['max-parallel'] = String(inputs.maxParallel);
        const summarised = ['advance', 'collect', 'status', 'run'].includes(inputs.command);
        const told = ['advance', 'collect'].includes(inputs.command) ? end.text.split('\n').filter(Boolean) : [];
        const facts = { headline: `${inputs.command}: ${conclusion}`, happened: told };
        return { outputs, summary: summarised ? (0,_report_job_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .jobSummary */ .s)(session, report, facts) : null };
    });
}
//# sourceMappingURL=action.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commandWords),
/* harmony export */   U: () => (/* binding */ reportsFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _cli_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9594);
/** Inputs of the action to words of the command line: the two doors lead to the same verbs. */



/** Where reports lie unless the inputs say otherwise: outside of the checkout, and not hidden, because uploads leave hidden files out. */
function reportsFolder(inputs, env) {
    return inputs.reports ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_cli_call_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(env, 'RUNNER_TEMP') ?? '.', 'orchestrator-reports');
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
            return [command, `--leg=${needed(inputs, 'leg')}`, `--reports=${reportsFolder(inputs, env)}`];
        case 'collect':
            return [command, `--reports=${reportsFolder(inputs, env)}`];
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
        default:
            return [command];
    }
}
/** Nothing from outside is ever read as an option. */
function positional(word) {
    if (!word.startsWith('-'))
        return [word];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .jD('USAGE', `The input task is ${JSON.stringify(word.slice(0, 80))}, which is no id.`, 'Give the id of a task, or for approve the id of a phase.');
}
function needed(inputs, name) {
    const value = inputs[name];
    if (value !== null)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .jD('USAGE', `The command ${inputs.command} needs the input ${name}.`, name === 'leg'
        ? 'Pass toJSON(matrix) of the job.'
        : 'Give the id of a task, or for approve the id of a phase.');
}
function asked(env) {
    return `asked for by ${(0,_cli_call_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(env, 'GITHUB_ACTOR') ?? 'somebody'} in workflow run ${(0,_cli_call_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(env, 'GITHUB_RUN_ID') ?? 'unknown'}`;
}
//# sourceMappingURL=command-words.js.map

/***/ }),

/***/ 3473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: COMMANDS, INPUTS

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/nearest-name.js
var nearest_name = __webpack_require__(547);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/one-of.js
/** Narrows a text to one of a list of known words. */
function isOneOf(allowed, value) {
    return allowed.some((word) => word === value);
}
//# sourceMappingURL=one-of.js.map
;// CONCATENATED MODULE: ./build/src/entrypoints/action/inputs.js
/** The inputs of the action, read and judged once: everything is text there, and nothing is required unless we say so. */



const INPUTS = (/* unused pure expression or super */ null && ([
    'command',
    'session',
    'task',
    'leg',
    'reports',
    'definition',
    'github-token',
    'state-branch',
    'store',
    'max-parallel',
    'dispatch',
    'start',
    'trusted-runner',
    'working-directory',
]));
/** Verbs of the command line that the action offers. */
const COMMANDS = [
    'validate',
    'start',
    'run',
    'advance',
    'agent',
    'collect',
    'status',
    'explain',
    'verify',
    'approve',
    'pause',
    'resume',
    'retry',
    'skip',
    'cancel',
    'unblock',
];
const STORES = ['file', 'git'];
/** Throws USAGE naming the input, its value and what it may be. */
function readInputs(env) {
    const input = (name) => {
        const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        return value === '' ? null : value;
    };
    const oneOf = (name, allowed) => {
        const value = input(name);
        if (value === null || isOneOf(allowed, value))
            return value;
        const near = (0,nearest_name/* nearestName */.q)(value, allowed);
        throw wrong(name, value, near === undefined ? `Use one of: ${allowed.join(', ')}` : `Did you mean: ${near}`);
    };
    const command = oneOf('command', COMMANDS);
    if (command === null)
        throw new errors/* OrchestratorError */.jD('USAGE', 'The input command is empty.', `Use one of: ${COMMANDS.join(', ')}`);
    if (input('dispatch') === 'stream')
        throw new errors/* OrchestratorError */.jD('NOT_BUILT', 'The input dispatch is "stream", which this version cannot do yet.', 'Use dispatch: wave');
    oneOf('dispatch', ['wave']);
    const most = input('max-parallel');
    if (most !== null && !/^[1-9]\d{0,5}$/.test(most))
        throw wrong('max-parallel', most, 'Use a whole number from 1.');
    return {
        command,
        session: input('session'),
        task: input('task'),
        leg: input('leg'),
        reports: input('reports'),
        definition: input('definition'),
        token: input('github-token'),
        stateBranch: input('state-branch'),
        store: oneOf('store', STORES),
        maxParallel: most === null ? null : Number(most),
        startIfNone: oneOf('start', ['if-none']) !== null,
        workingDirectory: input('working-directory'),
    };
}
function wrong(name, value, remedy) {
    return new errors/* OrchestratorError */.jD('USAGE', `The input ${name} is ${JSON.stringify(value.slice(0, 80))}.`, remedy);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ documentOutputs),
/* harmony export */   Rr: () => (/* binding */ sessionOutputs),
/* harmony export */   UA: () => (/* binding */ waveOutputs)
/* harmony export */ });
/* unused harmony export OUTPUTS */
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
    'state-sha',
    'base-sha',
]));
/** An empty matrix is an error of the platform, and so is no matrix: jobs are switched off by `has-work`. */
const NO_LEGS = '{"include":[]}';
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
/** Of `advance`; also what a job that plans has to set when it failed half way. */
function waveOutputs(document) {
    const field = (name) => typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
    const matrix = field('matrix');
    const hasWork = field('has_work') === true;
    return {
        matrix: hasWork ? JSON.stringify(matrix) : NO_LEGS,
        count: String(field('count') ?? 0),
        'has-work': String(hasWork),
        // Checks run beside the agent until the workflow has a job of its own for them.
        'check-matrix': NO_LEGS,
        'has-checks': 'false',
        'state-sha': String(field('state_sha') ?? ''),
        'base-sha': String(field('base_sha') ?? ''),
    };
}
//# sourceMappingURL=outputs.js.map

/***/ }),

/***/ 8951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openStepLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/**
 * The log of a workflow step. While a verb runs, the runner is told to read no commands, so that nothing an agent prints or a title says can be
 * one; what must become an annotation is kept until the end.
 */


function openStepLog(write) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const alerts = [];
    let stopped = true;
    write(`::stop-commands::${token}\n`);
    const line = (text) => {
        if (text !== '')
            write(`${text}\n`);
    };
    const terminal = {
        out: _report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ,
        err: _report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ,
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

/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ describeUnmet),
/* harmony export */   f: () => (/* binding */ attention)
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
        });
    for (const task of report.tasks)
        items.push(...ofTask(session, task));
    for (const phase of report.phases) {
        const others = phase.gate.unmet.filter(({ code }) => code !== 'APPROVAL_MISSING');
        if (phase.status === 'in_progress' && others.length === 0 && phase.gate.unmet.length > 0)
            items.push({
                subject: phase.id,
                text: 'is done and waits for approval',
                verbs: [`orchestrator approve ${phase.id}`],
            });
        if (phase.status === 'in_progress')
            items.push(...phase.gate.unmet.flatMap(ofGate));
    }
    return items;
}
function because(reason) {
    return reason === null || reason === '' ? '' : `: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(reason)}`;
}
function ofTask(session, { task, explanation }) {
    const id = task.spec.id;
    const retry = `orchestrator retry ${id}`;
    const skip = `orchestrator skip ${id} --reason TEXT`;
    switch (task.status) {
        case 'failed': {
            if (session.definition.onFailure === 'skip')
                return [];
            const attempts = (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(task.attempts.length, 'attempt');
            const last = task.attempts.at(-1)?.reason ?? null;
            return [{ subject: id, text: `failed after ${attempts}${because(last)}`, verbs: [retry, skip] }];
        }
        case 'blocked':
            return [
                {
                    subject: id,
                    text: `is blocked${because(task.blockerInfo?.reason ?? null)}`,
                    verbs: [`orchestrator unblock ${id}`, skip],
                },
            ];
        case 'escalated':
            return [
                {
                    subject: id,
                    text: `needs a decision${because(task.escalationInfo?.reason ?? null)}`,
                    verbs: [retry, skip, `orchestrator complete ${id} --force --reason TEXT`],
                },
            ];
        case 'cancelled':
            // A cancelled task only matters while another one needs it.
            return [...session.tasks.dependents(id)].some(({ status }) => status === 'pending')
                ? [{ subject: id, text: 'was cancelled, and others need it', verbs: [retry] }]
                : [];
        default:
            return explanation.code === 'CLAIM_OVERDUE'
                ? [{ subject: id, text: 'has been claimed for longer than its lease', verbs: ['orchestrator run'] }]
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
                },
            ];
        case 'NO_TASKS_WRITTEN':
            return [
                {
                    subject: unmet.task,
                    text: `wrote no tasks for ${unmet.phase} (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(unmet.path)})`,
                    verbs: ['orchestrator add --list FILE'],
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

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ jobSummary)
});

// UNUSED EXPORTS: code

// EXTERNAL MODULE: ./build/src/report/attention.js
var attention = __webpack_require__(2162);
// EXTERNAL MODULE: ./build/src/report/duration-text.js
var duration_text = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/report/mermaid.js


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
    return (0,plain_text/* plainText */.wh)(text, most).replace(/[#"<>&`\\;[\](){}|]/g, (sign) => `#${sign.charCodeAt(0)};`);
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
            return `    ${names.get(task.spec.id)}["${label}"]:::${(0,style/* lookOf */.Li)(task.status, explanation.standing)}`;
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
// EXTERNAL MODULE: ./build/src/report/status-text.js
var status_text = __webpack_require__(662);
;// CONCATENATED MODULE: ./build/src/report/job-summary.js






/** The platform takes 1 MiB. */
const MOST_BYTES = 900_000;
const MOST_TASKS = 300;
const MOST_ITEMS = 50;
function jobSummary(session, report, facts) {
    const parts = [
        `## Session ${session.id}: ${report.status}, ${report.progress.percent} %`,
        '',
        `${code(session.definition.title)}, version ${session.version}, ${report.health}. ${(0,status_text/* countsText */.WN)(report.progress)}.`,
        '',
        `**${(0,plain_text/* plainText */.wh)(facts.headline)}**`,
        ...facts.happened.slice(0, MOST_ITEMS).map((line) => `- ${code(line)}`),
        ...more(facts.happened.length - MOST_ITEMS),
        '',
        ...waiting(session, report),
        ...phaseTable(report),
        '```mermaid',
        mermaidGraph(session, report),
        '```',
        '',
        ...taskTable(report.tasks),
    ];
    return bounded(parts);
}
/** Foreign text as a code span that fits into a table. */
function code(text, most = 160) {
    const line = (0,plain_text/* plainText */.wh)(text, most).replaceAll('`', "'").replaceAll('|', '\\|');
    return line === '' ? '' : `\`${line}\``;
}
function more(count) {
    return count > 0 ? [`- … and ${count} more`] : [];
}
function waiting(session, report) {
    const items = (0,attention/* attention */.f)(session, report);
    if (items.length === 0)
        return [];
    return [
        '### Waits for a person',
        '',
        ...items
            .slice(0, MOST_ITEMS)
            .map(({ subject, text, verbs }) => `- ${code(`${subject} ${text}`, 300)} → ${verbs.map((verb) => code(verb)).join(' or ')}`),
        ...more(items.length - MOST_ITEMS),
        '',
    ];
}
function phaseTable(report) {
    return [
        '| phase | status | done | running | ready | failed | gate |',
        '|---|---|---|---|---|---|---|',
        ...report.phases.slice(0, 200).map(({ id, status, gate, progress }) => {
            const done = `${progress.completed + progress.skipped} of ${progress.total}`;
            const unmet = status === 'in_progress' ? code(gate.unmet.map(attention/* describeUnmet */.T).join(', ')) : '';
            return `| ${id} | ${status} | ${done} | ${progress.in_progress} | ${progress.ready} | ${progress.failed} | ${unmet} |`;
        }),
        '',
    ];
}
const ORDER = ['failed', 'escalated', 'blocked', 'in_progress', 'ready', 'waiting'];
function taskTable(tasks) {
    const looked = tasks.map((report) => ({
        ...report,
        look: (0,style/* lookOf */.Li)(report.task.status, report.explanation.standing),
    }));
    const place = (look) => (ORDER.includes(look) ? ORDER.indexOf(look) : ORDER.length);
    const shown = looked.toSorted((a, b) => place(a.look) - place(b.look)).slice(0, MOST_TASKS);
    return [
        '<details><summary>Tasks</summary>',
        '',
        '| task | | attempts | took | why |',
        '|---|---|---|---|---|',
        ...shown.map(({ task, explanation, look }) => {
            const seconds = task.attempts.at(-1)?.durationSeconds ?? null;
            const why = task.status === 'completed' ? '' : code(explanation.because[0]?.text ?? '');
            return `| ${task.spec.id} | ${look} | ${task.attempts.length} | ${seconds === null ? '' : (0,duration_text/* durationText */.S)(seconds)} | ${why} |`;
        }),
        '',
        ...(tasks.length > shown.length ? [`… and ${tasks.length - shown.length} more.`, ''] : []),
        '</details>',
        '',
    ];
}
/** Whole lines up to the limit: a table that ends early is still a table. */
function bounded(lines) {
    const kept = [];
    let bytes = 0;
    for (const line of lines) {
        bytes += new TextEncoder().encode(line).length + 1;
        if (bytes > MOST_BYTES)
            return [...kept, '', '… cut: the summary would be too long.', ''].join('\n');
        kept.push(line);
    }
    return kept.join('\n');
}
//# sourceMappingURL=job-summary.js.map

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
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);




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
    const gate = phase.gate.unmet.filter(({ code }) => code !== 'TASKS_UNFINISHED').map(_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnmet */ .T);
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
    const items = (0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .f)(session, report);
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
