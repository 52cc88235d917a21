export const id = 8407;
export const ids = [8407,6596];
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

/***/ 9015:
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
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(6596);
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
        const files = { base: (0,external_node_path_.resolve)(base), head: (0,external_node_path_.resolve)(head) };
        const answer = compared({ name: base, values: left }, { name: head, values: right }, { ...options, paired, files });
        (0,output.showAnswer)(answer, json);
        return answer.exitCode;
    },
};
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
function optionsOf(flags) {
    const absolute = flags['absolute'] === true;
    const tolerance = amount(flags, 'tolerance', absolute) ?? 0.02;
    const limit = amount(flags, 'limit', absolute) ?? (absolute ? Number.NaN : Math.max(0.05, tolerance + 0.03));
    if (absolute && ((0,command/* text */.Qq)(flags, 'tolerance') === undefined || (0,command/* text */.Qq)(flags, 'limit') === undefined)) {
        throw new command/* UsageError */.eb('--absolute needs --tolerance and --limit in the unit of the numbers');
    }
    if (limit <= tolerance)
        throw new command/* UsageError */.eb(`--limit (${limit}) must be above --tolerance (${tolerance})`);
    const direction = ((0,command/* oneOf */.yL)(flags, 'direction', ['minimize', 'maximize']) ??
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

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ verdictKinds),
/* harmony export */   eD: () => (/* binding */ worstKind),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   r6: () => (/* binding */ evaluateExitCode),
/* harmony export */   sg: () => (/* binding */ dependsOnMachine)
/* harmony export */ });
const verdictKinds = [
    'PASS',
    'PROMOTE',
    'FAIL',
    'REJECT',
    'NEEDS_MORE_DATA',
    'INCONCLUSIVE',
    'NO_BASELINE',
    'NO_REFERENCE',
    'INCOMPARABLE',
    'MISSING',
    'SKIPPED',
    'ERROR',
];
const noEvidence = {
    head: null,
    base: null,
    worse: null,
    low: null,
    high: null,
    confidence: null,
    pairs: null,
    pReject: null,
    pPass: null,
    absolute: false,
};
const storedGates = ['threshold', 'sigma', 'mann-whitney'];
/** True for a judgement of measured values that another machine, or another hour, would have given differently. */
const dependsOnMachine = ({ gate, metric, policy }) => metric !== null &&
    (gate === 'paired' ||
        (storedGates.includes(gate) && policy !== null && !policy.exact && !policy.machineIndependent));
/** Worst first; a benchmark takes the worst of its metrics. */
const severity = [
    'ERROR',
    'FAIL',
    'REJECT',
    'MISSING',
    'NO_REFERENCE',
    'INCOMPARABLE',
    'NO_BASELINE',
    'INCONCLUSIVE',
    'NEEDS_MORE_DATA',
    'SKIPPED',
    'PASS',
    'PROMOTE',
];
function worstKind(kinds) {
    return severity.find((kind) => kinds.includes(kind));
}
/** The exit code of `evaluate` (001's codes; errors are 64 and up). */
function evaluateExitCode(kind) {
    switch (kind) {
        case 'PASS':
        case 'PROMOTE':
        case 'SKIPPED':
            return 0;
        case 'FAIL':
        case 'REJECT':
            return 1;
        case 'NEEDS_MORE_DATA':
        case 'INCONCLUSIVE':
        case 'NO_BASELINE':
        case 'NO_REFERENCE':
        case 'INCOMPARABLE':
        case 'MISSING':
            return 2;
        case 'ERROR':
            return 70;
    }
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 8405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ firstRejectingLook),
/* harmony export */   GD: () => (/* binding */ sequentialP),
/* harmony export */   TU: () => (/* binding */ inSight),
/* harmony export */   Wb: () => (/* binding */ enoughPairs),
/* harmony export */   dP: () => (/* binding */ lookRange),
/* harmony export */   wx: () => (/* binding */ schedulesOf)
/* harmony export */ });
/* unused harmony export scheduleOf */
/* harmony import */ var _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);

/** Weight of the first look: the largest that lets the smallest p of 6 pairs, 2^-6, decide at 0.05. */
const firstWeight = 0.3125;
/** Last look and the weight of every look after the first, calibrated by simulation on correlated looks. */
const table = [
    [6, 1],
    [8, 0.9],
    [11, 0.6],
    [15, 0.45],
    [21, 0.37],
    [30, 0.3],
    [42, 0.23],
    [60, 0.21],
];
const firstLook = table[0][0];
const lastEven = table.at(-1)[0];
/**
 * The looks from `minPairs` to `maxPairs` and their weights. Without the look at 6 pairs the others keep the
 * weights that hold with it: a minimum over fewer looks is never smaller, so the error stays below what was
 * calibrated. A single look is an ordinary exact test and takes weight 1.
 */
