export const id = 3439;
export const ids = [3439];
export const modules = {

/***/ 3439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_documents_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5460);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1277);



const command = {
    usage: 'BENCHMARK [options]',
    description: 'Lists the stored runs of a benchmark, oldest first, with what they measured, and says where its anchor stands: the\n' +
        'commit that paired:best compares with.',
    options: [
        { name: 'limit', type: 'string', value: 'N', summary: 'the newest N runs (default 20; 0: all)' },
        {
            name: 'since',
            type: 'string',
            value: 'TIME',
            summary: 'runs that started then or later: 2026-11-20 or 2026-11-20T12:00:00Z',
        },
        { name: 'git-sha', type: 'string', value: 'PREFIX', summary: 'runs of this commit' },
        { name: 'subject', type: 'string', value: 'ID', summary: 'runs of this subject' },
    ],
    async run(invocation) {
        const { positionals, flags, json } = invocation;
        const [benchmark] = positionals;
        if (benchmark === undefined || positionals.length > 1)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('history needs the name of one benchmark');
        const query = { benchmark, ...filters(flags) };
        const store = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .readStore */ .uz)(await (0,_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .storeFolderOf */ .$8)(invocation));
        const findings = (0,_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .warnOfDamage */ .Dl)(store);
        const { history } = store;
        const subject = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(flags, 'subject') ?? 'self';
        const anchor = history.pointer('best', benchmark, subject);
        const pinned = history.pointer('pinned', benchmark, subject);
        // Most benchmarks have none: then no report is read.
        const reports = pinned === undefined ? [] : history.reports({ benchmark });
        const baseline = reports.find(({ uid }) => uid === pinned?.report)?.session ?? null;
        const shown = { benchmark, anchor, baseline, runs: history.runs(query), findings };
        history.close();
        process.stdout.write(json ? (0,_core_documents_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyJson */ .dU)(shown) : (0,_core_documents_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyText */ .u_)(shown));
        return 0;
    },
};
function filters(flags) {
    const [sha, subject, since] = [(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(flags, 'git-sha'), (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(flags, 'subject'), (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(flags, 'since')];
    const limit = Number((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(flags, 'limit') ?? 20);
    if (!Number.isInteger(limit) || limit < 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--limit is a whole number, not "${(0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(flags, 'limit')}"`);
    if (sha !== undefined && !/^[0-9a-f]{1,64}$/.test(sha))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--git-sha is the start of a commit id, not "${sha}"`);
    const time = since === undefined ? undefined : Date.parse(since);
    if (time !== undefined && Number.isNaN(time))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--since is a time such as 2026-11-20T12:00:00Z, not "${since}"`);
    return {
        ...(limit === 0 ? {} : { limit }),
        ...(sha === undefined ? {} : { gitSha: sha }),
        ...(subject === undefined ? {} : { subject }),
        ...(time === undefined ? {} : { since: time }),
    };
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ storeFolderOf),
/* harmony export */   Dl: () => (/* binding */ warnOfDamage),
/* harmony export */   eY: () => (/* binding */ loadManifest),
/* harmony export */   nr: () => (/* binding */ openedStore),
/* harmony export */   uz: () => (/* binding */ readStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _edge_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8956);
/* harmony import */ var _edge_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2449);




/** The manifest of the project. */
async function loadManifest(project) {
    const [{ readManifest }, { files }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(9365), __webpack_require__.e(2763), __webpack_require__.e(1132)]).then(__webpack_require__.bind(__webpack_require__, 2763)),
        __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 6524)),
    ]);
    return (await readManifest({ files }, project)).loaded;
}
/** Folder of the store: `--store`, or the default place of the project. */
async function storeFolderOf({ store, project }) {
    if (store !== null)
        return store;
    const { manifest } = await loadManifest(project);
    return _edge_host_js__WEBPACK_IMPORTED_MODULE_3__.host.storeFolder(manifest.project.name, manifest.store.name);
}
/** Opens a store for reading; every state but a good one is a problem that says what to do. */
async function readStore(folder, { verify = false, writes = false } = {}) {
    if (!writes)
        await quickEngine();
    const { fileHistories } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(1814), __webpack_require__.e(2370)]).then(__webpack_require__.bind(__webpack_require__, 1814));
    const opened = await fileHistories.open(folder, { verify });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'store.db');
    if (opened.state === 'open')
        return { history: opened.history, folder, file, damage: opened.damage };
    const problems = {
        absent: [
            'there is no store here yet',
            'run "benchgate gate" first, or name the folder of the store with --store DIR',
        ],
        empty: ['the store is an empty file', 'put a good copy in its place'],
        newer: ['the store was written by a newer benchgate', 'use that version or a newer one'],
        unreadable: [
            'the store cannot be read',
            'put a good copy in its place (an artifact of an earlier run, a backup)',
        ],
        corrupt: [
            'the store is damaged',
            'put a good copy in its place (an artifact of an earlier run, a backup)',
        ],
    };
    const [what, hint] = problems[opened.state];
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([
        { where: { file }, what: 'reason' in opened ? `${what}: ${opened.reason}` : what, hint },
    ]);
}
/**
 * Says on stderr what is wrong with a store of which only the good part is shown, and gives it as findings: whoever
 * reads a list of runs must know that some may be missing.
 */
function warnOfDamage({ file, damage }) {
    if (damage.length === 0)
        return [];
    const [first] = damage;
    const sessions = new Set(damage.flatMap(({ session }) => session ?? [])).size;
    const of = sessions > 0 ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of it cannot be used; ` : '';
    const message = `the store is damaged and only what is still good is shown: ${of}${first.what}`;
    const remedy = 'Run "benchgate store verify" for all that is wrong, and "benchgate store repair" to mend the file.';
    process.stderr.write(`warning: ${file}: ${message}\n  ${remedy}\n`);
    return [{ rule: 'store-unreadable', level: 'warning', message, file, line: 1, remedy }];
}
/** The engine as suits commands that only read. */
async function quickEngine() {
    const engine = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 6508));
    await engine.keepUnoptimised();
    return engine;
}
/** What commands about one benchmark of the project need. Git and the engine work while the manifest is read. */
async function openedStore(invocation) {
    const asked = headOf(invocation.project);
    const engine = quickEngine().then(({ preload }) => preload());
    const loaded = await loadManifest(invocation.project);
    await engine;
    const { manifest } = loaded;
    const store = await readStore(invocation.store ?? _edge_host_js__WEBPACK_IMPORTED_MODULE_3__.host.storeFolder(manifest.project.name, manifest.store.name));
    return { store, loaded, world: { host: _edge_host_js__WEBPACK_IMPORTED_MODULE_3__.host }, head: (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .orThrow */ .aU)(await asked) };
}
/** Full id of HEAD, empty before the first commit. Asks git once where all is well; what git complains of is a problem. */
async function headOf(project) {
    const git = (0,_edge_git_js__WEBPACK_IMPORTED_MODULE_2__.openGit)(process.env);
    try {
        const head = await git.resolve(project, 'HEAD');
        if (head !== undefined)
            return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(head);
        const repository = await git.repository(project);
        return repository.ok ? (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)('') : repository;
    }
    catch (error) {
        if (error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm)
            return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(...error.problems);
        throw error;
    }
}
//# sourceMappingURL=stored.js.map

/***/ }),

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ runRows),
/* harmony export */   dU: () => (/* binding */ historyJson),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _parts_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1770);


