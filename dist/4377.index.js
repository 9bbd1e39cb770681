export const id = 4377;
export const ids = [4377];
export const modules = {

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   u: () => (/* binding */ hasCode)
/* harmony export */ });
/**
 * Looks into what Node threw. By shape, not by class: errors of the system may come from another realm than ours.
 */
/** True for a system error with this code (`ENOENT`, …). */
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
/** Its words. */
function messageOf(error) {
    if (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string')
        return error.message;
    return String(error);
}
//# sourceMappingURL=system-error.js.map

/***/ }),

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ promptPath),
/* harmony export */   Ex: () => (/* binding */ textFile),
/* harmony export */   K6: () => (/* binding */ TASKS_FILE),
/* harmony export */   L6: () => (/* binding */ loadSession),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   RD: () => (/* binding */ JOURNAL_FILE),
/* harmony export */   T9: () => (/* binding */ encodeTransaction),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   bq: () => (/* binding */ DEFINITION_FILE),
/* harmony export */   bv: () => (/* binding */ STATE_FILE),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   lx: () => (/* binding */ readSession),
/* harmony export */   nr: () => (/* binding */ feedbackPath),
/* harmony export */   oJ: () => (/* binding */ readAccepted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _schema_definition_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4191);
/* harmony import */ var _schema_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7722);
/* harmony import */ var _schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5065);
/* harmony import */ var _schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9062);
/* harmony import */ var _schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8370);
/* harmony import */ var _schema_wire_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9312);







const DEFINITION_FILE = 'definition.json';
const TASKS_FILE = 'tasks.json';
const STATE_FILE = 'state.json';
const JOURNAL_FILE = 'transaction-log.jsonl';
/** The live journal moves into a segment once it is larger than this, so that a commit costs the same at any length. */
const ROTATE_BYTES = 64 * 1024;
function promptPath(task) {
    return `prompts/${task}.md`;
}
function outputPath(task, path) {
    return `outputs/${task}/${path}`;
}
function feedbackPath(task, attempt) {
    return `feedback/${task}.a${attempt}.md`;
}
/** A file whose hash is on record. Throws STATE_CORRUPT when the store has another one, or none. */
async function readAccepted(loaded, path, hash) {
    const held = await loaded.held?.read(path);
    if (held !== undefined && (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(held) === hash)
        return held;
    const bytes = await (await loaded.files()).read(path);
    if (bytes !== undefined && (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(bytes) === hash)
        return bytes;
    throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(path, 1, 1, bytes === undefined ? 'the file is missing' : 'it is not the file that was accepted');
}
/** What was read last from a store: whoever lost a race reads again, and finds most of it as it was. */
const lastRead = new WeakMap();
/** The session, or undefined when the store has none of that id. Throws STATE_* for one that cannot be trusted. */
async function loadSession(store, id) {
    const stored = await store.load(id);
    if (stored === undefined)
        return undefined;
    const known = lastRead.get(store);
    const loaded = await readSession(id, stored, known?.id === id ? known : undefined);
    lastRead.set(store, loaded.session);
    return loaded;
}
/**
 * The session in a stored view. `known` is the session as read before, whose parts are used again where their bytes are the same. Throws
 * STATE_CORRUPT, STATE_CONFLICT_MARKERS, STATE_NEWER_SCHEMA or STATE_FOREIGN.
 */
async function readSession(id, stored, known) {
    const state = (0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeStateFile */ .Ae)(await required(stored, STATE_FILE));
    requireOwn(id, state);
    const definition = await readDefinition(stored, state.definitionSha256, known);
    const { session, shards } = await assembled(stored, { state, definition, known });
    const journal = {
        seq: state.journal.seq,
        sha256: state.journal.headSha256,
        liveSha256: state.journal.liveSha256,
        segments: state.journal.segments,
    };
    const live = await liveJournal(stored, journal);
    return {
        session,
        revision: stored.revision,
        commit: stored.commit,
        journal,
        live,
        shards,
        files: async () => stored,
        held: stored,
    };
}
/** The session that `tasks.json` and its shards give beside a `state.json`; the journal is not looked at. Throws as {@link readSession} does. */
async function readSnapshot(id, stored, parts) {
    requireOwn(id, parts.state);
    return (await assembled(stored, { ...parts, known: undefined })).session;
}
function requireOwn(id, state) {
    if (state.session === id)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('STATE_FOREIGN', `${STATE_FILE}:1:1: the folder is that of ${id}, the file of session ${state.session}.`, 'Nothing was changed.');
}
async function assembled(stored, { state, definition, known, }) {
    const { tasks, shards } = await readTasks(stored, state, known?.tasks);
    const updatedAt = (0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .instantOf */ .B9)(state._last_modified);
    if (updatedAt === undefined)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(STATE_FILE, 1, 1, '_last_modified is no UTC timestamp');
    return { session: (0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .assembleSession */ .tH)(state, tasks, definition, updatedAt), shards };
}
async function readDefinition(stored, hash, known) {
    const bytes = await required(stored, DEFINITION_FILE);
    if ((0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(bytes) !== hash)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(DEFINITION_FILE, 1, 1, 'its hash is not the one that state.json pins');
    return known?.definitionSha256 === hash ? known.definition : (0,_schema_definition_json_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionFromJson */ .O)(bytes);
}
async function readTasks(stored, state, known) {
    const bytes = await required(stored, TASKS_FILE);
    const { version, tasks: whole, shards } = (0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeTasksFile */ .J)(bytes, known);
    if (version !== state._version)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(TASKS_FILE, 1, 1, `its version is ${version}, that of state.json ${state._version}`);
    if ((0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(bytes) !== state.tasksSha256)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(TASKS_FILE, 1, 1, 'its hash is not the one in state.json');
    const tasks = [...whole];
    for (const entry of shards)
        tasks.push(...(0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeShard */ .p6)(entry, await required(stored, entry.name), tasks.length, known));
    return { tasks, shards };
}
async function required(stored, path) {
    const bytes = await stored.read(path);
    if (bytes === undefined)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(path, 1, 1, 'the file is missing');
    return bytes;
}
/** The live journal, all of it held against `state.json`: what was read is written again with the next transaction. */
async function liveJournal(stored, head) {
    const text = (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(JOURNAL_FILE, await required(stored, JOURNAL_FILE));
    const lines = text.split('\n');
    if (lines.pop() !== '')
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(JOURNAL_FILE, lines.length + 1, 1, 'the last line is cut off');
    if ((0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(lines.at(-1) ?? '') !== head.sha256)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(JOURNAL_FILE, lines.length, 1, 'its last line is not the head in state.json');
    if ((0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(text) !== head.liveSha256)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(JOURNAL_FILE, 1, 1, 'its hash is not the one in state.json');
    return text;
}
/** `before` undefined: the transaction creates the session. */
function encodeTransaction(before, after, events, meta) {
    const writes = [];
    const rotated = rotate(before, writes);
    const { lines, head: end } = (0,_schema_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalLines */ .nQ)(before?.session, events, rotated.head, meta);
    const live = `${rotated.live}${lines.join('\n')}\n`;
    const head = { ...end, liveSha256: (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(live) };
    const shards = writeShards(before, after, events, writes);
    const tasks = hashedFile(TASKS_FILE, (0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeTasksFile */ .JS)(after, shards));
    if (before === undefined)
        writes.push(textFile(DEFINITION_FILE, (0,_schema_definition_json_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionToJson */ .L)(after.definition)));
    writes.push(tasks, textFile(STATE_FILE, (0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeStateFile */ .Wh)(after, head, tasks.sha256)), textFile(JOURNAL_FILE, live));
    return { writes, journal: head, live, shards };
}
/** The pinned form of a definition: what `definition.json` will hold, and its hash. */
function pinned(definition) {
    return { definition, sha256: (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)((0,_schema_definition_json_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionToJson */ .L)(definition)) };
}
function textFile(path, text) {
    return { path, bytes: Buffer.from(text, 'utf8') };
}
/** As {@link textFile}, with its hash: the text is turned into bytes once. */
function hashedFile(path, text) {
    const file = textFile(path, text);
    return { ...file, sha256: (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(file.bytes) };
}
function rotate(before, writes) {
    if (before === undefined)
        return { head: _schema_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_JOURNAL */ .uJ, live: '' };
    const { journal, live } = before;
    if (live.length < ROTATE_BYTES)
        return { head: journal, live };
    const segments = journal.segments + 1;
    writes.push(textFile((0,_schema_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentName */ .Jc)(segments), live));
    return { head: { ...journal, segments }, live: '' };
}
/** Writes the shards that these events touched and answers with the list of all. */
function writeShards(before, after, events, writes) {
    const known = before?.shards ?? [];
    const only = known.length === 0 ? undefined : touchedShards(after, events);
    const fresh = new Map((0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeShards */ .sy)(after, only).map((shard) => [shard.name, shard.text]));
    const entries = new Map(known.map((entry) => [entry.name, entry]));
    for (const [name, text] of fresh) {
        const shard = hashedFile(name, text);
        writes.push(shard);
        entries.set(name, { name, sha256: shard.sha256 });
    }
    return [...entries.values()];
}
function touchedShards(after, events) {
    const touched = new Set();
    for (const event of events) {
        const id = event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
        const position = id === null ? undefined : after.tasks.position(id);
        if (position !== undefined)
            touched.add(Math.floor(position / _schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .SHARD_SIZE */ .jX));
    }
    return touched;
}
//# sourceMappingURL=session-files.js.map

/***/ }),

/***/ 2554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ MENDINGS),
/* harmony export */   x: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/** How a repair brought a file of the session back. */
const MENDINGS = ['rebuilt', 'restored', 'corrected', 'cut'];
/** Names in the journal: the imperative names that the source systems use. */
const OPERATIONS = {
    session_created: 'create_session',
    task_added: 'add_task',
    task_claimed: 'claim_task',
    task_completed: 'complete_task',
    task_failed: 'fail_task',
    task_requeued: 'requeue_task',
    task_rejected: 'reject_task',
    task_blocked: 'block_task',
    task_unblocked: 'unblock_task',
    task_escalated: 'escalate_task',
    task_skipped: 'skip_task',
    task_cancelled: 'cancel_task',
    report_ignored: 'ignore_report',
    change_approved: 'approve_change',
    budget_raised: 'raise_budget',
    continuation_requested: 'request_continuation',
    journal_repaired: 'repair_journal',
    phase_opened: 'open_phase',
    phase_completed: 'complete_phase',
    gate_approved: 'approve_gate',
    session_paused: 'pause_session',
    session_resumed: 'resume_session',
    session_completed: 'complete_session',
    session_failed: 'fail_session',
    session_reopened: 'reopen_session',
    session_cancelled: 'cancel_session',
};
//# sourceMappingURL=event.js.map

/***/ }),

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   Vq: () => (/* binding */ commitEvents),
/* harmony export */   sf: () => (/* binding */ evolve)
/* harmony export */ });
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5486);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2429);
/* harmony import */ var _task_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7404);



