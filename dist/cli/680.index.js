export const id = 680;
export const ids = [680,6524];
export const modules = {

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal),
  L: () => (/* binding */ readMeasured)
});

// EXTERNAL MODULE: ./build/src/core/store/cell.js
var cell = __webpack_require__(6643);
;// CONCATENATED MODULE: ./build/src/core/store/journal.js

/** CRC-32 of IEEE 802.3 (reflected polynomial 0xEDB88320) over UTF-8, as 8 hex digits. */
function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of new TextEncoder().encode(text)) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
const shape = /^\{"crc":"([0-9a-f]{8})","record":(\{.*\})\}$/s;
/** One line with its end. Throws RangeError for numbers that are not finite. */
function encodeRecord(record) {
    const body = (0,cell/* json */.Pq)(record.type === 'run'
        ? { ...record, set: { ...record.set, metaSeed: record.set.metaSeed?.toString() ?? null } }
        : record);
    return `{"crc":"${crc32(body)}","record":${body}}\n`;
}
function revive(record) {
    switch (record.type) {
        case 'run': {
            const { run, set } = record;
            const seed = set.metaSeed;
            return { type: 'run', run, set: { ...set, metaSeed: seed === null ? null : BigInt(seed) } };
        }
        case 'header':
        case 'note':
        case 'end':
            return record;
        default:
            return undefined;
    }
}
function decodeLine(line) {
    const [, sum, body] = shape.exec(line) ?? [];
    if (sum === undefined || body === undefined)
        return 'not a journal line';
    if (crc32(body) !== sum)
        return 'the checksum does not fit';
    return revive(JSON.parse(body)) ?? 'a record of a kind that this program does not know';
}
/** Reads every good line; a damaged one never costs another. */
function decodeJournal(text) {
    const lines = text.split('\n');
    const torn = lines.pop() !== '';
    const records = [];
    const damaged = [];
    lines.forEach((line, index) => {
        const record = decodeLine(line);
        if (typeof record === 'string')
            damaged.push({ line: index + 1, reason: record });
        else
            records.push(record);
    });
    return { records, torn, damaged };
}
/** Without an `end` record, or with a damaged line, the header says `complete: false`. */
function foldJournal({ records, torn, damaged }) {
    const sets = new Map();
    for (const record of records) {
        if (record.type !== 'run')
            continue;
        const { set } = record;
        const key = (0,cell/* json */.Pq)({ ...set, metaSeed: set.metaSeed?.toString() ?? null });
        const group = sets.get(key) ?? { set, runs: [] };
        sets.set(key, group);
        group.runs.push(record.run);
    }
    const header = records.find((record) => record.type === 'header')?.header;
    const end = records.findLast((record) => record.type === 'end');
    const runSets = [...sets.values()].map(({ set, runs }) => ({ ...set, runs }));
    const last = Math.max(header?.startedAt ?? 0, ...runSets.map(({ runs }) => endOf(runs)));
    const complete = end?.complete === true && !torn && damaged.length === 0;
    return {
        header: header ? { ...header, endedAt: end?.endedAt ?? last, complete } : null,
        runSets,
        notes: records.flatMap((record) => (record.type === 'note' ? [record.text] : [])),
    };
}
/** Milliseconds since 1970 at which the last of `runs` was over. */
const endOf = (runs) => runs.reduce((latest, run) => Math.max(latest, run.startedAt + Math.round(1000 * run.wall)), 0);
//# sourceMappingURL=journal.js.map
;// CONCATENATED MODULE: ./build/src/app/journal.js

