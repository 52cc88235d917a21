export const id = 7899;
export const ids = [7899,249];
export const modules = {

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ verdictKinds),
/* harmony export */   eD: () => (/* binding */ worstKind),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   r6: () => (/* binding */ evaluateExitCode),
/* harmony export */   sg: () => (/* binding */ dependsOnMachine)
/* harmony export */ });
const verdictKinds = [
    'PASS',
    'PROMOTE',
    'FAIL',
    'REJECT',
    'NEEDS_MORE_DATA',
    'INCONCLUSIVE',
    'NO_BASELINE',
    'NO_REFERENCE',
    'INCOMPARABLE',
    'MISSING',
    'SKIPPED',
    'ERROR',
];
const noEvidence = {
    head: null,
    base: null,
    worse: null,
    low: null,
    high: null,
    confidence: null,
    pairs: null,
    pReject: null,
    pPass: null,
    absolute: false,
};
const storedGates = ['threshold', 'sigma', 'mann-whitney'];
/** True for a judgement of measured values that another machine, or another hour, would have given differently. */
const dependsOnMachine = ({ gate, metric, policy }) => metric !== null &&
    (gate === 'paired' ||
        (storedGates.includes(gate) && policy !== null && !policy.exact && !policy.machineIndependent));
/** Worst first; a benchmark takes the worst of its metrics. */
const severity = [
    'ERROR',
    'FAIL',
    'REJECT',
    'MISSING',
    'NO_REFERENCE',
    'INCOMPARABLE',
    'NO_BASELINE',
    'INCONCLUSIVE',
    'NEEDS_MORE_DATA',
    'SKIPPED',
    'PASS',
    'PROMOTE',
];
function worstKind(kinds) {
    return severity.find((kind) => kinds.includes(kind));
}
/** The exit code of `evaluate` (001's codes; errors are 64 and up). */
function evaluateExitCode(kind) {
    switch (kind) {
        case 'PASS':
        case 'PROMOTE':
        case 'SKIPPED':
            return 0;
        case 'FAIL':
        case 'REJECT':
            return 1;
        case 'NEEDS_MORE_DATA':
        case 'INCONCLUSIVE':
        case 'NO_BASELINE':
        case 'NO_REFERENCE':
        case 'INCOMPARABLE':
        case 'MISSING':
            return 2;
        case 'ERROR':
            return 70;
    }
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ runHashes),
/* harmony export */   LL: () => (/* binding */ toContent),
/* harmony export */   M$: () => (/* binding */ toSession),
/* harmony export */   dQ: () => (/* binding */ withoutRuns),
/* harmony export */   fm: () => (/* binding */ contentId)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6643);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2911);
/* harmony import */ var _tables_calibrations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5496);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3701);
/* harmony import */ var _tables_judgements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3017);
/* harmony import */ var _tables_logs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3966);
/* harmony import */ var _tables_reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2062);
/* harmony import */ var _tables_runs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4659);
/* harmony import */ var _tables_sessions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3040);









const owned = (rows) => rows.map((row) => ({ owner: 0, row }));
function runItems(session) {
    const sets = session.runSets.map((set) => (0,_tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .runSetRow */ .ip)(set, session.header.startedAt));
    const runRows = [];
    const measurementRows = [];
    session.runSets.forEach((set, index) => {
        for (const run of set.runs) {
            for (const measurement of run.measurements)
                measurementRows.push({ owner: runRows.length, row: (0,_tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .measurementRow */ .h_)(measurement) });
            runRows.push({ owner: index, row: (0,_tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .runRow */ .gY)(run, set) });
        }
    });
    return { run_sets: owned(sets), runs: runRows, measurements: measurementRows };
}
/**
 * What the store keeps of a session. Throws RangeError for what it cannot keep unchanged: numbers that are not
 * finite, runs outside their set, pointers to no report.
 */
function toContent(session, sha256) {
    const { header } = session;
    const reports = session.reports.map((report) => (0,_tables_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .reportRow */ .b7)(report, header));
    const uids = reports.map((row) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .rowUid */ .nC)(sha256, 'reports', row));
    return {
        sessions: owned([(0,_tables_sessions_js__WEBPACK_IMPORTED_MODULE_7__/* .headerRow */ .U1)(header)]),
        ...runItems(session),
        reports: owned(reports),
        verdicts: owned(session.verdicts.map(_tables_judgements_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictRow */ .oq)),
        findings: owned(session.findings.map(_tables_judgements_js__WEBPACK_IMPORTED_MODULE_3__/* .findingRow */ .ex)),
        baseline_log: owned(session.pointerMoves.map((move) => (0,_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .moveRow */ .gh)(move, header, uids))),
        reference_log: owned((session.references ?? []).map((reference) => (0,_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceRow */ .si)(reference, header))),
        acceptances: owned((session.acceptances ?? []).map((acceptance) => (0,_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptanceRow */ .c0)(acceptance, header))),
        peer_stats: owned((session.peerStats ?? []).map(_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .peerStatRow */ .rt)),
        calibrations: owned((session.calibrations ?? []).map((calibration) => (0,_tables_calibrations_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrationRow */ .Jk)(calibration, header))),
        acknowledgements: owned((session.acknowledgements ?? []).map((one) => (0,_tables_calibrations_js__WEBPACK_IMPORTED_MODULE_1__/* .acknowledgementRow */ .fF)(one, header))),
    };
}
const rows = (items) => items.map(({ row }) => row);
/** Values by the place of their owner, each group in stored order. */
function grouped(items, read) {
    const groups = new Map();
    items.forEach(({ owner, row }, place) => {
        const group = groups.get(owner) ?? [];
        if (group.length === 0)
            groups.set(owner, group);
        group.push(read(row, place));
    });
    return groups;
}
function readRunSets(content) {
    const results = grouped(content.measurements, _tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .readMeasurement */ .FV);
    const stored = grouped(content.runs, (row, place) => ({ row, results: results.get(place) ?? [] }));
    return content.run_sets.map(({ row }, place) => (0,_tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunSet */ .Yk)(row, (set) => (stored.get(place) ?? []).map((run) => (0,_tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .readRun */ .cI)(run.row, set, run.results))));
}
/** The session that `content` was made from; pointer moves name reports by uid. Throws SyntaxError for foreign JSON. */
function toSession(content) {
    const header = content.sessions[0];
    if (header === undefined)
        throw new SyntaxError('a session without a header');
    return {
        header: (0,_tables_sessions_js__WEBPACK_IMPORTED_MODULE_7__/* .readHeader */ .ay)(header.row),
        runSets: readRunSets(content),
        reports: rows(content.reports).map(_tables_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .readReport */ .tL),
        verdicts: rows(content.verdicts).map(_tables_judgements_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerdict */ .wk),
        findings: rows(content.findings).map(_tables_judgements_js__WEBPACK_IMPORTED_MODULE_3__/* .readFinding */ .Gd),
        pointerMoves: rows(content.baseline_log).map(_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .readMove */ .sN),
        references: rows(content.reference_log).map(_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .readReference */ .Wf),
        acceptances: rows(content.acceptances).map(_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .readAcceptance */ .i1),
        peerStats: rows(content.peer_stats).map(_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .readPeerStat */ .lH),
        calibrations: rows(content.calibrations).map(_tables_calibrations_js__WEBPACK_IMPORTED_MODULE_1__/* .readCalibration */ .hL),
        acknowledgements: rows(content.acknowledgements).map(_tables_calibrations_js__WEBPACK_IMPORTED_MODULE_1__/* .readAcknowledgement */ .hn),
    };
}
const hashed = (owner, item) => owner === 'run_set' || owner === 'run' ? [(0,_cell_js__WEBPACK_IMPORTED_MODULE_8__/* .integer */ .nd)(item.owner), ...item.row] : item.row;
const tableHash = (content, { name, owner }, sha256) => sha256((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(name, content[name].map((item) => hashed(owner, item))));
/** The hashes of the tables whose rows an archive takes. */
const runHashes = (content, sha256) => ({
    runs: tableHash(content, _tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .runs */ .Np, sha256),
    measurements: tableHash(content, _tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .measurements */ .Kk, sha256),
});
/** The same session when its runs stand elsewhere; its id stays. */
const withoutRuns = (content, sha256) => ({
    ...content,
    runs: [],
    measurements: [],
    archived: runHashes(content, sha256),
});
/** The id that a session of this content must have. */
const contentId = (content, sha256) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionId */ .Ob)(sha256, _tables_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .u.map((table) => content.archived?.[table.name] ??
    tableHash(content, table, sha256)));
