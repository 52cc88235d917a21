export const id = 1761;
export const ids = [1761,6524];
export const modules = {

/***/ 1046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ readReferences),
/* harmony export */   PQ: () => (/* binding */ referenceSessions),
/* harmony export */   _5: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _benchstone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2911);
/* harmony import */ var _tables_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3966);



const fieldsOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Reads `registry.json`: `{"projects": {NAME: {"path", "manifest_hash"}}}`. */
function readRegistry(text) {
    const projects = fieldsOf(fieldsOf(parsed(text))?.['projects']);
    if (!projects)
        return { found: new Map(), wrong: ['it is no JSON object with a table "projects"'] };
    const entries = Object.entries(projects).map(([name, value]) => {
        const { path, manifest_hash } = fieldsOf(value) ?? {};
        const good = typeof path === 'string' && typeof manifest_hash === 'string';
        return { name, entry: good ? { path, manifest_hash } : null };
    });
    return {
        found: new Map(entries.flatMap(({ name, entry }) => (entry ? [[name, entry]] : []))),
        wrong: entries.flatMap(({ name, entry }) => entry ? [] : [`project "${name}" has no path or no manifest_hash`]),
    };
}
function recordOf(value, why) {
    const { content_hash: hash, frozen_git_sha: gitSha, frozen_at: frozen, notes } = fieldsOf(value) ?? {};
    const at = typeof frozen === 'string' ? Date.parse(frozen) : Number.NaN;
    if (typeof hash !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(hash))
        return null;
    if (typeof gitSha !== 'string' || Number.isNaN(at))
        return null;
    const words = [why, notes].filter((one) => typeof one === 'string' && one.trim() !== '');
    return { hash, gitSha, at, reason: words.join('; ') || 'frozen with benchstone' };
}
/**
 * The references of one benchmark, oldest first: the events of `history.jsonl` (empty: there is none), and last the
 * record that holds, where the events do not end with it.
 */
function readReferences(current, events) {
    const lines = events.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, index }]));
    const told = lines.map(({ line, index }) => {
        const event = fieldsOf(parsed(line));
        return { index, record: recordOf(event?.['new'], event?.['reason']) };
    });
    const past = told.flatMap(({ record }) => record ?? []);
    const holds = recordOf(parsed(current), null);
    const last = past.at(-1);
    const isTold = holds !== null && last?.hash === holds.hash && last.at === holds.at;
    return {
        found: holds === null || isTold ? past : [...past, holds],
        wrong: [
            ...told.flatMap(({ index, record }) => record ? [] : [`line ${index + 1} of its history is no event with a hash, a commit and a time`]),
            ...(holds === null ? ['the record that holds has no hash, no commit or no time'] : []),
        ],
    };
}
/** A session for each reference, each superseding the one before: nothing in them depends on who imports them, or when. */
function referenceSessions({ project, benchmark }, records, sha256) {
    let supersedes = null;
    return records.map(({ hash, gitSha, at, reason, bytes }) => {
        const header = (0,_benchstone_js__WEBPACK_IMPORTED_MODULE_0__/* .importHeader */ .RS)({ project, gitSha, from: at, to: at });
        const facts = { benchmark, subject: 'self', hash, bytes, reason, actor: 'benchstone', at };
        const reference = { ...facts, supersedes };
        supersedes = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .rowUid */ .nC)(sha256, 'reference_log', (0,_tables_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceRow */ .si)(reference, header));
        const none = { runSets: [], reports: [], verdicts: [], findings: [], pointerMoves: [] };
        return { header, ...none, references: [reference] };
    });
}
//# sourceMappingURL=benchstone-home.js.map

