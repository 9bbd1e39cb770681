export const id = 203;
export const ids = [203];
export const modules = {

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* unused harmony exports MOST_LEGS, stateName */
/* harmony import */ var _domain_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9422);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1590);
/* harmony import */ var _planner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2399);
/* harmony import */ var _settle_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6782);
/* harmony import */ var _transact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(215);





/** Platform limits of one matrix (jobs a run may have) and of what travels through job outputs. */
const MOST_LEGS = 256;
const MOST_MATRIX_BYTES = 200 * 1024;
const LEG_MARGIN_MINUTES = 10;
const MOST_LEG_MINUTES = 330;
/** Hosted machines may keep a job waiting this long; part of a claim's lease. */
const QUEUE_SECONDS = 6 * 3600;
async function advance(context, loaded, options) {
    const id = loaded.session.id;
    const done = await (0,_transact_js__WEBPACK_IMPORTED_MODULE_3__/* .transact */ .h)(context, id, (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .transaction */ .Rn)(context, id, 'advance', loaded), async (draft) => {
        const now = context.clock.now();
        const settled = (0,_settle_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .settleDeadClaims */ .X)(context, draft, now, new Set());
        const base = await (0,_planner_js__WEBPACK_IMPORTED_MODULE_1__/* .currentBase */ .rU)(context, draft.session);
        const claims = new _planner_js__WEBPACK_IMPORTED_MODULE_1__/* .Planner */ .xB().claim(context, draft, {
            now,
            most: Math.min(MOST_LEGS, options.maxParallel ?? MOST_LEGS),
            holder: options.holder,
            baseSha: base,
            queueSeconds: QUEUE_SECONDS,
            phase: null,
            task: null,
            missingInputs: await (0,_planner_js__WEBPACK_IMPORTED_MODULE_1__/* .missingTreeInputs */ .kW)(context, draft.session, base),
        });
        return { settled, claims, base };
    });
    const after = done.loaded ?? loaded;
    const legs = legsOf(after, done.value.claims, done.value.base, options.defaultRunner);
    const answer = {
        session: id,
        version: after.session.version,
        conclusion: legs.length > 0 ? 'work' : conclusionOf(after.session, context.clock.now()),
        has_work: legs.length > 0,
        count: legs.length,
        state_sha: stateName(after),
        base_sha: done.value.base ?? '',
        settled: done.value.settled,
        matrix: { include: legs },
    };
    return { answer, loaded: after };
}
/** What names the state that a leg has to see: the commit, or the store's own revision. */
function stateName(loaded) {
    return loaded.commit ?? loaded.revision;
}
function legsOf(loaded, claims, base, defaultRunner) {
    const { session } = loaded;
    const legs = claims.map(({ task: id, attempt, secret }, index) => {
        const spec = session.tasks.get(id)?.spec;
        const agent = session.definition.agents[spec?.agent ?? ''];
        const minutes = Math.ceil((spec?.timeoutSeconds ?? 0) / 60) + LEG_MARGIN_MINUTES;
        return {
            leg: index + 1,
            session: session.id,
            state_sha: stateName(loaded),
            base_sha: base ?? '',
            runner: spec?.runner ?? agent?.runner ?? defaultRunner,
            timeout_minutes: Math.min(MOST_LEG_MINUTES, minutes),
            tasks: [{ id, attempt, claim: secret }],
        };
    });
    if (Buffer.byteLength(JSON.stringify(legs)) > MOST_MATRIX_BYTES)
        throw new Error('Internal error: a wave is larger than job outputs may be');
    return legs;
}
/** Why nothing was handed out. */
function conclusionOf(session, now) {
    if (session.status !== 'in_progress')
        return session.status;
    if ((0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .waitsForApproval */ .XM)(session) !== null)
        return 'approval';
    if (session.running.length > 0 || (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .nextBackoffEnd */ .Ne)(session, now) !== null)
        return 'waiting';
    return (0,_domain_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusReport */ .Xt)(session, now).status === 'blocked' ? 'blocked' : 'waiting';
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYWR2YW5jZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9hcHAvYWR2YW5jZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFNQSxPQUFPLEVBQUUsY0FBYyxFQUFFLFlBQVksRUFBRSxnQkFBZ0IsRUFBRSxNQUFNLHFCQUFxQixDQUFDO0FBRXJGLE9BQU8sRUFBZ0IsV0FBVyxFQUFFLE1BQU0sY0FBYyxDQUFDO0FBQ3pELE9BQU8sRUFBRSxXQUFXLEVBQW9CLGlCQUFpQixFQUFFLE9BQU8sRUFBRSxNQUFNLGNBQWMsQ0FBQztBQUV6RixPQUFPLEVBQUUsZ0JBQWdCLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQztBQUN0RCxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sZUFBZSxDQUFDO0FBRXpDLG1HQUFtRztBQUNuRyxNQUFNLENBQUMsTUFBTSxTQUFTLEdBQUcsR0FBRyxDQUFDO0FBQzdCLE1BQU0saUJBQWlCLEdBQUcsR0FBRyxHQUFHLElBQUksQ0FBQztBQUNyQyxNQUFNLGtCQUFrQixHQUFHLEVBQUUsQ0FBQztBQUM5QixNQUFNLGdCQUFnQixHQUFHLEdBQUcsQ0FBQztBQUM3QixpRkFBaUY7QUFDakYsTUFBTSxhQUFhLEdBQUcsQ0FBQyxHQUFHLElBQUksQ0FBQztBQWdEL0IsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQzNCLE9BQWdCLEVBQ2hCLE1BQXFCLEVBQ3JCLE9BQXVCO0lBRXZCLE1BQU0sRUFBRSxHQUFHLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFDO0lBQzdCLE1BQU0sSUFBSSxHQUFHLE1BQU0sUUFBUSxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsV0FBVyxDQUFDLE9BQU8sRUFBRSxFQUFFLEVBQUUsU0FBUyxFQUFFLE1BQU0sQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsRUFBRTtRQUNwRyxNQUFNLEdBQUcsR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDO1FBQ2hDLE1BQU0sT0FBTyxHQUFHLGdCQUFnQixDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxFQUFFLElBQUksR0FBRyxFQUFFLENBQUMsQ0FBQztRQUNqRSxNQUFNLElBQUksR0FBRyxNQUFNLFdBQVcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1FBQ3ZELE1BQU0sTUFBTSxHQUFHLElBQUksT0FBTyxFQUFFLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUU7WUFDakQsR0FBRztZQUNILElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxPQUFPLENBQUMsV0FBVyxJQUFJLFNBQVMsQ0FBQztZQUMzRCxNQUFNLEVBQUUsT0FBTyxDQUFDLE1BQU07WUFDdEIsT0FBTyxFQUFFLElBQUk7WUFDYixZQUFZLEVBQUUsYUFBYTtZQUMzQixLQUFLLEVBQUUsSUFBSTtZQUNYLElBQUksRUFBRSxJQUFJO1lBQ1YsYUFBYSxFQUFFLE1BQU0saUJBQWlCLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDO1NBQ3JFLENBQUMsQ0FBQztRQUNILE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxDQUFDO0lBQ25DLENBQUMsQ0FBQyxDQUFDO0lBQ0gsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sSUFBSSxNQUFNLENBQUM7SUFDcEMsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsYUFBYSxDQUFDLENBQUM7SUFDdEYsTUFBTSxNQUFNLEdBQWE7UUFDdkIsT0FBTyxFQUFFLEVBQUU7UUFDWCxPQUFPLEVBQUUsS0FBSyxDQUFDLE9BQU8sQ0FBQyxPQUFPO1FBQzlCLFVBQVUsRUFBRSxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxZQUFZLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDO1FBQ3ZGLFFBQVEsRUFBRSxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUM7UUFDekIsS0FBSyxFQUFFLElBQUksQ0FBQyxNQUFNO1FBQ2xCLFNBQVMsRUFBRSxTQUFTLENBQUMsS0FBSyxDQUFDO1FBQzNCLFFBQVEsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksSUFBSSxFQUFFO1FBQy9CLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU87UUFDM0IsTUFBTSxFQUFFLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRTtLQUMxQixDQUFDO0lBQ0YsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUM7QUFDbkMsQ0FBQztBQUVELDJGQUEyRjtBQUMzRixNQUFNLFVBQVUsU0FBUyxDQUFDLE1BQXFCO0lBQzdDLE9BQU8sTUFBTSxDQUFDLE1BQU0sSUFBSSxNQUFNLENBQUMsUUFBUSxDQUFDO0FBQzFDLENBQUM7QUFFRCxTQUFTLE1BQU0sQ0FDYixNQUFxQixFQUNyQixNQUE4QixFQUM5QixJQUFxQixFQUNyQixhQUFxQjtJQUVyQixNQUFNLEVBQUUsT0FBTyxFQUFFLEdBQUcsTUFBTSxDQUFDO0lBQzNCLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxFQUFFLEtBQUssRUFBTyxFQUFFO1FBQ3BFLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxFQUFFLElBQUksQ0FBQztRQUN6QyxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxJQUFJLEVBQUUsQ0FBQyxDQUFDO1FBQzNELE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsY0FBYyxJQUFJLENBQUMsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxHQUFHLGtCQUFrQixDQUFDO1FBQ2pGLE9BQU87WUFDTCxHQUFHLEVBQUUsS0FBSyxHQUFHLENBQUM7WUFDZCxPQUFPLEVBQUUsT0FBTyxDQUFDLEVBQUU7WUFDbkIsU0FBUyxFQUFFLFNBQVMsQ0FBQyxNQUFNLENBQUM7WUFDNUIsUUFBUSxFQUFFLElBQUksSUFBSSxFQUFFO1lBQ3BCLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxJQUFJLEtBQUssRUFBRSxNQUFNLElBQUksYUFBYTtZQUN0RCxlQUFlLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxnQkFBZ0IsRUFBRSxPQUFPLENBQUM7WUFDcEQsS0FBSyxFQUFFLENBQUMsRUFBRSxFQUFFLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsQ0FBQztTQUN4QyxDQUFDO0lBQ0osQ0FBQyxDQUFDLENBQUM7SUFDSCxJQUFJLE1BQU0sQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLGlCQUFpQjtRQUM3RCxNQUFNLElBQUksS0FBSyxDQUFDLDBEQUEwRCxDQUFDLENBQUM7SUFDOUUsT0FBTyxJQUFJLENBQUM7QUFDZCxDQUFDO0FBRUQsa0NBQWtDO0FBQ2xDLE1BQU0sVUFBVSxZQUFZLENBQUMsT0FBZ0IsRUFBRSxHQUFZO0lBQ3pELElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxhQUFhO1FBQUUsT0FBTyxPQUFPLENBQUMsTUFBTSxDQUFDO0lBQzVELElBQUksZ0JBQWdCLENBQUMsT0FBTyxDQUFDLEtBQUssSUFBSTtRQUFFLE9BQU8sVUFBVSxDQUFDO0lBQzFELElBQUksT0FBTyxDQUFDLE9BQU8sQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLGNBQWMsQ0FBQyxPQUFPLEVBQUUsR0FBRyxDQUFDLEtBQUssSUFBSTtRQUFFLE9BQU8sU0FBUyxDQUFDO0lBQzFGLE9BQU8sWUFBWSxDQUFDLE9BQU8sRUFBRSxHQUFHLENBQUMsQ0FBQyxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQztBQUNqRixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBPbmUgc3RlcCBmb3J3YXJkIGZvciBhbiBlbmdpbmUgdGhhdCBydW5zIGxlZ3MgZWxzZXdoZXJlOiBzZXR0bGVzIHdoYXQgaXMgZGVhZCwgcGxhbnMgdGhlIHdhdmUsIGNsYWltcyBpdCBpbiBvbmUgdHJhbnNhY3Rpb24sIGFuZCBhbnN3ZXJzXG4gKiB3aXRoIHRoZSBtYXRyaXguIFRoZSBtYXRyaXggaXMgbWV0YWRhdGEgb25seTsgcHJvbXB0cyBhbmQgaW5wdXRzIHRyYXZlbCB0aHJvdWdoIHRoZSBzdGF0ZS5cbiAqL1xuaW1wb3J0IHR5cGUgeyBJbnN0YW50LCBPYmplY3RJZCwgU2Vzc2lvbklkIH0gZnJvbSAnLi4vZG9tYWluL2lkcy5qcyc7XG5pbXBvcnQgdHlwZSB7IFNlc3Npb24gfSBmcm9tICcuLi9kb21haW4vc2Vzc2lvbi5qcyc7XG5pbXBvcnQgeyBuZXh0QmFja29mZkVuZCwgc3RhdHVzUmVwb3J0LCB3YWl0c0ZvckFwcHJvdmFsIH0gZnJvbSAnLi4vZG9tYWluL3N0YXR1cy5qcyc7XG5pbXBvcnQgdHlwZSB7IEhvbGRlciB9IGZyb20gJy4uL2RvbWFpbi90YXNrLmpzJztcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgdHJhbnNhY3Rpb24gfSBmcm9tICcuL2NvbnRleHQuanMnO1xuaW1wb3J0IHsgY3VycmVudEJhc2UsIHR5cGUgSGFuZGVkQ2xhaW0sIG1pc3NpbmdUcmVlSW5wdXRzLCBQbGFubmVyIH0gZnJvbSAnLi9wbGFubmVyLmpzJztcbmltcG9ydCB0eXBlIHsgTG9hZGVkU2Vzc2lvbiB9IGZyb20gJy4vc2Vzc2lvbi1maWxlcy5qcyc7XG5pbXBvcnQgeyBzZXR0bGVEZWFkQ2xhaW1zIH0gZnJvbSAnLi9zZXR0bGUtY2xhaW1zLmpzJztcbmltcG9ydCB7IHRyYW5zYWN0IH0gZnJvbSAnLi90cmFuc2FjdC5qcyc7XG5cbi8qKiBQbGF0Zm9ybSBsaW1pdHMgb2Ygb25lIG1hdHJpeCAoam9icyBhIHJ1biBtYXkgaGF2ZSkgYW5kIG9mIHdoYXQgdHJhdmVscyB0aHJvdWdoIGpvYiBvdXRwdXRzLiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfTEVHUyA9IDI1NjtcbmNvbnN0IE1PU1RfTUFUUklYX0JZVEVTID0gMjAwICogMTAyNDtcbmNvbnN0IExFR19NQVJHSU5fTUlOVVRFUyA9IDEwO1xuY29uc3QgTU9TVF9MRUdfTUlOVVRFUyA9IDMzMDtcbi8qKiBIb3N0ZWQgbWFjaGluZXMgbWF5IGtlZXAgYSBqb2Igd2FpdGluZyB0aGlzIGxvbmc7IHBhcnQgb2YgYSBjbGFpbSdzIGxlYXNlLiAqL1xuY29uc3QgUVVFVUVfU0VDT05EUyA9IDYgKiAzNjAwO1xuXG5leHBvcnQgdHlwZSBDb25jbHVzaW9uID1cbiAgfCAnd29yaydcbiAgfCAnd2FpdGluZydcbiAgfCAnYXBwcm92YWwnXG4gIHwgJ2Jsb2NrZWQnXG4gIHwgJ3BhdXNlZCdcbiAgfCAnYnVkZ2V0J1xuICB8ICdjb21wbGV0ZWQnXG4gIHwgJ2ZhaWxlZCdcbiAgfCAnY2FuY2VsbGVkJztcblxuZXhwb3J0IGludGVyZmFjZSBMZWdUYXNrIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYXR0ZW1wdDogbnVtYmVyO1xuICByZWFkb25seSBjbGFpbTogc3RyaW5nO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIExlZyB7XG4gIHJlYWRvbmx5IGxlZzogbnVtYmVyO1xuICByZWFkb25seSBzZXNzaW9uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHN0YXRlX3NoYTogc3RyaW5nO1xuICByZWFkb25seSBiYXNlX3NoYTogc3RyaW5nO1xuICByZWFkb25seSBydW5uZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgdGltZW91dF9taW51dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRhc2tzOiByZWFkb25seSBMZWdUYXNrW107XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQWR2YW5jZWQge1xuICByZWFkb25seSBzZXNzaW9uOiBTZXNzaW9uSWQ7XG4gIHJlYWRvbmx5IHZlcnNpb246IG51bWJlcjtcbiAgcmVhZG9ubHkgY29uY2x1c2lvbjogQ29uY2x1c2lvbjtcbiAgcmVhZG9ubHkgaGFzX3dvcms6IGJvb2xlYW47XG4gIHJlYWRvbmx5IGNvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IHN0YXRlX3NoYTogc3RyaW5nO1xuICByZWFkb25seSBiYXNlX3NoYTogc3RyaW5nO1xuICByZWFkb25seSBzZXR0bGVkOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgbWF0cml4OiB7IHJlYWRvbmx5IGluY2x1ZGU6IHJlYWRvbmx5IExlZ1tdIH07XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQWR2YW5jZU9wdGlvbnMge1xuICByZWFkb25seSBtYXhQYXJhbGxlbDogbnVtYmVyIHwgbnVsbDtcbiAgLyoqIFJlY29yZGVkIGFzIHRoZSBob2xkZXIgb2YgdGhlIGNsYWltczogdGhlIHdvcmtmbG93IHJ1biwgb3IgYSBuYW1lIGZvciBhIHdhdmUgdGhhdCBhIHBlcnNvbiBkcml2ZXMuICovXG4gIHJlYWRvbmx5IGhvbGRlcjogSG9sZGVyO1xuICByZWFkb25seSBkZWZhdWx0UnVubmVyOiBzdHJpbmc7XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBhZHZhbmNlKFxuICBjb250ZXh0OiBDb250ZXh0LFxuICBsb2FkZWQ6IExvYWRlZFNlc3Npb24sXG4gIG9wdGlvbnM6IEFkdmFuY2VPcHRpb25zLFxuKTogUHJvbWlzZTx7IHJlYWRvbmx5IGFuc3dlcjogQWR2YW5jZWQ7IHJlYWRvbmx5IGxvYWRlZDogTG9hZGVkU2Vzc2lvbiB9PiB7XG4gIGNvbnN0IGlkID0gbG9hZGVkLnNlc3Npb24uaWQ7XG4gIGNvbnN0IGRvbmUgPSBhd2FpdCB0cmFuc2FjdChjb250ZXh0LCBpZCwgdHJhbnNhY3Rpb24oY29udGV4dCwgaWQsICdhZHZhbmNlJywgbG9hZGVkKSwgYXN5bmMgKGRyYWZ0KSA9PiB7XG4gICAgY29uc3Qgbm93ID0gY29udGV4dC5jbG9jay5ub3coKTtcbiAgICBjb25zdCBzZXR0bGVkID0gc2V0dGxlRGVhZENsYWltcyhjb250ZXh0LCBkcmFmdCwgbm93LCBuZXcgU2V0KCkpO1xuICAgIGNvbnN0IGJhc2UgPSBhd2FpdCBjdXJyZW50QmFzZShjb250ZXh0LCBkcmFmdC5zZXNzaW9uKTtcbiAgICBjb25zdCBjbGFpbXMgPSBuZXcgUGxhbm5lcigpLmNsYWltKGNvbnRleHQsIGRyYWZ0LCB7XG4gICAgICBub3csXG4gICAgICBtb3N0OiBNYXRoLm1pbihNT1NUX0xFR1MsIG9wdGlvbnMubWF4UGFyYWxsZWwgPz8gTU9TVF9MRUdTKSxcbiAgICAgIGhvbGRlcjogb3B0aW9ucy5ob2xkZXIsXG4gICAgICBiYXNlU2hhOiBiYXNlLFxuICAgICAgcXVldWVTZWNvbmRzOiBRVUVVRV9TRUNPTkRTLFxuICAgICAgcGhhc2U6IG51bGwsXG4gICAgICB0YXNrOiBudWxsLFxuICAgICAgbWlzc2luZ0lucHV0czogYXdhaXQgbWlzc2luZ1RyZWVJbnB1dHMoY29udGV4dCwgZHJhZnQuc2Vzc2lvbiwgYmFzZSksXG4gICAgfSk7XG4gICAgcmV0dXJuIHsgc2V0dGxlZCwgY2xhaW1zLCBiYXNlIH07XG4gIH0pO1xuICBjb25zdCBhZnRlciA9IGRvbmUubG9hZGVkID8/IGxvYWRlZDtcbiAgY29uc3QgbGVncyA9IGxlZ3NPZihhZnRlciwgZG9uZS52YWx1ZS5jbGFpbXMsIGRvbmUudmFsdWUuYmFzZSwgb3B0aW9ucy5kZWZhdWx0UnVubmVyKTtcbiAgY29uc3QgYW5zd2VyOiBBZHZhbmNlZCA9IHtcbiAgICBzZXNzaW9uOiBpZCxcbiAgICB2ZXJzaW9uOiBhZnRlci5zZXNzaW9uLnZlcnNpb24sXG4gICAgY29uY2x1c2lvbjogbGVncy5sZW5ndGggPiAwID8gJ3dvcmsnIDogY29uY2x1c2lvbk9mKGFmdGVyLnNlc3Npb24sIGNvbnRleHQuY2xvY2subm93KCkpLFxuICAgIGhhc193b3JrOiBsZWdzLmxlbmd0aCA+IDAsXG4gICAgY291bnQ6IGxlZ3MubGVuZ3RoLFxuICAgIHN0YXRlX3NoYTogc3RhdGVOYW1lKGFmdGVyKSxcbiAgICBiYXNlX3NoYTogZG9uZS52YWx1ZS5iYXNlID8/ICcnLFxuICAgIHNldHRsZWQ6IGRvbmUudmFsdWUuc2V0dGxlZCxcbiAgICBtYXRyaXg6IHsgaW5jbHVkZTogbGVncyB9LFxuICB9O1xuICByZXR1cm4geyBhbnN3ZXIsIGxvYWRlZDogYWZ0ZXIgfTtcbn1cblxuLyoqIFdoYXQgbmFtZXMgdGhlIHN0YXRlIHRoYXQgYSBsZWcgaGFzIHRvIHNlZTogdGhlIGNvbW1pdCwgb3IgdGhlIHN0b3JlJ3Mgb3duIHJldmlzaW9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0YXRlTmFtZShsb2FkZWQ6IExvYWRlZFNlc3Npb24pOiBzdHJpbmcge1xuICByZXR1cm4gbG9hZGVkLmNvbW1pdCA/PyBsb2FkZWQucmV2aXNpb247XG59XG5cbmZ1bmN0aW9uIGxlZ3NPZihcbiAgbG9hZGVkOiBMb2FkZWRTZXNzaW9uLFxuICBjbGFpbXM6IHJlYWRvbmx5IEhhbmRlZENsYWltW10sXG4gIGJhc2U6IE9iamVjdElkIHwgbnVsbCxcbiAgZGVmYXVsdFJ1bm5lcjogc3RyaW5nLFxuKTogcmVhZG9ubHkgTGVnW10ge1xuICBjb25zdCB7IHNlc3Npb24gfSA9IGxvYWRlZDtcbiAgY29uc3QgbGVncyA9IGNsYWltcy5tYXAoKHsgdGFzazogaWQsIGF0dGVtcHQsIHNlY3JldCB9LCBpbmRleCk6IExlZyA9PiB7XG4gICAgY29uc3Qgc3BlYyA9IHNlc3Npb24udGFza3MuZ2V0KGlkKT8uc3BlYztcbiAgICBjb25zdCBhZ2VudCA9IHNlc3Npb24uZGVmaW5pdGlvbi5hZ2VudHNbc3BlYz8uYWdlbnQgPz8gJyddO1xuICAgIGNvbnN0IG1pbnV0ZXMgPSBNYXRoLmNlaWwoKHNwZWM/LnRpbWVvdXRTZWNvbmRzID8/IDApIC8gNjApICsgTEVHX01BUkdJTl9NSU5VVEVTO1xuICAgIHJldHVybiB7XG4gICAgICBsZWc6IGluZGV4ICsgMSxcbiAgICAgIHNlc3Npb246IHNlc3Npb24uaWQsXG4gICAgICBzdGF0ZV9zaGE6IHN0YXRlTmFtZShsb2FkZWQpLFxuICAgICAgYmFzZV9zaGE6IGJhc2UgPz8gJycsXG4gICAgICBydW5uZXI6IHNwZWM/LnJ1bm5lciA/PyBhZ2VudD8ucnVubmVyID8/IGRlZmF1bHRSdW5uZXIsXG4gICAgICB0aW1lb3V0X21pbnV0ZXM6IE1hdGgubWluKE1PU1RfTEVHX01JTlVURVMsIG1pbnV0ZXMpLFxuICAgICAgdGFza3M6IFt7IGlkLCBhdHRlbXB0LCBjbGFpbTogc2VjcmV0IH1dLFxuICAgIH07XG4gIH0pO1xuICBpZiAoQnVmZmVyLmJ5dGVMZW5ndGgoSlNPTi5zdHJpbmdpZnkobGVncykpID4gTU9TVF9NQVRSSVhfQllURVMpXG4gICAgdGhyb3cgbmV3IEVycm9yKCdJbnRlcm5hbCBlcnJvcjogYSB3YXZlIGlzIGxhcmdlciB0aGFuIGpvYiBvdXRwdXRzIG1heSBiZScpO1xuICByZXR1cm4gbGVncztcbn1cblxuLyoqIFdoeSBub3RoaW5nIHdhcyBoYW5kZWQgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbmNsdXNpb25PZihzZXNzaW9uOiBTZXNzaW9uLCBub3c6IEluc3RhbnQpOiBDb25jbHVzaW9uIHtcbiAgaWYgKHNlc3Npb24uc3RhdHVzICE9PSAnaW5fcHJvZ3Jlc3MnKSByZXR1cm4gc2Vzc2lvbi5zdGF0dXM7XG4gIGlmICh3YWl0c0ZvckFwcHJvdmFsKHNlc3Npb24pICE9PSBudWxsKSByZXR1cm4gJ2FwcHJvdmFsJztcbiAgaWYgKHNlc3Npb24ucnVubmluZy5sZW5ndGggPiAwIHx8IG5leHRCYWNrb2ZmRW5kKHNlc3Npb24sIG5vdykgIT09IG51bGwpIHJldHVybiAnd2FpdGluZyc7XG4gIHJldHVybiBzdGF0dXNSZXBvcnQoc2Vzc2lvbiwgbm93KS5zdGF0dXMgPT09ICdibG9ja2VkJyA/ICdibG9ja2VkJyA6ICd3YWl0aW5nJztcbn1cbiJdfQ==

/***/ }),

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xB: () => (/* binding */ Planner),
  rU: () => (/* binding */ currentBase),
  kW: () => (/* binding */ missingTreeInputs)
});

