export const id = 6247;
export const ids = [6247,1243,1231];
export const modules = {

/***/ 1231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree),
/* harmony export */   removeTrees: () => (/* binding */ removeTrees)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3600);
/**
 * Removes folders that an agent could write: whatever it made of their rights, and however much it left in them.
 */





const REMOVALS = 5;
/** Where there is a program for it, that many folders are worth a process. */
const MANY = 4;
/** Removes folders as {@link removeTree} does; many of them in a process of its own, so that this one has its hands free. */
async function removeTrees(paths) {
    if (paths.length >= MANY && process.platform !== 'win32')
        await removedByProcess(paths);
    for (const path of paths)
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
            await removeTree(path);
}
/** Whatever it does not manage is left to the thorough way. */
function removedByProcess(paths) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('rm', ['-rf', '--', ...paths], { stdio: 'ignore' });
        child.once('error', () => resolve());
        child.once('close', () => resolve());
    });
}
/** Removes a folder, folders in it that were made read-only included. One that is not there is no fault. */
async function removeTree(path) {
    for (let tried = 1;; tried += 1)
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
        }
        catch (error) {
            const closed = ['EACCES', 'EPERM', 'ENOTEMPTY'].some((code) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, code));
            if (!closed || tried === REMOVALS)
                throw error;
            await openUp(path);
        }
}
/** `rm` gives up at its first fault while it is still at work elsewhere, so anything may vanish meanwhile. */
async function openUp(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(folder, 0o700);
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isDirectory())
                await openUp(path);
        }
    }
    catch (error) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'ENOENT'))
            throw error;
    }
}
//# sourceMappingURL=folder-removal.js.map

/***/ }),

/***/ 1602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ measurePlainFile),
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   gO: () => (/* binding */ listPlainFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _domain_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(964);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3600);
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
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, part);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (['ENOTDIR', 'ENAMETOOLONG', 'EACCES', 'ELOOP'].some((code) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, code)))
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
function listFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).sort();
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'ENOENT') || (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'ENOTDIR'))
            return [];
        throw error;
    }
}
async function namesOrNull(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, 'EACCES'))
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
        const names = await namesOrNull((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, below));
        if (names === null)
            strange.push({ path: below, what: 'a folder that cannot be read' });
        for (const name of names ?? []) {
            left -= 1;
            if (left < 0)
                return;
            const path = below === '' ? name : `${below}/${name}`;
            const entry = entryOf(statOrUndefined((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
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
/** Files up to this long are read on the spot: four detours through the thread pool take longer than the reading. */
const SHORT = 64 * 1024;
/** Bytes of a regular file; undefined when it is absent, no regular file, or longer than `mostBytes`. */
async function readPlainFile(file, mostBytes) {
    const short = readShort(file);
    if (short !== 'long')
        return short !== undefined && short.length <= mostBytes ? short : undefined;
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
function readShort(file) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, PLAIN);
    }
    catch (error) {
        if (isNoPlainFile(error))
            return undefined;
        throw error;
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stats.isFile())
            return undefined;
        if (stats.size > SHORT)
            return 'long';
        const bytes = Buffer.alloc(stats.size);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
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
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(to), { recursive: true });
            target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(to, 'wx', 0o644);
        }
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
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
        if (!(0,_domain_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .isSha256 */ ._h)(sha256))
            throw new Error(`Internal error: sha256 answered ${sha256}`);
        return { bytes, sha256 };
    }
    finally {
        await target?.close();
        await handle.close();
    }
}
/** Opens without following a link and without waiting for the other end of a pipe. */
const PLAIN = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
async function openPlain(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, PLAIN);
    }
    catch (error) {
        if (isNoPlainFile(error))
            return undefined;
        throw error;
    }
}
function isNoPlainFile(error) {
    return ['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENXIO', 'EISDIR'].some((code) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .u)(error, code));
}
//# sourceMappingURL=plain-files.js.map

/***/ }),

/***/ 4267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   id: () => (/* binding */ runningPids),
/* harmony export */   xq: () => (/* binding */ groupAlive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3600);
/**
 * Signals to a whole process group, and whether somebody in it still lives. On Windows, which has no groups, the process tree of the
 * group's first process stands for it.
 */



/** Sends the signal to every process of the group; a group that is gone already is no fault. */
function endGroup(pgid, signal) {
    if (process.platform === 'win32') {
        if (signal === 'SIGKILL')
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/T', '/F', '/PID', String(pgid)], { stdio: 'ignore', windowsHide: true });
        return;
    }
    try {
        process.kill(-pgid, signal);
    }
    catch (error) {
        // EPERM: what is left belongs to another user (a setuid child) and is beyond our reach.
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, 'ESRCH') && !(0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, 'EPERM'))
            throw error;
    }
}
/** True while a process of the group runs. Dead ones that nobody has waited for do not count where the system tells them apart. */
function groupAlive(pgid) {
    try {
        process.kill(process.platform === 'win32' ? pgid : -pgid, 0);
    }
    catch (error) {
        return (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, 'EPERM');
    }
    return process.platform !== 'linux' || livingMember(pgid);
}
function livingMember(pgid) {
    return runningPids().some((pid) => {
        const fields = statOf(pid);
        return fields !== undefined && fields[2] === String(pgid) && fields[0] !== 'Z' && fields[0] !== 'X';
    });
}
/** Every process id of the machine (Linux). */
function runningPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
        .filter((name) => /^[1-9][0-9]*$/.test(name))
        .map(Number);
}
/** State, parent, group, … of a process (proc(5), after the name, which may hold anything); undefined when it is gone. */
function statOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, 'ENOENT') || (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, 'ESRCH'))
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=process-group.js.map

/***/ }),

/***/ 1243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   killMarked: () => (/* binding */ killMarked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4267);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3600);
/**
 * Finds processes that left their group (`setsid`, a daemon) by a variable in their environment, and ends them. Linux only; elsewhere
 * such a process stays. One that also emptied its environment is not found: the job's own end is the last resort.
 */



/** A process that forks while we look is found in one of the next rounds. */
const ROUNDS = 10;
/** So few process ids are looked at one by one; a walk through all of them costs more. */
const FEW = 200;
/**
 * Kills every process whose environment holds `marker` (`NAME=value`) and that began after process `since`. `known`: processes that bear another
 * one. Answers how many.
 */
