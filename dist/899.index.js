export const id = 899;
export const ids = [899];
export const modules = {

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ attemptOrder)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _schema_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2571);
/* harmony import */ var _status_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6697);





/** The order for a live claim. Throws CLAIM_NOT_LIVE when the secret is not that of the task's claim. */
async function attemptOrder(loaded, claimed, now, places) {
    const { session } = loaded;
    const { task: id, secret } = claimed;
    const task = session.tasks.get(id);
    const claim = task?.claim ?? null;
    if (task === undefined || claim === null || claim.sha256 !== (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(secret))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('CLAIM_NOT_LIVE', `The claim on ${id} is not live in version ${session.version}.`, 'Somebody settled it, or it was handed out anew; nothing was run.');
    return {
        session: session.id,
        task: task.spec,
        attempt: claim.attempt,
        claim: secret,
        baseSha: claim.baseSha,
        agent: agentOf(loaded, task),
        prompt: await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccepted */ .oJ)(loaded, (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .promptPath */ .AN)(id), task.spec.promptSha256),
        feedback: feedbackOf(task),
        state: stateText(session, now),
        inputs: await inputsOf(loaded, task),
        schemas: session.definition.schemas,
        maxOutputBytes: session.definition.limits.maxOutputBytes,
        deadline: (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .after */ .Pl)(now, task.spec.timeoutSeconds),
        ...places,
    };
}
const stateTexts = new WeakMap();
/** `status --json` at the claim's version, made once for all claims of a wave. */
function stateText(session, now) {
    const text = stateTexts.get(session) ?? `${JSON.stringify((0,_status_document_js__WEBPACK_IMPORTED_MODULE_3__/* .statusDocument */ .S)(session, now))}\n`;
    stateTexts.set(session, text);
    return text;
}
function agentOf(loaded, task) {
    const agent = Object.entries(loaded.session.definition.agents).find(([name]) => name === task.spec.agent)?.[1];
    if (agent === undefined)
        throw new Error(`Internal error: task ${task.spec.id} names agent ${task.spec.agent}, which the definition lacks`);
    return agent;
}
/** What the last attempt that did not make it was told. */
function feedbackOf(task) {
    const last = task.attempts.filter(({ outcome }) => outcome !== null).at(-1);
    return last === undefined || last.outcome === 'succeeded' ? null : (last.reason ?? last.outcome);
}
async function inputsOf(loaded, task) {
    const inputs = [];
    for (const { path, producer, output } of task.spec.inputs) {
        if (producer === null || output === null)
            continue;
        for (const digest of loaded.session.tasks.get(producer)?.outputDigests ?? []) {
            const below = digest.path.startsWith(output.endsWith('/') ? output : `${output}/`);
            if (digest.source || (digest.path !== output && !below))
                continue;
            const bytes = await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccepted */ .oJ)(loaded, (0,_session_files_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .XC)(producer, digest.path), digest.sha256);
            inputs.push({
                path: below
                    ? `${path.replace(/\/$/, '')}/${digest.path.slice(output.replace(/\/$/, '').length + 1)}`
                    : path,
                producer,
                output: digest.path,
                bytes,
            });
        }
    }
    return inputs;
}
//# sourceMappingURL=attempt-order.js.map

/***/ }),

/***/ 2887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  h2: () => (/* binding */ foldReports)
});

// UNUSED EXPORTS: hasWork

// EXTERNAL MODULE: ./build/src/app/advance.js
var advance = __webpack_require__(7203);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/domain/task.js
var domain_task = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/src/schema/task-list.js + 2 modules
var task_list = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
;// CONCATENATED MODULE: ./build/src/app/integrate-change.js
/** The change judged by its objects; null when the attempt changed nothing. */
async function importChange(context, session, task, pack) {
    if (pack === undefined)
        return null;
    const base = task.claim?.baseSha ?? null;
    if (context.code === null || base === null || session.code === null)
        return { kind: 'refused', reasons: ['this session integrates no changes'] };
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
        return { tip: null, report: { held: { ref, oid: candidate, paths }, reason } };
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
    return { tip: merged.commit, report: { change: { baseSha: base, commit: merged.commit, files, bytes } } };
}
function heldRef(session, task) {
    return `refs/heads/orchestrator-held/${session.id}/${(task.claim?.sha256 ?? '').slice(0, 16)}`;
}
function mergeMessage(session, task) {
    return `${task.spec.id}\n\nOrchestrator-Session: ${session.id}\nOrchestrator-Task: ${task.spec.id}\nOrchestrator-Attempt: ${task.claim?.attempt ?? 0}\n`;
}
//# sourceMappingURL=integrate-change.js.map
;// CONCATENATED MODULE: ./build/src/app/judge-report.js






