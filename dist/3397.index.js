export const id = 3397;
export const ids = [3397,4203];
export const modules = {

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultStore),
/* harmony export */   t: () => (/* binding */ readStateSpec)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(321);
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
    return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3712), __webpack_require__.e(1707), __webpack_require__.e(4395)]).then(__webpack_require__.bind(__webpack_require__, 7499))).parseStateSpec(place);
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

/***/ 2467:
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

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createProcessIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _stores_disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5779);
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5779);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9447);
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

/***/ 9447:
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

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireSoundChange)
/* harmony export */ });
/* harmony import */ var _git_ref_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2467);
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

/***/ 1273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ chooseSession),
/* harmony export */   KP: () => (/* binding */ findSession),
/* harmony export */   OZ: () => (/* binding */ newSessionId)
/* harmony export */ });
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(964);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _session_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2571);
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

/***/ 9594:
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
/* harmony import */ var _app_choose_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1273);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7285);
/** One call of a verb: its parsed arguments, where it may write, and the two ways it can end. */



/** The shell. */
const SHELL = {
    kept: null,
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
    const { kept } = call.door;
    if (kept !== null && options.root === undefined)
        return body(await kept(() => wiredFor(call, options)));
    const wired = await wiredFor(call, options);
    try {
        return await body(wired);
    }
    finally {
        await wired.close();
    }
}
function wiredFor(call, options) {
    return (0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .wire */ .O)({
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

/***/ 5305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseAgents)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9594);
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

/***/ 9458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _schema_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(547);
/* harmony import */ var _verb_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(559);
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

/***/ 559:
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

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ VERBS)
/* harmony export */ });
/* harmony import */ var _verb_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(559);

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
const person = () => Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(7601), __webpack_require__.e(3503)]).then(__webpack_require__.bind(__webpack_require__, 3503));
const VERBS = [
    {
        ...reads,
        name: 'init',
        summary: 'Write a commented orchestrator.yml and one example task; files that exist are left alone.',
        positionals: [],
        options: [(0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('portable', 'Keep the state on a git branch instead of this machine.')],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3712), __webpack_require__.e(1707), __webpack_require__.e(3281)]).then(__webpack_require__.bind(__webpack_require__, 5633)),
    },
    {
        ...reads,
        name: 'validate',
        summary: 'Check orchestrator.yml and every task file; all faults at once, as file:line:col.',
        positionals: [],
        options: [],
        load: () => __webpack_require__.e(/* import() */ 1472).then(__webpack_require__.bind(__webpack_require__, 1472)),
    },
    {
        ...writes,
        name: 'start',
        summary: 'Start a session: pin the definition and commit version 1.',
        positionals: [],
        options: [(0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('if-none', 'Only when no session is unfinished.')],
        load: () => Promise.all(/* import() */[__webpack_require__.e(5878), __webpack_require__.e(7677)]).then(__webpack_require__.bind(__webpack_require__, 6508)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4724), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(4751)]).then(__webpack_require__.bind(__webpack_require__, 4751)),
    },
    {
        ...writes,
        name: 'advance',
        summary: 'Claim the next wave and print it as a matrix, for machines elsewhere.',
        positionals: [],
        options: [MOST, RUN],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(8974)]).then(__webpack_require__.bind(__webpack_require__, 8974)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(7601)]).then(__webpack_require__.bind(__webpack_require__, 7601)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(7601), __webpack_require__.e(5756)]).then(__webpack_require__.bind(__webpack_require__, 5756)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(7601), __webpack_require__.e(7367)]).then(__webpack_require__.bind(__webpack_require__, 7367)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(7601), __webpack_require__.e(1559)]).then(__webpack_require__.bind(__webpack_require__, 1559)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(7601), __webpack_require__.e(9282)]).then(__webpack_require__.bind(__webpack_require__, 9282)),
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
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('at', 'As it was at this version.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('diff', 'A..B', 'What changed between two versions; B is the present one where it is left out.'),
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2573), __webpack_require__.e(8028)]).then(__webpack_require__.bind(__webpack_require__, 8028)),
    },
    {
        ...reads,
        name: 'diff',
        summary: 'What changed between two versions of the session: tasks, phases, approvals.',
        positionals: [
            { name: 'A', help: 'Number of the earlier version.', required: true },
            { name: 'B', help: 'Number of the later one; else the present one.', required: false },
        ],
        options: [],
        load: () => __webpack_require__.e(/* import() */ 2050).then(__webpack_require__.bind(__webpack_require__, 2050)),
    },
    {
        ...reads,
        name: 'explain',
        summary: 'Why a task does or does not move, and everything it hangs on.',
        positionals: [TASK],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2573), __webpack_require__.e(2535)]).then(__webpack_require__.bind(__webpack_require__, 2535)),
    },
    {
        ...reads,
        name: 'log',
        summary: 'The journal, or what an attempt of a task printed.',
        positionals: [TASK_OR_NONE],
        options: [
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('attempt', 'Which attempt; else the last.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('last', 'At most so many lines of the journal (50; all of them with --since).'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('task', 'TASK', 'Only lines of the journal about this task.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('since', 'WHEN', 'Only lines since then: 2026-11-20, 2026-11-20T10:00:00Z, or as long ago as 2h.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('operation', 'NAMES', 'Only these operations, as claim_task,complete_task.'),
            (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('follow', 'Go on as lines are added; with --json one document a line.'),
        ],
        load: () => __webpack_require__.e(/* import() */ 5).then(__webpack_require__.bind(__webpack_require__, 5)),
    },
    {
        ...writes,
        name: 'next',
        summary: 'Claim one task for whoever asks; prints its prompt and the claim.',
        positionals: [TASK_OR_NONE],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(6466)]).then(__webpack_require__.bind(__webpack_require__, 6466)),
    },
    {
        ...writes,
        name: 'complete',
        summary: 'Say that a task is done; its declared outputs are looked for.',
        positionals: [TASK],
        options: [CLAIM, (0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('force', 'Without verified outputs; needs --reason.'), REASON],
        load: () => Promise.all(/* import() */[__webpack_require__.e(5878), __webpack_require__.e(90)]).then(__webpack_require__.bind(__webpack_require__, 747)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2573), __webpack_require__.e(3712), __webpack_require__.e(5878), __webpack_require__.e(1721), __webpack_require__.e(7601), __webpack_require__.e(2119)]).then(__webpack_require__.bind(__webpack_require__, 2119)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(2573), __webpack_require__.e(2359)]).then(__webpack_require__.bind(__webpack_require__, 2359)),
    },
    {
        ...writes,
        name: 'session use',
        summary: 'Make a session the one that this clone means.',
        positionals: [{ name: 'ID', help: 'Id of a session.', required: true }],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2573), __webpack_require__.e(2359)]).then(__webpack_require__.bind(__webpack_require__, 2359)),
    },
    {
        ...reads,
        name: 'session show',
        summary: 'Where a session and its files are.',
        positionals: [{ name: 'ID', help: 'Id of a session.', required: false }],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2573), __webpack_require__.e(2359)]).then(__webpack_require__.bind(__webpack_require__, 2359)),
    },
    {
        ...reads,
        name: 'verify',
        summary: 'Prove from the files alone that the state is what the journal says.',
        positionals: [],
        options: [],
        load: () => Promise.all(/* import() */[__webpack_require__.e(2573), __webpack_require__.e(3196)]).then(__webpack_require__.bind(__webpack_require__, 3196)),
    },
    {
        ...reads,
        name: 'doctor',
        summary: 'Check git, definition, state and workflows; with --github the settings there as well.',
        positionals: [],
        options: [(0,_verb_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('github', 'Ask GitHub as well, with $GITHUB_TOKEN; at most eight requests.')],
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3350)]).then(__webpack_require__.bind(__webpack_require__, 3350)),
    },
];
//# sourceMappingURL=verb-table.js.map

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

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program; a test holds it against `package.json`. */
const VERSION = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 7285:
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
var state_spec = __webpack_require__(7771);
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
// EXTERNAL MODULE: ./build/src/adapters/process/process-identity.js
var process_identity = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/src/adapters/process/system.js
var system = __webpack_require__(4203);
// EXTERNAL MODULE: ./build/src/domain/ids.js
var domain_ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/adapters/git/turn.js
var turn = __webpack_require__(234);
// EXTERNAL MODULE: ./build/src/adapters/stores/disk-error.js
var disk_error = __webpack_require__(5779);
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
var folder_lock = __webpack_require__(7313);
// EXTERNAL MODULE: ./build/src/adapters/stores/pause.js
var pause = __webpack_require__(9447);
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
var ref_host = __webpack_require__(2467);
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
var state_change = __webpack_require__(409);
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
        defaultStore: options.store ?? (0,state_spec/* defaultStore */.L)(root.path, root.git !== null),
        ...(options.definitionFile === null ? {} : { definitionFile: options.definitionFile }),
    };
    const state = stateSpec(await (0,state_spec/* readStateSpec */.t)(place), options);
    const liveness = (0,process_identity/* createProcessIdentity */.W)();
    const folder = runtimeFolder(root, state);
    const git = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(4724), __webpack_require__.e(850), __webpack_require__.e(2233), __webpack_require__.e(6566)]).then(__webpack_require__.bind(__webpack_require__, 2233))).openGitParts({ root, state, liveness, options, folder }));
    const attempts = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(850), __webpack_require__.e(6247)]).then(__webpack_require__.bind(__webpack_require__, 6247))).openAttemptParts({
        root,
        git: root.git === null ? null : (await git.get()).own.git,
        options,
    }));
    const opened = state.store === 'artifact'
        ? await (await __webpack_require__.e(/* import() */ 8914).then(__webpack_require__.bind(__webpack_require__, 8914))).openArtifacts(options, folder)
        : await openStore(root, state, { liveness, git: git.get, series: options.series === true });
    const context = {
        store: opened.store,
        code: root.git === null ? null : lazyCode(async () => (await git.get()).code),
        definitions: {
            compile: async () => {
                const { createDefinitionSource } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3712), __webpack_require__.e(1707), __webpack_require__.e(4395)]).then(__webpack_require__.bind(__webpack_require__, 7499));
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
/** What the door says goes before what the definition says. */
function stateSpec(written, { store, stateBranch }) {
    return { ...written, store: store ?? written.store, branch: stateBranch ?? written.branch };
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
    const { gitUserName } = await Promise.all(/* import() */[__webpack_require__.e(4724), __webpack_require__.e(5449)]).then(__webpack_require__.bind(__webpack_require__, 5449));
    return (await gitUserName(root.path)) ?? user;
}
//# sourceMappingURL=wire.js.map

/***/ })

};
