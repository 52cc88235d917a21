export const id = 525;
export const ids = [525];
export const modules = {

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ancestryOf),
/* harmony export */   ancestryOfHead: () => (/* binding */ ancestryOfHead),
/* harmony export */   noAncestry: () => (/* binding */ noAncestry)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2299);


const noAncestry = { commits: [], cut: false };
/** A baseline from longer ago says little of today, and a long history must not slow the gate. */
const farthest = 1000;
/** From the merge base back; from the commit before HEAD where HEAD is accepted already and is its own base. */
async function ancestryOf(world, { repository, commits }) {
    const { base, head } = commits;
    const line = await lineFrom(world, repository, base);
    return base === head ? { ...line, commits: line.commits.slice(1) } : line;
}
/** The same for the HEAD of `project`, whatever its working tree holds. */
async function ancestryOfHead(world, project, head) {
    const repository = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .orThrow */ .aU)(await world.git.repository(project));
    const input = { repository, event: 'local', allowDirty: true, mayFetch: false };
    const base = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .orThrow */ .aU)(await (0,_base_js__WEBPACK_IMPORTED_MODULE_1__/* .branchBase */ .M)(world, input, head));
    return lineFrom(world, repository, base.commit);
}
async function lineFrom({ git }, repository, commit) {
    const commits = await git.firstParents(repository, commit, farthest);
    return { commits, cut: commits.length < farthest && (await git.isShallow(repository)) };
}
//# sourceMappingURL=ancestry.js.map

/***/ }),

/***/ 5992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   qG: () => (/* binding */ cutOff)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

/** Its full id if the clone holds it or could fetch it, else what to do about it. */
async function present({ git }, { repository, mayFetch }, needed) {
    const { commit, name, depth } = needed;
    const found = await git.resolve(repository, commit);
    if (found)
        return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
    if (mayFetch && (await git.fetch(repository, commit)))
        return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(commit);
    if (await git.isShallow(repository))
        return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(cutOff(repository, `the ${name} (${shortId(commit)})`, depth));
    return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        where: { file: repository },
        what: `the ${name} (${shortId(commit)}) is not in this clone`,
        hint: `get it: git fetch origin ${commit}; if the remote has dropped it, name another commit with --base REF`,
    });
}
/** The problem of a clone whose history was cut before what is needed. */
const cutOff = (repository, what, depth) => ({
    where: { file: repository },
    what: `${what} is not in this shallow clone`,
    hint: `run "git fetch --unshallow", or in a workflow give actions/checkout "fetch-depth: ${depth}"`,
});
/** Enough of a commit id for people. */
const shortId = (commit) => commit.slice(0, 10);
//# sourceMappingURL=base-commit.js.map

/***/ }),

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ branchBase),
  g: () => (/* binding */ resolveBase)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/base-commit.js
var base_commit = __webpack_require__(5992);
;// CONCATENATED MODULE: ./build/src/app/base-ancestor.js


/** The commit where `head` left the branch that it is meant for. */
async function commonAncestor({ git }, target, head) {
    const { repository, eventBaseSha, mayFetch } = target;
    const branch = target.eventBaseRef ?? target.defaultBranch;
    if (branch === undefined && eventBaseSha === undefined)
        return (0,problem/* fail */.fJ)(noTarget(repository));
    const name = branch ?? `commit ${eventBaseSha}`;
    let tips = await tipsOf(git, target, branch);
    if (tips.length === 0 && eventBaseSha && mayFetch && (await git.fetch(repository, eventBaseSha))) {
        tips = [eventBaseSha];
    }
    const commit = await nearest(git, repository, { tips, head });
    if (commit)
        return (0,problem.ok)({ commit, how: `where HEAD left ${name} (merge base)` });
    if (await git.isShallow(repository)) {
        return (0,problem/* fail */.fJ)((0,base_commit/* cutOff */.qG)(repository, `the commit where HEAD left ${name}`, 0));
    }
    return (0,problem/* fail */.fJ)(tips.length === 0 ? unknownTarget(repository, name) : unrelated(repository, name));
}
/** Every commit known as the branch's end: a remote's, the local one's, the event's. Each may be stale. */
async function tipsOf(git, target, branch) {
    const refs = branch === undefined ? [] : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    const revs = target.eventBaseSha ? [...refs, target.eventBaseSha] : refs;
    const found = await Promise.all(revs.map((rev) => git.resolve(target.repository, rev)));
    return found.filter((commit) => commit !== undefined);
}
/** Of the merge bases with each tip, the one nearest to head: a stale tip yields an older one. */
async function nearest(git, repository, { tips, head }) {
    let best;
    for (const tip of tips) {
        const found = await git.mergeBase(repository, tip, head);
        if (!found)
            continue;
        if (!best || (await git.mergeBase(repository, best, found)) === best)
            best = found;
    }
    return best;
}
const noTarget = (repository) => ({
    where: { file: repository },
    what: 'nothing says which branch is the default one, so there is no base to compare with',
    hint: 'name a commit with --base REF, or tell git: git remote set-head origin --auto',
});
const unknownTarget = (repository, name) => ({
    where: { file: repository },
    what: `${name}, the branch to compare with, is not in this clone`,
    hint: `get it: git fetch origin ${name}:refs/remotes/origin/${name}, or name a commit with --base REF`,
});
const unrelated = (repository, name) => ({
    where: { file: repository },
    what: `HEAD and ${name} have no common ancestor`,
    hint: 'name a commit to compare with: --base REF',
});
//# sourceMappingURL=base-ancestor.js.map
// EXTERNAL MODULE: ./build/src/app/printable-path.js
var printable_path = __webpack_require__(2644);
;// CONCATENATED MODULE: ./build/src/app/base.js




