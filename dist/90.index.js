export const id = 90;
export const ids = [90,6566];
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

/***/ 2321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ reserved),
/* harmony export */   Ft: () => (/* binding */ settledCost),
/* harmony export */   bH: () => (/* binding */ BUDGET_KEYS),
/* harmony export */   c$: () => (/* binding */ describeAmount),
/* harmony export */   g2: () => (/* binding */ reserveOf),
/* harmony export */   qW: () => (/* binding */ BUDGET_KINDS),
/* harmony export */   qj: () => (/* binding */ overBudget)
/* harmony export */ });
/* unused harmony export hasBudget */
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2429);

const BUDGET_KINDS = ['microUsd', 'tokens', 'agentSeconds'];
/** As people write them. */
const BUDGET_KEYS = {
    microUsd: 'usd',
    tokens: 'tokens',
    agentSeconds: 'agent_minutes',
};
function hasBudget(budget) {
    return BUDGET_KINDS.some((kind) => budget[kind] !== null);
}
/** What one attempt of the task may use; null where no budget is set. */
function reserveOf(session, task) {
    return hasBudget(session.budget) ? reserveIn(session.definition, task) : null;
}
function reserveIn(definition, task) {
    const { microUsd, tokens } = definition.agents[task.agent]?.reserve ?? _task_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR;
    return { microUsd, tokens, agentSeconds: task.timeoutSeconds };
}
/** Set aside by the claims that live. */
function reserved(session) {
    let sum = _task_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR;
    for (const id of session.running)
        sum = (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .addCost */ .nv)(sum, session.tasks.get(id)?.claim?.reserve ?? _task_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .WR);
    return sum;
}
/** What keeps an attempt with this reserve from being claimed; null when the budget covers it. */
function overBudget(session, reserve) {
    if (reserve === null)
        return null;
    const taken = (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .addCost */ .nv)(session.spent, reserved(session));
    for (const kind of BUDGET_KINDS) {
        const most = session.budget[kind];
        if (most !== null && taken[kind] + reserve[kind] > most)
            return kind;
    }
    return null;
}
/** What an attempt is settled with: what it says it used, else what it had set aside. */
function settledCost(claim, usage, durationSeconds) {
    const reserve = claim?.reserve ?? null;
    if (reserve === null)
        return null;
    const said = usage === null || (usage.inputTokens === null && usage.outputTokens === null);
    return {
        microUsd: usage?.usd == null ? reserve.microUsd : Math.round(usage.usd * 1e6),
        tokens: said ? reserve.tokens : (usage.inputTokens ?? 0) + (usage.outputTokens ?? 0),
        agentSeconds: durationSeconds === null ? reserve.agentSeconds : Math.ceil(durationSeconds),
    };
}
/** For people: `12.50 USD`, `40 agent minutes`. */
function describeAmount(kind, amount) {
    switch (kind) {
        case 'microUsd':
            return `${(amount / 1e6).toFixed(2)} USD`;
        case 'tokens':
            return `${amount} tokens`;
        default:
            return `${Math.ceil(amount / 60)} agent minutes`;
    }
}
//# sourceMappingURL=budget.js.map

/***/ }),

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ globsOverlap),
/* harmony export */   fQ: () => (/* binding */ globCovers),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   mw: () => (/* binding */ globMatches)
/* harmony export */ });
/**
 * Path globs: `*` and `?` within a segment, `**` for any number of segments, a trailing `/` for everything below. Everything else
 * is literal. Both questions are answered by dynamic programming, so no pattern can make them slow.
 */
/** Does the pattern match the `/`-separated path? */
function globMatches(pattern, path) {
    return segmentsOverlap(split(pattern), path.split('/').map(literal));
}
/** Does the pattern match the path, or a folder that the path lies in? */
function globCovers(pattern, path) {
    const plain = pattern.replace(/\/+$/, '');
    return plain !== '' && (globMatches(plain, path) || globMatches(`${plain}/**`, path));
}
/** Is there a path that both patterns match? */
function globsOverlap(a, b) {
    return segmentsOverlap(split(a), split(b));
}
/** Has the text any character that makes it more than a plain path? */
function isGlob(text) {
    return /[*?]/.test(text) || text.endsWith('/');
}
function literal(segment) {
    return [...segment].map((char) => ({ char }));
}
function split(pattern) {
    const parts = (pattern.endsWith('/') ? `${pattern}**` : pattern).split('/');
    return parts.map((part) => part === '**'
        ? '**'
        : [...part].map((char) => (char === '*' ? 'many' : char === '?' ? 'one' : { char })));
}
/** Can the two sequences stand for a common one? Both may hold wildcards for any number of elements. */
function overlap(a, b, any, meet) {
    let row = new Array(b.length + 1).fill(false);
    for (let i = a.length; i >= 0; i -= 1) {
        const next = new Array(b.length + 1).fill(false);
        for (let j = b.length; j >= 0; j -= 1) {
            const x = a[i];
            const y = b[j];
            if (x === undefined && y === undefined)
                next[j] = true;
            else if (x !== undefined && any(x))
                next[j] = row[j] === true || (y !== undefined && next[j + 1] === true);
            else if (y !== undefined && any(y))
                next[j] = next[j + 1] === true || (x !== undefined && row[j] === true);
            else
                next[j] = x !== undefined && y !== undefined && meet(x, y) && row[j + 1] === true;
        }
        row = next;
    }
    return row[0] === true;
}
function segmentsOverlap(a, b) {
    return overlap(a, b, (segment) => segment === '**', (x, y) => x !== '**' && y !== '**' && signsOverlap(x, y));
}
function signsOverlap(a, b) {
    return overlap(a, b, (sign) => sign === 'many', (x, y) => x === 'one' || y === 'one' || (typeof x === 'object' && typeof y === 'object' && x.char === y.char));
}
//# sourceMappingURL=glob.js.map