/***/ }),

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   RS: () => (/* binding */ importHeader),
/* harmony export */   b4: () => (/* binding */ benchstoneSessions),
/* harmony export */   r7: () => (/* binding */ runKey)
/* harmony export */ });
const text = (row, column) => String(row[column] ?? '');
const time = (row, column) => Date.parse(text(row, column)) || 0;
const whole = (value) => (typeof value === 'bigint' ? value : null);
/** Seeds of ours are below 2^31; benchstone took any. What does not fit is left out of the run, never changed. */
const seedOf = (row) => {
    const seed = whole(row['seed']);
    return seed !== null && seed >= 0n && seed < 2n ** 31n ? Number(seed) : null;
};
function parsed(row, column) {
    try {
        const value = JSON.parse(text(row, column) || '{}');
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
/** The names that a measured component may not take: they are the metric itself and our own wall. */
const reserved = new Set(['metric', 'wall']);
function components(row) {
    return Object.entries(parsed(row, 'metric_components_json')).flatMap(([metric, value]) => typeof value === 'number' && Number.isFinite(value) && !reserved.has(metric)
        ? [{ metric, status: 'ok', value, unit: '' }]
        : []);
}
function measurementsOf(row, message) {
    const value = row['metric'];
    if (typeof value !== 'number' || !Number.isFinite(value)) {
        const why = message ?? 'benchstone stored no finite metric';
        return row['artifact_hash'] && message === null
            ? []
            : [{ metric: 'metric', status: 'error', message: why }];
    }
    const metadata = parsed(row, 'project_metadata_json');
    const own = Object.keys(metadata).length > 0 ? { metadata } : {};
    return [{ metric: 'metric', status: 'ok', value, unit: '', ...own }, ...components(row)];
}
/** Why a repetition failed, as benchstone put it into its metadata. */
function failure(row) {
    if (row['status'] === 'ok')
        return null;
    const { error, exit_code: code } = parsed(row, 'project_metadata_json');
    return typeof error === 'string'
        ? error
        : code === undefined
            ? 'it failed'
            : `it ended with exit code ${code}`;
}
/** What tells a repetition from every other, so that a store can be imported again when it has grown. */
const runKey = (run) => JSON.stringify([
    ...[run.benchmark, run.gitSha, String(run.metaSeed), run.startedAt],
    ...[run.seed, run.repetition, run.wall],
]);
function runOf(row, index) {
    const message = failure(row);
    const wall = row['wall_clock_seconds'];
    const code = parsed(row, 'project_metadata_json')['exit_code'];
    return {
        benchmark: text(row, 'benchmark'),
        subject: 'self',
        side: 'head',
        rule: null,
        // Pair 0 would be a warm-up, which benchstone does not have.
        pair: index + 1,
        order: 0,
        seed: seedOf(row),
        repetition: Number(whole(row['repetition_index']) ?? 0n),
        startedAt: time(row, 'timestamp'),
        wall: typeof wall === 'number' && Number.isFinite(wall) ? wall : 0,
        exitCode: message === null ? 0 : Number.isInteger(code) ? code : null,
        status: message === null ? 'ok' : 'error',
        message,
        artifactHash: row['artifact_hash'] ? text(row, 'artifact_hash') : null,
        measurements: measurementsOf(row, message),
    };
}
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return [...groups.values()];
}
function runSetOf(rows) {
    const [first] = rows;
    return {
        benchmark: text(first, 'benchmark'),
        subject: 'self',
        side: 'head',
        rule: null,
        gitSha: text(first, 'git_sha'),
        dirty: first['git_dirty'] === 1n,
        metaSeed: whole(first['meta_seed']),
        definitionHash: '',
        runs: rows.map(runOf),
    };
}
function reportOf({ benchmark, subject, runs }) {
    const values = runs.flatMap(({ measurements: [first] }) => (first?.status === 'ok' ? [first.value] : []));
    const mean = values.reduce((sum, value) => sum + value / values.length, 0);
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const isOk = values.length > 0;
    return {
        ...{ benchmark, subject, definitionHash: '', successRate: 1, notes: 'imported from benchstone' },
        metrics: [
            {
                ...{ name: 'metric', status: isOk ? 'ok' : 'error', value: isOk ? mean : null, n: values.length },
                sd: isOk ? Math.sqrt(squares / Math.max(1, values.length - 1)) : null,
                // benchstone's store does not say which way is better: its manifest does, and ours.
                ...{ unit: null, direction: null, target: null, mandatory: true, machineIndependent: false },
                message: isOk ? null : 'no repetition gave a finite metric',
            },
        ],
        capturedAt: Math.max(...runs.map(({ startedAt }) => startedAt)),
    };
}
const machineNamed = (host) => ({
    ...{ label: '', cpu: '', cores: 0, memoryGiB: 0, arch: '', os: '', gpu: null, kernel: '' },
    host,
});
/** Nothing of the moment and no parents: whoever imports the same makes this very session. */
const importHeader = ({ project, gitSha, from, to }) => ({
    ...{ kind: 'import', project, parents: [], gitSha, branch: null },
    ...{ dirty: false, diffHash: null, event: 'import', trigger: null, version: null },
    ...{ cost: 'all', dryRun: false, shard: null, machine: machineNamed(''), tools: {} },
    ...{ runnerLabels: [], command: 'import benchstone', manifestHash: '', harnessVersion: 'benchstone' },
    ...{ startedAt: from, endedAt: to, complete: true },
});
const baselineOf = (row) => ({
    ...{ project: text(row, 'project'), benchmark: text(row, 'benchmark'), gitSha: text(row, 'git_sha') },
    ...{ metaSeed: whole(row['meta_seed']), at: time(row, 'established_at'), notes: text(row, 'notes') },
});
/** The baseline that points to this run set, as pinned. */
function pinned(set, project, baselines) {
    const { benchmark, subject, gitSha, metaSeed } = set;
    const found = baselines
        .map(baselineOf)
        .find((one) => one.project === project &&
        one.benchmark === benchmark &&
        one.gitSha === gitSha &&
        one.metaSeed === metaSeed);
    if (!found)
        return [];
    const move = { pointer: 'pinned', benchmark, subject, report: 0, gitSha, actor: 'benchstone' };
    return [{ ...move, reason: found.notes || 'baseline of benchstone', at: found.at, supersedes: null }];
}
function sessionOf(rows, baselines) {
    const [first] = rows;
    const set = runSetOf(rows);
    const times = rows.map((row) => time(row, 'timestamp'));
    const project = text(first, 'project');
    const [from, to] = [Math.min(...times), Math.max(...times)];
    return {
        header: {
            ...importHeader({ project, gitSha: set.gitSha, from, to }),
            ...{ dirty: set.dirty, machine: machineNamed(text(first, 'host')) },
            harnessVersion: `benchstone ${text(first, 'harness_version')}`,
        },
        ...{ runSets: [set], reports: [reportOf(set)], verdicts: [], findings: [] },
        pointerMoves: pinned(set, project, baselines),
    };
}
const keyOf = (row) => runKey({ ...runOf(row, 0), gitSha: text(row, 'git_sha'), metaSeed: whole(row['meta_seed']) });
/**
 * benchstone's rows as sessions, one for each run set: the rows of a benchmark and meta seed at one commit, by one host
 * and version. A session holds no other, because what stands in the session of the baseline is not judged against it.
 * `isKnown` leaves out what was imported before.
 */
function benchstoneSessions({ runs, baselines }, isKnown) {
    const rows = runs.filter((row) => !isKnown(text(row, 'project'), keyOf(row)));
    const columns = ['project', 'benchmark', 'git_sha', 'meta_seed', 'git_dirty', 'host', 'harness_version'];
    return grouped(rows, (row) => JSON.stringify(columns.map((column) => text(row, column)))).map((group) => sessionOf(group, baselines));
}
//# sourceMappingURL=benchstone.js.map

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

/***/ 1761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openHome: () => (/* binding */ openHome)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_store_benchstone_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1046);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6524);
/* harmony import */ var _benchstone_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1795);
/* harmony import */ var _opened_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7899);






