export const id = 8795;
export const ids = [8795,3638,340];
export const modules = {

/***/ 340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineRule: () => (/* binding */ baselineRule)
/* harmony export */ });
/* harmony import */ var _core_manifest_gate_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9365);
/* harmony import */ var _core_manifest_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4571);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);



/** The rule that `--baseline` names: one of `words` or a version. Throws UsageError. */
function baselineRule(word, words) {
    const known = [...words, 'version:LABEL'];
    const fits = word.startsWith('version:') || words.some((one) => one === word);
    if (fits && (0,_core_manifest_gate_table_js__WEBPACK_IMPORTED_MODULE_0__.isBaselineRule)(word))
        return word;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--baseline names no rule that can be used here: "${word}"; ${(0,_core_manifest_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .knownWords */ .L3)(word, known)}`);
}
//# sourceMappingURL=baseline-rule.js.map

/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ calibrate_command)
});

// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
// EXTERNAL MODULE: ./build/src/core/model/calibration.js
var calibration = __webpack_require__(4535);
// EXTERNAL MODULE: ./build/src/core/model/finding.js
var finding = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/core/stats/random.js
var random = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/src/app/calibration/findings.js
var calibration_findings = __webpack_require__(2018);
// EXTERNAL MODULE: ./build/src/app/assess.js
var assess = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/src/app/series.js
var series = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/src/app/calibration/null-series.js


/** The series of every metric that pairs decide; those of exact metrics are not asked how noisy they are. */
function nullSeriesOf(benchmark, runs) {
    const finished = (0,series/* finishedPairs */.uc)(runs);
    return (0,series/* seriesOf */.Lf)(benchmark, runs)
        .filter(assess/* isSequential */.Gp)
        .map((series) => ({
        benchmark,
        series,
        pairs: finished.flatMap(({ head, base }) => nullPair(head, base, series.metric)),
    }));
}
function nullPair(head, base, metric) {
    const headFirst = head.order === 0;
    const [first, second] = (headFirst ? [head, base] : [base, head]).map((run) => (0,series/* measurementOf */.ku)(run, metric));
    if (first?.status !== 'ok' || second?.status !== 'ok')
        return [];
    return [{ first: first.value, second: second.value, headFirst }];
}
//# sourceMappingURL=null-series.js.map
// EXTERNAL MODULE: ./build/src/core/stats/calibration.js + 3 modules
var stats_calibration = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/src/core/gates/assess.js + 1 modules
var gates_assess = __webpack_require__(3686);
// EXTERNAL MODULE: ./build/src/core/gates/design.js
var gates_design = __webpack_require__(4234);
// EXTERNAL MODULE: ./build/src/core/gates/paired.js + 4 modules
var paired = __webpack_require__(6420);
;// CONCATENATED MODULE: ./build/src/app/calibration/null-verdicts.js




/**
 * What the gate would have said of each metric had this been a change: it looks where the gate looks, and a benchmark
 * takes no more pairs once all its metrics are decided. `k`: the metrics that share alpha.
 */
function nullVerdicts(family, gate, k) {
    const design = (0,gates_design/* designOf */.et)(gate, k);
    const used = family.map(() => 0);
    const metrics = () => family.map(({ series }, i) => (0,assess/* pairedMetric */.ei)(String(i), { ...series, pairs: series.pairs.slice(0, used[i]) }, gate));
    const closed = new Set();
    for (const look of design.looks) {
        for (const [i, { benchmark, pairs }] of family.entries())
            if (!closed.has(benchmark) && pairs.length >= look)
                used[i] = look;
        const kinds = (0,paired/* decide */.LD)(metrics().map((metric) => (0,gates_assess/* assess */.n)(metric, design)), design);
        for (const { benchmark } of family)
            if ((0,assess/* isDecided */.d$)(kinds.filter((_, i) => family[i].benchmark === benchmark)))
                closed.add(benchmark);
    }
    return (0,paired/* judgePaired */.FQ)(metrics(), design);
}
/** True for the answer that must not come when nothing has changed. */
const isFalseAlarm = (kind, { mode }) => kind === (mode === 'promote' ? 'PROMOTE' : 'FAIL');
//# sourceMappingURL=null-verdicts.js.map
;// CONCATENATED MODULE: ./build/src/app/calibration/results.js


/**
 * One result a series. What has too few pairs for its order effect to be shown at all is not calibrated: it would
 * pass for clean and lift what blocks.
 */
function resultsOf({ family, runsOf, gate, k, random, regression }) {
    const judgements = nullVerdicts(family, gate, k);
    const needed = (0,stats_calibration/* pairsForOrderEffect */.s)(family.length);
    const ready = family.filter(({ pairs }) => pairs.length >= needed);
    const statistics = (0,stats_calibration/* calibrate */.C)(ready.map(({ pairs }) => pairs), random, regression);
    return family.map((of, i) => {
        const judgement = judgements[i];
        const found = statistics[ready.indexOf(of)];
        const seconds = secondsPerRun(runsOf(of.benchmark));
        return { of, judgement, calibrated: found ? metricOf({ of, judgement, gate, seconds }, found) : null };
    });
}
function secondsPerRun(runs) {
    const finished = runs.filter(({ pair, status }) => pair > 0 && status === 'ok');
    return finished.reduce((sum, { wall }) => sum + wall, 0) / Math.max(1, finished.length);
}
function metricOf({ of, judgement, gate, seconds }, found) {
    const { metric, unit } = of.series;
    const { pairs, sigmaCore, orderEffect, dependence, drift, outliers, bimodality, preset, warnings } = found;
    const alarm = isFalseAlarm(judgement.kind, gate)
        ? [`the gate would have said ${judgement.kind} of the same build: ${judgement.reason}`]
        : [];
    const timed = (effort) => effort && { ...effort, seconds: effort.runs * seconds };
    return {
        ...{ metric, unit, pairs, verdict: judgement.kind, sigmaCore },
        orderEffect: { shift: orderEffect.shift, p: orderEffect.pFamily },
        dependence: { lag1: dependence.rankAutocorrelation, p: dependence.pTwoSided },
        drift: {
            lag1: drift.neighbours.rankAutocorrelation,
            tau: drift.trend.tau,
            p: Math.min(drift.neighbours.pTwoSided, drift.trend.pTwoSided),
        },
        ...{ outliers, bimodality },
        preset: preset && { name: preset.name, tolerance: preset.tolerance, limit: preset.limit },
        unchanged: timed(found.unchanged),
        found: found.found.map(({ change, effort }) => ({ change, effort: timed(effort) })),
        blocks: [...alarm, ...warnings.filter(({ blocks }) => blocks).map(({ message }) => message)],
        warnings: warnings.filter(({ blocks }) => !blocks).map(({ kind, message }) => ({ kind, message })),
    };
}
/** One calibration a benchmark of which every metric could be calibrated, for the store. */
function calibrationsOf(results, at) {
    const benchmarks = [...new Set(results.map(({ of }) => of.benchmark))];
    return benchmarks.flatMap((benchmark) => {
        const metrics = results.filter(({ of }) => of.benchmark === benchmark).map(({ calibrated }) => calibrated);
        if (metrics.some((metric) => metric === null))
            return [];
        const { name, subject, definitionHash } = benchmark;
        return [
            { benchmark: name, subject: subject.id, definitionHash, metrics: metrics, at },
        ];
    });
}
//# sourceMappingURL=results.js.map
// EXTERNAL MODULE: ./build/src/app/decision.js
var app_decision = __webpack_require__(255);
// EXTERNAL MODULE: ./build/src/app/job-of.js
var job_of = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
// EXTERNAL MODULE: ./build/src/app/lanes.js + 1 modules
var lanes = __webpack_require__(3903);
// EXTERNAL MODULE: ./build/src/app/measuring.js
var measuring = __webpack_require__(5882);
// EXTERNAL MODULE: ./build/src/app/opened.js + 1 modules
var app_opened = __webpack_require__(2238);
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js + 1 modules
var plan_tools = __webpack_require__(8087);
// EXTERNAL MODULE: ./build/src/app/site.js
var app_site = __webpack_require__(9106);
;// CONCATENATED MODULE: ./build/src/app/calibrate.js


















/** Pairs when nobody says how many, as in the simulation that the rates of the warnings were taken from. */
const usualPairs = 20;
/**
 * Measures head against itself exactly as the gate measures head against base, and keeps what the differences say of
 * the machine. Nothing of it is a baseline: the session has no reports.
 */
async function calibrate(world, request, measurer) {
    const site = againstItself(await (0,app_site/* findSite */.X$)(world, { ...request, base: 'HEAD' }));
    const asked = planFor(world, request, site);
    const plan = { ...asked, benchmarks: asked.benchmarks.filter(isNoisy) };
    if (plan.benchmarks.length === 0)
        throw nothingNoisy(request.manifest);
    const { store, verifyStore } = request;
    const folder = store ?? world.host.storeFolder(plan.project, site.head.manifest.store.name);
    const opened = await (0,app_opened/* openHistory */.jC)(world, folder, plan.project, verifyStore);
    try {
        const leftOut = asked.benchmarks.filter((one) => !isNoisy(one)).map(exactFinding);
        return await calibrated(world, { request, site, plan, opened, leftOut }, measurer);
    }
    finally {
        opened.history.close();
    }
}
/** Both sides are head: its manifest decides, and its own evaluator files are laid over both trees. */
const againstItself = (site) => ({
    ...site,
    base: site.head,
    authority: 'head',
    manifestText: site.headText,
});
function planFor({ host }, request, site) {
    const { occasion, cost, benchmarks } = request;
    const asked = {
        event: occasion.event,
        manifestHash: `sha256:${host.sha256(site.manifestText)}`,
        names: benchmarks,
        baselines: ['paired:merge-base'],
        ...(cost ? { cost } : {}),
    };
    return (0,problem/* orThrow */.aU)((0,plan/* planOf */.X)(site.head, asked, (0,plan_tools/* planTools */.p)(host.sha256)));
}
/** True where pairs decide: what is exact or hashed differs from itself by nothing. */
const isNoisy = (benchmark) => benchmark.tier !== 'correctness' && !(0,lanes/* isShort */.tQ)(benchmark);
const nothingNoisy = (file) => new problem/* ProblemError */.Mm([
    {
        where: { file },
        what: 'there is nothing to calibrate: no benchmark that was asked for is judged by pairs',
        hint: 'exact metrics and correctness benchmarks need no calibration; name another with --benchmark',
    },
]);
const exactFinding = (benchmark) => ({
    rule: 'calibration',
    level: 'note',
    message: `${(0,calibration_findings/* nameOf */.Vb)(benchmark)}: it is exact, so there is nothing to calibrate`,
    ...(0,calibration_findings/* placeOf */.$t)(benchmark),
});
async function calibrated(world, setting, measurer) {
    const { request, site, plan, opened } = setting;
    const job = await (0,job_of/* jobOf */.Zw)(world, {
        ...{ request, site, plan, store: opened.folder, parents: opened.history.heads() },
        ...{ contests: contestsOf(site, plan, world.host.sha256), kind: 'calibrate', fixedPairs: request.pairs },
    });
    const measured = await (0,measuring/* measureAll */.M8)(world, job, measurer);
    const results = measured.complete ? resultsFor(setting, job, measured) : [];
    return keep(world, setting, { job, measured, results });
}
/** Head as both sides, in trees of their own. */
const contestsOf = ({ commits }, plan, hash) => plan.benchmarks.map(({ name, subject }, benchmark) => ({
    benchmark,
    rule: calibration/* calibrationRule */.H,
    against: 'base',
    commit: commits.head,
    attempt: null,
    orderSeed: hash(`${calibration/* calibrationRule */.H} ${commits.head} ${name} ${subject.id}`),
}));
function resultsFor({ plan, request }, job, measured) {
    const ran = plan.benchmarks.filter((_, index) => brokenWords(measured, index) === null);
    const own = (benchmark) => (0,judging_case/* runsOf */.ky)({ measured }, benchmark);
    return resultsOf({
        family: ran.flatMap((benchmark) => nullSeriesOf(benchmark, own(benchmark))),
        runsOf: own,
        gate: plan.gate,
        k: measured.k,
        random: (0,random/* uniformFrom */.Dy)(BigInt(job.metaSeed)),
        regression: request.regression,
    });
}
/** Why a benchmark gave nothing to calibrate, or null. */
function brokenWords({ contests }, benchmark) {
    const outcome = contests.find((contest) => contest.benchmark === benchmark);
    switch (outcome?.stop) {
        case 'head-failed':
        case 'base-failed':
        case 'both-failed':
        case 'corpus-drift':
        case 'skipped':
            return outcome.message ?? outcome.stop;
        default:
            return null;
    }
}
async function keep(world, setting, answer) {
    const { request, plan, opened, leftOut, site } = setting;
    const { job, measured, results } = answer;
    const now = world.clock.now();
    const calibrations = calibrationsOf(results, now);
    const policy = { ...plan.gate, failOn: request.failOn ?? plan.gate.failOn };
    const { decision, findings, verdicts } = (0,app_decision/* decide */.L)({
        verdicts: brokenVerdicts(setting, answer),
        findings: [
            ...request.findings,
            ...opened.findings,
            ...measured.findings,
            ...(0,measuring/* interruption */.YW)([measured]),
            ...(0,calibration_findings/* resultFindings */.sq)(results),
            ...leftOut,
        ],
        policy,
        place: ({ benchmark }) => plan.benchmarks.find(({ name }) => name === benchmark).place,
    });
    const session = {
        header: { ...job.header, endedAt: now, complete: measured.complete },
        runSets: measured.runSets,
        reports: [],
        verdicts: [...verdicts, ...results.map((result) => verdictFor(result, site)).sort(worstFirst)],
        findings,
        pointerMoves: [],
        calibrations,
    };
    const id = opened.history.append(session);
    await opened.history.save();
    await world.files.remove(job.journal);
    const diff = await (0,measuring/* keepDiff */.$C)(world, job.header, site.commits.diff, opened.folder);
    const outcome = {
        ...{ decision, exitCode: (0,finding/* gateExitCode */.B)(decision), verdicts: session.verdicts, findings, session: id },
        ...{ header: session.header, policy, files: { store: `${opened.folder}/store.db`, ...diff } },
        ...(0,calibration_findings/* headlineOf */.gD)(decision, results),
    };
    return { outcome, ids: [id], base: null, whole: opened.whole, calibrations };
}
const worstFirst = (a, b) => a.kind === b.kind ? 0 : (0,verdict/* worstKind */.eD)([a.kind, b.kind]) === a.kind ? -1 : 1;
const verdictFor = ({ of: { benchmark, series }, judgement }, { commits }) => {
    const { metric, policy, direction, unit } = series;
    const baseline = `${calibration/* calibrationRule */.H} (${(0,judging_case/* short */.h0)(commits.head)})`;
    return (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'paired', baseline, metric, policy, direction, unit }, judgement);
};
/** One verdict for each benchmark that did not run as it should: there is no change that could be to blame. */
function brokenVerdicts({ plan }, { measured, results }) {
    if (!measured.complete)
        return [];
    return plan.benchmarks.flatMap((benchmark, index) => {
        const outcome = measured.contests.find((contest) => contest.benchmark === index);
        const silent = results.every(({ of }) => of.benchmark !== benchmark);
        const words = brokenWords(measured, index) ?? (silent ? (outcome?.message ?? nothingJudged) : null);
        if (words === null)
            return [];
        const kind = outcome?.stop === 'skipped' ? 'SKIPPED' : outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'ERROR';
        return [(0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'paired', baseline: calibration/* calibrationRule */.H }, (0,wording/* without */.FF)(kind, words))];
    });
}
const nothingJudged = 'the benchmark gave no metric that is judged; see "benchgate check"';
//# sourceMappingURL=calibrate.js.map
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var model_plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/src/app/calibration/standing.js
var standing = __webpack_require__(8112);
;// CONCATENATED MODULE: ./build/src/app/calibration/acknowledge.js








/**
 * Records who takes responsibility for what blocks `request.benchmarks` (names or patterns) on this machine, and why.
 * It holds for these calibrations alone: a newer one that blocks does so again. Throws ProblemError when none blocks.
 */
async function acknowledge(world, request) {
    const { loaded, text } = await (0,manifest_file.readManifest)(world, request.project, request.manifest);
    const plan = acknowledge_planFor(world, request, { loaded, text });
    const folder = request.store ?? world.host.storeFolder(plan.project, loaded.manifest.store.name);
    const opened = await (0,app_opened/* openHistory */.jC)(world, folder, plan.project, request.verifyStore);
    try {
        const here = world.host.machine(plan.machine.label);
        const blocked = (0,standing/* standingCalibrations */.Qp)(opened.history, plan.project, here).filter(standing/* isBlocked */.lT);
        const chosen = blocked.filter(({ benchmark }) => request.benchmarks.some((pattern) => (0,model_plan/* matches */.cK)(pattern, benchmark)));
        if (chosen.length === 0)
            throw nothingBlocks(request, blocked, loaded.file);
        return await acknowledge_keep(world, request, { plan, opened, chosen, file: loaded.file });
    }
    finally {
        opened.history.close();
    }
}
function acknowledge_planFor({ host }, { occasion }, { loaded, text }) {
    const asked = { event: occasion.event, manifestHash: `sha256:${host.sha256(text)}` };
    return (0,problem/* orThrow */.aU)((0,plan/* planOf */.X)(loaded, { ...asked, cost: 'all', names: [] }, (0,plan_tools/* planTools */.p)(host.sha256)));
}
async function acknowledge_keep(world, request, { plan, opened, chosen, file }) {
    const { history, folder, whole } = opened;
    const repository = (0,problem/* orThrow */.aU)(await world.git.repository(request.project));
    const headCommit = (await world.git.resolve(repository, 'HEAD')) ?? '';
    const site = { repository, commits: { headCommit, dirty: false, diff: null } };
    const parents = history.heads();
    const header = await (0,job_of/* headerOf */.rR)(world, { request, site, plan, parents, kind: 'acknowledge' });
    const decided = { reason: request.reason, actor: request.occasion.actor, at: header.startedAt };
    const findings = [
        ...request.findings,
        ...opened.findings,
        ...chosen.map((one) => decisionFinding(one, decided, file)),
    ];
    const session = {
        ...{ header, runSets: [], reports: [], verdicts: [], pointerMoves: [], findings },
        acknowledgements: chosen.map(({ benchmark, subject, uid }) => ({
            ...{ benchmark, subject, calibration: uid },
            ...decided,
        })),
    };
    const id = history.append(session);
    await history.save();
    const names = chosen.map(({ benchmark }) => benchmark).join(', ');
    const outcome = {
        ...{ decision: 'PASS', exitCode: 0, verdicts: [], findings, session: id, header },
        why: `Failures of ${names} count again on this machine, by decision of ${decided.actor}.`,
        ...{ policy: plan.gate, files: { store: `${folder}/store.db` } },
    };
    return { outcome, ids: [id], base: null, whole };
}
function decisionFinding({ benchmark, subject, metrics }, { reason, actor }, file) {
    const blocks = metrics.flatMap(({ metric, blocks: messages }) => messages.map((each) => `${metric}: ${each}`));
    const message = `${benchmark} is enforced by decision of ${actor} (${reason}), although ${blocks.join('; ')}`;
    return { rule: 'calibration', level: 'note', message, file, line: 1, benchmark, subject };
}
function nothingBlocks({ benchmarks }, blocked, file) {
    const names = blocked.map(({ benchmark }) => benchmark).join(', ');
    return new problem/* ProblemError */.Mm([
        {
            where: { file },
            what: `no calibration of ${benchmarks.join(', ')} blocks on this machine, so there is nothing to acknowledge`,
            hint: names === '' ? 'nothing is blocked here' : `blocked here: ${names}`,
        },
    ]);
}
//# sourceMappingURL=acknowledge.js.map
// EXTERNAL MODULE: ./build/src/core/documents/json.js
var json = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/src/core/documents/calibration.js

/** The answer of a calibration with its numbers as one JSON object: the gate's own fields, and `calibrations`. */
const calibrationJson = (answer, calibrations) => `${JSON.stringify({ ...(0,json/* jsonOutcome */.bR)(answer), calibrations }, null, 2)}\n`;
//# sourceMappingURL=calibration.js.map
// EXTERNAL MODULE: ./build/src/edge/measurer.js
var measurer = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/src/edge/world.js
var edge_world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/entry.js + 1 modules
var entry = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/src/cli/commands/gate.js + 1 modules
var gate = __webpack_require__(3638);
;// CONCATENATED MODULE: ./build/src/cli/commands/calibrate.js










const calibrate_command = {
    usage: '[options] | --acknowledge NAME --reason WHY',
    description: 'Builds HEAD twice and measures it against itself, exactly as the gate would measure a change: how noisy each\n' +
        'benchmark is on this machine, which preset suits it, how long a regression takes to be found, and whether the gate\n' +
        'can be trusted here. Where it cannot (it would have failed the same build, or the run in the second slot differs),\n' +
        'failures of that benchmark only warn on this machine until a newer calibration is clean or somebody acknowledges it.',
    options: [
        {
            name: 'pairs',
            type: 'string',
            value: 'N',
            summary: `pairs of each benchmark, whatever they show (default ${usualPairs})`,
        },
        {
            name: 'regression',
            type: 'string',
            value: 'SHARE',
            summary: 'say what it takes to find this regression: 5%',
        },
        {
            name: 'acknowledge',
            type: 'string',
            multiple: true,
            value: 'NAME',
            summary: 'enforce these benchmarks (names or patterns) although their calibration blocks',
        },
        {
            name: 'reason',
            type: 'string',
            value: 'WHY',
            summary: 'why that is right; it is recorded with your name',
        },
        ...gate.planOptions.filter(({ name }) => ['benchmark', 'cost', 'manifest'].includes(name)),
        {
            name: 'allow-dirty',
            type: 'boolean',
            summary: 'calibrate uncommitted work; such a calibration is kept and never counts',
        },
    ],
    async run(invocation) {
        const { quiet, verbose, flags, positionals, json } = invocation;
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('calibrate takes no arguments; name benchmarks with --benchmark NAME');
        const world = (0,edge_world/* realWorld */.b)(quiet);
        const request = await (0,gate.requestOf)(invocation, world.host.user);
        const acknowledged = acknowledgedBy(invocation);
        if (acknowledged !== null) {
            const { outcome } = await acknowledge(world, { ...request, ...acknowledged });
            (0,output.showAnswer)(outcome, json);
            return outcome.exitCode;
        }
        const asked = { ...request, pairs: pairsOf(flags), regression: regressionOf(flags) };
        const found = await calibrate(world, asked, (0,measurer/* measurer */.j)((0,entry/* cliFile */.j)(), { quiet, verbose }));
        if (json)
            process.stdout.write(calibrationJson(found.outcome, found.calibrations));
        else
            (0,output.showAnswer)(found.outcome, false);
        return found.outcome.exitCode;
    },
};
/** What `--acknowledge` and `--reason` ask for; null: neither was given. */
function acknowledgedBy({ flags }) {
    const benchmarks = (0,command/* list */.p_)(flags, 'acknowledge');
    const reason = (0,command/* text */.Qq)(flags, 'reason')?.trim() ?? '';
    if (benchmarks.length === 0) {
        if (reason !== '')
            throw new command/* UsageError */.eb('--reason belongs to --acknowledge NAME');
        return null;
    }
    if (reason === '')
        throw new command/* UsageError */.eb('--acknowledge needs --reason WHY: it is kept for whoever asks later');
    return { benchmarks, reason };
}
function pairsOf(flags) {
    const given = (0,command/* text */.Qq)(flags, 'pairs');
    const value = given === undefined ? usualPairs : Number(given);
    const least = (0,stats_calibration/* pairsForOrderEffect */.s)(1);
    if (!Number.isInteger(value) || value < least || value > 1000)
        throw new command/* UsageError */.eb(`--pairs is a whole number from ${least} (fewer cannot show an order effect) to 1000, not "${given}"`);
    return value;
}
function regressionOf(flags) {
    const given = (0,command/* text */.Qq)(flags, 'regression');
    if (given === undefined)
        return null;
    const value = given.endsWith('%') ? Number(given.slice(0, -1)) / 100 : Number(given);
    if (given.trim() === '' || !(value > 0 && value <= 10))
        throw new command/* UsageError */.eb(`--regression is a share such as 5% or 0.05, not "${given}"`);
    return value;
}
//# sourceMappingURL=calibrate.js.map

/***/ }),

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ gate_command),
  documentOptions: () => (/* binding */ documentOptions),
  planOptions: () => (/* binding */ planOptions),
  requestOf: () => (/* binding */ requestOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/gate.js + 3 modules
var gate = __webpack_require__(5652);
;// CONCATENATED MODULE: ./build/src/app/occasion.js
/** Somebody on a machine of his own asks; where `project` is no repository, the gate itself says so. */
async function localOccasion({ git }, project, actor) {
    const repository = await git.repository(project);
    const branch = repository.ok ? await git.branch(repository.value) : null;
    const defaultBranch = repository.ok ? await git.defaultBranch(repository.value) : null;
    const onDefaultBranch = branch !== null && branch === defaultBranch;
    const none = { baseSha: null, baseBranch: null, headSha: null, trigger: null, runnerLabels: [] };
    return { event: 'local', branch, defaultBranch, onDefaultBranch, actor, ...none };
}
//# sourceMappingURL=occasion.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/gate-table.js
var gate_table = __webpack_require__(9365);
// EXTERNAL MODULE: ./build/src/edge/git.js + 13 modules
var git = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/src/edge/measurer.js
var measurer = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/src/edge/world.js
var edge_world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/baseline-rule.js
var baseline_rule = __webpack_require__(340);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/entry.js + 1 modules
var entry = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(6596);
;// CONCATENATED MODULE: ./build/src/cli/commands/gate.js











/** What decides which benchmarks are measured against what. */
const planOptions = [
    { name: 'base', type: 'string', value: 'REF', summary: 'compare with this commit, branch or tag' },
    {
        name: 'baseline',
        type: 'string',
        multiple: true,
        value: 'RULE',
        summary: 'judge against these rules instead of the manifest’s',
    },
    {
        name: 'benchmark',
        type: 'string',
        multiple: true,
        value: 'NAME',
        summary: 'only these (names or patterns)',
    },
    { name: 'cost', type: 'string', value: 'C', summary: 'fast, heavy or all' },
    { name: 'fail-on', type: 'string', value: 'WHAT', summary: 'mandatory, any or never' },
    {
        name: 'allow-dirty',
        type: 'boolean',
        summary: 'measure uncommitted changes; their diff is kept beside the store',
    },
    {
        name: 'manifest',
        type: 'string',
        value: 'FILE',
        summary: 'relative to the project (default: bench/manifest.toml)',
    },
    { name: 'label', type: 'string', value: 'VERSION', summary: 'version label of the session' },
    {
        name: 'fresh',
        type: 'boolean',
        summary: 'do not go on from pairs that the store holds of the same commits; counts as another attempt',
    },
];
const documentOptions = [
    { name: 'sarif', type: 'string', value: 'FILE', summary: 'write SARIF 2.1.0 here' },
    { name: 'summary', type: 'string', value: 'FILE', summary: 'write the Markdown summary here' },
];
const gate_command = {
    usage: '[options]',
    description: 'Builds base and head in worktrees of their own, measures each benchmark of bench/manifest.toml in pairs until it is\n' +
        'decided, judges, and records everything in the store. Base is the merge base with the default branch, or the commit\n' +
        'before on that branch itself; with --allow-dirty and uncommitted changes, HEAD against the working tree.',
    options: [...planOptions, ...documentOptions],
    async run(invocation) {
        const { quiet, verbose, flags, positionals } = invocation;
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('gate takes no arguments; name benchmarks with --benchmark NAME');
        const world = (0,edge_world/* realWorld */.b)(quiet);
        const request = await requestOf(invocation, world.host.user);
        const { outcome } = await (0,gate/* gate */.G)(world, request, (0,measurer/* measurer */.j)((0,entry/* cliFile */.j)(), { quiet, verbose }));
        const asked = { sarif: (0,command/* text */.Qq)(flags, 'sarif'), summary: (0,command/* text */.Qq)(flags, 'summary') };
        const written = await (0,output.writeDocuments)(outcome, asked);
        (0,output.showAnswer)(written, invocation.json);
        return written.exitCode;
    },
};
/** What the options ask of a gate, or of a calibration. */
async function requestOf({ project, store, flags }, actor) {
    const baselines = (0,command/* list */.p_)(flags, 'baseline').map((word) => (0,baseline_rule.baselineRule)(word, gate_table.baselineWords));
    return {
        project,
        manifest: (0,command/* text */.Qq)(flags, 'manifest') ?? (0,external_node_path_.join)('bench', 'manifest.toml'),
        store: store === null ? null : (0,external_node_path_.resolve)(store),
        verifyStore: false,
        occasion: await localOccasion({ git: (0,git.openGit)(process.env) }, project, actor),
        head: null,
        base: (0,command/* text */.Qq)(flags, 'base') ?? null,
        baselines: baselines.length > 0 ? baselines : null,
        benchmarks: (0,command/* list */.p_)(flags, 'benchmark'),
        cost: (0,command/* oneOf */.yL)(flags, 'cost', ['fast', 'heavy', 'all']),
        failOn: (0,command/* oneOf */.yL)(flags, 'fail-on', ['mandatory', 'any', 'never']),
        allowDirty: flags['allow-dirty'] === true,
        fresh: flags['fresh'] === true,
        version: (0,command/* text */.Qq)(flags, 'label') ?? null,
        command: `benchgate ${process.argv.slice(2).join(' ')}`,
        findings: [],
    };
}
//# sourceMappingURL=gate.js.map

/***/ })

};
