export const id = 960;
export const ids = [960,169];
export const modules = {

/***/ 21960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   candidateOf: () => (/* binding */ candidateOf),
/* harmony export */   loadArtifact: () => (/* binding */ loadArtifact),
/* harmony export */   loadHistorySegments: () => (/* binding */ loadHistorySegments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77935);
/* harmony import */ var _client_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17349);
/* harmony import */ var _github_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41298);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30169);






/** Events that only people and workflows with write access trigger on a branch. */
const trustedEvents = new Set(['push', 'schedule', 'workflow_dispatch']);
const PAGE = 100;
/** Runs of pull requests leave artifacts of the same name; beyond this many nobody looks further. */
const MAX_PAGES = 20;
/** Not expired, and of a run of this very repository: names alone are anybody's. */
function candidateOf({ id }, artifact) {
    const run = artifact.workflow_run;
    if (!run?.id || artifact.expired)
        return undefined;
    if (run.repository_id !== id || run.head_repository_id !== id)
        return undefined;
    return { id: artifact.id, run: run.id, digest: artifact.digest ?? null };
}
/**
 * Where the run comes from. Its branch is told by name alone, which a tag may have, and whoever may push a tag can put
 * it on anything, as with the tag of a release: only a commit that the default branch has brings a workflow that was
 * accepted there. A schedule always is the default branch's.
 */
async function toldOf(repository, { run }) {
    const { octokit, at, defaultBranch } = repository;
    const get = () => octokit.rest.actions.getWorkflowRun({ ...at, run_id: run });
    const { event, head_branch: branch, head_sha: sha } = (await (0,_github_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .patiently */ .d)(`GET run ${run}`, get)).data;
    const words = `${event} of ${branch} at ${sha.slice(0, 10)}`;
    const claims = event === 'release' || (branch === defaultBranch && trustedEvents.has(event));
    if (!claims)
        return { origin: 'else', words };
    const isAccepted = event === 'schedule' || (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__.isOnDefaultBranch)(repository, sha));
    return { origin: isAccepted ? 'accepted' : 'astray', words };
}
async function listPage({ octokit, at }, name, page) {
    const get = () => octokit.rest.actions.listArtifactsForRepo({ ...at, name, per_page: PAGE, page });
    const { data } = await (0,_github_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .patiently */ .d)(`list artifacts named ${name} (needs actions: read)`, get);
    return [...data.artifacts].sort((a, b) => b.id - a.id);
}
/** What is told of a run, asked once a run. */
function teller(repository) {
    const known = new Map();
    return (candidate) => {
        const answer = known.get(candidate.run) ?? toldOf(repository, candidate);
        known.set(candidate.run, answer);
        return answer;
    };
}
/**
 * Artifacts of runs that are of the default branch or claim to be, and that are not taken yet, oldest first. Behind a
 * page that brings only known ones lie older ones.
 */
async function untaken(repository, name, taken) {
    const tell = teller(repository);
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const artifacts = await listPage(repository, name, page);
        const fresh = artifacts.filter(({ id }) => !taken.has(id));
        const before = found.length;
        for (const artifact of fresh) {
            const candidate = candidateOf(repository, artifact);
            const told = candidate && (await tell(candidate));
            if (told && told.origin !== 'else')
                found.push({ ...candidate, ...told });
        }
        const isKnown = fresh.length < artifacts.length && found.length === before;
        if (artifacts.length < PAGE || isKnown)
            break;
    }
    return found.reverse();
}
/** Runs of the workflow that this one is of; 0 where nobody says which that is. */
async function earlierRuns({ octokit, at, defaultBranch }) {
    const file = /\.github\/workflows\/([^@/]+)@/.exec(process.env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    if (file === undefined)
        return 0;
    const query = { workflow_id: file, branch: defaultBranch, status: 'success', per_page: 1 };
    const { data } = await (0,_github_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .patiently */ .d)(`list runs of ${file}`, () => octokit.rest.actions.listWorkflowRuns({ ...at, ...query }));
    return data.total_count;
}
/** Downloads every artifact of the name that an accepted run left and that is not taken yet; others are named. */
async function loadHistorySegments(job) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__.repositoryOf)(job.token);
    const segments = [];
    const astray = [];
    for (const candidate of await untaken(repository, job.name, new Set(job.taken))) {
        const { id, run, origin, words } = candidate;
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(job.folder, String(id));
        const from = `${job.name} (artifact ${id} of run ${run})`;
        if (origin === 'astray') {
            astray.push({ id, from, run: words });
            continue;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        const reason = await download(repository, candidate, { ...job, folder }).catch(String);
        segments.push(reason === undefined ? { id, from, folder } : { id, from, reason: (0,_client_log_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E$)(reason) });
    }
    const isUnknown = segments.length === 0 && job.taken.length === 0;
    return {
        state: 'found',
        segments,
        astray,
        ...(isUnknown ? { earlierRuns: await earlierRuns(repository) } : {}),
    };
}
/** The newest usable artifact; undefined when GitHub lists none. Throws when the list has no end. */
async function newest(repository, name) {
    const tell = teller(repository);
    for (let page = 1; page <= MAX_PAGES; page++) {
        const artifacts = await listPage(repository, name, page);
        for (const artifact of artifacts) {
            const candidate = candidateOf(repository, artifact);
            if (candidate && (await tell(candidate)).origin === 'accepted')
                return candidate;
        }
        if (artifacts.length < PAGE)
            return undefined;
    }
    throw new Error(`none of the newest ${MAX_PAGES * PAGE} artifacts named ${name} is of the default branch`);
}
async function download({ at }, { id, run, digest }, { folder, token }) {
    if (!digest)
        return `artifact ${id} has no digest to check it by`;
    const findBy = { token, workflowRunId: run, repositoryOwner: at.owner, repositoryName: at.repo };
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .DefaultArtifactClient */ .t9();
    const { digestMismatch } = await client.downloadArtifact(id, { path: folder, expectedHash: digest, findBy });
    return digestMismatch ? `artifact ${id} has other bytes than were uploaded` : undefined;
}
/** Downloads the newest artifact of the name that an accepted run left. */
async function loadArtifact(job) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__.repositoryOf)(job.token);
    const candidate = await newest(repository, job.name);
    if (!candidate)
        return { state: 'absent' };
    const reason = await download(repository, candidate, job);
    if (reason)
        return { state: 'failed', reason };
    return { state: 'found', from: `${job.name} (artifact ${candidate.id} of run ${candidate.run})` };
}
//# sourceMappingURL=artifact-load.js.map

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