function scheduleOf(minPairs, maxPairs) {
    const kept = table.filter(([look]) => look >= minPairs && look <= maxPairs);
    const looks = kept.map(([look]) => look);
    const rest = kept.length === 1 ? 1 : (kept.at(-1)?.[1] ?? 1);
    const weights = looks.map((look) => (look === firstLook && looks.length > 1 ? firstWeight : rest));
    return { looks, weights };
}
/** Many early looks, because most changes are harmless and each look less saves runs; weights by simulation. */
const short = { looks: [6, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26, 30, 35, 42], weight: 0.2 };
/** Fewer looks, and late ones: what they leave for each of them is what finds small changes among many metrics. */
const long = { looks: [6, 8, 12, 16, 22, 30, 42, 60, 85, 120], weight: 0.17 };
const weightIn = ({ looks, weight }, look) => !looks.includes(look) ? 0 : look === firstLook ? firstWeight : weight;
/**
 * Both questions' looks. Up to 60 pairs they are asked together, by plain ranks. With more pairs each has looks of its
 * own and ranks are capped: after 42 pairs harmlessness is not asked any more, and only what may still be proven goes
 * on. Weights hold also where looks are left out, as for `scheduleOf`.
 */
function schedulesOf(minPairs, maxPairs) {
    if (maxPairs <= lastEven) {
        const { looks, weights } = scheduleOf(minPairs, maxPairs);
        return { looks, long: weights, short: weights, scores: 'ranks', sightFrom: null };
    }
    const all = [...new Set([...short.looks, ...long.looks])].sort((a, b) => a - b);
    const looks = all.filter((look) => look >= minPairs && look <= maxPairs);
    return {
        looks,
        long: looks.map((look) => weightIn(long, look)),
        short: looks.map((look) => weightIn(short, look)),
        scores: 'capped',
        sightFrom: short.looks.at(-1),
    };
}
/** The first look that there can be, and the last. */
const lookRange = {
    first: firstLook,
    last: Math.max(...long.looks, ...short.looks, lastEven),
};
/**
 * The pairs to allow where both questions are asked at `level`: `maxPairs`, unless no p of so few could answer one of
 * them; then every look that there is.
 */
function enoughPairs(level, minPairs, maxPairs) {
    const { looks, long, short } = schedulesOf(minPairs, maxPairs);
    const idle = [long, short].some((weights) => firstRejectingLook(1, level, { looks, weights }) === null);
    return idle ? lookRange.last : maxPairs;
}
/** p of the long question above which nobody waits for its answer: chance alone gives less in one of three. */
const inSight = 1 / 3;
/**
 * The first look at which one of `family` hypotheses can be rejected at all, since no p of n pairs is below 2^-n;
 * null when there is none, so that the design could never fire.
 */
function firstRejectingLook(family, alpha, { looks, weights }) {
    const found = looks.findIndex((look, i) => 2 ** -look / weights[i] <= alpha / family + _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$);
    return looks[found] ?? null;
}
/** The sequential p value after the last of `ps`: min p/v, capped at 1; valid at any stopping time in the schedule. */
function sequentialP(ps, weights) {
    return ps.reduce((least, p, i) => (weights[i] > 0 ? Math.min(least, p / weights[i]) : least), 1);
}
//# sourceMappingURL=looks.js.map

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

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   Mg: () => (/* binding */ logQuantum),
/* harmony export */   ce: () => (/* binding */ walshRank),
/* harmony export */   dZ: () => (/* binding */ signedRank),
/* harmony export */   rn: () => (/* binding */ signedRankP)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6758);

