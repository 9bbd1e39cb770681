export const id = 4203;
export const ids = [4203];
export const modules = {

/***/ 4203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   systemRandomness: () => (/* binding */ systemRandomness)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(964);
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

/***/ })

};
