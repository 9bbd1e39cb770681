export const id = 2999;
export const ids = [2999];
export const modules = {

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findPhase),
/* harmony export */   V: () => (/* binding */ findTask)
/* harmony export */ });
/* harmony import */ var _schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5760);

/** `03-implementation/01-parse`, or `01-parse`, `implementation/parse`, `parse` where only one task is meant. */
function findTask(session, text) {
    const wanted = text.replace(/^\.?\//, '').replace(/\.md$/, '');
    for (const meant of [same, endsWith, endsWithBare]) {
        const hits = [];
        for (const task of session.tasks)
            if (meant(task.spec.id, wanted))
                hits.push(task);
        if (hits[0] !== undefined && hits.length === 1)
            return { kind: 'found', value: hits[0] };
        if (hits.length > 1)
            return unknown('UNKNOWN_TASK', `${quoted(text)} may mean ${hits.length} tasks.`, `Say which: ${hits
                .slice(0, 8)
                .map(({ spec }) => spec.id)
                .join(', ')}`);
    }
    const near = nearest(session, wanted);
    return unknown('UNKNOWN_TASK', `There is no task ${quoted(text)} in session ${session.id}.`, near.length === 0 ? 'See: orchestrator status' : `Did you mean: ${near.join(', ')}`);
}
/** `03-implementation`, or `implementation`. */
function findPhase(session, text) {
    const ids = session.phases.map(({ id }) => id);
    const exact = ids.find((id) => id === text);
    const loose = ids.filter((id) => bare(id) === text);
    const hit = exact ?? (loose.length === 1 ? loose[0] : undefined);
    if (hit !== undefined)
        return { kind: 'found', value: hit };
    const near = (0,_schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(text, [...ids, ...ids.map(bare)]);
    return unknown('UNKNOWN_PHASE', `There is no phase ${quoted(text)} in session ${session.id}.`, `${near === undefined ? '' : `Did you mean ${near}? `}Phases: ${ids.slice(0, 20).join(', ')}`);
}
function same(id, wanted) {
    return id === wanted;
}
function endsWith(id, wanted) {
    return id.endsWith(`/${wanted}`);
}
function endsWithBare(id, wanted) {
    const plain = id.split('/').map(bare).join('/');
    return plain === wanted || plain.endsWith(`/${wanted}`);
}
/** Without the `NN-` that orders folders and files. */
function bare(segment) {
    return segment.replace(/^\d+-/, '');
}
/** Ids whose whole, last segment or bare last segment is close to what was typed, the closest first. */
function nearest(session, wanted) {
    const most = Math.max(2, Math.floor(Math.min(wanted.length, 60) / 3));
    const close = [];
    let seen = 0;
    for (const { spec } of session.tasks) {
        seen += 1;
        if (seen > 5000)
            break;
        const last = spec.id.split('/').at(-1) ?? spec.id;
        const distance = Math.min(...[spec.id, last, bare(last)].map((name) => (0,_schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wanted.toLowerCase(), name.toLowerCase(), most)));
        if (distance <= most)
            close.push({ id: spec.id, distance });
    }
    return close
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, 3)
        .map(({ id }) => id);
}
function unknown(code, message, remedy) {
    return { kind: 'refused', rejection: { code, message, remedy } };
}
function quoted(text) {
    return JSON.stringify(text.slice(0, 120));
}
//# sourceMappingURL=find-by-name.js.map

/***/ }),

/***/ 9684:
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

/***/ }),

/***/ 2999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/src/app/find-by-name.js
var find_by_name = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/src/schema/journal.js
var journal = __webpack_require__(7555);
// EXTERNAL MODULE: ./build/src/schema/json-source.js + 1 modules
var json_source = __webpack_require__(7915);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(4);
;// CONCATENATED MODULE: ./build/src/app/journal-tail.js
/** The last lines of a session's journal, reading no more files of it than they need. */




