export const id = 8443;
export const ids = [8443,2564,3872];
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

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);

/** The answer that verdicts alone give, with benchstone's exit codes: 0, 1, 2, and 70 for ERROR. */
function answerOf(verdicts, files) {
    const kind = (0,_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstKind */ .eD)(verdicts.map((verdict) => verdict.kind)) ?? 'NEEDS_MORE_DATA';
    return {
        decision: decisionOf(kind),
        exitCode: (0,_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateExitCode */ .r6)(kind),
        verdicts,
        findings: [],
        session: null,
        files,
    };
}
function decisionOf(kind) {
    switch ((0,_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateExitCode */ .r6)(kind)) {
        case 0:
            return 'PASS';
        case 1:
            return 'FAIL';
        case 2:
            return 'UNDECIDED';
        default:
            return 'ERROR';
    }
}
//# sourceMappingURL=answer.js.map

/***/ }),

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Gp: () => (/* binding */ isSequential),
/* harmony export */   d$: () => (/* binding */ isDecided),
/* harmony export */   ei: () => (/* binding */ pairedMetric),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _core_gates_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3686);
/* harmony import */ var _core_gates_design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);
/* harmony import */ var _core_gates_margins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1877);
/* harmony import */ var _core_gates_paired_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6420);
/* harmony import */ var _core_stats_looks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8405);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4344);






/** The numbers of pairs at which a policy looks. */
const looksOf = ({ minPairs, maxPairs }) => (0,_core_stats_looks_js__WEBPACK_IMPORTED_MODULE_4__/* .schedulesOf */ .wx)(minPairs, maxPairs).looks;
/** True for a series that the sequential test decides: not exact, with a known direction, and in one unit. */
const isSequential = ({ policy, direction, units }) => !policy.exact && direction !== null && units === null;
/** What the sequential gate needs to know of a series; the form is fixed by the pairs up to the first look. */
function pairedMetric(id, series, gate) {
    const direction = series.direction ?? 'minimize';
    const policy = { ...series.policy, direction };
    const first = series.pairs.slice(0, looksOf(gate)[0] ?? 0);
    return {
        id,
        pairs: series.pairs,
        policy,
        form: (0,_core_gates_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .formFor */ .iD)(policy, first.flatMap(({ base, head }) => [base, head])),
    };
}
/**
 * K: the metrics that pairs decide, over all lanes, as the warm-up showed them. Never fewer than the pairs of earlier
 * sessions were judged among: what they showed must not choose the family.
 */
function familyOf(lanes) {
    const families = lanes.map(({ contest }) => contest.attempt?.family ?? 0);
    return Math.max(lanes.flatMap(sequentialSeries).length, ...families);
}
function sequentialSeries(lane) {
    const { contest, benchmark, runs } = lane;
    if (contest.against === null || benchmark.tier === 'correctness' || benchmark.deterministic)
        return [];
    return (0,_series_js__WEBPACK_IMPORTED_MODULE_5__/* .seriesOf */ .Lf)(benchmark, runs).filter(isSequential);
}
/** What one side alone measures, as a change brings it, has no pairs to wait for. */
const mayHavePairs = ({ pairs, absent }) => pairs.length > 0 || absent.head + absent.base === 0;
/** Without the pairs of earlier sessions nothing can be said of those after them. */
const seriesAtHand = (lane) => lane.contest.before === undefined ? sequentialSeries(lane).filter(mayHavePairs) : [];
/** The open lanes of which every metric is decided by what all lanes have measured so far. */
function assess(lanes, gate, k) {
    const metrics = lanes.flatMap((lane, index) => seriesAtHand(lane).map((series) => ({
        ...pairedMetric(String(index), series, gate),
        attempt: lane.contest.attempt?.number ?? null,
    })));
    const design = (0,_core_gates_design_js__WEBPACK_IMPORTED_MODULE_1__/* .designOf */ .et)(gate, k);
    const kinds = (0,_core_gates_paired_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(metrics.map((metric) => (0,_core_gates_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .n)(metric, design)), design);
    return lanes.filter((lane, index) => lane.stop === null && isDecided(kinds.filter((_, i) => metrics[i].id === String(index))));
}
/** True when a benchmark with these kinds needs no more pairs. INCONCLUSIVE is an answer too: more would bring no other. */
const isDecided = (kinds) => kinds.length > 0 && kinds.every((kind) => kind !== 'NEEDS_MORE_DATA');
//# sourceMappingURL=assess.js.map

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
// EXTERNAL MODULE: ./build/src/app/head.js
var head = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/src/app/base.js




/** Decides which commits are head and base (design: "which commit is base"), or says what to mend. */
async function resolveBase(world, input) {
    const taken = await (0,head/* resolveHead */.t)(world, input);
    if (!taken.ok)
        return taken;
    const found = await baseOf(world, input, taken.value);
    if (!found.ok)
        return found;
    const { commit: base, how } = found.value;
    return (0,problem.ok)({ ...taken.value, base, how });
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
const firstCommit = (repository, head) => ({
    where: { file: repository },
    what: `HEAD (${(0,base_commit/* shortId */.m_)(head)}) is the first commit: there is nothing to compare it with`,
    hint: 'compare from the second commit on, or name another commit with --base REF',
});
//# sourceMappingURL=base.js.map

/***/ }),

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _manifest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2763);


