export const id = 6520;
export const ids = [6520];
export const modules = {

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

/***/ }),

/***/ 6593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ namesBefore),
/* harmony export */   HA: () => (/* binding */ groupedNow),
/* harmony export */   WB: () => (/* binding */ nameNow),
/* harmony export */   eF: () => (/* binding */ namesJudged),
/* harmony export */   vN: () => (/* binding */ wildcardsOf)
/* harmony export */ });
/** The wildcards of a pattern, in order. */
const wildcardsOf = (pattern) => pattern.replace(/[^*?]/g, '');
/** `name` of the pattern `from` as the pattern `to` has it; undefined where it does not fit. */
function carried(from, to, name) {
    const source = from
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '(.*)')
        .replace(/\?/g, '(.)');
    const parts = new RegExp(`^${source}$`, 's').exec(name)?.slice(1);
    if (parts === undefined)
        return undefined;
    const rest = parts.values();
    return to.replace(/[*?]/g, () => rest.next().value ?? '');
}
/** What `metric` is called now, over any number of renames. */
function nameNow(renames, metric) {
    const seen = new Set([metric]);
    let name = metric;
    for (;;) {
        const next = renames
            .map(({ before, now }) => carried(before, now, name))
            .find((found) => found !== undefined && !seen.has(found));
        if (next === undefined)
            return name;
        seen.add(next);
        name = next;
    }
}
/** What `metric` was called before, over any number of renames. */
function namesBefore(renames, metric) {
    const names = new Set([metric]);
    for (const name of names)
        for (const { before, now } of renames) {
            const older = carried(now, before, name);
            if (older !== undefined)
                names.add(older);
        }
    return [...names].slice(1);
}
/** By which older names the policy in force may speak of `metric`. */
const namesJudged = (renames, metric) => renames.flatMap(({ before, now, judgedBefore }) => judgedBefore ? (carried(now, before, metric) ?? []) : []);
/** Those that stand under one name now, in order of first appearance. */
function groupedNow(renames, items, nameOf) {
    const groups = new Map();
    for (const item of items) {
        const name = nameNow(renames, nameOf(item));
        groups.set(name, [...(groups.get(name) ?? []), item]);
    }
    return groups;
}
//# sourceMappingURL=rename.js.map

/***/ })

};