/***/ }),

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ describeUnready),
/* harmony export */   XW: () => (/* binding */ describeLimit),
/* harmony export */   e0: () => (/* binding */ fullLimits),
/* harmony export */   lW: () => (/* binding */ seatOf),
/* harmony export */   t8: () => (/* binding */ dependencyState),
/* harmony export */   vf: () => (/* binding */ unready)
/* harmony export */ });
/* unused harmony export missingInputs */
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2321);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6566);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5486);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2429);
/**
 * May a task start? Dependencies, inputs and limits, each as a question with a named answer, so that "why is nothing moving" is always
 * answered by the same code that decides.
 */




function dependencyState(session, dependency) {
    const other = session.tasks.get(dependency.task);
    if (other === undefined || !(0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .isTerminal */ .Hd)(other.status))
        return 'open';
    if (dependency.on === 'done')
        return 'met';
    if (dependency.on === 'failed')
        return other.status === 'failed' ? 'met' : 'unneeded';
    switch (other.status) {
        case 'completed':
            return 'met';
        case 'skipped':
            return other.skip === 'person' ? 'met' : 'unneeded';
        case 'cancelled':
            return 'cancelled';
        default:
            return 'failed';
    }
}
/** Declared inputs from other tasks that are not (or no longer) among the accepted outputs of their producer. */
function missingInputs(session, task) {
    return task.spec.inputs
        .filter(({ producer, output }) => {
        if (producer === null || output === null)
            return false;
        return !(0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .isCovered */ .P$)(output, (session.tasks.get(producer)?.outputDigests ?? []).map(({ path }) => path));
    })
        .map(({ path }) => path);
}
/** Who works on a claim, as the limits count it: claims of one leg are worked on one after the other. */
function seatOf(task, claim = task.claim) {
    const holder = claim?.holder;
    return holder?.kind === 'run' && holder.leg !== null
        ? `${holder.id}/${holder.attempt}#${holder.leg}`
        : task.spec.id;
}
/** How many agents work on these tasks, and whether one of them has this seat. */
function seats(running, seat) {
    const taken = new Set(running.map((task) => seatOf(task)));
    return { used: taken.size, mine: seat !== null && taken.has(seat) };
}
/**
 * Which limits are reached for this task, given what runs now. Empty = it may be claimed. `seat`: the leg that would work on it, where it has
 * others already; those that it is counted with by now cost nothing more.
 */
