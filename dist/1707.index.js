export const id = 1707;
export const ids = [1707,6566];
export const modules = {

/***/ 1707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bq: () => (/* binding */ DEFINITION_FILE),
  P: () => (/* binding */ definitionSourceFile),
  CA: () => (/* binding */ errorCode),
  Ud: () => (/* binding */ readDefinition)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/schema/definition-fault.js
var definition_fault = __webpack_require__(4213);
// EXTERNAL MODULE: ./build/src/schema/definition-file.js + 2 modules
var definition_file = __webpack_require__(4987);
// EXTERNAL MODULE: ./build/src/schema/nearest-name.js
var nearest_name = __webpack_require__(547);
;// CONCATENATED MODULE: ./build/src/schema/named-references.js
/**
 * References by name: agents and resources that are not there become faults with the nearest name.
 */


/** Adds a fault when the agent is not among the known ones. */
function addUnknownAgent(agent, known, faults) {
    const names = [...known];
    if (names.includes(agent.value))
        return;
    const near = (0,nearest_name/* nearestName */.q)(agent.value, names);
    faults.add(agent.at, 'UNKNOWN_AGENT', `There is no agent ${(0,definition_fault/* quoted */.TL)(agent.value)}.`, near === undefined
        ? `Add it to \`agents\`, or name one of: ${names.join(', ')}.`
        : `Did you mean ${near}?`);
}
/** Adds a fault when the resource has no limit. */
function addUnknownResource(resource, known, faults) {
    if (known.includes(resource.value))
        return;
    const near = (0,nearest_name/* nearestName */.q)(resource.value, known);
    faults.add(resource.at, 'UNKNOWN_RESOURCE', `There is no resource ${(0,definition_fault/* quoted */.TL)(resource.value)}.`, near === undefined ? 'Add it to `limits.resources` with its number of units.' : `Did you mean ${near}?`);
}
//# sourceMappingURL=named-references.js.map
// EXTERNAL MODULE: ./build/src/schema/output-references.js
var output_references = __webpack_require__(8079);
// EXTERNAL MODULE: ./build/src/schema/map-reader.js
var map_reader = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/src/schema/policy-keys.js
var policy_keys = __webpack_require__(428);
// EXTERNAL MODULE: ./build/src/schema/task-references.js + 1 modules
var task_references = __webpack_require__(2512);
;// CONCATENATED MODULE: ./build/src/schema/phase-references.js






/** Resolves every phase; what cannot be resolved left a fault and is missing from the answer. */
function resolvePhases(definition, world, faults) {
    const filled = new Set([...world.tasks.values()].map(({ phase }) => phase));
    return (definition.phases ?? []).map((phase) => {
        if (!filled.has(phase.id) && phase.tasksFrom === null)
            world.warnings.add(phase.at, 'EMPTY_PHASE', `The phase ${(0,definition_fault/* quoted */.TL)(phase.id)} has no tasks and no \`tasks_from\`.`, 'Add task files in its folder, or remove it.');
        return {
            id: phase.id,
            title: phase.title,
            maxParallel: phase.maxParallel,
            gate: { approval: phase.approval, outputs: gateOutputs(phase, world, faults) },
            tasksFrom: tasksFrom(phase, world, faults),
            taskDefaults: taskDefaults(phase, definition, faults),
        };
    });
}
function gateOutputs(phase, world, faults) {
    return phase.gateOutputs.flatMap((output) => {
        const found = declaredOutput(output, world, faults);
        return found === undefined || !isInTime(output, found.task, { phase, world }, faults) ? [] : [found];
    });
}
function tasksFrom(phase, world, faults) {
    if (phase.tasksFrom === null)
        return null;
    const { path, allowEmpty } = phase.tasksFrom;
    if (path.value.endsWith('/') || isFolderOfOutputs(path.value, world.tasks)) {
        (0,map_reader/* addNotBuilt */.l)(path.at, '`tasks_from` with a folder of Markdown', faults);
        return null;
    }
    const found = declaredOutput(path, world, faults);
    if (found === undefined || !isInTime(path, found.task, { phase, world }, faults))
        return null;
    return { ...found, allowEmpty };
}
function isFolderOfOutputs(path, tasks) {
    const resolved = (0,task_references/* resolveInput */.xI)(path, (id) => (0,task_references/* filesOf */.R8)(tasks, id));
    return (resolved.kind === 'undeclared' && resolved.files.some((file) => file.startsWith(`${resolved.output}/`)));
}
function declaredOutput(output, world, faults) {
    const resolved = (0,task_references/* resolveInput */.xI)(output.value, (id) => (0,task_references/* filesOf */.R8)(world.tasks, id));
    if (resolved.kind === 'found' && resolved.input.producer !== null && resolved.input.output !== null)
        return { task: resolved.input.producer, path: resolved.input.output };
    const remedy = resolved.kind === 'undeclared'
        ? `Add it to the outputs of ${resolved.producer}${resolved.files.length === 0 ? '' : `, or name one of: ${resolved.files.join(', ')}`}.`
        : nearestTask(output.value, world);
    faults.add(output.at, 'OUTPUT_NOT_DECLARED', `No task declares the output ${(0,definition_fault/* quoted */.TL)(output.value)}.`, remedy);
    return undefined;
}
function nearestTask(path, world) {
    const near = (0,nearest_name/* nearestName */.q)(path.split('/').slice(0, -1).join('/'), world.tasks.keys());
    return near === undefined ? 'Write <task id>/<output>.' : `Did you mean an output of ${near}?`;
}
/** A phase cannot wait for what only a later phase brings. */
function isInTime(output, task, where, faults) {
    const phase = where.world.tasks.get(task)?.phase;
    if (phase === undefined)
        return true;
    const [own, other] = [where.world.order.get(where.phase.id) ?? 0, where.world.order.get(phase) ?? 0];
    if (other <= own)
        return true;
    faults.add(output.at, 'LATER_PHASE', `${(0,definition_fault/* quoted */.TL)(task)} lies in phase ${(0,definition_fault/* quoted */.TL)(phase)}, after ${(0,definition_fault/* quoted */.TL)(where.phase.id)}.`, 'Name an output of this phase or an earlier one.');
    return false;
}
function taskDefaults(phase, definition, faults) {
    const written = phase.taskDefaults;
    const agents = definition.agents;
    // Without tasks from elsewhere the default agent may stay unused; a list of tasks that needs it is refused then.
    const agent = written.agent ?? (phase.tasksFrom === null ? null : { value: 'default', at: phase.tasksFrom.path.at });
    if (agents !== undefined && agent !== null)
        addUnknownAgent(agent, agents.keys(), faults);
    for (const resource of written.resources)
        addUnknownResource(resource, Object.keys(definition.limits.resources), faults);
    return {
        agent: written.agent?.value ?? 'default',
        runner: written.runner,
        timeoutSeconds: written.timeoutSeconds ?? phase.timeoutSeconds ?? policy_keys/* DEFAULT_TIMEOUT_SECONDS */.KU,
        resources: [...new Set(written.resources.map(({ value }) => value))],
        checks: written.checks,
        retry: { ...definition.retry, ...written.retry },
    };
}
//# sourceMappingURL=phase-references.js.map
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/schema/source-node.js
var source_node = __webpack_require__(3993);
// EXTERNAL MODULE: ./build/src/schema/source-text.js
var source_text = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/src/schema/task-file.js
var task_file = __webpack_require__(2691);
;// CONCATENATED MODULE: ./build/src/schema/compile-definition.js













/** Compiles a definition. Never throws for what is written in the files. */
function compileDefinition(files) {
    const faults = new definition_fault/* FaultList */.xT();
    const warnings = new definition_fault/* FaultList */.xT();
    const written = (0,definition_file/* readDefinitionFile */.Qm)(files.definition, files.defaultStore, faults);
    const folder = written?.taskFolder ?? definition_file/* DEFAULT_TASK_FOLDER */.$_;
    const { tasks, skipped } = readTasks(files.taskFiles(folder), { folder, phases: written?.phases }, faults);
    const order = new Map(written?.phases?.map(({ id }, index) => [id, index]));
    const references = (0,task_references/* resolveReferences */.d)({
        tasks,
        phaseOrder: (phase) => (phase === undefined ? -1 : (order.get(phase) ?? -1)),
        treeHas: files.treeHas,
    }, faults);
    const outputs = (0,output_references/* resolveOutputs */.pr)(tasks, files.schema, faults);
    if (written === undefined)
        return { kind: 'faults', faults: faults.sorted() };
    const phases = resolvePhases(written, { tasks, order, warnings }, faults);
    const specs = [];
    const prompts = new Map();
    for (const { id, phase, written: task } of tasks.values()) {
        if (task === undefined || phase === undefined)
            continue;
        addUnknownNames(task, written, faults);
        addMissingReserve(task, written, faults);
        specs.push({
            ...specOf(task, written, phase),
            dependencies: references.dependencies.get(id) ?? [],
            inputs: references.inputs.get(id) ?? [],
            outputs: outputs.byTask.get(id) ?? [],
            promptSha256: (0,sha256/* sha256 */.s)(task.bytes),
        });
        prompts.set(id, task.bytes);
    }
    if (faults.size > 0)
        return { kind: 'faults', faults: faults.sorted() };
    const definition = assemble(written, { phases, specs, schemas: outputs.schemas });
    return { kind: 'ok', definition, prompts, skipped, warnings: warnings.sorted() };
}
const NO_TASK = /(?:^|\/)(?:readme|template)\.md$/i;
function readTasks(found, where, faults) {
    const skipped = [];
    const tasks = new Map();
    const folded = new Map();
    const phases = where.phases === undefined ? undefined : new Set(where.phases.map(({ id }) => String(id)));
    for (const file of found.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
        if (NO_TASK.test(file.path)) {
            skipped.push(file.path);
            continue;
        }
        // A link in place of a folder has no id to speak of.
        if ('problem' in file && !file.path.endsWith('.md')) {
            (0,source_text/* sourceText */.rI)(file, faults);
            continue;
        }
        const id = file.path.slice(where.folder.length + 1, -'.md'.length);
        if (!isUnique(id, file.path, folded, faults))
            continue;
        if (!(0,task_file/* isUsableTaskId */.ZQ)(id)) {
            faults.add((0,source_node/* placeOfFile */.T)(file.path), 'BAD_ID', `${(0,definition_fault/* quoted */.TL)(id)} is no task id.`, task_file/* TASK_ID_REMEDY */.ZW);
            continue;
        }
        const phase = phaseOf(id, phases, faults, file.path);
        tasks.set(id, { id, phase, written: (0,task_file/* readTaskFile */.wS)(file, id, faults) });
    }
    // By id, not by path: `a/b.md` comes after `a/b-c.md` as a path and before it as an id.
    const sorted = [...tasks].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return { tasks: new Map(sorted), skipped };
}
/** Ids are file names on systems that ignore letter case and Unicode form. */
function isUnique(id, path, folded, faults) {
    const key = id.normalize('NFKC').toLowerCase();
    const earlier = folded.get(key);
    if (earlier === undefined) {
        folded.set(key, id);
        return true;
    }
    faults.add((0,source_node/* placeOfFile */.T)(path), 'DUPLICATE_ID', `The task id ${(0,definition_fault/* quoted */.TL)(id)} is the same as ${(0,definition_fault/* quoted */.TL)(earlier)} but for letter case or Unicode form.`, 'Rename one of the two files.');
    return false;
}
function phaseOf(id, phases, faults, path) {
    const [folder = '', ...rest] = id.split('/');
    const inFolder = rest.length > 0;
    if (inFolder && (0,ids/* isPhaseId */.DJ)(folder) && (phases === undefined || phases.has(folder)))
        return folder;
    if (phases === undefined && inFolder)
        return undefined;
    const near = (0,nearest_name/* nearestName */.q)(folder, phases ?? []);
    faults.add((0,source_node/* placeOfFile */.T)(path), 'UNKNOWN_PHASE', inFolder ? `The folder ${(0,definition_fault/* quoted */.TL)(folder)} is no phase.` : 'The task file lies in no phase folder.', near === undefined
        ? 'Move the file into the folder of a phase, or add the phase to the definition.'
        : `Did you mean ${near}?`);
    return undefined;
}
/** The task with everything that is written or inherited; references follow. */
function specOf(task, definition, phaseId) {
    const phase = definition.phases?.find(({ id }) => id === phaseId);
    const above = phase?.taskDefaults;
    const resources = task.resources ?? above?.resources ?? [];
    return {
        id: task.id,
        title: task.title,
        phase: phaseId,
        layer: task.layer,
        agent: (task.agent ?? above?.agent)?.value ?? 'default',
        priority: task.priority,
        estimateSeconds: task.estimateSeconds,
        timeoutSeconds: task.timeoutSeconds ?? above?.timeoutSeconds ?? phase?.timeoutSeconds ?? policy_keys/* DEFAULT_TIMEOUT_SECONDS */.KU,
        touches: task.touches,
        resources: [...new Set(resources.map(({ value }) => value))],
        runner: task.runner ?? above?.runner ?? null,
        retry: { ...definition.retry, ...above?.retry, ...task.retry },
        labels: task.labels,
    };
}
function addUnknownNames(task, definition, faults) {
    const { agents } = definition;
    const phase = definition.phases?.find(({ id }) => id === task.id.split('/')[0]);
    const inherited = phase?.taskDefaults.agent;
    const agent = task.agent ?? (inherited === undefined || inherited === null ? defaultAgent(task) : undefined);
    if (agents !== undefined && agent !== undefined)
        addUnknownAgent(agent, agents.keys(), faults);
    for (const resource of task.resources ?? [])
        addUnknownResource(resource, Object.keys(definition.limits.resources), faults);
}
/** An attempt that sets nothing aside could overrun the budget unseen. */
function addMissingReserve(task, definition, faults) {
    const phase = definition.phases?.find(({ id }) => id === task.id.split('/')[0]);
    const { value: name, at } = task.agent ?? phase?.taskDefaults.agent ?? defaultAgent(task);
    const agent = definition.agents?.get(name);
    for (const [kind, key] of [
        ['microUsd', 'usd'],
        ['tokens', 'tokens'],
    ])
        if (agent !== undefined && definition.budget[kind] !== null && !definition.reserves.has(`${name} ${key}`))
            faults.add(at, 'RESERVE_MISSING', `\`budget.${key}\` is set, and agent ${(0,definition_fault/* quoted */.TL)(name)} does not say what one attempt may take of it.`, `Add \`reserve: { ${key}: … }\` to agents.${name}; 0 for an agent that uses none.`);
}
function defaultAgent(task) {
    return { value: 'default', at: task.at };
}
function assemble(written, resolved) {
    return {
        title: written.title,
        phases: resolved.phases,
        agents: Object.fromEntries(written.agents ?? []),
        tasks: resolved.specs,
        limits: written.limits,
        onFailure: written.onFailure,
        budget: written.budget,
        changes: written.changes,
        state: written.state,
        schemas: resolved.schemas,
    };
}
//# sourceMappingURL=compile-definition.js.map
// EXTERNAL MODULE: ./build/src/domain/glob.js
var glob = __webpack_require__(6566);
;// CONCATENATED MODULE: ./build/src/adapters/definition/tree-files.js
/**
 * The files of the work tree by path: answers whether a path or glob of the code base finds something. Looks only when asked, lists the
 * tree once, follows no links, and leaves out what is not code (`.git`, `node_modules`, `.orchestrator`).
 */



const LEFT_OUT = new Set(['.git', 'node_modules', '.orchestrator']);
class TreeFiles {
    #root;
    #paths;
    constructor(root) {
        this.#root = root;
    }
    /** True when a file or folder has this path, or a file matches this glob. */
    has(pathOrGlob) {
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.#root, pathOrGlob), { throwIfNoEntry: false }) !== undefined)
            return true;
        if (!(0,glob/* isGlob */.fg)(pathOrGlob))
            return false;
        this.#paths ??= this.#list();
        return this.#paths.some((path) => (0,glob/* globMatches */.mw)(pathOrGlob, path));
    }
    #list() {
        const paths = [];
        const open = [''];
        for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
            for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.#root, folder), { withFileTypes: true })) {
                if (LEFT_OUT.has(entry.name))
                    continue;
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isDirectory())
                    open.push(path);
                else
                    paths.push(path);
            }
        }
        return paths;
    }
}
//# sourceMappingURL=tree-files.js.map
;// CONCATENATED MODULE: ./build/src/adapters/definition/read-definition.js
/**
 * Reads the files of a definition from a work tree and has them compiled. Sizes are looked at before anything is read, and no symbolic
 * link is followed: a link can lead to what is no part of the code base.
 */