/** The report's own words in the domain's form, nothing verified. */
function plainJudgement(task, report) {
    const started = report.started_at === null ? undefined : (0,wire/* instantOf */.B9)(report.started_at);
    return {
        report: {
            task: task.spec.id,
            attempt: report.attempt,
            claimSha256: (0,sha256/* sha256 */.s)(report.claim),
            outcome: report.outcome,
            startedAt: started ?? null,
            durationSeconds: report.duration_seconds,
            exitCode: report.exit_code,
            runUrl: null,
            usage: report.usage === null
                ? null
                : {
                    inputTokens: report.usage.input_tokens,
                    outputTokens: report.usage.output_tokens,
                    usd: report.usage.usd,
                },
            reason: report.details === null || report.details === ''
                ? report.outcome === 'succeeded'
                    ? null
                    : report.outcome
                : report.details,
            outputs: [],
            change: null,
            held: null,
            suggestedLayer: report.layer,
            tasks: null,
        },
        tip: null,
        prompts: new Map(),
        files: [],
    };
}
/** Everything held against the report; a change that passes is merged onto `tip`. */
async function judgeReport(context, draft, task, { received, tip }) {
    const base = plainJudgement(task, received.report);
    const as = (outcome, reasons) => ({
        ...base,
        tip,
        report: { ...base.report, outcome, reason: reasons.join('\n') },
    });
    if (received.report.outcome !== 'succeeded')
        return { ...base, tip };
    const change = await importChange(context, draft.session, task, await received.readChange());
    if (change?.kind === 'refused')
        return as('invalid', change.reasons.map((reason) => `Change refused: ${reason}`));
    const files = await judgeOutputs(context, draft.session, task.spec, received);
    const checks = judgeChecks(task.spec, received.report, change);
    const listed = await proposedTasks(draft.session, task, received);
    const source = await sourceOutputs(context, task, received, {
        found: files.digests,
        tree: change?.candidate ?? task.claim?.baseSha ?? null,
    });
    const reasons = [...files.reasons, ...source.reasons, ...checks, ...listed.reasons];
    if (reasons.length > 0)
        return as('invalid', reasons);
    const outputs = [...files.digests, ...source.digests];
    const report = { ...base.report, outputs, tasks: listed.tasks };
    const believed = { report, tip, prompts: listed.prompts, files: files.digests };
    if (change === null)
        return believed;
    if (tip === null)
        throw new Error('Internal error: a change to integrate without code');
    const end = await integrate(context, draft, task, { change, tip });
    return { ...believed, tip: end.tip ?? tip, report: { ...report, ...end.report } };
}
async function judgeOutputs(context, session, spec, received) {
    const declared = spec.outputs.flatMap((output) => (output.kind === 'file' ? [output] : []));
    const kept = received.outputs.filter(({ path }) => declared.some((output) => (0,domain_task/* isCovered */.P$)(output.path, [path])));
    const reasons = [];
    const total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
    const most = session.definition.limits.maxOutputBytes;
    if (total > most)
        reasons.push(`The outputs are ${total} bytes, more than limits.max_output allows (${most})`);
    for (const output of declared) {
        const found = kept.filter(({ path }) => (0,domain_task/* isCovered */.P$)(output.path, [path]));
        if (!output.allowEmpty)
            for (const { path, bytes } of found)
                if (bytes === 0)
                    reasons.push(`Empty output: ${path}`);
        const schema = output.schema === null ? undefined : session.definition.schemas[output.schema];
        const single = found.find(({ path }) => path === output.path);
        if (schema !== undefined && single !== undefined && total <= most)
            reasons.push(...(await context.schemas.faults(schema, await received.readOutput(single.path))).map((fault) => `${output.path}: ${fault}`));
    }
    return {
        digests: kept.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash, source: false })),
        reasons,
    };
}
/** Declared outputs that are files of the code base: the report names them, the tree that is judged must hold them. */
async function sourceOutputs(context, task, { report }, { found, tree }) {
    const paths = found.map(({ path }) => path);
    const digests = report.outputs.flatMap(({ path, bytes, sha256: hash, source }) => {
        const declared = task.spec.outputs.some((output) => output.kind === 'file' && (0,domain_task/* isCovered */.P$)(output.path, [path]));
        return source && declared && !paths.includes(path) && (0,ids/* isSha256 */._h)(hash)
            ? [{ path, bytes, sha256: hash, source: true }]
            : [];
    });
    if (digests.length === 0 || context.code === null || tree === null)
        return { digests, reasons: [] };
    const missing = await context.code.missingInputs(tree, digests.map(({ path }) => path));
    return { digests, reasons: missing.map((path) => `Missing output: ${path}`) };
}
/** Every declared check must have a green verdict, and one that was given for this very tree. */
function judgeChecks(spec, report, change) {
    return spec.outputs.flatMap((output) => {
        if (output.kind !== 'check')
            return [];
        const verdict = report.checks.find(({ command }) => command === output.command);
        if (verdict === undefined)
            return [`Check without a verdict: ${output.command}`];
        if (verdict.exit_code !== 0)
            return [`Check failed with exit code ${verdict.exit_code}: ${output.command}`];
        if (change !== null && verdict.tree !== change.tree)
            return [`Check was run on another tree than the change has: ${output.command}`];
        return [];
    });
}
/** Tasks that the attempt wrote: in a declared output that a phase names, and in its report. */
async function proposedTasks(session, task, received) {
    const tasks = [];
    const prompts = new Map();
    const reasons = [];
    const take = (parsed, where) => {
        if (parsed.kind === 'refused')
            reasons.push(...parsed.reasons.map((reason) => `${where}: ${reason}`));
        else {
            tasks.push(...parsed.tasks);
            for (const [id, prompt] of parsed.prompts)
                prompts.set(id, prompt);
        }
    };
    const { definition } = session;
    const taskOf = (id) => (0,ids/* isTaskId */.XJ)(id) ? session.tasks.get(id)?.spec : undefined;
    for (const { id: phase, tasksFrom: from } of definition.phases) {
        if (from?.task !== task.spec.id || !received.outputs.some(({ path }) => path === from.path))
            continue;
        take((0,task_list/* parseTaskList */.zX)(await received.readOutput(from.path), { definition, phase, taskOf }), from.path);
    }
    const own = received.report.tasks;
    if (own !== null && own.length > 0)
        take((0,task_list/* judgeTaskList */.ft)(own, { definition, phase: task.spec.phase, taskOf }), 'report tasks');
    return { tasks: tasks.length === 0 ? null : tasks, prompts, reasons };
}
//# sourceMappingURL=judge-report.js.map
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/fold-report.js