/** Throws ProblemError where there is no manifest, no repository or no commit. */
async function findCheckout(world, project) {
    const { loaded, text } = await (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__.readManifest)(world, project);
    const repository = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .orThrow */ .aU)(await world.git.repository(project));
    const head = await world.git.resolve(repository, 'HEAD');
    if (head === undefined)
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([
            { where: { file: repository }, what: 'this repository has no commits yet', hint: 'commit first' },
        ]);
    const projectPath = await world.files.relative(repository, project);
    return { loaded, manifestText: text, repository, projectPath, head };
}
//# sourceMappingURL=checkout.js.map

/***/ }),

/***/ 4818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluate: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);
/* harmony import */ var _core_manifest_renames_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6520);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);
/* harmony import */ var _frozen_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8603);
/* harmony import */ var _judging_case_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3588);
/* harmony import */ var _judging_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4777);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2713);
/* harmony import */ var _plan_tools_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8087);
/* harmony import */ var _renamed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3727);










/** Judges what the store holds of a benchmark at HEAD. Runs nothing, writes nothing. */
function evaluate(world, given) {
    const evaluating = {
        ...given,
        history: (0,_renamed_js__WEBPACK_IMPORTED_MODULE_7__.underTodaysNames)(given.history, (0,_core_manifest_renames_js__WEBPACK_IMPORTED_MODULE_8__.renamingOf)(given.loaded.manifest)),
    };
    const { history, name, subject, file } = evaluating;
    const pinned = history.pointer('pinned', name, subject);
    const rule = evaluating.rule ?? (pinned ? 'pinned' : 'best');
    const plan = planFor(world, evaluating, rule);
    const benchmark = plan.benchmarks.find((one) => one.subject.id === subject) ?? plan.benchmarks[0];
    const reports = history.reports({ project: plan.project, benchmark: name, subject });
    const baseline = rule === 'pinned' ? reports.find(({ uid }) => uid === pinned?.report) : undefined;
    const runSet = candidate(evaluating, baseline?.session);
    const verdicts = runSet
        ? (0,_judging_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S)(caseOf(world, { evaluating, plan, benchmark, reports, runSet }))
        : [
            evaluating.literal
                ? nothingByBenchstone(benchmark, evaluating, rule)
                : nothingStored(benchmark, evaluating, rule),
        ];
    const report = reports.find(({ session }) => session === runSet?.session) ?? null;
    return {
        answer: (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .u)(verdicts, { store: file }),
        ...{ plan, benchmark, rule, runSet: runSet ?? null, report },
    };
}
/** The newest run set of drawn seeds: the manifest's own are the baseline's, and no set is judged against itself. */
function candidate(evaluating, baseline) {
    const { history, name, subject, head } = evaluating;
    return history.latestRunSet(name, subject, head, narrowingOf(evaluating, baseline));
}
function narrowingOf({ metaSeed, allowDirty }, notOf) {
    return {
        fresh: true,
        ...(metaSeed === null ? {} : { metaSeed }),
        ...(allowDirty ? {} : { clean: true }),
        ...(notOf === undefined ? {} : { notOf }),
    };
}
function planFor({ host }, evaluating, rule) {
    const { loaded, name, mode, history } = evaluating;
    const plan = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .orThrow */ .aU)((0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planOf */ .X)(loaded, { event: 'local', cost: 'all', names: [name], baselines: [rule], manifestHash: '' }, (0,_plan_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .planTools */ .p)(host.sha256)));
    const benchmarks = plan.benchmarks.map((one) => (0,_frozen_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .frozenReference */ .E)({ host }, one, history));
    return { ...plan, benchmarks, gate: { ...plan.gate, mode: mode ?? plan.gate.mode } };
}
/** The stored run set as if it had just been measured; its own session is no baseline for it. */
function caseOf(world, { evaluating, plan, benchmark, reports, runSet }) {
    const { history, ancestry, literal } = evaluating;
    const runs = runSet.runs.map((run) => ({ ...run, rule: null }));
    const measured = {
        runSets: [{ ...runSet, rule: null, runs }],
        sides: [],
        contests: [{ benchmark: 0, rule: null, stop: 'complete', fixedPairs: null, message: null }],
        findings: [],
        k: 0,
        complete: true,
        damage: [],
    };
    const others = reports.filter(({ session }) => session !== runSet.session);
    const machine = machineOf(history, reports, runSet) ?? world.host.machine('');
    return {
        plan: { ...plan, benchmarks: [benchmark] },
        measured,
        opponents: [],
        // One benchmark is judged: whatever is asked for is among its reports, which are read once.
        history: { ...history, reports: () => others },
        head: evaluating.head,
        machineOf: () => machine,
        ancestry,
        version: null,
        literal,
    };
}
/** The session's machine; its report knows it, and only a session without one is looked for among all. */
function machineOf(history, reports, { session }) {
    const report = reports.find((one) => one.session === session);
    return report?.machine ?? history.sessions().find(({ id }) => id === session)?.machine;
}
function nothingStored(benchmark, evaluating, rule) {
    const { name, head, metaSeed } = evaluating;
    const of = metaSeed === null ? '' : ` of meta seed ${metaSeed}`;
    const reason = `no run of ${name}${of} at ${head.slice(0, 10)} is stored${others(evaluating)}; run "benchgate run ${name}" first`;
    return (0,_judging_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)({ benchmark, gate: 'threshold', baseline: rule }, (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('NEEDS_MORE_DATA', reason));
}
/** benchstone looks for what head is held against before it looks for head. */
function nothingByBenchstone(benchmark, evaluating, rule) {
    const { history, name, subject } = evaluating;
    const nothing = nothingStored(benchmark, evaluating, rule);
    const because = (kind, words) => ({
        ...nothing,
        kind,
        reason: `${words}; ${nothing.reason}`,
    });
    if (benchmark.tier === 'correctness')
        return benchmark.reference === null ? because('NO_REFERENCE', 'no reference is frozen') : nothing;
    const isWithout = rule === 'pinned' && !history.pointer('pinned', name, subject);
    return isWithout ? because('NO_BASELINE', 'no baseline is pinned') : nothing;
}
/** What is stored at HEAD and cannot be judged: saying only "none" would hide why. */
function others({ history, name, subject, head, allowDirty }) {
    const any = history.latestRunSet(name, subject, head);
    if (!any)
        return '';
    if (any.dirty && !allowDirty)
        return ' but those of a tree with uncommitted changes (--allow-dirty)';
    if (any.metaSeed === null)
        return ' but those of the baseline seeds';
    return ' but the baseline itself';
}
//# sourceMappingURL=evaluate.js.map

/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ resolveHead)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _printable_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2644);


