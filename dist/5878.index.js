export const id = 5878;
export const ids = [5878];
export const modules = {

/***/ 1590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ transaction),
/* harmony export */   iE: () => (/* binding */ stamp),
/* harmony export */   zt: () => (/* binding */ ORCHESTRATOR)
/* harmony export */ });
/** The actor of the orchestrator's own decisions. */
const ORCHESTRATOR = 'orchestrator';
function stamp(context, actor = context.actor) {
    return { now: context.clock.now(), actor };
}
/** `verb` is what was asked for; the subject line of the commit says what came of it. */
function transaction(context, session, verb, from) {
    return { run: context.run, summary: (events) => `${session} ${verb}: ${whatHappened(events)}`, from };
}
/** `2 completed (a, b), 3 claimed, 01-analysis completed`: what a reader of the log wants to know, in one line. */
function whatHappened(events) {
    const tasks = new Map();
    const rest = [];
    for (const event of events) {
        const [noun = '', what = ''] = event.type.split('_');
        const id = event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
        if (id !== null)
            tasks.set(what, [...(tasks.get(what) ?? []), id]);
        else
            rest.push('phase' in event ? `${event.phase} ${what}` : `${noun} ${what}`);
    }
    const counts = [...tasks].map(([what, ids]) => ids.length <= 2 ? `${what} ${ids.join(', ')}` : `${ids.length} ${what}`);
    return [...counts, ...rest].join('; ').slice(0, 160);
}
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Draft),
  h: () => (/* binding */ transact)
});

// EXTERNAL MODULE: ./build/src/domain/budget.js
var domain_budget = __webpack_require__(2321);
// EXTERNAL MODULE: ./build/src/domain/evolve.js
var evolve = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/src/domain/gate.js
var gate = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/domain/readiness.js
var readiness = __webpack_require__(4018);
// EXTERNAL MODULE: ./build/src/domain/task.js
var domain_task = __webpack_require__(2429);
;// CONCATENATED MODULE: ./build/src/domain/consequences.js




