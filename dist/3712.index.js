export const id = 3712;
export const ids = [3712];
export const modules = {

/***/ 2797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/**
 * Durations as people write them (`90s`, `2h30m`, `1d`, `2-3 hours`) and sizes (`4MB`), turned into whole seconds and bytes.
 * A range counts as its mean. Knows nothing of files or keys.
 */
const UNITS = new Map([
    ...words(1, 's', 'sec', 'secs', 'second', 'seconds'),
    ...words(60, 'm', 'min', 'mins', 'minute', 'minutes'),
    ...words(3600, 'h', 'hr', 'hrs', 'hour', 'hours'),
    ...words(86_400, 'd', 'day', 'days'),
]);
const SIZES = new Map([
    ...words(1, 'b'),
    ...words(1024, 'k', 'kb', 'kib'),
    ...words(1024 ** 2, 'm', 'mb', 'mib'),
    ...words(1024 ** 3, 'g', 'gb', 'gib'),
]);
/** Longest duration that is understood: ten years. */
const MOST_SECONDS = 10 * 366 * 86_400;
const RANGE = /^(\d{1,9}(?:\.\d{1,9})?)([^\d.]*?)(?:-|–|—|to)(\d{1,9}(?:\.\d{1,9})?)([^\d.]+)$/;
const PART = /(\d{1,9}(?:\.\d{1,9})?)([a-z]+)/y;
/** Whole seconds of a duration, or undefined when the text is none. */
function parseDuration(text) {
    if (text.length > 64)
        return undefined;
    const compact = text.trim().toLowerCase().replace(/\s+/g, '');
    const seconds = rangeSeconds(compact) ?? partsSeconds(compact);
    if (seconds === undefined || seconds > MOST_SECONDS)
        return undefined;
    return Math.round(seconds);
}
/** Bytes of a size such as `4MB` (1 MB = 1024 × 1024 bytes), or undefined when the text is none. */
function parseSize(text) {
    const match = /^(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]+)$/.exec(text.trim().toLowerCase());
    const unit = SIZES.get(match?.[2] ?? '');
    if (match === null || unit === undefined)
        return undefined;
    const bytes = Math.round(Number(match[1]) * unit);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
function rangeSeconds(compact) {
    const match = RANGE.exec(compact);
    if (match === null)
        return undefined;
    const [, low = '', lowUnit = '', high = '', highUnit = ''] = match;
    const to = UNITS.get(highUnit);
    const from = lowUnit === '' ? to : UNITS.get(lowUnit);
    if (to === undefined || from === undefined)
        return undefined;
    const [least, most] = [Number(low) * from, Number(high) * to];
    return least <= most ? (least + most) / 2 : undefined;
}
function partsSeconds(compact) {
    PART.lastIndex = 0;
    let seconds = 0;
    let smallest = Number.POSITIVE_INFINITY;
    while (PART.lastIndex < compact.length) {
        const match = PART.exec(compact);
        const unit = UNITS.get(match?.[2] ?? '');
        // Units must fall (`2h30m`): `30m2h` is more likely a slip than a wish.
        if (match === null || unit === undefined || unit >= smallest)
            return undefined;
        smallest = unit;
        seconds += Number(match[1]) * unit;
    }
    return smallest === Number.POSITIVE_INFINITY ? undefined : seconds;
}
function words(value, ...names) {
    return names.map((name) => [name, value]);
}
//# sourceMappingURL=duration.js.map

/***/ }),

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MapReader),
/* harmony export */   l: () => (/* binding */ addNotBuilt)
/* harmony export */ });
/* harmony import */ var _definition_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4213);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(547);
/* harmony import */ var _value_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6837);
/**
 * Reads the keys of one map: which are known, which are not built yet, which are missing. A key without a value counts as not written.
 */



class MapReader {
    at;
    #entries;
    #faults;
    /** Adds a fault for every key that is not among `keys`. */
    constructor(map, keys, faults) {
        this.at = map.at;
        this.#faults = faults;
        this.#entries = new Map(map.entries.map(({ key, value }) => [key, value]));
        for (const { key, keyAt } of map.entries) {
            if (keys.known.includes(key))
                continue;
            if (keys.notBuilt.includes(key))
                addNotBuilt(keyAt, `The key ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}`, faults);
            else if (keys.powerful?.includes(key) === true)
                addPowerful(keyAt, key, faults);
            else
                addUnknownKey(keyAt, key, keys, faults);
        }
    }
    /** The key's node, when it is there and has a value. */
    node(key) {
        const node = this.#entries.get(key);
        return node === undefined || (node.kind === 'scalar' && node.value === null) ? undefined : node;
    }
    /** The key is written, with a value or without. */
    wrote(key) {
        return this.#entries.has(key);
    }
    /** The key's value; undefined when it is absent or left a fault. */
    get(key, read) {
        const node = this.node(key);
        return node === undefined ? undefined : read(node, this.#faults);
    }
    /** The key's value with its place. */
    located(key, read) {
        const node = this.node(key);
        const value = node === undefined ? undefined : read(node, this.#faults);
        return node === undefined || value === undefined ? undefined : { value, at: node.at };
    }
    /** Like `get`, for a key that must be there. */
    required(key, read) {
        if (this.node(key) === undefined)
            this.addMissing(key);
        return this.get(key, read);
    }
    addMissing(key) {
        this.#faults.add(this.at, 'MISSING_KEY', `${(0,_value_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(this.at.trail)} has no \`${key}\`.`, `Add \`${key}:\` with a value.`);
    }
}
function addNotBuilt(at, what, faults) {
    faults.add(at, 'NOT_BUILT_YET', `${what} is not built yet.`, 'Remove it; it would have no effect.');
}
function addPowerful(at, key, faults) {
    faults.add(at, 'POWERFUL_KEY', `The key ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} is not for a task to set for other tasks.`, 'Set it in `task_defaults` of the phase.');
}
function addUnknownKey(at, key, keys, faults) {
    const near = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(key, [...keys.known, ...keys.notBuilt]);
    faults.add(at, 'UNKNOWN_KEY', `The key ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} is not known here.`, near === undefined ? `Known keys: ${keys.known.join(', ')}.` : `Did you mean ${near}?`);
}
//# sourceMappingURL=map-reader.js.map

/***/ }),

