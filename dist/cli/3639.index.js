export const id = 3639;
export const ids = [3639];
export const modules = {

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signSessions: () => (/* binding */ signSessions),
/* harmony export */   unproven: () => (/* binding */ unproven)
/* harmony export */ });
/** Ids of sessions that no signature by one of the keys vouches for. */
function unproven(history, keys) {
    const signatures = history.signatures();
    return history.ids().filter((id) => !(signatures.get(id) ?? []).some((one) => keys.proves(id, one)));
}
/**
 * Signs those of the sessions that the first key has not signed yet, so that an older key can be given up afterwards;
 * returns their ids. `at`: milliseconds since 1970, UTC.
 */
function signSessions(history, ids, keys, at) {
    const signatures = history.signatures();
    const isSigned = (id) => (signatures.get(id) ?? []).some((one) => one.key === keys.fingerprints[0] && keys.proves(id, one));
    const here = new Set(history.ids());
    const unsigned = ids.filter((id) => here.has(id) && !isSigned(id));
    history.sign(new Map(unsigned.map((id) => [id, [keys.sign(id, at)]])));
    return unsigned;
}
//# sourceMappingURL=signing.js.map

/***/ })

};
