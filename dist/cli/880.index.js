export const id = 880;
export const ids = [880,860];
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

/***/ 8880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ compare_command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/answer.js
var app_answer = __webpack_require__(3691);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/core/formats/numbers.js

/** Numbers from a JSON array or from lines of one number each; blank lines and `#` comments are skipped. */
function readNumbers(text, file) {
    const body = text.replace(/^\uFEFF/, '');
    const read = body.trimStart().startsWith('[') ? fromJson(body, file) : fromLines(body, file);
    if (!read.ok || read.value.length > 0)
        return read;
    return (0,problem/* fail */.fJ)({
        where: { file },
        what: 'holds no number',
        hint: 'give a JSON array of numbers, or one number a line',
    });
}
function fromJson(text, file) {
    let values;
    try {
        values = JSON.parse(text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return (0,problem/* fail */.fJ)({
            where: { file },
            what: `is not valid JSON: ${why}`,
            hint: 'give an array such as [1.5, 2]; NaN and Infinity are no JSON',
        });
    }
    const list = values;
    const bad = list.flatMap((value, index) => typeof value === 'number' && Number.isFinite(value)
        ? []
        : [wrong({ file, key: `[${index}]` }, JSON.stringify(value))]);
    return bad.length > 0 ? (0,problem/* fail */.fJ)(...bad) : (0,problem.ok)(list);
}
function fromLines(text, file) {
    const lines = text
        .split('\n')
        .map((line, index) => ({ text: line.replace(/#.*/, '').trim(), line: index + 1 }));
    const filled = lines.filter((line) => line.text !== '');
    const bad = filled.filter(({ text: word }) => !Number.isFinite(Number(word)));
    if (bad.length > 0)
        return (0,problem/* fail */.fJ)(...bad.map(({ text: word, line }) => wrong({ file, line }, word)));
    return (0,problem.ok)(filled.map(({ text: word }) => Number(word)));
}
const wrong = (where, word) => ({
    where,
    what: `${word.slice(0, 40)} is not a finite number`,
    hint: 'give plain decimal numbers such as 12.5 or 1.25e-3',
});
//# sourceMappingURL=numbers.js.map
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/core/stats/mann-whitney.js
var mann_whitney = __webpack_require__(3808);
// EXTERNAL MODULE: ./build/src/core/stats/signed-rank.js
var signed_rank = __webpack_require__(1180);
// EXTERNAL MODULE: ./build/src/core/gates/bounds.js
var bounds = __webpack_require__(8345);
// EXTERNAL MODULE: ./build/src/core/gates/design.js
var design = __webpack_require__(4234);
// EXTERNAL MODULE: ./build/src/core/gates/gate.js
var gate = __webpack_require__(7091);
// EXTERNAL MODULE: ./build/src/core/gates/margins.js
var margins = __webpack_require__(1877);
// EXTERNAL MODULE: ./build/src/core/gates/paired.js + 4 modules
var paired = __webpack_require__(6420);
// EXTERNAL MODULE: ./build/src/core/gates/samples.js
var gates_samples = __webpack_require__(7305);
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/src/core/gates/compare.js










/** The policy that the options amount to. */
function policyOf({ direction, tolerance = 0.02, limit = 0.05, absolute = false, }) {
    return {
        direction,
        unit: null,
        mandatory: true,
        exact: false,
        machineIndependent: false,
        tolerance,
        limit,
        absTolerance: absolute ? tolerance : null,
        absLimit: absolute ? limit : null,
        target: null,
        enforceTarget: false,
        quarantine: null,
        origin: [],
    };
}
function compareDesign({ alpha = 0.05, beta = 0.05, maxPairs = 60 }) {
    return (0,design/* designOf */.et)({ mode: 'no-regression', alpha, beta, minPairs: 0, maxPairs }, 1);
}
/** Looks at ever more pairs, as measuring would have, and stops at the first answer. */
function judgeInOrder(metric, design) {
    for (const look of design.looks.filter((n) => n <= metric.pairs.length)) {
        const [judgement] = (0,paired/* judgePaired */.FQ)([{ ...metric, pairs: metric.pairs.slice(0, look) }], design);
        if (judgement.kind !== 'NEEDS_MORE_DATA')
            return judgement;
    }
    return (0,paired/* judgePaired */.FQ)([metric], design)[0];
}
/**
 * Judges pairs, base[i] with head[i], in the order measured: the sequential gate with the design that `maxPairs`
 * gives, not the number of pairs at hand, so INCONCLUSIVE is said only when the design is used up.
 */
function comparePaired(base, head, options) {
    if (base.length !== head.length) {
        const counts = `base has ${(0,wording/* counted */.hS)(base.length, 'value')}, head ${head.length}`;
        return { ...(0,wording/* without */.FF)('ERROR', `pairs need as many values on both sides: ${counts}`), looks: [] };
    }
    const design = compareDesign(options);
    const policy = policyOf(options);
    const pairs = base.map((value, i) => ({ base: value, head: head[i] }));
    const known = pairs.slice(0, design.looks[0] ?? 0);
    const form = (0,margins/* formFor */.iD)(policy, known.flatMap((pair) => [pair.base, pair.head]));
    const { kind, evidence, reason, looks } = judgeInOrder({ id: 'compared', pairs, policy, form }, design);
    return { kind, evidence, reason, looks };
}
function independentEvidence(samples, scale, levels) {
    const pReject = (0,gates_samples/* rankTest */.Nl)(samples, scale.toTheta(scale.tolerance)).pGreater;
    const pPass = (0,gates_samples/* rankTest */.Nl)(samples, scale.toTheta(scale.limit)).pLess;
    const [worse, within] = [pReject <= levels.alpha + signed_rank/* slack */.$, pPass <= levels.beta + signed_rank/* slack */.$];
    const found = (0,gates_samples/* shiftInterval */.YW)(samples, { worse: levels.alpha, good: levels.beta });
    const proven = { worse, within, tolerance: scale.tolerance, limit: scale.limit };
    const changes = () => Array.from((0,gates_samples/* crossings */.cs)(samples), scale.toMargin);
    const { low, high } = (0,bounds/* agreeing */.HD)((0,bounds/* shownInterval */.bS)(found, scale.toMargin), proven, changes);
    const evidence = {
        ...verdict/* noEvidence */.n2,
        worse: (0,bounds/* finiteOrNull */.Es)(scale.toMargin(found.estimate)),
        low: (0,bounds/* finiteOrNull */.Es)(low),
        high: (0,bounds/* finiteOrNull */.Es)(high),
        confidence: 1 - Math.max(levels.alpha, levels.beta),
        pReject,
        pPass,
        absolute: scale.absolute,
    };
    return { evidence, worse, within };
}
/**
 * Judges two independent samples once, by exact rank-sum tests against both margins; the interval is the fixed-n
 * one. NEEDS_MORE_DATA: so few values that no data could decide. Runs of different times or machines differ by
 * more than their spread shows: pairs are the better evidence.
 */
function compareIndependent(base, head, options) {
    const { alpha = 0.05, beta = 0.05 } = options;
    if (!(0,gate/* allFinite */.v)([...base, ...head]))
        return wording/* notFinite */.h2;
    const least = base.length && head.length ? (0,mann_whitney/* smallestP */.sd)(head.length, base.length) : 1;
    if (least > Math.max(alpha, beta) + signed_rank/* slack */.$) {
        const sizes = `${head.length} against ${base.length} values`;
        return (0,wording/* without */.FF)('NEEDS_MORE_DATA', `${sizes} can give no p below ${(0,wording/* number */.ai)(least)}: more runs are needed`);
    }
    const policy = policyOf(options);
    const scale = (0,margins/* scaleOf */._K)(policy, (0,margins/* formFor */.iD)(policy, [...base, ...head]));
    const obstacle = (0,margins/* obstacleTo */.zv)(scale, base, head, policy);
    if (obstacle)
        return (0,wording/* without */.FF)('INCONCLUSIVE', obstacle);
    const found = independentEvidence((0,gates_samples/* samplesOf */.lc)(head, base, policy, scale), scale, { alpha, beta });
    const evidence = { ...found.evidence, ...(0,gates_samples/* mediansOf */.Hz)(head, base) };
    const [tolerance, limit] = [(0,wording/* amount */.vj)(scale.tolerance, scale.absolute), (0,wording/* amount */.vj)(scale.limit, scale.absolute)];
    if (found.worse)
        return { kind: 'FAIL', evidence, reason: `proven worse than the tolerance of ${tolerance}` };
    if (found.within)
        return { kind: 'PASS', evidence, reason: `proven better than the limit of ${limit}` };
    const reason = `neither worse than ${tolerance} nor better than ${limit} is proven`;
    return { kind: 'INCONCLUSIVE', evidence, reason };
}
//# sourceMappingURL=compare.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/src/cli/commands/gate.js
var commands_gate = __webpack_require__(860);
;// CONCATENATED MODULE: ./build/src/cli/commands/compare.js









const compare_command = {
    usage: 'BASE HEAD [options]',
    description: 'Judges two files of numbers: a JSON array, or one number a line. With --paired the n-th number of both files was\n' +
        'measured side by side; without, they are two independent samples. Exits 0 for PASS, 1 for FAIL, 2 for undecided.',
    options: [
        { name: 'paired', type: 'boolean', summary: 'the files hold pairs, in the order they were measured' },
        { name: 'direction', type: 'string', value: 'D', summary: 'minimize (default) or maximize' },
        {
            name: 'tolerance',
            type: 'string',
            value: 'T',
            summary: 'worse than this with confidence fails (default 2%)',
        },
        {
            name: 'limit',
            type: 'string',
            value: 'L',
            summary: 'better than this with confidence passes (default 5%)',
        },
        { name: 'alpha', type: 'string', value: 'P', summary: 'risk of a false FAIL (default 0.05)' },
        { name: 'beta', type: 'string', value: 'P', summary: 'risk of a false PASS (default 0.05)' },
        {
            name: 'max-pairs',
            type: 'string',
            value: 'N',
            summary: 'pairs at which an undecided comparison ends (default 60)',
        },
        {
            name: 'absolute',
            type: 'boolean',
            summary: 'tolerance and limit are in the unit of the numbers, not shares',
        },
    ],
    async run({ positionals, flags, json }) {
        const [base, head, ...rest] = positionals;
        if (base === undefined || head === undefined || rest.length > 0)
            throw new command/* UsageError */.eb('compare needs two files: BASE HEAD');
        const options = optionsOf(flags);
        const [left, right] = await readBoth(base, head);
        const paired = flags['paired'] === true;
        if (paired && left.length !== right.length)
            throw new problem/* ProblemError */.Mm([unequal(head, left.length, right.length)]);
        const judged = paired
            ? comparePaired(left, right, options)
            : compareIndependent(left, right, options);
        const answer = (0,app_answer/* answerOf */.u)([compare_verdict(judged, { base, head, paired, direction: options.direction, policy: policyOf(options) })], { base: (0,external_node_path_.resolve)(base), head: (0,external_node_path_.resolve)(head) });
        (0,output.showAnswer)(answer, json);
        return answer.exitCode;
    },
};
const compare_verdict = (judged, { base, head, paired, direction, policy }) => ({
    ...{
        benchmark: head,
        subject: 'self',
        metric: null,
        kind: judged.kind,
        gate: paired ? 'paired' : 'mann-whitney',
        baseline: base,
    },
    ...{ direction, unit: null, evidence: judged.evidence, policy, mandatory: true, reason: judged.reason },
});
async function readBoth(base, head) {
    const [left, right] = await Promise.all([base, head].map(async (file) => readNumbers(await contents(file), file)));
    const problems = [left, right].flatMap((result) => (result.ok ? [] : result.problems));
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
    return [(0,problem/* orThrow */.aU)(left), (0,problem/* orThrow */.aU)(right)];
}
async function contents(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new problem/* ProblemError */.Mm([
            { where: { file }, what: `cannot be read: ${why}`, hint: 'name a file of numbers' },
        ]);
    }
}
const unequal = (file, base, head) => ({
    where: { file },
    what: `--paired needs as many numbers on both sides; base has ${base}, head ${head}`,
    hint: 'give the pairs in the same order, or leave --paired out for independent samples',
});
function optionsOf(flags) {
    const absolute = flags['absolute'] === true;
    const tolerance = amount(flags, 'tolerance', absolute) ?? 0.02;
    const limit = amount(flags, 'limit', absolute) ?? (absolute ? Number.NaN : Math.max(0.05, tolerance + 0.03));
    if (absolute && ((0,command/* text */.Qq)(flags, 'tolerance') === undefined || (0,command/* text */.Qq)(flags, 'limit') === undefined)) {
        throw new command/* UsageError */.eb('--absolute needs --tolerance and --limit in the unit of the numbers');
    }
    if (limit <= tolerance)
        throw new command/* UsageError */.eb(`--limit (${limit}) must be above --tolerance (${tolerance})`);
    const direction = ((0,commands_gate.oneOf)(flags, 'direction', ['minimize', 'maximize']) ??
        'minimize');
    return {
        direction,
        tolerance,
        limit,
        alpha: risk(flags, 'alpha'),
        beta: risk(flags, 'beta'),
        maxPairs: pairs(flags),
        absolute,
    };
}
/** `2%` or `0.02`; in the unit of the numbers where absolute. */
function amount(flags, name, absolute) {
    const given = (0,command/* text */.Qq)(flags, name);
    if (given === undefined)
        return undefined;
    const share = !absolute && given.endsWith('%');
    const value = Number(share ? given.slice(0, -1) : given) / (share ? 100 : 1);
    if (given.trim() === '' || !Number.isFinite(value) || value < 0)
        throw new command/* UsageError */.eb(`--${name} is a share such as 2% or 0.02, not "${given}"`);
    return value;
}
function risk(flags, name) {
    const given = (0,command/* text */.Qq)(flags, name);
    const value = given === undefined ? 0.05 : Number(given);
    if (!(value > 0 && value <= 0.5))
        throw new command/* UsageError */.eb(`--${name} is a risk above 0 and at most 0.5, not "${given}"`);
    return value;
}
function pairs(flags) {
    const given = (0,command/* text */.Qq)(flags, 'max-pairs');
    const value = given === undefined ? 60 : Number(given);
    if (!Number.isInteger(value) || value < 6)
        throw new command/* UsageError */.eb(`--max-pairs is a whole number of at least 6, not "${given}"`);
    return value;
}
//# sourceMappingURL=compare.js.map

/***/ }),

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   documentOptions: () => (/* binding */ documentOptions),
/* harmony export */   oneOf: () => (/* binding */ oneOf),
/* harmony export */   planOptions: () => (/* binding */ planOptions),
/* harmony export */   requestOf: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(747);
/* harmony import */ var _core_manifest_gate_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9365);
/* harmony import */ var _edge_measurer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9805);
/* harmony import */ var _edge_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5191);
/* harmony import */ var _baseline_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(340);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4953);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5417);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6596);









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
];
const documentOptions = [
    { name: 'sarif', type: 'string', value: 'FILE', summary: 'write SARIF 2.1.0 here' },
    { name: 'summary', type: 'string', value: 'FILE', summary: 'write the Markdown summary here' },
];
const command = {
    usage: '[options]',
    description: 'Builds base and head in worktrees of their own, measures each benchmark of bench/manifest.toml in pairs until it is\n' +
        'decided, judges, and records everything in the store. Base is the merge base with the default branch, or the commit\n' +
        'before on that branch itself; with --allow-dirty and uncommitted changes, HEAD against the working tree.',
    options: [
        ...planOptions,
        {
            name: 'fresh',
            type: 'boolean',
            summary: 'do not go on from pairs that the store holds of the same commits; counts as another attempt',
        },
        ...documentOptions,
    ],
    async run(invocation) {
        const { quiet, verbose, flags, positionals } = invocation;
        if (positionals.length > 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('gate takes no arguments; name benchmarks with --benchmark NAME');
        const world = (0,_edge_world_js__WEBPACK_IMPORTED_MODULE_4__/* .realWorld */ .b)(quiet);
        const request = await requestOf(invocation, world.host.user);
        const { outcome } = await (0,_app_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj)(world, request, (0,_edge_measurer_js__WEBPACK_IMPORTED_MODULE_3__/* .measurer */ .j)((0,_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .cliFile */ .j)(), { quiet, verbose }));
        const asked = { sarif: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(flags, 'sarif'), summary: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(flags, 'summary') };
        const written = await (0,_output_js__WEBPACK_IMPORTED_MODULE_8__.writeDocuments)(outcome, asked);
        (0,_output_js__WEBPACK_IMPORTED_MODULE_8__.showAnswer)(written, invocation.json);
        return written.exitCode;
    },
};
/** What the options ask of a gate, or of a calibration. */
async function requestOf({ project, store, flags }, actor) {
    const baselines = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(flags, 'baseline').map((word) => (0,_baseline_rule_js__WEBPACK_IMPORTED_MODULE_5__.baselineRule)(word, _core_manifest_gate_table_js__WEBPACK_IMPORTED_MODULE_2__.baselineWords));
    return {
        project,
        manifest: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(flags, 'manifest') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('bench', 'manifest.toml'),
        store: store === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(store),
        verifyStore: false,
        occasion: await localOccasion(project, actor),
        head: null,
        base: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(flags, 'base') ?? null,
        baselines: baselines.length > 0 ? baselines : null,
        benchmarks: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(flags, 'benchmark'),
        cost: oneOf(flags, 'cost', ['fast', 'heavy', 'all']),
        failOn: oneOf(flags, 'fail-on', ['mandatory', 'any', 'never']),
        allowDirty: flags['allow-dirty'] === true,
        fresh: flags['fresh'] === true,
        version: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(flags, 'label') ?? null,
        command: `benchgate ${process.argv.slice(2).join(' ')}`,
        findings: [],
    };
}
async function localOccasion(project, actor) {
    const { openGit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8956));
    const git = openGit(process.env);
    const repository = await git.repository(project);
    const branch = repository.ok ? await git.branch(repository.value) : null;
    const defaultBranch = repository.ok ? await git.defaultBranch(repository.value) : null;
    const onDefaultBranch = branch !== null && branch === defaultBranch;
    const none = { baseSha: null, baseBranch: null, headSha: null, trigger: null, runnerLabels: [] };
    return { event: 'local', branch, defaultBranch, onDefaultBranch, actor, ...none };
}
function oneOf(flags, name, words) {
    const value = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(flags, name);
    if (value === undefined)
        return null;
    if (words.includes(value))
        return value;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`--${name} is one of ${words.join(', ')}, not "${value}"`);
}
//# sourceMappingURL=gate.js.map

/***/ })

};
