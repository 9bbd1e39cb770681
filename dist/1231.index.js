export const id = 1231;
export const ids = [1231];
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

/***/ })

};
