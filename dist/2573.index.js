export const id = 2573;
export const ids = [2573,6566];
export const modules = {

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

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   v: () => (/* binding */ blockedTasks)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2321);
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4018);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2429);
/**
 * Why does a task (not) move? Total: every task has exactly one standing, and everything that keeps it from moving is named together with
 * whoever can change that. Uses the same conditions as `decide`, so the explanation cannot differ from the decision.
 */



function explain(session, task, now, blocked = blockedTasks(session)) {
    if ((0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .isTerminal */ .Hd)(task.status))
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
                const state = (0,_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .dependencyState */ .t8)(session, dependency);
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
    const on = task.status === 'completed' ? null : `orchestrator retry ${task.spec.id}${skippable(task)}`;
    const made = { ...none, standing: 'over', code, because: [{ code, text: endText(task), on }] };
    explained.set(task, made);
    return made;
}
/** What failed while nobody needs it any more cannot be tried again: then only skipping it helps. */
function skippable({ status, spec }) {
    return status === 'failed' ? `, or skip ${spec.id}` : '';
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
    return stopped('escalated', 'ESCALATED', `${info?.reason ?? 'escalated'} (to ${info?.to ?? 'user'})`, info?.held == null
        ? `orchestrator retry ${id}, skip ${id} or complete ${id} --force --reason TEXT`
        : `orchestrator approve ${id}, retry ${id} or skip ${id}`);
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
    const conditions = (0,_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .unready */ .vf)(session, task, now);
    const waitingFor = conditions.flatMap((condition) => condition.code === 'DEPENDENCY_OPEN' ? [condition.task] : []);
    const because = conditions.map(becauseOf);
    if (blockedBy.length > 0) {
        const roots = blockedBy.map((id) => ({
            code: 'BLOCKED_BY',
            text: `${id} ${session.tasks.get(id)?.status ?? 'is gone'}`,
            on: waysAround(session, id, task),
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
    const full = (0,_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .fullLimits */ .e0)(session, task);
    const limits = full.map((full) => ({
        code: `LIMIT_${full.limit.toUpperCase()}`,
        text: (0,_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLimit */ .XW)(full),
        on: full.limit === 'touches'
            ? full.task
            : full.limit === 'budget'
                ? `orchestrator resume --budget ${_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .BUDGET_KEYS */ .bH[full.kind]}=TOTAL`
                : null,
    }));
    // Money that is set aside comes back when an attempt is over; what nobody holds any more only a person can add.
    if (limits[0] !== undefined && full.some(({ limit }) => limit === 'budget') && session.running.length === 0)
        return { standing: 'waiting', code: 'LIMIT_BUDGET', because: limits, blockedBy, waitingFor };
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
/** What helps a task that is blocked by another: only what would be accepted. */
function waysAround(session, id, task) {
    const root = session.tasks.get(id);
    const phase = session.phases.find((state) => state.id === root?.spec.phase);
    const ways = [
        ...(phase?.status === 'completed' ? [] : [`retry ${id}`]),
        ...(root?.status === 'cancelled' ? [`skip ${task.spec.id}`] : [`skip ${id}`]),
    ];
    return `orchestrator ${ways.join(', or ')}`;
}
function becauseOf(condition) {
    const on = 'task' in condition
        ? condition.task
        : 'phase' in condition
            ? condition.phase
            : 'path' in condition
                ? condition.path
                : String(condition.until);
    return { code: condition.code, text: (0,_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUnready */ .On)(condition), on };
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

/***/ })

};