/** Decides which commits are head and base (design: "which commit is base"), or says what to mend. */
async function resolveBase(world, input) {
    const { git } = world;
    const headCommit = await git.resolve(input.repository, input.headOption ?? 'HEAD');
    if (!headCommit)
        return (0,problem/* fail */.fJ)(noCommits(input.repository));
    const paths = input.headOption === undefined ? await git.dirtyPaths(input.repository) : [];
    const dirty = paths.length > 0;
    if (dirty && !input.allowDirty)
        return (0,problem/* fail */.fJ)(uncommitted(input.repository, paths));
    const found = await baseOf(world, input, { headCommit, dirty });
    if (!found.ok)
        return found;
    const taken = dirty ? await git.snapshot(input.repository) : { commit: headCommit, diff: null };
    const { commit: base, how } = found.value;
    return (0,problem.ok)({ head: taken.commit, headCommit, base, how, dirty, diff: taken.diff });
}
function baseOf(world, input, head) {
    if (input.baseOption !== undefined)
        return namedBase(world, input, input.baseOption);
    if (input.event === 'pull_request' || input.event === 'merge_group') {
        return mergedBase(world, input, head.headCommit);
    }
    if (input.event === 'local' && head.dirty) {
        return Promise.resolve((0,problem.ok)({ commit: head.headCommit, how: 'HEAD, against the working tree' }));
    }
    return branchBase(world, input, head.headCommit);
}
async function namedBase({ git }, input, rev) {
    const { repository, mayFetch } = input;
    const commit = (await git.resolve(repository, rev)) ?? (await git.resolve(repository, `refs/remotes/origin/${rev}`));
    if (commit)
        return (0,problem.ok)({ commit, how: `given as --base ${rev}` });
    if (mayFetch && (await git.fetch(repository, rev)))
        return (0,problem.ok)({ commit: rev, how: `given as --base ${rev}` });
    return (0,problem/* fail */.fJ)({
        where: { file: repository },
        what: `--base ${rev} names no branch, tag or commit of this clone`,
        hint: `check the name with "git branch --all" and "git tag", or get it: git fetch origin ${rev}`,
    });
}
/** Pull requests and merge groups: HEAD is the merge that GitHub made, and its first parent is the base branch. */
async function mergedBase(world, input, head) {
    const parents = await world.git.parents(input.repository, head);
    const [first, second] = parents;
    if (!first || !isTestMerge(input, head, second))
        return commonAncestor(world, input, head);
    const found = await (0,base_commit/* present */.Eb)(world, input, {
        commit: first,
        name: 'first parent of the merge commit',
        depth: 2,
    });
    return found.ok ? (0,problem.ok)({ commit: first, how: 'first parent of the merge commit' }) : found;
}
/** A pull request's own last commit may be a merge too: one of the base branch into it. */
function isTestMerge({ event, headSha }, head, second) {
    if (second === undefined)
        return false;
    if (event === 'merge_group' || headSha === undefined)
        return true;
    return headSha === second && headSha !== head;
}
/** Elsewhere: where the branch left the default branch; on the default branch itself, the commit before. */
async function branchBase(world, input, head) {
    const { git } = world;
    const branch = input.branch ?? (await git.branch(input.repository));
    const main = input.defaultBranch ?? (await git.defaultBranch(input.repository));
    if (branch !== null && branch === main)
        return parentBase(world, input, { head, why: `HEAD is on ${main}` });
    const ancestor = await commonAncestor(world, { ...input, defaultBranch: main ?? undefined }, head);
    if (!ancestor.ok || ancestor.value.commit !== head)
        return ancestor;
    return parentBase(world, input, { head, why: `HEAD is part of ${main ?? 'the default branch'} already` });
}
async function parentBase(world, input, { head, why }) {
    const [first] = await world.git.parents(input.repository, head);
    if (!first)
        return (0,problem/* fail */.fJ)(firstCommit(input.repository, head));
    const found = await (0,base_commit/* present */.Eb)(world, input, { commit: first, name: 'commit before HEAD', depth: 2 });
    return found.ok ? (0,problem.ok)({ commit: first, how: `first parent of HEAD, because ${why}` }) : found;
}
const noCommits = (repository) => ({
    where: { file: repository },
    what: 'this repository has no commits yet',
    hint: 'commit first: git add --all && git commit',
});
const firstCommit = (repository, head) => ({
    where: { file: repository },
    what: `HEAD (${(0,base_commit/* shortId */.m_)(head)}) is the first commit: there is nothing to compare it with`,
    hint: 'compare from the second commit on, or name another commit with --base REF',
});
function uncommitted(repository, paths) {
    const shown = paths.slice(0, 5).map(printable_path/* printablePath */.V).join(', ');
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    return {
        where: { file: repository },
        what: `the working tree has uncommitted changes: ${shown}${more}`,
        hint: 'commit or ignore them, or measure the working tree as it is with --allow-dirty',
    };
}
//# sourceMappingURL=base.js.map

/***/ }),

/***/ 6646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n7: () => (/* binding */ contestsOf),
  CA: () => (/* binding */ opponentsOf),
  I_: () => (/* binding */ sidesFor)
});

// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/base-commit.js
var base_commit = __webpack_require__(5992);
;// CONCATENATED MODULE: ./build/src/app/base-rules.js


/** `paired:previous-tag`: the nearest tagged ancestor of `head`. */
async function resolvePreviousTag({ git }, { repository }, head) {
    const found = await git.previousTag(repository, head);
    if (found)
        return (0,problem.ok)({ commit: found.commit, how: `tag ${found.tag}` });
    const place = { file: repository, key: 'paired:previous-tag' };
    if (await git.isShallow(repository)) {
        return (0,problem/* fail */.fJ)({
            ...(0,base_commit/* cutOff */.qG)(repository, 'a tag before HEAD', 0),
            where: place,
            hint: 'run "git fetch --unshallow --tags", or in a workflow give actions/checkout "fetch-depth: 0"',
        });
    }
    return (0,problem/* fail */.fJ)({
        where: place,
        what: `no ancestor of ${(0,base_commit/* shortId */.m_)(head)} has a tag`,
        hint: 'tag an earlier release, fetch the tags (git fetch --tags), or use another baseline',
    });
}
/** `paired:best`: the anchor's commit, which the history names and a force-push may have dropped. */
async function resolveAnchor({ git }, { repository, mayFetch }, commit) {
    const found = await git.resolve(repository, commit);
    if (found)
        return (0,problem.ok)({ commit: found, how: `commit of the best accepted report (${(0,base_commit/* shortId */.m_)(found)})` });
    if (mayFetch && (await git.fetch(repository, commit))) {
        return (0,problem.ok)({ commit, how: `commit of the best accepted report (${(0,base_commit/* shortId */.m_)(commit)})` });
    }
    const place = { file: repository, key: 'paired:best' };
    if (await git.isShallow(repository)) {
        return (0,problem/* fail */.fJ)({ ...(0,base_commit/* cutOff */.qG)(repository, `the anchor ${(0,base_commit/* shortId */.m_)(commit)}`, 0), where: place });
    }
    return (0,problem/* fail */.fJ)({
        where: place,
        what: `the anchor ${(0,base_commit/* shortId */.m_)(commit)}, the commit of the best accepted report, is gone (a force-push drops commits)`,
        hint: `get it, if the remote still has it: git fetch origin ${commit}; else accept a newer report as the best`,
    });
}
//# sourceMappingURL=base-rules.js.map
;// CONCATENATED MODULE: ./build/src/app/contests.js


/** Resolves every paired rule of every benchmark. */
async function opponentsOf(world, site, benchmarks, history) {
    const all = [];
    for (const [index, benchmark] of benchmarks.entries()) {
        const byRule = new Map();
        for (const rule of benchmark.baselines.filter(plan/* isPaired */.eE)) {
            byRule.set(rule, await opponent(world, site, { rule, benchmark, history }));
        }
        all.push({ benchmark: index, byRule });
    }
    return all;
}
async function opponent(world, site, { rule, benchmark, history }) {
    const { repository, commits } = site;
    const clone = { repository, mayFetch: world.host.environment('GITHUB_ACTIONS') === 'true' };
    switch (rule) {
        case 'paired:merge-base':
            if (site.base === null)
                return none('this benchmark is new: base has no manifest that can be read');
            return orSame(site, commits.base, commits.how);
        case 'paired:previous-tag': {
            const found = await resolvePreviousTag(world, clone, commits.headCommit);
            return found.ok ? orSame(site, found.value.commit, found.value.how) : none(found.problems[0]?.what);
        }
        case 'paired:best': {
            const anchor = history?.pointer('best', benchmark.name, benchmark.subject.id);
            if (!anchor)
                return none('no best report is stored yet; the first accepted one on the default branch becomes it');
            const found = await resolveAnchor(world, clone, anchor.gitSha);
            return found.ok ? orSame(site, found.value.commit, found.value.how) : none(found.problems[0]?.what);
        }
    }
}
const none = (reason) => ({
    state: 'none',
    reason: reason ?? 'it cannot be resolved',
});
const orSame = (site, commit, how) => commit === site.commits.head ? { state: 'same', how } : { state: 'commit', commit, how };
/** What is to be built and run: one contest a resolved paired rule; runs of head alone where there is none. */
function contestsOf(site, benchmarks, opponents, hash) {
    return benchmarks.flatMap((benchmark, index) => {
        const seed = (commit) => hash(`${commit} ${site.commits.head} ${benchmark.name} ${benchmark.subject.id}`);
        // A frozen reference answers for correctness; base need not run.
        const resolved = benchmark.reference === null ? [...opponents[index].byRule] : [];
        const paired = resolved.flatMap(([rule, found]) => found.state === 'commit'
            ? [
                {
                    benchmark: index,
                    rule,
                    against: against(rule),
                    commit: found.commit,
                    orderSeed: seed(found.commit),
                    attempt: found.attempt ?? null,
                },
            ]
            : []);
        if (paired.length > 0)
            return paired;
        return [{ benchmark: index, rule: null, against: null, commit: null, orderSeed: seed(''), attempt: null }];
    });
}
/** The builds that contests need, each commit once, head first. */
function sidesFor(site, contests, setupOf) {
    const opponents = new Map();
    for (const { commit, rule, against: side } of contests) {
        if (commit === null || side === null || opponents.has(commit))
            continue;
        opponents.set(commit, { side, rule: rule, commit, ...setupOf(commit) });
    }
    const { head } = site.commits;
    return [{ side: 'head', rule: null, commit: head, ...setupOf(head) }, ...opponents.values()];
}
const against = (rule) => (rule === 'paired:best' ? 'anchor' : 'base');
//# sourceMappingURL=contests.js.map

