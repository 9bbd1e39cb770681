export const id = 1809;
export const ids = [1809];
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

/***/ 3743:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _cli_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9594);
/* harmony import */ var _cli_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1402);
/* harmony import */ var _cli_help_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3001);
/* harmony import */ var _cli_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5305);
/* harmony import */ var _cli_parse_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9458);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8442);
/* harmony import */ var _cli_verb_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8106);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85);
/** The command line: words to a call, a call to an answer, an answer to text or JSON and an exit code. Translation only. */









const words = process.argv.slice(2);
/** Before anything is parsed, so that a call that cannot be parsed is answered in the right form too. */
const terminal = (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .createTerminal */ .P)({
    quiet: words.includes('--quiet'),
    json: words.includes('--json'),
    noColour: words.includes('--no-color'),
    env: process.env,
});
// Not process.exit: what was written to a pipe would be lost.
process.exitCode = await main(words, terminal);
async function main(argv, out) {
    try {
        const parsed = (0,_cli_parse_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArguments */ .W)(argv, _cli_verb_table_js__WEBPACK_IMPORTED_MODULE_6__/* .VERBS */ .h);
        switch (parsed.kind) {
            case 'version':
                return answer(out, { version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x }, _version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x);
            case 'help': {
                const lines = parsed.verb === null ? (0,_cli_help_text_js__WEBPACK_IMPORTED_MODULE_3__/* .overview */ .M0)(_cli_verb_table_js__WEBPACK_IMPORTED_MODULE_6__/* .VERBS */ .h, _version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x) : (0,_cli_help_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verbHelp */ .Fx)(parsed.verb);
                out.print(lines.join('\n'));
                return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
            }
            default:
                return finish(out, await execute(parsed.call, out));
        }
    }
    catch (error) {
        return fail(out, (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(error, out.err));
    }
}
async function execute(parsed, out) {
    const { verb } = parsed;
    if (verb.changesState)
        (0,_cli_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseAgents */ .n)(verb.name, process.env);
    const module = await verb.load();
    const call = { ...parsed, door: _cli_call_js__WEBPACK_IMPORTED_MODULE_1__/* .SHELL */ .jN, terminal: out, env: process.env, cwd: process.cwd() };
    return module.execute(call);
}
function finish(out, end) {
    if (end.kind === 'refused')
        return fail(out, (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .O)(end.rejection, out.err));
    answer(out, end.document, end.text);
    return end.exit;
}
function answer(out, document, text) {
    // What goes on line by line has been printed already.
    if (!out.json)
        out.print(text);
    else if (document !== undefined)
        out.print(JSON.stringify(document, null, 2));
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}
function fail(out, failure) {
    for (const line of failure.lines)
        out.warn(line);
    if (out.json)
        out.print(JSON.stringify(failure.document, null, 2));
    return failure.exit;
}
//# sourceMappingURL=cli.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ verbHelp),
/* harmony export */   M0: () => (/* binding */ overview)
/* harmony export */ });
/* unused harmony exports usageLine, referencePage */
/* harmony import */ var _verb_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(559);
/** `--help` and the pages of the reference, both from the verb table, so that they cannot disagree with what is parsed. */

const EXIT_CODES = '0 done · 1 failed · 2 usage · 3 invalid input or state · 4 refused · 5 contention · 6 nothing to do where something was required';
function overview(verbs, version) {
    const width = Math.max(...verbs.map(({ name }) => name.length));
    return [
        `orchestrator ${version}: long, many-agent work in phases and tasks, every step committed.`,
        '',
        'orchestrator VERB [OPTIONS]',
        '',
        ...verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
        '',
        'Options of every verb:',
        ...optionLines(_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_OPTIONS */ .DT),
        '',
        `Exit codes: ${EXIT_CODES}`,
        'More about one verb: orchestrator help VERB',
    ];
}
function verbHelp(verb) {
    return [
        usageLine(verb),
        '',
        verb.summary,
        ...(verb.positionals.length === 0
            ? []
            : ['', ...verb.positionals.map(({ name, help }) => `  ${name}  ${help}`)]),
        ...(verb.options.length === 0 ? [] : ['', 'Options:', ...optionLines(verb.options)]),
        '',
        'Options of every verb:',
        ...optionLines(_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_OPTIONS */ .DT),
    ];
}
/** `orchestrator skip TASK --reason TEXT [OPTIONS]` */
function usageLine(verb) {
    const words = verb.positionals.map(({ name, required, many }) => {
        const word = many === true ? `${name}…` : name;
        return required ? word : `[${word}]`;
    });
    const options = verb.options.map((option) => `[${optionWord(option)}]`);
    return ['orchestrator', verb.name, ...words, ...options].join(' ');
}
function optionWord({ name, kind, value }) {
    if (kind === 'flag')
        return `--${name}`;
    return kind === 'optional-seconds' ? `--${name} [${value}]` : `--${name} ${value}`;
}
function optionLines(options) {
    const width = Math.max(...options.map((option) => optionWord(option).length));
    return options.map((option) => `  ${optionWord(option).padEnd(width)}  ${option.help}`);
}
/** The reference of all verbs as Markdown. */
function referencePage(verbs) {
    const table = (options) => [
        '| option | |',
        '|---|---|',
        ...options.map((option) => `| \`${optionWord(option)}\` | ${option.help} |`),
        '',
    ];
    const pages = verbs.flatMap((verb) => [
        `## ${verb.name}`,
        '',
        verb.summary,
        '',
        '```',
        usageLine(verb),
        '```',
        '',
        ...verb.positionals.map(({ name, help }) => `- \`${name}\`: ${help}`),
        ...(verb.positionals.length === 0 ? [] : ['']),
        ...(verb.options.length === 0 ? [] : table(verb.options)),
        ...(verb.changesState ? [] : ['Writes no state.', '']),
    ]);
    return [
        '# The command line',
        '',
        'Written from the verb table in `src/entrypoints/cli/verb-table.ts`; a test keeps the two in step.',
        '',
        `Exit codes: ${EXIT_CODES}.`,
        '',
        '## Options of every verb',
        '',
        ...table(COMMON_OPTIONS),
        ...pages,
    ]
        .join('\n')
        .trimEnd()
        .concat('\n');
}
//# sourceMappingURL=help-text.js.map

/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal)
/* harmony export */ });
function createTerminal(options) {
    const { stdout, stderr } = process;
    const closed = new Set();
    const write = (stream, text) => {
        if (!closed.has(stream))
            stream.write(text);
    };
    for (const stream of [stdout, stderr])
        stream.on('error', () => closed.add(stream));
    const dumb = options.env['TERM'] === 'dumb';
    const style = (stream) => {
        const tty = stream.isTTY === true;
        return {
            colour: tty && !dumb && !options.noColour && (options.env['NO_COLOR'] ?? '') === '',
            unicode: !(tty && dumb),
            columns: tty ? (stream.columns ?? 80) : null,
        };
    };
    return {
        out: style(stdout),
        err: style(stderr),
        live: stderr.isTTY === true && !dumb && !options.quiet,
        outLive: stdout.isTTY === true && !dumb,
        quiet: options.quiet,
        json: options.json,
        closed: () => closed.has(stdout),
        print: (text) => write(stdout, text === '' ? '' : `${text}\n`),
        note: (line) => {
            if (!options.quiet)
                write(stderr, `${line}\n`);
        },
        warn: (line) => write(stderr, `${line}\n`),
        draw: (text) => write(stderr, text),
        size: () => ({ columns: stderr.columns ?? 80, rows: stderr.rows ?? 24 }),
    };
}
//# sourceMappingURL=terminal.js.map

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