/***/ 8079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ OutputPlaces),
/* harmony export */   pr: () => (/* binding */ resolveOutputs)
/* harmony export */ });
/* unused harmony export taskPlaces */
/* harmony import */ var _definition_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4213);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2986);


const MAX_SCHEMA_DEPTH = 64;
/** Resolves the outputs of every task and reads the schemas they name. */
function resolveOutputs(tasks, schemaFile, faults) {
    const byTask = new Map();
    const schemas = new Map();
    const isTaskPlace = taskPlaces(tasks.keys());
    for (const { id, written } of tasks.values()) {
        if (written === undefined)
            continue;
        const places = new OutputPlaces();
        byTask.set(id, written.outputs.map(({ value: output, at }) => {
            if (output.kind === 'check')
                return output;
            const problem = places.add(output.path) ?? (isTaskPlace(id, output.path) ? 'is the place of another task' : null);
            if (problem !== null)
                faults.add(at, 'DUPLICATE_OUTPUT', `The output ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(output.path)} ${problem}.`, 'Give it a path of its own.');
            if (output.schema !== null && !schemas.has(output.schema.value))
                schemas.set(output.schema.value, readSchema(output.schema, schemaFile, faults));
            return {
                kind: 'file',
                path: output.path,
                schema: output.schema?.value ?? null,
                allowEmpty: output.allowEmpty,
            };
        }));
    }
    return { byTask, schemas: Object.fromEntries(schemas) };
}
/** The output paths of one task: distinct, also by letter case, and none a folder of another. */
class OutputPlaces {
    #files = new Set();
    #folders = new Set();
    /** Why the path is taken; null when it was free and now belongs to this task. */
    add(path) {
        const folded = path.toLowerCase();
        if (this.#files.has(folded))
            return 'stands here twice';
        if (this.#folders.has(folded))
            return 'is also a folder of another output';
        const above = foldersOf(folded);
        if (above.some((folder) => this.#files.has(folder)))
            return 'lies below another output';
        this.#files.add(folded);
        for (const folder of above)
            this.#folders.add(folder);
        return null;
    }
}
function foldersOf(path) {
    const segments = path.split('/');
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}
/** Tells whether an output of a task would lie where the outputs of another task lie: ids may be prefixes of each other. */
function taskPlaces(ids) {
    const places = new Set();
    const tasks = new Set();
    for (const id of ids) {
        const folded = id.toLowerCase();
        tasks.add(folded);
        places.add(folded);
        for (const folder of foldersOf(folded))
            places.add(folder);
    }
    return (id, output) => {
        const own = id.toLowerCase();
        const full = `${own}/${output.toLowerCase()}`;
        if (places.has(full))
            return true;
        return foldersOf(full).some((folder) => folder.length > own.length && tasks.has(folder));
    };
}
function readSchema(schema, schemaFile, faults) {
    const file = schemaFile(schema.value);
    if (file === undefined) {
        faults.add(schema.at, 'SCHEMA_MISSING', `There is no schema file ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(schema.value)}.`, 'Write it, or name another.');
        return {};
    }
    const text = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceText */ .rI)(file, faults);
    if (text === undefined)
        return {};
    const parsed = parseSchema(text);
    if (typeof parsed === 'object')
        return parsed;
    faults.add(schema.at, 'SCHEMA_INVALID', `The schema file ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(schema.value)} ${parsed}.`, 'Make it a JSON object, a JSON schema.');
    return {};
}
/** The schema object, or what is wrong with the text. */
function parseSchema(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return 'is not JSON';
        throw error;
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        return 'holds no JSON object';
    return isDeep(parsed) ? 'is nested too deeply' : parsed;
}
function isDeep(root) {
    let level = [root];
    for (let depth = 0; depth < MAX_SCHEMA_DEPTH; depth += 1) {
        level = level.flatMap((value) => typeof value === 'object' && value !== null ? Object.values(value) : []);
        if (level.length === 0)
            return false;
    }
    return true;
}
//# sourceMappingURL=output-references.js.map

/***/ }),

/***/ 428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ readRetry),
/* harmony export */   KU: () => (/* binding */ DEFAULT_TIMEOUT_SECONDS),
/* harmony export */   P4: () => (/* binding */ readCommands),
/* harmony export */   PC: () => (/* binding */ DEFAULT_PRIORITY),
/* harmony export */   QJ: () => (/* binding */ readDependency),
/* harmony export */   Qj: () => (/* binding */ readGlobs),
/* harmony export */   Z8: () => (/* binding */ readPriority),
/* harmony export */   fY: () => (/* binding */ readRunner),
/* harmony export */   iE: () => (/* binding */ locatedOf),
/* harmony export */   ov: () => (/* binding */ readOutput),
/* harmony export */   vI: () => (/* binding */ DEFAULT_RETRY),
/* harmony export */   vm: () => (/* binding */ readResourceNames)
/* harmony export */ });
/* unused harmony export readCommand */
/* harmony import */ var _domain_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(321);
/* harmony import */ var _definition_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
/* harmony import */ var _map_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4935);
/* harmony import */ var _value_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6837);
/**
 * Keys that definition, phase, task and task list share: retry, priority, resources, runner, dependencies, outputs, globs.
 */




