export const id = 8660;
export const ids = [8660];
export const modules = {

/***/ 8660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signingKeys: () => (/* binding */ signingKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7072);


const hmac = (key, text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest();
const fingerprintOf = (key) => hmac(key, _core_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintText */ .UP).toString('hex').slice(0, _core_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintLength */ .Fx);
/** Keys as `readKeys` gives them; null for none. */
function signingKeys(keys) {
    const [first] = keys;
    if (first === undefined)
        return null;
    const known = new Map(keys.map((key) => [fingerprintOf(key), key]));
    return {
        fingerprints: [...known.keys()],
        sign: (session, at) => ({
            key: fingerprintOf(first),
            at,
            mac: hmac(first, (0,_core_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedText */ .Mo)(session, at)).toString('hex'),
        }),
        proves(session, { key: fingerprint, at, mac }) {
            const key = known.get(fingerprint);
            const given = Buffer.from(mac, 'hex');
            const wanted = key === undefined ? undefined : hmac(key, (0,_core_store_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedText */ .Mo)(session, at));
            return wanted !== undefined && wanted.length === given.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(wanted, given);
        },
    };
}
//# sourceMappingURL=signing-keys.js.map

/***/ })

};
