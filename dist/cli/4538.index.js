export const id = 4538;
export const ids = [4538,6524];
export const modules = {

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands)
/* harmony export */ });
/* unused harmony export inActions */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** True where what we print is read for workflow commands. */
const inActions = () => process.env['GITHUB_ACTIONS'] === 'true';
const mayCommand = (text) => text.includes('::') || text.includes('##[');
/**
 * `text`, written by a program that is not trusted, as it may be printed: on GitHub Actions between markers that
 * make the runner take no workflow command from it (`::add-mask::`, `::set-output`); elsewhere unchanged. The token is
 * random, so that the text cannot contain the marker which ends it.
 */
function withoutCommands(text, onActions = inActions()) {
    if (!onActions || !mayCommand(text))
        return text;
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const ending = text.endsWith('\n') ? '' : '\n';
    return `::stop-commands::${token}\n${text}${ending}::${token}::\n`;
}
//# sourceMappingURL=child-output.js.map

/***/ }),

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/** The machine's wall clock, and its monotonic one. */
const clock = {
    now: () => Date.now(),
    monotonic: () => performance.now() / 1000,
};
//# sourceMappingURL=clock.js.map

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
/**
 * Relative paths, with `/`, of the regular files below `dir` that match one of the patterns, sorted by code unit.
 * Only folders that a pattern can lead into are read; links are never followed and `.git` is never entered. Absolute
 * patterns and those with `..` match nothing.
 */
async function glob(dir, patterns) {
    const rests = patterns.map((pattern) => pattern.split('/').filter((part) => part !== '.' && part !== ''));
    const inside = rests.filter((rest, i) => !patterns[i].startsWith('/') && !rest.includes('..'));
    return (await walk(dir, '', inside.filter((rest) => rest.length > 0))).toSorted();
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

/***/ 4339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ markDescendants),
/* harmony export */   WZ: () => (/* binding */ processTree),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   l0: () => (/* binding */ killAllTrees),
/* harmony export */   no: () => (/* binding */ markerVariable)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



