export const id = 3873;
export const ids = [3873,4936];
export const modules = {

/***/ 158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultStore),
/* harmony export */   t: () => (/* binding */ readStateSpec)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4034);
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
    const ignore = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.orchestrator', '.gitignore');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ignore) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(ignore, 'utf8').trim() === '*')
        return 'file';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root).some((name) => name === 'workflow.yaml' || name.startsWith('.workflow_'))
        ? 'file'
        : 'git';
}
/** The `state:` of the definition in the checkout; the defaults where there is no definition. Throws every fault of a file that cannot be read at all. */
async function readStateSpec(place) {
    const plain = place.definitionFile === undefined ? plainState((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.root, 'orchestrator.yml')) : null;
    if (plain !== null)
        return { store: place.defaultStore, branch: 'orchestrator-state', remote: 'origin', ...plain };
    return (await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(2779), __webpack_require__.e(821), __webpack_require__.e(4828)]).then(__webpack_require__.bind(__webpack_require__, 8800))).parseStateSpec(place);
}
/**
 * What a definition says of its state in so many words (`state: { store: file }`, `state: { store: git, branch: current }`), nothing when it
 * says nothing, null when only the parser can tell.
 */
function plainState(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    if (stats === undefined)
        return {};
    if (!stats.isFile() || stats.size > SHORT)
        return null;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    // An unfinished merge, other spellings of the key, another document: all for the parser.
    if (/<{7}|>{7}|\0|^---|^[{["'?%&!|>]/m.test(text))
        return null;
    const mentions = text.match(/\bstate\b/g)?.length ?? 0;
    if (mentions === 0)
        return {};
    const [, store, current] = /^state: \{ store: (file|git)(, branch: current)? \} *$/m.exec(text) ?? [];
    if (mentions !== 1 || (store !== 'file' && store !== 'git'))
        return null;
    return { store, ...(current === undefined ? {} : { branch: _domain_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .CURRENT_BRANCH */ .nW }) };
}
//# sourceMappingURL=state-spec.js.map

/***/ }),

/***/ 464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ branchRef),
/* harmony export */   Xt: () => (/* binding */ requireBranchRef),
/* harmony export */   _7: () => (/* binding */ isBranchRef)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4813);

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

/***/ 1689:
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

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createProcessIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _stores_disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7398);
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
        host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
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
        return (0,_stores_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(cause) === 'EPERM' ? 'other' : 'nobody';
    }
}
/** Boot id and, after a slash, the pid namespace; empty where the system tells neither. */
function bootId() {
    if (process.platform !== 'linux')
        return '';
    const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return `${boot}/${/\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? ''}`;
}
/** Start time of a process; empty where the system does not tell, undefined when it is gone or only waits to be buried. */
function startTime(pid) {
    if (process.platform === 'linux') {
        try {
            const line = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
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

/***/ }),

/***/ 8891:
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

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   systemRandomness: () => (/* binding */ systemRandomness)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4813);
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

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ diskError),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);
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

/***/ 2558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ acquireFolderLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2895);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7398);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2220);
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
            await (0,_pause_js__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v)(2 + Math.random() * 18);
        }
    }
    catch (cause) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .diskError */ .w)(cause, options.folder);
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
        if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(cause) !== 'ENOENT')
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
        if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(cause) === 'ENOENT')
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
        if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(cause) === 'EEXIST')
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
        if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(cause) !== 'ENOENT')
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OrchestratorError */ .jD('LOCK_TIMEOUT', `${options.folder} is locked by ${holder}; it was not released within ${options.waitSeconds} seconds.`, 'Wait for that process or end it, and run the same command again. When it is on another machine and known to be gone, remove that folder.');
}
//# sourceMappingURL=folder-lock.js.map

/***/ }),

/***/ 2220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Waiting, without the module that has this ready-made: every command would pay for loading it, and hardly any ever waits. */
function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
//# sourceMappingURL=pause.js.map

/***/ }),

/***/ 2856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireSoundChange)
/* harmony export */ });
/* harmony import */ var _git_ref_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(464);
/* harmony import */ var _state_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(543);


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

/***/ 543:
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

/***/ 1800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ chooseSession),
/* harmony export */   KP: () => (/* binding */ findSession),
/* harmony export */   OZ: () => (/* binding */ newSessionId)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4813);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4);
/**
 * Which session a verb means in a shell: named by flag or environment, else the pointer of this clone, else the only unfinished one.
 */



/** Throws SESSION_NOT_FOUND, SESSION_AMBIGUOUS or NO_SESSION. `named`: `--session`, else `ORCHESTRATOR_SESSION`. */
async function chooseSession(context, named) {
    const found = await findSession(context, named);
    if (found !== null)
        return found;
    const over = await context.store.sessions();
    const [only] = over;
    const finished = only === undefined || over.length > 1 ? undefined : await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSession */ .L6)(context.store, only);
    if (finished !== undefined)
        return finished;
    if (over.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('NO_SESSION', `Every session in ${context.store.location} is over: ${over.slice(0, 20).join(', ')}.`, 'Say which: --session ID; or start another: orchestrator start');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('NO_SESSION', `There is no session in ${context.store.location}.`, 'Start one: orchestrator start (or orchestrator run)');
}
/** As {@link chooseSession}, with null where there is no session to mean. */
async function findSession(context, named) {
    if (named !== null)
        return namedSession(context, named);
    const pointer = await context.pointer.read();
    const pointed = pointer === null ? undefined : await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSession */ .L6)(context.store, pointer);
    if (pointed !== undefined)
        return pointed;
    const unfinished = [];
    const all = await context.store.sessions();
    for (const id of all) {
        const loaded = await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSession */ .L6)(context.store, id);
        if (loaded !== undefined && !isOver(loaded))
            unfinished.push(loaded);
    }
    if (unfinished.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('SESSION_AMBIGUOUS', `${unfinished.length} sessions are unfinished: ${unfinished.map(({ session }) => `${session.id} (${session.definition.title})`).join(', ')}.`, 'Say which: --session ID, or export ORCHESTRATOR_SESSION=ID');
    return unfinished[0] ?? null;
}
function isOver({ session }) {
    return session.status === 'completed' || session.status === 'cancelled';
}
async function namedSession(context, named) {
    const loaded = (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(named) ? await (0,_session_files_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSession */ .L6)(context.store, named) : undefined;
    if (loaded !== undefined)
        return loaded;
    const known = await context.store.sessions();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('SESSION_NOT_FOUND', `There is no session ${JSON.stringify(named.slice(0, 80))} in ${context.store.location}.`, known.length === 0 ? 'Start one: orchestrator start' : `Known sessions: ${known.slice(0, 20).join(', ')}`);
}
/** A fresh id for a new session. */
function newSessionId(context) {
    const id = context.random.hex(4);
    if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(id))
        throw new Error('Internal error: randomness gave no session id');
    return id;
}
//# sourceMappingURL=choose-session.js.map

/***/ }),

/***/ 4:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ promptPath),
/* harmony export */   Ex: () => (/* binding */ textFile),
/* harmony export */   K6: () => (/* binding */ TASKS_FILE),
/* harmony export */   L6: () => (/* binding */ loadSession),
/* harmony export */   RD: () => (/* binding */ JOURNAL_FILE),
/* harmony export */   T9: () => (/* binding */ encodeTransaction),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   bq: () => (/* binding */ DEFINITION_FILE),
/* harmony export */   bv: () => (/* binding */ STATE_FILE),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   lx: () => (/* binding */ readSession),
/* harmony export */   nr: () => (/* binding */ feedbackPath),
/* harmony export */   oJ: () => (/* binding */ readAccepted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);
/* harmony import */ var _schema_definition_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6258);
/* harmony import */ var _schema_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7555);
/* harmony import */ var _schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7915);
/* harmony import */ var _schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4315);
/* harmony import */ var _schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2969);
/* harmony import */ var _schema_wire_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4723);







const DEFINITION_FILE = 'definition.json';
const TASKS_FILE = 'tasks.json';
const STATE_FILE = 'state.json';
const JOURNAL_FILE = 'transaction-log.jsonl';
/** The live journal moves into a segment once it is larger than this, so that a commit costs the same at any length. */
const ROTATE_BYTES = 64 * 1024;
function promptPath(task) {
    return `prompts/${task}.md`;
}
function outputPath(task, path) {
    return `outputs/${task}/${path}`;
}
function feedbackPath(task, attempt) {
    return `feedback/${task}.a${attempt}.md`;
}
/** A file whose hash is on record. Throws STATE_CORRUPT when the store has another one, or none. */
async function readAccepted(loaded, path, hash) {
    const held = await loaded.held?.read(path);
    if (held !== undefined && (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(held) === hash)
        return held;
    const bytes = await (await loaded.files()).read(path);
    if (bytes !== undefined && (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(bytes) === hash)
        return bytes;
    throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(path, 1, 1, bytes === undefined ? 'the file is missing' : 'it is not the file that was accepted');
}
/** What was read last from a store: whoever lost a race reads again, and finds most of it as it was. */
const lastRead = new WeakMap();
/** The session, or undefined when the store has none of that id. Throws STATE_* for one that cannot be trusted. */
async function loadSession(store, id) {
    const stored = await store.load(id);
    if (stored === undefined)
        return undefined;
    const known = lastRead.get(store);
    const loaded = await readSession(id, stored, known?.id === id ? known : undefined);
    lastRead.set(store, loaded.session);
    return loaded;
}
/**
 * The session in a stored view. `known` is the session as read before, whose parts are used again where their bytes are the same. Throws
 * STATE_CORRUPT, STATE_CONFLICT_MARKERS, STATE_NEWER_SCHEMA or STATE_FOREIGN.
 */
async function readSession(id, stored, known) {
    const state = (0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeStateFile */ .Ae)(await required(stored, STATE_FILE));
    if (state.session !== id)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('STATE_FOREIGN', `${STATE_FILE}:1:1: the folder is that of ${id}, the file of session ${state.session}.`, 'Nothing was changed.');
    const definition = await readDefinition(stored, state.definitionSha256, known);
    const { tasks, shards } = await readTasks(stored, state, known?.tasks);
    const updatedAt = (0,_schema_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .instantOf */ .B9)(state._last_modified);
    if (updatedAt === undefined)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(STATE_FILE, 1, 1, '_last_modified is no UTC timestamp');
    const journal = {
        seq: state.journal.seq,
        sha256: state.journal.headSha256,
        segments: state.journal.segments,
    };
    const live = await liveJournal(stored, journal);
    const session = (0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .assembleSession */ .tH)(state, tasks, definition, updatedAt);
    return {
        session,
        revision: stored.revision,
        commit: stored.commit,
        journal,
        live,
        shards,
        files: async () => stored,
        held: stored,
    };
}
async function readDefinition(stored, hash, known) {
    const bytes = await required(stored, DEFINITION_FILE);
    if ((0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(bytes) !== hash)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(DEFINITION_FILE, 1, 1, 'its hash is not the one that state.json pins');
    return known?.definitionSha256 === hash ? known.definition : (0,_schema_definition_json_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionFromJson */ .O)(bytes);
}
async function readTasks(stored, state, known) {
    const bytes = await required(stored, TASKS_FILE);
    const { version, tasks: whole, shards } = (0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeTasksFile */ .J)(bytes, known);
    if (version !== state._version)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(TASKS_FILE, 1, 1, `its version is ${version}, that of state.json ${state._version}`);
    if ((0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(bytes) !== state.tasksSha256)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(TASKS_FILE, 1, 1, 'its hash is not the one in state.json');
    const tasks = [...whole];
    for (const entry of shards)
        tasks.push(...(0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeShard */ .p6)(entry, await required(stored, entry.name), tasks.length, known));
    return { tasks, shards };
}
async function required(stored, path) {
    const bytes = await stored.read(path);
    if (bytes === undefined)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(path, 1, 1, 'the file is missing');
    return bytes;
}
/** The live journal, its last line held against the head in `state.json`. */
async function liveJournal(stored, head) {
    const text = (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(JOURNAL_FILE, await required(stored, JOURNAL_FILE));
    const lines = text.split('\n');
    if (lines.pop() !== '')
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(JOURNAL_FILE, lines.length + 1, 1, 'the last line is cut off');
    if ((0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(lines.at(-1) ?? '') !== head.sha256)
        throw (0,_schema_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(JOURNAL_FILE, lines.length, 1, 'its last line is not the head in state.json');
    return text;
}
/** `before` undefined: the transaction creates the session. */
function encodeTransaction(before, after, events, meta) {
    const writes = [];
    const rotated = rotate(before, writes);
    const { lines, head } = (0,_schema_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalLines */ .nQ)(before?.session, events, rotated.head, meta);
    const live = `${rotated.live}${lines.join('\n')}\n`;
    const shards = writeShards(before, after, events, writes);
    const tasks = hashedFile(TASKS_FILE, (0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeTasksFile */ .JS)(after, shards));
    if (before === undefined)
        writes.push(textFile(DEFINITION_FILE, (0,_schema_definition_json_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionToJson */ .L)(after.definition)));
    writes.push(tasks, textFile(STATE_FILE, (0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeStateFile */ .Wh)(after, head, tasks.sha256)), textFile(JOURNAL_FILE, live));
    return { writes, journal: head, live, shards };
}
/** The pinned form of a definition: what `definition.json` will hold, and its hash. */
function pinned(definition) {
    return { definition, sha256: (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)((0,_schema_definition_json_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionToJson */ .L)(definition)) };
}
function textFile(path, text) {
    return { path, bytes: Buffer.from(text, 'utf8') };
}
/** As {@link textFile}, with its hash: the text is turned into bytes once. */
function hashedFile(path, text) {
    const file = textFile(path, text);
    return { ...file, sha256: (0,_schema_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(file.bytes) };
}
function rotate(before, writes) {
    if (before === undefined)
        return { head: _schema_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_JOURNAL */ .uJ, live: '' };
    const { journal, live } = before;
    if (live.length < ROTATE_BYTES)
        return { head: journal, live };
    const name = `journal/${String(journal.segments.length + 1).padStart(5, '0')}.jsonl`;
    const segment = hashedFile(name, live);
    writes.push(segment);
    return {
        head: { ...journal, segments: [...journal.segments, { name, sha256: segment.sha256 }] },
        live: '',
    };
}
/** Writes the shards that these events touched and answers with the list of all. */
function writeShards(before, after, events, writes) {
    const known = before?.shards ?? [];
    const only = known.length === 0 ? undefined : touchedShards(after, events);
    const fresh = new Map((0,_schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeShards */ .sy)(after, only).map((shard) => [shard.name, shard.text]));
    const entries = new Map(known.map((entry) => [entry.name, entry]));
    for (const [name, text] of fresh) {
        const shard = hashedFile(name, text);
        writes.push(shard);
        entries.set(name, { name, sha256: shard.sha256 });
    }
    return [...entries.values()];
}
function touchedShards(after, events) {
    const touched = new Set();
    for (const event of events) {
        const id = event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
        const position = id === null ? undefined : after.tasks.position(id);
        if (position !== undefined)
            touched.add(Math.floor(position / _schema_session_codec_js__WEBPACK_IMPORTED_MODULE_4__/* .SHARD_SIZE */ .jX));
    }
    return touched;
}
//# sourceMappingURL=session-files.js.map

/***/ }),

/***/ 2295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/** Names in the journal: the imperative names that the source systems use. */
const OPERATIONS = {
    session_created: 'create_session',
    task_added: 'add_task',
    task_claimed: 'claim_task',
    task_completed: 'complete_task',
    task_failed: 'fail_task',
    task_requeued: 'requeue_task',
    task_rejected: 'reject_task',
    task_blocked: 'block_task',
    task_unblocked: 'unblock_task',
    task_escalated: 'escalate_task',
    task_skipped: 'skip_task',
    task_cancelled: 'cancel_task',
    report_ignored: 'ignore_report',
    change_approved: 'approve_change',
    budget_raised: 'raise_budget',
    continuation_requested: 'request_continuation',
    phase_opened: 'open_phase',
    phase_completed: 'complete_phase',
    gate_approved: 'approve_gate',
    session_paused: 'pause_session',
    session_resumed: 'resume_session',
    session_completed: 'complete_session',
    session_failed: 'fail_session',
    session_reopened: 'reopen_session',
    session_cancelled: 'cancel_session',
};
//# sourceMappingURL=event.js.map

/***/ }),

/***/ 5670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   Vq: () => (/* binding */ commitEvents),
/* harmony export */   sf: () => (/* binding */ evolve)
/* harmony export */ });
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1987);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9518);
/* harmony import */ var _task_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5803);



/** The session after one event. `undefined` stands for "no session yet". */
function evolve(session, event) {
    if (event.type === 'session_created')
        return created(event);
    return session === undefined ? undefined : applied(session, event);
}
/**
 * The session after the events of one transaction: one version more, stamped with the actor of the first event and the time of the last,
 * so that the journal alone gives the stamps back.
 */