/** The session after one event. `undefined` stands for "no session yet". */
function evolve(session, event) {
    if (event.type === 'session_created')
        return created(event);
    return session === undefined ? undefined : applied(session, event);
}
/**
 * The session after the events of one transaction: one version more, stamped with the actor of the first event and the time of the last,
 * so that the journal alone gives the stamps back.
 */
function commitEvents(session, events) {
    return sealed(session, events, events.reduce(evolve, session));
}
/** {@link commitEvents} for whoever has folded the events into `next` already. */
function sealed(session, events, next) {
    const first = events[0];
    const last = events.at(-1);
    if (next === undefined || first === undefined || last === undefined)
        return next;
    return { ...next, version: (session?.version ?? 0) + 1, updatedAt: last.at, updatedBy: first.by };
}
function created(event) {
    const { definition, at, by } = event;
    const tallies = new Map();
    for (const { phase } of definition.tasks) {
        const tally = tallies.get(phase) ?? { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTally */ .CK)() };
        tally.pending += 1;
        tallies.set(phase, tally);
    }
    return {
        id: event.session,
        version: 0,
        status: 'in_progress',
        statusReason: null,
        createdAt: at,
        updatedAt: at,
        updatedBy: by,
        definition,
        definitionSha256: event.definitionSha256,
        code: event.code,
        phases: definition.phases.map(({ id }) => ({
            id,
            status: 'pending',
            openedAt: null,
            completedAt: null,
            verdict: null,
            tally: tallies.get(id) ?? (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTally */ .CK)(),
        })),
        tasks: _task_table_js__WEBPACK_IMPORTED_MODULE_2__/* .TaskTable */ .E.of(definition.tasks.map((spec) => (0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .newTask */ .eI)(spec, at, by, null))),
        approvals: [],
        budget: definition.budget,
        spent: _task_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR,
        chain: 0,
        running: [],
        addedByTasks: 0,
    };
}
function applied(session, event) {
    if ('task' in event)
        return settledWith(onTask(session, event.task, (task) => afterEvent(task, event)), event);
    switch (event.type) {
        case 'task_added':
            return added(session, event);
        case 'phase_opened':
            return onPhase(session, event.phase, (phase) => ({
                ...phase,
                status: 'in_progress',
                openedAt: phase.openedAt ?? event.at,
                completedAt: null,
                verdict: null,
            }));
        case 'phase_completed':
            return onPhase(session, event.phase, (phase) => ({
                ...phase,
                status: 'completed',
                completedAt: event.at,
                verdict: event.verdict,
            }));
        case 'gate_approved': {
            const { type: _type, ...approval } = event;
            return { ...session, approvals: [...session.approvals, approval] };
        }
        case 'budget_raised':
            return { ...session, budget: event.budget };
        case 'continuation_requested':
            return { ...session, chain: event.depth };
        case 'journal_repaired':
            return session;
        case 'session_paused':
            return { ...session, status: 'paused', statusReason: event.reason };
        case 'session_resumed':
        case 'session_reopened':
            return { ...session, status: 'in_progress', statusReason: event.reason };
        case 'session_completed':
            return { ...session, status: 'completed', statusReason: null };
        case 'session_failed':
            return { ...session, status: 'failed', statusReason: event.reason };
        case 'session_cancelled':
            return { ...session, status: 'cancelled', statusReason: event.reason };
        default:
            return unknownEvent(event, session);
    }
}
/** What the end of an attempt cost is spent, whatever became of the task. */
function settledWith(session, event) {
    const cost = 'end' in event ? (event.end?.cost ?? null) : null;
    return cost === null ? session : { ...session, spent: (0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .addCost */ .nv)(session.spent, cost) };
}
function afterEvent(task, event) {
    switch (event.type) {
        case 'task_claimed':
            return claimed(task, event);
        case 'task_completed': {
            const { outputs: outputDigests, change, evidence } = event;
            return { ...moved(task, 'completed', event, event.end), outputDigests, change, evidence };
        }
        case 'task_failed':
            return moved(task, 'failed', event, event.end);
        case 'task_requeued':
            return requeued(task, event);
        case 'task_rejected': {
            const { by, suggestedLayer, reason, at } = event;
            return { ...task, rejectionHistory: [...task.rejectionHistory, { by, suggestedLayer, reason, at }] };
        }
        case 'task_blocked': {
            const { reason, by, at } = event;
            return { ...moved(task, 'blocked', event, event.end), blockerInfo: { reason, by, at } };
        }
        case 'task_unblocked':
            return { ...moved(task, 'pending', event, null), notBefore: null };
        case 'task_escalated': {
            const { reason, to, at, held } = event;
            return { ...moved(task, 'escalated', event, event.end), escalationInfo: { reason, to, at, held } };
        }
        case 'task_skipped':
            return { ...moved(task, 'skipped', event, null), skip: event.skip };
        case 'task_cancelled':
            return moved(task, 'cancelled', event, event.end);
        case 'change_approved':
            return task;
        case 'report_ignored': {
            const late = (attempt) => ({ ...attempt, lateReport: event.outcome });
            return {
                ...task,
                attempts: task.attempts.map((attempt) => (attempt.n === event.attempt ? late(attempt) : attempt)),
            };
        }
        default:
            return unknownEvent(event, task);
    }
}
function unknownEvent(_event, unchanged) {
    return unchanged;
}
function added(session, event) {
    if (session.tasks.has(event.spec.id))
        return session;
    const next = {
        ...session,
        tasks: session.tasks.append((0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .newTask */ .eI)(event.spec, event.at, event.by, event.addedBy)),
    };
    return {
        ...next,
        phases: counted(next.phases, event.spec.phase, null, 'pending'),
        addedByTasks: session.addedByTasks + (event.addedBy === null ? 0 : 1),
    };
}
function claimed(task, event) {
    const attempt = {
        n: event.claim.attempt,
        outcome: null,
        startedAt: event.at,
        completedAt: null,
        durationSeconds: null,
        exitCode: null,
        runUrl: null,
        usage: null,
        reason: null,
        claimSha256: event.claim.sha256,
        lateReport: null,
    };
    return {
        ...moved(task, 'in_progress', event, null),
        claim: event.claim,
        attempts: [...task.attempts, attempt],
        notBefore: null,
    };
}
function requeued(task, event) {
    return {
        ...moved(task, 'pending', event, event.end),
        notBefore: event.notBefore,
        ...(event.fresh
            ? { freshSince: task.attempts.length + 1, outputDigests: [], change: null, evidence: null, skip: null }
            : {}),
    };
}
/** The task in another status: history kept, claim closed, current attempt ended, what stopped it before forgotten. */
function moved(task, status, stamp, end) {
    return {
        ...task,
        status,
        updatedAt: stamp.at,
        claim: null,
        blockerInfo: null,
        escalationInfo: null,
        attempts: end === null
            ? task.attempts
            : task.attempts.map((attempt) => (attempt.n === end.n ? ended(attempt, end) : attempt)),
        statusHistory: [...task.statusHistory, { status, at: stamp.at, by: stamp.by }],
    };
}
function ended(attempt, end) {
    return {
        ...attempt,
        outcome: end.outcome,
        completedAt: end.completedAt,
        durationSeconds: end.durationSeconds,
        exitCode: end.exitCode,
        runUrl: end.runUrl,
        usage: end.usage,
        reason: end.reason,
    };
}
function onTask(session, id, change) {
    const before = session.tasks.get(id);
    if (before === undefined)
        return session;
    const next = change(before);
    const tasks = session.tasks.replace(next);
    if (before.status === next.status)
        return { ...session, tasks };
    return {
        ...session,
        tasks,
        phases: counted(session.phases, next.spec.phase, before.status, next.status),
        running: stillRunning(session.running, before, next),
    };
}
function stillRunning(running, before, next) {
    if (next.status === 'in_progress')
        return [...running, next.spec.id];
    return before.status === 'in_progress' ? running.filter((id) => id !== before.spec.id) : running;
}
function onPhase(session, id, change) {
    return { ...session, phases: session.phases.map((phase) => (phase.id === id ? change(phase) : phase)) };
}
function counted(phases, id, from, to) {
    return phases.map((phase) => {
        if (phase.id !== id)
            return phase;
        const tally = { ...phase.tally, ...(from === null ? {} : { [from]: phase.tally[from] - 1 }) };
        return { ...phase, tally: { ...tally, [to]: tally[to] + 1 } };
    });
}
//# sourceMappingURL=evolve.js.map

/***/ }),

/***/ 964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ isPhaseId),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   XJ: () => (/* binding */ isTaskId),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   uZ: () => (/* binding */ isInstant),
/* harmony export */   wk: () => (/* binding */ isSegment)
/* harmony export */ });
const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Device names that Windows reserves in every folder, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;
/** True for one path segment that every supported file system and git accept unchanged. */
function isSegment(text) {
    return (SEGMENT.test(text) &&
        !RESERVED.test(text) &&
        !text.endsWith('.') &&
        !text.endsWith('.lock') &&
        !text.includes('..'));
}
function isTaskId(text) {
    const segments = text.split('/');
    return segments.length <= 4 && segments.every(isSegment);
}
function isPhaseId(text) {
    return isSegment(text);
}
function isSessionId(text) {
    return /^[0-9a-f]{8}$/.test(text);
}
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isInstant(value) {
    return Number.isInteger(value) && value >= 0 && value < 253_402_300_800;
}
/** Later by `seconds`, rounded up to a whole second; stays inside the four-digit years. */
function after(instant, seconds) {
    const later = Math.min(instant + Math.max(0, Math.ceil(seconds)), 253_402_300_799);
    return isInstant(later) ? later : instant;
}
//# sourceMappingURL=ids.js.map

/***/ }),

/***/ 5486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   CM: () => (/* binding */ phaseOrder),
/* harmony export */   Lp: () => (/* binding */ tallyTotal),
/* harmony export */   RI: () => (/* binding */ phaseState),
/* harmony export */   bu: () => (/* binding */ phaseSpec)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2429);

