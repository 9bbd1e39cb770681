export const id = 5661;
export const ids = [5661];
export const modules = {

/***/ 1602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ measurePlainFile),
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   gO: () => (/* binding */ listPlainFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(964);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3600);
/**
 * Reads and copies files in folders that an agent could write: never through a symbolic link, never a pipe or a device, never more than
 * was asked for.
 */






/** Deeper trees than this are no work of a sane tool. */
const DEEPEST = 64;
/** What lies at `path` below `root`, looking at every component by itself. */
function inspect(root, path) {
    const parts = path.split('/');
    let place = root;
    for (const [index, part] of parts.entries()) {
        if (part === '' || part === '.' || part === '..' || part.includes('\0'))
            return { kind: 'strange', what: 'no plain path' };
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, part);
        const entry = entryOf(statOrUndefined(place));
        if (entry.kind === 'absent' || entry.kind === 'strange')
            return entry;
        if (index === parts.length - 1)
            return entry;
        if (entry.kind === 'file')
            return { kind: 'strange', what: 'below a file instead of a folder' };
    }
    return { kind: 'absent' };
}
/** Synchronous: one look costs a few microseconds, a detour through the thread pool many times that. */
function statOrUndefined(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (['ENOTDIR', 'ENAMETOOLONG', 'EACCES', 'ELOOP'].some((code) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, code)))
            return undefined;
        throw error;
    }
}
function entryOf(stats) {
    if (stats === undefined)
        return { kind: 'absent' };
    if (stats.isFile())
        return { kind: 'file', bytes: stats.size };
    if (stats.isDirectory())
        return { kind: 'folder' };
    return { kind: 'strange', what: stats.isSymbolicLink() ? 'a symbolic link' : 'no regular file' };
}
/** Names in a folder, sorted; none when it is absent or no folder. */
function listFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).sort();
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'ENOENT') || (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'ENOTDIR'))
            return [];
        throw error;
    }
}
async function namesOrNull(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'EACCES'))
            return null;
        throw error;
    }
}
/** Every file below a folder; links and specials are listed apart and never entered. */
async function listPlainFiles(folder, mostEntries) {
    const files = [];
    const strange = [];
    let left = mostEntries;
    const enter = async (below, depth) => {
        const names = await namesOrNull((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, below));
        if (names === null)
            strange.push({ path: below, what: 'a folder that cannot be read' });
        for (const name of names ?? []) {
            left -= 1;
            if (left < 0)
                return;
            const path = below === '' ? name : `${below}/${name}`;
            const entry = entryOf(statOrUndefined((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
            if (entry.kind === 'file')
                files.push({ path, bytes: entry.bytes });
            else if (entry.kind === 'folder' && depth < DEEPEST)
                await enter(path, depth + 1);
            else if (entry.kind === 'folder')
                strange.push({ path, what: 'nested too deeply' });
            // A name that is not UTF-8 cannot be looked up again.
            else
                strange.push({ path, what: entry.kind === 'strange' ? entry.what : 'a name that is no UTF-8' });
        }
    };
    await enter('', 0);
    return { files, strange, cut: left < 0 };
}
/** Files up to this long are read on the spot: four detours through the thread pool take longer than the reading. */
const SHORT = 64 * 1024;
/** Bytes of a regular file; undefined when it is absent, no regular file, or longer than `mostBytes`. */
async function readPlainFile(file, mostBytes) {
    const short = readShort(file);
    if (short !== 'long')
        return short !== undefined && short.length <= mostBytes ? short : undefined;
    const handle = await openPlain(file);
    if (handle === undefined)
        return undefined;
    try {
        const stats = await handle.stat();
        if (!stats.isFile() || stats.size > mostBytes)
            return undefined;
        // The file may grow while it is read: never more than its size at the beginning.
        const bytes = Buffer.alloc(stats.size);
        let read = 0;
        while (read < bytes.length) {
            const { bytesRead } = await handle.read(bytes, read, bytes.length - read, read);
            if (bytesRead === 0)
                break;
            read += bytesRead;
        }
        return bytes.subarray(0, read);
    }
    finally {
        await handle.close();
    }
}
function readShort(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, PLAIN);
    }
    catch (error) {
        if (isNoPlainFile(error))
            return undefined;
        throw error;
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stats.isFile())
            return undefined;
        if (stats.size > SHORT)
            return 'long';
        const bytes = Buffer.alloc(stats.size);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Size and digest of a regular file, read in pieces and written to `to` on the way; undefined when it is none. */
async function measurePlainFile(file, to) {
    const handle = await openPlain(file);
    if (handle === undefined)
        return undefined;
    let target;
    try {
        if (!(await handle.stat()).isFile())
            return undefined;
        if (to !== undefined) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
            target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(to, 'wx', 0o644);
        }
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let bytes = 0;
        const piece = Buffer.alloc(64 * 1024);
        for (;;) {
            const { bytesRead } = await handle.read(piece, 0, piece.length, bytes);
            if (bytesRead === 0)
                break;
            const part = piece.subarray(0, bytesRead);
            hash.update(part);
            if (target !== undefined)
                await target.write(part);
            bytes += bytesRead;
        }
        const sha256 = hash.digest('hex');
        if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .isSha256 */ ._h)(sha256))
            throw new Error(`Internal error: sha256 answered ${sha256}`);
        return { bytes, sha256 };
    }
    finally {
        await target?.close();
        await handle.close();
    }
}
/** Opens without following a link and without waiting for the other end of a pipe. */
const PLAIN = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
async function openPlain(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, PLAIN);
    }
    catch (error) {
        if (isNoPlainFile(error))
            return undefined;
        throw error;
    }
}
function isNoPlainFile(error) {
    return ['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENXIO', 'EISDIR'].some((code) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, code));
}
//# sourceMappingURL=plain-files.js.map