const DEFAULT_RETRY = {
    maxAttempts: 3,
    backoffSeconds: 30,
    factor: 2,
    maxBackoffSeconds: 600,
    on: ['failed', 'timed_out', 'lost', 'conflict', 'invalid'],
};
const DEFAULT_PRIORITY = 50;
const DEFAULT_TIMEOUT_SECONDS = 7200;
const PRIORITY_WORDS = new Map([
    ['critical', 100],
    ['high', 75],
    ['medium', 50],
    ['low', 25],
]);
/** The other outcomes are answers of an agent or a person, not accidents: they lead to somebody, never to another try. */
const RETRYABLE = [
    'failed',
    'timed_out',
    'lost',
    'conflict',
    'invalid',
];
const RETRY_KEYS = { known: ['max_attempts', 'backoff', 'factor', 'max_backoff', 'on'], notBuilt: [] };
/** Only what is written; the rest comes from the policy above it. */
const readRetry = (node, faults) => {
    if (node.kind !== 'map')
        return (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .addBadType */ .n4)(node, 'a map such as { max_attempts: 2 }', faults);
    const keys = new _map_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .MapReader */ .i(node, RETRY_KEYS, faults);
    const maxAttempts = keys.get('max_attempts', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(1, 100));
    const backoffSeconds = keys.get('backoff', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .durationOf */ .cf)(0));
    const factor = keys.get('factor', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(1, 100));
    const maxBackoffSeconds = keys.get('max_backoff', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .durationOf */ .cf)(0));
    const on = keys.get('on', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .FH)(RETRYABLE)));
    return {
        ...(maxAttempts === undefined ? {} : { maxAttempts }),
        ...(backoffSeconds === undefined ? {} : { backoffSeconds }),
        ...(factor === undefined ? {} : { factor }),
        ...(maxBackoffSeconds === undefined ? {} : { maxBackoffSeconds }),
        ...(on === undefined ? {} : { on: [...new Set(on)] }),
    };
};
/** critical, high, medium, low, or a whole number from -1000 to 1000. */
const readPriority = (node, faults) => {
    const word = (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .ws)(node);
    if (node.kind === 'scalar' && typeof node.value === 'string') {
        const value = PRIORITY_WORDS.get(word ?? '');
        if (value !== undefined)
            return value;
        faults.add(node.at, 'BAD_VALUE', `${(0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(node.at.trail)} is no priority: ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(word ?? '')}.`, 'Write critical, high, medium, low or a whole number.');
        return undefined;
    }
    return (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeOf */ .l2)(-1000, 1000)(node, faults);
};
const readRunner = (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(100);
/** Globs of code paths. */
const readGlobs = (node, faults) => {
    const globs = (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlob */ .pV, 1000)(node, faults);
    return globs === undefined ? undefined : [...new Set(globs)];
};
const readName = (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(64);
/** Names of resources, each with its place. */
const readResourceNames = (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(locatedOf(readName));
/** The value together with its place. */
function locatedOf(read) {
    return (node, faults) => {
        const value = read(node, faults);
        return value === undefined ? undefined : { value, at: node.at };
    };
}
const DEPENDENCY_KEYS = { known: ['task', 'on'], notBuilt: [] };
const readId = (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(300);
/** A bare id, or `{ task, on }`. */
const readDependency = (node, faults) => {
    if (node.kind === 'list')
        return (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .addBadType */ .n4)(node, 'a task id or { task, on }', faults);
    if (node.kind === 'scalar') {
        const task = readId(node, faults);
        return task === undefined ? undefined : { value: { task, on: 'succeeded' }, at: node.at };
    }
    const keys = new _map_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .MapReader */ .i(node, DEPENDENCY_KEYS, faults);
    const task = keys.required('task', locatedOf(readId));
    const on = keys.get('on', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .FH)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPENDENCY_CONDITIONS */ .bm)) ?? 'succeeded';
    return task === undefined ? undefined : { value: { task: task.value, on }, at: task.at };
};
const OUTPUT_KEYS = { known: ['path', 'schema', 'allow_empty'], notBuilt: [] };
const CHECK_KEYS = { known: ['check'], notBuilt: ['quality'] };
const readCommand = (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(4096);
/** A path, `{ path, schema, allow_empty }` or `{ check }`. */
const readOutput = (node, faults) => {
    if (node.kind === 'scalar') {
        const path = (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readOutputPath */ .b0)(node, faults);
        if (path === undefined)
            return undefined;
        return { value: { kind: 'file', path, schema: null, allowEmpty: false }, at: node.at };
    }
    if (node.kind === 'list')
        return (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .addBadType */ .n4)(node, 'a path, { path, schema } or { check }', faults);
    if (node.entries.some(({ key }) => key === 'check')) {
        const command = new _map_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .MapReader */ .i(node, CHECK_KEYS, faults).required('check', readCommand);
        return command === undefined ? undefined : { value: { kind: 'check', command }, at: node.at };
    }
    const keys = new _map_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .MapReader */ .i(node, OUTPUT_KEYS, faults);
    const path = keys.required('path', locatedOf(_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readOutputPath */ .b0));
    const schema = keys.located('schema', _value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7) ?? null;
    const allowEmpty = keys.get('allow_empty', _value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoolean */ .Vf) ?? false;
    if (path === undefined)
        return undefined;
    return { value: { kind: 'file', path: path.value, schema, allowEmpty }, at: path.at };
};
/** One command or a list of them. */
const readCommands = (node, faults) => {
    if (node.kind === 'list')
        return (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(readCommand)(node, faults);
    const command = readCommand(node, faults);
    return command === undefined ? undefined : [command];
};
//# sourceMappingURL=policy-keys.js.map

/***/ }),

/***/ 2691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ isUsableTaskId),
/* harmony export */   ZW: () => (/* binding */ TASK_ID_REMEDY),
/* harmony export */   wS: () => (/* binding */ readTaskFile)
/* harmony export */ });
/* unused harmony export frontMatter */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(964);
/* harmony import */ var _definition_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4213);
/* harmony import */ var _map_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4935);
/* harmony import */ var _policy_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(428);
/* harmony import */ var _source_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3993);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2986);
/* harmony import */ var _value_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6837);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1262);








