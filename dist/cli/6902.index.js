export const id = 6902;
export const ids = [6902];
export const modules = {

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   RS: () => (/* binding */ importHeader),
/* harmony export */   b4: () => (/* binding */ benchstoneSessions),
/* harmony export */   r7: () => (/* binding */ runKey)
/* harmony export */ });
const text = (row, column) => String(row[column] ?? '');
const time = (row, column) => Date.parse(text(row, column)) || 0;
const whole = (value) => (typeof value === 'bigint' ? value : null);
/** Seeds of ours are below 2^31; benchstone took any. What does not fit is left out of the run, never changed. */
const seedOf = (row) => {
    const seed = whole(row['seed']);
    return seed !== null && seed >= 0n && seed < 2n ** 31n ? Number(seed) : null;
};
function parsed(row, column) {
    try {
        const value = JSON.parse(text(row, column) || '{}');
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
/** The names that a measured component may not take: they are the metric itself and our own wall. */
const reserved = new Set(['metric', 'wall']);
function components(row) {
    return Object.entries(parsed(row, 'metric_components_json')).flatMap(([metric, value]) => typeof value === 'number' && Number.isFinite(value) && !reserved.has(metric)
        ? [{ metric, status: 'ok', value, unit: '' }]
        : []);
}
function measurementsOf(row, message) {
    const value = row['metric'];
    if (typeof value !== 'number' || !Number.isFinite(value)) {
        const why = message ?? 'benchstone stored no finite metric';
        return row['artifact_hash'] && message === null
            ? []
            : [{ metric: 'metric', status: 'error', message: why }];
    }
    const metadata = parsed(row, 'project_metadata_json');
    const own = Object.keys(metadata).length > 0 ? { metadata } : {};
    return [{ metric: 'metric', status: 'ok', value, unit: '', ...own }, ...components(row)];
}
/** Why a repetition failed, as benchstone put it into its metadata. */
function failure(row) {
    if (row['status'] === 'ok')
        return null;
    const { error, exit_code: code } = parsed(row, 'project_metadata_json');
    return typeof error === 'string'
        ? error
        : code === undefined
            ? 'it failed'
            : `it ended with exit code ${code}`;
}
/** What tells a repetition from every other, so that a store can be imported again when it has grown. */
const runKey = (run) => JSON.stringify([
    ...[run.benchmark, run.gitSha, String(run.metaSeed), run.startedAt],
    ...[run.seed, run.repetition, run.wall],
]);
function runOf(row, index) {
    const message = failure(row);
    const wall = row['wall_clock_seconds'];
    const code = parsed(row, 'project_metadata_json')['exit_code'];
    return {
        benchmark: text(row, 'benchmark'),
        subject: 'self',
        side: 'head',
        rule: null,
        // Pair 0 would be a warm-up, which benchstone does not have.
        pair: index + 1,
        order: 0,
        seed: seedOf(row),
        repetition: Number(whole(row['repetition_index']) ?? 0n),
        startedAt: time(row, 'timestamp'),
        wall: typeof wall === 'number' && Number.isFinite(wall) ? wall : 0,
        exitCode: message === null ? 0 : Number.isInteger(code) ? code : null,
        status: message === null ? 'ok' : 'error',
        message,
        artifactHash: row['artifact_hash'] ? text(row, 'artifact_hash') : null,
        measurements: measurementsOf(row, message),
    };
}
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return [...groups.values()];
}
function runSetOf(rows) {
    const [first] = rows;
    return {
        benchmark: text(first, 'benchmark'),
        subject: 'self',
        side: 'head',
        rule: null,
        gitSha: text(first, 'git_sha'),
        dirty: first['git_dirty'] === 1n,
        metaSeed: whole(first['meta_seed']),
        definitionHash: '',
        runs: rows.map(runOf),
    };
}
function reportOf({ benchmark, subject, runs }) {
    const values = runs.flatMap(({ measurements: [first] }) => (first?.status === 'ok' ? [first.value] : []));
    const mean = values.reduce((sum, value) => sum + value / values.length, 0);
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const isOk = values.length > 0;
    return {
        ...{ benchmark, subject, definitionHash: '', successRate: 1, notes: 'imported from benchstone' },
        metrics: [
            {
                ...{ name: 'metric', status: isOk ? 'ok' : 'error', value: isOk ? mean : null, n: values.length },
                sd: isOk ? Math.sqrt(squares / Math.max(1, values.length - 1)) : null,
                // benchstone's store does not say which way is better: its manifest does, and ours.
                ...{ unit: null, direction: null, target: null, mandatory: true, machineIndependent: false },
                message: isOk ? null : 'no repetition gave a finite metric',
            },
        ],
        capturedAt: Math.max(...runs.map(({ startedAt }) => startedAt)),
    };
}
const machineNamed = (host) => ({
    ...{ label: '', cpu: '', cores: 0, memoryGiB: 0, arch: '', os: '', gpu: null, kernel: '' },
    host,
});
/** Nothing of the moment and no parents: whoever imports the same makes this very session. */
const importHeader = ({ project, gitSha, from, to }) => ({
    ...{ kind: 'import', project, parents: [], gitSha, branch: null },
    ...{ dirty: false, diffHash: null, event: 'import', trigger: null, version: null },
    ...{ cost: 'all', dryRun: false, shard: null, machine: machineNamed(''), tools: {} },
    ...{ runnerLabels: [], command: 'import benchstone', manifestHash: '', harnessVersion: 'benchstone' },
    ...{ startedAt: from, endedAt: to, complete: true },
});
const baselineOf = (row) => ({
    ...{ project: text(row, 'project'), benchmark: text(row, 'benchmark'), gitSha: text(row, 'git_sha') },
    ...{ metaSeed: whole(row['meta_seed']), at: time(row, 'established_at'), notes: text(row, 'notes') },
});
/** The baseline that points to this run set, as pinned. */
function pinned(set, project, baselines) {
    const { benchmark, subject, gitSha, metaSeed } = set;
    const found = baselines
        .map(baselineOf)
        .find((one) => one.project === project &&
        one.benchmark === benchmark &&
        one.gitSha === gitSha &&
        one.metaSeed === metaSeed);
    if (!found)
        return [];
    const move = { pointer: 'pinned', benchmark, subject, report: 0, gitSha, actor: 'benchstone' };
    return [{ ...move, reason: found.notes || 'baseline of benchstone', at: found.at, supersedes: null }];
}
function sessionOf(rows, baselines) {
    const [first] = rows;
    const set = runSetOf(rows);
    const times = rows.map((row) => time(row, 'timestamp'));
    const project = text(first, 'project');
    const [from, to] = [Math.min(...times), Math.max(...times)];
    return {
        header: {
            ...importHeader({ project, gitSha: set.gitSha, from, to }),
            ...{ dirty: set.dirty, machine: machineNamed(text(first, 'host')) },
            harnessVersion: `benchstone ${text(first, 'harness_version')}`,
        },
        ...{ runSets: [set], reports: [reportOf(set)], verdicts: [], findings: [] },
        pointerMoves: pinned(set, project, baselines),
    };
}
const keyOf = (row) => runKey({ ...runOf(row, 0), gitSha: text(row, 'git_sha'), metaSeed: whole(row['meta_seed']) });
/**
 * benchstone's rows as sessions, one for each run set: the rows of a benchmark and meta seed at one commit, by one host
 * and version. A session holds no other, because what stands in the session of the baseline is not judged against it.
 * `isKnown` leaves out what was imported before.
 */
function benchstoneSessions({ runs, baselines }, isKnown) {
    const rows = runs.filter((row) => !isKnown(text(row, 'project'), keyOf(row)));
    const columns = ['project', 'benchmark', 'git_sha', 'meta_seed', 'git_dirty', 'host', 'harness_version'];
    return grouped(rows, (row) => JSON.stringify(columns.map((column) => text(row, column)))).map((group) => sessionOf(group, baselines));
}
//# sourceMappingURL=benchstone.js.map

/***/ }),

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ newSessions),
/* harmony export */   j8: () => (/* binding */ benchstoneTables),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _core_store_benchstone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);
/* harmony import */ var _core_store_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2182);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6508);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3801);




