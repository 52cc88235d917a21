export const id = 3727;
export const ids = [3727];
export const modules = {

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measuredBefore: () => (/* binding */ measuredBefore),
/* harmony export */   measuredByHead: () => (/* binding */ measuredByHead),
/* harmony export */   underTodaysNames: () => (/* binding */ underTodaysNames)
/* harmony export */ });
/* harmony import */ var _core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6593);

/**
 * What head measured, under today's names. Values that the manifest calls one metric and the tool still prints as two
 * are an error: whichever were taken, the other could get worse unseen.
 */
function measuredByHead(renames, measurements) {
    const groups = (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNow */ .HA)(renames, measurements, ({ metric }) => metric);
    return [...groups].map(([metric, [first, ...others]]) => {
        if (others.length === 0)
            return { ...first, metric };
        const names = [first, ...others].map((one) => one.metric).join(' and ');
        const message = `the tool prints ${names}, which aliases call one metric: print one of them, or remove the alias`;
        return { metric, status: 'error', message };
    });
}
/** What was measured elsewhere or before, under today's names; what was two metrics then stays two. */
function underNamesNow(renames, items, [nameOf, withName]) {
    if (renames.length === 0)
        return items;
    const groups = (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNow */ .HA)(renames, items, nameOf);
    return [...groups].flatMap(([name, group]) => (group.length === 1 ? [withName(group[0], name)] : group));
}
/** What a side other than head measured, under today's names. */
const measuredBefore = (renames, measurements) => underNamesNow(renames, measurements, [({ metric }) => metric, (one, metric) => ({ ...one, metric })]);
/** The history as if every metric had always been called what it is called now. Nothing is written by it. */
function underTodaysNames(history, renaming) {
    const known = new Map(renaming.flatMap(({ name, renames }) => (renames.length > 0 ? [[name, renames]] : [])));
    if (known.size === 0)
        return history;
    const of = ({ benchmark }) => known.get(benchmark) ?? [];
    const metricNow = (one) => one.metric === null ? one : { ...one, metric: (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .nameNow */ .WB)(of(one), one.metric) };
    const run = (one) => ({
        ...one,
        measurements: measuredBefore(of(one), one.measurements),
    });
    const report = (one) => ({
        ...one,
        metrics: underNamesNow(of(one), one.metrics, [
            ({ name }) => name,
            (metric, name) => ({ ...metric, name }),
        ]),
    });
    const set = (one) => ({ ...one, runs: one.runs.map(run) });
    return {
        ...history,
        reports: (query) => history.reports(query).map(report),
        verdicts: (query) => history.verdicts(query).map(metricNow),
        runs: (query) => history.runs(query).map(run),
        session(id) {
            const found = history.session(id);
            if (!found)
                return undefined;
            const { runSets, reports, verdicts } = found;
            return {
                ...found,
                runSets: runSets.map(set),
                reports: reports.map(report),
                verdicts: verdicts.map(metricNow),
            };
        },
        latestRunSet(...asked) {
            const found = history.latestRunSet(...asked);
            return found && set(found);
        },
        calibrations: (project) => history.calibrations(project).map((one) => ({
            ...one,
            metrics: one.metrics.map((metric) => ({ ...metric, metric: (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .nameNow */ .WB)(of(one), metric.metric) })),
        })),
    };
}
//# sourceMappingURL=renamed.js.map

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
