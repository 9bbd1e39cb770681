export const id = 4395;
export const ids = [4395];
export const modules = {

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDefinitionSource: () => (/* binding */ createDefinitionSource),
/* harmony export */   parseStateSpec: () => (/* binding */ parseStateSpec)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _schema_definition_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
/* harmony import */ var _schema_definition_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4987);
/* harmony import */ var _read_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1707);




function createDefinitionSource(place) {
    return {
        async compile() {
            const compiled = await (0,_read_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefinition */ .Ud)(place);
            if (compiled.kind === 'faults')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk(compiled.faults);
            const remarks = [
                ...compiled.skipped.map((path) => `${path} is no task file and was skipped`),
                ...compiled.warnings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
            ];
            return { definition: compiled.definition, prompts: compiled.prompts, remarks };
        },
    };
}
/** The `state:` of the definition in the checkout; the defaults where there is no definition. Throws every fault of a file that cannot be read at all. */
function parseStateSpec(place) {
    const file = (0,_read_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionSourceFile */ .P)(place);
    if (file === undefined) {
        if (place.definitionFile !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('DEFINITION_NOT_FOUND', `There is no definition file ${place.definitionFile} in ${place.root}.`, 'Name a file that exists, relative to the root.');
        return { store: place.defaultStore, branch: 'orchestrator-state', remote: 'origin' };
    }
    const faults = new _schema_definition_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .FaultList */ .xT();
    const written = (0,_schema_definition_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefinitionFile */ .Qm)(file, place.defaultStore, faults);
    if (written === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk(faults.sorted());
    return written.state;
}
//# sourceMappingURL=definition-source.js.map

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
