export const id = 388;
export const ids = [388];
export const modules = {

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ store_command)
});

// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
;// CONCATENATED MODULE: ./build/src/core/documents/store.js

function infoText(info) {
    const day = (time) => time === null ? 'none' : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
    const perRun = info.bytesPerRun === null ? '' : ` (${Math.round(info.bytesPerRun)} B a run)`;
    return [
        `${info.file}: ${(0,numbers/* quantity */.au)(info.bytes, 'B')}${perRun}`,
        `${(0,numbers/* count */.U9)(info.sessions, 'session')}, ${(0,numbers/* count */.U9)(info.runs, 'run')}, ${(0,numbers/* count */.U9)(info.reports, 'report')}`,
        `oldest ${day(info.oldest)}, newest ${day(info.newest)}`,
        ...info.heads.map((head) => `head ${head}`),
        '',
    ].join('\n');
}
function verificationText({ file, problems, good }) {
    if (problems.length === 0)
        return `${file}: all ${(0,numbers/* count */.U9)(good.length, 'session')} verify.\n`;
    const lines = problems.map(({ session, what }) => `  ${session === null ? 'file' : `session ${session.slice(0, 12)}`}: ${what}`);
    return [
        `${file}: ${(0,numbers/* count */.U9)(problems.length, 'problem')}; ${(0,numbers/* count */.U9)(good.length, 'session')} still good.`,
        ...lines,
        '',
    ].join('\n');
}
//# sourceMappingURL=store.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/stored.js
var stored = __webpack_require__(1277);
;// CONCATENATED MODULE: ./build/src/cli/commands/store.js



const exitDamaged = 65;
const store_command = {
    usage: 'verify|info',
    description: 'verify checks the schema, every content hash and the parents of every session, and says what is wrong and what is\n' +
        'still good; it exits 65 when something is wrong. info says what the store holds.',
    options: [],
    async run(invocation) {
        const [action, ...rest] = invocation.positionals;
        if ((action !== 'verify' && action !== 'info') || rest.length > 0)
            throw new command/* UsageError */.eb('store needs one of verify, info');
        const { history, file, damage } = await (0,stored/* readStore */.uz)(await (0,stored/* storeFolderOf */.$8)(invocation));
        try {
            if (action === 'info') {
                const info = { file, ...history.info() };
                process.stdout.write(invocation.json ? `${JSON.stringify(info, null, 2)}\n` : infoText(info));
                return 0;
            }
            const { problems, good } = history.verify();
            const verified = { file, problems: [...damage, ...problems], good };
            process.stdout.write(invocation.json ? `${JSON.stringify(verified, null, 2)}\n` : verificationText(verified));
            return verified.problems.length === 0 ? 0 : exitDamaged;
        }
        finally {
            history.close();
        }
    },
};
//# sourceMappingURL=store.js.map

/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ storeFolderOf),
/* harmony export */   eY: () => (/* binding */ loadManifest),
/* harmony export */   nr: () => (/* binding */ openedStore),
/* harmony export */   uz: () => (/* binding */ readStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _edge_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8956);
/* harmony import */ var _edge_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3295);




/** The manifest of the project. */
async function loadManifest(project) {
    const [{ readManifest }, { files }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(292), __webpack_require__.e(763), __webpack_require__.e(132)]).then(__webpack_require__.bind(__webpack_require__, 2763)),
        __webpack_require__.e(/* import() */ 484).then(__webpack_require__.bind(__webpack_require__, 3484)),
    ]);
    return (await readManifest({ files }, project)).loaded;
}
/** Folder of the store: `--store`, or the default place of the project. */
async function storeFolderOf({ store, project }) {
    if (store !== null)
        return store;
    const { manifest } = await loadManifest(project);
    return _edge_host_js__WEBPACK_IMPORTED_MODULE_3__/* .host */ .Hc.storeFolder(manifest.project.name, manifest.store.name);
}
/** Opens a store for reading; every state but a good one is a problem that says what to do. */
async function readStore(folder, verify = false) {
    await quickEngine();
    const { fileHistories } = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 4083));
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
/** The engine as suits commands that only read. */
async function quickEngine() {
    const engine = await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.bind(__webpack_require__, 6508));
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
    const store = await readStore(invocation.store ?? _edge_host_js__WEBPACK_IMPORTED_MODULE_3__/* .host */ .Hc.storeFolder(manifest.project.name, manifest.store.name));
    return { store, loaded, world: { host: _edge_host_js__WEBPACK_IMPORTED_MODULE_3__/* .host */ .Hc }, head: (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .orThrow */ .aU)(await asked) };
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

/***/ })

};
