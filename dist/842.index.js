export const id = 842;
export const ids = [842];
export const modules = {

/***/ 842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitionDrift: () => (/* binding */ definitionDrift)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2571);


/** What differs, in words; empty when nothing does, or when the session is over anyway. */
async function definitionDrift(context, session) {
    if (session.status === 'completed' || session.status === 'cancelled')
        return [];
    try {
        const { definition } = await context.definitions.compile();
        return (0,_session_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pinned */ .dp)(definition).sha256 === session.definitionSha256 ? [] : differences(session, definition);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk)
            return [`it has ${error.faults.length} faults now (orchestrator validate)`];
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD && error.code === 'DEFINITION_NOT_FOUND')
            return ['it is gone'];
        throw error;
    }
}
/** New task files that `add` has taken into the session already are no difference. */
function differences(session, now) {
    const before = new Map(session.definition.tasks.map((spec) => [spec.id, spec]));
    const after = new Map(now.tasks.map((spec) => [spec.id, spec]));
    const fresh = now.tasks.filter(({ id }) => !before.has(id) && !session.tasks.has(id));
    const edited = now.tasks.filter(({ id, promptSha256 }) => before.has(id) && before.get(id)?.promptSha256 !== promptSha256);
    const gone = session.definition.tasks.filter(({ id }) => !after.has(id));
    const named = [
        ...fresh.map(({ id }) => `${id} is new (orchestrator add)`),
        ...edited.map(({ id }) => `${id} was edited`),
        ...gone.map(({ id }) => `${id} was removed`),
    ];
    const added = now.tasks.some(({ id }) => !before.has(id) && session.tasks.has(id));
    return named.length > 0 || added ? named : ['orchestrator.yml or a schema was edited'];
}
//# sourceMappingURL=drift.js.map

/***/ })

};