/** HEAD, or a snapshot of the working tree where uncommitted changes may be measured; else what to mend. */
async function resolveHead({ git }, { repository, allowDirty, headOption }) {
    const headCommit = await git.resolve(repository, headOption ?? 'HEAD');
    if (!headCommit)
        return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noCommits(repository));
    const paths = headOption === undefined ? await git.dirtyPaths(repository) : [];
    const dirty = paths.length > 0;
    if (dirty && !allowDirty)
        return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(uncommitted(repository, paths));
    const { commit, diff } = dirty ? await git.snapshot(repository) : { commit: headCommit, diff: null };
    return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ head: commit, headCommit, dirty, diff });
}
const noCommits = (repository) => ({
    where: { file: repository },
    what: 'this repository has no commits yet',
    hint: 'commit first: git add --all && git commit',
});
function uncommitted(repository, paths) {
    const shown = paths.slice(0, 5).map(_printable_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printablePath */ .V).join(', ');
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    return {
        where: { file: repository },
        what: `the working tree has uncommitted changes: ${shown}${more}`,
        hint: 'commit or ignore them, or measure the working tree as it is with --allow-dirty',
    };
}
//# sourceMappingURL=head.js.map

/***/ }),

/***/ 3588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/** Runs of one benchmark and subject; of one baseline rule where it is given. */
function runsOf({ measured }, { name, subject }, rule) {
    return measured.runSets
        .filter((set) => set.benchmark === name && set.subject === subject.id && (rule === undefined || set.rule === rule))
        .flatMap(({ runs }) => runs);
}
/** A gate's answer with everything a reader needs beside it. */
function verdictOf(about, { kind, evidence, reason }) {
    const { benchmark, gate, baseline, metric = null, policy = null, direction = null, unit = null } = about;
    return {
        benchmark: benchmark.name,
        subject: benchmark.subject.id,
        metric,
        kind,
        gate,
        baseline,
        direction,
        unit,
        evidence,
        policy,
        mandatory: about.mandatory ?? policy?.mandatory ?? true,
        reason,
    };
}
const short = (commit) => commit.slice(0, 10);
//# sourceMappingURL=case.js.map

/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ printablePath)
/* harmony export */ });
/** A path for a sentence: quoted when line breaks or quotes could make it look like something else. */
const printablePath = (path) => /^[\w./@+ -]+$/.test(path) ? path : JSON.stringify(path);
//# sourceMappingURL=printable-path.js.map

/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   ku: () => (/* binding */ measurementOf),
/* harmony export */   uc: () => (/* binding */ finishedPairs)
/* harmony export */ });
/* harmony import */ var _core_formats_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9965);
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68);


