export const id = 3503;
export const ids = [3503];
export const modules = {

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ approveChange)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1590);
/* harmony import */ var _integrate_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2015);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);



/** `permission`: what the person may do in the repository, where that was asked; kept in the journal. */
async function approveChange(context, loaded, task, permission) {
    const id = loaded.session.id;
    // What the person looked at is what is approved, also when the state is read again.
    const seen = loaded.session.tasks.get(task)?.escalationInfo?.held?.oid ?? null;
    const options = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .transaction */ .Rn)(context, id, 'approve', loaded);
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_0__/* .transact */ .h)(context, id, options, (draft) => approve(context, draft, { task, seen, permission }));
    const rejection = done.value;
    if (rejection !== null)
        return { kind: 'refused', rejection };
    return { kind: 'done', loaded: done.loaded ?? loaded, events: done.events };
}
async function approve(context, draft, word) {
    const task = draft.session.tasks.get(word.task);
    const held = task?.escalationInfo?.held ?? null;
    const place = draft.session.code;
    if (task === undefined || held === null || place === null || context.code === null)
        return nothingHeld(word.task);
    if (held.oid !== word.seen || (await (0,_integrate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .branchTip */ .ux)(context, held.ref)) !== held.oid)
        return stale(word.task, held.ref, held.oid);
    const before = await context.code.tip(place.branch);
    const tip = before ?? place.baseSha;
    for (const commit of [held.baseSha, tip])
        if (!(await context.code.obtain(commit)))
            return stale(word.task, held.ref, commit);
    const merged = await context.code.merge({
        base: held.baseSha,
        tip,
        candidate: held.oid,
        message: (0,_integrate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeMessage */ .ws)(draft.session, task),
        at: context.clock.now(),
    });
    if (merged.kind === 'conflict')
        return conflict(word.task, merged.paths);
    const { baseSha, files, bytes } = held;
    const change = { baseSha, commit: merged.commit, files, bytes };
    const { permission } = word;
    const decision = draft.ask({
        ...(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .stamp */ .iE)(context),
        type: 'approve_change',
        task: word.task,
        oid: held.oid,
        permission,
        change,
    });
    if (decision.kind === 'refused')
        return decision.rejection;
    draft.refs.push({ ref: `refs/heads/${place.branch}`, before, after: merged.commit });
    const own = (0,_integrate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .taskBranch */ .Ip)(draft.session, word.task);
    if (own !== null)
        draft.refs.push({ ref: own, before: await (0,_integrate_change_js__WEBPACK_IMPORTED_MODULE_2__/* .branchTip */ .ux)(context, own), after: held.oid });
    return null;
}
function nothingHeld(task) {
    return {
        code: 'NOTHING_HELD',
        message: `No change of ${task} is held back.`,
        remedy: `orchestrator explain ${task}`,
    };
}
function stale(task, ref, oid) {
    return {
        code: 'APPROVAL_STALE',
        message: `The held change of ${task} is no longer what it was: ${ref} should lead to ${oid}.`,
        remedy: `Have it made again: orchestrator retry ${task}`,
    };
}
function conflict(task, paths) {
    return {
        code: 'CHANGE_CONFLICT',
        message: `The held change of ${task} conflicts with work that was integrated meanwhile, in: ${paths.join(', ')}.`,
        remedy: `Have it made again on the new code: orchestrator retry ${task}`,
    };
}
//# sourceMappingURL=approve-change.js.map

/***/ }),

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
    const end = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(head, [
        operations.length === 0
            ? `${name} was ${status} already; nothing was changed.`
            : `${name} is ${status} now, version ${session.version}${followed}.`,
    ]);
    return { ...end, loaded: answer.loaded };
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

/***/ }),

/***/ 3503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _app_approve_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1793);
/* harmony import */ var _app_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1590);
/* harmony import */ var _app_find_by_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7256);
/* harmony import */ var _app_person_verbs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3091);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _schema_claim_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2355);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7601);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9594);
/* harmony import */ var _person_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2658);
/** The verbs by which people change a session: each is one command, asked once. */