//# sourceMappingURL=content.js.map

/***/ }),

/***/ 2911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Ob: () => (/* binding */ sessionId),
/* harmony export */   nC: () => (/* binding */ rowUid)
/* harmony export */ });
const utf8 = new TextEncoder();
/** A growing run of bytes. Every cell of a store passes through here, so nothing is allocated for one. */
class Bytes {
    #buffer = new Uint8Array(1024);
    #view = new DataView(this.#buffer.buffer);
    #length = 0;
    /** Makes room for `count` bytes and returns where they begin. */
    #reserve(count) {
        const at = this.#length;
        this.#length += count;
        if (this.#length > this.#buffer.length) {
            const larger = new Uint8Array(Math.max(this.#length, 2 * this.#buffer.length));
            larger.set(this.#buffer);
            this.#buffer = larger;
            this.#view = new DataView(larger.buffer);
        }
        return at;
    }
    byte(value) {
        const at = this.#reserve(1);
        this.#buffer[at] = value;
    }
    int64(value) {
        const at = this.#reserve(8);
        this.#view.setBigInt64(at, value);
    }
    float64(value) {
        const at = this.#reserve(8);
        this.#view.setFloat64(at, value);
    }
    count(value) {
        const at = this.#reserve(4);
        this.#view.setUint32(at, value);
    }
    block(value) {
        this.count(value.length);
        const at = this.#reserve(value.length);
        this.#buffer.set(value, at);
    }
    /** The same block as that of the text's UTF-8 bytes. */
    text(value) {
        const head = this.#reserve(4);
        // No UTF-16 unit takes more than three bytes.
        const at = this.#reserve(3 * value.length);
        const { written } = utf8.encodeInto(value, this.#buffer.subarray(at));
        this.#view.setUint32(head, written);
        this.#length = at + written;
    }
    take() {
        return this.#buffer.subarray(0, this.#length);
    }
}
function addCell(bytes, cell) {
    if (cell === null) {
        bytes.byte(0);
    }
    else if (typeof cell === 'bigint') {
        bytes.byte(1);
        bytes.int64(cell);
    }
    else if (typeof cell === 'number') {
        bytes.byte(2);
        bytes.float64(cell === 0 ? 0 : cell);
    }
    else {
        bytes.byte(typeof cell === 'string' ? 3 : 4);
        if (typeof cell === 'string')
            bytes.text(cell);
        else
            bytes.block(cell);
    }
}
function addRow(bytes, row) {
    bytes.count(row.length);
    for (const cell of row)
        addCell(bytes, cell);
}
/**
 * The one byte string that stands for a table's rows: name, number of rows, then each row as number of cells and
 * cells, each cell as type byte and value (big-endian 64 bits, or length and bytes). No two contents share it.
 */
function canonical(table, rows) {
    const bytes = new Bytes();
    bytes.text(table);
    bytes.count(rows.length);
    for (const row of rows)
        addRow(bytes, row);
    return bytes.take();
}
/** The identity of one row: the hash of its content, without any local integer. */
const rowUid = (sha256, table, row) => sha256(canonical(table, [row]));
/** A session's id: the hash over the hashes of its tables, the header's first. */
const sessionId = (sha256, tableHashes) => sha256(canonical('session 1', [tableHashes]));
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ appendSession),
/* harmony export */   Jl: () => (/* binding */ headIds),
/* harmony export */   l: () => (/* binding */ takeIn),
/* harmony export */   rl: () => (/* binding */ addContent),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _core_store_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8589);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3801);
/* harmony import */ var _signature_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3094);




const parsedParents = (cell) => JSON.parse(String(cell));
/** Sessions that no other names as parent, sorted. */
function headIds(engine) {
    const rows = engine.rows('SELECT hash, parents FROM sessions');
    const named = new Set(rows.flatMap(([, parents]) => parsedParents(parents)));
    return rows
        .map(([id]) => String(id))
        .filter((id) => !named.has(id))
        .sort();
}
function isArchived(engine, local) {
    return engine.rows('SELECT 1 FROM archived_sessions WHERE id = ?', [local]).length > 0;
}
/**
 * Adds a session, or the runs of one that is here without them. What is read back must be what was given, else nothing
 * is written and Error is thrown: an id is a promise about the bytes.
 */
function addContent(engine, content) {
    const id = (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentId */ .fm)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s);
    const known = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .localId */ .pi)(engine, id);
    if (known !== undefined && (content.archived !== undefined || !isArchived(engine, known)))
        return { id, as: 'known' };
    engine.transaction(() => {
        const local = known ?? (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .insertContent */ .DF)(engine, id, content);
        if (known !== undefined)
            (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .fillContent */ .LJ)(engine, known, content);
        const stored = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .readContent */ .c_)(engine, local);
        if ((0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentId */ .fm)(stored, _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s) !== id || stored.archived?.runs !== content.archived?.runs)
            throw new Error('the database did not keep the session as it was given; nothing was written');
    });
    return { id, as: known === undefined ? 'added' : 'completed' };
}
/** The stored session that differs from `session` in its parents alone: somebody appended it before. */
function earlier(engine, session) {
    const { header } = session;
    const candidates = engine.rows('SELECT hash, parents FROM sessions WHERE started_at = ? AND project = ? AND git_sha = ? AND kind = ?', [BigInt(header.startedAt), header.project, header.gitSha, header.kind]);
    return candidates
        .map(([id, parents]) => ({ id: String(id), parents: parsedParents(parents) }))
        .find(({ id, parents }) => (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentId */ .fm)((0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .toContent */ .LL)({ ...session, header: { ...header, parents } }, _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s), _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s) === id)?.id;
}
/** Adds a session with the present heads as its parents. */
function appendSession(engine, session) {
    const before = earlier(engine, session);
    if (before !== undefined)
        return { id: before, added: false };
    const header = { ...session.header, parents: headIds(engine) };
    return { id: addContent(engine, (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .toContent */ .LL)({ ...session, header }, _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)).id, added: true };
}
function soundContent(source, id) {
    try {
        const content = source.content(id);
        return content && (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentId */ .fm)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s) === id ? content : undefined;
    }
    catch {
        return undefined;
    }
}
/** True if nothing that `source` may know of the session could be new here. */
function hasWhole(engine, id) {
    const local = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .localId */ .pi)(engine, id);
    return local !== undefined && !isArchived(engine, local);
}
/**
 * The one way in which sessions of other stores come in: set union of whole sessions by id. Commutative, associative,
 * idempotent; nothing is believed that its id does not prove.
 */
function takeIn(engine, source) {
    const taken = { added: [], completed: [], refused: [] };
    for (const id of source.ids()) {
        if (hasWhole(engine, id))
            continue;
        const content = soundContent(source, id);
        if (content === undefined)
            taken.refused.push(id);
        else {
            const { as } = addContent(engine, content);
            if (as !== 'known')
                taken[as].push(id);
        }
    }
    const signed = (0,_signature_store_js__WEBPACK_IMPORTED_MODULE_3__/* .addSignatures */ .jI)(engine, source.signatures?.() ?? new Map());
    return { ...taken, signed };
}
/** The sessions of an engine in the order in which they were written. */
const sourceOf = (engine) => ({
    ids: () => engine.rows('SELECT hash FROM sessions ORDER BY id').map(([id]) => String(id)),
    content: (id) => {
        const local = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .localId */ .pi)(engine, id);
        return local === undefined ? undefined : (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .readContent */ .c_)(engine, local);
    },
    signatures: () => (0,_signature_store_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignatures */ .yz)(engine),
});
//# sourceMappingURL=append.js.map

/***/ }),

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole),
/* harmony export */   writeOnce: () => (/* binding */ writeOnce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _write_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8612);





