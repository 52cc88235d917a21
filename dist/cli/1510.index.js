export const id = 1510;
export const ids = [1510];
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

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);

/** The answer for a benchmark that did not run to the end, or null when it did. */
function failureOf(benchmark, outcome) {
    if (!outcome)
        return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('NEEDS_MORE_DATA', 'the measuring was interrupted before this benchmark was finished');
    const words = outcome.message ?? '';
    const isPaired = outcome.rule !== null;
    switch (outcome.stop) {
        case 'skipped':
            return benchmark.required ? (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('FAIL', `required, but it ${words}`) : (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('SKIPPED', words);
        case 'head-failed':
            return isPaired
                ? (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('FAIL', `head breaks where base runs: ${words}`)
                : (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('ERROR', `the benchmark does not run: ${words}`);
        case 'base-failed':
            return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('ERROR', `base does not run, so there is nothing to compare with: ${words}`);
        case 'both-failed':
            return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('ERROR', `the benchmark is broken on both sides: ${words}`);
        case 'corpus-drift':
            return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('ERROR', words);
        case 'decided':
        case 'max-pairs':
        case 'budget':
        case 'complete':
        case 'interrupted':
            return null;
    }
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 7141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pairedVerdicts)
/* harmony export */ });
/* harmony import */ var _core_gates_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4234);
/* harmony import */ var _core_gates_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(901);
/* harmony import */ var _core_gates_paired_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6420);
/* harmony import */ var _core_gates_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5583);
/* harmony import */ var _core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5250);
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7755);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4344);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3588);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2832);










