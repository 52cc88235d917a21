export const id = 5835;
export const ids = [5835];
export const modules = {

/***/ 5835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ history_command)
});

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
// EXTERNAL MODULE: ./build/src/core/documents/history.js
var documents_history = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/stored.js + 1 modules
var stored = __webpack_require__(2346);
;// CONCATENATED MODULE: ./build/src/cli/commands/history.js




const history_command = {
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
            throw new command/* UsageError */.eb('history needs the name of one benchmark');
        const query = { benchmark, ...filters(flags) };
        const store = await (0,stored/* readStore */.uz)(await (0,stored/* storeFolderOf */.$8)(invocation), (0,stored/* asAsked */.Nh)(invocation));
        const findings = (0,stored/* warnOfDamage */.Dl)(store);
        const history = await (0,stored/* underManifestNames */.yk)(store.history, await (0,stored/* manifestBeside */.yt)(invocation));
        const shown = { ...shownHistory(history, query), findings };
        history.close();
        process.stdout.write(json ? (0,documents_history/* historyJson */.dU)(shown) : (0,documents_history/* historyText */.u_)(shown));
        return 0;
    },
};
function filters(flags) {
    const [sha, subject, since] = [(0,command/* text */.Qq)(flags, 'git-sha'), (0,command/* text */.Qq)(flags, 'subject'), (0,command/* text */.Qq)(flags, 'since')];
    const limit = Number((0,command/* text */.Qq)(flags, 'limit') ?? 20);
    if (!Number.isInteger(limit) || limit < 0)
        throw new command/* UsageError */.eb(`--limit is a whole number, not "${(0,command/* text */.Qq)(flags, 'limit')}"`);
    if (sha !== undefined && !/^[0-9a-f]{1,64}$/.test(sha))
        throw new command/* UsageError */.eb(`--git-sha is the start of a commit id, not "${sha}"`);
    const time = since === undefined ? undefined : Date.parse(since);
    if (time !== undefined && Number.isNaN(time))
        throw new command/* UsageError */.eb(`--since is a time such as 2026-11-20T12:00:00Z, not "${since}"`);
    return {
        ...(limit === 0 ? {} : { limit }),
        ...(sha === undefined ? {} : { gitSha: sha }),
        ...(subject === undefined ? {} : { subject }),
        ...(time === undefined ? {} : { since: time }),
    };
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ asAsked),
  eY: () => (/* binding */ loadManifest),
  yt: () => (/* binding */ manifestBeside),
  nr: () => (/* binding */ openedStore),
  uz: () => (/* binding */ readStore),
  $8: () => (/* binding */ storeFolderOf),
  yk: () => (/* binding */ underManifestNames),
  Dl: () => (/* binding */ warnOfDamage)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/app/reading.js

const obstacles = {
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
    corrupt: ['the store is damaged', 'put a good copy in its place (an artifact of an earlier run, a backup)'],
};
/**
 * Opens a store for reading; every state but a good one is a problem that says what to do. `orEmpty`: one that is not
 * there is a good one without rows.
 */
