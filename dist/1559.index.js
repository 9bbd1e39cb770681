export const id = 1559;
export const ids = [1559,7367];
export const modules = {

/***/ 7367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute),
  noteOf: () => (/* binding */ noteOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/agent.js
var agent = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/app/attempt-order.js
var attempt_order = __webpack_require__(6705);
;// CONCATENATED MODULE: ./build/src/app/prepare.js
/** The first half of an attempt: everything is laid out for an agent that somebody else starts. Nothing of the agent runs. */




/** Throws LEG_INVALID for a leg of several tasks, CLAIM_NOT_LIVE when nobody waits for its report. */
async function prepareAttempt(context, halves, leg, places) {
    const [first, ...others] = leg.tasks;
    if (first === undefined || others.length > 0)
        throw new errors/* OrchestratorError */.jD('LEG_INVALID', `The leg has ${leg.tasks.length} tasks, and an agent that somebody else starts can work on one.`, 'Let each leg carry one task: see that no more tasks are ready than a wave has legs, or use the command agent.');
    const loaded = await (0,agent/* sessionOf */.MC)(context, leg.session, leg.state_sha);
    if (!(0,ids/* isTaskId */.XJ)(first.id))
        throw new Error('Internal error: a parsed leg names no task');
    const order = await (0,attempt_order/* attemptOrder */.u)(loaded, { task: first.id, secret: first.claim }, context.clock.now(), {
        // There is none yet: it is named when the attempt is submitted.
        reportFolder: '',
        logFile: null,
    });
    await (0,agent/* requireBase */.XZ)(context, order.baseSha);
    const legEnd = (0,agent/* endOf */.pJ)(context, leg);
    const deadline = order.deadline < legEnd ? order.deadline : legEnd;
    return halves.prepare({ ...order, deadline }, { ...places, runAttempt: (0,agent/* runAttemptOf */.g0)(context) });
}
//# sourceMappingURL=prepare.js.map
// EXTERNAL MODULE: ./build/src/entrypoints/cli/advance.js
var advance = __webpack_require__(8974);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/agent.js
var cli_agent = __webpack_require__(7601);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/prepare.js
/** `prepare`: the first half of `agent`, for agents that somebody else starts. */







async function execute(call) {
    const leg = (0,agent/* parseLeg */.U3)(await (0,cli_agent.legText)(call));
    const workspace = (0,external_node_path_.resolve)(call.cwd, (0,cli_agent.required)(call, 'workspace', 'the folder for the agent'));
    const note = noteOf(call, workspace);
    return (0,cli_call/* withContext */.eQ)(call, async ({ context, halves }) => {
        const prepared = await prepareAttempt(context, await halves(), leg, { workspace, note });
        const deadline = new Date(prepared.deadline * 1000).toISOString().replace('.000Z', 'Z');
        const document = {
            session: prepared.session,
            task: prepared.task,
            attempt: prepared.attempt,
            workspace: prepared.workspace,
            prompt: prepared.prompt,
            feedback: prepared.feedback,
            state: prepared.state,
            inputs: prepared.inputs,
            outputs: prepared.outputs,
            status_file: prepared.status,
            deadline,
        };
        return (0,cli_call/* answered */.oQ)(document, [
            `${prepared.task} attempt ${prepared.attempt} is prepared in ${prepared.workspace}`,
            `  prompt   ${prepared.prompt}`,
            `  inputs   ${prepared.inputs}`,
            `  outputs  ${prepared.outputs}`,
            `  status   ${prepared.status}`,
            `  until    ${deadline}`,
            'When the agent has ended: orchestrator submit, with the same --workspace',
        ]);
    }, { run: (0,advance.runOption)(call) });
}
/** Where the two halves leave word for each other: in the runner's own folder, else beside the workspace, and never in it. */
function noteOf(call, workspace) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(workspace).digest('hex').slice(0, 16);
    return (0,external_node_path_.join)((0,cli_call/* variable */.bv)(call.env, 'RUNNER_TEMP') ?? (0,external_node_path_.dirname)(workspace), `orchestrator-prepared-${key}.json`);
}
//# sourceMappingURL=prepare.js.map

/***/ }),

