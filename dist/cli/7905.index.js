export const id = 7905;
export const ids = [7905];
export const modules = {

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ recoverJournals),
/* harmony export */   EH: () => (/* binding */ newJournal),
/* harmony export */   MT: () => (/* binding */ journalFolder),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3511);


/** Folder of a store's journals. */
const journalFolder = (store) => `${store}/journals`;
/** Path of a new journal of this process. Its name says whose it is: `<pid>-<host>-<random>.jsonl`. */
const newJournal = ({ host }, store) => `${journalFolder(store)}/${host.pid}-${host.machine('').host}-${(0,_seeds_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .u)(host.randomBytes(6))}.jsonl`;
/**
 * Turns journals that a kill left behind into sessions of kind `recovered`; every finished run stays. A journal
 * whose process still lives is left alone.
 */
async function recoverJournals(world, store, history) {
    const folder = journalFolder(store);
    const findings = [];
    for (const name of await world.files.list(folder)) {
        if (!name.endsWith('.jsonl') || world.host.isAlive(ownerOf(name)))
            continue;
        const path = `${folder}/${name}`;
        const finding = await recover(world, path, history);
        if (finding)
            findings.push(finding);
    }
    return findings;
}
/** Whose journal has this name. */
function ownerOf(name) {
    const [, pid = '0', host = ''] = /^(\d+)-(.*)-[0-9a-f]+\.jsonl$/.exec(name) ?? [];
    return { pid: Number(pid), host };
}
async function recover(world, path, history) {
    const measured = (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasured */ .L)((await world.files.readText(path)) ?? '');
    const runs = measured.runSets.reduce((count, set) => count + set.runs.length, 0);
    if (measured.header !== null && runs > 0) {
        const { runSets, findings, header } = measured;
        history.append({
            header: { ...header, kind: 'recovered', complete: false },
            runSets,
            reports: [],
            verdicts: [],
            findings,
            pointerMoves: [],
        });
        await history.save();
    }
    if (measured.header === null && runs > 0)
        return null;
    await world.files.remove(path);
    if (runs === 0)
        return null;
    return {
        rule: 'recovered-runs',
        level: 'note',
        message: `${runs} finished runs of a session that was cut short were recovered into the history${measured.damage.length > 0 ? ` (${measured.damage.join('; ')})` : ''}`,
        file: 'bench/manifest.toml',
        line: 1,
    };
}
//# sourceMappingURL=recover.js.map

/***/ }),

/***/ 3511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ freshMetaSeed),
/* harmony export */   u: () => (/* binding */ hex)
/* harmony export */ });
/** Lower-case hexadecimal digits of bytes. */
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
/** 63 random bits, as benchstone draws them: big-endian, sign bit cleared. */
const freshMetaSeed = ({ host }) => BigInt(`0x${hex(host.randomBytes(8))}`) & (2n ** 63n - 1n);
//# sourceMappingURL=seeds.js.map

/***/ }),

/***/ 7905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ status_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/journal.js + 1 modules
var journal = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/src/app/recover.js
var recover = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/src/app/underway.js


/** Every session that is being measured into `store`, or was when its process ended. */
async function sessionsUnderway({ files, host }, store) {
    const folder = (0,recover/* journalFolder */.MT)(store);
    const found = [];
    for (const name of (await files.list(folder)).filter((one) => one.endsWith('.jsonl'))) {
        const text = await files.readText(`${folder}/${name}`);
        // A session that ended meanwhile has taken its journal with it.
        if (text === undefined)
            continue;
        const { header, runSets } = (0,journal/* readMeasured */.L)(text);
        const owner = (0,recover/* ownerOf */.bf)(name);
        const benchmarks = [...new Set(runSets.map(({ benchmark }) => benchmark))];
        const runs = runSets.reduce((count, set) => count + set.runs.length, 0);
        found.push({ store, alive: host.isAlive(owner), ...owner, header, benchmarks, runs });
    }
    return found;
}
//# sourceMappingURL=underway.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: ./build/src/edge/home.js
var home = __webpack_require__(5776);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/commands/status.js







