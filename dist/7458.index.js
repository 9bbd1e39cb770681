export const id = 7458;
export const ids = [7458];
export const modules = {

/***/ 7458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/src/adapters/definition/read-definition.js + 4 modules
var read_definition = __webpack_require__(821);
;// CONCATENATED MODULE: ./build/src/adapters/definition/scaffold.js
/**
 * What `init` writes: a commented definition that validates and runs as it is, one example task, and in normal mode the `.gitignore` that
 * keeps state out of commits. Never touches a file that exists, so repeating it changes nothing.
 */




const IGNORE_FILE = '.orchestrator/.gitignore';
/** Writes the files of a new definition below `root`. `portable`: state lives on a git branch instead of this machine. */
function scaffold(options) {
    const files = [
        [read_definition/* DEFINITION_FILE */.bq, definitionText(options.portable)],
        ['tasks/01-start/01-hello.md', TASK_TEXT],
        ...(options.portable ? [] : [[IGNORE_FILE, '*\n']]),
    ];
    const created = [];
    const kept = [];
    for (const [path, text] of files)
        if (writeNew((0,external_node_path_.join)(options.root, path), text))
            created.push(path);
        else
            kept.push(path);
    return { created, kept, removed: options.portable ? removeIgnoreFile(options.root) : [] };
}
/** Portable state is committed: the `.gitignore` of normal mode goes, unless somebody made it their own. */
function removeIgnoreFile(root) {
    const path = (0,external_node_path_.join)(root, IGNORE_FILE);
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return [];
    if ((0,external_node_fs_.readFileSync)(path, 'utf8').trim() !== '*')
        return [];
    (0,external_node_fs_.rmSync)(path);
    return [IGNORE_FILE];
}
/** False when something is there already, whatever it is. */
function writeNew(path, text) {
    let file;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        // Exclusive creation: neither a race nor a dangling link can make this overwrite anything.
        file = (0,external_node_fs_.openSync)(path, 'wx');
    }
    catch (error) {
        if ((0,read_definition/* errorCode */.CA)(error) === 'EEXIST')
            return false;
        throw writeRefused(path, error);
    }
    try {
        (0,external_node_fs_.writeSync)(file, text);
    }
    catch (error) {
        throw writeRefused(path, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return true;
}
function writeRefused(path, cause) {
    return new errors/* OrchestratorError */.jD('WRITE_REFUSED', `${path} could not be written (${(0,read_definition/* errorCode */.CA)(cause)}).`, 'Make the folder writable and run `orchestrator init` again.', { cause });
}
function definitionText(portable) {
    return `# What this repository wants done, as phases and tasks. Check it with: orchestrator validate
version: 1
title: My first session

# Phases run in this order. Each owns a folder of task files: tasks/<phase id>/<name>.md
phases:
  - id: 01-start
    # max_parallel: 4             # tasks of this phase at a time
    # timeout: 30m                # per attempt, for tasks that name none
    # gate: { approval: true }    # wait for a person before the next phase

# An agent is a shell command. It finds its prompt in $ORCHESTRATOR_PROMPT and leaves what the task
# declares in the folder $ORCHESTRATOR_OUTPUTS. Put your own command here.
agents:
  default:
    run: cp "$ORCHESTRATOR_PROMPT" "$ORCHESTRATOR_OUTPUTS/hello.md"
    # env: [MY_API_KEY]           # variables it may see beside the usual few

limits:
  max_concurrent_agents: 4

# A failed attempt is tried again, with a growing pause.
retry: { max_attempts: 3, backoff: 30s }

# Dependents of a task that failed for good: block (a person decides), skip, or fail.
on_failure: block

# session-branch: what agents change is merged into the branch orchestrator/<session>. none: they work in place.
changes: { integrate: ${portable ? 'session-branch' : 'none'} }

# ${portable
        ? 'git: every step is a commit that touches .orchestrator/ alone, here on the branch you are on. Without `branch` it has one of its own.'
        : 'file: state stays on this machine, in .orchestrator/. Use git to share it between machines and workflow runs.'}
state: { store: ${portable ? 'git, branch: current' : 'file'} }
`;
}
const TASK_TEXT = `---
title: Say hello
# dependencies: [01-start/00-other]            # tasks that must succeed first
# inputs: [01-start/00-other/result.json]      # their outputs, or files of this repository
outputs: [hello.md]
estimate: 1m
timeout: 5m
---
Write a greeting to hello.md.
`;
//# sourceMappingURL=scaffold.js.map
// EXTERNAL MODULE: ./build/src/entrypoints/root.js
var root = __webpack_require__(9156);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js + 10 modules
var cli_call = __webpack_require__(7996);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/init.js
/** `init`: the first files of a definition. */




async function execute(call) {
    const portable = call.options.flag('portable');
    const root = rootFor(call);
    const { created, kept } = scaffold({ root, portable });
    return (0,cli_call/* answered */.oQ)({ root, portable, created, kept }, [
        ...created.map((path) => `created ${path}`),
        ...kept.map((path) => `kept    ${path} (it exists)`),
        ...(created.length === 0 ? ['Nothing was changed.'] : []),
        '',
        `In ${root}. Next: orchestrator validate, then orchestrator run`,
    ]);
}
/** The root as every verb finds it; where there is none yet, the current folder becomes one. */
function rootFor(call) {
    try {
        return (0,root/* findRoot */.w)(call.cwd, (0,cli_call/* namedRoot */.Ue)(call)).path;
    }
    catch (error) {
        if (error instanceof errors/* OrchestratorError */.jD && error.code === 'ROOT_NOT_FOUND' && (0,cli_call/* namedRoot */.Ue)(call) === null)
            return call.cwd;
        throw error;
    }
}
//# sourceMappingURL=init.js.map

/***/ })

};
