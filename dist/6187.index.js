export const id = 6187;
export const ids = [6187];
export const modules = {

/***/ 321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ NO_BUDGET),
/* harmony export */   bm: () => (/* binding */ DEPENDENCY_CONDITIONS),
/* harmony export */   hM: () => (/* binding */ ON_FAILURE),
/* harmony export */   i7: () => (/* binding */ STORE_KINDS),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   nW: () => (/* binding */ CURRENT_BRANCH),
/* harmony export */   o4: () => (/* binding */ INTEGRATIONS)
/* harmony export */ });
/** How an attempt ended. */
const OUTCOMES = [
    'succeeded',
    'failed',
    'timed_out',
    'lost',
    'blocked',
    'rejected',
    'needs_split',
    'conflict',
    'invalid',
    'cancelled',
];
/** `succeeded`: the other task completed. `failed`: it failed for good. `done`: it is terminal, however it ended. */
const DEPENDENCY_CONDITIONS = ['succeeded', 'failed', 'done'];
const NO_BUDGET = { microUsd: null, tokens: null, agentSeconds: null };
const ON_FAILURE = ['block', 'skip', 'fail'];
/**
 * What becomes of accepted changes. `session-branch`: merged onto one branch. `pull-request`: the same, and one pull request from it.
 * `task-branches`: the same, and a branch of its own for each task. `none`: agents work in place and bring outputs only.
 */
const INTEGRATIONS = ['session-branch', 'pull-request', 'task-branches', 'none'];
/** `api` writes the branch through the platform's API; `artifact` keeps each version as an artifact of a workflow run. Neither can move code. */
const STORE_KINDS = ['file', 'git', 'api', 'artifact'];
/** As `StateSpec.branch`: the branch that is worked on, whichever it is. */
const CURRENT_BRANCH = 'current';
//# sourceMappingURL=definition.js.map

/***/ }),

/***/ 6187:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3473);
/* harmony import */ var _action_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3267);


const STARTED = 'orchestrator_started';
// The same file is `main` and `post`: whoever finds the mark of the first is the second.
process.exitCode = await (process.env[`STATE_${STARTED}`] === 'true' ? post : main)(process.env);
async function post(env) {
    const { finishStep } = await __webpack_require__.e(/* import() */ 3227).then(__webpack_require__.bind(__webpack_require__, 3227));
    return finishStep(env, (0,_action_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerCommands */ .J)(env, log), log);
}
async function main(env) {
    const runner = (0,_action_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerCommands */ .J)(env, log);
    runner.saveState(STARTED, 'true');
    let inputs;
    try {
        inputs = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(env);
    }
    catch (error) {
        return failed(error, runner);
    }
    const { runStep } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(4377), __webpack_require__.e(3397), __webpack_require__.e(3290)]).then(__webpack_require__.bind(__webpack_require__, 3290));
    return runStep({ inputs, env, runner, write: log });
}
async function failed(error, runner) {
    return (await __webpack_require__.e(/* import() */ 7335).then(__webpack_require__.bind(__webpack_require__, 7335))).stepFailed(error, runner, []);
}
function log(text) {
    process.stdout.write(text);
}
//# sourceMappingURL=action.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: COMMANDS, INPUTS