/** Folds one report into the draft. Never throws for what a report says. */
async function foldReport(context, draft, received, code) {
    if (received.kind === 'unreadable')
        return { task: '', code: 'REPORT_UNREADABLE', reason: `${received.folder}: ${received.reason}` };
    const { report } = received;
    const now = context.clock.now();
    if (report.session !== draft.session.id)
        return {
            task: report.task_id,
            code: 'SESSION_FOREIGN',
            reason: `The report is for session ${report.session}.`,
        };
    const task = (0,ids/* isTaskId */.XJ)(report.task_id) ? draft.session.tasks.get(report.task_id) : undefined;
    if (task === undefined)
        return { task: report.task_id, code: 'UNKNOWN_TASK', reason: `There is no task ${report.task_id}.` };
    try {
        const live = task.claim?.sha256 === (0,sha256/* sha256 */.s)(report.claim) && task.claim.attempt === report.attempt;
        const judgement = live
            ? await judgeReport(context, draft, task, { received, tip: code.tip })
            : plainJudgement(task, report);
        return foldJudgement(draft, now, { judgement, outputs: await outputWrites(judgement, received) }, code);
    }
    catch (cause) {
        // What an agent left can no longer be read, or has changed since it was measured. That is its own loss and nobody else's.
        if (cause instanceof errors/* OrchestratorError */.jD && cause.code === 'REPORT_INVALID')
            return { task: task.spec.id, code: 'REPORT_UNREADABLE', reason: cause.message };
        throw cause;
    }
}
/** The accepted outputs as they are to be written, read before anything is decided. */
async function outputWrites(judgement, received) {
    const { task, outcome, held } = judgement.report;
    if (outcome !== 'succeeded' || held !== null)
        return [];
    const writes = [];
    for (const { path, sha256: hash } of judgement.files) {
        const bytes = await received.readOutput(path);
        if ((0,sha256/* sha256 */.s)(bytes) !== hash)
            throw new errors/* OrchestratorError */.jD('REPORT_INVALID', `Output ${path} in ${received.folder} has changed since it was measured.`, 'Run the attempt again: its report counts as lost.');
        writes.push({ path: (0,session_files/* outputPath */.XC)(task, path), bytes, sha256: hash });
    }
    return writes;
}
function foldJudgement(draft, now, believed, code) {
    const { report } = believed.judgement;
    const spec = draft.session.tasks.get(report.task)?.spec;
    const decision = draft.ask({ type: 'report_attempt', now, actor: spec?.agent ?? app_context/* ORCHESTRATOR */.zt, report });
    const answer = decision.kind === 'refused' ? decision.rejection : decision.ignored;
    if (answer !== null)
        return { task: report.task, code: answer.code, reason: answer.message };
    keep(draft, believed, code);
    const folded = draft.session.tasks.get(report.task);
    const attempt = folded?.attempts.find(({ n }) => n === report.attempt);
    return {
        task: report.task,
        attempt: report.attempt,
        outcome: attempt?.outcome ?? report.outcome,
        status: folded?.status ?? 'unknown',
        reason: attempt?.reason ?? null,
    };
}
/** Writes what belongs to the decision: accepted outputs and moved code, or the feedback for the next attempt. */
function keep(draft, { judgement, outputs }, code) {
    const { task: id, attempt, held } = judgement.report;
    const folded = draft.session.tasks.get(id);
    if (folded === undefined)
        return;
    if (folded.status === 'completed') {
        draft.writes.push(...outputs);
        for (const [added, bytes] of judgement.prompts)
            if ((0,ids/* isTaskId */.XJ)(added))
                draft.writes.push({ path: (0,session_files/* promptPath */.AN)(added), bytes });
        code.tip = judgement.tip;
        return;
    }
    if (held !== null && folded.escalationInfo?.held !== null)
        draft.refs.push({ ref: held.ref, before: null, after: held.oid });
    const reason = folded.attempts.at(-1)?.reason;
    if (reason !== null && reason !== undefined)
        draft.writes.push((0,session_files/* textFile */.Ex)((0,session_files/* feedbackPath */.nr)(id, attempt), `${reason}\n`));
}
//# sourceMappingURL=fold-report.js.map
// EXTERNAL MODULE: ./build/src/app/planner.js + 3 modules
var planner = __webpack_require__(2399);
// EXTERNAL MODULE: ./build/src/app/settle-claims.js
var settle_claims = __webpack_require__(6782);
// EXTERNAL MODULE: ./build/src/app/transact.js + 8 modules
var transact = __webpack_require__(215);
;// CONCATENATED MODULE: ./build/src/app/collect.js






