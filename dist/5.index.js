export const id = 5;
export const ids = [5];
export const modules = {

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findPhase),
/* harmony export */   V: () => (/* binding */ findTask)
/* harmony export */ });
/* harmony import */ var _schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

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

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ journalBackwards)
/* harmony export */ });
/* harmony import */ var _schema_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7722);
/* harmony import */ var _schema_json_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5065);
/* harmony import */ var _schema_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8370);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2571);
/**
 * The journal of a session, file by file from the newest back, so that nobody reads more of it than is asked for. Every line is held against the
 * hash that the line after it bears, beginning with the head in `state.json`: what comes out is proven, or it is an error.
 */




/** Lines of each file, oldest first; the newest file first. Throws STATE_CORRUPT at the first line that is not the one that was written. */
async function* journalBackwards(loaded) {
    const { definition } = loaded.session;
    let expected = loaded.journal.sha256;
    const proven = (lines) => {
        for (const line of lines.toReversed()) {
            if ((0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(line.text) !== expected)
                throw brokenChain(line);
            expected = line.prev;
        }
        return lines;
    };
    yield proven((0,_schema_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJournal */ .z8)(_session_files_js__WEBPACK_IMPORTED_MODULE_3__/* .JOURNAL_FILE */ .RD, loaded.live, definition));
    for (let n = loaded.journal.segments; n > 0; n -= 1) {
        const name = (0,_schema_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentName */ .Jc)(n);
        yield proven((0,_schema_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJournal */ .z8)(name, (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(name, await segment(loaded, n)), definition));
    }
    if (expected !== _schema_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_LINE */ .Tp)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)((0,_schema_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentName */ .Jc)(1), 1, 1, 'the journal does not begin with its first line');
}
async function segment(loaded, n) {
    const bytes = await (await loaded.files()).read((0,_schema_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentName */ .Jc)(n));
    if (bytes === undefined)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)((0,_schema_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentName */ .Jc)(n), 1, 1, 'the file is missing');
    return bytes;
}
function brokenChain({ file, line }) {
    return (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(file, line, 1, 'the line is not the one that its neighbours were written beside');
}
//# sourceMappingURL=journal-files.js.map

/***/ }),

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   JL: () => (/* binding */ EVERY_LINE),
/* harmony export */   M8: () => (/* binding */ journalTail)
/* harmony export */ });
/* harmony import */ var _journal_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(564);

const EVERY_LINE = { task: null, since: null, operations: null, afterSeq: 0 };
/** Machines disagree about the time: a file this much older than what is asked for ends the search. */
const SKEW_SECONDS = 3 * 3600;
/** Oldest first, at most `most` lines. Throws STATE_CORRUPT for a journal that is not the one that was written. */
async function journalTail(loaded, most, filter = EVERY_LINE) {
    let found = [];
    if (most <= 0)
        return found;
    for await (const lines of (0,_journal_files_js__WEBPACK_IMPORTED_MODULE_0__/* .journalBackwards */ .C)(loaded)) {
        const fitting = lines.filter((line) => fits(line, filter));
        found = [...fitting.slice(-(most - found.length)), ...found];
        if (found.length >= most || endsBefore(lines, filter))
            break;
    }
    return found;
}
function fits({ seq, event, operation }, filter) {
    return (seq > filter.afterSeq &&
        (filter.since === null || event.at >= filter.since) &&
        (filter.operations === null || filter.operations.has(operation)) &&
        (filter.task === null || taskOf(event) === filter.task));
}
function taskOf(event) {
    return event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
}
/** Nothing older than these lines can be meant. */
function endsBefore(lines, { since, afterSeq }) {
    const [first] = lines;
    if (first === undefined)
        return false;
    return (first.seq <= afterSeq + 1 ||
        (since !== null && lines.every(({ event }) => event.at + SKEW_SECONDS < since)));
}
/** Version of the session that a line belongs to: the number in its transaction id. */
function versionOf({ txId }) {
    return Number(/^TX-(\d+)-/.exec(txId)?.[1] ?? 0);
}
//# sourceMappingURL=journal-tail.js.map

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

/***/ }),

