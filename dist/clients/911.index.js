export const id = 911;
export const ids = [911];
export const modules = {

/***/ 51911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadFromCache: () => (/* binding */ loadFromCache),
/* harmony export */   saveToCache: () => (/* binding */ saveToCache)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18091);
/* harmony import */ var _client_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17349);



const unavailable = {
    state: 'failed',
    reason: 'there is no Actions cache service here (ACTIONS_RESULTS_URL is not set); outside a job use the storage "directory"',
};
const failed = (reason) => ({ state: 'failed', reason });
/**
 * Makes the folder's parent this process's workspace and returns the folder's name. The client packs relative to
 * GITHUB_WORKSPACE, looks for files from the working directory, and finds an entry only by the path text it was saved
 * under: so that text is the same on every machine. A thread cannot change directory; its `process` is its own.
 */
function enter(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder);
    process.env['GITHUB_WORKSPACE'] = parent;
    process.env['RUNNER_TEMP'] = parent;
    process.cwd = () => parent;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder);
}
/** The client answers `undefined` for a miss and for every failure; only its log tells them apart. */
function whyNothing(log) {
    const reason = (0,_client_log_js__WEBPACK_IMPORTED_MODULE_2__/* .complaints */ .ZL)(log);
    if ((0,_client_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(log, 'Cache not found for version'))
        return { state: 'absent' };
    const legacy = (0,_client_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(log, 'Cache service version: v1');
    return legacy && !reason ? { state: 'absent' } : failed(reason || 'the client gave no reason');
}
/** Restores the newest entry whose key begins with `prefix` into the folder. */
async function loadFromCache({ folder, prefix }, log) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .isFeatureAvailable */ .w3)())
        return unavailable;
    const key = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .restoreCache */ .P3)([enter(folder)], prefix, [prefix]);
    if (key === undefined)
        return whyNothing(log);
    return key.startsWith(prefix)
        ? { state: 'found', from: key }
        : failed(`got the entry of another key, ${key}`);
}
/** Saves the folder and looks the key up: an upload that the client calls done is not always there. */
async function saveToCache({ folder, key }, log) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .isFeatureAvailable */ .w3)())
        return unavailable;
    const paths = [enter(folder)];
    const id = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .saveCache */ .Io)(paths, key);
    if (!(id > 0)) {
        const reason = (0,_client_log_js__WEBPACK_IMPORTED_MODULE_2__/* .complaints */ .ZL)(log) || 'the client gave no reason';
        const refused = (0,_client_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(log, 'cache write denied') || (0,_client_log_js__WEBPACK_IMPORTED_MODULE_2__/* .said */ .ag)(log, 'Cache save skipped');
        return refused ? { state: 'refused', reason } : failed(reason);
    }
    const hit = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_1__/* .restoreCache */ .P3)(paths, key, [], { lookupOnly: true });
    if (hit === key)
        return { state: 'saved', as: key };
    return failed(`saved as entry ${id}, but it cannot be found: ${(0,_client_log_js__WEBPACK_IMPORTED_MODULE_2__/* .complaints */ .ZL)(log) || `looked up ${key}`}`);
}
//# sourceMappingURL=cache-calls.js.map

/***/ })

};
