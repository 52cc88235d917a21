export const id = 8703;
export const ids = [8703,9163];
export const modules = {

/***/ 8087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ planTools)
});

;// CONCATENATED MODULE: ./build/src/core/formats/format-names.js
// Made by `npm run docs` from src/core/formats/index.ts.
/** The name of every format. */
const formatNames = [
    'benchgate',
    'go-bench',
    'libtest',
    'criterion',
    'divan',
    'iai',
    'gungraun',
    'google-benchmark-text',
    'catch2',
    'benchmark-js',
    'console-time',
    'ruby-benchmark',
    'benchmark-ips',
    'dart',
    'luau',
    'unix-time',
    'perf-stat',
    'perf-csv',
    'asv-console',
    'wrk',
    'ab',
    'hey',
    'vegeta-text',
    'oha-text',
    'sysbench',
    'pgbench',
    'redis-benchmark',
    'go-tpc',
    'lcov',
    'prometheus',
    'hyperfine',
    'vitest',
    'tinybench',
    'mitata',
    'pytest-benchmark',
    'pyperf',
    'google-benchmark',
    'criterion-files',
    'cargo-criterion',
    'gungraun-json',
    'nanobench',
    'jmh',
    'benchmarkdotnet',
    'julia-benchmarktools',
    'asv',
    'benchmark-ips-json',
    'k6',
    'vegeta',
    'oha',
    'autocannon',
    'fio',
    'lighthouse',
    'perf-stat-json',
    'bencher-metric-format',
    'github-action-benchmark',
    'nyrkio',
    'sarif',
    'catch2-xml',
    'junit-xml',
    'cobertura-xml',
    'jacoco-xml',
    'csv',
];
//# sourceMappingURL=format-names.js.map
// EXTERNAL MODULE: ./build/src/core/gates/index.js + 4 modules
var gates = __webpack_require__(2087);
// EXTERNAL MODULE: ./build/src/app/kinds/index.js + 12 modules
var kinds = __webpack_require__(1364);
;// CONCATENATED MODULE: ./build/src/app/plan-tools.js



/** Every plug-in that a manifest may name. */
const planTools = (sha256) => ({
    kinds: kinds/* kinds */.E.map(({ name }) => name),
    formats: formatNames,
    gates: gates/* storedGates */.S.map(({ name }) => name),
    sha256,
});
//# sourceMappingURL=plan-tools.js.map

/***/ }),

/***/ 2713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./build/src/core/manifest/definition.js
var manifest_definition = __webpack_require__(4666);
// EXTERNAL MODULE: ./build/src/core/manifest/policy.js
var policy = __webpack_require__(8517);
// EXTERNAL MODULE: ./build/src/core/manifest/renames.js
var renames = __webpack_require__(6520);
// EXTERNAL MODULE: ./build/src/core/manifest/suggestion.js
var suggestion = __webpack_require__(4571);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/manifest/gate-table.js
var gate_table = __webpack_require__(9365);
;// CONCATENATED MODULE: ./build/src/app/plan-defaults.js




const defaults = {
    pull_request: ['paired:merge-base', 'best'],
    merge_group: ['paired:merge-base', 'best'],
    push: ['best'],
    schedule: ['paired:best'],
    release: ['paired:previous-tag', 'previous'],
    workflow_dispatch: ['paired:best'],
    local: ['paired:merge-base'],
};
/** Events that are judged like another one, unless they are declared themselves. */
const like = {
    merge_group: 'pull_request',
    workflow_dispatch: 'schedule',
};
const isKey = (event) => Object.hasOwn(defaults, event);
/** Baseline rules of an event; an event without rules of its own is judged like a run started by hand. */
function baselinesFor({ gate }, event) {
    const key = isKey(event) ? event : 'workflow_dispatch';
    const model = like[key];
    return gate.baselines[key] ?? (model && gate.baselines[model]) ?? defaults[key];
}
/** Rules that were asked for on the command line. */
function askedBaselines(words, file) {
    const known = [...gate_table.baselineWords, 'version:<label>'];
    return (0,problem/* all */.Q7)(words.map((word) => (0,gate_table.isBaselineRule)(word)
        ? (0,problem.ok)(word)
        : (0,problem/* fail */.fJ)({ where: { file }, what: `"${word}" is not a baseline rule`, hint: (0,suggestion/* knownWords */.L3)(word, known) })));
}
/** Runs longer than this, in seconds, are left to nightly and asked-for sessions. */
const heavyFrom = 60;
/** `fast` runs on pull requests too. */
const costOf = ({ cost, expected_runtime_seconds: seconds = 0 }) => cost ?? (seconds > heavyFrom ? 'heavy' : 'fast');
/** Which benchmarks an event runs when nobody says so. */
function costFor(event) {
    return ['schedule', 'release', 'workflow_dispatch'].includes(event) ? 'all' : 'fast';
}
/** Discarded executions per side: seeds make a quality benchmark repeatable, so nothing has to warm up. */
function warmupOf(benchmark) {
    const seeded = (0,policy/* tierOf */.kx)(benchmark) === 'quality' && benchmark.baseline_seeds.length > 0;
    return benchmark.warmup ?? (seeded ? 0 : 1);
}
//# sourceMappingURL=plan-defaults.js.map
;// CONCATENATED MODULE: ./build/src/app/plan.js







