export const id = 633;
export const ids = [633];
export const modules = {

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/adapters/definition/read-definition.js + 4 modules
var read_definition = __webpack_require__(1707);
;// CONCATENATED MODULE: ./build/src/adapters/definition/scaffold.js
/**
 * What `init` writes: a commented definition that validates and runs as it is, one example task, and in normal mode the `.gitignore` that
 * keeps state out of commits. Never touches a file that exists, so repeating it changes nothing.
 */




const IGNORE_FILE = '.orchestrator/.gitignore';
/** Writes the files of a new definition below `root`. `portable`: state lives on a git branch instead of this machine. */
function scaffold(options) {
    const files = [
        [read_definition/* DEFINITION_FILE */.bq, definitionText(options.portable)],
        ['tasks/01-start/01-hello.md', TASK_TEXT],
        ...(options.portable ? [] : [[IGNORE_FILE, '*\n']]),
    ];
    const created = [];
    const kept = [];
    for (const [path, text] of files)
        if (writeNew((0,external_node_path_.join)(options.root, path), text))
            created.push(path);
        else
            kept.push(path);
    return { created, kept, removed: options.portable ? removeIgnoreFile(options.root) : [] };
}
/** Portable state is committed: the `.gitignore` of normal mode goes, unless somebody made it their own. */
function removeIgnoreFile(root) {
    const path = (0,external_node_path_.join)(root, IGNORE_FILE);
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        return [];
    if ((0,external_node_fs_.readFileSync)(path, 'utf8').trim() !== '*')
        return [];
    (0,external_node_fs_.rmSync)(path);
    return [IGNORE_FILE];
}
/** False when something is there already, whatever it is. */
function writeNew(path, text) {
    let file;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        // Exclusive creation: neither a race nor a dangling link can make this overwrite anything.
        file = (0,external_node_fs_.openSync)(path, 'wx');
    }
    catch (error) {
        if ((0,read_definition/* errorCode */.CA)(error) === 'EEXIST')
            return false;
        throw writeRefused(path, error);
    }
    try {
        (0,external_node_fs_.writeSync)(file, text);
    }
    catch (error) {
        throw writeRefused(path, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return true;
}
function writeRefused(path, cause) {
    return new errors/* OrchestratorError */.jD('WRITE_REFUSED', `${path} could not be written (${(0,read_definition/* errorCode */.CA)(cause)}).`, 'Make the folder writable and run `orchestrator init` again.', { cause });
}
function definitionText(portable) {
    return `# What this repository wants done, as phases and tasks. Check it with: orchestrator validate
version: 1
title: My first session

# Phases run in this order. Each owns a folder of task files: tasks/<phase id>/<name>.md
phases:
  - id: 01-start
    # max_parallel: 4             # tasks of this phase at a time
    # timeout: 30m                # per attempt, for tasks that name none
    # gate: { approval: true }    # wait for a person before the next phase

# An agent is a shell command. It finds its prompt in $ORCHESTRATOR_PROMPT and leaves what the task
# declares in the folder $ORCHESTRATOR_OUTPUTS. Put your own command here.
agents:
  default:
    run: cp "$ORCHESTRATOR_PROMPT" "$ORCHESTRATOR_OUTPUTS/hello.md"
    # env: [MY_API_KEY]           # variables it may see beside the usual few

limits:
  max_concurrent_agents: 4

# A failed attempt is tried again, with a growing pause.
retry: { max_attempts: 3, backoff: 30s }

# Dependents of a task that failed for good: block (a person decides), skip, or fail.
on_failure: block

# session-branch: what agents change is merged into the branch orchestrator/<session>. none: they work in place.
changes: { integrate: ${portable ? 'session-branch' : 'none'} }

# ${portable
        ? 'git: every step is committed to a branch of its own, so that any clone and any workflow run can carry on.'
        : 'file: state stays on this machine, in .orchestrator/. Use git to share it between machines and workflow runs.'}
state: { store: ${portable ? 'git' : 'file'} }
`;
}
const TASK_TEXT = `---
title: Say hello
# dependencies: [01-start/00-other]            # tasks that must succeed first
# inputs: [01-start/00-other/result.json]      # their outputs, or files of this repository
outputs: [hello.md]
estimate: 1m
timeout: 5m
---
Write a greeting to hello.md.
`;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2NhZmZvbGQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyIuLi8uLi8uLi8uLi9zcmMvYWRhcHRlcnMvZGVmaW5pdGlvbi9zY2FmZm9sZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQTs7O0dBR0c7QUFDSCxPQUFPLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxTQUFTLEVBQUUsUUFBUSxFQUFFLFlBQVksRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLE1BQU0sU0FBUyxDQUFDO0FBQ3JHLE9BQU8sRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sV0FBVyxDQUFDO0FBQzFDLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBQ3BELE9BQU8sRUFBRSxlQUFlLEVBQUUsU0FBUyxFQUFFLE1BQU0sc0JBQXNCLENBQUM7QUFXbEUsTUFBTSxXQUFXLEdBQUcsMEJBQTBCLENBQUM7QUFFL0MsMEhBQTBIO0FBQzFILE1BQU0sVUFBVSxRQUFRLENBQUMsT0FBOEQ7SUFDckYsTUFBTSxLQUFLLEdBQTJDO1FBQ3BELENBQUMsZUFBZSxFQUFFLGNBQWMsQ0FBQyxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUM7UUFDbkQsQ0FBQyw0QkFBNEIsRUFBRSxTQUFTLENBQUM7UUFDekMsR0FBRyxDQUFDLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLFdBQVcsRUFBRSxLQUFLLENBQVUsQ0FBQyxDQUFDO0tBQzdELENBQUM7SUFDRixNQUFNLE9BQU8sR0FBYSxFQUFFLENBQUM7SUFDN0IsTUFBTSxJQUFJLEdBQWEsRUFBRSxDQUFDO0lBQzFCLEtBQUssTUFBTSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxLQUFLO1FBQzlCLElBQUksUUFBUSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxFQUFFLElBQUksQ0FBQztZQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7O1lBQzVELElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDdkIsT0FBTyxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLGdCQUFnQixDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRSxFQUFFLENBQUM7QUFDNUYsQ0FBQztBQUVELDRHQUE0RztBQUM1RyxTQUFTLGdCQUFnQixDQUFDLElBQVk7SUFDcEMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksRUFBRSxXQUFXLENBQUMsQ0FBQztJQUNyQyxJQUFJLFNBQVMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxjQUFjLEVBQUUsS0FBSyxFQUFFLENBQUMsRUFBRSxNQUFNLEVBQUUsS0FBSyxJQUFJO1FBQUUsT0FBTyxFQUFFLENBQUM7SUFDN0UsSUFBSSxZQUFZLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLElBQUksRUFBRSxLQUFLLEdBQUc7UUFBRSxPQUFPLEVBQUUsQ0FBQztJQUN6RCxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUM7SUFDYixPQUFPLENBQUMsV0FBVyxDQUFDLENBQUM7QUFDdkIsQ0FBQztBQUVELDZEQUE2RDtBQUM3RCxTQUFTLFFBQVEsQ0FBQyxJQUFZLEVBQUUsSUFBWTtJQUMxQyxJQUFJLElBQVksQ0FBQztJQUNqQixJQUFJLENBQUM7UUFDSCxTQUFTLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLEVBQUUsU0FBUyxFQUFFLElBQUksRUFBRSxDQUFDLENBQUM7UUFDOUMsMkZBQTJGO1FBQzNGLElBQUksR0FBRyxRQUFRLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDO0lBQzlCLENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsSUFBSSxTQUFTLENBQUMsS0FBSyxDQUFDLEtBQUssUUFBUTtZQUFFLE9BQU8sS0FBSyxDQUFDO1FBQ2hELE1BQU0sWUFBWSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztJQUNsQyxDQUFDO0lBQ0QsSUFBSSxDQUFDO1FBQ0gsU0FBUyxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQztJQUN4QixDQUFDO0lBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztRQUNmLE1BQU0sWUFBWSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQztJQUNsQyxDQUFDO1lBQVMsQ0FBQztRQUNULFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQztJQUNsQixDQUFDO0lBQ0QsT0FBTyxJQUFJLENBQUM7QUFDZCxDQUFDO0FBRUQsU0FBUyxZQUFZLENBQUMsSUFBWSxFQUFFLEtBQWM7SUFDaEQsT0FBTyxJQUFJLGlCQUFpQixDQUMxQixlQUFlLEVBQ2YsR0FBRyxJQUFJLDBCQUEwQixTQUFTLENBQUMsS0FBSyxDQUFDLElBQUksRUFDckQsNkRBQTZELEVBQzdELEVBQUUsS0FBSyxFQUFFLENBQ1YsQ0FBQztBQUNKLENBQUM7QUFFRCxTQUFTLGNBQWMsQ0FBQyxRQUFpQjtJQUN2QyxPQUFPOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O3dCQTRCZSxRQUFRLENBQUMsQ0FBQyxDQUFDLGdCQUFnQixDQUFDLENBQUMsQ0FBQyxNQUFNOztJQUd4RCxRQUFRO1FBQ04sQ0FBQyxDQUFDLDJHQUEyRztRQUM3RyxDQUFDLENBQUMsK0dBQ047a0JBQ2dCLFFBQVEsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxNQUFNO0NBQzFDLENBQUM7QUFDRixDQUFDO0FBRUQsTUFBTSxTQUFTLEdBQUc7Ozs7Ozs7OztDQVNqQixDQUFDIiwic291cmNlc0NvbnRlbnQiOlsiLyoqXG4gKiBXaGF0IGBpbml0YCB3cml0ZXM6IGEgY29tbWVudGVkIGRlZmluaXRpb24gdGhhdCB2YWxpZGF0ZXMgYW5kIHJ1bnMgYXMgaXQgaXMsIG9uZSBleGFtcGxlIHRhc2ssIGFuZCBpbiBub3JtYWwgbW9kZSB0aGUgYC5naXRpZ25vcmVgIHRoYXRcbiAqIGtlZXBzIHN0YXRlIG91dCBvZiBjb21taXRzLiBOZXZlciB0b3VjaGVzIGEgZmlsZSB0aGF0IGV4aXN0cywgc28gcmVwZWF0aW5nIGl0IGNoYW5nZXMgbm90aGluZy5cbiAqL1xuaW1wb3J0IHsgY2xvc2VTeW5jLCBsc3RhdFN5bmMsIG1rZGlyU3luYywgb3BlblN5bmMsIHJlYWRGaWxlU3luYywgcm1TeW5jLCB3cml0ZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IGRpcm5hbWUsIGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHsgT3JjaGVzdHJhdG9yRXJyb3IgfSBmcm9tICcuLi8uLi9lcnJvcnMuanMnO1xuaW1wb3J0IHsgREVGSU5JVElPTl9GSUxFLCBlcnJvckNvZGUgfSBmcm9tICcuL3JlYWQtZGVmaW5pdGlvbi5qcyc7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2NhZmZvbGQge1xuICAvKiogUGF0aHMgcmVsYXRpdmUgdG8gdGhlIHJvb3QsIGluIHRoZSBvcmRlciB0aGV5IHdlcmUgd3JpdHRlbi4gKi9cbiAgcmVhZG9ubHkgY3JlYXRlZDogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiBQYXRocyB0aGF0IGV4aXN0ZWQgYW5kIHdlcmUgbGVmdCBhbG9uZS4gKi9cbiAgcmVhZG9ubHkga2VwdDogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiBPdXJzLCBhbmQgbm8gbG9uZ2VyIHdhbnRlZCBpbiB0aGlzIG1vZGUuICovXG4gIHJlYWRvbmx5IHJlbW92ZWQ6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG5jb25zdCBJR05PUkVfRklMRSA9ICcub3JjaGVzdHJhdG9yLy5naXRpZ25vcmUnO1xuXG4vKiogV3JpdGVzIHRoZSBmaWxlcyBvZiBhIG5ldyBkZWZpbml0aW9uIGJlbG93IGByb290YC4gYHBvcnRhYmxlYDogc3RhdGUgbGl2ZXMgb24gYSBnaXQgYnJhbmNoIGluc3RlYWQgb2YgdGhpcyBtYWNoaW5lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNjYWZmb2xkKG9wdGlvbnM6IHsgcmVhZG9ubHkgcm9vdDogc3RyaW5nOyByZWFkb25seSBwb3J0YWJsZTogYm9vbGVhbiB9KTogU2NhZmZvbGQge1xuICBjb25zdCBmaWxlczogcmVhZG9ubHkgKHJlYWRvbmx5IFtzdHJpbmcsIHN0cmluZ10pW10gPSBbXG4gICAgW0RFRklOSVRJT05fRklMRSwgZGVmaW5pdGlvblRleHQob3B0aW9ucy5wb3J0YWJsZSldLFxuICAgIFsndGFza3MvMDEtc3RhcnQvMDEtaGVsbG8ubWQnLCBUQVNLX1RFWFRdLFxuICAgIC4uLihvcHRpb25zLnBvcnRhYmxlID8gW10gOiBbW0lHTk9SRV9GSUxFLCAnKlxcbiddIGFzIGNvbnN0XSksXG4gIF07XG4gIGNvbnN0IGNyZWF0ZWQ6IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IGtlcHQ6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgW3BhdGgsIHRleHRdIG9mIGZpbGVzKVxuICAgIGlmICh3cml0ZU5ldyhqb2luKG9wdGlvbnMucm9vdCwgcGF0aCksIHRleHQpKSBjcmVhdGVkLnB1c2gocGF0aCk7XG4gICAgZWxzZSBrZXB0LnB1c2gocGF0aCk7XG4gIHJldHVybiB7IGNyZWF0ZWQsIGtlcHQsIHJlbW92ZWQ6IG9wdGlvbnMucG9ydGFibGUgPyByZW1vdmVJZ25vcmVGaWxlKG9wdGlvbnMucm9vdCkgOiBbXSB9O1xufVxuXG4vKiogUG9ydGFibGUgc3RhdGUgaXMgY29tbWl0dGVkOiB0aGUgYC5naXRpZ25vcmVgIG9mIG5vcm1hbCBtb2RlIGdvZXMsIHVubGVzcyBzb21lYm9keSBtYWRlIGl0IHRoZWlyIG93bi4gKi9cbmZ1bmN0aW9uIHJlbW92ZUlnbm9yZUZpbGUocm9vdDogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCBwYXRoID0gam9pbihyb290LCBJR05PUkVfRklMRSk7XG4gIGlmIChsc3RhdFN5bmMocGF0aCwgeyB0aHJvd0lmTm9FbnRyeTogZmFsc2UgfSk/LmlzRmlsZSgpICE9PSB0cnVlKSByZXR1cm4gW107XG4gIGlmIChyZWFkRmlsZVN5bmMocGF0aCwgJ3V0ZjgnKS50cmltKCkgIT09ICcqJykgcmV0dXJuIFtdO1xuICBybVN5bmMocGF0aCk7XG4gIHJldHVybiBbSUdOT1JFX0ZJTEVdO1xufVxuXG4vKiogRmFsc2Ugd2hlbiBzb21ldGhpbmcgaXMgdGhlcmUgYWxyZWFkeSwgd2hhdGV2ZXIgaXQgaXMuICovXG5mdW5jdGlvbiB3cml0ZU5ldyhwYXRoOiBzdHJpbmcsIHRleHQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBsZXQgZmlsZTogbnVtYmVyO1xuICB0cnkge1xuICAgIG1rZGlyU3luYyhkaXJuYW1lKHBhdGgpLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgICAvLyBFeGNsdXNpdmUgY3JlYXRpb246IG5laXRoZXIgYSByYWNlIG5vciBhIGRhbmdsaW5nIGxpbmsgY2FuIG1ha2UgdGhpcyBvdmVyd3JpdGUgYW55dGhpbmcuXG4gICAgZmlsZSA9IG9wZW5TeW5jKHBhdGgsICd3eCcpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvckNvZGUoZXJyb3IpID09PSAnRUVYSVNUJykgcmV0dXJuIGZhbHNlO1xuICAgIHRocm93IHdyaXRlUmVmdXNlZChwYXRoLCBlcnJvcik7XG4gIH1cbiAgdHJ5IHtcbiAgICB3cml0ZVN5bmMoZmlsZSwgdGV4dCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgdGhyb3cgd3JpdGVSZWZ1c2VkKHBhdGgsIGVycm9yKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBjbG9zZVN5bmMoZmlsZSk7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59XG5cbmZ1bmN0aW9uIHdyaXRlUmVmdXNlZChwYXRoOiBzdHJpbmcsIGNhdXNlOiB1bmtub3duKTogT3JjaGVzdHJhdG9yRXJyb3Ige1xuICByZXR1cm4gbmV3IE9yY2hlc3RyYXRvckVycm9yKFxuICAgICdXUklURV9SRUZVU0VEJyxcbiAgICBgJHtwYXRofSBjb3VsZCBub3QgYmUgd3JpdHRlbiAoJHtlcnJvckNvZGUoY2F1c2UpfSkuYCxcbiAgICAnTWFrZSB0aGUgZm9sZGVyIHdyaXRhYmxlIGFuZCBydW4gYG9yY2hlc3RyYXRvciBpbml0YCBhZ2Fpbi4nLFxuICAgIHsgY2F1c2UgfSxcbiAgKTtcbn1cblxuZnVuY3Rpb24gZGVmaW5pdGlvblRleHQocG9ydGFibGU6IGJvb2xlYW4pOiBzdHJpbmcge1xuICByZXR1cm4gYCMgV2hhdCB0aGlzIHJlcG9zaXRvcnkgd2FudHMgZG9uZSwgYXMgcGhhc2VzIGFuZCB0YXNrcy4gQ2hlY2sgaXQgd2l0aDogb3JjaGVzdHJhdG9yIHZhbGlkYXRlXG52ZXJzaW9uOiAxXG50aXRsZTogTXkgZmlyc3Qgc2Vzc2lvblxuXG4jIFBoYXNlcyBydW4gaW4gdGhpcyBvcmRlci4gRWFjaCBvd25zIGEgZm9sZGVyIG9mIHRhc2sgZmlsZXM6IHRhc2tzLzxwaGFzZSBpZD4vPG5hbWU+Lm1kXG5waGFzZXM6XG4gIC0gaWQ6IDAxLXN0YXJ0XG4gICAgIyBtYXhfcGFyYWxsZWw6IDQgICAgICAgICAgICAgIyB0YXNrcyBvZiB0aGlzIHBoYXNlIGF0IGEgdGltZVxuICAgICMgdGltZW91dDogMzBtICAgICAgICAgICAgICAgICMgcGVyIGF0dGVtcHQsIGZvciB0YXNrcyB0aGF0IG5hbWUgbm9uZVxuICAgICMgZ2F0ZTogeyBhcHByb3ZhbDogdHJ1ZSB9ICAgICMgd2FpdCBmb3IgYSBwZXJzb24gYmVmb3JlIHRoZSBuZXh0IHBoYXNlXG5cbiMgQW4gYWdlbnQgaXMgYSBzaGVsbCBjb21tYW5kLiBJdCBmaW5kcyBpdHMgcHJvbXB0IGluICRPUkNIRVNUUkFUT1JfUFJPTVBUIGFuZCBsZWF2ZXMgd2hhdCB0aGUgdGFza1xuIyBkZWNsYXJlcyBpbiB0aGUgZm9sZGVyICRPUkNIRVNUUkFUT1JfT1VUUFVUUy4gUHV0IHlvdXIgb3duIGNvbW1hbmQgaGVyZS5cbmFnZW50czpcbiAgZGVmYXVsdDpcbiAgICBydW46IGNwIFwiJE9SQ0hFU1RSQVRPUl9QUk9NUFRcIiBcIiRPUkNIRVNUUkFUT1JfT1VUUFVUUy9oZWxsby5tZFwiXG4gICAgIyBlbnY6IFtNWV9BUElfS0VZXSAgICAgICAgICAgIyB2YXJpYWJsZXMgaXQgbWF5IHNlZSBiZXNpZGUgdGhlIHVzdWFsIGZld1xuXG5saW1pdHM6XG4gIG1heF9jb25jdXJyZW50X2FnZW50czogNFxuXG4jIEEgZmFpbGVkIGF0dGVtcHQgaXMgdHJpZWQgYWdhaW4sIHdpdGggYSBncm93aW5nIHBhdXNlLlxucmV0cnk6IHsgbWF4X2F0dGVtcHRzOiAzLCBiYWNrb2ZmOiAzMHMgfVxuXG4jIERlcGVuZGVudHMgb2YgYSB0YXNrIHRoYXQgZmFpbGVkIGZvciBnb29kOiBibG9jayAoYSBwZXJzb24gZGVjaWRlcyksIHNraXAsIG9yIGZhaWwuXG5vbl9mYWlsdXJlOiBibG9ja1xuXG4jIHNlc3Npb24tYnJhbmNoOiB3aGF0IGFnZW50cyBjaGFuZ2UgaXMgbWVyZ2VkIGludG8gdGhlIGJyYW5jaCBvcmNoZXN0cmF0b3IvPHNlc3Npb24+LiBub25lOiB0aGV5IHdvcmsgaW4gcGxhY2UuXG5jaGFuZ2VzOiB7IGludGVncmF0ZTogJHtwb3J0YWJsZSA/ICdzZXNzaW9uLWJyYW5jaCcgOiAnbm9uZSd9IH1cblxuIyAke1xuICAgIHBvcnRhYmxlXG4gICAgICA/ICdnaXQ6IGV2ZXJ5IHN0ZXAgaXMgY29tbWl0dGVkIHRvIGEgYnJhbmNoIG9mIGl0cyBvd24sIHNvIHRoYXQgYW55IGNsb25lIGFuZCBhbnkgd29ya2Zsb3cgcnVuIGNhbiBjYXJyeSBvbi4nXG4gICAgICA6ICdmaWxlOiBzdGF0ZSBzdGF5cyBvbiB0aGlzIG1hY2hpbmUsIGluIC5vcmNoZXN0cmF0b3IvLiBVc2UgZ2l0IHRvIHNoYXJlIGl0IGJldHdlZW4gbWFjaGluZXMgYW5kIHdvcmtmbG93IHJ1bnMuJ1xuICB9XG5zdGF0ZTogeyBzdG9yZTogJHtwb3J0YWJsZSA/ICdnaXQnIDogJ2ZpbGUnfSB9XG5gO1xufVxuXG5jb25zdCBUQVNLX1RFWFQgPSBgLS0tXG50aXRsZTogU2F5IGhlbGxvXG4jIGRlcGVuZGVuY2llczogWzAxLXN0YXJ0LzAwLW90aGVyXSAgICAgICAgICAgICMgdGFza3MgdGhhdCBtdXN0IHN1Y2NlZWQgZmlyc3RcbiMgaW5wdXRzOiBbMDEtc3RhcnQvMDAtb3RoZXIvcmVzdWx0Lmpzb25dICAgICAgIyB0aGVpciBvdXRwdXRzLCBvciBmaWxlcyBvZiB0aGlzIHJlcG9zaXRvcnlcbm91dHB1dHM6IFtoZWxsby5tZF1cbmVzdGltYXRlOiAxbVxudGltZW91dDogNW1cbi0tLVxuV3JpdGUgYSBncmVldGluZyB0byBoZWxsby5tZC5cbmA7XG4iXX0=
// EXTERNAL MODULE: ./build/src/entrypoints/root.js
var root = __webpack_require__(6109);
// EXTERNAL MODULE: ./build/src/entrypoints/cli/call.js + 11 modules
var cli_call = __webpack_require__(6768);
;// CONCATENATED MODULE: ./build/src/entrypoints/cli/init.js
/** `init`: the first files of a definition. */




async function execute(call) {
    const portable = call.options.flag('portable');
    const root = rootFor(call);
    const { created, kept } = scaffold({ root, portable });
    return (0,cli_call/* answered */.oQ)({ root, portable, created, kept }, [
        ...created.map((path) => `created ${path}`),
        ...kept.map((path) => `kept    ${path} (it exists)`),
        ...(created.length === 0 ? ['Nothing was changed.'] : []),
        '',
        `In ${root}. Next: orchestrator validate, then orchestrator run`,
    ]);
}
/** The root as every verb finds it; where there is none yet, the current folder becomes one. */
function rootFor(call) {
    try {
        return (0,root/* findRoot */.w)(call.cwd, (0,cli_call/* namedRoot */.Ue)(call)).path;
    }
    catch (error) {
        if (error instanceof errors/* OrchestratorError */.jD && error.code === 'ROOT_NOT_FOUND' && (0,cli_call/* namedRoot */.Ue)(call) === null)
            return call.cwd;
        throw error;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5pdC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL3NyYy9lbnRyeXBvaW50cy9jbGkvaW5pdC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSwrQ0FBK0M7QUFDL0MsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLHVDQUF1QyxDQUFDO0FBQ2pFLE9BQU8sRUFBRSxpQkFBaUIsRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBQ3BELE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxZQUFZLENBQUM7QUFDdEMsT0FBTyxFQUFFLFFBQVEsRUFBYSxTQUFTLEVBQWdCLE1BQU0sV0FBVyxDQUFDO0FBRXpFLE1BQU0sQ0FBQyxLQUFLLFVBQVUsT0FBTyxDQUFDLElBQVU7SUFDdEMsTUFBTSxRQUFRLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFDLENBQUM7SUFDL0MsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQzNCLE1BQU0sRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLEdBQUcsUUFBUSxDQUFDLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxDQUFDLENBQUM7SUFDdkQsT0FBTyxRQUFRLENBQUMsRUFBRSxJQUFJLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxJQUFJLEVBQUUsRUFBRTtRQUNqRCxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLFdBQVcsSUFBSSxFQUFFLENBQUM7UUFDM0MsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxXQUFXLElBQUksY0FBYyxDQUFDO1FBQ3BELEdBQUcsQ0FBQyxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxzQkFBc0IsQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFLENBQUM7UUFDekQsRUFBRTtRQUNGLE1BQU0sSUFBSSxzREFBc0Q7S0FDakUsQ0FBQyxDQUFDO0FBQ0wsQ0FBQztBQUVELGdHQUFnRztBQUNoRyxTQUFTLE9BQU8sQ0FBQyxJQUFVO0lBQ3pCLElBQUksQ0FBQztRQUNILE9BQU8sUUFBUSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDO0lBQ2xELENBQUM7SUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1FBQ2YsSUFBSSxLQUFLLFlBQVksaUJBQWlCLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxnQkFBZ0IsSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDLEtBQUssSUFBSTtZQUNuRyxPQUFPLElBQUksQ0FBQyxHQUFHLENBQUM7UUFDbEIsTUFBTSxLQUFLLENBQUM7SUFDZCxDQUFDO0FBQ0gsQ0FBQyIsInNvdXJjZXNDb250ZW50IjpbIi8qKiBgaW5pdGA6IHRoZSBmaXJzdCBmaWxlcyBvZiBhIGRlZmluaXRpb24uICovXG5pbXBvcnQgeyBzY2FmZm9sZCB9IGZyb20gJy4uLy4uL2FkYXB0ZXJzL2RlZmluaXRpb24vc2NhZmZvbGQuanMnO1xuaW1wb3J0IHsgT3JjaGVzdHJhdG9yRXJyb3IgfSBmcm9tICcuLi8uLi9lcnJvcnMuanMnO1xuaW1wb3J0IHsgZmluZFJvb3QgfSBmcm9tICcuLi9yb290LmpzJztcbmltcG9ydCB7IGFuc3dlcmVkLCB0eXBlIENhbGwsIG5hbWVkUm9vdCwgdHlwZSBWZXJiRW5kIH0gZnJvbSAnLi9jYWxsLmpzJztcblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGV4ZWN1dGUoY2FsbDogQ2FsbCk6IFByb21pc2U8VmVyYkVuZD4ge1xuICBjb25zdCBwb3J0YWJsZSA9IGNhbGwub3B0aW9ucy5mbGFnKCdwb3J0YWJsZScpO1xuICBjb25zdCByb290ID0gcm9vdEZvcihjYWxsKTtcbiAgY29uc3QgeyBjcmVhdGVkLCBrZXB0IH0gPSBzY2FmZm9sZCh7IHJvb3QsIHBvcnRhYmxlIH0pO1xuICByZXR1cm4gYW5zd2VyZWQoeyByb290LCBwb3J0YWJsZSwgY3JlYXRlZCwga2VwdCB9LCBbXG4gICAgLi4uY3JlYXRlZC5tYXAoKHBhdGgpID0+IGBjcmVhdGVkICR7cGF0aH1gKSxcbiAgICAuLi5rZXB0Lm1hcCgocGF0aCkgPT4gYGtlcHQgICAgJHtwYXRofSAoaXQgZXhpc3RzKWApLFxuICAgIC4uLihjcmVhdGVkLmxlbmd0aCA9PT0gMCA/IFsnTm90aGluZyB3YXMgY2hhbmdlZC4nXSA6IFtdKSxcbiAgICAnJyxcbiAgICBgSW4gJHtyb290fS4gTmV4dDogb3JjaGVzdHJhdG9yIHZhbGlkYXRlLCB0aGVuIG9yY2hlc3RyYXRvciBydW5gLFxuICBdKTtcbn1cblxuLyoqIFRoZSByb290IGFzIGV2ZXJ5IHZlcmIgZmluZHMgaXQ7IHdoZXJlIHRoZXJlIGlzIG5vbmUgeWV0LCB0aGUgY3VycmVudCBmb2xkZXIgYmVjb21lcyBvbmUuICovXG5mdW5jdGlvbiByb290Rm9yKGNhbGw6IENhbGwpOiBzdHJpbmcge1xuICB0cnkge1xuICAgIHJldHVybiBmaW5kUm9vdChjYWxsLmN3ZCwgbmFtZWRSb290KGNhbGwpKS5wYXRoO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIE9yY2hlc3RyYXRvckVycm9yICYmIGVycm9yLmNvZGUgPT09ICdST09UX05PVF9GT1VORCcgJiYgbmFtZWRSb290KGNhbGwpID09PSBudWxsKVxuICAgICAgcmV0dXJuIGNhbGwuY3dkO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG4iXX0=

/***/ })

};