function commitEvents(session, events) {
    return sealed(session, events, events.reduce(evolve, session));
}
/** {@link commitEvents} for whoever has folded the events into `next` already. */
function sealed(session, events, next) {
    const first = events[0];
    const last = events.at(-1);
    if (next === undefined || first === undefined || last === undefined)
        return next;
    return { ...next, version: (session?.version ?? 0) + 1, updatedAt: last.at, updatedBy: first.by };
}
function created(event) {
    const { definition, at, by } = event;
    const tallies = new Map();
    for (const { phase } of definition.tasks) {
        const tally = tallies.get(phase) ?? { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTally */ .CK)() };
        tally.pending += 1;
        tallies.set(phase, tally);
    }
    return {
        id: event.session,
        version: 0,
        status: 'in_progress',
        statusReason: null,
        createdAt: at,
        updatedAt: at,
        updatedBy: by,
        definition,
        definitionSha256: event.definitionSha256,
        code: event.code,
        phases: definition.phases.map(({ id }) => ({
            id,
            status: 'pending',
            openedAt: null,
            completedAt: null,
            verdict: null,
            tally: tallies.get(id) ?? (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTally */ .CK)(),
        })),
        tasks: _task_table_js__WEBPACK_IMPORTED_MODULE_2__/* .TaskTable */ .E.of(definition.tasks.map((spec) => (0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .newTask */ .eI)(spec, at, by, null))),
        approvals: [],
        budget: definition.budget,
        spent: _task_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COST */ .WR,
        chain: 0,
        running: [],
        addedByTasks: 0,
    };
}
function applied(session, event) {
    if ('task' in event)
        return settledWith(onTask(session, event.task, (task) => afterEvent(task, event)), event);
    switch (event.type) {
        case 'task_added':
            return added(session, event);
        case 'phase_opened':
            return onPhase(session, event.phase, (phase) => ({
                ...phase,
                status: 'in_progress',
                openedAt: phase.openedAt ?? event.at,
                completedAt: null,
                verdict: null,
            }));
        case 'phase_completed':
            return onPhase(session, event.phase, (phase) => ({
                ...phase,
                status: 'completed',
                completedAt: event.at,
                verdict: event.verdict,
            }));
        case 'gate_approved': {
            const { type: _type, ...approval } = event;
            return { ...session, approvals: [...session.approvals, approval] };
        }
        case 'budget_raised':
            return { ...session, budget: event.budget };
        case 'continuation_requested':
            return { ...session, chain: event.depth };
        case 'session_paused':
            return { ...session, status: 'paused', statusReason: event.reason };
        case 'session_resumed':
        case 'session_reopened':
            return { ...session, status: 'in_progress', statusReason: event.reason };
        case 'session_completed':
            return { ...session, status: 'completed', statusReason: null };
        case 'session_failed':
            return { ...session, status: 'failed', statusReason: event.reason };
        case 'session_cancelled':
            return { ...session, status: 'cancelled', statusReason: event.reason };
        default:
            return unknownEvent(event, session);
    }
}
/** What the end of an attempt cost is spent, whatever became of the task. */
function settledWith(session, event) {
    const cost = 'end' in event ? (event.end?.cost ?? null) : null;
    return cost === null ? session : { ...session, spent: (0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .addCost */ .nv)(session.spent, cost) };
}
function afterEvent(task, event) {
    switch (event.type) {
        case 'task_claimed':
            return claimed(task, event);
        case 'task_completed': {
            const { outputs: outputDigests, change, evidence } = event;
            return { ...moved(task, 'completed', event, event.end), outputDigests, change, evidence };
        }
        case 'task_failed':
            return moved(task, 'failed', event, event.end);
        case 'task_requeued':
            return requeued(task, event);
        case 'task_rejected': {
            const { by, suggestedLayer, reason, at } = event;
            return { ...task, rejectionHistory: [...task.rejectionHistory, { by, suggestedLayer, reason, at }] };
        }
        case 'task_blocked': {
            const { reason, by, at } = event;
            return { ...moved(task, 'blocked', event, event.end), blockerInfo: { reason, by, at } };
        }
        case 'task_unblocked':
            return { ...moved(task, 'pending', event, null), notBefore: null };
        case 'task_escalated': {
            const { reason, to, at, held } = event;
            return { ...moved(task, 'escalated', event, event.end), escalationInfo: { reason, to, at, held } };
        }
        case 'task_skipped':
            return { ...moved(task, 'skipped', event, null), skip: event.skip };
        case 'task_cancelled':
            return moved(task, 'cancelled', event, event.end);
        case 'change_approved':
            return task;
        case 'report_ignored': {
            const late = (attempt) => ({ ...attempt, lateReport: event.outcome });
            return {
                ...task,
                attempts: task.attempts.map((attempt) => (attempt.n === event.attempt ? late(attempt) : attempt)),
            };
        }
        default:
            return unknownEvent(event, task);
    }
}
function unknownEvent(_event, unchanged) {
    return unchanged;
}
function added(session, event) {
    if (session.tasks.has(event.spec.id))
        return session;
    const next = {
        ...session,
        tasks: session.tasks.append((0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .newTask */ .eI)(event.spec, event.at, event.by, event.addedBy)),
    };
    return {
        ...next,
        phases: counted(next.phases, event.spec.phase, null, 'pending'),
        addedByTasks: session.addedByTasks + (event.addedBy === null ? 0 : 1),
    };
}
function claimed(task, event) {
    const attempt = {
        n: event.claim.attempt,
        outcome: null,
        startedAt: event.at,
        completedAt: null,
        durationSeconds: null,
        exitCode: null,
        runUrl: null,
        usage: null,
        reason: null,
        claimSha256: event.claim.sha256,
        lateReport: null,
    };
    return {
        ...moved(task, 'in_progress', event, null),
        claim: event.claim,
        attempts: [...task.attempts, attempt],
        notBefore: null,
    };
}
function requeued(task, event) {
    return {
        ...moved(task, 'pending', event, event.end),
        notBefore: event.notBefore,
        ...(event.fresh
            ? { freshSince: task.attempts.length + 1, outputDigests: [], change: null, evidence: null, skip: null }
            : {}),
    };
}
/** The task in another status: history kept, claim closed, current attempt ended, what stopped it before forgotten. */
function moved(task, status, stamp, end) {
    return {
        ...task,
        status,
        updatedAt: stamp.at,
        claim: null,
        blockerInfo: null,
        escalationInfo: null,
        attempts: end === null
            ? task.attempts
            : task.attempts.map((attempt) => (attempt.n === end.n ? ended(attempt, end) : attempt)),
        statusHistory: [...task.statusHistory, { status, at: stamp.at, by: stamp.by }],
    };
}
function ended(attempt, end) {
    return {
        ...attempt,
        outcome: end.outcome,
        completedAt: end.completedAt,
        durationSeconds: end.durationSeconds,
        exitCode: end.exitCode,
        runUrl: end.runUrl,
        usage: end.usage,
        reason: end.reason,
    };
}
function onTask(session, id, change) {
    const before = session.tasks.get(id);
    if (before === undefined)
        return session;
    const next = change(before);
    const tasks = session.tasks.replace(next);
    if (before.status === next.status)
        return { ...session, tasks };
    return {
        ...session,
        tasks,
        phases: counted(session.phases, next.spec.phase, before.status, next.status),
        running: stillRunning(session.running, before, next),
    };
}
function stillRunning(running, before, next) {
    if (next.status === 'in_progress')
        return [...running, next.spec.id];
    return before.status === 'in_progress' ? running.filter((id) => id !== before.spec.id) : running;
}
function onPhase(session, id, change) {
    return { ...session, phases: session.phases.map((phase) => (phase.id === id ? change(phase) : phase)) };
}
function counted(phases, id, from, to) {
    return phases.map((phase) => {
        if (phase.id !== id)
            return phase;
        const tally = { ...phase.tally, ...(from === null ? {} : { [from]: phase.tally[from] - 1 }) };
        return { ...phase, tally: { ...tally, [to]: tally[to] + 1 } };
    });
}
//# sourceMappingURL=evolve.js.map

/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ isPhaseId),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   XJ: () => (/* binding */ isTaskId),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   uZ: () => (/* binding */ isInstant),
/* harmony export */   wk: () => (/* binding */ isSegment)
/* harmony export */ });
const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** Device names that Windows reserves in every folder, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;
/** True for one path segment that every supported file system and git accept unchanged. */
function isSegment(text) {
    return (SEGMENT.test(text) &&
        !RESERVED.test(text) &&
        !text.endsWith('.') &&
        !text.endsWith('.lock') &&
        !text.includes('..'));
}
function isTaskId(text) {
    const segments = text.split('/');
    return segments.length <= 4 && segments.every(isSegment);
}
function isPhaseId(text) {
    return isSegment(text);
}
function isSessionId(text) {
    return /^[0-9a-f]{8}$/.test(text);
}
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isInstant(value) {
    return Number.isInteger(value) && value >= 0 && value < 253_402_300_800;
}
/** Later by `seconds`, rounded up to a whole second; stays inside the four-digit years. */
function after(instant, seconds) {
    const later = Math.min(instant + Math.max(0, Math.ceil(seconds)), 253_402_300_799);
    return isInstant(later) ? later : instant;
}
//# sourceMappingURL=ids.js.map

/***/ }),

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   CM: () => (/* binding */ phaseOrder),
/* harmony export */   Lp: () => (/* binding */ tallyTotal),
/* harmony export */   RI: () => (/* binding */ phaseState),
/* harmony export */   bu: () => (/* binding */ phaseSpec)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9518);

function emptyTally() {
    return {
        pending: 0,
        in_progress: 0,
        completed: 0,
        failed: 0,
        blocked: 0,
        escalated: 0,
        skipped: 0,
        cancelled: 0,
    };
}
function tallyTotal(tally) {
    let total = 0;
    for (const status of _task_js__WEBPACK_IMPORTED_MODULE_0__/* .TASK_STATUSES */ .Hi)
        total += tally[status];
    return total;
}
function phaseSpec(session, id) {
    return session.definition.phases.find((phase) => phase.id === id);
}
function phaseState(session, id) {
    return session.phases.find((phase) => phase.id === id);
}
/** Position in the definition's order; -1 when unknown. */
function phaseOrder(definition, id) {
    return definition.phases.findIndex((phase) => phase.id === id);
}
//# sourceMappingURL=session.js.map

/***/ }),

/***/ 5803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ TaskTable)
/* harmony export */ });
const BITS = 5;
const WIDTH = 1 << BITS;
const MASK = WIDTH - 1;
function emptyIndex() {
    return { positions: new Map(), folded: new Map(), dependents: new Map() };
}
function isLeafLevel(_node, shift) {
    return shift === 0;
}
function isInner(child) {
    return Array.isArray(child);
}
class TaskTable {
    static empty = new TaskTable([], 0, 0, emptyIndex());
    size;
    #root;
    #shift;
    #index;
    constructor(root, shift, size, index) {
        this.#root = root;
        this.#shift = shift;
        this.size = size;
        this.#index = index;
    }
    static of(tasks) {
        const index = emptyIndex();
        let level = [];
        for (let start = 0; start < tasks.length; start += WIDTH)
            level.push(tasks.slice(start, start + WIDTH));
        let shift = 0;
        while (level.length > 1) {
            const above = [];
            for (let start = 0; start < level.length; start += WIDTH)
                above.push(level.slice(start, start + WIDTH));
            level = above;
            shift += BITS;
        }
        tasks.forEach((task, position) => {
            enter(index, task, position);
        });
        return new TaskTable(level[0] ?? [], shift, tasks.length, index);
    }
    position(id) {
        const position = this.#index.positions.get(id);
        return position !== undefined && position < this.size ? position : undefined;
    }
    at(position) {
        if (position < 0 || position >= this.size)
            return undefined;
        let node = this.#root;
        for (let shift = this.#shift; shift > 0; shift -= BITS) {
            const child = node[(position >>> shift) & MASK];
            if (!isInner(child))
                return undefined;
            node = child;
        }
        return isLeafLevel(node, 0) ? node[position & MASK] : undefined;
    }
    get(id) {
        const position = this.position(id);
        return position === undefined ? undefined : this.at(position);
    }
    has(id) {
        return this.position(id) !== undefined;
    }
    /** The id that differs from `id` by letter case only, or `id` itself, if the table has it. */
    sameButForCase(id) {
        const found = this.#index.folded.get(id.toLowerCase());
        return found !== undefined && this.has(found) ? found : undefined;
    }
    /** Tasks that name `id` as a dependency, in table order. */
    *dependents(id) {
        for (const position of this.#index.dependents.get(id) ?? []) {
            const task = this.at(position);
            if (task !== undefined)
                yield task;
        }
    }
    *[Symbol.iterator]() {
        for (let position = 0; position < this.size; position += 1) {
            const task = this.at(position);
            if (task !== undefined)
                yield task;
        }
    }
    /** The table with the task of the same id replaced; an unknown id leaves it as it is. */
    replace(task) {
        const position = this.position(task.spec.id);
        if (position === undefined)
            return this;
        return new TaskTable(withAt(this.#root, this.#shift, position, task), this.#shift, this.size, this.#index);
    }
    /** The table with one more task at its end; a known id leaves it as it is. */
    append(task) {
        if (this.has(task.spec.id))
            return this;
        const index = this.#index.positions.size === this.size ? this.#index : this.#ownIndex();
        enter(index, task, this.size);
        const full = this.size === WIDTH << this.#shift;
        if (this.size > 0 && full) {
            const root = [this.#root, pathTo(this.#shift, task)];
            return new TaskTable(root, this.#shift + BITS, this.size + 1, index);
        }
        return new TaskTable(withAt(this.#root, this.#shift, this.size, task), this.#shift, this.size + 1, index);
    }
    #ownIndex() {
        const index = emptyIndex();
        let position = 0;
        for (const task of this)
            enter(index, task, position++);
        return index;
    }
}
function enter(index, task, position) {
    index.positions.set(task.spec.id, position);
    index.folded.set(task.spec.id.toLowerCase(), task.spec.id);
    for (const { task: producer } of task.spec.dependencies) {
        const list = index.dependents.get(producer);
        if (list === undefined)
            index.dependents.set(producer, [position]);
        else if (list[list.length - 1] !== position)
            list.push(position);
    }
}
function withAt(node, shift, position, task) {
    const copy = node.slice();
    const slot = (position >>> shift) & MASK;
    if (shift === 0)
        copy[slot] = task;
    else {
        const child = copy[slot];
        copy[slot] = isInner(child) ? withAt(child, shift - BITS, position, task) : pathTo(shift - BITS, task);
    }
    return copy;
}
function pathTo(shift, task) {
    return shift === 0 ? [task] : [pathTo(shift - BITS, task)];
}
//# sourceMappingURL=task-table.js.map

/***/ }),

/***/ 9518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ TRANSITIONS),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Hi: () => (/* binding */ TASK_STATUSES),
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   WR: () => (/* binding */ NO_COST),
/* harmony export */   eI: () => (/* binding */ newTask),
/* harmony export */   nv: () => (/* binding */ addCost)
/* harmony export */ });
const TASK_STATUSES = [
    'pending',
    'in_progress',
    'completed',
    'failed',
    'blocked',
    'escalated',
    'skipped',
    'cancelled',
];
/** Which status may follow which. A requeue passes through `pending`. */
const TRANSITIONS = {
    pending: ['in_progress', 'completed', 'failed', 'blocked', 'skipped', 'cancelled'],
    in_progress: ['pending', 'completed', 'failed', 'blocked', 'escalated', 'cancelled'],
    blocked: ['pending', 'completed', 'failed', 'skipped', 'cancelled'],
    escalated: ['pending', 'completed', 'failed', 'blocked', 'skipped', 'cancelled'],
    completed: ['pending'],
    failed: ['pending', 'completed', 'skipped', 'cancelled'],
    skipped: ['pending'],
    cancelled: ['pending'],
};
const TERMINAL = new Set(['completed', 'failed', 'skipped', 'cancelled']);
function isTerminal(status) {
    return TERMINAL.has(status);
}
const NO_COST = { microUsd: 0, tokens: 0, agentSeconds: 0 };
function addCost(a, b) {
    return {
        microUsd: a.microUsd + b.microUsd,
        tokens: a.tokens + b.tokens,
        agentSeconds: a.agentSeconds + b.agentSeconds,
    };
}
/** A task as it enters a session. */
function newTask(spec, at, by, addedBy) {
    return {
        spec,
        status: 'pending',
        owner: null,
        updatedAt: at,
        notBefore: null,
        claim: null,
        attempts: [],
        freshSince: 1,
        statusHistory: [{ status: 'pending', at, by }],
        blockerInfo: null,
        escalationInfo: null,
        rejectionHistory: [],
        outputDigests: [],
        change: null,
        evidence: null,
        skip: null,
        addedBy,
    };
}
/** Does the declared output (a file, or a folder with anything in it) exist among these paths? */
function isCovered(declared, paths) {
    const folder = declared.endsWith('/') ? declared : `${declared}/`;
    return paths.some((path) => path === declared || path.startsWith(folder));
}
//# sourceMappingURL=task.js.map

/***/ }),

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ namedSession),
/* harmony export */   Ue: () => (/* binding */ namedRoot),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   eQ: () => (/* binding */ withContext),
/* harmony export */   fQ: () => (/* binding */ withSession),
/* harmony export */   jN: () => (/* binding */ SHELL),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   tM: () => (/* binding */ workflowRun)
/* harmony export */ });
/* harmony import */ var _app_choose_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1800);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2895);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2057);
/** One call of a verb: its parsed arguments, where it may write, and the two ways it can end. */



