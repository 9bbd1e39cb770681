export const id = 7335;
export const ids = [7335];
export const modules = {

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

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6366);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);



const LONGEST_LINE = 2000;
const REPORT_IT = 'This is a bug of the orchestrator. Please report it with the lines above.';
function failureOf(error, style) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk)
        return definitionFailure(error, style);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD) {
        const { code, message, remedy } = error;
        return {
            exit: error.exitCode,
            document: { error: { code, message, remedy } },
            lines: [
                `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'red', 'error')} ${code}: ${plainLines(message)}`,
                `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
            ],
        };
    }
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? message) : message;
    return {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        document: { error: { code: 'INTERNAL', message, remedy: REPORT_IT } },
        lines: [plainLines(stack), `  → ${REPORT_IT}`],
    };
}
function definitionFailure(error, style) {
    const { code, message, remedy, faults } = error;
    return {
        exit: error.exitCode,
        document: { error: { code, message: message.split('\n')[0] ?? '', remedy, faults } },
        lines: [
            `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'red', 'error')} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message.split('\n')[0] ?? '')}`,
            ...faults.map((fault) => `  ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFault */ .A)(fault), LONGEST_LINE)}`),
            `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
        ],
    };
}
function refusalOf({ code, message, remedy }, style) {
    return {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused,
        document: { error: { code, message, remedy } },
        lines: [
            `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'yellow', 'refused')} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message, LONGEST_LINE)}`,
            `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
        ],
    };
}
function plainLines(text) {
    return text
        .split('\n')
        .map((line) => (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line, LONGEST_LINE))
        .join('\n');
}
//# sourceMappingURL=failure.js.map

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

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Makes text from agents, task files and reports harmless before people see it: no terminal escapes, no control characters, nothing that
 * turns the reading direction around. Everything in this folder passes such text through here.
 */
const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);
const ESCAPE_SEQUENCE = new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[PX^_][^${ESC}]*(?:${ESC}\\\\)?|[ -/]*[0-~])`, 'g');
/** Blanks of every kind, line breaks among them. */
const BLANKS = /\s+/gu;
/** Control and format characters: C0, C1, marks of direction, zero-width ones; and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** One line of at most `most` characters. */
function plainText(text, most = 200) {
    // Bounded before anything is searched: the text may be megabytes.
    const bounded = text.slice(0, most * 8 + 1024);
    const line = bounded.replace(ESCAPE_SEQUENCE, '').replace(BLANKS, ' ').replace(UNSEEN, '').trim();
    return cut(line, most);
}
/** As {@link plainText}, with the blanks of the line left as they are: for logs and prompts. */
function plainLine(text, most) {
    const bounded = text.slice(0, most * 4 + 1024).replaceAll('\t', '    ');
    return cut(bounded.replace(ESCAPE_SEQUENCE, '').replace(UNSEEN, '').trimEnd(), most);
}
/** The first `most` characters, the last of them an ellipsis when something was cut off. */
function cut(text, most) {
    const characters = [...text];
    return characters.length <= most ? text : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}
//# sourceMappingURL=plain-text.js.map

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

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   lW: () => (/* binding */ phaseMark),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/** No colour, no terminal: for files and pipes. */
const PLAIN = { colour: false, unicode: true, columns: null };
const COLOURS = { red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, dim: 2, bold: 1 };
const ESC = String.fromCharCode(0x1b);
function paint(style, colour, text) {
    return style.colour ? `${ESC}[${COLOURS[colour]}m${text}${ESC}[0m` : text;
}
const MARKS = {
    completed: ['✓', '+', 'green'],
    failed: ['✗', 'x', 'red'],
    in_progress: ['●', '*', 'cyan'],
    ready: ['○', 'o', 'blue'],
    waiting: ['·', '.', 'dim'],
    pending: ['·', '.', 'dim'],
    blocked: ['■', '#', 'yellow'],
    escalated: ['▲', '!', 'yellow'],
    skipped: ['–', '-', 'dim'],
    cancelled: ['–', '-', 'dim'],
};
/** One character that stands for how a task looks. */
function mark(style, look) {
    const [unicode, ascii, colour] = MARKS[look];
    return paint(style, colour, style.unicode ? unicode : ascii);
}
function phaseMark(style, status) {
    if (status === 'completed')
        return mark(style, 'completed');
    if (status === 'in_progress')
        return paint(style, 'cyan', style.unicode ? '▶' : '>');
    return mark(style, 'waiting');
}
/** A pending task looks like its standing, any other like its status. */
function lookOf(status, standing) {
    if (status !== 'pending')
        return status;
    return standing === 'ready' || standing === 'blocked' || standing === 'escalated' ? standing : 'waiting';
}
/** `████░░░░░░` */
function bar(style, percent, width) {
    const filled = Math.round((Math.min(100, Math.max(0, percent)) / 100) * width);
    const [full, empty] = style.unicode ? ['█', '░'] : ['#', '-'];
    return `${paint(style, 'green', full.repeat(filled))}${paint(style, 'dim', empty.repeat(width - filled))}`;
}
/** Cuts a line without colours to the width of the terminal. */
function fitted(style, line) {
    if (style.columns === null)
        return line;
    const characters = [...line];
    return characters.length < style.columns
        ? line
        : `${characters.slice(0, Math.max(1, style.columns - 2)).join('')}${style.unicode ? '…' : '~'}`;
}
//# sourceMappingURL=style.js.map

/***/ })

};
