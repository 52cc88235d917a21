export const id = 9687;
export const ids = [9687];
export const modules = {

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openHistory)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1649);


/** Opens the store of `folder` for writing and takes in what killed sessions left in their journals. */
async function openHistory(world, folder, project, verify) {
    const options = { verify, write: true, project };
    const first = await world.histories.open(folder, options);
    if (first.state === 'newer')
        throw newerStore(folder, first.reason);
    if (first.state === 'open' || first.state === 'absent') {
        const recovered = await (0,_recover_js__WEBPACK_IMPORTED_MODULE_1__/* .recoverJournals */ .DE)(world, folder, first.history);
        return {
            folder,
            history: first.history,
            whole: true,
            findings: [
                ...first.notes.map(first.state === 'open' && first.damage.length > 0 ? damageOf : noteOf),
                ...recovered,
            ],
        };
    }
    const second = await world.histories.open(folder, options);
    if (second.state !== 'open' && second.state !== 'absent')
        throw unusable(folder, second.reason);
    const lost = {
        ...noteOf(`the store could not be read (${first.state}: ${first.reason}); ${keptWords(first.keptAs)}`),
        rule: 'store-unreadable',
        level: 'error',
        remedy: 'Put a good copy in its place (an artifact of an earlier run, a backup), or remove the kept file to go on without it.',
    };
    return { folder, history: second.history, whole: false, findings: [lost] };
}
const keptWords = (kept) => kept === null ? 'it was left where it is' : `it was kept as ${kept} and a new store was begun beside it`;
const noteOf = (message) => ({
    rule: 'history-note',
    level: 'note',
    message,
    file: 'bench/manifest.toml',
    line: 1,
});
/** Part of the history is gone: whoever relies on it must hear of it. */
const damageOf = (message) => ({
    ...noteOf(message),
    rule: 'store-unreadable',
    level: 'warning',
});
const newerStore = (folder, reason) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([
    {
        where: { file: `${folder}/store.db` },
        what: `the store was written by a newer benchgate: ${reason}`,
        hint: 'use that version or a newer one, or another store with --store DIR',
    },
]);
const unusable = (folder, reason) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([
    {
        where: { file: `${folder}/store.db` },
        what: `the store cannot be used: ${reason}`,
        hint: 'check the folder’s permissions, or use another store with --store DIR',
    },
]);
//# sourceMappingURL=opened.js.map

/***/ }),

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

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ localFacts),
/* harmony export */   g: () => (/* binding */ sessionHeader)
/* harmony export */ });
/* harmony import */ var _core_model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1599);

/** What holds of every session that a developer's command writes, unless it says otherwise. */
const localFacts = {
    event: 'local',
    trigger: null,
    version: null,
    cost: 'all',
    runnerLabels: [],
    dirty: false,
    diff: null,
};
/** The header of a session that begins now. */
async function sessionHeader(world, facts) {
    const { kind, plan, parents, branch, event, trigger, version, cost, runnerLabels, command, dirty } = facts;
    const now = world.clock.now();
    return {
        ...{ kind, project: plan.project, parents, gitSha: facts.headCommit },
        ...{ branch, dirty },
        diffHash: facts.diff === null ? null : world.host.sha256(facts.diff),
        ...{ event, trigger, version, cost, dryRun: false, shard: null },
        machine: world.host.machine(plan.machine.label),
        tools: await world.host.tools(),
        ...{ runnerLabels, command, manifestHash: plan.manifestHash, harnessVersion: _core_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r },
        ...{ startedAt: now, endedAt: now, complete: true },
    };
}
//# sourceMappingURL=session-header.js.map

/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ projectReports),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   k2: () => (/* binding */ entryKey)
/* harmony export */ });
/* unused harmony export isoTimestamp */
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);