const BY = 'orchestrator';
/** The events themselves and everything that follows from them, in order. */
function withConsequences(session, events, now) {
    let state = session;
    const all = [];
    const happen = (event) => {
        all.push(event);
        state = (0,evolve/* evolve */.sf)(state, event);
    };
    for (const event of events)
        happen(event);
    if (state === undefined)
        return all;
    for (const event of settled(state, touched(events), now))
        happen(event);
    if (state.status === 'in_progress')
        for (const event of progressed(state, now))
            happen(event);
    return all;
}
/** Tasks that ended or were added in these events: where skips may have to spread from. */
function touched(events) {
    return events.flatMap((event) => event.type === 'task_added' ? [event.spec.id] : 'task' in event ? [event.task] : []);
}
function settled(session, seeds, now) {
    const events = [];
    const queue = [...seeds];
    let state = session;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const origin = state.tasks.get(next);
        if (origin === undefined)
            continue;
        if (origin.status === 'failed' &&
            state.definition.onFailure === 'fail' &&
            (state.status === 'in_progress' || state.status === 'paused')) {
            const failed = {
                type: 'session_failed',
                at: now,
                by: BY,
                reason: `Task ${next} failed and on_failure is fail.`,
            };
            events.push(failed);
            state = (0,evolve/* evolve */.sf)(state, failed) ?? state;
        }
        for (const task of (0,domain_task/* isTerminal */.Hd)(origin.status) ? state.tasks.dependents(next) : [origin]) {
            const reason = task.status === 'pending' ? skipReason(state, task) : null;
            if (reason === null)
                continue;
            const skipped = {
                type: 'task_skipped',
                at: now,
                by: BY,
                task: task.spec.id,
                skip: 'rule',
                reason,
            };
            events.push(skipped);
            state = (0,evolve/* evolve */.sf)(state, skipped) ?? state;
            queue.push(task.spec.id);
        }
    }
    return events;
}
/** Why a task that waits is to be skipped by rule; null when it is not. */
function skipReason(session, task) {
    for (const dependency of task.spec.dependencies) {
        const state = (0,readiness/* dependencyState */.t8)(session, dependency);
        if (state === 'unneeded')
            return `Not needed: ${dependency.task} will not be ${dependency.on}.`;
        if ((state === 'failed' || state === 'cancelled') && session.definition.onFailure === 'skip')
            return `${dependency.task} was ${state} and on_failure is skip.`;
    }
    return null;
}
function progressed(session, now) {
    const events = [];
    let state = session;
    const happen = (event) => {
        events.push(event);
        state = (0,evolve/* evolve */.sf)(state, event) ?? state;
    };
    for (const { id } of session.phases) {
        const phase = state.phases.find((candidate) => candidate.id === id);
        if (phase === undefined || phase.status === 'completed')
            continue;
        if (phase.status === 'pending')
            happen({ type: 'phase_opened', at: now, by: BY, phase: id });
        const open = state.phases.find((candidate) => candidate.id === id) ?? phase;
        if ((0,gate/* unmetConditions */.k)(state, open).length > 0)
            return events;
        happen({ type: 'phase_completed', at: now, by: BY, phase: id, verdict: verdict(open) });
    }
    happen({ type: 'session_completed', at: now, by: BY });
    return events;
}
function verdict(phase) {
    const { completed, skipped, cancelled, failed } = phase.tally;
    const parts = [
        `${completed} completed`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        ...(cancelled > 0 ? [`${cancelled} cancelled`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
    ];
    return parts.join(', ');
}
//# sourceMappingURL=consequences.js.map
// EXTERNAL MODULE: ./build/src/domain/session.js
var domain_session = __webpack_require__(5486);
;// CONCATENATED MODULE: ./build/src/domain/added-tasks.js

/** Do two specs say the same? The order of keys does not count: one may have been read back from a file. */
function sameSpec(a, b) {
    return sameValue(a, b);
}
function sameValue(a, b) {
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return a === b;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const left = Object.entries(a);
    const right = new Map(Object.entries(b));
    return (left.length === right.size &&
        left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key))));
}
/** Every reason against the list; empty = it may be added. `byTask` set: an agent wrote it, and the session's allowance counts. */
function reasonsAgainst(session, tasks, byTask) {
    const reasons = [];
    const { maxTasksAdded } = session.definition.limits;
    if (byTask !== null && session.addedByTasks + tasks.length > maxTasksAdded)
        reasons.push(`${tasks.length} tasks are more than limits.max_tasks_added leaves (${maxTasksAdded - session.addedByTasks})`);
    const phases = new Map(session.phases.map((phase) => [phase.id, phase]));
    const listed = new Map(tasks.map((task) => [task.id, task]));
    const folded = new Map();
    for (const task of tasks) {
        reasons.push(...reasonsAgainstId(session, task, folded), ...reasonsAgainstPlace(session, task, phases, listed));
        folded.set(task.id.toLowerCase(), task.id);
    }
    const cycle = findCycle(tasks);
    if (cycle !== null)
        reasons.push(`dependencies form a cycle: ${cycle.join(' → ')}`);
    return reasons;
}
function reasonsAgainstId(session, task, folded) {
    if (session.tasks.has(task.id))
        return [`task ${task.id} exists already`];
    const twin = session.tasks.sameButForCase(task.id) ?? folded.get(task.id.toLowerCase());
    return twin === undefined
        ? []
        : [`task ${task.id} is the same as ${twin} where letter case does not count`];
}
function reasonsAgainstPlace(session, task, phases, listed) {
    const { phase, dependencies, inputs, agent, resources } = task.spec;
    const state = phases.get(phase);
    if (state === undefined)
        return [`task ${task.id}: there is no phase ${phase}`];
    const reasons = [];
    if (state.status === 'completed')
        reasons.push(`task ${task.id}: phase ${phase} is completed`);
    if (!Object.hasOwn(session.definition.agents, agent))
        reasons.push(`task ${task.id}: there is no agent ${agent}`);
    for (const resource of resources)
        if (!Object.hasOwn(session.definition.limits.resources, resource))
            reasons.push(`task ${task.id}: there is no resource ${resource}`);
    const order = (0,domain_session/* phaseOrder */.CM)(session.definition, phase);
    for (const dependency of dependencies) {
        const other = session.tasks.get(dependency.task)?.spec ?? listed.get(dependency.task)?.spec;
        if (other === undefined)
            reasons.push(`task ${task.id}: dependency ${dependency.task} does not exist`);
        else if ((0,domain_session/* phaseOrder */.CM)(session.definition, other.phase) > order)
            reasons.push(`task ${task.id}: dependency ${dependency.task} is in a later phase`);
    }
    for (const input of inputs)
        if (input.producer !== null && !session.tasks.has(input.producer) && !listed.has(input.producer))
            reasons.push(`task ${task.id}: input ${input.path} comes from an unknown task`);
    return reasons;
}
/** A cycle among the listed tasks as a trail that ends where it began, or null. Iterative: lists may be long chains. */
function findCycle(tasks) {
    const listed = new Map(tasks.map((task) => [task.id, task]));
    const waitsFor = new Map(tasks.map((task) => [
        task.id,
        new Set(task.spec.dependencies.map((d) => d.task).filter((id) => listed.has(id))),
    ]));
    const dependents = new Map();
    for (const [id, others] of waitsFor)
        for (const other of others)
            dependents.set(other, [...(dependents.get(other) ?? []), id]);
    const free = [...waitsFor].filter(([, others]) => others.size === 0).map(([id]) => id);
    for (let id = free.pop(); id !== undefined; id = free.pop()) {
        waitsFor.delete(id);
        for (const dependent of dependents.get(id) ?? []) {
            const others = waitsFor.get(dependent);
            others?.delete(id);
            if (others?.size === 0)
                free.push(dependent);
        }
    }
    const first = waitsFor.keys().next();
    if (first.done === true)
        return null;
    const trail = [];
    let here = first.value;
    while (here !== undefined && !trail.includes(here)) {
        trail.push(here);
        here = [...(waitsFor.get(here) ?? [])].find((id) => waitsFor.has(id));
    }
    return here === undefined ? trail : [...trail.slice(trail.indexOf(here)), here];
}
//# sourceMappingURL=added-tasks.js.map
;// CONCATENATED MODULE: ./build/src/domain/decision.js
function accepted(events, ignored = null) {
    return { kind: 'accepted', events, ignored };
}
function refused(code, message, remedy) {
    return { kind: 'refused', rejection: { code, message, remedy } };
}
//# sourceMappingURL=decision.js.map
;// CONCATENATED MODULE: ./build/src/domain/person-command.js
/** Commands that people give by name, and what all answers to them share: the stamp of their events, and the end of work that a word cuts short. */

/** When it was asked and by whom, as its events carry it. */
function stampOf(command) {
    return { at: command.now, by: command.actor };
}
/** The end of the attempt that a person's word cuts short; null when none runs. */
function cutShort(task, outcome, now, reason) {
    if (task.claim === null)
        return null;
    const durationSeconds = Math.max(0, now - task.claim.claimedAt);
    return {
        n: task.claim.attempt,
        outcome,
        completedAt: now,
        durationSeconds,
        exitCode: null,
        runUrl: null,
        usage: null,
        reason,
        cost: (0,domain_budget/* settledCost */.Ft)(task.claim, null, durationSeconds),
    };
}
//# sourceMappingURL=person-command.js.map
;// CONCATENATED MODULE: ./build/src/domain/decide-task.js