function emptyTally() {
    return {
        pending: 0,
        in_progress: 0,
        completed: 0,
        failed: 0,
        blocked: 0,
        escalated: 0,
        skipped: 0,
        cancelled: 0,
    };
}
function tallyTotal(tally) {
    let total = 0;
    for (const status of _task_js__WEBPACK_IMPORTED_MODULE_0__/* .TASK_STATUSES */ .Hi)
        total += tally[status];
    return total;
}
function phaseSpec(session, id) {
    return session.definition.phases.find((phase) => phase.id === id);
}
function phaseState(session, id) {
    return session.phases.find((phase) => phase.id === id);
}
/** Position in the definition's order; -1 when unknown. */
function phaseOrder(definition, id) {
    return definition.phases.findIndex((phase) => phase.id === id);
}
//# sourceMappingURL=session.js.map

/***/ }),

/***/ 7404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ TaskTable)
/* harmony export */ });
const BITS = 5;
const WIDTH = 1 << BITS;
const MASK = WIDTH - 1;
function emptyIndex() {
    return { positions: new Map(), folded: new Map(), dependents: new Map() };
}
function isLeafLevel(_node, shift) {
    return shift === 0;
}
function isInner(child) {
    return Array.isArray(child);
}
class TaskTable {
    static empty = new TaskTable([], 0, 0, emptyIndex());
    size;
    #root;
    #shift;
    #index;
    constructor(root, shift, size, index) {
        this.#root = root;
        this.#shift = shift;
        this.size = size;
        this.#index = index;
    }
    static of(tasks) {
        const index = emptyIndex();
        let level = [];
        for (let start = 0; start < tasks.length; start += WIDTH)
            level.push(tasks.slice(start, start + WIDTH));
        let shift = 0;
        while (level.length > 1) {
            const above = [];
            for (let start = 0; start < level.length; start += WIDTH)
                above.push(level.slice(start, start + WIDTH));
            level = above;
            shift += BITS;
        }
        tasks.forEach((task, position) => {
            enter(index, task, position);
        });
        return new TaskTable(level[0] ?? [], shift, tasks.length, index);
    }
    position(id) {
        const position = this.#index.positions.get(id);
        return position !== undefined && position < this.size ? position : undefined;
    }
    at(position) {
        if (position < 0 || position >= this.size)
            return undefined;
        let node = this.#root;
        for (let shift = this.#shift; shift > 0; shift -= BITS) {
            const child = node[(position >>> shift) & MASK];
            if (!isInner(child))
                return undefined;
            node = child;
        }
        return isLeafLevel(node, 0) ? node[position & MASK] : undefined;
    }
    get(id) {
        const position = this.position(id);
        return position === undefined ? undefined : this.at(position);
    }
    has(id) {
        return this.position(id) !== undefined;
    }
    /** The id that differs from `id` by letter case only, or `id` itself, if the table has it. */
    sameButForCase(id) {
        const found = this.#index.folded.get(id.toLowerCase());
        return found !== undefined && this.has(found) ? found : undefined;
    }
    /** Tasks that name `id` as a dependency, in table order. */
    *dependents(id) {
        for (const position of this.#index.dependents.get(id) ?? []) {
            const task = this.at(position);
            if (task !== undefined)
                yield task;
        }
    }
    *[Symbol.iterator]() {
        for (let position = 0; position < this.size; position += 1) {
            const task = this.at(position);
            if (task !== undefined)
                yield task;
        }
    }
    /** The table with the task of the same id replaced; an unknown id leaves it as it is. */
    replace(task) {
        const position = this.position(task.spec.id);
        if (position === undefined)
            return this;
        return new TaskTable(withAt(this.#root, this.#shift, position, task), this.#shift, this.size, this.#index);
    }
    /** The table with one more task at its end; a known id leaves it as it is. */
    append(task) {
        if (this.has(task.spec.id))
            return this;
        const index = this.#index.positions.size === this.size ? this.#index : this.#ownIndex();
        enter(index, task, this.size);
        const full = this.size === WIDTH << this.#shift;
        if (this.size > 0 && full) {
            const root = [this.#root, pathTo(this.#shift, task)];
            return new TaskTable(root, this.#shift + BITS, this.size + 1, index);
        }
        return new TaskTable(withAt(this.#root, this.#shift, this.size, task), this.#shift, this.size + 1, index);
    }
    #ownIndex() {
        const index = emptyIndex();
        let position = 0;
        for (const task of this)
            enter(index, task, position++);
        return index;
    }
}
function enter(index, task, position) {
    index.positions.set(task.spec.id, position);
    index.folded.set(task.spec.id.toLowerCase(), task.spec.id);
    for (const { task: producer } of task.spec.dependencies) {
        const list = index.dependents.get(producer);
        if (list === undefined)
            index.dependents.set(producer, [position]);
        else if (list[list.length - 1] !== position)
            list.push(position);
    }
}
function withAt(node, shift, position, task) {
    const copy = node.slice();
    const slot = (position >>> shift) & MASK;
    if (shift === 0)
        copy[slot] = task;
    else {
        const child = copy[slot];
        copy[slot] = isInner(child) ? withAt(child, shift - BITS, position, task) : pathTo(shift - BITS, task);
    }
    return copy;
}
function pathTo(shift, task) {
    return shift === 0 ? [task] : [pathTo(shift - BITS, task)];
}
//# sourceMappingURL=task-table.js.map

/***/ }),

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ TRANSITIONS),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Hi: () => (/* binding */ TASK_STATUSES),
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   WR: () => (/* binding */ NO_COST),
/* harmony export */   eI: () => (/* binding */ newTask),
/* harmony export */   nv: () => (/* binding */ addCost)
/* harmony export */ });
const TASK_STATUSES = [
    'pending',
    'in_progress',
    'completed',
    'failed',
    'blocked',
    'escalated',
    'skipped',
    'cancelled',
];
/** Which status may follow which. A requeue passes through `pending`. */
const TRANSITIONS = {
    pending: ['in_progress', 'completed', 'failed', 'blocked', 'skipped', 'cancelled'],
    in_progress: ['pending', 'completed', 'failed', 'blocked', 'escalated', 'cancelled'],
    blocked: ['pending', 'completed', 'failed', 'skipped', 'cancelled'],
    escalated: ['pending', 'completed', 'failed', 'blocked', 'skipped', 'cancelled'],
    completed: ['pending'],
    failed: ['pending', 'completed', 'skipped', 'cancelled'],
    skipped: ['pending'],
    cancelled: ['pending'],
};
const TERMINAL = new Set(['completed', 'failed', 'skipped', 'cancelled']);
function isTerminal(status) {
    return TERMINAL.has(status);
}
const NO_COST = { microUsd: 0, tokens: 0, agentSeconds: 0 };
function addCost(a, b) {
    return {
        microUsd: a.microUsd + b.microUsd,
        tokens: a.tokens + b.tokens,
        agentSeconds: a.agentSeconds + b.agentSeconds,
    };
}
/** A task as it enters a session. */
function newTask(spec, at, by, addedBy) {
    return {
        spec,
        status: 'pending',
        owner: null,
        updatedAt: at,
        notBefore: null,
        claim: null,
        attempts: [],
        freshSince: 1,
        statusHistory: [{ status: 'pending', at, by }],
        blockerInfo: null,
        escalationInfo: null,
        rejectionHistory: [],
        outputDigests: [],
        change: null,
        evidence: null,
        skip: null,
        addedBy,
    };
}
/** Does the declared output (a file, or a folder with anything in it) exist among these paths? */
function isCovered(declared, paths) {
    const folder = declared.endsWith('/') ? declared : `${declared}/`;
    return paths.some((path) => path === declared || path.startsWith(folder));
}
//# sourceMappingURL=task.js.map

/***/ }),

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6366);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);



const LONGEST_LINE = 2000;
const REPORT_IT = 'This is a bug of the orchestrator. Please report it with the lines above.';
function failureOf(error, style) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk)
        return definitionFailure(error, style);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD) {
        const { code, message, remedy } = error;
        return {
            exit: error.exitCode,
            document: { error: { code, message, remedy } },
            lines: [
                `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'red', 'error')} ${code}: ${plainLines(message)}`,
                `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
            ],
        };
    }
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? message) : message;
    return {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        document: { error: { code: 'INTERNAL', message, remedy: REPORT_IT } },
        lines: [plainLines(stack), `  → ${REPORT_IT}`],
    };
}
function definitionFailure(error, style) {
    const { code, message, remedy, faults } = error;
    return {
        exit: error.exitCode,
        document: { error: { code, message: message.split('\n')[0] ?? '', remedy, faults } },
        lines: [
            `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'red', 'error')} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message.split('\n')[0] ?? '')}`,
            ...faults.map((fault) => `  ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFault */ .A)(fault), LONGEST_LINE)}`),
            `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
        ],
    };
}
function refusalOf({ code, message, remedy }, style) {
    return {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused,
        document: { error: { code, message, remedy } },
        lines: [
            `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'yellow', 'refused')} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message, LONGEST_LINE)}`,
            `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
        ],
    };
}
function plainLines(text) {
    return text
        .split('\n')
        .map((line) => (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line, LONGEST_LINE))
        .join('\n');
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Makes text from agents, task files and reports harmless before people see it: no terminal escapes, no control characters, nothing that
 * turns the reading direction around. Everything in this folder passes such text through here.
 */
const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);
const ESCAPE_SEQUENCE = new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[PX^_][^${ESC}]*(?:${ESC}\\\\)?|[ -/]*[0-~])`, 'g');
/** Blanks of every kind, line breaks among them. */
const BLANKS = /\s+/gu;
/** Control and format characters: C0, C1, marks of direction, zero-width ones; and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** One line of at most `most` characters. */
function plainText(text, most = 200) {
    // Bounded before anything is searched: the text may be megabytes.
    const bounded = text.slice(0, most * 8 + 1024);
    const line = bounded.replace(ESCAPE_SEQUENCE, '').replace(BLANKS, ' ').replace(UNSEEN, '').trim();
    return cut(line, most);
}
/** As {@link plainText}, with the blanks of the line left as they are: for logs and prompts. */
function plainLine(text, most) {
    const bounded = text.slice(0, most * 4 + 1024).replaceAll('\t', '    ');
    return cut(bounded.replace(ESCAPE_SEQUENCE, '').replace(UNSEEN, '').trimEnd(), most);
}
/** The first `most` characters, the last of them an ellipsis when something was cut off. */
function cut(text, most) {
    const characters = [...text];
    return characters.length <= most ? text : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}
//# sourceMappingURL=plain-text.js.map

/***/ }),

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   lW: () => (/* binding */ phaseMark),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/** No colour, no terminal: for files and pipes. */
const PLAIN = { colour: false, unicode: true, columns: null };
const COLOURS = { red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, dim: 2, bold: 1 };
const ESC = String.fromCharCode(0x1b);
function paint(style, colour, text) {
    return style.colour ? `${ESC}[${COLOURS[colour]}m${text}${ESC}[0m` : text;
}
const MARKS = {
    completed: ['✓', '+', 'green'],
    failed: ['✗', 'x', 'red'],
    in_progress: ['●', '*', 'cyan'],
    ready: ['○', 'o', 'blue'],
    waiting: ['·', '.', 'dim'],
    pending: ['·', '.', 'dim'],
    blocked: ['■', '#', 'yellow'],
    escalated: ['▲', '!', 'yellow'],
    skipped: ['–', '-', 'dim'],
    cancelled: ['–', '-', 'dim'],
};
/** One character that stands for how a task looks. */
function mark(style, look) {
    const [unicode, ascii, colour] = MARKS[look];
    return paint(style, colour, style.unicode ? unicode : ascii);
}
function phaseMark(style, status) {
    if (status === 'completed')
        return mark(style, 'completed');
    if (status === 'in_progress')
        return paint(style, 'cyan', style.unicode ? '▶' : '>');
    return mark(style, 'waiting');
}
/** A pending task looks like its standing, any other like its status. */
function lookOf(status, standing) {
    if (status !== 'pending')
        return status;
    return standing === 'ready' || standing === 'blocked' || standing === 'escalated' ? standing : 'waiting';
}
/** `████░░░░░░` */
function bar(style, percent, width) {
    const filled = Math.round((Math.min(100, Math.max(0, percent)) / 100) * width);
    const [full, empty] = style.unicode ? ['█', '░'] : ['#', '-'];
    return `${paint(style, 'green', full.repeat(filled))}${paint(style, 'dim', empty.repeat(width - filled))}`;
}
/** Cuts a line without colours to the width of the terminal. */
function fitted(style, line) {
    if (style.columns === null)
        return line;
    const characters = [...line];
    return characters.length < style.columns
        ? line
        : `${characters.slice(0, Math.max(1, style.columns - 2)).join('')}${style.unicode ? '…' : '~'}`;
}
//# sourceMappingURL=style.js.map

