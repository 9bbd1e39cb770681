export const id = 186;
export const ids = [186];
export const modules = {

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openReportTravel: () => (/* binding */ openReportTravel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(2895);
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
    const mine = ofSession(await exchange.list(), order.session.id);
    const { chosen, surplus } = fairShare(mine, shareOf(order, mine));
    const wanted = withFolders(mine, chosen).filter(({ name }) => !order.present.has(name));
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
    };
}
/** Only names that we would have given, so that each is a plain name for a folder too. */
function ofSession(listed, session) {
    const ours = new RegExp(`^orchestrator-${session}-[0-9a-f]{16}-r[1-9][0-9]{0,5}$`);
    return listed.filter(({ name }) => ours.test(name)).toSorted((a, b) => newestFirst(a.id, b.id));
}
/** Ids are numbers that grow, too large for a number of ours. */
function newestFirst(a, b) {
    return b.length - a.length || (a < b ? 1 : a > b ? -1 : 0);
}
/** A leg has at most as many attempts as the run has claims; twice that leaves room for what was uploaded before. */
function shareOf({ session, run }, artifacts) {
    const id = run?.split('/')[0];
    const claims = session.running.filter((task) => {
        const holder = session.tasks.get(task)?.claim?.holder;
        return id === undefined || (holder?.kind === 'run' && holder.id === id);
    });
    const jobs = new Set(artifacts.map(({ job }) => job)).size;
    return {
        inAll: MOST_ATTEMPTS + Math.min(jobs, MOST_LEGS),
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
// EXTERNAL MODULE: ./build/src/entrypoints/action/upload-marks.js
var upload_marks = __webpack_require__(3115);
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
        async fetch(session, run, folder) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            const present = new Set(await (0,promises_.readdir)(folder));
            const { fetched, ignored } = await gatherReports(exchange, { session, run, folder, present });
            reporter.info(`Fetched ${fetched.length} reports of this run.`);
            return ignored;
        },
    };
}
async function openExchange(env, reporter) {
    const { hasResultsService } = await Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(2249)]).then(__webpack_require__.bind(__webpack_require__, 2249));
    if (!hasResultsService(env))
        return null;
    const { createRunArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(9949), __webpack_require__.e(2166), __webpack_require__.e(4915)]).then(__webpack_require__.bind(__webpack_require__, 4915));
    const { systemClock, systemRandomness } = await __webpack_require__.e(/* import() */ 4936).then(__webpack_require__.bind(__webpack_require__, 4936));
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

/***/ }),

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendUnsent: () => (/* binding */ sendUnsent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2895);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7744);
/* harmony import */ var _cli_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9573);
/* harmony import */ var _report_travel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(298);
/* harmony import */ var _upload_marks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3115);
/** Sends what a step left behind: reports that are complete and were not sent. */








async function sendUnsent(env, runner, write) {
    const info = (line) => write(`${line}\n`);
    const unsent = await unsentReports((0,_upload_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .marksFolder */ .v)(env));
    if (unsent.length === 0)
        return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
    const travel = await (0,_report_travel_js__WEBPACK_IMPORTED_MODULE_6__.openReportTravel)(env, { info, warn: (line) => runner.warning(line) });
    if (travel === null)
        return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
    let exit = _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
    for (const { name, folder } of unsent)
        try {
            await travel.send(folder);
            info(`Uploaded ${name}, which the step left behind.`);
        }
        catch (error) {
            const failure = (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOf */ .g)(error, _report_style_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAIN */ .tZ);
            runner.error(`The report ${name} was not uploaded: ${failure.lines.join(' ')}`);
            exit = failure.exit;
        }
    return exit;
}
/** Without a `report.json` an attempt did not come to its end. */
async function unsentReports(marks) {
    const found = [];
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(marks)).sort()) {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(marks, name), 'utf8');
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder) === name && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report.json')))
            found.push({ name, folder });
    }
    return found;
}
//# sourceMappingURL=unsent-reports.js.map

/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8529);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7744);



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

/***/ 8529:
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

/***/ 7744:
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
