export const id = 83;
export const ids = [83];
export const modules = {

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ verdictKinds),
/* harmony export */   eD: () => (/* binding */ worstKind),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   r6: () => (/* binding */ evaluateExitCode)
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

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileHistories: () => (/* binding */ fileHistories)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/store/cell.js
var cell = __webpack_require__(6643);
// EXTERNAL MODULE: ./build/src/core/store/origin.js
var store_origin = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/src/core/store/benchmarks-json.js


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
        metadata: { [store_origin/* ownKey */.Gt]: own },
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
    return (0,cell/* json */.Pq)(ordered.flatMap(({ entries }) => entries), 2);
}
/** What identifies an entry: the report it was written from, else its whole content. */
const entryKey = (entryValue) => (0,store_origin/* originFacts */.IK)(entryValue)?.report ?? (0,cell/* json */.Pq)(entryValue);
/** The keys of everything in the file that stored reports already stand for. */
function knownKeys(reports) {
    return new Set(reports.flatMap(({ uid, origin }) => (origin ? [uid, entryKey(JSON.parse(origin))] : [uid])));
}
//# sourceMappingURL=benchmarks-json.js.map
;// CONCATENATED MODULE: ./build/src/core/store/layout.js
const layout = (dir) => ({
    dir,
    store: `${dir}/store.db`,
    seal: `${dir}/store.db.sha256`,
    benchmarks: `${dir}/benchmarks.json`,
    lock: `${dir}/lock`,
    references: `${dir}/references`,
    journal: (id) => `${dir}/journals/${id}.jsonl`,
    diff: (sha256) => `${dir}/diffs/${sha256}.diff`,
    keptAside: (state, at) => `${dir}/store.db.${state}-${new Date(at).toISOString().replace(/[-:.]/g, '')}`,
});
//# sourceMappingURL=layout.js.map
// EXTERNAL MODULE: ./build/src/edge/lock.js
var lock = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/src/core/store/digest.js
const utf8 = new TextEncoder();
/** A growing run of bytes. */
class Bytes {
    #buffer = new Uint8Array(1024);
    #length = 0;
    #reserve(count) {
        const at = this.#length;
        this.#length += count;
        if (this.#length > this.#buffer.length) {
            const larger = new Uint8Array(Math.max(this.#length, 2 * this.#buffer.length));
            larger.set(this.#buffer);
            this.#buffer = larger;
        }
        return at;
    }
    byte(value) {
        const at = this.#reserve(1);
        this.#buffer[at] = value;
    }
    #view(count) {
        const at = this.#reserve(count);
        return new DataView(this.#buffer.buffer, at, count);
    }
    int64(value) {
        this.#view(8).setBigInt64(0, value);
    }
    float64(value) {
        this.#view(8).setFloat64(0, value);
    }
    count(value) {
        this.#view(4).setUint32(0, value);
    }
    block(value) {
        this.count(value.length);
        const at = this.#reserve(value.length);
        this.#buffer.set(value, at);
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
        bytes.block(typeof cell === 'string' ? utf8.encode(cell) : cell);
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
    bytes.block(utf8.encode(table));
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
// EXTERNAL MODULE: ./build/src/core/store/tables/index.js
var tables = __webpack_require__(3701);
// EXTERNAL MODULE: ./build/src/core/store/tables/judgements.js
var judgements = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/src/core/store/tables/logs.js
var logs = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/src/core/store/tables/reports.js
var tables_reports = __webpack_require__(2062);
// EXTERNAL MODULE: ./build/src/core/store/tables/runs.js
var tables_runs = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/src/core/store/tables/sessions.js
var sessions = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/src/core/store/content.js








const owned = (rows) => rows.map((row) => ({ owner: 0, row }));
function runItems(session) {
    const sets = session.runSets.map((set) => (0,tables_runs/* runSetRow */.ip)(set, session.header.startedAt));
    const runs = [];
    const measurements = [];
    session.runSets.forEach((set, index) => {
        for (const run of set.runs) {
            for (const measurement of run.measurements)
                measurements.push({ owner: runs.length, row: (0,tables_runs/* measurementRow */.h_)(measurement) });
            runs.push({ owner: index, row: (0,tables_runs/* runRow */.gY)(run, set) });
        }
    });
    return { run_sets: owned(sets), runs, measurements };
}
/**
 * What the store keeps of a session. Throws RangeError for what it cannot keep unchanged: numbers that are not
 * finite, runs outside their set, pointers to no report.
 */
function toContent(session, sha256) {
    const { header } = session;
    const reports = session.reports.map((report) => (0,tables_reports/* reportRow */.b7)(report, header));
    const uids = reports.map((row) => rowUid(sha256, 'reports', row));
    return {
        sessions: owned([(0,sessions/* headerRow */.U1)(header)]),
        ...runItems(session),
        reports: owned(reports),
        verdicts: owned(session.verdicts.map(judgements/* verdictRow */.oq)),
        findings: owned(session.findings.map(judgements/* findingRow */.ex)),
        baseline_log: owned(session.pointerMoves.map((move) => (0,logs/* moveRow */.gh)(move, header, uids))),
        reference_log: owned((session.references ?? []).map((reference) => (0,logs/* referenceRow */.si)(reference, header))),
        acceptances: owned((session.acceptances ?? []).map((acceptance) => (0,logs/* acceptanceRow */.c0)(acceptance, header))),
        peer_stats: owned((session.peerStats ?? []).map(logs/* peerStatRow */.rt)),
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
    const measurements = grouped(content.measurements, tables_runs/* readMeasurement */.FV);
    const runs = grouped(content.runs, (row, place) => ({ row, results: measurements.get(place) ?? [] }));
    return content.run_sets.map(({ row }, place) => (0,tables_runs/* readRunSet */.Yk)(row, (set) => (runs.get(place) ?? []).map((run) => (0,tables_runs/* readRun */.cI)(run.row, set, run.results))));
}
/** The session that `content` was made from; pointer moves name reports by uid. Throws SyntaxError for foreign JSON. */
function toSession(content) {
    const header = content.sessions[0];
    if (header === undefined)
        throw new SyntaxError('a session without a header');
    return {
        header: (0,sessions/* readHeader */.ay)(header.row),
        runSets: readRunSets(content),
        reports: rows(content.reports).map(tables_reports/* readReport */.tL),
        verdicts: rows(content.verdicts).map(judgements/* readVerdict */.wk),
        findings: rows(content.findings).map(judgements/* readFinding */.Gd),
        pointerMoves: rows(content.baseline_log).map(logs/* readMove */.sN),
        references: rows(content.reference_log).map(logs/* readReference */.Wf),
        acceptances: rows(content.acceptances).map(logs/* readAcceptance */.i1),
        peerStats: rows(content.peer_stats).map(logs/* readPeerStat */.lH),
    };
}
const hashed = (owner, item) => owner === 'run_set' || owner === 'run' ? [(0,cell/* integer */.nd)(item.owner), ...item.row] : item.row;
/** The id that a session of this content must have. */
const contentId = (content, sha256) => sessionId(sha256, tables/* tables */.u.map(({ name, owner }) => sha256(canonical(name, content[name].map((item) => hashed(owner, item))))));
//# sourceMappingURL=content.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/edge/history/sha256.js

const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
//# sourceMappingURL=sha256.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/content-store.js




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
            const uid = table.uid ? [rowUid(sha256, table.name, row)] : [];
            const base = table.owner === 'run_set' ? bases.run_set : bases.session;
            yield [first + BigInt(index), base + BigInt(owner), ...uid, ...row];
        }
    }
}
/** Writes one session; the caller holds the transaction. */
function insertContent(engine, id, content) {
    const session = nextId(engine, 'sessions');
    const bases = { session, run_set: nextId(engine, 'run_sets'), run: nextId(engine, 'runs') };
    const insert = (table, lists) => {
        const width = Object.keys(table.columns).length + (table.uid ? 3 : 2);
        engine.each(`INSERT INTO ${table.name} VALUES (${placeholders(width)})`, lists);
    };
    for (const table of tables/* tables */.u) {
        const items = content[table.name];
        if (items.length === 0)
            continue;
        if (table.owner === null)
            insert(table, [[session, id, ...(items[0]?.row ?? [])]]);
        else
            insert(table, keyed(table, items, table.owner === 'run' ? 0n : nextId(engine, table.name), bases));
    }
    return session;
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
    return Object.fromEntries(tables/* tables */.u.map((table) => [table.name, read(table)]));
}
function wrongUids(engine, session, content) {
    return tables/* tables */.u
        .filter(({ uid }) => uid)
        .flatMap(({ name }) => {
        const stored = engine.rows(`SELECT uid FROM ${name} WHERE session = ? ORDER BY id`, [session]);
        const same = content[name].every(({ row }, index) => stored[index]?.[0] === rowUid(sha256, name, row));
        return same ? [] : [`a uid in ${name} does not fit its row`];
    });
}
/** What is wrong with a stored session; nothing when its content is what its id says. Never throws. */
function sessionProblems(engine, { local, id }) {
    try {
        const content = readContent(engine, local);
        if (contentId(content, sha256) !== id)
            return ['its content is not what its id says'];
        return wrongUids(engine, local, content);
    }
    catch (error) {
        return [`it cannot be read: ${error.message}`];
    }
}
//# sourceMappingURL=content-store.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/append.js



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
const hasSession = (engine, id) => engine.rows('SELECT 1 FROM sessions WHERE hash = ?', [id]).length > 0;
/**
 * Adds a session, unless it is here. What is read back must be what was given, else nothing is written and Error is
 * thrown: an id is a promise about the bytes.
 */
function addContent(engine, content) {
    const id = contentId(content, sha256);
    if (hasSession(engine, id))
        return id;
    engine.transaction(() => {
        const local = insertContent(engine, id, content);
        if (contentId(readContent(engine, local), sha256) !== id)
            throw new Error('the database did not keep the session as it was given; nothing was written');
    });
    return id;
}
/** The stored session that differs from `session` in its parents alone: somebody appended it before. */
function earlier(engine, session) {
    const { header } = session;
    const candidates = engine.rows('SELECT hash, parents FROM sessions WHERE started_at = ? AND project = ? AND git_sha = ? AND kind = ?', [BigInt(header.startedAt), header.project, header.gitSha, header.kind]);
    return candidates
        .map(([id, parents]) => ({ id: String(id), parents: parsedParents(parents) }))
        .find(({ id, parents }) => contentId(toContent({ ...session, header: { ...header, parents } }, sha256), sha256) === id)?.id;
}
/** Adds a session with the present heads as its parents. */
function appendSession(engine, session) {
    const before = earlier(engine, session);
    if (before !== undefined)
        return { id: before, added: false };
    const header = { ...session.header, parents: headIds(engine) };
    return { id: addContent(engine, toContent({ ...session, header }, sha256)), added: true };
}
/** Adds every session of `from` that `into` lacks; only whole, verified stores may be given. */
function uniteEngines(into, from) {
    const missing = from
        .rows('SELECT id, hash FROM sessions ORDER BY id')
        .filter(([, id]) => !hasSession(into, String(id)));
    for (const [local] of missing)
        addContent(into, readContent(from, local));
    return missing.length;
}
//# sourceMappingURL=append.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/atomic-write.js

/** Writes whole or not at all: temporary file beside it, fsync, rename, fsync of the folder where that is possible. */
async function writeWhole(path, data) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        const handle = await (0,promises_.open)(temporary, 'w');
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    await syncFolder(path.slice(0, path.lastIndexOf('/')));
}
// The rename itself survives a power cut only when the folder is synced; some systems cannot open folders.
async function syncFolder(dir) {
    const handle = await (0,promises_.open)(dir, 'r').catch(() => undefined);
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
// EXTERNAL MODULE: ./build/src/edge/history/engine.js + 1 modules
var history_engine = __webpack_require__(6508);
;// CONCATENATED MODULE: ./build/src/edge/history/log-queries.js

const names = (table) => Object.keys(table.columns).join(', ');
function currentPointer(engine, pointer, benchmark, subject) {
    const [found] = engine.rows(`SELECT uid, ${names(logs/* baselineLog */.uE)} FROM current_pointers WHERE pointer = ? AND benchmark = ? AND subject = ? ORDER BY at DESC, uid DESC LIMIT 1`, [pointer, benchmark, subject]);
    if (!found)
        return undefined;
    const [uid, ...row] = found;
    return { ...(0,logs/* readMove */.sN)(row), uid: String(uid) };
}
function currentReference(engine, benchmark, subject) {
    const [found] = engine.rows(`SELECT uid, ${names(logs/* referenceLog */.I9)} FROM current_references WHERE benchmark = ? AND subject = ? ORDER BY at DESC, uid DESC LIMIT 1`, [benchmark, subject]);
    if (!found)
        return undefined;
    const [uid, ...row] = found;
    return { ...(0,logs/* readReference */.Wf)(row), uid: String(uid) };
}
const currentAcceptances = (engine) => engine
    .rows(`SELECT uid, ${names(logs/* acceptances */.Dc)} FROM current_acceptances ORDER BY benchmark, subject, metric`)
    .map(([uid, ...row]) => ({ ...(0,logs/* readAcceptance */.i1)(row), uid: String(uid) }));
//# sourceMappingURL=log-queries.js.map
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/core/store/table.js
var table = __webpack_require__(8403);
;// CONCATENATED MODULE: ./build/src/edge/history/report-queries.js






const columns = (table, prefix) => Object.keys(table.columns)
    .map((column) => `${prefix}.${column}`)
    .join(', ');
const identified = ([id, ...row]) => ({
    ...(0,sessions/* readHeader */.ay)(row),
    id: String(id),
});
/** Every session, by time. */
const allHeaders = (engine) => engine
    .rows(`SELECT hash, ${columns(sessions/* sessions */.Mf, 'sessions')} FROM sessions ORDER BY started_at, hash`)
    .map(identified);
/** Headers of the sessions that `reports` names, by local id: a statement for each would cost more than its row. */
function headersOf(engine, selected, params) {
    const rows = engine.rows(`SELECT id, hash, ${columns(sessions/* sessions */.Mf, 'sessions')} FROM sessions WHERE id IN (SELECT session FROM reports WHERE ${selected})`, params);
    return new Map(rows.map(([local = null, ...row]) => [local, identified(row)]));
}
/** Conditions and their parameters for the fields of a query that are present. */
function conditions(fields) {
    const present = Object.entries(fields).filter((field) => field[1] !== undefined);
    const sql = present.map(([condition]) => (condition.includes('?') ? condition : `${condition} = ?`));
    return [['1', ...sql].join(' AND '), present.map(([, value]) => value)];
}
// A verdict is looked up by the index on session, benchmark and subject.
const verdictsOf = `(SELECT group_concat(DISTINCT kind) FROM verdicts WHERE verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject)`;
function stored(cells, row, header) {
    const [, uid, kinds] = cells;
    const report = (0,tables_reports/* readReport */.tL)(row);
    const facts = report.origin === undefined ? undefined : (0,store_origin/* originFacts */.IK)(JSON.parse(report.origin));
    return {
        ...report,
        uid: String(uid),
        session: header.id,
        project: header.project,
        gitSha: new table/* Reader */.m(tables_reports/* reports */.uE, row).text('git_sha'),
        branch: facts?.branch ?? header.branch,
        dirty: facts?.dirty ?? header.dirty,
        dryRun: header.dryRun,
        event: facts?.event ?? header.event,
        version: facts?.version ?? header.version,
        machine: header.machine,
        verdict: facts?.verdict ?? (0,verdict/* worstKind */.eD)(kinds === null ? [] : String(kinds).split(',')) ?? null,
    };
}
/** An entry of benchmarks.json that was written from a report which has come back is that report. */
function isDuplicate(engine, { uid, origin }, seen) {
    const original = origin === undefined ? undefined : (0,store_origin/* originFacts */.IK)(JSON.parse(origin))?.report;
    if (seen.has(uid))
        return true;
    seen.add(uid);
    if (original === undefined)
        return false;
    return engine.rows('SELECT 1 FROM reports WHERE uid = ? AND origin IS NULL LIMIT 1', [original]).length > 0;
}
/** Reports with their numbers: the rank by time and uid in the series of project, benchmark and subject. */
function queryReports(engine, query) {
    const [where, params] = conditions({
        project: query.project,
        benchmark: query.benchmark,
        subject: query.subject,
    });
    const rows = engine.rows(`SELECT session, uid, ${verdictsOf}, ${columns(tables_reports/* reports */.uE, 'reports')} FROM reports WHERE ${where} AND session NOT IN (SELECT id FROM yielded_sessions) ORDER BY project, benchmark, subject, captured_at, uid, (SELECT hash FROM sessions WHERE sessions.id = reports.session)`, params);
    const headers = headersOf(engine, where, params);
    const seen = new Set();
    const counts = new Map();
    return rows.flatMap((cells) => {
        const header = headers.get(cells[0] ?? null);
        if (!header)
            return [];
        const report = stored(cells, cells.slice(3), header);
        if (isDuplicate(engine, report, seen))
            return [];
        const series = JSON.stringify([report.project, report.benchmark, report.subject]);
        const number = (counts.get(series) ?? 0) + 1;
        counts.set(series, number);
        return [{ ...report, number }];
    });
}
/** Verdicts about the reports of a query. The reports' index finds them: verdicts have none by benchmark alone. */
function queryVerdicts(engine, query) {
    const [where, params] = conditions({
        'reports.project': query.project,
        'reports.benchmark': query.benchmark,
        'reports.subject': query.subject,
    });
    return engine
        .rows(`SELECT DISTINCT sessions.hash, verdicts.id, ${columns(judgements/* verdicts */.rY, 'verdicts')} FROM reports CROSS JOIN verdicts ON verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject JOIN sessions ON sessions.id = reports.session WHERE ${where} AND reports.session NOT IN (SELECT id FROM yielded_sessions) ORDER BY sessions.started_at, sessions.hash, verdicts.id`, params)
        .map(([session, , ...row]) => ({ ...(0,judgements/* readVerdict */.wk)(row), session: String(session) }));
}
//# sourceMappingURL=report-queries.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/run-queries.js


const run_queries_names = (table) => Object.keys(table.columns)
    .map((column) => `${table.name}.${column}`)
    .join(', ');
const setWidth = Object.keys(tables_runs/* runSets */.zK.columns).length;
// Everything that sorts after a commit id's prefix and before the next prefix: no wildcards, and an index serves it.
const prefixFields = (prefix) => ({
    'run_sets.git_sha >= ?': prefix,
    'run_sets.git_sha < ?': prefix === undefined ? undefined : `${prefix}~`,
});
function run_queries_selection(query) {
    const [where, params] = conditions({
        'run_sets.benchmark': query.benchmark,
        'run_sets.subject': query.subject,
        'run_sets.side': query.side,
        'sessions.project': query.project,
        ...prefixFields(query.gitSha),
        'runs.started_at >= ?': query.since === undefined ? undefined : BigInt(query.since),
    });
    // CROSS JOIN fixes the order of the loops: newest set first, so that LIMIT ends the work early.
    const sql = `SELECT sessions.hash, sessions.project, sessions.machine, runs.id, ${run_queries_names(tables_runs/* runSets */.zK)}, ${run_queries_names(tables_runs/* runs */.Np)}
    FROM run_sets CROSS JOIN sessions ON sessions.id = run_sets.session CROSS JOIN runs ON runs.run_set = run_sets.id
    WHERE ${where} AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)
    ORDER BY run_sets.started_at DESC, sessions.hash DESC, run_sets.id DESC, runs.id DESC LIMIT ?`;
    return [sql, [...params, query.limit === undefined ? -1n : BigInt(Math.max(0, query.limit))]];
}
/** The measurements of many runs at once: a statement for each run would cost more than its rows. */
function resultsOf(engine, ids) {
    const found = engine.rows(`SELECT measurements.run, ${run_queries_names(tables_runs/* measurements */.Kk)} FROM measurements WHERE run IN (SELECT value FROM json_each(?)) ORDER BY run, place`, [`[${ids.join(',')}]`]);
    const results = new Map();
    for (const [run = null, ...row] of found) {
        const list = results.get(run) ?? [];
        if (list.length === 0)
            results.set(run, list);
        list.push((0,tables_runs/* readMeasurement */.FV)(row));
    }
    return (run) => results.get(run) ?? [];
}
function setFields(row) {
    const { runs: _, ...fields } = (0,tables_runs/* readRunSet */.Yk)(row, () => []);
    return fields;
}
/** How SQLite means to answer `query`, for the proof that it scans no table. */
function explainRuns(engine, query) {
    const [sql, params] = run_queries_selection(query);
    return engine.rows(`EXPLAIN QUERY PLAN ${sql}`, params).map((row) => String(row[3]));
}
/** Runs of one benchmark, newest last. */
function queryRuns(engine, query) {
    const [sql, params] = run_queries_selection(query);
    const rows = engine.rows(sql, params);
    const results = resultsOf(engine, rows.map(([, , , run = null]) => run));
    const machines = new Map();
    const read = ([session, project, machine, run = null, ...cells]) => {
        const set = setFields(cells.slice(0, setWidth));
        const text = String(machine);
        const parsed = machines.get(text) ?? JSON.parse(text);
        machines.set(text, parsed);
        return {
            ...(0,tables_runs/* readRun */.cI)(cells.slice(setWidth), set, results(run)),
            session: String(session),
            project: String(project),
            gitSha: set.gitSha,
            dirty: set.dirty,
            metaSeed: set.metaSeed,
            definitionHash: set.definitionHash,
            machine: parsed,
        };
    };
    return rows.map(read).reverse();
}
/** The head run set that started last. */
function latestRunSet(engine, benchmark, subject, gitSha) {
    const [where, params] = conditions({
        'run_sets.benchmark': benchmark,
        'run_sets.subject': subject,
        'run_sets.side': 'head',
        ...prefixFields(gitSha),
    });
    const [found] = engine.rows(`SELECT run_sets.id, sessions.hash, ${run_queries_names(tables_runs/* runSets */.zK)} FROM run_sets JOIN sessions ON sessions.id = run_sets.session
    WHERE ${where} AND run_sets.session NOT IN (SELECT id FROM yielded_sessions) ORDER BY run_sets.started_at DESC, sessions.hash DESC, run_sets.id DESC LIMIT 1`, params);
    if (!found)
        return undefined;
    const [local = null, session, ...row] = found;
    const cells = engine.rows(`SELECT runs.id, ${run_queries_names(tables_runs/* runs */.Np)} FROM runs WHERE run_set = ? ORDER BY id`, [local]);
    const results = resultsOf(engine, cells.map(([run = null]) => run));
    const set = (0,tables_runs/* readRunSet */.Yk)(row, (fields) => cells.map(([run = null, ...rest]) => (0,tables_runs/* readRun */.cI)(rest, fields, results(run))));
    return { ...set, session: String(session) };
}
//# sourceMappingURL=run-queries.js.map
// EXTERNAL MODULE: ./build/src/core/store/schema.js
var schema = __webpack_require__(584);
;// CONCATENATED MODULE: ./build/src/edge/history/verification.js



const owners = { session: 'sessions', run_set: 'run_sets', run: 'runs' };
const ofFile = (what) => ({ session: null, what });
/** What differs from the schema that this program makes. Throws what the engine throws for damaged pages. */
const schemaProblems = (engine) => (0,schema/* schemaDifferences */.wW)(engine
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
    for (const table of tables/* tables */.u)
        problems.push(...attempt(() => orphans(engine, table)));
    const sessions = attempt(() => {
        return sessionEntries(engine).flatMap((entry) => {
            const wrong = sessionProblems(engine, entry);
            if (wrong.length === 0)
                good.push(entry.id);
            return wrong.map((what) => ({ session: entry.id, what }));
        });
    });
    return { problems: [...problems, ...sessions], good };
}
/** `verifyContent` and the sessions that are missing. */
function verifyAll(engine) {
    const { problems, good } = verifyContent(engine);
    return { problems: [...problems, ...attempt(() => missingParents(engine))], good };
}
//# sourceMappingURL=verification.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/history.js








function readSession(engine, id) {
    const [found] = engine.rows('SELECT id FROM sessions WHERE hash = ?', [id]);
    return found ? toSession(readContent(engine, found[0])) : undefined;
}
function merge({ engine, ...state }, other) {
    const added = [];
    const refused = [];
    for (const { id } of other.sessions()) {
        if (hasSession(engine, id))
            continue;
        const session = other.session(id);
        const content = session && toContent(session, sha256);
        if (content && contentId(content, sha256) === id)
            added.push(addContent(engine, content));
        else
            refused.push(id);
    }
    if (added.length > 0)
        state.note();
    return { added, refused };
}
function info(engine) {
    const [row = []] = engine.rows(`SELECT (SELECT count(*) FROM sessions), (SELECT count(*) FROM runs), (SELECT count(*) FROM reports),
    (SELECT page_count FROM pragma_page_count()) * (SELECT page_size FROM pragma_page_size()),
    (SELECT min(started_at) FROM sessions), (SELECT max(started_at) FROM sessions)`);
    const [sessions = 0, runs = 0, reports = 0, bytes = 0] = row.map(Number);
    const time = (cell) => (cell === null || cell === undefined ? null : Number(cell));
    const bytesPerRun = runs === 0 ? null : bytes / runs;
    const [oldest, newest] = [time(row[4]), time(row[5])];
    return { sessions, runs, reports, bytes, bytesPerRun, heads: headIds(engine), oldest, newest };
}
/** A history over `state`; `save` writes it where it belongs. */
function createHistory(state, save) {
    const { engine } = state;
    const note = () => {
        state.changed = true;
    };
    return {
        heads: () => headIds(engine),
        sessions: () => allHeaders(engine),
        session: (id) => readSession(engine, id),
        reports: (query) => queryReports(engine, query),
        verdicts: (query) => queryVerdicts(engine, query),
        runs: (query) => queryRuns(engine, query),
        latestRunSet: (benchmark, subject, gitSha) => latestRunSet(engine, benchmark, subject, gitSha),
        pointer: (pointer, benchmark, subject) => currentPointer(engine, pointer, benchmark, subject),
        reference: (benchmark, subject) => currentReference(engine, benchmark, subject),
        acceptances: () => currentAcceptances(engine),
        append: (session) => {
            const { id, added } = appendSession(engine, session);
            if (added)
                note();
            return id;
        },
        merge: (other) => merge({ engine, note }, other),
        info: () => info(engine),
        verify: () => verifyAll(engine),
        save,
        close: () => engine.close(),
    };
}
//# sourceMappingURL=history.js.map
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
    const own = (0,store_origin/* ownMetadata */.K7)(value['metadata']) ?? {};
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
    const facts = (0,store_origin/* originFacts */.IK)(value);
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
    const known = new Set(knownKeys(stored.map(([uid, origin]) => ({ uid: String(uid), origin: origin === null ? null : String(origin) }))));
    return entries.filter((report) => {
        const key = entryKey(originOf(report));
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
    });
}
function byProject(reports, project) {
    const groups = new Map();
    for (const report of reports) {
        const owner = (0,store_origin/* originFacts */.IK)(originOf(report))?.project ?? project;
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
        addContent(engine, toContent(importSession(owner, reports, headIds(engine)), sha256));
    return { added: found.length, leftOut: [], notes: [`${what}: imported`] };
}
//# sourceMappingURL=import-entries.js.map
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
    if (version > schema/* schemaVersion */.CZ)
        return { state: 'newer', reason: `the store has version ${version}, this program knows ${schema/* schemaVersion */.CZ}` };
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
;// CONCATENATED MODULE: ./build/src/edge/history/open-bytes.js




const show = ({ session, what }) => session === null ? what : `session ${session.slice(0, 12)}: ${what}`;
function checks(engine, thorough) {
    try {
        return thorough ? verifyContent(engine).problems : schemaProblems(engine);
    }
    catch (error) {
        return [{ session: null, what: error.message }];
    }
}
function entries(engine) {
    try {
        return sessionEntries(engine);
    }
    catch {
        return [];
    }
}
// Sessions are read through indexes; made anew in our copy, a damaged index costs no session.
function reindex(engine) {
    try {
        engine.rows('REINDEX');
    }
    catch {
        // The table itself is damaged; its sessions will be found wrong one by one.
    }
}
async function rescue(damaged, problems) {
    reindex(damaged);
    const all = entries(damaged);
    const good = all.filter((entry) => sessionProblems(damaged, entry).length === 0);
    const shown = [...new Set(problems.map(show))].slice(0, 5).join('; ');
    if (good.length === 0)
        return { state: 'corrupt', reason: `no session is intact (${shown})` };
    const fresh = await (0,history_engine.createEngine)();
    fresh.transaction(() => {
        for (const { local, id } of good)
            insertContent(fresh, id, readContent(damaged, local));
    });
    const lost = all.length - good.length;
    const note = `the store was damaged (${shown}): ${good.length} good sessions were kept, ${lost} left out`;
    return { state: 'rescued', engine: fresh, notes: [note], problems };
}
/** Opens a copy of `bytes`; believes nothing. `thorough` checks every hash, else only header and schema are. */
async function openBytes(bytes, thorough) {
    const file = inspectFile(bytes);
    if (file.state !== 'store' && file.state !== 'corrupt')
        return file;
    const engine = await (0,history_engine.openEngine)(bytes);
    const whole = file.state === 'corrupt' ? [{ session: null, what: file.reason }] : [];
    const problems = [...whole, ...checks(engine, thorough)];
    if (problems.length === 0)
        return { state: 'open', engine, notes: thorough ? missingParents(engine).map(show) : [] };
    const rescued = await rescue(engine, problems);
    engine.close();
    return rescued;
}
//# sourceMappingURL=open-bytes.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/histories.js













/** Milliseconds to wait for another process to finish saving. */
const patience = 15_000;
/** Undefined when there is no such file; any other failure is thrown, never taken for absence. */
async function read(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
const readText = async (path) => new TextDecoder().decode(await read(path));
async function readSeal({ seal }) {
    const [store = '', benchmarks = null] = (await readText(seal)).trim().split('\n');
    return { store, benchmarks };
}
const nothing = { added: 0, leftOut: [], notes: [] };
async function takeEntries({ engine, paths, options, seen }) {
    const bytes = await read(paths.benchmarks);
    if (!bytes)
        return importEntries(engine, '', paths.benchmarks, options.project);
    const seal = await readSeal(paths);
    // As we left it beside this very store, it was written from it.
    if (seal.store === seen && seal.benchmarks === sha256(bytes))
        return nothing;
    return importEntries(engine, new TextDecoder().decode(bytes), paths.benchmarks, options.project);
}
/** Takes in what other processes wrote since; what cannot be used stops the save. */
async function catchUp(opened) {
    const { paths, engine } = opened;
    const bytes = await read(paths.store);
    if (bytes && sha256(bytes) !== opened.seen) {
        const theirs = await openBytes(bytes, true);
        if (theirs.state !== 'open' && theirs.state !== 'rescued') {
            const hint = 'move the file away or restore it, then save again; nothing was written';
            throw new problem/* ProblemError */.Mm([
                { where: { file: paths.store }, what: `it became ${theirs.state}: ${theirs.reason}`, hint },
            ]);
        }
        if (theirs.state === 'rescued')
            opened.damaged = bytes;
        uniteEngines(engine, theirs.engine);
        theirs.engine.close();
    }
    return takeEntries(opened);
}
async function write(opened) {
    const { leftOut } = await catchUp(opened);
    await copyAside(opened);
    const { paths, engine } = opened;
    const bytes = engine.bytes();
    const store = sha256(bytes);
    const benchmarks = projectReports(queryReports(engine, {}), leftOut);
    const whole = leftOut.length === 0 ? `\n${sha256(new TextEncoder().encode(benchmarks))}` : '';
    await writeWhole(paths.store, bytes);
    await writeWhole(paths.seal, `${store}${whole}`);
    await writeWhole(paths.benchmarks, benchmarks);
    opened.seen = store;
    opened.changed = false;
}
async function save(opened) {
    if (!opened.changed)
        return;
    const { paths } = opened;
    await (0,promises_.mkdir)(paths.dir, { recursive: true });
    await (0,lock/* withLock */.k)(paths.lock, patience, () => write(opened));
}
/** Gives the bytes another name where a new store may take their place; returns that name. */
async function keepAside(paths, state, options) {
    if (!options.write || state === 'newer')
        return null;
    const name = paths.keptAside(state, Date.now());
    await (0,promises_.rename)(paths.store, name);
    return name;
}
function asHistory(opened) {
    return createHistory(opened, () => save(opened));
}
async function openAbsent(paths, options) {
    const opened = {
        paths,
        options,
        engine: await (0,history_engine.createEngine)(),
        seen: null,
        damaged: null,
        changed: false,
    };
    const { added, notes } = await takeEntries(opened);
    opened.changed = added > 0;
    return { state: 'absent', history: asHistory(opened), notes };
}
// A copy, not a new name: until the rescued sessions are saved, the damaged file is all there is.
async function copyAside(opened) {
    if (opened.damaged === null)
        return null;
    const name = opened.paths.keptAside('corrupt', Date.now());
    await writeWhole(name, opened.damaged);
    opened.damaged = null;
    return name;
}
async function openUsable(found, { bytes, hash }, paths, options) {
    const { engine } = found;
    const rescued = found.state === 'rescued';
    const damaged = rescued ? bytes : null;
    const opened = { paths, options, engine, seen: hash, damaged, changed: rescued };
    const { added, notes } = await takeEntries(opened);
    if (added > 0)
        opened.changed = true;
    const kept = options.write ? await copyAside(opened) : null;
    const where = kept === null ? [] : [`the damaged bytes are kept as ${kept}`];
    const damage = found.state === 'rescued' ? found.problems : [];
    return { state: 'open', history: asHistory(opened), notes: [...found.notes, ...where, ...notes], damage };
}
async function histories_open(dir, options) {
    const paths = layout(dir);
    const bytes = await read(paths.store);
    if (!bytes)
        return openAbsent(paths, options);
    const hash = sha256(bytes);
    const unchanged = (await readSeal(paths)).store === hash;
    const found = await openBytes(bytes, options.verify || !unchanged);
    if (found.state === 'open' || found.state === 'rescued')
        return openUsable(found, { bytes, hash }, paths, options);
    return { ...found, keptAs: await keepAside(paths, found.state, options) };
}
/** Histories in folders of this machine. */
const fileHistories = { open: histories_open };
//# sourceMappingURL=histories.js.map

/***/ })

};
