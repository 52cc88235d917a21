export const id = 1264;
export const ids = [1264];
export const modules = {

/***/ 1264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSource: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/core/store/benchstone.js
const benchstone_text = (row, column) => String(row[column] ?? '');
const time = (row, column) => Date.parse(benchstone_text(row, column)) || 0;
const whole = (value) => (typeof value === 'bigint' ? value : null);
/** Seeds of ours are below 2^31; benchstone took any. What does not fit is left out of the run, never changed. */
const seedOf = (row) => {
    const seed = whole(row['seed']);
    return seed !== null && seed >= 0n && seed < 2n ** 31n ? Number(seed) : null;
};
function parsed(row, column) {
    try {
        const value = JSON.parse(benchstone_text(row, column) || '{}');
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
        benchmark: benchstone_text(row, 'benchmark'),
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
        artifactHash: row['artifact_hash'] ? benchstone_text(row, 'artifact_hash') : null,
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
        benchmark: benchstone_text(first, 'benchmark'),
        subject: 'self',
        side: 'head',
        rule: null,
        gitSha: benchstone_text(first, 'git_sha'),
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
/** The baselines that point to one of these run sets, as pinned. */
function pinned(sets, project, baselines) {
    return baselines.flatMap((row) => {
        const index = sets.findIndex(({ benchmark, gitSha, metaSeed }) => project === benchstone_text(row, 'project') &&
            benchmark === benchstone_text(row, 'benchmark') &&
            gitSha === benchstone_text(row, 'git_sha') &&
            metaSeed === whole(row['meta_seed']));
        const set = sets[index];
        if (!set)
            return [];
        const { benchmark, subject, gitSha } = set;
        return [
            {
                ...{ pointer: 'pinned', benchmark, subject, report: index, gitSha, actor: 'benchstone' },
                reason: benchstone_text(row, 'notes') || 'baseline of benchstone',
                at: time(row, 'established_at'),
                supersedes: null,
            },
        ];
    });
}
function sessionOf(rows, baselines) {
    const [first] = rows;
    const runSets = grouped(rows, (row) => JSON.stringify([benchstone_text(row, 'benchmark'), String(row['meta_seed'])])).map(runSetOf);
    const times = rows.map((row) => time(row, 'timestamp'));
    const project = benchstone_text(first, 'project');
    return {
        header: {
            // Nothing of the moment and no parents: whoever imports these rows makes this very session.
            ...{ kind: 'import', project, parents: [], gitSha: benchstone_text(first, 'git_sha'), branch: null },
            ...{ dirty: first['git_dirty'] === 1n, diffHash: null, event: 'import', trigger: null, version: null },
            ...{ cost: 'all', dryRun: false, shard: null, machine: machineNamed(benchstone_text(first, 'host')), tools: {} },
            ...{ runnerLabels: [], command: 'import benchstone', manifestHash: '' },
            harnessVersion: `benchstone ${benchstone_text(first, 'harness_version')}`,
            ...{ startedAt: Math.min(...times), endedAt: Math.max(...times), complete: true },
        },
        runSets,
        reports: runSets.map(reportOf),
        ...{ verdicts: [], findings: [], pointerMoves: pinned(runSets, project, baselines) },
    };
}
const keyOf = (row) => runKey({ ...runOf(row, 0), gitSha: benchstone_text(row, 'git_sha'), metaSeed: whole(row['meta_seed']) });
/**
 * benchstone's rows as sessions, one for each project, commit, host and version; a group of one meta seed is a run
 * set. `isKnown` leaves out what was imported before.
 */
function benchstoneSessions({ runs, baselines }, isKnown) {
    const rows = runs.filter((row) => !isKnown(benchstone_text(row, 'project'), keyOf(row)));
    const columns = ['project', 'git_sha', 'git_dirty', 'host', 'harness_version'];
    return grouped(rows, (row) => JSON.stringify(columns.map((column) => benchstone_text(row, column)))).map((group) => sessionOf(group, baselines));
}
//# sourceMappingURL=benchstone.js.map
// EXTERNAL MODULE: ./build/src/core/store/content.js
var store_content = __webpack_require__(2182);
// EXTERNAL MODULE: ./build/src/edge/history/engine.js + 1 modules
var history_engine = __webpack_require__(6508);
// EXTERNAL MODULE: ./build/src/edge/history/histories.js + 6 modules
var histories = __webpack_require__(1814);
// EXTERNAL MODULE: ./build/src/edge/history/opened-store.js
var opened_store = __webpack_require__(7899);
// EXTERNAL MODULE: ./build/src/edge/history/sha256.js
var sha256 = __webpack_require__(3801);
;// CONCATENATED MODULE: ./build/src/edge/history/sources.js









async function fileOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isDirectory() ? (0,external_node_path_.join)(path, 'store.db') : path;
}
const sources_problem = (file, what, hint) => new problem/* ProblemError */.Mm([{ where: { file }, what, hint }]);
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
async function benchstoneTables(bytes) {
    const engine = await (0,history_engine.openEngine)(bytes);
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
function imported(store, target) {
    const benchmarks = new Set(store.runs.map((row) => String(row['benchmark'])));
    const known = new Set([...benchmarks].flatMap((benchmark) => target.runs({ benchmark }).map((run) => `${run.project} ${runKey(run)}`)));
    const sessions = benchstoneSessions(store, (project, key) => known.has(`${project} ${key}`));
    const contents = new Map(sessions.map((session) => {
        const content = (0,store_content/* toContent */.LL)(session, sha256/* sha256 */.s);
        return [(0,store_content/* contentId */.fm)(content, sha256/* sha256 */.s), content];
    }));
    return { ids: () => [...contents.keys()], content: (id) => contents.get(id) };
}
const isSqlite = (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 15)) === 'SQLite format 3';
/**
 * Opens what lies at `path`: a store, its folder, a segment, an archive, benchstone's store.db, a benchmarks.json.
 * Throws ProblemError for everything else, and for a store of which nothing can be used.
 */
async function openSource(path) {
    const file = await fileOf(path);
    const bytes = await (0,opened_store/* readIfThere */.qC)(file);
    if (bytes === undefined)
        throw sources_problem(file, 'there is no such file', 'name a store, its folder or a file to import');
    const text = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
    if (text.startsWith('['))
        return { kind: 'benchmarks.json', text: new TextDecoder().decode(bytes) };
    const tables = isSqlite(bytes) ? await benchstoneTables(bytes) : undefined;
    if (tables)
        return { kind: 'benchstone', sessionsFor: (target) => imported(tables, target) };
    const opened = await (0,histories.openStoreFile)(file, false);
    if (opened.state === 'open')
        return { kind: 'store', history: opened.history, damage: opened.damage };
    const reason = 'reason' in opened ? `${opened.state}: ${opened.reason}` : opened.state;
    throw sources_problem(file, `nothing in it can be used (${reason})`, 'name a good copy; it was left as it is');
}
//# sourceMappingURL=sources.js.map

/***/ })

};