async function collect(context, loaded, folder) {
    const id = loaded.session.id;
    const received = await context.inbox.list(folder);
    const done = await (0,transact/* transact */.h)(context, id, (0,app_context/* transaction */.Rn)(context, id, 'collect', loaded), async (draft) => {
        const { results } = await foldReports(context, draft, received);
        settleOwnClaims(context, draft);
        return results;
    });
    const after = done.loaded ?? loaded;
    const now = context.clock.now();
    const more = await hasWork(context, after);
    const answer = {
        session: id,
        version: after.session.version,
        applied: done.value.filter((result) => 'outcome' in result),
        ignored: done.value.filter((result) => 'code' in result),
        conclusion: more ? 'work' : (0,advance/* conclusionOf */.vu)(after.session, now),
        continue: more,
    };
    return { answer, loaded: after };
}
/** Folds reports into a draft, one after the other, and asks for the code ref to move with the state. */
async function foldReports(context, draft, received) {
    const place = draft.session.code;
    const before = place === null || context.code === null ? null : await context.code.tip(place.branch);
    const start = before ?? place?.baseSha ?? null;
    const code = { tip: start };
    const results = [];
    for (const report of received)
        results.push(await foldReport(context, draft, report, code));
    if (place !== null && code.tip !== null && code.tip !== start)
        draft.refs.push({ ref: `refs/heads/${place.branch}`, before, after: code.tip });
    return { results, base: code.tip };
}
/** Claims of this very run that brought no report: its agents are over when it collects. */
function settleOwnClaims(context, draft) {
    const now = context.clock.now();
    const run = context.run?.split('/')[0];
    for (const id of run === undefined ? [] : draft.session.running) {
        const claim = draft.session.tasks.get(id)?.claim;
        if (claim?.holder.kind !== 'run' || claim.holder.id !== run)
            continue;
        draft.ask({
            type: 'settle_claim',
            now,
            actor: 'orchestrator',
            task: id,
            attempt: claim.attempt,
            outcome: 'lost',
            reason: 'The run was collected and brought no report for it.',
        });
    }
    (0,settle_claims/* settleDeadClaims */.X)(context, draft, now, new Set());
}
/** Could another wave take something up right now? */
async function hasWork(context, { session }) {
    const missing = await (0,planner/* missingTreeInputs */.kW)(context, session, await (0,planner/* currentBase */.rU)(context, session));
    return new planner/* Planner */.xB().anyReady(session, context.clock.now(), missing);
}
//# sourceMappingURL=collect.js.map

