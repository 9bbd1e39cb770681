export const id = 5027;
export const ids = [5027,7408];
export const modules = {

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultsAccess),
/* harmony export */   hasResultsService: () => (/* binding */ hasResultsService)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/** What the environment of an action says about the results service: its address, the token, and which run and job the token stands for. */


const URL_VARIABLE = 'ACTIONS_RESULTS_URL';
const TOKEN_VARIABLE = 'ACTIONS_RUNTIME_TOKEN';
const SCOPE = 'Actions.Results';
/** True inside a step that `uses:` an action; false in `run:` steps, shells and other systems. */
function hasResultsService(env) {
    return (env[URL_VARIABLE] ?? '') !== '' && (env[TOKEN_VARIABLE] ?? '') !== '';
}
/** Reads both variables. Throws ARTIFACT_FAILED naming the one that is missing or cannot be used. */
function resultsAccess(env) {
    const needed = (name) => {
        const value = env[name] ?? '';
        if (value !== '')
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('ARTIFACT_FAILED', `The variable ${name} is not set, so artifacts cannot be sent or fetched.`, 'A `run:` step does not get it: use the action. Elsewhere pass folders with --reports.');
    };
    const url = needed(URL_VARIABLE);
    const token = needed(TOKEN_VARIABLE);
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        throw unusable(URL_VARIABLE, `is no web address: ${JSON.stringify(url.slice(0, 200))}`);
    const ids = scopeOf(token);
    if (ids === undefined)
        throw unusable(TOKEN_VARIABLE, `grants no ${SCOPE} scope`);
    return { origin: new URL(url).origin, token, ...ids };
}
const claims = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ scp: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(10_000) });
/** The ids in `scp: "… Actions.Results:<run>:<job> …"` of the token's payload. The service checks the signature, not we. */
function scopeOf(token) {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    let value;
    try {
        value = JSON.parse(payload);
    }
    catch {
        return undefined;
    }
    const parsed = claims.safeParse(value);
    for (const scope of parsed.success ? parsed.data.scp.split(' ') : []) {
        const [name, run, job, ...rest] = scope.split(':');
        if (name === SCOPE && run && job && rest.length === 0)
            return { run, job };
    }
    return undefined;
}
function unusable(name, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('ARTIFACT_FAILED', `The variable ${name} ${what}.`, 'The runner sets it; run the job again, and do not set it yourself.');
}
//# sourceMappingURL=results-token.js.map

/***/ })

};