function killMarked(marker, since, known = new Set()) {
    if (process.platform !== 'linux')
        return 0;
    let killed = 0;
    const seen = new Set();
    for (let round = 0; round < ROUNDS; round += 1) {
        const found = candidates(since).filter((pid) => !seen.has(pid) && !known.has(pid) && bears(pid, marker));
        if (found.length === 0)
            break;
        for (const pid of found) {
            seen.add(pid);
            if (kill(pid))
                killed += 1;
        }
    }
    return killed;
}
/** Process ids rise until they start over, so that only younger ones need a look: with many agents this runs very often. */
function candidates(since) {
    const newest = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/loadavg', 'latin1').trim().split(' ').at(-1));
    const startedOver = !(newest >= since);
    if (!startedOver && newest - since <= FEW)
        return Array.from({ length: newest - since }, (_, index) => since + 1 + index).filter((pid) => pid !== process.pid);
    return (0,_process_group_js__WEBPACK_IMPORTED_MODULE_1__/* .runningPids */ .id)().filter((pid) => pid !== process.pid && (startedOver || pid > since));
}
function bears(pid, marker) {
    try {
        return `\0${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'latin1')}`.includes(`\0${marker}\0`);
    }
    catch (error) {
        // Gone, or another user's: either way not ours to end.
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].some((code) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, code)))
            return false;
        throw error;
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
        return true;
    }
    catch (error) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, 'ESRCH') || (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .u)(error, 'EPERM'))
            return false;
        throw error;
    }
}
//# sourceMappingURL=process-survivors.js.map

/***/ }),

/***/ 6247:
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/adapters/git/tree-rules.js
var tree_rules = __webpack_require__(6107);
;// CONCATENATED MODULE: ./build/src/adapters/process/utc-time.js
/** `YYYY-MM-DDTHH:MM:SSZ`. */
function isoTime(instant) {
    return new Date(instant * 1000).toISOString().replace('.000Z', 'Z');
}
//# sourceMappingURL=utc-time.js.map
;// CONCATENATED MODULE: ./build/src/adapters/process/attempt-folder.js
/**
 * The temporary folder of one attempt: what the agent is given (prompt, feedback, state, inputs) and where it leaves things, beside the
 * working copy and never in it.
 */




const READ_ONLY = 0o444;
/**
 * Makes the folder below `parent` and lays out all that the order brings along, but no working copy; `work` is where that is to be, if not in the
 * folder. Synchronous, as these are few and small
 * files and an attempt may take no longer than they do.
 */
