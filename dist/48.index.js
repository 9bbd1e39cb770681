export const id = 48;
export const ids = [48];
export const modules = {

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ requireStalest),
/* harmony export */   Re: () => (/* binding */ chooseSessionId),
/* harmony export */   _N: () => (/* binding */ chooseStalest)
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
/** As {@link chooseStalest}. Throws NO_SESSION too. */
async function requireStalest(context, named) {
    const found = await chooseStalest(context, named);
    if (found !== null)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('NO_SESSION', `There is no unfinished session in ${context.store.location}.`, 'Start one: command start, or command advance with start: if-none');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2hvb3NlLXN0b3JlZC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9hcHAvY2hvb3NlLXN0b3JlZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsV0FBVyxFQUFrQixNQUFNLGtCQUFrQixDQUFDO0FBQy9ELE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLGNBQWMsQ0FBQztBQUNqRCxPQUFPLEVBQUUsYUFBYSxFQUFFLE1BQU0scUJBQXFCLENBQUM7QUFFcEQsT0FBTyxFQUFzQixXQUFXLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQztBQUVyRSwwSUFBMEk7QUFDMUksTUFBTSxDQUFDLEtBQUssVUFBVSxlQUFlLENBQUMsT0FBZ0IsRUFBRSxLQUFvQjtJQUMxRSxNQUFNLE1BQU0sR0FBRyxLQUFLLElBQUksQ0FBQyxNQUFNLE9BQU8sQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQztJQUN2RCxNQUFNLEtBQUssR0FBRyxNQUFNLE9BQU8sQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFLENBQUM7SUFDN0MsSUFBSSxNQUFNLEtBQUssSUFBSSxJQUFJLFdBQVcsQ0FBQyxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQztRQUFFLE9BQU8sTUFBTSxDQUFDO0lBQ3BGLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUM7SUFDckIsSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLElBQUksS0FBSyxTQUFTLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDO1FBQUUsT0FBTyxJQUFJLENBQUM7SUFDNUUsT0FBTyxDQUFDLE1BQU0sYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUM7QUFDMUQsQ0FBQztBQUVELDhIQUE4SDtBQUM5SCxNQUFNLENBQUMsS0FBSyxVQUFVLGFBQWEsQ0FBQyxPQUFnQixFQUFFLEtBQW9CO0lBQ3hFLElBQUksS0FBSyxLQUFLLElBQUk7UUFBRSxPQUFPLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7SUFDekQsSUFBSSxPQUFPLEdBQXlCLElBQUksQ0FBQztJQUN6QyxLQUFLLE1BQU0sRUFBRSxJQUFJLE1BQU0sT0FBTyxDQUFDLEtBQUssQ0FBQyxRQUFRLEVBQUUsRUFBRSxDQUFDO1FBQ2hELE1BQU0sTUFBTSxHQUFHLE1BQU0sV0FBVyxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUM7UUFDcEQsSUFBSSxNQUFNLEtBQUssU0FBUyxJQUFJLENBQUMsV0FBVyxFQUFFLFdBQVcsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQztZQUFFLFNBQVM7UUFDakcsSUFBSSxPQUFPLEtBQUssSUFBSSxJQUFJLE1BQU0sQ0FBQyxPQUFPLENBQUMsU0FBUyxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUMsU0FBUztZQUFFLE9BQU8sR0FBRyxNQUFNLENBQUM7SUFDakcsQ0FBQztJQUNELE9BQU8sT0FBTyxDQUFDO0FBQ2pCLENBQUM7QUFFRCx1REFBdUQ7QUFDdkQsTUFBTSxDQUFDLEtBQUssVUFBVSxjQUFjLENBQUMsT0FBZ0IsRUFBRSxLQUFvQjtJQUN6RSxNQUFNLEtBQUssR0FBRyxNQUFNLGFBQWEsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLENBQUM7SUFDbEQsSUFBSSxLQUFLLEtBQUssSUFBSTtRQUFFLE9BQU8sS0FBSyxDQUFDO0lBQ2pDLE1BQU0sSUFBSSxpQkFBaUIsQ0FDekIsWUFBWSxFQUNaLHFDQUFxQyxPQUFPLENBQUMsS0FBSyxDQUFDLFFBQVEsR0FBRyxFQUM5RCxrRUFBa0UsQ0FDbkUsQ0FBQztBQUNKLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFdoaWNoIHNlc3Npb24gaXMgbWVhbnQsIGFuc3dlcmVkIGluIHR3byBvdGhlciB3YXlzIHRoYW4gaW4gYSBzaGVsbDogd2l0aG91dCB0cnVzdGluZyBpdHMgZmlsZXMgKGZvciBgdmVyaWZ5YCwgd2hpY2ggaXMgdGhlcmUgZm9yIGRhbWFnZWQgb25lcyksXG4gKiBhbmQgZm9yIHdvcmtmbG93IHJ1bnMsIHdoaWNoIGhhdmUgbm8gcG9pbnRlciBvZiB0aGVpciBvd24uXG4gKi9cbmltcG9ydCB7IGlzU2Vzc2lvbklkLCB0eXBlIFNlc3Npb25JZCB9IGZyb20gJy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHsgT3JjaGVzdHJhdG9yRXJyb3IgfSBmcm9tICcuLi9lcnJvcnMuanMnO1xuaW1wb3J0IHsgY2hvb3NlU2Vzc2lvbiB9IGZyb20gJy4vY2hvb3NlLXNlc3Npb24uanMnO1xuaW1wb3J0IHR5cGUgeyBDb250ZXh0IH0gZnJvbSAnLi9jb250ZXh0LmpzJztcbmltcG9ydCB7IHR5cGUgTG9hZGVkU2Vzc2lvbiwgbG9hZFNlc3Npb24gfSBmcm9tICcuL3Nlc3Npb24tZmlsZXMuanMnO1xuXG4vKiogVGhlIG5hbWVkIG9uZSwgZWxzZSB0aGUgcG9pbnRlcidzLCBlbHNlIHRoZSBvbmx5IG9uZTsgZmFsbHMgYmFjayB0byB0aGUgc2hlbGwncyBydWxlIGFtb25nIHNldmVyYWwuIFJlYWRzIG5vIHNlc3Npb24gdGhhdCBpcyBuYW1lZC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjaG9vc2VTZXNzaW9uSWQoY29udGV4dDogQ29udGV4dCwgbmFtZWQ6IHN0cmluZyB8IG51bGwpOiBQcm9taXNlPFNlc3Npb25JZD4ge1xuICBjb25zdCB3YW50ZWQgPSBuYW1lZCA/PyAoYXdhaXQgY29udGV4dC5wb2ludGVyLnJlYWQoKSk7XG4gIGNvbnN0IGtub3duID0gYXdhaXQgY29udGV4dC5zdG9yZS5zZXNzaW9ucygpO1xuICBpZiAod2FudGVkICE9PSBudWxsICYmIGlzU2Vzc2lvbklkKHdhbnRlZCkgJiYga25vd24uaW5jbHVkZXMod2FudGVkKSkgcmV0dXJuIHdhbnRlZDtcbiAgY29uc3QgW29ubHldID0ga25vd247XG4gIGlmIChuYW1lZCA9PT0gbnVsbCAmJiBvbmx5ICE9PSB1bmRlZmluZWQgJiYga25vd24ubGVuZ3RoID09PSAxKSByZXR1cm4gb25seTtcbiAgcmV0dXJuIChhd2FpdCBjaG9vc2VTZXNzaW9uKGNvbnRleHQsIG5hbWVkKSkuc2Vzc2lvbi5pZDtcbn1cblxuLyoqIFRoZSBuYW1lZCBvbmUsIGVsc2UgdGhlIGxlYXN0IHJlY2VudGx5IGNoYW5nZWQgb25lIHRoYXQgaXMgbm90IG92ZXI7IG51bGwgd2hlbiB0aGVyZSBpcyBub25lLiBUaHJvd3MgU0VTU0lPTl9OT1RfRk9VTkQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY2hvb3NlU3RhbGVzdChjb250ZXh0OiBDb250ZXh0LCBuYW1lZDogc3RyaW5nIHwgbnVsbCk6IFByb21pc2U8TG9hZGVkU2Vzc2lvbiB8IG51bGw+IHtcbiAgaWYgKG5hbWVkICE9PSBudWxsKSByZXR1cm4gY2hvb3NlU2Vzc2lvbihjb250ZXh0LCBuYW1lZCk7XG4gIGxldCBzdGFsZXN0OiBMb2FkZWRTZXNzaW9uIHwgbnVsbCA9IG51bGw7XG4gIGZvciAoY29uc3QgaWQgb2YgYXdhaXQgY29udGV4dC5zdG9yZS5zZXNzaW9ucygpKSB7XG4gICAgY29uc3QgbG9hZGVkID0gYXdhaXQgbG9hZFNlc3Npb24oY29udGV4dC5zdG9yZSwgaWQpO1xuICAgIGlmIChsb2FkZWQgPT09IHVuZGVmaW5lZCB8fCBbJ2NvbXBsZXRlZCcsICdjYW5jZWxsZWQnXS5pbmNsdWRlcyhsb2FkZWQuc2Vzc2lvbi5zdGF0dXMpKSBjb250aW51ZTtcbiAgICBpZiAoc3RhbGVzdCA9PT0gbnVsbCB8fCBsb2FkZWQuc2Vzc2lvbi51cGRhdGVkQXQgPCBzdGFsZXN0LnNlc3Npb24udXBkYXRlZEF0KSBzdGFsZXN0ID0gbG9hZGVkO1xuICB9XG4gIHJldHVybiBzdGFsZXN0O1xufVxuXG4vKiogQXMge0BsaW5rIGNob29zZVN0YWxlc3R9LiBUaHJvd3MgTk9fU0VTU0lPTiB0b28uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVxdWlyZVN0YWxlc3QoY29udGV4dDogQ29udGV4dCwgbmFtZWQ6IHN0cmluZyB8IG51bGwpOiBQcm9taXNlPExvYWRlZFNlc3Npb24+IHtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCBjaG9vc2VTdGFsZXN0KGNvbnRleHQsIG5hbWVkKTtcbiAgaWYgKGZvdW5kICE9PSBudWxsKSByZXR1cm4gZm91bmQ7XG4gIHRocm93IG5ldyBPcmNoZXN0cmF0b3JFcnJvcihcbiAgICAnTk9fU0VTU0lPTicsXG4gICAgYFRoZXJlIGlzIG5vIHVuZmluaXNoZWQgc2Vzc2lvbiBpbiAke2NvbnRleHQuc3RvcmUubG9jYXRpb259LmAsXG4gICAgJ1N0YXJ0IG9uZTogY29tbWFuZCBzdGFydCwgb3IgY29tbWFuZCBhZHZhbmNlIHdpdGggc3RhcnQ6IGlmLW5vbmUnLFxuICApO1xufVxuIl19

/***/ }),

