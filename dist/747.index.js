export const id = 747;
export const ids = [747];
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

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1590);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);


/** Asks for one thing. `files` are written with it when it is accepted. */
async function ask(context, loaded, command, files = []) {
    const id = loaded.session.id;
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_0__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .transaction */ .Rn)(context, id, command.type.split('_')[0] ?? '', loaded), (draft) => {
        const decision = draft.ask(command);
        if (decision.kind === 'accepted' && decision.events.length > 0)
            draft.writes.push(...files);
        return decision;
    });
    if (done.value.kind === 'refused')
        return { kind: 'refused', rejection: done.value.rejection };
    return { kind: 'done', loaded: done.loaded ?? loaded, events: done.events };
}
//# sourceMappingURL=person-verbs.js.map

/***/ }),

/***/ 747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/src/app/person-verbs.js
var person_verbs = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/complete.js




async function complete(context, loaded, options) {
    const { task } = options;
    const digests = [];
    const files = [];
    const missing = [];
    for (const output of task.spec.outputs) {
        if (output.kind !== 'file')
            continue;
        const found = (await options.find(task, output.path)) ?? [];
        if (found.length === 0)
            missing.push(`Missing output: ${output.path}`);
        for (const { path, bytes, source } of found) {
            if (bytes.length === 0 && !output.allowEmpty)
                missing.push(`Empty output: ${path}`);
            const schema = output.schema === null ? undefined : loaded.session.definition.schemas[output.schema];
            if (schema !== undefined && path === output.path)
                missing.push(...(await context.schemas.faults(schema, bytes)).map((fault) => `${path}: ${fault}`));
            digests.push({ path, bytes: bytes.length, sha256: (0,sha256/* sha256 */.s)(bytes), source });
            if (!source)
                files.push({ path: (0,session_files/* outputPath */.XC)(task.spec.id, path), bytes });
        }
    }
    const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const most = loaded.session.definition.limits.maxOutputBytes;
    if (total > most)
        missing.push(`The outputs are ${total} bytes, more than limits.max_output allows (${most})`);
    return (0,person_verbs/* ask */.k)(context, loaded, {
        ...(0,app_context/* stamp */.iE)(context),
        type: 'complete_task',
        task: task.spec.id,
        claimSha256: options.claim === null ? null : (0,sha256/* sha256 */.s)(options.claim),
        outputs: digests,
        missing,
        force: options.force,
        reason: options.reason,
    }, files);
}
//# sourceMappingURL=complete.js.map
// EXTERNAL MODULE: ./build/src/app/find-by-name.js
var find_by_name = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/person-answer.js
var person_answer = __webpack_require__(2658);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/complete.js
/** `complete`: a task that somebody did by hand or in a shell of their own. */




async function execute(call) {
    return (0,cli_call/* withSession */.fQ)(call, async (context, loaded, { findOutput }) => {
        const found = (0,find_by_name/* findTask */.V)(loaded.session, call.positionals[0] ?? '');
        if (found.kind === 'refused')
            return found;
        const answer = await complete(context, loaded, {
            task: found.value,
            claim: call.options.text('claim'),
            force: call.options.flag('force'),
            reason: call.options.text('reason'),
            find: findOutput,
        });
        return (0,person_answer/* personAnswer */.Q)(answer, { kind: 'task', id: found.value.spec.id });
    });
}
//# sourceMappingURL=complete.js.map

/***/ }),

/***/ 2658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ personAnswer)
/* harmony export */ });
/* harmony import */ var _domain_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2554);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(964);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9594);



function personAnswer(answer, subject) {
    if (answer.kind === 'refused')
        return answer;
    const { session } = answer.loaded;
    // Each once: cancelling a session cancels every task of it.
    const operations = [...new Set(answer.events.map(({ type }) => _domain_event_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x[type]))];
    const status = statusOf(answer, subject);
    const name = subject.kind === 'session' ? `Session ${session.id}` : subject.id;
    const head = {
        session: session.id,
        version: session.version,
        changed: operations.length > 0,
        operations,
        ...(subject.kind === 'session' ? {} : { [subject.kind]: subject.id }),
        status,
    };
    const followed = operations.length > 1 ? ` (${operations.join(', ')})` : '';
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(head, [
        operations.length === 0
            ? `${name} was ${status} already; nothing was changed.`
            : `${name} is ${status} now, version ${session.version}${followed}.`,
    ]);
}
function statusOf(answer, subject) {
    const { session } = answer.loaded;
    if (subject.kind === 'session')
        return session.status;
    if (subject.kind === 'phase')
        return session.phases.find(({ id }) => id === subject.id)?.status ?? 'unknown';
    return ((0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isTaskId */ .XJ)(subject.id) ? session.tasks.get(subject.id)?.status : undefined) ?? 'unknown';
}
//# sourceMappingURL=person-answer.js.map

/***/ })

};
