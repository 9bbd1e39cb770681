export const id = 472;
export const ids = [472];
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
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6768);





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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdGUuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvZW50cnlwb2ludHMvY2xpL3ZhbGlkYXRlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUVBLE9BQU8sRUFBRSxlQUFlLEVBQUUsSUFBSSxFQUFFLFdBQVcsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBQ3JFLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSwrQkFBK0IsQ0FBQztBQUN4RCxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sNEJBQTRCLENBQUM7QUFDdkQsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLHVCQUF1QixDQUFDO0FBQzdDLE9BQU8sRUFBRSxRQUFRLEVBQTJCLFdBQVcsRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUUzRSxNQUFNLE1BQU0sR0FBRywyQkFBMkIsQ0FBQztBQUUzQyxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxJQUFVO0lBQ3RDLElBQUksQ0FBQztRQUNILE9BQU8sTUFBTSxXQUFXLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUM7SUFDcEYsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksZUFBZSxDQUFDO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDckQsTUFBTSxFQUFFLE1BQU0sRUFBRSxHQUFHLEtBQUssQ0FBQztRQUN6QixPQUFPLFFBQVEsQ0FDYixFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLEVBQUUsRUFBRSxFQUNyRDtZQUNFLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsU0FBUyxDQUFDLFdBQVcsQ0FBQyxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQztZQUM3RCxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsRUFBRSxRQUFRLENBQUMsSUFBSSxPQUFPLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxPQUFPLENBQUMsRUFBRTtTQUMxRSxFQUNELElBQUksQ0FBQyxPQUFPLENBQ2IsQ0FBQztJQUNKLENBQUM7QUFDSCxDQUFDO0FBRUQsS0FBSyxVQUFVLEtBQUssQ0FBQyxJQUFVLEVBQUUsT0FBZ0IsRUFBRSxJQUFZO0lBQzdELE1BQU0sRUFBRSxVQUFVLEVBQUUsT0FBTyxFQUFFLEdBQUcsTUFBTSxPQUFPLENBQUMsV0FBVyxDQUFDLE9BQU8sRUFBRSxDQUFDO0lBQ3BFLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxHQUFHLFVBQVUsQ0FBQztJQUM1QyxNQUFNLFFBQVEsR0FBRztRQUNmLE1BQU0sRUFBRSxNQUFNO1FBQ2QsS0FBSyxFQUFFLElBQUk7UUFDWCxJQUFJO1FBQ0osS0FBSztRQUNMLE1BQU0sRUFBRSxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxFQUFFLEVBQUUsRUFBRSxFQUFFLENBQUMsRUFBRSxDQUFDO1FBQ2xDLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTTtRQUNuQixNQUFNLEVBQUUsRUFBRTtRQUNWLE9BQU87S0FDUixDQUFDO0lBQ0YsT0FBTyxRQUFRLENBQUMsUUFBUSxFQUFFO1FBQ3hCLEdBQUcsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsU0FBUyxTQUFTLENBQUMsTUFBTSxFQUFFLEdBQUcsQ0FBQyxFQUFFLENBQUM7UUFDN0QsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLEVBQUUsV0FBVyxDQUFDLElBQUksU0FBUyxDQUFDLEtBQUssQ0FBQyxLQUFLLE9BQU8sQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxLQUFLLE9BQU8sQ0FBQyxLQUFLLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxZQUFZO0tBQzlJLENBQUMsQ0FBQztBQUNMLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKiogYHZhbGlkYXRlYDogZXZlcnkgZmF1bHQgb2YgdGhlIGRlZmluaXRpb24gYXQgb25jZS4gKi9cbmltcG9ydCB0eXBlIHsgQ29udGV4dCB9IGZyb20gJy4uLy4uL2FwcC9jb250ZXh0LmpzJztcbmltcG9ydCB7IERlZmluaXRpb25FcnJvciwgRVhJVCwgZm9ybWF0RmF1bHQgfSBmcm9tICcuLi8uLi9lcnJvcnMuanMnO1xuaW1wb3J0IHsgY291bnRlZCB9IGZyb20gJy4uLy4uL3JlcG9ydC9kdXJhdGlvbi10ZXh0LmpzJztcbmltcG9ydCB7IHBsYWluVGV4dCB9IGZyb20gJy4uLy4uL3JlcG9ydC9wbGFpbi10ZXh0LmpzJztcbmltcG9ydCB7IG1hcmsgfSBmcm9tICcuLi8uLi9yZXBvcnQvc3R5bGUuanMnO1xuaW1wb3J0IHsgYW5zd2VyZWQsIHR5cGUgQ2FsbCwgdHlwZSBWZXJiRW5kLCB3aXRoQ29udGV4dCB9IGZyb20gJy4vY2FsbC5qcyc7XG5cbmNvbnN0IFNDSEVNQSA9ICdvcmNoZXN0cmF0b3IvdmFsaWRhdGlvbi8xJztcblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGV4ZWN1dGUoY2FsbDogQ2FsbCk6IFByb21pc2U8VmVyYkVuZD4ge1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCB3aXRoQ29udGV4dChjYWxsLCAoeyBjb250ZXh0LCByb290IH0pID0+IHZhbGlkKGNhbGwsIGNvbnRleHQsIHJvb3QpKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIERlZmluaXRpb25FcnJvcikpIHRocm93IGVycm9yO1xuICAgIGNvbnN0IHsgZmF1bHRzIH0gPSBlcnJvcjtcbiAgICByZXR1cm4gYW5zd2VyZWQoXG4gICAgICB7IHNjaGVtYTogU0NIRU1BLCB2YWxpZDogZmFsc2UsIGZhdWx0cywgcmVtYXJrczogW10gfSxcbiAgICAgIFtcbiAgICAgICAgLi4uZmF1bHRzLm1hcCgoZmF1bHQpID0+IHBsYWluVGV4dChmb3JtYXRGYXVsdChmYXVsdCksIDIwMDApKSxcbiAgICAgICAgYCR7bWFyayhjYWxsLnRlcm1pbmFsLm91dCwgJ2ZhaWxlZCcpfSAke2NvdW50ZWQoZmF1bHRzLmxlbmd0aCwgJ2ZhdWx0Jyl9YCxcbiAgICAgIF0sXG4gICAgICBFWElULmludmFsaWQsXG4gICAgKTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiB2YWxpZChjYWxsOiBDYWxsLCBjb250ZXh0OiBDb250ZXh0LCByb290OiBzdHJpbmcpOiBQcm9taXNlPFZlcmJFbmQ+IHtcbiAgY29uc3QgeyBkZWZpbml0aW9uLCByZW1hcmtzIH0gPSBhd2FpdCBjb250ZXh0LmRlZmluaXRpb25zLmNvbXBpbGUoKTtcbiAgY29uc3QgeyBwaGFzZXMsIHRhc2tzLCB0aXRsZSB9ID0gZGVmaW5pdGlvbjtcbiAgY29uc3QgZG9jdW1lbnQgPSB7XG4gICAgc2NoZW1hOiBTQ0hFTUEsXG4gICAgdmFsaWQ6IHRydWUsXG4gICAgcm9vdCxcbiAgICB0aXRsZSxcbiAgICBwaGFzZXM6IHBoYXNlcy5tYXAoKHsgaWQgfSkgPT4gaWQpLFxuICAgIHRhc2tzOiB0YXNrcy5sZW5ndGgsXG4gICAgZmF1bHRzOiBbXSxcbiAgICByZW1hcmtzLFxuICB9O1xuICByZXR1cm4gYW5zd2VyZWQoZG9jdW1lbnQsIFtcbiAgICAuLi5yZW1hcmtzLm1hcCgocmVtYXJrKSA9PiBgbm90ZTogJHtwbGFpblRleHQocmVtYXJrLCA1MDApfWApLFxuICAgIGAke21hcmsoY2FsbC50ZXJtaW5hbC5vdXQsICdjb21wbGV0ZWQnKX0gJHtwbGFpblRleHQodGl0bGUpfTogJHtjb3VudGVkKHBoYXNlcy5sZW5ndGgsICdwaGFzZScpfSwgJHtjb3VudGVkKHRhc2tzLmxlbmd0aCwgJ3Rhc2snKX0sIG5vIGZhdWx0YCxcbiAgXSk7XG59XG4iXX0=

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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZHVyYXRpb24tdGV4dC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9yZXBvcnQvZHVyYXRpb24tdGV4dC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxzRUFBc0U7QUFFdEUseURBQXlEO0FBQ3pELE1BQU0sVUFBVSxZQUFZLENBQUMsT0FBZTtJQUMxQyxJQUFJLE9BQU8sR0FBRyxFQUFFO1FBQUUsT0FBTyxHQUFHLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0lBQ2hFLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUM7SUFDbEMsSUFBSSxLQUFLLEdBQUcsRUFBRTtRQUFFLE9BQU8sR0FBRyxLQUFLLElBQUksQ0FBQztJQUNwQyxJQUFJLEtBQUssR0FBRyxJQUFJO1FBQUUsT0FBTyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxHQUFHLEVBQUUsQ0FBQyxNQUFNLE1BQU0sQ0FBQyxLQUFLLEdBQUcsRUFBRSxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsSUFBSSxDQUFDO0lBQ2hHLElBQUksS0FBSyxHQUFHLE1BQU07UUFDaEIsT0FBTyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsSUFBSSxDQUFDO0lBQ3ZHLE9BQU8sR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssR0FBRyxNQUFNLENBQUMsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsS0FBSyxHQUFHLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUM7QUFDcEYsQ0FBQztBQUVELDBCQUEwQjtBQUMxQixNQUFNLFVBQVUsT0FBTyxDQUFDLEtBQWEsRUFBRSxJQUFZO0lBQ2pELE9BQU8sR0FBRyxLQUFLLElBQUksSUFBSSxHQUFHLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDckQsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKiBMZW5ndGhzIG9mIHRpbWUgaW4gd29yZHM6IHNob3J0LCBhbmQgYXMgZXhhY3QgYXMgYW55Ym9keSBuZWVkcy4gKi9cblxuLyoqIGAyLjEgc2AsIGA0MiBzYCwgYDMgbSAwNSBzYCwgYDIgaCAxMCBtYCwgYDMgZCA0IGhgICovXG5leHBvcnQgZnVuY3Rpb24gZHVyYXRpb25UZXh0KHNlY29uZHM6IG51bWJlcik6IHN0cmluZyB7XG4gIGlmIChzZWNvbmRzIDwgMTApIHJldHVybiBgJHtNYXRoLm1heCgwLCBzZWNvbmRzKS50b0ZpeGVkKDEpfSBzYDtcbiAgY29uc3Qgd2hvbGUgPSBNYXRoLnJvdW5kKHNlY29uZHMpO1xuICBpZiAod2hvbGUgPCA2MCkgcmV0dXJuIGAke3dob2xlfSBzYDtcbiAgaWYgKHdob2xlIDwgMzYwMCkgcmV0dXJuIGAke01hdGguZmxvb3Iod2hvbGUgLyA2MCl9IG0gJHtTdHJpbmcod2hvbGUgJSA2MCkucGFkU3RhcnQoMiwgJzAnKX0gc2A7XG4gIGlmICh3aG9sZSA8IDg2XzQwMClcbiAgICByZXR1cm4gYCR7TWF0aC5mbG9vcih3aG9sZSAvIDM2MDApfSBoICR7U3RyaW5nKE1hdGguZmxvb3IoKHdob2xlICUgMzYwMCkgLyA2MCkpLnBhZFN0YXJ0KDIsICcwJyl9IG1gO1xuICByZXR1cm4gYCR7TWF0aC5mbG9vcih3aG9sZSAvIDg2XzQwMCl9IGQgJHtNYXRoLmZsb29yKCh3aG9sZSAlIDg2XzQwMCkgLyAzNjAwKX0gaGA7XG59XG5cbi8qKiBgMSB0YXNrYCwgYDIgdGFza3NgICovXG5leHBvcnQgZnVuY3Rpb24gY291bnRlZChjb3VudDogbnVtYmVyLCBub3VuOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7Y291bnR9ICR7bm91bn0ke2NvdW50ID09PSAxID8gJycgOiAncyd9YDtcbn1cbiJdfQ==

/***/ })

};