const status_command = {
    usage: '[options]',
    description: 'Says what is being measured now, for every history of this user (with --store only that one): the command, its\n' +
        'process and how many runs have ended.',
    options: [
        {
            name: 'all',
            type: 'boolean',
            summary: 'also sessions whose process is gone and whose runs wait to be taken in',
        },
    ],
    async run({ positionals, flags, store, json }) {
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('status takes no arguments');
        const stores = store === null ? await everyStore() : [store];
        const found = (await Promise.all(stores.map((folder) => sessionsUnderway({ files: files.files, host: host.host }, folder)))).flat();
        const shown = flags['all'] ? found : found.filter(({ alive }) => alive);
        process.stdout.write(json ? `${JSON.stringify({ sessions: shown }, null, 2)}\n` : textOf(shown));
        return 0;
    },
};
async function everyStore() {
    const top = (0,external_node_path_.join)((0,home/* home */.i)(process.env), 'stores');
    const projects = await files.files.list(top);
    const stores = projects.map(async (project) => (await files.files.list((0,external_node_path_.join)(top, project))).map((name) => (0,external_node_path_.join)(top, project, name)));
    return (await Promise.all(stores)).flat();
}
const textOf = (sessions) => sessions.length === 0 ? 'Nothing is being measured.\n' : sessions.map(lineOf).join('');
function lineOf({ alive, pid, host: owner, header, benchmarks, runs, store }) {
    const since = header === null ? '' : `  since ${new Date(header.startedAt).toISOString().replace(/\.\d+Z$/, 'Z')}`;
    const what = header === null ? store : `${header.project}  ${header.command}`;
    const state = alive ? 'running' : 'interrupted';
    return `${state}  ${what}  ${benchmarks.join(', ')}  ${(0,numbers/* count */.U9)(runs, 'run')}${since}  process ${pid} on ${owner}\n`;
}
//# sourceMappingURL=status.js.map

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

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ birthOf),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** True if a process of this number runs on this host, ours or another user's. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/**
 * What tells a process from another that got its number later, after a restart or in a container: the boot of the
 * machine and the start within it. Null where the system does not tell. See proc_pid_stat(5), field 22.
 */
