export const id = 249;
export const ids = [249];
export const modules = {

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole),
/* harmony export */   writeOnce: () => (/* binding */ writeOnce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _write_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8612);





/**
 * Writes whole or not at all: temporary file beside it, fsync, rename, fsync of the folder where that is possible.
 * Throws ProblemError for what the user can mend: a full disk, a read-only one, permissions.
 */
async function writeWhole(path, data) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'w');
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFailure */ .E)(path, error);
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
/** Writes a file where none is, folders included. Throws ProblemError where one is: what it holds would be gone. */
async function writeOnce(path, data) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })) {
        const what = 'it is there already, and what it holds would be gone';
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([{ where: { file: path }, what, hint: 'name another file, or remove this one' }]);
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    }
    catch (error) {
        throw (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFailure */ .E)(path, error);
    }
    await writeWhole(path, data);
}
// The rename itself survives a power cut only when the folder is synced; some systems cannot open folders.
async function syncFolder(dir) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(dir, 'r').catch(() => undefined);
    try {
        await handle?.sync();
    }
    catch {
        // A folder that cannot be synced is no reason to call a written file lost.
    }
    finally {
        await handle?.close();
    }
}
//# sourceMappingURL=atomic-write.js.map

/***/ }),

/***/ 8612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFailure),
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

const permissions = 'mend the permissions, or name a store elsewhere with --store DIR';
/** Failures that the user can mend, by the system's code. */
const mendable = {
    ENOSPC: ['there is no room left on its disk', 'make room'],
    EDQUOT: ['the disk quota is used up', 'make room or raise the quota'],
    EFBIG: ['it would be larger than this process may write', 'raise the limit (ulimit -f)'],
    EROFS: ['its disk can only be read', 'name a store elsewhere with --store DIR'],
    EACCES: ['writing there is not allowed', permissions],
    EPERM: ['writing there is not allowed', permissions],
};
/** Why something cannot be read, by the system's code. */
const unreadable = {
    EISDIR: ['this is a folder, not a file', 'name a file'],
    ENOTDIR: ['a part of this path is a file, not a folder', 'name a folder, or a file that ends in .db'],
    EACCES: ['reading it is not allowed', 'mend the permissions, or name another'],
    EPERM: ['reading it is not allowed', 'mend the permissions, or name another'],
};
/** `error` as a problem of `file` where the user can mend it: permissions, a folder in place of a file. */
function readFailure(file, error) {
    const [what, hint] = unreadable[error.code ?? ''] ?? [];
    return what === undefined ? error : new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([{ where: { file }, what, hint: hint }]);
}
const exitError = 70;
/** `error` as a problem of `file` where the user can mend it: a full disk, a read-only one, permissions. */
function writeFailure(file, error) {
    const [what, hint] = mendable[error.code ?? ''] ?? [];
    if (what === undefined)
        return error;
    const intact = 'what was there before is as it was, and journals of runs stay until they are taken in';
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([{ where: { file }, what: `it cannot be written: ${what}`, hint: `${hint}, then try again; ${intact}` }], exitError);
}
//# sourceMappingURL=write-failure.js.map

/***/ })

};
