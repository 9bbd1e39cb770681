export const id = 307;
export const ids = [307];
export const modules = {

/***/ 8307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ commitCandidate),
/* harmony export */   Gr: () => (/* binding */ stageChanges),
/* harmony export */   XU: () => (/* binding */ candidateCommit),
/* harmony export */   ac: () => (/* binding */ unstage),
/* harmony export */   f4: () => (/* binding */ trackedPaths),
/* harmony export */   lQ: () => (/* binding */ packCandidate)
/* harmony export */ });
/* unused harmony export stagedChanges */
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _raw_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9215);
/* harmony import */ var _tree_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6107);
/**
 * Turns the files of a working copy into `change.pack`: one squashed commit on the base, made from outside with a git directory and an
 * index of our own, so that no config, hook, filter or attribute of the agent takes part.
 */




/** The same for every attempt, so that the commit follows from base and tree alone and bears no word of an agent. */
const IDENTITY = 'Orchestrator <orchestrator@localhost> 0 +0000';
/** The bytes of the only commit that a change may consist of. */
function candidateCommit(tree, base) {
    return `tree ${tree}\nparent ${base}\nauthor ${IDENTITY}\ncommitter ${IDENTITY}\n\nChange of one attempt\n`;
}
/** Brings everything that the agent changed into the index. `.gitignore` is honoured; a nested repository is a refusal. */
async function stageChanges(order) {
    try {
        const touched = await touchedPaths(order.git);
        const reasons = [...nestedRepositories(touched, order.exclude), ...tooMuch(order, touched)];
        if (reasons.length > 0)
            return { kind: 'refused', reasons };
        if (touched.length === 0)
            return { kind: 'staged', changes: [] };
        await order.git.bytes(['add', '-A', '--pathspec-from-file=-', '--pathspec-file-nul'], ['.', ...exclusions(order.exclude, touched)].join('\0'));
        return { kind: 'staged', changes: await stagedChanges(order.git, order.base) };
    }
    catch (error) {
        // What git cannot read (a file without permission, a name it refuses) is the agent's doing; a full disk is not.
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD && error.code === 'GIT_FAILED')
            return { kind: 'refused', reasons: [`git could not read the working copy: ${error.message}`] };
        throw error;
    }
}
async function touchedPaths(git) {
    const listed = await git.bytes(['ls-files', '-z', '--others', '--modified', '--exclude-standard']);
    return [...new Set(listed.toString('utf8').split('\0'))].filter((path) => path !== '');
}
/** `ls-files` ends the name of a repository within the work tree with a slash and does not look into it. */
function nestedRepositories(paths, exclude) {
    return paths
        .filter((path) => path.endsWith('/') && !exclude.some((one) => path.startsWith(`${one}/`)))
        .map((path) => `${(0,_tree_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} is a git repository within the working copy`);
}
function tooMuch(order, paths) {
    if (paths.length > order.limits.maxFiles)
        return [`the working copy has ${paths.length} changed files, more than ${order.limits.maxFiles}`];
    let bytes = 0;
    for (const path of paths)
        bytes += order.sizeOf(path);
    return bytes > order.limits.maxBytes
        ? [`the working copy has ${bytes} changed bytes, more than ${order.limits.maxBytes}`]
        : [];
}
/** git takes an exclusion that lies in an ignored folder for a mistake, so only those that matter are named. */
function exclusions(exclude, touched) {
    return exclude
        .filter((path) => touched.some((one) => one === path || one.startsWith(`${path}/`)))
        .map((path) => `:(exclude,literal)${path}`);
}
/** Every path whose entry in the index differs from the base. */
async function stagedChanges(git, base) {
    return (0,_raw_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRawDiff */ .L)(await git.bytes(['diff-index', '--cached', '--raw', '-z', '--no-renames', base]));
}
/** Takes paths that the base does not have out of the index again. */
async function unstage(git, paths) {
    if (paths.length > 0)
        await git.bytes(['update-index', '-z', '--force-remove', '--stdin'], paths.join('\0'));
}
/** Which of these paths the index knows. */
async function trackedPaths(git, paths) {
    if (paths.length === 0)
        return new Set();
    const listed = await git.bytes(['--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...paths]);
    return new Set(listed
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== ''));
}
/** Writes tree and commit of what the index holds. */
async function commitCandidate(git, base) {
    const tree = objectId(await git.text(['write-tree']));
    const commit = objectId(await git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], candidateCommit(tree, base)));
    return { tree, commit };
}
/** The thin pack of a candidate: what it has and its base has not. */
async function packCandidate(git, candidate, base) {
    return await git.bytes(['pack-objects', '--thin', '--revs', '--stdout', '--delta-base-offset', '-q'], `${candidate}\n^${base}\n`);
}
function objectId(text) {
    if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .TS)(text))
        throw new Error(`Internal error: git answered ${(0,_tree_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} for an object id`);
    return text;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2hhbmdlLXBhY2suanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvZ2l0L2NoYW5nZS1wYWNrLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOzs7R0FHRztBQUNILE9BQU8sRUFBRSxVQUFVLEVBQWlCLE1BQU0scUJBQXFCLENBQUM7QUFDaEUsT0FBTyxFQUFFLGlCQUFpQixFQUFFLE1BQU0saUJBQWlCLENBQUM7QUFFcEQsT0FBTyxFQUFFLFlBQVksRUFBa0IsTUFBTSxlQUFlLENBQUM7QUFDN0QsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBRXpDLHFIQUFxSDtBQUNySCxNQUFNLFFBQVEsR0FBRywrQ0FBK0MsQ0FBQztBQUVqRSxpRUFBaUU7QUFDakUsTUFBTSxVQUFVLGVBQWUsQ0FBQyxJQUFjLEVBQUUsSUFBYztJQUM1RCxPQUFPLFFBQVEsSUFBSSxZQUFZLElBQUksWUFBWSxRQUFRLGVBQWUsUUFBUSw2QkFBNkIsQ0FBQztBQUM5RyxDQUFDO0FBdUJELDJIQUEySDtBQUMzSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FBQyxLQUFtQjtJQUNwRCxJQUFJLENBQUM7UUFDSCxNQUFNLE9BQU8sR0FBRyxNQUFNLFlBQVksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDOUMsTUFBTSxPQUFPLEdBQUcsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxLQUFLLENBQUMsT0FBTyxDQUFDLEVBQUUsR0FBRyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUM7UUFDNUYsSUFBSSxPQUFPLENBQUMsTUFBTSxHQUFHLENBQUM7WUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsQ0FBQztRQUM1RCxJQUFJLE9BQU8sQ0FBQyxNQUFNLEtBQUssQ0FBQztZQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxFQUFFLEVBQUUsQ0FBQztRQUNqRSxNQUFNLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUNuQixDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsd0JBQXdCLEVBQUUscUJBQXFCLENBQUMsRUFDOUQsQ0FBQyxHQUFHLEVBQUUsR0FBRyxVQUFVLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FDeEQsQ0FBQztRQUNGLE9BQU8sRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxNQUFNLGFBQWEsQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsRUFBRSxDQUFDO0lBQ2pGLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsZ0hBQWdIO1FBQ2hILElBQUksS0FBSyxZQUFZLGlCQUFpQixJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssWUFBWTtZQUNuRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxPQUFPLEVBQUUsQ0FBQyx3Q0FBd0MsS0FBSyxDQUFDLE9BQU8sRUFBRSxDQUFDLEVBQUUsQ0FBQztRQUNqRyxNQUFNLEtBQUssQ0FBQztJQUNkLENBQUM7QUFDSCxDQUFDO0FBRUQsS0FBSyxVQUFVLFlBQVksQ0FBQyxHQUFRO0lBQ2xDLE1BQU0sTUFBTSxHQUFHLE1BQU0sR0FBRyxDQUFDLEtBQUssQ0FBQyxDQUFDLFVBQVUsRUFBRSxJQUFJLEVBQUUsVUFBVSxFQUFFLFlBQVksRUFBRSxvQkFBb0IsQ0FBQyxDQUFDLENBQUM7SUFDbkcsT0FBTyxDQUFDLEdBQUcsSUFBSSxHQUFHLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQ3pGLENBQUM7QUFFRCw0R0FBNEc7QUFDNUcsU0FBUyxrQkFBa0IsQ0FBQyxLQUF3QixFQUFFLE9BQTBCO0lBQzlFLE9BQU8sS0FBSztTQUNULE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQyxDQUFDLENBQUM7U0FDMUYsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsOENBQThDLENBQUMsQ0FBQztBQUNsRixDQUFDO0FBRUQsU0FBUyxPQUFPLENBQUMsS0FBbUIsRUFBRSxLQUF3QjtJQUM1RCxJQUFJLEtBQUssQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxRQUFRO1FBQ3RDLE9BQU8sQ0FBQyx3QkFBd0IsS0FBSyxDQUFDLE1BQU0sNkJBQTZCLEtBQUssQ0FBQyxNQUFNLENBQUMsUUFBUSxFQUFFLENBQUMsQ0FBQztJQUNwRyxJQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7SUFDZCxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUs7UUFBRSxLQUFLLElBQUksS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUN0RCxPQUFPLEtBQUssR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLFFBQVE7UUFDbEMsQ0FBQyxDQUFDLENBQUMsd0JBQXdCLEtBQUssNkJBQTZCLEtBQUssQ0FBQyxNQUFNLENBQUMsUUFBUSxFQUFFLENBQUM7UUFDckYsQ0FBQyxDQUFDLEVBQUUsQ0FBQztBQUNULENBQUM7QUFFRCxnSEFBZ0g7QUFDaEgsU0FBUyxVQUFVLENBQUMsT0FBMEIsRUFBRSxPQUEwQjtJQUN4RSxPQUFPLE9BQU87U0FDWCxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLEdBQUcsS0FBSyxJQUFJLElBQUksR0FBRyxDQUFDLFVBQVUsQ0FBQyxHQUFHLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQztTQUNuRixHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLHFCQUFxQixJQUFJLEVBQUUsQ0FBQyxDQUFDO0FBQ2hELENBQUM7QUFFRCxpRUFBaUU7QUFDakUsTUFBTSxDQUFDLEtBQUssVUFBVSxhQUFhLENBQUMsR0FBUSxFQUFFLElBQWM7SUFDMUQsT0FBTyxZQUFZLENBQUMsTUFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsWUFBWSxFQUFFLFVBQVUsRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLGNBQWMsRUFBRSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDeEcsQ0FBQztBQUVELHNFQUFzRTtBQUN0RSxNQUFNLENBQUMsS0FBSyxVQUFVLE9BQU8sQ0FBQyxHQUFRLEVBQUUsS0FBd0I7SUFDOUQsSUFBSSxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUM7UUFDbEIsTUFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsY0FBYyxFQUFFLElBQUksRUFBRSxnQkFBZ0IsRUFBRSxTQUFTLENBQUMsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDM0YsQ0FBQztBQUVELDRDQUE0QztBQUM1QyxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FBQyxHQUFRLEVBQUUsS0FBd0I7SUFDbkUsSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLENBQUM7UUFBRSxPQUFPLElBQUksR0FBRyxFQUFFLENBQUM7SUFDekMsTUFBTSxNQUFNLEdBQUcsTUFBTSxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMscUJBQXFCLEVBQUUsVUFBVSxFQUFFLElBQUksRUFBRSxVQUFVLEVBQUUsSUFBSSxFQUFFLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQztJQUN0RyxPQUFPLElBQUksR0FBRyxDQUNaLE1BQU07U0FDSCxRQUFRLENBQUMsTUFBTSxDQUFDO1NBQ2hCLEtBQUssQ0FBQyxJQUFJLENBQUM7U0FDWCxNQUFNLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLElBQUksS0FBSyxFQUFFLENBQUMsQ0FDakMsQ0FBQztBQUNKLENBQUM7QUFPRCxzREFBc0Q7QUFDdEQsTUFBTSxDQUFDLEtBQUssVUFBVSxlQUFlLENBQUMsR0FBUSxFQUFFLElBQWM7SUFDNUQsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDLE1BQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLFlBQVksQ0FBQyxDQUFDLENBQUMsQ0FBQztJQUN0RCxNQUFNLE1BQU0sR0FBRyxRQUFRLENBQ3JCLE1BQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLGFBQWEsRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxTQUFTLENBQUMsRUFBRSxlQUFlLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLENBQzlGLENBQUM7SUFDRixPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxDQUFDO0FBQzFCLENBQUM7QUFFRCxzRUFBc0U7QUFDdEUsTUFBTSxDQUFDLEtBQUssVUFBVSxhQUFhLENBQUMsR0FBUSxFQUFFLFNBQW1CLEVBQUUsSUFBYztJQUMvRSxPQUFPLE1BQU0sR0FBRyxDQUFDLEtBQUssQ0FDcEIsQ0FBQyxjQUFjLEVBQUUsUUFBUSxFQUFFLFFBQVEsRUFBRSxVQUFVLEVBQUUscUJBQXFCLEVBQUUsSUFBSSxDQUFDLEVBQzdFLEdBQUcsU0FBUyxNQUFNLElBQUksSUFBSSxDQUMzQixDQUFDO0FBQ0osQ0FBQztBQUVELFNBQVMsUUFBUSxDQUFDLElBQVk7SUFDNUIsSUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUM7UUFBRSxNQUFNLElBQUksS0FBSyxDQUFDLGdDQUFnQyxNQUFNLENBQUMsSUFBSSxDQUFDLG1CQUFtQixDQUFDLENBQUM7SUFDeEcsT0FBTyxJQUFJLENBQUM7QUFDZCxDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBUdXJucyB0aGUgZmlsZXMgb2YgYSB3b3JraW5nIGNvcHkgaW50byBgY2hhbmdlLnBhY2tgOiBvbmUgc3F1YXNoZWQgY29tbWl0IG9uIHRoZSBiYXNlLCBtYWRlIGZyb20gb3V0c2lkZSB3aXRoIGEgZ2l0IGRpcmVjdG9yeSBhbmQgYW5cbiAqIGluZGV4IG9mIG91ciBvd24sIHNvIHRoYXQgbm8gY29uZmlnLCBob29rLCBmaWx0ZXIgb3IgYXR0cmlidXRlIG9mIHRoZSBhZ2VudCB0YWtlcyBwYXJ0LlxuICovXG5pbXBvcnQgeyBpc09iamVjdElkLCB0eXBlIE9iamVjdElkIH0gZnJvbSAnLi4vLi4vZG9tYWluL2lkcy5qcyc7XG5pbXBvcnQgeyBPcmNoZXN0cmF0b3JFcnJvciB9IGZyb20gJy4uLy4uL2Vycm9ycy5qcyc7XG5pbXBvcnQgdHlwZSB7IEdpdCB9IGZyb20gJy4vZ2l0LmpzJztcbmltcG9ydCB7IHBhcnNlUmF3RGlmZiwgdHlwZSBSYXdDaGFuZ2UgfSBmcm9tICcuL3Jhdy1kaWZmLmpzJztcbmltcG9ydCB7IHF1b3RlZCB9IGZyb20gJy4vdHJlZS1ydWxlcy5qcyc7XG5cbi8qKiBUaGUgc2FtZSBmb3IgZXZlcnkgYXR0ZW1wdCwgc28gdGhhdCB0aGUgY29tbWl0IGZvbGxvd3MgZnJvbSBiYXNlIGFuZCB0cmVlIGFsb25lIGFuZCBiZWFycyBubyB3b3JkIG9mIGFuIGFnZW50LiAqL1xuY29uc3QgSURFTlRJVFkgPSAnT3JjaGVzdHJhdG9yIDxvcmNoZXN0cmF0b3JAbG9jYWxob3N0PiAwICswMDAwJztcblxuLyoqIFRoZSBieXRlcyBvZiB0aGUgb25seSBjb21taXQgdGhhdCBhIGNoYW5nZSBtYXkgY29uc2lzdCBvZi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjYW5kaWRhdGVDb21taXQodHJlZTogT2JqZWN0SWQsIGJhc2U6IE9iamVjdElkKTogc3RyaW5nIHtcbiAgcmV0dXJuIGB0cmVlICR7dHJlZX1cXG5wYXJlbnQgJHtiYXNlfVxcbmF1dGhvciAke0lERU5USVRZfVxcbmNvbW1pdHRlciAke0lERU5USVRZfVxcblxcbkNoYW5nZSBvZiBvbmUgYXR0ZW1wdFxcbmA7XG59XG5cbi8qKiBBIGJsdW50IGJvdW5kIGJlZm9yZSBhbnl0aGluZyBpcyBoYXNoZWQ7IHRoZSBkZWZpbml0aW9uJ3Mgb3duIGxpbWl0cyBhcmUganVkZ2VkIGxhdGVyLCBmcm9tIGdpdCBvYmplY3RzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdGFnaW5nTGltaXRzIHtcbiAgcmVhZG9ubHkgbWF4Qnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWF4RmlsZXM6IG51bWJlcjtcbn1cblxuZXhwb3J0IHR5cGUgU3RhZ2VkID1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6ICdzdGFnZWQnOyByZWFkb25seSBjaGFuZ2VzOiByZWFkb25seSBSYXdDaGFuZ2VbXSB9XG4gIHwgeyByZWFkb25seSBraW5kOiAncmVmdXNlZCc7IHJlYWRvbmx5IHJlYXNvbnM6IHJlYWRvbmx5IHN0cmluZ1tdIH07XG5cbmV4cG9ydCBpbnRlcmZhY2UgU3RhZ2luZ09yZGVyIHtcbiAgLyoqIFdpdGggd29yayB0cmVlIGFuZCBpbmRleCBzZXQ7IHRoZSBpbmRleCBob2xkcyB0aGUgYmFzZS4gKi9cbiAgcmVhZG9ubHkgZ2l0OiBHaXQ7XG4gIHJlYWRvbmx5IGJhc2U6IE9iamVjdElkO1xuICAvKiogUGF0aHMgYW5kIGZvbGRlcnMgdGhhdCBuZXZlciBiZWxvbmcgdG8gdGhlIGNoYW5nZS4gKi9cbiAgcmVhZG9ubHkgZXhjbHVkZTogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IGxpbWl0czogU3RhZ2luZ0xpbWl0cztcbiAgLyoqIEJ5dGVzIG9mIGEgZmlsZSBvZiB0aGUgd29ya2luZyBjb3B5LCAwIHdoZW4gaXQgaXMgZ29uZS4gKi9cbiAgcmVhZG9ubHkgc2l6ZU9mOiAocGF0aDogc3RyaW5nKSA9PiBudW1iZXI7XG59XG5cbi8qKiBCcmluZ3MgZXZlcnl0aGluZyB0aGF0IHRoZSBhZ2VudCBjaGFuZ2VkIGludG8gdGhlIGluZGV4LiBgLmdpdGlnbm9yZWAgaXMgaG9ub3VyZWQ7IGEgbmVzdGVkIHJlcG9zaXRvcnkgaXMgYSByZWZ1c2FsLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0YWdlQ2hhbmdlcyhvcmRlcjogU3RhZ2luZ09yZGVyKTogUHJvbWlzZTxTdGFnZWQ+IHtcbiAgdHJ5IHtcbiAgICBjb25zdCB0b3VjaGVkID0gYXdhaXQgdG91Y2hlZFBhdGhzKG9yZGVyLmdpdCk7XG4gICAgY29uc3QgcmVhc29ucyA9IFsuLi5uZXN0ZWRSZXBvc2l0b3JpZXModG91Y2hlZCwgb3JkZXIuZXhjbHVkZSksIC4uLnRvb011Y2gob3JkZXIsIHRvdWNoZWQpXTtcbiAgICBpZiAocmVhc29ucy5sZW5ndGggPiAwKSByZXR1cm4geyBraW5kOiAncmVmdXNlZCcsIHJlYXNvbnMgfTtcbiAgICBpZiAodG91Y2hlZC5sZW5ndGggPT09IDApIHJldHVybiB7IGtpbmQ6ICdzdGFnZWQnLCBjaGFuZ2VzOiBbXSB9O1xuICAgIGF3YWl0IG9yZGVyLmdpdC5ieXRlcyhcbiAgICAgIFsnYWRkJywgJy1BJywgJy0tcGF0aHNwZWMtZnJvbS1maWxlPS0nLCAnLS1wYXRoc3BlYy1maWxlLW51bCddLFxuICAgICAgWycuJywgLi4uZXhjbHVzaW9ucyhvcmRlci5leGNsdWRlLCB0b3VjaGVkKV0uam9pbignXFwwJyksXG4gICAgKTtcbiAgICByZXR1cm4geyBraW5kOiAnc3RhZ2VkJywgY2hhbmdlczogYXdhaXQgc3RhZ2VkQ2hhbmdlcyhvcmRlci5naXQsIG9yZGVyLmJhc2UpIH07XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgLy8gV2hhdCBnaXQgY2Fubm90IHJlYWQgKGEgZmlsZSB3aXRob3V0IHBlcm1pc3Npb24sIGEgbmFtZSBpdCByZWZ1c2VzKSBpcyB0aGUgYWdlbnQncyBkb2luZzsgYSBmdWxsIGRpc2sgaXMgbm90LlxuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIE9yY2hlc3RyYXRvckVycm9yICYmIGVycm9yLmNvZGUgPT09ICdHSVRfRkFJTEVEJylcbiAgICAgIHJldHVybiB7IGtpbmQ6ICdyZWZ1c2VkJywgcmVhc29uczogW2BnaXQgY291bGQgbm90IHJlYWQgdGhlIHdvcmtpbmcgY29weTogJHtlcnJvci5tZXNzYWdlfWBdIH07XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gdG91Y2hlZFBhdGhzKGdpdDogR2l0KTogUHJvbWlzZTxyZWFkb25seSBzdHJpbmdbXT4ge1xuICBjb25zdCBsaXN0ZWQgPSBhd2FpdCBnaXQuYnl0ZXMoWydscy1maWxlcycsICcteicsICctLW90aGVycycsICctLW1vZGlmaWVkJywgJy0tZXhjbHVkZS1zdGFuZGFyZCddKTtcbiAgcmV0dXJuIFsuLi5uZXcgU2V0KGxpc3RlZC50b1N0cmluZygndXRmOCcpLnNwbGl0KCdcXDAnKSldLmZpbHRlcigocGF0aCkgPT4gcGF0aCAhPT0gJycpO1xufVxuXG4vKiogYGxzLWZpbGVzYCBlbmRzIHRoZSBuYW1lIG9mIGEgcmVwb3NpdG9yeSB3aXRoaW4gdGhlIHdvcmsgdHJlZSB3aXRoIGEgc2xhc2ggYW5kIGRvZXMgbm90IGxvb2sgaW50byBpdC4gKi9cbmZ1bmN0aW9uIG5lc3RlZFJlcG9zaXRvcmllcyhwYXRoczogcmVhZG9ubHkgc3RyaW5nW10sIGV4Y2x1ZGU6IHJlYWRvbmx5IHN0cmluZ1tdKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICByZXR1cm4gcGF0aHNcbiAgICAuZmlsdGVyKChwYXRoKSA9PiBwYXRoLmVuZHNXaXRoKCcvJykgJiYgIWV4Y2x1ZGUuc29tZSgob25lKSA9PiBwYXRoLnN0YXJ0c1dpdGgoYCR7b25lfS9gKSkpXG4gICAgLm1hcCgocGF0aCkgPT4gYCR7cXVvdGVkKHBhdGgpfSBpcyBhIGdpdCByZXBvc2l0b3J5IHdpdGhpbiB0aGUgd29ya2luZyBjb3B5YCk7XG59XG5cbmZ1bmN0aW9uIHRvb011Y2gob3JkZXI6IFN0YWdpbmdPcmRlciwgcGF0aHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBpZiAocGF0aHMubGVuZ3RoID4gb3JkZXIubGltaXRzLm1heEZpbGVzKVxuICAgIHJldHVybiBbYHRoZSB3b3JraW5nIGNvcHkgaGFzICR7cGF0aHMubGVuZ3RofSBjaGFuZ2VkIGZpbGVzLCBtb3JlIHRoYW4gJHtvcmRlci5saW1pdHMubWF4RmlsZXN9YF07XG4gIGxldCBieXRlcyA9IDA7XG4gIGZvciAoY29uc3QgcGF0aCBvZiBwYXRocykgYnl0ZXMgKz0gb3JkZXIuc2l6ZU9mKHBhdGgpO1xuICByZXR1cm4gYnl0ZXMgPiBvcmRlci5saW1pdHMubWF4Qnl0ZXNcbiAgICA/IFtgdGhlIHdvcmtpbmcgY29weSBoYXMgJHtieXRlc30gY2hhbmdlZCBieXRlcywgbW9yZSB0aGFuICR7b3JkZXIubGltaXRzLm1heEJ5dGVzfWBdXG4gICAgOiBbXTtcbn1cblxuLyoqIGdpdCB0YWtlcyBhbiBleGNsdXNpb24gdGhhdCBsaWVzIGluIGFuIGlnbm9yZWQgZm9sZGVyIGZvciBhIG1pc3Rha2UsIHNvIG9ubHkgdGhvc2UgdGhhdCBtYXR0ZXIgYXJlIG5hbWVkLiAqL1xuZnVuY3Rpb24gZXhjbHVzaW9ucyhleGNsdWRlOiByZWFkb25seSBzdHJpbmdbXSwgdG91Y2hlZDogcmVhZG9ubHkgc3RyaW5nW10pOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIHJldHVybiBleGNsdWRlXG4gICAgLmZpbHRlcigocGF0aCkgPT4gdG91Y2hlZC5zb21lKChvbmUpID0+IG9uZSA9PT0gcGF0aCB8fCBvbmUuc3RhcnRzV2l0aChgJHtwYXRofS9gKSkpXG4gICAgLm1hcCgocGF0aCkgPT4gYDooZXhjbHVkZSxsaXRlcmFsKSR7cGF0aH1gKTtcbn1cblxuLyoqIEV2ZXJ5IHBhdGggd2hvc2UgZW50cnkgaW4gdGhlIGluZGV4IGRpZmZlcnMgZnJvbSB0aGUgYmFzZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzdGFnZWRDaGFuZ2VzKGdpdDogR2l0LCBiYXNlOiBPYmplY3RJZCk6IFByb21pc2U8cmVhZG9ubHkgUmF3Q2hhbmdlW10+IHtcbiAgcmV0dXJuIHBhcnNlUmF3RGlmZihhd2FpdCBnaXQuYnl0ZXMoWydkaWZmLWluZGV4JywgJy0tY2FjaGVkJywgJy0tcmF3JywgJy16JywgJy0tbm8tcmVuYW1lcycsIGJhc2VdKSk7XG59XG5cbi8qKiBUYWtlcyBwYXRocyB0aGF0IHRoZSBiYXNlIGRvZXMgbm90IGhhdmUgb3V0IG9mIHRoZSBpbmRleCBhZ2Fpbi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB1bnN0YWdlKGdpdDogR2l0LCBwYXRoczogcmVhZG9ubHkgc3RyaW5nW10pOiBQcm9taXNlPHZvaWQ+IHtcbiAgaWYgKHBhdGhzLmxlbmd0aCA+IDApXG4gICAgYXdhaXQgZ2l0LmJ5dGVzKFsndXBkYXRlLWluZGV4JywgJy16JywgJy0tZm9yY2UtcmVtb3ZlJywgJy0tc3RkaW4nXSwgcGF0aHMuam9pbignXFwwJykpO1xufVxuXG4vKiogV2hpY2ggb2YgdGhlc2UgcGF0aHMgdGhlIGluZGV4IGtub3dzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHRyYWNrZWRQYXRocyhnaXQ6IEdpdCwgcGF0aHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogUHJvbWlzZTxSZWFkb25seVNldDxzdHJpbmc+PiB7XG4gIGlmIChwYXRocy5sZW5ndGggPT09IDApIHJldHVybiBuZXcgU2V0KCk7XG4gIGNvbnN0IGxpc3RlZCA9IGF3YWl0IGdpdC5ieXRlcyhbJy0tbGl0ZXJhbC1wYXRoc3BlY3MnLCAnbHMtZmlsZXMnLCAnLXonLCAnLS1jYWNoZWQnLCAnLS0nLCAuLi5wYXRoc10pO1xuICByZXR1cm4gbmV3IFNldChcbiAgICBsaXN0ZWRcbiAgICAgIC50b1N0cmluZygndXRmOCcpXG4gICAgICAuc3BsaXQoJ1xcMCcpXG4gICAgICAuZmlsdGVyKChwYXRoKSA9PiBwYXRoICE9PSAnJyksXG4gICk7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ2FuZGlkYXRlIHtcbiAgcmVhZG9ubHkgdHJlZTogT2JqZWN0SWQ7XG4gIHJlYWRvbmx5IGNvbW1pdDogT2JqZWN0SWQ7XG59XG5cbi8qKiBXcml0ZXMgdHJlZSBhbmQgY29tbWl0IG9mIHdoYXQgdGhlIGluZGV4IGhvbGRzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNvbW1pdENhbmRpZGF0ZShnaXQ6IEdpdCwgYmFzZTogT2JqZWN0SWQpOiBQcm9taXNlPENhbmRpZGF0ZT4ge1xuICBjb25zdCB0cmVlID0gb2JqZWN0SWQoYXdhaXQgZ2l0LnRleHQoWyd3cml0ZS10cmVlJ10pKTtcbiAgY29uc3QgY29tbWl0ID0gb2JqZWN0SWQoXG4gICAgYXdhaXQgZ2l0LnRleHQoWydoYXNoLW9iamVjdCcsICctdCcsICdjb21taXQnLCAnLXcnLCAnLS1zdGRpbiddLCBjYW5kaWRhdGVDb21taXQodHJlZSwgYmFzZSkpLFxuICApO1xuICByZXR1cm4geyB0cmVlLCBjb21taXQgfTtcbn1cblxuLyoqIFRoZSB0aGluIHBhY2sgb2YgYSBjYW5kaWRhdGU6IHdoYXQgaXQgaGFzIGFuZCBpdHMgYmFzZSBoYXMgbm90LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHBhY2tDYW5kaWRhdGUoZ2l0OiBHaXQsIGNhbmRpZGF0ZTogT2JqZWN0SWQsIGJhc2U6IE9iamVjdElkKTogUHJvbWlzZTxCdWZmZXI+IHtcbiAgcmV0dXJuIGF3YWl0IGdpdC5ieXRlcyhcbiAgICBbJ3BhY2stb2JqZWN0cycsICctLXRoaW4nLCAnLS1yZXZzJywgJy0tc3Rkb3V0JywgJy0tZGVsdGEtYmFzZS1vZmZzZXQnLCAnLXEnXSxcbiAgICBgJHtjYW5kaWRhdGV9XFxuXiR7YmFzZX1cXG5gLFxuICApO1xufVxuXG5mdW5jdGlvbiBvYmplY3RJZCh0ZXh0OiBzdHJpbmcpOiBPYmplY3RJZCB7XG4gIGlmICghaXNPYmplY3RJZCh0ZXh0KSkgdGhyb3cgbmV3IEVycm9yKGBJbnRlcm5hbCBlcnJvcjogZ2l0IGFuc3dlcmVkICR7cXVvdGVkKHRleHQpfSBmb3IgYW4gb2JqZWN0IGlkYCk7XG4gIHJldHVybiB0ZXh0O1xufVxuIl19