/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ statusDocument)
/* harmony export */ });
/* unused harmony export STATUS_DOCUMENT */
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9422);
/* harmony import */ var _schema_wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9312);


const STATUS_DOCUMENT = 'orchestrator/status/1';
function statusDocument(session, now, report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusReport */ .Xt)(session, now)) {
    return {
        schema: STATUS_DOCUMENT,
        session: session.id,
        version: session.version,
        title: session.definition.title,
        status: report.status,
        status_reason: session.statusReason,
        health: report.health,
        health_reasons: report.healthReasons,
        phase: report.phase,
        created_at: (0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .isoOf */ .dF)(session.createdAt),
        updated_at: (0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .isoOf */ .dF)(session.updatedAt),
        code: session.code === null ? null : { branch: session.code.branch, base_sha: session.code.baseSha },
        progress: report.progress,
        phases: report.phases.map(({ id, status, gate, progress }) => ({
            id,
            title: session.definition.phases.find((phase) => phase.id === id)?.title ?? id,
            status,
            gate,
            progress,
        })),
        tasks: report.tasks.map(({ task, explanation }) => ({
            id: task.spec.id,
            title: task.spec.title,
            phase: task.spec.phase,
            status: task.status,
            standing: explanation.standing,
            code: explanation.code,
            attempts: task.attempts.length,
            duration_seconds: task.attempts.at(-1)?.durationSeconds ?? null,
            evidence: task.evidence,
            blocked_by: explanation.blockedBy,
            waiting_for: explanation.waitingFor,
            reason: task.status === 'completed' ? null : (explanation.because[0]?.text ?? null),
        })),
    };
}
//# sourceMappingURL=status-document.js.map

/***/ }),

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/** Ctrl-C and SIGTERM as an AbortSignal: the first asks to stop, the second stops at once. */
/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;
/** `asked` is called at the first signal. */
function interruption(asked = () => undefined) {
    const controller = new AbortController();
    const handler = () => {
        if (controller.signal.aborted)
            process.exit(INTERRUPTED);
        controller.abort();
        asked();
    };
    process.on('SIGINT', handler);
    process.on('SIGTERM', handler);
    return {
        signal: controller.signal,
        release: () => {
            process.off('SIGINT', handler);
            process.off('SIGTERM', handler);
        },
    };
}
//# sourceMappingURL=interruption.js.map

/***/ }),

/***/ 3647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ft: () => (/* binding */ judgeTaskList),
  zX: () => (/* binding */ parseTaskList)
});

// UNUSED EXPORTS: MAX_LIST_BYTES

// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/schema/definition-fault.js
var definition_fault = __webpack_require__(4213);
// EXTERNAL MODULE: ./build/src/schema/source-node.js
var source_node = __webpack_require__(3993);
;// CONCATENATED MODULE: ./build/src/schema/json-tree.js


