export const id = 63;
export const ids = [63];
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

/***/ 57063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookUpRun: () => (/* binding */ lookUpRun)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _github_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41298);


/**
 * The pull request that a run was made for, as GitHub has it: by the run's commit and the repository it comes from. The
 * run itself names none when it comes from a fork, and what it left may name any. Throws when there is none.
 */
async function lookUpRun({ runId, token }) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    const at = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.repo;
    const run = await (0,_github_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)(`GET run ${runId} (needs actions: read)`, () => octokit.rest.actions.getWorkflowRun({ ...at, run_id: runId }));
    const { event, head_sha: headSha } = run.data;
    if (event !== 'pull_request')
        throw new Error(`run ${runId} was made by ${event}, not by a pull request: judge it in its own workflow`);
    const pull = (await pullsOf(octokit, run.data)).find((one) => isOf(one, run.data));
    if (!pull)
        throw new Error(`no pull request has ${headSha.slice(0, 10)} as its last commit any more`);
    const full = await (0,_github_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)(`GET pull request ${pull.number} (needs pull-requests: read)`, () => octokit.rest.pulls.get({ ...at, pull_number: pull.number }));
    return {
        state: 'pull-request',
        number: pull.number,
        headSha,
        baseBranch: full.data.base.ref,
        mergeSha: full.data.merge_commit_sha ?? null,
        isFork: pull.head.repo?.id !== pull.base.repo.id,
    };
}
/** Pull requests of that branch, newest first; a branch may have had several. */
async function pullsOf(octokit, run) {
    const owner = run.head_repository?.full_name?.split('/')[0] ?? _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.repo.owner;
    const query = { head: `${owner}:${run.head_branch}`, state: 'all', per_page: 100 };
    const listed = await (0,_github_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d)('list pull requests (needs pull-requests: read)', () => octokit.rest.pulls.list({ ..._actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.repo, ...query }));
    return listed.data.toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open'));
}
const isOf = ({ head }, run) => head.sha === run.head_sha && head.repo?.id === run.head_repository?.id;
//# sourceMappingURL=run-lookup.js.map

/***/ })

};
