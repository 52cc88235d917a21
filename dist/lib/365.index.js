export const id = 365;
export const ids = [365];
export const modules = {

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bH: () => (/* binding */ underTodaysNames)
/* harmony export */ });
/* unused harmony exports measuredByHead, measuredBefore */
/* harmony import */ var _core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6593);

/**
 * What head measured, under today's names. Values that the manifest calls one metric and the tool still prints as two
 * are an error: whichever were taken, the other could get worse unseen.
 */
function measuredByHead(renames, measurements) {
    const groups = groupedNow(renames, measurements, ({ metric }) => metric);
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

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ys: () => (/* binding */ historyObject)
/* harmony export */ });
/* unused harmony exports historyJson, historyText, runRows */
/* harmony import */ var _parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);


/** Stored runs and the pointers as one object for programs; meta seeds are decimal text, because they have 63 bits. */
function historyObject({ benchmark, anchor, baseline, runs, findings }) {
    const plain = runs.map(({ metaSeed, ...run }) => ({
        ...run,
        metaSeed: metaSeed === null ? null : metaSeed.toString(),
    }));
    return { benchmark, anchor: anchor ?? null, baseline, runs: plain, findings };
}
/** The same as text. */
const historyJson = (shown) => `${JSON.stringify(historyObject(shown), null, 2)}\n`;
/**
 * Stored runs as a table, oldest first, and where the anchor stands; a star stands before those of the pinned baseline.
 */
function historyText({ benchmark, anchor, baseline, runs }) {
    if (runs.length === 0)
        return `No stored run of ${printable(benchmark)} matches.\n`;
    const marks = baseline === null ? [] : [(run) => (run.session === baseline ? '*' : '')];
    const rows = runRows(runs, marks, setOf);
    return `${rows}${anchorLines(anchor)}`;
}
/** Which run set a run without a pair belongs to: what `--meta-seed` wants to know. */
function setOf({ rule, seed, metaSeed }) {
    if (rule !== null || seed === null)
        return '';
    return metaSeed === null ? 'baseline seeds' : `meta seed ${metaSeed}`;
}
/** A line for each run, in columns, beginning with `marks`; `set` says which run set it belongs to. At least one run. */
function runRows(runs, marks = [], set = () => '') {
    const rows = runs.map((run) => [...marks.map((mark) => mark(run)), ...cells(run, set(run))]);
    const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
    const lines = rows.map((row) => row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}
function anchorLines(anchor) {
    if (!anchor)
        return '';
    const { gitSha, at, actor, reason } = anchor;
    const since = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
    return `\nanchor: ${gitSha.slice(0, 10)}, set ${since} by ${printable(actor)}: ${printable(reason)}\n`;
}
function cells(run, set) {
    const { startedAt, gitSha, dirty, side, pair, seed, status, wall } = run;
    return [
        new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
        gitSha.slice(0, 10) + (dirty ? ' dirty' : ''),
        side,
        pair === 0 ? 'warm-up' : `${run.rule === null ? 'run' : 'pair'} ${pair}`,
        seed === null ? '' : `seed ${seed}${set === '' ? '' : ` of ${set}`}`,
        status,
        quantity(wall, 's'),
        printable(outcomeOf(run)),
    ];
}
/** Why a run failed, whatever it measured before; else its values and what it produced. */
function outcomeOf({ status, message, measurements, artifactHash }) {
    const values = measurements.flatMap((one) => one.status === 'ok' ? [`${one.metric} ${quantity(one.value, one.unit)}`] : []);
    const artifact = artifactHash === null ? [] : [`artifact ${artifactHash.replace('sha256:', '').slice(0, 12)}`];
    const failure = status !== 'ok' && message !== null ? [message] : [];
    const words = [...failure, ...values, ...artifact].join(', ');
    return words === '' ? (message ?? '') : words;
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Zg: () => (/* binding */ change)
/* harmony export */ });
/* unused harmony exports number, quantity, difference, count */
/** Four digits that matter, thousands apart, no trailing zeros: `1,234`, `12.34`, `0.001235`. */
function number(value) {
    if (value === Number.POSITIVE_INFINITY)
        return '∞';
    if (value === Number.NEGATIVE_INFINITY)
        return '−∞';
    const size = Math.abs(value);
    if (value === 0)
        return '0';
    if (size >= 1e15 || size < 1e-6)
        return minus(String(Number(value.toPrecision(4))));
    if (Number.isInteger(value))
        return minus(thousands(String(value)));
    return minus(size >= 1e4 ? thousands(value.toFixed(0)) : String(Number(value.toPrecision(4))));
}
/** A real minus sign: a hyphen before a number is easily read as a dash. */
const minus = (text) => text.replace('-', '−');
const thousands = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const times = [
    [3600, 'h'],
    [60, 'min'],
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
    [1e-9, 'ns'],
];
const bytes = [
    [1024 ** 4, 'TiB'],
    [1024 ** 3, 'GiB'],
    [1024 ** 2, 'MiB'],
    [1024, 'KiB'],
    [1, 'B'],
];
const rates = bytes.map(([size, unit]) => [size, `${unit}/s`]);
const scales = {
    s: times,
    sec: times,
    second: times,
    seconds: times,
    B: bytes,
    bytes,
    'B/s': rates,
};
/** A value in base units as people say it: `12.3 ms`, `4.1 KiB`, `1,024 allocs`, `0.71`. */
function quantity(value, unit) {
    const scale = unit !== null && Object.hasOwn(scales, unit) ? scales[unit] : null;
    if (scale === null || !Number.isFinite(value))
        return `${number(value)}${unit ? ` ${unit}` : ''}`;
    const [size, name] = scale.find(([at]) => Math.abs(value) >= at) ?? scale.at(-1);
    return `${number(Number((value / size).toPrecision(3)))} ${name}`;
}
const sign = (value) => (value > 0 ? '+' : '');
/** A share as a signed percentage: `+2.5 %`. Large changes are factors, since `+123,400 %` says nothing. */
function change(share) {
    if (!Number.isFinite(share))
        return number(share);
    if (share >= 10)
        return `×${number(Number((share + 1).toPrecision(3)))}`;
    const percent = Number((share * 100).toFixed(Math.abs(share) < 0.001 ? 3 : 1));
    return `${sign(percent)}${number(percent)} %`;
}
/** A share without sign, for margins and levels: `2 %`, `99.17 %`. */
const percent = (share) => `${number(Number((share * 100).toFixed(2)))} %`;
/** A difference in the metric's unit, signed: `+3 allocs`. */
const difference = (value, unit) => `${sign(value)}${quantity(value, unit)}`;
/** `1 metric`, `2 metrics`. */
const count = (n, noun) => `${number(n)} ${noun}${n === 1 ? '' : 's'}`;
//# sourceMappingURL=numbers.js.map

