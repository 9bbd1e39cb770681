export const id = 8028;
export const ids = [8028];
export const modules = {

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusLine),
/* harmony export */   S7: () => (/* binding */ statusDocument)
/* harmony export */ });
/* unused harmony export STATUS_DOCUMENT */
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9422);
/* harmony import */ var _schema_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9312);


const STATUS_DOCUMENT = 'orchestrator/status/1';
function statusDocument(session, now, report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusReport */ .Xt)(session, now)) {
    return {
        schema: STATUS_DOCUMENT,
        session: session.id,
        version: session.version,
        title: session.definition.title,
        status: report.status,
        status_reason: session.statusReason,
        health: report.health,
        health_reasons: report.healthReasons,
        phase: report.phase,
        created_at: (0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .isoOf */ .dF)(session.createdAt),
        updated_at: (0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .isoOf */ .dF)(session.updatedAt),
        code: session.code === null ? null : { branch: session.code.branch, base_sha: session.code.baseSha },
        progress: report.progress,
        phases: report.phases.map(({ id, status, gate, progress }) => ({
            id,
            title: session.definition.phases.find((phase) => phase.id === id)?.title ?? id,
            status,
            gate,
            progress,
        })),
        tasks: report.tasks.map(rowOf),
    };
}
function rowOf({ task, explanation }) {
    return {
        id: task.spec.id,
        title: task.spec.title,
        phase: task.spec.phase,
        status: task.status,
        standing: explanation.standing,
        code: explanation.code,
        attempts: task.attempts.length,
        duration_seconds: task.attempts.at(-1)?.durationSeconds ?? null,
        evidence: task.evidence,
        blocked_by: explanation.blockedBy,
        waiting_for: explanation.waitingFor,
        reason: task.status === 'completed' ? null : (explanation.because[0]?.text ?? null),
    };
}
/** Tasks never change, and nothing but themselves explains those that are over. */
const endedRows = new WeakMap();
function rowText(report) {
    if (report.explanation.standing !== 'over')
        return JSON.stringify(rowOf(report));
    const text = endedRows.get(report.task) ?? JSON.stringify(rowOf(report));
    endedRows.set(report.task, text);
    return text;
}
/** The document as one line of JSON. A run needs it at every step. */
function statusLine(session, now) {
    const report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusReport */ .Xt)(session, now);
    const { tasks: none, ...rest } = statusDocument(session, now, { ...report, tasks: [] });
    const head = JSON.stringify({ ...rest, tasks: none });
    return `${head.slice(0, -2)}${report.tasks.map(rowText).join(',')}]}`;
}
//# sourceMappingURL=status-document.js.map

/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ approved),
/* harmony export */   k: () => (/* binding */ unmetConditions)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6566);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/**
 * Gates: may a phase be left? A pure condition that always says what is unmet. An approval is one of the conditions.
 */


