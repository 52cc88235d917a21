export const id = 5817;
export const ids = [5817];
export const modules = {

/***/ 5668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ ahead),
/* harmony export */   Xc: () => (/* binding */ jobsNow),
/* harmony export */   YP: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _core_model_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5396);

/** What is true of a job now. Of another host's only its file is known, so that is believed. */
function standingOf(jobs, record) {
    const here = record.host === jobs.self.host;
    const lost = here && (0,_core_model_job_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$)(record) && jobs.isGone(record);
    return { ...record, here, state: lost ? 'stale' : record.state };
}
/** Every job as it stands, oldest first, and what is wrong with files that are none. */
async function jobsNow(jobs) {
    const { records, notes } = await jobs.read();
    return { jobs: records.map((record) => standingOf(jobs, record)), notes };
}
/** Jobs of this host that run, or wait and were asked for before `job`; all of them without one. */
const ahead = (standings, job = null) => standings.filter((other) => other.here &&
    (0,_core_model_job_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$)(other) &&
    other.id !== job?.id &&
    (other.state === 'running' || job === null || isBefore(other, job)));
const isBefore = (a, b) => a.submittedAt < b.submittedAt || (a.submittedAt === b.submittedAt && a.id < b.id);
//# sourceMappingURL=standing.js.map

/***/ }),

/***/ 5396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isActive),
/* harmony export */   k: () => (/* binding */ jobStates)
/* harmony export */ });
const jobStates = ['queued', 'running', 'finished', 'failed', 'cancelled', 'stale'];
/** True for a job that has not ended. */
const isActive = ({ state }) => state === 'queued' || state === 'running';
//# sourceMappingURL=job.js.map

/***/ }),

/***/ 3464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ openJobs)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/core/scheduling/cpu-list.js
/** The processors of a kernel's list such as `0-3,8`; null for an empty one and for what is no list. See cpuset(7). */
function cpusOf(list) {
    const parts = list.trim().split(',').map(rangeOf);
    if (parts.some((part) => part === null))
        return null;
    return new Set(parts.flatMap((part) => part ?? []));
}
/** More than any kernel is built for: a broken list must not fill the memory. */
const mostCpus = 65_536;
function rangeOf(part) {
    const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (from === undefined || Number(to) < Number(from) || Number(to) >= mostCpus)
        return null;
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
}
//# sourceMappingURL=cpu-list.js.map
;// CONCATENATED MODULE: ./build/src/core/scheduling/budget.js


/** Environment variables that replace what was found. */
const budgetVariables = { threads: 'BENCHGATE_MAX_THREADS', cards: 'BENCHGATE_GPU_COUNT' };
/** Threads that can run at once. Less than a whole processor is still one: nothing else could ever run. */
function threadsOf({ counted, lists, quotas }) {
    const sets = lists.flatMap((list) => cpusOf(list) ?? []);
    const [first, ...others] = sets;
    const common = first ? [...first].filter((cpu) => others.every((set) => set.has(cpu))).length : counted;
    return Math.max(1, Math.floor(Math.min(common || counted, ...quotas)));
}
/** The budget, with what the user says in place of what was found; or what is wrong with that. */
function budgetOf(cpus, found, said) {
    const threads = whole(said.threads, 1);
    const count = whole(said.cards, 0);
    const problems = [
        ...(threads === false ? [notWhole(budgetVariables.threads, said.threads, 1)] : []),
        ...(count === false ? [notWhole(budgetVariables.cards, said.cards, 0)] : []),
    ];
    if (problems.length > 0 || threads === false || count === false)
        return (0,problem/* fail */.fJ)(...problems);
    return (0,problem.ok)({ threads: threads ?? threadsOf(cpus), ...(count === null ? found : counted(found, count)) });
}
/** So many cards: the largest that were found, then such as nothing is known of. */
function counted({ cards }, count) {
    const largest = cards.toSorted((a, b) => (b ?? 0) - (a ?? 0));
    return {
        cards: Array.from({ length: count }, (_, index) => largest[index] ?? null),
        problem: count === 0 ? `${budgetVariables.cards} is 0` : null,
    };
}
/** Null: nothing was said; false: not a whole number from `least` on. */
function whole(text, least) {
    if (text === undefined || text === '')
        return null;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    return value >= least ? value : false;
}
const notWhole = (name, text, least) => ({
    where: { file: `$${name}` },
    what: `"${text}" is not a whole number from ${least} on`,
    hint: `set it to a number, or take it out of the environment: unset ${name}`,
});
//# sourceMappingURL=budget.js.map
// EXTERNAL MODULE: ./build/src/edge/alive.js
var alive = __webpack_require__(2198);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/core/scheduling/cgroups.js
/**
 * Every folder whose limits hold for the process with these `/proc/PID/cgroup` and `/proc/PID/mountinfo`: its own and
 * all above it, as far as they are mounted. See cgroups(7) and proc_pid_mountinfo(5).
 */