/** The shell. */
const SHELL = {
    reports: null,
    platform: null,
    stream: false,
    token: null,
    stateBranch: null,
    store: null,
    choose: _app_choose_session_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseSession */ .A3,
    find: _app_choose_session_js__WEBPACK_IMPORTED_MODULE_0__/* .findSession */ .KP,
    runStarts: true,
};
function answered(document, lines, exit = _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.done) {
    return { kind: 'answered', exit, document, text: lines.join('\n') };
}
/** An environment variable; empty counts as absent. */
function variable(env, name) {
    const value = env[name];
    return value === undefined || value === '' ? null : value;
}
/** The session that a flag or the environment names. */
function namedSession(call) {
    return call.options.text('session') ?? variable(call.env, 'ORCHESTRATOR_SESSION');
}
function namedRoot(call) {
    return call.options.text('root') ?? variable(call.env, 'ORCHESTRATOR_ROOT');
}
/** Wires the use cases up for a call and takes them down after it. `run`: `<run id>/<attempt>` where the verb was told one. */
async function withContext(call, body, options = {}) {
    const wired = await (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wire */ .O)({
        cwd: call.cwd,
        root: options.root ?? namedRoot(call),
        definitionFile: call.options.text('definition'),
        actor: call.options.text('as') ?? variable(call.env, 'ORCHESTRATOR_AGENT'),
        writes: call.verb.changesState,
        series: options.series === true,
        env: call.env,
        reporter: { info: (line) => call.terminal.note(line), warn: (line) => call.terminal.warn(line) },
        token: call.door.token,
        run: options.run ?? workflowRun(call.env),
        stateBranch: call.door.stateBranch,
        ...(call.door.platform === null ? {} : { api: call.door.platform.api }),
        store: call.door.store,
    });
    try {
        return await body(wired);
    }
    finally {
        await wired.close();
    }
}
/** As {@link withContext}, with the session that the call means. */
async function withSession(call, body, options = {}) {
    return withContext(call, async (wired) => body(wired.context, await call.door.choose(wired.context, namedSession(call)), wired), options);
}
/** The workflow run around this process; null outside of one. */
function workflowRun(env) {
    const id = variable(env, 'GITHUB_RUN_ID');
    if (variable(env, 'GITHUB_ACTIONS') !== 'true' || id === null || !/^\d+$/.test(id))
        return null;
    const attempt = variable(env, 'GITHUB_RUN_ATTEMPT') ?? '1';
    return `${id}/${/^\d+$/.test(attempt) ? attempt : '1'}`;
}
//# sourceMappingURL=call.js.map

/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8529);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7744);



const LONGEST_LINE = 2000;
const REPORT_IT = 'This is a bug of the orchestrator. Please report it with the lines above.';
function failureOf(error, style) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DefinitionError */ .gk)
        return definitionFailure(error, style);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD) {
        const { code, message, remedy } = error;
        return {
            exit: error.exitCode,
            document: { error: { code, message, remedy } },
            lines: [
                `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'red', 'error')} ${code}: ${plainLines(message)}`,
                `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
            ],
        };
    }
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? message) : message;
    return {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        document: { error: { code: 'INTERNAL', message, remedy: REPORT_IT } },
        lines: [plainLines(stack), `  → ${REPORT_IT}`],
    };
}
function definitionFailure(error, style) {
    const { code, message, remedy, faults } = error;
    return {
        exit: error.exitCode,
        document: { error: { code, message: message.split('\n')[0] ?? '', remedy, faults } },
        lines: [
            `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'red', 'error')} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message.split('\n')[0] ?? '')}`,
            ...faults.map((fault) => `  ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFault */ .A)(fault), LONGEST_LINE)}`),
            `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
        ],
    };
}
function refusalOf({ code, message, remedy }, style) {
    return {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.refused,
        document: { error: { code, message, remedy } },
        lines: [
            `${(0,_report_style_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(style, 'yellow', 'refused')} ${code}: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message, LONGEST_LINE)}`,
            `  → ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(remedy, LONGEST_LINE)}`,
        ],
    };
}
function plainLines(text) {
    return text
        .split('\n')
        .map((line) => (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line, LONGEST_LINE))
        .join('\n');
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 8526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseAgents)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2895);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5031);
/**
 * Agents propose, the orchestrator disposes: inside an attempt, or for an agent of another kind than the orchestrator, verbs that change state
 * are refused before anything is read. An agent's way to report is its status file.
 */


