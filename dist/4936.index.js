export const id = 4936;
export const ids = [4936];
export const modules = {

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   systemRandomness: () => (/* binding */ systemRandomness)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4813);
/** The machine's clock and its randomness, behind the ports. */


const systemClock = {
    now() {
        const seconds = Math.floor(Date.now() / 1000);
        if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isInstant */ .uZ)(seconds))
            throw new Error('Internal error: the clock is outside the years that can be written');
        return seconds;
    },
    monotonic: () => performance.now(),
    sleep: (milliseconds, signal) => new Promise((resolve) => {
        if (signal?.aborted === true)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal?.addEventListener('abort', done, { once: true });
    }),
};
const systemRandomness = {
    hex: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex'),
    fraction: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).readUInt32BE() / 2 ** 32,
};
//# sourceMappingURL=system.js.map

/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ isPhaseId),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   XJ: () => (/* binding */ isTaskId),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   uZ: () => (/* binding */ isInstant),
/* harmony export */   wk: () => (/* binding */ isSegment)
/* harmony export */ });
const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Device names that Windows reserves in every folder, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;
/** True for one path segment that every supported file system and git accept unchanged. */
function isSegment(text) {
    return (SEGMENT.test(text) &&
        !RESERVED.test(text) &&
        !text.endsWith('.') &&
        !text.endsWith('.lock') &&
        !text.includes('..'));
}
function isTaskId(text) {
    const segments = text.split('/');
    return segments.length <= 4 && segments.every(isSegment);
}
function isPhaseId(text) {
    return isSegment(text);
}
function isSessionId(text) {
    return /^[0-9a-f]{8}$/.test(text);
}
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isInstant(value) {
    return Number.isInteger(value) && value >= 0 && value < 253_402_300_800;
}
/** Later by `seconds`, rounded up to a whole second; stays inside the four-digit years. */
function after(instant, seconds) {
    const later = Math.min(instant + Math.max(0, Math.ceil(seconds)), 253_402_300_799);
    return isInstant(later) ? later : instant;
}
//# sourceMappingURL=ids.js.map

/***/ })

};