/***/ 2048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/app/choose-stored.js
var choose_stored = __webpack_require__(8686);
// EXTERNAL MODULE: ./build/src/domain/evolve.js
var evolve = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/src/domain/explain.js
var explain = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/src/domain/glob.js
var glob = __webpack_require__(6566);
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
function limitBreaches(session) {
    const found = [];
    const running = session.running.flatMap((id) => session.tasks.get(id) ?? []);
    const { limits } = session.definition;
    if (running.length > limits.maxConcurrentAgents)
        found.push({
            invariant: '6',
            where: session.id,
            text: `${running.length} agents run, limit ${limits.maxConcurrentAgents}`,
        });
    for (const phase of session.phases) {
        const most = (0,domain_session/* phaseSpec */.bu)(session, phase.id)?.maxParallel ?? null;
        if (most !== null && phase.tally.in_progress > most)
            found.push({
                invariant: '6',
                where: phase.id,
                text: `${phase.tally.in_progress} tasks run, max_parallel ${most}`,
            });
    }
    for (const [resource, most] of Object.entries(limits.resources)) {
        const users = running.filter(({ spec }) => spec.resources.includes(resource)).length;
        if (users > most)
            found.push({ invariant: '6', where: resource, text: `${users} tasks use it, limit ${most}` });
    }
    for (const [index, a] of running.entries())
        for (const b of running.slice(index + 1))
            if (a.spec.touches.some((x) => b.spec.touches.some((y) => (0,glob/* globsOverlap */.BX)(x, y))))
                found.push({ invariant: '6', where: a.spec.id, text: `touches the same paths as ${b.spec.id}` });
    return found;
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
/** Breaches between a session and the one before it: what one transaction may not do. */
function stepBreaches(before, next) {
    const found = [];
    if (next.version !== (before?.version ?? 0) + 1)
        found.push({
            invariant: '1',
            where: next.id,
            text: `version ${before?.version ?? 0} was followed by ${next.version}`,
        });
    for (const task of next.tasks) {
        const was = before?.tasks.get(task.spec.id);
        if (was === undefined)
            continue;
        if (task.attempts.length < was.attempts.length)
            found.push({ invariant: '12', where: task.spec.id, text: 'an attempt vanished' });
        if (task.statusHistory.length < was.statusHistory.length)
            found.push({ invariant: '12', where: task.spec.id, text: 'history vanished' });
    }
    return found;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW52YXJpYW50cy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9kb21haW4vaW52YXJpYW50cy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsWUFBWSxFQUFFLE9BQU8sRUFBRSxNQUFNLGNBQWMsQ0FBQztBQUNyRCxPQUFPLEVBQUUsWUFBWSxFQUFFLE1BQU0sV0FBVyxDQUFDO0FBRXpDLE9BQU8sRUFBRSxVQUFVLEVBQUUsU0FBUyxFQUFnQixNQUFNLGNBQWMsQ0FBQztBQUNuRSxPQUFPLEVBQUUsU0FBUyxFQUFFLFVBQVUsRUFBYSxXQUFXLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFRMUUsNERBQTREO0FBQzVELE1BQU0sVUFBVSxRQUFRLENBQUMsT0FBZ0IsRUFBRSxHQUFZO0lBQ3JELE1BQU0sS0FBSyxHQUFhLEVBQUUsQ0FBQztJQUMzQixNQUFNLE9BQU8sR0FBRyxZQUFZLENBQUMsT0FBTyxDQUFDLENBQUM7SUFDdEMsTUFBTSxPQUFPLEdBQUcsSUFBSSxHQUFHLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQVksRUFBRSxFQUFFLEdBQUcsVUFBVSxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQztJQUM3RixLQUFLLE1BQU0sSUFBSSxJQUFJLE9BQU8sQ0FBQyxLQUFLLEVBQUUsQ0FBQztRQUNqQyxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsWUFBWSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7UUFDbEMsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO1FBQzNDLElBQUksS0FBSyxLQUFLLFNBQVM7WUFDckIsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLElBQUksRUFBRSxTQUFTLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxhQUFhLEVBQUUsQ0FBQyxDQUFDOztZQUNsRyxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUM3QixNQUFNLEVBQUUsUUFBUSxFQUFFLEdBQUcsT0FBTyxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFLE9BQU8sQ0FBQyxDQUFDO1FBQzFELElBQUksQ0FBQyxRQUFRLEtBQUssTUFBTSxDQUFDLEtBQUssVUFBVSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUM7WUFDbkQsS0FBSyxDQUFDLElBQUksQ0FBQztnQkFDVCxTQUFTLEVBQUUsSUFBSTtnQkFDZixLQUFLLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFO2dCQUNuQixJQUFJLEVBQUUsWUFBWSxRQUFRLGVBQWUsSUFBSSxDQUFDLE1BQU0sRUFBRTthQUN2RCxDQUFDLENBQUM7SUFDUCxDQUFDO0lBQ0QsS0FBSyxNQUFNLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTTtRQUNoQyxJQUFJLElBQUksQ0FBQyxTQUFTLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUMsS0FBSyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUM7WUFDdkUsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxFQUFFLEVBQUUsSUFBSSxFQUFFLG1DQUFtQyxFQUFFLENBQUMsQ0FBQztJQUNuRyxNQUFNLE9BQU8sR0FBRyxDQUFDLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQztTQUMvQixNQUFNLENBQUMsQ0FBQyxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsQ0FBQyxNQUFNLEtBQUssYUFBYSxDQUFDO1NBQ2hELEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztJQUM5QixJQUFJLElBQUksQ0FBQyxTQUFTLENBQUMsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDLEtBQUssSUFBSSxDQUFDLFNBQVMsQ0FBQyxDQUFDLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDO1FBQ3JGLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsRUFBRSxFQUFFLElBQUksRUFBRSxvQ0FBb0MsRUFBRSxDQUFDLENBQUM7SUFDdEcsT0FBTyxDQUFDLEdBQUcsS0FBSyxFQUFFLEdBQUcsYUFBYSxDQUFDLE9BQU8sQ0FBQyxFQUFFLEdBQUcsYUFBYSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDMUUsQ0FBQztBQUVELFNBQVMsWUFBWSxDQUFDLElBQVU7SUFDOUIsTUFBTSxLQUFLLEdBQWEsRUFBRSxDQUFDO0lBQzNCLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDO0lBQzNCLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsRUFBRSxPQUFPLEVBQUUsRUFBRSxFQUFFLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDO0lBQ3JFLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxLQUFLLGFBQWEsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssS0FBSyxJQUFJLENBQUM7UUFDM0QsS0FBSyxDQUFDLElBQUksQ0FBQztZQUNULFNBQVMsRUFBRSxHQUFHO1lBQ2QsS0FBSztZQUNMLElBQUksRUFBRSxVQUFVLElBQUksQ0FBQyxNQUFNLFFBQVEsSUFBSSxDQUFDLEtBQUssS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxVQUFVO1NBQzlFLENBQUMsQ0FBQztJQUNMLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztRQUMvQyxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsU0FBUyxFQUFFLEdBQUcsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sZ0JBQWdCLEVBQUUsQ0FBQyxDQUFDO0lBQzlFLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEtBQUssSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPO1FBQ3ZFLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxTQUFTLEVBQUUsR0FBRyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsdUNBQXVDLEVBQUUsQ0FBQyxDQUFDO0lBQ3ZGLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFBRSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQyxLQUFLLEtBQUssR0FBRyxDQUFDLENBQUM7UUFDdkQsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLFNBQVMsRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxrQ0FBa0MsRUFBRSxDQUFDLENBQUM7SUFDbEYsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLFdBQVcsSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLElBQUk7UUFDdkQsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLFNBQVMsRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSw0QkFBNEIsRUFBRSxDQUFDLENBQUM7SUFDNUUsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLFdBQVcsSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLFVBQVU7UUFDN0QsS0FBSyxNQUFNLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU87WUFDcEMsSUFDRSxNQUFNLENBQUMsSUFBSSxLQUFLLE1BQU07Z0JBQ3RCLENBQUMsU0FBUyxDQUNSLE1BQU0sQ0FBQyxJQUFJLEVBQ1gsSUFBSSxDQUFDLGFBQWEsQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsQ0FDM0M7Z0JBRUQsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLFNBQVMsRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSw0QkFBNEIsTUFBTSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQztJQUM3RixJQUFJLFFBQVEsR0FBRyxJQUFJLENBQUMsYUFBYSxDQUFDLENBQUMsQ0FBQyxFQUFFLE1BQU0sQ0FBQztJQUM3QyxJQUFJLFFBQVEsS0FBSyxTQUFTO1FBQ3hCLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUscUNBQXFDLEVBQUUsQ0FBQyxDQUFDO0lBQzNGLEtBQUssTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJLElBQUksQ0FBQyxhQUFhLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUM7UUFDckQsSUFDRSxRQUFRLEtBQUssU0FBUztZQUN0QixDQUFDLFdBQVcsQ0FBQyxRQUFRLENBQUMsQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDO1lBQ3ZDLENBQUMsQ0FBQyxRQUFRLEtBQUssU0FBUyxJQUFJLE1BQU0sS0FBSyxTQUFTLENBQUM7WUFFakQsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLFNBQVMsRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxHQUFHLFFBQVEsb0JBQW9CLE1BQU0sRUFBRSxFQUFFLENBQUMsQ0FBQztRQUN2RixRQUFRLEdBQUcsTUFBTSxDQUFDO0lBQ3BCLENBQUM7SUFDRCxJQUFJLFFBQVEsS0FBSyxJQUFJLENBQUMsTUFBTTtRQUMxQixLQUFLLENBQUMsSUFBSSxDQUFDO1lBQ1QsU0FBUyxFQUFFLFNBQVM7WUFDcEIsS0FBSztZQUNMLElBQUksRUFBRSxxQkFBcUIsUUFBUSxJQUFJLFNBQVMsZUFBZSxJQUFJLENBQUMsTUFBTSxFQUFFO1NBQzdFLENBQUMsQ0FBQztJQUNMLE9BQU8sS0FBSyxDQUFDO0FBQ2YsQ0FBQztBQUVELFNBQVMsYUFBYSxDQUFDLE9BQWdCO0lBQ3JDLE1BQU0sS0FBSyxHQUFhLEVBQUUsQ0FBQztJQUMzQixNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDLEVBQUUsRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUM7SUFDN0UsTUFBTSxFQUFFLE1BQU0sRUFBRSxHQUFHLE9BQU8sQ0FBQyxVQUFVLENBQUM7SUFDdEMsSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLE1BQU0sQ0FBQyxtQkFBbUI7UUFDN0MsS0FBSyxDQUFDLElBQUksQ0FBQztZQUNULFNBQVMsRUFBRSxHQUFHO1lBQ2QsS0FBSyxFQUFFLE9BQU8sQ0FBQyxFQUFFO1lBQ2pCLElBQUksRUFBRSxHQUFHLE9BQU8sQ0FBQyxNQUFNLHNCQUFzQixNQUFNLENBQUMsbUJBQW1CLEVBQUU7U0FDMUUsQ0FBQyxDQUFDO0lBQ0wsS0FBSyxNQUFNLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUM7UUFDbkMsTUFBTSxJQUFJLEdBQUcsU0FBUyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDLEVBQUUsV0FBVyxJQUFJLElBQUksQ0FBQztRQUMvRCxJQUFJLElBQUksS0FBSyxJQUFJLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxXQUFXLEdBQUcsSUFBSTtZQUNqRCxLQUFLLENBQUMsSUFBSSxDQUFDO2dCQUNULFNBQVMsRUFBRSxHQUFHO2dCQUNkLEtBQUssRUFBRSxLQUFLLENBQUMsRUFBRTtnQkFDZixJQUFJLEVBQUUsR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLFdBQVcsNEJBQTRCLElBQUksRUFBRTthQUNuRSxDQUFDLENBQUM7SUFDUCxDQUFDO0lBQ0QsS0FBSyxNQUFNLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxJQUFJLE1BQU0sQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLFNBQVMsQ0FBQyxFQUFFLENBQUM7UUFDaEUsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDO1FBQ3JGLElBQUksS0FBSyxHQUFHLElBQUk7WUFDZCxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsU0FBUyxFQUFFLEdBQUcsRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxHQUFHLEtBQUssd0JBQXdCLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQztJQUNsRyxDQUFDO0lBQ0QsS0FBSyxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUMsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxPQUFPLEVBQUU7UUFDeEMsS0FBSyxNQUFNLENBQUMsSUFBSSxPQUFPLENBQUMsS0FBSyxDQUFDLEtBQUssR0FBRyxDQUFDLENBQUM7WUFDdEMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO2dCQUM1RSxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsU0FBUyxFQUFFLEdBQUcsRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsSUFBSSxFQUFFLDZCQUE2QixDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxFQUFFLENBQUMsQ0FBQztJQUN2RyxPQUFPLEtBQUssQ0FBQztBQUNmLENBQUM7QUFFRCxTQUFTLGFBQWEsQ0FBQyxPQUFnQjtJQUNyQyxNQUFNLEtBQUssR0FBYSxFQUFFLENBQUM7SUFDM0IsSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFDO0lBQ25CLEtBQUssTUFBTSxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDO1FBQ25DLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssU0FBUztZQUN0QyxLQUFLLENBQUMsSUFBSSxDQUFDO2dCQUNULFNBQVMsRUFBRSxHQUFHO2dCQUNkLEtBQUssRUFBRSxLQUFLLENBQUMsRUFBRTtnQkFDZixJQUFJLEVBQUUsR0FBRyxLQUFLLENBQUMsTUFBTSw2Q0FBNkM7YUFDbkUsQ0FBQyxDQUFDO1FBQ0wsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLFdBQVcsSUFBSSxLQUFLLENBQUMsT0FBTyxLQUFLLElBQUk7WUFDeEQsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLFNBQVMsRUFBRSxHQUFHLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxFQUFFLEVBQUUsSUFBSSxFQUFFLHNDQUFzQyxFQUFFLENBQUMsQ0FBQztRQUNoRyxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssV0FBVztZQUFFLE1BQU0sR0FBRyxJQUFJLENBQUM7SUFDbEQsQ0FBQztJQUNELEtBQUssTUFBTSxFQUFFLElBQUksT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFDO1FBQ2pDLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDO1FBQ25DLElBQ0UsSUFBSSxLQUFLLFNBQVM7WUFDbEIsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsRUFBRSxNQUFNLEtBQUssYUFBYTtZQUV0RixLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsU0FBUyxFQUFFLEdBQUcsRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSx1QkFBdUIsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLGNBQWMsRUFBRSxDQUFDLENBQUM7SUFDMUcsQ0FBQztJQUNELE9BQU8sS0FBSyxDQUFDO0FBQ2YsQ0FBQztBQUVELHlGQUF5RjtBQUN6RixNQUFNLFVBQVUsWUFBWSxDQUFDLE1BQTJCLEVBQUUsSUFBYTtJQUNyRSxNQUFNLEtBQUssR0FBYSxFQUFFLENBQUM7SUFDM0IsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sSUFBSSxDQUFDLENBQUMsR0FBRyxDQUFDO1FBQzdDLEtBQUssQ0FBQyxJQUFJLENBQUM7WUFDVCxTQUFTLEVBQUUsR0FBRztZQUNkLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRTtZQUNkLElBQUksRUFBRSxXQUFXLE1BQU0sRUFBRSxPQUFPLElBQUksQ0FBQyxvQkFBb0IsSUFBSSxDQUFDLE9BQU8sRUFBRTtTQUN4RSxDQUFDLENBQUM7SUFDTCxLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQztRQUM5QixNQUFNLEdBQUcsR0FBRyxNQUFNLEVBQUUsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO1FBQzVDLElBQUksR0FBRyxLQUFLLFNBQVM7WUFBRSxTQUFTO1FBQ2hDLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLEdBQUcsR0FBRyxDQUFDLFFBQVEsQ0FBQyxNQUFNO1lBQzVDLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLEVBQUUscUJBQXFCLEVBQUUsQ0FBQyxDQUFDO1FBQ3BGLElBQUksSUFBSSxDQUFDLGFBQWEsQ0FBQyxNQUFNLEdBQUcsR0FBRyxDQUFDLGFBQWEsQ0FBQyxNQUFNO1lBQ3RELEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLEVBQUUsa0JBQWtCLEVBQUUsQ0FBQyxDQUFDO0lBQ25GLENBQUM7SUFDRCxPQUFPLEtBQUssQ0FBQztBQUNmLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFdoYXQgbXVzdCBob2xkIGluIGV2ZXJ5IHNlc3Npb24gYXQgZXZlcnkgdmVyc2lvbi4gQ2hlY2tlZCBieSBgdmVyaWZ5YCwgYnkgcHJvcGVydHkgdGVzdHMgYW5kIGFmdGVyIGV2ZXJ5IHNpbXVsYXRlZCBzdGVwLiBFYWNoIGJyZWFjaFxuICogbmFtZXMgdGhlIGludmFyaWFudCAoREVTSUdOIG51bWJlcnMpIGFuZCB0aGUgcGxhY2UuXG4gKi9cbmltcG9ydCB7IGJsb2NrZWRUYXNrcywgZXhwbGFpbiB9IGZyb20gJy4vZXhwbGFpbi5qcyc7XG5pbXBvcnQgeyBnbG9ic092ZXJsYXAgfSBmcm9tICcuL2dsb2IuanMnO1xuaW1wb3J0IHR5cGUgeyBJbnN0YW50IH0gZnJvbSAnLi9pZHMuanMnO1xuaW1wb3J0IHsgZW1wdHlUYWxseSwgcGhhc2VTcGVjLCB0eXBlIFNlc3Npb24gfSBmcm9tICcuL3Nlc3Npb24uanMnO1xuaW1wb3J0IHsgaXNDb3ZlcmVkLCBpc1Rlcm1pbmFsLCB0eXBlIFRhc2ssIFRSQU5TSVRJT05TIH0gZnJvbSAnLi90YXNrLmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBCcmVhY2gge1xuICByZWFkb25seSBpbnZhcmlhbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgd2hlcmU6IHN0cmluZztcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xufVxuXG4vKiogQnJlYWNoZXMgb2YgYSBzZXNzaW9uIHRha2VuIGJ5IGl0c2VsZi4gRW1wdHkgPSBzb3VuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBicmVhY2hlcyhzZXNzaW9uOiBTZXNzaW9uLCBub3c6IEluc3RhbnQpOiByZWFkb25seSBCcmVhY2hbXSB7XG4gIGNvbnN0IGZvdW5kOiBCcmVhY2hbXSA9IFtdO1xuICBjb25zdCBibG9ja2VkID0gYmxvY2tlZFRhc2tzKHNlc3Npb24pO1xuICBjb25zdCB0YWxsaWVzID0gbmV3IE1hcChzZXNzaW9uLnBoYXNlcy5tYXAoKHsgaWQgfSkgPT4gW2lkIGFzIHN0cmluZywgeyAuLi5lbXB0eVRhbGx5KCkgfV0pKTtcbiAgZm9yIChjb25zdCB0YXNrIG9mIHNlc3Npb24udGFza3MpIHtcbiAgICBmb3VuZC5wdXNoKC4uLnRhc2tCcmVhY2hlcyh0YXNrKSk7XG4gICAgY29uc3QgdGFsbHkgPSB0YWxsaWVzLmdldCh0YXNrLnNwZWMucGhhc2UpO1xuICAgIGlmICh0YWxseSA9PT0gdW5kZWZpbmVkKVxuICAgICAgZm91bmQucHVzaCh7IGludmFyaWFudDogJ3BoYXNlJywgd2hlcmU6IHRhc2suc3BlYy5pZCwgdGV4dDogYHBoYXNlICR7dGFzay5zcGVjLnBoYXNlfSBpcyB1bmtub3duYCB9KTtcbiAgICBlbHNlIHRhbGx5W3Rhc2suc3RhdHVzXSArPSAxO1xuICAgIGNvbnN0IHsgc3RhbmRpbmcgfSA9IGV4cGxhaW4oc2Vzc2lvbiwgdGFzaywgbm93LCBibG9ja2VkKTtcbiAgICBpZiAoKHN0YW5kaW5nID09PSAnb3ZlcicpICE9PSBpc1Rlcm1pbmFsKHRhc2suc3RhdHVzKSlcbiAgICAgIGZvdW5kLnB1c2goe1xuICAgICAgICBpbnZhcmlhbnQ6ICcxMCcsXG4gICAgICAgIHdoZXJlOiB0YXNrLnNwZWMuaWQsXG4gICAgICAgIHRleHQ6IGBzdGFuZGluZyAke3N0YW5kaW5nfSBmb3Igc3RhdHVzICR7dGFzay5zdGF0dXN9YCxcbiAgICAgIH0pO1xuICB9XG4gIGZvciAoY29uc3QgcGhhc2Ugb2Ygc2Vzc2lvbi5waGFzZXMpXG4gICAgaWYgKEpTT04uc3RyaW5naWZ5KHRhbGxpZXMuZ2V0KHBoYXNlLmlkKSkgIT09IEpTT04uc3RyaW5naWZ5KHBoYXNlLnRhbGx5KSlcbiAgICAgIGZvdW5kLnB1c2goeyBpbnZhcmlhbnQ6ICd0YWxseScsIHdoZXJlOiBwaGFzZS5pZCwgdGV4dDogJ2tlcHQgY291bnRzIGRpZmZlciBmcm9tIHRoZSB0YXNrcycgfSk7XG4gIGNvbnN0IHJ1bm5pbmcgPSBbLi4uc2Vzc2lvbi50YXNrc11cbiAgICAuZmlsdGVyKCh7IHN0YXR1cyB9KSA9PiBzdGF0dXMgPT09ICdpbl9wcm9ncmVzcycpXG4gICAgLm1hcCgoeyBzcGVjIH0pID0+IHNwZWMuaWQpO1xuICBpZiAoSlNPTi5zdHJpbmdpZnkoWy4uLnJ1bm5pbmddLnNvcnQoKSkgIT09IEpTT04uc3RyaW5naWZ5KFsuLi5zZXNzaW9uLnJ1bm5pbmddLnNvcnQoKSkpXG4gICAgZm91bmQucHVzaCh7IGludmFyaWFudDogJ3J1bm5pbmcnLCB3aGVyZTogc2Vzc2lvbi5pZCwgdGV4dDogJ2tlcHQgbGlzdCBvZiBydW5uaW5nIHRhc2tzIGRpZmZlcnMnIH0pO1xuICByZXR1cm4gWy4uLmZvdW5kLCAuLi5saW1pdEJyZWFjaGVzKHNlc3Npb24pLCAuLi5waGFzZUJyZWFjaGVzKHNlc3Npb24pXTtcbn1cblxuZnVuY3Rpb24gdGFza0JyZWFjaGVzKHRhc2s6IFRhc2spOiByZWFkb25seSBCcmVhY2hbXSB7XG4gIGNvbnN0IGZvdW5kOiBCcmVhY2hbXSA9IFtdO1xuICBjb25zdCB3aGVyZSA9IHRhc2suc3BlYy5pZDtcbiAgY29uc3QgbGl2ZSA9IHRhc2suYXR0ZW1wdHMuZmlsdGVyKCh7IG91dGNvbWUgfSkgPT4gb3V0Y29tZSA9PT0gbnVsbCk7XG4gIGlmICgodGFzay5zdGF0dXMgPT09ICdpbl9wcm9ncmVzcycpICE9PSAodGFzay5jbGFpbSAhPT0gbnVsbCkpXG4gICAgZm91bmQucHVzaCh7XG4gICAgICBpbnZhcmlhbnQ6ICc0JyxcbiAgICAgIHdoZXJlLFxuICAgICAgdGV4dDogYHN0YXR1cyAke3Rhc2suc3RhdHVzfSB3aXRoJHt0YXNrLmNsYWltID09PSBudWxsID8gJ291dCcgOiAnJ30gYSBjbGFpbWAsXG4gICAgfSk7XG4gIGlmIChsaXZlLmxlbmd0aCAhPT0gKHRhc2suY2xhaW0gPT09IG51bGwgPyAwIDogMSkpXG4gICAgZm91bmQucHVzaCh7IGludmFyaWFudDogJzQnLCB3aGVyZSwgdGV4dDogYCR7bGl2ZS5sZW5ndGh9IG9wZW4gYXR0ZW1wdHNgIH0pO1xuICBpZiAodGFzay5jbGFpbSAhPT0gbnVsbCAmJiB0YXNrLmF0dGVtcHRzLmF0KC0xKT8ubiAhPT0gdGFzay5jbGFpbS5hdHRlbXB0KVxuICAgIGZvdW5kLnB1c2goeyBpbnZhcmlhbnQ6ICc0Jywgd2hlcmUsIHRleHQ6ICd0aGUgY2xhaW0gaXMgbm90IGZvciB0aGUgbGFzdCBhdHRlbXB0JyB9KTtcbiAgaWYgKHRhc2suYXR0ZW1wdHMuc29tZSgoeyBuIH0sIGluZGV4KSA9PiBuICE9PSBpbmRleCArIDEpKVxuICAgIGZvdW5kLnB1c2goeyBpbnZhcmlhbnQ6ICc0Jywgd2hlcmUsIHRleHQ6ICdhdHRlbXB0cyBhcmUgbm90IG51bWJlcmVkIGZyb20gMScgfSk7XG4gIGlmICh0YXNrLnN0YXR1cyA9PT0gJ2NvbXBsZXRlZCcgJiYgdGFzay5ldmlkZW5jZSA9PT0gbnVsbClcbiAgICBmb3VuZC5wdXNoKHsgaW52YXJpYW50OiAnOScsIHdoZXJlLCB0ZXh0OiAnY29tcGxldGVkIHdpdGhvdXQgZXZpZGVuY2UnIH0pO1xuICBpZiAodGFzay5zdGF0dXMgPT09ICdjb21wbGV0ZWQnICYmIHRhc2suZXZpZGVuY2UgPT09ICd2ZXJpZmllZCcpXG4gICAgZm9yIChjb25zdCBvdXRwdXQgb2YgdGFzay5zcGVjLm91dHB1dHMpXG4gICAgICBpZiAoXG4gICAgICAgIG91dHB1dC5raW5kID09PSAnZmlsZScgJiZcbiAgICAgICAgIWlzQ292ZXJlZChcbiAgICAgICAgICBvdXRwdXQucGF0aCxcbiAgICAgICAgICB0YXNrLm91dHB1dERpZ2VzdHMubWFwKCh7IHBhdGggfSkgPT4gcGF0aCksXG4gICAgICAgIClcbiAgICAgIClcbiAgICAgICAgZm91bmQucHVzaCh7IGludmFyaWFudDogJzknLCB3aGVyZSwgdGV4dDogYGNvbXBsZXRlZCB3aXRob3V0IG91dHB1dCAke291dHB1dC5wYXRofWAgfSk7XG4gIGxldCBwcmV2aW91cyA9IHRhc2suc3RhdHVzSGlzdG9yeVswXT8uc3RhdHVzO1xuICBpZiAocHJldmlvdXMgIT09ICdwZW5kaW5nJylcbiAgICBmb3VuZC5wdXNoKHsgaW52YXJpYW50OiAnaGlzdG9yeScsIHdoZXJlLCB0ZXh0OiAnaGlzdG9yeSBkb2VzIG5vdCBiZWdpbiB3aXRoIHBlbmRpbmcnIH0pO1xuICBmb3IgKGNvbnN0IHsgc3RhdHVzIH0gb2YgdGFzay5zdGF0dXNIaXN0b3J5LnNsaWNlKDEpKSB7XG4gICAgaWYgKFxuICAgICAgcHJldmlvdXMgIT09IHVuZGVmaW5lZCAmJlxuICAgICAgIVRSQU5TSVRJT05TW3ByZXZpb3VzXS5pbmNsdWRlcyhzdGF0dXMpICYmXG4gICAgICAhKHByZXZpb3VzID09PSAncGVuZGluZycgJiYgc3RhdHVzID09PSAncGVuZGluZycpXG4gICAgKVxuICAgICAgZm91bmQucHVzaCh7IGludmFyaWFudDogJzcnLCB3aGVyZSwgdGV4dDogYCR7cHJldmlvdXN9IHdhcyBmb2xsb3dlZCBieSAke3N0YXR1c31gIH0pO1xuICAgIHByZXZpb3VzID0gc3RhdHVzO1xuICB9XG4gIGlmIChwcmV2aW91cyAhPT0gdGFzay5zdGF0dXMpXG4gICAgZm91bmQucHVzaCh7XG4gICAgICBpbnZhcmlhbnQ6ICdoaXN0b3J5JyxcbiAgICAgIHdoZXJlLFxuICAgICAgdGV4dDogYGhpc3RvcnkgZW5kcyB3aXRoICR7cHJldmlvdXMgPz8gJ25vdGhpbmcnfSwgc3RhdHVzIGlzICR7dGFzay5zdGF0dXN9YCxcbiAgICB9KTtcbiAgcmV0dXJuIGZvdW5kO1xufVxuXG5mdW5jdGlvbiBsaW1pdEJyZWFjaGVzKHNlc3Npb246IFNlc3Npb24pOiByZWFkb25seSBCcmVhY2hbXSB7XG4gIGNvbnN0IGZvdW5kOiBCcmVhY2hbXSA9IFtdO1xuICBjb25zdCBydW5uaW5nID0gc2Vzc2lvbi5ydW5uaW5nLmZsYXRNYXAoKGlkKSA9PiBzZXNzaW9uLnRhc2tzLmdldChpZCkgPz8gW10pO1xuICBjb25zdCB7IGxpbWl0cyB9ID0gc2Vzc2lvbi5kZWZpbml0aW9uO1xuICBpZiAocnVubmluZy5sZW5ndGggPiBsaW1pdHMubWF4Q29uY3VycmVudEFnZW50cylcbiAgICBmb3VuZC5wdXNoKHtcbiAgICAgIGludmFyaWFudDogJzYnLFxuICAgICAgd2hlcmU6IHNlc3Npb24uaWQsXG4gICAgICB0ZXh0OiBgJHtydW5uaW5nLmxlbmd0aH0gYWdlbnRzIHJ1biwgbGltaXQgJHtsaW1pdHMubWF4Q29uY3VycmVudEFnZW50c31gLFxuICAgIH0pO1xuICBmb3IgKGNvbnN0IHBoYXNlIG9mIHNlc3Npb24ucGhhc2VzKSB7XG4gICAgY29uc3QgbW9zdCA9IHBoYXNlU3BlYyhzZXNzaW9uLCBwaGFzZS5pZCk/Lm1heFBhcmFsbGVsID8/IG51bGw7XG4gICAgaWYgKG1vc3QgIT09IG51bGwgJiYgcGhhc2UudGFsbHkuaW5fcHJvZ3Jlc3MgPiBtb3N0KVxuICAgICAgZm91bmQucHVzaCh7XG4gICAgICAgIGludmFyaWFudDogJzYnLFxuICAgICAgICB3aGVyZTogcGhhc2UuaWQsXG4gICAgICAgIHRleHQ6IGAke3BoYXNlLnRhbGx5LmluX3Byb2dyZXNzfSB0YXNrcyBydW4sIG1heF9wYXJhbGxlbCAke21vc3R9YCxcbiAgICAgIH0pO1xuICB9XG4gIGZvciAoY29uc3QgW3Jlc291cmNlLCBtb3N0XSBvZiBPYmplY3QuZW50cmllcyhsaW1pdHMucmVzb3VyY2VzKSkge1xuICAgIGNvbnN0IHVzZXJzID0gcnVubmluZy5maWx0ZXIoKHsgc3BlYyB9KSA9PiBzcGVjLnJlc291cmNlcy5pbmNsdWRlcyhyZXNvdXJjZSkpLmxlbmd0aDtcbiAgICBpZiAodXNlcnMgPiBtb3N0KVxuICAgICAgZm91bmQucHVzaCh7IGludmFyaWFudDogJzYnLCB3aGVyZTogcmVzb3VyY2UsIHRleHQ6IGAke3VzZXJzfSB0YXNrcyB1c2UgaXQsIGxpbWl0ICR7bW9zdH1gIH0pO1xuICB9XG4gIGZvciAoY29uc3QgW2luZGV4LCBhXSBvZiBydW5uaW5nLmVudHJpZXMoKSlcbiAgICBmb3IgKGNvbnN0IGIgb2YgcnVubmluZy5zbGljZShpbmRleCArIDEpKVxuICAgICAgaWYgKGEuc3BlYy50b3VjaGVzLnNvbWUoKHgpID0+IGIuc3BlYy50b3VjaGVzLnNvbWUoKHkpID0+IGdsb2JzT3ZlcmxhcCh4LCB5KSkpKVxuICAgICAgICBmb3VuZC5wdXNoKHsgaW52YXJpYW50OiAnNicsIHdoZXJlOiBhLnNwZWMuaWQsIHRleHQ6IGB0b3VjaGVzIHRoZSBzYW1lIHBhdGhzIGFzICR7Yi5zcGVjLmlkfWAgfSk7XG4gIHJldHVybiBmb3VuZDtcbn1cblxuZnVuY3Rpb24gcGhhc2VCcmVhY2hlcyhzZXNzaW9uOiBTZXNzaW9uKTogcmVhZG9ubHkgQnJlYWNoW10ge1xuICBjb25zdCBmb3VuZDogQnJlYWNoW10gPSBbXTtcbiAgbGV0IGNsb3NlZCA9IGZhbHNlO1xuICBmb3IgKGNvbnN0IHBoYXNlIG9mIHNlc3Npb24ucGhhc2VzKSB7XG4gICAgaWYgKGNsb3NlZCAmJiBwaGFzZS5zdGF0dXMgIT09ICdwZW5kaW5nJylcbiAgICAgIGZvdW5kLnB1c2goe1xuICAgICAgICBpbnZhcmlhbnQ6ICc4JyxcbiAgICAgICAgd2hlcmU6IHBoYXNlLmlkLFxuICAgICAgICB0ZXh0OiBgJHtwaGFzZS5zdGF0dXN9IGFsdGhvdWdoIGFuIGVhcmxpZXIgcGhhc2UgaXMgbm90IGNvbXBsZXRlZGAsXG4gICAgICB9KTtcbiAgICBpZiAocGhhc2Uuc3RhdHVzID09PSAnY29tcGxldGVkJyAmJiBwaGFzZS52ZXJkaWN0ID09PSBudWxsKVxuICAgICAgZm91bmQucHVzaCh7IGludmFyaWFudDogJzgnLCB3aGVyZTogcGhhc2UuaWQsIHRleHQ6ICdjb21wbGV0ZWQgd2l0aG91dCBhIHJlY29yZGVkIHZlcmRpY3QnIH0pO1xuICAgIGlmIChwaGFzZS5zdGF0dXMgIT09ICdjb21wbGV0ZWQnKSBjbG9zZWQgPSB0cnVlO1xuICB9XG4gIGZvciAoY29uc3QgaWQgb2Ygc2Vzc2lvbi5ydW5uaW5nKSB7XG4gICAgY29uc3QgdGFzayA9IHNlc3Npb24udGFza3MuZ2V0KGlkKTtcbiAgICBpZiAoXG4gICAgICB0YXNrICE9PSB1bmRlZmluZWQgJiZcbiAgICAgIHNlc3Npb24ucGhhc2VzLmZpbmQoKHBoYXNlKSA9PiBwaGFzZS5pZCA9PT0gdGFzay5zcGVjLnBoYXNlKT8uc3RhdHVzICE9PSAnaW5fcHJvZ3Jlc3MnXG4gICAgKVxuICAgICAgZm91bmQucHVzaCh7IGludmFyaWFudDogJzUnLCB3aGVyZTogaWQsIHRleHQ6IGBjbGFpbWVkIHdoaWxlIHBoYXNlICR7dGFzay5zcGVjLnBoYXNlfSBpcyBub3Qgb3BlbmAgfSk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufVxuXG4vKiogQnJlYWNoZXMgYmV0d2VlbiBhIHNlc3Npb24gYW5kIHRoZSBvbmUgYmVmb3JlIGl0OiB3aGF0IG9uZSB0cmFuc2FjdGlvbiBtYXkgbm90IGRvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0ZXBCcmVhY2hlcyhiZWZvcmU6IFNlc3Npb24gfCB1bmRlZmluZWQsIG5leHQ6IFNlc3Npb24pOiByZWFkb25seSBCcmVhY2hbXSB7XG4gIGNvbnN0IGZvdW5kOiBCcmVhY2hbXSA9IFtdO1xuICBpZiAobmV4dC52ZXJzaW9uICE9PSAoYmVmb3JlPy52ZXJzaW9uID8/IDApICsgMSlcbiAgICBmb3VuZC5wdXNoKHtcbiAgICAgIGludmFyaWFudDogJzEnLFxuICAgICAgd2hlcmU6IG5leHQuaWQsXG4gICAgICB0ZXh0OiBgdmVyc2lvbiAke2JlZm9yZT8udmVyc2lvbiA/PyAwfSB3YXMgZm9sbG93ZWQgYnkgJHtuZXh0LnZlcnNpb259YCxcbiAgICB9KTtcbiAgZm9yIChjb25zdCB0YXNrIG9mIG5leHQudGFza3MpIHtcbiAgICBjb25zdCB3YXMgPSBiZWZvcmU/LnRhc2tzLmdldCh0YXNrLnNwZWMuaWQpO1xuICAgIGlmICh3YXMgPT09IHVuZGVmaW5lZCkgY29udGludWU7XG4gICAgaWYgKHRhc2suYXR0ZW1wdHMubGVuZ3RoIDwgd2FzLmF0dGVtcHRzLmxlbmd0aClcbiAgICAgIGZvdW5kLnB1c2goeyBpbnZhcmlhbnQ6ICcxMicsIHdoZXJlOiB0YXNrLnNwZWMuaWQsIHRleHQ6ICdhbiBhdHRlbXB0IHZhbmlzaGVkJyB9KTtcbiAgICBpZiAodGFzay5zdGF0dXNIaXN0b3J5Lmxlbmd0aCA8IHdhcy5zdGF0dXNIaXN0b3J5Lmxlbmd0aClcbiAgICAgIGZvdW5kLnB1c2goeyBpbnZhcmlhbnQ6ICcxMicsIHdoZXJlOiB0YXNrLnNwZWMuaWQsIHRleHQ6ICdoaXN0b3J5IHZhbmlzaGVkJyB9KTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG4iXX0=
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/definition-json.js
var definition_json = __webpack_require__(4191);
// EXTERNAL MODULE: ./build/src/schema/journal.js
var journal = __webpack_require__(7722);
// EXTERNAL MODULE: ./build/src/schema/json-source.js
var json_source = __webpack_require__(5125);
// EXTERNAL MODULE: ./build/src/schema/session-codec.js
var session_codec = __webpack_require__(5438);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
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
    #session;
    #head = journal/* EMPTY_JOURNAL */.uJ;
    #transactions = 0;
    #outputs = 0;
    constructor(id, stored) {
        this.#id = id;
        this.#stored = stored;
    }
    add(problem) {
        if (this.#problems.length < MOST_PROBLEMS)
            this.#problems.push(problem);
    }
    result() {
        const { version = 0 } = this.#session ?? {};
        const problems = this.#problems;
        return {
            session: this.#id,
            ok: problems.length === 0,
            version,
            transactions: this.#transactions,
            lines: this.#head.seq,
            outputs: this.#outputs,
            problems,
        };
    }
    async all() {
        const definition = (0,definition_json/* definitionFromJson */.O)(await this.#bytes(session_files/* DEFINITION_FILE */.bq));
        const lines = await this.#journal(definition);
        this.#replay(lines);
        const created = lines[0]?.event;
        if (created?.type !== 'session_created')
            this.add({
                file: lines[0]?.file ?? session_files/* JOURNAL_FILE */.RD,
                line: 1,
                column: 1,
                code: 'JOURNAL_START',
                text: 'The journal does not begin with create_session.',
            });
        else if (created.definitionSha256 !== (0,sha256/* sha256 */.s)(await this.#bytes(session_files/* DEFINITION_FILE */.bq)))
            this.add({
                file: session_files/* DEFINITION_FILE */.bq,
                line: 1,
                column: 1,
                code: 'HASH',
                text: 'It is not the definition that the session was started with.',
            });
        if (this.#session === undefined)
            return;
        await this.#snapshot(this.#session);
        await this.#files(this.#session);
    }
    async #bytes(path) {
        const bytes = await this.#stored.read(path);
        if (bytes === undefined)
            throw new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${path}:1:1: the file is missing.`, 'Restore it from the history of the state.');
        return bytes;
    }
    /** All lines, oldest first: segments in their order, then the live file; every hash followed. */
    async #journal(definition) {
        const names = (await this.#stored.list('journal')).filter((path) => path.endsWith('.jsonl'));
        const segments = [];
        const lines = [];
        for (const name of [...names, session_files/* JOURNAL_FILE */.RD]) {
            const bytes = await this.#bytes(name);
            lines.push(...this.#chained((0,journal/* parseJournal */.z8)(name, (0,json_source/* textOf */.b6)(name, bytes), definition), lines.at(-1)));
            if (name !== session_files/* JOURNAL_FILE */.RD)
                segments.push({ name, sha256: (0,sha256/* sha256 */.s)(bytes) });
        }
        const last = lines.at(-1);
        this.#head = { seq: last?.seq ?? 0, sha256: last === undefined ? journal/* NO_LINE */.Tp : (0,sha256/* sha256 */.s)(last.text), segments };
        return lines;
    }
    #chained(lines, before) {
        let previous = before;
        for (const line of lines) {
            if (line.prev !== (previous === undefined ? journal/* NO_LINE */.Tp : (0,sha256/* sha256 */.s)(previous.text))) {
                const { file, line: number } = previous ?? line;
                this.add({
                    file,
                    line: number,
                    column: 1,
                    code: 'CHAIN',
                    text: `The line is not the one that ${line.file}:${line.line} was written after.`,
                });
            }
            if (line.seq !== (previous?.seq ?? 0) + 1)
                this.add({
                    file: line.file,
                    line: line.line,
                    column: 1,
                    code: 'SEQUENCE',
                    text: `seq ${line.seq} follows ${previous?.seq ?? 0}.`,
                });
            previous = line;
        }
        return lines;
    }
    /** Applies every transaction again; what a line claims about before and after is computed anew. */
    #replay(lines) {
        const seen = new Set();
        for (let start = 0; start < lines.length;) {
            const first = lines[start];
            if (first === undefined)
                break;
            let end = start;
            while (lines[end]?.txId === first.txId)
                end += 1;
            if (seen.has(first.txId))
                this.#at(first, 'TRANSACTION', `${first.txId} appears twice.`);
            seen.add(first.txId);
            this.#transaction(lines.slice(start, end));
            start = end;
        }
        this.#transactions = seen.size;
    }
    #transaction(lines) {
        const before = this.#session;
        let state = before;
        for (const line of lines) {
            const next = (0,evolve/* evolve */.s)(state, line.event);
            this.#projected(line, state, next);
            state = next;
        }
        const events = lines.map(({ event }) => event);
        const after = (0,evolve/* commitEvents */.V)(before, events);
        const last = lines.at(-1);
        if (after === undefined || last === undefined)
            return;
        const expected = `TX-${String(after.version).padStart(6, '0')}-`;
        if (!last.txId.startsWith(expected))
            this.#at(last, 'TRANSACTION', `${last.txId} is transaction ${after.version}.`);
        const broken = [...breaches(after, after.updatedAt), ...stepBreaches(before, after)];
        for (const { invariant, where, text } of broken)
            this.#at(last, `INVARIANT_${invariant.toUpperCase()}`, `${where}: ${text}`);
        this.#session = after;
    }
    #projected(line, before, after) {
        const claimed = JSON.stringify([line.before, line.after]);
        const seen = JSON.stringify([(0,journal/* projection */.Qj)(before, line.event), (0,journal/* projection */.Qj)(after, line.event)]);
        if (claimed !== seen)
            this.#at(line, 'PROJECTION', `before/after say ${claimed.slice(0, 200)}, the events give ${seen.slice(0, 200)}.`);
        if (line.operation !== (0,journal/* journalOperation */.xs)(line.event))
            this.#at(line, 'PROJECTION', `operation ${line.operation} is not that of event ${line.event.type}.`);
        if (line.agent !== line.event.by)
            this.#at(line, 'PROJECTION', `agent ${line.agent} is not the one of the event.`);
    }
    #at(line, code, text) {
        this.add({ file: line.file, line: line.line, column: 1, code, text });
    }
    /** The snapshot must be what the journal gives, byte for byte. */
    async #snapshot(session) {
        const shards = (0,session_codec/* encodeShards */.sy)(session).map(({ name, text }) => ({ name, text, sha256: (0,sha256/* sha256 */.s)(text) }));
        const tasks = (0,session_codec/* encodeTasksFile */.JS)(session, shards.map(({ name, sha256: hash }) => ({ name, sha256: hash })));
        for (const { name, text } of shards)
            await this.#same(name, text);
        await this.#same(session_files/* TASKS_FILE */.K6, tasks);
        await this.#same(session_files/* STATE_FILE */.bv, (0,session_codec/* encodeStateFile */.Wh)(session, this.#head, (0,sha256/* sha256 */.s)(tasks)));
        if (session.id !== this.#id)
            this.add({
                file: session_files/* STATE_FILE */.bv,
                line: 1,
                column: 1,
                code: 'FOREIGN',
                text: `The journal is of session ${session.id}.`,
            });
        (0,session_codec/* decodeStateFile */.Ae)(await this.#bytes(session_files/* STATE_FILE */.bv));
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
        if (bytes === undefined)
            this.add({ file: path, line: 0, column: 0, code: 'MISSING', text: 'The file is missing.' });
        else if ((0,sha256/* sha256 */.s)(bytes) !== expected)
            this.add({
                file: path,
                line: 0,
                column: 0,
                code: 'HASH',
                text: 'It is not the file that was accepted.',
            });
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmVyaWZ5LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vc3JjL2FwcC92ZXJpZnkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBTUEsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQztBQUUzRCxPQUFPLEVBQWUsUUFBUSxFQUFFLFlBQVksRUFBRSxNQUFNLHlCQUF5QixDQUFDO0FBRTlFLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLGNBQWMsQ0FBQztBQUNqRCxPQUFPLEVBQUUsa0JBQWtCLEVBQUUsTUFBTSw4QkFBOEIsQ0FBQztBQUNsRSxPQUFPLEVBQ0wsYUFBYSxFQUdiLGdCQUFnQixFQUNoQixPQUFPLEVBQ1AsWUFBWSxFQUNaLFVBQVUsR0FDWCxNQUFNLHNCQUFzQixDQUFDO0FBQzlCLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxFQUFFLE1BQU0sMEJBQTBCLENBQUM7QUFDOUQsT0FBTyxFQUFFLGVBQWUsRUFBRSxZQUFZLEVBQUUsZUFBZSxFQUFFLGVBQWUsRUFBRSxNQUFNLDRCQUE0QixDQUFDO0FBQzdHLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQztBQUU3QyxPQUFPLEVBQ0wsZUFBZSxFQUNmLFlBQVksRUFDWixVQUFVLEVBQ1YsVUFBVSxFQUNWLFVBQVUsRUFDVixVQUFVLEdBQ1gsTUFBTSxvQkFBb0IsQ0FBQztBQXFCNUIsTUFBTSxhQUFhLEdBQUcsRUFBRSxDQUFDO0FBRXpCLGlFQUFpRTtBQUNqRSxNQUFNLENBQUMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxFQUFhLEVBQUUsTUFBcUI7SUFDL0QsTUFBTSxLQUFLLEdBQUcsSUFBSSxZQUFZLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0lBQzNDLElBQUksQ0FBQztRQUNILE1BQU0sS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDO0lBQ3BCLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsSUFBSSxDQUFDLENBQUMsS0FBSyxZQUFZLGlCQUFpQixDQUFDO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDdkQsS0FBSyxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztJQUM5QixDQUFDO0lBQ0QsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUM7QUFDeEIsQ0FBQztBQUVELHlGQUF5RjtBQUN6RixTQUFTLFNBQVMsQ0FBQyxLQUF3QjtJQUN6QyxNQUFNLEtBQUssR0FBRyxvQ0FBb0MsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDO0lBQ3ZFLE9BQU8sS0FBSyxLQUFLLElBQUk7UUFDbkIsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxPQUFPLEVBQUU7UUFDekUsQ0FBQyxDQUFDO1lBQ0UsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFO1lBQ3BCLElBQUksRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO1lBQ3RCLE1BQU0sRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO1lBQ3hCLElBQUksRUFBRSxLQUFLLENBQUMsSUFBSTtZQUNoQixJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUU7U0FDckIsQ0FBQztBQUNSLENBQUM7QUFFRCxNQUFNLFlBQVk7SUFDUCxHQUFHLENBQVk7SUFDZixPQUFPLENBQWdCO0lBQ3ZCLFNBQVMsR0FBYyxFQUFFLENBQUM7SUFDbkMsUUFBUSxDQUFzQjtJQUM5QixLQUFLLEdBQWdCLGFBQWEsQ0FBQztJQUNuQyxhQUFhLEdBQUcsQ0FBQyxDQUFDO0lBQ2xCLFFBQVEsR0FBRyxDQUFDLENBQUM7SUFFYixZQUFZLEVBQWEsRUFBRSxNQUFxQjtRQUM5QyxJQUFJLENBQUMsR0FBRyxHQUFHLEVBQUUsQ0FBQztRQUNkLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFDO0lBQ3hCLENBQUM7SUFFRCxHQUFHLENBQUMsT0FBZ0I7UUFDbEIsSUFBSSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sR0FBRyxhQUFhO1lBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7SUFDMUUsQ0FBQztJQUVELE1BQU07UUFDSixNQUFNLEVBQUUsT0FBTyxHQUFHLENBQUMsRUFBRSxHQUFHLElBQUksQ0FBQyxRQUFRLElBQUksRUFBRSxDQUFDO1FBQzVDLE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUM7UUFDaEMsT0FBTztZQUNMLE9BQU8sRUFBRSxJQUFJLENBQUMsR0FBRztZQUNqQixFQUFFLEVBQUUsUUFBUSxDQUFDLE1BQU0sS0FBSyxDQUFDO1lBQ3pCLE9BQU87WUFDUCxZQUFZLEVBQUUsSUFBSSxDQUFDLGFBQWE7WUFDaEMsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRztZQUNyQixPQUFPLEVBQUUsSUFBSSxDQUFDLFFBQVE7WUFDdEIsUUFBUTtTQUNULENBQUM7SUFDSixDQUFDO0lBRUQsS0FBSyxDQUFDLEdBQUc7UUFDUCxNQUFNLFVBQVUsR0FBRyxrQkFBa0IsQ0FBQyxNQUFNLElBQUksQ0FBQyxNQUFNLENBQUMsZUFBZSxDQUFDLENBQUMsQ0FBQztRQUMxRSxNQUFNLEtBQUssR0FBRyxNQUFNLElBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxDQUFDLENBQUM7UUFDOUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsQ0FBQztRQUNwQixNQUFNLE9BQU8sR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDO1FBQ2hDLElBQUksT0FBTyxFQUFFLElBQUksS0FBSyxpQkFBaUI7WUFDckMsSUFBSSxDQUFDLEdBQUcsQ0FBQztnQkFDUCxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksSUFBSSxZQUFZO2dCQUNwQyxJQUFJLEVBQUUsQ0FBQztnQkFDUCxNQUFNLEVBQUUsQ0FBQztnQkFDVCxJQUFJLEVBQUUsZUFBZTtnQkFDckIsSUFBSSxFQUFFLGlEQUFpRDthQUN4RCxDQUFDLENBQUM7YUFDQSxJQUFJLE9BQU8sQ0FBQyxnQkFBZ0IsS0FBSyxNQUFNLENBQUMsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLGVBQWUsQ0FBQyxDQUFDO1lBQzlFLElBQUksQ0FBQyxHQUFHLENBQUM7Z0JBQ1AsSUFBSSxFQUFFLGVBQWU7Z0JBQ3JCLElBQUksRUFBRSxDQUFDO2dCQUNQLE1BQU0sRUFBRSxDQUFDO2dCQUNULElBQUksRUFBRSxNQUFNO2dCQUNaLElBQUksRUFBRSw2REFBNkQ7YUFDcEUsQ0FBQyxDQUFDO1FBQ0wsSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLFNBQVM7WUFBRSxPQUFPO1FBQ3hDLE1BQU0sSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUM7UUFDcEMsTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQztJQUNuQyxDQUFDO0lBRUQsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFZO1FBQ3ZCLE1BQU0sS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDNUMsSUFBSSxLQUFLLEtBQUssU0FBUztZQUNyQixNQUFNLElBQUksaUJBQWlCLENBQ3pCLGVBQWUsRUFDZixHQUFHLElBQUksNEJBQTRCLEVBQ25DLDJDQUEyQyxDQUM1QyxDQUFDO1FBQ0osT0FBTyxLQUFLLENBQUM7SUFDZixDQUFDO0lBRUQsaUdBQWlHO0lBQ2pHLEtBQUssQ0FBQyxRQUFRLENBQUMsVUFBc0I7UUFDbkMsTUFBTSxLQUFLLEdBQUcsQ0FBQyxNQUFNLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUM7UUFDN0YsTUFBTSxRQUFRLEdBQXVDLEVBQUUsQ0FBQztRQUN4RCxNQUFNLEtBQUssR0FBa0IsRUFBRSxDQUFDO1FBQ2hDLEtBQUssTUFBTSxJQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssRUFBRSxZQUFZLENBQUMsRUFBRSxDQUFDO1lBQzVDLE1BQU0sS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN0QyxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxZQUFZLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLEVBQUUsVUFBVSxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztZQUNoRyxJQUFJLElBQUksS0FBSyxZQUFZO2dCQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUM7UUFDNUUsQ0FBQztRQUNELE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztRQUMxQixJQUFJLENBQUMsS0FBSyxHQUFHLEVBQUUsR0FBRyxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsUUFBUSxFQUFFLENBQUM7UUFDekcsT0FBTyxLQUFLLENBQUM7SUFDZixDQUFDO0lBRUQsUUFBUSxDQUFDLEtBQTZCLEVBQUUsTUFBK0I7UUFDckUsSUFBSSxRQUFRLEdBQUcsTUFBTSxDQUFDO1FBQ3RCLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSyxFQUFFLENBQUM7WUFDekIsSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLENBQUMsUUFBUSxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsQ0FBQztnQkFDN0UsTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLEdBQUcsUUFBUSxJQUFJLElBQUksQ0FBQztnQkFDaEQsSUFBSSxDQUFDLEdBQUcsQ0FBQztvQkFDUCxJQUFJO29CQUNKLElBQUksRUFBRSxNQUFNO29CQUNaLE1BQU0sRUFBRSxDQUFDO29CQUNULElBQUksRUFBRSxPQUFPO29CQUNiLElBQUksRUFBRSxnQ0FBZ0MsSUFBSSxDQUFDLElBQUksSUFBSSxJQUFJLENBQUMsSUFBSSxxQkFBcUI7aUJBQ2xGLENBQUMsQ0FBQztZQUNMLENBQUM7WUFDRCxJQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQyxRQUFRLEVBQUUsR0FBRyxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUM7Z0JBQ3ZDLElBQUksQ0FBQyxHQUFHLENBQUM7b0JBQ1AsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJO29CQUNmLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSTtvQkFDZixNQUFNLEVBQUUsQ0FBQztvQkFDVCxJQUFJLEVBQUUsVUFBVTtvQkFDaEIsSUFBSSxFQUFFLE9BQU8sSUFBSSxDQUFDLEdBQUcsWUFBWSxRQUFRLEVBQUUsR0FBRyxJQUFJLENBQUMsR0FBRztpQkFDdkQsQ0FBQyxDQUFDO1lBQ0wsUUFBUSxHQUFHLElBQUksQ0FBQztRQUNsQixDQUFDO1FBQ0QsT0FBTyxLQUFLLENBQUM7SUFDZixDQUFDO0lBRUQsbUdBQW1HO0lBQ25HLE9BQU8sQ0FBQyxLQUE2QjtRQUNuQyxNQUFNLElBQUksR0FBRyxJQUFJLEdBQUcsRUFBVSxDQUFDO1FBQy9CLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxLQUFLLENBQUMsTUFBTSxHQUFJLENBQUM7WUFDM0MsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQzNCLElBQUksS0FBSyxLQUFLLFNBQVM7Z0JBQUUsTUFBTTtZQUMvQixJQUFJLEdBQUcsR0FBRyxLQUFLLENBQUM7WUFDaEIsT0FBTyxLQUFLLENBQUMsR0FBRyxDQUFDLEVBQUUsSUFBSSxLQUFLLEtBQUssQ0FBQyxJQUFJO2dCQUFFLEdBQUcsSUFBSSxDQUFDLENBQUM7WUFDakQsSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUM7Z0JBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsYUFBYSxFQUFFLEdBQUcsS0FBSyxDQUFDLElBQUksaUJBQWlCLENBQUMsQ0FBQztZQUN6RixJQUFJLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUNyQixJQUFJLENBQUMsWUFBWSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUM7WUFDM0MsS0FBSyxHQUFHLEdBQUcsQ0FBQztRQUNkLENBQUM7UUFDRCxJQUFJLENBQUMsYUFBYSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUM7SUFDakMsQ0FBQztJQUVELFlBQVksQ0FBQyxLQUE2QjtRQUN4QyxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDO1FBQzdCLElBQUksS0FBSyxHQUFHLE1BQU0sQ0FBQztRQUNuQixLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFDO1lBQ3pCLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQ3ZDLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztZQUNuQyxLQUFLLEdBQUcsSUFBSSxDQUFDO1FBQ2YsQ0FBQztRQUNELE1BQU0sTUFBTSxHQUFxQixLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLENBQUM7UUFDakUsTUFBTSxLQUFLLEdBQUcsWUFBWSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQztRQUMzQyxNQUFNLElBQUksR0FBRyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7UUFDMUIsSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLElBQUksS0FBSyxTQUFTO1lBQUUsT0FBTztRQUN0RCxNQUFNLFFBQVEsR0FBRyxNQUFNLE1BQU0sQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDO1FBQ2pFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxRQUFRLENBQUM7WUFDakMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsYUFBYSxFQUFFLEdBQUcsSUFBSSxDQUFDLElBQUksbUJBQW1CLEtBQUssQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO1FBQ2pGLE1BQU0sTUFBTSxHQUFzQixDQUFDLEdBQUcsUUFBUSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsU0FBUyxDQUFDLEVBQUUsR0FBRyxZQUFZLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUM7UUFDeEcsS0FBSyxNQUFNLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsSUFBSSxNQUFNO1lBQzdDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLGFBQWEsU0FBUyxDQUFDLFdBQVcsRUFBRSxFQUFFLEVBQUUsR0FBRyxLQUFLLEtBQUssSUFBSSxFQUFFLENBQUMsQ0FBQztRQUM5RSxJQUFJLENBQUMsUUFBUSxHQUFHLEtBQUssQ0FBQztJQUN4QixDQUFDO0lBRUQsVUFBVSxDQUFDLElBQWlCLEVBQUUsTUFBMkIsRUFBRSxLQUEwQjtRQUNuRixNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztRQUMxRCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLENBQUMsVUFBVSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUUsVUFBVSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO1FBQzdGLElBQUksT0FBTyxLQUFLLElBQUk7WUFDbEIsSUFBSSxDQUFDLEdBQUcsQ0FDTixJQUFJLEVBQ0osWUFBWSxFQUNaLG9CQUFvQixPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMscUJBQXFCLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQ3BGLENBQUM7UUFDSixJQUFJLElBQUksQ0FBQyxTQUFTLEtBQUssZ0JBQWdCLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQztZQUNqRCxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxZQUFZLEVBQUUsYUFBYSxJQUFJLENBQUMsU0FBUyx5QkFBeUIsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDO1FBQ3ZHLElBQUksSUFBSSxDQUFDLEtBQUssS0FBSyxJQUFJLENBQUMsS0FBSyxDQUFDLEVBQUU7WUFDOUIsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsWUFBWSxFQUFFLFNBQVMsSUFBSSxDQUFDLEtBQUssK0JBQStCLENBQUMsQ0FBQztJQUNyRixDQUFDO0lBRUQsR0FBRyxDQUFDLElBQWlCLEVBQUUsSUFBWSxFQUFFLElBQVk7UUFDL0MsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxDQUFDLENBQUM7SUFDeEUsQ0FBQztJQUVELGtFQUFrRTtJQUNsRSxLQUFLLENBQUMsU0FBUyxDQUFDLE9BQWdCO1FBQzlCLE1BQU0sTUFBTSxHQUFHLFlBQVksQ0FBQyxPQUFPLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQztRQUNyRyxNQUFNLEtBQUssR0FBRyxlQUFlLENBQzNCLE9BQU8sRUFDUCxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQ2pFLENBQUM7UUFDRixLQUFLLE1BQU0sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksTUFBTTtZQUFFLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7UUFDbEUsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsQ0FBQztRQUNwQyxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsVUFBVSxFQUFFLGVBQWUsQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO1FBQ2xGLElBQUksT0FBTyxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUMsR0FBRztZQUN6QixJQUFJLENBQUMsR0FBRyxDQUFDO2dCQUNQLElBQUksRUFBRSxVQUFVO2dCQUNoQixJQUFJLEVBQUUsQ0FBQztnQkFDUCxNQUFNLEVBQUUsQ0FBQztnQkFDVCxJQUFJLEVBQUUsU0FBUztnQkFDZixJQUFJLEVBQUUsNkJBQTZCLE9BQU8sQ0FBQyxFQUFFLEdBQUc7YUFDakQsQ0FBQyxDQUFDO1FBQ0wsZUFBZSxDQUFDLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFDO0lBQ2pELENBQUM7SUFFRCxLQUFLLENBQUMsS0FBSyxDQUFDLElBQVksRUFBRSxRQUFnQjtRQUN4QyxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO1FBQ25ELE1BQU0sTUFBTSxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLE1BQU0sQ0FBQyxDQUFDO1FBQzdDLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUM7WUFBRSxPQUFPO1FBQ2pDLElBQUksTUFBTSxHQUFHLENBQUMsQ0FBQztRQUNmLE9BQU8sTUFBTSxHQUFHLEtBQUssQ0FBQyxNQUFNLElBQUksTUFBTSxHQUFHLE1BQU0sQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLE1BQU0sQ0FBQyxNQUFNLENBQUM7WUFBRSxNQUFNLElBQUksQ0FBQyxDQUFDO1FBQ3hHLE1BQU0sQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLEdBQUcsVUFBVSxDQUFDLE1BQU0sQ0FBQyxRQUFRLENBQUMsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFDLFFBQVEsQ0FBQyxRQUFRLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBQztRQUN6RixJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLG1DQUFtQyxFQUFFLENBQUMsQ0FBQztJQUN0RyxDQUFDO0lBRUQsMkRBQTJEO0lBQzNELEtBQUssQ0FBQyxNQUFNLENBQUMsT0FBZ0I7UUFDM0IsS0FBSyxNQUFNLElBQUksSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLENBQUM7WUFDakMsTUFBTSxFQUFFLEVBQUUsRUFBRSxZQUFZLEVBQUUsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDO1lBQ3ZDLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxVQUFVLENBQUMsRUFBRSxDQUFDLEVBQUUsWUFBWSxDQUFDLENBQUM7WUFDakQsS0FBSyxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksSUFBSSxDQUFDLGFBQWEsRUFBRSxDQUFDO2dCQUNoRSxJQUFJLE1BQU07b0JBQUUsU0FBUztnQkFDckIsSUFBSSxDQUFDLFFBQVEsSUFBSSxDQUFDLENBQUM7Z0JBQ25CLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxVQUFVLENBQUMsRUFBRSxFQUFFLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDO1lBQ2pELENBQUM7UUFDSCxDQUFDO0lBQ0gsQ0FBQztJQUVELEtBQUssQ0FBQyxPQUFPLENBQUMsSUFBWSxFQUFFLFFBQWdCO1FBQzFDLE1BQU0sS0FBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDNUMsSUFBSSxLQUFLLEtBQUssU0FBUztZQUNyQixJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsc0JBQXNCLEVBQUUsQ0FBQyxDQUFDO2FBQ3pGLElBQUksTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLFFBQVE7WUFDakMsSUFBSSxDQUFDLEdBQUcsQ0FBQztnQkFDUCxJQUFJLEVBQUUsSUFBSTtnQkFDVixJQUFJLEVBQUUsQ0FBQztnQkFDUCxNQUFNLEVBQUUsQ0FBQztnQkFDVCxJQUFJLEVBQUUsTUFBTTtnQkFDWixJQUFJLEVBQUUsdUNBQXVDO2FBQzlDLENBQUMsQ0FBQztJQUNQLENBQUM7Q0FDRiIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogYHZlcmlmeWA6IHByb3ZlcyBmcm9tIHRoZSBmaWxlcyBhbG9uZSB0aGF0IHRoZSBzdGF0ZSBpcyB3aGF0IHRoZSBqb3VybmFsIHNheXMuIEV2ZXJ5IGxpbmUncyBoYXNoIGlzIGZvbGxvd2VkLCBldmVyeSBldmVudCBhcHBsaWVkIGFnYWluLCBldmVyeVxuICogcHJvamVjdGlvbiwgaW52YXJpYW50IGFuZCBmaWxlIGNvbXBhcmVkIGJ5dGUgZm9yIGJ5dGU7IHRoZSBmaXJzdCBwbGFjZSBvZiBlYWNoIGtpbmQgb2YgZGFtYWdlIGlzIG5hbWVkLlxuICovXG5pbXBvcnQgdHlwZSB7IERlZmluaXRpb24gfSBmcm9tICcuLi9kb21haW4vZGVmaW5pdGlvbi5qcyc7XG5pbXBvcnQgdHlwZSB7IEV2ZW50IH0gZnJvbSAnLi4vZG9tYWluL2V2ZW50LmpzJztcbmltcG9ydCB7IGNvbW1pdEV2ZW50cywgZXZvbHZlIH0gZnJvbSAnLi4vZG9tYWluL2V2b2x2ZS5qcyc7XG5pbXBvcnQgdHlwZSB7IFNlc3Npb25JZCB9IGZyb20gJy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHsgdHlwZSBCcmVhY2gsIGJyZWFjaGVzLCBzdGVwQnJlYWNoZXMgfSBmcm9tICcuLi9kb21haW4vaW52YXJpYW50cy5qcyc7XG5pbXBvcnQgdHlwZSB7IFNlc3Npb24gfSBmcm9tICcuLi9kb21haW4vc2Vzc2lvbi5qcyc7XG5pbXBvcnQgeyBPcmNoZXN0cmF0b3JFcnJvciB9IGZyb20gJy4uL2Vycm9ycy5qcyc7XG5pbXBvcnQgeyBkZWZpbml0aW9uRnJvbUpzb24gfSBmcm9tICcuLi9zY2hlbWEvZGVmaW5pdGlvbi1qc29uLmpzJztcbmltcG9ydCB7XG4gIEVNUFRZX0pPVVJOQUwsXG4gIHR5cGUgSm91cm5hbEhlYWQsXG4gIHR5cGUgSm91cm5hbExpbmUsXG4gIGpvdXJuYWxPcGVyYXRpb24sXG4gIE5PX0xJTkUsXG4gIHBhcnNlSm91cm5hbCxcbiAgcHJvamVjdGlvbixcbn0gZnJvbSAnLi4vc2NoZW1hL2pvdXJuYWwuanMnO1xuaW1wb3J0IHsgbGluZUNvbHVtbiwgdGV4dE9mIH0gZnJvbSAnLi4vc2NoZW1hL2pzb24tc291cmNlLmpzJztcbmltcG9ydCB7IGRlY29kZVN0YXRlRmlsZSwgZW5jb2RlU2hhcmRzLCBlbmNvZGVTdGF0ZUZpbGUsIGVuY29kZVRhc2tzRmlsZSB9IGZyb20gJy4uL3NjaGVtYS9zZXNzaW9uLWNvZGVjLmpzJztcbmltcG9ydCB7IHNoYTI1NiB9IGZyb20gJy4uL3NjaGVtYS9zaGEyNTYuanMnO1xuaW1wb3J0IHR5cGUgeyBTdG9yZWRTZXNzaW9uIH0gZnJvbSAnLi9wb3J0cy5qcyc7XG5pbXBvcnQge1xuICBERUZJTklUSU9OX0ZJTEUsXG4gIEpPVVJOQUxfRklMRSxcbiAgb3V0cHV0UGF0aCxcbiAgcHJvbXB0UGF0aCxcbiAgU1RBVEVfRklMRSxcbiAgVEFTS1NfRklMRSxcbn0gZnJvbSAnLi9zZXNzaW9uLWZpbGVzLmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBQcm9ibGVtIHtcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICAvKiogMS1iYXNlZDsgMCB3aGVuIHRoZSB3aG9sZSBmaWxlIGlzIG1lYW50LiAqL1xuICByZWFkb25seSBsaW5lOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNvbHVtbjogbnVtYmVyO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbn1cblxuZXhwb3J0IGludGVyZmFjZSBWZXJpZmllZCB7XG4gIHJlYWRvbmx5IHNlc3Npb246IFNlc3Npb25JZDtcbiAgcmVhZG9ubHkgb2s6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbiAgcmVhZG9ubHkgdHJhbnNhY3Rpb25zOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxpbmVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG91dHB1dHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgcHJvYmxlbXM6IHJlYWRvbmx5IFByb2JsZW1bXTtcbn1cblxuY29uc3QgTU9TVF9QUk9CTEVNUyA9IDUwO1xuXG4vKiogTmV2ZXIgdGhyb3dzIGZvciBkYW1hZ2VkIGZpbGVzOyBldmVyeSBkYW1hZ2UgaXMgYSBwcm9ibGVtLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHZlcmlmeShpZDogU2Vzc2lvbklkLCBzdG9yZWQ6IFN0b3JlZFNlc3Npb24pOiBQcm9taXNlPFZlcmlmaWVkPiB7XG4gIGNvbnN0IGNoZWNrID0gbmV3IFZlcmlmaWNhdGlvbihpZCwgc3RvcmVkKTtcbiAgdHJ5IHtcbiAgICBhd2FpdCBjaGVjay5hbGwoKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIE9yY2hlc3RyYXRvckVycm9yKSkgdGhyb3cgZXJyb3I7XG4gICAgY2hlY2suYWRkKHByb2JsZW1PZihlcnJvcikpO1xuICB9XG4gIHJldHVybiBjaGVjay5yZXN1bHQoKTtcbn1cblxuLyoqIFRoZSBwbGFjZSBpcyBhdCB0aGUgZnJvbnQgb2YgdGhlIG1lc3NhZ2Ugb2YgZXZlcnkgU1RBVEUgZXJyb3I6IGBmaWxlOmxpbmU6Y29sOiDigKZgLiAqL1xuZnVuY3Rpb24gcHJvYmxlbU9mKGVycm9yOiBPcmNoZXN0cmF0b3JFcnJvcik6IFByb2JsZW0ge1xuICBjb25zdCBmb3VuZCA9IC9eKFteOlxcbl0rKTooXFxkKyk6KFxcZCspOiAoW1xcc1xcU10qKSQvLmV4ZWMoZXJyb3IubWVzc2FnZSk7XG4gIHJldHVybiBmb3VuZCA9PT0gbnVsbFxuICAgID8geyBmaWxlOiAnJywgbGluZTogMCwgY29sdW1uOiAwLCBjb2RlOiBlcnJvci5jb2RlLCB0ZXh0OiBlcnJvci5tZXNzYWdlIH1cbiAgICA6IHtcbiAgICAgICAgZmlsZTogZm91bmRbMV0gPz8gJycsXG4gICAgICAgIGxpbmU6IE51bWJlcihmb3VuZFsyXSksXG4gICAgICAgIGNvbHVtbjogTnVtYmVyKGZvdW5kWzNdKSxcbiAgICAgICAgY29kZTogZXJyb3IuY29kZSxcbiAgICAgICAgdGV4dDogZm91bmRbNF0gPz8gJycsXG4gICAgICB9O1xufVxuXG5jbGFzcyBWZXJpZmljYXRpb24ge1xuICByZWFkb25seSAjaWQ6IFNlc3Npb25JZDtcbiAgcmVhZG9ubHkgI3N0b3JlZDogU3RvcmVkU2Vzc2lvbjtcbiAgcmVhZG9ubHkgI3Byb2JsZW1zOiBQcm9ibGVtW10gPSBbXTtcbiAgI3Nlc3Npb246IFNlc3Npb24gfCB1bmRlZmluZWQ7XG4gICNoZWFkOiBKb3VybmFsSGVhZCA9IEVNUFRZX0pPVVJOQUw7XG4gICN0cmFuc2FjdGlvbnMgPSAwO1xuICAjb3V0cHV0cyA9IDA7XG5cbiAgY29uc3RydWN0b3IoaWQ6IFNlc3Npb25JZCwgc3RvcmVkOiBTdG9yZWRTZXNzaW9uKSB7XG4gICAgdGhpcy4jaWQgPSBpZDtcbiAgICB0aGlzLiNzdG9yZWQgPSBzdG9yZWQ7XG4gIH1cblxuICBhZGQocHJvYmxlbTogUHJvYmxlbSk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNwcm9ibGVtcy5sZW5ndGggPCBNT1NUX1BST0JMRU1TKSB0aGlzLiNwcm9ibGVtcy5wdXNoKHByb2JsZW0pO1xuICB9XG5cbiAgcmVzdWx0KCk6IFZlcmlmaWVkIHtcbiAgICBjb25zdCB7IHZlcnNpb24gPSAwIH0gPSB0aGlzLiNzZXNzaW9uID8/IHt9O1xuICAgIGNvbnN0IHByb2JsZW1zID0gdGhpcy4jcHJvYmxlbXM7XG4gICAgcmV0dXJuIHtcbiAgICAgIHNlc3Npb246IHRoaXMuI2lkLFxuICAgICAgb2s6IHByb2JsZW1zLmxlbmd0aCA9PT0gMCxcbiAgICAgIHZlcnNpb24sXG4gICAgICB0cmFuc2FjdGlvbnM6IHRoaXMuI3RyYW5zYWN0aW9ucyxcbiAgICAgIGxpbmVzOiB0aGlzLiNoZWFkLnNlcSxcbiAgICAgIG91dHB1dHM6IHRoaXMuI291dHB1dHMsXG4gICAgICBwcm9ibGVtcyxcbiAgICB9O1xuICB9XG5cbiAgYXN5bmMgYWxsKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGRlZmluaXRpb24gPSBkZWZpbml0aW9uRnJvbUpzb24oYXdhaXQgdGhpcy4jYnl0ZXMoREVGSU5JVElPTl9GSUxFKSk7XG4gICAgY29uc3QgbGluZXMgPSBhd2FpdCB0aGlzLiNqb3VybmFsKGRlZmluaXRpb24pO1xuICAgIHRoaXMuI3JlcGxheShsaW5lcyk7XG4gICAgY29uc3QgY3JlYXRlZCA9IGxpbmVzWzBdPy5ldmVudDtcbiAgICBpZiAoY3JlYXRlZD8udHlwZSAhPT0gJ3Nlc3Npb25fY3JlYXRlZCcpXG4gICAgICB0aGlzLmFkZCh7XG4gICAgICAgIGZpbGU6IGxpbmVzWzBdPy5maWxlID8/IEpPVVJOQUxfRklMRSxcbiAgICAgICAgbGluZTogMSxcbiAgICAgICAgY29sdW1uOiAxLFxuICAgICAgICBjb2RlOiAnSk9VUk5BTF9TVEFSVCcsXG4gICAgICAgIHRleHQ6ICdUaGUgam91cm5hbCBkb2VzIG5vdCBiZWdpbiB3aXRoIGNyZWF0ZV9zZXNzaW9uLicsXG4gICAgICB9KTtcbiAgICBlbHNlIGlmIChjcmVhdGVkLmRlZmluaXRpb25TaGEyNTYgIT09IHNoYTI1Nihhd2FpdCB0aGlzLiNieXRlcyhERUZJTklUSU9OX0ZJTEUpKSlcbiAgICAgIHRoaXMuYWRkKHtcbiAgICAgICAgZmlsZTogREVGSU5JVElPTl9GSUxFLFxuICAgICAgICBsaW5lOiAxLFxuICAgICAgICBjb2x1bW46IDEsXG4gICAgICAgIGNvZGU6ICdIQVNIJyxcbiAgICAgICAgdGV4dDogJ0l0IGlzIG5vdCB0aGUgZGVmaW5pdGlvbiB0aGF0IHRoZSBzZXNzaW9uIHdhcyBzdGFydGVkIHdpdGguJyxcbiAgICAgIH0pO1xuICAgIGlmICh0aGlzLiNzZXNzaW9uID09PSB1bmRlZmluZWQpIHJldHVybjtcbiAgICBhd2FpdCB0aGlzLiNzbmFwc2hvdCh0aGlzLiNzZXNzaW9uKTtcbiAgICBhd2FpdCB0aGlzLiNmaWxlcyh0aGlzLiNzZXNzaW9uKTtcbiAgfVxuXG4gIGFzeW5jICNieXRlcyhwYXRoOiBzdHJpbmcpOiBQcm9taXNlPFVpbnQ4QXJyYXk+IHtcbiAgICBjb25zdCBieXRlcyA9IGF3YWl0IHRoaXMuI3N0b3JlZC5yZWFkKHBhdGgpO1xuICAgIGlmIChieXRlcyA9PT0gdW5kZWZpbmVkKVxuICAgICAgdGhyb3cgbmV3IE9yY2hlc3RyYXRvckVycm9yKFxuICAgICAgICAnU1RBVEVfQ09SUlVQVCcsXG4gICAgICAgIGAke3BhdGh9OjE6MTogdGhlIGZpbGUgaXMgbWlzc2luZy5gLFxuICAgICAgICAnUmVzdG9yZSBpdCBmcm9tIHRoZSBoaXN0b3J5IG9mIHRoZSBzdGF0ZS4nLFxuICAgICAgKTtcbiAgICByZXR1cm4gYnl0ZXM7XG4gIH1cblxuICAvKiogQWxsIGxpbmVzLCBvbGRlc3QgZmlyc3Q6IHNlZ21lbnRzIGluIHRoZWlyIG9yZGVyLCB0aGVuIHRoZSBsaXZlIGZpbGU7IGV2ZXJ5IGhhc2ggZm9sbG93ZWQuICovXG4gIGFzeW5jICNqb3VybmFsKGRlZmluaXRpb246IERlZmluaXRpb24pOiBQcm9taXNlPHJlYWRvbmx5IEpvdXJuYWxMaW5lW10+IHtcbiAgICBjb25zdCBuYW1lcyA9IChhd2FpdCB0aGlzLiNzdG9yZWQubGlzdCgnam91cm5hbCcpKS5maWx0ZXIoKHBhdGgpID0+IHBhdGguZW5kc1dpdGgoJy5qc29ubCcpKTtcbiAgICBjb25zdCBzZWdtZW50czogeyBuYW1lOiBzdHJpbmc7IHNoYTI1Njogc3RyaW5nIH1bXSA9IFtdO1xuICAgIGNvbnN0IGxpbmVzOiBKb3VybmFsTGluZVtdID0gW107XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIFsuLi5uYW1lcywgSk9VUk5BTF9GSUxFXSkge1xuICAgICAgY29uc3QgYnl0ZXMgPSBhd2FpdCB0aGlzLiNieXRlcyhuYW1lKTtcbiAgICAgIGxpbmVzLnB1c2goLi4udGhpcy4jY2hhaW5lZChwYXJzZUpvdXJuYWwobmFtZSwgdGV4dE9mKG5hbWUsIGJ5dGVzKSwgZGVmaW5pdGlvbiksIGxpbmVzLmF0KC0xKSkpO1xuICAgICAgaWYgKG5hbWUgIT09IEpPVVJOQUxfRklMRSkgc2VnbWVudHMucHVzaCh7IG5hbWUsIHNoYTI1Njogc2hhMjU2KGJ5dGVzKSB9KTtcbiAgICB9XG4gICAgY29uc3QgbGFzdCA9IGxpbmVzLmF0KC0xKTtcbiAgICB0aGlzLiNoZWFkID0geyBzZXE6IGxhc3Q/LnNlcSA/PyAwLCBzaGEyNTY6IGxhc3QgPT09IHVuZGVmaW5lZCA/IE5PX0xJTkUgOiBzaGEyNTYobGFzdC50ZXh0KSwgc2VnbWVudHMgfTtcbiAgICByZXR1cm4gbGluZXM7XG4gIH1cblxuICAjY2hhaW5lZChsaW5lczogcmVhZG9ubHkgSm91cm5hbExpbmVbXSwgYmVmb3JlOiBKb3VybmFsTGluZSB8IHVuZGVmaW5lZCk6IHJlYWRvbmx5IEpvdXJuYWxMaW5lW10ge1xuICAgIGxldCBwcmV2aW91cyA9IGJlZm9yZTtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpIHtcbiAgICAgIGlmIChsaW5lLnByZXYgIT09IChwcmV2aW91cyA9PT0gdW5kZWZpbmVkID8gTk9fTElORSA6IHNoYTI1NihwcmV2aW91cy50ZXh0KSkpIHtcbiAgICAgICAgY29uc3QgeyBmaWxlLCBsaW5lOiBudW1iZXIgfSA9IHByZXZpb3VzID8/IGxpbmU7XG4gICAgICAgIHRoaXMuYWRkKHtcbiAgICAgICAgICBmaWxlLFxuICAgICAgICAgIGxpbmU6IG51bWJlcixcbiAgICAgICAgICBjb2x1bW46IDEsXG4gICAgICAgICAgY29kZTogJ0NIQUlOJyxcbiAgICAgICAgICB0ZXh0OiBgVGhlIGxpbmUgaXMgbm90IHRoZSBvbmUgdGhhdCAke2xpbmUuZmlsZX06JHtsaW5lLmxpbmV9IHdhcyB3cml0dGVuIGFmdGVyLmAsXG4gICAgICAgIH0pO1xuICAgICAgfVxuICAgICAgaWYgKGxpbmUuc2VxICE9PSAocHJldmlvdXM/LnNlcSA/PyAwKSArIDEpXG4gICAgICAgIHRoaXMuYWRkKHtcbiAgICAgICAgICBmaWxlOiBsaW5lLmZpbGUsXG4gICAgICAgICAgbGluZTogbGluZS5saW5lLFxuICAgICAgICAgIGNvbHVtbjogMSxcbiAgICAgICAgICBjb2RlOiAnU0VRVUVOQ0UnLFxuICAgICAgICAgIHRleHQ6IGBzZXEgJHtsaW5lLnNlcX0gZm9sbG93cyAke3ByZXZpb3VzPy5zZXEgPz8gMH0uYCxcbiAgICAgICAgfSk7XG4gICAgICBwcmV2aW91cyA9IGxpbmU7XG4gICAgfVxuICAgIHJldHVybiBsaW5lcztcbiAgfVxuXG4gIC8qKiBBcHBsaWVzIGV2ZXJ5IHRyYW5zYWN0aW9uIGFnYWluOyB3aGF0IGEgbGluZSBjbGFpbXMgYWJvdXQgYmVmb3JlIGFuZCBhZnRlciBpcyBjb21wdXRlZCBhbmV3LiAqL1xuICAjcmVwbGF5KGxpbmVzOiByZWFkb25seSBKb3VybmFsTGluZVtdKTogdm9pZCB7XG4gICAgY29uc3Qgc2VlbiA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICAgIGZvciAobGV0IHN0YXJ0ID0gMDsgc3RhcnQgPCBsaW5lcy5sZW5ndGg7ICkge1xuICAgICAgY29uc3QgZmlyc3QgPSBsaW5lc1tzdGFydF07XG4gICAgICBpZiAoZmlyc3QgPT09IHVuZGVmaW5lZCkgYnJlYWs7XG4gICAgICBsZXQgZW5kID0gc3RhcnQ7XG4gICAgICB3aGlsZSAobGluZXNbZW5kXT8udHhJZCA9PT0gZmlyc3QudHhJZCkgZW5kICs9IDE7XG4gICAgICBpZiAoc2Vlbi5oYXMoZmlyc3QudHhJZCkpIHRoaXMuI2F0KGZpcnN0LCAnVFJBTlNBQ1RJT04nLCBgJHtmaXJzdC50eElkfSBhcHBlYXJzIHR3aWNlLmApO1xuICAgICAgc2Vlbi5hZGQoZmlyc3QudHhJZCk7XG4gICAgICB0aGlzLiN0cmFuc2FjdGlvbihsaW5lcy5zbGljZShzdGFydCwgZW5kKSk7XG4gICAgICBzdGFydCA9IGVuZDtcbiAgICB9XG4gICAgdGhpcy4jdHJhbnNhY3Rpb25zID0gc2Vlbi5zaXplO1xuICB9XG5cbiAgI3RyYW5zYWN0aW9uKGxpbmVzOiByZWFkb25seSBKb3VybmFsTGluZVtdKTogdm9pZCB7XG4gICAgY29uc3QgYmVmb3JlID0gdGhpcy4jc2Vzc2lvbjtcbiAgICBsZXQgc3RhdGUgPSBiZWZvcmU7XG4gICAgZm9yIChjb25zdCBsaW5lIG9mIGxpbmVzKSB7XG4gICAgICBjb25zdCBuZXh0ID0gZXZvbHZlKHN0YXRlLCBsaW5lLmV2ZW50KTtcbiAgICAgIHRoaXMuI3Byb2plY3RlZChsaW5lLCBzdGF0ZSwgbmV4dCk7XG4gICAgICBzdGF0ZSA9IG5leHQ7XG4gICAgfVxuICAgIGNvbnN0IGV2ZW50czogcmVhZG9ubHkgRXZlbnRbXSA9IGxpbmVzLm1hcCgoeyBldmVudCB9KSA9PiBldmVudCk7XG4gICAgY29uc3QgYWZ0ZXIgPSBjb21taXRFdmVudHMoYmVmb3JlLCBldmVudHMpO1xuICAgIGNvbnN0IGxhc3QgPSBsaW5lcy5hdCgtMSk7XG4gICAgaWYgKGFmdGVyID09PSB1bmRlZmluZWQgfHwgbGFzdCA9PT0gdW5kZWZpbmVkKSByZXR1cm47XG4gICAgY29uc3QgZXhwZWN0ZWQgPSBgVFgtJHtTdHJpbmcoYWZ0ZXIudmVyc2lvbikucGFkU3RhcnQoNiwgJzAnKX0tYDtcbiAgICBpZiAoIWxhc3QudHhJZC5zdGFydHNXaXRoKGV4cGVjdGVkKSlcbiAgICAgIHRoaXMuI2F0KGxhc3QsICdUUkFOU0FDVElPTicsIGAke2xhc3QudHhJZH0gaXMgdHJhbnNhY3Rpb24gJHthZnRlci52ZXJzaW9ufS5gKTtcbiAgICBjb25zdCBicm9rZW46IHJlYWRvbmx5IEJyZWFjaFtdID0gWy4uLmJyZWFjaGVzKGFmdGVyLCBhZnRlci51cGRhdGVkQXQpLCAuLi5zdGVwQnJlYWNoZXMoYmVmb3JlLCBhZnRlcildO1xuICAgIGZvciAoY29uc3QgeyBpbnZhcmlhbnQsIHdoZXJlLCB0ZXh0IH0gb2YgYnJva2VuKVxuICAgICAgdGhpcy4jYXQobGFzdCwgYElOVkFSSUFOVF8ke2ludmFyaWFudC50b1VwcGVyQ2FzZSgpfWAsIGAke3doZXJlfTogJHt0ZXh0fWApO1xuICAgIHRoaXMuI3Nlc3Npb24gPSBhZnRlcjtcbiAgfVxuXG4gICNwcm9qZWN0ZWQobGluZTogSm91cm5hbExpbmUsIGJlZm9yZTogU2Vzc2lvbiB8IHVuZGVmaW5lZCwgYWZ0ZXI6IFNlc3Npb24gfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICBjb25zdCBjbGFpbWVkID0gSlNPTi5zdHJpbmdpZnkoW2xpbmUuYmVmb3JlLCBsaW5lLmFmdGVyXSk7XG4gICAgY29uc3Qgc2VlbiA9IEpTT04uc3RyaW5naWZ5KFtwcm9qZWN0aW9uKGJlZm9yZSwgbGluZS5ldmVudCksIHByb2plY3Rpb24oYWZ0ZXIsIGxpbmUuZXZlbnQpXSk7XG4gICAgaWYgKGNsYWltZWQgIT09IHNlZW4pXG4gICAgICB0aGlzLiNhdChcbiAgICAgICAgbGluZSxcbiAgICAgICAgJ1BST0pFQ1RJT04nLFxuICAgICAgICBgYmVmb3JlL2FmdGVyIHNheSAke2NsYWltZWQuc2xpY2UoMCwgMjAwKX0sIHRoZSBldmVudHMgZ2l2ZSAke3NlZW4uc2xpY2UoMCwgMjAwKX0uYCxcbiAgICAgICk7XG4gICAgaWYgKGxpbmUub3BlcmF0aW9uICE9PSBqb3VybmFsT3BlcmF0aW9uKGxpbmUuZXZlbnQpKVxuICAgICAgdGhpcy4jYXQobGluZSwgJ1BST0pFQ1RJT04nLCBgb3BlcmF0aW9uICR7bGluZS5vcGVyYXRpb259IGlzIG5vdCB0aGF0IG9mIGV2ZW50ICR7bGluZS5ldmVudC50eXBlfS5gKTtcbiAgICBpZiAobGluZS5hZ2VudCAhPT0gbGluZS5ldmVudC5ieSlcbiAgICAgIHRoaXMuI2F0KGxpbmUsICdQUk9KRUNUSU9OJywgYGFnZW50ICR7bGluZS5hZ2VudH0gaXMgbm90IHRoZSBvbmUgb2YgdGhlIGV2ZW50LmApO1xuICB9XG5cbiAgI2F0KGxpbmU6IEpvdXJuYWxMaW5lLCBjb2RlOiBzdHJpbmcsIHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuYWRkKHsgZmlsZTogbGluZS5maWxlLCBsaW5lOiBsaW5lLmxpbmUsIGNvbHVtbjogMSwgY29kZSwgdGV4dCB9KTtcbiAgfVxuXG4gIC8qKiBUaGUgc25hcHNob3QgbXVzdCBiZSB3aGF0IHRoZSBqb3VybmFsIGdpdmVzLCBieXRlIGZvciBieXRlLiAqL1xuICBhc3luYyAjc25hcHNob3Qoc2Vzc2lvbjogU2Vzc2lvbik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHNoYXJkcyA9IGVuY29kZVNoYXJkcyhzZXNzaW9uKS5tYXAoKHsgbmFtZSwgdGV4dCB9KSA9PiAoeyBuYW1lLCB0ZXh0LCBzaGEyNTY6IHNoYTI1Nih0ZXh0KSB9KSk7XG4gICAgY29uc3QgdGFza3MgPSBlbmNvZGVUYXNrc0ZpbGUoXG4gICAgICBzZXNzaW9uLFxuICAgICAgc2hhcmRzLm1hcCgoeyBuYW1lLCBzaGEyNTY6IGhhc2ggfSkgPT4gKHsgbmFtZSwgc2hhMjU2OiBoYXNoIH0pKSxcbiAgICApO1xuICAgIGZvciAoY29uc3QgeyBuYW1lLCB0ZXh0IH0gb2Ygc2hhcmRzKSBhd2FpdCB0aGlzLiNzYW1lKG5hbWUsIHRleHQpO1xuICAgIGF3YWl0IHRoaXMuI3NhbWUoVEFTS1NfRklMRSwgdGFza3MpO1xuICAgIGF3YWl0IHRoaXMuI3NhbWUoU1RBVEVfRklMRSwgZW5jb2RlU3RhdGVGaWxlKHNlc3Npb24sIHRoaXMuI2hlYWQsIHNoYTI1Nih0YXNrcykpKTtcbiAgICBpZiAoc2Vzc2lvbi5pZCAhPT0gdGhpcy4jaWQpXG4gICAgICB0aGlzLmFkZCh7XG4gICAgICAgIGZpbGU6IFNUQVRFX0ZJTEUsXG4gICAgICAgIGxpbmU6IDEsXG4gICAgICAgIGNvbHVtbjogMSxcbiAgICAgICAgY29kZTogJ0ZPUkVJR04nLFxuICAgICAgICB0ZXh0OiBgVGhlIGpvdXJuYWwgaXMgb2Ygc2Vzc2lvbiAke3Nlc3Npb24uaWR9LmAsXG4gICAgICB9KTtcbiAgICBkZWNvZGVTdGF0ZUZpbGUoYXdhaXQgdGhpcy4jYnl0ZXMoU1RBVEVfRklMRSkpO1xuICB9XG5cbiAgYXN5bmMgI3NhbWUocGF0aDogc3RyaW5nLCBleHBlY3RlZDogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgYnl0ZXMgPSBCdWZmZXIuZnJvbShhd2FpdCB0aGlzLiNieXRlcyhwYXRoKSk7XG4gICAgY29uc3Qgd2FudGVkID0gQnVmZmVyLmZyb20oZXhwZWN0ZWQsICd1dGY4Jyk7XG4gICAgaWYgKGJ5dGVzLmVxdWFscyh3YW50ZWQpKSByZXR1cm47XG4gICAgbGV0IG9mZnNldCA9IDA7XG4gICAgd2hpbGUgKG9mZnNldCA8IGJ5dGVzLmxlbmd0aCAmJiBvZmZzZXQgPCB3YW50ZWQubGVuZ3RoICYmIGJ5dGVzW29mZnNldF0gPT09IHdhbnRlZFtvZmZzZXRdKSBvZmZzZXQgKz0gMTtcbiAgICBjb25zdCBbbGluZSwgY29sdW1uXSA9IGxpbmVDb2x1bW4od2FudGVkLnN1YmFycmF5KDAsIG9mZnNldCkudG9TdHJpbmcoJ2xhdGluMScpLCBvZmZzZXQpO1xuICAgIHRoaXMuYWRkKHsgZmlsZTogcGF0aCwgbGluZSwgY29sdW1uLCBjb2RlOiAnU05BUFNIT1QnLCB0ZXh0OiAnSXQgaXMgbm90IHdoYXQgdGhlIGpvdXJuYWwgZ2l2ZXMuJyB9KTtcbiAgfVxuXG4gIC8qKiBQcm9tcHRzIGFuZCBhY2NlcHRlZCBvdXRwdXRzIGFyZSB0aGUgb25lcyBvbiByZWNvcmQuICovXG4gIGFzeW5jICNmaWxlcyhzZXNzaW9uOiBTZXNzaW9uKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZm9yIChjb25zdCB0YXNrIG9mIHNlc3Npb24udGFza3MpIHtcbiAgICAgIGNvbnN0IHsgaWQsIHByb21wdFNoYTI1NiB9ID0gdGFzay5zcGVjO1xuICAgICAgYXdhaXQgdGhpcy4jaGFzaGVkKHByb21wdFBhdGgoaWQpLCBwcm9tcHRTaGEyNTYpO1xuICAgICAgZm9yIChjb25zdCB7IHBhdGgsIHNoYTI1NjogaGFzaCwgc291cmNlIH0gb2YgdGFzay5vdXRwdXREaWdlc3RzKSB7XG4gICAgICAgIGlmIChzb3VyY2UpIGNvbnRpbnVlO1xuICAgICAgICB0aGlzLiNvdXRwdXRzICs9IDE7XG4gICAgICAgIGF3YWl0IHRoaXMuI2hhc2hlZChvdXRwdXRQYXRoKGlkLCBwYXRoKSwgaGFzaCk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgYXN5bmMgI2hhc2hlZChwYXRoOiBzdHJpbmcsIGV4cGVjdGVkOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBieXRlcyA9IGF3YWl0IHRoaXMuI3N0b3JlZC5yZWFkKHBhdGgpO1xuICAgIGlmIChieXRlcyA9PT0gdW5kZWZpbmVkKVxuICAgICAgdGhpcy5hZGQoeyBmaWxlOiBwYXRoLCBsaW5lOiAwLCBjb2x1bW46IDAsIGNvZGU6ICdNSVNTSU5HJywgdGV4dDogJ1RoZSBmaWxlIGlzIG1pc3NpbmcuJyB9KTtcbiAgICBlbHNlIGlmIChzaGEyNTYoYnl0ZXMpICE9PSBleHBlY3RlZClcbiAgICAgIHRoaXMuYWRkKHtcbiAgICAgICAgZmlsZTogcGF0aCxcbiAgICAgICAgbGluZTogMCxcbiAgICAgICAgY29sdW1uOiAwLFxuICAgICAgICBjb2RlOiAnSEFTSCcsXG4gICAgICAgIHRleHQ6ICdJdCBpcyBub3QgdGhlIGZpbGUgdGhhdCB3YXMgYWNjZXB0ZWQuJyxcbiAgICAgIH0pO1xuICB9XG59XG4iXX0=
// EXTERNAL MODULE: ./build/src/report/duration-text.js
var duration_text = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/style.js
var report_style = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js + 11 modules
var cli_call = __webpack_require__(6768);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmVyaWZ5LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2VudHJ5cG9pbnRzL2NsaS92ZXJpZnkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsb0RBQW9EO0FBQ3BELE9BQU8sRUFBRSxlQUFlLEVBQUUsTUFBTSw0QkFBNEIsQ0FBQztBQUM3RCxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0scUJBQXFCLENBQUM7QUFDN0MsT0FBTyxFQUFFLElBQUksRUFBRSxpQkFBaUIsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBQzFELE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSwrQkFBK0IsQ0FBQztBQUN4RCxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sNEJBQTRCLENBQUM7QUFDdkQsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLHVCQUF1QixDQUFDO0FBQzdDLE9BQU8sRUFBRSxRQUFRLEVBQWEsWUFBWSxFQUFnQixXQUFXLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFFekYsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsSUFBVTtJQUN0QyxPQUFPLFdBQVcsQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFFLEVBQUUsT0FBTyxFQUFFLEVBQUUsRUFBRTtRQUM3QyxNQUFNLEVBQUUsR0FBRyxNQUFNLGVBQWUsQ0FBQyxPQUFPLEVBQUUsWUFBWSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7UUFDOUQsTUFBTSxNQUFNLEdBQUcsTUFBTSxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztRQUM1QyxJQUFJLE1BQU0sS0FBSyxTQUFTO1lBQ3RCLE1BQU0sSUFBSSxpQkFBaUIsQ0FDekIsbUJBQW1CLEVBQ25CLHVCQUF1QixFQUFFLE9BQU8sT0FBTyxDQUFDLEtBQUssQ0FBQyxRQUFRLEdBQUcsRUFDekQsZ0NBQWdDLENBQ2pDLENBQUM7UUFDSixNQUFNLE1BQU0sR0FBRyxNQUFNLE1BQU0sQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLENBQUM7UUFDeEMsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUM7UUFDaEMsTUFBTSxJQUFJLEdBQUcsR0FBRyxPQUFPLENBQUMsTUFBTSxDQUFDLFlBQVksRUFBRSxhQUFhLENBQUMsS0FBSyxPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUMsS0FBSyxPQUFPLENBQUMsTUFBTSxDQUFDLE9BQU8sRUFBRSxRQUFRLENBQUMsRUFBRSxDQUFDO1FBQ3RJLE9BQU8sUUFBUSxDQUNiLE1BQU0sRUFDTixNQUFNLENBQUMsRUFBRTtZQUNQLENBQUMsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDLEtBQUssRUFBRSxXQUFXLENBQUMsWUFBWSxFQUFFLGFBQWEsTUFBTSxDQUFDLE9BQU8sS0FBSyxJQUFJLG9CQUFvQixDQUFDO1lBQ3JHLENBQUMsQ0FBQztnQkFDRSxHQUFHLE1BQU0sQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUNwQixDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FDckMsR0FBRyxTQUFTLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxJQUFJLElBQUksSUFBSSxNQUFNLElBQUksSUFBSSxJQUFJLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FDL0U7Z0JBQ0QsR0FBRyxJQUFJLENBQUMsS0FBSyxFQUFFLFFBQVEsQ0FBQyxZQUFZLEVBQUUsS0FBSyxPQUFPLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxNQUFNLEVBQUUsU0FBUyxDQUFDLG9EQUFvRDthQUMxSSxFQUNMLE1BQU0sQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxPQUFPLENBQ3JDLENBQUM7SUFDSixDQUFDLENBQUMsQ0FBQztBQUNMLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKiogYHZlcmlmeWA6IGlzIHRoZSBzdGF0ZSB3aGF0IHRoZSBqb3VybmFsIHNheXM/ICovXG5pbXBvcnQgeyBjaG9vc2VTZXNzaW9uSWQgfSBmcm9tICcuLi8uLi9hcHAvY2hvb3NlLXN0b3JlZC5qcyc7XG5pbXBvcnQgeyB2ZXJpZnkgfSBmcm9tICcuLi8uLi9hcHAvdmVyaWZ5LmpzJztcbmltcG9ydCB7IEVYSVQsIE9yY2hlc3RyYXRvckVycm9yIH0gZnJvbSAnLi4vLi4vZXJyb3JzLmpzJztcbmltcG9ydCB7IGNvdW50ZWQgfSBmcm9tICcuLi8uLi9yZXBvcnQvZHVyYXRpb24tdGV4dC5qcyc7XG5pbXBvcnQgeyBwbGFpblRleHQgfSBmcm9tICcuLi8uLi9yZXBvcnQvcGxhaW4tdGV4dC5qcyc7XG5pbXBvcnQgeyBtYXJrIH0gZnJvbSAnLi4vLi4vcmVwb3J0L3N0eWxlLmpzJztcbmltcG9ydCB7IGFuc3dlcmVkLCB0eXBlIENhbGwsIG5hbWVkU2Vzc2lvbiwgdHlwZSBWZXJiRW5kLCB3aXRoQ29udGV4dCB9IGZyb20gJy4vY2FsbC5qcyc7XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBleGVjdXRlKGNhbGw6IENhbGwpOiBQcm9taXNlPFZlcmJFbmQ+IHtcbiAgcmV0dXJuIHdpdGhDb250ZXh0KGNhbGwsIGFzeW5jICh7IGNvbnRleHQgfSkgPT4ge1xuICAgIGNvbnN0IGlkID0gYXdhaXQgY2hvb3NlU2Vzc2lvbklkKGNvbnRleHQsIG5hbWVkU2Vzc2lvbihjYWxsKSk7XG4gICAgY29uc3Qgc3RvcmVkID0gYXdhaXQgY29udGV4dC5zdG9yZS5sb2FkKGlkKTtcbiAgICBpZiAoc3RvcmVkID09PSB1bmRlZmluZWQpXG4gICAgICB0aHJvdyBuZXcgT3JjaGVzdHJhdG9yRXJyb3IoXG4gICAgICAgICdTRVNTSU9OX05PVF9GT1VORCcsXG4gICAgICAgIGBUaGVyZSBpcyBubyBzZXNzaW9uICR7aWR9IGluICR7Y29udGV4dC5zdG9yZS5sb2NhdGlvbn0uYCxcbiAgICAgICAgJ1NlZTogb3JjaGVzdHJhdG9yIHNlc3Npb24gbGlzdCcsXG4gICAgICApO1xuICAgIGNvbnN0IHJlc3VsdCA9IGF3YWl0IHZlcmlmeShpZCwgc3RvcmVkKTtcbiAgICBjb25zdCBzdHlsZSA9IGNhbGwudGVybWluYWwub3V0O1xuICAgIGNvbnN0IHNlZW4gPSBgJHtjb3VudGVkKHJlc3VsdC50cmFuc2FjdGlvbnMsICd0cmFuc2FjdGlvbicpfSwgJHtjb3VudGVkKHJlc3VsdC5saW5lcywgJ2xpbmUnKX0sICR7Y291bnRlZChyZXN1bHQub3V0cHV0cywgJ291dHB1dCcpfWA7XG4gICAgcmV0dXJuIGFuc3dlcmVkKFxuICAgICAgcmVzdWx0LFxuICAgICAgcmVzdWx0Lm9rXG4gICAgICAgID8gW2Ake21hcmsoc3R5bGUsICdjb21wbGV0ZWQnKX0gU2Vzc2lvbiAke2lkfSwgdmVyc2lvbiAke3Jlc3VsdC52ZXJzaW9ufTogJHtzZWVufSwgYWxsIGFzIHJlY29yZGVkLmBdXG4gICAgICAgIDogW1xuICAgICAgICAgICAgLi4ucmVzdWx0LnByb2JsZW1zLm1hcChcbiAgICAgICAgICAgICAgKHsgZmlsZSwgbGluZSwgY29sdW1uLCBjb2RlLCB0ZXh0IH0pID0+XG4gICAgICAgICAgICAgICAgYCR7cGxhaW5UZXh0KGZpbGUsIDQwMCl9OiR7bGluZX06JHtjb2x1bW59ICR7Y29kZX0gJHtwbGFpblRleHQodGV4dCwgMTAwMCl9YCxcbiAgICAgICAgICAgICksXG4gICAgICAgICAgICBgJHttYXJrKHN0eWxlLCAnZmFpbGVkJyl9IFNlc3Npb24gJHtpZH06ICR7Y291bnRlZChyZXN1bHQucHJvYmxlbXMubGVuZ3RoLCAncHJvYmxlbScpfTsgcmVzdG9yZSB0aGUgZmlsZXMgZnJvbSB0aGUgaGlzdG9yeSBvZiB0aGUgc3RhdGUuYCxcbiAgICAgICAgICBdLFxuICAgICAgcmVzdWx0Lm9rID8gRVhJVC5kb25lIDogRVhJVC5pbnZhbGlkLFxuICAgICk7XG4gIH0pO1xufVxuIl19

/***/ })

};
