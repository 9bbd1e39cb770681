export const id = 2220;
export const ids = [2220];
export const modules = {

/***/ 9839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/agent.js
var agent = __webpack_require__(5423);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(4813);
// EXTERNAL MODULE: ./build/src/domain/task.js
var task = __webpack_require__(9518);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/src/schema/claim-key.js
var claim_key = __webpack_require__(5066);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/src/app/attempt-order.js
var attempt_order = __webpack_require__(922);
// EXTERNAL MODULE: ./build/src/app/check-verdicts.js
var check_verdicts = __webpack_require__(377);
// EXTERNAL MODULE: ./build/src/app/integrate-change.js
var integrate_change = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/src/app/check.js
/**
 * Runs the check commands of one leg after its agents are done, on what they left: the candidate is rebuilt from base and change, and nothing of the
 * machine that the agents had takes part. Holds no right to write anything anywhere else.
 */









/** Name of the folder (and artifact) of one attempt's verdict, as unguessable from outside as that of its report. */
function verdictName(session, claim, runAttempt) {
    return `orchestrator-${session}-${(0,sha256/* sha256 */.s)(`check:${claim}`).slice(0, 16)}-r${runAttempt}`;
}
/** `reports`: folder of report folders; verdicts go beside them. Attempts without check commands are passed over in silence. */
async function checkLeg(context, runner, { leg, reports }, hooks) {
    const loaded = await (0,agent/* sessionOf */.MC)(context, leg.session, leg.state_sha);
    await hooks.loaded?.(loaded.session);
    const received = (await context.inbox.list(reports)).filter((one) => one.kind === 'report');
    const legEnd = (0,agent/* endOf */.pJ)(context, leg);
    const results = [];
    for (const given of leg.tasks) {
        if (hooks.signal?.aborted === true)
            break;
        const task = (0,ids/* isTaskId */.XJ)(given.id) ? loaded.session.tasks.get(given.id) : undefined;
        if (task === undefined || (0,check_verdicts/* checkCommands */.D)(task.spec).length === 0)
            continue;
        const folder = `${reports}/${verdictName(leg.session, given.claim, (0,agent/* runAttemptOf */.g0)(context))}`;
        const place = { loaded, task, given, folder, legEnd };
        const end = await checkOne(context, runner, { ...place, received }, hooks);
        results.push({ task: given.id, attempt: given.attempt, ...end });
    }
    return results;
}
const NO_VERDICT = { folder: null, passed: null };
async function checkOne(context, runner, { received, ...place }, hooks) {
    const { task, given, loaded } = place;
    const none = (details) => ({ ...NO_VERDICT, details });
    if (task.claim?.sha256 !== (0,claim_key/* claimHash */.HQ)(given.claim))
        return none('Its claim is not live any more.');
    const report = reportOn(received, loaded.session.id, given);
    if (report === undefined)
        return none('It left no report that could be read.');
    if (report.report.outcome !== 'succeeded')
        return none(`It ended as ${report.report.outcome}.`);
    const candidate = await candidateOf(context, loaded, task, report);
    if ('refused' in candidate)
        return none(candidate.refused);
    await hooks.starting?.(place.folder);
    return ran(context, runner, { ...place, report, candidate }, hooks);
}
/** The one that collecting would take, too: a claim has one report, unless somebody tampers. */
function reportOn(received, session, { id, attempt, claim }) {
    const key = (0,claim_key/* claimKey */.Eo)(claim);
    return received.find(({ report }) => report.session === session &&
        report.task_id === id &&
        report.attempt === attempt &&
        report.claim === key);
}
/** What would be merged, judged as collecting judges it. A change that is refused needs no verdict. */
async function candidateOf(context, { session }, task, report) {
    const base = task.claim?.baseSha ?? null;
    try {
        const change = await (0,integrate_change/* importChange */.QB)(context, session, task, await report.readChange());
        if (change?.kind === 'refused')
            return { refused: `Its change is refused: ${change.reasons.join('; ')}` };
        if (change !== null)
            return { commit: change.candidate, tree: change.tree };
    }
    catch (cause) {
        // What an agent left is broken: whoever collects says so, with a reason that counts.
        if (cause instanceof errors/* OrchestratorError */.jD && cause.code === 'REPORT_INVALID')
            return { refused: cause.message };
        throw cause;
    }
    if (base === null || context.code === null || (await context.code.obtain(base)))
        return { commit: base, tree: null };
    return { refused: `Its base ${base} is nowhere to be found any more.` };
}
async function ran(context, runner, place, hooks) {
    const { loaded, task, given, folder, legEnd, report, candidate } = place;
    const claim = { task: task.spec.id, secret: given.claim };
    const places = { reportFolder: folder, logFile: null };
    const order = await (0,attempt_order/* attemptOrder */.u)(loaded, claim, context.clock.now(), places);
    const ownDeadline = order.deadline <= legEnd;
    const commands = (0,check_verdicts/* checkCommands */.D)(task.spec);
    const verdict = await runner.run({
        order: ownDeadline ? order : { ...order, deadline: legEnd },
        commands,
        ownDeadline,
        ...candidate,
        report: report.folder,
        outputs: outputsOf(task, report),
    }, hooks);
    if (verdict === null)
        return { ...NO_VERDICT, details: 'The checks were stopped from outside.' };
    await hooks.finished?.({ task: given.id, folder });
    const passed = commands.every((command) => verdict.checks.some((check) => check.command === command && check.exit_code === 0));
    return { folder, passed, details: verdict.details };
}
function outputsOf({ spec }, { outputs, report }) {
    const declared = spec.outputs.flatMap((output) => (output.kind === 'file' ? [output.path] : []));
    return outputs
        .filter(({ path }) => declared.some((one) => (0,task/* isCovered */.P$)(one, [path])))
        .map(({ path }) => ({
        path,
        place: report.outputs.find((one) => one.path === path)?.place ?? null,
    }));
}
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(8529);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/advance.js
var advance = __webpack_require__(7189);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/agent.js
var cli_agent = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(5031);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/interruption.js
var interruption = __webpack_require__(9684);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/check.js
/** `check`: the check commands of one leg, on a machine that its agents never had. Nothing is written to the state. */










async function execute(call) {
    const leg = (0,agent/* parseLeg */.U3)(await (0,cli_agent.legText)(call));
    const reports = (0,external_node_path_.resolve)(call.cwd, (0,cli_agent.required)(call, 'reports', 'the folder of report folders'));
    await (0,promises_.mkdir)(reports, { recursive: true });
    return (0,cli_call/* withContext */.eQ)(call, async (wired) => runTo(call, wired, leg, reports), { run: (0,advance.runOption)(call) });
}
async function runTo(call, { context, checks }, leg, reports) {
    const travel = call.door.reports;
    const second = (0,cli_call/* workflowRun */.tM)(call.env) === null ? 'exit' : 'go-on';
    const stop = (0,interruption/* interruption */.Y)(() => call.terminal.warn('Stopping the checks…'), second);
    const only = new Set(leg.tasks.map(({ claim }) => (0,agent/* reportStem */.gm)(leg.session, claim)));
    let unsent = 0;
    const hooks = {
        signal: stop.signal,
        line: (line) => call.terminal.note(`  ${(0,plain_text/* plainLine */.h0)(line, 2000)}`),
        loaded: async (session) => {
            const fetched = await travel?.fetch(session, { run: context.run, only }, reports);
            for (const { code, reason } of fetched?.ignored ?? [])
                call.terminal.warn(`${code} ${(0,plain_text/* plainText */.wh)(reason)}`);
        },
        starting: async (folder) => travel?.expect(folder),
        finished: async (done) => {
            if (travel === null || stop.signal.aborted)
                return;
            if (!(await (0,cli_agent.sent)(call, travel, done)))
                unsent += 1;
        },
    };
    try {
        const results = await checkLeg(context, await checks(), { leg, reports }, hooks);
        const whole = !stop.signal.aborted && unsent === 0;
        const document = { session: leg.session, leg: leg.leg, reports, results };
        // A check that found something is no failure of the machine: whoever collects reads the verdict.
        return (0,cli_call/* answered */.oQ)(document, results.map(lineOf), whole ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed);
    }
    finally {
        stop.release();
    }
}
function lineOf({ task, attempt, passed, folder, details }) {
    const verdict = passed === null ? 'no verdict' : passed ? 'passed' : 'failed';
    const why = details === null ? '' : ` (${(0,plain_text/* plainText */.wh)(details)})`;
    return `${task} attempt ${attempt}: ${verdict}${why}${folder === null ? '' : ` → ${folder}`}`;
}
//# sourceMappingURL=check.js.map

/***/ })

};