const MAX_DEPTH = 8;
/** The value as a tree; what is nested too deeply becomes a fault and nothing. */
function treeOfJson(value, at, faults, depth = 0) {
    if (depth > MAX_DEPTH) {
        faults.add(at, 'BAD_VALUE', 'The value is nested too deeply.', `Keep it flatter than ${MAX_DEPTH} levels.`);
        return { kind: 'scalar', value: null, source: '', at };
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'scalar', value, source: String(value), at };
    if (typeof value !== 'object' || value === null)
        return { kind: 'scalar', value: null, source: '', at };
    if (Array.isArray(value)) {
        const items = value.map((item, index) => treeOfJson(item, { ...at, trail: `${at.trail}[${index}]` }, faults, depth + 1));
        return { kind: 'list', items, at };
    }
    const entries = [];
    for (const [key, item] of Object.entries(value)) {
        const keyAt = { ...at, trail: `${at.trail}.${key.slice(0, 100)}` };
        if (source_node/* FORBIDDEN_KEYS */.p.has(key))
            faults.add(keyAt, 'FORBIDDEN_KEY', `The key ${(0,definition_fault/* quoted */.TL)(key)} is not allowed.`, 'Remove it.');
        else
            entries.push({ key, keyAt, value: treeOfJson(item, keyAt, faults, depth + 1) });
    }
    return { kind: 'map', entries, at };
}
//# sourceMappingURL=json-tree.js.map
// EXTERNAL MODULE: ./build/src/schema/output-references.js
var output_references = __webpack_require__(8079);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/schema/source-text.js
var source_text = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/src/schema/task-file.js
var task_file = __webpack_require__(2691);
// EXTERNAL MODULE: ./build/src/schema/map-reader.js
var map_reader = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/src/schema/policy-keys.js
var policy_keys = __webpack_require__(428);
// EXTERNAL MODULE: ./build/src/schema/value-reading.js + 2 modules
var value_reading = __webpack_require__(9272);
;// CONCATENATED MODULE: ./build/src/schema/task-proposal.js
/**
 * One task as another task wrote it: which keys it may have, how large they may be, and the prompt file it becomes.
 */



const MAX_PROMPT = 256 * 1024;
const MAX_REFERENCES = 1000;
const PROPOSAL_KEYS = {
    known: [
        'id',
        'title',
        'prompt',
        'dependencies',
        'inputs',
        'outputs',
        'layer',
        'priority',
        'estimate',
        'touches',
    ],
    notBuilt: [],
    powerful: [
        'agent',
        'check',
        'schema',
        'when',
        'runner',
        'timeout',
        'resources',
        'retry',
        'phase',
        'env',
        'run',
    ],
};
/** Reads one item of a list; undefined when it has no id or title. */
const readProposal = (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    if (map === undefined)
        return undefined;
    const keys = new map_reader/* MapReader */.i(map, PROPOSAL_KEYS, faults);
    const id = keys.required('id', (0,policy_keys/* locatedOf */.iE)((0,value_reading/* lineOf */.cA)(300)));
    const title = keys.required('title', (0,value_reading/* lineOf */.cA)(300));
    const written = {
        prompt: keys.get('prompt', (0,value_reading/* textOf */.b6)(MAX_PROMPT)) ?? null,
        dependencies: keys.get('dependencies', (0,value_reading/* listOf */.c3)(policy_keys/* readDependency */.QJ, MAX_REFERENCES)) ?? [],
        inputs: keys.get('inputs', (0,value_reading/* listOf */.c3)((0,policy_keys/* locatedOf */.iE)(value_reading/* readGlob */.pV), MAX_REFERENCES)) ?? [],
        outputs: keys.get('outputs', (0,value_reading/* listOf */.c3)((0,policy_keys/* locatedOf */.iE)(value_reading/* readOutputPath */.b0), MAX_REFERENCES)) ?? [],
        layer: keys.get('layer', (0,value_reading/* lineOf */.cA)(64)) ?? null,
        priority: keys.get('priority', policy_keys/* readPriority */.Z8) ?? policy_keys/* DEFAULT_PRIORITY */.PC,
        estimateSeconds: keys.get('estimate', (0,value_reading/* durationOf */.cf)(1)) ?? null,
        touches: keys.get('touches', policy_keys/* readGlobs */.Qj) ?? [],
    };
    return id === undefined || title === undefined ? undefined : { id, title, ...written };
};
/** The proposal in the form of a task file, so that all prompts look alike. */
function promptOf(task) {
    const body = task.prompt ?? task.title;
    return new TextEncoder().encode(`---\ntitle: ${JSON.stringify(task.title)}\n---\n${body}${body.endsWith('\n') ? '' : '\n'}`);
}
//# sourceMappingURL=task-proposal.js.map
// EXTERNAL MODULE: ./build/src/schema/task-references.js + 1 modules
var task_references = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/src/schema/task-list.js











