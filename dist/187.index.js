export const id = 187;
export const ids = [187];
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

/***/ 6187:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _app_advance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7203);
/* harmony import */ var _app_choose_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8686);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(964);
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9422);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _report_job_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7302);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var _action_command_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9657);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3473);
/* harmony import */ var _action_outputs_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1050);
/* harmony import */ var _action_step_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8951);
/* harmony import */ var _cli_call_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6768);
/* harmony import */ var _cli_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1402);
/* harmony import */ var _cli_ownership_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5305);
/* harmony import */ var _cli_parse_arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9458);
/* harmony import */ var _cli_verb_table_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8106);
/** The action: inputs to a verb of the command line, its answer to outputs, a summary and an exit code. Translation only. */

















const STARTED = 'orchestrator_started';
// The same file is `main` and `post`: whoever finds the mark of the first is the second, and has nothing to clean up.
if (process.env[`STATE_${STARTED}`] !== 'true')
    process.exitCode = await main(process.env);
async function main(env) {
    const stateFile = env['GITHUB_STATE'] ?? '';
    if (stateFile !== '')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(stateFile, `${STARTED}=true\n`);
    const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
    let log = null;
    try {
        const inputs = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .Ko)(env);
        if (inputs.token !== null)
            core.setSecret(inputs.token);
        log = (0,_action_step_log_js__WEBPACK_IMPORTED_MODULE_9__/* .openStepLog */ .p)((text) => process.stdout.write(text));
        const done = await perform(inputs, log, env);
        log.resume();
        for (const alert of log.alerts.slice(0, 10))
            core.error(alert);
        for (const [name, value] of Object.entries(done.outputs))
            core.setOutput(name, value);
        if (done.summary !== null && (env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
            await core.summary.addRaw(done.summary, true).write();
        if (done.failure !== null)
            core.setFailed(done.failure);
        return done.exit;
    }
    catch (error) {
        log?.resume();
        const failure = (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .failureOf */ .g)(error, _report_style_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAIN */ .tZ);
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DefinitionError */ .gk)
            for (const { file, line, column, code, message, remedy } of error.faults.slice(0, 9))
                core.error(`${code} ${message} ${remedy}`, { file, startLine: line, startColumn: column });
        core.setFailed(failure.lines.join('\n'));
        return failure.exit;
    }
}
async function perform(inputs, log, env) {
    const door = doorOf(inputs);
    if (inputs.startIfNone && inputs.command !== 'start')
        await startIfNone(inputs, door, log, env);
    const call = callOf((0,_action_command_words_js__WEBPACK_IMPORTED_MODULE_7__/* .commandWords */ .B)(inputs, env), door, log, env);
    const end = await execute(call, env);
    if (end.kind === 'refused') {
        const failure = (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .refusalOf */ .O)(end.rejection, _report_style_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAIN */ .tZ);
        return { exit: failure.exit, outputs: {}, summary: null, failure: failure.lines.join('\n') };
    }
    log.terminal.print(end.text);
    const after = await afterwards(inputs, call, end);
    const reports = inputs.command === 'agent' ? { 'report-path': (0,_action_command_words_js__WEBPACK_IMPORTED_MODULE_7__/* .reportsFolder */ .U)(inputs, env) } : {};
    // Nothing to do is no failure of a workflow: the outputs tell.
    const failed = end.exit !== _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.done && end.exit !== _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.nothing;
    return {
        exit: failed ? end.exit : _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.done,
        outputs: { ...after.outputs, ...reports },
        summary: after.summary,
        failure: failed ? `${inputs.command} ended with exit code ${end.exit}; the log above says why.` : null,
    };
}
function doorOf({ token, stateBranch, store }) {
    return { token, stateBranch, store, choose: _app_choose_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .requireStalest */ .Qm };
}
async function execute(call, env) {
    if (call.verb.changesState)
        (0,_cli_ownership_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseAgents */ .n)(call.verb.name, env);
    return (await call.verb.load()).execute(call);
}
function callOf(words, door, log, env) {
    const parsed = (0,_cli_parse_arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .parseArguments */ .W)(words, _cli_verb_table_js__WEBPACK_IMPORTED_MODULE_14__/* .VERBS */ .h);
    if (parsed.kind !== 'call')
        throw new Error(`Internal error: ${words[0] ?? ''} is no call`);
    const cwd = env['GITHUB_WORKSPACE'] ?? process.cwd();
    return { ...parsed.call, door, terminal: log.terminal, env, cwd };
}
/** A session for commands that work on one, when none is unfinished. */
async function startIfNone(inputs, door, log, env) {
    if (inputs.session !== null)
        return;
    const words = (0,_action_command_words_js__WEBPACK_IMPORTED_MODULE_7__/* .commandWords */ .B)({ ...inputs, command: 'start', startIfNone: false }, env);
    const call = callOf(words, door, log, env);
    const unfinished = await (0,_cli_call_js__WEBPACK_IMPORTED_MODULE_10__/* .withContext */ .eQ)(call, ({ context }) => (0,_app_choose_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseStalest */ ._N)(context, null));
    if (unfinished !== null)
        return;
    const end = await execute(call, env);
    if (end.kind === 'answered')
        log.terminal.print(end.text);
}
/** Outputs and summary of the session as the verb left it. Agents are told nothing: they read no state but their own task's. */
async function afterwards(inputs, call, end) {
    const outputs = (0,_action_outputs_js__WEBPACK_IMPORTED_MODULE_15__/* .documentOutputs */ .MM)(end.document);
    if (inputs.command === 'agent' || !(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_16__/* .isSessionId */ .Sd)(outputs.session ?? ''))
        return { outputs, summary: null };
    return (0,_cli_call_js__WEBPACK_IMPORTED_MODULE_10__/* .withContext */ .eQ)(call, async ({ context }) => {
        const { session } = await call.door.choose(context, outputs.session ?? null);
        const now = context.clock.now();
        const report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusReport */ .Xt)(session, now);
        const conclusion = outputs.conclusion ?? (0,_app_advance_js__WEBPACK_IMPORTED_MODULE_1__/* .conclusionOf */ .vu)(session, now);
        Object.assign(outputs, (0,_action_outputs_js__WEBPACK_IMPORTED_MODULE_15__/* .sessionOutputs */ .Rr)(session, report), { conclusion });
        if (inputs.command === 'advance')
            Object.assign(outputs, (0,_action_outputs_js__WEBPACK_IMPORTED_MODULE_15__/* .waveOutputs */ .UA)(end.document));
        if (inputs.maxParallel !== null)
            outputs['max-parallel'] = String(inputs.maxParallel);
        const summarised = ['advance', 'collect', 'status', 'run'].includes(inputs.command);
        const told = ['advance', 'collect'].includes(inputs.command) ? end.text.split('\n').filter(Boolean) : [];
        const facts = { headline: `${inputs.command}: ${conclusion}`, happened: told };
        return { outputs, summary: summarised ? (0,_report_job_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .jobSummary */ .s)(session, report, facts) : null };
    });
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYWN0aW9uLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vc3JjL2VudHJ5cG9pbnRzL2FjdGlvbi50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSw2SEFBNkg7QUFDN0gsT0FBTyxFQUFFLGNBQWMsRUFBRSxNQUFNLFNBQVMsQ0FBQztBQUN6QyxPQUFPLEVBQUUsWUFBWSxFQUFFLE1BQU0sbUJBQW1CLENBQUM7QUFDakQsT0FBTyxFQUFFLGFBQWEsRUFBRSxjQUFjLEVBQUUsTUFBTSx5QkFBeUIsQ0FBQztBQUN4RSxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sa0JBQWtCLENBQUM7QUFDL0MsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLHFCQUFxQixDQUFDO0FBQ25ELE9BQU8sRUFBRSxlQUFlLEVBQUUsSUFBSSxFQUFpQixNQUFNLGNBQWMsQ0FBQztBQUNwRSxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sMEJBQTBCLENBQUM7QUFDdEQsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLG9CQUFvQixDQUFDO0FBQzNDLE9BQU8sRUFBRSxZQUFZLEVBQUUsYUFBYSxFQUFFLE1BQU0sMkJBQTJCLENBQUM7QUFDeEUsT0FBTyxFQUFlLFVBQVUsRUFBRSxNQUFNLG9CQUFvQixDQUFDO0FBQzdELE9BQU8sRUFBRSxlQUFlLEVBQWdCLGNBQWMsRUFBRSxXQUFXLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQztBQUNqRyxPQUFPLEVBQUUsV0FBVyxFQUFnQixNQUFNLHNCQUFzQixDQUFDO0FBQ2pFLE9BQU8sRUFBcUQsV0FBVyxFQUFFLE1BQU0sZUFBZSxDQUFDO0FBQy9GLE9BQU8sRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLE1BQU0sa0JBQWtCLENBQUM7QUFDeEQsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLG9CQUFvQixDQUFDO0FBQ2xELE9BQU8sRUFBRSxjQUFjLEVBQUUsTUFBTSwwQkFBMEIsQ0FBQztBQUMxRCxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0scUJBQXFCLENBQUM7QUFFNUMsTUFBTSxPQUFPLEdBQUcsc0JBQXNCLENBQUM7QUFFdkMsc0hBQXNIO0FBQ3RILElBQUksT0FBTyxDQUFDLEdBQUcsQ0FBQyxTQUFTLE9BQU8sRUFBRSxDQUFDLEtBQUssTUFBTTtJQUFFLE9BQU8sQ0FBQyxRQUFRLEdBQUcsTUFBTSxJQUFJLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBRTNGLEtBQUssVUFBVSxJQUFJLENBQUMsR0FBc0I7SUFDeEMsTUFBTSxTQUFTLEdBQUcsR0FBRyxDQUFDLGNBQWMsQ0FBQyxJQUFJLEVBQUUsQ0FBQztJQUM1QyxJQUFJLFNBQVMsS0FBSyxFQUFFO1FBQUUsY0FBYyxDQUFDLFNBQVMsRUFBRSxHQUFHLE9BQU8sU0FBUyxDQUFDLENBQUM7SUFDckUsTUFBTSxJQUFJLEdBQUcsTUFBTSxNQUFNLENBQUMsZUFBZSxDQUFDLENBQUM7SUFDM0MsSUFBSSxHQUFHLEdBQW1CLElBQUksQ0FBQztJQUMvQixJQUFJLENBQUM7UUFDSCxNQUFNLE1BQU0sR0FBRyxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDL0IsSUFBSSxNQUFNLENBQUMsS0FBSyxLQUFLLElBQUk7WUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztRQUN4RCxHQUFHLEdBQUcsV0FBVyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO1FBQ3hELE1BQU0sSUFBSSxHQUFHLE1BQU0sT0FBTyxDQUFDLE1BQU0sRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLENBQUM7UUFDN0MsR0FBRyxDQUFDLE1BQU0sRUFBRSxDQUFDO1FBQ2IsS0FBSyxNQUFNLEtBQUssSUFBSSxHQUFHLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsRUFBRSxDQUFDO1lBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztRQUMvRCxLQUFLLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksTUFBTSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDO1lBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDdEYsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQyxxQkFBcUIsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxLQUFLLEVBQUU7WUFDcEUsTUFBTSxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssRUFBRSxDQUFDO1FBQ3hELElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJO1lBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7UUFDeEQsT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDO0lBQ25CLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsR0FBRyxFQUFFLE1BQU0sRUFBRSxDQUFDO1FBQ2QsTUFBTSxPQUFPLEdBQUcsU0FBUyxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQztRQUN4QyxJQUFJLEtBQUssWUFBWSxlQUFlO1lBQ2xDLEtBQUssTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQztnQkFDbEYsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLElBQUksSUFBSSxPQUFPLElBQUksTUFBTSxFQUFFLEVBQUUsRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxXQUFXLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQztRQUMvRixJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7UUFDekMsT0FBTyxPQUFPLENBQUMsSUFBSSxDQUFDO0lBQ3RCLENBQUM7QUFDSCxDQUFDO0FBVUQsS0FBSyxVQUFVLE9BQU8sQ0FBQyxNQUFjLEVBQUUsR0FBWSxFQUFFLEdBQXNCO0lBQ3pFLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUM1QixJQUFJLE1BQU0sQ0FBQyxXQUFXLElBQUksTUFBTSxDQUFDLE9BQU8sS0FBSyxPQUFPO1FBQUUsTUFBTSxXQUFXLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxDQUFDLENBQUM7SUFDaEcsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLFlBQVksQ0FBQyxNQUFNLEVBQUUsR0FBRyxDQUFDLEVBQUUsSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsQ0FBQztJQUMvRCxNQUFNLEdBQUcsR0FBRyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUM7SUFDckMsSUFBSSxHQUFHLENBQUMsSUFBSSxLQUFLLFNBQVMsRUFBRSxDQUFDO1FBQzNCLE1BQU0sT0FBTyxHQUFHLFNBQVMsQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQ2hELE9BQU8sRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsRUFBRSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUM7SUFDL0YsQ0FBQztJQUNELEdBQUcsQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUM3QixNQUFNLEtBQUssR0FBRyxNQUFNLFVBQVUsQ0FBQyxNQUFNLEVBQUUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0lBQ2xELE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxPQUFPLEtBQUssT0FBTyxDQUFDLENBQUMsQ0FBQyxFQUFFLGFBQWEsRUFBRSxhQUFhLENBQUMsTUFBTSxFQUFFLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQztJQUNoRywrREFBK0Q7SUFDL0QsTUFBTSxNQUFNLEdBQUcsR0FBRyxDQUFDLElBQUksS0FBSyxJQUFJLENBQUMsSUFBSSxJQUFJLEdBQUcsQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLE9BQU8sQ0FBQztJQUNuRSxPQUFPO1FBQ0wsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUk7UUFDbkMsT0FBTyxFQUFFLEVBQUUsR0FBRyxLQUFLLENBQUMsT0FBTyxFQUFFLEdBQUcsT0FBTyxFQUFFO1FBQ3pDLE9BQU8sRUFBRSxLQUFLLENBQUMsT0FBTztRQUN0QixPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxPQUFPLHlCQUF5QixHQUFHLENBQUMsSUFBSSwyQkFBMkIsQ0FBQyxDQUFDLENBQUMsSUFBSTtLQUN2RyxDQUFDO0FBQ0osQ0FBQztBQUVELFNBQVMsTUFBTSxDQUFDLEVBQUUsS0FBSyxFQUFFLFdBQVcsRUFBRSxLQUFLLEVBQVU7SUFDbkQsT0FBTyxFQUFFLEtBQUssRUFBRSxXQUFXLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxjQUFjLEVBQUUsQ0FBQztBQUMvRCxDQUFDO0FBTUQsS0FBSyxVQUFVLE9BQU8sQ0FBQyxJQUFrQixFQUFFLEdBQXNCO0lBQy9ELElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxZQUFZO1FBQUUsWUFBWSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0lBQzlELE9BQU8sQ0FBQyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDaEQsQ0FBQztBQUVELFNBQVMsTUFBTSxDQUFDLEtBQXdCLEVBQUUsSUFBVSxFQUFFLEdBQVksRUFBRSxHQUFzQjtJQUN4RixNQUFNLE1BQU0sR0FBRyxjQUFjLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDO0lBQzVDLElBQUksTUFBTSxDQUFDLElBQUksS0FBSyxNQUFNO1FBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxtQkFBbUIsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsYUFBYSxDQUFDLENBQUM7SUFDNUYsTUFBTSxHQUFHLEdBQUcsR0FBRyxDQUFDLGtCQUFrQixDQUFDLElBQUksT0FBTyxDQUFDLEdBQUcsRUFBRSxDQUFDO0lBQ3JELE9BQU8sRUFBRSxHQUFHLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxHQUFHLENBQUMsUUFBUSxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUNwRSxDQUFDO0FBRUQsd0VBQXdFO0FBQ3hFLEtBQUssVUFBVSxXQUFXLENBQUMsTUFBYyxFQUFFLElBQVUsRUFBRSxHQUFZLEVBQUUsR0FBc0I7SUFDekYsSUFBSSxNQUFNLENBQUMsT0FBTyxLQUFLLElBQUk7UUFBRSxPQUFPO0lBQ3BDLE1BQU0sS0FBSyxHQUFHLFlBQVksQ0FBQyxFQUFFLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsV0FBVyxFQUFFLEtBQUssRUFBRSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0lBQ3JGLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsQ0FBQztJQUMzQyxNQUFNLFVBQVUsR0FBRyxNQUFNLFdBQVcsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLE9BQU8sRUFBRSxFQUFFLEVBQUUsQ0FBQyxhQUFhLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUM7SUFDMUYsSUFBSSxVQUFVLEtBQUssSUFBSTtRQUFFLE9BQU87SUFDaEMsTUFBTSxHQUFHLEdBQUcsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO0lBQ3JDLElBQUksR0FBRyxDQUFDLElBQUksS0FBSyxVQUFVO1FBQUUsR0FBRyxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQzVELENBQUM7QUFFRCxnSUFBZ0k7QUFDaEksS0FBSyxVQUFVLFVBQVUsQ0FDdkIsTUFBYyxFQUNkLElBQVUsRUFDVixHQUEyQztJQUUzQyxNQUFNLE9BQU8sR0FBRyxlQUFlLENBQUMsR0FBRyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0lBQzlDLElBQUksTUFBTSxDQUFDLE9BQU8sS0FBSyxPQUFPLElBQUksQ0FBQyxXQUFXLENBQUMsT0FBTyxDQUFDLE9BQU8sSUFBSSxFQUFFLENBQUM7UUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQztJQUN6RyxPQUFPLFdBQVcsQ0FBQyxJQUFJLEVBQUUsS0FBSyxFQUFFLEVBQUUsT0FBTyxFQUFFLEVBQUUsRUFBRTtRQUM3QyxNQUFNLEVBQUUsT0FBTyxFQUFFLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLE9BQU8sSUFBSSxJQUFJLENBQUMsQ0FBQztRQUM3RSxNQUFNLEdBQUcsR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDO1FBQ2hDLE1BQU0sTUFBTSxHQUFHLFlBQVksQ0FBQyxPQUFPLEVBQUUsR0FBRyxDQUFDLENBQUM7UUFDMUMsTUFBTSxVQUFVLEdBQUcsT0FBTyxDQUFDLFVBQVUsSUFBSSxZQUFZLENBQUMsT0FBTyxFQUFFLEdBQUcsQ0FBQyxDQUFDO1FBQ3BFLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxFQUFFLGNBQWMsQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDLEVBQUUsRUFBRSxVQUFVLEVBQUUsQ0FBQyxDQUFDO1FBQ3hFLElBQUksTUFBTSxDQUFDLE9BQU8sS0FBSyxTQUFTO1lBQUUsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLEVBQUUsV0FBVyxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDO1FBQ3BGLElBQUksTUFBTSxDQUFDLFdBQVcsS0FBSyxJQUFJO1lBQUUsT0FBTyxDQUFDLGNBQWMsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsV0FBVyxDQUFDLENBQUM7UUFDdEYsTUFBTSxVQUFVLEdBQUcsQ0FBQyxTQUFTLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxLQUFLLENBQUMsQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDO1FBQ3BGLE1BQU0sSUFBSSxHQUFHLENBQUMsU0FBUyxFQUFFLFNBQVMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDO1FBQ3pHLE1BQU0sS0FBSyxHQUFHLEVBQUUsUUFBUSxFQUFFLEdBQUcsTUFBTSxDQUFDLE9BQU8sS0FBSyxVQUFVLEVBQUUsRUFBRSxRQUFRLEVBQUUsSUFBSSxFQUFFLENBQUM7UUFDL0UsT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsVUFBVSxDQUFDLENBQUMsQ0FBQyxVQUFVLENBQUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUM7SUFDdEYsQ0FBQyxDQUFDLENBQUM7QUFDTCxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqIFRoZSBhY3Rpb246IGlucHV0cyB0byBhIHZlcmIgb2YgdGhlIGNvbW1hbmQgbGluZSwgaXRzIGFuc3dlciB0byBvdXRwdXRzLCBhIHN1bW1hcnkgYW5kIGFuIGV4aXQgY29kZS4gVHJhbnNsYXRpb24gb25seS4gKi9cbmltcG9ydCB7IGFwcGVuZEZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBjb25jbHVzaW9uT2YgfSBmcm9tICcuLi9hcHAvYWR2YW5jZS5qcyc7XG5pbXBvcnQgeyBjaG9vc2VTdGFsZXN0LCByZXF1aXJlU3RhbGVzdCB9IGZyb20gJy4uL2FwcC9jaG9vc2Utc3RvcmVkLmpzJztcbmltcG9ydCB7IGlzU2Vzc2lvbklkIH0gZnJvbSAnLi4vZG9tYWluL2lkcy5qcyc7XG5pbXBvcnQgeyBzdGF0dXNSZXBvcnQgfSBmcm9tICcuLi9kb21haW4vc3RhdHVzLmpzJztcbmltcG9ydCB7IERlZmluaXRpb25FcnJvciwgRVhJVCwgdHlwZSBFeGl0Q29kZSB9IGZyb20gJy4uL2Vycm9ycy5qcyc7XG5pbXBvcnQgeyBqb2JTdW1tYXJ5IH0gZnJvbSAnLi4vcmVwb3J0L2pvYi1zdW1tYXJ5LmpzJztcbmltcG9ydCB7IFBMQUlOIH0gZnJvbSAnLi4vcmVwb3J0L3N0eWxlLmpzJztcbmltcG9ydCB7IGNvbW1hbmRXb3JkcywgcmVwb3J0c0ZvbGRlciB9IGZyb20gJy4vYWN0aW9uL2NvbW1hbmQtd29yZHMuanMnO1xuaW1wb3J0IHsgdHlwZSBJbnB1dHMsIHJlYWRJbnB1dHMgfSBmcm9tICcuL2FjdGlvbi9pbnB1dHMuanMnO1xuaW1wb3J0IHsgZG9jdW1lbnRPdXRwdXRzLCB0eXBlIE91dHB1dHMsIHNlc3Npb25PdXRwdXRzLCB3YXZlT3V0cHV0cyB9IGZyb20gJy4vYWN0aW9uL291dHB1dHMuanMnO1xuaW1wb3J0IHsgb3BlblN0ZXBMb2csIHR5cGUgU3RlcExvZyB9IGZyb20gJy4vYWN0aW9uL3N0ZXAtbG9nLmpzJztcbmltcG9ydCB7IHR5cGUgQ2FsbCwgdHlwZSBEb29yLCB0eXBlIFZlcmJFbmQsIHR5cGUgVmVyYlNwZWMsIHdpdGhDb250ZXh0IH0gZnJvbSAnLi9jbGkvY2FsbC5qcyc7XG5pbXBvcnQgeyBmYWlsdXJlT2YsIHJlZnVzYWxPZiB9IGZyb20gJy4vY2xpL2ZhaWx1cmUuanMnO1xuaW1wb3J0IHsgcmVmdXNlQWdlbnRzIH0gZnJvbSAnLi9jbGkvb3duZXJzaGlwLmpzJztcbmltcG9ydCB7IHBhcnNlQXJndW1lbnRzIH0gZnJvbSAnLi9jbGkvcGFyc2UtYXJndW1lbnRzLmpzJztcbmltcG9ydCB7IFZFUkJTIH0gZnJvbSAnLi9jbGkvdmVyYi10YWJsZS5qcyc7XG5cbmNvbnN0IFNUQVJURUQgPSAnb3JjaGVzdHJhdG9yX3N0YXJ0ZWQnO1xuXG4vLyBUaGUgc2FtZSBmaWxlIGlzIGBtYWluYCBhbmQgYHBvc3RgOiB3aG9ldmVyIGZpbmRzIHRoZSBtYXJrIG9mIHRoZSBmaXJzdCBpcyB0aGUgc2Vjb25kLCBhbmQgaGFzIG5vdGhpbmcgdG8gY2xlYW4gdXAuXG5pZiAocHJvY2Vzcy5lbnZbYFNUQVRFXyR7U1RBUlRFRH1gXSAhPT0gJ3RydWUnKSBwcm9jZXNzLmV4aXRDb2RlID0gYXdhaXQgbWFpbihwcm9jZXNzLmVudik7XG5cbmFzeW5jIGZ1bmN0aW9uIG1haW4oZW52OiBOb2RlSlMuUHJvY2Vzc0Vudik6IFByb21pc2U8RXhpdENvZGU+IHtcbiAgY29uc3Qgc3RhdGVGaWxlID0gZW52WydHSVRIVUJfU1RBVEUnXSA/PyAnJztcbiAgaWYgKHN0YXRlRmlsZSAhPT0gJycpIGFwcGVuZEZpbGVTeW5jKHN0YXRlRmlsZSwgYCR7U1RBUlRFRH09dHJ1ZVxcbmApO1xuICBjb25zdCBjb3JlID0gYXdhaXQgaW1wb3J0KCdAYWN0aW9ucy9jb3JlJyk7XG4gIGxldCBsb2c6IFN0ZXBMb2cgfCBudWxsID0gbnVsbDtcbiAgdHJ5IHtcbiAgICBjb25zdCBpbnB1dHMgPSByZWFkSW5wdXRzKGVudik7XG4gICAgaWYgKGlucHV0cy50b2tlbiAhPT0gbnVsbCkgY29yZS5zZXRTZWNyZXQoaW5wdXRzLnRva2VuKTtcbiAgICBsb2cgPSBvcGVuU3RlcExvZygodGV4dCkgPT4gcHJvY2Vzcy5zdGRvdXQud3JpdGUodGV4dCkpO1xuICAgIGNvbnN0IGRvbmUgPSBhd2FpdCBwZXJmb3JtKGlucHV0cywgbG9nLCBlbnYpO1xuICAgIGxvZy5yZXN1bWUoKTtcbiAgICBmb3IgKGNvbnN0IGFsZXJ0IG9mIGxvZy5hbGVydHMuc2xpY2UoMCwgMTApKSBjb3JlLmVycm9yKGFsZXJ0KTtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgT2JqZWN0LmVudHJpZXMoZG9uZS5vdXRwdXRzKSkgY29yZS5zZXRPdXRwdXQobmFtZSwgdmFsdWUpO1xuICAgIGlmIChkb25lLnN1bW1hcnkgIT09IG51bGwgJiYgKGVudlsnR0lUSFVCX1NURVBfU1VNTUFSWSddID8/ICcnKSAhPT0gJycpXG4gICAgICBhd2FpdCBjb3JlLnN1bW1hcnkuYWRkUmF3KGRvbmUuc3VtbWFyeSwgdHJ1ZSkud3JpdGUoKTtcbiAgICBpZiAoZG9uZS5mYWlsdXJlICE9PSBudWxsKSBjb3JlLnNldEZhaWxlZChkb25lLmZhaWx1cmUpO1xuICAgIHJldHVybiBkb25lLmV4aXQ7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgbG9nPy5yZXN1bWUoKTtcbiAgICBjb25zdCBmYWlsdXJlID0gZmFpbHVyZU9mKGVycm9yLCBQTEFJTik7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgRGVmaW5pdGlvbkVycm9yKVxuICAgICAgZm9yIChjb25zdCB7IGZpbGUsIGxpbmUsIGNvbHVtbiwgY29kZSwgbWVzc2FnZSwgcmVtZWR5IH0gb2YgZXJyb3IuZmF1bHRzLnNsaWNlKDAsIDkpKVxuICAgICAgICBjb3JlLmVycm9yKGAke2NvZGV9ICR7bWVzc2FnZX0gJHtyZW1lZHl9YCwgeyBmaWxlLCBzdGFydExpbmU6IGxpbmUsIHN0YXJ0Q29sdW1uOiBjb2x1bW4gfSk7XG4gICAgY29yZS5zZXRGYWlsZWQoZmFpbHVyZS5saW5lcy5qb2luKCdcXG4nKSk7XG4gICAgcmV0dXJuIGZhaWx1cmUuZXhpdDtcbiAgfVxufVxuXG5pbnRlcmZhY2UgRG9uZSB7XG4gIHJlYWRvbmx5IGV4aXQ6IEV4aXRDb2RlO1xuICByZWFkb25seSBvdXRwdXRzOiBPdXRwdXRzO1xuICByZWFkb25seSBzdW1tYXJ5OiBzdHJpbmcgfCBudWxsO1xuICAvKiogV2h5IHRoZSBzdGVwIGZhaWxzOyBudWxsIHdoZW4gaXQgZG9lcyBub3QuICovXG4gIHJlYWRvbmx5IGZhaWx1cmU6IHN0cmluZyB8IG51bGw7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHBlcmZvcm0oaW5wdXRzOiBJbnB1dHMsIGxvZzogU3RlcExvZywgZW52OiBOb2RlSlMuUHJvY2Vzc0Vudik6IFByb21pc2U8RG9uZT4ge1xuICBjb25zdCBkb29yID0gZG9vck9mKGlucHV0cyk7XG4gIGlmIChpbnB1dHMuc3RhcnRJZk5vbmUgJiYgaW5wdXRzLmNvbW1hbmQgIT09ICdzdGFydCcpIGF3YWl0IHN0YXJ0SWZOb25lKGlucHV0cywgZG9vciwgbG9nLCBlbnYpO1xuICBjb25zdCBjYWxsID0gY2FsbE9mKGNvbW1hbmRXb3JkcyhpbnB1dHMsIGVudiksIGRvb3IsIGxvZywgZW52KTtcbiAgY29uc3QgZW5kID0gYXdhaXQgZXhlY3V0ZShjYWxsLCBlbnYpO1xuICBpZiAoZW5kLmtpbmQgPT09ICdyZWZ1c2VkJykge1xuICAgIGNvbnN0IGZhaWx1cmUgPSByZWZ1c2FsT2YoZW5kLnJlamVjdGlvbiwgUExBSU4pO1xuICAgIHJldHVybiB7IGV4aXQ6IGZhaWx1cmUuZXhpdCwgb3V0cHV0czoge30sIHN1bW1hcnk6IG51bGwsIGZhaWx1cmU6IGZhaWx1cmUubGluZXMuam9pbignXFxuJykgfTtcbiAgfVxuICBsb2cudGVybWluYWwucHJpbnQoZW5kLnRleHQpO1xuICBjb25zdCBhZnRlciA9IGF3YWl0IGFmdGVyd2FyZHMoaW5wdXRzLCBjYWxsLCBlbmQpO1xuICBjb25zdCByZXBvcnRzID0gaW5wdXRzLmNvbW1hbmQgPT09ICdhZ2VudCcgPyB7ICdyZXBvcnQtcGF0aCc6IHJlcG9ydHNGb2xkZXIoaW5wdXRzLCBlbnYpIH0gOiB7fTtcbiAgLy8gTm90aGluZyB0byBkbyBpcyBubyBmYWlsdXJlIG9mIGEgd29ya2Zsb3c6IHRoZSBvdXRwdXRzIHRlbGwuXG4gIGNvbnN0IGZhaWxlZCA9IGVuZC5leGl0ICE9PSBFWElULmRvbmUgJiYgZW5kLmV4aXQgIT09IEVYSVQubm90aGluZztcbiAgcmV0dXJuIHtcbiAgICBleGl0OiBmYWlsZWQgPyBlbmQuZXhpdCA6IEVYSVQuZG9uZSxcbiAgICBvdXRwdXRzOiB7IC4uLmFmdGVyLm91dHB1dHMsIC4uLnJlcG9ydHMgfSxcbiAgICBzdW1tYXJ5OiBhZnRlci5zdW1tYXJ5LFxuICAgIGZhaWx1cmU6IGZhaWxlZCA/IGAke2lucHV0cy5jb21tYW5kfSBlbmRlZCB3aXRoIGV4aXQgY29kZSAke2VuZC5leGl0fTsgdGhlIGxvZyBhYm92ZSBzYXlzIHdoeS5gIDogbnVsbCxcbiAgfTtcbn1cblxuZnVuY3Rpb24gZG9vck9mKHsgdG9rZW4sIHN0YXRlQnJhbmNoLCBzdG9yZSB9OiBJbnB1dHMpOiBEb29yIHtcbiAgcmV0dXJuIHsgdG9rZW4sIHN0YXRlQnJhbmNoLCBzdG9yZSwgY2hvb3NlOiByZXF1aXJlU3RhbGVzdCB9O1xufVxuXG5pbnRlcmZhY2UgTG9hZGFibGVDYWxsIGV4dGVuZHMgQ2FsbCB7XG4gIHJlYWRvbmx5IHZlcmI6IFZlcmJTcGVjO1xufVxuXG5hc3luYyBmdW5jdGlvbiBleGVjdXRlKGNhbGw6IExvYWRhYmxlQ2FsbCwgZW52OiBOb2RlSlMuUHJvY2Vzc0Vudik6IFByb21pc2U8VmVyYkVuZD4ge1xuICBpZiAoY2FsbC52ZXJiLmNoYW5nZXNTdGF0ZSkgcmVmdXNlQWdlbnRzKGNhbGwudmVyYi5uYW1lLCBlbnYpO1xuICByZXR1cm4gKGF3YWl0IGNhbGwudmVyYi5sb2FkKCkpLmV4ZWN1dGUoY2FsbCk7XG59XG5cbmZ1bmN0aW9uIGNhbGxPZih3b3JkczogcmVhZG9ubHkgc3RyaW5nW10sIGRvb3I6IERvb3IsIGxvZzogU3RlcExvZywgZW52OiBOb2RlSlMuUHJvY2Vzc0Vudik6IExvYWRhYmxlQ2FsbCB7XG4gIGNvbnN0IHBhcnNlZCA9IHBhcnNlQXJndW1lbnRzKHdvcmRzLCBWRVJCUyk7XG4gIGlmIChwYXJzZWQua2luZCAhPT0gJ2NhbGwnKSB0aHJvdyBuZXcgRXJyb3IoYEludGVybmFsIGVycm9yOiAke3dvcmRzWzBdID8/ICcnfSBpcyBubyBjYWxsYCk7XG4gIGNvbnN0IGN3ZCA9IGVudlsnR0lUSFVCX1dPUktTUEFDRSddID8/IHByb2Nlc3MuY3dkKCk7XG4gIHJldHVybiB7IC4uLnBhcnNlZC5jYWxsLCBkb29yLCB0ZXJtaW5hbDogbG9nLnRlcm1pbmFsLCBlbnYsIGN3ZCB9O1xufVxuXG4vKiogQSBzZXNzaW9uIGZvciBjb21tYW5kcyB0aGF0IHdvcmsgb24gb25lLCB3aGVuIG5vbmUgaXMgdW5maW5pc2hlZC4gKi9cbmFzeW5jIGZ1bmN0aW9uIHN0YXJ0SWZOb25lKGlucHV0czogSW5wdXRzLCBkb29yOiBEb29yLCBsb2c6IFN0ZXBMb2csIGVudjogTm9kZUpTLlByb2Nlc3NFbnYpOiBQcm9taXNlPHZvaWQ+IHtcbiAgaWYgKGlucHV0cy5zZXNzaW9uICE9PSBudWxsKSByZXR1cm47XG4gIGNvbnN0IHdvcmRzID0gY29tbWFuZFdvcmRzKHsgLi4uaW5wdXRzLCBjb21tYW5kOiAnc3RhcnQnLCBzdGFydElmTm9uZTogZmFsc2UgfSwgZW52KTtcbiAgY29uc3QgY2FsbCA9IGNhbGxPZih3b3JkcywgZG9vciwgbG9nLCBlbnYpO1xuICBjb25zdCB1bmZpbmlzaGVkID0gYXdhaXQgd2l0aENvbnRleHQoY2FsbCwgKHsgY29udGV4dCB9KSA9PiBjaG9vc2VTdGFsZXN0KGNvbnRleHQsIG51bGwpKTtcbiAgaWYgKHVuZmluaXNoZWQgIT09IG51bGwpIHJldHVybjtcbiAgY29uc3QgZW5kID0gYXdhaXQgZXhlY3V0ZShjYWxsLCBlbnYpO1xuICBpZiAoZW5kLmtpbmQgPT09ICdhbnN3ZXJlZCcpIGxvZy50ZXJtaW5hbC5wcmludChlbmQudGV4dCk7XG59XG5cbi8qKiBPdXRwdXRzIGFuZCBzdW1tYXJ5IG9mIHRoZSBzZXNzaW9uIGFzIHRoZSB2ZXJiIGxlZnQgaXQuIEFnZW50cyBhcmUgdG9sZCBub3RoaW5nOiB0aGV5IHJlYWQgbm8gc3RhdGUgYnV0IHRoZWlyIG93biB0YXNrJ3MuICovXG5hc3luYyBmdW5jdGlvbiBhZnRlcndhcmRzKFxuICBpbnB1dHM6IElucHV0cyxcbiAgY2FsbDogQ2FsbCxcbiAgZW5kOiBFeHRyYWN0PFZlcmJFbmQsIHsga2luZDogJ2Fuc3dlcmVkJyB9Pixcbik6IFByb21pc2U8eyByZWFkb25seSBvdXRwdXRzOiBPdXRwdXRzOyByZWFkb25seSBzdW1tYXJ5OiBzdHJpbmcgfCBudWxsIH0+IHtcbiAgY29uc3Qgb3V0cHV0cyA9IGRvY3VtZW50T3V0cHV0cyhlbmQuZG9jdW1lbnQpO1xuICBpZiAoaW5wdXRzLmNvbW1hbmQgPT09ICdhZ2VudCcgfHwgIWlzU2Vzc2lvbklkKG91dHB1dHMuc2Vzc2lvbiA/PyAnJykpIHJldHVybiB7IG91dHB1dHMsIHN1bW1hcnk6IG51bGwgfTtcbiAgcmV0dXJuIHdpdGhDb250ZXh0KGNhbGwsIGFzeW5jICh7IGNvbnRleHQgfSkgPT4ge1xuICAgIGNvbnN0IHsgc2Vzc2lvbiB9ID0gYXdhaXQgY2FsbC5kb29yLmNob29zZShjb250ZXh0LCBvdXRwdXRzLnNlc3Npb24gPz8gbnVsbCk7XG4gICAgY29uc3Qgbm93ID0gY29udGV4dC5jbG9jay5ub3coKTtcbiAgICBjb25zdCByZXBvcnQgPSBzdGF0dXNSZXBvcnQoc2Vzc2lvbiwgbm93KTtcbiAgICBjb25zdCBjb25jbHVzaW9uID0gb3V0cHV0cy5jb25jbHVzaW9uID8/IGNvbmNsdXNpb25PZihzZXNzaW9uLCBub3cpO1xuICAgIE9iamVjdC5hc3NpZ24ob3V0cHV0cywgc2Vzc2lvbk91dHB1dHMoc2Vzc2lvbiwgcmVwb3J0KSwgeyBjb25jbHVzaW9uIH0pO1xuICAgIGlmIChpbnB1dHMuY29tbWFuZCA9PT0gJ2FkdmFuY2UnKSBPYmplY3QuYXNzaWduKG91dHB1dHMsIHdhdmVPdXRwdXRzKGVuZC5kb2N1bWVudCkpO1xuICAgIGlmIChpbnB1dHMubWF4UGFyYWxsZWwgIT09IG51bGwpIG91dHB1dHNbJ21heC1wYXJhbGxlbCddID0gU3RyaW5nKGlucHV0cy5tYXhQYXJhbGxlbCk7XG4gICAgY29uc3Qgc3VtbWFyaXNlZCA9IFsnYWR2YW5jZScsICdjb2xsZWN0JywgJ3N0YXR1cycsICdydW4nXS5pbmNsdWRlcyhpbnB1dHMuY29tbWFuZCk7XG4gICAgY29uc3QgdG9sZCA9IFsnYWR2YW5jZScsICdjb2xsZWN0J10uaW5jbHVkZXMoaW5wdXRzLmNvbW1hbmQpID8gZW5kLnRleHQuc3BsaXQoJ1xcbicpLmZpbHRlcihCb29sZWFuKSA6IFtdO1xuICAgIGNvbnN0IGZhY3RzID0geyBoZWFkbGluZTogYCR7aW5wdXRzLmNvbW1hbmR9OiAke2NvbmNsdXNpb259YCwgaGFwcGVuZWQ6IHRvbGQgfTtcbiAgICByZXR1cm4geyBvdXRwdXRzLCBzdW1tYXJ5OiBzdW1tYXJpc2VkID8gam9iU3VtbWFyeShzZXNzaW9uLCByZXBvcnQsIGZhY3RzKSA6IG51bGwgfTtcbiAgfSk7XG59XG4iXX0=
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commandWords),
/* harmony export */   U: () => (/* binding */ reportsFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _cli_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6768);
/** Inputs of the action to words of the command line: the two doors lead to the same verbs. */