/** Runs of a contest that are not warm-ups, by pair: only pairs in which both runs ended well. */
function finishedPairs(runs) {
    const pairs = new Map();
    for (const run of runs) {
        if (run.pair === 0 || run.status !== 'ok')
            continue;
        const pair = pairs.get(run.pair) ?? {};
        pairs.set(run.pair, run.side === 'head' ? { ...pair, head: run } : { ...pair, base: run });
    }
    return [...pairs]
        .sort(([a], [b]) => a - b)
        .flatMap(([, { head, base }]) => (head && base ? [{ head, base }] : []));
}
/** The series of every judged metric that either side measured, in order of first appearance (warm-ups count). */
function seriesOf(benchmark, runs) {
    const names = new Set(runs.flatMap((run) => run.measurements.map(({ metric }) => metric)));
    const pairs = finishedPairs(runs);
    return [...names].flatMap((metric) => {
        const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, metric);
        return policy === null ? [] : [series(metric, policy, pairs, runs)];
    });
}
function series(metric, policy, pairs, runs) {
    const found = pairs.map(({ head, base }) => ({ head: valueIn(head, metric), base: valueIn(base, metric) }));
    const [base, head] = [firstOf(runs, metric, false), firstOf(runs, metric, true)];
    return {
        metric,
        policy,
        // Base's word counts before head's: what is judged does not choose how.
        direction: policy.direction ?? base?.direction ?? head?.direction ?? null,
        unit: policy.unit ?? base?.unit ?? head?.unit ?? null,
        units: base && head && !(0,_core_formats_units_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUnit */ .vv)(base.unit, head.unit) ? { base: base.unit, head: head.unit } : null,
        pairs: found.flatMap(({ head, base }) => (head === null || base === null ? [] : [{ head, base }])),
        absent: {
            head: found.filter(({ head }) => head === null).length,
            base: found.filter(({ base }) => base === null).length,
            why: whyAbsent(runs, metric),
        },
    };
}
/** The first good measurement of one side. */
function firstOf(runs, metric, isHead) {
    for (const run of runs) {
        const measurement = (run.side === 'head') === isHead ? measurementOf(run, metric) : undefined;
        if (measurement?.status === 'ok')
            return measurement;
    }
    return undefined;
}
function measurementOf(run, metric) {
    return run.measurements.find((measurement) => measurement.metric === metric);
}
function valueIn(run, metric) {
    const measurement = measurementOf(run, metric);
    return measurement?.status === 'ok' ? measurement.value : null;
}
function whyAbsent(runs, metric) {
    for (const run of runs) {
        const measurement = measurementOf(run, metric);
        if (measurement && measurement.status !== 'ok')
            return `${run.side}: ${measurement.message}`;
    }
    return null;
}
//# sourceMappingURL=series.js.map

/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ promote_command)
});

// EXTERNAL MODULE: ./build/src/app/ancestry.js
var ancestry = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/src/app/checkout.js
var app_checkout = __webpack_require__(4089);
// EXTERNAL MODULE: ./build/src/app/opened.js + 1 modules
var opened = __webpack_require__(2238);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var model_problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/app/evaluate.js
var evaluate = __webpack_require__(4818);
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/src/app/session-header.js
var session_header = __webpack_require__(6987);
;// CONCATENATED MODULE: ./build/src/app/promote.js





/**
 * Judges the run set at HEAD and pins that very set as the baseline if it is proven better, or equal to its reference.
 * Throws ProblemError when it is not settled which set is meant.
 */
