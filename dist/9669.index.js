export const id = 9669;
export const ids = [9669,6531];
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

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sessionsAt),
/* harmony export */   sessionAt: () => (/* binding */ sessionAt)
/* harmony export */ });
/* harmony import */ var _domain_evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4253);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _schema_json_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5065);
/* harmony import */ var _journal_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(564);
/* harmony import */ var _journal_tail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(957);
/** A session as it was at some version, replayed from its journal and proven by its chain; two such sessions, and what differs between them. */





/** Throws USAGE for a version that there never was, STATE_CORRUPT for a journal that cannot be replayed. */
async function sessionAt(loaded, version) {
    const [session] = await sessionsAt(loaded, [version]);
    if (session === undefined)
        throw new Error('Internal error: a version was not replayed');
    return session;
}
/** As {@link sessionAt}, for several versions in one reading; in the order asked for. */
async function sessionsAt(loaded, versions) {
    const { id, version: newest } = loaded.session;
    for (const version of versions)
        if (version < 1 || version > newest)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .jD('USAGE', `Session ${id} has the versions 1 to ${newest}; ${version} is none of them.`, 'See: orchestrator log');
    const wanted = new Set(versions.filter((version) => version < newest));
    const found = new Map([[newest, loaded.session]]);
    if (wanted.size > 0)
        await replayUpTo(loaded, wanted, found);
    return versions.flatMap((version) => found.get(version) ?? []);
}
async function replayUpTo(loaded, wanted, found) {
    const last = Math.max(...wanted);
    let session;
    for (const lines of transactionsOf(await linesUpTo(loaded, last))) {
        session = (0,_domain_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .commitEvents */ .Vq)(session, lines.map(({ event }) => event));
        const [first] = lines;
        if (first === undefined || session === undefined)
            continue;
        if ((0,_journal_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E4)(first) !== session.version)
            throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(first.file, first.line, 1, `${first.txId} is transaction ${session.version}`);
        if (wanted.has(session.version))
            found.set(session.version, session);
    }
}
async function linesUpTo(loaded, version) {
    const files = [];
    for await (const lines of (0,_journal_files_js__WEBPACK_IMPORTED_MODULE_3__/* .journalBackwards */ .C)(loaded))
        files.push(lines.filter((line) => (0,_journal_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E4)(line) <= version));
    return files.toReversed().flat();
}
function* transactionsOf(lines) {
    for (let start = 0; start < lines.length;) {
        let end = start + 1;
        while (end < lines.length && lines[end]?.txId === lines[start]?.txId)
            end += 1;
        yield lines.slice(start, end);
        start = end;
    }
}
//# sourceMappingURL=session-at.js.map

/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute),
  versionsDiffer: () => (/* binding */ versionsDiffer)
});

// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
;// CONCATENATED MODULE: ./build/src/app/difference-document.js

