export const id = 540;
export const ids = [540,6524,249];
export const modules = {

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ corpusState),
/* harmony export */   G: () => (/* binding */ corpusDrift)
/* harmony export */ });
/** Hashes the corpus in `tree` as its type says and holds it against the pinned hash. */
async function corpusState({ files }, { corpus }, tree) {
    if (corpus === null || corpus.hash === '')
        return { state: 'unpinned' };
    const path = /^([/\\]|[A-Za-z]:)/.test(corpus.path) ? corpus.path : `${tree}/${corpus.path}`;
    if (corpus.type === 'tree') {
        const hashed = await files.treeHash(path);
        return 'error' in hashed ? { state: 'missing', why: hashed.error } : compared(hashed.hash, corpus.hash);
    }
    const isSpec = corpus.type === 'spec';
    const found = await files.sha256(isSpec ? `${path}/corpus_spec.toml` : path);
    if (found !== undefined)
        return compared(found, corpus.hash);
    const why = isSpec
        ? 'is not a readable folder with corpus_spec.toml'
        : 'is not a readable file (a folder is pinned with corpus_type = "tree")';
    return { state: 'missing', why };
}
const compared = (found, pinned) => ({
    state: found === pinned ? 'ok' : 'drift',
    found,
});
/** Why the corpus in `tree` is not the pinned one, or null when it is (or none is pinned). */
async function corpusDrift(world, benchmark, tree) {
    const found = await corpusState(world, benchmark, tree);
    const { path, type, hash } = benchmark.corpus ?? { path: '', type: '', hash: '' };
    switch (found.state) {
        case 'missing':
            return `corpus ${path} ${found.why}`;
        case 'drift':
            return `corpus ${path} (${type}) has drifted: pinned ${hash}, found ${found.found}`;
        case 'ok':
        case 'unpinned':
            return null;
    }
}
//# sourceMappingURL=corpus.js.map

/***/ }),

/***/ 5381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ corpusWord),
/* harmony export */   N: () => (/* binding */ listBenchmarks)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _corpus_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9761);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2713);
/* harmony import */ var _plan_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8087);




/** Every benchmark that a manifest declares, with the state of its corpus in `project`. */
async function listBenchmarks(world, { loaded, project }) {
    const request = { event: 'local', cost: 'all', manifestHash: '' };
    const { benchmarks } = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .orThrow */ .aU)((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planOf */ .X)(loaded, request, (0,_plan_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .planTools */ .p)(world.host.sha256)));
    const listed = [];
    for (const declared of loaded.manifest.benchmarks) {
        const planned = benchmarks.find(({ name }) => name === declared.name);
        if (!planned)
            continue;
        const { name, kind, tier, cost, repetitions, seeds, threads } = planned;
        const corpus = await (0,_corpus_js__WEBPACK_IMPORTED_MODULE_3__/* .corpusState */ .A)(world, planned, project);
        const { gpu, background_required: backgroundRequired } = declared;
        const facts = { name, kind, tier, cost, repetitions, threads, gpu, backgroundRequired, corpus };
        listed.push({ ...facts, baselineSeeds: seeds.length });
    }
    return listed;
}
/** `ok`, `drift`, `missing`, or `n/a` where nothing is pinned. */
const corpusWord = ({ state }) => (state === 'unpinned' ? 'n/a' : state);
//# sourceMappingURL=listing.js.map