/** Everything that keeps the phase from being left, people last. Empty = the gate is open. */
function unmetConditions(session, phase) {
    const { pending, in_progress, blocked, escalated, failed } = phase.tally;
    const unmet = [];
    const unfinished = pending + in_progress + blocked + escalated;
    if (unfinished > 0)
        unmet.push({ code: 'TASKS_UNFINISHED', count: unfinished });
    if (failed > 0 && session.definition.onFailure !== 'skip')
        unmet.push({ code: 'TASKS_FAILED', count: failed });
    if (unmet.length === 0)
        unmet.push(...missingOutputs(session, phase.id), ...missingTaskLists(session, phase.id));
    if ((0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseSpec */ .bu)(session, phase.id)?.gate.approval === true && !approved(session, phase))
        unmet.push({ code: 'APPROVAL_MISSING', phase: phase.id });
    return unmet;
}
/** Has a person approved this phase? Only of an open one is it taken down; clocks differ, so that no time is compared. */
function approved(session, phase) {
    return phase.openedAt !== null && session.approvals.some((approval) => approval.phase === phase.id);
}
function missingOutputs(session, phase) {
    return ((0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseSpec */ .bu)(session, phase)?.gate.outputs ?? [])
        .filter(({ task, path }) => !(session.tasks.get(task)?.outputDigests ?? []).some((digest) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(path, digest.path)))
        .map(({ task, path }) => ({ code: 'OUTPUT_MISSING', task, path }));
}
/** Later phases whose tasks a task of this phase should have written, and did not. */
function missingTaskLists(session, phase) {
    return session.definition.phases.flatMap((later) => {
        const from = later.tasksFrom;
        if (from === null || from.allowEmpty)
            return [];
        const producer = session.tasks.get(from.task);
        if (producer === undefined || producer.spec.phase !== phase || producer.status === 'skipped')
            return [];
        if (hasList(session, from.task, later.id))
            return [];
        return [{ code: 'NO_TASKS_WRITTEN', task: from.task, path: from.path, phase: later.id }];
    });
}
/** Did the producer write tasks, or did a person add some in its place? Added tasks stand behind those of the definition. */
function hasList(session, producer, phase) {
    for (let position = session.definition.tasks.length; position < session.tasks.size; position += 1) {
        const task = session.tasks.at(position);
        if (task?.addedBy === producer || (task?.addedBy === null && task.spec.phase === phase))
            return true;
    }
    return false;
}
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ nextBackoffEnd),
/* harmony export */   XM: () => (/* binding */ waitsForApproval),
/* harmony export */   Xt: () => (/* binding */ statusReport),
/* harmony export */   mh: () => (/* binding */ secondsToBackoffEnd),
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
/** How long that is from now; null when nothing backs off. */
function secondsToBackoffEnd(session, now) {
    const end = nextBackoffEnd(session, now);
    return end === null ? null : end - now;
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

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/** Ctrl-C and SIGTERM as an AbortSignal: the first asks to stop, the second stops at once, unless somebody else sees to that. */
/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;
/**
 * `asked` is called at the first signal. With `second` as `go-on`, further signals change nothing: a workflow's runner sends several, kills by
 * itself, and what is being written until then must not be cut off.
 */
function interruption(asked = () => undefined, second = 'exit') {
    const controller = new AbortController();
    const handler = () => {
        if (controller.signal.aborted && second === 'exit')
            process.exit(INTERRUPTED);
        if (controller.signal.aborted)
            return;
        controller.abort();
        asked();
    };
    process.on('SIGINT', handler);
    process.on('SIGTERM', handler);
    return {
        signal: controller.signal,
        release: () => {
            process.off('SIGINT', handler);
            process.off('SIGTERM', handler);
        },
    };
}
//# sourceMappingURL=interruption.js.map

/***/ }),

/***/ 8028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _app_session_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2571);
/* harmony import */ var _app_status_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9422);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6366);
/* harmony import */ var _report_status_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(662);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9594);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(929);








