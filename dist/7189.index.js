export const id = 7189;
export const ids = [7189];
export const modules = {

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute),
/* harmony export */   runOption: () => (/* binding */ runOption)
/* harmony export */ });
/* harmony import */ var _app_advance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9552);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2895);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9353);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7996);
/** `advance`: the next wave as a matrix. */




const DEFAULT_RUNNER = 'ubuntu-latest';
async function execute(call) {
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .fQ)(call, async (context, loaded) => {
        const [id, attempt] = context.run?.split('/') ?? [];
        const { answer } = await (0,_app_advance_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .np)(context, loaded, {
            maxParallel: call.options.count('max-parallel'),
            holder: {
                kind: 'run',
                id: id ?? `shell:${context.actor}`,
                attempt: Number(attempt ?? 1),
                leg: null,
            },
            defaultRunner: DEFAULT_RUNNER,
            pack: !call.door.stream,
            salvage: (await call.door.platform?.salvage(context, loaded.session)) ?? null,
        });
        return (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .oQ)(answer, [
            `Session ${answer.session}, version ${answer.version}: ${answer.conclusion}, ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(answer.count, 'leg')}`,
            ...answer.settled.map((task) => `  settled ${task}: nobody worked on it any more`),
            ...answer.matrix.include.map(({ leg, runner, timeout_minutes, tasks }) => `  leg ${leg} (${runner}, ${timeout_minutes} m): ${tasks.map((task) => `${task.id} attempt ${task.attempt}`).join(', ')}`),
            ...(answer.has_work
                ? [
                    'The claims are only in the matrix: orchestrator advance --json, one row for each orchestrator agent --leg',
                ]
                : []),
        ]);
    }, { run: runOption(call) });
}
/** `--run ID` or `--run ID/ATTEMPT` as `<run id>/<attempt>`. */
function runOption(call) {
    const text = call.options.text('run');
    if (text === null)
        return null;
    const found = /^([A-Za-z0-9_.-]{1,64})(?:\/([1-9]\d{0,5}))?$/.exec(text);
    if (found === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .jD('USAGE', `--run is ${JSON.stringify(text.slice(0, 80))}, which is not ID or ID/ATTEMPT.`, 'Use letters, digits, ".", "_" and "-", as in --run 4711/1');
    return `${found[1]}/${found[2] ?? '1'}`;
}
//# sourceMappingURL=advance.js.map

/***/ })

};
