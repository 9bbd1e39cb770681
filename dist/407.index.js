export const id = 407;
export const ids = [407];
export const modules = {

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findPhase),
/* harmony export */   V: () => (/* binding */ findTask)
/* harmony export */ });
/* harmony import */ var _schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

/** `03-implementation/01-parse`, or `01-parse`, `implementation/parse`, `parse` where only one task is meant. */
function findTask(session, text) {
    const wanted = text.replace(/^\.?\//, '').replace(/\.md$/, '');
    for (const meant of [same, endsWith, endsWithBare]) {
        const hits = [];
        for (const task of session.tasks)
            if (meant(task.spec.id, wanted))
                hits.push(task);
        if (hits[0] !== undefined && hits.length === 1)
            return { kind: 'found', value: hits[0] };
        if (hits.length > 1)
            return unknown('UNKNOWN_TASK', `${quoted(text)} may mean ${hits.length} tasks.`, `Say which: ${hits
                .slice(0, 8)
                .map(({ spec }) => spec.id)
                .join(', ')}`);
    }
    const near = nearest(session, wanted);
    return unknown('UNKNOWN_TASK', `There is no task ${quoted(text)} in session ${session.id}.`, near.length === 0 ? 'See: orchestrator status' : `Did you mean: ${near.join(', ')}`);
}
/** `03-implementation`, or `implementation`. */
function findPhase(session, text) {
    const ids = session.phases.map(({ id }) => id);
    const exact = ids.find((id) => id === text);
    const loose = ids.filter((id) => bare(id) === text);
    const hit = exact ?? (loose.length === 1 ? loose[0] : undefined);
    if (hit !== undefined)
        return { kind: 'found', value: hit };
    const near = (0,_schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(text, [...ids, ...ids.map(bare)]);
    return unknown('UNKNOWN_PHASE', `There is no phase ${quoted(text)} in session ${session.id}.`, `${near === undefined ? '' : `Did you mean ${near}? `}Phases: ${ids.slice(0, 20).join(', ')}`);
}
function same(id, wanted) {
    return id === wanted;
}
function endsWith(id, wanted) {
    return id.endsWith(`/${wanted}`);
}
function endsWithBare(id, wanted) {
    const plain = id.split('/').map(bare).join('/');
    return plain === wanted || plain.endsWith(`/${wanted}`);
}
/** Without the `NN-` that orders folders and files. */
function bare(segment) {
    return segment.replace(/^\d+-/, '');
}
/** Ids whose whole, last segment or bare last segment is close to what was typed, the closest first. */
function nearest(session, wanted) {
    const most = Math.max(2, Math.floor(Math.min(wanted.length, 60) / 3));
    const close = [];
    let seen = 0;
    for (const { spec } of session.tasks) {
        seen += 1;
        if (seen > 5000)
            break;
        const last = spec.id.split('/').at(-1) ?? spec.id;
        const distance = Math.min(...[spec.id, last, bare(last)].map((name) => (0,_schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wanted.toLowerCase(), name.toLowerCase(), most)));
        if (distance <= most)
            close.push({ id: spec.id, distance });
    }
    return close
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, 3)
        .map(({ id }) => id);
}
function unknown(code, message, remedy) {
    return { kind: 'refused', rejection: { code, message, remedy } };
}
function quoted(text) {
    return JSON.stringify(text.slice(0, 120));
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmluZC1ieS1uYW1lLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vc3JjL2FwcC9maW5kLWJ5LW5hbWUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBS0EsT0FBTyxFQUFFLFlBQVksRUFBRSxXQUFXLEVBQUUsTUFBTSwyQkFBMkIsQ0FBQztBQU10RSxpSEFBaUg7QUFDakgsTUFBTSxVQUFVLFFBQVEsQ0FBQyxPQUFnQixFQUFFLElBQVk7SUFDckQsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxRQUFRLEVBQUUsRUFBRSxDQUFDLENBQUMsT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQztJQUMvRCxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUMsSUFBSSxFQUFFLFFBQVEsRUFBRSxZQUFZLENBQUMsRUFBRSxDQUFDO1FBQ25ELE1BQU0sSUFBSSxHQUFXLEVBQUUsQ0FBQztRQUN4QixLQUFLLE1BQU0sSUFBSSxJQUFJLE9BQU8sQ0FBQyxLQUFLO1lBQUUsSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDO2dCQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDbkYsSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQztZQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQztRQUN6RixJQUFJLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQztZQUNqQixPQUFPLE9BQU8sQ0FDWixjQUFjLEVBQ2QsR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLGFBQWEsSUFBSSxDQUFDLE1BQU0sU0FBUyxFQUNoRCxjQUFjLElBQUk7aUJBQ2YsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUM7aUJBQ1gsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQztpQkFDMUIsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQ2hCLENBQUM7SUFDTixDQUFDO0lBQ0QsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQztJQUN0QyxPQUFPLE9BQU8sQ0FDWixjQUFjLEVBQ2Qsb0JBQW9CLE1BQU0sQ0FBQyxJQUFJLENBQUMsZUFBZSxPQUFPLENBQUMsRUFBRSxHQUFHLEVBQzVELElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQywwQkFBMEIsQ0FBQyxDQUFDLENBQUMsaUJBQWlCLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FDcEYsQ0FBQztBQUNKLENBQUM7QUFFRCxnREFBZ0Q7QUFDaEQsTUFBTSxVQUFVLFNBQVMsQ0FBQyxPQUFnQixFQUFFLElBQVk7SUFDdEQsTUFBTSxHQUFHLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQztJQUMvQyxNQUFNLEtBQUssR0FBRyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxFQUFFLEVBQUUsQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDLENBQUM7SUFDNUMsTUFBTSxLQUFLLEdBQUcsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLLElBQUksQ0FBQyxDQUFDO0lBQ3BELE1BQU0sR0FBRyxHQUFHLEtBQUssSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDO0lBQ2pFLElBQUksR0FBRyxLQUFLLFNBQVM7UUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLENBQUM7SUFDNUQsTUFBTSxJQUFJLEdBQUcsV0FBVyxDQUFDLElBQUksRUFBRSxDQUFDLEdBQUcsR0FBRyxFQUFFLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7SUFDM0QsT0FBTyxPQUFPLENBQ1osZUFBZSxFQUNmLHFCQUFxQixNQUFNLENBQUMsSUFBSSxDQUFDLGVBQWUsT0FBTyxDQUFDLEVBQUUsR0FBRyxFQUM3RCxHQUFHLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsZ0JBQWdCLElBQUksSUFBSSxXQUFXLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUM5RixDQUFDO0FBQ0osQ0FBQztBQUVELFNBQVMsSUFBSSxDQUFDLEVBQVUsRUFBRSxNQUFjO0lBQ3RDLE9BQU8sRUFBRSxLQUFLLE1BQU0sQ0FBQztBQUN2QixDQUFDO0FBRUQsU0FBUyxRQUFRLENBQUMsRUFBVSxFQUFFLE1BQWM7SUFDMUMsT0FBTyxFQUFFLENBQUMsUUFBUSxDQUFDLElBQUksTUFBTSxFQUFFLENBQUMsQ0FBQztBQUNuQyxDQUFDO0FBRUQsU0FBUyxZQUFZLENBQUMsRUFBVSxFQUFFLE1BQWM7SUFDOUMsTUFBTSxLQUFLLEdBQUcsRUFBRSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0lBQ2hELE9BQU8sS0FBSyxLQUFLLE1BQU0sSUFBSSxLQUFLLENBQUMsUUFBUSxDQUFDLElBQUksTUFBTSxFQUFFLENBQUMsQ0FBQztBQUMxRCxDQUFDO0FBRUQsdURBQXVEO0FBQ3ZELFNBQVMsSUFBSSxDQUFDLE9BQWU7SUFDM0IsT0FBTyxPQUFPLENBQUMsT0FBTyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsQ0FBQztBQUN0QyxDQUFDO0FBRUQsd0dBQXdHO0FBQ3hHLFNBQVMsT0FBTyxDQUFDLE9BQWdCLEVBQUUsTUFBYztJQUMvQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQ3RFLE1BQU0sS0FBSyxHQUF5RCxFQUFFLENBQUM7SUFDdkUsSUFBSSxJQUFJLEdBQUcsQ0FBQyxDQUFDO0lBQ2IsS0FBSyxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRSxDQUFDO1FBQ3JDLElBQUksSUFBSSxDQUFDLENBQUM7UUFDVixJQUFJLElBQUksR0FBRyxJQUFJO1lBQUUsTUFBTTtRQUN2QixNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxJQUFJLENBQUMsRUFBRSxDQUFDO1FBQ2xELE1BQU0sUUFBUSxHQUFHLElBQUksQ0FBQyxHQUFHLENBQ3ZCLEdBQUcsQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUMxQyxZQUFZLENBQUMsTUFBTSxDQUFDLFdBQVcsRUFBRSxFQUFFLElBQUksQ0FBQyxXQUFXLEVBQUUsRUFBRSxJQUFJLENBQUMsQ0FDN0QsQ0FDRixDQUFDO1FBQ0YsSUFBSSxRQUFRLElBQUksSUFBSTtZQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxRQUFRLEVBQUUsQ0FBQyxDQUFDO0lBQzlELENBQUM7SUFDRCxPQUFPLEtBQUs7U0FDVCxRQUFRLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsUUFBUSxHQUFHLENBQUMsQ0FBQyxRQUFRLENBQUM7U0FDM0MsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUM7U0FDWCxHQUFHLENBQUMsQ0FBQyxFQUFFLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUN6QixDQUFDO0FBRUQsU0FBUyxPQUFPLENBQUMsSUFBdUIsRUFBRSxPQUFlLEVBQUUsTUFBYztJQUN2RSxPQUFPLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxTQUFTLEVBQUUsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxFQUFFLENBQUM7QUFDbkUsQ0FBQztBQUVELFNBQVMsTUFBTSxDQUFDLElBQVk7SUFDMUIsT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDNUMsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKiBUYXNrcyBhbmQgcGhhc2VzIGJ5IHRoZSBuYW1lcyB0aGF0IHBlb3BsZSB0eXBlOiB0aGUgaWQgaXRzZWxmLCBvciBhcyBtdWNoIG9mIGl0IGFzIG5vdGhpbmcgZWxzZSBhbnN3ZXJzIHRvLiAqL1xuaW1wb3J0IHR5cGUgeyBSZWplY3Rpb24gfSBmcm9tICcuLi9kb21haW4vY29tbWFuZC5qcyc7XG5pbXBvcnQgdHlwZSB7IFBoYXNlSWQgfSBmcm9tICcuLi9kb21haW4vaWRzLmpzJztcbmltcG9ydCB0eXBlIHsgU2Vzc2lvbiB9IGZyb20gJy4uL2RvbWFpbi9zZXNzaW9uLmpzJztcbmltcG9ydCB0eXBlIHsgVGFzayB9IGZyb20gJy4uL2RvbWFpbi90YXNrLmpzJztcbmltcG9ydCB7IGVkaXREaXN0YW5jZSwgbmVhcmVzdE5hbWUgfSBmcm9tICcuLi9zY2hlbWEvbmVhcmVzdC1uYW1lLmpzJztcblxuZXhwb3J0IHR5cGUgRm91bmQ8VD4gPVxuICB8IHsgcmVhZG9ubHkga2luZDogJ2ZvdW5kJzsgcmVhZG9ubHkgdmFsdWU6IFQgfVxuICB8IHsgcmVhZG9ubHkga2luZDogJ3JlZnVzZWQnOyByZWFkb25seSByZWplY3Rpb246IFJlamVjdGlvbiB9O1xuXG4vKiogYDAzLWltcGxlbWVudGF0aW9uLzAxLXBhcnNlYCwgb3IgYDAxLXBhcnNlYCwgYGltcGxlbWVudGF0aW9uL3BhcnNlYCwgYHBhcnNlYCB3aGVyZSBvbmx5IG9uZSB0YXNrIGlzIG1lYW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRUYXNrKHNlc3Npb246IFNlc3Npb24sIHRleHQ6IHN0cmluZyk6IEZvdW5kPFRhc2s+IHtcbiAgY29uc3Qgd2FudGVkID0gdGV4dC5yZXBsYWNlKC9eXFwuP1xcLy8sICcnKS5yZXBsYWNlKC9cXC5tZCQvLCAnJyk7XG4gIGZvciAoY29uc3QgbWVhbnQgb2YgW3NhbWUsIGVuZHNXaXRoLCBlbmRzV2l0aEJhcmVdKSB7XG4gICAgY29uc3QgaGl0czogVGFza1tdID0gW107XG4gICAgZm9yIChjb25zdCB0YXNrIG9mIHNlc3Npb24udGFza3MpIGlmIChtZWFudCh0YXNrLnNwZWMuaWQsIHdhbnRlZCkpIGhpdHMucHVzaCh0YXNrKTtcbiAgICBpZiAoaGl0c1swXSAhPT0gdW5kZWZpbmVkICYmIGhpdHMubGVuZ3RoID09PSAxKSByZXR1cm4geyBraW5kOiAnZm91bmQnLCB2YWx1ZTogaGl0c1swXSB9O1xuICAgIGlmIChoaXRzLmxlbmd0aCA+IDEpXG4gICAgICByZXR1cm4gdW5rbm93bihcbiAgICAgICAgJ1VOS05PV05fVEFTSycsXG4gICAgICAgIGAke3F1b3RlZCh0ZXh0KX0gbWF5IG1lYW4gJHtoaXRzLmxlbmd0aH0gdGFza3MuYCxcbiAgICAgICAgYFNheSB3aGljaDogJHtoaXRzXG4gICAgICAgICAgLnNsaWNlKDAsIDgpXG4gICAgICAgICAgLm1hcCgoeyBzcGVjIH0pID0+IHNwZWMuaWQpXG4gICAgICAgICAgLmpvaW4oJywgJyl9YCxcbiAgICAgICk7XG4gIH1cbiAgY29uc3QgbmVhciA9IG5lYXJlc3Qoc2Vzc2lvbiwgd2FudGVkKTtcbiAgcmV0dXJuIHVua25vd24oXG4gICAgJ1VOS05PV05fVEFTSycsXG4gICAgYFRoZXJlIGlzIG5vIHRhc2sgJHtxdW90ZWQodGV4dCl9IGluIHNlc3Npb24gJHtzZXNzaW9uLmlkfS5gLFxuICAgIG5lYXIubGVuZ3RoID09PSAwID8gJ1NlZTogb3JjaGVzdHJhdG9yIHN0YXR1cycgOiBgRGlkIHlvdSBtZWFuOiAke25lYXIuam9pbignLCAnKX1gLFxuICApO1xufVxuXG4vKiogYDAzLWltcGxlbWVudGF0aW9uYCwgb3IgYGltcGxlbWVudGF0aW9uYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kUGhhc2Uoc2Vzc2lvbjogU2Vzc2lvbiwgdGV4dDogc3RyaW5nKTogRm91bmQ8UGhhc2VJZD4ge1xuICBjb25zdCBpZHMgPSBzZXNzaW9uLnBoYXNlcy5tYXAoKHsgaWQgfSkgPT4gaWQpO1xuICBjb25zdCBleGFjdCA9IGlkcy5maW5kKChpZCkgPT4gaWQgPT09IHRleHQpO1xuICBjb25zdCBsb29zZSA9IGlkcy5maWx0ZXIoKGlkKSA9PiBiYXJlKGlkKSA9PT0gdGV4dCk7XG4gIGNvbnN0IGhpdCA9IGV4YWN0ID8/IChsb29zZS5sZW5ndGggPT09IDEgPyBsb29zZVswXSA6IHVuZGVmaW5lZCk7XG4gIGlmIChoaXQgIT09IHVuZGVmaW5lZCkgcmV0dXJuIHsga2luZDogJ2ZvdW5kJywgdmFsdWU6IGhpdCB9O1xuICBjb25zdCBuZWFyID0gbmVhcmVzdE5hbWUodGV4dCwgWy4uLmlkcywgLi4uaWRzLm1hcChiYXJlKV0pO1xuICByZXR1cm4gdW5rbm93bihcbiAgICAnVU5LTk9XTl9QSEFTRScsXG4gICAgYFRoZXJlIGlzIG5vIHBoYXNlICR7cXVvdGVkKHRleHQpfSBpbiBzZXNzaW9uICR7c2Vzc2lvbi5pZH0uYCxcbiAgICBgJHtuZWFyID09PSB1bmRlZmluZWQgPyAnJyA6IGBEaWQgeW91IG1lYW4gJHtuZWFyfT8gYH1QaGFzZXM6ICR7aWRzLnNsaWNlKDAsIDIwKS5qb2luKCcsICcpfWAsXG4gICk7XG59XG5cbmZ1bmN0aW9uIHNhbWUoaWQ6IHN0cmluZywgd2FudGVkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIGlkID09PSB3YW50ZWQ7XG59XG5cbmZ1bmN0aW9uIGVuZHNXaXRoKGlkOiBzdHJpbmcsIHdhbnRlZDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBpZC5lbmRzV2l0aChgLyR7d2FudGVkfWApO1xufVxuXG5mdW5jdGlvbiBlbmRzV2l0aEJhcmUoaWQ6IHN0cmluZywgd2FudGVkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgcGxhaW4gPSBpZC5zcGxpdCgnLycpLm1hcChiYXJlKS5qb2luKCcvJyk7XG4gIHJldHVybiBwbGFpbiA9PT0gd2FudGVkIHx8IHBsYWluLmVuZHNXaXRoKGAvJHt3YW50ZWR9YCk7XG59XG5cbi8qKiBXaXRob3V0IHRoZSBgTk4tYCB0aGF0IG9yZGVycyBmb2xkZXJzIGFuZCBmaWxlcy4gKi9cbmZ1bmN0aW9uIGJhcmUoc2VnbWVudDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHNlZ21lbnQucmVwbGFjZSgvXlxcZCstLywgJycpO1xufVxuXG4vKiogSWRzIHdob3NlIHdob2xlLCBsYXN0IHNlZ21lbnQgb3IgYmFyZSBsYXN0IHNlZ21lbnQgaXMgY2xvc2UgdG8gd2hhdCB3YXMgdHlwZWQsIHRoZSBjbG9zZXN0IGZpcnN0LiAqL1xuZnVuY3Rpb24gbmVhcmVzdChzZXNzaW9uOiBTZXNzaW9uLCB3YW50ZWQ6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgY29uc3QgbW9zdCA9IE1hdGgubWF4KDIsIE1hdGguZmxvb3IoTWF0aC5taW4od2FudGVkLmxlbmd0aCwgNjApIC8gMykpO1xuICBjb25zdCBjbG9zZTogeyByZWFkb25seSBpZDogc3RyaW5nOyByZWFkb25seSBkaXN0YW5jZTogbnVtYmVyIH1bXSA9IFtdO1xuICBsZXQgc2VlbiA9IDA7XG4gIGZvciAoY29uc3QgeyBzcGVjIH0gb2Ygc2Vzc2lvbi50YXNrcykge1xuICAgIHNlZW4gKz0gMTtcbiAgICBpZiAoc2VlbiA+IDUwMDApIGJyZWFrO1xuICAgIGNvbnN0IGxhc3QgPSBzcGVjLmlkLnNwbGl0KCcvJykuYXQoLTEpID8/IHNwZWMuaWQ7XG4gICAgY29uc3QgZGlzdGFuY2UgPSBNYXRoLm1pbihcbiAgICAgIC4uLltzcGVjLmlkLCBsYXN0LCBiYXJlKGxhc3QpXS5tYXAoKG5hbWUpID0+XG4gICAgICAgIGVkaXREaXN0YW5jZSh3YW50ZWQudG9Mb3dlckNhc2UoKSwgbmFtZS50b0xvd2VyQ2FzZSgpLCBtb3N0KSxcbiAgICAgICksXG4gICAgKTtcbiAgICBpZiAoZGlzdGFuY2UgPD0gbW9zdCkgY2xvc2UucHVzaCh7IGlkOiBzcGVjLmlkLCBkaXN0YW5jZSB9KTtcbiAgfVxuICByZXR1cm4gY2xvc2VcbiAgICAudG9Tb3J0ZWQoKGEsIGIpID0+IGEuZGlzdGFuY2UgLSBiLmRpc3RhbmNlKVxuICAgIC5zbGljZSgwLCAzKVxuICAgIC5tYXAoKHsgaWQgfSkgPT4gaWQpO1xufVxuXG5mdW5jdGlvbiB1bmtub3duKGNvZGU6IFJlamVjdGlvblsnY29kZSddLCBtZXNzYWdlOiBzdHJpbmcsIHJlbWVkeTogc3RyaW5nKTogRm91bmQ8bmV2ZXI+IHtcbiAgcmV0dXJuIHsga2luZDogJ3JlZnVzZWQnLCByZWplY3Rpb246IHsgY29kZSwgbWVzc2FnZSwgcmVtZWR5IH0gfTtcbn1cblxuZnVuY3Rpb24gcXVvdGVkKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBKU09OLnN0cmluZ2lmeSh0ZXh0LnNsaWNlKDAsIDEyMCkpO1xufVxuIl19

/***/ }),

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/** Ctrl-C and SIGTERM as an AbortSignal: the first asks to stop, the second stops at once. */
/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;
/** `asked` is called at the first signal. */
function interruption(asked = () => undefined) {
    const controller = new AbortController();
    const handler = () => {
        if (controller.signal.aborted)
            process.exit(INTERRUPTED);
        controller.abort();
        asked();
    };
    process.on('SIGINT', handler);
    process.on('SIGTERM', handler);
    return {
        signal: controller.signal,
        release: () => {
            process.off('SIGINT', handler);
            process.off('SIGTERM', handler);
        },
    };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW50ZXJydXB0aW9uLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2VudHJ5cG9pbnRzL2NsaS9pbnRlcnJ1cHRpb24udHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsOEZBQThGO0FBUTlGLHVDQUF1QztBQUN2QyxNQUFNLFdBQVcsR0FBRyxHQUFHLENBQUM7QUFFeEIsNkNBQTZDO0FBQzdDLE1BQU0sVUFBVSxZQUFZLENBQUMsS0FBSyxHQUFlLEdBQUcsRUFBRSxDQUFDLFNBQVM7SUFDOUQsTUFBTSxVQUFVLEdBQUcsSUFBSSxlQUFlLEVBQUUsQ0FBQztJQUN6QyxNQUFNLE9BQU8sR0FBRyxHQUFTLEVBQUU7UUFDekIsSUFBSSxVQUFVLENBQUMsTUFBTSxDQUFDLE9BQU87WUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLFdBQVcsQ0FBQyxDQUFDO1FBQ3pELFVBQVUsQ0FBQyxLQUFLLEVBQUUsQ0FBQztRQUNuQixLQUFLLEVBQUUsQ0FBQztJQUNWLENBQUMsQ0FBQztJQUNGLE9BQU8sQ0FBQyxFQUFFLENBQUMsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDO0lBQzlCLE9BQU8sQ0FBQyxFQUFFLENBQUMsU0FBUyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0lBQy9CLE9BQU87UUFDTCxNQUFNLEVBQUUsVUFBVSxDQUFDLE1BQU07UUFDekIsT0FBTyxFQUFFLEdBQUcsRUFBRTtZQUNaLE9BQU8sQ0FBQyxHQUFHLENBQUMsUUFBUSxFQUFFLE9BQU8sQ0FBQyxDQUFDO1lBQy9CLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLE9BQU8sQ0FBQyxDQUFDO1FBQ2xDLENBQUM7S0FDRixDQUFDO0FBQ0osQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKiBDdHJsLUMgYW5kIFNJR1RFUk0gYXMgYW4gQWJvcnRTaWduYWw6IHRoZSBmaXJzdCBhc2tzIHRvIHN0b3AsIHRoZSBzZWNvbmQgc3RvcHMgYXQgb25jZS4gKi9cblxuZXhwb3J0IGludGVyZmFjZSBJbnRlcnJ1cHRpb24ge1xuICByZWFkb25seSBzaWduYWw6IEFib3J0U2lnbmFsO1xuICAvKiogR2l2ZXMgdGhlIHNpZ25hbHMgYmFjayB0byB0aGUgc3lzdGVtLiAqL1xuICByZWxlYXNlKCk6IHZvaWQ7XG59XG5cbi8qKiAxMjggKyBTSUdJTlQsIGFzIHNoZWxscyBoYXZlIGl0LiAqL1xuY29uc3QgSU5URVJSVVBURUQgPSAxMzA7XG5cbi8qKiBgYXNrZWRgIGlzIGNhbGxlZCBhdCB0aGUgZmlyc3Qgc2lnbmFsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGludGVycnVwdGlvbihhc2tlZDogKCkgPT4gdm9pZCA9ICgpID0+IHVuZGVmaW5lZCk6IEludGVycnVwdGlvbiB7XG4gIGNvbnN0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IGhhbmRsZXIgPSAoKTogdm9pZCA9PiB7XG4gICAgaWYgKGNvbnRyb2xsZXIuc2lnbmFsLmFib3J0ZWQpIHByb2Nlc3MuZXhpdChJTlRFUlJVUFRFRCk7XG4gICAgY29udHJvbGxlci5hYm9ydCgpO1xuICAgIGFza2VkKCk7XG4gIH07XG4gIHByb2Nlc3Mub24oJ1NJR0lOVCcsIGhhbmRsZXIpO1xuICBwcm9jZXNzLm9uKCdTSUdURVJNJywgaGFuZGxlcik7XG4gIHJldHVybiB7XG4gICAgc2lnbmFsOiBjb250cm9sbGVyLnNpZ25hbCxcbiAgICByZWxlYXNlOiAoKSA9PiB7XG4gICAgICBwcm9jZXNzLm9mZignU0lHSU5UJywgaGFuZGxlcik7XG4gICAgICBwcm9jZXNzLm9mZignU0lHVEVSTScsIGhhbmRsZXIpO1xuICAgIH0sXG4gIH07XG59XG4iXX0=

/***/ }),