/** Verdicts of every benchmark against every paired rule; the sequential ones are judged together, Holm over K. */
function pairedVerdicts(session) {
    const answers = session.plan.benchmarks.flatMap((benchmark, index) => benchmark.baselines.filter(_core_model_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .isPaired */ .eE).flatMap((rule) => answersFor(session, { benchmark, index, rule })));
    const judged = judgeFamily(session, answers.flatMap((answer) => ('match' in answer ? [answer] : [])));
    return answers.map((answer) => ('match' in answer ? judged.get(answer) : answer.verdict));
}
function answersFor(session, { benchmark, index, rule }) {
    if (benchmark.reference !== null)
        return [];
    const opponent = session.opponents[index]?.byRule.get(rule);
    const baseline = opponent?.state === 'commit' ? `${rule} (${(0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .short */ .h0)(opponent.commit)})` : rule;
    const settled = withoutPairs(opponent);
    if (settled)
        return [{ verdict: (0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)({ benchmark, gate: 'paired', baseline }, settled) }];
    const outcome = session.measured.contests.find((contest) => contest.benchmark === index && contest.rule === rule);
    const attempt = opponent?.state === 'commit' ? opponent.attempt : undefined;
    const runs = [...(attempt?.earlier ?? []), ...(0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .runsOf */ .ky)(session, benchmark, rule)];
    return matchAnswers({ benchmark, baseline, runs, attempt: attempt?.number ?? null, outcome });
}
function withoutPairs(opponent) {
    switch (opponent?.state) {
        case 'commit':
            return null;
        case 'same':
            return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)('PASS', `head is that commit itself (${opponent.how}): nothing has changed`);
        case 'none':
            return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)('NO_BASELINE', opponent.reason);
        case undefined:
            return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)('NO_BASELINE', 'it was not resolved');
    }
}
function matchAnswers(match) {
    const { benchmark, baseline, runs, outcome } = match;
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .failureOf */ .g)(benchmark, outcome);
    const about = { benchmark, gate: 'paired', baseline };
    if (failure)
        return [{ verdict: (0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(about, failure) }];
    if (benchmark.tier === 'correctness')
        return [{ verdict: artifactVerdict(match) }];
    const found = (0,_series_js__WEBPACK_IMPORTED_MODULE_7__/* .seriesOf */ .Lf)(benchmark, runs);
    if (found.length > 0)
        return found.map((series) => seriesAnswer(match, series));
    const silent = outcome?.message ?? 'the benchmark gave no metric that is judged; see "benchgate check"';
    return [
        { verdict: (0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(about, (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)(outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'ERROR', silent)) },
    ];
}
/** Without a frozen reference, head's artifact is held against base's. */
function artifactVerdict({ benchmark, baseline, runs }) {
    const hashes = (isHead) => runs.flatMap(({ side, pair, artifactHash }) => (side === 'head') === isHead && pair > 0 && artifactHash ? [artifactHash] : []);
    const judged = _core_gates_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .reference */ .i.judge(hashes(true), { from: 'base', hashes: hashes(false) });
    return (0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)({ benchmark, gate: 'reference', baseline }, judged);
}
function seriesAnswer(match, series) {
    const { benchmark, baseline, outcome } = match;
    const { metric, policy, direction, unit, units, pairs, absent } = series;
    const about = { benchmark, gate: 'paired', baseline, metric, policy, direction, unit };
    if (pairs.length === 0)
        return { verdict: (0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(about, unmeasured(series, outcome)) };
    if (direction === null)
        return { verdict: (0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(about, (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)('ERROR', unknownDirection(metric))) };
    if (units !== null)
        return { verdict: (0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(about, (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)('INCOMPARABLE', unlike(units))) };
    const judged = { ...policy, direction };
    if (policy.exact || benchmark.deterministic) {
        const side = (values) => ({ values, value: values[0] });
        const judgement = _core_gates_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exact */ .e.judge(side(pairs.map(({ head }) => head)), side(pairs.map(({ base }) => base)), judged, storedDefaults);
        return { verdict: (0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)({ ...about, gate: 'exact' }, judgement) };
    }
    return absent.head > pairs.length
        ? { verdict: (0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(about, unmeasured(series, outcome)) }
        : { match, series, policy: judged };
}
const storedDefaults = { mode: 'no-regression', alpha: 0.05, literalThreshold: null };
const unknownDirection = (metric) => `which way ${metric} is better is not known; declare direction = "minimize" or "maximize" for it in metrics`;
const unlike = ({ base, head }) => `base measures it in ${(0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .unitWords */ .UN)(base)} and head in ${(0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .unitWords */ .UN)(head)}`;
function unmeasured({ absent }, outcome) {
    const why = absent.why === null ? '' : ` (${absent.why})`;
    if (absent.head > 0 && absent.base === 0)
        return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)('MISSING', `base measures it and head does not${why}`);
    if (absent.base > 0 && absent.head === 0)
        return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)('NO_BASELINE', `head measures it and base does not${why}`);
    if (absent.head > 0)
        return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)('ERROR', `neither side measured it${why}`);
    return (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)(outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'NEEDS_MORE_DATA', outcome?.message ?? 'no pair was finished');
}
function judgeFamily({ plan, measured }, waiting) {
    const metrics = waiting.map(({ series, match }, index) => ({
        ...(0,_assess_js__WEBPACK_IMPORTED_MODULE_6__/* .pairedMetric */ .ei)(String(index), series, plan.gate),
        fixedCount: match.outcome?.fixedPairs != null,
        attempt: match.attempt,
    }));
    const stopped = measured.complete;
    const judged = (0,_core_gates_paired_js__WEBPACK_IMPORTED_MODULE_2__/* .judgePaired */ .FQ)(metrics, (0,_core_gates_design_js__WEBPACK_IMPORTED_MODULE_0__/* .designOf */ .et)(plan.gate, measured.k), { stopped });
    return new Map(waiting.map((answer, index) => {
        const { benchmark, baseline, outcome } = answer.match;
        const { metric, policy, direction, unit } = answer.series;
        const about = { benchmark, gate: 'paired', baseline, metric, policy, direction, unit };
        return [answer, (0,_case_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOf */ .Vj)(about, withBudget(judged[index], outcome))];
    }));
}
/** An undecided answer says that time ran out, and how much more it would take. */
function withBudget(judgement, outcome) {
    if (judgement.kind !== 'INCONCLUSIVE' || outcome?.stop !== 'budget')
        return judgement;
    return { ...judgement, reason: `${judgement.reason}; ${outcome.message}` };
}
//# sourceMappingURL=paired.js.map

/***/ }),

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measuredBefore: () => (/* binding */ measuredBefore),
/* harmony export */   measuredByHead: () => (/* binding */ measuredByHead),
/* harmony export */   underTodaysNames: () => (/* binding */ underTodaysNames)
/* harmony export */ });
/* harmony import */ var _core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6593);

/**
 * What head measured, under today's names. Values that the manifest calls one metric and the tool still prints as two
 * are an error: whichever were taken, the other could get worse unseen.
 */