/** Throws NOT_OWNER. */
function refuseAgents(verb, env) {
    const attempt = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(env, 'ORCHESTRATOR_ATTEMPT');
    const kind = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(env, 'AGENT_TYPE');
    if (attempt === null && (kind === null || kind === 'orchestrator'))
        return;
    const who = attempt === null
        ? `an agent of type ${JSON.stringify((kind ?? '').slice(0, 80))}`
        : `attempt ${attempt.slice(0, 20)} of task ${JSON.stringify(((0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .variable */ .bv)(env, 'ORCHESTRATOR_TASK') ?? '').slice(0, 300))}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .jD('NOT_OWNER', `${verb} changes state, and this process is ${who}: only the orchestrator writes state. Nothing was written.`, 'Report by writing the status file $ORCHESTRATOR_STATUS (status: COMPLETED, BLOCKED, NEEDS_SPLIT, REJECTED or FAILED, and details).');
}
//# sourceMappingURL=ownership.js.map

/***/ }),

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2895);
/* harmony import */ var _schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5760);
/* harmony import */ var _verb_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6456);
/** Words to a call: finds the verb, checks every option against what the verb declares, and suggests the nearest name for what it does not know. */




/** Throws USAGE for everything that cannot be a call. */
function parseArguments(words, verbs) {
    const place = verbPlace(words);
    const before = words.slice(0, place);
    if (place === words.length) {
        if (before.includes('--version') || before.includes('-v'))
            return { kind: 'version' };
        if (before.length === 0 || before.includes('--help') || before.includes('-h'))
            return { kind: 'help', verb: null };
        throw usage(`There is no verb among ${before.map(quoted).join(' ')}.`, 'See: orchestrator --help');
    }
    if (words[place] === 'help') {
        const asked = words.slice(place + 1).filter((word) => !word.startsWith('-'));
        return { kind: 'help', verb: asked.length === 0 ? null : verbOf(asked, verbs).verb };
    }
    const { verb, taken } = verbOf(words.slice(place), verbs);
    const rest = [...before, ...words.slice(place + taken)];
    if (rest.includes('--help') || rest.includes('-h'))
        return { kind: 'help', verb };
    return { kind: 'call', call: parseCall(verb, rest) };
}
/** Index of the first word that is neither an option nor the value of one. */
function verbPlace(words) {
    const valued = new Set(_verb_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON_OPTIONS */ .DT.filter(({ kind }) => kind === 'text').map(({ name }) => `--${name}`));
    let index = 0;
    while (index < words.length && (words[index] ?? '').startsWith('-'))
        index += valued.has(words[index] ?? '') ? 2 : 1;
    return Math.min(index, words.length);
}
function verbOf(words, verbs) {
    const [first = '', second = ''] = words;
    const pair = verbs.find(({ name }) => name === `${first} ${second}`);
    if (pair !== undefined)
        return { verb: pair, taken: 2 };
    const single = verbs.find(({ name }) => name === first);
    if (single !== undefined)
        return { verb: single, taken: 1 };
    const family = verbs.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
    if (family.length > 0)
        throw usage(second === '' ? `${first} needs a second word.` : `There is no verb ${quoted(`${first} ${second}`)}.`, `One of: ${family.join(', ')}`);
    const near = (0,_schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(first, verbs.map(({ name }) => name));
    throw usage(`There is no verb ${quoted(first)}.`, near === undefined ? 'See: orchestrator --help' : `Did you mean: orchestrator ${near}`);
}
function parseCall(verb, words) {
    const specs = [...verb.options, ..._verb_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON_OPTIONS */ .DT];
    const args = withOptionalValues(words, specs);
    const { values, positionals } = parsed(verb, args, specs);
    checkPositionals(verb, positionals);
    for (const spec of specs)
        checkValue(verb, spec, values[spec.name]);
    return { verb, positionals, options: optionValues(verb, specs, values) };
}
/** `--watch 5` and `--watch` become `--watch=5` and `--watch=`, which is what the parser can tell apart. */
function withOptionalValues(words, specs) {
    const optional = new Set(specs.filter(({ kind }) => kind === 'optional-seconds').map(({ name }) => `--${name}`));
    const args = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? '';
        if (!optional.has(word)) {
            args.push(word);
            continue;
        }
        const next = words[index + 1] ?? '';
        const value = /^\d+(?:\.\d+)?$/.test(next) ? next : '';
        if (value !== '')
            index += 1;
        args.push(`${word}=${value}`);
    }
    return args;
}
function parserOptions(specs) {
    return Object.fromEntries(specs.map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]));
}
/** The message of the strict parse does not tell the nearest name. */
function refuseUnknown(verb, args, specs) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options: parserOptions(specs), strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind !== 'option' || specs.some(({ name }) => name === token.name))
            continue;
        const near = (0,_schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(token.name, specs.map(({ name }) => name));
        throw usage(`${verb.name} has no option ${quoted(token.rawName)}.`, near === undefined ? `See: orchestrator help ${verb.name}` : `Did you mean: --${near}`);
    }
}
function parsed(verb, args, specs) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args,
            options: parserOptions(specs),
            strict: true,
            allowPositionals: true,
        });
        const flat = Object.entries(values).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.at(-1) : value,
        ]);
        return { values: Object.fromEntries(flat), positionals };
    }
    catch (cause) {
        const complaint = complaintOf(cause);
        if (complaint === null)
            throw cause;
        refuseUnknown(verb, args, specs);
        throw usage(`${verb.name}: ${complaint}`, `See: orchestrator help ${verb.name}`);
    }
}
/** First line of what the parser says about the words; null when it is about something else. */
function complaintOf(cause) {
    if (typeof cause !== 'object' || cause === null || !('code' in cause && 'message' in cause))
        return null;
    const { code, message } = cause;
    if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS_'))
        return null;
    return String(message).split('\n')[0] ?? '';
}
function checkPositionals(verb, given) {
    const required = verb.positionals.filter((spec) => spec.required).length;
    const most = verb.positionals.some(({ many }) => many === true)
        ? Number.POSITIVE_INFINITY
        : verb.positionals.length;
    const missing = verb.positionals[given.length];
    if (given.length < required && missing !== undefined)
        throw usage(`${verb.name} needs ${missing.name}: ${missing.help}`, `See: orchestrator help ${verb.name}`);
    if (given.length > most)
        throw usage(`${verb.name} does not take ${quoted(given[most] ?? '')}.`, `See: orchestrator help ${verb.name}`);
}
function checkValue(verb, spec, value) {
    if (typeof value !== 'string')
        return;
    const wrong = (expected) => usage(`--${spec.name} of ${verb.name} is ${quoted(value)}, which is not ${expected}.`, `See: orchestrator help ${verb.name}`);
    if (spec.kind === 'count' && !/^[1-9]\d{0,8}$/.test(value))
        throw wrong('a whole number from 1');
    if (spec.kind === 'optional-seconds' && value !== '' && !/^\d{1,6}(?:\.\d+)?$/.test(value))
        throw wrong('a number of seconds');
    if (spec.kind === 'text' && value === '')
        throw wrong(spec.value);
    if (value.includes('\0'))
        throw wrong('text without NUL');
}
function optionValues(verb, specs, values) {
    const get = (name) => {
        if (!specs.some((spec) => spec.name === name))
            throw new Error(`Internal error: ${verb.name} does not declare --${name}`);
        return values[name];
    };
    const textOf = (name) => {
        const value = get(name);
        return typeof value === 'string' ? value : null;
    };
    return {
        text: textOf,
        flag: (name) => get(name) === true,
        count: (name) => {
            const value = textOf(name);
            return value === null ? null : Number(value);
        },
        seconds: (name, fallback) => {
            const value = textOf(name);
            if (value === null)
                return null;
            return value === '' ? fallback : Number(value);
        },
    };
}
function quoted(word) {
    return JSON.stringify(word.slice(0, 80));
}
function usage(message, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .jD('USAGE', message, remedy);
}
//# sourceMappingURL=parse-arguments.js.map

/***/ }),

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ COMMON_OPTIONS),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
function flag(name, help) {
    return { name, kind: 'flag', value: '', help };
}
function text(name, value, help) {
    return { name, kind: 'text', value, help };
}
function count(name, help) {
    return { name, kind: 'count', value: 'N', help };
}
/** Options that every verb takes. */
const COMMON_OPTIONS = [
    text('session', 'ID', 'The session meant; else $ORCHESTRATOR_SESSION, else the one started last in this clone.'),
    text('root', 'DIR', 'The root to work on; else $ORCHESTRATOR_ROOT, else the nearest repository.'),
    text('definition', 'FILE', 'Another definition than orchestrator.yml.'),
    text('as', 'NAME', 'Who acts, as recorded in the journal; else $ORCHESTRATOR_AGENT, else the user.'),
    flag('json', 'One JSON document on standard output; everything else goes to standard error.'),
    flag('quiet', 'No progress and no remarks.'),
    flag('no-color', 'No colours; $NO_COLOR does the same.'),
    flag('help', 'What the verb does and takes.'),
];
//# sourceMappingURL=verb-spec.js.map

/***/ }),

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ VERBS)
/* harmony export */ });
/* harmony import */ var _verb_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6456);

const TASK = {
    name: 'TASK',
    help: 'Id of a task; its last part will do where only one task has it.',
    required: true,
};
const TASK_OR_NONE = { ...TASK, required: false };
const REASON = (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('reason', 'TEXT', 'Why; kept in the journal.');
const CLAIM = (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('claim', 'SECRET', 'The claim that `next` printed.');
const RUN = (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run', 'ID', 'The run that asks, as ID or ID/ATTEMPT; else the workflow run around it.');
const CHECKS = (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('checks', 'HOW', 'beside: check commands run after the agent, on its machine; separate: `check` runs them. Else beside.');
const MOST = (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('max-parallel', 'At most so many tasks at once.');
const reads = { changesState: false };
const writes = { changesState: true };
const person = () => Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(3645), __webpack_require__.e(2018), __webpack_require__.e(2779), __webpack_require__.e(7988), __webpack_require__.e(3744), __webpack_require__.e(6506), __webpack_require__.e(4902)]).then(__webpack_require__.bind(__webpack_require__, 2521));
const VERBS = [
    {
        ...reads,
        name: 'init',
        summary: 'Write a commented orchestrator.yml and one example task; files that exist are left alone.',
        positionals: [],
        options: [(0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('portable', 'Keep the state on a git branch instead of this machine.')],
        load: () => Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(2779), __webpack_require__.e(821), __webpack_require__.e(1358)]).then(__webpack_require__.bind(__webpack_require__, 7458)),
    },
    {
        ...reads,
        name: 'validate',
        summary: 'Check orchestrator.yml and every task file; all faults at once, as file:line:col.',
        positionals: [],
        options: [],
        load: () => __webpack_require__.e(/* import() */ 8097).then(__webpack_require__.bind(__webpack_require__, 8097)),
    },
    {
        ...writes,
        name: 'start',
        summary: 'Start a session: pin the definition and commit version 1.',
        positionals: [],
        options: [(0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('if-none', 'Only when no session is unfinished.')],
        load: () => Promise.all(/* import() */[__webpack_require__.e(7988), __webpack_require__.e(8025)]).then(__webpack_require__.bind(__webpack_require__, 2931)),
    },
    {
        ...writes,
        name: 'run',
        summary: 'Work on a session with processes of this machine until nothing can move; starts one if there is none.',
        positionals: [],
        options: [
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('dry-run', 'Only say what would start now, and why the rest would not.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('phase', 'PHASE', 'Only tasks of this phase.'),
            MOST,
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('example', 'NAME', 'Copy an example to a new temporary repository and run it there.'),
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(5890), __webpack_require__.e(2018), __webpack_require__.e(2779), __webpack_require__.e(7988), __webpack_require__.e(3744), __webpack_require__.e(4315)]).then(__webpack_require__.bind(__webpack_require__, 6696)),
    },
    {
        ...writes,
        name: 'advance',
        summary: 'Claim the next wave and print it as a matrix, for machines elsewhere.',
        positionals: [],
        options: [MOST, RUN],
        load: () => Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(2018), __webpack_require__.e(2779), __webpack_require__.e(7988), __webpack_require__.e(3744), __webpack_require__.e(7189)]).then(__webpack_require__.bind(__webpack_require__, 7189)),
    },
    {
        ...reads,
        name: 'agent',
        summary: 'Run one leg of a wave and leave one report folder for each attempt.',
        positionals: [],
        options: [
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('leg', 'JSON', 'One row of the matrix: JSON, @FILE, or - for standard input.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('reports', 'DIR', 'Where the report folders go.'),
            CHECKS,
            RUN,
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(3645), __webpack_require__.e(2018), __webpack_require__.e(2779), __webpack_require__.e(7988), __webpack_require__.e(3744), __webpack_require__.e(6506)]).then(__webpack_require__.bind(__webpack_require__, 6506)),
    },
    {
        ...reads,
        name: 'check',
        summary: 'Run the check commands of one leg on what its agents left; one verdict folder for each attempt.',
        positionals: [],
        options: [
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('leg', 'JSON', 'One row of the matrix: JSON, @FILE, or - for standard input.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('reports', 'DIR', 'The folder of report folders; verdicts go beside them.'),
            RUN,
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(3645), __webpack_require__.e(2018), __webpack_require__.e(2779), __webpack_require__.e(7988), __webpack_require__.e(3744), __webpack_require__.e(6506), __webpack_require__.e(2220)]).then(__webpack_require__.bind(__webpack_require__, 9839)),
    },
    {
        ...reads,
        name: 'prepare',
        summary: 'Lay out the one task of a leg for an agent that somebody else starts: the first half of `agent`.',
        positionals: [],
        options: [
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('leg', 'JSON', 'One row of the matrix: JSON, @FILE, or - for standard input.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('workspace', 'DIR', 'Where the agent is to work: a folder that does not exist yet, or is empty.'),
            RUN,
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(3645), __webpack_require__.e(2018), __webpack_require__.e(2779), __webpack_require__.e(7988), __webpack_require__.e(3744), __webpack_require__.e(6506), __webpack_require__.e(5154)]).then(__webpack_require__.bind(__webpack_require__, 5154)),
    },
    {
        ...reads,
        name: 'submit',
        summary: 'Turn what the agent made in a prepared workspace into a report folder: the second half of `agent`.',
        positionals: [],
        options: [
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('workspace', 'DIR', 'As it was given to `prepare`.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('reports', 'DIR', 'Where the report folder goes.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('outcome', 'WORD', 'How the agent ended: success, failure, cancelled or skipped; else success.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('log', 'FILE', 'What the agent printed.'),
            CHECKS,
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(3645), __webpack_require__.e(2018), __webpack_require__.e(2779), __webpack_require__.e(7988), __webpack_require__.e(3744), __webpack_require__.e(6506), __webpack_require__.e(4806)]).then(__webpack_require__.bind(__webpack_require__, 4806)),
    },
    {
        ...writes,
        name: 'collect',
        summary: 'Verify the reports in a folder and commit what they are worth: state and code at once.',
        positionals: [],
        options: [
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('reports', 'DIR', 'The folder of report folders.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('leg', 'JSON', 'Only this leg is over: a row of the matrix, where every leg is collected by itself.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('checks', 'HOW', 'separate: only verdicts that `check` left count, and no report gives its own.'),
            RUN,
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(3645), __webpack_require__.e(2018), __webpack_require__.e(2779), __webpack_require__.e(7988), __webpack_require__.e(3744), __webpack_require__.e(6506), __webpack_require__.e(1581)]).then(__webpack_require__.bind(__webpack_require__, 1581)),
    },
    {
        ...reads,
        name: 'status',
        summary: 'Progress, phases, tasks, and what waits for whom.',
        positionals: [],
        options: [
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('phases', 'Phases only.'),
            {
                name: 'watch',
                kind: 'optional-seconds',
                value: 'SECONDS',
                help: 'Again every so many seconds (2), until the session is over.',
            },
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2018), __webpack_require__.e(213)]).then(__webpack_require__.bind(__webpack_require__, 213)),
    },
    {
        ...reads,
        name: 'explain',
        summary: 'Why a task does or does not move, and everything it hangs on.',
        positionals: [TASK],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2018), __webpack_require__.e(3267)]).then(__webpack_require__.bind(__webpack_require__, 3267)),
    },
    {
        ...reads,
        name: 'log',
        summary: 'The journal, or what an attempt of a task printed.',
        positionals: [TASK_OR_NONE],
        options: [
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('attempt', 'Which attempt; else the last.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('last', 'At most so many lines of the journal (50).'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('follow', 'Go on as lines are added.'),
        ],
        load: () => __webpack_require__.e(/* import() */ 2999).then(__webpack_require__.bind(__webpack_require__, 2999)),
    },
    {
        ...writes,
        name: 'next',
        summary: 'Claim one task for whoever asks; prints its prompt and the claim.',
        positionals: [TASK_OR_NONE],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(2018), __webpack_require__.e(2779), __webpack_require__.e(7988), __webpack_require__.e(3744), __webpack_require__.e(9106)]).then(__webpack_require__.bind(__webpack_require__, 9106)),
    },
    {
        ...writes,
        name: 'complete',
        summary: 'Say that a task is done; its declared outputs are looked for.',
        positionals: [TASK],
        options: [CLAIM, (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('force', 'Without verified outputs; needs --reason.'), REASON],
        load: () => Promise.all(/* import() */[__webpack_require__.e(7988), __webpack_require__.e(9409)]).then(__webpack_require__.bind(__webpack_require__, 1283)),
    },
    {
        ...writes,
        name: 'fail',
        summary: 'Say that a task failed for good.',
        positionals: [TASK],
        options: [REASON, CLAIM],
        load: person,
    },
    {
        ...writes,
        name: 'block',
        summary: 'Hold a task back until it is unblocked.',
        positionals: [TASK],
        options: [REASON],
        load: person,
    },
    {
        ...writes,
        name: 'unblock',
        summary: 'Let a blocked task go on.',
        positionals: [TASK],
        options: [REASON],
        load: person,
    },
    {
        ...writes,
        name: 'retry',
        summary: 'Give a task a fresh start: failed, blocked, escalated, skipped, cancelled, or backing off.',
        positionals: [TASK],
        options: [REASON],
        load: person,
    },
    {
        ...writes,
        name: 'skip',
        summary: 'Go on without a task; those that depend on it may start.',
        positionals: [TASK],
        options: [REASON],
        load: person,
    },
    {
        ...writes,
        name: 'cancel',
        summary: 'Cancel a task, or the whole session.',
        positionals: [TASK_OR_NONE],
        options: [REASON],
        load: person,
    },
    {
        ...writes,
        name: 'add',
        summary: 'Add tasks to a running session.',
        positionals: [
            { name: 'FILE', help: 'Task files, tasks/<phase>/<name>.md.', required: false, many: true },
        ],
        options: [(0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('list', 'FILE', 'A JSON array of tasks, as a task may write it.')],
        load: () => Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(3645), __webpack_require__.e(2018), __webpack_require__.e(2779), __webpack_require__.e(7988), __webpack_require__.e(3744), __webpack_require__.e(6506), __webpack_require__.e(4377)]).then(__webpack_require__.bind(__webpack_require__, 4377)),
    },
    {
        ...writes,
        name: 'approve',
        summary: 'Open the gate of a phase that waits for approval, or let the held change of a task pass.',
        positionals: [
            { name: 'PHASE', help: 'Id of a phase, or of a task whose change is held.', required: true },
        ],
        options: [
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('feedback', 'TEXT', 'Kept with the approval.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('if-version', 'Only if the session still is at this version.'),
        ],
        load: person,
    },
    {
        ...writes,
        name: 'pause',
        summary: 'Let nothing new start.',
        positionals: [],
        options: [REASON],
        load: person,
    },
    {
        ...writes,
        name: 'resume',
        summary: 'Let a paused session go on, or give it a larger budget.',
        positionals: [],
        options: [REASON, (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('budget', 'TOTALS', 'New totals, as usd=50,tokens=1000000,agent_minutes=600.')],
        load: person,
    },
    {
        ...reads,
        name: 'session list',
        summary: 'All sessions, the one that changed last at the end.',
        positionals: [],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2018), __webpack_require__.e(1091)]).then(__webpack_require__.bind(__webpack_require__, 1091)),
    },
    {
        ...writes,
        name: 'session use',
        summary: 'Make a session the one that this clone means.',
        positionals: [{ name: 'ID', help: 'Id of a session.', required: true }],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2018), __webpack_require__.e(1091)]).then(__webpack_require__.bind(__webpack_require__, 1091)),
    },
    {
        ...reads,
        name: 'session show',
        summary: 'Where a session and its files are.',
        positionals: [{ name: 'ID', help: 'Id of a session.', required: false }],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2018), __webpack_require__.e(1091)]).then(__webpack_require__.bind(__webpack_require__, 1091)),
    },
    {
        ...reads,
        name: 'verify',
        summary: 'Prove from the files alone that the state is what the journal says.',
        positionals: [],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2018), __webpack_require__.e(6094)]).then(__webpack_require__.bind(__webpack_require__, 6094)),
    },
    {
        ...reads,
        name: 'doctor',
        summary: 'Check git, definition, state and workflows; with --github the settings there as well.',
        positionals: [],
        options: [(0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('github', 'Ask GitHub as well, with $GITHUB_TOKEN; at most eight requests.')],
        load: () => Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(8440)]).then(__webpack_require__.bind(__webpack_require__, 8440)),
    },
];
//# sourceMappingURL=verb-table.js.map

/***/ }),

/***/ 9156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ commonGitDir),
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2895);
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

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; a test holds it against `package.json`. */
const VERSION = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 2057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ wire)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/definition/state-spec.js
var state_spec = __webpack_require__(158);
// EXTERNAL MODULE: ./build/src/adapters/process/system-error.js
var system_error = __webpack_require__(8891);
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
            const { killMarked } = await __webpack_require__.e(/* import() */ 1834).then(__webpack_require__.bind(__webpack_require__, 1834));
            killMarked(marker, 1);
        },
        async keys(session) {
            try {
                return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, 'attempts', session)).sort();
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
            const { removeTrees } = await __webpack_require__.e(/* import() */ 8044).then(__webpack_require__.bind(__webpack_require__, 8044));
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
// EXTERNAL MODULE: ./build/src/adapters/process/process-identity.js
var process_identity = __webpack_require__(2715);
// EXTERNAL MODULE: ./build/src/adapters/process/system.js
var system = __webpack_require__(4936);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var domain_ids = __webpack_require__(4813);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/src/adapters/git/turn.js
var turn = __webpack_require__(1689);
// EXTERNAL MODULE: ./build/src/adapters/stores/disk-error.js
var disk_error = __webpack_require__(7398);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
/** Throws `STATE_CORRUPT` where {@link makeFolder} would. `removed`: paths that will not be there any more. */
function requireRoom(session, folder, removed) {
    refuseLinks(session, folder);
    for (const path of downTo(session, folder)) {
        const found = statsOf(path);
        if (found === undefined || found.isDirectory())
            continue;
        if (!removed((0,external_node_path_.relative)(session, path).split(external_node_path_.sep).join('/')))
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
var state_path = __webpack_require__(543);
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
/** Files that belong together, as they are now below the overlay; undefined when there is no such session. */
function readSnapshot(folder, overlay) {
    const shards = listed(folder, COMPANION_FOLDER, overlay);
    return readTogether(folder, [...WITNESSES, ...COMPANIONS, ...shards], overlay);
}
/** The witnesses alone, as they are now; undefined when there is no such session. */
function readWitnesses(folder, overlay) {
    return readTogether(folder, WITNESSES, overlay);
}
function readTogether(folder, paths, overlay) {
    const snapshot = new Map();
    for (const path of paths) {
        const bytes = readCurrent(folder, path, overlay);
        if (bytes !== undefined)
            snapshot.set(path, bytes);
    }
    return snapshot.size > 0 || isSession(folder, overlay) ? snapshot : undefined;
}
function readCurrent(folder, path, overlay) {
    const entry = overlay.get(path);
    if (entry !== undefined)
        return entry?.bytes;
    const bytes = readPlain(folder, path);
    if (bytes === undefined && [...overlay].some(([name, one]) => one !== null && name.startsWith(`${path}/`)))
        throw notPlain(folder, path);
    return bytes;
}
/** True when a transaction put anything there. */
function isSession(folder, overlay) {
    return [...overlay.values()].some((entry) => entry !== null) || isSessionFolder(folder);
}
/** True once a first transaction is in place: until then, there may be empty folders that an interrupted one made. */
function isSessionFolder(folder) {
    return entriesOf(folder, '').files.length > 0;
}
/** Name of what the witnesses hold after the transaction `head`. Any change of one of them by hand gives another name. */
function revisionOf(head, witness) {
    return sha256(JSON.stringify([head ?? null, WITNESSES.map((path) => witness(path) ?? null)]));
}
/** Digest of each file of a snapshot, for {@link revisionOf}. */
function digestsOf(snapshot, overlay) {
    return (path) => {
        const bytes = snapshot.get(path);
        return bytes === undefined ? undefined : (overlay.get(path)?.sha256 ?? sha256(bytes));
    };
}
/** The session in `folder` whose decided-on files are `snapshot`. */
function fileSession(folder, revision, snapshot, overlay) {
    return {
        revision,
        commit: null,
        read: async (path) => {
            (0,state_path/* requireStatePath */.o)(path);
            return snapshot.get(path) ?? readCurrent(folder, path, overlay);
        },
        list: async (below) => {
            if (below !== '')
                (0,state_path/* requireStatePath */.o)(below);
            return [...listed(folder, below, overlay)].sort();
        },
    };
}
/** Paths below a folder, those that the overlay adds and without those that it removes. */
function listed(folder, below, overlay) {
    const paths = new Set(filesBelow(folder, below));
    const place = below === '' ? '' : `${below}/`;
    for (const [path, entry] of overlay)
        if (entry === null)
            paths.delete(path);
        else if (path.startsWith(place))
            paths.add(path);
    return [...paths];
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
var folder_lock = __webpack_require__(2558);
// EXTERNAL MODULE: ./build/src/adapters/stores/pause.js
var pause = __webpack_require__(2220);
;// CONCATENATED MODULE: ./build/src/adapters/stores/durable-file.js
/**
 * Files that are whole or absent, also after a power cut: written beside, flushed, renamed, and the folder flushed as well. Waiting
 * for the disk is asynchronous, so that agents' output keeps flowing; what the page cache takes at once is not worth a trip to another thread.
 */



/** Resolves when what was written to a file descriptor is on the disk. */
function flush(file) {
    return new Promise((resolve, reject) => {
        (0,external_node_fs_.fsync)(file, (error) => (error === null ? resolve() : reject(error)));
    });
}
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
            await (0,pause/* pause */.v)(25);
        }
    }
}
//# sourceMappingURL=durable-file.js.map
// EXTERNAL MODULE: ./build/src/adapters/git/ref-host.js
var ref_host = __webpack_require__(464);
;// CONCATENATED MODULE: ./build/src/adapters/stores/redo-record.js





const LINE_END = 0x0a;
function encodeRecord({ txId, writes, removes, refs }) {
    const files = writes.map(({ path, bytes, sha256 }) => ({ path, bytes: bytes.length, sha256 }));
    const line = `${JSON.stringify({ txId, writes: files, removes, refs })}\n`;
    return Buffer.concat([Buffer.from(line), ...writes.map(({ bytes }) => bytes), Buffer.from('\n')]);
}
function encodeSettled(txId) {
    return Buffer.from(`${JSON.stringify({ settled: txId })}\n`);
}
/**
 * Reads a log from its beginning. An entry that was cut off is where it ends: it was being written when its process or the machine died. Throws
 * `STATE_CORRUPT` for anything else that is no entry.
 */
function decodeEntries(log, file) {
    const records = [];
    let end = 0;
    let unsettledFrom = null;
    while (end < log.length) {
        const lineEnd = log.indexOf(LINE_END, end);
        if (lineEnd < 0)
            break;
        const head = parse(log.toString('utf8', end, lineEnd));
        if (head === undefined) {
            // Zeros stand where the disk had not come to write.
            if (log.subarray(end, lineEnd).includes(0))
                break;
            throw damaged(file);
        }
        if (typeof head['settled'] === 'string') {
            unsettledFrom = null;
            end = lineEnd + 1;
            continue;
        }
        const entry = recordAt(log, lineEnd + 1, head);
        if (entry === 'strange')
            throw damaged(file);
        if (entry === 'cut off')
            break;
        records.push(entry.record);
        unsettledFrom = entry.record.refs.length > 0 ? end : null;
        end = entry.end;
    }
    return { records, end, unsettledFrom };
}
function recordAt(log, start, head) {
    const { txId } = head;
    const files = arrayOf(head['writes'], toFile);
    const removes = arrayOf(head['removes'], toPath);
    const refs = arrayOf(head['refs'], toRef);
    if (typeof txId !== 'string' || files === undefined || removes === undefined || refs === undefined)
        return 'strange';
    let at = start;
    const writes = files.map(({ path, bytes, sha256 }) => {
        at += bytes;
        return { path, bytes: log.subarray(at - bytes, at), sha256 };
    });
    if (at >= log.length)
        return 'cut off';
    const last = at + 1 === log.length;
    // Only the last one can have been cut off in the middle of its bytes.
    if (log[at] !== LINE_END)
        return last ? 'cut off' : 'strange';
    if (last && writes.some((write) => sha256(write.bytes) !== write.sha256))
        return 'cut off';
    return { record: { txId, writes, removes, refs }, end: at + 1 };
}
function damaged(file) {
    return new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${file} holds something that is no record of a transaction.`, 'Somebody changed it: run orchestrator verify, and remove that file when it passes; nothing was changed.');
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : undefined;
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
function toFile(value) {
    if (!isRecord(value))
        return undefined;
    const { path, bytes, sha256 } = value;
    if (typeof path !== 'string' || typeof bytes !== 'number' || typeof sha256 !== 'string')
        return undefined;
    return (0,state_path/* isStatePath */.r)(path) && Number.isSafeInteger(bytes) && bytes >= 0 ? { path, bytes, sha256 } : undefined;
}
function toRef(value) {
    if (!isRecord(value))
        return undefined;
    const { ref, before, after } = value;
    if (typeof ref !== 'string' || !(0,ref_host/* isBranchRef */._7)(ref) || typeof after !== 'string' || !(0,domain_ids/* isObjectId */.TS)(after))
        return undefined;
    if (before === null)
        return { ref, before, after };
    return typeof before === 'string' && (0,domain_ids/* isObjectId */.TS)(before) ? { ref, before, after } : undefined;
}
//# sourceMappingURL=redo-record.js.map
;// CONCATENATED MODULE: ./build/src/adapters/stores/redo-log.js
/**
 * Makes many files change as one, with a single flush. Under the session's lock:
 *
 * ```
 *   append the transaction to redo.log, flush ──> move its refs, say so ──> … more transactions … ──> roll forward: files in place, log empty
 *   (killed before: old state)                    (from here on: new state, for readers lay the log over the files)
 * ```
 */