/** Stored runs and the pointers as one JSON object. */
function historyJson({ benchmark, anchor, baseline, runs, findings }) {
    const plain = runs.map(({ metaSeed, ...run }) => ({
        ...run,
        metaSeed: metaSeed === null ? null : metaSeed.toString(),
    }));
    return `${JSON.stringify({ benchmark, anchor: anchor ?? null, baseline, runs: plain, findings }, null, 2)}\n`;
}
/**
 * Stored runs as a table, oldest first, and where the anchor stands; a star stands before those of the pinned baseline.
 */
function historyText({ benchmark, anchor, baseline, runs }) {
    if (runs.length === 0)
        return `No stored run of ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(benchmark)} matches.\n`;
    const rows = runRows(runs, baseline === null ? undefined : (run) => run.session === baseline);
    return `${rows}${anchorLines(anchor)}`;
}
/** A line for each run, in columns; at least one run. */
function runRows(runs, isMarked) {
    const mark = (run) => (isMarked ? [isMarked(run) ? '*' : ''] : []);
    const rows = runs.map((run) => [...mark(run), ...cells(run)]);
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
    return `\nanchor: ${gitSha.slice(0, 10)}, set ${since} by ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(actor)}: ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason)}\n`;
}
function cells(run) {
    const { startedAt, gitSha, dirty, side, pair, seed, status, measurements, message } = run;
    const values = measurements.flatMap((one) => one.status === 'ok' ? [`${one.metric} ${(0,_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(one.value, one.unit)}`] : []);
    return [
        new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
        gitSha.slice(0, 10) + (dirty ? ' dirty' : ''),
        side,
        pair === 0 ? 'warm-up' : `${run.rule === null ? 'run' : 'pair'} ${pair}`,
        seed === null ? '' : `seed ${seed}`,
        status,
        (0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(values.length > 0 ? values.join(', ') : (message ?? '')),
    ];
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
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

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Names longer than this are cut: they come from tools and may be of any length. */
const longest = 300;
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu;
/**
 * Free text on one line: line breaks, control and escape characters, and marks that turn the reading direction
 * become spaces, so that a name can neither start a new line nor colour or reorder what stands beside it.
 */
function printable(text, length = longest) {
    const line = [...text.slice(0, 4 * length + 4).replace(unprintable, ' ')];
    const cut = line.length > length || text.length > 4 * length + 4;
    return (cut ? `${line.slice(0, length).join('')}…` : line.join('')).trim();
}
//# sourceMappingURL=printable.js.map

/***/ })

};