function cgroupFolders(cgroup, mountinfo) {
    const mounts = mountinfo.split('\n').flatMap((line) => mountOf(line) ?? []);
    return cgroup.split('\n').flatMap((line) => {
        const [, names, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        if (names === undefined || path === undefined)
            return [];
        return mounts
            .filter((mount) => fits(mount, names))
            .flatMap(({ version, root, point }) => upwards(point, below(root, path)).map((folder) => ({ version, path: folder })));
    });
}
/** A line of version 2 names no controller. Of version 1 only two say anything about processors. */
function fits({ version, controllers }, names) {
    if (version === 2)
        return names === '';
    return names.split(',').some((name) => (name === 'cpu' || name === 'cpuset') && controllers.includes(name));
}
function mountOf(line) {
    const [left = '', right = ''] = line.split(' - ');
    const [, , , root, point] = left.split(' ');
    const [type, , options = ''] = right.split(' ');
    if (root === undefined || point === undefined || (type !== 'cgroup' && type !== 'cgroup2'))
        return null;
    const version = type === 'cgroup' ? 1 : 2;
    return { version, root: unescaped(root), point: unescaped(point), controllers: options.split(',') };
}
/** Blanks stand as `\040`. */
const unescaped = (path) => path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
/** `path` from `root` on. In a container the path may lie outside of what is mounted: then the mount itself is ours. */
function below(root, path) {
    const top = root === '/' ? '' : root;
    const inside = path === top || path.startsWith(`${top}/`) ? path.slice(top.length) : '';
    const parts = inside.split('/').filter((part) => part !== '');
    return parts.includes('..') ? [] : parts;
}
const upwards = (point, parts) => Array.from({ length: parts.length + 1 }, (_, cut) => [point, ...parts.slice(0, parts.length - cut)].join('/'));
/** Processors' worth of time by `cpu.max` of version 2; null: no limit. */
function quotaOfV2(max) {
    const [quota, period] = max.trim().split(' ');
    return ratio(quota, period);
}
/** Processors' worth of time by `cpu.cfs_quota_us` and `cpu.cfs_period_us` of version 1; null: no limit. */
const quotaOfV1 = (quota, period) => ratio(quota.trim(), period.trim());
function ratio(quota = '', period = '') {
    const value = /^\d+$/.test(quota) && /^\d+$/.test(period) ? Number(quota) / Number(period) : 0;
    return Number.isFinite(value) && value > 0 ? value : null;
}
//# sourceMappingURL=cgroups.js.map
;// CONCATENATED MODULE: ./build/src/edge/cpu-facts.js




/** Empty for a file that is not there or may not be read: it limits nothing. */
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
function limitsOf({ version, path }) {
    const file = (name) => textOf((0,external_node_path_.join)(path, name));
    if (version === 2)
        return { list: file('cpuset.cpus.effective'), quota: quotaOfV2(file('cpu.max')) };
    const quota = quotaOfV1(file('cpu.cfs_quota_us'), file('cpu.cfs_period_us'));
    return { list: file('cpuset.effective_cpus') || file('cpuset.cpus'), quota };
}
/** What this process may use of the processors: its affinity and every cgroup that it is in. Linux alone tells. */
function cpuFacts(root = '/proc/self') {
    const affinity = /^Cpus_allowed_list:\s*(\S+)/m.exec(textOf(`${root}/status`))?.[1];
    const limits = cgroupFolders(textOf(`${root}/cgroup`), textOf(`${root}/mountinfo`)).map(limitsOf);
    return {
        counted: external_node_os_.availableParallelism(),
        lists: [affinity ?? '', ...limits.map(({ list }) => list)].filter((list) => list !== ''),
        quotas: limits.flatMap(({ quota }) => quota ?? []),
    };
}
//# sourceMappingURL=cpu-facts.js.map
// EXTERNAL MODULE: ./build/src/edge/gpus.js
var gpus = __webpack_require__(7168);
// EXTERNAL MODULE: ./build/src/edge/process-tree.js
var process_tree = __webpack_require__(4339);
;// CONCATENATED MODULE: ./build/src/edge/jobs/ending.js



/** Milliseconds that a job has to end in order: to kill its benchmark, keep its runs and remove what it built. */
const enough = 15_000;
/** Ends the process of a job, first by SIGTERM, then by SIGKILL, and kills whatever is left of its descendants. */
async function endTree(job, patience = enough) {
    signal(job, 'SIGTERM');
    for (let waited = 0; waited < patience && !(0,alive/* isGone */.ST)(job); waited += 20)
        await (0,promises_.setTimeout)(20);
    signal(job, 'SIGKILL');
    (0,process_tree/* killMarked */.fR)(job.pid, job.marker);
}
/** Only the very process is signalled, never another that has its number now. */
function signal(job, name) {
    if ((0,alive/* isGone */.ST)(job))
        return;
    try {
        process.kill(job.pid, name);
    }
    catch {
        // It ended by itself.
    }
}
//# sourceMappingURL=ending.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/core/model/job.js
var job = __webpack_require__(5396);
;// CONCATENATED MODULE: ./build/src/core/scheduling/record.js

const record_text = (value) => typeof value === 'string';
const flag = (value) => typeof value === 'boolean';
const number = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const record_whole = (value) => Number.isSafeInteger(value);
const table = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull = (check) => (value) => value === null || check(value);
const oneOf = (words) => (value) => typeof value === 'string' && words.includes(value);
const checks = {
    format: (value) => value === 1,
    id: (value) => typeof value === 'string' && isJobId(value),
    state: oneOf(job/* jobStates */.k),
    host: record_text,
    pid: record_whole,
    birth: orNull(record_text),
    marker: (value) => typeof value === 'string' && /^[0-9a-f]{16,}$/.test(value),
    background: flag,
    guest: (value) => value === undefined || flag(value),
    project: record_text,
    benchmark: record_text,
    command: record_text,
    commit: record_text,
    store: record_text,
    threads: (value) => record_whole(value) && Number(value) >= 1,
    gpu: oneOf(['none', 'direct', 'ollama']),
    vramGb: number,
    submittedAt: number,
    startedAt: orNull(number),
    endedAt: orNull(number),
    exitCode: orNull(record_whole),
    session: orNull(record_text),
    message: orNull(record_text),
    cancelRequested: flag,
    log: orNull(record_text),
    request: orNull(table),
};
/** True for what a job may be called; such a name is safe as that of a file. */
const isJobId = (word) => /^\d{8}T\d{6}-[0-9a-f]{6}$/.test(word);
/** Reads the file of the job `id`. Every field is checked: a broken record must not take a thread from anyone. */
function readRecord(content, id) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch (error) {
        return { state: 'broken', reason: error.message };
    }
    if (!table(value))
        return { state: 'broken', reason: 'it is no table' };
    const fields = value;
    if (typeof fields['format'] === 'number' && fields['format'] > 1)
        return { state: 'newer' };
    const wrong = Object.entries(checks).find(([name, check]) => !check(fields[name]));
    if (wrong)
        return { state: 'broken', reason: `its ${wrong[0]} is ${JSON.stringify(fields[wrong[0]])}` };
    if (fields['id'] !== id)
        return { state: 'broken', reason: `it is the record of ${String(fields['id'])}` };
    return { state: 'read', record: value };
}
//# sourceMappingURL=record.js.map
// EXTERNAL MODULE: ./build/src/edge/home.js
var home = __webpack_require__(5776);
;// CONCATENATED MODULE: ./build/src/edge/jobs/folder.js