/** Starts the journal of a job with its session's header. */
async function openJournal(world, job) {
    const append = (record) => world.files.appendDurably(job.journal, encodeRecord(record));
    await append({ type: 'header', header: job.header });
    return {
        run: (benchmark, run) => append({ type: 'run', set: setOf(job, benchmark, run), run }),
        note: (note) => append({ type: 'note', text: JSON.stringify(note) }),
        end: () => append({ type: 'end', endedAt: world.clock.now(), complete: true }),
    };
}
function setOf(job, benchmark, run) {
    const isHead = run.side === 'head';
    const contest = job.contests.find(({ benchmark: index, rule }) => job.plan.benchmarks[index] === benchmark && rule === run.rule);
    return {
        benchmark: run.benchmark,
        subject: run.subject,
        side: run.side,
        rule: run.rule,
        gitSha: isHead ? job.header.gitSha : (contest?.commit ?? ''),
        dirty: isHead && job.header.dirty,
        metaSeed: metaSeedOf(job, contest),
        definitionHash: benchmark.definitionHash,
    };
}
function metaSeedOf({ metaSeed }, contest) {
    const drawnFrom = contest?.asked ? contest.asked.metaSeed : metaSeed;
    return drawnFrom === null ? null : BigInt(drawnFrom);
}
/** Everything a journal holds; a journal that was cut short gives what it has. */
function readMeasured(text) {
    const journal = decodeJournal(text);
    const folded = foldJournal(journal);
    const notes = folded.notes.map((note) => JSON.parse(note));
    return {
        header: folded.header,
        runSets: folded.runSets,
        sides: notes.flatMap((note) => ('side' in note ? [note.side] : [])),
        contests: notes.flatMap((note) => ('contest' in note ? [note.contest] : [])),
        findings: notes.flatMap((note) => ('finding' in note ? [note.finding] : [])),
        k: notes.flatMap((note) => ('k' in note ? [note.k] : [])).at(-1) ?? 0,
        complete: folded.header?.complete ?? false,
        damage: [
            ...journal.damaged.map(({ line, reason }) => `journal line ${line}: ${reason}`),
            ...(journal.torn ? ['the last journal line was cut short'] : []),
        ],
    };
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ optionalInteger),
/* harmony export */   FS: () => (/* binding */ optionalBig),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   x: () => (/* binding */ real),
/* harmony export */   xD: () => (/* binding */ optionalJson)
/* harmony export */ });
/* unused harmony export optionalReal */
/** Text that SQLite gives back unchanged: it cuts at NUL and has no lone surrogates. */
const text = (value) => value.replace(/[\0\u{D800}-\u{DFFF}]/gu, '\uFFFD');
const optionalText = (value) => value === null || value === undefined ? null : text(value);
/** A whole number. Throws RangeError for anything else. */
const integer = (value) => BigInt(value);
const optionalInteger = (value) => value === null || value === undefined ? null : integer(value);
/** A whole number of at most 63 bits. Throws RangeError for what an INTEGER column cannot hold. */
function optionalBig(value) {
    if (value !== null && BigInt.asIntN(64, value) !== value)
        throw new RangeError(`${value} cannot be stored: it has more than 63 bits`);
    return value;
}
const flag = (value) => (value ? 1n : 0n);
/** A finite number; -0 becomes 0 because SQLite keeps no other. Throws RangeError for NaN and infinities. */
function real(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`${value} cannot be stored: values must be finite`);
    return value === 0 ? 0 : value;
}
const optionalReal = (value) => value === null || value === undefined ? null : real(value);
function sorted(value) {
    if (typeof value === 'number')
        return real(value);
    if (Array.isArray(value))
        return value.map((item) => (item === undefined ? null : sorted(item)));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
/** JSON with sorted keys, so that equal content is equal text. Throws RangeError for non-finite numbers. */
const json = (value, indent) => JSON.stringify(sorted(value), null, indent);
const optionalJson = (value) => value === null || value === undefined ? null : json(value);
//# sourceMappingURL=cell.js.map

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
/** What was in the file when it was opened: what grows meanwhile is not followed. */
function* piecesOf(descriptor, size) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const chunk = Buffer.allocUnsafe(2 ** 16);
    try {
        for (let left = size; left > 0;) {
            const length = (0,external_node_fs_.readSync)(descriptor, chunk, 0, Math.min(left, chunk.length), null);
            if (length === 0)
                break;
            left -= length;
            yield decoder.write(chunk.subarray(0, length));
        }
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
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
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

/***/ })

};