const TASK_KEYS = {
    known: [
        'title',
        'dependencies',
        'inputs',
        'outputs',
        'agent',
        'layer',
        'priority',
        'timeout',
        'estimate',
        'touches',
        'resources',
        'runner',
        'retry',
        'task_id',
        'phase',
        'estimated_duration',
        'complexity',
        'skills_required',
        'module',
    ],
    notBuilt: ['when', 'select', 'machine', 'budget', 'preset', 'args', 'setup', 'reserve'],
};
/** Reads a task file; undefined when it has no front matter that can be read (the faults say why). */
function readTaskFile(file, id, faults) {
    const text = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceText */ .rI)(file, faults);
    if (text === undefined || !('bytes' in file))
        return undefined;
    const front = frontMatter(text);
    const at = (0,_source_node_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfFile */ .T)(file.path);
    if (front === undefined) {
        if ((0,_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .addConflictMarkers */ .jH)(text, file.path, faults))
            return undefined;
        faults.add(at, 'FRONT_MATTER_MISSING', 'The task file does not begin with front matter.', 'Begin it with a line `---`, then `title: ...`, then a line `---`, then the prompt.');
        return undefined;
    }
    // Only the front matter is judged: a prompt may well speak about conflict markers.
    if ((0,_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .addConflictMarkers */ .jH)(`\n${front}`, file.path, faults))
        return undefined;
    const node = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)({ file: file.path, text: front, linesBefore: 1 }, faults);
    if (node === undefined)
        return undefined;
    const map = asMap(node, at);
    return map === undefined
        ? (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .addBadType */ .n4)(node, 'a map of keys and values', faults)
        : readKeys(map, { id, at, bytes: file.bytes }, faults);
}
/** Text between the opening and the closing `---` line; undefined when there is no such block at the very beginning. */
function frontMatter(text) {
    const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
    if (opening === undefined)
        return undefined;
    const closing = /^---[ \t]*\r?$/m;
    const rest = text.slice(opening.length);
    const match = closing.exec(rest);
    return match === null ? undefined : rest.slice(0, match.index);
}
/** Front matter with nothing in it is a map without keys. */
function asMap(node, at) {
    if (node.kind === 'map')
        return node;
    return node.kind === 'scalar' && node.value === null ? { kind: 'map', entries: [], at } : undefined;
}
function readKeys(map, task, faults) {
    const keys = new _map_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .MapReader */ .i(map, TASK_KEYS, faults);
    addWrongNames(keys, task.id, faults);
    return {
        ...task,
        title: keys.required('title', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(300)) ?? task.id,
        layer: keys.get('layer', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(64)) ?? null,
        agent: keys.located('agent', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(64)) ?? null,
        priority: keys.get('priority', _policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readPriority */ .Z8) ?? _policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PRIORITY */ .PC,
        dependencies: keys.get('dependencies', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readDependency */ .QJ)) ?? [],
        inputs: keys.get('inputs', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .locatedOf */ .iE)(_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readGlob */ .pV))) ?? [],
        outputs: keys.get('outputs', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readOutput */ .ov)) ?? [],
        estimateSeconds: readEstimate(keys, faults),
        timeoutSeconds: keys.get('timeout', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .durationOf */ .cf)(1)) ?? null,
        touches: keys.get('touches', _policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlobs */ .Qj) ?? [],
        resources: keys.get('resources', _policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readResourceNames */ .vm) ?? null,
        runner: keys.get('runner', _policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunner */ .fY) ?? null,
        retry: keys.get('retry', _policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readRetry */ .Hp) ?? {},
        labels: readLabels(keys),
    };
}
/** `task_id` and `phase` repeat what the path says; they may not contradict it. */
function addWrongNames(keys, id, faults) {
    const taskId = keys.located('task_id', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(300));
    if (taskId !== undefined && taskId.value !== id)
        faults.add(taskId.at, 'BAD_VALUE', `\`task_id\` is ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(taskId.value)}, but the path says ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(id)}.`, `Write ${id} or remove the key.`);
    const phase = keys.located('phase', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(300));
    const folder = id.split('/')[0] ?? '';
    if (phase !== undefined && phase.value !== folder && phase.value !== folder.replace(/^\d+-/, ''))
        faults.add(phase.at, 'BAD_VALUE', `\`phase\` is ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(phase.value)}, but the file lies in ${(0,_definition_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(folder)}.`, `Write ${folder}, move the file, or remove the key.`);
}
function readEstimate(keys, faults) {
    const estimate = keys.located('estimate', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .durationOf */ .cf)(1));
    const other = keys.located('estimated_duration', (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .durationOf */ .cf)(1));
    if (estimate !== undefined && other !== undefined && estimate.value !== other.value)
        faults.add(other.at, 'BAD_VALUE', '`estimate` and `estimated_duration` differ.', 'Keep one of the two: they mean the same.');
    return (estimate ?? other)?.value ?? null;
}
function readLabels(keys) {
    const labels = {};
    for (const name of ['complexity', 'skills_required', 'module']) {
        const value = keys.get(name, readLabel);
        if (value !== undefined)
            labels[name] = value;
    }
    return labels;
}
const readLabel = (node, faults) => node.kind === 'list' ? (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(200))(node, faults) : (0,_value_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)(200)(node, faults);
/** True for ids that also stay apart on disk: `prompts/a.md` would be both the prompt of `a` and a folder of `a.md/b`. */
function isUsableTaskId(id) {
    return (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .isTaskId */ .XJ)(id) && !id.split('/').some((segment) => segment.toLowerCase().endsWith('.md'));
}
const TASK_ID_REMEDY = 'Use one to four parts joined by "/", each of letters, digits, ".", "_" and "-", beginning with a letter or digit, 64 at most, not ending with ".", ".md" or ".lock", and no name that Windows reserves.';
//# sourceMappingURL=task-file.js.map