/***/ }),

/***/ 9215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseRawDiff)
/* harmony export */ });
/**
 * Reads what `git diff-tree -r -z --raw` prints. Paths stay bytes: a tree may hold names that are no text.
 */
/** One entry for each changed path; a last entry without its end (output cut short) is left out. */
function parseRawDiff(output) {
    const changes = [];
    let at = 0;
    while (at < output.length) {
        const headEnd = output.indexOf(0, at);
        const pathEnd = headEnd < 0 ? -1 : output.indexOf(0, headEnd + 1);
        if (pathEnd < 0)
            break;
        const [oldMode, mode, , oid, status] = output.toString('latin1', at + 1, headEnd).split(' ');
        if (oldMode === undefined || mode === undefined || oid === undefined || status === undefined)
            throw new Error(`Internal error: git printed an unknown raw diff line`);
        changes.push({ path: output.subarray(headEnd + 1, pathEnd), mode, oldMode, oid, status });
        at = pathEnd + 1;
    }
    return changes;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmF3LWRpZmYuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvZ2l0L3Jhdy1kaWZmLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBOztHQUVHO0FBYUgsb0dBQW9HO0FBQ3BHLE1BQU0sVUFBVSxZQUFZLENBQUMsTUFBYztJQUN6QyxNQUFNLE9BQU8sR0FBZ0IsRUFBRSxDQUFDO0lBQ2hDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQztJQUNYLE9BQU8sRUFBRSxHQUFHLE1BQU0sQ0FBQyxNQUFNLEVBQUUsQ0FBQztRQUMxQixNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUMsRUFBRSxFQUFFLENBQUMsQ0FBQztRQUN0QyxNQUFNLE9BQU8sR0FBRyxPQUFPLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxDQUFDLEVBQUUsT0FBTyxHQUFHLENBQUMsQ0FBQyxDQUFDO1FBQ2xFLElBQUksT0FBTyxHQUFHLENBQUM7WUFBRSxNQUFNO1FBQ3ZCLE1BQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxFQUFFLEFBQUQsRUFBRyxHQUFHLEVBQUUsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEVBQUUsRUFBRSxHQUFHLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUM7UUFDN0YsSUFBSSxPQUFPLEtBQUssU0FBUyxJQUFJLElBQUksS0FBSyxTQUFTLElBQUksR0FBRyxLQUFLLFNBQVMsSUFBSSxNQUFNLEtBQUssU0FBUztZQUMxRixNQUFNLElBQUksS0FBSyxDQUFDLHNEQUFzRCxDQUFDLENBQUM7UUFDMUUsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsUUFBUSxDQUFDLE9BQU8sR0FBRyxDQUFDLEVBQUUsT0FBTyxDQUFDLEVBQUUsSUFBSSxFQUFFLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQztRQUMxRixFQUFFLEdBQUcsT0FBTyxHQUFHLENBQUMsQ0FBQztJQUNuQixDQUFDO0lBQ0QsT0FBTyxPQUFPLENBQUM7QUFDakIsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogUmVhZHMgd2hhdCBgZ2l0IGRpZmYtdHJlZSAtciAteiAtLXJhd2AgcHJpbnRzLiBQYXRocyBzdGF5IGJ5dGVzOiBhIHRyZWUgbWF5IGhvbGQgbmFtZXMgdGhhdCBhcmUgbm8gdGV4dC5cbiAqL1xuXG5leHBvcnQgaW50ZXJmYWNlIFJhd0NoYW5nZSB7XG4gIHJlYWRvbmx5IHBhdGg6IFVpbnQ4QXJyYXk7XG4gIC8qKiBPY3RhbCwgYDAwMDAwMGAgd2hlbiB0aGUgcGF0aCBpcyBnb25lLiAqL1xuICByZWFkb25seSBtb2RlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG9sZE1vZGU6IHN0cmluZztcbiAgLyoqIEFsbCB6ZXJvcyB3aGVuIHRoZSBwYXRoIGlzIGdvbmUuICovXG4gIHJlYWRvbmx5IG9pZDogc3RyaW5nO1xuICAvKiogYEFgLCBgRGAsIGBNYCBvciBgVGAuICovXG4gIHJlYWRvbmx5IHN0YXR1czogc3RyaW5nO1xufVxuXG4vKiogT25lIGVudHJ5IGZvciBlYWNoIGNoYW5nZWQgcGF0aDsgYSBsYXN0IGVudHJ5IHdpdGhvdXQgaXRzIGVuZCAob3V0cHV0IGN1dCBzaG9ydCkgaXMgbGVmdCBvdXQuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VSYXdEaWZmKG91dHB1dDogQnVmZmVyKTogcmVhZG9ubHkgUmF3Q2hhbmdlW10ge1xuICBjb25zdCBjaGFuZ2VzOiBSYXdDaGFuZ2VbXSA9IFtdO1xuICBsZXQgYXQgPSAwO1xuICB3aGlsZSAoYXQgPCBvdXRwdXQubGVuZ3RoKSB7XG4gICAgY29uc3QgaGVhZEVuZCA9IG91dHB1dC5pbmRleE9mKDAsIGF0KTtcbiAgICBjb25zdCBwYXRoRW5kID0gaGVhZEVuZCA8IDAgPyAtMSA6IG91dHB1dC5pbmRleE9mKDAsIGhlYWRFbmQgKyAxKTtcbiAgICBpZiAocGF0aEVuZCA8IDApIGJyZWFrO1xuICAgIGNvbnN0IFtvbGRNb2RlLCBtb2RlLCAsIG9pZCwgc3RhdHVzXSA9IG91dHB1dC50b1N0cmluZygnbGF0aW4xJywgYXQgKyAxLCBoZWFkRW5kKS5zcGxpdCgnICcpO1xuICAgIGlmIChvbGRNb2RlID09PSB1bmRlZmluZWQgfHwgbW9kZSA9PT0gdW5kZWZpbmVkIHx8IG9pZCA9PT0gdW5kZWZpbmVkIHx8IHN0YXR1cyA9PT0gdW5kZWZpbmVkKVxuICAgICAgdGhyb3cgbmV3IEVycm9yKGBJbnRlcm5hbCBlcnJvcjogZ2l0IHByaW50ZWQgYW4gdW5rbm93biByYXcgZGlmZiBsaW5lYCk7XG4gICAgY2hhbmdlcy5wdXNoKHsgcGF0aDogb3V0cHV0LnN1YmFycmF5KGhlYWRFbmQgKyAxLCBwYXRoRW5kKSwgbW9kZSwgb2xkTW9kZSwgb2lkLCBzdGF0dXMgfSk7XG4gICAgYXQgPSBwYXRoRW5kICsgMTtcbiAgfVxuICByZXR1cm4gY2hhbmdlcztcbn1cbiJdfQ==

/***/ }),