/**
 * Writes whole or not at all: temporary file beside it, fsync, rename, fsync of the folder where that is possible.
 * Throws ProblemError for what the user can mend: a full disk, a read-only one, permissions.
 */
async function writeWhole(path, data) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'w');
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFailure */ .E)(path, error);
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
/** Writes a file where none is, folders included. Throws ProblemError where one is: what it holds would be gone. */
async function writeOnce(path, data) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })) {
        const what = 'it is there already, and what it holds would be gone';
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([{ where: { file: path }, what, hint: 'name another file, or remove this one' }]);
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    }
    catch (error) {
        throw (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFailure */ .E)(path, error);
    }
    await writeWhole(path, data);
}
// The rename itself survives a power cut only when the folder is synced; some systems cannot open folders.
async function syncFolder(dir) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(dir, 'r').catch(() => undefined);
    try {
        await handle?.sync();
    }
    catch {
        // A folder that cannot be synced is no reason to call a written file lost.
    }
    finally {
        await handle?.close();
    }
}
//# sourceMappingURL=atomic-write.js.map

/***/ }),

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ sessionEntries),
/* harmony export */   DF: () => (/* binding */ insertContent),
/* harmony export */   LJ: () => (/* binding */ fillContent),
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   fW: () => (/* binding */ sessionProblems),
/* harmony export */   pi: () => (/* binding */ localId)
/* harmony export */ });
/* harmony import */ var _core_store_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);
/* harmony import */ var _core_store_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2911);
/* harmony import */ var _core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3701);
/* harmony import */ var _core_store_tables_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4659);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3801);





const sessionEntries = (engine) => engine
    .rows('SELECT id, hash FROM sessions ORDER BY id')
    .map(([local, id]) => ({ local: local, id: String(id) }));
const nextId = (engine, table) => engine.rows(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`)[0]?.[0];
const placeholders = (count) => Array(count).fill('?').join(', ');
function* keyed(table, items, first, bases) {
    let place = 0n;
    let lastOwner = -1;
    for (const [index, { owner, row }] of items.entries()) {
        if (table.owner === 'run') {
            place = owner === lastOwner ? place + 1n : 0n;
            lastOwner = owner;
            yield [bases.run + BigInt(owner), place, ...row];
        }
        else {
            const uid = table.uid ? [(0,_core_store_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .rowUid */ .nC)(_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s, table.name, row)] : [];
            const base = table.owner === 'run_set' ? bases.run_set : bases.session;
            yield [first + BigInt(index), base + BigInt(owner), ...uid, ...row];
        }
    }
}
/** The number under which a session stands here, or undefined. */
const localId = (engine, id) => engine.rows('SELECT id FROM sessions WHERE hash = ?', [id])[0]?.[0];
function insert(engine, table, lists) {
    const width = Object.keys(table.columns).length + (table.uid ? 3 : 2);
    engine.each(`INSERT INTO ${table.name} VALUES (${placeholders(width)})`, lists);
}
function insertItems(engine, table, items, bases) {
    if (items.length === 0)
        return;
    const first = table.owner === 'run' ? 0n : nextId(engine, table.name);
    insert(engine, table, keyed(table, items, first, bases));
}
/** Writes one session; the caller holds the transaction. */
function insertContent(engine, id, content) {
    const session = nextId(engine, 'sessions');
    const bases = { session, run_set: nextId(engine, 'run_sets'), run: nextId(engine, 'runs') };
    for (const table of _core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .u) {
        const items = content[table.name];
        if (table.owner === null)
            insert(engine, table, [[session, id, ...(items[0]?.row ?? [])]]);
        else
            insertItems(engine, table, items, bases);
    }
    const { archived } = content;
    if (archived)
        engine.each('INSERT INTO archived VALUES (?, ?, ?)', [[session, archived.runs, archived.measurements]]);
    return session;
}
/** Gives the runs of `content` back to a session that is here without them; the caller holds the transaction. */
function fillContent(engine, session, content) {
    const bases = { ...firstIds(engine, session), run: nextId(engine, 'runs') };
    insertItems(engine, _core_store_tables_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .runs */ .Np, content.runs, bases);
    insertItems(engine, _core_store_tables_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .measurements */ .Kk, content.measurements, bases);
}
const columnsOf = (table, prefix) => Object.keys(table.columns)
    .map((column) => `${prefix}.${column}`)
    .join(', ');
/** SELECT of a session's rows in stored order; the first column is the owner's local id. */
function selection(table) {
    const columns = columnsOf(table, 'mine');
    switch (table.owner) {
        case null:
            return `SELECT mine.id, ${columns} FROM ${table.name} AS mine WHERE mine.id = ?`;
        case 'session':
            return `SELECT mine.session, ${columns} FROM ${table.name} AS mine WHERE mine.session = ? ORDER BY mine.id`;
        case 'run_set':
            return `SELECT mine.run_set, ${columns} FROM run_sets JOIN runs AS mine ON mine.run_set = run_sets.id WHERE run_sets.session = ? ORDER BY mine.run_set, mine.id`;
        case 'run':
            return `SELECT mine.run, ${columns} FROM run_sets JOIN runs ON runs.run_set = run_sets.id JOIN measurements AS mine ON mine.run = runs.id WHERE run_sets.session = ? ORDER BY mine.run, mine.place`;
    }
}
function firstIds(engine, session) {
    const [runSet, run] = engine.rows('SELECT min(run_sets.id), min(runs.id) FROM run_sets LEFT JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = ?', [session])[0];
    return { session, run_set: runSet ?? 0n, run: run ?? 0n };
}
/** A session's content as the database gives it back. Throws what the engine throws for damaged pages. */
function readContent(engine, session) {
    const bases = firstIds(engine, session);
    const read = (table) => engine.rows(selection(table), [session]).map(([owner, ...row]) => ({
        owner: table.owner === null ? 0 : Number(owner - bases[table.owner]),
        row: row,
    }));
    const rows = Object.fromEntries(_core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .u.map((table) => [table.name, read(table)]));
    const [found] = engine.rows('SELECT runs, measurements FROM archived_sessions WHERE id = ?', [session]);
    return found ? { ...rows, archived: { runs: String(found[0]), measurements: String(found[1]) } } : rows;
}
/** True if runs that came back from an archive are other runs than the ones that left. */
function contradictsArchive(engine, session, content) {
    const [left] = engine.rows('SELECT runs, measurements FROM archived WHERE session = ?', [session]);
    const now = content.archived ?? (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .runHashes */ .Kv)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s);
    return left !== undefined && (left[0] !== now.runs || left[1] !== now.measurements);
}
function wrongUids(engine, session, content) {
    return _core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .u
        .filter(({ uid }) => uid)
        .flatMap(({ name }) => {
        const stored = engine.rows(`SELECT uid FROM ${name} WHERE session = ? ORDER BY id`, [session]);
        const same = content[name].every(({ row }, index) => stored[index]?.[0] === (0,_core_store_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .rowUid */ .nC)(_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s, name, row));
        return same ? [] : [`a uid in ${name} does not fit its row`];
    });
}
/** What is wrong with a stored session; nothing when its content is what its id says. Never throws. */
function sessionProblems(engine, { local, id }) {
    try {
        const content = readContent(engine, local);
        if ((0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentId */ .fm)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s) !== id)
            return ['its content is not what its id says'];
        if (contradictsArchive(engine, local, content))
            return ['its note of archived runs does not fit its runs'];
        return wrongUids(engine, local, content);
    }
    catch (error) {
        return [`it cannot be read: ${error.message}`];
    }
}
//# sourceMappingURL=content-store.js.map

/***/ }),

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ importEntries)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/store/benchmarks-json.js
var benchmarks_json = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/src/core/store/cell.js
var cell = __webpack_require__(6643);
// EXTERNAL MODULE: ./build/src/core/store/origin.js
var origin = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/src/core/store/benchmarks-json-reader.js



const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const benchmarks_json_reader_problem = (file, what, hint, line) => ({
    where: line === undefined ? { file } : { file, line },
    what,
    hint,
});
/** Line of the first bare NaN or Infinity outside strings, which 000 writes and JSON does not have. */
function nonFiniteLine(text) {
    const blank = text.replace(/"(?:[^"\\\n]|\\.)*"/g, (quoted) => ' '.repeat(quoted.length));
    const at = blank.search(/\bNaN\b|\bInfinity\b/);
    return at < 0 ? undefined : blank.slice(0, at).split('\n').length;
}
function parse(text, file) {
    try {
        return (0,problem.ok)(JSON.parse(text));
    }
    catch (error) {
        const line = nonFiniteLine(text);
        if (line !== undefined)
            return (0,problem/* fail */.fJ)(benchmarks_json_reader_problem(file, 'a value is NaN or Infinity', 'remove that metric: only finite values count', line));
        const position = /position (\d+)/.exec(String(error))?.[1];
        const at = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
        const hint = 'restore the file from the last good commit, or delete it to have it written from store.db';
        // Where it is stands in the place already, and engines word it differently.
        const what = error.message.replace(/ in JSON at position \d+.*$/s, '');
        return (0,problem/* fail */.fJ)(benchmarks_json_reader_problem(file, `not valid JSON: ${what}`, hint, at));
    }
}
function readMetric(value) {
    const { name, achieved, target, unit = 'score' } = value;
    if (typeof name !== 'string')
        return 'name is no text';
    if (typeof achieved !== 'number' || !Number.isFinite(achieved))
        return `achieved of ${name} is no finite number`;
    if (typeof target !== 'number' || !Number.isFinite(target))
        return `target of ${name} is no finite number`;
    if (typeof unit !== 'string')
        return `unit of ${name} is no text`;
    const own = (0,origin/* ownMetadata */.K7)(value['metadata']) ?? {};
    return {
        name,
        status: 'ok',
        value: achieved,
        n: typeof own['n'] === 'number' ? own['n'] : 1,
        sd: typeof own['sd'] === 'number' ? own['sd'] : null,
        unit: 'unit' in own && own['unit'] === null ? null : unit,
        // 000 knows one direction only: more is better.
        direction: own['direction'] === 'minimize' ? 'minimize' : 'maximize',
        target: own['target_declared'] === false ? null : target,
        mandatory: own['mandatory'] !== false,
        machineIndependent: own['machine_independent'] === true,
        message: null,
    };
}
/** Timestamps without an offset are UTC: 000 writes both kinds. */
function readTime(value) {
    if (typeof value !== 'string')
        return Number.NaN;
    const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`;
    return Date.parse(zoned.replace(/(\.\d{3})\d+/, '$1'));
}
function successRate(metrics) {
    const met = metrics.flatMap(({ value, target, direction }) => target === null || value === null ? [] : [direction === 'minimize' ? value <= target : value >= target]);
    return met.length === 0 ? 1 : met.filter(Boolean).length / met.length;
}
function readReport(value) {
    if (!isObject(value))
        return 'it is no object';
    const { benchmark, metrics, notes = '', timestamp } = value;
    if (typeof benchmark !== 'string')
        return 'benchmark is no text';
    if (!Array.isArray(metrics) || !metrics.every(isObject))
        return 'metrics is no list of objects';
    if (typeof notes !== 'string')
        return 'notes is no text';
    const capturedAt = readTime(timestamp);
    if (!Number.isFinite(capturedAt))
        return 'timestamp is no ISO 8601 time';
    const read = metrics.map(readMetric);
    const wrong = read.find((metric) => typeof metric === 'string');
    if (wrong !== undefined)
        return wrong;
    const good = read;
    const facts = (0,origin/* originFacts */.IK)(value);
    return {
        benchmark,
        subject: facts?.subject ?? 'self',
        definitionHash: facts?.definition_hash ?? '',
        metrics: good,
        successRate: successRate(good),
        notes,
        capturedAt,
        origin: (0,cell/* json */.Pq)(value),
    };
}
/**
 * The reports of a benchmarks.json, each with its entry as `origin`. Blank text is an empty history; anything else
 * that is no list of good entries is a problem, because taking it for empty would overwrite it.
 */