async function promote(world, promoting) {
    const { history, force } = promoting;
    await refuseUncommitted(world, promoting);
    refuseAmbiguous(promoting);
    const evaluated = (0,evaluate.evaluate)(world, promoting);
    const kind = (0,verdict/* worstKind */.eD)(evaluated.answer.verdicts.map((verdict) => verdict.kind));
    const proven = kind === 'PROMOTE' || (kind === 'PASS' && evaluated.benchmark.tier === 'correctness');
    if (!proven && !force)
        return { ...evaluated, move: null, session: null };
    const { report } = evaluated;
    if (report === null)
        throw nothingToPromote(promoting, evaluated);
    const move = moveTo(world, {
        promoting,
        report,
        words: `${proven ? '' : 'forced over '}${wordsOf(evaluated)}`,
    });
    const session = history.append(await sessionOf(world, { promoting, evaluated, move }));
    await history.save();
    return { ...evaluated, move, session };
}
const wordsOf = ({ answer }) => answer.verdicts.map(({ kind, reason }) => `${kind}: ${reason}`).join('; ');
/** Thresholds that nobody committed promote nothing. */
async function refuseUncommitted({ git }, promoting) {
    const { repository, projectPath, allowDirty } = promoting;
    const path = projectPath === '' ? manifest_file.usualManifest : `${projectPath}/${manifest_file.usualManifest}`;
    if (allowDirty || !(await git.dirtyPaths(repository)).includes(path))
        return;
    const hint = 'commit it first, or say --allow-dirty';
    throw new model_problem/* ProblemError */.Mm([{ where: { file: path }, what: 'the manifest has uncommitted changes', hint }]);
}
function refuseAmbiguous({ history, name, subject, head, metaSeed, allowDirty }) {
    if (metaSeed !== null)
        return;
    const seeds = history.metaSeeds(name, subject, head, allowDirty ? {} : { clean: true });
    if (seeds.length < 2)
        return;
    throw new model_problem/* ProblemError */.Mm([
        {
            where: { file: manifest_file.usualManifest },
            what: `${seeds.length} run sets of ${name} are stored at ${head.slice(0, 10)}: meta seeds ${seeds.join(', ')}`,
            hint: 'say which one with --meta-seed N',
        },
    ]);
}
function nothingToPromote({ name, head }, { benchmark, runSet }) {
    const problem = {
        where: benchmark.place,
        what: runSet
            ? `the run set of ${name} at ${head.slice(0, 10)} was cut short and is no baseline`
            : `no run set of ${name} at ${head.slice(0, 10)} is stored that could be promoted`,
        hint: `run "benchgate run ${name}" first`,
    };
    return new model_problem/* ProblemError */.Mm([problem]);
}
function moveTo({ clock }, { promoting, report, words }) {
    const { history, name, subject, notes, actor } = promoting;
    return {
        ...{ pointer: 'pinned', benchmark: name, subject, report: report.uid, gitSha: report.gitSha },
        reason: notes === '' ? words : `${notes} (${words})`,
        ...{ actor, at: clock.now(), supersedes: history.pointer('pinned', name, subject)?.uid ?? null },
    };
}
/** The verdict and its policy stand beside the move that they led to. */
async function sessionOf(world, { promoting, evaluated, move }) {
    const { history, manifestText, repository, head, command } = promoting;
    const plan = { ...evaluated.plan, manifestHash: `sha256:${world.host.sha256(manifestText)}` };
    const branch = await world.git.branch(repository);
    const facts = { plan, parents: history.heads(), command, headCommit: head, branch };
    return {
        header: await (0,session_header/* sessionHeader */.g)(world, { kind: 'promote', ...session_header/* localFacts */.H, ...facts }),
        ...{ runSets: [], reports: [], verdicts: evaluated.answer.verdicts, findings: [] },
        pointerMoves: [move],
    };
}
//# sourceMappingURL=promote.js.map
// EXTERNAL MODULE: ./build/src/core/documents/json.js
var json = __webpack_require__(968);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/promotion.js


/** The answer's object with `promoted`, and the meta seed as decimal text. */
function promotionObject({ answer, move, metaSeed }) {
    const seed = metaSeed?.toString() ?? null;
    return { promoted: move !== null, pointer: move, metaSeed: seed, ...(0,json/* jsonOutcome */.bR)(answer) };
}
/** The same as text. */
const promotionJson = (shown) => `${JSON.stringify(promotionObject(shown), null, 2)}\n`;
/** One line after the answer. */
function promotionText({ move, metaSeed }) {
    if (move === null)
        return 'Not promoted: the baseline stays as it is.\n';
    const seed = metaSeed === null ? '' : ` of meta seed ${metaSeed}`;
    return `Promoted: the run set${seed} at ${move.gitSha.slice(0, 10)} is the baseline now (${(0,printable/* printable */.g)(move.reason, 1000)}).\n`;
}
//# sourceMappingURL=promotion.js.map
// EXTERNAL MODULE: ./build/src/edge/child-output.js
var child_output = __webpack_require__(3267);
// EXTERNAL MODULE: ./build/src/edge/world.js
var edge_world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/judging-options.js
var judging_options = __webpack_require__(2819);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(6596);
;// CONCATENATED MODULE: ./build/src/cli/commands/promote.js