/** Where reports lie unless the inputs say otherwise: outside of the checkout, and not hidden, because uploads leave hidden files out. */
function reportsFolder(inputs, env) {
    return inputs.reports ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_cli_call_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(env, 'RUNNER_TEMP') ?? '.', 'orchestrator-reports');
}
/** The call that the inputs ask for. Throws USAGE for an input that the command needs and does not have. */
function commandWords(inputs, env) {
    return [
        ...verbWords(inputs, env),
        ...(inputs.session === null ? [] : [`--session=${inputs.session}`]),
        ...(inputs.definition === null ? [] : [`--definition=${inputs.definition}`]),
        ...(inputs.workingDirectory === null ? [] : [`--root=${inputs.workingDirectory}`]),
    ];
}
function verbWords(inputs, env) {
    const { command } = inputs;
    const most = inputs.maxParallel === null ? [] : [`--max-parallel=${inputs.maxParallel}`];
    switch (command) {
        case 'run':
        case 'advance':
            return [command, ...most];
        case 'start':
            return [command, ...(inputs.startIfNone ? ['--if-none'] : [])];
        case 'agent':
            return [command, `--leg=${needed(inputs, 'leg')}`, `--reports=${reportsFolder(inputs, env)}`];
        case 'collect':
            return [command, `--reports=${reportsFolder(inputs, env)}`];
        case 'explain':
        case 'retry':
        case 'unblock':
            return [command, ...positional(needed(inputs, 'task'))];
        case 'skip':
            return [command, `--reason=${asked(env)}`, ...positional(needed(inputs, 'task'))];
        case 'approve':
            return [command, ...positional(needed(inputs, 'task'))];
        case 'cancel':
            return [command, `--reason=${asked(env)}`, ...(inputs.task === null ? [] : positional(inputs.task))];
        default:
            return [command];
    }
}
/** Nothing from outside is ever read as an option. */
function positional(word) {
    if (!word.startsWith('-'))
        return [word];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .jD('USAGE', `The input task is ${JSON.stringify(word.slice(0, 80))}, which is no id.`, 'Give the id of a task, or for approve the id of a phase.');
}
function needed(inputs, name) {
    const value = inputs[name];
    if (value !== null)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .jD('USAGE', `The command ${inputs.command} needs the input ${name}.`, name === 'leg'
        ? 'Pass toJSON(matrix) of the job.'
        : 'Give the id of a task, or for approve the id of a phase.');
}
function asked(env) {
    return `asked for by ${(0,_cli_call_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(env, 'GITHUB_ACTOR') ?? 'somebody'} in workflow run ${(0,_cli_call_js__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(env, 'GITHUB_RUN_ID') ?? 'unknown'}`;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY29tbWFuZC13b3Jkcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9lbnRyeXBvaW50cy9hY3Rpb24vY29tbWFuZC13b3Jkcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSwrRkFBK0Y7QUFDL0YsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUNqQyxPQUFPLEVBQUUsaUJBQWlCLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQztBQUNwRCxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sZ0JBQWdCLENBQUM7QUFHMUMsMElBQTBJO0FBQzFJLE1BQU0sVUFBVSxhQUFhLENBQUMsTUFBYyxFQUFFLEdBQXNCO0lBQ2xFLE9BQU8sTUFBTSxDQUFDLE9BQU8sSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsRUFBRSxhQUFhLENBQUMsSUFBSSxHQUFHLEVBQUUsc0JBQXNCLENBQUMsQ0FBQztBQUM3RixDQUFDO0FBRUQsNEdBQTRHO0FBQzVHLE1BQU0sVUFBVSxZQUFZLENBQUMsTUFBYyxFQUFFLEdBQXNCO0lBQ2pFLE9BQU87UUFDTCxHQUFHLFNBQVMsQ0FBQyxNQUFNLEVBQUUsR0FBRyxDQUFDO1FBQ3pCLEdBQUcsQ0FBQyxNQUFNLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLGFBQWEsTUFBTSxDQUFDLE9BQU8sRUFBRSxDQUFDLENBQUM7UUFDbkUsR0FBRyxDQUFDLE1BQU0sQ0FBQyxVQUFVLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsZ0JBQWdCLE1BQU0sQ0FBQyxVQUFVLEVBQUUsQ0FBQyxDQUFDO1FBQzVFLEdBQUcsQ0FBQyxNQUFNLENBQUMsZ0JBQWdCLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsVUFBVSxNQUFNLENBQUMsZ0JBQWdCLEVBQUUsQ0FBQyxDQUFDO0tBQ25GLENBQUM7QUFDSixDQUFDO0FBRUQsU0FBUyxTQUFTLENBQUMsTUFBYyxFQUFFLEdBQXNCO0lBQ3ZELE1BQU0sRUFBRSxPQUFPLEVBQUUsR0FBRyxNQUFNLENBQUM7SUFDM0IsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxrQkFBa0IsTUFBTSxDQUFDLFdBQVcsRUFBRSxDQUFDLENBQUM7SUFDekYsUUFBUSxPQUFPLEVBQUUsQ0FBQztRQUNoQixLQUFLLEtBQUssQ0FBQztRQUNYLEtBQUssU0FBUztZQUNaLE9BQU8sQ0FBQyxPQUFPLEVBQUUsR0FBRyxJQUFJLENBQUMsQ0FBQztRQUM1QixLQUFLLE9BQU87WUFDVixPQUFPLENBQUMsT0FBTyxFQUFFLEdBQUcsQ0FBQyxNQUFNLENBQUMsV0FBVyxDQUFDLENBQUMsQ0FBQyxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDO1FBQ2pFLEtBQUssT0FBTztZQUNWLE9BQU8sQ0FBQyxPQUFPLEVBQUUsU0FBUyxNQUFNLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxFQUFFLEVBQUUsYUFBYSxhQUFhLENBQUMsTUFBTSxFQUFFLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQztRQUNoRyxLQUFLLFNBQVM7WUFDWixPQUFPLENBQUMsT0FBTyxFQUFFLGFBQWEsYUFBYSxDQUFDLE1BQU0sRUFBRSxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUM7UUFDOUQsS0FBSyxTQUFTLENBQUM7UUFDZixLQUFLLE9BQU8sQ0FBQztRQUNiLEtBQUssU0FBUztZQUNaLE9BQU8sQ0FBQyxPQUFPLEVBQUUsR0FBRyxVQUFVLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUM7UUFDMUQsS0FBSyxNQUFNO1lBQ1QsT0FBTyxDQUFDLE9BQU8sRUFBRSxZQUFZLEtBQUssQ0FBQyxHQUFHLENBQUMsRUFBRSxFQUFFLEdBQUcsVUFBVSxDQUFDLE1BQU0sQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDO1FBQ3BGLEtBQUssU0FBUztZQUNaLE9BQU8sQ0FBQyxPQUFPLEVBQUUsR0FBRyxVQUFVLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUM7UUFDMUQsS0FBSyxRQUFRO1lBQ1gsT0FBTyxDQUFDLE9BQU8sRUFBRSxZQUFZLEtBQUssQ0FBQyxHQUFHLENBQUMsRUFBRSxFQUFFLEdBQUcsQ0FBQyxNQUFNLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxVQUFVLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztRQUN2RztZQUNFLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQztJQUNyQixDQUFDO0FBQ0gsQ0FBQztBQUVELHNEQUFzRDtBQUN0RCxTQUFTLFVBQVUsQ0FBQyxJQUFZO0lBQzlCLElBQUksQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFDLEdBQUcsQ0FBQztRQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUN6QyxNQUFNLElBQUksaUJBQWlCLENBQ3pCLE9BQU8sRUFDUCxxQkFBcUIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxFQUFFLENBQUMsQ0FBQyxtQkFBbUIsRUFDekUsMERBQTBELENBQzNELENBQUM7QUFDSixDQUFDO0FBRUQsU0FBUyxNQUFNLENBQUMsTUFBYyxFQUFFLElBQW9CO0lBQ2xELE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUMzQixJQUFJLEtBQUssS0FBSyxJQUFJO1FBQUUsT0FBTyxLQUFLLENBQUM7SUFDakMsTUFBTSxJQUFJLGlCQUFpQixDQUN6QixPQUFPLEVBQ1AsZUFBZSxNQUFNLENBQUMsT0FBTyxvQkFBb0IsSUFBSSxHQUFHLEVBQ3hELElBQUksS0FBSyxLQUFLO1FBQ1osQ0FBQyxDQUFDLGlDQUFpQztRQUNuQyxDQUFDLENBQUMsMERBQTBELENBQy9ELENBQUM7QUFDSixDQUFDO0FBRUQsU0FBUyxLQUFLLENBQUMsR0FBc0I7SUFDbkMsT0FBTyxnQkFBZ0IsUUFBUSxDQUFDLEdBQUcsRUFBRSxjQUFjLENBQUMsSUFBSSxVQUFVLG9CQUFvQixRQUFRLENBQUMsR0FBRyxFQUFFLGVBQWUsQ0FBQyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQ3RJLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKiogSW5wdXRzIG9mIHRoZSBhY3Rpb24gdG8gd29yZHMgb2YgdGhlIGNvbW1hbmQgbGluZTogdGhlIHR3byBkb29ycyBsZWFkIHRvIHRoZSBzYW1lIHZlcmJzLiAqL1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgeyBPcmNoZXN0cmF0b3JFcnJvciB9IGZyb20gJy4uLy4uL2Vycm9ycy5qcyc7XG5pbXBvcnQgeyB2YXJpYWJsZSB9IGZyb20gJy4uL2NsaS9jYWxsLmpzJztcbmltcG9ydCB0eXBlIHsgSW5wdXRzIH0gZnJvbSAnLi9pbnB1dHMuanMnO1xuXG4vKiogV2hlcmUgcmVwb3J0cyBsaWUgdW5sZXNzIHRoZSBpbnB1dHMgc2F5IG90aGVyd2lzZTogb3V0c2lkZSBvZiB0aGUgY2hlY2tvdXQsIGFuZCBub3QgaGlkZGVuLCBiZWNhdXNlIHVwbG9hZHMgbGVhdmUgaGlkZGVuIGZpbGVzIG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXBvcnRzRm9sZGVyKGlucHV0czogSW5wdXRzLCBlbnY6IE5vZGVKUy5Qcm9jZXNzRW52KTogc3RyaW5nIHtcbiAgcmV0dXJuIGlucHV0cy5yZXBvcnRzID8/IGpvaW4odmFyaWFibGUoZW52LCAnUlVOTkVSX1RFTVAnKSA/PyAnLicsICdvcmNoZXN0cmF0b3ItcmVwb3J0cycpO1xufVxuXG4vKiogVGhlIGNhbGwgdGhhdCB0aGUgaW5wdXRzIGFzayBmb3IuIFRocm93cyBVU0FHRSBmb3IgYW4gaW5wdXQgdGhhdCB0aGUgY29tbWFuZCBuZWVkcyBhbmQgZG9lcyBub3QgaGF2ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21tYW5kV29yZHMoaW5wdXRzOiBJbnB1dHMsIGVudjogTm9kZUpTLlByb2Nlc3NFbnYpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIHJldHVybiBbXG4gICAgLi4udmVyYldvcmRzKGlucHV0cywgZW52KSxcbiAgICAuLi4oaW5wdXRzLnNlc3Npb24gPT09IG51bGwgPyBbXSA6IFtgLS1zZXNzaW9uPSR7aW5wdXRzLnNlc3Npb259YF0pLFxuICAgIC4uLihpbnB1dHMuZGVmaW5pdGlvbiA9PT0gbnVsbCA/IFtdIDogW2AtLWRlZmluaXRpb249JHtpbnB1dHMuZGVmaW5pdGlvbn1gXSksXG4gICAgLi4uKGlucHV0cy53b3JraW5nRGlyZWN0b3J5ID09PSBudWxsID8gW10gOiBbYC0tcm9vdD0ke2lucHV0cy53b3JraW5nRGlyZWN0b3J5fWBdKSxcbiAgXTtcbn1cblxuZnVuY3Rpb24gdmVyYldvcmRzKGlucHV0czogSW5wdXRzLCBlbnY6IE5vZGVKUy5Qcm9jZXNzRW52KTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBjb25zdCB7IGNvbW1hbmQgfSA9IGlucHV0cztcbiAgY29uc3QgbW9zdCA9IGlucHV0cy5tYXhQYXJhbGxlbCA9PT0gbnVsbCA/IFtdIDogW2AtLW1heC1wYXJhbGxlbD0ke2lucHV0cy5tYXhQYXJhbGxlbH1gXTtcbiAgc3dpdGNoIChjb21tYW5kKSB7XG4gICAgY2FzZSAncnVuJzpcbiAgICBjYXNlICdhZHZhbmNlJzpcbiAgICAgIHJldHVybiBbY29tbWFuZCwgLi4ubW9zdF07XG4gICAgY2FzZSAnc3RhcnQnOlxuICAgICAgcmV0dXJuIFtjb21tYW5kLCAuLi4oaW5wdXRzLnN0YXJ0SWZOb25lID8gWyctLWlmLW5vbmUnXSA6IFtdKV07XG4gICAgY2FzZSAnYWdlbnQnOlxuICAgICAgcmV0dXJuIFtjb21tYW5kLCBgLS1sZWc9JHtuZWVkZWQoaW5wdXRzLCAnbGVnJyl9YCwgYC0tcmVwb3J0cz0ke3JlcG9ydHNGb2xkZXIoaW5wdXRzLCBlbnYpfWBdO1xuICAgIGNhc2UgJ2NvbGxlY3QnOlxuICAgICAgcmV0dXJuIFtjb21tYW5kLCBgLS1yZXBvcnRzPSR7cmVwb3J0c0ZvbGRlcihpbnB1dHMsIGVudil9YF07XG4gICAgY2FzZSAnZXhwbGFpbic6XG4gICAgY2FzZSAncmV0cnknOlxuICAgIGNhc2UgJ3VuYmxvY2snOlxuICAgICAgcmV0dXJuIFtjb21tYW5kLCAuLi5wb3NpdGlvbmFsKG5lZWRlZChpbnB1dHMsICd0YXNrJykpXTtcbiAgICBjYXNlICdza2lwJzpcbiAgICAgIHJldHVybiBbY29tbWFuZCwgYC0tcmVhc29uPSR7YXNrZWQoZW52KX1gLCAuLi5wb3NpdGlvbmFsKG5lZWRlZChpbnB1dHMsICd0YXNrJykpXTtcbiAgICBjYXNlICdhcHByb3ZlJzpcbiAgICAgIHJldHVybiBbY29tbWFuZCwgLi4ucG9zaXRpb25hbChuZWVkZWQoaW5wdXRzLCAndGFzaycpKV07XG4gICAgY2FzZSAnY2FuY2VsJzpcbiAgICAgIHJldHVybiBbY29tbWFuZCwgYC0tcmVhc29uPSR7YXNrZWQoZW52KX1gLCAuLi4oaW5wdXRzLnRhc2sgPT09IG51bGwgPyBbXSA6IHBvc2l0aW9uYWwoaW5wdXRzLnRhc2spKV07XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBbY29tbWFuZF07XG4gIH1cbn1cblxuLyoqIE5vdGhpbmcgZnJvbSBvdXRzaWRlIGlzIGV2ZXIgcmVhZCBhcyBhbiBvcHRpb24uICovXG5mdW5jdGlvbiBwb3NpdGlvbmFsKHdvcmQ6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgaWYgKCF3b3JkLnN0YXJ0c1dpdGgoJy0nKSkgcmV0dXJuIFt3b3JkXTtcbiAgdGhyb3cgbmV3IE9yY2hlc3RyYXRvckVycm9yKFxuICAgICdVU0FHRScsXG4gICAgYFRoZSBpbnB1dCB0YXNrIGlzICR7SlNPTi5zdHJpbmdpZnkod29yZC5zbGljZSgwLCA4MCkpfSwgd2hpY2ggaXMgbm8gaWQuYCxcbiAgICAnR2l2ZSB0aGUgaWQgb2YgYSB0YXNrLCBvciBmb3IgYXBwcm92ZSB0aGUgaWQgb2YgYSBwaGFzZS4nLFxuICApO1xufVxuXG5mdW5jdGlvbiBuZWVkZWQoaW5wdXRzOiBJbnB1dHMsIG5hbWU6ICdsZWcnIHwgJ3Rhc2snKTogc3RyaW5nIHtcbiAgY29uc3QgdmFsdWUgPSBpbnB1dHNbbmFtZV07XG4gIGlmICh2YWx1ZSAhPT0gbnVsbCkgcmV0dXJuIHZhbHVlO1xuICB0aHJvdyBuZXcgT3JjaGVzdHJhdG9yRXJyb3IoXG4gICAgJ1VTQUdFJyxcbiAgICBgVGhlIGNvbW1hbmQgJHtpbnB1dHMuY29tbWFuZH0gbmVlZHMgdGhlIGlucHV0ICR7bmFtZX0uYCxcbiAgICBuYW1lID09PSAnbGVnJ1xuICAgICAgPyAnUGFzcyB0b0pTT04obWF0cml4KSBvZiB0aGUgam9iLidcbiAgICAgIDogJ0dpdmUgdGhlIGlkIG9mIGEgdGFzaywgb3IgZm9yIGFwcHJvdmUgdGhlIGlkIG9mIGEgcGhhc2UuJyxcbiAgKTtcbn1cblxuZnVuY3Rpb24gYXNrZWQoZW52OiBOb2RlSlMuUHJvY2Vzc0Vudik6IHN0cmluZyB7XG4gIHJldHVybiBgYXNrZWQgZm9yIGJ5ICR7dmFyaWFibGUoZW52LCAnR0lUSFVCX0FDVE9SJykgPz8gJ3NvbWVib2R5J30gaW4gd29ya2Zsb3cgcnVuICR7dmFyaWFibGUoZW52LCAnR0lUSFVCX1JVTl9JRCcpID8/ICd1bmtub3duJ31gO1xufVxuIl19

/***/ }),