/***/ }),

/***/ 4191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ definitionToJson),
/* harmony export */   O: () => (/* binding */ definitionFromJson)
/* harmony export */ });
/* harmony import */ var _domain_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(321);
/* harmony import */ var _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _json_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5065);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9776);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9312);
/**
 * `definition.json`: the pinned definition as canonical JSON, one task per line. Equal definitions give equal bytes, and what is read back
 * is checked key by key.
 */





const FILE = 'definition.json';
const SCHEMA = 'orchestrator/definition/1';
/** The definition as text with a trailing newline. */
function definitionToJson(definition) {
    const { tasks, phases, agents, limits, schemas, ...plain } = definition;
    const head = Object.entries({
        schema: SCHEMA,
        title: plain.title,
        on_failure: plain.onFailure,
        // Keys that people chose stay as they are: only our own names have two spellings.
        limits: { ...asObject((0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)({ ...limits, resources: {} })), resources: sorted(limits.resources) },
        budget: (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(plain.budget),
        changes: (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(plain.changes),
        state: (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(plain.state),
        agents: sorted(Object.fromEntries(Object.entries(agents).map(([name, agent]) => [name, (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(agent)]))),
        phases: (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(phases),
        schemas: sorted(schemas),
    }).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
    const lines = tasks.map((task) => JSON.stringify((0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(task)));
    return `{${head.join('\n')}\n"tasks":[${lines.length > 0 ? '\n' : ''}${lines.join(',\n')}]}\n`;
}
/** The definition behind the bytes. Throws `STATE_CORRUPT` or `STATE_CONFLICT_MARKERS` when they are no definition. */
function definitionFromJson(bytes) {
    const source = (0,_json_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(FILE, bytes);
    const json = (0,_json_source_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(FILE, source);
    try {
        const { schema: _schema, ...definition } = definitionShape(json);
        return definition;
    }
    catch (cause) {
        throw cause instanceof _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .Misfit */ .$C ? (0,_json_source_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(FILE, ...(0,_json_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(source, cause.path), cause.message) : cause;
    }
}
const agentShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    run: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    runner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    reserve: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ microUsd: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, tokens: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 }),
});
const phaseShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    id: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseIdShape */ .O3,
    title: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    maxParallel: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9),
    gate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ approval: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt, outputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ task: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .taskIdShape */ .a5, path: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq })) }),
    tasksFrom: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ task: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .taskIdShape */ .a5, path: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, allowEmpty: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt })),
    taskDefaults: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
        agent: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
        runner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        timeoutSeconds: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai,
        resources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        checks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        retry: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .retryShape */ .Is,
    }),
});
const definitionShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([SCHEMA]),
    title: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    onFailure: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_FAILURE */ .hM),
    budget: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetShape */ .fl,
    limits: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
        maxConcurrentAgents: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        maxTasksAdded: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        maxChain: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        maxOutputBytes: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        resources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9),
    }),
    changes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
        integrate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGRATIONS */ .o4),
        protected: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        maxBytes: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        maxFiles: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    }),
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ store: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .STORE_KINDS */ .i7), branch: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, remote: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }),
    agents: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(agentShape),
    phases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(phaseShape),
    schemas: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    tasks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .taskSpecShape */ .mk),
});
function sorted(map) {
    return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function asObject(value) {
    if (typeof value === 'object' && value !== null)
        return value;
    throw new Error('Internal error: a record became something else on its way to JSON.');
}
//# sourceMappingURL=definition-json.js.map

/***/ }),

/***/ 1692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ taskShape),
/* harmony export */   Is: () => (/* binding */ retryShape),
/* harmony export */   NZ: () => (/* binding */ approvalShape),
/* harmony export */   O3: () => (/* binding */ phaseIdShape),
/* harmony export */   XE: () => (/* binding */ sessionIdShape),
/* harmony export */   a5: () => (/* binding */ taskIdShape),
/* harmony export */   c6: () => (/* binding */ createdEventShape),
/* harmony export */   fl: () => (/* binding */ budgetShape),
/* harmony export */   mk: () => (/* binding */ taskSpecShape),
/* harmony export */   qM: () => (/* binding */ laterEventShape),
/* harmony export */   tE: () => (/* binding */ costShape),
/* harmony export */   v4: () => (/* binding */ sha256Shape),
/* harmony export */   xw: () => (/* binding */ codeShape)
/* harmony export */ });
/* unused harmony export objectIdShape */
/* harmony import */ var _domain_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(321);
/* harmony import */ var _domain_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2554);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(964);
/* harmony import */ var _domain_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2429);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9776);
/**
 * The domain's own records as they stand in our files: which fields each has, and what may be in them.
 */





const taskIdShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .isTaskId */ .XJ, 'a task id');
const phaseIdShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .isPhaseId */ .DJ, 'a phase id');
const sessionIdShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .guarded */ .Nj)(_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .isSessionId */ .Sd, 'a session id');
const sha256Shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .guarded */ .Nj)(_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .isSha256 */ ._h, 'a SHA-256 in hex');
const objectIdShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .guarded */ .Nj)(_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .TS, 'a git object id');
const outcome = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im);
const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_domain_task_js__WEBPACK_IMPORTED_MODULE_2__/* .TASK_STATUSES */ .Hi);
const texts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq);
const textOrTexts = (value) => Array.isArray(value) ? texts(value) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value);
const retryShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    maxAttempts: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    backoffSeconds: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj,
    factor: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj,
    maxBackoffSeconds: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj,
    on: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(outcome),
});
const specFields = {
    id: taskIdShape,
    title: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    phase: phaseIdShape,
    layer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    agent: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    priority: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai,
    dependencies: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ task: taskIdShape, on: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPENDENCY_CONDITIONS */ .bm) })),
    inputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, producer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(taskIdShape), output: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq) })),
    outputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .tagged */ .VK)('kind', {
        file: { path: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), allowEmpty: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt },
        check: { command: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq },
    })),
    estimateSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai),
    timeoutSeconds: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai,
    touches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    resources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    runner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    retry: retryShape,
    promptSha256: sha256Shape,
    labels: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(textOrTexts),
};
const taskSpecShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(specFields);
const holder = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .tagged */ .VK)('kind', {
    local: { host: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, bootId: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, pid: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, startTime: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq },
    run: { id: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, attempt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, leg: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9) },
});
const costShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ microUsd: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, tokens: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, agentSeconds: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 });
const budgetShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    microUsd: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9),
    tokens: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9),
    agentSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9),
});
const claim = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    sha256: sha256Shape,
    attempt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    holder,
    baseSha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(objectIdShape),
    claimedAt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    leaseExpiresAt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    reserve: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(costShape),
});
const usage = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    inputTokens: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9),
    outputTokens: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9),
    usd: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai),
});
const digest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, bytes: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, sha256: sha256Shape, source: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt });
const change = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ baseSha: objectIdShape, commit: objectIdShape, files: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, bytes: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 });
const held = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    ref: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    oid: objectIdShape,
    paths: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    baseSha: objectIdShape,
    files: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    bytes: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    outputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(digest),
    tasks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(taskSpecShape),
});
const skip = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['person', 'rule']);
const evidence = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['verified', 'by_hand']);
const taskFields = {
    status,
    owner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    updatedAt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    notBefore: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR),
    claim: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(claim),
    attempts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
        n: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(outcome),
        startedAt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
        completedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR),
        durationSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai),
        exitCode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai),
        runUrl: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        usage: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(usage),
        reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        claimSha256: sha256Shape,
        lateReport: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(outcome),
    })),
    freshSince: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    statusHistory: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ status, at: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR, by: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq })),
    blockerInfo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, by: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, at: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR })),
    escalationInfo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, to: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, at: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR, held: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(held) })),
    rejectionHistory: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ by: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, suggestedLayer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, at: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR })),
    outputDigests: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(digest),
    change: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(change),
    evidence: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(evidence),
    skip: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(skip),
    addedBy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
};
const specReader = new _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .FieldReader */ .U3(specFields);
const taskReader = new _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .FieldReader */ .U3(taskFields);
const ofTask = [specReader, taskReader];
/** A task as one flat record: its spec and what became of it side by side. */
const taskShape = (value) => {
    const from = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)(value);
    const spec = {};
    const task = { spec };
    specReader.read(from, spec);
    taskReader.read(from, task);
    (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOthers */ .AQ)(from, ofTask);
    return task;
};
const codeShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ targetRef: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, baseSha: objectIdShape, branch: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq });
const approvalShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    phase: phaseIdShape,
    by: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    permission: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    version: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    headSha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    feedback: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
});
const end = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    n: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    outcome,
    completedAt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    durationSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai),
    exitCode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai),
    runUrl: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    usage: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(usage),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    cost: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(costShape),
});
const stamp = { at: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR, by: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq };
const onTask = { ...stamp, task: taskIdShape };
const reason = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq);
/** Every event but `session_created`, whose definition lives in a file of its own. */
const laterEventShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .tagged */ .VK)('type', {
    task_added: {
        ...stamp,
        spec: taskSpecShape,
        addedBy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(taskIdShape),
    },
    task_claimed: { ...onTask, claim },
    task_completed: {
        ...onTask,
        end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(end),
        outputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(digest),
        evidence,
        change: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(change),
        reason,
    },
    task_failed: { ...onTask, end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(end), reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq },
    task_requeued: {
        ...onTask,
        end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(end),
        notBefore: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR),
        fresh: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt,
        reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    },
    task_rejected: {
        ...onTask,
        end,
        suggestedLayer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    },
    task_blocked: { ...onTask, end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(end), reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq },
    task_unblocked: { ...onTask, reason },
    task_escalated: {
        ...onTask,
        end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(end),
        to: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
        reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
        held: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(held),
    },
    task_skipped: { ...onTask, skip, reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq },
    task_cancelled: { ...onTask, end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(end), reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq },
    report_ignored: { ...onTask, attempt: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, outcome, code: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq },
    change_approved: { ...onTask, oid: objectIdShape, permission: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), version: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 },
    budget_raised: { ...stamp, budget: budgetShape, reason },
    continuation_requested: { ...stamp, depth: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 },
    journal_repaired: {
        ...stamp,
        evidence: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
        mended: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, how: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_domain_event_js__WEBPACK_IMPORTED_MODULE_1__/* .MENDINGS */ .C) })),
        gaps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ after: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, before: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 })),
        anchor: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(sha256Shape),
        lost: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        reason,
    },
    phase_opened: { ...stamp, phase: phaseIdShape },
    phase_completed: { ...stamp, phase: phaseIdShape, verdict: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq },
    gate_approved: {
        ...stamp,
        phase: phaseIdShape,
        permission: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        version: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        headSha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        feedback: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    },
    session_paused: { ...stamp, reason },
    session_resumed: { ...stamp, reason },
    session_completed: { ...stamp },
    session_failed: { ...stamp, reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq },
    session_reopened: { ...stamp, reason: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq },
    session_cancelled: { ...stamp, reason },
});
/** `session_created` without its definition. */
const createdEventShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['session_created']),
    ...stamp,
    session: sessionIdShape,
    definitionSha256: sha256Shape,
    code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(codeShape),
});
//# sourceMappingURL=domain-shapes.js.map

