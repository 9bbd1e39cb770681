export const id = 9829;
export const ids = [9829];
export const modules = {

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validators: () => (/* binding */ validators)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2210);
/**
 * The two JSON schema validators, imported statically in a file that is itself loaded lazily: in a bundle the named exports of a CommonJS
 * package are only there for static imports.
 */


const validators = { draft7: ajv__WEBPACK_IMPORTED_MODULE_0__.Ajv, draft2020: ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020 };
//# sourceMappingURL=schema-validators.js.map

/***/ })

};