const exitNotPromoted = 1;
/** What a promotion replaces is what head is judged against. */
const against = 'pinned';
const promote_command = {
    usage: 'BENCHMARK [options]',
    description: 'Judges the run set at HEAD against the pinned baseline in mode promote and, when the verdict is PROMOTE (for tier\n' +
        'correctness: PASS), pins that very run set as the new baseline. Exits 0 when it was promoted, 1 when not.',
    options: [
        { name: 'force', type: 'boolean', summary: 'promote whatever the verdict, as for the first baseline' },
        { name: 'notes', type: 'string', value: 'TEXT', summary: 'why; kept with the move' },
        ...judging_options/* judgingOptions */.D,
    ],
    async run({ positionals, flags, project, store, json, quiet }) {
        const [name] = positionals;
        if (name === undefined || positionals.length > 1)
            throw new command/* UsageError */.eb('promote needs the name of one benchmark');
        const judging = await (0,judging_options/* judgingOf */.c)(flags);
        const world = (0,edge_world/* realWorld */.b)(quiet);
        const checkout = await (0,app_checkout/* findCheckout */.I)(world, project);
        const { manifest } = checkout.loaded;
        const folder = store ?? world.host.storeFolder(manifest.project.name, manifest.store.name);
        const history = await (0,opened/* wholeHistory */.qQ)(world, folder, manifest.project.name);
        try {
            const promoted = await promote(world, {
                ...checkout,
                ...judging,
                rule: against,
                ancestry: ancestry.noAncestry,
                mode: judging.mode ?? 'promote',
                ...{ history, name, file: `${folder}/store.db`, force: flags['force'] === true },
                ...{ notes: (0,command/* text */.Qq)(flags, 'notes') ?? '', actor: world.host.user },
                command: `benchgate ${process.argv.slice(2).join(' ')}`,
            });
            const { move, session, runSet } = promoted;
            const exitCode = move === null ? exitNotPromoted : 0;
            const answer = { ...promoted.answer, session, exitCode };
            const shown = { answer, move, metaSeed: runSet?.metaSeed ?? null };
            if (json)
                process.stdout.write(promotionJson(shown));
            else {
                (0,output.showAnswer)(answer, false);
                process.stdout.write((0,child_output/* withoutCommands */.D)(promotionText(shown)));
            }
            return exitCode;
        }
        finally {
            history.close();
        }
    },
};
//# sourceMappingURL=promote.js.map

/***/ }),

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgingOptions),
/* harmony export */   c: () => (/* binding */ judgingOf)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(337);


/** Options of the commands that judge what is stored. */
const judgingOptions = [
    { name: 'subject', type: 'string', value: 'ID', summary: 'subject (default: self)' },
    {
        name: 'meta-seed',
        type: 'string',
        value: 'N',
        summary: 'the run set that was drawn from N (default: the newest)',
    },
    {
        name: 'mode',
        type: 'string',
        value: 'MODE',
        summary: 'no-regression or promote (default: the manifest’s)',
    },
    {
        name: 'formulas',
        type: 'string',
        value: 'SET',
        summary: 'benchstone: its z against its threshold instead of the exact tests',
    },
    { name: 'allow-dirty', type: 'boolean', summary: 'judge runs of uncommitted changes too' },
];
/** What those options and `--baseline` say. Throws UsageError. */
async function judgingOf(flags) {
    const [rule, subject] = [(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, 'baseline'), (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, 'subject') ?? 'self'];
    return {
        rule: rule === undefined ? null : await storedRule(rule),
        subject,
        metaSeed: (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_1__/* .bigNumber */ .q)(flags, 'meta-seed'),
        mode: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(flags, 'mode', ['no-regression', 'promote']),
        literal: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(flags, 'formulas', ['benchstone']) !== null,
        allowDirty: flags['allow-dirty'] === true,
    };
}
/** Nothing is run, so nothing can be paired. */
async function storedRule(word) {
    const [{ baselineRule }, { storedWords }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(9365), __webpack_require__.e(340)]).then(__webpack_require__.bind(__webpack_require__, 340)),
        Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(9365)]).then(__webpack_require__.bind(__webpack_require__, 9365)),
    ]);
    return baselineRule(word, storedWords);
}
//# sourceMappingURL=judging-options.js.map

/***/ }),

/***/ 6596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  palette: () => (/* binding */ palette),
  showAnswer: () => (/* binding */ showAnswer),
  writeDocuments: () => (/* binding */ writeDocuments)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/documents/json.js
var json = __webpack_require__(968);
// EXTERNAL MODULE: ./build/src/core/documents/parts/headline.js
var headline = __webpack_require__(5997);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
// EXTERNAL MODULE: ./build/src/core/documents/parts/row.js
var row = __webpack_require__(5021);
;// CONCATENATED MODULE: ./build/src/core/documents/text.js