const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
/** Reads a benchstone home; undefined for everything else, also for the folder of a store of ours. */
async function openHome(path) {
    if (!(await isFolder(path)) || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'stores'))))
        return undefined;
    const [bytes, registryText] = await Promise.all([
        (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'store.db')),
        _files_js__WEBPACK_IMPORTED_MODULE_3__.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'registry.json')),
    ]);
    const tables = bytes && (await (0,_benchstone_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .benchstoneTables */ .j8)(bytes));
    if (!tables && registryText === undefined)
        return undefined;
    const registry = registryText === undefined ? { found: new Map(), wrong: [] } : (0,_core_store_benchstone_home_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistry */ ._5)(registryText);
    const rows = tables ? [...tables.runs, ...tables.baselines].map((row) => String(row['project'])) : [];
    const folders = await _files_js__WEBPACK_IMPORTED_MODULE_3__.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'references'));
    const [logs, jobs] = await Promise.all(['logs', 'jobs'].map(async (name) => (await _files_js__WEBPACK_IMPORTED_MODULE_3__.files.glob((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), ['**/*'])).length));
    return {
        tables: tables ?? { runs: [], baselines: [] },
        registry: registry.found,
        projects: [...new Set([...rows, ...folders])].sort(),
        others: { logs: logs, jobs: jobs },
        wrong: [
            ...(bytes && !tables ? ['store.db: it is no store of benchstone; no run was taken'] : []),
            ...registry.wrong.map((what) => `registry.json: ${what}`),
        ],
    };
}
//# sourceMappingURL=benchstone-home.js.map

