export const id = 535;
export const ids = [535];
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

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   v: () => (/* binding */ blockedTasks)
/* harmony export */ });
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4018);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2429);


function explain(session, task, now, blocked = blockedTasks(session)) {
    if ((0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .isTerminal */ .Hd)(task.status))
        return over(task);
    if (task.status === 'in_progress')
        return claimed(task, now);
    if (task.status === 'blocked')
        return stopped('blocked', 'BLOCKED', task.blockerInfo?.reason ?? 'blocked', `orchestrator unblock ${task.spec.id}`);
    if (task.status === 'escalated')
        return escalated(task);
    return pending(session, task, now, blocked.get(task.spec.id) ?? []);
}
/**
 * Pending tasks that cannot move until a person acts, because a task they need (directly, or through other such tasks) failed or was
 * cancelled; each with the tasks at the root of it. Costs what is affected, not the whole session.
 */
function blockedTasks(session) {
    const roots = new Map();
    const queue = [];
    const block = (task, root) => {
        const known = roots.get(task.spec.id) ?? new Set();
        const before = known.size;
        for (const id of root)
            known.add(id);
        roots.set(task.spec.id, known);
        if (known.size > before)
            queue.push(task.spec.id);
    };
    if (session.phases.some(({ tally }) => tally.failed + tally.cancelled > 0))
        for (const origin of session.tasks) {
            if (origin.status !== 'failed' && origin.status !== 'cancelled')
                continue;
            for (const task of session.tasks.dependents(origin.spec.id)) {
                const dependency = task.spec.dependencies.find(({ task: id }) => id === origin.spec.id);
                if (dependency === undefined || task.status !== 'pending')
                    continue;
                const state = (0,_readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .dependencyState */ .t8)(session, dependency);
                if (state === 'failed' || state === 'cancelled')
                    block(task, [origin.spec.id]);
            }
        }
    for (let id = queue.shift(); id !== undefined; id = queue.shift())
        for (const task of session.tasks.dependents(id))
            if (task.status === 'pending')
                block(task, roots.get(id) ?? []);
    return new Map([...roots].map(([id, set]) => [id, [...set]]));
}
/** A terminal task is explained by itself alone, and tasks never change: once is enough. */
const explained = new WeakMap();
function over(task) {
    const known = explained.get(task);
    if (known !== undefined)
        return known;
    const code = task.status.toUpperCase();
    const on = task.status === 'completed' ? null : `orchestrator retry ${task.spec.id}`;
    const made = { ...none, standing: 'over', code, because: [{ code, text: endText(task), on }] };
    explained.set(task, made);
    return made;
}
function endText(task) {
    switch (task.status) {
        case 'completed':
            return task.evidence === 'by_hand'
                ? 'Completed by hand, without verified outputs.'
                : `Completed; ${task.outputDigests.length} outputs verified.`;
        case 'failed':
            return `Failed for good after ${task.attempts.length} attempts: ${task.attempts.at(-1)?.reason ?? 'no reason given'}`;
        case 'skipped':
            return task.skip === 'person'
                ? 'Skipped by a person.'
                : 'Skipped by rule: it can no longer run, or is not needed.';
        default:
            return 'Cancelled.';
    }
}
const none = { blockedBy: [], waitingFor: [] };
function stopped(standing, code, text, on) {
    return { ...none, standing, code, because: [{ code, text, on }] };
}
function escalated(task) {
    const info = task.escalationInfo;
    const id = task.spec.id;
    return stopped('escalated', 'ESCALATED', `${info?.reason ?? 'escalated'} (to ${info?.to ?? 'user'})`, `orchestrator retry ${id}, skip ${id} or complete ${id} --force --reason TEXT`);
}
function claimed(task, now) {
    const claim = task.claim;
    if (claim === null)
        return stopped('claimed', 'CLAIMED', 'Being worked on.', `orchestrator log ${task.spec.id}`);
    const holder = claim.holder.kind === 'local'
        ? `process ${claim.holder.pid} on ${claim.holder.host}`
        : `run ${claim.holder.id}/${claim.holder.attempt}`;
    const text = `Attempt ${claim.attempt} is with ${holder}, since ${now - claim.claimedAt} s.`;
    const code = claim.leaseExpiresAt < now ? 'CLAIM_OVERDUE' : 'CLAIMED';
    const verb = code === 'CLAIMED'
        ? `orchestrator log ${task.spec.id}`
        : 'orchestrator run, or orchestrator advance, settles it';
    return stopped('claimed', code, text, verb);
}
function pending(session, task, now, blockedBy) {
    if (session.status !== 'in_progress') {
        const verb = session.status === 'paused'
            ? 'orchestrator resume'
            : session.status === 'failed'
                ? 'orchestrator retry TASK'
                : null;
        return {
            ...none,
            standing: 'waiting',
            code: `SESSION_${session.status.toUpperCase()}`,
            because: [
                {
                    code: `SESSION_${session.status.toUpperCase()}`,
                    text: `The session is ${session.status}.`,
                    on: verb,
                },
            ],
        };
    }
    const conditions = (0,_readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .unready */ .vf)(session, task, now);
    const waitingFor = conditions.flatMap((condition) => condition.code === 'DEPENDENCY_OPEN' ? [condition.task] : []);
    const because = conditions.map(becauseOf);
    if (blockedBy.length > 0) {
        const roots = blockedBy.map((id) => ({
            code: 'BLOCKED_BY',
            text: `${id} ${session.tasks.get(id)?.status ?? 'is gone'}`,
            on: `orchestrator retry ${id}, or skip ${id}`,
        }));
        return {
            standing: 'blocked',
            code: 'BLOCKED_BY',
            because: [...roots, ...because],
            blockedBy,
            waitingFor,
        };
    }
    const first = conditions[0];
    if (first !== undefined)
        return { standing: 'waiting', code: first.code, because, blockedBy, waitingFor };
    const limits = (0,_readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .fullLimits */ .e0)(session, task).map((full) => ({
        code: `LIMIT_${full.limit.toUpperCase()}`,
        text: (0,_readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLimit */ .XW)(full),
        on: full.limit === 'touches' ? full.task : null,
    }));
    if (limits[0] !== undefined)
        return { standing: 'ready', code: limits[0].code, because: limits, blockedBy, waitingFor };
    return {
        standing: 'ready',
        code: 'READY',
        because: [
            {
                code: 'READY',
                text: 'Everything it needs is there; it goes with the next wave.',
                on: 'orchestrator run',
            },
        ],
        blockedBy,
        waitingFor,
    };
}
function becauseOf(condition) {
    const on = 'task' in condition
        ? condition.task
        : 'phase' in condition
            ? condition.phase
            : 'path' in condition
                ? condition.path
                : String(condition.until);
    return { code: condition.code, text: (0,_readiness_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnready */ .On)(condition), on };
}
//# sourceMappingURL=explain.js.map

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
/* harmony export */   t8: () => (/* binding */ dependencyState),
/* harmony export */   vf: () => (/* binding */ unready)
/* harmony export */ });
/* unused harmony export missingInputs */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6566);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2429);



