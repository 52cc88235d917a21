export const id = 722;
export const ids = [722,169];
export const modules = {

/***/ 81722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadFromCache: () => (/* binding */ loadFromCache),
  saveToCache: () => (/* binding */ saveToCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/cache/lib/cache.js + 91 modules
var cache = __webpack_require__(18091);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./build/src/edge/storage/github-calls.js
var github_calls = __webpack_require__(41298);
// EXTERNAL MODULE: ./build/src/edge/storage/repository.js
var storage_repository = __webpack_require__(30169);
;// CONCATENATED MODULE: ./build/src/edge/storage/cache-origin.js



const PAGE = 100;
/**
 * Asks GitHub under which refs the entries of a key lie. The cache service answers from the run's own scope first, then
 * from the base branch's and the default branch's, and does not say from which. Every job of a run may write the run's
 * own scope, under any key, and so may code that it measures; only runs of the default branch save our keys, so one
 * that lies under any other ref, too, is not believed. Throws nothing: what GitHub does not tell is a doubt.
 */
async function doubtsWith(token) {
    if (!token)
        return async (key) => untold(key, 'there is no token to ask GitHub with');
    const repository = await told(() => (0,storage_repository.repositoryOf)(token));
    return async (key) => {
        if ('reason' in repository)
            return untold(key, repository.reason);
        const refs = await told(() => refsOf(repository.value, key));
        return 'reason' in refs ? untold(key, refs.reason) : doubtOf(key, refs.value, repository.value);
    };
}
async function told(call) {
    try {
        return { value: await call() };
    }
    catch (error) {
        return { reason: error instanceof Error ? error.message : String(error) };
    }
}
const untold = (key, reason) => `it cannot be told whether ${key} was saved by the default branch, so it is not believed: ${reason}`;
/** Other pull requests' entries of the key count for nothing: no other run can read them. */
const isElsewhere = (ref) => ref.startsWith('refs/pull/') && ref !== github/* context */._.ref;
async function refsOf({ octokit, at }, key) {
    const list = () => octokit.rest.actions.getActionsCacheList({ ...at, key, per_page: PAGE });
    const { total_count: total, actions_caches: entries } = (await (0,github_calls/* patiently */.d)('list caches (needs actions: read)', list)).data;
    // Keys that this one begins are listed with it.
    if (total > PAGE)
        throw new Error(`${total} keys begin alike`);
    const refs = entries.flatMap((entry) => (entry.key === key ? [entry.ref ?? 'no ref'] : []));
    return refs.filter((ref) => !isElsewhere(ref));
}
function doubtOf(key, refs, { defaultBranch }) {
    const ours = `refs/heads/${defaultBranch}`;
    const others = [...new Set(refs)].filter((ref) => ref !== ours);
    if (others.length > 0)
        return `${key} was saved by ${others.join(' and ')}, where benchgate saves none and code under test can: it is not believed`;
    return refs.includes(ours) ? null : untold(key, `GitHub lists none of ${ours}`);
}
//# sourceMappingURL=cache-origin.js.map
// EXTERNAL MODULE: ./build/src/edge/storage/client-log.js
var client_log = __webpack_require__(17349);
;// CONCATENATED MODULE: ./build/src/edge/storage/cache-calls.js




const unavailable = {
    state: 'failed',
    reason: 'there is no Actions cache service here (ACTIONS_RESULTS_URL is not set); outside a job use the storage "directory"',
};
const failed = (reason) => ({ state: 'failed', reason });
/**
 * Makes the folder's parent this process's workspace and returns the folder's name. The client packs relative to
 * GITHUB_WORKSPACE, looks for files from the working directory, and finds an entry only by the path text it was saved
 * under: so that text is the same on every machine. A thread cannot change directory; its `process` is its own.
 */
function enter(folder) {
    const parent = (0,external_node_path_.dirname)(folder);
    process.env['GITHUB_WORKSPACE'] = parent;
    process.env['RUNNER_TEMP'] = parent;
    process.cwd = () => parent;
    return (0,external_node_path_.basename)(folder);
}
/** The client answers `undefined` for a miss and for every failure; only its log tells them apart. */
function whyNothing(log) {
    const reason = (0,client_log/* complaints */.ZL)(log);
    if ((0,client_log/* said */.ag)(log, 'Cache not found for version'))
        return { state: 'absent' };
    const legacy = (0,client_log/* said */.ag)(log, 'Cache service version: v1');
    return legacy && !reason ? { state: 'absent' } : failed(reason || 'the client gave no reason');
}
/**
 * Restores the newest entry whose key begins with `prefix` into the folder. Where the run can read more than the default
 * branch's entries, only one that is the default branch's.
 */
async function loadFromCache(job, log) {
    if (!(0,cache/* isFeatureAvailable */.w3)())
        return unavailable;
    const { folder, prefix, token } = job;
    const paths = [enter(folder)];
    const load = async (key, options = {}) => loaded(await (0,cache/* restoreCache */.P3)(paths, key, [key], options), key, log);
    return job.onDefaultBranch ? load(prefix) : loadProven(load, prefix, token);
}
function loaded(key, prefix, log) {
    if (key === undefined)
        return whyNothing(log);
    return key.startsWith(prefix)
        ? { state: 'found', from: key }
        : failed(`got the entry of another key, ${key}`);
}
/**
 * Asks before the bytes are fetched, because the client unpacks them wherever they say, and again behind it: what was
 * saved in between could have been fetched.
 */
async function loadProven(load, prefix, token) {
    const found = await load(prefix, { lookupOnly: true });
    if (found.state !== 'found')
        return found;
    const doubt = await doubtsWith(token);
    const before = await doubt(found.from);
    if (before !== null)
        return failed(before);
    const fetched = await load(found.from);
    if (fetched.state !== 'found')
        return fetched;
    const after = await doubt(fetched.from);
    return after === null ? fetched : failed(after);
}
/** Saves the folder and looks the key up: an upload that the client calls done is not always there. */
async function saveToCache({ folder, key }, log) {
    if (!(0,cache/* isFeatureAvailable */.w3)())
        return unavailable;
    const paths = [enter(folder)];
    const id = await (0,cache/* saveCache */.Io)(paths, key);
    if (!(id > 0)) {
        const reason = (0,client_log/* complaints */.ZL)(log) || 'the client gave no reason';
        const refused = (0,client_log/* said */.ag)(log, 'cache write denied') || (0,client_log/* said */.ag)(log, 'Cache save skipped');
        return refused ? { state: 'refused', reason } : failed(reason);
    }
    const hit = await (0,cache/* restoreCache */.P3)(paths, key, [], { lookupOnly: true });
    if (hit === key)
        return { state: 'saved', as: key };
    return failed(`saved as entry ${id}, but it cannot be found: ${(0,client_log/* complaints */.ZL)(log) || `looked up ${key}`}`);
}
//# sourceMappingURL=cache-calls.js.map

/***/ }),

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

/***/ })

};
