export const id = 3614;
export const ids = [3614,4203];
export const modules = {

/***/ 4848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ branchRef),
/* harmony export */   Xt: () => (/* binding */ requireBranchRef),
/* harmony export */   _7: () => (/* binding */ isBranchRef)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

/** Full name of a branch, or undefined when the text could not be one everywhere. */
function branchRef(branch) {
    return isBranchRef(`refs/heads/${branch}`) ? `refs/heads/${branch}` : undefined;
}
/** True for `refs/heads/…` made of segments that no shell, refspec or file system reads in another way. */
function isBranchRef(ref) {
    const [refs, heads, ...segments] = ref.split('/');
    return (refs === 'refs' &&
        heads === 'heads' &&
        segments.length > 0 &&
        segments.every(_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegment */ .wk) &&
        ref.length <= 240 &&
        ref !== 'refs/heads/HEAD');
}
/** Throws a bug's error for a name that {@link isBranchRef} does not accept. */
function requireBranchRef(ref) {
    if (!isBranchRef(ref))
        throw new Error(`Internal error: ${JSON.stringify(ref)} is no branch ref`);
}
//# sourceMappingURL=ref-host.js.map

/***/ }),

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/**
 * One at a time: what must not overlap within this process waits for its turn.
 */
/** A queue: each piece of work starts when the one before it has ended, however it ended. */
function inTurn() {
    let last = Promise.resolve();
    return (work) => {
        const mine = last.then(work, work);
        last = mine;
        return mine;
    };
}
//# sourceMappingURL=turn.js.map

/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   u: () => (/* binding */ hasCode)
/* harmony export */ });
/**
 * Looks into what Node threw. By shape, not by class: errors of the system may come from another realm than ours.
 */
/** True for a system error with this code (`ENOENT`, …). */
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
/** Its words. */
function messageOf(error) {
    if (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string')
        return error.message;
    return String(error);
}
//# sourceMappingURL=system-error.js.map

/***/ }),

/***/ 4203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   systemRandomness: () => (/* binding */ systemRandomness)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(964);
/** The machine's clock and its randomness, behind the ports. */


const systemClock = {
    now() {
        const seconds = Math.floor(Date.now() / 1000);
        if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isInstant */ .uZ)(seconds))
            throw new Error('Internal error: the clock is outside the years that can be written');
        return seconds;
    },
    monotonic: () => performance.now(),
    sleep: (milliseconds, signal) => new Promise((resolve) => {
        if (signal?.aborted === true)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal?.addEventListener('abort', done, { once: true });
    }),
};
const systemRandomness = {
    hex: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex'),
    fraction: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).readUInt32BE() / 2 ** 32,
};
//# sourceMappingURL=system.js.map

/***/ }),

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ diskError),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/**
 * Turns what a file system says into an error of the catalogue, so that a full disk or a read-only folder has the same name
 * whichever store meets it.
 */

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const REFUSED = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);
/** `code` of a system error, else undefined. */
function systemCode(cause) {
    if (typeof cause !== 'object' || cause === null || !('code' in cause))
        return undefined;
    return typeof cause.code === 'string' ? cause.code : undefined;
}
/** `DISK_FULL` or `WRITE_REFUSED` for a failed write at `place`; anything else is handed back unchanged. */
function diskError(cause, place) {
    const code = systemCode(cause) ?? '';
    if (FULL.has(code))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('DISK_FULL', `No space left to write in ${place} (${code}).`, 'Free some space and run the same command again; nothing was changed.', { cause });
    if (REFUSED.has(code))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('WRITE_REFUSED', `The file system refuses to write in ${place} (${code}).`, 'Make the folder writable, or choose another root with --root; nothing was changed.', { cause });
    return cause;
}
//# sourceMappingURL=disk-error.js.map

/***/ }),

/***/ 7313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ acquireFolderLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5779);
/**
 * A lock between processes of one machine, made of files `lock.<n>`: whoever made the highest holds it. It may be followed by `n + 1`
 * only when it is released or its holder is dead, so a killed process never keeps it and no two can take it over at once.
 *
 * ```
 *   lock.7 released ──┐            create lock.8 (fails if it exists) ── nothing higher ──> held ── first byte to 0 ──> released
 *   lock.7 held, dead ┴──> try ──>                                    └─ a higher one ────> give way, try again
 * ```
 * Some lower files are kept: a process that slept over several generations finds its number taken.
 */





const KEPT = 8;
/** A file still empty after this was made by somebody who died between making and filling it. */
const EMPTY_MS = 5000;
/** Who took longer than this to fill his file may have been taken for dead meanwhile, and gives way. */
const SLOW_MS = 2000;
const HELD = '1';
const RELEASED = '0';
/** Waits for the lock and takes it. Throws `LOCK_TIMEOUT` naming the holder, `DISK_FULL` or `WRITE_REFUSED`. */
async function acquireFolderLock(options) {
    const start = performance.now();
    try {
        for (;;) {
            const highest = highestIn(options.folder);
            const holder = highest === 0 ? undefined : holderOf(options, highest);
            if (holder === undefined) {
                const lock = tryNext(options, highest + 1);
                if (lock !== undefined)
                    return lock;
            }
            else if (performance.now() - start > options.waitSeconds * 1000)
                throw timeout(options, holder);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(2 + Math.random() * 18);
        }
    }
    catch (cause) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .w)(cause, options.folder);
    }
}
function highestIn(folder) {
    return Math.max(0, ...generationsIn(folder));
}
function generationsIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).flatMap((name) => {
            const match = /^lock\.(\d{1,15})$/.exec(name);
            return match === null ? [] : [Number(match[1])];
        });
    }
    catch (cause) {
        if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .x)(cause) !== 'ENOENT')
            throw cause;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        return [];
    }
}
/** Words that name who holds a generation; undefined when it is released or its holder is dead. */
function holderOf(options, generation) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.folder, `lock.${generation}`);
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
        if (text.startsWith(RELEASED))
            return undefined;
        const holder = holderIn(text.slice(1));
        if (holder !== undefined)
            return options.liveness.probe(holder) === 'dead'
                ? undefined
                : `process ${holder.pid} on ${holder.host}`;
        return Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs > EMPTY_MS ? undefined : 'a process that is just taking it';
    }
    catch (cause) {
        // Followed and tidied away meanwhile: look again.
        if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .x)(cause) === 'ENOENT')
            return 'somebody else';
        throw cause;
    }
}
function tryNext(options, generation) {
    const start = performance.now();
    const file = createNew((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.folder, `lock.${generation}`));
    if (file === undefined)
        return undefined;
    let held = false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `${HELD}${JSON.stringify(options.liveness.self())}\n`, 0);
        const generations = generationsIn(options.folder);
        held = Math.max(...generations) === generation && performance.now() - start < SLOW_MS;
        if (!held)
            return undefined;
        for (const old of generations)
            if (old <= generation - KEPT)
                removeOld(options.folder, old);
        return { release: () => release(file) };
    }
    finally {
        // Released rather than removed: the highest file must stay, and a lower one is tidied away by the next holder.
        if (!held)
            release(file);
    }
}
/** A file that did not exist before; undefined when it did. */
function createNew(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx');
    }
    catch (cause) {
        if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .x)(cause) === 'EEXIST')
            return undefined;
        throw cause;
    }
}
function release(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, RELEASED, 0);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function removeOld(folder, generation) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `lock.${generation}`));
    }
    catch (cause) {
        if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .x)(cause) !== 'ENOENT')
            throw cause;
    }
}
/** The holder in a lock file; undefined for one that is not (or not yet) whole. */
function holderIn(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (!('host' in value && 'bootId' in value && 'pid' in value && 'startTime' in value))
        return undefined;
    const { host, bootId, pid, startTime } = value;
    if (typeof host !== 'string' || typeof bootId !== 'string' || typeof startTime !== 'string')
        return undefined;
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0)
        return undefined;
    return { kind: 'local', host, bootId, pid, startTime };
}
function timeout(options, holder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrchestratorError */ .jD('LOCK_TIMEOUT', `${options.folder} is locked by ${holder}; it was not released within ${options.waitSeconds} seconds.`, 'Wait for that process or end it, and run the same command again. When it is on another machine and known to be gone, remove that folder.');
}
//# sourceMappingURL=folder-lock.js.map