function readBenchmarks(text, file) {
    if (text.trim() === '')
        return (0,problem.ok)([]);
    const parsed = parse(text, file);
    if (!parsed.ok)
        return parsed;
    if (!Array.isArray(parsed.value)) {
        const hint = 'the file must hold a list of reports; put the reports into [ ] or move the file away';
        return (0,problem/* fail */.fJ)(benchmarks_json_reader_problem(file, 'the top level is not a list', hint));
    }
    const reports = parsed.value.map(readReport);
    const problems = reports.flatMap((report, index) => typeof report === 'string'
        ? [benchmarks_json_reader_problem(file, `entry ${index + 1}: ${report}`, 'mend the entry, or remove it from the list')]
        : []);
    return problems.length > 0 ? { ok: false, problems } : (0,problem.ok)(reports);
}
//# sourceMappingURL=benchmarks-json-reader.js.map
// EXTERNAL MODULE: ./build/src/core/store/content.js
var content = __webpack_require__(2182);
// EXTERNAL MODULE: ./build/src/edge/history/append.js
var append = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/src/edge/history/sha256.js
var sha256 = __webpack_require__(3801);
;// CONCATENATED MODULE: ./build/src/edge/history/import-entries.js







const unknownMachine = {
    label: '',
    cpu: '',
    cores: 0,
    memoryGiB: 0,
    arch: '',
    os: '',
    gpu: null,
    host: '',
    kernel: '',
};
// Nothing of the moment goes in, so that two processes that import the same file make the same reports.
function importSession(project, reports, parents) {
    const at = Math.max(...reports.map(({ capturedAt }) => capturedAt));
    return {
        header: {
            kind: 'import',
            project,
            parents,
            gitSha: '',
            branch: null,
            dirty: false,
            diffHash: null,
            event: 'import',
            trigger: null,
            version: null,
            cost: 'all',
            dryRun: false,
            shard: null,
            machine: unknownMachine,
            tools: {},
            runnerLabels: [],
            command: 'import benchmarks.json',
            manifestHash: '',
            harnessVersion: '',
            startedAt: at,
            endedAt: at,
            complete: true,
        },
        runSets: [],
        reports,
        verdicts: [],
        findings: [],
        pointerMoves: [],
    };
}
const originOf = (report) => JSON.parse(report.origin ?? 'null');
function onlyInFile(engine, entries) {
    // Not what queries show: a report that yielded to another is known all the same.
    const stored = engine.rows('SELECT uid, origin FROM reports');
    const known = new Set((0,benchmarks_json/* knownKeys */.eE)(stored.map(([uid, origin]) => ({ uid: String(uid), origin: origin === null ? null : String(origin) }))));
    return entries.filter((report) => {
        const key = (0,benchmarks_json/* entryKey */.k2)(originOf(report));
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
    });
}
function byProject(reports, project) {
    const groups = new Map();
    for (const report of reports) {
        const owner = (0,origin/* originFacts */.IK)(originOf(report))?.project ?? project;
        groups.set(owner, [...(groups.get(owner) ?? []), report]);
    }
    return groups;
}
/**
 * Adds what only benchmarks.json holds, one session of kind `import` for each project; `project` is that of entries
 * that name none. Without it nothing is added: no hash covers these entries, so the caller must want them. Throws
 * ProblemError for a broken file.
 */
function importEntries(engine, text, file, project) {
    const entries = readBenchmarks(text, file);
    if (!entries.ok)
        throw new problem/* ProblemError */.Mm(entries.problems);
    const found = entries.value.length === 0 ? [] : onlyInFile(engine, entries.value);
    if (found.length === 0)
        return { added: 0, leftOut: [], notes: [] };
    const what = `${file}: ${found.length} ${found.length === 1 ? 'report' : 'reports'} that the store does not have`;
    if (project === undefined)
        return { added: 0, leftOut: found, notes: [`${what}: left out`] };
    for (const [owner, reports] of byProject(found, project))
        (0,append/* addContent */.rl)(engine, (0,content/* toContent */.LL)(importSession(owner, reports, (0,append/* headIds */.Jl)(engine)), sha256/* sha256 */.s));
    return { added: found.length, leftOut: [], notes: [`${what}: imported`] };
}
//# sourceMappingURL=import-entries.js.map

