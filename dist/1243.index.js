export const id = 1243;
export const ids = [1243];
export const modules = {

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

/***/ })

};