/***/ 3473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: COMMANDS, INPUTS

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/nearest-name.js
var nearest_name = __webpack_require__(547);
;// CONCATENATED MODULE: ./build/src/entrypoints/action/one-of.js
/** Narrows a text to one of a list of known words. */
function isOneOf(allowed, value) {
    return allowed.some((word) => word === value);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib25lLW9mLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2VudHJ5cG9pbnRzL2FjdGlvbi9vbmUtb2YudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsc0RBQXNEO0FBRXRELE1BQU0sVUFBVSxPQUFPLENBQW1CLE9BQXFCLEVBQUUsS0FBYTtJQUM1RSxPQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBQztBQUNoRCxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqIE5hcnJvd3MgYSB0ZXh0IHRvIG9uZSBvZiBhIGxpc3Qgb2Yga25vd24gd29yZHMuICovXG5cbmV4cG9ydCBmdW5jdGlvbiBpc09uZU9mPFQgZXh0ZW5kcyBzdHJpbmc+KGFsbG93ZWQ6IHJlYWRvbmx5IFRbXSwgdmFsdWU6IHN0cmluZyk6IHZhbHVlIGlzIFQge1xuICByZXR1cm4gYWxsb3dlZC5zb21lKCh3b3JkKSA9PiB3b3JkID09PSB2YWx1ZSk7XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/entrypoints/action/inputs.js
/** The inputs of the action, read and judged once: everything is text there, and nothing is required unless we say so. */



const INPUTS = (/* unused pure expression or super */ null && ([
    'command',
    'session',
    'task',
    'leg',
    'reports',
    'definition',
    'github-token',
    'state-branch',
    'store',
    'max-parallel',
    'dispatch',
    'start',
    'trusted-runner',
    'working-directory',
]));
/** Verbs of the command line that the action offers. */
const COMMANDS = [
    'validate',
    'start',
    'run',
    'advance',
    'agent',
    'collect',
    'status',
    'explain',
    'verify',
    'approve',
    'pause',
    'resume',
    'retry',
    'skip',
    'cancel',
    'unblock',
];
const STORES = ['file', 'git'];
/** Throws USAGE naming the input, its value and what it may be. */
function readInputs(env) {
    const input = (name) => {
        const value = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        return value === '' ? null : value;
    };
    const oneOf = (name, allowed) => {
        const value = input(name);
        if (value === null || isOneOf(allowed, value))
            return value;
        const near = (0,nearest_name/* nearestName */.q)(value, allowed);
        throw wrong(name, value, near === undefined ? `Use one of: ${allowed.join(', ')}` : `Did you mean: ${near}`);
    };
    const command = oneOf('command', COMMANDS);
    if (command === null)
        throw new errors/* OrchestratorError */.jD('USAGE', 'The input command is empty.', `Use one of: ${COMMANDS.join(', ')}`);
    if (input('dispatch') === 'stream')
        throw new errors/* OrchestratorError */.jD('NOT_BUILT', 'The input dispatch is "stream", which this version cannot do yet.', 'Use dispatch: wave');
    oneOf('dispatch', ['wave']);
    const most = input('max-parallel');
    if (most !== null && !/^[1-9]\d{0,5}$/.test(most))
        throw wrong('max-parallel', most, 'Use a whole number from 1.');
    return {
        command,
        session: input('session'),
        task: input('task'),
        leg: input('leg'),
        reports: input('reports'),
        definition: input('definition'),
        token: input('github-token'),
        stateBranch: input('state-branch'),
        store: oneOf('store', STORES),
        maxParallel: most === null ? null : Number(most),
        startIfNone: oneOf('start', ['if-none']) !== null,
        workingDirectory: input('working-directory'),
    };
}
function wrong(name, value, remedy) {
    return new errors/* OrchestratorError */.jD('USAGE', `The input ${name} is ${JSON.stringify(value.slice(0, 80))}.`, remedy);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5wdXRzLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2VudHJ5cG9pbnRzL2FjdGlvbi9pbnB1dHMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsMEhBQTBIO0FBRzFILE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBQ3BELE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSw4QkFBOEIsQ0FBQztBQUMzRCxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sYUFBYSxDQUFDO0FBRXRDLE1BQU0sQ0FBQyxNQUFNLE1BQU0sR0FBRztJQUNwQixTQUFTO0lBQ1QsU0FBUztJQUNULE1BQU07SUFDTixLQUFLO0lBQ0wsU0FBUztJQUNULFlBQVk7SUFDWixjQUFjO0lBQ2QsY0FBYztJQUNkLE9BQU87SUFDUCxjQUFjO0lBQ2QsVUFBVTtJQUNWLE9BQU87SUFDUCxnQkFBZ0I7SUFDaEIsbUJBQW1CO0NBQ1gsQ0FBQztBQUdYLHdEQUF3RDtBQUN4RCxNQUFNLENBQUMsTUFBTSxRQUFRLEdBQUc7SUFDdEIsVUFBVTtJQUNWLE9BQU87SUFDUCxLQUFLO0lBQ0wsU0FBUztJQUNULE9BQU87SUFDUCxTQUFTO0lBQ1QsUUFBUTtJQUNSLFNBQVM7SUFDVCxRQUFRO0lBQ1IsU0FBUztJQUNULE9BQU87SUFDUCxRQUFRO0lBQ1IsT0FBTztJQUNQLE1BQU07SUFDTixRQUFRO0lBQ1IsU0FBUztDQUNELENBQUM7QUFHWCxNQUFNLE1BQU0sR0FBRyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQXlDLENBQUM7QUFrQnZFLG1FQUFtRTtBQUNuRSxNQUFNLFVBQVUsVUFBVSxDQUFDLEdBQXNCO0lBQy9DLE1BQU0sS0FBSyxHQUFHLENBQUMsSUFBZSxFQUFpQixFQUFFO1FBQy9DLE1BQU0sS0FBSyxHQUFHLENBQUMsR0FBRyxDQUFDLFNBQVMsSUFBSSxDQUFDLFdBQVcsRUFBRSxFQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQztRQUNoRSxPQUFPLEtBQUssS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDO0lBQ3JDLENBQUMsQ0FBQztJQUNGLE1BQU0sS0FBSyxHQUFHLENBQW1CLElBQWUsRUFBRSxPQUFxQixFQUFZLEVBQUU7UUFDbkYsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQzFCLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxPQUFPLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQztZQUFFLE9BQU8sS0FBSyxDQUFDO1FBQzVELE1BQU0sSUFBSSxHQUFHLFdBQVcsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUM7UUFDekMsTUFBTSxLQUFLLENBQ1QsSUFBSSxFQUNKLEtBQUssRUFDTCxJQUFJLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxlQUFlLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsaUJBQWlCLElBQUksRUFBRSxDQUNuRixDQUFDO0lBQ0osQ0FBQyxDQUFDO0lBQ0YsTUFBTSxPQUFPLEdBQUcsS0FBSyxDQUFDLFNBQVMsRUFBRSxRQUFRLENBQUMsQ0FBQztJQUMzQyxJQUFJLE9BQU8sS0FBSyxJQUFJO1FBQ2xCLE1BQU0sSUFBSSxpQkFBaUIsQ0FBQyxPQUFPLEVBQUUsNkJBQTZCLEVBQUUsZUFBZSxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztJQUM1RyxJQUFJLEtBQUssQ0FBQyxVQUFVLENBQUMsS0FBSyxRQUFRO1FBQ2hDLE1BQU0sSUFBSSxpQkFBaUIsQ0FDekIsV0FBVyxFQUNYLG1FQUFtRSxFQUNuRSxvQkFBb0IsQ0FDckIsQ0FBQztJQUNKLEtBQUssQ0FBQyxVQUFVLEVBQUUsQ0FBQyxNQUFNLENBQVUsQ0FBQyxDQUFDO0lBQ3JDLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxjQUFjLENBQUMsQ0FBQztJQUNuQyxJQUFJLElBQUksS0FBSyxJQUFJLElBQUksQ0FBQyxnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDO1FBQy9DLE1BQU0sS0FBSyxDQUFDLGNBQWMsRUFBRSxJQUFJLEVBQUUsNEJBQTRCLENBQUMsQ0FBQztJQUNsRSxPQUFPO1FBQ0wsT0FBTztRQUNQLE9BQU8sRUFBRSxLQUFLLENBQUMsU0FBUyxDQUFDO1FBQ3pCLElBQUksRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDO1FBQ25CLEdBQUcsRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDO1FBQ2pCLE9BQU8sRUFBRSxLQUFLLENBQUMsU0FBUyxDQUFDO1FBQ3pCLFVBQVUsRUFBRSxLQUFLLENBQUMsWUFBWSxDQUFDO1FBQy9CLEtBQUssRUFBRSxLQUFLLENBQUMsY0FBYyxDQUFDO1FBQzVCLFdBQVcsRUFBRSxLQUFLLENBQUMsY0FBYyxDQUFDO1FBQ2xDLEtBQUssRUFBRSxLQUFLLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQztRQUM3QixXQUFXLEVBQUUsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDO1FBQ2hELFdBQVcsRUFBRSxLQUFLLENBQUMsT0FBTyxFQUFFLENBQUMsU0FBUyxDQUFVLENBQUMsS0FBSyxJQUFJO1FBQzFELGdCQUFnQixFQUFFLEtBQUssQ0FBQyxtQkFBbUIsQ0FBQztLQUM3QyxDQUFDO0FBQ0osQ0FBQztBQUVELFNBQVMsS0FBSyxDQUFDLElBQWUsRUFBRSxLQUFhLEVBQUUsTUFBYztJQUMzRCxPQUFPLElBQUksaUJBQWlCLENBQzFCLE9BQU8sRUFDUCxhQUFhLElBQUksT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLEdBQUcsRUFDN0QsTUFBTSxDQUNQLENBQUM7QUFDSixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqIFRoZSBpbnB1dHMgb2YgdGhlIGFjdGlvbiwgcmVhZCBhbmQganVkZ2VkIG9uY2U6IGV2ZXJ5dGhpbmcgaXMgdGV4dCB0aGVyZSwgYW5kIG5vdGhpbmcgaXMgcmVxdWlyZWQgdW5sZXNzIHdlIHNheSBzby4gKi9cblxuaW1wb3J0IHR5cGUgeyBTdG9yZUtpbmQgfSBmcm9tICcuLi8uLi9kb21haW4vZGVmaW5pdGlvbi5qcyc7XG5pbXBvcnQgeyBPcmNoZXN0cmF0b3JFcnJvciB9IGZyb20gJy4uLy4uL2Vycm9ycy5qcyc7XG5pbXBvcnQgeyBuZWFyZXN0TmFtZSB9IGZyb20gJy4uLy4uL3NjaGVtYS9uZWFyZXN0LW5hbWUuanMnO1xuaW1wb3J0IHsgaXNPbmVPZiB9IGZyb20gJy4vb25lLW9mLmpzJztcblxuZXhwb3J0IGNvbnN0IElOUFVUUyA9IFtcbiAgJ2NvbW1hbmQnLFxuICAnc2Vzc2lvbicsXG4gICd0YXNrJyxcbiAgJ2xlZycsXG4gICdyZXBvcnRzJyxcbiAgJ2RlZmluaXRpb24nLFxuICAnZ2l0aHViLXRva2VuJyxcbiAgJ3N0YXRlLWJyYW5jaCcsXG4gICdzdG9yZScsXG4gICdtYXgtcGFyYWxsZWwnLFxuICAnZGlzcGF0Y2gnLFxuICAnc3RhcnQnLFxuICAndHJ1c3RlZC1ydW5uZXInLFxuICAnd29ya2luZy1kaXJlY3RvcnknLFxuXSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIElucHV0TmFtZSA9ICh0eXBlb2YgSU5QVVRTKVtudW1iZXJdO1xuXG4vKiogVmVyYnMgb2YgdGhlIGNvbW1hbmQgbGluZSB0aGF0IHRoZSBhY3Rpb24gb2ZmZXJzLiAqL1xuZXhwb3J0IGNvbnN0IENPTU1BTkRTID0gW1xuICAndmFsaWRhdGUnLFxuICAnc3RhcnQnLFxuICAncnVuJyxcbiAgJ2FkdmFuY2UnLFxuICAnYWdlbnQnLFxuICAnY29sbGVjdCcsXG4gICdzdGF0dXMnLFxuICAnZXhwbGFpbicsXG4gICd2ZXJpZnknLFxuICAnYXBwcm92ZScsXG4gICdwYXVzZScsXG4gICdyZXN1bWUnLFxuICAncmV0cnknLFxuICAnc2tpcCcsXG4gICdjYW5jZWwnLFxuICAndW5ibG9jaycsXG5dIGFzIGNvbnN0O1xuZXhwb3J0IHR5cGUgQWN0aW9uQ29tbWFuZCA9ICh0eXBlb2YgQ09NTUFORFMpW251bWJlcl07XG5cbmNvbnN0IFNUT1JFUyA9IFsnZmlsZScsICdnaXQnXSBhcyBjb25zdCBzYXRpc2ZpZXMgcmVhZG9ubHkgU3RvcmVLaW5kW107XG5cbmV4cG9ydCBpbnRlcmZhY2UgSW5wdXRzIHtcbiAgcmVhZG9ubHkgY29tbWFuZDogQWN0aW9uQ29tbWFuZDtcbiAgcmVhZG9ubHkgc2Vzc2lvbjogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIEEgdGFzaywgb3IgZm9yIGBhcHByb3ZlYCBhIHBoYXNlLiAqL1xuICByZWFkb25seSB0YXNrOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBsZWc6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IHJlcG9ydHM6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IGRlZmluaXRpb246IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IHRva2VuOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBzdGF0ZUJyYW5jaDogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgc3RvcmU6IFN0b3JlS2luZCB8IG51bGw7XG4gIHJlYWRvbmx5IG1heFBhcmFsbGVsOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBzdGFydElmTm9uZTogYm9vbGVhbjtcbiAgcmVhZG9ubHkgd29ya2luZ0RpcmVjdG9yeTogc3RyaW5nIHwgbnVsbDtcbn1cblxuLyoqIFRocm93cyBVU0FHRSBuYW1pbmcgdGhlIGlucHV0LCBpdHMgdmFsdWUgYW5kIHdoYXQgaXQgbWF5IGJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRJbnB1dHMoZW52OiBOb2RlSlMuUHJvY2Vzc0Vudik6IElucHV0cyB7XG4gIGNvbnN0IGlucHV0ID0gKG5hbWU6IElucHV0TmFtZSk6IHN0cmluZyB8IG51bGwgPT4ge1xuICAgIGNvbnN0IHZhbHVlID0gKGVudltgSU5QVVRfJHtuYW1lLnRvVXBwZXJDYXNlKCl9YF0gPz8gJycpLnRyaW0oKTtcbiAgICByZXR1cm4gdmFsdWUgPT09ICcnID8gbnVsbCA6IHZhbHVlO1xuICB9O1xuICBjb25zdCBvbmVPZiA9IDxUIGV4dGVuZHMgc3RyaW5nPihuYW1lOiBJbnB1dE5hbWUsIGFsbG93ZWQ6IHJlYWRvbmx5IFRbXSk6IFQgfCBudWxsID0+IHtcbiAgICBjb25zdCB2YWx1ZSA9IGlucHV0KG5hbWUpO1xuICAgIGlmICh2YWx1ZSA9PT0gbnVsbCB8fCBpc09uZU9mKGFsbG93ZWQsIHZhbHVlKSkgcmV0dXJuIHZhbHVlO1xuICAgIGNvbnN0IG5lYXIgPSBuZWFyZXN0TmFtZSh2YWx1ZSwgYWxsb3dlZCk7XG4gICAgdGhyb3cgd3JvbmcoXG4gICAgICBuYW1lLFxuICAgICAgdmFsdWUsXG4gICAgICBuZWFyID09PSB1bmRlZmluZWQgPyBgVXNlIG9uZSBvZjogJHthbGxvd2VkLmpvaW4oJywgJyl9YCA6IGBEaWQgeW91IG1lYW46ICR7bmVhcn1gLFxuICAgICk7XG4gIH07XG4gIGNvbnN0IGNvbW1hbmQgPSBvbmVPZignY29tbWFuZCcsIENPTU1BTkRTKTtcbiAgaWYgKGNvbW1hbmQgPT09IG51bGwpXG4gICAgdGhyb3cgbmV3IE9yY2hlc3RyYXRvckVycm9yKCdVU0FHRScsICdUaGUgaW5wdXQgY29tbWFuZCBpcyBlbXB0eS4nLCBgVXNlIG9uZSBvZjogJHtDT01NQU5EUy5qb2luKCcsICcpfWApO1xuICBpZiAoaW5wdXQoJ2Rpc3BhdGNoJykgPT09ICdzdHJlYW0nKVxuICAgIHRocm93IG5ldyBPcmNoZXN0cmF0b3JFcnJvcihcbiAgICAgICdOT1RfQlVJTFQnLFxuICAgICAgJ1RoZSBpbnB1dCBkaXNwYXRjaCBpcyBcInN0cmVhbVwiLCB3aGljaCB0aGlzIHZlcnNpb24gY2Fubm90IGRvIHlldC4nLFxuICAgICAgJ1VzZSBkaXNwYXRjaDogd2F2ZScsXG4gICAgKTtcbiAgb25lT2YoJ2Rpc3BhdGNoJywgWyd3YXZlJ10gYXMgY29uc3QpO1xuICBjb25zdCBtb3N0ID0gaW5wdXQoJ21heC1wYXJhbGxlbCcpO1xuICBpZiAobW9zdCAhPT0gbnVsbCAmJiAhL15bMS05XVxcZHswLDV9JC8udGVzdChtb3N0KSlcbiAgICB0aHJvdyB3cm9uZygnbWF4LXBhcmFsbGVsJywgbW9zdCwgJ1VzZSBhIHdob2xlIG51bWJlciBmcm9tIDEuJyk7XG4gIHJldHVybiB7XG4gICAgY29tbWFuZCxcbiAgICBzZXNzaW9uOiBpbnB1dCgnc2Vzc2lvbicpLFxuICAgIHRhc2s6IGlucHV0KCd0YXNrJyksXG4gICAgbGVnOiBpbnB1dCgnbGVnJyksXG4gICAgcmVwb3J0czogaW5wdXQoJ3JlcG9ydHMnKSxcbiAgICBkZWZpbml0aW9uOiBpbnB1dCgnZGVmaW5pdGlvbicpLFxuICAgIHRva2VuOiBpbnB1dCgnZ2l0aHViLXRva2VuJyksXG4gICAgc3RhdGVCcmFuY2g6IGlucHV0KCdzdGF0ZS1icmFuY2gnKSxcbiAgICBzdG9yZTogb25lT2YoJ3N0b3JlJywgU1RPUkVTKSxcbiAgICBtYXhQYXJhbGxlbDogbW9zdCA9PT0gbnVsbCA/IG51bGwgOiBOdW1iZXIobW9zdCksXG4gICAgc3RhcnRJZk5vbmU6IG9uZU9mKCdzdGFydCcsIFsnaWYtbm9uZSddIGFzIGNvbnN0KSAhPT0gbnVsbCxcbiAgICB3b3JraW5nRGlyZWN0b3J5OiBpbnB1dCgnd29ya2luZy1kaXJlY3RvcnknKSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gd3JvbmcobmFtZTogSW5wdXROYW1lLCB2YWx1ZTogc3RyaW5nLCByZW1lZHk6IHN0cmluZyk6IE9yY2hlc3RyYXRvckVycm9yIHtcbiAgcmV0dXJuIG5ldyBPcmNoZXN0cmF0b3JFcnJvcihcbiAgICAnVVNBR0UnLFxuICAgIGBUaGUgaW5wdXQgJHtuYW1lfSBpcyAke0pTT04uc3RyaW5naWZ5KHZhbHVlLnNsaWNlKDAsIDgwKSl9LmAsXG4gICAgcmVtZWR5LFxuICApO1xufVxuIl19

/***/ }),

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ documentOutputs),
/* harmony export */   Rr: () => (/* binding */ sessionOutputs),
/* harmony export */   UA: () => (/* binding */ waveOutputs)
/* harmony export */ });
/* unused harmony export OUTPUTS */
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'session',
    'version',
    'status',
    'health',
    'phase',
    'progress',
    'matrix',
    'max-parallel',
    'count',
    'has-work',
    'check-matrix',
    'has-checks',
    'conclusion',
    'report-path',
    'state-sha',
    'base-sha',
]));
/** An empty matrix is an error of the platform, and so is no matrix: jobs are switched off by `has-work`. */
const NO_LEGS = '{"include":[]}';
/** What every command tells of the session it left behind. */
function sessionOutputs(session, report) {
    return {
        session: session.id,
        version: String(session.version),
        status: report.status,
        health: report.health,
        phase: report.phase ?? '',
        progress: String(report.progress.percent),
        'max-parallel': String(session.definition.limits.maxConcurrentAgents),
    };
}
/** Of the document that the verb answered with. */
function documentOutputs(document) {
    const outputs = {};
    const field = (name) => typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
    const session = field('session');
    const version = field('version');
    const conclusion = field('conclusion');
    if (typeof session === 'string')
        outputs.session = session;
    if (typeof version === 'number')
        outputs.version = String(version);
    if (typeof conclusion === 'string')
        outputs.conclusion = conclusion;
    return outputs;
}
/** Of `advance`; also what a job that plans has to set when it failed half way. */
function waveOutputs(document) {
    const field = (name) => typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
    const matrix = field('matrix');
    const hasWork = field('has_work') === true;
    return {
        matrix: hasWork ? JSON.stringify(matrix) : NO_LEGS,
        count: String(field('count') ?? 0),
        'has-work': String(hasWork),
        // Checks run beside the agent until the workflow has a job of its own for them.
        'check-matrix': NO_LEGS,
        'has-checks': 'false',
        'state-sha': String(field('state_sha') ?? ''),
        'base-sha': String(field('base_sha') ?? ''),
    };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3V0cHV0cy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9lbnRyeXBvaW50cy9hY3Rpb24vb3V0cHV0cy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFJQSxNQUFNLENBQUMsTUFBTSxPQUFPLEdBQUc7SUFDckIsU0FBUztJQUNULFNBQVM7SUFDVCxRQUFRO0lBQ1IsUUFBUTtJQUNSLE9BQU87SUFDUCxVQUFVO0lBQ1YsUUFBUTtJQUNSLGNBQWM7SUFDZCxPQUFPO0lBQ1AsVUFBVTtJQUNWLGNBQWM7SUFDZCxZQUFZO0lBQ1osWUFBWTtJQUNaLGFBQWE7SUFDYixXQUFXO0lBQ1gsVUFBVTtDQUNGLENBQUM7QUFHWCw2R0FBNkc7QUFDN0csTUFBTSxPQUFPLEdBQUcsZ0JBQWdCLENBQUM7QUFFakMsOERBQThEO0FBQzlELE1BQU0sVUFBVSxjQUFjLENBQUMsT0FBZ0IsRUFBRSxNQUFvQjtJQUNuRSxPQUFPO1FBQ0wsT0FBTyxFQUFFLE9BQU8sQ0FBQyxFQUFFO1FBQ25CLE9BQU8sRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQztRQUNoQyxNQUFNLEVBQUUsTUFBTSxDQUFDLE1BQU07UUFDckIsTUFBTSxFQUFFLE1BQU0sQ0FBQyxNQUFNO1FBQ3JCLEtBQUssRUFBRSxNQUFNLENBQUMsS0FBSyxJQUFJLEVBQUU7UUFDekIsUUFBUSxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQztRQUN6QyxjQUFjLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxVQUFVLENBQUMsTUFBTSxDQUFDLG1CQUFtQixDQUFDO0tBQ3RFLENBQUM7QUFDSixDQUFDO0FBRUQsbURBQW1EO0FBQ25ELE1BQU0sVUFBVSxlQUFlLENBQUMsUUFBaUI7SUFDL0MsTUFBTSxPQUFPLEdBQVksRUFBRSxDQUFDO0lBQzVCLE1BQU0sS0FBSyxHQUFHLENBQUMsSUFBWSxFQUFXLEVBQUUsQ0FDdEMsT0FBTyxRQUFRLEtBQUssUUFBUSxJQUFJLFFBQVEsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUM7SUFDOUYsTUFBTSxPQUFPLEdBQUcsS0FBSyxDQUFDLFNBQVMsQ0FBQyxDQUFDO0lBQ2pDLE1BQU0sT0FBTyxHQUFHLEtBQUssQ0FBQyxTQUFTLENBQUMsQ0FBQztJQUNqQyxNQUFNLFVBQVUsR0FBRyxLQUFLLENBQUMsWUFBWSxDQUFDLENBQUM7SUFDdkMsSUFBSSxPQUFPLE9BQU8sS0FBSyxRQUFRO1FBQUUsT0FBTyxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUM7SUFDM0QsSUFBSSxPQUFPLE9BQU8sS0FBSyxRQUFRO1FBQUUsT0FBTyxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUM7SUFDbkUsSUFBSSxPQUFPLFVBQVUsS0FBSyxRQUFRO1FBQUUsT0FBTyxDQUFDLFVBQVUsR0FBRyxVQUFVLENBQUM7SUFDcEUsT0FBTyxPQUFPLENBQUM7QUFDakIsQ0FBQztBQUVELG1GQUFtRjtBQUNuRixNQUFNLFVBQVUsV0FBVyxDQUFDLFFBQWlCO0lBQzNDLE1BQU0sS0FBSyxHQUFHLENBQUMsSUFBWSxFQUFXLEVBQUUsQ0FDdEMsT0FBTyxRQUFRLEtBQUssUUFBUSxJQUFJLFFBQVEsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUM7SUFDOUYsTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0lBQy9CLE1BQU0sT0FBTyxHQUFHLEtBQUssQ0FBQyxVQUFVLENBQUMsS0FBSyxJQUFJLENBQUM7SUFDM0MsT0FBTztRQUNMLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU87UUFDbEQsS0FBSyxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ2xDLFVBQVUsRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDO1FBQzNCLGdGQUFnRjtRQUNoRixjQUFjLEVBQUUsT0FBTztRQUN2QixZQUFZLEVBQUUsT0FBTztRQUNyQixXQUFXLEVBQUUsTUFBTSxDQUFDLEtBQUssQ0FBQyxXQUFXLENBQUMsSUFBSSxFQUFFLENBQUM7UUFDN0MsVUFBVSxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsVUFBVSxDQUFDLElBQUksRUFBRSxDQUFDO0tBQzVDLENBQUM7QUFDSixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqIFRoZSBvdXRwdXRzIG9mIHRoZSBhY3Rpb24uIElkcywgbnVtYmVycyBhbmQgdGhlIHNsaW0gbWF0cml4IG9ubHk6IHdvcmRzIG9mIGFnZW50cyBuZXZlciBiZWNvbWUgYW4gb3V0cHV0LiAqL1xuaW1wb3J0IHR5cGUgeyBTZXNzaW9uIH0gZnJvbSAnLi4vLi4vZG9tYWluL3Nlc3Npb24uanMnO1xuaW1wb3J0IHR5cGUgeyBTdGF0dXNSZXBvcnQgfSBmcm9tICcuLi8uLi9kb21haW4vc3RhdHVzLmpzJztcblxuZXhwb3J0IGNvbnN0IE9VVFBVVFMgPSBbXG4gICdzZXNzaW9uJyxcbiAgJ3ZlcnNpb24nLFxuICAnc3RhdHVzJyxcbiAgJ2hlYWx0aCcsXG4gICdwaGFzZScsXG4gICdwcm9ncmVzcycsXG4gICdtYXRyaXgnLFxuICAnbWF4LXBhcmFsbGVsJyxcbiAgJ2NvdW50JyxcbiAgJ2hhcy13b3JrJyxcbiAgJ2NoZWNrLW1hdHJpeCcsXG4gICdoYXMtY2hlY2tzJyxcbiAgJ2NvbmNsdXNpb24nLFxuICAncmVwb3J0LXBhdGgnLFxuICAnc3RhdGUtc2hhJyxcbiAgJ2Jhc2Utc2hhJyxcbl0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBPdXRwdXRzID0gUGFydGlhbDxSZWNvcmQ8KHR5cGVvZiBPVVRQVVRTKVtudW1iZXJdLCBzdHJpbmc+PjtcblxuLyoqIEFuIGVtcHR5IG1hdHJpeCBpcyBhbiBlcnJvciBvZiB0aGUgcGxhdGZvcm0sIGFuZCBzbyBpcyBubyBtYXRyaXg6IGpvYnMgYXJlIHN3aXRjaGVkIG9mZiBieSBgaGFzLXdvcmtgLiAqL1xuY29uc3QgTk9fTEVHUyA9ICd7XCJpbmNsdWRlXCI6W119JztcblxuLyoqIFdoYXQgZXZlcnkgY29tbWFuZCB0ZWxscyBvZiB0aGUgc2Vzc2lvbiBpdCBsZWZ0IGJlaGluZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXNzaW9uT3V0cHV0cyhzZXNzaW9uOiBTZXNzaW9uLCByZXBvcnQ6IFN0YXR1c1JlcG9ydCk6IE91dHB1dHMge1xuICByZXR1cm4ge1xuICAgIHNlc3Npb246IHNlc3Npb24uaWQsXG4gICAgdmVyc2lvbjogU3RyaW5nKHNlc3Npb24udmVyc2lvbiksXG4gICAgc3RhdHVzOiByZXBvcnQuc3RhdHVzLFxuICAgIGhlYWx0aDogcmVwb3J0LmhlYWx0aCxcbiAgICBwaGFzZTogcmVwb3J0LnBoYXNlID8/ICcnLFxuICAgIHByb2dyZXNzOiBTdHJpbmcocmVwb3J0LnByb2dyZXNzLnBlcmNlbnQpLFxuICAgICdtYXgtcGFyYWxsZWwnOiBTdHJpbmcoc2Vzc2lvbi5kZWZpbml0aW9uLmxpbWl0cy5tYXhDb25jdXJyZW50QWdlbnRzKSxcbiAgfTtcbn1cblxuLyoqIE9mIHRoZSBkb2N1bWVudCB0aGF0IHRoZSB2ZXJiIGFuc3dlcmVkIHdpdGguICovXG5leHBvcnQgZnVuY3Rpb24gZG9jdW1lbnRPdXRwdXRzKGRvY3VtZW50OiB1bmtub3duKTogT3V0cHV0cyB7XG4gIGNvbnN0IG91dHB1dHM6IE91dHB1dHMgPSB7fTtcbiAgY29uc3QgZmllbGQgPSAobmFtZTogc3RyaW5nKTogdW5rbm93biA9PlxuICAgIHR5cGVvZiBkb2N1bWVudCA9PT0gJ29iamVjdCcgJiYgZG9jdW1lbnQgIT09IG51bGwgPyBSZWZsZWN0LmdldChkb2N1bWVudCwgbmFtZSkgOiB1bmRlZmluZWQ7XG4gIGNvbnN0IHNlc3Npb24gPSBmaWVsZCgnc2Vzc2lvbicpO1xuICBjb25zdCB2ZXJzaW9uID0gZmllbGQoJ3ZlcnNpb24nKTtcbiAgY29uc3QgY29uY2x1c2lvbiA9IGZpZWxkKCdjb25jbHVzaW9uJyk7XG4gIGlmICh0eXBlb2Ygc2Vzc2lvbiA9PT0gJ3N0cmluZycpIG91dHB1dHMuc2Vzc2lvbiA9IHNlc3Npb247XG4gIGlmICh0eXBlb2YgdmVyc2lvbiA9PT0gJ251bWJlcicpIG91dHB1dHMudmVyc2lvbiA9IFN0cmluZyh2ZXJzaW9uKTtcbiAgaWYgKHR5cGVvZiBjb25jbHVzaW9uID09PSAnc3RyaW5nJykgb3V0cHV0cy5jb25jbHVzaW9uID0gY29uY2x1c2lvbjtcbiAgcmV0dXJuIG91dHB1dHM7XG59XG5cbi8qKiBPZiBgYWR2YW5jZWA7IGFsc28gd2hhdCBhIGpvYiB0aGF0IHBsYW5zIGhhcyB0byBzZXQgd2hlbiBpdCBmYWlsZWQgaGFsZiB3YXkuICovXG5leHBvcnQgZnVuY3Rpb24gd2F2ZU91dHB1dHMoZG9jdW1lbnQ6IHVua25vd24pOiBPdXRwdXRzIHtcbiAgY29uc3QgZmllbGQgPSAobmFtZTogc3RyaW5nKTogdW5rbm93biA9PlxuICAgIHR5cGVvZiBkb2N1bWVudCA9PT0gJ29iamVjdCcgJiYgZG9jdW1lbnQgIT09IG51bGwgPyBSZWZsZWN0LmdldChkb2N1bWVudCwgbmFtZSkgOiB1bmRlZmluZWQ7XG4gIGNvbnN0IG1hdHJpeCA9IGZpZWxkKCdtYXRyaXgnKTtcbiAgY29uc3QgaGFzV29yayA9IGZpZWxkKCdoYXNfd29yaycpID09PSB0cnVlO1xuICByZXR1cm4ge1xuICAgIG1hdHJpeDogaGFzV29yayA/IEpTT04uc3RyaW5naWZ5KG1hdHJpeCkgOiBOT19MRUdTLFxuICAgIGNvdW50OiBTdHJpbmcoZmllbGQoJ2NvdW50JykgPz8gMCksXG4gICAgJ2hhcy13b3JrJzogU3RyaW5nKGhhc1dvcmspLFxuICAgIC8vIENoZWNrcyBydW4gYmVzaWRlIHRoZSBhZ2VudCB1bnRpbCB0aGUgd29ya2Zsb3cgaGFzIGEgam9iIG9mIGl0cyBvd24gZm9yIHRoZW0uXG4gICAgJ2NoZWNrLW1hdHJpeCc6IE5PX0xFR1MsXG4gICAgJ2hhcy1jaGVja3MnOiAnZmFsc2UnLFxuICAgICdzdGF0ZS1zaGEnOiBTdHJpbmcoZmllbGQoJ3N0YXRlX3NoYScpID8/ICcnKSxcbiAgICAnYmFzZS1zaGEnOiBTdHJpbmcoZmllbGQoJ2Jhc2Vfc2hhJykgPz8gJycpLFxuICB9O1xufVxuIl19

/***/ }),