/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openBytes)
});

// EXTERNAL MODULE: ./build/src/core/store/schema.js
var schema = __webpack_require__(584);
;// CONCATENATED MODULE: ./build/src/core/store/file-header.js

const magic = 'SQLite format 3\0';
/** Layout of the first 100 bytes: https://sqlite.org/fileformat2.html, section 1.3. */
function inspectFile(bytes) {
    if (bytes.length === 0)
        return { state: 'empty', reason: 'the file has no bytes' };
    const start = String.fromCharCode(...bytes.subarray(0, magic.length));
    if (start !== magic)
        return { state: 'unreadable', reason: 'the file is not an SQLite database' };
    if (bytes.length < 100)
        return { state: 'corrupt', reason: 'the file ends within its header' };
    const view = new DataView(bytes.buffer, bytes.byteOffset, 100);
    const id = view.getUint32(68);
    if (id !== schema/* applicationId */.E7)
        return { state: 'unreadable', reason: `the database belongs to another program (application id ${id})` };
    const version = view.getUint32(60);
    if (version > schema/* newestVersion */.Rg)
        return { state: 'newer', reason: `the store has version ${version}, this program knows ${schema/* newestVersion */.Rg}` };
    const stored = view.getUint16(16);
    const expected = (stored === 1 ? 65536 : stored) * view.getUint32(28);
    if (bytes.length !== expected)
        return {
            state: 'corrupt',
            reason: `the file has ${bytes.length} bytes where its header says ${expected}`,
        };
    return { state: 'store' };
}
//# sourceMappingURL=file-header.js.map
// EXTERNAL MODULE: ./build/src/edge/history/engine.js + 1 modules
var history_engine = __webpack_require__(6508);
;// CONCATENATED MODULE: ./build/src/core/store/grafting.js
/** Bytes of one page of a store: what SQLite takes unless told otherwise, and nobody tells it. */
const pageSize = 4096;
const interiorPage = 5;
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/**
 * Numbers of the pages, from 1, that hold the table whose root page this is. Layout of such pages:
 * https://sqlite.org/fileformat2.html, section 1.6.
 */
function pagesOf(store, root) {
    const view = viewOf(store);
    const at = (root - 1) * pageSize;
    const header = root === 1 ? 100 : at;
    if (view.getUint8(header) !== interiorPage)
        return [root];
    const cells = Array.from({ length: view.getUint16(header + 3) }, (_, index) => view.getUint16(header + 12 + 2 * index));
    const children = [...cells.map((cell) => view.getUint32(at + cell)), view.getUint32(header + 8)];
    return [root, ...children.flatMap((child) => pagesOf(store, child))];
}
/**
 * `damaged` with the file's header and the pages of its schema taken from `empty`, a store without rows. Every store
 * is begun by the same statements in the same order, so its tables have the same root pages, and rows whose schema
 * is lost can be read again. Whether they are what they were, their hashes must say.
 */
function graftSchema(damaged, empty) {
    const pages = Math.max(Math.ceil(damaged.length / pageSize), empty.length / pageSize);
    const grafted = new Uint8Array(pages * pageSize);
    grafted.set(damaged);
    for (const page of pagesOf(empty, 1)) {
        const at = (page - 1) * pageSize;
        grafted.set(empty.subarray(at, at + pageSize), at);
    }
    // The number of pages, which counts only beside two equal change counters; those came with the header.
    viewOf(grafted).setUint32(28, pages);
    return grafted;
}
//# sourceMappingURL=grafting.js.map
// EXTERNAL MODULE: ./build/src/core/store/tables/index.js
var tables = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/src/edge/history/append.js
var append = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/src/edge/history/signature-store.js
var signature_store = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/edge/history/rescue.js





/** Keys that are read at once; after so many in a row that cannot be read the rest of such a block is skipped. */
const [block, patience] = [4096, 400];
/** After so many blocks in a row that cannot be read the rest of a table is taken for gone. */
const blockPatience = 2;
/** A table by the integer that its rows are ordered by. No index is used: it may lie, and ours is made anew. */
const keyOf = (table) => ({ measurements: 'run', archived: 'session', signatures: 'session' })[table] ?? 'id';
/** Rows of a table by ranges of its key, halved wherever they cannot be read. */
class Reading {
    #damaged;
    #sql;
    rows = [];
    /** Keys in a row that could not be read. */
    failed = 0;
    whole = true;
    constructor(damaged, table) {
        this.#damaged = damaged;
        this.#sql = `SELECT * FROM ${table} WHERE ${keyOf(table)} BETWEEN ? AND ?`;
    }
    range(from, to) {
        if (from > to || this.failed > patience)
            return;
        try {
            for (const row of this.#damaged.rows(this.#sql, [BigInt(from), BigInt(to)]))
                this.rows.push(row);
            this.failed = 0;
        }
        catch {
            this.whole = false;
            if (from === to)
                this.failed++;
            else {
                const middle = from + Math.floor((to - from) / 2);
                this.range(from, middle);
                this.range(middle + 1, to);
            }
        }
    }
}
/** The first key from `from` on, null after the last that a store may have; undefined where that cannot be read. */
function keyFrom(damaged, table, from) {
    const key = keyOf(table);
    try {
        const found = damaged.rows(`SELECT min(${key}) FROM ${table} WHERE ${key} >= ?`, [BigInt(from)])[0]?.[0];
        const next = found === null ? Infinity : Number(found);
        return Number.isSafeInteger(next) ? next : null;
    }
    catch {
        return undefined;
    }
}
function readRows(damaged, table, size) {
    const reading = new Reading(damaged, table);
    // No row takes less than eight bytes.
    const room = Math.ceil(size / 8);
    let [from, unreadable] = [0, 0];
    while (unreadable < blockPatience) {
        // What lies between two keys is passed over: a damaged key may be any number of 64 bits.
        const next = keyFrom(damaged, table, from);
        if (next === null || (next === undefined && from > room))
            break;
        const start = next ?? from;
        const end = Math.min(start + block - 1, next === undefined ? room : Number.MAX_SAFE_INTEGER);
        const before = reading.rows.length;
        reading.failed = 0;
        reading.range(start, end);
        const nothing = reading.failed > patience || (next === undefined && reading.rows.length === before);
        unreadable = nothing ? unreadable + 1 : 0;
        from = end + 1;
    }
    return reading;
}
/** Copies every row that can be read to a store of our own making; false when some could not be copied. */
function copyRows(damaged, size, into) {
    let whole = true;
    const signed = (0,signature_store/* hasSignatures */.cZ)(damaged);
    if (signed)
        (0,signature_store/* makeSignatures */.aO)(into);
    const notes = signed ? ['archived', 'signatures'] : ['archived'];
    for (const table of [...tables/* tables */.u.map(({ name }) => name), ...notes]) {
        const width = into.rows(`SELECT * FROM pragma_table_info('${table}')`).length;
        const sql = `INSERT OR IGNORE INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`;
        const { rows, whole: all } = readRows(damaged, table, size);
        whole &&= all;
        for (const row of rows) {
            try {
                into.each(sql, [row]);
            }
            catch {
                whole = false;
            }
        }
    }
    return whole;
}
// Where the schema cannot be read, every query would try to read it again.
function hasSchema(engine) {
    try {
        return engine.rows('SELECT count(*) FROM sqlite_schema').length === 1;
    }
    catch {
        return false;
    }
}
/**
 * Everything that can be proven of `bytes`: first as they are, then with the schema that every store has in place of
 * theirs. `damaged`: the bytes as opened, or null where they cannot be.
 */
async function rescue(bytes, damaged) {
    const fresh = await (0,history_engine.createEngine)();
    const grafted = await (0,history_engine.openEngine)(graftSchema(bytes, fresh.bytes()));
    const refused = new Set();
    const good = [];
    for (const engine of damaged !== null && hasSchema(damaged) ? [damaged, grafted] : [grafted]) {
        const readable = await (0,history_engine.createEngine)();
        const whole = copyRows(engine, bytes.length, readable);
        const taken = (0,append/* takeIn */.l)(fresh, (0,append/* sourceOf */.vz)(readable));
        readable.close();
        good.push(...taken.added);
        for (const id of taken.refused)
            refused.add(id);
        if (whole && refused.size === 0)
            break;
    }
    grafted.close();
    const lost = [...refused].filter((id) => !good.includes(id));
    return {
        engine: fresh,
        good,
        lost: lost.map((session) => ({ session, what: 'its content is not what its id says' })),
    };
}
//# sourceMappingURL=rescue.js.map
// EXTERNAL MODULE: ./build/src/edge/history/verification.js
var verification = __webpack_require__(3557);
;// CONCATENATED MODULE: ./build/src/edge/history/open-bytes.js




const show = ({ session, what }) => session === null ? what : `session ${session.slice(0, 12)}: ${what}`;
function checks(engine, thorough) {
    try {
        return thorough ? (0,verification/* verifyContent */.fv)(engine).problems : (0,verification/* schemaProblems */.Ic)(engine);
    }
    catch (error) {
        return [{ session: null, what: error.message }];
    }
}
/** `problems` are those found before; the sessions that are lost are added where they are not among them. */
async function rescued(bytes, damaged, problems) {
    const { engine, good, lost } = await rescue(bytes, damaged);
    damaged?.close();
    const named = new Set(problems.map(({ session }) => session));
    const all = [...problems, ...lost.filter(({ session }) => !named.has(session))];
    const shown = [...new Set(all.map(show))].slice(0, 5).join('; ');
    if (good.length === 0) {
        engine.close();
        return { state: 'corrupt', reason: `no session is intact (${shown})` };
    }
    const note = `the store was damaged (${shown}): ${good.length} good sessions were kept, ${lost.length} left out`;
    return { state: 'rescued', engine, notes: [note], problems: all };
}
/** Opens a copy of `bytes`; believes nothing. `thorough` checks every hash, else only header and schema are. */
async function openBytes(bytes, thorough) {
    const file = inspectFile(bytes);
    if (file.state === 'empty' || file.state === 'newer')
        return file;
    if (file.state === 'unreadable') {
        // A header may be all that is damaged. What is not ours has no session that its id proves.
        const found = await rescued(bytes, null, [{ session: null, what: file.reason }]);
        return found.state === 'rescued' ? found : file;
    }
    const engine = await (0,history_engine.openEngine)(bytes);
    const whole = file.state === 'corrupt' ? [{ session: null, what: file.reason }] : [];
    const problems = [...whole, ...checks(engine, thorough)];
    if (problems.length === 0)
        return {
            state: 'open',
            engine,
            notes: thorough ? (0,verification/* missingParents */.Wo)(engine).map(show) : [],
            proven: thorough,
        };
    return rescued(bytes, engine, problems);
}
//# sourceMappingURL=open-bytes.js.map

/***/ }),