/***/ }),

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ segmentName),
/* harmony export */   Tp: () => (/* binding */ NO_LINE),
/* harmony export */   _h: () => (/* binding */ isLineOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   nQ: () => (/* binding */ journalLines),
/* harmony export */   uJ: () => (/* binding */ EMPTY_JOURNAL),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var _domain_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2554);
/* harmony import */ var _domain_evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4253);
/* harmony import */ var _domain_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _json_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5065);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8370);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9776);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9312);







const NO_LINE = '0'.repeat(64);
const EMPTY_JOURNAL = { seq: 0, sha256: NO_LINE, liveSha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(''), segments: 0 };
/** The n-th older part, from 1. */
function segmentName(n) {
    return `journal/${String(n).padStart(5, '0')}.jsonl`;
}
/** What a journal line shows of the thing that an event changes; `verify` computes it again. */
function projection(session, event) {
    if (session === undefined)
        return null;
    if (event.type === 'task_added')
        return session.tasks.has(event.spec.id) ? { status: session.tasks.get(event.spec.id)?.status } : null;
    if ('task' in event) {
        const task = session.tasks.get(event.task);
        return task === undefined
            ? null
            : {
                status: task.status,
                owner: task.owner,
                attempt: task.claim?.attempt ?? null,
                attempts: task.attempts.length,
            };
    }
    if ('phase' in event) {
        const phase = session.phases.find(({ id }) => id === event.phase);
        return phase === undefined
            ? null
            : {
                status: phase.status,
                approvals: session.approvals.filter((approval) => approval.phase === event.phase).length,
            };
    }
    return { status: session.status };
}
/** The lines (without line breaks) of one transaction, and the head after them. */
function journalLines(before, events, head, meta) {
    const lines = [];
    let { seq, sha256: prev } = head;
    let state = before;
    for (const event of events) {
        seq += 1;
        const next = (0,_domain_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(state, event);
        const line = lineOf({ ...meta, seq, prev, event }, state, next);
        lines.push(line);
        prev = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(line);
        state = next;
    }
    return { lines, head: { ...head, seq, sha256: prev } };
}
/** The one text of a line for an event that led from one session to the next: whoever computes it again can tell a changed byte. */
function lineOf(core, before, after) {
    return `${lineBegin(core, before, after)}${JSON.stringify(eventToWire(core.event))}${lineEnd(core)}`;
}
/** Is the line what {@link lineOf} gives? Its event was read from it, and is not written again. */
function isLineOf(line, before, after) {
    return (line.plain && line.text.startsWith(lineBegin(line, before, after)) && line.text.endsWith(lineEnd(line)));
}
function lineBegin(core, before, after) {
    const { event } = core;
    const shown = JSON.stringify({
        tx_id: core.txId,
        seq: core.seq,
        timestamp: (0,_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .isoOf */ .dF)(event.at),
        agent: event.by,
        operation: _domain_event_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x[event.type],
        task_id: taskOf(event),
        before: projection(before, event),
        after: projection(after, event),
        reason: 'reason' in event ? event.reason : null,
    });
    return `${shown.slice(0, -1)},"event":`;
}
function lineEnd({ run, prev }) {
    return `,"run":${JSON.stringify(run)},"prev":"${prev}"}`;
}
function taskOf(event) {
    return event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
}
function eventToWire(event) {
    if (event.type !== 'session_created')
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .toWire */ .BW)(event);
    const { definition: _pinned, ...rest } = event;
    return (0,_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .toWire */ .BW)(rest);
}
/** Parses a journal file. Throws STATE_CORRUPT naming `file:line:col`. The definition completes `create_session`. */
function parseJournal(file, text, definition) {
    if (text === '')
        return [];
    if (!text.endsWith('\n'))
        throw (0,_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(file, text.split('\n').length, 1, 'the last line is cut off');
    return text
        .slice(0, -1)
        .split('\n')
        .map((line, index) => parseLine({ file, line: index + 1, text: line }, definition));
}
const lineShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
    txId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(/^TX-\d{6,}-[0-9a-f]{16}$/, 'the id of a transaction'),
    seq: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9,
    timestamp: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR,
    agent: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    operation: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    taskId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    before: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .anything */ .D8,
    after: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .anything */ .D8,
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    event: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .anything */ .D8,
    run: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    prev: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Shape */ .v4,
});
function parseLine(written, definition) {
    const json = (0,_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o_)(written.file, written.text, written.line);
    const { txId, seq, agent, operation, run, prev, event } = read(written, [], () => lineShape(json));
    const type = typeof event === 'object' && event !== null ? Reflect.get(event, 'type') : undefined;
    const parsed = read(written, ['event'], () => type === 'session_created' ? { ...(0,_domain_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .createdEventShape */ .c6)(event), definition } : (0,_domain_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .laterEventShape */ .qM)(event));
    const plain = JSON.stringify(json) === written.text;
    return { txId, seq, agent, operation, run, prev, event: parsed, plain, ...written };
}
function read({ file, line, text }, within, shape) {
    try {
        return shape();
    }
    catch (cause) {
        if (!(cause instanceof _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .Misfit */ .$C))
            throw cause;
        const path = [...within, ...cause.path];
        const [, column] = (0,_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(text, path);
        throw (0,_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(file, line, column, `${path.join('.')} ${cause.fault}`);
    }
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 5065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qb: () => (/* binding */ corrupt),
  o_: () => (/* binding */ jsonOf),
  rv: () => (/* binding */ lineColumn),
  TN: () => (/* binding */ oneLine),
  $t: () => (/* binding */ placeOf),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/schema/json-place.js
/**
 * Finds places in a JSON text: where it stops being JSON, and where a value lies in it. Only errors ask, so it may be slower than the parser;
 * it keeps no call stack, so no depth of nesting breaks it.
 */
/** Offset of the first character that JSON does not allow there; the length of the text when it is merely cut off, or no fault at all. */
function faultOffset(text) {
    return new Walk(text, () => undefined).faultOffset() ?? text.length;
}
/** Offset of the value at a path of keys and indexes, or of the deepest value on the way to it. Indexes of lists are written as text. */
function valueOffset(text, path) {
    let deepest = -1;
    let found = 0;
    const walk = new Walk(text, (frames, offset) => {
        if (frames.length <= deepest || frames.length > path.length)
            return;
        if (!frames.every((frame, index) => isAt(frame, path[index])))
            return;
        deepest = frames.length;
        found = offset;
    });
    walk.faultOffset();
    return found;
}
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function isAt(frame, step) {
    return (frame.list ? String(frame.index) : frame.key) === step;
}
class Walk {
    #text;
    #seen;
    #frames = [];
    #at = 0;
    constructor(text, seen) {
        this.#text = text;
        this.#seen = seen;
    }
    faultOffset() {
        let expected = 'value';
        for (;;) {
            while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x'))
                this.#at += 1;
            if (this.#at >= this.#text.length)
                return expected === 'end' ? undefined : this.#at;
            const next = this.#step(expected);
            if (next === undefined)
                return this.#at;
            expected = next;
        }
    }
    #step(expected) {
        const char = this.#text[this.#at];
        switch (expected) {
            case 'value':
                return this.#value();
            case 'item':
                return char === ']' ? this.#close() : this.#value();
            case 'name':
                return char === '}' ? this.#close() : this.#name();
            case 'another-name':
                return this.#name();
            case 'colon':
                return this.#take(':', 'value');
            case 'more':
                return this.#more(char);
            default:
                return undefined;
        }
    }
    #take(wanted, next) {
        if (this.#text[this.#at] !== wanted)
            return undefined;
        this.#at += 1;
        return next;
    }
    #value() {
        this.#seen(this.#frames, this.#at);
        const char = this.#text[this.#at];
        if (char === '{' || char === '[') {
            this.#frames.push({ list: char === '[', index: 0, key: '' });
            this.#at += 1;
            return char === '[' ? 'item' : 'name';
        }
        if (char === '"')
            return this.#string() === undefined ? undefined : this.#after();
        SCALAR.lastIndex = this.#at;
        const scalar = SCALAR.exec(this.#text)?.[0];
        if (scalar === undefined)
            return undefined;
        this.#at += scalar.length;
        return this.#after();
    }
    #name() {
        const name = this.#text[this.#at] === '"' ? this.#string() : undefined;
        const frame = this.#frames.at(-1);
        if (name === undefined || frame === undefined)
            return undefined;
        frame.key = name;
        return 'colon';
    }
    #more(char) {
        const frame = this.#frames.at(-1);
        if (char === (frame?.list === true ? ']' : '}'))
            return this.#close();
        if (frame !== undefined)
            frame.index += 1;
        return this.#take(',', frame?.list === true ? 'value' : 'another-name');
    }
    #close() {
        this.#frames.pop();
        this.#at += 1;
        return this.#after();
    }
    #after() {
        return this.#frames.length === 0 ? 'end' : 'more';
    }
    /** What stands between the quotes, escapes as they are written; undefined with the place at the fault. */
    #string() {
        const start = this.#at + 1;
        for (this.#at = start; this.#at < this.#text.length; this.#at += 1) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === 0x22) {
                this.#at += 1;
                return this.#text.slice(start, this.#at - 1);
            }
            if (code < 0x20)
                return undefined;
            if (code === 0x5c && !this.#escape())
                return undefined;
        }
        return undefined;
    }
    /** Steps over all of an escape but its last character. */
    #escape() {
        const found = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(this.#text.slice(this.#at, this.#at + 6))?.[0];
        this.#at += (found?.length ?? 1) - 1;
        return found !== undefined;
    }
}
//# sourceMappingURL=json-place.js.map
;// CONCATENATED MODULE: ./build/src/schema/json-source.js
/**
 * Reads JSON of our own files with an error that says where. Damage is told apart: merge conflict markers, a byte order mark, binary data,
 * broken syntax; none of it is ever read as "nothing there".
 */