/***/ 5:
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
var find_by_name = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
// EXTERNAL MODULE: ./build/src/domain/task.js
var domain_task = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/interruption.js
var interruption = __webpack_require__(929);
// EXTERNAL MODULE: ./build/src/app/journal-tail.js
var journal_tail = __webpack_require__(957);
// EXTERNAL MODULE: ./build/src/domain/event.js
var domain_event = __webpack_require__(2554);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/report/style.js
var report_style = __webpack_require__(542);
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
// EXTERNAL MODULE: ./build/src/schema/duration.js
var duration = __webpack_require__(2797);
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/log-journal.js











const LINES = 50;
const POLL_MILLISECONDS = 2000;
async function journalLog(call, context, loaded) {
    const asked = call.options.text('task');
    const task = asked === null ? null : (0,find_by_name/* findTask */.V)(loaded.session, asked);
    if (task?.kind === 'refused')
        return task;
    const filter = {
        ...journal_tail/* EVERY_LINE */.JL,
        task: task?.value.spec.id ?? null,
        since: sinceOption(call, context),
        operations: operationsOption(call),
    };
    const most = call.options.count('last') ?? (filter.since === null ? LINES : Number.MAX_SAFE_INTEGER);
    const lines = await (0,journal_tail/* journalTail */.M8)(loaded, most, filter);
    if (call.options.flag('follow')) {
        await follow(call, context, loaded, { lines, filter });
        return (0,cli_call/* answered */.oQ)(undefined, []);
    }
    const { session } = loaded;
    return (0,cli_call/* answered */.oQ)({
        session: session.id,
        version: session.version,
        lines: lines.map(({ text }) => JSON.parse(text)),
    }, lines.map((line) => printed(call, line)));
}
function printed(call, line) {
    const { event, operation, text } = line;
    if (call.terminal.json)
        return text;
    return journalText({ version: (0,journal_tail/* versionOf */.E4)(line), timestamp: (0,wire/* isoOf */.dF)(event.at), operation, event }, call.terminal.out);
}
async function follow(call, context, first, { lines, filter }) {
    const stop = (0,interruption/* interruption */.Y)();
    let loaded = first;
    try {
        for (const line of lines)
            call.terminal.print(printed(call, line));
        while (!['completed', 'cancelled'].includes(loaded.session.status)) {
            await context.clock.sleep(POLL_MILLISECONDS, stop.signal);
            if (stop.signal.aborted || call.terminal.closed())
                return;
            const afterSeq = loaded.journal.seq;
            loaded = (await (0,session_files/* loadSession */.L6)(context.store, loaded.session.id)) ?? loaded;
            if (loaded.journal.seq === afterSeq)
                continue;
            const fresh = await (0,journal_tail/* journalTail */.M8)(loaded, Number.MAX_SAFE_INTEGER, { ...filter, afterSeq });
            for (const line of fresh)
                call.terminal.print(printed(call, line));
        }
    }
    finally {
        stop.release();
    }
}
/** A day, a moment, or how long ago. */
function sinceOption(call, context) {
    const text = call.options.text('since');
    if (text === null)
        return null;
    const moment = (0,wire/* instantOf */.B9)(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
    if (moment !== undefined)
        return moment;
    const ago = (0,duration/* parseDuration */.E)(text);
    const then = context.clock.now() - (ago ?? Number.NaN);
    if ((0,ids/* isInstant */.uZ)(then))
        return then;
    if (ago !== undefined)
        return (0,ids/* after */.Pl)(context.clock.now(), 0);
    throw new errors/* OrchestratorError */.jD('USAGE', `--since is ${JSON.stringify(text.slice(0, 80))}, which is no moment.`, 'Write 2026-11-20, 2026-11-20T10:00:00Z, or how long ago, as 90m or 2h.');
}
function operationsOption(call) {
    const text = call.options.text('operation');
    if (text === null)
        return null;
    const known = Object.values(domain_event/* OPERATIONS */.x);
    const names = text.split(',').map((name) => name.trim());
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined)
        return new Set(names);
    throw new errors/* OrchestratorError */.jD('USAGE', `--operation names ${JSON.stringify(unknown.slice(0, 80))}, which is no operation.`, `Operations: ${known.join(', ')}`);
}
//# sourceMappingURL=log-journal.js.map
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/log.js
/** `log`: the journal, or what an attempt printed. */