/***/ 7899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   Oo: () => (/* binding */ copyAside),
/* harmony export */   UN: () => (/* binding */ save),
/* harmony export */   gs: () => (/* binding */ takeEntries),
/* harmony export */   l6: () => (/* binding */ writeStore),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   rX: () => (/* binding */ withStoreLock),
/* harmony export */   xA: () => (/* binding */ catchUp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _core_store_benchmarks_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2370);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3232);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2630);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(249);
/* harmony import */ var _import_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5453);
/* harmony import */ var _open_bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6953);
/* harmony import */ var _report_queries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7517);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3801);
/* harmony import */ var _write_failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8612);













/** Milliseconds to wait for another process to finish saving. */
const patience = 15_000;
/** Undefined when there is no such file; any other failure is thrown, never taken for absence. */
async function readIfThere(path) {
    try {
        // In one piece: the asynchronous way asks for each half megabyte, and nothing else is to be done meanwhile.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .readFailure */ .f)(path, error);
    }
}
async function readSeal({ seal }) {
    const text = seal === null ? '' : new TextDecoder().decode(await readIfThere(seal));
    const [store = '', benchmarks = null] = text.trim().split('\n');
    return { store, benchmarks };
}
const nothing = { added: 0, leftOut: [], notes: [] };
/** Takes in what only benchmarks.json holds, where the options ask for it. */
async function takeEntries(opened) {
    const { engine, paths, options, seen } = opened;
    const bytes = paths.benchmarks === null ? undefined : await readIfThere(paths.benchmarks);
    if (!bytes || paths.benchmarks === null)
        return nothing;
    const seal = await readSeal(paths);
    // As we left it beside this very store, it was written from it.
    if (seal.store === seen && seal.benchmarks === (0,_sha256_js__WEBPACK_IMPORTED_MODULE_10__/* .sha256 */ .s)(bytes))
        return nothing;
    const imported = (0,_import_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntries */ .u)(engine, new TextDecoder().decode(bytes), paths.benchmarks, options.project);
    if (imported.added > 0)
        opened.proven = false;
    return imported;
}
/** Takes in what other processes wrote since; what cannot be used stops the save. */
async function catchUp(opened) {
    const { paths, engine } = opened;
    const bytes = await readIfThere(paths.store);
    if (bytes && (0,_sha256_js__WEBPACK_IMPORTED_MODULE_10__/* .sha256 */ .s)(bytes) !== opened.seen) {
        const theirs = await (0,_open_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .openBytes */ .o)(bytes, true);
        if (theirs.state !== 'open' && theirs.state !== 'rescued') {
            const hint = 'move the file away or restore it, then save again; nothing was written';
            throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([
                { where: { file: paths.store }, what: `it became ${theirs.state}: ${theirs.reason}`, hint },
            ]);
        }
        if (theirs.state === 'rescued')
            opened.damaged = bytes;
        (0,_append_js__WEBPACK_IMPORTED_MODULE_5__/* .takeIn */ .l)(engine, (0,_append_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOf */ .vz)(theirs.engine));
        opened.proven = false;
        theirs.engine.close();
    }
    return takeEntries(opened);
}
/** Keeps damaged bytes under a name of their own. A copy: until what was rescued is saved, they are all there is. */
async function copyAside(opened) {
    if (opened.damaged === null)
        return null;
    const name = opened.paths.keptAside('corrupt', Date.now());
    await (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f)(name, opened.damaged);
    opened.damaged = null;
    return name;
}
// Only the holder of the lock writes here, so whatever is unfinished was left by a process that was killed.
async function removeUnfinished({ dir, store, benchmarks }) {
    const ours = [store, ...(benchmarks === null ? [] : [benchmarks])].map((path) => `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.`);
    const unfinished = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(dir)).filter((name) => name.endsWith('.tmp') && ours.some((start) => name.startsWith(start)));
    await Promise.all(unfinished.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { force: true })));
}
/** Writes store.db, its seal and benchmarks.json; the caller holds the lock and has caught up. */
async function writeStore(opened, { leftOut }) {
    await removeUnfinished(opened.paths);
    const keptAs = await copyAside(opened);
    const { paths, engine } = opened;
    const bytes = engine.bytes();
    const store = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_10__/* .sha256 */ .s)(bytes);
    await (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f)(paths.store, bytes);
    if (paths.seal !== null && paths.benchmarks !== null) {
        const benchmarks = (0,_core_store_benchmarks_json_js__WEBPACK_IMPORTED_MODULE_12__/* .projectReports */ .JM)((0,_report_queries_js__WEBPACK_IMPORTED_MODULE_9__/* .queryReports */ .w0)(engine, {}), leftOut);
        const whole = leftOut.length === 0 ? `\n${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_10__/* .sha256 */ .s)(new TextEncoder().encode(benchmarks))}` : '';
        await (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f)(paths.seal, `${store}${whole}`);
        await (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f)(paths.benchmarks, benchmarks);
    }
    opened.seen = store;
    opened.changed = false;
    return { keptAs };
}
/** A save would put a file in the place of the link, and leave the store that it leads to as it was. */
function refuseLink(store) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(store, { throwIfNoEntry: false })?.isSymbolicLink())
        return;
    const what = 'this is a link, and writing to it would part the history';
    const hint = 'name the folder that it leads to with --store';
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([{ where: { file: store }, what, hint }]);
}
/** Runs `work` while no other process writes to this store. */
async function withStoreLock(paths, work) {
    refuseLink(paths.store);
    try {
        // References lie in there with their bytes: nobody else reads them unless the folder was made for others.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(paths.dir, { recursive: true, mode: 0o700 });
        return await (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)(paths.lock, patience, work);
    }
    catch (error) {
        throw (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .writeFailure */ .E)(paths.store, error);
    }
}
/** Saves what was added, united with what others saved meanwhile. */
async function save(opened) {
    if (!opened.changed)
        return { keptAs: null };
    return withStoreLock(opened.paths, async () => writeStore(opened, await catchUp(opened)));
}
//# sourceMappingURL=opened-store.js.map

