export const id = 7677;
export const ids = [7677,6566];
export const modules = {

/***/ 4621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ startInMemory),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _choose_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1273);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1590);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2571);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(215);





const MOST_IDS = 10;
/** A new session; with `ifNone`, the unfinished one when there is one. Throws every fault of the definition at once. */
async function start(context, options) {
    if (options.ifNone) {
        const found = await (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .findSession */ .KP)(context, null);
        if (found !== null && found.session.status !== 'completed' && found.session.status !== 'cancelled')
            return { loaded: found, created: false, remarks: [] };
    }
    const compiled = await context.definitions.compile();
    for (let tries = 1;; tries += 1) {
        const loaded = await create(context, compiled);
        if (loaded === null && tries < MOST_IDS)
            continue;
        if (loaded === null)
            throw new Error('Internal error: no free session id was found');
        await context.pointer.write(loaded.session.id);
        return { loaded, created: true, remarks: compiled.remarks };
    }
}
/** The session as it would start, without a trace anywhere: for dry runs. */
async function startInMemory(context) {
    const compiled = await context.definitions.compile();
    const draft = new _transact_js__WEBPACK_IMPORTED_MODULE_3__/* .Draft */ .K(undefined, []);
    draft.ask(await command(context, (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .newSessionId */ .OZ)(context), compiled));
    return { session: draft.session, remarks: compiled.remarks };
}
async function command(context, session, compiled) {
    const pin = (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pinned */ .dp)(compiled.definition);
    const code = await codeState(context, session, compiled);
    return {
        ...(0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .stamp */ .iE)(context),
        type: 'start_session',
        session,
        definition: pin.definition,
        definitionSha256: pin.sha256,
        code,
    };
}
async function create(context, compiled) {
    const id = (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .newSessionId */ .OZ)(context);
    const ask = await command(context, id, compiled);
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_3__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .transaction */ .Rn)(context, id, 'start'), (draft, loaded) => {
        if (loaded !== undefined)
            return false;
        draft.ask(ask);
        for (const [task, bytes] of compiled.prompts)
            draft.writes.push({ path: (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .promptPath */ .AN)(task), bytes });
        if (ask.code !== null)
            draft.refs.push({ ref: `refs/heads/${ask.code.branch}`, before: null, after: ask.code.baseSha });
        return true;
    });
    return done.value ? (done.loaded ?? null) : null;
}
async function codeState(context, session, compiled) {
    if (compiled.definition.changes.integrate === 'none')
        return null;
    if (context.code === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('GIT_NO_REPOSITORY', 'Changes cannot be integrated: this folder is no git repository.', 'Run `git init` and commit, or set `changes: { integrate: none }` in orchestrator.yml.');
    const head = await context.code.head();
    return { targetRef: head.ref, baseSha: head.sha, branch: `orchestrator/${session}` };
}
//# sourceMappingURL=start.js.map

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

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _app_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4621);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6366);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9594);



async function execute(call) {
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .withContext */ .eQ)(call, async ({ context }) => {
        const started = await (0,_app_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(context, { ifNone: call.options.flag('if-none') });
        const { session } = started.loaded;
        for (const remark of started.remarks)
            call.terminal.note(`note: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remark, 500)}`);
        const end = (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .oQ)(startDocument(started, context.store.location), [
            `${started.created ? 'Started' : 'Goes on:'} session ${session.id}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(session.definition.title)}`,
            `State: ${context.store.location}, version ${session.version}`,
            ...codeLine(started.loaded),
            `In other shells: export ORCHESTRATOR_SESSION=${session.id}`,
            `Next: orchestrator run`,
        ]);
        return { ...end, loaded: started.loaded };
    });
}
function startDocument({ loaded, created, remarks }, location) {
    const { session } = loaded;
    return {
        session: session.id,
        version: session.version,
        created,
        title: session.definition.title,
        location,
        phases: session.phases.map(({ id }) => id),
        tasks: session.tasks.size,
        code: session.code === null ? null : { branch: session.code.branch, base_sha: session.code.baseSha },
        remarks,
    };
}
function codeLine({ session }) {
    return session.code === null
        ? []
        : [`Code: branch ${session.code.branch}, from ${session.code.baseSha.slice(0, 12)}`];
}
//# sourceMappingURL=start.js.map

/***/ })

};