/** So many files are written at a time: each takes a file descriptor. */
const AT_A_TIME = 64;
class RedoLog {
    options;
    path;
    seen;
    own;
    constructor(options) {
        this.options = options;
        this.path = (0,external_node_path_.join)(options.area, 'redo.log');
    }
    /** Reads the log, unless it is as it was. Never writes. Throws `STATE_CORRUPT` for one that somebody changed. */
    look() {
        const { key, head, bytes: size } = this.fingerprint();
        if (this.seen?.key === key)
            return this.seen.view;
        const view = viewOf(size === 0 ? Buffer.alloc(0) : (0,external_node_fs_.readFileSync)(this.path), this.path, head);
        this.seen = { key, view };
        return view;
    }
    /** Tells one state of the log from another without reading it. */
    fingerprint() {
        const head = readText((0,external_node_path_.join)(this.options.area, 'head'))?.trim();
        const stats = (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false });
        const key = `${head ?? ''} ${stats?.ino ?? 0} ${stats?.size ?? 0} ${stats?.mtimeMs ?? 0}`;
        return { key, head, bytes: stats?.size ?? 0 };
    }
    /** What we have just written needs no reading. */
    remember(view) {
        this.seen = { key: this.fingerprint().key, view };
        return view;
    }
    /** True while the log holds anything. */
    inUse() {
        return ((0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false })?.size ?? 0) > 0;
    }
    /** True when this object wrote the last entry: what is in the log is not left over from anybody. */
    isOwn(view) {
        return view === this.own;
    }
    /** The log with nothing unsettled in it: repeats a move of refs that was interrupted. Only under the lock, like everything below. */
    async settled() {
        const view = this.look();
        if (view.unsettled === null)
            return view;
        const { record, from } = view.unsettled;
        const outcome = await this.options.refs.repeat(record.refs);
        if (outcome.kind === 'moved')
            return this.settle(view);
        if (outcome.kind === 'unknown')
            throw new errors/* OrchestratorError */.jD('OUTCOME_UNKNOWN', `Transaction ${record.txId} was interrupted, and whether its refs moved cannot be told: ${outcome.reason}`, 'Run the same command again in a while; nothing was changed.');
        await this.write(NOTHING, from);
        return this.look();
    }
    /** Makes a transaction final. One whose refs did not move has left nothing behind; after an unknown outcome it stays unsettled. */
    async commit(record) {
        const before = this.look();
        const bytes = encodeRecord(record);
        this.options.step('append to the log');
        await this.write(bytes, before.end);
        const view = this.remember(extended(before, record, bytes.length));
        const outcome = record.refs.length === 0 ? MOVED : await this.moveRefs(record, before.end);
        if (outcome.kind !== 'moved')
            return outcome;
        try {
            this.own = view.unsettled === null ? view : await this.settle(view);
            return outcome;
        }
        catch (cause) {
            // The refs have moved: whoever comes next sees that, and says so in the log.
            return { kind: 'unknown', reason: messageOf(cause) };
        }
    }
    async moveRefs(record, from) {
        let outcome;
        try {
            this.options.step('move the refs');
            outcome = await this.options.refs.move(record.refs);
        }
        catch (cause) {
            await this.write(NOTHING, from);
            throw cause;
        }
        if (outcome.kind !== 'moved' && outcome.kind !== 'unknown')
            await this.write(NOTHING, from);
        return outcome;
    }
    async settle(view) {
        const bytes = encodeSettled(view.head ?? '');
        await this.write(bytes, view.end);
        return this.remember({ ...view, end: view.end + bytes.length, unsettled: null });
    }
    /** Puts everything that the log holds into the session's folder and empties it. May be interrupted anywhere and done again. */
    async rollForward() {
        const { area, session, step } = this.options;
        const { overlay, head } = this.look();
        this.removeStaged();
        const writes = [...overlay.values()].filter((entry) => entry !== null);
        try {
            await this.stage(writes, head ?? '');
        }
        catch (cause) {
            this.removeStaged();
            throw cause;
        }
        this.removeAll(overlay);
        const folders = foldersOf(writes);
        for (const folder of folders)
            makeFolder(session, folder);
        for (const [index, { path }] of writes.entries()) {
            step(`put ${path} in place`);
            await renameOver(this.staged(index), (0,external_node_path_.join)(session, path));
        }
        await allSettled([...folders].map((folder) => syncFolder((0,external_node_path_.join)(session, folder))));
        step('name the last transaction');
        await renameOver((0,external_node_path_.join)(area, STAGED_HEAD), (0,external_node_path_.join)(area, 'head'));
        await syncFolder(area);
        step('empty the log');
        await this.write(NOTHING, 0);
    }
    async stage(writes, head) {
        for (let start = 0; start < writes.length; start += AT_A_TIME) {
            this.options.step('stage files');
            const some = writes.slice(start, start + AT_A_TIME);
            await allSettled(some.map(({ bytes }, index) => writeDurable(this.staged(start + index), bytes)));
        }
        await writeDurable((0,external_node_path_.join)(this.options.area, STAGED_HEAD), `${head}\n`);
    }
    removeStaged() {
        const { area } = this.options;
        for (const name of (0,external_node_fs_.readdirSync)(area))
            if (name.startsWith('staged-'))
                removeFile((0,external_node_path_.join)(area, name));
    }
    removeAll(overlay) {
        const { session, step } = this.options;
        for (const [path, entry] of overlay) {
            if (entry !== null)
                continue;
            step(`remove ${path}`);
            refuseLinks(session, (0,external_node_path_.dirname)(path));
            removeFile((0,external_node_path_.join)(session, path));
            removeEmptyFolders(session, (0,external_node_path_.dirname)(path));
        }
    }
    staged(index) {
        return (0,external_node_path_.join)(this.options.area, `staged-${index}`);
    }
    /** Cuts the log at `at` and puts `bytes` there, flushed; after an error it is as it was up to there. */
    async write(bytes, at) {
        const isNew = (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false }) === undefined;
        const file = (0,external_node_fs_.openSync)(this.path, APPENDING, 0o644);
        try {
            try {
                (0,external_node_fs_.ftruncateSync)(file, at);
                (0,external_node_fs_.writeFileSync)(file, bytes);
                this.options.step('flush the log');
                await flush(file);
            }
            catch (cause) {
                (0,external_node_fs_.ftruncateSync)(file, at);
                throw cause;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        if (isNew)
            await syncFolder(this.options.area);
    }
}
const MOVED = { kind: 'moved' };
const NOTHING = new Uint8Array();
const STAGED_HEAD = 'staged-head';
const APPENDING = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
function viewOf(bytes, file, head) {
    const { records, end, unsettledFrom } = decodeEntries(bytes, file);
    const overlay = new Map();
    for (const record of records)
        layOver(overlay, record);
    const last = records.at(-1);
    return {
        head: last?.txId ?? head,
        overlay,
        end,
        transactions: records.length,
        unsettled: last === undefined || unsettledFrom === null ? null : { from: unsettledFrom, record: last },
    };
}
function extended(view, record, bytes) {
    const overlay = new Map(view.overlay);
    layOver(overlay, record);
    return {
        head: record.txId,
        overlay,
        end: view.end + bytes,
        transactions: view.transactions + 1,
        unsettled: record.refs.length === 0 ? null : { from: view.end, record },
    };
}
function layOver(overlay, { writes, removes }) {
    for (const path of removes)
        overlay.set(path, null);
    for (const write of writes)
        overlay.set(write.path, write);
}
function messageOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}
/** Waits for all, then throws what the first one threw: no write may go on behind the back of who tidies up. */
async function allSettled(works) {
    const failed = (await Promise.allSettled(works)).find((result) => result.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
}
//# sourceMappingURL=redo-log.js.map
// EXTERNAL MODULE: ./build/src/adapters/stores/state-change.js
var state_change = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/src/adapters/stores/file-store.js
/**
 * Sessions in a local folder: one lock per session, one entry of its redo log per transaction. A process may be killed at any point; what is
 * read afterwards is the state before or after its transaction, never a mixture.
 */












/** The store of `state: { store: file }`. */
function createFileStore(options) {
    return new FileStateStore(options);
}
/** A log that grew beyond either is rolled forward. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_TRANSACTIONS = 64;
/** Looks without the lock before one waits for it. */
const LOOKS = 6;
class FileStateStore {
    kind = 'file';
    location;
    options;
    turn = (0,turn/* inTurn */.l)();
    places = new Map();
    constructor(options) {
        this.options = options;
        this.location = (0,external_node_path_.join)(options.root, 'sessions');
    }
    async sessions() {
        const ids = new Set([
            ...namesIn(this.location),
            // A session may stand in its log alone.
            ...namesIn((0,external_node_path_.join)(this.options.root, '.txn')),
        ]);
        const found = [];
        for (const id of ids)
            if ((0,domain_ids/* isSessionId */.Sd)(id) && (await this.isThere(id)))
                found.push(id);
        return found.sort();
    }
    async isThere(id) {
        const { session, log } = this.place(id);
        if (!log.inUse())
            return isSession(session, file_store_NOTHING);
        const view = log.look();
        return view.unsettled === null ? isSession(session, view.overlay) : (await this.load(id)) !== undefined;
    }
    async load(session) {
        const place = this.place(session);
        const found = (await this.peek(place)) ?? (await this.locked(place, async () => this.find(place, readSnapshot)));
        if (found === 'none')
            return undefined;
        return fileSession(place.session, found.revision, found.snapshot, found.overlay);
    }
    async loadAt() {
        return undefined;
    }
    async commit(change) {
        (0,state_change/* requireSoundChange */.F)(change);
        const place = this.place(change.session);
        return this.locked(place, () => this.commitLocked(change, place));
    }
    async close() {
        for (const place of this.places.values()) {
            const { log } = place;
            if (log.inUse() && log.isOwn(log.look()))
                await this.locked(place, async () => {
                    if (log.inUse())
                        await log.rollForward();
                });
        }
    }
    async commitLocked(change, place) {
        const { log, session } = place;
        const found = this.find(place, readWitnesses);
        if ((found === 'none' ? null : found.revision) !== change.base)
            return { kind: 'conflict', reason: 'the session changed since it was loaded' };
        refuseNoRoom(session, change, log.look().overlay);
        const outcome = await log.commit(recordOf(change));
        if (outcome.kind !== 'moved')
            return outcome;
        const view = log.look();
        const before = found === 'none' ? () => undefined : digestsOf(found.snapshot, found.overlay);
        const digest = (path) => {
            const entry = view.overlay.get(path);
            return entry === undefined ? before(path) : entry?.sha256;
        };
        const revision = revisionOf(view.head, digest);
        try {
            if (this.isDue(view))
                await log.rollForward();
        }
        catch (cause) {
            // Final all the same: whoever writes next puts it into the files, or fails with the reason.
            const reason = cause instanceof Error ? cause.message : String(cause);
            return { kind: 'unknown', reason: `${reason}; the next command carries it out` };
        }
        return { kind: 'committed', commit: null, revision };
    }
    isDue({ end, transactions }) {
        return this.options.rollForward !== 'later' || end > MOST_BYTES || transactions >= MOST_TRANSACTIONS;
    }
    /** The session now, under the lock. */
    find(place, read) {
        return foundIn(place, place.log.look(), read);
    }
    /** The session now, without the lock; undefined when a transaction was in the way every time. */
    async peek(place) {
        for (let look = 0; look < LOOKS; look += 1) {
            const view = place.log.look();
            if (view.unsettled === null) {
                const found = foundIn(place, view, readSnapshot);
                // The same log before and after: what was put into the files meanwhile lies in the overlay too.
                if (place.log.look() === view)
                    return found;
            }
            await (0,pause/* pause */.v)(1 + Math.random() * 4);
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
                    const view = await place.log.settled();
                    if (view.transactions > 0 && !place.log.isOwn(view))
                        await place.log.rollForward();
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
        const known = this.places.get(id);
        if (known !== undefined)
            return known;
        const session = (0,external_node_path_.join)(this.location, id);
        const area = (0,external_node_path_.join)(this.options.root, '.txn', id);
        const log = new RedoLog({
            session,
            area,
            refs: this.options.refs ?? { move: noRefs, repeat: noRefs },
            step: this.options.step ?? (() => undefined),
        });
        const place = { session, area, log };
        this.places.set(id, place);
        return place;
    }
}
const file_store_NOTHING = new Map();
function foundIn({ session }, { head, overlay }, read) {
    const snapshot = read(session, overlay);
    if (snapshot === undefined)
        return 'none';
    return { revision: revisionOf(head, digestsOf(snapshot, overlay)), snapshot, overlay };
}
function recordOf({ txId, writes, removes, refs }) {
    return {
        txId,
        writes: writes.map(({ path, bytes, sha256: known }) => ({ path, bytes, sha256: known ?? sha256(bytes) })),
        removes,
        refs,
    };
}
/** Once a transaction is final, nothing may stand in the way of putting it into the files. */
function refuseNoRoom(session, { writes, removes }, overlay) {
    const removed = (path) => overlay.get(path) === null || removes.some((gone) => path === gone || path.startsWith(`${gone}/`));
    for (const folder of foldersOf(writes))
        requireRoom(session, folder, removed);
    for (const folder of foldersOf(removes.map((path) => ({ path }))))
        refuseLinks(session, folder);
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
var entrypoints_root = __webpack_require__(9156);
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
        defaultStore: options.store ?? (0,state_spec/* defaultStore */.L)(root.path, root.git !== null),
        ...(options.definitionFile === null ? {} : { definitionFile: options.definitionFile }),
    };
    const written = await (0,state_spec/* readStateSpec */.t)(place);
    const state = {
        ...written,
        store: options.store ?? written.store,
        branch: options.stateBranch ?? written.branch,
    };
    const liveness = (0,process_identity/* createProcessIdentity */.W)();
    const folder = runtimeFolder(root, state);
    const git = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(5890), __webpack_require__.e(6456), __webpack_require__.e(7280), __webpack_require__.e(8389)]).then(__webpack_require__.bind(__webpack_require__, 7280))).openGitParts({ root, state, liveness, options, folder }));
    const attempts = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(7838), __webpack_require__.e(6456), __webpack_require__.e(4213)]).then(__webpack_require__.bind(__webpack_require__, 4213))).openAttemptParts({
        root,
        git: root.git === null ? null : (await git.get()).own.git,
        options,
    }));
    const opened = state.store === 'artifact'
        ? await (await __webpack_require__.e(/* import() */ 9593).then(__webpack_require__.bind(__webpack_require__, 9593))).openArtifacts(options, folder)
        : await openStore(root, state, { liveness, git: git.get, series: options.series === true });
    const context = {
        store: opened.store,
        code: root.git === null ? null : lazyCode(async () => (await git.get()).code),
        definitions: {
            compile: async () => {
                const { createDefinitionSource } = await Promise.all(/* import() */[__webpack_require__.e(3645), __webpack_require__.e(2779), __webpack_require__.e(821), __webpack_require__.e(4828)]).then(__webpack_require__.bind(__webpack_require__, 8800));
                return createDefinitionSource({ ...place, defaultStore: state.store }).compile();
            },
        },
        runner: lazyRunner(async () => (await attempts.get()).runner),
        inbox: { list: async (path) => (await attempts.get()).inbox.list(path) },
        schemas: lazySchemas(async () => (await attempts.get()).schemas),
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
        checks: async () => (await attempts.get()).checks,
        findOutput: async (task, path) => (await attempts.get()).findOutput(task, path),
        close: async () => {
            try {
                await opened.close();
            }
            finally {
                const parts = await git.made()?.catch(() => undefined);
                await parts?.own.close();
            }
        },
    };
}
/** Where this clone keeps what is not state: locks, logs, report folders, the pointer. Never in a tree that is committed. */
function runtimeFolder(root, state) {
    return state.store !== 'file' && root.git !== null
        ? (0,external_node_path_.join)((0,entrypoints_root/* commonGitDir */.X)(root.git), 'orchestrator')
        : (0,external_node_path_.join)(root.path, '.orchestrator');
}
async function openStore(root, state, { liveness, git, series, }) {
    if (state.store !== 'file') {
        if (root.git === null)
            throw new errors/* OrchestratorError */.jD('GIT_NO_REPOSITORY', `The state is to be kept in git, and ${root.path} is no git repository.`, 'Run `git init`, or set `state: { store: file }` in orchestrator.yml.');
        return { store: (await git()).store, close: async () => undefined };
    }
    const store = createFileStore({
        root: (0,external_node_path_.join)(root.path, '.orchestrator'),
        liveness,
        rollForward: series ? 'later' : 'at once',
        ...(root.git === null ? {} : { refs: lazyRefs(git) }),
    });
    return { store, close: () => store.close() };
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
function lazySchemas(open) {
    return { faults: async (schema, bytes) => (await open()).faults(schema, bytes) };
}
/** The pointer of this clone; a committed `.orchestrator/current` is read as the last resort. */
function createPointer(folder, root) {
    const own = (0,external_node_path_.join)(folder, 'current');
    return {
        async read() {
            for (const file of [own, (0,external_node_path_.join)(root, '.orchestrator', 'current')]) {
                const text = textOf(file).trim();
                if ((0,domain_ids/* isSessionId */.Sd)(text))
                    return text;
            }
            return null;
        },
        async write(session) {
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            // Normal mode keeps itself out of the repository, also where nobody ran `init`.
            if (folder === (0,external_node_path_.join)(root, '.orchestrator'))
                writeNew((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
            (0,external_node_fs_.writeFileSync)(own, `${session}\n`);
        },
    };
}
/** Empty where there is no such file, or none that can be read. */
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
/** Leaves a file alone that is there already. */
function writeNew(file, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' });
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
            throw error;
    }
}
/** Who is at the keyboard: the workflow's actor, the git user, else the user of the machine. */
async function actorOf(root, { env, writes }) {
    const known = env['GITHUB_ACTOR'];
    if (known !== undefined && known !== '')
        return known;
    const user = env['USER'] ?? env['USERNAME'] ?? 'person';
    if (!writes || root.git === null)
        return user;
    const { gitUserName } = await Promise.all(/* import() */[__webpack_require__.e(5890), __webpack_require__.e(1513)]).then(__webpack_require__.bind(__webpack_require__, 1513));
    return (await gitUserName(root.path)) ?? user;
}
//# sourceMappingURL=wire.js.map

/***/ }),

