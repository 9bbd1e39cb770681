export const id = 1721;
export const ids = [1721];
export const modules = {

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* unused harmony exports MOST_LEGS, MOST_ATTEMPTS, MOST_MATRIX_BYTES, stateName */
/* harmony import */ var _domain_ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9588);
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
/* harmony import */ var _domain_wave_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(301);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1590);
/* harmony import */ var _fold_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6666);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9848);
/* harmony import */ var _settle_claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6782);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(215);








/** Platform limits of one matrix (jobs a run may have) and of what travels through job outputs. */
const MOST_LEGS = 256;
const MOST_ATTEMPTS = 800;
const MOST_MATRIX_BYTES = 200 * 1024;
/** Hosted jobs end at 6 hours, and what is left of a job must do for bringing the reports in. */
/** For the brackets around the rows. */
const MATRIX_RESERVE_BYTES = 1024;
const MOST_LEG_MINUTES = 330;
const LEG_MARGIN_MINUTES = 15;
/** A step that times out fails and can be reported; a job that does is gone. */
const JOB_MARGIN_MINUTES = 10;
/** How long a job may wait for a machine; part of a claim's lease. Self-hosted machines may keep it waiting for a day. */
const HOSTED_QUEUE_SECONDS = 6 * 3600;
const SELF_HOSTED_QUEUE_SECONDS = 24 * 3600;
async function advance(context, loaded, options) {
    const first = await step(context, loaded, options);
    if (first.answer.conclusion !== 'waiting')
        return first;
    const seconds = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsToBackoffEnd */ .mh)(first.loaded.session, context.clock.now());
    if (seconds === null || seconds > (options.mostWaitSeconds ?? 0))
        return first;
    context.reporter.info(`Waiting ${seconds} s, until the next attempt may start.`);
    await context.clock.sleep(seconds * 1000);
    const { answer, loaded: after } = await step(context, first.loaded, { ...options, salvage: null });
    const { changed, settled, salvaged } = first.answer;
    const both = { changed: changed || answer.changed, settled: [...settled, ...answer.settled], salvaged };
    return { answer: { ...answer, ...both }, loaded: after };
}
async function step(context, loaded, options) {
    const id = loaded.session.id;
    const runnerOf = (task) => runnerFor(loaded.session, task, options.defaultRunner);
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_6__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .transaction */ .Rn)(context, id, 'advance', loaded), async (draft) => {
        const now = context.clock.now();
        const { results, code } = await (0,_fold_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .foldReports */ .h)(context, draft, options.salvage?.reports ?? [], checksOf(options.salvage));
        const settled = (0,_settle_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .settleDeadClaims */ .XP)(context, draft, now, {
            except: new Set(),
            over: options.salvage?.over ?? new Map(),
        });
        const wave = waveOf(draft.session, options);
        const missingInputs = await (0,_planner_js__WEBPACK_IMPORTED_MODULE_4__/* .missingTreeInputs */ .k)(context, draft.session, code);
        // Where the code stands is asked only when somebody is going to work on it.
        const ready = new _planner_js__WEBPACK_IMPORTED_MODULE_4__/* .Planner */ .x().anyReady(draft.session, now, missingInputs);
        const base = ready ? await code.at() : null;
        const claims = new _planner_js__WEBPACK_IMPORTED_MODULE_4__/* .Planner */ .x().claim(context, draft, {
            now,
            most: MOST_ATTEMPTS,
            holder: options.holder,
            wave: { wave, runnerOf },
            baseSha: base,
            queueSeconds: (task) => queueSeconds(runnerOf(task)),
            phase: null,
            task: null,
            missingInputs,
        });
        if (ready && claims.length === 0)
            throw new Error('Internal error: tasks are ready and the matrix is empty');
        return { settled, claims, base, wave, salvaged: results };
    });
    const after = done.loaded ?? loaded;
    const legs = legsOf(after, done.value);
    const answer = {
        session: id,
        version: after.session.version,
        conclusion: legs.length > 0 ? 'work' : conclusionOf(after.session, context.clock.now()),
        has_work: legs.length > 0,
        changed: done.events.length > 0,
        count: legs.length,
        state_sha: stateName(after),
        base_sha: done.value.base ?? '',
        settled: done.value.settled,
        salvaged: done.value.salvaged.filter((result) => 'outcome' in result),
        matrix: { include: legs },
    };
    return { answer, loaded: after };
}
/** What was salvaged does not say which job left it: there the binding to claim and tree has to do. */
function checksOf(salvage) {
    if (salvage?.separateChecks !== true)
        return null;
    return {
        jobOf: () => null,
        fateOf: async ({ holder }) => holder.kind === 'run' ? (salvage.over.get(holder.id)?.fateOf(holder.leg) ?? null) : null,
    };
}
function waveOf(session, { holder, maxParallel, pack }) {
    const run = holder.kind === 'run' ? holder : null;
    let last = 0;
    for (const id of session.running) {
        const other = session.tasks.get(id)?.claim?.holder;
        if (other?.kind === 'run' && other.id === run?.id && other.attempt === run.attempt)
            last = Math.max(last, other.leg ?? 0);
    }
    const limits = {
        firstLeg: last + 1,
        legs: Math.min(MOST_LEGS, maxParallel ?? MOST_LEGS),
        attempts: pack ? MOST_ATTEMPTS : Math.min(MOST_LEGS, maxParallel ?? MOST_LEGS),
        bytes: MOST_MATRIX_BYTES - MATRIX_RESERVE_BYTES,
        secondsPerLeg: pack ? MOST_LEG_MINUTES * 60 : 0,
    };
    return new _domain_wave_js__WEBPACK_IMPORTED_MODULE_2__/* .Wave */ .w(limits, (0,_domain_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .meanDurations */ .TV)(session), (leg) => `${run?.id}/${run?.attempt}#${leg}`);
}
function runnerFor(session, { spec }, fallback) {
    return spec.runner ?? session.definition.agents[spec.agent]?.runner ?? fallback;
}
/** Labels of machines that the platform hosts. */
const HOSTED = /^(?:ubuntu|windows|macos)-/;
function queueSeconds(runner) {
    return HOSTED.test(runner) ? HOSTED_QUEUE_SECONDS : SELF_HOSTED_QUEUE_SECONDS;
}
/** What names the state that a leg has to see: the commit, or the store's own revision. */
function stateName(loaded) {
    return loaded.commit ?? loaded.revision;
}
function legsOf(loaded, planned) {
    const claims = new Map(planned.claims.map((claim) => [claim.task, claim]));
    const legs = planned.wave.legs.map(({ leg, runner, tasks, timeoutSeconds }) => {
        const minutes = Math.min(MOST_LEG_MINUTES, Math.ceil(timeoutSeconds / 60) + LEG_MARGIN_MINUTES);
        return {
            leg,
            session: loaded.session.id,
            state_sha: stateName(loaded),
            base_sha: planned.base ?? '',
            runner,
            timeout_minutes: minutes + JOB_MARGIN_MINUTES,
            step_minutes: minutes,
            checks: tasks.some((id) => hasCheck(loaded.session, id)),
            secrets: secretsOf(loaded.session, tasks),
            tasks: tasks.flatMap((id) => {
                const claim = claims.get(id);
                return claim === undefined ? [] : [{ id, attempt: claim.attempt, claim: claim.secret }];
            }),
        };
    });
    if (Buffer.byteLength(JSON.stringify(legs)) > MOST_MATRIX_BYTES)
        throw new Error('Internal error: a wave is larger than job outputs may be');
    return legs;
}
/** What `orchestrate.yml` can hand to agents. */
const SECRETS = [
    'ANTHROPIC_API_KEY',
    'OPENAI_API_KEY',
    'GEMINI_API_KEY',
    'AGENT_SECRET_1',
    'AGENT_SECRET_2',
    'AGENT_SECRET_3',
];
/** Nobody else's: an agent can read all that its job is given. */
function secretsOf({ definition, tasks }, ids) {
    const named = new Set(ids.flatMap((id) => definition.agents[tasks.get(id)?.spec.agent ?? '']?.env ?? []));
    return SECRETS.filter((name) => named.has(name));
}
function hasCheck(session, id) {
    return session.tasks.get(id)?.spec.outputs.some(({ kind }) => kind === 'check') === true;
}
/** Why nothing was handed out. */
function conclusionOf(session, now) {
    if (session.status !== 'in_progress')
        return session.status;
    if ((0,_domain_status_js__WEBPACK_IMPORTED_MODULE_1__/* .waitsForApproval */ .XM)(session) !== null)
        return 'approval';
    if (session.running.length > 0 || (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_1__/* .nextBackoffEnd */ .Ne)(session, now) !== null)
        return 'waiting';
    const report = (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusReport */ .Xt)(session, now);
    if (report.tasks.some(({ explanation }) => explanation.code === 'LIMIT_BUDGET'))
        return 'budget';
    return report.status === 'blocked' ? 'blocked' : 'waiting';
}
//# sourceMappingURL=advance.js.map

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

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ CodeTip)
/* harmony export */ });
/**
 * Where the session's branch stands within one transaction: asked for at its first use, because that costs a conversation with the remote, moved by
 * every merged change, pushed once.
 */