const isSqlite = (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 15)) === 'SQLite format 3';
/** Every row of a table by column name, integers as bigint. */
function table(engine, name) {
    const columns = engine
        .rows('SELECT name FROM pragma_table_info(?)', [name])
        .map(([column]) => String(column));
    return engine
        .rows(`SELECT * FROM ${name} ORDER BY rowid`)
        .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}
const marks = ['project', 'benchmark', 'git_sha', 'git_dirty', 'timestamp', 'meta_seed', 'metric'];
/** What benchstone's store.db holds; undefined for everything else. */
async function benchstoneTables(bytes) {
    if (!isSqlite(bytes))
        return undefined;
    const engine = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__.openEngine)(bytes);
    try {
        const names = engine.rows("SELECT name FROM pragma_table_info('runs')").map(([name]) => String(name));
        if (!marks.every((mark) => names.includes(mark)))
            return undefined;
        return { runs: table(engine, 'runs'), baselines: table(engine, 'baselines') };
    }
    catch {
        return undefined;
    }
    finally {
        engine.close();
    }
}
/** Sessions made of benchstone's rows, without the rows that `target` imported before. */
function newSessions(store, target) {
    const benchmarks = new Set(store.runs.map((row) => String(row['benchmark'])));
    const known = new Set([...benchmarks].flatMap((benchmark) => target.runs({ benchmark }).map((run) => `${run.project} ${(0,_core_store_benchstone_js__WEBPACK_IMPORTED_MODULE_0__/* .runKey */ .r7)(run)}`)));
    const sessions = (0,_core_store_benchstone_js__WEBPACK_IMPORTED_MODULE_0__/* .benchstoneSessions */ .b4)(store, (project, key) => known.has(`${project} ${key}`));
    return sourceOf(sessions);
}
/** Sessions as something to take from. */
function sourceOf(sessions) {
    const contents = new Map(sessions.map((session) => {
        const content = (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(session, _sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s);
        return [(0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentId */ .fm)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s), content];
    }));
    return { ids: () => [...contents.keys()], content: (id) => contents.get(id) };
}
//# sourceMappingURL=benchstone-tables.js.map

