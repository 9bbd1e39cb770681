export const id = 3196;
export const ids = [3196];
export const modules = {

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ chooseSessionId),
/* harmony export */   _N: () => (/* binding */ chooseStalest),
/* harmony export */   r7: () => (/* binding */ noUnfinishedSession)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _choose_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1273);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2571);
/**
 * Which session is meant, answered in two other ways than in a shell: without trusting its files (for `verify`, which is there for damaged ones),
 * and for workflow runs, which have no pointer of their own.
 */




/** The named one, else the pointer's, else the only one; falls back to the shell's rule among several. Reads no session that is named. */
async function chooseSessionId(context, named) {
    const wanted = named ?? (await context.pointer.read());
    const known = await context.store.sessions();
    if (wanted !== null && (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isSessionId */ .Sd)(wanted) && known.includes(wanted))
        return wanted;
    const [only] = known;
    if (named === null && only !== undefined && known.length === 1)
        return only;
    return (await (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSession */ .A3)(context, named)).session.id;
}
/** The named one, else the least recently changed one that is not over; null when there is none. Throws SESSION_NOT_FOUND. */
async function chooseStalest(context, named) {
    if (named !== null)
        return (0,_choose_session_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseSession */ .A3)(context, named);
    let stalest = null;
    for (const id of await context.store.sessions()) {
        const loaded = await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSession */ .L6)(context.store, id);
        if (loaded === undefined || ['completed', 'cancelled'].includes(loaded.session.status))
            continue;
        if (stalest === null || loaded.session.updatedAt < stalest.session.updatedAt)
            stalest = loaded;
    }
    return stalest;
}
/** For workflow runs that find none. */
function noUnfinishedSession(context) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('NO_SESSION', `There is no unfinished session for this run in ${context.store.location}.`, 'Start one: command start, or command advance with start: if-none');
}
//# sourceMappingURL=choose-stored.js.map

/***/ }),

/***/ 3196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/app/choose-stored.js
var choose_stored = __webpack_require__(8686);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/definition-json.js
var definition_json = __webpack_require__(4191);
// EXTERNAL MODULE: ./build/src/schema/journal.js
var journal = __webpack_require__(7722);
// EXTERNAL MODULE: ./build/src/schema/json-source.js + 1 modules
var json_source = __webpack_require__(5065);
// EXTERNAL MODULE: ./build/src/schema/session-codec.js + 2 modules
var session_codec = __webpack_require__(9062);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/verify-journal.js



/** All lines, oldest first. Throws STATE_CORRUPT or STATE_CONFLICT_MARKERS for what cannot be read at all. */
function linesOf(files, definition) {
    return files.flatMap((file) => linesIn(file, definition));
}
/** The lines of one file. Throws likewise. */
function linesIn({ name, bytes }, definition) {
    return (0,journal/* parseJournal */.z8)(name, (0,json_source/* textOf */.b6)(name, bytes), definition);
}
/** Follows the lines one after the other, and forgets them again. */
class Chain {
    problems = [];
    #gaps;
    #last;
    #hash = journal/* NO_LINE */.Tp;
    /** Lines since the chain broke; null while it holds. The first is the one before the break, if there is one. */
    #broken = null;
    /** `gaps`: places that a repair has written off. */
    constructor(gaps) {
        this.#gaps = gaps;
    }
    /** Hash of the last line. */
    get hash() {
        return this.#hash;
    }
    get last() {
        return this.#last;
    }
    add(line) {
        const { seq, prev, text } = line;
        const previous = this.#last?.seq ?? 0;
        const known = this.#gaps.some(({ after, before }) => after === previous && before === seq);
        this.#follow(prev === this.#hash || known);
        if (seq !== previous + 1 && !known)
            this.problems.push(problemAt(line, 'SEQUENCE', `It comes after line ${previous} and says seq ${seq}.`));
        this.#broken?.since.push(line);
        this.#last = line;
        this.#hash = (0,sha256/* sha256 */.s)(text);
    }
    /** `head`: the hash of the last line as the snapshot has it; undefined where that cannot be read. */
    end(head) {
        const holds = head === undefined || head === this.#hash;
        this.#follow(holds);
        if (!holds)
            this.#name(this.#broken?.since ?? []);
    }
    /**
     * A line whose own `prev` was changed breaks the chain on both of its sides; then it is named, and not the sound one before it.
     */
    #follow(holds) {
        if (!holds)
            this.#broken ??= { before: this.#last, since: [] };
        else if (this.#broken !== null)
            this.#name(this.#broken.since.slice(0, -1));
    }
    #name(lines) {
        const first = this.#broken?.before ?? this.#broken?.since[0];
        for (const line of lines.length > 0 || first === undefined ? lines : [first])
            this.problems.push(problemAt(line, 'CHAIN', 'The line is not the one that its neighbours were written beside.'));
        this.#broken = null;
    }
}
function problemAt({ file, line }, code, text) {
    return { file, line, column: 1, code, text };
}
//# sourceMappingURL=verify-journal.js.map
;// CONCATENATED MODULE: ./build/src/app/known-repairs.js