function dependencyState(session, dependency) {
    const other = session.tasks.get(dependency.task);
    if (other === undefined || !(0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .isTerminal */ .Hd)(other.status))
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
        return !(0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .isCovered */ .P$)(output, (session.tasks.get(producer)?.outputDigests ?? []).map(({ path }) => path));
    })
        .map(({ path }) => path);
}
/** Which limits are reached for this task, given what runs now. Empty = it may be claimed. */
function fullLimits(session, task) {
    const full = [];
    const { limits } = session.definition;
    if (session.running.length >= limits.maxConcurrentAgents)
        full.push({ limit: 'agents', most: limits.maxConcurrentAgents });
    const phase = (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(session, task.spec.phase);
    const most = (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseSpec */ .bu)(session, task.spec.phase)?.maxParallel ?? null;
    if (phase !== undefined && most !== null && phase.tally.in_progress >= most)
        full.push({ limit: 'phase', phase: phase.id, most });
    if (task.spec.resources.length === 0 && task.spec.touches.length === 0)
        return full;
    const running = session.running.flatMap((id) => session.tasks.get(id) ?? []);
    for (const resource of task.spec.resources) {
        const capacity = limits.resources[resource] ?? 1;
        if (running.filter(({ spec }) => spec.resources.includes(resource)).length >= capacity)
            full.push({ limit: 'resource', resource, most: capacity });
    }
    for (const path of task.spec.touches) {
        const other = running.find(({ spec }) => spec.touches.some((held) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globsOverlap */ .BX)(held, path)));
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
    if ((0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseState */ .RI)(session, task.spec.phase)?.status !== 'in_progress')
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
        case 'resource':
            return `resource ${full.resource} is in use (${full.most} at a time)`;
        default:
            return `${full.task} is changing paths that ${full.path} overlaps`;
    }
}
//# sourceMappingURL=readiness.js.map

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
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);



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