const DEFINITION_FILE = 'orchestrator.yml';
/** Reads and compiles the definition of a work tree. Throws `DEFINITION_NOT_FOUND` when there is no definition file. */
async function readDefinition(place) {
    const path = definitionPath(place);
    const tree = new TreeFiles(place.root);
    const definition = readSource(place.root, path);
    if (definition === undefined)
        throw new errors/* OrchestratorError */.jD('DEFINITION_NOT_FOUND', `There is no definition file ${path} in ${place.root}.`, place.definitionFile === undefined
            ? 'Write one with: orchestrator init'
            : 'Name a file that exists, relative to the root.');
    return compileDefinition({
        definition,
        taskFiles: (folder) => taskFiles(place.root, folder),
        schema: (schemaPath) => readSource(place.root, schemaPath),
        treeHas: (pathOrGlob) => tree.has(pathOrGlob),
        defaultStore: place.defaultStore,
    });
}
/** The definition file itself, or undefined when there is none. */
function definitionSourceFile(place) {
    return readSource(place.root, definitionPath(place));
}
function definitionPath({ root, definitionFile }) {
    if (definitionFile === undefined)
        return DEFINITION_FILE;
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, definitionFile));
    if (path === '' || (0,external_node_path_.isAbsolute)(path) || path.split(external_node_path_.sep)[0] === '..')
        throw new errors/* OrchestratorError */.jD('DEFINITION_NOT_FOUND', `The definition file ${definitionFile} lies outside ${root}.`, 'Name a file below the root.');
    return path.split(external_node_path_.sep).join('/');
}
/** Every Markdown file below the folder, links included as what they are. */
function taskFiles(root, folder) {
    if (isBehindLink(root, folder))
        return [{ path: folder, problem: 'symlink', detail: '' }];
    const files = [];
    const open = [folder];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, next), { throwIfNoEntry: false })?.isDirectory() !== true)
            continue;
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, next), { withFileTypes: true })) {
            const path = `${next}/${entry.name}`;
            if (entry.isSymbolicLink())
                files.push({ path, problem: 'symlink', detail: '' });
            else if (entry.isDirectory())
                open.push(path);
            else if (isTaskFileName(entry.name)) {
                const file = readSource(root, path);
                if (file !== undefined)
                    files.push(file);
            }
        }
    }
    return files;
}
function isTaskFileName(name) {
    return name.endsWith('.md') || /^(?:readme|template)\.md$/i.test(name);
}
function readSource(root, path) {
    if (isBehindLink(root, path))
        return { path, problem: 'symlink', detail: '' };
    const full = (0,external_node_path_.join)(root, path);
    const stat = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    if (!stat.isFile())
        return { path, problem: 'unreadable', detail: 'no plain file' };
    if (stat.size > source_text/* MAX_SOURCE_BYTES */.Tw)
        return { path, problem: 'too-large', detail: `${stat.size} bytes` };
    try {
        return { path, bytes: (0,external_node_fs_.readFileSync)(full) };
    }
    catch (error) {
        return { path, problem: 'unreadable', detail: errorCode(error) };
    }
}
/** Some part of the path below the root is a symbolic link. */
function isBehindLink(root, path) {
    let full = root;
    for (const segment of path.split('/')) {
        full = (0,external_node_path_.join)(full, segment);
        if ((0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false })?.isSymbolicLink() === true)
            return true;
    }
    return false;
}
/** `ENOENT` and the like, or the error in words. */
function errorCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
//# sourceMappingURL=read-definition.js.map