/***/ }),

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireSoundChange)
/* harmony export */ });
/* harmony import */ var _git_ref_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4848);
/* harmony import */ var _state_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3506);


/** Throws a bug's error for a change that no store could write as it stands. */
function requireSoundChange(change) {
    const paths = [...change.writes.map((write) => write.path), ...change.removes];
    for (const path of paths)
        (0,_state_path_js__WEBPACK_IMPORTED_MODULE_0__/* .requireStatePath */ .o)(path);
    if (new Set(paths).size !== paths.length)
        throw new Error('Internal error: a path is written or removed twice in one transaction');
    if (!/^[A-Za-z0-9._-]{1,100}$/.test(change.txId))
        throw new Error(`Internal error: ${JSON.stringify(change.txId)} is no transaction id`);
    for (const { ref } of change.refs)
        (0,_git_ref_host_js__WEBPACK_IMPORTED_MODULE_1__/* .requireBranchRef */ .Xt)(ref);
}
//# sourceMappingURL=state-change.js.map

/***/ }),

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ requireStatePath),
/* harmony export */   r: () => (/* binding */ isStatePath)
/* harmony export */ });
/**
 * Which paths a store writes and reads inside a session. The last line of defence: whoever names a file has checked it before, and a
 * stored path that fails here was put there by somebody else.
 */
/** True for a relative, `/`-separated path that stays inside its folder on every file system. */
function isStatePath(path) {
    const segments = path.split('/');
    return path.length <= 1000 && segments.every(isStateSegment);
}
function isStateSegment(segment) {
    return (segment !== '' &&
        segment !== '.' &&
        segment !== '..' &&
        Buffer.byteLength(segment) <= 255 &&
        !/[\p{Cc}\\\ufffd]/u.test(segment) &&
        !/^\.git$/i.test(segment));
}
/** Throws a bug's error for a path that may not be written. */
function requireStatePath(path) {
    if (!isStatePath(path))
        throw new Error(`Internal error: ${JSON.stringify(path)} is no path inside a session`);
}
//# sourceMappingURL=state-path.js.map

/***/ }),

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ commonGitDir),
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/** Finds the root that a verb works on, by looking at folders alone: no git process, so that reading verbs start at once. */



/** `named`: `--root`, `working-directory` or ORCHESTRATOR_ROOT. Throws ROOT_NOT_FOUND. */
function findRoot(cwd, named) {
    if (named !== null) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OrchestratorError */ .jD('ROOT_NOT_FOUND', `The root ${JSON.stringify(named)} is no folder.`, 'Name a folder that exists with --root.');
        return { path, git: gitAt(path) };
    }
    const repository = ancestorWith(cwd, ['.git']);
    if (repository !== null)
        return { path: repository, git: gitAt(repository) };
    const marked = ancestorWith(cwd, ['orchestrator.yml', 'workflow.yaml']);
    if (marked !== null)
        return { path: marked, git: null };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OrchestratorError */ .jD('ROOT_NOT_FOUND', `Neither a git repository nor an orchestrator.yml was found in ${cwd} or above it.`, 'Run `orchestrator init` in the folder of your project, or name it with --root.');
}
function ancestorWith(from, names) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (names.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return null;
    }
}
function gitAt(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : null;
}
/** The common git directory behind a `.git` folder, or behind the file of a linked work tree or submodule. */
function commonGitDir(git) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(git).isDirectory())
        return git;
    const pointer = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(git, 'utf8'))?.[1]?.trim();
    if (pointer === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OrchestratorError */ .jD('GIT_NO_REPOSITORY', `${git} names no git directory.`, 'Repair the work tree: git worktree repair');
    const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pointer) ? pointer : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(git), pointer);
    const common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(common) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(common, 'utf8').trim()) : gitDir;
}
//# sourceMappingURL=root.js.map

/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wire: () => (/* binding */ wire)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/domain/definition.js
var definition = __webpack_require__(321);
;// CONCATENATED MODULE: ./build/src/adapters/definition/state-spec.js
/**
 * Where the state lives: the one part of the definition that is needed before anything else. Verbs that only read a session ask for nothing
 * more, so the parser of definitions is loaded only for a `state:` that takes one.
 */