/** Which statuses each verb takes a task from. `retry` also takes a pending task that backs off. */
const TAKES = {
    complete_task: ['pending', 'in_progress', 'blocked', 'escalated', 'failed'],
    fail_task: ['pending', 'in_progress', 'blocked', 'escalated'],
    block_task: ['pending', 'in_progress', 'escalated'],
    unblock_task: ['blocked'],
    retry_task: ['completed', 'failed', 'blocked', 'escalated', 'skipped', 'cancelled'],
    skip_task: ['pending', 'blocked', 'escalated', 'failed'],
    cancel_task: ['pending', 'in_progress', 'blocked', 'escalated', 'failed'],
    approve_change: ['escalated'],
};
function isTaskCommand(command) {
    return 'task' in command;
}
/** Is the task already what the command would make of it? Then a repeat is harmless and changes nothing. */
function isAlreadySo(task, command) {
    switch (command.type) {
        case 'complete_task':
            return task.status === 'completed';
        case 'fail_task':
            return task.status === 'failed';
        case 'block_task':
            return task.status === 'blocked' && task.blockerInfo?.reason === command.reason;
        case 'unblock_task':
            return task.status === 'pending';
        case 'retry_task':
            return task.status === 'pending' && task.notBefore === null;
        case 'skip_task':
            return task.status === 'skipped';
        case 'approve_change':
            return task.status === 'completed' && task.change?.commit === command.change.commit;
        default:
            return task.status === 'cancelled';
    }
}
/** The answer for a task of a session that still goes on, and that is not what was asked for yet. */
function decideTask(session, task, command) {
    const backsOff = command.type === 'retry_task' && task.status === 'pending';
    if (!backsOff && !TAKES[command.type].includes(task.status))
        return wrongStatus(task, command.type);
    const at = stampOf(command);
    const id = task.spec.id;
    switch (command.type) {
        case 'complete_task':
            return complete(session, task, command);
        case 'fail_task':
            return fail(task, command);
        case 'block_task': {
            const end = cutShort(task, 'blocked', command.now, command.reason);
            return accepted([{ ...at, type: 'task_blocked', task: id, end, reason: command.reason }]);
        }
        case 'unblock_task':
            return accepted([{ ...at, type: 'task_unblocked', task: id, reason: command.reason }]);
        case 'retry_task':
            return retry(session, task, command);
        case 'approve_change':
            return approveChange(session, task, command);
        case 'skip_task': {
            const skipped = {
                ...at,
                type: 'task_skipped',
                task: id,
                skip: 'person',
                reason: command.reason,
            };
            return accepted([...reopened(session, task, command), skipped]);
        }
        default: {
            const end = cutShort(task, 'cancelled', command.now, command.reason);
            const cancelled = { ...at, type: 'task_cancelled', task: id, end, reason: command.reason };
            return accepted([...reopened(session, task, command), cancelled]);
        }
    }
}
function wrongStatus(task, type) {
    const verb = type.replace('_task', '');
    return refused('WRONG_STATUS', `Task ${task.spec.id} is ${task.status}; ${verb} takes a task that is ${TAKES[type].join(', ')}.`, `orchestrator explain ${task.spec.id}`);
}
/** A session that failed goes on when a person answers for a task that failed. */
function reopened(session, task, command) {
    if (session.status !== 'failed' || task.status !== 'failed')
        return [];
    const reason = `${command.actor} answered for ${command.task}.`;
    return [{ ...stampOf(command), type: 'session_reopened', reason }];
}
function complete(session, task, command) {
    const refusal = claimAgainst(task, command) ??
        (command.force ? forceAgainst(task, command) : proofAgainst(session, task, command));
    if (refusal !== null)
        return refusal;
    const completed = {
        ...stampOf(command),
        type: 'task_completed',
        task: task.spec.id,
        end: cutShort(task, 'succeeded', command.now, command.reason),
        outputs: command.outputs,
        evidence: command.force ? 'by_hand' : 'verified',
        change: null,
        reason: command.reason,
    };
    return accepted([...reopened(session, task, command), completed]);
}
/** Somebody else works on it, or the claim that was given is not the live one. */
function claimAgainst(task, command) {
    const { id } = task.spec;
    if (task.claim !== null && task.claim.sha256 !== command.claimSha256 && !command.force)
        return refused('ALREADY_CLAIMED', `Task ${id} is being worked on (attempt ${task.claim.attempt}).`, 'Give its --claim, wait, or use --force --reason TEXT.');
    return task.claim === null && command.claimSha256 !== null ? staleClaim(task) : null;
}
function staleClaim(task) {
    return refused('CLAIM_STALE', `The claim on ${task.spec.id} is no longer live.`, 'Run `orchestrator next` for a new one.');
}
function forceAgainst(task, command) {
    return command.reason !== null && command.reason !== ''
        ? null
        : refused('REASON_REQUIRED', `Completing ${task.spec.id} by force needs a reason.`, 'Add --reason TEXT.');
}
/** Without force the same is asked for as of an attempt: its outputs, an open phase, and everything it had to wait for. */
function proofAgainst(session, task, command) {
    const { id, phase } = task.spec;
    const unverified = unverifiedOutputs(task, command);
    if (unverified.length > 0)
        return refused('OUTPUTS_MISSING', `Task ${id} is not shown to be done: ${unverified.join('; ')}.`, 'Make the outputs, or use --force --reason TEXT.');
    if ((0,domain_session/* phaseState */.RI)(session, phase)?.status !== 'in_progress')
        return refused('PHASE_CLOSED', `Phase ${phase} of ${id} is not open.`, 'Wait for it, or use --force --reason TEXT.');
    const open = task.claim === null ? (0,readiness/* unready */.vf)(session, task, command.now)[0] : undefined;
    return open === undefined
        ? null
        : refused('NOT_READY', `Task ${id} is not ready to be done: ${(0,readiness/* describeUnready */.On)(open)}.`, 'Wait, or use --force --reason TEXT.');
}
function unverifiedOutputs(task, command) {
    const checks = task.spec.outputs.some(({ kind }) => kind === 'check');
    const paths = command.outputs.map(({ path }) => path);
    const absent = task.spec.outputs.flatMap((output) => output.kind === 'file' && !(0,domain_task/* isCovered */.P$)(output.path, paths) ? [`Missing output: ${output.path}`] : []);
    return [
        ...new Set([...command.missing, ...absent]),
        ...(checks ? ['a check command that only an attempt runs'] : []),
    ];
}
/** The word is for one commit: whatever else the ref may hold by now is not what the person looked at. */
function approveChange(session, task, command) {
    const { id } = task.spec;
    const held = task.escalationInfo?.held ?? null;
    if (held === null)
        return refused('NOTHING_HELD', `No change of ${id} is held back.`, `orchestrator explain ${id}`);
    if (held.oid !== command.oid)
        return refused('APPROVAL_STALE', `The held change of ${id} is ${held.oid} by now, not ${command.oid}.`, `Look at it again: orchestrator explain ${id}`);
    const at = stampOf(command);
    const { permission, change, oid } = command;
    const reason = `${command.actor} approved the change of protected paths.`;
    return accepted([
        { ...at, type: 'change_approved', task: id, oid, permission, version: session.version },
        {
            ...at,
            type: 'task_completed',
            task: id,
            end: null,
            outputs: held.outputs,
            evidence: 'verified',
            change,
            reason,
        },
        ...held.tasks.map((spec) => ({ ...at, type: 'task_added', spec, addedBy: id })),
    ]);
}
function fail(task, command) {
    if (command.claimSha256 !== null && task.claim?.sha256 !== command.claimSha256)
        return staleClaim(task);
    const end = cutShort(task, 'failed', command.now, command.reason);
    return accepted([
        { ...stampOf(command), type: 'task_failed', task: task.spec.id, end, reason: command.reason },
    ]);
}
function retry(session, task, command) {
    const { id, phase } = task.spec;
    if ((0,domain_session/* phaseState */.RI)(session, phase)?.status === 'completed')
        return refused('PHASE_CLOSED', `The gate of phase ${phase} has closed behind ${id}.`, 'Add a new task to a later phase: orchestrator add');
    if (task.status === 'completed' && hasAdded(session, task))
        return refused('WRONG_STATUS', `Task ${id} is completed, and the tasks that it wrote are in the session.`, 'Add what is missing: orchestrator add');
    const again = skipReason(session, task);
    if (again !== null)
        return refused('NOT_READY', `Task ${id} would be skipped again at once: ${again}`, 'Answer for the other task first: orchestrator retry, or skip.');
    const reason = command.reason ?? `${command.actor} asked for another attempt.`;
    const requeued = {
        ...stampOf(command),
        type: 'task_requeued',
        task: id,
        end: null,
        notBefore: null,
        fresh: true,
        reason,
    };
    return accepted([...reopened(session, task, command), requeued]);
}
function hasAdded(session, producer) {
    for (const task of session.tasks)
        if (task.addedBy === producer.spec.id)
            return true;
    return false;
}
//# sourceMappingURL=decide-task.js.map
;// CONCATENATED MODULE: ./build/src/domain/decide-person.js
/**
 * What people (and agents in shells of their own) ask for by name. Only these commands may change a task that is terminal. This file answers
 * for the session; what is asked of one task is in `decide-task.ts`.
 */








