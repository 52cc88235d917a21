export const id = 1814;
export const ids = [1814];
export const modules = {

/***/ 1833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ fileLayout),
/* harmony export */   Zp: () => (/* binding */ layout),
/* harmony export */   fU: () => (/* binding */ isKeptAside)
/* harmony export */ });
const keptAside = (store) => (state, at) => `${store}.${state}-${new Date(at).toISOString().replace(/[-:.]/g, '')}`;
/** Whether this is the name of a store that was kept aside as bytes that cannot be used. */
const isKeptAside = (name) => /^store\.db\.(?:empty|unreadable|corrupt)-\d+T\d+Z$/.test(name);
/** The history of a folder. */
const layout = (dir) => ({
    dir,
    store: `${dir}/store.db`,
    seal: `${dir}/store.db.sha256`,
    benchmarks: `${dir}/benchmarks.json`,
    lock: `${dir}/lock`,
    keptAside: keptAside(`${dir}/store.db`),
});
/**
 * A store in a file of its own: a segment, an archive. Nothing lies beside it, so it is never believed unread. The
 * `store.db` of a folder is that folder's history by whichever name: two locks would guard it from nobody.
 */
function fileLayout(file) {
    const [, dir = '', name] = /^(.*\/)?([^/]*)$/.exec(file);
    if (name === 'store.db')
        return layout(dir === '' ? '.' : dir.replace(/(?<=.)\/$/, ''));
    return {
        dir: dir || '.',
        store: file,
        seal: null,
        benchmarks: null,
        lock: `${file}.lock`,
        keptAside: keptAside(file),
    };
}
//# sourceMappingURL=layout.js.map