/***/ 8951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openStepLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/**
 * The log of a workflow step. While a verb runs, the runner is told to read no commands, so that nothing an agent prints or a title says can be
 * one; what must become an annotation is kept until the end.
 */


function openStepLog(write) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const alerts = [];
    let stopped = true;
    write(`::stop-commands::${token}\n`);
    const line = (text) => {
        if (text !== '')
            write(`${text}\n`);
    };
    const terminal = {
        out: _report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ,
        err: _report_style_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ,
        live: false,
        outLive: false,
        quiet: false,
        json: false,
        closed: () => false,
        print: line,
        note: line,
        warn: (text) => {
            if (text.startsWith('ALERT:'))
                alerts.push(text);
            line(text);
        },
        draw: write,
        size: () => ({ columns: 120, rows: 40 }),
    };
    return {
        terminal,
        alerts,
        resume: () => {
            if (stopped)
                write(`::${token}::\n`);
            stopped = false;
        },
    };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3RlcC1sb2cuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvZW50cnlwb2ludHMvYWN0aW9uL3N0ZXAtbG9nLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7R0FHRztBQUNILE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSxhQUFhLENBQUM7QUFDMUMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLHVCQUF1QixDQUFDO0FBVzlDLE1BQU0sVUFBVSxXQUFXLENBQUMsS0FBNkI7SUFDdkQsTUFBTSxLQUFLLEdBQUcsV0FBVyxDQUFDLEVBQUUsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsQ0FBQztJQUM5QyxNQUFNLE1BQU0sR0FBYSxFQUFFLENBQUM7SUFDNUIsSUFBSSxPQUFPLEdBQUcsSUFBSSxDQUFDO0lBQ25CLEtBQUssQ0FBQyxvQkFBb0IsS0FBSyxJQUFJLENBQUMsQ0FBQztJQUNyQyxNQUFNLElBQUksR0FBRyxDQUFDLElBQVksRUFBUSxFQUFFO1FBQ2xDLElBQUksSUFBSSxLQUFLLEVBQUU7WUFBRSxLQUFLLENBQUMsR0FBRyxJQUFJLElBQUksQ0FBQyxDQUFDO0lBQ3RDLENBQUMsQ0FBQztJQUNGLE1BQU0sUUFBUSxHQUFhO1FBQ3pCLEdBQUcsRUFBRSxLQUFLO1FBQ1YsR0FBRyxFQUFFLEtBQUs7UUFDVixJQUFJLEVBQUUsS0FBSztRQUNYLE9BQU8sRUFBRSxLQUFLO1FBQ2QsS0FBSyxFQUFFLEtBQUs7UUFDWixJQUFJLEVBQUUsS0FBSztRQUNYLE1BQU0sRUFBRSxHQUFHLEVBQUUsQ0FBQyxLQUFLO1FBQ25CLEtBQUssRUFBRSxJQUFJO1FBQ1gsSUFBSSxFQUFFLElBQUk7UUFDVixJQUFJLEVBQUUsQ0FBQyxJQUFJLEVBQUUsRUFBRTtZQUNiLElBQUksSUFBSSxDQUFDLFVBQVUsQ0FBQyxRQUFRLENBQUM7Z0JBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUNqRCxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDYixDQUFDO1FBQ0QsSUFBSSxFQUFFLEtBQUs7UUFDWCxJQUFJLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxFQUFFLE9BQU8sRUFBRSxHQUFHLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDO0tBQ3pDLENBQUM7SUFDRixPQUFPO1FBQ0wsUUFBUTtRQUNSLE1BQU07UUFDTixNQUFNLEVBQUUsR0FBRyxFQUFFO1lBQ1gsSUFBSSxPQUFPO2dCQUFFLEtBQUssQ0FBQyxLQUFLLEtBQUssTUFBTSxDQUFDLENBQUM7WUFDckMsT0FBTyxHQUFHLEtBQUssQ0FBQztRQUNsQixDQUFDO0tBQ0YsQ0FBQztBQUNKLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFRoZSBsb2cgb2YgYSB3b3JrZmxvdyBzdGVwLiBXaGlsZSBhIHZlcmIgcnVucywgdGhlIHJ1bm5lciBpcyB0b2xkIHRvIHJlYWQgbm8gY29tbWFuZHMsIHNvIHRoYXQgbm90aGluZyBhbiBhZ2VudCBwcmludHMgb3IgYSB0aXRsZSBzYXlzIGNhbiBiZVxuICogb25lOyB3aGF0IG11c3QgYmVjb21lIGFuIGFubm90YXRpb24gaXMga2VwdCB1bnRpbCB0aGUgZW5kLlxuICovXG5pbXBvcnQgeyByYW5kb21CeXRlcyB9IGZyb20gJ25vZGU6Y3J5cHRvJztcbmltcG9ydCB7IFBMQUlOIH0gZnJvbSAnLi4vLi4vcmVwb3J0L3N0eWxlLmpzJztcbmltcG9ydCB0eXBlIHsgVGVybWluYWwgfSBmcm9tICcuLi9jbGkvdGVybWluYWwuanMnO1xuXG5leHBvcnQgaW50ZXJmYWNlIFN0ZXBMb2cge1xuICByZWFkb25seSB0ZXJtaW5hbDogVGVybWluYWw7XG4gIC8qKiBMaW5lcyB0aGF0IHBlb3BsZSBtdXN0IHNlZTogYXQgbW9zdCB0ZW4gYW5ub3RhdGlvbnMgYSBzdGVwIGFyZSBzaG93bi4gKi9cbiAgcmVhZG9ubHkgYWxlcnRzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIFRoZSBydW5uZXIgcmVhZHMgY29tbWFuZHMgYWdhaW4uICovXG4gIHJlc3VtZSgpOiB2b2lkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gb3BlblN0ZXBMb2cod3JpdGU6ICh0ZXh0OiBzdHJpbmcpID0+IHZvaWQpOiBTdGVwTG9nIHtcbiAgY29uc3QgdG9rZW4gPSByYW5kb21CeXRlcygxNikudG9TdHJpbmcoJ2hleCcpO1xuICBjb25zdCBhbGVydHM6IHN0cmluZ1tdID0gW107XG4gIGxldCBzdG9wcGVkID0gdHJ1ZTtcbiAgd3JpdGUoYDo6c3RvcC1jb21tYW5kczo6JHt0b2tlbn1cXG5gKTtcbiAgY29uc3QgbGluZSA9ICh0ZXh0OiBzdHJpbmcpOiB2b2lkID0+IHtcbiAgICBpZiAodGV4dCAhPT0gJycpIHdyaXRlKGAke3RleHR9XFxuYCk7XG4gIH07XG4gIGNvbnN0IHRlcm1pbmFsOiBUZXJtaW5hbCA9IHtcbiAgICBvdXQ6IFBMQUlOLFxuICAgIGVycjogUExBSU4sXG4gICAgbGl2ZTogZmFsc2UsXG4gICAgb3V0TGl2ZTogZmFsc2UsXG4gICAgcXVpZXQ6IGZhbHNlLFxuICAgIGpzb246IGZhbHNlLFxuICAgIGNsb3NlZDogKCkgPT4gZmFsc2UsXG4gICAgcHJpbnQ6IGxpbmUsXG4gICAgbm90ZTogbGluZSxcbiAgICB3YXJuOiAodGV4dCkgPT4ge1xuICAgICAgaWYgKHRleHQuc3RhcnRzV2l0aCgnQUxFUlQ6JykpIGFsZXJ0cy5wdXNoKHRleHQpO1xuICAgICAgbGluZSh0ZXh0KTtcbiAgICB9LFxuICAgIGRyYXc6IHdyaXRlLFxuICAgIHNpemU6ICgpID0+ICh7IGNvbHVtbnM6IDEyMCwgcm93czogNDAgfSksXG4gIH07XG4gIHJldHVybiB7XG4gICAgdGVybWluYWwsXG4gICAgYWxlcnRzLFxuICAgIHJlc3VtZTogKCkgPT4ge1xuICAgICAgaWYgKHN0b3BwZWQpIHdyaXRlKGA6OiR7dG9rZW59OjpcXG5gKTtcbiAgICAgIHN0b3BwZWQgPSBmYWxzZTtcbiAgICB9LFxuICB9O1xufVxuIl19