function createAttemptFolder(parent, order, work) {
    const top = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(realPath(parent), 'orchestrator-attempt-'));
    const own = (0,external_node_path_.join)(top, 'attempt');
    const folder = {
        top,
        work: work ?? (0,external_node_path_.join)(own, 'work'),
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
/** The folder that was asked for last: it is the same one for every attempt. */
let resolved;
/** A working copy must have one name only, for git and for the agent. */
function realPath(path) {
    if (resolved?.path !== path)
        resolved = { path, real: (0,external_node_fs_.realpathSync)(path) };
    return resolved.real;
}
function layOut(folder, order) {
    for (const path of [(0,external_node_path_.dirname)(folder.outputs), folder.outputs, folder.inputs])
        (0,external_node_fs_.mkdirSync)(path);
    (0,external_node_fs_.writeFileSync)(folder.prompt, order.prompt, { mode: READ_ONLY });
    (0,external_node_fs_.writeFileSync)(folder.feedback, order.feedback ?? '', { mode: READ_ONLY });
    layOutState(folder, order.state);
    // The same output may be declared at several places of the working copy; here it lies once.
    const inputs = new Map(order.inputs.map((input) => [`${input.producer}/${input.output}`, input.bytes]));
    for (const [place, bytes] of inputs) {
        if ((0,tree_rules/* pathFaults */.Jn)(place).length > 0)
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder.inputs, place)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder.inputs, place), bytes, { mode: READ_ONLY });
    }
}
/** The document that was laid out last, and a file that holds it for as long as its attempt lasts. */
let laidOut;
/** The attempts of a wave all get the same large document: it is written once and linked from then on. */
function layOutState(folder, text) {
    if (laidOut?.text === text && linked(laidOut.file, folder.state))
        return;
    // Not where an agent looks: what one may do to its own copy by its name, it does to no other's.
    const file = (0,external_node_path_.join)(folder.top, 'state.json');
    (0,external_node_fs_.writeFileSync)(file, text, { mode: READ_ONLY });
    laidOut = { text, file };
    if (!linked(file, folder.state))
        (0,external_node_fs_.writeFileSync)(folder.state, text, { mode: READ_ONLY });
}
/** False where the file is gone or the file system knows no links; a copy does as well. */
function linked(file, to) {
    try {
        (0,external_node_fs_.linkSync)(file, to);
        return true;
    }
    catch {
        return false;
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
//# sourceMappingURL=attempt-folder.js.map
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
//# sourceMappingURL=agent-environment.js.map
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
//# sourceMappingURL=log-line.js.map
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
//# sourceMappingURL=agent-log.js.map
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
//# sourceMappingURL=attempt-end.js.map
// EXTERNAL MODULE: ./build/src/schema/claim-key.js
var claim_key = __webpack_require__(2355);
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
    /** Public half of the claim's secret, which seals this document. */
    claim: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
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
        /** Where the agent left it: the outputs folder, `workspace/outputs/<task id>`, or its path in the working copy. */
        place: schemas/* enum */.k5n(['outputs', 'workspace', 'copy']).optional(),
    }))
        .max(10_000),
    /** Verdict of each declared `check` command, run in a fresh copy of the candidate tree; none where a job of their own runs them. */
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
//# sourceMappingURL=report.js.map
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
        claim: (0,claim_key/* claimKey */.Eo)(order.claim),
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
/** The report of an attempt that was never begun. */
function reportOfNothing(order, details) {
    return {
        schema: REPORT_SCHEMA,
        session: order.session,
        task_id: order.task.id,
        attempt: order.attempt,
        claim: (0,claim_key/* claimKey */.Eo)(order.claim),
        outcome: 'cancelled',
        exit_code: null,
        started_at: null,
        completed_at: null,
        duration_seconds: 0,
        details,
        outputs: [],
        checks: [],
        usage: { input_tokens: 0, output_tokens: 0, usd: 0 },
        tasks: null,
        layer: null,
        blockers: [],
        milestones: [],
        quality: {},
        change: null,
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
//# sourceMappingURL=attempt-report.js.map
// EXTERNAL MODULE: ./build/src/domain/ids.js
var ids = __webpack_require__(964);
// EXTERNAL MODULE: ./build/src/adapters/git/change-pack.js
var change_pack = __webpack_require__(8307);
// EXTERNAL MODULE: ./build/src/adapters/process/plain-files.js
var plain_files = __webpack_require__(1602);
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
//# sourceMappingURL=throwaway-repository.js.map
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
    const entry = (0,plain_files/* inspect */.Nn)(copy.path, path);
    return entry.kind === 'file' ? entry.bytes : 0;
}
/**
 * Puts inputs where they were declared. What the base has there already stays, and is not reported: it is code. Answers what was laid
 * out, which is then no part of the change.
 */
async function layInputs(folder, inputs) {
    const laid = new Map();
    for (const input of inputs) {
        if ((0,tree_rules/* pathFaults */.Jn)(input.path).length > 0 || (0,plain_files/* inspect */.Nn)(folder, input.path).kind !== 'absent')
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
//# sourceMappingURL=working-copy.js.map
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
        const entry = (0,plain_files/* inspect */.Nn)(root, path);
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
    const listing = await (0,plain_files/* listPlainFiles */.gO)(folder, MOST_FILES);
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
        const measured = await (0,plain_files/* measurePlainFile */.Hc)(file.file, source ? undefined : (0,external_node_path_.join)(order.folder, file.path));
        if (measured === undefined)
            reasons.push(`Output ${(0,tree_rules/* quoted */.TL)(file.path)} could not be read`);
        else
            outputs.push({ path: file.path, ...measured, source, place: file.place });
    }
    return { outputs, reasons };
}
//# sourceMappingURL=declared-outputs.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/adapters/process/plain-command.js
/**
 * Tells commands that a shell would only pass on word by word. They are started without one, as make does it: a shell costs as much as a
 * short agent does. When in doubt, the shell.
 */
/** Words in which no shell sees anything but letters; the first one is no assignment. */
const PLAIN = /^[A-Za-z0-9_./-]+(?: +[A-Za-z0-9_./:@%+,=-]+)*$/;
/** Reserved words and commands that a shell has itself: a program of the same name may do something else. */
const OF_THE_SHELL = new Set(('. : alias bg break builtin case cd chdir command continue do done echo elif else esac eval exec exit export false fc fg fi for ' +
    'function getopts hash if in jobs kill let local printf pwd read readonly return select set shift source test then time times ' +
    'trap true type typeset ulimit umask unalias unset until wait while').split(' '));
/** The words of a command that needs no shell; null for one that may. */
function plainWords(command) {
    if (!PLAIN.test(command))
        return null;
    const words = command.split(/ +/);
    return OF_THE_SHELL.has(words[0] ?? '') ? null : words;
}
//# sourceMappingURL=plain-command.js.map
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
/** Leaders of the groups that run now: processes of known descent, which nobody has to look at. */
const leaders = new Set();
function start(command) {
    const windows = process.platform === 'win32';
    try {
        const [program, ...words] = (windows ? null : plainWords(command.command)) ?? [];
        // PWD as a shell would have set it.
        const env = { ...command.env, PWD: command.cwd };
        const plain = program === undefined ? undefined : spawnIn({ ...command, env }, program, words);
        if (plain?.pid !== undefined)
            return { child: plain };
        // There is no such program, or it is no program: the shell says so in its own words, or knows what to do with it.
        plain?.once('error', () => undefined);
        const [shell, args] = windows
            ? [process.env['COMSPEC'] ?? 'cmd.exe', ['/d', '/s', '/c', `"${command.command}"`]]
            : ['/bin/sh', ['-c', command.command]];
        return { child: spawnIn(command, shell, args) };
    }
    catch (error) {
        // A NUL or an argument list that is too long: the command's fault, not ours.
        return ended('unstartable', (0,system_error/* messageOf */.b)(error));
    }
}
function spawnIn(command, program, words) {
    const windows = process.platform === 'win32';
    return (0,external_node_child_process_.spawn)(program, words, {
        cwd: command.cwd,
        env: command.env,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: !windows,
        windowsHide: true,
        windowsVerbatimArguments: windows,
    });
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
    leaders.add(pid);
    command.started?.(pid);
    const stopper = stopperOf(pid, command);
    try {
        const end = await exited;
        const stopped = stopper.stopped();
        if (stopped !== null)
            await untilGone(pid, stopped.killAt);
        (0,process_group/* endGroup */.N4)(pid, 'SIGKILL');
        (0,process_survivors.killMarked)(command.marker, pid, leaders);
        await drained(child, closed);
        return { ...end, cause: stopped?.cause ?? end.cause };
    }
    finally {
        leaders.delete(pid);
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
        const stopGrace = cause === 'abort' ? command.stopGraceMilliseconds : undefined;
        const grace = stopGrace ?? command.graceMilliseconds;
        stopped = { cause, killAt: performance.now() + grace };
        (0,process_group/* endGroup */.N4)(pgid, 'SIGTERM');
        kill = setTimeout(() => (0,process_group/* endGroup */.N4)(pgid, 'SIGKILL'), grace);
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
//# sourceMappingURL=agent-process.js.map
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
    await layOutputs(place, order);
    return place;
}
/** All that was collected goes into the check's outputs folder, and to where the agent had it. */
async function layOutputs(place, { collected, outputs, taskId }) {
    await (0,promises_.mkdir)(place.outputs, { recursive: true });
    for (const { path, place: had } of outputs) {
        const from = (0,external_node_path_.join)(collected, path);
        await lay(from, place.outputs, path);
        if (had === 'workspace' || had === null)
            await lay(from, place.cwd, `${workspaceFolder(taskId)}/${path}`);
        if (had === 'copy' || had === null)
            await lay(from, place.cwd, path);
    }
}
/** Leaves alone what is there already. */
async function lay(from, root, path) {
    if ((0,plain_files/* inspect */.Nn)(root, path).kind !== 'absent')
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
    await (0,promises_.copyFile)(from, (0,external_node_path_.join)(root, path));
}
const SHOWN_LINES = 20;
/** Runs every check, one after the other, whatever became of those before it. */
async function runChecks(run) {
    const checks = [];
    const failures = [];
    for (const command of run.commands) {
        run.log.startSection();
        run.log.note(`check: ${command}`);
        run.log.startSection();
        const end = await runInGroup(run.shellCommand(command));
        checks.push({ command, exit_code: end.exitCode ?? -1, tree: run.tree });
        if (end.cause === 'exit' && end.exitCode === 0)
            continue;
        failures.push({ command, end: endText(end), lastLines: run.log.lastLines(SHOWN_LINES) });
        if (end.cause === 'deadline')
            return { checks, failures, stopped: 'timed_out' };
        if (end.cause === 'abort')
            return { checks, failures, stopped: 'cancelled' };
    }
    return { checks, failures, stopped: null };
}
/** A failure as a reason against the attempt. */
function failureText({ command, end, lastLines }) {
    return [`Check failed (${end}): ${command}`, ...lastLines].join('\n');
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
//# sourceMappingURL=output-check.js.map
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
        const { validators } = await Promise.all(/* import() */[__webpack_require__.e(3784), __webpack_require__.e(9829)]).then(__webpack_require__.bind(__webpack_require__, 9829));
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
    const bytes = await (0,plain_files/* readPlainFile */.b$)(question.file, JSON_BYTES);
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
//# sourceMappingURL=output-schema.js.map
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
    const entry = (0,plain_files/* inspect */.Nn)(folder, name);
    if (entry.kind === 'absent' || (entry.kind === 'file' && entry.bytes === 0))
        return null;
    // The parser is loaded only by attempts that left something to parse.
    const { parseAgentStatus, STATUS_BYTES } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7043)]).then(__webpack_require__.bind(__webpack_require__, 7043));
    if (entry.kind !== 'file')
        return invalid(`it is ${entry.kind === 'folder' ? 'a folder' : entry.what}, not a regular file`);
    if (entry.bytes > STATUS_BYTES)
        return invalid(`it has ${entry.bytes} bytes, more than ${STATUS_BYTES}`);
    const bytes = await (0,plain_files/* readPlainFile */.b$)((0,external_node_path_.join)(folder, name), STATUS_BYTES);
    return bytes === undefined ? invalid('it could not be read') : parseAgentStatus(bytes);
}
function invalid(fault) {
    return { kind: 'invalid', faults: [fault] };
}
//# sourceMappingURL=status-file.js.map
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
    return await checked(made, { outputs: collected.outputs, staged });
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
    if (ran !== null && ran.failures.length > 0)
        return {
            ...NOTHING,
            outcome: ran.stopped ?? 'invalid',
            reasons: ran.failures.map(failureText),
            checks,
        };
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
        outputs: gathered.outputs.filter(({ source }) => !source),
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
//# sourceMappingURL=attempt-verdict.js.map
// EXTERNAL MODULE: ./build/src/adapters/process/folder-removal.js
var folder_removal = __webpack_require__(1231);
// EXTERNAL MODULE: ./build/src/schema/sha256.js
var sha256 = __webpack_require__(8370);
;// CONCATENATED MODULE: ./build/src/adapters/process/seal-file.js
/**
 * The seal beside a document that a leg leaves: made with the claim's secret over the document and the change that travels with it. Others can read and
 * replace what is uploaded, but cannot seal anything else.
 */