const at = ({ file, lines }, index, key) => ({
    file,
    line: lines.benchmarks[index],
    key: key ? `benchmarks[${index}].${key}` : `benchmarks[${index}]`,
});
/** Where findings about a benchmark point: its `location`, else its line in the manifest. */
function placeOf(loaded, index) {
    const { location } = loaded.manifest.benchmarks[index];
    if (location === undefined)
        return at(loaded, index);
    const [, file, line] = /^(.*?)(?::(\d+))?$/.exec(location);
    return { file: file, line: line ? Number(line) : 1 };
}
const gatePolicy = ({ gate }) => ({
    mode: gate.mode,
    alpha: gate.alpha,
    beta: gate.beta,
    minPairs: gate.min_pairs,
    maxPairs: gate.max_pairs,
    bestOrder: gate.best_order,
    trustStored: gate.trust_stored,
    anchorEvery: gate.anchor_every,
    failOn: gate.fail_on,
    on: {
        noBaseline: gate.on.no_baseline,
        needsMoreData: gate.on.needs_more_data,
        inconclusive: gate.on.inconclusive,
        incomparable: gate.on.incomparable,
        missing: gate.on.missing,
        new: gate.on.new,
        evaluatorChanged: gate.on.evaluator_changed,
        policyChanged: gate.on.policy_changed,
    },
});
function storedGate(benchmark) {
    const { gate_policy: policy = 'sigma', promotion_sigma: sigma, promotion_z: z } = benchmark;
    const threshold = policy === 'mann_whitney' ? (z ?? sigma) : sigma;
    if (threshold === undefined)
        return null;
    return { gate: policy === 'mann_whitney' ? 'mann-whitney' : 'sigma', threshold };
}
function corpusOf(benchmark) {
    const { corpus_path: path, corpus_hash: hash = '', corpus_type: type = 'bytes' } = benchmark;
    return path === undefined ? null : { path, hash, type };
}
function requiresOf({ requires, gpu }) {
    return {
        gpu: requires?.gpu ?? gpu === 'direct',
        minVramGb: requires?.min_vram_gb ?? 0,
        os: requires?.os ?? null,
        tools: requires?.tools ?? [],
    };
}
/** Plug-in names that nothing answers to. */
function unknownNames(loaded, index, tools) {
    const benchmark = loaded.manifest.benchmarks[index];
    const gate = storedGate(benchmark)?.gate;
    const uses = [
        { key: 'kind', noun: 'kind', name: benchmark.kind, known: tools.kinds },
        { key: 'format', noun: 'format', name: benchmark.format, known: tools.formats },
        { key: 'gate_policy', noun: 'gate', name: gate, known: tools.gates },
    ];
    return uses.flatMap(({ key, noun, name, known }) => {
        if (name === undefined || known.includes(name))
            return [];
        return [
            {
                where: at(loaded, index, key),
                what: `no ${noun} is called "${name}"`,
                hint: (0,suggestion/* knownWords */.L3)(name, known),
            },
        ];
    });
}
/** Who is measured. Only sets that list their ids can be read without looking outside. */
function subjectsOf(loaded, index) {
    const { subjects: name } = loaded.manifest.benchmarks[index];
    if (name === undefined)
        return (0,problem.ok)([plan/* self */.bg]);
    const ids = loaded.manifest.subjects.find(({ set }) => set === name)?.ids;
    if (ids)
        return (0,problem.ok)(ids.map((id) => ({ id, attributes: {} })));
    return (0,problem/* fail */.fJ)({
        where: at(loaded, index, 'subjects'),
        what: `subject set "${name}" comes from a registry, glob or command: not yet supported`,
        hint: `list the subjects: [[subjects]] with set = "${name}" and ids = ["first", "second"]`,
    });
}
function work({ project }, benchmark) {
    return {
        invocation: benchmark.kind === 'protocol' ? (project.invocation ?? null) : null,
        entryPoint: benchmark.entry_point ?? null,
        command: benchmark.command ?? null,
        format: benchmark.format ?? null,
        files: benchmark.files,
        env: project.env,
        timeout: benchmark.timeout,
        warmup: warmupOf(benchmark),
        repetitions: benchmark.repetitions,
        seeds: benchmark.baseline_seeds,
        threads: benchmark.threads,
        corpus: corpusOf(benchmark),
    };
}
function planned(loaded, index, baselines, tools) {
    const { manifest } = loaded;
    const benchmark = manifest.benchmarks[index];
    const unknown = unknownNames(loaded, index, tools);
    const subjects = subjectsOf(loaded, index);
    if (!subjects.ok)
        return (0,problem/* fail */.fJ)(...unknown, ...subjects.problems);
    if (unknown.length > 0)
        return (0,problem/* fail */.fJ)(...unknown);
    const tier = (0,policy/* tierOf */.kx)(benchmark);
    const definition = (0,manifest_definition/* definitionOf */.Fg)(manifest, benchmark);
    const shared = {
        name: benchmark.name,
        kind: benchmark.kind,
        tier,
        cost: costOf(benchmark),
        ...work(manifest, benchmark),
        deterministic: benchmark.deterministic ?? tier === 'correctness',
        reference: benchmark.reference ?? null,
        requires: requiresOf(benchmark),
        required: benchmark.required,
        storedGate: storedGate(benchmark),
        ...(0,policy/* judgementOf */.lG)(loaded, index),
        renames: (0,renames.renamesOf)(benchmark),
        baselines,
        definitionHash: (0,manifest_definition/* definitionHash */.cn)(definition, tools.sha256),
        definition,
        place: placeOf(loaded, index),
    };
    return (0,problem.ok)(subjects.value.map((subject) => ({ ...shared, subject })));
}
/** Names asked for that no benchmark has. */
function strangers({ manifest, file }, request) {
    const { names = [], elsewhere = [] } = request;
    const known = [...new Set([...manifest.benchmarks.map(({ name }) => name), ...elsewhere])];
    const unknown = names.filter((pattern) => !known.some((name) => (0,plan/* matches */.cK)(pattern, name)));
    return unknown.map((name) => ({
        where: { file },
        what: `no benchmark is called "${name}"`,
        hint: (0,suggestion/* knownWords */.L3)(name, known),
    }));
}
/** Positions of the benchmarks that a request takes. */
function chosen({ manifest }, { event, names = [], cost }) {
    const wanted = cost ?? (names.length > 0 ? 'all' : costFor(event));
    return manifest.benchmarks.flatMap((benchmark, index) => {
        const named = names.length === 0 || names.some((pattern) => (0,plan/* matches */.cK)(pattern, benchmark.name));
        return named && (wanted === 'all' || wanted === costOf(benchmark)) ? [index] : [];
    });
}
/**
 * What one session measures and how it is judged: every name resolved, every default filled in; or every problem.
 * A request that fits no benchmark, as a pull request where all are heavy, gives a plan without benchmarks.
 */
function planOf(loaded, request, tools) {
    const { manifest, file } = loaded;
    const asked = request.baselines
        ? askedBaselines(request.baselines, file)
        : (0,problem.ok)(baselinesFor(manifest, request.event));
    const unknown = strangers(loaded, request);
    const baselines = asked.ok ? asked.value : [];
    const benchmarks = (0,problem/* all */.Q7)(chosen(loaded, request).map((index) => planned(loaded, index, baselines, tools)));
    const problems = [
        ...unknown,
        ...(asked.ok ? [] : asked.problems),
        ...(benchmarks.ok ? [] : benchmarks.problems),
    ];
    if (problems.length > 0 || !benchmarks.ok)
        return (0,problem/* fail */.fJ)(...problems);
    const { machine, project } = manifest;
    return (0,problem.ok)({
        project: project.name,
        manifestHash: request.manifestHash,
        gate: gatePolicy(manifest),
        budget: project.budget,
        env: project.env,
        envPassthrough: project.env_passthrough,
        machine: { label: machine.label, cpus: machine.cpus ?? null, exclusive: machine.exclusive },
        benchmarks: benchmarks.value.flat(),
    });
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 4925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ roundingOf),
/* harmony export */   g: () => (/* binding */ compareDirectly)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8711);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8345);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7091);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5250);