/** Resolution of log ratios: what differs by less is rounding, so it ties, and half of it is zero. */
const logQuantum = 1e-12;
/** The largest score of `n` values. */
const capOf = (n, scores) => (scores === 'capped' ? Math.ceil(n / 2) : n);
/** Bounds like 2^-6 / 0.3125 = 0.05 are hit exactly; rounding must not decide them. */
const slack = 1e-12;
/** So many coins are counted before the counts are scaled down: 2^1000 is near the largest number. */
const coinsCounted = 1000;
/** P(W <= limit) where W is the sum of those `weights` whose fair coin shows heads. */
function coinSumTail(weights, limit) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (limit >= total)
        return 1;
    if (limit < 0)
        return 0;
    if (2 * limit >= total)
        return 1 - coinSumTail(weights, total - limit - 1);
    // How many of the 2^n throws give each sum: counting takes half the work of halving chances at every coin.
    const counts = new Float64Array(limit + 1);
    counts[0] = 1;
    let [reached, thrown] = [0, 0];
    for (const weight of weights) {
        reached = Math.min(limit, reached + weight);
        for (let t = reached; t >= weight; t--)
            counts[t] = counts[t] + counts[t - weight];
        thrown++;
        if (thrown % coinsCounted === 0)
            for (let t = 0; t <= reached; t++)
                counts[t] = counts[t] * 2 ** -coinsCounted;
    }
    let sum = 0;
    for (let t = 0; t <= reached; t++)
        sum += counts[t];
    return sum * 2 ** -(thrown % coinsCounted);
}
/** P(T+ <= t) for every t with n values and no ties; built once for each n, because every look asks for it. */
const nullTables = { ranks: new Map(), capped: new Map() };
function buildNullTable(n, cap) {
    const total = sumOfScores(n, cap);
    const table = new Float64Array(total + 1);
    table[0] = 1;
    for (let rank = 1, reached = 0; rank <= n; rank++) {
        const score = Math.min(rank, cap);
        reached += score;
        for (let t = reached; t >= score; t--)
            table[t] = (table[t] + table[t - score]) / 2;
        for (let t = score - 1; t >= 0; t--)
            table[t] = table[t] / 2;
    }
    for (let t = 1; t <= total; t++)
        table[t] = Math.min(1, table[t - 1] + table[t]);
    return table;
}
/** 1 + 2 + … + cap, and cap for every rank above it. */
const sumOfScores = (n, cap) => (cap * (cap + 1)) / 2 + (n - cap) * cap;
function nullTable(n, scores = 'ranks') {
    const known = nullTables[scores].get(n);
    if (known)
        return known;
    const built = buildNullTable(n, capOf(n, scores));
    nullTables[scores].set(n, built);
    return built;
}
/** Magnitudes of the positive and of the negative values in steps of the quantum, each sorted, zeros dropped. */
function magnitudes(values, quantum) {
    const found = new Float64Array(values.length);
    // Positive ones from the front, negative ones from the back.
    let [front, back] = [0, values.length];
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        const steps = quantum > 0 ? Math.round(size / quantum) : size;
        if (steps > 0)
            found[values[i] > 0 ? front++ : --back] = steps;
    }
    return [found.subarray(0, front).sort(), found.subarray(back).sort()];
}
/** Merges the two sorted sides; values of one magnitude share their mean rank. */
function rankGroups([positive, negative]) {
    const groups = [];
    let i = 0;
    let j = 0;
    while (i < positive.length || j < negative.length) {
        const before = i + j;
        const fromPositive = j === negative.length || positive[i] <= negative[j];
        const size = fromPositive ? positive[i] : negative[j];
        const first = i;
        while (positive[i] === size)
            i++;
        while (negative[j] === size)
            j++;
        const count = i + j - before;
        groups.push({ doubledScore: 2 * before + count + 1, positive: i - first, count });
    }
    return groups;
}
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
function ranked(values, quantum, scores) {
    const midRanks = rankGroups(magnitudes(values, quantum));
    const n = midRanks.reduce((sum, { count }) => sum + count, 0);
    const groups = scores === 'ranks' ? midRanks : capped(midRanks, 2 * capOf(n, scores));
    let [doubledT, doubledTotal] = [0, 0];
    for (const { count, positive, doubledScore } of groups) {
        doubledT += positive * doubledScore;
        doubledTotal += count * doubledScore;
    }
    return { groups, scores, n, doubledT, doubledTotal };
}
const capped = (groups, doubledCap) => groups.map((group) => ({ ...group, doubledScore: Math.min(group.doubledScore, doubledCap) }));
/**
 * P(T* <= doubledT / 2): from the table without ties, else from the exact conditional distribution given the
 * mid-ranks (Pratt and Gibbons 1981, §3.7).
 */
function lowerTail({ groups, n, scores }, doubledT) {
    if (groups.length === n)
        return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .notZero */ .Up)(nullTable(n, scores)[doubledT / 2]);
    const unit = groups.reduce((common, { doubledScore }) => gcd(common, doubledScore), 0);
    const weights = [];
    for (const { doubledScore, count } of groups) {
        for (let i = 0; i < count; i++)
            weights.push(doubledScore / unit);
    }
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .notZero */ .Up)(coinSumTail(weights, doubledT / unit));
}
/** P(T* >= T), which by symmetry is the lower tail at the same distance from the other end. */
const upperTail = (sample) => lowerTail(sample, sample.doubledTotal - sample.doubledT);
/**
 * The exact test: zeros dropped (Wilcoxon), mid-ranks for ties, p from the distribution conditional on them.
 * Values are told apart in steps of `quantum`; 0 tells apart whatever differs. No NaN allowed.
 */
