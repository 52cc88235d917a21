export const id = 2370;
export const ids = [2370,5347];
export const modules = {

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ projectReports),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   k2: () => (/* binding */ entryKey)
/* harmony export */ });
/* unused harmony export isoTimestamp */
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);


/** UTC in ISO 8601 with `+00:00`, microseconds only where there are any: as 000's registry writes it. */
function isoTimestamp(at) {
    const [seconds = '', fraction = '000Z'] = new Date(at).toISOString().split('.');
    return fraction === '000Z' ? `${seconds}+00:00` : `${seconds}.${fraction.slice(0, 3)}000+00:00`;
}
const hasValue = (metric) => metric.value !== null;
const factsOf = (report) => ({
    report: report.uid,
    session: report.session,
    project: report.project,
    subject: report.subject,
    git_sha: report.gitSha,
    branch: report.branch,
    dirty: report.dirty,
    event: report.event,
    version: report.version,
    definition_hash: report.definitionHash,
    verdict: report.verdict,
});
function metricEntry(metric, facts, omitted) {
    const own = {
        ...facts,
        direction: metric.direction,
        mandatory: metric.mandatory,
        machine_independent: metric.machineIndependent,
        n: metric.n,
        sd: metric.sd,
        unit: metric.unit,
        target_declared: metric.target !== null,
        ...(omitted.length > 0
            ? { omitted: omitted.map(({ name, status, message }) => ({ name, status, message })) }
            : {}),
    };
    return {
        name: metric.name,
        achieved: metric.value,
        target: metric.target ?? metric.value,
        unit: metric.unit ?? 'score',
        metadata: { [_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .Gt]: own },
    };
}
function entry(report) {
    if (report.origin !== undefined)
        return [JSON.parse(report.origin)];
    const facts = factsOf(report);
    const omitted = report.metrics.filter((metric) => !hasValue(metric));
    const metrics = report.metrics
        .filter(hasValue)
        .map((metric, index) => metricEntry(metric, facts, index === 0 ? omitted : []));
    // An entry without metrics has success rate 1 in 000's reckoning and would be its best report for ever.
    if (metrics.length === 0)
        return [];
    const { benchmark, notes } = report;
    return [{ benchmark, metrics, notes, run_id: report.session, timestamp: isoTimestamp(report.capturedAt) }];
}
/**
 * The text of benchmarks.json: every stored report in order of time, but for dry runs (their values are no
 * measurements) and reports without any value. Imported entries, and those in `kept` that the store does not have,
 * stand as they were found.
 */
function projectReports(reports, kept = []) {
    const stored = reports
        .filter(({ dryRun }) => !dryRun)
        .map((report) => ({ at: report.capturedAt, key: report.uid, entries: entry(report) }));
    const found = kept.map(({ capturedAt, origin = '' }) => ({
        at: capturedAt,
        key: origin,
        entries: [JSON.parse(origin)],
    }));
    const ordered = [...stored, ...found].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
    return (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(ordered.flatMap(({ entries }) => entries), 2);
}
/** What identifies an entry: the report it was written from, else its whole content. */
const entryKey = (entryValue) => (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originFacts */ .IK)(entryValue)?.report ?? (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(entryValue);
/** The keys of everything in the file that stored reports already stand for. */
function knownKeys(reports) {
    return new Set(reports.flatMap(({ uid, origin }) => (origin ? [uid, entryKey(JSON.parse(origin))] : [uid])));
}
//# sourceMappingURL=benchmarks-json.js.map

/***/ }),

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ optionalInteger),
/* harmony export */   FS: () => (/* binding */ optionalBig),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   x: () => (/* binding */ real),
/* harmony export */   xD: () => (/* binding */ optionalJson)
/* harmony export */ });
/* unused harmony export optionalReal */
/** Text that SQLite gives back unchanged: it cuts at NUL and has no lone surrogates. */
const text = (value) => value.replace(/[\0\u{D800}-\u{DFFF}]/gu, '\uFFFD');
const optionalText = (value) => value === null || value === undefined ? null : text(value);
/** A whole number. Throws RangeError for anything else. */
const integer = (value) => BigInt(value);
const optionalInteger = (value) => value === null || value === undefined ? null : integer(value);
/** A whole number of at most 63 bits. Throws RangeError for what an INTEGER column cannot hold. */
function optionalBig(value) {
    if (value !== null && BigInt.asIntN(64, value) !== value)
        throw new RangeError(`${value} cannot be stored: it has more than 63 bits`);
    return value;
}
const flag = (value) => (value ? 1n : 0n);
/** A finite number; -0 becomes 0 because SQLite keeps no other. Throws RangeError for NaN and infinities. */
function real(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`${value} cannot be stored: values must be finite`);
    return value === 0 ? 0 : value;
}
const optionalReal = (value) => value === null || value === undefined ? null : real(value);
function sorted(value) {
    if (typeof value === 'number')
        return real(value);
    if (Array.isArray(value))
        return value.map((item) => (item === undefined ? null : sorted(item)));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
/** JSON with sorted keys, so that equal content is equal text. Throws RangeError for non-finite numbers. */
const json = (value, indent) => JSON.stringify(sorted(value), null, indent);
const optionalJson = (value) => value === null || value === undefined ? null : json(value);
//# sourceMappingURL=cell.js.map

/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   IK: () => (/* binding */ originFacts),
/* harmony export */   K7: () => (/* binding */ ownMetadata)
/* harmony export */ });
/** The key of a metric's `metadata` in benchmarks.json under which everything stands that 000's shape has no place for. */
const ownKey = 'benchgate';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Our own part of a metric's metadata, or undefined. */
function ownMetadata(metadata) {
    const own = isObject(metadata) ? metadata[ownKey] : undefined;
    return isObject(own) ? own : undefined;
}
/** What an entry of benchmarks.json (as parsed JSON) says of the report that it was written from; undefined if not ours. */
function originFacts(entry) {
    const metrics = isObject(entry) && Array.isArray(entry['metrics']) ? entry['metrics'] : [];
    const own = metrics.map((metric) => (isObject(metric) ? ownMetadata(metric['metadata']) : undefined));
    return own.find((part) => typeof part?.['report'] === 'string');
}
//# sourceMappingURL=origin.js.map

/***/ })

};
