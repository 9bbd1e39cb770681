export const id = 6466;
export const ids = [6466];
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

/***/ 6466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/app/advance.js
var advance = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/src/app/find-by-name.js
var find_by_name = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/src/app/code-tip.js
var code_tip = __webpack_require__(36);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/src/app/planner.js + 2 modules
var planner = __webpack_require__(9848);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
// EXTERNAL MODULE: ./build/src/app/settle-claims.js
var settle_claims = __webpack_require__(6782);
// EXTERNAL MODULE: ./build/src/app/transact.js + 8 modules
var transact = __webpack_require__(215);
;// CONCATENATED MODULE: ./build/src/app/next.js






/** The claim, or null when nothing can be claimed now. `wanted`: only that task. */
async function next(context, loaded, wanted) {
    const id = loaded.session.id;
    const [run, attempt] = context.run?.split('/') ?? [];
    const holder = {
        kind: 'run',
        id: run ?? `shell:${context.actor}`,
        attempt: Number(attempt ?? 1),
        leg: null,
    };
    const done = await (0,transact/* transact */.h)(context, id, (0,app_context/* transaction */.Rn)(context, id, 'next', loaded), async (draft) => {
        const now = context.clock.now();
        (0,settle_claims/* settleDeadClaims */.XP)(context, draft, now, settle_claims/* NOBODY */.oQ);
        const code = new code_tip/* CodeTip */.T(context, draft.session.code);
        const missingInputs = await (0,planner/* missingTreeInputs */.k)(context, draft.session, code);
        return new planner/* Planner */.x().claim(context, draft, {
            now,
            most: 1,
            holder,
            baseSha: await code.at(),
            wave: null,
            queueSeconds: () => 0,
            phase: null,
            task: wanted,
            missingInputs,
        });
    });
    const after = done.loaded ?? loaded;
    const claim = done.value[0];
    const task = claim === undefined ? undefined : after.session.tasks.get(claim.task);
    if (claim === undefined || task === undefined)
        return { claimed: null, loaded: after };
    const prompt = (await (await after.files()).read((0,session_files/* promptPath */.AN)(claim.task))) ?? new Uint8Array();
    return { claimed: { task, attempt: claim.attempt, claim: claim.secret, prompt }, loaded: after };
}
//# sourceMappingURL=next.js.map
// EXTERNAL MODULE: ./build/src/domain/explain.js
var explain = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/explain-text.js
var explain_text = __webpack_require__(7251);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/next.js
/** `next`: one task for whoever asks. The claim is printed once and stored nowhere. */








async function execute(call) {
    return (0,cli_call/* withSession */.fQ)(call, async (context, loaded) => {
        const text = call.positionals[0];
        const found = text === undefined ? null : (0,find_by_name/* findTask */.V)(loaded.session, text);
        if (found?.kind === 'refused')
            return found;
        const wanted = found === null ? null : found.value;
        const { claimed, loaded: after } = await next(context, loaded, wanted?.spec.id ?? null);
        const { session } = after;
        const head = { session: session.id, version: session.version };
        if (claimed === null) {
            const now = context.clock.now();
            const conclusion = (0,advance/* conclusionOf */.vu)(session, now);
            const why = wanted === null
                ? [`Nothing can be claimed now: ${conclusion}.`, '  → orchestrator status']
                : (0,explain_text/* explainText */.l)(wanted, (0,explain/* explain */.W)(session, wanted, now), call.terminal.out);
            return (0,cli_call/* answered */.oQ)({ ...head, claimed: null, conclusion }, why, errors/* EXIT */.dc.nothing);
        }
        const { task, attempt, claim, prompt } = claimed;
        const promptText = Buffer.from(prompt).toString('utf8');
        return (0,cli_call/* answered */.oQ)({ ...head, claimed: claimDocument(task, attempt, claim, promptText) }, [
            `${task.spec.id} attempt ${attempt}: ${(0,plain_text/* plainText */.wh)(task.spec.title)}`,
            ...task.spec.outputs.map((output) => output.kind === 'file'
                ? `  output ${(0,plain_text/* plainText */.wh)(output.path)}`
                : `  check  ${(0,plain_text/* plainText */.wh)(output.command)}`),
            '',
            ...promptText
                .trimEnd()
                .split('\n')
                .map((line) => (0,plain_text/* plainLine */.h0)(line, 2000)),
            '',
            `When it is done: orchestrator complete ${task.spec.id} --claim ${claim}`,
            `If it cannot be done: orchestrator fail ${task.spec.id} --claim ${claim} --reason TEXT`,
        ]);
    });
}
function claimDocument(task, attempt, claim, prompt) {
    return {
        task: task.spec.id,
        title: task.spec.title,
        attempt,
        claim,
        base_sha: task.claim?.baseSha ?? null,
        outputs: task.spec.outputs.map((output) => output.kind === 'file' ? { path: output.path } : { check: output.command }),
        prompt,
    };
}
//# sourceMappingURL=next.js.map

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