/***/ 1559:
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
var agent = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/src/app/attempt-order.js
var attempt_order = __webpack_require__(6705);
;// CONCATENATED MODULE: ./build/src/app/submit.js
/** The second half of an attempt: what an agent that somebody else started has made and said becomes a report, like any other. */


/** Throws CLAIM_NOT_LIVE when nobody waits for the report any more; what was made stays where it is then. */
async function submitAttempt(context, halves, submission, hooks) {
    const { prepared, end, reports } = submission;
    const { session, task, claim, attempt, runAttempt } = prepared;
    const folder = `${reports}/${(0,agent/* reportName */.e6)(session, claim, runAttempt)}`;
    const loaded = await (0,agent/* sessionOf */.MC)(context, session, null);
    const order = await (0,attempt_order/* attemptOrder */.u)(loaded, { task, secret: claim }, context.clock.now(), {
        reportFolder: folder,
        logFile: null,
    });
    await (0,agent/* requireBase */.XZ)(context, order.baseSha);
    await hooks.starting?.(folder);
    const report = await halves.submit({ ...order, deadline: prepared.deadline }, prepared, end, hooks);
    const result = { task, attempt, folder, outcome: report.outcome, details: report.details };
    await hooks.finished?.(result);
    return result;
}
//# sourceMappingURL=submit.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/agent.js
var cli_agent = __webpack_require__(7601);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/interruption.js
var interruption = __webpack_require__(929);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/prepare.js + 1 modules
var prepare = __webpack_require__(7367);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/submit.js
/** `submit`: the second half of `agent`. The report is a claim about the work; nothing is written to the state. */









const OUTCOMES = ['success', 'failure', 'cancelled', 'skipped'];
async function execute(call) {
    const workspace = (0,external_node_path_.resolve)(call.cwd, (0,cli_agent.required)(call, 'workspace', 'the folder that prepare was given'));
    const reports = (0,external_node_path_.resolve)(call.cwd, (0,cli_agent.required)(call, 'reports', 'the folder for the reports'));
    const log = call.options.text('log');
    const end = { outcome: outcomeOf(call), log: log === null ? null : (0,external_node_path_.resolve)(call.cwd, log) };
    const note = (0,prepare.noteOf)(call, workspace);
    await (0,promises_.mkdir)(reports, { recursive: true });
    return (0,cli_call/* withContext */.eQ)(call, async ({ context, ...wired }) => {
        const halves = await wired.halves();
        const prepared = await halves.prepared(note);
        const travel = call.door.reports;
        const second = (0,cli_call/* workflowRun */.tM)(call.env) === null ? 'exit' : 'go-on';
        const stop = (0,interruption/* interruption */.Y)(() => call.terminal.warn('Stopping…'), second);
        try {
            let whole = true;
            const result = await submitAttempt(context, halves, { prepared, end, reports }, {
                signal: stop.signal,
                separateChecks: (0,cli_agent.separateChecks)(call),
                line: (line) => call.terminal.note(`  ${(0,plain_text/* plainLine */.h0)(line, 2000)}`),
                starting: async (folder) => travel?.expect(folder),
                finished: async ({ task, folder }) => {
                    await halves.discard(prepared, note);
                    if (travel !== null && !stop.signal.aborted)
                        whole = await (0,cli_agent.sent)(call, travel, { task, folder });
                },
            });
            const { task, attempt, outcome, details, folder } = result;
            return (0,cli_call/* answered */.oQ)({ session: prepared.session, reports, results: [result] }, [
                `${task} attempt ${attempt}: ${outcome}${details === null ? '' : ` (${(0,plain_text/* plainText */.wh)(details)})`} → ${folder}`,
            ], whole ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed);
        }
        finally {
            stop.release();
        }
    });
}
function outcomeOf(call) {
    const word = call.options.text('outcome') ?? 'success';
    const known = OUTCOMES.find((outcome) => outcome === word);
    if (known !== undefined)
        return known;
    throw new errors/* OrchestratorError */.jD('USAGE', `--outcome is ${JSON.stringify(word.slice(0, 80))}.`, `Use one of: ${OUTCOMES.join(', ')}; in a workflow, the outcome of the agent's step.`);
}
//# sourceMappingURL=submit.js.map

/***/ })

};