/***/ }),

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ decidedBefore),
/* harmony export */   o: () => (/* binding */ continuedFindings)
/* harmony export */ });
/* harmony import */ var _core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2959);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7755);


/**
 * What came of a job whose every contest was decided, or measured to its last pair, by earlier sessions; null when
 * something is left to measure. Such pairs stay decided: measuring them again until they say something else is what
 * the sequential test forbids.
 */
function decidedBefore({ contests, plan }) {
    const lanes = contests.map((contest) => ({
        contest,
        benchmark: plan.benchmarks[contest.benchmark],
        runs: [...(contest.attempt?.earlier ?? [])],
        stop: null,
    }));
    if (lanes.length === 0 || lanes.some(({ runs }) => runs.length === 0))
        return null;
    const k = (0,_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(lanes);
    const decided = new Set((0,_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .assess */ .no)(lanes, plan.gate, k));
    const last = (0,_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .looksOf */ .uJ)(plan.gate).at(-1) ?? 0;
    const ended = (lane) => decided.has(lane) || lane.runs.at(-1).pair >= last;
    if (!lanes.every(ended))
        return null;
    const outcomes = lanes.map((lane) => {
        const { benchmark, rule } = lane.contest;
        return {
            benchmark,
            rule,
            stop: decided.has(lane) ? 'decided' : 'max-pairs',
            fixedPairs: null,
            message: null,
        };
    });
    return { runSets: [], sides: [], contests: outcomes, findings: [], k, complete: true, damage: [] };
}
/** Says that pairs of earlier sessions count, and whether anything was measured at all. */
function continuedFindings(contests, { runSets }) {
    const earlier = contests
        .map(({ attempt }) => (attempt?.earlier.length ?? 0) / 2)
        .filter((pairs) => pairs > 0);
    if (earlier.length === 0)
        return [];
    const pairs = `${earlier.reduce((sum, count) => sum + count, 0)} pairs of ${earlier.length === 1 ? '1 comparison' : `${earlier.length} comparisons`}`;
    const rest = runSets.length === 0 ? 'they answer it all, so nothing was measured' : 'measuring went on from there';
    return [
        {
            rule: 'looks-continued',
            level: 'note',
            message: `the store holds ${pairs} of these very commits: ${rest}`,
            file: 'bench/manifest.toml',
            line: 1,
            remedy: (0,_core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)('looks-continued').help,
        },
    ];
}
//# sourceMappingURL=continued.js.map

/***/ }),

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ jobOf),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);
/* harmony import */ var _core_model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1599);
/* harmony import */ var _contests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6646);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1649);




/** The whole instruction for the measuring process. */
async function jobOf(world, input) {
    const { site, plan, contests, store } = input;
    const { repository, projectPath, base, authority, commits } = site;
    const random = hex(world.host.randomBytes(6));
    const setups = await setupsOf(world, input);
    return {
        header: await headerOf(world, input),
        plan,
        repository,
        projectPath,
        sides: (0,_contests_js__WEBPACK_IMPORTED_MODULE_1__/* .sidesFor */ .I_)(site, contests, (commit) => setups.get(commit) ?? setupOf(site.head.manifest.project)),
        contests,
        overlay: base === null
            ? null
            : {
                commit: authority === 'base' ? commits.base : commits.head,
                globs: base.manifest.project.evaluator,
            },
        fixedPairs: input.fixedPairs,
        metaSeed: metaSeedFrom(world.host.randomBytes(8)).toString(),
        journal: `${(0,_recover_js__WEBPACK_IMPORTED_MODULE_2__/* .journalFolder */ .M)(store)}/${world.host.pid}-${world.host.machine('').host}-${random}.jsonl`,
        elsewhere: 0,
    };
}
/** 63 random bits, as benchstone draws them: big-endian, sign bit cleared. */
const metaSeedFrom = (bytes) => BigInt(`0x${hex(bytes)}`) & (2n ** 63n - 1n);
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
/** What a session says of itself when it begins. */
async function headerOf(world, { request, site, plan, parents, kind }) {
    const { occasion } = request;
    const { commits } = site;
    return {
        kind,
        project: plan.project,
        parents,
        gitSha: commits.headCommit,
        branch: occasion.branch ?? (await world.git.branch(site.repository)),
        dirty: commits.dirty,
        diffHash: commits.diff === null ? null : world.host.sha256(commits.diff),
        event: occasion.event,
        trigger: occasion.trigger,
        version: request.version,
        cost: request.cost ?? 'all',
        dryRun: false,
        shard: null,
        machine: world.host.machine(plan.machine.label),
        tools: await world.host.tools(),
        runnerLabels: occasion.runnerLabels,
        command: request.command,
        manifestHash: plan.manifestHash,
        harnessVersion: _core_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r,
        startedAt: world.clock.now(),
        endedAt: world.clock.now(),
        complete: true,
    };
}
/** Each commit is built as its own manifest says; one without a readable manifest as head's does. */
async function setupsOf(world, { site, contests, request }) {
    const path = site.projectPath === '' ? request.manifest : `${site.projectPath}/${request.manifest}`;
    const setups = new Map([[site.commits.head, setupOf(site.head.manifest.project)]]);
    for (const { commit } of contests) {
        if (commit === null || setups.has(commit))
            continue;
        const text = await world.git.show(site.repository, commit, path);
        const own = text === undefined ? null : await (0,_core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .N)(text, request.manifest);
        if (own?.ok)
            setups.set(commit, setupOf(own.value.manifest.project));
    }
    return setups;
}
const setupOf = ({ setup, setup_timeout, identity }) => ({
    setup,
    setupTimeout: setup_timeout,
    identity: identity ?? null,
});
//# sourceMappingURL=job-of.js.map

