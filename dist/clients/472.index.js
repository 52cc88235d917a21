export const id = 472;
export const ids = [472,169];
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

/***/ 50091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadFromRelease: () => (/* binding */ loadFromRelease)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/core/model/problem.js
const ok = (value) => ({ ok: true, value });
const fail = (...problems) => ({ ok: false, problems });
/** Every value, or every problem of all of them. */
function problem_all(results) {
    const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
    if (problems.length > 0)
        return { ok: false, problems };
    return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
/** `file:line:column`, as far as known: the form editors and terminals turn into a link. */
function showPlace({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
/** One problem as three short lines: place, fact, remedy. */
function showProblem({ where, what, hint }) {
    const key = where.key ? ` ${where.key}:` : '';
    return `${showPlace(where)}:${key} ${what}\n  hint: ${hint}`;
}
/** Thrown when the user must mend something; entry points print it and exit 65, or `exitCode` (75: store in use). */
class ProblemError extends Error {
    problems;
    exitCode;
    constructor(problems, exitCode = null) {
        super(problems.map(showProblem).join('\n'));
        this.name = 'ProblemError';
        this.problems = problems;
        this.exitCode = exitCode;
    }
}
/** The value, or a thrown ProblemError. */
function orThrow(result) {
    if (!result.ok)
        throw new ProblemError(result.problems);
    return result.value;
}
//# sourceMappingURL=problem.js.map
;// CONCATENATED MODULE: ./build/src/core/store/contents.js

/** Name of the file that is saved beside the others and tells what they are. */
const contentsFile = 'contents.json';
const problem = (key, what) => ({
    where: { file: contentsFile, key },
    what,
    hint: 'The copy is damaged or was not written by benchgate; remove it, or restore from another copy.',
});
/** True for a name that stays in its folder and is not the list itself. */
function isPlainName(name) {
    return name !== '' && name !== '.' && name !== '..' && name !== contentsFile && !/[\\/\0]/.test(name);
}
/** The text of `contents.json`, files in the order of their names. */
function writeContents(files) {
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    const contents = { version: 1, files: sorted };
    return `${JSON.stringify(contents, null, 2)}\n`;
}
function isFacts(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { name, size, sha256 } = value;
    const goodSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
    const goodHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
    return typeof name === 'string' && isPlainName(name) && goodSize && goodHash;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Reads the text of `contents.json`; every name in the result is plain and occurs once. */
function readContents(text) {
    const value = parse(text);
    if (typeof value !== 'object' || value === null)
        return fail(problem('', 'is not a JSON object'));
    if (value.version !== 1)
        return fail(problem('version', `is ${JSON.stringify(value.version)}, not 1`));
    if (!Array.isArray(value.files))
        return fail(problem('files', 'is not a list'));
    const files = value.files;
    const bad = files.findIndex((file) => !isFacts(file));
    if (bad >= 0)
        return fail(problem(`files[${bad}]`, 'is not a plain name with a size and a sha256'));
    const facts = files;
    const names = facts.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        return fail(problem('files', `names ${twice} twice`));
    return ok({ version: 1, files: facts });
}
/** One problem for each listed file that is missing or has other bytes; files that are not listed do not count. */
function checkContents({ files }, found) {
    return files.flatMap((wanted) => {
        const file = found.find(({ name }) => name === wanted.name);
        if (!file)
            return [problem(wanted.name, 'is missing')];
        if (file.size !== wanted.size)
            return [problem(wanted.name, `has ${file.size} bytes, not ${wanted.size}`)];
        return file.sha256 === wanted.sha256 ? [] : [problem(wanted.name, 'has the right size and other bytes')];
    });
}
//# sourceMappingURL=contents.js.map
// EXTERNAL MODULE: ./build/src/edge/storage/github-calls.js
var github_calls = __webpack_require__(41298);
// EXTERNAL MODULE: ./build/src/edge/storage/release-copy.js
var release_copy = __webpack_require__(5064);
// EXTERNAL MODULE: ./build/src/edge/storage/repository.js
var storage_repository = __webpack_require__(30169);
// EXTERNAL MODULE: ./build/src/edge/storage/zip.js
var zip = __webpack_require__(54710);
;// CONCATENATED MODULE: ./build/src/edge/storage/release-load.js








const PAGE = 100;
/** Beyond this many releases without a copy nobody looks further. */
const MAX_PAGES = 10;
/** A copy that is damaged yields to the one before it. */
const MOST_TRIED = 3;
/** Bytes that all files of a copy may unfold to. */
const mostUnfolded = 2 ** 31;
const mostContents = 2 ** 20;
/** Whole copies of the store on published releases, newest first. Drafts are anybody's notes and may never come out. */
async function copiesOf({ octokit, at }, store) {
    for (let page = 1; page <= MAX_PAGES; page++) {
        const list = () => octokit.rest.repos.listReleases({ ...at, per_page: PAGE, page });
        const { data } = await (0,github_calls/* patiently */.d)('list releases (needs contents: read)', list);
        const copies = data
            .filter(({ draft }) => !draft)
            .flatMap((release) => release.assets.map((asset) => ({ release, asset })))
            .filter(({ asset }) => asset.state === 'uploaded' && (0,release_copy/* isCopyName */.$0)(asset.name, store));
        if (copies.length > 0 || data.length < PAGE)
            return copies.sort((a, b) => b.asset.id - a.asset.id);
    }
    return [];
}
/** A release of a commit that the default branch has; one of another line keeps another history. */
async function isOfDefaultBranch(repository, { tag_name: tag }) {
    const { octokit, at } = repository;
    const get = () => octokit.rest.repos.getCommit({ ...at, ref: `tags/${tag}`, per_page: 1 });
    try {
        const { data } = await (0,github_calls/* patiently */.d)(`GET the commit of ${tag} (needs contents: read)`, get);
        return (0,storage_repository.isOnDefaultBranch)(repository, data.sha);
    }
    catch (error) {
        if (noCommit.includes((0,github_calls/* statusOf */.c)(error)))
            return false;
        throw error;
    }
}
/** What GitHub answers when a tag is gone. */
const noCommit = [404, 422];
async function fetchInto(repository, { asset }, folder) {
    if (asset.size > release_copy/* mostBytes */.j$)
        throw new Error(`it has ${asset.size} bytes; ${release_copy/* mostBytes */.j$} are allowed`);
    const bytes = await (0,github_calls/* patiently */.d)(`download ${asset.name}`, () => (0,release_copy/* download */.RG)(repository, asset.id));
    const isSent = !asset.digest || asset.digest === `sha256:${sha256(bytes)}`;
    if (bytes.length !== asset.size || !isSent)
        throw new Error('it has other bytes than were uploaded');
    await unfold(bytes, folder);
}
/** The archive may be anybody's: its list of contents says which files are taken, and no file may unfold to more. */
async function unfold(bytes, folder) {
    const list = (0,zip/* readZip */.u)(bytes, { [contentsFile]: mostContents }).get(contentsFile);
    const contents = readContents(Buffer.from(list ?? []).toString());
    if (!contents.ok)
        throw new Error(contents.problems.map(({ what }) => `${contentsFile} ${what}`).join('; '));
    const { files } = contents.value;
    const total = files.reduce((sum, { size }) => sum + size, 0);
    if (total > mostUnfolded)
        throw new Error(`it would unfold to ${total} bytes; ${mostUnfolded} are allowed`);
    const wanted = Object.fromEntries(files.map(({ name, size }) => [name, size]));
    const found = (0,zip/* readZip */.u)(bytes, { ...wanted, [contentsFile]: mostContents });
    const facts = [...found].map(([name, data]) => ({ name, size: data.length, sha256: sha256(data) }));
    const wrong = checkContents(contents.value, facts);
    if (wrong.length > 0)
        throw new Error(wrong.map(({ where, what }) => `${where.key} ${what}`).join('; '));
    for (const [name, data] of found)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), data);
}
const sha256 = (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
/** Downloads the newest copy of the store that a release of the default branch holds. */
async function loadFromRelease(job) {
    const repository = await (0,storage_repository.repositoryOf)(job.token);
    const reasons = [];
    for (const copy of await copiesOf(repository, job.name)) {
        if (!(await isOfDefaultBranch(repository, copy.release)))
            continue;
        const from = `${copy.asset.name} of release ${copy.release.tag_name}`;
        try {
            await fetchInto(repository, copy, job.folder);
            return { state: 'found', from };
        }
        catch (error) {
            reasons.push(`${from}: ${error instanceof Error ? error.message : String(error)}`);
        }
        if (reasons.length === MOST_TRIED)
            break;
    }
    return reasons.length === 0 ? { state: 'absent' } : { state: 'failed', reason: reasons.join('; ') };
}
//# sourceMappingURL=release-load.js.map

/***/ }),

/***/ 30169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isOnDefaultBranch: () => (/* binding */ isOnDefaultBranch),
/* harmony export */   lookUpCommit: () => (/* binding */ lookUpCommit),
/* harmony export */   repositoryOf: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _github_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41298);