/***/ }),

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

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ birthOf),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   _n: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * True if a process of this number runs on this host, ours or another user's. One that has ended and only waits for its
 * parent to ask how does not: in a container whose first process never asks it would wait for ever.
 */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    return !isZombie(pid);
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
/** True once the process has ended: nobody has its number, or another got it later. A `birth` of null is not compared. */
function isGone({ pid, birth }) {
    if (!isAlive(pid))
        return true;
    const now = birthOf(pid);
    return typeof birth === 'string' && now !== null && now !== birth;
}
function isZombie(pid) {
    try {
        return /^State:\s+[ZX]/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'utf8'));
    }
    catch {
        return false;
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

/***/ 6524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  files: () => (/* binding */ files)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/src/edge/result-file.js


const refused = (reason) => ({ state: 'refused', reason });
function typeOf(stats) {
    if (stats.isSymbolicLink())
        return 'a symbolic link';
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a named pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}
function refusal(path, error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return { state: 'absent' };
    if (error.code === 'ELOOP')
        return refused('it is a symbolic link, not a regular file');
    if (error.code === 'ENXIO')
        return refused(`it is ${typeOf((0,external_node_fs_.lstatSync)(path))}, not a regular file`);
    return refused(`it cannot be read: ${error.message}`);
}
/** Where the system knows no O_NOFOLLOW, the link is looked for beforehand. */
function isLinkWithoutGuard(path) {
    if (external_node_fs_.constants.O_NOFOLLOW)
        return false;
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/**
 * Opens what a measured program left at `path`: never through a link, never waiting, regular files only. Synchronous
 * like the reading below: a trip through the thread pool for every call would cost more than the work between two runs.
 */
function openRegular(path) {
    if (isLinkWithoutGuard(path))
        return refused('it is a symbolic link, not a regular file');
    let descriptor;
    try {
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
        descriptor = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    }
    catch (error) {
        return refusal(path, error);
    }
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    if (stats.isFile())
        return { state: 'open', descriptor, size: stats.size };
    (0,external_node_fs_.closeSync)(descriptor);
    return refused(`it is ${typeOf(stats)}, not a regular file`);
}
/** Reads at most `limit` bytes and one more, which tells whether the file was longer or grew meanwhile. */
function readUpTo(descriptor, limit) {
    const chunks = [];
    for (let total = 0; total <= limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(2 ** 16, limit + 1 - total));
        const length = (0,external_node_fs_.readSync)(descriptor, chunk);
        if (length === 0)
            break;
        chunks.push(chunk.subarray(0, length));
        total += length;
    }
    return Buffer.concat(chunks);
}
/** See `Files.readResult`. */
async function readResult(path, limit) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return opened;
    try {
        const bytes = opened.size > limit ? undefined : readUpTo(opened.descriptor, limit);
        if (bytes === undefined || bytes.length > limit)
            return refused(`it is larger than ${limit} bytes`);
        return { state: 'read', bytes };
    }
    catch (error) {
        return refused(`it cannot be read: ${error.message}`);
    }
    finally {
        (0,external_node_fs_.closeSync)(opened.descriptor);
    }
}
/** PowerShell writes UTF-16 where its output is sent to a file, and marks it so. */
const isUtf16 = (beginning) => beginning[0] === 0xff && beginning[1] === 0xfe;
/** What was in the file when it was opened: what grows meanwhile is not followed. */
function* piecesOf(descriptor, size) {
    let decoder;
    const chunk = Buffer.allocUnsafe(2 ** 16);
    try {
        for (let left = size; left > 0;) {
            const length = (0,external_node_fs_.readSync)(descriptor, chunk, 0, Math.min(left, chunk.length), null);
            if (length === 0)
                break;
            left -= length;
            decoder ??= new external_node_string_decoder_.StringDecoder(isUtf16(chunk.subarray(0, length)) ? 'utf16le' : 'utf8');
            yield decoder.write(chunk.subarray(0, length));
        }
        if (decoder)
            yield decoder.end();
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** See `Files.readPieces`. */
async function readPieces(path, limit) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return opened;
    const { descriptor, size } = opened;
    if (size <= limit)
        return { state: 'open', pieces: piecesOf(descriptor, size) };
    (0,external_node_fs_.closeSync)(descriptor);
    return refused(`it is larger than ${limit} bytes`);
}
//# sourceMappingURL=result-file.js.map
;// CONCATENATED MODULE: ./build/src/edge/archive.js





/** Larger artifacts are known by their hash alone. */
const largest = 2 ** 26;
async function copy(descriptor, to) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(to, 'wx', 0o600);
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: descriptor })) {
            hash.update(chunk);
            await file.write(chunk);
        }
        await file.sync();
    }
    finally {
        await file.close();
    }
    return hash.digest('hex');
}
async function hashOf(descriptor) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: descriptor }))
        hash.update(chunk);
    return hash.digest('hex');
}
/** `Files.archive`: the hash is that of the copy, so that what is kept is what was hashed. */
async function archive(path, folder) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return undefined;
    if (opened.size > largest)
        return `sha256:${await hashOf(opened.descriptor)}`;
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    // A folder that was there before has the mode that somebody else gave it.
    await (0,promises_.chmod)(folder, 0o700);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const hex = await copy(opened.descriptor, temporary);
        // Also over a file of that name: whatever it holds, afterwards it holds the right bytes.
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, `${hex}.bin`));
        return `sha256:${hex}`;
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
//# sourceMappingURL=archive.js.map
;// CONCATENATED MODULE: ./build/src/edge/glob.js


