export const id = 6596;
export const ids = [6596];
export const modules = {

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
