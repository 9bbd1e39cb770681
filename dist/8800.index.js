export const id = 8800;
export const ids = [8800];
export const modules = {

/***/ 8800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDefinitionSource: () => (/* binding */ createDefinitionSource),
/* harmony export */   parseStateSpec: () => (/* binding */ parseStateSpec)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);
/* harmony import */ var _schema_definition_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8918);
/* harmony import */ var _schema_definition_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3990);
/* harmony import */ var _read_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(821);




function createDefinitionSource(place) {
    return {
        async compile() {
            const compiled = await (0,_read_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefinition */ .Ud)(place);
            if (compiled.kind === 'faults')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk(compiled.faults);
            const remarks = [
                ...compiled.skipped.map((path) => `${path} is no task file and was skipped`),
                ...compiled.warnings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
            ];
            return { definition: compiled.definition, prompts: compiled.prompts, remarks };
        },
    };
}
/** The `state:` of the definition in the checkout; the defaults where there is no definition. Throws every fault of a file that cannot be read at all. */
function parseStateSpec(place) {
    const file = (0,_read_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionSourceFile */ .P)(place);
    if (file === undefined) {
        if (place.definitionFile !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('DEFINITION_NOT_FOUND', `There is no definition file ${place.definitionFile} in ${place.root}.`, 'Name a file that exists, relative to the root.');
        return { store: place.defaultStore, branch: 'orchestrator-state', remote: 'origin' };
    }
    const faults = new _schema_definition_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .FaultList */ .xT();
    const written = (0,_schema_definition_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefinitionFile */ .Qm)(file, place.defaultStore, faults);
    if (written === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk(faults.sorted());
    return written.state;
}
//# sourceMappingURL=definition-source.js.map

/***/ })

};
