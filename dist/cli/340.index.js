export const id = 340;
export const ids = [340];
export const modules = {

/***/ 340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineRule: () => (/* binding */ baselineRule)
/* harmony export */ });
/* harmony import */ var _core_manifest_gate_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9365);
/* harmony import */ var _core_manifest_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4571);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);



/** The rule that `--baseline` names: one of `words` or a version. Throws UsageError. */
function baselineRule(word, words) {
    const known = [...words, 'version:LABEL'];
    const fits = word.startsWith('version:') || words.some((one) => one === word);
    if (fits && (0,_core_manifest_gate_table_js__WEBPACK_IMPORTED_MODULE_0__.isBaselineRule)(word))
        return word;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--baseline names no rule that can be used here: "${word}"; ${(0,_core_manifest_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .knownWords */ .L3)(word, known)}`);
}
//# sourceMappingURL=baseline-rule.js.map

/***/ })

};