/** Segments in their order, then the live file. Throws STATE_CORRUPT for one that is missing. */
async function journalFiles(stored) {
    const segments = (await stored.list('journal')).filter((path) => path.endsWith('.jsonl'));
    const files = [];
    for (const name of [...segments, session_files/* JOURNAL_FILE */.RD]) {
        const bytes = await stored.read(name);
        if (bytes === undefined)
            throw (0,json_source/* corrupt */.qb)(name, 1, 1, 'the file is missing');
        files.push({ name, bytes });
    }
    return files;
}
/** Where the snapshot lies that a repair went on from. */
function anchorPath(evidence, path) {
    return `${evidence}/anchor/${path}`;
}
/** Never throws for damaged files: what cannot be read here is named when the journal is followed. */
async function knownRepairs(id, stored, { files, definition }) {
    const anchors = new Map();
    const problems = [];
    const found = files.flatMap((file) => repairLines(file, definition));
    for (const { line, event } of found) {
        if (event.anchor === null)
            continue;
        try {
            anchors.set(line.seq, await readAnchor(id, stored, { definition, evidence: event.evidence, hash: event.anchor }));
        }
        catch (error) {
            if (!(error instanceof errors/* OrchestratorError */.jD))
                throw error;
            problems.push(problemAt(line, 'ANCHOR', `The snapshot that it went on from: ${error.message}`));
        }
    }
    return {
        gaps: found.flatMap(({ event }) => event.gaps),
        anchors,
        repairs: found.map(({ line, event }) => ({
            seq: line.seq,
            at: event.at,
            by: event.by,
            evidence: event.evidence,
            lines: event.gaps.reduce((sum, { after, before }) => sum + before - after - 1, 0),
            lost: event.lost,
        })),
        problems,
    };
}
const MARK = '"operation":"repair_journal"';
function repairLines({ name, bytes }, definition) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (!all.includes(MARK))
        return [];
    return all
        .toString('utf8')
        .split('\n')
        .filter((text) => text.includes(MARK))
        .flatMap((text) => {
        try {
            return (0,journal/* parseJournal */.z8)(name, `${text}\n`, definition).flatMap((line) => line.event.type === 'journal_repaired' ? [{ line, event: line.event }] : []);
        }
        catch (error) {
            if (error instanceof errors/* OrchestratorError */.jD)
                return [];
            throw error;
        }
    });
}
async function readAnchor(id, stored, { definition, evidence, hash, }) {
    const bytes = await stored.read(anchorPath(evidence, session_files/* STATE_FILE */.bv));
    if (bytes === undefined || (0,sha256/* sha256 */.s)(bytes) !== hash)
        throw (0,json_source/* corrupt */.qb)(anchorPath(evidence, session_files/* STATE_FILE */.bv), 1, 1, bytes === undefined ? 'the file is missing' : 'its hash is not the one in the journal');
    const view = {
        ...stored,
        read: (path) => stored.read(anchorPath(evidence, path)),
        list: async () => [],
    };
    return (0,session_files/* readSnapshot */.RA)(id, view, { state: (0,session_codec/* decodeStateFile */.Ae)(bytes), definition });
}
//# sourceMappingURL=known-repairs.js.map
// EXTERNAL MODULE: ./build/src/domain/evolve.js
var evolve = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/src/domain/budget.js
var budget = __webpack_require__(2321);
// EXTERNAL MODULE: ./build/src/domain/explain.js
var explain = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/src/domain/glob.js
var glob = __webpack_require__(6566);
// EXTERNAL MODULE: ./build/src/domain/readiness.js
var readiness = __webpack_require__(4018);
// EXTERNAL MODULE: ./build/src/domain/session.js
var domain_session = __webpack_require__(5486);
// EXTERNAL MODULE: ./build/src/domain/task.js
var domain_task = __webpack_require__(2429);
;// CONCATENATED MODULE: ./build/src/domain/invariants.js
/**
 * What must hold in every session at every version. Checked by `verify`, by property tests and after every simulated step. Each breach
 * names the invariant (DESIGN numbers) and the place.
 */






