export const id = 6848;
export const ids = [6848];
export const modules = {

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oM: () => (/* binding */ archivePath),
/* harmony export */   pF: () => (/* binding */ readArchived),
/* harmony export */   tw: () => (/* binding */ archiveFolder)
/* harmony export */ });
/** Folder beside a store that keeps what correctness runs produced, as `<sha256 hex>.bin`. */
const archiveFolder = (store) => `${store}/artifacts`;
/** Path of the artifact with this `sha256:<hex>`. */
const archivePath = (store, hash) => `${archiveFolder(store)}/${hash.replace(/^sha256:/, '')}.bin`;
/** Reads an artifact and hashes it again. */
async function readArchived({ files, host }, store, hash) {
    const bytes = await files.readBytes(archivePath(store, hash));
    if (bytes === undefined)
        return { state: 'absent' };
    return `sha256:${host.sha256(bytes)}` === hash ? { state: 'whole', bytes } : { state: 'damaged' };
}
//# sourceMappingURL=archive.js.map

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
/* harmony export */   GC: () => (/* binding */ decidedBefore),
/* harmony export */   a6: () => (/* binding */ endedBefore),
/* harmony export */   oW: () => (/* binding */ continuedFindings)
/* harmony export */ });
/* harmony import */ var _core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2959);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7755);


/**
 * What came of a job whose every contest was decided, or measured to its last pair, by earlier sessions; null when
 * something is left to measure. Such pairs stay decided: measuring them again until they say something else is what
 * the sequential test forbids.
 */
function decidedBefore({ contests, plan }) {
    if (contests.length === 0)
        return null;
    const k = (0,_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(lanesOf(contests, plan));
    const outcomes = endedBefore(contests, plan, k);
    if (outcomes.length < contests.length)
        return null;
    return { runSets: [], sides: [], contests: outcomes, findings: [], k, complete: true, damage: [] };
}
/** Outcomes of those contests that earlier sessions decided, among `k` metrics in all, or measured to the last pair. */
function endedBefore(contests, plan, k) {
    const lanes = lanesOf(contests, plan);
    const decided = new Set((0,_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .assess */ .no)(lanes, plan.gate, k));
    const last = (0,_assess_js__WEBPACK_IMPORTED_MODULE_1__/* .looksOf */ .uJ)(plan.gate).at(-1) ?? 0;
    return lanes.flatMap((lane) => {
        const ended = decided.has(lane) || (lane.runs.at(-1)?.pair ?? 0) >= last;
        if (lane.runs.length === 0 || !ended)
            return [];
        const { benchmark, rule } = lane.contest;
        const stop = decided.has(lane) ? 'decided' : 'max-pairs';
        return [{ benchmark, rule, stop, fixedPairs: null, message: null }];
    });
}
const lanesOf = (contests, { benchmarks }) => contests.map((contest) => ({
    contest,
    benchmark: benchmarks[contest.benchmark],
    runs: [...(contest.attempt?.earlier ?? [])],
    stop: null,
}));
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

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ setupOf),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6055);
/* harmony import */ var _contests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6646);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1649);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3511);
/* harmony import */ var _session_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6987);






/** The whole instruction for the measuring process. */
async function jobOf(world, input) {
    const { site, plan, contests, store } = input;
    const { repository, projectPath, base, authority, commits } = site;
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
        inPlace: false,
        // So that what a gate saw can be frozen as a reference, and shown where it differs from one.
        archive: input.kind === 'gate' ? (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveFolder */ .tw)(store) : null,
        fixedPairs: input.fixedPairs,
        metaSeed: (0,_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .freshMetaSeed */ .Z)(world).toString(),
        journal: (0,_recover_js__WEBPACK_IMPORTED_MODULE_5__/* .newJournal */ .EH)(world, store),
        elsewhere: 0,
    };
}
/** What a session says of itself when it begins. */
async function headerOf(world, { request, site, plan, parents, kind }) {
    const { occasion, command, version, cost } = request;
    return (0,_session_header_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionHeader */ .g)(world, {
        kind,
        plan,
        parents,
        ...site.commits,
        ...occasion,
        branch: occasion.branch ?? (await world.git.branch(site.repository)),
        version,
        cost: cost ?? 'all',
        command,
    });
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
/** The commands that a manifest's project is built with. */
const setupOf = ({ setup, setup_timeout, identity }) => ({
    setup,
    setupTimeout: setup_timeout,
    identity: identity ?? null,
});
//# sourceMappingURL=job-of.js.map

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

/***/ 5882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ keepDiff),
/* harmony export */   M8: () => (/* binding */ measureAll),
/* harmony export */   YW: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var _continued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8486);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);