/***/ }),

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ globsOverlap),
/* harmony export */   fQ: () => (/* binding */ globCovers),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   mw: () => (/* binding */ globMatches)
/* harmony export */ });
/**
 * Path globs: `*` and `?` within a segment, `**` for any number of segments, a trailing `/` for everything below. Everything else
 * is literal. Both questions are answered by dynamic programming, so no pattern can make them slow.
 */
/** Does the pattern match the `/`-separated path? */
function globMatches(pattern, path) {
    return segmentsOverlap(split(pattern), path.split('/').map(literal));
}
/** Does the pattern match the path, or a folder that the path lies in? */
function globCovers(pattern, path) {
    const plain = pattern.replace(/\/+$/, '');
    return plain !== '' && (globMatches(plain, path) || globMatches(`${plain}/**`, path));
}
/** Is there a path that both patterns match? */
function globsOverlap(a, b) {
    return segmentsOverlap(split(a), split(b));
}
/** Has the text any character that makes it more than a plain path? */
function isGlob(text) {
    return /[*?]/.test(text) || text.endsWith('/');
}
function literal(segment) {
    return [...segment].map((char) => ({ char }));
}
function split(pattern) {
    const parts = (pattern.endsWith('/') ? `${pattern}**` : pattern).split('/');
    return parts.map((part) => part === '**'
        ? '**'
        : [...part].map((char) => (char === '*' ? 'many' : char === '?' ? 'one' : { char })));
}
/** Can the two sequences stand for a common one? Both may hold wildcards for any number of elements. */
function overlap(a, b, any, meet) {
    let row = new Array(b.length + 1).fill(false);
    for (let i = a.length; i >= 0; i -= 1) {
        const next = new Array(b.length + 1).fill(false);
        for (let j = b.length; j >= 0; j -= 1) {
            const x = a[i];
            const y = b[j];
            if (x === undefined && y === undefined)
                next[j] = true;
            else if (x !== undefined && any(x))
                next[j] = row[j] === true || (y !== undefined && next[j + 1] === true);
            else if (y !== undefined && any(y))
                next[j] = next[j + 1] === true || (x !== undefined && row[j] === true);
            else
                next[j] = x !== undefined && y !== undefined && meet(x, y) && row[j + 1] === true;
        }
        row = next;
    }
    return row[0] === true;
}
function segmentsOverlap(a, b) {
    return overlap(a, b, (segment) => segment === '**', (x, y) => x !== '**' && y !== '**' && signsOverlap(x, y));
}
function signsOverlap(a, b) {
    return overlap(a, b, (sign) => sign === 'many', (x, y) => x === 'one' || y === 'one' || (typeof x === 'object' && typeof y === 'object' && x.char === y.char));
}
//# sourceMappingURL=glob.js.map

