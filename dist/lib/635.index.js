export const id = 635;
export const ids = [635];
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

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bR: () => (/* binding */ jsonOutcome)
/* harmony export */ });
/* unused harmony exports json, renderJson */
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

/***/ 4635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare),
  parse: () => (/* binding */ parse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
var paired = __webpack_require__(4039);
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
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/answer.js
var answer = __webpack_require__(3691);
;// CONCATENATED MODULE: ./build/src/app/compared.js



/** Judges two columns of numbers. Throws ProblemError where pairs are asked for and the columns differ in length. */
function compared(base, head, { paired, files, ...options }) {
    if (paired && base.values.length !== head.values.length)
        throw unequal(base, head);
    const judge = paired ? comparePaired : compareIndependent;
    const { kind, evidence, reason } = judge(base.values, head.values, options);
    const about = { benchmark: head.name, subject: 'self', metric: null, baseline: base.name };
    const policy = { direction: options.direction, unit: null, policy: policyOf(options), mandatory: true };
    const gate = paired ? 'paired' : 'mann-whitney';
    return (0,answer/* answerOf */.u)([{ ...about, kind, gate, ...policy, evidence, reason }], files);
}
const unequal = (base, head) => new problem/* ProblemError */.Mm([
    {
        where: { file: head.name },
        what: `--paired needs as many numbers on both sides; base has ${base.values.length}, head ${head.values.length}`,
        hint: 'give the pairs in the same order, or leave --paired out for independent samples',
    },
]);
//# sourceMappingURL=compared.js.map
// EXTERNAL MODULE: ./build/src/app/parsing.js
var parsing = __webpack_require__(1481);
;// CONCATENATED MODULE: ./build/src/app/parsed-output.js


/** Characters of a text that is read whole. */
const wholeLimit = 2 ** 28;
const hint = 'name its format with --format NAME; benchgate formats lists them';
/**
 * What the texts say, by the named format or, where `format` is null, each by the one it is detected to be of. Throws
 * ProblemError with every text that cannot be read.
 */
async function parsedOutput(formats, format, named) {
    const texts = [];
    const problems = [];
    for (const { file, open } of named) {
        const pieces = await open();
        const read = pieces.ok
            ? await (0,parsing/* parsePieces */.H)(formats, format, { file, pieces: pieces.value, wholeLimit })
            : undefined;
        if (read && !('error' in read))
            texts.push({ file, read });
        else
            problems.push(...(pieces.ok ? [{ where: { file }, what: read.error, hint }] : pieces.problems));
    }
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
    const used = new Set(texts.map(({ read }) => read.format));
    return {
        format: used.size === 1 ? [...used][0] : null,
        files: texts.map(({ file, read: { format, why } }) => ({ file, format, why })),
        measurements: texts.flatMap(({ file, read }) => read.parsed.readings.map((reading) => shown(file, reading))),
        findings: texts.flatMap(({ file, read }) => read.parsed.findings.map((finding) => ({ ...finding, file }))),
    };
}
/** Written out: joined objects would be hash tables of many times the size. */
const shown = (file, reading) => ({
    file,
    line: reading.line,
    benchmark: reading.benchmark,
    dimensions: reading.dimensions,
    metric: reading.metric,
    unit: reading.unit,
    printedUnit: reading.printedUnit ?? null,
    direction: reading.direction,
    value: reading.value,
    samples: reading.samples,
    low: reading.low,
    high: reading.high,
    status: reading.status,
    message: reading.message,
});
//# sourceMappingURL=parsed-output.js.map
// EXTERNAL MODULE: ./build/src/core/documents/json.js
var json = __webpack_require__(968);
// EXTERNAL MODULE: ./build/src/core/formats/index.js + 80 modules
var formats = __webpack_require__(9280);
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: ./build/src/lib/checked.js
var checked = __webpack_require__(3000);
;// CONCATENATED MODULE: ./build/src/lib/texts.js








const compareChecks = {
    ...{ base: checked/* numbers */.nL, head: checked/* numbers */.nL, paired: checked/* yesNo */.Lm, absolute: checked/* yesNo */.Lm },
    direction: (0,checked/* oneOf */.yL)('minimize', 'maximize'),
    ...{ tolerance: checked/* amount */.vj, limit: checked/* amount */.vj, alpha: checked/* risk */.kw, beta: checked/* risk */.kw, maxPairs: (0,checked/* whole */.WQ)(6) },
};
/** See index.ts. */
async function compare(base, head, options) {
    (0,checked/* check */.z6)('compare', { base, head, ...options }, compareChecks);
    const { paired = false, absolute = false, direction = 'minimize', tolerance = 0.02 } = options;
    const { limit = Math.max(0.05, tolerance + 0.03) } = options;
    if (absolute && (options.tolerance === undefined || options.limit === undefined))
        (0,checked/* refuse */.TR)('compare', 'absolute', 'it needs tolerance and limit', 'give both in the unit of the numbers');
    if (limit <= tolerance)
        (0,checked/* refuse */.TR)('compare', 'limit', `${limit} is not above the tolerance, ${tolerance}`, 'give a larger limit');
    if (paired && base.length !== head.length)
        (0,checked/* refuse */.TR)('compare', 'paired', `base has ${base.length} numbers, head ${head.length}`, 'give as many for both');
    const asked = { ...options, paired, absolute, direction, tolerance, limit, files: {} };
    return (0,json/* jsonOutcome */.bR)(compared({ name: 'base', values: base }, { name: 'head', values: head }, asked));
}
/** Bytes of the longest text that is read. */
const textLimit = 2 ** 33;
const source = {
    must: 'be { text }, the name of a file, or an array of names',
    required: true,
    holds: (value) => typeof value === 'string' ||
        (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) ||
        typeof value?.text === 'string',
};
/** See index.ts. */
async function parse(given, options) {
    (0,checked/* check */.z6)('parse', { source: given, ...options }, { source, format: (0,checked/* oneOf */.yL)(...formats.formats.map(({ name }) => name)) });
    return parsedOutput(formats.formats, options.format ?? null, namedTexts(given));
}
function namedTexts(given) {
    if (typeof given === 'string')
        return [fileText(given)];
    if ('text' in given)
        return [{ file: given.file ?? 'text', open: async () => (0,problem.ok)([given.text]) }];
    return given.map(fileText);
}
const fileText = (file) => ({
    file,
    async open() {
        const opened = await files/* files */.a.readPieces((0,external_node_path_.resolve)(file), textLimit);
        if (opened.state === 'open')
            return (0,problem.ok)(opened.pieces);
        const what = opened.state === 'absent' ? 'there is no such file' : opened.reason;
        return (0,problem/* fail */.fJ)({ where: { file }, what, hint: 'name a regular file' });
    },
});
//# sourceMappingURL=texts.js.map

/***/ })

};
