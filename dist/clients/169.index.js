export const id = 169;
export const ids = [169];
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
