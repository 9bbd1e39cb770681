export const id = 974;
export const ids = [974];
export const modules = {

/***/ 8974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute),
/* harmony export */   runOption: () => (/* binding */ runOption)
/* harmony export */ });
/* harmony import */ var _app_advance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7203);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2260);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6768);
/** `advance`: the next wave as a matrix. */




const DEFAULT_RUNNER = 'ubuntu-latest';
async function execute(call) {
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .fQ)(call, async (context, loaded) => {
        const [id, attempt] = context.run?.split('/') ?? [];
        const { answer } = await (0,_app_advance_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .np)(context, loaded, {
            maxParallel: call.options.count('max-parallel'),
            holder: { kind: 'run', id: id ?? `shell:${context.actor}`, attempt: Number(attempt ?? 1) },
            defaultRunner: DEFAULT_RUNNER,
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYWR2YW5jZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9lbnRyeXBvaW50cy9jbGkvYWR2YW5jZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSw0Q0FBNEM7QUFDNUMsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLHNCQUFzQixDQUFDO0FBQy9DLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBQ3BELE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSwrQkFBK0IsQ0FBQztBQUN4RCxPQUFPLEVBQUUsUUFBUSxFQUEyQixXQUFXLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFFM0UsTUFBTSxjQUFjLEdBQUcsZUFBZSxDQUFDO0FBRXZDLE1BQU0sQ0FBQyxLQUFLLFVBQVUsT0FBTyxDQUFDLElBQVU7SUFDdEMsT0FBTyxXQUFXLENBQ2hCLElBQUksRUFDSixLQUFLLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxFQUFFO1FBQ3hCLE1BQU0sQ0FBQyxFQUFFLEVBQUUsT0FBTyxDQUFDLEdBQUcsT0FBTyxDQUFDLEdBQUcsRUFBRSxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxDQUFDO1FBQ3BELE1BQU0sRUFBRSxNQUFNLEVBQUUsR0FBRyxNQUFNLE9BQU8sQ0FBQyxPQUFPLEVBQUUsTUFBTSxFQUFFO1lBQ2hELFdBQVcsRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxjQUFjLENBQUM7WUFDL0MsTUFBTSxFQUFFLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsRUFBRSxJQUFJLFNBQVMsT0FBTyxDQUFDLEtBQUssRUFBRSxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsT0FBTyxJQUFJLENBQUMsQ0FBQyxFQUFFO1lBQzFGLGFBQWEsRUFBRSxjQUFjO1NBQzlCLENBQUMsQ0FBQztRQUNILE9BQU8sUUFBUSxDQUFDLE1BQU0sRUFBRTtZQUN0QixXQUFXLE1BQU0sQ0FBQyxPQUFPLGFBQWEsTUFBTSxDQUFDLE9BQU8sS0FBSyxNQUFNLENBQUMsVUFBVSxLQUFLLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxFQUFFO1lBQzdHLEdBQUcsTUFBTSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLGFBQWEsSUFBSSxnQ0FBZ0MsQ0FBQztZQUNsRixHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FDMUIsQ0FBQyxFQUFFLEdBQUcsRUFBRSxNQUFNLEVBQUUsZUFBZSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsQ0FDMUMsU0FBUyxHQUFHLEtBQUssTUFBTSxLQUFLLGVBQWUsUUFBUSxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQyxFQUFFLFlBQVksSUFBSSxDQUFDLE9BQU8sRUFBRSxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQzVIO1lBQ0QsR0FBRyxDQUFDLE1BQU0sQ0FBQyxRQUFRO2dCQUNqQixDQUFDLENBQUM7b0JBQ0UsMkdBQTJHO2lCQUM1RztnQkFDSCxDQUFDLENBQUMsRUFBRSxDQUFDO1NBQ1IsQ0FBQyxDQUFDO0lBQ0wsQ0FBQyxFQUNELEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUN6QixDQUFDO0FBQ0osQ0FBQztBQUVELGdFQUFnRTtBQUNoRSxNQUFNLFVBQVUsU0FBUyxDQUFDLElBQVU7SUFDbEMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7SUFDdEMsSUFBSSxJQUFJLEtBQUssSUFBSTtRQUFFLE9BQU8sSUFBSSxDQUFDO0lBQy9CLE1BQU0sS0FBSyxHQUFHLCtDQUErQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUN6RSxJQUFJLEtBQUssS0FBSyxJQUFJO1FBQ2hCLE1BQU0sSUFBSSxpQkFBaUIsQ0FDekIsT0FBTyxFQUNQLFlBQVksSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxFQUFFLENBQUMsQ0FBQyxrQ0FBa0MsRUFDL0UsMkRBQTJELENBQzVELENBQUM7SUFDSixPQUFPLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHLEVBQUUsQ0FBQztBQUMxQyxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqIGBhZHZhbmNlYDogdGhlIG5leHQgd2F2ZSBhcyBhIG1hdHJpeC4gKi9cbmltcG9ydCB7IGFkdmFuY2UgfSBmcm9tICcuLi8uLi9hcHAvYWR2YW5jZS5qcyc7XG5pbXBvcnQgeyBPcmNoZXN0cmF0b3JFcnJvciB9IGZyb20gJy4uLy4uL2Vycm9ycy5qcyc7XG5pbXBvcnQgeyBjb3VudGVkIH0gZnJvbSAnLi4vLi4vcmVwb3J0L2R1cmF0aW9uLXRleHQuanMnO1xuaW1wb3J0IHsgYW5zd2VyZWQsIHR5cGUgQ2FsbCwgdHlwZSBWZXJiRW5kLCB3aXRoU2Vzc2lvbiB9IGZyb20gJy4vY2FsbC5qcyc7XG5cbmNvbnN0IERFRkFVTFRfUlVOTkVSID0gJ3VidW50dS1sYXRlc3QnO1xuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZXhlY3V0ZShjYWxsOiBDYWxsKTogUHJvbWlzZTxWZXJiRW5kPiB7XG4gIHJldHVybiB3aXRoU2Vzc2lvbihcbiAgICBjYWxsLFxuICAgIGFzeW5jIChjb250ZXh0LCBsb2FkZWQpID0+IHtcbiAgICAgIGNvbnN0IFtpZCwgYXR0ZW1wdF0gPSBjb250ZXh0LnJ1bj8uc3BsaXQoJy8nKSA/PyBbXTtcbiAgICAgIGNvbnN0IHsgYW5zd2VyIH0gPSBhd2FpdCBhZHZhbmNlKGNvbnRleHQsIGxvYWRlZCwge1xuICAgICAgICBtYXhQYXJhbGxlbDogY2FsbC5vcHRpb25zLmNvdW50KCdtYXgtcGFyYWxsZWwnKSxcbiAgICAgICAgaG9sZGVyOiB7IGtpbmQ6ICdydW4nLCBpZDogaWQgPz8gYHNoZWxsOiR7Y29udGV4dC5hY3Rvcn1gLCBhdHRlbXB0OiBOdW1iZXIoYXR0ZW1wdCA/PyAxKSB9LFxuICAgICAgICBkZWZhdWx0UnVubmVyOiBERUZBVUxUX1JVTk5FUixcbiAgICAgIH0pO1xuICAgICAgcmV0dXJuIGFuc3dlcmVkKGFuc3dlciwgW1xuICAgICAgICBgU2Vzc2lvbiAke2Fuc3dlci5zZXNzaW9ufSwgdmVyc2lvbiAke2Fuc3dlci52ZXJzaW9ufTogJHthbnN3ZXIuY29uY2x1c2lvbn0sICR7Y291bnRlZChhbnN3ZXIuY291bnQsICdsZWcnKX1gLFxuICAgICAgICAuLi5hbnN3ZXIuc2V0dGxlZC5tYXAoKHRhc2spID0+IGAgIHNldHRsZWQgJHt0YXNrfTogbm9ib2R5IHdvcmtlZCBvbiBpdCBhbnkgbW9yZWApLFxuICAgICAgICAuLi5hbnN3ZXIubWF0cml4LmluY2x1ZGUubWFwKFxuICAgICAgICAgICh7IGxlZywgcnVubmVyLCB0aW1lb3V0X21pbnV0ZXMsIHRhc2tzIH0pID0+XG4gICAgICAgICAgICBgICBsZWcgJHtsZWd9ICgke3J1bm5lcn0sICR7dGltZW91dF9taW51dGVzfSBtKTogJHt0YXNrcy5tYXAoKHRhc2spID0+IGAke3Rhc2suaWR9IGF0dGVtcHQgJHt0YXNrLmF0dGVtcHR9YCkuam9pbignLCAnKX1gLFxuICAgICAgICApLFxuICAgICAgICAuLi4oYW5zd2VyLmhhc193b3JrXG4gICAgICAgICAgPyBbXG4gICAgICAgICAgICAgICdUaGUgY2xhaW1zIGFyZSBvbmx5IGluIHRoZSBtYXRyaXg6IG9yY2hlc3RyYXRvciBhZHZhbmNlIC0tanNvbiwgb25lIHJvdyBmb3IgZWFjaCBvcmNoZXN0cmF0b3IgYWdlbnQgLS1sZWcnLFxuICAgICAgICAgICAgXVxuICAgICAgICAgIDogW10pLFxuICAgICAgXSk7XG4gICAgfSxcbiAgICB7IHJ1bjogcnVuT3B0aW9uKGNhbGwpIH0sXG4gICk7XG59XG5cbi8qKiBgLS1ydW4gSURgIG9yIGAtLXJ1biBJRC9BVFRFTVBUYCBhcyBgPHJ1biBpZD4vPGF0dGVtcHQ+YC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBydW5PcHRpb24oY2FsbDogQ2FsbCk6IHN0cmluZyB8IG51bGwge1xuICBjb25zdCB0ZXh0ID0gY2FsbC5vcHRpb25zLnRleHQoJ3J1bicpO1xuICBpZiAodGV4dCA9PT0gbnVsbCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGZvdW5kID0gL14oW0EtWmEtejAtOV8uLV17MSw2NH0pKD86XFwvKFsxLTldXFxkezAsNX0pKT8kLy5leGVjKHRleHQpO1xuICBpZiAoZm91bmQgPT09IG51bGwpXG4gICAgdGhyb3cgbmV3IE9yY2hlc3RyYXRvckVycm9yKFxuICAgICAgJ1VTQUdFJyxcbiAgICAgIGAtLXJ1biBpcyAke0pTT04uc3RyaW5naWZ5KHRleHQuc2xpY2UoMCwgODApKX0sIHdoaWNoIGlzIG5vdCBJRCBvciBJRC9BVFRFTVBULmAsXG4gICAgICAnVXNlIGxldHRlcnMsIGRpZ2l0cywgXCIuXCIsIFwiX1wiIGFuZCBcIi1cIiwgYXMgaW4gLS1ydW4gNDcxMS8xJyxcbiAgICApO1xuICByZXR1cm4gYCR7Zm91bmRbMV19LyR7Zm91bmRbMl0gPz8gJzEnfWA7XG59XG4iXX0=

/***/ })

};