/***/ }),

/***/ 5644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkCommands),
/* harmony export */   z: () => (/* binding */ reasonsOf)
/* harmony export */ });
/** The check commands that a task declares. */
function checkCommands({ outputs }) {
    return outputs.flatMap((output) => (output.kind === 'check' ? [output.command] : []));
}
/** Everything that verdicts hold against an attempt; null when there is none about it. `tree`: of its change, null = it made none. */
function reasonsOf(spec, verdicts, tree) {
    // A job that was started twice gives two: the one for this tree counts, and of several one that found something.
    const bound = verdicts.filter((verdict) => verdict.tree === tree);
    const against = bound.map((verdict) => reasonsIn(spec, verdict));
    const worst = against.find((reasons) => reasons.length > 0) ?? against[0];
    if (worst !== undefined)
        return worst;
    return verdicts.length === 0 ? null : checkCommands(spec).map(onAnotherTree);
}
function reasonsIn(spec, { checks, details, tree }) {
    let failed = false;
    const reasons = checkCommands(spec).flatMap((command) => {
        const check = checks.find((one) => one.command === command);
        if (check === undefined)
            return [`Check without a verdict: ${command}`];
        if (check.tree !== tree)
            return [onAnotherTree(command)];
        if (check.exit_code === 0)
            return [];
        failed = true;
        return [
            check.exit_code < 0
                ? `Check did not come to its end: ${command}`
                : `Check failed with exit code ${check.exit_code}: ${command}`,
        ];
    });
    return failed && details !== null ? [...reasons, details] : reasons;
}
function onAnotherTree(command) {
    return `Check was run on another tree than the change has: ${command}`;
}
//# sourceMappingURL=check-verdicts.js.map