/***/ }),

/***/ 6902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSource: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6960);
/* harmony import */ var _benchstone_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1795);
/* harmony import */ var _histories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1814);
/* harmony import */ var _opened_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7899);






/** What is to be read at `path`: of a folder its store, and where there is none its benchmarks.json. */
async function fileOf(path) {
    if (!(await isFolder(path)))
        return path;
    const [store, list] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'store.db'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'benchmarks.json')];
    const isThere = async (file) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined)) !== undefined;
    return !(await isThere(store)) && (await isThere(list)) ? list : store;
}
const isFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
async function listBeside(path) {
    if (!(await isFolder(path)))
        return null;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'benchmarks.json');
    const bytes = await (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(file);
    return bytes === undefined ? null : { file, text: new TextDecoder().decode(bytes) };
}
const problem = (file, what, hint) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm([{ where: { file }, what, hint }]);
/**
 * Opens what lies at `path`: a store, its folder, a segment, an archive, benchstone's store.db, a benchmarks.json.
 * Throws ProblemError for everything else, and for a store of which nothing can be used.
 */
async function openSource(path) {
    const file = await fileOf(path);
    const bytes = await (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(file);
    if (bytes === undefined)
        throw problem(file, 'there is no such file', 'name a store, its folder or a file to import');
    const text = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
    if (text.startsWith('['))
        return { kind: 'benchmarks.json', text: new TextDecoder().decode(bytes) };
    const tables = await (0,_benchstone_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .benchstoneTables */ .j8)(bytes);
    if (tables)
        return { kind: 'benchstone', sessionsFor: (target) => (0,_benchstone_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .newSessions */ .gF)(tables, target) };
    const opened = await (0,_histories_js__WEBPACK_IMPORTED_MODULE_4__.openStoreFile)(file, false);
    if (opened.state === 'open') {
        const { history, damage } = opened;
        return { kind: 'store', history, damage, beside: await listBeside(path) };
    }
    const reason = 'reason' in opened ? `${opened.state}: ${opened.reason}` : opened.state;
    throw problem(file, `nothing in it can be used (${reason})`, 'name a good copy; it was left as it is');
}
//# sourceMappingURL=sources.js.map

/***/ })

};
