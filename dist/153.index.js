export const id = 153;
export const ids = [153];
export const modules = {

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9988);
/**
 * The official client with its official plugins for limits and repeats, set up once. Loaded at the first request, for it is big.
 */



/** After a lost answer or trouble of the server. A number given with a single request would hold for refusals too, so that only 0 is ever given there. */
const REPEATS = 2;
/** Of one request. */
const MOST_WAITS = 3;
const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_1__/* .throttling */ .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L);
const silent = () => undefined;
/** A group that holds nothing back. */
const unpaced = {
    key: () => ({
        schedule: (_options, run, ...args) => run(...args),
    }),
};
/** A client for one process. */
function createClient(settings) {
    let budget = settings.waiting.budgetSeconds;
    const worthWaiting = (why) => (seconds, _request, _client, waited) => {
        if (seconds > budget || waited >= MOST_WAITS)
            return false;
        // A clock that is ahead of the platform's makes the wait nothing, again and again.
        budget -= Math.max(1, seconds);
        settings.waits(seconds, why);
        return true;
    };
    const pacing = settings.waiting.paced ? {} : { write: unpaced, notifications: unpaced };
    const client = new Client({
        auth: settings.token,
        baseUrl: settings.apiUrl.replace(/\/+$/, ''),
        userAgent: settings.userAgent,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: { fetch: settings.fetch },
        retry: {
            retries: REPEATS,
            // Not what the caller must answer (conflicts) or what the other plugin waits for (limits).
            doNotRetry: [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451],
            retryAfterBaseValue: settings.waiting.secondMilliseconds,
        },
        throttle: {
            onRateLimit: worthWaiting("this hour's requests are spent"),
            onSecondaryRateLimit: worthWaiting('too many requests at once'),
            retryAfterBaseValue: settings.waiting.secondMilliseconds,
            ...pacing,
        },
    });
    return async (operation, parameters) => {
        const answer = await client.request(operation, parameters);
        return { status: answer.status, headers: answer.headers, data: answer.data };
    };
}
//# sourceMappingURL=octokit.js.map

/***/ })

};
