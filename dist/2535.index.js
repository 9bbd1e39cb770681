export const id = 2535;
export const ids = [2535];
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

/***/ 2535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/domain/explain.js
var explain = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
;// CONCATENATED MODULE: ./build/src/app/explain-document.js
/** `explain --json`: the shape that programs may rely on. Keys may be added, none removed. */


function explainDocument(session, task, now) {
    const explanation = (0,explain/* explain */.W)(session, task, now);
    return {
        session: session.id,
        version: session.version,
        task: task.spec.id,
        status: task.status,
        standing: explanation.standing,
        code: explanation.code,
        because: explanation.because,
        blocked_by: explanation.blockedBy,
        waiting_for: explanation.waitingFor,
        attempts: task.attempts.map((attempt) => ({
            n: attempt.n,
            outcome: attempt.outcome,
            started_at: (0,wire/* isoOf */.dF)(attempt.startedAt),
            duration_seconds: attempt.durationSeconds,
            exit_code: attempt.exitCode,
            reason: attempt.reason,
        })),
    };
}
//# sourceMappingURL=explain-document.js.map
// EXTERNAL MODULE: ./build/src/app/find-by-name.js
var find_by_name = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/src/report/explain-text.js
var explain_text = __webpack_require__(7251);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/explain.js
/** `explain`: why a task does or does not move. */





async function execute(call) {
    return (0,cli_call/* withSession */.fQ)(call, async (context, { session }) => {
        const found = (0,find_by_name/* findTask */.V)(session, call.positionals[0] ?? '');
        if (found.kind === 'refused')
            return found;
        const now = context.clock.now();
        return (0,cli_call/* answered */.oQ)(explainDocument(session, found.value, now), (0,explain_text/* explainText */.l)(found.value, (0,explain/* explain */.W)(session, found.value, now), call.terminal.out));
    });
}
//# sourceMappingURL=explain.js.map

/***/ }),

/***/ 2260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** Lengths of time in words: short, and as exact as anybody needs. */
/** `2.1 s`, `42 s`, `3 m 05 s`, `2 h 10 m`, `3 d 4 h` */
function durationText(seconds) {
    if (seconds < 10)
        return `${Math.max(0, seconds).toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} m ${String(whole % 60).padStart(2, '0')} s`;
    if (whole < 86_400)
        return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} m`;
    return `${Math.floor(whole / 86_400)} d ${Math.floor((whole % 86_400) / 3600)} h`;
}
/** `1 task`, `2 tasks` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
//# sourceMappingURL=duration-text.js.map

/***/ }),

/***/ 7251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ explainText)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2260);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);



const MOST_REASONS = 40;
/** Line by line. */
function explainText(task, explanation, style) {
    const look = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOf */ .Li)(task.status, explanation.standing);
    const shown = explanation.because.slice(0, MOST_REASONS);
    const rest = explanation.because.length - shown.length;
    return [
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .Gy)(style, look)} ${(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, 'bold', task.spec.id)}  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(task.spec.title)}`,
        `  ${task.status}${explanation.standing === 'over' ? '' : `, ${explanation.standing}`}`,
        ...shown.flatMap(({ code, text, on }) => [
            `  ${code}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text, 500)}`,
            ...(on === null ? [] : [(0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, 'dim', `      → ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(on)}`)]),
        ]),
        ...(rest > 0 ? [`  … and ${rest} more reasons`] : []),
        ...attemptLines(task.attempts),
        ...(task.change === null
            ? []
            : [`  Change: commit ${task.change.commit.slice(0, 12)}, ${task.change.files} files`]),
        ...task.outputDigests
            .slice(0, 20)
            .map(({ path, bytes }) => `  Output: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(path)} (${bytes} bytes)`),
    ];
}
function attemptLines(attempts) {
    return attempts.slice(-10).map((attempt) => {
        const seconds = attempt.durationSeconds === null ? '' : ` after ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(attempt.durationSeconds)}`;
        const reason = attempt.reason === null ? '' : `: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(attempt.reason)}`;
        return `  Attempt ${attempt.n}: ${attempt.outcome ?? 'running'}${attempt.outcome === null ? '' : seconds}${reason}`;
    });
}
//# sourceMappingURL=explain-text.js.map

/***/ })

};