class CodeTip {
    #context;
    #place;
    #branch;
    #moved = null;
    constructor(context, place) {
        this.#context = context;
        this.#place = place;
    }
    /** The commit that the next attempts work on; null where nothing is integrated. */
    async at() {
        return this.#moved ?? (await this.#before()) ?? this.#place?.baseSha ?? null;
    }
    moveTo(commit) {
        this.#moved = commit;
    }
    /** The push that brings the branch to where it was moved. */
    async updates() {
        const before = this.#branch === undefined ? null : await this.#branch;
        if (this.#place === null || this.#moved === null || this.#moved === (before ?? this.#place.baseSha))
            return [];
        return [{ ref: `refs/heads/${this.#place.branch}`, before, after: this.#moved }];
    }
    #before() {
        const { code } = this.#context;
        const place = this.#place;
        this.#branch ??= place === null || code === null ? Promise.resolve(null) : code.tip(place.branch);
        return this.#branch;
    }
}
//# sourceMappingURL=code-tip.js.map

/***/ }),

/***/ 6666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ foldReports)
});

// EXTERNAL MODULE: ./build/src/app/code-tip.js
var code_tip = __webpack_require__(36);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/app/context.js
var context = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/src/domain/task.js
var domain_task = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/src/schema/task-list.js + 2 modules
var task_list = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/src/app/check-verdicts.js
var check_verdicts = __webpack_require__(5644);
// EXTERNAL MODULE: ./build/src/app/integrate-change.js
var integrate_change = __webpack_require__(2015);
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
/** Everything held against the report; a change that passes is merged onto `tip`. Null when its checks are still to come. */
async function judgeReport(context, draft, task, { received, tip, verdicts }) {
    const base = plainJudgement(task, received.report);
    const as = (outcome, reasons) => ({
        ...base,
        tip,
        report: { ...base.report, outcome, reason: reasons.join('\n') },
    });
    if (received.report.outcome !== 'succeeded')
        return { ...base, tip };
    const change = await (0,integrate_change/* importChange */.QB)(context, draft.session, task, await received.readChange());
    if (change?.kind === 'refused')
        return as('invalid', change.reasons.map((reason) => `Change refused: ${reason}`));
    const files = await judgeOutputs(context, draft.session, task.spec, received);
    const checks = checksAgainst(task, received.report, { change, verdicts });
    const listed = await proposedTasks(draft.session, task, received);
    const source = await sourceOutputs(context, task, received, {
        found: files.digests,
        tree: change?.candidate ?? task.claim?.baseSha ?? null,
    });
    const reasons = [...files.reasons, ...source.reasons, ...(checks ?? []), ...listed.reasons];
    if (reasons.length > 0)
        return as('invalid', reasons);
    if (checks === null) {
        const fate = await fateOfChecks(task, verdicts);
        return fate === null ? null : as(fate.outcome, [fate.reason]);
    }
    const outputs = [...files.digests, ...source.digests];
    const report = { ...base.report, outputs, tasks: listed.tasks };
    const believed = { report, tip, prompts: listed.prompts, files: files.digests };
    if (change === null)
        return believed;
    if (tip === null)
        throw new Error('Internal error: a change to integrate without code');
    const end = await (0,integrate_change/* integrate */.UZ)(context, draft, task, { change, tip });
    const held = end.report.held ?? null;
    const withHeld = held === null ? {} : { held: { ...held, outputs, tasks: specsOf(listed.tasks) } };
    return { ...believed, tip: end.tip ?? tip, report: { ...report, ...end.report, ...withHeld } };
}
function specsOf(tasks) {
    return (tasks ?? []).map(({ spec }) => spec);
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
/** What checks hold against the report; null when nobody has said anything about them yet. */
function checksAgainst({ spec }, report, { change, verdicts }) {
    if (verdicts === null)
        return judgeOwnChecks(spec, report, change);
    if ((0,check_verdicts/* checkCommands */.D)(spec).length === 0)
        return [];
    return (0,check_verdicts/* reasonsOf */.z)(spec, verdicts.about(report), change?.tree ?? null);
}
/** A check job that is over without a verdict is nothing that the agent could have done better. Null while it may still come. */
async function fateOfChecks({ spec, claim }, verdicts) {
    const fate = claim === null ? null : await verdicts?.fateOf(claim);
    if (fate === null || fate === undefined)
        return null;
    const missing = (0,check_verdicts/* checkCommands */.D)(spec).map((command) => `Check without a verdict: ${command}`);
    const reason = [...missing, 'The job that was to run it is over; the attempt is not to blame.'].join('\n');
    return { outcome: fate === 'cancelled' ? 'cancelled' : 'lost', reason };
}
/** Every declared check must have a green verdict, and one that was given for this very tree. */
function judgeOwnChecks(spec, report, change) {
    return (0,check_verdicts/* checkCommands */.D)(spec).flatMap((command) => {
        const verdict = report.checks.find((one) => one.command === command);
        if (verdict === undefined)
            return [`Check without a verdict: ${command}`];
        if (verdict.exit_code !== 0)
            return [`Check failed with exit code ${verdict.exit_code}: ${command}`];
        if (change !== null && verdict.tree !== change.tree)
            return [`Check was run on another tree than the change has: ${command}`];
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
async function foldReport(context, draft, received, { code, verdicts }) {
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
            ? await judgeReport(context, draft, task, { received, tip: await code.at(), verdicts })
            : plainJudgement(task, report);
        if (judgement === null)
            return {
                task: report.task_id,
                code: 'CHECK_PENDING',
                reason: `The checks of attempt ${report.attempt} have no verdict yet; it stays as it is.`,
            };
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
    const { task, outcome } = judgement.report;
    if (outcome !== 'succeeded')
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
    const decision = draft.ask({ type: 'report_attempt', now, actor: spec?.agent ?? context/* ORCHESTRATOR */.zt, report });
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
    const isHeld = held !== null && (folded.escalationInfo?.held ?? null) !== null;
    if (folded.status === 'completed' || isHeld) {
        draft.writes.push(...outputs);
        for (const [added, bytes] of judgement.prompts)
            if ((0,ids/* isTaskId */.XJ)(added))
                draft.writes.push({ path: (0,session_files/* promptPath */.AN)(added), bytes });
    }
    if (folded.status === 'completed') {
        code.moveTo(judgement.tip);
        return;
    }
    if (isHeld)
        draft.refs.push({ ref: held.ref, before: null, after: held.oid });
    const reason = folded.attempts.at(-1)?.reason;
    if (reason !== null && reason !== undefined)
        draft.writes.push((0,session_files/* textFile */.Ex)((0,session_files/* feedbackPath */.nr)(id, attempt), `${reason}\n`));
}
//# sourceMappingURL=fold-report.js.map
;// CONCATENATED MODULE: ./build/src/app/sort-folders.js
/** Tells reports and verdicts apart. A job that left a report gives no verdicts. */
function sortFolders(received, separate) {
    const reports = received.filter((one) => one.kind !== 'verdict');
    const given = received.filter((one) => one.kind === 'verdict');
    if (separate === null)
        return { reports, verdicts: null, ignored: given.map(unasked) };
    const agents = new Set(reports.map(({ folder }) => separate.jobOf(folder)));
    const byClaim = new Map();
    const ignored = [];
    for (const { folder, verdict } of given) {
        const job = separate.jobOf(folder);
        if (job !== null && agents.has(job))
            ignored.push(foreign(verdict, job));
        else
            byClaim.set(keyOf(verdict), [...(byClaim.get(keyOf(verdict)) ?? []), verdict]);
    }
    return {
        reports,
        verdicts: { about: (report) => byClaim.get(keyOf(report)) ?? [], fateOf: separate.fateOf },
        ignored,
    };
}
function keyOf({ session, task_id, attempt, claim }) {
    return JSON.stringify([session, task_id, attempt, claim]);
}
function unasked({ verdict }) {
    const reason = 'There is a verdict of a check job, and only those of reports count here.';
    return { task: verdict.task_id, code: 'CHECK_UNASKED', reason };
}
function foreign({ task_id: task }, job) {
    const reason = `Job ${job.slice(0, 80)} left a report, and cannot give a verdict on checks as well.`;
    return { task, code: 'CHECK_FOREIGN', reason };
}
//# sourceMappingURL=sort-folders.js.map
;// CONCATENATED MODULE: ./build/src/app/fold-reports.js



/** Folds reports into a draft, one after the other, and asks for the code ref to move with the state. `separate`: null where reports bring the verdicts of their checks. */
async function foldReports(context, draft, received, separate = null) {
    const { reports, verdicts, ignored } = sortFolders(received, separate);
    const code = new code_tip/* CodeTip */.T(context, draft.session.code);
    const results = [...ignored];
    for (const report of reports)
        results.push(await foldReport(context, draft, report, { code, verdicts }));
    draft.refs.push(...(await code.updates()));
    return { results, code };
}
//# sourceMappingURL=fold-reports.js.map

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

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ Planner),
  k: () => (/* binding */ missingTreeInputs)
});

;// CONCATENATED MODULE: ./build/src/domain/priority-queue.js
/** A binary heap of small integers, each held at most once. */
class PriorityQueue {
    #items;
    #held;
    #before;
    #length = 0;
    /** `capacity`: items are 0 … capacity − 1. `before(a, b)`: does a come out before b? */
    constructor(capacity, before) {
        this.#items = new Int32Array(capacity);
        this.#held = new Uint8Array(capacity);
        this.#before = before;
    }
    get length() {
        return this.#length;
    }
    push(item) {
        if (this.#held[item] === 1)
            return;
        this.#held[item] = 1;
        let slot = this.#length;
        this.#length += 1;
        while (slot > 0) {
            const parent = (slot - 1) >> 1;
            const above = this.#items[parent] ?? 0;
            if (!this.#before(item, above))
                break;
            this.#items[slot] = above;
            slot = parent;
        }
        this.#items[slot] = item;
    }
    pop() {
        if (this.#length === 0)
            return undefined;
        const top = this.#items[0] ?? 0;
        this.#held[top] = 0;
        this.#length -= 1;
        if (this.#length > 0)
            this.#sink(this.#items[this.#length] ?? 0);
        return top;
    }
    #sink(item) {
        let slot = 0;
        for (;;) {
            let child = 2 * slot + 1;
            if (child >= this.#length)
                break;
            const right = child + 1;
            if (right < this.#length && this.#before(this.#items[right] ?? 0, this.#items[child] ?? 0))
                child = right;
            const below = this.#items[child] ?? 0;
            if (!this.#before(below, item))
                break;
            this.#items[slot] = below;
            slot = child;
        }
        this.#items[slot] = item;
    }
}
//# sourceMappingURL=priority-queue.js.map
// EXTERNAL MODULE: ./build/src/domain/ranking.js
var ranking = __webpack_require__(9588);
// EXTERNAL MODULE: ./build/src/domain/readiness.js
var readiness = __webpack_require__(4018);
;// CONCATENATED MODULE: ./build/src/domain/frontier.js



/** What a dependent sees of a task, as a bit set of the conditions that it meets. */
const MEETS = { succeeded: 1, failed: 2, done: 4 };
function meets(task) {
    switch (task.status) {
        case 'completed':
            return MEETS.succeeded | MEETS.done;
        case 'failed':
            return MEETS.failed | MEETS.done;
        case 'skipped':
            return task.skip === 'person' ? MEETS.succeeded | MEETS.done : MEETS.done;
        case 'cancelled':
            return MEETS.done;
        default:
            return 0;
    }
}
class Frontier {
    size;
    #edges;
    #unmet;
    #met;
    #pending;
    #phase;
    #queues;
    #phaseIds;
    constructor(session) {
        this.size = session.tasks.size;
        this.#edges = edgesOf(session);
        this.#unmet = new Int32Array(this.size);
        this.#met = new Uint8Array(this.size);
        this.#pending = new Uint8Array(this.size);
        this.#phase = new Int32Array(this.size);
        this.#phaseIds = session.phases.map(({ id }) => id);
        const order = new Map(this.#phaseIds.map((id, index) => [id, index]));
        const rank = (0,ranking/* remainingPath */.of)(session, this.#edges);
        const priority = new Int32Array(this.size);
        let position = 0;
        for (const task of session.tasks) {
            this.#phase[position] = order.get(task.spec.phase) ?? 0;
            this.#pending[position] = task.status === 'pending' ? 1 : 0;
            this.#met[position] = meets(task);
            priority[position] = task.spec.priority;
            position += 1;
        }
        this.#countUnmet();
        const before = (a, b) => (rank[a] ?? 0) !== (rank[b] ?? 0)
            ? (rank[a] ?? 0) > (rank[b] ?? 0)
            : priority[a] !== priority[b]
                ? (priority[a] ?? 0) > (priority[b] ?? 0)
                : a < b;
        this.#queues = this.#phaseIds.map(() => new PriorityQueue(this.size, before));
        for (let p = 0; p < this.size; p += 1)
            if (this.#isReady(p))
                this.#queues[this.#phase[p] ?? 0]?.push(p);
    }
    static of(session) {
        return new Frontier(session);
    }
    #countUnmet() {
        const { start, dependent, condition } = this.#edges;
        for (let p = 0; p < this.size; p += 1)
            for (let e = start[p] ?? 0; e < (start[p + 1] ?? 0); e += 1)
                if (((this.#met[p] ?? 0) & (condition[e] ?? 0)) === 0) {
                    const d = dependent[e] ?? 0;
                    this.#unmet[d] = (this.#unmet[d] ?? 0) + 1;
                }
    }
    #isReady(position) {
        return this.#pending[position] === 1 && this.#unmet[position] === 0;
    }
    /** Takes note that a task changed (its status as it is now). O(its dependents). */
    update(position, task) {
        this.settle(position, task.status === 'pending', meets(task));
    }
    /** The counters behind `update`: is the task pending, and which conditions does it meet now? */
    settle(position, pending, met) {
        const before = this.#met[position] ?? 0;
        this.#pending[position] = pending ? 1 : 0;
        this.#met[position] = met;
        if (this.#isReady(position))
            this.#queues[this.#phase[position] ?? 0]?.push(position);
        if (before === met)
            return;
        const { start, dependent, condition } = this.#edges;
        for (let e = start[position] ?? 0; e < (start[position + 1] ?? 0); e += 1) {
            const bit = condition[e] ?? 0;
            const change = ((before & bit) === 0 ? 0 : 1) - ((met & bit) === 0 ? 0 : 1);
            if (change === 0)
                continue;
            const d = dependent[e] ?? 0;
            this.#unmet[d] = (this.#unmet[d] ?? 0) + change;
            if (this.#isReady(d))
                this.#queues[this.#phase[d] ?? 0]?.push(d);
        }
    }
    /** The best position of a phase whose dependencies hold, removed from the queue; undefined when there is none. */
    pop(phase) {
        const queue = this.#queues[phase];
        for (let position = queue?.pop(); position !== undefined; position = queue?.pop())
            if (this.#isReady(position))
                return position;
        return undefined;
    }
    /** Puts back what was popped and not claimed. */
    push(position) {
        if (this.#isReady(position))
            this.#queues[this.#phase[position] ?? 0]?.push(position);
    }
    /**
     * The next tasks to claim, best first, as `claim` accepts them one by one. It answers with the session after the claim, or why this task
     * is not claimed now: for a reason of its own, one that all of its phase share, or one that all tasks share. Stops after `most`.
     */
    take(session, now, most, claim) {
        let state = session;
        let left = most;
        for (const [index, phase] of this.#phaseIds.entries()) {
            if (state.phases[index]?.id !== phase || state.phases[index]?.status !== 'in_progress')
                continue;
            const aside = [];
            for (let p = left > 0 ? this.pop(index) : undefined; p !== undefined; p = left > 0 ? this.pop(index) : undefined) {
                const task = state.tasks.at(p);
                if (task === undefined)
                    continue;
                const next = (0,readiness/* unready */.vf)(state, task, now).length > 0 ? 'not-now' : claim(task.spec.id, state);
                if (typeof next === 'string')
                    aside.push(p);
                else {
                    state = next;
                    left -= 1;
                    this.settle(p, false, 0);
                }
                if (next === 'all-full')
                    left = 0;
                if (next === 'phase-full')
                    break;
            }
            for (const p of aside)
                this.push(p);
        }
        return state;
    }
}
function edgesOf(session) {
    const size = session.tasks.size;
    const start = new Int32Array(size + 1);
    const pairs = [];
    let position = 0;
    for (const task of session.tasks) {
        for (const { task: other, on } of task.spec.dependencies) {
            const from = session.tasks.position(other);
            if (from === undefined)
                continue;
            pairs.push(from, position, MEETS[on]);
            start[from + 1] = (start[from + 1] ?? 0) + 1;
        }
        position += 1;
    }
    for (let p = 0; p < size; p += 1)
        start[p + 1] = (start[p + 1] ?? 0) + (start[p] ?? 0);
    const next = start.slice();
    const dependent = new Int32Array(pairs.length / 3);
    const condition = new Uint8Array(pairs.length / 3);
    for (let i = 0; i < pairs.length; i += 3) {
        const from = pairs[i] ?? 0;
        const slot = next[from] ?? 0;
        next[from] = slot + 1;
        dependent[slot] = pairs[i + 1] ?? 0;
        condition[slot] = pairs[i + 2] ?? 0;
    }
    return { start, dependent, condition };
}
//# sourceMappingURL=frontier.js.map
// EXTERNAL MODULE: ./build/src/domain/wave.js
var wave = __webpack_require__(301);
// EXTERNAL MODULE: ./build/src/schema/claim-key.js
var claim_key = __webpack_require__(2355);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
;// CONCATENATED MODULE: ./build/src/app/planner.js





class Planner {
    #frontier;
    #tasks;
    /** The counters for this session; `events` lead from the session they were last brought to up to this one. */
    at(session) {
        if (this.#frontier === undefined || this.#tasks !== session.tasks) {
            this.#frontier = Frontier.of(session);
            this.#tasks = session.tasks;
        }
        return this.#frontier;
    }
    /** Brings the counters from `before` to the session after `events`. */
    follow(before, events, session) {
        if (this.#frontier === undefined ||
            this.#tasks !== before.tasks ||
            session.tasks.size !== before.tasks.size)
            return;
        for (const event of events) {
            if (!('task' in event))
                continue;
            const position = session.tasks.position(event.task);
            const task = session.tasks.get(event.task);
            if (position !== undefined && task !== undefined)
                this.#frontier.update(position, task);
        }
        this.#tasks = session.tasks;
    }
    /** Is there a task that could be claimed right now? `missingInputs`: code-base inputs that the base lacks. */
    anyReady(session, now, missingInputs) {
        let any = false;
        if (session.status === 'in_progress')
            this.at(session).take(session, now, 1, (id) => {
                const task = session.tasks.get(id);
                const full = task === undefined ? [] : (0,readiness/* fullLimits */.e0)(session, task);
                if (task === undefined || full.length > 0)
                    return reach(full);
                any ||= absent(task, missingInputs).length === 0;
                return any ? 'all-full' : 'not-now';
            });
        return any;
    }
    /** Claims the best ready tasks in the draft, each with a fresh secret. */
    claim(context, draft, order) {
        const claims = [];
        if (draft.session.status !== 'in_progress' || order.most <= 0)
            return claims;
        const frontier = this.at(draft.session);
        frontier.take(draft.session, order.now, order.most, (id) => {
            const task = draft.session.tasks.get(id);
            if (task === undefined ||
                (order.phase !== null && task.spec.phase !== order.phase) ||
                (order.task !== null && id !== order.task))
                return 'not-now';
            const place = placed(draft.session, task, order);
            if (typeof place === 'string')
                return place;
            const secret = context.random.hex(16);
            const claimSha256 = (0,claim_key/* claimHash */.HQ)(secret);
            const decision = draft.ask({
                type: 'claim_task',
                now: order.now,
                actor: app_context/* ORCHESTRATOR */.zt,
                task: id,
                claimSha256,
                holder: place.holder,
                baseSha: order.baseSha,
                leaseSeconds: (0,wave/* leaseSeconds */.E)(order.queueSeconds(task), place.timeoutsBefore, task),
                missingInputs: absent(task, order.missingInputs),
            });
            if (decision.kind === 'refused')
                return 'not-now';
            if (place.leg !== null)
                order.wave?.wave.take(task, place.leg, order.wave.runnerOf(task));
            claims.push({ task: id, attempt: task.attempts.length + 1, secret, sha256: claimSha256 });
            return draft.session;
        });
        this.#tasks = draft.session.tasks;
        return claims;
    }
}
/** Code-base inputs of the task that the base lacks. */
function absent(task, missing) {
    return task.spec.inputs
        .filter(({ producer, path }) => producer === null && missing.has(path))
        .map(({ path }) => path);
}
/** Whom else a full limit stops. */
function reach(full) {
    if (full.some(({ limit }) => limit === 'agents'))
        return 'all-full';
    return full.some(({ limit }) => limit === 'phase') ? 'phase-full' : 'not-now';
}
function placed(session, task, { wave, holder }) {
    if (wave === null) {
        const full = (0,readiness/* fullLimits */.e0)(session, task);
        return full.length > 0 ? reach(full) : { holder, leg: null, timeoutsBefore: 0 };
    }
    const place = wave.wave.place(session, task, wave.runnerOf(task));
    if (place.kind === 'wave-full')
        return 'all-full';
    if (place.kind === 'not-now')
        return 'not-now';
    const { leg, timeoutsBefore } = place;
    return { holder: holder.kind === 'run' ? { ...holder, leg } : holder, leg, timeoutsBefore };
}
/** Code-base inputs of tasks that could start, which the commit that they would work on does not have. */
async function missingTreeInputs(context, session, code) {
    const paths = new Set();
    const open = new Set(session.phases.filter(({ status }) => status === 'in_progress').map(({ id }) => id));
    for (const task of session.tasks)
        if (task.status === 'pending' && open.has(task.spec.phase))
            for (const { path, producer } of task.spec.inputs)
                if (producer === null)
                    paths.add(path);
    if (paths.size === 0 || context.code === null)
        return new Set();
    const base = await code.at();
    if (base === null)
        return new Set();
    return new Set(await context.code.missingInputs(base, [...paths]));
}
//# sourceMappingURL=planner.js.map

/***/ }),

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ ALL_LOST),
/* harmony export */   XP: () => (/* binding */ settleDeadClaims),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var _schema_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9312);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1590);


/** A run of which nothing is known but that it is over. */
const ALL_LOST = { fateOf: () => 'lost' };
const NOBODY = { except: new Set(), over: new Map() };
/** Ids of the tasks whose claims were settled. */
function settleDeadClaims(context, draft, now, survivors) {
    const settled = [];
    for (const id of draft.session.running) {
        const task = draft.session.tasks.get(id);
        if (task?.claim == null || survivors.except.has(task.claim.sha256))
            continue;
        const verdict = verdictOn(context, task, now, survivors);
        if (verdict === null)
            continue;
        draft.ask({
            type: 'settle_claim',
            now,
            actor: _context_js__WEBPACK_IMPORTED_MODULE_1__/* .ORCHESTRATOR */ .zt,
            task: id,
            attempt: task.claim.attempt,
            ...verdict,
        });
        settled.push(id);
    }
    return settled;
}
function verdictOn(context, task, now, { over }) {
    const { claim } = task;
    if (claim === null)
        return null;
    // Somebody asked for the run again: that is no fault of machine or agent, and the work goes out anew at once.
    if (supersededRun(context, claim.holder))
        return { outcome: 'cancelled', reason: 'A later attempt of the same workflow run has begun.' };
    const end = claim.holder.kind === 'run' ? over.get(claim.holder.id) : undefined;
    const fate = end === undefined ? null : fateOf(claim, end);
    if (fate !== null)
        return { outcome: fate, reason: REASONS[fate] };
    if (context.liveness.probe(claim.holder) === 'dead')
        return { outcome: 'lost', reason: 'The process that worked on it is gone.' };
    return claim.leaseExpiresAt < now
        ? { outcome: 'lost', reason: `Its lease ended at ${(0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .isoOf */ .dF)(claim.leaseExpiresAt)} without a report.` }
        : null;
}
const REASONS = {
    lost: 'Its job is over and brought no report.',
    timed_out: 'Its job was ended by its timeout and brought no report.',
    cancelled: 'Its job was cancelled and brought no report.',
};
function fateOf({ holder }, end) {
    return end.fateOf(holder.kind === 'run' ? holder.leg : null);
}
function supersededRun(context, holder) {
    const [id, attempt] = context.run?.split('/') ?? [];
    return holder.kind === 'run' && id !== undefined && holder.id === id && holder.attempt < Number(attempt);
}
//# sourceMappingURL=settle-claims.js.map

/***/ }),

/***/ 9588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ meanDurations),
/* harmony export */   iV: () => (/* binding */ expectedSeconds),
/* harmony export */   of: () => (/* binding */ remainingPath)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2429);

/** Expected where nothing is known: no estimate, and no task of the phase has run yet. */
const DEFAULT_SECONDS = 1800;
/** Seconds that one attempt is expected to take: what this task took before, else its estimate, else the mean of its phase. */
function expectedSeconds(task, phaseMean) {
    for (let index = task.attempts.length - 1; index >= 0; index -= 1) {
        const attempt = task.attempts[index];
        if (attempt?.outcome === 'succeeded' && attempt.durationSeconds !== null)
            return attempt.durationSeconds;
    }
    return task.spec.estimateSeconds ?? phaseMean ?? DEFAULT_SECONDS;
}
/** Mean recorded duration of completed tasks, by phase. */
function meanDurations(session) {
    const sums = new Map();
    for (const task of session.tasks) {
        if (task.status !== 'completed')
            continue;
        const seconds = task.attempts.at(-1)?.durationSeconds;
        if (seconds === null || seconds === undefined)
            continue;
        const sum = sums.get(task.spec.phase) ?? { seconds: 0, count: 0 };
        sums.set(task.spec.phase, { seconds: sum.seconds + seconds, count: sum.count + 1 });
    }
    return new Map([...sums].map(([phase, { seconds, count }]) => [phase, seconds / count]));
}
/** Longest remaining path in seconds for each position. Linear; tasks on a cycle (which validation refuses) keep their own weight. */
function remainingPath(session, edges) {
    const size = session.tasks.size;
    const means = meanDurations(session);
    const path = new Float64Array(size);
    const waiting = new Int32Array(size);
    const phases = [];
    const weights = new Float64Array(size);
    let position = 0;
    for (const task of session.tasks) {
        weights[position] = (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .isTerminal */ .Hd)(task.status) ? 0 : expectedSeconds(task, means.get(task.spec.phase));
        phases.push(task.spec.phase);
        position += 1;
    }
    const { start, dependent } = edges;
    const producers = Array.from({ length: size }, () => []);
    for (let p = 0; p < size; p += 1)
        for (let e = start[p] ?? 0; e < (start[p + 1] ?? 0); e += 1) {
            const d = dependent[e] ?? 0;
            if (phases[d] !== phases[p])
                continue;
            waiting[p] = (waiting[p] ?? 0) + 1;
            producers[d]?.push(p);
        }
    const free = [];
    for (let p = 0; p < size; p += 1) {
        path[p] = weights[p] ?? 0;
        if (waiting[p] === 0)
            free.push(p);
    }
    for (let d = free.pop(); d !== undefined; d = free.pop())
        for (const p of producers[d] ?? []) {
            path[p] = Math.max(path[p] ?? 0, (weights[p] ?? 0) + (path[d] ?? 0));
            waiting[p] = (waiting[p] ?? 0) - 1;
            if (waiting[p] === 0)
                free.push(p);
        }
    return path;
}
//# sourceMappingURL=ranking.js.map

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

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ leaseSeconds),
/* harmony export */   w: () => (/* binding */ Wave)
/* harmony export */ });
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9588);
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4018);