/** Longer files are for the parser, which says what is wrong with them. */
const SHORT = 256 * 1024;
/** The store of a definition that names none: normal mode where the root shows signs of it or is no repository, else the git store. */
function defaultStore(root, isRepository) {
    if (!isRepository)
        return 'file';
    const ignore = (0,external_node_path_.join)(root, '.orchestrator', '.gitignore');
    if ((0,external_node_fs_.existsSync)(ignore) && (0,external_node_fs_.readFileSync)(ignore, 'utf8').trim() === '*')
        return 'file';
    return (0,external_node_fs_.readdirSync)(root).some((name) => name === 'workflow.yaml' || name.startsWith('.workflow_'))
        ? 'file'
        : 'git';
}
/** The `state:` of the definition in the checkout; the defaults where there is no definition. Throws every fault of a file that cannot be read at all. */
async function readStateSpec(place) {
    const plain = place.definitionFile === undefined ? plainState((0,external_node_path_.join)(place.root, 'orchestrator.yml')) : null;
    if (plain !== null)
        return { store: place.defaultStore, branch: 'orchestrator-state', remote: 'origin', ...plain };
    return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3712), __webpack_require__.e(1707), __webpack_require__.e(7499)]).then(__webpack_require__.bind(__webpack_require__, 7499))).parseStateSpec(place);
}
/**
 * What a definition says of its state in so many words (`state: { store: file }`, `state: { store: git, branch: current }`), nothing when it
 * says nothing, null when only the parser can tell.
 */