async function openForReading(histories, folder, { verify, orEmpty }) {
    const opened = await histories.open(folder, { verify });
    const file = `${folder}/store.db`;
    if (orEmpty && opened.state === 'absent')
        return { history: opened.history, folder, file, damage: [] };
    if (opened.state === 'open')
        return { history: opened.history, folder, file, damage: opened.damage };
    const [what, hint] = obstacles[opened.state];
    throw new problem/* ProblemError */.Mm([
        { where: { file }, what: 'reason' in opened ? `${what}: ${opened.reason}` : what, hint },
    ]);
}
/** That only the good part of a damaged store is shown: whoever reads it must know that something may be missing. */
function damageFindings({ file, damage }) {
    if (damage.length === 0)
        return [];
    const [first] = damage;
    const sessions = new Set(damage.flatMap(({ session }) => session ?? [])).size;
    const of = sessions > 0 ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of it cannot be used; ` : '';
    const message = `the store is damaged and only what is still good is shown: ${of}${first.what}`;
    const remedy = 'Run "benchgate store verify" for all that is wrong, and "benchgate store repair" to mend the file.';
    return [{ rule: 'store-unreadable', level: 'warning', message, file, line: 1, remedy }];
}
//# sourceMappingURL=reading.js.map
// EXTERNAL MODULE: ./build/src/edge/git.js + 13 modules
var edge_git = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/src/cli/stored.js




/** The manifest of the project. */
async function loadManifest(project) {
    const [{ readManifest }, { files }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(9365), __webpack_require__.e(2763), __webpack_require__.e(9163)]).then(__webpack_require__.bind(__webpack_require__, 2763)),
        __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 6524)),
    ]);
    return (await readManifest({ files }, project)).loaded;
}
/** The manifest, or null where a store is named and no manifest of the project can be read. */
async function manifestBeside({ project, store }) {
    return loadManifest(project).catch((error) => {
        if (store === null)
            throw error;
        return null;
    });
}
/** The history under the names that metrics have in the manifest now. */
async function underManifestNames(history, loaded) {
    if (loaded === null)
        return history;
    const [{ underTodaysNames }, { renamingOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3727).then(__webpack_require__.bind(__webpack_require__, 3727)),
        __webpack_require__.e(/* import() */ 6520).then(__webpack_require__.bind(__webpack_require__, 6520)),
    ]);
    return underTodaysNames(history, renamingOf(loaded.manifest));
}
/** Folder of the store: `--store`, or the default place of the project. */
async function storeFolderOf({ store, project }) {
    if (store !== null)
        return store;
    const { manifest } = await loadManifest(project);
    return host.host.storeFolder(manifest.project.name, manifest.store.name);
}
/** benchstone has a store for all projects: where nothing was measured yet, it is one without rows. */
const asAsked = ({ benchstone, store }) => ({
    orEmpty: benchstone && store === null,
});
/** Opens a store for reading; every state but a good one is a problem that says what to do. */
async function readStore(folder, { verify = false, orEmpty = false } = {}) {
    const { fileHistories } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1814), __webpack_require__.e(2370)]).then(__webpack_require__.bind(__webpack_require__, 1814));
    return openForReading(fileHistories, folder, { verify, orEmpty });
}
/** Says on stderr what is wrong with a store of which only the good part is shown, and gives it as findings. */
function warnOfDamage(store) {
    const findings = damageFindings(store);
    for (const { message, remedy } of findings)
        process.stderr.write(`warning: ${store.file}: ${message}\n  ${remedy}\n`);
    return findings;
}
/** What commands about one benchmark of the project need. Git and the engine work while the manifest is read. */
async function openedStore(invocation) {
    const asked = headOf(invocation.project);
    const engine = Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 6508)).then(({ preload }) => preload());
    const loaded = await loadManifest(invocation.project);
    await engine;
    const { manifest } = loaded;
    const store = await readStore(invocation.store ?? host.host.storeFolder(manifest.project.name, manifest.store.name), asAsked(invocation));
    return { store, loaded, world: { host: host.host }, head: (0,problem/* orThrow */.aU)(await asked) };
}
/** Full id of HEAD, empty before the first commit. Asks git once where all is well; what git complains of is a problem. */
async function headOf(project) {
    const git = (0,edge_git.openGit)(process.env);
    try {
        const head = await git.resolve(project, 'HEAD');
        if (head !== undefined)
            return (0,problem.ok)(head);
        const repository = await git.repository(project);
        return repository.ok ? (0,problem.ok)('') : repository;
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return (0,problem/* fail */.fJ)(...error.problems);
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
/* unused harmony export historyObject */
/* harmony import */ var _parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _parts_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1770);


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
        return `No stored run of ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(benchmark)} matches.\n`;
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
    return `\nanchor: ${gitSha.slice(0, 10)}, set ${since} by ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(actor)}: ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason)}\n`;
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
        (0,_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(wall, 's'),
        (0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(outcomeOf(run)),
    ];
}
/** Why a run failed, whatever it measured before; else its values and what it produced. */
function outcomeOf({ status, message, measurements, artifactHash }) {
    const values = measurements.flatMap((one) => one.status === 'ok' ? [`${one.metric} ${(0,_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(one.value, one.unit)}`] : []);
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
