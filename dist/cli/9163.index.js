export const id = 9163;
export const ids = [9163];
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

/***/ }),

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aliasFaults: () => (/* binding */ aliasFaults),
/* harmony export */   newRenames: () => (/* binding */ newRenames),
/* harmony export */   renamesAcross: () => (/* binding */ renamesAcross),
/* harmony export */   renamesOf: () => (/* binding */ renamesOf),
/* harmony export */   renamingOf: () => (/* binding */ renamingOf)
/* harmony export */ });
/* harmony import */ var _model_rename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6593);

const nameOf = ({ name, match }) => name ?? match;
/** What the `aliases` of a benchmark's metrics say. */
const renamesOf = ({ metrics }) => metrics.flatMap((metric) => (metric.aliases ?? []).map((before) => ({ before, now: nameOf(metric), judgedBefore: false })));
const same = (a, b) => a.before === b.before && a.now === b.now;
const undone = (a, b) => a.before === b.now && a.now === b.before;
/** What head renames and base does not. */
function newRenames(base, head) {
    const known = renamesOf(base);
    return renamesOf(head).filter((rename) => !known.some((one) => same(one, rename)));
}
/**
 * The renames of a benchmark where base's policy judges head: names are what head's manifest says they are, and what
 * head newly renames base's policy knows by the old name. What only base renames still holds for its history.
 */
function renamesAcross(base, head) {
    const [fresh, after] = [newRenames(base, head), renamesOf(head)];
    return [
        ...after.map((rename) => ({ ...rename, judgedBefore: fresh.some((one) => same(one, rename)) })),
        ...renamesOf(base).filter((rename) => !after.some((one) => same(one, rename) || undone(one, rename))),
    ];
}
/** Aliases that say nothing, or two things. */
function aliasFaults(metrics, path) {
    const names = metrics.map(nameOf);
    const all = metrics.flatMap(({ aliases = [] }) => aliases);
    return metrics.flatMap((metric, index) => {
        const name = nameOf(metric);
        return (metric.aliases ?? []).flatMap((alias, at) => {
            const place = [...path, index, 'aliases', at];
            const clash = clashOf(alias, name ?? '', { names, all });
            if (clash)
                return [{ path: place, ...clash }];
            const [here, there] = [(0,_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcardsOf */ .vN)(alias), (0,_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcardsOf */ .vN)(name ?? '')];
            if (here === there)
                return [];
            const what = `"${alias}" has the wildcards "${here}", and "${name}" has "${there}"`;
            const hint = 'give both the same wildcards in the same order: what they stand for is carried over';
            return [{ path: place, what, hint }];
        });
    });
}
function clashOf(alias, name, { names, all }) {
    if (alias === name)
        return { what: `"${alias}" is the metric itself`, hint: 'write what it was called before' };
    if (names.includes(alias)) {
        return { what: `"${alias}" is declared as a metric of its own`, hint: 'remove the one that is no more' };
    }
    if (all.indexOf(alias) === all.lastIndexOf(alias))
        return null;
    return { what: `"${alias}" is an alias of two metrics`, hint: 'leave it with one of them' };
}
/** What the benchmarks of a manifest rename. */
const renamingOf = ({ benchmarks }) => benchmarks.map((benchmark) => ({ name: benchmark.name, renames: renamesOf(benchmark) }));
//# sourceMappingURL=renames.js.map

/***/ })

};