const NO_CHANGE = '-';
const MOST_BYTES = 1024;
/** Name of the file with the seal of a document. */
function sealName(document) {
    return document.replace(/\.json$/, '.seal');
}
/** Two lines: the SHA-256 of the change, or `-`; and the seal. */
function writeSeal(folder, document, change, secret) {
    const hash = change === null ? NO_CHANGE : (0,sha256/* sha256 */.s)(change);
    const seal = (0,claim_key/* sealOf */.Ru)(secret, statement(document, hash));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, sealName(document.name)), `${hash}\n${seal}\n`);
}
/** What the holder of the claim sealed along with the document: the SHA-256 of the change, null for none. Undefined when nobody sealed this. */
async function sealedChange(folder, document, key) {
    const bytes = await (0,plain_files/* readPlainFile */.b$)((0,external_node_path_.join)(folder, sealName(document.name)), MOST_BYTES);
    const [hash = '', seal = ''] = (bytes?.toString('latin1') ?? '').split('\n');
    if (!(0,claim_key/* isSealed */.dy)(key, statement(document, hash), seal))
        return undefined;
    return hash === NO_CHANGE ? null : hash;
}
function statement({ name, bytes }, change) {
    return `orchestrator/seal/1\n${name} ${(0,sha256/* sha256 */.s)(bytes)}\nchange ${change}\n`;
}
//# sourceMappingURL=seal-file.js.map
;// CONCATENATED MODULE: ./build/src/schema/check-verdict.js
/**
 * `check.json`: what the check commands of one attempt came to, where a job of their own ran them. Written beside code that an agent wrote, and
 * therefore believed only as far as it is bound to a claim and a tree.
 */