/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ taskBranch),
/* harmony export */   QB: () => (/* binding */ importChange),
/* harmony export */   UZ: () => (/* binding */ integrate),
/* harmony export */   ux: () => (/* binding */ branchTip),
/* harmony export */   ws: () => (/* binding */ mergeMessage)
/* harmony export */ });
/** The change judged by its objects; null when the attempt changed nothing. */
async function importChange(context, session, task, pack) {
    if (pack === undefined)
        return null;
    const base = task.claim?.baseSha ?? null;
    if (context.code === null || base === null || session.code === null)
        return { kind: 'refused', reasons: ['this session integrates no changes'] };
    if (!(await context.code.obtain(base)))
        return { kind: 'refused', reasons: [`its base ${base} is nowhere to be found any more`] };
    const { maxBytes, maxFiles, protected: globs } = session.definition.changes;
    return context.code.importChange(pack, base, {
        maxBytes,
        maxFiles,
        protected: globs,
        workflowsAllowed: context.workflowsAllowed,
    });
}
async function integrate(context, draft, task, { change, tip }) {
    const { session } = draft;
    const base = task.claim?.baseSha ?? null;
    if (session.code === null || context.code === null || base === null)
        throw new Error('Internal error: a change to integrate without code');
    const { protectedPaths: paths, candidate, files, bytes } = change;
    const ref = paths.length > 0 ? heldRef(session, task) : `refs/heads/${session.code.branch}`;
    if (draft.refusedRefs.includes(ref))
        return {
            tip: null,
            report: { outcome: 'rejected', reason: `The repository refused the push to ${ref}.` },
        };
    if (paths.length > 0) {
        const reason = `The change touches protected paths: ${paths.join(', ')}`;
        const held = { ref, oid: candidate, paths, baseSha: base, files, bytes, outputs: [], tasks: [] };
        return { tip: null, report: { held, reason } };
    }
    const merged = await context.code.merge({
        base,
        tip,
        candidate,
        message: mergeMessage(session, task),
        at: context.clock.now(),
    });
    if (merged.kind === 'conflict') {
        const reason = `Your change conflicts with work that was integrated meanwhile, in: ${merged.paths.join(', ')}`;
        return { tip: null, report: { outcome: 'conflict', reason } };
    }
    const own = taskBranch(session, task.spec.id);
    if (own !== null)
        draft.refs.push({ ref: own, before: await branchTip(context, own), after: candidate });
    return { tip: merged.commit, report: { change: { baseSha: base, commit: merged.commit, files, bytes } } };
}
function heldRef(session, task) {
    return `refs/heads/orchestrator-held/${session.id}/${(task.claim?.sha256 ?? '').slice(0, 16)}`;
}
/** Where the change of one task alone goes, for those who review task by task; null unless the definition asks for it. */
function taskBranch({ id, definition }, task) {
    return definition.changes.integrate === 'task-branches'
        ? `refs/heads/orchestrator-task/${id}/${task}`
        : null;
}
async function branchTip(context, ref) {
    return (await context.code?.tip(ref.replace(/^refs\/heads\//, ''))) ?? null;
}
function mergeMessage(session, task) {
    return `${task.spec.id}\n\nOrchestrator-Session: ${session.id}\nOrchestrator-Task: ${task.spec.id}\nOrchestrator-Attempt: ${task.claim?.attempt ?? 0}\n`;
}
//# sourceMappingURL=integrate-change.js.map

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

/***/ 2661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendUnsent: () => (/* binding */ sendUnsent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_process_plain_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1602);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(542);
/* harmony import */ var _cli_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1402);
/* harmony import */ var _report_travel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6521);
/* harmony import */ var _upload_marks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2048);
/** Sends what a step left behind: reports and verdicts that are complete and were not sent. */







async function sendUnsent(env, runner, write) {
    const info = (line) => write(`${line}\n`);
    const unsent = await unsentReports((0,_upload_marks_js__WEBPACK_IMPORTED_MODULE_6__/* .marksFolder */ .v)(env));
    if (unsent.length === 0)
        return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
    const travel = await (0,_report_travel_js__WEBPACK_IMPORTED_MODULE_5__.openReportTravel)(env, { info, warn: (line) => runner.warning(line) });
    if (travel === null)
        return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
    let exit = _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
    for (const { name, folder } of unsent)
        try {
            await travel.send(folder);
            info(`Uploaded ${name}, which the step left behind.`);
        }
        catch (error) {
            const failure = (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)(error, _report_style_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAIN */ .tZ);
            runner.error(`The report ${name} was not uploaded: ${failure.lines.join(' ')}`);
            exit = failure.exit;
        }
    return exit;
}
/** What makes a folder complete: an attempt, or a check, that did not come to its end has left none. */
const LAST = ['report.json', 'check.json'];
const OURS = /^orchestrator-[0-9a-f]{8}-[0-9a-f]{16}-r[1-9][0-9]{0,5}$/;
const LONGEST_PATH = 4096;
/** An agent could write here too: marks that we would not have made are passed over. */
async function unsentReports(marks) {
    const found = [];
    for (const name of (0,_adapters_process_plain_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFolder */ .bt)(marks).filter((one) => OURS.test(one))) {
        const folder = (await (0,_adapters_process_plain_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(marks, name), LONGEST_PATH))?.toString('utf8') ?? '';
        const is = (path) => (0,_adapters_process_plain_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inspect */ .Nn)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder), path).kind;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder) !== name || is(name) !== 'folder')
            continue;
        if (LAST.some((last) => is(`${name}/${last}`) === 'file'))
            found.push({ name, folder });
    }
    return found;
}
//# sourceMappingURL=unsent-reports.js.map

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
