export const id = 674;
export const ids = [674];
export const modules = {

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* unused harmony exports MOST_LEGS, stateName */
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9422);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1590);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2399);
/* harmony import */ var _settle_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6782);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(215);





/** Platform limits of one matrix (jobs a run may have) and of what travels through job outputs. */
const MOST_LEGS = 256;
const MOST_MATRIX_BYTES = 200 * 1024;
const LEG_MARGIN_MINUTES = 10;
const MOST_LEG_MINUTES = 330;
/** Hosted machines may keep a job waiting this long; part of a claim's lease. */
const QUEUE_SECONDS = 6 * 3600;
async function advance(context, loaded, options) {
    const id = loaded.session.id;
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_3__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .transaction */ .Rn)(context, id, 'advance', loaded), async (draft) => {
        const now = context.clock.now();
        const settled = (0,_settle_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .settleDeadClaims */ .X)(context, draft, now, new Set());
        const base = await (0,_planner_js__WEBPACK_IMPORTED_MODULE_1__/* .currentBase */ .rU)(context, draft.session);
        const claims = new _planner_js__WEBPACK_IMPORTED_MODULE_1__/* .Planner */ .xB().claim(context, draft, {
            now,
            most: Math.min(MOST_LEGS, options.maxParallel ?? MOST_LEGS),
            holder: options.holder,
            baseSha: base,
            queueSeconds: QUEUE_SECONDS,
            phase: null,
            task: null,
            missingInputs: await (0,_planner_js__WEBPACK_IMPORTED_MODULE_1__/* .missingTreeInputs */ .kW)(context, draft.session, base),
        });
        return { settled, claims, base };
    });
    const after = done.loaded ?? loaded;
    const legs = legsOf(after, done.value.claims, done.value.base, options.defaultRunner);
    const answer = {
        session: id,
        version: after.session.version,
        conclusion: legs.length > 0 ? 'work' : conclusionOf(after.session, context.clock.now()),
        has_work: legs.length > 0,
        count: legs.length,
        state_sha: stateName(after),
        base_sha: done.value.base ?? '',
        settled: done.value.settled,
        matrix: { include: legs },
    };
    return { answer, loaded: after };
}
/** What names the state that a leg has to see: the commit, or the store's own revision. */
function stateName(loaded) {
    return loaded.commit ?? loaded.revision;
}
function legsOf(loaded, claims, base, defaultRunner) {
    const { session } = loaded;
    const legs = claims.map(({ task: id, attempt, secret }, index) => {
        const spec = session.tasks.get(id)?.spec;
        const agent = session.definition.agents[spec?.agent ?? ''];
        const minutes = Math.ceil((spec?.timeoutSeconds ?? 0) / 60) + LEG_MARGIN_MINUTES;
        return {
            leg: index + 1,
            session: session.id,
            state_sha: stateName(loaded),
            base_sha: base ?? '',
            runner: spec?.runner ?? agent?.runner ?? defaultRunner,
            timeout_minutes: Math.min(MOST_LEG_MINUTES, minutes),
            tasks: [{ id, attempt, claim: secret }],
        };
    });
    if (Buffer.byteLength(JSON.stringify(legs)) > MOST_MATRIX_BYTES)
        throw new Error('Internal error: a wave is larger than job outputs may be');
    return legs;
}
/** Why nothing was handed out. */
function conclusionOf(session, now) {
    if (session.status !== 'in_progress')
        return session.status;
    if ((0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .waitsForApproval */ .XM)(session) !== null)
        return 'approval';
    if (session.running.length > 0 || (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .nextBackoffEnd */ .Ne)(session, now) !== null)
        return 'waiting';
    return (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusReport */ .Xt)(session, now).status === 'blocked' ? 'blocked' : 'waiting';
}
//# sourceMappingURL=advance.js.map

/***/ }),

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xB: () => (/* binding */ Planner),
  rU: () => (/* binding */ currentBase),
  kW: () => (/* binding */ missingTreeInputs)
});