/** Two values closer than this share of the larger one are the same value, written with different rounding. */
const relativeSlack = 1e-9;
/** The difference that rounding may cause between two values. */
const roundingOf = (a, b) => relativeSlack * Math.max(Math.abs(a), Math.abs(b));
function differenceOf(head, base, policy) {
    return {
        worse: (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .worseSign */ .C)(policy.direction) * (head - base),
        allowance: policy.absTolerance ?? policy.tolerance * Math.abs(base),
        rounding: roundingOf(head, base),
    };
}
/** Change as a share of |base|, or in the metric's unit where that is declared or base is 0. */
function evidenceOf(head, base, worse, policy) {
    const absolute = policy.absTolerance !== null || base === 0;
    const change = absolute ? worse : worse / Math.abs(base);
    return { ..._model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2, head, base, worse: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .finiteOrNull */ .Es)(change === 0 ? 0 : change), absolute };
}
function factOf({ worse, head, base, absolute }) {
    const values = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(head ?? 0)} against ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(base ?? 0)}`;
    if (!worse)
        return `${values}: no change`;
    return `${values}: ${worse > 0 ? 'worse' : 'better'} by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(Math.abs(worse), absolute)}`;
}
/**
 * Compares two values as they are. Worse by more than the tolerance is a regression: the
 * boundary itself passes, with a slack of 1e-9 relative for rounding. Mode promote asks for any improvement
 * above that slack.
 */
function compareDirectly(head, base, policy, mode) {
    if (!(0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .allFinite */ .v)([head, base]))
        return _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .notFinite */ .h2;
    const { worse, allowance, rounding } = differenceOf(head, base, policy);
    const evidence = evidenceOf(head, base, worse, policy);
    const margin = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(policy.absTolerance ?? policy.tolerance, policy.absTolerance !== null);
    const fact = factOf(evidence);
    if (worse > allowance + rounding) {
        return { kind: (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .worseKind */ .d)(mode), evidence, reason: `${fact}, more than the tolerance of ${margin}` };
    }
    if (mode === 'no-regression')
        return { kind: 'PASS', evidence, reason: `${fact}, tolerance ${margin}` };
    return worse < -rounding
        ? { kind: 'PROMOTE', evidence, reason: fact }
        : { kind: 'REJECT', evidence, reason: `${fact}; only an improvement is promoted` };
}
//# sourceMappingURL=direct.js.map

/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exact)
/* harmony export */ });
/* harmony import */ var _direct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4925);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5250);


const runsNeeded = 2;
function tooFew(side, { values }) {
    if (values.length >= runsNeeded)
        return null;
    const has = `${side} has ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(values.length, 'run')}`;
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)('NEEDS_MORE_DATA', `an exact metric needs ${runsNeeded} runs a side that agree; ${has}`);
}
function disagreement(side, { values }) {
    const other = values.find((value) => value !== values[0]);
    if (other === undefined)
        return null;
    const pair = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(values[0])} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(other)}`;
    return `not deterministic: runs of ${side} gave ${pair}; make the benchmark repeatable or drop exact`;
}
const exact = {
    name: 'exact',
    summary: 'For counts and sizes: all runs of a side must agree, then the values are compared directly.',
    judges: 'values',
    judge(head, base, policy, { mode }) {
        const broken = disagreement('base', base);
        if (broken)
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)('ERROR', broken);
        const unstable = disagreement('head', head);
        if (unstable)
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)('FAIL', unstable);
        const missing = tooFew('base', base) ?? tooFew('head', head);
        return missing ?? (0,_direct_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDirectly */ .g)(head.values[0], base.values[0], policy, mode);
    },
};
//# sourceMappingURL=exact.js.map

/***/ }),

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ storedGates)
});

// UNUSED EXPORTS: gates

// EXTERNAL MODULE: ./build/src/core/gates/exact.js
var exact = __webpack_require__(901);
// EXTERNAL MODULE: ./build/src/core/model/measurement.js
var measurement = __webpack_require__(8711);
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/core/stats/mann-whitney.js
var mann_whitney = __webpack_require__(3808);
// EXTERNAL MODULE: ./build/src/core/stats/signed-rank.js
var signed_rank = __webpack_require__(1180);
// EXTERNAL MODULE: ./build/src/core/gates/bounds.js
var bounds = __webpack_require__(8345);
// EXTERNAL MODULE: ./build/src/core/gates/gate.js
var gate = __webpack_require__(7091);
// EXTERNAL MODULE: ./build/src/core/gates/margins.js
var margins = __webpack_require__(1877);
// EXTERNAL MODULE: ./build/src/core/gates/direct.js
var direct = __webpack_require__(4925);
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/src/core/gates/proof.js




const valuesNeeded = 2;
/** The word for what the exact tests found: no-regression asks "proven worse?", promote asks "proven better?". */
function judgementFrom(proof, policy, options) {
    const { mode, alpha } = options;
    const { pWorse, pBetter } = proof;
    const evidence = { ...proof.evidence, pReject: pWorse, pPass: mode === 'promote' ? pBetter : null };
    const show = (value) => (0,wording/* amount */.vj)(value, evidence.absolute);
    const margin = show(policy.absTolerance ?? policy.tolerance);
    if (pWorse <= alpha + signed_rank/* slack */.$) {
        const reason = `worse by at least ${show(evidence.low ?? 0)}, more than the tolerance of ${margin}`;
        return { kind: (0,gate/* worseKind */.d)(mode), evidence, reason };
    }
    if (mode === 'no-regression') {
        return { kind: 'PASS', evidence, reason: `not proven worse than the tolerance of ${margin}` };
    }
    return pBetter <= alpha + signed_rank/* slack */.$
        ? { kind: 'PROMOTE', evidence, reason: `better by at least ${show(-(evidence.high ?? 0))}` }
        : { kind: 'REJECT', evidence, reason: 'not proven better than base' };
}
/** benchstone's rule: the statistic, positive = better, against its threshold. */
function literalJudgement(z, threshold, evidence, mode) {
    const shown = Number.isFinite(z) ? z.toFixed(4) : String(z);
    const reason = `z = ${shown} (positive is better), threshold ${threshold}`;
    if (mode === 'promote')
        return { kind: z >= threshold ? 'PROMOTE' : 'REJECT', evidence, reason };
    return { kind: z <= -threshold ? 'FAIL' : 'PASS', evidence, reason };
}
/** True when neither side varies and they differ by no more than rounding does: whatever the formula, no change. */
function isSameConstant(head, base) {
    const [first] = base.values;
    const all = [...head.values, ...base.values];
    const isConstant = (values) => values.every((value) => value === values[0]);
    if (first === undefined || !isConstant(head.values) || !isConstant(base.values))
        return false;
    return all.every((value) => Math.abs(value - first) <= (0,direct/* roundingOf */.Y)(value, first));
}
/** Null when both sides have enough values to speak of spread. */
function tooFewValues(head, base) {
    for (const [side, { values }] of [
        ['base', base],
        ['head', head],
    ]) {
        if (values.length < valuesNeeded) {
            const has = `${side} has ${(0,wording/* counted */.hS)(values.length, 'value')}`;
            return (0,wording/* without */.FF)('NEEDS_MORE_DATA', `${has}, at least ${valuesNeeded} are needed to know its spread`);
        }
    }
    return null;
}
//# sourceMappingURL=proof.js.map
// EXTERNAL MODULE: ./build/src/core/gates/samples.js
var gates_samples = __webpack_require__(7305);
;// CONCATENATED MODULE: ./build/src/core/gates/mann-whitney.js