/***/ }),

/***/ 4987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $_: () => (/* binding */ DEFAULT_TASK_FOLDER),
  Qm: () => (/* binding */ readDefinitionFile)
});

// UNUSED EXPORTS: DEFINITION_VERSION

// EXTERNAL MODULE: ./build/src/domain/definition.js
var definition = __webpack_require__(321);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/schema/definition-fault.js
var definition_fault = __webpack_require__(4213);
// EXTERNAL MODULE: ./build/src/schema/map-reader.js
var map_reader = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/src/schema/policy-keys.js
var policy_keys = __webpack_require__(428);
// EXTERNAL MODULE: ./build/src/schema/value-reading.js + 1 modules
var value_reading = __webpack_require__(6837);
;// CONCATENATED MODULE: ./build/src/schema/phase-keys.js





const PHASE_KEYS = {
    known: ['id', 'title', 'max_parallel', 'timeout', 'gate', 'tasks_from', 'task_defaults'],
    notBuilt: ['when', 'select', 'budget', 'machine'],
};
const GATE_KEYS = { known: ['approval', 'outputs'], notBuilt: ['manual'] };
const TASKS_FROM_KEYS = { known: ['path', 'allow_empty'], notBuilt: [] };
const DEFAULTS_KEYS = {
    known: ['agent', 'runner', 'timeout', 'resources', 'check', 'retry'],
    notBuilt: ['when', 'setup', 'budget'],
};
const NO_DEFAULTS = {
    agent: null,
    runner: null,
    timeoutSeconds: null,
    resources: [],
    checks: [],
    retry: {},
};
/** One phase; undefined when it has no usable id. */
const readPhase = (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    if (map === undefined)
        return undefined;
    const keys = new map_reader/* MapReader */.i(map, PHASE_KEYS, faults);
    const id = keys.required('id', (0,policy_keys/* locatedOf */.iE)(readPhaseId));
    const title = keys.get('title', (0,value_reading/* lineOf */.cA)(300));
    const maxParallel = keys.get('max_parallel', (0,value_reading/* wholeOf */.l2)(1, 10_000)) ?? null;
    const timeoutSeconds = keys.get('timeout', (0,value_reading/* durationOf */.cf)(1)) ?? null;
    const gate = keys.get('gate', readGate) ?? { approval: false, outputs: [] };
    const tasksFrom = keys.get('tasks_from', readTasksFrom) ?? null;
    const taskDefaults = keys.get('task_defaults', readTaskDefaults) ?? NO_DEFAULTS;
    if (id === undefined)
        return undefined;
    return {
        id: id.value,
        at: id.at,
        title: title ?? id.value,
        maxParallel,
        timeoutSeconds,
        approval: gate.approval,
        gateOutputs: gate.outputs,
        tasksFrom,
        taskDefaults,
    };
};
const readPhaseId = (node, faults) => {
    const text = (0,value_reading/* lineOf */.cA)(300)(node, faults);
    if (text === undefined || (0,ids/* isPhaseId */.DJ)(text))
        return text;
    faults.add(node.at, 'BAD_ID', `${(0,definition_fault/* quoted */.TL)(text)} is no phase id.`, 'Use letters, digits, ".", "_" and "-", beginning with a letter or digit, 64 at most.');
    return undefined;
};
const readGate = (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    if (map === undefined)
        return undefined;
    const keys = new map_reader/* MapReader */.i(map, GATE_KEYS, faults);
    return {
        approval: keys.get('approval', value_reading/* readBoolean */.Vf) ?? false,
        outputs: keys.get('outputs', (0,value_reading/* listOf */.c3)((0,policy_keys/* locatedOf */.iE)((0,value_reading/* lineOf */.cA)(1400)))) ?? [],
    };
};
const readTasksFrom = (node, faults) => {
    if (node.kind !== 'map') {
        const path = (0,value_reading/* lineOf */.cA)(1400)(node, faults);
        return path === undefined ? undefined : { path: { value: path, at: node.at }, allowEmpty: false };
    }
    const keys = new map_reader/* MapReader */.i(node, TASKS_FROM_KEYS, faults);
    const path = keys.required('path', (0,policy_keys/* locatedOf */.iE)((0,value_reading/* lineOf */.cA)(1400)));
    const allowEmpty = keys.get('allow_empty', value_reading/* readBoolean */.Vf) ?? false;
    return path === undefined ? undefined : { path, allowEmpty };
};
const readTaskDefaults = (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    if (map === undefined)
        return undefined;
    const keys = new map_reader/* MapReader */.i(map, DEFAULTS_KEYS, faults);
    return {
        agent: keys.located('agent', (0,value_reading/* lineOf */.cA)(64)) ?? null,
        runner: keys.get('runner', policy_keys/* readRunner */.fY) ?? null,
        timeoutSeconds: keys.get('timeout', (0,value_reading/* durationOf */.cf)(1)) ?? null,
        resources: keys.get('resources', policy_keys/* readResourceNames */.vm) ?? [],
        checks: keys.get('check', policy_keys/* readCommands */.P4) ?? [],
        retry: keys.get('retry', policy_keys/* readRetry */.Hp) ?? {},
    };
};
//# sourceMappingURL=phase-keys.js.map
// EXTERNAL MODULE: ./build/src/schema/source-text.js
var source_text = __webpack_require__(2986);
;// CONCATENATED MODULE: ./build/src/schema/state-keys.js
/**
 * The `state:` of a definition: where the state lives. A store that cannot move branches of the code is refused where code is integrated.
 */





