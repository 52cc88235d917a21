export const id = 8277;
export const ids = [8277];
export const modules = {

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ frozenReference),
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

/**
 * A correctness benchmark with the reference that it is held against: pinned in the manifest, else frozen in the
 * history. Throws ProblemError when the frozen bytes are not those that were frozen.
 */
function frozenReference(world, benchmark, history) {
    if (benchmark.tier !== 'correctness' || benchmark.reference !== null)
        return benchmark;
    const frozen = history.reference(benchmark.name, benchmark.subject.id);
    if (!frozen)
        return benchmark;
    if (!isWhole(world, frozen))
        throw damaged(benchmark);
    return { ...benchmark, reference: frozen.hash };
}
/** True when the bytes of a reference are those that its hash names. */
const isWhole = ({ host }, { hash, bytes }) => `sha256:${host.sha256(bytes)}` === hash;
const damaged = ({ name, place }) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([
    {
        where: place,
        what: `the bytes of the frozen reference of "${name}" are not those that were frozen`,
        hint: 'check the store with "benchgate store verify" and put a good copy in its place',
    },
]);
//# sourceMappingURL=frozen-reference.js.map

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

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/core/gates/reference.js
var reference = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/app/report.js
var app_report = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
// EXTERNAL MODULE: ./build/src/app/judging/failure.js
var judging_failure = __webpack_require__(2832);
// EXTERNAL MODULE: ./build/src/app/judging/paired.js
var judging_paired = __webpack_require__(7141);
// EXTERNAL MODULE: ./build/src/core/formats/units.js
var units = __webpack_require__(9965);
// EXTERNAL MODULE: ./build/src/core/gates/exact.js
var exact = __webpack_require__(901);
// EXTERNAL MODULE: ./build/src/core/gates/index.js + 4 modules
var gates = __webpack_require__(2087);
// EXTERNAL MODULE: ./build/src/core/gates/threshold.js
var threshold = __webpack_require__(5817);
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
// EXTERNAL MODULE: ./build/src/core/model/plugin.js
var model_plugin = __webpack_require__(9460);
// EXTERNAL MODULE: ./build/src/core/model/rename.js
var rename = __webpack_require__(6593);
// EXTERNAL MODULE: ./build/src/core/model/session.js
var session = __webpack_require__(447);
// EXTERNAL MODULE: ./build/src/core/model/measurement.js
var measurement = __webpack_require__(8711);
// EXTERNAL MODULE: ./build/src/core/store/eligibility.js
var eligibility = __webpack_require__(4282);
;// CONCATENATED MODULE: ./build/src/core/store/best.js