/** UTC in ISO 8601 with `+00:00`, microseconds only where there are any: as 000's registry writes it. */
function isoTimestamp(at) {
    const [seconds = '', fraction = '000Z'] = new Date(at).toISOString().split('.');
    return fraction === '000Z' ? `${seconds}+00:00` : `${seconds}.${fraction.slice(0, 3)}000+00:00`;
}
const hasValue = (metric) => metric.value !== null;
const factsOf = (report) => ({
    report: report.uid,
    session: report.session,
    project: report.project,
    subject: report.subject,
    git_sha: report.gitSha,
    branch: report.branch,
    dirty: report.dirty,
    event: report.event,
    version: report.version,
    definition_hash: report.definitionHash,
    verdict: report.verdict,
});
function metricEntry(metric, facts, omitted) {
    const own = {
        ...facts,
        direction: metric.direction,
        mandatory: metric.mandatory,
        machine_independent: metric.machineIndependent,
        n: metric.n,
        sd: metric.sd,
        unit: metric.unit,
        target_declared: metric.target !== null,
        ...(omitted.length > 0
            ? { omitted: omitted.map(({ name, status, message }) => ({ name, status, message })) }
            : {}),
    };
    return {
        name: metric.name,
        achieved: metric.value,
        target: metric.target ?? metric.value,
        unit: metric.unit ?? 'score',
        metadata: { [_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .Gt]: own },
    };
}
function entry(report) {
    if (report.origin !== undefined)
        return [JSON.parse(report.origin)];
    const facts = factsOf(report);
    const omitted = report.metrics.filter((metric) => !hasValue(metric));
    const metrics = report.metrics
        .filter(hasValue)
        .map((metric, index) => metricEntry(metric, facts, index === 0 ? omitted : []));
    // An entry without metrics has success rate 1 in 000's reckoning and would be its best report for ever.
    if (metrics.length === 0)
        return [];
    const { benchmark, notes } = report;
    return [{ benchmark, metrics, notes, run_id: report.session, timestamp: isoTimestamp(report.capturedAt) }];
}
/**
 * The text of benchmarks.json: every stored report in order of time, but for dry runs (their values are no
 * measurements) and reports without any value. Imported entries, and those in `kept` that the store does not have,
 * stand as they were found.
 */
function projectReports(reports, kept = []) {
    const stored = reports
        .filter(({ dryRun }) => !dryRun)
        .map((report) => ({ at: report.capturedAt, key: report.uid, entries: entry(report) }));
    const found = kept.map(({ capturedAt, origin = '' }) => ({
        at: capturedAt,
        key: origin,
        entries: [JSON.parse(origin)],
    }));
    const ordered = [...stored, ...found].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
    return (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(ordered.flatMap(({ entries }) => entries), 2);
}
/** What identifies an entry: the report it was written from, else its whole content. */
const entryKey = (entryValue) => (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originFacts */ .IK)(entryValue)?.report ?? (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(entryValue);
/** The keys of everything in the file that stored reports already stand for. */
function knownKeys(reports) {
    return new Set(reports.flatMap(({ uid, origin }) => (origin ? [uid, entryKey(JSON.parse(origin))] : [uid])));
}
//# sourceMappingURL=benchmarks-json.js.map

/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   IK: () => (/* binding */ originFacts),
/* harmony export */   K7: () => (/* binding */ ownMetadata)
/* harmony export */ });
/** The key of a metric's `metadata` in benchmarks.json under which everything stands that 000's shape has no place for. */
const ownKey = 'benchgate';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Our own part of a metric's metadata, or undefined. */
function ownMetadata(metadata) {
    const own = isObject(metadata) ? metadata[ownKey] : undefined;
    return isObject(own) ? own : undefined;
}
/** What an entry of benchmarks.json (as parsed JSON) says of the report that it was written from; undefined if not ours. */
function originFacts(entry) {
    const metrics = isObject(entry) && Array.isArray(entry['metrics']) ? entry['metrics'] : [];
    const own = metrics.map((metric) => (isObject(metric) ? ownMetadata(metric['metadata']) : undefined));
    return own.find((part) => typeof part?.['report'] === 'string');
}
//# sourceMappingURL=origin.js.map

/***/ }),

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

/***/ 4339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WZ: () => (/* binding */ processTree),
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
            // A member may fork while it is being looked for: look until none is seen, within reason.
            for (let round = 0; round < 20 && signalMarked(leader, token, 'SIGKILL'); round++)
                ;
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
        const text = shown.slice(0, (stream.columns ?? 80) - 1);
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

/***/ }),

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ realWorld)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3549);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6524);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8956);
/* harmony import */ var _history_histories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1814);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2449);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5416);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5028);







/** The outside as it really is. Progress goes to stderr unless `quiet`. */
function realWorld(quiet) {
    return {
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p,
        files: _files_js__WEBPACK_IMPORTED_MODULE_1__.files,
        processes: _processes_js__WEBPACK_IMPORTED_MODULE_5__/* .processes */ .u,
        git: (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.openGit)(process.env),
        histories: _history_histories_js__WEBPACK_IMPORTED_MODULE_3__.fileHistories,
        host: _host_js__WEBPACK_IMPORTED_MODULE_4__.host,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .progress */ .q)(quiet),
    };
}
//# sourceMappingURL=world.js.map

/***/ })

};