function decidePerson(session, command) {
    if (isTaskCommand(command))
        return decideForTask(session, command);
    switch (command.type) {
        case 'add_tasks':
            return add(session, command);
        case 'approve_gate':
            return approve(session, command);
        case 'raise_budget':
            return raiseBudget(session, command);
        case 'pause_session':
            if (session.status === 'paused')
                return accepted([]);
            return session.status === 'in_progress'
                ? accepted([{ ...stampOf(command), type: 'session_paused', reason: command.reason }])
                : over(session);
        case 'resume_session':
            return resume(session, command);
        default:
            return cancelSession(session, command);
    }
}
/** A task that is as it was asked to be stays so, even where the session has ended: the first answer may have been lost. */
function decideForTask(session, command) {
    const task = session.tasks.get(command.task);
    if (task === undefined)
        return refused('UNKNOWN_TASK', `There is no task ${command.task} in session ${session.id}.`, 'See: orchestrator status');
    if (isAlreadySo(task, command))
        return accepted([]);
    return hasEnded(session) ? over(session) : decideTask(session, task, command);
}
function hasEnded(session) {
    return session.status === 'completed' || session.status === 'cancelled';
}
function over(session) {
    return refused('SESSION_OVER', `Session ${session.id} is ${session.status}.`, 'Start another: orchestrator start');
}
function resume(session, command) {
    if (session.status === 'in_progress')
        return refused('SESSION_NOT_PAUSED', `Session ${session.id} is not paused.`, 'See: orchestrator status');
    return session.status === 'paused'
        ? accepted([{ ...stampOf(command), type: 'session_resumed', reason: command.reason }])
        : over(session);
}
function add(session, command) {
    if (session.status !== 'in_progress' && session.status !== 'paused')
        return over(session);
    const isThere = ({ id, spec }) => {
        const known = session.tasks.get(id);
        return known !== undefined && sameSpec(known.spec, spec);
    };
    if (command.tasks.every(isThere))
        return accepted([]);
    const reasons = reasonsAgainst(session, command.tasks, null);
    if (reasons.length > 0)
        return refused('TASKS_REFUSED', reasons.join('; '), 'Mend the list and add it again; nothing was added.');
    return accepted(command.tasks.map(({ spec }) => ({ ...stampOf(command), type: 'task_added', spec, addedBy: null })));
}
function approve(session, command) {
    const phase = (0,domain_session/* phaseState */.RI)(session, command.phase);
    if (phase === undefined)
        return refused('UNKNOWN_PHASE', `There is no phase ${command.phase}.`, `Phases: ${session.phases.map(({ id }) => id).join(', ')}`);
    if ((0,domain_session/* phaseSpec */.bu)(session, command.phase)?.gate.approval !== true)
        return refused('GATE_NEEDS_NO_APPROVAL', `The gate of ${command.phase} asks for no approval.`, 'See: orchestrator status');
    if (phase.status === 'completed' || (0,gate/* approved */.C)(session, phase))
        return accepted([]);
    if (hasEnded(session))
        return over(session);
    if (phase.status === 'pending')
        return refused('PHASE_CLOSED', `Phase ${command.phase} has not opened yet.`, 'Approve it when its work is done.');
    const unmet = (0,gate/* unmetConditions */.k)(session, phase).filter(({ code }) => code !== 'APPROVAL_MISSING');
    if (unmet.length > 0)
        return refused('NOT_READY', `Phase ${command.phase} has nothing to approve yet: ${unmet.map(({ code }) => code).join(', ')}.`, 'See: orchestrator status');
    const stale = staleApproval(session, command);
    if (stale !== null)
        return stale;
    const { permission, headSha, feedback } = command;
    const { version } = session;
    return accepted([
        {
            ...stampOf(command),
            type: 'gate_approved',
            phase: command.phase,
            permission,
            version,
            headSha,
            feedback,
        },
    ]);
}
/** A word about something that has changed since is no word about what is there now. */
function staleApproval(session, command) {
    const { phase, seenVersion, seenAt } = command;
    const again = `Look at it again, then: orchestrator approve ${phase}`;
    if (seenVersion !== null && seenVersion !== session.version)
        return refused('APPROVAL_STALE', `The approval is for version ${seenVersion}; session ${session.id} is at version ${session.version}.`, again);
    if (seenAt === null)
        return null;
    for (const task of session.tasks)
        if (task.spec.phase === phase && task.updatedAt > seenAt)
            return refused('APPROVAL_STALE', `Task ${task.spec.id} has changed since the approval was given.`, again);
    return null;
}
/** What is spent and set aside stays spent: a budget only ever grows. */
function raiseBudget(session, command) {
    if (hasEnded(session))
        return over(session);
    const { budget } = command;
    for (const kind of domain_budget/* BUDGET_KINDS */.qW) {
        const [before, next] = [session.budget[kind], budget[kind]];
        if (next === null || before === null || next >= before)
            continue;
        return refused('BUDGET_LOWERED', `The budget is ${(0,domain_budget/* describeAmount */.c$)(kind, before)}; ${(0,domain_budget/* describeAmount */.c$)(kind, next)} would be less.`, 'Give the new total, not the difference.');
    }
    const raised = {
        microUsd: budget.microUsd ?? session.budget.microUsd,
        tokens: budget.tokens ?? session.budget.tokens,
        agentSeconds: budget.agentSeconds ?? session.budget.agentSeconds,
    };
    if (domain_budget/* BUDGET_KINDS */.qW.every((kind) => raised[kind] === session.budget[kind]))
        return accepted([]);
    return accepted([{ ...stampOf(command), type: 'budget_raised', budget: raised, reason: command.reason }]);
}
function cancelSession(session, command) {
    if (session.status === 'cancelled')
        return accepted([]);
    if (session.status === 'completed')
        return over(session);
    const reason = command.reason ?? 'The session was cancelled.';
    const events = [];
    for (const task of session.tasks)
        if (!(0,domain_task/* isTerminal */.Hd)(task.status))
            events.push({
                ...stampOf(command),
                type: 'task_cancelled',
                task: task.spec.id,
                end: cutShort(task, 'cancelled', command.now, reason),
                reason,
            });
    return accepted([...events, { ...stampOf(command), type: 'session_cancelled', reason: command.reason }]);
}
//# sourceMappingURL=decide-person.js.map
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
;// CONCATENATED MODULE: ./build/src/domain/decide-report.js
/**
 * What becomes of a task when an attempt ends: by a report that bears the live claim's secret, or by settling a claim that will never
 * bring one. A report is a claim about the work; what is believed of it was verified before it came here.
 */