/***/ 2407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/app/find-by-name.js
var find_by_name = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/schema/journal.js
var journal = __webpack_require__(7722);
// EXTERNAL MODULE: ./build/src/schema/json-source.js
var json_source = __webpack_require__(5125);
// EXTERNAL MODULE: ./build/src/app/session-files.js
var session_files = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/src/app/journal-tail.js
/** The last lines of a session's journal, reading no more files of it than they need. */




/** Oldest first, at most `most` lines. Throws STATE_CORRUPT for a journal that cannot be read. */
async function journalTail(loaded, most) {
    const { definition } = loaded.session;
    let lines = (0,journal/* parseJournal */.z8)(session_files/* JOURNAL_FILE */.RD, loaded.live, definition).slice(-most);
    for (const { name } of loaded.journal.segments.toReversed()) {
        if (lines.length >= most)
            break;
        const bytes = await (await loaded.files()).read(name);
        if (bytes === undefined)
            throw new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${name}:1:1: the file is missing.`, 'Run: orchestrator verify');
        const older = (0,journal/* parseJournal */.z8)(name, (0,json_source/* textOf */.b6)(name, bytes), definition);
        lines = [...older.slice(-(most - lines.length)), ...lines];
    }
    return lines;
}
/** Version of the session that a line belongs to: the number in its transaction id. */
function versionOf({ txId }) {
    return Number(/^TX-(\d+)-/.exec(txId)?.[1] ?? 0);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiam91cm5hbC10YWlsLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vc3JjL2FwcC9qb3VybmFsLXRhaWwudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEseUZBQXlGO0FBQ3pGLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLGNBQWMsQ0FBQztBQUNqRCxPQUFPLEVBQW9CLFlBQVksRUFBRSxNQUFNLHNCQUFzQixDQUFDO0FBQ3RFLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSwwQkFBMEIsQ0FBQztBQUNsRCxPQUFPLEVBQUUsWUFBWSxFQUFzQixNQUFNLG9CQUFvQixDQUFDO0FBRXRFLGtHQUFrRztBQUNsRyxNQUFNLENBQUMsS0FBSyxVQUFVLFdBQVcsQ0FBQyxNQUFxQixFQUFFLElBQVk7SUFDbkUsTUFBTSxFQUFFLFVBQVUsRUFBRSxHQUFHLE1BQU0sQ0FBQyxPQUFPLENBQUM7SUFDdEMsSUFBSSxLQUFLLEdBQUcsWUFBWSxDQUFDLFlBQVksRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLFVBQVUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQzdFLEtBQUssTUFBTSxFQUFFLElBQUksRUFBRSxJQUFJLE1BQU0sQ0FBQyxPQUFPLENBQUMsUUFBUSxDQUFDLFVBQVUsRUFBRSxFQUFFLENBQUM7UUFDNUQsSUFBSSxLQUFLLENBQUMsTUFBTSxJQUFJLElBQUk7WUFBRSxNQUFNO1FBQ2hDLE1BQU0sS0FBSyxHQUFHLE1BQU0sQ0FBQyxNQUFNLE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUN0RCxJQUFJLEtBQUssS0FBSyxTQUFTO1lBQ3JCLE1BQU0sSUFBSSxpQkFBaUIsQ0FDekIsZUFBZSxFQUNmLEdBQUcsSUFBSSw0QkFBNEIsRUFDbkMsMEJBQTBCLENBQzNCLENBQUM7UUFDSixNQUFNLEtBQUssR0FBRyxZQUFZLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLEVBQUUsVUFBVSxDQUFDLENBQUM7UUFDbEUsS0FBSyxHQUFHLENBQUMsR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsR0FBRyxLQUFLLENBQUMsQ0FBQztJQUM3RCxDQUFDO0lBQ0QsT0FBTyxLQUFLLENBQUM7QUFDZixDQUFDO0FBRUQsdUZBQXVGO0FBQ3ZGLE1BQU0sVUFBVSxTQUFTLENBQUMsRUFBRSxJQUFJLEVBQWU7SUFDN0MsT0FBTyxNQUFNLENBQUMsWUFBWSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ25ELENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKiogVGhlIGxhc3QgbGluZXMgb2YgYSBzZXNzaW9uJ3Mgam91cm5hbCwgcmVhZGluZyBubyBtb3JlIGZpbGVzIG9mIGl0IHRoYW4gdGhleSBuZWVkLiAqL1xuaW1wb3J0IHsgT3JjaGVzdHJhdG9yRXJyb3IgfSBmcm9tICcuLi9lcnJvcnMuanMnO1xuaW1wb3J0IHsgdHlwZSBKb3VybmFsTGluZSwgcGFyc2VKb3VybmFsIH0gZnJvbSAnLi4vc2NoZW1hL2pvdXJuYWwuanMnO1xuaW1wb3J0IHsgdGV4dE9mIH0gZnJvbSAnLi4vc2NoZW1hL2pzb24tc291cmNlLmpzJztcbmltcG9ydCB7IEpPVVJOQUxfRklMRSwgdHlwZSBMb2FkZWRTZXNzaW9uIH0gZnJvbSAnLi9zZXNzaW9uLWZpbGVzLmpzJztcblxuLyoqIE9sZGVzdCBmaXJzdCwgYXQgbW9zdCBgbW9zdGAgbGluZXMuIFRocm93cyBTVEFURV9DT1JSVVBUIGZvciBhIGpvdXJuYWwgdGhhdCBjYW5ub3QgYmUgcmVhZC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBqb3VybmFsVGFpbChsb2FkZWQ6IExvYWRlZFNlc3Npb24sIG1vc3Q6IG51bWJlcik6IFByb21pc2U8cmVhZG9ubHkgSm91cm5hbExpbmVbXT4ge1xuICBjb25zdCB7IGRlZmluaXRpb24gfSA9IGxvYWRlZC5zZXNzaW9uO1xuICBsZXQgbGluZXMgPSBwYXJzZUpvdXJuYWwoSk9VUk5BTF9GSUxFLCBsb2FkZWQubGl2ZSwgZGVmaW5pdGlvbikuc2xpY2UoLW1vc3QpO1xuICBmb3IgKGNvbnN0IHsgbmFtZSB9IG9mIGxvYWRlZC5qb3VybmFsLnNlZ21lbnRzLnRvUmV2ZXJzZWQoKSkge1xuICAgIGlmIChsaW5lcy5sZW5ndGggPj0gbW9zdCkgYnJlYWs7XG4gICAgY29uc3QgYnl0ZXMgPSBhd2FpdCAoYXdhaXQgbG9hZGVkLmZpbGVzKCkpLnJlYWQobmFtZSk7XG4gICAgaWYgKGJ5dGVzID09PSB1bmRlZmluZWQpXG4gICAgICB0aHJvdyBuZXcgT3JjaGVzdHJhdG9yRXJyb3IoXG4gICAgICAgICdTVEFURV9DT1JSVVBUJyxcbiAgICAgICAgYCR7bmFtZX06MToxOiB0aGUgZmlsZSBpcyBtaXNzaW5nLmAsXG4gICAgICAgICdSdW46IG9yY2hlc3RyYXRvciB2ZXJpZnknLFxuICAgICAgKTtcbiAgICBjb25zdCBvbGRlciA9IHBhcnNlSm91cm5hbChuYW1lLCB0ZXh0T2YobmFtZSwgYnl0ZXMpLCBkZWZpbml0aW9uKTtcbiAgICBsaW5lcyA9IFsuLi5vbGRlci5zbGljZSgtKG1vc3QgLSBsaW5lcy5sZW5ndGgpKSwgLi4ubGluZXNdO1xuICB9XG4gIHJldHVybiBsaW5lcztcbn1cblxuLyoqIFZlcnNpb24gb2YgdGhlIHNlc3Npb24gdGhhdCBhIGxpbmUgYmVsb25ncyB0bzogdGhlIG51bWJlciBpbiBpdHMgdHJhbnNhY3Rpb24gaWQuICovXG5leHBvcnQgZnVuY3Rpb24gdmVyc2lvbk9mKHsgdHhJZCB9OiBKb3VybmFsTGluZSk6IG51bWJlciB7XG4gIHJldHVybiBOdW1iZXIoL15UWC0oXFxkKyktLy5leGVjKHR4SWQpPy5bMV0gPz8gMCk7XG59XG4iXX0=
// EXTERNAL MODULE: ./build/src/domain/task.js
var domain_task = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/src/report/plain-text.js
var plain_text = __webpack_require__(6366);
// EXTERNAL MODULE: ./build/src/report/style.js
var report_style = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/report/journal-text.js


/** `2026-11-20T10:00:00Z  12  claim_task  01-analysis/parse  by orchestrator  reason` */
function journalText(entry, style) {
    const { event } = entry;
    const reason = 'reason' in event && event.reason !== null ? `: ${(0,plain_text/* plainText */.wh)(event.reason)}` : '';
    const head = `${entry.timestamp} ${String(entry.version).padStart(5)}`;
    return `${(0,report_style/* paint */.nI)(style, 'dim', head)}  ${entry.operation.padEnd(16)} ${subject(event)} by ${(0,plain_text/* plainText */.wh)(event.by, 60)}${reason}`;
}
function subject(event) {
    if (event.type === 'task_added')
        return event.spec.id;
    if ('task' in event)
        return event.task;
    return 'phase' in event ? event.phase : 'session';
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiam91cm5hbC10ZXh0LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vc3JjL3JlcG9ydC9qb3VybmFsLXRleHQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBRUEsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBQzVDLE9BQU8sRUFBRSxLQUFLLEVBQWMsTUFBTSxZQUFZLENBQUM7QUFVL0MseUZBQXlGO0FBQ3pGLE1BQU0sVUFBVSxXQUFXLENBQUMsS0FBbUIsRUFBRSxLQUFZO0lBQzNELE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxLQUFLLENBQUM7SUFDeEIsTUFBTSxNQUFNLEdBQUcsUUFBUSxJQUFJLEtBQUssSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQztJQUNoRyxNQUFNLElBQUksR0FBRyxHQUFHLEtBQUssQ0FBQyxTQUFTLElBQUksTUFBTSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQztJQUN2RSxPQUFPLEdBQUcsS0FBSyxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssS0FBSyxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLElBQUksT0FBTyxDQUFDLEtBQUssQ0FBQyxPQUFPLFNBQVMsQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUFFLEVBQUUsQ0FBQyxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQ2hJLENBQUM7QUFFRCxTQUFTLE9BQU8sQ0FBQyxLQUFZO0lBQzNCLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxZQUFZO1FBQUUsT0FBTyxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQztJQUN0RCxJQUFJLE1BQU0sSUFBSSxLQUFLO1FBQUUsT0FBTyxLQUFLLENBQUMsSUFBSSxDQUFDO0lBQ3ZDLE9BQU8sT0FBTyxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDO0FBQ3BELENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKiogT25lIGxpbmUgb2YgdGhlIGpvdXJuYWwgZm9yIHBlb3BsZS4gKi9cbmltcG9ydCB0eXBlIHsgRXZlbnQgfSBmcm9tICcuLi9kb21haW4vZXZlbnQuanMnO1xuaW1wb3J0IHsgcGxhaW5UZXh0IH0gZnJvbSAnLi9wbGFpbi10ZXh0LmpzJztcbmltcG9ydCB7IHBhaW50LCB0eXBlIFN0eWxlIH0gZnJvbSAnLi9zdHlsZS5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgSm91cm5hbEVudHJ5IHtcbiAgcmVhZG9ubHkgdmVyc2lvbjogbnVtYmVyO1xuICAvKiogYDIwMjYtMTEtMjBUMTA6MDA6MDBaYCAqL1xuICByZWFkb25seSB0aW1lc3RhbXA6IHN0cmluZztcbiAgcmVhZG9ubHkgb3BlcmF0aW9uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGV2ZW50OiBFdmVudDtcbn1cblxuLyoqIGAyMDI2LTExLTIwVDEwOjAwOjAwWiAgMTIgIGNsYWltX3Rhc2sgIDAxLWFuYWx5c2lzL3BhcnNlICBieSBvcmNoZXN0cmF0b3IgIHJlYXNvbmAgKi9cbmV4cG9ydCBmdW5jdGlvbiBqb3VybmFsVGV4dChlbnRyeTogSm91cm5hbEVudHJ5LCBzdHlsZTogU3R5bGUpOiBzdHJpbmcge1xuICBjb25zdCB7IGV2ZW50IH0gPSBlbnRyeTtcbiAgY29uc3QgcmVhc29uID0gJ3JlYXNvbicgaW4gZXZlbnQgJiYgZXZlbnQucmVhc29uICE9PSBudWxsID8gYDogJHtwbGFpblRleHQoZXZlbnQucmVhc29uKX1gIDogJyc7XG4gIGNvbnN0IGhlYWQgPSBgJHtlbnRyeS50aW1lc3RhbXB9ICR7U3RyaW5nKGVudHJ5LnZlcnNpb24pLnBhZFN0YXJ0KDUpfWA7XG4gIHJldHVybiBgJHtwYWludChzdHlsZSwgJ2RpbScsIGhlYWQpfSAgJHtlbnRyeS5vcGVyYXRpb24ucGFkRW5kKDE2KX0gJHtzdWJqZWN0KGV2ZW50KX0gYnkgJHtwbGFpblRleHQoZXZlbnQuYnksIDYwKX0ke3JlYXNvbn1gO1xufVxuXG5mdW5jdGlvbiBzdWJqZWN0KGV2ZW50OiBFdmVudCk6IHN0cmluZyB7XG4gIGlmIChldmVudC50eXBlID09PSAndGFza19hZGRlZCcpIHJldHVybiBldmVudC5zcGVjLmlkO1xuICBpZiAoJ3Rhc2snIGluIGV2ZW50KSByZXR1cm4gZXZlbnQudGFzaztcbiAgcmV0dXJuICdwaGFzZScgaW4gZXZlbnQgPyBldmVudC5waGFzZSA6ICdzZXNzaW9uJztcbn1cbiJdfQ==
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js + 11 modules
var cli_call = __webpack_require__(6768);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/interruption.js
var interruption = __webpack_require__(929);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/log.js
/** `log`: the journal, or what an attempt printed. */












const LINES = 50;
const POLL_MILLISECONDS = 500;
/** More of a log than this is not printed from its beginning. */
const MOST_BYTES = 4 * 1024 * 1024;
async function execute(call) {
    if (call.options.flag('follow') && call.terminal.json)
        throw new errors/* OrchestratorError */.jD('USAGE', '--follow and --json do not go together.', 'Leave one of them out.');
    return (0,cli_call/* withSession */.fQ)(call, (context, loaded) => {
        const [text] = call.positionals;
        return text === undefined ? log_journal(call, context, loaded) : attempt(call, context, loaded, text);
    });
}
async function log_journal(call, context, loaded) {
    const lines = await journalTail(loaded, call.options.count('last') ?? LINES);
    const { session } = loaded;
    if (call.options.flag('follow')) {
        await followJournal(call, context, loaded, lines);
        return (0,cli_call/* answered */.oQ)(null, []);
    }
    return (0,cli_call/* answered */.oQ)({
        session: session.id,
        version: session.version,
        lines: lines.map(({ text }) => JSON.parse(text)),
    }, lines.map((line) => printed(call, line)));
}
function printed(call, line) {
    const { event, operation } = line;
    return journalText({ version: versionOf(line), timestamp: (0,wire/* isoOf */.dF)(event.at), operation, event }, call.terminal.out);
}
async function followJournal(call, context, first, shown) {
    const stop = (0,interruption/* interruption */.Y)();
    let seq = shown.at(-1)?.seq ?? 0;
    let loaded = first;
    try {
        for (const line of shown)
            call.terminal.print(printed(call, line));
        while (!['completed', 'cancelled'].includes(loaded.session.status)) {
            await context.clock.sleep(POLL_MILLISECONDS * 4, stop.signal);
            if (stop.signal.aborted || call.terminal.closed())
                return;
            loaded = (await (0,session_files/* loadSession */.L6)(context.store, loaded.session.id)) ?? loaded;
            const fresh = await journalTail(loaded, Math.max(0, loaded.journal.seq - seq));
            for (const line of fresh)
                call.terminal.print(printed(call, line));
            seq = loaded.journal.seq;
        }
    }
    finally {
        stop.release();
    }
}
async function attempt(call, context, loaded, text) {
    const found = (0,find_by_name/* findTask */.V)(loaded.session, text);
    if (found.kind === 'refused')
        return found;
    const task = found.value;
    const number = call.options.count('attempt') ?? Math.max(1, task.attempts.length);
    const file = context.local.logFile(loaded.session.id, task.spec.id, number);
    const about = { session: loaded.session.id, task: task.spec.id, attempt: number, file };
    if (call.options.flag('follow')) {
        await followFile(call, context, loaded, task, file);
        return (0,cli_call/* answered */.oQ)(null, []);
    }
    if (sizeOf(file) === null)
        return (0,cli_call/* answered */.oQ)({ ...about, lines: null }, [
            `Attempt ${number} of ${task.spec.id} left no log on this machine (${file}).`,
            `  → orchestrator explain ${task.spec.id}`,
        ], errors/* EXIT */.dc.nothing);
    const tail = new FileTail(file);
    const lines = [...(await tail.lines()), ...tail.rest()];
    return (0,cli_call/* answered */.oQ)({ ...about, lines }, lines);
}
async function followFile(call, context, first, task, file) {
    const stop = (0,interruption/* interruption */.Y)();
    const tail = new FileTail(file);
    let over = (0,domain_task/* isTerminal */.Hd)(task.status);
    try {
        for (let round = 1;; round += 1) {
            for (const line of await tail.lines())
                call.terminal.print(line);
            if (over || stop.signal.aborted || call.terminal.closed())
                break;
            await context.clock.sleep(POLL_MILLISECONDS, stop.signal);
            if (round % 4 !== 0)
                continue;
            const loaded = await (0,session_files/* loadSession */.L6)(context.store, first.session.id);
            const now = loaded?.session.tasks.get(task.spec.id);
            over = now === undefined || now.status !== 'in_progress';
        }
        for (const line of tail.rest())
            call.terminal.print(line);
    }
    finally {
        stop.release();
    }
}
function sizeOf(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? null;
}
/** Reads what was added to a file since the last time, as whole lines that are safe to print. */
class FileTail {
    #file;
    #offset = null;
    #partial = '';
    constructor(file) {
        this.#file = file;
    }
    async lines() {
        const size = sizeOf(this.#file);
        if (size === null)
            return [];
        this.#offset ??= Math.max(0, size - MOST_BYTES);
        if (size < this.#offset)
            this.#offset = 0;
        const handle = await (0,promises_.open)(this.#file, 'r');
        try {
            const buffer = Buffer.alloc(Math.min(size - this.#offset, MOST_BYTES));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, this.#offset);
            this.#offset += bytesRead;
            const parts = (this.#partial + buffer.subarray(0, bytesRead).toString('utf8')).split('\n');
            this.#partial = parts.pop() ?? '';
            return parts.map((line) => (0,plain_text/* plainLine */.h0)(line, 4000));
        }
        finally {
            await handle.close();
        }
    }
    /** What stands after the last line break. */
    rest() {
        const rest = this.#partial;
        this.#partial = '';
        return rest === '' ? [] : [(0,plain_text/* plainLine */.h0)(rest, 4000)];
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibG9nLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2VudHJ5cG9pbnRzL2NsaS9sb2cudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsc0RBQXNEO0FBQ3RELE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxTQUFTLENBQUM7QUFDbkMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLGtCQUFrQixDQUFDO0FBRXhDLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSwyQkFBMkIsQ0FBQztBQUNyRCxPQUFPLEVBQUUsV0FBVyxFQUFFLFNBQVMsRUFBRSxNQUFNLDJCQUEyQixDQUFDO0FBQ25FLE9BQU8sRUFBc0IsV0FBVyxFQUFFLE1BQU0sNEJBQTRCLENBQUM7QUFDN0UsT0FBTyxFQUFFLFVBQVUsRUFBYSxNQUFNLHNCQUFzQixDQUFDO0FBQzdELE9BQU8sRUFBRSxJQUFJLEVBQUUsaUJBQWlCLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQztBQUMxRCxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sOEJBQThCLENBQUM7QUFDM0QsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLDRCQUE0QixDQUFDO0FBRXZELE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQztBQUM3QyxPQUFPLEVBQUUsUUFBUSxFQUEyQixXQUFXLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFDM0UsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLG1CQUFtQixDQUFDO0FBRWpELE1BQU0sS0FBSyxHQUFHLEVBQUUsQ0FBQztBQUNqQixNQUFNLGlCQUFpQixHQUFHLEdBQUcsQ0FBQztBQUM5QixpRUFBaUU7QUFDakUsTUFBTSxVQUFVLEdBQUcsQ0FBQyxHQUFHLElBQUksR0FBRyxJQUFJLENBQUM7QUFFbkMsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsSUFBVTtJQUN0QyxJQUFJLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSTtRQUNuRCxNQUFNLElBQUksaUJBQWlCLENBQUMsT0FBTyxFQUFFLHlDQUF5QyxFQUFFLHdCQUF3QixDQUFDLENBQUM7SUFDNUcsT0FBTyxXQUFXLENBQUMsSUFBSSxFQUFFLENBQUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxFQUFFO1FBQzNDLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsV0FBVyxDQUFDO1FBQ2hDLE9BQU8sSUFBSSxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQztJQUNwRyxDQUFDLENBQUMsQ0FBQztBQUNMLENBQUM7QUFFRCxLQUFLLFVBQVUsT0FBTyxDQUFDLElBQVUsRUFBRSxPQUFnQixFQUFFLE1BQXFCO0lBQ3hFLE1BQU0sS0FBSyxHQUFHLE1BQU0sV0FBVyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxLQUFLLENBQUMsQ0FBQztJQUM3RSxNQUFNLEVBQUUsT0FBTyxFQUFFLEdBQUcsTUFBTSxDQUFDO0lBQzNCLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQztRQUNoQyxNQUFNLGFBQWEsQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQztRQUNsRCxPQUFPLFFBQVEsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUM7SUFDNUIsQ0FBQztJQUNELE9BQU8sUUFBUSxDQUNiO1FBQ0UsT0FBTyxFQUFFLE9BQU8sQ0FBQyxFQUFFO1FBQ25CLE9BQU8sRUFBRSxPQUFPLENBQUMsT0FBTztRQUN4QixLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLEVBQVcsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7S0FDMUQsRUFDRCxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQ3pDLENBQUM7QUFDSixDQUFDO0FBRUQsU0FBUyxPQUFPLENBQUMsSUFBVSxFQUFFLElBQWlCO0lBQzVDLE1BQU0sRUFBRSxLQUFLLEVBQUUsU0FBUyxFQUFFLEdBQUcsSUFBSSxDQUFDO0lBQ2xDLE9BQU8sV0FBVyxDQUNoQixFQUFFLE9BQU8sRUFBRSxTQUFTLENBQUMsSUFBSSxDQUFDLEVBQUUsU0FBUyxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLEVBQUUsU0FBUyxFQUFFLEtBQUssRUFBRSxFQUMxRSxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FDbEIsQ0FBQztBQUNKLENBQUM7QUFFRCxLQUFLLFVBQVUsYUFBYSxDQUMxQixJQUFVLEVBQ1YsT0FBZ0IsRUFDaEIsS0FBb0IsRUFDcEIsS0FBNkI7SUFFN0IsTUFBTSxJQUFJLEdBQUcsWUFBWSxFQUFFLENBQUM7SUFDNUIsSUFBSSxHQUFHLEdBQUcsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLEdBQUcsSUFBSSxDQUFDLENBQUM7SUFDakMsSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFDO0lBQ25CLElBQUksQ0FBQztRQUNILEtBQUssTUFBTSxJQUFJLElBQUksS0FBSztZQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQztRQUNuRSxPQUFPLENBQUMsQ0FBQyxXQUFXLEVBQUUsV0FBVyxDQUFDLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQztZQUNuRSxNQUFNLE9BQU8sQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLGlCQUFpQixHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7WUFDOUQsSUFBSSxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRTtnQkFBRSxPQUFPO1lBQzFELE1BQU0sR0FBRyxDQUFDLE1BQU0sV0FBVyxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQyxJQUFJLE1BQU0sQ0FBQztZQUN6RSxNQUFNLEtBQUssR0FBRyxNQUFNLFdBQVcsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUMsQ0FBQztZQUMvRSxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUs7Z0JBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO1lBQ25FLEdBQUcsR0FBRyxNQUFNLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQztRQUMzQixDQUFDO0lBQ0gsQ0FBQztZQUFTLENBQUM7UUFDVCxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUM7SUFDakIsQ0FBQztBQUNILENBQUM7QUFFRCxLQUFLLFVBQVUsT0FBTyxDQUFDLElBQVUsRUFBRSxPQUFnQixFQUFFLE1BQXFCLEVBQUUsSUFBWTtJQUN0RixNQUFNLEtBQUssR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQztJQUM3QyxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssU0FBUztRQUFFLE9BQU8sS0FBSyxDQUFDO0lBQzNDLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUM7SUFDekIsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsU0FBUyxDQUFDLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUNsRixNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUMsQ0FBQztJQUM1RSxNQUFNLEtBQUssR0FBRyxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsQ0FBQztJQUN4RixJQUFJLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxFQUFFLENBQUM7UUFDaEMsTUFBTSxVQUFVLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO1FBQ3BELE9BQU8sUUFBUSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQztJQUM1QixDQUFDO0lBQ0QsSUFBSSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssSUFBSTtRQUN2QixPQUFPLFFBQVEsQ0FDYixFQUFFLEdBQUcsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFDekI7WUFDRSxXQUFXLE1BQU0sT0FBTyxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsaUNBQWlDLElBQUksSUFBSTtZQUM3RSw0QkFBNEIsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUU7U0FDM0MsRUFDRCxJQUFJLENBQUMsT0FBTyxDQUNiLENBQUM7SUFDSixNQUFNLElBQUksR0FBRyxJQUFJLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUNoQyxNQUFNLEtBQUssR0FBRyxDQUFDLEdBQUcsQ0FBQyxNQUFNLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQyxFQUFFLEdBQUcsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUM7SUFDeEQsT0FBTyxRQUFRLENBQUMsRUFBRSxHQUFHLEtBQUssRUFBRSxLQUFLLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQztBQUM5QyxDQUFDO0FBRUQsS0FBSyxVQUFVLFVBQVUsQ0FDdkIsSUFBVSxFQUNWLE9BQWdCLEVBQ2hCLEtBQW9CLEVBQ3BCLElBQVUsRUFDVixJQUFZO0lBRVosTUFBTSxJQUFJLEdBQUcsWUFBWSxFQUFFLENBQUM7SUFDNUIsTUFBTSxJQUFJLEdBQUcsSUFBSSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDaEMsSUFBSSxJQUFJLEdBQUcsVUFBVSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUNuQyxJQUFJLENBQUM7UUFDSCxLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsR0FBSSxLQUFLLElBQUksQ0FBQyxFQUFFLENBQUM7WUFDakMsS0FBSyxNQUFNLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxLQUFLLEVBQUU7Z0JBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDakUsSUFBSSxJQUFJLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLEVBQUU7Z0JBQUUsTUFBTTtZQUNqRSxNQUFNLE9BQU8sQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLGlCQUFpQixFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztZQUMxRCxJQUFJLEtBQUssR0FBRyxDQUFDLEtBQUssQ0FBQztnQkFBRSxTQUFTO1lBQzlCLE1BQU0sTUFBTSxHQUFHLE1BQU0sV0FBVyxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQztZQUNsRSxNQUFNLEdBQUcsR0FBRyxNQUFNLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztZQUNwRCxJQUFJLEdBQUcsR0FBRyxLQUFLLFNBQVMsSUFBSSxHQUFHLENBQUMsTUFBTSxLQUFLLGFBQWEsQ0FBQztRQUMzRCxDQUFDO1FBQ0QsS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLENBQUMsSUFBSSxFQUFFO1lBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDNUQsQ0FBQztZQUFTLENBQUM7UUFDVCxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUM7SUFDakIsQ0FBQztBQUNILENBQUM7QUFFRCxTQUFTLE1BQU0sQ0FBQyxJQUFZO0lBQzFCLE9BQU8sUUFBUSxDQUFDLElBQUksRUFBRSxFQUFFLGNBQWMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLElBQUksSUFBSSxJQUFJLENBQUM7QUFDakUsQ0FBQztBQUVELGlHQUFpRztBQUNqRyxNQUFNLFFBQVE7SUFDSCxLQUFLLENBQVM7SUFDdkIsT0FBTyxHQUFrQixJQUFJLENBQUM7SUFDOUIsUUFBUSxHQUFHLEVBQUUsQ0FBQztJQUVkLFlBQVksSUFBWTtRQUN0QixJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQztJQUNwQixDQUFDO0lBRUQsS0FBSyxDQUFDLEtBQUs7UUFDVCxNQUFNLElBQUksR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO1FBQ2hDLElBQUksSUFBSSxLQUFLLElBQUk7WUFBRSxPQUFPLEVBQUUsQ0FBQztRQUM3QixJQUFJLENBQUMsT0FBTyxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksR0FBRyxVQUFVLENBQUMsQ0FBQztRQUNoRCxJQUFJLElBQUksR0FBRyxJQUFJLENBQUMsT0FBTztZQUFFLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDO1FBQzFDLE1BQU0sTUFBTSxHQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUM7UUFDM0MsSUFBSSxDQUFDO1lBQ0gsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsT0FBTyxFQUFFLFVBQVUsQ0FBQyxDQUFDLENBQUM7WUFDdkUsTUFBTSxFQUFFLFNBQVMsRUFBRSxHQUFHLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxFQUFFLE1BQU0sQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ2hGLElBQUksQ0FBQyxPQUFPLElBQUksU0FBUyxDQUFDO1lBQzFCLE1BQU0sS0FBSyxHQUFHLENBQUMsSUFBSSxDQUFDLFFBQVEsR0FBRyxNQUFNLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxTQUFTLENBQUMsQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDM0YsSUFBSSxDQUFDLFFBQVEsR0FBRyxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxDQUFDO1lBQ2xDLE9BQU8sS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsU0FBUyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO1FBQ3BELENBQUM7Z0JBQVMsQ0FBQztZQUNULE1BQU0sTUFBTSxDQUFDLEtBQUssRUFBRSxDQUFDO1FBQ3ZCLENBQUM7SUFDSCxDQUFDO0lBRUQsNkNBQTZDO0lBQzdDLElBQUk7UUFDRixNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDO1FBQzNCLElBQUksQ0FBQyxRQUFRLEdBQUcsRUFBRSxDQUFDO1FBQ25CLE9BQU8sSUFBSSxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQztJQUNwRCxDQUFDO0NBQ0YiLCJzb3VyY2VzQ29udGVudCI6WyIvKiogYGxvZ2A6IHRoZSBqb3VybmFsLCBvciB3aGF0IGFuIGF0dGVtcHQgcHJpbnRlZC4gKi9cbmltcG9ydCB7IHN0YXRTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBvcGVuIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgdHlwZSB7IENvbnRleHQgfSBmcm9tICcuLi8uLi9hcHAvY29udGV4dC5qcyc7XG5pbXBvcnQgeyBmaW5kVGFzayB9IGZyb20gJy4uLy4uL2FwcC9maW5kLWJ5LW5hbWUuanMnO1xuaW1wb3J0IHsgam91cm5hbFRhaWwsIHZlcnNpb25PZiB9IGZyb20gJy4uLy4uL2FwcC9qb3VybmFsLXRhaWwuanMnO1xuaW1wb3J0IHsgdHlwZSBMb2FkZWRTZXNzaW9uLCBsb2FkU2Vzc2lvbiB9IGZyb20gJy4uLy4uL2FwcC9zZXNzaW9uLWZpbGVzLmpzJztcbmltcG9ydCB7IGlzVGVybWluYWwsIHR5cGUgVGFzayB9IGZyb20gJy4uLy4uL2RvbWFpbi90YXNrLmpzJztcbmltcG9ydCB7IEVYSVQsIE9yY2hlc3RyYXRvckVycm9yIH0gZnJvbSAnLi4vLi4vZXJyb3JzLmpzJztcbmltcG9ydCB7IGpvdXJuYWxUZXh0IH0gZnJvbSAnLi4vLi4vcmVwb3J0L2pvdXJuYWwtdGV4dC5qcyc7XG5pbXBvcnQgeyBwbGFpbkxpbmUgfSBmcm9tICcuLi8uLi9yZXBvcnQvcGxhaW4tdGV4dC5qcyc7XG5pbXBvcnQgdHlwZSB7IEpvdXJuYWxMaW5lIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2pvdXJuYWwuanMnO1xuaW1wb3J0IHsgaXNvT2YgfSBmcm9tICcuLi8uLi9zY2hlbWEvd2lyZS5qcyc7XG5pbXBvcnQgeyBhbnN3ZXJlZCwgdHlwZSBDYWxsLCB0eXBlIFZlcmJFbmQsIHdpdGhTZXNzaW9uIH0gZnJvbSAnLi9jYWxsLmpzJztcbmltcG9ydCB7IGludGVycnVwdGlvbiB9IGZyb20gJy4vaW50ZXJydXB0aW9uLmpzJztcblxuY29uc3QgTElORVMgPSA1MDtcbmNvbnN0IFBPTExfTUlMTElTRUNPTkRTID0gNTAwO1xuLyoqIE1vcmUgb2YgYSBsb2cgdGhhbiB0aGlzIGlzIG5vdCBwcmludGVkIGZyb20gaXRzIGJlZ2lubmluZy4gKi9cbmNvbnN0IE1PU1RfQllURVMgPSA0ICogMTAyNCAqIDEwMjQ7XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBleGVjdXRlKGNhbGw6IENhbGwpOiBQcm9taXNlPFZlcmJFbmQ+IHtcbiAgaWYgKGNhbGwub3B0aW9ucy5mbGFnKCdmb2xsb3cnKSAmJiBjYWxsLnRlcm1pbmFsLmpzb24pXG4gICAgdGhyb3cgbmV3IE9yY2hlc3RyYXRvckVycm9yKCdVU0FHRScsICctLWZvbGxvdyBhbmQgLS1qc29uIGRvIG5vdCBnbyB0b2dldGhlci4nLCAnTGVhdmUgb25lIG9mIHRoZW0gb3V0LicpO1xuICByZXR1cm4gd2l0aFNlc3Npb24oY2FsbCwgKGNvbnRleHQsIGxvYWRlZCkgPT4ge1xuICAgIGNvbnN0IFt0ZXh0XSA9IGNhbGwucG9zaXRpb25hbHM7XG4gICAgcmV0dXJuIHRleHQgPT09IHVuZGVmaW5lZCA/IGpvdXJuYWwoY2FsbCwgY29udGV4dCwgbG9hZGVkKSA6IGF0dGVtcHQoY2FsbCwgY29udGV4dCwgbG9hZGVkLCB0ZXh0KTtcbiAgfSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGpvdXJuYWwoY2FsbDogQ2FsbCwgY29udGV4dDogQ29udGV4dCwgbG9hZGVkOiBMb2FkZWRTZXNzaW9uKTogUHJvbWlzZTxWZXJiRW5kPiB7XG4gIGNvbnN0IGxpbmVzID0gYXdhaXQgam91cm5hbFRhaWwobG9hZGVkLCBjYWxsLm9wdGlvbnMuY291bnQoJ2xhc3QnKSA/PyBMSU5FUyk7XG4gIGNvbnN0IHsgc2Vzc2lvbiB9ID0gbG9hZGVkO1xuICBpZiAoY2FsbC5vcHRpb25zLmZsYWcoJ2ZvbGxvdycpKSB7XG4gICAgYXdhaXQgZm9sbG93Sm91cm5hbChjYWxsLCBjb250ZXh0LCBsb2FkZWQsIGxpbmVzKTtcbiAgICByZXR1cm4gYW5zd2VyZWQobnVsbCwgW10pO1xuICB9XG4gIHJldHVybiBhbnN3ZXJlZChcbiAgICB7XG4gICAgICBzZXNzaW9uOiBzZXNzaW9uLmlkLFxuICAgICAgdmVyc2lvbjogc2Vzc2lvbi52ZXJzaW9uLFxuICAgICAgbGluZXM6IGxpbmVzLm1hcCgoeyB0ZXh0IH0pOiB1bmtub3duID0+IEpTT04ucGFyc2UodGV4dCkpLFxuICAgIH0sXG4gICAgbGluZXMubWFwKChsaW5lKSA9PiBwcmludGVkKGNhbGwsIGxpbmUpKSxcbiAgKTtcbn1cblxuZnVuY3Rpb24gcHJpbnRlZChjYWxsOiBDYWxsLCBsaW5lOiBKb3VybmFsTGluZSk6IHN0cmluZyB7XG4gIGNvbnN0IHsgZXZlbnQsIG9wZXJhdGlvbiB9ID0gbGluZTtcbiAgcmV0dXJuIGpvdXJuYWxUZXh0KFxuICAgIHsgdmVyc2lvbjogdmVyc2lvbk9mKGxpbmUpLCB0aW1lc3RhbXA6IGlzb09mKGV2ZW50LmF0KSwgb3BlcmF0aW9uLCBldmVudCB9LFxuICAgIGNhbGwudGVybWluYWwub3V0LFxuICApO1xufVxuXG5hc3luYyBmdW5jdGlvbiBmb2xsb3dKb3VybmFsKFxuICBjYWxsOiBDYWxsLFxuICBjb250ZXh0OiBDb250ZXh0LFxuICBmaXJzdDogTG9hZGVkU2Vzc2lvbixcbiAgc2hvd246IHJlYWRvbmx5IEpvdXJuYWxMaW5lW10sXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgc3RvcCA9IGludGVycnVwdGlvbigpO1xuICBsZXQgc2VxID0gc2hvd24uYXQoLTEpPy5zZXEgPz8gMDtcbiAgbGV0IGxvYWRlZCA9IGZpcnN0O1xuICB0cnkge1xuICAgIGZvciAoY29uc3QgbGluZSBvZiBzaG93bikgY2FsbC50ZXJtaW5hbC5wcmludChwcmludGVkKGNhbGwsIGxpbmUpKTtcbiAgICB3aGlsZSAoIVsnY29tcGxldGVkJywgJ2NhbmNlbGxlZCddLmluY2x1ZGVzKGxvYWRlZC5zZXNzaW9uLnN0YXR1cykpIHtcbiAgICAgIGF3YWl0IGNvbnRleHQuY2xvY2suc2xlZXAoUE9MTF9NSUxMSVNFQ09ORFMgKiA0LCBzdG9wLnNpZ25hbCk7XG4gICAgICBpZiAoc3RvcC5zaWduYWwuYWJvcnRlZCB8fCBjYWxsLnRlcm1pbmFsLmNsb3NlZCgpKSByZXR1cm47XG4gICAgICBsb2FkZWQgPSAoYXdhaXQgbG9hZFNlc3Npb24oY29udGV4dC5zdG9yZSwgbG9hZGVkLnNlc3Npb24uaWQpKSA/PyBsb2FkZWQ7XG4gICAgICBjb25zdCBmcmVzaCA9IGF3YWl0IGpvdXJuYWxUYWlsKGxvYWRlZCwgTWF0aC5tYXgoMCwgbG9hZGVkLmpvdXJuYWwuc2VxIC0gc2VxKSk7XG4gICAgICBmb3IgKGNvbnN0IGxpbmUgb2YgZnJlc2gpIGNhbGwudGVybWluYWwucHJpbnQocHJpbnRlZChjYWxsLCBsaW5lKSk7XG4gICAgICBzZXEgPSBsb2FkZWQuam91cm5hbC5zZXE7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIHN0b3AucmVsZWFzZSgpO1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGF0dGVtcHQoY2FsbDogQ2FsbCwgY29udGV4dDogQ29udGV4dCwgbG9hZGVkOiBMb2FkZWRTZXNzaW9uLCB0ZXh0OiBzdHJpbmcpOiBQcm9taXNlPFZlcmJFbmQ+IHtcbiAgY29uc3QgZm91bmQgPSBmaW5kVGFzayhsb2FkZWQuc2Vzc2lvbiwgdGV4dCk7XG4gIGlmIChmb3VuZC5raW5kID09PSAncmVmdXNlZCcpIHJldHVybiBmb3VuZDtcbiAgY29uc3QgdGFzayA9IGZvdW5kLnZhbHVlO1xuICBjb25zdCBudW1iZXIgPSBjYWxsLm9wdGlvbnMuY291bnQoJ2F0dGVtcHQnKSA/PyBNYXRoLm1heCgxLCB0YXNrLmF0dGVtcHRzLmxlbmd0aCk7XG4gIGNvbnN0IGZpbGUgPSBjb250ZXh0LmxvY2FsLmxvZ0ZpbGUobG9hZGVkLnNlc3Npb24uaWQsIHRhc2suc3BlYy5pZCwgbnVtYmVyKTtcbiAgY29uc3QgYWJvdXQgPSB7IHNlc3Npb246IGxvYWRlZC5zZXNzaW9uLmlkLCB0YXNrOiB0YXNrLnNwZWMuaWQsIGF0dGVtcHQ6IG51bWJlciwgZmlsZSB9O1xuICBpZiAoY2FsbC5vcHRpb25zLmZsYWcoJ2ZvbGxvdycpKSB7XG4gICAgYXdhaXQgZm9sbG93RmlsZShjYWxsLCBjb250ZXh0LCBsb2FkZWQsIHRhc2ssIGZpbGUpO1xuICAgIHJldHVybiBhbnN3ZXJlZChudWxsLCBbXSk7XG4gIH1cbiAgaWYgKHNpemVPZihmaWxlKSA9PT0gbnVsbClcbiAgICByZXR1cm4gYW5zd2VyZWQoXG4gICAgICB7IC4uLmFib3V0LCBsaW5lczogbnVsbCB9LFxuICAgICAgW1xuICAgICAgICBgQXR0ZW1wdCAke251bWJlcn0gb2YgJHt0YXNrLnNwZWMuaWR9IGxlZnQgbm8gbG9nIG9uIHRoaXMgbWFjaGluZSAoJHtmaWxlfSkuYCxcbiAgICAgICAgYCAg4oaSIG9yY2hlc3RyYXRvciBleHBsYWluICR7dGFzay5zcGVjLmlkfWAsXG4gICAgICBdLFxuICAgICAgRVhJVC5ub3RoaW5nLFxuICAgICk7XG4gIGNvbnN0IHRhaWwgPSBuZXcgRmlsZVRhaWwoZmlsZSk7XG4gIGNvbnN0IGxpbmVzID0gWy4uLihhd2FpdCB0YWlsLmxpbmVzKCkpLCAuLi50YWlsLnJlc3QoKV07XG4gIHJldHVybiBhbnN3ZXJlZCh7IC4uLmFib3V0LCBsaW5lcyB9LCBsaW5lcyk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGZvbGxvd0ZpbGUoXG4gIGNhbGw6IENhbGwsXG4gIGNvbnRleHQ6IENvbnRleHQsXG4gIGZpcnN0OiBMb2FkZWRTZXNzaW9uLFxuICB0YXNrOiBUYXNrLFxuICBmaWxlOiBzdHJpbmcsXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgc3RvcCA9IGludGVycnVwdGlvbigpO1xuICBjb25zdCB0YWlsID0gbmV3IEZpbGVUYWlsKGZpbGUpO1xuICBsZXQgb3ZlciA9IGlzVGVybWluYWwodGFzay5zdGF0dXMpO1xuICB0cnkge1xuICAgIGZvciAobGV0IHJvdW5kID0gMTsgOyByb3VuZCArPSAxKSB7XG4gICAgICBmb3IgKGNvbnN0IGxpbmUgb2YgYXdhaXQgdGFpbC5saW5lcygpKSBjYWxsLnRlcm1pbmFsLnByaW50KGxpbmUpO1xuICAgICAgaWYgKG92ZXIgfHwgc3RvcC5zaWduYWwuYWJvcnRlZCB8fCBjYWxsLnRlcm1pbmFsLmNsb3NlZCgpKSBicmVhaztcbiAgICAgIGF3YWl0IGNvbnRleHQuY2xvY2suc2xlZXAoUE9MTF9NSUxMSVNFQ09ORFMsIHN0b3Auc2lnbmFsKTtcbiAgICAgIGlmIChyb3VuZCAlIDQgIT09IDApIGNvbnRpbnVlO1xuICAgICAgY29uc3QgbG9hZGVkID0gYXdhaXQgbG9hZFNlc3Npb24oY29udGV4dC5zdG9yZSwgZmlyc3Quc2Vzc2lvbi5pZCk7XG4gICAgICBjb25zdCBub3cgPSBsb2FkZWQ/LnNlc3Npb24udGFza3MuZ2V0KHRhc2suc3BlYy5pZCk7XG4gICAgICBvdmVyID0gbm93ID09PSB1bmRlZmluZWQgfHwgbm93LnN0YXR1cyAhPT0gJ2luX3Byb2dyZXNzJztcbiAgICB9XG4gICAgZm9yIChjb25zdCBsaW5lIG9mIHRhaWwucmVzdCgpKSBjYWxsLnRlcm1pbmFsLnByaW50KGxpbmUpO1xuICB9IGZpbmFsbHkge1xuICAgIHN0b3AucmVsZWFzZSgpO1xuICB9XG59XG5cbmZ1bmN0aW9uIHNpemVPZihmaWxlOiBzdHJpbmcpOiBudW1iZXIgfCBudWxsIHtcbiAgcmV0dXJuIHN0YXRTeW5jKGZpbGUsIHsgdGhyb3dJZk5vRW50cnk6IGZhbHNlIH0pPy5zaXplID8/IG51bGw7XG59XG5cbi8qKiBSZWFkcyB3aGF0IHdhcyBhZGRlZCB0byBhIGZpbGUgc2luY2UgdGhlIGxhc3QgdGltZSwgYXMgd2hvbGUgbGluZXMgdGhhdCBhcmUgc2FmZSB0byBwcmludC4gKi9cbmNsYXNzIEZpbGVUYWlsIHtcbiAgcmVhZG9ubHkgI2ZpbGU6IHN0cmluZztcbiAgI29mZnNldDogbnVtYmVyIHwgbnVsbCA9IG51bGw7XG4gICNwYXJ0aWFsID0gJyc7XG5cbiAgY29uc3RydWN0b3IoZmlsZTogc3RyaW5nKSB7XG4gICAgdGhpcy4jZmlsZSA9IGZpbGU7XG4gIH1cblxuICBhc3luYyBsaW5lcygpOiBQcm9taXNlPHJlYWRvbmx5IHN0cmluZ1tdPiB7XG4gICAgY29uc3Qgc2l6ZSA9IHNpemVPZih0aGlzLiNmaWxlKTtcbiAgICBpZiAoc2l6ZSA9PT0gbnVsbCkgcmV0dXJuIFtdO1xuICAgIHRoaXMuI29mZnNldCA/Pz0gTWF0aC5tYXgoMCwgc2l6ZSAtIE1PU1RfQllURVMpO1xuICAgIGlmIChzaXplIDwgdGhpcy4jb2Zmc2V0KSB0aGlzLiNvZmZzZXQgPSAwO1xuICAgIGNvbnN0IGhhbmRsZSA9IGF3YWl0IG9wZW4odGhpcy4jZmlsZSwgJ3InKTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgYnVmZmVyID0gQnVmZmVyLmFsbG9jKE1hdGgubWluKHNpemUgLSB0aGlzLiNvZmZzZXQsIE1PU1RfQllURVMpKTtcbiAgICAgIGNvbnN0IHsgYnl0ZXNSZWFkIH0gPSBhd2FpdCBoYW5kbGUucmVhZChidWZmZXIsIDAsIGJ1ZmZlci5sZW5ndGgsIHRoaXMuI29mZnNldCk7XG4gICAgICB0aGlzLiNvZmZzZXQgKz0gYnl0ZXNSZWFkO1xuICAgICAgY29uc3QgcGFydHMgPSAodGhpcy4jcGFydGlhbCArIGJ1ZmZlci5zdWJhcnJheSgwLCBieXRlc1JlYWQpLnRvU3RyaW5nKCd1dGY4JykpLnNwbGl0KCdcXG4nKTtcbiAgICAgIHRoaXMuI3BhcnRpYWwgPSBwYXJ0cy5wb3AoKSA/PyAnJztcbiAgICAgIHJldHVybiBwYXJ0cy5tYXAoKGxpbmUpID0+IHBsYWluTGluZShsaW5lLCA0MDAwKSk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIGF3YWl0IGhhbmRsZS5jbG9zZSgpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBXaGF0IHN0YW5kcyBhZnRlciB0aGUgbGFzdCBsaW5lIGJyZWFrLiAqL1xuICByZXN0KCk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgICBjb25zdCByZXN0ID0gdGhpcy4jcGFydGlhbDtcbiAgICB0aGlzLiNwYXJ0aWFsID0gJyc7XG4gICAgcmV0dXJuIHJlc3QgPT09ICcnID8gW10gOiBbcGxhaW5MaW5lKHJlc3QsIDQwMDApXTtcbiAgfVxufVxuIl19

/***/ })

};