/** Breaches of a session taken by itself. Empty = sound. */
function breaches(session, now) {
    const found = [];
    const blocked = (0,explain/* blockedTasks */.v)(session);
    const tallies = new Map(session.phases.map(({ id }) => [id, { ...(0,domain_session/* emptyTally */.CK)() }]));
    for (const task of session.tasks) {
        found.push(...taskBreaches(task));
        const tally = tallies.get(task.spec.phase);
        if (tally === undefined)
            found.push({ invariant: 'phase', where: task.spec.id, text: `phase ${task.spec.phase} is unknown` });
        else
            tally[task.status] += 1;
        const { standing } = (0,explain/* explain */.W)(session, task, now, blocked);
        if ((standing === 'over') !== (0,domain_task/* isTerminal */.Hd)(task.status))
            found.push({
                invariant: '10',
                where: task.spec.id,
                text: `standing ${standing} for status ${task.status}`,
            });
    }
    for (const phase of session.phases)
        if (JSON.stringify(tallies.get(phase.id)) !== JSON.stringify(phase.tally))
            found.push({ invariant: 'tally', where: phase.id, text: 'kept counts differ from the tasks' });
    const running = [...session.tasks]
        .filter(({ status }) => status === 'in_progress')
        .map(({ spec }) => spec.id);
    if (JSON.stringify([...running].sort()) !== JSON.stringify([...session.running].sort()))
        found.push({ invariant: 'running', where: session.id, text: 'kept list of running tasks differs' });
    return [...found, ...limitBreaches(session), ...phaseBreaches(session)];
}
/**
 * As {@link breaches}, for a session whose predecessor was sound: looks only at what `touched` tasks and the phases can have changed, so that a
 * step costs the same in a session of any size. Whether every other task is still accounted for is left to `breaches`.
 */