/***/ 6107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   Jn: () => (/* binding */ pathFaults),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   OR: () => (/* binding */ meetingReason),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   eS: () => (/* binding */ collisions)
/* harmony export */ });
/* unused harmony export folded */
/**
 * Which paths, modes and links an agent's change may bring into a tree. Git itself accepts far more than a checkout on every system
 * survives; these rules are pure and see nothing but what was read from git objects.
 */
const MOST_REASONS = 50;
const LONGEST_NAME = 255;
const LONGEST_PATH = 1024;
const GONE = '000000';
const LINK = '120000';
const GITLINK = '160000';
const FILE_MODES = new Set(['100644', '100755', LINK, GONE]);
/** Device names of Windows, reserved in every folder and with every extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[. ]|$)/i;
const CONTROL = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Code points that nobody sees; HFS+ leaves some of them out when it compares names. */
const INVISIBLE = /\p{DI}/gu;
/** Every reason why the change is refused; empty when there is none. */
function refusals(entries, limits) {
    const reasons = [];
    if (entries.length > limits.maxFiles)
        reasons.push(`it changes ${entries.length} files, more than the ${limits.maxFiles} that changes.max_files allows`);
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    if (bytes > limits.maxBytes)
        reasons.push(`it brings ${bytes} bytes, more than the ${limits.maxBytes} that changes.max_bytes allows`);
    for (const entry of entries) {
        for (const fault of entryFaults(entry, limits))
            reasons.push(`${quoted(entry.path)} ${fault}`);
        if (reasons.length > MOST_REASONS)
            break;
    }
    return bounded(reasons);
}
/** At most 50 reasons, and how many more there are. */
function bounded(reasons) {
    if (reasons.length <= MOST_REASONS)
        return reasons;
    return [...reasons.slice(0, MOST_REASONS), 'and there are more reasons'];
}
function entryFaults(entry, limits) {
    const path = utf8(entry.path);
    if (path === undefined)
        return ['is no UTF-8 name'];
    const faults = [];
    const parts = path.split('/');
    const top = disguised(parts[0] ?? '');
    if (top === '.orchestrator' || /^orches~[0-9]+$/.test(top))
        faults.push('belongs to the orchestrator');
    if (top === '.github' && disguised(parts[1] ?? '') === 'workflows' && !limits.workflowsAllowed)
        faults.push('is a workflow, which the token could not push');
    if (!FILE_MODES.has(entry.mode))
        faults.push(entry.mode === GITLINK ? 'is a gitlink (a repository in the repository)' : `has mode ${entry.mode}`);
    if (entry.status === 'A')
        faults.push(...pathFaults(path));
    if (entry.mode === LINK && entry.target !== null)
        faults.push(...linkFaults(parts, entry.target));
    return faults;
}
/** What keeps a new path from being checked out everywhere, or makes it something else than it looks like. */
function pathFaults(path) {
    const faults = new Set();
    if (path.length > LONGEST_PATH)
        faults.add(`is longer than ${LONGEST_PATH} characters`);
    for (const part of path.split('/')) {
        if (part === '' || part === '.' || part === '..')
            faults.add('is no plain path');
        if (isGitName(part))
            faults.add('names a .git folder');
        if (CONTROL.test(part))
            faults.add('holds a control character');
        if (part.includes('\\'))
            faults.add('holds a backslash');
        if (RESERVED.test(part))
            faults.add('is a device name on Windows');
        if (/[. ]$/.test(part) && part !== '.' && part !== '..')
            faults.add('ends in a dot or a space');
        if (Buffer.byteLength(part) > LONGEST_NAME)
            faults.add(`has a name longer than ${LONGEST_NAME} bytes`);
    }
    return [...faults];
}
/** `.git` in any case, with invisible characters, or as Windows spells it (`git~1`, `.git. `, `.git::$INDEX_ALLOCATION`). */
function isGitName(part) {
    const name = disguised(part.split(':')[0] ?? '');
    return name === '.git' || /^git~[0-9]+$/.test(name);
}
/** The name that a forgiving file system takes this one for. */
function disguised(part) {
    const name = part.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end -= 1;
    return name.slice(0, end);
}
/**
 * A link may only climb with leading `..` and must stay inside. With `..` further on, another link on the way could lead out although
 * the text seems to stay in.
 */