async function repositoryOf(token) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    const at = { ..._actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.repo };
    const { data } = await (0,_github_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)('GET the repository', () => octokit.rest.repos.get(at));
    const { id, default_branch: defaultBranch } = data;
    const ref = `heads/${defaultBranch}`;
    const get = () => octokit.rest.git.getRef({ ...at, ref });
    const ask = async () => (await (0,_github_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)(`GET the ref ${ref} (needs contents: read)`, get)).data.object.sha;
    let known;
    const tip = () => {
        known ??= ask();
        return known;
    };
    return { octokit, at, id, defaultBranch, tip };
}
/** True if the commit is the default branch's last or one before it; false also for a commit that GitHub has not. */
async function isOnDefaultBranch({ octokit, at, defaultBranch, tip }, sha) {
    const basehead = `${await tip()}...${sha}`;
    const what = `compare ${sha.slice(0, 10)} with ${defaultBranch} (needs contents: read)`;
    const compare = () => octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead, per_page: 1 });
    try {
        const { status } = (await (0,_github_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)(what, compare)).data;
        return status === 'behind' || status === 'identical';
    }
    catch (error) {
        if ((0,_github_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error) === 404)
            return false;
        throw error;
    }
}
async function lookUpCommit({ token, sha }) {
    return { state: 'commit', isOnDefaultBranch: await isOnDefaultBranch(await repositoryOf(token), sha) };
}
//# sourceMappingURL=repository.js.map

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
