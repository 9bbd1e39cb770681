export const id = 1472;
export const ids = [1472];
export const modules = {

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2260);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6366);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9594);





const SCHEMA = 'orchestrator/validation/1';
async function execute(call) {
    try {
        return await (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .withContext */ .eQ)(call, ({ context, root }) => valid(call, context, root));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk))
            throw error;
        const { faults } = error;
        return (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .oQ)({ schema: SCHEMA, valid: false, faults, remarks: [] }, [
            ...faults.map((fault) => (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFault */ .A)(fault), 2000)),
            `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .Gy)(call.terminal.out, 'failed')} ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(faults.length, 'fault')}`,
        ], _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.invalid);
    }
}
async function valid(call, context, root) {
    const { definition, remarks } = await context.definitions.compile();
    const { phases, tasks, title } = definition;
    const document = {
        schema: SCHEMA,
        valid: true,
        root,
        title,
        phases: phases.map(({ id }) => id),
        tasks: tasks.length,
        faults: [],
        remarks,
    };
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .oQ)(document, [
        ...remarks.map((remark) => `note: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remark, 500)}`),
        `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .Gy)(call.terminal.out, 'completed')} ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(title)}: ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(phases.length, 'phase')}, ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(tasks.length, 'task')}, no fault`,
    ]);
}
//# sourceMappingURL=validate.js.map

/***/ }),

/***/ 2260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** Lengths of time in words: short, and as exact as anybody needs. */
/** `2.1 s`, `42 s`, `3 m 05 s`, `2 h 10 m`, `3 d 4 h` */
function durationText(seconds) {
    if (seconds < 10)
        return `${Math.max(0, seconds).toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} m ${String(whole % 60).padStart(2, '0')} s`;
    if (whole < 86_400)
        return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} m`;
    return `${Math.floor(whole / 86_400)} d ${Math.floor((whole % 86_400) / 3600)} h`;
}
/** `1 task`, `2 tasks` */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
//# sourceMappingURL=duration-text.js.map

/***/ })

};