function decideReport(session, command) {
    const { report } = command;
    const task = session.tasks.get(report.task);
    if (task === undefined)
        return refused('UNKNOWN_TASK', `The report is for ${report.task}, which is no task of session ${session.id}.`, 'It is ignored.');
    const attempt = task.attempts.find(({ n }) => n === report.attempt);
    if (attempt === undefined || attempt.claimSha256 !== report.claimSha256)
        return refused('CLAIM_UNKNOWN', `The report for ${report.task} does not bear the secret of attempt ${report.attempt}.`, 'It is ignored.');
    const stamp = { at: command.now, by: command.actor };
    if (task.claim?.sha256 !== report.claimSha256 || task.claim.attempt !== report.attempt)
        return late(task, attempt, report, stamp);
    return accepted(ended(task, judged(session, task, report), stamp));
}
/** A report for an attempt that was settled before: the same word again changes nothing, another one is put on record once. */
function late(task, { outcome: recorded, lateReport: before }, report, stamp) {
    const code = 'CLAIM_STALE';
    const ignored = {
        code,
        message: `Attempt ${report.attempt} of ${report.task} was settled before as ${recorded ?? 'unknown'}.`,
        remedy: 'The report is recorded and ignored.',
    };
    if (sameWord(report.outcome, recorded) || before !== null)
        return accepted([], ignored);
    return accepted([
        {
            ...stamp,
            type: 'report_ignored',
            task: task.spec.id,
            attempt: report.attempt,
            outcome: report.outcome,
            code,
        },
    ], ignored);
}
/** What verification may make of a report that says it succeeded. */
const VERDICTS = new Set(['succeeded', 'invalid', 'conflict', 'rejected']);
function sameWord(reported, recorded) {
    return recorded === reported || (reported === 'succeeded' && recorded !== null && VERDICTS.has(recorded));
}
/** The report with what the domain itself can see held against it: declared outputs and the list of tasks. */
function judged(session, task, report) {
    if (report.outcome !== 'succeeded')
        return report;
    const paths = report.outputs.map(({ path }) => path);
    const missing = task.spec.outputs.flatMap((output) => output.kind === 'file' && !(0,domain_task/* isCovered */.P$)(output.path, paths) ? [`Missing output: ${output.path}`] : []);
    const against = missing.length > 0
        ? missing
        : reasonsAgainst(session, report.tasks ?? [], task.spec.id).map((reason) => `Tasks refused: ${reason}`);
    return against.length === 0
        ? report
        : { ...report, outcome: 'invalid', reason: against.join('\n'), held: null };
}
function ended(task, report, stamp) {
    const { held } = report;
    const end = endOf(task, report, stamp.at);
    const id = task.spec.id;
    const reason = report.reason ?? report.outcome;
    const escalated = (text) => ({
        ...stamp,
        type: 'task_escalated',
        task: id,
        end,
        to: 'user',
        reason: text,
        held,
    });
    if (held !== null)
        return [escalated(`The change touches protected paths: ${held.paths.join(', ')}`)];
    switch (report.outcome) {
        case 'succeeded':
            return [completed(task, report, end, stamp), ...added(report.tasks ?? [], task, stamp)];
        case 'blocked':
            return [{ ...stamp, type: 'task_blocked', task: id, end, reason }];
        case 'rejected':
            return [
                // The attempt ends with the escalation: what it cost is counted there, once.
                {
                    ...stamp,
                    type: 'task_rejected',
                    task: id,
                    end: { ...end, cost: null },
                    suggestedLayer: report.suggestedLayer,
                    reason,
                },
                escalated(`The agent rejected the task: ${reason}`),
            ];
        case 'needs_split':
            return [escalated(`The agent asks to split the task: ${reason}`)];
        default:
            return [afterFailure(task, end, stamp)];
    }
}
/** A held change is not in the code: to the attempt that is a rejection, whatever the agent reported. */
function endOf(task, report, at) {
    return {
        n: report.attempt,
        outcome: report.held === null ? report.outcome : 'rejected',
        completedAt: at,
        durationSeconds: report.durationSeconds,
        exitCode: report.exitCode,
        runUrl: report.runUrl,
        usage: report.usage,
        reason: report.reason,
        cost: (0,domain_budget/* settledCost */.Ft)(task.claim, report.usage, report.durationSeconds),
    };
}
function completed(task, report, end, stamp) {
    return {
        ...stamp,
        type: 'task_completed',
        task: task.spec.id,
        end,
        outputs: report.outputs,
        evidence: 'verified',
        change: report.change,
        reason: null,
    };
}
function added(tasks, task, stamp) {
    return tasks.map(({ spec }) => ({ ...stamp, type: 'task_added', spec, addedBy: task.spec.id }));
}
/** A report may call itself cancelled, so that "free" needs an end: nobody interrupts one task this often. */
const MOST_CANCELLED = 20;
/** Another attempt where the policy leaves one, else failed for good. A cancelled attempt is a person's doing and free, within reason. */
function afterFailure(task, end, stamp) {
    const { retry, id } = task.spec;
    const reason = end.reason ?? end.outcome;
    const tries = countedTries(task, end.outcome);
    if (end.outcome === 'cancelled' && tries < MOST_CANCELLED)
        return { ...stamp, type: 'task_requeued', task: id, end, notBefore: null, fresh: false, reason };
    if (retry.on.includes(end.outcome) && tries < retry.maxAttempts)
        return {
            ...stamp,
            type: 'task_requeued',
            task: id,
            end,
            notBefore: (0,ids/* after */.Pl)(stamp.at, backoffSeconds(task, tries)),
            fresh: false,
            reason,
        };
    return { ...stamp, type: 'task_failed', task: id, end, reason };
}
/** Attempts of the same kind since the last fresh start, this one included: the fault of machines never eats an agent's tries. */
function countedTries(task, outcome) {
    const kind = (candidate) => candidate === 'lost' ? 'lost' : candidate === 'cancelled' ? 'cancelled' : 'tried';
    const before = task.attempts.filter((attempt) => attempt.n >= task.freshSince && attempt.outcome !== null && kind(attempt.outcome) === kind(outcome));
    return before.length + 1;
}
function backoffSeconds(task, tries) {
    const { backoffSeconds: first, factor, maxBackoffSeconds } = task.spec.retry;
    return Math.min(maxBackoffSeconds, first * factor ** (tries - 1));
}
function decideSettlement(session, command) {
    const task = session.tasks.get(command.task);
    if (task === undefined)
        return refused('UNKNOWN_TASK', `There is no task ${command.task}.`, 'See: orchestrator status');
    const attempt = task.attempts.find(({ n }) => n === command.attempt);
    if (attempt === undefined)
        return refused('CLAIM_UNKNOWN', `Task ${command.task} has no attempt ${command.attempt}.`, `orchestrator explain ${command.task}`);
    if (attempt.outcome !== null || task.claim?.attempt !== command.attempt)
        return accepted([]);
    // Clocks of different machines differ: whoever settles may be earlier than whoever claimed.
    const durationSeconds = Math.max(0, command.now - attempt.startedAt);
    const end = {
        n: attempt.n,
        outcome: command.outcome,
        completedAt: command.now,
        durationSeconds,
        exitCode: null,
        runUrl: null,
        usage: null,
        reason: command.reason,
        cost: (0,domain_budget/* settledCost */.Ft)(task.claim, null, durationSeconds),
    };
    return accepted([afterFailure(task, end, { at: command.now, by: command.actor })]);
}
//# sourceMappingURL=decide-report.js.map
;// CONCATENATED MODULE: ./build/src/domain/decide.js
/**
 * Every rule of the orchestrator: a session and a command in, events or a rejection out. Pure, and safe to repeat: a command whose first
 * answer was lost is accepted again with nothing left to do.
 *
 * This file holds the door and the claim; what becomes of a report is in `decide-report.ts`, what people ask for in
 * `decide-person.ts` and `decide-task.ts`.
 */







