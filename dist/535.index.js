export const id = 535;
export const ids = [535];
export const modules = {

/***/ 2535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/domain/explain.js
var explain = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
;// CONCATENATED MODULE: ./build/src/app/explain-document.js
/** `explain --json`: the shape that programs may rely on. Keys may be added, none removed. */


function explainDocument(session, task, now) {
    const explanation = (0,explain/* explain */.W)(session, task, now);
    return {
        session: session.id,
        version: session.version,
        task: task.spec.id,
        status: task.status,
        standing: explanation.standing,
        code: explanation.code,
        because: explanation.because,
        blocked_by: explanation.blockedBy,
        waiting_for: explanation.waitingFor,
        attempts: task.attempts.map((attempt) => ({
            n: attempt.n,
            outcome: attempt.outcome,
            started_at: (0,wire/* isoOf */.dF)(attempt.startedAt),
            duration_seconds: attempt.durationSeconds,
            exit_code: attempt.exitCode,
            reason: attempt.reason,
        })),
    };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXhwbGFpbi1kb2N1bWVudC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9hcHAvZXhwbGFpbi1kb2N1bWVudC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSw4RkFBOEY7QUFDOUYsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLHNCQUFzQixDQUFDO0FBSS9DLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQztBQUUxQyxNQUFNLFVBQVUsZUFBZSxDQUFDLE9BQWdCLEVBQUUsSUFBVSxFQUFFLEdBQVk7SUFDeEUsTUFBTSxXQUFXLEdBQUcsT0FBTyxDQUFDLE9BQU8sRUFBRSxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUM7SUFDaEQsT0FBTztRQUNMLE9BQU8sRUFBRSxPQUFPLENBQUMsRUFBRTtRQUNuQixPQUFPLEVBQUUsT0FBTyxDQUFDLE9BQU87UUFDeEIsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRTtRQUNsQixNQUFNLEVBQUUsSUFBSSxDQUFDLE1BQU07UUFDbkIsUUFBUSxFQUFFLFdBQVcsQ0FBQyxRQUFRO1FBQzlCLElBQUksRUFBRSxXQUFXLENBQUMsSUFBSTtRQUN0QixPQUFPLEVBQUUsV0FBVyxDQUFDLE9BQU87UUFDNUIsVUFBVSxFQUFFLFdBQVcsQ0FBQyxTQUFTO1FBQ2pDLFdBQVcsRUFBRSxXQUFXLENBQUMsVUFBVTtRQUNuQyxRQUFRLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBQyxPQUFPLEVBQUUsRUFBRSxDQUFDLENBQUM7WUFDeEMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDO1lBQ1osT0FBTyxFQUFFLE9BQU8sQ0FBQyxPQUFPO1lBQ3hCLFVBQVUsRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDLFNBQVMsQ0FBQztZQUNwQyxnQkFBZ0IsRUFBRSxPQUFPLENBQUMsZUFBZTtZQUN6QyxTQUFTLEVBQUUsT0FBTyxDQUFDLFFBQVE7WUFDM0IsTUFBTSxFQUFFLE9BQU8sQ0FBQyxNQUFNO1NBQ3ZCLENBQUMsQ0FBQztLQUNKLENBQUM7QUFDSixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqIGBleHBsYWluIC0tanNvbmA6IHRoZSBzaGFwZSB0aGF0IHByb2dyYW1zIG1heSByZWx5IG9uLiBLZXlzIG1heSBiZSBhZGRlZCwgbm9uZSByZW1vdmVkLiAqL1xuaW1wb3J0IHsgZXhwbGFpbiB9IGZyb20gJy4uL2RvbWFpbi9leHBsYWluLmpzJztcbmltcG9ydCB0eXBlIHsgSW5zdGFudCB9IGZyb20gJy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHR5cGUgeyBTZXNzaW9uIH0gZnJvbSAnLi4vZG9tYWluL3Nlc3Npb24uanMnO1xuaW1wb3J0IHR5cGUgeyBUYXNrIH0gZnJvbSAnLi4vZG9tYWluL3Rhc2suanMnO1xuaW1wb3J0IHsgaXNvT2YgfSBmcm9tICcuLi9zY2hlbWEvd2lyZS5qcyc7XG5cbmV4cG9ydCBmdW5jdGlvbiBleHBsYWluRG9jdW1lbnQoc2Vzc2lvbjogU2Vzc2lvbiwgdGFzazogVGFzaywgbm93OiBJbnN0YW50KSB7XG4gIGNvbnN0IGV4cGxhbmF0aW9uID0gZXhwbGFpbihzZXNzaW9uLCB0YXNrLCBub3cpO1xuICByZXR1cm4ge1xuICAgIHNlc3Npb246IHNlc3Npb24uaWQsXG4gICAgdmVyc2lvbjogc2Vzc2lvbi52ZXJzaW9uLFxuICAgIHRhc2s6IHRhc2suc3BlYy5pZCxcbiAgICBzdGF0dXM6IHRhc2suc3RhdHVzLFxuICAgIHN0YW5kaW5nOiBleHBsYW5hdGlvbi5zdGFuZGluZyxcbiAgICBjb2RlOiBleHBsYW5hdGlvbi5jb2RlLFxuICAgIGJlY2F1c2U6IGV4cGxhbmF0aW9uLmJlY2F1c2UsXG4gICAgYmxvY2tlZF9ieTogZXhwbGFuYXRpb24uYmxvY2tlZEJ5LFxuICAgIHdhaXRpbmdfZm9yOiBleHBsYW5hdGlvbi53YWl0aW5nRm9yLFxuICAgIGF0dGVtcHRzOiB0YXNrLmF0dGVtcHRzLm1hcCgoYXR0ZW1wdCkgPT4gKHtcbiAgICAgIG46IGF0dGVtcHQubixcbiAgICAgIG91dGNvbWU6IGF0dGVtcHQub3V0Y29tZSxcbiAgICAgIHN0YXJ0ZWRfYXQ6IGlzb09mKGF0dGVtcHQuc3RhcnRlZEF0KSxcbiAgICAgIGR1cmF0aW9uX3NlY29uZHM6IGF0dGVtcHQuZHVyYXRpb25TZWNvbmRzLFxuICAgICAgZXhpdF9jb2RlOiBhdHRlbXB0LmV4aXRDb2RlLFxuICAgICAgcmVhc29uOiBhdHRlbXB0LnJlYXNvbixcbiAgICB9KSksXG4gIH07XG59XG4iXX0=
// EXTERNAL MODULE: ./build/src/app/find-by-name.js
var find_by_name = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/src/report/explain-text.js
var explain_text = __webpack_require__(7251);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js + 11 modules
var cli_call = __webpack_require__(6768);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/explain.js
/** `explain`: why a task does or does not move. */





async function execute(call) {
    return (0,cli_call/* withSession */.fQ)(call, async (context, { session }) => {
        const found = (0,find_by_name/* findTask */.V)(session, call.positionals[0] ?? '');
        if (found.kind === 'refused')
            return found;
        const now = context.clock.now();
        return (0,cli_call/* answered */.oQ)(explainDocument(session, found.value, now), (0,explain_text/* explainText */.l)(found.value, (0,explain/* explain */.W)(session, found.value, now), call.terminal.out));
    });
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZXhwbGFpbi5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9lbnRyeXBvaW50cy9jbGkvZXhwbGFpbi50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxtREFBbUQ7QUFDbkQsT0FBTyxFQUFFLGVBQWUsRUFBRSxNQUFNLCtCQUErQixDQUFDO0FBQ2hFLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSwyQkFBMkIsQ0FBQztBQUNyRCxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0seUJBQXlCLENBQUM7QUFDbEQsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLDhCQUE4QixDQUFDO0FBQzNELE9BQU8sRUFBRSxRQUFRLEVBQTJCLFdBQVcsRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUUzRSxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxJQUFVO0lBQ3RDLE9BQU8sV0FBVyxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLEVBQUUsT0FBTyxFQUFFLEVBQUUsRUFBRTtRQUN0RCxNQUFNLEtBQUssR0FBRyxRQUFRLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUM7UUFDM0QsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFNBQVM7WUFBRSxPQUFPLEtBQUssQ0FBQztRQUMzQyxNQUFNLEdBQUcsR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDO1FBQ2hDLE9BQU8sUUFBUSxDQUNiLGVBQWUsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsRUFDMUMsV0FBVyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLENBQ2hGLENBQUM7SUFDSixDQUFDLENBQUMsQ0FBQztBQUNMLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKiogYGV4cGxhaW5gOiB3aHkgYSB0YXNrIGRvZXMgb3IgZG9lcyBub3QgbW92ZS4gKi9cbmltcG9ydCB7IGV4cGxhaW5Eb2N1bWVudCB9IGZyb20gJy4uLy4uL2FwcC9leHBsYWluLWRvY3VtZW50LmpzJztcbmltcG9ydCB7IGZpbmRUYXNrIH0gZnJvbSAnLi4vLi4vYXBwL2ZpbmQtYnktbmFtZS5qcyc7XG5pbXBvcnQgeyBleHBsYWluIH0gZnJvbSAnLi4vLi4vZG9tYWluL2V4cGxhaW4uanMnO1xuaW1wb3J0IHsgZXhwbGFpblRleHQgfSBmcm9tICcuLi8uLi9yZXBvcnQvZXhwbGFpbi10ZXh0LmpzJztcbmltcG9ydCB7IGFuc3dlcmVkLCB0eXBlIENhbGwsIHR5cGUgVmVyYkVuZCwgd2l0aFNlc3Npb24gfSBmcm9tICcuL2NhbGwuanMnO1xuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZXhlY3V0ZShjYWxsOiBDYWxsKTogUHJvbWlzZTxWZXJiRW5kPiB7XG4gIHJldHVybiB3aXRoU2Vzc2lvbihjYWxsLCBhc3luYyAoY29udGV4dCwgeyBzZXNzaW9uIH0pID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IGZpbmRUYXNrKHNlc3Npb24sIGNhbGwucG9zaXRpb25hbHNbMF0gPz8gJycpO1xuICAgIGlmIChmb3VuZC5raW5kID09PSAncmVmdXNlZCcpIHJldHVybiBmb3VuZDtcbiAgICBjb25zdCBub3cgPSBjb250ZXh0LmNsb2NrLm5vdygpO1xuICAgIHJldHVybiBhbnN3ZXJlZChcbiAgICAgIGV4cGxhaW5Eb2N1bWVudChzZXNzaW9uLCBmb3VuZC52YWx1ZSwgbm93KSxcbiAgICAgIGV4cGxhaW5UZXh0KGZvdW5kLnZhbHVlLCBleHBsYWluKHNlc3Npb24sIGZvdW5kLnZhbHVlLCBub3cpLCBjYWxsLnRlcm1pbmFsLm91dCksXG4gICAgKTtcbiAgfSk7XG59XG4iXX0=

/***/ })

};