async function execute(call) {
    const every = call.options.seconds('watch', 2);
    if (every !== null && call.terminal.json)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrchestratorError */ .jD('USAGE', '--watch and --json do not go together.', 'Call status --json again and again instead.');
    const at = call.options.count('at');
    const diff = call.options.text('diff');
    if ([at, diff, every].filter((one) => one !== null).length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrchestratorError */ .jD('USAGE', '--at, --diff and --watch do not go together.', 'Use one of them at a time.');
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_6__/* .withSession */ .fQ)(call, async (context, loaded) => {
        if (diff !== null)
            return difference(call, loaded, diff);
        if (at !== null)
            return asItWas(call, context, loaded, at);
        const last = every === null ? loaded : await watch(call, context, loaded, Math.max(0.2, every));
        const now = context.clock.now();
        const report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusReport */ .Xt)(last.session, now);
        const silent = call.terminal.json || (every !== null && call.terminal.outLive);
        const end = (0,_call_js__WEBPACK_IMPORTED_MODULE_6__/* .answered */ .oQ)((0,_app_status_document_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDocument */ .S7)(last.session, now, report), silent ? [] : [...lines(call, context, last), ...(await driftLines(context, last))]);
        return { ...end, loaded: last };
    });
}
/** `3..7`, `3..` or `3`. */
async function difference(call, loaded, text) {
    const { versionsDiffer } = await __webpack_require__.e(/* import() */ 9669).then(__webpack_require__.bind(__webpack_require__, 2050));
    const dots = text.indexOf('..');
    return dots < 0
        ? versionsDiffer(call, loaded, text, '')
        : versionsDiffer(call, loaded, text.slice(0, dots), text.slice(dots + 2));
}
/** Seen with the eyes of that moment: what waited then is shown as waiting. */
async function asItWas(call, context, loaded, version) {
    const { sessionAt } = await __webpack_require__.e(/* import() */ 6531).then(__webpack_require__.bind(__webpack_require__, 6531));
    const session = await sessionAt(loaded, version);
    const report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusReport */ .Xt)(session, session.updatedAt);
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_6__/* .answered */ .oQ)((0,_app_status_document_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDocument */ .S7)(session, session.updatedAt, report), (0,_report_status_text_js__WEBPACK_IMPORTED_MODULE_5__/* .statusText */ .qS)(session, report, call.terminal.out, {
        location: context.store.location,
        phasesOnly: call.options.flag('phases'),
    }));
}
/** Only for people: a program that asks for the status shall not wait for the definition to be compiled. */
async function driftLines(context, { session }) {
    const { definitionDrift } = await __webpack_require__.e(/* import() */ 842).then(__webpack_require__.bind(__webpack_require__, 842));
    const drift = await definitionDrift(context, session);
    if (drift.length === 0)
        return [];
    const shown = drift.slice(0, MOST_DRIFT);
    const more = drift.length > shown.length ? [`  and ${drift.length - shown.length} more`] : [];
    return [
        '',
        'The definition changed since this session started; the session goes on with the one it is pinned to:',
        ...shown.map((what) => `  ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(what)}`),
        ...more,
        '  → orchestrator start begins a session with the new one',
    ];
}
function lines(call, context, { session }) {
    return (0,_report_status_text_js__WEBPACK_IMPORTED_MODULE_5__/* .statusText */ .qS)(session, (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusReport */ .Xt)(session, context.clock.now()), call.terminal.out, {
        location: context.store.location,
        phasesOnly: call.options.flag('phases'),
    });
}
const MOST_DRIFT = 10;
const CLEAR = `${String.fromCharCode(0x1b)}[H${String.fromCharCode(0x1b)}[2J`;
/** Until the session is over, somebody interrupts, or nobody reads any more. */
async function watch(call, context, first, seconds) {
    const stop = (0,_interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .interruption */ .Y)();
    let loaded = first;
    let shown = -1;
    try {
        for (;;) {
            if (call.terminal.outLive)
                call.terminal.print(`${CLEAR}${lines(call, context, loaded).join('\n')}`);
            else if (loaded.session.version !== shown)
                call.terminal.print(oneLine(context, loaded));
            shown = loaded.session.version;
            if (['completed', 'cancelled', 'failed'].includes(loaded.session.status))
                return loaded;
            await context.clock.sleep(seconds * 1000, stop.signal);
            if (stop.signal.aborted || call.terminal.closed())
                return loaded;
            loaded = (await (0,_app_session_files_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSession */ .L6)(context.store, loaded.session.id)) ?? loaded;
        }
    }
    finally {
        stop.release();
    }
}
function oneLine(context, { session }) {
    const report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusReport */ .Xt)(session, context.clock.now());
    return `version ${session.version}: ${report.status}, ${report.progress.percent} %, ${(0,_report_status_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countsText */ .WN)(report.progress)}`;
}
//# sourceMappingURL=status.js.map