const CHECK_SCHEMA = 'orchestrator/check/1';
const check_verdict_text = (most) => schemas/* string */.YjP().max(most);
/** Longest `details`. */
const CHECK_DETAILS = 16_384;
const checkVerdictSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(CHECK_SCHEMA),
    session: check_verdict_text(64),
    task_id: check_verdict_text(300),
    attempt: schemas/* number */.aig().int().min(1).max(Number.MAX_SAFE_INTEGER),
    /** Public half of the claim's secret, which seals this document. */
    claim: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    /** Tree of the change that was checked; null when the attempt changed nothing of the code. */
    tree: check_verdict_text(64).nullable(),
    /** One for each declared command that was run. The exit code is -1 for one that did not end by itself. */
    checks: schemas/* array */.YOg(schemas/* strictObject */.rej({ command: check_verdict_text(4096), exit_code: schemas/* number */.aig().int(), tree: check_verdict_text(64).nullable() }))
        .max(100),
    /** The end of what the commands that failed printed. */
    details: check_verdict_text(CHECK_DETAILS).nullable(),
});
/** Longest `check.json`. */
const CHECK_BYTES = 1024 * 1024;
/** Reads a `check.json`; its `details` come back as plain text. Never throws for what is in it. */
function parseCheckVerdict(bytes) {
    if (bytes.byteLength > CHECK_BYTES)
        return { kind: 'invalid', faults: [`it has ${bytes.byteLength} bytes, more than ${CHECK_BYTES}`] };
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        return { kind: 'invalid', faults: [String(error)] };
    }
    const fault = (0,plain_data/* dataFault */.x)(value);
    if (fault !== undefined)
        return { kind: 'invalid', faults: [`it ${fault}`] };
    const { success, data, error } = checkVerdictSchema.safeParse(value);
    if (success)
        return { kind: 'verdict', verdict: { ...data, details: plainDetails(data.details) } };
    return {
        kind: 'invalid',
        faults: error.issues.slice(0, 20).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    };
}
/** Lines without anything that a terminal would obey or that cannot be seen: they become the feedback for the next attempt. */
function plainDetails(details) {
    const lines = (details ?? '').split(/\r\n|\n/);
    const plain = lines.map((line) => line.replaceAll('\t', '    ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ''));
    return plain.join('\n').trim() || null;
}
//# sourceMappingURL=check-verdict.js.map
;// CONCATENATED MODULE: ./build/src/adapters/process/verdict-folder.js
/**
 * The folder that a check job leaves for one attempt: `check.log`, and `check.json` when the checks came to their end. Read back as hostile data.
 */





const VERDICT = 'check.json';
const LOG = 'check.log';
/** Makes the folder, without a verdict that was left in it before; answers where its log goes. */
function emptyVerdictFolder(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    for (const name of [VERDICT, sealName(VERDICT)])
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    return (0,external_node_path_.join)(folder, LOG);
}
/** Sealed with the claim's secret; last of all, so that a folder with a verdict is complete. */
function writeVerdict(folder, verdict, secret) {
    const text = `${JSON.stringify(verdict, null, 2)}\n`;
    writeSeal(folder, { name: VERDICT, bytes: text }, null, secret);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, `${VERDICT}.part`), text);
    (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, `${VERDICT}.part`), (0,external_node_path_.join)(folder, VERDICT));
}
/** What somebody left as a verdict. */
async function readVerdict(folder) {
    const bytes = await (0,plain_files/* readPlainFile */.b$)((0,external_node_path_.join)(folder, VERDICT), CHECK_BYTES);
    if (bytes === undefined)
        return { kind: 'unreadable', folder, reason: `its ${VERDICT} is longer than ${CHECK_BYTES} bytes` };
    const parsed = parseCheckVerdict(bytes);
    if (parsed.kind === 'invalid')
        return { kind: 'unreadable', folder, reason: `its ${VERDICT} is wrong: ${parsed.faults.join('; ')}` };
    const { verdict } = parsed;
    return (await sealedChange(folder, { name: VERDICT, bytes }, verdict.claim)) === undefined
        ? { kind: 'unreadable', folder, reason: `its ${VERDICT} is not sealed by the claim that it names` }
        : { kind: 'verdict', folder, verdict };
}
//# sourceMappingURL=verdict-folder.js.map
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
    for (const name of [REPORT, sealName(REPORT), CHANGE, OUTPUTS])
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
}
/** Writes the change, then the report, sealed with the claim's secret; answers the report as written. */
function writeReport(folder, report, pack, secret) {
    const text = `${JSON.stringify(report, null, 2)}\n`;
    if (Buffer.byteLength(text) > REPORT_BYTES)
        return writeReport(folder, tooLong(report), null, secret);
    if (pack !== null)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, CHANGE), pack);
    writeSeal(folder, { name: REPORT, bytes: text }, pack, secret);
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
/** Reads folders of report and verdict folders, or one report folder by itself. */
function createReportInbox(options = {}) {
    const limits = { ...DEFAULTS, ...options };
    return { list: async (folder) => await listReports(folder, limits) };
}
async function listReports(folder, limits) {
    const names = (0,plain_files/* listFolder */.bt)(folder);
    if (names.includes(REPORT))
        return [await received(folder, limits)];
    const reports = [];
    for (const name of names.slice(0, limits.maxReports)) {
        const entry = (0,plain_files/* inspect */.Nn)(folder, name);
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
    const entry = (0,plain_files/* inspect */.Nn)(folder, REPORT);
    if (entry.kind === 'absent' && (0,plain_files/* inspect */.Nn)(folder, VERDICT).kind === 'file')
        return readVerdict(folder);
    if (entry.kind === 'absent')
        return unreadable(folder, `has no ${REPORT}: its attempt did not come to its end`);
    if (entry.kind !== 'file')
        return unreadable(folder, `its ${REPORT} is ${entry.kind === 'folder' ? 'a folder' : entry.what}`);
    const bytes = await (0,plain_files/* readPlainFile */.b$)((0,external_node_path_.join)(folder, REPORT), REPORT_BYTES);
    if (bytes === undefined)
        return unreadable(folder, `its ${REPORT} is longer than ${REPORT_BYTES} bytes`);
    const parsed = parseReport(bytes);
    if (parsed.kind === 'invalid')
        return unreadable(folder, `its ${REPORT} is wrong: ${parsed.faults.join('; ')}`);
    const { report } = parsed;
    const change = await sealedChange(folder, { name: REPORT, bytes }, report.claim);
    if (change === undefined)
        return unreadable(folder, `its ${REPORT} is not sealed by the claim that it names`);
    const outputs = await sealedOutputs(folder, report, limits);
    if (typeof outputs === 'string')
        return unreadable(folder, outputs);
    const known = new Set(outputs.map((output) => output.path));
    return {
        kind: 'report',
        folder,
        report,
        outputs,
        readOutput: async (path) => {
            if (!known.has(path))
                throw new Error(`Internal error: ${(0,tree_rules/* quoted */.TL)(path)} is no output of ${(0,external_node_path_.basename)(folder)}`);
            return await mustRead((0,external_node_path_.join)(folder, OUTPUTS, path), limits.maxOutputBytes);
        },
        readChange: async () => change === null ? undefined : await mustBe((0,external_node_path_.join)(folder, CHANGE), change, limits.maxChangeBytes),
    };
}
/** Of what lies there, the files that the report names; or why the whole folder cannot be used. */
async function sealedOutputs(folder, report, limits) {
    const measured = await measuredOutputs((0,external_node_path_.join)(folder, OUTPUTS), limits);
    if (typeof measured === 'string')
        return measured;
    const found = new Map(measured.map((output) => [output.path, output]));
    const named = report.outputs.filter(({ source }) => !source);
    const other = named.find(({ path, sha256: hash }) => found.get(path)?.sha256 !== hash);
    if (other !== undefined)
        return `its output ${(0,tree_rules/* quoted */.TL)(other.path)} is not the one that its report names`;
    const names = new Set(named.map(({ path }) => path));
    return measured.filter(({ path }) => names.has(path));
}
/** The regular files below `outputs/`, or why the whole folder cannot be used. */
async function measuredOutputs(folder, limits) {
    const entry = (0,plain_files/* inspect */.Nn)((0,external_node_path_.dirname)(folder), (0,external_node_path_.basename)(folder));
    if (entry.kind === 'absent')
        return [];
    if (entry.kind !== 'folder')
        return 'its outputs are no folder';
    const listing = await (0,plain_files/* listPlainFiles */.gO)(folder, limits.maxFiles);
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
        const measured = await (0,plain_files/* measurePlainFile */.Hc)((0,external_node_path_.join)(folder, path));
        if (measured !== undefined)
            outputs.push({ path, ...measured });
    }
    return outputs;
}
async function mustBe(file, hash, most) {
    const bytes = await mustRead(file, most);
    if ((0,sha256/* sha256 */.s)(bytes) === hash)
        return bytes;
    throw new errors/* OrchestratorError */.jD('REPORT_INVALID', `${file} is not the change that was sealed with its report.`, 'Run the attempt again: its report counts as lost.');
}
async function mustRead(file, most) {
    const bytes = await (0,plain_files/* readPlainFile */.b$)(file, most);
    if (bytes !== undefined)
        return bytes;
    throw new errors/* OrchestratorError */.jD('REPORT_INVALID', `${file} is no regular file of at most ${most} bytes.`, 'Run the attempt again: its report counts as lost.');
}
//# sourceMappingURL=report-folder.js.map
;// CONCATENATED MODULE: ./build/src/adapters/process/attempt-work.js
/**
 * What every attempt has in common, whoever starts its agent: how it is laid out, and how what the agent made and said becomes a report.
 */
