/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $h: () => (/* binding */ addUndeclared),
  R8: () => (/* binding */ filesOf),
  xI: () => (/* binding */ resolveInput),
  d: () => (/* binding */ resolveReferences)
});

// EXTERNAL MODULE: ./build/src/schema/definition-fault.js
var definition_fault = __webpack_require__(4213);
;// CONCATENATED MODULE: ./build/src/schema/graph-order.js
/**
 * One depth-first walk over a graph of numbered nodes, without recursion: finds every cycle that a back edge closes, and numbers the nodes
 * so that "can a reach b" is mostly answered without looking at the graph again.
 */
const LONGEST_TRAIL = 20;
/** Nodes by number; `successors[n]` are the nodes that n points to. */
class GraphOrder {
    cycles;
    #successors;
    #entered;
    #left;
    constructor(successors) {
        this.#successors = successors;
        this.#entered = new Int32Array(successors.length);
        this.#left = new Int32Array(successors.length);
        this.cycles = this.#walk();
    }
    /** True when a path of at least one edge leads from `from` to `to`. */
    reaches(from, to) {
        if (from !== to && this.#isBelow(from, to))
            return true;
        const acyclic = this.cycles.length === 0;
        const seen = new Set([from]);
        const open = [from];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
            for (const next of this.#successors[node] ?? []) {
                if (next === to || this.#isBelow(next, to))
                    return true;
                // Without cycles whatever a node reaches was left before it.
                if (seen.has(next) || (acyclic && this.#leftAt(next) < this.#leftAt(to)))
                    continue;
                seen.add(next);
                open.push(next);
            }
        }
        return false;
    }
    /** `to` was entered and left while `from` was open: the walk itself went from one to the other. */
    #isBelow(from, to) {
        return this.#enteredAt(from) <= this.#enteredAt(to) && this.#leftAt(to) <= this.#leftAt(from);
    }
    #enteredAt(node) {
        return this.#entered[node] ?? 0;
    }
    #leftAt(node) {
        return this.#left[node] ?? 0;
    }
    /** Nodes that nobody points to come first: from there one walk covers the longest ways, so that more answers need no search. */
    *#roots() {
        const pointedTo = new Uint8Array(this.#successors.length);
        for (const targets of this.#successors)
            for (const target of targets)
                pointedTo[target] = 1;
        for (const wanted of [0, 1])
            for (let node = 0; node < pointedTo.length; node += 1)
                if (pointedTo[node] === wanted)
                    yield node;
    }
    #walk() {
        const cycles = [];
        const depth = new Int32Array(this.#successors.length).fill(-1);
        let time = 0;
        for (const root of this.#roots()) {
            if (this.#entered[root] !== 0)
                continue;
            const stack = [root];
            const edges = [0];
            this.#entered[root] = ++time;
            depth[root] = 0;
            while (stack.length > 0) {
                const top = stack.length - 1;
                const node = stack[top] ?? 0;
                const edge = edges[top] ?? 0;
                edges[top] = edge + 1;
                const next = this.#successors[node]?.[edge];
                if (next === undefined) {
                    this.#left[node] = ++time;
                    depth[node] = -1;
                    stack.pop();
                    edges.pop();
                }
                else if (this.#entered[next] === 0) {
                    this.#entered[next] = ++time;
                    depth[next] = stack.length;
                    stack.push(next);
                    edges.push(0);
                }
                else if ((depth[next] ?? -1) >= 0)
                    cycles.push(cycleOf(stack, depth[next] ?? 0));
            }
        }
        return cycles;
    }
}
function cycleOf(stack, start) {
    const length = stack.length - start;
    const first = stack[start] ?? 0;
    if (length <= LONGEST_TRAIL)
        return { trail: [...stack.slice(start), first], cutAfter: null, length };
    const half = LONGEST_TRAIL / 2;
    const trail = [...stack.slice(start, start + half), ...stack.slice(-half), first];
    return { trail, cutAfter: half - 1, length };
}
//# sourceMappingURL=graph-order.js.map
// EXTERNAL MODULE: ./build/src/schema/nearest-name.js
var nearest_name = __webpack_require__(547);
;// CONCATENATED MODULE: ./build/src/schema/task-references.js



/** Suggestions cost time in proportion to the number of tasks: after this many, faults go without. */
const MOST_SUGGESTIONS = 50;
/** Resolves every reference between tasks and adds a fault for each that leads nowhere. */
function resolveReferences(world, faults) {
    const graph = new DependencyGraph(world, faults);
    const inputs = new Map();
    for (const { id, written } of world.tasks.values())
        if (written !== undefined)
            inputs.set(id, written.inputs.flatMap((input) => {
                const resolved = resolveInput(input.value, (candidate) => filesOf(world.tasks, candidate));
                addInputFault({ id, input, resolved }, { world, graph, faults });
                return resolved.kind === 'found' ? [resolved.input] : [];
            }));
    return { dependencies: graph.dependencies, inputs };
}
class DependencyGraph {
    dependencies = new Map();
    #numbers = new Map();
    #world;
    #faults;
    #order;
    #suggestions = 0;
    constructor(world, faults) {
        this.#world = world;
        this.#faults = faults;
        for (const id of world.tasks.keys())
            this.#numbers.set(id, this.#numbers.size);
        const successors = [...world.tasks.values()].map((task) => this.#resolve(task));
        this.#order = new GraphOrder(successors);
        this.#addCycles([...world.tasks.values()]);
    }
    dependsOn(task, producer) {
        const [from, to] = [this.#numbers.get(task), this.#numbers.get(producer)];
        return from !== undefined && to !== undefined && this.#order.reaches(from, to);
    }
    nearestTask(word) {
        this.#suggestions += 1;
        return this.#suggestions > MOST_SUGGESTIONS ? undefined : (0,nearest_name/* nearestName */.q)(word, this.#world.tasks.keys());
    }
    #resolve(task) {
        const edges = [];
        const resolved = new Map();
        for (const dependency of task.written?.dependencies ?? []) {
            const target = this.#world.tasks.get(dependency.value.task);
            if (target === undefined)
                this.#addUnknown(dependency.value.task, dependency.at);
            else if (this.#mayDepend(task, target, dependency.at, resolved)) {
                resolved.set(target.id, { task: target.id, on: dependency.value.on });
                edges.push(this.#numbers.get(target.id) ?? 0);
            }
        }
        if (task.written !== undefined)
            this.dependencies.set(task.id, [...resolved.values()]);
        return edges;
    }
    #mayDepend(task, target, at, resolved) {
        if (target.id === task.id) {
            this.#faults.add(at, 'SELF_DEPENDENCY', `${(0,definition_fault/* quoted */.TL)(task.id)} depends on itself.`, 'Remove the dependency.');
            return false;
        }
        if (resolved.has(target.id)) {
            this.#faults.add(at, 'DUPLICATE_DEPENDENCY', `The dependency ${(0,definition_fault/* quoted */.TL)(target.id)} stands here twice.`, 'Keep one.');
            return false;
        }
        const [own, other] = [this.#world.phaseOrder(task.phase), this.#world.phaseOrder(target.phase)];
        if (own < 0 || other <= own)
            return true;
        this.#faults.add(at, 'LATER_PHASE', `${(0,definition_fault/* quoted */.TL)(task.id)} depends on ${(0,definition_fault/* quoted */.TL)(target.id)}, which lies in a later phase.`, `Move one of them, or remove the dependency: phase ${target.phase ?? ''} opens after ${task.phase ?? ''}.`);
        return false;
    }
    #addUnknown(id, at) {
        const near = this.nearestTask(id);
        this.#faults.add(at, 'UNKNOWN_DEPENDENCY', `There is no task ${(0,definition_fault/* quoted */.TL)(id)}.`, near === undefined ? 'Name an existing task, or remove the dependency.' : `Did you mean ${near}?`);
    }
    #addCycles(tasks) {
        for (const cycle of this.#order.cycles) {
            const ids = cycle.trail.map((node) => tasks[node]?.id ?? '');
            const [first, second] = [tasks[cycle.trail[0] ?? 0], ids[1]];
            const at = first?.written?.dependencies.find(({ value }) => value.task === second)?.at;
            if (at === undefined)
                throw new Error('Internal error: a cycle goes along an edge that nobody wrote.');
            const shown = ids.flatMap((id, index) => (index === cycle.cutAfter ? [id, '...'] : [id])).join(' → ');
            this.#faults.add(at, 'DEPENDENCY_CYCLE', `${cycle.length} tasks wait for each other: ${shown}.`, 'Remove one of these dependencies.');
        }
    }
}
/**
 * `<task id>/<path>` for the longest task id that exists, where the path must be one of its declared files; any other text is a path or
 * glob of the code base.
 */
function resolveInput(path, filesOf) {
    const segments = path.split('/');
    for (let count = Math.min(4, segments.length - 1); count >= 1; count -= 1) {
        const producer = filesOf(segments.slice(0, count).join('/'));
        if (producer === undefined)
            continue;
        const output = segments.slice(count).join('/');
        if (producer.files === null || producer.files.includes(output))
            return { kind: 'found', input: { path, producer: producer.id, output } };
        return { kind: 'undeclared', producer: producer.id, output, files: producer.files };
    }
    return { kind: 'found', input: { path, producer: null, output: null } };
}
function filesOf(tasks, id) {
    const task = tasks.get(id);
    if (task === undefined)
        return undefined;
    if (task.written === undefined)
        return { id: task.id, files: null };
    const files = task.written.outputs.flatMap(({ value }) => (value.kind === 'file' ? [value.path] : []));
    return { id: task.id, files };
}
function addUndeclared(at, resolved, faults) {
    const near = (0,nearest_name/* nearestName */.q)(resolved.output, resolved.files);
    const declared = resolved.files.length === 0 ? 'It declares no files' : `It declares ${resolved.files.join(', ')}`;
    faults.add(at, 'INPUT_NOT_DECLARED', `${(0,definition_fault/* quoted */.TL)(resolved.producer)} declares no output ${(0,definition_fault/* quoted */.TL)(resolved.output)}. ${declared}.`, near === undefined
        ? 'Name a declared output, or declare this one.'
        : `Did you mean ${resolved.producer}/${near}?`);
}
function addInputFault(asked, into) {
    const { id, input, resolved } = asked;
    if (resolved.kind === 'undeclared') {
        addUndeclared(input.at, resolved, into.faults);
        return;
    }
    const { producer, path } = resolved.input;
    if (producer !== null) {
        if (into.graph.dependsOn(id, producer) || wroteDependency(into.world, id, producer))
            return;
        into.faults.add(input.at, 'INPUT_NOT_DEPENDED_ON', `${(0,definition_fault/* quoted */.TL)(id)} reads an output of ${(0,definition_fault/* quoted */.TL)(producer)} without depending on it.`, producer === id ? 'Remove the input: it is its own output.' : `Add ${producer} to its dependencies.`);
    }
    else if (!into.world.treeHas(path)) {
        const near = into.graph.nearestTask(path.split('/').slice(0, -1).join('/'));
        into.faults.add(input.at, 'INPUT_UNKNOWN', `No task produces ${(0,definition_fault/* quoted */.TL)(path)}, and no file of the code base has this path or matches it.`, near === undefined
            ? 'Write <task id>/<output>, or a path or glob of the code base.'
            : `Did you mean an output of ${near}?`);
    }
}
/** The dependency stands there but has a fault of its own, which is enough. */
function wroteDependency(world, id, producer) {
    const written = world.tasks.get(id)?.written?.dependencies ?? [];
    return producer !== id && written.some(({ value }) => value.task === producer);
}
//# sourceMappingURL=task-references.js.map

/***/ }),