class Wave {
    #limits;
    #means;
    #seatOf;
    #legs = [];
    #attempts = 0;
    #bytes = 0;
    /** `seatOf`: how the limits count a leg (see `seatOf` in readiness). */
    constructor(limits, means, seatOf) {
        this.#limits = limits;
        this.#means = means;
        this.#seatOf = seatOf;
    }
    get legs() {
        return this.#legs.map(({ leg, runner, tasks, timeouts }) => ({
            leg,
            runner,
            tasks,
            timeoutSeconds: timeouts,
        }));
    }
    /** The leg for a ready task, given everything claimed so far; nothing is taken until {@link take}. */
    place(session, task, runner) {
        const { attempts, bytes } = this.#limits;
        const size = legBytes(runner) + taskBytes(task);
        if (this.#attempts >= attempts || this.#bytes + size > bytes)
            return { kind: 'wave-full' };
        const full = (0,_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .fullLimits */ .e0)(session, task);
        if (full.length === 0 && this.#legs.length < this.#limits.legs)
            return { kind: 'leg', leg: this.#limits.firstLeg + this.#legs.length, timeoutsBefore: 0 };
        const expected = this.#expected(task);
        const open = this.#legs
            .filter((leg) => leg.runner === runner && leg.expected + expected <= this.#limits.secondsPerLeg)
            .sort((a, b) => a.expected - b.expected);
        // Legs that differ only in how much they have to do are full for the same reasons: the first few tell.
        for (const leg of open.slice(0, 16))
            if ((0,_readiness_js__WEBPACK_IMPORTED_MODULE_1__/* .fullLimits */ .e0)(session, task, this.#seatOf(leg.leg)).length === 0)
                return { kind: 'leg', leg: leg.leg, timeoutsBefore: leg.timeouts };
        return { kind: 'not-now', full };
    }
    /** The task was claimed for this leg. */
    take(task, leg, runner) {
        const known = this.#legs[leg - this.#limits.firstLeg];
        const open = known ?? { leg, runner, tasks: [], expected: 0, timeouts: 0 };
        if (known === undefined) {
            this.#legs.push(open);
            this.#bytes += legBytes(runner);
        }
        this.#bytes += taskBytes(task);
        open.tasks.push(task.spec.id);
        open.expected += this.#expected(task);
        open.timeouts += task.spec.timeoutSeconds;
        this.#attempts += 1;
    }
    #expected(task) {
        return Math.min(task.spec.timeoutSeconds, (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedSeconds */ .iV)(task, this.#means.get(task.spec.phase)));
    }
}
/** Session, two object ids, numbers, names of secrets and those of the keys. */
function legBytes(runner) {
    return 500 + 2 * runner.length;
}
/** Secret, attempt and the names of the keys; ids are plain ASCII. */
function taskBytes({ spec }) {
    return 100 + spec.id.length;
}
/** Seconds until the lease of a leg's task ends: waiting for a machine, the tasks before it, its own time, and bringing the report in. */
function leaseSeconds(queueSeconds, timeoutsBefore, task) {
    return queueSeconds + timeoutsBefore + task.spec.timeoutSeconds + REPORT_SECONDS;
}
/** After the timeout of its work a claim has this long to bring its report in. */
const REPORT_SECONDS = 1800;
//# sourceMappingURL=wave.js.map

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

/***/ }),

/***/ 4213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   xT: () => (/* binding */ FaultList)
/* harmony export */ });
/* unused harmony export DEFINITION_FAULT_CODES */
/** More faults than anybody reads; what comes after is left out. */
const MOST_FAULTS = 10_000;
/** Collects faults; hands them out sorted by file, line and column. */
class FaultList {
    #found = [];
    /** The remedy says what to do; the message what is wrong, with its value. */
    add(at, code, message, remedy) {
        if (this.#found.length < MOST_FAULTS)
            this.#found.push({ at, code, message, remedy });
    }
    get size() {
        return this.#found.length;
    }
    /** In the order they were found, each with the path within its source. */
    found() {
        return this.#found;
    }
    sorted() {
        return this.#found
            .map(({ at, code, message, remedy }) => ({
            file: printable(at.file),
            line: at.line,
            column: at.column,
            code,
            message,
            remedy,
        }))
            .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column);
    }
}
/** Every code that a fault of the definition may have; the codes are the contract, the words are not. */
const DEFINITION_FAULT_CODES = (/* unused pure expression or super */ null && ([
    'BAD_DURATION',
    'BAD_ENV_NAME',
    'BAD_ID',
    'BAD_SIZE',
    'BAD_TYPE',
    'BAD_VALUE',
    'BINARY_FILE',
    'CONFLICT_MARKERS',
    'DEPENDENCY_CYCLE',
    'DUPLICATE_DEPENDENCY',
    'DUPLICATE_ID',
    'DUPLICATE_KEY',
    'DUPLICATE_OUTPUT',
    'DUPLICATE_PHASE',
    'EMPTY_FILE',
    'EMPTY_PHASE',
    'FILE_TOO_LARGE',
    'FILE_UNREADABLE',
    'FORBIDDEN_KEY',
    'FRONT_MATTER_MISSING',
    'INPUT_NOT_DECLARED',
    'INPUT_NOT_DEPENDED_ON',
    'INPUT_UNKNOWN',
    'LATER_PHASE',
    'MISSING_KEY',
    'NOT_BUILT_YET',
    'NOT_UTF8',
    'OUTPUT_NOT_DECLARED',
    'PATH_UNSAFE',
    'POWERFUL_KEY',
    'SCHEMA_INVALID',
    'SCHEMA_MISSING',
    'SELF_DEPENDENCY',
    'STORE_WITHOUT_CODE',
    'SYMLINK',
    'RESERVE_MISSING',
    'UNKNOWN_AGENT',
    'UNKNOWN_DEPENDENCY',
    'UNKNOWN_KEY',
    'UNKNOWN_PHASE',
    'UNKNOWN_RESOURCE',
    'VERSION_MISSING',
    'VERSION_UNSUPPORTED',
    'YAML_ALIASES',
    'YAML_MULTI_DOCUMENT',
    'YAML_SYNTAX',
    'YAML_TOO_DEEP',
    'YAML_TOO_LARGE',
]));
/** Outside text for a message: quoted, bounded, and free of anything a terminal or a log reader could take for its own. */
function quoted(text) {
    const cut = text.length > 80 ? `${text.slice(0, 77)}...` : text;
    return `"${printable(cut)}"`;
}
/** The text with every character outside printable ASCII as `\u{...}`: look-alikes become visible. */
function printable(text) {
    return text.replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}
//# sourceMappingURL=definition-fault.js.map

/***/ }),