const same = (text) => text;
/** No colour: for files, pipes, `NO_COLOR`, and whenever nobody asked for colour. */
const plain = { good: same, warn: same, bad: same, dim: same };
const esc = String.fromCharCode(27);
const wrap = (colour) => (text) => `${esc}[${colour}m${text}${esc}[0m`;
/** The sixteen colours that every terminal has. */
const colours = { good: wrap(32), warn: wrap(33), bad: wrap(31), dim: wrap(2) };
/** Terminal output: the decision and why, one aligned line per verdict, then what to do. */
const text_text = {
    name: 'text',
    summary: 'lines for a terminal',
    file: 'outcome.txt',
    render: (outcome) => renderText(outcome),
};
function renderText(outcome, palette = plain) {
    const { decision, session, files } = outcome;
    const head = `${colourOf(decision, palette)(decision)}  ${(0,printable/* printable */.g)((0,headline/* whyOf */.g)(outcome), 2000)}`;
    const places = Object.entries(files).map(([name, path]) => `${(0,printable/* printable */.g)(name)}: ${(0,printable/* printable */.g)(path, 4096)}`);
    const foot = [...(session === null ? [] : [`session: ${session}`]), ...places].map(palette.dim);
    const difference = (outcome.difference ?? []).map((line) => (0,printable/* printable */.g)(line));
    const blocks = [[head], verdictLines(outcome, palette), difference, findingLines(outcome, palette), foot];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function verdictLines({ verdicts }, palette) {
    // Against what is worth a column only where there are several answers to it.
    const several = new Set(verdicts.map(({ baseline }) => baseline)).size > 1;
    const rows = verdicts
        .map(row/* rowOf */.OB)
        .map(({ kind, benchmark, metric, values, worse, against, reason }) => [
        ...[kind, benchmark, metric, values, worse, several ? against : ''].map((cell) => (0,printable/* printable */.g)(cell, widest)),
        (0,printable/* printable */.g)(reason),
    ]);
    const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(0, ...rows.map((row) => width(row[at]))));
    return rows.map((cells) => {
        const [kind, ...rest] = cells.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(cell))));
        return `${colourOfKind(cells[0], palette)(kind)}  ${rest.filter((_, at) => widths[at + 1] !== 0).join('  ')}`.trimEnd();
    });
}
/** One endless name must not push all columns off the screen. */
const widest = 60;
const width = (cell) => [...cell].length;
function findingLines({ findings }, palette) {
    const mark = { error: palette.bad, warning: palette.warn, note: palette.dim };
    return findings.flatMap(({ rule, level, message, file, line, remedy }) => [
        `${(0,printable/* printable */.g)(file)}:${line}: ${mark[level](level)} ${(0,printable/* printable */.g)(rule)}: ${(0,printable/* printable */.g)(message, 2000)}`,
        ...(remedy ? [palette.dim(`  hint: ${(0,printable/* printable */.g)(remedy, 2000)}`)] : []),
    ]);
}
function colourOf(decision, palette) {
    switch (decision) {
        case 'ERROR':
        case 'FAIL':
            return palette.bad;
        case 'UNDECIDED':
        case 'WARN':
            return palette.warn;
        case 'PASS':
            return palette.good;
    }
}
function colourOfKind(kind, palette) {
    if (kind === 'PASS' || kind === 'PROMOTE')
        return palette.good;
    return kind === 'FAIL' || kind === 'REJECT' || kind === 'ERROR' ? palette.bad : palette.warn;
}
//# sourceMappingURL=text.js.map
// EXTERNAL MODULE: ./build/src/edge/child-output.js
var child_output = __webpack_require__(3267);
;// CONCATENATED MODULE: ./build/src/cli/output.js




/** Writes the documents that were asked for; returns the outcome that names them. */
async function writeDocuments(outcome, asked) {
    // Most commands only show an answer: they load none of this.
    const [{ sarif }, { summary }, { files }] = await Promise.all([
        __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 8277)),
        __webpack_require__.e(/* import() */ 9515).then(__webpack_require__.bind(__webpack_require__, 9515)),
        __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 6524)),
    ]);
    const wanted = [
        ['sarif', sarif, asked.sarif],
        ['summary', summary, asked.summary],
    ];
    const targets = wanted.flatMap(([name, document, path]) => path === undefined ? [] : [{ name, document, path: (0,external_node_path_.resolve)(path) }]);
    const written = {
        ...outcome,
        files: { ...outcome.files, ...Object.fromEntries(targets.map(({ name, path }) => [name, path])) },
    };
    for (const { document, path } of targets)
        await files.writeAtomic(path, document.render(written));
    return written;
}
/**
 * Shows an answer on stdout: one JSON object, or words for people (in colour on a terminal only). The words repeat what
 * benchmarks said, so on GitHub Actions they stand where no workflow command is read.
 */
function showAnswer(answer, asJson) {
    process.stdout.write(asJson ? (0,json/* renderJson */.hF)(answer) : (0,child_output/* withoutCommands */.D)(renderText(answer, palette())));
}
/** Colour is for terminals whose user did not refuse it. */
const palette = () => (process.stdout.isTTY && !process.env['NO_COLOR'] ? colours : plain);
//# sourceMappingURL=output.js.map

/***/ }),

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ bigNumber),
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** The value of an option that is a whole number of at least `least`, or null. Throws UsageError. */
function wholeNumber(flags, name, least) {
    const given = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, name);
    if (given === undefined)
        return null;
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= least)
        return value;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${name} is a whole number from ${least} on, not "${given}"`);
}
/** The value of an option that is a whole number of 64 bits, or null. Throws UsageError. */
function bigNumber(flags, name) {
    const given = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, name);
    if (given === undefined)
        return null;
    if (/^-?\d+$/.test(given) && BigInt.asIntN(64, BigInt(given)) === BigInt(given))
        return BigInt(given);
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${name} is a whole number below 2^63, not "${given}"`);
}
//# sourceMappingURL=whole-number.js.map