function measuredByHead(renames, measurements) {
    const groups = (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNow */ .HA)(renames, measurements, ({ metric }) => metric);
    return [...groups].map(([metric, [first, ...others]]) => {
        if (others.length === 0)
            return { ...first, metric };
        const names = [first, ...others].map((one) => one.metric).join(' and ');
        const message = `the tool prints ${names}, which aliases call one metric: print one of them, or remove the alias`;
        return { metric, status: 'error', message };
    });
}
/** What was measured elsewhere or before, under today's names; what was two metrics then stays two. */
function underNamesNow(renames, items, [nameOf, withName]) {
    if (renames.length === 0)
        return items;
    const groups = (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNow */ .HA)(renames, items, nameOf);
    return [...groups].flatMap(([name, group]) => (group.length === 1 ? [withName(group[0], name)] : group));
}
/** What a side other than head measured, under today's names. */
const measuredBefore = (renames, measurements) => underNamesNow(renames, measurements, [({ metric }) => metric, (one, metric) => ({ ...one, metric })]);
/** The history as if every metric had always been called what it is called now. Nothing is written by it. */
function underTodaysNames(history, renaming) {
    const known = new Map(renaming.flatMap(({ name, renames }) => (renames.length > 0 ? [[name, renames]] : [])));
    if (known.size === 0)
        return history;
    const of = ({ benchmark }) => known.get(benchmark) ?? [];
    const metricNow = (one) => one.metric === null ? one : { ...one, metric: (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .nameNow */ .WB)(of(one), one.metric) };
    const run = (one) => ({
        ...one,
        measurements: measuredBefore(of(one), one.measurements),
    });
    const report = (one) => ({
        ...one,
        metrics: underNamesNow(of(one), one.metrics, [
            ({ name }) => name,
            (metric, name) => ({ ...metric, name }),
        ]),
    });
    const set = (one) => ({ ...one, runs: one.runs.map(run) });
    return {
        ...history,
        reports: (query) => history.reports(query).map(report),
        verdicts: (query) => history.verdicts(query).map(metricNow),
        runs: (query) => history.runs(query).map(run),
        session(id) {
            const found = history.session(id);
            if (!found)
                return undefined;
            const { runSets, reports, verdicts } = found;
            return {
                ...found,
                runSets: runSets.map(set),
                reports: reports.map(report),
                verdicts: verdicts.map(metricNow),
            };
        },
        latestRunSet(...asked) {
            const found = history.latestRunSet(...asked);
            return found && set(found);
        },
        calibrations: (project) => history.calibrations(project).map((one) => ({
            ...one,
            metrics: one.metrics.map((metric) => ({ ...metric, metric: (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .nameNow */ .WB)(of(one), metric.metric) })),
        })),
    };
}
//# sourceMappingURL=renamed.js.map

/***/ }),

/***/ 1510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ bisect_command)
});

;// CONCATENATED MODULE: ./build/src/core/bisect/search.js
/** The search before the first step, over `commits` commits after the good end. */
const searchOver = (commits) => ({ good: 0, bad: commits, unusable: new Set() });
/** The places that can still be asked, oldest first. */
const openPlaces = ({ good, bad, unusable }) => [...Array(Math.max(0, bad - good - 1)).keys()]
    .map((index) => good + 1 + index)
    .filter((place) => !unusable.has(place));
/** The place that halves what is left, as near as what is usable allows; null: nothing is left to ask. */
function nextPlace(search) {
    const middle = (search.good + search.bad) / 2;
    const [next] = [...openPlaces(search)].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
    return next ?? null;
}
/** The search after an answer about a place. */
function learnt(search, place, answer) {
    switch (answer) {
        case 'good':
            return { ...search, good: place };
        case 'bad':
            return { ...search, bad: place };
        case 'unusable':
            return { ...search, unusable: new Set([...search.unusable, place]) };
    }
}
/** The places of which one made it worse. */
const suspects = ({ good, bad }) => [...Array(bad - good).keys()].map((index) => good + 1 + index);
/** Steps that are still needed where each halves what is left: ⌈log₂(n + 1)⌉ for n places that can be asked. */
const stepsLeft = (search) => Math.ceil(Math.log2(openPlaces(search).length + 1));
/**
 * The chance of error that the next comparison may spend: an equal part of what is left of it for each comparison that
 * is still needed. The parts never sum to more than `left`, also where unusable commits make the halves uneven.
 *
 * Boole's inequality makes the sum hold for the whole answer. As long as no answer was wrong, the commits that are asked
 * and their levels depend on nothing but the truth, so the chance that any of these answers is wrong is at most the sum
 * of their levels. One comparison has one way to be wrong: what lies above the threshold is called good, or what lies
 * below it bad.
 */
const spend = (left, comparisons) => left / Math.max(1, comparisons);
//# sourceMappingURL=search.js.map
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/opened.js + 1 modules
var opened = __webpack_require__(2238);
// EXTERNAL MODULE: ./build/src/app/renamed.js
var renamed = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var model_verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/app/base-commit.js
var base_commit = __webpack_require__(5992);
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var app_plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js + 1 modules
var plan_tools = __webpack_require__(8087);
// EXTERNAL MODULE: ./build/src/app/trends.js + 9 modules
var app_trends = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/src/app/bisect/ground.js







/** Reads what every comparison rests on. Throws ProblemError for what the user must mend. */
async function groundOf(world, request) {
    const { loaded, text } = await (0,manifest_file.readManifest)(world, request.project);
    const repository = (0,problem/* orThrow */.aU)(await world.git.repository(request.project));
    const head = await world.git.resolve(repository, 'HEAD');
    if (head === undefined)
        throw wrong(repository, 'this repository has no commits yet', 'commit first');
    const asked = { event: 'local', cost: 'all', names: [request.benchmark] };
    const planned = (0,app_plan/* planOf */.X)(loaded, { ...asked, baselines: ['paired:merge-base'], manifestHash: `sha256:${world.host.sha256(text)}` }, (0,plan_tools/* planTools */.p)(world.host.sha256));
    const plan = (0,problem/* orThrow */.aU)(planned);
    const projectPath = await world.files.relative(repository, request.project);
    const benchmark = subjectIn(plan, request, loaded.file);
    return { request, repository, projectPath, head, loaded, plan, benchmark };
}
function subjectIn(plan, { benchmark, subject }, file) {
    const found = plan.benchmarks.find((one) => one.name === benchmark && one.subject.id === subject);
    if (found)
        return found;
    const known = plan.benchmarks.map((one) => `${one.name} [${one.subject.id}]`).join(', ');
    throw wrong(file, `${benchmark} has no subject ${subject}`, `name one of ${known}`);
}
/**
 * The benchmark as the ends are compared: one margin, so that a difference is proven or excluded however long it takes;
 * one metric alone where it is named; the artifacts of the ends, not a frozen reference.
 */