const log_POLL_MILLISECONDS = 500;
/** More of a log than this is not printed from its beginning. */
const MOST_BYTES = 4 * 1024 * 1024;
async function execute(call) {
    const [text] = call.positionals;
    const filters = ['task', 'since', 'operation'].filter((name) => call.options.text(name) !== null);
    if (text !== undefined && filters[0] !== undefined)
        throw new errors/* OrchestratorError */.jD('USAGE', `--${filters[0]} is about the journal, and TASK asks for what an attempt printed.`, `For the journal of one task: orchestrator log --task ${text.slice(0, 80)}`);
    if (text !== undefined && call.options.flag('follow') && call.terminal.json)
        throw new errors/* OrchestratorError */.jD('USAGE', '--follow and --json do not go together.', 'Leave one of them out.');
    return (0,cli_call/* withSession */.fQ)(call, (context, loaded) => text === undefined ? journalLog(call, context, loaded) : attempt(call, context, loaded, text));
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
            await context.clock.sleep(log_POLL_MILLISECONDS, stop.signal);
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

/***/ }),

/***/ 2797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/**
 * Durations as people write them (`90s`, `2h30m`, `1d`, `2-3 hours`) and sizes (`4MB`), turned into whole seconds and bytes.
 * A range counts as its mean. Knows nothing of files or keys.
 */
const UNITS = new Map([
    ...words(1, 's', 'sec', 'secs', 'second', 'seconds'),
    ...words(60, 'm', 'min', 'mins', 'minute', 'minutes'),
    ...words(3600, 'h', 'hr', 'hrs', 'hour', 'hours'),
    ...words(86_400, 'd', 'day', 'days'),
]);
const SIZES = new Map([
    ...words(1, 'b'),
    ...words(1024, 'k', 'kb', 'kib'),
    ...words(1024 ** 2, 'm', 'mb', 'mib'),
    ...words(1024 ** 3, 'g', 'gb', 'gib'),
]);
/** Longest duration that is understood: ten years. */
const MOST_SECONDS = 10 * 366 * 86_400;
const RANGE = /^(\d{1,9}(?:\.\d{1,9})?)([^\d.]*?)(?:-|–|—|to)(\d{1,9}(?:\.\d{1,9})?)([^\d.]+)$/;
const PART = /(\d{1,9}(?:\.\d{1,9})?)([a-z]+)/y;
/** Whole seconds of a duration, or undefined when the text is none. */
function parseDuration(text) {
    if (text.length > 64)
        return undefined;
    const compact = text.trim().toLowerCase().replace(/\s+/g, '');
    const seconds = rangeSeconds(compact) ?? partsSeconds(compact);
    if (seconds === undefined || seconds > MOST_SECONDS)
        return undefined;
    return Math.round(seconds);
}
/** Bytes of a size such as `4MB` (1 MB = 1024 × 1024 bytes), or undefined when the text is none. */
function parseSize(text) {
    const match = /^(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]+)$/.exec(text.trim().toLowerCase());
    const unit = SIZES.get(match?.[2] ?? '');
    if (match === null || unit === undefined)
        return undefined;
    const bytes = Math.round(Number(match[1]) * unit);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
function rangeSeconds(compact) {
    const match = RANGE.exec(compact);
    if (match === null)
        return undefined;
    const [, low = '', lowUnit = '', high = '', highUnit = ''] = match;
    const to = UNITS.get(highUnit);
    const from = lowUnit === '' ? to : UNITS.get(lowUnit);
    if (to === undefined || from === undefined)
        return undefined;
    const [least, most] = [Number(low) * from, Number(high) * to];
    return least <= most ? (least + most) / 2 : undefined;
}
function partsSeconds(compact) {
    PART.lastIndex = 0;
    let seconds = 0;
    let smallest = Number.POSITIVE_INFINITY;
    while (PART.lastIndex < compact.length) {
        const match = PART.exec(compact);
        const unit = UNITS.get(match?.[2] ?? '');
        // Units must fall (`2h30m`): `30m2h` is more likely a slip than a wish.
        if (match === null || unit === undefined || unit >= smallest)
            return undefined;
        smallest = unit;
        seconds += Number(match[1]) * unit;
    }
    return smallest === Number.POSITIVE_INFINITY ? undefined : seconds;
}
function words(value, ...names) {
    return names.map((name) => [name, value]);
}
//# sourceMappingURL=duration.js.map

/***/ })

};
