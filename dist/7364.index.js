export const id = 7364;
export const ids = [7364];
export const modules = {

/***/ 7364:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);
/* harmony import */ var _cli_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7996);
/* harmony import */ var _cli_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9573);
/* harmony import */ var _cli_help_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7018);
/* harmony import */ var _cli_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8526);
/* harmony import */ var _cli_parse_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4449);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(407);
/* harmony import */ var _cli_verb_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4587);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(790);
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
    out.print(out.json ? JSON.stringify(document, null, 2) : text);
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

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ verbHelp),
/* harmony export */   M0: () => (/* binding */ overview)
/* harmony export */ });
/* unused harmony exports usageLine, referencePage */
/* harmony import */ var _verb_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6456);
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

/***/ 407:
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

/***/ })

};