const DIFFERENCE_DOCUMENT = 'orchestrator/difference/1';
function differenceDocument(session, difference) {
    return (0,wire/* toRecord */.Lv)({ schema: DIFFERENCE_DOCUMENT, session, ...difference });
}
//# sourceMappingURL=difference-document.js.map
// EXTERNAL MODULE: ./build/src/app/session-at.js
var session_at = __webpack_require__(6531);
;// CONCATENATED MODULE: ./build/src/domain/difference.js
/** Tasks in the order of the later version, those that it lacks last. */
function differenceOf(before, after) {
    return {
        from: before.version,
        to: after.version,
        status: before.status === after.status ? null : { before: before.status, after: after.status },
        tasks: taskDifferences(before, after),
        phases: after.phases.flatMap(({ id, status }) => {
            const was = before.phases.find((phase) => phase.id === id)?.status ?? 'pending';
            return was === status ? [] : [{ id, before: was, after: status }];
        }),
        approvals: {
            added: without(after.approvals, before.approvals),
            removed: without(before.approvals, after.approvals),
        },
        spent: sameText(before.spent, after.spent) ? null : { before: before.spent, after: after.spent },
    };
}
function taskDifferences(before, after) {
    const found = [];
    for (const task of after.tasks) {
        const was = before.tasks.get(task.spec.id);
        if (was === task)
            continue;
        const pair = { before: was === undefined ? null : glance(was), after: glance(task) };
        if (!sameText(pair.before, pair.after))
            found.push({ id: task.spec.id, ...pair });
    }
    for (const task of before.tasks)
        if (!after.tasks.has(task.spec.id))
            found.push({ id: task.spec.id, before: glance(task), after: null });
    return found;
}
function glance({ status, owner, attempts, outputDigests, change }) {
    return {
        status,
        owner,
        attempts: attempts.length,
        outputs: outputDigests.map(({ path, sha256 }) => `${path} ${sha256}`),
        commit: change?.commit ?? null,
    };
}
function without(all, some) {
    const known = new Set(some.map((approval) => JSON.stringify(Object.entries(approval).sort())));
    return all.filter((approval) => !known.has(JSON.stringify(Object.entries(approval).sort())));
}
/** For records that are made here, whose keys are always in the same order. */
function sameText(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
//# sourceMappingURL=difference.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/duration-text.js
var duration_text = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/style.js
var report_style = __webpack_require__(542);
;// CONCATENATED MODULE: ./build/src/report/difference-text.js



/** More tasks than these are counted only. */
const MOST_TASKS = 100;
function differenceText(session, difference, style) {
    const { from, to, status, phases, tasks, approvals } = difference;
    const lines = [
        ...(status === null ? [] : [`  session ${status.before} → ${status.after}`]),
        ...phases.map(({ id, before, after }) => `  phase ${id}: ${before} → ${after}`),
        ...approvals.added.map(({ phase, by }) => `  approval of ${phase} by ${(0,plain_text/* plainText */.wh)(by, 60)}`),
        ...approvals.removed.map(({ phase, by }) => `  approval of ${phase} by ${(0,plain_text/* plainText */.wh)(by, 60)} taken back`),
        ...tasks.slice(0, MOST_TASKS).map((task) => taskLine(task, style)),
        ...(tasks.length > MOST_TASKS ? [`  and ${(0,duration_text/* counted */.h)(tasks.length - MOST_TASKS, 'more task')}`] : []),
    ];
    const head = `Session ${session}, version ${from} to ${to}:`;
    return lines.length === 0
        ? [`${head} no task, phase or approval changed.`]
        : [`${head} ${(0,duration_text/* counted */.h)(tasks.length, 'task')} changed.`, ...lines];
}
function taskLine({ id, before, after }, style) {
    if (before === null)
        return (0,report_style/* paint */.nI)(style, 'green', `+ ${id}: ${after === null ? '' : glanceText(after)}`);
    if (after === null)
        return (0,report_style/* paint */.nI)(style, 'red', `- ${id}: ${glanceText(before)}`);
    const parts = [
        ...(before.status === after.status ? [] : [`${before.status} → ${after.status}`]),
        ...(before.attempts === after.attempts ? [] : [`attempts ${before.attempts} → ${after.attempts}`]),
        ...(before.owner === after.owner ? [] : [`owner ${nameOf(before.owner)} → ${nameOf(after.owner)}`]),
        ...(before.outputs.join() === after.outputs.join() ? [] : [outputsText(before, after)]),
        ...(before.commit === after.commit ? [] : [`change ${shaOf(before.commit)} → ${shaOf(after.commit)}`]),
    ];
    return `  ${id}: ${parts.join(', ')}`;
}
function glanceText({ status, attempts }) {
    return attempts === 0 ? status : `${status}, ${(0,duration_text/* counted */.h)(attempts, 'attempt')}`;
}
function outputsText(before, after) {
    const names = (glance) => new Map(glance.outputs.map((text) => [text.slice(0, -65), text]));
    const [old, now] = [names(before), names(after)];
    const changed = [...now].filter(([path, text]) => old.get(path) !== text).map(([path]) => path);
    const gone = [...old.keys()].filter((path) => !now.has(path)).map((path) => `${path} gone`);
    return `outputs ${(0,plain_text/* plainText */.wh)([...changed, ...gone].slice(0, 8).join(', '), 300)}`;
}
function nameOf(owner) {
    return owner === null ? 'nobody' : (0,plain_text/* plainText */.wh)(owner, 60);
}
function shaOf(commit) {
    return commit?.slice(0, 12) ?? 'none';
}
//# sourceMappingURL=difference-text.js.map
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/diff.js
/** `diff`: what changed between two versions. */






async function execute(call) {
    const [from = '', to] = call.positionals;
    return (0,cli_call/* withSession */.fQ)(call, (_context, loaded) => versionsDiffer(call, loaded, from, to ?? ''));
}
/** Empty `to`: the present version. */
async function versionsDiffer(call, loaded, from, to) {
    const { session } = loaded;
    const [a, b] = await (0,session_at/* sessionsAt */.H)(loaded, [versionOf(from), to === '' ? session.version : versionOf(to)]);
    if (a === undefined || b === undefined)
        throw new Error('Internal error: a version was not replayed');
    const difference = differenceOf(a, b);
    return (0,cli_call/* answered */.oQ)(differenceDocument(session.id, difference), differenceText(session.id, difference, call.terminal.out));
}
function versionOf(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new errors/* OrchestratorError */.jD('USAGE', `${JSON.stringify(text.slice(0, 40))} is no version.`, 'Versions are numbers from 1: orchestrator diff 3 7, or orchestrator status --diff 3..7');
}
//# sourceMappingURL=diff.js.map

/***/ })

};
