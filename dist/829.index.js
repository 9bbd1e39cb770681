export const id = 829;
export const ids = [829];
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2NoZW1hLXZhbGlkYXRvcnMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy9zY2hlbWEtdmFsaWRhdG9ycy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQzFCLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUUzQyxNQUFNLENBQUMsTUFBTSxVQUFVLEdBQUcsRUFBRSxNQUFNLEVBQUUsR0FBRyxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQVcsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogVGhlIHR3byBKU09OIHNjaGVtYSB2YWxpZGF0b3JzLCBpbXBvcnRlZCBzdGF0aWNhbGx5IGluIGEgZmlsZSB0aGF0IGlzIGl0c2VsZiBsb2FkZWQgbGF6aWx5OiBpbiBhIGJ1bmRsZSB0aGUgbmFtZWQgZXhwb3J0cyBvZiBhIENvbW1vbkpTXG4gKiBwYWNrYWdlIGFyZSBvbmx5IHRoZXJlIGZvciBzdGF0aWMgaW1wb3J0cy5cbiAqL1xuaW1wb3J0IHsgQWp2IH0gZnJvbSAnYWp2JztcbmltcG9ydCB7IEFqdjIwMjAgfSBmcm9tICdhanYvZGlzdC8yMDIwLmpzJztcblxuZXhwb3J0IGNvbnN0IHZhbGlkYXRvcnMgPSB7IGRyYWZ0NzogQWp2LCBkcmFmdDIwMjA6IEFqdjIwMjAgfSBhcyBjb25zdDtcbiJdfQ==

/***/ })

};
