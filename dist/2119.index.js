export const id = 2119;
export const ids = [2119];
export const modules = {

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1590);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(215);


/** Asks for one thing. `files` are written with it when it is accepted. */
async function ask(context, loaded, command, files = []) {
    const id = loaded.session.id;
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_0__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .transaction */ .Rn)(context, id, command.type.split('_')[0] ?? '', loaded), (draft) => {
        const decision = draft.ask(command);
        if (decision.kind === 'accepted' && decision.events.length > 0)
            draft.writes.push(...files);
        return decision;
    });
    if (done.value.kind === 'refused')
        return { kind: 'refused', rejection: done.value.rejection };
    return { kind: 'done', loaded: done.loaded ?? loaded, events: done.events };
}
//# sourceMappingURL=person-verbs.js.map

/***/ }),

/***/ 2119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/schema/task-list.js + 2 modules
var task_list = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
// EXTERNAL MODULE: ./build/src/app/person-verbs.js
var person_verbs = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/add-tasks.js






/** `paths`: task files relative to the root, `/`-separated. Throws every fault of the tree's definition. */
async function addTaskFiles(context, loaded, paths) {
    const { definition, prompts } = await context.definitions.compile();
    const tasks = [];
    const reasons = [];
    for (const path of paths) {
        const spec = definition.tasks
            .filter(({ id }) => `/${path}`.endsWith(`/${id}.md`))
            .toSorted((a, b) => b.id.length - a.id.length)[0];
        if (spec === undefined) {
            reasons.push(`${path} is no task file of the definition`);
            continue;
        }
        for (const output of spec.outputs)
            if (output.kind === 'file' &&
                output.schema !== null &&
                JSON.stringify(loaded.session.definition.schemas[output.schema]) !==
                    JSON.stringify(definition.schemas[output.schema]))
                reasons.push(`${path}: the session does not know the schema ${output.schema} as it is now`);
        tasks.push({ id: spec.id, spec });
    }
    if (reasons.length > 0)
        return refused(reasons);
    return add(context, loaded, tasks, prompts);
}
/** `bytes`: a JSON array as a task would write it for `tasks_from`. */
async function addTaskList(context, loaded, bytes) {
    const { session } = loaded;
    const parsed = (0,task_list/* parseTaskList */.zX)(bytes, {
        definition: session.definition,
        phase: earliestOpen(loaded),
        taskOf: (id) => ((0,ids/* isTaskId */.XJ)(id) ? session.tasks.get(id)?.spec : undefined),
    });
    return parsed.kind === 'refused'
        ? refused(parsed.reasons)
        : add(context, loaded, parsed.tasks, parsed.prompts);
}
function earliestOpen({ session }) {
    const open = session.phases.find(({ status }) => status !== 'completed') ?? session.phases.at(-1);
    if (open === undefined)
        throw new Error('Internal error: a session without phases');
    return open.id;
}
function add(context, loaded, tasks, prompts) {
    const files = tasks.flatMap(({ id }) => {
        const bytes = prompts.get(id);
        return bytes === undefined ? [] : [{ path: (0,session_files/* promptPath */.AN)(id), bytes }];
    });
    const asked = tasks.map((task) => alreadyThere(loaded, task) ?? task);
    return (0,person_verbs/* ask */.k)(context, loaded, { ...(0,app_context/* stamp */.iE)(context), type: 'add_tasks', tasks: asked }, files);
}
/** The session's own copy of an equal task, so that a repeated call is seen as one: what was stored has its keys in another order. */
function alreadyThere({ session }, { id, spec }) {
    const known = session.tasks.get(id)?.spec;
    const same = known !== undefined && JSON.stringify((0,wire/* toWire */.BW)(known)) === JSON.stringify((0,wire/* toWire */.BW)(spec));
    return same ? { id, spec: known } : undefined;
}
function refused(reasons) {
    const rejection = {
        code: 'TASKS_REFUSED',
        message: reasons.slice(0, 50).join('; '),
        remedy: 'Mend the list and add it again; nothing was added.',
    };
    return { kind: 'refused', rejection };
}
//# sourceMappingURL=add-tasks.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/report/duration-text.js
var duration_text = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/agent.js
var agent = __webpack_require__(7601);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js
var cli_call = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/add.js
/** `add`: more tasks for a running session. */






async function execute(call) {
    const list = call.options.text('list');
    if ((list === null) === (call.positionals.length === 0))
        throw new errors/* OrchestratorError */.jD('USAGE', 'add takes either task files or --list FILE.', 'See: orchestrator help add');
    return (0,cli_call/* withSession */.fQ)(call, async (context, loaded, { root }) => {
        const answer = list === null
            ? await addTaskFiles(context, loaded, call.positionals.map((file) => (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(call.cwd, file)).split(external_node_path_.sep).join('/')))
            : await addTaskList(context, loaded, Buffer.from(await (0,agent.readGiven)(call, list), 'utf8'));
        return addAnswer(answer);
    });
}
function addAnswer(answer) {
    if (answer.kind === 'refused')
        return answer;
    const { session } = answer.loaded;
    const added = answer.events.flatMap((event) => (event.type === 'task_added' ? [event.spec.id] : []));
    return (0,cli_call/* answered */.oQ)({ session: session.id, version: session.version, changed: added.length > 0, added }, [
        added.length === 0
            ? 'They are in the session already; nothing was changed.'
            : `${(0,duration_text/* counted */.h)(added.length, 'task')} added, version ${session.version}:`,
        ...added.map((id) => `  ${id}`),
    ]);
}
//# sourceMappingURL=add.js.map

/***/ })

};