function asCompared({ benchmark, request }, metric) {
    const narrow = (policy) => {
        const tolerance = request.tolerance ?? policy.tolerance;
        return { ...policy, tolerance, limit: tolerance, absLimit: policy.absTolerance };
    };
    const { defaultPolicy, place, name } = benchmark;
    const metrics = benchmark.metrics.map((one) => ({ ...one, policy: narrow(one.policy) }));
    const all = {
        ...benchmark,
        reference: null,
        metrics,
        defaultPolicy: defaultPolicy && narrow(defaultPolicy),
    };
    if (metric === null)
        return all;
    const policy = (0,plan/* policyOf */.US)(all, metric);
    if (policy)
        return withMetric(all, metric, policy);
    const selected = metrics.map(({ pattern }) => pattern).join(', ');
    throw wrong(place.file, `${metric} is not judged in ${name}`, `name a metric that is selected there: ${selected}`);
}
/** The benchmark with this metric alone. */
const withMetric = (benchmark, metric, policy) => ({ ...benchmark, metrics: [{ pattern: metric, policy }], defaultPolicy: null });
/** Farther apart than this no two ends are of one change. */
const farthest = 20_000;
/** The commits from good to bad. Throws ProblemError where they are not known or not on one line. */
async function lineOf({ git }, { request, repository }, history) {
    const { good, bad, metric } = request.ends
        ? { ...request.ends, metric: request.metric }
        : newestChange(request, history);
    const [from, to] = [
        await commitOf(git, repository, { rev: good, name: '--good' }),
        await commitOf(git, repository, { rev: bad, name: '--bad' }),
    ];
    const back = await git.firstParents(repository, to, farthest);
    const distance = back.indexOf(from);
    if (distance > 0)
        return { commits: back.slice(0, distance + 1).toReversed(), metric };
    if (distance === 0)
        throw wrong(repository, 'the good end and the bad end are one commit', 'name two commits');
    if (await git.isShallow(repository))
        throw new problem/* ProblemError */.Mm([(0,base_commit/* cutOff */.qG)(repository, `the way to ${good}`, 0)]);
    throw wrong(repository, `${good} is not among the first parents of ${bad}`, 'name an earlier commit of the same branch with --good; what was merged counts as one commit');
}
/** The widest range of the newest firm change for the worse. */
function newestChange(request, history) {
    const { benchmark, subject, metric } = request;
    const trends = (0,app_trends/* trendsOf */.K)(history, { benchmark, metric, limit: 1000 }).filter((trend) => trend.subject === subject);
    const changes = trends
        .flatMap(({ metrics }) => metrics)
        .flatMap((one) => one.changes.map((change) => ({ change, metric: one.metric })))
        .filter(({ change }) => change.firm && change.kind === 'worse')
        .sort((a, b) => a.change.range.bad.at - b.change.range.bad.at);
    const newest = changes.at(-1);
    if (newest) {
        const { good, bad } = newest.change.wideRange;
        return { good: good.gitSha, bad: bad.gitSha, metric: newest.metric };
    }
    throw wrong(benchmark, 'the history shows no firm change for the worse ("benchgate trend" lists what it shows)', 'name the ends yourself: --good REV --bad REV');
}
async function commitOf(git, repository, { rev, name }) {
    const commit = await git.resolve(repository, rev);
    if (commit !== undefined)
        return commit;
    throw wrong(repository, `${name} ${rev} names no branch, tag or commit of this clone`, 'check the name with "git log"; a shallow clone gets the rest by "git fetch --unshallow"');
}
const wrong = (file, what, hint) => new problem/* ProblemError */.Mm([{ where: { file }, what, hint }]);
//# sourceMappingURL=ground.js.map
;// CONCATENATED MODULE: ./build/src/app/bisect/answer.js


