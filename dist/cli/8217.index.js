export const id = 8217;
export const ids = [8217];
export const modules = {

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ baseline_command)
});

// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/baseline.js


const timeOf = (at) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
function plainPointer({ move, report }) {
    const { session = null, metrics = [], number = null } = report ?? {};
    return { ...move, at: timeOf(move.at), report: { uid: move.report, number, session, metrics } };
}
/** Pointers as one JSON object. */
const baselineJson = (benchmark, pointers) => `${JSON.stringify({ benchmark, pointers: pointers.map(plainPointer) }, null, 2)}\n`;
/** The pointers that hold now, each with its numbers. */
function baselineText(benchmark, pointers) {
    if (pointers.length === 0)
        return `${(0,printable/* printable */.g)(benchmark)} has no baseline.\n`;
    return pointers.map((pointer) => `${lineOf(pointer)}${metricLines(pointer)}`).join('');
}
/** Every move of the pointers, oldest first. */
function baselineHistoryText(benchmark, moves) {
    if (moves.length === 0)
        return `${(0,printable/* printable */.g)(benchmark)} never had a baseline.\n`;
    return moves.map(lineOf).join('');
}
function lineOf({ move, report }) {
    const { pointer, gitSha, at, actor, reason } = move;
    const of = report === null ? 'a report that is not in this store' : `report ${report.number}`;
    return `${pointer.padEnd(6)}  ${timeOf(at)}  ${gitSha.slice(0, 10)}  ${of}  by ${(0,printable/* printable */.g)(actor)}: ${(0,printable/* printable */.g)(reason, 1000)}\n`;
}
function metricLines({ report }) {
    const metrics = report?.metrics ?? [];
    return metrics
        .map(({ name, value, unit, n, sd }) => {
        const spread = sd === null ? '' : `, sd ${(0,numbers/* quantity */.au)(sd, unit)}`;
        const shown = value === null ? 'no value' : (0,numbers/* quantity */.au)(value, unit);
        return `        ${(0,printable/* printable */.g)(name)} ${shown} (${(0,numbers/* count */.U9)(n, 'run')}${spread})\n`;
    })
        .join('');
}
//# sourceMappingURL=baseline.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/run-options.js
var run_options = __webpack_require__(490);
// EXTERNAL MODULE: ./build/src/cli/stored.js + 1 modules
var stored = __webpack_require__(2346);
// EXTERNAL MODULE: ./build/src/cli/whole-number.js
var whole_number = __webpack_require__(337);
;// CONCATENATED MODULE: ./build/src/cli/commands/baseline.js





