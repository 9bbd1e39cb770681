export const id = 282;
export const ids = [282];
export const modules = {

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2887);
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9422);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2260);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6366);
/* harmony import */ var _advance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8974);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8008);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6768);
/** `collect`: reports to state and code. */








async function execute(call) {
    const reports = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(call.cwd, (0,_agent_js__WEBPACK_IMPORTED_MODULE_5__.required)(call, 'reports', 'the folder of report folders'));
    return (0,_call_js__WEBPACK_IMPORTED_MODULE_6__/* .withSession */ .fQ)(call, async (context, loaded) => {
        const { answer, loaded: after } = await (0,_app_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(context, loaded, reports);
        for (const task of after.session.tasks)
            if (answer.applied.some((one) => one.task === task.spec.id && one.status === 'failed'))
                call.terminal.warn(`ALERT: Task ${task.spec.id} failed, blocking ${(0,_domain_status_js__WEBPACK_IMPORTED_MODULE_2__/* .blockedBy */ .yJ)(after.session, task.spec.id)} tasks`);
        return (0,_call_js__WEBPACK_IMPORTED_MODULE_6__/* .answered */ .oQ)(answer, [
            `Session ${answer.session}, version ${answer.version}: ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(answer.applied.length, 'report')} applied, ${answer.ignored.length} ignored; ${answer.conclusion}`,
            ...answer.applied.map(({ task, attempt, outcome, status, reason }) => `  ${task} attempt ${attempt}: ${outcome}, now ${status}${reason === null ? '' : ` (${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(reason)})`}`),
            ...answer.ignored.map(({ task, code, reason }) => `  ignored ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(task)} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(reason)}`),
            ...(answer.continue ? ['There is more to do: orchestrator advance'] : []),
        ]);
    }, { run: (0,_advance_js__WEBPACK_IMPORTED_MODULE_4__.runOption)(call) });
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY29sbGVjdC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9lbnRyeXBvaW50cy9jbGkvY29sbGVjdC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSw0Q0FBNEM7QUFDNUMsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUNwQyxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sc0JBQXNCLENBQUM7QUFDL0MsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLHdCQUF3QixDQUFDO0FBQ25ELE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSwrQkFBK0IsQ0FBQztBQUN4RCxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sNEJBQTRCLENBQUM7QUFDdkQsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLGNBQWMsQ0FBQztBQUN6QyxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sWUFBWSxDQUFDO0FBQ3RDLE9BQU8sRUFBRSxRQUFRLEVBQTJCLFdBQVcsRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUUzRSxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxJQUFVO0lBQ3RDLE1BQU0sT0FBTyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLFFBQVEsQ0FBQyxJQUFJLEVBQUUsU0FBUyxFQUFFLDhCQUE4QixDQUFDLENBQUMsQ0FBQztJQUM3RixPQUFPLFdBQVcsQ0FDaEIsSUFBSSxFQUNKLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLEVBQUU7UUFDeEIsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsTUFBTSxPQUFPLENBQUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQztRQUMxRSxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSztZQUNwQyxJQUFJLE1BQU0sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxHQUFHLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEdBQUcsQ0FBQyxNQUFNLEtBQUssUUFBUSxDQUFDO2dCQUNwRixJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksQ0FDaEIsZUFBZSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUscUJBQXFCLFNBQVMsQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLFFBQVEsQ0FDL0YsQ0FBQztRQUNOLE9BQU8sUUFBUSxDQUFDLE1BQU0sRUFBRTtZQUN0QixXQUFXLE1BQU0sQ0FBQyxPQUFPLGFBQWEsTUFBTSxDQUFDLE9BQU8sS0FBSyxPQUFPLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxNQUFNLEVBQUUsUUFBUSxDQUFDLGFBQWEsTUFBTSxDQUFDLE9BQU8sQ0FBQyxNQUFNLGFBQWEsTUFBTSxDQUFDLFVBQVUsRUFBRTtZQUNuSyxHQUFHLE1BQU0sQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUNuQixDQUFDLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxFQUFFLEVBQUUsQ0FDN0MsS0FBSyxJQUFJLFlBQVksT0FBTyxLQUFLLE9BQU8sU0FBUyxNQUFNLEdBQUcsTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxLQUFLLFNBQVMsQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLENBQy9HO1lBQ0QsR0FBRyxNQUFNLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FDbkIsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFDLGFBQWEsU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJLElBQUksS0FBSyxTQUFTLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FDekY7WUFDRCxHQUFHLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQywyQ0FBMkMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUM7U0FDMUUsQ0FBQyxDQUFDO0lBQ0wsQ0FBQyxFQUNELEVBQUUsR0FBRyxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUN6QixDQUFDO0FBQ0osQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKiBgY29sbGVjdGA6IHJlcG9ydHMgdG8gc3RhdGUgYW5kIGNvZGUuICovXG5pbXBvcnQgeyByZXNvbHZlIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB7IGNvbGxlY3QgfSBmcm9tICcuLi8uLi9hcHAvY29sbGVjdC5qcyc7XG5pbXBvcnQgeyBibG9ja2VkQnkgfSBmcm9tICcuLi8uLi9kb21haW4vc3RhdHVzLmpzJztcbmltcG9ydCB7IGNvdW50ZWQgfSBmcm9tICcuLi8uLi9yZXBvcnQvZHVyYXRpb24tdGV4dC5qcyc7XG5pbXBvcnQgeyBwbGFpblRleHQgfSBmcm9tICcuLi8uLi9yZXBvcnQvcGxhaW4tdGV4dC5qcyc7XG5pbXBvcnQgeyBydW5PcHRpb24gfSBmcm9tICcuL2FkdmFuY2UuanMnO1xuaW1wb3J0IHsgcmVxdWlyZWQgfSBmcm9tICcuL2FnZW50LmpzJztcbmltcG9ydCB7IGFuc3dlcmVkLCB0eXBlIENhbGwsIHR5cGUgVmVyYkVuZCwgd2l0aFNlc3Npb24gfSBmcm9tICcuL2NhbGwuanMnO1xuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZXhlY3V0ZShjYWxsOiBDYWxsKTogUHJvbWlzZTxWZXJiRW5kPiB7XG4gIGNvbnN0IHJlcG9ydHMgPSByZXNvbHZlKGNhbGwuY3dkLCByZXF1aXJlZChjYWxsLCAncmVwb3J0cycsICd0aGUgZm9sZGVyIG9mIHJlcG9ydCBmb2xkZXJzJykpO1xuICByZXR1cm4gd2l0aFNlc3Npb24oXG4gICAgY2FsbCxcbiAgICBhc3luYyAoY29udGV4dCwgbG9hZGVkKSA9PiB7XG4gICAgICBjb25zdCB7IGFuc3dlciwgbG9hZGVkOiBhZnRlciB9ID0gYXdhaXQgY29sbGVjdChjb250ZXh0LCBsb2FkZWQsIHJlcG9ydHMpO1xuICAgICAgZm9yIChjb25zdCB0YXNrIG9mIGFmdGVyLnNlc3Npb24udGFza3MpXG4gICAgICAgIGlmIChhbnN3ZXIuYXBwbGllZC5zb21lKChvbmUpID0+IG9uZS50YXNrID09PSB0YXNrLnNwZWMuaWQgJiYgb25lLnN0YXR1cyA9PT0gJ2ZhaWxlZCcpKVxuICAgICAgICAgIGNhbGwudGVybWluYWwud2FybihcbiAgICAgICAgICAgIGBBTEVSVDogVGFzayAke3Rhc2suc3BlYy5pZH0gZmFpbGVkLCBibG9ja2luZyAke2Jsb2NrZWRCeShhZnRlci5zZXNzaW9uLCB0YXNrLnNwZWMuaWQpfSB0YXNrc2AsXG4gICAgICAgICAgKTtcbiAgICAgIHJldHVybiBhbnN3ZXJlZChhbnN3ZXIsIFtcbiAgICAgICAgYFNlc3Npb24gJHthbnN3ZXIuc2Vzc2lvbn0sIHZlcnNpb24gJHthbnN3ZXIudmVyc2lvbn06ICR7Y291bnRlZChhbnN3ZXIuYXBwbGllZC5sZW5ndGgsICdyZXBvcnQnKX0gYXBwbGllZCwgJHthbnN3ZXIuaWdub3JlZC5sZW5ndGh9IGlnbm9yZWQ7ICR7YW5zd2VyLmNvbmNsdXNpb259YCxcbiAgICAgICAgLi4uYW5zd2VyLmFwcGxpZWQubWFwKFxuICAgICAgICAgICh7IHRhc2ssIGF0dGVtcHQsIG91dGNvbWUsIHN0YXR1cywgcmVhc29uIH0pID0+XG4gICAgICAgICAgICBgICAke3Rhc2t9IGF0dGVtcHQgJHthdHRlbXB0fTogJHtvdXRjb21lfSwgbm93ICR7c3RhdHVzfSR7cmVhc29uID09PSBudWxsID8gJycgOiBgICgke3BsYWluVGV4dChyZWFzb24pfSlgfWAsXG4gICAgICAgICksXG4gICAgICAgIC4uLmFuc3dlci5pZ25vcmVkLm1hcChcbiAgICAgICAgICAoeyB0YXNrLCBjb2RlLCByZWFzb24gfSkgPT4gYCAgaWdub3JlZCAke3BsYWluVGV4dCh0YXNrKX0gJHtjb2RlfTogJHtwbGFpblRleHQocmVhc29uKX1gLFxuICAgICAgICApLFxuICAgICAgICAuLi4oYW5zd2VyLmNvbnRpbnVlID8gWydUaGVyZSBpcyBtb3JlIHRvIGRvOiBvcmNoZXN0cmF0b3IgYWR2YW5jZSddIDogW10pLFxuICAgICAgXSk7XG4gICAgfSxcbiAgICB7IHJ1bjogcnVuT3B0aW9uKGNhbGwpIH0sXG4gICk7XG59XG4iXX0=

/***/ })

};