/***/ 6837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n4: () => (/* binding */ addBadType),
  FH: () => (/* binding */ choiceOf),
  cf: () => (/* binding */ durationOf),
  cA: () => (/* binding */ lineOf),
  c3: () => (/* binding */ listOf),
  KT: () => (/* binding */ named),
  rl: () => (/* binding */ numberOf),
  Vf: () => (/* binding */ readBoolean),
  pV: () => (/* binding */ readGlob),
  rF: () => (/* binding */ readListNode),
  l8: () => (/* binding */ readMap),
  b0: () => (/* binding */ readOutputPath),
  G7: () => (/* binding */ readPath),
  ik: () => (/* binding */ readSize),
  ws: () => (/* binding */ scalarText),
  SP: () => (/* binding */ shown),
  b6: () => (/* binding */ textOf),
  l2: () => (/* binding */ wholeOf)
});

// UNUSED EXPORTS: addBadValue

// EXTERNAL MODULE: ./build/src/schema/definition-fault.js
var definition_fault = __webpack_require__(4213);
// EXTERNAL MODULE: ./build/src/schema/duration.js
var duration = __webpack_require__(2797);
// EXTERNAL MODULE: ./build/src/schema/nearest-name.js
var nearest_name = __webpack_require__(547);
;// CONCATENATED MODULE: ./build/src/schema/safe-path.js
/**
 * Which texts may be a path or a glob of the code base, and which an output: relative, `/`-separated, never out of the tree and, for
 * outputs, the same on every file system. Answers with the reason when a text may not.
 */