/***/ }),

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ newSessions),
/* harmony export */   j8: () => (/* binding */ benchstoneTables),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _core_store_benchstone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);
/* harmony import */ var _core_store_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2182);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6508);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3801);




const isSqlite = (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 15)) === 'SQLite format 3';
/** Every row of a table by column name, integers as bigint. */
function table(engine, name) {
    const columns = engine
        .rows('SELECT name FROM pragma_table_info(?)', [name])
        .map(([column]) => String(column));
    return engine
        .rows(`SELECT * FROM ${name} ORDER BY rowid`)
        .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}
const marks = ['project', 'benchmark', 'git_sha', 'git_dirty', 'timestamp', 'meta_seed', 'metric'];
/** What benchstone's store.db holds; undefined for everything else. */
async function benchstoneTables(bytes) {
    if (!isSqlite(bytes))
        return undefined;
    const engine = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__.openEngine)(bytes);
    try {
        const names = engine.rows("SELECT name FROM pragma_table_info('runs')").map(([name]) => String(name));
        if (!marks.every((mark) => names.includes(mark)))
            return undefined;
        return { runs: table(engine, 'runs'), baselines: table(engine, 'baselines') };
    }
    catch {
        return undefined;
    }
    finally {
        engine.close();
    }
}
/** Sessions made of benchstone's rows, without the rows that `target` imported before. */
function newSessions(store, target) {
    const benchmarks = new Set(store.runs.map((row) => String(row['benchmark'])));
    const known = new Set([...benchmarks].flatMap((benchmark) => target.runs({ benchmark }).map((run) => `${run.project} ${(0,_core_store_benchstone_js__WEBPACK_IMPORTED_MODULE_0__/* .runKey */ .r7)(run)}`)));
    const sessions = (0,_core_store_benchstone_js__WEBPACK_IMPORTED_MODULE_0__/* .benchstoneSessions */ .b4)(store, (project, key) => known.has(`${project} ${key}`));
    return sourceOf(sessions);
}
/** Sessions as something to take from. */
function sourceOf(sessions) {
    const contents = new Map(sessions.map((session) => {
        const content = (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(session, _sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s);
        return [(0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentId */ .fm)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s), content];
    }));
    return { ids: () => [...contents.keys()], content: (id) => contents.get(id) };
}
//# sourceMappingURL=benchstone-tables.js.map

/***/ })

};