/***/ 3993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ placeOfFile),
/* harmony export */   p: () => (/* binding */ FORBIDDEN_KEYS)
/* harmony export */ });
function placeOfFile(file) {
    return { file, line: 1, column: 1, trail: '' };
}
/** Keys that mean something to JavaScript objects themselves. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
//# sourceMappingURL=source-node.js.map

/***/ }),

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ MAX_SOURCE_BYTES),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   jH: () => (/* binding */ addConflictMarkers),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _definition_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4213);
/* harmony import */ var _source_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3993);
/**
 * Bytes of a source file to text, or the reason why they are none: too large, binary, not UTF-8, empty, or left with conflict markers.
 * Nothing is parsed before it has passed here.
 */



/** Definition and task files larger than this are refused unread. */
const MAX_SOURCE_BYTES = 1024 * 1024;
/** The file's text without a byte order mark; undefined when a fault was added instead. */
function sourceText(file, faults) {
    const at = (0,_source_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfFile */ .T)(file.path);
    if ('problem' in file) {
        addProblem(file, faults);
        return undefined;
    }
    if (file.bytes.length > MAX_SOURCE_BYTES) {
        addProblem({ path: file.path, problem: 'too-large', detail: `${file.bytes.length} bytes` }, faults);
        return undefined;
    }
    if (file.bytes.includes(0)) {
        faults.add(at, 'BINARY_FILE', 'The file holds NUL bytes.', 'Save it as text in UTF-8.');
        return undefined;
    }
    const text = decodeUtf8(file.bytes);
    if (text === undefined) {
        faults.add(at, 'NOT_UTF8', 'The file is not UTF-8.', 'Save it as text in UTF-8.');
        return undefined;
    }
    if (text.trim() === '') {
        faults.add(at, 'EMPTY_FILE', 'The file is empty.', 'Fill it or remove it.');
        return undefined;
    }
    return text;
}
/** Text of UTF-8 bytes, a byte order mark removed; undefined for anything else. */
function decodeUtf8(bytes) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? new TextDecoder().decode(bytes) : undefined;
}
/** Adds a fault and answers true when the text holds what a merge left behind. */
function addConflictMarkers(text, path, faults) {
    const match = /^(?:<{7}|>{7})(?:[ \t].*)?\r?$/m.exec(text);
    if (match === null)
        return false;
    const line = text.slice(0, match.index).split('\n').length;
    faults.add({ ...(0,_source_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfFile */ .T)(path), line }, 'CONFLICT_MARKERS', 'The file holds the conflict markers of a merge.', 'Resolve the conflict and remove the markers.');
    return true;
}
function addProblem(file, faults) {
    const at = (0,_source_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfFile */ .T)(file.path);
    switch (file.problem) {
        case 'too-large':
            faults.add(at, 'FILE_TOO_LARGE', `The file is too large (${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(file.detail)}).`, `Keep it below ${MAX_SOURCE_BYTES / 1024} KB.`);
            break;
        case 'symlink':
            faults.add(at, 'SYMLINK', 'The file is a symbolic link or lies behind one.', 'Put the file itself there.');
            break;
        case 'unreadable':
            faults.add(at, 'FILE_UNREADABLE', `The file cannot be read (${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(file.detail)}).`, 'Make it a plain, readable file.');
            break;
    }
}
//# sourceMappingURL=source-text.js.map

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
// EXTERNAL MODULE: ./build/src/schema/value-reading.js + 1 modules
var value_reading = __webpack_require__(6837);
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