/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ describeUnmet),
/* harmony export */   fP: () => (/* binding */ attention),
/* harmony export */   uM: () => (/* binding */ lacksBudget)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2260);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6366);


/** In the order of the phases; empty when nobody has to do anything. */
function attention(session, report) {
    if (session.status === 'completed' || session.status === 'cancelled')
        return [];
    const items = [];
    if (session.status === 'paused')
        items.push({
            subject: 'session',
            text: `is paused${because(session.statusReason)}`,
            verbs: ['orchestrator resume'],
            comments: ['/orchestrator resume'],
        });
    for (const task of report.tasks)
        items.push(...ofTask(session, task));
    const money = report.tasks.find(isOutOfBudget)?.explanation.because[0];
    if (money !== undefined)
        items.push({
            subject: 'session',
            text: `has spent its budget: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(money.text)}`,
            verbs: money.on === null ? [] : [money.on],
            comments: [],
        });
    for (const phase of report.phases) {
        const others = phase.gate.unmet.filter(({ code }) => code !== 'APPROVAL_MISSING');
        if (phase.status === 'in_progress' && others.length === 0 && phase.gate.unmet.length > 0)
            items.push({
                subject: phase.id,
                text: 'is done and waits for approval',
                verbs: [`orchestrator approve ${phase.id}`],
                comments: [`/orchestrator approve ${phase.id}`],
            });
        if (phase.status === 'in_progress')
            items.push(...phase.gate.unmet.flatMap(ofGate));
    }
    return items;
}
function isOutOfBudget({ explanation }) {
    return explanation.standing === 'waiting' && explanation.code === 'LIMIT_BUDGET';
}
/** Which budget keeps tasks from starting, in words; null when none does. */
function lacksBudget(report) {
    const text = report.tasks.find(isOutOfBudget)?.explanation.because[0]?.text;
    return text === undefined ? null : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text);
}
function because(reason) {
    return reason === null || reason === '' ? '' : `: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(reason)}`;
}
function ofTask(session, { task, explanation }) {
    const id = task.spec.id;
    const retry = `orchestrator retry ${id}`;
    const skip = `orchestrator skip ${id} --reason TEXT`;
    const comments = [`/orchestrator retry ${id}`, `/orchestrator skip ${id} REASON`];
    const isHeld = (task.escalationInfo?.held ?? null) !== null;
    switch (task.status) {
        case 'failed': {
            if (session.definition.onFailure === 'skip')
                return [];
            const attempts = (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(task.attempts.length, 'attempt');
            const last = task.attempts.at(-1)?.reason ?? null;
            return [
                { subject: id, text: `failed after ${attempts}${because(last)}`, verbs: [retry, skip], comments },
            ];
        }
        case 'blocked':
            return [
                {
                    subject: id,
                    text: `is blocked${because(task.blockerInfo?.reason ?? null)}`,
                    verbs: [`orchestrator unblock ${id}`, skip],
                    comments,
                },
            ];
        case 'escalated':
            return [
                {
                    subject: id,
                    text: `needs a decision${because(task.escalationInfo?.reason ?? null)}`,
                    verbs: isHeld
                        ? [`orchestrator approve ${id}`, retry, skip]
                        : [retry, skip, `orchestrator complete ${id} --force --reason TEXT`],
                    comments: isHeld ? [`/orchestrator approve ${id}`, ...comments] : comments,
                },
            ];
        case 'cancelled':
            // A cancelled task only matters while another one needs it.
            return [...session.tasks.dependents(id)].some(({ status }) => status === 'pending')
                ? [
                    {
                        subject: id,
                        text: 'was cancelled, and others need it',
                        verbs: [retry],
                        comments: comments.slice(0, 1),
                    },
                ]
                : [];
        default:
            return explanation.code === 'CLAIM_OVERDUE'
                ? [
                    {
                        subject: id,
                        text: 'has been claimed for longer than its lease',
                        verbs: ['orchestrator run'],
                        comments: [],
                    },
                ]
                : [];
    }
}
function ofGate(unmet) {
    switch (unmet.code) {
        case 'OUTPUT_MISSING':
            return [
                {
                    subject: unmet.task,
                    text: `left no ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(unmet.path)}, which the gate asks for`,
                    verbs: [`orchestrator explain ${unmet.task}`],
                    comments: [`/orchestrator retry ${unmet.task}`],
                },
            ];
        case 'NO_TASKS_WRITTEN':
            return [
                {
                    subject: unmet.task,
                    text: `wrote no tasks for ${unmet.phase} (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(unmet.path)})`,
                    verbs: ['orchestrator add --list FILE'],
                    comments: [`/orchestrator retry ${unmet.task}`],
                },
            ];
        default:
            return [];
    }
}
/** One unmet condition of a gate in words. */
function describeUnmet(unmet) {
    switch (unmet.code) {
        case 'TASKS_UNFINISHED':
            return `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(unmet.count, 'task')} unfinished`;
        case 'TASKS_FAILED':
            return `${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(unmet.count, 'task')} failed`;
        case 'OUTPUT_MISSING':
            return `output ${unmet.task}/${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(unmet.path)} is missing`;
        case 'NO_TASKS_WRITTEN':
            return `${unmet.task} wrote no tasks for ${unmet.phase}`;
        default:
            return 'approval is missing';
    }
}
//# sourceMappingURL=attention.js.map

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

/***/ 662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ attentionLines),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   tX: () => (/* binding */ phaseLines)
/* harmony export */ });
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2162);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2260);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6366);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);




