export const id = 577;
export const ids = [577];
export const modules = {

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

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workedOnByRun: () => (/* binding */ workedOnByRun)
/* harmony export */ });
/* harmony import */ var _journal_tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(957);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2571);


/** The sessions that changed last are looked at, and no more. */
const MOST_SESSIONS = 20;
/** The session whose journal names an earlier attempt of this run; null for first attempts, and where there is none. */
async function workedOnByRun(context) {
    const [run, attempt] = context.run?.split('/') ?? [];
    if (run === undefined || Number(attempt) <= 1)
        return null;
    const all = [];
    for (const id of await context.store.sessions()) {
        const loaded = await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSession */ .L6)(context.store, id);
        if (loaded !== undefined)
            all.push(loaded);
    }
    const newest = all.toSorted((a, b) => b.session.updatedAt - a.session.updatedAt).slice(0, MOST_SESSIONS);
    for (const loaded of newest) {
        const lines = await (0,_journal_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .journalTail */ .M8)(loaded, Number.MAX_SAFE_INTEGER);
        if (lines.some((line) => line.run?.split('/')[0] === run))
            return loaded.session.id;
    }
    return null;
}
//# sourceMappingURL=worked-on-by-run.js.map

/***/ })

};