/***/ }),

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ measureAll),
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var _continued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8486);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);


/** Lets the measuring process do the job and reads what it left. Throws Error when it left nothing at all. */
async function measureAll(world, job, measurer) {
    if (job.contests.length === 0)
        return { runSets: [], sides: [], contests: [], findings: [], k: 0, complete: true, damage: [] };
    const decided = (0,_continued_js__WEBPACK_IMPORTED_MODULE_0__/* .decidedBefore */ .G)(job);
    if (decided)
        return decided;
    const ended = await measurer(job);
    const text = await world.files.readText(job.journal);
    if (text === undefined)
        throw new Error(`the measuring process ended with ${ended.exitCode} and left no journal: ${ended.message ?? ''}`);
    return (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasured */ .L)(text);
}
/** A finding when the measuring did not come to its end. */
function interruption(parts) {
    const damage = parts.flatMap((part) => part.damage);
    if (parts.every(({ complete }) => complete) && damage.length === 0)
        return [];
    const message = `the measuring was cut short; what had been measured was kept${damage.length > 0 ? ` (${damage.join('; ')})` : ''}`;
    return [
        {
            rule: 'interrupted',
            level: 'error',
            message,
            file: 'bench/manifest.toml',
            line: 1,
            remedy: 'Run it again.',
        },
    ];
}
//# sourceMappingURL=measuring.js.map

/***/ }),

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
        const recovered = await (0,_recover_js__WEBPACK_IMPORTED_MODULE_1__/* .recoverJournals */ .D)(world, folder, first.history);
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
/* harmony export */   D: () => (/* binding */ recoverJournals),
/* harmony export */   M: () => (/* binding */ journalFolder)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8181);

/** Folder of a store's journals, and of one session's. */
const journalFolder = (store) => `${store}/journals`;
/**
 * Turns journals that a kill left behind into sessions of kind `recovered`; every finished run stays. A journal
 * whose process still lives is left alone. Its name says who writes it: `<pid>-<host>-<random>.jsonl`.
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
function ownerOf(name) {
    const [, pid = '0', host = ''] = /^(\d+)-(.*)-[0-9a-f]+\.jsonl$/.exec(name) ?? [];
    return { pid: Number(pid), host };
}
async function recover(world, path, history) {
    const measured = (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .readMeasured */ .L)((await world.files.readText(path)) ?? '');
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

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/** Four digits that matter, thousands apart, no trailing zeros: `1,234`, `12.34`, `0.001235`. */
function number(value) {
    if (value === Number.POSITIVE_INFINITY)
        return '∞';
    if (value === Number.NEGATIVE_INFINITY)
        return '−∞';
    const size = Math.abs(value);
    if (value === 0)
        return '0';
    if (size >= 1e15 || size < 1e-6)
        return minus(String(Number(value.toPrecision(4))));
    if (Number.isInteger(value))
        return minus(thousands(String(value)));
    return minus(size >= 1e4 ? thousands(value.toFixed(0)) : String(Number(value.toPrecision(4))));
}
/** A real minus sign: a hyphen before a number is easily read as a dash. */
const minus = (text) => text.replace('-', '−');
const thousands = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const times = [
    [3600, 'h'],
    [60, 'min'],
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
    [1e-9, 'ns'],
];
const bytes = [
    [1024 ** 4, 'TiB'],
    [1024 ** 3, 'GiB'],
    [1024 ** 2, 'MiB'],
    [1024, 'KiB'],
    [1, 'B'],
];
const rates = bytes.map(([size, unit]) => [size, `${unit}/s`]);
const scales = {
    s: times,
    sec: times,
    second: times,
    seconds: times,
    B: bytes,
    bytes,
    'B/s': rates,
};
/** A value in base units as people say it: `12.3 ms`, `4.1 KiB`, `1,024 allocs`, `0.71`. */
function quantity(value, unit) {
    const scale = unit !== null && Object.hasOwn(scales, unit) ? scales[unit] : null;
    if (scale === null || !Number.isFinite(value))
        return `${number(value)}${unit ? ` ${unit}` : ''}`;
    const [size, name] = scale.find(([at]) => Math.abs(value) >= at) ?? scale.at(-1);
    return `${number(Number((value / size).toPrecision(3)))} ${name}`;
}
const sign = (value) => (value > 0 ? '+' : '');
/** A share as a signed percentage: `+2.5 %`. Large changes are factors, since `+123,400 %` says nothing. */
function change(share) {
    if (!Number.isFinite(share))
        return number(share);
    if (share >= 10)
        return `×${number(Number((share + 1).toPrecision(3)))}`;
    const percent = Number((share * 100).toFixed(Math.abs(share) < 0.001 ? 3 : 1));
    return `${sign(percent)}${number(percent)} %`;
}
/** A share without sign, for margins and levels: `2 %`, `99.17 %`. */
const percent = (share) => `${number(Number((share * 100).toFixed(2)))} %`;
/** A difference in the metric's unit, signed: `+3 allocs`. */
const difference = (value, unit) => `${sign(value)}${quantity(value, unit)}`;
/** `1 metric`, `2 metrics`. */
const count = (n, noun) => `${number(n)} ${noun}${n === 1 ? '' : 's'}`;
//# sourceMappingURL=numbers.js.map