function touchedBreaches(before, next, touched) {
    const found = [];
    const fresh = new Set();
    const moved = new Map();
    const count = ({ spec: { phase }, status }, by) => {
        const counts = moved.get(phase) ?? {};
        moved.set(phase, counts);
        counts[status] = (counts[status] ?? 0) + by;
    };
    for (const id of touched) {
        const was = before.tasks.get(id);
        const task = next.tasks.get(id);
        if (was !== undefined)
            count(was, -1);
        if (task === undefined)
            continue;
        count(task, 1);
        found.push(...taskBreaches(task));
        if (next.running.includes(id) !== (task.status === 'in_progress'))
            found.push({ invariant: 'running', where: id, text: 'kept list of running tasks differs' });
        if (task.claim !== null && task.claim.sha256 !== was?.claim?.sha256)
            fresh.add(id);
    }
    for (const [index, phase] of next.phases.entries()) {
        const was = before.phases[index]?.tally;
        const counts = moved.get(phase.id);
        if (was === phase.tally && counts === undefined)
            continue;
        if (domain_task/* TASK_STATUSES */.Hi.some((status) => phase.tally[status] !== (was?.[status] ?? 0) + (counts?.[status] ?? 0)))
            found.push({ invariant: 'tally', where: phase.id, text: 'kept counts differ from the tasks' });
    }
    if (fresh.size > 0)
        found.push(...limitBreaches(next, fresh));
    if (fresh.size > 0 || before.phases.some(({ status }, index) => status !== next.phases[index]?.status))
        found.push(...phaseBreaches(next));
    return found;
}
function taskBreaches(task) {
    const found = [];
    const where = task.spec.id;
    const live = task.attempts.filter(({ outcome }) => outcome === null);
    if ((task.status === 'in_progress') !== (task.claim !== null))
        found.push({
            invariant: '4',
            where,
            text: `status ${task.status} with${task.claim === null ? 'out' : ''} a claim`,
        });
    if (live.length !== (task.claim === null ? 0 : 1))
        found.push({ invariant: '4', where, text: `${live.length} open attempts` });
    if (task.claim !== null && task.attempts.at(-1)?.n !== task.claim.attempt)
        found.push({ invariant: '4', where, text: 'the claim is not for the last attempt' });
    if (task.attempts.some(({ n }, index) => n !== index + 1))
        found.push({ invariant: '4', where, text: 'attempts are not numbered from 1' });
    if (task.status === 'completed' && task.evidence === null)
        found.push({ invariant: '9', where, text: 'completed without evidence' });
    if (task.status === 'completed' && task.evidence === 'verified')
        for (const output of task.spec.outputs)
            if (output.kind === 'file' &&
                !(0,domain_task/* isCovered */.P$)(output.path, task.outputDigests.map(({ path }) => path)))
                found.push({ invariant: '9', where, text: `completed without output ${output.path}` });
    let previous = task.statusHistory[0]?.status;
    if (previous !== 'pending')
        found.push({ invariant: 'history', where, text: 'history does not begin with pending' });
    for (const { status } of task.statusHistory.slice(1)) {
        if (previous !== undefined &&
            !domain_task/* TRANSITIONS */.Ds[previous].includes(status) &&
            !(previous === 'pending' && status === 'pending'))
            found.push({ invariant: '7', where, text: `${previous} was followed by ${status}` });
        previous = status;
    }
    if (previous !== task.status)
        found.push({
            invariant: 'history',
            where,
            text: `history ends with ${previous ?? 'nothing'}, status is ${task.status}`,
        });
    return found;
}
/** `fresh`: the tasks claimed last; that the others do not overlap is known. */
function limitBreaches(session, fresh) {
    const found = [];
    const running = session.running.flatMap((id) => session.tasks.get(id) ?? []);
    const { limits } = session.definition;
    const agents = seatsOf(running);
    if (agents > limits.maxConcurrentAgents)
        found.push({
            invariant: '6',
            where: session.id,
            text: `${agents} agents run, limit ${limits.maxConcurrentAgents}`,
        });
    for (const phase of session.phases) {
        const most = (0,domain_session/* phaseSpec */.bu)(session, phase.id)?.maxParallel ?? null;
        const inPhase = seatsOf(running.filter(({ spec }) => spec.phase === phase.id));
        if (most !== null && inPhase > most)
            found.push({
                invariant: '6',
                where: phase.id,
                text: `${inPhase} agents run, max_parallel ${most}`,
            });
    }
    for (const [resource, most] of Object.entries(limits.resources)) {
        const users = seatsOf(running.filter(({ spec }) => spec.resources.includes(resource)));
        if (users > most)
            found.push({ invariant: '6', where: resource, text: `${users} tasks use it, limit ${most}` });
    }
    for (const [index, a] of running.entries())
        for (const b of running.slice(index + 1))
            if ((fresh === undefined || fresh.has(a.spec.id) || fresh.has(b.spec.id)) &&
                a.spec.touches.some((x) => b.spec.touches.some((y) => (0,glob/* globsOverlap */.BX)(x, y))))
                found.push({ invariant: '6', where: a.spec.id, text: `touches the same paths as ${b.spec.id}` });
    return found;
}
function seatsOf(running) {
    return new Set(running.map((task) => (0,readiness/* seatOf */.lW)(task))).size;
}
function phaseBreaches(session) {
    const found = [];
    let closed = false;
    for (const phase of session.phases) {
        if (closed && phase.status !== 'pending')
            found.push({
                invariant: '8',
                where: phase.id,
                text: `${phase.status} although an earlier phase is not completed`,
            });
        if (phase.status === 'completed' && phase.verdict === null)
            found.push({ invariant: '8', where: phase.id, text: 'completed without a recorded verdict' });
        if (phase.status !== 'completed')
            closed = true;
    }
    for (const id of session.running) {
        const task = session.tasks.get(id);
        if (task !== undefined &&
            session.phases.find((phase) => phase.id === task.spec.phase)?.status !== 'in_progress')
            found.push({ invariant: '5', where: id, text: `claimed while phase ${task.spec.phase} is not open` });
    }
    return found;
}
/** Breaches between a session and the one before it: what one transaction may not do. `touched`: the tasks that it was about; else all. */
function stepBreaches(before, next, touched) {
    const found = [];
    if (next.version !== (before?.version ?? 0) + 1)
        found.push({
            invariant: '1',
            where: next.id,
            text: `version ${before?.version ?? 0} was followed by ${next.version}`,
        });
    found.push(...overdrawn(before, next));
    for (const id of before === undefined ? [] : (touched ?? idsOf(before))) {
        const was = before?.tasks.get(id);
        if (was === undefined)
            continue;
        const task = next.tasks.get(id);
        if (task === undefined) {
            found.push({ invariant: '12', where: id, text: 'a task vanished' });
            continue;
        }
        if (task.attempts.length < was.attempts.length)
            found.push({ invariant: '12', where: task.spec.id, text: 'an attempt vanished' });
        if (task.statusHistory.length < was.statusHistory.length)
            found.push({ invariant: '12', where: task.spec.id, text: 'history vanished' });
    }
    return found;
}
function* idsOf(session) {
    for (const { spec } of session.tasks)
        yield spec.id;
}
/** Where a step claims anything, what is spent and what is set aside fit into the budget. */
function overdrawn(before, next) {
    const claims = next.running.some((id) => {
        const claim = next.tasks.get(id)?.claim;
        return claim?.sha256 !== before?.tasks.get(id)?.claim?.sha256;
    });
    if (!claims)
        return [];
    const taken = (0,domain_task/* addCost */.nv)(next.spent, (0,budget/* reserved */.$t)(next));
    return budget/* BUDGET_KINDS */.qW.flatMap((kind) => {
        const most = next.budget[kind];
        return most !== null && taken[kind] > most
            ? [{ invariant: '6', where: next.id, text: `a claim takes ${taken[kind]} ${kind}, budget ${most}` }]
            : [];
    });
}
//# sourceMappingURL=invariants.js.map
;// CONCATENATED MODULE: ./build/src/app/replay-journal.js
/**
 * Applies the journal again: every line computed anew from what its event did, every invariant held after every transaction. Costs a step the
 * same in a session of any size: what a transaction did not touch is looked at only once in so many of them.
 */




