export const id = 566;
export const ids = [566];
export const modules = {

/***/ 41298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   d: () => (/* binding */ patiently)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const ATTEMPTS = 5;
/** Seconds that GitHub asks to wait, or undefined. */
function askedWait({ response }) {
    const seconds = Number(response?.headers?.['retry-after']);
    return Number.isFinite(seconds) ? seconds : undefined;
}
/** Server errors, rate limits and broken connections may pass; refusals do not. */
function mayPass(error) {
    const { status } = error;
    if (status === undefined)
        return true;
    return status >= 500 || status === 429 || (status === 403 && askedWait(error) !== undefined);
}
/** The HTTP status that made a patient call give up; undefined where there was none. */
const statusOf = (error) => error instanceof Error ? error.cause?.status : undefined;
/** Makes a REST call, again after 1, 2, 4 and 8 s (or as long as GitHub asks) while the error may pass. */
async function patiently(what, call) {
    for (let attempt = 1;; attempt++) {
        try {
            return await call();
        }
        catch (thrown) {
            const error = thrown;
            const said = `${what} failed: ${error.status ?? ''} ${error.message ?? String(thrown)}`;
            if (attempt === ATTEMPTS || !mayPass(error))
                throw new Error(said, { cause: thrown });
            // The thread's parent shows this line when time runs out before the attempts do.
            process.stdout.write(`Attempt ${attempt} of ${ATTEMPTS}: ${said}\n`);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((askedWait(error) ?? 2 ** (attempt - 1)) * 1000);
        }
    }
}
//# sourceMappingURL=github-calls.js.map

/***/ }),

/***/ 5064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ isCopyName),
/* harmony export */   RG: () => (/* binding */ download),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   vC: () => (/* binding */ copyName)
/* harmony export */ });
/** More than this no asset may hold: it is read into memory, and unfolds to several times as much. */
const mostBytes = 512 * 1024 * 1024;
/**
 * `benchgate-demo-default.71-1.zip`. The store's name is what an asset is found by. Run and attempt make it new each
 * time: what is uploaded never takes the name of a copy that is there.
 */
const copyName = (store, attempt) => `${store}.${attempt}.zip`;
/** Whether an asset of this name is a copy of the store; of its run alone where one is given. */
function isCopyName(name, store, run = '\\d+') {
    return name.startsWith(`${store}.`) && new RegExp(`^${run}-\\d+\\.zip$`).test(name.slice(store.length + 1));
}
/** The bytes of an asset, wherever GitHub sends us for them. */
async function download({ octokit, at }, id) {
    const headers = { accept: 'application/octet-stream' };
    const { data } = await octokit.rest.repos.getReleaseAsset({ ...at, asset_id: id, headers });
    const bytes = data;
    if (bytes instanceof ArrayBuffer)
        return Buffer.from(bytes);
    throw new Error(`asset ${id} came as something else than bytes`);
}
//# sourceMappingURL=release-copy.js.map

/***/ }),

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveToRelease: () => (/* binding */ saveToRelease)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./build/src/edge/storage/github-calls.js
var github_calls = __webpack_require__(41298);
// EXTERNAL MODULE: ./build/src/edge/storage/release-copy.js
var release_copy = __webpack_require__(5064);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/edge/storage/zip-folder.js



/** Version 2.0: what every reader of the last thirty years understands. Layout: PKWARE's APPNOTE.TXT, section 4.3. */
const version = 20;
const deflated = 8;
/** What the local header and the directory say of a file alike. */
function factsOf(name, data, packed) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(version, 0);
    facts.writeUInt16LE(deflated, 4);
    facts.writeUInt32LE((0,external_node_zlib_.crc32)(data), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    return facts;
}
/** The directory's end: how many files, how long the directory is and where it begins. */
function endOf(files, length, at) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(files, 8);
    end.writeUInt16LE(files, 10);
    end.writeUInt32LE(length, 12);
    end.writeUInt32LE(at, 16);
    return end;
}
/** The files directly in a folder as a zip archive; together less than 4 GiB. The same files give the same bytes. */
async function zipFolder(folder) {
    const names = (await (0,promises_.readdir)(folder)).sort();
    const [bodies, directory] = [[], []];
    let at = 0;
    for (const file of names) {
        const [name, data] = [Buffer.from(file), await (0,promises_.readFile)((0,external_node_path_.join)(folder, file))];
        const packed = (0,external_node_zlib_.deflateRawSync)(data);
        const facts = factsOf(name, data, packed);
        const place = Buffer.alloc(14);
        place.writeUInt32LE(at, 10);
        const body = [Buffer.from([0x50, 0x4b, 3, 4]), facts, name, packed];
        bodies.push(...body);
        directory.push(Buffer.from([0x50, 0x4b, 1, 2, version, 0]), facts, place, name);
        at += body.reduce((sum, { length }) => sum + length, 0);
    }
    const length = directory.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([...bodies, ...directory, endOf(names.length, length, at)]);
}
//# sourceMappingURL=zip-folder.js.map
;// CONCATENATED MODULE: ./build/src/edge/storage/release-save.js





