export const id = 2564;
export const ids = [2564];
export const modules = {

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

/***/ })

};