/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsedOnce)
/* harmony export */ });
/** Parses the JSON texts of a column. Few machines made the rows of a store, so that equal texts are many: each is parsed once. */
function parsedOnce() {
    const values = new Map();
    return (text) => {
        const known = values.get(text);
        if (known !== undefined)
            return known;
        const value = JSON.parse(String(text));
        values.set(text, value);
        return value;
    };
}
//# sourceMappingURL=parsed-once.js.map

/***/ }),

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ queryVerdicts),
/* harmony export */   Kv: () => (/* binding */ allHeaders),
/* harmony export */   jA: () => (/* binding */ conditions),
/* harmony export */   w0: () => (/* binding */ queryReports)
/* harmony export */ });
/* harmony import */ var _core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);
/* harmony import */ var _core_store_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69);
/* harmony import */ var _core_store_tables_judgements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3017);
/* harmony import */ var _core_store_tables_sessions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3040);
/* harmony import */ var _parsed_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1001);





const columns = (table, prefix) => Object.keys(table.columns)
    .map((column) => `${prefix}.${column}`)
    .join(', ');
const identified = ([id, ...row]) => ({
    ...(0,_core_store_tables_sessions_js__WEBPACK_IMPORTED_MODULE_2__/* .readHeader */ .ay)(row),
    id: String(id),
});
/** Every session, by time. */
const allHeaders = (engine) => engine
    .rows(`SELECT hash, ${columns(_core_store_tables_sessions_js__WEBPACK_IMPORTED_MODULE_2__/* .sessions */ .Mf, 'sessions')} FROM sessions ORDER BY started_at, hash`)
    .map(identified);
/** Conditions and their parameters for the fields of a query that are present. */
function conditions(fields) {
    const present = Object.entries(fields).filter((field) => field[1] !== undefined);
    const sql = present.map(([condition]) => (condition.includes('?') ? condition : `${condition} = ?`));
    return [['1', ...sql].join(' AND '), present.map(([, value]) => value)];
}
// One text: most reports of a query say the same, and each cell that leaves the engine costs more than what is in it.
const occasion = 'json_array(reports.benchmark, reports.subject, sessions.project, sessions.branch, sessions.dirty, sessions.dry_run, sessions.event, sessions.version)';
// A verdict is looked up by the index on session, benchmark and subject. DISTINCT would make a table for each row.
const verdictsOf = '(SELECT group_concat(kind) FROM verdicts WHERE verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject)';
/** Where the origin stands in a row of `reportsWhere`. */
const originAt = 7;
const reportsWhere = (where) => `SELECT ${occasion}, sessions.machine, reports.definition_hash, reports.metrics, reports.success_rate,
    nullif(reports.notes, ''), reports.captured_at, reports.origin, reports.git_sha, reports.uid, sessions.hash, ${verdictsOf}
  FROM reports CROSS JOIN sessions ON sessions.id = reports.session
  WHERE ${where} AND reports.session NOT IN (SELECT id FROM yielded_sessions)
  ORDER BY reports.project, reports.benchmark, reports.subject, reports.captured_at, reports.uid, sessions.hash`;
/** Reads rows of `reportsWhere`. One literal for all fields: there are thousands of rows, and joining objects is slow. */
function reportReader() {
    const occasionOf = (0,_parsed_once_js__WEBPACK_IMPORTED_MODULE_3__/* .parsedOnce */ .p)();
    const machineOf = (0,_parsed_once_js__WEBPACK_IMPORTED_MODULE_3__/* .parsedOnce */ .p)();
    return (row, number) => {
        const [said, machine, definitionHash, metrics, rate, notes, at, , gitSha, uid, session, kinds] = row;
        const [benchmark, subject, project, branch, dirty, dryRun, event, version] = occasionOf(said ?? null);
        const given = kinds == null ? [] : String(kinds).split(',');
        return {
            benchmark,
            subject,
            definitionHash: String(definitionHash),
            metrics: JSON.parse(String(metrics)),
            successRate: Number(rate),
            notes: String(notes ?? ''),
            capturedAt: Number(at),
            uid: String(uid),
            session: String(session),
            number,
            project,
            gitSha: String(gitSha),
            branch,
            dirty: dirty === 1,
            dryRun: dryRun === 1,
            event,
            version,
            machine: machineOf(machine ?? null),
            verdict: (0,_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstKind */ .eD)(given) ?? null,
        };
    };
}
/** The report as the entry of benchmarks.json tells it that it came from. */
function asImported(report, origin, facts) {
    return {
        ...report,
        origin,
        branch: facts?.branch ?? report.branch,
        dirty: facts?.dirty ?? report.dirty,
        event: facts?.event ?? report.event,
        version: facts?.version ?? report.version,
        verdict: facts?.verdict ?? report.verdict,
    };
}
/** An entry of benchmarks.json that was written from a report which has come back is that report. */
const isReturned = (engine, facts) => facts?.report !== undefined &&
    engine.rows('SELECT 1 FROM reports WHERE uid = ? AND origin IS NULL LIMIT 1', [facts.report]).length > 0;
const sameSeries = (a, b) => a.benchmark === b.benchmark && a.subject === b.subject && a.project === b.project;
/** Reports with their numbers: the rank by time and uid in the series of project, benchmark and subject. */
function queryReports(engine, query) {
    const [where, params] = conditions({
        'reports.project': query.project,
        'reports.benchmark': query.benchmark,
        'reports.subject': query.subject,
    });
    const read = reportReader();
    const seen = new Set();
    const found = [];
    for (const row of engine.rows(reportsWhere(where), params)) {
        const before = found.at(-1);
        const report = read(row, (before?.number ?? 0) + 1);
        if (seen.has(report.uid))
            continue;
        seen.add(report.uid);
        const origin = row[originAt] == null ? null : String(row[originAt]);
        const facts = origin === null ? undefined : (0,_core_store_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .originFacts */ .IK)(JSON.parse(origin));
        if (isReturned(engine, facts))
            continue;
        const first = before === undefined || !sameSeries(before, report);
        const numbered = first ? { ...report, number: 1 } : report;
        found.push(origin === null ? numbered : asImported(numbered, origin, facts));
    }
    return found;
}
/** Verdicts about the reports of a query. The reports' index finds them: verdicts have none by benchmark alone. */
function queryVerdicts(engine, query) {
    const [where, params] = conditions({
        'reports.project': query.project,
        'reports.benchmark': query.benchmark,
        'reports.subject': query.subject,
    });
    return engine
        .rows(`SELECT DISTINCT sessions.hash, verdicts.id, ${columns(_core_store_tables_judgements_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY, 'verdicts')} FROM reports CROSS JOIN verdicts ON verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject JOIN sessions ON sessions.id = reports.session WHERE ${where} AND reports.session NOT IN (SELECT id FROM yielded_sessions) ORDER BY sessions.started_at, sessions.hash, verdicts.id`, params)
        .map(([session, , ...row]) => ({ ...(0,_core_store_tables_judgements_js__WEBPACK_IMPORTED_MODULE_1__/* .readVerdict */ .wk)(row), session: String(session) }));
}
//# sourceMappingURL=report-queries.js.map

/***/ }),

/***/ 3801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
//# sourceMappingURL=sha256.js.map