/** Events (own and following), or why not. */
function decide(session, command) {
    const decision = own(session, command);
    return decision.kind === 'refused'
        ? decision
        : { ...decision, events: withConsequences(session, decision.events, command.now) };
}
function own(session, command) {
    if (command.type === 'start_session')
        return start(session, command);
    if (session === undefined)
        return refused('UNKNOWN_TASK', 'There is no session.', 'Start one: orchestrator start');
    switch (command.type) {
        case 'claim_task':
            return claim(session, command);
        case 'report_attempt':
            return decideReport(session, command);
        case 'settle_claim':
            return decideSettlement(session, command);
        case 'request_continuation':
            return requestContinuation(session, command);
        case 'repair_journal': {
            // Whatever the session has come to: damage to its files says nothing about its work.
            const { type: _type, now: at, actor: by, ...repair } = command;
            return accepted([{ ...repair, type: 'journal_repaired', at, by }]);
        }
        default:
            return decidePerson(session, command);
    }
}
function start(session, command) {
    if (session !== undefined)
        return refused('SESSION_EXISTS', `Session ${command.session} exists already.`, 'Start another with a new id.');
    const { definition, definitionSha256, code, now: at, actor: by } = command;
    return accepted([
        { type: 'session_created', at, by, session: command.session, definition, definitionSha256, code },
    ]);
}
/** Runs that ask for the next one by themselves are counted, so that no fault of ours runs for ever on somebody's account. */
function requestContinuation(session, { depth, now: at, actor: by }) {
    const most = session.definition.limits.maxChain;
    if (session.status !== 'in_progress')
        return refused('SESSION_OVER', `Session ${session.id} is ${session.status}.`, 'There is nothing to continue.');
    if (depth > most)
        return refused('CHAIN_TOO_LONG', `${depth - 1} runs in a row have asked for the next one by themselves; limits.max_chain is ${most}.`, 'Look at the session, then start the workflow by hand: the count begins anew.');
    return accepted([{ type: 'continuation_requested', at, by, depth }]);
}
function claim(session, command) {
    const task = session.tasks.get(command.task);
    if (task === undefined)
        return refused('UNKNOWN_TASK', `There is no task ${command.task}.`, 'See: orchestrator status');
    if (task.claim?.sha256 === command.claimSha256)
        return accepted([]);
    const refusal = claimRefusal(session, task, command);
    if (refusal !== null)
        return refusal;
    const claim = {
        sha256: command.claimSha256,
        attempt: task.attempts.length + 1,
        holder: command.holder,
        baseSha: command.baseSha,
        claimedAt: command.now,
        leaseExpiresAt: (0,ids/* after */.Pl)(command.now, command.leaseSeconds),
        reserve: (0,domain_budget/* reserveOf */.g2)(session, task.spec),
    };
    const event = {
        type: 'task_claimed',
        at: command.now,
        by: command.actor,
        task: command.task,
        claim,
    };
    return accepted([event]);
}
function claimRefusal(session, task, command) {
    const see = `orchestrator explain ${command.task}`;
    if (task.attempts.some(({ claimSha256 }) => claimSha256 === command.claimSha256))
        return refused('CLAIM_STALE', `That claim on ${command.task} was settled before.`, see);
    if (session.status === 'paused')
        return refused('SESSION_PAUSED', `Session ${session.id} is paused.`, 'orchestrator resume');
    if (session.status !== 'in_progress')
        return refused('SESSION_OVER', `Session ${session.id} is ${session.status}.`, 'Start another: orchestrator start');
    if (task.status === 'in_progress')
        return refused('ALREADY_CLAIMED', `Task ${command.task} is being worked on.`, see);
    if (task.status !== 'pending')
        return refused('WRONG_STATUS', `Task ${command.task} is ${task.status}.`, see);
    const obstacle = firstObstacle((0,readiness/* unready */.vf)(session, task, command.now), command.missingInputs, (0,readiness/* fullLimits */.e0)(session, task, (0,readiness/* seatOf */.lW)(task, command)));
    return obstacle === null ? null : refused(obstacle.code, `Task ${command.task}: ${obstacle.text}.`, see);
}
function firstObstacle(conditions, missing, full) {
    const condition = conditions[0];
    if (condition !== undefined)
        return {
            code: condition.code === 'PHASE_NOT_OPEN' ? 'PHASE_CLOSED' : 'NOT_READY',
            text: (0,readiness/* describeUnready */.On)(condition),
        };
    if (missing[0] !== undefined)
        return { code: 'NOT_READY', text: `input ${missing[0]} is missing` };
    return full[0] === undefined
        ? null
        : { code: full[0].limit === 'budget' ? 'BUDGET_REACHED' : 'LIMIT_REACHED', text: (0,readiness/* describeLimit */.XW)(full[0]) };
}
//# sourceMappingURL=decide.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/journal.js
var journal = __webpack_require__(7722);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/transact.js