/***/ }),

/***/ 1262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export MAX_ALIASES */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _definition_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4213);
/* harmony import */ var _source_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3993);
/**
 * YAML text to a tree of nodes with places, hostile input included: nesting is measured on tokens before anything is built, aliases are
 * counted and shared instead of expanded, and keys that twist JavaScript objects are refused.
 */



const MAX_ALIASES = 100;
const MAX_FLOW_DEPTH = 32;
const MAX_INDENT = 200;
const MAX_INDICATORS_PER_LINE = 16;
/** Enough for lists of 25,000 ids; a broken megabyte would otherwise cost a gigabyte of error records. */
const MAX_TOKENS = 100_000;
/** One slip makes a parser stumble many times; the first few errors tell it all. */
const MOST_SYNTAX_FAULTS = 5;
const MAX_DEPTH = 64;
/** The tree of one YAML document; undefined when it cannot be read, and then at least one fault was added. */
function parseYaml(source, faults) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset, trail) => {
        const { line, col } = lines.linePos(offset);
        return {
            file: source.file,
            line: Math.max(1, line) + source.linesBefore,
            column: Math.max(1, col),
            trail,
        };
    };
    const size = measured(source.text);
    if (size !== 'fits') {
        if (size === 'deep')
            addTooDeep(place(0, ''), faults);
        else
            faults.add(place(0, ''), 'YAML_TOO_LARGE', 'The YAML has too many parts.', 'Make it shorter.');
        return undefined;
    }
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source.text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        schema: 'core',
    });
    const errors = [...document.errors, ...document.warnings];
    for (const error of errors.slice(0, MOST_SYNTAX_FAULTS)) {
        const at = place(error.pos[0], '');
        if (error.code === 'MULTIPLE_DOCS')
            faults.add(at, 'YAML_MULTI_DOCUMENT', 'The file holds more than one YAML document.', 'Keep one.');
        else
            faults.add(at, 'YAML_SYNTAX', `This is not YAML: ${error.message}.`, 'Mend the syntax at this place.');
    }
    if (errors.length > 0 || document.contents === null)
        return errors.length > 0 ? undefined : empty(place);
    return new TreeBuilder(place, faults).build(document.contents);
}
function empty(place) {
    return { kind: 'scalar', value: null, source: '', at: place(0, '') };
}
function addTooDeep(at, faults) {
    faults.add(at, 'YAML_TOO_DEEP', 'The YAML is nested too deeply.', `Keep it flatter than ${MAX_FLOW_DEPTH} levels.`);
}
/** Measures nesting on the token stream: the parser itself recurses, and text of a megabyte can be a million levels. */
function measured(text) {
    let tokens = 0;
    let flow = 0;
    let indicators = 0;
    let lineStart = true;
    let scalar = false;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        tokens += 1;
        if (tokens > MAX_TOKENS)
            return 'large';
        if (scalar) {
            scalar = false;
            continue;
        }
        const first = token[0];
        if (first === '\x1f')
            scalar = true;
        else if (first === '[' || first === '{')
            flow += 1;
        else if (first === ']' || first === '}')
            flow = Math.max(0, flow - 1);
        else if (token === '-' || token === '?' || token === ':')
            indicators += flow === 0 ? 1 : 0;
        if (first === ' ' && lineStart && flow === 0 && token.length > MAX_INDENT)
            return 'deep';
        lineStart = first === '\n' || first === '\r';
        if (lineStart)
            indicators = 0;
        if (flow > MAX_FLOW_DEPTH || indicators > MAX_INDICATORS_PER_LINE)
            return 'deep';
    }
    return 'fits';
}
class TreeBuilder {
    #place;
    #faults;
    /** Finished nodes by anchor: an alias shares its node, so no document grows by expansion. */
    #anchors = new Map();
    #aliases = 0;
    #broken = false;
    constructor(place, faults) {
        this.#place = place;
        this.#faults = faults;
    }
    build(root) {
        const tree = this.#node(root, '', 0);
        return this.#broken ? undefined : tree;
    }
    #node(node, trail, depth) {
        const at = this.#place(node.range[0], trail);
        if (depth > MAX_DEPTH) {
            if (!this.#broken)
                addTooDeep(at, this.#faults);
            this.#broken = true;
            return { kind: 'scalar', value: null, source: '', at };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#alias(node, at);
        const built = this.#value(node, at, depth);
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, built);
        return built;
    }
    #value(node, at, depth) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return { kind: 'map', entries: this.#entries(node.items, at, depth), at };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return {
                kind: 'list',
                items: node.items.map((item, index) => this.#node(item, `${at.trail}[${index}]`, depth + 1)),
                at,
            };
        return this.#scalar(node, at);
    }
    #entries(pairs, map, depth) {
        const entries = new Map();
        for (const { key: keyNode, value } of pairs) {
            const keyAt = this.#place(keyNode.range[0], map.trail);
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(keyNode) ? keyText(keyNode) : undefined;
            if (key === undefined) {
                this.#faults.add(keyAt, 'BAD_TYPE', 'A key must be a plain word.', 'Write `key: value`.');
                continue;
            }
            if (_source_node_js__WEBPACK_IMPORTED_MODULE_1__/* .FORBIDDEN_KEYS */ .p.has(key)) {
                this.#faults.add(keyAt, 'FORBIDDEN_KEY', `The key ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} is not allowed.`, 'Remove it.');
                continue;
            }
            const earlier = entries.get(key);
            if (earlier !== undefined) {
                this.#faults.add(keyAt, 'DUPLICATE_KEY', `The key ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} stands here and in line ${earlier.keyAt.line}.`, 'Keep one of the two.');
                continue;
            }
            const trail = map.trail === '' ? key : `${map.trail}.${key}`;
            const node = value === null
                ? { kind: 'scalar', value: null, source: '', at: { ...keyAt, trail } }
                : this.#node(value, trail, depth + 1);
            entries.set(key, { key, keyAt: { ...keyAt, trail }, value: node });
        }
        return [...entries.values()];
    }
    #scalar(node, at) {
        const { value } = node;
        if (typeof value === 'string' ||
            typeof value === 'number' ||
            typeof value === 'boolean' ||
            value === null)
            return {
                kind: 'scalar',
                value,
                source: typeof value === 'string' ? value : (node.source ?? String(value)),
                at,
            };
        this.#faults.add(at, 'BAD_TYPE', 'A value of this kind is not understood.', 'Write a plain value.');
        return { kind: 'scalar', value: null, source: '', at };
    }
    #alias(node, at) {
        this.#aliases += 1;
        const target = this.#anchors.get(node.source);
        if (this.#aliases <= MAX_ALIASES && target !== undefined)
            return target;
        if (!this.#broken)
            this.#faults.add(at, 'YAML_ALIASES', target === undefined
                ? `The alias ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`*${node.source}`)} has no finished anchor before it.`
                : `There are more than ${MAX_ALIASES} aliases.`, 'Write the values out.');
        this.#broken = true;
        return { kind: 'scalar', value: null, source: '', at };
    }
}
function keyText(node) {
    if (typeof node.value === 'string')
        return node.value;
    return typeof node.value === 'number' || typeof node.value === 'boolean'
        ? (node.source ?? String(node.value))
        : undefined;
}
//# sourceMappingURL=yaml-source.js.map

/***/ })

};