/** The answer about one metric; of a correctness benchmark, which has none, about what it produced. */
function answerOf({ measured, verdicts }, metric) {
    const verdict = verdicts.find((one) => one.metric === metric) ?? verdicts[0];
    const evidence = verdict?.evidence ?? model_verdict/* noEvidence */.n2;
    const reason = verdict?.reason ?? 'nothing was measured';
    if (!measured.complete)
        return { answer: 'interrupted', reason: 'the measuring was cut short', evidence };
    const judged = verdict?.metric === metric && (metric !== null || verdict.gate === 'reference');
    if (judged)
        return { answer: wordFor(verdict), reason, evidence };
    return { answer: 'unusable', reason: measured.contests[0]?.message ?? reason, evidence };
}
function wordFor({ kind, gate, evidence }) {
    switch (kind) {
        case 'PASS':
            return 'good';
        case 'FAIL':
            // Without a size it failed for another reason than its level: its runs disagree with each other.
            return gate === 'reference' || evidence.worse !== null ? 'bad' : 'unusable';
        case 'INCONCLUSIVE':
        case 'NEEDS_MORE_DATA':
            return 'undecided';
        default:
            return 'unusable';
    }
}
/** The metric that got worse most, by share; the first verdict where none did. */
function worstOf(verdicts) {
    const size = ({ evidence }) => (evidence.absolute ? 0 : (evidence.worse ?? 0));
    const failed = verdicts.filter(({ kind }) => kind === 'FAIL');
    return failed.toSorted((a, b) => size(b) - size(a))[0] ?? verdicts[0];
}
/**
 * The level between the ends that tells good from bad: half of the estimated difference, and never more than what the
 * comparison of the ends proved, so that the bad end lies above it.
 */
function thresholdOf({ evidence }) {
    const { worse, low } = evidence;
    if (worse === null)
        return null;
    return low === null ? worse / 2 : Math.min(worse / 2, low);
}
/** The benchmark whose one metric is judged by one margin: above it FAIL, below it PASS. */
function atThreshold(benchmark, { metric, policy, evidence }, threshold) {
    if (metric === null || policy === null || threshold === null)
        return benchmark;
    const margins = evidence.absolute
        ? { absTolerance: threshold, absLimit: threshold }
        : { tolerance: threshold, limit: threshold, absTolerance: null, absLimit: null };
    return withMetric(benchmark, metric, { ...policy, ...margins });
}
//# sourceMappingURL=answer.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/parse.js + 11 modules
var parse = __webpack_require__(599);
// EXTERNAL MODULE: ./build/src/core/stats/looks.js
var looks = __webpack_require__(8405);
// EXTERNAL MODULE: ./build/src/app/ancestry.js
var ancestry = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/src/app/contests.js + 1 modules
var contests = __webpack_require__(6646);
// EXTERNAL MODULE: ./build/src/app/job-of.js
var job_of = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/src/app/judging/paired.js
var paired = __webpack_require__(7141);
// EXTERNAL MODULE: ./build/src/app/measuring.js
var measuring = __webpack_require__(5882);
;// CONCATENATED MODULE: ./build/src/app/bisect/comparison.js







/**
 * A gate of `commit` against `good`: the same worktrees, measuring process and judgement as any other. Its session holds
 * runs and verdicts and no report: a commit that is measured again years later has no place in the series of today.
 */
async function compare(world, tools, comparison) {
    const { history } = tools;
    const job = await comparisonJob(world, tools, comparison);
    const { plan, contests } = job;
    const measured = await (0,measuring/* measureAll */.M8)(world, job, tools.measurer);
    const byRule = new Map([
        ['paired:merge-base', { state: 'commit', commit: contests[0].commit, how: 'the good end' }],
    ]);
    const verdicts = (0,paired/* pairedVerdicts */.s)({
        ...{ plan, measured, history, ancestry: ancestry.noAncestry, version: null, literal: false },
        head: comparison.commit,
        machineOf: () => job.header.machine,
        opponents: [{ benchmark: 0, byRule }],
    });
    const session = history.append(sessionOf(world, job, { measured, verdicts }));
    await history.save();
    await world.files.remove(job.journal);
    return { verdicts, measured, session };
}
async function comparisonJob(world, tools, comparison) {
    const { ground, folder, history } = tools;
    const { repository, projectPath, head, loaded, request } = ground;
    const { commit, good } = comparison;
    const path = projectPath === '' ? loaded.file : `${projectPath}/${loaded.file}`;
    const text = await world.git.show(repository, commit, path);
    const own = text === undefined ? null : await (0,parse/* parseManifest */.N)(text, loaded.file);
    const site = {
        ...{ repository, projectPath, authority: 'head', manifestText: '', headText: '', findings: [] },
        // Each commit is built as its own manifest says, as in every gate; how it is measured and judged is HEAD's.
        ...{ head: own?.ok ? own.value : loaded, base: loaded },
        commits: { head: commit, headCommit: commit, base: good, how: 'the good end', dirty: false, diff: null },
    };
    const plan = planOf(ground, comparison);
    const opponent = { state: 'commit', commit: good, how: 'the good end' };
    const opponents = [{ benchmark: 0, byRule: new Map([['paired:merge-base', opponent]]) }];
    const job = await (0,job_of/* jobOf */.Zw)(world, {
        ...{ request: gateRequest(request), site, plan, parents: history.heads(), store: folder },
        contests: (0,contests/* contestsOf */.n7)(site, plan.benchmarks, opponents, world.host.sha256),
        ...{ kind: 'bisect', fixedPairs: null },
    });
    return {
        ...job,
        overlay: { commit: head, globs: loaded.manifest.project.evaluator },
    };
}
function planOf({ plan }, { benchmark, level, budget }) {
    const gate = { ...plan.gate, mode: 'no-regression', alpha: level, beta: level };
    const { minPairs } = gate;
    return {
        ...plan,
        budget,
        gate: { ...gate, maxPairs: (0,looks/* enoughPairs */.Wb)(level, minPairs, plan.gate.maxPairs) },
        benchmarks: [{ ...benchmark, baselines: ['paired:merge-base'] }],
    };
}
function gateRequest({ project, actor, command }) {
    const none = { branch: null, defaultBranch: null, baseSha: null, baseBranch: null, headSha: null };
    return {
        ...{ project, manifest: 'bench/manifest.toml', store: null, verifyStore: false, base: null, head: null },
        ...{
            baselines: null,
            benchmarks: [],
            cost: 'all',
            failOn: null,
            allowDirty: false,
            fresh: false,
            version: null,
        },
        occasion: { event: 'local', onDefaultBranch: false, trigger: 'bisect', actor, runnerLabels: [], ...none },
        ...{ command, findings: [] },
    };
}
function sessionOf(world, { header }, { measured, verdicts }) {
    return {
        header: { ...header, endedAt: world.clock.now(), complete: measured.complete },
        runSets: measured.runSets,
        reports: [],
        verdicts,
        findings: measured.findings,
        pointerMoves: [],
    };
}
//# sourceMappingURL=comparison.js.map
;// CONCATENATED MODULE: ./build/src/app/bisect/step.js


