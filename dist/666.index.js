export const id = 666;
export const ids = [666];
export const modules = {

/***/ 1666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAttemptParts: () => (/* binding */ openAttemptParts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/adapters/process/agent-environment.js
/**
 * The environment of an agent: an allow-list, the variables that the definition names, and the `ORCHESTRATOR_*` contract. Tokens, file
 * commands and inputs of the surrounding workflow never get in by themselves.
 */
const PASSED_ON = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'TZ',
    'TMPDIR',
    'CI',
    // Windows programs do not start without these.
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'COMSPEC',
    'PATHEXT',
    'TEMP',
    'TMP',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
];
/** Shorter values would black out half of any log. */
const SHORTEST_SECRET = 6;
/** Environment for an agent made from `source`: the allow-list, `named` variables, then `own`, which nothing can override. */
function agentEnvironment(source, named, own) {
    const environment = {};
    const locale = Object.keys(source).filter((name) => name.startsWith('LC_'));
    for (const name of [...PASSED_ON, ...locale, ...named]) {
        const value = source[name];
        if (value !== undefined)
            environment[name] = value;
    }
    return { ...environment, TERM: 'dumb', ...own };
}
/** Values that must not appear in a log: what the definition names, long enough to be told from ordinary words. */
function secretValues(source, named) {
    return named
        .flatMap((name) => (source[name] ?? '').split(/\r?\n/))
        .map((value) => value.trim())
        .filter((value) => value.length >= SHORTEST_SECRET);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYWdlbnQtZW52aXJvbm1lbnQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy9hZ2VudC1lbnZpcm9ubWVudC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFFSCxNQUFNLFNBQVMsR0FBRztJQUNoQixNQUFNO0lBQ04sTUFBTTtJQUNOLE1BQU07SUFDTixTQUFTO0lBQ1QsT0FBTztJQUNQLE1BQU07SUFDTixJQUFJO0lBQ0osUUFBUTtJQUNSLElBQUk7SUFDSiwrQ0FBK0M7SUFDL0MsWUFBWTtJQUNaLGFBQWE7SUFDYixTQUFTO0lBQ1QsU0FBUztJQUNULE1BQU07SUFDTixLQUFLO0lBQ0wsYUFBYTtJQUNiLFNBQVM7SUFDVCxjQUFjO0NBQ2YsQ0FBQztBQUVGLHNEQUFzRDtBQUN0RCxNQUFNLGVBQWUsR0FBRyxDQUFDLENBQUM7QUFFMUIsOEhBQThIO0FBQzlILE1BQU0sVUFBVSxnQkFBZ0IsQ0FDOUIsTUFBeUIsRUFDekIsS0FBd0IsRUFDeEIsR0FBcUM7SUFFckMsTUFBTSxXQUFXLEdBQXNCLEVBQUUsQ0FBQztJQUMxQyxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0lBQzVFLEtBQUssTUFBTSxJQUFJLElBQUksQ0FBQyxHQUFHLFNBQVMsRUFBRSxHQUFHLE1BQU0sRUFBRSxHQUFHLEtBQUssQ0FBQyxFQUFFLENBQUM7UUFDdkQsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQzNCLElBQUksS0FBSyxLQUFLLFNBQVM7WUFBRSxXQUFXLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDO0lBQ3JELENBQUM7SUFDRCxPQUFPLEVBQUUsR0FBRyxXQUFXLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxHQUFHLEdBQUcsRUFBRSxDQUFDO0FBQ2xELENBQUM7QUFFRCxtSEFBbUg7QUFDbkgsTUFBTSxVQUFVLFlBQVksQ0FBQyxNQUF5QixFQUFFLEtBQXdCO0lBQzlFLE9BQU8sS0FBSztTQUNULE9BQU8sQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDO1NBQ3RELEdBQUcsQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDO1NBQzVCLE1BQU0sQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxDQUFDLE1BQU0sSUFBSSxlQUFlLENBQUMsQ0FBQztBQUN4RCxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBUaGUgZW52aXJvbm1lbnQgb2YgYW4gYWdlbnQ6IGFuIGFsbG93LWxpc3QsIHRoZSB2YXJpYWJsZXMgdGhhdCB0aGUgZGVmaW5pdGlvbiBuYW1lcywgYW5kIHRoZSBgT1JDSEVTVFJBVE9SXypgIGNvbnRyYWN0LiBUb2tlbnMsIGZpbGVcbiAqIGNvbW1hbmRzIGFuZCBpbnB1dHMgb2YgdGhlIHN1cnJvdW5kaW5nIHdvcmtmbG93IG5ldmVyIGdldCBpbiBieSB0aGVtc2VsdmVzLlxuICovXG5cbmNvbnN0IFBBU1NFRF9PTiA9IFtcbiAgJ1BBVEgnLFxuICAnSE9NRScsXG4gICdVU0VSJyxcbiAgJ0xPR05BTUUnLFxuICAnU0hFTEwnLFxuICAnTEFORycsXG4gICdUWicsXG4gICdUTVBESVInLFxuICAnQ0knLFxuICAvLyBXaW5kb3dzIHByb2dyYW1zIGRvIG5vdCBzdGFydCB3aXRob3V0IHRoZXNlLlxuICAnU1lTVEVNUk9PVCcsXG4gICdTWVNURU1EUklWRScsXG4gICdDT01TUEVDJyxcbiAgJ1BBVEhFWFQnLFxuICAnVEVNUCcsXG4gICdUTVAnLFxuICAnVVNFUlBST0ZJTEUnLFxuICAnQVBQREFUQScsXG4gICdMT0NBTEFQUERBVEEnLFxuXTtcblxuLyoqIFNob3J0ZXIgdmFsdWVzIHdvdWxkIGJsYWNrIG91dCBoYWxmIG9mIGFueSBsb2cuICovXG5jb25zdCBTSE9SVEVTVF9TRUNSRVQgPSA2O1xuXG4vKiogRW52aXJvbm1lbnQgZm9yIGFuIGFnZW50IG1hZGUgZnJvbSBgc291cmNlYDogdGhlIGFsbG93LWxpc3QsIGBuYW1lZGAgdmFyaWFibGVzLCB0aGVuIGBvd25gLCB3aGljaCBub3RoaW5nIGNhbiBvdmVycmlkZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZ2VudEVudmlyb25tZW50KFxuICBzb3VyY2U6IE5vZGVKUy5Qcm9jZXNzRW52LFxuICBuYW1lZDogcmVhZG9ubHkgc3RyaW5nW10sXG4gIG93bjogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4sXG4pOiBOb2RlSlMuUHJvY2Vzc0VudiB7XG4gIGNvbnN0IGVudmlyb25tZW50OiBOb2RlSlMuUHJvY2Vzc0VudiA9IHt9O1xuICBjb25zdCBsb2NhbGUgPSBPYmplY3Qua2V5cyhzb3VyY2UpLmZpbHRlcigobmFtZSkgPT4gbmFtZS5zdGFydHNXaXRoKCdMQ18nKSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbLi4uUEFTU0VEX09OLCAuLi5sb2NhbGUsIC4uLm5hbWVkXSkge1xuICAgIGNvbnN0IHZhbHVlID0gc291cmNlW25hbWVdO1xuICAgIGlmICh2YWx1ZSAhPT0gdW5kZWZpbmVkKSBlbnZpcm9ubWVudFtuYW1lXSA9IHZhbHVlO1xuICB9XG4gIHJldHVybiB7IC4uLmVudmlyb25tZW50LCBURVJNOiAnZHVtYicsIC4uLm93biB9O1xufVxuXG4vKiogVmFsdWVzIHRoYXQgbXVzdCBub3QgYXBwZWFyIGluIGEgbG9nOiB3aGF0IHRoZSBkZWZpbml0aW9uIG5hbWVzLCBsb25nIGVub3VnaCB0byBiZSB0b2xkIGZyb20gb3JkaW5hcnkgd29yZHMuICovXG5leHBvcnQgZnVuY3Rpb24gc2VjcmV0VmFsdWVzKHNvdXJjZTogTm9kZUpTLlByb2Nlc3NFbnYsIG5hbWVkOiByZWFkb25seSBzdHJpbmdbXSk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgcmV0dXJuIG5hbWVkXG4gICAgLmZsYXRNYXAoKG5hbWUpID0+IChzb3VyY2VbbmFtZV0gPz8gJycpLnNwbGl0KC9cXHI/XFxuLykpXG4gICAgLm1hcCgodmFsdWUpID0+IHZhbHVlLnRyaW0oKSlcbiAgICAuZmlsdGVyKCh2YWx1ZSkgPT4gdmFsdWUubGVuZ3RoID49IFNIT1JURVNUX1NFQ1JFVCk7XG59XG4iXX0=
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/src/adapters/process/log-line.js
/**
 * Turns a line that an agent printed into plain text: no terminal escapes or control characters, secrets masked, nothing that a
 * workflow runner would read as a command.
 */
const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);
const ESCAPE_SEQUENCE = new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[PX^_][^${ESC}]*(?:${ESC}\\\\)?|[ -/]*[0-~])`, 'g');
/** C0 but the tab, DEL, C1, line and paragraph separator, and the marks that turn the reading direction around. */
const CONTROL = /[^\P{Cc}\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const PRINTABLE = /^[ -~\t]*$/;
const FOREIGN = String.fromCharCode(0xfffd);
/** The longest secret goes first, so that one that contains another leaves no rest. */
function createMask(secrets) {
    const known = [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
    if (known.length === 0)
        return (text) => text;
    const pattern = new RegExp(known.map((secret) => secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
    return (text) => text.replace(pattern, '***');
}
/** One line without its line end, safe to print and to keep. */
function plainLine(raw, mask) {
    // Most lines are plain ASCII, and there may be a gigabyte of them.
    if (PRINTABLE.test(raw))
        return neutralise(mask(raw));
    const text = raw.includes(ESC) ? raw.replace(ESCAPE_SEQUENCE, '') : raw;
    return neutralise(mask(text.replace(CONTROL, FOREIGN)));
}
/** A runner obeys `::command::` at the start of a line and `##[command]` anywhere in it. */
function neutralise(text) {
    const line = text.includes('##[') ? text.replaceAll('##[', '##\\[') : text;
    const start = line.trimStart();
    return start.startsWith('::') ? `${line.slice(0, line.length - start.length)}\\${start}` : line;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibG9nLWxpbmUuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy9sb2ctbGluZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFLSCxNQUFNLEdBQUcsR0FBRyxNQUFNLENBQUMsWUFBWSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ3RDLE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQyxZQUFZLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDdEMsTUFBTSxlQUFlLEdBQUcsSUFBSSxNQUFNLENBQ2hDLEdBQUcsR0FBRyxnQ0FBZ0MsR0FBRyxHQUFHLEdBQUcsUUFBUSxHQUFHLElBQUksR0FBRyxrQkFBa0IsR0FBRyxRQUFRLEdBQUcscUJBQXFCLEVBQ3RILEdBQUcsQ0FDSixDQUFDO0FBQ0YsbUhBQW1IO0FBQ25ILE1BQU0sT0FBTyxHQUFHLHdEQUF3RCxDQUFDO0FBQ3pFLE1BQU0sU0FBUyxHQUFHLFlBQVksQ0FBQztBQUMvQixNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsWUFBWSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBRTVDLHVGQUF1RjtBQUN2RixNQUFNLFVBQVUsVUFBVSxDQUFDLE9BQTBCO0lBQ25ELE1BQU0sS0FBSyxHQUFHLENBQUMsR0FBRyxJQUFJLEdBQUcsQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsTUFBTSxLQUFLLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0lBQzFHLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDO1FBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDO0lBQzlDLE1BQU0sT0FBTyxHQUFHLElBQUksTUFBTSxDQUN4QixLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLHFCQUFxQixFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUM5RSxHQUFHLENBQ0osQ0FBQztJQUNGLE9BQU8sQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ2hELENBQUM7QUFFRCxnRUFBZ0U7QUFDaEUsTUFBTSxVQUFVLFNBQVMsQ0FBQyxHQUFXLEVBQUUsSUFBVTtJQUMvQyxtRUFBbUU7SUFDbkUsSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQztRQUFFLE9BQU8sVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0lBQ3RELE1BQU0sSUFBSSxHQUFHLEdBQUcsQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxPQUFPLENBQUMsZUFBZSxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUM7SUFDeEUsT0FBTyxVQUFVLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUMxRCxDQUFDO0FBRUQsNEZBQTRGO0FBQzVGLFNBQVMsVUFBVSxDQUFDLElBQVk7SUFDOUIsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQztJQUMzRSxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUM7SUFDL0IsT0FBTyxLQUFLLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDbEcsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogVHVybnMgYSBsaW5lIHRoYXQgYW4gYWdlbnQgcHJpbnRlZCBpbnRvIHBsYWluIHRleHQ6IG5vIHRlcm1pbmFsIGVzY2FwZXMgb3IgY29udHJvbCBjaGFyYWN0ZXJzLCBzZWNyZXRzIG1hc2tlZCwgbm90aGluZyB0aGF0IGFcbiAqIHdvcmtmbG93IHJ1bm5lciB3b3VsZCByZWFkIGFzIGEgY29tbWFuZC5cbiAqL1xuXG4vKiogUmVwbGFjZXMgZXZlcnkgc2VjcmV0IGluIGEgdGV4dCBieSBgKioqYC4gKi9cbmV4cG9ydCB0eXBlIE1hc2sgPSAodGV4dDogc3RyaW5nKSA9PiBzdHJpbmc7XG5cbmNvbnN0IEVTQyA9IFN0cmluZy5mcm9tQ2hhckNvZGUoMHgxYik7XG5jb25zdCBCRUwgPSBTdHJpbmcuZnJvbUNoYXJDb2RlKDB4MDcpO1xuY29uc3QgRVNDQVBFX1NFUVVFTkNFID0gbmV3IFJlZ0V4cChcbiAgYCR7RVNDfSg/OlxcXFxbWzAtP10qWyAtL10qW0Atfl18XFxcXF1bXiR7QkVMfSR7RVNDfV0qKD86JHtCRUx9fCR7RVNDfVxcXFxcXFxcKT98W1BYXl9dW14ke0VTQ31dKig/OiR7RVNDfVxcXFxcXFxcKT98WyAtL10qWzAtfl0pYCxcbiAgJ2cnLFxuKTtcbi8qKiBDMCBidXQgdGhlIHRhYiwgREVMLCBDMSwgbGluZSBhbmQgcGFyYWdyYXBoIHNlcGFyYXRvciwgYW5kIHRoZSBtYXJrcyB0aGF0IHR1cm4gdGhlIHJlYWRpbmcgZGlyZWN0aW9uIGFyb3VuZC4gKi9cbmNvbnN0IENPTlRST0wgPSAvW15cXFB7Q2N9XFx0XXxbXFx1MjAyOFxcdTIwMjlcXHUyMDJhLVxcdTIwMmVcXHUyMDY2LVxcdTIwNjldL2d1O1xuY29uc3QgUFJJTlRBQkxFID0gL15bIC1+XFx0XSokLztcbmNvbnN0IEZPUkVJR04gPSBTdHJpbmcuZnJvbUNoYXJDb2RlKDB4ZmZmZCk7XG5cbi8qKiBUaGUgbG9uZ2VzdCBzZWNyZXQgZ29lcyBmaXJzdCwgc28gdGhhdCBvbmUgdGhhdCBjb250YWlucyBhbm90aGVyIGxlYXZlcyBubyByZXN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZU1hc2soc2VjcmV0czogcmVhZG9ubHkgc3RyaW5nW10pOiBNYXNrIHtcbiAgY29uc3Qga25vd24gPSBbLi4ubmV3IFNldChzZWNyZXRzKV0uZmlsdGVyKChzZWNyZXQpID0+IHNlY3JldCAhPT0gJycpLnNvcnQoKGEsIGIpID0+IGIubGVuZ3RoIC0gYS5sZW5ndGgpO1xuICBpZiAoa25vd24ubGVuZ3RoID09PSAwKSByZXR1cm4gKHRleHQpID0+IHRleHQ7XG4gIGNvbnN0IHBhdHRlcm4gPSBuZXcgUmVnRXhwKFxuICAgIGtub3duLm1hcCgoc2VjcmV0KSA9PiBzZWNyZXQucmVwbGFjZSgvWy4qKz9eJHt9KCl8W1xcXVxcXFxdL2csICdcXFxcJCYnKSkuam9pbignfCcpLFxuICAgICdnJyxcbiAgKTtcbiAgcmV0dXJuICh0ZXh0KSA9PiB0ZXh0LnJlcGxhY2UocGF0dGVybiwgJyoqKicpO1xufVxuXG4vKiogT25lIGxpbmUgd2l0aG91dCBpdHMgbGluZSBlbmQsIHNhZmUgdG8gcHJpbnQgYW5kIHRvIGtlZXAuICovXG5leHBvcnQgZnVuY3Rpb24gcGxhaW5MaW5lKHJhdzogc3RyaW5nLCBtYXNrOiBNYXNrKTogc3RyaW5nIHtcbiAgLy8gTW9zdCBsaW5lcyBhcmUgcGxhaW4gQVNDSUksIGFuZCB0aGVyZSBtYXkgYmUgYSBnaWdhYnl0ZSBvZiB0aGVtLlxuICBpZiAoUFJJTlRBQkxFLnRlc3QocmF3KSkgcmV0dXJuIG5ldXRyYWxpc2UobWFzayhyYXcpKTtcbiAgY29uc3QgdGV4dCA9IHJhdy5pbmNsdWRlcyhFU0MpID8gcmF3LnJlcGxhY2UoRVNDQVBFX1NFUVVFTkNFLCAnJykgOiByYXc7XG4gIHJldHVybiBuZXV0cmFsaXNlKG1hc2sodGV4dC5yZXBsYWNlKENPTlRST0wsIEZPUkVJR04pKSk7XG59XG5cbi8qKiBBIHJ1bm5lciBvYmV5cyBgOjpjb21tYW5kOjpgIGF0IHRoZSBzdGFydCBvZiBhIGxpbmUgYW5kIGAjI1tjb21tYW5kXWAgYW55d2hlcmUgaW4gaXQuICovXG5mdW5jdGlvbiBuZXV0cmFsaXNlKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGxpbmUgPSB0ZXh0LmluY2x1ZGVzKCcjI1snKSA/IHRleHQucmVwbGFjZUFsbCgnIyNbJywgJyMjXFxcXFsnKSA6IHRleHQ7XG4gIGNvbnN0IHN0YXJ0ID0gbGluZS50cmltU3RhcnQoKTtcbiAgcmV0dXJuIHN0YXJ0LnN0YXJ0c1dpdGgoJzo6JykgPyBgJHtsaW5lLnNsaWNlKDAsIGxpbmUubGVuZ3RoIC0gc3RhcnQubGVuZ3RoKX1cXFxcJHtzdGFydH1gIDogbGluZTtcbn1cbiJdfQ==
// EXTERNAL MODULE: ./build/src/adapters/process/system-error.js
var system_error = __webpack_require__(3600);
;// CONCATENATED MODULE: ./build/src/adapters/process/agent-log.js
/**
 * The bounded log of one attempt: the first part goes to the file as it comes, the last part is kept in memory and written at the end,
 * so that endless output costs neither disk nor memory. Every line is made plain before anybody sees it.
 */





/** A longer line is broken, with enough held back that a secret across the break is still seen whole. */
const LONGEST_LINE = 32 * 1024;
const HELD_BACK = 8 * 1024;
/** What is kept for reasons and feedback. */
const MOST_RECENT = 50;
const LONGEST_RECENT = 500;
class AgentLog {
    #options;
    #descriptor;
    #headBytes;
    #tailBytes;
    #written = 0;
    #announced = 0;
    #tail = [];
    #tailSize = 0;
    #tailStart = 0;
    #cutBytes = 0;
    #recent = [];
    #broken = null;
    #closed = false;
    constructor(options, descriptor) {
        this.#options = options;
        this.#descriptor = descriptor;
        this.#headBytes = options.headBytes ?? 256 * 1024;
        this.#tailBytes = options.tailBytes ?? 768 * 1024;
    }
    static open(options) {
        return new AgentLog(options, (0,external_node_fs_.openSync)(options.file, 'w'));
    }
    /** A stream of its own for each pipe, so that half lines of two pipes never mix. */
    stream() {
        const decoder = new external_node_string_decoder_.StringDecoder('utf8');
        let rest = '';
        return {
            write: (chunk) => {
                rest = this.#lines(rest + decoder.write(chunk));
            },
            end: () => {
                rest = this.#lines(rest + decoder.end());
                if (rest !== '')
                    this.#add(rest.replace(/\r$/, ''));
                rest = '';
            },
        };
    }
    /** A line of our own. */
    note(text) {
        for (const line of text.split('\n'))
            this.#add(line);
    }
    /** The last lines, at most `most` of them, for a reason or a feedback. */
    lastLines(most) {
        return this.#recent.slice(-most);
    }
    /** Forgets the last lines, so that the next command's are its own. */
    startSection() {
        this.#recent = [];
    }
    /** Writes what was kept from the end. Throws `DISK_FULL` or `WRITE_REFUSED` when the file could not be written. */
    close() {
        if (this.#cutBytes > 0)
            this.#put(`[… ${this.#cutBytes} bytes of output left out here …]\n`);
        const tail = this.#tail.slice(this.#tailStart);
        if (tail.length > 0)
            this.#put(`${tail.join('\n')}\n`);
        this.release();
        if (this.#broken !== null)
            throw unwritable(this.#options.file, this.#broken);
    }
    /** Gives the file back, whatever happened. */
    release() {
        if (this.#closed)
            return;
        this.#closed = true;
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
    #lines(text) {
        const lines = text.split(/\r\n|\n|\r(?!$)/);
        let rest = lines.pop() ?? '';
        for (const line of lines)
            this.#add(line);
        if (rest.length <= LONGEST_LINE)
            return rest;
        rest = this.#options.mask(rest);
        const at = Math.max(0, rest.length - HELD_BACK);
        if (at > 0)
            this.#add(rest.slice(0, at));
        return rest.slice(at);
    }
    #add(raw) {
        const line = plainLine(raw, this.#options.mask);
        const size = Buffer.byteLength(line) + 1;
        this.#recent.push(line.length <= LONGEST_RECENT ? line : copyOfStart(line));
        if (this.#recent.length > 2 * MOST_RECENT)
            this.#recent = this.#recent.slice(-MOST_RECENT);
        this.#announce(line, size);
        if (this.#tailSize === 0 && this.#cutBytes === 0 && this.#written + size <= this.#headBytes) {
            this.#put(`${line}\n`);
            this.#written += size;
            return;
        }
        this.#tail.push(line);
        this.#tailSize += size;
        while (this.#tailSize > this.#tailBytes && this.#tailStart < this.#tail.length) {
            const dropped = Buffer.byteLength(this.#tail[this.#tailStart] ?? '') + 1;
            this.#tail[this.#tailStart] = '';
            this.#tailStart += 1;
            this.#tailSize -= dropped;
            this.#cutBytes += dropped;
        }
        if (this.#tailStart > 10_000) {
            this.#tail = this.#tail.slice(this.#tailStart);
            this.#tailStart = 0;
        }
    }
    #announce(line, size) {
        const most = this.#headBytes + this.#tailBytes;
        if (this.#announced > most)
            return;
        this.#announced += size;
        this.#options.line?.(this.#announced > most ? '[… more output than is shown; the log keeps its end …]' : line);
    }
    #put(text) {
        if (this.#broken !== null)
            return;
        try {
            (0,external_node_fs_.writeSync)(this.#descriptor, text);
        }
        catch (cause) {
            // Thrown in close(): the agent's pipe has no caller that could take it.
            this.#broken = cause;
        }
    }
}
/** A copy: a mere slice would keep the whole chunk in memory. */
function copyOfStart(line) {
    return `${Buffer.from(line.slice(0, LONGEST_RECENT)).toString('utf8')}…`;
}
function unwritable(file, cause) {
    const full = (0,system_error/* hasCode */.u)(cause, 'ENOSPC') || (0,system_error/* hasCode */.u)(cause, 'EDQUOT');
    return new errors/* OrchestratorError */.jD(full ? 'DISK_FULL' : 'WRITE_REFUSED', `The log ${file} could not be written: ${(0,system_error/* messageOf */.b)(cause)}`, 'Free some space or choose another folder, then run the same command again.', { cause });
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYWdlbnQtbG9nLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL3Byb2Nlc3MvYWdlbnQtbG9nLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7R0FHRztBQUNILE9BQU8sRUFBRSxTQUFTLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxNQUFNLFNBQVMsQ0FBQztBQUN6RCxPQUFPLEVBQUUsYUFBYSxFQUFFLE1BQU0scUJBQXFCLENBQUM7QUFDcEQsT0FBTyxFQUFFLGlCQUFpQixFQUFFLE1BQU0saUJBQWlCLENBQUM7QUFDcEQsT0FBTyxFQUFhLFNBQVMsRUFBRSxNQUFNLGVBQWUsQ0FBQztBQUNyRCxPQUFPLEVBQUUsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLG1CQUFtQixDQUFDO0FBYXZELHlHQUF5RztBQUN6RyxNQUFNLFlBQVksR0FBRyxFQUFFLEdBQUcsSUFBSSxDQUFDO0FBQy9CLE1BQU0sU0FBUyxHQUFHLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDM0IsNkNBQTZDO0FBQzdDLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQztBQUN2QixNQUFNLGNBQWMsR0FBRyxHQUFHLENBQUM7QUFRM0IsTUFBTSxPQUFPLFFBQVE7SUFDVixRQUFRLENBQWtCO0lBQzFCLFdBQVcsQ0FBUztJQUNwQixVQUFVLENBQVM7SUFDbkIsVUFBVSxDQUFTO0lBQzVCLFFBQVEsR0FBRyxDQUFDLENBQUM7SUFDYixVQUFVLEdBQUcsQ0FBQyxDQUFDO0lBQ2YsS0FBSyxHQUFhLEVBQUUsQ0FBQztJQUNyQixTQUFTLEdBQUcsQ0FBQyxDQUFDO0lBQ2QsVUFBVSxHQUFHLENBQUMsQ0FBQztJQUNmLFNBQVMsR0FBRyxDQUFDLENBQUM7SUFDZCxPQUFPLEdBQWEsRUFBRSxDQUFDO0lBQ3ZCLE9BQU8sR0FBWSxJQUFJLENBQUM7SUFDeEIsT0FBTyxHQUFHLEtBQUssQ0FBQztJQUVoQixZQUFvQixPQUF3QixFQUFFLFVBQWtCO1FBQzlELElBQUksQ0FBQyxRQUFRLEdBQUcsT0FBTyxDQUFDO1FBQ3hCLElBQUksQ0FBQyxXQUFXLEdBQUcsVUFBVSxDQUFDO1FBQzlCLElBQUksQ0FBQyxVQUFVLEdBQUcsT0FBTyxDQUFDLFNBQVMsSUFBSSxHQUFHLEdBQUcsSUFBSSxDQUFDO1FBQ2xELElBQUksQ0FBQyxVQUFVLEdBQUcsT0FBTyxDQUFDLFNBQVMsSUFBSSxHQUFHLEdBQUcsSUFBSSxDQUFDO0lBQ3BELENBQUM7SUFFRCxNQUFNLENBQUMsSUFBSSxDQUFDLE9BQXdCO1FBQ2xDLE9BQU8sSUFBSSxRQUFRLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUM7SUFDNUQsQ0FBQztJQUVELG9GQUFvRjtJQUNwRixNQUFNO1FBQ0osTUFBTSxPQUFPLEdBQUcsSUFBSSxhQUFhLENBQUMsTUFBTSxDQUFDLENBQUM7UUFDMUMsSUFBSSxJQUFJLEdBQUcsRUFBRSxDQUFDO1FBQ2QsT0FBTztZQUNMLEtBQUssRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFO2dCQUNmLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7WUFDbEQsQ0FBQztZQUNELEdBQUcsRUFBRSxHQUFHLEVBQUU7Z0JBQ1IsSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxHQUFHLE9BQU8sQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDO2dCQUN6QyxJQUFJLElBQUksS0FBSyxFQUFFO29CQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQztnQkFDcEQsSUFBSSxHQUFHLEVBQUUsQ0FBQztZQUNaLENBQUM7U0FDRixDQUFDO0lBQ0osQ0FBQztJQUVELHlCQUF5QjtJQUN6QixJQUFJLENBQUMsSUFBWTtRQUNmLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUM7WUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ3ZELENBQUM7SUFFRCwwRUFBMEU7SUFDMUUsU0FBUyxDQUFDLElBQVk7UUFDcEIsT0FBTyxJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ25DLENBQUM7SUFFRCxzRUFBc0U7SUFDdEUsWUFBWTtRQUNWLElBQUksQ0FBQyxPQUFPLEdBQUcsRUFBRSxDQUFDO0lBQ3BCLENBQUM7SUFFRCxtSEFBbUg7SUFDbkgsS0FBSztRQUNILElBQUksSUFBSSxDQUFDLFNBQVMsR0FBRyxDQUFDO1lBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLElBQUksQ0FBQyxTQUFTLHFDQUFxQyxDQUFDLENBQUM7UUFDN0YsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDO1FBQy9DLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDO1lBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ3ZELElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQztRQUNmLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxJQUFJO1lBQUUsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0lBQ2hGLENBQUM7SUFFRCw4Q0FBOEM7SUFDOUMsT0FBTztRQUNMLElBQUksSUFBSSxDQUFDLE9BQU87WUFBRSxPQUFPO1FBQ3pCLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO1FBQ3BCLFNBQVMsQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLENBQUM7SUFDOUIsQ0FBQztJQUVELE1BQU0sQ0FBQyxJQUFZO1FBQ2pCLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsaUJBQWlCLENBQUMsQ0FBQztRQUM1QyxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRSxDQUFDO1FBQzdCLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSztZQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDMUMsSUFBSSxJQUFJLENBQUMsTUFBTSxJQUFJLFlBQVk7WUFBRSxPQUFPLElBQUksQ0FBQztRQUM3QyxJQUFJLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDaEMsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sR0FBRyxTQUFTLENBQUMsQ0FBQztRQUNoRCxJQUFJLEVBQUUsR0FBRyxDQUFDO1lBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxFQUFFLENBQUMsQ0FBQyxDQUFDO1FBQ3pDLE9BQU8sSUFBSSxDQUFDLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQztJQUN4QixDQUFDO0lBRUQsSUFBSSxDQUFDLEdBQVc7UUFDZCxNQUFNLElBQUksR0FBRyxTQUFTLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDaEQsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDekMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sSUFBSSxjQUFjLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsV0FBVyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7UUFDNUUsSUFBSSxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sR0FBRyxDQUFDLEdBQUcsV0FBVztZQUFFLElBQUksQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsQ0FBQyxXQUFXLENBQUMsQ0FBQztRQUMzRixJQUFJLENBQUMsU0FBUyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQztRQUMzQixJQUFJLElBQUksQ0FBQyxTQUFTLEtBQUssQ0FBQyxJQUFJLElBQUksQ0FBQyxTQUFTLEtBQUssQ0FBQyxJQUFJLElBQUksQ0FBQyxRQUFRLEdBQUcsSUFBSSxJQUFJLElBQUksQ0FBQyxVQUFVLEVBQUUsQ0FBQztZQUM1RixJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxJQUFJLENBQUMsQ0FBQztZQUN2QixJQUFJLENBQUMsUUFBUSxJQUFJLElBQUksQ0FBQztZQUN0QixPQUFPO1FBQ1QsQ0FBQztRQUNELElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ3RCLElBQUksQ0FBQyxTQUFTLElBQUksSUFBSSxDQUFDO1FBQ3ZCLE9BQU8sSUFBSSxDQUFDLFNBQVMsR0FBRyxJQUFJLENBQUMsVUFBVSxJQUFJLElBQUksQ0FBQyxVQUFVLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQztZQUMvRSxNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxHQUFHLENBQUMsQ0FBQztZQUN6RSxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxFQUFFLENBQUM7WUFDakMsSUFBSSxDQUFDLFVBQVUsSUFBSSxDQUFDLENBQUM7WUFDckIsSUFBSSxDQUFDLFNBQVMsSUFBSSxPQUFPLENBQUM7WUFDMUIsSUFBSSxDQUFDLFNBQVMsSUFBSSxPQUFPLENBQUM7UUFDNUIsQ0FBQztRQUNELElBQUksSUFBSSxDQUFDLFVBQVUsR0FBRyxNQUFNLEVBQUUsQ0FBQztZQUM3QixJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQztZQUMvQyxJQUFJLENBQUMsVUFBVSxHQUFHLENBQUMsQ0FBQztRQUN0QixDQUFDO0lBQ0gsQ0FBQztJQUVELFNBQVMsQ0FBQyxJQUFZLEVBQUUsSUFBWTtRQUNsQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsVUFBVSxHQUFHLElBQUksQ0FBQyxVQUFVLENBQUM7UUFDL0MsSUFBSSxJQUFJLENBQUMsVUFBVSxHQUFHLElBQUk7WUFBRSxPQUFPO1FBQ25DLElBQUksQ0FBQyxVQUFVLElBQUksSUFBSSxDQUFDO1FBQ3hCLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLENBQ2xCLElBQUksQ0FBQyxVQUFVLEdBQUcsSUFBSSxDQUFDLENBQUMsQ0FBQyx3REFBd0QsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUN6RixDQUFDO0lBQ0osQ0FBQztJQUVELElBQUksQ0FBQyxJQUFZO1FBQ2YsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLElBQUk7WUFBRSxPQUFPO1FBQ2xDLElBQUksQ0FBQztZQUNILFNBQVMsQ0FBQyxJQUFJLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxDQUFDO1FBQ3BDLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2Ysd0VBQXdFO1lBQ3hFLElBQUksQ0FBQyxPQUFPLEdBQUcsS0FBSyxDQUFDO1FBQ3ZCLENBQUM7SUFDSCxDQUFDO0NBQ0Y7QUFFRCxpRUFBaUU7QUFDakUsU0FBUyxXQUFXLENBQUMsSUFBWTtJQUMvQixPQUFPLEdBQUcsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxjQUFjLENBQUMsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDO0FBQzNFLENBQUM7QUFFRCxTQUFTLFVBQVUsQ0FBQyxJQUFZLEVBQUUsS0FBYztJQUM5QyxNQUFNLElBQUksR0FBRyxPQUFPLENBQUMsS0FBSyxFQUFFLFFBQVEsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxLQUFLLEVBQUUsUUFBUSxDQUFDLENBQUM7SUFDbEUsT0FBTyxJQUFJLGlCQUFpQixDQUMxQixJQUFJLENBQUMsQ0FBQyxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUMsZUFBZSxFQUNwQyxXQUFXLElBQUksMEJBQTBCLFNBQVMsQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUMzRCw0RUFBNEUsRUFDNUUsRUFBRSxLQUFLLEVBQUUsQ0FDVixDQUFDO0FBQ0osQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogVGhlIGJvdW5kZWQgbG9nIG9mIG9uZSBhdHRlbXB0OiB0aGUgZmlyc3QgcGFydCBnb2VzIHRvIHRoZSBmaWxlIGFzIGl0IGNvbWVzLCB0aGUgbGFzdCBwYXJ0IGlzIGtlcHQgaW4gbWVtb3J5IGFuZCB3cml0dGVuIGF0IHRoZSBlbmQsXG4gKiBzbyB0aGF0IGVuZGxlc3Mgb3V0cHV0IGNvc3RzIG5laXRoZXIgZGlzayBub3IgbWVtb3J5LiBFdmVyeSBsaW5lIGlzIG1hZGUgcGxhaW4gYmVmb3JlIGFueWJvZHkgc2VlcyBpdC5cbiAqL1xuaW1wb3J0IHsgY2xvc2VTeW5jLCBvcGVuU3luYywgd3JpdGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBTdHJpbmdEZWNvZGVyIH0gZnJvbSAnbm9kZTpzdHJpbmdfZGVjb2Rlcic7XG5pbXBvcnQgeyBPcmNoZXN0cmF0b3JFcnJvciB9IGZyb20gJy4uLy4uL2Vycm9ycy5qcyc7XG5pbXBvcnQgeyB0eXBlIE1hc2ssIHBsYWluTGluZSB9IGZyb20gJy4vbG9nLWxpbmUuanMnO1xuaW1wb3J0IHsgaGFzQ29kZSwgbWVzc2FnZU9mIH0gZnJvbSAnLi9zeXN0ZW0tZXJyb3IuanMnO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFnZW50TG9nT3B0aW9ucyB7XG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgbWFzazogTWFzaztcbiAgLyoqIENhbGxlZCB3aXRoIGVhY2ggbGluZSB1bnRpbCB0aGUgbG9nIGlzIGZ1bGwuICovXG4gIHJlYWRvbmx5IGxpbmU/OiAoKHRleHQ6IHN0cmluZykgPT4gdm9pZCkgfCB1bmRlZmluZWQ7XG4gIC8qKiBCeXRlcyBrZXB0IGZyb20gdGhlIGJlZ2lubmluZzsgMjU2IEtpQiB1bmxlc3MgdG9sZC4gKi9cbiAgcmVhZG9ubHkgaGVhZEJ5dGVzPzogbnVtYmVyO1xuICAvKiogQnl0ZXMga2VwdCBmcm9tIHRoZSBlbmQ7IDc2OCBLaUIgdW5sZXNzIHRvbGQuICovXG4gIHJlYWRvbmx5IHRhaWxCeXRlcz86IG51bWJlcjtcbn1cblxuLyoqIEEgbG9uZ2VyIGxpbmUgaXMgYnJva2VuLCB3aXRoIGVub3VnaCBoZWxkIGJhY2sgdGhhdCBhIHNlY3JldCBhY3Jvc3MgdGhlIGJyZWFrIGlzIHN0aWxsIHNlZW4gd2hvbGUuICovXG5jb25zdCBMT05HRVNUX0xJTkUgPSAzMiAqIDEwMjQ7XG5jb25zdCBIRUxEX0JBQ0sgPSA4ICogMTAyNDtcbi8qKiBXaGF0IGlzIGtlcHQgZm9yIHJlYXNvbnMgYW5kIGZlZWRiYWNrLiAqL1xuY29uc3QgTU9TVF9SRUNFTlQgPSA1MDtcbmNvbnN0IExPTkdFU1RfUkVDRU5UID0gNTAwO1xuXG4vKiogVGFrZXMgdGhlIGJ5dGVzIG9mIG9uZSBvdXRwdXQgc3RyZWFtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMb2dTdHJlYW0ge1xuICB3cml0ZShjaHVuazogQnVmZmVyKTogdm9pZDtcbiAgZW5kKCk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBBZ2VudExvZyB7XG4gIHJlYWRvbmx5ICNvcHRpb25zOiBBZ2VudExvZ09wdGlvbnM7XG4gIHJlYWRvbmx5ICNkZXNjcmlwdG9yOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNoZWFkQnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgI3RhaWxCeXRlczogbnVtYmVyO1xuICAjd3JpdHRlbiA9IDA7XG4gICNhbm5vdW5jZWQgPSAwO1xuICAjdGFpbDogc3RyaW5nW10gPSBbXTtcbiAgI3RhaWxTaXplID0gMDtcbiAgI3RhaWxTdGFydCA9IDA7XG4gICNjdXRCeXRlcyA9IDA7XG4gICNyZWNlbnQ6IHN0cmluZ1tdID0gW107XG4gICNicm9rZW46IHVua25vd24gPSBudWxsO1xuICAjY2xvc2VkID0gZmFsc2U7XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3RvcihvcHRpb25zOiBBZ2VudExvZ09wdGlvbnMsIGRlc2NyaXB0b3I6IG51bWJlcikge1xuICAgIHRoaXMuI29wdGlvbnMgPSBvcHRpb25zO1xuICAgIHRoaXMuI2Rlc2NyaXB0b3IgPSBkZXNjcmlwdG9yO1xuICAgIHRoaXMuI2hlYWRCeXRlcyA9IG9wdGlvbnMuaGVhZEJ5dGVzID8/IDI1NiAqIDEwMjQ7XG4gICAgdGhpcy4jdGFpbEJ5dGVzID0gb3B0aW9ucy50YWlsQnl0ZXMgPz8gNzY4ICogMTAyNDtcbiAgfVxuXG4gIHN0YXRpYyBvcGVuKG9wdGlvbnM6IEFnZW50TG9nT3B0aW9ucyk6IEFnZW50TG9nIHtcbiAgICByZXR1cm4gbmV3IEFnZW50TG9nKG9wdGlvbnMsIG9wZW5TeW5jKG9wdGlvbnMuZmlsZSwgJ3cnKSk7XG4gIH1cblxuICAvKiogQSBzdHJlYW0gb2YgaXRzIG93biBmb3IgZWFjaCBwaXBlLCBzbyB0aGF0IGhhbGYgbGluZXMgb2YgdHdvIHBpcGVzIG5ldmVyIG1peC4gKi9cbiAgc3RyZWFtKCk6IExvZ1N0cmVhbSB7XG4gICAgY29uc3QgZGVjb2RlciA9IG5ldyBTdHJpbmdEZWNvZGVyKCd1dGY4Jyk7XG4gICAgbGV0IHJlc3QgPSAnJztcbiAgICByZXR1cm4ge1xuICAgICAgd3JpdGU6IChjaHVuaykgPT4ge1xuICAgICAgICByZXN0ID0gdGhpcy4jbGluZXMocmVzdCArIGRlY29kZXIud3JpdGUoY2h1bmspKTtcbiAgICAgIH0sXG4gICAgICBlbmQ6ICgpID0+IHtcbiAgICAgICAgcmVzdCA9IHRoaXMuI2xpbmVzKHJlc3QgKyBkZWNvZGVyLmVuZCgpKTtcbiAgICAgICAgaWYgKHJlc3QgIT09ICcnKSB0aGlzLiNhZGQocmVzdC5yZXBsYWNlKC9cXHIkLywgJycpKTtcbiAgICAgICAgcmVzdCA9ICcnO1xuICAgICAgfSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIEEgbGluZSBvZiBvdXIgb3duLiAqL1xuICBub3RlKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgbGluZSBvZiB0ZXh0LnNwbGl0KCdcXG4nKSkgdGhpcy4jYWRkKGxpbmUpO1xuICB9XG5cbiAgLyoqIFRoZSBsYXN0IGxpbmVzLCBhdCBtb3N0IGBtb3N0YCBvZiB0aGVtLCBmb3IgYSByZWFzb24gb3IgYSBmZWVkYmFjay4gKi9cbiAgbGFzdExpbmVzKG1vc3Q6IG51bWJlcik6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgICByZXR1cm4gdGhpcy4jcmVjZW50LnNsaWNlKC1tb3N0KTtcbiAgfVxuXG4gIC8qKiBGb3JnZXRzIHRoZSBsYXN0IGxpbmVzLCBzbyB0aGF0IHRoZSBuZXh0IGNvbW1hbmQncyBhcmUgaXRzIG93bi4gKi9cbiAgc3RhcnRTZWN0aW9uKCk6IHZvaWQge1xuICAgIHRoaXMuI3JlY2VudCA9IFtdO1xuICB9XG5cbiAgLyoqIFdyaXRlcyB3aGF0IHdhcyBrZXB0IGZyb20gdGhlIGVuZC4gVGhyb3dzIGBESVNLX0ZVTExgIG9yIGBXUklURV9SRUZVU0VEYCB3aGVuIHRoZSBmaWxlIGNvdWxkIG5vdCBiZSB3cml0dGVuLiAqL1xuICBjbG9zZSgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jY3V0Qnl0ZXMgPiAwKSB0aGlzLiNwdXQoYFvigKYgJHt0aGlzLiNjdXRCeXRlc30gYnl0ZXMgb2Ygb3V0cHV0IGxlZnQgb3V0IGhlcmUg4oCmXVxcbmApO1xuICAgIGNvbnN0IHRhaWwgPSB0aGlzLiN0YWlsLnNsaWNlKHRoaXMuI3RhaWxTdGFydCk7XG4gICAgaWYgKHRhaWwubGVuZ3RoID4gMCkgdGhpcy4jcHV0KGAke3RhaWwuam9pbignXFxuJyl9XFxuYCk7XG4gICAgdGhpcy5yZWxlYXNlKCk7XG4gICAgaWYgKHRoaXMuI2Jyb2tlbiAhPT0gbnVsbCkgdGhyb3cgdW53cml0YWJsZSh0aGlzLiNvcHRpb25zLmZpbGUsIHRoaXMuI2Jyb2tlbik7XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIGZpbGUgYmFjaywgd2hhdGV2ZXIgaGFwcGVuZWQuICovXG4gIHJlbGVhc2UoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI2Nsb3NlZCkgcmV0dXJuO1xuICAgIHRoaXMuI2Nsb3NlZCA9IHRydWU7XG4gICAgY2xvc2VTeW5jKHRoaXMuI2Rlc2NyaXB0b3IpO1xuICB9XG5cbiAgI2xpbmVzKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gICAgY29uc3QgbGluZXMgPSB0ZXh0LnNwbGl0KC9cXHJcXG58XFxufFxccig/ISQpLyk7XG4gICAgbGV0IHJlc3QgPSBsaW5lcy5wb3AoKSA/PyAnJztcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpIHRoaXMuI2FkZChsaW5lKTtcbiAgICBpZiAocmVzdC5sZW5ndGggPD0gTE9OR0VTVF9MSU5FKSByZXR1cm4gcmVzdDtcbiAgICByZXN0ID0gdGhpcy4jb3B0aW9ucy5tYXNrKHJlc3QpO1xuICAgIGNvbnN0IGF0ID0gTWF0aC5tYXgoMCwgcmVzdC5sZW5ndGggLSBIRUxEX0JBQ0spO1xuICAgIGlmIChhdCA+IDApIHRoaXMuI2FkZChyZXN0LnNsaWNlKDAsIGF0KSk7XG4gICAgcmV0dXJuIHJlc3Quc2xpY2UoYXQpO1xuICB9XG5cbiAgI2FkZChyYXc6IHN0cmluZyk6IHZvaWQge1xuICAgIGNvbnN0IGxpbmUgPSBwbGFpbkxpbmUocmF3LCB0aGlzLiNvcHRpb25zLm1hc2spO1xuICAgIGNvbnN0IHNpemUgPSBCdWZmZXIuYnl0ZUxlbmd0aChsaW5lKSArIDE7XG4gICAgdGhpcy4jcmVjZW50LnB1c2gobGluZS5sZW5ndGggPD0gTE9OR0VTVF9SRUNFTlQgPyBsaW5lIDogY29weU9mU3RhcnQobGluZSkpO1xuICAgIGlmICh0aGlzLiNyZWNlbnQubGVuZ3RoID4gMiAqIE1PU1RfUkVDRU5UKSB0aGlzLiNyZWNlbnQgPSB0aGlzLiNyZWNlbnQuc2xpY2UoLU1PU1RfUkVDRU5UKTtcbiAgICB0aGlzLiNhbm5vdW5jZShsaW5lLCBzaXplKTtcbiAgICBpZiAodGhpcy4jdGFpbFNpemUgPT09IDAgJiYgdGhpcy4jY3V0Qnl0ZXMgPT09IDAgJiYgdGhpcy4jd3JpdHRlbiArIHNpemUgPD0gdGhpcy4jaGVhZEJ5dGVzKSB7XG4gICAgICB0aGlzLiNwdXQoYCR7bGluZX1cXG5gKTtcbiAgICAgIHRoaXMuI3dyaXR0ZW4gKz0gc2l6ZTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgdGhpcy4jdGFpbC5wdXNoKGxpbmUpO1xuICAgIHRoaXMuI3RhaWxTaXplICs9IHNpemU7XG4gICAgd2hpbGUgKHRoaXMuI3RhaWxTaXplID4gdGhpcy4jdGFpbEJ5dGVzICYmIHRoaXMuI3RhaWxTdGFydCA8IHRoaXMuI3RhaWwubGVuZ3RoKSB7XG4gICAgICBjb25zdCBkcm9wcGVkID0gQnVmZmVyLmJ5dGVMZW5ndGgodGhpcy4jdGFpbFt0aGlzLiN0YWlsU3RhcnRdID8/ICcnKSArIDE7XG4gICAgICB0aGlzLiN0YWlsW3RoaXMuI3RhaWxTdGFydF0gPSAnJztcbiAgICAgIHRoaXMuI3RhaWxTdGFydCArPSAxO1xuICAgICAgdGhpcy4jdGFpbFNpemUgLT0gZHJvcHBlZDtcbiAgICAgIHRoaXMuI2N1dEJ5dGVzICs9IGRyb3BwZWQ7XG4gICAgfVxuICAgIGlmICh0aGlzLiN0YWlsU3RhcnQgPiAxMF8wMDApIHtcbiAgICAgIHRoaXMuI3RhaWwgPSB0aGlzLiN0YWlsLnNsaWNlKHRoaXMuI3RhaWxTdGFydCk7XG4gICAgICB0aGlzLiN0YWlsU3RhcnQgPSAwO1xuICAgIH1cbiAgfVxuXG4gICNhbm5vdW5jZShsaW5lOiBzdHJpbmcsIHNpemU6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IG1vc3QgPSB0aGlzLiNoZWFkQnl0ZXMgKyB0aGlzLiN0YWlsQnl0ZXM7XG4gICAgaWYgKHRoaXMuI2Fubm91bmNlZCA+IG1vc3QpIHJldHVybjtcbiAgICB0aGlzLiNhbm5vdW5jZWQgKz0gc2l6ZTtcbiAgICB0aGlzLiNvcHRpb25zLmxpbmU/LihcbiAgICAgIHRoaXMuI2Fubm91bmNlZCA+IG1vc3QgPyAnW+KApiBtb3JlIG91dHB1dCB0aGFuIGlzIHNob3duOyB0aGUgbG9nIGtlZXBzIGl0cyBlbmQg4oCmXScgOiBsaW5lLFxuICAgICk7XG4gIH1cblxuICAjcHV0KHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNicm9rZW4gIT09IG51bGwpIHJldHVybjtcbiAgICB0cnkge1xuICAgICAgd3JpdGVTeW5jKHRoaXMuI2Rlc2NyaXB0b3IsIHRleHQpO1xuICAgIH0gY2F0Y2ggKGNhdXNlKSB7XG4gICAgICAvLyBUaHJvd24gaW4gY2xvc2UoKTogdGhlIGFnZW50J3MgcGlwZSBoYXMgbm8gY2FsbGVyIHRoYXQgY291bGQgdGFrZSBpdC5cbiAgICAgIHRoaXMuI2Jyb2tlbiA9IGNhdXNlO1xuICAgIH1cbiAgfVxufVxuXG4vKiogQSBjb3B5OiBhIG1lcmUgc2xpY2Ugd291bGQga2VlcCB0aGUgd2hvbGUgY2h1bmsgaW4gbWVtb3J5LiAqL1xuZnVuY3Rpb24gY29weU9mU3RhcnQobGluZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke0J1ZmZlci5mcm9tKGxpbmUuc2xpY2UoMCwgTE9OR0VTVF9SRUNFTlQpKS50b1N0cmluZygndXRmOCcpfeKApmA7XG59XG5cbmZ1bmN0aW9uIHVud3JpdGFibGUoZmlsZTogc3RyaW5nLCBjYXVzZTogdW5rbm93bik6IE9yY2hlc3RyYXRvckVycm9yIHtcbiAgY29uc3QgZnVsbCA9IGhhc0NvZGUoY2F1c2UsICdFTk9TUEMnKSB8fCBoYXNDb2RlKGNhdXNlLCAnRURRVU9UJyk7XG4gIHJldHVybiBuZXcgT3JjaGVzdHJhdG9yRXJyb3IoXG4gICAgZnVsbCA/ICdESVNLX0ZVTEwnIDogJ1dSSVRFX1JFRlVTRUQnLFxuICAgIGBUaGUgbG9nICR7ZmlsZX0gY291bGQgbm90IGJlIHdyaXR0ZW46ICR7bWVzc2FnZU9mKGNhdXNlKX1gLFxuICAgICdGcmVlIHNvbWUgc3BhY2Ugb3IgY2hvb3NlIGFub3RoZXIgZm9sZGVyLCB0aGVuIHJ1biB0aGUgc2FtZSBjb21tYW5kIGFnYWluLicsXG4gICAgeyBjYXVzZSB9LFxuICApO1xufVxuIl19
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/adapters/process/process-group.js
var process_group = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/src/adapters/process/process-survivors.js
var process_survivors = __webpack_require__(1243);
;// CONCATENATED MODULE: ./build/src/adapters/process/agent-process.js
/**
 * Runs one shell command in a process group of its own and makes sure that nothing of it is left afterwards: not when it ignores
 * SIGTERM, not when its children outlive it or hold its pipes, not when they moved to a session of their own.
 */




/** How long output is still read after the command ended; a child that kept the pipe must not hold everything up. */
const DRAIN_MILLISECONDS = 2000;
const POLL_MILLISECONDS = 25;
/** Longest delay that a timer takes. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** Runs the command to its end and answers how it ended. Never throws for what the command does. */
async function runInGroup(command) {
    if (command.signal?.aborted)
        return ended('abort');
    if (command.timeLimitMilliseconds <= 0)
        return ended('deadline');
    const child = start(command);
    if (!('child' in child))
        return child;
    return await follow(child.child, command);
}
function ended(cause, message = null) {
    return { cause, exitCode: null, signal: null, message };
}
function start(command) {
    const windows = process.platform === 'win32';
    const [shell, args] = windows
        ? [process.env['COMSPEC'] ?? 'cmd.exe', ['/d', '/s', '/c', `"${command.command}"`]]
        : ['/bin/sh', ['-c', command.command]];
    try {
        const child = (0,external_node_child_process_.spawn)(shell, args, {
            cwd: command.cwd,
            env: command.env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: !windows,
            windowsHide: true,
            windowsVerbatimArguments: windows,
        });
        return { child };
    }
    catch (error) {
        // A NUL or an argument list that is too long: the command's fault, not ours.
        return ended('unstartable', (0,system_error/* messageOf */.b)(error));
    }
}
async function follow(child, command) {
    child.stdout?.on('data', (chunk) => command.stdout.write(chunk));
    child.stderr?.on('data', (chunk) => command.stderr.write(chunk));
    const exited = new Promise((resolve) => {
        child.once('error', (error) => resolve(ended('unstartable', error.message)));
        child.once('exit', (exitCode, signal) => resolve({ cause: 'exit', exitCode, signal, message: null }));
    });
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const pid = child.pid;
    if (pid === undefined)
        return await exited;
    command.started?.(pid);
    const stopper = stopperOf(pid, command);
    try {
        const end = await exited;
        const stopped = stopper.stopped();
        if (stopped !== null)
            await untilGone(pid, stopped.killAt);
        (0,process_group/* endGroup */.N4)(pid, 'SIGKILL');
        (0,process_survivors/* killMarked */.f)(command.marker, pid);
        await drained(child, closed);
        return { ...end, cause: stopped?.cause ?? end.cause };
    }
    finally {
        stopper.dispose();
        command.stdout.end();
        command.stderr.end();
    }
}
/** Ends the group at its time limit or when the caller says so: SIGTERM, grace, SIGKILL. */
function stopperOf(pgid, command) {
    let stopped = null;
    let kill;
    const stop = (cause) => {
        if (stopped !== null)
            return;
        stopped = { cause, killAt: performance.now() + command.graceMilliseconds };
        (0,process_group/* endGroup */.N4)(pgid, 'SIGTERM');
        kill = setTimeout(() => (0,process_group/* endGroup */.N4)(pgid, 'SIGKILL'), command.graceMilliseconds);
    };
    const onAbort = () => stop('abort');
    const limit = setTimeout(() => stop('deadline'), Math.min(command.timeLimitMilliseconds, LONGEST_TIMER));
    command.signal?.addEventListener('abort', onAbort, { once: true });
    if (command.signal?.aborted)
        onAbort();
    return {
        stopped: () => stopped,
        dispose: () => {
            clearTimeout(limit);
            clearTimeout(kill);
            command.signal?.removeEventListener('abort', onAbort);
        },
    };
}
/** The rest of a stopped group has the same grace as its leader. */
async function untilGone(pgid, killAt) {
    while (performance.now() < killAt && (0,process_group/* groupAlive */.xq)(pgid))
        await wait(POLL_MILLISECONDS);
}
async function drained(child, closed) {
    const tooLong = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, DRAIN_MILLISECONDS);
    await closed;
    clearTimeout(tooLong);
}
function wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYWdlbnQtcHJvY2Vzcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9hZGFwdGVycy9wcm9jZXNzL2FnZW50LXByb2Nlc3MudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7OztHQUdHO0FBQ0gsT0FBTyxFQUFxQixLQUFLLEVBQUUsTUFBTSxvQkFBb0IsQ0FBQztBQUU5RCxPQUFPLEVBQUUsUUFBUSxFQUFFLFVBQVUsRUFBRSxNQUFNLG9CQUFvQixDQUFDO0FBQzFELE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSx3QkFBd0IsQ0FBQztBQUNwRCxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUM7QUE2QjlDLHFIQUFxSDtBQUNySCxNQUFNLGtCQUFrQixHQUFHLElBQUksQ0FBQztBQUNoQyxNQUFNLGlCQUFpQixHQUFHLEVBQUUsQ0FBQztBQUM3Qix3Q0FBd0M7QUFDeEMsTUFBTSxhQUFhLEdBQUcsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUM7QUFFbEMsb0dBQW9HO0FBQ3BHLE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUFDLE9BQXFCO0lBQ3BELElBQUksT0FBTyxDQUFDLE1BQU0sRUFBRSxPQUFPO1FBQUUsT0FBTyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUM7SUFDbkQsSUFBSSxPQUFPLENBQUMscUJBQXFCLElBQUksQ0FBQztRQUFFLE9BQU8sS0FBSyxDQUFDLFVBQVUsQ0FBQyxDQUFDO0lBQ2pFLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQztJQUM3QixJQUFJLENBQUMsQ0FBQyxPQUFPLElBQUksS0FBSyxDQUFDO1FBQUUsT0FBTyxLQUFLLENBQUM7SUFDdEMsT0FBTyxNQUFNLE1BQU0sQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQzVDLENBQUM7QUFFRCxTQUFTLEtBQUssQ0FBQyxLQUF3QixFQUFFLE9BQU8sR0FBa0IsSUFBSTtJQUNwRSxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsQ0FBQztBQUMxRCxDQUFDO0FBRUQsU0FBUyxLQUFLLENBQUMsT0FBcUI7SUFDbEMsTUFBTSxPQUFPLEdBQUcsT0FBTyxDQUFDLFFBQVEsS0FBSyxPQUFPLENBQUM7SUFDN0MsTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxPQUFPO1FBQzNCLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxDQUFDLElBQUksU0FBUyxFQUFFLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxPQUFPLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztRQUNuRixDQUFDLENBQUMsQ0FBQyxTQUFTLEVBQUUsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUM7SUFDekMsSUFBSSxDQUFDO1FBQ0gsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUU7WUFDL0IsR0FBRyxFQUFFLE9BQU8sQ0FBQyxHQUFHO1lBQ2hCLEdBQUcsRUFBRSxPQUFPLENBQUMsR0FBRztZQUNoQixLQUFLLEVBQUUsQ0FBQyxRQUFRLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQztZQUNqQyxRQUFRLEVBQUUsQ0FBQyxPQUFPO1lBQ2xCLFdBQVcsRUFBRSxJQUFJO1lBQ2pCLHdCQUF3QixFQUFFLE9BQU87U0FDbEMsQ0FBQyxDQUFDO1FBQ0gsT0FBTyxFQUFFLEtBQUssRUFBRSxDQUFDO0lBQ25CLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsNkVBQTZFO1FBQzdFLE9BQU8sS0FBSyxDQUFDLGFBQWEsRUFBRSxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztJQUNoRCxDQUFDO0FBQ0gsQ0FBQztBQUVELEtBQUssVUFBVSxNQUFNLENBQUMsS0FBbUIsRUFBRSxPQUFxQjtJQUM5RCxLQUFLLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxLQUFhLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7SUFDekUsS0FBSyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsTUFBTSxFQUFFLENBQUMsS0FBYSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0lBQ3pFLE1BQU0sTUFBTSxHQUFHLElBQUksT0FBTyxDQUFXLENBQUMsT0FBTyxFQUFFLEVBQUU7UUFDL0MsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsYUFBYSxFQUFFLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUM7UUFDN0UsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQyxRQUFRLEVBQUUsTUFBTSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLFFBQVEsRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQztJQUN4RyxDQUFDLENBQUMsQ0FBQztJQUNILE1BQU0sTUFBTSxHQUFHLElBQUksT0FBTyxDQUFPLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQyxPQUFPLEVBQUUsQ0FBQyxDQUFDLENBQUM7SUFDcEYsTUFBTSxHQUFHLEdBQUcsS0FBSyxDQUFDLEdBQUcsQ0FBQztJQUN0QixJQUFJLEdBQUcsS0FBSyxTQUFTO1FBQUUsT0FBTyxNQUFNLE1BQU0sQ0FBQztJQUMzQyxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUMsR0FBRyxDQUFDLENBQUM7SUFDdkIsTUFBTSxPQUFPLEdBQUcsU0FBUyxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsQ0FBQztJQUN4QyxJQUFJLENBQUM7UUFDSCxNQUFNLEdBQUcsR0FBRyxNQUFNLE1BQU0sQ0FBQztRQUN6QixNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUM7UUFDbEMsSUFBSSxPQUFPLEtBQUssSUFBSTtZQUFFLE1BQU0sU0FBUyxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUM7UUFDM0QsUUFBUSxDQUFDLEdBQUcsRUFBRSxTQUFTLENBQUMsQ0FBQztRQUN6QixVQUFVLENBQUMsT0FBTyxDQUFDLE1BQU0sRUFBRSxHQUFHLENBQUMsQ0FBQztRQUNoQyxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUM7UUFDN0IsT0FBTyxFQUFFLEdBQUcsR0FBRyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsS0FBSyxJQUFJLEdBQUcsQ0FBQyxLQUFLLEVBQUUsQ0FBQztJQUN4RCxDQUFDO1lBQVMsQ0FBQztRQUNULE9BQU8sQ0FBQyxPQUFPLEVBQUUsQ0FBQztRQUNsQixPQUFPLENBQUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxDQUFDO1FBQ3JCLE9BQU8sQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLENBQUM7SUFDdkIsQ0FBQztBQUNILENBQUM7QUFRRCw0RkFBNEY7QUFDNUYsU0FBUyxTQUFTLENBQ2hCLElBQVksRUFDWixPQUFxQjtJQUVyQixJQUFJLE9BQU8sR0FBbUIsSUFBSSxDQUFDO0lBQ25DLElBQUksSUFBZ0MsQ0FBQztJQUNyQyxNQUFNLElBQUksR0FBRyxDQUFDLEtBQXVCLEVBQVEsRUFBRTtRQUM3QyxJQUFJLE9BQU8sS0FBSyxJQUFJO1lBQUUsT0FBTztRQUM3QixPQUFPLEdBQUcsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLFdBQVcsQ0FBQyxHQUFHLEVBQUUsR0FBRyxPQUFPLENBQUMsaUJBQWlCLEVBQUUsQ0FBQztRQUMzRSxRQUFRLENBQUMsSUFBSSxFQUFFLFNBQVMsQ0FBQyxDQUFDO1FBQzFCLElBQUksR0FBRyxVQUFVLENBQUMsR0FBRyxFQUFFLENBQUMsUUFBUSxDQUFDLElBQUksRUFBRSxTQUFTLENBQUMsRUFBRSxPQUFPLENBQUMsaUJBQWlCLENBQUMsQ0FBQztJQUNoRixDQUFDLENBQUM7SUFDRixNQUFNLE9BQU8sR0FBRyxHQUFTLEVBQUUsQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLENBQUM7SUFDMUMsTUFBTSxLQUFLLEdBQUcsVUFBVSxDQUFDLEdBQUcsRUFBRSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDLE9BQU8sQ0FBQyxxQkFBcUIsRUFBRSxhQUFhLENBQUMsQ0FBQyxDQUFDO0lBQ3pHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsZ0JBQWdCLENBQUMsT0FBTyxFQUFFLE9BQU8sRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ25FLElBQUksT0FBTyxDQUFDLE1BQU0sRUFBRSxPQUFPO1FBQUUsT0FBTyxFQUFFLENBQUM7SUFDdkMsT0FBTztRQUNMLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQyxPQUFPO1FBQ3RCLE9BQU8sRUFBRSxHQUFHLEVBQUU7WUFDWixZQUFZLENBQUMsS0FBSyxDQUFDLENBQUM7WUFDcEIsWUFBWSxDQUFDLElBQUksQ0FBQyxDQUFDO1lBQ25CLE9BQU8sQ0FBQyxNQUFNLEVBQUUsbUJBQW1CLENBQUMsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDO1FBQ3hELENBQUM7S0FDRixDQUFDO0FBQ0osQ0FBQztBQUVELG9FQUFvRTtBQUNwRSxLQUFLLFVBQVUsU0FBUyxDQUFDLElBQVksRUFBRSxNQUFjO0lBQ25ELE9BQU8sV0FBVyxDQUFDLEdBQUcsRUFBRSxHQUFHLE1BQU0sSUFBSSxVQUFVLENBQUMsSUFBSSxDQUFDO1FBQUUsTUFBTSxJQUFJLENBQUMsaUJBQWlCLENBQUMsQ0FBQztBQUN2RixDQUFDO0FBRUQsS0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUFtQixFQUFFLE1BQXFCO0lBQy9ELE1BQU0sT0FBTyxHQUFHLFVBQVUsQ0FBQyxHQUFHLEVBQUU7UUFDOUIsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLEVBQUUsQ0FBQztRQUN4QixLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxDQUFDO0lBQzFCLENBQUMsRUFBRSxrQkFBa0IsQ0FBQyxDQUFDO0lBQ3ZCLE1BQU0sTUFBTSxDQUFDO0lBQ2IsWUFBWSxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3hCLENBQUM7QUFFRCxTQUFTLElBQUksQ0FBQyxZQUFvQjtJQUNoQyxPQUFPLElBQUksT0FBTyxDQUFDLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQyxVQUFVLENBQUMsT0FBTyxFQUFFLFlBQVksQ0FBQyxDQUFDLENBQUM7QUFDckUsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogUnVucyBvbmUgc2hlbGwgY29tbWFuZCBpbiBhIHByb2Nlc3MgZ3JvdXAgb2YgaXRzIG93biBhbmQgbWFrZXMgc3VyZSB0aGF0IG5vdGhpbmcgb2YgaXQgaXMgbGVmdCBhZnRlcndhcmRzOiBub3Qgd2hlbiBpdCBpZ25vcmVzXG4gKiBTSUdURVJNLCBub3Qgd2hlbiBpdHMgY2hpbGRyZW4gb3V0bGl2ZSBpdCBvciBob2xkIGl0cyBwaXBlcywgbm90IHdoZW4gdGhleSBtb3ZlZCB0byBhIHNlc3Npb24gb2YgdGhlaXIgb3duLlxuICovXG5pbXBvcnQgeyB0eXBlIENoaWxkUHJvY2Vzcywgc3Bhd24gfSBmcm9tICdub2RlOmNoaWxkX3Byb2Nlc3MnO1xuaW1wb3J0IHR5cGUgeyBMb2dTdHJlYW0gfSBmcm9tICcuL2FnZW50LWxvZy5qcyc7XG5pbXBvcnQgeyBlbmRHcm91cCwgZ3JvdXBBbGl2ZSB9IGZyb20gJy4vcHJvY2Vzcy1ncm91cC5qcyc7XG5pbXBvcnQgeyBraWxsTWFya2VkIH0gZnJvbSAnLi9wcm9jZXNzLXN1cnZpdm9ycy5qcyc7XG5pbXBvcnQgeyBtZXNzYWdlT2YgfSBmcm9tICcuL3N5c3RlbS1lcnJvci5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2hlbGxDb21tYW5kIHtcbiAgLyoqIFRoZSBvbmx5IHRleHQgdGhhdCBhIHNoZWxsIHBhcnNlczsgY29tZXMgZnJvbSB0aGUgcGlubmVkIGRlZmluaXRpb24uICovXG4gIHJlYWRvbmx5IGNvbW1hbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgY3dkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVudjogTm9kZUpTLlByb2Nlc3NFbnY7XG4gIHJlYWRvbmx5IHRpbWVMaW1pdE1pbGxpc2Vjb25kczogbnVtYmVyO1xuICAvKiogQmV0d2VlbiBTSUdURVJNIGFuZCBTSUdLSUxMLiAqL1xuICByZWFkb25seSBncmFjZU1pbGxpc2Vjb25kczogbnVtYmVyO1xuICByZWFkb25seSBzaWduYWw/OiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZDtcbiAgLyoqIENhbGxlZCB3aXRoIHRoZSBwcm9jZXNzIGdyb3VwIG9uY2UgaXQgcnVucy4gKi9cbiAgcmVhZG9ubHkgc3RhcnRlZD86ICgocGdpZDogbnVtYmVyKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc3Rkb3V0OiBMb2dTdHJlYW07XG4gIHJlYWRvbmx5IHN0ZGVycjogTG9nU3RyZWFtO1xuICAvKiogYE5BTUU9dmFsdWVgIG9mIGFuIGVudmlyb25tZW50IHZhcmlhYmxlIHRoYXQgb25seSB0aGlzIGNvbW1hbmQncyBwcm9jZXNzZXMgaGF2ZS4gKi9cbiAgcmVhZG9ubHkgbWFya2VyOiBzdHJpbmc7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2hlbGxFbmQge1xuICAvKiogV2hhdCBlbmRlZCBpdDogaXRzZWxmLCBpdHMgdGltZSBsaW1pdCwgdGhlIGNhbGxlciwgb3IgaXQgbmV2ZXIgYmVnYW4uICovXG4gIHJlYWRvbmx5IGNhdXNlOiAnZXhpdCcgfCAnZGVhZGxpbmUnIHwgJ2Fib3J0JyB8ICd1bnN0YXJ0YWJsZSc7XG4gIC8qKiBOdWxsIHdoZW4gYSBzaWduYWwgZW5kZWQgaXQuICovXG4gIHJlYWRvbmx5IGV4aXRDb2RlOiBudW1iZXIgfCBudWxsO1xuICByZWFkb25seSBzaWduYWw6IHN0cmluZyB8IG51bGw7XG4gIC8qKiBXaHkgaXQgY291bGQgbm90IGJlIHN0YXJ0ZWQuICovXG4gIHJlYWRvbmx5IG1lc3NhZ2U6IHN0cmluZyB8IG51bGw7XG59XG5cbi8qKiBIb3cgbG9uZyBvdXRwdXQgaXMgc3RpbGwgcmVhZCBhZnRlciB0aGUgY29tbWFuZCBlbmRlZDsgYSBjaGlsZCB0aGF0IGtlcHQgdGhlIHBpcGUgbXVzdCBub3QgaG9sZCBldmVyeXRoaW5nIHVwLiAqL1xuY29uc3QgRFJBSU5fTUlMTElTRUNPTkRTID0gMjAwMDtcbmNvbnN0IFBPTExfTUlMTElTRUNPTkRTID0gMjU7XG4vKiogTG9uZ2VzdCBkZWxheSB0aGF0IGEgdGltZXIgdGFrZXMuICovXG5jb25zdCBMT05HRVNUX1RJTUVSID0gMiAqKiAzMSAtIDE7XG5cbi8qKiBSdW5zIHRoZSBjb21tYW5kIHRvIGl0cyBlbmQgYW5kIGFuc3dlcnMgaG93IGl0IGVuZGVkLiBOZXZlciB0aHJvd3MgZm9yIHdoYXQgdGhlIGNvbW1hbmQgZG9lcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBydW5Jbkdyb3VwKGNvbW1hbmQ6IFNoZWxsQ29tbWFuZCk6IFByb21pc2U8U2hlbGxFbmQ+IHtcbiAgaWYgKGNvbW1hbmQuc2lnbmFsPy5hYm9ydGVkKSByZXR1cm4gZW5kZWQoJ2Fib3J0Jyk7XG4gIGlmIChjb21tYW5kLnRpbWVMaW1pdE1pbGxpc2Vjb25kcyA8PSAwKSByZXR1cm4gZW5kZWQoJ2RlYWRsaW5lJyk7XG4gIGNvbnN0IGNoaWxkID0gc3RhcnQoY29tbWFuZCk7XG4gIGlmICghKCdjaGlsZCcgaW4gY2hpbGQpKSByZXR1cm4gY2hpbGQ7XG4gIHJldHVybiBhd2FpdCBmb2xsb3coY2hpbGQuY2hpbGQsIGNvbW1hbmQpO1xufVxuXG5mdW5jdGlvbiBlbmRlZChjYXVzZTogU2hlbGxFbmRbJ2NhdXNlJ10sIG1lc3NhZ2U6IHN0cmluZyB8IG51bGwgPSBudWxsKTogU2hlbGxFbmQge1xuICByZXR1cm4geyBjYXVzZSwgZXhpdENvZGU6IG51bGwsIHNpZ25hbDogbnVsbCwgbWVzc2FnZSB9O1xufVxuXG5mdW5jdGlvbiBzdGFydChjb21tYW5kOiBTaGVsbENvbW1hbmQpOiB7IHJlYWRvbmx5IGNoaWxkOiBDaGlsZFByb2Nlc3MgfSB8IFNoZWxsRW5kIHtcbiAgY29uc3Qgd2luZG93cyA9IHByb2Nlc3MucGxhdGZvcm0gPT09ICd3aW4zMic7XG4gIGNvbnN0IFtzaGVsbCwgYXJnc10gPSB3aW5kb3dzXG4gICAgPyBbcHJvY2Vzcy5lbnZbJ0NPTVNQRUMnXSA/PyAnY21kLmV4ZScsIFsnL2QnLCAnL3MnLCAnL2MnLCBgXCIke2NvbW1hbmQuY29tbWFuZH1cImBdXVxuICAgIDogWycvYmluL3NoJywgWyctYycsIGNvbW1hbmQuY29tbWFuZF1dO1xuICB0cnkge1xuICAgIGNvbnN0IGNoaWxkID0gc3Bhd24oc2hlbGwsIGFyZ3MsIHtcbiAgICAgIGN3ZDogY29tbWFuZC5jd2QsXG4gICAgICBlbnY6IGNvbW1hbmQuZW52LFxuICAgICAgc3RkaW86IFsnaWdub3JlJywgJ3BpcGUnLCAncGlwZSddLFxuICAgICAgZGV0YWNoZWQ6ICF3aW5kb3dzLFxuICAgICAgd2luZG93c0hpZGU6IHRydWUsXG4gICAgICB3aW5kb3dzVmVyYmF0aW1Bcmd1bWVudHM6IHdpbmRvd3MsXG4gICAgfSk7XG4gICAgcmV0dXJuIHsgY2hpbGQgfTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAvLyBBIE5VTCBvciBhbiBhcmd1bWVudCBsaXN0IHRoYXQgaXMgdG9vIGxvbmc6IHRoZSBjb21tYW5kJ3MgZmF1bHQsIG5vdCBvdXJzLlxuICAgIHJldHVybiBlbmRlZCgndW5zdGFydGFibGUnLCBtZXNzYWdlT2YoZXJyb3IpKTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBmb2xsb3coY2hpbGQ6IENoaWxkUHJvY2VzcywgY29tbWFuZDogU2hlbGxDb21tYW5kKTogUHJvbWlzZTxTaGVsbEVuZD4ge1xuICBjaGlsZC5zdGRvdXQ/Lm9uKCdkYXRhJywgKGNodW5rOiBCdWZmZXIpID0+IGNvbW1hbmQuc3Rkb3V0LndyaXRlKGNodW5rKSk7XG4gIGNoaWxkLnN0ZGVycj8ub24oJ2RhdGEnLCAoY2h1bms6IEJ1ZmZlcikgPT4gY29tbWFuZC5zdGRlcnIud3JpdGUoY2h1bmspKTtcbiAgY29uc3QgZXhpdGVkID0gbmV3IFByb21pc2U8U2hlbGxFbmQ+KChyZXNvbHZlKSA9PiB7XG4gICAgY2hpbGQub25jZSgnZXJyb3InLCAoZXJyb3IpID0+IHJlc29sdmUoZW5kZWQoJ3Vuc3RhcnRhYmxlJywgZXJyb3IubWVzc2FnZSkpKTtcbiAgICBjaGlsZC5vbmNlKCdleGl0JywgKGV4aXRDb2RlLCBzaWduYWwpID0+IHJlc29sdmUoeyBjYXVzZTogJ2V4aXQnLCBleGl0Q29kZSwgc2lnbmFsLCBtZXNzYWdlOiBudWxsIH0pKTtcbiAgfSk7XG4gIGNvbnN0IGNsb3NlZCA9IG5ldyBQcm9taXNlPHZvaWQ+KChyZXNvbHZlKSA9PiBjaGlsZC5vbmNlKCdjbG9zZScsICgpID0+IHJlc29sdmUoKSkpO1xuICBjb25zdCBwaWQgPSBjaGlsZC5waWQ7XG4gIGlmIChwaWQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIGF3YWl0IGV4aXRlZDtcbiAgY29tbWFuZC5zdGFydGVkPy4ocGlkKTtcbiAgY29uc3Qgc3RvcHBlciA9IHN0b3BwZXJPZihwaWQsIGNvbW1hbmQpO1xuICB0cnkge1xuICAgIGNvbnN0IGVuZCA9IGF3YWl0IGV4aXRlZDtcbiAgICBjb25zdCBzdG9wcGVkID0gc3RvcHBlci5zdG9wcGVkKCk7XG4gICAgaWYgKHN0b3BwZWQgIT09IG51bGwpIGF3YWl0IHVudGlsR29uZShwaWQsIHN0b3BwZWQua2lsbEF0KTtcbiAgICBlbmRHcm91cChwaWQsICdTSUdLSUxMJyk7XG4gICAga2lsbE1hcmtlZChjb21tYW5kLm1hcmtlciwgcGlkKTtcbiAgICBhd2FpdCBkcmFpbmVkKGNoaWxkLCBjbG9zZWQpO1xuICAgIHJldHVybiB7IC4uLmVuZCwgY2F1c2U6IHN0b3BwZWQ/LmNhdXNlID8/IGVuZC5jYXVzZSB9O1xuICB9IGZpbmFsbHkge1xuICAgIHN0b3BwZXIuZGlzcG9zZSgpO1xuICAgIGNvbW1hbmQuc3Rkb3V0LmVuZCgpO1xuICAgIGNvbW1hbmQuc3RkZXJyLmVuZCgpO1xuICB9XG59XG5cbmludGVyZmFjZSBTdG9wcGVkIHtcbiAgcmVhZG9ubHkgY2F1c2U6ICdkZWFkbGluZScgfCAnYWJvcnQnO1xuICAvKiogT24gdGhlIG1vbm90b25pYyBjbG9jay4gKi9cbiAgcmVhZG9ubHkga2lsbEF0OiBudW1iZXI7XG59XG5cbi8qKiBFbmRzIHRoZSBncm91cCBhdCBpdHMgdGltZSBsaW1pdCBvciB3aGVuIHRoZSBjYWxsZXIgc2F5cyBzbzogU0lHVEVSTSwgZ3JhY2UsIFNJR0tJTEwuICovXG5mdW5jdGlvbiBzdG9wcGVyT2YoXG4gIHBnaWQ6IG51bWJlcixcbiAgY29tbWFuZDogU2hlbGxDb21tYW5kLFxuKTogeyBzdG9wcGVkOiAoKSA9PiBTdG9wcGVkIHwgbnVsbDsgZGlzcG9zZTogKCkgPT4gdm9pZCB9IHtcbiAgbGV0IHN0b3BwZWQ6IFN0b3BwZWQgfCBudWxsID0gbnVsbDtcbiAgbGV0IGtpbGw6IE5vZGVKUy5UaW1lb3V0IHwgdW5kZWZpbmVkO1xuICBjb25zdCBzdG9wID0gKGNhdXNlOiBTdG9wcGVkWydjYXVzZSddKTogdm9pZCA9PiB7XG4gICAgaWYgKHN0b3BwZWQgIT09IG51bGwpIHJldHVybjtcbiAgICBzdG9wcGVkID0geyBjYXVzZSwga2lsbEF0OiBwZXJmb3JtYW5jZS5ub3coKSArIGNvbW1hbmQuZ3JhY2VNaWxsaXNlY29uZHMgfTtcbiAgICBlbmRHcm91cChwZ2lkLCAnU0lHVEVSTScpO1xuICAgIGtpbGwgPSBzZXRUaW1lb3V0KCgpID0+IGVuZEdyb3VwKHBnaWQsICdTSUdLSUxMJyksIGNvbW1hbmQuZ3JhY2VNaWxsaXNlY29uZHMpO1xuICB9O1xuICBjb25zdCBvbkFib3J0ID0gKCk6IHZvaWQgPT4gc3RvcCgnYWJvcnQnKTtcbiAgY29uc3QgbGltaXQgPSBzZXRUaW1lb3V0KCgpID0+IHN0b3AoJ2RlYWRsaW5lJyksIE1hdGgubWluKGNvbW1hbmQudGltZUxpbWl0TWlsbGlzZWNvbmRzLCBMT05HRVNUX1RJTUVSKSk7XG4gIGNvbW1hbmQuc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKCdhYm9ydCcsIG9uQWJvcnQsIHsgb25jZTogdHJ1ZSB9KTtcbiAgaWYgKGNvbW1hbmQuc2lnbmFsPy5hYm9ydGVkKSBvbkFib3J0KCk7XG4gIHJldHVybiB7XG4gICAgc3RvcHBlZDogKCkgPT4gc3RvcHBlZCxcbiAgICBkaXNwb3NlOiAoKSA9PiB7XG4gICAgICBjbGVhclRpbWVvdXQobGltaXQpO1xuICAgICAgY2xlYXJUaW1lb3V0KGtpbGwpO1xuICAgICAgY29tbWFuZC5zaWduYWw/LnJlbW92ZUV2ZW50TGlzdGVuZXIoJ2Fib3J0Jywgb25BYm9ydCk7XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIFRoZSByZXN0IG9mIGEgc3RvcHBlZCBncm91cCBoYXMgdGhlIHNhbWUgZ3JhY2UgYXMgaXRzIGxlYWRlci4gKi9cbmFzeW5jIGZ1bmN0aW9uIHVudGlsR29uZShwZ2lkOiBudW1iZXIsIGtpbGxBdDogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiB7XG4gIHdoaWxlIChwZXJmb3JtYW5jZS5ub3coKSA8IGtpbGxBdCAmJiBncm91cEFsaXZlKHBnaWQpKSBhd2FpdCB3YWl0KFBPTExfTUlMTElTRUNPTkRTKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZHJhaW5lZChjaGlsZDogQ2hpbGRQcm9jZXNzLCBjbG9zZWQ6IFByb21pc2U8dm9pZD4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgdG9vTG9uZyA9IHNldFRpbWVvdXQoKCkgPT4ge1xuICAgIGNoaWxkLnN0ZG91dD8uZGVzdHJveSgpO1xuICAgIGNoaWxkLnN0ZGVycj8uZGVzdHJveSgpO1xuICB9LCBEUkFJTl9NSUxMSVNFQ09ORFMpO1xuICBhd2FpdCBjbG9zZWQ7XG4gIGNsZWFyVGltZW91dCh0b29Mb25nKTtcbn1cblxuZnVuY3Rpb24gd2FpdChtaWxsaXNlY29uZHM6IG51bWJlcik6IFByb21pc2U8dm9pZD4ge1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUpID0+IHNldFRpbWVvdXQocmVzb2x2ZSwgbWlsbGlzZWNvbmRzKSk7XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/adapters/process/attempt-end.js
/** The agent's words for "not done" count whatever its exit code; "done" counts only with exit code 0. */
const UNDONE = {
    BLOCKED: 'blocked',
    NEEDS_SPLIT: 'needs_split',
    REJECTED: 'rejected',
    FAILED: 'failed',
};
/** `lastLines` is the end of the log: the only explanation that a bare exit code has. */
function endingOf(end, status, lastLines) {
    const said = status?.kind === 'status' ? status.status : null;
    const because = (reason) => [reason, ...lastLines].join('\n');
    if (end.cause === 'abort')
        return { outcome: 'cancelled', reason: 'The attempt was stopped from outside.', said };
    if (end.cause === 'deadline')
        return { outcome: 'timed_out', reason: because('The agent had not ended at its deadline.'), said };
    if (end.cause === 'unstartable')
        return { outcome: 'failed', reason: `The agent could not be started: ${end.message ?? 'unknown'}`, said };
    if (said !== null && said.status !== null && said.status !== 'COMPLETED')
        return {
            outcome: UNDONE[said.status],
            reason: said.details ?? `The agent reported ${said.status}.`,
            said,
        };
    if (end.exitCode !== 0)
        return { outcome: 'failed', reason: because(exitReason(end)), said };
    if (status?.kind === 'invalid')
        return {
            outcome: 'invalid',
            reason: `The status file cannot be used: ${status.faults.join('; ')}`,
            said: null,
        };
    return { outcome: 'succeeded', reason: null, said };
}
/** `exit code 1` or `signal SIGKILL`, as a sentence. */
function exitReason(end) {
    return end.exitCode === null
        ? `The agent was ended by signal ${end.signal ?? 'unknown'}.`
        : `The agent ended with exit code ${end.exitCode}.`;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYXR0ZW1wdC1lbmQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy9hdHRlbXB0LWVuZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFlQSwwR0FBMEc7QUFDMUcsTUFBTSxNQUFNLEdBQWdFO0lBQzFFLE9BQU8sRUFBRSxTQUFTO0lBQ2xCLFdBQVcsRUFBRSxhQUFhO0lBQzFCLFFBQVEsRUFBRSxVQUFVO0lBQ3BCLE1BQU0sRUFBRSxRQUFRO0NBQ2pCLENBQUM7QUFFRix5RkFBeUY7QUFDekYsTUFBTSxVQUFVLFFBQVEsQ0FDdEIsR0FBYSxFQUNiLE1BQTJCLEVBQzNCLFNBQTRCO0lBRTVCLE1BQU0sSUFBSSxHQUFHLE1BQU0sRUFBRSxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUM7SUFDOUQsTUFBTSxPQUFPLEdBQUcsQ0FBQyxNQUFjLEVBQVUsRUFBRSxDQUFDLENBQUMsTUFBTSxFQUFFLEdBQUcsU0FBUyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQzlFLElBQUksR0FBRyxDQUFDLEtBQUssS0FBSyxPQUFPO1FBQ3ZCLE9BQU8sRUFBRSxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sRUFBRSx1Q0FBdUMsRUFBRSxJQUFJLEVBQUUsQ0FBQztJQUN6RixJQUFJLEdBQUcsQ0FBQyxLQUFLLEtBQUssVUFBVTtRQUMxQixPQUFPLEVBQUUsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLDBDQUEwQyxDQUFDLEVBQUUsSUFBSSxFQUFFLENBQUM7SUFDckcsSUFBSSxHQUFHLENBQUMsS0FBSyxLQUFLLGFBQWE7UUFDN0IsT0FBTyxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLG1DQUFtQyxHQUFHLENBQUMsT0FBTyxJQUFJLFNBQVMsRUFBRSxFQUFFLElBQUksRUFBRSxDQUFDO0lBQzVHLElBQUksSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsTUFBTSxLQUFLLFdBQVc7UUFDdEUsT0FBTztZQUNMLE9BQU8sRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQztZQUM1QixNQUFNLEVBQUUsSUFBSSxDQUFDLE9BQU8sSUFBSSxzQkFBc0IsSUFBSSxDQUFDLE1BQU0sR0FBRztZQUM1RCxJQUFJO1NBQ0wsQ0FBQztJQUNKLElBQUksR0FBRyxDQUFDLFFBQVEsS0FBSyxDQUFDO1FBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsQ0FBQztJQUM3RixJQUFJLE1BQU0sRUFBRSxJQUFJLEtBQUssU0FBUztRQUM1QixPQUFPO1lBQ0wsT0FBTyxFQUFFLFNBQVM7WUFDbEIsTUFBTSxFQUFFLG1DQUFtQyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRTtZQUNyRSxJQUFJLEVBQUUsSUFBSTtTQUNYLENBQUM7SUFDSixPQUFPLEVBQUUsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxDQUFDO0FBQ3RELENBQUM7QUFFRCx3REFBd0Q7QUFDeEQsTUFBTSxVQUFVLFVBQVUsQ0FBQyxHQUFhO0lBQ3RDLE9BQU8sR0FBRyxDQUFDLFFBQVEsS0FBSyxJQUFJO1FBQzFCLENBQUMsQ0FBQyxpQ0FBaUMsR0FBRyxDQUFDLE1BQU0sSUFBSSxTQUFTLEdBQUc7UUFDN0QsQ0FBQyxDQUFDLGtDQUFrQyxHQUFHLENBQUMsUUFBUSxHQUFHLENBQUM7QUFDeEQsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogV2hhdCB0aGUgZW5kIG9mIGFuIGFnZW50J3MgcHJvY2VzcyBhbmQgaXRzIHN0YXR1cyBmaWxlIHNheSB0b2dldGhlciBhYm91dCB0aGUgb3V0Y29tZSwgYmVmb3JlIGFueXRoaW5nIGl0IG1hZGUgaXMgbG9va2VkIGF0LlxuICovXG5pbXBvcnQgdHlwZSB7IE91dGNvbWUgfSBmcm9tICcuLi8uLi9kb21haW4vZGVmaW5pdGlvbi5qcyc7XG5pbXBvcnQgdHlwZSB7IEFnZW50U3RhdHVzLCBQYXJzZWRTdGF0dXMsIFN0YXR1c1dvcmQgfSBmcm9tICcuLi8uLi9zY2hlbWEvYWdlbnQtc3RhdHVzLmpzJztcbmltcG9ydCB0eXBlIHsgU2hlbGxFbmQgfSBmcm9tICcuL2FnZW50LXByb2Nlc3MuanMnO1xuXG5leHBvcnQgaW50ZXJmYWNlIEF0dGVtcHRFbmRpbmcge1xuICAvKiogYHN1Y2NlZWRlZGAgb25seSBtZWFuczogbm93IGxvb2sgYXQgdGhlIG91dHB1dHMuICovXG4gIHJlYWRvbmx5IG91dGNvbWU6IE91dGNvbWU7XG4gIHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIFdoYXQgdGhlIGFnZW50IHNhaWQsIHdoZW4gaXQgY291bGQgYmUgcmVhZC4gKi9cbiAgcmVhZG9ubHkgc2FpZDogQWdlbnRTdGF0dXMgfCBudWxsO1xufVxuXG4vKiogVGhlIGFnZW50J3Mgd29yZHMgZm9yIFwibm90IGRvbmVcIiBjb3VudCB3aGF0ZXZlciBpdHMgZXhpdCBjb2RlOyBcImRvbmVcIiBjb3VudHMgb25seSB3aXRoIGV4aXQgY29kZSAwLiAqL1xuY29uc3QgVU5ET05FOiBSZWFkb25seTxSZWNvcmQ8RXhjbHVkZTxTdGF0dXNXb3JkLCAnQ09NUExFVEVEJz4sIE91dGNvbWU+PiA9IHtcbiAgQkxPQ0tFRDogJ2Jsb2NrZWQnLFxuICBORUVEU19TUExJVDogJ25lZWRzX3NwbGl0JyxcbiAgUkVKRUNURUQ6ICdyZWplY3RlZCcsXG4gIEZBSUxFRDogJ2ZhaWxlZCcsXG59O1xuXG4vKiogYGxhc3RMaW5lc2AgaXMgdGhlIGVuZCBvZiB0aGUgbG9nOiB0aGUgb25seSBleHBsYW5hdGlvbiB0aGF0IGEgYmFyZSBleGl0IGNvZGUgaGFzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuZGluZ09mKFxuICBlbmQ6IFNoZWxsRW5kLFxuICBzdGF0dXM6IFBhcnNlZFN0YXR1cyB8IG51bGwsXG4gIGxhc3RMaW5lczogcmVhZG9ubHkgc3RyaW5nW10sXG4pOiBBdHRlbXB0RW5kaW5nIHtcbiAgY29uc3Qgc2FpZCA9IHN0YXR1cz8ua2luZCA9PT0gJ3N0YXR1cycgPyBzdGF0dXMuc3RhdHVzIDogbnVsbDtcbiAgY29uc3QgYmVjYXVzZSA9IChyZWFzb246IHN0cmluZyk6IHN0cmluZyA9PiBbcmVhc29uLCAuLi5sYXN0TGluZXNdLmpvaW4oJ1xcbicpO1xuICBpZiAoZW5kLmNhdXNlID09PSAnYWJvcnQnKVxuICAgIHJldHVybiB7IG91dGNvbWU6ICdjYW5jZWxsZWQnLCByZWFzb246ICdUaGUgYXR0ZW1wdCB3YXMgc3RvcHBlZCBmcm9tIG91dHNpZGUuJywgc2FpZCB9O1xuICBpZiAoZW5kLmNhdXNlID09PSAnZGVhZGxpbmUnKVxuICAgIHJldHVybiB7IG91dGNvbWU6ICd0aW1lZF9vdXQnLCByZWFzb246IGJlY2F1c2UoJ1RoZSBhZ2VudCBoYWQgbm90IGVuZGVkIGF0IGl0cyBkZWFkbGluZS4nKSwgc2FpZCB9O1xuICBpZiAoZW5kLmNhdXNlID09PSAndW5zdGFydGFibGUnKVxuICAgIHJldHVybiB7IG91dGNvbWU6ICdmYWlsZWQnLCByZWFzb246IGBUaGUgYWdlbnQgY291bGQgbm90IGJlIHN0YXJ0ZWQ6ICR7ZW5kLm1lc3NhZ2UgPz8gJ3Vua25vd24nfWAsIHNhaWQgfTtcbiAgaWYgKHNhaWQgIT09IG51bGwgJiYgc2FpZC5zdGF0dXMgIT09IG51bGwgJiYgc2FpZC5zdGF0dXMgIT09ICdDT01QTEVURUQnKVxuICAgIHJldHVybiB7XG4gICAgICBvdXRjb21lOiBVTkRPTkVbc2FpZC5zdGF0dXNdLFxuICAgICAgcmVhc29uOiBzYWlkLmRldGFpbHMgPz8gYFRoZSBhZ2VudCByZXBvcnRlZCAke3NhaWQuc3RhdHVzfS5gLFxuICAgICAgc2FpZCxcbiAgICB9O1xuICBpZiAoZW5kLmV4aXRDb2RlICE9PSAwKSByZXR1cm4geyBvdXRjb21lOiAnZmFpbGVkJywgcmVhc29uOiBiZWNhdXNlKGV4aXRSZWFzb24oZW5kKSksIHNhaWQgfTtcbiAgaWYgKHN0YXR1cz8ua2luZCA9PT0gJ2ludmFsaWQnKVxuICAgIHJldHVybiB7XG4gICAgICBvdXRjb21lOiAnaW52YWxpZCcsXG4gICAgICByZWFzb246IGBUaGUgc3RhdHVzIGZpbGUgY2Fubm90IGJlIHVzZWQ6ICR7c3RhdHVzLmZhdWx0cy5qb2luKCc7ICcpfWAsXG4gICAgICBzYWlkOiBudWxsLFxuICAgIH07XG4gIHJldHVybiB7IG91dGNvbWU6ICdzdWNjZWVkZWQnLCByZWFzb246IG51bGwsIHNhaWQgfTtcbn1cblxuLyoqIGBleGl0IGNvZGUgMWAgb3IgYHNpZ25hbCBTSUdLSUxMYCwgYXMgYSBzZW50ZW5jZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleGl0UmVhc29uKGVuZDogU2hlbGxFbmQpOiBzdHJpbmcge1xuICByZXR1cm4gZW5kLmV4aXRDb2RlID09PSBudWxsXG4gICAgPyBgVGhlIGFnZW50IHdhcyBlbmRlZCBieSBzaWduYWwgJHtlbmQuc2lnbmFsID8/ICd1bmtub3duJ30uYFxuICAgIDogYFRoZSBhZ2VudCBlbmRlZCB3aXRoIGV4aXQgY29kZSAke2VuZC5leGl0Q29kZX0uYDtcbn1cbiJdfQ==
// EXTERNAL MODULE: ./build/src/adapters/git/tree-rules.js
var tree_rules = __webpack_require__(6107);
;// CONCATENATED MODULE: ./build/src/adapters/process/utc-time.js
/** `YYYY-MM-DDTHH:MM:SSZ`. */
function isoTime(instant) {
    return new Date(instant * 1000).toISOString().replace('.000Z', 'Z');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidXRjLXRpbWUuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy91dGMtdGltZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFLQSw4QkFBOEI7QUFDOUIsTUFBTSxVQUFVLE9BQU8sQ0FBQyxPQUFnQjtJQUN0QyxPQUFPLElBQUksSUFBSSxDQUFDLE9BQU8sR0FBRyxJQUFJLENBQUMsQ0FBQyxXQUFXLEVBQUUsQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQ3RFLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIEluc3RhbnRzIGFzIHRleHQsIHRoZSBvbmUgZm9ybSB0aGF0IGlzIGV2ZXIgd3JpdHRlbi5cbiAqL1xuaW1wb3J0IHR5cGUgeyBJbnN0YW50IH0gZnJvbSAnLi4vLi4vZG9tYWluL2lkcy5qcyc7XG5cbi8qKiBgWVlZWS1NTS1ERFRISDpNTTpTU1pgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzb1RpbWUoaW5zdGFudDogSW5zdGFudCk6IHN0cmluZyB7XG4gIHJldHVybiBuZXcgRGF0ZShpbnN0YW50ICogMTAwMCkudG9JU09TdHJpbmcoKS5yZXBsYWNlKCcuMDAwWicsICdaJyk7XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/adapters/process/attempt-folder.js
/**
 * The temporary folder of one attempt: what the agent is given (prompt, feedback, state, inputs) and where it leaves things, beside the
 * working copy and never in it.
 */






const READ_ONLY = 0o444;
/**
 * Makes the folder below `parent` and lays out all that the order brings along, but no working copy. Synchronous, as these are few and small
 * files and an attempt may take no longer than they do.
 */
function createAttemptFolder(parent, order) {
    // The real path: a working copy must have one name only, for git and for the agent.
    const top = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'orchestrator-attempt-')));
    const own = (0,external_node_path_.join)(top, 'attempt');
    const folder = {
        top,
        work: (0,external_node_path_.join)(own, 'work'),
        prompt: (0,external_node_path_.join)(own, 'prompt.md'),
        feedback: (0,external_node_path_.join)(own, 'feedback.md'),
        state: (0,external_node_path_.join)(own, 'state.json'),
        inputs: (0,external_node_path_.join)(own, 'inputs'),
        outputs: (0,external_node_path_.join)(own, 'outputs'),
        status: (0,external_node_path_.join)(own, 'status.yaml'),
        judge: (0,external_node_path_.join)(top, 'judge'),
    };
    try {
        layOut(folder, order);
        return folder;
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(top, { recursive: true, force: true });
        throw error;
    }
}
function layOut(folder, order) {
    (0,external_node_fs_.mkdirSync)(folder.outputs, { recursive: true });
    (0,external_node_fs_.mkdirSync)(folder.inputs);
    (0,external_node_fs_.writeFileSync)(folder.prompt, order.prompt, { mode: READ_ONLY });
    (0,external_node_fs_.writeFileSync)(folder.feedback, order.feedback ?? '', { mode: READ_ONLY });
    (0,external_node_fs_.writeFileSync)(folder.state, order.state, { mode: READ_ONLY });
    // The same output may be declared at several places of the working copy; here it lies once.
    const inputs = new Map(order.inputs.map((input) => [`${input.producer}/${input.output}`, input.bytes]));
    for (const [place, bytes] of inputs) {
        if ((0,tree_rules/* pathFaults */.Jn)(place).length > 0)
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder.inputs, place)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder.inputs, place), bytes, { mode: READ_ONLY });
    }
}
/** The contract's variables for whoever works in this folder. */
function attemptVariables(order, folder) {
    return {
        ORCHESTRATOR_SESSION: order.session,
        ORCHESTRATOR_TASK: order.task.id,
        ORCHESTRATOR_PHASE: order.task.phase,
        ORCHESTRATOR_ATTEMPT: String(order.attempt),
        ORCHESTRATOR_AGENT: order.task.agent,
        ORCHESTRATOR_PROMPT: folder.prompt,
        ORCHESTRATOR_INPUTS: folder.inputs,
        ORCHESTRATOR_OUTPUTS: folder.outputs,
        ORCHESTRATOR_STATUS: folder.status,
        ORCHESTRATOR_FEEDBACK: folder.feedback,
        ORCHESTRATOR_STATE: folder.state,
        ORCHESTRATOR_DEADLINE: isoTime(order.deadline),
    };
}
const REMOVALS = 5;
/** Removes a folder that an agent could write, folders that it made read-only included. */
async function removeTree(path) {
    for (let tried = 1;; tried += 1)
        try {
            return await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
        }
        catch (error) {
            const closed = ['EACCES', 'EPERM', 'ENOTEMPTY'].some((code) => (0,system_error/* hasCode */.u)(error, code));
            if (!closed || tried === REMOVALS)
                throw error;
            await openUp(path);
        }
}
/** `rm` gives up at its first fault while it is still at work elsewhere, so anything may vanish meanwhile. */
async function openUp(folder) {
    try {
        await (0,promises_.chmod)(folder, 0o700);
        for (const name of await (0,promises_.readdir)(folder)) {
            const path = (0,external_node_path_.join)(folder, name);
            if ((await (0,promises_.lstat)(path)).isDirectory())
                await openUp(path);
        }
    }
    catch (error) {
        if (!(0,system_error/* hasCode */.u)(error, 'ENOENT'))
            throw error;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYXR0ZW1wdC1mb2xkZXIuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy9hdHRlbXB0LWZvbGRlci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsU0FBUyxFQUFFLFdBQVcsRUFBRSxZQUFZLEVBQUUsTUFBTSxFQUFFLGFBQWEsRUFBRSxNQUFNLFNBQVMsQ0FBQztBQUN0RixPQUFPLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsRUFBRSxFQUFFLE1BQU0sa0JBQWtCLENBQUM7QUFDN0QsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFFMUMsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLHNCQUFzQixDQUFDO0FBQ2xELE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQztBQUM1QyxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sZUFBZSxDQUFDO0FBaUJ4QyxNQUFNLFNBQVMsR0FBRyxLQUFLLENBQUM7QUFFeEI7OztHQUdHO0FBQ0gsTUFBTSxVQUFVLG1CQUFtQixDQUFDLE1BQWMsRUFBRSxLQUFtQjtJQUNyRSxvRkFBb0Y7SUFDcEYsTUFBTSxHQUFHLEdBQUcsWUFBWSxDQUFDLFdBQVcsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLHVCQUF1QixDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQzdFLE1BQU0sR0FBRyxHQUFHLElBQUksQ0FBQyxHQUFHLEVBQUUsU0FBUyxDQUFDLENBQUM7SUFDakMsTUFBTSxNQUFNLEdBQWtCO1FBQzVCLEdBQUc7UUFDSCxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsRUFBRSxNQUFNLENBQUM7UUFDdkIsTUFBTSxFQUFFLElBQUksQ0FBQyxHQUFHLEVBQUUsV0FBVyxDQUFDO1FBQzlCLFFBQVEsRUFBRSxJQUFJLENBQUMsR0FBRyxFQUFFLGFBQWEsQ0FBQztRQUNsQyxLQUFLLEVBQUUsSUFBSSxDQUFDLEdBQUcsRUFBRSxZQUFZLENBQUM7UUFDOUIsTUFBTSxFQUFFLElBQUksQ0FBQyxHQUFHLEVBQUUsUUFBUSxDQUFDO1FBQzNCLE9BQU8sRUFBRSxJQUFJLENBQUMsR0FBRyxFQUFFLFNBQVMsQ0FBQztRQUM3QixNQUFNLEVBQUUsSUFBSSxDQUFDLEdBQUcsRUFBRSxhQUFhLENBQUM7UUFDaEMsS0FBSyxFQUFFLElBQUksQ0FBQyxHQUFHLEVBQUUsT0FBTyxDQUFDO0tBQzFCLENBQUM7SUFDRixJQUFJLENBQUM7UUFDSCxNQUFNLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQ3RCLE9BQU8sTUFBTSxDQUFDO0lBQ2hCLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsTUFBTSxDQUFDLEdBQUcsRUFBRSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUM7UUFDOUMsTUFBTSxLQUFLLENBQUM7SUFDZCxDQUFDO0FBQ0gsQ0FBQztBQUVELFNBQVMsTUFBTSxDQUFDLE1BQXFCLEVBQUUsS0FBbUI7SUFDeEQsU0FBUyxDQUFDLE1BQU0sQ0FBQyxPQUFPLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQztJQUMvQyxTQUFTLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0lBQ3pCLGFBQWEsQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLEVBQUUsRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLENBQUMsQ0FBQztJQUNoRSxhQUFhLENBQUMsTUFBTSxDQUFDLFFBQVEsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEVBQUUsRUFBRSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDO0lBQzFFLGFBQWEsQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxLQUFLLEVBQUUsRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLENBQUMsQ0FBQztJQUM5RCw0RkFBNEY7SUFDNUYsTUFBTSxNQUFNLEdBQUcsSUFBSSxHQUFHLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLENBQUMsR0FBRyxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssQ0FBQyxNQUFNLEVBQUUsRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQ3hHLEtBQUssTUFBTSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsSUFBSSxNQUFNLEVBQUUsQ0FBQztRQUNwQyxJQUFJLFVBQVUsQ0FBQyxLQUFLLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQztZQUFFLFNBQVM7UUFDM0MsU0FBUyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUM7UUFDcEUsYUFBYSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxFQUFFLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDO0lBQ3hFLENBQUM7QUFDSCxDQUFDO0FBRUQsaUVBQWlFO0FBQ2pFLE1BQU0sVUFBVSxnQkFBZ0IsQ0FDOUIsS0FBbUIsRUFDbkIsTUFBcUI7SUFFckIsT0FBTztRQUNMLG9CQUFvQixFQUFFLEtBQUssQ0FBQyxPQUFPO1FBQ25DLGlCQUFpQixFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRTtRQUNoQyxrQkFBa0IsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUs7UUFDcEMsb0JBQW9CLEVBQUUsTUFBTSxDQUFDLEtBQUssQ0FBQyxPQUFPLENBQUM7UUFDM0Msa0JBQWtCLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLO1FBQ3BDLG1CQUFtQixFQUFFLE1BQU0sQ0FBQyxNQUFNO1FBQ2xDLG1CQUFtQixFQUFFLE1BQU0sQ0FBQyxNQUFNO1FBQ2xDLG9CQUFvQixFQUFFLE1BQU0sQ0FBQyxPQUFPO1FBQ3BDLG1CQUFtQixFQUFFLE1BQU0sQ0FBQyxNQUFNO1FBQ2xDLHFCQUFxQixFQUFFLE1BQU0sQ0FBQyxRQUFRO1FBQ3RDLGtCQUFrQixFQUFFLE1BQU0sQ0FBQyxLQUFLO1FBQ2hDLHFCQUFxQixFQUFFLE9BQU8sQ0FBQyxLQUFLLENBQUMsUUFBUSxDQUFDO0tBQy9DLENBQUM7QUFDSixDQUFDO0FBRUQsTUFBTSxRQUFRLEdBQUcsQ0FBQyxDQUFDO0FBRW5CLDJGQUEyRjtBQUMzRixNQUFNLENBQUMsS0FBSyxVQUFVLFVBQVUsQ0FBQyxJQUFZO0lBQzNDLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQyxHQUFJLEtBQUssSUFBSSxDQUFDO1FBQzlCLElBQUksQ0FBQztZQUNILE9BQU8sTUFBTSxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLFVBQVUsRUFBRSxDQUFDLEVBQUUsVUFBVSxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUM7UUFDekYsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixNQUFNLE1BQU0sR0FBRyxDQUFDLFFBQVEsRUFBRSxPQUFPLEVBQUUsV0FBVyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUM7WUFDckYsSUFBSSxDQUFDLE1BQU0sSUFBSSxLQUFLLEtBQUssUUFBUTtnQkFBRSxNQUFNLEtBQUssQ0FBQztZQUMvQyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUNyQixDQUFDO0FBQ0wsQ0FBQztBQUVELDhHQUE4RztBQUM5RyxLQUFLLFVBQVUsTUFBTSxDQUFDLE1BQWM7SUFDbEMsSUFBSSxDQUFDO1FBQ0gsTUFBTSxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQzNCLEtBQUssTUFBTSxJQUFJLElBQUksTUFBTSxPQUFPLENBQUMsTUFBTSxDQUFDLEVBQUUsQ0FBQztZQUN6QyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDO1lBQ2hDLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRTtnQkFBRSxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUM1RCxDQUFDO0lBQ0gsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxRQUFRLENBQUM7WUFBRSxNQUFNLEtBQUssQ0FBQztJQUM3QyxDQUFDO0FBQ0gsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogVGhlIHRlbXBvcmFyeSBmb2xkZXIgb2Ygb25lIGF0dGVtcHQ6IHdoYXQgdGhlIGFnZW50IGlzIGdpdmVuIChwcm9tcHQsIGZlZWRiYWNrLCBzdGF0ZSwgaW5wdXRzKSBhbmQgd2hlcmUgaXQgbGVhdmVzIHRoaW5ncywgYmVzaWRlIHRoZVxuICogd29ya2luZyBjb3B5IGFuZCBuZXZlciBpbiBpdC5cbiAqL1xuaW1wb3J0IHsgbWtkaXJTeW5jLCBta2R0ZW1wU3luYywgcmVhbHBhdGhTeW5jLCBybVN5bmMsIHdyaXRlRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGNobW9kLCBsc3RhdCwgcmVhZGRpciwgcm0gfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHR5cGUgeyBBdHRlbXB0T3JkZXIgfSBmcm9tICcuLi8uLi9hcHAvcG9ydHMuanMnO1xuaW1wb3J0IHsgcGF0aEZhdWx0cyB9IGZyb20gJy4uL2dpdC90cmVlLXJ1bGVzLmpzJztcbmltcG9ydCB7IGhhc0NvZGUgfSBmcm9tICcuL3N5c3RlbS1lcnJvci5qcyc7XG5pbXBvcnQgeyBpc29UaW1lIH0gZnJvbSAnLi91dGMtdGltZS5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQXR0ZW1wdEZvbGRlciB7XG4gIC8qKiBUbyBiZSByZW1vdmVkIGFzIGEgd2hvbGUuICovXG4gIHJlYWRvbmx5IHRvcDogc3RyaW5nO1xuICByZWFkb25seSB3b3JrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByb21wdDogc3RyaW5nO1xuICByZWFkb25seSBmZWVkYmFjazogc3RyaW5nO1xuICByZWFkb25seSBzdGF0ZTogc3RyaW5nO1xuICByZWFkb25seSBpbnB1dHM6IHN0cmluZztcbiAgcmVhZG9ubHkgb3V0cHV0czogc3RyaW5nO1xuICAvKiogTm90IHRoZXJlIHVudGlsIHRoZSBhZ2VudCB3cml0ZXMgaXQuICovXG4gIHJlYWRvbmx5IHN0YXR1czogc3RyaW5nO1xuICAvKiogV2hlcmUgdGhlIGNoYW5nZSBpcyByZWFkIHdpdGggYSBnaXQgZGlyZWN0b3J5IG9mIG91ciBvd24uICovXG4gIHJlYWRvbmx5IGp1ZGdlOiBzdHJpbmc7XG59XG5cbmNvbnN0IFJFQURfT05MWSA9IDBvNDQ0O1xuXG4vKipcbiAqIE1ha2VzIHRoZSBmb2xkZXIgYmVsb3cgYHBhcmVudGAgYW5kIGxheXMgb3V0IGFsbCB0aGF0IHRoZSBvcmRlciBicmluZ3MgYWxvbmcsIGJ1dCBubyB3b3JraW5nIGNvcHkuIFN5bmNocm9ub3VzLCBhcyB0aGVzZSBhcmUgZmV3IGFuZCBzbWFsbFxuICogZmlsZXMgYW5kIGFuIGF0dGVtcHQgbWF5IHRha2Ugbm8gbG9uZ2VyIHRoYW4gdGhleSBkby5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUF0dGVtcHRGb2xkZXIocGFyZW50OiBzdHJpbmcsIG9yZGVyOiBBdHRlbXB0T3JkZXIpOiBBdHRlbXB0Rm9sZGVyIHtcbiAgLy8gVGhlIHJlYWwgcGF0aDogYSB3b3JraW5nIGNvcHkgbXVzdCBoYXZlIG9uZSBuYW1lIG9ubHksIGZvciBnaXQgYW5kIGZvciB0aGUgYWdlbnQuXG4gIGNvbnN0IHRvcCA9IHJlYWxwYXRoU3luYyhta2R0ZW1wU3luYyhqb2luKHBhcmVudCwgJ29yY2hlc3RyYXRvci1hdHRlbXB0LScpKSk7XG4gIGNvbnN0IG93biA9IGpvaW4odG9wLCAnYXR0ZW1wdCcpO1xuICBjb25zdCBmb2xkZXI6IEF0dGVtcHRGb2xkZXIgPSB7XG4gICAgdG9wLFxuICAgIHdvcms6IGpvaW4ob3duLCAnd29yaycpLFxuICAgIHByb21wdDogam9pbihvd24sICdwcm9tcHQubWQnKSxcbiAgICBmZWVkYmFjazogam9pbihvd24sICdmZWVkYmFjay5tZCcpLFxuICAgIHN0YXRlOiBqb2luKG93biwgJ3N0YXRlLmpzb24nKSxcbiAgICBpbnB1dHM6IGpvaW4ob3duLCAnaW5wdXRzJyksXG4gICAgb3V0cHV0czogam9pbihvd24sICdvdXRwdXRzJyksXG4gICAgc3RhdHVzOiBqb2luKG93biwgJ3N0YXR1cy55YW1sJyksXG4gICAganVkZ2U6IGpvaW4odG9wLCAnanVkZ2UnKSxcbiAgfTtcbiAgdHJ5IHtcbiAgICBsYXlPdXQoZm9sZGVyLCBvcmRlcik7XG4gICAgcmV0dXJuIGZvbGRlcjtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBybVN5bmModG9wLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuZnVuY3Rpb24gbGF5T3V0KGZvbGRlcjogQXR0ZW1wdEZvbGRlciwgb3JkZXI6IEF0dGVtcHRPcmRlcik6IHZvaWQge1xuICBta2RpclN5bmMoZm9sZGVyLm91dHB1dHMsIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICBta2RpclN5bmMoZm9sZGVyLmlucHV0cyk7XG4gIHdyaXRlRmlsZVN5bmMoZm9sZGVyLnByb21wdCwgb3JkZXIucHJvbXB0LCB7IG1vZGU6IFJFQURfT05MWSB9KTtcbiAgd3JpdGVGaWxlU3luYyhmb2xkZXIuZmVlZGJhY2ssIG9yZGVyLmZlZWRiYWNrID8/ICcnLCB7IG1vZGU6IFJFQURfT05MWSB9KTtcbiAgd3JpdGVGaWxlU3luYyhmb2xkZXIuc3RhdGUsIG9yZGVyLnN0YXRlLCB7IG1vZGU6IFJFQURfT05MWSB9KTtcbiAgLy8gVGhlIHNhbWUgb3V0cHV0IG1heSBiZSBkZWNsYXJlZCBhdCBzZXZlcmFsIHBsYWNlcyBvZiB0aGUgd29ya2luZyBjb3B5OyBoZXJlIGl0IGxpZXMgb25jZS5cbiAgY29uc3QgaW5wdXRzID0gbmV3IE1hcChvcmRlci5pbnB1dHMubWFwKChpbnB1dCkgPT4gW2Ake2lucHV0LnByb2R1Y2VyfS8ke2lucHV0Lm91dHB1dH1gLCBpbnB1dC5ieXRlc10pKTtcbiAgZm9yIChjb25zdCBbcGxhY2UsIGJ5dGVzXSBvZiBpbnB1dHMpIHtcbiAgICBpZiAocGF0aEZhdWx0cyhwbGFjZSkubGVuZ3RoID4gMCkgY29udGludWU7XG4gICAgbWtkaXJTeW5jKGRpcm5hbWUoam9pbihmb2xkZXIuaW5wdXRzLCBwbGFjZSkpLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgICB3cml0ZUZpbGVTeW5jKGpvaW4oZm9sZGVyLmlucHV0cywgcGxhY2UpLCBieXRlcywgeyBtb2RlOiBSRUFEX09OTFkgfSk7XG4gIH1cbn1cblxuLyoqIFRoZSBjb250cmFjdCdzIHZhcmlhYmxlcyBmb3Igd2hvZXZlciB3b3JrcyBpbiB0aGlzIGZvbGRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhdHRlbXB0VmFyaWFibGVzKFxuICBvcmRlcjogQXR0ZW1wdE9yZGVyLFxuICBmb2xkZXI6IEF0dGVtcHRGb2xkZXIsXG4pOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PiB7XG4gIHJldHVybiB7XG4gICAgT1JDSEVTVFJBVE9SX1NFU1NJT046IG9yZGVyLnNlc3Npb24sXG4gICAgT1JDSEVTVFJBVE9SX1RBU0s6IG9yZGVyLnRhc2suaWQsXG4gICAgT1JDSEVTVFJBVE9SX1BIQVNFOiBvcmRlci50YXNrLnBoYXNlLFxuICAgIE9SQ0hFU1RSQVRPUl9BVFRFTVBUOiBTdHJpbmcob3JkZXIuYXR0ZW1wdCksXG4gICAgT1JDSEVTVFJBVE9SX0FHRU5UOiBvcmRlci50YXNrLmFnZW50LFxuICAgIE9SQ0hFU1RSQVRPUl9QUk9NUFQ6IGZvbGRlci5wcm9tcHQsXG4gICAgT1JDSEVTVFJBVE9SX0lOUFVUUzogZm9sZGVyLmlucHV0cyxcbiAgICBPUkNIRVNUUkFUT1JfT1VUUFVUUzogZm9sZGVyLm91dHB1dHMsXG4gICAgT1JDSEVTVFJBVE9SX1NUQVRVUzogZm9sZGVyLnN0YXR1cyxcbiAgICBPUkNIRVNUUkFUT1JfRkVFREJBQ0s6IGZvbGRlci5mZWVkYmFjayxcbiAgICBPUkNIRVNUUkFUT1JfU1RBVEU6IGZvbGRlci5zdGF0ZSxcbiAgICBPUkNIRVNUUkFUT1JfREVBRExJTkU6IGlzb1RpbWUob3JkZXIuZGVhZGxpbmUpLFxuICB9O1xufVxuXG5jb25zdCBSRU1PVkFMUyA9IDU7XG5cbi8qKiBSZW1vdmVzIGEgZm9sZGVyIHRoYXQgYW4gYWdlbnQgY291bGQgd3JpdGUsIGZvbGRlcnMgdGhhdCBpdCBtYWRlIHJlYWQtb25seSBpbmNsdWRlZC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZW1vdmVUcmVlKHBhdGg6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBmb3IgKGxldCB0cmllZCA9IDE7IDsgdHJpZWQgKz0gMSlcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIGF3YWl0IHJtKHBhdGgsIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSwgbWF4UmV0cmllczogMywgcmV0cnlEZWxheTogNTAgfSk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGNvbnN0IGNsb3NlZCA9IFsnRUFDQ0VTJywgJ0VQRVJNJywgJ0VOT1RFTVBUWSddLnNvbWUoKGNvZGUpID0+IGhhc0NvZGUoZXJyb3IsIGNvZGUpKTtcbiAgICAgIGlmICghY2xvc2VkIHx8IHRyaWVkID09PSBSRU1PVkFMUykgdGhyb3cgZXJyb3I7XG4gICAgICBhd2FpdCBvcGVuVXAocGF0aCk7XG4gICAgfVxufVxuXG4vKiogYHJtYCBnaXZlcyB1cCBhdCBpdHMgZmlyc3QgZmF1bHQgd2hpbGUgaXQgaXMgc3RpbGwgYXQgd29yayBlbHNld2hlcmUsIHNvIGFueXRoaW5nIG1heSB2YW5pc2ggbWVhbndoaWxlLiAqL1xuYXN5bmMgZnVuY3Rpb24gb3BlblVwKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIHRyeSB7XG4gICAgYXdhaXQgY2htb2QoZm9sZGVyLCAwbzcwMCk7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIGF3YWl0IHJlYWRkaXIoZm9sZGVyKSkge1xuICAgICAgY29uc3QgcGF0aCA9IGpvaW4oZm9sZGVyLCBuYW1lKTtcbiAgICAgIGlmICgoYXdhaXQgbHN0YXQocGF0aCkpLmlzRGlyZWN0b3J5KCkpIGF3YWl0IG9wZW5VcChwYXRoKTtcbiAgICB9XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKCFoYXNDb2RlKGVycm9yLCAnRU5PRU5UJykpIHRocm93IGVycm9yO1xuICB9XG59XG4iXX0=
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/domain/definition.js
var definition = __webpack_require__(321);
// EXTERNAL MODULE: ./build/src/schema/plain-data.js
var plain_data = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/src/schema/report.js
/**
 * `report.json`: what an attempt leaves behind. A claim about the work, written beside the agent and therefore never the truth until verified.
 * Parsing is strict about what the orchestrator acts on and silent about nothing: every fault is named.
 */



const REPORT_SCHEMA = 'orchestrator/report/1';
const count = schemas/* number */.aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const report_text = (most) => schemas/* string */.YjP().max(most);
const reportSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(REPORT_SCHEMA),
    session: report_text(64),
    task_id: report_text(300),
    attempt: count.min(1),
    /** The claim's secret. */
    claim: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/),
    outcome: schemas/* enum */.k5n(definition/* OUTCOMES */.im),
    exit_code: schemas/* number */.aig().int().nullable(),
    started_at: report_text(32).nullable(),
    completed_at: report_text(32).nullable(),
    duration_seconds: schemas/* number */.aig().min(0).max(1e9).nullable(),
    /** Why, in words for people and for the next attempt. */
    details: report_text(16_384).nullable(),
    outputs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: report_text(1024),
        bytes: count,
        sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
        /** The output is a file of the code base, carried by the change. */
        source: schemas/* boolean */.zMY(),
    }))
        .max(10_000),
    /** Verdict of each declared `check` command, run in a fresh copy of the candidate tree. */
    checks: schemas/* array */.YOg(schemas/* strictObject */.rej({ command: report_text(4096), exit_code: schemas/* number */.aig().int(), tree: report_text(64).nullable() }))
        .max(100),
    usage: schemas/* strictObject */.rej({
        input_tokens: count.nullable(),
        output_tokens: count.nullable(),
        usd: schemas/* number */.aig().min(0).max(1e9).nullable(),
    })
        .nullable(),
    /** Tasks the agent proposes, unparsed. */
    tasks: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(10_000).nullable(),
    /** Suggested layer when the task was rejected. */
    layer: report_text(64).nullable(),
    blockers: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(100),
    milestones: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(100),
    quality: schemas/* record */.g1P(report_text(64), schemas/* unknown */.L5J()),
    change: schemas/* strictObject */.rej({ base_sha: report_text(64), files: count, bytes: count }).nullable(),
});
/** Longest `report.json`. */
const REPORT_BYTES = 4 * 1024 * 1024;
/** Reads a `report.json`. Never throws for what is in it. */
function parseReport(bytes) {
    if (bytes.byteLength > REPORT_BYTES)
        return { kind: 'invalid', faults: [`it has ${bytes.byteLength} bytes, more than ${REPORT_BYTES}`] };
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        return { kind: 'invalid', faults: [String(error)] };
    }
    const fault = (0,plain_data/* dataFault */.x)(value, { depth: 40, values: 500_000 });
    if (fault !== undefined)
        return { kind: 'invalid', faults: [`it ${fault}`] };
    const result = reportSchema.safeParse(value);
    if (result.success)
        return { kind: 'report', report: result.data };
    return {
        kind: 'invalid',
        faults: result.error.issues.slice(0, 20).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVwb3J0LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vc3JjL3NjaGVtYS9yZXBvcnQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7OztHQUdHO0FBQ0gsT0FBTyxLQUFLLENBQUMsTUFBTSxLQUFLLENBQUM7QUFDekIsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLHlCQUF5QixDQUFDO0FBQ25ELE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQztBQUU1QyxNQUFNLENBQUMsTUFBTSxhQUFhLEdBQUcsdUJBQXVCLENBQUM7QUFFckQsTUFBTSxLQUFLLEdBQUcsQ0FBQyxDQUFDLE1BQU0sRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLGdCQUFnQixDQUFDLENBQUM7QUFDbkUsTUFBTSxJQUFJLEdBQUcsQ0FBQyxJQUFZLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUM7QUFFcEQsTUFBTSxDQUFDLE1BQU0sWUFBWSxHQUFHLENBQUMsQ0FBQyxZQUFZLENBQUM7SUFDekMsTUFBTSxFQUFFLENBQUMsQ0FBQyxPQUFPLENBQUMsYUFBYSxDQUFDO0lBQ2hDLE9BQU8sRUFBRSxJQUFJLENBQUMsRUFBRSxDQUFDO0lBQ2pCLE9BQU8sRUFBRSxJQUFJLENBQUMsR0FBRyxDQUFDO0lBQ2xCLE9BQU8sRUFBRSxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztJQUNyQiwwQkFBMEI7SUFDMUIsS0FBSyxFQUFFLENBQUMsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxLQUFLLENBQUMsZ0JBQWdCLENBQUM7SUFDekMsT0FBTyxFQUFFLENBQUMsQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDO0lBQ3pCLFNBQVMsRUFBRSxDQUFDLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxFQUFFLENBQUMsUUFBUSxFQUFFO0lBQ3RDLFVBQVUsRUFBRSxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsUUFBUSxFQUFFO0lBQy9CLFlBQVksRUFBRSxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsUUFBUSxFQUFFO0lBQ2pDLGdCQUFnQixFQUFFLENBQUMsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDLFFBQVEsRUFBRTtJQUN2RCx5REFBeUQ7SUFDekQsT0FBTyxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQyxRQUFRLEVBQUU7SUFDaEMsT0FBTyxFQUFFLENBQUM7U0FDUCxLQUFLLENBQ0osQ0FBQyxDQUFDLFlBQVksQ0FBQztRQUNiLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDO1FBQ2hCLEtBQUssRUFBRSxLQUFLO1FBQ1osTUFBTSxFQUFFLENBQUMsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxLQUFLLENBQUMsZ0JBQWdCLENBQUM7UUFDMUMsb0VBQW9FO1FBQ3BFLE1BQU0sRUFBRSxDQUFDLENBQUMsT0FBTyxFQUFFO0tBQ3BCLENBQUMsQ0FDSDtTQUNBLEdBQUcsQ0FBQyxNQUFNLENBQUM7SUFDZCwyRkFBMkY7SUFDM0YsTUFBTSxFQUFFLENBQUM7U0FDTixLQUFLLENBQUMsQ0FBQyxDQUFDLFlBQVksQ0FBQyxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEVBQUUsU0FBUyxFQUFFLENBQUMsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDLFFBQVEsRUFBRSxFQUFFLENBQUMsQ0FBQztTQUN0RyxHQUFHLENBQUMsR0FBRyxDQUFDO0lBQ1gsS0FBSyxFQUFFLENBQUM7U0FDTCxZQUFZLENBQUM7UUFDWixZQUFZLEVBQUUsS0FBSyxDQUFDLFFBQVEsRUFBRTtRQUM5QixhQUFhLEVBQUUsS0FBSyxDQUFDLFFBQVEsRUFBRTtRQUMvQixHQUFHLEVBQUUsQ0FBQyxDQUFDLE1BQU0sRUFBRSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsUUFBUSxFQUFFO0tBQzNDLENBQUM7U0FDRCxRQUFRLEVBQUU7SUFDYiwwQ0FBMEM7SUFDMUMsS0FBSyxFQUFFLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE9BQU8sRUFBRSxDQUFDLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDLFFBQVEsRUFBRTtJQUNsRCxrREFBa0Q7SUFDbEQsS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQyxRQUFRLEVBQUU7SUFDMUIsUUFBUSxFQUFFLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE9BQU8sRUFBRSxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQztJQUN2QyxVQUFVLEVBQUUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsT0FBTyxFQUFFLENBQUMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDO0lBQ3pDLE9BQU8sRUFBRSxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLENBQUMsT0FBTyxFQUFFLENBQUM7SUFDeEMsTUFBTSxFQUFFLENBQUMsQ0FBQyxZQUFZLENBQUMsRUFBRSxRQUFRLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsUUFBUSxFQUFFO0NBQ3RGLENBQUMsQ0FBQztBQUdILDZCQUE2QjtBQUM3QixNQUFNLENBQUMsTUFBTSxZQUFZLEdBQUcsQ0FBQyxHQUFHLElBQUksR0FBRyxJQUFJLENBQUM7QUFNNUMsNkRBQTZEO0FBQzdELE1BQU0sVUFBVSxXQUFXLENBQUMsS0FBaUI7SUFDM0MsSUFBSSxLQUFLLENBQUMsVUFBVSxHQUFHLFlBQVk7UUFDakMsT0FBTyxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLENBQUMsVUFBVSxLQUFLLENBQUMsVUFBVSxxQkFBcUIsWUFBWSxFQUFFLENBQUMsRUFBRSxDQUFDO0lBQ3RHLElBQUksS0FBYyxDQUFDO0lBQ25CLElBQUksQ0FBQztRQUNILEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksV0FBVyxDQUFDLE9BQU8sRUFBRSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDO0lBQzlFLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsT0FBTyxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQztJQUN0RCxDQUFDO0lBQ0QsTUFBTSxLQUFLLEdBQUcsU0FBUyxDQUFDLEtBQUssRUFBRSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxDQUFDLENBQUM7SUFDL0QsSUFBSSxLQUFLLEtBQUssU0FBUztRQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxDQUFDLE1BQU0sS0FBSyxFQUFFLENBQUMsRUFBRSxDQUFDO0lBQzdFLE1BQU0sTUFBTSxHQUFHLFlBQVksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUM7SUFDN0MsSUFBSSxNQUFNLENBQUMsT0FBTztRQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLE1BQU0sRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLENBQUM7SUFDbkUsT0FBTztRQUNMLElBQUksRUFBRSxTQUFTO1FBQ2YsTUFBTSxFQUFFLE1BQU0sQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEtBQUssQ0FBQyxPQUFPLEVBQUUsQ0FBQztLQUNyRyxDQUFDO0FBQ0osQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogYHJlcG9ydC5qc29uYDogd2hhdCBhbiBhdHRlbXB0IGxlYXZlcyBiZWhpbmQuIEEgY2xhaW0gYWJvdXQgdGhlIHdvcmssIHdyaXR0ZW4gYmVzaWRlIHRoZSBhZ2VudCBhbmQgdGhlcmVmb3JlIG5ldmVyIHRoZSB0cnV0aCB1bnRpbCB2ZXJpZmllZC5cbiAqIFBhcnNpbmcgaXMgc3RyaWN0IGFib3V0IHdoYXQgdGhlIG9yY2hlc3RyYXRvciBhY3RzIG9uIGFuZCBzaWxlbnQgYWJvdXQgbm90aGluZzogZXZlcnkgZmF1bHQgaXMgbmFtZWQuXG4gKi9cbmltcG9ydCAqIGFzIHogZnJvbSAnem9kJztcbmltcG9ydCB7IE9VVENPTUVTIH0gZnJvbSAnLi4vZG9tYWluL2RlZmluaXRpb24uanMnO1xuaW1wb3J0IHsgZGF0YUZhdWx0IH0gZnJvbSAnLi9wbGFpbi1kYXRhLmpzJztcblxuZXhwb3J0IGNvbnN0IFJFUE9SVF9TQ0hFTUEgPSAnb3JjaGVzdHJhdG9yL3JlcG9ydC8xJztcblxuY29uc3QgY291bnQgPSB6Lm51bWJlcigpLmludCgpLm1pbigwKS5tYXgoTnVtYmVyLk1BWF9TQUZFX0lOVEVHRVIpO1xuY29uc3QgdGV4dCA9IChtb3N0OiBudW1iZXIpID0+IHouc3RyaW5nKCkubWF4KG1vc3QpO1xuXG5leHBvcnQgY29uc3QgcmVwb3J0U2NoZW1hID0gei5zdHJpY3RPYmplY3Qoe1xuICBzY2hlbWE6IHoubGl0ZXJhbChSRVBPUlRfU0NIRU1BKSxcbiAgc2Vzc2lvbjogdGV4dCg2NCksXG4gIHRhc2tfaWQ6IHRleHQoMzAwKSxcbiAgYXR0ZW1wdDogY291bnQubWluKDEpLFxuICAvKiogVGhlIGNsYWltJ3Mgc2VjcmV0LiAqL1xuICBjbGFpbTogei5zdHJpbmcoKS5yZWdleCgvXlswLTlhLWZdezMyfSQvKSxcbiAgb3V0Y29tZTogei5lbnVtKE9VVENPTUVTKSxcbiAgZXhpdF9jb2RlOiB6Lm51bWJlcigpLmludCgpLm51bGxhYmxlKCksXG4gIHN0YXJ0ZWRfYXQ6IHRleHQoMzIpLm51bGxhYmxlKCksXG4gIGNvbXBsZXRlZF9hdDogdGV4dCgzMikubnVsbGFibGUoKSxcbiAgZHVyYXRpb25fc2Vjb25kczogei5udW1iZXIoKS5taW4oMCkubWF4KDFlOSkubnVsbGFibGUoKSxcbiAgLyoqIFdoeSwgaW4gd29yZHMgZm9yIHBlb3BsZSBhbmQgZm9yIHRoZSBuZXh0IGF0dGVtcHQuICovXG4gIGRldGFpbHM6IHRleHQoMTZfMzg0KS5udWxsYWJsZSgpLFxuICBvdXRwdXRzOiB6XG4gICAgLmFycmF5KFxuICAgICAgei5zdHJpY3RPYmplY3Qoe1xuICAgICAgICBwYXRoOiB0ZXh0KDEwMjQpLFxuICAgICAgICBieXRlczogY291bnQsXG4gICAgICAgIHNoYTI1Njogei5zdHJpbmcoKS5yZWdleCgvXlswLTlhLWZdezY0fSQvKSxcbiAgICAgICAgLyoqIFRoZSBvdXRwdXQgaXMgYSBmaWxlIG9mIHRoZSBjb2RlIGJhc2UsIGNhcnJpZWQgYnkgdGhlIGNoYW5nZS4gKi9cbiAgICAgICAgc291cmNlOiB6LmJvb2xlYW4oKSxcbiAgICAgIH0pLFxuICAgIClcbiAgICAubWF4KDEwXzAwMCksXG4gIC8qKiBWZXJkaWN0IG9mIGVhY2ggZGVjbGFyZWQgYGNoZWNrYCBjb21tYW5kLCBydW4gaW4gYSBmcmVzaCBjb3B5IG9mIHRoZSBjYW5kaWRhdGUgdHJlZS4gKi9cbiAgY2hlY2tzOiB6XG4gICAgLmFycmF5KHouc3RyaWN0T2JqZWN0KHsgY29tbWFuZDogdGV4dCg0MDk2KSwgZXhpdF9jb2RlOiB6Lm51bWJlcigpLmludCgpLCB0cmVlOiB0ZXh0KDY0KS5udWxsYWJsZSgpIH0pKVxuICAgIC5tYXgoMTAwKSxcbiAgdXNhZ2U6IHpcbiAgICAuc3RyaWN0T2JqZWN0KHtcbiAgICAgIGlucHV0X3Rva2VuczogY291bnQubnVsbGFibGUoKSxcbiAgICAgIG91dHB1dF90b2tlbnM6IGNvdW50Lm51bGxhYmxlKCksXG4gICAgICB1c2Q6IHoubnVtYmVyKCkubWluKDApLm1heCgxZTkpLm51bGxhYmxlKCksXG4gICAgfSlcbiAgICAubnVsbGFibGUoKSxcbiAgLyoqIFRhc2tzIHRoZSBhZ2VudCBwcm9wb3NlcywgdW5wYXJzZWQuICovXG4gIHRhc2tzOiB6LmFycmF5KHoudW5rbm93bigpKS5tYXgoMTBfMDAwKS5udWxsYWJsZSgpLFxuICAvKiogU3VnZ2VzdGVkIGxheWVyIHdoZW4gdGhlIHRhc2sgd2FzIHJlamVjdGVkLiAqL1xuICBsYXllcjogdGV4dCg2NCkubnVsbGFibGUoKSxcbiAgYmxvY2tlcnM6IHouYXJyYXkoei51bmtub3duKCkpLm1heCgxMDApLFxuICBtaWxlc3RvbmVzOiB6LmFycmF5KHoudW5rbm93bigpKS5tYXgoMTAwKSxcbiAgcXVhbGl0eTogei5yZWNvcmQodGV4dCg2NCksIHoudW5rbm93bigpKSxcbiAgY2hhbmdlOiB6LnN0cmljdE9iamVjdCh7IGJhc2Vfc2hhOiB0ZXh0KDY0KSwgZmlsZXM6IGNvdW50LCBieXRlczogY291bnQgfSkubnVsbGFibGUoKSxcbn0pO1xuZXhwb3J0IHR5cGUgUmVwb3J0ID0gei5pbmZlcjx0eXBlb2YgcmVwb3J0U2NoZW1hPjtcblxuLyoqIExvbmdlc3QgYHJlcG9ydC5qc29uYC4gKi9cbmV4cG9ydCBjb25zdCBSRVBPUlRfQllURVMgPSA0ICogMTAyNCAqIDEwMjQ7XG5cbmV4cG9ydCB0eXBlIFBhcnNlZFJlcG9ydCA9XG4gIHwgeyByZWFkb25seSBraW5kOiAncmVwb3J0JzsgcmVhZG9ubHkgcmVwb3J0OiBSZXBvcnQgfVxuICB8IHsgcmVhZG9ubHkga2luZDogJ2ludmFsaWQnOyByZWFkb25seSBmYXVsdHM6IHJlYWRvbmx5IHN0cmluZ1tdIH07XG5cbi8qKiBSZWFkcyBhIGByZXBvcnQuanNvbmAuIE5ldmVyIHRocm93cyBmb3Igd2hhdCBpcyBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZVJlcG9ydChieXRlczogVWludDhBcnJheSk6IFBhcnNlZFJlcG9ydCB7XG4gIGlmIChieXRlcy5ieXRlTGVuZ3RoID4gUkVQT1JUX0JZVEVTKVxuICAgIHJldHVybiB7IGtpbmQ6ICdpbnZhbGlkJywgZmF1bHRzOiBbYGl0IGhhcyAke2J5dGVzLmJ5dGVMZW5ndGh9IGJ5dGVzLCBtb3JlIHRoYW4gJHtSRVBPUlRfQllURVN9YF0gfTtcbiAgbGV0IHZhbHVlOiB1bmtub3duO1xuICB0cnkge1xuICAgIHZhbHVlID0gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoJ3V0Zi04JywgeyBmYXRhbDogdHJ1ZSB9KS5kZWNvZGUoYnl0ZXMpKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICByZXR1cm4geyBraW5kOiAnaW52YWxpZCcsIGZhdWx0czogW1N0cmluZyhlcnJvcildIH07XG4gIH1cbiAgY29uc3QgZmF1bHQgPSBkYXRhRmF1bHQodmFsdWUsIHsgZGVwdGg6IDQwLCB2YWx1ZXM6IDUwMF8wMDAgfSk7XG4gIGlmIChmYXVsdCAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyBraW5kOiAnaW52YWxpZCcsIGZhdWx0czogW2BpdCAke2ZhdWx0fWBdIH07XG4gIGNvbnN0IHJlc3VsdCA9IHJlcG9ydFNjaGVtYS5zYWZlUGFyc2UodmFsdWUpO1xuICBpZiAocmVzdWx0LnN1Y2Nlc3MpIHJldHVybiB7IGtpbmQ6ICdyZXBvcnQnLCByZXBvcnQ6IHJlc3VsdC5kYXRhIH07XG4gIHJldHVybiB7XG4gICAga2luZDogJ2ludmFsaWQnLFxuICAgIGZhdWx0czogcmVzdWx0LmVycm9yLmlzc3Vlcy5zbGljZSgwLCAyMCkubWFwKChpc3N1ZSkgPT4gYCR7aXNzdWUucGF0aC5qb2luKCcuJyl9OiAke2lzc3VlLm1lc3NhZ2V9YCksXG4gIH07XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/adapters/process/attempt-report.js



const LONGEST_DETAILS = 16_384;
/** The report of an attempt. */
function reportOf(result) {
    const { order, ending, verdict, mask } = result;
    const { said } = ending;
    const clean = (value) => cleaned(value, mask);
    return {
        schema: REPORT_SCHEMA,
        session: order.session,
        task_id: order.task.id,
        attempt: order.attempt,
        claim: order.claim,
        outcome: verdict?.outcome ?? ending.outcome,
        exit_code: result.end.exitCode,
        started_at: isoTime(result.startedAt),
        completed_at: isoTime(result.completedAt),
        duration_seconds: Math.max(0, Math.round(result.milliseconds)) / 1000,
        details: cleanText(detailsOf(ending, verdict), mask).slice(0, LONGEST_DETAILS) || null,
        outputs: [...(verdict?.outputs ?? [])],
        checks: verdict?.checks ?? [],
        usage: said?.usage ?? null,
        tasks: said?.tasks?.map(clean) ?? null,
        layer: said?.layer ?? null,
        blockers: said?.blockers.map(clean) ?? [],
        milestones: said?.milestones.map(clean) ?? [],
        quality: Object.fromEntries(Object.entries(said?.quality ?? {}).map(([key, value]) => [key, clean(value)])),
        change: verdict?.change ?? null,
    };
}
/** What went wrong; or, when nothing did, what the agent said about it. */
function detailsOf(ending, verdict) {
    if (ending.reason !== null)
        return ending.reason;
    if (verdict !== null && verdict.reasons.length > 0)
        return verdict.reasons.join('\n');
    return [ending.said?.details ?? '', ...(verdict?.notes ?? [])].join('\n').trim();
}
/** Lines as the log would have them: what an agent writes into its status file is shown to people as well. */
function cleanText(text, mask) {
    return text
        .trim()
        .split(/\r\n|\n|\r/)
        .map((line) => plainLine(line, mask))
        .join('\n');
}
/** Depth and size were bounded when the status file was parsed. */
function cleaned(value, mask) {
    if (typeof value === 'string')
        return mask(value);
    if (Array.isArray(value))
        return value.map((one) => cleaned(one, mask));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one, mask)]));
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYXR0ZW1wdC1yZXBvcnQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy9hdHRlbXB0LXJlcG9ydC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFLQSxPQUFPLEVBQUUsYUFBYSxFQUFlLE1BQU0sd0JBQXdCLENBQUM7QUFJcEUsT0FBTyxFQUFhLFNBQVMsRUFBRSxNQUFNLGVBQWUsQ0FBQztBQUNyRCxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sZUFBZSxDQUFDO0FBRXhDLE1BQU0sZUFBZSxHQUFHLE1BQU0sQ0FBQztBQWMvQixnQ0FBZ0M7QUFDaEMsTUFBTSxVQUFVLFFBQVEsQ0FBQyxNQUFxQjtJQUM1QyxNQUFNLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLEdBQUcsTUFBTSxDQUFDO0lBQ2hELE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxNQUFNLENBQUM7SUFDeEIsTUFBTSxLQUFLLEdBQUcsQ0FBQyxLQUFjLEVBQVcsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7SUFDaEUsT0FBTztRQUNMLE1BQU0sRUFBRSxhQUFhO1FBQ3JCLE9BQU8sRUFBRSxLQUFLLENBQUMsT0FBTztRQUN0QixPQUFPLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFO1FBQ3RCLE9BQU8sRUFBRSxLQUFLLENBQUMsT0FBTztRQUN0QixLQUFLLEVBQUUsS0FBSyxDQUFDLEtBQUs7UUFDbEIsT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLElBQUksTUFBTSxDQUFDLE9BQU87UUFDM0MsU0FBUyxFQUFFLE1BQU0sQ0FBQyxHQUFHLENBQUMsUUFBUTtRQUM5QixVQUFVLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxTQUFTLENBQUM7UUFDckMsWUFBWSxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsV0FBVyxDQUFDO1FBQ3pDLGdCQUFnQixFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQyxDQUFDLEdBQUcsSUFBSTtRQUNyRSxPQUFPLEVBQUUsU0FBUyxDQUFDLFNBQVMsQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxlQUFlLENBQUMsSUFBSSxJQUFJO1FBQ3RGLE9BQU8sRUFBRSxDQUFDLEdBQUcsQ0FBQyxPQUFPLEVBQUUsT0FBTyxJQUFJLEVBQUUsQ0FBQyxDQUFDO1FBQ3RDLE1BQU0sRUFBRSxPQUFPLEVBQUUsTUFBTSxJQUFJLEVBQUU7UUFDN0IsS0FBSyxFQUFFLElBQUksRUFBRSxLQUFLLElBQUksSUFBSTtRQUMxQixLQUFLLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksSUFBSTtRQUN0QyxLQUFLLEVBQUUsSUFBSSxFQUFFLEtBQUssSUFBSSxJQUFJO1FBQzFCLFFBQVEsRUFBRSxJQUFJLEVBQUUsUUFBUSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFO1FBQ3pDLFVBQVUsRUFBRSxJQUFJLEVBQUUsVUFBVSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFO1FBQzdDLE9BQU8sRUFBRSxNQUFNLENBQUMsV0FBVyxDQUN6QixNQUFNLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxPQUFPLElBQUksRUFBRSxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUMsR0FBRyxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQy9FO1FBQ0QsTUFBTSxFQUFFLE9BQU8sRUFBRSxNQUFNLElBQUksSUFBSTtLQUNoQyxDQUFDO0FBQ0osQ0FBQztBQUVELDJFQUEyRTtBQUMzRSxTQUFTLFNBQVMsQ0FBQyxNQUFxQixFQUFFLE9BQXVCO0lBQy9ELElBQUksTUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJO1FBQUUsT0FBTyxNQUFNLENBQUMsTUFBTSxDQUFDO0lBQ2pELElBQUksT0FBTyxLQUFLLElBQUksSUFBSSxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sR0FBRyxDQUFDO1FBQUUsT0FBTyxPQUFPLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUN0RixPQUFPLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLElBQUksRUFBRSxFQUFFLEdBQUcsQ0FBQyxPQUFPLEVBQUUsS0FBSyxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDO0FBQ25GLENBQUM7QUFFRCw4R0FBOEc7QUFDOUcsU0FBUyxTQUFTLENBQUMsSUFBWSxFQUFFLElBQVU7SUFDekMsT0FBTyxJQUFJO1NBQ1IsSUFBSSxFQUFFO1NBQ04sS0FBSyxDQUFDLFlBQVksQ0FBQztTQUNuQixHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7U0FDcEMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ2hCLENBQUM7QUFFRCxtRUFBbUU7QUFDbkUsU0FBUyxPQUFPLENBQUMsS0FBYyxFQUFFLElBQVU7SUFDekMsSUFBSSxPQUFPLEtBQUssS0FBSyxRQUFRO1FBQUUsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7SUFDbEQsSUFBSSxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQztRQUFFLE9BQU8sS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO0lBQ3hFLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSyxJQUFJO1FBQUUsT0FBTyxLQUFLLENBQUM7SUFDOUQsT0FBTyxNQUFNLENBQUMsV0FBVyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLEVBQUUsR0FBRyxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDbEcsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogV3JpdGVzIGRvd24gd2hhdCBjYW1lIG91dCBvZiBhbiBhdHRlbXB0LCBhcyBgcmVwb3J0Lmpzb25gIGhhcyBpdDogb3V0Y29tZSwgcmVhc29ucywgYW5kIHRoZSBhZ2VudCdzIG93biB3b3JkcywgbWFza2VkIGFuZCBtYWRlIHBsYWluLlxuICovXG5pbXBvcnQgdHlwZSB7IEF0dGVtcHRPcmRlciB9IGZyb20gJy4uLy4uL2FwcC9wb3J0cy5qcyc7XG5pbXBvcnQgdHlwZSB7IEluc3RhbnQgfSBmcm9tICcuLi8uLi9kb21haW4vaWRzLmpzJztcbmltcG9ydCB7IFJFUE9SVF9TQ0hFTUEsIHR5cGUgUmVwb3J0IH0gZnJvbSAnLi4vLi4vc2NoZW1hL3JlcG9ydC5qcyc7XG5pbXBvcnQgdHlwZSB7IFNoZWxsRW5kIH0gZnJvbSAnLi9hZ2VudC1wcm9jZXNzLmpzJztcbmltcG9ydCB0eXBlIHsgQXR0ZW1wdEVuZGluZyB9IGZyb20gJy4vYXR0ZW1wdC1lbmQuanMnO1xuaW1wb3J0IHR5cGUgeyBWZXJkaWN0IH0gZnJvbSAnLi9hdHRlbXB0LXZlcmRpY3QuanMnO1xuaW1wb3J0IHsgdHlwZSBNYXNrLCBwbGFpbkxpbmUgfSBmcm9tICcuL2xvZy1saW5lLmpzJztcbmltcG9ydCB7IGlzb1RpbWUgfSBmcm9tICcuL3V0Yy10aW1lLmpzJztcblxuY29uc3QgTE9OR0VTVF9ERVRBSUxTID0gMTZfMzg0O1xuXG5leHBvcnQgaW50ZXJmYWNlIEF0dGVtcHRSZXN1bHQge1xuICByZWFkb25seSBvcmRlcjogQXR0ZW1wdE9yZGVyO1xuICByZWFkb25seSBlbmQ6IFNoZWxsRW5kO1xuICByZWFkb25seSBlbmRpbmc6IEF0dGVtcHRFbmRpbmc7XG4gIC8qKiBOdWxsIHdoZW4gdGhlIGFnZW50IGl0c2VsZiBzYWlkLCBvciBzaG93ZWQsIHRoYXQgaXQgd2FzIG5vdCBkb25lLiAqL1xuICByZWFkb25seSB2ZXJkaWN0OiBWZXJkaWN0IHwgbnVsbDtcbiAgcmVhZG9ubHkgbWFzazogTWFzaztcbiAgcmVhZG9ubHkgc3RhcnRlZEF0OiBJbnN0YW50O1xuICByZWFkb25seSBjb21wbGV0ZWRBdDogSW5zdGFudDtcbiAgcmVhZG9ubHkgbWlsbGlzZWNvbmRzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgcmVwb3J0IG9mIGFuIGF0dGVtcHQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVwb3J0T2YocmVzdWx0OiBBdHRlbXB0UmVzdWx0KTogUmVwb3J0IHtcbiAgY29uc3QgeyBvcmRlciwgZW5kaW5nLCB2ZXJkaWN0LCBtYXNrIH0gPSByZXN1bHQ7XG4gIGNvbnN0IHsgc2FpZCB9ID0gZW5kaW5nO1xuICBjb25zdCBjbGVhbiA9ICh2YWx1ZTogdW5rbm93bik6IHVua25vd24gPT4gY2xlYW5lZCh2YWx1ZSwgbWFzayk7XG4gIHJldHVybiB7XG4gICAgc2NoZW1hOiBSRVBPUlRfU0NIRU1BLFxuICAgIHNlc3Npb246IG9yZGVyLnNlc3Npb24sXG4gICAgdGFza19pZDogb3JkZXIudGFzay5pZCxcbiAgICBhdHRlbXB0OiBvcmRlci5hdHRlbXB0LFxuICAgIGNsYWltOiBvcmRlci5jbGFpbSxcbiAgICBvdXRjb21lOiB2ZXJkaWN0Py5vdXRjb21lID8/IGVuZGluZy5vdXRjb21lLFxuICAgIGV4aXRfY29kZTogcmVzdWx0LmVuZC5leGl0Q29kZSxcbiAgICBzdGFydGVkX2F0OiBpc29UaW1lKHJlc3VsdC5zdGFydGVkQXQpLFxuICAgIGNvbXBsZXRlZF9hdDogaXNvVGltZShyZXN1bHQuY29tcGxldGVkQXQpLFxuICAgIGR1cmF0aW9uX3NlY29uZHM6IE1hdGgubWF4KDAsIE1hdGgucm91bmQocmVzdWx0Lm1pbGxpc2Vjb25kcykpIC8gMTAwMCxcbiAgICBkZXRhaWxzOiBjbGVhblRleHQoZGV0YWlsc09mKGVuZGluZywgdmVyZGljdCksIG1hc2spLnNsaWNlKDAsIExPTkdFU1RfREVUQUlMUykgfHwgbnVsbCxcbiAgICBvdXRwdXRzOiBbLi4uKHZlcmRpY3Q/Lm91dHB1dHMgPz8gW10pXSxcbiAgICBjaGVja3M6IHZlcmRpY3Q/LmNoZWNrcyA/PyBbXSxcbiAgICB1c2FnZTogc2FpZD8udXNhZ2UgPz8gbnVsbCxcbiAgICB0YXNrczogc2FpZD8udGFza3M/Lm1hcChjbGVhbikgPz8gbnVsbCxcbiAgICBsYXllcjogc2FpZD8ubGF5ZXIgPz8gbnVsbCxcbiAgICBibG9ja2Vyczogc2FpZD8uYmxvY2tlcnMubWFwKGNsZWFuKSA/PyBbXSxcbiAgICBtaWxlc3RvbmVzOiBzYWlkPy5taWxlc3RvbmVzLm1hcChjbGVhbikgPz8gW10sXG4gICAgcXVhbGl0eTogT2JqZWN0LmZyb21FbnRyaWVzKFxuICAgICAgT2JqZWN0LmVudHJpZXMoc2FpZD8ucXVhbGl0eSA/PyB7fSkubWFwKChba2V5LCB2YWx1ZV0pID0+IFtrZXksIGNsZWFuKHZhbHVlKV0pLFxuICAgICksXG4gICAgY2hhbmdlOiB2ZXJkaWN0Py5jaGFuZ2UgPz8gbnVsbCxcbiAgfTtcbn1cblxuLyoqIFdoYXQgd2VudCB3cm9uZzsgb3IsIHdoZW4gbm90aGluZyBkaWQsIHdoYXQgdGhlIGFnZW50IHNhaWQgYWJvdXQgaXQuICovXG5mdW5jdGlvbiBkZXRhaWxzT2YoZW5kaW5nOiBBdHRlbXB0RW5kaW5nLCB2ZXJkaWN0OiBWZXJkaWN0IHwgbnVsbCk6IHN0cmluZyB7XG4gIGlmIChlbmRpbmcucmVhc29uICE9PSBudWxsKSByZXR1cm4gZW5kaW5nLnJlYXNvbjtcbiAgaWYgKHZlcmRpY3QgIT09IG51bGwgJiYgdmVyZGljdC5yZWFzb25zLmxlbmd0aCA+IDApIHJldHVybiB2ZXJkaWN0LnJlYXNvbnMuam9pbignXFxuJyk7XG4gIHJldHVybiBbZW5kaW5nLnNhaWQ/LmRldGFpbHMgPz8gJycsIC4uLih2ZXJkaWN0Py5ub3RlcyA/PyBbXSldLmpvaW4oJ1xcbicpLnRyaW0oKTtcbn1cblxuLyoqIExpbmVzIGFzIHRoZSBsb2cgd291bGQgaGF2ZSB0aGVtOiB3aGF0IGFuIGFnZW50IHdyaXRlcyBpbnRvIGl0cyBzdGF0dXMgZmlsZSBpcyBzaG93biB0byBwZW9wbGUgYXMgd2VsbC4gKi9cbmZ1bmN0aW9uIGNsZWFuVGV4dCh0ZXh0OiBzdHJpbmcsIG1hc2s6IE1hc2spOiBzdHJpbmcge1xuICByZXR1cm4gdGV4dFxuICAgIC50cmltKClcbiAgICAuc3BsaXQoL1xcclxcbnxcXG58XFxyLylcbiAgICAubWFwKChsaW5lKSA9PiBwbGFpbkxpbmUobGluZSwgbWFzaykpXG4gICAgLmpvaW4oJ1xcbicpO1xufVxuXG4vKiogRGVwdGggYW5kIHNpemUgd2VyZSBib3VuZGVkIHdoZW4gdGhlIHN0YXR1cyBmaWxlIHdhcyBwYXJzZWQuICovXG5mdW5jdGlvbiBjbGVhbmVkKHZhbHVlOiB1bmtub3duLCBtYXNrOiBNYXNrKTogdW5rbm93biB7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdzdHJpbmcnKSByZXR1cm4gbWFzayh2YWx1ZSk7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIHZhbHVlLm1hcCgob25lKSA9PiBjbGVhbmVkKG9uZSwgbWFzaykpO1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSAnb2JqZWN0JyB8fCB2YWx1ZSA9PT0gbnVsbCkgcmV0dXJuIHZhbHVlO1xuICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKE9iamVjdC5lbnRyaWVzKHZhbHVlKS5tYXAoKFtrZXksIG9uZV0pID0+IFtrZXksIGNsZWFuZWQob25lLCBtYXNrKV0pKTtcbn1cbiJdfQ==
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/adapters/git/change-pack.js
var change_pack = __webpack_require__(8307);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/adapters/process/plain-files.js
/**
 * Reads and copies files in folders that an agent could write: never through a symbolic link, never a pipe or a device, never more than
 * was asked for.
 */






/** Deeper trees than this are no work of a sane tool. */
const DEEPEST = 64;
/** What lies at `path` below `root`, looking at every component by itself. */
function inspect(root, path) {
    const parts = path.split('/');
    let place = root;
    for (const [index, part] of parts.entries()) {
        if (part === '' || part === '.' || part === '..' || part.includes('\0'))
            return { kind: 'strange', what: 'no plain path' };
        place = (0,external_node_path_.join)(place, part);
        const entry = entryOf(statOrUndefined(place));
        if (entry.kind === 'absent' || entry.kind === 'strange')
            return entry;
        if (index === parts.length - 1)
            return entry;
        if (entry.kind === 'file')
            return { kind: 'strange', what: 'below a file instead of a folder' };
    }
    return { kind: 'absent' };
}
/** Synchronous: one look costs a few microseconds, a detour through the thread pool many times that. */
function statOrUndefined(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (['ENOTDIR', 'ENAMETOOLONG', 'EACCES', 'ELOOP'].some((code) => (0,system_error/* hasCode */.u)(error, code)))
            return undefined;
        throw error;
    }
}
function entryOf(stats) {
    if (stats === undefined)
        return { kind: 'absent' };
    if (stats.isFile())
        return { kind: 'file', bytes: stats.size };
    if (stats.isDirectory())
        return { kind: 'folder' };
    return { kind: 'strange', what: stats.isSymbolicLink() ? 'a symbolic link' : 'no regular file' };
}
/** Names in a folder, sorted; none when it is absent or no folder. */
async function listFolder(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, 'ENOENT') || (0,system_error/* hasCode */.u)(error, 'ENOTDIR'))
            return [];
        throw error;
    }
}
async function namesOrNull(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, 'EACCES'))
            return null;
        throw error;
    }
}
/** Every file below a folder; links and specials are listed apart and never entered. */
async function listPlainFiles(folder, mostEntries) {
    const files = [];
    const strange = [];
    let left = mostEntries;
    const enter = async (below, depth) => {
        const names = await namesOrNull((0,external_node_path_.join)(folder, below));
        if (names === null)
            strange.push({ path: below, what: 'a folder that cannot be read' });
        for (const name of names ?? []) {
            left -= 1;
            if (left < 0)
                return;
            const path = below === '' ? name : `${below}/${name}`;
            const entry = entryOf(statOrUndefined((0,external_node_path_.join)(folder, path)));
            if (entry.kind === 'file')
                files.push({ path, bytes: entry.bytes });
            else if (entry.kind === 'folder' && depth < DEEPEST)
                await enter(path, depth + 1);
            else if (entry.kind === 'folder')
                strange.push({ path, what: 'nested too deeply' });
            // A name that is not UTF-8 cannot be looked up again.
            else
                strange.push({ path, what: entry.kind === 'strange' ? entry.what : 'a name that is no UTF-8' });
        }
    };
    await enter('', 0);
    return { files, strange, cut: left < 0 };
}
/** Bytes of a regular file; undefined when it is absent, no regular file, or longer than `mostBytes`. */
async function readPlainFile(file, mostBytes) {
    const handle = await openPlain(file);
    if (handle === undefined)
        return undefined;
    try {
        const stats = await handle.stat();
        if (!stats.isFile() || stats.size > mostBytes)
            return undefined;
        // The file may grow while it is read: never more than its size at the beginning.
        const bytes = Buffer.alloc(stats.size);
        let read = 0;
        while (read < bytes.length) {
            const { bytesRead } = await handle.read(bytes, read, bytes.length - read, read);
            if (bytesRead === 0)
                break;
            read += bytesRead;
        }
        return bytes.subarray(0, read);
    }
    finally {
        await handle.close();
    }
}
/** Size and digest of a regular file, read in pieces and written to `to` on the way; undefined when it is none. */
async function measurePlainFile(file, to) {
    const handle = await openPlain(file);
    if (handle === undefined)
        return undefined;
    let target;
    try {
        if (!(await handle.stat()).isFile())
            return undefined;
        if (to !== undefined) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
            target = await (0,promises_.open)(to, 'wx', 0o644);
        }
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        const piece = Buffer.alloc(64 * 1024);
        for (;;) {
            const { bytesRead } = await handle.read(piece, 0, piece.length, bytes);
            if (bytesRead === 0)
                break;
            const part = piece.subarray(0, bytesRead);
            hash.update(part);
            if (target !== undefined)
                await target.write(part);
            bytes += bytesRead;
        }
        const sha256 = hash.digest('hex');
        if (!(0,ids/* isSha256 */._h)(sha256))
            throw new Error(`Internal error: sha256 answered ${sha256}`);
        return { bytes, sha256 };
    }
    finally {
        await target?.close();
        await handle.close();
    }
}
/** Opens without following a link and without waiting for the other end of a pipe. */
async function openPlain(file) {
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    try {
        return await (0,promises_.open)(file, flags);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENXIO', 'EISDIR'].some((code) => (0,system_error/* hasCode */.u)(error, code)))
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGxhaW4tZmlsZXMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy9wbGFpbi1maWxlcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sYUFBYSxDQUFDO0FBQ3pDLE9BQU8sRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFjLE1BQU0sU0FBUyxDQUFDO0FBQzNELE9BQU8sRUFBbUIsS0FBSyxFQUFFLElBQUksRUFBRSxPQUFPLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUN6RSxPQUFPLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUMxQyxPQUFPLEVBQUUsUUFBUSxFQUFlLE1BQU0scUJBQXFCLENBQUM7QUFDNUQsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLG1CQUFtQixDQUFDO0FBZ0I1Qyx5REFBeUQ7QUFDekQsTUFBTSxPQUFPLEdBQUcsRUFBRSxDQUFDO0FBRW5CLDhFQUE4RTtBQUM5RSxNQUFNLFVBQVUsT0FBTyxDQUFDLElBQVksRUFBRSxJQUFZO0lBQ2hELE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUM7SUFDOUIsSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDO0lBQ2pCLEtBQUssTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsSUFBSSxLQUFLLENBQUMsT0FBTyxFQUFFLEVBQUUsQ0FBQztRQUM1QyxJQUFJLElBQUksS0FBSyxFQUFFLElBQUksSUFBSSxLQUFLLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDO1lBQ3JFLE9BQU8sRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxlQUFlLEVBQUUsQ0FBQztRQUNwRCxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztRQUMxQixNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsZUFBZSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7UUFDOUMsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFNBQVM7WUFBRSxPQUFPLEtBQUssQ0FBQztRQUN0RSxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUM7WUFBRSxPQUFPLEtBQUssQ0FBQztRQUM3QyxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssTUFBTTtZQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxrQ0FBa0MsRUFBRSxDQUFDO0lBQ2xHLENBQUM7SUFDRCxPQUFPLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxDQUFDO0FBQzVCLENBQUM7QUFFRCx3R0FBd0c7QUFDeEcsU0FBUyxlQUFlLENBQUMsSUFBWTtJQUNuQyxJQUFJLENBQUM7UUFDSCxPQUFPLFNBQVMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxjQUFjLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQztJQUNwRCxDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLElBQUksQ0FBQyxTQUFTLEVBQUUsY0FBYyxFQUFFLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7WUFBRSxPQUFPLFNBQVMsQ0FBQztRQUMxRyxNQUFNLEtBQUssQ0FBQztJQUNkLENBQUM7QUFDSCxDQUFDO0FBRUQsU0FBUyxPQUFPLENBQUMsS0FBd0I7SUFDdkMsSUFBSSxLQUFLLEtBQUssU0FBUztRQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLENBQUM7SUFDbkQsSUFBSSxLQUFLLENBQUMsTUFBTSxFQUFFO1FBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQztJQUMvRCxJQUFJLEtBQUssQ0FBQyxXQUFXLEVBQUU7UUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxDQUFDO0lBQ25ELE9BQU8sRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxLQUFLLENBQUMsY0FBYyxFQUFFLENBQUMsQ0FBQyxDQUFDLGlCQUFpQixDQUFDLENBQUMsQ0FBQyxpQkFBaUIsRUFBRSxDQUFDO0FBQ25HLENBQUM7QUFFRCxzRUFBc0U7QUFDdEUsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQUMsTUFBYztJQUM3QyxJQUFJLENBQUM7UUFDSCxPQUFPLENBQUMsTUFBTSxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQztJQUN4QyxDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRSxRQUFRLENBQUMsSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQztZQUFFLE9BQU8sRUFBRSxDQUFDO1FBQ3JFLE1BQU0sS0FBSyxDQUFDO0lBQ2QsQ0FBQztBQUNILENBQUM7QUFFRCxLQUFLLFVBQVUsV0FBVyxDQUFDLE1BQWM7SUFDdkMsSUFBSSxDQUFDO1FBQ0gsT0FBTyxDQUFDLE1BQU0sT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUM7SUFDeEMsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLE9BQU8sQ0FBQyxLQUFLLEVBQUUsUUFBUSxDQUFDO1lBQUUsT0FBTyxJQUFJLENBQUM7UUFDMUMsTUFBTSxLQUFLLENBQUM7SUFDZCxDQUFDO0FBQ0gsQ0FBQztBQUVELHdGQUF3RjtBQUN4RixNQUFNLENBQUMsS0FBSyxVQUFVLGNBQWMsQ0FBQyxNQUFjLEVBQUUsV0FBbUI7SUFDdEUsTUFBTSxLQUFLLEdBQXNDLEVBQUUsQ0FBQztJQUNwRCxNQUFNLE9BQU8sR0FBcUMsRUFBRSxDQUFDO0lBQ3JELElBQUksSUFBSSxHQUFHLFdBQVcsQ0FBQztJQUN2QixNQUFNLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBYSxFQUFFLEtBQWEsRUFBaUIsRUFBRTtRQUNsRSxNQUFNLEtBQUssR0FBRyxNQUFNLFdBQVcsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUM7UUFDckQsSUFBSSxLQUFLLEtBQUssSUFBSTtZQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSw4QkFBOEIsRUFBRSxDQUFDLENBQUM7UUFDeEYsS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLElBQUksRUFBRSxFQUFFLENBQUM7WUFDL0IsSUFBSSxJQUFJLENBQUMsQ0FBQztZQUNWLElBQUksSUFBSSxHQUFHLENBQUM7Z0JBQUUsT0FBTztZQUNyQixNQUFNLElBQUksR0FBRyxLQUFLLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEdBQUcsS0FBSyxJQUFJLElBQUksRUFBRSxDQUFDO1lBQ3RELE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxlQUFlLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7WUFDM0QsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLE1BQU07Z0JBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUM7aUJBQy9ELElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLElBQUksS0FBSyxHQUFHLE9BQU87Z0JBQUUsTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztpQkFDN0UsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLFFBQVE7Z0JBQUUsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsbUJBQW1CLEVBQUUsQ0FBQyxDQUFDO1lBQ3BGLHNEQUFzRDs7Z0JBQ2pELE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxJQUFJLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyx5QkFBeUIsRUFBRSxDQUFDLENBQUM7UUFDdkcsQ0FBQztJQUNILENBQUMsQ0FBQztJQUNGLE1BQU0sS0FBSyxDQUFDLEVBQUUsRUFBRSxDQUFDLENBQUMsQ0FBQztJQUNuQixPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRSxHQUFHLEVBQUUsSUFBSSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQzNDLENBQUM7QUFFRCx5R0FBeUc7QUFDekcsTUFBTSxDQUFDLEtBQUssVUFBVSxhQUFhLENBQUMsSUFBWSxFQUFFLFNBQWlCO0lBQ2pFLE1BQU0sTUFBTSxHQUFHLE1BQU0sU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ3JDLElBQUksTUFBTSxLQUFLLFNBQVM7UUFBRSxPQUFPLFNBQVMsQ0FBQztJQUMzQyxJQUFJLENBQUM7UUFDSCxNQUFNLEtBQUssR0FBRyxNQUFNLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQztRQUNsQyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxJQUFJLEtBQUssQ0FBQyxJQUFJLEdBQUcsU0FBUztZQUFFLE9BQU8sU0FBUyxDQUFDO1FBQ2hFLGlGQUFpRjtRQUNqRixNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUN2QyxJQUFJLElBQUksR0FBRyxDQUFDLENBQUM7UUFDYixPQUFPLElBQUksR0FBRyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUM7WUFDM0IsTUFBTSxFQUFFLFNBQVMsRUFBRSxHQUFHLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxNQUFNLEdBQUcsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO1lBQ2hGLElBQUksU0FBUyxLQUFLLENBQUM7Z0JBQUUsTUFBTTtZQUMzQixJQUFJLElBQUksU0FBUyxDQUFDO1FBQ3BCLENBQUM7UUFDRCxPQUFPLEtBQUssQ0FBQyxRQUFRLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDO0lBQ2pDLENBQUM7WUFBUyxDQUFDO1FBQ1QsTUFBTSxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUM7SUFDdkIsQ0FBQztBQUNILENBQUM7QUFPRCxtSEFBbUg7QUFDbkgsTUFBTSxDQUFDLEtBQUssVUFBVSxnQkFBZ0IsQ0FBQyxJQUFZLEVBQUUsRUFBVztJQUM5RCxNQUFNLE1BQU0sR0FBRyxNQUFNLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUNyQyxJQUFJLE1BQU0sS0FBSyxTQUFTO1FBQUUsT0FBTyxTQUFTLENBQUM7SUFDM0MsSUFBSSxNQUE4QixDQUFDO0lBQ25DLElBQUksQ0FBQztRQUNILElBQUksQ0FBQyxDQUFDLE1BQU0sTUFBTSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsTUFBTSxFQUFFO1lBQUUsT0FBTyxTQUFTLENBQUM7UUFDdEQsSUFBSSxFQUFFLEtBQUssU0FBUyxFQUFFLENBQUM7WUFDckIsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUM7WUFDOUMsTUFBTSxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7UUFDdkMsQ0FBQztRQUNELE1BQU0sSUFBSSxHQUFHLFVBQVUsQ0FBQyxRQUFRLENBQUMsQ0FBQztRQUNsQyxJQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7UUFDZCxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLEVBQUUsR0FBRyxJQUFJLENBQUMsQ0FBQztRQUN0QyxTQUFTLENBQUM7WUFDUixNQUFNLEVBQUUsU0FBUyxFQUFFLEdBQUcsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDLEVBQUUsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsQ0FBQztZQUN2RSxJQUFJLFNBQVMsS0FBSyxDQUFDO2dCQUFFLE1BQU07WUFDM0IsTUFBTSxJQUFJLEdBQUcsS0FBSyxDQUFDLFFBQVEsQ0FBQyxDQUFDLEVBQUUsU0FBUyxDQUFDLENBQUM7WUFDMUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUNsQixJQUFJLE1BQU0sS0FBSyxTQUFTO2dCQUFFLE1BQU0sTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztZQUNuRCxLQUFLLElBQUksU0FBUyxDQUFDO1FBQ3JCLENBQUM7UUFDRCxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDO1FBQ2xDLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDO1lBQUUsTUFBTSxJQUFJLEtBQUssQ0FBQyxtQ0FBbUMsTUFBTSxFQUFFLENBQUMsQ0FBQztRQUNwRixPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxDQUFDO0lBQzNCLENBQUM7WUFBUyxDQUFDO1FBQ1QsTUFBTSxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUM7UUFDdEIsTUFBTSxNQUFNLENBQUMsS0FBSyxFQUFFLENBQUM7SUFDdkIsQ0FBQztBQUNILENBQUM7QUFFRCxzRkFBc0Y7QUFDdEYsS0FBSyxVQUFVLFNBQVMsQ0FBQyxJQUFZO0lBQ25DLE1BQU0sS0FBSyxHQUFHLFNBQVMsQ0FBQyxRQUFRLEdBQUcsQ0FBQyxTQUFTLENBQUMsVUFBVSxJQUFJLENBQUMsQ0FBQyxHQUFHLENBQUMsU0FBUyxDQUFDLFVBQVUsSUFBSSxDQUFDLENBQUMsQ0FBQztJQUM3RixJQUFJLENBQUM7UUFDSCxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztJQUNqQyxDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLElBQUksQ0FBQyxRQUFRLEVBQUUsU0FBUyxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLFFBQVEsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztZQUNsRyxPQUFPLFNBQVMsQ0FBQztRQUNuQixNQUFNLEtBQUssQ0FBQztJQUNkLENBQUM7QUFDSCxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBSZWFkcyBhbmQgY29waWVzIGZpbGVzIGluIGZvbGRlcnMgdGhhdCBhbiBhZ2VudCBjb3VsZCB3cml0ZTogbmV2ZXIgdGhyb3VnaCBhIHN5bWJvbGljIGxpbmssIG5ldmVyIGEgcGlwZSBvciBhIGRldmljZSwgbmV2ZXIgbW9yZSB0aGFuXG4gKiB3YXMgYXNrZWQgZm9yLlxuICovXG5pbXBvcnQgeyBjcmVhdGVIYXNoIH0gZnJvbSAnbm9kZTpjcnlwdG8nO1xuaW1wb3J0IHsgY29uc3RhbnRzLCBsc3RhdFN5bmMsIHR5cGUgU3RhdHMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IHR5cGUgRmlsZUhhbmRsZSwgbWtkaXIsIG9wZW4sIHJlYWRkaXIgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgaXNTaGEyNTYsIHR5cGUgU2hhMjU2IH0gZnJvbSAnLi4vLi4vZG9tYWluL2lkcy5qcyc7XG5pbXBvcnQgeyBoYXNDb2RlIH0gZnJvbSAnLi9zeXN0ZW0tZXJyb3IuanMnO1xuXG5leHBvcnQgdHlwZSBQbGFpbkVudHJ5ID1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6ICdmaWxlJzsgcmVhZG9ubHkgYnl0ZXM6IG51bWJlciB9XG4gIHwgeyByZWFkb25seSBraW5kOiAnZm9sZGVyJyB9XG4gIHwgeyByZWFkb25seSBraW5kOiAnYWJzZW50JyB9XG4gIHwgeyByZWFkb25seSBraW5kOiAnc3RyYW5nZSc7IHJlYWRvbmx5IHdoYXQ6IHN0cmluZyB9O1xuXG5leHBvcnQgaW50ZXJmYWNlIExpc3Rpbmcge1xuICAvKiogYC9gLXNlcGFyYXRlZCwgcmVsYXRpdmUgdG8gdGhlIGZvbGRlciwgc29ydGVkLiAqL1xuICByZWFkb25seSBmaWxlczogcmVhZG9ubHkgeyByZWFkb25seSBwYXRoOiBzdHJpbmc7IHJlYWRvbmx5IGJ5dGVzOiBudW1iZXIgfVtdO1xuICByZWFkb25seSBzdHJhbmdlOiByZWFkb25seSB7IHJlYWRvbmx5IHBhdGg6IHN0cmluZzsgcmVhZG9ubHkgd2hhdDogc3RyaW5nIH1bXTtcbiAgLyoqIFRoZXJlIGFyZSBtb3JlIGVudHJpZXMgdGhhbiBgbW9zdEVudHJpZXNgOyB0aGUgbGlzdHMgaG9sZCB0aGUgZmlyc3Qgb25lcy4gKi9cbiAgcmVhZG9ubHkgY3V0OiBib29sZWFuO1xufVxuXG4vKiogRGVlcGVyIHRyZWVzIHRoYW4gdGhpcyBhcmUgbm8gd29yayBvZiBhIHNhbmUgdG9vbC4gKi9cbmNvbnN0IERFRVBFU1QgPSA2NDtcblxuLyoqIFdoYXQgbGllcyBhdCBgcGF0aGAgYmVsb3cgYHJvb3RgLCBsb29raW5nIGF0IGV2ZXJ5IGNvbXBvbmVudCBieSBpdHNlbGYuICovXG5leHBvcnQgZnVuY3Rpb24gaW5zcGVjdChyb290OiBzdHJpbmcsIHBhdGg6IHN0cmluZyk6IFBsYWluRW50cnkge1xuICBjb25zdCBwYXJ0cyA9IHBhdGguc3BsaXQoJy8nKTtcbiAgbGV0IHBsYWNlID0gcm9vdDtcbiAgZm9yIChjb25zdCBbaW5kZXgsIHBhcnRdIG9mIHBhcnRzLmVudHJpZXMoKSkge1xuICAgIGlmIChwYXJ0ID09PSAnJyB8fCBwYXJ0ID09PSAnLicgfHwgcGFydCA9PT0gJy4uJyB8fCBwYXJ0LmluY2x1ZGVzKCdcXDAnKSlcbiAgICAgIHJldHVybiB7IGtpbmQ6ICdzdHJhbmdlJywgd2hhdDogJ25vIHBsYWluIHBhdGgnIH07XG4gICAgcGxhY2UgPSBqb2luKHBsYWNlLCBwYXJ0KTtcbiAgICBjb25zdCBlbnRyeSA9IGVudHJ5T2Yoc3RhdE9yVW5kZWZpbmVkKHBsYWNlKSk7XG4gICAgaWYgKGVudHJ5LmtpbmQgPT09ICdhYnNlbnQnIHx8IGVudHJ5LmtpbmQgPT09ICdzdHJhbmdlJykgcmV0dXJuIGVudHJ5O1xuICAgIGlmIChpbmRleCA9PT0gcGFydHMubGVuZ3RoIC0gMSkgcmV0dXJuIGVudHJ5O1xuICAgIGlmIChlbnRyeS5raW5kID09PSAnZmlsZScpIHJldHVybiB7IGtpbmQ6ICdzdHJhbmdlJywgd2hhdDogJ2JlbG93IGEgZmlsZSBpbnN0ZWFkIG9mIGEgZm9sZGVyJyB9O1xuICB9XG4gIHJldHVybiB7IGtpbmQ6ICdhYnNlbnQnIH07XG59XG5cbi8qKiBTeW5jaHJvbm91czogb25lIGxvb2sgY29zdHMgYSBmZXcgbWljcm9zZWNvbmRzLCBhIGRldG91ciB0aHJvdWdoIHRoZSB0aHJlYWQgcG9vbCBtYW55IHRpbWVzIHRoYXQuICovXG5mdW5jdGlvbiBzdGF0T3JVbmRlZmluZWQocGF0aDogc3RyaW5nKTogU3RhdHMgfCB1bmRlZmluZWQge1xuICB0cnkge1xuICAgIHJldHVybiBsc3RhdFN5bmMocGF0aCwgeyB0aHJvd0lmTm9FbnRyeTogZmFsc2UgfSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKFsnRU5PVERJUicsICdFTkFNRVRPT0xPTkcnLCAnRUFDQ0VTJywgJ0VMT09QJ10uc29tZSgoY29kZSkgPT4gaGFzQ29kZShlcnJvciwgY29kZSkpKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG5cbmZ1bmN0aW9uIGVudHJ5T2Yoc3RhdHM6IFN0YXRzIHwgdW5kZWZpbmVkKTogUGxhaW5FbnRyeSB7XG4gIGlmIChzdGF0cyA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyBraW5kOiAnYWJzZW50JyB9O1xuICBpZiAoc3RhdHMuaXNGaWxlKCkpIHJldHVybiB7IGtpbmQ6ICdmaWxlJywgYnl0ZXM6IHN0YXRzLnNpemUgfTtcbiAgaWYgKHN0YXRzLmlzRGlyZWN0b3J5KCkpIHJldHVybiB7IGtpbmQ6ICdmb2xkZXInIH07XG4gIHJldHVybiB7IGtpbmQ6ICdzdHJhbmdlJywgd2hhdDogc3RhdHMuaXNTeW1ib2xpY0xpbmsoKSA/ICdhIHN5bWJvbGljIGxpbmsnIDogJ25vIHJlZ3VsYXIgZmlsZScgfTtcbn1cblxuLyoqIE5hbWVzIGluIGEgZm9sZGVyLCBzb3J0ZWQ7IG5vbmUgd2hlbiBpdCBpcyBhYnNlbnQgb3Igbm8gZm9sZGVyLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxpc3RGb2xkZXIoZm9sZGVyOiBzdHJpbmcpOiBQcm9taXNlPHJlYWRvbmx5IHN0cmluZ1tdPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIChhd2FpdCByZWFkZGlyKGZvbGRlcikpLnNvcnQoKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoaGFzQ29kZShlcnJvciwgJ0VOT0VOVCcpIHx8IGhhc0NvZGUoZXJyb3IsICdFTk9URElSJykpIHJldHVybiBbXTtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBuYW1lc09yTnVsbChmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8cmVhZG9ubHkgc3RyaW5nW10gfCBudWxsPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIChhd2FpdCByZWFkZGlyKGZvbGRlcikpLnNvcnQoKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoaGFzQ29kZShlcnJvciwgJ0VBQ0NFUycpKSByZXR1cm4gbnVsbDtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG4vKiogRXZlcnkgZmlsZSBiZWxvdyBhIGZvbGRlcjsgbGlua3MgYW5kIHNwZWNpYWxzIGFyZSBsaXN0ZWQgYXBhcnQgYW5kIG5ldmVyIGVudGVyZWQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbGlzdFBsYWluRmlsZXMoZm9sZGVyOiBzdHJpbmcsIG1vc3RFbnRyaWVzOiBudW1iZXIpOiBQcm9taXNlPExpc3Rpbmc+IHtcbiAgY29uc3QgZmlsZXM6IHsgcGF0aDogc3RyaW5nOyBieXRlczogbnVtYmVyIH1bXSA9IFtdO1xuICBjb25zdCBzdHJhbmdlOiB7IHBhdGg6IHN0cmluZzsgd2hhdDogc3RyaW5nIH1bXSA9IFtdO1xuICBsZXQgbGVmdCA9IG1vc3RFbnRyaWVzO1xuICBjb25zdCBlbnRlciA9IGFzeW5jIChiZWxvdzogc3RyaW5nLCBkZXB0aDogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiA9PiB7XG4gICAgY29uc3QgbmFtZXMgPSBhd2FpdCBuYW1lc09yTnVsbChqb2luKGZvbGRlciwgYmVsb3cpKTtcbiAgICBpZiAobmFtZXMgPT09IG51bGwpIHN0cmFuZ2UucHVzaCh7IHBhdGg6IGJlbG93LCB3aGF0OiAnYSBmb2xkZXIgdGhhdCBjYW5ub3QgYmUgcmVhZCcgfSk7XG4gICAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzID8/IFtdKSB7XG4gICAgICBsZWZ0IC09IDE7XG4gICAgICBpZiAobGVmdCA8IDApIHJldHVybjtcbiAgICAgIGNvbnN0IHBhdGggPSBiZWxvdyA9PT0gJycgPyBuYW1lIDogYCR7YmVsb3d9LyR7bmFtZX1gO1xuICAgICAgY29uc3QgZW50cnkgPSBlbnRyeU9mKHN0YXRPclVuZGVmaW5lZChqb2luKGZvbGRlciwgcGF0aCkpKTtcbiAgICAgIGlmIChlbnRyeS5raW5kID09PSAnZmlsZScpIGZpbGVzLnB1c2goeyBwYXRoLCBieXRlczogZW50cnkuYnl0ZXMgfSk7XG4gICAgICBlbHNlIGlmIChlbnRyeS5raW5kID09PSAnZm9sZGVyJyAmJiBkZXB0aCA8IERFRVBFU1QpIGF3YWl0IGVudGVyKHBhdGgsIGRlcHRoICsgMSk7XG4gICAgICBlbHNlIGlmIChlbnRyeS5raW5kID09PSAnZm9sZGVyJykgc3RyYW5nZS5wdXNoKHsgcGF0aCwgd2hhdDogJ25lc3RlZCB0b28gZGVlcGx5JyB9KTtcbiAgICAgIC8vIEEgbmFtZSB0aGF0IGlzIG5vdCBVVEYtOCBjYW5ub3QgYmUgbG9va2VkIHVwIGFnYWluLlxuICAgICAgZWxzZSBzdHJhbmdlLnB1c2goeyBwYXRoLCB3aGF0OiBlbnRyeS5raW5kID09PSAnc3RyYW5nZScgPyBlbnRyeS53aGF0IDogJ2EgbmFtZSB0aGF0IGlzIG5vIFVURi04JyB9KTtcbiAgICB9XG4gIH07XG4gIGF3YWl0IGVudGVyKCcnLCAwKTtcbiAgcmV0dXJuIHsgZmlsZXMsIHN0cmFuZ2UsIGN1dDogbGVmdCA8IDAgfTtcbn1cblxuLyoqIEJ5dGVzIG9mIGEgcmVndWxhciBmaWxlOyB1bmRlZmluZWQgd2hlbiBpdCBpcyBhYnNlbnQsIG5vIHJlZ3VsYXIgZmlsZSwgb3IgbG9uZ2VyIHRoYW4gYG1vc3RCeXRlc2AuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFBsYWluRmlsZShmaWxlOiBzdHJpbmcsIG1vc3RCeXRlczogbnVtYmVyKTogUHJvbWlzZTxCdWZmZXIgfCB1bmRlZmluZWQ+IHtcbiAgY29uc3QgaGFuZGxlID0gYXdhaXQgb3BlblBsYWluKGZpbGUpO1xuICBpZiAoaGFuZGxlID09PSB1bmRlZmluZWQpIHJldHVybiB1bmRlZmluZWQ7XG4gIHRyeSB7XG4gICAgY29uc3Qgc3RhdHMgPSBhd2FpdCBoYW5kbGUuc3RhdCgpO1xuICAgIGlmICghc3RhdHMuaXNGaWxlKCkgfHwgc3RhdHMuc2l6ZSA+IG1vc3RCeXRlcykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAvLyBUaGUgZmlsZSBtYXkgZ3JvdyB3aGlsZSBpdCBpcyByZWFkOiBuZXZlciBtb3JlIHRoYW4gaXRzIHNpemUgYXQgdGhlIGJlZ2lubmluZy5cbiAgICBjb25zdCBieXRlcyA9IEJ1ZmZlci5hbGxvYyhzdGF0cy5zaXplKTtcbiAgICBsZXQgcmVhZCA9IDA7XG4gICAgd2hpbGUgKHJlYWQgPCBieXRlcy5sZW5ndGgpIHtcbiAgICAgIGNvbnN0IHsgYnl0ZXNSZWFkIH0gPSBhd2FpdCBoYW5kbGUucmVhZChieXRlcywgcmVhZCwgYnl0ZXMubGVuZ3RoIC0gcmVhZCwgcmVhZCk7XG4gICAgICBpZiAoYnl0ZXNSZWFkID09PSAwKSBicmVhaztcbiAgICAgIHJlYWQgKz0gYnl0ZXNSZWFkO1xuICAgIH1cbiAgICByZXR1cm4gYnl0ZXMuc3ViYXJyYXkoMCwgcmVhZCk7XG4gIH0gZmluYWxseSB7XG4gICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBNZWFzdXJlZCB7XG4gIHJlYWRvbmx5IGJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNoYTI1NjogU2hhMjU2O1xufVxuXG4vKiogU2l6ZSBhbmQgZGlnZXN0IG9mIGEgcmVndWxhciBmaWxlLCByZWFkIGluIHBpZWNlcyBhbmQgd3JpdHRlbiB0byBgdG9gIG9uIHRoZSB3YXk7IHVuZGVmaW5lZCB3aGVuIGl0IGlzIG5vbmUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbWVhc3VyZVBsYWluRmlsZShmaWxlOiBzdHJpbmcsIHRvPzogc3RyaW5nKTogUHJvbWlzZTxNZWFzdXJlZCB8IHVuZGVmaW5lZD4ge1xuICBjb25zdCBoYW5kbGUgPSBhd2FpdCBvcGVuUGxhaW4oZmlsZSk7XG4gIGlmIChoYW5kbGUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgbGV0IHRhcmdldDogRmlsZUhhbmRsZSB8IHVuZGVmaW5lZDtcbiAgdHJ5IHtcbiAgICBpZiAoIShhd2FpdCBoYW5kbGUuc3RhdCgpKS5pc0ZpbGUoKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBpZiAodG8gIT09IHVuZGVmaW5lZCkge1xuICAgICAgYXdhaXQgbWtkaXIoZGlybmFtZSh0byksIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICAgICAgdGFyZ2V0ID0gYXdhaXQgb3Blbih0bywgJ3d4JywgMG82NDQpO1xuICAgIH1cbiAgICBjb25zdCBoYXNoID0gY3JlYXRlSGFzaCgnc2hhMjU2Jyk7XG4gICAgbGV0IGJ5dGVzID0gMDtcbiAgICBjb25zdCBwaWVjZSA9IEJ1ZmZlci5hbGxvYyg2NCAqIDEwMjQpO1xuICAgIGZvciAoOzspIHtcbiAgICAgIGNvbnN0IHsgYnl0ZXNSZWFkIH0gPSBhd2FpdCBoYW5kbGUucmVhZChwaWVjZSwgMCwgcGllY2UubGVuZ3RoLCBieXRlcyk7XG4gICAgICBpZiAoYnl0ZXNSZWFkID09PSAwKSBicmVhaztcbiAgICAgIGNvbnN0IHBhcnQgPSBwaWVjZS5zdWJhcnJheSgwLCBieXRlc1JlYWQpO1xuICAgICAgaGFzaC51cGRhdGUocGFydCk7XG4gICAgICBpZiAodGFyZ2V0ICE9PSB1bmRlZmluZWQpIGF3YWl0IHRhcmdldC53cml0ZShwYXJ0KTtcbiAgICAgIGJ5dGVzICs9IGJ5dGVzUmVhZDtcbiAgICB9XG4gICAgY29uc3Qgc2hhMjU2ID0gaGFzaC5kaWdlc3QoJ2hleCcpO1xuICAgIGlmICghaXNTaGEyNTYoc2hhMjU2KSkgdGhyb3cgbmV3IEVycm9yKGBJbnRlcm5hbCBlcnJvcjogc2hhMjU2IGFuc3dlcmVkICR7c2hhMjU2fWApO1xuICAgIHJldHVybiB7IGJ5dGVzLCBzaGEyNTYgfTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCB0YXJnZXQ/LmNsb3NlKCk7XG4gICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gIH1cbn1cblxuLyoqIE9wZW5zIHdpdGhvdXQgZm9sbG93aW5nIGEgbGluayBhbmQgd2l0aG91dCB3YWl0aW5nIGZvciB0aGUgb3RoZXIgZW5kIG9mIGEgcGlwZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIG9wZW5QbGFpbihmaWxlOiBzdHJpbmcpOiBQcm9taXNlPEZpbGVIYW5kbGUgfCB1bmRlZmluZWQ+IHtcbiAgY29uc3QgZmxhZ3MgPSBjb25zdGFudHMuT19SRE9OTFkgfCAoY29uc3RhbnRzLk9fTk9GT0xMT1cgPz8gMCkgfCAoY29uc3RhbnRzLk9fTk9OQkxPQ0sgPz8gMCk7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IG9wZW4oZmlsZSwgZmxhZ3MpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChbJ0VOT0VOVCcsICdFTk9URElSJywgJ0VMT09QJywgJ0VBQ0NFUycsICdFTlhJTycsICdFSVNESVInXS5zb21lKChjb2RlKSA9PiBoYXNDb2RlKGVycm9yLCBjb2RlKSkpXG4gICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG4iXX0=
// EXTERNAL MODULE: ./build/src/adapters/git/git.js + 1 modules
var git = __webpack_require__(3924);
;// CONCATENATED MODULE: ./build/src/adapters/process/throwaway-repository.js
/**
 * Writes small git directories by hand: no process, no template, no hook, no remote. Objects come from the source through alternates,
 * and attributes are switched off, so that files are checked out and read back byte for byte.
 */



/** Highest precedence of all attributes: no line end conversion, no filter, no other encoding, whatever the tree asks for. */
const NO_ATTRIBUTES = '* -text !eol !crlf !ident !filter !working-tree-encoding\n';
const WORK_BRANCH = 'work';
/** A git directory whose branch `work` stands at `head`. Its index is the caller's to write. */
async function writeThrowawayRepository(options) {
    const { gitDir, head } = options;
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'objects', 'info'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'objects', 'pack'));
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'refs', 'heads'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'info'));
    const shallow = await shallowCommits(options.shallowSources);
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'config'), configuration(head)),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'HEAD'), `ref: refs/heads/${WORK_BRANCH}\n`),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'refs', 'heads', WORK_BRANCH), `${head}\n`),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'objects', 'info', 'alternates'), options.objects.map((path) => `${path}\n`).join('')),
        (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'info', 'attributes'), NO_ATTRIBUTES),
        ...(shallow === '' ? [] : [(0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'shallow'), shallow)]),
    ]);
}
function configuration(head) {
    const windows = process.platform === 'win32';
    const sha256 = head.length === 64;
    return [
        '[core]',
        `\trepositoryformatversion = ${sha256 ? 1 : 0}`,
        `\tfilemode = ${!windows}`,
        `\tsymlinks = ${!windows}`,
        '\tbare = false',
        '\tautocrlf = false',
        '[user]',
        '\tname = Agent',
        '\temail = agent@localhost',
        '[commit]',
        '\tgpgSign = false',
        '[gc]',
        '\tauto = 0',
        ...(sha256 ? ['[extensions]', '\tobjectFormat = sha256'] : []),
        '',
    ].join('\n');
}
/** Where the history of the sources ends; without it git would look for parents that nobody has. */
async function shallowCommits(gitDirs) {
    const commits = new Set();
    for (const gitDir of gitDirs)
        for (const line of (await textOrNothing((0,external_node_path_.join)(gitDir, 'shallow'))).split('\n'))
            if (line !== '')
                commits.add(line);
    return [...commits].map((commit) => `${commit}\n`).join('');
}
/** Text of a file of ours, empty when there is none. */
async function textOrNothing(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, 'ENOENT') || (0,system_error/* hasCode */.u)(error, 'ENOTDIR'))
            return '';
        throw error;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidGhyb3dhd2F5LXJlcG9zaXRvcnkuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy90aHJvd2F3YXktcmVwb3NpdG9yeS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsS0FBSyxFQUFFLFFBQVEsRUFBRSxTQUFTLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUM5RCxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sV0FBVyxDQUFDO0FBRWpDLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQztBQVc1Qyw4SEFBOEg7QUFDOUgsTUFBTSxhQUFhLEdBQUcsNERBQTRELENBQUM7QUFDbkYsTUFBTSxDQUFDLE1BQU0sV0FBVyxHQUFHLE1BQU0sQ0FBQztBQUVsQyxnR0FBZ0c7QUFDaEcsTUFBTSxDQUFDLEtBQUssVUFBVSx3QkFBd0IsQ0FBQyxPQUF5QjtJQUN0RSxNQUFNLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLE9BQU8sQ0FBQztJQUNqQyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNLENBQUMsRUFBRSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ2xFLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsU0FBUyxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7SUFDN0MsTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQztJQUNoRSxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7SUFDbEMsTUFBTSxPQUFPLEdBQUcsTUFBTSxjQUFjLENBQUMsT0FBTyxDQUFDLGNBQWMsQ0FBQyxDQUFDO0lBQzdELE1BQU0sT0FBTyxDQUFDLEdBQUcsQ0FBQztRQUNoQixTQUFTLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxRQUFRLENBQUMsRUFBRSxhQUFhLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDdEQsU0FBUyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLEVBQUUsbUJBQW1CLFdBQVcsSUFBSSxDQUFDO1FBQ25FLFNBQVMsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsV0FBVyxDQUFDLEVBQUUsR0FBRyxJQUFJLElBQUksQ0FBQztRQUNsRSxTQUFTLENBQ1AsSUFBSSxDQUFDLE1BQU0sRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLFlBQVksQ0FBQyxFQUM3QyxPQUFPLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsR0FBRyxJQUFJLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FDcEQ7UUFDRCxTQUFTLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsWUFBWSxDQUFDLEVBQUUsYUFBYSxDQUFDO1FBQzVELEdBQUcsQ0FBQyxPQUFPLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsU0FBUyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQztLQUN6RSxDQUFDLENBQUM7QUFDTCxDQUFDO0FBRUQsU0FBUyxhQUFhLENBQUMsSUFBYztJQUNuQyxNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsUUFBUSxLQUFLLE9BQU8sQ0FBQztJQUM3QyxNQUFNLE1BQU0sR0FBRyxJQUFJLENBQUMsTUFBTSxLQUFLLEVBQUUsQ0FBQztJQUNsQyxPQUFPO1FBQ0wsUUFBUTtRQUNSLCtCQUErQixNQUFNLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO1FBQy9DLGdCQUFnQixDQUFDLE9BQU8sRUFBRTtRQUMxQixnQkFBZ0IsQ0FBQyxPQUFPLEVBQUU7UUFDMUIsZ0JBQWdCO1FBQ2hCLG9CQUFvQjtRQUNwQixRQUFRO1FBQ1IsZ0JBQWdCO1FBQ2hCLDJCQUEyQjtRQUMzQixVQUFVO1FBQ1YsbUJBQW1CO1FBQ25CLE1BQU07UUFDTixZQUFZO1FBQ1osR0FBRyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxjQUFjLEVBQUUseUJBQXlCLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDO1FBQzlELEVBQUU7S0FDSCxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNmLENBQUM7QUFFRCxvR0FBb0c7QUFDcEcsS0FBSyxVQUFVLGNBQWMsQ0FBQyxPQUEwQjtJQUN0RCxNQUFNLE9BQU8sR0FBRyxJQUFJLEdBQUcsRUFBVSxDQUFDO0lBQ2xDLEtBQUssTUFBTSxNQUFNLElBQUksT0FBTztRQUMxQixLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUMsTUFBTSxhQUFhLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQztZQUMzRSxJQUFJLElBQUksS0FBSyxFQUFFO2dCQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDdkMsT0FBTyxDQUFDLEdBQUcsT0FBTyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsQ0FBQyxDQUFDO0FBQzlELENBQUM7QUFFRCx3REFBd0Q7QUFDeEQsTUFBTSxDQUFDLEtBQUssVUFBVSxhQUFhLENBQUMsSUFBWTtJQUM5QyxJQUFJLENBQUM7UUFDSCxPQUFPLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQztJQUN0QyxDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRSxRQUFRLENBQUMsSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQztZQUFFLE9BQU8sRUFBRSxDQUFDO1FBQ3JFLE1BQU0sS0FBSyxDQUFDO0lBQ2QsQ0FBQztBQUNILENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFdyaXRlcyBzbWFsbCBnaXQgZGlyZWN0b3JpZXMgYnkgaGFuZDogbm8gcHJvY2Vzcywgbm8gdGVtcGxhdGUsIG5vIGhvb2ssIG5vIHJlbW90ZS4gT2JqZWN0cyBjb21lIGZyb20gdGhlIHNvdXJjZSB0aHJvdWdoIGFsdGVybmF0ZXMsXG4gKiBhbmQgYXR0cmlidXRlcyBhcmUgc3dpdGNoZWQgb2ZmLCBzbyB0aGF0IGZpbGVzIGFyZSBjaGVja2VkIG91dCBhbmQgcmVhZCBiYWNrIGJ5dGUgZm9yIGJ5dGUuXG4gKi9cbmltcG9ydCB7IG1rZGlyLCByZWFkRmlsZSwgd3JpdGVGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgT2JqZWN0SWQgfSBmcm9tICcuLi8uLi9kb21haW4vaWRzLmpzJztcbmltcG9ydCB7IGhhc0NvZGUgfSBmcm9tICcuL3N5c3RlbS1lcnJvci5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGhyb3dhd2F5T3B0aW9ucyB7XG4gIHJlYWRvbmx5IGdpdERpcjogc3RyaW5nO1xuICAvKiogT2JqZWN0IGRpcmVjdG9yaWVzIHRvIHJlYWQgZnJvbSwgYWJzb2x1dGUuICovXG4gIHJlYWRvbmx5IG9iamVjdHM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBoZWFkOiBPYmplY3RJZDtcbiAgLyoqIEdpdCBkaXJlY3RvcmllcyB3aG9zZSBoaXN0b3J5IG1heSBlbmQgZWFybHkgKHNoYWxsb3cgY2xvbmVzKS4gKi9cbiAgcmVhZG9ubHkgc2hhbGxvd1NvdXJjZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKiogSGlnaGVzdCBwcmVjZWRlbmNlIG9mIGFsbCBhdHRyaWJ1dGVzOiBubyBsaW5lIGVuZCBjb252ZXJzaW9uLCBubyBmaWx0ZXIsIG5vIG90aGVyIGVuY29kaW5nLCB3aGF0ZXZlciB0aGUgdHJlZSBhc2tzIGZvci4gKi9cbmNvbnN0IE5PX0FUVFJJQlVURVMgPSAnKiAtdGV4dCAhZW9sICFjcmxmICFpZGVudCAhZmlsdGVyICF3b3JraW5nLXRyZWUtZW5jb2RpbmdcXG4nO1xuZXhwb3J0IGNvbnN0IFdPUktfQlJBTkNIID0gJ3dvcmsnO1xuXG4vKiogQSBnaXQgZGlyZWN0b3J5IHdob3NlIGJyYW5jaCBgd29ya2Agc3RhbmRzIGF0IGBoZWFkYC4gSXRzIGluZGV4IGlzIHRoZSBjYWxsZXIncyB0byB3cml0ZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB3cml0ZVRocm93YXdheVJlcG9zaXRvcnkob3B0aW9uczogVGhyb3dhd2F5T3B0aW9ucyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB7IGdpdERpciwgaGVhZCB9ID0gb3B0aW9ucztcbiAgYXdhaXQgbWtkaXIoam9pbihnaXREaXIsICdvYmplY3RzJywgJ2luZm8nKSwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGF3YWl0IG1rZGlyKGpvaW4oZ2l0RGlyLCAnb2JqZWN0cycsICdwYWNrJykpO1xuICBhd2FpdCBta2Rpcihqb2luKGdpdERpciwgJ3JlZnMnLCAnaGVhZHMnKSwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGF3YWl0IG1rZGlyKGpvaW4oZ2l0RGlyLCAnaW5mbycpKTtcbiAgY29uc3Qgc2hhbGxvdyA9IGF3YWl0IHNoYWxsb3dDb21taXRzKG9wdGlvbnMuc2hhbGxvd1NvdXJjZXMpO1xuICBhd2FpdCBQcm9taXNlLmFsbChbXG4gICAgd3JpdGVGaWxlKGpvaW4oZ2l0RGlyLCAnY29uZmlnJyksIGNvbmZpZ3VyYXRpb24oaGVhZCkpLFxuICAgIHdyaXRlRmlsZShqb2luKGdpdERpciwgJ0hFQUQnKSwgYHJlZjogcmVmcy9oZWFkcy8ke1dPUktfQlJBTkNIfVxcbmApLFxuICAgIHdyaXRlRmlsZShqb2luKGdpdERpciwgJ3JlZnMnLCAnaGVhZHMnLCBXT1JLX0JSQU5DSCksIGAke2hlYWR9XFxuYCksXG4gICAgd3JpdGVGaWxlKFxuICAgICAgam9pbihnaXREaXIsICdvYmplY3RzJywgJ2luZm8nLCAnYWx0ZXJuYXRlcycpLFxuICAgICAgb3B0aW9ucy5vYmplY3RzLm1hcCgocGF0aCkgPT4gYCR7cGF0aH1cXG5gKS5qb2luKCcnKSxcbiAgICApLFxuICAgIHdyaXRlRmlsZShqb2luKGdpdERpciwgJ2luZm8nLCAnYXR0cmlidXRlcycpLCBOT19BVFRSSUJVVEVTKSxcbiAgICAuLi4oc2hhbGxvdyA9PT0gJycgPyBbXSA6IFt3cml0ZUZpbGUoam9pbihnaXREaXIsICdzaGFsbG93JyksIHNoYWxsb3cpXSksXG4gIF0pO1xufVxuXG5mdW5jdGlvbiBjb25maWd1cmF0aW9uKGhlYWQ6IE9iamVjdElkKTogc3RyaW5nIHtcbiAgY29uc3Qgd2luZG93cyA9IHByb2Nlc3MucGxhdGZvcm0gPT09ICd3aW4zMic7XG4gIGNvbnN0IHNoYTI1NiA9IGhlYWQubGVuZ3RoID09PSA2NDtcbiAgcmV0dXJuIFtcbiAgICAnW2NvcmVdJyxcbiAgICBgXFx0cmVwb3NpdG9yeWZvcm1hdHZlcnNpb24gPSAke3NoYTI1NiA/IDEgOiAwfWAsXG4gICAgYFxcdGZpbGVtb2RlID0gJHshd2luZG93c31gLFxuICAgIGBcXHRzeW1saW5rcyA9ICR7IXdpbmRvd3N9YCxcbiAgICAnXFx0YmFyZSA9IGZhbHNlJyxcbiAgICAnXFx0YXV0b2NybGYgPSBmYWxzZScsXG4gICAgJ1t1c2VyXScsXG4gICAgJ1xcdG5hbWUgPSBBZ2VudCcsXG4gICAgJ1xcdGVtYWlsID0gYWdlbnRAbG9jYWxob3N0JyxcbiAgICAnW2NvbW1pdF0nLFxuICAgICdcXHRncGdTaWduID0gZmFsc2UnLFxuICAgICdbZ2NdJyxcbiAgICAnXFx0YXV0byA9IDAnLFxuICAgIC4uLihzaGEyNTYgPyBbJ1tleHRlbnNpb25zXScsICdcXHRvYmplY3RGb3JtYXQgPSBzaGEyNTYnXSA6IFtdKSxcbiAgICAnJyxcbiAgXS5qb2luKCdcXG4nKTtcbn1cblxuLyoqIFdoZXJlIHRoZSBoaXN0b3J5IG9mIHRoZSBzb3VyY2VzIGVuZHM7IHdpdGhvdXQgaXQgZ2l0IHdvdWxkIGxvb2sgZm9yIHBhcmVudHMgdGhhdCBub2JvZHkgaGFzLiAqL1xuYXN5bmMgZnVuY3Rpb24gc2hhbGxvd0NvbW1pdHMoZ2l0RGlyczogcmVhZG9ubHkgc3RyaW5nW10pOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBjb21taXRzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGZvciAoY29uc3QgZ2l0RGlyIG9mIGdpdERpcnMpXG4gICAgZm9yIChjb25zdCBsaW5lIG9mIChhd2FpdCB0ZXh0T3JOb3RoaW5nKGpvaW4oZ2l0RGlyLCAnc2hhbGxvdycpKSkuc3BsaXQoJ1xcbicpKVxuICAgICAgaWYgKGxpbmUgIT09ICcnKSBjb21taXRzLmFkZChsaW5lKTtcbiAgcmV0dXJuIFsuLi5jb21taXRzXS5tYXAoKGNvbW1pdCkgPT4gYCR7Y29tbWl0fVxcbmApLmpvaW4oJycpO1xufVxuXG4vKiogVGV4dCBvZiBhIGZpbGUgb2Ygb3VycywgZW1wdHkgd2hlbiB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHRleHRPck5vdGhpbmcoZmlsZTogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgcmVhZEZpbGUoZmlsZSwgJ3V0ZjgnKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoaGFzQ29kZShlcnJvciwgJ0VOT0VOVCcpIHx8IGhhc0NvZGUoZXJyb3IsICdFTk9URElSJykpIHJldHVybiAnJztcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuIl19
;// CONCATENATED MODULE: ./build/src/adapters/process/working-copy.js







/** Object directories behind a `Git`, and the git directories whose `shallow` says where their history ends. */
async function codeSourceOf(git) {
    const { gitDir, objectDirectory, alternates } = git.settings;
    const objects = [objectDirectory ?? (0,external_node_path_.join)(gitDir, 'objects'), ...(alternates ?? [])];
    const further = await textOrNothing((0,external_node_path_.join)(gitDir, 'objects', 'info', 'alternates'));
    const named = further.split('\n').filter((line) => (0,external_node_path_.isAbsolute)(line));
    return {
        objects,
        shallowSources: [gitDir, ...[...(alternates ?? []), ...named].map((place) => (0,external_node_path_.dirname)(place))],
    };
}
/** Checks `commit` out into `path` (absent so far), byte for byte as it is in git. */
async function createWorkingCopy(path, judge, source, commit) {
    const settings = { ...source, head: commit };
    await (0,promises_.mkdir)(path, { recursive: true });
    await writeThrowawayRepository({ ...settings, gitDir: judge });
    const stats = await (0,promises_.lstat)(path);
    const copy = { path, judge, source, commit, identity: `${stats.dev}:${stats.ino}` };
    await judgeGit(copy).bytes(['read-tree', '--reset', '-u', commit]);
    await writeThrowawayRepository({ ...settings, gitDir: (0,external_node_path_.join)(path, '.git') });
    // The index with its file times: the first `git status` of the agent has nothing to hash.
    await (0,promises_.copyFile)((0,external_node_path_.join)(judge, 'index'), (0,external_node_path_.join)(path, '.git', 'index'));
    return copy;
}
/** git over the files of the working copy, with nothing of the agent's but the files. */
function judgeGit(copy) {
    return new git/* Git */.T({ gitDir: copy.judge, workTree: copy.path, indexFile: (0,external_node_path_.join)(copy.judge, 'index') });
}
/** Makes our git directory anew after the agent had its time; only the index is kept, for the file times in it. */
async function refreshJudge(copy) {
    const kept = `${copy.judge}.index`;
    const found = await moved((0,external_node_path_.join)(copy.judge, 'index'), kept);
    await (0,promises_.rm)(copy.judge, { recursive: true, force: true });
    await writeThrowawayRepository({ ...copy.source, head: copy.commit, gitDir: copy.judge });
    if (found)
        await (0,promises_.rename)(kept, (0,external_node_path_.join)(copy.judge, 'index'));
    else
        await judgeGit(copy).bytes(['read-tree', copy.commit]);
}
async function moved(from, to) {
    try {
        await (0,promises_.rename)(from, to);
        return true;
    }
    catch (error) {
        if ((0,system_error/* hasCode */.u)(error, 'ENOENT') || (0,system_error/* hasCode */.u)(error, 'ENOTDIR'))
            return false;
        throw error;
    }
}
/** What the agent broke beyond reading, or null. */
async function damageOf(copy) {
    const work = await statOrNull(copy.path);
    if (work === null)
        return 'The working copy is gone: the agent removed or moved it.';
    if (!work.isDirectory() || `${work.dev}:${work.ino}` !== copy.identity)
        return 'The working copy is no longer the folder that the agent was given.';
    const repository = await statOrNull((0,external_node_path_.join)(copy.path, '.git'));
    return repository?.isDirectory() === true ? null : 'The agent removed the .git folder of its working copy.';
}
async function statOrNull(path) {
    try {
        return await (0,promises_.lstat)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EACCES'].some((code) => (0,system_error/* hasCode */.u)(error, code)))
            return null;
        throw error;
    }
}
/** Bytes that the working copy has at a path; 0 for what is no regular file. */
function sizeIn(copy, path) {
    const entry = inspect(copy.path, path);
    return entry.kind === 'file' ? entry.bytes : 0;
}
/**
 * Puts inputs where they were declared. What the base has there already stays, and is not reported: it is code. Answers what was laid
 * out, which is then no part of the change.
 */
async function layInputs(folder, inputs) {
    const laid = new Map();
    for (const input of inputs) {
        if ((0,tree_rules/* pathFaults */.Jn)(input.path).length > 0 || inspect(folder, input.path).kind !== 'absent')
            continue;
        const place = (0,external_node_path_.join)(folder, input.path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        await (0,promises_.writeFile)(place, input.bytes, { flag: 'wx' });
        laid.set(input.path, input.bytes);
    }
    return laid;
}
/** True when a laid-out input is still what it was. */
async function isUntouched(file, bytes) {
    const stats = await statOrNull(file);
    return stats?.isFile() === true && stats.size === bytes.byteLength && (await (0,promises_.readFile)(file)).equals(bytes);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoid29ya2luZy1jb3B5LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL3Byb2Nlc3Mvd29ya2luZy1jb3B5LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUtBLE9BQU8sRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxTQUFTLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUMzRixPQUFPLEVBQUUsT0FBTyxFQUFFLFVBQVUsRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFHdEQsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGVBQWUsQ0FBQztBQUNwQyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sc0JBQXNCLENBQUM7QUFDbEQsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLGtCQUFrQixDQUFDO0FBQzNDLE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQztBQUM1QyxPQUFPLEVBQUUsYUFBYSxFQUFFLHdCQUF3QixFQUFFLE1BQU0sMkJBQTJCLENBQUM7QUFtQnBGLGdIQUFnSDtBQUNoSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FBQyxHQUFRO0lBQ3pDLE1BQU0sRUFBRSxNQUFNLEVBQUUsZUFBZSxFQUFFLFVBQVUsRUFBRSxHQUFHLEdBQUcsQ0FBQyxRQUFRLENBQUM7SUFDN0QsTUFBTSxPQUFPLEdBQUcsQ0FBQyxlQUFlLElBQUksSUFBSSxDQUFDLE1BQU0sRUFBRSxTQUFTLENBQUMsRUFBRSxHQUFHLENBQUMsVUFBVSxJQUFJLEVBQUUsQ0FBQyxDQUFDLENBQUM7SUFDcEYsTUFBTSxPQUFPLEdBQUcsTUFBTSxhQUFhLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLFlBQVksQ0FBQyxDQUFDLENBQUM7SUFDbkYsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0lBQ3JFLE9BQU87UUFDTCxPQUFPO1FBQ1AsY0FBYyxFQUFFLENBQUMsTUFBTSxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsVUFBVSxJQUFJLEVBQUUsQ0FBQyxFQUFFLEdBQUcsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztLQUM5RixDQUFDO0FBQ0osQ0FBQztBQUVELHNGQUFzRjtBQUN0RixNQUFNLENBQUMsS0FBSyxVQUFVLGlCQUFpQixDQUNyQyxJQUFZLEVBQ1osS0FBYSxFQUNiLE1BQWtCLEVBQ2xCLE1BQWdCO0lBRWhCLE1BQU0sUUFBUSxHQUFHLEVBQUUsR0FBRyxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFDO0lBQzdDLE1BQU0sS0FBSyxDQUFDLElBQUksRUFBRSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ3ZDLE1BQU0sd0JBQXdCLENBQUMsRUFBRSxHQUFHLFFBQVEsRUFBRSxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQztJQUMvRCxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUNoQyxNQUFNLElBQUksR0FBZ0IsRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsUUFBUSxFQUFFLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxLQUFLLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQztJQUNqRyxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxXQUFXLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDO0lBQ25FLE1BQU0sd0JBQXdCLENBQUMsRUFBRSxHQUFHLFFBQVEsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsRUFBRSxDQUFDLENBQUM7SUFDNUUsMEZBQTBGO0lBQzFGLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQztJQUNsRSxPQUFPLElBQUksQ0FBQztBQUNkLENBQUM7QUFFRCx5RkFBeUY7QUFDekYsTUFBTSxVQUFVLFFBQVEsQ0FBQyxJQUFpQjtJQUN4QyxPQUFPLElBQUksR0FBRyxDQUFDLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLEVBQUUsUUFBUSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUNwRyxDQUFDO0FBRUQsbUhBQW1IO0FBQ25ILE1BQU0sQ0FBQyxLQUFLLFVBQVUsWUFBWSxDQUFDLElBQWlCO0lBQ2xELE1BQU0sSUFBSSxHQUFHLEdBQUcsSUFBSSxDQUFDLEtBQUssUUFBUSxDQUFDO0lBQ25DLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDO0lBQzNELE1BQU0sRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ3ZELE1BQU0sd0JBQXdCLENBQUMsRUFBRSxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDO0lBQzFGLElBQUksS0FBSztRQUFFLE1BQU0sTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDOztRQUNwRCxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxXQUFXLEVBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFDOUQsQ0FBQztBQUVELEtBQUssVUFBVSxLQUFLLENBQUMsSUFBWSxFQUFFLEVBQVU7SUFDM0MsSUFBSSxDQUFDO1FBQ0gsTUFBTSxNQUFNLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDO1FBQ3ZCLE9BQU8sSUFBSSxDQUFDO0lBQ2QsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLE9BQU8sQ0FBQyxLQUFLLEVBQUUsUUFBUSxDQUFDLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRSxTQUFTLENBQUM7WUFBRSxPQUFPLEtBQUssQ0FBQztRQUN4RSxNQUFNLEtBQUssQ0FBQztJQUNkLENBQUM7QUFDSCxDQUFDO0FBRUQsb0RBQW9EO0FBQ3BELE1BQU0sQ0FBQyxLQUFLLFVBQVUsUUFBUSxDQUFDLElBQWlCO0lBQzlDLE1BQU0sSUFBSSxHQUFHLE1BQU0sVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUN6QyxJQUFJLElBQUksS0FBSyxJQUFJO1FBQUUsT0FBTywwREFBMEQsQ0FBQztJQUNyRixJQUFJLENBQUMsSUFBSSxDQUFDLFdBQVcsRUFBRSxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsSUFBSSxJQUFJLENBQUMsR0FBRyxFQUFFLEtBQUssSUFBSSxDQUFDLFFBQVE7UUFDcEUsT0FBTyxvRUFBb0UsQ0FBQztJQUM5RSxNQUFNLFVBQVUsR0FBRyxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsQ0FBQyxDQUFDO0lBQzdELE9BQU8sVUFBVSxFQUFFLFdBQVcsRUFBRSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyx3REFBd0QsQ0FBQztBQUM5RyxDQUFDO0FBRUQsS0FBSyxVQUFVLFVBQVUsQ0FBQyxJQUFZO0lBQ3BDLElBQUksQ0FBQztRQUNILE9BQU8sTUFBTSxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDM0IsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLENBQUMsUUFBUSxFQUFFLFNBQVMsRUFBRSxRQUFRLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7WUFBRSxPQUFPLElBQUksQ0FBQztRQUN0RixNQUFNLEtBQUssQ0FBQztJQUNkLENBQUM7QUFDSCxDQUFDO0FBRUQsZ0ZBQWdGO0FBQ2hGLE1BQU0sVUFBVSxNQUFNLENBQUMsSUFBaUIsRUFBRSxJQUFZO0lBQ3BELE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0lBQ3ZDLE9BQU8sS0FBSyxDQUFDLElBQUksS0FBSyxNQUFNLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNqRCxDQUFDO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQzdCLE1BQWMsRUFDZCxNQUE0QjtJQUU1QixNQUFNLElBQUksR0FBRyxJQUFJLEdBQUcsRUFBc0IsQ0FBQztJQUMzQyxLQUFLLE1BQU0sS0FBSyxJQUFJLE1BQU0sRUFBRSxDQUFDO1FBQzNCLElBQUksVUFBVSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksS0FBSyxRQUFRO1lBQUUsU0FBUztRQUNqRyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUN2QyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQztRQUNqRCxNQUFNLFNBQVMsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLEtBQUssRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDO1FBQ3BELElBQUksQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7SUFDcEMsQ0FBQztJQUNELE9BQU8sSUFBSSxDQUFDO0FBQ2QsQ0FBQztBQUVELHVEQUF1RDtBQUN2RCxNQUFNLENBQUMsS0FBSyxVQUFVLFdBQVcsQ0FBQyxJQUFZLEVBQUUsS0FBaUI7SUFDL0QsTUFBTSxLQUFLLEdBQUcsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDckMsT0FBTyxLQUFLLEVBQUUsTUFBTSxFQUFFLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDLFVBQVUsSUFBSSxDQUFDLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQzdHLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIFRoZSB0aHJvdy1hd2F5IHJlcG9zaXRvcnkgdGhhdCBhbiBhdHRlbXB0IHdvcmtzIGluOiBhIHJlYWwgc21hbGwgZ2l0IHJlcG9zaXRvcnkgYXQgdGhlIGNsYWltJ3MgYmFzZSwgd2hpY2ggdGhlIGFnZW50IG1heSB1c2UgYXMgaXRcbiAqIGxpa2VzLiBSZWFkaW5nIGl0IGJhY2sgbmV2ZXIgdHJ1c3RzIGFueXRoaW5nIGluIGl0cyBgLmdpdGAuXG4gKi9cbmltcG9ydCB0eXBlIHsgU3RhdHMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGNvcHlGaWxlLCBsc3RhdCwgbWtkaXIsIHJlYWRGaWxlLCByZW5hbWUsIHJtLCB3cml0ZUZpbGUgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcbmltcG9ydCB7IGRpcm5hbWUsIGlzQWJzb2x1dGUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHR5cGUgeyBJbnB1dEZpbGUgfSBmcm9tICcuLi8uLi9hcHAvcG9ydHMuanMnO1xuaW1wb3J0IHR5cGUgeyBPYmplY3RJZCB9IGZyb20gJy4uLy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHsgR2l0IH0gZnJvbSAnLi4vZ2l0L2dpdC5qcyc7XG5pbXBvcnQgeyBwYXRoRmF1bHRzIH0gZnJvbSAnLi4vZ2l0L3RyZWUtcnVsZXMuanMnO1xuaW1wb3J0IHsgaW5zcGVjdCB9IGZyb20gJy4vcGxhaW4tZmlsZXMuanMnO1xuaW1wb3J0IHsgaGFzQ29kZSB9IGZyb20gJy4vc3lzdGVtLWVycm9yLmpzJztcbmltcG9ydCB7IHRleHRPck5vdGhpbmcsIHdyaXRlVGhyb3dhd2F5UmVwb3NpdG9yeSB9IGZyb20gJy4vdGhyb3dhd2F5LXJlcG9zaXRvcnkuanMnO1xuXG4vKiogV2hlcmUgb2JqZWN0cyBjb21lIGZyb20uICovXG5leHBvcnQgaW50ZXJmYWNlIENvZGVTb3VyY2Uge1xuICByZWFkb25seSBvYmplY3RzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgc2hhbGxvd1NvdXJjZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG4vKiogQSB3b3JraW5nIGNvcHkgYXMgaXQgd2FzIHdoZW4gaXQgd2FzIG1hZGUuICovXG5leHBvcnQgaW50ZXJmYWNlIFdvcmtpbmdDb3B5IHtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSBjb21taXQ6IE9iamVjdElkO1xuICByZWFkb25seSBzb3VyY2U6IENvZGVTb3VyY2U7XG4gIC8qKiBPdXIgb3duIGdpdCBkaXJlY3Rvcnkgd2l0aCB0aGUgaW5kZXggb2YgdGhlIGNoZWNrb3V0LiAqL1xuICByZWFkb25seSBqdWRnZTogc3RyaW5nO1xuICAvKiogVGVsbHMgdGhlIGZvbGRlciBmcm9tIGFub3RoZXIgb25lIHB1dCBpbiBpdHMgcGxhY2UuICovXG4gIHJlYWRvbmx5IGlkZW50aXR5OiBzdHJpbmc7XG59XG5cbi8qKiBPYmplY3QgZGlyZWN0b3JpZXMgYmVoaW5kIGEgYEdpdGAsIGFuZCB0aGUgZ2l0IGRpcmVjdG9yaWVzIHdob3NlIGBzaGFsbG93YCBzYXlzIHdoZXJlIHRoZWlyIGhpc3RvcnkgZW5kcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjb2RlU291cmNlT2YoZ2l0OiBHaXQpOiBQcm9taXNlPENvZGVTb3VyY2U+IHtcbiAgY29uc3QgeyBnaXREaXIsIG9iamVjdERpcmVjdG9yeSwgYWx0ZXJuYXRlcyB9ID0gZ2l0LnNldHRpbmdzO1xuICBjb25zdCBvYmplY3RzID0gW29iamVjdERpcmVjdG9yeSA/PyBqb2luKGdpdERpciwgJ29iamVjdHMnKSwgLi4uKGFsdGVybmF0ZXMgPz8gW10pXTtcbiAgY29uc3QgZnVydGhlciA9IGF3YWl0IHRleHRPck5vdGhpbmcoam9pbihnaXREaXIsICdvYmplY3RzJywgJ2luZm8nLCAnYWx0ZXJuYXRlcycpKTtcbiAgY29uc3QgbmFtZWQgPSBmdXJ0aGVyLnNwbGl0KCdcXG4nKS5maWx0ZXIoKGxpbmUpID0+IGlzQWJzb2x1dGUobGluZSkpO1xuICByZXR1cm4ge1xuICAgIG9iamVjdHMsXG4gICAgc2hhbGxvd1NvdXJjZXM6IFtnaXREaXIsIC4uLlsuLi4oYWx0ZXJuYXRlcyA/PyBbXSksIC4uLm5hbWVkXS5tYXAoKHBsYWNlKSA9PiBkaXJuYW1lKHBsYWNlKSldLFxuICB9O1xufVxuXG4vKiogQ2hlY2tzIGBjb21taXRgIG91dCBpbnRvIGBwYXRoYCAoYWJzZW50IHNvIGZhciksIGJ5dGUgZm9yIGJ5dGUgYXMgaXQgaXMgaW4gZ2l0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNyZWF0ZVdvcmtpbmdDb3B5KFxuICBwYXRoOiBzdHJpbmcsXG4gIGp1ZGdlOiBzdHJpbmcsXG4gIHNvdXJjZTogQ29kZVNvdXJjZSxcbiAgY29tbWl0OiBPYmplY3RJZCxcbik6IFByb21pc2U8V29ya2luZ0NvcHk+IHtcbiAgY29uc3Qgc2V0dGluZ3MgPSB7IC4uLnNvdXJjZSwgaGVhZDogY29tbWl0IH07XG4gIGF3YWl0IG1rZGlyKHBhdGgsIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICBhd2FpdCB3cml0ZVRocm93YXdheVJlcG9zaXRvcnkoeyAuLi5zZXR0aW5ncywgZ2l0RGlyOiBqdWRnZSB9KTtcbiAgY29uc3Qgc3RhdHMgPSBhd2FpdCBsc3RhdChwYXRoKTtcbiAgY29uc3QgY29weTogV29ya2luZ0NvcHkgPSB7IHBhdGgsIGp1ZGdlLCBzb3VyY2UsIGNvbW1pdCwgaWRlbnRpdHk6IGAke3N0YXRzLmRldn06JHtzdGF0cy5pbm99YCB9O1xuICBhd2FpdCBqdWRnZUdpdChjb3B5KS5ieXRlcyhbJ3JlYWQtdHJlZScsICctLXJlc2V0JywgJy11JywgY29tbWl0XSk7XG4gIGF3YWl0IHdyaXRlVGhyb3dhd2F5UmVwb3NpdG9yeSh7IC4uLnNldHRpbmdzLCBnaXREaXI6IGpvaW4ocGF0aCwgJy5naXQnKSB9KTtcbiAgLy8gVGhlIGluZGV4IHdpdGggaXRzIGZpbGUgdGltZXM6IHRoZSBmaXJzdCBgZ2l0IHN0YXR1c2Agb2YgdGhlIGFnZW50IGhhcyBub3RoaW5nIHRvIGhhc2guXG4gIGF3YWl0IGNvcHlGaWxlKGpvaW4oanVkZ2UsICdpbmRleCcpLCBqb2luKHBhdGgsICcuZ2l0JywgJ2luZGV4JykpO1xuICByZXR1cm4gY29weTtcbn1cblxuLyoqIGdpdCBvdmVyIHRoZSBmaWxlcyBvZiB0aGUgd29ya2luZyBjb3B5LCB3aXRoIG5vdGhpbmcgb2YgdGhlIGFnZW50J3MgYnV0IHRoZSBmaWxlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqdWRnZUdpdChjb3B5OiBXb3JraW5nQ29weSk6IEdpdCB7XG4gIHJldHVybiBuZXcgR2l0KHsgZ2l0RGlyOiBjb3B5Lmp1ZGdlLCB3b3JrVHJlZTogY29weS5wYXRoLCBpbmRleEZpbGU6IGpvaW4oY29weS5qdWRnZSwgJ2luZGV4JykgfSk7XG59XG5cbi8qKiBNYWtlcyBvdXIgZ2l0IGRpcmVjdG9yeSBhbmV3IGFmdGVyIHRoZSBhZ2VudCBoYWQgaXRzIHRpbWU7IG9ubHkgdGhlIGluZGV4IGlzIGtlcHQsIGZvciB0aGUgZmlsZSB0aW1lcyBpbiBpdC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWZyZXNoSnVkZ2UoY29weTogV29ya2luZ0NvcHkpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qga2VwdCA9IGAke2NvcHkuanVkZ2V9LmluZGV4YDtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCBtb3ZlZChqb2luKGNvcHkuanVkZ2UsICdpbmRleCcpLCBrZXB0KTtcbiAgYXdhaXQgcm0oY29weS5qdWRnZSwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pO1xuICBhd2FpdCB3cml0ZVRocm93YXdheVJlcG9zaXRvcnkoeyAuLi5jb3B5LnNvdXJjZSwgaGVhZDogY29weS5jb21taXQsIGdpdERpcjogY29weS5qdWRnZSB9KTtcbiAgaWYgKGZvdW5kKSBhd2FpdCByZW5hbWUoa2VwdCwgam9pbihjb3B5Lmp1ZGdlLCAnaW5kZXgnKSk7XG4gIGVsc2UgYXdhaXQganVkZ2VHaXQoY29weSkuYnl0ZXMoWydyZWFkLXRyZWUnLCBjb3B5LmNvbW1pdF0pO1xufVxuXG5hc3luYyBmdW5jdGlvbiBtb3ZlZChmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgdHJ5IHtcbiAgICBhd2FpdCByZW5hbWUoZnJvbSwgdG8pO1xuICAgIHJldHVybiB0cnVlO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChoYXNDb2RlKGVycm9yLCAnRU5PRU5UJykgfHwgaGFzQ29kZShlcnJvciwgJ0VOT1RESVInKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG5cbi8qKiBXaGF0IHRoZSBhZ2VudCBicm9rZSBiZXlvbmQgcmVhZGluZywgb3IgbnVsbC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBkYW1hZ2VPZihjb3B5OiBXb3JraW5nQ29weSk6IFByb21pc2U8c3RyaW5nIHwgbnVsbD4ge1xuICBjb25zdCB3b3JrID0gYXdhaXQgc3RhdE9yTnVsbChjb3B5LnBhdGgpO1xuICBpZiAod29yayA9PT0gbnVsbCkgcmV0dXJuICdUaGUgd29ya2luZyBjb3B5IGlzIGdvbmU6IHRoZSBhZ2VudCByZW1vdmVkIG9yIG1vdmVkIGl0Lic7XG4gIGlmICghd29yay5pc0RpcmVjdG9yeSgpIHx8IGAke3dvcmsuZGV2fToke3dvcmsuaW5vfWAgIT09IGNvcHkuaWRlbnRpdHkpXG4gICAgcmV0dXJuICdUaGUgd29ya2luZyBjb3B5IGlzIG5vIGxvbmdlciB0aGUgZm9sZGVyIHRoYXQgdGhlIGFnZW50IHdhcyBnaXZlbi4nO1xuICBjb25zdCByZXBvc2l0b3J5ID0gYXdhaXQgc3RhdE9yTnVsbChqb2luKGNvcHkucGF0aCwgJy5naXQnKSk7XG4gIHJldHVybiByZXBvc2l0b3J5Py5pc0RpcmVjdG9yeSgpID09PSB0cnVlID8gbnVsbCA6ICdUaGUgYWdlbnQgcmVtb3ZlZCB0aGUgLmdpdCBmb2xkZXIgb2YgaXRzIHdvcmtpbmcgY29weS4nO1xufVxuXG5hc3luYyBmdW5jdGlvbiBzdGF0T3JOdWxsKHBhdGg6IHN0cmluZyk6IFByb21pc2U8U3RhdHMgfCBudWxsPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGxzdGF0KHBhdGgpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChbJ0VOT0VOVCcsICdFTk9URElSJywgJ0VBQ0NFUyddLnNvbWUoKGNvZGUpID0+IGhhc0NvZGUoZXJyb3IsIGNvZGUpKSkgcmV0dXJuIG51bGw7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuLyoqIEJ5dGVzIHRoYXQgdGhlIHdvcmtpbmcgY29weSBoYXMgYXQgYSBwYXRoOyAwIGZvciB3aGF0IGlzIG5vIHJlZ3VsYXIgZmlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaXplSW4oY29weTogV29ya2luZ0NvcHksIHBhdGg6IHN0cmluZyk6IG51bWJlciB7XG4gIGNvbnN0IGVudHJ5ID0gaW5zcGVjdChjb3B5LnBhdGgsIHBhdGgpO1xuICByZXR1cm4gZW50cnkua2luZCA9PT0gJ2ZpbGUnID8gZW50cnkuYnl0ZXMgOiAwO1xufVxuXG4vKipcbiAqIFB1dHMgaW5wdXRzIHdoZXJlIHRoZXkgd2VyZSBkZWNsYXJlZC4gV2hhdCB0aGUgYmFzZSBoYXMgdGhlcmUgYWxyZWFkeSBzdGF5cywgYW5kIGlzIG5vdCByZXBvcnRlZDogaXQgaXMgY29kZS4gQW5zd2VycyB3aGF0IHdhcyBsYWlkXG4gKiBvdXQsIHdoaWNoIGlzIHRoZW4gbm8gcGFydCBvZiB0aGUgY2hhbmdlLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbGF5SW5wdXRzKFxuICBmb2xkZXI6IHN0cmluZyxcbiAgaW5wdXRzOiByZWFkb25seSBJbnB1dEZpbGVbXSxcbik6IFByb21pc2U8UmVhZG9ubHlNYXA8c3RyaW5nLCBVaW50OEFycmF5Pj4ge1xuICBjb25zdCBsYWlkID0gbmV3IE1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+KCk7XG4gIGZvciAoY29uc3QgaW5wdXQgb2YgaW5wdXRzKSB7XG4gICAgaWYgKHBhdGhGYXVsdHMoaW5wdXQucGF0aCkubGVuZ3RoID4gMCB8fCBpbnNwZWN0KGZvbGRlciwgaW5wdXQucGF0aCkua2luZCAhPT0gJ2Fic2VudCcpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHBsYWNlID0gam9pbihmb2xkZXIsIGlucHV0LnBhdGgpO1xuICAgIGF3YWl0IG1rZGlyKGRpcm5hbWUocGxhY2UpLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgICBhd2FpdCB3cml0ZUZpbGUocGxhY2UsIGlucHV0LmJ5dGVzLCB7IGZsYWc6ICd3eCcgfSk7XG4gICAgbGFpZC5zZXQoaW5wdXQucGF0aCwgaW5wdXQuYnl0ZXMpO1xuICB9XG4gIHJldHVybiBsYWlkO1xufVxuXG4vKiogVHJ1ZSB3aGVuIGEgbGFpZC1vdXQgaW5wdXQgaXMgc3RpbGwgd2hhdCBpdCB3YXMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gaXNVbnRvdWNoZWQoZmlsZTogc3RyaW5nLCBieXRlczogVWludDhBcnJheSk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICBjb25zdCBzdGF0cyA9IGF3YWl0IHN0YXRPck51bGwoZmlsZSk7XG4gIHJldHVybiBzdGF0cz8uaXNGaWxlKCkgPT09IHRydWUgJiYgc3RhdHMuc2l6ZSA9PT0gYnl0ZXMuYnl0ZUxlbmd0aCAmJiAoYXdhaXQgcmVhZEZpbGUoZmlsZSkpLmVxdWFscyhieXRlcyk7XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/adapters/process/declared-outputs.js
/**
 * Finds what an attempt was to leave behind, judges it, and collects it. An output may lie in the outputs folder, in the working copy's
 * `workspace/outputs/<task id>`, or at its own path in the working copy; links and specials are never followed.
 */




const MOST_FILES = 10_000;
/** Where the working copy has a task's outputs, unless they lie in the outputs folder. */
function workspaceFolder(taskId) {
    return `workspace/outputs/${taskId}`;
}
/** Looks for every declared file; a missing one is a reason of its own (`Missing output: <path>`). */
async function findOutputs(specs, search) {
    const files = new Map();
    const reasons = [];
    for (const spec of specs) {
        if (spec.kind !== 'file')
            continue;
        const found = await findOne(spec, search);
        for (const file of found.files)
            if (!files.has(file.path))
                files.set(file.path, file);
        reasons.push(...found.reasons);
    }
    const paths = [...files.keys()];
    reasons.push(...(0,tree_rules/* collisions */.eS)(paths, paths).map((pair) => `Outputs ${(0,tree_rules/* meetingReason */.OR)(pair)}`));
    return { files: [...files.values()], reasons };
}
async function findOne(spec, search) {
    const path = spec.path.replace(/\/+$/, '');
    const faults = (0,tree_rules/* pathFaults */.Jn)(path);
    if (faults.length > 0)
        return refused(`Output ${(0,tree_rules/* quoted */.TL)(spec.path)} ${faults.join(', ')}`);
    const places = [
        ['outputs', search.outputs],
        ['workspace', (0,external_node_path_.join)(search.work, workspaceFolder(search.taskId))],
        ['copy', search.work],
    ];
    for (const [place, root] of places) {
        const entry = inspect(root, path);
        const file = (0,external_node_path_.join)(root, path);
        if (entry.kind === 'strange')
            return refused(`Output ${(0,tree_rules/* quoted */.TL)(path)} is ${entry.what}, not a regular file`);
        if (entry.kind === 'folder')
            return await wholeFolder(spec, path, place, file);
        if (entry.kind !== 'file')
            continue;
        const laid = place === 'copy' ? search.laid.get(path) : undefined;
        if (laid !== undefined && (await isUntouched(file, laid)))
            continue;
        if (entry.bytes === 0 && !spec.allowEmpty)
            return refused(`Output ${(0,tree_rules/* quoted */.TL)(path)} is empty`);
        return { files: [{ spec, path, place, file, bytes: entry.bytes }], reasons: [] };
    }
    return refused(`Missing output: ${path}`);
}
async function wholeFolder(spec, path, place, folder) {
    if (spec.schema !== null)
        return refused(`Output ${(0,tree_rules/* quoted */.TL)(path)} is a folder, but has a schema`);
    const listing = await listPlainFiles(folder, MOST_FILES);
    const reasons = listing.strange.map((one) => `Output ${(0,tree_rules/* quoted */.TL)(`${path}/${one.path}`)} is ${one.what}`);
    if (listing.cut)
        reasons.push(`Output ${(0,tree_rules/* quoted */.TL)(path)} holds more than ${MOST_FILES} files`);
    for (const file of listing.files) {
        const faults = (0,tree_rules/* pathFaults */.Jn)(file.path);
        if (faults.length > 0)
            reasons.push(`Output ${(0,tree_rules/* quoted */.TL)(`${path}/${file.path}`)} ${faults.join(', ')}`);
    }
    if (listing.files.length === 0 && reasons.length === 0 && !spec.allowEmpty)
        reasons.push(`Output ${(0,tree_rules/* quoted */.TL)(path)} is an empty folder`);
    const files = listing.files.map((file) => ({
        spec,
        path: `${path}/${file.path}`,
        place,
        file: (0,external_node_path_.join)(folder, file.path),
        bytes: file.bytes,
    }));
    return { files, reasons: reasons.slice(0, 20) };
}
function refused(reason) {
    return { files: [], reasons: [reason] };
}
/** Copies what is no source file to `folder`, and measures all. `isSource` tells files that the change carries. */
async function collectOutputs(found, order) {
    const total = found.filter((file) => !order.isSource(file)).reduce((sum, file) => sum + file.bytes, 0);
    if (total > order.maxBytes)
        return {
            outputs: [],
            reasons: [`The outputs have ${total} bytes, more than the ${order.maxBytes} allowed`],
        };
    const outputs = [];
    const reasons = [];
    for (const file of found) {
        const source = order.isSource(file);
        const measured = await measurePlainFile(file.file, source ? undefined : (0,external_node_path_.join)(order.folder, file.path));
        if (measured === undefined)
            reasons.push(`Output ${(0,tree_rules/* quoted */.TL)(file.path)} could not be read`);
        else
            outputs.push({ path: file.path, ...measured, source });
    }
    return { outputs, reasons };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZGVjbGFyZWQtb3V0cHV0cy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9hZGFwdGVycy9wcm9jZXNzL2RlY2xhcmVkLW91dHB1dHMudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7OztHQUdHO0FBQ0gsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUdqQyxPQUFPLEVBQUUsVUFBVSxFQUFFLGFBQWEsRUFBRSxVQUFVLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUM7QUFDckYsT0FBTyxFQUFFLE9BQU8sRUFBRSxjQUFjLEVBQUUsZ0JBQWdCLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUM3RSxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sbUJBQW1CLENBQUM7QUErQmhELE1BQU0sVUFBVSxHQUFHLE1BQU0sQ0FBQztBQUUxQiwwRkFBMEY7QUFDMUYsTUFBTSxVQUFVLGVBQWUsQ0FBQyxNQUFjO0lBQzVDLE9BQU8scUJBQXFCLE1BQU0sRUFBRSxDQUFDO0FBQ3ZDLENBQUM7QUFFRCxzR0FBc0c7QUFDdEcsTUFBTSxDQUFDLEtBQUssVUFBVSxXQUFXLENBQUMsS0FBNEIsRUFBRSxNQUFvQjtJQUNsRixNQUFNLEtBQUssR0FBRyxJQUFJLEdBQUcsRUFBdUIsQ0FBQztJQUM3QyxNQUFNLE9BQU8sR0FBYSxFQUFFLENBQUM7SUFDN0IsS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLEVBQUUsQ0FBQztRQUN6QixJQUFJLElBQUksQ0FBQyxJQUFJLEtBQUssTUFBTTtZQUFFLFNBQVM7UUFDbkMsTUFBTSxLQUFLLEdBQUcsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDO1FBQzFDLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSyxDQUFDLEtBQUs7WUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDO2dCQUFFLEtBQUssQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQztRQUN0RixPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDO0lBQ2pDLENBQUM7SUFDRCxNQUFNLEtBQUssR0FBRyxDQUFDLEdBQUcsS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUM7SUFDaEMsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLFVBQVUsQ0FBQyxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxXQUFXLGFBQWEsQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQztJQUMxRixPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUMsR0FBRyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxPQUFPLEVBQUUsQ0FBQztBQUNqRCxDQUFDO0FBRUQsS0FBSyxVQUFVLE9BQU8sQ0FBQyxJQUFjLEVBQUUsTUFBb0I7SUFDekQsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxDQUFDO0lBQzNDLE1BQU0sTUFBTSxHQUFHLFVBQVUsQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUNoQyxJQUFJLE1BQU0sQ0FBQyxNQUFNLEdBQUcsQ0FBQztRQUFFLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztJQUMxRixNQUFNLE1BQU0sR0FBZ0Q7UUFDMUQsQ0FBQyxTQUFTLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQztRQUMzQixDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxlQUFlLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7UUFDaEUsQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQztLQUN0QixDQUFDO0lBQ0YsS0FBSyxNQUFNLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLE1BQU0sRUFBRSxDQUFDO1FBQ25DLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7UUFDbEMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQztRQUM5QixJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssU0FBUztZQUMxQixPQUFPLE9BQU8sQ0FBQyxVQUFVLE1BQU0sQ0FBQyxJQUFJLENBQUMsT0FBTyxLQUFLLENBQUMsSUFBSSxzQkFBc0IsQ0FBQyxDQUFDO1FBQ2hGLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRO1lBQUUsT0FBTyxNQUFNLFdBQVcsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztRQUMvRSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssTUFBTTtZQUFFLFNBQVM7UUFDcEMsTUFBTSxJQUFJLEdBQUcsS0FBSyxLQUFLLE1BQU0sQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQztRQUNsRSxJQUFJLElBQUksS0FBSyxTQUFTLElBQUksQ0FBQyxNQUFNLFdBQVcsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7WUFBRSxTQUFTO1FBQ3BFLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsVUFBVTtZQUFFLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQztRQUM3RixPQUFPLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQyxFQUFFLE9BQU8sRUFBRSxFQUFFLEVBQUUsQ0FBQztJQUNuRixDQUFDO0lBQ0QsT0FBTyxPQUFPLENBQUMsbUJBQW1CLElBQUksRUFBRSxDQUFDLENBQUM7QUFDNUMsQ0FBQztBQUVELEtBQUssVUFBVSxXQUFXLENBQ3hCLElBQWMsRUFDZCxJQUFZLEVBQ1osS0FBa0IsRUFDbEIsTUFBYztJQUVkLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJO1FBQUUsT0FBTyxPQUFPLENBQUMsVUFBVSxNQUFNLENBQUMsSUFBSSxDQUFDLGdDQUFnQyxDQUFDLENBQUM7SUFDakcsTUFBTSxPQUFPLEdBQUcsTUFBTSxjQUFjLENBQUMsTUFBTSxFQUFFLFVBQVUsQ0FBQyxDQUFDO0lBQ3pELE1BQU0sT0FBTyxHQUFHLE9BQU8sQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxVQUFVLE1BQU0sQ0FBQyxHQUFHLElBQUksSUFBSSxHQUFHLENBQUMsSUFBSSxFQUFFLENBQUMsT0FBTyxHQUFHLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQztJQUN2RyxJQUFJLE9BQU8sQ0FBQyxHQUFHO1FBQUUsT0FBTyxDQUFDLElBQUksQ0FBQyxVQUFVLE1BQU0sQ0FBQyxJQUFJLENBQUMsb0JBQW9CLFVBQVUsUUFBUSxDQUFDLENBQUM7SUFDNUYsS0FBSyxNQUFNLElBQUksSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLENBQUM7UUFDakMsTUFBTSxNQUFNLEdBQUcsVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUNyQyxJQUFJLE1BQU0sQ0FBQyxNQUFNLEdBQUcsQ0FBQztZQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsVUFBVSxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLElBQUksTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7SUFDdkcsQ0FBQztJQUNELElBQUksT0FBTyxDQUFDLEtBQUssQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLFVBQVU7UUFDeEUsT0FBTyxDQUFDLElBQUksQ0FBQyxVQUFVLE1BQU0sQ0FBQyxJQUFJLENBQUMscUJBQXFCLENBQUMsQ0FBQztJQUM1RCxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQztRQUN6QyxJQUFJO1FBQ0osSUFBSSxFQUFFLEdBQUcsSUFBSSxJQUFJLElBQUksQ0FBQyxJQUFJLEVBQUU7UUFDNUIsS0FBSztRQUNMLElBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUM7UUFDN0IsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLO0tBQ2xCLENBQUMsQ0FBQyxDQUFDO0lBQ0osT0FBTyxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsRUFBRSxDQUFDLEVBQUUsQ0FBQztBQUNsRCxDQUFDO0FBRUQsU0FBUyxPQUFPLENBQUMsTUFBYztJQUM3QixPQUFPLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxPQUFPLEVBQUUsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDO0FBQzFDLENBQUM7QUFjRCxtSEFBbUg7QUFDbkgsTUFBTSxDQUFDLEtBQUssVUFBVSxjQUFjLENBQ2xDLEtBQTZCLEVBQzdCLEtBSUM7SUFFRCxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLEVBQUUsQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQztJQUN2RyxJQUFJLEtBQUssR0FBRyxLQUFLLENBQUMsUUFBUTtRQUN4QixPQUFPO1lBQ0wsT0FBTyxFQUFFLEVBQUU7WUFDWCxPQUFPLEVBQUUsQ0FBQyxvQkFBb0IsS0FBSyx5QkFBeUIsS0FBSyxDQUFDLFFBQVEsVUFBVSxDQUFDO1NBQ3RGLENBQUM7SUFDSixNQUFNLE9BQU8sR0FBc0IsRUFBRSxDQUFDO0lBQ3RDLE1BQU0sT0FBTyxHQUFhLEVBQUUsQ0FBQztJQUM3QixLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFDO1FBQ3pCLE1BQU0sTUFBTSxHQUFHLEtBQUssQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDcEMsTUFBTSxRQUFRLEdBQUcsTUFBTSxnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztRQUN2RyxJQUFJLFFBQVEsS0FBSyxTQUFTO1lBQUUsT0FBTyxDQUFDLElBQUksQ0FBQyxVQUFVLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLG9CQUFvQixDQUFDLENBQUM7O1lBQ3JGLE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxHQUFHLFFBQVEsRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFDO0lBQzlELENBQUM7SUFDRCxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxDQUFDO0FBQzlCLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIEZpbmRzIHdoYXQgYW4gYXR0ZW1wdCB3YXMgdG8gbGVhdmUgYmVoaW5kLCBqdWRnZXMgaXQsIGFuZCBjb2xsZWN0cyBpdC4gQW4gb3V0cHV0IG1heSBsaWUgaW4gdGhlIG91dHB1dHMgZm9sZGVyLCBpbiB0aGUgd29ya2luZyBjb3B5J3NcbiAqIGB3b3Jrc3BhY2Uvb3V0cHV0cy88dGFzayBpZD5gLCBvciBhdCBpdHMgb3duIHBhdGggaW4gdGhlIHdvcmtpbmcgY29weTsgbGlua3MgYW5kIHNwZWNpYWxzIGFyZSBuZXZlciBmb2xsb3dlZC5cbiAqL1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgdHlwZSB7IE91dHB1dFNwZWMgfSBmcm9tICcuLi8uLi9kb21haW4vZGVmaW5pdGlvbi5qcyc7XG5pbXBvcnQgdHlwZSB7IFNoYTI1NiB9IGZyb20gJy4uLy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHsgY29sbGlzaW9ucywgbWVldGluZ1JlYXNvbiwgcGF0aEZhdWx0cywgcXVvdGVkIH0gZnJvbSAnLi4vZ2l0L3RyZWUtcnVsZXMuanMnO1xuaW1wb3J0IHsgaW5zcGVjdCwgbGlzdFBsYWluRmlsZXMsIG1lYXN1cmVQbGFpbkZpbGUgfSBmcm9tICcuL3BsYWluLWZpbGVzLmpzJztcbmltcG9ydCB7IGlzVW50b3VjaGVkIH0gZnJvbSAnLi93b3JraW5nLWNvcHkuanMnO1xuXG50eXBlIEZpbGVTcGVjID0gRXh0cmFjdDxPdXRwdXRTcGVjLCB7IHJlYWRvbmx5IGtpbmQ6ICdmaWxlJyB9PjtcbmV4cG9ydCB0eXBlIE91dHB1dFBsYWNlID0gJ291dHB1dHMnIHwgJ3dvcmtzcGFjZScgfCAnY29weSc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgT3V0cHV0U2VhcmNoIHtcbiAgLyoqIGAkT1JDSEVTVFJBVE9SX09VVFBVVFNgLiAqL1xuICByZWFkb25seSBvdXRwdXRzOiBzdHJpbmc7XG4gIC8qKiBSb290IG9mIHRoZSB3b3JraW5nIGNvcHksIG9yIG9mIHRoZSBwbGFjZSB3b3JrZWQgaW4uICovXG4gIHJlYWRvbmx5IHdvcms6IHN0cmluZztcbiAgcmVhZG9ubHkgdGFza0lkOiBzdHJpbmc7XG4gIC8qKiBJbnB1dHMgbGFpZCBvdXQgaW4gdGhlIHdvcmtpbmcgY29weTogb25lIHRoYXQgbm9ib2R5IHRvdWNoZWQgaXMgbm8gb3V0cHV0LiAqL1xuICByZWFkb25seSBsYWlkOiBSZWFkb25seU1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+O1xufVxuXG4vKiogT25lIGZpbGUgb2YgYSBkZWNsYXJlZCBvdXRwdXQ7IG9mIGEgZGVjbGFyZWQgZm9sZGVyIHRoZXJlIGFyZSBtYW55LiAqL1xuZXhwb3J0IGludGVyZmFjZSBGb3VuZE91dHB1dCB7XG4gIHJlYWRvbmx5IHNwZWM6IEZpbGVTcGVjO1xuICAvKiogQXMgZGVjbGFyZWQsIG9yIGJlbG93IHRoZSBkZWNsYXJlZCBmb2xkZXIuICovXG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgcGxhY2U6IE91dHB1dFBsYWNlO1xuICAvKiogV2hlcmUgaXQgbGllcywgYWJzb2x1dGUuICovXG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgYnl0ZXM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBGb3VuZE91dHB1dHMge1xuICByZWFkb25seSBmaWxlczogcmVhZG9ubHkgRm91bmRPdXRwdXRbXTtcbiAgcmVhZG9ubHkgcmVhc29uczogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbmNvbnN0IE1PU1RfRklMRVMgPSAxMF8wMDA7XG5cbi8qKiBXaGVyZSB0aGUgd29ya2luZyBjb3B5IGhhcyBhIHRhc2sncyBvdXRwdXRzLCB1bmxlc3MgdGhleSBsaWUgaW4gdGhlIG91dHB1dHMgZm9sZGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdvcmtzcGFjZUZvbGRlcih0YXNrSWQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgd29ya3NwYWNlL291dHB1dHMvJHt0YXNrSWR9YDtcbn1cblxuLyoqIExvb2tzIGZvciBldmVyeSBkZWNsYXJlZCBmaWxlOyBhIG1pc3Npbmcgb25lIGlzIGEgcmVhc29uIG9mIGl0cyBvd24gKGBNaXNzaW5nIG91dHB1dDogPHBhdGg+YCkuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZmluZE91dHB1dHMoc3BlY3M6IHJlYWRvbmx5IE91dHB1dFNwZWNbXSwgc2VhcmNoOiBPdXRwdXRTZWFyY2gpOiBQcm9taXNlPEZvdW5kT3V0cHV0cz4ge1xuICBjb25zdCBmaWxlcyA9IG5ldyBNYXA8c3RyaW5nLCBGb3VuZE91dHB1dD4oKTtcbiAgY29uc3QgcmVhc29uczogc3RyaW5nW10gPSBbXTtcbiAgZm9yIChjb25zdCBzcGVjIG9mIHNwZWNzKSB7XG4gICAgaWYgKHNwZWMua2luZCAhPT0gJ2ZpbGUnKSBjb250aW51ZTtcbiAgICBjb25zdCBmb3VuZCA9IGF3YWl0IGZpbmRPbmUoc3BlYywgc2VhcmNoKTtcbiAgICBmb3IgKGNvbnN0IGZpbGUgb2YgZm91bmQuZmlsZXMpIGlmICghZmlsZXMuaGFzKGZpbGUucGF0aCkpIGZpbGVzLnNldChmaWxlLnBhdGgsIGZpbGUpO1xuICAgIHJlYXNvbnMucHVzaCguLi5mb3VuZC5yZWFzb25zKTtcbiAgfVxuICBjb25zdCBwYXRocyA9IFsuLi5maWxlcy5rZXlzKCldO1xuICByZWFzb25zLnB1c2goLi4uY29sbGlzaW9ucyhwYXRocywgcGF0aHMpLm1hcCgocGFpcikgPT4gYE91dHB1dHMgJHttZWV0aW5nUmVhc29uKHBhaXIpfWApKTtcbiAgcmV0dXJuIHsgZmlsZXM6IFsuLi5maWxlcy52YWx1ZXMoKV0sIHJlYXNvbnMgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZmluZE9uZShzcGVjOiBGaWxlU3BlYywgc2VhcmNoOiBPdXRwdXRTZWFyY2gpOiBQcm9taXNlPEZvdW5kT3V0cHV0cz4ge1xuICBjb25zdCBwYXRoID0gc3BlYy5wYXRoLnJlcGxhY2UoL1xcLyskLywgJycpO1xuICBjb25zdCBmYXVsdHMgPSBwYXRoRmF1bHRzKHBhdGgpO1xuICBpZiAoZmF1bHRzLmxlbmd0aCA+IDApIHJldHVybiByZWZ1c2VkKGBPdXRwdXQgJHtxdW90ZWQoc3BlYy5wYXRoKX0gJHtmYXVsdHMuam9pbignLCAnKX1gKTtcbiAgY29uc3QgcGxhY2VzOiByZWFkb25seSAocmVhZG9ubHkgW091dHB1dFBsYWNlLCBzdHJpbmddKVtdID0gW1xuICAgIFsnb3V0cHV0cycsIHNlYXJjaC5vdXRwdXRzXSxcbiAgICBbJ3dvcmtzcGFjZScsIGpvaW4oc2VhcmNoLndvcmssIHdvcmtzcGFjZUZvbGRlcihzZWFyY2gudGFza0lkKSldLFxuICAgIFsnY29weScsIHNlYXJjaC53b3JrXSxcbiAgXTtcbiAgZm9yIChjb25zdCBbcGxhY2UsIHJvb3RdIG9mIHBsYWNlcykge1xuICAgIGNvbnN0IGVudHJ5ID0gaW5zcGVjdChyb290LCBwYXRoKTtcbiAgICBjb25zdCBmaWxlID0gam9pbihyb290LCBwYXRoKTtcbiAgICBpZiAoZW50cnkua2luZCA9PT0gJ3N0cmFuZ2UnKVxuICAgICAgcmV0dXJuIHJlZnVzZWQoYE91dHB1dCAke3F1b3RlZChwYXRoKX0gaXMgJHtlbnRyeS53aGF0fSwgbm90IGEgcmVndWxhciBmaWxlYCk7XG4gICAgaWYgKGVudHJ5LmtpbmQgPT09ICdmb2xkZXInKSByZXR1cm4gYXdhaXQgd2hvbGVGb2xkZXIoc3BlYywgcGF0aCwgcGxhY2UsIGZpbGUpO1xuICAgIGlmIChlbnRyeS5raW5kICE9PSAnZmlsZScpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGxhaWQgPSBwbGFjZSA9PT0gJ2NvcHknID8gc2VhcmNoLmxhaWQuZ2V0KHBhdGgpIDogdW5kZWZpbmVkO1xuICAgIGlmIChsYWlkICE9PSB1bmRlZmluZWQgJiYgKGF3YWl0IGlzVW50b3VjaGVkKGZpbGUsIGxhaWQpKSkgY29udGludWU7XG4gICAgaWYgKGVudHJ5LmJ5dGVzID09PSAwICYmICFzcGVjLmFsbG93RW1wdHkpIHJldHVybiByZWZ1c2VkKGBPdXRwdXQgJHtxdW90ZWQocGF0aCl9IGlzIGVtcHR5YCk7XG4gICAgcmV0dXJuIHsgZmlsZXM6IFt7IHNwZWMsIHBhdGgsIHBsYWNlLCBmaWxlLCBieXRlczogZW50cnkuYnl0ZXMgfV0sIHJlYXNvbnM6IFtdIH07XG4gIH1cbiAgcmV0dXJuIHJlZnVzZWQoYE1pc3Npbmcgb3V0cHV0OiAke3BhdGh9YCk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHdob2xlRm9sZGVyKFxuICBzcGVjOiBGaWxlU3BlYyxcbiAgcGF0aDogc3RyaW5nLFxuICBwbGFjZTogT3V0cHV0UGxhY2UsXG4gIGZvbGRlcjogc3RyaW5nLFxuKTogUHJvbWlzZTxGb3VuZE91dHB1dHM+IHtcbiAgaWYgKHNwZWMuc2NoZW1hICE9PSBudWxsKSByZXR1cm4gcmVmdXNlZChgT3V0cHV0ICR7cXVvdGVkKHBhdGgpfSBpcyBhIGZvbGRlciwgYnV0IGhhcyBhIHNjaGVtYWApO1xuICBjb25zdCBsaXN0aW5nID0gYXdhaXQgbGlzdFBsYWluRmlsZXMoZm9sZGVyLCBNT1NUX0ZJTEVTKTtcbiAgY29uc3QgcmVhc29ucyA9IGxpc3Rpbmcuc3RyYW5nZS5tYXAoKG9uZSkgPT4gYE91dHB1dCAke3F1b3RlZChgJHtwYXRofS8ke29uZS5wYXRofWApfSBpcyAke29uZS53aGF0fWApO1xuICBpZiAobGlzdGluZy5jdXQpIHJlYXNvbnMucHVzaChgT3V0cHV0ICR7cXVvdGVkKHBhdGgpfSBob2xkcyBtb3JlIHRoYW4gJHtNT1NUX0ZJTEVTfSBmaWxlc2ApO1xuICBmb3IgKGNvbnN0IGZpbGUgb2YgbGlzdGluZy5maWxlcykge1xuICAgIGNvbnN0IGZhdWx0cyA9IHBhdGhGYXVsdHMoZmlsZS5wYXRoKTtcbiAgICBpZiAoZmF1bHRzLmxlbmd0aCA+IDApIHJlYXNvbnMucHVzaChgT3V0cHV0ICR7cXVvdGVkKGAke3BhdGh9LyR7ZmlsZS5wYXRofWApfSAke2ZhdWx0cy5qb2luKCcsICcpfWApO1xuICB9XG4gIGlmIChsaXN0aW5nLmZpbGVzLmxlbmd0aCA9PT0gMCAmJiByZWFzb25zLmxlbmd0aCA9PT0gMCAmJiAhc3BlYy5hbGxvd0VtcHR5KVxuICAgIHJlYXNvbnMucHVzaChgT3V0cHV0ICR7cXVvdGVkKHBhdGgpfSBpcyBhbiBlbXB0eSBmb2xkZXJgKTtcbiAgY29uc3QgZmlsZXMgPSBsaXN0aW5nLmZpbGVzLm1hcCgoZmlsZSkgPT4gKHtcbiAgICBzcGVjLFxuICAgIHBhdGg6IGAke3BhdGh9LyR7ZmlsZS5wYXRofWAsXG4gICAgcGxhY2UsXG4gICAgZmlsZTogam9pbihmb2xkZXIsIGZpbGUucGF0aCksXG4gICAgYnl0ZXM6IGZpbGUuYnl0ZXMsXG4gIH0pKTtcbiAgcmV0dXJuIHsgZmlsZXMsIHJlYXNvbnM6IHJlYXNvbnMuc2xpY2UoMCwgMjApIH07XG59XG5cbmZ1bmN0aW9uIHJlZnVzZWQocmVhc29uOiBzdHJpbmcpOiBGb3VuZE91dHB1dHMge1xuICByZXR1cm4geyBmaWxlczogW10sIHJlYXNvbnM6IFtyZWFzb25dIH07XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29sbGVjdGVkT3V0cHV0IHtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSBieXRlczogbnVtYmVyO1xuICByZWFkb25seSBzaGEyNTY6IFNoYTI1NjtcbiAgcmVhZG9ubHkgc291cmNlOiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENvbGxlY3Rpb24ge1xuICByZWFkb25seSBvdXRwdXRzOiByZWFkb25seSBDb2xsZWN0ZWRPdXRwdXRbXTtcbiAgcmVhZG9ubHkgcmVhc29uczogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbi8qKiBDb3BpZXMgd2hhdCBpcyBubyBzb3VyY2UgZmlsZSB0byBgZm9sZGVyYCwgYW5kIG1lYXN1cmVzIGFsbC4gYGlzU291cmNlYCB0ZWxscyBmaWxlcyB0aGF0IHRoZSBjaGFuZ2UgY2Fycmllcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjb2xsZWN0T3V0cHV0cyhcbiAgZm91bmQ6IHJlYWRvbmx5IEZvdW5kT3V0cHV0W10sXG4gIG9yZGVyOiB7XG4gICAgcmVhZG9ubHkgZm9sZGVyOiBzdHJpbmc7XG4gICAgcmVhZG9ubHkgbWF4Qnl0ZXM6IG51bWJlcjtcbiAgICByZWFkb25seSBpc1NvdXJjZTogKGZpbGU6IEZvdW5kT3V0cHV0KSA9PiBib29sZWFuO1xuICB9LFxuKTogUHJvbWlzZTxDb2xsZWN0aW9uPiB7XG4gIGNvbnN0IHRvdGFsID0gZm91bmQuZmlsdGVyKChmaWxlKSA9PiAhb3JkZXIuaXNTb3VyY2UoZmlsZSkpLnJlZHVjZSgoc3VtLCBmaWxlKSA9PiBzdW0gKyBmaWxlLmJ5dGVzLCAwKTtcbiAgaWYgKHRvdGFsID4gb3JkZXIubWF4Qnl0ZXMpXG4gICAgcmV0dXJuIHtcbiAgICAgIG91dHB1dHM6IFtdLFxuICAgICAgcmVhc29uczogW2BUaGUgb3V0cHV0cyBoYXZlICR7dG90YWx9IGJ5dGVzLCBtb3JlIHRoYW4gdGhlICR7b3JkZXIubWF4Qnl0ZXN9IGFsbG93ZWRgXSxcbiAgICB9O1xuICBjb25zdCBvdXRwdXRzOiBDb2xsZWN0ZWRPdXRwdXRbXSA9IFtdO1xuICBjb25zdCByZWFzb25zOiBzdHJpbmdbXSA9IFtdO1xuICBmb3IgKGNvbnN0IGZpbGUgb2YgZm91bmQpIHtcbiAgICBjb25zdCBzb3VyY2UgPSBvcmRlci5pc1NvdXJjZShmaWxlKTtcbiAgICBjb25zdCBtZWFzdXJlZCA9IGF3YWl0IG1lYXN1cmVQbGFpbkZpbGUoZmlsZS5maWxlLCBzb3VyY2UgPyB1bmRlZmluZWQgOiBqb2luKG9yZGVyLmZvbGRlciwgZmlsZS5wYXRoKSk7XG4gICAgaWYgKG1lYXN1cmVkID09PSB1bmRlZmluZWQpIHJlYXNvbnMucHVzaChgT3V0cHV0ICR7cXVvdGVkKGZpbGUucGF0aCl9IGNvdWxkIG5vdCBiZSByZWFkYCk7XG4gICAgZWxzZSBvdXRwdXRzLnB1c2goeyBwYXRoOiBmaWxlLnBhdGgsIC4uLm1lYXN1cmVkLCBzb3VyY2UgfSk7XG4gIH1cbiAgcmV0dXJuIHsgb3V0cHV0cywgcmVhc29ucyB9O1xufVxuIl19
;// CONCATENATED MODULE: ./build/src/adapters/process/output-check.js
/**
 * Runs the `check` commands of a task in a fresh copy of the candidate tree, never in the folder that the agent worked in, so that
 * nothing but what would be merged can make a check pass. Without a base there is no tree: then the check runs in place.
 */






/** The candidate tree with inputs and collected outputs where the agent had them. */
async function freshCopy(order) {
    const place = {
        cwd: (0,external_node_path_.join)(order.folder, 'check'),
        outputs: (0,external_node_path_.join)(order.folder, 'check-outputs'),
    };
    await createWorkingCopy(place.cwd, (0,external_node_path_.join)(order.folder, 'check-judge'), order.source, order.commit);
    await layInputs(place.cwd, order.inputs);
    await (0,promises_.mkdir)(place.outputs);
    const places = new Map(order.found.map((file) => [file.path, file.place]));
    for (const output of order.outputs) {
        if (output.source)
            continue;
        const from = (0,external_node_path_.join)(order.collected, output.path);
        await lay(from, place.outputs, output.path);
        if (places.get(output.path) === 'workspace')
            await lay(from, place.cwd, `${workspaceFolder(order.taskId)}/${output.path}`);
        if (places.get(output.path) === 'copy')
            await lay(from, place.cwd, output.path);
    }
    return place;
}
/** Leaves alone what the tree itself has there. */
async function lay(from, root, path) {
    if (inspect(root, path).kind !== 'absent')
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
    await (0,promises_.copyFile)(from, (0,external_node_path_.join)(root, path));
}
const SHOWN_LINES = 20;
/** Runs every check, one after the other; each that fails is a reason with the end of its output. */
async function runChecks(run) {
    const checks = [];
    const reasons = [];
    for (const command of run.commands) {
        run.log.startSection();
        run.log.note(`check: ${command}`);
        run.log.startSection();
        const end = await runInGroup(run.shellCommand(command));
        checks.push({ command, exit_code: end.exitCode ?? -1, tree: run.tree });
        if (end.cause === 'exit' && end.exitCode === 0)
            continue;
        reasons.push([`Check failed (${endText(end)}): ${command}`, ...run.log.lastLines(SHOWN_LINES)].join('\n'));
        if (end.cause === 'deadline')
            return { checks, reasons, stopped: 'timed_out' };
        if (end.cause === 'abort')
            return { checks, reasons, stopped: 'cancelled' };
    }
    return { checks, reasons, stopped: null };
}
function endText(end) {
    if (end.cause === 'deadline')
        return 'deadline passed';
    if (end.cause === 'abort')
        return 'stopped from outside';
    if (end.cause === 'unstartable')
        return end.message ?? 'could not be started';
    return end.exitCode === null ? `signal ${end.signal ?? 'unknown'}` : `exit code ${end.exitCode}`;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3V0cHV0LWNoZWNrLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL3Byb2Nlc3Mvb3V0cHV0LWNoZWNrLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7R0FHRztBQUNILE9BQU8sRUFBRSxRQUFRLEVBQUUsS0FBSyxFQUFFLE1BQU0sa0JBQWtCLENBQUM7QUFDbkQsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFLMUMsT0FBTyxFQUFFLFVBQVUsRUFBb0MsTUFBTSxvQkFBb0IsQ0FBQztBQUVsRixPQUFPLEVBQUUsZUFBZSxFQUFFLE1BQU0sdUJBQXVCLENBQUM7QUFDeEQsT0FBTyxFQUFFLE9BQU8sRUFBRSxNQUFNLGtCQUFrQixDQUFDO0FBQzNDLE9BQU8sRUFBbUIsaUJBQWlCLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUM7QUFzQmxGLHFGQUFxRjtBQUNyRixNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBQyxLQUFxQjtJQUNuRCxNQUFNLEtBQUssR0FBZTtRQUN4QixHQUFHLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDO1FBQ2hDLE9BQU8sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxlQUFlLENBQUM7S0FDN0MsQ0FBQztJQUNGLE1BQU0saUJBQWlCLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxhQUFhLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUNsRyxNQUFNLFNBQVMsQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUN6QyxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUM7SUFDM0IsTUFBTSxNQUFNLEdBQUcsSUFBSSxHQUFHLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQzNFLEtBQUssTUFBTSxNQUFNLElBQUksS0FBSyxDQUFDLE9BQU8sRUFBRSxDQUFDO1FBQ25DLElBQUksTUFBTSxDQUFDLE1BQU07WUFBRSxTQUFTO1FBQzVCLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsU0FBUyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUNoRCxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLE9BQU8sRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUM7UUFDNUMsSUFBSSxNQUFNLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxXQUFXO1lBQ3pDLE1BQU0sR0FBRyxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsR0FBRyxFQUFFLEdBQUcsZUFBZSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsSUFBSSxNQUFNLENBQUMsSUFBSSxFQUFFLENBQUMsQ0FBQztRQUNoRixJQUFJLE1BQU0sQ0FBQyxHQUFHLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLE1BQU07WUFBRSxNQUFNLEdBQUcsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUcsRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDbEYsQ0FBQztJQUNELE9BQU8sS0FBSyxDQUFDO0FBQ2YsQ0FBQztBQUVELG1EQUFtRDtBQUNuRCxLQUFLLFVBQVUsR0FBRyxDQUFDLElBQVksRUFBRSxJQUFZLEVBQUUsSUFBWTtJQUN6RCxJQUFJLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxLQUFLLFFBQVE7UUFBRSxPQUFPO0lBQ2xELE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQztJQUM1RCxNQUFNLFFBQVEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3pDLENBQUM7QUFrQkQsTUFBTSxXQUFXLEdBQUcsRUFBRSxDQUFDO0FBRXZCLHFHQUFxRztBQUNyRyxNQUFNLENBQUMsS0FBSyxVQUFVLFNBQVMsQ0FBQyxHQUFhO0lBQzNDLE1BQU0sTUFBTSxHQUFxQixFQUFFLENBQUM7SUFDcEMsTUFBTSxPQUFPLEdBQWEsRUFBRSxDQUFDO0lBQzdCLEtBQUssTUFBTSxPQUFPLElBQUksR0FBRyxDQUFDLFFBQVEsRUFBRSxDQUFDO1FBQ25DLEdBQUcsQ0FBQyxHQUFHLENBQUMsWUFBWSxFQUFFLENBQUM7UUFDdkIsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsVUFBVSxPQUFPLEVBQUUsQ0FBQyxDQUFDO1FBQ2xDLEdBQUcsQ0FBQyxHQUFHLENBQUMsWUFBWSxFQUFFLENBQUM7UUFDdkIsTUFBTSxHQUFHLEdBQUcsTUFBTSxVQUFVLENBQUMsR0FBRyxDQUFDLFlBQVksQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFDO1FBQ3hELE1BQU0sQ0FBQyxJQUFJLENBQUMsRUFBRSxPQUFPLEVBQUUsU0FBUyxFQUFFLEdBQUcsQ0FBQyxRQUFRLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDO1FBQ3hFLElBQUksR0FBRyxDQUFDLEtBQUssS0FBSyxNQUFNLElBQUksR0FBRyxDQUFDLFFBQVEsS0FBSyxDQUFDO1lBQUUsU0FBUztRQUN6RCxPQUFPLENBQUMsSUFBSSxDQUNWLENBQUMsaUJBQWlCLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxPQUFPLEVBQUUsRUFBRSxHQUFHLEdBQUcsQ0FBQyxHQUFHLENBQUMsU0FBUyxDQUFDLFdBQVcsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUM3RixDQUFDO1FBQ0YsSUFBSSxHQUFHLENBQUMsS0FBSyxLQUFLLFVBQVU7WUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsV0FBVyxFQUFFLENBQUM7UUFDL0UsSUFBSSxHQUFHLENBQUMsS0FBSyxLQUFLLE9BQU87WUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsV0FBVyxFQUFFLENBQUM7SUFDOUUsQ0FBQztJQUNELE9BQU8sRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQztBQUM1QyxDQUFDO0FBRUQsU0FBUyxPQUFPLENBQUMsR0FBYTtJQUM1QixJQUFJLEdBQUcsQ0FBQyxLQUFLLEtBQUssVUFBVTtRQUFFLE9BQU8saUJBQWlCLENBQUM7SUFDdkQsSUFBSSxHQUFHLENBQUMsS0FBSyxLQUFLLE9BQU87UUFBRSxPQUFPLHNCQUFzQixDQUFDO0lBQ3pELElBQUksR0FBRyxDQUFDLEtBQUssS0FBSyxhQUFhO1FBQUUsT0FBTyxHQUFHLENBQUMsT0FBTyxJQUFJLHNCQUFzQixDQUFDO0lBQzlFLE9BQU8sR0FBRyxDQUFDLFFBQVEsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLFVBQVUsR0FBRyxDQUFDLE1BQU0sSUFBSSxTQUFTLEVBQUUsQ0FBQyxDQUFDLENBQUMsYUFBYSxHQUFHLENBQUMsUUFBUSxFQUFFLENBQUM7QUFDbkcsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogUnVucyB0aGUgYGNoZWNrYCBjb21tYW5kcyBvZiBhIHRhc2sgaW4gYSBmcmVzaCBjb3B5IG9mIHRoZSBjYW5kaWRhdGUgdHJlZSwgbmV2ZXIgaW4gdGhlIGZvbGRlciB0aGF0IHRoZSBhZ2VudCB3b3JrZWQgaW4sIHNvIHRoYXRcbiAqIG5vdGhpbmcgYnV0IHdoYXQgd291bGQgYmUgbWVyZ2VkIGNhbiBtYWtlIGEgY2hlY2sgcGFzcy4gV2l0aG91dCBhIGJhc2UgdGhlcmUgaXMgbm8gdHJlZTogdGhlbiB0aGUgY2hlY2sgcnVucyBpbiBwbGFjZS5cbiAqL1xuaW1wb3J0IHsgY29weUZpbGUsIG1rZGlyIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBkaXJuYW1lLCBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgSW5wdXRGaWxlIH0gZnJvbSAnLi4vLi4vYXBwL3BvcnRzLmpzJztcbmltcG9ydCB0eXBlIHsgT2JqZWN0SWQgfSBmcm9tICcuLi8uLi9kb21haW4vaWRzLmpzJztcbmltcG9ydCB0eXBlIHsgUmVwb3J0IH0gZnJvbSAnLi4vLi4vc2NoZW1hL3JlcG9ydC5qcyc7XG5pbXBvcnQgdHlwZSB7IEFnZW50TG9nIH0gZnJvbSAnLi9hZ2VudC1sb2cuanMnO1xuaW1wb3J0IHsgcnVuSW5Hcm91cCwgdHlwZSBTaGVsbENvbW1hbmQsIHR5cGUgU2hlbGxFbmQgfSBmcm9tICcuL2FnZW50LXByb2Nlc3MuanMnO1xuaW1wb3J0IHR5cGUgeyBDb2xsZWN0ZWRPdXRwdXQsIEZvdW5kT3V0cHV0IH0gZnJvbSAnLi9kZWNsYXJlZC1vdXRwdXRzLmpzJztcbmltcG9ydCB7IHdvcmtzcGFjZUZvbGRlciB9IGZyb20gJy4vZGVjbGFyZWQtb3V0cHV0cy5qcyc7XG5pbXBvcnQgeyBpbnNwZWN0IH0gZnJvbSAnLi9wbGFpbi1maWxlcy5qcyc7XG5pbXBvcnQgeyB0eXBlIENvZGVTb3VyY2UsIGNyZWF0ZVdvcmtpbmdDb3B5LCBsYXlJbnB1dHMgfSBmcm9tICcuL3dvcmtpbmctY29weS5qcyc7XG5cbi8qKiBXaGVyZSBjaGVja3MgcnVuLCBhbmQgd2l0aCB3aGljaCBvdXRwdXRzIGF0IGhhbmQuICovXG5leHBvcnQgaW50ZXJmYWNlIENoZWNrUGxhY2Uge1xuICByZWFkb25seSBjd2Q6IHN0cmluZztcbiAgLyoqIGAkT1JDSEVTVFJBVE9SX09VVFBVVFNgIG9mIHRoZSBjaGVjay4gKi9cbiAgcmVhZG9ubHkgb3V0cHV0czogc3RyaW5nO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEZyZXNoQ29weU9yZGVyIHtcbiAgLyoqIEJlbG93IHdoaWNoIHRoZSBjb3B5IGlzIG1hZGUuICovXG4gIHJlYWRvbmx5IGZvbGRlcjogc3RyaW5nO1xuICByZWFkb25seSBzb3VyY2U6IENvZGVTb3VyY2U7XG4gIHJlYWRvbmx5IGNvbW1pdDogT2JqZWN0SWQ7XG4gIHJlYWRvbmx5IGlucHV0czogcmVhZG9ubHkgSW5wdXRGaWxlW107XG4gIHJlYWRvbmx5IHRhc2tJZDogc3RyaW5nO1xuICAvKiogRm9sZGVyIHdpdGggdGhlIGNvbGxlY3RlZCBvdXRwdXRzLiAqL1xuICByZWFkb25seSBjb2xsZWN0ZWQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZm91bmQ6IHJlYWRvbmx5IEZvdW5kT3V0cHV0W107XG4gIHJlYWRvbmx5IG91dHB1dHM6IHJlYWRvbmx5IENvbGxlY3RlZE91dHB1dFtdO1xufVxuXG4vKiogVGhlIGNhbmRpZGF0ZSB0cmVlIHdpdGggaW5wdXRzIGFuZCBjb2xsZWN0ZWQgb3V0cHV0cyB3aGVyZSB0aGUgYWdlbnQgaGFkIHRoZW0uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZnJlc2hDb3B5KG9yZGVyOiBGcmVzaENvcHlPcmRlcik6IFByb21pc2U8Q2hlY2tQbGFjZT4ge1xuICBjb25zdCBwbGFjZTogQ2hlY2tQbGFjZSA9IHtcbiAgICBjd2Q6IGpvaW4ob3JkZXIuZm9sZGVyLCAnY2hlY2snKSxcbiAgICBvdXRwdXRzOiBqb2luKG9yZGVyLmZvbGRlciwgJ2NoZWNrLW91dHB1dHMnKSxcbiAgfTtcbiAgYXdhaXQgY3JlYXRlV29ya2luZ0NvcHkocGxhY2UuY3dkLCBqb2luKG9yZGVyLmZvbGRlciwgJ2NoZWNrLWp1ZGdlJyksIG9yZGVyLnNvdXJjZSwgb3JkZXIuY29tbWl0KTtcbiAgYXdhaXQgbGF5SW5wdXRzKHBsYWNlLmN3ZCwgb3JkZXIuaW5wdXRzKTtcbiAgYXdhaXQgbWtkaXIocGxhY2Uub3V0cHV0cyk7XG4gIGNvbnN0IHBsYWNlcyA9IG5ldyBNYXAob3JkZXIuZm91bmQubWFwKChmaWxlKSA9PiBbZmlsZS5wYXRoLCBmaWxlLnBsYWNlXSkpO1xuICBmb3IgKGNvbnN0IG91dHB1dCBvZiBvcmRlci5vdXRwdXRzKSB7XG4gICAgaWYgKG91dHB1dC5zb3VyY2UpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGZyb20gPSBqb2luKG9yZGVyLmNvbGxlY3RlZCwgb3V0cHV0LnBhdGgpO1xuICAgIGF3YWl0IGxheShmcm9tLCBwbGFjZS5vdXRwdXRzLCBvdXRwdXQucGF0aCk7XG4gICAgaWYgKHBsYWNlcy5nZXQob3V0cHV0LnBhdGgpID09PSAnd29ya3NwYWNlJylcbiAgICAgIGF3YWl0IGxheShmcm9tLCBwbGFjZS5jd2QsIGAke3dvcmtzcGFjZUZvbGRlcihvcmRlci50YXNrSWQpfS8ke291dHB1dC5wYXRofWApO1xuICAgIGlmIChwbGFjZXMuZ2V0KG91dHB1dC5wYXRoKSA9PT0gJ2NvcHknKSBhd2FpdCBsYXkoZnJvbSwgcGxhY2UuY3dkLCBvdXRwdXQucGF0aCk7XG4gIH1cbiAgcmV0dXJuIHBsYWNlO1xufVxuXG4vKiogTGVhdmVzIGFsb25lIHdoYXQgdGhlIHRyZWUgaXRzZWxmIGhhcyB0aGVyZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIGxheShmcm9tOiBzdHJpbmcsIHJvb3Q6IHN0cmluZywgcGF0aDogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGlmIChpbnNwZWN0KHJvb3QsIHBhdGgpLmtpbmQgIT09ICdhYnNlbnQnKSByZXR1cm47XG4gIGF3YWl0IG1rZGlyKGRpcm5hbWUoam9pbihyb290LCBwYXRoKSksIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICBhd2FpdCBjb3B5RmlsZShmcm9tLCBqb2luKHJvb3QsIHBhdGgpKTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDaGVja1J1biB7XG4gIHJlYWRvbmx5IGNvbW1hbmRzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIEhvdyBhIGNvbW1hbmQgaXMgcnVuOiB3aGVyZSwgd2l0aCB3aGljaCBlbnZpcm9ubWVudCwgdW50aWwgd2hlbi4gQXNrZWQgYW5ldyBmb3IgZWFjaC4gKi9cbiAgcmVhZG9ubHkgc2hlbGxDb21tYW5kOiAoY29tbWFuZDogc3RyaW5nKSA9PiBTaGVsbENvbW1hbmQ7XG4gIHJlYWRvbmx5IGxvZzogQWdlbnRMb2c7XG4gIC8qKiBXaGF0IHRoZSB2ZXJkaWN0cyBhcmUgYm91bmQgdG87IG51bGwgd2hlbiB0aGUgY2hlY2tzIHJ1biBpbiBwbGFjZS4gKi9cbiAgcmVhZG9ubHkgdHJlZTogT2JqZWN0SWQgfCBudWxsO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIENoZWNrVmVyZGljdHMge1xuICByZWFkb25seSBjaGVja3M6IFJlcG9ydFsnY2hlY2tzJ107XG4gIHJlYWRvbmx5IHJlYXNvbnM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogVGhlIGRlYWRsaW5lIG9yIHRoZSBjYWxsZXIgZW5kZWQgYSBjaGVjay4gKi9cbiAgcmVhZG9ubHkgc3RvcHBlZDogJ3RpbWVkX291dCcgfCAnY2FuY2VsbGVkJyB8IG51bGw7XG59XG5cbmNvbnN0IFNIT1dOX0xJTkVTID0gMjA7XG5cbi8qKiBSdW5zIGV2ZXJ5IGNoZWNrLCBvbmUgYWZ0ZXIgdGhlIG90aGVyOyBlYWNoIHRoYXQgZmFpbHMgaXMgYSByZWFzb24gd2l0aCB0aGUgZW5kIG9mIGl0cyBvdXRwdXQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcnVuQ2hlY2tzKHJ1bjogQ2hlY2tSdW4pOiBQcm9taXNlPENoZWNrVmVyZGljdHM+IHtcbiAgY29uc3QgY2hlY2tzOiBSZXBvcnRbJ2NoZWNrcyddID0gW107XG4gIGNvbnN0IHJlYXNvbnM6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgY29tbWFuZCBvZiBydW4uY29tbWFuZHMpIHtcbiAgICBydW4ubG9nLnN0YXJ0U2VjdGlvbigpO1xuICAgIHJ1bi5sb2cubm90ZShgY2hlY2s6ICR7Y29tbWFuZH1gKTtcbiAgICBydW4ubG9nLnN0YXJ0U2VjdGlvbigpO1xuICAgIGNvbnN0IGVuZCA9IGF3YWl0IHJ1bkluR3JvdXAocnVuLnNoZWxsQ29tbWFuZChjb21tYW5kKSk7XG4gICAgY2hlY2tzLnB1c2goeyBjb21tYW5kLCBleGl0X2NvZGU6IGVuZC5leGl0Q29kZSA/PyAtMSwgdHJlZTogcnVuLnRyZWUgfSk7XG4gICAgaWYgKGVuZC5jYXVzZSA9PT0gJ2V4aXQnICYmIGVuZC5leGl0Q29kZSA9PT0gMCkgY29udGludWU7XG4gICAgcmVhc29ucy5wdXNoKFxuICAgICAgW2BDaGVjayBmYWlsZWQgKCR7ZW5kVGV4dChlbmQpfSk6ICR7Y29tbWFuZH1gLCAuLi5ydW4ubG9nLmxhc3RMaW5lcyhTSE9XTl9MSU5FUyldLmpvaW4oJ1xcbicpLFxuICAgICk7XG4gICAgaWYgKGVuZC5jYXVzZSA9PT0gJ2RlYWRsaW5lJykgcmV0dXJuIHsgY2hlY2tzLCByZWFzb25zLCBzdG9wcGVkOiAndGltZWRfb3V0JyB9O1xuICAgIGlmIChlbmQuY2F1c2UgPT09ICdhYm9ydCcpIHJldHVybiB7IGNoZWNrcywgcmVhc29ucywgc3RvcHBlZDogJ2NhbmNlbGxlZCcgfTtcbiAgfVxuICByZXR1cm4geyBjaGVja3MsIHJlYXNvbnMsIHN0b3BwZWQ6IG51bGwgfTtcbn1cblxuZnVuY3Rpb24gZW5kVGV4dChlbmQ6IFNoZWxsRW5kKTogc3RyaW5nIHtcbiAgaWYgKGVuZC5jYXVzZSA9PT0gJ2RlYWRsaW5lJykgcmV0dXJuICdkZWFkbGluZSBwYXNzZWQnO1xuICBpZiAoZW5kLmNhdXNlID09PSAnYWJvcnQnKSByZXR1cm4gJ3N0b3BwZWQgZnJvbSBvdXRzaWRlJztcbiAgaWYgKGVuZC5jYXVzZSA9PT0gJ3Vuc3RhcnRhYmxlJykgcmV0dXJuIGVuZC5tZXNzYWdlID8/ICdjb3VsZCBub3QgYmUgc3RhcnRlZCc7XG4gIHJldHVybiBlbmQuZXhpdENvZGUgPT09IG51bGwgPyBgc2lnbmFsICR7ZW5kLnNpZ25hbCA/PyAndW5rbm93bid9YCA6IGBleGl0IGNvZGUgJHtlbmQuZXhpdENvZGV9YDtcbn1cbiJdfQ==
;// CONCATENATED MODULE: ./build/src/adapters/process/output-schema.js



/** A longer schema is no schema but an attack on whoever compiles it. */
const SCHEMA_CHARACTERS = 1024 * 1024;
/** A longer output is not read into memory to be parsed. */
const JSON_BYTES = 64 * 1024 * 1024;
const MOST_FAULTS = 10;
/** Reasons why outputs do not satisfy their schemas; loads the validator only when there is a question. */
async function schemaFaults(questions, schemas) {
    const compiled = new Map();
    const reasons = [];
    for (const question of questions) {
        const validate = compiled.get(question.schema) ?? (await compile(question.schema, schemas));
        compiled.set(question.schema, validate);
        if (typeof validate === 'string')
            reasons.push(validate);
        else
            reasons.push(...(await faultsOf(question, validate)));
    }
    return reasons;
}
async function compile(name, schemas) {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!isSchema(schema))
        return `Schema ${(0,tree_rules/* quoted */.TL)(name)} is not part of the session's definition`;
    const text = JSON.stringify(schema);
    if (text.length > SCHEMA_CHARACTERS)
        return `Schema ${(0,tree_rules/* quoted */.TL)(name)} is longer than ${SCHEMA_CHARACTERS} characters`;
    const options = { strict: false, allErrors: false, validateFormats: false, logger: false };
    try {
        const { validators } = await Promise.all(/* import() */[__webpack_require__.e(784), __webpack_require__.e(829)]).then(__webpack_require__.bind(__webpack_require__, 9829));
        const Validator = /2020-12/.test(declaredDraft(schema)) ? validators.draft2020 : validators.draft7;
        return new Validator(options).compile(schema);
    }
    catch (error) {
        // A reference to elsewhere, an unknown draft, a broken keyword: named, so that the definition can be mended.
        return `Schema ${(0,tree_rules/* quoted */.TL)(name)} cannot be used: ${(0,system_error/* messageOf */.b)(error)}`;
    }
}
function declaredDraft(schema) {
    return typeof schema === 'object' && '$schema' in schema && typeof schema.$schema === 'string'
        ? schema.$schema
        : '';
}
function isSchema(value) {
    return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}
async function faultsOf(question, validate) {
    const bytes = await readPlainFile(question.file, JSON_BYTES);
    const name = (0,tree_rules/* quoted */.TL)(question.path);
    if (bytes === undefined)
        return [`Output ${name} could not be read, or is longer than ${JSON_BYTES} bytes`];
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if (validate(value))
            return [];
    }
    catch (error) {
        return [`Output ${name} is no JSON that could be checked: ${(0,system_error/* messageOf */.b)(error)}`];
    }
    return (validate.errors ?? [])
        .slice(0, MOST_FAULTS)
        .map((fault) => `Output ${name} does not satisfy ${(0,tree_rules/* quoted */.TL)(question.schema)}: ${fault.instancePath || '/'} ${fault.message ?? fault.keyword}`);
}
/** A `SchemaJudge` over the same validator. */
const schemaJudge = {
    async faults(schema, bytes) {
        const validate = await compile('schema', { schema });
        if (typeof validate === 'string')
            return [validate];
        try {
            const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
            return validate(value)
                ? []
                : (validate.errors ?? [])
                    .slice(0, MOST_FAULTS)
                    .map((fault) => `${fault.instancePath || '/'} ${fault.message ?? fault.keyword}`);
        }
        catch (error) {
            return [`no JSON that could be checked: ${(0,system_error/* messageOf */.b)(error)}`];
        }
    },
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3V0cHV0LXNjaGVtYS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9hZGFwdGVycy9wcm9jZXNzL291dHB1dC1zY2hlbWEudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBTUEsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFDO0FBQzlDLE9BQU8sRUFBRSxhQUFhLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUNqRCxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUM7QUFFOUMseUVBQXlFO0FBQ3pFLE1BQU0saUJBQWlCLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQztBQUN0Qyw0REFBNEQ7QUFDNUQsTUFBTSxVQUFVLEdBQUcsRUFBRSxHQUFHLElBQUksR0FBRyxJQUFJLENBQUM7QUFDcEMsTUFBTSxXQUFXLEdBQUcsRUFBRSxDQUFDO0FBVXZCLDJHQUEyRztBQUMzRyxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FDaEMsU0FBb0MsRUFDcEMsT0FBMEM7SUFFMUMsTUFBTSxRQUFRLEdBQUcsSUFBSSxHQUFHLEVBQXFDLENBQUM7SUFDOUQsTUFBTSxPQUFPLEdBQWEsRUFBRSxDQUFDO0lBQzdCLEtBQUssTUFBTSxRQUFRLElBQUksU0FBUyxFQUFFLENBQUM7UUFDakMsTUFBTSxRQUFRLEdBQUcsUUFBUSxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLE9BQU8sQ0FBQyxRQUFRLENBQUMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUM7UUFDNUYsUUFBUSxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsTUFBTSxFQUFFLFFBQVEsQ0FBQyxDQUFDO1FBQ3hDLElBQUksT0FBTyxRQUFRLEtBQUssUUFBUTtZQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUM7O1lBQ3BELE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLE1BQU0sUUFBUSxDQUFDLFFBQVEsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFDLENBQUM7SUFDN0QsQ0FBQztJQUNELE9BQU8sT0FBTyxDQUFDO0FBQ2pCLENBQUM7QUFFRCxLQUFLLFVBQVUsT0FBTyxDQUNwQixJQUFZLEVBQ1osT0FBMEM7SUFFMUMsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDO0lBQ3hFLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDO1FBQUUsT0FBTyxVQUFVLE1BQU0sQ0FBQyxJQUFJLENBQUMsMENBQTBDLENBQUM7SUFDL0YsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUNwQyxJQUFJLElBQUksQ0FBQyxNQUFNLEdBQUcsaUJBQWlCO1FBQ2pDLE9BQU8sVUFBVSxNQUFNLENBQUMsSUFBSSxDQUFDLG1CQUFtQixpQkFBaUIsYUFBYSxDQUFDO0lBQ2pGLE1BQU0sT0FBTyxHQUFHLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsS0FBSyxFQUFFLGVBQWUsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBVyxDQUFDO0lBQ3BHLElBQUksQ0FBQztRQUNILE1BQU0sRUFBRSxVQUFVLEVBQUUsR0FBRyxNQUFNLE1BQU0sQ0FBQyx3QkFBd0IsQ0FBQyxDQUFDO1FBQzlELE1BQU0sU0FBUyxHQUFHLFNBQVMsQ0FBQyxJQUFJLENBQUMsYUFBYSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxNQUFNLENBQUM7UUFDbkcsT0FBTyxJQUFJLFNBQVMsQ0FBQyxPQUFPLENBQUMsQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLENBQUM7SUFDaEQsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZiw2R0FBNkc7UUFDN0csT0FBTyxVQUFVLE1BQU0sQ0FBQyxJQUFJLENBQUMsb0JBQW9CLFNBQVMsQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDO0lBQ3RFLENBQUM7QUFDSCxDQUFDO0FBRUQsU0FBUyxhQUFhLENBQUMsTUFBd0I7SUFDN0MsT0FBTyxPQUFPLE1BQU0sS0FBSyxRQUFRLElBQUksU0FBUyxJQUFJLE1BQU0sSUFBSSxPQUFPLE1BQU0sQ0FBQyxPQUFPLEtBQUssUUFBUTtRQUM1RixDQUFDLENBQUMsTUFBTSxDQUFDLE9BQU87UUFDaEIsQ0FBQyxDQUFDLEVBQUUsQ0FBQztBQUNULENBQUM7QUFFRCxTQUFTLFFBQVEsQ0FBQyxLQUFjO0lBQzlCLE9BQU8sT0FBTyxLQUFLLEtBQUssU0FBUyxJQUFJLENBQUMsT0FBTyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDOUcsQ0FBQztBQUVELEtBQUssVUFBVSxRQUFRLENBQUMsUUFBd0IsRUFBRSxRQUEwQjtJQUMxRSxNQUFNLEtBQUssR0FBRyxNQUFNLGFBQWEsQ0FBQyxRQUFRLENBQUMsSUFBSSxFQUFFLFVBQVUsQ0FBQyxDQUFDO0lBQzdELE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDbkMsSUFBSSxLQUFLLEtBQUssU0FBUztRQUFFLE9BQU8sQ0FBQyxVQUFVLElBQUkseUNBQXlDLFVBQVUsUUFBUSxDQUFDLENBQUM7SUFDNUcsSUFBSSxDQUFDO1FBQ0gsTUFBTSxLQUFLLEdBQVksSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLFdBQVcsQ0FBQyxPQUFPLEVBQUUsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQztRQUMzRixJQUFJLFFBQVEsQ0FBQyxLQUFLLENBQUM7WUFBRSxPQUFPLEVBQUUsQ0FBQztJQUNqQyxDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLE9BQU8sQ0FBQyxVQUFVLElBQUksc0NBQXNDLFNBQVMsQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUM7SUFDbEYsQ0FBQztJQUNELE9BQU8sQ0FBQyxRQUFRLENBQUMsTUFBTSxJQUFJLEVBQUUsQ0FBQztTQUMzQixLQUFLLENBQUMsQ0FBQyxFQUFFLFdBQVcsQ0FBQztTQUNyQixHQUFHLENBQ0YsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUNSLFVBQVUsSUFBSSxxQkFBcUIsTUFBTSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsS0FBSyxLQUFLLENBQUMsWUFBWSxJQUFJLEdBQUcsSUFBSSxLQUFLLENBQUMsT0FBTyxJQUFJLEtBQUssQ0FBQyxPQUFPLEVBQUUsQ0FDL0gsQ0FBQztBQUNOLENBQUM7QUFFRCwrQ0FBK0M7QUFDL0MsTUFBTSxDQUFDLE1BQU0sV0FBVyxHQUFnQjtJQUN0QyxLQUFLLENBQUMsTUFBTSxDQUFDLE1BQU0sRUFBRSxLQUFLO1FBQ3hCLE1BQU0sUUFBUSxHQUFHLE1BQU0sT0FBTyxDQUFDLFFBQVEsRUFBRSxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUM7UUFDckQsSUFBSSxPQUFPLFFBQVEsS0FBSyxRQUFRO1lBQUUsT0FBTyxDQUFDLFFBQVEsQ0FBQyxDQUFDO1FBQ3BELElBQUksQ0FBQztZQUNILE1BQU0sS0FBSyxHQUFZLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxXQUFXLENBQUMsT0FBTyxFQUFFLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7WUFDM0YsT0FBTyxRQUFRLENBQUMsS0FBSyxDQUFDO2dCQUNwQixDQUFDLENBQUMsRUFBRTtnQkFDSixDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsTUFBTSxJQUFJLEVBQUUsQ0FBQztxQkFDcEIsS0FBSyxDQUFDLENBQUMsRUFBRSxXQUFXLENBQUM7cUJBQ3JCLEdBQUcsQ0FBQyxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsR0FBRyxLQUFLLENBQUMsWUFBWSxJQUFJLEdBQUcsSUFBSSxLQUFLLENBQUMsT0FBTyxJQUFJLEtBQUssQ0FBQyxPQUFPLEVBQUUsQ0FBQyxDQUFDO1FBQzFGLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsT0FBTyxDQUFDLGtDQUFrQyxTQUFTLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDO1FBQ2hFLENBQUM7SUFDSCxDQUFDO0NBQ0YsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogSG9sZHMgSlNPTiBvdXRwdXRzIGFnYWluc3QgdGhlIHNjaGVtYXMgb2YgdGhlIHBpbm5lZCBkZWZpbml0aW9uLiBTY2hlbWFzIGFyZSBuZXZlciBmZXRjaGVkOyBgJHNjaGVtYWAgY2hvb3NlcyBiZXR3ZWVuIGRyYWZ0IDIwMjAtMTJcbiAqIGFuZCBkcmFmdC0wNywgdGhlIG9sZGVyIGJlaW5nIHRoZSBkZWZhdWx0IG9mIGEgc2NoZW1hIHRoYXQgZG9lcyBub3Qgc2F5LlxuICovXG5pbXBvcnQgdHlwZSB7IFZhbGlkYXRlRnVuY3Rpb24gfSBmcm9tICdhanYnO1xuaW1wb3J0IHR5cGUgeyBTY2hlbWFKdWRnZSB9IGZyb20gJy4uLy4uL2FwcC9wb3J0cy5qcyc7XG5pbXBvcnQgeyBxdW90ZWQgfSBmcm9tICcuLi9naXQvdHJlZS1ydWxlcy5qcyc7XG5pbXBvcnQgeyByZWFkUGxhaW5GaWxlIH0gZnJvbSAnLi9wbGFpbi1maWxlcy5qcyc7XG5pbXBvcnQgeyBtZXNzYWdlT2YgfSBmcm9tICcuL3N5c3RlbS1lcnJvci5qcyc7XG5cbi8qKiBBIGxvbmdlciBzY2hlbWEgaXMgbm8gc2NoZW1hIGJ1dCBhbiBhdHRhY2sgb24gd2hvZXZlciBjb21waWxlcyBpdC4gKi9cbmNvbnN0IFNDSEVNQV9DSEFSQUNURVJTID0gMTAyNCAqIDEwMjQ7XG4vKiogQSBsb25nZXIgb3V0cHV0IGlzIG5vdCByZWFkIGludG8gbWVtb3J5IHRvIGJlIHBhcnNlZC4gKi9cbmNvbnN0IEpTT05fQllURVMgPSA2NCAqIDEwMjQgKiAxMDI0O1xuY29uc3QgTU9TVF9GQVVMVFMgPSAxMDtcblxuZXhwb3J0IGludGVyZmFjZSBTY2hlbWFRdWVzdGlvbiB7XG4gIC8qKiBGb3IgdGhlIG1lc3NhZ2UuICovXG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICAvKiogS2V5IGludG8gdGhlIGRlZmluaXRpb24ncyBzY2hlbWFzLiAqL1xuICByZWFkb25seSBzY2hlbWE6IHN0cmluZztcbn1cblxuLyoqIFJlYXNvbnMgd2h5IG91dHB1dHMgZG8gbm90IHNhdGlzZnkgdGhlaXIgc2NoZW1hczsgbG9hZHMgdGhlIHZhbGlkYXRvciBvbmx5IHdoZW4gdGhlcmUgaXMgYSBxdWVzdGlvbi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzY2hlbWFGYXVsdHMoXG4gIHF1ZXN0aW9uczogcmVhZG9ubHkgU2NoZW1hUXVlc3Rpb25bXSxcbiAgc2NoZW1hczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+LFxuKTogUHJvbWlzZTxyZWFkb25seSBzdHJpbmdbXT4ge1xuICBjb25zdCBjb21waWxlZCA9IG5ldyBNYXA8c3RyaW5nLCBWYWxpZGF0ZUZ1bmN0aW9uIHwgc3RyaW5nPigpO1xuICBjb25zdCByZWFzb25zOiBzdHJpbmdbXSA9IFtdO1xuICBmb3IgKGNvbnN0IHF1ZXN0aW9uIG9mIHF1ZXN0aW9ucykge1xuICAgIGNvbnN0IHZhbGlkYXRlID0gY29tcGlsZWQuZ2V0KHF1ZXN0aW9uLnNjaGVtYSkgPz8gKGF3YWl0IGNvbXBpbGUocXVlc3Rpb24uc2NoZW1hLCBzY2hlbWFzKSk7XG4gICAgY29tcGlsZWQuc2V0KHF1ZXN0aW9uLnNjaGVtYSwgdmFsaWRhdGUpO1xuICAgIGlmICh0eXBlb2YgdmFsaWRhdGUgPT09ICdzdHJpbmcnKSByZWFzb25zLnB1c2godmFsaWRhdGUpO1xuICAgIGVsc2UgcmVhc29ucy5wdXNoKC4uLihhd2FpdCBmYXVsdHNPZihxdWVzdGlvbiwgdmFsaWRhdGUpKSk7XG4gIH1cbiAgcmV0dXJuIHJlYXNvbnM7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGNvbXBpbGUoXG4gIG5hbWU6IHN0cmluZyxcbiAgc2NoZW1hczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+LFxuKTogUHJvbWlzZTxWYWxpZGF0ZUZ1bmN0aW9uIHwgc3RyaW5nPiB7XG4gIGNvbnN0IHNjaGVtYSA9IE9iamVjdC5oYXNPd24oc2NoZW1hcywgbmFtZSkgPyBzY2hlbWFzW25hbWVdIDogdW5kZWZpbmVkO1xuICBpZiAoIWlzU2NoZW1hKHNjaGVtYSkpIHJldHVybiBgU2NoZW1hICR7cXVvdGVkKG5hbWUpfSBpcyBub3QgcGFydCBvZiB0aGUgc2Vzc2lvbidzIGRlZmluaXRpb25gO1xuICBjb25zdCB0ZXh0ID0gSlNPTi5zdHJpbmdpZnkoc2NoZW1hKTtcbiAgaWYgKHRleHQubGVuZ3RoID4gU0NIRU1BX0NIQVJBQ1RFUlMpXG4gICAgcmV0dXJuIGBTY2hlbWEgJHtxdW90ZWQobmFtZSl9IGlzIGxvbmdlciB0aGFuICR7U0NIRU1BX0NIQVJBQ1RFUlN9IGNoYXJhY3RlcnNgO1xuICBjb25zdCBvcHRpb25zID0geyBzdHJpY3Q6IGZhbHNlLCBhbGxFcnJvcnM6IGZhbHNlLCB2YWxpZGF0ZUZvcm1hdHM6IGZhbHNlLCBsb2dnZXI6IGZhbHNlIH0gYXMgY29uc3Q7XG4gIHRyeSB7XG4gICAgY29uc3QgeyB2YWxpZGF0b3JzIH0gPSBhd2FpdCBpbXBvcnQoJy4vc2NoZW1hLXZhbGlkYXRvcnMuanMnKTtcbiAgICBjb25zdCBWYWxpZGF0b3IgPSAvMjAyMC0xMi8udGVzdChkZWNsYXJlZERyYWZ0KHNjaGVtYSkpID8gdmFsaWRhdG9ycy5kcmFmdDIwMjAgOiB2YWxpZGF0b3JzLmRyYWZ0NztcbiAgICByZXR1cm4gbmV3IFZhbGlkYXRvcihvcHRpb25zKS5jb21waWxlKHNjaGVtYSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgLy8gQSByZWZlcmVuY2UgdG8gZWxzZXdoZXJlLCBhbiB1bmtub3duIGRyYWZ0LCBhIGJyb2tlbiBrZXl3b3JkOiBuYW1lZCwgc28gdGhhdCB0aGUgZGVmaW5pdGlvbiBjYW4gYmUgbWVuZGVkLlxuICAgIHJldHVybiBgU2NoZW1hICR7cXVvdGVkKG5hbWUpfSBjYW5ub3QgYmUgdXNlZDogJHttZXNzYWdlT2YoZXJyb3IpfWA7XG4gIH1cbn1cblxuZnVuY3Rpb24gZGVjbGFyZWREcmFmdChzY2hlbWE6IG9iamVjdCB8IGJvb2xlYW4pOiBzdHJpbmcge1xuICByZXR1cm4gdHlwZW9mIHNjaGVtYSA9PT0gJ29iamVjdCcgJiYgJyRzY2hlbWEnIGluIHNjaGVtYSAmJiB0eXBlb2Ygc2NoZW1hLiRzY2hlbWEgPT09ICdzdHJpbmcnXG4gICAgPyBzY2hlbWEuJHNjaGVtYVxuICAgIDogJyc7XG59XG5cbmZ1bmN0aW9uIGlzU2NoZW1hKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgb2JqZWN0IHwgYm9vbGVhbiB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09ICdib29sZWFuJyB8fCAodHlwZW9mIHZhbHVlID09PSAnb2JqZWN0JyAmJiB2YWx1ZSAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSkpO1xufVxuXG5hc3luYyBmdW5jdGlvbiBmYXVsdHNPZihxdWVzdGlvbjogU2NoZW1hUXVlc3Rpb24sIHZhbGlkYXRlOiBWYWxpZGF0ZUZ1bmN0aW9uKTogUHJvbWlzZTxyZWFkb25seSBzdHJpbmdbXT4ge1xuICBjb25zdCBieXRlcyA9IGF3YWl0IHJlYWRQbGFpbkZpbGUocXVlc3Rpb24uZmlsZSwgSlNPTl9CWVRFUyk7XG4gIGNvbnN0IG5hbWUgPSBxdW90ZWQocXVlc3Rpb24ucGF0aCk7XG4gIGlmIChieXRlcyA9PT0gdW5kZWZpbmVkKSByZXR1cm4gW2BPdXRwdXQgJHtuYW1lfSBjb3VsZCBub3QgYmUgcmVhZCwgb3IgaXMgbG9uZ2VyIHRoYW4gJHtKU09OX0JZVEVTfSBieXRlc2BdO1xuICB0cnkge1xuICAgIGNvbnN0IHZhbHVlOiB1bmtub3duID0gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoJ3V0Zi04JywgeyBmYXRhbDogdHJ1ZSB9KS5kZWNvZGUoYnl0ZXMpKTtcbiAgICBpZiAodmFsaWRhdGUodmFsdWUpKSByZXR1cm4gW107XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgcmV0dXJuIFtgT3V0cHV0ICR7bmFtZX0gaXMgbm8gSlNPTiB0aGF0IGNvdWxkIGJlIGNoZWNrZWQ6ICR7bWVzc2FnZU9mKGVycm9yKX1gXTtcbiAgfVxuICByZXR1cm4gKHZhbGlkYXRlLmVycm9ycyA/PyBbXSlcbiAgICAuc2xpY2UoMCwgTU9TVF9GQVVMVFMpXG4gICAgLm1hcChcbiAgICAgIChmYXVsdCkgPT5cbiAgICAgICAgYE91dHB1dCAke25hbWV9IGRvZXMgbm90IHNhdGlzZnkgJHtxdW90ZWQocXVlc3Rpb24uc2NoZW1hKX06ICR7ZmF1bHQuaW5zdGFuY2VQYXRoIHx8ICcvJ30gJHtmYXVsdC5tZXNzYWdlID8/IGZhdWx0LmtleXdvcmR9YCxcbiAgICApO1xufVxuXG4vKiogQSBgU2NoZW1hSnVkZ2VgIG92ZXIgdGhlIHNhbWUgdmFsaWRhdG9yLiAqL1xuZXhwb3J0IGNvbnN0IHNjaGVtYUp1ZGdlOiBTY2hlbWFKdWRnZSA9IHtcbiAgYXN5bmMgZmF1bHRzKHNjaGVtYSwgYnl0ZXMpIHtcbiAgICBjb25zdCB2YWxpZGF0ZSA9IGF3YWl0IGNvbXBpbGUoJ3NjaGVtYScsIHsgc2NoZW1hIH0pO1xuICAgIGlmICh0eXBlb2YgdmFsaWRhdGUgPT09ICdzdHJpbmcnKSByZXR1cm4gW3ZhbGlkYXRlXTtcbiAgICB0cnkge1xuICAgICAgY29uc3QgdmFsdWU6IHVua25vd24gPSBKU09OLnBhcnNlKG5ldyBUZXh0RGVjb2RlcigndXRmLTgnLCB7IGZhdGFsOiB0cnVlIH0pLmRlY29kZShieXRlcykpO1xuICAgICAgcmV0dXJuIHZhbGlkYXRlKHZhbHVlKVxuICAgICAgICA/IFtdXG4gICAgICAgIDogKHZhbGlkYXRlLmVycm9ycyA/PyBbXSlcbiAgICAgICAgICAgIC5zbGljZSgwLCBNT1NUX0ZBVUxUUylcbiAgICAgICAgICAgIC5tYXAoKGZhdWx0KSA9PiBgJHtmYXVsdC5pbnN0YW5jZVBhdGggfHwgJy8nfSAke2ZhdWx0Lm1lc3NhZ2UgPz8gZmF1bHQua2V5d29yZH1gKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgcmV0dXJuIFtgbm8gSlNPTiB0aGF0IGNvdWxkIGJlIGNoZWNrZWQ6ICR7bWVzc2FnZU9mKGVycm9yKX1gXTtcbiAgICB9XG4gIH0sXG59O1xuIl19
;// CONCATENATED MODULE: ./build/src/adapters/process/status-file.js
/**
 * Finds and reads the status file that an agent may leave: `$ORCHESTRATOR_STATUS`, else `agent-status.yaml` at the root of where it
 * worked. The second one is used up by reading when the work is done in place, so that it never speaks for another attempt.
 */




const ROOT_STATUS = 'agent-status.yaml';
/** Tells one state of a file from another; null when there is none. */
function fingerprint(file) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        return stats === undefined ? null : `${stats.ino}:${stats.size}:${stats.mtimeMs}`;
    }
    catch (error) {
        if (['ENOTDIR', 'EACCES'].some((code) => (0,system_error/* hasCode */.u)(error, code)))
            return null;
        throw error;
    }
}
/** What the agent left, parsed; null when it left nothing. */
async function readStatus(search) {
    const own = await readOne((0,external_node_path_.dirname)(search.file), (0,external_node_path_.basename)(search.file));
    const rootFile = (0,external_node_path_.join)(search.work, ROOT_STATUS);
    const now = fingerprint(rootFile);
    if (now === null || now === search.rootBefore)
        return own;
    const atRoot = own ?? (await readOne(search.work, ROOT_STATUS));
    if (search.inPlace)
        (0,external_node_fs_.rmSync)(rootFile, { force: true });
    return atRoot;
}
async function readOne(folder, name) {
    const entry = inspect(folder, name);
    if (entry.kind === 'absent' || (entry.kind === 'file' && entry.bytes === 0))
        return null;
    // The parser is loaded only by attempts that left something to parse.
    const { parseAgentStatus, STATUS_BYTES } = await __webpack_require__.e(/* import() */ 43).then(__webpack_require__.bind(__webpack_require__, 7043));
    if (entry.kind !== 'file')
        return invalid(`it is ${entry.kind === 'folder' ? 'a folder' : entry.what}, not a regular file`);
    if (entry.bytes > STATUS_BYTES)
        return invalid(`it has ${entry.bytes} bytes, more than ${STATUS_BYTES}`);
    const bytes = await readPlainFile((0,external_node_path_.join)(folder, name), STATUS_BYTES);
    return bytes === undefined ? invalid('it could not be read') : parseAgentStatus(bytes);
}
function invalid(fault) {
    return { kind: 'invalid', faults: [fault] };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3RhdHVzLWZpbGUuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy9zdGF0dXMtZmlsZS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxNQUFNLFNBQVMsQ0FBQztBQUM1QyxPQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFFcEQsT0FBTyxFQUFFLE9BQU8sRUFBRSxhQUFhLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUMxRCxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sbUJBQW1CLENBQUM7QUFFNUMsTUFBTSxDQUFDLE1BQU0sV0FBVyxHQUFHLG1CQUFtQixDQUFDO0FBRS9DLHVFQUF1RTtBQUN2RSxNQUFNLFVBQVUsV0FBVyxDQUFDLElBQVk7SUFDdEMsSUFBSSxDQUFDO1FBQ0gsTUFBTSxLQUFLLEdBQUcsU0FBUyxDQUFDLElBQUksRUFBRSxFQUFFLGNBQWMsRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDO1FBQ3pELE9BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksS0FBSyxDQUFDLElBQUksSUFBSSxLQUFLLENBQUMsT0FBTyxFQUFFLENBQUM7SUFDcEYsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixJQUFJLENBQUMsU0FBUyxFQUFFLFFBQVEsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztZQUFFLE9BQU8sSUFBSSxDQUFDO1FBQzVFLE1BQU0sS0FBSyxDQUFDO0lBQ2QsQ0FBQztBQUNILENBQUM7QUFXRCw4REFBOEQ7QUFDOUQsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQUMsTUFBb0I7SUFDbkQsTUFBTSxHQUFHLEdBQUcsTUFBTSxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsRUFBRSxRQUFRLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7SUFDdkUsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsV0FBVyxDQUFDLENBQUM7SUFDaEQsTUFBTSxHQUFHLEdBQUcsV0FBVyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0lBQ2xDLElBQUksR0FBRyxLQUFLLElBQUksSUFBSSxHQUFHLEtBQUssTUFBTSxDQUFDLFVBQVU7UUFBRSxPQUFPLEdBQUcsQ0FBQztJQUMxRCxNQUFNLE1BQU0sR0FBRyxHQUFHLElBQUksQ0FBQyxNQUFNLE9BQU8sQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxDQUFDLENBQUM7SUFDaEUsSUFBSSxNQUFNLENBQUMsT0FBTztRQUFFLE1BQU0sQ0FBQyxRQUFRLEVBQUUsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQztJQUN0RCxPQUFPLE1BQU0sQ0FBQztBQUNoQixDQUFDO0FBRUQsS0FBSyxVQUFVLE9BQU8sQ0FBQyxNQUFjLEVBQUUsSUFBWTtJQUNqRCxNQUFNLEtBQUssR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDO0lBQ3BDLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxLQUFLLE1BQU0sSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLENBQUMsQ0FBQztRQUFFLE9BQU8sSUFBSSxDQUFDO0lBQ3pGLHNFQUFzRTtJQUN0RSxNQUFNLEVBQUUsZ0JBQWdCLEVBQUUsWUFBWSxFQUFFLEdBQUcsTUFBTSxNQUFNLENBQUMsOEJBQThCLENBQUMsQ0FBQztJQUN4RixJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssTUFBTTtRQUN2QixPQUFPLE9BQU8sQ0FBQyxTQUFTLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLHNCQUFzQixDQUFDLENBQUM7SUFDbkcsSUFBSSxLQUFLLENBQUMsS0FBSyxHQUFHLFlBQVk7UUFBRSxPQUFPLE9BQU8sQ0FBQyxVQUFVLEtBQUssQ0FBQyxLQUFLLHFCQUFxQixZQUFZLEVBQUUsQ0FBQyxDQUFDO0lBQ3pHLE1BQU0sS0FBSyxHQUFHLE1BQU0sYUFBYSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLEVBQUUsWUFBWSxDQUFDLENBQUM7SUFDcEUsT0FBTyxLQUFLLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsc0JBQXNCLENBQUMsQ0FBQyxDQUFDLENBQUMsZ0JBQWdCLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDekYsQ0FBQztBQUVELFNBQVMsT0FBTyxDQUFDLEtBQWE7SUFDNUIsT0FBTyxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQztBQUM5QyxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBGaW5kcyBhbmQgcmVhZHMgdGhlIHN0YXR1cyBmaWxlIHRoYXQgYW4gYWdlbnQgbWF5IGxlYXZlOiBgJE9SQ0hFU1RSQVRPUl9TVEFUVVNgLCBlbHNlIGBhZ2VudC1zdGF0dXMueWFtbGAgYXQgdGhlIHJvb3Qgb2Ygd2hlcmUgaXRcbiAqIHdvcmtlZC4gVGhlIHNlY29uZCBvbmUgaXMgdXNlZCB1cCBieSByZWFkaW5nIHdoZW4gdGhlIHdvcmsgaXMgZG9uZSBpbiBwbGFjZSwgc28gdGhhdCBpdCBuZXZlciBzcGVha3MgZm9yIGFub3RoZXIgYXR0ZW1wdC5cbiAqL1xuaW1wb3J0IHsgbHN0YXRTeW5jLCBybVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGJhc2VuYW1lLCBkaXJuYW1lLCBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgUGFyc2VkU3RhdHVzIH0gZnJvbSAnLi4vLi4vc2NoZW1hL2FnZW50LXN0YXR1cy5qcyc7XG5pbXBvcnQgeyBpbnNwZWN0LCByZWFkUGxhaW5GaWxlIH0gZnJvbSAnLi9wbGFpbi1maWxlcy5qcyc7XG5pbXBvcnQgeyBoYXNDb2RlIH0gZnJvbSAnLi9zeXN0ZW0tZXJyb3IuanMnO1xuXG5leHBvcnQgY29uc3QgUk9PVF9TVEFUVVMgPSAnYWdlbnQtc3RhdHVzLnlhbWwnO1xuXG4vKiogVGVsbHMgb25lIHN0YXRlIG9mIGEgZmlsZSBmcm9tIGFub3RoZXI7IG51bGwgd2hlbiB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmdlcnByaW50KGZpbGU6IHN0cmluZyk6IHN0cmluZyB8IG51bGwge1xuICB0cnkge1xuICAgIGNvbnN0IHN0YXRzID0gbHN0YXRTeW5jKGZpbGUsIHsgdGhyb3dJZk5vRW50cnk6IGZhbHNlIH0pO1xuICAgIHJldHVybiBzdGF0cyA9PT0gdW5kZWZpbmVkID8gbnVsbCA6IGAke3N0YXRzLmlub306JHtzdGF0cy5zaXplfToke3N0YXRzLm10aW1lTXN9YDtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoWydFTk9URElSJywgJ0VBQ0NFUyddLnNvbWUoKGNvZGUpID0+IGhhc0NvZGUoZXJyb3IsIGNvZGUpKSkgcmV0dXJuIG51bGw7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBTdGF0dXNTZWFyY2gge1xuICAvKiogYCRPUkNIRVNUUkFUT1JfU1RBVFVTYC4gKi9cbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICByZWFkb25seSB3b3JrOiBzdHJpbmc7XG4gIC8qKiBGaW5nZXJwcmludCBvZiB0aGUgZmlsZSBhdCB0aGUgcm9vdCBiZWZvcmUgdGhlIGFnZW50IGJlZ2FuOiBsZWZ0IGFzIGl0IHdhcywgaXQgaXMgbm9uZSBvZiB0aGlzIGF0dGVtcHQncy4gKi9cbiAgcmVhZG9ubHkgcm9vdEJlZm9yZTogc3RyaW5nIHwgbnVsbDtcbiAgcmVhZG9ubHkgaW5QbGFjZTogYm9vbGVhbjtcbn1cblxuLyoqIFdoYXQgdGhlIGFnZW50IGxlZnQsIHBhcnNlZDsgbnVsbCB3aGVuIGl0IGxlZnQgbm90aGluZy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkU3RhdHVzKHNlYXJjaDogU3RhdHVzU2VhcmNoKTogUHJvbWlzZTxQYXJzZWRTdGF0dXMgfCBudWxsPiB7XG4gIGNvbnN0IG93biA9IGF3YWl0IHJlYWRPbmUoZGlybmFtZShzZWFyY2guZmlsZSksIGJhc2VuYW1lKHNlYXJjaC5maWxlKSk7XG4gIGNvbnN0IHJvb3RGaWxlID0gam9pbihzZWFyY2gud29yaywgUk9PVF9TVEFUVVMpO1xuICBjb25zdCBub3cgPSBmaW5nZXJwcmludChyb290RmlsZSk7XG4gIGlmIChub3cgPT09IG51bGwgfHwgbm93ID09PSBzZWFyY2gucm9vdEJlZm9yZSkgcmV0dXJuIG93bjtcbiAgY29uc3QgYXRSb290ID0gb3duID8/IChhd2FpdCByZWFkT25lKHNlYXJjaC53b3JrLCBST09UX1NUQVRVUykpO1xuICBpZiAoc2VhcmNoLmluUGxhY2UpIHJtU3luYyhyb290RmlsZSwgeyBmb3JjZTogdHJ1ZSB9KTtcbiAgcmV0dXJuIGF0Um9vdDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVhZE9uZShmb2xkZXI6IHN0cmluZywgbmFtZTogc3RyaW5nKTogUHJvbWlzZTxQYXJzZWRTdGF0dXMgfCBudWxsPiB7XG4gIGNvbnN0IGVudHJ5ID0gaW5zcGVjdChmb2xkZXIsIG5hbWUpO1xuICBpZiAoZW50cnkua2luZCA9PT0gJ2Fic2VudCcgfHwgKGVudHJ5LmtpbmQgPT09ICdmaWxlJyAmJiBlbnRyeS5ieXRlcyA9PT0gMCkpIHJldHVybiBudWxsO1xuICAvLyBUaGUgcGFyc2VyIGlzIGxvYWRlZCBvbmx5IGJ5IGF0dGVtcHRzIHRoYXQgbGVmdCBzb21ldGhpbmcgdG8gcGFyc2UuXG4gIGNvbnN0IHsgcGFyc2VBZ2VudFN0YXR1cywgU1RBVFVTX0JZVEVTIH0gPSBhd2FpdCBpbXBvcnQoJy4uLy4uL3NjaGVtYS9hZ2VudC1zdGF0dXMuanMnKTtcbiAgaWYgKGVudHJ5LmtpbmQgIT09ICdmaWxlJylcbiAgICByZXR1cm4gaW52YWxpZChgaXQgaXMgJHtlbnRyeS5raW5kID09PSAnZm9sZGVyJyA/ICdhIGZvbGRlcicgOiBlbnRyeS53aGF0fSwgbm90IGEgcmVndWxhciBmaWxlYCk7XG4gIGlmIChlbnRyeS5ieXRlcyA+IFNUQVRVU19CWVRFUykgcmV0dXJuIGludmFsaWQoYGl0IGhhcyAke2VudHJ5LmJ5dGVzfSBieXRlcywgbW9yZSB0aGFuICR7U1RBVFVTX0JZVEVTfWApO1xuICBjb25zdCBieXRlcyA9IGF3YWl0IHJlYWRQbGFpbkZpbGUoam9pbihmb2xkZXIsIG5hbWUpLCBTVEFUVVNfQllURVMpO1xuICByZXR1cm4gYnl0ZXMgPT09IHVuZGVmaW5lZCA/IGludmFsaWQoJ2l0IGNvdWxkIG5vdCBiZSByZWFkJykgOiBwYXJzZUFnZW50U3RhdHVzKGJ5dGVzKTtcbn1cblxuZnVuY3Rpb24gaW52YWxpZChmYXVsdDogc3RyaW5nKTogUGFyc2VkU3RhdHVzIHtcbiAgcmV0dXJuIHsga2luZDogJ2ludmFsaWQnLCBmYXVsdHM6IFtmYXVsdF0gfTtcbn1cbiJdfQ==
;// CONCATENATED MODULE: ./build/src/adapters/process/attempt-verdict.js
/**
 * Looks at what an attempt made: declared outputs, the change of its working copy, the checks. Collects outputs and change into the
 * report folder, or says everything that is missing or wrong.
 */








const NOTHING = {
    notes: [],
    outputs: [],
    checks: [],
    change: null,
    pack: null,
};
/** Judges a finished attempt. An agent's doing is never a throw. */
async function verdictOf(made) {
    const { copy, order } = made;
    const damage = copy === null ? null : await damageOf(copy);
    if (damage !== null)
        return { ...NOTHING, outcome: 'invalid', reasons: [damage] };
    const found = await findOutputs(order.task.outputs, {
        outputs: made.folder.outputs,
        work: made.work,
        taskId: order.task.id,
        laid: made.laid,
    });
    const staged = copy === null ? null : await readChange(made, copy, found.files);
    const reasons = [...found.reasons, ...(staged?.reasons ?? []), ...(await badShapes(made, found.files))];
    if (reasons.length > 0)
        return { ...NOTHING, outcome: 'invalid', reasons };
    const collected = await collectOutputs(found.files, {
        folder: (0,external_node_path_.join)(order.reportFolder, 'outputs'),
        maxBytes: order.maxOutputBytes,
        isSource: (file) => staged?.sources.has(file.path) ?? false,
    });
    if (collected.reasons.length > 0)
        return { ...NOTHING, outcome: 'invalid', reasons: collected.reasons };
    return await checked(made, { found: found.files, outputs: collected.outputs, staged });
}
async function badShapes(made, found) {
    const questions = found.flatMap(({ spec, path, file }) => spec.schema === null ? [] : [{ path, file, schema: spec.schema }]);
    return questions.length === 0 ? [] : await schemaFaults(questions, made.order.schemas);
}
async function readChange(made, copy, found) {
    await refreshJudge(copy);
    const git = judgeGit(copy);
    const staged = await (0,change_pack/* stageChanges */.Gr)({
        git,
        base: copy.commit,
        exclude: [...made.laid.keys(), ROOT_STATUS, workspaceFolder(made.order.task.id)],
        limits: made.staging,
        sizeOf: (path) => sizeIn(copy, path),
    });
    if (staged.kind === 'refused')
        return { changes: [], sources: new Set(), unchanged: [], reasons: staged.reasons };
    const status = new Map(staged.changes.map((change) => [pathOf(change), change.status]));
    const inCopy = found.filter((file) => file.place === 'copy');
    // A new file at the root is an output and nothing else; one in a folder is code, unless .gitignore keeps it out of the change.
    const onlyOutputs = inCopy.filter((file) => status.get(file.path) === 'A' && !file.spec.path.replace(/\/+$/, '').includes('/'));
    const dropped = new Set(onlyOutputs.map((file) => file.path));
    await (0,change_pack/* unstage */.ac)(git, [...dropped]);
    const others = inCopy.map((file) => file.path).filter((path) => !status.has(path));
    const tracked = await (0,change_pack/* trackedPaths */.f4)(git, others);
    const sources = inCopy
        .map((file) => file.path)
        .filter((path) => tracked.has(path) || (status.has(path) && !dropped.has(path)));
    return {
        changes: staged.changes.filter((change) => !dropped.has(pathOf(change))),
        sources: new Set(sources),
        unchanged: others.filter((path) => tracked.has(path)),
        reasons: [],
    };
}
function pathOf(change) {
    return Buffer.from(change.path).toString('utf8');
}
async function checked(made, gathered) {
    const { staged, outputs } = gathered;
    const copy = made.copy;
    const changes = staged?.changes ?? [];
    const candidate = copy === null || changes.length === 0 ? null : await (0,change_pack/* commitCandidate */.BO)(judgeGit(copy), copy.commit);
    const ran = made.check === null ? null : await runIn(made, gathered, candidate);
    const checks = ran?.checks ?? [];
    if (ran !== null && ran.reasons.length > 0)
        return { ...NOTHING, outcome: ran.stopped ?? 'invalid', reasons: ran.reasons, checks };
    const notes = (staged?.unchanged ?? []).map((path) => `Output ${path} is as it was in the base.`);
    const whole = { outcome: 'succeeded', reasons: [], notes, outputs, checks };
    if (copy === null || candidate === null)
        return { ...whole, change: null, pack: null };
    const pack = await (0,change_pack/* packCandidate */.lQ)(judgeGit(copy), candidate.commit, copy.commit);
    let bytes = 0;
    for (const change of changes)
        bytes += change.status === 'D' ? 0 : sizeIn(copy, pathOf(change));
    return { ...whole, change: { base_sha: copy.commit, files: changes.length, bytes }, pack };
}
async function runIn(made, gathered, candidate) {
    const { copy, order, folder } = made;
    if (made.check === null)
        return null;
    if (copy === null)
        return await made.check({ cwd: made.work, outputs: folder.outputs }, null);
    const place = await freshCopy({
        folder: (0,external_node_path_.join)(folder.top, 'attempt'),
        source: { ...copy.source, objects: [(0,external_node_path_.join)(copy.judge, 'objects'), ...copy.source.objects] },
        commit: candidate?.commit ?? copy.commit,
        inputs: order.inputs,
        taskId: order.task.id,
        collected: (0,external_node_path_.join)(order.reportFolder, 'outputs'),
        found: gathered.found,
        outputs: gathered.outputs,
    });
    return await made.check(place, candidate?.tree ?? (await treeOf(copy)));
}
async function treeOf(copy) {
    const tree = await judgeGit(copy).text([
        'rev-parse',
        '--verify',
        '--end-of-options',
        `${copy.commit}^{tree}`,
    ]);
    if (!(0,ids/* isObjectId */.TS)(tree))
        throw new Error(`Internal error: git answered ${tree} for a tree`);
    return tree;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYXR0ZW1wdC12ZXJkaWN0LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsiLi4vLi4vLi4vLi4vc3JjL2FkYXB0ZXJzL3Byb2Nlc3MvYXR0ZW1wdC12ZXJkaWN0LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7R0FHRztBQUNILE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFFakMsT0FBTyxFQUFFLFVBQVUsRUFBaUIsTUFBTSxxQkFBcUIsQ0FBQztBQUVoRSxPQUFPLEVBRUwsZUFBZSxFQUNmLGFBQWEsRUFFYixZQUFZLEVBQ1osWUFBWSxFQUNaLE9BQU8sR0FDUixNQUFNLHVCQUF1QixDQUFDO0FBRy9CLE9BQU8sRUFFTCxjQUFjLEVBRWQsV0FBVyxFQUNYLGVBQWUsR0FDaEIsTUFBTSx1QkFBdUIsQ0FBQztBQUUvQixPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sbUJBQW1CLENBQUM7QUFDOUMsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLG9CQUFvQixDQUFDO0FBQ2xELE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUMvQyxPQUFPLEVBQUUsUUFBUSxFQUFFLFFBQVEsRUFBRSxZQUFZLEVBQUUsTUFBTSxFQUFvQixNQUFNLG1CQUFtQixDQUFDO0FBeUIvRixNQUFNLE9BQU8sR0FBeUM7SUFDcEQsS0FBSyxFQUFFLEVBQUU7SUFDVCxPQUFPLEVBQUUsRUFBRTtJQUNYLE1BQU0sRUFBRSxFQUFFO0lBQ1YsTUFBTSxFQUFFLElBQUk7SUFDWixJQUFJLEVBQUUsSUFBSTtDQUNYLENBQUM7QUFFRixvRUFBb0U7QUFDcEUsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTLENBQUMsSUFBVTtJQUN4QyxNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUksQ0FBQztJQUM3QixNQUFNLE1BQU0sR0FBRyxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQzNELElBQUksTUFBTSxLQUFLLElBQUk7UUFBRSxPQUFPLEVBQUUsR0FBRyxPQUFPLEVBQUUsT0FBTyxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDO0lBQ2xGLE1BQU0sS0FBSyxHQUFHLE1BQU0sV0FBVyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFO1FBQ2xELE9BQU8sRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU87UUFDNUIsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJO1FBQ2YsTUFBTSxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRTtRQUNyQixJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUk7S0FDaEIsQ0FBQyxDQUFDO0lBQ0gsTUFBTSxNQUFNLEdBQUcsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxNQUFNLFVBQVUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztJQUNoRixNQUFNLE9BQU8sR0FBRyxDQUFDLEdBQUcsS0FBSyxDQUFDLE9BQU8sRUFBRSxHQUFHLENBQUMsTUFBTSxFQUFFLE9BQU8sSUFBSSxFQUFFLENBQUMsRUFBRSxHQUFHLENBQUMsTUFBTSxTQUFTLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7SUFDeEcsSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLENBQUM7UUFBRSxPQUFPLEVBQUUsR0FBRyxPQUFPLEVBQUUsT0FBTyxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsQ0FBQztJQUMzRSxNQUFNLFNBQVMsR0FBRyxNQUFNLGNBQWMsQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFO1FBQ2xELE1BQU0sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLFlBQVksRUFBRSxTQUFTLENBQUM7UUFDM0MsUUFBUSxFQUFFLEtBQUssQ0FBQyxjQUFjO1FBQzlCLFFBQVEsRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLEtBQUs7S0FDNUQsQ0FBQyxDQUFDO0lBQ0gsSUFBSSxTQUFTLENBQUMsT0FBTyxDQUFDLE1BQU0sR0FBRyxDQUFDO1FBQUUsT0FBTyxFQUFFLEdBQUcsT0FBTyxFQUFFLE9BQU8sRUFBRSxTQUFTLEVBQUUsT0FBTyxFQUFFLFNBQVMsQ0FBQyxPQUFPLEVBQUUsQ0FBQztJQUN4RyxPQUFPLE1BQU0sT0FBTyxDQUFDLElBQUksRUFBRSxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSxTQUFTLENBQUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDekYsQ0FBQztBQUVELEtBQUssVUFBVSxTQUFTLENBQUMsSUFBVSxFQUFFLEtBQTZCO0lBQ2hFLE1BQU0sU0FBUyxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxDQUN2RCxJQUFJLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQ2xFLENBQUM7SUFDRixPQUFPLFNBQVMsQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLE1BQU0sWUFBWSxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxDQUFDO0FBQ3pGLENBQUM7QUFXRCxLQUFLLFVBQVUsVUFBVSxDQUN2QixJQUFVLEVBQ1YsSUFBaUIsRUFDakIsS0FBNkI7SUFFN0IsTUFBTSxZQUFZLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDekIsTUFBTSxHQUFHLEdBQUcsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQzNCLE1BQU0sTUFBTSxHQUFHLE1BQU0sWUFBWSxDQUFDO1FBQ2hDLEdBQUc7UUFDSCxJQUFJLEVBQUUsSUFBSSxDQUFDLE1BQU07UUFDakIsT0FBTyxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxFQUFFLFdBQVcsRUFBRSxlQUFlLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7UUFDaEYsTUFBTSxFQUFFLElBQUksQ0FBQyxPQUFPO1FBQ3BCLE1BQU0sRUFBRSxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUM7S0FDckMsQ0FBQyxDQUFDO0lBQ0gsSUFBSSxNQUFNLENBQUMsSUFBSSxLQUFLLFNBQVM7UUFDM0IsT0FBTyxFQUFFLE9BQU8sRUFBRSxFQUFFLEVBQUUsT0FBTyxFQUFFLElBQUksR0FBRyxFQUFFLEVBQUUsU0FBUyxFQUFFLEVBQUUsRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLE9BQU8sRUFBRSxDQUFDO0lBQ3JGLE1BQU0sTUFBTSxHQUFHLElBQUksR0FBRyxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQ3hGLE1BQU0sTUFBTSxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssTUFBTSxDQUFDLENBQUM7SUFDN0QsK0hBQStIO0lBQy9ILE1BQU0sV0FBVyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQy9CLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxFQUFFLEVBQUUsQ0FBQyxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FDN0YsQ0FBQztJQUNGLE1BQU0sT0FBTyxHQUFHLElBQUksR0FBRyxDQUFDLFdBQVcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDO0lBQzlELE1BQU0sT0FBTyxDQUFDLEdBQUcsRUFBRSxDQUFDLEdBQUcsT0FBTyxDQUFDLENBQUMsQ0FBQztJQUNqQyxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQztJQUNuRixNQUFNLE9BQU8sR0FBRyxNQUFNLFlBQVksQ0FBQyxHQUFHLEVBQUUsTUFBTSxDQUFDLENBQUM7SUFDaEQsTUFBTSxPQUFPLEdBQUcsTUFBTTtTQUNuQixHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUM7U0FDeEIsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0lBQ25GLE9BQU87UUFDTCxPQUFPLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxNQUFNLEVBQUUsRUFBRSxDQUFDLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztRQUN4RSxPQUFPLEVBQUUsSUFBSSxHQUFHLENBQUMsT0FBTyxDQUFDO1FBQ3pCLFNBQVMsRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO1FBQ3JELE9BQU8sRUFBRSxFQUFFO0tBQ1osQ0FBQztBQUNKLENBQUM7QUFFRCxTQUFTLE1BQU0sQ0FBQyxNQUFpQjtJQUMvQixPQUFPLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQztBQUNuRCxDQUFDO0FBUUQsS0FBSyxVQUFVLE9BQU8sQ0FBQyxJQUFVLEVBQUUsUUFBa0I7SUFDbkQsTUFBTSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsR0FBRyxRQUFRLENBQUM7SUFDckMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksQ0FBQztJQUN2QixNQUFNLE9BQU8sR0FBRyxNQUFNLEVBQUUsT0FBTyxJQUFJLEVBQUUsQ0FBQztJQUN0QyxNQUFNLFNBQVMsR0FDYixJQUFJLEtBQUssSUFBSSxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLE1BQU0sZUFBZSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7SUFDcEcsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLEtBQUssS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsTUFBTSxLQUFLLENBQUMsSUFBSSxFQUFFLFFBQVEsRUFBRSxTQUFTLENBQUMsQ0FBQztJQUNoRixNQUFNLE1BQU0sR0FBRyxHQUFHLEVBQUUsTUFBTSxJQUFJLEVBQUUsQ0FBQztJQUNqQyxJQUFJLEdBQUcsS0FBSyxJQUFJLElBQUksR0FBRyxDQUFDLE9BQU8sQ0FBQyxNQUFNLEdBQUcsQ0FBQztRQUN4QyxPQUFPLEVBQUUsR0FBRyxPQUFPLEVBQUUsT0FBTyxFQUFFLEdBQUcsQ0FBQyxPQUFPLElBQUksU0FBUyxFQUFFLE9BQU8sRUFBRSxHQUFHLENBQUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxDQUFDO0lBQ3pGLE1BQU0sS0FBSyxHQUFHLENBQUMsTUFBTSxFQUFFLFNBQVMsSUFBSSxFQUFFLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFVBQVUsSUFBSSw0QkFBNEIsQ0FBQyxDQUFDO0lBQ2xHLE1BQU0sS0FBSyxHQUFHLEVBQUUsT0FBTyxFQUFFLFdBQVcsRUFBRSxPQUFPLEVBQUUsRUFBRSxFQUFFLEtBQUssRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFXLENBQUM7SUFDckYsSUFBSSxJQUFJLEtBQUssSUFBSSxJQUFJLFNBQVMsS0FBSyxJQUFJO1FBQUUsT0FBTyxFQUFFLEdBQUcsS0FBSyxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxDQUFDO0lBQ3ZGLE1BQU0sSUFBSSxHQUFHLE1BQU0sYUFBYSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsRUFBRSxTQUFTLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUNoRixJQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7SUFDZCxLQUFLLE1BQU0sTUFBTSxJQUFJLE9BQU87UUFBRSxLQUFLLElBQUksTUFBTSxDQUFDLE1BQU0sS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztJQUNoRyxPQUFPLEVBQUUsR0FBRyxLQUFLLEVBQUUsTUFBTSxFQUFFLEVBQUUsUUFBUSxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsSUFBSSxFQUFFLENBQUM7QUFDN0YsQ0FBQztBQUVELEtBQUssVUFBVSxLQUFLLENBQ2xCLElBQVUsRUFDVixRQUFrQixFQUNsQixTQUEyQjtJQUUzQixNQUFNLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsR0FBRyxJQUFJLENBQUM7SUFDckMsSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLElBQUk7UUFBRSxPQUFPLElBQUksQ0FBQztJQUNyQyxJQUFJLElBQUksS0FBSyxJQUFJO1FBQUUsT0FBTyxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLE9BQU8sRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFDO0lBQzlGLE1BQU0sS0FBSyxHQUFHLE1BQU0sU0FBUyxDQUFDO1FBQzVCLE1BQU0sRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsRUFBRSxTQUFTLENBQUM7UUFDbkMsTUFBTSxFQUFFLEVBQUUsR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLFNBQVMsQ0FBQyxFQUFFLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRTtRQUMxRixNQUFNLEVBQUUsU0FBUyxFQUFFLE1BQU0sSUFBSSxJQUFJLENBQUMsTUFBTTtRQUN4QyxNQUFNLEVBQUUsS0FBSyxDQUFDLE1BQU07UUFDcEIsTUFBTSxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRTtRQUNyQixTQUFTLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxZQUFZLEVBQUUsU0FBUyxDQUFDO1FBQzlDLEtBQUssRUFBRSxRQUFRLENBQUMsS0FBSztRQUNyQixPQUFPLEVBQUUsUUFBUSxDQUFDLE9BQU87S0FDMUIsQ0FBQyxDQUFDO0lBQ0gsT0FBTyxNQUFNLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxFQUFFLFNBQVMsRUFBRSxJQUFJLElBQUksQ0FBQyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDMUUsQ0FBQztBQUVELEtBQUssVUFBVSxNQUFNLENBQUMsSUFBaUI7SUFDckMsTUFBTSxJQUFJLEdBQUcsTUFBTSxRQUFRLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDO1FBQ3JDLFdBQVc7UUFDWCxVQUFVO1FBQ1Ysa0JBQWtCO1FBQ2xCLEdBQUcsSUFBSSxDQUFDLE1BQU0sU0FBUztLQUN4QixDQUFDLENBQUM7SUFDSCxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQztRQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsZ0NBQWdDLElBQUksYUFBYSxDQUFDLENBQUM7SUFDMUYsT0FBTyxJQUFJLENBQUM7QUFDZCxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBMb29rcyBhdCB3aGF0IGFuIGF0dGVtcHQgbWFkZTogZGVjbGFyZWQgb3V0cHV0cywgdGhlIGNoYW5nZSBvZiBpdHMgd29ya2luZyBjb3B5LCB0aGUgY2hlY2tzLiBDb2xsZWN0cyBvdXRwdXRzIGFuZCBjaGFuZ2UgaW50byB0aGVcbiAqIHJlcG9ydCBmb2xkZXIsIG9yIHNheXMgZXZlcnl0aGluZyB0aGF0IGlzIG1pc3Npbmcgb3Igd3JvbmcuXG4gKi9cbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHR5cGUgeyBBdHRlbXB0T3JkZXIgfSBmcm9tICcuLi8uLi9hcHAvcG9ydHMuanMnO1xuaW1wb3J0IHsgaXNPYmplY3RJZCwgdHlwZSBPYmplY3RJZCB9IGZyb20gJy4uLy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHR5cGUgeyBSZXBvcnQgfSBmcm9tICcuLi8uLi9zY2hlbWEvcmVwb3J0LmpzJztcbmltcG9ydCB7XG4gIHR5cGUgQ2FuZGlkYXRlLFxuICBjb21taXRDYW5kaWRhdGUsXG4gIHBhY2tDYW5kaWRhdGUsXG4gIHR5cGUgU3RhZ2luZ0xpbWl0cyxcbiAgc3RhZ2VDaGFuZ2VzLFxuICB0cmFja2VkUGF0aHMsXG4gIHVuc3RhZ2UsXG59IGZyb20gJy4uL2dpdC9jaGFuZ2UtcGFjay5qcyc7XG5pbXBvcnQgdHlwZSB7IFJhd0NoYW5nZSB9IGZyb20gJy4uL2dpdC9yYXctZGlmZi5qcyc7XG5pbXBvcnQgdHlwZSB7IEF0dGVtcHRGb2xkZXIgfSBmcm9tICcuL2F0dGVtcHQtZm9sZGVyLmpzJztcbmltcG9ydCB7XG4gIHR5cGUgQ29sbGVjdGVkT3V0cHV0LFxuICBjb2xsZWN0T3V0cHV0cyxcbiAgdHlwZSBGb3VuZE91dHB1dCxcbiAgZmluZE91dHB1dHMsXG4gIHdvcmtzcGFjZUZvbGRlcixcbn0gZnJvbSAnLi9kZWNsYXJlZC1vdXRwdXRzLmpzJztcbmltcG9ydCB0eXBlIHsgQ2hlY2tQbGFjZSwgQ2hlY2tWZXJkaWN0cyB9IGZyb20gJy4vb3V0cHV0LWNoZWNrLmpzJztcbmltcG9ydCB7IGZyZXNoQ29weSB9IGZyb20gJy4vb3V0cHV0LWNoZWNrLmpzJztcbmltcG9ydCB7IHNjaGVtYUZhdWx0cyB9IGZyb20gJy4vb3V0cHV0LXNjaGVtYS5qcyc7XG5pbXBvcnQgeyBST09UX1NUQVRVUyB9IGZyb20gJy4vc3RhdHVzLWZpbGUuanMnO1xuaW1wb3J0IHsgZGFtYWdlT2YsIGp1ZGdlR2l0LCByZWZyZXNoSnVkZ2UsIHNpemVJbiwgdHlwZSBXb3JraW5nQ29weSB9IGZyb20gJy4vd29ya2luZy1jb3B5LmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBNYWRlIHtcbiAgcmVhZG9ubHkgb3JkZXI6IEF0dGVtcHRPcmRlcjtcbiAgcmVhZG9ubHkgZm9sZGVyOiBBdHRlbXB0Rm9sZGVyO1xuICAvKiogTnVsbCB3aGVuIHRoZSBhZ2VudCB3b3JrZWQgaW4gcGxhY2UuICovXG4gIHJlYWRvbmx5IGNvcHk6IFdvcmtpbmdDb3B5IHwgbnVsbDtcbiAgcmVhZG9ubHkgd29yazogc3RyaW5nO1xuICByZWFkb25seSBsYWlkOiBSZWFkb25seU1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+O1xuICByZWFkb25seSBzdGFnaW5nOiBTdGFnaW5nTGltaXRzO1xuICAvKiogUnVucyB0aGUgY2hlY2sgY29tbWFuZHM7IG51bGwgd2hlbiB0aGUgdGFzayBoYXMgbm9uZS4gKi9cbiAgcmVhZG9ubHkgY2hlY2s6ICgocGxhY2U6IENoZWNrUGxhY2UsIHRyZWU6IE9iamVjdElkIHwgbnVsbCkgPT4gUHJvbWlzZTxDaGVja1ZlcmRpY3RzPikgfCBudWxsO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFZlcmRpY3Qge1xuICByZWFkb25seSBvdXRjb21lOiAnc3VjY2VlZGVkJyB8ICdpbnZhbGlkJyB8ICd0aW1lZF9vdXQnIHwgJ2NhbmNlbGxlZCc7XG4gIHJlYWRvbmx5IHJlYXNvbnM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogV29ydGgga25vd2luZywgbm90aGluZyB3cm9uZy4gKi9cbiAgcmVhZG9ubHkgbm90ZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBvdXRwdXRzOiByZWFkb25seSBDb2xsZWN0ZWRPdXRwdXRbXTtcbiAgcmVhZG9ubHkgY2hlY2tzOiBSZXBvcnRbJ2NoZWNrcyddO1xuICByZWFkb25seSBjaGFuZ2U6IFJlcG9ydFsnY2hhbmdlJ107XG4gIHJlYWRvbmx5IHBhY2s6IEJ1ZmZlciB8IG51bGw7XG59XG5cbmNvbnN0IE5PVEhJTkc6IE9taXQ8VmVyZGljdCwgJ291dGNvbWUnIHwgJ3JlYXNvbnMnPiA9IHtcbiAgbm90ZXM6IFtdLFxuICBvdXRwdXRzOiBbXSxcbiAgY2hlY2tzOiBbXSxcbiAgY2hhbmdlOiBudWxsLFxuICBwYWNrOiBudWxsLFxufTtcblxuLyoqIEp1ZGdlcyBhIGZpbmlzaGVkIGF0dGVtcHQuIEFuIGFnZW50J3MgZG9pbmcgaXMgbmV2ZXIgYSB0aHJvdy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB2ZXJkaWN0T2YobWFkZTogTWFkZSk6IFByb21pc2U8VmVyZGljdD4ge1xuICBjb25zdCB7IGNvcHksIG9yZGVyIH0gPSBtYWRlO1xuICBjb25zdCBkYW1hZ2UgPSBjb3B5ID09PSBudWxsID8gbnVsbCA6IGF3YWl0IGRhbWFnZU9mKGNvcHkpO1xuICBpZiAoZGFtYWdlICE9PSBudWxsKSByZXR1cm4geyAuLi5OT1RISU5HLCBvdXRjb21lOiAnaW52YWxpZCcsIHJlYXNvbnM6IFtkYW1hZ2VdIH07XG4gIGNvbnN0IGZvdW5kID0gYXdhaXQgZmluZE91dHB1dHMob3JkZXIudGFzay5vdXRwdXRzLCB7XG4gICAgb3V0cHV0czogbWFkZS5mb2xkZXIub3V0cHV0cyxcbiAgICB3b3JrOiBtYWRlLndvcmssXG4gICAgdGFza0lkOiBvcmRlci50YXNrLmlkLFxuICAgIGxhaWQ6IG1hZGUubGFpZCxcbiAgfSk7XG4gIGNvbnN0IHN0YWdlZCA9IGNvcHkgPT09IG51bGwgPyBudWxsIDogYXdhaXQgcmVhZENoYW5nZShtYWRlLCBjb3B5LCBmb3VuZC5maWxlcyk7XG4gIGNvbnN0IHJlYXNvbnMgPSBbLi4uZm91bmQucmVhc29ucywgLi4uKHN0YWdlZD8ucmVhc29ucyA/PyBbXSksIC4uLihhd2FpdCBiYWRTaGFwZXMobWFkZSwgZm91bmQuZmlsZXMpKV07XG4gIGlmIChyZWFzb25zLmxlbmd0aCA+IDApIHJldHVybiB7IC4uLk5PVEhJTkcsIG91dGNvbWU6ICdpbnZhbGlkJywgcmVhc29ucyB9O1xuICBjb25zdCBjb2xsZWN0ZWQgPSBhd2FpdCBjb2xsZWN0T3V0cHV0cyhmb3VuZC5maWxlcywge1xuICAgIGZvbGRlcjogam9pbihvcmRlci5yZXBvcnRGb2xkZXIsICdvdXRwdXRzJyksXG4gICAgbWF4Qnl0ZXM6IG9yZGVyLm1heE91dHB1dEJ5dGVzLFxuICAgIGlzU291cmNlOiAoZmlsZSkgPT4gc3RhZ2VkPy5zb3VyY2VzLmhhcyhmaWxlLnBhdGgpID8/IGZhbHNlLFxuICB9KTtcbiAgaWYgKGNvbGxlY3RlZC5yZWFzb25zLmxlbmd0aCA+IDApIHJldHVybiB7IC4uLk5PVEhJTkcsIG91dGNvbWU6ICdpbnZhbGlkJywgcmVhc29uczogY29sbGVjdGVkLnJlYXNvbnMgfTtcbiAgcmV0dXJuIGF3YWl0IGNoZWNrZWQobWFkZSwgeyBmb3VuZDogZm91bmQuZmlsZXMsIG91dHB1dHM6IGNvbGxlY3RlZC5vdXRwdXRzLCBzdGFnZWQgfSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGJhZFNoYXBlcyhtYWRlOiBNYWRlLCBmb3VuZDogcmVhZG9ubHkgRm91bmRPdXRwdXRbXSk6IFByb21pc2U8cmVhZG9ubHkgc3RyaW5nW10+IHtcbiAgY29uc3QgcXVlc3Rpb25zID0gZm91bmQuZmxhdE1hcCgoeyBzcGVjLCBwYXRoLCBmaWxlIH0pID0+XG4gICAgc3BlYy5zY2hlbWEgPT09IG51bGwgPyBbXSA6IFt7IHBhdGgsIGZpbGUsIHNjaGVtYTogc3BlYy5zY2hlbWEgfV0sXG4gICk7XG4gIHJldHVybiBxdWVzdGlvbnMubGVuZ3RoID09PSAwID8gW10gOiBhd2FpdCBzY2hlbWFGYXVsdHMocXVlc3Rpb25zLCBtYWRlLm9yZGVyLnNjaGVtYXMpO1xufVxuXG4vKiogVGhlIGNoYW5nZSBhcyBpdCBzdGFuZHMgaW4gdGhlIGluZGV4IG9mIG91ciBvd24gZ2l0IGRpcmVjdG9yeS4gKi9cbmludGVyZmFjZSBTdGFnZWRDaGFuZ2Uge1xuICByZWFkb25seSBjaGFuZ2VzOiByZWFkb25seSBSYXdDaGFuZ2VbXTtcbiAgLyoqIE91dHB1dHMgdGhhdCBhcmUgZmlsZXMgb2YgdGhlIGNvZGUgYmFzZS4gKi9cbiAgcmVhZG9ubHkgc291cmNlczogUmVhZG9ubHlTZXQ8c3RyaW5nPjtcbiAgcmVhZG9ubHkgdW5jaGFuZ2VkOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgcmVhc29uczogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlYWRDaGFuZ2UoXG4gIG1hZGU6IE1hZGUsXG4gIGNvcHk6IFdvcmtpbmdDb3B5LFxuICBmb3VuZDogcmVhZG9ubHkgRm91bmRPdXRwdXRbXSxcbik6IFByb21pc2U8U3RhZ2VkQ2hhbmdlPiB7XG4gIGF3YWl0IHJlZnJlc2hKdWRnZShjb3B5KTtcbiAgY29uc3QgZ2l0ID0ganVkZ2VHaXQoY29weSk7XG4gIGNvbnN0IHN0YWdlZCA9IGF3YWl0IHN0YWdlQ2hhbmdlcyh7XG4gICAgZ2l0LFxuICAgIGJhc2U6IGNvcHkuY29tbWl0LFxuICAgIGV4Y2x1ZGU6IFsuLi5tYWRlLmxhaWQua2V5cygpLCBST09UX1NUQVRVUywgd29ya3NwYWNlRm9sZGVyKG1hZGUub3JkZXIudGFzay5pZCldLFxuICAgIGxpbWl0czogbWFkZS5zdGFnaW5nLFxuICAgIHNpemVPZjogKHBhdGgpID0+IHNpemVJbihjb3B5LCBwYXRoKSxcbiAgfSk7XG4gIGlmIChzdGFnZWQua2luZCA9PT0gJ3JlZnVzZWQnKVxuICAgIHJldHVybiB7IGNoYW5nZXM6IFtdLCBzb3VyY2VzOiBuZXcgU2V0KCksIHVuY2hhbmdlZDogW10sIHJlYXNvbnM6IHN0YWdlZC5yZWFzb25zIH07XG4gIGNvbnN0IHN0YXR1cyA9IG5ldyBNYXAoc3RhZ2VkLmNoYW5nZXMubWFwKChjaGFuZ2UpID0+IFtwYXRoT2YoY2hhbmdlKSwgY2hhbmdlLnN0YXR1c10pKTtcbiAgY29uc3QgaW5Db3B5ID0gZm91bmQuZmlsdGVyKChmaWxlKSA9PiBmaWxlLnBsYWNlID09PSAnY29weScpO1xuICAvLyBBIG5ldyBmaWxlIGF0IHRoZSByb290IGlzIGFuIG91dHB1dCBhbmQgbm90aGluZyBlbHNlOyBvbmUgaW4gYSBmb2xkZXIgaXMgY29kZSwgdW5sZXNzIC5naXRpZ25vcmUga2VlcHMgaXQgb3V0IG9mIHRoZSBjaGFuZ2UuXG4gIGNvbnN0IG9ubHlPdXRwdXRzID0gaW5Db3B5LmZpbHRlcihcbiAgICAoZmlsZSkgPT4gc3RhdHVzLmdldChmaWxlLnBhdGgpID09PSAnQScgJiYgIWZpbGUuc3BlYy5wYXRoLnJlcGxhY2UoL1xcLyskLywgJycpLmluY2x1ZGVzKCcvJyksXG4gICk7XG4gIGNvbnN0IGRyb3BwZWQgPSBuZXcgU2V0KG9ubHlPdXRwdXRzLm1hcCgoZmlsZSkgPT4gZmlsZS5wYXRoKSk7XG4gIGF3YWl0IHVuc3RhZ2UoZ2l0LCBbLi4uZHJvcHBlZF0pO1xuICBjb25zdCBvdGhlcnMgPSBpbkNvcHkubWFwKChmaWxlKSA9PiBmaWxlLnBhdGgpLmZpbHRlcigocGF0aCkgPT4gIXN0YXR1cy5oYXMocGF0aCkpO1xuICBjb25zdCB0cmFja2VkID0gYXdhaXQgdHJhY2tlZFBhdGhzKGdpdCwgb3RoZXJzKTtcbiAgY29uc3Qgc291cmNlcyA9IGluQ29weVxuICAgIC5tYXAoKGZpbGUpID0+IGZpbGUucGF0aClcbiAgICAuZmlsdGVyKChwYXRoKSA9PiB0cmFja2VkLmhhcyhwYXRoKSB8fCAoc3RhdHVzLmhhcyhwYXRoKSAmJiAhZHJvcHBlZC5oYXMocGF0aCkpKTtcbiAgcmV0dXJuIHtcbiAgICBjaGFuZ2VzOiBzdGFnZWQuY2hhbmdlcy5maWx0ZXIoKGNoYW5nZSkgPT4gIWRyb3BwZWQuaGFzKHBhdGhPZihjaGFuZ2UpKSksXG4gICAgc291cmNlczogbmV3IFNldChzb3VyY2VzKSxcbiAgICB1bmNoYW5nZWQ6IG90aGVycy5maWx0ZXIoKHBhdGgpID0+IHRyYWNrZWQuaGFzKHBhdGgpKSxcbiAgICByZWFzb25zOiBbXSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gcGF0aE9mKGNoYW5nZTogUmF3Q2hhbmdlKTogc3RyaW5nIHtcbiAgcmV0dXJuIEJ1ZmZlci5mcm9tKGNoYW5nZS5wYXRoKS50b1N0cmluZygndXRmOCcpO1xufVxuXG5pbnRlcmZhY2UgR2F0aGVyZWQge1xuICByZWFkb25seSBmb3VuZDogcmVhZG9ubHkgRm91bmRPdXRwdXRbXTtcbiAgcmVhZG9ubHkgb3V0cHV0czogcmVhZG9ubHkgQ29sbGVjdGVkT3V0cHV0W107XG4gIHJlYWRvbmx5IHN0YWdlZDogU3RhZ2VkQ2hhbmdlIHwgbnVsbDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gY2hlY2tlZChtYWRlOiBNYWRlLCBnYXRoZXJlZDogR2F0aGVyZWQpOiBQcm9taXNlPFZlcmRpY3Q+IHtcbiAgY29uc3QgeyBzdGFnZWQsIG91dHB1dHMgfSA9IGdhdGhlcmVkO1xuICBjb25zdCBjb3B5ID0gbWFkZS5jb3B5O1xuICBjb25zdCBjaGFuZ2VzID0gc3RhZ2VkPy5jaGFuZ2VzID8/IFtdO1xuICBjb25zdCBjYW5kaWRhdGUgPVxuICAgIGNvcHkgPT09IG51bGwgfHwgY2hhbmdlcy5sZW5ndGggPT09IDAgPyBudWxsIDogYXdhaXQgY29tbWl0Q2FuZGlkYXRlKGp1ZGdlR2l0KGNvcHkpLCBjb3B5LmNvbW1pdCk7XG4gIGNvbnN0IHJhbiA9IG1hZGUuY2hlY2sgPT09IG51bGwgPyBudWxsIDogYXdhaXQgcnVuSW4obWFkZSwgZ2F0aGVyZWQsIGNhbmRpZGF0ZSk7XG4gIGNvbnN0IGNoZWNrcyA9IHJhbj8uY2hlY2tzID8/IFtdO1xuICBpZiAocmFuICE9PSBudWxsICYmIHJhbi5yZWFzb25zLmxlbmd0aCA+IDApXG4gICAgcmV0dXJuIHsgLi4uTk9USElORywgb3V0Y29tZTogcmFuLnN0b3BwZWQgPz8gJ2ludmFsaWQnLCByZWFzb25zOiByYW4ucmVhc29ucywgY2hlY2tzIH07XG4gIGNvbnN0IG5vdGVzID0gKHN0YWdlZD8udW5jaGFuZ2VkID8/IFtdKS5tYXAoKHBhdGgpID0+IGBPdXRwdXQgJHtwYXRofSBpcyBhcyBpdCB3YXMgaW4gdGhlIGJhc2UuYCk7XG4gIGNvbnN0IHdob2xlID0geyBvdXRjb21lOiAnc3VjY2VlZGVkJywgcmVhc29uczogW10sIG5vdGVzLCBvdXRwdXRzLCBjaGVja3MgfSBhcyBjb25zdDtcbiAgaWYgKGNvcHkgPT09IG51bGwgfHwgY2FuZGlkYXRlID09PSBudWxsKSByZXR1cm4geyAuLi53aG9sZSwgY2hhbmdlOiBudWxsLCBwYWNrOiBudWxsIH07XG4gIGNvbnN0IHBhY2sgPSBhd2FpdCBwYWNrQ2FuZGlkYXRlKGp1ZGdlR2l0KGNvcHkpLCBjYW5kaWRhdGUuY29tbWl0LCBjb3B5LmNvbW1pdCk7XG4gIGxldCBieXRlcyA9IDA7XG4gIGZvciAoY29uc3QgY2hhbmdlIG9mIGNoYW5nZXMpIGJ5dGVzICs9IGNoYW5nZS5zdGF0dXMgPT09ICdEJyA/IDAgOiBzaXplSW4oY29weSwgcGF0aE9mKGNoYW5nZSkpO1xuICByZXR1cm4geyAuLi53aG9sZSwgY2hhbmdlOiB7IGJhc2Vfc2hhOiBjb3B5LmNvbW1pdCwgZmlsZXM6IGNoYW5nZXMubGVuZ3RoLCBieXRlcyB9LCBwYWNrIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJ1bkluKFxuICBtYWRlOiBNYWRlLFxuICBnYXRoZXJlZDogR2F0aGVyZWQsXG4gIGNhbmRpZGF0ZTogQ2FuZGlkYXRlIHwgbnVsbCxcbik6IFByb21pc2U8Q2hlY2tWZXJkaWN0cyB8IG51bGw+IHtcbiAgY29uc3QgeyBjb3B5LCBvcmRlciwgZm9sZGVyIH0gPSBtYWRlO1xuICBpZiAobWFkZS5jaGVjayA9PT0gbnVsbCkgcmV0dXJuIG51bGw7XG4gIGlmIChjb3B5ID09PSBudWxsKSByZXR1cm4gYXdhaXQgbWFkZS5jaGVjayh7IGN3ZDogbWFkZS53b3JrLCBvdXRwdXRzOiBmb2xkZXIub3V0cHV0cyB9LCBudWxsKTtcbiAgY29uc3QgcGxhY2UgPSBhd2FpdCBmcmVzaENvcHkoe1xuICAgIGZvbGRlcjogam9pbihmb2xkZXIudG9wLCAnYXR0ZW1wdCcpLFxuICAgIHNvdXJjZTogeyAuLi5jb3B5LnNvdXJjZSwgb2JqZWN0czogW2pvaW4oY29weS5qdWRnZSwgJ29iamVjdHMnKSwgLi4uY29weS5zb3VyY2Uub2JqZWN0c10gfSxcbiAgICBjb21taXQ6IGNhbmRpZGF0ZT8uY29tbWl0ID8/IGNvcHkuY29tbWl0LFxuICAgIGlucHV0czogb3JkZXIuaW5wdXRzLFxuICAgIHRhc2tJZDogb3JkZXIudGFzay5pZCxcbiAgICBjb2xsZWN0ZWQ6IGpvaW4ob3JkZXIucmVwb3J0Rm9sZGVyLCAnb3V0cHV0cycpLFxuICAgIGZvdW5kOiBnYXRoZXJlZC5mb3VuZCxcbiAgICBvdXRwdXRzOiBnYXRoZXJlZC5vdXRwdXRzLFxuICB9KTtcbiAgcmV0dXJuIGF3YWl0IG1hZGUuY2hlY2socGxhY2UsIGNhbmRpZGF0ZT8udHJlZSA/PyAoYXdhaXQgdHJlZU9mKGNvcHkpKSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHRyZWVPZihjb3B5OiBXb3JraW5nQ29weSk6IFByb21pc2U8T2JqZWN0SWQ+IHtcbiAgY29uc3QgdHJlZSA9IGF3YWl0IGp1ZGdlR2l0KGNvcHkpLnRleHQoW1xuICAgICdyZXYtcGFyc2UnLFxuICAgICctLXZlcmlmeScsXG4gICAgJy0tZW5kLW9mLW9wdGlvbnMnLFxuICAgIGAke2NvcHkuY29tbWl0fV57dHJlZX1gLFxuICBdKTtcbiAgaWYgKCFpc09iamVjdElkKHRyZWUpKSB0aHJvdyBuZXcgRXJyb3IoYEludGVybmFsIGVycm9yOiBnaXQgYW5zd2VyZWQgJHt0cmVlfSBmb3IgYSB0cmVlYCk7XG4gIHJldHVybiB0cmVlO1xufVxuIl19
;// CONCATENATED MODULE: ./build/src/adapters/process/report-folder.js
/**
 * The report folder of an attempt: written by the runner (`report.json` last, so that a folder with one is complete) and read back as
 * hostile data, where one bad folder never spoils the others.
 */







const REPORT = 'report.json';
const CHANGE = 'change.pack';
const OUTPUTS = 'outputs';
/** Makes the folder, without anything that an earlier attempt left in it. */
function emptyReportFolder(folder) {
    // Answers undefined when there was one already.
    if ((0,external_node_fs_.mkdirSync)(folder, { recursive: true }) !== undefined)
        return;
    for (const name of [REPORT, CHANGE, OUTPUTS])
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
}
/** Writes the change, then the report; answers the report as written. */
function writeReport(folder, report, pack) {
    const text = `${JSON.stringify(report, null, 2)}\n`;
    if (Buffer.byteLength(text) > REPORT_BYTES)
        return writeReport(folder, tooLong(report), null);
    if (pack !== null)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, CHANGE), pack);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, `${REPORT}.part`), text);
    (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, `${REPORT}.part`), (0,external_node_path_.join)(folder, REPORT));
    return report;
}
function tooLong(report) {
    return {
        ...report,
        outcome: 'invalid',
        details: `The report is longer than ${REPORT_BYTES} bytes: fewer outputs, tasks or milestones have to do.`,
        outputs: [],
        tasks: null,
        blockers: [],
        milestones: [],
        quality: {},
        change: null,
    };
}
const DEFAULTS = {
    maxOutputBytes: 1024 ** 3,
    maxFiles: 10_000,
    maxChangeBytes: 512 * 1024 ** 2,
    maxReports: 10_000,
};
/** Reads folders of report folders, or one report folder by itself. */
function createReportInbox(options = {}) {
    const limits = { ...DEFAULTS, ...options };
    return { list: async (folder) => await listReports(folder, limits) };
}
async function listReports(folder, limits) {
    const names = await listFolder(folder);
    if (names.includes(REPORT))
        return [await received(folder, limits)];
    const reports = [];
    for (const name of names.slice(0, limits.maxReports)) {
        const entry = inspect(folder, name);
        const path = (0,external_node_path_.join)(folder, name);
        // Loose files beside the folders are nobody's report.
        if (entry.kind === 'file')
            continue;
        reports.push(entry.kind === 'folder'
            ? await received(path, limits)
            : unreadable(path, entry.kind === 'strange' ? `is ${entry.what}` : 'cannot be looked up by its name'));
    }
    if (names.length > limits.maxReports)
        reports.push(unreadable(folder, `holds ${names.length} entries, more than ${limits.maxReports}`));
    return reports;
}
function unreadable(folder, reason) {
    return { kind: 'unreadable', folder, reason };
}
/** One report folder; whatever is wrong with it stays its own. */
async function received(folder, limits) {
    try {
        return await readReport(folder, limits);
    }
    catch (error) {
        const reason = (0,system_error/* messageOf */.b)(error);
        if (/^Internal error:/.test(reason))
            throw error;
        return unreadable(folder, `cannot be read: ${reason}`);
    }
}
async function readReport(folder, limits) {
    const entry = inspect(folder, REPORT);
    if (entry.kind === 'absent')
        return unreadable(folder, `has no ${REPORT}: its attempt did not come to its end`);
    if (entry.kind !== 'file')
        return unreadable(folder, `its ${REPORT} is ${entry.kind === 'folder' ? 'a folder' : entry.what}`);
    const bytes = await readPlainFile((0,external_node_path_.join)(folder, REPORT), REPORT_BYTES);
    if (bytes === undefined)
        return unreadable(folder, `its ${REPORT} is longer than ${REPORT_BYTES} bytes`);
    const parsed = parseReport(bytes);
    if (parsed.kind === 'invalid')
        return unreadable(folder, `its ${REPORT} is wrong: ${parsed.faults.join('; ')}`);
    const outputs = await measuredOutputs((0,external_node_path_.join)(folder, OUTPUTS), limits);
    if (typeof outputs === 'string')
        return unreadable(folder, outputs);
    const known = new Set(outputs.map((output) => output.path));
    return {
        kind: 'report',
        folder,
        report: parsed.report,
        outputs,
        readOutput: async (path) => {
            if (!known.has(path))
                throw new Error(`Internal error: ${(0,tree_rules/* quoted */.TL)(path)} is no output of ${(0,external_node_path_.basename)(folder)}`);
            return await mustRead((0,external_node_path_.join)(folder, OUTPUTS, path), limits.maxOutputBytes);
        },
        readChange: async () => inspect(folder, CHANGE).kind === 'absent'
            ? undefined
            : await mustRead((0,external_node_path_.join)(folder, CHANGE), limits.maxChangeBytes),
    };
}
/** The regular files below `outputs/`, or why the whole folder cannot be used. */
async function measuredOutputs(folder, limits) {
    const entry = inspect((0,external_node_path_.dirname)(folder), (0,external_node_path_.basename)(folder));
    if (entry.kind === 'absent')
        return [];
    if (entry.kind !== 'folder')
        return 'its outputs are no folder';
    const listing = await listPlainFiles(folder, limits.maxFiles);
    if (listing.cut)
        return `its outputs are more than ${limits.maxFiles} files`;
    const total = listing.files.reduce((sum, file) => sum + file.bytes, 0);
    if (total > limits.maxOutputBytes)
        return `its outputs have ${total} bytes, more than ${limits.maxOutputBytes}`;
    const files = listing.files.filter((file) => (0,tree_rules/* pathFaults */.Jn)(file.path).length === 0);
    const paths = files.map((file) => file.path);
    const [met] = (0,tree_rules/* collisions */.eS)(paths, paths);
    if (met !== undefined)
        return `its outputs ${(0,tree_rules/* meetingReason */.OR)(met)}`;
    const outputs = [];
    for (const { path } of files) {
        const measured = await measurePlainFile((0,external_node_path_.join)(folder, path));
        if (measured !== undefined)
            outputs.push({ path, ...measured });
    }
    return outputs;
}
async function mustRead(file, most) {
    const bytes = await readPlainFile(file, most);
    if (bytes !== undefined)
        return bytes;
    throw new errors/* OrchestratorError */.jD('REPORT_INVALID', `${file} is no regular file of at most ${most} bytes.`, 'Run the attempt again: its report counts as lost.');
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVwb3J0LWZvbGRlci5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9hZGFwdGVycy9wcm9jZXNzL3JlcG9ydC1mb2xkZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUE7OztHQUdHO0FBQ0gsT0FBTyxFQUFFLFNBQVMsRUFBRSxVQUFVLEVBQUUsTUFBTSxFQUFFLGFBQWEsRUFBRSxNQUFNLFNBQVMsQ0FBQztBQUN2RSxPQUFPLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFHcEQsT0FBTyxFQUFFLGlCQUFpQixFQUFFLE1BQU0saUJBQWlCLENBQUM7QUFDcEQsT0FBTyxFQUFFLFdBQVcsRUFBRSxZQUFZLEVBQWUsTUFBTSx3QkFBd0IsQ0FBQztBQUNoRixPQUFPLEVBQUUsVUFBVSxFQUFFLGFBQWEsRUFBRSxVQUFVLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUM7QUFDckYsT0FBTyxFQUFFLE9BQU8sRUFBRSxVQUFVLEVBQUUsY0FBYyxFQUFFLGdCQUFnQixFQUFFLGFBQWEsRUFBRSxNQUFNLGtCQUFrQixDQUFDO0FBQ3hHLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQztBQUU5QyxNQUFNLE1BQU0sR0FBRyxhQUFhLENBQUM7QUFDN0IsTUFBTSxNQUFNLEdBQUcsYUFBYSxDQUFDO0FBQzdCLE1BQU0sT0FBTyxHQUFHLFNBQVMsQ0FBQztBQUUxQiw2RUFBNkU7QUFDN0UsTUFBTSxVQUFVLGlCQUFpQixDQUFDLE1BQWM7SUFDOUMsZ0RBQWdEO0lBQ2hELElBQUksU0FBUyxDQUFDLE1BQU0sRUFBRSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxLQUFLLFNBQVM7UUFBRSxPQUFPO0lBQ2pFLEtBQUssTUFBTSxJQUFJLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQztRQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQztBQUM3RyxDQUFDO0FBRUQseUVBQXlFO0FBQ3pFLE1BQU0sVUFBVSxXQUFXLENBQUMsTUFBYyxFQUFFLE1BQWMsRUFBRSxJQUFtQjtJQUM3RSxNQUFNLElBQUksR0FBRyxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxDQUFDLENBQUMsSUFBSSxDQUFDO0lBQ3BELElBQUksTUFBTSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxZQUFZO1FBQUUsT0FBTyxXQUFXLENBQUMsTUFBTSxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQztJQUM5RixJQUFJLElBQUksS0FBSyxJQUFJO1FBQUUsYUFBYSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUM7SUFDN0QsYUFBYSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsR0FBRyxNQUFNLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDO0lBQ3BELFVBQVUsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLEdBQUcsTUFBTSxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUM7SUFDakUsT0FBTyxNQUFNLENBQUM7QUFDaEIsQ0FBQztBQUVELFNBQVMsT0FBTyxDQUFDLE1BQWM7SUFDN0IsT0FBTztRQUNMLEdBQUcsTUFBTTtRQUNULE9BQU8sRUFBRSxTQUFTO1FBQ2xCLE9BQU8sRUFBRSw2QkFBNkIsWUFBWSx3REFBd0Q7UUFDMUcsT0FBTyxFQUFFLEVBQUU7UUFDWCxLQUFLLEVBQUUsSUFBSTtRQUNYLFFBQVEsRUFBRSxFQUFFO1FBQ1osVUFBVSxFQUFFLEVBQUU7UUFDZCxPQUFPLEVBQUUsRUFBRTtRQUNYLE1BQU0sRUFBRSxJQUFJO0tBQ2IsQ0FBQztBQUNKLENBQUM7QUFhRCxNQUFNLFFBQVEsR0FBaUM7SUFDN0MsY0FBYyxFQUFFLElBQUksSUFBSSxDQUFDO0lBQ3pCLFFBQVEsRUFBRSxNQUFNO0lBQ2hCLGNBQWMsRUFBRSxHQUFHLEdBQUcsSUFBSSxJQUFJLENBQUM7SUFDL0IsVUFBVSxFQUFFLE1BQU07Q0FDbkIsQ0FBQztBQUVGLHVFQUF1RTtBQUN2RSxNQUFNLFVBQVUsaUJBQWlCLENBQUMsT0FBTyxHQUF1QixFQUFFO0lBQ2hFLE1BQU0sTUFBTSxHQUFHLEVBQUUsR0FBRyxRQUFRLEVBQUUsR0FBRyxPQUFPLEVBQUUsQ0FBQztJQUMzQyxPQUFPLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLE1BQU0sV0FBVyxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsRUFBRSxDQUFDO0FBQ3ZFLENBQUM7QUFFRCxLQUFLLFVBQVUsV0FBVyxDQUN4QixNQUFjLEVBQ2QsTUFBb0M7SUFFcEMsTUFBTSxLQUFLLEdBQUcsTUFBTSxVQUFVLENBQUMsTUFBTSxDQUFDLENBQUM7SUFDdkMsSUFBSSxLQUFLLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQztRQUFFLE9BQU8sQ0FBQyxNQUFNLFFBQVEsQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUMsQ0FBQztJQUNwRSxNQUFNLE9BQU8sR0FBcUIsRUFBRSxDQUFDO0lBQ3JDLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsTUFBTSxDQUFDLFVBQVUsQ0FBQyxFQUFFLENBQUM7UUFDckQsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQztRQUNwQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDO1FBQ2hDLHNEQUFzRDtRQUN0RCxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssTUFBTTtZQUFFLFNBQVM7UUFDcEMsT0FBTyxDQUFDLElBQUksQ0FDVixLQUFLLENBQUMsSUFBSSxLQUFLLFFBQVE7WUFDckIsQ0FBQyxDQUFDLE1BQU0sUUFBUSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUM7WUFDOUIsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLE1BQU0sS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUMsQ0FBQyxpQ0FBaUMsQ0FBQyxDQUN4RyxDQUFDO0lBQ0osQ0FBQztJQUNELElBQUksS0FBSyxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUMsVUFBVTtRQUNsQyxPQUFPLENBQUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLEVBQUUsU0FBUyxLQUFLLENBQUMsTUFBTSx1QkFBdUIsTUFBTSxDQUFDLFVBQVUsRUFBRSxDQUFDLENBQUMsQ0FBQztJQUNwRyxPQUFPLE9BQU8sQ0FBQztBQUNqQixDQUFDO0FBRUQsU0FBUyxVQUFVLENBQUMsTUFBYyxFQUFFLE1BQWM7SUFDaEQsT0FBTyxFQUFFLElBQUksRUFBRSxZQUFZLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxDQUFDO0FBQ2hELENBQUM7QUFFRCxrRUFBa0U7QUFDbEUsS0FBSyxVQUFVLFFBQVEsQ0FBQyxNQUFjLEVBQUUsTUFBb0M7SUFDMUUsSUFBSSxDQUFDO1FBQ0gsT0FBTyxNQUFNLFVBQVUsQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUM7SUFDMUMsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixNQUFNLE1BQU0sR0FBRyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUM7UUFDaEMsSUFBSSxrQkFBa0IsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDO1lBQUUsTUFBTSxLQUFLLENBQUM7UUFDakQsT0FBTyxVQUFVLENBQUMsTUFBTSxFQUFFLG1CQUFtQixNQUFNLEVBQUUsQ0FBQyxDQUFDO0lBQ3pELENBQUM7QUFDSCxDQUFDO0FBRUQsS0FBSyxVQUFVLFVBQVUsQ0FBQyxNQUFjLEVBQUUsTUFBb0M7SUFDNUUsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLE1BQU0sRUFBRSxNQUFNLENBQUMsQ0FBQztJQUN0QyxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUTtRQUN6QixPQUFPLFVBQVUsQ0FBQyxNQUFNLEVBQUUsVUFBVSxNQUFNLHVDQUF1QyxDQUFDLENBQUM7SUFDckYsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLE1BQU07UUFDdkIsT0FBTyxVQUFVLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxPQUFPLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ3JHLE1BQU0sS0FBSyxHQUFHLE1BQU0sYUFBYSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLEVBQUUsWUFBWSxDQUFDLENBQUM7SUFDdEUsSUFBSSxLQUFLLEtBQUssU0FBUztRQUFFLE9BQU8sVUFBVSxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sbUJBQW1CLFlBQVksUUFBUSxDQUFDLENBQUM7SUFDekcsTUFBTSxNQUFNLEdBQUcsV0FBVyxDQUFDLEtBQUssQ0FBQyxDQUFDO0lBQ2xDLElBQUksTUFBTSxDQUFDLElBQUksS0FBSyxTQUFTO1FBQzNCLE9BQU8sVUFBVSxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sY0FBYyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUM7SUFDbkYsTUFBTSxPQUFPLEdBQUcsTUFBTSxlQUFlLENBQUMsSUFBSSxDQUFDLE1BQU0sRUFBRSxPQUFPLENBQUMsRUFBRSxNQUFNLENBQUMsQ0FBQztJQUNyRSxJQUFJLE9BQU8sT0FBTyxLQUFLLFFBQVE7UUFBRSxPQUFPLFVBQVUsQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUM7SUFDcEUsTUFBTSxLQUFLLEdBQUcsSUFBSSxHQUFHLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7SUFDNUQsT0FBTztRQUNMLElBQUksRUFBRSxRQUFRO1FBQ2QsTUFBTTtRQUNOLE1BQU0sRUFBRSxNQUFNLENBQUMsTUFBTTtRQUNyQixPQUFPO1FBQ1AsVUFBVSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFBRTtZQUN6QixJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUM7Z0JBQ2xCLE1BQU0sSUFBSSxLQUFLLENBQUMsbUJBQW1CLE1BQU0sQ0FBQyxJQUFJLENBQUMsb0JBQW9CLFFBQVEsQ0FBQyxNQUFNLENBQUMsRUFBRSxDQUFDLENBQUM7WUFDekYsT0FBTyxNQUFNLFFBQVEsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLE9BQU8sRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLENBQUMsY0FBYyxDQUFDLENBQUM7UUFDNUUsQ0FBQztRQUNELFVBQVUsRUFBRSxLQUFLLElBQUksRUFBRSxDQUNyQixPQUFPLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLElBQUksS0FBSyxRQUFRO1lBQ3ZDLENBQUMsQ0FBQyxTQUFTO1lBQ1gsQ0FBQyxDQUFDLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLEVBQUUsTUFBTSxDQUFDLGNBQWMsQ0FBQztLQUNsRSxDQUFDO0FBQ0osQ0FBQztBQUlELGtGQUFrRjtBQUNsRixLQUFLLFVBQVUsZUFBZSxDQUM1QixNQUFjLEVBQ2QsTUFBb0M7SUFFcEMsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsRUFBRSxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztJQUN6RCxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUTtRQUFFLE9BQU8sRUFBRSxDQUFDO0lBQ3ZDLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRO1FBQUUsT0FBTywyQkFBMkIsQ0FBQztJQUNoRSxNQUFNLE9BQU8sR0FBRyxNQUFNLGNBQWMsQ0FBQyxNQUFNLEVBQUUsTUFBTSxDQUFDLFFBQVEsQ0FBQyxDQUFDO0lBQzlELElBQUksT0FBTyxDQUFDLEdBQUc7UUFBRSxPQUFPLDZCQUE2QixNQUFNLENBQUMsUUFBUSxRQUFRLENBQUM7SUFDN0UsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLEVBQUUsSUFBSSxFQUFFLEVBQUUsQ0FBQyxHQUFHLEdBQUcsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQztJQUN2RSxJQUFJLEtBQUssR0FBRyxNQUFNLENBQUMsY0FBYztRQUMvQixPQUFPLG9CQUFvQixLQUFLLHFCQUFxQixNQUFNLENBQUMsY0FBYyxFQUFFLENBQUM7SUFDL0UsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDO0lBQ2pGLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUM3QyxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsVUFBVSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQztJQUN2QyxJQUFJLEdBQUcsS0FBSyxTQUFTO1FBQUUsT0FBTyxlQUFlLGFBQWEsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDO0lBQ2xFLE1BQU0sT0FBTyxHQUFxQixFQUFFLENBQUM7SUFDckMsS0FBSyxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksS0FBSyxFQUFFLENBQUM7UUFDN0IsTUFBTSxRQUFRLEdBQUcsTUFBTSxnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUM7UUFDNUQsSUFBSSxRQUFRLEtBQUssU0FBUztZQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsR0FBRyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0lBQ2xFLENBQUM7SUFDRCxPQUFPLE9BQU8sQ0FBQztBQUNqQixDQUFDO0FBRUQsS0FBSyxVQUFVLFFBQVEsQ0FBQyxJQUFZLEVBQUUsSUFBWTtJQUNoRCxNQUFNLEtBQUssR0FBRyxNQUFNLGFBQWEsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUM7SUFDOUMsSUFBSSxLQUFLLEtBQUssU0FBUztRQUFFLE9BQU8sS0FBSyxDQUFDO0lBQ3RDLE1BQU0sSUFBSSxpQkFBaUIsQ0FDekIsZ0JBQWdCLEVBQ2hCLEdBQUcsSUFBSSxrQ0FBa0MsSUFBSSxTQUFTLEVBQ3RELG1EQUFtRCxDQUNwRCxDQUFDO0FBQ0osQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogVGhlIHJlcG9ydCBmb2xkZXIgb2YgYW4gYXR0ZW1wdDogd3JpdHRlbiBieSB0aGUgcnVubmVyIChgcmVwb3J0Lmpzb25gIGxhc3QsIHNvIHRoYXQgYSBmb2xkZXIgd2l0aCBvbmUgaXMgY29tcGxldGUpIGFuZCByZWFkIGJhY2sgYXNcbiAqIGhvc3RpbGUgZGF0YSwgd2hlcmUgb25lIGJhZCBmb2xkZXIgbmV2ZXIgc3BvaWxzIHRoZSBvdGhlcnMuXG4gKi9cbmltcG9ydCB7IG1rZGlyU3luYywgcmVuYW1lU3luYywgcm1TeW5jLCB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBiYXNlbmFtZSwgZGlybmFtZSwgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgdHlwZSB7IFJlY2VpdmVkUmVwb3J0LCBSZXBvcnRJbmJveCB9IGZyb20gJy4uLy4uL2FwcC9wb3J0cy5qcyc7XG5pbXBvcnQgdHlwZSB7IFNoYTI1NiB9IGZyb20gJy4uLy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHsgT3JjaGVzdHJhdG9yRXJyb3IgfSBmcm9tICcuLi8uLi9lcnJvcnMuanMnO1xuaW1wb3J0IHsgcGFyc2VSZXBvcnQsIFJFUE9SVF9CWVRFUywgdHlwZSBSZXBvcnQgfSBmcm9tICcuLi8uLi9zY2hlbWEvcmVwb3J0LmpzJztcbmltcG9ydCB7IGNvbGxpc2lvbnMsIG1lZXRpbmdSZWFzb24sIHBhdGhGYXVsdHMsIHF1b3RlZCB9IGZyb20gJy4uL2dpdC90cmVlLXJ1bGVzLmpzJztcbmltcG9ydCB7IGluc3BlY3QsIGxpc3RGb2xkZXIsIGxpc3RQbGFpbkZpbGVzLCBtZWFzdXJlUGxhaW5GaWxlLCByZWFkUGxhaW5GaWxlIH0gZnJvbSAnLi9wbGFpbi1maWxlcy5qcyc7XG5pbXBvcnQgeyBtZXNzYWdlT2YgfSBmcm9tICcuL3N5c3RlbS1lcnJvci5qcyc7XG5cbmNvbnN0IFJFUE9SVCA9ICdyZXBvcnQuanNvbic7XG5jb25zdCBDSEFOR0UgPSAnY2hhbmdlLnBhY2snO1xuY29uc3QgT1VUUFVUUyA9ICdvdXRwdXRzJztcblxuLyoqIE1ha2VzIHRoZSBmb2xkZXIsIHdpdGhvdXQgYW55dGhpbmcgdGhhdCBhbiBlYXJsaWVyIGF0dGVtcHQgbGVmdCBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbXB0eVJlcG9ydEZvbGRlcihmb2xkZXI6IHN0cmluZyk6IHZvaWQge1xuICAvLyBBbnN3ZXJzIHVuZGVmaW5lZCB3aGVuIHRoZXJlIHdhcyBvbmUgYWxyZWFkeS5cbiAgaWYgKG1rZGlyU3luYyhmb2xkZXIsIHsgcmVjdXJzaXZlOiB0cnVlIH0pICE9PSB1bmRlZmluZWQpIHJldHVybjtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFtSRVBPUlQsIENIQU5HRSwgT1VUUFVUU10pIHJtU3luYyhqb2luKGZvbGRlciwgbmFtZSksIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KTtcbn1cblxuLyoqIFdyaXRlcyB0aGUgY2hhbmdlLCB0aGVuIHRoZSByZXBvcnQ7IGFuc3dlcnMgdGhlIHJlcG9ydCBhcyB3cml0dGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlUmVwb3J0KGZvbGRlcjogc3RyaW5nLCByZXBvcnQ6IFJlcG9ydCwgcGFjazogQnVmZmVyIHwgbnVsbCk6IFJlcG9ydCB7XG4gIGNvbnN0IHRleHQgPSBgJHtKU09OLnN0cmluZ2lmeShyZXBvcnQsIG51bGwsIDIpfVxcbmA7XG4gIGlmIChCdWZmZXIuYnl0ZUxlbmd0aCh0ZXh0KSA+IFJFUE9SVF9CWVRFUykgcmV0dXJuIHdyaXRlUmVwb3J0KGZvbGRlciwgdG9vTG9uZyhyZXBvcnQpLCBudWxsKTtcbiAgaWYgKHBhY2sgIT09IG51bGwpIHdyaXRlRmlsZVN5bmMoam9pbihmb2xkZXIsIENIQU5HRSksIHBhY2spO1xuICB3cml0ZUZpbGVTeW5jKGpvaW4oZm9sZGVyLCBgJHtSRVBPUlR9LnBhcnRgKSwgdGV4dCk7XG4gIHJlbmFtZVN5bmMoam9pbihmb2xkZXIsIGAke1JFUE9SVH0ucGFydGApLCBqb2luKGZvbGRlciwgUkVQT1JUKSk7XG4gIHJldHVybiByZXBvcnQ7XG59XG5cbmZ1bmN0aW9uIHRvb0xvbmcocmVwb3J0OiBSZXBvcnQpOiBSZXBvcnQge1xuICByZXR1cm4ge1xuICAgIC4uLnJlcG9ydCxcbiAgICBvdXRjb21lOiAnaW52YWxpZCcsXG4gICAgZGV0YWlsczogYFRoZSByZXBvcnQgaXMgbG9uZ2VyIHRoYW4gJHtSRVBPUlRfQllURVN9IGJ5dGVzOiBmZXdlciBvdXRwdXRzLCB0YXNrcyBvciBtaWxlc3RvbmVzIGhhdmUgdG8gZG8uYCxcbiAgICBvdXRwdXRzOiBbXSxcbiAgICB0YXNrczogbnVsbCxcbiAgICBibG9ja2VyczogW10sXG4gICAgbWlsZXN0b25lczogW10sXG4gICAgcXVhbGl0eToge30sXG4gICAgY2hhbmdlOiBudWxsLFxuICB9O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJlcG9ydEluYm94T3B0aW9ucyB7XG4gIC8qKiBCeXRlcyBvZiBhbGwgb3V0cHV0cyBvZiBvbmUgcmVwb3J0OyAxIEdpQiB1bmxlc3MgdG9sZC4gKi9cbiAgcmVhZG9ubHkgbWF4T3V0cHV0Qnl0ZXM/OiBudW1iZXI7XG4gIC8qKiBGaWxlcyBiZWxvdyBvbmUgcmVwb3J0J3Mgb3V0cHV0czsgMTAsMDAwIHVubGVzcyB0b2xkLiAqL1xuICByZWFkb25seSBtYXhGaWxlcz86IG51bWJlcjtcbiAgLyoqIEJ5dGVzIG9mIG9uZSBjaGFuZ2U7IDUxMiBNaUIgdW5sZXNzIHRvbGQuICovXG4gIHJlYWRvbmx5IG1heENoYW5nZUJ5dGVzPzogbnVtYmVyO1xuICAvKiogUmVwb3J0IGZvbGRlcnMgaW4gb25lIGluYm94OyAxMCwwMDAgdW5sZXNzIHRvbGQuICovXG4gIHJlYWRvbmx5IG1heFJlcG9ydHM/OiBudW1iZXI7XG59XG5cbmNvbnN0IERFRkFVTFRTOiBSZXF1aXJlZDxSZXBvcnRJbmJveE9wdGlvbnM+ID0ge1xuICBtYXhPdXRwdXRCeXRlczogMTAyNCAqKiAzLFxuICBtYXhGaWxlczogMTBfMDAwLFxuICBtYXhDaGFuZ2VCeXRlczogNTEyICogMTAyNCAqKiAyLFxuICBtYXhSZXBvcnRzOiAxMF8wMDAsXG59O1xuXG4vKiogUmVhZHMgZm9sZGVycyBvZiByZXBvcnQgZm9sZGVycywgb3Igb25lIHJlcG9ydCBmb2xkZXIgYnkgaXRzZWxmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVJlcG9ydEluYm94KG9wdGlvbnM6IFJlcG9ydEluYm94T3B0aW9ucyA9IHt9KTogUmVwb3J0SW5ib3gge1xuICBjb25zdCBsaW1pdHMgPSB7IC4uLkRFRkFVTFRTLCAuLi5vcHRpb25zIH07XG4gIHJldHVybiB7IGxpc3Q6IGFzeW5jIChmb2xkZXIpID0+IGF3YWl0IGxpc3RSZXBvcnRzKGZvbGRlciwgbGltaXRzKSB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiBsaXN0UmVwb3J0cyhcbiAgZm9sZGVyOiBzdHJpbmcsXG4gIGxpbWl0czogUmVxdWlyZWQ8UmVwb3J0SW5ib3hPcHRpb25zPixcbik6IFByb21pc2U8cmVhZG9ubHkgUmVjZWl2ZWRSZXBvcnRbXT4ge1xuICBjb25zdCBuYW1lcyA9IGF3YWl0IGxpc3RGb2xkZXIoZm9sZGVyKTtcbiAgaWYgKG5hbWVzLmluY2x1ZGVzKFJFUE9SVCkpIHJldHVybiBbYXdhaXQgcmVjZWl2ZWQoZm9sZGVyLCBsaW1pdHMpXTtcbiAgY29uc3QgcmVwb3J0czogUmVjZWl2ZWRSZXBvcnRbXSA9IFtdO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc2xpY2UoMCwgbGltaXRzLm1heFJlcG9ydHMpKSB7XG4gICAgY29uc3QgZW50cnkgPSBpbnNwZWN0KGZvbGRlciwgbmFtZSk7XG4gICAgY29uc3QgcGF0aCA9IGpvaW4oZm9sZGVyLCBuYW1lKTtcbiAgICAvLyBMb29zZSBmaWxlcyBiZXNpZGUgdGhlIGZvbGRlcnMgYXJlIG5vYm9keSdzIHJlcG9ydC5cbiAgICBpZiAoZW50cnkua2luZCA9PT0gJ2ZpbGUnKSBjb250aW51ZTtcbiAgICByZXBvcnRzLnB1c2goXG4gICAgICBlbnRyeS5raW5kID09PSAnZm9sZGVyJ1xuICAgICAgICA/IGF3YWl0IHJlY2VpdmVkKHBhdGgsIGxpbWl0cylcbiAgICAgICAgOiB1bnJlYWRhYmxlKHBhdGgsIGVudHJ5LmtpbmQgPT09ICdzdHJhbmdlJyA/IGBpcyAke2VudHJ5LndoYXR9YCA6ICdjYW5ub3QgYmUgbG9va2VkIHVwIGJ5IGl0cyBuYW1lJyksXG4gICAgKTtcbiAgfVxuICBpZiAobmFtZXMubGVuZ3RoID4gbGltaXRzLm1heFJlcG9ydHMpXG4gICAgcmVwb3J0cy5wdXNoKHVucmVhZGFibGUoZm9sZGVyLCBgaG9sZHMgJHtuYW1lcy5sZW5ndGh9IGVudHJpZXMsIG1vcmUgdGhhbiAke2xpbWl0cy5tYXhSZXBvcnRzfWApKTtcbiAgcmV0dXJuIHJlcG9ydHM7XG59XG5cbmZ1bmN0aW9uIHVucmVhZGFibGUoZm9sZGVyOiBzdHJpbmcsIHJlYXNvbjogc3RyaW5nKTogUmVjZWl2ZWRSZXBvcnQge1xuICByZXR1cm4geyBraW5kOiAndW5yZWFkYWJsZScsIGZvbGRlciwgcmVhc29uIH07XG59XG5cbi8qKiBPbmUgcmVwb3J0IGZvbGRlcjsgd2hhdGV2ZXIgaXMgd3Jvbmcgd2l0aCBpdCBzdGF5cyBpdHMgb3duLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVjZWl2ZWQoZm9sZGVyOiBzdHJpbmcsIGxpbWl0czogUmVxdWlyZWQ8UmVwb3J0SW5ib3hPcHRpb25zPik6IFByb21pc2U8UmVjZWl2ZWRSZXBvcnQ+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgcmVhZFJlcG9ydChmb2xkZXIsIGxpbWl0cyk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgY29uc3QgcmVhc29uID0gbWVzc2FnZU9mKGVycm9yKTtcbiAgICBpZiAoL15JbnRlcm5hbCBlcnJvcjovLnRlc3QocmVhc29uKSkgdGhyb3cgZXJyb3I7XG4gICAgcmV0dXJuIHVucmVhZGFibGUoZm9sZGVyLCBgY2Fubm90IGJlIHJlYWQ6ICR7cmVhc29ufWApO1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlYWRSZXBvcnQoZm9sZGVyOiBzdHJpbmcsIGxpbWl0czogUmVxdWlyZWQ8UmVwb3J0SW5ib3hPcHRpb25zPik6IFByb21pc2U8UmVjZWl2ZWRSZXBvcnQ+IHtcbiAgY29uc3QgZW50cnkgPSBpbnNwZWN0KGZvbGRlciwgUkVQT1JUKTtcbiAgaWYgKGVudHJ5LmtpbmQgPT09ICdhYnNlbnQnKVxuICAgIHJldHVybiB1bnJlYWRhYmxlKGZvbGRlciwgYGhhcyBubyAke1JFUE9SVH06IGl0cyBhdHRlbXB0IGRpZCBub3QgY29tZSB0byBpdHMgZW5kYCk7XG4gIGlmIChlbnRyeS5raW5kICE9PSAnZmlsZScpXG4gICAgcmV0dXJuIHVucmVhZGFibGUoZm9sZGVyLCBgaXRzICR7UkVQT1JUfSBpcyAke2VudHJ5LmtpbmQgPT09ICdmb2xkZXInID8gJ2EgZm9sZGVyJyA6IGVudHJ5LndoYXR9YCk7XG4gIGNvbnN0IGJ5dGVzID0gYXdhaXQgcmVhZFBsYWluRmlsZShqb2luKGZvbGRlciwgUkVQT1JUKSwgUkVQT1JUX0JZVEVTKTtcbiAgaWYgKGJ5dGVzID09PSB1bmRlZmluZWQpIHJldHVybiB1bnJlYWRhYmxlKGZvbGRlciwgYGl0cyAke1JFUE9SVH0gaXMgbG9uZ2VyIHRoYW4gJHtSRVBPUlRfQllURVN9IGJ5dGVzYCk7XG4gIGNvbnN0IHBhcnNlZCA9IHBhcnNlUmVwb3J0KGJ5dGVzKTtcbiAgaWYgKHBhcnNlZC5raW5kID09PSAnaW52YWxpZCcpXG4gICAgcmV0dXJuIHVucmVhZGFibGUoZm9sZGVyLCBgaXRzICR7UkVQT1JUfSBpcyB3cm9uZzogJHtwYXJzZWQuZmF1bHRzLmpvaW4oJzsgJyl9YCk7XG4gIGNvbnN0IG91dHB1dHMgPSBhd2FpdCBtZWFzdXJlZE91dHB1dHMoam9pbihmb2xkZXIsIE9VVFBVVFMpLCBsaW1pdHMpO1xuICBpZiAodHlwZW9mIG91dHB1dHMgPT09ICdzdHJpbmcnKSByZXR1cm4gdW5yZWFkYWJsZShmb2xkZXIsIG91dHB1dHMpO1xuICBjb25zdCBrbm93biA9IG5ldyBTZXQob3V0cHV0cy5tYXAoKG91dHB1dCkgPT4gb3V0cHV0LnBhdGgpKTtcbiAgcmV0dXJuIHtcbiAgICBraW5kOiAncmVwb3J0JyxcbiAgICBmb2xkZXIsXG4gICAgcmVwb3J0OiBwYXJzZWQucmVwb3J0LFxuICAgIG91dHB1dHMsXG4gICAgcmVhZE91dHB1dDogYXN5bmMgKHBhdGgpID0+IHtcbiAgICAgIGlmICgha25vd24uaGFzKHBhdGgpKVxuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYEludGVybmFsIGVycm9yOiAke3F1b3RlZChwYXRoKX0gaXMgbm8gb3V0cHV0IG9mICR7YmFzZW5hbWUoZm9sZGVyKX1gKTtcbiAgICAgIHJldHVybiBhd2FpdCBtdXN0UmVhZChqb2luKGZvbGRlciwgT1VUUFVUUywgcGF0aCksIGxpbWl0cy5tYXhPdXRwdXRCeXRlcyk7XG4gICAgfSxcbiAgICByZWFkQ2hhbmdlOiBhc3luYyAoKSA9PlxuICAgICAgaW5zcGVjdChmb2xkZXIsIENIQU5HRSkua2luZCA9PT0gJ2Fic2VudCdcbiAgICAgICAgPyB1bmRlZmluZWRcbiAgICAgICAgOiBhd2FpdCBtdXN0UmVhZChqb2luKGZvbGRlciwgQ0hBTkdFKSwgbGltaXRzLm1heENoYW5nZUJ5dGVzKSxcbiAgfTtcbn1cblxudHlwZSBNZWFzdXJlZE91dHB1dCA9IHsgcmVhZG9ubHkgcGF0aDogc3RyaW5nOyByZWFkb25seSBieXRlczogbnVtYmVyOyByZWFkb25seSBzaGEyNTY6IFNoYTI1NiB9O1xuXG4vKiogVGhlIHJlZ3VsYXIgZmlsZXMgYmVsb3cgYG91dHB1dHMvYCwgb3Igd2h5IHRoZSB3aG9sZSBmb2xkZXIgY2Fubm90IGJlIHVzZWQuICovXG5hc3luYyBmdW5jdGlvbiBtZWFzdXJlZE91dHB1dHMoXG4gIGZvbGRlcjogc3RyaW5nLFxuICBsaW1pdHM6IFJlcXVpcmVkPFJlcG9ydEluYm94T3B0aW9ucz4sXG4pOiBQcm9taXNlPHJlYWRvbmx5IE1lYXN1cmVkT3V0cHV0W10gfCBzdHJpbmc+IHtcbiAgY29uc3QgZW50cnkgPSBpbnNwZWN0KGRpcm5hbWUoZm9sZGVyKSwgYmFzZW5hbWUoZm9sZGVyKSk7XG4gIGlmIChlbnRyeS5raW5kID09PSAnYWJzZW50JykgcmV0dXJuIFtdO1xuICBpZiAoZW50cnkua2luZCAhPT0gJ2ZvbGRlcicpIHJldHVybiAnaXRzIG91dHB1dHMgYXJlIG5vIGZvbGRlcic7XG4gIGNvbnN0IGxpc3RpbmcgPSBhd2FpdCBsaXN0UGxhaW5GaWxlcyhmb2xkZXIsIGxpbWl0cy5tYXhGaWxlcyk7XG4gIGlmIChsaXN0aW5nLmN1dCkgcmV0dXJuIGBpdHMgb3V0cHV0cyBhcmUgbW9yZSB0aGFuICR7bGltaXRzLm1heEZpbGVzfSBmaWxlc2A7XG4gIGNvbnN0IHRvdGFsID0gbGlzdGluZy5maWxlcy5yZWR1Y2UoKHN1bSwgZmlsZSkgPT4gc3VtICsgZmlsZS5ieXRlcywgMCk7XG4gIGlmICh0b3RhbCA+IGxpbWl0cy5tYXhPdXRwdXRCeXRlcylcbiAgICByZXR1cm4gYGl0cyBvdXRwdXRzIGhhdmUgJHt0b3RhbH0gYnl0ZXMsIG1vcmUgdGhhbiAke2xpbWl0cy5tYXhPdXRwdXRCeXRlc31gO1xuICBjb25zdCBmaWxlcyA9IGxpc3RpbmcuZmlsZXMuZmlsdGVyKChmaWxlKSA9PiBwYXRoRmF1bHRzKGZpbGUucGF0aCkubGVuZ3RoID09PSAwKTtcbiAgY29uc3QgcGF0aHMgPSBmaWxlcy5tYXAoKGZpbGUpID0+IGZpbGUucGF0aCk7XG4gIGNvbnN0IFttZXRdID0gY29sbGlzaW9ucyhwYXRocywgcGF0aHMpO1xuICBpZiAobWV0ICE9PSB1bmRlZmluZWQpIHJldHVybiBgaXRzIG91dHB1dHMgJHttZWV0aW5nUmVhc29uKG1ldCl9YDtcbiAgY29uc3Qgb3V0cHV0czogTWVhc3VyZWRPdXRwdXRbXSA9IFtdO1xuICBmb3IgKGNvbnN0IHsgcGF0aCB9IG9mIGZpbGVzKSB7XG4gICAgY29uc3QgbWVhc3VyZWQgPSBhd2FpdCBtZWFzdXJlUGxhaW5GaWxlKGpvaW4oZm9sZGVyLCBwYXRoKSk7XG4gICAgaWYgKG1lYXN1cmVkICE9PSB1bmRlZmluZWQpIG91dHB1dHMucHVzaCh7IHBhdGgsIC4uLm1lYXN1cmVkIH0pO1xuICB9XG4gIHJldHVybiBvdXRwdXRzO1xufVxuXG5hc3luYyBmdW5jdGlvbiBtdXN0UmVhZChmaWxlOiBzdHJpbmcsIG1vc3Q6IG51bWJlcik6IFByb21pc2U8VWludDhBcnJheT4ge1xuICBjb25zdCBieXRlcyA9IGF3YWl0IHJlYWRQbGFpbkZpbGUoZmlsZSwgbW9zdCk7XG4gIGlmIChieXRlcyAhPT0gdW5kZWZpbmVkKSByZXR1cm4gYnl0ZXM7XG4gIHRocm93IG5ldyBPcmNoZXN0cmF0b3JFcnJvcihcbiAgICAnUkVQT1JUX0lOVkFMSUQnLFxuICAgIGAke2ZpbGV9IGlzIG5vIHJlZ3VsYXIgZmlsZSBvZiBhdCBtb3N0ICR7bW9zdH0gYnl0ZXMuYCxcbiAgICAnUnVuIHRoZSBhdHRlbXB0IGFnYWluOiBpdHMgcmVwb3J0IGNvdW50cyBhcyBsb3N0LicsXG4gICk7XG59XG4iXX0=
;// CONCATENATED MODULE: ./build/src/adapters/process/attempt-runner.js
/**
 * Executes one attempt from its order to its report folder: lay out, run, read what the agent says, verify what it made, write the
 * report. It decides nothing about the task; its report is a claim like any other.
 */

















const GRACE_MILLISECONDS = 10_000;
const STAGING = { maxBytes: 512 * 1024 * 1024, maxFiles: 100_000 };
const attempt_runner_SHOWN_LINES = 20;
/** An `AttemptRunner` over child processes and throw-away repositories. */
function createAttemptRunner(options) {
    return {
        run: async (order, hooks) => {
            try {
                return await runAttempt(options, order, hooks);
            }
            catch (error) {
                throw brokenMachine(error);
            }
        },
    };
}
async function runAttempt(options, order, hooks) {
    emptyReportFolder(order.reportFolder);
    const folder = createAttemptFolder(options.tempFolder ?? (0,external_node_os_.tmpdir)(), order);
    try {
        const attempt = await prepare(options, order, hooks, folder);
        try {
            return await execute(attempt);
        }
        finally {
            attempt.log.release();
        }
    }
    finally {
        await discard(folder.top, options.reporter);
    }
}
async function prepare(options, order, hooks, folder) {
    const copy = await workingCopy(options, order, folder);
    const laid = copy === null ? new Map() : await layInputs(copy.path, order.inputs);
    const source = options.environment ?? process.env;
    const mask = createMask([
        ...(options.secrets ?? []),
        ...secretValues(source, order.agent.env),
        order.claim,
    ]);
    const logFile = order.logFile ?? (0,external_node_path_.join)(order.reportFolder, 'agent.log');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(logFile), { recursive: true });
    const began = options.clock.monotonic();
    const startedAt = options.clock.now();
    return {
        options,
        order,
        hooks,
        folder,
        copy,
        work: copy?.path ?? options.root,
        laid,
        mask,
        log: AgentLog.open({ file: logFile, mask, line: hooks.line, ...options.log }),
        logFile,
        startedAt,
        began,
        deadline: began + (order.deadline - startedAt) * 1000,
    };
}
async function workingCopy(options, order, folder) {
    if (order.baseSha === null)
        return null;
    if (options.git === null)
        throw new Error('Internal error: an attempt with a base needs a git directory');
    return await createWorkingCopy(folder.work, folder.judge, await codeSourceOf(options.git), order.baseSha);
}
async function execute(attempt) {
    const { folder, work, order, log } = attempt;
    const rootBefore = fingerprint((0,external_node_path_.join)(work, ROOT_STATUS));
    attempt.hooks.started?.(markerOf(folder));
    const end = await runInGroup(shellCommand(attempt, order.agent.run, work, folder.outputs));
    const lastLines = log.lastLines(attempt_runner_SHOWN_LINES);
    const inPlace = attempt.copy === null;
    const status = await readStatus({ file: folder.status, work, rootBefore, inPlace });
    const ending = endingOf(end, status, lastLines);
    const verdict = ending.outcome === 'succeeded' ? await verify(attempt) : null;
    log.close();
    if (attempt.logFile !== (0,external_node_path_.join)(order.reportFolder, 'agent.log'))
        await (0,promises_.copyFile)(attempt.logFile, (0,external_node_path_.join)(order.reportFolder, 'agent.log'));
    const report = reportOf({
        order,
        end,
        ending,
        verdict,
        mask: attempt.mask,
        startedAt: attempt.startedAt,
        completedAt: attempt.options.clock.now(),
        milliseconds: attempt.options.clock.monotonic() - attempt.began,
    });
    return writeReport(order.reportFolder, report, verdict?.pack ?? null);
}
function shellCommand(attempt, command, cwd, outputs) {
    const { options, order, hooks, folder, log } = attempt;
    return {
        command,
        cwd,
        env: agentEnvironment(options.environment ?? process.env, order.agent.env, {
            ...attemptVariables(order, folder),
            ORCHESTRATOR_OUTPUTS: outputs,
        }),
        marker: markerOf(folder),
        timeLimitMilliseconds: attempt.deadline - options.clock.monotonic(),
        graceMilliseconds: options.graceMilliseconds ?? GRACE_MILLISECONDS,
        signal: hooks.signal,
        stdout: log.stream(),
        stderr: log.stream(),
    };
}
/** What only this attempt's processes have in their environment: the folder's name is drawn at random. */
function markerOf(folder) {
    return `ORCHESTRATOR_PROMPT=${folder.prompt}`;
}
async function verify(attempt) {
    const { order, folder, copy, work, laid, options } = attempt;
    const commands = order.task.outputs.flatMap((output) => (output.kind === 'check' ? [output.command] : []));
    const check = async (place, tree) => await runChecks({
        commands,
        tree,
        log: attempt.log,
        shellCommand: (command) => shellCommand(attempt, command, place.cwd, place.outputs),
    });
    return await verdictOf({
        order,
        folder,
        copy,
        work,
        laid,
        staging: options.staging ?? STAGING,
        check: commands.length === 0 ? null : check,
    });
}
async function discard(folder, reporter) {
    try {
        await removeTree(folder);
    }
    catch (error) {
        reporter.warn(`${folder} could not be removed: ${(0,system_error/* messageOf */.b)(error)}`);
    }
}
/** Names the faults of the machine that people can do something about. */
function brokenMachine(error) {
    if (error instanceof errors/* OrchestratorError */.jD)
        return error;
    if ((0,system_error/* hasCode */.u)(error, 'ENOSPC') || (0,system_error/* hasCode */.u)(error, 'EDQUOT'))
        return new errors/* OrchestratorError */.jD('DISK_FULL', (0,system_error/* messageOf */.b)(error), 'Free some space and run the same command again.', {
            cause: error,
        });
    if (['EROFS', 'EACCES', 'EPERM'].some((code) => (0,system_error/* hasCode */.u)(error, code)))
        return new errors/* OrchestratorError */.jD('WRITE_REFUSED', (0,system_error/* messageOf */.b)(error), 'Check the rights on that folder.', {
            cause: error,
        });
    return error;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYXR0ZW1wdC1ydW5uZXIuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvcHJvY2Vzcy9hdHRlbXB0LXJ1bm5lci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxNQUFNLGtCQUFrQixDQUFDO0FBQ25ELE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxTQUFTLENBQUM7QUFDakMsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUM7QUFHMUMsT0FBTyxFQUFFLGlCQUFpQixFQUFFLE1BQU0saUJBQWlCLENBQUM7QUFJcEQsT0FBTyxFQUFFLGdCQUFnQixFQUFFLFlBQVksRUFBRSxNQUFNLHdCQUF3QixDQUFDO0FBQ3hFLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQztBQUMxQyxPQUFPLEVBQUUsVUFBVSxFQUFxQixNQUFNLG9CQUFvQixDQUFDO0FBQ25FLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQztBQUM1QyxPQUFPLEVBQXNCLGdCQUFnQixFQUFFLG1CQUFtQixFQUFFLFVBQVUsRUFBRSxNQUFNLHFCQUFxQixDQUFDO0FBQzVHLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxxQkFBcUIsQ0FBQztBQUMvQyxPQUFPLEVBQWdCLFNBQVMsRUFBRSxNQUFNLHNCQUFzQixDQUFDO0FBQy9ELE9BQU8sRUFBRSxVQUFVLEVBQWEsTUFBTSxlQUFlLENBQUM7QUFDdEQsT0FBTyxFQUF1QyxTQUFTLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQztBQUNuRixPQUFPLEVBQUUsaUJBQWlCLEVBQUUsV0FBVyxFQUFFLE1BQU0sb0JBQW9CLENBQUM7QUFDcEUsT0FBTyxFQUFFLFdBQVcsRUFBRSxXQUFXLEVBQUUsVUFBVSxFQUFFLE1BQU0sa0JBQWtCLENBQUM7QUFDeEUsT0FBTyxFQUFFLE9BQU8sRUFBRSxTQUFTLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQztBQUN2RCxPQUFPLEVBQUUsWUFBWSxFQUFFLGlCQUFpQixFQUFFLFNBQVMsRUFBb0IsTUFBTSxtQkFBbUIsQ0FBQztBQXVCakcsTUFBTSxrQkFBa0IsR0FBRyxNQUFNLENBQUM7QUFDbEMsTUFBTSxPQUFPLEdBQWtCLEVBQUUsUUFBUSxFQUFFLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxFQUFFLFFBQVEsRUFBRSxPQUFPLEVBQUUsQ0FBQztBQUNsRixNQUFNLFdBQVcsR0FBRyxFQUFFLENBQUM7QUFFdkIsMkVBQTJFO0FBQzNFLE1BQU0sVUFBVSxtQkFBbUIsQ0FBQyxPQUE2QjtJQUMvRCxPQUFPO1FBQ0wsR0FBRyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLEVBQUU7WUFDMUIsSUFBSSxDQUFDO2dCQUNILE9BQU8sTUFBTSxVQUFVLENBQUMsT0FBTyxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsQ0FBQztZQUNqRCxDQUFDO1lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztnQkFDZixNQUFNLGFBQWEsQ0FBQyxLQUFLLENBQUMsQ0FBQztZQUM3QixDQUFDO1FBQ0gsQ0FBQztLQUNGLENBQUM7QUFDSixDQUFDO0FBcUJELEtBQUssVUFBVSxVQUFVLENBQ3ZCLE9BQTZCLEVBQzdCLEtBQW1CLEVBQ25CLEtBQW1CO0lBRW5CLGlCQUFpQixDQUFDLEtBQUssQ0FBQyxZQUFZLENBQUMsQ0FBQztJQUN0QyxNQUFNLE1BQU0sR0FBRyxtQkFBbUIsQ0FBQyxPQUFPLENBQUMsVUFBVSxJQUFJLE1BQU0sRUFBRSxFQUFFLEtBQUssQ0FBQyxDQUFDO0lBQzFFLElBQUksQ0FBQztRQUNILE1BQU0sT0FBTyxHQUFHLE1BQU0sT0FBTyxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDO1FBQzdELElBQUksQ0FBQztZQUNILE9BQU8sTUFBTSxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7UUFDaEMsQ0FBQztnQkFBUyxDQUFDO1lBQ1QsT0FBTyxDQUFDLEdBQUcsQ0FBQyxPQUFPLEVBQUUsQ0FBQztRQUN4QixDQUFDO0lBQ0gsQ0FBQztZQUFTLENBQUM7UUFDVCxNQUFNLE9BQU8sQ0FBQyxNQUFNLENBQUMsR0FBRyxFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQztJQUM5QyxDQUFDO0FBQ0gsQ0FBQztBQUVELEtBQUssVUFBVSxPQUFPLENBQ3BCLE9BQTZCLEVBQzdCLEtBQW1CLEVBQ25CLEtBQW1CLEVBQ25CLE1BQXFCO0lBRXJCLE1BQU0sSUFBSSxHQUFHLE1BQU0sV0FBVyxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUM7SUFDdkQsTUFBTSxJQUFJLEdBQUcsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUFHLEVBQXNCLENBQUMsQ0FBQyxDQUFDLE1BQU0sU0FBUyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDO0lBQ3RHLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxXQUFXLElBQUksT0FBTyxDQUFDLEdBQUcsQ0FBQztJQUNsRCxNQUFNLElBQUksR0FBRyxVQUFVLENBQUM7UUFDdEIsR0FBRyxDQUFDLE9BQU8sQ0FBQyxPQUFPLElBQUksRUFBRSxDQUFDO1FBQzFCLEdBQUcsWUFBWSxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQztRQUN4QyxLQUFLLENBQUMsS0FBSztLQUNaLENBQUMsQ0FBQztJQUNILE1BQU0sT0FBTyxHQUFHLEtBQUssQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxZQUFZLEVBQUUsV0FBVyxDQUFDLENBQUM7SUFDdkUsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUM7SUFDbkQsTUFBTSxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxTQUFTLEVBQUUsQ0FBQztJQUN4QyxNQUFNLFNBQVMsR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxDQUFDO0lBQ3RDLE9BQU87UUFDTCxPQUFPO1FBQ1AsS0FBSztRQUNMLEtBQUs7UUFDTCxNQUFNO1FBQ04sSUFBSTtRQUNKLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxJQUFJLE9BQU8sQ0FBQyxJQUFJO1FBQ2hDLElBQUk7UUFDSixJQUFJO1FBQ0osR0FBRyxFQUFFLFFBQVEsQ0FBQyxJQUFJLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksRUFBRSxHQUFHLE9BQU8sQ0FBQyxHQUFHLEVBQUUsQ0FBQztRQUM3RSxPQUFPO1FBQ1AsU0FBUztRQUNULEtBQUs7UUFDTCxRQUFRLEVBQUUsS0FBSyxHQUFHLENBQUMsS0FBSyxDQUFDLFFBQVEsR0FBRyxTQUFTLENBQUMsR0FBRyxJQUFJO0tBQ3RELENBQUM7QUFDSixDQUFDO0FBRUQsS0FBSyxVQUFVLFdBQVcsQ0FDeEIsT0FBNkIsRUFDN0IsS0FBbUIsRUFDbkIsTUFBcUI7SUFFckIsSUFBSSxLQUFLLENBQUMsT0FBTyxLQUFLLElBQUk7UUFBRSxPQUFPLElBQUksQ0FBQztJQUN4QyxJQUFJLE9BQU8sQ0FBQyxHQUFHLEtBQUssSUFBSTtRQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsOERBQThELENBQUMsQ0FBQztJQUMxRyxPQUFPLE1BQU0saUJBQWlCLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsS0FBSyxFQUFFLE1BQU0sWUFBWSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDNUcsQ0FBQztBQUVELEtBQUssVUFBVSxPQUFPLENBQUMsT0FBZ0I7SUFDckMsTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLE9BQU8sQ0FBQztJQUM3QyxNQUFNLFVBQVUsR0FBRyxXQUFXLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsQ0FBQyxDQUFDO0lBQ3hELE9BQU8sQ0FBQyxLQUFLLENBQUMsT0FBTyxFQUFFLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUM7SUFDMUMsTUFBTSxHQUFHLEdBQUcsTUFBTSxVQUFVLENBQUMsWUFBWSxDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUM7SUFDM0YsTUFBTSxTQUFTLEdBQUcsR0FBRyxDQUFDLFNBQVMsQ0FBQyxXQUFXLENBQUMsQ0FBQztJQUM3QyxNQUFNLE9BQU8sR0FBRyxPQUFPLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBQztJQUN0QyxNQUFNLE1BQU0sR0FBRyxNQUFNLFVBQVUsQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsTUFBTSxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsT0FBTyxFQUFFLENBQUMsQ0FBQztJQUNwRixNQUFNLE1BQU0sR0FBRyxRQUFRLENBQUMsR0FBRyxFQUFFLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQztJQUNoRCxNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsT0FBTyxLQUFLLFdBQVcsQ0FBQyxDQUFDLENBQUMsTUFBTSxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQztJQUM5RSxHQUFHLENBQUMsS0FBSyxFQUFFLENBQUM7SUFDWixJQUFJLE9BQU8sQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFDLEtBQUssQ0FBQyxZQUFZLEVBQUUsV0FBVyxDQUFDO1FBQzNELE1BQU0sUUFBUSxDQUFDLE9BQU8sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxZQUFZLEVBQUUsV0FBVyxDQUFDLENBQUMsQ0FBQztJQUN6RSxNQUFNLE1BQU0sR0FBRyxRQUFRLENBQUM7UUFDdEIsS0FBSztRQUNMLEdBQUc7UUFDSCxNQUFNO1FBQ04sT0FBTztRQUNQLElBQUksRUFBRSxPQUFPLENBQUMsSUFBSTtRQUNsQixTQUFTLEVBQUUsT0FBTyxDQUFDLFNBQVM7UUFDNUIsV0FBVyxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRTtRQUN4QyxZQUFZLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsU0FBUyxFQUFFLEdBQUcsT0FBTyxDQUFDLEtBQUs7S0FDaEUsQ0FBQyxDQUFDO0lBQ0gsT0FBTyxXQUFXLENBQUMsS0FBSyxDQUFDLFlBQVksRUFBRSxNQUFNLEVBQUUsT0FBTyxFQUFFLElBQUksSUFBSSxJQUFJLENBQUMsQ0FBQztBQUN4RSxDQUFDO0FBRUQsU0FBUyxZQUFZLENBQUMsT0FBZ0IsRUFBRSxPQUFlLEVBQUUsR0FBVyxFQUFFLE9BQWU7SUFDbkYsTUFBTSxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsR0FBRyxPQUFPLENBQUM7SUFDdkQsT0FBTztRQUNMLE9BQU87UUFDUCxHQUFHO1FBQ0gsR0FBRyxFQUFFLGdCQUFnQixDQUFDLE9BQU8sQ0FBQyxXQUFXLElBQUksT0FBTyxDQUFDLEdBQUcsRUFBRSxLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsRUFBRTtZQUN6RSxHQUFHLGdCQUFnQixDQUFDLEtBQUssRUFBRSxNQUFNLENBQUM7WUFDbEMsb0JBQW9CLEVBQUUsT0FBTztTQUM5QixDQUFDO1FBQ0YsTUFBTSxFQUFFLFFBQVEsQ0FBQyxNQUFNLENBQUM7UUFDeEIscUJBQXFCLEVBQUUsT0FBTyxDQUFDLFFBQVEsR0FBRyxPQUFPLENBQUMsS0FBSyxDQUFDLFNBQVMsRUFBRTtRQUNuRSxpQkFBaUIsRUFBRSxPQUFPLENBQUMsaUJBQWlCLElBQUksa0JBQWtCO1FBQ2xFLE1BQU0sRUFBRSxLQUFLLENBQUMsTUFBTTtRQUNwQixNQUFNLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRTtRQUNwQixNQUFNLEVBQUUsR0FBRyxDQUFDLE1BQU0sRUFBRTtLQUNyQixDQUFDO0FBQ0osQ0FBQztBQUVELDBHQUEwRztBQUMxRyxTQUFTLFFBQVEsQ0FBQyxNQUFxQjtJQUNyQyxPQUFPLHVCQUF1QixNQUFNLENBQUMsTUFBTSxFQUFFLENBQUM7QUFDaEQsQ0FBQztBQUVELEtBQUssVUFBVSxNQUFNLENBQUMsT0FBZ0I7SUFDcEMsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLEdBQUcsT0FBTyxDQUFDO0lBQzdELE1BQU0sUUFBUSxHQUFHLEtBQUssQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsQ0FBQyxNQUFNLENBQUMsSUFBSSxLQUFLLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUM7SUFDM0csTUFBTSxLQUFLLEdBQUcsS0FBSyxFQUFFLEtBQWlCLEVBQUUsSUFBcUIsRUFBMEIsRUFBRSxDQUN2RixNQUFNLFNBQVMsQ0FBQztRQUNkLFFBQVE7UUFDUixJQUFJO1FBQ0osR0FBRyxFQUFFLE9BQU8sQ0FBQyxHQUFHO1FBQ2hCLFlBQVksRUFBRSxDQUFDLE9BQU8sRUFBRSxFQUFFLENBQUMsWUFBWSxDQUFDLE9BQU8sRUFBRSxPQUFPLEVBQUUsS0FBSyxDQUFDLEdBQUcsRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDO0tBQ3BGLENBQUMsQ0FBQztJQUNMLE9BQU8sTUFBTSxTQUFTLENBQUM7UUFDckIsS0FBSztRQUNMLE1BQU07UUFDTixJQUFJO1FBQ0osSUFBSTtRQUNKLElBQUk7UUFDSixPQUFPLEVBQUUsT0FBTyxDQUFDLE9BQU8sSUFBSSxPQUFPO1FBQ25DLEtBQUssRUFBRSxRQUFRLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxLQUFLO0tBQzVDLENBQUMsQ0FBQztBQUNMLENBQUM7QUFFRCxLQUFLLFVBQVUsT0FBTyxDQUFDLE1BQWMsRUFBRSxRQUFrQjtJQUN2RCxJQUFJLENBQUM7UUFDSCxNQUFNLFVBQVUsQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUMzQixDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLFFBQVEsQ0FBQyxJQUFJLENBQUMsR0FBRyxNQUFNLDBCQUEwQixTQUFTLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0lBQ3ZFLENBQUM7QUFDSCxDQUFDO0FBRUQsMEVBQTBFO0FBQzFFLFNBQVMsYUFBYSxDQUFDLEtBQWM7SUFDbkMsSUFBSSxLQUFLLFlBQVksaUJBQWlCO1FBQUUsT0FBTyxLQUFLLENBQUM7SUFDckQsSUFBSSxPQUFPLENBQUMsS0FBSyxFQUFFLFFBQVEsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxLQUFLLEVBQUUsUUFBUSxDQUFDO1FBQ3RELE9BQU8sSUFBSSxpQkFBaUIsQ0FDMUIsV0FBVyxFQUNYLFNBQVMsQ0FBQyxLQUFLLENBQUMsRUFDaEIsaURBQWlELEVBQ2pEO1lBQ0UsS0FBSyxFQUFFLEtBQUs7U0FDYixDQUNGLENBQUM7SUFDSixJQUFJLENBQUMsT0FBTyxFQUFFLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7UUFDbkUsT0FBTyxJQUFJLGlCQUFpQixDQUFDLGVBQWUsRUFBRSxTQUFTLENBQUMsS0FBSyxDQUFDLEVBQUUsa0NBQWtDLEVBQUU7WUFDbEcsS0FBSyxFQUFFLEtBQUs7U0FDYixDQUFDLENBQUM7SUFDTCxPQUFPLEtBQUssQ0FBQztBQUNmLENBQUMiLCJzb3VyY2VzQ29udGVudCI6WyIvKipcbiAqIEV4ZWN1dGVzIG9uZSBhdHRlbXB0IGZyb20gaXRzIG9yZGVyIHRvIGl0cyByZXBvcnQgZm9sZGVyOiBsYXkgb3V0LCBydW4sIHJlYWQgd2hhdCB0aGUgYWdlbnQgc2F5cywgdmVyaWZ5IHdoYXQgaXQgbWFkZSwgd3JpdGUgdGhlXG4gKiByZXBvcnQuIEl0IGRlY2lkZXMgbm90aGluZyBhYm91dCB0aGUgdGFzazsgaXRzIHJlcG9ydCBpcyBhIGNsYWltIGxpa2UgYW55IG90aGVyLlxuICovXG5pbXBvcnQgeyBjb3B5RmlsZSwgbWtkaXIgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcbmltcG9ydCB7IHRtcGRpciB9IGZyb20gJ25vZGU6b3MnO1xuaW1wb3J0IHsgZGlybmFtZSwgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgdHlwZSB7IEF0dGVtcHRIb29rcywgQXR0ZW1wdE9yZGVyLCBBdHRlbXB0UnVubmVyLCBDbG9jaywgUmVwb3J0ZXIgfSBmcm9tICcuLi8uLi9hcHAvcG9ydHMuanMnO1xuaW1wb3J0IHR5cGUgeyBJbnN0YW50LCBPYmplY3RJZCB9IGZyb20gJy4uLy4uL2RvbWFpbi9pZHMuanMnO1xuaW1wb3J0IHsgT3JjaGVzdHJhdG9yRXJyb3IgfSBmcm9tICcuLi8uLi9lcnJvcnMuanMnO1xuaW1wb3J0IHR5cGUgeyBSZXBvcnQgfSBmcm9tICcuLi8uLi9zY2hlbWEvcmVwb3J0LmpzJztcbmltcG9ydCB0eXBlIHsgU3RhZ2luZ0xpbWl0cyB9IGZyb20gJy4uL2dpdC9jaGFuZ2UtcGFjay5qcyc7XG5pbXBvcnQgdHlwZSB7IEdpdCB9IGZyb20gJy4uL2dpdC9naXQuanMnO1xuaW1wb3J0IHsgYWdlbnRFbnZpcm9ubWVudCwgc2VjcmV0VmFsdWVzIH0gZnJvbSAnLi9hZ2VudC1lbnZpcm9ubWVudC5qcyc7XG5pbXBvcnQgeyBBZ2VudExvZyB9IGZyb20gJy4vYWdlbnQtbG9nLmpzJztcbmltcG9ydCB7IHJ1bkluR3JvdXAsIHR5cGUgU2hlbGxDb21tYW5kIH0gZnJvbSAnLi9hZ2VudC1wcm9jZXNzLmpzJztcbmltcG9ydCB7IGVuZGluZ09mIH0gZnJvbSAnLi9hdHRlbXB0LWVuZC5qcyc7XG5pbXBvcnQgeyB0eXBlIEF0dGVtcHRGb2xkZXIsIGF0dGVtcHRWYXJpYWJsZXMsIGNyZWF0ZUF0dGVtcHRGb2xkZXIsIHJlbW92ZVRyZWUgfSBmcm9tICcuL2F0dGVtcHQtZm9sZGVyLmpzJztcbmltcG9ydCB7IHJlcG9ydE9mIH0gZnJvbSAnLi9hdHRlbXB0LXJlcG9ydC5qcyc7XG5pbXBvcnQgeyB0eXBlIFZlcmRpY3QsIHZlcmRpY3RPZiB9IGZyb20gJy4vYXR0ZW1wdC12ZXJkaWN0LmpzJztcbmltcG9ydCB7IGNyZWF0ZU1hc2ssIHR5cGUgTWFzayB9IGZyb20gJy4vbG9nLWxpbmUuanMnO1xuaW1wb3J0IHsgdHlwZSBDaGVja1BsYWNlLCB0eXBlIENoZWNrVmVyZGljdHMsIHJ1bkNoZWNrcyB9IGZyb20gJy4vb3V0cHV0LWNoZWNrLmpzJztcbmltcG9ydCB7IGVtcHR5UmVwb3J0Rm9sZGVyLCB3cml0ZVJlcG9ydCB9IGZyb20gJy4vcmVwb3J0LWZvbGRlci5qcyc7XG5pbXBvcnQgeyBmaW5nZXJwcmludCwgUk9PVF9TVEFUVVMsIHJlYWRTdGF0dXMgfSBmcm9tICcuL3N0YXR1cy1maWxlLmpzJztcbmltcG9ydCB7IGhhc0NvZGUsIG1lc3NhZ2VPZiB9IGZyb20gJy4vc3lzdGVtLWVycm9yLmpzJztcbmltcG9ydCB7IGNvZGVTb3VyY2VPZiwgY3JlYXRlV29ya2luZ0NvcHksIGxheUlucHV0cywgdHlwZSBXb3JraW5nQ29weSB9IGZyb20gJy4vd29ya2luZy1jb3B5LmpzJztcblxuZXhwb3J0IGludGVyZmFjZSBBdHRlbXB0UnVubmVyT3B0aW9ucyB7XG4gIC8qKiBPdXIgb3duIGJhcmUgZ2l0IGRpcmVjdG9yeSwgYXQgd2hvc2Ugb2JqZWN0cyB0aGUgYmFzZXMgYXJlIGZvdW5kOyBudWxsIHdoZW4gZXZlcnkgYXR0ZW1wdCB3b3JrcyBpbiBwbGFjZS4gKi9cbiAgcmVhZG9ubHkgZ2l0OiBHaXQgfCBudWxsO1xuICAvKiogV2hlcmUgYXR0ZW1wdHMgd2l0aG91dCBhIGJhc2Ugd29yay4gKi9cbiAgcmVhZG9ubHkgcm9vdDogc3RyaW5nO1xuICByZWFkb25seSBjbG9jazogQ2xvY2s7XG4gIC8qKiBIZWFycyBvZiBmb2xkZXJzIHRoYXQgY291bGQgbm90IGJlIHJlbW92ZWQuICovXG4gIHJlYWRvbmx5IHJlcG9ydGVyOiBSZXBvcnRlcjtcbiAgLyoqIFRoZSBzeXN0ZW0ncyBvd24gdW5sZXNzIHRvbGQuICovXG4gIHJlYWRvbmx5IHRlbXBGb2xkZXI/OiBzdHJpbmc7XG4gIC8qKiBXaGF0IGFnZW50cycgZW52aXJvbm1lbnRzIGFyZSBtYWRlIGZyb207IHRoaXMgcHJvY2VzcydzIHVubGVzcyB0b2xkLiAqL1xuICByZWFkb25seSBlbnZpcm9ubWVudD86IE5vZGVKUy5Qcm9jZXNzRW52O1xuICAvKiogTWFza2VkIGluIGV2ZXJ5IGxvZywgYmVzaWRlIHRoZSB2YWx1ZXMgdGhhdCB0aGUgZGVmaW5pdGlvbiBuYW1lcy4gKi9cbiAgcmVhZG9ubHkgc2VjcmV0cz86IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogQmV0d2VlbiBTSUdURVJNIGFuZCBTSUdLSUxMOyAxMCBzIHVubGVzcyB0b2xkLiAqL1xuICByZWFkb25seSBncmFjZU1pbGxpc2Vjb25kcz86IG51bWJlcjtcbiAgLyoqIEJ5dGVzIGtlcHQgb2YgdGhlIGJlZ2lubmluZyBhbmQgb2YgdGhlIGVuZCBvZiBhIGxvZy4gKi9cbiAgcmVhZG9ubHkgbG9nPzogeyByZWFkb25seSBoZWFkQnl0ZXM6IG51bWJlcjsgcmVhZG9ubHkgdGFpbEJ5dGVzOiBudW1iZXIgfTtcbiAgcmVhZG9ubHkgc3RhZ2luZz86IFN0YWdpbmdMaW1pdHM7XG59XG5cbmNvbnN0IEdSQUNFX01JTExJU0VDT05EUyA9IDEwXzAwMDtcbmNvbnN0IFNUQUdJTkc6IFN0YWdpbmdMaW1pdHMgPSB7IG1heEJ5dGVzOiA1MTIgKiAxMDI0ICogMTAyNCwgbWF4RmlsZXM6IDEwMF8wMDAgfTtcbmNvbnN0IFNIT1dOX0xJTkVTID0gMjA7XG5cbi8qKiBBbiBgQXR0ZW1wdFJ1bm5lcmAgb3ZlciBjaGlsZCBwcm9jZXNzZXMgYW5kIHRocm93LWF3YXkgcmVwb3NpdG9yaWVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUF0dGVtcHRSdW5uZXIob3B0aW9uczogQXR0ZW1wdFJ1bm5lck9wdGlvbnMpOiBBdHRlbXB0UnVubmVyIHtcbiAgcmV0dXJuIHtcbiAgICBydW46IGFzeW5jIChvcmRlciwgaG9va3MpID0+IHtcbiAgICAgIHRyeSB7XG4gICAgICAgIHJldHVybiBhd2FpdCBydW5BdHRlbXB0KG9wdGlvbnMsIG9yZGVyLCBob29rcyk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICB0aHJvdyBicm9rZW5NYWNoaW5lKGVycm9yKTtcbiAgICAgIH1cbiAgICB9LFxuICB9O1xufVxuXG4vKiogRXZlcnl0aGluZyB0aGF0IHRoZSBzdGVwcyBvZiBvbmUgYXR0ZW1wdCBzaGFyZS4gKi9cbmludGVyZmFjZSBBdHRlbXB0IHtcbiAgcmVhZG9ubHkgb3B0aW9uczogQXR0ZW1wdFJ1bm5lck9wdGlvbnM7XG4gIHJlYWRvbmx5IG9yZGVyOiBBdHRlbXB0T3JkZXI7XG4gIHJlYWRvbmx5IGhvb2tzOiBBdHRlbXB0SG9va3M7XG4gIHJlYWRvbmx5IGZvbGRlcjogQXR0ZW1wdEZvbGRlcjtcbiAgcmVhZG9ubHkgY29weTogV29ya2luZ0NvcHkgfCBudWxsO1xuICByZWFkb25seSB3b3JrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxhaWQ6IFJlYWRvbmx5TWFwPHN0cmluZywgVWludDhBcnJheT47XG4gIHJlYWRvbmx5IG1hc2s6IE1hc2s7XG4gIHJlYWRvbmx5IGxvZzogQWdlbnRMb2c7XG4gIHJlYWRvbmx5IGxvZ0ZpbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgc3RhcnRlZEF0OiBJbnN0YW50O1xuICAvKiogT24gdGhlIG1vbm90b25pYyBjbG9jay4gKi9cbiAgcmVhZG9ubHkgYmVnYW46IG51bWJlcjtcbiAgLyoqIE9uIHRoZSBtb25vdG9uaWMgY2xvY2suICovXG4gIHJlYWRvbmx5IGRlYWRsaW5lOiBudW1iZXI7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJ1bkF0dGVtcHQoXG4gIG9wdGlvbnM6IEF0dGVtcHRSdW5uZXJPcHRpb25zLFxuICBvcmRlcjogQXR0ZW1wdE9yZGVyLFxuICBob29rczogQXR0ZW1wdEhvb2tzLFxuKTogUHJvbWlzZTxSZXBvcnQ+IHtcbiAgZW1wdHlSZXBvcnRGb2xkZXIob3JkZXIucmVwb3J0Rm9sZGVyKTtcbiAgY29uc3QgZm9sZGVyID0gY3JlYXRlQXR0ZW1wdEZvbGRlcihvcHRpb25zLnRlbXBGb2xkZXIgPz8gdG1wZGlyKCksIG9yZGVyKTtcbiAgdHJ5IHtcbiAgICBjb25zdCBhdHRlbXB0ID0gYXdhaXQgcHJlcGFyZShvcHRpb25zLCBvcmRlciwgaG9va3MsIGZvbGRlcik7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBhd2FpdCBleGVjdXRlKGF0dGVtcHQpO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBhdHRlbXB0LmxvZy5yZWxlYXNlKCk7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IGRpc2NhcmQoZm9sZGVyLnRvcCwgb3B0aW9ucy5yZXBvcnRlcik7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gcHJlcGFyZShcbiAgb3B0aW9uczogQXR0ZW1wdFJ1bm5lck9wdGlvbnMsXG4gIG9yZGVyOiBBdHRlbXB0T3JkZXIsXG4gIGhvb2tzOiBBdHRlbXB0SG9va3MsXG4gIGZvbGRlcjogQXR0ZW1wdEZvbGRlcixcbik6IFByb21pc2U8QXR0ZW1wdD4ge1xuICBjb25zdCBjb3B5ID0gYXdhaXQgd29ya2luZ0NvcHkob3B0aW9ucywgb3JkZXIsIGZvbGRlcik7XG4gIGNvbnN0IGxhaWQgPSBjb3B5ID09PSBudWxsID8gbmV3IE1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+KCkgOiBhd2FpdCBsYXlJbnB1dHMoY29weS5wYXRoLCBvcmRlci5pbnB1dHMpO1xuICBjb25zdCBzb3VyY2UgPSBvcHRpb25zLmVudmlyb25tZW50ID8/IHByb2Nlc3MuZW52O1xuICBjb25zdCBtYXNrID0gY3JlYXRlTWFzayhbXG4gICAgLi4uKG9wdGlvbnMuc2VjcmV0cyA/PyBbXSksXG4gICAgLi4uc2VjcmV0VmFsdWVzKHNvdXJjZSwgb3JkZXIuYWdlbnQuZW52KSxcbiAgICBvcmRlci5jbGFpbSxcbiAgXSk7XG4gIGNvbnN0IGxvZ0ZpbGUgPSBvcmRlci5sb2dGaWxlID8/IGpvaW4ob3JkZXIucmVwb3J0Rm9sZGVyLCAnYWdlbnQubG9nJyk7XG4gIGF3YWl0IG1rZGlyKGRpcm5hbWUobG9nRmlsZSksIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICBjb25zdCBiZWdhbiA9IG9wdGlvbnMuY2xvY2subW9ub3RvbmljKCk7XG4gIGNvbnN0IHN0YXJ0ZWRBdCA9IG9wdGlvbnMuY2xvY2subm93KCk7XG4gIHJldHVybiB7XG4gICAgb3B0aW9ucyxcbiAgICBvcmRlcixcbiAgICBob29rcyxcbiAgICBmb2xkZXIsXG4gICAgY29weSxcbiAgICB3b3JrOiBjb3B5Py5wYXRoID8/IG9wdGlvbnMucm9vdCxcbiAgICBsYWlkLFxuICAgIG1hc2ssXG4gICAgbG9nOiBBZ2VudExvZy5vcGVuKHsgZmlsZTogbG9nRmlsZSwgbWFzaywgbGluZTogaG9va3MubGluZSwgLi4ub3B0aW9ucy5sb2cgfSksXG4gICAgbG9nRmlsZSxcbiAgICBzdGFydGVkQXQsXG4gICAgYmVnYW4sXG4gICAgZGVhZGxpbmU6IGJlZ2FuICsgKG9yZGVyLmRlYWRsaW5lIC0gc3RhcnRlZEF0KSAqIDEwMDAsXG4gIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHdvcmtpbmdDb3B5KFxuICBvcHRpb25zOiBBdHRlbXB0UnVubmVyT3B0aW9ucyxcbiAgb3JkZXI6IEF0dGVtcHRPcmRlcixcbiAgZm9sZGVyOiBBdHRlbXB0Rm9sZGVyLFxuKTogUHJvbWlzZTxXb3JraW5nQ29weSB8IG51bGw+IHtcbiAgaWYgKG9yZGVyLmJhc2VTaGEgPT09IG51bGwpIHJldHVybiBudWxsO1xuICBpZiAob3B0aW9ucy5naXQgPT09IG51bGwpIHRocm93IG5ldyBFcnJvcignSW50ZXJuYWwgZXJyb3I6IGFuIGF0dGVtcHQgd2l0aCBhIGJhc2UgbmVlZHMgYSBnaXQgZGlyZWN0b3J5Jyk7XG4gIHJldHVybiBhd2FpdCBjcmVhdGVXb3JraW5nQ29weShmb2xkZXIud29yaywgZm9sZGVyLmp1ZGdlLCBhd2FpdCBjb2RlU291cmNlT2Yob3B0aW9ucy5naXQpLCBvcmRlci5iYXNlU2hhKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZXhlY3V0ZShhdHRlbXB0OiBBdHRlbXB0KTogUHJvbWlzZTxSZXBvcnQ+IHtcbiAgY29uc3QgeyBmb2xkZXIsIHdvcmssIG9yZGVyLCBsb2cgfSA9IGF0dGVtcHQ7XG4gIGNvbnN0IHJvb3RCZWZvcmUgPSBmaW5nZXJwcmludChqb2luKHdvcmssIFJPT1RfU1RBVFVTKSk7XG4gIGF0dGVtcHQuaG9va3Muc3RhcnRlZD8uKG1hcmtlck9mKGZvbGRlcikpO1xuICBjb25zdCBlbmQgPSBhd2FpdCBydW5Jbkdyb3VwKHNoZWxsQ29tbWFuZChhdHRlbXB0LCBvcmRlci5hZ2VudC5ydW4sIHdvcmssIGZvbGRlci5vdXRwdXRzKSk7XG4gIGNvbnN0IGxhc3RMaW5lcyA9IGxvZy5sYXN0TGluZXMoU0hPV05fTElORVMpO1xuICBjb25zdCBpblBsYWNlID0gYXR0ZW1wdC5jb3B5ID09PSBudWxsO1xuICBjb25zdCBzdGF0dXMgPSBhd2FpdCByZWFkU3RhdHVzKHsgZmlsZTogZm9sZGVyLnN0YXR1cywgd29yaywgcm9vdEJlZm9yZSwgaW5QbGFjZSB9KTtcbiAgY29uc3QgZW5kaW5nID0gZW5kaW5nT2YoZW5kLCBzdGF0dXMsIGxhc3RMaW5lcyk7XG4gIGNvbnN0IHZlcmRpY3QgPSBlbmRpbmcub3V0Y29tZSA9PT0gJ3N1Y2NlZWRlZCcgPyBhd2FpdCB2ZXJpZnkoYXR0ZW1wdCkgOiBudWxsO1xuICBsb2cuY2xvc2UoKTtcbiAgaWYgKGF0dGVtcHQubG9nRmlsZSAhPT0gam9pbihvcmRlci5yZXBvcnRGb2xkZXIsICdhZ2VudC5sb2cnKSlcbiAgICBhd2FpdCBjb3B5RmlsZShhdHRlbXB0LmxvZ0ZpbGUsIGpvaW4ob3JkZXIucmVwb3J0Rm9sZGVyLCAnYWdlbnQubG9nJykpO1xuICBjb25zdCByZXBvcnQgPSByZXBvcnRPZih7XG4gICAgb3JkZXIsXG4gICAgZW5kLFxuICAgIGVuZGluZyxcbiAgICB2ZXJkaWN0LFxuICAgIG1hc2s6IGF0dGVtcHQubWFzayxcbiAgICBzdGFydGVkQXQ6IGF0dGVtcHQuc3RhcnRlZEF0LFxuICAgIGNvbXBsZXRlZEF0OiBhdHRlbXB0Lm9wdGlvbnMuY2xvY2subm93KCksXG4gICAgbWlsbGlzZWNvbmRzOiBhdHRlbXB0Lm9wdGlvbnMuY2xvY2subW9ub3RvbmljKCkgLSBhdHRlbXB0LmJlZ2FuLFxuICB9KTtcbiAgcmV0dXJuIHdyaXRlUmVwb3J0KG9yZGVyLnJlcG9ydEZvbGRlciwgcmVwb3J0LCB2ZXJkaWN0Py5wYWNrID8/IG51bGwpO1xufVxuXG5mdW5jdGlvbiBzaGVsbENvbW1hbmQoYXR0ZW1wdDogQXR0ZW1wdCwgY29tbWFuZDogc3RyaW5nLCBjd2Q6IHN0cmluZywgb3V0cHV0czogc3RyaW5nKTogU2hlbGxDb21tYW5kIHtcbiAgY29uc3QgeyBvcHRpb25zLCBvcmRlciwgaG9va3MsIGZvbGRlciwgbG9nIH0gPSBhdHRlbXB0O1xuICByZXR1cm4ge1xuICAgIGNvbW1hbmQsXG4gICAgY3dkLFxuICAgIGVudjogYWdlbnRFbnZpcm9ubWVudChvcHRpb25zLmVudmlyb25tZW50ID8/IHByb2Nlc3MuZW52LCBvcmRlci5hZ2VudC5lbnYsIHtcbiAgICAgIC4uLmF0dGVtcHRWYXJpYWJsZXMob3JkZXIsIGZvbGRlciksXG4gICAgICBPUkNIRVNUUkFUT1JfT1VUUFVUUzogb3V0cHV0cyxcbiAgICB9KSxcbiAgICBtYXJrZXI6IG1hcmtlck9mKGZvbGRlciksXG4gICAgdGltZUxpbWl0TWlsbGlzZWNvbmRzOiBhdHRlbXB0LmRlYWRsaW5lIC0gb3B0aW9ucy5jbG9jay5tb25vdG9uaWMoKSxcbiAgICBncmFjZU1pbGxpc2Vjb25kczogb3B0aW9ucy5ncmFjZU1pbGxpc2Vjb25kcyA/PyBHUkFDRV9NSUxMSVNFQ09ORFMsXG4gICAgc2lnbmFsOiBob29rcy5zaWduYWwsXG4gICAgc3Rkb3V0OiBsb2cuc3RyZWFtKCksXG4gICAgc3RkZXJyOiBsb2cuc3RyZWFtKCksXG4gIH07XG59XG5cbi8qKiBXaGF0IG9ubHkgdGhpcyBhdHRlbXB0J3MgcHJvY2Vzc2VzIGhhdmUgaW4gdGhlaXIgZW52aXJvbm1lbnQ6IHRoZSBmb2xkZXIncyBuYW1lIGlzIGRyYXduIGF0IHJhbmRvbS4gKi9cbmZ1bmN0aW9uIG1hcmtlck9mKGZvbGRlcjogQXR0ZW1wdEZvbGRlcik6IHN0cmluZyB7XG4gIHJldHVybiBgT1JDSEVTVFJBVE9SX1BST01QVD0ke2ZvbGRlci5wcm9tcHR9YDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gdmVyaWZ5KGF0dGVtcHQ6IEF0dGVtcHQpOiBQcm9taXNlPFZlcmRpY3Q+IHtcbiAgY29uc3QgeyBvcmRlciwgZm9sZGVyLCBjb3B5LCB3b3JrLCBsYWlkLCBvcHRpb25zIH0gPSBhdHRlbXB0O1xuICBjb25zdCBjb21tYW5kcyA9IG9yZGVyLnRhc2sub3V0cHV0cy5mbGF0TWFwKChvdXRwdXQpID0+IChvdXRwdXQua2luZCA9PT0gJ2NoZWNrJyA/IFtvdXRwdXQuY29tbWFuZF0gOiBbXSkpO1xuICBjb25zdCBjaGVjayA9IGFzeW5jIChwbGFjZTogQ2hlY2tQbGFjZSwgdHJlZTogT2JqZWN0SWQgfCBudWxsKTogUHJvbWlzZTxDaGVja1ZlcmRpY3RzPiA9PlxuICAgIGF3YWl0IHJ1bkNoZWNrcyh7XG4gICAgICBjb21tYW5kcyxcbiAgICAgIHRyZWUsXG4gICAgICBsb2c6IGF0dGVtcHQubG9nLFxuICAgICAgc2hlbGxDb21tYW5kOiAoY29tbWFuZCkgPT4gc2hlbGxDb21tYW5kKGF0dGVtcHQsIGNvbW1hbmQsIHBsYWNlLmN3ZCwgcGxhY2Uub3V0cHV0cyksXG4gICAgfSk7XG4gIHJldHVybiBhd2FpdCB2ZXJkaWN0T2Yoe1xuICAgIG9yZGVyLFxuICAgIGZvbGRlcixcbiAgICBjb3B5LFxuICAgIHdvcmssXG4gICAgbGFpZCxcbiAgICBzdGFnaW5nOiBvcHRpb25zLnN0YWdpbmcgPz8gU1RBR0lORyxcbiAgICBjaGVjazogY29tbWFuZHMubGVuZ3RoID09PSAwID8gbnVsbCA6IGNoZWNrLFxuICB9KTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZGlzY2FyZChmb2xkZXI6IHN0cmluZywgcmVwb3J0ZXI6IFJlcG9ydGVyKTogUHJvbWlzZTx2b2lkPiB7XG4gIHRyeSB7XG4gICAgYXdhaXQgcmVtb3ZlVHJlZShmb2xkZXIpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHJlcG9ydGVyLndhcm4oYCR7Zm9sZGVyfSBjb3VsZCBub3QgYmUgcmVtb3ZlZDogJHttZXNzYWdlT2YoZXJyb3IpfWApO1xuICB9XG59XG5cbi8qKiBOYW1lcyB0aGUgZmF1bHRzIG9mIHRoZSBtYWNoaW5lIHRoYXQgcGVvcGxlIGNhbiBkbyBzb21ldGhpbmcgYWJvdXQuICovXG5mdW5jdGlvbiBicm9rZW5NYWNoaW5lKGVycm9yOiB1bmtub3duKTogdW5rbm93biB7XG4gIGlmIChlcnJvciBpbnN0YW5jZW9mIE9yY2hlc3RyYXRvckVycm9yKSByZXR1cm4gZXJyb3I7XG4gIGlmIChoYXNDb2RlKGVycm9yLCAnRU5PU1BDJykgfHwgaGFzQ29kZShlcnJvciwgJ0VEUVVPVCcpKVxuICAgIHJldHVybiBuZXcgT3JjaGVzdHJhdG9yRXJyb3IoXG4gICAgICAnRElTS19GVUxMJyxcbiAgICAgIG1lc3NhZ2VPZihlcnJvciksXG4gICAgICAnRnJlZSBzb21lIHNwYWNlIGFuZCBydW4gdGhlIHNhbWUgY29tbWFuZCBhZ2Fpbi4nLFxuICAgICAge1xuICAgICAgICBjYXVzZTogZXJyb3IsXG4gICAgICB9LFxuICAgICk7XG4gIGlmIChbJ0VST0ZTJywgJ0VBQ0NFUycsICdFUEVSTSddLnNvbWUoKGNvZGUpID0+IGhhc0NvZGUoZXJyb3IsIGNvZGUpKSlcbiAgICByZXR1cm4gbmV3IE9yY2hlc3RyYXRvckVycm9yKCdXUklURV9SRUZVU0VEJywgbWVzc2FnZU9mKGVycm9yKSwgJ0NoZWNrIHRoZSByaWdodHMgb24gdGhhdCBmb2xkZXIuJywge1xuICAgICAgY2F1c2U6IGVycm9yLFxuICAgIH0pO1xuICByZXR1cm4gZXJyb3I7XG59XG4iXX0=
// EXTERNAL MODULE: ./build/src/adapters/process/system.js
var system = __webpack_require__(4203);
;// CONCATENATED MODULE: ./build/src/entrypoints/wire-attempts.js
/** The half of the composition root that executes agents and looks at what they leave, loaded when a verb needs it. */







function openAttemptParts({ root, git, options, }) {
    return {
        runner: createAttemptRunner({
            git,
            root: root.path,
            clock: system/* systemClock */.m,
            reporter: options.reporter,
            environment: options.env,
            secrets: options.token === null ? [] : [options.token],
        }),
        inbox: createReportInbox(),
        schemas: schemaJudge,
        findOutput: lookup(root.path, options.env),
    };
}
/** Declared outputs of a task that a person did by hand: in `$ORCHESTRATOR_OUTPUTS`, below `workspace/outputs`, or in the code base. */
function lookup(root, env) {
    return async (task, path) => {
        const spec = task.spec.outputs.filter((output) => output.kind === 'file' && output.path === path);
        const outputs = env['ORCHESTRATOR_OUTPUTS'] ?? (0,external_node_path_.join)(root, '.orchestrator', 'outputs', task.spec.id);
        const { files } = await findOutputs(spec, { outputs, work: root, taskId: task.spec.id, laid: new Map() });
        const found = files.map(async (file) => ({
            path: file.path,
            bytes: await (0,promises_.readFile)(file.file),
            source: file.place === 'copy',
        }));
        return files.length === 0 ? undefined : Promise.all(found);
    };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoid2lyZS1hdHRlbXB0cy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9lbnRyeXBvaW50cy93aXJlLWF0dGVtcHRzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLHVIQUF1SDtBQUN2SCxPQUFPLEVBQUUsUUFBUSxFQUFFLE1BQU0sa0JBQWtCLENBQUM7QUFDNUMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLFdBQVcsQ0FBQztBQUVqQyxPQUFPLEVBQUUsbUJBQW1CLEVBQUUsTUFBTSx1Q0FBdUMsQ0FBQztBQUM1RSxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0seUNBQXlDLENBQUM7QUFDdEUsT0FBTyxFQUFFLFdBQVcsRUFBRSxNQUFNLHNDQUFzQyxDQUFDO0FBQ25FLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLHNDQUFzQyxDQUFDO0FBQ3pFLE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSwrQkFBK0IsQ0FBQztBQWE1RCxNQUFNLFVBQVUsZ0JBQWdCLENBQUMsRUFDL0IsSUFBSSxFQUNKLEdBQUcsRUFDSCxPQUFPLEdBS1I7SUFDQyxPQUFPO1FBQ0wsTUFBTSxFQUFFLG1CQUFtQixDQUFDO1lBQzFCLEdBQUc7WUFDSCxJQUFJLEVBQUUsSUFBSSxDQUFDLElBQUk7WUFDZixLQUFLLEVBQUUsV0FBVztZQUNsQixRQUFRLEVBQUUsT0FBTyxDQUFDLFFBQVE7WUFDMUIsV0FBVyxFQUFFLE9BQU8sQ0FBQyxHQUFHO1lBQ3hCLE9BQU8sRUFBRSxPQUFPLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUM7U0FDdkQsQ0FBQztRQUNGLEtBQUssRUFBRSxpQkFBaUIsRUFBRTtRQUMxQixPQUFPLEVBQUUsV0FBVztRQUNwQixVQUFVLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEdBQUcsQ0FBQztLQUMzQyxDQUFDO0FBQ0osQ0FBQztBQUVELHdJQUF3STtBQUN4SSxTQUFTLE1BQU0sQ0FBQyxJQUFZLEVBQUUsR0FBc0I7SUFDbEQsT0FBTyxLQUFLLEVBQUUsSUFBSSxFQUFFLElBQUksRUFBRSxFQUFFO1FBQzFCLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksS0FBSyxNQUFNLElBQUksTUFBTSxDQUFDLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQztRQUNsRyxNQUFNLE9BQU8sR0FBRyxHQUFHLENBQUMsc0JBQXNCLENBQUMsSUFBSSxJQUFJLENBQUMsSUFBSSxFQUFFLGVBQWUsRUFBRSxTQUFTLEVBQUUsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQztRQUNwRyxNQUFNLEVBQUUsS0FBSyxFQUFFLEdBQUcsTUFBTSxXQUFXLENBQUMsSUFBSSxFQUFFLEVBQUUsT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxFQUFFLElBQUksRUFBRSxJQUFJLEdBQUcsRUFBRSxFQUFFLENBQUMsQ0FBQztRQUMxRyxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUM7WUFDdkMsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJO1lBQ2YsS0FBSyxFQUFFLE1BQU0sUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUM7WUFDaEMsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLEtBQUssTUFBTTtTQUM5QixDQUFDLENBQUMsQ0FBQztRQUNKLE9BQU8sS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxDQUFDLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQztJQUM3RCxDQUFDLENBQUM7QUFDSixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqIFRoZSBoYWxmIG9mIHRoZSBjb21wb3NpdGlvbiByb290IHRoYXQgZXhlY3V0ZXMgYWdlbnRzIGFuZCBsb29rcyBhdCB3aGF0IHRoZXkgbGVhdmUsIGxvYWRlZCB3aGVuIGEgdmVyYiBuZWVkcyBpdC4gKi9cbmltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgR2l0IH0gZnJvbSAnLi4vYWRhcHRlcnMvZ2l0L2dpdC5qcyc7XG5pbXBvcnQgeyBjcmVhdGVBdHRlbXB0UnVubmVyIH0gZnJvbSAnLi4vYWRhcHRlcnMvcHJvY2Vzcy9hdHRlbXB0LXJ1bm5lci5qcyc7XG5pbXBvcnQgeyBmaW5kT3V0cHV0cyB9IGZyb20gJy4uL2FkYXB0ZXJzL3Byb2Nlc3MvZGVjbGFyZWQtb3V0cHV0cy5qcyc7XG5pbXBvcnQgeyBzY2hlbWFKdWRnZSB9IGZyb20gJy4uL2FkYXB0ZXJzL3Byb2Nlc3Mvb3V0cHV0LXNjaGVtYS5qcyc7XG5pbXBvcnQgeyBjcmVhdGVSZXBvcnRJbmJveCB9IGZyb20gJy4uL2FkYXB0ZXJzL3Byb2Nlc3MvcmVwb3J0LWZvbGRlci5qcyc7XG5pbXBvcnQgeyBzeXN0ZW1DbG9jayB9IGZyb20gJy4uL2FkYXB0ZXJzL3Byb2Nlc3Mvc3lzdGVtLmpzJztcbmltcG9ydCB0eXBlIHsgT3V0cHV0TG9va3VwIH0gZnJvbSAnLi4vYXBwL2NvbXBsZXRlLmpzJztcbmltcG9ydCB0eXBlIHsgQXR0ZW1wdFJ1bm5lciwgUmVwb3J0SW5ib3gsIFNjaGVtYUp1ZGdlIH0gZnJvbSAnLi4vYXBwL3BvcnRzLmpzJztcbmltcG9ydCB0eXBlIHsgUm9vdCB9IGZyb20gJy4vcm9vdC5qcyc7XG5pbXBvcnQgdHlwZSB7IFdpcmVPcHRpb25zIH0gZnJvbSAnLi93aXJlLW9wdGlvbnMuanMnO1xuXG5leHBvcnQgaW50ZXJmYWNlIEF0dGVtcHRQYXJ0cyB7XG4gIHJlYWRvbmx5IHJ1bm5lcjogQXR0ZW1wdFJ1bm5lcjtcbiAgcmVhZG9ubHkgaW5ib3g6IFJlcG9ydEluYm94O1xuICByZWFkb25seSBzY2hlbWFzOiBTY2hlbWFKdWRnZTtcbiAgcmVhZG9ubHkgZmluZE91dHB1dDogT3V0cHV0TG9va3VwO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gb3BlbkF0dGVtcHRQYXJ0cyh7XG4gIHJvb3QsXG4gIGdpdCxcbiAgb3B0aW9ucyxcbn06IHtcbiAgcmVhZG9ubHkgcm9vdDogUm9vdDtcbiAgcmVhZG9ubHkgZ2l0OiBHaXQgfCBudWxsO1xuICByZWFkb25seSBvcHRpb25zOiBXaXJlT3B0aW9ucztcbn0pOiBBdHRlbXB0UGFydHMge1xuICByZXR1cm4ge1xuICAgIHJ1bm5lcjogY3JlYXRlQXR0ZW1wdFJ1bm5lcih7XG4gICAgICBnaXQsXG4gICAgICByb290OiByb290LnBhdGgsXG4gICAgICBjbG9jazogc3lzdGVtQ2xvY2ssXG4gICAgICByZXBvcnRlcjogb3B0aW9ucy5yZXBvcnRlcixcbiAgICAgIGVudmlyb25tZW50OiBvcHRpb25zLmVudixcbiAgICAgIHNlY3JldHM6IG9wdGlvbnMudG9rZW4gPT09IG51bGwgPyBbXSA6IFtvcHRpb25zLnRva2VuXSxcbiAgICB9KSxcbiAgICBpbmJveDogY3JlYXRlUmVwb3J0SW5ib3goKSxcbiAgICBzY2hlbWFzOiBzY2hlbWFKdWRnZSxcbiAgICBmaW5kT3V0cHV0OiBsb29rdXAocm9vdC5wYXRoLCBvcHRpb25zLmVudiksXG4gIH07XG59XG5cbi8qKiBEZWNsYXJlZCBvdXRwdXRzIG9mIGEgdGFzayB0aGF0IGEgcGVyc29uIGRpZCBieSBoYW5kOiBpbiBgJE9SQ0hFU1RSQVRPUl9PVVRQVVRTYCwgYmVsb3cgYHdvcmtzcGFjZS9vdXRwdXRzYCwgb3IgaW4gdGhlIGNvZGUgYmFzZS4gKi9cbmZ1bmN0aW9uIGxvb2t1cChyb290OiBzdHJpbmcsIGVudjogTm9kZUpTLlByb2Nlc3NFbnYpOiBPdXRwdXRMb29rdXAge1xuICByZXR1cm4gYXN5bmMgKHRhc2ssIHBhdGgpID0+IHtcbiAgICBjb25zdCBzcGVjID0gdGFzay5zcGVjLm91dHB1dHMuZmlsdGVyKChvdXRwdXQpID0+IG91dHB1dC5raW5kID09PSAnZmlsZScgJiYgb3V0cHV0LnBhdGggPT09IHBhdGgpO1xuICAgIGNvbnN0IG91dHB1dHMgPSBlbnZbJ09SQ0hFU1RSQVRPUl9PVVRQVVRTJ10gPz8gam9pbihyb290LCAnLm9yY2hlc3RyYXRvcicsICdvdXRwdXRzJywgdGFzay5zcGVjLmlkKTtcbiAgICBjb25zdCB7IGZpbGVzIH0gPSBhd2FpdCBmaW5kT3V0cHV0cyhzcGVjLCB7IG91dHB1dHMsIHdvcms6IHJvb3QsIHRhc2tJZDogdGFzay5zcGVjLmlkLCBsYWlkOiBuZXcgTWFwKCkgfSk7XG4gICAgY29uc3QgZm91bmQgPSBmaWxlcy5tYXAoYXN5bmMgKGZpbGUpID0+ICh7XG4gICAgICBwYXRoOiBmaWxlLnBhdGgsXG4gICAgICBieXRlczogYXdhaXQgcmVhZEZpbGUoZmlsZS5maWxlKSxcbiAgICAgIHNvdXJjZTogZmlsZS5wbGFjZSA9PT0gJ2NvcHknLFxuICAgIH0pKTtcbiAgICByZXR1cm4gZmlsZXMubGVuZ3RoID09PSAwID8gdW5kZWZpbmVkIDogUHJvbWlzZS5hbGwoZm91bmQpO1xuICB9O1xufVxuIl19

/***/ }),

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ dataFault)
/* harmony export */ });
/* unused harmony export DATA_LIMITS */
/**
 * Holds data that somebody else parsed for us (JSON, YAML) to what is safe to carry on: plain, finite, not too deep, not too much of it,
 * no cycle and no key that reaches a prototype.
 */
const DATA_LIMITS = { depth: 32, values: 200_000 };
/** Why a parsed value is no plain data, or undefined when it is. */
function dataFault(value, limits = DATA_LIMITS) {
    let left = limits.values;
    const look = (one, depth) => {
        left -= 1;
        if (left < 0)
            return `holds more than ${limits.values} values`;
        if (typeof one === 'number')
            return Number.isFinite(one) ? undefined : 'holds a number that is not finite';
        if (one === null || typeof one === 'string' || typeof one === 'boolean')
            return undefined;
        if (typeof one !== 'object')
            return `holds a ${typeof one}`;
        if (depth >= limits.depth)
            return `is nested deeper than ${limits.depth} levels`;
        if (!Array.isArray(one) && !isPlain(one))
            return 'holds no plain object';
        for (const key of Object.keys(one))
            if (key === '__proto__')
                return 'holds the key "__proto__"';
        for (const inner of Object.values(one)) {
            const fault = look(inner, depth + 1);
            if (fault !== undefined)
                return fault;
        }
        return undefined;
    };
    return look(value, 0);
}
/** Of no class of its own; the prototype of plain objects is told by having none above it, in every realm. */
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGxhaW4tZGF0YS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uL3NyYy9zY2hlbWEvcGxhaW4tZGF0YS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFPSCxNQUFNLENBQUMsTUFBTSxXQUFXLEdBQWUsRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsQ0FBQztBQUV0RSxvRUFBb0U7QUFDcEUsTUFBTSxVQUFVLFNBQVMsQ0FBQyxLQUFjLEVBQUUsTUFBTSxHQUFlLFdBQVc7SUFDeEUsSUFBSSxJQUFJLEdBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQztJQUN6QixNQUFNLElBQUksR0FBRyxDQUFDLEdBQVksRUFBRSxLQUFhLEVBQXNCLEVBQUU7UUFDL0QsSUFBSSxJQUFJLENBQUMsQ0FBQztRQUNWLElBQUksSUFBSSxHQUFHLENBQUM7WUFBRSxPQUFPLG1CQUFtQixNQUFNLENBQUMsTUFBTSxTQUFTLENBQUM7UUFDL0QsSUFBSSxPQUFPLEdBQUcsS0FBSyxRQUFRO1lBQ3pCLE9BQU8sTUFBTSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxtQ0FBbUMsQ0FBQztRQUNoRixJQUFJLEdBQUcsS0FBSyxJQUFJLElBQUksT0FBTyxHQUFHLEtBQUssUUFBUSxJQUFJLE9BQU8sR0FBRyxLQUFLLFNBQVM7WUFBRSxPQUFPLFNBQVMsQ0FBQztRQUMxRixJQUFJLE9BQU8sR0FBRyxLQUFLLFFBQVE7WUFBRSxPQUFPLFdBQVcsT0FBTyxHQUFHLEVBQUUsQ0FBQztRQUM1RCxJQUFJLEtBQUssSUFBSSxNQUFNLENBQUMsS0FBSztZQUFFLE9BQU8seUJBQXlCLE1BQU0sQ0FBQyxLQUFLLFNBQVMsQ0FBQztRQUNqRixJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUM7WUFBRSxPQUFPLHVCQUF1QixDQUFDO1FBQ3pFLEtBQUssTUFBTSxHQUFHLElBQUksTUFBTSxDQUFDLElBQUksQ0FBQyxHQUFHLENBQUM7WUFBRSxJQUFJLEdBQUcsS0FBSyxXQUFXO2dCQUFFLE9BQU8sMkJBQTJCLENBQUM7UUFDaEcsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUM7WUFDdkMsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFDLENBQUM7WUFDckMsSUFBSSxLQUFLLEtBQUssU0FBUztnQkFBRSxPQUFPLEtBQUssQ0FBQztRQUN4QyxDQUFDO1FBQ0QsT0FBTyxTQUFTLENBQUM7SUFDbkIsQ0FBQyxDQUFDO0lBQ0YsT0FBTyxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ3hCLENBQUM7QUFFRCw4R0FBOEc7QUFDOUcsU0FBUyxPQUFPLENBQUMsS0FBYTtJQUM1QixNQUFNLFNBQVMsR0FBWSxNQUFNLENBQUMsY0FBYyxDQUFDLEtBQUssQ0FBQyxDQUFDO0lBQ3hELE9BQU8sU0FBUyxLQUFLLElBQUksSUFBSSxNQUFNLENBQUMsY0FBYyxDQUFDLFNBQVMsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUN6RSxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBIb2xkcyBkYXRhIHRoYXQgc29tZWJvZHkgZWxzZSBwYXJzZWQgZm9yIHVzIChKU09OLCBZQU1MKSB0byB3aGF0IGlzIHNhZmUgdG8gY2Fycnkgb246IHBsYWluLCBmaW5pdGUsIG5vdCB0b28gZGVlcCwgbm90IHRvbyBtdWNoIG9mIGl0LFxuICogbm8gY3ljbGUgYW5kIG5vIGtleSB0aGF0IHJlYWNoZXMgYSBwcm90b3R5cGUuXG4gKi9cblxuZXhwb3J0IGludGVyZmFjZSBEYXRhTGltaXRzIHtcbiAgcmVhZG9ubHkgZGVwdGg6IG51bWJlcjtcbiAgcmVhZG9ubHkgdmFsdWVzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjb25zdCBEQVRBX0xJTUlUUzogRGF0YUxpbWl0cyA9IHsgZGVwdGg6IDMyLCB2YWx1ZXM6IDIwMF8wMDAgfTtcblxuLyoqIFdoeSBhIHBhcnNlZCB2YWx1ZSBpcyBubyBwbGFpbiBkYXRhLCBvciB1bmRlZmluZWQgd2hlbiBpdCBpcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkYXRhRmF1bHQodmFsdWU6IHVua25vd24sIGxpbWl0czogRGF0YUxpbWl0cyA9IERBVEFfTElNSVRTKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgbGV0IGxlZnQgPSBsaW1pdHMudmFsdWVzO1xuICBjb25zdCBsb29rID0gKG9uZTogdW5rbm93biwgZGVwdGg6IG51bWJlcik6IHN0cmluZyB8IHVuZGVmaW5lZCA9PiB7XG4gICAgbGVmdCAtPSAxO1xuICAgIGlmIChsZWZ0IDwgMCkgcmV0dXJuIGBob2xkcyBtb3JlIHRoYW4gJHtsaW1pdHMudmFsdWVzfSB2YWx1ZXNgO1xuICAgIGlmICh0eXBlb2Ygb25lID09PSAnbnVtYmVyJylcbiAgICAgIHJldHVybiBOdW1iZXIuaXNGaW5pdGUob25lKSA/IHVuZGVmaW5lZCA6ICdob2xkcyBhIG51bWJlciB0aGF0IGlzIG5vdCBmaW5pdGUnO1xuICAgIGlmIChvbmUgPT09IG51bGwgfHwgdHlwZW9mIG9uZSA9PT0gJ3N0cmluZycgfHwgdHlwZW9mIG9uZSA9PT0gJ2Jvb2xlYW4nKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGlmICh0eXBlb2Ygb25lICE9PSAnb2JqZWN0JykgcmV0dXJuIGBob2xkcyBhICR7dHlwZW9mIG9uZX1gO1xuICAgIGlmIChkZXB0aCA+PSBsaW1pdHMuZGVwdGgpIHJldHVybiBgaXMgbmVzdGVkIGRlZXBlciB0aGFuICR7bGltaXRzLmRlcHRofSBsZXZlbHNgO1xuICAgIGlmICghQXJyYXkuaXNBcnJheShvbmUpICYmICFpc1BsYWluKG9uZSkpIHJldHVybiAnaG9sZHMgbm8gcGxhaW4gb2JqZWN0JztcbiAgICBmb3IgKGNvbnN0IGtleSBvZiBPYmplY3Qua2V5cyhvbmUpKSBpZiAoa2V5ID09PSAnX19wcm90b19fJykgcmV0dXJuICdob2xkcyB0aGUga2V5IFwiX19wcm90b19fXCInO1xuICAgIGZvciAoY29uc3QgaW5uZXIgb2YgT2JqZWN0LnZhbHVlcyhvbmUpKSB7XG4gICAgICBjb25zdCBmYXVsdCA9IGxvb2soaW5uZXIsIGRlcHRoICsgMSk7XG4gICAgICBpZiAoZmF1bHQgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGZhdWx0O1xuICAgIH1cbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9O1xuICByZXR1cm4gbG9vayh2YWx1ZSwgMCk7XG59XG5cbi8qKiBPZiBubyBjbGFzcyBvZiBpdHMgb3duOyB0aGUgcHJvdG90eXBlIG9mIHBsYWluIG9iamVjdHMgaXMgdG9sZCBieSBoYXZpbmcgbm9uZSBhYm92ZSBpdCwgaW4gZXZlcnkgcmVhbG0uICovXG5mdW5jdGlvbiBpc1BsYWluKHZhbHVlOiBvYmplY3QpOiBib29sZWFuIHtcbiAgY29uc3QgcHJvdG90eXBlOiB1bmtub3duID0gT2JqZWN0LmdldFByb3RvdHlwZU9mKHZhbHVlKTtcbiAgcmV0dXJuIHByb3RvdHlwZSA9PT0gbnVsbCB8fCBPYmplY3QuZ2V0UHJvdG90eXBlT2YocHJvdG90eXBlKSA9PT0gbnVsbDtcbn1cbiJdfQ==

/***/ })

};
