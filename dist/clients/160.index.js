export const id = 160;
export const ids = [160];
export const modules = {

/***/ 80160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSegments: () => (/* binding */ loadSegments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77935);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61351);
/* harmony import */ var _client_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17349);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54710);






/** More shards than this no plan has; more artifacts than this nobody of ours made. */
const mostSegments = 256;
const mostBytes = 64 * 1024 * 1024;
/** Which run's artifacts are asked for, in the client's words. */
function placeOf({ runId, token }) {
    if (runId === null || token === null)
        return {};
    const { owner, repo } = _actions_github__WEBPACK_IMPORTED_MODULE_3__/* .context */ ._.repo;
    return { findBy: { token, workflowRunId: runId, repositoryOwner: owner, repositoryName: repo } };
}
/**
 * Fetches every segment of a run. The archive is unpacked by ourselves: the client would write whatever names and
 * amounts an archive holds.
 */
async function loadSegments(job) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .DefaultArtifactClient */ .t9();
    const { artifacts } = await client.listArtifacts({ latest: true, ...placeOf(job) });
    const own = artifacts.filter(({ name }) => isSegment(name, job.prefix));
    if (own.length > mostSegments)
        throw new Error(`the run left ${own.length} segments; no plan has so many`);
    const segments = [];
    for (const { id, name, size, digest } of own.toSorted((a, b) => a.id - b.id)) {
        const from = `${name} (artifact ${id})`;
        try {
            if (size > mostBytes)
                throw new Error(`it has ${size} bytes; ${mostBytes} are allowed`);
            if (!digest)
                throw new Error('it has no digest to check it by');
            segments.push({ id, from, folder: await fetchOne(client, job, { id, digest }) });
        }
        catch (error) {
            segments.push({ id, from, reason: (0,_client_log_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E$)(error instanceof Error ? error.message : String(error)) });
        }
    }
    return { state: 'found', segments };
}
const isSegment = (name, prefix) => name.startsWith(prefix) && /^\d{1,3}$/.test(name.slice(prefix.length));
async function fetchOne(client, job, { id, digest }) {
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(job.folder, 'archive-'));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(job.folder, String(id));
    try {
        const options = { path: scratch, expectedHash: digest, skipDecompress: true, ...placeOf(job) };
        const { digestMismatch } = await client.downloadArtifact(id, options);
        if (digestMismatch)
            throw new Error('it has other bytes than were uploaded');
        const files = (0,_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .readZip */ .u)(await archiveIn(scratch), job.files);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        for (const [name, bytes] of files)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), bytes);
        return folder;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
/** The one file that the client wrote, whatever it is called. */
async function archiveIn(folder) {
    const [name] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    if (name === undefined)
        throw new Error('the client wrote no archive');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (size > mostBytes)
        throw new Error(`it has ${size} bytes; ${mostBytes} are allowed`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
}
//# sourceMappingURL=segments-load.js.map

/***/ }),

/***/ 54710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const directoryEnd = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/**
 * The wanted files of a zip archive that may be anybody's. Nothing is written, names are only compared, no file unfolds
 * to more than is allowed (a bomb stops there), and links are no files. Throws Error for what is not right.
 */
function readZip(bytes, wanted) {
    const found = new Map();
    for (const entry of entriesOf(bytes)) {
        const most = Object.hasOwn(wanted, entry.name) ? wanted[entry.name] : undefined;
        if (most === undefined)
            continue;
        if (found.has(entry.name))
            throw new Error(`the archive holds ${entry.name} twice`);
        if (entry.size > most)
            throw new Error(`${entry.name} would unfold to ${entry.size} bytes; ${most} are allowed`);
        found.set(entry.name, contentOf(bytes, entry, most));
    }
    return found;
}
function entriesOf(bytes) {
    const end = bytes.lastIndexOf(directoryEnd);
    if (end < 0 || end + 22 > bytes.length)
        throw new Error('it is no zip archive');
    const entries = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark)
            throw new Error('the archive’s directory is damaged');
        const nameLength = bytes.readUInt16LE(at + 28);
        entries.push({
            name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
            method: bytes.readUInt16LE(at + 10),
            crc: bytes.readUInt32LE(at + 16),
            packed: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            local: bytes.readUInt32LE(at + 42),
        });
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return entries;
}
function contentOf(bytes, { name, method, crc, packed, local }, most) {
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localMark)
        throw new Error(`${name} is not where the archive says`);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    if (data.length !== packed)
        throw new Error(`${name} is cut short`);
    const content = unfolded(name, method, data, most);
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== crc)
        throw new Error(`${name} has other bytes than were packed`);
    return content;
}
function unfolded(name, method, data, most) {
    if (method === 0 && data.length > most)
        throw new Error(`${name} has ${data.length} bytes; ${most} are allowed`);
    if (method === 0)
        return data;
    if (method !== 8)
        throw new Error(`${name} is packed in a way that nobody here uses (${method})`);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, { maxOutputLength: most });
    }
    catch (error) {
        throw new Error(`${name} cannot be unfolded to at most ${most} bytes: ${error.message}`);
    }
}
//# sourceMappingURL=zip.js.map

/***/ })

};