/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bR: () => (/* binding */ jsonOutcome),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export json */
/** The `--json` contract; `json-schema.ts` describes it. */
const json = {
    name: 'json',
    summary: 'one JSON object for programs',
    file: 'outcome.json',
    render: renderJson,
};
/** An answer as text with one line end. */
function renderJson(answer) {
    return `${JSON.stringify(jsonOutcome(answer), null, 2)}\n`;
}
/** The object that is printed; every number in it is finite. */
function jsonOutcome(answer) {
    const { decision, exitCode, verdicts, findings, difference, session, files } = answer;
    return {
        decision,
        exitCode,
        verdicts: verdicts.map(jsonVerdict),
        findings: findings.map(jsonFinding),
        ...(difference === undefined ? {} : { difference: [...difference] }),
        session,
        files: { ...files },
    };
}
function jsonVerdict(verdict) {
    const { benchmark, subject, metric, kind, gate, baseline, direction, unit, mandatory, reason } = verdict;
    const { evidence, policy } = verdict;
    const { absolute } = evidence;
    return {
        ...{ benchmark, subject, metric, kind, gate, baseline, direction, unit, mandatory },
        head: finite(evidence.head),
        base: finite(evidence.base),
        absolute,
        worse: finite(evidence.worse),
        low: finite(evidence.low),
        high: finite(evidence.high),
        confidence: finite(evidence.confidence),
        pairs: finite(evidence.pairs),
        pReject: finite(evidence.pReject),
        pPass: finite(evidence.pPass),
        family: evidence.family ?? null,
        attempt: evidence.attempt ?? null,
        allowed: evidence.allowed ?? null,
        tolerance: finite((absolute ? policy?.absTolerance : policy?.tolerance) ?? null),
        limit: finite((absolute ? policy?.absLimit : policy?.limit) ?? null),
        reason,
    };
}
/** JSON has no infinity: an unbounded side of an interval is null. */
const finite = (value) => value !== null && Number.isFinite(value) ? value : null;
function jsonFinding(finding) {
    const { rule, level, message, file, line } = finding;
    const { benchmark = null, subject = null, metric = null, remedy = null } = finding;
    return { rule, level, message, file, line, benchmark, subject, metric, remedy };
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 5997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ troubled),
/* harmony export */   g: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9391);


const good = ['PASS', 'PROMOTE'];
/** Verdicts that are no pass, in the order given. */
const troubled = ({ verdicts }) => verdicts.filter(({ kind }) => !good.includes(kind));
/** Why the decision is what it is, in one or two plain sentences: the worst finding, which says the most. */
function whyOf(outcome) {
    const { decision, verdicts, findings, why } = outcome;
    if (why !== undefined)
        return why;
    if (decision === 'PASS')
        return whyPassed(verdicts);
    const [worst, ...others] = findings.filter(({ level }) => level === 'error' || (level === 'warning' && decision === 'WARN'));
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    if (worst !== undefined)
        return `${worst.message}${more}`;
    return decision === 'WARN' ? whyPassed(verdicts) : whyNot(verdicts);
}
/** Answers of verdicts alone bring no findings: the worst verdict speaks. */
function whyNot(verdicts) {
    const worst = (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstKind */ .eD)(verdicts.map(({ kind }) => kind));
    const reasons = verdicts.flatMap(({ kind, reason }) => (kind === worst ? [reason] : []));
    const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
    return reasons.length === 0 ? whyPassed(verdicts) : `${reasons[0]}${more}`;
}
function whyPassed(verdicts) {
    if (verdicts.length === 0)
        return 'Nothing was judged.';
    const rest = troubled({ verdicts });
    const passed = verdicts.length - rest.length;
    const quarantined = rest.filter(({ policy }) => policy?.quarantine).length;
    // Without quarantine only an acceptance lets a job pass that holds a failure.
    const accepted = rest.filter(({ kind, policy }) => kind === 'FAIL' && !policy?.quarantine).length;
    const held = [
        quarantined > 0 ? ` Quarantine keeps ${quarantined} from failing.` : '',
        accepted > 0 ? ` ${accepted === 1 ? '1 regression is' : `${accepted} regressions are`} accepted.` : '',
    ].join('');
    const others = rest.length - quarantined - accepted;
    if (passed === 0 && others === 0)
        return `No verdict passed.${held}`;
    if (passed === 0)
        return `No metric could be judged, and the policy lets that pass.${held}`;
    return `${passed} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(verdicts.length, 'verdict')} passed.${others > 0 ? ` The policy lets the other ${others} be.` : ''}${held}`;
}
//# sourceMappingURL=headline.js.map

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

/***/ })

};