const MAX_PATH = 1024;
/** C0, C1, line and paragraph separators, lone surrogates: nothing of the kind belongs in a name. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
/** Why the text is no path within the tree; undefined when it is one. */
function pathProblem(path) {
    if (path === '')
        return 'is empty';
    if (path.length > MAX_PATH)
        return `is longer than ${MAX_PATH} characters`;
    if (CONTROL.test(path))
        return 'holds control characters';
    if (path.includes('\\'))
        return 'holds a backslash';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'is absolute';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'leads out of the tree';
    if (segments.some((segment) => segment === '' || segment === '.'))
        return path.endsWith('/') ? 'ends with a slash' : 'has an empty segment';
    if (segments.some((segment) => /^(?:\.git|git~1)[. ]*$/i.test(segment)))
        return 'leads into .git';
    return undefined;
}
/** Why the text cannot name an output that every file system keeps as it is; undefined when it can. */
function outputPathProblem(path) {
    const problem = pathProblem(path);
    if (problem !== undefined)
        return problem;
    if (/[<>:"|?*]/.test(path))
        return 'holds a character that not every file system allows';
    if (path !== path.normalize('NFC'))
        return 'is not in Unicode form NFC';
    const segments = path.split('/');
    if (segments.some((segment) => RESERVED.test(segment)))
        return 'holds a name that Windows reserves';
    if (segments.some((segment) => /[. ]$/.test(segment)))
        return 'has a segment that ends with a dot or space';
    if (segments.some((segment) => segment.length > 200))
        return 'has a segment longer than 200 characters';
    if (segments[0]?.toLowerCase() === '.orchestrator')
        return 'lies in .orchestrator';
    return undefined;
}
//# sourceMappingURL=safe-path.js.map
;// CONCATENATED MODULE: ./build/src/schema/value-reading.js
/**
 * Reads one value of a source tree as what it must be (text, number, duration, path, list ...) or adds the fault that says what it is
 * instead. Every reader answers undefined when it added a fault.
 */




/** What a key is called in messages. */
function named(trail) {
    return trail === ''
        ? 'The document'
        : `\`${(0,definition_fault/* printable */.g$)(trail.length > 120 ? `${trail.slice(0, 117)}...` : trail)}\``;
}
/** The value as a message shows it. */
function shown(node) {
    if (node.kind === 'list')
        return 'a list';
    if (node.kind === 'map')
        return 'a map';
    return node.value === null ? 'nothing' : (0,definition_fault/* quoted */.TL)(node.source);
}
function addBadType(node, wanted, faults) {
    faults.add(node.at, 'BAD_TYPE', `${named(node.at.trail)} must be ${wanted}, not ${shown(node)}.`, `Write ${wanted}.`);
    return undefined;
}
function addBadValue(node, wanted, faults) {
    faults.add(node.at, 'BAD_VALUE', `${named(node.at.trail)} must be ${wanted}, not ${shown(node)}.`, `Write ${wanted}.`);
    return undefined;
}
function readMap(node, faults) {
    return node.kind === 'map' ? node : addBadType(node, 'a map of keys and values', faults);
}
function readListNode(node, faults) {
    return node.kind === 'list' ? node : addBadType(node, 'a list', faults);
}
/** Every item that could be read; the others have left their faults. */
function listOf(item, most = Number.POSITIVE_INFINITY) {
    return (node, faults) => {
        const items = readListNode(node, faults)?.items;
        if (items !== undefined && items.length > most)
            return addBadValue(node, `a list of ${most} items at most`, faults);
        return items?.flatMap((entry) => {
            const value = item(entry, faults);
            return value === undefined ? [] : [value];
        });
    };
}
/** One line of text. Unquoted numbers count as the text they were written as. */
function lineOf(most) {
    return (node, faults) => {
        const text = scalarText(node);
        if (text === undefined)
            return addBadType(node, 'a text', faults);
        if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text))
            return addBadValue(node, 'one line of plain text', faults);
        if (text.trim() === '' || text.length > most)
            return addBadValue(node, `a text of 1 to ${most} characters`, faults);
        return text;
    };
}
/** Text of one or more lines. */
function textOf(most) {
    return (node, faults) => {
        const text = scalarText(node);
        if (text === undefined)
            return addBadType(node, 'a text', faults);
        if (/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text))
            return addBadValue(node, 'a text without control characters', faults);
        if (text.trim() === '' || text.length > most)
            return addBadValue(node, `a text of 1 to ${most} characters`, faults);
        return text;
    };
}
function wholeOf(least, most) {
    return (node, faults) => {
        if (node.kind !== 'scalar' || typeof node.value !== 'number')
            return addBadType(node, 'a whole number', faults);
        if (!Number.isInteger(node.value) || node.value < least || node.value > most)
            return addBadValue(node, `a whole number from ${least} to ${most}`, faults);
        return node.value;
    };
}
function numberOf(least, most) {
    return (node, faults) => {
        if (node.kind !== 'scalar' || typeof node.value !== 'number')
            return addBadType(node, 'a number', faults);
        return node.value >= least && node.value <= most
            ? node.value
            : addBadValue(node, `a number from ${least} to ${most}`, faults);
    };
}
const readBoolean = (node, faults) => node.kind === 'scalar' && typeof node.value === 'boolean'
    ? node.value
    : addBadType(node, 'true or false', faults);