/** Relative slack by which a value may miss a target through rounding alone. */
const slack = 1e-9;
/** Gain of `value` over `reference` in the metric's good direction. */
const gain = (value, reference, sign) => sign * (reference - value);
function meets(value, target, sign) {
    return gain(value, target, sign) >= -slack * Math.max(Math.abs(value), Math.abs(target));
}
/** Share of today's targets that the report meets; a metric without a value misses its target; 1 without targets. */
function successRate(report, context) {
    let [targets, met] = [0, 0];
    for (const metric of report.metrics) {
        const { target, direction } = (0,eligibility/* rulesOf */.fD)(context, metric);
        if (target === null)
            continue;
        targets++;
        if (metric.value !== null && meets(metric.value, target, (0,measurement/* worseSign */.C)(direction ?? 'maximize')))
            met++;
    }
    return targets === 0 ? 1 : met / targets;
}
/** The value of each metric in the first report that has one: what margins are relative to where no target is set. */
function firstValues(reports) {
    const values = new Map();
    for (const { metrics } of reports)
        for (const { name, value } of metrics)
            if (value !== null && !values.has(name))
                values.set(name, value);
    return values;
}
/** Mean over the mandatory metrics of gain / max(|reference|, 1e-12); 0 without any. */
function margin(report, first, context) {
    let [sum, count] = [0, 0];
    for (const metric of report.metrics) {
        const { target, direction, mandatory } = (0,eligibility/* rulesOf */.fD)(context, metric);
        const { value } = metric;
        const reference = target ?? first.get(metric.name);
        if (value === null || reference === undefined || direction === null || !mandatory)
            continue;
        sum += gain(value, reference, (0,measurement/* worseSign */.C)(direction)) / Math.max(Math.abs(reference), 1e-12);
        count++;
    }
    return count === 0 ? 0 : sum / count;
}
/** The stored best report under today's targets; among equals the first recorded. Undefined when none is eligible. */
function bestReport(reports, context, order) {
    const candidates = (0,eligibility/* eligible */.OK)(reports, context);
    const first = firstValues(candidates);
    const scoreOf = (report) => {
        const rate = successRate(report, context);
        return { report, success_rate: rate, margin: margin(report, first, context), newest: report.capturedAt };
    };
    const isBetter = (a, b) => {
        const key = order.find((name) => a[name] !== b[name]);
        return key === undefined ? a.report.number < b.report.number : a[key] > b[key];
    };
    let best;
    for (const report of candidates) {
        const scored = scoreOf(report);
        if (best === undefined || isBetter(scored, best))
            best = scored;
    }
    return best?.report;
}
/** For each metric with a known direction the eligible report with its best value; among equals the newest. */
function bestByMetric(reports, context) {
    const best = new Map();
    for (const report of (0,eligibility/* eligible */.OK)(reports, context))
        for (const metric of report.metrics) {
            const { direction } = (0,eligibility/* rulesOf */.fD)(context, metric);
            if (metric.value === null || direction === null)
                continue;
            const held = best.get(metric.name);
            if (held && gain(metric.value, held.value, (0,measurement/* worseSign */.C)(direction)) < 0)
                continue;
            best.set(metric.name, { value: metric.value, report });
        }
    return new Map([...best].map(([name, { report }]) => [name, report]));
}
//# sourceMappingURL=best.js.map
;// CONCATENATED MODULE: ./build/src/core/store/baseline.js


const found = (report, reason) => report ? { kind: 'report', report, behind: 0 } : { kind: 'none', reason };
function byMetric(reports) {
    return reports.size > 0
        ? { kind: 'by-metric', reports }
        : { kind: 'none', reason: 'no eligible report is stored' };
}
/** The newest report of the nearest measured commit. */
function atNearest(reports, commits) {
    const measured = new Set(reports.map(({ gitSha }) => gitSha));
    const behind = commits.findIndex((sha) => measured.has(sha));
    const report = reports.findLast(({ gitSha }) => gitSha === commits[behind]);
    if (report)
        return { kind: 'report', report, behind };
    return { kind: 'none', reason: nowhere(commits) };
}
function nowhere([nearest, ...others]) {
    if (nearest === undefined)
        return 'there is no earlier commit whose report could be looked for';
    const before = others.length === 0 ? '' : ` or of ${others.length} before it along first parents`;
    return `no eligible report is stored of ${nearest.slice(0, 10)}${before}`;
}
function pinnedReport(all, pinned) {
    if (!pinned)
        return { kind: 'none', reason: 'no baseline is pinned' };
    const report = all.find(({ uid }) => uid === pinned.report);
    return found(report, `the pinned report ${pinned.report.slice(0, 12)} is not in the store`);
}
/** What `rule` means for the series of `context`. A pinned report is taken as it is: somebody chose it. */
function resolveStored(rule, all, context, sources) {
    // Not looked for where the rule looks by itself: histories are long.
    const usable = () => (0,eligibility/* eligible */.OK)(all, context);
    switch (rule) {
        case 'best':
            return found(bestReport(all, context, sources.order), 'no eligible report is stored');
        case 'best-metric':
            return byMetric(bestByMetric(all, context));
        case 'pinned':
            return pinnedReport(all, sources.pinned);
        case 'latest':
            return found(usable().at(-1), 'no eligible report is stored');
        case 'previous':
            return found(usable().findLast(({ version }) => version !== null && version !== sources.version), 'no earlier version is stored');
        case 'merge-base':
            return atNearest(usable(), sources.ancestors);
    }
    const label = rule.slice('version:'.length);
    return found(usable().findLast(({ version }) => version === label), `no eligible report of version ${label} is stored`);
}
//# sourceMappingURL=baseline.js.map
// EXTERNAL MODULE: ./build/src/app/series.js
var series = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/src/app/judging/stored.js