const digestOf = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
/** Also what a broken upload left behind, which the release itself does not show. */
const assetsOf = ({ octokit, at, release }) => octokit.paginate(octokit.rest.repos.listReleaseAssets, { ...at, release_id: release.id, per_page: 100 });
const remove = ({ octokit, at }, { id }) => octokit.rest.repos.deleteReleaseAsset({ ...at, asset_id: id });
const isWhole = (asset, { bytes, digest }) => asset.state === 'uploaded' && asset.size === bytes.length && asset.digest === digest;
/**
 * One attempt. The one before may have succeeded without our hearing of it, or have left a name without content, which
 * would refuse every later upload.
 */
async function attach(upload) {
    const { octokit, release, name, bytes } = upload;
    const left = (await assetsOf(upload)).find((asset) => asset.name === name);
    if (left && isWhole(left, upload))
        return left;
    if (left)
        await remove(upload, left);
    const headers = { 'content-type': 'application/zip' };
    // Only the release knows the host that takes uploads.
    const sent = await octokit.request({
        ...{ method: 'POST', url: release.upload_url, name, headers },
        data: bytes,
    });
    const asset = sent.data;
    // An answer that was cut short comes as an empty one.
    if (typeof asset?.id !== 'number')
        throw new Error('the answer to the upload was cut short');
    return asset;
}
/** Asks GitHub what it holds; where it tells no digest, the bytes themselves. Undefined when all is as it was sent. */
async function difference(upload, { id }) {
    const { octokit, at, bytes, digest } = upload;
    const { data } = await (0,github_calls/* patiently */.d)(`GET asset ${id}`, () => octokit.rest.repos.getReleaseAsset({ ...at, asset_id: id }));
    if (data.state !== 'uploaded')
        return `it is ${data.state}, not uploaded`;
    if (data.size !== bytes.length)
        return `it has ${data.size} bytes, not ${bytes.length}`;
    const held = data.digest ?? digestOf(await (0,github_calls/* patiently */.d)(`download asset ${id}`, () => (0,release_copy/* download */.RG)(upload, id)));
    return held === digest ? undefined : 'it has the right size and other bytes';
}
/** Copies that earlier attempts of this run attached. Later ones are never less: they hold the same and more. */
async function removeEarlier(upload, { name, attempt }) {
    const [run] = attempt.split('-');
    const copies = (await assetsOf(upload)).filter((asset) => (0,release_copy/* isCopyName */.$0)(asset.name, name, run));
    for (const copy of copies)
        if (copy.name !== upload.name)
            await remove(upload, copy);
}
async function uploadOf(job) {
    const [octokit, at] = [(0,github/* getOctokit */.Q)(job.token), { ...github/* context */._.repo }];
    const get = () => octokit.rest.repos.getReleaseByTag({ ...at, tag: job.tag });
    const release = await (0,github_calls/* patiently */.d)(`GET the published release of ${job.tag}`, get);
    const bytes = await zipFolder(job.folder);
    if (bytes.length > release_copy/* mostBytes */.j$)
        throw new Error(`it has ${bytes.length} bytes; ${release_copy/* mostBytes */.j$} are allowed`);
    const name = (0,release_copy/* copyName */.vC)(job.name, job.attempt);
    return { octokit, at, release: release.data, name, bytes, digest: digestOf(bytes) };
}
/** Attaches the folder's files to the release as one archive; an earlier attempt's goes only when this one is proven. */
async function saveToRelease(job) {
    try {
        const upload = await uploadOf(job);
        const asset = await (0,github_calls/* patiently */.d)(`attach ${upload.name} to release ${job.tag} (needs contents: write)`, () => attach(upload));
        const wrong = await difference(upload, asset);
        if (wrong !== undefined) {
            await remove(upload, asset);
            return { state: 'failed', reason: `${upload.name} is not what was sent: ${wrong}` };
        }
        // What is left over is no harm: the newest copy is the one that is read.
        await removeEarlier(upload, job).catch(() => undefined);
        return { state: 'saved', as: `${upload.name} of release ${job.tag}` };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const refusals = [403, 404, 422];
        return { state: refusals.includes((0,github_calls/* statusOf */.c)(error)) ? 'refused' : 'failed', reason };
    }
}
//# sourceMappingURL=release-save.js.map

/***/ })

};