/** Oldest first, at most `most` lines. Throws STATE_CORRUPT for a journal that cannot be read. */
async function journalTail(loaded, most) {
    const { definition } = loaded.session;
    let lines = (0,journal/* parseJournal */.z8)(session_files/* JOURNAL_FILE */.RD, loaded.live, definition).slice(-most);
    for (const { name } of loaded.journal.segments.toReversed()) {
        if (lines.length >= most)
            break;
        const bytes = await (await loaded.files()).read(name);
        if (bytes === undefined)
            throw new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${name}:1:1: the file is missing.`, 'Run: orchestrator verify');
        const older = (0,journal/* parseJournal */.z8)(name, (0,json_source/* textOf */.b6)(name, bytes), definition);
        lines = [...older.slice(-(most - lines.length)), ...lines];
    }
    return lines;
}
/** Version of the session that a line belongs to: the number in its transaction id. */
function versionOf({ txId }) {
    return Number(/^TX-(\d+)-/.exec(txId)?.[1] ?? 0);
}
//# sourceMappingURL=journal-tail.js.map
// EXTERNAL MODULE: ./build/src/domain/task.js
var domain_task = __webpack_require__(9518);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(8529);
// EXTERNAL MODULE: ./build/src/report/style.js
var report_style = __webpack_require__(7744);
;// CONCATENATED MODULE: ./build/src/report/journal-text.js


/** `2026-11-20T10:00:00Z  12  claim_task  01-analysis/parse  by orchestrator  reason` */
function journalText(entry, style) {
    const { event } = entry;
    const reason = 'reason' in event && event.reason !== null ? `: ${(0,plain_text/* plainText */.wh)(event.reason)}` : '';
    const head = `${entry.timestamp} ${String(entry.version).padStart(5)}`;
    return `${(0,report_style/* paint */.nI)(style, 'dim', head)}  ${entry.operation.padEnd(16)} ${subject(event)} by ${(0,plain_text/* plainText */.wh)(event.by, 60)}${reason}`;
}
function subject(event) {
    if (event.type === 'task_added')
        return event.spec.id;
    if ('task' in event)
        return event.task;
    return 'phase' in event ? event.phase : 'session';
}
//# sourceMappingURL=journal-text.js.map
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(4723);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(5031);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/interruption.js
var interruption = __webpack_require__(9684);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/log.js
/** `log`: the journal, or what an attempt printed. */













const LINES = 50;
const POLL_MILLISECONDS = 500;
/** More of a log than this is not printed from its beginning. */
const MOST_BYTES = 4 * 1024 * 1024;
async function execute(call) {
    if (call.options.flag('follow') && call.terminal.json)
        throw new errors/* OrchestratorError */.jD('USAGE', '--follow and --json do not go together.', 'Leave one of them out.');
    return (0,cli_call/* withSession */.fQ)(call, (context, loaded) => {
        const [text] = call.positionals;
        return text === undefined ? log_journal(call, context, loaded) : attempt(call, context, loaded, text);
    });
}
async function log_journal(call, context, loaded) {
    const lines = await journalTail(loaded, call.options.count('last') ?? LINES);
    const { session } = loaded;
    if (call.options.flag('follow')) {
        await followJournal(call, context, loaded, lines);
        return (0,cli_call/* answered */.oQ)(null, []);
    }
    return (0,cli_call/* answered */.oQ)({
        session: session.id,
        version: session.version,
        lines: lines.map(({ text }) => JSON.parse(text)),
    }, lines.map((line) => printed(call, line)));
}
function printed(call, line) {
    const { event, operation } = line;
    return journalText({ version: versionOf(line), timestamp: (0,wire/* isoOf */.dF)(event.at), operation, event }, call.terminal.out);
}
async function followJournal(call, context, first, shown) {
    const stop = (0,interruption/* interruption */.Y)();
    let seq = shown.at(-1)?.seq ?? 0;
    let loaded = first;
    try {
        for (const line of shown)
            call.terminal.print(printed(call, line));
        while (!['completed', 'cancelled'].includes(loaded.session.status)) {
            await context.clock.sleep(POLL_MILLISECONDS * 4, stop.signal);
            if (stop.signal.aborted || call.terminal.closed())
                return;
            loaded = (await (0,session_files/* loadSession */.L6)(context.store, loaded.session.id)) ?? loaded;
            const fresh = await journalTail(loaded, Math.max(0, loaded.journal.seq - seq));
            for (const line of fresh)
                call.terminal.print(printed(call, line));
            seq = loaded.journal.seq;
        }
    }
    finally {
        stop.release();
    }
}
async function attempt(call, context, loaded, text) {
    const found = (0,find_by_name/* findTask */.V)(loaded.session, text);
    if (found.kind === 'refused')
        return found;
    const task = found.value;
    const number = call.options.count('attempt') ?? Math.max(1, task.attempts.length);
    const file = context.local.logFile(loaded.session.id, task.spec.id, number);
    const about = { session: loaded.session.id, task: task.spec.id, attempt: number, file };
    if (call.options.flag('follow')) {
        await followFile(call, context, loaded, { task, file });
        return (0,cli_call/* answered */.oQ)(null, []);
    }
    if (sizeOf(file) === null)
        return (0,cli_call/* answered */.oQ)({ ...about, lines: null }, [
            `Attempt ${number} of ${task.spec.id} left no log on this machine (${file}).`,
            `  → orchestrator explain ${task.spec.id}`,
        ], errors/* EXIT */.dc.nothing);
    const tail = new FileTail(file);
    const lines = [...(await tail.lines()), ...tail.rest()];
    return (0,cli_call/* answered */.oQ)({ ...about, lines }, lines);
}
async function followFile(call, context, { session }, { task, file }) {
    const stop = (0,interruption/* interruption */.Y)();
    const tail = new FileTail(file);
    let over = (0,domain_task/* isTerminal */.Hd)(task.status);
    try {
        for (let round = 1;; round += 1) {
            for (const line of await tail.lines())
                call.terminal.print(line);
            if (over || stop.signal.aborted || call.terminal.closed())
                break;
            await context.clock.sleep(POLL_MILLISECONDS, stop.signal);
            if (round % 4 !== 0)
                continue;
            const loaded = await (0,session_files/* loadSession */.L6)(context.store, session.id);
            const now = loaded?.session.tasks.get(task.spec.id);
            over = now === undefined || now.status !== 'in_progress';
        }
        for (const line of tail.rest())
            call.terminal.print(line);
    }
    finally {
        stop.release();
    }
}
function sizeOf(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? null;
}
/** Reads what was added to a file since the last time, as whole lines that are safe to print. */
class FileTail {
    #file;
    #offset = null;
    #partial = '';
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    constructor(file) {
        this.#file = file;
    }
    async lines() {
        const size = sizeOf(this.#file);
        if (size === null)
            return [];
        this.#offset ??= Math.max(0, size - MOST_BYTES);
        if (size < this.#offset)
            this.#offset = 0;
        const handle = await (0,promises_.open)(this.#file, 'r');
        try {
            const buffer = Buffer.alloc(Math.min(size - this.#offset, MOST_BYTES));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, this.#offset);
            this.#offset += bytesRead;
            const parts = (this.#partial + this.#decoder.write(buffer.subarray(0, bytesRead))).split('\n');
            this.#partial = parts.pop() ?? '';
            return parts.map((line) => (0,plain_text/* plainLine */.h0)(line, 4000));
        }
        finally {
            await handle.close();
        }
    }
    /** What stands after the last line break. */
    rest() {
        const rest = this.#partial;
        this.#partial = '';
        return rest === '' ? [] : [(0,plain_text/* plainLine */.h0)(rest, 4000)];
    }
}
//# sourceMappingURL=log.js.map

/***/ })

};