;// CONCATENATED MODULE: ./build/src/domain/priority-queue.js
/** A binary heap of small integers, each held at most once. */
class PriorityQueue {
    #items;
    #held;
    #before;
    #length = 0;
    /** `capacity`: items are 0 … capacity − 1. `before(a, b)`: does a come out before b? */
    constructor(capacity, before) {
        this.#items = new Int32Array(capacity);
        this.#held = new Uint8Array(capacity);
        this.#before = before;
    }
    get length() {
        return this.#length;
    }
    push(item) {
        if (this.#held[item] === 1)
            return;
        this.#held[item] = 1;
        let slot = this.#length;
        this.#length += 1;
        while (slot > 0) {
            const parent = (slot - 1) >> 1;
            const above = this.#items[parent] ?? 0;
            if (!this.#before(item, above))
                break;
            this.#items[slot] = above;
            slot = parent;
        }
        this.#items[slot] = item;
    }
    pop() {
        if (this.#length === 0)
            return undefined;
        const top = this.#items[0] ?? 0;
        this.#held[top] = 0;
        this.#length -= 1;
        if (this.#length > 0)
            this.#sink(this.#items[this.#length] ?? 0);
        return top;
    }
    #sink(item) {
        let slot = 0;
        for (;;) {
            let child = 2 * slot + 1;
            if (child >= this.#length)
                break;
            const right = child + 1;
            if (right < this.#length && this.#before(this.#items[right] ?? 0, this.#items[child] ?? 0))
                child = right;
            const below = this.#items[child] ?? 0;
            if (!this.#before(below, item))
                break;
            this.#items[slot] = below;
            slot = child;
        }
        this.#items[slot] = item;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicHJpb3JpdHktcXVldWUuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi9zcmMvZG9tYWluL3ByaW9yaXR5LXF1ZXVlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLCtEQUErRDtBQUMvRCxNQUFNLE9BQU8sYUFBYTtJQUNmLE1BQU0sQ0FBYTtJQUNuQixLQUFLLENBQWE7SUFDbEIsT0FBTyxDQUFvQztJQUNwRCxPQUFPLEdBQUcsQ0FBQyxDQUFDO0lBRVosd0ZBQXdGO0lBQ3hGLFlBQVksUUFBZ0IsRUFBRSxNQUF5QztRQUNyRSxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksVUFBVSxDQUFDLFFBQVEsQ0FBQyxDQUFDO1FBQ3ZDLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxVQUFVLENBQUMsUUFBUSxDQUFDLENBQUM7UUFDdEMsSUFBSSxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUM7SUFDeEIsQ0FBQztJQUVELElBQUksTUFBTTtRQUNSLE9BQU8sSUFBSSxDQUFDLE9BQU8sQ0FBQztJQUN0QixDQUFDO0lBRUQsSUFBSSxDQUFDLElBQVk7UUFDZixJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQztZQUFFLE9BQU87UUFDbkMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDckIsSUFBSSxJQUFJLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQztRQUN4QixJQUFJLENBQUMsT0FBTyxJQUFJLENBQUMsQ0FBQztRQUNsQixPQUFPLElBQUksR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUNoQixNQUFNLE1BQU0sR0FBRyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDL0IsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDdkMsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQztnQkFBRSxNQUFNO1lBQ3RDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDO1lBQzFCLElBQUksR0FBRyxNQUFNLENBQUM7UUFDaEIsQ0FBQztRQUNELElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDO0lBQzNCLENBQUM7SUFFRCxHQUFHO1FBQ0QsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLENBQUM7WUFBRSxPQUFPLFNBQVMsQ0FBQztRQUN6QyxNQUFNLEdBQUcsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUNoQyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztRQUNwQixJQUFJLENBQUMsT0FBTyxJQUFJLENBQUMsQ0FBQztRQUNsQixJQUFJLElBQUksQ0FBQyxPQUFPLEdBQUcsQ0FBQztZQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7UUFDakUsT0FBTyxHQUFHLENBQUM7SUFDYixDQUFDO0lBRUQsS0FBSyxDQUFDLElBQVk7UUFDaEIsSUFBSSxJQUFJLEdBQUcsQ0FBQyxDQUFDO1FBQ2IsU0FBUyxDQUFDO1lBQ1IsSUFBSSxLQUFLLEdBQUcsQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLENBQUM7WUFDekIsSUFBSSxLQUFLLElBQUksSUFBSSxDQUFDLE9BQU87Z0JBQUUsTUFBTTtZQUNqQyxNQUFNLEtBQUssR0FBRyxLQUFLLEdBQUcsQ0FBQyxDQUFDO1lBQ3hCLElBQUksS0FBSyxHQUFHLElBQUksQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDeEYsS0FBSyxHQUFHLEtBQUssQ0FBQztZQUNoQixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN0QyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDO2dCQUFFLE1BQU07WUFDdEMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUM7WUFDMUIsSUFBSSxHQUFHLEtBQUssQ0FBQztRQUNmLENBQUM7UUFDRCxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQztJQUMzQixDQUFDO0NBQ0YiLCJzb3VyY2VzQ29udGVudCI6WyIvKiogQSBiaW5hcnkgaGVhcCBvZiBzbWFsbCBpbnRlZ2VycywgZWFjaCBoZWxkIGF0IG1vc3Qgb25jZS4gKi9cbmV4cG9ydCBjbGFzcyBQcmlvcml0eVF1ZXVlIHtcbiAgcmVhZG9ubHkgI2l0ZW1zOiBJbnQzMkFycmF5O1xuICByZWFkb25seSAjaGVsZDogVWludDhBcnJheTtcbiAgcmVhZG9ubHkgI2JlZm9yZTogKGE6IG51bWJlciwgYjogbnVtYmVyKSA9PiBib29sZWFuO1xuICAjbGVuZ3RoID0gMDtcblxuICAvKiogYGNhcGFjaXR5YDogaXRlbXMgYXJlIDAg4oCmIGNhcGFjaXR5IOKIkiAxLiBgYmVmb3JlKGEsIGIpYDogZG9lcyBhIGNvbWUgb3V0IGJlZm9yZSBiPyAqL1xuICBjb25zdHJ1Y3RvcihjYXBhY2l0eTogbnVtYmVyLCBiZWZvcmU6IChhOiBudW1iZXIsIGI6IG51bWJlcikgPT4gYm9vbGVhbikge1xuICAgIHRoaXMuI2l0ZW1zID0gbmV3IEludDMyQXJyYXkoY2FwYWNpdHkpO1xuICAgIHRoaXMuI2hlbGQgPSBuZXcgVWludDhBcnJheShjYXBhY2l0eSk7XG4gICAgdGhpcy4jYmVmb3JlID0gYmVmb3JlO1xuICB9XG5cbiAgZ2V0IGxlbmd0aCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNsZW5ndGg7XG4gIH1cblxuICBwdXNoKGl0ZW06IG51bWJlcik6IHZvaWQge1xuICAgIGlmICh0aGlzLiNoZWxkW2l0ZW1dID09PSAxKSByZXR1cm47XG4gICAgdGhpcy4jaGVsZFtpdGVtXSA9IDE7XG4gICAgbGV0IHNsb3QgPSB0aGlzLiNsZW5ndGg7XG4gICAgdGhpcy4jbGVuZ3RoICs9IDE7XG4gICAgd2hpbGUgKHNsb3QgPiAwKSB7XG4gICAgICBjb25zdCBwYXJlbnQgPSAoc2xvdCAtIDEpID4+IDE7XG4gICAgICBjb25zdCBhYm92ZSA9IHRoaXMuI2l0ZW1zW3BhcmVudF0gPz8gMDtcbiAgICAgIGlmICghdGhpcy4jYmVmb3JlKGl0ZW0sIGFib3ZlKSkgYnJlYWs7XG4gICAgICB0aGlzLiNpdGVtc1tzbG90XSA9IGFib3ZlO1xuICAgICAgc2xvdCA9IHBhcmVudDtcbiAgICB9XG4gICAgdGhpcy4jaXRlbXNbc2xvdF0gPSBpdGVtO1xuICB9XG5cbiAgcG9wKCk6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gICAgaWYgKHRoaXMuI2xlbmd0aCA9PT0gMCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCB0b3AgPSB0aGlzLiNpdGVtc1swXSA/PyAwO1xuICAgIHRoaXMuI2hlbGRbdG9wXSA9IDA7XG4gICAgdGhpcy4jbGVuZ3RoIC09IDE7XG4gICAgaWYgKHRoaXMuI2xlbmd0aCA+IDApIHRoaXMuI3NpbmsodGhpcy4jaXRlbXNbdGhpcy4jbGVuZ3RoXSA/PyAwKTtcbiAgICByZXR1cm4gdG9wO1xuICB9XG5cbiAgI3NpbmsoaXRlbTogbnVtYmVyKTogdm9pZCB7XG4gICAgbGV0IHNsb3QgPSAwO1xuICAgIGZvciAoOzspIHtcbiAgICAgIGxldCBjaGlsZCA9IDIgKiBzbG90ICsgMTtcbiAgICAgIGlmIChjaGlsZCA+PSB0aGlzLiNsZW5ndGgpIGJyZWFrO1xuICAgICAgY29uc3QgcmlnaHQgPSBjaGlsZCArIDE7XG4gICAgICBpZiAocmlnaHQgPCB0aGlzLiNsZW5ndGggJiYgdGhpcy4jYmVmb3JlKHRoaXMuI2l0ZW1zW3JpZ2h0XSA/PyAwLCB0aGlzLiNpdGVtc1tjaGlsZF0gPz8gMCkpXG4gICAgICAgIGNoaWxkID0gcmlnaHQ7XG4gICAgICBjb25zdCBiZWxvdyA9IHRoaXMuI2l0ZW1zW2NoaWxkXSA/PyAwO1xuICAgICAgaWYgKCF0aGlzLiNiZWZvcmUoYmVsb3csIGl0ZW0pKSBicmVhaztcbiAgICAgIHRoaXMuI2l0ZW1zW3Nsb3RdID0gYmVsb3c7XG4gICAgICBzbG90ID0gY2hpbGQ7XG4gICAgfVxuICAgIHRoaXMuI2l0ZW1zW3Nsb3RdID0gaXRlbTtcbiAgfVxufVxuIl19
// EXTERNAL MODULE: ./build/src/domain/task.js
var domain_task = __webpack_require__(2429);
;// CONCATENATED MODULE: ./build/src/domain/ranking.js

/** Expected where nothing is known: no estimate, and no task of the phase has run yet. */
const DEFAULT_SECONDS = 1800;
/** Seconds that one attempt is expected to take: what this task took before, else its estimate, else the mean of its phase. */
function expectedSeconds(task, phaseMean) {
    for (let index = task.attempts.length - 1; index >= 0; index -= 1) {
        const attempt = task.attempts[index];
        if (attempt?.outcome === 'succeeded' && attempt.durationSeconds !== null)
            return attempt.durationSeconds;
    }
    return task.spec.estimateSeconds ?? phaseMean ?? DEFAULT_SECONDS;
}
/** Mean recorded duration of completed tasks, by phase. */
function meanDurations(session) {
    const sums = new Map();
    for (const task of session.tasks) {
        if (task.status !== 'completed')
            continue;
        const seconds = task.attempts.at(-1)?.durationSeconds;
        if (seconds === null || seconds === undefined)
            continue;
        const sum = sums.get(task.spec.phase) ?? { seconds: 0, count: 0 };
        sums.set(task.spec.phase, { seconds: sum.seconds + seconds, count: sum.count + 1 });
    }
    return new Map([...sums].map(([phase, { seconds, count }]) => [phase, seconds / count]));
}
/** Longest remaining path in seconds for each position. Linear; tasks on a cycle (which validation refuses) keep their own weight. */
function remainingPath(session, edges) {
    const size = session.tasks.size;
    const means = meanDurations(session);
    const path = new Float64Array(size);
    const waiting = new Int32Array(size);
    const phases = [];
    const weights = new Float64Array(size);
    let position = 0;
    for (const task of session.tasks) {
        weights[position] = (0,domain_task/* isTerminal */.Hd)(task.status) ? 0 : expectedSeconds(task, means.get(task.spec.phase));
        phases.push(task.spec.phase);
        position += 1;
    }
    const { start, dependent } = edges;
    const producers = Array.from({ length: size }, () => []);
    for (let p = 0; p < size; p += 1)
        for (let e = start[p] ?? 0; e < (start[p + 1] ?? 0); e += 1) {
            const d = dependent[e] ?? 0;
            if (phases[d] !== phases[p])
                continue;
            waiting[p] = (waiting[p] ?? 0) + 1;
            producers[d]?.push(p);
        }
    const free = [];
    for (let p = 0; p < size; p += 1) {
        path[p] = weights[p] ?? 0;
        if (waiting[p] === 0)
            free.push(p);
    }
    for (let d = free.pop(); d !== undefined; d = free.pop())
        for (const p of producers[d] ?? []) {
            path[p] = Math.max(path[p] ?? 0, (weights[p] ?? 0) + (path[d] ?? 0));
            waiting[p] = (waiting[p] ?? 0) - 1;
            if (waiting[p] === 0)
                free.push(p);
        }
    return path;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmFua2luZy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9kb21haW4vcmFua2luZy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFLQSxPQUFPLEVBQUUsVUFBVSxFQUFhLE1BQU0sV0FBVyxDQUFDO0FBRWxELDBGQUEwRjtBQUMxRixNQUFNLGVBQWUsR0FBRyxJQUFJLENBQUM7QUFFN0IsK0hBQStIO0FBQy9ILE1BQU0sVUFBVSxlQUFlLENBQUMsSUFBVSxFQUFFLFNBQTZCO0lBQ3ZFLEtBQUssSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUMsRUFBRSxDQUFDO1FBQ2xFLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUM7UUFDckMsSUFBSSxPQUFPLEVBQUUsT0FBTyxLQUFLLFdBQVcsSUFBSSxPQUFPLENBQUMsZUFBZSxLQUFLLElBQUk7WUFBRSxPQUFPLE9BQU8sQ0FBQyxlQUFlLENBQUM7SUFDM0csQ0FBQztJQUNELE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQyxlQUFlLElBQUksU0FBUyxJQUFJLGVBQWUsQ0FBQztBQUNuRSxDQUFDO0FBRUQsMkRBQTJEO0FBQzNELE1BQU0sVUFBVSxhQUFhLENBQUMsT0FBZ0I7SUFDNUMsTUFBTSxJQUFJLEdBQUcsSUFBSSxHQUFHLEVBQThDLENBQUM7SUFDbkUsS0FBSyxNQUFNLElBQUksSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLENBQUM7UUFDakMsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLFdBQVc7WUFBRSxTQUFTO1FBQzFDLE1BQU0sT0FBTyxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsZUFBZSxDQUFDO1FBQ3RELElBQUksT0FBTyxLQUFLLElBQUksSUFBSSxPQUFPLEtBQUssU0FBUztZQUFFLFNBQVM7UUFDeEQsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsT0FBTyxFQUFFLENBQUMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLENBQUM7UUFDbEUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLE9BQU8sRUFBRSxHQUFHLENBQUMsT0FBTyxHQUFHLE9BQU8sRUFBRSxLQUFLLEVBQUUsR0FBRyxDQUFDLEtBQUssR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0lBQ3RGLENBQUM7SUFDRCxPQUFPLElBQUksR0FBRyxDQUFDLENBQUMsR0FBRyxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFDLEtBQUssRUFBRSxPQUFPLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQzNGLENBQUM7QUFFRCxzSUFBc0k7QUFDdEksTUFBTSxVQUFVLGFBQWEsQ0FDM0IsT0FBZ0IsRUFDaEIsS0FBcUU7SUFFckUsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUM7SUFDaEMsTUFBTSxLQUFLLEdBQUcsYUFBYSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0lBQ3JDLE1BQU0sSUFBSSxHQUFHLElBQUksWUFBWSxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ3BDLE1BQU0sT0FBTyxHQUFHLElBQUksVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ3JDLE1BQU0sTUFBTSxHQUFhLEVBQUUsQ0FBQztJQUM1QixNQUFNLE9BQU8sR0FBRyxJQUFJLFlBQVksQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUN2QyxJQUFJLFFBQVEsR0FBRyxDQUFDLENBQUM7SUFDakIsS0FBSyxNQUFNLElBQUksSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLENBQUM7UUFDakMsT0FBTyxDQUFDLFFBQVEsQ0FBQyxHQUFHLFVBQVUsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsZUFBZSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztRQUNwRyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7UUFDN0IsUUFBUSxJQUFJLENBQUMsQ0FBQztJQUNoQixDQUFDO0lBQ0QsTUFBTSxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsR0FBRyxLQUFLLENBQUM7SUFDbkMsTUFBTSxTQUFTLEdBQWUsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsRUFBRSxHQUFHLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQztJQUNyRSxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxFQUFFLENBQUMsSUFBSSxDQUFDO1FBQzlCLEtBQUssSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQztZQUM1RCxNQUFNLENBQUMsR0FBRyxTQUFTLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQzVCLElBQUksTUFBTSxDQUFDLENBQUMsQ0FBQyxLQUFLLE1BQU0sQ0FBQyxDQUFDLENBQUM7Z0JBQUUsU0FBUztZQUN0QyxPQUFPLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDO1lBQ25DLFNBQVMsQ0FBQyxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7UUFDeEIsQ0FBQztJQUNILE1BQU0sSUFBSSxHQUFhLEVBQUUsQ0FBQztJQUMxQixLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxFQUFFLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQztRQUNqQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEdBQUcsT0FBTyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUMxQixJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDO1lBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztJQUNyQyxDQUFDO0lBQ0QsS0FBSyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxLQUFLLFNBQVMsRUFBRSxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsRUFBRTtRQUN0RCxLQUFLLE1BQU0sQ0FBQyxJQUFJLFNBQVMsQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQztZQUNuQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7WUFDckUsT0FBTyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQztZQUNuQyxJQUFJLE9BQU8sQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDO2dCQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7UUFDckMsQ0FBQztJQUNILE9BQU8sSUFBSSxDQUFDO0FBQ2QsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogSG93IHVyZ2VudCBhIHRhc2sgaXM6IHRoZSBsb25nZXN0IHBhdGggb2YgZXhwZWN0ZWQgd29yayB0aGF0IHN0aWxsIGhhbmdzIG9uIGl0IHdpdGhpbiBpdHMgcGhhc2UsIGluIHNlY29uZHMuIE9ubHkgdGhlIHBoYXNlIGNvdW50cyxcbiAqIGJlY2F1c2UgYSBnYXRlIHdhaXRzIGZvciBhbGwgb2YgaXQ6IHdoYXQgY29tZXMgYWZ0ZXIgdGhlIGdhdGUgc3RhcnRzIGF0IHRoZSBzYW1lIHRpbWUgd2hpY2hldmVyIG9mIGl0cyB0YXNrcyByYW4gZmlyc3QuXG4gKi9cbmltcG9ydCB0eXBlIHsgU2Vzc2lvbiB9IGZyb20gJy4vc2Vzc2lvbi5qcyc7XG5pbXBvcnQgeyBpc1Rlcm1pbmFsLCB0eXBlIFRhc2sgfSBmcm9tICcuL3Rhc2suanMnO1xuXG4vKiogRXhwZWN0ZWQgd2hlcmUgbm90aGluZyBpcyBrbm93bjogbm8gZXN0aW1hdGUsIGFuZCBubyB0YXNrIG9mIHRoZSBwaGFzZSBoYXMgcnVuIHlldC4gKi9cbmNvbnN0IERFRkFVTFRfU0VDT05EUyA9IDE4MDA7XG5cbi8qKiBTZWNvbmRzIHRoYXQgb25lIGF0dGVtcHQgaXMgZXhwZWN0ZWQgdG8gdGFrZTogd2hhdCB0aGlzIHRhc2sgdG9vayBiZWZvcmUsIGVsc2UgaXRzIGVzdGltYXRlLCBlbHNlIHRoZSBtZWFuIG9mIGl0cyBwaGFzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleHBlY3RlZFNlY29uZHModGFzazogVGFzaywgcGhhc2VNZWFuOiBudW1iZXIgfCB1bmRlZmluZWQpOiBudW1iZXIge1xuICBmb3IgKGxldCBpbmRleCA9IHRhc2suYXR0ZW1wdHMubGVuZ3RoIC0gMTsgaW5kZXggPj0gMDsgaW5kZXggLT0gMSkge1xuICAgIGNvbnN0IGF0dGVtcHQgPSB0YXNrLmF0dGVtcHRzW2luZGV4XTtcbiAgICBpZiAoYXR0ZW1wdD8ub3V0Y29tZSA9PT0gJ3N1Y2NlZWRlZCcgJiYgYXR0ZW1wdC5kdXJhdGlvblNlY29uZHMgIT09IG51bGwpIHJldHVybiBhdHRlbXB0LmR1cmF0aW9uU2Vjb25kcztcbiAgfVxuICByZXR1cm4gdGFzay5zcGVjLmVzdGltYXRlU2Vjb25kcyA/PyBwaGFzZU1lYW4gPz8gREVGQVVMVF9TRUNPTkRTO1xufVxuXG4vKiogTWVhbiByZWNvcmRlZCBkdXJhdGlvbiBvZiBjb21wbGV0ZWQgdGFza3MsIGJ5IHBoYXNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lYW5EdXJhdGlvbnMoc2Vzc2lvbjogU2Vzc2lvbik6IFJlYWRvbmx5TWFwPHN0cmluZywgbnVtYmVyPiB7XG4gIGNvbnN0IHN1bXMgPSBuZXcgTWFwPHN0cmluZywgeyBzZWNvbmRzOiBudW1iZXI7IGNvdW50OiBudW1iZXIgfT4oKTtcbiAgZm9yIChjb25zdCB0YXNrIG9mIHNlc3Npb24udGFza3MpIHtcbiAgICBpZiAodGFzay5zdGF0dXMgIT09ICdjb21wbGV0ZWQnKSBjb250aW51ZTtcbiAgICBjb25zdCBzZWNvbmRzID0gdGFzay5hdHRlbXB0cy5hdCgtMSk/LmR1cmF0aW9uU2Vjb25kcztcbiAgICBpZiAoc2Vjb25kcyA9PT0gbnVsbCB8fCBzZWNvbmRzID09PSB1bmRlZmluZWQpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHN1bSA9IHN1bXMuZ2V0KHRhc2suc3BlYy5waGFzZSkgPz8geyBzZWNvbmRzOiAwLCBjb3VudDogMCB9O1xuICAgIHN1bXMuc2V0KHRhc2suc3BlYy5waGFzZSwgeyBzZWNvbmRzOiBzdW0uc2Vjb25kcyArIHNlY29uZHMsIGNvdW50OiBzdW0uY291bnQgKyAxIH0pO1xuICB9XG4gIHJldHVybiBuZXcgTWFwKFsuLi5zdW1zXS5tYXAoKFtwaGFzZSwgeyBzZWNvbmRzLCBjb3VudCB9XSkgPT4gW3BoYXNlLCBzZWNvbmRzIC8gY291bnRdKSk7XG59XG5cbi8qKiBMb25nZXN0IHJlbWFpbmluZyBwYXRoIGluIHNlY29uZHMgZm9yIGVhY2ggcG9zaXRpb24uIExpbmVhcjsgdGFza3Mgb24gYSBjeWNsZSAod2hpY2ggdmFsaWRhdGlvbiByZWZ1c2VzKSBrZWVwIHRoZWlyIG93biB3ZWlnaHQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVtYWluaW5nUGF0aChcbiAgc2Vzc2lvbjogU2Vzc2lvbixcbiAgZWRnZXM6IHsgcmVhZG9ubHkgc3RhcnQ6IEludDMyQXJyYXk7IHJlYWRvbmx5IGRlcGVuZGVudDogSW50MzJBcnJheSB9LFxuKTogRmxvYXQ2NEFycmF5IHtcbiAgY29uc3Qgc2l6ZSA9IHNlc3Npb24udGFza3Muc2l6ZTtcbiAgY29uc3QgbWVhbnMgPSBtZWFuRHVyYXRpb25zKHNlc3Npb24pO1xuICBjb25zdCBwYXRoID0gbmV3IEZsb2F0NjRBcnJheShzaXplKTtcbiAgY29uc3Qgd2FpdGluZyA9IG5ldyBJbnQzMkFycmF5KHNpemUpO1xuICBjb25zdCBwaGFzZXM6IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IHdlaWdodHMgPSBuZXcgRmxvYXQ2NEFycmF5KHNpemUpO1xuICBsZXQgcG9zaXRpb24gPSAwO1xuICBmb3IgKGNvbnN0IHRhc2sgb2Ygc2Vzc2lvbi50YXNrcykge1xuICAgIHdlaWdodHNbcG9zaXRpb25dID0gaXNUZXJtaW5hbCh0YXNrLnN0YXR1cykgPyAwIDogZXhwZWN0ZWRTZWNvbmRzKHRhc2ssIG1lYW5zLmdldCh0YXNrLnNwZWMucGhhc2UpKTtcbiAgICBwaGFzZXMucHVzaCh0YXNrLnNwZWMucGhhc2UpO1xuICAgIHBvc2l0aW9uICs9IDE7XG4gIH1cbiAgY29uc3QgeyBzdGFydCwgZGVwZW5kZW50IH0gPSBlZGdlcztcbiAgY29uc3QgcHJvZHVjZXJzOiBudW1iZXJbXVtdID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogc2l6ZSB9LCAoKSA9PiBbXSk7XG4gIGZvciAobGV0IHAgPSAwOyBwIDwgc2l6ZTsgcCArPSAxKVxuICAgIGZvciAobGV0IGUgPSBzdGFydFtwXSA/PyAwOyBlIDwgKHN0YXJ0W3AgKyAxXSA/PyAwKTsgZSArPSAxKSB7XG4gICAgICBjb25zdCBkID0gZGVwZW5kZW50W2VdID8/IDA7XG4gICAgICBpZiAocGhhc2VzW2RdICE9PSBwaGFzZXNbcF0pIGNvbnRpbnVlO1xuICAgICAgd2FpdGluZ1twXSA9ICh3YWl0aW5nW3BdID8/IDApICsgMTtcbiAgICAgIHByb2R1Y2Vyc1tkXT8ucHVzaChwKTtcbiAgICB9XG4gIGNvbnN0IGZyZWU6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IHAgPSAwOyBwIDwgc2l6ZTsgcCArPSAxKSB7XG4gICAgcGF0aFtwXSA9IHdlaWdodHNbcF0gPz8gMDtcbiAgICBpZiAod2FpdGluZ1twXSA9PT0gMCkgZnJlZS5wdXNoKHApO1xuICB9XG4gIGZvciAobGV0IGQgPSBmcmVlLnBvcCgpOyBkICE9PSB1bmRlZmluZWQ7IGQgPSBmcmVlLnBvcCgpKVxuICAgIGZvciAoY29uc3QgcCBvZiBwcm9kdWNlcnNbZF0gPz8gW10pIHtcbiAgICAgIHBhdGhbcF0gPSBNYXRoLm1heChwYXRoW3BdID8/IDAsICh3ZWlnaHRzW3BdID8/IDApICsgKHBhdGhbZF0gPz8gMCkpO1xuICAgICAgd2FpdGluZ1twXSA9ICh3YWl0aW5nW3BdID8/IDApIC0gMTtcbiAgICAgIGlmICh3YWl0aW5nW3BdID09PSAwKSBmcmVlLnB1c2gocCk7XG4gICAgfVxuICByZXR1cm4gcGF0aDtcbn1cbiJdfQ==
// EXTERNAL MODULE: ./build/src/domain/readiness.js
var readiness = __webpack_require__(4018);
;// CONCATENATED MODULE: ./build/src/domain/frontier.js



/** What a dependent sees of a task, as a bit set of the conditions that it meets. */
const MEETS = { succeeded: 1, failed: 2, done: 4 };
function meets(task) {
    switch (task.status) {
        case 'completed':
            return MEETS.succeeded | MEETS.done;
        case 'failed':
            return MEETS.failed | MEETS.done;
        case 'skipped':
            return task.skip === 'person' ? MEETS.succeeded | MEETS.done : MEETS.done;
        case 'cancelled':
            return MEETS.done;
        default:
            return 0;
    }
}
class Frontier {
    size;
    #edges;
    #unmet;
    #met;
    #pending;
    #phase;
    #queues;
    #phaseIds;
    constructor(session) {
        this.size = session.tasks.size;
        this.#edges = edgesOf(session);
        this.#unmet = new Int32Array(this.size);
        this.#met = new Uint8Array(this.size);
        this.#pending = new Uint8Array(this.size);
        this.#phase = new Int32Array(this.size);
        this.#phaseIds = session.phases.map(({ id }) => id);
        const order = new Map(this.#phaseIds.map((id, index) => [id, index]));
        const rank = remainingPath(session, this.#edges);
        const priority = new Int32Array(this.size);
        let position = 0;
        for (const task of session.tasks) {
            this.#phase[position] = order.get(task.spec.phase) ?? 0;
            this.#pending[position] = task.status === 'pending' ? 1 : 0;
            this.#met[position] = meets(task);
            priority[position] = task.spec.priority;
            position += 1;
        }
        this.#countUnmet();
        const before = (a, b) => (rank[a] ?? 0) !== (rank[b] ?? 0)
            ? (rank[a] ?? 0) > (rank[b] ?? 0)
            : priority[a] !== priority[b]
                ? (priority[a] ?? 0) > (priority[b] ?? 0)
                : a < b;
        this.#queues = this.#phaseIds.map(() => new PriorityQueue(this.size, before));
        for (let p = 0; p < this.size; p += 1)
            if (this.#isReady(p))
                this.#queues[this.#phase[p] ?? 0]?.push(p);
    }
    static of(session) {
        return new Frontier(session);
    }
    #countUnmet() {
        const { start, dependent, condition } = this.#edges;
        for (let p = 0; p < this.size; p += 1)
            for (let e = start[p] ?? 0; e < (start[p + 1] ?? 0); e += 1)
                if (((this.#met[p] ?? 0) & (condition[e] ?? 0)) === 0) {
                    const d = dependent[e] ?? 0;
                    this.#unmet[d] = (this.#unmet[d] ?? 0) + 1;
                }
    }
    #isReady(position) {
        return this.#pending[position] === 1 && this.#unmet[position] === 0;
    }
    /** Takes note that a task changed (its status as it is now). O(its dependents). */
    update(position, task) {
        this.settle(position, task.status === 'pending', meets(task));
    }
    /** The counters behind `update`: is the task pending, and which conditions does it meet now? */
    settle(position, pending, met) {
        const before = this.#met[position] ?? 0;
        this.#pending[position] = pending ? 1 : 0;
        this.#met[position] = met;
        if (this.#isReady(position))
            this.#queues[this.#phase[position] ?? 0]?.push(position);
        if (before === met)
            return;
        const { start, dependent, condition } = this.#edges;
        for (let e = start[position] ?? 0; e < (start[position + 1] ?? 0); e += 1) {
            const bit = condition[e] ?? 0;
            const change = ((before & bit) === 0 ? 0 : 1) - ((met & bit) === 0 ? 0 : 1);
            if (change === 0)
                continue;
            const d = dependent[e] ?? 0;
            this.#unmet[d] = (this.#unmet[d] ?? 0) + change;
            if (this.#isReady(d))
                this.#queues[this.#phase[d] ?? 0]?.push(d);
        }
    }
    /** The best position of a phase whose dependencies hold, removed from the queue; undefined when there is none. */
    pop(phase) {
        const queue = this.#queues[phase];
        for (let position = queue?.pop(); position !== undefined; position = queue?.pop())
            if (this.#isReady(position))
                return position;
        return undefined;
    }
    /** Puts back what was popped and not claimed. */
    push(position) {
        if (this.#isReady(position))
            this.#queues[this.#phase[position] ?? 0]?.push(position);
    }
    /**
     * The next tasks to claim, best first, as `claim` accepts them one by one: `claim` answers with the session after the claim, or
     * undefined when this task cannot be claimed now. Stops after `most` or when the limits that hold for all tasks are reached.
     */
    take(session, now, most, claim) {
        let state = session;
        let taken = 0;
        for (const [index, phase] of this.#phaseIds.entries()) {
            if (state.phases[index]?.id !== phase || state.phases[index]?.status !== 'in_progress')
                continue;
            const aside = [];
            for (let p = taken < most ? this.pop(index) : undefined; p !== undefined; p = taken < most ? this.pop(index) : undefined) {
                const task = state.tasks.at(p);
                if (task === undefined)
                    continue;
                const full = (0,readiness/* fullLimits */.e0)(state, task);
                const next = full.length > 0 || (0,readiness/* unready */.vf)(state, task, now).length > 0 ? undefined : claim(task.spec.id, state);
                if (next === undefined)
                    aside.push(p);
                else {
                    state = next;
                    taken += 1;
                    this.settle(p, false, 0);
                }
                if (full.some(({ limit }) => limit === 'agents' || limit === 'phase'))
                    break;
            }
            for (const p of aside)
                this.push(p);
        }
        return state;
    }
}
function edgesOf(session) {
    const size = session.tasks.size;
    const start = new Int32Array(size + 1);
    const pairs = [];
    let position = 0;
    for (const task of session.tasks) {
        for (const { task: other, on } of task.spec.dependencies) {
            const from = session.tasks.position(other);
            if (from === undefined)
                continue;
            pairs.push(from, position, MEETS[on]);
            start[from + 1] = (start[from + 1] ?? 0) + 1;
        }
        position += 1;
    }
    for (let p = 0; p < size; p += 1)
        start[p + 1] = (start[p + 1] ?? 0) + (start[p] ?? 0);
    const next = start.slice();
    const dependent = new Int32Array(pairs.length / 3);
    const condition = new Uint8Array(pairs.length / 3);
    for (let i = 0; i < pairs.length; i += 3) {
        const from = pairs[i] ?? 0;
        const slot = next[from] ?? 0;
        next[from] = slot + 1;
        dependent[slot] = pairs[i + 1] ?? 0;
        condition[slot] = pairs[i + 2] ?? 0;
    }
    return { start, dependent, condition };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZnJvbnRpZXIuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi9zcmMvZG9tYWluL2Zyb250aWVyLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQVNBLE9BQU8sRUFBRSxhQUFhLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQztBQUNwRCxPQUFPLEVBQUUsYUFBYSxFQUFFLE1BQU0sY0FBYyxDQUFDO0FBQzdDLE9BQU8sRUFBRSxVQUFVLEVBQUUsT0FBTyxFQUFFLE1BQU0sZ0JBQWdCLENBQUM7QUFJckQscUZBQXFGO0FBQ3JGLE1BQU0sS0FBSyxHQUF3QyxFQUFFLFNBQVMsRUFBRSxDQUFDLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFLENBQUM7QUFFeEYsU0FBUyxLQUFLLENBQUMsSUFBVTtJQUN2QixRQUFRLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQztRQUNwQixLQUFLLFdBQVc7WUFDZCxPQUFPLEtBQUssQ0FBQyxTQUFTLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQztRQUN0QyxLQUFLLFFBQVE7WUFDWCxPQUFPLEtBQUssQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQztRQUNuQyxLQUFLLFNBQVM7WUFDWixPQUFPLElBQUksQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsU0FBUyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUM7UUFDNUUsS0FBSyxXQUFXO1lBQ2QsT0FBTyxLQUFLLENBQUMsSUFBSSxDQUFDO1FBQ3BCO1lBQ0UsT0FBTyxDQUFDLENBQUM7SUFDYixDQUFDO0FBQ0gsQ0FBQztBQVNELE1BQU0sT0FBTyxRQUFRO0lBQ1YsSUFBSSxDQUFTO0lBQ2IsTUFBTSxDQUFRO0lBQ2QsTUFBTSxDQUFhO0lBQ25CLElBQUksQ0FBYTtJQUNqQixRQUFRLENBQWE7SUFDckIsTUFBTSxDQUFhO0lBQ25CLE9BQU8sQ0FBMkI7SUFDbEMsU0FBUyxDQUFvQjtJQUV0QyxZQUFvQixPQUFnQjtRQUNsQyxJQUFJLENBQUMsSUFBSSxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDO1FBQy9CLElBQUksQ0FBQyxNQUFNLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1FBQy9CLElBQUksQ0FBQyxNQUFNLEdBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ3hDLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ3RDLElBQUksQ0FBQyxRQUFRLEdBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQzFDLElBQUksQ0FBQyxNQUFNLEdBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ3hDLElBQUksQ0FBQyxTQUFTLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQztRQUNwRCxNQUFNLEtBQUssR0FBRyxJQUFJLEdBQUcsQ0FBQyxJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztRQUN0RSxNQUFNLElBQUksR0FBRyxhQUFhLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztRQUNqRCxNQUFNLFFBQVEsR0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDM0MsSUFBSSxRQUFRLEdBQUcsQ0FBQyxDQUFDO1FBQ2pCLEtBQUssTUFBTSxJQUFJLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRSxDQUFDO1lBQ2pDLElBQUksQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUN4RCxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQyxHQUFHLElBQUksQ0FBQyxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztZQUM1RCxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUNsQyxRQUFRLENBQUMsUUFBUSxDQUFDLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUM7WUFDeEMsUUFBUSxJQUFJLENBQUMsQ0FBQztRQUNoQixDQUFDO1FBQ0QsSUFBSSxDQUFDLFdBQVcsRUFBRSxDQUFDO1FBQ25CLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBUyxFQUFFLENBQVMsRUFBVyxFQUFFLENBQy9DLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUMvQixDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ2pDLENBQUMsQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQztnQkFDM0IsQ0FBQyxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQztnQkFDekMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDZCxJQUFJLENBQUMsT0FBTyxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsRUFBRSxDQUFDLElBQUksYUFBYSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQztRQUM5RSxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLElBQUksQ0FBQztZQUFFLElBQUksSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUM7Z0JBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztJQUMxRyxDQUFDO0lBRUQsTUFBTSxDQUFDLEVBQUUsQ0FBQyxPQUFnQjtRQUN4QixPQUFPLElBQUksUUFBUSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0lBQy9CLENBQUM7SUFFRCxXQUFXO1FBQ1QsTUFBTSxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQztRQUNwRCxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLElBQUksQ0FBQztZQUNuQyxLQUFLLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQztnQkFDekQsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsR0FBRyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDO29CQUN0RCxNQUFNLENBQUMsR0FBRyxTQUFTLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDO29CQUM1QixJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUM7Z0JBQzdDLENBQUM7SUFDUCxDQUFDO0lBRUQsUUFBUSxDQUFDLFFBQWdCO1FBQ3ZCLE9BQU8sSUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLElBQUksSUFBSSxDQUFDLE1BQU0sQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLENBQUM7SUFDdEUsQ0FBQztJQUVELG1GQUFtRjtJQUNuRixNQUFNLENBQUMsUUFBZ0IsRUFBRSxJQUFVO1FBQ2pDLElBQUksQ0FBQyxNQUFNLENBQUMsUUFBUSxFQUFFLElBQUksQ0FBQyxNQUFNLEtBQUssU0FBUyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0lBQ2hFLENBQUM7SUFFRCxnR0FBZ0c7SUFDaEcsTUFBTSxDQUFDLFFBQWdCLEVBQUUsT0FBZ0IsRUFBRSxHQUFXO1FBQ3BELE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ3hDLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxDQUFDLEdBQUcsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztRQUMxQyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLEdBQUcsQ0FBQztRQUMxQixJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxDQUFDO1lBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQztRQUN0RixJQUFJLE1BQU0sS0FBSyxHQUFHO1lBQUUsT0FBTztRQUMzQixNQUFNLEVBQUUsS0FBSyxFQUFFLFNBQVMsRUFBRSxTQUFTLEVBQUUsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDO1FBQ3BELEtBQUssSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsUUFBUSxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQztZQUMxRSxNQUFNLEdBQUcsR0FBRyxTQUFTLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQzlCLE1BQU0sTUFBTSxHQUFHLENBQUMsQ0FBQyxNQUFNLEdBQUcsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDO1lBQzVFLElBQUksTUFBTSxLQUFLLENBQUM7Z0JBQUUsU0FBUztZQUMzQixNQUFNLENBQUMsR0FBRyxTQUFTLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQzVCLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLE1BQU0sQ0FBQztZQUNoRCxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDO2dCQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7UUFDbkUsQ0FBQztJQUNILENBQUM7SUFFRCxrSEFBa0g7SUFDbEgsR0FBRyxDQUFDLEtBQWE7UUFDZixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDO1FBQ2xDLEtBQUssSUFBSSxRQUFRLEdBQUcsS0FBSyxFQUFFLEdBQUcsRUFBRSxFQUFFLFFBQVEsS0FBSyxTQUFTLEVBQUUsUUFBUSxHQUFHLEtBQUssRUFBRSxHQUFHLEVBQUU7WUFDL0UsSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsQ0FBQztnQkFBRSxPQUFPLFFBQVEsQ0FBQztRQUMvQyxPQUFPLFNBQVMsQ0FBQztJQUNuQixDQUFDO0lBRUQsaURBQWlEO0lBQ2pELElBQUksQ0FBQyxRQUFnQjtRQUNuQixJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxDQUFDO1lBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQztJQUN4RixDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsSUFBSSxDQUNGLE9BQWdCLEVBQ2hCLEdBQVksRUFDWixJQUFZLEVBQ1osS0FBNEQ7UUFFNUQsSUFBSSxLQUFLLEdBQUcsT0FBTyxDQUFDO1FBQ3BCLElBQUksS0FBSyxHQUFHLENBQUMsQ0FBQztRQUNkLEtBQUssTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsSUFBSSxJQUFJLENBQUMsU0FBUyxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUM7WUFDdEQsSUFBSSxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxFQUFFLEVBQUUsS0FBSyxLQUFLLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxNQUFNLEtBQUssYUFBYTtnQkFBRSxTQUFTO1lBQ2pHLE1BQU0sS0FBSyxHQUFhLEVBQUUsQ0FBQztZQUMzQixLQUNFLElBQUksQ0FBQyxHQUFHLEtBQUssR0FBRyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsRUFDbEQsQ0FBQyxLQUFLLFNBQVMsRUFDZixDQUFDLEdBQUcsS0FBSyxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxFQUM5QyxDQUFDO2dCQUNELE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO2dCQUMvQixJQUFJLElBQUksS0FBSyxTQUFTO29CQUFFLFNBQVM7Z0JBQ2pDLE1BQU0sSUFBSSxHQUFHLFVBQVUsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7Z0JBQ3JDLE1BQU0sSUFBSSxHQUNSLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDO2dCQUNuRyxJQUFJLElBQUksS0FBSyxTQUFTO29CQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7cUJBQ2pDLENBQUM7b0JBQ0osS0FBSyxHQUFHLElBQUksQ0FBQztvQkFDYixLQUFLLElBQUksQ0FBQyxDQUFDO29CQUNYLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQztnQkFDM0IsQ0FBQztnQkFDRCxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsQ0FBQyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSyxPQUFPLENBQUM7b0JBQUUsTUFBTTtZQUMvRSxDQUFDO1lBQ0QsS0FBSyxNQUFNLENBQUMsSUFBSSxLQUFLO2dCQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7UUFDdEMsQ0FBQztRQUNELE9BQU8sS0FBSyxDQUFDO0lBQ2YsQ0FBQztDQUNGO0FBRUQsU0FBUyxPQUFPLENBQUMsT0FBZ0I7SUFDL0IsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUM7SUFDaEMsTUFBTSxLQUFLLEdBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxDQUFDO0lBQ3ZDLE1BQU0sS0FBSyxHQUFhLEVBQUUsQ0FBQztJQUMzQixJQUFJLFFBQVEsR0FBRyxDQUFDLENBQUM7SUFDakIsS0FBSyxNQUFNLElBQUksSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLENBQUM7UUFDakMsS0FBSyxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLFlBQVksRUFBRSxDQUFDO1lBQ3pELE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDLEtBQUssQ0FBQyxDQUFDO1lBQzNDLElBQUksSUFBSSxLQUFLLFNBQVM7Z0JBQUUsU0FBUztZQUNqQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxRQUFRLEVBQUUsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUM7WUFDdEMsS0FBSyxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDO1FBQy9DLENBQUM7UUFDRCxRQUFRLElBQUksQ0FBQyxDQUFDO0lBQ2hCLENBQUM7SUFDRCxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxFQUFFLENBQUMsSUFBSSxDQUFDO1FBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7SUFDdkYsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFDO0lBQzNCLE1BQU0sU0FBUyxHQUFHLElBQUksVUFBVSxDQUFDLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLENBQUM7SUFDbkQsTUFBTSxTQUFTLEdBQUcsSUFBSSxVQUFVLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztJQUNuRCxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsS0FBSyxDQUFDLE1BQU0sRUFBRSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUM7UUFDekMsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUMzQixNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQzdCLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxDQUFDO1FBQ3RCLFNBQVMsQ0FBQyxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUNwQyxTQUFTLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDdEMsQ0FBQztJQUNELE9BQU8sRUFBRSxLQUFLLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxDQUFDO0FBQ3pDLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFRoZSB0YXNrcyB0aGF0IG1heSBzdGFydCBuZXh0LCBiZXN0IGZpcnN0LCBrZXB0IGJ5IGNvdW50ZXJzOiBlYWNoIHRhc2sgY291bnRzIGl0cyB1bm1ldCBkZXBlbmRlbmNpZXMsIGFuZCB0aGUgZW5kIG9mIGEgdGFzayB0b3VjaGVzIG9ubHlcbiAqIGl0cyBkZXBlbmRlbnRzLiBOb3RoaW5nIGlzIHNjYW5uZWQgcGVyIGV2ZW50LCBzbyBhIHNlc3Npb24gb2YgMTAwLDAwMCB0YXNrcyBpcyBkcmFpbmVkIGFib3V0IGFzIGZhc3QgYXMgaXQgaXMgcmVhZC5cbiAqXG4gKiBBIGRlcml2ZWQgaW5kZXggYmVzaWRlIHRoZSBzZXNzaW9uLCBuZXZlciBzdG9yZWQuIEl0IGtub3dzIGRlcGVuZGVuY2llcywgcGhhc2VzIGFuZCBvcmRlcjsgbGltaXRzLCBpbnB1dHMgYW5kIGJhY2tvZmYgYXJlIGFza2VkIG9mIHRoZVxuICogc2Vzc2lvbiBhdCB0aGUgbW9tZW50IG9mIHRha2luZy4gUmVidWlsZCBpdCB3aGVuIHRhc2tzIHdlcmUgYWRkZWQuXG4gKi9cbmltcG9ydCB0eXBlIHsgRGVwZW5kZW5jeUNvbmRpdGlvbiB9IGZyb20gJy4vZGVmaW5pdGlvbi5qcyc7XG5pbXBvcnQgdHlwZSB7IEluc3RhbnQsIFRhc2tJZCB9IGZyb20gJy4vaWRzLmpzJztcbmltcG9ydCB7IFByaW9yaXR5UXVldWUgfSBmcm9tICcuL3ByaW9yaXR5LXF1ZXVlLmpzJztcbmltcG9ydCB7IHJlbWFpbmluZ1BhdGggfSBmcm9tICcuL3JhbmtpbmcuanMnO1xuaW1wb3J0IHsgZnVsbExpbWl0cywgdW5yZWFkeSB9IGZyb20gJy4vcmVhZGluZXNzLmpzJztcbmltcG9ydCB0eXBlIHsgU2Vzc2lvbiB9IGZyb20gJy4vc2Vzc2lvbi5qcyc7XG5pbXBvcnQgdHlwZSB7IFRhc2sgfSBmcm9tICcuL3Rhc2suanMnO1xuXG4vKiogV2hhdCBhIGRlcGVuZGVudCBzZWVzIG9mIGEgdGFzaywgYXMgYSBiaXQgc2V0IG9mIHRoZSBjb25kaXRpb25zIHRoYXQgaXQgbWVldHMuICovXG5jb25zdCBNRUVUUzogUmVjb3JkPERlcGVuZGVuY3lDb25kaXRpb24sIG51bWJlcj4gPSB7IHN1Y2NlZWRlZDogMSwgZmFpbGVkOiAyLCBkb25lOiA0IH07XG5cbmZ1bmN0aW9uIG1lZXRzKHRhc2s6IFRhc2spOiBudW1iZXIge1xuICBzd2l0Y2ggKHRhc2suc3RhdHVzKSB7XG4gICAgY2FzZSAnY29tcGxldGVkJzpcbiAgICAgIHJldHVybiBNRUVUUy5zdWNjZWVkZWQgfCBNRUVUUy5kb25lO1xuICAgIGNhc2UgJ2ZhaWxlZCc6XG4gICAgICByZXR1cm4gTUVFVFMuZmFpbGVkIHwgTUVFVFMuZG9uZTtcbiAgICBjYXNlICdza2lwcGVkJzpcbiAgICAgIHJldHVybiB0YXNrLnNraXAgPT09ICdwZXJzb24nID8gTUVFVFMuc3VjY2VlZGVkIHwgTUVFVFMuZG9uZSA6IE1FRVRTLmRvbmU7XG4gICAgY2FzZSAnY2FuY2VsbGVkJzpcbiAgICAgIHJldHVybiBNRUVUUy5kb25lO1xuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4gMDtcbiAgfVxufVxuXG4vKiogRGVwZW5kZW50cyBvZiBldmVyeSB0YXNrIGluIG9uZSBmbGF0IGFycmF5OiB0aG9zZSBvZiB0YXNrIGBwYCBsaWUgZnJvbSBgc3RhcnRbcF1gIHRvIGBzdGFydFtwICsgMV1gLiAqL1xuaW50ZXJmYWNlIEVkZ2VzIHtcbiAgcmVhZG9ubHkgc3RhcnQ6IEludDMyQXJyYXk7XG4gIHJlYWRvbmx5IGRlcGVuZGVudDogSW50MzJBcnJheTtcbiAgcmVhZG9ubHkgY29uZGl0aW9uOiBVaW50OEFycmF5O1xufVxuXG5leHBvcnQgY2xhc3MgRnJvbnRpZXIge1xuICByZWFkb25seSBzaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNlZGdlczogRWRnZXM7XG4gIHJlYWRvbmx5ICN1bm1ldDogSW50MzJBcnJheTtcbiAgcmVhZG9ubHkgI21ldDogVWludDhBcnJheTtcbiAgcmVhZG9ubHkgI3BlbmRpbmc6IFVpbnQ4QXJyYXk7XG4gIHJlYWRvbmx5ICNwaGFzZTogSW50MzJBcnJheTtcbiAgcmVhZG9ubHkgI3F1ZXVlczogcmVhZG9ubHkgUHJpb3JpdHlRdWV1ZVtdO1xuICByZWFkb25seSAjcGhhc2VJZHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuXG4gIHByaXZhdGUgY29uc3RydWN0b3Ioc2Vzc2lvbjogU2Vzc2lvbikge1xuICAgIHRoaXMuc2l6ZSA9IHNlc3Npb24udGFza3Muc2l6ZTtcbiAgICB0aGlzLiNlZGdlcyA9IGVkZ2VzT2Yoc2Vzc2lvbik7XG4gICAgdGhpcy4jdW5tZXQgPSBuZXcgSW50MzJBcnJheSh0aGlzLnNpemUpO1xuICAgIHRoaXMuI21ldCA9IG5ldyBVaW50OEFycmF5KHRoaXMuc2l6ZSk7XG4gICAgdGhpcy4jcGVuZGluZyA9IG5ldyBVaW50OEFycmF5KHRoaXMuc2l6ZSk7XG4gICAgdGhpcy4jcGhhc2UgPSBuZXcgSW50MzJBcnJheSh0aGlzLnNpemUpO1xuICAgIHRoaXMuI3BoYXNlSWRzID0gc2Vzc2lvbi5waGFzZXMubWFwKCh7IGlkIH0pID0+IGlkKTtcbiAgICBjb25zdCBvcmRlciA9IG5ldyBNYXAodGhpcy4jcGhhc2VJZHMubWFwKChpZCwgaW5kZXgpID0+IFtpZCwgaW5kZXhdKSk7XG4gICAgY29uc3QgcmFuayA9IHJlbWFpbmluZ1BhdGgoc2Vzc2lvbiwgdGhpcy4jZWRnZXMpO1xuICAgIGNvbnN0IHByaW9yaXR5ID0gbmV3IEludDMyQXJyYXkodGhpcy5zaXplKTtcbiAgICBsZXQgcG9zaXRpb24gPSAwO1xuICAgIGZvciAoY29uc3QgdGFzayBvZiBzZXNzaW9uLnRhc2tzKSB7XG4gICAgICB0aGlzLiNwaGFzZVtwb3NpdGlvbl0gPSBvcmRlci5nZXQodGFzay5zcGVjLnBoYXNlKSA/PyAwO1xuICAgICAgdGhpcy4jcGVuZGluZ1twb3NpdGlvbl0gPSB0YXNrLnN0YXR1cyA9PT0gJ3BlbmRpbmcnID8gMSA6IDA7XG4gICAgICB0aGlzLiNtZXRbcG9zaXRpb25dID0gbWVldHModGFzayk7XG4gICAgICBwcmlvcml0eVtwb3NpdGlvbl0gPSB0YXNrLnNwZWMucHJpb3JpdHk7XG4gICAgICBwb3NpdGlvbiArPSAxO1xuICAgIH1cbiAgICB0aGlzLiNjb3VudFVubWV0KCk7XG4gICAgY29uc3QgYmVmb3JlID0gKGE6IG51bWJlciwgYjogbnVtYmVyKTogYm9vbGVhbiA9PlxuICAgICAgKHJhbmtbYV0gPz8gMCkgIT09IChyYW5rW2JdID8/IDApXG4gICAgICAgID8gKHJhbmtbYV0gPz8gMCkgPiAocmFua1tiXSA/PyAwKVxuICAgICAgICA6IHByaW9yaXR5W2FdICE9PSBwcmlvcml0eVtiXVxuICAgICAgICAgID8gKHByaW9yaXR5W2FdID8/IDApID4gKHByaW9yaXR5W2JdID8/IDApXG4gICAgICAgICAgOiBhIDwgYjtcbiAgICB0aGlzLiNxdWV1ZXMgPSB0aGlzLiNwaGFzZUlkcy5tYXAoKCkgPT4gbmV3IFByaW9yaXR5UXVldWUodGhpcy5zaXplLCBiZWZvcmUpKTtcbiAgICBmb3IgKGxldCBwID0gMDsgcCA8IHRoaXMuc2l6ZTsgcCArPSAxKSBpZiAodGhpcy4jaXNSZWFkeShwKSkgdGhpcy4jcXVldWVzW3RoaXMuI3BoYXNlW3BdID8/IDBdPy5wdXNoKHApO1xuICB9XG5cbiAgc3RhdGljIG9mKHNlc3Npb246IFNlc3Npb24pOiBGcm9udGllciB7XG4gICAgcmV0dXJuIG5ldyBGcm9udGllcihzZXNzaW9uKTtcbiAgfVxuXG4gICNjb3VudFVubWV0KCk6IHZvaWQge1xuICAgIGNvbnN0IHsgc3RhcnQsIGRlcGVuZGVudCwgY29uZGl0aW9uIH0gPSB0aGlzLiNlZGdlcztcbiAgICBmb3IgKGxldCBwID0gMDsgcCA8IHRoaXMuc2l6ZTsgcCArPSAxKVxuICAgICAgZm9yIChsZXQgZSA9IHN0YXJ0W3BdID8/IDA7IGUgPCAoc3RhcnRbcCArIDFdID8/IDApOyBlICs9IDEpXG4gICAgICAgIGlmICgoKHRoaXMuI21ldFtwXSA/PyAwKSAmIChjb25kaXRpb25bZV0gPz8gMCkpID09PSAwKSB7XG4gICAgICAgICAgY29uc3QgZCA9IGRlcGVuZGVudFtlXSA/PyAwO1xuICAgICAgICAgIHRoaXMuI3VubWV0W2RdID0gKHRoaXMuI3VubWV0W2RdID8/IDApICsgMTtcbiAgICAgICAgfVxuICB9XG5cbiAgI2lzUmVhZHkocG9zaXRpb246IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNwZW5kaW5nW3Bvc2l0aW9uXSA9PT0gMSAmJiB0aGlzLiN1bm1ldFtwb3NpdGlvbl0gPT09IDA7XG4gIH1cblxuICAvKiogVGFrZXMgbm90ZSB0aGF0IGEgdGFzayBjaGFuZ2VkIChpdHMgc3RhdHVzIGFzIGl0IGlzIG5vdykuIE8oaXRzIGRlcGVuZGVudHMpLiAqL1xuICB1cGRhdGUocG9zaXRpb246IG51bWJlciwgdGFzazogVGFzayk6IHZvaWQge1xuICAgIHRoaXMuc2V0dGxlKHBvc2l0aW9uLCB0YXNrLnN0YXR1cyA9PT0gJ3BlbmRpbmcnLCBtZWV0cyh0YXNrKSk7XG4gIH1cblxuICAvKiogVGhlIGNvdW50ZXJzIGJlaGluZCBgdXBkYXRlYDogaXMgdGhlIHRhc2sgcGVuZGluZywgYW5kIHdoaWNoIGNvbmRpdGlvbnMgZG9lcyBpdCBtZWV0IG5vdz8gKi9cbiAgc2V0dGxlKHBvc2l0aW9uOiBudW1iZXIsIHBlbmRpbmc6IGJvb2xlYW4sIG1ldDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgYmVmb3JlID0gdGhpcy4jbWV0W3Bvc2l0aW9uXSA/PyAwO1xuICAgIHRoaXMuI3BlbmRpbmdbcG9zaXRpb25dID0gcGVuZGluZyA/IDEgOiAwO1xuICAgIHRoaXMuI21ldFtwb3NpdGlvbl0gPSBtZXQ7XG4gICAgaWYgKHRoaXMuI2lzUmVhZHkocG9zaXRpb24pKSB0aGlzLiNxdWV1ZXNbdGhpcy4jcGhhc2VbcG9zaXRpb25dID8/IDBdPy5wdXNoKHBvc2l0aW9uKTtcbiAgICBpZiAoYmVmb3JlID09PSBtZXQpIHJldHVybjtcbiAgICBjb25zdCB7IHN0YXJ0LCBkZXBlbmRlbnQsIGNvbmRpdGlvbiB9ID0gdGhpcy4jZWRnZXM7XG4gICAgZm9yIChsZXQgZSA9IHN0YXJ0W3Bvc2l0aW9uXSA/PyAwOyBlIDwgKHN0YXJ0W3Bvc2l0aW9uICsgMV0gPz8gMCk7IGUgKz0gMSkge1xuICAgICAgY29uc3QgYml0ID0gY29uZGl0aW9uW2VdID8/IDA7XG4gICAgICBjb25zdCBjaGFuZ2UgPSAoKGJlZm9yZSAmIGJpdCkgPT09IDAgPyAwIDogMSkgLSAoKG1ldCAmIGJpdCkgPT09IDAgPyAwIDogMSk7XG4gICAgICBpZiAoY2hhbmdlID09PSAwKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGQgPSBkZXBlbmRlbnRbZV0gPz8gMDtcbiAgICAgIHRoaXMuI3VubWV0W2RdID0gKHRoaXMuI3VubWV0W2RdID8/IDApICsgY2hhbmdlO1xuICAgICAgaWYgKHRoaXMuI2lzUmVhZHkoZCkpIHRoaXMuI3F1ZXVlc1t0aGlzLiNwaGFzZVtkXSA/PyAwXT8ucHVzaChkKTtcbiAgICB9XG4gIH1cblxuICAvKiogVGhlIGJlc3QgcG9zaXRpb24gb2YgYSBwaGFzZSB3aG9zZSBkZXBlbmRlbmNpZXMgaG9sZCwgcmVtb3ZlZCBmcm9tIHRoZSBxdWV1ZTsgdW5kZWZpbmVkIHdoZW4gdGhlcmUgaXMgbm9uZS4gKi9cbiAgcG9wKHBoYXNlOiBudW1iZXIpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IHF1ZXVlID0gdGhpcy4jcXVldWVzW3BoYXNlXTtcbiAgICBmb3IgKGxldCBwb3NpdGlvbiA9IHF1ZXVlPy5wb3AoKTsgcG9zaXRpb24gIT09IHVuZGVmaW5lZDsgcG9zaXRpb24gPSBxdWV1ZT8ucG9wKCkpXG4gICAgICBpZiAodGhpcy4jaXNSZWFkeShwb3NpdGlvbikpIHJldHVybiBwb3NpdGlvbjtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG5cbiAgLyoqIFB1dHMgYmFjayB3aGF0IHdhcyBwb3BwZWQgYW5kIG5vdCBjbGFpbWVkLiAqL1xuICBwdXNoKHBvc2l0aW9uOiBudW1iZXIpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jaXNSZWFkeShwb3NpdGlvbikpIHRoaXMuI3F1ZXVlc1t0aGlzLiNwaGFzZVtwb3NpdGlvbl0gPz8gMF0/LnB1c2gocG9zaXRpb24pO1xuICB9XG5cbiAgLyoqXG4gICAqIFRoZSBuZXh0IHRhc2tzIHRvIGNsYWltLCBiZXN0IGZpcnN0LCBhcyBgY2xhaW1gIGFjY2VwdHMgdGhlbSBvbmUgYnkgb25lOiBgY2xhaW1gIGFuc3dlcnMgd2l0aCB0aGUgc2Vzc2lvbiBhZnRlciB0aGUgY2xhaW0sIG9yXG4gICAqIHVuZGVmaW5lZCB3aGVuIHRoaXMgdGFzayBjYW5ub3QgYmUgY2xhaW1lZCBub3cuIFN0b3BzIGFmdGVyIGBtb3N0YCBvciB3aGVuIHRoZSBsaW1pdHMgdGhhdCBob2xkIGZvciBhbGwgdGFza3MgYXJlIHJlYWNoZWQuXG4gICAqL1xuICB0YWtlKFxuICAgIHNlc3Npb246IFNlc3Npb24sXG4gICAgbm93OiBJbnN0YW50LFxuICAgIG1vc3Q6IG51bWJlcixcbiAgICBjbGFpbTogKGlkOiBUYXNrSWQsIHNlc3Npb246IFNlc3Npb24pID0+IFNlc3Npb24gfCB1bmRlZmluZWQsXG4gICk6IFNlc3Npb24ge1xuICAgIGxldCBzdGF0ZSA9IHNlc3Npb247XG4gICAgbGV0IHRha2VuID0gMDtcbiAgICBmb3IgKGNvbnN0IFtpbmRleCwgcGhhc2VdIG9mIHRoaXMuI3BoYXNlSWRzLmVudHJpZXMoKSkge1xuICAgICAgaWYgKHN0YXRlLnBoYXNlc1tpbmRleF0/LmlkICE9PSBwaGFzZSB8fCBzdGF0ZS5waGFzZXNbaW5kZXhdPy5zdGF0dXMgIT09ICdpbl9wcm9ncmVzcycpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgYXNpZGU6IG51bWJlcltdID0gW107XG4gICAgICBmb3IgKFxuICAgICAgICBsZXQgcCA9IHRha2VuIDwgbW9zdCA/IHRoaXMucG9wKGluZGV4KSA6IHVuZGVmaW5lZDtcbiAgICAgICAgcCAhPT0gdW5kZWZpbmVkO1xuICAgICAgICBwID0gdGFrZW4gPCBtb3N0ID8gdGhpcy5wb3AoaW5kZXgpIDogdW5kZWZpbmVkXG4gICAgICApIHtcbiAgICAgICAgY29uc3QgdGFzayA9IHN0YXRlLnRhc2tzLmF0KHApO1xuICAgICAgICBpZiAodGFzayA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICAgICAgY29uc3QgZnVsbCA9IGZ1bGxMaW1pdHMoc3RhdGUsIHRhc2spO1xuICAgICAgICBjb25zdCBuZXh0ID1cbiAgICAgICAgICBmdWxsLmxlbmd0aCA+IDAgfHwgdW5yZWFkeShzdGF0ZSwgdGFzaywgbm93KS5sZW5ndGggPiAwID8gdW5kZWZpbmVkIDogY2xhaW0odGFzay5zcGVjLmlkLCBzdGF0ZSk7XG4gICAgICAgIGlmIChuZXh0ID09PSB1bmRlZmluZWQpIGFzaWRlLnB1c2gocCk7XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgIHN0YXRlID0gbmV4dDtcbiAgICAgICAgICB0YWtlbiArPSAxO1xuICAgICAgICAgIHRoaXMuc2V0dGxlKHAsIGZhbHNlLCAwKTtcbiAgICAgICAgfVxuICAgICAgICBpZiAoZnVsbC5zb21lKCh7IGxpbWl0IH0pID0+IGxpbWl0ID09PSAnYWdlbnRzJyB8fCBsaW1pdCA9PT0gJ3BoYXNlJykpIGJyZWFrO1xuICAgICAgfVxuICAgICAgZm9yIChjb25zdCBwIG9mIGFzaWRlKSB0aGlzLnB1c2gocCk7XG4gICAgfVxuICAgIHJldHVybiBzdGF0ZTtcbiAgfVxufVxuXG5mdW5jdGlvbiBlZGdlc09mKHNlc3Npb246IFNlc3Npb24pOiBFZGdlcyB7XG4gIGNvbnN0IHNpemUgPSBzZXNzaW9uLnRhc2tzLnNpemU7XG4gIGNvbnN0IHN0YXJ0ID0gbmV3IEludDMyQXJyYXkoc2l6ZSArIDEpO1xuICBjb25zdCBwYWlyczogbnVtYmVyW10gPSBbXTtcbiAgbGV0IHBvc2l0aW9uID0gMDtcbiAgZm9yIChjb25zdCB0YXNrIG9mIHNlc3Npb24udGFza3MpIHtcbiAgICBmb3IgKGNvbnN0IHsgdGFzazogb3RoZXIsIG9uIH0gb2YgdGFzay5zcGVjLmRlcGVuZGVuY2llcykge1xuICAgICAgY29uc3QgZnJvbSA9IHNlc3Npb24udGFza3MucG9zaXRpb24ob3RoZXIpO1xuICAgICAgaWYgKGZyb20gPT09IHVuZGVmaW5lZCkgY29udGludWU7XG4gICAgICBwYWlycy5wdXNoKGZyb20sIHBvc2l0aW9uLCBNRUVUU1tvbl0pO1xuICAgICAgc3RhcnRbZnJvbSArIDFdID0gKHN0YXJ0W2Zyb20gKyAxXSA/PyAwKSArIDE7XG4gICAgfVxuICAgIHBvc2l0aW9uICs9IDE7XG4gIH1cbiAgZm9yIChsZXQgcCA9IDA7IHAgPCBzaXplOyBwICs9IDEpIHN0YXJ0W3AgKyAxXSA9IChzdGFydFtwICsgMV0gPz8gMCkgKyAoc3RhcnRbcF0gPz8gMCk7XG4gIGNvbnN0IG5leHQgPSBzdGFydC5zbGljZSgpO1xuICBjb25zdCBkZXBlbmRlbnQgPSBuZXcgSW50MzJBcnJheShwYWlycy5sZW5ndGggLyAzKTtcbiAgY29uc3QgY29uZGl0aW9uID0gbmV3IFVpbnQ4QXJyYXkocGFpcnMubGVuZ3RoIC8gMyk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgcGFpcnMubGVuZ3RoOyBpICs9IDMpIHtcbiAgICBjb25zdCBmcm9tID0gcGFpcnNbaV0gPz8gMDtcbiAgICBjb25zdCBzbG90ID0gbmV4dFtmcm9tXSA/PyAwO1xuICAgIG5leHRbZnJvbV0gPSBzbG90ICsgMTtcbiAgICBkZXBlbmRlbnRbc2xvdF0gPSBwYWlyc1tpICsgMV0gPz8gMDtcbiAgICBjb25kaXRpb25bc2xvdF0gPSBwYWlyc1tpICsgMl0gPz8gMDtcbiAgfVxuICByZXR1cm4geyBzdGFydCwgZGVwZW5kZW50LCBjb25kaXRpb24gfTtcbn1cbiJdfQ==
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/src/app/context.js
var app_context = __webpack_require__(1590);
;// CONCATENATED MODULE: ./build/src/app/planner.js



/** After the timeout of its work a claim has this long to bring its report in. */
const REPORT_SECONDS = 1800;
class Planner {
    #frontier;
    #tasks;
    /** The counters for this session; `events` lead from the session they were last brought to up to this one. */
    at(session) {
        if (this.#frontier === undefined || this.#tasks !== session.tasks) {
            this.#frontier = Frontier.of(session);
            this.#tasks = session.tasks;
        }
        return this.#frontier;
    }
    /** Brings the counters from `before` to the session after `events`. */
    follow(before, events, session) {
        if (this.#frontier === undefined ||
            this.#tasks !== before.tasks ||
            session.tasks.size !== before.tasks.size)
            return;
        for (const event of events) {
            if (!('task' in event))
                continue;
            const position = session.tasks.position(event.task);
            const task = session.tasks.get(event.task);
            if (position !== undefined && task !== undefined)
                this.#frontier.update(position, task);
        }
        this.#tasks = session.tasks;
    }
    /** Is there a task that could be claimed right now? */
    anyReady(session, now) {
        let any = false;
        if (session.status === 'in_progress')
            this.at(session).take(session, now, 1, () => {
                any = true;
                return undefined;
            });
        return any;
    }
    /** Claims the best ready tasks in the draft, each with a fresh secret. */
    claim(context, draft, order) {
        const claims = [];
        if (draft.session.status !== 'in_progress' || order.most <= 0)
            return claims;
        const frontier = this.at(draft.session);
        frontier.take(draft.session, order.now, order.most, (id) => {
            const task = draft.session.tasks.get(id);
            if (task === undefined ||
                (order.phase !== null && task.spec.phase !== order.phase) ||
                (order.task !== null && id !== order.task))
                return undefined;
            const missing = task.spec.inputs
                .filter(({ producer, path }) => producer === null && order.missingInputs.has(path))
                .map(({ path }) => path);
            const secret = context.random.hex(16);
            const decision = draft.ask({
                type: 'claim_task',
                now: order.now,
                actor: app_context/* ORCHESTRATOR */.zt,
                task: id,
                claimSha256: (0,sha256/* sha256 */.s)(secret),
                holder: order.holder,
                baseSha: order.baseSha,
                leaseSeconds: order.queueSeconds + task.spec.timeoutSeconds + REPORT_SECONDS,
                missingInputs: missing,
            });
            if (decision.kind === 'refused')
                return undefined;
            claims.push({ task: id, attempt: task.attempts.length + 1, secret });
            return draft.session;
        });
        this.#tasks = draft.session.tasks;
        return claims;
    }
}
/** Code-base inputs of tasks that could start, which the base does not have. */
async function missingTreeInputs(context, session, base) {
    const paths = new Set();
    const open = new Set(session.phases.filter(({ status }) => status === 'in_progress').map(({ id }) => id));
    for (const task of session.tasks)
        if (task.status === 'pending' && open.has(task.spec.phase))
            for (const { path, producer } of task.spec.inputs)
                if (producer === null)
                    paths.add(path);
    if (paths.size === 0 || base === null || context.code === null)
        return new Set();
    return new Set(await context.code.missingInputs(base, [...paths]));
}
/** The commit that the next attempts work on: the tip of the session's branch, else what the session started from. */
async function currentBase(context, session) {
    if (session.code === null || context.code === null)
        return null;
    return (await context.code.tip(session.code.branch)) ?? session.code.baseSha;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGxhbm5lci5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9hcHAvcGxhbm5lci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFLQSxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sdUJBQXVCLENBQUM7QUFJakQsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLHFCQUFxQixDQUFDO0FBQzdDLE9BQU8sRUFBZ0IsWUFBWSxFQUFFLE1BQU0sY0FBYyxDQUFDO0FBMEIxRCxrRkFBa0Y7QUFDbEYsTUFBTSxjQUFjLEdBQUcsSUFBSSxDQUFDO0FBRTVCLE1BQU0sT0FBTyxPQUFPO0lBQ2xCLFNBQVMsQ0FBdUI7SUFDaEMsTUFBTSxDQUErQjtJQUVyQyw4R0FBOEc7SUFDdEcsRUFBRSxDQUFDLE9BQWdCO1FBQ3pCLElBQUksSUFBSSxDQUFDLFNBQVMsS0FBSyxTQUFTLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxPQUFPLENBQUMsS0FBSyxFQUFFLENBQUM7WUFDbEUsSUFBSSxDQUFDLFNBQVMsR0FBRyxRQUFRLENBQUMsRUFBRSxDQUFDLE9BQU8sQ0FBQyxDQUFDO1lBQ3RDLElBQUksQ0FBQyxNQUFNLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQztRQUM5QixDQUFDO1FBQ0QsT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDO0lBQ3hCLENBQUM7SUFFRCx1RUFBdUU7SUFDdkUsTUFBTSxDQUFDLE1BQWUsRUFBRSxNQUF3QixFQUFFLE9BQWdCO1FBQ2hFLElBQ0UsSUFBSSxDQUFDLFNBQVMsS0FBSyxTQUFTO1lBQzVCLElBQUksQ0FBQyxNQUFNLEtBQUssTUFBTSxDQUFDLEtBQUs7WUFDNUIsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLEtBQUssTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJO1lBRXhDLE9BQU87UUFDVCxLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU0sRUFBRSxDQUFDO1lBQzNCLElBQUksQ0FBQyxDQUFDLE1BQU0sSUFBSSxLQUFLLENBQUM7Z0JBQUUsU0FBUztZQUNqQyxNQUFNLFFBQVEsR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDcEQsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQzNDLElBQUksUUFBUSxLQUFLLFNBQVMsSUFBSSxJQUFJLEtBQUssU0FBUztnQkFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLENBQUM7UUFDMUYsQ0FBQztRQUNELElBQUksQ0FBQyxNQUFNLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQztJQUM5QixDQUFDO0lBRUQsdURBQXVEO0lBQ3ZELFFBQVEsQ0FBQyxPQUFnQixFQUFFLEdBQVk7UUFDckMsSUFBSSxHQUFHLEdBQUcsS0FBSyxDQUFDO1FBQ2hCLElBQUksT0FBTyxDQUFDLE1BQU0sS0FBSyxhQUFhO1lBQ2xDLElBQUksQ0FBQyxFQUFFLENBQUMsT0FBTyxDQUFDLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRTtnQkFDMUMsR0FBRyxHQUFHLElBQUksQ0FBQztnQkFDWCxPQUFPLFNBQVMsQ0FBQztZQUNuQixDQUFDLENBQUMsQ0FBQztRQUNMLE9BQU8sR0FBRyxDQUFDO0lBQ2IsQ0FBQztJQUVELDBFQUEwRTtJQUMxRSxLQUFLLENBQUMsT0FBZ0IsRUFBRSxLQUFZLEVBQUUsS0FBaUI7UUFDckQsTUFBTSxNQUFNLEdBQWtCLEVBQUUsQ0FBQztRQUNqQyxJQUFJLEtBQUssQ0FBQyxPQUFPLENBQUMsTUFBTSxLQUFLLGFBQWEsSUFBSSxLQUFLLENBQUMsSUFBSSxJQUFJLENBQUM7WUFBRSxPQUFPLE1BQU0sQ0FBQztRQUM3RSxNQUFNLFFBQVEsR0FBRyxJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQztRQUN4QyxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsS0FBSyxDQUFDLEdBQUcsRUFBRSxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxFQUFFLEVBQUU7WUFDekQsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDO1lBQ3pDLElBQ0UsSUFBSSxLQUFLLFNBQVM7Z0JBQ2xCLENBQUMsS0FBSyxDQUFDLEtBQUssS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssS0FBSyxDQUFDLEtBQUssQ0FBQztnQkFDekQsQ0FBQyxLQUFLLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxFQUFFLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQztnQkFFMUMsT0FBTyxTQUFTLENBQUM7WUFDbkIsTUFBTSxPQUFPLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNO2lCQUM3QixNQUFNLENBQUMsQ0FBQyxFQUFFLFFBQVEsRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLENBQUMsUUFBUSxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsYUFBYSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQztpQkFDbEYsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLENBQUM7WUFDM0IsTUFBTSxNQUFNLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUM7WUFDdEMsTUFBTSxRQUFRLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQztnQkFDekIsSUFBSSxFQUFFLFlBQVk7Z0JBQ2xCLEdBQUcsRUFBRSxLQUFLLENBQUMsR0FBRztnQkFDZCxLQUFLLEVBQUUsWUFBWTtnQkFDbkIsSUFBSSxFQUFFLEVBQUU7Z0JBQ1IsV0FBVyxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUM7Z0JBQzNCLE1BQU0sRUFBRSxLQUFLLENBQUMsTUFBTTtnQkFDcEIsT0FBTyxFQUFFLEtBQUssQ0FBQyxPQUFPO2dCQUN0QixZQUFZLEVBQUUsS0FBSyxDQUFDLFlBQVksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLGNBQWMsR0FBRyxjQUFjO2dCQUM1RSxhQUFhLEVBQUUsT0FBTzthQUN2QixDQUFDLENBQUM7WUFDSCxJQUFJLFFBQVEsQ0FBQyxJQUFJLEtBQUssU0FBUztnQkFBRSxPQUFPLFNBQVMsQ0FBQztZQUNsRCxNQUFNLENBQUMsSUFBSSxDQUFDLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxPQUFPLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUM7WUFDckUsT0FBTyxLQUFLLENBQUMsT0FBTyxDQUFDO1FBQ3ZCLENBQUMsQ0FBQyxDQUFDO1FBQ0gsSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQztRQUNsQyxPQUFPLE1BQU0sQ0FBQztJQUNoQixDQUFDO0NBQ0Y7QUFFRCxnRkFBZ0Y7QUFDaEYsTUFBTSxDQUFDLEtBQUssVUFBVSxpQkFBaUIsQ0FDckMsT0FBZ0IsRUFDaEIsT0FBZ0IsRUFDaEIsSUFBcUI7SUFFckIsTUFBTSxLQUFLLEdBQUcsSUFBSSxHQUFHLEVBQVUsQ0FBQztJQUNoQyxNQUFNLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxDQUFDLE1BQU0sS0FBSyxhQUFhLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLEVBQUUsRUFBRSxFQUFFLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDO0lBQzFHLEtBQUssTUFBTSxJQUFJLElBQUksT0FBTyxDQUFDLEtBQUs7UUFDOUIsSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLFNBQVMsSUFBSSxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDO1lBQ3hELEtBQUssTUFBTSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU07Z0JBQUUsSUFBSSxRQUFRLEtBQUssSUFBSTtvQkFBRSxLQUFLLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQzlGLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLElBQUk7UUFBRSxPQUFPLElBQUksR0FBRyxFQUFFLENBQUM7SUFDakYsT0FBTyxJQUFJLEdBQUcsQ0FBQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsYUFBYSxDQUFDLElBQUksRUFBRSxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ3JFLENBQUM7QUFFRCxzSEFBc0g7QUFDdEgsTUFBTSxDQUFDLEtBQUssVUFBVSxXQUFXLENBQUMsT0FBZ0IsRUFBRSxPQUFnQjtJQUNsRSxJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJLE9BQU8sQ0FBQyxJQUFJLEtBQUssSUFBSTtRQUFFLE9BQU8sSUFBSSxDQUFDO0lBQ2hFLE9BQU8sQ0FBQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQztBQUMvRSxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBDaG9vc2VzIGFuZCBjbGFpbXMgdGhlIG5leHQgdGFza3MuIEtlZXBzIHRoZSBjb3VudGVycyBiZXR3ZWVuIGNhbGxzIGFzIGxvbmcgYXMgdGhlIHNlc3Npb24gaXMgdGhlIG9uZSB0aGV5IHdlcmUgYnVpbHQgZm9yLCBhbmQgcmVidWlsZHMgdGhlbVxuICogb3RoZXJ3aXNlLCBzbyB0aGF0IGEgbG9uZyBsb2NhbCBydW4gbmV2ZXIgc2NhbnMgaXRzIHRhc2tzIHBlciBldmVudC5cbiAqL1xuaW1wb3J0IHR5cGUgeyBFdmVudCB9IGZyb20gJy4uL2RvbWFpbi9ldmVudC5qcyc7XG5pbXBvcnQgeyBGcm9udGllciB9IGZyb20gJy4uL2RvbWFpbi9mcm9udGllci5qcyc7XG5pbXBvcnQgdHlwZSB7IEluc3RhbnQsIE9iamVjdElkLCBQaGFzZUlkLCBUYXNrSWQgfSBmcm9tICcuLi9kb21haW4vaWRzLmpzJztcbmltcG9ydCB0eXBlIHsgU2Vzc2lvbiB9IGZyb20gJy4uL2RvbWFpbi9zZXNzaW9uLmpzJztcbmltcG9ydCB0eXBlIHsgSG9sZGVyIH0gZnJvbSAnLi4vZG9tYWluL3Rhc2suanMnO1xuaW1wb3J0IHsgc2hhMjU2IH0gZnJvbSAnLi4vc2NoZW1hL3NoYTI1Ni5qcyc7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIE9SQ0hFU1RSQVRPUiB9IGZyb20gJy4vY29udGV4dC5qcyc7XG5pbXBvcnQgdHlwZSB7IERyYWZ0IH0gZnJvbSAnLi90cmFuc2FjdC5qcyc7XG5cbi8qKiBBIGNsYWltIGFzIGl0IGlzIGhhbmRlZCB0byB0aGUgbGVnIHRoYXQgZ290IGl0OiB0aGUgb25seSBwbGFjZSB3aGVyZSB0aGUgc2VjcmV0IGFwcGVhcnMuICovXG5leHBvcnQgaW50ZXJmYWNlIEhhbmRlZENsYWltIHtcbiAgcmVhZG9ubHkgdGFzazogVGFza0lkO1xuICByZWFkb25seSBhdHRlbXB0OiBudW1iZXI7XG4gIC8qKiAzMiBoZXggZGlnaXRzLiAqL1xuICByZWFkb25seSBzZWNyZXQ6IHN0cmluZztcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDbGFpbU9yZGVyIHtcbiAgcmVhZG9ubHkgbm93OiBJbnN0YW50O1xuICByZWFkb25seSBtb3N0OiBudW1iZXI7XG4gIHJlYWRvbmx5IGhvbGRlcjogSG9sZGVyO1xuICByZWFkb25seSBiYXNlU2hhOiBPYmplY3RJZCB8IG51bGw7XG4gIC8qKiBTZWNvbmRzIHRoYXQgYSBjbGFpbSBtYXkgd2FpdCBmb3IgYSBtYWNoaW5lIGJlZm9yZSBpdHMgdGltZW91dCBjb3VudHMuICovXG4gIHJlYWRvbmx5IHF1ZXVlU2Vjb25kczogbnVtYmVyO1xuICAvKiogT25seSB0YXNrcyBvZiB0aGlzIHBoYXNlLiAqL1xuICByZWFkb25seSBwaGFzZTogUGhhc2VJZCB8IG51bGw7XG4gIC8qKiBPbmx5IHRoaXMgdGFzay4gKi9cbiAgcmVhZG9ubHkgdGFzazogVGFza0lkIHwgbnVsbDtcbiAgLyoqIENvZGUtYmFzZSBpbnB1dHMgdGhhdCB0aGUgYmFzZSBsYWNrcy4gKi9cbiAgcmVhZG9ubHkgbWlzc2luZ0lucHV0czogUmVhZG9ubHlTZXQ8c3RyaW5nPjtcbn1cblxuLyoqIEFmdGVyIHRoZSB0aW1lb3V0IG9mIGl0cyB3b3JrIGEgY2xhaW0gaGFzIHRoaXMgbG9uZyB0byBicmluZyBpdHMgcmVwb3J0IGluLiAqL1xuY29uc3QgUkVQT1JUX1NFQ09ORFMgPSAxODAwO1xuXG5leHBvcnQgY2xhc3MgUGxhbm5lciB7XG4gICNmcm9udGllcjogRnJvbnRpZXIgfCB1bmRlZmluZWQ7XG4gICN0YXNrczogU2Vzc2lvblsndGFza3MnXSB8IHVuZGVmaW5lZDtcblxuICAvKiogVGhlIGNvdW50ZXJzIGZvciB0aGlzIHNlc3Npb247IGBldmVudHNgIGxlYWQgZnJvbSB0aGUgc2Vzc2lvbiB0aGV5IHdlcmUgbGFzdCBicm91Z2h0IHRvIHVwIHRvIHRoaXMgb25lLiAqL1xuICBwcml2YXRlIGF0KHNlc3Npb246IFNlc3Npb24pOiBGcm9udGllciB7XG4gICAgaWYgKHRoaXMuI2Zyb250aWVyID09PSB1bmRlZmluZWQgfHwgdGhpcy4jdGFza3MgIT09IHNlc3Npb24udGFza3MpIHtcbiAgICAgIHRoaXMuI2Zyb250aWVyID0gRnJvbnRpZXIub2Yoc2Vzc2lvbik7XG4gICAgICB0aGlzLiN0YXNrcyA9IHNlc3Npb24udGFza3M7XG4gICAgfVxuICAgIHJldHVybiB0aGlzLiNmcm9udGllcjtcbiAgfVxuXG4gIC8qKiBCcmluZ3MgdGhlIGNvdW50ZXJzIGZyb20gYGJlZm9yZWAgdG8gdGhlIHNlc3Npb24gYWZ0ZXIgYGV2ZW50c2AuICovXG4gIGZvbGxvdyhiZWZvcmU6IFNlc3Npb24sIGV2ZW50czogcmVhZG9ubHkgRXZlbnRbXSwgc2Vzc2lvbjogU2Vzc2lvbik6IHZvaWQge1xuICAgIGlmIChcbiAgICAgIHRoaXMuI2Zyb250aWVyID09PSB1bmRlZmluZWQgfHxcbiAgICAgIHRoaXMuI3Rhc2tzICE9PSBiZWZvcmUudGFza3MgfHxcbiAgICAgIHNlc3Npb24udGFza3Muc2l6ZSAhPT0gYmVmb3JlLnRhc2tzLnNpemVcbiAgICApXG4gICAgICByZXR1cm47XG4gICAgZm9yIChjb25zdCBldmVudCBvZiBldmVudHMpIHtcbiAgICAgIGlmICghKCd0YXNrJyBpbiBldmVudCkpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgcG9zaXRpb24gPSBzZXNzaW9uLnRhc2tzLnBvc2l0aW9uKGV2ZW50LnRhc2spO1xuICAgICAgY29uc3QgdGFzayA9IHNlc3Npb24udGFza3MuZ2V0KGV2ZW50LnRhc2spO1xuICAgICAgaWYgKHBvc2l0aW9uICE9PSB1bmRlZmluZWQgJiYgdGFzayAhPT0gdW5kZWZpbmVkKSB0aGlzLiNmcm9udGllci51cGRhdGUocG9zaXRpb24sIHRhc2spO1xuICAgIH1cbiAgICB0aGlzLiN0YXNrcyA9IHNlc3Npb24udGFza3M7XG4gIH1cblxuICAvKiogSXMgdGhlcmUgYSB0YXNrIHRoYXQgY291bGQgYmUgY2xhaW1lZCByaWdodCBub3c/ICovXG4gIGFueVJlYWR5KHNlc3Npb246IFNlc3Npb24sIG5vdzogSW5zdGFudCk6IGJvb2xlYW4ge1xuICAgIGxldCBhbnkgPSBmYWxzZTtcbiAgICBpZiAoc2Vzc2lvbi5zdGF0dXMgPT09ICdpbl9wcm9ncmVzcycpXG4gICAgICB0aGlzLmF0KHNlc3Npb24pLnRha2Uoc2Vzc2lvbiwgbm93LCAxLCAoKSA9PiB7XG4gICAgICAgIGFueSA9IHRydWU7XG4gICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICB9KTtcbiAgICByZXR1cm4gYW55O1xuICB9XG5cbiAgLyoqIENsYWltcyB0aGUgYmVzdCByZWFkeSB0YXNrcyBpbiB0aGUgZHJhZnQsIGVhY2ggd2l0aCBhIGZyZXNoIHNlY3JldC4gKi9cbiAgY2xhaW0oY29udGV4dDogQ29udGV4dCwgZHJhZnQ6IERyYWZ0LCBvcmRlcjogQ2xhaW1PcmRlcik6IHJlYWRvbmx5IEhhbmRlZENsYWltW10ge1xuICAgIGNvbnN0IGNsYWltczogSGFuZGVkQ2xhaW1bXSA9IFtdO1xuICAgIGlmIChkcmFmdC5zZXNzaW9uLnN0YXR1cyAhPT0gJ2luX3Byb2dyZXNzJyB8fCBvcmRlci5tb3N0IDw9IDApIHJldHVybiBjbGFpbXM7XG4gICAgY29uc3QgZnJvbnRpZXIgPSB0aGlzLmF0KGRyYWZ0LnNlc3Npb24pO1xuICAgIGZyb250aWVyLnRha2UoZHJhZnQuc2Vzc2lvbiwgb3JkZXIubm93LCBvcmRlci5tb3N0LCAoaWQpID0+IHtcbiAgICAgIGNvbnN0IHRhc2sgPSBkcmFmdC5zZXNzaW9uLnRhc2tzLmdldChpZCk7XG4gICAgICBpZiAoXG4gICAgICAgIHRhc2sgPT09IHVuZGVmaW5lZCB8fFxuICAgICAgICAob3JkZXIucGhhc2UgIT09IG51bGwgJiYgdGFzay5zcGVjLnBoYXNlICE9PSBvcmRlci5waGFzZSkgfHxcbiAgICAgICAgKG9yZGVyLnRhc2sgIT09IG51bGwgJiYgaWQgIT09IG9yZGVyLnRhc2spXG4gICAgICApXG4gICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICBjb25zdCBtaXNzaW5nID0gdGFzay5zcGVjLmlucHV0c1xuICAgICAgICAuZmlsdGVyKCh7IHByb2R1Y2VyLCBwYXRoIH0pID0+IHByb2R1Y2VyID09PSBudWxsICYmIG9yZGVyLm1pc3NpbmdJbnB1dHMuaGFzKHBhdGgpKVxuICAgICAgICAubWFwKCh7IHBhdGggfSkgPT4gcGF0aCk7XG4gICAgICBjb25zdCBzZWNyZXQgPSBjb250ZXh0LnJhbmRvbS5oZXgoMTYpO1xuICAgICAgY29uc3QgZGVjaXNpb24gPSBkcmFmdC5hc2soe1xuICAgICAgICB0eXBlOiAnY2xhaW1fdGFzaycsXG4gICAgICAgIG5vdzogb3JkZXIubm93LFxuICAgICAgICBhY3RvcjogT1JDSEVTVFJBVE9SLFxuICAgICAgICB0YXNrOiBpZCxcbiAgICAgICAgY2xhaW1TaGEyNTY6IHNoYTI1NihzZWNyZXQpLFxuICAgICAgICBob2xkZXI6IG9yZGVyLmhvbGRlcixcbiAgICAgICAgYmFzZVNoYTogb3JkZXIuYmFzZVNoYSxcbiAgICAgICAgbGVhc2VTZWNvbmRzOiBvcmRlci5xdWV1ZVNlY29uZHMgKyB0YXNrLnNwZWMudGltZW91dFNlY29uZHMgKyBSRVBPUlRfU0VDT05EUyxcbiAgICAgICAgbWlzc2luZ0lucHV0czogbWlzc2luZyxcbiAgICAgIH0pO1xuICAgICAgaWYgKGRlY2lzaW9uLmtpbmQgPT09ICdyZWZ1c2VkJykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgIGNsYWltcy5wdXNoKHsgdGFzazogaWQsIGF0dGVtcHQ6IHRhc2suYXR0ZW1wdHMubGVuZ3RoICsgMSwgc2VjcmV0IH0pO1xuICAgICAgcmV0dXJuIGRyYWZ0LnNlc3Npb247XG4gICAgfSk7XG4gICAgdGhpcy4jdGFza3MgPSBkcmFmdC5zZXNzaW9uLnRhc2tzO1xuICAgIHJldHVybiBjbGFpbXM7XG4gIH1cbn1cblxuLyoqIENvZGUtYmFzZSBpbnB1dHMgb2YgdGFza3MgdGhhdCBjb3VsZCBzdGFydCwgd2hpY2ggdGhlIGJhc2UgZG9lcyBub3QgaGF2ZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBtaXNzaW5nVHJlZUlucHV0cyhcbiAgY29udGV4dDogQ29udGV4dCxcbiAgc2Vzc2lvbjogU2Vzc2lvbixcbiAgYmFzZTogT2JqZWN0SWQgfCBudWxsLFxuKTogUHJvbWlzZTxSZWFkb25seVNldDxzdHJpbmc+PiB7XG4gIGNvbnN0IHBhdGhzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGNvbnN0IG9wZW4gPSBuZXcgU2V0KHNlc3Npb24ucGhhc2VzLmZpbHRlcigoeyBzdGF0dXMgfSkgPT4gc3RhdHVzID09PSAnaW5fcHJvZ3Jlc3MnKS5tYXAoKHsgaWQgfSkgPT4gaWQpKTtcbiAgZm9yIChjb25zdCB0YXNrIG9mIHNlc3Npb24udGFza3MpXG4gICAgaWYgKHRhc2suc3RhdHVzID09PSAncGVuZGluZycgJiYgb3Blbi5oYXModGFzay5zcGVjLnBoYXNlKSlcbiAgICAgIGZvciAoY29uc3QgeyBwYXRoLCBwcm9kdWNlciB9IG9mIHRhc2suc3BlYy5pbnB1dHMpIGlmIChwcm9kdWNlciA9PT0gbnVsbCkgcGF0aHMuYWRkKHBhdGgpO1xuICBpZiAocGF0aHMuc2l6ZSA9PT0gMCB8fCBiYXNlID09PSBudWxsIHx8IGNvbnRleHQuY29kZSA9PT0gbnVsbCkgcmV0dXJuIG5ldyBTZXQoKTtcbiAgcmV0dXJuIG5ldyBTZXQoYXdhaXQgY29udGV4dC5jb2RlLm1pc3NpbmdJbnB1dHMoYmFzZSwgWy4uLnBhdGhzXSkpO1xufVxuXG4vKiogVGhlIGNvbW1pdCB0aGF0IHRoZSBuZXh0IGF0dGVtcHRzIHdvcmsgb246IHRoZSB0aXAgb2YgdGhlIHNlc3Npb24ncyBicmFuY2gsIGVsc2Ugd2hhdCB0aGUgc2Vzc2lvbiBzdGFydGVkIGZyb20uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY3VycmVudEJhc2UoY29udGV4dDogQ29udGV4dCwgc2Vzc2lvbjogU2Vzc2lvbik6IFByb21pc2U8T2JqZWN0SWQgfCBudWxsPiB7XG4gIGlmIChzZXNzaW9uLmNvZGUgPT09IG51bGwgfHwgY29udGV4dC5jb2RlID09PSBudWxsKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIChhd2FpdCBjb250ZXh0LmNvZGUudGlwKHNlc3Npb24uY29kZS5icmFuY2gpKSA/PyBzZXNzaW9uLmNvZGUuYmFzZVNoYTtcbn1cbiJdfQ==

/***/ }),

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ settleDeadClaims)
/* harmony export */ });
/* harmony import */ var _schema_wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9312);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1590);


/** Ids of the tasks whose claims were settled as lost. `except`: claims (sha256) that this process itself is working on. */
function settleDeadClaims(context, draft, now, except) {
    const settled = [];
    for (const id of draft.session.running) {
        const task = draft.session.tasks.get(id);
        if (task?.claim == null || except.has(task.claim.sha256))
            continue;
        const reason = whyDead(context, task, now);
        if (reason === null)
            continue;
        draft.ask({
            type: 'settle_claim',
            now,
            actor: _context_js__WEBPACK_IMPORTED_MODULE_1__/* .ORCHESTRATOR */ .zt,
            task: id,
            attempt: task.claim.attempt,
            outcome: 'lost',
            reason,
        });
        settled.push(id);
    }
    return settled;
}
function whyDead(context, task, now) {
    const { claim } = task;
    if (claim === null)
        return null;
    if (supersededRun(context, claim.holder))
        return 'A later attempt of the same workflow run has begun.';
    if (context.liveness.probe(claim.holder) === 'dead')
        return 'The process that worked on it is gone.';
    return claim.leaseExpiresAt < now
        ? `Its lease ended at ${(0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .isoOf */ .dF)(claim.leaseExpiresAt)} without a report.`
        : null;
}
function supersededRun(context, holder) {
    const [id, attempt] = context.run?.split('/') ?? [];
    return holder.kind === 'run' && id !== undefined && holder.id === id && holder.attempt < Number(attempt);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2V0dGxlLWNsYWltcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9hcHAvc2V0dGxlLWNsYWltcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFHQSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sbUJBQW1CLENBQUM7QUFDMUMsT0FBTyxFQUFnQixZQUFZLEVBQUUsTUFBTSxjQUFjLENBQUM7QUFHMUQsNEhBQTRIO0FBQzVILE1BQU0sVUFBVSxnQkFBZ0IsQ0FDOUIsT0FBZ0IsRUFDaEIsS0FBWSxFQUNaLEdBQVksRUFDWixNQUEyQjtJQUUzQixNQUFNLE9BQU8sR0FBYSxFQUFFLENBQUM7SUFDN0IsS0FBSyxNQUFNLEVBQUUsSUFBSSxLQUFLLENBQUMsT0FBTyxDQUFDLE9BQU8sRUFBRSxDQUFDO1FBQ3ZDLE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsQ0FBQztRQUN6QyxJQUFJLElBQUksRUFBRSxLQUFLLElBQUksSUFBSSxJQUFJLE1BQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUM7WUFBRSxTQUFTO1FBQ25FLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDO1FBQzNDLElBQUksTUFBTSxLQUFLLElBQUk7WUFBRSxTQUFTO1FBQzlCLEtBQUssQ0FBQyxHQUFHLENBQUM7WUFDUixJQUFJLEVBQUUsY0FBYztZQUNwQixHQUFHO1lBQ0gsS0FBSyxFQUFFLFlBQVk7WUFDbkIsSUFBSSxFQUFFLEVBQUU7WUFDUixPQUFPLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxPQUFPO1lBQzNCLE9BQU8sRUFBRSxNQUFNO1lBQ2YsTUFBTTtTQUNQLENBQUMsQ0FBQztRQUNILE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7SUFDbkIsQ0FBQztJQUNELE9BQU8sT0FBTyxDQUFDO0FBQ2pCLENBQUM7QUFFRCxTQUFTLE9BQU8sQ0FBQyxPQUFnQixFQUFFLElBQVUsRUFBRSxHQUFZO0lBQ3pELE1BQU0sRUFBRSxLQUFLLEVBQUUsR0FBRyxJQUFJLENBQUM7SUFDdkIsSUFBSSxLQUFLLEtBQUssSUFBSTtRQUFFLE9BQU8sSUFBSSxDQUFDO0lBQ2hDLElBQUksYUFBYSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDO1FBQUUsT0FBTyxxREFBcUQsQ0FBQztJQUN2RyxJQUFJLE9BQU8sQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsS0FBSyxNQUFNO1FBQUUsT0FBTyx3Q0FBd0MsQ0FBQztJQUNyRyxPQUFPLEtBQUssQ0FBQyxjQUFjLEdBQUcsR0FBRztRQUMvQixDQUFDLENBQUMsc0JBQXNCLEtBQUssQ0FBQyxLQUFLLENBQUMsY0FBYyxDQUFDLG9CQUFvQjtRQUN2RSxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ1gsQ0FBQztBQUVELFNBQVMsYUFBYSxDQUFDLE9BQWdCLEVBQUUsTUFBYztJQUNyRCxNQUFNLENBQUMsRUFBRSxFQUFFLE9BQU8sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQztJQUNwRCxPQUFPLE1BQU0sQ0FBQyxJQUFJLEtBQUssS0FBSyxJQUFJLEVBQUUsS0FBSyxTQUFTLElBQUksTUFBTSxDQUFDLEVBQUUsS0FBSyxFQUFFLElBQUksTUFBTSxDQUFDLE9BQU8sR0FBRyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDM0csQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKiBTZXR0bGVzIGNsYWltcyB0aGF0IHdpbGwgbmV2ZXIgYnJpbmcgYSByZXBvcnQ6IGhvbGRlciBkZWFkLCBsZWFzZSBvdmVyLCBvciBhbiBlYXJsaWVyIGF0dGVtcHQgb2YgdGhlIHZlcnkgcnVuIHRoYXQgYXNrcy4gKi9cbmltcG9ydCB0eXBlIHsgSW5zdGFudCB9IGZyb20gJy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHR5cGUgeyBIb2xkZXIsIFRhc2sgfSBmcm9tICcuLi9kb21haW4vdGFzay5qcyc7XG5pbXBvcnQgeyBpc29PZiB9IGZyb20gJy4uL3NjaGVtYS93aXJlLmpzJztcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgT1JDSEVTVFJBVE9SIH0gZnJvbSAnLi9jb250ZXh0LmpzJztcbmltcG9ydCB0eXBlIHsgRHJhZnQgfSBmcm9tICcuL3RyYW5zYWN0LmpzJztcblxuLyoqIElkcyBvZiB0aGUgdGFza3Mgd2hvc2UgY2xhaW1zIHdlcmUgc2V0dGxlZCBhcyBsb3N0LiBgZXhjZXB0YDogY2xhaW1zIChzaGEyNTYpIHRoYXQgdGhpcyBwcm9jZXNzIGl0c2VsZiBpcyB3b3JraW5nIG9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNldHRsZURlYWRDbGFpbXMoXG4gIGNvbnRleHQ6IENvbnRleHQsXG4gIGRyYWZ0OiBEcmFmdCxcbiAgbm93OiBJbnN0YW50LFxuICBleGNlcHQ6IFJlYWRvbmx5U2V0PHN0cmluZz4sXG4pOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGNvbnN0IHNldHRsZWQ6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgaWQgb2YgZHJhZnQuc2Vzc2lvbi5ydW5uaW5nKSB7XG4gICAgY29uc3QgdGFzayA9IGRyYWZ0LnNlc3Npb24udGFza3MuZ2V0KGlkKTtcbiAgICBpZiAodGFzaz8uY2xhaW0gPT0gbnVsbCB8fCBleGNlcHQuaGFzKHRhc2suY2xhaW0uc2hhMjU2KSkgY29udGludWU7XG4gICAgY29uc3QgcmVhc29uID0gd2h5RGVhZChjb250ZXh0LCB0YXNrLCBub3cpO1xuICAgIGlmIChyZWFzb24gPT09IG51bGwpIGNvbnRpbnVlO1xuICAgIGRyYWZ0LmFzayh7XG4gICAgICB0eXBlOiAnc2V0dGxlX2NsYWltJyxcbiAgICAgIG5vdyxcbiAgICAgIGFjdG9yOiBPUkNIRVNUUkFUT1IsXG4gICAgICB0YXNrOiBpZCxcbiAgICAgIGF0dGVtcHQ6IHRhc2suY2xhaW0uYXR0ZW1wdCxcbiAgICAgIG91dGNvbWU6ICdsb3N0JyxcbiAgICAgIHJlYXNvbixcbiAgICB9KTtcbiAgICBzZXR0bGVkLnB1c2goaWQpO1xuICB9XG4gIHJldHVybiBzZXR0bGVkO1xufVxuXG5mdW5jdGlvbiB3aHlEZWFkKGNvbnRleHQ6IENvbnRleHQsIHRhc2s6IFRhc2ssIG5vdzogSW5zdGFudCk6IHN0cmluZyB8IG51bGwge1xuICBjb25zdCB7IGNsYWltIH0gPSB0YXNrO1xuICBpZiAoY2xhaW0gPT09IG51bGwpIHJldHVybiBudWxsO1xuICBpZiAoc3VwZXJzZWRlZFJ1bihjb250ZXh0LCBjbGFpbS5ob2xkZXIpKSByZXR1cm4gJ0EgbGF0ZXIgYXR0ZW1wdCBvZiB0aGUgc2FtZSB3b3JrZmxvdyBydW4gaGFzIGJlZ3VuLic7XG4gIGlmIChjb250ZXh0LmxpdmVuZXNzLnByb2JlKGNsYWltLmhvbGRlcikgPT09ICdkZWFkJykgcmV0dXJuICdUaGUgcHJvY2VzcyB0aGF0IHdvcmtlZCBvbiBpdCBpcyBnb25lLic7XG4gIHJldHVybiBjbGFpbS5sZWFzZUV4cGlyZXNBdCA8IG5vd1xuICAgID8gYEl0cyBsZWFzZSBlbmRlZCBhdCAke2lzb09mKGNsYWltLmxlYXNlRXhwaXJlc0F0KX0gd2l0aG91dCBhIHJlcG9ydC5gXG4gICAgOiBudWxsO1xufVxuXG5mdW5jdGlvbiBzdXBlcnNlZGVkUnVuKGNvbnRleHQ6IENvbnRleHQsIGhvbGRlcjogSG9sZGVyKTogYm9vbGVhbiB7XG4gIGNvbnN0IFtpZCwgYXR0ZW1wdF0gPSBjb250ZXh0LnJ1bj8uc3BsaXQoJy8nKSA/PyBbXTtcbiAgcmV0dXJuIGhvbGRlci5raW5kID09PSAncnVuJyAmJiBpZCAhPT0gdW5kZWZpbmVkICYmIGhvbGRlci5pZCA9PT0gaWQgJiYgaG9sZGVyLmF0dGVtcHQgPCBOdW1iZXIoYXR0ZW1wdCk7XG59XG4iXX0=

/***/ })

};