/** Compares the commit of this place with the good end. */
async function ask(world, { tools, line, deadline }, turn) {
    const { place, benchmark, level } = turn;
    const [good, commit] = [line.commits[0], line.commits[place]];
    const budget = Math.min(tools.ground.plan.budget, deadline - world.clock.monotonic());
    const compared = await compare(world, tools, { good, commit, benchmark, level, budget });
    const verdict = turn.metric(compared.verdicts);
    const { answer, evidence, reason } = answerOf(compared, verdict?.metric ?? null);
    const kept = answer === 'interrupted' ? 'undecided' : answer;
    const step = { commit, answer: kept, evidence, level, reason, session: compared.session };
    return { answer, step, verdict };
}
/** Enough of a commit id for people. */
const step_short = (commit) => commit.slice(0, 10);
//# sourceMappingURL=step.js.map
;// CONCATENATED MODULE: ./build/src/app/bisect/bisect.js







/**
 * Finds the commit that made a benchmark worse: first whether the bad end is worse than the good one at all, then by
 * halves, each commit held against the good end by the paired gate, until one commit is left or one cannot be decided.
 */
async function bisect(world, request, measurer) {
    const ground = await groundOf(world, request);
    const { plan, loaded } = ground;
    const folder = request.store ?? world.host.storeFolder(plan.project, loaded.manifest.store.name);
    const history = await (0,opened/* toldHistory */.eC)(world, folder, plan.project);
    try {
        const line = await lineOf(world, ground, (0,renamed.underTodaysNames)(history, [ground.benchmark]));
        const seconds = request.budget ?? Number.POSITIVE_INFINITY;
        const tools = { ground, folder, history, measurer };
        return await fromEnds(world, { tools, line, deadline: world.clock.monotonic() + seconds });
    }
    finally {
        history.close();
    }
}
async function fromEnds(world, journey) {
    const { ground } = journey.tools;
    const { commits, metric } = journey.line;
    const search = searchOver(commits.length - 1);
    const start = { search, steps: [], left: ground.plan.gate.alpha };
    const benchmark = asCompared(ground, metric);
    world.progress.note(`comparing the ends, ${commits.length - 1} commits apart: ${step_short(commits.at(-1))} against ${step_short(commits[0])}`);
    const level = spend(start.left, stepsLeft(search) + 1);
    const asked = await ask(world, journey, { place: search.bad, benchmark, level, metric: worstOf });
    const state = { search, steps: [asked.step], left: start.left - level };
    if (asked.answer !== 'bad')
        return withoutChange(journey, state, asked.answer);
    return halve(world, journey, { benchmark, worst: asked.verdict, state });
}
async function halve(world, journey, proven) {
    const { worst } = proven;
    const benchmark = atThreshold(proven.benchmark, worst, thresholdOf(worst));
    let { state } = proven;
    for (let place = nextPlace(state.search); place !== null; place = nextPlace(state.search)) {
        if (world.clock.monotonic() >= journey.deadline)
            return ended(world, journey, { worst, state, obstacle: 'the time that was given was used up' });
        const steps = stepsLeft(state.search);
        const commit = step_short(journey.line.commits[place]);
        world.progress.note(`step ${state.steps.length} of about ${state.steps.length + steps - 1}: ${commit}`);
        const level = spend(state.left, steps);
        const { answer, step } = await ask(world, journey, { place, benchmark, level, metric: () => worst });
        const known = { ...state, steps: [...state.steps, step] };
        if (answer === 'interrupted' || answer === 'undecided') {
            const what = answer === 'interrupted' ? 'was not measured to the end' : 'could not be decided';
            return ended(world, journey, { worst, state: known, obstacle: `${commit} ${what}: ${step.reason}` });
        }
        const left = answer === 'unusable' ? state.left : state.left - level;
        state = { ...known, search: learnt(state.search, place, answer), left };
    }
    return ended(world, journey, { worst, state, obstacle: null });
}
function common({ tools: { ground }, line }) {
    const { benchmark, plan } = ground;
    return {
        ...{ benchmark: benchmark.name, subject: benchmark.subject.id, confidence: 1 - plan.gate.alpha },
        ...{ good: line.commits[0], bad: line.commits.at(-1), commits: line.commits.length - 1 },
    };
}
/** The ends are alike, or cannot be told apart; ends that do not run are the user's to mend. */
function withoutChange(journey, { steps }, answer) {
    const { good, bad } = common(journey);
    const { reason } = steps[0];
    if (answer === 'unusable')
        throw new problem/* ProblemError */.Mm([
            {
                where: { file: journey.tools.ground.loaded.file },
                what: `the ends ${step_short(good)} and ${step_short(bad)} cannot be compared: ${reason}`,
                hint: 'name ends that build and run with --good REV --bad REV',
            },
        ]);
    const outcome = answer === 'good' ? 'not-worse' : 'undecided';
    const { metric } = journey.line;
    return { ...common(journey), outcome, metric, unit: null, culprits: [], threshold: null, steps, reason };
}
async function ended({ git }, journey, end) {
    const { worst, state, obstacle } = end;
    const { repository } = journey.tools.ground;
    const places = suspects(state.search);
    const culprits = [];
    for (const place of places) {
        const commit = journey.line.commits[place];
        culprits.push({ commit, title: await git.title(repository, commit) });
    }
    const found = places.length === 1;
    return {
        ...common(journey),
        ...{
            metric: worst.metric,
            unit: worst.unit,
            culprits,
            threshold: thresholdOf(worst),
            steps: state.steps,
        },
        outcome: found ? 'found' : 'range',
        reason: found
            ? 'the commit before it is below the threshold and this one above it'
            : (obstacle ?? 'the commits between could not be built or run'),
    };
}
//# sourceMappingURL=bisect.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var parts_numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
// EXTERNAL MODULE: ./build/src/core/documents/parts/row.js
var row = __webpack_require__(5021);
;// CONCATENATED MODULE: ./build/src/core/documents/bisect.js