/** The variable by which descendants of a run are found, wherever in the process tree they went. */
const markerVariable = 'BENCHGATE_RUN';
const living = new Set();
/** A marker within a marker: a benchmark that runs benchgate itself stays findable for the outer one. */
function marker(token) {
    const outer = process.env[markerVariable];
    return outer ? `${outer}/${token}` : token;
}
function signalGroup(leader, signal) {
    try {
        process.kill(-leader, signal);
    }
    catch {
        // Nobody of the group is left.
    }
}
/** Windows knows no process groups; taskkill follows the parent links. */
function killOnWindows(pid) {
    try {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', timeout: 5000 });
    }
    catch {
        // Already gone.
    }
}
/** The newest process id of this pid namespace, or null where `/proc` does not tell. */
function newestProcess() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/loadavg', 'latin1').trim().split(' ').at(-1));
    }
    catch {
        return null;
    }
}
/** Processes that may have been born after `leader`. Ids are given in rising order and start over at the top. */
function bornAfter(leader) {
    const newest = newestProcess();
    if (newest === null || newest === leader)
        return [];
    const ids = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
    return ids.filter((id) => (newest > leader ? id > leader && id <= newest : id > leader || id <= newest));
}
function carries(id, token) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${id}/environ`).includes(token);
    }
    catch {
        return false;
    }
}
/** Signals every process born after `leader` that carries `token`; says whether there was one. */
function signalMarked(leader, token, signal) {
    const found = bornAfter(leader).filter((id) => carries(id, token));
    for (const id of found) {
        try {
            process.kill(id, signal);
        }
        catch {
            // It ended by itself.
        }
    }
    return found.length > 0;
}
/** Lets everything that this process starts from now on carry `token`, by which `killMarked` finds it. */
function markDescendants(token) {
    process.env[markerVariable] = marker(token);
}
/** Kills every process born after `leader` that carries `token`, and looks until none is seen, within reason. */
function killMarked(leader, token) {
    // A member may fork while it is being looked for.
    for (let round = 0; round < 20 && signalMarked(leader, token, 'SIGKILL'); round++)
        ;
}
/** A tree for one run, before its child is started. */
function processTree() {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(12).toString('hex');
    let leader;
    const tree = {
        marker: marker(token),
        started(pid) {
            leader = pid;
            living.add(tree);
        },
        signal(signal) {
            if (leader === undefined)
                return;
            if (process.platform === 'win32')
                return killOnWindows(leader);
            signalGroup(leader, signal);
            signalMarked(leader, token, signal);
        },
        finish() {
            living.delete(tree);
            if (leader === undefined || process.platform === 'win32')
                return;
            signalGroup(leader, 'SIGKILL');
            killMarked(leader, token);
        },
    };
    return tree;
}
/** Kills every tree that still lives. For the last moments of our own process, therefore synchronous. */
function killAllTrees() {
    for (const tree of living) {
        tree.signal('SIGKILL');
        tree.finish();
    }
}
//# sourceMappingURL=process-tree.js.map

/***/ }),

/***/ 5416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ processes)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/core/protocol/environment.js
const allowed = new Set([
    ...['PATH', 'HOME', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'USER', 'LOGNAME', 'SHELL', 'TERM'],
    // The runner ends at the end of a job what carries this variable.
    'RUNNER_TRACKING_ID',
    // Windows programs do not start without these.
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'HOMEDRIVE'],
    ...['HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'],
    ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
]);
/** Names that no manifest can let through: credentials and the files by which a step commands the runner. */
function isForbidden(name) {
    const upper = name.toUpperCase();
    return /^(ACTIONS_|INPUT_|GITHUB_.*TOKEN|GH_.*TOKEN|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/.test(upper);
}
function isAllowed(name, passthrough) {
    const upper = name.toUpperCase();
    if (isForbidden(upper))
        return false;
    return allowed.has(upper) || upper.startsWith('LC_') || passthrough.includes(name);
}
/** True if `value` names `folder` or something in it, alone or within a longer text such as `-I/repo/include`. */
function pointsInto(value, folder) {
    for (let at = value.indexOf(folder); at >= 0; at = value.indexOf(folder, at + 1)) {
        const startsThere = /(^|[^\w./\\-]|(^|[\s,])-[A-Za-z])$/.test(value.slice(0, at));
        const endsThere = !/^[\w.-]/.test(value.slice(at + folder.length));
        if (startsThere && endsThere)
            return true;
    }
    return false;
}
function relocate(entry, { repository, tree }) {
    const inside = repository.find((top) => entry === top || entry.startsWith(`${top}/`) || entry.startsWith(`${top}\\`));
    return inside === undefined ? entry : tree + entry.slice(inside.length);
}
/**
 * The part of `parent` that a child working in `tree` gets: an allow-list and the names in `passthrough`. PATH
 * entries inside the repository become the same places in `tree`; any other value that points into the repository
 * is dropped, so that the two sides of a comparison never share what was built for one of them.
 */
function childEnvironment(parent, passthrough, relocation) {
    const kept = {};
    for (const [name, value] of Object.entries(parent)) {
        if (value === undefined || !isAllowed(name, passthrough))
            continue;
        if (name.toUpperCase() === 'PATH') {
            const entries = value.split(relocation.delimiter).map((entry) => relocate(entry, relocation));
            kept[name] = entries.join(relocation.delimiter);
        }
        else if (!relocation.repository.some((top) => pointsInto(value, top))) {
            kept[name] = value;
        }
    }
    return kept;
}
//# sourceMappingURL=environment.js.map
;// CONCATENATED MODULE: ./build/src/edge/captured-stream.js

const inMemory = { problem: () => null, close: () => undefined };
const decode = (chunks) => Buffer.concat(chunks).toString('utf8');
/** The first `limit` bytes. */
function first(limit) {
    const chunks = [];
    let free = limit;
    return {
        ...inMemory,
        keep(chunk) {
            if (free <= 0)
                return;
            const part = chunk.subarray(0, free);
            chunks.push(part);
            free -= part.length;
        },
        text: () => decode(chunks),
    };
}
/** The last `limit` bytes: of an error stream the end says most. */
function last(limit) {
    const chunks = [];
    let held = 0;
    return {
        ...inMemory,
        keep(chunk) {
            chunks.push(chunk);
            held += chunk.length;
            while (held - chunks[0].length >= limit)
                held -= chunks.shift().length;
        },
        text: () => {
            const whole = Buffer.concat(chunks);
            return whole.subarray(Math.max(0, whole.length - limit)).toString('utf8');
        },
    };
}
function writeAll(file, bytes) {
    for (let rest = bytes; rest.length > 0;)
        rest = rest.subarray((0,external_node_fs_.writeSync)(file, rest));
}
function openNew(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'w', 0o600);
    }
    catch (error) {
        throw new Error(`stdout cannot be kept in ${path}: ${error.message}`);
    }
}
/** The first `limit` bytes, in a new file at `path`. Throws if it cannot be made. */
function toFile(path, limit) {
    const file = openNew(path);
    let free = limit;
    let problem = null;
    return {
        keep(chunk) {
            const part = chunk.subarray(0, free);
            free -= part.length;
            try {
                writeAll(file, part);
            }
            catch (error) {
                problem = error.message;
                free = 0;
            }
        },
        text: () => '',
        problem: () => problem,
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
/** Reads all of `stream`, leaving to `keeper` what is kept of it. */
function capture(stream, keeper) {
    let total = 0;
    stream.on('data', (chunk) => {
        total += chunk.length;
        keeper.keep(chunk);
    });
    // A reset pipe says no more than its end does.
    stream.on('error', () => undefined);
    return { text: keeper.text, total: () => total };
}
//# sourceMappingURL=captured-stream.js.map
// EXTERNAL MODULE: ./build/src/edge/executable.js
var executable = __webpack_require__(947);
// EXTERNAL MODULE: ./build/src/edge/process-tree.js
var process_tree = __webpack_require__(4339);
;// CONCATENATED MODULE: ./build/src/edge/processes.js







const defaultOutputLimit = 2 ** 20;
const defaultFileLimit = 2 ** 28;
/** Seconds that a tree has between SIGTERM and SIGKILL. */
const killGrace = 1;
/** Seconds after SIGKILL until we stop waiting for what cannot be killed (another user's process, a dead disk). */
const givingUp = 5;
/** Seconds after the exit of the child during which a descendant may still write into its pipes. */
const pipeGrace = 0.25;
/** Longest delay that a timer of Node takes, in seconds. */
const longestTimer = 2 ** 31 / 1000 - 1;
function argvOf({ command, cpus }) {
    const shell = process.platform === 'win32' ? 'sh' : '/bin/sh';
    const argv = typeof command === 'string' ? [shell, '-c', command] : command;
    const taskset = cpus && process.platform === 'linux' ? (0,executable/* findExecutable */.o)('taskset') : undefined;
    // taskset replaces itself by the command, so that no process stands between us and it.
    return taskset && cpus ? [taskset, '-c', cpus, ...argv] : argv;
}
const notStarted = (startError) => ({
    exitCode: null,
    signal: null,
    timedOut: false,
    wall: 0,
    stdout: '',
    stderr: '',
    stdoutBytes: 0,
    stderrBytes: 0,
    startError,
    peakRss: null,
});
/** Why `argv` could not be started. The system says ENOENT for a missing folder as for a missing program. */
function startProblem(argv, cwd, error) {
    const program = argv[0] ?? '';
    const { code, message } = (error ?? { message: 'no process id' });
    if (code === 'ENOENT' && !(0,external_node_fs_.existsSync)(cwd))
        return `the working folder ${cwd} does not exist`;
    if (code === 'ENOENT')
        return `there is no program "${program}" on PATH`;
    if (code === 'EACCES')
        return `"${program}" may not be executed`;
    if (code === 'E2BIG')
        return `the arguments and environment of "${program}" are too long`;
    return `"${program}" could not be run: ${message}`;
}
/** Waits for the child itself, not for its pipes, which a grandchild may hold open for ever. */
function exitOf(child, tree, start, timeout) {
    return new Promise((resolve) => {
        let timedOut = false;
        let timer;
        const wait = (seconds, then) => {
            timer = setTimeout(then, Math.min(seconds, longestTimer) * 1000);
        };
        const settle = (part) => {
            const wall = (performance.now() - start) / 1000;
            clearTimeout(timer);
            resolve({ exitCode: null, signal: null, error: null, timedOut, wall, ...part });
        };
        const kill = () => {
            tree.signal('SIGKILL');
            wait(givingUp, () => settle({}));
        };
        const terminate = () => {
            timedOut = true;
            tree.signal('SIGTERM');
            wait(killGrace, kill);
        };
        wait(timeout, terminate);
        child.once('exit', (exitCode, signal) => settle({ exitCode, signal }));
        child.once('error', (error) => settle({ error, wall: 0 }));
    });
}
/** Resolves when the pipes are closed, or when their grace is over. */
function pipesClosed(closed) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, pipeGrace * 1000);
        void closed.then(() => {
            clearTimeout(timer);
            resolve();
        });
    });
}
function start(argv, { cwd, env }, tree) {
    const child = (0,external_node_child_process_.spawn)(argv[0] ?? '', argv.slice(1), {
        cwd,
        env: { ...env, [process_tree/* markerVariable */.no]: tree.marker },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    if (child.pid !== undefined)
        tree.started(child.pid);
    return child;
}
async function runTo(keeper, argv, command) {
    const tree = (0,process_tree/* processTree */.WZ)();
    const begin = performance.now();
    const child = start(argv, command, tree);
    const exiting = exitOf(child, tree, begin, command.timeout);
    if (child.pid === undefined)
        return notStarted(startProblem(argv, command.cwd, (await exiting).error));
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const stdout = capture(child.stdout, keeper);
    const stderr = capture(child.stderr, last(command.outputLimit ?? defaultOutputLimit));
    const { exitCode, signal, timedOut, wall } = await exiting;
    await pipesClosed(closed);
    tree.finish();
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
    const texts = { stdout: stdout.text(), stderr: stderr.text() };
    const totals = { stdoutBytes: stdout.total(), stderrBytes: stderr.total() };
    // Node gives no resource usage of a child, and sampling /proc misses peaks.
    return { exitCode, signal, timedOut, wall, ...texts, ...totals, startError: null, peakRss: null };
}
async function run(command) {
    const argv = argvOf(command);
    const { stdoutFile, fileLimit = defaultFileLimit, outputLimit = defaultOutputLimit } = command;
    try {
        const keeper = stdoutFile === undefined ? first(outputLimit) : toFile(stdoutFile, fileLimit);
        const ended = await runTo(keeper, argv, command).finally(keeper.close);
        return keeper.problem() === null ? ended : notStarted(`stdout could not be kept: ${keeper.problem()}`);
    }
    catch (error) {
        return notStarted(startProblem(argv, command.cwd, error));
    }
}
function resolved(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
const withoutEndingSlash = (path) => (path.endsWith(external_node_path_.sep) ? path.slice(0, -1) : path);
/** Real child processes: each leads its own group, has no stdin, and takes all its descendants with it. */
const processes = {
    run,
    baseEnvironment(passthrough, repository, tree) {
        const spellings = [repository, resolved(repository)].map(withoutEndingSlash).filter((path) => path !== '');
        return childEnvironment(process.env, passthrough, {
            repository: [...new Set(spellings)],
            tree: withoutEndingSlash(tree),
            delimiter: external_node_path_.delimiter,
        });
    },
};
//# sourceMappingURL=processes.js.map

/***/ }),

/***/ 5028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ progress)
/* harmony export */ });
/* unused harmony export progressOn */
/* harmony import */ var _child_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3267);

/** Seconds between two printed states where a line cannot be overwritten. */
const pause = 5;
const clearLine = '\r\u001b[2K';
const silent = { note: () => undefined, status: () => undefined };
function onTerminal({ stream, color }) {
    let shown = '';
    const draw = () => {
        // A terminal that was given no size says 0.
        const text = shown.slice(0, (stream.columns || 80) - 1);
        stream.write(clearLine + (color && text !== '' ? `\u001b[2m${text}\u001b[22m` : text));
    };
    return {
        note(text) {
            stream.write(`${clearLine}${text}\n`);
            if (shown !== '')
                draw();
        },
        status(text) {
            shown = text.split('\n', 1)[0] ?? '';
            draw();
        },
    };
}
function onLines({ stream, now }) {
    let printedAt = Number.NEGATIVE_INFINITY;
    const line = (text) => {
        stream.write((0,_child_output_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .D)(`${text}\n`));
    };
    return {
        note: line,
        status(text) {
            if (text === '' || now() - printedAt < pause)
                return;
            printedAt = now();
            line(text);
        },
    };
}
/** Progress on a stream. An empty status clears the line on a terminal and prints nothing elsewhere. */
function progressOn(options) {
    if (options.quiet)
        return silent;
    return options.stream.isTTY ? onTerminal(options) : onLines(options);
}
/** Progress on our stderr. */
function progress(quiet) {
    const color = (process.env['NO_COLOR'] ?? '') === '';
    return progressOn({ stream: process.stderr, quiet, color, now: () => performance.now() / 1000 });
}
//# sourceMappingURL=progress.js.map

/***/ })

};