const REPAIR = 'Nothing was changed. `orchestrator verify` shows the extent; restore the file from the history of the state.';
/** UTF-8 text of a state file. Throws STATE_CORRUPT or STATE_CONFLICT_MARKERS with `file:line:col`. */
function textOf(file, bytes) {
    if (bytes.length === 0)
        throw corrupt(file, 1, 1, 'the file is empty');
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        throw corrupt(file, 1, 1, 'it begins with a byte order mark, which no version of ours writes');
    const text = decode(file, bytes);
    const marker = conflictMarker(text);
    if (marker !== null)
        throw new errors/* OrchestratorError */.jD('STATE_CONFLICT_MARKERS', `${place(file, text, marker.index)}: merge conflict markers.`, 'State is never merged by hand: take one side whole. Nothing was changed.');
    const nul = text.indexOf('\0');
    if (nul >= 0)
        throw corrupt(file, ...lineColumn(text, nul), 'binary data');
    return text;
}
/** A search for the plain characters passes over a large file many times faster than the expression does. */
function conflictMarker(text) {
    const suspicious = text.includes('<<<<<<<') || text.includes('=======') || text.includes('>>>>>>>');
    return suspicious ? /^(?:<{7} |={7}$|>{7} )/m.exec(text) : null;
}
function decode(file, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const [line, column] = lineColumn(Buffer.from(bytes).toString('latin1'), brokenByte(bytes));
        throw corrupt(file, line, column, 'it is not UTF-8 text');
    }
}
/** Offset of the byte at which the text stops being UTF-8. */
function brokenByte(bytes) {
    let sound = 0;
    for (let broken = bytes.length; broken - sound > 1;) {
        const middle = (sound + broken) >> 1;
        if (isUtf8Prefix(bytes.subarray(0, middle)))
            sound = middle;
        else
            broken = middle;
    }
    return sound;
}
function isUtf8Prefix(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
/** The JSON value in a text. Throws STATE_CORRUPT with the place. `firstLine`: number of the text's first line within the file. */
function jsonOf(file, text, firstLine = 1) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const [line, column] = lineColumn(text, faultOffset(text));
        const what = `it is not JSON (${message.split('\n')[0]?.slice(0, 120)})`;
        throw corrupt(file, line + firstLine - 1, column, what);
    }
}
/** 1-based line and column of an offset. */
function lineColumn(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return [line, offset - before.lastIndexOf('\n')];
}
function place(file, text, offset) {
    return [file, ...lineColumn(text, offset)].join(':');
}
/** Place of a value within a JSON text: 1-based line and column. */
function placeOf(text, path) {
    return lineColumn(text, valueOffset(text, path));
}
/** `what` may quote the file: it comes out as one line without control characters. */
function corrupt(file, line, column, what) {
    return new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${file}:${line}:${column}: ${oneLine(what)}.`, REPAIR);
}
/** Text of a damaged file as a message may show it: on one line, short, nothing in it that a terminal or a log would obey. */
function oneLine(text) {
    return text.slice(0, 400).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\u{fffd}');
}
//# sourceMappingURL=json-source.js.map

/***/ }),

/***/ 9062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jX: () => (/* binding */ SHARD_SIZE),
  tH: () => (/* binding */ assembleSession),
  p6: () => (/* binding */ decodeShard),
  Ae: () => (/* binding */ decodeStateFile),
  J: () => (/* binding */ decodeTasksFile),
  sy: () => (/* binding */ encodeShards),
  Wh: () => (/* binding */ encodeStateFile),
  JS: () => (/* binding */ encodeTasksFile)
});

// UNUSED EXPORTS: SHARD_ABOVE, STATE_SCHEMA, TASKS_SCHEMA

// EXTERNAL MODULE: ./build/src/domain/session.js
var session = __webpack_require__(5486);
// EXTERNAL MODULE: ./build/src/domain/task-table.js
var task_table = __webpack_require__(7404);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/json-source.js + 1 modules
var json_source = __webpack_require__(5065);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/schema/shape.js
var schema_shape = __webpack_require__(9776);
// EXTERNAL MODULE: ./build/src/schema/domain-shapes.js
var domain_shapes = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/src/schema/state-shapes.js
/** What `tasks.json` and `state.json` hold around the tasks. */


const versioned = { _version: schema_shape/* count */.U9, _last_modified: schema_shape/* text */.Qq, _last_modified_by: schema_shape/* text */.Qq, schema: schema_shape/* text */.Qq };
const shardEntry = (0,schema_shape/* record */.g1)({
    name: (0,schema_shape/* matching */.wC)(/^tasks\/\d{4,}\.jsonl$/, 'the name of a shard'),
    sha256: domain_shapes/* sha256Shape */.v4,
});
const shardedFileShape = (0,schema_shape/* record */.g1)({ ...versioned, session: domain_shapes/* sessionIdShape */.XE, shards: (0,schema_shape/* list */.p_)(shardEntry) });
const wholeFileShape = (0,schema_shape/* record */.g1)({ ...versioned, session: domain_shapes/* sessionIdShape */.XE, tasks: (0,schema_shape/* list */.p_)(schema_shape/* anything */.D8) });
const stateFileShape = (0,schema_shape/* record */.g1)({
    ...versioned,
    session: domain_shapes/* sessionIdShape */.XE,
    title: schema_shape/* text */.Qq,
    status: (0,schema_shape/* oneOf */.yL)(['in_progress', 'completed', 'paused', 'failed', 'cancelled']),
    statusReason: (0,schema_shape/* nullable */.me)(schema_shape/* text */.Qq),
    createdAt: schema_shape/* instant */.uR,
    definitionSha256: domain_shapes/* sha256Shape */.v4,
    code: (0,schema_shape/* nullable */.me)(domain_shapes/* codeShape */.xw),
    phases: (0,schema_shape/* list */.p_)((0,schema_shape/* record */.g1)({
        id: domain_shapes/* phaseIdShape */.O3,
        status: (0,schema_shape/* oneOf */.yL)(['pending', 'in_progress', 'completed']),
        openedAt: (0,schema_shape/* nullable */.me)(schema_shape/* instant */.uR),
        completedAt: (0,schema_shape/* nullable */.me)(schema_shape/* instant */.uR),
        verdict: (0,schema_shape/* nullable */.me)(schema_shape/* text */.Qq),
    })),
    approvals: (0,schema_shape/* list */.p_)(domain_shapes/* approvalShape */.NZ),
    budget: domain_shapes/* budgetShape */.fl,
    spent: domain_shapes/* costShape */.tE,
    chain: schema_shape/* count */.U9,
    tasksSha256: domain_shapes/* sha256Shape */.v4,
    journal: (0,schema_shape/* record */.g1)({
        seq: schema_shape/* count */.U9,
        headSha256: (0,schema_shape/* matching */.wC)(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'),
        liveSha256: domain_shapes/* sha256Shape */.v4,
        segments: schema_shape/* count */.U9,
    }),
    sha256: domain_shapes/* sha256Shape */.v4,
});
//# sourceMappingURL=state-shapes.js.map
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
;// CONCATENATED MODULE: ./build/src/schema/task-record.js




const encodedTasks = new WeakMap();
/** One task as one line of JSON. Tasks are immutable, so each is encoded once. */
function encodeTask(task) {
    const known = encodedTasks.get(task);
    if (known !== undefined)
        return known;
    const { spec } = task;
    const line = JSON.stringify((0,wire/* toRecord */.Lv)({
        id: spec.id,
        title: spec.title,
        phase: spec.phase,
        layer: spec.layer,
        status: task.status,
        owner: task.owner,
        agent: spec.agent,
        priority: spec.priority,
        dependencies: spec.dependencies,
        inputs: spec.inputs,
        outputs: spec.outputs,
        estimateSeconds: spec.estimateSeconds,
        timeoutSeconds: spec.timeoutSeconds,
        touches: spec.touches,
        resources: spec.resources,
        runner: spec.runner,
        retry: spec.retry,
        promptSha256: spec.promptSha256,
        labels: spec.labels,
        updatedAt: task.updatedAt,
        notBefore: task.notBefore,
        claim: task.claim,
        attempts: task.attempts,
        freshSince: task.freshSince,
        statusHistory: task.statusHistory,
        rejectionHistory: task.rejectionHistory,
        blockerInfo: task.blockerInfo,
        escalationInfo: task.escalationInfo,
        outputDigests: task.outputDigests,
        change: task.change,
        evidence: task.evidence,
        skip: task.skip,
        addedBy: task.addedBy,
    }));
    encodedTasks.set(task, line);
    return line;
}
/** The task behind a line: `known` itself where it reads the same. Throws STATE_CORRUPT naming `file:line:column`. */
function decodeTask(file, line, text, known) {
    if (known !== undefined && encodedTasks.get(known) === text)
        return known;
    const task = taskOf(file, (0,json_source/* jsonOf */.o_)(file, text, line), (path) => [line, (0,json_source/* placeOf */.$t)(text, path)[1]]);
    encodedTasks.set(task, known === undefined ? text : ownCopy(text));
    return task;
}
/** A part of a text keeps all of it in memory: one line that changed must not hold a whole version of the file. */
function ownCopy(text) {
    return Buffer.from(text).toString();
}
/** The task behind a JSON value. `place` finds a path within it. Throws STATE_CORRUPT naming `file:line:column`. */
function taskOf(file, value, place) {
    try {
        return (0,domain_shapes/* taskShape */.Hd)(value);
    }
    catch (cause) {
        if (!(cause instanceof schema_shape/* Misfit */.$C))
            throw cause;
        const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
        throw (0,json_source/* corrupt */.qb)(file, ...place(cause.path), `task ${typeof id === 'string' ? id : '?'}: ${cause.message}`);
    }
}
//# sourceMappingURL=task-record.js.map
;// CONCATENATED MODULE: ./build/src/schema/session-codec.js









const TASKS_SCHEMA = 'orchestrator/tasks/1';
const STATE_SCHEMA = 'orchestrator/state/1';
const SHARD_ABOVE = 1000;
const SHARD_SIZE = 100;
function shardName(index) {
    return `tasks/${String(index + 1).padStart(4, '0')}.jsonl`;
}
/** The shards of a session; none while it is small. `only` limits the work to shards that hold these positions. */
function encodeShards(session, only) {
    if (session.tasks.size <= SHARD_ABOVE)
        return [];
    const shards = [];
    for (let start = 0; start < session.tasks.size; start += SHARD_SIZE) {
        const index = start / SHARD_SIZE;
        if (only !== undefined && !only.has(index))
            continue;
        const lines = [];
        for (let p = start; p < Math.min(start + SHARD_SIZE, session.tasks.size); p += 1) {
            const task = session.tasks.at(p);
            if (task !== undefined)
                lines.push(`${encodeTask(task)}\n`);
        }
        shards.push({ name: shardName(index), text: lines.join('') });
    }
    return shards;
}
function tasksHeader(session) {
    const fields = {
        schema: TASKS_SCHEMA,
        _version: session.version,
        _last_modified: (0,wire/* isoOf */.dF)(session.updatedAt),
        _last_modified_by: session.updatedBy,
        session: session.id,
    };
    return JSON.stringify(fields, null, 2).slice(0, -2);
}
/** `tasks.json`: one task per line, so that a diff shows what changed; or the names of the shards. */
function encodeTasksFile(session, shards) {
    if (shards.length > 0) {
        const entries = shards.map(({ name, sha256: hash }) => `    ${JSON.stringify({ name, sha256: hash })}`);
        return `${tasksHeader(session)},\n  "shards": [\n${entries.join(',\n')}\n  ]\n}\n`;
    }
    const lines = [];
    for (const task of session.tasks)
        lines.push(`    ${encodeTask(task)}`);
    return lines.length === 0
        ? `${tasksHeader(session)},\n  "tasks": []\n}\n`
        : `${tasksHeader(session)},\n  "tasks": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