const nameMatchers = new Map();
/** `*` any run of characters, `?` one character, all else itself. */
function matchesName(pattern, name) {
    let matcher = nameMatchers.get(pattern);
    if (matcher === undefined) {
        const source = pattern
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*')
            .replaceAll('?', '.');
        matcher = new RegExp(`^${source}$`, 's');
        nameMatchers.set(pattern, matcher);
    }
    return matcher.test(name);
}
/** `**` stands for any number of levels, none included: every way to read it. */
function readings(rest) {
    return rest[0] === '**' ? [rest, ...readings(rest.slice(1))] : [rest];
}
/** What is left of each pattern after going into `name`. */
function after(rests, name) {
    return rests.flatMap(readings).flatMap((rest) => {
        const [part, ...others] = rest;
        if (part === '**')
            return [rest];
        return part !== undefined && matchesName(part, name) ? [others] : [];
    });
}
/** A pattern is used up by a file's own name, or ends in `**`. */
const isEnd = (rest) => rest.every((part) => part === '**');
async function entriesOf(dir) {
    try {
        return await (0,promises_.readdir)(dir, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
async function walk(dir, prefix, rests) {
    const found = [];
    for (const entry of await entriesOf(dir)) {
        const left = after(rests, entry.name);
        if (left.length === 0 || entry.name === '.git')
            continue;
        const path = prefix + entry.name;
        if (entry.isFile() && left.some(isEnd))
            found.push(path);
        if (entry.isDirectory())
            found.push(...(await walk((0,external_node_path_.join)(dir, entry.name), `${path}/`, left)));
    }
    return found;
}
/** Patterns that stay below the folder, by their parts. */
const restsOf = (patterns) => patterns
    .filter((pattern) => !pattern.startsWith('/'))
    .map((pattern) => pattern.split('/').filter((part) => part !== '.' && part !== ''))
    .filter((rest) => rest.length > 0 && !rest.includes('..'));
const isMatched = (path, rests) => path.split('/').reduce(after, rests).some(isEnd);
/**
 * Relative paths, with `/`, of the regular files below `dir` that match one of the patterns and none of those behind a
 * `!`, sorted by code unit. Only folders that a pattern can lead into are read; links are never followed and `.git` is
 * never entered. Absolute patterns and those with `..` match nothing.
 */
async function glob(dir, patterns) {
    const isExclusion = (pattern) => pattern.startsWith('!');
    const excluded = restsOf(patterns.filter(isExclusion).map((pattern) => pattern.slice(1)));
    const found = await walk(dir, '', restsOf(patterns.filter((pattern) => !isExclusion(pattern))));
    return found.filter((path) => excluded.length === 0 || !isMatched(path, excluded)).toSorted();
}
//# sourceMappingURL=glob.js.map
;// CONCATENATED MODULE: ./build/src/edge/tree-hash.js





const executable = 0o100;
/** Says what stands in the way of a hash. */
class Unhashable extends Error {
}
async function fileLeaf(dir, path) {
    const opened = openRegular((0,external_node_path_.join)(dir, path));
    if (opened.state !== 'open')
        throw new Unhashable(`holds ${path}, which cannot be read`);
    const mode = (0,external_node_fs_.fstatSync)(opened.descriptor).mode & executable ? '100755' : '100644';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: opened.descriptor }))
        hash.update(chunk);
    return { path, mode, hash: hash.digest('hex') };
}
async function leafOf(dir, path, entry) {
    if (entry.isDirectory())
        return leavesOf(dir, `${path}/`);
    if (entry.isFile())
        return [await fileLeaf(dir, path)];
    if (!entry.isSymbolicLink())
        throw new Unhashable(`holds ${path}, which is neither a file, a folder nor a link`);
    const target = await (0,promises_.readlink)((0,external_node_path_.join)(dir, path), 'buffer');
    return [{ path, mode: '120000', hash: (0,external_node_crypto_.createHash)('sha256').update(target).digest('hex') }];
}
async function leavesOf(dir, prefix) {
    const leaves = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(dir, prefix), { withFileTypes: true })) {
        if (entry.name !== '.git')
            leaves.push(...(await leafOf(dir, prefix + entry.name, entry)));
    }
    return leaves;
}
/**
 * SHA-256 over one record `<mode> <sha256 hex> <path> NUL` for each file and link below `dir`, in the order of their
 * paths' UTF-8 bytes. Modes are git's (100644, 100755 where the owner may execute, 120000); links are not followed;
 * empty folders and whatever is called `.git` do not count.
 */