function birthOf(pid) {
    try {
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
        return `${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=alive.js.map

/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
const found = new Map();
function search(name) {
    const endings = process.platform === 'win32' ? (process.env['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';') : [''];
    const folders = (process.env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== '');
    return folders.flatMap((folder) => endings.map((ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + ending))).find(isExecutable);
}
/** Path of the executable called `name` on our PATH, or undefined. Looked for once in the life of the process. */
function findExecutable(name) {
    if (!found.has(name))
        found.set(name, search(name));
    return found.get(name);
}
//# sourceMappingURL=executable.js.map

/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ storeFolder),
/* harmony export */   i: () => (/* binding */ home)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Where the history of a project lies when `--store` does not say: outside the project's tree, so that
 * whoever edits the tree does not own it. Both names are path-safe by the manifest's grammar.
 */
function storeFolder(environment, project, store) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(environment), 'stores', project, store);
}
/** `$BENCHGATE_HOME`, else `$XDG_DATA_HOME/benchgate`, else `~/.local/share/benchgate`; empty counts as unset. */
function home(environment) {
    const own = environment['BENCHGATE_HOME'];
    if (own)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
    const data = environment['XDG_DATA_HOME'];
    return data ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(data, 'benchgate') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'share', 'benchgate');
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   armModel: () => (/* binding */ armModel),
/* harmony export */   describeGpus: () => (/* binding */ describeGpus),
/* harmony export */   host: () => (/* binding */ host),
/* harmony export */   readGpus: () => (/* binding */ readGpus)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2198);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(947);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5776);







/** One line for a list of graphics cards: equal ones are counted. */
function describeGpus(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const parts = [...counts].map(([name, count]) => (count > 1 ? `${count} x ${name}` : name));
    return parts.length > 0 ? parts.join(', ') : null;
}
const noGpus = { names: [], memory: [] };
/** Reads `nvidia-smi --query-gpu=name,memory.total --format=csv,noheader,nounits`. */
function readGpus(csv) {
    const rows = csv.split('\n').map((line) => /^(.*),\s*(\d+)\s*$/.exec(line.trim()));
    const cards = rows.flatMap((row) => (row ? [{ name: row[1].trim(), memory: Number(row[2]) }] : []));
    return { names: cards.map(({ name }) => name), memory: cards.map(({ memory }) => memory) };
}
function askForGpus() {
    const tool = (0,_executable_js__WEBPACK_IMPORTED_MODULE_5__/* .findExecutable */ .o)('nvidia-smi');
    if (tool === undefined)
        return noGpus;
    try {
        const query = ['--query-gpu=name,memory.total', '--format=csv,noheader,nounits'];
        return readGpus((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(tool, query, { timeout: 2000, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    }
    catch {
        // A driver that is not loaded or does not answer is no card to measure on.
        return noGpus;
    }
}
/** Undefined until asked: the driver may take its time to answer. */
let known;
function gpus() {
    known ??= askForGpus();
    return known;
}
/** What ARM kernels say instead of a model name: `implementer 0x41 part 0xd0c`. */
function armModel(cpuinfo) {
    const field = (name) => new RegExp(`^CPU ${name}\\s*:\\s*(\\S+)`, 'm').exec(cpuinfo)?.[1];
    const [implementer, part] = [field('implementer'), field('part')];
    return implementer && part ? `implementer ${implementer} part ${part}` : undefined;
}
function armModelHere() {
    try {
        return armModel((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/cpuinfo', 'utf8'));
    }
    catch {
        return undefined;
    }
}
function cpuModel() {
    const model = node_os__WEBPACK_IMPORTED_MODULE_3__.cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? '';
    return model !== '' && model !== 'unknown' ? model : (armModelHere() ?? 'unknown');
}
function machine(label) {
    return {
        label,
        cpu: cpuModel(),
        cores: node_os__WEBPACK_IMPORTED_MODULE_3__.cpus().length,
        memoryGiB: Math.round(node_os__WEBPACK_IMPORTED_MODULE_3__.totalmem() / 2 ** 30),
        arch: node_os__WEBPACK_IMPORTED_MODULE_3__.arch(),
        os: node_os__WEBPACK_IMPORTED_MODULE_3__.platform(),
        gpu: describeGpus(gpus().names),
        host: node_os__WEBPACK_IMPORTED_MODULE_3__.hostname(),
        kernel: node_os__WEBPACK_IMPORTED_MODULE_3__.release(),
    };
}
function gitVersion() {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--version'], { timeout: 5000 }, (error, stdout) => {
            resolve(error ? undefined : /\d+(\.\d+)+/.exec(stdout)?.[0]);
        });
    });
}
async function tools() {
    const git = await gitVersion();
    return {
        node: process.versions.node,
        ...(git === undefined ? {} : { git }),
        os: `${node_os__WEBPACK_IMPORTED_MODULE_3__.type()} ${node_os__WEBPACK_IMPORTED_MODULE_3__.release()}`,
    };
}
/** An account may have no entry in the user database, as in many containers. */
function userName() {
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_3__.userInfo().username;
    }
    catch {
        return process.env['USER'] ?? process.env['USERNAME'] ?? `uid ${process.getuid?.() ?? 'unknown'}`;
    }
}
/** The machine we run on. Proven on Linux; elsewhere as far as Node tells. */
const host = {
    machine,
    tools,
    environment: (name) => process.env[name],
    randomBytes: (count) => new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(count)),
    sha256: (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(data).digest('hex'),
    storeFolder: (project, store) => (0,_home_js__WEBPACK_IMPORTED_MODULE_6__/* .storeFolder */ .I)(process.env, project, store),
    gpuMemoryGb: () => {
        const { memory } = gpus();
        return memory.length === 0 ? null : Math.max(...memory) / 1024;
    },
    // A process of another host cannot be asked; it counts as alive.
    isAlive: ({ pid, host: owner }) => owner !== node_os__WEBPACK_IMPORTED_MODULE_3__.hostname() || (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._)(pid),
    pid: process.pid,
    hasTool: async (name) => (0,_executable_js__WEBPACK_IMPORTED_MODULE_5__/* .findExecutable */ .o)(name) !== undefined,
    get user() {
        return userName();
    },
};
//# sourceMappingURL=host.js.map

/***/ })

};