function judgeByRanks(head, base, policy, options) {
    const scale = (0,margins/* scaleOf */._K)(policy, (0,margins/* formFor */.iD)(policy, [...base.values, ...head.values]));
    const samples = (0,gates_samples/* samplesOf */.lc)(head.values, base.values, policy, scale);
    const pWorse = (0,gates_samples/* rankTest */.Nl)(samples, scale.toTheta(scale.tolerance)).pGreater;
    const pBetter = (0,gates_samples/* rankTest */.Nl)(samples, 0).pLess;
    const { alpha } = options;
    const found = (0,gates_samples/* shiftInterval */.YW)(samples, { worse: alpha, good: alpha });
    const within = pBetter <= alpha + signed_rank/* slack */.$;
    const proven = { worse: pWorse <= alpha + signed_rank/* slack */.$, within, tolerance: scale.tolerance, limit: 0 };
    const changes = () => Array.from((0,gates_samples/* crossings */.cs)(samples), scale.toMargin);
    const { low, high } = (0,bounds/* agreeing */.HD)((0,bounds/* shownInterval */.bS)(found, scale.toMargin), proven, changes);
    const evidence = {
        ...verdict/* noEvidence */.n2,
        ...(0,gates_samples/* mediansOf */.Hz)(head.values, base.values),
        worse: (0,bounds/* finiteOrNull */.Es)(scale.toMargin(found.estimate)),
        low: (0,bounds/* finiteOrNull */.Es)(low),
        high: (0,bounds/* finiteOrNull */.Es)(high),
        confidence: 1 - alpha,
        absolute: scale.absolute,
    };
    return judgementFrom({ evidence, pWorse, pBetter }, policy, options);
}
function judgeByZ(head, base, policy, options) {
    const z = isSameConstant(head, base)
        ? 0
        : -(0,measurement/* worseSign */.C)(policy.direction) * (0,mann_whitney/* literalRankZ */.y0)(head.values, base.values);
    const evidence = { ...verdict/* noEvidence */.n2, ...(0,gates_samples/* mediansOf */.Hz)(head.values, base.values) };
    return literalJudgement(z, options.literalThreshold ?? 0, evidence, options.mode);
}
/** Two against two can give no p below 1/6: more values are needed before any answer but PASS is possible. */
function cannotDecide(head, base, alpha) {
    const least = (0,mann_whitney/* smallestP */.sd)(head.values.length, base.values.length);
    if (least <= alpha + signed_rank/* slack */.$)
        return null;
    const sizes = `${head.values.length} against ${base.values.length} values`;
    const reason = `${sizes} can give no p below ${(0,wording/* number */.ai)(least)}, and ${(0,wording/* number */.ai)(alpha)} is needed: run more repetitions`;
    return (0,wording/* without */.FF)('NEEDS_MORE_DATA', reason);
}
const mannWhitney = {
    name: 'mann-whitney',
    summary: "Stored runs by the exact rank-sum test; benchstone's rank z against its threshold where asked for.",
    judges: 'values',
    judge(head, base, policy, options) {
        if (!(0,gate/* allFinite */.v)([...head.values, ...base.values]))
            return wording/* notFinite */.h2;
        const missing = tooFewValues(head, base);
        if (missing)
            return missing;
        if (options.literalThreshold !== null)
            return judgeByZ(head, base, policy, options);
        return cannotDecide(head, base, options.alpha) ?? judgeByRanks(head, base, policy, options);
    },
};
//# sourceMappingURL=mann-whitney.js.map
// EXTERNAL MODULE: ./build/src/core/gates/paired.js + 4 modules
var paired = __webpack_require__(6420);
// EXTERNAL MODULE: ./build/src/core/gates/reference.js
var reference = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/src/core/stats/summary.js
var summary = __webpack_require__(2893);
// EXTERNAL MODULE: ./build/src/core/stats/special.js
var special = __webpack_require__(6758);
;// CONCATENATED MODULE: ./build/src/core/stats/welch.js


/**
 * Welch's t test (1947). Null when it is undefined: fewer than two values on a side, or no spread on both.
 */
function welch(head, base) {
    if (head.length < 2 || base.length < 2)
        return null;
    const [h, b] = [(0,summary/* summaryOf */.Y)(head), (0,summary/* summaryOf */.Y)(base)];
    const error = Math.hypot(h.se, b.se);
    if (error === 0)
        return null;
    const share = (h.se / error) ** 2;
    const df = 1 / (share ** 2 / (h.n - 1) + (1 - share) ** 2 / (b.n - 1));
    const t = h.mean / error - b.mean / error;
    return { t, df, pGreater: (0,special/* studentUpperTail */.g_)(t, df) };
}
/**
 * benchstone's sigma: (mean head - mean base) / √(se² + se²), read against a normal quantile. Positive when head
 * is larger; without any spread 0 for equal means, else infinite.
 */
function sigmaZ(head, base) {
    const error = Math.hypot(head.se, base.se);
    if (error > 0)
        return (head.mean - base.mean) / error;
    return head.mean === base.mean ? 0 : Math.sign(head.mean - base.mean) * Number.POSITIVE_INFINITY;
}
//# sourceMappingURL=welch.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/sigma.js











const bisections = 80;
/** p of "head's mean is worse than base's moved by θ". */
const pAbove = (samples, theta) => welch(samples.head, (0,gates_samples/* movedBase */.pO)(samples, theta))?.pGreater ?? Number.NaN;
/** Margin at which p reaches `level`, searched outwards from the estimate in the direction of `sign`. */
function turningPoint(samples, estimate, level, sign) {
    const open = (theta) => sign < 0 ? pAbove(samples, theta) > level : pAbove(samples, theta) < 1 - level;
    let step = Math.abs(estimate) * 1e-6 || 1e-12;
    while (open(estimate + sign * step) && step < Number.MAX_VALUE / 4)
        step *= 2;
    let [inside, outside] = [estimate, estimate + sign * step];
    if (open(outside) || Number.isNaN(pAbove(samples, outside)))
        return sign * Number.POSITIVE_INFINITY;
    for (let i = 0; i < bisections; i++) {
        const middle = inside / 2 + outside / 2;
        if (open(middle))
            inside = middle;
        else
            outside = middle;
    }
    return outside;
}
function intervalOf(samples, alpha) {
    const [head, base] = [(0,summary/* summaryOf */.Y)(samples.head), (0,summary/* summaryOf */.Y)(samples.base)];
    const estimate = (head.mean - base.mean) / (0,summary/* summaryOf */.Y)(samples.weights).mean;
    if (!Number.isFinite(estimate)) {
        return { estimate, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    }
    const [low, high] = [turningPoint(samples, estimate, alpha, -1), turningPoint(samples, estimate, alpha, 1)];
    return { estimate, low, high };
}
/** Welch's t with its real degrees of freedom, head against base moved by the tolerance. */
function judgeByWelch(head, base, policy, options) {
    const scale = (0,margins/* scaleOf */._K)(policy, 'linear');
    const samples = (0,gates_samples/* samplesOf */.lc)(head.values, base.values, policy, scale);
    const pWorse = pAbove(samples, scale.tolerance);
    const pBetter = welch(samples.base, samples.head).pGreater;
    const found = intervalOf(samples, options.alpha);
    const worse = pWorse <= options.alpha;
    const proven = { worse, within: pBetter <= options.alpha, tolerance: scale.tolerance, limit: 0 };
    const { low, high } = (0,bounds/* agreeing */.HD)(found, proven, () => [found.estimate]);
    const evidence = {
        ...verdict/* noEvidence */.n2,
        head: (0,summary/* summaryOf */.Y)(head.values).mean,
        base: (0,summary/* summaryOf */.Y)(base.values).mean,
        worse: (0,bounds/* finiteOrNull */.Es)(found.estimate),
        low: (0,bounds/* finiteOrNull */.Es)(low),
        high: (0,bounds/* finiteOrNull */.Es)(high),
        confidence: 1 - options.alpha,
        absolute: scale.absolute,
    };
    return judgementFrom({ evidence, pWorse, pBetter }, policy, options);
}
function sigma_judgeByZ(head, base, policy, options) {
    const [h, b] = [(0,summary/* summaryOf */.Y)(head.values), (0,summary/* summaryOf */.Y)(base.values)];
    const z = isSameConstant(head, base) ? 0 : -(0,measurement/* worseSign */.C)(policy.direction) * sigmaZ(h, b);
    const evidence = { ...verdict/* noEvidence */.n2, head: h.mean, base: b.mean };
    const judged = literalJudgement(z, options.literalThreshold ?? 0, evidence, options.mode);
    return { ...judged, reason: `${judged.reason}${fragility(b)}` };
}
/** benchstone's warning: z rests on the mean of the baseline, and its standard error is more than this share of it. */
const fragileAbove = 0.05;
function fragility({ mean, se }) {
    const share = mean === 0 ? 0 : se / Math.abs(mean);
    if (share <= fragileAbove)
        return '';
    return `; fragile: the baseline's mean is uncertain by ${(0,wording/* amount */.vj)(share, false)} (standard error), more runs or mann_whitney would be steadier`;
}
const sigma = {
    name: 'sigma',
    summary: "Means of stored runs by Welch's t; benchstone's z against its threshold where that is asked for.",
    judges: 'values',
    judge(head, base, policy, options) {
        if (!(0,gate/* allFinite */.v)([...head.values, ...base.values]))
            return wording/* notFinite */.h2;
        const missing = tooFewValues(head, base);
        if (missing)
            return missing;
        if (options.literalThreshold !== null)
            return sigma_judgeByZ(head, base, policy, options);
        // Without spread on both sides there is no error to test against, and nothing that could be chance.
        if (welch(head.values, base.values) === null) {
            return (0,direct/* compareDirectly */.g)(head.values[0], base.values[0], policy, options.mode);
        }
        return judgeByWelch(head, base, policy, options);
    },
};
//# sourceMappingURL=sigma.js.map
// EXTERNAL MODULE: ./build/src/core/gates/target.js
var target = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/src/core/gates/threshold.js
var threshold = __webpack_require__(5817);
;// CONCATENATED MODULE: ./build/src/core/gates/index.js







/** The gates that judge stored values. */
const storedGates = [sigma, mannWhitney, threshold/* threshold */.E, exact/* exact */.e, target/* target */.a];
/** Every gate; names, help and tables are made from this list. */
const gates = [paired/* paired */.iW, ...storedGates, reference/* reference */.i];
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 5583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reference)
/* harmony export */ });
/* unused harmony export judgeReference */
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);