class Replay {
    problems = [];
    #anchors;
    /** Numbers of the lines behind which others are missing. */
    #torn;
    #seen = new Set();
    #open = [];
    #session;
    #last;
    #blind;
    /** Tasks touched since every task was looked at. */
    #touched = 0;
    constructor(gaps = [], anchors = new Map()) {
        this.#anchors = anchors;
        this.#torn = new Set(gaps.map(({ after }) => after));
        this.#blind = this.#torn.has(0);
    }
    /** The session that the lines so far give; undefined before the first, and where lines are missing that no anchor has bridged yet. */
    get session() {
        return this.#blind ? undefined : this.#session;
    }
    get transactions() {
        return this.#seen.size;
    }
    add(line) {
        if (this.#open[0]?.txId !== line.txId)
            this.#close();
        this.#open.push(line);
    }
    end() {
        this.#close();
        if (this.session !== undefined && this.#last !== undefined && this.#touched > 0)
            this.#report(this.#last, breaches(this.session, this.session.updatedAt));
        this.#touched = 0;
    }
    #close() {
        const lines = this.#open;
        this.#open = [];
        const [first] = lines;
        if (first === undefined)
            return;
        if (this.#seen.has(first.txId))
            this.problems.push(problemAt(first, 'TRANSACTION', `${first.txId} appears twice.`));
        this.#seen.add(first.txId);
        const anchor = this.#anchors.get(first.seq);
        if (anchor !== undefined) {
            this.#session = anchor;
            this.#blind = false;
        }
        if (lines.some(({ seq }) => this.#torn.has(seq)))
            this.#blind = true;
        if (!this.#blind)
            this.#apply(lines);
    }
    #apply(lines) {
        const before = this.#session;
        const touched = new Set();
        let state = before;
        for (const line of lines) {
            const next = (0,evolve/* evolve */.sf)(state, line.event);
            if (!(0,journal/* isLineOf */._h)(line, state, next))
                this.problems.push(projectionProblem(line, state, next));
            const task = taskOf(line);
            if (task !== null)
                touched.add(task);
            state = next;
        }
        const after = (0,evolve/* sealed */.JW)(before, lines.map(({ event }) => event), state);
        this.#session = after;
        this.#last = lines.at(-1);
        if (after === undefined || this.#last === undefined)
            return;
        if (!this.#last.txId.startsWith(`TX-${String(after.version).padStart(6, '0')}-`))
            this.problems.push(problemAt(this.#last, 'TRANSACTION', `${this.#last.txId} is transaction ${after.version}.`));
        this.#report(this.#last, [
            ...this.#standing(before, after, touched),
            ...stepBreaches(before, after, touched),
        ]);
    }
    #standing(before, after, touched) {
        this.#touched += touched.size;
        if (before !== undefined && this.#touched < after.tasks.size)
            return touchedBreaches(before, after, touched);
        this.#touched = 0;
        return breaches(after, after.updatedAt);
    }
    #report(line, found) {
        for (const { invariant, where, text } of found)
            this.problems.push(problemAt(line, `INVARIANT_${invariant.toUpperCase()}`, `${where}: ${text}`));
    }
}
function taskOf({ event }) {
    return event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
}
function projectionProblem(line, before, after) {
    const expected = (0,journal/* lineOf */.cA)(line, before, after);
    let offset = 0;
    while (offset < expected.length && expected[offset] === line.text[offset])
        offset += 1;
    const around = (text) => JSON.stringify(text.slice(Math.max(0, offset - 30), offset + 30));
    const text = `It says ${around(line.text)} where the events give ${around(expected)}.`;
    return { ...problemAt(line, 'PROJECTION', text), column: offset + 1 };
}
//# sourceMappingURL=replay-journal.js.map
;// CONCATENATED MODULE: ./build/src/app/verify.js










const MOST_PROBLEMS = 50;
/** Never throws for damaged files; every damage is a problem. */
async function verify(id, stored) {
    const check = new Verification(id, stored);
    try {
        await check.all();
    }
    catch (error) {
        if (!(error instanceof errors/* OrchestratorError */.jD))
            throw error;
        check.add(problemOf(error));
    }
    return check.result();
}
/** The place is at the front of the message of every STATE error: `file:line:col: …`. */
function problemOf(error) {
    const found = /^([^:\n]+):(\d+):(\d+): ([\s\S]*)$/.exec(error.message);
    return found === null
        ? { file: '', line: 0, column: 0, code: error.code, text: error.message }
        : {
            file: found[1] ?? '',
            line: Number(found[2]),
            column: Number(found[3]),
            code: error.code,
            text: found[4] ?? '',
        };
}
class Verification {
    #id;
    #stored;
    #problems = [];
    #repairs = [];
    #version = 0;
    #head = journal/* EMPTY_JOURNAL */.uJ;
    #transactions = 0;
    #outputs = 0;
    constructor(id, stored) {
        this.#id = id;
        this.#stored = stored;
    }
    add(...problems) {
        for (const { file, text, ...rest } of problems)
            if (this.#problems.length < MOST_PROBLEMS)
                this.#problems.push({ file: (0,json_source/* oneLine */.TN)(file), text: (0,json_source/* oneLine */.TN)(text), ...rest });
    }
    result() {
        const problems = this.#problems;
        return {
            session: this.#id,
            ok: problems.length === 0,
            version: this.#version,
            transactions: this.#transactions,
            lines: this.#head.seq,
            outputs: this.#outputs,
            repairs: this.#repairs,
            problems,
        };
    }
    async all() {
        const definition = await this.#bytes(session_files/* DEFINITION_FILE */.bq);
        const session = await this.#journal((0,definition_json/* definitionFromJson */.O)(definition), (0,sha256/* sha256 */.s)(definition));
        if (session === undefined)
            return;
        this.#version = session.version;
        await this.#snapshot(session);
        await this.#files(session);
    }
    async #bytes(path) {
        const bytes = await this.#stored.read(path);
        if (bytes === undefined)
            throw new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${path}:1:1: the file is missing.`, 'See what can be done: orchestrator repair');
        return bytes;
    }
    /** Follows the journal from its first line to its last, and answers with the session that it gives. */
    async #journal(definition, definitionSha256) {
        const files = await journalFiles(this.#stored);
        const known = await knownRepairs(this.#id, this.#stored, { files, definition });
        this.#repairs.push(...known.repairs);
        this.add(...known.problems);
        const chain = new Chain(known.gaps);
        const run = new Replay(known.gaps, known.anchors);
        let first;
        try {
            for (const file of files)
                for (const line of linesIn(file, definition)) {
                    first ??= line;
                    chain.add(line);
                    run.add(line);
                }
        }
        finally {
            chain.end(await this.#recordedHead());
            this.add(...chain.problems);
            this.#head = {
                seq: chain.last?.seq ?? 0,
                sha256: chain.hash,
                liveSha256: (0,sha256/* sha256 */.s)(files.at(-1)?.bytes ?? ''),
                segments: files.length - 1,
            };
        }
        run.end();
        this.#transactions = run.transactions;
        const start = known.gaps.some(({ after }) => after === 0) ? null : startProblem(first, definitionSha256);
        const isDamaged = chain.problems.some(({ file, line }) => file === first?.file && line === first.line);
        if (start !== null && !(isDamaged && start.code === 'HASH'))
            this.add(start);
        // Nothing that follows from another definition is worth comparing.
        if (start?.code === 'HASH' && !isDamaged)
            return undefined;
        this.add(...run.problems);
        return run.session;
    }
    /** Hash of the last line as `state.json` has it; a file that cannot be read is named when it is compared. */
    async #recordedHead() {
        try {
            return (0,session_codec/* decodeStateFile */.Ae)(await this.#bytes(session_files/* STATE_FILE */.bv)).journal.headSha256;
        }
        catch (error) {
            if (error instanceof errors/* OrchestratorError */.jD)
                return undefined;
            throw error;
        }
    }
    /** The snapshot must be what the journal gives, byte for byte. */
    async #snapshot(session) {
        const shards = (0,session_codec/* encodeShards */.sy)(session).map(({ name, text }) => ({ name, text, sha256: (0,sha256/* sha256 */.s)(text) }));
        const tasks = (0,session_codec/* encodeTasksFile */.JS)(session, shards.map(({ name, sha256: hash }) => ({ name, sha256: hash })));
        for (const { name, text } of shards)
            await this.#same(name, text);
        await this.#same(session_files/* TASKS_FILE */.K6, tasks);
        await this.#same(session_files/* STATE_FILE */.bv, (0,session_codec/* encodeStateFile */.Wh)(session, this.#head, (0,sha256/* sha256 */.s)(tasks)));
        if (session.id === this.#id)
            return;
        const text = `The journal is of session ${session.id}.`;
        this.add({ file: session_files/* STATE_FILE */.bv, line: 1, column: 1, code: 'FOREIGN', text });
    }
    async #same(path, expected) {
        const bytes = Buffer.from(await this.#bytes(path));
        const wanted = Buffer.from(expected, 'utf8');
        if (bytes.equals(wanted))
            return;
        let offset = 0;
        while (offset < bytes.length && offset < wanted.length && bytes[offset] === wanted[offset])
            offset += 1;
        const [line, column] = (0,json_source/* lineColumn */.rv)(wanted.subarray(0, offset).toString('latin1'), offset);
        this.add({ file: path, line, column, code: 'SNAPSHOT', text: 'It is not what the journal gives.' });
    }
    /** Prompts and accepted outputs are the ones on record. */
    async #files(session) {
        for (const task of session.tasks) {
            const { id, promptSha256 } = task.spec;
            await this.#hashed((0,session_files/* promptPath */.AN)(id), promptSha256);
            for (const { path, sha256: hash, source } of task.outputDigests) {
                if (source)
                    continue;
                this.#outputs += 1;
                await this.#hashed((0,session_files/* outputPath */.XC)(id, path), hash);
            }
        }
    }
    async #hashed(path, expected) {
        const bytes = await this.#stored.read(path);
        const [code, text] = bytes === undefined
            ? ['MISSING', 'The file is missing.']
            : ['HASH', 'It is not the file that was accepted.'];
        if (bytes === undefined || (0,sha256/* sha256 */.s)(bytes) !== expected)
            this.add({ file: path, line: 0, column: 0, code, text });
    }
}
/** The journal must begin with this very definition. */
function startProblem(first, definitionSha256) {
    if (first?.event.type !== 'session_created') {
        const text = 'The journal does not begin with create_session.';
        return { file: first?.file ?? session_files/* JOURNAL_FILE */.RD, line: 1, column: 1, code: 'JOURNAL_START', text };
    }
    if (first.event.definitionSha256 === definitionSha256)
        return null;
    const text = 'It is not the definition that the session was started with.';
    return { file: session_files/* DEFINITION_FILE */.bq, line: 0, column: 0, code: 'HASH', text };
}
//# sourceMappingURL=verify.js.map
// EXTERNAL MODULE: ./build/src/report/duration-text.js
var duration_text = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/style.js
var report_style = __webpack_require__(542);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/verify.js
/** `verify`: is the state what the journal says? */







async function execute(call) {
    return (0,cli_call/* withContext */.eQ)(call, async ({ context }) => {
        const id = await (0,choose_stored/* chooseSessionId */.Re)(context, (0,cli_call/* namedSession */.MK)(call));
        const stored = await context.store.load(id);
        if (stored === undefined)
            throw new errors/* OrchestratorError */.jD('SESSION_NOT_FOUND', `There is no session ${id} in ${context.store.location}.`, 'See: orchestrator session list');
        const result = await verify(id, stored);
        const style = call.terminal.out;
        const seen = `${(0,duration_text/* counted */.h)(result.transactions, 'transaction')}, ${(0,duration_text/* counted */.h)(result.lines, 'line')}, ${(0,duration_text/* counted */.h)(result.outputs, 'output')}`;
        return (0,cli_call/* answered */.oQ)(result, result.ok
            ? [`${(0,report_style/* mark */.Gy)(style, 'completed')} Session ${id}, version ${result.version}: ${seen}, all as recorded.`]
            : [
                ...result.problems.map(({ file, line, column, code, text }) => `${(0,plain_text/* plainText */.wh)(file, 400)}:${line}:${column} ${code} ${(0,plain_text/* plainText */.wh)(text, 1000)}`),
                `${(0,report_style/* mark */.Gy)(style, 'failed')} Session ${id}: ${(0,duration_text/* counted */.h)(result.problems.length, 'problem')}; restore the files from the history of the state.`,
            ], result.ok ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.invalid);
    });
}
//# sourceMappingURL=verify.js.map

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