// EXTERNAL MODULE: ./build/src/domain/definition.js
var definition = __webpack_require__(321);
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
    'workspace',
    'outcome',
    'log',
    'definition',
    'github-token',
    'state-branch',
    'store',
    'max-parallel',
    'dispatch',
    'chain',
    'workflow',
    'checks',
    'stopped',
    'phase-statuses',
    'check-run',
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
    'check',
    'prepare',
    'submit',
    'collect',
    'comment',
    'plan',
    'tell-plan',
    'status',
    'explain',
    'verify',
    'doctor',
    'approve',
    'pause',
    'resume',
    'retry',
    'skip',
    'cancel',
    'unblock',
];
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
    const chain = input('chain') ?? '0';
    if (!/^\d{1,6}$/.test(chain))
        throw wrong('chain', chain, 'Leave it empty: runs that start others set it.');
    const workflow = input('workflow');
    if (workflow !== null && !/^[A-Za-z0-9_][\w.-]{0,200}\.ya?ml$/.test(workflow))
        throw wrong('workflow', workflow, 'Give the name of a file in .github/workflows/, such as orchestrator.yml.');
    const most = input('max-parallel');
    if (most !== null && !/^[1-9]\d{0,5}$/.test(most))
        throw wrong('max-parallel', most, 'Use a whole number from 1.');
    return {
        command,
        session: input('session'),
        task: input('task'),
        leg: input('leg'),
        reports: input('reports'),
        workspace: input('workspace'),
        outcome: input('outcome'),
        log: input('log'),
        definition: input('definition'),
        token: input('github-token'),
        stateBranch: input('state-branch'),
        store: oneOf('store', definition/* STORE_KINDS */.i7),
        maxParallel: most === null ? null : Number(most),
        stream: oneOf('dispatch', ['wave', 'stream']) === 'stream',
        chain: Number(chain),
        workflow,
        separateChecks: oneOf('checks', ['beside', 'separate']) === 'separate',
        checkRun: oneOf('check-run', ['true', 'false']) === 'true',
        stopped: oneOf('stopped', ['true', 'false']) === 'true',
        phaseStatuses: oneOf('phase-statuses', ['true', 'false']) === 'true',
        startIfNone: oneOf('start', ['if-none']) !== null,
        workingDirectory: input('working-directory'),
    };
}
function wrong(name, value, remedy) {
    return new errors/* OrchestratorError */.jD('USAGE', `The input ${name} is ${JSON.stringify(value.slice(0, 80))}.`, remedy);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runnerCommands)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/**
 * What a step tells the runner: commands in its log, values in the files that the runner names. Written here because the toolkit brings a whole
 * HTTP client along, a megabyte that every step would read before its first line.
 */