/** A transaction in the making: asks the domain and gathers what it accepts. */
class Draft {
    events = [];
    writes = [];
    refs = [];
    /** Code refs that the store refused by policy on the try before; this try must do without them. */
    refusedRefs;
    #session;
    constructor(session, refusedRefs) {
        this.#session = session;
        this.refusedRefs = refusedRefs;
    }
    /** The session with everything accepted so far. */
    get maybe() {
        return this.#session;
    }
    get session() {
        if (this.#session === undefined)
            throw new Error('Internal error: a draft without a session was asked for one');
        return this.#session;
    }
    /** Decides a command on the state that the ones before it left. */
    ask(command) {
        const decision = decide(this.#session, command);
        if (decision.kind === 'accepted') {
            for (const event of decision.events)
                this.#session = (0,evolve/* evolve */.sf)(this.#session, event);
            this.events.push(...decision.events);
        }
        return decision;
    }
}
const MOST_TRIES = 60;
const MOST_MILLISECONDS = 180_000;
const FIRST_WAIT = 25;
const LONGEST_WAIT = 4_000;
/**
 * Runs `plan` on the session and commits what it asked for. `plan` may run several times and must not act on the outside world except by
 * writing objects that nothing refers to. Throws CONTENTION when too many tries were lost in a row, OUTCOME_UNKNOWN when the store went away
 * with the answer.
 */
async function transact(ports, id, options, plan) {
    const started = ports.clock.monotonic();
    let loaded = options.from ?? (await (0,session_files/* loadSession */.L6)(ports.store, id));
    let refusedRefs = [];
    for (let tries = 1;; tries += 1) {
        const draft = new Draft(loaded?.session, refusedRefs);
        const value = await plan(draft, loaded);
        if (draft.events.length === 0)
            return { value, loaded, events: [], tries };
        const attempt = await commitDraft(ports, id, options, { draft, loaded });
        if (attempt.kind === 'committed')
            return { value, loaded: attempt.loaded, events: draft.events, tries };
        if (tries >= MOST_TRIES || ports.clock.monotonic() - started > MOST_MILLISECONDS)
            throw contention(id, tries, loaded, attempt.reason);
        if (attempt.kind === 'refs-refused')
            refusedRefs = refusedSoFar(refusedRefs, attempt);
        else
            await ports.clock.sleep(ports.random.fraction() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries, 10)));
        const wasThere = loaded !== undefined;
        loaded = await (0,session_files/* loadSession */.L6)(ports.store, id);
        if (wasThere && loaded === undefined)
            throw vanished(ports.store, id);
    }
}
/** All refs that policy refused. One that is asked for in spite of that will never be let through. */
function refusedSoFar(before, { refs, reason }) {
    const fresh = refs.filter((ref) => !before.includes(ref));
    if (fresh.length > 0)
        return [...before, ...fresh];
    throw new errors/* OrchestratorError */.jD('PUSH_REFUSED', `The repository refuses the push to ${refs.join(', ')}: ${reason}.`, 'Allow the push in the settings of the repository, or set `changes: { integrate: none }`.');
}
async function commitDraft(ports, id, options, { draft, loaded }) {
    const session = (0,evolve/* sealed */.JW)(loaded?.session, draft.events, draft.maybe);
    if (session === undefined)
        throw new Error('Internal error: events without a session');
    const txId = `TX-${String(session.version).padStart(6, '0')}-${ports.random.hex(8)}`;
    const encoded = (0,session_files/* encodeTransaction */.T9)(loaded, session, draft.events, { txId, run: options.run });
    const outcome = await ports.store.commit({
        session: id,
        base: loaded?.revision ?? null,
        txId,
        version: session.version,
        writes: [...encoded.writes, ...draft.writes],
        removes: [],
        refs: draft.refs,
        summary: options.summary(draft.events),
        run: options.run,
    });
    switch (outcome.kind) {
        case 'committed': {
            const { journal, live, shards } = encoded;
            const { commit, revision } = outcome;
            const files = once(() => openFiles(ports.store, id));
            const held = loaded?.held ?? null;
            return { kind: 'committed', loaded: { session, revision, commit, journal, live, shards, files, held } };
        }
        case 'unknown':
            return resolveUnknown(ports.store, id, { txId, reason: outcome.reason, before: loaded });
        case 'refs-refused':
            return outcome;
        default:
            return { kind: 'conflict', reason: outcome.reason };
    }
}
async function openFiles(store, id) {
    const stored = await store.load(id);
    if (stored === undefined)
        throw vanished(store, id);
    return stored;
}
function vanished(store, id) {
    return new errors/* OrchestratorError */.jD('STATE_REWOUND', `Session ${id} has vanished from ${store.location}.`, 'Somebody removed or rewound the state; restore it from its history.');
}
/** The bytes left and no answer came. "Mine" means that the full transaction id is in the journal. */
async function resolveUnknown(store, id, asked) {
    try {
        const loaded = await (0,session_files/* loadSession */.L6)(store, id);
        if (loaded !== undefined && (await hasTransaction(loaded, asked.txId, asked.before)))
            return { kind: 'committed', loaded };
    }
    catch (cause) {
        throw new errors/* OrchestratorError */.jD('OUTCOME_UNKNOWN', `The store did not say whether ${asked.txId} was accepted (${asked.reason}), and cannot be read now.`, 'Run the same command again when the store is reachable: it will see what happened.', { cause });
    }
    return { kind: 'conflict', reason: asked.reason };
}
/** Is it in the live journal, or in a segment that the journal has moved into since? */
async function hasTransaction(loaded, txId, before) {
    const wanted = `"tx_id":"${txId}"`;
    if (loaded.live.includes(wanted))
        return true;
    const files = await loaded.files();
    const known = before?.journal.segments ?? 0;
    for (let n = loaded.journal.segments; n > known; n -= 1) {
        const bytes = await files.read((0,journal/* segmentName */.Jc)(n));
        if (bytes === undefined)
            return false;
        if (Buffer.from(bytes).includes(wanted))
            return true;
    }
    return false;
}
function contention(id, tries, loaded, reason) {
    const winner = loaded === undefined ? 'others' : `${loaded.session.updatedBy} (version ${loaded.session.version})`;
    return new errors/* OrchestratorError */.jD('CONTENTION', `Session ${id}: lost ${tries} tries in a row, the last to ${winner}: ${reason}.`, 'Run the same command again; give concurrent workflows one concurrency group.');
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
//# sourceMappingURL=transact.js.map

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

/***/ })

};