const STATE_KEYS = { known: ['store', 'branch', 'remote'], notBuilt: [] };
/** What is not written comes from the place around it. */
function readState(node, around, faults) {
    const map = node === undefined ? undefined : (0,value_reading/* readMap */.l8)(node, faults);
    const keys = map === undefined ? undefined : new map_reader/* MapReader */.i(map, STATE_KEYS, faults);
    const written = keys?.located('store', (0,value_reading/* choiceOf */.FH)(definition/* STORE_KINDS */.i7));
    if (written !== undefined && around.integrate !== 'none' && !MOVES_CODE.has(written.value))
        faults.add(written.at, 'STORE_WITHOUT_CODE', `The store ${(0,definition_fault/* quoted */.TL)(written.value)} cannot move branches of the code, and \`changes.integrate\` is ${around.integrate}.`, 'Write `changes: { integrate: none }`, or choose `store: git`.');
    return {
        store: written?.value ?? around.defaultStore,
        branch: keys?.get('branch', readRefName) ?? 'orchestrator-state',
        remote: keys?.get('remote', readRefName) ?? 'origin',
    };
}
/** Stores whose transaction takes refs of the code along. */
const MOVES_CODE = new Set(['file', 'git']);
/** A name that git takes as a branch or remote and that cannot be read as an option or an address. */
const readRefName = (node, faults) => {
    const text = (0,value_reading/* lineOf */.cA)(200)(node, faults);
    if (text === undefined || text.split('/').every(ids/* isSegment */.wk))
        return text;
    faults.add(node.at, 'BAD_VALUE', `${(0,value_reading/* named */.KT)(node.at.trail)}: ${(0,definition_fault/* quoted */.TL)(text)} is no plain name.`, 'Use letters, digits, ".", "_", "-" and "/".');
    return undefined;
};
//# sourceMappingURL=state-keys.js.map
// EXTERNAL MODULE: ./build/src/schema/yaml-source.js
var yaml_source = __webpack_require__(1262);
;// CONCATENATED MODULE: ./build/src/schema/definition-file.js
/**
 * `orchestrator.yml` as written: every key read and judged by itself, defaults filled in, nothing looked up in other files yet.
 */