/** Verdicts of the metrics that may be compared from the store; none when no metric may. */
function storedVerdicts(session, question) {
    const { benchmark, rule, report, paired } = question;
    const metrics = report.metrics.filter((metric) => mayCompare(session, benchmark, metric, paired));
    if (metrics.length === 0)
        return [];
    const baseline = resolve(session, benchmark, rule);
    if (baseline.kind === 'none') {
        return [
            (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'threshold', baseline: rule }, absence(session, benchmark, baseline.reason)),
        ];
    }
    return metrics.map((metric) => metricVerdict(session, question, { metric, baseline }));
}
/** Exact and machine-independent values always; times only where no pair has judged them in this session. */
function mayCompare(session, benchmark, { name }, paired) {
    const policy = (0,plan/* policyOf */.US)(benchmark, name);
    if (policy === null)
        return false;
    return policy.exact || policy.machineIndependent || session.plan.gate.trustStored || !paired.has(name);
}
function resolve(session, benchmark, rule) {
    const { history, plan, ancestry, version } = session;
    if (!history)
        return { kind: 'none', reason: 'the history cannot be read' };
    const subject = benchmark.subject.id;
    const context = {
        project: plan.project,
        benchmark: benchmark.name,
        subject,
        session: null,
        definitionHash: benchmark.definitionHash,
        required: benchmark.metrics.flatMap(({ pattern, policy }) => policy.mandatory && !/[*?]/.test(pattern) ? [(0,rename/* nameNow */.WB)(benchmark.renames, pattern)] : []),
        today: policiesOf(benchmark),
    };
    const pinned = history.pointer('pinned', benchmark.name, subject);
    const reports = history.reports({ project: plan.project, benchmark: benchmark.name, subject });
    const sources = { order: plan.gate.bestOrder, pinned, ancestors: ancestry.commits, version };
    const found = resolveStored(rule, reports, context, sources);
    if (found.kind !== 'none' || rule !== 'merge-base' || !ancestry.cut)
        return found;
    return { ...found, reason: `${found.reason}; ${cutWords}` };
}
/** `policyOf` for a whole history, whose reports all have the same few metrics: each name is looked up once. */
function policiesOf(benchmark) {
    const known = new Map();
    return (metric) => {
        const before = known.get(metric);
        if (before !== undefined)
            return before;
        const policy = (0,plan/* policyOf */.US)(benchmark, metric);
        known.set(metric, policy);
        return policy;
    };
}
const cutWords = 'this shallow clone hides what came before: run "git fetch --unshallow", or give actions/checkout "fetch-depth: 0"';
/** Reports of another definition are no baseline, and saying only "none" would hide why. */
function absence({ history, plan }, { name, subject, definitionHash }, reason) {
    const reports = history?.reports({ project: plan.project, benchmark: name, subject: subject.id }) ?? [];
    const others = reports.filter((report) => report.definitionHash !== '' && report.definitionHash !== definitionHash);
    return others.length > 0 && others.length === reports.length
        ? (0,wording/* without */.FF)('INCOMPARABLE', 'every stored report is of another definition of this benchmark (command, entry, seeds, corpus or env changed)')
        : (0,wording/* without */.FF)('NO_BASELINE', reason);
}
function metricVerdict(session, question, { metric, baseline }) {
    const { benchmark, rule } = question;
    const policy = (0,plan/* policyOf */.US)(benchmark, metric.name);
    const stored = baseline.kind === 'report' ? baseline.report : baseline.reports.get(metric.name);
    const trusted = policy.exact || policy.machineIndependent || session.plan.gate.trustStored;
    const values = stored?.metrics.find(({ name }) => name === metric.name);
    // What is judged does not choose how: the stored report's word counts before head's.
    const direction = policy.direction ?? values?.direction ?? metric.direction;
    const about = {
        benchmark,
        gate: 'threshold',
        baseline: stored ? `${rule} (${whichReport(session, stored, baseline)})` : rule,
        metric: metric.name,
        policy,
        direction,
        unit: metric.unit,
        mandatory: policy.mandatory && trusted,
    };
    const obstacle = obstacleTo(session.machineOf(benchmark), {
        ...{ metric, values, stored, policy, direction },
        definitionHash: benchmark.definitionHash,
    });
    if (obstacle)
        return (0,judging_case/* verdictOf */.Vj)(about, obstacle);
    const gate = gateFor(benchmark, policy);
    const head = { values: valuesIn((0,judging_case/* runsOf */.ky)(session, benchmark), metric.name, benchmark), value: metric.value };
    const base = {
        values: storedValues(session, stored, { benchmark, metric: values }),
        value: values.value,
    };
    const literal = session.literal ? benchmark.storedGate : null;
    const missing = literal && tooFewRuns(benchmark, head, base);
    if (missing)
        return (0,judging_case/* verdictOf */.Vj)({ ...about, gate: gate.name }, missing);
    const { mode, alpha } = session.plan.gate;
    const options = { mode, alpha, literalThreshold: literal?.threshold ?? null };
    const judged = gate.judge(head, base, { ...policy, direction: direction }, options);
    return (0,judging_case/* verdictOf */.Vj)({ ...about, gate: gate.name }, trusted ? judged : untrusted(judged));
}
/** The report that a rule led to, and how far back it lies where the commit asked for was not measured. */
function whichReport({ ancestry }, stored, baseline) {
    const report = `report ${stored.number} of ${(0,judging_case/* short */.h0)(stored.gitSha)}`;
    const behind = baseline.kind === 'report' ? baseline.behind : 0;
    if (behind === 0)
        return report;
    return `${report}, ${(0,wording/* counted */.hS)(behind, 'commit')} before ${(0,judging_case/* short */.h0)(ancestry.commits[0])}`;
}
function obstacleTo(machine, { metric, values, stored, policy, direction, definitionHash }) {
    if (metric.status !== 'ok')
        return (0,wording/* without */.FF)('MISSING', `head did not measure it (${metric.message})`);
    // Only a pinned one may be: the other rules pass it over.
    if (stored && stored.definitionHash !== '' && stored.definitionHash !== definitionHash)
        return (0,wording/* without */.FF)('INCOMPARABLE', 'the pinned report is of another definition of this benchmark; pin a new one');
    if (values?.status !== 'ok')
        return (0,wording/* without */.FF)('NO_BASELINE', 'the stored report does not have this metric');
    if (direction === null)
        return (0,wording/* without */.FF)('ERROR', 'which way is better is not known; declare direction for this metric');
    // A declared unit is a label, and may change.
    if (policy.unit === null && areUnlike(metric.unit, values.unit))
        return (0,wording/* without */.FF)('INCOMPARABLE', `the stored report has it in ${(0,wording/* unitWords */.UN)(values.unit)}, head measures it in ${(0,wording/* unitWords */.UN)(metric.unit)}`);
    const [here, there] = [(0,session/* fingerprint */.R)(machine), (0,session/* fingerprint */.R)(stored.machine)];
    if (policy.exact || policy.machineIndependent || here === there)
        return null;
    return (0,wording/* without */.FF)('INCOMPARABLE', `measured on another machine: stored on ${there}, now on ${here}`);
}
/** Only of units that are both known. */
const areUnlike = (now, then) => Boolean(now && then) && !(0,units/* isSameUnit */.vv)(now, then);
function gateFor({ storedGate }, policy) {
    if (policy.exact)
        return exact/* exact */.e;
    return (storedGate && (0,model_plugin/* findPlugin */.f)(gates/* storedGates */.S, storedGate.gate)) ?? threshold/* threshold */.E;
}
/**
 * One value for each run of head. Where 001's gates judge, runs of one seed count once: the same seed gives the same
 * value, and repeating it must not look like more evidence.
 */
