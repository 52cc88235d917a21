export const id = 1132;
export const ids = [1132];
export const modules = {

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ck: () => (/* binding */ marginFaults),
/* harmony export */   di: () => (/* binding */ absoluteFaults),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _gate_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9365);


/** Points between a tolerance and the limit that follows from it. */
const widening = 0.03;
/** Shares are declared with a few digits; this takes away what binary addition leaves. */
const rounded = (share) => Number(share.toFixed(12));
/**
 * Margins after one more rule: a preset sets both; a tolerance of its own moves the limit to at least three points
 * above it; a limit of its own holds.
 */
function narrowed(before, rule) {
    const start = rule.preset ? _gate_table_js__WEBPACK_IMPORTED_MODULE_0__.presets[rule.preset] : before;
    const tolerance = rule.tolerance ?? start.tolerance;
    const widened = rule.tolerance === undefined ? start.limit : Math.max(start.limit, rounded(tolerance + widening));
    return { tolerance, limit: rule.limit ?? widened };
}
/** The fault of margins that leave nothing between failing and passing. */
function marginFaults(path, { tolerance, limit }, rule) {
    if (limit > tolerance)
        return [];
    const least = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rounded(tolerance + widening));
    const remedy = `raise limit (${least} suits this tolerance), or leave it out`;
    return [
        {
            path: [...path, rule.limit === undefined ? 'tolerance' : 'limit'],
            what: `limit ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(limit)} does not exceed tolerance ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(tolerance)}: between them both answers must be possible`,
            hint: rule.limit === undefined ? 'lower tolerance' : remedy,
        },
    ];
}
/** The faults of margins in the metric's own unit. */
function absoluteFaults(path, rule) {
    const { abs_tolerance: tolerance, abs_limit: limit } = rule;
    if (limit === undefined)
        return [];
    const at = [...path, 'abs_limit'];
    if (tolerance === undefined) {
        return [
            {
                path: at,
                what: 'abs_limit stands without abs_tolerance',
                hint: 'add abs_tolerance, below abs_limit',
            },
        ];
    }
    if (limit > tolerance)
        return [];
    const what = `abs_limit ${limit} does not exceed abs_tolerance ${tolerance}`;
    return [{ path: at, what, hint: 'raise abs_limit or lower abs_tolerance' }];
}
//# sourceMappingURL=margins.js.map

/***/ })

};