/** A bisection as one JSON object; an end of an interval that is not bounded is null. */
const bisectJson = (found) => `${JSON.stringify(found, null, 2)}\n`;
/** A bisection for people: the answer first, then every comparison that led to it. */
function bisectText(found) {
    const { benchmark, subject, metric, good, bad, commits } = found;
    const name = [(0,row/* subjectOf */.et)({ benchmark, subject }), metric].filter((part) => part !== null).join(' ');
    const range = `${bisect_short(good)}..${bisect_short(bad)}, ${(0,parts_numbers/* count */.U9)(commits, 'commit')}`;
    return [
        answer(found),
        `${(0,printable/* printable */.g)(name)} in ${range}`,
        ...found.culprits.map(({ commit, title }) => `  ${bisect_short(commit)}  ${(0,printable/* printable */.g)(title, 120)}`),
        '',
        ...found.steps.flatMap((step) => stepLines(step, found)),
        '',
    ].join('\n');
}
function answer({ outcome, culprits, confidence, reason, threshold, unit, steps }) {
    const sure = `with ${(0,parts_numbers/* percent */.KN)(confidence)} confidence`;
    const absolute = steps[0]?.evidence.absolute ?? false;
    const level = threshold === null ? '' : ` (the line between good and bad is at ${size(threshold, absolute, unit)})`;
    switch (outcome) {
        case 'found':
            return `FOUND  ${bisect_short(culprits[0].commit)} made it worse, ${sure}${level}`;
        case 'range':
            return `RANGE  one of ${(0,parts_numbers/* count */.U9)(culprits.length, 'commit')} made it worse, ${sure}${level}: ${(0,printable/* printable */.g)(reason)}`;
        case 'not-worse':
            return `NOT WORSE  the bad end is not worse than the good one: ${(0,printable/* printable */.g)(reason)}`;
        case 'undecided':
            return `UNDECIDED  the ends could not be told apart: ${(0,printable/* printable */.g)(reason)}`;
    }
}
function stepLines({ commit, answer, evidence, reason }, { unit }) {
    const { worse, pairs, absolute } = evidence;
    const numbers = worse === null ? '' : `  ${size(worse, absolute, unit)}`;
    const effort = pairs === null ? '' : ` after ${(0,parts_numbers/* count */.U9)(pairs, 'pair')}`;
    const why = answer === 'good' || answer === 'bad' ? '' : `: ${(0,printable/* printable */.g)(reason)}`;
    return [`  ${bisect_short(commit)}  ${answer.padEnd(9)}${numbers}${effort}${why}`];
}
const size = (value, absolute, unit) => absolute ? (0,parts_numbers/* difference */.iv)(value, unit) : (0,parts_numbers/* change */.Zg)(value);
const bisect_short = (commit) => commit.slice(0, 10);
//# sourceMappingURL=bisect.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/scalars.js
var scalars = __webpack_require__(6838);
;// CONCATENATED MODULE: ./build/src/core/model/bisection.js
/** The exit code of `bisect`. */
function bisectExitCode(outcome) {
    switch (outcome) {
        case 'found':
            return 0;
        case 'not-worse':
            return 1;
        case 'range':
        case 'undecided':
            return 2;
    }
}
//# sourceMappingURL=bisection.js.map
// EXTERNAL MODULE: ./build/src/edge/child-output.js
var child_output = __webpack_require__(3267);
// EXTERNAL MODULE: ./build/src/edge/measurer.js
var measurer = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/src/edge/world.js
var edge_world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/entry.js + 1 modules
var entry = __webpack_require__(5417);
;// CONCATENATED MODULE: ./build/src/cli/commands/bisect.js