function valuesIn(runs, metric, { storedGate }) {
    const values = new Map();
    for (const [index, run] of runs.entries()) {
        const found = run.side === 'head' && run.pair > 0 ? (0,series/* measurementOf */.ku)(run, metric) : undefined;
        if (found?.status !== 'ok')
            continue;
        values.set(storedGate === null || run.seed === null ? `run ${index}` : run.seed, found.value);
    }
    return [...values.values()];
}
/** benchstone's rule: a baseline has a value for each of its seeds, head for each declared repetition. */
function tooFewRuns({ seeds, repetitions }, head, base) {
    for (const [side, { values }, least] of [
        ['the baseline', base, Math.max(seeds.length, 2)],
        ['head', head, Math.max(repetitions, 2)],
    ]) {
        if (values.length < least)
            return (0,wording/* without */.FF)('NEEDS_MORE_DATA', `${side} has ${values.length} values, and the manifest wants ${least}`);
    }
    return null;
}
/** The runs behind a stored report; where they are none or one, as of an imported report, its value stands for them. */
function storedValues({ history, literal }, stored, { benchmark, metric: { name, value } }) {
    const sets = history?.session(stored.session)?.runSets ?? [];
    const runs = sets.filter((set) => set.benchmark === stored.benchmark && set.subject === stored.subject);
    const values = valuesIn(runs.flatMap((set) => set.runs), name, benchmark);
    return values.length > 1 || literal ? values : [value, value];
}
const untrusted = (judged) => ({
    ...judged,
    reason: `${judged.reason}; stored times move with the machine, so this only warns (gate.trust_stored = true lets it fail)`,
});
//# sourceMappingURL=stored.js.map
// EXTERNAL MODULE: ./build/src/core/gates/target.js
var target = __webpack_require__(9009);
;// CONCATENATED MODULE: ./build/src/app/judging/targets.js



