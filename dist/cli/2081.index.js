export const id = 2081;
export const ids = [2081,249];
export const modules = {

/***/ 2081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_manifest_suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4571);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _edge_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1904);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);




const command = {
    usage: 'NAME [options]',
    description: 'Forgets where a registered project lies; its history and its files stay as they are.',
    options: [],
    async run({ positionals, json }) {
        const [name] = positionals;
        if (name === undefined || positionals.length > 1)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('unregister needs one project name');
        const before = await (0,_edge_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .changeRegistry */ .U)(name, null);
        if (before === undefined) {
            const known = Object.keys(await (0,_edge_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registeredProjects */ .b)());
            const hint = known.length > 0 ? (0,_core_manifest_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .knownWords */ .L3)(name, known) : 'none is registered';
            throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([
                { where: { file: 'registry.json' }, what: `no project is called "${name}"`, hint },
            ]);
        }
        const words = `Unregistered ${name} (${before.path}).\n`;
        process.stdout.write(json ? `${JSON.stringify({ name, ...before }, null, 2)}\n` : words);
        return 0;
    },
};
//# sourceMappingURL=unregister.js.map

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
