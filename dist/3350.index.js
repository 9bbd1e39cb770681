export const id = 3350;
export const ids = [3350];
export const modules = {

/***/ 3350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/definition-fault.js
var definition_fault = __webpack_require__(4213);
// EXTERNAL MODULE: ./build/src/schema/source-text.js
var source_text = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/src/schema/yaml-source.js
var yaml_source = __webpack_require__(1262);
;// CONCATENATED MODULE: ./build/src/schema/workflow-file.js



/** Reads a workflow file, or says why it cannot be read. */
function readWorkflow(source) {
    const faults = new definition_fault/* FaultList */.xT();
    const text = (0,source_text/* sourceText */.rI)(source, faults);
    const tree = text === undefined ? undefined : (0,yaml_source/* parseYaml */.h)({ file: source.path, text, linesBefore: 0 }, faults);
    if (tree === undefined)
        return { kind: 'faults', faults: faults.sorted() };
    const on = child(tree, 'on');
    return {
        kind: 'workflow',
        workflow: {
            file: source.path,
            events: eventsOf(on),
            dispatchInputs: entries(child(child(on, 'workflow_dispatch'), 'inputs')).map(({ key }) => key),
            crons: items(child(on, 'schedule')).flatMap((item) => located(child(item, 'cron'))),
            permissions: grantOf(child(tree, 'permissions')),
            serialised: child(tree, 'concurrency') !== undefined,
            jobs: entries(child(tree, 'jobs')).map(({ key, keyAt, value }) => jobOf(key, keyAt, value)),
        },
    };
}
function jobOf(id, at, node) {
    const runsOn = child(node, 'runs-on');
    const labels = runsOn?.kind === 'map' ? child(runsOn, 'labels') : runsOn;
    return {
        id,
        at,
        uses: located(child(node, 'uses'))[0] ?? null,
        permissions: grantOf(child(node, 'permissions')),
        runsOn: (labels?.kind === 'list' ? labels.items : labels === undefined ? [] : [labels]).flatMap((label) => located(label).map(({ value }) => value)),
        serialised: child(node, 'concurrency') !== undefined,
        inputs: texts(child(node, 'with')),
        steps: items(child(node, 'steps')).map((step) => ({
            uses: located(child(step, 'uses'))[0] ?? null,
            inputs: texts(child(step, 'with')),
        })),
    };
}
/** `on: push`, `on: [push, pull_request]`, or a map. */
function eventsOf(on) {
    if (on?.kind === 'map')
        return new Map(on.entries.map(({ key, keyAt }) => [key, keyAt]));
    const words = on?.kind === 'list' ? on.items : on === undefined ? [] : [on];
    return new Map(words.flatMap((word) => located(word).map(({ value, at }) => [value, at])));
}
function grantOf(node) {
    if (node === undefined)
        return null;
    if (node.kind === 'map')
        return {
            kind: 'named',
            names: new Map(node.entries.flatMap(({ key, value }) => {
                const word = value.kind === 'scalar' ? value.source : '';
                return word === 'read' || word === 'write' ? [[key, word]] : [];
            })),
        };
    const word = node.kind === 'scalar' ? node.source : '';
    if (word === 'read-all')
        return { kind: 'all', access: 'read' };
    return word === 'write-all' ? { kind: 'all', access: 'write' } : null;
}
function child(node, key) {
    return entries(node).find((entry) => entry.key === key)?.value;
}
function entries(node) {
    return node?.kind === 'map' ? node.entries : [];
}
function items(node) {
    return node?.kind === 'list' ? node.items : [];
}
function located(node) {
    return node?.kind === 'scalar' && node.value !== null ? [{ value: node.source, at: node.at }] : [];
}
function texts(node) {
    return new Map(entries(node).flatMap(({ key, value }) => located(value).map((one) => [key, one.value])));
}
//# sourceMappingURL=workflow-file.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/finding.js
/**
 * What `doctor` can find, each with a code that programs and the troubleshooting page rely on. A code has one severity: `error` where work
 * would be lost or could never start, `warning` where it may, `info` where one should know.
 */

const SEVERITIES = ['error', 'warning', 'info'];
const CHECKS = {
    ACTIONS_OFF: 'error',
    ACTION_NOT_ALLOWED: 'error',
    AGENT_MAY_WRITE: 'error',
    BRANCH_PROTECTED: 'warning',
    CALLER_PERMISSIONS: 'error',
    CREDENTIALS_NEAR_AGENTS: 'error',
    DISPATCH_INPUTS: 'error',
    INPUTS_NOT_PASSED: 'warning',
    JOB_PERMISSIONS: 'error',
    NO_CALLER: 'info',
    NO_DISPATCH: 'warning',
    NO_SCHEDULE: 'info',
    PERMISSIONS_UNSTATED: 'warning',
    PULLS_NOT_ALLOWED: 'error',
    PULL_REQUEST_TARGET: 'warning',
    RATE_LIMIT_LOW: 'warning',
    REFERENCE_NOT_PINNED: 'warning',
    REFERENCE_PLACEHOLDER: 'error',
    REMOTE_MISSING: 'warning',
    REPOSITORY_CLOSED: 'error',
    REPOSITORY_UNKNOWN: 'error',
    RULE_BLOCKS: 'error',
    RULE_MAY_BLOCK: 'warning',
    RUNNER_SHARED: 'warning',
    RUN_DID_NOT_START: 'warning',
    SCHEDULE_CROWDED: 'warning',
    SETTINGS_HIDDEN: 'info',
    SIGNAL_PERMISSIONS: 'warning',
    STATE_ON_DEFAULT_BRANCH: 'warning',
    STATE_ON_RUNNER: 'error',
    STORE_NEEDS_GITHUB: 'error',
    STORE_UNSERIALISED: 'warning',
    TOKEN_MISSING: 'error',
    TOKEN_READ_ONLY: 'error',
    WORKFLOW_NOT_FOUND: 'error',
    WORKFLOW_OFF: 'error',
    WORKFLOW_UNREADABLE: 'warning',
};
function finding(code, { evidence, remedy, place }) {
    const at = place === undefined ? null : { file: place.file, line: place.line, column: place.column };
    return { code, severity: CHECKS[code], evidence, remedy, place: at };
}
/** More faults of a definition than these are for `validate`. */
const MOST_FAULTS = 20;
/** What any verb would end with, as findings. */
function findingsOf(error) {
    const { code, message, remedy } = error;
    if (!(error instanceof src_errors/* DefinitionError */.gk))
        return [{ code, severity: 'error', evidence: message, remedy, place: null }];
    const rest = error.faults.length - MOST_FAULTS;
    const shown = error.faults.slice(0, MOST_FAULTS).map(({ file, line, column, ...fault }) => ({
        code,
        severity: 'error',
        evidence: `${fault.code} ${fault.message}`,
        remedy: fault.remedy,
        place: { file, line, column },
    }));
    if (rest <= 0)
        return shown;
    return [...shown, { code, severity: 'error', evidence: `${rest} more faults.`, remedy, place: null }];
}
//# sourceMappingURL=finding.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/callers.js


/** Workflows that can be called, to what their jobs ask of the token. A caller that grants less fails before anything starts. */
const ASKED = {
    'orchestrate.yml': { actions: 'write', contents: 'write', 'pull-requests': 'write', statuses: 'write' },
    'task.yml': { actions: 'write', contents: 'write', 'pull-requests': 'write', statuses: 'write' },
    'agent.yml': { contents: 'read' },
};
/** Commands that run what an agent wrote, or the agent itself. */
const WITH_AGENTS = new Set(['agent', 'check', 'prepare', 'submit', 'run']);
const READ_ONLY = new Set([
    'agent',
    'check',
    'prepare',
    'submit',
    'validate',
    'status',
    'explain',
    'verify',
    'doctor',
]);
/** Commands after which a run may ask for the next one. */
const GOES_ON = new Set(['advance', 'collect', 'run']);
/** Every call in a file, in the order of its jobs. */
function calls(file) {
    return file.jobs.flatMap((job) => {
        const grant = job.permissions ?? file.permissions;
        const facts = { file, job: job.id, grant, serialised: job.serialised || file.serialised };
        const called = job.uses === null ? null : calledWorkflow(job.uses.value);
        if (job.uses !== null && called !== null)
            return [{ ...facts, kind: 'workflow', at: job.uses.at, called, inputs: job.inputs }];
        return job.steps.flatMap(({ uses, inputs }) => {
            const command = inputs.get('command');
            if (uses === null || command === undefined || !isOurAction(uses.value))
                return [];
            const writes = !READ_ONLY.has(command);
            const agents = WITH_AGENTS.has(command);
            return [{ ...facts, kind: 'step', at: uses.at, command, writes, agents, inJob: job }];
        });
    });
}
/** The call advances a session, so the workflow has to be one that can be started again. */
function goesOn(call) {
    return call.kind === 'step' ? GOES_ON.has(call.command) : call.called === 'orchestrate.yml';
}
/** People and the platform start it; false for one that is only there to be called. */
function isStarted({ events }) {
    return [...events.keys()].some((event) => event !== 'workflow_call');
}
function calledWorkflow(uses) {
    const found = /^(\.|\$|[\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+?)\.ya?ml(?:@.+)?$/.exec(uses);
    const [, from = '', name = ''] = found ?? [];
    const file = `${name}.yml`;
    const ours = name === 'orchestrate' || /^[.$]$|\/orchestrator$/.test(from);
    return ours && Object.hasOwn(ASKED, file) ? file : null;
}
function isOurAction(uses) {
    return /^[\w.-]+\/orchestrator@/.test(uses) || /^(?:\.|\$)\/?$/.test(uses);
}
/** Does the grant hold this permission? */
function grants(grant, name, access) {
    const held = grant.kind === 'all' ? grant.access : (grant.names.get(name) ?? 'none');
    return access === 'none' || held === 'write' || held === access;
}
/** The workflow files that can be read, and findings for those that cannot. */
async function workflowFiles({ around, }) {
    const read = (await around.workflows()).map(readWorkflow);
    return {
        files: read.flatMap((one) => (one.kind === 'workflow' ? [one.workflow] : [])),
        unreadable: read.flatMap((one) => one.kind === 'workflow'
            ? []
            : one.faults.slice(0, 1).map((fault) => finding('WORKFLOW_UNREADABLE', {
                evidence: `${fault.code} ${fault.message}`,
                remedy: `${fault.remedy} Until then nobody can tell whether it calls the orchestrator.`,
                place: fault,
            }))),
    };
}
//# sourceMappingURL=callers.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/look.js
/** What every family of checks is given to look at, and how it looks without stumbling over what another family reports. */

/** The fact, or null where it cannot be had: the family that the fact belongs to says why. */
async function known(fact) {
    try {
        return await fact;
    }
    catch (error) {
        if (error instanceof src_errors/* OrchestratorError */.jD)
            return null;
        throw error;
    }
}
//# sourceMappingURL=look.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/definition-checks.js



/** Every fault of the definition. */
async function checkDefinition({ around }) {
    await around.definition();
    return [];
}
/** The store, also where the definition has faults elsewhere. */
async function checkStore(look) {
    const state = await known(look.around.state());
    if (state === null)
        return [];
    return [...(await besideWorkflows(look, state)), ...(await atPlatform(look, state))];
}
async function besideWorkflows(look, state) {
    const { files } = await workflowFiles(look);
    const all = files.flatMap(calls);
    const [first] = all;
    if (first === undefined)
        return [];
    if (state.store === 'file')
        return [
            finding('STATE_ON_RUNNER', {
                evidence: `The state is kept in a folder (\`store: file\`), and ${first.at.file} works on it in GitHub Actions, where each job has a new disk.`,
                remedy: 'Write `state: { store: git }` into orchestrator.yml.',
                place: first.at,
            }),
        ];
    if (state.store !== 'artifact')
        return [];
    return all
        .filter((call) => call.kind === 'step' && call.writes && !call.serialised)
        .map((call) => finding('STORE_UNSERIALISED', {
        evidence: `The job ${call.job} writes state to artifacts and has no \`concurrency\`.`,
        remedy: 'Give it `concurrency: { group: orchestrator, queue: max }`: artifacts alone order writers less strictly than git.',
        place: call.at,
    }));
}
async function atPlatform({ around }, { store }) {
    const repository = await known(around.repository());
    const remote = repository?.remote ?? null;
    if ((store !== 'api' && store !== 'artifact') || remote?.kind === 'github' || remote?.kind === 'web')
        return [];
    return [
        finding('STORE_NEEDS_GITHUB', {
            evidence: `\`store: ${store}\` needs GitHub, and ${remote === null ? 'there is no remote' : `the remote ${remote.name} is ${remote.display}`}.`,
            remedy: 'Write `state: { store: git }` into orchestrator.yml, or name the remote that is on GitHub.',
        }),
    ];
}
//# sourceMappingURL=definition-checks.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/job-checks.js



/** Machines that the platform makes anew for each job. */
const HOSTED = /^(?:ubuntu|windows|macos)-/;
const EXPRESSION = /\$\{\{/;
async function checkJobs(look) {
    const { files } = await workflowFiles(look);
    const all = files.flatMap(calls);
    const steps = all.filter((call) => call.kind === 'step');
    const pinned = await known(look.around.definition());
    const labels = agentLabels(pinned?.definition ?? null, steps);
    return [
        ...steps.filter(({ agents }) => agents).flatMap(besideAgents),
        ...all.flatMap((call) => sharedRunner(call, labels)),
    ];
}
function besideAgents(call) {
    const { inJob, grant, job, command, at } = call;
    const found = [];
    const checkouts = inJob.steps.filter(({ uses }) => /^actions\/checkout@/.test(uses?.value ?? ''));
    for (const { uses, inputs } of checkouts)
        if (inputs.get('persist-credentials') !== 'false')
            found.push(finding('CREDENTIALS_NEAR_AGENTS', {
                evidence: `The job ${job} runs agents, and its checkout leaves the token of the job on the disk.`,
                remedy: 'Add `with: { persist-credentials: false }` to that checkout.',
                place: uses?.at,
            }));
    const writes = grant === null
        ? []
        : grant.kind === 'all'
            ? [`${grant.access}-all`].filter((word) => word === 'write-all')
            : [...grant.names].filter(([, access]) => access === 'write').map(([name]) => `${name}: write`);
    // One machine that does everything is for people who trust their agents: `run` cannot do with less.
    if (writes.length > 0 && command !== 'run')
        found.push(finding('AGENT_MAY_WRITE', {
            evidence: `The job ${job} runs \`${command}\` and grants ${writes.join(', ')}.`,
            remedy: 'Give it `permissions: { contents: read }` alone: what an agent can reach in its job is the agent’s.',
            place: at,
        }));
    return found;
}
/** Labels of machines that agents run on, beside the hosted ones. */
function agentLabels(definition, steps) {
    const written = definition === null
        ? []
        : [
            ...Object.values(definition.agents).map(({ runner }) => runner),
            ...definition.tasks.map(({ runner }) => runner),
            ...definition.phases.map(({ taskDefaults }) => taskDefaults.runner),
        ];
    const named = steps.filter(({ agents }) => agents).flatMap(({ inJob }) => ownLabels(inJob.runsOn));
    return new Set([...written.filter((label) => label !== null), ...named].filter(isOwn));
}
function isOwn(label) {
    return !HOSTED.test(label) && !EXPRESSION.test(label);
}
/** `self-hosted` beside others says only that: the others tell the machines apart. */
function ownLabels(labels) {
    const own = labels.filter(isOwn);
    return own.length > 1 ? own.filter((label) => label !== 'self-hosted') : own;
}
function sharedRunner(call, labels) {
    const trusted = call.kind === 'workflow'
        ? ownLabels([call.inputs.get('trusted-runner') ?? 'ubuntu-latest'])
        : call.writes && !call.agents
            ? ownLabels(call.inJob.runsOn)
            : [];
    return trusted
        .filter((label) => labels.has(label))
        .map((label) => finding('RUNNER_SHARED', {
        evidence: `Agents and the job ${call.job}, which may write, run on the same own machines (${JSON.stringify(label)}).`,
        remedy: 'Use a hosted label or machines of their own for jobs that may write (`trusted-runner`), unless these machines are made anew for each job.',
        place: call.at,
    }));
}
//# sourceMappingURL=job-checks.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/machine-checks.js
/** This machine: git, the root, the repository and its remote. */



async function checkMachine({ around }) {
    const root = await around.root();
    await around.gitVersion();
    const repository = await around.repository();
    const state = await known(around.state());
    if (repository === null || state === null || state.store === 'file')
        return [];
    const found = [];
    if (!repository.commits)
        found.push(...findingsOf(new src_errors/* OrchestratorError */.jD('GIT_NO_COMMITS', `The repository in ${root} has no commit yet: there is nothing that agents could start from.`, 'Commit the definition and its tasks first.')));
    if (repository.remote === null)
        found.push(finding('REMOTE_MISSING', {
            evidence: `The repository in ${root} has no remote ${JSON.stringify(state.remote)}: its own refs hold the state.`,
            remedy: 'Fine for work on this machine alone. For others to take part, add it (git remote add), or name another with `state: { remote: … }`.',
        }));
    return found;
}
//# sourceMappingURL=machine-checks.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/permission-checks.js


async function checkPermissions(look) {
    const { files } = await workflowFiles(look);
    return files.filter(isStarted).flatMap((file) => calls(file).flatMap(ofCall));
}
function ofCall(call) {
    const { grant, job, at } = call;
    if (grant === null)
        return [
            finding('PERMISSIONS_UNSTATED', {
                evidence: `The job ${job} says nothing of permissions: its token may do what the setting of the repository says, in new ones read alone.`,
                remedy: `Give it \`permissions: ${listed(needs(call))}\`, and the workflow \`permissions: {}\`.`,
                place: at,
            }),
        ];
    const missing = Object.entries(needs(call)).filter(([name, access]) => !grants(grant, name, access));
    if (call.kind === 'step')
        return ofStep(call, Object.fromEntries(missing));
    if (missing.length === 0)
        return [];
    return [
        finding('CALLER_PERMISSIONS', {
            evidence: `The job ${job} grants less than ${call.called} asks for, so GitHub does not start the run; missing: ${listed(Object.fromEntries(missing))}.`,
            remedy: `Give the job \`permissions: ${listed(needs(call))}\`; naming one permission sets all others to none.`,
            place: at,
        }),
    ];
}
function ofStep(call, missing) {
    const { job, at, command } = call;
    const { contents, ...signals } = missing;
    const found = [];
    if (contents !== undefined)
        found.push(finding('JOB_PERMISSIONS', {
            evidence: `The job ${job} runs \`${command}\` without \`contents: ${contents}\`${contents === 'write' ? ': its push would be refused before any agent starts' : ''}.`,
            remedy: `Add \`contents: ${contents}\` to its permissions.`,
            place: at,
        }));
    if (Object.keys(signals).length > 0)
        found.push(finding('SIGNAL_PERMISSIONS', {
            evidence: `The job ${job} runs \`${command}\` without ${listed(signals)}.`,
            remedy: 'Add them: `actions: write` starts the next run and looks after runs that died, `statuses: write` and `pull-requests: write` tell people how it goes.',
            place: at,
        }));
    return found;
}
/** What a call asks of the token. */
function needs(call) {
    if (call.kind === 'workflow')
        return ASKED[call.called] ?? {};
    if (call.writes)
        return ASKED['orchestrate.yml'] ?? {};
    return { contents: 'read' };
}
function listed(permissions) {
    return `{ ${Object.entries(permissions)
        .map(([name, access]) => `${name}: ${access}`)
        .join(', ')} }`;
}
//# sourceMappingURL=permission-checks.js.map
// EXTERNAL MODULE: ./build/src/domain/definition.js
var definition = __webpack_require__(321);
;// CONCATENATED MODULE: ./build/src/app/doctor/rule-checks.js



const SIGNED = {
    blocks: 'always',
    name: 'Require signed commits',
    remedy: 'Choose `state: { store: api }` with `changes: { integrate: none }`: the platform signs what it commits itself. Or leave the branch out of the rule.',
};
/** Type of a rule, as the API has it, to what it does to a push of ours. */
const VERDICTS = {
    pull_request: { blocks: 'always', name: 'Require a pull request before merging' },
    required_signatures: SIGNED,
    required_status_checks: { blocks: 'always', name: 'Require status checks to pass' },
    update: { blocks: 'always', name: 'Restrict updates' },
    creation: { blocks: 'new-branches', name: 'Restrict creations' },
    merge_queue: { blocks: 'always', name: 'Require merge queue' },
    required_deployments: { blocks: 'always', name: 'Require deployments to succeed' },
    workflows: { blocks: 'always', name: 'Require workflows to pass' },
    code_scanning: { blocks: 'always', name: 'Require code scanning results' },
    required_linear_history: { blocks: 'maybe', name: 'Require linear history' },
    file_path_restriction: { blocks: 'maybe', name: 'Restrict file paths' },
    file_extension_restriction: { blocks: 'maybe', name: 'Restrict file extensions' },
    max_file_size: { blocks: 'maybe', name: 'Restrict file size' },
    max_file_path_length: { blocks: 'maybe', name: 'Restrict file path length' },
    commit_message_pattern: { blocks: 'maybe', name: 'Restrict commit metadata' },
    commit_author_email_pattern: { blocks: 'maybe', name: 'Restrict commit metadata' },
    committer_email_pattern: { blocks: 'maybe', name: 'Restrict commit metadata' },
    branch_name_pattern: { blocks: 'maybe', name: 'Restrict branch names' },
    // Nothing of ours is ever deleted or moved backwards; reviews by machines stop no push.
    deletion: { blocks: 'never', name: 'Restrict deletions' },
    non_fast_forward: { blocks: 'never', name: 'Block force pushes' },
    tag_name_pattern: { blocks: 'never', name: 'Restrict tag names' },
    copilot_code_review: { blocks: 'never', name: 'Request review from Copilot' },
};
const REMEDY = 'Leave the branch out of the rule (Settings, Rules, Rulesets; or those of the organization), name another with state.branch, or use the token of a GitHub App that may bypass it: the GITHUB_TOKEN of a job never can.';
/** As an id of a session could be. */
const SOME_SESSION = 'orchestrator/0a1b2c3d';
async function checkRules({ around, platform }) {
    const state = await known(around.state());
    if (platform === null || state === null)
        return [];
    const { preflight, run } = platform;
    const pinned = await known(around.definition());
    const current = run?.pullRequest?.headRef ?? (run === null ? null : run.ref.replace(/^refs\/heads\//, ''));
    const branch = state.branch === definition/* CURRENT_BRANCH */.nW ? current : state.branch;
    const found = [];
    if (branch !== null && (state.store === 'git' || state.store === 'api'))
        found.push(...(await ofState(preflight, branch, state)));
    if (state.store === 'git' && pinned?.definition.changes.integrate !== 'none')
        found.push(...ofRules(await preflight.rules(SOME_SESSION), {
            branch: 'orchestrator/<session>',
            isNew: true,
            signs: false,
        }));
    return found;
}
async function ofState(preflight, branch, { store }) {
    const there = await preflight.branch(branch);
    const rules = await preflight.rules(branch);
    const found = ofRules(rules, { branch, isNew: there === null, signs: store === 'api' });
    if (there?.protected !== true || found.length > 0)
        return found;
    return [
        finding('BRANCH_PROTECTED', {
            evidence: there.checks.length > 0
                ? `Branch protection covers ${branch} and requires the checks ${there.checks.slice(0, 5).join(', ')}, which no push of state can have passed.`
                : `Branch protection covers ${branch}; what it demands only an administrator may read.`,
            remedy: `Leave ${branch} out of it (Settings, Branches), or name another branch with state.branch.`,
        }),
    ];
}
function ofRules(rules, { branch, isNew, signs }) {
    return rules.flatMap((rule) => {
        const verdict = VERDICTS[rule.type] ?? { blocks: 'maybe', name: rule.type };
        if (verdict.blocks === 'never' || (verdict === SIGNED && signs))
            return [];
        if (verdict.blocks === 'new-branches' && !isNew)
            return [];
        const maker = rule.source === null ? '' : ` of ${rule.source}`;
        const detail = detailOf(rule);
        const what = `The rule "${verdict.name}"${maker} covers ${branch}${detail === '' ? '' : ` (${detail})`}`;
        const remedy = verdict.remedy ?? REMEDY;
        return verdict.blocks === 'maybe'
            ? [finding('RULE_MAY_BLOCK', { evidence: `${what} and may turn pushes away.`, remedy })]
            : [
                finding('RULE_BLOCKS', {
                    evidence: `${what} and turns away every push of state or code to it.`,
                    remedy,
                }),
            ];
    });
}
/** The values that one would look for in the settings. */
function detailOf({ parameters }) {
    return Object.entries(parameters)
        .filter(([, value]) => ['string', 'number'].includes(typeof value) || Array.isArray(value))
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join(', ')
        .slice(0, 200);
}
//# sourceMappingURL=rule-checks.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/setting-checks.js
/** What the platform says of the repository and of Actions in it: is it open, may workflows run, is the one to start there? */



/** Fewer requests than these may not see a run through. */
const FEW_REQUESTS = 50;
async function checkSettings(look) {
    const { platform } = look;
    if (platform === null)
        return [];
    const { files } = await workflowFiles(look);
    const callers = files.filter(isStarted).flatMap(calls);
    return [
        ...(await ofRepository(look, platform)),
        ...(await ofActions(platform, callers)),
        ...(await ofJobs(look, platform, callers)),
        ...(await ofWorkflow(platform, callers)),
        ...ofBudget(platform),
    ];
}
async function ofRepository({ around }, platform) {
    const { defaultBranch, archived, disabled, mayPush } = await platform.preflight.repository();
    const state = await known(around.state());
    const found = [];
    if (archived || disabled)
        found.push(finding('REPOSITORY_CLOSED', {
            evidence: `${platform.repository} is ${archived ? 'archived' : 'disabled'}: nothing can be committed to it.`,
            remedy: archived
                ? 'Unarchive it (Settings, General, Danger Zone).'
                : 'Its page says why; its owner can ask for it to be opened.',
        }));
    if (mayPush === false)
        found.push(finding('TOKEN_READ_ONLY', {
            evidence: `GET /repos/${platform.repository} says that the owner of this token may not push.`,
            remedy: 'Use a token of somebody with write access, or the GITHUB_TOKEN of a job with `contents: write`.',
        }));
    if (state !== null && state.store !== 'file' && state.branch === defaultBranch)
        found.push(finding('STATE_ON_DEFAULT_BRANCH', {
            evidence: `The state is kept on ${defaultBranch}, the default branch, which rules and people protect and change.`,
            remedy: 'Give it a branch of its own: `state: { store: git, branch: orchestrator-state }`.',
        }));
    return found;
}
/** In a workflow run, the answer is there already: it runs. */
async function ofActions({ preflight, run }, callers) {
    if (run !== null)
        return [];
    const settings = await preflight.actions();
    if (settings === null)
        return [
            setting_checks_hidden('GET /repos/{owner}/{repo}/actions/permissions', 'whether Actions are on, and which may be used'),
        ];
    const found = [];
    if (!settings.enabled)
        found.push(finding('ACTIONS_OFF', {
            evidence: 'Actions are switched off for this repository.',
            remedy: 'Turn them on (Settings, Actions, General, Actions permissions).',
        }));
    const foreign = callers.filter((call) => !/^[.$]\//.test(usesOf(call)));
    if (settings.enabled && foreign[0] !== undefined && settings.allowed !== null && settings.allowed !== 'all')
        found.push(finding('ACTION_NOT_ALLOWED', {
            evidence: settings.allowed === 'selected'
                ? `Only selected actions may run here, and ${JSON.stringify(usesOf(foreign[0]))} has to be one of them.`
                : `Only actions of this owner may run here, and ${JSON.stringify(usesOf(foreign[0]))} is called.`,
            remedy: 'Allow it, and actions/checkout (Settings, Actions, General, Actions permissions; or those of the organization), or keep a copy of your own.',
            place: foreign[0].at,
        }));
    if (settings.pinningRequired)
        for (const call of foreign)
            if (!/@[0-9a-f]{40}$/.test(usesOf(call)))
                found.push(finding('ACTION_NOT_ALLOWED', {
                    evidence: `Actions must be named by their full commit here, and ${JSON.stringify(usesOf(call))} is not.`,
                    remedy: 'Name the full commit after the @.',
                    place: call.at,
                }));
    return found;
}
function usesOf(call) {
    const { file, job } = call;
    const found = file.jobs.find(({ id }) => id === job);
    if (call.kind === 'workflow')
        return found?.uses?.value ?? '';
    return found?.steps.find(({ uses }) => uses?.at === call.at)?.uses?.value ?? '';
}
/** Asked only where it matters: for pull requests, and for jobs that say nothing of permissions. */
async function ofJobs({ around }, { preflight }, callers) {
    const pinned = await known(around.definition());
    const opens = pinned?.definition.changes.integrate === 'pull-request';
    const unstated = callers.filter(({ grant }) => grant === null);
    if (!opens && unstated.length === 0)
        return [];
    const defaults = await preflight.jobDefaults();
    if (defaults === null)
        return [
            setting_checks_hidden('GET /repos/{owner}/{repo}/actions/permissions/workflow', 'whether workflows may open pull requests'),
        ];
    const found = [];
    if (opens && !defaults.mayOpenPulls)
        found.push(finding('PULLS_NOT_ALLOWED', {
            evidence: '`integrate: pull-request`, and workflows may not open pull requests here.',
            remedy: 'Turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General; where it is grey, in the organization), or choose `integrate: session-branch`.',
        }));
    if (!defaults.writes)
        for (const { job, at } of unstated)
            found.push(finding('JOB_PERMISSIONS', {
                evidence: `The job ${job} says nothing of permissions, and the repository gives such jobs read alone.`,
                remedy: 'Give the job `permissions:` of its own, as in examples/workflows/.',
                place: at,
            }));
    return found;
}
/** The workflow that a run would start, or each that could. */
async function ofWorkflow({ preflight, run }, callers) {
    const own = callers.find((call) => goesOn(call) && call.file.events.has('workflow_dispatch'));
    const file = run?.workflow?.file ?? own?.file.file.split('/').at(-1) ?? null;
    if (file === null)
        return [];
    const asked = `GET /repos/{owner}/{repo}/actions/workflows/${file}`;
    const workflow = await preflight.workflow(file);
    if (workflow === null)
        return [
            finding('WORKFLOW_NOT_FOUND', {
                evidence: `${asked} answers 404: the default branch has no such workflow, so no run can be started by another.`,
                remedy: `Bring .github/workflows/${file} to the default branch.`,
            }),
        ];
    if (workflow.state === 'unknown')
        return [setting_checks_hidden(asked, 'whether the next run can be started (`actions: read`)')];
    if (workflow.state !== 'active')
        return [
            finding('WORKFLOW_OFF', {
                evidence: `The workflow ${file} is ${workflow.state}.`,
                remedy: 'Enable it on its page under Actions; after 60 days without activity public repositories switch schedules off.',
            }),
        ];
    const last = await preflight.newestRun(file);
    if (last?.conclusion !== 'startup_failure')
        return [];
    return [
        finding('RUN_DID_NOT_START', {
            evidence: `The newest run of ${file} could not start: ${last.url}`,
            remedy: 'Its page says why: a caller that grants too little, an action that is not allowed, or a policy ("Event … is not allowed to trigger Actions workflows": let the event and github-actions[bot] pass it).',
        }),
    ];
}
function ofBudget({ preflight }) {
    const left = preflight.remaining();
    if (left === null || left >= FEW_REQUESTS)
        return [];
    return [
        finding('RATE_LIMIT_LOW', {
            evidence: `${left} requests are left in this hour for this token.`,
            remedy: 'Wait for the next hour. All jobs of a repository share 1,000 requests an hour; the orchestrator needs at most 8 a run.',
        }),
    ];
}
function setting_checks_hidden(operation, what) {
    return finding('SETTINGS_HIDDEN', {
        evidence: `This token may not ask ${operation}: ${what} cannot be told beforehand.`,
        remedy: 'Nothing to do in a workflow: its token never may. Ask once with the token of an administrator.',
    });
}
//# sourceMappingURL=setting-checks.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/state-checks.js
/** The state where it is: can it be read, and would a push be taken? */


async function checkState({ around }) {
    if ((await known(around.state())) === null)
        return [];
    await around.sessions();
    const answer = await around.push();
    if (answer === null || answer.kind !== 'refused')
        return [];
    return [
        finding('TOKEN_READ_ONLY', {
            evidence: `The remote refuses to be pushed to: ${answer.reason}`,
            remedy: answer.remedy,
        }),
    ];
}
//# sourceMappingURL=state-checks.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/trigger-checks.js


/** What a run passes on to the one that it starts. */
const PASSED_ON = ['session', 'chain'];
async function checkTriggers(look) {
    const { files, unreadable } = await workflowFiles(look);
    const callers = files.filter((file) => isStarted(file) && calls(file).length > 0);
    if (callers.length === 0)
        return [
            ...unreadable,
            finding('NO_CALLER', {
                evidence: 'No workflow in .github/workflows calls the orchestrator.',
                remedy: 'Only needed for work in GitHub Actions: copy one of examples/workflows/.',
            }),
        ];
    return [...unreadable, ...callers.flatMap((file) => [...startsOf(file), ...references(file)])];
}
function startsOf(file) {
    const found = [];
    const target = file.events.get('pull_request_target');
    if (target !== undefined)
        found.push(finding('PULL_REQUEST_TARGET', {
            evidence: '`pull_request_target` starts this workflow.',
            remedy: 'Use `pull_request`, or comments: public repositories refuse this event since 2026-11-02 unless a policy allows it, and it hands a token that may write to what strangers sent.',
            place: target,
        }));
    const going = calls(file).filter(goesOn);
    if (going.length === 0)
        return found;
    return [...found, ...dispatchOf(file), ...inputsPassed(file), ...scheduleOf(file)];
}
function dispatchOf(file) {
    const at = file.events.get('workflow_dispatch');
    if (at === undefined)
        return [
            finding('NO_DISPATCH', {
                evidence: 'A run of this workflow cannot start the next one: it has no `workflow_dispatch`.',
                remedy: `Add \`workflow_dispatch:\` with the inputs ${PASSED_ON.join(' and ')} under \`on:\`. Without, work goes on at its next event only.`,
                place: topOf(file),
            }),
        ];
    const missing = PASSED_ON.filter((name) => !file.dispatchInputs.includes(name));
    if (missing.length === 0)
        return [];
    return [
        finding('DISPATCH_INPUTS', {
            evidence: `\`workflow_dispatch\` has no input ${missing.join(' and no input ')}: GitHub answers 422 "Unexpected inputs provided" to the run that starts the next one.`,
            remedy: `Add ${missing.map((name) => `\`${name}: { type: string, default: '' }\``).join(' and ')} to its inputs.`,
            place: at,
        }),
    ];
}
function inputsPassed(file) {
    return calls(file)
        .filter((call) => call.kind === 'workflow' && call.called === 'orchestrate.yml')
        .flatMap((call) => {
        const given = call.kind === 'workflow' ? call.inputs : new Map();
        const missing = PASSED_ON.filter((name) => !given.has(name));
        if (missing.length === 0)
            return [];
        return [
            finding('INPUTS_NOT_PASSED', {
                evidence: `The job ${call.job} does not hand ${missing.join(' and ')} on to the workflow that it calls.`,
                remedy: `Add ${missing.map((name) => `\`${name}: \${{ inputs.${name} }}\``).join(' and ')} to its \`with:\`; else a run that was started for one session works on another, or does not count how many ran in a row.`,
                place: call.at,
            }),
        ];
    });
}
function scheduleOf(file) {
    if (file.crons.length === 0)
        return [
            finding('NO_SCHEDULE', {
                evidence: 'No schedule starts this workflow.',
                remedy: "Add one at an odd minute, such as `schedule: [{ cron: '23 */2 * * *' }]`: it sweeps up what got lost, such as runs that died.",
                place: topOf(file),
            }),
        ];
    return file.crons.filter(({ value }) => onTheHour(value)).map(crowded);
}
function crowded({ value, at }) {
    return finding('SCHEDULE_CROWDED', {
        evidence: `The schedule ${JSON.stringify(value.slice(0, 60))} begins at minute 0, when GitHub delays and drops most.`,
        remedy: 'Choose an odd minute, such as 23.',
        place: at,
    });
}
/** Its first minute is 0: `0`, `0,30`, every n-th minute. */
function onTheHour(cron) {
    const minutes = cron.trim().split(/\s+/)[0] ?? '';
    return minutes.split(',').some((part) => /^(?:0+|\*(?:\/\d+)?|0+[-/].*)$/.test(part));
}
/** Every reference that may become something else tomorrow, each once. */
function references(file) {
    const all = file.jobs.flatMap((job) => [job.uses, ...job.steps.map(({ uses }) => uses)].filter((uses) => uses !== null));
    const distinct = new Map(all.map((uses) => [uses.value, uses]));
    return [...distinct.values()].flatMap(({ value, at }) => {
        const shown = JSON.stringify(value.slice(0, 120));
        if (/^(?:[.$]\/|docker:)/.test(value))
            return [];
        if (/^OWNER\/|@0{40}$/.test(value))
            return [
                finding('REFERENCE_PLACEHOLDER', {
                    evidence: `${shown} is the placeholder of the example.`,
                    remedy: 'Put the owner of your copy in place of OWNER, and the full commit of a release after the @.',
                    place: at,
                }),
            ];
        if (/@[0-9a-f]{40}$|@[0-9a-f]{64}$/.test(value))
            return [];
        return [
            finding('REFERENCE_NOT_PINNED', {
                evidence: `${shown} names something that can move.`,
                remedy: 'Name the full commit after the @, with the version as a comment.',
                place: at,
            }),
        ];
    });
}
function topOf({ file }) {
    return { file, line: 1, column: 1 };
}
//# sourceMappingURL=trigger-checks.js.map
;// CONCATENATED MODULE: ./build/src/app/doctor/examine.js
/** Runs the families of checks one after the other and puts what they find in order. Looks only: nothing is changed anywhere. */










/** In the order in which they are looked at. Those of the platform find nothing where it is not asked. */
const FAMILIES = [
    { name: 'machine', check: checkMachine },
    { name: 'definition', check: checkDefinition },
    { name: 'store', check: checkStore },
    { name: 'state', check: checkState },
    { name: 'triggers', check: checkTriggers },
    { name: 'permissions', check: checkPermissions },
    { name: 'jobs', check: checkJobs },
    { name: 'settings', check: checkSettings },
    { name: 'rules', check: checkRules },
];
/** Everything that was found, the worst first; each thing once. */
async function examine(look, families = FAMILIES) {
    const found = new Map();
    for (const { check } of families)
        for (const one of await findings(check, look))
            found.set([one.code, one.evidence, one.place?.file, one.place?.line].join('\n'), one);
    return SEVERITIES.flatMap((severity) => [...found.values()].filter((one) => one.severity === severity));
}
async function findings(check, look) {
    try {
        return await check(look);
    }
    catch (error) {
        if (error instanceof src_errors/* OrchestratorError */.jD)
            return findingsOf(error);
        throw error;
    }
}
//# sourceMappingURL=examine.js.map
// EXTERNAL MODULE: ./build/src/report/duration-text.js
var duration_text = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/style.js
var report_style = __webpack_require__(542);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/doctor.js
/** `doctor`: is everything in place for work to start, and to be brought home? */







const SCHEMA = 'orchestrator/doctor/1';
const COLOURS = { error: 'red', warning: 'yellow', info: 'dim' };
async function execute(call) {
    const { openSurroundings, openPreflight } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(4724), __webpack_require__.e(3712), __webpack_require__.e(1707), __webpack_require__.e(4284), __webpack_require__.e(850), __webpack_require__.e(2233), __webpack_require__.e(8809)]).then(__webpack_require__.bind(__webpack_require__, 8809));
    const asks = call.options.flag('github');
    const options = {
        cwd: call.cwd,
        root: (0,cli_call/* namedRoot */.Ue)(call),
        definitionFile: call.options.text('definition'),
        actor: null,
        writes: false,
        env: call.env,
        reporter: { info: call.terminal.note, warn: call.terminal.warn },
        token: call.door.token,
        run: (0,cli_call/* workflowRun */.tM)(call.env),
        stateBranch: call.door.stateBranch,
        store: call.door.store,
    };
    const around = openSurroundings(options);
    // A token of the shell is for GitHub alone: it never travels to whatever the remote happens to be.
    const token = call.door.token ?? environmentToken(call.env);
    const platform = asks ? await openPreflight(around, { ...options, token }) : null;
    const look = { around, platform: typeof platform === 'string' ? null : platform };
    const found = [...(typeof platform === 'string' ? [unasked(platform)] : []), ...(await examine(look))];
    return ending(call, found, look.platform);
}
function ending(call, found, platform) {
    const errors = found.filter(({ severity }) => severity === 'error').length;
    const warnings = found.filter(({ severity }) => severity === 'warning').length;
    const requests = platform?.preflight.calls() ?? 0;
    const document = {
        schema: SCHEMA,
        ok: errors === 0,
        repository: platform?.repository ?? null,
        requests,
        findings: found,
    };
    const style = call.terminal.out;
    const asked = platform === null ? '' : `; ${(0,duration_text/* counted */.h)(requests, 'request')} to ${platform.repository}`;
    return (0,cli_call/* answered */.oQ)(document, [
        ...found.flatMap((one) => lines(one, style)),
        `${(0,report_style/* mark */.Gy)(style, errors === 0 ? 'completed' : 'failed')} ${(0,duration_text/* counted */.h)(errors, 'error')}, ${(0,duration_text/* counted */.h)(warnings, 'warning')}${asked}`,
    ], errors === 0 ? src_errors/* EXIT */.dc.done : src_errors/* EXIT */.dc.invalid);
}
function lines({ code, severity, evidence, remedy, place }, style) {
    const where = place === null ? '' : `${(0,plain_text/* plainText */.wh)(place.file, 400)}:${place.line}:${place.column} `;
    return [
        `${(0,report_style/* paint */.nI)(style, COLOURS[severity], severity)} ${code}: ${where}${(0,plain_text/* plainText */.wh)(evidence, 2000)}`,
        `  → ${(0,plain_text/* plainText */.wh)(remedy, 2000)}`,
    ];
}
function unasked(why) {
    return why === 'no-token'
        ? finding('TOKEN_MISSING', {
            evidence: 'GitHub was to be asked, and there is no token.',
            remedy: 'Set GITHUB_TOKEN (in the action: the input github-token), or leave --github out.',
        })
        : finding('REPOSITORY_UNKNOWN', {
            evidence: 'GitHub was to be asked, and no remote names a repository there.',
            remedy: 'Add the remote, or name it with `state: { remote: … }`; on a server of your own set GITHUB_SERVER_URL and GITHUB_API_URL.',
        });
}
/** What people have in their shell for the platform's own command line. */
function environmentToken(env) {
    return (0,cli_call/* variable */.bv)(env, 'GITHUB_TOKEN') ?? (0,cli_call/* variable */.bv)(env, 'GH_TOKEN');
}
//# sourceMappingURL=doctor.js.map

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
