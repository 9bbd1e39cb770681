export const id = 2359;
export const ids = [2359];
export const modules = {

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

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/app/choose-session.js
var choose_session = __webpack_require__(1273);
// EXTERNAL MODULE: ./build/src/domain/status.js
var domain_status = __webpack_require__(9422);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/session-list.js




/** Oldest change first; sessions that cannot be read come last. */
async function sessionList(context) {
    const current = await context.pointer.read();
    const listed = [];
    for (const id of await context.store.sessions())
        listed.push(await oneOf(context, id, id === current));
    return listed.toSorted((a, b) => ((a.updated_at ?? '9') < (b.updated_at ?? '9') ? -1 : 1));
}
async function oneOf(context, id, current) {
    const damaged = (error) => ({
        id,
        current,
        title: null,
        status: 'unreadable',
        version: null,
        updated_at: null,
        percent: null,
        error,
    });
    try {
        const loaded = await (0,session_files/* loadSession */.L6)(context.store, id);
        if (loaded === undefined)
            return damaged('it is gone');
        const { session } = loaded;
        const report = (0,domain_status/* statusReport */.Xt)(session, context.clock.now());
        return {
            id,
            current,
            title: session.definition.title,
            status: report.status,
            version: session.version,
            updated_at: (0,wire/* isoOf */.dF)(session.updatedAt),
            percent: report.progress.percent,
            error: null,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* OrchestratorError */.jD))
            throw error;
        return damaged(`${error.code}: ${error.message}`);
    }
}
//# sourceMappingURL=session-list.js.map
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/status-text.js
var status_text = __webpack_require__(662);
// EXTERNAL MODULE: ./build/src/report/style.js
var report_style = __webpack_require__(542);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/session-verbs.js
/** `session list`, `session use`, `session show`. */









async function execute(call) {
    if (call.verb.name === 'session use')
        return use(call);
    return call.verb.name === 'session show' ? show(call) : list(call);
}
async function list(call) {
    return (0,cli_call/* withContext */.eQ)(call, async ({ context }) => {
        const sessions = await sessionList(context);
        const style = call.terminal.out;
        return (0,cli_call/* answered */.oQ)({ location: context.store.location, sessions }, sessions.length === 0
            ? [`No session in ${context.store.location}.`]
            : sessions.map(({ id, current, title, status, version, updated_at, percent, error }) => error === null
                ? `${current ? '*' : ' '} ${(0,report_style/* paint */.nI)(style, 'bold', id)}  ${status.padEnd(11)} ${String(percent).padStart(3)} %  version ${version}, ${updated_at}  ${(0,plain_text/* plainText */.wh)(title ?? '')}`
                : `${current ? '*' : ' '} ${(0,report_style/* paint */.nI)(style, 'bold', id)}  ${(0,plain_text/* plainText */.wh)(error)}`));
    });
}
async function use(call) {
    return (0,cli_call/* withContext */.eQ)(call, async ({ context }) => {
        const { session } = await (0,choose_session/* chooseSession */.A3)(context, call.positionals[0] ?? null);
        await context.pointer.write(session.id);
        return (0,cli_call/* answered */.oQ)({ session: session.id, version: session.version }, [
            `This clone means session ${session.id} now: ${(0,plain_text/* plainText */.wh)(session.definition.title)}`,
        ]);
    });
}
async function show(call) {
    return (0,cli_call/* withContext */.eQ)(call, async ({ context, root }) => {
        const loaded = await (0,choose_session/* chooseSession */.A3)(context, call.positionals[0] ?? (0,cli_call/* namedSession */.MK)(call));
        const { session } = loaded;
        const report = (0,domain_status/* statusReport */.Xt)(session, context.clock.now());
        const current = (await context.pointer.read()) === session.id;
        const document = {
            session: session.id,
            version: session.version,
            title: session.definition.title,
            status: report.status,
            created_at: (0,wire/* isoOf */.dF)(session.createdAt),
            updated_at: (0,wire/* isoOf */.dF)(session.updatedAt),
            updated_by: session.updatedBy,
            current,
            root,
            store: context.store.kind,
            location: context.store.location,
            commit: loaded.commit,
            definition_sha256: session.definitionSha256,
            code: session.code === null
                ? null
                : {
                    target_ref: session.code.targetRef,
                    base_sha: session.code.baseSha,
                    branch: session.code.branch,
                },
        };
        return (0,cli_call/* answered */.oQ)(document, [
            `Session ${session.id}${current ? ' (the one this clone means)' : ''}: ${(0,plain_text/* plainText */.wh)(session.definition.title)}`,
            `  ${report.status}, version ${session.version}: ${(0,status_text/* countsText */.WN)(report.progress)}`,
            `  created ${document.created_at}, changed ${document.updated_at} by ${(0,plain_text/* plainText */.wh)(session.updatedBy)}`,
            `  root   ${root}`,
            `  state  ${context.store.location}${loaded.commit === null ? '' : `, commit ${loaded.commit.slice(0, 12)}`}`,
            ...(session.code === null
                ? []
                : [`  code   branch ${session.code.branch}, from ${session.code.baseSha.slice(0, 12)}`]),
        ], errors/* EXIT */.dc.done);
    });
}
//# sourceMappingURL=session-verbs.js.map

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