const GRACE_MILLISECONDS = 10_000;
const STAGING = { maxBytes: 512 * 1024 * 1024, maxFiles: 100_000 };
const attempt_work_SHOWN_LINES = 20;
/** Where the agent works, with the inputs at their places: a working copy of the base, or the root itself. */
async function layOutWork(options, order, folder) {
    if (order.baseSha === null)
        return { copy: null, work: options.root, laid: new Map() };
    if (options.git === null)
        throw new Error('Internal error: an attempt with a base needs a git directory');
    const source = await codeSourceOf(options.git);
    const copy = await createWorkingCopy(folder.work, folder.judge, source, order.baseSha);
    return { copy, work: copy.path, laid: await layInputs(copy.path, order.inputs) };
}
/** Opens the log of an attempt that is laid out. Whoever calls it releases the log in the end. */
function openAttempt(laid) {
    const { options, order, hooks } = laid;
    const source = options.environment ?? process.env;
    const mask = createMask([
        ...(options.secrets ?? []),
        ...secretValues(source, order.agent.env),
        order.claim,
    ]);
    const logFile = order.logFile ?? (0,external_node_path_.join)(order.reportFolder, 'agent.log');
    const log = openLog({ file: logFile, mask, line: hooks.line, ...options.log });
    return { ...laid, mask, log, logFile };
}
/** The folder is there already, but for the first task of a phase. */
function openLog(options) {
    try {
        return AgentLog.open(options);
    }
    catch (error) {
        if (!(0,system_error/* hasCode */.u)(error, 'ENOENT'))
            throw error;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(options.file), { recursive: true });
        return AgentLog.open(options);
    }
}
/** The same log under a second name: nobody writes to it any more. */
function keepLog(file, to) {
    (0,external_node_fs_.rmSync)(to, { force: true });
    try {
        (0,external_node_fs_.linkSync)(file, to);
    }
    catch {
        // Another file system, or one without links.
        (0,external_node_fs_.copyFileSync)(file, to);
    }
}
/** The report of an attempt whose agent has ended, written. `rootBefore`: the status file at the root before the agent began. */
async function conclude(attempt, end, rootBefore) {
    const { folder, work, order, log } = attempt;
    const lastLines = log.lastLines(attempt_work_SHOWN_LINES);
    const inPlace = attempt.copy === null;
    const status = await readStatus({ file: folder.status, work, rootBefore, inPlace });
    const ending = endingOf(end, status, lastLines);
    const verdict = ending.outcome === 'succeeded' ? await verify(attempt) : null;
    log.close();
    if (attempt.logFile !== (0,external_node_path_.join)(order.reportFolder, 'agent.log'))
        keepLog(attempt.logFile, (0,external_node_path_.join)(order.reportFolder, 'agent.log'));
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
    return writeReport(order.reportFolder, report, verdict?.pack ?? null, order.claim);
}
/** A command in the environment that the contract promises. */
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
        stopGraceMilliseconds: options.stopGraceMilliseconds,
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
        check: commands.length === 0 || attempt.hooks.separateChecks === true ? null : check,
    });
}
/** Removes a folder of ours; one that resists is told about, and stays. */
async function discard(folder, reporter) {
    try {
        await (0,folder_removal/* removeTree */.d)(folder);
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
//# sourceMappingURL=attempt-work.js.map
;// CONCATENATED MODULE: ./build/src/adapters/process/prepared-note.js
/** The private file that joins the two halves of an attempt: written by `prepare`, read by `submit`, in another process of the same job. */






const prepared_note_MOST_BYTES = 64 * 1024 * 1024;
const place = schemas/* string */.YjP().min(1).max(4096);
const instant = schemas/* number */.aig().refine(ids/* isInstant */.uZ);
const shape = schemas/* strictObject */.rej({
    session: schemas/* string */.YjP().max(64),
    task: schemas/* string */.YjP().refine(ids/* isTaskId */.XJ),
    attempt: schemas/* number */.aig().int().min(1),
    claim: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/),
    runAttempt: schemas/* number */.aig().int().min(1),
    startedAt: instant,
    deadline: instant,
    top: place,
    workspace: place,
    prompt: place,
    feedback: place,
    state: place,
    inputs: place,
    outputs: place,
    status: place,
    copy: schemas/* strictObject */.rej({ path: place, commit: schemas/* string */.YjP().refine(ids/* isObjectId */.TS), judge: place, identity: place })
        .nullable(),
    laid: schemas/* array */.YOg(place),
    rootStatus: schemas/* string */.YjP().nullable(),
});
/** For nobody's eyes but the user's: it holds the claim's secret. Throws USAGE when there is one already. */
async function writeNote(file, prepared) {
    try {
        await (0,promises_.writeFile)(file, JSON.stringify(prepared), { flag: 'wx', mode: 0o600 });
    }
    catch (cause) {
        if (!(0,system_error/* hasCode */.u)(cause, 'EEXIST'))
            throw cause;
        throw new errors/* OrchestratorError */.jD('USAGE', `An attempt is prepared there already: ${file} exists.`, 'Submit it first, or choose another folder with --workspace.', { cause });
    }
}
/** Throws USAGE. */
async function readNote(file) {
    const bytes = await (0,plain_files/* readPlainFile */.b$)(file, prepared_note_MOST_BYTES);
    if (bytes === undefined)
        throw new errors/* OrchestratorError */.jD('USAGE', `Nothing is prepared there: ${file} is not to be found.`, 'Run prepare first, in the same job and with the same workspace; an attempt is submitted once.');
    const parsed = shape.safeParse(json(bytes));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* OrchestratorError */.jD('USAGE', `${file} is no note of prepare: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, 'Run prepare again in an empty workspace.');
}
function json(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        // The shape refuses it and says so.
        return undefined;
    }
}
//# sourceMappingURL=prepared-note.js.map
;// CONCATENATED MODULE: ./build/src/adapters/process/attempt-halves.js
/**
 * An attempt in two halves, for agents that are started by somebody else: what the attempt runner does before the agent, and what it does after.
 */











function createAttemptHalves(options) {
    const named = async (body) => {
        try {
            return await body();
        }
        catch (error) {
            throw brokenMachine(error);
        }
    };
    return {
        prepare: (order, places) => named(() => prepare(options, order, places)),
        prepared: readNote,
        submit: (order, prepared, end, hooks) => named(() => attempt_halves_submit({ options, hooks, order }, prepared, end)),
        discard: async (prepared, note) => {
            await discard(prepared.top, options.reporter);
            await (0,promises_.rm)(note, { force: true });
        },
    };
}
async function prepare(options, order, places) {
    const workspace = order.baseSha === null ? options.root : await emptyFolder(places.workspace);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(places.note), { recursive: true });
    const folder = createAttemptFolder((0,external_node_path_.dirname)(places.note), order, workspace);
    try {
        const { copy, laid, work } = await layOutWork(options, order, folder);
        const { top, prompt, feedback, state, inputs, outputs, status } = folder;
        const prepared = {
            session: order.session,
            task: order.task.id,
            attempt: order.attempt,
            claim: order.claim,
            runAttempt: places.runAttempt,
            startedAt: options.clock.now(),
            deadline: order.deadline,
            top,
            workspace: work,
            prompt,
            feedback,
            state,
            inputs,
            outputs,
            status,
            copy: copy === null ? null : withoutSource(copy),
            laid: [...laid.keys()],
            rootStatus: fingerprint(`${work}/${ROOT_STATUS}`),
        };
        await writeNote(places.note, prepared);
        return prepared;
    }
    catch (error) {
        await discard(folder.top, options.reporter);
        throw error;
    }
}
function withoutSource({ path, commit, judge, identity }) {
    return { path, commit, judge, identity };
}
/** One name only, for git and for the agent. Throws USAGE for a folder that holds something. */
async function emptyFolder(path) {
    await (0,promises_.mkdir)(path, { recursive: true });
    const names = await (0,promises_.readdir)(path);
    if (names.length === 0)
        return (0,promises_.realpath)(path);
    throw new errors/* OrchestratorError */.jD('USAGE', `The workspace ${path} is not empty: it holds ${JSON.stringify(names[0]?.slice(0, 100))}.`, 'Name a folder with --workspace that does not exist yet.');
}
async function attempt_halves_submit(half, prepared, end) {
    const { options, hooks, order } = half;
    emptyReportFolder(order.reportFolder);
    const now = options.clock.now();
    const began = options.clock.monotonic() - Math.max(0, now - prepared.startedAt) * 1000;
    const laid = new Set(prepared.laid);
    const attempt = openAttempt({
        options,
        order,
        hooks,
        folder: folderOf(prepared),
        copy: await copyOf(options, prepared),
        work: prepared.workspace,
        laid: new Map(order.inputs.filter(({ path }) => laid.has(path)).map(({ path, bytes }) => [path, bytes])),
        startedAt: prepared.startedAt,
        began,
        deadline: began + (prepared.deadline - prepared.startedAt) * 1000,
    });
    try {
        if (end.log !== null)
            await pour(end.log, attempt.log);
        return await conclude(attempt, shellEnd(end, now >= prepared.deadline), prepared.rootStatus);
    }
    finally {
        attempt.log.release();
    }
}
function folderOf(prepared) {
    const { top, workspace, prompt, feedback, state, inputs, outputs, status, copy } = prepared;
    const judge = copy?.judge ?? `${top}/judge`;
    return { top, work: workspace, prompt, feedback, state, inputs, outputs, status, judge };
}
async function copyOf(options, { copy }) {
    if (copy === null)
        return null;
    if (options.git === null)
        throw new Error('Internal error: an attempt with a base needs a git directory');
    return { ...copy, source: await codeSourceOf(options.git) };
}
/** What the agent printed, masked and bounded like every log. Throws USAGE for a file that cannot be read. */
async function pour(file, log) {
    const stream = log.stream();
    try {
        for await (const part of (0,external_node_fs_.createReadStream)(file))
            stream.write(part);
    }
    catch (cause) {
        throw new errors/* OrchestratorError */.jD('USAGE', `The log ${JSON.stringify(file.slice(0, 300))} cannot be read: ${(0,system_error/* messageOf */.b)(cause)}`, 'Name a file that exists, or leave --log out.', { cause });
    }
    stream.end();
}
/** The step of the agent as the end of a process. One that failed past its deadline was stopped by it. */
function shellEnd({ outcome }, late) {
    const end = { cause: 'exit', exitCode: 0, signal: null, message: null };
    switch (outcome) {
        case 'success':
            return end;
        case 'failure':
            return { ...end, cause: late ? 'deadline' : 'exit', exitCode: 1 };
        case 'cancelled':
            return { ...end, cause: 'abort', exitCode: null };
        case 'skipped':
            return { ...end, cause: 'unstartable', exitCode: null, message: 'its step was skipped' };
    }
}
//# sourceMappingURL=attempt-halves.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/adapters/process/attempt-runner.js
/**
 * Executes one attempt from its order to its report folder: lay out, run, read what the agent says, verify what it made, write the
 * report. It decides nothing about the task; its report is a claim like any other.
 */








/** An `AttemptRunner` over child processes and throw-away repositories. */
function createAttemptRunner(options) {
    return {
        giveBack: async (order, details) => {
            emptyReportFolder(order.reportFolder);
            writeReport(order.reportFolder, reportOfNothing(order, details), null, order.claim);
        },
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
        const attempt = openAttempt(await attempt_runner_layOut(options, order, hooks, folder));
        try {
            return await execute(attempt);
        }
        finally {
            attempt.log.release();
        }
    }
    finally {
        // A working copy is large: many of them are not kept for later.
        if (hooks.leaveFolder !== true || order.baseSha !== null)
            await discard(folder.top, options.reporter);
    }
}
async function attempt_runner_layOut(options, order, hooks, folder) {
    const { copy, work, laid } = await layOutWork(options, order, folder);
    const began = options.clock.monotonic();
    const startedAt = options.clock.now();
    const deadline = began + (order.deadline - startedAt) * 1000;
    return { options, order, hooks, folder, copy, work, laid, startedAt, began, deadline };
}
async function execute(attempt) {
    const { folder, work, order } = attempt;
    const rootBefore = fingerprint((0,external_node_path_.join)(work, ROOT_STATUS));
    attempt.hooks.started?.(markerOf(folder));
    const end = await runInGroup(shellCommand(attempt, order.agent.run, work, folder.outputs));
    return conclude(attempt, end, rootBefore);
}
//# sourceMappingURL=attempt-runner.js.map
;// CONCATENATED MODULE: ./build/src/adapters/process/check-runner.js
/**
 * Runs the check commands of one attempt away from the machine that its agent had: a fresh copy of the candidate tree, the inputs and outputs of the
 * attempt, the environment that an agent gets. What the checks do is never a throw.
 */










/** A `CheckRunner` over child processes and throw-away repositories. */
function createCheckRunner(options) {
    return {
        run: async (check, hooks) => {
            try {
                return await runCheck(options, check, hooks);
            }
            catch (error) {
                throw brokenMachine(error);
            }
        },
    };
}
async function runCheck(options, check, hooks) {
    const logFile = emptyVerdictFolder(check.order.reportFolder);
    const order = { ...check.order, logFile };
    const folder = createAttemptFolder(options.tempFolder ?? (0,external_node_os_.tmpdir)(), order);
    try {
        const place = await check_runner_layOut(options, check, folder.top);
        const began = options.clock.monotonic();
        const startedAt = options.clock.now();
        const deadline = began + (order.deadline - startedAt) * 1000;
        const laid = { copy: null, work: place.cwd, laid: new Map() };
        const attempt = openAttempt({ options, order, hooks, folder, ...laid, startedAt, began, deadline });
        try {
            return concluded(check, await check_runner_runIn(attempt, check, place));
        }
        finally {
            attempt.log.release();
        }
    }
    finally {
        await discard(folder.top, options.reporter);
    }
}
/** Where the attempt worked in place, so do its checks. */
async function check_runner_layOut(options, check, top) {
    const { order, commit } = check;
    const outputs = { collected: (0,external_node_path_.join)(check.report, OUTPUTS), outputs: check.outputs, taskId: order.task.id };
    if (commit === null) {
        const place = { cwd: options.root, outputs: (0,external_node_path_.join)(top, 'check-outputs') };
        await layOutputs(place, outputs);
        return place;
    }
    if (options.git === null)
        throw new Error('Internal error: a check of a commit needs a git directory');
    return freshCopy({
        folder: (0,external_node_path_.join)(top, 'attempt'),
        source: await codeSourceOf(options.git),
        commit,
        inputs: order.inputs,
        ...outputs,
    });
}
async function check_runner_runIn(attempt, { commands, tree }, place) {
    const ran = await runChecks({
        commands,
        tree,
        log: attempt.log,
        shellCommand: (command) => shellCommand(attempt, command, place.cwd, place.outputs),
    });
    attempt.log.close();
    return ran;
}
/** Somebody else's stop says nothing about the work. */
function concluded({ order, ownDeadline, tree }, ran) {
    if (ran.stopped === 'cancelled' || (ran.stopped === 'timed_out' && !ownDeadline))
        return null;
    const verdict = {
        schema: CHECK_SCHEMA,
        session: order.session,
        task_id: order.task.id,
        attempt: order.attempt,
        claim: (0,claim_key/* claimKey */.Eo)(order.claim),
        tree,
        checks: ran.checks,
        details: check_runner_detailsOf(ran.failures),
    };
    writeVerdict(order.reportFolder, verdict, order.claim);
    return verdict;
}
/** The end of what failed; command and exit code stand beside it already. */
function check_runner_detailsOf(failures) {
    const alone = failures.length === 1;
    const parts = failures.map(({ command, end, lastLines }) => [...(alone && end.startsWith('exit code') ? [] : [`${command} (${end}):`]), ...lastLines].join('\n'));
    return parts.join('\n').slice(-CHECK_DETAILS) || null;
}
//# sourceMappingURL=check-runner.js.map
// EXTERNAL MODULE: ./build/src/adapters/process/system.js
var system = __webpack_require__(4203);
;// CONCATENATED MODULE: ./build/src/entrypoints/wire-attempts.js
/** The half of the composition root that executes agents and looks at what they leave, loaded when a verb needs it. */









const STEP_GRACE_MILLISECONDS = 4000;
function openAttemptParts({ root, git, options, }) {
    const runnerOptions = {
        git,
        root: root.path,
        clock: system.systemClock,
        reporter: options.reporter,
        environment: options.env,
        secrets: [options.token, options.env['ACTIONS_RUNTIME_TOKEN'] ?? null].filter((one) => one !== null),
        // A cancelled step is killed ten seconds after it was told: until then its report must be written.
        ...(options.env['GITHUB_ACTIONS'] === 'true' ? { stopGraceMilliseconds: STEP_GRACE_MILLISECONDS } : {}),
    };
    return {
        runner: createAttemptRunner(runnerOptions),
        halves: createAttemptHalves(runnerOptions),
        checks: createCheckRunner(runnerOptions),
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
//# sourceMappingURL=wire-attempts.js.map

/***/ }),

/***/ 2355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ claimKey),
/* harmony export */   HQ: () => (/* binding */ claimHash),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   dy: () => (/* binding */ isSealed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);
/**
 * What a claim's secret is good for: sealing what its leg leaves behind. State and reports hold only the public half, because every job of a run can
 * read what another one has uploaded: whoever reads a report must not be able to write one.
 */


/** Ed25519 keys, as DER around the 32 bytes that matter. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
function privateKey(secret) {
    const seed = Buffer.from((0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(`claim key:${secret}`), 'hex');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.concat([PRIVATE_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}
/** The public half of a claim's secret: 64 hex digits. */
function claimKey(secret) {
    const der = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey(secret)).export({ format: 'der', type: 'spki' });
    return der.subarray(PUBLIC_PREFIX.length).toString('hex');
}
/** What the state keeps of a claim: the SHA-256 of its public half. */
function claimHash(secret) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(claimKey(secret));
}
/** 128 hex digits that only the holder of the secret can make for this text. */
function sealOf(secret, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text), privateKey(secret)).toString('hex');
}
/** Whether the holder of the secret behind `key` sealed the text. Never throws for what key and seal are. */
function isSealed(key, text, seal) {
    if (!/^[0-9a-f]{64}$/.test(key) || !/^[0-9a-f]{128}$/.test(seal))
        return false;
    const der = Buffer.concat([PUBLIC_PREFIX, Buffer.from(key, 'hex')]);
    try {
        const known = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), known, Buffer.from(seal, 'hex'));
    }
    catch {
        // 32 bytes that are no point of the curve are nobody's key.
        return false;
    }
}
//# sourceMappingURL=claim-key.js.map

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
//# sourceMappingURL=plain-data.js.map

/***/ })

};