/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Names longer than this are cut: they come from tools and may be of any length. */
const longest = 300;
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu;
/**
 * Free text on one line: line breaks, control and escape characters, and marks that turn the reading direction
 * become spaces, so that a name can neither start a new line nor colour or reorder what stands beside it.
 */
function printable(text, length = longest) {
    const line = [...text.slice(0, 4 * length + 4).replace(unprintable, ' ')];
    const cut = line.length > length || text.length > 4 * length + 4;
    return (cut ? `${line.slice(0, length).join('')}…` : line.join('')).trim();
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 5021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ groundsOf),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);

function rowOf(verdict) {
    const { kind, metric, baseline, gate, reason, evidence, unit } = verdict;
    return {
        kind,
        benchmark: subjectOf(verdict),
        metric: metric ?? '(whole benchmark)',
        values: values(evidence, unit),
        worse: worse(evidence, unit),
        against: baseline || gate,
        reason,
    };
}
/** The benchmark, with its subject where that is not this repository itself. */
const subjectOf = ({ benchmark, subject }) => subject === 'self' || subject === '' ? benchmark : `${benchmark} [${subject}]`;
function values({ base, head }, unit) {
    const [from, to] = [base, head].map((value) => (value === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(value, unit)));
    if (from !== null && to !== null)
        return `${from} → ${to}`;
    return to ?? (from === null ? '' : `${from} → ?`);
}
function worse({ absolute, worse, low, high }, unit) {
    if (worse === null)
        return '';
    const show = (value) => (absolute ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(value, unit) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(value));
    return low === null || high === null ? show(worse) : `${show(worse)} (${show(low)} to ${show(high)})`;
}
/** What the numbers of a verdict hold at: `8 pairs, 99.2 % sure, fails above 2 %, passes below 5 %`. */
function groundsOf({ evidence, policy, unit }) {
    const { pairs, confidence, absolute, pReject, pPass, attempt, allowed } = evidence;
    const margin = (share, own) => absolute ? own && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(own, unit) : share === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(share);
    const tolerance = policy && margin(policy.tolerance, policy.absTolerance);
    const limit = policy && margin(policy.limit, policy.absLimit);
    const parts = [
        pairs !== null && `${pairs} pairs`,
        confidence !== null && `interval at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(confidence)}`,
        pReject !== null && `p(worse than tolerated) ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pReject)}`,
        pPass !== null && `p(within the limit) ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pPass)}`,
        attempt !== undefined && allowed !== undefined && `attempt ${attempt}, at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(allowed)}`,
        tolerance && `tolerance ${tolerance}`,
        limit && `limit ${limit}`,
    ];
    return parts.filter((part) => typeof part === 'string').join(', ');
}
//# sourceMappingURL=row.js.map