async function treeHash(dir) {
    try {
        const leaves = [...(await leavesOf(dir, ''))];
        leaves.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const { mode, hash: bytes, path } of leaves)
            hash.update(`${mode} ${bytes} ${path}\0`);
        return { hash: `sha256:${hash.digest('hex')}` };
    }
    catch (error) {
        if (error instanceof Unhashable)
            return { error: error.message };
        return { error: `is not a readable folder: ${error.message}` };
    }
}
//# sourceMappingURL=tree-hash.js.map
;// CONCATENATED MODULE: ./build/src/edge/files.js










const absentCodes = new Set(['ENOENT', 'ENOTDIR']);
/** Undefined for what is not there; every other failure is thrown. */
async function unlessAbsent(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (absentCodes.has(error.code ?? ''))
            return undefined;
        throw error;
    }
}
/** Makes a rename or a new name survive a power cut. Windows cannot open folders and needs no such thing. */
async function syncFolder(dir) {
    if (process.platform === 'win32')
        return;
    const folder = await (0,promises_.open)(dir, 'r');
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
/** Writes and syncs a file that must not be there yet. */
async function writeNew(path, data, mode) {
    const file = await (0,promises_.open)(path, 'wx', mode);
    try {
        await file.writeFile(data);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function writeAtomic(path, data, mode = 0o644) {
    const dir = (0,external_node_path_.dirname)(path);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const temporary = (0,external_node_path_.join)(dir, `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        await writeNew(temporary, data, mode);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    await syncFolder(dir);
}
async function appendDurably(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const file = await (0,promises_.open)(path, 'a', 0o600);
    try {
        const isNew = (await file.stat()).size === 0;
        await file.writeFile(text);
        await file.sync();
        if (isNew)
            await syncFolder((0,external_node_path_.dirname)(path));
    }
    finally {
        await file.close();
    }
}
async function sha256(path) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: opened.descriptor }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** Milliseconds within which a system may give two writes the same time. */
const tick = 20;
/** The time of the last change of a file's node tells of copies that keep the time of their content, too. */
async function stamps(dir, paths) {
    const found = paths.map((path) => [path, (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(dir, path), { bigint: true, throwIfNoEntry: false })]);
    const ages = found.flatMap(([, stats]) => (stats ? [Date.now() - Number(stats.ctimeMs)] : []));
    if (ages.some((age) => age >= 0 && age < tick))
        await (0,external_node_timers_promises_.setTimeout)(tick);
    return new Map(found.map(([path, stats]) => [
        path,
        stats && [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' '),
    ]));
}
const fewFiles = 16;
/** True if `path` was a folder of a few files and is gone: that is how runs leave theirs, and it spares the trips. */
function removedSmall(path) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
        if (entries.length > fewFiles || entries.some((entry) => entry.isDirectory()))
            return false;
        for (const { name } of entries)
            (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(path, name));
        (0,external_node_fs_.rmdirSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** The real file system. */
const files = {
    readText: (path) => unlessAbsent((0,promises_.readFile)(path, 'utf8')),
    readBytes: (path) => unlessAbsent((0,promises_.readFile)(path)),
    writeAtomic,
    // Between two runs a trip through the thread pool costs more than the writing.
    write: async (path, data) => (0,external_node_fs_.writeFileSync)(path, data),
    remove: async (path) => {
        if (!removedSmall(path))
            await (0,promises_.rm)(path, { recursive: true, force: true });
    },
    list: async (dir) => ((await unlessAbsent((0,promises_.readdir)(dir))) ?? []).toSorted(),
    glob: glob,
    stamps,
    // Links are resolved here once, because programs report paths with links resolved.
    makeTemporaryFolder: async (prefix) => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), prefix)),
    makeFolder: async (path) => {
        await (0,promises_.mkdir)(path, { recursive: true });
    },
    readResult: readResult,
    readPieces: readPieces,
    appendDurably,
    sha256,
    archive: archive,
    treeHash: treeHash,
    relative: async (folder, path) => (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), await (0,promises_.realpath)(path))
        .split(external_node_path_.sep)
        .join('/'),
};
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 7168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gpus)
/* harmony export */ });
/* unused harmony export readGpus */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(947);


/** Milliseconds; a driver that hangs is no card to measure on. */
const patience = 2000;
/** Reads `nvidia-smi --query-gpu=name,memory.total --format=csv,noheader,nounits`; other lines are no cards. */
function readGpus(csv) {
    const rows = csv.split('\n').map((line) => /^(.*),\s*(?:(\d+)|\[[^\]]*\])\s*$/.exec(line.trim()));
    return rows.flatMap((row) => row ? [{ name: row[1].trim(), memory: row[2] === undefined ? null : Number(row[2]) }] : []);
}
function ask() {
    const none = (problem) => ({ cards: [], problem });
    const tool = (0,_executable_js__WEBPACK_IMPORTED_MODULE_1__/* .findExecutable */ .o)('nvidia-smi');
    if (tool === undefined)
        return none('nvidia-smi is not on PATH');
    const query = ['--query-gpu=name,memory.total', '--format=csv,noheader,nounits'];
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(tool, query, {
        ...{ timeout: patience, killSignal: 'SIGKILL', encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    });
    if (error)
        return none(error.code === 'ETIMEDOUT'
            ? `nvidia-smi gave no answer within ${patience / 1000} s`
            : `nvidia-smi could not be run: ${error.message}`);
    if (status !== 0)
        return none(`nvidia-smi ended with ${status}: ${firstLine(stdout) || firstLine(stderr)}`);
    const cards = readGpus(stdout);
    return cards.length > 0 ? { cards, problem: null } : none(`nvidia-smi lists none: ${firstLine(stdout)}`);
}
const firstLine = (text) => text.trim().split('\n')[0].slice(0, 200);
/** Undefined until asked: the driver may take its time to answer. */
let known;
/** The graphics cards of this machine, asked for once in the life of the process. */
function gpus() {
    known ??= ask();
    return known;
}
//# sourceMappingURL=gpus.js.map

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
/* harmony export */   host: () => (/* binding */ host)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2198);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(947);
/* harmony import */ var _gpus_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7168);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5776);








/** One line for a list of graphics cards: equal ones are counted. */
function describeGpus(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const parts = [...counts].map(([name, count]) => (count > 1 ? `${count} x ${name}` : name));
    return parts.length > 0 ? parts.join(', ') : null;
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
        gpu: describeGpus((0,_gpus_js__WEBPACK_IMPORTED_MODULE_6__/* .gpus */ .a)().cards.map(({ name }) => name)),
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
    storeFolder: (project, store) => (0,_home_js__WEBPACK_IMPORTED_MODULE_7__/* .storeFolder */ .I)(process.env, project, store),
    gpuMemoryGb: () => {
        const known = (0,_gpus_js__WEBPACK_IMPORTED_MODULE_6__/* .gpus */ .a)().cards.flatMap(({ memory }) => memory ?? []);
        return known.length === 0 ? null : Math.max(...known) / 1024;
    },
    // A process of another host cannot be asked; it counts as alive.
    isAlive: ({ pid, host: owner }) => owner !== node_os__WEBPACK_IMPORTED_MODULE_3__.hostname() || (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(pid),
    pid: process.pid,
    hasTool: async (name) => (0,_executable_js__WEBPACK_IMPORTED_MODULE_5__/* .findExecutable */ .o)(name) !== undefined,
    get user() {
        return userName();
    },
};
//# sourceMappingURL=host.js.map

/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* unused harmony export BusyError */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2198);





/** The exit code for "try again later", EX_TEMPFAIL of sysexits.h. */
const exitBusy = 75;
/** Another process holds what the lock file guards; entry points exit with 75 for it. */
class BusyError extends _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm {
    constructor(file, holder) {
        const hint = `wait for it to end; if it is gone, remove ${file}`;
        super([{ where: { file }, what: `locked by ${holder}`, hint }], exitBusy);
        this.name = 'BusyError';
    }
}
// A lock without content belongs to a process between making and filling it, or to one killed just there.
const unfilledFor = 5_000;
async function holderOf(file) {
    try {
        const { pid, host, birth = null } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
        return { pid, host, birth };
    }
    catch (error) {
        return error.code === 'ENOENT' ? 'absent' : 'unfilled';
    }
}
async function isStale(file, holder) {
    if (holder !== 'unfilled')
        return holder.host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() && (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isGone */ .ST)(holder);
    const age = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
    return age > unfilledFor;
}
async function fill(handle, file) {
    const { pid } = process;
    try {
        await handle.writeFile(JSON.stringify({ pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), birth: (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .birthOf */ .LK)(pid) }));
    }
    catch (error) {
        // On a full disk nobody must wait for a lock that nobody holds.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
async function create(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx');
        await fill(handle, file);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
// Two processes may both see a dead holder. Only the one that holds the second file looks again and removes, so
// that neither removes the lock that the other has just made.
async function removeStale(file) {
    const guard = `${file}.break`;
    if (!(await create(guard))) {
        const holder = await holderOf(guard);
        if (holder !== 'absent' && (await isStale(guard, holder)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
        return;
    }
    try {
        const holder = await holderOf(file);
        if (holder !== 'absent' && (await isStale(file, holder)))
            await removeLeft(file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
    }
}
/** In a folder for all users each may remove only what is theirs. */
async function removeLeft(file) {
    try {
        // Not `rm`, which takes a refusal for a sign that this is a folder.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(file);
    }
    catch (error) {
        const { code = '' } = error;
        if (code === 'ENOENT')
            return;
        if (!['EPERM', 'EACCES'].includes(code))
            throw error;
        const what = 'a process that is gone left this lock, and it belongs to another user';
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([{ where: { file }, what, hint: 'let that user or root remove it' }]);
    }
}
const describe = (holder) => holder === 'unfilled' ? 'a process that is starting' : `process ${holder.pid} on ${holder.host}`;
/**
 * Runs `work` while no other process of this machine does so with the same file. Waits at most `patience`
 * milliseconds, then throws BusyError. A lock whose process is gone is taken over.
 */
async function withLock(file, patience, work) {
    const deadline = Date.now() + patience;
    while (!(await create(file))) {
        const holder = await holderOf(file);
        if (holder === 'absent')
            continue;
        if (Date.now() > deadline)
            throw new BusyError(file, describe(holder));
        if (await isStale(file, holder))
            await removeStale(file);
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
    }
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
}
//# sourceMappingURL=lock.js.map

/***/ }),

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changeRegistry),
/* harmony export */   b: () => (/* binding */ registeredProjects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6960);
/* harmony import */ var _history_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(249);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5776);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3232);






/** Milliseconds; a change takes a few. */
const patience = 15_000;
const fileIn = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'registry.json');
const broken = (file, why) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm([
    {
        where: { file },
        what: `the registry of projects is broken: ${why}`,
        hint: 'mend it, or remove it and register the projects again: benchgate register PATH',
    },
]);
function isRegistration(value) {
    const { path, manifest_hash: hash } = (value ?? {});
    return typeof path === 'string' && typeof hash === 'string';
}
function readProjects(text, file) {
    let projects;
    try {
        projects = JSON.parse(text)?.projects;
    }
    catch (error) {
        throw broken(file, error.message);
    }
    if (typeof projects !== 'object' || projects === null)
        throw broken(file, 'it has no table "projects"');
    const wrong = Object.entries(projects).find(([, value]) => !isRegistration(value));
    if (wrong)
        throw broken(file, `project "${wrong[0]}" has no path or no manifest_hash`);
    return projects;
}
/** Every registered project by name. Throws ProblemError for a file that is not a registry. */
async function registeredProjects(folder = (0,_home_js__WEBPACK_IMPORTED_MODULE_4__/* .home */ .i)(process.env)) {
    const file = fileIn(folder);
    try {
        return readProjects(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return {};
        throw error;
    }
}
/** Enters a project, or takes it out (null); answers what was there before. No two changes at once lose one. */
async function changeRegistry(name, entry, folder = (0,_home_js__WEBPACK_IMPORTED_MODULE_4__/* .home */ .i)(process.env)) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    return (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'registry.lock'), patience, async () => {
        const { [name]: before, ...others } = await registeredProjects(folder);
        const projects = entry === null ? others : { ...others, [name]: entry };
        const sorted = Object.fromEntries(Object.entries(projects).sort(([a], [b]) => (a < b ? -1 : 1)));
        await (0,_history_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(fileIn(folder), `${JSON.stringify({ projects: sorted }, null, 2)}\n`);
        return before;
    });
}
//# sourceMappingURL=registry.js.map

/***/ })

};