/** More tasks than these are not listed one by one; the unfinished ones come first then. */
const MOST_TASKS = 60;
const BAR_WIDTH = 12;
/** The whole picture, line by line. */
function statusText(session, report, style, view) {
    return [
        ...headLines(session, report, style, view.location),
        '',
        ...phaseLines(report, style),
        ...(view.phasesOnly ? [] : taskLines(report, style)),
        ...attentionLines(session, report, style),
    ];
}
function headLines(session, report, style, location) {
    const { progress } = report;
    const health = report.healthReasons.length === 0 ? '' : ` (${report.healthReasons.join(', ')})`;
    const colour = report.health === 'healthy' ? 'green' : report.health === 'warning' ? 'yellow' : 'red';
    return [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(session.definition.title))),
        `Session ${session.id}, version ${session.version}: ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, colour, report.status)}, ${report.health}${health}`,
        ...(session.statusReason === null ? [] : [(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, `  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(session.statusReason)}`)]),
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'dim', (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, `State: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(location, 300)}`)),
        `${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .bar */ .M0)(style, progress.percent, BAR_WIDTH * 2)} ${percent(progress)}  ${countsText(progress)}`,
    ];
}
function percent(progress) {
    return `${String(progress.percent).padStart(3)} %`;
}
/** `12 of 20 done, 3 running, 2 ready` */
function countsText(progress) {
    const done = progress.completed + progress.skipped;
    const parts = [
        [progress.in_progress, 'running'],
        [progress.ready, 'ready'],
        [progress.waiting, 'waiting'],
        [progress.blocked, 'blocked'],
        [progress.failed, 'failed'],
        [progress.skipped, 'skipped'],
        [progress.cancelled, 'cancelled'],
    ];
    const rest = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return [`${done} of ${progress.total} done`, ...rest].join(', ');
}
/** One line a phase. */
function phaseLines(report, style) {
    const width = Math.max(4, ...report.phases.map(({ id }) => id.length));
    return report.phases.map((phase) => {
        const name = phase.id.padEnd(width);
        return `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseMark */ .lW)(style, phase.status)} ${name} ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .bar */ .M0)(style, phasePercent(phase), BAR_WIDTH)} ${percent(phase.progress)}  ${phaseNote(phase)}`;
    });
}
/** A completed phase without tasks is full, not empty. */
function phasePercent(phase) {
    return phase.status === 'completed' ? 100 : phase.progress.percent;
}
function phaseNote(phase) {
    const counts = countsText(phase.progress);
    if (phase.status !== 'in_progress')
        return counts;
    const gate = phase.gate.unmet.filter(({ code }) => code !== 'TASKS_UNFINISHED').map(_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUnmet */ .TY);
    return gate.length === 0 ? counts : `${counts}; gate: ${gate.join(', ')}`;
}
function taskLines({ tasks: unsorted, phases }, style) {
    if (unsorted.length === 0)
        return [];
    // Tasks that were added later stand at the end of the session, and belong to their phase.
    const place = new Map(phases.map(({ id }, index) => [id, index]));
    const phaseOf = ({ task }) => place.get(task.spec.phase) ?? 0;
    const tasks = unsorted.toSorted((a, b) => phaseOf(a) - phaseOf(b));
    const all = tasks.length <= MOST_TASKS;
    const shown = (all ? tasks : tasks.toSorted((a, b) => interest(a) - interest(b))).slice(0, MOST_TASKS);
    const width = Math.min(60, Math.max(...shown.map(({ task }) => task.spec.id.length)));
    const lines = shown.map((report) => taskLine(report, width, style));
    const rest = tasks.length - shown.length;
    return ['', ...lines, ...(rest > 0 ? [`  … and ${rest} more (status --json lists all)`] : [])];
}
const ORDER = ['failed', 'escalated', 'blocked', 'in_progress', 'ready', 'waiting'];
function interest({ task, explanation }) {
    const place = ORDER.indexOf((0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOf */ .Li)(task.status, explanation.standing));
    return place === -1 ? ORDER.length : place;
}
function taskLine({ task, explanation }, width, style) {
    const look = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOf */ .Li)(task.status, explanation.standing);
    const id = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(task.spec.id, width).padEnd(width);
    const note = taskNote({ task, explanation });
    const room = style.columns === null ? null : style.columns - width - 20;
    const fittedNote = room === null ? note : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(note, Math.max(10, room));
    return `  ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .Gy)(style, look)} ${id} ${look.padEnd(11)} ${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'dim', fittedNote)}`.trimEnd();
}
function taskNote({ task, explanation }) {
    const last = task.attempts.at(-1);
    const seconds = last?.durationSeconds ?? null;
    const again = task.attempts.length > 1 ? `, attempt ${task.attempts.length}` : '';
    switch (task.status) {
        case 'completed':
            return `${seconds === null ? '' : (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S)(seconds)}${again}${task.evidence === 'by_hand' ? ' by hand' : ''}`.replace(/^[, ]+/, '');
        case 'in_progress':
            return `attempt ${task.claim?.attempt ?? task.attempts.length}${task.owner === null ? '' : ` with ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(task.owner, 40)}`}`;
        default:
            return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(explanation.because[0]?.text ?? '', 160);
    }
}
/** `Waits for a person`, with the verbs; empty when nobody has to do anything. */
function attentionLines(session, report, style) {
    const items = (0,_attention_js__WEBPACK_IMPORTED_MODULE_0__/* .attention */ .fP)(session, report);
    if (items.length === 0)
        return [];
    const shown = items.slice(0, 20);
    const lines = shown.flatMap(({ subject, text, verbs }) => [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$5)(style, `  ${subject} ${text}`),
        ...verbs.map((verb, index) => `      ${index === 0 ? '→' : 'or'} ${verb}`),
    ]);
    const rest = items.length - shown.length;
    return [
        '',
        (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'yellow', 'Waits for a person:'),
        ...lines,
        ...(rest > 0 ? [`  … and ${rest} more`] : []),
    ];
}
//# sourceMappingURL=status-text.js.map

/***/ })

};