/** `state.json`. `tasksSha256` is the hash of `tasks.json`. */
function encodeStateFile(session, journal, tasksSha256) {
    const { code } = session;
    const value = {
        schema: STATE_SCHEMA,
        _version: session.version,
        _last_modified: (0,wire/* isoOf */.dF)(session.updatedAt),
        _last_modified_by: session.updatedBy,
        ...(0,wire/* toRecord */.Lv)({
            session: session.id,
            title: session.definition.title,
            status: session.status,
            statusReason: session.statusReason,
            createdAt: session.createdAt,
            definitionSha256: session.definitionSha256,
            code,
            phases: session.phases.map(({ id, status, openedAt, completedAt, verdict }) => ({
                id,
                status,
                openedAt,
                completedAt,
                verdict,
            })),
            approvals: session.approvals,
            budget: session.budget,
            spent: session.spent,
            chain: session.chain,
        }),
        tasks_sha256: tasksSha256,
        journal: {
            seq: journal.seq,
            head_sha256: journal.sha256,
            live_sha256: journal.liveSha256,
            segments: journal.segments,
        },
    };
    return sealedText(`${JSON.stringify(value, null, 2)}\n`);
}
const SEAL = /,\n {2}"sha256": "([0-9a-f]{64})"\n\}\n$/;
/** `state.json` is what everything else is held against, so it bears the hash of itself as it is without its last key. */
function sealedText(text) {
    return `${text.slice(0, -3)},\n  "sha256": "${(0,sha256/* sha256 */.s)(text)}"\n}\n`;
}
/** Throws STATE_CORRUPT where the seal is missing or broken. */
function requireSeal(file, text) {
    const seal = SEAL.exec(text);
    if (seal !== null && seal[1] === (0,sha256/* sha256 */.s)(`${text.slice(0, seal.index)}\n}\n`))
        return;
    throw (0,json_source/* corrupt */.qb)(file, ...(0,json_source/* placeOf */.$t)(text, ['sha256']), 'its own hash is not the one at its end');
}
function sourceOf(file, text) {
    return { file, text, json: (0,json_source/* jsonOf */.o_)(file, text) };
}
/** Reads a file of ours; one of a newer version or of somebody else is told apart from a damaged one. */
function checked({ file, text, json }, expected, shape) {
    const named = typeof json === 'object' && json !== null ? Reflect.get(json, 'schema') : undefined;
    if (named !== expected)
        throw otherSchema(`${file}:${(0,json_source/* placeOf */.$t)(text, ['schema']).join(':')}`, named, expected);
    try {
        return shape(json);
    }
    catch (cause) {
        throw cause instanceof schema_shape/* Misfit */.$C ? (0,json_source/* corrupt */.qb)(file, ...(0,json_source/* placeOf */.$t)(text, cause.path), cause.message) : cause;
    }
}
function otherSchema(where, named, expected) {
    const shown = typeof named === 'string' ? (0,json_source/* oneLine */.TN)(named.slice(0, 80)) : 'missing';
    if (typeof named === 'string' && named.startsWith(expected.replace(/\d+$/, '')))
        return new errors/* OrchestratorError */.jD('STATE_NEWER_SCHEMA', `${where}: the schema is ${shown}; this version reads ${expected}.`, 'Use a newer version of Orchestrator; nothing was changed.');
    return new errors/* OrchestratorError */.jD('STATE_FOREIGN', `${where}: it is no file of ours, its schema is ${shown}.`, 'Nothing was changed.');
}
function decodeStateFile(bytes) {
    const source = sourceOf('state.json', (0,json_source/* textOf */.b6)('state.json', bytes));
    const state = checked(source, STATE_SCHEMA, stateFileShape);
    requireSeal(source.file, source.text);
    return state;
}
const TASKS_BEGIN = '\n  "tasks": [\n';
const TASKS_END = '\n  ]\n}\n';
const TASK_INDENT = '    ';
/**
 * `tasks.json`; with shards, `tasks` is empty and {@link decodeShard} reads them one by one. `known`: the tasks as read before, most of which
 * will be the same.
 */
function decodeTasksFile(bytes, known) {
    const file = 'tasks.json';
    const text = (0,json_source/* textOf */.b6)(file, bytes);
    const begin = text.indexOf(TASKS_BEGIN);
    if (begin >= 0 && text.endsWith(TASKS_END))
        return decodeLines(text, begin, known);
    const source = sourceOf(file, text);
    if (typeof source.json === 'object' && source.json !== null && 'shards' in source.json) {
        const { _version, shards } = checked(source, TASKS_SCHEMA, shardedFileShape);
        return { version: _version, tasks: [], shards };
    }
    const whole = checked(source, TASKS_SCHEMA, wholeFileShape);
    const tasks = whole.tasks.map((task, index) => taskOf(file, task, (path) => (0,json_source/* placeOf */.$t)(text, ['tasks', String(index), ...path])));
    return { version: whole._version, tasks, shards: [] };
}
/** The form that we write: one task per line, each read by itself. */
function decodeLines(source, begin, known) {
    const file = 'tasks.json';
    const head = `${source.slice(0, begin)}\n  "tasks": []\n}\n`;
    const { _version } = checked(sourceOf(file, head), TASKS_SCHEMA, wholeFileShape);
    const firstLine = head.split('\n').length - 1;
    const lines = source.slice(begin + TASKS_BEGIN.length, -TASKS_END.length).split('\n');
    const tasks = lines.map((line, index) => {
        const comma = index < lines.length - 1;
        if (!line.startsWith(TASK_INDENT) || line.endsWith(',') !== comma)
            throw (0,json_source/* corrupt */.qb)(file, firstLine + index, 1, 'the line is no task of a list');
        const text = line.slice(TASK_INDENT.length, comma ? -1 : undefined);
        return decodeTask(file, firstLine + index, text, known?.at(index));
    });
    return { version: _version, tasks, shards: [] };
}
/** The tasks of a shard, the first of which has the position `from`. */
function decodeShard(entry, bytes, from = 0, known) {
    const source = (0,json_source/* textOf */.b6)(entry.name, bytes);
    if ((0,sha256/* sha256 */.s)(bytes) !== entry.sha256)
        throw (0,json_source/* corrupt */.qb)(entry.name, 1, 1, 'its hash is not the one in tasks.json');
    return source
        .trimEnd()
        .split('\n')
        .map((line, index) => decodeTask(entry.name, index + 1, line, known?.at(from + index)));
}
/** Puts the parts together and derives what is not stored. */
function assembleSession(state, tasks, definition, updatedAt) {
    const tallies = new Map();
    const running = [];
    let addedByTasks = 0;
    for (const task of tasks) {
        const tally = tallies.get(task.spec.phase) ?? { ...(0,session/* emptyTally */.CK)() };
        tally[task.status] += 1;
        tallies.set(task.spec.phase, tally);
        if (task.claim !== null)
            running.push({ id: task.spec.id, at: task.claim.claimedAt });
        if (task.addedBy !== null)
            addedByTasks += 1;
    }
    return {
        id: state.session,
        version: state._version,
        status: state.status,
        statusReason: state.statusReason,
        createdAt: state.createdAt,
        updatedAt,
        updatedBy: state._last_modified_by,
        definition,
        definitionSha256: state.definitionSha256,
        code: state.code,
        phases: state.phases.map((phase) => ({ ...phase, tally: tallies.get(phase.id) ?? (0,session/* emptyTally */.CK)() })),
        tasks: task_table/* TaskTable */.E.of(tasks),
        approvals: state.approvals,
        budget: state.budget,
        spent: state.spent,
        chain: state.chain,
        running: running.sort((a, b) => a.at - b.at).map(({ id }) => id),
        addedByTasks,
    };
}
//# sourceMappingURL=session-codec.js.map