const short = (hash) => hash.replace(/^sha256:/, '').slice(0, 12);
function disagreement(side, hashes) {
    const other = hashes.find((hash) => hash !== hashes[0]);
    if (other === undefined)
        return null;
    return `not deterministic: repetitions of ${side} gave ${short(hashes[0])} and ${short(other)}`;
}
/**
 * Judges the artifact hashes of all ok repetitions of head, not only the last: every one must equal what is
 * expected. `expected` null: there is nothing to compare with, NO_REFERENCE.
 */
function judgeReference(head, expected) {
    if (expected === null || (expected.from === 'base' && expected.hashes.length === 0)) {
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('NO_REFERENCE', 'no reference is frozen; freeze one from a run known to be right');
    }
    const broken = expected.from === 'base' ? disagreement('base', expected.hashes) : null;
    if (broken)
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('ERROR', broken);
    if (head.length === 0)
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('NEEDS_MORE_DATA', 'no repetition of head produced an artifact');
    const unstable = disagreement('head', head);
    if (unstable)
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('FAIL', unstable);
    const wanted = expected.from === 'base' ? expected.hashes[0] : expected.hash;
    const name = expected.from === 'base' ? "base's artifact (no reference is frozen)" : 'the frozen reference';
    return head[0] === wanted
        ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('PASS', `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(head.length, 'repetition')} equal to ${name}`)
        : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('FAIL', `artifact ${short(head[0])} differs from ${name}, ${short(wanted)}`);
}
const reference = {
    name: 'reference',
    summary: 'Artifacts byte for byte: every repetition must have the hash of the frozen reference.',
    judges: 'artifacts',
    judge: judgeReference,
};
//# sourceMappingURL=reference.js.map

/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ mediansOf),
/* harmony export */   Nl: () => (/* binding */ rankTest),
/* harmony export */   YW: () => (/* binding */ shiftInterval),
/* harmony export */   cs: () => (/* binding */ crossings),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   pO: () => (/* binding */ movedBase)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8711);
/* harmony import */ var _stats_mann_whitney_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3808);
/* harmony import */ var _stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4930);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1877);




function samplesOf(head, base, policy, scale) {
    const sign = (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .worseSign */ .C)(policy.direction);
    const ratio = scale.form === 'ratio';
    const place = (value) => sign * (ratio ? Math.log(value) : value);
    return {
        head: head.map(place),
        base: base.map(place),
        weights: base.map((value) => (ratio || scale.absolute ? 1 : Math.abs(value))),
        quantum: (0,_margins_js__WEBPACK_IMPORTED_MODULE_1__/* .quantumOf */ .Nd)(scale, [...head, ...base].map(Math.abs)),
    };
}
/** Base's values moved by the margin θ towards worse. */
const movedBase = ({ base, weights }, theta) => base.map((value, i) => value + theta * weights[i]);
/** The rank test of head against base moved by θ: `pGreater` says worse than θ, `pLess` better than θ. */
function rankTest(samples, theta) {
    const { quantum, head } = samples;
    const step = (value) => (quantum > 0 ? Math.round(value / quantum) : value);
    return (0,_stats_mann_whitney_js__WEBPACK_IMPORTED_MODULE_0__/* .mannWhitney */ .Pi)(head.map(step), movedBase(samples, theta).map(step));
}
/** The margins θ at which the rank test turns: one for each head and base value. */
function crossings({ head, base, weights }) {
    const found = new Float64Array(head.length * base.length);
    for (const [i, b] of base.entries()) {
        for (const [j, h] of head.entries()) {
            const theta = (h - b) / weights[i];
            found[i * head.length + j] = Number.isNaN(theta) ? 0 : theta;
        }
    }
    return found;
}
/** Median of the crossings and the fixed-n bounds, each at its one-sided level. */
function shiftInterval(samples, levels) {
    const points = crossings(samples);
    const rank = (level) => (0,_stats_mann_whitney_js__WEBPACK_IMPORTED_MODULE_0__/* .shiftRank */ .x0)(samples.head.length, samples.base.length, level);
    const [below, above] = [rank(levels.worse), rank(levels.good)];
    return {
        low: below === 0 ? Number.NEGATIVE_INFINITY : (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(points, below - 1),
        high: above === 0 ? Number.POSITIVE_INFINITY : (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(points, points.length - above),
        estimate: (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .selectMedian */ .J$)(points),
    };
}
/** Medians, for display. */
const mediansOf = (head, base) => ({
    head: head.length > 0 ? (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(head) : null,
    base: base.length > 0 ? (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(base) : null,
});
//# sourceMappingURL=samples.js.map

/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ target)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8711);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);
/* harmony import */ var _direct_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4925);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7091);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5250);