/***/ }),

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileHistories: () => (/* binding */ fileHistories),
  openStoreFile: () => (/* binding */ openStoreFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/core/store/layout.js
var layout = __webpack_require__(1833);
// EXTERNAL MODULE: ./build/src/edge/history/engine.js + 1 modules
var engine = __webpack_require__(6508);
// EXTERNAL MODULE: ./build/src/core/store/content.js
var store_content = __webpack_require__(2182);
// EXTERNAL MODULE: ./build/src/edge/history/append.js
var append = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/src/core/store/tables/calibrations.js
var calibrations = __webpack_require__(5496);
// EXTERNAL MODULE: ./build/src/core/store/tables/sessions.js
var sessions = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/src/edge/history/calibration-queries.js


const names = (table) => Object.keys(table.columns)
    .map((column) => `${table.name}.${column}`)
    .join(', ');
const width = Object.keys(calibrations/* calibrations */.CS.columns).length;
/** The newest acknowledgement of each calibration, by its uid. */
function acknowledged(engine, project) {
    const rows = engine.rows(`SELECT ${names(calibrations/* acknowledgements */.SC)} FROM acknowledgements WHERE project = ? ORDER BY at, uid`, [project]);
    return new Map(rows.map(calibrations/* readAcknowledgement */.hn).map((one) => [one.calibration, one]));
}
/** Calibrations of a project, oldest first; the same content in two sessions is one. */
function queryCalibrations(engine, project) {
    const decisions = acknowledged(engine, project);
    const rows = engine.rows(`SELECT sessions.hash, calibrations.uid, ${names(calibrations/* calibrations */.CS)}, ${names(sessions/* sessions */.Mf)} FROM calibrations JOIN sessions ON sessions.id = calibrations.session
    WHERE calibrations.project = ? AND calibrations.session NOT IN (SELECT id FROM yielded_sessions) ORDER BY calibrations.at, calibrations.uid`, [project]);
    return rows.map(([session, uid, ...cells]) => {
        const { machine, event, branch, dirty, dryRun } = (0,sessions/* readHeader */.ay)(cells.slice(width));
        return {
            ...(0,calibrations/* readCalibration */.hL)(cells.slice(0, width)),
            ...{ uid: String(uid), session: String(session), machine, event, branch, dirty, dryRun },
            acknowledged: decisions.get(String(uid)) ?? null,
        };
    });
}
//# sourceMappingURL=calibration-queries.js.map
// EXTERNAL MODULE: ./build/src/edge/history/import-entries.js + 1 modules
var import_entries = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/src/core/store/tables/logs.js
var logs = __webpack_require__(3966);
;// CONCATENATED MODULE: ./build/src/edge/history/log-queries.js

const log_queries_names = (table) => Object.keys(table.columns).join(', ');
function currentPointer(engine, pointer, benchmark, subject) {
    const [found] = engine.rows(`SELECT uid, ${log_queries_names(logs/* baselineLog */.uE)} FROM current_pointers WHERE pointer = ? AND benchmark = ? AND subject = ? ORDER BY at DESC, uid DESC LIMIT 1`, [pointer, benchmark, subject]);
    if (!found)
        return undefined;
    const [uid, ...row] = found;
    return { ...(0,logs/* readMove */.sN)(row), uid: String(uid) };
}
/** Every pointer move of a series, in order. */
const pointerLog = (engine, benchmark, subject) => engine
    .rows(`SELECT uid, ${log_queries_names(logs/* baselineLog */.uE)} FROM baseline_log WHERE benchmark = ? AND subject = ? ORDER BY at, uid`, [benchmark, subject])
    .map(([uid, ...row]) => ({ ...(0,logs/* readMove */.sN)(row), uid: String(uid) }));
/** Every frozen reference of a series, in order. */
const referenceRows = (engine, benchmark, subject) => engine
    .rows(`SELECT uid, ${log_queries_names(logs/* referenceLog */.I9)} FROM reference_log WHERE benchmark = ? AND subject = ? ORDER BY at, uid`, [benchmark, subject])
    .map(([uid, ...row]) => ({ ...(0,logs/* readReference */.Wf)(row), uid: String(uid) }));
function currentReference(engine, benchmark, subject) {
    const [found] = engine.rows(`SELECT uid, ${log_queries_names(logs/* referenceLog */.I9)} FROM current_references WHERE benchmark = ? AND subject = ? ORDER BY at DESC, uid DESC LIMIT 1`, [benchmark, subject]);
    if (!found)
        return undefined;
    const [uid, ...row] = found;
    return { ...(0,logs/* readReference */.Wf)(row), uid: String(uid) };
}
const currentAcceptances = (engine) => engine
    .rows(`SELECT uid, ${log_queries_names(logs/* acceptances */.Dc)} FROM current_acceptances ORDER BY benchmark, subject, metric`)
    .map(([uid, ...row]) => ({ ...(0,logs/* readAcceptance */.i1)(row), uid: String(uid) }));
//# sourceMappingURL=log-queries.js.map
// EXTERNAL MODULE: ./build/src/edge/history/report-queries.js
var report_queries = __webpack_require__(7517);
// EXTERNAL MODULE: ./build/src/core/store/tables/runs.js
var runs = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/src/edge/history/parsed-once.js
var parsed_once = __webpack_require__(1001);
;// CONCATENATED MODULE: ./build/src/edge/history/run-queries.js



const run_queries_names = (table) => Object.keys(table.columns)
    .map((column) => `${table.name}.${column}`)
    .join(', ');
const setWidth = Object.keys(runs/* runSets */.zK.columns).length;
// Everything that sorts after a commit id's prefix and before the next prefix: no wildcards, and an index serves it.
const prefixFields = (prefix) => ({
    'run_sets.git_sha >= ?': prefix,
    'run_sets.git_sha < ?': prefix === undefined ? undefined : `${prefix}~`,
});
function selection(query) {
    const [where, params] = (0,report_queries/* conditions */.jA)({
        'run_sets.benchmark': query.benchmark,
        'run_sets.subject': query.subject,
        'run_sets.side': query.side,
        'sessions.project': query.project,
        ...prefixFields(query.gitSha),
        'runs.started_at >= ?': query.since === undefined ? undefined : BigInt(query.since),
    });
    // CROSS JOIN fixes the order of the loops: newest set first, so that LIMIT ends the work early.
    const sql = `SELECT sessions.hash, sessions.project, sessions.machine, runs.id, ${run_queries_names(runs/* runSets */.zK)}, ${run_queries_names(runs/* runs */.Np)}
    FROM run_sets CROSS JOIN sessions ON sessions.id = run_sets.session CROSS JOIN runs ON runs.run_set = run_sets.id
    WHERE ${where} AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)
    ORDER BY run_sets.started_at DESC, sessions.hash DESC, run_sets.id DESC, runs.id DESC LIMIT ?`;
    return [sql, [...params, query.limit === undefined ? -1n : BigInt(Math.max(0, query.limit))]];
}
/** The measurements of many runs at once: a statement for each run would cost more than its rows. */
function resultsOf(engine, ids) {
    const found = engine.rows(`SELECT measurements.run, ${run_queries_names(runs/* measurements */.Kk)} FROM measurements WHERE run IN (SELECT value FROM json_each(?)) ORDER BY run, place`, [`[${ids.join(',')}]`]);
    const results = new Map();
    for (const [run = null, ...row] of found) {
        const list = results.get(run) ?? [];
        if (list.length === 0)
            results.set(run, list);
        list.push((0,runs/* readMeasurement */.FV)(row));
    }
    return (run) => results.get(run) ?? [];
}
function setFields(row) {
    const { runs: _, ...fields } = (0,runs/* readRunSet */.Yk)(row, () => []);
    return fields;
}
/** How SQLite means to answer `query`, for the proof that it scans no table. */
function explainRuns(engine, query) {
    const [sql, params] = selection(query);
    return engine.rows(`EXPLAIN QUERY PLAN ${sql}`, params).map((row) => String(row[3]));
}
/** Runs of one benchmark, newest last. */
function queryRuns(engine, query) {
    const [sql, params] = selection(query);
    const rows = engine.rows(sql, params);
    const results = resultsOf(engine, rows.map(([, , , run = null]) => run));
    const machineOf = (0,parsed_once/* parsedOnce */.p)();
    const read = ([session, project, machine = null, run = null, ...cells]) => {
        const set = setFields(cells.slice(0, setWidth));
        return {
            ...(0,runs/* readRun */.cI)(cells.slice(setWidth), set, results(run)),
            session: String(session),
            project: String(project),
            gitSha: set.gitSha,
            dirty: set.dirty,
            metaSeed: set.metaSeed,
            definitionHash: set.definitionHash,
            machine: machineOf(machine),
        };
    };
    return rows.map(read).reverse();
}
//# sourceMappingURL=run-queries.js.map
// EXTERNAL MODULE: ./build/src/core/model/calibration.js
var calibration = __webpack_require__(4535);
;// CONCATENATED MODULE: ./build/src/edge/history/run-set-queries.js




function run_set_queries_selection(query) {
    const { benchmark, subject, gitSha, fresh, metaSeed, clean, notOf } = query;
    const [where, params] = (0,report_queries/* conditions */.jA)({
        'run_sets.benchmark': benchmark,
        'run_sets.subject': subject,
        'run_sets.side': 'head',
        // A build against itself says nothing of a change.
        'run_sets.rule IS NOT ?': calibration/* calibrationRule */.H,
        ...prefixFields(gitSha),
        'run_sets.meta_seed IS NOT ?': fresh ? null : undefined,
        'run_sets.meta_seed': metaSeed,
        'run_sets.dirty': clean ? 0n : undefined,
        'sessions.hash <> ?': notOf,
    });
    const sql = `FROM run_sets JOIN sessions ON sessions.id = run_sets.session
    WHERE ${where} AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)`;
    return [sql, params];
}
/** The head run set that started last, with all runs of head that its session has of this benchmark and subject. */
function latestRunSet(engine, query) {
    const [from, params] = run_set_queries_selection(query);
    const [found] = engine.rows(`SELECT run_sets.session, sessions.hash, ${run_queries_names(runs/* runSets */.zK)} ${from}
    ORDER BY run_sets.started_at DESC, sessions.hash DESC, run_sets.id DESC LIMIT 1`, params);
    if (!found)
        return undefined;
    const [local = null, session, ...row] = found;
    const cells = engine.rows(`SELECT runs.id, ${run_queries_names(runs/* runs */.Np)} FROM run_sets JOIN runs ON runs.run_set = run_sets.id
    WHERE run_sets.session = ? AND run_sets.benchmark = ? AND run_sets.subject = ? AND run_sets.side = 'head' ORDER BY runs.id`, [local, query.benchmark, query.subject]);
    const results = resultsOf(engine, cells.map(([run = null]) => run));
    const set = (0,runs/* readRunSet */.Yk)(row, (fields) => cells.map(([run = null, ...rest]) => (0,runs/* readRun */.cI)(rest, fields, results(run))));
    return { ...set, session: String(session) };
}
/** Meta seeds of unpaired run sets in order of their first set. */
function metaSeedsAt(engine, query) {
    const [from, params] = run_set_queries_selection({ ...query, fresh: true });
    const rows = engine.rows(`SELECT run_sets.meta_seed, min(run_sets.started_at) ${from} AND run_sets.rule IS NULL
    GROUP BY run_sets.meta_seed ORDER BY 2, 1`, params);
    return rows.map(([seed]) => seed);
}
//# sourceMappingURL=run-set-queries.js.map
// EXTERNAL MODULE: ./build/src/edge/history/signature-store.js
var signature_store = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/edge/history/trial-queries.js

const header = Object.keys(sessions/* sessions */.Mf.columns)
    .map((column) => `sessions.${column}`)
    .join(', ');
/** Runs of the base tell: a pair that has one was measured against its commit, whatever head was. */
function queryTrials(engine, query) {
    const { project, benchmark, subject, against } = query;
    return engine
        .rows(`SELECT run_sets.rule, run_sets.definition_hash, min(runs.pair), max(runs.pair), sessions.hash, ${header}
      FROM run_sets CROSS JOIN sessions ON sessions.id = run_sets.session CROSS JOIN runs ON runs.run_set = run_sets.id
      WHERE run_sets.benchmark = ? AND run_sets.git_sha = ? AND run_sets.subject = ? AND sessions.project = ?
      AND run_sets.side <> 'head' AND run_sets.rule IS NOT NULL AND runs.pair > 0 AND runs.status = 'ok'
      AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)
      GROUP BY run_sets.id ORDER BY sessions.started_at, sessions.hash, run_sets.id`, [benchmark, against, subject, project])
        .map(([rule, definitionHash, first, last, id, ...row]) => ({
        header: { ...(0,sessions/* readHeader */.ay)(row), id: String(id) },
        rule: String(rule),
        definitionHash: String(definitionHash),
        first: Number(first),
        last: Number(last),
    }));
}
//# sourceMappingURL=trial-queries.js.map
// EXTERNAL MODULE: ./build/src/edge/history/verification.js
var verification = __webpack_require__(3557);
;// CONCATENATED MODULE: ./build/src/edge/history/history.js











function readSession(engine, id) {
    const content = (0,append/* sourceOf */.vz)(engine).content(id);
    return content && (0,store_content/* toSession */.M$)(content);
}
const time = (cell) => (cell === null || cell === undefined ? null : Number(cell));
const month = 30 * 86_400_000;
/** Bytes a month at the rate of the last month, or of the whole history where it is shorter. */
function growth(engine, bytesPerRun, [oldest, newest]) {
    const span = Math.min(month, (newest ?? 0) - (oldest ?? 0));
    if (bytesPerRun === null || span < month / 30)
        return null;
    const [[runs] = []] = engine.rows('SELECT count(*) FROM sessions JOIN run_sets ON run_sets.session = sessions.id JOIN runs ON runs.run_set = run_sets.id WHERE sessions.started_at > ?', [BigInt(newest - span)]);
    return Math.round((Number(runs) * bytesPerRun * month) / span);
}
function info(engine) {
    const [row = []] = engine.rows(`SELECT (SELECT count(*) FROM sessions), (SELECT count(*) FROM runs), (SELECT count(*) FROM reports),
    (SELECT page_count FROM pragma_page_count()) * (SELECT page_size FROM pragma_page_size()),
    (SELECT count(*) FROM archived_sessions), (SELECT min(started_at) FROM sessions), (SELECT max(started_at) FROM sessions)`);
    const [sessions = 0, runs = 0, reports = 0, bytes = 0, archived = 0] = row.map(Number);
    const bytesPerRun = runs === 0 ? null : bytes / runs;
    const [oldest = null, newest = null] = row.slice(5).map(time);
    const growthPerMonth = growth(engine, bytesPerRun, [oldest, newest]);
    const heads = (0,append/* headIds */.Jl)(engine);
    return { sessions, runs, reports, archived, bytes, bytesPerRun, growthPerMonth, heads, oldest, newest };
}
/** A history over `state`; `save` writes it where it belongs. */
function createHistory(state, save) {
    const { engine } = state;
    const note = () => {
        state.changed = true;
        state.proven = false;
    };
    return {
        heads: () => (0,append/* headIds */.Jl)(engine),
        sessions: () => (0,report_queries/* allHeaders */.Kv)(engine),
        session: (id) => readSession(engine, id),
        reports: (query) => (0,report_queries/* queryReports */.w0)(engine, query),
        verdicts: (query) => (0,report_queries/* queryVerdicts */.$V)(engine, query),
        runs: (query) => queryRuns(engine, query),
        latestRunSet: (benchmark, subject, gitSha, narrowing = {}) => latestRunSet(engine, { benchmark, subject, gitSha, ...narrowing }),
        metaSeeds: (benchmark, subject, gitSha, narrowing = {}) => metaSeedsAt(engine, { benchmark, subject, gitSha, ...narrowing }),
        trials: (query) => queryTrials(engine, query),
        pointer: (pointer, benchmark, subject) => currentPointer(engine, pointer, benchmark, subject),
        pointerLog: (benchmark, subject) => pointerLog(engine, benchmark, subject),
        referenceLog: (benchmark, subject) => referenceRows(engine, benchmark, subject),
        reference: (benchmark, subject) => currentReference(engine, benchmark, subject),
        acceptances: () => currentAcceptances(engine),
        calibrations: (project) => queryCalibrations(engine, project),
        append: (session) => {
            const { id, added } = (0,append/* appendSession */.HC)(engine, session);
            if (added)
                note();
            return id;
        },
        ...(0,append/* sourceOf */.vz)(engine),
        merge: (other) => {
            const taken = (0,append/* takeIn */.l)(engine, other);
            if (taken.added.length + taken.completed.length + taken.signed > 0)
                note();
            return taken;
        },
        sign: (signatures) => {
            const added = (0,signature_store/* addSignatures */.jI)(engine, signatures);
            if (added > 0)
                note();
            return added;
        },
        importReports: (text, file, project) => {
            const { added } = (0,import_entries/* importEntries */.u)(engine, text, file, project);
            if (added > 0)
                note();
            return { added };
        },
        info: () => info(engine),
        verify: () => (0,verification/* verifyAll */.Vf)(engine, state.proven),
        save,
        close: () => engine.close(),
    };
}
//# sourceMappingURL=history.js.map
// EXTERNAL MODULE: ./build/src/edge/history/open-bytes.js + 3 modules
var open_bytes = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/src/edge/history/opened-store.js
var opened_store = __webpack_require__(7899);
// EXTERNAL MODULE: ./build/src/edge/history/sha256.js
var sha256 = __webpack_require__(3801);
;// CONCATENATED MODULE: ./build/src/edge/history/histories.js







const asHistory = (opened) => createHistory(opened, () => (0,opened_store/* save */.UN)(opened));
async function openAbsent(paths, options) {
    const opened = {
        paths,
        options,
        engine: await (0,engine.createEngine)(),
        seen: null,
        damaged: null,
        changed: false,
        proven: false,
    };
    const { added, notes } = await (0,opened_store/* takeEntries */.gs)(opened);
    opened.changed = added > 0;
    return { state: 'absent', history: asHistory(opened), notes };
}
async function openUsable(found, { bytes, hash }, paths, options) {
    const { engine } = found;
    const rescued = found.state === 'rescued';
    const damaged = rescued ? bytes : null;
    const proven = found.state === 'open' && found.proven;
    const opened = { paths, options, engine, seen: hash, damaged, changed: rescued, proven };
    const { added, notes } = await (0,opened_store/* takeEntries */.gs)(opened);
    if (added > 0)
        opened.changed = true;
    const kept = options.write ? await (0,opened_store/* copyAside */.Oo)(opened) : null;
    const where = kept === null ? [] : [`the damaged bytes are kept as ${kept}`];
    const damage = found.state === 'rescued' ? found.problems : [];
    return { state: 'open', history: asHistory(opened), notes: [...found.notes, ...where, ...notes], damage };
}
/**
 * Gives bytes that cannot be used another name, so that a new store may take their place; returns that name, or
 * undefined when the file is no longer the one that was read.
 */
async function keepAside(paths, state, hash) {
    return (0,opened_store/* withStoreLock */.rX)(paths, async () => {
        const bytes = await (0,opened_store/* readIfThere */.qC)(paths.store);
        if (!bytes || (0,sha256/* sha256 */.s)(bytes) !== hash)
            return undefined;
        const name = paths.keptAside(state, Date.now());
        await (0,promises_.rename)(paths.store, name);
        return name;
    });
}
async function openAt(paths, options) {
    const bytes = await (0,opened_store/* readIfThere */.qC)(paths.store);
    if (!bytes)
        return openAbsent(paths, options);
    const hash = (0,sha256/* sha256 */.s)(bytes);
    const unchanged = (await (0,opened_store/* readSeal */.KI)(paths)).store === hash;
    const found = await (0,open_bytes/* openBytes */.o)(bytes, options.verify || !unchanged);
    if (found.state === 'open' || found.state === 'rescued')
        return openUsable(found, { bytes, hash }, paths, options);
    if (!options.write || found.state === 'newer')
        return { ...found, keptAs: null };
    const keptAs = await keepAside(paths, found.state, hash);
    return keptAs === undefined ? openAt(paths, options) : { ...found, keptAs };
}
/** Histories in folders of this machine. */
const fileHistories = { open: (dir, options) => openAt((0,layout/* layout */.Zp)(dir), options) };
/** A store in a file of its own, as a segment or an archive is; always verified. */
const openStoreFile = (file, write) => openAt((0,layout/* fileLayout */.$z)(file), { verify: true, write });
//# sourceMappingURL=histories.js.map

/***/ })

};
