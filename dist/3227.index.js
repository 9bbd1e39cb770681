export const id = 3227;
export const ids = [3227,2048];
export const modules = {

/***/ 3227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishStep: () => (/* binding */ finishStep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _upload_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2048);
/** The end of a step: sends the reports that its beginning could not send any more. Says nothing when there are none. */



async function finishStep(env, runner, write) {
    // Most steps left nothing: then nothing more is loaded.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_upload_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .marksFolder */ .v)(env)))
        return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done;
    const { sendUnsent } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2573), __webpack_require__.e(4377), __webpack_require__.e(6521), __webpack_require__.e(5661)]).then(__webpack_require__.bind(__webpack_require__, 2661));
    return sendUnsent(env, runner, write);
}
//# sourceMappingURL=step-post.js.map

/***/ }),

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