const DEFINITION_VERSION = 1;
const DEFAULT_TASK_FOLDER = 'tasks';
const ROOT_KEYS = {
    known: [
        'version',
        'title',
        'tasks',
        'phases',
        'agents',
        'limits',
        'retry',
        'on_failure',
        'budget',
        'changes',
        'state',
    ],
    notBuilt: ['machine', 'milestones', 'layers', 'views', 'ticket', 'deadline', 'runners', 'select'],
};
const AGENT_KEYS = {
    known: ['run', 'env', 'runner', 'reserve'],
    notBuilt: ['preset', 'args', 'setup', 'machine', 'status_file', 'select'],
};
const LIMIT_KEYS = {
    known: ['max_concurrent_agents', 'max_tasks_added', 'max_chain', 'max_output', 'resources'],
    notBuilt: ['max_cpu_per_agent', 'max_memory_gb'],
};
const CHANGES_KEYS = { known: ['integrate', 'protected', 'max_bytes', 'max_files'], notBuilt: [] };
/** Reads the definition file; undefined when it is no map of a version that is understood (the faults say why). */
function readDefinitionFile(file, defaultStore, faults) {
    const text = (0,source_text/* sourceText */.rI)(file, faults);
    if (text === undefined || (0,source_text/* addConflictMarkers */.jH)(text, file.path, faults))
        return undefined;
    const node = (0,yaml_source/* parseYaml */.h)({ file: file.path, text, linesBefore: 0 }, faults);
    if (node === undefined)
        return undefined;
    if (node.kind !== 'map')
        return (0,value_reading/* addBadType */.n4)(node, 'a map of keys and values', faults);
    if (!hasVersion(node, faults))
        return undefined;
    const keys = new map_reader/* MapReader */.i(node, ROOT_KEYS, faults);
    const taskFolder = keys.get('tasks', value_reading/* readPath */.G7) ?? DEFAULT_TASK_FOLDER;
    if (keys.node('phases') === undefined)
        keys.addMissing('phases');
    if (keys.node('agents') === undefined)
        keys.addMissing('agents');
    const changes = readChanges(keys.node('changes'), [file.path, `${taskFolder}/**`], faults);
    const reserves = new Set();
    return {
        title: keys.required('title', (0,value_reading/* lineOf */.cA)(300)) ?? '',
        taskFolder,
        phases: keys.get('phases', readPhases),
        agents: keys.get('agents', agentsReader(reserves)),
        reserves,
        budget: keys.get('budget', readBudget) ?? definition/* NO_BUDGET */.QQ,
        limits: keys.get('limits', readLimits) ?? DEFAULT_LIMITS,
        retry: { ...policy_keys/* DEFAULT_RETRY */.vI, ...keys.get('retry', policy_keys/* readRetry */.Hp) },
        onFailure: keys.get('on_failure', (0,value_reading/* choiceOf */.FH)(definition/* ON_FAILURE */.hM)) ?? 'block',
        changes,
        state: readState(keys.node('state'), { defaultStore, integrate: changes.integrate }, faults),
    };
}
/** A missing version is a fault and read as the present one; another version stops the reading, as its keys are not ours. */
function hasVersion(map, faults) {
    const version = map.entries.find(({ key }) => key === 'version')?.value;
    if (version === undefined) {
        faults.add(map.at, 'VERSION_MISSING', 'The definition has no `version`.', 'Add `version: 1`.');
        return true;
    }
    if (version.kind === 'scalar' && version.value === DEFINITION_VERSION)
        return true;
    faults.add(version.at, 'VERSION_UNSUPPORTED', `Version ${(0,value_reading/* shown */.SP)(version)} of the definition is not understood.`, 'Write `version: 1`, or use a newer orchestrator.');
    return false;
}
const readPhases = (node, faults) => {
    const list = (0,value_reading/* readListNode */.rF)(node, faults);
    if (list === undefined)
        return undefined;
    if (list.items.length === 0)
        faults.add(list.at, 'BAD_VALUE', '`phases` is empty.', 'Name at least one phase.');
    const phases = [];
    const seen = new Set();
    let readable = true;
    for (const item of list.items) {
        const phase = readPhase(item, faults);
        if (phase === undefined)
            readable = false;
        else if (seen.has(phase.id.toLowerCase()))
            faults.add(phase.at, 'DUPLICATE_PHASE', `The phase ${(0,definition_fault/* quoted */.TL)(phase.id)} stands here twice.`, 'Give each phase an id of its own; letter case does not tell ids apart.');
        else {
            seen.add(phase.id.toLowerCase());
            phases.push(phase);
        }
    }
    return readable ? phases : undefined;
};
const agentsReader = (reserves) => (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    if (map === undefined)
        return undefined;
    const agents = new Map();
    for (const { key, keyAt, value } of map.entries) {
        if (!(0,ids/* isSegment */.wk)(key))
            faults.add(keyAt, 'BAD_ID', `${(0,definition_fault/* quoted */.TL)(key)} is no agent name.`, 'Use letters, digits, ".", "_" and "-".');
        // An agent with faults of its own still counts as known: one slip, one fault.
        const agent = readAgent(value, faults);
        for (const kind of agent?.reserves ?? [])
            reserves.add(`${key} ${kind}`);
        agents.set(key, agent?.spec ?? { run: '', env: [], runner: null, reserve: NOTHING });
    }
    return agents;
};
const NOTHING = { microUsd: 0, tokens: 0 };
const readAgent = (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    if (map === undefined)
        return undefined;
    const keys = new map_reader/* MapReader */.i(map, AGENT_KEYS, faults);
    const run = keys.get('run', (0,value_reading/* textOf */.b6)(16_384));
    if (keys.node('run') === undefined && !keys.wrote('preset'))
        keys.addMissing('run');
    const reserve = keys.get('reserve', readReserve);
    const spec = {
        run: run ?? '',
        env: [...new Set(keys.get('env', (0,value_reading/* listOf */.c3)(readEnvName)) ?? [])],
        runner: keys.get('runner', policy_keys/* readRunner */.fY) ?? null,
        reserve: { microUsd: reserve?.usd ?? 0, tokens: reserve?.tokens ?? 0 },
    };
    const reserves = ['usd', 'tokens'].filter((kind) => reserve?.[kind] !== undefined);
    return { spec, reserves };
};
const RESERVE_KEYS = { known: ['usd', 'tokens'], notBuilt: [] };
const BUDGET_KEYS = { known: ['usd', 'tokens', 'agent_minutes'], notBuilt: [] };
const MOST_TOKENS = 1e13;
/** US dollars as written, in millionths. */
const readMicroUsd = (node, faults) => {
    const usd = (0,value_reading/* numberOf */.rl)(0, 1e9)(node, faults);
    return usd === undefined ? undefined : Math.round(usd * 1e6);
};
const readReserve = (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    if (map === undefined)
        return undefined;
    const keys = new map_reader/* MapReader */.i(map, RESERVE_KEYS, faults);
    return { usd: keys.get('usd', readMicroUsd), tokens: keys.get('tokens', (0,value_reading/* wholeOf */.l2)(0, MOST_TOKENS)) };
};
const readBudget = (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    if (map === undefined)
        return undefined;
    const keys = new map_reader/* MapReader */.i(map, BUDGET_KEYS, faults);
    const minutes = keys.get('agent_minutes', (0,value_reading/* wholeOf */.l2)(1, 1e9));
    return {
        microUsd: keys.get('usd', readMicroUsd) ?? null,
        tokens: keys.get('tokens', (0,value_reading/* wholeOf */.l2)(1, MOST_TOKENS)) ?? null,
        agentSeconds: minutes === undefined ? null : minutes * 60,
    };
};
const readEnvName = (node, faults) => {
    const text = (0,value_reading/* lineOf */.cA)(200)(node, faults);
    if (text === undefined)
        return undefined;
    if (/^[A-Z_][A-Z0-9_]*$/.test(text) && !/^(?:GITHUB|ACTIONS|INPUT|ORCHESTRATOR)_/.test(text))
        return text;
    faults.add(node.at, 'BAD_ENV_NAME', `${(0,value_reading/* named */.KT)(node.at.trail)}: ${(0,definition_fault/* quoted */.TL)(text)} cannot be handed to an agent.`, 'Name variables in capitals; GITHUB_*, ACTIONS_*, INPUT_* and ORCHESTRATOR_* never reach an agent.');
    return undefined;
};
const DEFAULT_LIMITS = {
    maxConcurrentAgents: 10,
    maxTasksAdded: 1000,
    maxChain: 200,
    maxOutputBytes: 10 * 1024 * 1024,
    resources: {},
};
const readLimits = (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    if (map === undefined)
        return undefined;
    const keys = new map_reader/* MapReader */.i(map, LIMIT_KEYS, faults);
    return {
        maxConcurrentAgents: keys.get('max_concurrent_agents', (0,value_reading/* wholeOf */.l2)(1, 10_000)) ?? DEFAULT_LIMITS.maxConcurrentAgents,
        maxTasksAdded: keys.get('max_tasks_added', (0,value_reading/* wholeOf */.l2)(0, 1_000_000)) ?? DEFAULT_LIMITS.maxTasksAdded,
        maxChain: keys.get('max_chain', (0,value_reading/* wholeOf */.l2)(0, 100_000)) ?? DEFAULT_LIMITS.maxChain,
        maxOutputBytes: keys.get('max_output', value_reading/* readSize */.ik) ?? DEFAULT_LIMITS.maxOutputBytes,
        resources: keys.get('resources', readResources) ?? {},
    };
};
const readResources = (node, faults) => {
    const map = (0,value_reading/* readMap */.l8)(node, faults);
    return map === undefined
        ? undefined
        : Object.fromEntries(map.entries.map(({ key, value }) => [key, (0,value_reading/* wholeOf */.l2)(1, 10_000)(value, faults) ?? 1]));
};
function readChanges(node, ownPaths, faults) {
    const map = node === undefined ? undefined : (0,value_reading/* readMap */.l8)(node, faults);
    const keys = map === undefined ? undefined : new map_reader/* MapReader */.i(map, CHANGES_KEYS, faults);
    return {
        integrate: keys?.get('integrate', (0,value_reading/* choiceOf */.FH)(definition/* INTEGRATIONS */.o4)) ?? 'session-branch',
        protected: keys?.get('protected', policy_keys/* readGlobs */.Qj) ?? ['.github/**', ...ownPaths, 'schemas/**'],
        maxBytes: keys?.get('max_bytes', value_reading/* readSize */.ik) ?? 4 * 1024 * 1024,
        maxFiles: keys?.get('max_files', (0,value_reading/* wholeOf */.l2)(1, 100_000)) ?? 300,
    };
}
//# sourceMappingURL=definition-file.js.map

/***/ })

};