/** `env` names the files, `write` is the log. */
function runnerCommands(env, write) {
    const command = (name, properties, text) => write(`::${name}${properties === '' ? '' : ` ${properties}`}::${escapedText(text)}\n`);
    const annotation = (level) => (message, properties = {}) => command(level, propertiesText(properties), message);
    const append = (variable, text) => {
        const file = env[variable] ?? '';
        if (file !== '')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text);
    };
    return {
        error: annotation('error'),
        warning: annotation('warning'),
        notice: annotation('notice'),
        setSecret: (value) => command('add-mask', '', value),
        setOutput: (name, value) => append('GITHUB_OUTPUT', fileEntry(name, value)),
        saveState: (name, value) => append('GITHUB_STATE', fileEntry(name, value)),
        addSummary: (markdown) => append('GITHUB_STEP_SUMMARY', `${markdown}\n`),
    };
}
/** The end mark is drawn by lot: no value can hold it, so none can add an entry of its own. */
function fileEntry(name, value) {
    const mark = `end_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${mark}\n${value}\n${mark}\n`;
}
function propertiesText({ title, file, startLine, startColumn }) {
    const given = { title, file, line: startLine, col: startColumn };
    return Object.entries(given)
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`]))
        .join(',');
}
function escapedText(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapedProperty(text) {
    return escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
//# sourceMappingURL=runner-commands.js.map

/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ formatFault),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   gk: () => (/* binding */ DefinitionError),
/* harmony export */   jD: () => (/* binding */ OrchestratorError)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
/**
 * The catalogue of errors: a broken outside world with a code that programs may rely on. A refused command is no error but a
 * `Rejection` value; a bug throws a plain Error that begins with `Internal error:`.
 */
/** Process exit codes, the same for every verb (action and shell). */
const EXIT = {
    done: 0,
    failed: 1,
    usage: 2,
    invalid: 3,
    refused: 4,
    contention: 5,
    nothing: 6,
};
const CATALOGUE = {
    USAGE: EXIT.usage,
    ROOT_NOT_FOUND: EXIT.invalid,
    DEFINITION_NOT_FOUND: EXIT.invalid,
    DEFINITION_INVALID: EXIT.invalid,
    SESSION_NOT_FOUND: EXIT.invalid,
    SESSION_AMBIGUOUS: EXIT.usage,
    NO_SESSION: EXIT.nothing,
    STATE_CORRUPT: EXIT.invalid,
    STATE_CONFLICT_MARKERS: EXIT.invalid,
    STATE_NEWER_SCHEMA: EXIT.invalid,
    STATE_FOREIGN: EXIT.invalid,
    STATE_REWOUND: EXIT.invalid,
    CONTENTION: EXIT.contention,
    OUTCOME_UNKNOWN: EXIT.failed,
    GIT_MISSING: EXIT.invalid,
    GIT_TOO_OLD: EXIT.invalid,
    GIT_FAILED: EXIT.failed,
    GIT_NO_COMMITS: EXIT.invalid,
    GIT_NO_REPOSITORY: EXIT.invalid,
    PUSH_REFUSED: EXIT.failed,
    REMOTE_REFUSED: EXIT.invalid,
    REMOTE_UNREACHABLE: EXIT.failed,
    DISK_FULL: EXIT.failed,
    WRITE_REFUSED: EXIT.failed,
    LOCK_TIMEOUT: EXIT.contention,
    REPORT_INVALID: EXIT.invalid,
    LEG_INVALID: EXIT.usage,
    CLAIM_NOT_LIVE: EXIT.refused,
    NOT_OWNER: EXIT.refused,
    NOT_BUILT: EXIT.usage,
    API_REFUSED: EXIT.failed,
    API_LIMITED: EXIT.failed,
    API_UNREACHABLE: EXIT.failed,
    API_BAD_ANSWER: EXIT.failed,
    DISPATCH_REFUSED: EXIT.failed,
    ARTIFACT_EXISTS: EXIT.failed,
    ARTIFACT_EXPIRED: EXIT.failed,
    ARTIFACT_TOO_LARGE: EXIT.invalid,
    ARTIFACT_INVALID: EXIT.invalid,
    ARTIFACT_FAILED: EXIT.failed,
    RUN_INVALID: EXIT.invalid,
    BRANCH_REFUSED: EXIT.invalid,
    CHECKOUT_DIRTY: EXIT.refused,
    COMMIT_TOO_LARGE: EXIT.invalid,
};
/** Every code there is, for the page that explains them. */
const ERROR_CODES = Object.keys(CATALOGUE).filter(isErrorCode);
function isErrorCode(word) {
    return Object.hasOwn(CATALOGUE, word);
}
/** An error of the outside world. `message` says what and with which value, `remedy` what to do next. */
class OrchestratorError extends Error {
    name = 'OrchestratorError';
    code;
    remedy;
    constructor(code, message, remedy, options) {
        super(message, options);
        this.code = code;
        this.remedy = remedy;
    }
    get exitCode() {
        return CATALOGUE[this.code];
    }
}
/** `file:line:col CODE message — what to do` */
function formatFault(fault) {
    return `${fault.file}:${fault.line}:${fault.column} ${fault.code} ${fault.message} — ${fault.remedy}`;
}
/** Every fault of the definition at once. */
class DefinitionError extends OrchestratorError {
    faults;
    constructor(faults) {
        super('DEFINITION_INVALID', `The definition has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.map((f) => `  ${formatFault(f)}`).join('\n')}`, 'Mend them and run: orchestrator validate');
        this.faults = faults;
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * Finds the known name that somebody probably meant: optimal string alignment distance (insert, delete, replace, swap neighbours),
 * within a third of the word's length.
 */
/** Candidates looked at per call; beyond that a suggestion is not worth its time. */
const MOST_CANDIDATES = 20_000;
/** The closest of `candidates`, or undefined when none is close. */
function nearestName(word, candidates) {
    const wanted = word.toLowerCase();
    let most = Math.max(1, Math.floor(Math.min(wanted.length, 60) / 3));
    let best;
    let seen = 0;
    for (const candidate of candidates) {
        seen += 1;
        if (seen > MOST_CANDIDATES)
            break;
        if (Math.abs(candidate.length - wanted.length) > most)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase(), most);
        if (distance > most || (best !== undefined && distance === most))
            continue;
        best = candidate;
        most = distance;
        if (distance === 0)
            break;
    }
    return best;
}
/** Number of edits between two words; anything above `most` when there are more. */
function editDistance(a, b, most) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        let least = row;
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
                cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
            current.push(cost);
            least = Math.min(least, cost);
        }
        if (least > most)
            return most + 1;
        [before, previous] = [previous, current];
    }
    return previous[b.length] ?? 0;
}
//# sourceMappingURL=nearest-name.js.map

/***/ })

};