/***/ }),

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ jobSummary)
});

// UNUSED EXPORTS: code

// EXTERNAL MODULE: ./build/src/report/attention.js
var attention = __webpack_require__(2162);
// EXTERNAL MODULE: ./build/src/report/duration-text.js
var duration_text = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/report/mermaid.js


const MOST_NODES = 150;
const MOST_EDGES = 400;
const MOST_CHARACTERS = 20_000;
const CLASSES = [
    ['completed', 'fill:#d4f4dd,stroke:#1a7f37,color:#0b3d1b'],
    ['in_progress', 'fill:#d7e9ff,stroke:#0969da,color:#032f62'],
    ['ready', 'fill:#ffffff,stroke:#0969da,color:#032f62'],
    ['waiting', 'fill:#f6f8fa,stroke:#8c959f,color:#424a53'],
    ['failed', 'fill:#ffdcd7,stroke:#cf222e,color:#660018'],
    ['blocked', 'fill:#fff3c4,stroke:#9a6700,color:#4d2d00'],
    ['escalated', 'fill:#fff3c4,stroke:#9a6700,color:#4d2d00'],
    ['skipped', 'fill:#eaeef2,stroke:#8c959f,color:#57606a'],
    ['cancelled', 'fill:#eaeef2,stroke:#8c959f,color:#57606a'],
];
/** The text of the graph, without the fence around it. */
function mermaidGraph(session, report) {
    const detailed = report.tasks.length <= MOST_NODES ? taskGraph(session, report) : undefined;
    return detailed !== undefined && detailed.length <= MOST_CHARACTERS ? detailed : phaseGraph(report);
}
/** Text that stays inside a quoted label. */
function mermaidLabel(text, most = 60) {
    return (0,plain_text/* plainText */.wh)(text, most).replace(/[#"<>&`\\;[\](){}|]/g, (sign) => `#${sign.charCodeAt(0)};`);
}
function classLines() {
    return CLASSES.map(([look, style]) => `  classDef ${look} ${style}`);
}
function taskGraph(session, report) {
    const names = new Map(report.tasks.map(({ task }, index) => [task.spec.id, `t${index}`]));
    const byPhase = new Map();
    for (const task of report.tasks) {
        const list = byPhase.get(task.task.spec.phase);
        if (list === undefined)
            byPhase.set(task.task.spec.phase, [task]);
        else
            list.push(task);
    }
    const groups = report.phases.flatMap(({ id }, index) => [
        `  subgraph p${index}["${mermaidLabel(id)}"]`,
        ...(byPhase.get(id) ?? []).map(({ task, explanation }) => {
            const label = mermaidLabel(task.spec.id.slice(task.spec.phase.length + 1));
            return `    ${names.get(task.spec.id)}["${label}"]:::${(0,style/* lookOf */.Li)(task.status, explanation.standing)}`;
        }),
        '  end',
    ]);
    const edges = [];
    for (const { spec } of session.tasks)
        for (const { task, on } of spec.dependencies) {
            const from = names.get(task);
            if (from !== undefined)
                edges.push(`  ${from} -->${on === 'succeeded' ? '' : `|${on}|`} ${names.get(spec.id)}`);
        }
    const order = report.phases.slice(1).map((_, index) => `  p${index} --> p${index + 1}`);
    return ['graph LR', ...groups, ...order, ...edges.slice(0, MOST_EDGES), ...classLines()].join('\n');
}
function phaseGraph(report) {
    const shown = report.phases.slice(0, MOST_NODES);
    const nodes = shown.map(({ id, status, progress }, index) => {
        const done = progress.completed + progress.skipped;
        const look = status === 'completed'
            ? 'completed'
            : progress.failed > 0
                ? 'failed'
                : status === 'in_progress'
                    ? 'in_progress'
                    : 'waiting';
        return `  p${index}["${mermaidLabel(id, 40)}: ${done} of ${progress.total}"]:::${look}`;
    });
    const order = shown.slice(1).map((_, index) => `  p${index} --> p${index + 1}`);
    return ['graph LR', ...nodes, ...order, ...classLines()].join('\n');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWVybWFpZC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9yZXBvcnQvbWVybWFpZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFNQSxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0saUJBQWlCLENBQUM7QUFDNUMsT0FBTyxFQUFhLE1BQU0sRUFBRSxNQUFNLFlBQVksQ0FBQztBQUUvQyxNQUFNLFVBQVUsR0FBRyxHQUFHLENBQUM7QUFDdkIsTUFBTSxVQUFVLEdBQUcsR0FBRyxDQUFDO0FBQ3ZCLE1BQU0sZUFBZSxHQUFHLE1BQU0sQ0FBQztBQUUvQixNQUFNLE9BQU8sR0FBeUM7SUFDcEQsQ0FBQyxXQUFXLEVBQUUsMkNBQTJDLENBQUM7SUFDMUQsQ0FBQyxhQUFhLEVBQUUsMkNBQTJDLENBQUM7SUFDNUQsQ0FBQyxPQUFPLEVBQUUsMkNBQTJDLENBQUM7SUFDdEQsQ0FBQyxTQUFTLEVBQUUsMkNBQTJDLENBQUM7SUFDeEQsQ0FBQyxRQUFRLEVBQUUsMkNBQTJDLENBQUM7SUFDdkQsQ0FBQyxTQUFTLEVBQUUsMkNBQTJDLENBQUM7SUFDeEQsQ0FBQyxXQUFXLEVBQUUsMkNBQTJDLENBQUM7SUFDMUQsQ0FBQyxTQUFTLEVBQUUsMkNBQTJDLENBQUM7SUFDeEQsQ0FBQyxXQUFXLEVBQUUsMkNBQTJDLENBQUM7Q0FDM0QsQ0FBQztBQUVGLDBEQUEwRDtBQUMxRCxNQUFNLFVBQVUsWUFBWSxDQUFDLE9BQWdCLEVBQUUsTUFBb0I7SUFDakUsTUFBTSxRQUFRLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxNQUFNLElBQUksVUFBVSxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUM7SUFDNUYsT0FBTyxRQUFRLEtBQUssU0FBUyxJQUFJLFFBQVEsQ0FBQyxNQUFNLElBQUksZUFBZSxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUN0RyxDQUFDO0FBRUQsNkNBQTZDO0FBQzdDLE1BQU0sVUFBVSxZQUFZLENBQUMsSUFBWSxFQUFFLElBQUksR0FBRyxFQUFFO0lBQ2xELE9BQU8sU0FBUyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxPQUFPLENBQUMsc0JBQXNCLEVBQUUsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDcEcsQ0FBQztBQUVELFNBQVMsVUFBVTtJQUNqQixPQUFPLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsRUFBRSxFQUFFLENBQUMsY0FBYyxJQUFJLElBQUksS0FBSyxFQUFFLENBQUMsQ0FBQztBQUN2RSxDQUFDO0FBRUQsU0FBUyxTQUFTLENBQUMsT0FBZ0IsRUFBRSxNQUFvQjtJQUN2RCxNQUFNLEtBQUssR0FBRyxJQUFJLEdBQUcsQ0FBaUIsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQzFHLE1BQU0sT0FBTyxHQUFHLElBQUksR0FBRyxFQUF3QixDQUFDO0lBQ2hELEtBQUssTUFBTSxJQUFJLElBQUksTUFBTSxDQUFDLEtBQUssRUFBRSxDQUFDO1FBQ2hDLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7UUFDL0MsSUFBSSxJQUFJLEtBQUssU0FBUztZQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQzs7WUFDN0QsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUN2QixDQUFDO0lBQ0QsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQyxFQUFFLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUM7UUFDdEQsZUFBZSxLQUFLLEtBQUssWUFBWSxDQUFDLEVBQUUsQ0FBQyxJQUFJO1FBQzdDLEdBQUcsQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLFdBQVcsRUFBRSxFQUFFLEVBQUU7WUFDdkQsTUFBTSxLQUFLLEdBQUcsWUFBWSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQztZQUMzRSxPQUFPLE9BQU8sS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLLEtBQUssUUFBUSxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxXQUFXLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQztRQUNyRyxDQUFDLENBQUM7UUFDRixPQUFPO0tBQ1IsQ0FBQyxDQUFDO0lBQ0gsTUFBTSxLQUFLLEdBQWEsRUFBRSxDQUFDO0lBQzNCLEtBQUssTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLE9BQU8sQ0FBQyxLQUFLO1FBQ2xDLEtBQUssTUFBTSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsSUFBSSxJQUFJLENBQUMsWUFBWSxFQUFFLENBQUM7WUFDN0MsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUM3QixJQUFJLElBQUksS0FBSyxTQUFTO2dCQUNwQixLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssSUFBSSxPQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLEdBQUcsSUFBSSxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUM7UUFDNUYsQ0FBQztJQUNILE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDLE1BQU0sS0FBSyxTQUFTLEtBQUssR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0lBQ3hGLE9BQU8sQ0FBQyxVQUFVLEVBQUUsR0FBRyxNQUFNLEVBQUUsR0FBRyxLQUFLLEVBQUUsR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxVQUFVLENBQUMsRUFBRSxHQUFHLFVBQVUsRUFBRSxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3RHLENBQUM7QUFFRCxTQUFTLFVBQVUsQ0FBQyxNQUFvQjtJQUN0QyxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsVUFBVSxDQUFDLENBQUM7SUFDakQsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxRQUFRLEVBQUUsRUFBRSxLQUFLLEVBQUUsRUFBRTtRQUMxRCxNQUFNLElBQUksR0FBRyxRQUFRLENBQUMsU0FBUyxHQUFHLFFBQVEsQ0FBQyxPQUFPLENBQUM7UUFDbkQsTUFBTSxJQUFJLEdBQ1IsTUFBTSxLQUFLLFdBQVc7WUFDcEIsQ0FBQyxDQUFDLFdBQVc7WUFDYixDQUFDLENBQUMsUUFBUSxDQUFDLE1BQU0sR0FBRyxDQUFDO2dCQUNuQixDQUFDLENBQUMsUUFBUTtnQkFDVixDQUFDLENBQUMsTUFBTSxLQUFLLGFBQWE7b0JBQ3hCLENBQUMsQ0FBQyxhQUFhO29CQUNmLENBQUMsQ0FBQyxTQUFTLENBQUM7UUFDcEIsT0FBTyxNQUFNLEtBQUssS0FBSyxZQUFZLENBQUMsRUFBRSxFQUFFLEVBQUUsQ0FBQyxLQUFLLElBQUksT0FBTyxRQUFRLENBQUMsS0FBSyxRQUFRLElBQUksRUFBRSxDQUFDO0lBQzFGLENBQUMsQ0FBQyxDQUFDO0lBQ0gsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxNQUFNLEtBQUssU0FBUyxLQUFLLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQztJQUNoRixPQUFPLENBQUMsVUFBVSxFQUFFLEdBQUcsS0FBSyxFQUFFLEdBQUcsS0FBSyxFQUFFLEdBQUcsVUFBVSxFQUFFLENBQUMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDdEUsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogUGhhc2VzIGFuZCB0YXNrcyBhcyBhIE1lcm1haWQgZ3JhcGg6IHNtYWxsIGVub3VnaCB0byBiZSBkcmF3biAoYWJvdXQgMTUwIG5vZGVzLCAyMCBLQiksIGJ5IHBoYXNlcyBhbG9uZSB3aGVuIHRoZSB0YXNrcyBhcmUgdG9vIG1hbnkuIE5vZGUgbmFtZXNcbiAqIGFyZSBvdXIgb3duLCBiZWNhdXNlIGBlbmRgIGFzIGEgbmFtZSBicmVha3MgdGhlIHN5bnRheDsgbGFiZWxzIGNhbm5vdCBsZWF2ZSB0aGVpciBxdW90ZXMuXG4gKi9cbmltcG9ydCB0eXBlIHsgU2Vzc2lvbiB9IGZyb20gJy4uL2RvbWFpbi9zZXNzaW9uLmpzJztcbmltcG9ydCB0eXBlIHsgU3RhdHVzUmVwb3J0LCBUYXNrUmVwb3J0IH0gZnJvbSAnLi4vZG9tYWluL3N0YXR1cy5qcyc7XG5pbXBvcnQgeyBwbGFpblRleHQgfSBmcm9tICcuL3BsYWluLXRleHQuanMnO1xuaW1wb3J0IHsgdHlwZSBMb29rLCBsb29rT2YgfSBmcm9tICcuL3N0eWxlLmpzJztcblxuY29uc3QgTU9TVF9OT0RFUyA9IDE1MDtcbmNvbnN0IE1PU1RfRURHRVMgPSA0MDA7XG5jb25zdCBNT1NUX0NIQVJBQ1RFUlMgPSAyMF8wMDA7XG5cbmNvbnN0IENMQVNTRVM6IHJlYWRvbmx5IChyZWFkb25seSBbTG9vaywgc3RyaW5nXSlbXSA9IFtcbiAgWydjb21wbGV0ZWQnLCAnZmlsbDojZDRmNGRkLHN0cm9rZTojMWE3ZjM3LGNvbG9yOiMwYjNkMWInXSxcbiAgWydpbl9wcm9ncmVzcycsICdmaWxsOiNkN2U5ZmYsc3Ryb2tlOiMwOTY5ZGEsY29sb3I6IzAzMmY2MiddLFxuICBbJ3JlYWR5JywgJ2ZpbGw6I2ZmZmZmZixzdHJva2U6IzA5NjlkYSxjb2xvcjojMDMyZjYyJ10sXG4gIFsnd2FpdGluZycsICdmaWxsOiNmNmY4ZmEsc3Ryb2tlOiM4Yzk1OWYsY29sb3I6IzQyNGE1MyddLFxuICBbJ2ZhaWxlZCcsICdmaWxsOiNmZmRjZDcsc3Ryb2tlOiNjZjIyMmUsY29sb3I6IzY2MDAxOCddLFxuICBbJ2Jsb2NrZWQnLCAnZmlsbDojZmZmM2M0LHN0cm9rZTojOWE2NzAwLGNvbG9yOiM0ZDJkMDAnXSxcbiAgWydlc2NhbGF0ZWQnLCAnZmlsbDojZmZmM2M0LHN0cm9rZTojOWE2NzAwLGNvbG9yOiM0ZDJkMDAnXSxcbiAgWydza2lwcGVkJywgJ2ZpbGw6I2VhZWVmMixzdHJva2U6IzhjOTU5Zixjb2xvcjojNTc2MDZhJ10sXG4gIFsnY2FuY2VsbGVkJywgJ2ZpbGw6I2VhZWVmMixzdHJva2U6IzhjOTU5Zixjb2xvcjojNTc2MDZhJ10sXG5dO1xuXG4vKiogVGhlIHRleHQgb2YgdGhlIGdyYXBoLCB3aXRob3V0IHRoZSBmZW5jZSBhcm91bmQgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gbWVybWFpZEdyYXBoKHNlc3Npb246IFNlc3Npb24sIHJlcG9ydDogU3RhdHVzUmVwb3J0KTogc3RyaW5nIHtcbiAgY29uc3QgZGV0YWlsZWQgPSByZXBvcnQudGFza3MubGVuZ3RoIDw9IE1PU1RfTk9ERVMgPyB0YXNrR3JhcGgoc2Vzc2lvbiwgcmVwb3J0KSA6IHVuZGVmaW5lZDtcbiAgcmV0dXJuIGRldGFpbGVkICE9PSB1bmRlZmluZWQgJiYgZGV0YWlsZWQubGVuZ3RoIDw9IE1PU1RfQ0hBUkFDVEVSUyA/IGRldGFpbGVkIDogcGhhc2VHcmFwaChyZXBvcnQpO1xufVxuXG4vKiogVGV4dCB0aGF0IHN0YXlzIGluc2lkZSBhIHF1b3RlZCBsYWJlbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZXJtYWlkTGFiZWwodGV4dDogc3RyaW5nLCBtb3N0ID0gNjApOiBzdHJpbmcge1xuICByZXR1cm4gcGxhaW5UZXh0KHRleHQsIG1vc3QpLnJlcGxhY2UoL1sjXCI8PiZgXFxcXDtbXFxdKCl7fXxdL2csIChzaWduKSA9PiBgIyR7c2lnbi5jaGFyQ29kZUF0KDApfTtgKTtcbn1cblxuZnVuY3Rpb24gY2xhc3NMaW5lcygpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIHJldHVybiBDTEFTU0VTLm1hcCgoW2xvb2ssIHN0eWxlXSkgPT4gYCAgY2xhc3NEZWYgJHtsb29rfSAke3N0eWxlfWApO1xufVxuXG5mdW5jdGlvbiB0YXNrR3JhcGgoc2Vzc2lvbjogU2Vzc2lvbiwgcmVwb3J0OiBTdGF0dXNSZXBvcnQpOiBzdHJpbmcge1xuICBjb25zdCBuYW1lcyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KHJlcG9ydC50YXNrcy5tYXAoKHsgdGFzayB9LCBpbmRleCkgPT4gW3Rhc2suc3BlYy5pZCwgYHQke2luZGV4fWBdKSk7XG4gIGNvbnN0IGJ5UGhhc2UgPSBuZXcgTWFwPHN0cmluZywgVGFza1JlcG9ydFtdPigpO1xuICBmb3IgKGNvbnN0IHRhc2sgb2YgcmVwb3J0LnRhc2tzKSB7XG4gICAgY29uc3QgbGlzdCA9IGJ5UGhhc2UuZ2V0KHRhc2sudGFzay5zcGVjLnBoYXNlKTtcbiAgICBpZiAobGlzdCA9PT0gdW5kZWZpbmVkKSBieVBoYXNlLnNldCh0YXNrLnRhc2suc3BlYy5waGFzZSwgW3Rhc2tdKTtcbiAgICBlbHNlIGxpc3QucHVzaCh0YXNrKTtcbiAgfVxuICBjb25zdCBncm91cHMgPSByZXBvcnQucGhhc2VzLmZsYXRNYXAoKHsgaWQgfSwgaW5kZXgpID0+IFtcbiAgICBgICBzdWJncmFwaCBwJHtpbmRleH1bXCIke21lcm1haWRMYWJlbChpZCl9XCJdYCxcbiAgICAuLi4oYnlQaGFzZS5nZXQoaWQpID8/IFtdKS5tYXAoKHsgdGFzaywgZXhwbGFuYXRpb24gfSkgPT4ge1xuICAgICAgY29uc3QgbGFiZWwgPSBtZXJtYWlkTGFiZWwodGFzay5zcGVjLmlkLnNsaWNlKHRhc2suc3BlYy5waGFzZS5sZW5ndGggKyAxKSk7XG4gICAgICByZXR1cm4gYCAgICAke25hbWVzLmdldCh0YXNrLnNwZWMuaWQpfVtcIiR7bGFiZWx9XCJdOjo6JHtsb29rT2YodGFzay5zdGF0dXMsIGV4cGxhbmF0aW9uLnN0YW5kaW5nKX1gO1xuICAgIH0pLFxuICAgICcgIGVuZCcsXG4gIF0pO1xuICBjb25zdCBlZGdlczogc3RyaW5nW10gPSBbXTtcbiAgZm9yIChjb25zdCB7IHNwZWMgfSBvZiBzZXNzaW9uLnRhc2tzKVxuICAgIGZvciAoY29uc3QgeyB0YXNrLCBvbiB9IG9mIHNwZWMuZGVwZW5kZW5jaWVzKSB7XG4gICAgICBjb25zdCBmcm9tID0gbmFtZXMuZ2V0KHRhc2spO1xuICAgICAgaWYgKGZyb20gIT09IHVuZGVmaW5lZClcbiAgICAgICAgZWRnZXMucHVzaChgICAke2Zyb219IC0tPiR7b24gPT09ICdzdWNjZWVkZWQnID8gJycgOiBgfCR7b259fGB9ICR7bmFtZXMuZ2V0KHNwZWMuaWQpfWApO1xuICAgIH1cbiAgY29uc3Qgb3JkZXIgPSByZXBvcnQucGhhc2VzLnNsaWNlKDEpLm1hcCgoXywgaW5kZXgpID0+IGAgIHAke2luZGV4fSAtLT4gcCR7aW5kZXggKyAxfWApO1xuICByZXR1cm4gWydncmFwaCBMUicsIC4uLmdyb3VwcywgLi4ub3JkZXIsIC4uLmVkZ2VzLnNsaWNlKDAsIE1PU1RfRURHRVMpLCAuLi5jbGFzc0xpbmVzKCldLmpvaW4oJ1xcbicpO1xufVxuXG5mdW5jdGlvbiBwaGFzZUdyYXBoKHJlcG9ydDogU3RhdHVzUmVwb3J0KTogc3RyaW5nIHtcbiAgY29uc3Qgc2hvd24gPSByZXBvcnQucGhhc2VzLnNsaWNlKDAsIE1PU1RfTk9ERVMpO1xuICBjb25zdCBub2RlcyA9IHNob3duLm1hcCgoeyBpZCwgc3RhdHVzLCBwcm9ncmVzcyB9LCBpbmRleCkgPT4ge1xuICAgIGNvbnN0IGRvbmUgPSBwcm9ncmVzcy5jb21wbGV0ZWQgKyBwcm9ncmVzcy5za2lwcGVkO1xuICAgIGNvbnN0IGxvb2sgPVxuICAgICAgc3RhdHVzID09PSAnY29tcGxldGVkJ1xuICAgICAgICA/ICdjb21wbGV0ZWQnXG4gICAgICAgIDogcHJvZ3Jlc3MuZmFpbGVkID4gMFxuICAgICAgICAgID8gJ2ZhaWxlZCdcbiAgICAgICAgICA6IHN0YXR1cyA9PT0gJ2luX3Byb2dyZXNzJ1xuICAgICAgICAgICAgPyAnaW5fcHJvZ3Jlc3MnXG4gICAgICAgICAgICA6ICd3YWl0aW5nJztcbiAgICByZXR1cm4gYCAgcCR7aW5kZXh9W1wiJHttZXJtYWlkTGFiZWwoaWQsIDQwKX06ICR7ZG9uZX0gb2YgJHtwcm9ncmVzcy50b3RhbH1cIl06Ojoke2xvb2t9YDtcbiAgfSk7XG4gIGNvbnN0IG9yZGVyID0gc2hvd24uc2xpY2UoMSkubWFwKChfLCBpbmRleCkgPT4gYCAgcCR7aW5kZXh9IC0tPiBwJHtpbmRleCArIDF9YCk7XG4gIHJldHVybiBbJ2dyYXBoIExSJywgLi4ubm9kZXMsIC4uLm9yZGVyLCAuLi5jbGFzc0xpbmVzKCldLmpvaW4oJ1xcbicpO1xufVxuIl19
// EXTERNAL MODULE: ./build/src/report/status-text.js
var status_text = __webpack_require__(662);
;// CONCATENATED MODULE: ./build/src/report/job-summary.js






/** The platform takes 1 MiB. */
const MOST_BYTES = 900_000;
const MOST_TASKS = 300;
const MOST_ITEMS = 50;
function jobSummary(session, report, facts) {
    const parts = [
        `## Session ${session.id}: ${report.status}, ${report.progress.percent} %`,
        '',
        `${code(session.definition.title)}, version ${session.version}, ${report.health}. ${(0,status_text/* countsText */.WN)(report.progress)}.`,
        '',
        `**${(0,plain_text/* plainText */.wh)(facts.headline)}**`,
        ...facts.happened.slice(0, MOST_ITEMS).map((line) => `- ${code(line)}`),
        ...more(facts.happened.length - MOST_ITEMS),
        '',
        ...waiting(session, report),
        ...phaseTable(report),
        '```mermaid',
        mermaidGraph(session, report),
        '```',
        '',
        ...taskTable(report.tasks),
    ];
    return bounded(parts);
}
/** Foreign text as a code span that fits into a table. */
function code(text, most = 160) {
    const line = (0,plain_text/* plainText */.wh)(text, most).replaceAll('`', "'").replaceAll('|', '\\|');
    return line === '' ? '' : `\`${line}\``;
}
function more(count) {
    return count > 0 ? [`- … and ${count} more`] : [];
}
function waiting(session, report) {
    const items = (0,attention/* attention */.f)(session, report);
    if (items.length === 0)
        return [];
    return [
        '### Waits for a person',
        '',
        ...items
            .slice(0, MOST_ITEMS)
            .map(({ subject, text, verbs }) => `- ${code(`${subject} ${text}`, 300)} → ${verbs.map((verb) => code(verb)).join(' or ')}`),
        ...more(items.length - MOST_ITEMS),
        '',
    ];
}
function phaseTable(report) {
    return [
        '| phase | status | done | running | ready | failed | gate |',
        '|---|---|---|---|---|---|---|',
        ...report.phases.slice(0, 200).map(({ id, status, gate, progress }) => {
            const done = `${progress.completed + progress.skipped} of ${progress.total}`;
            const unmet = status === 'in_progress' ? code(gate.unmet.map(attention/* describeUnmet */.T).join(', ')) : '';
            return `| ${id} | ${status} | ${done} | ${progress.in_progress} | ${progress.ready} | ${progress.failed} | ${unmet} |`;
        }),
        '',
    ];
}
const ORDER = ['failed', 'escalated', 'blocked', 'in_progress', 'ready', 'waiting'];
function taskTable(tasks) {
    const looked = tasks.map((report) => ({
        ...report,
        look: (0,style/* lookOf */.Li)(report.task.status, report.explanation.standing),
    }));
    const place = (look) => (ORDER.includes(look) ? ORDER.indexOf(look) : ORDER.length);
    const shown = looked.toSorted((a, b) => place(a.look) - place(b.look)).slice(0, MOST_TASKS);
    return [
        '<details><summary>Tasks</summary>',
        '',
        '| task | | attempts | took | why |',
        '|---|---|---|---|---|',
        ...shown.map(({ task, explanation, look }) => {
            const seconds = task.attempts.at(-1)?.durationSeconds ?? null;
            const why = task.status === 'completed' ? '' : code(explanation.because[0]?.text ?? '');
            return `| ${task.spec.id} | ${look} | ${task.attempts.length} | ${seconds === null ? '' : (0,duration_text/* durationText */.S)(seconds)} | ${why} |`;
        }),
        '',
        ...(tasks.length > shown.length ? [`… and ${tasks.length - shown.length} more.`, ''] : []),
        '</details>',
        '',
    ];
}
/** Whole lines up to the limit: a table that ends early is still a table. */
function bounded(lines) {
    const kept = [];
    let bytes = 0;
    for (const line of lines) {
        bytes += new TextEncoder().encode(line).length + 1;
        if (bytes > MOST_BYTES)
            return [...kept, '', '… cut: the summary would be too long.', ''].join('\n');
        kept.push(line);
    }
    return kept.join('\n');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiam9iLXN1bW1hcnkuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi9zcmMvcmVwb3J0L2pvYi1zdW1tYXJ5LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQU1BLE9BQU8sRUFBRSxTQUFTLEVBQUUsYUFBYSxFQUFFLE1BQU0sZ0JBQWdCLENBQUM7QUFDMUQsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLG9CQUFvQixDQUFDO0FBQ2xELE9BQU8sRUFBRSxZQUFZLEVBQUUsTUFBTSxjQUFjLENBQUM7QUFDNUMsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBQzVDLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUM5QyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sWUFBWSxDQUFDO0FBRXBDLGdDQUFnQztBQUNoQyxNQUFNLFVBQVUsR0FBRyxPQUFPLENBQUM7QUFDM0IsTUFBTSxVQUFVLEdBQUcsR0FBRyxDQUFDO0FBQ3ZCLE1BQU0sVUFBVSxHQUFHLEVBQUUsQ0FBQztBQVN0QixNQUFNLFVBQVUsVUFBVSxDQUFDLE9BQWdCLEVBQUUsTUFBb0IsRUFBRSxLQUFtQjtJQUNwRixNQUFNLEtBQUssR0FBRztRQUNaLGNBQWMsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLENBQUMsTUFBTSxLQUFLLE1BQU0sQ0FBQyxRQUFRLENBQUMsT0FBTyxJQUFJO1FBQzFFLEVBQUU7UUFDRixHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsVUFBVSxDQUFDLEtBQUssQ0FBQyxhQUFhLE9BQU8sQ0FBQyxPQUFPLEtBQUssTUFBTSxDQUFDLE1BQU0sS0FBSyxVQUFVLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxHQUFHO1FBQ2xILEVBQUU7UUFDRixLQUFLLFNBQVMsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUk7UUFDbEMsR0FBRyxLQUFLLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsVUFBVSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDO1FBQ3ZFLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxRQUFRLENBQUMsTUFBTSxHQUFHLFVBQVUsQ0FBQztRQUMzQyxFQUFFO1FBQ0YsR0FBRyxPQUFPLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQztRQUMzQixHQUFHLFVBQVUsQ0FBQyxNQUFNLENBQUM7UUFDckIsWUFBWTtRQUNaLFlBQVksQ0FBQyxPQUFPLEVBQUUsTUFBTSxDQUFDO1FBQzdCLEtBQUs7UUFDTCxFQUFFO1FBQ0YsR0FBRyxTQUFTLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQztLQUMzQixDQUFDO0lBQ0YsT0FBTyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDeEIsQ0FBQztBQUVELDBEQUEwRDtBQUMxRCxNQUFNLFVBQVUsSUFBSSxDQUFDLElBQVksRUFBRSxJQUFJLEdBQUcsR0FBRztJQUMzQyxNQUFNLElBQUksR0FBRyxTQUFTLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLFVBQVUsQ0FBQyxHQUFHLEVBQUUsR0FBRyxDQUFDLENBQUMsVUFBVSxDQUFDLEdBQUcsRUFBRSxLQUFLLENBQUMsQ0FBQztJQUMvRSxPQUFPLElBQUksS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQztBQUMxQyxDQUFDO0FBRUQsU0FBUyxJQUFJLENBQUMsS0FBYTtJQUN6QixPQUFPLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsV0FBVyxLQUFLLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUM7QUFDcEQsQ0FBQztBQUVELFNBQVMsT0FBTyxDQUFDLE9BQWdCLEVBQUUsTUFBb0I7SUFDckQsTUFBTSxLQUFLLEdBQUcsU0FBUyxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQztJQUN6QyxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQztRQUFFLE9BQU8sRUFBRSxDQUFDO0lBQ2xDLE9BQU87UUFDTCx3QkFBd0I7UUFDeEIsRUFBRTtRQUNGLEdBQUcsS0FBSzthQUNMLEtBQUssQ0FBQyxDQUFDLEVBQUUsVUFBVSxDQUFDO2FBQ3BCLEdBQUcsQ0FDRixDQUFDLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLENBQzNCLEtBQUssSUFBSSxDQUFDLEdBQUcsT0FBTyxJQUFJLElBQUksRUFBRSxFQUFFLEdBQUcsQ0FBQyxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUMzRjtRQUNILEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsVUFBVSxDQUFDO1FBQ2xDLEVBQUU7S0FDSCxDQUFDO0FBQ0osQ0FBQztBQUVELFNBQVMsVUFBVSxDQUFDLE1BQW9CO0lBQ3RDLE9BQU87UUFDTCw2REFBNkQ7UUFDN0QsK0JBQStCO1FBQy9CLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLEVBQUUsRUFBRTtZQUNwRSxNQUFNLElBQUksR0FBRyxHQUFHLFFBQVEsQ0FBQyxTQUFTLEdBQUcsUUFBUSxDQUFDLE9BQU8sT0FBTyxRQUFRLENBQUMsS0FBSyxFQUFFLENBQUM7WUFDN0UsTUFBTSxLQUFLLEdBQUcsTUFBTSxLQUFLLGFBQWEsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLGFBQWEsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUM7WUFDN0YsT0FBTyxLQUFLLEVBQUUsTUFBTSxNQUFNLE1BQU0sSUFBSSxNQUFNLFFBQVEsQ0FBQyxXQUFXLE1BQU0sUUFBUSxDQUFDLEtBQUssTUFBTSxRQUFRLENBQUMsTUFBTSxNQUFNLEtBQUssSUFBSSxDQUFDO1FBQ3pILENBQUMsQ0FBQztRQUNGLEVBQUU7S0FDSCxDQUFDO0FBQ0osQ0FBQztBQUVELE1BQU0sS0FBSyxHQUFHLENBQUMsUUFBUSxFQUFFLFdBQVcsRUFBRSxTQUFTLEVBQUUsYUFBYSxFQUFFLE9BQU8sRUFBRSxTQUFTLENBQUMsQ0FBQztBQUVwRixTQUFTLFNBQVMsQ0FBQyxLQUE0QjtJQUM3QyxNQUFNLE1BQU0sR0FBRyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxDQUFDO1FBQ3BDLEdBQUcsTUFBTTtRQUNULElBQUksRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLFdBQVcsQ0FBQyxRQUFRLENBQUM7S0FDOUQsQ0FBQyxDQUFDLENBQUM7SUFDSixNQUFNLEtBQUssR0FBRyxDQUFDLElBQVksRUFBVSxFQUFFLENBQUMsQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUM7SUFDcEcsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsVUFBVSxDQUFDLENBQUM7SUFDNUYsT0FBTztRQUNMLG1DQUFtQztRQUNuQyxFQUFFO1FBQ0Ysb0NBQW9DO1FBQ3BDLHVCQUF1QjtRQUN2QixHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxXQUFXLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRTtZQUMzQyxNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLGVBQWUsSUFBSSxJQUFJLENBQUM7WUFDOUQsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLE1BQU0sS0FBSyxXQUFXLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxJQUFJLEVBQUUsQ0FBQyxDQUFDO1lBQ3hGLE9BQU8sS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsTUFBTSxJQUFJLE1BQU0sSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLE1BQU0sT0FBTyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxZQUFZLENBQUMsT0FBTyxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUM7UUFDL0gsQ0FBQyxDQUFDO1FBQ0YsRUFBRTtRQUNGLEdBQUcsQ0FBQyxLQUFLLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxLQUFLLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQyxNQUFNLFFBQVEsRUFBRSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDO1FBQzFGLFlBQVk7UUFDWixFQUFFO0tBQ0gsQ0FBQztBQUNKLENBQUM7QUFFRCw2RUFBNkU7QUFDN0UsU0FBUyxPQUFPLENBQUMsS0FBd0I7SUFDdkMsTUFBTSxJQUFJLEdBQWEsRUFBRSxDQUFDO0lBQzFCLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQztJQUNkLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSyxFQUFFLENBQUM7UUFDekIsS0FBSyxJQUFJLElBQUksV0FBVyxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUM7UUFDbkQsSUFBSSxLQUFLLEdBQUcsVUFBVTtZQUFFLE9BQU8sQ0FBQyxHQUFHLElBQUksRUFBRSxFQUFFLEVBQUUsdUNBQXVDLEVBQUUsRUFBRSxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ3JHLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDbEIsQ0FBQztJQUNELE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUN6QixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBUaGUgc3VtbWFyeSBvZiBhIHdvcmtmbG93IHJ1biBhcyBNYXJrZG93bjogdG90YWxzIGZpcnN0LCB0aGVuIHdoYXQgd2FpdHMgZm9yIHdob20sIHBoYXNlcywgZ3JhcGgsIHRhc2tzLiBCb3VuZGVkIGJ5IGNvbnN0cnVjdGlvbiwgYmVjYXVzZSB0aGVcbiAqIHBsYXRmb3JtIGRyb3BzIGEgc3VtbWFyeSB0aGF0IGlzIHRvbyBsb25nLiBXb3JkcyBvZiBhZ2VudHMgYW5kIGRlZmluaXRpb25zIHN0YW5kIGluIGNvZGUgc3BhbnM6IG5vIEhUTUwsIG5vIG1lbnRpb25zLCBubyBsaW5rcy5cbiAqL1xuaW1wb3J0IHR5cGUgeyBTZXNzaW9uIH0gZnJvbSAnLi4vZG9tYWluL3Nlc3Npb24uanMnO1xuaW1wb3J0IHR5cGUgeyBTdGF0dXNSZXBvcnQsIFRhc2tSZXBvcnQgfSBmcm9tICcuLi9kb21haW4vc3RhdHVzLmpzJztcbmltcG9ydCB7IGF0dGVudGlvbiwgZGVzY3JpYmVVbm1ldCB9IGZyb20gJy4vYXR0ZW50aW9uLmpzJztcbmltcG9ydCB7IGR1cmF0aW9uVGV4dCB9IGZyb20gJy4vZHVyYXRpb24tdGV4dC5qcyc7XG5pbXBvcnQgeyBtZXJtYWlkR3JhcGggfSBmcm9tICcuL21lcm1haWQuanMnO1xuaW1wb3J0IHsgcGxhaW5UZXh0IH0gZnJvbSAnLi9wbGFpbi10ZXh0LmpzJztcbmltcG9ydCB7IGNvdW50c1RleHQgfSBmcm9tICcuL3N0YXR1cy10ZXh0LmpzJztcbmltcG9ydCB7IGxvb2tPZiB9IGZyb20gJy4vc3R5bGUuanMnO1xuXG4vKiogVGhlIHBsYXRmb3JtIHRha2VzIDEgTWlCLiAqL1xuY29uc3QgTU9TVF9CWVRFUyA9IDkwMF8wMDA7XG5jb25zdCBNT1NUX1RBU0tTID0gMzAwO1xuY29uc3QgTU9TVF9JVEVNUyA9IDUwO1xuXG5leHBvcnQgaW50ZXJmYWNlIFN1bW1hcnlGYWN0cyB7XG4gIC8qKiBPZiB0aGlzIHJ1biwgc3VjaCBhcyBgYWR2YW5jZTogd29yaywgNCBsZWdzYC4gKi9cbiAgcmVhZG9ubHkgaGVhZGxpbmU6IHN0cmluZztcbiAgLyoqIExpbmVzIG9mIHRoaXMgcnVuLCBzdWNoIGFzIHJlcG9ydHMgdGhhdCBjYW1lIGluLiAqL1xuICByZWFkb25seSBoYXBwZW5lZDogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBqb2JTdW1tYXJ5KHNlc3Npb246IFNlc3Npb24sIHJlcG9ydDogU3RhdHVzUmVwb3J0LCBmYWN0czogU3VtbWFyeUZhY3RzKTogc3RyaW5nIHtcbiAgY29uc3QgcGFydHMgPSBbXG4gICAgYCMjIFNlc3Npb24gJHtzZXNzaW9uLmlkfTogJHtyZXBvcnQuc3RhdHVzfSwgJHtyZXBvcnQucHJvZ3Jlc3MucGVyY2VudH0gJWAsXG4gICAgJycsXG4gICAgYCR7Y29kZShzZXNzaW9uLmRlZmluaXRpb24udGl0bGUpfSwgdmVyc2lvbiAke3Nlc3Npb24udmVyc2lvbn0sICR7cmVwb3J0LmhlYWx0aH0uICR7Y291bnRzVGV4dChyZXBvcnQucHJvZ3Jlc3MpfS5gLFxuICAgICcnLFxuICAgIGAqKiR7cGxhaW5UZXh0KGZhY3RzLmhlYWRsaW5lKX0qKmAsXG4gICAgLi4uZmFjdHMuaGFwcGVuZWQuc2xpY2UoMCwgTU9TVF9JVEVNUykubWFwKChsaW5lKSA9PiBgLSAke2NvZGUobGluZSl9YCksXG4gICAgLi4ubW9yZShmYWN0cy5oYXBwZW5lZC5sZW5ndGggLSBNT1NUX0lURU1TKSxcbiAgICAnJyxcbiAgICAuLi53YWl0aW5nKHNlc3Npb24sIHJlcG9ydCksXG4gICAgLi4ucGhhc2VUYWJsZShyZXBvcnQpLFxuICAgICdgYGBtZXJtYWlkJyxcbiAgICBtZXJtYWlkR3JhcGgoc2Vzc2lvbiwgcmVwb3J0KSxcbiAgICAnYGBgJyxcbiAgICAnJyxcbiAgICAuLi50YXNrVGFibGUocmVwb3J0LnRhc2tzKSxcbiAgXTtcbiAgcmV0dXJuIGJvdW5kZWQocGFydHMpO1xufVxuXG4vKiogRm9yZWlnbiB0ZXh0IGFzIGEgY29kZSBzcGFuIHRoYXQgZml0cyBpbnRvIGEgdGFibGUuICovXG5leHBvcnQgZnVuY3Rpb24gY29kZSh0ZXh0OiBzdHJpbmcsIG1vc3QgPSAxNjApOiBzdHJpbmcge1xuICBjb25zdCBsaW5lID0gcGxhaW5UZXh0KHRleHQsIG1vc3QpLnJlcGxhY2VBbGwoJ2AnLCBcIidcIikucmVwbGFjZUFsbCgnfCcsICdcXFxcfCcpO1xuICByZXR1cm4gbGluZSA9PT0gJycgPyAnJyA6IGBcXGAke2xpbmV9XFxgYDtcbn1cblxuZnVuY3Rpb24gbW9yZShjb3VudDogbnVtYmVyKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICByZXR1cm4gY291bnQgPiAwID8gW2AtIOKApiBhbmQgJHtjb3VudH0gbW9yZWBdIDogW107XG59XG5cbmZ1bmN0aW9uIHdhaXRpbmcoc2Vzc2lvbjogU2Vzc2lvbiwgcmVwb3J0OiBTdGF0dXNSZXBvcnQpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGNvbnN0IGl0ZW1zID0gYXR0ZW50aW9uKHNlc3Npb24sIHJlcG9ydCk7XG4gIGlmIChpdGVtcy5sZW5ndGggPT09IDApIHJldHVybiBbXTtcbiAgcmV0dXJuIFtcbiAgICAnIyMjIFdhaXRzIGZvciBhIHBlcnNvbicsXG4gICAgJycsXG4gICAgLi4uaXRlbXNcbiAgICAgIC5zbGljZSgwLCBNT1NUX0lURU1TKVxuICAgICAgLm1hcChcbiAgICAgICAgKHsgc3ViamVjdCwgdGV4dCwgdmVyYnMgfSkgPT5cbiAgICAgICAgICBgLSAke2NvZGUoYCR7c3ViamVjdH0gJHt0ZXh0fWAsIDMwMCl9IOKGkiAke3ZlcmJzLm1hcCgodmVyYikgPT4gY29kZSh2ZXJiKSkuam9pbignIG9yICcpfWAsXG4gICAgICApLFxuICAgIC4uLm1vcmUoaXRlbXMubGVuZ3RoIC0gTU9TVF9JVEVNUyksXG4gICAgJycsXG4gIF07XG59XG5cbmZ1bmN0aW9uIHBoYXNlVGFibGUocmVwb3J0OiBTdGF0dXNSZXBvcnQpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIHJldHVybiBbXG4gICAgJ3wgcGhhc2UgfCBzdGF0dXMgfCBkb25lIHwgcnVubmluZyB8IHJlYWR5IHwgZmFpbGVkIHwgZ2F0ZSB8JyxcbiAgICAnfC0tLXwtLS18LS0tfC0tLXwtLS18LS0tfC0tLXwnLFxuICAgIC4uLnJlcG9ydC5waGFzZXMuc2xpY2UoMCwgMjAwKS5tYXAoKHsgaWQsIHN0YXR1cywgZ2F0ZSwgcHJvZ3Jlc3MgfSkgPT4ge1xuICAgICAgY29uc3QgZG9uZSA9IGAke3Byb2dyZXNzLmNvbXBsZXRlZCArIHByb2dyZXNzLnNraXBwZWR9IG9mICR7cHJvZ3Jlc3MudG90YWx9YDtcbiAgICAgIGNvbnN0IHVubWV0ID0gc3RhdHVzID09PSAnaW5fcHJvZ3Jlc3MnID8gY29kZShnYXRlLnVubWV0Lm1hcChkZXNjcmliZVVubWV0KS5qb2luKCcsICcpKSA6ICcnO1xuICAgICAgcmV0dXJuIGB8ICR7aWR9IHwgJHtzdGF0dXN9IHwgJHtkb25lfSB8ICR7cHJvZ3Jlc3MuaW5fcHJvZ3Jlc3N9IHwgJHtwcm9ncmVzcy5yZWFkeX0gfCAke3Byb2dyZXNzLmZhaWxlZH0gfCAke3VubWV0fSB8YDtcbiAgICB9KSxcbiAgICAnJyxcbiAgXTtcbn1cblxuY29uc3QgT1JERVIgPSBbJ2ZhaWxlZCcsICdlc2NhbGF0ZWQnLCAnYmxvY2tlZCcsICdpbl9wcm9ncmVzcycsICdyZWFkeScsICd3YWl0aW5nJ107XG5cbmZ1bmN0aW9uIHRhc2tUYWJsZSh0YXNrczogcmVhZG9ubHkgVGFza1JlcG9ydFtdKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBjb25zdCBsb29rZWQgPSB0YXNrcy5tYXAoKHJlcG9ydCkgPT4gKHtcbiAgICAuLi5yZXBvcnQsXG4gICAgbG9vazogbG9va09mKHJlcG9ydC50YXNrLnN0YXR1cywgcmVwb3J0LmV4cGxhbmF0aW9uLnN0YW5kaW5nKSxcbiAgfSkpO1xuICBjb25zdCBwbGFjZSA9IChsb29rOiBzdHJpbmcpOiBudW1iZXIgPT4gKE9SREVSLmluY2x1ZGVzKGxvb2spID8gT1JERVIuaW5kZXhPZihsb29rKSA6IE9SREVSLmxlbmd0aCk7XG4gIGNvbnN0IHNob3duID0gbG9va2VkLnRvU29ydGVkKChhLCBiKSA9PiBwbGFjZShhLmxvb2spIC0gcGxhY2UoYi5sb29rKSkuc2xpY2UoMCwgTU9TVF9UQVNLUyk7XG4gIHJldHVybiBbXG4gICAgJzxkZXRhaWxzPjxzdW1tYXJ5PlRhc2tzPC9zdW1tYXJ5PicsXG4gICAgJycsXG4gICAgJ3wgdGFzayB8IHwgYXR0ZW1wdHMgfCB0b29rIHwgd2h5IHwnLFxuICAgICd8LS0tfC0tLXwtLS18LS0tfC0tLXwnLFxuICAgIC4uLnNob3duLm1hcCgoeyB0YXNrLCBleHBsYW5hdGlvbiwgbG9vayB9KSA9PiB7XG4gICAgICBjb25zdCBzZWNvbmRzID0gdGFzay5hdHRlbXB0cy5hdCgtMSk/LmR1cmF0aW9uU2Vjb25kcyA/PyBudWxsO1xuICAgICAgY29uc3Qgd2h5ID0gdGFzay5zdGF0dXMgPT09ICdjb21wbGV0ZWQnID8gJycgOiBjb2RlKGV4cGxhbmF0aW9uLmJlY2F1c2VbMF0/LnRleHQgPz8gJycpO1xuICAgICAgcmV0dXJuIGB8ICR7dGFzay5zcGVjLmlkfSB8ICR7bG9va30gfCAke3Rhc2suYXR0ZW1wdHMubGVuZ3RofSB8ICR7c2Vjb25kcyA9PT0gbnVsbCA/ICcnIDogZHVyYXRpb25UZXh0KHNlY29uZHMpfSB8ICR7d2h5fSB8YDtcbiAgICB9KSxcbiAgICAnJyxcbiAgICAuLi4odGFza3MubGVuZ3RoID4gc2hvd24ubGVuZ3RoID8gW2DigKYgYW5kICR7dGFza3MubGVuZ3RoIC0gc2hvd24ubGVuZ3RofSBtb3JlLmAsICcnXSA6IFtdKSxcbiAgICAnPC9kZXRhaWxzPicsXG4gICAgJycsXG4gIF07XG59XG5cbi8qKiBXaG9sZSBsaW5lcyB1cCB0byB0aGUgbGltaXQ6IGEgdGFibGUgdGhhdCBlbmRzIGVhcmx5IGlzIHN0aWxsIGEgdGFibGUuICovXG5mdW5jdGlvbiBib3VuZGVkKGxpbmVzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyB7XG4gIGNvbnN0IGtlcHQ6IHN0cmluZ1tdID0gW107XG4gIGxldCBieXRlcyA9IDA7XG4gIGZvciAoY29uc3QgbGluZSBvZiBsaW5lcykge1xuICAgIGJ5dGVzICs9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShsaW5lKS5sZW5ndGggKyAxO1xuICAgIGlmIChieXRlcyA+IE1PU1RfQllURVMpIHJldHVybiBbLi4ua2VwdCwgJycsICfigKYgY3V0OiB0aGUgc3VtbWFyeSB3b3VsZCBiZSB0b28gbG9uZy4nLCAnJ10uam9pbignXFxuJyk7XG4gICAga2VwdC5wdXNoKGxpbmUpO1xuICB9XG4gIHJldHVybiBrZXB0LmpvaW4oJ1xcbicpO1xufVxuIl19

/***/ })

};