const options = { mode: 'no-regression', alpha: 0.05, literalThreshold: null };
/** One verdict for every measured metric with a declared target. */
function targetVerdicts(benchmark, report) {
    return report.metrics.flatMap(({ name, value, direction, unit }) => {
        const policy = (0,plan/* policyOf */.US)(benchmark, name);
        if (!policy || policy.target === null || value === null || direction === null)
            return [];
        const measured = { values: [value], value };
        const judged = target/* target */.a.judge(measured, measured, { ...policy, direction }, options);
        return [
            (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'target', baseline: 'target', metric: name, policy, direction, unit }, judged),
        ];
    });
}
//# sourceMappingURL=targets.js.map
// EXTERNAL MODULE: ./build/src/app/judging/vanished.js
var judging_vanished = __webpack_require__(7958);
;// CONCATENATED MODULE: ./build/src/app/judging/judge.js









/** Every verdict of a session: each benchmark against each of its baselines, its reference and its targets. */
function judge(session) {
    const paired = (0,judging_paired/* pairedVerdicts */.s)(session);
    const rest = session.plan.benchmarks.flatMap((benchmark, index) => {
        const own = paired.filter((verdict) => verdict.benchmark === benchmark.name && verdict.subject === benchmark.subject.id);
        return unpaired(session, { benchmark, index, own });
    });
    return [...paired, ...rest];
}
function unpaired(session, { benchmark, index, own }) {
    const broken = aloneFailure(session, benchmark, index);
    if (broken)
        return [broken];
    if (benchmark.tier === 'correctness')
        return own.some(({ gate }) => gate === 'reference') ? [] : [referenceVerdict(session, benchmark)];
    const report = (0,app_report/* reportOf */.E)(benchmark, [...earlierRuns(session, index), ...(0,judging_case/* runsOf */.ky)(session, benchmark)], 0);
    if (!report)
        return [];
    const paired = new Set(own.flatMap(({ metric }) => (metric === null ? [] : [metric])));
    const rules = benchmark.baselines.filter((rule) => !(0,plan/* isPaired */.eE)(rule));
    const stored = rules.flatMap((rule) => storedVerdicts(session, { benchmark, rule, report, paired }));
    const vanished = (0,judging_vanished/* vanishedVerdicts */.P)(session, { benchmark, report, own, rules });
    return [...stored, ...vanished, ...targetVerdicts(benchmark, report)];
}
/** Runs of earlier sessions that this one went on from. */
const earlierRuns = ({ opponents }, index) => [...(opponents[index]?.byRule.values() ?? [])].flatMap((opponent) => opponent.state === 'commit' ? (opponent.attempt?.earlier ?? []) : []);
/** A benchmark that ran alone and did not come to an end; pairs speak for themselves. */
function aloneFailure(session, benchmark, index) {
    const outcome = session.measured.contests.find((contest) => contest.benchmark === index);
    if (outcome && outcome.rule !== null)
        return null;
    if (!outcome && session.measured.complete)
        return null;
    const failure = (0,judging_failure/* failureOf */.g)(benchmark, outcome);
    return (failure && (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'threshold', baseline: benchmark.baselines.join(', ') }, failure));
}
function referenceVerdict(session, benchmark) {
    const hashes = (0,judging_case/* runsOf */.ky)(session, benchmark).flatMap(({ side, pair, artifactHash }) => side === 'head' && pair > 0 && artifactHash ? [artifactHash] : []);
    const expected = benchmark.reference === null ? null : { from: 'reference', hash: benchmark.reference };
    return (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'reference', baseline: 'reference' }, reference/* reference */.i.judge(hashes, expected));
}
//# sourceMappingURL=judge.js.map

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

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ vanishedVerdicts),
/* harmony export */   X: () => (/* binding */ newMetricFindings)
/* harmony export */ });
/* harmony import */ var _core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68);
/* harmony import */ var _core_model_rename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6593);
/* harmony import */ var _core_store_eligibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4282);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4344);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3588);