/***/ }),

/***/ 8370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(964);
/** The one hash of the project. */


/** Lower-case hex SHA-256 of bytes, or of a text's UTF-8. */
function sha256(data) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
    if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(hex))
        throw new Error('Internal error: SHA-256 gave no SHA-256');
    return hex;
}
//# sourceMappingURL=sha256.js.map

/***/ }),

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ Misfit),
/* harmony export */   AQ: () => (/* binding */ refuseOthers),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U3: () => (/* binding */ FieldReader),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ tagged),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9312);

/** What is wrong with a value, and where in it. */
class Misfit extends Error {
    name = 'Misfit';
    path;
    fault;
    constructor(fault, path = []) {
        super([path.join('.'), fault].filter((part) => part !== '').join(' '));
        this.fault = fault;
        this.path = path;
    }
}
/** The same fault seen from one level further out. */
function below(cause, key) {
    return cause instanceof Misfit ? new Misfit(cause.fault, [String(key), ...cause.path]) : cause;
}
const text = (value) => (typeof value === 'string' ? value : misfit('a text', value));
const flag = (value) => typeof value === 'boolean' ? value : misfit('true or false', value);
const anything = (value) => value;
/** A finite number. */
const number = (value) => typeof value === 'number' && Number.isFinite(value) ? value : misfit('a number', value);
/** A finite number from zero up. */
const amount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? value
    : misfit('a number from 0 up', value);
/** A whole number from zero up. */
const count = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : misfit('a whole number from 0 up', value);
/** A UTC timestamp. */
const instant = (value) => (typeof value === 'string' ? (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(value) : undefined) ?? misfit('a UTC timestamp', value);
/** A text that passes a guard. */
function guarded(is, what) {
    return (value) => (typeof value === 'string' && is(value) ? value : misfit(what, value));
}
/** Names are repeated many times in one file; this many good ones are remembered. */
const MOST_REMEMBERED = 20_000;
/** As {@link guarded}, for guards that take longer than looking a text up. */
function remembered(is, what) {
    const good = new Set();
    const shape = guarded(is, what);
    return (value) => {
        if (good.has(value))
            return value;
        const checked = shape(value);
        if (good.size >= MOST_REMEMBERED)
            good.clear();
        good.add(checked);
        return checked;
    };
}
/** A text that matches. */
function matching(pattern, what) {
    return (value) => (typeof value === 'string' && pattern.test(value) ? value : misfit(what, value));
}
function oneOf(words) {
    const known = new Set(words);
    return (value) => (known.has(value) ? value : misfit(`one of ${words.join(', ')}`, value));
}
function nullable(shape) {
    return (value) => (value === null ? null : shape(value));
}
function list(shape) {
    return (value) => {
        if (!Array.isArray(value))
            return misfit('a list', value);
        const items = [];
        try {
            for (const item of value)
                items.push(shape(item));
        }
        catch (cause) {
            throw below(cause, items.length);
        }
        return items;
    };
}
/** An object whose keys somebody else chose: they stay as they are. */
function dictionary(shape) {
    return (value) => {
        const entries = {};
        for (const [key, item] of Object.entries(object(value))) {
            if (key === '__proto__')
                throw new Misfit('is no name', [key]);
            try {
                entries[key] = shape(item);
            }
            catch (cause) {
                throw below(cause, key);
            }
        }
        return entries;
    };
}
/** The fields of a record: reads exactly these keys of an object, and tells how many they are. */
class FieldReader {
    size;
    #fields;
    /** Keys of `fields` are the domain's; a file has them in snake case. */
    constructor(fields) {
        this.#fields = Object.entries(fields).map(([name, shape]) => ({ name, key: (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .snake */ .t9)(name), shape }));
        this.size = this.#fields.length;
    }
    read(from, into) {
        let at = '';
        try {
            for (const { name, key, shape } of this.#fields) {
                at = key;
                into[name] = shape(from[key]);
            }
        }
        catch (cause) {
            throw below(cause, at);
        }
    }
    has(key) {
        return this.#fields.some((field) => field.key === key);
    }
}
/** An object with exactly these fields. */
function record(fields) {
    const reader = new FieldReader(fields);
    return (value) => {
        const from = object(value);
        const into = {};
        reader.read(from, into);
        refuseOthers(from, [reader]);
        return into;
    };
}
/** Throws for a key that none of the readers knows. To be called after reading: every known key is there then. */
function refuseOthers(from, readers) {
    const keys = Object.keys(from);
    if (keys.length === readers.reduce((sum, { size }) => sum + size, 0))
        return;
    const other = keys.find((key) => !readers.some((reader) => reader.has(key)));
    if (other !== undefined)
        throw new Misfit('is not known', [other]);
}
/** An object whose field `tag` says which of several sets of further fields it has. */
function tagged(tag, variants) {
    const known = new Map(Object.entries(variants).map(([name, fields]) => [name, record({ [tag]: oneOf([name]), ...fields })]));
    return (value) => {
        const name = object(value)[tag];
        const shape = typeof name === 'string' ? known.get(name) : undefined;
        if (shape === undefined)
            throw new Misfit(`is not one of ${[...known.keys()].join(', ')}`, [tag]);
        return shape(value);
    };
}
/** A JSON object. */
function object(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    return misfit('an object', value);
}
/** A value that is no object may be of any size: what it is says enough. */
function misfit(expected, value) {
    const found = value === undefined
        ? 'nothing'
        : value === null
            ? 'null'
            : Array.isArray(value)
                ? 'a list'
                : typeof value;
    throw new Misfit(`should be ${expected}, but is ${found}`);
}
//# sourceMappingURL=shape.js.map

/***/ }),

/***/ 9312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   BW: () => (/* binding */ toWire),
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   t9: () => (/* binding */ snake)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
/**
 * The one mapping between domain names and the names in our files: `camelCase` becomes `snake_case`, instants become
 * `YYYY-MM-DDTHH:MM:SSZ`. Maps keyed by names from outside pass through untouched.
 */

/** Keys whose value is an instant. */
const INSTANTS = new Set([
    'at',
    'claimedAt',
    'completedAt',
    'createdAt',
    'leaseExpiresAt',
    'notBefore',
    'openedAt',
    'startedAt',
    'updatedAt',
]);
/** Keys whose value is data of somebody else. */
const OPAQUE = new Set(['definition', 'labels', 'schemas']);
const snakes = new Map();
/** `claimSha256` → `claim_sha256` */
function snake(key) {
    let name = snakes.get(key);
    if (name === undefined) {
        name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        snakes.set(key, name);
    }
    return name;
}
/** Timestamps remembered: a session has few different ones beside how often each is written. */
const MOST_REMEMBERED = 4096;
const isoTexts = new Map();
const instants = new Map();
/** `2026-11-20T10:00:00Z` */
function isoOf(instant) {
    const known = isoTexts.get(instant);
    if (known !== undefined)
        return known;
    const text = `${new Date(instant * 1000).toISOString().slice(0, 19)}Z`;
    if (isoTexts.size >= MOST_REMEMBERED)
        isoTexts.clear();
    isoTexts.set(instant, text);
    return text;
}
/** The instant behind a UTC timestamp as we write it; undefined for anything else, a 30th of February or an hour 24 included. */
function instantOf(text) {
    const known = instants.get(text);
    if (known !== undefined)
        return known;
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text))
        return undefined;
    const date = new Date(text);
    const seconds = date.getTime() / 1000;
    if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstant */ .uZ)(seconds) || date.getUTCDate() !== Number(text.slice(8, 10)))
        return undefined;
    if (instants.size >= MOST_REMEMBERED)
        instants.clear();
    instants.set(text, seconds);
    return seconds;
}
/** Domain value → JSON value in file names. Keys come out sorted, so equal values give equal bytes whatever order they were built in. */
function toWire(value, key = '') {
    if (value === null || typeof value !== 'object')
        return typeof value === 'number' && INSTANTS.has(key) && (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstant */ .uZ)(value) ? isoOf(value) : value;
    if (OPAQUE.has(key))
        return value;
    if (Array.isArray(value))
        return value.map((item) => toWire(item));
    const wire = {};
    for (const [name, written] of sortedNames(Object.keys(value)))
        wire[written] = toWire(Reflect.get(value, name), name);
    return wire;
}
const knownNames = new Map();
/** The keys of a record beside what they are called in files, in the order of the latter. Records of one kind have the same few sets of keys. */
function sortedNames(keys) {
    const id = keys.join('\0');
    const known = knownNames.get(id);
    if (known !== undefined)
        return known;
    if (keys.includes('__proto__'))
        throw new Error('Internal error: __proto__ is no name of ours');
    const names = keys.map((name) => [name, snake(name)]).sort(([, a], [, b]) => (a < b ? -1 : 1));
    if (knownNames.size >= MOST_REMEMBERED)
        knownNames.clear();
    knownNames.set(id, names);
    return names;
}
/** A record whose own keys keep the order given (for readers), with everything inside sorted. */
function toRecord(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, item]) => [snake(name), toWire(item, name)]));
}
//# sourceMappingURL=wire.js.map

/***/ })

};