/***/ 8529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Makes text from agents, task files and reports harmless before people see it: no terminal escapes, no control characters, nothing that
 * turns the reading direction around. Everything in this folder passes such text through here.
 */
const ESC = String.fromCharCode(0x1b);
const BEL = String.fromCharCode(0x07);
const ESCAPE_SEQUENCE = new RegExp(`${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|[PX^_][^${ESC}]*(?:${ESC}\\\\)?|[ -/]*[0-~])`, 'g');
/** Blanks of every kind, line breaks among them. */
const BLANKS = /\s+/gu;
/** Control and format characters: C0, C1, marks of direction, zero-width ones; and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** One line of at most `most` characters. */
function plainText(text, most = 200) {
    // Bounded before anything is searched: the text may be megabytes.
    const bounded = text.slice(0, most * 8 + 1024);
    const line = bounded.replace(ESCAPE_SEQUENCE, '').replace(BLANKS, ' ').replace(UNSEEN, '').trim();
    return cut(line, most);
}
/** As {@link plainText}, with the blanks of the line left as they are: for logs and prompts. */
function plainLine(text, most) {
    const bounded = text.slice(0, most * 4 + 1024).replaceAll('\t', '    ');
    return cut(bounded.replace(ESCAPE_SEQUENCE, '').replace(UNSEEN, '').trimEnd(), most);
}
/** The first `most` characters, the last of them an ellipsis when something was cut off. */
function cut(text, most) {
    const characters = [...text];
    return characters.length <= most ? text : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}
//# sourceMappingURL=plain-text.js.map

/***/ }),

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   lW: () => (/* binding */ phaseMark),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/** No colour, no terminal: for files and pipes. */
const PLAIN = { colour: false, unicode: true, columns: null };
const COLOURS = { red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, dim: 2, bold: 1 };
const ESC = String.fromCharCode(0x1b);
function paint(style, colour, text) {
    return style.colour ? `${ESC}[${COLOURS[colour]}m${text}${ESC}[0m` : text;
}
const MARKS = {
    completed: ['✓', '+', 'green'],
    failed: ['✗', 'x', 'red'],
    in_progress: ['●', '*', 'cyan'],
    ready: ['○', 'o', 'blue'],
    waiting: ['·', '.', 'dim'],
    pending: ['·', '.', 'dim'],
    blocked: ['■', '#', 'yellow'],
    escalated: ['▲', '!', 'yellow'],
    skipped: ['–', '-', 'dim'],
    cancelled: ['–', '-', 'dim'],
};
/** One character that stands for how a task looks. */
function mark(style, look) {
    const [unicode, ascii, colour] = MARKS[look];
    return paint(style, colour, style.unicode ? unicode : ascii);
}
function phaseMark(style, status) {
    if (status === 'completed')
        return mark(style, 'completed');
    if (status === 'in_progress')
        return paint(style, 'cyan', style.unicode ? '▶' : '>');
    return mark(style, 'waiting');
}
/** A pending task looks like its standing, any other like its status. */
function lookOf(status, standing) {
    if (status !== 'pending')
        return status;
    return standing === 'ready' || standing === 'blocked' || standing === 'escalated' ? standing : 'waiting';
}
/** `████░░░░░░` */
function bar(style, percent, width) {
    const filled = Math.round((Math.min(100, Math.max(0, percent)) / 100) * width);
    const [full, empty] = style.unicode ? ['█', '░'] : ['#', '-'];
    return `${paint(style, 'green', full.repeat(filled))}${paint(style, 'dim', empty.repeat(width - filled))}`;
}
/** Cuts a line without colours to the width of the terminal. */
function fitted(style, line) {
    if (style.columns === null)
        return line;
    const characters = [...line];
    return characters.length < style.columns
        ? line
        : `${characters.slice(0, Math.max(1, style.columns - 2)).join('')}${style.unicode ? '…' : '~'}`;
}
//# sourceMappingURL=style.js.map

/***/ }),

/***/ 6258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ definitionToJson),
/* harmony export */   O: () => (/* binding */ definitionFromJson)
/* harmony export */ });
/* harmony import */ var _domain_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4034);
/* harmony import */ var _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8453);
/* harmony import */ var _json_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7915);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(333);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4723);
/**
 * `definition.json`: the pinned definition as canonical JSON, one task per line. Equal definitions give equal bytes, and what is read back
 * is checked key by key.
 */





const FILE = 'definition.json';
const SCHEMA = 'orchestrator/definition/1';
/** The definition as text with a trailing newline. */
function definitionToJson(definition) {
    const { tasks, phases, agents, limits, schemas, ...plain } = definition;
    const head = Object.entries({
        schema: SCHEMA,
        title: plain.title,
        on_failure: plain.onFailure,
        // Keys that people chose stay as they are: only our own names have two spellings.
        limits: { ...asObject((0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)({ ...limits, resources: {} })), resources: sorted(limits.resources) },
        budget: (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(plain.budget),
        changes: (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(plain.changes),
        state: (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(plain.state),
        agents: sorted(Object.fromEntries(Object.entries(agents).map(([name, agent]) => [name, (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(agent)]))),
        phases: (0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(phases),
        schemas: sorted(schemas),
    }).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
    const lines = tasks.map((task) => JSON.stringify((0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .toWire */ .BW)(task)));
    return `{${head.join('\n')}\n"tasks":[${lines.length > 0 ? '\n' : ''}${lines.join(',\n')}]}\n`;
}
/** The definition behind the bytes. Throws `STATE_CORRUPT` or `STATE_CONFLICT_MARKERS` when they are no definition. */
function definitionFromJson(bytes) {
    const source = (0,_json_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(FILE, bytes);
    const json = (0,_json_source_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o_)(FILE, source);
    try {
        const { schema: _schema, ...definition } = definitionShape(json);
        return definition;
    }
    catch (cause) {
        throw cause instanceof _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .Misfit */ .$C ? (0,_json_source_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(FILE, ...(0,_json_source_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(source, cause.path), cause.message) : cause;
    }
}
const agentShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    run: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    runner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    reserve: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ microUsd: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9, tokens: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9 }),
});
const phaseShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    id: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseIdShape */ .O3,
    title: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    maxParallel: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9),
    gate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ approval: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt, outputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ task: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .taskIdShape */ .a5, path: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq })) }),
    tasksFrom: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ task: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .taskIdShape */ .a5, path: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, allowEmpty: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt })),
    taskDefaults: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
        agent: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
        runner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        timeoutSeconds: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai,
        resources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        checks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        retry: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .retryShape */ .Is,
    }),
});
const definitionShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([SCHEMA]),
    title: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    onFailure: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .ON_FAILURE */ .hM),
    budget: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetShape */ .fl,
    limits: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
        maxConcurrentAgents: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        maxTasksAdded: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        maxChain: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        maxOutputBytes: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        resources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9),
    }),
    changes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({
        integrate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGRATIONS */ .o4),
        protected: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
        maxBytes: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
        maxFiles: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9,
    }),
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)({ store: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .STORE_KINDS */ .i7), branch: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, remote: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }),
    agents: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(agentShape),
    phases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(phaseShape),
    schemas: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .anything */ .D8),
    tasks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_domain_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .taskSpecShape */ .mk),
});
function sorted(map) {
    return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function asObject(value) {
    if (typeof value === 'object' && value !== null)
        return value;
    throw new Error('Internal error: a record became something else on its way to JSON.');
}
//# sourceMappingURL=definition-json.js.map

/***/ }),

/***/ 8453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ taskShape),
/* harmony export */   Is: () => (/* binding */ retryShape),
/* harmony export */   NZ: () => (/* binding */ approvalShape),
/* harmony export */   O3: () => (/* binding */ phaseIdShape),
/* harmony export */   XE: () => (/* binding */ sessionIdShape),
/* harmony export */   a5: () => (/* binding */ taskIdShape),
/* harmony export */   c6: () => (/* binding */ createdEventShape),
/* harmony export */   fl: () => (/* binding */ budgetShape),
/* harmony export */   mk: () => (/* binding */ taskSpecShape),
/* harmony export */   qM: () => (/* binding */ laterEventShape),
/* harmony export */   tE: () => (/* binding */ costShape),
/* harmony export */   v4: () => (/* binding */ sha256Shape),
/* harmony export */   xw: () => (/* binding */ codeShape)
/* harmony export */ });
/* unused harmony export objectIdShape */
/* harmony import */ var _domain_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4034);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4813);
/* harmony import */ var _domain_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9518);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(333);
/**
 * The domain's own records as they stand in our files: which fields each has, and what may be in them.
 */




const taskIdShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .HK)(_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaskId */ .XJ, 'a task id');
const phaseIdShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .HK)(_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhaseId */ .DJ, 'a phase id');
const sessionIdShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .guarded */ .Nj)(_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isSessionId */ .Sd, 'a session id');
const sha256Shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .guarded */ .Nj)(_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isSha256 */ ._h, 'a SHA-256 in hex');
const objectIdShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .guarded */ .Nj)(_domain_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .TS, 'a git object id');
const outcome = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im);
const status = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_domain_task_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_STATUSES */ .Hi);
const texts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq);
const textOrTexts = (value) => Array.isArray(value) ? texts(value) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value);
const retryShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    maxAttempts: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    backoffSeconds: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj,
    factor: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj,
    maxBackoffSeconds: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj,
    on: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(outcome),
});
const specFields = {
    id: taskIdShape,
    title: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    phase: phaseIdShape,
    layer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    agent: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    priority: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai,
    dependencies: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ task: taskIdShape, on: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_domain_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPENDENCY_CONDITIONS */ .bm) })),
    inputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, producer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(taskIdShape), output: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) })),
    outputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tagged */ .VK)('kind', {
        file: { path: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), allowEmpty: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt },
        check: { command: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    })),
    estimateSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    timeoutSeconds: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai,
    touches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    resources: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    runner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    retry: retryShape,
    promptSha256: sha256Shape,
    labels: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .dictionary */ .zz)(textOrTexts),
};
const taskSpecShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(specFields);
const holder = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tagged */ .VK)('kind', {
    local: { host: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, bootId: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, pid: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, startTime: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    run: { id: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, leg: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9) },
});
const costShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ microUsd: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, tokens: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, agentSeconds: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 });
const budgetShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    microUsd: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    tokens: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    agentSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
});
const claim = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    sha256: sha256Shape,
    attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    holder,
    baseSha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(objectIdShape),
    claimedAt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    leaseExpiresAt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    reserve: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(costShape),
});
const usage = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    inputTokens: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    outputTokens: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    usd: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
});
const digest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ path: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, bytes: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, sha256: sha256Shape, source: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt });
const change = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ baseSha: objectIdShape, commit: objectIdShape, files: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, bytes: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 });
const held = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    ref: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    oid: objectIdShape,
    paths: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    baseSha: objectIdShape,
    files: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    bytes: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    outputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(digest),
    tasks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(taskSpecShape),
});
const skip = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['person', 'rule']);
const evidence = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['verified', 'by_hand']);
const taskFields = {
    status,
    owner: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    updatedAt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    notBefore: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR),
    claim: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(claim),
    attempts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
        n: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(outcome),
        startedAt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
        completedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR),
        durationSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
        exitCode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
        runUrl: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        usage: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(usage),
        reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        claimSha256: sha256Shape,
        lateReport: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(outcome),
    })),
    freshSince: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    statusHistory: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ status, at: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR, by: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    blockerInfo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, by: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, at: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR })),
    escalationInfo: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, to: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, at: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR, held: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(held) })),
    rejectionHistory: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ by: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, suggestedLayer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, at: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR })),
    outputDigests: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(digest),
    change: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(change),
    evidence: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(evidence),
    skip: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(skip),
    addedBy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
};
const specReader = new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldReader */ .U3(specFields);
const taskReader = new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldReader */ .U3(taskFields);
const ofTask = [specReader, taskReader];
/** A task as one flat record: its spec and what became of it side by side. */
const taskShape = (value) => {
    const from = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(value);
    const spec = {};
    const task = { spec };
    specReader.read(from, spec);
    taskReader.read(from, task);
    (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOthers */ .AQ)(from, ofTask);
    return task;
};
const codeShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({ targetRef: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, baseSha: objectIdShape, branch: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq });
const approvalShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    phase: phaseIdShape,
    by: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    at: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    permission: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    version: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    headSha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    feedback: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});
const end = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    n: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    outcome,
    completedAt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    durationSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    exitCode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    runUrl: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    usage: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(usage),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    cost: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(costShape),
});
const stamp = { at: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR, by: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq };
const onTask = { ...stamp, task: taskIdShape };
const reason = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq);
/** Every event but `session_created`, whose definition lives in a file of its own. */
const laterEventShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .tagged */ .VK)('type', {
    task_added: {
        ...stamp,
        spec: taskSpecShape,
        addedBy: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(taskIdShape),
    },
    task_claimed: { ...onTask, claim },
    task_completed: {
        ...onTask,
        end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(end),
        outputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(digest),
        evidence,
        change: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(change),
        reason,
    },
    task_failed: { ...onTask, end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(end), reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    task_requeued: {
        ...onTask,
        end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(end),
        notBefore: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR),
        fresh: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
        reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    task_rejected: {
        ...onTask,
        end,
        suggestedLayer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    },
    task_blocked: { ...onTask, end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(end), reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    task_unblocked: { ...onTask, reason },
    task_escalated: {
        ...onTask,
        end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(end),
        to: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        held: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(held),
    },
    task_skipped: { ...onTask, skip, reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    task_cancelled: { ...onTask, end: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(end), reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    report_ignored: { ...onTask, attempt: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, outcome, code: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    change_approved: { ...onTask, oid: objectIdShape, permission: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), version: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 },
    budget_raised: { ...stamp, budget: budgetShape, reason },
    continuation_requested: { ...stamp, depth: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 },
    phase_opened: { ...stamp, phase: phaseIdShape },
    phase_completed: { ...stamp, phase: phaseIdShape, verdict: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    gate_approved: {
        ...stamp,
        phase: phaseIdShape,
        permission: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        version: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        headSha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        feedback: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    },
    session_paused: { ...stamp, reason },
    session_resumed: { ...stamp, reason },
    session_completed: { ...stamp },
    session_failed: { ...stamp, reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    session_reopened: { ...stamp, reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq },
    session_cancelled: { ...stamp, reason },
});
/** `session_created` without its definition. */
const createdEventShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)({
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['session_created']),
    ...stamp,
    session: sessionIdShape,
    definitionSha256: sha256Shape,
    code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(codeShape),
});
//# sourceMappingURL=domain-shapes.js.map

/***/ }),

/***/ 7555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ NO_LINE),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   nQ: () => (/* binding */ journalLines),
/* harmony export */   uJ: () => (/* binding */ EMPTY_JOURNAL),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var _domain_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2295);
/* harmony import */ var _domain_evolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5670);
/* harmony import */ var _domain_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8453);
/* harmony import */ var _json_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7915);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2969);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(333);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4723);







