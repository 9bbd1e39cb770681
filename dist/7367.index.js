export const id = 7367;
export const ids = [7367];
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

/***/ })

};