function linkFaults(place, target) {
    const text = utf8(target);
    if (text === undefined || text === '' || CONTROL.test(text))
        return ['is a link whose target is no plain path'];
    if (/^[/\\]|^[A-Za-z]:|\\/.test(text))
        return [`is a link to ${quoted(target)}, which is no relative path`];
    const parts = text.split('/').filter((part) => part !== '' && part !== '.');
    const climbs = parts.findIndex((part) => part !== '..');
    const up = climbs < 0 ? parts.length : climbs;
    const down = parts.slice(up);
    if (up > place.length - 1 || down.includes('..'))
        return [`is a link to ${quoted(target)}, out of the tree`];
    const rest = [...place.slice(0, place.length - 1 - up), ...down];
    if (rest.some(isGitName) || disguised(rest[0] ?? '') === '.orchestrator')
        return [`is a link to ${quoted(target)}, which is none of the agent's business`];
    return [];
}
/**
 * New paths that another path of the tree would meet on a file system that ignores case or Unicode form. `all` holds every path of the
 * resulting tree.
 */
function collisions(added, all) {
    const ours = new Map();
    const met = new Map();
    const meet = (name, own) => {
        const key = folded(name);
        const known = ours.get(key);
        if (known === undefined && own)
            ours.set(key, name);
        else if (known !== undefined && known !== name)
            met.set([known, name].sort().join('\0'), { path: known, other: name });
    };
    for (const path of added)
        for (const name of withFolders(path))
            meet(name, true);
    if (ours.size === 0)
        return [];
    let folder = '';
    for (const path of all) {
        const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (above !== folder)
            for (const name of withFolders(above))
                meet(name, false);
        folder = above;
        meet(path, false);
    }
    return [...met.values()];
}
/** A meeting as a reason. */
function meetingReason(meeting) {
    return `${quoted(meeting.path)} and ${quoted(meeting.other)} differ only by letter case or Unicode form`;
}
/** The path itself and each folder above it. */
function withFolders(path) {
    const names = [];
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
        names.push(path.slice(0, end));
    if (path !== '')
        names.push(path);
    return names;
}
/** Equal for names that a case-insensitive, normalising file system takes for one. Upper case first: it unites more (ß, ſ, K). */
function folded(name) {
    // Most paths are plain ASCII, and there are many of them.
    if (/^[\x20-\x7e]*$/.test(name))
        return name.toLowerCase();
    return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
/** The text of some bytes, or undefined when they are no UTF-8. */
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        // The one way in which decoding can fail.
        return undefined;
    }
}
/** A hostile name for a message: one line, escaped, not too long. */
function quoted(name) {
    const text = typeof name === 'string' ? name : Buffer.from(name).toString('utf8');
    const short = text.length > 200 ? `${text.slice(0, 200)}…` : text;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidHJlZS1ydWxlcy5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9hZGFwdGVycy9naXQvdHJlZS1ydWxlcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFxQkgsTUFBTSxZQUFZLEdBQUcsRUFBRSxDQUFDO0FBQ3hCLE1BQU0sWUFBWSxHQUFHLEdBQUcsQ0FBQztBQUN6QixNQUFNLFlBQVksR0FBRyxJQUFJLENBQUM7QUFDMUIsTUFBTSxJQUFJLEdBQUcsUUFBUSxDQUFDO0FBQ3RCLE1BQU0sSUFBSSxHQUFHLFFBQVEsQ0FBQztBQUN0QixNQUFNLE9BQU8sR0FBRyxRQUFRLENBQUM7QUFDekIsTUFBTSxVQUFVLEdBQXdCLElBQUksR0FBRyxDQUFDLENBQUMsUUFBUSxFQUFFLFFBQVEsRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUVsRixrRkFBa0Y7QUFDbEYsTUFBTSxRQUFRLEdBQUcsMEVBQTBFLENBQUM7QUFDNUYsTUFBTSxPQUFPLEdBQUcsa0RBQWtELENBQUM7QUFDbkUseUZBQXlGO0FBQ3pGLE1BQU0sU0FBUyxHQUFHLFVBQVUsQ0FBQztBQUU3Qix3RUFBd0U7QUFDeEUsTUFBTSxVQUFVLFFBQVEsQ0FBQyxPQUFnQyxFQUFFLE1BQWtCO0lBQzNFLE1BQU0sT0FBTyxHQUFhLEVBQUUsQ0FBQztJQUM3QixJQUFJLE9BQU8sQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDLFFBQVE7UUFDbEMsT0FBTyxDQUFDLElBQUksQ0FDVixjQUFjLE9BQU8sQ0FBQyxNQUFNLHlCQUF5QixNQUFNLENBQUMsUUFBUSxnQ0FBZ0MsQ0FDckcsQ0FBQztJQUNKLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsQ0FBQyxHQUFHLEVBQUUsS0FBSyxFQUFFLEVBQUUsQ0FBQyxHQUFHLEdBQUcsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQztJQUNuRSxJQUFJLEtBQUssR0FBRyxNQUFNLENBQUMsUUFBUTtRQUN6QixPQUFPLENBQUMsSUFBSSxDQUFDLGFBQWEsS0FBSyx5QkFBeUIsTUFBTSxDQUFDLFFBQVEsZ0NBQWdDLENBQUMsQ0FBQztJQUMzRyxLQUFLLE1BQU0sS0FBSyxJQUFJLE9BQU8sRUFBRSxDQUFDO1FBQzVCLEtBQUssTUFBTSxLQUFLLElBQUksV0FBVyxDQUFDLEtBQUssRUFBRSxNQUFNLENBQUM7WUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxLQUFLLEVBQUUsQ0FBQyxDQUFDO1FBQy9GLElBQUksT0FBTyxDQUFDLE1BQU0sR0FBRyxZQUFZO1lBQUUsTUFBTTtJQUMzQyxDQUFDO0lBQ0QsT0FBTyxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDMUIsQ0FBQztBQUVELHVEQUF1RDtBQUN2RCxNQUFNLFVBQVUsT0FBTyxDQUFDLE9BQTBCO0lBQ2hELElBQUksT0FBTyxDQUFDLE1BQU0sSUFBSSxZQUFZO1FBQUUsT0FBTyxPQUFPLENBQUM7SUFDbkQsT0FBTyxDQUFDLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsWUFBWSxDQUFDLEVBQUUsNEJBQTRCLENBQUMsQ0FBQztBQUMzRSxDQUFDO0FBRUQsU0FBUyxXQUFXLENBQUMsS0FBbUIsRUFBRSxNQUFrQjtJQUMxRCxNQUFNLElBQUksR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQzlCLElBQUksSUFBSSxLQUFLLFNBQVM7UUFBRSxPQUFPLENBQUMsa0JBQWtCLENBQUMsQ0FBQztJQUNwRCxNQUFNLE1BQU0sR0FBYSxFQUFFLENBQUM7SUFDNUIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQztJQUM5QixNQUFNLEdBQUcsR0FBRyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxDQUFDO0lBQ3RDLElBQUksR0FBRyxLQUFLLGVBQWUsSUFBSSxpQkFBaUIsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDO1FBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyw2QkFBNkIsQ0FBQyxDQUFDO0lBQ3ZHLElBQUksR0FBRyxLQUFLLFNBQVMsSUFBSSxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxLQUFLLFdBQVcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxnQkFBZ0I7UUFDNUYsTUFBTSxDQUFDLElBQUksQ0FBQywrQ0FBK0MsQ0FBQyxDQUFDO0lBQy9ELElBQUksQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUM7UUFDN0IsTUFBTSxDQUFDLElBQUksQ0FDVCxLQUFLLENBQUMsSUFBSSxLQUFLLE9BQU8sQ0FBQyxDQUFDLENBQUMsK0NBQStDLENBQUMsQ0FBQyxDQUFDLFlBQVksS0FBSyxDQUFDLElBQUksRUFBRSxDQUNwRyxDQUFDO0lBQ0osSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLEdBQUc7UUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUM7SUFDM0QsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFLLElBQUk7UUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLEdBQUcsVUFBVSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztJQUNsRyxPQUFPLE1BQU0sQ0FBQztBQUNoQixDQUFDO0FBRUQsOEdBQThHO0FBQzlHLE1BQU0sVUFBVSxVQUFVLENBQUMsSUFBWTtJQUNyQyxNQUFNLE1BQU0sR0FBRyxJQUFJLEdBQUcsRUFBVSxDQUFDO0lBQ2pDLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxZQUFZO1FBQUUsTUFBTSxDQUFDLEdBQUcsQ0FBQyxrQkFBa0IsWUFBWSxhQUFhLENBQUMsQ0FBQztJQUN4RixLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQztRQUNuQyxJQUFJLElBQUksS0FBSyxFQUFFLElBQUksSUFBSSxLQUFLLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSTtZQUFFLE1BQU0sQ0FBQyxHQUFHLENBQUMsa0JBQWtCLENBQUMsQ0FBQztRQUNqRixJQUFJLFNBQVMsQ0FBQyxJQUFJLENBQUM7WUFBRSxNQUFNLENBQUMsR0FBRyxDQUFDLHFCQUFxQixDQUFDLENBQUM7UUFDdkQsSUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQztZQUFFLE1BQU0sQ0FBQyxHQUFHLENBQUMsMkJBQTJCLENBQUMsQ0FBQztRQUNoRSxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDO1lBQUUsTUFBTSxDQUFDLEdBQUcsQ0FBQyxtQkFBbUIsQ0FBQyxDQUFDO1FBQ3pELElBQUksUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUM7WUFBRSxNQUFNLENBQUMsR0FBRyxDQUFDLDZCQUE2QixDQUFDLENBQUM7UUFDbkUsSUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLElBQUksS0FBSyxHQUFHLElBQUksSUFBSSxLQUFLLElBQUk7WUFBRSxNQUFNLENBQUMsR0FBRyxDQUFDLDBCQUEwQixDQUFDLENBQUM7UUFDaEcsSUFBSSxNQUFNLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxHQUFHLFlBQVk7WUFBRSxNQUFNLENBQUMsR0FBRyxDQUFDLDBCQUEwQixZQUFZLFFBQVEsQ0FBQyxDQUFDO0lBQ3pHLENBQUM7SUFDRCxPQUFPLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztBQUNyQixDQUFDO0FBRUQsNkhBQTZIO0FBQzdILFNBQVMsU0FBUyxDQUFDLElBQVk7SUFDN0IsTUFBTSxJQUFJLEdBQUcsU0FBUyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLElBQUksRUFBRSxDQUFDLENBQUM7SUFDakQsT0FBTyxJQUFJLEtBQUssTUFBTSxJQUFJLGNBQWMsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDdEQsQ0FBQztBQUVELGdFQUFnRTtBQUNoRSxTQUFTLFNBQVMsQ0FBQyxJQUFZO0lBQzdCLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxDQUFDLENBQUMsT0FBTyxDQUFDLFNBQVMsRUFBRSxFQUFFLENBQUMsQ0FBQyxXQUFXLEVBQUUsQ0FBQztJQUN6RSxJQUFJLEdBQUcsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDO0lBQ3RCLE9BQU8sR0FBRyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLEtBQUssR0FBRyxJQUFJLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLEtBQUssR0FBRyxDQUFDO1FBQUUsR0FBRyxJQUFJLENBQUMsQ0FBQztJQUM3RSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDO0FBQzVCLENBQUM7QUFFRDs7O0dBR0c7QUFDSCxTQUFTLFVBQVUsQ0FBQyxLQUF3QixFQUFFLE1BQWtCO0lBQzlELE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztJQUMxQixJQUFJLElBQUksS0FBSyxTQUFTLElBQUksSUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQztRQUN6RCxPQUFPLENBQUMseUNBQXlDLENBQUMsQ0FBQztJQUNyRCxJQUFJLHNCQUFzQixDQUFDLElBQUksQ0FBQyxJQUFJLENBQUM7UUFBRSxPQUFPLENBQUMsZ0JBQWdCLE1BQU0sQ0FBQyxNQUFNLENBQUMsNkJBQTZCLENBQUMsQ0FBQztJQUM1RyxNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLEdBQUcsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxLQUFLLEVBQUUsSUFBSSxJQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7SUFDNUUsTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLFNBQVMsQ0FBQyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsSUFBSSxLQUFLLElBQUksQ0FBQyxDQUFDO0lBQ3hELE1BQU0sRUFBRSxHQUFHLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQztJQUM5QyxNQUFNLElBQUksR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDO0lBQzdCLElBQUksRUFBRSxHQUFHLEtBQUssQ0FBQyxNQUFNLEdBQUcsQ0FBQyxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDO1FBQzlDLE9BQU8sQ0FBQyxnQkFBZ0IsTUFBTSxDQUFDLE1BQU0sQ0FBQyxtQkFBbUIsQ0FBQyxDQUFDO0lBQzdELE1BQU0sSUFBSSxHQUFHLENBQUMsR0FBRyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLLENBQUMsTUFBTSxHQUFHLENBQUMsR0FBRyxFQUFFLENBQUMsRUFBRSxHQUFHLElBQUksQ0FBQyxDQUFDO0lBQ2pFLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxLQUFLLGVBQWU7UUFDdEUsT0FBTyxDQUFDLGdCQUFnQixNQUFNLENBQUMsTUFBTSxDQUFDLHlDQUF5QyxDQUFDLENBQUM7SUFDbkYsT0FBTyxFQUFFLENBQUM7QUFDWixDQUFDO0FBUUQ7OztHQUdHO0FBQ0gsTUFBTSxVQUFVLFVBQVUsQ0FBQyxLQUF3QixFQUFFLEdBQXFCO0lBQ3hFLE1BQU0sSUFBSSxHQUFHLElBQUksR0FBRyxFQUFrQixDQUFDO0lBQ3ZDLE1BQU0sR0FBRyxHQUFHLElBQUksR0FBRyxFQUFtQixDQUFDO0lBQ3ZDLE1BQU0sSUFBSSxHQUFHLENBQUMsSUFBWSxFQUFFLEdBQVksRUFBUSxFQUFFO1FBQ2hELE1BQU0sR0FBRyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQztRQUN6QixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO1FBQzVCLElBQUksS0FBSyxLQUFLLFNBQVMsSUFBSSxHQUFHO1lBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLENBQUM7YUFDL0MsSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUssS0FBSyxJQUFJO1lBQzVDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsSUFBSSxFQUFFLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsSUFBSSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQztJQUMzRSxDQUFDLENBQUM7SUFDRixLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUs7UUFBRSxLQUFLLE1BQU0sSUFBSSxJQUFJLFdBQVcsQ0FBQyxJQUFJLENBQUM7WUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0lBQ2pGLElBQUksSUFBSSxDQUFDLElBQUksS0FBSyxDQUFDO1FBQUUsT0FBTyxFQUFFLENBQUM7SUFDL0IsSUFBSSxNQUFNLEdBQUcsRUFBRSxDQUFDO0lBQ2hCLEtBQUssTUFBTSxJQUFJLElBQUksR0FBRyxFQUFFLENBQUM7UUFDdkIsTUFBTSxLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUM7UUFDaEUsSUFBSSxLQUFLLEtBQUssTUFBTTtZQUFFLEtBQUssTUFBTSxJQUFJLElBQUksV0FBVyxDQUFDLEtBQUssQ0FBQztnQkFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO1FBQy9FLE1BQU0sR0FBRyxLQUFLLENBQUM7UUFDZixJQUFJLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO0lBQ3BCLENBQUM7SUFDRCxPQUFPLENBQUMsR0FBRyxHQUFHLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUMzQixDQUFDO0FBRUQsNkJBQTZCO0FBQzdCLE1BQU0sVUFBVSxhQUFhLENBQUMsT0FBZ0I7SUFDNUMsT0FBTyxHQUFHLE1BQU0sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLFFBQVEsTUFBTSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsNkNBQTZDLENBQUM7QUFDM0csQ0FBQztBQUVELGdEQUFnRDtBQUNoRCxTQUFTLFdBQVcsQ0FBQyxJQUFZO0lBQy9CLE1BQU0sS0FBSyxHQUFhLEVBQUUsQ0FBQztJQUMzQixLQUFLLElBQUksR0FBRyxHQUFHLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLEVBQUUsR0FBRyxJQUFJLENBQUMsRUFBRSxHQUFHLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLEVBQUUsR0FBRyxHQUFHLENBQUMsQ0FBQztRQUMxRSxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUM7SUFDakMsSUFBSSxJQUFJLEtBQUssRUFBRTtRQUFFLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDbEMsT0FBTyxLQUFLLENBQUM7QUFDZixDQUFDO0FBRUQsa0lBQWtJO0FBQ2xJLE1BQU0sVUFBVSxNQUFNLENBQUMsSUFBWTtJQUNqQywwREFBMEQ7SUFDMUQsSUFBSSxnQkFBZ0IsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDO1FBQUUsT0FBTyxJQUFJLENBQUMsV0FBVyxFQUFFLENBQUM7SUFDM0QsT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDLFdBQVcsRUFBRSxDQUFDLFdBQVcsRUFBRSxDQUFDLFNBQVMsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUM1RSxDQUFDO0FBRUQsbUVBQW1FO0FBQ25FLE1BQU0sVUFBVSxJQUFJLENBQUMsS0FBaUI7SUFDcEMsSUFBSSxDQUFDO1FBQ0gsT0FBTyxJQUFJLFdBQVcsQ0FBQyxPQUFPLEVBQUUsRUFBRSxLQUFLLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQztJQUNsRixDQUFDO0lBQUMsTUFBTSxDQUFDO1FBQ1AsMENBQTBDO1FBQzFDLE9BQU8sU0FBUyxDQUFDO0lBQ25CLENBQUM7QUFDSCxDQUFDO0FBRUQscUVBQXFFO0FBQ3JFLE1BQU0sVUFBVSxNQUFNLENBQUMsSUFBeUI7SUFDOUMsTUFBTSxJQUFJLEdBQUcsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0lBQ2xGLE1BQU0sS0FBSyxHQUFHLElBQUksQ0FBQyxNQUFNLEdBQUcsR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQztJQUNsRSxPQUFPLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUMsT0FBTyxDQUNsQyxxRUFBcUUsRUFDckUsQ0FBQyxTQUFTLEVBQUUsRUFBRSxDQUFDLE1BQU0sU0FBUyxDQUFDLFVBQVUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsRUFBRSxDQUFDLENBQUMsUUFBUSxDQUFDLENBQUMsRUFBRSxHQUFHLENBQUMsRUFBRSxDQUM3RSxDQUFDO0FBQ0osQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKlxuICogV2hpY2ggcGF0aHMsIG1vZGVzIGFuZCBsaW5rcyBhbiBhZ2VudCdzIGNoYW5nZSBtYXkgYnJpbmcgaW50byBhIHRyZWUuIEdpdCBpdHNlbGYgYWNjZXB0cyBmYXIgbW9yZSB0aGFuIGEgY2hlY2tvdXQgb24gZXZlcnkgc3lzdGVtXG4gKiBzdXJ2aXZlczsgdGhlc2UgcnVsZXMgYXJlIHB1cmUgYW5kIHNlZSBub3RoaW5nIGJ1dCB3aGF0IHdhcyByZWFkIGZyb20gZ2l0IG9iamVjdHMuXG4gKi9cblxuLyoqIE9uZSBwYXRoIG9mIGEgY2hhbmdlLCBhcyB0aGUgcmVzdWx0aW5nIHRyZWUgaGFzIGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBDaGFuZ2VkRW50cnkge1xuICByZWFkb25seSBwYXRoOiBVaW50OEFycmF5O1xuICAvKiogT2N0YWwgbW9kZSBpbiB0aGUgcmVzdWx0aW5nIHRyZWUsIGAwMDAwMDBgIHdoZW4gdGhlIHBhdGggaXMgZ29uZS4gKi9cbiAgcmVhZG9ubHkgbW9kZTogc3RyaW5nO1xuICAvKiogYEFgLCBgRGAsIGBNYCBvciBgVGAuICovXG4gIHJlYWRvbmx5IHN0YXR1czogc3RyaW5nO1xuICAvKiogU2l6ZSBvZiB0aGUgcmVzdWx0aW5nIGJsb2IuICovXG4gIHJlYWRvbmx5IGJ5dGVzOiBudW1iZXI7XG4gIC8qKiBXaGVyZSBhIHN5bWJvbGljIGxpbmsgcG9pbnRzIHRvLiAqL1xuICByZWFkb25seSB0YXJnZXQ6IFVpbnQ4QXJyYXkgfCBudWxsO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFRyZWVMaW1pdHMge1xuICByZWFkb25seSBtYXhCeXRlczogbnVtYmVyO1xuICByZWFkb25seSBtYXhGaWxlczogbnVtYmVyO1xuICByZWFkb25seSB3b3JrZmxvd3NBbGxvd2VkOiBib29sZWFuO1xufVxuXG5jb25zdCBNT1NUX1JFQVNPTlMgPSA1MDtcbmNvbnN0IExPTkdFU1RfTkFNRSA9IDI1NTtcbmNvbnN0IExPTkdFU1RfUEFUSCA9IDEwMjQ7XG5jb25zdCBHT05FID0gJzAwMDAwMCc7XG5jb25zdCBMSU5LID0gJzEyMDAwMCc7XG5jb25zdCBHSVRMSU5LID0gJzE2MDAwMCc7XG5jb25zdCBGSUxFX01PREVTOiBSZWFkb25seVNldDxzdHJpbmc+ID0gbmV3IFNldChbJzEwMDY0NCcsICcxMDA3NTUnLCBMSU5LLCBHT05FXSk7XG5cbi8qKiBEZXZpY2UgbmFtZXMgb2YgV2luZG93cywgcmVzZXJ2ZWQgaW4gZXZlcnkgZm9sZGVyIGFuZCB3aXRoIGV2ZXJ5IGV4dGVuc2lvbi4gKi9cbmNvbnN0IFJFU0VSVkVEID0gL14oPzpjb258cHJufGF1eHxudWx8Y29uaW5cXCR8Y29ub3V0XFwkfGNvbVswLTnCucKywrNdfGxwdFswLTnCucKywrNdKSg/OlsuIF18JCkvaTtcbmNvbnN0IENPTlRST0wgPSAvXFxwe0NjfXxbXFx1MjAyOFxcdTIwMjlcXHUyMDJhLVxcdTIwMmVcXHUyMDY2LVxcdTIwNjldL3U7XG4vKiogQ29kZSBwb2ludHMgdGhhdCBub2JvZHkgc2VlczsgSEZTKyBsZWF2ZXMgc29tZSBvZiB0aGVtIG91dCB3aGVuIGl0IGNvbXBhcmVzIG5hbWVzLiAqL1xuY29uc3QgSU5WSVNJQkxFID0gL1xccHtESX0vZ3U7XG5cbi8qKiBFdmVyeSByZWFzb24gd2h5IHRoZSBjaGFuZ2UgaXMgcmVmdXNlZDsgZW1wdHkgd2hlbiB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZnVzYWxzKGVudHJpZXM6IHJlYWRvbmx5IENoYW5nZWRFbnRyeVtdLCBsaW1pdHM6IFRyZWVMaW1pdHMpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGNvbnN0IHJlYXNvbnM6IHN0cmluZ1tdID0gW107XG4gIGlmIChlbnRyaWVzLmxlbmd0aCA+IGxpbWl0cy5tYXhGaWxlcylcbiAgICByZWFzb25zLnB1c2goXG4gICAgICBgaXQgY2hhbmdlcyAke2VudHJpZXMubGVuZ3RofSBmaWxlcywgbW9yZSB0aGFuIHRoZSAke2xpbWl0cy5tYXhGaWxlc30gdGhhdCBjaGFuZ2VzLm1heF9maWxlcyBhbGxvd3NgLFxuICAgICk7XG4gIGNvbnN0IGJ5dGVzID0gZW50cmllcy5yZWR1Y2UoKHN1bSwgZW50cnkpID0+IHN1bSArIGVudHJ5LmJ5dGVzLCAwKTtcbiAgaWYgKGJ5dGVzID4gbGltaXRzLm1heEJ5dGVzKVxuICAgIHJlYXNvbnMucHVzaChgaXQgYnJpbmdzICR7Ynl0ZXN9IGJ5dGVzLCBtb3JlIHRoYW4gdGhlICR7bGltaXRzLm1heEJ5dGVzfSB0aGF0IGNoYW5nZXMubWF4X2J5dGVzIGFsbG93c2ApO1xuICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICBmb3IgKGNvbnN0IGZhdWx0IG9mIGVudHJ5RmF1bHRzKGVudHJ5LCBsaW1pdHMpKSByZWFzb25zLnB1c2goYCR7cXVvdGVkKGVudHJ5LnBhdGgpfSAke2ZhdWx0fWApO1xuICAgIGlmIChyZWFzb25zLmxlbmd0aCA+IE1PU1RfUkVBU09OUykgYnJlYWs7XG4gIH1cbiAgcmV0dXJuIGJvdW5kZWQocmVhc29ucyk7XG59XG5cbi8qKiBBdCBtb3N0IDUwIHJlYXNvbnMsIGFuZCBob3cgbWFueSBtb3JlIHRoZXJlIGFyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBib3VuZGVkKHJlYXNvbnM6IHJlYWRvbmx5IHN0cmluZ1tdKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBpZiAocmVhc29ucy5sZW5ndGggPD0gTU9TVF9SRUFTT05TKSByZXR1cm4gcmVhc29ucztcbiAgcmV0dXJuIFsuLi5yZWFzb25zLnNsaWNlKDAsIE1PU1RfUkVBU09OUyksICdhbmQgdGhlcmUgYXJlIG1vcmUgcmVhc29ucyddO1xufVxuXG5mdW5jdGlvbiBlbnRyeUZhdWx0cyhlbnRyeTogQ2hhbmdlZEVudHJ5LCBsaW1pdHM6IFRyZWVMaW1pdHMpOiByZWFkb25seSBzdHJpbmdbXSB7XG4gIGNvbnN0IHBhdGggPSB1dGY4KGVudHJ5LnBhdGgpO1xuICBpZiAocGF0aCA9PT0gdW5kZWZpbmVkKSByZXR1cm4gWydpcyBubyBVVEYtOCBuYW1lJ107XG4gIGNvbnN0IGZhdWx0czogc3RyaW5nW10gPSBbXTtcbiAgY29uc3QgcGFydHMgPSBwYXRoLnNwbGl0KCcvJyk7XG4gIGNvbnN0IHRvcCA9IGRpc2d1aXNlZChwYXJ0c1swXSA/PyAnJyk7XG4gIGlmICh0b3AgPT09ICcub3JjaGVzdHJhdG9yJyB8fCAvXm9yY2hlc35bMC05XSskLy50ZXN0KHRvcCkpIGZhdWx0cy5wdXNoKCdiZWxvbmdzIHRvIHRoZSBvcmNoZXN0cmF0b3InKTtcbiAgaWYgKHRvcCA9PT0gJy5naXRodWInICYmIGRpc2d1aXNlZChwYXJ0c1sxXSA/PyAnJykgPT09ICd3b3JrZmxvd3MnICYmICFsaW1pdHMud29ya2Zsb3dzQWxsb3dlZClcbiAgICBmYXVsdHMucHVzaCgnaXMgYSB3b3JrZmxvdywgd2hpY2ggdGhlIHRva2VuIGNvdWxkIG5vdCBwdXNoJyk7XG4gIGlmICghRklMRV9NT0RFUy5oYXMoZW50cnkubW9kZSkpXG4gICAgZmF1bHRzLnB1c2goXG4gICAgICBlbnRyeS5tb2RlID09PSBHSVRMSU5LID8gJ2lzIGEgZ2l0bGluayAoYSByZXBvc2l0b3J5IGluIHRoZSByZXBvc2l0b3J5KScgOiBgaGFzIG1vZGUgJHtlbnRyeS5tb2RlfWAsXG4gICAgKTtcbiAgaWYgKGVudHJ5LnN0YXR1cyA9PT0gJ0EnKSBmYXVsdHMucHVzaCguLi5wYXRoRmF1bHRzKHBhdGgpKTtcbiAgaWYgKGVudHJ5Lm1vZGUgPT09IExJTksgJiYgZW50cnkudGFyZ2V0ICE9PSBudWxsKSBmYXVsdHMucHVzaCguLi5saW5rRmF1bHRzKHBhcnRzLCBlbnRyeS50YXJnZXQpKTtcbiAgcmV0dXJuIGZhdWx0cztcbn1cblxuLyoqIFdoYXQga2VlcHMgYSBuZXcgcGF0aCBmcm9tIGJlaW5nIGNoZWNrZWQgb3V0IGV2ZXJ5d2hlcmUsIG9yIG1ha2VzIGl0IHNvbWV0aGluZyBlbHNlIHRoYW4gaXQgbG9va3MgbGlrZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXRoRmF1bHRzKHBhdGg6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgY29uc3QgZmF1bHRzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIGlmIChwYXRoLmxlbmd0aCA+IExPTkdFU1RfUEFUSCkgZmF1bHRzLmFkZChgaXMgbG9uZ2VyIHRoYW4gJHtMT05HRVNUX1BBVEh9IGNoYXJhY3RlcnNgKTtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhdGguc3BsaXQoJy8nKSkge1xuICAgIGlmIChwYXJ0ID09PSAnJyB8fCBwYXJ0ID09PSAnLicgfHwgcGFydCA9PT0gJy4uJykgZmF1bHRzLmFkZCgnaXMgbm8gcGxhaW4gcGF0aCcpO1xuICAgIGlmIChpc0dpdE5hbWUocGFydCkpIGZhdWx0cy5hZGQoJ25hbWVzIGEgLmdpdCBmb2xkZXInKTtcbiAgICBpZiAoQ09OVFJPTC50ZXN0KHBhcnQpKSBmYXVsdHMuYWRkKCdob2xkcyBhIGNvbnRyb2wgY2hhcmFjdGVyJyk7XG4gICAgaWYgKHBhcnQuaW5jbHVkZXMoJ1xcXFwnKSkgZmF1bHRzLmFkZCgnaG9sZHMgYSBiYWNrc2xhc2gnKTtcbiAgICBpZiAoUkVTRVJWRUQudGVzdChwYXJ0KSkgZmF1bHRzLmFkZCgnaXMgYSBkZXZpY2UgbmFtZSBvbiBXaW5kb3dzJyk7XG4gICAgaWYgKC9bLiBdJC8udGVzdChwYXJ0KSAmJiBwYXJ0ICE9PSAnLicgJiYgcGFydCAhPT0gJy4uJykgZmF1bHRzLmFkZCgnZW5kcyBpbiBhIGRvdCBvciBhIHNwYWNlJyk7XG4gICAgaWYgKEJ1ZmZlci5ieXRlTGVuZ3RoKHBhcnQpID4gTE9OR0VTVF9OQU1FKSBmYXVsdHMuYWRkKGBoYXMgYSBuYW1lIGxvbmdlciB0aGFuICR7TE9OR0VTVF9OQU1FfSBieXRlc2ApO1xuICB9XG4gIHJldHVybiBbLi4uZmF1bHRzXTtcbn1cblxuLyoqIGAuZ2l0YCBpbiBhbnkgY2FzZSwgd2l0aCBpbnZpc2libGUgY2hhcmFjdGVycywgb3IgYXMgV2luZG93cyBzcGVsbHMgaXQgKGBnaXR+MWAsIGAuZ2l0LiBgLCBgLmdpdDo6JElOREVYX0FMTE9DQVRJT05gKS4gKi9cbmZ1bmN0aW9uIGlzR2l0TmFtZShwYXJ0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgbmFtZSA9IGRpc2d1aXNlZChwYXJ0LnNwbGl0KCc6JylbMF0gPz8gJycpO1xuICByZXR1cm4gbmFtZSA9PT0gJy5naXQnIHx8IC9eZ2l0flswLTldKyQvLnRlc3QobmFtZSk7XG59XG5cbi8qKiBUaGUgbmFtZSB0aGF0IGEgZm9yZ2l2aW5nIGZpbGUgc3lzdGVtIHRha2VzIHRoaXMgb25lIGZvci4gKi9cbmZ1bmN0aW9uIGRpc2d1aXNlZChwYXJ0OiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBuYW1lID0gcGFydC5ub3JtYWxpemUoJ05GS0MnKS5yZXBsYWNlKElOVklTSUJMRSwgJycpLnRvTG93ZXJDYXNlKCk7XG4gIGxldCBlbmQgPSBuYW1lLmxlbmd0aDtcbiAgd2hpbGUgKGVuZCA+IDAgJiYgKG5hbWVbZW5kIC0gMV0gPT09ICcuJyB8fCBuYW1lW2VuZCAtIDFdID09PSAnICcpKSBlbmQgLT0gMTtcbiAgcmV0dXJuIG5hbWUuc2xpY2UoMCwgZW5kKTtcbn1cblxuLyoqXG4gKiBBIGxpbmsgbWF5IG9ubHkgY2xpbWIgd2l0aCBsZWFkaW5nIGAuLmAgYW5kIG11c3Qgc3RheSBpbnNpZGUuIFdpdGggYC4uYCBmdXJ0aGVyIG9uLCBhbm90aGVyIGxpbmsgb24gdGhlIHdheSBjb3VsZCBsZWFkIG91dCBhbHRob3VnaFxuICogdGhlIHRleHQgc2VlbXMgdG8gc3RheSBpbi5cbiAqL1xuZnVuY3Rpb24gbGlua0ZhdWx0cyhwbGFjZTogcmVhZG9ubHkgc3RyaW5nW10sIHRhcmdldDogVWludDhBcnJheSk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgY29uc3QgdGV4dCA9IHV0ZjgodGFyZ2V0KTtcbiAgaWYgKHRleHQgPT09IHVuZGVmaW5lZCB8fCB0ZXh0ID09PSAnJyB8fCBDT05UUk9MLnRlc3QodGV4dCkpXG4gICAgcmV0dXJuIFsnaXMgYSBsaW5rIHdob3NlIHRhcmdldCBpcyBubyBwbGFpbiBwYXRoJ107XG4gIGlmICgvXlsvXFxcXF18XltBLVphLXpdOnxcXFxcLy50ZXN0KHRleHQpKSByZXR1cm4gW2BpcyBhIGxpbmsgdG8gJHtxdW90ZWQodGFyZ2V0KX0sIHdoaWNoIGlzIG5vIHJlbGF0aXZlIHBhdGhgXTtcbiAgY29uc3QgcGFydHMgPSB0ZXh0LnNwbGl0KCcvJykuZmlsdGVyKChwYXJ0KSA9PiBwYXJ0ICE9PSAnJyAmJiBwYXJ0ICE9PSAnLicpO1xuICBjb25zdCBjbGltYnMgPSBwYXJ0cy5maW5kSW5kZXgoKHBhcnQpID0+IHBhcnQgIT09ICcuLicpO1xuICBjb25zdCB1cCA9IGNsaW1icyA8IDAgPyBwYXJ0cy5sZW5ndGggOiBjbGltYnM7XG4gIGNvbnN0IGRvd24gPSBwYXJ0cy5zbGljZSh1cCk7XG4gIGlmICh1cCA+IHBsYWNlLmxlbmd0aCAtIDEgfHwgZG93bi5pbmNsdWRlcygnLi4nKSlcbiAgICByZXR1cm4gW2BpcyBhIGxpbmsgdG8gJHtxdW90ZWQodGFyZ2V0KX0sIG91dCBvZiB0aGUgdHJlZWBdO1xuICBjb25zdCByZXN0ID0gWy4uLnBsYWNlLnNsaWNlKDAsIHBsYWNlLmxlbmd0aCAtIDEgLSB1cCksIC4uLmRvd25dO1xuICBpZiAocmVzdC5zb21lKGlzR2l0TmFtZSkgfHwgZGlzZ3Vpc2VkKHJlc3RbMF0gPz8gJycpID09PSAnLm9yY2hlc3RyYXRvcicpXG4gICAgcmV0dXJuIFtgaXMgYSBsaW5rIHRvICR7cXVvdGVkKHRhcmdldCl9LCB3aGljaCBpcyBub25lIG9mIHRoZSBhZ2VudCdzIGJ1c2luZXNzYF07XG4gIHJldHVybiBbXTtcbn1cblxuLyoqIFR3byBuYW1lcyB0aGF0IHNvbWUgZmlsZSBzeXN0ZW1zIHRha2UgZm9yIG9uZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVldGluZyB7XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgb3RoZXI6IHN0cmluZztcbn1cblxuLyoqXG4gKiBOZXcgcGF0aHMgdGhhdCBhbm90aGVyIHBhdGggb2YgdGhlIHRyZWUgd291bGQgbWVldCBvbiBhIGZpbGUgc3lzdGVtIHRoYXQgaWdub3JlcyBjYXNlIG9yIFVuaWNvZGUgZm9ybS4gYGFsbGAgaG9sZHMgZXZlcnkgcGF0aCBvZiB0aGVcbiAqIHJlc3VsdGluZyB0cmVlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY29sbGlzaW9ucyhhZGRlZDogcmVhZG9ubHkgc3RyaW5nW10sIGFsbDogSXRlcmFibGU8c3RyaW5nPik6IHJlYWRvbmx5IE1lZXRpbmdbXSB7XG4gIGNvbnN0IG91cnMgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuICBjb25zdCBtZXQgPSBuZXcgTWFwPHN0cmluZywgTWVldGluZz4oKTtcbiAgY29uc3QgbWVldCA9IChuYW1lOiBzdHJpbmcsIG93bjogYm9vbGVhbik6IHZvaWQgPT4ge1xuICAgIGNvbnN0IGtleSA9IGZvbGRlZChuYW1lKTtcbiAgICBjb25zdCBrbm93biA9IG91cnMuZ2V0KGtleSk7XG4gICAgaWYgKGtub3duID09PSB1bmRlZmluZWQgJiYgb3duKSBvdXJzLnNldChrZXksIG5hbWUpO1xuICAgIGVsc2UgaWYgKGtub3duICE9PSB1bmRlZmluZWQgJiYga25vd24gIT09IG5hbWUpXG4gICAgICBtZXQuc2V0KFtrbm93biwgbmFtZV0uc29ydCgpLmpvaW4oJ1xcMCcpLCB7IHBhdGg6IGtub3duLCBvdGhlcjogbmFtZSB9KTtcbiAgfTtcbiAgZm9yIChjb25zdCBwYXRoIG9mIGFkZGVkKSBmb3IgKGNvbnN0IG5hbWUgb2Ygd2l0aEZvbGRlcnMocGF0aCkpIG1lZXQobmFtZSwgdHJ1ZSk7XG4gIGlmIChvdXJzLnNpemUgPT09IDApIHJldHVybiBbXTtcbiAgbGV0IGZvbGRlciA9ICcnO1xuICBmb3IgKGNvbnN0IHBhdGggb2YgYWxsKSB7XG4gICAgY29uc3QgYWJvdmUgPSBwYXRoLnNsaWNlKDAsIE1hdGgubWF4KDAsIHBhdGgubGFzdEluZGV4T2YoJy8nKSkpO1xuICAgIGlmIChhYm92ZSAhPT0gZm9sZGVyKSBmb3IgKGNvbnN0IG5hbWUgb2Ygd2l0aEZvbGRlcnMoYWJvdmUpKSBtZWV0KG5hbWUsIGZhbHNlKTtcbiAgICBmb2xkZXIgPSBhYm92ZTtcbiAgICBtZWV0KHBhdGgsIGZhbHNlKTtcbiAgfVxuICByZXR1cm4gWy4uLm1ldC52YWx1ZXMoKV07XG59XG5cbi8qKiBBIG1lZXRpbmcgYXMgYSByZWFzb24uICovXG5leHBvcnQgZnVuY3Rpb24gbWVldGluZ1JlYXNvbihtZWV0aW5nOiBNZWV0aW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke3F1b3RlZChtZWV0aW5nLnBhdGgpfSBhbmQgJHtxdW90ZWQobWVldGluZy5vdGhlcil9IGRpZmZlciBvbmx5IGJ5IGxldHRlciBjYXNlIG9yIFVuaWNvZGUgZm9ybWA7XG59XG5cbi8qKiBUaGUgcGF0aCBpdHNlbGYgYW5kIGVhY2ggZm9sZGVyIGFib3ZlIGl0LiAqL1xuZnVuY3Rpb24gd2l0aEZvbGRlcnMocGF0aDogc3RyaW5nKTogcmVhZG9ubHkgc3RyaW5nW10ge1xuICBjb25zdCBuYW1lczogc3RyaW5nW10gPSBbXTtcbiAgZm9yIChsZXQgZW5kID0gcGF0aC5pbmRleE9mKCcvJyk7IGVuZCA+PSAwOyBlbmQgPSBwYXRoLmluZGV4T2YoJy8nLCBlbmQgKyAxKSlcbiAgICBuYW1lcy5wdXNoKHBhdGguc2xpY2UoMCwgZW5kKSk7XG4gIGlmIChwYXRoICE9PSAnJykgbmFtZXMucHVzaChwYXRoKTtcbiAgcmV0dXJuIG5hbWVzO1xufVxuXG4vKiogRXF1YWwgZm9yIG5hbWVzIHRoYXQgYSBjYXNlLWluc2Vuc2l0aXZlLCBub3JtYWxpc2luZyBmaWxlIHN5c3RlbSB0YWtlcyBmb3Igb25lLiBVcHBlciBjYXNlIGZpcnN0OiBpdCB1bml0ZXMgbW9yZSAow58sIMW/LCBLKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb2xkZWQobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgLy8gTW9zdCBwYXRocyBhcmUgcGxhaW4gQVNDSUksIGFuZCB0aGVyZSBhcmUgbWFueSBvZiB0aGVtLlxuICBpZiAoL15bXFx4MjAtXFx4N2VdKiQvLnRlc3QobmFtZSkpIHJldHVybiBuYW1lLnRvTG93ZXJDYXNlKCk7XG4gIHJldHVybiBuYW1lLm5vcm1hbGl6ZSgnTkZEJykudG9VcHBlckNhc2UoKS50b0xvd2VyQ2FzZSgpLm5vcm1hbGl6ZSgnTkZDJyk7XG59XG5cbi8qKiBUaGUgdGV4dCBvZiBzb21lIGJ5dGVzLCBvciB1bmRlZmluZWQgd2hlbiB0aGV5IGFyZSBubyBVVEYtOC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1dGY4KGJ5dGVzOiBVaW50OEFycmF5KTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbmV3IFRleHREZWNvZGVyKCd1dGYtOCcsIHsgZmF0YWw6IHRydWUsIGlnbm9yZUJPTTogdHJ1ZSB9KS5kZWNvZGUoYnl0ZXMpO1xuICB9IGNhdGNoIHtcbiAgICAvLyBUaGUgb25lIHdheSBpbiB3aGljaCBkZWNvZGluZyBjYW4gZmFpbC5cbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8qKiBBIGhvc3RpbGUgbmFtZSBmb3IgYSBtZXNzYWdlOiBvbmUgbGluZSwgZXNjYXBlZCwgbm90IHRvbyBsb25nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHF1b3RlZChuYW1lOiBVaW50OEFycmF5IHwgc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgdGV4dCA9IHR5cGVvZiBuYW1lID09PSAnc3RyaW5nJyA/IG5hbWUgOiBCdWZmZXIuZnJvbShuYW1lKS50b1N0cmluZygndXRmOCcpO1xuICBjb25zdCBzaG9ydCA9IHRleHQubGVuZ3RoID4gMjAwID8gYCR7dGV4dC5zbGljZSgwLCAyMDApfeKApmAgOiB0ZXh0O1xuICByZXR1cm4gSlNPTi5zdHJpbmdpZnkoc2hvcnQpLnJlcGxhY2UoXG4gICAgL1tcXHUwMDdmLVxcdTAwOWZcXHUwMGFkXFx1MjAwYi1cXHUyMDBmXFx1MjAyOC1cXHUyMDJlXFx1MjA2MC1cXHUyMDZmXFx1ZmVmZl0vZyxcbiAgICAoY2hhcmFjdGVyKSA9PiBgXFxcXHUke2NoYXJhY3Rlci5jaGFyQ29kZUF0KDApLnRvU3RyaW5nKDE2KS5wYWRTdGFydCg0LCAnMCcpfWAsXG4gICk7XG59XG4iXX0=

/***/ })

};