/**
 * Verdicts of metrics that should be there and are not: those that the manifest declares by name, and, where nothing
 * was paired, those of the newest stored report of another lasting commit. That one and not the best, so that what was
 * removed and merged is told once and not for ever.
 */
function vanishedVerdicts(session, known) {
    const told = new Set([
        ...known.report.metrics.map(({ name }) => name),
        ...known.own.flatMap(({ metric }) => (metric === null ? [] : [metric])),
    ]);
    const declared = declaredNames(known.benchmark).filter((name) => !told.has(name));
    const stored = storedNames(session, known).filter(({ name }) => !told.has(name) && !declared.includes(name));
    return [
        ...declared.map((name) => missing(known, { name }, ['manifest', 'the manifest declares it'])),
        ...stored.map(({ where, ...metric }) => missing(known, metric, where)),
    ];
}
/** Names that are no patterns and must have a value. */
const declaredNames = ({ metrics, renames }) => [
    ...new Set(metrics.flatMap(({ pattern, policy }) => policy.mandatory && !/[*?]/.test(pattern) ? [(0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .nameNow */ .WB)(renames, pattern)] : [])),
];
function missing({ benchmark }, { name, direction, unit }, [baseline, words]) {
    const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, name);
    return (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)({
        ...{ benchmark, gate: 'threshold', baseline, metric: name, unit: policy?.unit ?? unit ?? null },
        ...(policy === null ? {} : { policy }),
        direction: policy?.direction ?? direction ?? null,
    }, (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('MISSING', `${words} and head does not measure it`));
}
function storedNames({ history, plan, head }, { benchmark, own, rules: [rule] }) {
    if (!history || rule === undefined || own.length > 0)
        return [];
    const newest = history
        .reports({ project: plan.project, benchmark: benchmark.name, subject: benchmark.subject.id })
        .findLast((report) => report.gitSha !== head &&
        (0,_core_store_eligibility_js__WEBPACK_IMPORTED_MODULE_5__/* .passingObstacle */ .$f)(report) === null &&
        report.definitionHash === benchmark.definitionHash);
    if (!newest)
        return [];
    const which = `report ${newest.number} of ${(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(newest.gitSha)}`;
    return newest.metrics
        .filter(({ name, status }) => status === 'ok' && (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, name) !== null)
        .map((metric) => ({ ...metric, where: [`${rule} (${which})`, `${which} has it`] }));
}
/** A finding for each metric that head has and what it was paired with does not know: `[gate] on.new` weighs it. */
function newMetricFindings(session, verdicts) {
    return session.plan.benchmarks.flatMap((benchmark) => {
        const { name, subject, place } = benchmark;
        const others = (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .runsOf */ .ky)(session, benchmark).filter(({ side }) => side !== 'head');
        const isNew = (metric, baseline) => !others.some(({ rule, ...run }) => baseline.startsWith(`${rule}`) && (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementOf */ .ku)({ rule, ...run }, metric));
        const found = verdicts.flatMap((verdict) => verdict.benchmark === name &&
            verdict.subject === subject.id &&
            verdict.kind === 'NO_BASELINE' &&
            verdict.gate === 'paired' &&
            verdict.metric !== null &&
            isNew(verdict.metric, verdict.baseline)
            ? [verdict.metric]
            : []);
        return [...new Set(found)].map((metric) => ({
            ...{ rule: 'new', level: 'note', file: place.file, line: place.line ?? 1 },
            message: `${name} ${metric} is new: it is judged from the next change on`,
            ...{ benchmark: name, subject: subject.id, metric },
        }));
    });
}
//# sourceMappingURL=vanished.js.map

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

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _core_formats_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5239);
/* harmony import */ var _core_gates_direct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4925);
/* harmony import */ var _core_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8711);
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4344);





