export const id = 7043;
export const ids = [7043];
export const modules = {

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   STATUS_BYTES: () => (/* binding */ STATUS_BYTES),
/* harmony export */   parseAgentStatus: () => (/* binding */ parseAgentStatus)
/* harmony export */ });
/* unused harmony export STATUS_WORDS */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _plain_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);
/**
 * The status file that an agent may leave: YAML or JSON, hostile until parsed. Keys that other systems write beside ours are passed
 * over; a key that we act on must be right, and every fault is named.
 */



const STATUS_WORDS = ['COMPLETED', 'BLOCKED', 'NEEDS_SPLIT', 'REJECTED', 'FAILED'];
/** Longest status file. */
const STATUS_BYTES = 1024 * 1024;
const LONGEST_DETAILS = 16_384;
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(0).max(Number.MAX_SAFE_INTEGER).nullish();
const listOf = (most) => zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY((value) => (typeof value === 'string' ? [value] : value), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).max(most))
    .nullish();
const word = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .max(80)
    .transform(bareWord)
    .pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(STATUS_WORDS, {
    error: (issue) => `unknown status ${JSON.stringify(String(issue.input).slice(0, 80))}; known are ${STATUS_WORDS.join(', ')}`,
}));
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: word.nullish(),
    details: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).max(10_000).nullish(),
    layer: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(64).nullish(),
    blockers: listOf(100),
    milestones: listOf(100),
    quality: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(64), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).nullish(),
    usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input_tokens: amount, output_tokens: amount, usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1e9).nullish() })
        .nullish(),
});
/** Reads a status file. Never throws for what is in it. */
function parseAgentStatus(bytes) {
    if (bytes.byteLength > STATUS_BYTES)
        return invalid([`it has ${bytes.byteLength} bytes, more than ${STATUS_BYTES}`]);
    const parsed = parseText(bytes);
    if ('faults' in parsed)
        return invalid(parsed.faults);
    const fault = (0,_plain_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFault */ .x)(parsed.value);
    if (fault !== undefined)
        return invalid([`it ${fault}`]);
    const result = statusSchema.safeParse(parsed.value);
    if (!result.success)
        return invalid(result.error.issues.slice(0, 20).map((issue) => {
            const place = issue.path.join('.');
            return place === '' ? issue.message : `${place}: ${issue.message}`;
        }));
    return { kind: 'status', status: toStatus(result.data) };
}
function toStatus(data) {
    const usage = data.usage;
    return {
        status: data.status ?? null,
        details: data.details?.slice(0, LONGEST_DETAILS) ?? null,
        tasks: data.tasks ?? null,
        layer: data.layer ?? null,
        blockers: data.blockers ?? [],
        milestones: data.milestones ?? [],
        quality: data.quality ?? {},
        usage: usage
            ? {
                input_tokens: usage.input_tokens ?? null,
                output_tokens: usage.output_tokens ?? null,
                usd: usage.usd ?? null,
            }
            : null,
    };
}
/** Other systems quote the word, or write it small. */
function bareWord(text) {
    return text
        .trim()
        .replace(/^["']+|["']+$/g, '')
        .trim()
        .toUpperCase();
}
function invalid(faults) {
    return { kind: 'invalid', faults };
}
function parseText(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (/^\s*\{/.test(text))
            return { value: JSON.parse(text) };
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'core', merge: false, logLevel: 'error' });
        if (document.errors.length > 0)
            return {
                faults: document.errors.slice(0, 5).map((error) => error.message.split('\n')[0] ?? error.code),
            };
        return { value: document.toJS({ maxAliasCount: 100 }) };
    }
    catch (error) {
        // Not UTF-8, no JSON, an alias bomb, nesting that overflows the stack: all of it is the agent's file being wrong.
        return {
            faults: [String(error).split('\n')[0] ?? 'unreadable'],
        };
    }
}
//# sourceMappingURL=agent-status.js.map

/***/ })

};