/** Folder of the jobs of this user. */
const jobsFolder = (environment) => (0,external_node_path_.join)((0,home/* home */.i)(environment), 'jobs');
const ending = '.json';
/** Makes the folder, or keeps others out of one that is there. */
function makeFolder(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    (0,external_node_fs_.chmodSync)(folder, 0o700);
}
/**
 * Writes a record whole or not at all. No fsync: after a power cut no job runs, and a record that came out torn is set
 * aside like any other broken one.
 */
function writeRecord(folder, record) {
    const file = (0,external_node_path_.join)(folder, record.id + ending);
    const temporary = `${file}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(temporary, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Reads every record; one that is broken gets another name, so that it is named once and never in the way. */
function readShelf(folder) {
    const records = [];
    const notes = [];
    for (const name of namesIn(folder).filter((one) => one.endsWith(ending))) {
        const file = (0,external_node_path_.join)(folder, name);
        const text = readText(file);
        if (text === undefined)
            continue;
        const read = readRecord(text, name.slice(0, -ending.length));
        if (read.state === 'read')
            records.push(read.record);
        else if (read.state === 'newer')
            notes.push(`${file} was written by a newer benchgate and is left alone`);
        else
            notes.push(setAside(file, read.reason));
    }
    return {
        records: records.toSorted((a, b) => a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : 1)),
        notes,
    };
}
const namesIn = (folder) => ((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : []);
/** Undefined for one that was removed meanwhile; a folder or what may not be read is broken. */
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        return error.code === 'ENOENT' ? undefined : '';
    }
}
function setAside(file, reason) {
    const what = `${file} is not the record of a job: ${reason}`;
    try {
        (0,external_node_fs_.renameSync)(file, `${file}.broken`);
        return `${what}; it was kept as ${file}.broken`;
    }
    catch (error) {
        return `${what}; it could not be set aside: ${error.message}`;
    }
}
/** Removes these jobs, and logs and temporary files that belong to no record. */
function sweep(folder, ended) {
    for (const id of ended)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, id + ending), { force: true });
    const names = new Set(namesIn(folder));
    for (const name of names) {
        const id = name.slice(0, name.indexOf('.'));
        const hasRecord = names.has(id + ending) || names.has(`${id}${ending}.broken`);
        const orphaned = isJobId(id) && name.endsWith('.log') && !hasRecord;
        if (orphaned || name.endsWith('.tmp'))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
//# sourceMappingURL=folder.js.map
// EXTERNAL MODULE: ./build/src/edge/jobs/worker.js
var worker = __webpack_require__(4728);
// EXTERNAL MODULE: ./build/src/edge/lock.js
var lock = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/src/edge/jobs.js













/** Milliseconds; whoever holds the lock needs a few. */
const patience = 15_000;
/** The jobs in the home that the environment names. `cli` is what a worker is started with. */
function openJobs(cli, environment = process.env) {
    const folder = jobsFolder(environment);
    const host = (0,external_node_os_.hostname)();
    return {
        folder,
        self: { host, pid: process.pid, birth: (0,alive/* birthOf */.LK)(process.pid) },
        // Each host admits by itself, also where several share the folder.
        async locked(work) {
            makeFolder(folder);
            return (0,lock/* withLock */.k)((0,external_node_path_.join)(folder, `${host}.lock`), patience, work);
        },
        async read() {
            const shelf = readShelf(folder);
            for (const note of shelf.notes.filter((one) => !told.has(one))) {
                told.add(note);
                process.stderr.write(`warning: ${note}\n`);
            }
            return shelf;
        },
        write: async (record) => writeRecord(folder, record),
        sweep: async (ended) => sweep(folder, ended),
        logOf: (id) => (0,external_node_path_.join)(folder, `${id}.log`),
        budget,
        isGone: alive/* isGone */.ST,
        mark: process_tree/* markDescendants */.SG,
        startWorker: (record) => (0,worker/* startWorker */.Dh)(cli, record),
        endTree: endTree,
        stoppable,
        pause: (seconds) => (0,promises_.setTimeout)(seconds * 1000),
    };
}
/** A program that looks again and again names what is wrong once. */
const told = new Set();
const noCards = { cards: [], problem: null };
const known = new Map();
/** Found out once in the life of the process. */
function budget(cards) {
    const found = known.get(cards) ?? (0,problem/* orThrow */.aU)(budgetOf(cpuFacts(), cards ? cardFacts() : noCards, said()));
    known.set(cards, found);
    return found;
}
function cardFacts() {
    const { cards, problem } = (0,gpus/* gpus */.a)();
    return { cards: cards.map(({ memory }) => (memory === null ? null : memory / 1024)), problem };
}
const said = () => ({
    threads: process.env[budgetVariables.threads],
    cards: process.env[budgetVariables.cards],
});
const signals = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
];
const stoppable = async (work) => {
    let code = null;
    const listeners = signals.map(([name, number]) => {
        const listener = () => {
            code ??= number;
        };
        process.on(name, listener);
        return () => process.removeListener(name, listener);
    });
    try {
        return await work(() => code);
    }
    finally {
        for (const remove of listeners)
            remove();
    }
};
//# sourceMappingURL=jobs.js.map

/***/ }),

/***/ 4728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ startWorker),
/* harmony export */   bi: () => (/* binding */ sayAdopted)
/* harmony export */ });
/* unused harmony export adopted */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4339);



/** What a worker says as soon as the job is its own. */
const adopted = 'adopted';
/**
 * Starts `node CLI run-job ID` in a session of its own, so that it outlives us and the terminal, with its output in
 * the log of the job; returns when it has taken the job over. Throws Error with its last words when it ended before.
 */
async function startWorker(cli, { id, marker, log }) {
    if (log === null)
        throw new Error(`job ${id} has no log`);
    const out = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(log, 'a', 0o600);
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [cli, 'run-job', id], {
            detached: true,
            stdio: ['ignore', out, out, 'ipc'],
            env: { ...process.env, [_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .markerVariable */ .no]: marker },
            windowsHide: true,
        });
        await takenOver(child, log);
        child.unref();
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(out);
    }
}
function takenOver(child, log) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => {
            const words = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(log, 'utf8').trim().slice(-500);
            reject(new Error(`the worker ended with ${code ?? signal} before it began: ${words}`));
        });
        child.once('message', (message) => {
            if (message !== adopted)
                return;
            child.disconnect();
            resolve();
        });
    });
}
/** Tells whoever started us that the job is ours; nobody may be there any more. */
function sayAdopted() {
    return new Promise((resolve) => {
        const done = () => {
            if (process.connected)
                process.disconnect();
            resolve();
        };
        if (process.send === undefined || !process.connected)
            return resolve();
        process.send(adopted, undefined, {}, done);
    });
}
//# sourceMappingURL=worker.js.map

/***/ })

};