/** Lets the measuring process do the job and reads what it left. Throws Error when it left nothing at all. */
async function measureAll(world, job, measurer) {
    if (job.contests.length === 0)
        return { runSets: [], sides: [], contests: [], findings: [], k: 0, complete: true, damage: [] };
    const decided = (0,_continued_js__WEBPACK_IMPORTED_MODULE_0__/* .decidedBefore */ .GC)(job);
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
/** Keeps the diff of a dirty tree beside the store, where only its owner reads it; answers where it lies. */
async function keepDiff({ files }, { diffHash }, diff, folder) {
    if (diff === null || diffHash === null)
        return {};
    const path = `${folder}/diffs/${diffHash}.diff`;
    await files.writeAtomic(path, diff, 0o600);
    return { diff: path };
}
//# sourceMappingURL=measuring.js.map

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
    rule('no-reference', 'A correctness benchmark has no frozen reference.', 'Freeze what a right run produced (benchgate reference freeze), or pin its hash in the manifest: reference = "sha256:…".'),
    rule('incomparable', 'The two sides were not measured alike.', 'Compare measurements of the same machine and the same definition.'),
    rule('skipped', 'A benchmark was not run.', 'Run it where its requirements are met, or set required = true.'),
    rule('new', 'A benchmark or metric is measured for the first time.', 'Nothing to do; it is judged from the next run on.'),
    rule('evaluator-changed', 'The change under test also changes the files that measure it.', 'Review those files: they were taken from the base for both sides.'),
    rule('policy-changed', 'The change under test also changes how it is judged.', 'Review the manifest: it was judged by the policy of the base.'),
    rule('no-lockfile-setup', 'There is a lockfile and no setup: both sides run with whatever is installed.', 'Declare [project] setup, so that each side gets the packages its own lockfile names.'),
    rule('store-unreadable', 'The stored history could not be read; it was kept aside and not overwritten.', 'Restore it from another copy, or remove it to begin a new history.'),
    rule('history-lost', 'No copy of the history was found where there was one before, or only that of a release.', 'Restore it from an artifact or a release asset; baselines start anew otherwise.'),
    rule('storage-failed', 'The history could not be saved.', 'See the reason: what was measured is in the artifact of this run only.'),
    rule('session-refused', 'A restored history held sessions that no signing key vouches for.', 'Find out who wrote them; sign what is yours with command: sign or benchgate store sign.'),
    rule('recovered-runs', 'Runs of a session that was killed were recovered.', 'Nothing to do; the recovered session is marked as incomplete.'),
    rule('quarantined', 'A metric in quarantine did not pass; it is shown and does not fail.', 'Mend it and end the quarantine in the manifest.'),
    rule('quarantine-expired', 'A quarantine has ended: what it covered can fail again.', 'Take it out of the manifest, or give it a new last day.'),
    rule('design-cannot-fire', 'So many metrics share the risk that no regression can be proven.', 'Raise max_pairs, select fewer metrics, mark counts and sizes exact, or raise alpha.'),
    rule('base-manifest-missing', 'The base has no manifest that can be read; the one of the change was used.', 'Nothing to do when the manifest is new; else mend the one of the base.'),
    rule('accepted-regression', 'A metric got worse, and that was accepted.', 'Nothing to do until the acceptance ends.'),
    rule('acceptance-expired', 'The acceptance of a regression has ended.', 'Mend the metric, or renew the acceptance with a reason.'),
    rule('selects-nothing', 'A pattern of the manifest selects no metric.', 'Compare it with what benchgate parse shows of the output, or remove it.'),
    rule('unreadable-output', 'A part of what a benchmark printed could not be read.', 'Print only what the declared format allows, or name another format.'),
    rule('level-change', 'The level of a metric changed for good between two commits of its history.', 'Find the commit with benchgate bisect, which compares the ends of the range side by side first.'),
    rule('checkout-changed', 'The checkout changed while it was measured in place.', 'Let benchmarks write outside the repository or into ignored files, and change nothing while they run.'),
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
    rule('metric-renamed', 'The change under test gives a metric another name.', 'See that it is the same metric; its history goes on under the new name.'),
];
/** The rule called `id`; for one that is not listed, a rule that says no more than its name. */
const ruleOf = (id) => rules.find((each) => each.id === id) ?? rule(id, `Finding ${id}.`, 'Read the message of the finding.');
//# sourceMappingURL=rules.js.map

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

/***/ })

};