function plainState(file) {
    const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stats === undefined)
        return {};
    if (!stats.isFile() || stats.size > SHORT)
        return null;
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    // An unfinished merge, other spellings of the key, another document: all for the parser.
    if (/<{7}|>{7}|\0|^---|^[{["'?%&!|>]/m.test(text))
        return null;
    const mentions = text.match(/\bstate\b/g)?.length ?? 0;
    if (mentions === 0)
        return {};
    const [, store, current] = /^state: \{ store: (file|git)(, branch: current)? \} *$/m.exec(text) ?? [];
    if (mentions !== 1 || (store !== 'file' && store !== 'git'))
        return null;
    return { store, ...(current === undefined ? {} : { branch: definition/* CURRENT_BRANCH */.nW }) };
}
//# sourceMappingURL=state-spec.js.map
// EXTERNAL MODULE: ./build/src/adapters/process/system-error.js
var system_error = __webpack_require__(3600);
;// CONCATENATED MODULE: ./build/src/adapters/process/local-attempts.js
/**
 * What a local run keeps about its attempts outside the state: report folders that survive a killed run, logs for people, and how to tell its
 * processes, so that the next run can end what the killed one left behind.
 */




/** `folder`: `.orchestrator`, or `orchestrator` in the git directory where the state is on a ref. */
function createLocalAttempts(folder) {
    const place = (session, key) => (0,external_node_path_.join)(folder, 'attempts', session, key);
    const markerFile = (session, key) => (0,external_node_path_.join)(place(session, key), 'marker');
    return {
        reportFolder: place,
        logFile: (session, task, attempt) => (0,external_node_path_.join)(folder, 'sessions', session, 'logs', `${task}.a${attempt}.log`),
        started(session, key, marker) {
            // Before the agent begins, so that there is no moment in which it runs and is not known.
            writeInFolder(markerFile(session, key), marker);
        },
        async endSurvivors(session, key) {
            const marker = markerIn(markerFile(session, key));
            if (marker === undefined || process.platform !== 'linux')
                return;
            const { killMarked } = await __webpack_require__.e(/* import() */ 1243).then(__webpack_require__.bind(__webpack_require__, 1243));
            killMarked(marker, 1);
        },
        async keys(session) {
            try {
                return (await (0,promises_.readdir)((0,external_node_path_.join)(folder, 'attempts', session))).sort();
            }
            catch (error) {
                if ((0,system_error/* hasCode */.u)(error, 'ENOENT'))
                    return [];
                throw error;
            }
        },
        async discard(session, keys) {
            const folders = keys.flatMap((key) => {
                const marker = markerIn(markerFile(session, key));
                const working = marker === undefined ? undefined : workingFolder(marker);
                return working === undefined ? [place(session, key)] : [working, place(session, key)];
            });
            const { removeTrees } = await __webpack_require__.e(/* import() */ 1231).then(__webpack_require__.bind(__webpack_require__, 1231));
            await removeTrees(folders);
        },
    };
}
/** The folder is there already, as a rule. */
function writeInFolder(file, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        if (!(0,system_error/* hasCode */.u)(error, 'ENOENT'))
            throw error;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
    }
}
/** The marker is the attempt's own folder name in an environment variable: no other process can bear it, whatever became of its pid. */
function markerIn(file) {
    try {
        const marker = (0,external_node_fs_.readFileSync)(file, 'utf8');
        return /^ORCHESTRATOR_[A-Z]+=./.test(marker) ? marker : undefined;
    }
    catch (error) {
        // Killed before the agent had begun: then nothing of it can be left.
        if ((0,system_error/* hasCode */.u)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}
/** The attempt's own temporary folder, which a killed run could not remove. */
function workingFolder(marker) {
    const top = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(marker.slice(marker.indexOf('=') + 1)));
    return (0,external_node_path_.isAbsolute)(top) && (0,external_node_path_.basename)(top).startsWith('orchestrator-attempt-') ? top : undefined;
}
//# sourceMappingURL=local-attempts.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
// EXTERNAL MODULE: ./build/src/adapters/stores/disk-error.js
var disk_error = __webpack_require__(5779);
;// CONCATENATED MODULE: ./build/src/adapters/process/process-identity.js
/**
 * Who this process is, and whether another one of this machine still lives: host, boot, pid and start time together, because a pid
 * alone is given to somebody else sooner or later.
 */



/** The identity of this process, and judgement over others by the same marks. */
function createProcessIdentity() {
    let self;
    const here = () => {
        const holder = self ?? { ...identify() };
        self = holder;
        if (holder.kind !== 'local')
            throw new Error('Internal error: this process has no local identity');
        return holder;
    };
    return {
        self: here,
        probe: (holder) => (holder.kind === 'local' ? probe(holder, here()) : 'unknown'),
    };
}
function identify() {
    return {
        kind: 'local',
        host: (0,external_node_os_.hostname)(),
        bootId: bootId(),
        pid: process.pid,
        startTime: startTime(process.pid) ?? '',
    };
}
function probe(holder, here) {
    if (holder.host !== here.host)
        return 'unknown';
    const [boot, space] = holder.bootId.split('/');
    const [ourBoot, ourSpace] = here.bootId.split('/');
    if (boot !== ourBoot)
        return 'dead';
    // Another container's pids mean nothing here.
    if (space !== ourSpace)
        return 'unknown';
    const owner = ownerOf(holder.pid);
    if (owner === 'nobody')
        return 'dead';
    const started = startTime(holder.pid);
    // Where /proc hides the processes of others, that it exists is all there is to know.
    if (started === undefined)
        return owner === 'other' ? 'alive' : 'dead';
    return holder.startTime === '' || started === '' || started === holder.startTime ? 'alive' : 'dead';
}
function ownerOf(pid) {
    try {
        process.kill(pid, 0);
        return 'us';
    }
    catch (cause) {
        return (0,disk_error/* systemCode */.x)(cause) === 'EPERM' ? 'other' : 'nobody';
    }
}
/** Boot id and, after a slash, the pid namespace; empty where the system tells neither. */
function bootId() {
    if (process.platform !== 'linux')
        return '';
    const boot = (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return `${boot}/${/\d+/.exec((0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? ''}`;
}
/** Start time of a process; empty where the system does not tell, undefined when it is gone or only waits to be buried. */
function startTime(pid) {
    if (process.platform === 'linux') {
        try {
            const line = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
            // The name in parentheses may hold anything; the fields begin after the last one.
            const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
            return fields[0] === 'Z' || fields[0] === 'X' ? undefined : (fields[19] ?? '');
        }
        catch {
            return undefined;
        }
    }
    if (process.platform !== 'darwin')
        return '';
    try {
        // Only here is another program asked: every command would pay for loading what starts one.
        const { execFileSync } = process.getBuiltinModule('node:child_process');
        const text = execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'latin1' });
        return text.trim().replace(/\W+/g, '');
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=process-identity.js.map
// EXTERNAL MODULE: ./build/src/adapters/process/system.js
var system = __webpack_require__(4203);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/adapters/git/turn.js
var turn = __webpack_require__(234);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/adapters/stores/durable-file.js
/**
 * Files that are whole or absent, also after a power cut: written beside, flushed, renamed, and the folder flushed as well. Waiting
 * for the disk is asynchronous, so that agents' output keeps flowing; what the page cache takes at once is not worth a trip to another thread.
 */




const flush = (0,external_node_util_.promisify)(external_node_fs_.fsync);
/** Creates a file that must not exist, flushed to the disk. */
async function writeDurable(path, bytes) {
    const file = (0,external_node_fs_.openSync)(path, 'wx', 0o644);
    try {
        (0,external_node_fs_.writeFileSync)(file, bytes);
        await flush(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Flushes a folder's own entries; Windows has no such call and keeps them in order by itself. */
async function syncFolder(path) {
    if (process.platform === 'win32')
        return;
    const folder = (0,external_node_fs_.openSync)(path, 'r');
    try {
        await flush(folder);
    }
    finally {
        (0,external_node_fs_.closeSync)(folder);
    }
}
/** Renames over an existing file. Where a reader's open file stands in the way (Windows), tries again for a second. */
async function renameOver(from, to) {
    for (let tries = 0;; tries += 1) {
        try {
            return (0,external_node_fs_.renameSync)(from, to);
        }
        catch (cause) {
            const busy = ['EPERM', 'EACCES', 'EBUSY'].includes((0,disk_error/* systemCode */.x)(cause) ?? '');
            if (process.platform !== 'win32' || !busy || tries >= 40)
                throw cause;
            await (0,external_node_timers_promises_.setTimeout)(25);
        }
    }
}
//# sourceMappingURL=durable-file.js.map
;// CONCATENATED MODULE: ./build/src/adapters/stores/session-folder.js
/**
 * The single effects that a transaction has on a session's folder. Each may be done twice: a process that carries on after a killed
 * one cannot know how far that one came.
 */






/** Lower-case hex. */
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** Text of a file; undefined when there is none. */
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        if ((0,disk_error/* systemCode */.x)(cause) === 'ENOENT')
            return undefined;
        throw cause;
    }
}
/** True when a file has the expected bytes already. */
function isDone(path, expected) {
    try {
        return sha256((0,external_node_fs_.readFileSync)(path)) === expected;
    }
    catch {
        return false;
    }
}
/** Folders of these paths; `.` is the session's own. */
function foldersOf(writes) {
    return new Set(writes.map(({ path }) => (0,external_node_path_.dirname)(path)));
}
/** Makes a folder below the session's. Throws `STATE_CORRUPT` where a link or a file stands in its place. */
function makeFolder(session, folder) {
    refuseLinks(session, folder);
    for (const path of downTo(session, folder)) {
        const found = statsOf(path);
        if (found === undefined)
            (0,external_node_fs_.mkdirSync)(path, { recursive: path === session });
        else if (!found.isDirectory())
            throw inTheWay(path, 'a file');
    }
}
/** Throws `STATE_CORRUPT` when the way to a folder goes through a link: somebody could have led it out of the session. */
function refuseLinks(session, folder) {
    for (const path of downTo(session, folder))
        if (statsOf(path)?.isSymbolicLink() === true)
            throw inTheWay(path, 'a symbolic link');
}
function downTo(session, folder) {
    const segments = folder === '.' ? [] : folder.split('/');
    return [session, ...segments.map((_, depth) => (0,external_node_path_.join)(session, ...segments.slice(0, depth + 1)))];
}
function inTheWay(path, what) {
    return new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${path} is ${what} where a folder belongs.`, 'Move it away; nothing was changed.');
}
/** Puts a staged file in place; one that is not there any more has been put there before. */
async function renameStaged(staged, target) {
    try {
        await renameOver(staged, target);
    }
    catch (cause) {
        if ((0,disk_error/* systemCode */.x)(cause) !== 'ENOENT')
            throw cause;
    }
}
/** Removes a file, if there is one; a folder that took its name since stays. */
function removeFile(path) {
    if (statsOf(path)?.isDirectory() === true)
        return;
    try {
        (0,external_node_fs_.unlinkSync)(path);
    }
    catch (cause) {
        if (!['ENOENT', 'ENOTDIR'].includes((0,disk_error/* systemCode */.x)(cause) ?? ''))
            throw cause;
    }
}
/** A folder that a removal left empty goes too, so that a file may take its name. */
function removeEmptyFolders(session, folder) {
    for (let place = folder; place !== '.'; place = (0,external_node_path_.dirname)(place)) {
        try {
            (0,external_node_fs_.rmdirSync)((0,external_node_path_.join)(session, place));
        }
        catch {
            return;
        }
    }
}
/** True when anything has that name, a broken link too. */
function exists(path) {
    return statsOf(path) !== undefined;
}
/** Of the name itself, never of what a link leads to. */
function statsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (cause) {
        // A file where a folder would have to be: there is nothing of that name.
        if ((0,disk_error/* systemCode */.x)(cause) === 'ENOTDIR')
            return undefined;
        throw cause;
    }
}
//# sourceMappingURL=session-folder.js.map
// EXTERNAL MODULE: ./build/src/adapters/stores/state-path.js
var state_path = __webpack_require__(3506);
;// CONCATENATED MODULE: ./build/src/adapters/stores/file-session.js
/**
 * One session as it stands in its folder. What decisions are made from is read at once, so that it belongs together; other files are
 * read when asked for, each of them whole.
 */






/** The record that one acts on, and the journal that witnesses it: their bytes name the revision. */
const WITNESSES = ['state.json', 'tasks.json', 'transaction-log.jsonl'];
/** Read along with them, for they are decoded together. */
const COMPANIONS = ['definition.json'];
const COMPANION_FOLDER = 'tasks';
/** Files that belong together, as they are now; undefined when there is no such session. */
function readSnapshot(folder) {
    const shards = entriesOf(folder, COMPANION_FOLDER).files.map((name) => `${COMPANION_FOLDER}/${name}`);
    return readTogether(folder, [...WITNESSES, ...COMPANIONS, ...shards]);
}
/** The witnesses alone, as they are now; undefined when there is no such session. */
function readWitnesses(folder) {
    return readTogether(folder, WITNESSES);
}
function readTogether(folder, paths) {
    const snapshot = new Map();
    for (const path of paths) {
        const bytes = readPlain(folder, path);
        if (bytes !== undefined)
            snapshot.set(path, bytes);
    }
    return snapshot.size > 0 || isSessionFolder(folder) ? snapshot : undefined;
}
/** True once a first transaction is in place: until then, there may be empty folders that an interrupted one made. */
function isSessionFolder(folder) {
    return entriesOf(folder, '').files.length > 0;
}
/** Name of what the witnesses hold after the transaction of `head`. Any change of one of them by hand gives another name. */
function revisionOf(head, witness) {
    return sha256(JSON.stringify([
        head === undefined ? null : sha256(head),
        WITNESSES.map((path) => witness(path) ?? null),
    ]));
}
/** Digest of each file of a snapshot, for {@link revisionOf}. */
function digestsOf(snapshot) {
    return (path) => {
        const bytes = snapshot.get(path);
        return bytes === undefined ? undefined : sha256(bytes);
    };
}
/** The session in `folder` whose decided-on files are `snapshot`. */
function fileSession(folder, revision, snapshot) {
    return {
        revision,
        commit: null,
        read: async (path) => {
            (0,state_path/* requireStatePath */.o)(path);
            return snapshot.get(path) ?? readPlain(folder, path);
        },
        list: async (below) => {
            if (below !== '')
                (0,state_path/* requireStatePath */.o)(below);
            return filesBelow(folder, below).sort();
        },
    };
}
/** Bytes of a plain file; undefined when there is none. Throws `STATE_CORRUPT` for a link or anything else that is no file. */
function readPlain(folder, path) {
    try {
        if (path.includes('/'))
            refuseDetour(folder, path);
        const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
        try {
            if (!(0,external_node_fs_.fstatSync)(file).isFile())
                throw notPlain(folder, path);
            return (0,external_node_fs_.readFileSync)(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (cause) {
        const code = (0,disk_error/* systemCode */.x)(cause);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code === 'ELOOP' || code === 'EMLINK' || code === 'EISDIR')
            throw notPlain(folder, path);
        throw cause;
    }
}
/** A linked folder on the way could lead the reader anywhere. */
function refuseDetour(folder, path) {
    const straight = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(folder), (0,external_node_path_.dirname)(path));
    if ((0,external_node_fs_.realpathSync)((0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(path))) !== straight)
        throw notPlain(folder, path);
}
function filesBelow(folder, below) {
    const { files, folders } = entriesOf(folder, below);
    const place = below === '' ? '' : `${below}/`;
    return [
        ...files.map((name) => `${place}${name}`),
        ...folders.flatMap((name) => filesBelow(folder, `${place}${name}`)),
    ];
}
function entriesOf(folder, below) {
    try {
        const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, below), { withFileTypes: true });
        const strange = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
        if (strange !== undefined)
            throw notPlain(folder, (0,external_node_path_.join)(below, strange.name));
        return {
            files: entries.filter((entry) => entry.isFile()).map((entry) => entry.name),
            folders: entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
        };
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR'].includes((0,disk_error/* systemCode */.x)(cause) ?? ''))
            return { files: [], folders: [] };
        throw cause;
    }
}
function notPlain(folder, path) {
    return new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${JSON.stringify((0,external_node_path_.join)(folder, path))} is a link or a special file where a plain file belongs.`, 'Replace it by the file itself; nothing was changed.');
}
//# sourceMappingURL=file-session.js.map
// EXTERNAL MODULE: ./build/src/adapters/stores/folder-lock.js
var folder_lock = __webpack_require__(7313);
// EXTERNAL MODULE: ./build/src/adapters/git/ref-host.js
var ref_host = __webpack_require__(4848);
;// CONCATENATED MODULE: ./build/src/adapters/stores/redo-intent.js




/** Name of the staged file of the n-th write of a transaction. */
function stagedName(txId, index) {
    return `staged-${txId}-${index}`;
}
function encodeIntent(intent) {
    return `${JSON.stringify(intent)}\n`;
}
/** Reads a record again. Throws `STATE_CORRUPT`: it is only ever renamed into place whole. */
function decodeIntent(text, path) {
    const value = parse(text);
    const record = isRecord(value) ? value : {};
    const writes = arrayOf(record['writes'], toWrite);
    const removes = arrayOf(record['removes'], toPath);
    const refs = arrayOf(record['refs'], toRef);
    const txId = record['txId'];
    if (typeof txId !== 'string' || writes === undefined || removes === undefined || refs === undefined)
        throw new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${path} is no record of a transaction.`, 'Somebody changed it: run orchestrator verify, and remove that file when it passes; nothing was changed.');
    return { txId, writes, removes, refs };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function arrayOf(value, parseOne) {
    if (!Array.isArray(value))
        return undefined;
    const parsed = value.map(parseOne).filter((one) => one !== undefined);
    return parsed.length === value.length ? parsed : undefined;
}
function toPath(value) {
    return typeof value === 'string' && (0,state_path/* isStatePath */.r)(value) ? value : undefined;
}
function toWrite(value) {
    if (!isRecord(value))
        return undefined;
    const { path, staged, sha256 } = value;
    if (typeof path !== 'string' || typeof staged !== 'string' || typeof sha256 !== 'string')
        return undefined;
    return (0,state_path/* isStatePath */.r)(path) && /^staged-[A-Za-z0-9._-]+$/.test(staged) ? { path, staged, sha256 } : undefined;
}
function toRef(value) {
    if (!isRecord(value))
        return undefined;
    const { ref, before, after } = value;
    if (typeof ref !== 'string' || !(0,ref_host/* isBranchRef */._7)(ref) || typeof after !== 'string' || !(0,ids/* isObjectId */.TS)(after))
        return undefined;
    if (before === null)
        return { ref, before, after };
    return typeof before === 'string' && (0,ids/* isObjectId */.TS)(before) ? { ref, before, after } : undefined;
}
//# sourceMappingURL=redo-intent.js.map
;// CONCATENATED MODULE: ./build/src/adapters/stores/redo-log.js
/**
 * Makes many files change as one. Under the session's lock:
 *
 * ```
 *   stage new files beside ──> intent.json in place ──> move refs ──> rename files, remove files ──> intent.json becomes head.json
 *   (killed here: old state)   (from here on: new state; whoever comes next repeats the rest, each step of which may be done twice)
 * ```
 */






const MOVED = { kind: 'moved' };
class RedoLog {
    options;
    intentPath;
    constructor(options) {
        this.options = options;
        this.intentPath = (0,external_node_path_.join)(options.area, 'intent.json');
    }
    /** Bytes of the record of the last transaction; undefined when there was none. */
    head() {
        return readText((0,external_node_path_.join)(this.options.area, 'head.json'));
    }
    /** True while a transaction is final but perhaps not carried out. */
    pending() {
        return exists(this.intentPath);
    }
    /** Carries out what an interrupted process left, and removes what it did not get to. Only under the lock. */
    async recover() {
        const text = readText(this.intentPath);
        if (text !== undefined)
            await this.repeat(decodeIntent(text, this.intentPath));
        for (const name of (0,external_node_fs_.readdirSync)(this.options.area))
            if (name.startsWith('staged-') || name.startsWith('intent-'))
                removeFile((0,external_node_path_.join)(this.options.area, name));
    }
    /** Stages, makes final and carries out a change. Only under the lock, after {@link recover}. */
    async commit(change) {
        const { refs, step } = this.options;
        const intent = await this.makeFinal(change);
        let outcome;
        try {
            if (intent.refs.length > 0)
                step('move the refs');
            outcome = intent.refs.length === 0 ? MOVED : await refs.move(intent.refs);
        }
        catch (cause) {
            // No file has changed and no ref moved: the transaction is as good as never made.
            await this.discard(intent);
            throw cause;
        }
        if (outcome.kind === 'unknown')
            return { outcome, intent };
        if (outcome.kind !== 'moved') {
            await this.discard(intent);
            return { outcome, intent };
        }
        try {
            await this.carryOut(intent);
            return { outcome, intent };
        }
        catch (cause) {
            // Final all the same: whoever loads next does the rest, or fails with the reason.
            const reason = cause instanceof Error ? cause.message : String(cause);
            return { outcome: { kind: 'unknown', reason: `${reason}; the next command carries it out` }, intent };
        }
    }
    async repeat(intent) {
        if (!this.isWhole(intent))
            return this.discard(intent);
        const outcome = intent.refs.length === 0 ? MOVED : await this.options.refs.repeat(intent.refs);
        if (outcome.kind === 'moved')
            return this.carryOut(intent);
        if (outcome.kind !== 'unknown')
            return this.discard(intent);
        throw new errors/* OrchestratorError */.jD('OUTCOME_UNKNOWN', `Transaction ${intent.txId} was interrupted, and whether its refs moved cannot be told: ${outcome.reason}`, 'Run the same command again in a while; nothing was changed.');
    }
    async makeFinal(change) {
        const { area, step } = this.options;
        const draft = (0,external_node_path_.join)(area, `intent-${change.txId}`);
        const intent = intentOf(change);
        try {
            this.makeRoom(change);
            step('stage the files and the intent');
            // All of them flushed before the rename that makes the transaction final; and at once, for the disk is what takes time.
            await allSettled([
                writeDurable(draft, encodeIntent(intent)),
                ...change.writes.map(({ bytes }, index) => writeDurable((0,external_node_path_.join)(area, stagedName(change.txId, index)), bytes)),
            ]);
            step('put the intent in place');
            await renameOver(draft, this.intentPath);
            step('flush the folder of the intent');
            await syncFolder(area);
            return intent;
        }
        catch (cause) {
            // Nothing may stay of it, the record first.
            removeFile(this.intentPath);
            removeFile(draft);
            for (const { staged } of intent.writes)
                removeFile((0,external_node_path_.join)(area, staged));
            throw cause;
        }
    }
    /** Makes the folders beforehand: once the transaction is final, nothing that needs room on the disk may be left to do. */
    makeRoom(change) {
        const { session, step } = this.options;
        const inTheWay = (folder) => change.removes.some((path) => folder === path || folder.startsWith(`${path}/`));
        for (const folder of foldersOf(change.writes)) {
            if (inTheWay(folder))
                continue;
            step(`make the folder ${folder}`);
            makeFolder(session, folder);
        }
        for (const path of change.removes)
            refuseLinks(session, (0,external_node_path_.dirname)(path));
    }
    /** Every step may have been done before. */
    async carryOut(intent) {
        const { session, area, step } = this.options;
        for (const path of intent.removes) {
            step(`remove ${path}`);
            refuseLinks(session, (0,external_node_path_.dirname)(path));
            removeFile((0,external_node_path_.join)(session, path));
            removeEmptyFolders(session, (0,external_node_path_.dirname)(path));
        }
        for (const folder of foldersOf(intent.writes))
            makeFolder(session, folder);
        for (const { path, staged } of intent.writes) {
            step(`put ${path} in place`);
            await renameStaged((0,external_node_path_.join)(area, staged), (0,external_node_path_.join)(session, path));
        }
        for (const folder of foldersOf(intent.writes))
            await syncFolder((0,external_node_path_.join)(session, folder));
        step('keep the intent as the head');
        await renameOver(this.intentPath, (0,external_node_path_.join)(area, 'head.json'));
    }
    /** False for a record that a power cut let survive without its staged files: nothing of it can have been carried out. */
    isWhole(intent) {
        const present = intent.writes.map(({ path, staged, sha256: expected }) => {
            if (exists((0,external_node_path_.join)(this.options.area, staged)))
                return 'staged';
            return isDone((0,external_node_path_.join)(this.options.session, path), expected) ? 'done' : 'lost';
        });
        if (!present.includes('lost'))
            return true;
        if (!present.includes('done'))
            return false;
        throw new errors/* OrchestratorError */.jD('STATE_CORRUPT', `Transaction ${intent.txId} was interrupted, and files it had prepared in ${this.options.area} are gone.`, 'Run orchestrator verify to see what is left; nothing was changed.');
    }
    async discard(intent) {
        removeFile(this.intentPath);
        for (const { staged } of intent.writes)
            removeFile((0,external_node_path_.join)(this.options.area, staged));
        await syncFolder(this.options.area);
    }
}
function intentOf(change) {
    return {
        txId: change.txId,
        writes: change.writes.map(({ path, bytes, sha256: known }, index) => ({
            path,
            staged: stagedName(change.txId, index),
            sha256: known ?? sha256(bytes),
        })),
        removes: change.removes,
        refs: change.refs,
    };
}
/** Waits for all, then throws what the first one threw: no write may go on behind the back of who tidies up. */
async function allSettled(works) {
    const failed = (await Promise.allSettled(works)).find((result) => result.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
}
//# sourceMappingURL=redo-log.js.map
// EXTERNAL MODULE: ./build/src/adapters/stores/state-change.js
var state_change = __webpack_require__(409);
;// CONCATENATED MODULE: ./build/src/adapters/stores/file-store.js
/**
 * Sessions in a local folder: one lock per session, one redo record per transaction. A process may be killed at any point; what is
 * read afterwards is the state before or after its transaction, never a mixture.
 */












/** The store of `state: { store: file }`. */
function createFileStore(options) {
    return new FileStore(options);
}
/** Looks without the lock before one waits for it. */
const LOOKS = 6;
class FileStore {
    kind = 'file';
    location;
    options;
    turn = (0,turn/* inTurn */.l)();
    constructor(options) {
        this.options = options;
        this.location = (0,external_node_path_.join)(options.root, 'sessions');
    }
    async sessions() {
        // A session whose first transaction was interrupted shows only in its record.
        for (const name of namesIn((0,external_node_path_.join)(this.options.root, '.txn')))
            if ((0,ids/* isSessionId */.Sd)(name) && this.place(name).log.pending())
                await this.load(name);
        return namesIn(this.location)
            .filter(ids/* isSessionId */.Sd)
            .filter((id) => isSessionFolder((0,external_node_path_.join)(this.location, id)))
            .sort();
    }
    async load(session) {
        const place = this.place(session);
        const found = (await this.peek(place)) ?? (await this.locked(place, async () => this.find(place, readSnapshot)));
        return found === 'none' ? undefined : fileSession(place.session, found.revision, found.snapshot);
    }
    async loadAt() {
        return undefined;
    }
    async commit(change) {
        (0,state_change/* requireSoundChange */.F)(change);
        const place = this.place(change.session);
        return this.locked(place, () => this.commitLocked(change, place));
    }
    async commitLocked(change, place) {
        const found = this.find(place, readWitnesses);
        if ((found === 'none' ? null : found.revision) !== change.base)
            return { kind: 'conflict', reason: 'the session changed since it was loaded' };
        const { outcome, intent } = await place.log.commit(change);
        if (outcome.kind !== 'moved')
            return outcome;
        const written = new Map(intent.writes.map(({ path, sha256 }) => [path, sha256]));
        const before = found === 'none' ? () => undefined : digestsOf(found.snapshot);
        const removed = new Set(intent.removes);
        const digest = (path) => written.get(path) ?? (removed.has(path) ? undefined : before(path));
        return { kind: 'committed', commit: null, revision: revisionOf(encodeIntent(intent), digest) };
    }
    /** The session now, under the lock. */
    find(place, read) {
        const snapshot = read(place.session);
        if (snapshot === undefined)
            return 'none';
        return { revision: revisionOf(place.log.head(), digestsOf(snapshot)), snapshot };
    }
    /** The session now, without the lock; undefined when a transaction was in the way every time. */
    async peek(place) {
        for (let look = 0; look < LOOKS; look += 1) {
            const head = place.log.head();
            if (place.log.pending()) {
                await (0,external_node_timers_promises_.setTimeout)(1 + Math.random() * 4);
                continue;
            }
            const snapshot = readSnapshot(place.session);
            // The same record before and after, and none between: no transaction touched what was read.
            if (!place.log.pending() && place.log.head() === head)
                return snapshot === undefined
                    ? 'none'
                    : { revision: revisionOf(head, digestsOf(snapshot)), snapshot };
        }
        return undefined;
    }
    locked(place, work) {
        return this.turn(async () => {
            try {
                for (const folder of [this.options.root, this.location])
                    refuseLink(folder);
                (0,external_node_fs_.mkdirSync)(place.area, { recursive: true });
                const lock = await (0,folder_lock/* acquireFolderLock */.g)({
                    folder: (0,external_node_path_.join)(place.area, 'lock'),
                    liveness: this.options.liveness,
                    waitSeconds: this.options.lockSeconds ?? 30,
                });
                try {
                    await place.log.recover();
                    return await work();
                }
                finally {
                    lock.release();
                }
            }
            catch (cause) {
                throw (0,disk_error/* diskError */.w)(cause, this.options.root);
            }
        });
    }
    place(id) {
        const session = (0,external_node_path_.join)(this.location, id);
        const area = (0,external_node_path_.join)(this.options.root, '.txn', id);
        const log = new RedoLog({
            session,
            area,
            refs: this.options.refs ?? { move: noRefs, repeat: noRefs },
            step: this.options.step ?? (() => undefined),
        });
        return { session, area, log };
    }
}
async function noRefs(updates) {
    throw new Error(`Internal error: this store cannot move ${updates.map(({ ref }) => ref).join(', ')}`);
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (cause) {
        if ((0,disk_error/* systemCode */.x)(cause) === 'ENOENT')
            return [];
        throw (0,disk_error/* diskError */.w)(cause, folder);
    }
}
/** State is never written through a link: it could lead anywhere. */
function refuseLink(folder) {
    if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
        return;
    throw new errors/* OrchestratorError */.jD('WRITE_REFUSED', `${folder} is a symbolic link; state is not written through one.`, 'Replace the link by the folder itself, or choose another root with --root.');
}
//# sourceMappingURL=file-store.js.map
// EXTERNAL MODULE: ./build/src/entrypoints/root.js
var entrypoints_root = __webpack_require__(6109);
;// CONCATENATED MODULE: ./build/src/entrypoints/wire.js
/**
 * The composition root: joins use cases and adapters for one process. What a verb does not use is not made: a verb that reads a file store starts
 * no git.
 */










/** Makes something at its first use and keeps it. */
function once(make) {
    let made;
    return {
        get: () => {
            made ??= make();
            return made;
        },
        made: () => made,
    };
}
async function wire(options) {
    const root = (0,entrypoints_root/* findRoot */.w)(options.cwd, options.root);
    const place = {
        root: root.path,
        defaultStore: options.store ?? defaultStore(root.path, root.git !== null),
        ...(options.definitionFile === null ? {} : { definitionFile: options.definitionFile }),
    };
    const written = await readStateSpec(place);
    const state = {
        ...written,
        store: options.store ?? written.store,
        branch: options.stateBranch ?? written.branch,
    };
    const liveness = createProcessIdentity();
    const git = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(4724), __webpack_require__.e(850), __webpack_require__.e(361)]).then(__webpack_require__.bind(__webpack_require__, 2742))).openGitParts({
        root,
        state,
        liveness,
        options,
        folder: runtimeFolder(root, state),
    }));
    const folder = runtimeFolder(root, state);
    const attempts = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(850), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 855))).openAttemptParts({
        root,
        git: root.git === null ? null : (await git.get()).own.git,
        options,
    }));
    const artifacts = once(async () => (await __webpack_require__.e(/* import() */ 8914).then(__webpack_require__.bind(__webpack_require__, 8914))).openArtifacts(options, folder));
    const store = state.store === 'artifact'
        ? (await artifacts.get()).store
        : await storeOf(root, state, liveness, git.get);
    const context = {
        store,
        code: root.git === null ? null : lazyCode(async () => (await git.get()).code),
        definitions: {
            compile: async () => {
                const { createDefinitionSource } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3712), __webpack_require__.e(1707), __webpack_require__.e(7499)]).then(__webpack_require__.bind(__webpack_require__, 7499));
                return createDefinitionSource({ ...place, defaultStore: state.store }).compile();
            },
        },
        runner: lazyRunner(async () => (await attempts.get()).runner),
        inbox: { list: async (path) => (await attempts.get()).inbox.list(path) },
        schemas: {
            faults: async (schema, bytes) => (await attempts.get()).schemas.faults(schema, bytes),
        },
        pointer: createPointer(folder, root.path),
        local: createLocalAttempts(folder),
        liveness,
        clock: system.systemClock,
        random: system.systemRandomness,
        reporter: options.reporter,
        actor: options.actor ?? (await actorOf(root, options)),
        run: options.run,
        workflowsAllowed: false,
    };
    return {
        context,
        root: root.path,
        halves: async () => (await attempts.get()).halves,
        findOutput: async (task, path) => (await attempts.get()).findOutput(task, path),
        close: async () => {
            const parts = await git.made()?.catch(() => undefined);
            await parts?.own.close();
            await (await artifacts.made()?.catch(() => undefined))?.close();
        },
    };
}
/** Where this clone keeps what is not state: locks, logs, report folders, the pointer. Never in a tree that is committed. */
function runtimeFolder(root, state) {
    return state.store !== 'file' && root.git !== null
        ? (0,external_node_path_.join)((0,entrypoints_root/* commonGitDir */.X)(root.git), 'orchestrator')
        : (0,external_node_path_.join)(root.path, '.orchestrator');
}
async function storeOf(root, state, liveness, git) {
    if (state.store !== 'file') {
        if (root.git === null)
            throw new errors/* OrchestratorError */.jD('GIT_NO_REPOSITORY', `The state is to be kept in git, and ${root.path} is no git repository.`, 'Run `git init`, or set `state: { store: file }` in orchestrator.yml.');
        return (await git()).store;
    }
    return createFileStore({
        root: (0,external_node_path_.join)(root.path, '.orchestrator'),
        liveness,
        ...(root.git === null ? {} : { refs: lazyRefs(git) }),
    });
}
function lazyRefs(git) {
    const refs = async () => {
        const parts = await git();
        if (parts.refs === null)
            throw new Error('Internal error: refs of a repository that is not there');
        return parts.refs;
    };
    return {
        move: async (updates) => (await refs()).move(updates),
        repeat: async (updates) => (await refs()).repeat(updates),
    };
}
function lazyCode(open) {
    return {
        head: async () => (await open()).head(),
        tip: async (branch) => (await open()).tip(branch),
        obtain: async (commit) => (await open()).obtain(commit),
        missingInputs: async (commit, paths) => (await open()).missingInputs(commit, paths),
        importChange: async (pack, base, limits) => (await open()).importChange(pack, base, limits),
        merge: async (input) => (await open()).merge(input),
    };
}
function lazyRunner(open) {
    return {
        run: async (order, hooks) => (await open()).run(order, hooks),
        giveBack: async (order, details) => (await open()).giveBack(order, details),
    };
}
/** The pointer of this clone; a committed `.orchestrator/current` is read as the last resort. */
function createPointer(folder, root) {
    const own = (0,external_node_path_.join)(folder, 'current');
    return {
        async read() {
            for (const file of [own, (0,external_node_path_.join)(root, '.orchestrator', 'current')]) {
                const text = (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).trim();
                if ((0,ids/* isSessionId */.Sd)(text))
                    return text;
            }
            return null;
        },
        async write(session) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            // Normal mode keeps itself out of the repository, also where nobody ran `init`.
            if (folder === (0,external_node_path_.join)(root, '.orchestrator'))
                await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(keepExisting);
            await (0,promises_.writeFile)(own, `${session}\n`);
        },
    };
}
function keepExisting(error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw error;
}
/** Who is at the keyboard: the workflow's actor, the git user, else the user of the machine. */
async function actorOf(root, { env, writes }) {
    const known = env['GITHUB_ACTOR'];
    if (known !== undefined && known !== '')
        return known;
    const user = env['USER'] ?? env['USERNAME'] ?? 'person';
    if (!writes || root.git === null)
        return user;
    const { gitUserName } = await Promise.all(/* import() */[__webpack_require__.e(4724), __webpack_require__.e(5449)]).then(__webpack_require__.bind(__webpack_require__, 5449));
    return (await gitUserName(root.path)) ?? user;
}
//# sourceMappingURL=wire.js.map

/***/ })

};