const MAX_LIST_BYTES = 10 * 1024 * 1024;
const MOST_REASONS = 50;
/** Parses the bytes of a `tasks_from` file. */
function parseTaskList(bytes, context) {
    if (bytes.length > MAX_LIST_BYTES)
        return refused(`$: the list is larger than ${MAX_LIST_BYTES} bytes`);
    const text = (0,source_text/* decodeUtf8 */._6)(bytes);
    if (text === undefined)
        return refused('$: the list is not UTF-8');
    try {
        return judgeTaskList(JSON.parse(text), context);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return refused(`$: the list is not JSON (${(0,definition_fault/* printable */.g$)(error.message)})`);
        throw error;
    }
}
/** Judges a list that is parsed already, such as `tasks` of a report. */
function judgeTaskList(value, context) {
    const most = context.definition.limits.maxTasksAdded;
    if (Array.isArray(value) && value.length > most)
        return refused(`$: ${value.length} tasks are more than limits.max_tasks_added (${most})`);
    const faults = new definition_fault/* FaultList */.xT();
    const tree = treeOfJson(value, { ...(0,source_node/* placeOfFile */.T)('tasks'), trail: '$' }, faults);
    const written = ((0,value_reading/* readListNode */.rF)(tree, faults)?.items ?? []).flatMap((item) => readProposal(item, faults) ?? []);
    const tasks = new ListWorld(written, context, faults).tasks();
    if (faults.size === 0)
        return {
            kind: 'ok',
            tasks: tasks.map(({ spec }) => ({ id: spec.id, spec })),
            prompts: new Map(tasks.map(({ spec, prompt }) => [spec.id, prompt])),
        };
    const reasons = faults.found().map(({ at, message }) => `${(0,definition_fault/* printable */.g$)(at.trail)}: ${message}`);
    return { kind: 'refused', reasons: reasons.slice(0, MOST_REASONS) };
}
function refused(reason) {
    return { kind: 'refused', reasons: [reason] };
}
class ListWorld {
    #written;
    #context;
    #faults;
    #listed;
    constructor(written, context, faults) {
        this.#written = written;
        this.#context = context;
        this.#faults = faults;
        this.#listed = new Map(written.map((task) => [task.id.value, task]));
    }
    tasks() {
        const folded = new Map();
        return this.#written.flatMap((task) => {
            const key = task.id.value.normalize('NFKC').toLowerCase();
            const earlier = folded.get(key);
            if (earlier !== undefined)
                this.#faults.add(task.id.at, 'DUPLICATE_ID', `The id ${(0,definition_fault/* quoted */.TL)(task.id.value)} stands in ${earlier.trail} too.`, 'Keep one.');
            folded.set(key, task.id.at);
            const id = this.#id(task.id);
            const phase = id === undefined ? undefined : this.#phase(task.id.at, id);
            return id === undefined || phase === undefined ? [] : [this.#task(task, id, phase)];
        });
    }
    #id({ value, at }) {
        if ((0,task_file/* isUsableTaskId */.ZQ)(value))
            return value;
        this.#faults.add(at, 'BAD_ID', `${(0,definition_fault/* quoted */.TL)(value)} is no task id.`, task_file/* TASK_ID_REMEDY */.ZW);
        return undefined;
    }
    #phase(at, id) {
        const { definition, phase: earliest } = this.#context;
        const [name = '', ...rest] = id.split('/');
        const order = definition.phases.findIndex((phase) => phase.id === name);
        const phase = definition.phases[order];
        if (phase === undefined || rest.length === 0 || !(0,ids/* isPhaseId */.DJ)(name)) {
            this.#faults.add(at, 'UNKNOWN_PHASE', `${(0,definition_fault/* quoted */.TL)(id)} does not begin with a phase and "/".`, 'Begin the id with the id of a phase.');
            return undefined;
        }
        if (order < definition.phases.findIndex((candidate) => candidate.id === earliest)) {
            this.#faults.add(at, 'LATER_PHASE', `The phase of ${(0,definition_fault/* quoted */.TL)(id)} comes before ${(0,definition_fault/* quoted */.TL)(earliest)}.`, `Use ${earliest} or a later phase.`);
            return undefined;
        }
        if (!Object.hasOwn(definition.agents, phase.taskDefaults.agent))
            this.#faults.add(at, 'UNKNOWN_AGENT', `There is no agent ${(0,definition_fault/* quoted */.TL)(phase.taskDefaults.agent)} for tasks added to phase ${(0,definition_fault/* quoted */.TL)(phase.id)}.`, 'Name one in `task_defaults` of the phase.');
        return phase;
    }
    #task(task, id, phase) {
        const prompt = promptOf(task);
        const defaults = phase.taskDefaults;
        const spec = {
            id,
            title: task.title,
            phase: phase.id,
            layer: task.layer,
            agent: defaults.agent,
            priority: task.priority,
            dependencies: this.#dependencies(task),
            inputs: this.#inputs(task),
            outputs: [
                ...this.#outputs(task, id),
                ...defaults.checks.map((command) => ({ kind: 'check', command })),
            ],
            estimateSeconds: task.estimateSeconds,
            timeoutSeconds: defaults.timeoutSeconds,
            touches: task.touches,
            resources: defaults.resources,
            runner: defaults.runner,
            retry: defaults.retry,
            promptSha256: (0,sha256/* sha256 */.s)(prompt),
            labels: {},
        };
        return { spec, prompt };
    }
    #dependencies(task) {
        const seen = new Map();
        for (const { value, at } of task.dependencies) {
            const id = this.#id({ value: value.task, at });
            if (id === undefined)
                continue;
            if (id === task.id.value)
                this.#faults.add(at, 'SELF_DEPENDENCY', `${(0,definition_fault/* quoted */.TL)(id)} depends on itself.`, 'Remove it.');
            if (seen.has(id))
                this.#faults.add(at, 'DUPLICATE_DEPENDENCY', `${(0,definition_fault/* quoted */.TL)(id)} stands here twice.`, 'Keep one.');
            seen.set(id, { task: id, on: value.on });
        }
        return [...seen.values()];
    }
    #inputs(task) {
        return task.inputs.flatMap(({ value, at }) => {
            const resolved = (0,task_references/* resolveInput */.xI)(value, (id) => this.#filesOf(id));
            if (resolved.kind === 'found')
                return [resolved.input];
            (0,task_references/* addUndeclared */.$h)(at, resolved, this.#faults);
            return [];
        });
    }
    #filesOf(id) {
        const listed = this.#listed.get(id);
        if (listed !== undefined && (0,task_file/* isUsableTaskId */.ZQ)(id))
            return { id, files: listed.outputs.map(({ value }) => value) };
        const known = this.#context.taskOf(id);
        return known === undefined
            ? undefined
            : {
                id: known.id,
                files: known.outputs.flatMap((output) => (output.kind === 'file' ? [output.path] : [])),
            };
    }
    #outputs(task, id) {
        const places = new output_references/* OutputPlaces */.Cq();
        if (this.#liesInOutputs(id))
            this.#faults.add(task.id.at, 'DUPLICATE_OUTPUT', `${(0,definition_fault/* quoted */.TL)(id)} is the place of an output of another task.`, 'Give the task another id.');
        return task.outputs.map(({ value, at }) => {
            const problem = places.add(value) ?? (this.#isTaskPlace(id, value) ? 'is the place of another task' : null);
            if (problem !== null)
                this.#faults.add(at, 'DUPLICATE_OUTPUT', `The output ${(0,definition_fault/* quoted */.TL)(value)} ${problem}.`, 'Use another path.');
            return { kind: 'file', path: value, schema: null, allowEmpty: false };
        });
    }
    /** Outputs lie below their task's id, and so do tasks whose id is longer: the two must not meet. */
    #isTaskPlace(id, output) {
        return prefixes(output).some((prefix) => this.#filesOf(`${id}/${prefix}`) !== undefined);
    }
    #liesInOutputs(id) {
        return prefixes(id)
            .slice(0, -1)
            .some((prefix) => {
            const rest = id.slice(prefix.length + 1);
            return this.#filesOf(prefix)?.files.some((file) => file === rest || file.startsWith(`${rest}/`) || rest.startsWith(`${file}/`));
        });
    }
}
/** `a`, `a/b`, `a/b/c`: the first four, as many as an id can have. */
function prefixes(path) {
    const segments = path.split('/').slice(0, 4);
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
//# sourceMappingURL=task-list.js.map

/***/ })

};