const NO_LINE = '0'.repeat(64);
const EMPTY_JOURNAL = { seq: 0, sha256: NO_LINE, segments: [] };
/** What a journal line shows of the thing that an event changes; `verify` computes it again. */
function projection(session, event) {
    if (session === undefined)
        return null;
    if (event.type === 'task_added')
        return session.tasks.has(event.spec.id) ? { status: session.tasks.get(event.spec.id)?.status } : null;
    if ('task' in event) {
        const task = session.tasks.get(event.task);
        return task === undefined
            ? null
            : {
                status: task.status,
                owner: task.owner,
                attempt: task.claim?.attempt ?? null,
                attempts: task.attempts.length,
            };
    }
    if ('phase' in event) {
        const phase = session.phases.find(({ id }) => id === event.phase);
        return phase === undefined
            ? null
            : {
                status: phase.status,
                approvals: session.approvals.filter((approval) => approval.phase === event.phase).length,
            };
    }
    return { status: session.status };
}
/** The lines (without line breaks) of one transaction, and the head after them. */
function journalLines(before, events, head, meta) {
    const lines = [];
    let { seq, sha256: prev } = head;
    let state = before;
    for (const event of events) {
        seq += 1;
        const next = (0,_domain_evolve_js__WEBPACK_IMPORTED_MODULE_1__/* .evolve */ .sf)(state, event);
        const line = lineOf({ ...meta, seq, prev, event }, state, next);
        lines.push(line);
        prev = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(line);
        state = next;
    }
    return { lines, head: { ...head, seq, sha256: prev } };
}
/** The one text of a line for an event that led from one session to the next: whoever computes it again can tell a changed byte. */
function lineOf(core, before, after) {
    const { event } = core;
    return JSON.stringify({
        tx_id: core.txId,
        seq: core.seq,
        timestamp: (0,_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .isoOf */ .dF)(event.at),
        agent: event.by,
        operation: _domain_event_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x[event.type],
        task_id: taskOf(event),
        before: projection(before, event),
        after: projection(after, event),
        reason: 'reason' in event ? event.reason : null,
        event: eventToWire(event),
        run: core.run,
        prev: core.prev,
    });
}
function taskOf(event) {
    return event.type === 'task_added' ? event.spec.id : 'task' in event ? event.task : null;
}
function eventToWire(event) {
    if (event.type !== 'session_created')
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .toWire */ .BW)(event);
    const { definition: _pinned, ...rest } = event;
    return (0,_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .toWire */ .BW)(rest);
}
/** Parses a journal file. Throws STATE_CORRUPT naming `file:line:col`. The definition completes `create_session`. */
function parseJournal(file, text, definition) {
    if (text === '')
        return [];
    if (!text.endsWith('\n'))
        throw (0,_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(file, text.split('\n').length, 1, 'the last line is cut off');
    return text
        .slice(0, -1)
        .split('\n')
        .map((line, index) => parseLine({ file, line: index + 1, text: line }, definition));
}
const lineShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
    txId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(/^TX-\d{6,}-[0-9a-f]{16}$/, 'the id of a transaction'),
    seq: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9,
    timestamp: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR,
    agent: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    operation: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    taskId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    before: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .anything */ .D8,
    after: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .anything */ .D8,
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    event: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .anything */ .D8,
    run: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    prev: _domain_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Shape */ .v4,
});
function parseLine(written, definition) {
    const { txId, seq, agent, operation, run, prev, event } = read(written, [], () => lineShape((0,_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o_)(written.file, written.text, written.line)));
    const type = typeof event === 'object' && event !== null ? Reflect.get(event, 'type') : undefined;
    const parsed = read(written, ['event'], () => type === 'session_created' ? { ...(0,_domain_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .createdEventShape */ .c6)(event), definition } : (0,_domain_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .laterEventShape */ .qM)(event));
    return { txId, seq, agent, operation, run, prev, event: parsed, ...written };
}
function read({ file, line, text }, within, shape) {
    try {
        return shape();
    }
    catch (cause) {
        if (!(cause instanceof _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .Misfit */ .$C))
            throw cause;
        const path = [...within, ...cause.path];
        const [, column] = (0,_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(text, path);
        throw (0,_json_source_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(file, line, column, `${path.join('.')} ${cause.fault}`);
    }
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qb: () => (/* binding */ corrupt),
  o_: () => (/* binding */ jsonOf),
  rv: () => (/* binding */ lineColumn),
  TN: () => (/* binding */ oneLine),
  $t: () => (/* binding */ placeOf),
  b6: () => (/* binding */ textOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(2895);
;// CONCATENATED MODULE: ./build/src/schema/json-place.js
/**
 * Finds places in a JSON text: where it stops being JSON, and where a value lies in it. Only errors ask, so it may be slower than the parser;
 * it keeps no call stack, so no depth of nesting breaks it.
 */
/** Offset of the first character that JSON does not allow there; the length of the text when it is merely cut off, or no fault at all. */
function faultOffset(text) {
    return new Walk(text, () => undefined).faultOffset() ?? text.length;
}
/** Offset of the value at a path of keys and indexes, or of the deepest value on the way to it. Indexes of lists are written as text. */
function valueOffset(text, path) {
    let deepest = -1;
    let found = 0;
    const walk = new Walk(text, (frames, offset) => {
        if (frames.length <= deepest || frames.length > path.length)
            return;
        if (!frames.every((frame, index) => isAt(frame, path[index])))
            return;
        deepest = frames.length;
        found = offset;
    });
    walk.faultOffset();
    return found;
}
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function isAt(frame, step) {
    return (frame.list ? String(frame.index) : frame.key) === step;
}
class Walk {
    #text;
    #seen;
    #frames = [];
    #at = 0;
    constructor(text, seen) {
        this.#text = text;
        this.#seen = seen;
    }
    faultOffset() {
        let expected = 'value';
        for (;;) {
            while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x'))
                this.#at += 1;
            if (this.#at >= this.#text.length)
                return expected === 'end' ? undefined : this.#at;
            const next = this.#step(expected);
            if (next === undefined)
                return this.#at;
            expected = next;
        }
    }
    #step(expected) {
        const char = this.#text[this.#at];
        switch (expected) {
            case 'value':
                return this.#value();
            case 'item':
                return char === ']' ? this.#close() : this.#value();
            case 'name':
                return char === '}' ? this.#close() : this.#name();
            case 'another-name':
                return this.#name();
            case 'colon':
                return this.#take(':', 'value');
            case 'more':
                return this.#more(char);
            default:
                return undefined;
        }
    }
    #take(wanted, next) {
        if (this.#text[this.#at] !== wanted)
            return undefined;
        this.#at += 1;
        return next;
    }
    #value() {
        this.#seen(this.#frames, this.#at);
        const char = this.#text[this.#at];
        if (char === '{' || char === '[') {
            this.#frames.push({ list: char === '[', index: 0, key: '' });
            this.#at += 1;
            return char === '[' ? 'item' : 'name';
        }
        if (char === '"')
            return this.#string() === undefined ? undefined : this.#after();
        SCALAR.lastIndex = this.#at;
        const scalar = SCALAR.exec(this.#text)?.[0];
        if (scalar === undefined)
            return undefined;
        this.#at += scalar.length;
        return this.#after();
    }
    #name() {
        const name = this.#text[this.#at] === '"' ? this.#string() : undefined;
        const frame = this.#frames.at(-1);
        if (name === undefined || frame === undefined)
            return undefined;
        frame.key = name;
        return 'colon';
    }
    #more(char) {
        const frame = this.#frames.at(-1);
        if (char === (frame?.list === true ? ']' : '}'))
            return this.#close();
        if (frame !== undefined)
            frame.index += 1;
        return this.#take(',', frame?.list === true ? 'value' : 'another-name');
    }
    #close() {
        this.#frames.pop();
        this.#at += 1;
        return this.#after();
    }
    #after() {
        return this.#frames.length === 0 ? 'end' : 'more';
    }
    /** What stands between the quotes, escapes as they are written; undefined with the place at the fault. */
    #string() {
        const start = this.#at + 1;
        for (this.#at = start; this.#at < this.#text.length; this.#at += 1) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === 0x22) {
                this.#at += 1;
                return this.#text.slice(start, this.#at - 1);
            }
            if (code < 0x20)
                return undefined;
            if (code === 0x5c && !this.#escape())
                return undefined;
        }
        return undefined;
    }
    /** Steps over all of an escape but its last character. */
    #escape() {
        const found = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(this.#text.slice(this.#at, this.#at + 6))?.[0];
        this.#at += (found?.length ?? 1) - 1;
        return found !== undefined;
    }
}
//# sourceMappingURL=json-place.js.map
;// CONCATENATED MODULE: ./build/src/schema/json-source.js
/**
 * Reads JSON of our own files with an error that says where. Damage is told apart: merge conflict markers, a byte order mark, binary data,
 * broken syntax; none of it is ever read as "nothing there".
 */


const REPAIR = 'Nothing was changed. `orchestrator verify` shows the extent; restore the file from the history of the state.';
/** UTF-8 text of a state file. Throws STATE_CORRUPT or STATE_CONFLICT_MARKERS with `file:line:col`. */
function textOf(file, bytes) {
    if (bytes.length === 0)
        throw corrupt(file, 1, 1, 'the file is empty');
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        throw corrupt(file, 1, 1, 'it begins with a byte order mark, which no version of ours writes');
    const text = decode(file, bytes);
    const marker = conflictMarker(text);
    if (marker !== null)
        throw new errors/* OrchestratorError */.jD('STATE_CONFLICT_MARKERS', `${place(file, text, marker.index)}: merge conflict markers.`, 'State is never merged by hand: take one side whole. Nothing was changed.');
    const nul = text.indexOf('\0');
    if (nul >= 0)
        throw corrupt(file, ...lineColumn(text, nul), 'binary data');
    return text;
}
/** A search for the plain characters passes over a large file many times faster than the expression does. */
function conflictMarker(text) {
    const suspicious = text.includes('<<<<<<<') || text.includes('=======') || text.includes('>>>>>>>');
    return suspicious ? /^(?:<{7} |={7}$|>{7} )/m.exec(text) : null;
}
function decode(file, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const [line, column] = lineColumn(Buffer.from(bytes).toString('latin1'), brokenByte(bytes));
        throw corrupt(file, line, column, 'it is not UTF-8 text');
    }
}
/** Offset of the byte at which the text stops being UTF-8. */
function brokenByte(bytes) {
    let sound = 0;
    for (let broken = bytes.length; broken - sound > 1;) {
        const middle = (sound + broken) >> 1;
        if (isUtf8Prefix(bytes.subarray(0, middle)))
            sound = middle;
        else
            broken = middle;
    }
    return sound;
}
function isUtf8Prefix(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
/** The JSON value in a text. Throws STATE_CORRUPT with the place. `firstLine`: number of the text's first line within the file. */
function jsonOf(file, text, firstLine = 1) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const [line, column] = lineColumn(text, faultOffset(text));
        const what = `it is not JSON (${message.split('\n')[0]?.slice(0, 120)})`;
        throw corrupt(file, line + firstLine - 1, column, what);
    }
}
/** 1-based line and column of an offset. */
function lineColumn(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return [line, offset - before.lastIndexOf('\n')];
}
function place(file, text, offset) {
    return [file, ...lineColumn(text, offset)].join(':');
}
/** Place of a value within a JSON text: 1-based line and column. */
function placeOf(text, path) {
    return lineColumn(text, valueOffset(text, path));
}
/** `what` may quote the file: it comes out as one line without control characters. */
function corrupt(file, line, column, what) {
    return new errors/* OrchestratorError */.jD('STATE_CORRUPT', `${file}:${line}:${column}: ${oneLine(what)}.`, REPAIR);
}
/** Text of a damaged file as a message may show it: on one line, short, nothing in it that a terminal or a log would obey. */
function oneLine(text) {
    return text.slice(0, 400).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\u{fffd}');
}
//# sourceMappingURL=json-source.js.map

/***/ }),

/***/ 4315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jX: () => (/* binding */ SHARD_SIZE),
  tH: () => (/* binding */ assembleSession),
  p6: () => (/* binding */ decodeShard),
  Ae: () => (/* binding */ decodeStateFile),
  J: () => (/* binding */ decodeTasksFile),
  sy: () => (/* binding */ encodeShards),
  Wh: () => (/* binding */ encodeStateFile),
  JS: () => (/* binding */ encodeTasksFile)
});

// UNUSED EXPORTS: SHARD_ABOVE, STATE_SCHEMA, TASKS_SCHEMA

// EXTERNAL MODULE: ./build/src/domain/session.js
var session = __webpack_require__(1987);
// EXTERNAL MODULE: ./build/src/domain/task-table.js
var task_table = __webpack_require__(5803);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/src/schema/json-source.js + 1 modules
var json_source = __webpack_require__(7915);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/src/schema/shape.js
var schema_shape = __webpack_require__(333);
// EXTERNAL MODULE: ./build/src/schema/domain-shapes.js
var domain_shapes = __webpack_require__(8453);
;// CONCATENATED MODULE: ./build/src/schema/state-shapes.js
/** What `tasks.json` and `state.json` hold around the tasks. */