async function execute(call) {
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_5__/* .withSession */ .fQ)(call, (context, loaded) => {
        const [subject] = call.positionals;
        if (call.verb.name === 'approve')
            return approve(call, context, loaded);
        return subject === undefined
            ? askSession(call, context, loaded)
            : askTask(call, context, loaded, subject);
    });
}
/** A phase, or a task whose change is held. A name that could be both means the phase. */
async function approve(call, context, loaded) {
    const name = call.positionals[0] ?? '';
    const found = (0,_app_find_by_name_js__WEBPACK_IMPORTED_MODULE_7__/* .findPhase */ .$)(loaded.session, name);
    const task = found.kind === 'refused' ? (0,_app_find_by_name_js__WEBPACK_IMPORTED_MODULE_7__/* .findTask */ .V)(loaded.session, name) : found;
    if (found.kind === 'refused') {
        if (task.kind === 'refused' || typeof task.value === 'string')
            return found;
        const { id } = task.value.spec;
        return (0,_person_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .personAnswer */ .Q)(await (0,_app_approve_change_js__WEBPACK_IMPORTED_MODULE_0__/* .approveChange */ .W)(context, loaded, id, null), { kind: 'task', id });
    }
    const answer = await (0,_app_person_verbs_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(context, loaded, {
        ...(0,_app_context_js__WEBPACK_IMPORTED_MODULE_8__/* .stamp */ .iE)(context),
        type: 'approve_gate',
        phase: found.value,
        permission: null,
        headSha: null,
        feedback: call.options.text('feedback'),
        seenVersion: call.options.count('if-version'),
        seenAt: null,
    });
    return (0,_person_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .personAnswer */ .Q)(answer, { kind: 'phase', id: found.value });
}
async function askSession(call, context, loaded) {
    const types = { pause: 'pause_session', resume: 'resume_session', cancel: 'cancel_session' };
    const type = Object.entries(types).find(([verb]) => verb === call.verb.name)?.[1];
    if (type === undefined)
        throw new Error(`Internal error: ${call.verb.name} is no verb for a session`);
    const reason = call.options.text('reason');
    const budget = type === 'resume_session' ? call.options.text('budget') : null;
    if (budget !== null)
        return (0,_person_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .personAnswer */ .Q)(await (0,_app_person_verbs_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(context, loaded, {
            ...(0,_app_context_js__WEBPACK_IMPORTED_MODULE_8__/* .stamp */ .iE)(context),
            type: 'raise_budget',
            budget: budgetOf(budget),
            reason,
        }), { kind: 'session' });
    const answer = await (0,_app_person_verbs_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(context, loaded, { ...(0,_app_context_js__WEBPACK_IMPORTED_MODULE_8__/* .stamp */ .iE)(context), type, reason });
    return (0,_person_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .personAnswer */ .Q)(answer, { kind: 'session' });
}
/** `usd=50,tokens=1000000,agent_minutes=600`: new totals. */
function budgetOf(text) {
    const found = new Map();
    for (const part of text.split(',')) {
        const [, key = '', value = ''] = /^\s*(usd|tokens|agent_minutes)\s*=\s*(\d{1,12}(?:\.\d{1,6})?)\s*$/.exec(part) ?? [];
        if (key === '' || (key !== 'usd' && value.includes('.')))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OrchestratorError */ .jD('USAGE', `--budget is ${JSON.stringify(text.slice(0, 80))}, which is no list of totals.`, 'Write one or more of usd=50,tokens=1000000,agent_minutes=600');
        found.set(key, Number(value));
    }
    const [usd, tokens, minutes] = ['usd', 'tokens', 'agent_minutes'].map((key) => found.get(key));
    return {
        microUsd: usd === undefined ? null : Math.round(usd * 1e6),
        tokens: tokens ?? null,
        agentSeconds: minutes === undefined ? null : minutes * 60,
    };
}
async function askTask(call, context, loaded, subject) {
    const found = (0,_app_find_by_name_js__WEBPACK_IMPORTED_MODULE_7__/* .findTask */ .V)(loaded.session, subject);
    if (found.kind === 'refused')
        return found;
    const { id } = found.value.spec;
    return (0,_person_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .personAnswer */ .Q)(await (0,_app_person_verbs_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(context, loaded, taskCommand(call, context, id)), { kind: 'task', id });
}
function taskCommand(call, context, task) {
    const asked = { ...(0,_app_context_js__WEBPACK_IMPORTED_MODULE_8__/* .stamp */ .iE)(context), task };
    const why = () => (0,_agent_js__WEBPACK_IMPORTED_MODULE_4__.required)(call, 'reason', 'why, for whoever reads the journal');
    const verb = call.verb.name;
    switch (verb) {
        case 'fail': {
            const claim = call.options.text('claim');
            const claimSha256 = claim === null ? null : (0,_schema_claim_key_js__WEBPACK_IMPORTED_MODULE_3__/* .claimHash */ .HQ)(claim);
            return { ...asked, type: 'fail_task', claimSha256, reason: why() };
        }
        case 'block':
            return { ...asked, type: 'block_task', reason: why() };
        case 'unblock':
            return { ...asked, type: 'unblock_task', reason: call.options.text('reason') };
        case 'retry':
            return { ...asked, type: 'retry_task', reason: call.options.text('reason') };
        case 'skip':
            return { ...asked, type: 'skip_task', reason: why() };
        case 'cancel':
            return {
                ...asked,
                type: 'cancel_task',
                reason: call.options.text('reason') ?? `${context.actor} cancelled it.`,
            };
        default:
            throw new Error(`Internal error: ${verb} is no verb for a task`);
    }
}
//# sourceMappingURL=person.js.map

/***/ })

};