/** One of the given words; a near miss is named. */
function choiceOf(words) {
    return (node, faults) => {
        const text = scalarText(node);
        if (text === undefined)
            return addBadType(node, `one of ${words.join(', ')}`, faults);
        const found = words.find((word) => word === text);
        if (found !== undefined)
            return found;
        const near = (0,nearest_name/* nearestName */.q)(text, words);
        faults.add(node.at, 'BAD_VALUE', `${named(node.at.trail)} must be one of ${words.join(', ')}, not ${shown(node)}.`, near === undefined ? `Choose one of ${words.join(', ')}.` : `Did you mean ${near}?`);
        return undefined;
    };
}
/** Whole seconds of a duration of at least `least` seconds. */
function durationOf(least) {
    return (node, faults) => {
        const text = scalarText(node);
        const seconds = text === undefined ? undefined : (0,duration/* parseDuration */.E)(text);
        if (seconds !== undefined && seconds >= least)
            return seconds;
        faults.add(node.at, 'BAD_DURATION', `${named(node.at.trail)} must be a duration${least > 0 ? ` of at least ${least}s` : ''}, not ${shown(node)}.`, 'Write one such as 90s, 30m, 2h30m, 1d or "2-3 hours".');
        return undefined;
    };
}
/** Bytes of a size of at least one byte. */
const readSize = (node, faults) => {
    const text = scalarText(node);
    const bytes = text === undefined ? undefined : (0,duration/* parseSize */.D)(text);
    if (bytes !== undefined && bytes > 0)
        return bytes;
    faults.add(node.at, 'BAD_SIZE', `${named(node.at.trail)} must be a size, not ${shown(node)}.`, 'Write one such as 512KB or 4MB.');
    return undefined;
};
/** A path within the tree; a slash at its end is dropped. */
const readPath = (node, faults) => safe(node, (path) => pathProblem(withoutSlash(path)), faults)?.replace(/\/$/, '');
/** A path or glob within the tree; a slash at its end stands for everything below. */
const readGlob = (node, faults) => safe(node, (path) => pathProblem(withoutSlash(path)), faults);
/** A path that an output may have. */
const readOutputPath = (node, faults) => safe(node, outputPathProblem, faults);
function withoutSlash(path) {
    return path.length > 1 ? path.replace(/\/$/, '') : path;
}
function safe(node, problemOf, faults) {
    const text = scalarText(node);
    if (text === undefined)
        return addBadType(node, 'a path', faults);
    const problem = problemOf(text);
    if (problem === undefined)
        return text;
    faults.add(node.at, 'PATH_UNSAFE', `${named(node.at.trail)}: the path ${(0,definition_fault/* quoted */.TL)(text)} ${problem}.`, 'Write a path relative to the root, with / between its parts and without "..".');
    return undefined;
}
/** Text of a scalar; numbers as they were written. */
function scalarText(node) {
    if (node.kind !== 'scalar')
        return undefined;
    if (typeof node.value === 'string')
        return node.value;
    return typeof node.value === 'number' ? node.source : undefined;
}
//# sourceMappingURL=value-reading.js.map

/***/ })

};