const versioned = { _version: schema_shape/* count */.U9, _last_modified: schema_shape/* text */.Qq, _last_modified_by: schema_shape/* text */.Qq, schema: schema_shape/* text */.Qq };
const shardEntry = (0,schema_shape/* record */.g1)({
    name: (0,schema_shape/* matching */.wC)(/^tasks\/\d{4,}\.jsonl$/, 'the name of a shard'),
    sha256: domain_shapes/* sha256Shape */.v4,
});
const shardedFileShape = (0,schema_shape/* record */.g1)({ ...versioned, session: domain_shapes/* sessionIdShape */.XE, shards: (0,schema_shape/* list */.p_)(shardEntry) });
const wholeFileShape = (0,schema_shape/* record */.g1)({ ...versioned, session: domain_shapes/* sessionIdShape */.XE, tasks: (0,schema_shape/* list */.p_)(schema_shape/* anything */.D8) });
const stateFileShape = (0,schema_shape/* record */.g1)({
    ...versioned,
    session: domain_shapes/* sessionIdShape */.XE,
    title: schema_shape/* text */.Qq,
    status: (0,schema_shape/* oneOf */.yL)(['in_progress', 'completed', 'paused', 'failed', 'cancelled']),
    statusReason: (0,schema_shape/* nullable */.me)(schema_shape/* text */.Qq),
    createdAt: schema_shape/* instant */.uR,
    definitionSha256: domain_shapes/* sha256Shape */.v4,
    code: (0,schema_shape/* nullable */.me)(domain_shapes/* codeShape */.xw),
    phases: (0,schema_shape/* list */.p_)((0,schema_shape/* record */.g1)({
        id: domain_shapes/* phaseIdShape */.O3,
        status: (0,schema_shape/* oneOf */.yL)(['pending', 'in_progress', 'completed']),
        openedAt: (0,schema_shape/* nullable */.me)(schema_shape/* instant */.uR),
        completedAt: (0,schema_shape/* nullable */.me)(schema_shape/* instant */.uR),
        verdict: (0,schema_shape/* nullable */.me)(schema_shape/* text */.Qq),
    })),
    approvals: (0,schema_shape/* list */.p_)(domain_shapes/* approvalShape */.NZ),
    budget: domain_shapes/* budgetShape */.fl,
    spent: domain_shapes/* costShape */.tE,
    chain: schema_shape/* count */.U9,
    tasksSha256: domain_shapes/* sha256Shape */.v4,
    journal: (0,schema_shape/* record */.g1)({
        seq: schema_shape/* count */.U9,
        headSha256: (0,schema_shape/* matching */.wC)(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'),
        segments: (0,schema_shape/* list */.p_)((0,schema_shape/* record */.g1)({ name: (0,schema_shape/* matching */.wC)(/^journal\/\d{5,}\.jsonl$/, 'the name of a segment'), sha256: domain_shapes/* sha256Shape */.v4 })),
    }),
});
//# sourceMappingURL=state-shapes.js.map
// EXTERNAL MODULE: ./build/src/schema/wire.js
var wire = __webpack_require__(4723);
;// CONCATENATED MODULE: ./build/src/schema/task-record.js




const encodedTasks = new WeakMap();
/** One task as one line of JSON. Tasks are immutable, so each is encoded once. */
function encodeTask(task) {
    const known = encodedTasks.get(task);
    if (known !== undefined)
        return known;
    const { spec } = task;
    const line = JSON.stringify((0,wire/* toRecord */.Lv)({
        id: spec.id,
        title: spec.title,
        phase: spec.phase,
        layer: spec.layer,
        status: task.status,
        owner: task.owner,
        agent: spec.agent,
        priority: spec.priority,
        dependencies: spec.dependencies,
        inputs: spec.inputs,
        outputs: spec.outputs,
        estimateSeconds: spec.estimateSeconds,
        timeoutSeconds: spec.timeoutSeconds,
        touches: spec.touches,
        resources: spec.resources,
        runner: spec.runner,
        retry: spec.retry,
        promptSha256: spec.promptSha256,
        labels: spec.labels,
        updatedAt: task.updatedAt,
        notBefore: task.notBefore,
        claim: task.claim,
        attempts: task.attempts,
        freshSince: task.freshSince,
        statusHistory: task.statusHistory,
        rejectionHistory: task.rejectionHistory,
        blockerInfo: task.blockerInfo,
        escalationInfo: task.escalationInfo,
        outputDigests: task.outputDigests,
        change: task.change,
        evidence: task.evidence,
        skip: task.skip,
        addedBy: task.addedBy,
    }));
    encodedTasks.set(task, line);
    return line;
}
/** The task behind a line: `known` itself where it reads the same. Throws STATE_CORRUPT naming `file:line:column`. */
function decodeTask(file, line, text, known) {
    if (known !== undefined && encodedTasks.get(known) === text)
        return known;
    const task = taskOf(file, (0,json_source/* jsonOf */.o_)(file, text, line), (path) => [line, (0,json_source/* placeOf */.$t)(text, path)[1]]);
    encodedTasks.set(task, known === undefined ? text : ownCopy(text));
    return task;
}
/** A part of a text keeps all of it in memory: one line that changed must not hold a whole version of the file. */
function ownCopy(text) {
    return Buffer.from(text).toString();
}
/** The task behind a JSON value. `place` finds a path within it. Throws STATE_CORRUPT naming `file:line:column`. */
function taskOf(file, value, place) {
    try {
        return (0,domain_shapes/* taskShape */.Hd)(value);
    }
    catch (cause) {
        if (!(cause instanceof schema_shape/* Misfit */.$C))
            throw cause;
        const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
        throw (0,json_source/* corrupt */.qb)(file, ...place(cause.path), `task ${typeof id === 'string' ? id : '?'}: ${cause.message}`);
    }
}
//# sourceMappingURL=task-record.js.map
;// CONCATENATED MODULE: ./build/src/schema/session-codec.js









const TASKS_SCHEMA = 'orchestrator/tasks/1';
const STATE_SCHEMA = 'orchestrator/state/1';
const SHARD_ABOVE = 1000;
const SHARD_SIZE = 100;
function shardName(index) {
    return `tasks/${String(index + 1).padStart(4, '0')}.jsonl`;
}
/** The shards of a session; none while it is small. `only` limits the work to shards that hold these positions. */
function encodeShards(session, only) {
    if (session.tasks.size <= SHARD_ABOVE)
        return [];
    const shards = [];
    for (let start = 0; start < session.tasks.size; start += SHARD_SIZE) {
        const index = start / SHARD_SIZE;
        if (only !== undefined && !only.has(index))
            continue;
        const lines = [];
        for (let p = start; p < Math.min(start + SHARD_SIZE, session.tasks.size); p += 1) {
            const task = session.tasks.at(p);
            if (task !== undefined)
                lines.push(`${encodeTask(task)}\n`);
        }
        shards.push({ name: shardName(index), text: lines.join('') });
    }
    return shards;
}
function tasksHeader(session) {
    const fields = {
        schema: TASKS_SCHEMA,
        _version: session.version,
        _last_modified: (0,wire/* isoOf */.dF)(session.updatedAt),
        _last_modified_by: session.updatedBy,
        session: session.id,
    };
    return JSON.stringify(fields, null, 2).slice(0, -2);
}
/** `tasks.json`: one task per line, so that a diff shows what changed; or the names of the shards. */
function encodeTasksFile(session, shards) {
    if (shards.length > 0) {
        const entries = shards.map(({ name, sha256: hash }) => `    ${JSON.stringify({ name, sha256: hash })}`);
        return `${tasksHeader(session)},\n  "shards": [\n${entries.join(',\n')}\n  ]\n}\n`;
    }
    const lines = [];
    for (const task of session.tasks)
        lines.push(`    ${encodeTask(task)}`);
    return lines.length === 0
        ? `${tasksHeader(session)},\n  "tasks": []\n}\n`
        : `${tasksHeader(session)},\n  "tasks": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
/** `state.json`. `tasksSha256` is the hash of `tasks.json`. */
function encodeStateFile(session, journal, tasksSha256) {
    const { code } = session;
    const value = {
        schema: STATE_SCHEMA,
        _version: session.version,
        _last_modified: (0,wire/* isoOf */.dF)(session.updatedAt),
        _last_modified_by: session.updatedBy,
        ...(0,wire/* toRecord */.Lv)({
            session: session.id,
            title: session.definition.title,
            status: session.status,
            statusReason: session.statusReason,
            createdAt: session.createdAt,
            definitionSha256: session.definitionSha256,
            code,
            phases: session.phases.map(({ id, status, openedAt, completedAt, verdict }) => ({
                id,
                status,
                openedAt,
                completedAt,
                verdict,
            })),
            approvals: session.approvals,
            budget: session.budget,
            spent: session.spent,
            chain: session.chain,
        }),
        tasks_sha256: tasksSha256,
        journal: { seq: journal.seq, head_sha256: journal.sha256, segments: journal.segments },
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
function sourceOf(file, text) {
    return { file, text, json: (0,json_source/* jsonOf */.o_)(file, text) };
}
/** Reads a file of ours; one of a newer version or of somebody else is told apart from a damaged one. */
function checked({ file, text, json }, expected, shape) {
    const named = typeof json === 'object' && json !== null ? Reflect.get(json, 'schema') : undefined;
    if (named !== expected)
        throw otherSchema(`${file}:${(0,json_source/* placeOf */.$t)(text, ['schema']).join(':')}`, named, expected);
    try {
        return shape(json);
    }
    catch (cause) {
        throw cause instanceof schema_shape/* Misfit */.$C ? (0,json_source/* corrupt */.qb)(file, ...(0,json_source/* placeOf */.$t)(text, cause.path), cause.message) : cause;
    }
}
function otherSchema(where, named, expected) {
    const shown = typeof named === 'string' ? (0,json_source/* oneLine */.TN)(named.slice(0, 80)) : 'missing';
    if (typeof named === 'string' && named.startsWith(expected.replace(/\d+$/, '')))
        return new errors/* OrchestratorError */.jD('STATE_NEWER_SCHEMA', `${where}: the schema is ${shown}; this version reads ${expected}.`, 'Use a newer version of Orchestrator; nothing was changed.');
    return new errors/* OrchestratorError */.jD('STATE_FOREIGN', `${where}: it is no file of ours, its schema is ${shown}.`, 'Nothing was changed.');
}
function decodeStateFile(bytes) {
    return checked(sourceOf('state.json', (0,json_source/* textOf */.b6)('state.json', bytes)), STATE_SCHEMA, stateFileShape);
}
const TASKS_BEGIN = '\n  "tasks": [\n';
const TASKS_END = '\n  ]\n}\n';
const TASK_INDENT = '    ';
/**
 * `tasks.json`; with shards, `tasks` is empty and {@link decodeShard} reads them one by one. `known`: the tasks as read before, most of which
 * will be the same.
 */
function decodeTasksFile(bytes, known) {
    const file = 'tasks.json';
    const text = (0,json_source/* textOf */.b6)(file, bytes);
    const begin = text.indexOf(TASKS_BEGIN);
    if (begin >= 0 && text.endsWith(TASKS_END))
        return decodeLines(text, begin, known);
    const source = sourceOf(file, text);
    if (typeof source.json === 'object' && source.json !== null && 'shards' in source.json) {
        const { _version, shards } = checked(source, TASKS_SCHEMA, shardedFileShape);
        return { version: _version, tasks: [], shards };
    }
    const whole = checked(source, TASKS_SCHEMA, wholeFileShape);
    const tasks = whole.tasks.map((task, index) => taskOf(file, task, (path) => (0,json_source/* placeOf */.$t)(text, ['tasks', String(index), ...path])));
    return { version: whole._version, tasks, shards: [] };
}
/** The form that we write: one task per line, each read by itself. */
function decodeLines(source, begin, known) {
    const file = 'tasks.json';
    const head = `${source.slice(0, begin)}\n  "tasks": []\n}\n`;
    const { _version } = checked(sourceOf(file, head), TASKS_SCHEMA, wholeFileShape);
    const firstLine = head.split('\n').length - 1;
    const lines = source.slice(begin + TASKS_BEGIN.length, -TASKS_END.length).split('\n');
    const tasks = lines.map((line, index) => {
        const comma = index < lines.length - 1;
        if (!line.startsWith(TASK_INDENT) || line.endsWith(',') !== comma)
            throw (0,json_source/* corrupt */.qb)(file, firstLine + index, 1, 'the line is no task of a list');
        const text = line.slice(TASK_INDENT.length, comma ? -1 : undefined);
        return decodeTask(file, firstLine + index, text, known?.at(index));
    });
    return { version: _version, tasks, shards: [] };
}
/** The tasks of a shard, the first of which has the position `from`. */
function decodeShard(entry, bytes, from = 0, known) {
    const source = (0,json_source/* textOf */.b6)(entry.name, bytes);
    if ((0,sha256/* sha256 */.s)(bytes) !== entry.sha256)
        throw (0,json_source/* corrupt */.qb)(entry.name, 1, 1, 'its hash is not the one in tasks.json');
    return source
        .trimEnd()
        .split('\n')
        .map((line, index) => decodeTask(entry.name, index + 1, line, known?.at(from + index)));
}
/** Puts the parts together and derives what is not stored. */
function assembleSession(state, tasks, definition, updatedAt) {
    const tallies = new Map();
    const running = [];
    let addedByTasks = 0;
    for (const task of tasks) {
        const tally = tallies.get(task.spec.phase) ?? { ...(0,session/* emptyTally */.CK)() };
        tally[task.status] += 1;
        tallies.set(task.spec.phase, tally);
        if (task.claim !== null)
            running.push({ id: task.spec.id, at: task.claim.claimedAt });
        if (task.addedBy !== null)
            addedByTasks += 1;
    }
    return {
        id: state.session,
        version: state._version,
        status: state.status,
        statusReason: state.statusReason,
        createdAt: state.createdAt,
        updatedAt,
        updatedBy: state._last_modified_by,
        definition,
        definitionSha256: state.definitionSha256,
        code: state.code,
        phases: state.phases.map((phase) => ({ ...phase, tally: tallies.get(phase.id) ?? (0,session/* emptyTally */.CK)() })),
        tasks: task_table/* TaskTable */.E.of(tasks),
        approvals: state.approvals,
        budget: state.budget,
        spent: state.spent,
        chain: state.chain,
        running: running.sort((a, b) => a.at - b.at).map(({ id }) => id),
        addedByTasks,
    };
}
//# sourceMappingURL=session-codec.js.map

/***/ }),

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4813);
/** The one hash of the project. */


/** Lower-case hex SHA-256 of bytes, or of a text's UTF-8. */
function sha256(data) {
    const hex = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
    if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(hex))
        throw new Error('Internal error: SHA-256 gave no SHA-256');
    return hex;
}
//# sourceMappingURL=sha256.js.map

/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ Misfit),
/* harmony export */   AQ: () => (/* binding */ refuseOthers),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U3: () => (/* binding */ FieldReader),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ tagged),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);

/** What is wrong with a value, and where in it. */
class Misfit extends Error {
    name = 'Misfit';
    path;
    fault;
    constructor(fault, path = []) {
        super([path.join('.'), fault].filter((part) => part !== '').join(' '));
        this.fault = fault;
        this.path = path;
    }
}
/** The same fault seen from one level further out. */
function below(cause, key) {
    return cause instanceof Misfit ? new Misfit(cause.fault, [String(key), ...cause.path]) : cause;
}
const text = (value) => (typeof value === 'string' ? value : misfit('a text', value));
const flag = (value) => typeof value === 'boolean' ? value : misfit('true or false', value);
const anything = (value) => value;
/** A finite number. */
const number = (value) => typeof value === 'number' && Number.isFinite(value) ? value : misfit('a number', value);
/** A finite number from zero up. */
const amount = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? value
    : misfit('a number from 0 up', value);
/** A whole number from zero up. */
const count = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : misfit('a whole number from 0 up', value);
/** A UTC timestamp. */
const instant = (value) => (typeof value === 'string' ? (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(value) : undefined) ?? misfit('a UTC timestamp', value);
/** A text that passes a guard. */
function guarded(is, what) {
    return (value) => (typeof value === 'string' && is(value) ? value : misfit(what, value));
}
/** Names are repeated many times in one file; this many good ones are remembered. */
const MOST_REMEMBERED = 20_000;
/** As {@link guarded}, for guards that take longer than looking a text up. */
function remembered(is, what) {
    const good = new Set();
    const shape = guarded(is, what);
    return (value) => {
        if (good.has(value))
            return value;
        const checked = shape(value);
        if (good.size >= MOST_REMEMBERED)
            good.clear();
        good.add(checked);
        return checked;
    };
}
/** A text that matches. */
function matching(pattern, what) {
    return (value) => (typeof value === 'string' && pattern.test(value) ? value : misfit(what, value));
}
function oneOf(words) {
    const known = new Set(words);
    return (value) => (known.has(value) ? value : misfit(`one of ${words.join(', ')}`, value));
}
function nullable(shape) {
    return (value) => (value === null ? null : shape(value));
}
function list(shape) {
    return (value) => {
        if (!Array.isArray(value))
            return misfit('a list', value);
        const items = [];
        try {
            for (const item of value)
                items.push(shape(item));
        }
        catch (cause) {
            throw below(cause, items.length);
        }
        return items;
    };
}
/** An object whose keys somebody else chose: they stay as they are. */
function dictionary(shape) {
    return (value) => {
        const entries = {};
        for (const [key, item] of Object.entries(object(value))) {
            if (key === '__proto__')
                throw new Misfit('is no name', [key]);
            try {
                entries[key] = shape(item);
            }
            catch (cause) {
                throw below(cause, key);
            }
        }
        return entries;
    };
}
/** The fields of a record: reads exactly these keys of an object, and tells how many they are. */
class FieldReader {
    size;
    #fields;
    /** Keys of `fields` are the domain's; a file has them in snake case. */
    constructor(fields) {
        this.#fields = Object.entries(fields).map(([name, shape]) => ({ name, key: (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .snake */ .t9)(name), shape }));
        this.size = this.#fields.length;
    }
    read(from, into) {
        let at = '';
        try {
            for (const { name, key, shape } of this.#fields) {
                at = key;
                into[name] = shape(from[key]);
            }
        }
        catch (cause) {
            throw below(cause, at);
        }
    }
    has(key) {
        return this.#fields.some((field) => field.key === key);
    }
}
/** An object with exactly these fields. */
function record(fields) {
    const reader = new FieldReader(fields);
    return (value) => {
        const from = object(value);
        const into = {};
        reader.read(from, into);
        refuseOthers(from, [reader]);
        return into;
    };
}
/** Throws for a key that none of the readers knows. To be called after reading: every known key is there then. */
function refuseOthers(from, readers) {
    const keys = Object.keys(from);
    if (keys.length === readers.reduce((sum, { size }) => sum + size, 0))
        return;
    const other = keys.find((key) => !readers.some((reader) => reader.has(key)));
    if (other !== undefined)
        throw new Misfit('is not known', [other]);
}
/** An object whose field `tag` says which of several sets of further fields it has. */
function tagged(tag, variants) {
    const known = new Map(Object.entries(variants).map(([name, fields]) => [name, record({ [tag]: oneOf([name]), ...fields })]));
    return (value) => {
        const name = object(value)[tag];
        const shape = typeof name === 'string' ? known.get(name) : undefined;
        if (shape === undefined)
            throw new Misfit(`is not one of ${[...known.keys()].join(', ')}`, [tag]);
        return shape(value);
    };
}
/** A JSON object. */
function object(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    return misfit('an object', value);
}
/** A value that is no object may be of any size: what it is says enough. */
function misfit(expected, value) {
    const found = value === undefined
        ? 'nothing'
        : value === null
            ? 'null'
            : Array.isArray(value)
                ? 'a list'
                : typeof value;
    throw new Misfit(`should be ${expected}, but is ${found}`);
}
//# sourceMappingURL=shape.js.map

/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   BW: () => (/* binding */ toWire),
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   t9: () => (/* binding */ snake)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4813);
/**
 * The one mapping between domain names and the names in our files: `camelCase` becomes `snake_case`, instants become
 * `YYYY-MM-DDTHH:MM:SSZ`. Maps keyed by names from outside pass through untouched.
 */

/** Keys whose value is an instant. */
const INSTANTS = new Set([
    'at',
    'claimedAt',
    'completedAt',
    'createdAt',
    'leaseExpiresAt',
    'notBefore',
    'openedAt',
    'startedAt',
    'updatedAt',
]);
/** Keys whose value is data of somebody else. */
const OPAQUE = new Set(['definition', 'labels', 'schemas']);
const snakes = new Map();
/** `claimSha256` → `claim_sha256` */
function snake(key) {
    let name = snakes.get(key);
    if (name === undefined) {
        name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        snakes.set(key, name);
    }
    return name;
}
/** Timestamps remembered: a session has few different ones beside how often each is written. */
const MOST_REMEMBERED = 4096;
const isoTexts = new Map();
const instants = new Map();
/** `2026-11-20T10:00:00Z` */
function isoOf(instant) {
    const known = isoTexts.get(instant);
    if (known !== undefined)
        return known;
    const text = `${new Date(instant * 1000).toISOString().slice(0, 19)}Z`;
    if (isoTexts.size >= MOST_REMEMBERED)
        isoTexts.clear();
    isoTexts.set(instant, text);
    return text;
}
/** The instant behind a UTC timestamp as we write it; undefined for anything else, a 30th of February or an hour 24 included. */
function instantOf(text) {
    const known = instants.get(text);
    if (known !== undefined)
        return known;
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text))
        return undefined;
    const date = new Date(text);
    const seconds = date.getTime() / 1000;
    if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstant */ .uZ)(seconds) || date.getUTCDate() !== Number(text.slice(8, 10)))
        return undefined;
    if (instants.size >= MOST_REMEMBERED)
        instants.clear();
    instants.set(text, seconds);
    return seconds;
}
/** Domain value → JSON value in file names. Keys come out sorted, so equal values give equal bytes whatever order they were built in. */
function toWire(value, key = '') {
    if (value === null || typeof value !== 'object')
        return typeof value === 'number' && INSTANTS.has(key) && (0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .isInstant */ .uZ)(value) ? isoOf(value) : value;
    if (OPAQUE.has(key))
        return value;
    if (Array.isArray(value))
        return value.map((item) => toWire(item));
    const entries = Object.entries(value).map(([name, item]) => [
        snake(name),
        toWire(item, name),
    ]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** A record whose own keys keep the order given (for readers), with everything inside sorted. */
function toRecord(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, item]) => [snake(name), toWire(item, name)]));
}
//# sourceMappingURL=wire.js.map

/***/ })

};
