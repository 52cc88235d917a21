export const id = 777;
export const ids = [777];
export const modules = {

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/core/gates/reference.js
var reference = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var model_plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/app/report.js
var app_report = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
// EXTERNAL MODULE: ./build/src/app/judging/failure.js
var judging_failure = __webpack_require__(2832);
// EXTERNAL MODULE: ./build/src/app/judging/paired.js
var judging_paired = __webpack_require__(7141);
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
    const met = report.metrics.flatMap((metric) => {
        const { target, direction } = (0,eligibility/* rulesOf */.fD)(context, metric);
        if (target === null)
            return [];
        return [metric.value !== null && meets(metric.value, target, (0,measurement/* worseSign */.C)(direction ?? 'maximize'))];
    });
    return met.length === 0 ? 1 : met.filter(Boolean).length / met.length;
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
    const gains = report.metrics.flatMap(({ value, ...metric }) => {
        const { target, direction, mandatory } = (0,eligibility/* rulesOf */.fD)(context, { value, ...metric });
        const reference = target ?? first.get(metric.name);
        if (value === null || reference === undefined || direction === null || !mandatory)
            return [];
        return [gain(value, reference, (0,measurement/* worseSign */.C)(direction)) / Math.max(Math.abs(reference), 1e-12)];
    });
    return gains.length === 0 ? 0 : gains.reduce((sum, x) => sum + x, 0) / gains.length;
}
/** The stored best report under today's targets; among equals the first recorded. Undefined when none is eligible. */
function bestReport(reports, context, order) {
    const candidates = (0,eligibility/* eligible */.OK)(reports, context);
    const first = firstValues(candidates);
    const scored = candidates.map((report) => {
        const rate = successRate(report, context);
        return { report, success_rate: rate, margin: margin(report, first, context), newest: report.capturedAt };
    });
    const compare = (a, b) => {
        const key = order.find((name) => a[name] !== b[name]);
        return key === undefined ? a.report.number - b.report.number : b[key] - a[key];
    };
    return scored.sort(compare)[0]?.report;
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
    const usable = (0,eligibility/* eligible */.OK)(all, context);
    switch (rule) {
        case 'best':
            return found(bestReport(all, context, sources.order), 'no eligible report is stored');
        case 'best-metric':
            return byMetric(bestByMetric(all, context));
        case 'pinned':
            return pinnedReport(all, sources.pinned);
        case 'latest':
            return found(usable.at(-1), 'no eligible report is stored');
        case 'previous':
            return found(usable.findLast(({ version }) => version !== null && version !== sources.version), 'no earlier version is stored');
        case 'merge-base':
            return atNearest(usable, sources.ancestors);
    }
    const label = rule.slice('version:'.length);
    return found(usable.findLast(({ version }) => version === label), `no eligible report of version ${label} is stored`);
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
    const policy = (0,model_plan/* policyOf */.US)(benchmark, name);
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
        required: benchmark.metrics.flatMap(({ pattern, policy }) => policy.mandatory && !/[*?]/.test(pattern) ? [pattern] : []),
        today: (metric) => (0,model_plan/* policyOf */.US)(benchmark, metric),
    };
    const pinned = history.pointer('pinned', benchmark.name, subject);
    const reports = history.reports({ project: plan.project, benchmark: benchmark.name, subject });
    const sources = { order: plan.gate.bestOrder, pinned, ancestors: ancestry.commits, version };
    const found = resolveStored(rule, reports, context, sources);
    if (found.kind !== 'none' || rule !== 'merge-base' || !ancestry.cut)
        return found;
    return { ...found, reason: `${found.reason}; ${cutWords}` };
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
    const policy = (0,model_plan/* policyOf */.US)(benchmark, metric.name);
    const stored = baseline.kind === 'report' ? baseline.report : baseline.reports.get(metric.name);
    const trusted = policy.exact || policy.machineIndependent || session.plan.gate.trustStored;
    const about = {
        benchmark,
        gate: 'threshold',
        baseline: stored ? `${rule} (${whichReport(session, stored, baseline)})` : rule,
        metric: metric.name,
        policy,
        direction: metric.direction,
        unit: metric.unit,
        mandatory: policy.mandatory && trusted,
    };
    const values = stored?.metrics.find(({ name }) => name === metric.name);
    const obstacle = obstacleTo(session.machineOf(benchmark), {
        ...{ metric, values, stored, policy },
        definitionHash: benchmark.definitionHash,
    });
    if (obstacle)
        return (0,judging_case/* verdictOf */.Vj)(about, obstacle);
    const gate = gateFor(benchmark, policy);
    const head = { values: valuesIn((0,judging_case/* runsOf */.ky)(session, benchmark), metric.name), value: metric.value };
    const base = { values: storedValues(session, stored, values), value: values.value };
    const options = { mode: session.plan.gate.mode, alpha: session.plan.gate.alpha, literalThreshold: null };
    const judged = gate.judge(head, base, { ...policy, direction: metric.direction }, options);
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
function obstacleTo(machine, { metric, values, stored, policy, definitionHash }) {
    if (metric.status !== 'ok')
        return (0,wording/* without */.FF)('MISSING', `head did not measure it (${metric.message})`);
    if (stored && stored.definitionHash !== '' && stored.definitionHash !== definitionHash)
        return (0,wording/* without */.FF)('INCOMPARABLE', 'the stored report is of another definition of this benchmark');
    if (values?.status !== 'ok')
        return (0,wording/* without */.FF)('NO_BASELINE', 'the stored report does not have this metric');
    if (metric.direction === null)
        return (0,wording/* without */.FF)('ERROR', 'which way is better is not known; declare direction for this metric');
    const [here, there] = [(0,session/* fingerprint */.R)(machine), (0,session/* fingerprint */.R)(stored.machine)];
    if (policy.exact || policy.machineIndependent || here === there)
        return null;
    return (0,wording/* without */.FF)('INCOMPARABLE', `measured on another machine: stored on ${there}, now on ${here}`);
}
function gateFor({ storedGate }, policy) {
    if (policy.exact)
        return exact/* exact */.e;
    return (storedGate && (0,model_plugin/* findPlugin */.f)(gates/* storedGates */.S, storedGate.gate)) ?? threshold/* threshold */.E;
}
const valuesIn = (runs, metric) => runs.flatMap((run) => {
    const found = run.side === 'head' && run.pair > 0 ? (0,series/* measurementOf */.ku)(run, metric) : undefined;
    return found?.status === 'ok' ? [found.value] : [];
});
/** The runs behind a stored report; where they are none or one, as of an imported report, its value stands for them. */
function storedValues({ history }, stored, { name, value }) {
    const sets = history?.session(stored.session)?.runSets ?? [];
    const runs = sets.filter(({ benchmark, subject }) => benchmark === stored.benchmark && subject === stored.subject);
    const values = valuesIn(runs.flatMap((set) => set.runs), name);
    return values.length > 1 ? values : [value, value];
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
        const policy = (0,model_plan/* policyOf */.US)(benchmark, name);
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
    const rules = benchmark.baselines.filter((rule) => !(0,model_plan/* isPaired */.eE)(rule));
    const stored = rules.flatMap((rule) => storedVerdicts(session, { benchmark, rule, report, paired }));
    return [...stored, ...targetVerdicts(benchmark, report)];
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

/***/ })

};