/***/ }),

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
const rule = (id, sentence, help) => ({
    id,
    sentence,
    help,
    docs: `docs/findings.md#${id}`,
});
/** Every rule a finding may bear. */
const rules = [
    rule('regression', 'A metric got worse by more than is tolerated.', 'Mend what made it worse. If the change is worth its cost, raise the tolerance of this metric in a change of its own.'),
    rule('anchor-regression', 'Since the anchor, the commit of the best accepted report, a metric got worse by more than is tolerated.', 'Find the change with benchgate bisect, or hold another level by [[anchor]] in bench/accepted.toml.'),
    rule('anchor-decision', 'A decision in bench/accepted.toml moved the anchor, or could not.', 'Nothing to do when it moved; else name a commit whose report is stored.'),
    rule('target-missed', 'A metric does not reach its declared target.', 'Improve the metric, or change its target in the manifest.'),
    rule('not-promoted', 'In mode promote, a metric is not proven to be better than its baseline.', 'Improve it further, or measure more if the difference is small.'),
    rule('metric-missing', 'A metric that the baseline has was not measured.', 'Restore the metric, or take it out of the manifest if it is gone for good.'),
    rule('metric-error', 'A metric could not be measured.', 'Read its message and mend the benchmark.'),
    rule('benchmark-error', 'A benchmark crashed, timed out or gave nothing to read.', 'Run it by hand with the command shown, and read what it prints to stderr.'),
    rule('base-broken', 'The commit to compare with does not build or does not run.', 'Mend the base, or name another one with --base.'),
    rule('reference-mismatch', 'A correctness benchmark produced something other than its frozen reference.', 'Mend the output, or freeze a new reference if the change is meant.'),
    rule('not-deterministic', 'Repetitions that must be equal were not.', 'Remove the source of randomness (seeds, time, order), or do not declare the metric exact or deterministic.'),
    rule('corpus-drift', 'A corpus is not the one whose hash the manifest holds.', 'Restore the corpus, or write its new hash into the manifest.'),
    rule('needs-more-data', 'There are too few runs to decide.', 'Measure more: raise repetitions or max_pairs, or run the gate again.'),
    rule('inconclusive', 'The measurements allow neither pass nor fail with the stated confidence.', 'Raise the budget or max_pairs, make the benchmark steadier, or allow wider margins.'),
    rule('no-baseline', 'There is nothing to compare with.', 'Nothing to do on a first run; else see why the baseline was not found.'),
    rule('no-reference', 'A correctness benchmark has no frozen reference.', 'Pin the hash of the right output in the manifest: reference = "sha256:…".'),
    rule('incomparable', 'The two sides were not measured alike.', 'Compare measurements of the same machine and the same definition.'),
    rule('skipped', 'A benchmark was not run.', 'Run it where its requirements are met, or set required = true.'),
    rule('new', 'A benchmark or metric is measured for the first time.', 'Nothing to do; it is judged from the next run on.'),
    rule('evaluator-changed', 'The change under test also changes the files that measure it.', 'Review those files: they were taken from the base for both sides.'),
    rule('policy-changed', 'The change under test also changes how it is judged.', 'Review the manifest: it was judged by the policy of the base.'),
    rule('no-lockfile-setup', 'There is a lockfile and no setup: both sides run with whatever is installed.', 'Declare [project] setup, so that each side gets the packages its own lockfile names.'),
    rule('store-unreadable', 'The stored history could not be read; it was kept aside and not overwritten.', 'Restore it from another copy, or remove it to begin a new history.'),
    rule('history-lost', 'No copy of the history was found where there was one before.', 'Restore it from an artifact or a release asset; baselines start anew otherwise.'),
    rule('storage-failed', 'The history could not be saved.', 'See the reason: what was measured is in the artifact of this run only.'),
    rule('recovered-runs', 'Runs of a session that was killed were recovered.', 'Nothing to do; the recovered session is marked as incomplete.'),
    rule('quarantined', 'A metric in quarantine did not pass; it is shown and does not fail.', 'Mend it and end the quarantine in the manifest.'),
    rule('quarantine-expired', 'A quarantine has ended: what it covered can fail again.', 'Take it out of the manifest, or give it a new last day.'),
    rule('design-cannot-fire', 'So many metrics share the risk that no regression can be proven.', 'Raise max_pairs, select fewer metrics, mark counts and sizes exact, or raise alpha.'),
    rule('base-manifest-missing', 'The base has no manifest that can be read; the one of the change was used.', 'Nothing to do when the manifest is new; else mend the one of the base.'),
    rule('accepted-regression', 'A metric got worse, and that was accepted.', 'Nothing to do until the acceptance ends.'),
    rule('acceptance-expired', 'The acceptance of a regression has ended.', 'Mend the metric, or renew the acceptance with a reason.'),
    rule('unreadable-output', 'A part of what a benchmark printed could not be read.', 'Print only what the declared format allows, or name another format.'),
    rule('level-change', 'The level of a metric changed for good between two commits of its history.', 'Find the commit with benchgate bisect, which compares the ends of the range side by side first.'),
    rule('noisy-machine', 'The machine was too unsteady to measure on.', 'Stop other work on it, or measure on another machine.'),
    rule('calibration', 'What a calibration of this machine says of a benchmark: its noise, the preset that suits it, what a regression takes.', 'Nothing to do; calibrate again when the machine or the benchmark has changed.'),
    rule('calibration-blocks', 'Pairs of the same build do not agree: the gate would have failed it, or the run in the second slot differs.', 'Find out why and run benchgate calibrate again, or acknowledge it with benchgate calibrate --acknowledge.'),
    rule('enforcement-blocked', 'A benchmark only warns on this machine, because in its newest calibration the same build did not agree with itself.', 'Run benchgate calibrate again, or acknowledge the calibration with benchgate calibrate --acknowledge.'),
    rule('preset-too-tight', 'The margins in force are tighter than the noise of this machine allows: many answers will be undecided.', 'Widen the preset or limit, lengthen the benchmark, or measure on a quieter machine.'),
    rule('unsteady', 'A calibration found something that weakens the gate without making it wrong: drift, neighbours, dependence, noise.', 'Stop other work on the machine, lengthen the benchmark, or widen its limit.'),
    rule('environment-shift', 'The whole suite moved together against stored values: the machine, not the change.', 'Measure side by side, which takes the machine out: benchgate gate --baseline paired:best.'),
    rule('interrupted', 'The measuring was cut short; what had been measured was kept.', 'Run it again; a longer timeout of the job helps when that is what ended it.'),
    rule('shard-missing', 'A part of the plan was measured by nobody.', 'Run the failed jobs again; the judging takes in what they hand over.'),
    rule('shard-refused', 'What a measuring job handed over is not what it must be, and was not believed.', 'Read the reason: it was damaged on its way, it is of another commit, or somebody tried to write history with it.'),
    rule('shard-surplus', 'Something was measured twice, or is not in the plan; one copy was used.', 'Nothing to do after a job was run again; else see which jobs hand over segments.'),
    rule('history-note', 'Something about the stored history that a reader should know.', 'Read its message; nothing was lost.'),
    rule('looks-continued', 'Earlier sessions measured pairs of these very commits; they count, and only what they left open was measured.', 'Nothing to do. Where those pairs are known to be bad, "benchgate gate --fresh" measures anew; that counts as another attempt.'),
    rule('manifest-advice', 'The manifest is valid and probably not what is meant.', 'Read its message and change the named line, or leave it.'),
    rule('problem', 'The gate could not begin: the manifest, an input, the repository or the event is not as it must be.', 'Mend what the message names.'),
];
/** The rule called `id`; for one that is not listed, a rule that says no more than its name. */
const ruleOf = (id) => rules.find((each) => each.id === id) ?? rule(id, `Finding ${id}.`, 'Read the message of the finding.');
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 3063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ madSigma),
/* harmony export */   Ns: () => (/* binding */ vonNeumannRatio),
/* harmony export */   Sv: () => (/* binding */ outlierShare),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   sh: () => (/* binding */ bimodalityCoefficient)
/* harmony export */ });
/* unused harmony export lag1Autocorrelation */
/* harmony import */ var _order_statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4930);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2893);