function fullLimits(session, task, seat = null) {
    const full = [];
    const { limits } = session.definition;
    const phase = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(session, task.spec.phase);
    const most = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseSpec */ .bu)(session, task.spec.phase)?.maxParallel ?? null;
    const agentsMayBeFull = session.running.length >= limits.maxConcurrentAgents;
    const phaseMayBeFull = phase !== undefined && most !== null && phase.tally.in_progress >= most;
    const { resources, touches } = task.spec;
    const over = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .overBudget */ .qj)(session, (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .reserveOf */ .g2)(session, task.spec));
    if (over !== null)
        full.push({ limit: 'budget', kind: over, most: session.budget[over] ?? 0 });
    if (!agentsMayBeFull && !phaseMayBeFull && resources.length === 0 && touches.length === 0)
        return full;
    const running = session.running.flatMap((id) => session.tasks.get(id) ?? []);
    const isFull = (among, limit) => {
        const { used, mine } = seats(among, seat);
        return used >= limit && !mine;
    };
    if (agentsMayBeFull && isFull(running, limits.maxConcurrentAgents))
        full.push({ limit: 'agents', most: limits.maxConcurrentAgents });
    if (phaseMayBeFull &&
        isFull(running.filter(({ spec }) => spec.phase === phase.id), most))
        full.push({ limit: 'phase', phase: phase.id, most });
    for (const resource of resources) {
        const capacity = limits.resources[resource] ?? 1;
        if (isFull(running.filter(({ spec }) => spec.resources.includes(resource)), capacity))
            full.push({ limit: 'resource', resource, most: capacity });
    }
    for (const path of task.spec.touches) {
        const other = running.find(({ spec }) => spec.touches.some((held) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globsOverlap */ .BX)(held, path)));
        if (other !== undefined)
            full.push({ limit: 'touches', task: other.spec.id, path });
    }
    return full;
}
const DEPENDENCY_CODES = {
    open: 'DEPENDENCY_OPEN',
    failed: 'DEPENDENCY_FAILED',
    cancelled: 'DEPENDENCY_CANCELLED',
    unneeded: 'DEPENDENCY_UNNEEDED',
};
function unready(session, task, now) {
    const because = [];
    if ((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseState */ .RI)(session, task.spec.phase)?.status !== 'in_progress')
        because.push({ code: 'PHASE_NOT_OPEN', phase: task.spec.phase });
    for (const dependency of task.spec.dependencies) {
        const state = dependencyState(session, dependency);
        if (state !== 'met')
            because.push({ code: DEPENDENCY_CODES[state], task: dependency.task, on: dependency.on });
    }
    if (because.length === 0)
        for (const path of missingInputs(session, task))
            because.push({ code: 'INPUT_MISSING', path });
    if (task.notBefore !== null && task.notBefore > now)
        because.push({ code: 'BACKING_OFF', until: task.notBefore });
    return because;
}
/** One condition in words for people; `explain` and refusals say the same. */
function describeUnready(condition) {
    switch (condition.code) {
        case 'PHASE_NOT_OPEN':
            return `phase ${condition.phase} is not open`;
        case 'DEPENDENCY_OPEN':
            return `${condition.task} is not ${condition.on} yet`;
        case 'DEPENDENCY_FAILED':
            return `${condition.task} failed`;
        case 'DEPENDENCY_CANCELLED':
            return `${condition.task} was cancelled`;
        case 'DEPENDENCY_UNNEEDED':
            return `${condition.task} will not be ${condition.on}`;
        case 'INPUT_MISSING':
            return `input ${condition.path} is missing`;
        default:
            return 'it is backing off after a failed attempt';
    }
}
/** One full limit in words for people. */
function describeLimit(full) {
    switch (full.limit) {
        case 'agents':
            return `${full.most} agents run already (limits.max_concurrent_agents)`;
        case 'phase':
            return `${full.most} tasks of ${full.phase} run already (max_parallel)`;
        case 'budget':
            return `the budget of ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAmount */ .c$)(full.kind, full.most)} is spent or set aside`;
        case 'resource':
            return `resource ${full.resource} is in use (${full.most} at a time)`;
        default:
            return `${full.task} is changing paths that ${full.path} overlaps`;
    }
}
//# sourceMappingURL=readiness.js.map

/***/ }),

/***/ 747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/schema/claim-key.js
var claim_key = __webpack_require__(2355);
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
        claimSha256: options.claim === null ? null : (0,claim_key/* claimHash */.HQ)(options.claim),
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

/***/ 2355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ claimKey),
/* harmony export */   HQ: () => (/* binding */ claimHash),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   dy: () => (/* binding */ isSealed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);
/**
 * What a claim's secret is good for: sealing what its leg leaves behind. State and reports hold only the public half, because every job of a run can
 * read what another one has uploaded: whoever reads a report must not be able to write one.
 */


/** Ed25519 keys, as DER around the 32 bytes that matter. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
function privateKey(secret) {
    const seed = Buffer.from((0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(`claim key:${secret}`), 'hex');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.concat([PRIVATE_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}
/** The public half of a claim's secret: 64 hex digits. */
function claimKey(secret) {
    const der = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey(secret)).export({ format: 'der', type: 'spki' });
    return der.subarray(PUBLIC_PREFIX.length).toString('hex');
}
/** What the state keeps of a claim: the SHA-256 of its public half. */
function claimHash(secret) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(claimKey(secret));
}
/** 128 hex digits that only the holder of the secret can make for this text. */
function sealOf(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text), privateKey(secret)).toString('hex');
}
/** Whether the holder of the secret behind `key` sealed the text. Never throws for what key and seal are. */
function isSealed(key, text, seal) {
    if (!/^[0-9a-f]{64}$/.test(key) || !/^[0-9a-f]{128}$/.test(seal))
        return false;
    const der = Buffer.concat([PUBLIC_PREFIX, Buffer.from(key, 'hex')]);
    try {
        const known = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), known, Buffer.from(seal, 'hex'));
    }
    catch {
        // 32 bytes that are no point of the curve are nobody's key.
        return false;
    }
}
//# sourceMappingURL=claim-key.js.map

/***/ })

};