/** The aggregate of head's runs (warm-ups left out): mean of the ok values of every metric, and the success rate. */
function reportOf(benchmark, runs, capturedAt) {
    const head = runs.filter(({ side, pair }) => side === 'head' && pair > 0);
    if (head.length === 0)
        return null;
    const names = [...new Set(head.flatMap((run) => run.measurements.map(({ metric }) => metric)))];
    const metrics = names.map((name) => metricOf(benchmark, name, head));
    return {
        benchmark: benchmark.name,
        subject: benchmark.subject.id,
        definitionHash: benchmark.definitionHash,
        metrics,
        successRate: successRate(metrics),
        notes: '',
        capturedAt,
    };
}
function metricOf(benchmark, name, runs) {
    const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, name);
    const measurements = runs.flatMap((run) => (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementOf */ .ku)(run, name) ?? []);
    const good = measurements.filter((measurement) => measurement.status === 'ok');
    const summary = good.length > 0 ? (0,_core_formats_format_js__WEBPACK_IMPORTED_MODULE_3__/* .summarise */ .f)(good.map(({ value }) => value)) : null;
    return {
        name,
        status: summary ? 'ok' : (measurements[0]?.status ?? 'error'),
        value: summary?.mean ?? null,
        n: good.length,
        sd: summary?.sd ?? null,
        unit: policy?.unit ?? good[0]?.unit ?? null,
        direction: policy?.direction ?? good[0]?.direction ?? null,
        target: policy?.target ?? null,
        mandatory: policy?.mandatory ?? false,
        machineIndependent: policy?.machineIndependent ?? false,
        message: summary ? null : wordsOf(measurements[0]),
    };
}
const wordsOf = (measurement) => measurement && measurement.status !== 'ok' ? measurement.message : 'not measured';
/** Share of the metrics with a target that meet it; 1 when none has one (000's empty report is not special). */
function successRate(metrics) {
    const aimed = metrics.filter(({ target }) => target !== null);
    if (aimed.length === 0)
        return 1;
    const met = aimed.filter(({ value, target, direction }) => value !== null && direction !== null && isMet(value, target, direction));
    return met.length / aimed.length;
}
/** True when `value` is at the target or on its good side, up to rounding. */
const isMet = (value, target, direction) => (0,_core_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .worseSign */ .C)(direction) * (value - target) <= (0,_core_gates_direct_js__WEBPACK_IMPORTED_MODULE_0__/* .roundingOf */ .Y)(value, target);
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/** The words by which two machines are the same or not. */
function fingerprint(machine) {
    if (machine.label)
        return `label ${machine.label}`;
    const { cpu, cores, memoryGiB, arch, os, gpu } = machine;
    return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${arch}, ${os}${gpu ? `, ${gpu}` : ''}`;
}
//# sourceMappingURL=session.js.map

/***/ }),

/***/ 4282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ passingObstacle),
/* harmony export */   OK: () => (/* binding */ eligible),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/* unused harmony export obstacle */
const pullRequestEvents = ['pull_request', 'pull_request_target', 'merge_group'];
// A merge queue's commits may still be thrown away, like those of the pull requests they are made of.
const pullRequestRef = /^(refs\/)?pull\/|(^|\/)gh-readonly-queue\//;
/** Rules of a metric of a stored report: today's, and where those are silent the report's own. */
function rulesOf(context, metric) {
    const today = context.today(metric.name);
    return {
        direction: today?.direction ?? metric.direction,
        target: today ? today.target : metric.target,
        mandatory: today?.mandatory ?? metric.mandatory,
    };
}
function valueObstacle(report, context) {
    const { metrics } = report;
    if (!metrics.some(({ status }) => status === 'ok'))
        return 'it has no value';
    const absent = metrics.find((metric) => metric.status !== 'ok' && rulesOf(context, metric).mandatory)?.name ??
        context.required.find((name) => !metrics.some((metric) => metric.name === name && metric.status === 'ok'));
    return absent === undefined ? null : `the mandatory metric ${absent} has no value`;
}
/** Why this report is of no commit that lasts, or null: such reports stay out of baselines and trends. */
function passingObstacle({ dryRun, dirty, event, branch, }) {
    if (dryRun)
        return 'it is of a dry run';
    if (dirty)
        return 'it is of a tree with uncommitted changes';
    if (pullRequestEvents.includes(event) || pullRequestRef.test(branch ?? ''))
        return 'it is of a pull request';
    return null;
}
const verdictObstacle = ({ verdict }) => verdict === 'FAIL' || verdict === 'REJECT' || verdict === 'ERROR' ? `its verdict was ${verdict}` : null;
/** True for a report of a lasting commit that was not judged to be worse. */
const isAccepted = (report) => passingObstacle(report) === null && verdictObstacle(report) === null;
/** Why this report cannot be a baseline, or null when it can. */
function obstacle(report, context) {
    const { project, benchmark, subject, definitionHash } = context;
    if (report.project !== project || report.benchmark !== benchmark || report.subject !== subject)
        return 'it is of another series';
    if (report.session === context.session)
        return 'it is of the session being judged';
    const unfit = passingObstacle(report) ?? verdictObstacle(report);
    if (unfit !== null)
        return unfit;
    if (definitionHash !== null && report.definitionHash !== '' && report.definitionHash !== definitionHash)
        return 'the benchmark was defined differently';
    return valueObstacle(report, context);
}
/** The reports that may be a baseline, in series order. */
const eligible = (reports, context) => reports.filter((report) => obstacle(report, context) === null).sort((a, b) => a.number - b.number);
//# sourceMappingURL=eligibility.js.map

/***/ })

};