/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aO: () => (/* binding */ makeSignatures),
/* harmony export */   cZ: () => (/* binding */ hasSignatures),
/* harmony export */   jI: () => (/* binding */ addSignatures),
/* harmony export */   yz: () => (/* binding */ readSignatures)
/* harmony export */ });
/* harmony import */ var _core_store_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(584);

/** True if the store has the table of signatures. Throws what the engine throws where the schema cannot be read. */
const hasSignatures = (engine) => engine.rows("SELECT 1 FROM sqlite_schema WHERE name = 'signatures'").length > 0;
/** Gives the store its table of signatures where it has none; older programs then say that it is newer than they are. */
function makeSignatures(engine) {
    if (hasSignatures(engine))
        return;
    for (const sql of _core_store_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .signingStatements */ .Ew)
        engine.each(sql, [[]]);
    engine.rows(`PRAGMA user_version = ${_core_store_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .newestVersion */ .Rg}`);
}
/** Every signature of a session that is here, as the store has it: whether it proves anything only a key can say. */
function readSignatures(engine) {
    if (!hasSignatures(engine))
        return new Map();
    const found = new Map();
    const rows = engine.rows('SELECT hash, key, at, mac FROM signatures JOIN sessions ON sessions.id = signatures.session');
    for (const [id, key, at, mac] of rows) {
        const signature = { key: String(key), at: Number(at), mac: String(mac) };
        found.set(String(id), [...(found.get(String(id)) ?? []), signature]);
    }
    return found;
}
/** Adds signatures of sessions that are here; returns how many were new. Set union, like that of sessions. */
function addSignatures(engine, given) {
    if (given.size === 0)
        return 0;
    const local = new Map(engine.rows('SELECT hash, id FROM sessions').map(([hash, id]) => [String(hash), id]));
    const rows = [...given].flatMap(([id, signatures]) => {
        const session = local.get(id);
        return session === undefined
            ? []
            : signatures.map(({ key, at, mac }) => [session, key, BigInt(at), mac]);
    });
    if (rows.length === 0)
        return 0;
    return engine.transaction(() => {
        makeSignatures(engine);
        const count = () => Number(engine.rows('SELECT count(*) FROM signatures')[0]?.[0]);
        const before = count();
        engine.each('INSERT OR IGNORE INTO signatures VALUES (?, ?, ?, ?)', rows);
        return count() - before;
    });
}
//# sourceMappingURL=signature-store.js.map

/***/ }),

/***/ 3557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   Vf: () => (/* binding */ verifyAll),
/* harmony export */   Wo: () => (/* binding */ missingParents),
/* harmony export */   fv: () => (/* binding */ verifyContent)
/* harmony export */ });
/* harmony import */ var _core_store_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(584);
/* harmony import */ var _core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3701);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8589);
/* harmony import */ var _signature_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3094);




const owners = { session: 'sessions', run_set: 'run_sets', run: 'runs' };
const ofFile = (what) => ({ session: null, what });
/** What differs from the schema that this program makes. Throws what the engine throws for damaged pages. */
const schemaProblems = (engine) => (0,_core_store_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaDifferences */ .wW)(engine
    .rows('SELECT name, sql FROM sqlite_schema')
    .map(([name, sql]) => ({ name: String(name), sql: sql === null ? null : String(sql) }))).map((difference) => ofFile(`schema: ${difference}`));
/** Rows that no session accounts for: hashes do not cover them. */
function orphans(engine, { name, owner }) {
    if (owner === null)
        return [];
    const [[count] = []] = engine.rows(`SELECT count(*) FROM ${name} WHERE ${owner} NOT IN (SELECT id FROM ${owners[owner]})`);
    return count === 0n ? [] : [ofFile(`${name}: ${count} rows belong to no ${owner.replace('_', ' ')}`)];
}
/** SQLite's own check; it finds indexes that disagree with their tables, which row hashes cannot see. */
function structure(engine) {
    const answers = engine.rows('PRAGMA integrity_check(10)').map(([line]) => String(line));
    return answers.filter((line) => line !== 'ok').map((line) => ofFile(`structure: ${line}`));
}
function attempt(check) {
    try {
        return check();
    }
    catch (error) {
        return [ofFile(`it cannot be read: ${error.message}`)];
    }
}
/** Sessions that others name as parent and that are not here; so a merge of parts may still be whole later. */
function missingParents(engine) {
    const rows = engine.rows('SELECT hash, parents FROM sessions');
    const present = new Set(rows.map(([id]) => String(id)));
    return rows.flatMap(([id, parents]) => JSON.parse(String(parents))
        .filter((parent) => !present.has(parent))
        .map((parent) => ({ session: String(id), what: `its parent ${parent} is missing` })));
}
/** Everything that is not as it was written, and the sessions that are. Absent parents are not looked at. */
function verifyContent(engine) {
    const good = [];
    const problems = [
        ...attempt(() => schemaProblems(engine)),
        ...attempt(() => structure(engine)),
    ];
    for (const table of [..._core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u, { name: 'archived', owner: 'session' }])
        problems.push(...attempt(() => orphans(engine, table)));
    problems.push(...attempt(() => (0,_signature_store_js__WEBPACK_IMPORTED_MODULE_3__/* .hasSignatures */ .cZ)(engine) ? orphans(engine, { name: 'signatures', owner: 'session' }) : []));
    const sessions = attempt(() => {
        return (0,_content_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionEntries */ .$l)(engine).flatMap((entry) => {
            const wrong = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionProblems */ .fW)(engine, entry);
            if (wrong.length === 0)
                good.push(entry.id);
            return wrong.map((what) => ({ session: entry.id, what }));
        });
    });
    return { problems: [...problems, ...sessions], good };
}
function archivedIds(engine) {
    try {
        const rows = engine.rows('SELECT hash FROM sessions WHERE id IN (SELECT id FROM archived_sessions) ORDER BY id');
        return rows.map(([id]) => String(id));
    }
    catch {
        return [];
    }
}
/** `verifyContent` and the sessions that are missing. `proven`: its content was verified before, and all was well. */
function verifyAll(engine, proven) {
    const { problems, good } = proven
        ? { problems: [], good: (0,_content_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionEntries */ .$l)(engine).map(({ id }) => id) }
        : verifyContent(engine);
    const archived = archivedIds(engine);
    return { problems: [...problems, ...attempt(() => missingParents(engine))], good, archived };
}
//# sourceMappingURL=verification.js.map

/***/ }),

/***/ 8612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFailure),
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

const permissions = 'mend the permissions, or name a store elsewhere with --store DIR';
/** Failures that the user can mend, by the system's code. */
const mendable = {
    ENOSPC: ['there is no room left on its disk', 'make room'],
    EDQUOT: ['the disk quota is used up', 'make room or raise the quota'],
    EFBIG: ['it would be larger than this process may write', 'raise the limit (ulimit -f)'],
    EROFS: ['its disk can only be read', 'name a store elsewhere with --store DIR'],
    EACCES: ['writing there is not allowed', permissions],
    EPERM: ['writing there is not allowed', permissions],
};
/** Why something cannot be read, by the system's code. */
const unreadable = {
    EISDIR: ['this is a folder, not a file', 'name a file'],
    ENOTDIR: ['a part of this path is a file, not a folder', 'name a folder, or a file that ends in .db'],
    EACCES: ['reading it is not allowed', 'mend the permissions, or name another'],
    EPERM: ['reading it is not allowed', 'mend the permissions, or name another'],
};
/** `error` as a problem of `file` where the user can mend it: permissions, a folder in place of a file. */
function readFailure(file, error) {
    const [what, hint] = unreadable[error.code ?? ''] ?? [];
    return what === undefined ? error : new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([{ where: { file }, what, hint: hint }]);
}
const exitError = 70;
/** `error` as a problem of `file` where the user can mend it: a full disk, a read-only one, permissions. */
function writeFailure(file, error) {
    const [what, hint] = mendable[error.code ?? ''] ?? [];
    if (what === undefined)
        return error;
    const intact = 'what was there before is as it was, and journals of runs stay until they are taken in';
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([{ where: { file }, what: `it cannot be written: ${what}`, hint: `${hint}, then try again; ${intact}` }], exitError);
}
//# sourceMappingURL=write-failure.js.map

/***/ })

};
