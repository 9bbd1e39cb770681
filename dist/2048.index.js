export const id = 2048;
export const ids = [2048];
export const modules = {

/***/ 2048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ marksFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** Where a step marks the reports that it has to send, for its end to find. */

function marksFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['RUNNER_TEMP'] || '.', 'orchestrator-uploads');
}
//# sourceMappingURL=upload-marks.js.map

/***/ })

};