const baseline_command = {
    usage: 'establish|show|history BENCHMARK [options]',
    description: 'establish makes the runs of the manifest’s baseline_seeds and pins them as the baseline, if every one ended well; it\n' +
        'exits 1 and leaves the baseline as it is when not. show says what the baseline is, history who moved it and why.',
    options: [
        { name: 'notes', type: 'string', value: 'TEXT', summary: 'establish: why; kept with the move' },
        {
            name: 'at-sha',
            type: 'string',
            value: 'REV',
            summary: 'establish: measure this commit, built in a worktree of its own',
        },
        ...run_options/* runOptions */.K,
        { name: 'subject', type: 'string', value: 'ID', summary: 'show, history: subject (default: self)' },
    ],
    async run(invocation) {
        const [action, benchmark, ...rest] = invocation.positionals;
        if (!isAction(action) || benchmark === undefined || rest.length > 0)
            throw new command/* UsageError */.eb('baseline needs one of establish, show, history, and the name of one benchmark');
        return action === 'establish' ? establish(invocation, benchmark) : show(invocation, action, benchmark);
    },
};
const isAction = (word) => word === 'establish' || word === 'show' || word === 'history';
async function establish(invocation, benchmark) {
    const { flags } = invocation;
    const { makeRunSet } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(6848), __webpack_require__.e(5817), __webpack_require__.e(5339), __webpack_require__.e(7283)]).then(__webpack_require__.bind(__webpack_require__, 7283));
    const atSha = (0,command/* text */.Qq)(flags, 'at-sha') ?? null;
    const notes = (0,command/* text */.Qq)(flags, 'notes') ?? '';
    const where = atSha === null ? '' : `established at ${atSha} via --at-sha`;
    return makeRunSet(invocation, {
        ...{ benchmark, seedSet: 'baseline', metaSeed: null, atSha },
        repetitions: (0,whole_number/* wholeNumber */.r)(flags, 'repetitions', 1),
        allowDirty: flags['allow-dirty'] === true,
        pin: [where, notes].filter((part) => part !== '').join(': ') || 'established',
    });
}
async function show(invocation, action, benchmark) {
    const { flags, json } = invocation;
    const subject = (0,command/* text */.Qq)(flags, 'subject') ?? 'self';
    const { history } = await (0,stored/* readStore */.uz)(await (0,stored/* storeFolderOf */.$8)(invocation));
    const reports = history.reports({ benchmark, subject });
    const moves = action === 'history'
        ? history.pointerLog(benchmark, subject)
        : ['pinned', 'best'].flatMap((name) => history.pointer(name, benchmark, subject) ?? []);
    history.close();
    const pointers = moves.map((move) => ({
        move,
        report: reports.find(({ uid }) => uid === move.report) ?? null,
    }));
    const words = action === 'history' ? baselineHistoryText : baselineText;
    process.stdout.write(json ? baselineJson(benchmark, pointers) : words(benchmark, pointers));
    return 0;
}
//# sourceMappingURL=baseline.js.map

/***/ }),

/***/ 4568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mannerOf),
/* harmony export */   w: () => (/* binding */ jobOptions)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(337);


/** Options of every command that makes a run set: where it runs, and what it does where there is no room. */
const jobOptions = [
    {
        name: 'background',
        type: 'boolean',
        summary: 'in a process that outlives the terminal; prints the id of the job (see "benchgate help jobs")',
    },
    {
        name: 'foreground',
        type: 'boolean',
        summary: 'here, though the manifest says background_required',
    },
    {
        name: 'wait',
        type: 'string',
        value: '[SECONDS]',
        summary: 'where threads or GPUs are taken by other jobs, wait for room (default: refuse, exit 1)',
    },
];
/** How the user wants a job to run; `background` null: as the manifest says. Throws UsageError. */
function mannerOf(flags) {
    const { background, foreground } = flags;
    if (background && foreground)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--background and --foreground exclude each other');
    const given = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, 'wait');
    const wait = given === undefined ? null : { seconds: given === '' ? null : (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .r)(flags, 'wait', 0) };
    return { background: background ? true : foreground ? false : null, wait };
}
//# sourceMappingURL=job-options.js.map

/***/ }),

/***/ 490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runOptions)
/* harmony export */ });
/* harmony import */ var _job_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4568);

/** Options of every command that makes a run set. */
const runOptions = [
    {
        name: 'repetitions',
        type: 'string',
        short: 'n',
        value: 'N',
        summary: 'so many runs instead of what the manifest says',
    },
    {
        name: 'allow-dirty',
        type: 'boolean',
        summary: 'measure uncommitted changes; their diff is kept beside the store',
    },
    ..._job_options_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOptions */ .w,
];
//# sourceMappingURL=run-options.js.map

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

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ bigNumber),
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** The value of an option that is a whole number of at least `least`, or null. Throws UsageError. */
function wholeNumber(flags, name, least) {
    const given = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, name);
    if (given === undefined)
        return null;
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= least)
        return value;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${name} is a whole number from ${least} on, not "${given}"`);
}
/** The value of an option that is a whole number of 64 bits, or null. Throws UsageError. */
function bigNumber(flags, name) {
    const given = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, name);
    if (given === undefined)
        return null;
    if (/^-?\d+$/.test(given) && BigInt.asIntN(64, BigInt(given)) === BigInt(given))
        return BigInt(given);
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${name} is a whole number below 2^63, not "${given}"`);
}
//# sourceMappingURL=whole-number.js.map

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