/** MAD times this is the standard deviation of a normal sample (1 / Φ⁻¹(3/4)). */
const madToSigma = 1.4826;
/** @throws RangeError when a value is not finite: one NaN would turn every answer into another. */
function requireFinite(values) {
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            throw new RangeError(`value ${i} is ${values[i]}, not a finite number`);
    }
}
/**
 * The spread of the core of a sample: 1.4826 times the median distance from the median. Tails, however long, do not
 * reach it. @throws RangeError when the sample is empty or not finite.
 */
function madSigma(values) {
    requireFinite(values);
    if (values.length === 0)
        throw new RangeError('an empty sample has no spread');
    const centre = (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values);
    return madToSigma * (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
/** Share of the values that lie further than `distance` times the core spread from the median. */
function outlierShare(values, distance = 5) {
    const reach = distance * madSigma(values);
    const centre = (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values);
    return (Array.prototype.filter.call(values, (value) => Math.abs(value - centre) > reach).length / values.length);
}
/** Deviations from the mean and the sum of their squares; null when nothing varies or there are under 3 values. */
function deviations(values) {
    requireFinite(values);
    if (values.length < 3)
        return null;
    const { mean } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .Y)(values);
    const d = Float64Array.from(values, (value) => value - mean);
    const squares = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(d.map((each) => each * each));
    return squares > 0 ? { d, squares } : null;
}
/** Autocorrelation of neighbours, Σ dᵢ dᵢ₊₁ / Σ dᵢ²; null where it is undefined (constant, fewer than 3 values). */
function lag1Autocorrelation(values) {
    const found = deviations(values);
    if (found === null)
        return null;
    const { d, squares } = found;
    return sum(d.subarray(1).map((each, i) => each * d[i])) / squares;
}
/**
 * Mean squared difference of neighbours over the variance (von Neumann 1941): 2 for independent values, near 0 for
 * a slow drift. Null where it is undefined.
 */
function vonNeumannRatio(values) {
    const found = deviations(values);
    if (found === null)
        return null;
    const { d, squares } = found;
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(d.subarray(1).map((each, i) => (each - d[i]) ** 2)) / squares;
}
/**
 * Sarle's bimodality coefficient from the bias-corrected skewness and excess kurtosis: 5/9 for a uniform sample,
 * above it rather two humps than one. Null with fewer than 4 values or nothing that varies.
 */
function bimodalityCoefficient(values) {
    const found = deviations(values);
    const n = values.length;
    if (found === null || n < 4)
        return null;
    const { d, squares } = found;
    const variance = squares / n;
    const skew = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(d.map((each) => each ** 3)) / n / variance ** 1.5;
    const excess = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(d.map((each) => each ** 4)) / n / variance ** 2 - 3;
    const fairSkew = (skew * Math.sqrt(n * (n - 1))) / (n - 2);
    const fairExcess = ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6);
    return (fairSkew ** 2 + 1) / (fairExcess + (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)));
}
//# sourceMappingURL=noise.js.map

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

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measurer)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/**
 * Measures in a process of its own: `node <cli> measure-job JOB`.
 *
 * A process with the history in memory adds milliseconds to every child it starts; this one stays small. It shares
 * our stderr for progress, and is told of our own end so that no benchmark outlives us.
 */
function measurer(cli, options) {
    return async (job) => {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'benchgate-job-'));
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'job.json');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, JSON.stringify(job), { mode: 0o600 });
        const flags = [...(options.quiet ? ['--quiet'] : []), ...(options.verbose ? ['--verbose'] : [])];
        try {
            return await runToEnd([cli, 'measure-job', file, ...flags]);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        }
    };
}
function runToEnd(args) {
    return new Promise((resolve, reject) => {
        // The channel carries nothing: that it closes tells the child of our end, even by SIGKILL.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
        const forward = (signal) => child.kill(signal);
        const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
        for (const signal of signals)
            process.on(signal, forward);
        const done = () => {
            for (const signal of signals)
                process.removeListener(signal, forward);
        };
        child.once('error', (error) => {
            done();
            reject(error);
        });
        child.once('exit', (exitCode, signal) => {
            done();
            resolve({ exitCode, message: signal ? `the measuring process was ended by ${signal}` : null });
        });
    });
}
//# sourceMappingURL=measurer.js.map

/***/ }),

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ realWorld)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3549);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3484);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8956);
/* harmony import */ var _history_histories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9892);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3295);
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
        host: _host_js__WEBPACK_IMPORTED_MODULE_4__/* .host */ .Hc,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .progress */ .q)(quiet),
    };
}
//# sourceMappingURL=world.js.map

/***/ })

};