const bisect_command = {
    usage: 'BENCHMARK [options]',
    description: 'Finds the commit that made a benchmark worse, among the first parents of --bad after --good; without them, in the\n' +
        'range of the newest firm change that "benchgate trend" shows. It first compares the ends, then goes by halves. Every\n' +
        'commit is measured and judged by the manifest and evaluator of HEAD. The whole answer holds with 95 % confidence.\n' +
        'Exits 0 for one commit, 1 where the bad end is not worse, 2 for a range or where the ends cannot be told apart.',
    options: [
        { name: 'good', type: 'string', value: 'REV', summary: 'a commit or tag before it got worse' },
        {
            name: 'bad',
            type: 'string',
            value: 'REV',
            summary: 'a commit or tag after it (with --good; default HEAD)',
        },
        {
            name: 'metric',
            type: 'string',
            value: 'NAME',
            summary: 'this metric (default: the one that got worse most)',
        },
        { name: 'subject', type: 'string', value: 'ID', summary: 'subject (default: self)' },
        {
            name: 'tolerance',
            type: 'string',
            value: 'SHARE',
            summary: 'how much worse the bad end must be: 1% or 0.01 (default: as the manifest tolerates)',
        },
        {
            name: 'budget',
            type: 'string',
            value: 'TIME',
            summary: 'time for all comparisons: 90s, 20m, 2h (default: project.budget for each)',
        },
    ],
    async run(invocation) {
        const { quiet, verbose, json } = invocation;
        const world = (0,edge_world/* realWorld */.b)(quiet);
        const request = requestOf(invocation, world.host.user);
        const found = await bisect(world, request, (0,measurer/* measurer */.j)((0,entry/* cliFile */.j)(), { quiet, verbose }));
        process.stdout.write(json ? bisectJson(found) : (0,child_output/* withoutCommands */.D)(bisectText(found)));
        return bisectExitCode(found.outcome);
    },
};
function requestOf({ positionals, flags, project, store }, actor) {
    const [benchmark] = positionals;
    if (benchmark === undefined || positionals.length > 1)
        throw new command/* UsageError */.eb('bisect needs the name of one benchmark');
    return {
        ...{ project, store, benchmark, actor },
        subject: (0,command/* text */.Qq)(flags, 'subject') ?? 'self',
        metric: (0,command/* text */.Qq)(flags, 'metric') ?? null,
        ends: endsOf(flags),
        tolerance: scalar(flags, 'tolerance', scalars/* share */.uM),
        budget: scalar(flags, 'budget', scalars/* duration */.p0),
        command: `benchgate ${process.argv.slice(2).join(' ')}`,
    };
}
function endsOf(flags) {
    const [good, bad] = [(0,command/* text */.Qq)(flags, 'good'), (0,command/* text */.Qq)(flags, 'bad')];
    if (good !== undefined)
        return { good, bad: bad ?? 'HEAD' };
    if (bad === undefined)
        return null;
    throw new command/* UsageError */.eb('--bad needs --good REV, a commit before it got worse');
}
/** A value as the manifest writes it. */
function scalar(flags, name, kind) {
    const given = (0,command/* text */.Qq)(flags, name);
    if (given === undefined)
        return null;
    const read = kind.safeParse(/^[\d.]+$/.test(given) ? Number(given) : given);
    if (read.success)
        return read.data;
    throw new command/* UsageError */.eb(`--${name} is not "${given}"; benchgate help bisect shows how it is written`);
}
//# sourceMappingURL=bisect.js.map

/***/ })

};