const target = {
    name: 'target',
    summary: 'The reported value against the declared target; missing it fails only where that is enforced.',
    judges: 'values',
    judge(head, _base, policy) {
        const goal = policy.target;
        if (goal === null)
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .without */ .FF)('SKIPPED', 'no target is declared for this metric');
        if (!(0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .allFinite */ .v)([head.value, goal]))
            return _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .notFinite */ .h2;
        const short = (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .worseSign */ .C)(policy.direction) * (head.value - goal);
        const evidence = { ..._model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2, head: head.value, base: goal, worse: short, absolute: true };
        const values = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(head.value)} against the target ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(goal)}`;
        if (short <= (0,_direct_js__WEBPACK_IMPORTED_MODULE_1__/* .roundingOf */ .Y)(head.value, goal))
            return { kind: 'PASS', evidence, reason: `${values}: met` };
        const missed = `${values}: missed by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(short)}`;
        return policy.enforceTarget
            ? { kind: 'FAIL', evidence, reason: missed }
            : { kind: 'PASS', evidence, reason: `${missed}; the target is not enforced` };
    },
};
//# sourceMappingURL=target.js.map

/***/ }),

/***/ 5817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ threshold)
/* harmony export */ });
/* harmony import */ var _direct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4925);

const threshold = {
    name: 'threshold',
    summary: 'The reported values compared directly: worse by more than the tolerance fails.',
    judges: 'values',
    judge: (head, base, policy, { mode }) => (0,_direct_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDirectly */ .g)(head.value, base.value, policy, mode),
};
//# sourceMappingURL=threshold.js.map

/***/ }),

/***/ 4666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   cn: () => (/* binding */ definitionHash)
/* harmony export */ });
/* unused harmony export canonical */
/** JSON with the keys of every object in order, so that the same content is the same text. */
function canonical(value) {
    return JSON.stringify(value, (_, inner) => {
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}
function corpus({ corpus_path: path, corpus_hash: hash, corpus_type: type }) {
    return path === undefined ? undefined : { path, hash, type: type ?? 'bytes' };
}
const filled = (items) => (items.length > 0 ? items : undefined);
/**
 * What the definition hash covers: kind, command, entry, input and environment. How the numbers are judged, how
 * often they are taken and how long that may take is left out, because it does not change them.
 */
function definitionOf({ project }, benchmark) {
    const parts = {
        kind: benchmark.kind,
        invocation: benchmark.kind === 'protocol' ? project.invocation : undefined,
        entry_point: benchmark.entry_point,
        command: benchmark.command,
        format: benchmark.format,
        files: filled(benchmark.files),
        suite: benchmark.suite,
        seeds: filled(benchmark.baseline_seeds),
        corpus: corpus(benchmark),
        env: Object.keys(project.env).length > 0 ? project.env : undefined,
    };
    const declared = Object.entries(parts).filter(([, value]) => value !== undefined);
    return Object.fromEntries(declared.map(([part, value]) => [part, typeof value === 'string' ? value : canonical(value)]));
}
/**
 * `sha256:<hex>` of a definition.
 *
 * @param sha256 lower-case hexadecimal SHA-256 of the UTF-8 bytes of a text
 */
const definitionHash = (definition, sha256) => `sha256:${sha256(canonical(definition))}`;
//# sourceMappingURL=definition.js.map

/***/ }),

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ck: () => (/* binding */ marginFaults),
/* harmony export */   di: () => (/* binding */ absoluteFaults),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _gate_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9365);


/** Points between a tolerance and the limit that follows from it. */
const widening = 0.03;
/** Shares are declared with a few digits; this takes away what binary addition leaves. */
const rounded = (share) => Number(share.toFixed(12));
/**
 * Margins after one more rule: a preset sets both; a tolerance of its own moves the limit to at least three points
 * above it; a limit of its own holds.
 */
function narrowed(before, rule) {
    const start = rule.preset ? _gate_table_js__WEBPACK_IMPORTED_MODULE_0__.presets[rule.preset] : before;
    const tolerance = rule.tolerance ?? start.tolerance;
    const widened = rule.tolerance === undefined ? start.limit : Math.max(start.limit, rounded(tolerance + widening));
    return { tolerance, limit: rule.limit ?? widened };
}
/** The fault of margins that leave nothing between failing and passing. */
function marginFaults(path, { tolerance, limit }, rule) {
    if (limit > tolerance)
        return [];
    const least = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rounded(tolerance + widening));
    const remedy = `raise limit (${least} suits this tolerance), or leave it out`;
    return [
        {
            path: [...path, rule.limit === undefined ? 'tolerance' : 'limit'],
            what: `limit ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(limit)} does not exceed tolerance ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(tolerance)}: between them both answers must be possible`,
            hint: rule.limit === undefined ? 'lower tolerance' : remedy,
        },
    ];
}
/** The faults of margins in the metric's own unit. */
function absoluteFaults(path, rule) {
    const { abs_tolerance: tolerance, abs_limit: limit } = rule;
    if (limit === undefined)
        return [];
    const at = [...path, 'abs_limit'];
    if (tolerance === undefined) {
        return [
            {
                path: at,
                what: 'abs_limit stands without abs_tolerance',
                hint: 'add abs_tolerance, below abs_limit',
            },
        ];
    }
    if (limit > tolerance)
        return [];
    const what = `abs_limit ${limit} does not exceed abs_tolerance ${tolerance}`;
    return [{ path: at, what, hint: 'raise abs_limit or lower abs_tolerance' }];
}
//# sourceMappingURL=margins.js.map

/***/ }),

/***/ 8517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ splitMatch),
/* harmony export */   kx: () => (/* binding */ tierOf),
/* harmony export */   lG: () => (/* binding */ judgementOf)
/* harmony export */ });
/* unused harmony export isTimeOrRate */
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6187);
/* harmony import */ var _gate_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9365);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1132);




/** Tier of a benchmark that does not say: what its kind can answer. Protocol benchmarks always say. */
function tierOf({ kind, tier }) {
    if (tier !== undefined)
        return tier;
    if (kind === 'artifact')
        return 'correctness';
    return kind === 'agent-suite' ? 'quality' : 'performance';
}
/** True if a unit tells time or a rate of work in time: such values belong to the machine that took them. */
function isTimeOrRate(unit) {
    const word = unit.trim().toLowerCase();
    const time = /^(ns|us|µs|μs|ms|s|sec|secs|min|h|nanoseconds?|microseconds?|milliseconds?|seconds?|minutes?|hours?|cycles?)$/;
    const rate = /(\/|\bper\b\s*)(ns|us|µs|μs|ms|s|sec|secs?|seconds?|min|minutes?|h|hours?)$|^(bps|[kmgt]?hz|fps|qps|rps|iops|tps|[kmgt]?flops)$/;
    const cost = /^(ns|us|µs|μs|ms|s|sec|seconds?)(\/|\s*per\b)/;
    return time.test(word) || rate.test(word) || cost.test(word);
}
const machineIndependent = (tier, unit) => tier === 'quality' && (unit === null || !isTimeOrRate(unit));
/** What `[gate]` says of every metric, before any exception. */
function gateMargins({ gate }) {
    const own = [
        ...(gate.tolerance === undefined ? [] : [`[gate] tolerance ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(gate.tolerance)}`]),
        ...(gate.limit === undefined ? [] : [`[gate] limit ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(gate.limit)}`]),
    ];
    return { ...(0,_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowed */ .fQ)(_gate_table_js__WEBPACK_IMPORTED_MODULE_1__.presets.strict, gate), origin: [`preset ${gate.preset}`, ...own] };
}
/** Policy of a metric of which nothing is declared. */
function plainPolicy(manifest, benchmark) {
    const tier = tierOf(benchmark);
    const plain = {
        ...gateMargins(manifest),
        direction: null,
        unit: null,
        mandatory: true,
        exact: false,
        machineIndependent: machineIndependent(tier, null),
        absTolerance: null,
        absLimit: null,
        target: null,
        enforceTarget: false,
        quarantine: null,
    };
    if (tier === 'correctness' || !benchmark.deterministic)
        return plain;
    return ruled(plain, { exact: true }, 'deterministic: compared exactly', tier);
}
/** An exact metric tolerates nothing unless the rule that makes it exact, or a later one, says so. */
const turnsExact = (policy, rule) => rule.exact === true && !policy.exact && rule.tolerance === undefined && rule.preset === undefined;
/** A policy after one more rule; keys that the rule does not set stay. */
function ruled(policy, rule, origin, tier) {
    const unit = rule.unit ?? policy.unit;
    const fresh = rule.unit !== undefined && rule.unit !== policy.unit;
    const margins = turnsExact(policy, rule) ? { ...rule, tolerance: 0 } : rule;
    return {
        direction: rule.direction ?? policy.direction,
        unit,
        mandatory: rule.mandatory ?? policy.mandatory,
        exact: rule.exact ?? policy.exact,
        machineIndependent: rule.machine_independent ?? (fresh ? machineIndependent(tier, unit) : policy.machineIndependent),
        ...(0,_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowed */ .fQ)(policy, margins),
        absTolerance: rule.abs_tolerance ?? policy.absTolerance,
        absLimit: rule.abs_limit ?? policy.absLimit,
        target: rule.target ?? policy.target,
        enforceTarget: rule.enforce_target ?? policy.enforceTarget,
        quarantine: rule.quarantine ?? policy.quarantine,
        origin: [...policy.origin, origin],
    };
}
/** `benchmark` or `benchmark/metric`, at the first slash: metric names hold slashes, benchmark names do not. */
function splitMatch(match) {
    const slash = match.indexOf('/');
    return slash < 0 ? [match, '*'] : [match.slice(0, slash), match.slice(slash + 1)];
}
function exceptionsFor(name, { manifest, file, lines }) {
    const exceptions = manifest.policy.flatMap((rule, index) => {
        const [benchmark, metrics] = splitMatch(rule.match);
        if (!(0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(benchmark, name))
            return [];
        return [{ metrics, rule, origin: `[[policy]] ${rule.match} (${file}:${lines.policy[index]})` }];
    });
    // The last match wins alone, so nothing before one that takes every metric has a say.
    return exceptions.slice(Math.max(0, exceptions.findLastIndex(({ metrics }) => metrics === '*')));
}
const isPattern = (pattern) => /[*?]/.test(pattern);
/** A selector and, after it, the exceptions that take some of its metrics. */
function withExceptions(selector, exceptions, tier) {
    const except = ({ rule, origin }) => ruled(selector.policy, rule, origin, tier);
    if (!isPattern(selector.pattern)) {
        const last = exceptions.findLast(({ metrics }) => (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(metrics, selector.pattern));
        return [last ? { ...selector, policy: except(last) } : selector];
    }
    const all = exceptions.find(({ metrics }) => metrics === '*');
    const some = exceptions.filter(({ metrics }) => metrics !== '*');
    return [
        all ? { ...selector, policy: except(all) } : selector,
        ...some.map((exception) => ({
            pattern: exception.metrics,
            within: selector.pattern,
            policy: except(exception),
        })),
    ];
}
/** Names of what a kind measures by itself, with what is known of them. */
function primary({ kind, metric_direction: direction }, tier) {
    if (kind === 'command')
        return [{ name: 'wall', unit: 's', direction: 'minimize' }];
    if (kind === 'protocol' && tier !== 'correctness')
        return [{ name: 'metric', direction }];
    return [];
}
function lineOrigin(lines, benchmark, metric, { file }) {
    return `metrics[${metric}] (${file}:${lines.metrics[benchmark][metric]})`;
}
/**
 * How benchmark `index` of the manifest is judged. From general to particular: preset, `[gate]`, the declaration of
 * the metric, and the last `[[policy]]` that matches it.
 */
function judgementOf(loaded, index) {
    const benchmark = loaded.manifest.benchmarks[index];
    const tier = tierOf(benchmark);
    const plain = plainPolicy(loaded.manifest, benchmark);
    const exceptions = exceptionsFor(benchmark.name, loaded);
    const own = primary(benchmark, tier).map((rule) => ({
        pattern: rule.name,
        policy: ruled(plain, rule, `kind ${benchmark.kind}`, tier),
    }));
    const declared = benchmark.metrics.map((metric, at) => ({
        pattern: metric.name ?? metric.match,
        policy: ruled(plain, metric, lineOrigin(loaded.lines, index, at, loaded), tier),
    }));
    const selectors = [...own, ...declared];
    if (selectors.length > 0 || tier === 'correctness') {
        return {
            metrics: selectors.flatMap((each) => withExceptions(each, exceptions, tier)),
            defaultPolicy: null,
        };
    }
    const [all, ...some] = withExceptions({ pattern: '*', policy: plain }, exceptions, tier);
    return { metrics: some, defaultPolicy: all.policy };
}
//# sourceMappingURL=policy.js.map

/***/ }),

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aliasFaults: () => (/* binding */ aliasFaults),
/* harmony export */   newRenames: () => (/* binding */ newRenames),
/* harmony export */   renamesAcross: () => (/* binding */ renamesAcross),
/* harmony export */   renamesOf: () => (/* binding */ renamesOf),
/* harmony export */   renamingOf: () => (/* binding */ renamingOf)
/* harmony export */ });
/* harmony import */ var _model_rename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6593);

const nameOf = ({ name, match }) => name ?? match;
/** What the `aliases` of a benchmark's metrics say. */
const renamesOf = ({ metrics }) => metrics.flatMap((metric) => (metric.aliases ?? []).map((before) => ({ before, now: nameOf(metric), judgedBefore: false })));
const same = (a, b) => a.before === b.before && a.now === b.now;
const undone = (a, b) => a.before === b.now && a.now === b.before;
/** What head renames and base does not. */
function newRenames(base, head) {
    const known = renamesOf(base);
    return renamesOf(head).filter((rename) => !known.some((one) => same(one, rename)));
}
/**
 * The renames of a benchmark where base's policy judges head: names are what head's manifest says they are, and what
 * head newly renames base's policy knows by the old name. What only base renames still holds for its history.
 */
function renamesAcross(base, head) {
    const [fresh, after] = [newRenames(base, head), renamesOf(head)];
    return [
        ...after.map((rename) => ({ ...rename, judgedBefore: fresh.some((one) => same(one, rename)) })),
        ...renamesOf(base).filter((rename) => !after.some((one) => same(one, rename) || undone(one, rename))),
    ];
}
/** Aliases that say nothing, or two things. */
function aliasFaults(metrics, path) {
    const names = metrics.map(nameOf);
    const all = metrics.flatMap(({ aliases = [] }) => aliases);
    return metrics.flatMap((metric, index) => {
        const name = nameOf(metric);
        return (metric.aliases ?? []).flatMap((alias, at) => {
            const place = [...path, index, 'aliases', at];
            const clash = clashOf(alias, name ?? '', { names, all });
            if (clash)
                return [{ path: place, ...clash }];
            const [here, there] = [(0,_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcardsOf */ .vN)(alias), (0,_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcardsOf */ .vN)(name ?? '')];
            if (here === there)
                return [];
            const what = `"${alias}" has the wildcards "${here}", and "${name}" has "${there}"`;
            const hint = 'give both the same wildcards in the same order: what they stand for is carried over';
            return [{ path: place, what, hint }];
        });
    });
}
function clashOf(alias, name, { names, all }) {
    if (alias === name)
        return { what: `"${alias}" is the metric itself`, hint: 'write what it was called before' };
    if (names.includes(alias)) {
        return { what: `"${alias}" is declared as a metric of its own`, hint: 'remove the one that is no more' };
    }
    if (all.indexOf(alias) === all.lastIndexOf(alias))
        return null;
    return { what: `"${alias}" is an alias of two metrics`, hint: 'leave it with one of them' };
}
/** What the benchmarks of a manifest rename. */
const renamingOf = ({ benchmarks }) => benchmarks.map((benchmark) => ({ name: benchmark.name, renames: renamesOf(benchmark) }));
//# sourceMappingURL=renames.js.map

/***/ }),

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ mannWhitney),
/* harmony export */   iQ: () => (/* binding */ mannWhitneyNormal),
/* harmony export */   qH: () => (/* binding */ twoSided),
/* harmony export */   sd: () => (/* binding */ smallestP),
/* harmony export */   x0: () => (/* binding */ shiftRank),
/* harmony export */   y0: () => (/* binding */ literalRankZ)
/* harmony export */ });
/* harmony import */ var _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6758);


/** Up to this many values in all the permutation counts are whole numbers below 2^53. */
const exactUpTo = 50;
/** Twice the mid-rank of every value of the pooled sample. */
function doubledRanks(pooled) {
    const order = pooled.map((_, i) => i).sort((a, b) => pooled[a] - pooled[b]);
    const doubled = new Array(pooled.length);
    let tieTerm = 0;
    for (let from = 0; from < order.length;) {
        let to = from;
        while (to < order.length && pooled[order[to]] === pooled[order[from]])
            to++;
        for (const index of order.slice(from, to))
            doubled[index] = from + to + 1;
        tieTerm += (to - from) ** 3 - (to - from);
        from = to;
    }
    return { doubled, tieTerm };
}
/** Ways to choose `count` of the ranks with each sum: the exact permutation distribution, ties or not. */
function sumCounts(ranks, count) {
    const largest = [...ranks].sort((a, b) => b - a).slice(0, count);
    const width = largest.reduce((total, rank) => total + rank, 0) + 1;
    const ways = Array.from({ length: count + 1 }, () => new Float64Array(width));
    ways[0][0] = 1;
    for (const [seen, rank] of ranks.entries()) {
        for (let chosen = Math.min(count, seen + 1); chosen > 0; chosen--) {
            const [target, source] = [ways[chosen], ways[chosen - 1]];
            for (let total = rank; total < width; total++)
                target[total] += source[total - rank];
        }
    }
    return ways[count];
}
function exactTails(doubled, count) {
    const observed = doubled.slice(0, count).reduce((total, rank) => total + rank, 0);
    const ways = sumCounts(doubled, count);
    const all = ways.reduce((total, way) => total + way, 0);
    const above = ways.subarray(observed).reduce((total, way) => total + way, 0);
    const below = ways.subarray(0, observed + 1).reduce((total, way) => total + way, 0);
    return [above / all, below / all];
}
/** Standard deviation of U under the null, corrected for ties (Lehmann 1975, §1.4). */
function deviation(heads, bases, tieTerm) {
    const n = heads + bases;
    return Math.sqrt(((heads * bases) / 12) * (n + 1 - tieTerm / (n * (n - 1))));
}
function normalTails(u, mean, sd) {
    if (sd === 0)
        return [1, 1];
    return [(0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .IL)((u - mean - 0.5) / sd), (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .IL)((mean - u - 0.5) / sd)];
}
/**
 * The test with both tails of the normal approximation, whatever the sample sizes. `inflation` multiplies the
 * variance: (1 + φ) / (1 - φ) for values whose neighbours correlate by φ.
 */
function mannWhitneyNormal(head, base, inflation = 1) {
    return rankSumTest(head, base, { exact: false, inflation });
}
/**
 * The test: exact (conditional on mid-ranks when values tie) up to 50 values in all, beyond that normal with
 * tie and continuity correction. Both p are 1 when a side is empty.
 */
function mannWhitney(head, base) {
    return rankSumTest(head, base, { exact: head.length + base.length <= exactUpTo, inflation: 1 });
}
function rankSumTest(head, base, { exact, inflation }) {
    if (head.length === 0 || base.length === 0)
        return { u: 0, pGreater: 1, pLess: 1, ties: false, exact };
    const { doubled, tieTerm } = doubledRanks([...head, ...base]);
    const sum = doubled.slice(0, head.length).reduce((total, rank) => total + rank, 0) / 2;
    const u = sum - (head.length * (head.length + 1)) / 2;
    const mean = (head.length * base.length) / 2;
    const [greater, less] = exact
        ? exactTails(doubled, head.length)
        : normalTails(u, mean, deviation(head.length, base.length, tieTerm) * Math.sqrt(inflation));
    return { u, pGreater: (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .notZero */ .Up)(greater), pLess: (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .notZero */ .Up)(less), ties: tieTerm > 0, exact };
}
/** Both sides of a one-sided p: twice the smaller, at most 1. */
const twoSided = ({ pGreater, pLess }) => Math.min(1, 2 * Math.min(pGreater, pLess));
/** The smallest p that samples of these sizes can give: one over the number of ways to choose head's values. */
function smallestP(heads, bases) {
    let p = 1;
    for (let i = 1; i <= Math.min(heads, bases); i++)
        p *= i / (heads + bases - Math.min(heads, bases) + i);
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .notZero */ .Up)(p);
}
/**
 * benchstone's rank z: positive when head is larger, with neither continuity nor tie correction (its threshold
 * is unreachable with few values: |z| <= √(3 n m / (n + m + 1))).
 */
function literalRankZ(head, base) {
    const { u } = mannWhitneyNormal(head, base);
    return (u - (head.length * base.length) / 2) / deviation(head.length, base.length, 0);
}
/**
 * k such that the k-th smallest difference head - base is a one-sided lower bound of the shift at `level`;
 * 0 when the samples are too small for one. Tie-free null; normal beyond 50 values and where `inflation` multiplies
 * the variance, as for `mannWhitneyNormal`.
 */
function shiftRank(heads, bases, level, inflation = 1) {
    if (heads + bases > exactUpTo || inflation > 1) {
        return normalShiftRank(heads * bases, deviation(heads, bases, 0) * Math.sqrt(inflation), level);
    }
    const ranks = Array.from({ length: heads + bases }, (_, i) => i + 1);
    const ways = sumCounts(ranks, heads).subarray((heads * (heads + 1)) / 2);
    const all = ways.reduce((total, way) => total + way, 0);
    let k = 0;
    for (let below = ways[0]; below / all <= level + _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$; below += ways[k])
        k++;
    return k;
}
function normalShiftRank(differences, sd, level) {
    const mean = differences / 2;
    let k = 0;
    while (k < mean && (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .IL)((mean - k - 0.5) / sd) <= level)
        k++;
    return k;
}
//# sourceMappingURL=mann-whitney.js.map

/***/ }),

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf),
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
/* harmony import */ var _order_statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4930);

/** The sum with the rounding error of every step carried along (Neumaier 1974). */
function sum(values) {
    let total = 0;
    let lost = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}
/** A power of two near the largest magnitude, so that squares neither overflow nor vanish; 1 for ordinary values. */
function unitOf(values) {
    let largest = 0;
    for (let i = 0; i < values.length; i++)
        largest = Math.max(largest, Math.abs(values[i]));
    if (largest === 0 || (largest > 1e-100 && largest < 1e100))
        return 1;
    return 2 ** Math.max(-1022, Math.floor(Math.log2(largest)));
}
/** Summarises a sample of finite values. @throws RangeError when it is empty. */
function summaryOf(values) {
    const n = values.length;
    if (n === 0)
        throw new RangeError('an empty sample has no mean');
    const first = values[0];
    // The mean of equal values can differ from them by rounding, and then they would seem to vary.
    if (Array.prototype.every.call(values, (value) => value === first)) {
        return { n, mean: first, sd: 0, se: 0, median: first };
    }
    const unit = unitOf(values);
    const scaled = Float64Array.from(values, (value) => value / unit);
    const mean = sum(scaled) / n;
    const squares = scaled.map((value) => (value - mean) ** 2);
    const sd = n > 1 ? Math.sqrt(sum(squares) / (n - 1)) : 0;
    return { n, mean: mean * unit, sd: sd * unit, se: (sd / Math.sqrt(n)) * unit, median: (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values) };
}
//# sourceMappingURL=summary.js.map

/***/ })

};