/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ past_history)
});

// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
;// CONCATENATED MODULE: ./build/src/app/past.js
/** The stored runs that match, and where the pointers of their subject (else of the repository itself) stand. */
function shownHistory(history, query) {
    const { benchmark, subject = 'self' } = query;
    const anchor = history.pointer('best', benchmark, subject);
    const pinned = history.pointer('pinned', benchmark, subject);
    // Most benchmarks have none: then no report is read.
    const reports = pinned === undefined ? [] : history.reports({ benchmark });
    const baseline = reports.find(({ uid }) => uid === pinned?.report)?.session ?? null;
    return { benchmark, anchor, baseline, runs: history.runs(query) };
}
//# sourceMappingURL=past.js.map
// EXTERNAL MODULE: ./build/src/app/renamed.js
var renamed = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/src/core/documents/history.js
var documents_history = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/src/core/manifest/renames.js
var manifest_renames = __webpack_require__(6520);
// EXTERNAL MODULE: ./build/src/lib/checked.js
var checked = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/lib/place.js + 61 modules
var lib_place = __webpack_require__(8066);
;// CONCATENATED MODULE: ./build/src/lib/past.js







const checks = {
    ...checked/* placeChecks */.v3,
    benchmark: { ...checked/* text */.Qq, required: true },
    ...{ limit: (0,checked/* whole */.WQ)(0), since: checked/* moment */.n$, gitSha: checked/* commit */.cd, subject: checked/* text */.Qq },
};
/** See index.ts. */
async function past_history(benchmark, options) {
    (0,checked/* check */.z6)('history', { benchmark, ...options }, checks);
    const { limit = 20, since, gitSha, subject } = options;
    const query = {
        benchmark,
        ...(limit === 0 ? {} : { limit }),
        ...(since === undefined ? {} : { since: new Date(since).getTime() }),
        ...(gitSha === undefined ? {} : { gitSha }),
        ...(subject === undefined ? {} : { subject }),
    };
    const place = await (0,lib_place/* placeOf */.$t)(options);
    const loaded = await manifestBeside(place);
    const renames = loaded === null ? [] : (0,manifest_renames/* renamingOf */.P5)(loaded.manifest);
    return (0,lib_place/* reading */.hF)(place, ({ history, findings }) => (0,documents_history/* historyObject */.ys)({ ...shownHistory((0,renamed/* underTodaysNames */.bH)(history, renames), query), findings }), loaded ?? undefined);
}
/** The manifest; null where a store is named and no manifest of the project can be read. */
async function manifestBeside({ world, project, store }) {
    try {
        return (await (0,manifest_file/* readManifest */.W)(world, project)).loaded;
    }
    catch (error) {
        if (store === null)
            throw error;
        return null;
    }
}
//# sourceMappingURL=past.js.map

/***/ })

};