;// CONCATENATED MODULE: ./build/src/domain/priority-queue.js
/** A binary heap of small integers, each held at most once. */
class PriorityQueue {
    #items;
    #held;
    #before;
    #length = 0;
    /** `capacity`: items are 0 … capacity − 1. `before(a, b)`: does a come out before b? */
    constructor(capacity, before) {
        this.#items = new Int32Array(capacity);
        this.#held = new Uint8Array(capacity);
        this.#before = before;
    }
    get length() {
        return this.#length;
    }
    push(item) {
        if (this.#held[item] === 1)
            return;
        this.#held[item] = 1;
        let slot = this.#length;
        this.#length += 1;
        while (slot > 0) {
            const parent = (slot - 1) >> 1;
            const above = this.#items[parent] ?? 0;
            if (!this.#before(item, above))
                break;
            this.#items[slot] = above;
            slot = parent;
        }
        this.#items[slot] = item;
    }
    pop() {
        if (this.#length === 0)
            return undefined;
        const top = this.#items[0] ?? 0;
        this.#held[top] = 0;
        this.#length -= 1;
        if (this.#length > 0)
            this.#sink(this.#items[this.#length] ?? 0);
        return top;
    }
    #sink(item) {
        let slot = 0;
        for (;;) {
            let child = 2 * slot + 1;
            if (child >= this.#length)
                break;
            const right = child + 1;
            if (right < this.#length && this.#before(this.#items[right] ?? 0, this.#items[child] ?? 0))
                child = right;
            const below = this.#items[child] ?? 0;
            if (!this.#before(below, item))
                break;
            this.#items[slot] = below;
            slot = child;
        }
        this.#items[slot] = item;
    }
}
//# sourceMappingURL=priority-queue.js.map
// EXTERNAL MODULE: ./build/src/domain/task.js
var domain_task = __webpack_require__(2429);
;// CONCATENATED MODULE: ./build/src/domain/ranking.js

/** Expected where nothing is known: no estimate, and no task of the phase has run yet. */
const DEFAULT_SECONDS = 1800;
/** Seconds that one attempt is expected to take: what this task took before, else its estimate, else the mean of its phase. */
function expectedSeconds(task, phaseMean) {
    for (let index = task.attempts.length - 1; index >= 0; index -= 1) {
        const attempt = task.attempts[index];
        if (attempt?.outcome === 'succeeded' && attempt.durationSeconds !== null)
            return attempt.durationSeconds;
    }
    return task.spec.estimateSeconds ?? phaseMean ?? DEFAULT_SECONDS;
}
/** Mean recorded duration of completed tasks, by phase. */
function meanDurations(session) {
    const sums = new Map();
    for (const task of session.tasks) {
        if (task.status !== 'completed')
            continue;
        const seconds = task.attempts.at(-1)?.durationSeconds;
        if (seconds === null || seconds === undefined)
            continue;
        const sum = sums.get(task.spec.phase) ?? { seconds: 0, count: 0 };
        sums.set(task.spec.phase, { seconds: sum.seconds + seconds, count: sum.count + 1 });
    }
    return new Map([...sums].map(([phase, { seconds, count }]) => [phase, seconds / count]));
}
/** Longest remaining path in seconds for each position. Linear; tasks on a cycle (which validation refuses) keep their own weight. */
function remainingPath(session, edges) {
    const size = session.tasks.size;
    const means = meanDurations(session);
    const path = new Float64Array(size);
    const waiting = new Int32Array(size);
    const phases = [];
    const weights = new Float64Array(size);
    let position = 0;
    for (const task of session.tasks) {
        weights[position] = (0,domain_task/* isTerminal */.Hd)(task.status) ? 0 : expectedSeconds(task, means.get(task.spec.phase));
        phases.push(task.spec.phase);
        position += 1;
    }
    const { start, dependent } = edges;
    const producers = Array.from({ length: size }, () => []);
    for (let p = 0; p < size; p += 1)
        for (let e = start[p] ?? 0; e < (start[p + 1] ?? 0); e += 1) {
            const d = dependent[e] ?? 0;
            if (phases[d] !== phases[p])
                continue;
            waiting[p] = (waiting[p] ?? 0) + 1;
            producers[d]?.push(p);
        }
    const free = [];
    for (let p = 0; p < size; p += 1) {
        path[p] = weights[p] ?? 0;
        if (waiting[p] === 0)
            free.push(p);
    }
    for (let d = free.pop(); d !== undefined; d = free.pop())
        for (const p of producers[d] ?? []) {
            path[p] = Math.max(path[p] ?? 0, (weights[p] ?? 0) + (path[d] ?? 0));
            waiting[p] = (waiting[p] ?? 0) - 1;
            if (waiting[p] === 0)
                free.push(p);
        }
    return path;
}
//# sourceMappingURL=ranking.js.map
// EXTERNAL MODULE: ./build/src/domain/readiness.js
var readiness = __webpack_require__(4018);
;// CONCATENATED MODULE: ./build/src/domain/frontier.js



/** What a dependent sees of a task, as a bit set of the conditions that it meets. */
const MEETS = { succeeded: 1, failed: 2, done: 4 };
function meets(task) {
    switch (task.status) {
        case 'completed':
            return MEETS.succeeded | MEETS.done;
        case 'failed':
            return MEETS.failed | MEETS.done;
        case 'skipped':
            return task.skip === 'person' ? MEETS.succeeded | MEETS.done : MEETS.done;
        case 'cancelled':
            return MEETS.done;
        default:
            return 0;
    }
}
class Frontier {
    size;
    #edges;
    #unmet;
    #met;
    #pending;
    #phase;
    #queues;
    #phaseIds;
    constructor(session) {
        this.size = session.tasks.size;
        this.#edges = edgesOf(session);
        this.#unmet = new Int32Array(this.size);
        this.#met = new Uint8Array(this.size);
        this.#pending = new Uint8Array(this.size);
        this.#phase = new Int32Array(this.size);
        this.#phaseIds = session.phases.map(({ id }) => id);
        const order = new Map(this.#phaseIds.map((id, index) => [id, index]));
        const rank = remainingPath(session, this.#edges);
        const priority = new Int32Array(this.size);
        let position = 0;
        for (const task of session.tasks) {
            this.#phase[position] = order.get(task.spec.phase) ?? 0;
            this.#pending[position] = task.status === 'pending' ? 1 : 0;
            this.#met[position] = meets(task);
            priority[position] = task.spec.priority;
            position += 1;
        }
        this.#countUnmet();
        const before = (a, b) => (rank[a] ?? 0) !== (rank[b] ?? 0)
            ? (rank[a] ?? 0) > (rank[b] ?? 0)
            : priority[a] !== priority[b]
                ? (priority[a] ?? 0) > (priority[b] ?? 0)
                : a < b;
        this.#queues = this.#phaseIds.map(() => new PriorityQueue(this.size, before));
        for (let p = 0; p < this.size; p += 1)
            if (this.#isReady(p))
                this.#queues[this.#phase[p] ?? 0]?.push(p);
    }
    static of(session) {
        return new Frontier(session);
    }
    #countUnmet() {
        const { start, dependent, condition } = this.#edges;
        for (let p = 0; p < this.size; p += 1)
            for (let e = start[p] ?? 0; e < (start[p + 1] ?? 0); e += 1)
                if (((this.#met[p] ?? 0) & (condition[e] ?? 0)) === 0) {
                    const d = dependent[e] ?? 0;
                    this.#unmet[d] = (this.#unmet[d] ?? 0) + 1;
                }
    }
    #isReady(position) {
        return this.#pending[position] === 1 && this.#unmet[position] === 0;
    }
    /** Takes note that a task changed (its status as it is now). O(its dependents). */
    update(position, task) {
        this.settle(position, task.status === 'pending', meets(task));
    }
    /** The counters behind `update`: is the task pending, and which conditions does it meet now? */
    settle(position, pending, met) {
        const before = this.#met[position] ?? 0;
        this.#pending[position] = pending ? 1 : 0;
        this.#met[position] = met;
        if (this.#isReady(position))
            this.#queues[this.#phase[position] ?? 0]?.push(position);
        if (before === met)
            return;
        const { start, dependent, condition } = this.#edges;
        for (let e = start[position] ?? 0; e < (start[position + 1] ?? 0); e += 1) {
            const bit = condition[e] ?? 0;
            const change = ((before & bit) === 0 ? 0 : 1) - ((met & bit) === 0 ? 0 : 1);
            if (change === 0)
                continue;
            const d = dependent[e] ?? 0;
            this.#unmet[d] = (this.#unmet[d] ?? 0) + change;
            if (this.#isReady(d))
                this.#queues[this.#phase[d] ?? 0]?.push(d);
        }
    }
    /** The best position of a phase whose dependencies hold, removed from the queue; undefined when there is none. */
    pop(phase) {
        const queue = this.#queues[phase];
        for (let position = queue?.pop(); position !== undefined; position = queue?.pop())
            if (this.#isReady(position))
                return position;
        return undefined;
    }
    /** Puts back what was popped and not claimed. */
    push(position) {
        if (this.#isReady(position))
            this.#queues[this.#phase[position] ?? 0]?.push(position);
    }
    /**
     * The next tasks to claim, best first, as `claim` accepts them one by one: `claim` answers with the session after the claim, or
     * undefined when this task cannot be claimed now. Stops after `most` or when the limits that hold for all tasks are reached.
     */
    take(session, now, most, claim) {
        let state = session;
        let taken = 0;
        for (const [index, phase] of this.#phaseIds.entries()) {
            if (state.phases[index]?.id !== phase || state.phases[index]?.status !== 'in_progress')
                continue;
            const aside = [];
            for (let p = taken < most ? this.pop(index) : undefined; p !== undefined; p = taken < most ? this.pop(index) : undefined) {
                const task = state.tasks.at(p);
                if (task === undefined)
                    continue;
                const full = (0,readiness/* fullLimits */.e0)(state, task);
                const next = full.length > 0 || (0,readiness/* unready */.vf)(state, task, now).length > 0 ? undefined : claim(task.spec.id, state);
                if (next === undefined)
                    aside.push(p);
                else {
                    state = next;
                    taken += 1;
                    this.settle(p, false, 0);
                }
                if (full.some(({ limit }) => limit === 'agents' || limit === 'phase'))
                    break;
            }
            for (const p of aside)
                this.push(p);
        }
        return state;
    }
}
function edgesOf(session) {
    const size = session.tasks.size;
    const start = new Int32Array(size + 1);
    const pairs = [];
    let position = 0;
    for (const task of session.tasks) {
        for (const { task: other, on } of task.spec.dependencies) {
            const from = session.tasks.position(other);
            if (from === undefined)
                continue;
            pairs.push(from, position, MEETS[on]);
            start[from + 1] = (start[from + 1] ?? 0) + 1;
        }
        position += 1;
    }
    for (let p = 0; p < size; p += 1)
        start[p + 1] = (start[p + 1] ?? 0) + (start[p] ?? 0);
    const next = start.slice();
    const dependent = new Int32Array(pairs.length / 3);
    const condition = new Uint8Array(pairs.length / 3);
    for (let i = 0; i < pairs.length; i += 3) {
        const from = pairs[i] ?? 0;
        const slot = next[from] ?? 0;
        next[from] = slot + 1;
        dependent[slot] = pairs[i + 1] ?? 0;
        condition[slot] = pairs[i + 2] ?? 0;
    }
    return { start, dependent, condition };
}
//# sourceMappingURL=frontier.js.map
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
;// CONCATENATED MODULE: ./build/src/app/planner.js



/** After the timeout of its work a claim has this long to bring its report in. */
const REPORT_SECONDS = 1800;
class Planner {
    #frontier;
    #tasks;
    /** The counters for this session; `events` lead from the session they were last brought to up to this one. */
    at(session) {
        if (this.#frontier === undefined || this.#tasks !== session.tasks) {
            this.#frontier = Frontier.of(session);
            this.#tasks = session.tasks;
        }
        return this.#frontier;
    }
    /** Brings the counters from `before` to the session after `events`. */
    follow(before, events, session) {
        if (this.#frontier === undefined ||
            this.#tasks !== before.tasks ||
            session.tasks.size !== before.tasks.size)
            return;
        for (const event of events) {
            if (!('task' in event))
                continue;
            const position = session.tasks.position(event.task);
            const task = session.tasks.get(event.task);
            if (position !== undefined && task !== undefined)
                this.#frontier.update(position, task);
        }
        this.#tasks = session.tasks;
    }
    /** Is there a task that could be claimed right now? `missingInputs`: code-base inputs that the base lacks. */
    anyReady(session, now, missingInputs) {
        let any = false;
        if (session.status === 'in_progress')
            this.at(session).take(session, now, 1, (id) => {
                const inputs = session.tasks.get(id)?.spec.inputs ?? [];
                any ||= !inputs.some(({ producer, path }) => producer === null && missingInputs.has(path));
                return undefined;
            });
        return any;
    }
    /** Claims the best ready tasks in the draft, each with a fresh secret. */
    claim(context, draft, order) {
        const claims = [];
        if (draft.session.status !== 'in_progress' || order.most <= 0)
            return claims;
        const frontier = this.at(draft.session);
        frontier.take(draft.session, order.now, order.most, (id) => {
            const task = draft.session.tasks.get(id);
            if (task === undefined ||
                (order.phase !== null && task.spec.phase !== order.phase) ||
                (order.task !== null && id !== order.task))
                return undefined;
            const missing = task.spec.inputs
                .filter(({ producer, path }) => producer === null && order.missingInputs.has(path))
                .map(({ path }) => path);
            const secret = context.random.hex(16);
            const decision = draft.ask({
                type: 'claim_task',
                now: order.now,
                actor: app_context/* ORCHESTRATOR */.zt,
                task: id,
                claimSha256: (0,sha256/* sha256 */.s)(secret),
                holder: order.holder,
                baseSha: order.baseSha,
                leaseSeconds: order.queueSeconds + task.spec.timeoutSeconds + REPORT_SECONDS,
                missingInputs: missing,
            });
            if (decision.kind === 'refused')
                return undefined;
            claims.push({ task: id, attempt: task.attempts.length + 1, secret });
            return draft.session;
        });
        this.#tasks = draft.session.tasks;
        return claims;
    }
}
/** Code-base inputs of tasks that could start, which the base does not have. */
async function missingTreeInputs(context, session, base) {
    const paths = new Set();
    const open = new Set(session.phases.filter(({ status }) => status === 'in_progress').map(({ id }) => id));
    for (const task of session.tasks)
        if (task.status === 'pending' && open.has(task.spec.phase))
            for (const { path, producer } of task.spec.inputs)
                if (producer === null)
                    paths.add(path);
    if (paths.size === 0 || base === null || context.code === null)
        return new Set();
    return new Set(await context.code.missingInputs(base, [...paths]));
}
/** The commit that the next attempts work on: the tip of the session's branch, else what the session started from. */
async function currentBase(context, session) {
    if (session.code === null || context.code === null)
        return null;
    return (await context.code.tip(session.code.branch)) ?? session.code.baseSha;
}
//# sourceMappingURL=planner.js.map

/***/ }),

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ settleDeadClaims)
/* harmony export */ });
/* harmony import */ var _schema_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9312);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1590);


/** Ids of the tasks whose claims were settled as lost. `except`: claims (sha256) that this process itself is working on. */
function settleDeadClaims(context, draft, now, except) {
    const settled = [];
    for (const id of draft.session.running) {
        const task = draft.session.tasks.get(id);
        if (task?.claim == null || except.has(task.claim.sha256))
            continue;
        const reason = whyDead(context, task, now);
        if (reason === null)
            continue;
        draft.ask({
            type: 'settle_claim',
            now,
            actor: _context_js__WEBPACK_IMPORTED_MODULE_1__/* .ORCHESTRATOR */ .zt,
            task: id,
            attempt: task.claim.attempt,
            outcome: 'lost',
            reason,
        });
        settled.push(id);
    }
    return settled;
}
function whyDead(context, task, now) {
    const { claim } = task;
    if (claim === null)
        return null;
    if (supersededRun(context, claim.holder))
        return 'A later attempt of the same workflow run has begun.';
    if (context.liveness.probe(claim.holder) === 'dead')
        return 'The process that worked on it is gone.';
    return claim.leaseExpiresAt < now
        ? `Its lease ended at ${(0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .isoOf */ .dF)(claim.leaseExpiresAt)} without a report.`
        : null;
}
function supersededRun(context, holder) {
    const [id, attempt] = context.run?.split('/') ?? [];
    return holder.kind === 'run' && id !== undefined && holder.id === id && holder.attempt < Number(attempt);
}
//# sourceMappingURL=settle-claims.js.map

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

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ nextBackoffEnd),
/* harmony export */   XM: () => (/* binding */ waitsForApproval),
/* harmony export */   Xt: () => (/* binding */ statusReport),
/* harmony export */   yJ: () => (/* binding */ blockedBy)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2573);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(163);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5486);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2429);
/**
 * What people and programs see of a session: progress, phases, gates, health. All derived from the session, nothing of it is stored.
 */




function statusReport(session, now) {
    const blocked = (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .blockedTasks */ .v)(session);
    const tasks = [...session.tasks].map((task) => ({
        task,
        explanation: (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(session, task, now, blocked),
    }));
    const byPhase = new Map();
    for (const report of tasks) {
        const list = byPhase.get(report.task.spec.phase);
        if (list === undefined)
            byPhase.set(report.task.spec.phase, [report]);
        else
            list.push(report);
    }
    const status = sessionStatus(session, tasks);
    const { health, reasons } = healthOf(session, status);
    return {
        status,
        health,
        healthReasons: reasons,
        phase: session.phases.find((phase) => phase.status !== 'completed')?.id ?? null,
        progress: progressOf(totals(session), tasks),
        phases: session.phases.map((phase) => {
            const unmet = phase.status === 'completed' ? [] : (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .unmetConditions */ .k)(session, phase);
            return {
                id: phase.id,
                status: phase.status,
                gate: { open: unmet.length === 0, unmet },
                progress: progressOf(phase.tally, byPhase.get(phase.id) ?? []),
            };
        }),
        tasks,
    };
}
function totals(session) {
    const sum = { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyTally */ .CK)() };
    for (const { tally } of session.phases)
        for (const status of _task_js__WEBPACK_IMPORTED_MODULE_3__/* .TASK_STATUSES */ .Hi)
            sum[status] += tally[status];
    return sum;
}
function progressOf(tally, tasks) {
    let ready = 0;
    let waiting = 0;
    let blocked = 0;
    for (const { explanation } of tasks) {
        if (explanation.standing === 'ready')
            ready += 1;
        if (explanation.standing === 'waiting')
            waiting += 1;
        if (explanation.standing === 'blocked' || explanation.standing === 'escalated')
            blocked += 1;
    }
    const total = (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyTotal */ .Lp)(tally);
    const counted = total - tally.cancelled;
    const { completed, in_progress, failed, skipped, cancelled } = tally;
    return {
        total,
        completed,
        in_progress,
        ready,
        waiting,
        blocked,
        failed,
        skipped,
        cancelled,
        percent: counted === 0 ? 0 : Math.floor((100 * (completed + skipped)) / counted),
    };
}
/** `blocked`: unfinished, nothing runs or can start by itself, and no approval alone would help. */
function sessionStatus(session, tasks) {
    if (session.status !== 'in_progress')
        return session.status;
    const moves = tasks.some(({ explanation }) => explanation.standing === 'ready' ||
        explanation.standing === 'claimed' ||
        explanation.code === 'BACKING_OFF');
    return moves || waitsForApproval(session) !== null ? 'in_progress' : 'blocked';
}
/** The phase that only a person's approval keeps open; null when there is none. */
function waitsForApproval(session) {
    const open = session.phases.find((phase) => phase.status === 'in_progress');
    if (open === undefined || session.status !== 'in_progress')
        return null;
    const unmet = (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .unmetConditions */ .k)(session, open);
    return unmet.length === 1 && unmet[0]?.code === 'APPROVAL_MISSING' ? open.id : null;
}
/** The earliest moment at which a backoff ends; null when nothing backs off. */
function nextBackoffEnd(session, now) {
    let earliest = null;
    for (const task of session.tasks) {
        if (task.status !== 'pending' || task.notBefore === null || task.notBefore <= now)
            continue;
        if ((0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(session, { ...task, notBefore: null }, now, new Map()).standing !== 'ready')
            continue;
        if (earliest === null || task.notBefore < earliest)
            earliest = task.notBefore;
    }
    return earliest;
}
function healthOf(session, status) {
    const tally = totals(session);
    const errors = [
        ...(status === 'failed' ? ['SESSION_FAILED'] : []),
        ...(status === 'blocked' ? ['SESSION_BLOCKED'] : []),
    ];
    const warnings = [
        ...(tally.failed > 0 ? ['TASKS_FAILED'] : []),
        ...(tally.blocked > 0 ? ['TASKS_BLOCKED'] : []),
        ...(tally.escalated > 0 ? ['TASKS_ESCALATED'] : []),
    ];
    const health = errors.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'healthy';
    return { health, reasons: [...errors, ...warnings] };
}
/** How many tasks cannot move because of this one. */
function blockedBy(session, root) {
    let count = 0;
    for (const roots of (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .blockedTasks */ .v)(session).values())
        if (roots.includes(root))
            count += 1;
    return count;
}
//# sourceMappingURL=status.js.map

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

/***/ })

};