function signedRank(values, quantum = logQuantum) {
    const sample = ranked(values, quantum, 'ranks');
    const { n, doubledT, groups } = sample;
    const [pGreater, pLess] = [upperTail(sample), lowerTail(sample, doubledT)];
    return { n, tPlus: doubledT / 2, pGreater, pLess, ties: groups.length < n };
}
/** `pGreater` of the same test alone, for those who ask for it at every look. */
function signedRankP(values, quantum = logQuantum, scores = 'ranks') {
    return upperTail(ranked(values, quantum, scores));
}
/**
 * k such that the k-th smallest Walsh average of n values is a one-sided lower confidence bound at `level`:
 * the number of t with P(T+ <= t) <= level under the tie-free null; 0 when no bound exists.
 */
function walshRank(n, level) {
    const table = nullTable(n);
    let k = 0;
    while (k < table.length && table[k] <= level + slack)
        k++;
    return k;
}
//# sourceMappingURL=signed-rank.js.map

/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Up: () => (/* binding */ notZero),
/* harmony export */   g_: () => (/* binding */ studentUpperTail)
/* harmony export */ });
/** Coefficients B(2k) / (2k (2k - 1)) of Stirling's series for the logarithm of the gamma function. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const tiny = 1e-300;
const precision = 1e-16;
const mostSteps = 10_000;
/** A p value that underflowed is still not zero. */
const notZero = (p) => Math.max(p, Number.MIN_VALUE);
/** ln Γ(x) for x > 0: the recurrence up to 10, then Stirling's series. */
function logGamma(x) {
    let shift = 0;
    let z = x;
    for (; z < 10; z++)
        shift += Math.log(z);
    const tail = stirling.reduce((total, coefficient, k) => total + coefficient / z ** (2 * k + 1), 0);
    return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + tail - shift;
}
/** Evaluates b0 + a1 / (b1 + a2 / (b2 + …)) by Lentz's method; `term(k)` is [a_k, b_k]. */
function continuedFraction(b0, term) {
    let value = b0 || tiny;
    let c = value;
    let d = 0;
    for (let k = 1; k <= mostSteps; k++) {
        const [a, b] = term(k);
        d = 1 / (b + a * d || tiny);
        c = b + a / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) < precision)
            break;
    }
    return value;
}
/** The fraction of the incomplete beta function, which converges fast for x below its mean (DLMF 8.17.22). */
function betaFraction(x, a, b) {
    return continuedFraction(1, (k) => {
        const m = k >> 1;
        if (k % 2 === 0)
            return [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), 1];
        return [(-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), 1];
    });
}
/** Regularised incomplete beta function I_x(a, b); `y` is 1 - x, given apart so that no digits are lost. */
function regularisedBeta(x, y, a, b) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularisedBeta(y, x, b, a);
    const logFront = a * Math.log(x) + b * Math.log(y) + logGamma(a + b) - logGamma(a) - logGamma(b);
    return Math.exp(logFront) / (a * betaFraction(x, a, b));
}
/** P(T >= t) for Student's t with `df` degrees of freedom (any real > 0), never exactly 0. */
function studentUpperTail(t, df) {
    if (t < 0)
        return 1 - studentUpperTail(-t, df);
    const square = t * t;
    const x = df / (df + square);
    const y = Number.isFinite(square) ? square / (df + square) : 1;
    return notZero(regularisedBeta(x, y, df / 2, 0.5) / 2);
}
/** erf(z / √2) by its power series, for small z. */
function centralMass(z) {
    let term = z;
    let total = z;
    for (let k = 1; Math.abs(term) > precision * Math.abs(total); k++) {
        term *= (z * z) / (2 * k + 1);
        total += term;
    }
    return 2 * total * Math.exp((-z * z) / 2) * Math.sqrt(1 / (2 * Math.PI));
}
/** P(Z >= z) for a standard normal Z, never exactly 0. */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    if (z < 2)
        return (1 - centralMass(z)) / 2;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return notZero(density / continuedFraction(z, (k) => [k, z]));
}
//# sourceMappingURL=special.js.map

/***/ }),

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands)
/* harmony export */ });
/* unused harmony export inActions */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** True where what we print is read for workflow commands. */
const inActions = () => process.env['GITHUB_ACTIONS'] === 'true';
const mayCommand = (text) => text.includes('::') || text.includes('##[');
/**
 * `text`, written by a program that is not trusted, as it may be printed: on GitHub Actions between markers that
 * make the runner take no workflow command from it (`::add-mask::`, `::set-output`); elsewhere unchanged. The token is
 * random, so that the text cannot contain the marker which ends it.
 */
function withoutCommands(text, onActions = inActions()) {
    if (!onActions || !mayCommand(text))
        return text;
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const ending = text.endsWith('\n') ? '' : '\n';
    return `::stop-commands::${token}\n${text}${ending}::${token}::\n`;
}
//# sourceMappingURL=child-output.js.map

/***/ })

};
