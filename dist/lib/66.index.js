export const id = 66;
export const ids = [66];
export const modules = {

/***/ 2763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   q: () => (/* binding */ usualManifest)
/* harmony export */ });
/* harmony import */ var _core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);
/* harmony import */ var _core_manifest_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9767);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6960);



/** Where the manifest lies when nothing else is said, from the project's folder. */
const usualManifest = 'bench/manifest.toml';
/** Reads the manifest `file` of the project in folder `project`. Throws ProblemError when it is absent or broken. */
async function readManifest({ files }, project, file = usualManifest) {
    const path = `${project}/${file}`;
    const bytes = await files.readBytes(path);
    if (bytes === undefined)
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm([
            {
                where: { file: path },
                what: 'there is no manifest',
                hint: 'write one (the README shows a small one), or name the folder that has it with --project DIR',
            },
        ]);
    const text = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .orThrow */ .aU)((0,_core_manifest_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeManifest */ .MK)(bytes, file));
    return { loaded: (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .orThrow */ .aU)(await (0,_core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .N)(text, file)), text };
}
//# sourceMappingURL=manifest-file.js.map

/***/ }),

/***/ 6187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   SP: () => (/* binding */ shown)
/* harmony export */ });
/** `benchmarks[2].tier`. */
function showPath(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        return text === '' ? part : `${text}.${part}`;
    }, '');
}
/** A value as the user would recognise it, cut to one short line. */
function shown(value) {
    if (typeof value === 'bigint' || typeof value === 'number')
        return String(value);
    if (value === undefined)
        return 'nothing';
    if (value instanceof Date)
        return value.toISOString();
    const text = JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
/** 0.035 as `3.5%`. */
const percent = (share) => `${Number((share * 100).toFixed(6))}%`;
//# sourceMappingURL=fault.js.map

/***/ }),

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ policyTable),
/* harmony export */   R3: () => (/* binding */ judging),
/* harmony export */   gj: () => (/* binding */ isBaselineRule),
/* harmony export */   k0: () => (/* binding */ gateTable),
/* harmony export */   rO: () => (/* binding */ storedWords),
/* harmony export */   v4: () => (/* binding */ presets),
/* harmony export */   v8: () => (/* binding */ baselineWords)
/* harmony export */ });
/* unused harmony exports eventKeys, preset */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68);
/* harmony import */ var _stats_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8405);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6838);




/** Rules that only the history answers. */
const storedWords = ['best', 'best-metric', 'pinned', 'latest', 'previous', 'merge-base'];
/** Every baseline rule that is one word; `version:<label>` is the only other form. */
const baselineWords = [..._model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedRules */ .rc, ...storedWords];
const aRule = _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .Ir('a baseline rule', `use ${baselineWords.join(', ')} or version:<label>`);
const isBaselineRule = (word) => /^version:\S+$/.test(word) || baselineWords.some((known) => known === word);
const baselineRule = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(baselineWords), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .templateLiteral */ .Uy$(['version:', zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/\S+/))])], aRule);
const rules = _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM(baselineRule, 'baseline rules');
const eventKeys = (/* unused pure expression or super */ null && ([
    'pull_request',
    'merge_group',
    'push',
    'schedule',
    'release',
    'workflow_dispatch',
    'local',
]));
const baselines = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    pull_request: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(rules, 'Baselines on pull requests; default paired:merge-base and best.'),
    merge_group: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(rules, 'Baselines in a merge queue; default those of pull_request.'),
    push: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(rules, 'Baselines on a push to the default branch; default best.'),
    schedule: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(rules, 'Baselines of scheduled runs; default paired:best.'),
    release: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(rules, 'Baselines of releases; default paired:previous-tag and previous.'),
    workflow_dispatch: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(rules, 'Baselines of runs started by hand; default those of schedule.'),
    local: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(rules, 'Baselines of runs outside GitHub; default paired:merge-base.'),
});
const level = _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL(['fail', 'warn', 'pass']);
const on = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    no_baseline: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(level, 'warn'), 'When there is nothing to compare with.'),
    needs_more_data: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(level, 'warn'), 'When too few runs exist to decide.'),
    inconclusive: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(level, 'warn'), 'When all pairs are spent and nothing is proven.'),
    incomparable: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(level, 'warn'), 'When definition or machine differ.'),
    missing: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(level, 'fail'), 'When a metric or benchmark of the baseline is gone.'),
    new: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(level, 'pass'), 'When a benchmark or metric is new.'),
    evaluator_changed: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(level, 'warn'), 'When evaluator files differ between the sides.'),
    policy_changed: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(level, 'warn'), 'When the change alters how it is judged.'),
});
/** The named pairs of tolerance and limit. */
const presets = {
    strict: { tolerance: 0.02, limit: 0.05 },
    shared: { tolerance: 0.03, limit: 0.1 },
    noisy: { tolerance: 0.05, limit: 0.15 },
};
const preset = _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL(['strict', 'shared', 'noisy']);
/** Fewer pairs decide nothing, more are never looked at. */
const pairCount = _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ(_stats_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .lookRange */ .dP.first, _stats_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .lookRange */ .dP.last);
const gateTable = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    mode: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL(['no-regression', 'promote']), 'no-regression'), 'The question asked: is it proven worse, or proven better?'),
    preset: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(preset, 'strict'), 'strict 2%/5%, shared 3%/10%, noisy 5%/15%.'),
    tolerance: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM, "Worse than this with confidence fails; overrides the preset's."),
    limit: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM, "Better than this with confidence passes; overrides the preset's."),
    alpha: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .risk */ .kw, 0.05), 'Risk of failing a job in which nothing is worse than tolerated.'),
    beta: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .risk */ .kw, 0.05), 'Risk of passing a metric that is worse than its limit.'),
    min_pairs: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(pairCount, _stats_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .lookRange */ .dP.first), 'Pairs before the first look.'),
    max_pairs: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(pairCount, _stats_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .lookRange */ .dP.last), `Pairs after which an undecided metric is INCONCLUSIVE; at most ${_stats_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .lookRange */ .dP.last} are of use.`),
    baselines: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(baselines, {}), 'Baseline rules by event.'),
    best_order: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL(['success_rate', 'margin', 'newest']), 'orderings'), [
        'success_rate',
        'margin',
        'newest',
    ]), 'By what the best stored report is chosen.'),
    anchor_every: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ(0), 5), 'Merges between paired runs against the anchor; 0: only on schedule.'),
    trust_stored: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, false), 'Whether stored time comparisons may fail, not only warn.'),
    on: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .prefault */ .SdS(on, {}), 'What each undecided answer does to the job.'),
    fail_on: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL(['mandatory', 'any', 'never']), 'mandatory'), 'Which failing metrics fail the job.'),
});
const quarantine = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    reason: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Why it may not fail for now.'),
    until: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6, 'Last day of the quarantine, YYYY-MM-DD.'),
});
/** The keys that say how a metric is judged; shared by metric declarations and [[policy]]. */
const judging = {
    preset: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(preset, 'strict 2%/5%, shared 3%/10%, noisy 5%/15%.'),
    tolerance: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM, 'Worse than this share fails.'),
    limit: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM, 'Better than this share with confidence passes.'),
    abs_tolerance: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .nonNegative */ .rG, "The tolerance in the metric's unit."),
    abs_limit: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .nonNegative */ .rG, "The limit in the metric's unit."),
    mandatory: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, 'Whether it may fail the job; default true.'),
    exact: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, 'Whether two runs of one build must agree exactly.'),
    machine_independent: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, 'Whether values of other machines may be compared.'),
};
const policyTable = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    match: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .doc */ .H9(_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, 'Pattern of benchmark, or of benchmark/metric, with * and ?; the last match wins.'),
    ...judging,
    quarantine: _scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .maybe */ .no(quarantine, 'Measured and shown, never failing, until a day.'),
});
//# sourceMappingURL=gate-table.js.map

/***/ }),

/***/ 3245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);


const toProblem = (file, places) => ({ path, what, hint }) => ({
    where: { file, ...places(path), key: (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(path) },
    what,
    hint,
});
const inOrder = (a, b) => (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0);
/** Faults with their lines and columns, in the order of the text. Loads the parser with positions. */
async function located(faults, text, file) {
    const { keyPlaces } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 23));
    const places = await keyPlaces(text);
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(...faults.map(toProblem(file, places)).sort(inOrder));
}
//# sourceMappingURL=located.js.map

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
    const start = rule.preset ? _gate_table_js__WEBPACK_IMPORTED_MODULE_0__/* .presets */ .v4[rule.preset] : before;
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

/***/ 599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/core/manifest/lines.js
const tableHeader = /^\s*\[\[?[^[\],"']+\]\]?\s*(#.*)?$/;
/** Splits a text at its table headers; good enough to count, and the counts are checked before they are used. */
function sections(text) {
    const lines = text.split('\n');
    const starts = lines.flatMap((line, index) => (tableHeader.test(line) ? [index] : []));
    return starts.map((start, order) => ({
        header: lines[start].replace(/#.*/, '').replace(/\s/g, ''),
        line: start + 1,
        body: lines.slice(start + 1, starts[order + 1]),
    }));
}
const keyLine = ({ line, body }, key) => {
    const at = body.findIndex((text) => key.test(text));
    return at < 0 ? undefined : line + 1 + at;
};
/** Line of `name = "…"` in each `[[benchmarks]]` table, else of its header. */
const nameLine = (section) => keyLine(section, /^\s*name\s*=/) ?? section.line;
function metricLines(all, benchmark, count) {
    const from = all.indexOf(benchmark) + 1;
    const next = all.findIndex(({ header }, index) => index >= from && !header.startsWith('[[benchmarks.'));
    const own = all
        .slice(from, next < 0 ? undefined : next)
        .filter(({ header }) => header === '[[benchmarks.metrics]]');
    if (own.length === count)
        return own.map(nameLine);
    return Array(count).fill(keyLine(benchmark, /^\s*metrics\s*=/) ?? nameLine(benchmark));
}
/**
 * Lines found by scanning the text, which costs nothing; undefined when the scan and the manifest disagree (inline
 * arrays of tables, headers inside strings), where a parser with positions must be asked.
 */
function scanLines(text, manifest) {
    const all = sections(text);
    const benchmarks = all.filter(({ header }) => header === '[[benchmarks]]');
    const policy = all.filter(({ header }) => header === '[[policy]]');
    if (benchmarks.length !== manifest.benchmarks.length || policy.length !== manifest.policy.length)
        return undefined;
    return {
        benchmarks: benchmarks.map(nameLine),
        metrics: benchmarks.map((section, index) => metricLines(all, section, manifest.benchmarks[index].metrics.length)),
        policy: policy.map(({ line }) => line),
    };
}
//# sourceMappingURL=lines.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/located.js
var located = __webpack_require__(3245);
// EXTERNAL MODULE: ./build/src/core/manifest/suggestion.js
var suggestion = __webpack_require__(4571);
;// CONCATENATED MODULE: ./build/src/core/manifest/invocation.js

/** What the invocation of kind `protocol` may hold. */
const placeholders = ['entry_point', 'config_path', 'output_path'];
/**
 * Words in braces that are not placeholders. `${VAR}`, `{{doubled}}` braces and braces around anything but one word
 * are the shell's own and pass; a known word with a format after it (`{config_path:>9}`) is not supported.
 */
function unknownPlaceholders(invocation) {
    const known = placeholders;
    const single = invocation.replace(/\$\{[^}]*\}|\{\{|\}\}/g, ' ');
    const words = [...single.matchAll(/\{([A-Za-z_]\w*)([!:.[][^}]*)?\}/g)];
    return words.filter(([, word, format]) => !known.includes(word) || format).map(([all]) => all);
}
/** How to mend an unknown placeholder. */
function placeholderHint(unknown) {
    const near = (0,suggestion/* closest */.kp)(unknown.slice(1, -1), placeholders);
    const list = placeholders.map((word) => `{${word}}`).join(', ');
    const literal = `double the braces where the shell shall see them: {${unknown}}`;
    return `${near ? `did you mean {${near}}? ` : ''}known: ${list}; ${literal}`;
}
//# sourceMappingURL=invocation.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/kind-rules.js

/** The keys that only some kinds understand. Kinds that are not listed here are not known to the manifest. */
const kindKeys = {
    protocol: { needs: ['entry_point', 'tier'], may: ['metric_direction', 'metrics', 'reference'] },
    command: { needs: ['command'], may: [] },
    'tool-output': { needs: ['command'], may: ['format', 'files', 'metrics'] },
    artifact: { needs: ['command'], may: ['files', 'reference'] },
    'agent-suite': { needs: ['suite'], may: ['metrics'] },
};
const special = [
    'entry_point',
    'command',
    'format',
    'files',
    'suite',
    'metrics',
    'metric_direction',
    'reference',
];
const needHints = {
    entry_point: 'add entry_point, what {entry_point} in [project] invocation stands for; to run a command of its own, set kind',
    tier: 'add tier = "correctness", "performance" or "quality"',
    command: 'add command = ["program", "argument"]',
    suite: 'add a table [benchmarks.suite] with file and command',
};
const isSet = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
/** Kinds that understand a key. */
function kindsWith(key) {
    const kinds = Object.entries(kindKeys).filter(([, { needs, may }]) => [...needs, ...may].includes(key));
    return kinds.map(([kind]) => kind).join(', ');
}
function strayKeys(benchmark, kind, path) {
    const { needs, may } = kindKeys[kind];
    const stray = special.filter((key) => ![...needs, ...may].includes(key) && isSet(benchmark[key]));
    const metrics = `remove it; to set how "wall" is judged, write [[policy]] with match = "${benchmark.name}/wall"`;
    return stray.map((key) => ({
        path: [...path, key],
        what: `has no meaning for kind "${kind}"`,
        hint: kind === 'command' && key === 'metrics'
            ? metrics
            : `remove it, or change kind; it belongs to ${kindsWith(key)}`,
    }));
}
/** Keys that the kind of a benchmark needs and lacks, and those that it does not understand. */
function kindFaults(benchmark, path) {
    const kind = benchmark.kind ?? 'protocol';
    const keys = kindKeys[kind];
    if (!keys)
        return [];
    const lacking = keys.needs.filter((key) => benchmark[key] === undefined);
    return [
        ...lacking.map((key) => ({
            path: [...path, key],
            what: `is missing: kind "${kind}" needs it`,
            hint: needHints[key],
        })),
        ...strayKeys(benchmark, kind, path),
    ];
}
/** A tier that the kind cannot answer. */
function tierFaults({ kind = 'protocol', tier }, path) {
    const at = [...path, 'tier'];
    if (kind === 'artifact' && tier !== undefined && tier !== 'correctness') {
        return [
            {
                path: at,
                what: `is "${tier}", but kind "artifact" is judged by its hash alone`,
                hint: 'remove tier',
            },
        ];
    }
    if (tier !== 'correctness' || kind === 'artifact' || kind === 'protocol')
        return [];
    return [
        {
            path: at,
            what: `is "correctness", but kind "${kind}" makes no artifact to compare`,
            hint: 'use kind "artifact" or "protocol", or tier "performance" or "quality"',
        },
    ];
}
/** Faults of `[project] invocation`, which kind `protocol` needs. */
function invocationFaults({ project, benchmarks }) {
    const path = ['project', 'invocation'];
    const user = benchmarks.find(({ table }) => table.kind === 'protocol' && table.entry_point !== undefined);
    if (project.invocation === undefined) {
        if (!user)
            return [];
        const hint = `add invocation = "your-runner ${placeholders.map((word) => `{${word}}`).join(' ')}"`;
        return [{ path, what: `is missing: benchmark "${user.table.name}" of kind "protocol" needs it`, hint }];
    }
    return unknownPlaceholders(project.invocation).map((unknown) => ({
        path,
        what: `unknown placeholder ${unknown}`,
        hint: placeholderHint(unknown),
    }));
}
//# sourceMappingURL=kind-rules.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/margins.js
var manifest_margins = __webpack_require__(1132);
// EXTERNAL MODULE: ./build/src/core/manifest/renames.js
var renames = __webpack_require__(6520);
;// CONCATENATED MODULE: ./build/src/core/manifest/benchmark-rules.js



const lacks = (path, key, why, hint) => ({
    path: [...path, key],
    what: `is missing: ${why}`,
    hint,
});
/** What benchstone demands of every benchmark whose metric is judged. */
function protocolFaults(benchmark, path) {
    const { kind = 'protocol', tier, metric_direction: direction, promotion_sigma: sigma } = benchmark;
    if (kind !== 'protocol' || tier === undefined || tier === 'correctness')
        return [];
    const why = `a ${tier} benchmark of kind "protocol" needs it`;
    const faults = [];
    if (!direction) {
        faults.push(lacks(path, 'metric_direction', why, 'add metric_direction = "minimize" or "maximize"'));
    }
    if (sigma === undefined)
        faults.push(lacks(path, 'promotion_sigma', why, 'add promotion_sigma = 2.0'));
    return faults;
}
function storedGateFaults(benchmark, path) {
    const { kind, gate_policy: policy, promotion_sigma: sigma, promotion_z: z } = benchmark;
    if (kind === 'protocol' || policy === undefined)
        return [];
    if (sigma !== undefined || (policy === 'mann_whitney' && z !== undefined))
        return [];
    const key = policy === 'sigma' ? 'promotion_sigma' : 'promotion_z';
    return [
        lacks(path, key, `gate_policy "${policy}" has no threshold`, `add ${key} = 2.0, or remove gate_policy`),
    ];
}
function corpusFaults(benchmark, path) {
    if (benchmark.corpus_path !== undefined)
        return [];
    const key = benchmark.corpus_hash !== undefined ? 'corpus_hash' : 'corpus_type';
    if (benchmark[key] === undefined)
        return [];
    const hint = `add corpus_path, relative to the project, or remove ${key}`;
    return [lacks(path, 'corpus_path', `${key} says nothing without it`, hint)];
}
function referenceFaults({ kind, tier, reference }, path) {
    if (reference === undefined || kind !== 'protocol' || tier === undefined || tier === 'correctness')
        return [];
    const what = `has no meaning for tier "${tier}": only artifacts have a reference`;
    return [{ path: [...path, 'reference'], what, hint: 'remove it, or set tier = "correctness"' }];
}
function metricFaults(metric, benchmark, path) {
    const faults = [...(0,manifest_margins/* absoluteFaults */.di)(path, metric)];
    const { name, match, direction, target, enforce_target: enforce } = metric;
    if ((name === undefined) === (match === undefined)) {
        const what = name === undefined ? 'a metric without a name' : 'a metric with both name and match';
        faults.push({ path, what, hint: 'write either name = "exact name" or match = "pattern*"' });
    }
    if (benchmark.kind === 'protocol' && direction === undefined) {
        const why = 'results of kind "protocol" do not tell it';
        faults.push(lacks(path, 'direction', why, 'add direction = "minimize" or "maximize"'));
    }
    if (enforce && target === undefined) {
        faults.push(lacks(path, 'target', 'enforce_target needs it', 'add target, or remove enforce_target'));
    }
    return faults;
}
const reserved = 'metric';
function metricNameFaults({ kind, metrics = [] }, path) {
    const names = metrics.map(({ name, match }) => name ?? match);
    return names.flatMap((name, index) => {
        const at = [...path, 'metrics', index];
        const first = names.indexOf(name);
        if (kind === 'protocol' && name === reserved) {
            const hint = 'use metric_direction for the primary metric, and [[policy]] for how it is judged';
            return [{ path: at, what: `"${reserved}" is the primary metric and cannot be declared again`, hint }];
        }
        if (name === undefined || first === index)
            return [];
        const hint = `remove one; the first is metrics[${first}]`;
        return [{ path: at, what: `metric "${name}" is declared twice`, hint }];
    });
}
/** Every fault between the keys of one benchmark. */
function benchmarkFaults(benchmark, path) {
    const metrics = benchmark.metrics ?? [];
    return [
        ...kindFaults(benchmark, path),
        ...tierFaults(benchmark, path),
        ...protocolFaults(benchmark, path),
        ...storedGateFaults(benchmark, path),
        ...corpusFaults(benchmark, path),
        ...referenceFaults(benchmark, path),
        ...metrics.flatMap((metric, index) => metricFaults(metric, benchmark, [...path, 'metrics', index])),
        ...metricNameFaults(benchmark, path),
        ...(0,renames/* aliasFaults */.Ox)(metrics, [...path, 'metrics']),
    ];
}
//# sourceMappingURL=benchmark-rules.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/gate-table.js
var gate_table = __webpack_require__(9365);
;// CONCATENATED MODULE: ./build/src/core/manifest/rules.js





function gateFaults({ gate }) {
    const { min_pairs: least, max_pairs: most } = gate;
    const path = ['gate'];
    const margins = (0,manifest_margins/* marginFaults */.ck)(path, (0,manifest_margins/* narrowed */.fQ)(gate_table/* presets */.v4.strict, gate), gate);
    if (least === undefined || most === undefined || least <= most)
        return margins;
    const what = `is ${least}, more than max_pairs ${most}`;
    return [...margins, { path: [...path, 'min_pairs'], what, hint: 'lower min_pairs or raise max_pairs' }];
}
/** Margins that one rule makes on top of those of the gate. */
function ruleMargins(gate, rule, path) {
    const own = rule.preset !== undefined || rule.tolerance !== undefined || rule.limit !== undefined;
    return own ? (0,manifest_margins/* marginFaults */.ck)(path, (0,manifest_margins/* narrowed */.fQ)(gate, rule), rule) : [];
}
function exceptionFaults({ gate, benchmarks, policy }) {
    const defaults = (0,manifest_margins/* narrowed */.fQ)(gate_table/* presets */.v4.strict, gate);
    const metrics = benchmarks.flatMap(({ index, table }) => (table.metrics ?? []).flatMap((metric, at) => ruleMargins(defaults, metric, ['benchmarks', index, 'metrics', at])));
    const policies = policy.flatMap(({ index, table }) => [
        ...ruleMargins(defaults, table, ['policy', index]),
        ...(0,manifest_margins/* absoluteFaults */.di)(['policy', index], table),
    ]);
    return [...metrics, ...policies];
}
/** Names that an earlier table of the same array has taken. */
function twins(tables, array, key) {
    const names = tables.map(({ table }) => table[key]);
    return tables.flatMap(({ index, table }, order) => {
        const first = names.indexOf(table[key]);
        if (table[key] === undefined || first === order)
            return [];
        const what = `"${String(table[key])}" is the name of ${array}[${tables[first].index}] already`;
        return [{ path: [array, index, key], what, hint: 'give each one a name of its own' }];
    });
}
function nameFaults({ benchmarks, subjects, rankings, extensions }) {
    return [
        ...twins(benchmarks, 'benchmarks', 'name'),
        ...twins(subjects, 'subjects', 'set'),
        ...twins(rankings, 'rankings', 'name'),
        ...twins(extensions, 'extensions', 'name'),
    ];
}
function subjectFaults({ benchmarks, subjects }) {
    const sets = subjects.flatMap(({ table }) => (table.set === undefined ? [] : [table.set]));
    const unknown = benchmarks.flatMap(({ index, table: { subjects: set } }) => {
        if (set === undefined || sets.includes(set))
            return [];
        const hint = `${(0,suggestion/* knownWords */.L3)(set, sets)}; declare it as [[subjects]] with set = "${set}"`;
        return [{ path: ['benchmarks', index, 'subjects'], what: `no subject set is called "${set}"`, hint }];
    });
    return [...unknown, ...subjects.flatMap(sourceFaults)];
}
const sources = ['registry', 'ids', 'glob', 'command'];
function sourceFaults({ index, table }) {
    const given = sources.filter((key) => table[key] !== undefined);
    const path = ['subjects', index];
    if (given.length !== 1) {
        const what = given.length === 0 ? 'a subject set without a source' : `${given.join(' and ')} stand together`;
        return [{ path, what, hint: `write exactly one of ${sources.join(', ')}` }];
    }
    if (table.where === undefined || given[0] === 'registry' || given[0] === 'command')
        return [];
    const what = `has no meaning beside ${given[0]}: such subjects have no attributes`;
    return [{ path: [...path, 'where'], what, hint: 'remove it, or list the subjects in a registry' }];
}
function rankingFaults({ rankings }) {
    const needs = { weighted: 'weights', lexicographic: 'by' };
    return rankings.flatMap(({ index, table }) => {
        const key = table.method && needs[table.method];
        if (!key)
            return [];
        const value = table[key];
        const filled = Array.isArray(value)
            ? value.length > 0
            : Object.values(value ?? {}).some((weight) => weight > 0);
        if (filled)
            return [];
        const hint = key === 'by' ? 'add by = ["metric"]' : 'add weights = { metric = 1 }, at least one above 0';
        return [{ path: ['rankings', index, key], what: `method "${table.method}" needs it`, hint }];
    });
}
/** Every fault between the keys of a manifest whose keys by themselves are right. */
function ruleFaults(parts) {
    return [
        ...gateFaults(parts),
        ...invocationFaults(parts),
        ...parts.benchmarks.flatMap(({ index, table }) => benchmarkFaults(table, ['benchmarks', index])),
        ...exceptionFaults(parts),
        ...nameFaults(parts),
        ...subjectFaults(parts),
        ...rankingFaults(parts),
    ];
}
//# sourceMappingURL=rules.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/manifest/scalars.js
var scalars = __webpack_require__(6838);
;// CONCATENATED MODULE: ./build/src/core/manifest/benchmark-table.js




const metricTable = schemas/* strictObject */.rej({
    name: scalars/* maybe */.no(scalars/* text */.Qq, 'Exact name of the metric; free text.'),
    match: scalars/* maybe */.no(scalars/* text */.Qq, 'Pattern name/metric with * and ? that selects metrics.'),
    aliases: scalars/* maybe */.no(scalars/* distinct */.dM(scalars/* text */.Qq, 'older names'), 'Older names, or patterns with the wildcards of match in the same order: their history goes on under the new name.'),
    unit: scalars/* maybe */.no(scalars/* text */.Qq, 'Unit of the value.'),
    direction: scalars/* maybe */.no(scalars/* direction */.oW, 'Which way is better.'),
    target: scalars/* maybe */.no(scalars/* finite */.E2, 'Value to reach.'),
    enforce_target: scalars/* maybe */.no(scalars/* flag */.Jt, 'Whether missing the target fails.'),
    ...gate_table/* judging */.R3,
});
const requiresTable = schemas/* strictObject */.rej({
    gpu: scalars/* maybe */.no(scalars/* flag */.Jt, 'Needs a GPU.'),
    min_vram_gb: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Needs this much GPU memory, in GB.'),
    os: scalars/* maybe */.no(scalars/* oneOf */.yL(['linux', 'macos', 'windows']), 'Needs this operating system.'),
    tools: scalars/* maybe */.no(scalars/* list */.p_(scalars/* text */.Qq, 'tools'), 'Executables that must be on PATH.'),
});
const weights = schemas/* strictObject */.rej({
    correctness: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Weight of correctness.'),
    idiomaticity: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Weight of idiomatic style.'),
    performance: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Weight of speed.'),
    best_practices: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Weight of good practice.'),
});
const expectedTime = schemas/* strictObject */.rej({
    easy: scalars/* maybe */.no(scalars/* duration */.p0, 'Expected time of an easy case.'),
    medium: scalars/* maybe */.no(scalars/* duration */.p0, 'Expected time of a medium case.'),
    hard: scalars/* maybe */.no(scalars/* duration */.p0, 'Expected time of a hard case.'),
});
const suiteTable = schemas/* strictObject */.rej({
    file: scalars/* doc */.H9(scalars/* insidePath */.yt, 'File that holds the cases.'),
    cases: scalars/* maybe */.no(scalars/* distinct */.dM(scalars/* text */.Qq, 'cases'), 'Cases to run; default all.'),
    command: scalars/* doc */.H9(scalars/* command */.G5, 'Command of the agent, with {subject.id} and {task_file}.'),
    agent_timeout: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '120s'), 'Longest time of the agent for one case.'),
    execution_timeout: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '30s'), 'Longest time of the produced program.'),
    weights: scalars/* maybe */.no(weights, 'Weights of the parts of a score.'),
    expected_time: scalars/* maybe */.no(expectedTime, 'Expected time by difficulty.'),
    legacy_scores: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* flag */.Jt, false), 'Score as the older runner did.'),
});
const aLocation = scalars/* expected */.Ir('a place', 'write a file inside the project and a line: "src/sort.ts:42"');
const benchmark_table_location = scalars/* insidePath */.yt.check(schemas/* refine */.YPB((place) => !/:(0|\D.*)?$/.test(place), aLocation));
/** What to run: keys of benchstone and of ours that define the work. */
const work = {
    name: scalars/* doc */.H9(scalars.id, 'Id of the benchmark; unique in the manifest.'),
    kind: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* text */.Qq, 'protocol'), 'How it yields measurements: protocol, command, tool-output, artifact or agent-suite.'),
    entry_point: scalars/* maybe */.no(scalars/* text */.Qq, 'kind protocol: what {entry_point} stands for.'),
    command: scalars/* maybe */.no(scalars/* command */.G5, 'kinds command, tool-output, artifact: argv, or a string for sh -c.'),
    format: scalars/* maybe */.no(scalars/* text */.Qq, 'kind tool-output: format of what is printed; detected when left out.'),
    files: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(scalars/* insidePath */.yt, 'globs'), []), 'kinds tool-output and artifact: globs of the result files, ! before those to leave out; empty: stdout.'),
    suite: scalars/* maybe */.no(suiteTable, 'kind agent-suite: cases and agent.'),
    corpus_path: scalars/* maybe */.no(scalars/* text */.Qq, 'Input data, relative to the project.'),
    corpus_hash: scalars/* maybe */.no(scalars/* sha256 */.sc, 'Hash that the input data must have.'),
    corpus_type: scalars/* maybe */.no(scalars/* oneOf */.yL(['bytes', 'spec', 'tree']), 'A file, a corpus_spec.toml, or a folder.'),
    baseline_seeds: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* distinct */.dM(scalars/* whole */.WQ(0), 'seeds'), []), 'Seeds of the stored baseline; each from 0 and below 2^53.'),
    subjects: scalars/* maybe */.no(scalars.id, 'Set of [[subjects]] that is measured; default: this repository.'),
};
/** How to judge it. */
const judgement = {
    tier: scalars/* maybe */.no(scalars/* oneOf */.yL(plan/* tiers */.Lm), 'correctness, performance or quality.'),
    metric_direction: scalars/* maybe */.no(scalars/* direction */.oW, 'kind protocol: which way the primary metric is better.'),
    metrics: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(metricTable, 'metrics'), []), 'Declared or selected metrics; only these are judged.'),
    gate_policy: scalars/* maybe */.no(scalars/* oneOf */.yL(['sigma', 'mann_whitney']), 'Gate of stored comparisons and of mode "promote"; default sigma.'),
    promotion_sigma: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Threshold of gate sigma, in standard errors.'),
    promotion_z: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Threshold of gate mann_whitney; default promotion_sigma.'),
    deterministic: scalars/* maybe */.no(scalars/* flag */.Jt, 'One value per side, compared exactly; default true for correctness.'),
    reference_policy: scalars/* maybe */.no(scalars/* text */.Qq, 'Recorded only: references are always compared byte by byte.'),
    reference: scalars/* maybe */.no(scalars/* sha256 */.sc, 'tier correctness: hash of the frozen reference.'),
    location: scalars/* maybe */.no(benchmark_table_location, 'Where findings point, file:line; default: the manifest.'),
};
/** When, where and how often it runs. */
const running = {
    cost: scalars/* maybe */.no(scalars/* oneOf */.yL(['fast', 'heavy']), 'fast: also on pull requests; heavy: on schedule, release, request.'),
    repetitions: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* whole */.WQ(1), 1), 'Runs of a stored run set.'),
    warmup: scalars/* maybe */.no(scalars/* whole */.WQ(0), 'Discarded executions per side; default 1, 0 for seeded quality benchmarks.'),
    timeout: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '30m'), 'Longest time of one execution.'),
    threads: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* whole */.WQ(1), 1), 'Threads that it keeps busy; the jobs of one host share what it has.'),
    gpu: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* oneOf */.yL(['none', 'direct', 'ollama']), 'none'), 'direct: it takes a card of its own; ollama: a server that all share.'),
    background_required: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* flag */.Jt, false), 'Whether run and baseline establish go to the background by themselves.'),
    expected_runtime_seconds: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Expected time of one run; over 60 makes it heavy.'),
    requires: scalars/* maybe */.no(requiresTable, 'What the host must have.'),
    required: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* flag */.Jt, false), 'Whether unmet `requires` fails instead of SKIPPED.'),
};
const benchmarkTable = schemas/* strictObject */.rej({ ...work, ...judgement, ...running });
//# sourceMappingURL=benchmark-table.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/project-table.js


const secrets = /^(ACTIONS_|INPUT_|GITHUB_TOKEN$)/;
const passed = scalars/* expected */.Ir('a variable that benchmarks may see', 'ACTIONS_*, INPUT_* and GITHUB_TOKEN are never handed to benchmarks; remove it');
const projectTable = schemas/* strictObject */.rej({
    name: scalars/* doc */.H9(scalars.id, 'Id of the project: names its series in the store.'),
    language: scalars/* maybe */.no(scalars/* anyText */.Ae, 'Language of the project; shown, never interpreted.'),
    invocation: scalars/* maybe */.no(scalars/* text */.Qq, 'Shell command of kind "protocol", with {entry_point}, {config_path} and {output_path}.'),
    setup: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(scalars/* command */.G5, 'commands'), []), "Commands run once in each side's tree before measuring."),
    setup_timeout: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '15m'), 'Longest time of each setup command.'),
    evaluator: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(scalars/* insidePath */.yt, 'globs'), ['bench/**']), 'Globs of the files taken from the base side for both sides.'),
    identity: scalars/* maybe */.no(scalars/* command */.G5, 'Command that must print a path inside its own tree.'),
    env: scalars/* doc */.H9(schemas/* _default */.Rvf(schemas/* record */.g1P(scalars/* variable */.bv, scalars/* anyText */.Ae), {}), 'Environment variables given to setup and benchmarks.'),
    env_passthrough: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(scalars/* variable */.bv.check(schemas/* refine */.YPB((name) => !secrets.test(name), passed)), 'names'), []), "Variables taken from the runner's environment."),
    budget: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '15m'), 'Measuring time of one session.'),
});
const storeTable = schemas/* strictObject */.rej({
    name: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars.id, 'default'), 'Which of several histories of this repository is used.'),
    keep_artifacts: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '90d'), 'How long uploaded segments are kept.'),
    release_assets: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* flag */.Jt, true), 'Whether labelled snapshots are also kept as release assets.'),
});
const cpuSet = scalars/* expected */.Ir('a set of CPUs', 'write CPU numbers and ranges in quotes: "2-3" or "0,2"');
const machineTable = schemas/* strictObject */.rej({
    label: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* anyText */.Ae, ''), 'Says which machines are the same; empty: by CPU, cores, memory, architecture, OS and GPU.'),
    cpus: scalars/* maybe */.no(schemas/* string */.YjP(cpuSet).check(api/* _regex */.Fk(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, cpuSet)), 'CPUs that benchmarks are pinned to.'),
    exclusive: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* flag */.Jt, true), 'One measuring job at a time on this host.'),
});
//# sourceMappingURL=project-table.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/service-tables.js


/** Every key but the two about debouncing names a trigger and the globs that set it off. */
const triggersTable = schemas/* catchall */.rUs(schemas/* object */.Ikc({
    debounce: (0,scalars/* maybe */.no)(scalars/* delay */.cb, 'Time in which a second capture is skipped.'),
    debounce_after: (0,scalars/* maybe */.no)((0,scalars/* distinct */.dM)(scalars/* text */.Qq, 'triggers'), 'Triggers after which captures are debounced.'),
}), (0,scalars/* list */.p_)(scalars/* insidePath */.yt, 'globs'));
const size = schemas/* strictObject */.rej({
    files: (0,scalars/* doc */.H9)((0,scalars/* whole */.WQ)(0), 'Most changed files.'),
    lines: (0,scalars/* doc */.H9)((0,scalars/* whole */.WQ)(0), 'Most changed lines.'),
});
const reviewTable = schemas/* strictObject */.rej({
    simple: (0,scalars/* maybe */.no)(size, 'Largest change that is simple.'),
    moderate: (0,scalars/* maybe */.no)(size, 'Largest change that is moderate.'),
    post: (0,scalars/* doc */.H9)(schemas/* _default */.Rvf((0,scalars/* oneOf */.yL)(['none', 'comment', 'review']), 'none'), 'What is written on the pull request.'),
});
const aSource = (0,scalars/* expected */.Ir)('an https address', 'write "https://host/owner/repository"');
const aRevision = (0,scalars/* expected */.Ir)('a full commit id', 'write all 40 hexadecimal digits: branches and tags can move');
const extensionTable = schemas/* strictObject */.rej({
    name: (0,scalars/* doc */.H9)(scalars.id, 'Prefix of the names of its benchmarks.'),
    source: (0,scalars/* doc */.H9)(schemas/* string */.YjP(aSource).check(api/* _regex */.Fk(/^https:\/\/[^\s/]+\/\S+$/, aSource)), 'Git repository.'),
    rev: (0,scalars/* doc */.H9)(schemas/* string */.YjP(aRevision).check(api/* _regex */.Fk(/^[0-9a-f]{40}$/, aRevision)), 'Commit to use.'),
    setup: (0,scalars/* maybe */.no)((0,scalars/* list */.p_)(scalars/* command */.G5, 'commands'), 'Commands run once in its tree.'),
    cost: (0,scalars/* maybe */.no)((0,scalars/* oneOf */.yL)(['fast', 'heavy']), 'When its benchmarks run.'),
});
const aRepository = (0,scalars/* expected */.Ir)('a repository', 'write "owner/name"');
const repository = schemas/* string */.YjP(aRepository).check(api/* _regex */.Fk(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, aRepository));
const exchangeTable = schemas/* strictObject */.rej({
    publish: (0,scalars/* maybe */.no)(scalars.id, 'Name of the artifact that is published.'),
    subscribe: (0,scalars/* maybe */.no)((0,scalars/* distinct */.dM)(repository, 'repositories'), 'Repositories whose statistics are imported.'),
    max_age: (0,scalars/* maybe */.no)(scalars/* duration */.p0, 'Oldest statistics that are imported.'),
});
//# sourceMappingURL=service-tables.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/subject-tables.js


const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], scalars/* expected */.Ir('a text, number or flag', 'write a string, a number, true or false'));
const subjectsTable = schemas/* strictObject */.rej({
    set: scalars/* doc */.H9(scalars.id, 'Id of this set of subjects.'),
    registry: scalars/* maybe */.no(scalars/* insidePath */.yt, 'JSON file that lists the subjects.'),
    ids: scalars/* maybe */.no(scalars/* distinct */.dM(scalars.id, 'ids'), 'The subjects themselves.'),
    glob: scalars/* maybe */.no(scalars/* insidePath */.yt, 'Files, each of which is a subject.'),
    command: scalars/* maybe */.no(scalars/* command */.G5, 'Command that prints the subjects.'),
    where: scalars/* maybe */.no(schemas/* record */.g1P(schemas/* string */.YjP(), scalar), 'Attributes that a subject must have.'),
});
const aRange = scalars/* expected */.Ir('a range', 'write the two ends: [0, 100]');
const bounds = schemas/* strictObject */.rej({
    min: scalars/* maybe */.no(scalars/* finite */.E2, 'Least value that qualifies.'),
    max: scalars/* maybe */.no(scalars/* finite */.E2, 'Largest value that qualifies.'),
});
const range = schemas/* tuple */.PVZ([schemas/* number */.aig(aRange), schemas/* number */.aig(aRange)], aRange)
    .check(schemas/* refine */.YPB(([low, high]) => low < high, aRange));
const rankingTable = schemas/* strictObject */.rej({
    name: scalars/* doc */.H9(scalars.id, 'Id of the ranking.'),
    benchmark: scalars/* doc */.H9(scalars/* text */.Qq, 'Pattern of the benchmarks that are ranked.'),
    method: scalars/* doc */.H9(scalars/* oneOf */.yL(['weighted', 'lexicographic']), 'By weighted sum, or by keys in order.'),
    weights: scalars/* maybe */.no(schemas/* record */.g1P(schemas/* string */.YjP(), scalars/* nonNegative */.rG), 'weighted: weight of each metric.'),
    scale: scalars/* maybe */.no(schemas/* record */.g1P(schemas/* string */.YjP(), range), 'weighted: fixed ends of a metric.'),
    require: scalars/* maybe */.no(schemas/* record */.g1P(schemas/* string */.YjP(), bounds), 'Bounds that a subject must keep.'),
    tie_break: scalars/* maybe */.no(scalars/* distinct */.dM(scalars/* text */.Qq, 'metrics'), 'Metrics that decide ties.'),
    by: scalars/* maybe */.no(scalars/* distinct */.dM(scalars/* text */.Qq, 'metrics'), 'lexicographic: metrics in order of weight.'),
    min_samples: scalars/* maybe */.no(scalars/* whole */.WQ(1), 'Fewest runs of a subject that is ranked.'),
    peers: scalars/* maybe */.no(scalars/* oneOf */.yL(['none', 'fallback']), 'Whether imported statistics stand in for missing ones.'),
});
//# sourceMappingURL=subject-tables.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/schema.js







const someBenchmarks = (0,scalars/* expected */.Ir)('a list of benchmarks', 'declare at least one, beginning with a line [[benchmarks]]');
/** The whole manifest: what may be written, and what it reads as. Rules between keys stand in `rules.ts`. */
const manifestSchema = schemas/* strictObject */.rej({
    project: (0,scalars/* doc */.H9)(projectTable, 'The project: its name, how it is built, what its benchmarks may see.'),
    store: (0,scalars/* doc */.H9)(schemas/* prefault */.SdS(storeTable, {}), 'Where the history is kept.'),
    gate: (0,scalars/* doc */.H9)(schemas/* prefault */.SdS(gate_table/* gateTable */.k0, {}), 'Defaults of judgement for every metric.'),
    machine: (0,scalars/* doc */.H9)(schemas/* prefault */.SdS(machineTable, {}), 'The machine that measures.'),
    benchmarks: (0,scalars/* doc */.H9)(schemas/* array */.YOg(benchmarkTable, someBenchmarks).check(api/* _minLength */.m9(1, someBenchmarks)), 'What is measured.'),
    policy: (0,scalars/* doc */.H9)(schemas/* _default */.Rvf((0,scalars/* list */.p_)(gate_table/* policyTable */.JO, 'policies'), []), 'Exceptions in judgement by pattern; the last match wins.'),
    subjects: (0,scalars/* doc */.H9)(schemas/* _default */.Rvf((0,scalars/* list */.p_)(subjectsTable, 'subject sets'), []), 'Sets of things that are measured.'),
    rankings: (0,scalars/* doc */.H9)(schemas/* _default */.Rvf((0,scalars/* list */.p_)(rankingTable, 'rankings'), []), 'Orders of subjects.'),
    triggers: (0,scalars/* maybe */.no)(triggersTable, 'Names for what a change touches.'),
    review: (0,scalars/* maybe */.no)(reviewTable, 'Size classes of changes.'),
    extensions: (0,scalars/* doc */.H9)(schemas/* _default */.Rvf((0,scalars/* list */.p_)(extensionTable, 'extensions'), []), 'Benchmarks of other repositories.'),
    exchange: (0,scalars/* maybe */.no)(exchangeTable, 'Statistics shared between repositories.'),
});
//# sourceMappingURL=schema.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/schema-faults.js
var schema_faults = __webpack_require__(3388);
// EXTERNAL MODULE: ./build/src/core/manifest/toml.js
var toml = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/core/manifest/sound-parts.js







const tables = {
    benchmarks: benchmarkTable,
    policy: gate_table/* policyTable */.JO,
    subjects: subjectsTable,
    rankings: rankingTable,
    extensions: extensionTable,
};
/** The parts of a manifest that has no fault. */
function wholeParts(manifest) {
    const numbered = (tables) => tables.map((table, index) => ({ index, table }));
    return {
        project: manifest.project,
        gate: manifest.gate,
        benchmarks: numbered(manifest.benchmarks),
        policy: numbered(manifest.policy),
        subjects: numbered(manifest.subjects),
        rankings: numbered(manifest.rankings),
        extensions: numbered(manifest.extensions),
    };
}
/** Reads a table without the keys that `bad` names; what even so does not read is taken as empty. */
function readable(schema, raw, bad) {
    if (!(0,toml/* isTable */.bI)(raw))
        return {};
    const kept = Object.fromEntries(Object.entries(raw).filter(([key]) => !bad.has(key)));
    const read = schemas/* partial */.OH3(schema).safeParse(kept);
    return (read.success ? read.data : {});
}
/** Names of the keys with a fault directly in or below the table at `prefix`. */
function badKeys(faults, ...prefix) {
    const inside = faults.filter(({ path }) => prefix.every((part, index) => path[index] === part));
    return new Set(inside.map(({ path }) => String(path[prefix.length])));
}
function readArray(raw, faults, key) {
    const elements = raw[key];
    if (!Array.isArray(elements))
        return [];
    return elements.map((table, index) => ({
        index,
        table: readable(tables[key], table, badKeys(faults, key, index)),
    }));
}
/** The parts of a manifest with faults that can still be read. */
function soundParts(raw, faults) {
    return {
        project: readable(projectTable, raw['project'], badKeys(faults, 'project')),
        gate: readable(gate_table/* gateTable */.k0, raw['gate'] ?? {}, badKeys(faults, 'gate')),
        benchmarks: readArray(raw, faults, 'benchmarks'),
        policy: readArray(raw, faults, 'policy'),
        subjects: readArray(raw, faults, 'subjects'),
        rankings: readArray(raw, faults, 'rankings'),
        extensions: readArray(raw, faults, 'extensions'),
    };
}
//# sourceMappingURL=sound-parts.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/parse.js








const startsWith = (path, prefix) => prefix.every((part, index) => path[index] === part);
/** Faults of rules are dropped where the key itself, or something in it, is already at fault. */
function allFaults(byKey, byRule) {
    const covered = ({ path }) => byKey.some((fault) => startsWith(path, fault.path) || startsWith(fault.path, path));
    return [...byKey, ...byRule.filter((fault) => !covered(fault))];
}
async function exactLines(text, manifest) {
    const { keyPlaces } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 23));
    const places = await keyPlaces(text);
    const line = (...path) => places(path)?.line ?? 1;
    return {
        benchmarks: manifest.benchmarks.map((_, index) => line('benchmarks', index, 'name')),
        metrics: manifest.benchmarks.map(({ metrics }, index) => metrics.map((_, metric) => line('benchmarks', index, 'metrics', metric))),
        policy: manifest.policy.map((_, index) => line('policy', index)),
    };
}
/**
 * Reads a manifest. `file` is what messages call it. Never throws for what the text says: all problems come at once,
 * with line, column, key and hint, but for a syntax error, which hides the rest.
 */
async function parseManifest(source, file) {
    const decoded = typeof source === 'string' ? (0,problem.ok)(source) : (0,toml/* decodeManifest */.MK)(source, file);
    if (!decoded.ok)
        return decoded;
    const text = decoded.value;
    const raw = (0,toml/* parseToml */.MT)(text, file);
    if (!raw.ok)
        return raw;
    const read = manifestSchema.safeParse(raw.value, { reportInput: true });
    const byKey = read.success ? [] : (0,schema_faults/* schemaFaults */.d)(read.error.issues, manifestSchema);
    const parts = read.success ? wholeParts(read.data) : soundParts(raw.value, byKey);
    const faults = allFaults(byKey, ruleFaults(parts));
    if (!read.success || faults.length > 0)
        return (0,located/* located */.t)(faults, text, file);
    const lines = scanLines(text, read.data) ?? (await exactLines(text, read.data));
    return (0,problem.ok)({ manifest: read.data, file, lines });
}
//# sourceMappingURL=parse.js.map

/***/ }),

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ renamesAcross),
/* harmony export */   K8: () => (/* binding */ newRenames),
/* harmony export */   Ox: () => (/* binding */ aliasFaults),
/* harmony export */   P5: () => (/* binding */ renamingOf),
/* harmony export */   fD: () => (/* binding */ renamesOf)
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

/***/ 6838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   H9: () => (/* binding */ doc),
/* harmony export */   Ir: () => (/* binding */ expected),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   cb: () => (/* binding */ delay),
/* harmony export */   dC: () => (/* binding */ hintMark),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kw: () => (/* binding */ risk),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   oW: () => (/* binding */ direction),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rG: () => (/* binding */ nonNegative),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yt: () => (/* binding */ insidePath)
/* harmony export */ });
/* unused harmony export idPattern */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6187);


/** Separates what is wrong from how to mend it inside one validation message. */
const hintMark = '\n';
/** Message for a value that is not `noun`, and how to write one. */
const expected = (noun, hint) => ({
    error: (issue) => `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(issue.input)} is not ${noun}${hintMark}${hint}`,
});
/** The same schema with its one sentence for editors. */
const doc = (schema, sentence) => schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(sentence));
/** A key that may be left out, with its sentence; not by `doc`, whose copies are a tenth of what reading a manifest takes. */
function maybe(schema, sentence) {
    const key = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(schema);
    zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(key, { description: sentence });
    return key;
}
const pattern = (regex, noun, hint) => {
    const message = expected(noun, hint);
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(message).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(regex, message));
};
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** A name that is safe as part of a path. */
const id = pattern(idPattern, 'an id', 'use 1 to 100 letters, digits, dots, underscores or dashes, beginning with a letter or digit');
const text = pattern(/\S/, 'a text', 'write a non-empty string in quotes');
const anyText = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(expected('a text', 'write a string in quotes'));
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(expected('true or false', 'write true or false, without quotes'));
const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
const seconds = (duration) => {
    const unit = duration.replace(/[\d.]/g, '');
    return Number.parseFloat(duration) * unitSeconds[unit];
};
const durationHint = 'write a number and a unit (ms, s, m, h, d) in quotes: "90s", "15m", "2h"';
/** A time above zero; seconds when read. */
const duration = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(pattern(/^(?!0+(\.0+)?[a-z])\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration above zero', durationHint), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(seconds));
/** A time that may be zero; seconds when read. */
const delay = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(pattern(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration', durationHint), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(seconds));
const aShare = expected('a share', 'write "5%" or 0.05; as a number a share lies from 0 to 1');
/** A share of a value: 0.05 when read. A bare number above 1 is refused, because 5 most often meant 5 %. */
const share = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d+(\.\d+)?\s?%$/, aShare)),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0, aShare), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(1, aShare)),
], aShare), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (typeof value === 'string' ? Number.parseFloat(value) / 100 : value)));
/** One word of a closed list. */
const oneOf = (words) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words);
/** Which way is better. */
const direction = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(oneOf(['minimize', 'maximize', 'lower', 'higher']), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((word) => (word === 'minimize' || word === 'lower' ? 'minimize' : 'maximize')));
/** A whole number from `least` to `most`. */
const whole = (least, most = Number.MAX_SAFE_INTEGER) => {
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    const message = expected(`a whole number ${range}`, `write a whole number ${range}, without quotes`);
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(message).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(least, message), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(most, message));
};
const aNumber = expected('a finite number', 'write a finite number, without quotes');
const finite = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(aNumber);
const fromZero = expected('a finite number from 0', 'write a finite number from 0, without quotes');
const nonNegative = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(fromZero).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0, fromZero));
const aRisk = expected('a share of wrong answers', 'write a number above 0 and at most 0.5: 0.05');
const risk = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(aRisk).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gt */ .Tx(0, aRisk), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(0.5, aRisk));
const sha256 = pattern(/^sha256:[0-9a-f]{64}$/, 'a SHA-256 hash', 'write "sha256:" and 64 lower-case hexadecimal digits, as sha256sum prints them');
/** A path or glob that stays inside the project. */
const insidePath = pattern(/^(?![/\\~]|[A-Za-z]:)(?!(.*[/\\])?\.\.([/\\]|$)).+$/s, 'a path inside the project', 'write it relative to the project folder, without ".." segments');
const aCommand = expected('a command', 'write a list of arguments, ["make", "-j"], or one string for the shell; neither may be empty');
/** argv, or one string for `sh -c`. */
const command = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/\S/, aCommand)),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(aCommand)).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((argv) => !!argv[0], aCommand)),
], aCommand);
const isDate = (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day));
};
const aDate = expected('a date', 'write an existing day in quotes: "2027-01-31"');
/** A calendar day, `YYYY-MM-DD`. */
const date = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(aDate).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(isDate, aDate));
/** Name of an environment variable. */
const variable = pattern(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable', 'use letters, digits and underscores, not beginning with a digit');
const aList = (noun) => expected(`a list of ${noun}`, `write a list of ${noun} in brackets`);
/** A list; `noun` is the plural that the message uses. */
const list = (item, noun) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, aList(noun));
/** A list with at least one element, none twice. */
const distinct = (item, noun) => {
    const message = expected(`a list of different ${noun}`, 'name each one once');
    return list(item, noun).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((items) => new Set(items).size === items.length, message));
};
const aChange = expected('a change', 'write "12%" or 0.12; a change may be above 100 % ("150%")');
/** A relative change, also above 1 when written with a percent sign: 0.12 when read. */
const change = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d+(\.\d+)?\s?%$/, aChange)),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0, aChange), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(1, aChange)),
], aChange), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((given) => typeof given === 'number' ? given : Number.parseFloat(given) / 100));
//# sourceMappingURL=scalars.js.map

/***/ }),

/***/ 3388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ schemaFaults)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6838);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4571);



/** The schema below what only adds a default, an option or a transformation. */
function bare(schema) {
    const def = schema._zod.def;
    if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault')
        return bare(def.innerType);
    if (def.type === 'pipe')
        return bare(def.in);
    return def;
}
function below(schema, part) {
    if (!schema)
        return undefined;
    const def = bare(schema);
    if (def.type === 'object')
        return def.shape[part] ?? def.catchall;
    if (def.type === 'array')
        return def.element;
    if (def.type === 'record')
        return def.valueType;
    return undefined;
}
/** Keys that the table at `path` may have. */
function keysAt(schema, path) {
    const at = path.reduce(below, schema);
    const def = at && bare(at);
    return def?.type === 'object' ? Object.keys(def.shape) : [];
}
/** What is wrong and how to mend it, for a value of the wrong kind. */
function described(issue) {
    const inner = issue.code === 'invalid_key' ? issue.issues[0].message : issue.message;
    const [what, hint] = inner.split(_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .hintMark */ .dC);
    if (hint !== undefined)
        return { what: what, hint };
    if (issue.code === 'invalid_value') {
        const words = issue.values.map(String);
        return { what: `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(issue.input)} is unknown`, hint: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .knownWords */ .L3)(String(issue.input), words) };
    }
    if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record')) {
        return {
            what: `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(issue.input)} is not a table`,
            hint: 'write [brackets] around its name, or { key = value }',
        };
    }
    return { what: issue.message, hint: 'see the manifest reference' };
}
function missing(issue, path) {
    const { hint } = described({ ...issue, input: '' });
    const table = issue.code === 'invalid_type' && issue.expected === 'object';
    return { path, what: 'is missing', hint: table ? `add the table [${path.join('.')}]` : `add it: ${hint}` };
}
/** Every fault of one issue; an unknown key is a fault at the key itself, with the nearest known one. */
function faultsOfIssue(issue, schema) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => ({
            path: [...path, key],
            what: 'unknown key',
            hint: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .knownWords */ .L3)(key, known),
        }));
    }
    if (issue.input === undefined)
        return [missing(issue, path)];
    return [{ path, ...described(issue) }];
}
/** The faults of a failed validation, none twice at one place. Needs issues that carry their input. */
function schemaFaults(issues, schema) {
    const faults = issues.flatMap((issue) => faultsOfIssue(issue, schema));
    const first = new Map();
    for (const fault of faults) {
        const at = JSON.stringify(fault.path);
        if (!first.has(at))
            first.set(at, fault);
    }
    return [...first.values()];
}
//# sourceMappingURL=schema-faults.js.map

/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   bI: () => (/* binding */ isTable)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);


const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
/** Text of the manifest. Bytes must be UTF-8, as TOML demands; the problem names the first line that is not. */
function decodeManifest(bytes, file) {
    const strict = new TextDecoder('utf-8', { fatal: true });
    try {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(strict.decode(bytes));
    }
    catch {
        // U+FFFD stands where the first bad byte is.
        const line = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0].split('\n').length;
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ where: { file, line }, what: 'is not UTF-8 text', hint: 'save the file as UTF-8' });
    }
}
/** Tables of a TOML text. Integers that a double cannot hold come as bigint, so that no digit is lost unseen. */
function parseToml(text, file) {
    try {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: 'asNeeded' }));
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const what = error.message.split('\n')[0].replace(/^Invalid TOML document: /, '');
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            where: { file, line: error.line, column: error.column },
            what: `not valid TOML: ${what}`,
            hint: 'strings stand in quotes, tables in [brackets], a key stands once in its table; all before this place was understood',
        });
    }
}
//# sourceMappingURL=toml.js.map

/***/ }),

/***/ 68:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ tiers),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   bg: () => (/* binding */ self),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eE: () => (/* binding */ isPaired),
/* harmony export */   rc: () => (/* binding */ pairedRules)
/* harmony export */ });
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6593);

const tiers = ['correctness', 'performance', 'quality'];
/** Every baseline rule; those with `paired:` need a second build. */
const pairedRules = ['paired:merge-base', 'paired:best', 'paired:previous-tag'];
const isPaired = (rule) => rule.startsWith('paired:');
const self = { id: 'self', attributes: {} };
/** True if `name` matches `pattern`: `*` any run of characters, `?` one character, all else itself. */
function matches(pattern, name) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.');
    return new RegExp(`^${source}$`, 's').test(name);
}
/** How this metric of this benchmark is judged; null when it is recorded only. */
function policyOf(benchmark, metric) {
    for (const name of [...(0,_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .namesJudged */ .eF)(benchmark.renames, metric), metric]) {
        const selector = benchmark.metrics.findLast(({ pattern, within = '*' }) => matches(pattern, name) && matches(within, name));
        if (selector)
            return selector.policy;
    }
    return benchmark.defaultPolicy;
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 6593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ namesBefore),
/* harmony export */   HA: () => (/* binding */ groupedNow),
/* harmony export */   WB: () => (/* binding */ nameNow),
/* harmony export */   eF: () => (/* binding */ namesJudged),
/* harmony export */   vN: () => (/* binding */ wildcardsOf)
/* harmony export */ });
/** The wildcards of a pattern, in order. */
const wildcardsOf = (pattern) => pattern.replace(/[^*?]/g, '');
/** `name` of the pattern `from` as the pattern `to` has it; undefined where it does not fit. */
function carried(from, to, name) {
    const source = from
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '(.*)')
        .replace(/\?/g, '(.)');
    const parts = new RegExp(`^${source}$`, 's').exec(name)?.slice(1);
    if (parts === undefined)
        return undefined;
    const rest = parts.values();
    return to.replace(/[*?]/g, () => rest.next().value ?? '');
}
/** What `metric` is called now, over any number of renames. */
function nameNow(renames, metric) {
    const seen = new Set([metric]);
    let name = metric;
    for (;;) {
        const next = renames
            .map(({ before, now }) => carried(before, now, name))
            .find((found) => found !== undefined && !seen.has(found));
        if (next === undefined)
            return name;
        seen.add(next);
        name = next;
    }
}
/** What `metric` was called before, over any number of renames. */
function namesBefore(renames, metric) {
    const names = new Set([metric]);
    for (const name of names)
        for (const { before, now } of renames) {
            const older = carried(now, before, name);
            if (older !== undefined)
                names.add(older);
        }
    return [...names].slice(1);
}
/** By which older names the policy in force may speak of `metric`. */
const namesJudged = (renames, metric) => renames.flatMap(({ before, now, judgedBefore }) => judgedBefore ? (carried(now, before, metric) ?? []) : []);
/** Those that stand under one name now, in order of first appearance. */
function groupedNow(renames, items, nameOf) {
    const groups = new Map();
    for (const item of items) {
        const name = nameNow(renames, nameOf(item));
        groups.set(name, [...(groups.get(name) ?? []), item]);
    }
    return groups;
}
//# sourceMappingURL=rename.js.map

/***/ }),

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ optionalInteger),
/* harmony export */   FS: () => (/* binding */ optionalBig),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   x: () => (/* binding */ real),
/* harmony export */   xD: () => (/* binding */ optionalJson)
/* harmony export */ });
/* unused harmony export optionalReal */
/** Text that SQLite gives back unchanged: it cuts at NUL and has no lone surrogates. */
const text = (value) => value.replace(/[\0\u{D800}-\u{DFFF}]/gu, '\uFFFD');
const optionalText = (value) => value === null || value === undefined ? null : text(value);
/** A whole number. Throws RangeError for anything else. */
const integer = (value) => BigInt(value);
const optionalInteger = (value) => value === null || value === undefined ? null : integer(value);
/** A whole number of at most 63 bits. Throws RangeError for what an INTEGER column cannot hold. */
function optionalBig(value) {
    if (value !== null && BigInt.asIntN(64, value) !== value)
        throw new RangeError(`${value} cannot be stored: it has more than 63 bits`);
    return value;
}
const flag = (value) => (value ? 1n : 0n);
/** A finite number; -0 becomes 0 because SQLite keeps no other. Throws RangeError for NaN and infinities. */
function real(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`${value} cannot be stored: values must be finite`);
    return value === 0 ? 0 : value;
}
const optionalReal = (value) => value === null || value === undefined ? null : real(value);
function sorted(value) {
    if (typeof value === 'number')
        return real(value);
    if (Array.isArray(value))
        return value.map((item) => (item === undefined ? null : sorted(item)));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
/** JSON with sorted keys, so that equal content is equal text. Throws RangeError for non-finite numbers. */
const json = (value, indent) => JSON.stringify(sorted(value), null, indent);
const optionalJson = (value) => value === null || value === undefined ? null : json(value);
//# sourceMappingURL=cell.js.map

/***/ }),

/***/ 1833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zp: () => (/* binding */ layout),
/* harmony export */   fU: () => (/* binding */ isKeptAside)
/* harmony export */ });
/* unused harmony export fileLayout */
const keptAside = (store) => (state, at) => `${store}.${state}-${new Date(at).toISOString().replace(/[-:.]/g, '')}`;
/** Whether this is the name of a store that was kept aside as bytes that cannot be used. */
const isKeptAside = (name) => /^store\.db\.(?:empty|unreadable|corrupt)-\d+T\d+Z$/.test(name);
/** The history of a folder. */
const layout = (dir) => ({
    dir,
    store: `${dir}/store.db`,
    seal: `${dir}/store.db.sha256`,
    benchmarks: `${dir}/benchmarks.json`,
    lock: `${dir}/lock`,
    keptAside: keptAside(`${dir}/store.db`),
});
/**
 * A store in a file of its own: a segment, an archive. Nothing lies beside it, so it is never believed unread. The
 * `store.db` of a folder is that folder's history by whichever name: two locks would guard it from nobody.
 */
function fileLayout(file) {
    const [, dir = '', name] = /^(.*\/)?([^/]*)$/.exec(file);
    if (name === 'store.db')
        return layout(dir === '' ? '.' : dir.replace(/(?<=.)\/$/, ''));
    return {
        dir: dir || '.',
        store: file,
        seal: null,
        benchmarks: null,
        lock: `${file}.lock`,
        keptAside: keptAside(file),
    };
}
//# sourceMappingURL=layout.js.map

/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ birthOf),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   _n: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * True if a process of this number runs on this host, ours or another user's. One that has ended and only waits for its
 * parent to ask how does not: in a container whose first process never asks it would wait for ever.
 */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    return !isZombie(pid);
}
/**
 * What tells a process from another that got its number later, after a restart or in a container: the boot of the
 * machine and the start within it. Null where the system does not tell. See proc_pid_stat(5), field 22.
 */
function birthOf(pid) {
    try {
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
        return `${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
    }
    catch {
        return null;
    }
}
/** True once the process has ended: nobody has its number, or another got it later. A `birth` of null is not compared. */
function isGone({ pid, birth }) {
    if (!isAlive(pid))
        return true;
    const now = birthOf(pid);
    return typeof birth === 'string' && now !== null && now !== birth;
}
function isZombie(pid) {
    try {
        return /^State:\s+[ZX]/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'utf8'));
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=alive.js.map

/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
const found = new Map();
function search(name) {
    const endings = process.platform === 'win32' ? (process.env['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';') : [''];
    const folders = (process.env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== '');
    return folders.flatMap((folder) => endings.map((ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + ending))).find(isExecutable);
}
/** Path of the executable called `name` on our PATH, or undefined. Looked for once in the life of the process. */
function findExecutable(name) {
    if (!found.has(name))
        found.set(name, search(name));
    return found.get(name);
}
//# sourceMappingURL=executable.js.map

/***/ }),

/***/ 7168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gpus)
/* harmony export */ });
/* unused harmony export readGpus */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(947);


/** Milliseconds; a driver that hangs is no card to measure on. */
const patience = 2000;
/** Reads `nvidia-smi --query-gpu=name,memory.total --format=csv,noheader,nounits`; other lines are no cards. */
function readGpus(csv) {
    const rows = csv.split('\n').map((line) => /^(.*),\s*(?:(\d+)|\[[^\]]*\])\s*$/.exec(line.trim()));
    return rows.flatMap((row) => row ? [{ name: row[1].trim(), memory: row[2] === undefined ? null : Number(row[2]) }] : []);
}
function ask() {
    const none = (problem) => ({ cards: [], problem });
    const tool = (0,_executable_js__WEBPACK_IMPORTED_MODULE_1__/* .findExecutable */ .o)('nvidia-smi');
    if (tool === undefined)
        return none('nvidia-smi is not on PATH');
    const query = ['--query-gpu=name,memory.total', '--format=csv,noheader,nounits'];
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(tool, query, {
        ...{ timeout: patience, killSignal: 'SIGKILL', encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    });
    if (error)
        return none(error.code === 'ETIMEDOUT'
            ? `nvidia-smi gave no answer within ${patience / 1000} s`
            : `nvidia-smi could not be run: ${error.message}`);
    if (status !== 0)
        return none(`nvidia-smi ended with ${status}: ${firstLine(stdout) || firstLine(stderr)}`);
    const cards = readGpus(stdout);
    return cards.length > 0 ? { cards, problem: null } : none(`nvidia-smi lists none: ${firstLine(stdout)}`);
}
const firstLine = (text) => text.trim().split('\n')[0].slice(0, 200);
/** Undefined until asked: the driver may take its time to answer. */
let known;
/** The graphics cards of this machine, asked for once in the life of the process. */
function gpus() {
    known ??= ask();
    return known;
}
//# sourceMappingURL=gpus.js.map

/***/ }),

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* unused harmony export writeOnce */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _write_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8612);





/**
 * Writes whole or not at all: temporary file beside it, fsync, rename, fsync of the folder where that is possible.
 * Throws ProblemError for what the user can mend: a full disk, a read-only one, permissions.
 */
async function writeWhole(path, data) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'w');
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw (0,_write_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFailure */ .E)(path, error);
    }
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
/** Writes a file where none is, folders included. Throws ProblemError where one is: what it holds would be gone. */
async function writeOnce(path, data) {
    if (lstatSync(path, { throwIfNoEntry: false })) {
        const what = 'it is there already, and what it holds would be gone';
        throw new ProblemError([{ where: { file: path }, what, hint: 'name another file, or remove this one' }]);
    }
    try {
        await mkdir(dirname(path), { recursive: true });
    }
    catch (error) {
        throw writeFailure(path, error);
    }
    await writeWhole(path, data);
}
// The rename itself survives a power cut only when the folder is synced; some systems cannot open folders.
async function syncFolder(dir) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(dir, 'r').catch(() => undefined);
    try {
        await handle?.sync();
    }
    catch {
        // A folder that cannot be synced is no reason to call a written file lost.
    }
    finally {
        await handle?.close();
    }
}
//# sourceMappingURL=atomic-write.js.map

/***/ }),

/***/ 8612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFailure),
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

const permissions = 'mend the permissions, or name a store elsewhere with --store DIR';
/** Failures that the user can mend, by the system's code. */
const mendable = {
    ENOSPC: ['there is no room left on its disk', 'make room'],
    EDQUOT: ['the disk quota is used up', 'make room or raise the quota'],
    EFBIG: ['it would be larger than this process may write', 'raise the limit (ulimit -f)'],
    EROFS: ['its disk can only be read', 'name a store elsewhere with --store DIR'],
    EACCES: ['writing there is not allowed', permissions],
    EPERM: ['writing there is not allowed', permissions],
};
/** Why something cannot be read, by the system's code. */
const unreadable = {
    EISDIR: ['this is a folder, not a file', 'name a file'],
    ENOTDIR: ['a part of this path is a file, not a folder', 'name a folder, or a file that ends in .db'],
    EACCES: ['reading it is not allowed', 'mend the permissions, or name another'],
    EPERM: ['reading it is not allowed', 'mend the permissions, or name another'],
};
/** `error` as a problem of `file` where the user can mend it: permissions, a folder in place of a file. */
function readFailure(file, error) {
    const [what, hint] = unreadable[error.code ?? ''] ?? [];
    return what === undefined ? error : new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([{ where: { file }, what, hint: hint }]);
}
const exitError = 70;
/** `error` as a problem of `file` where the user can mend it: a full disk, a read-only one, permissions. */
function writeFailure(file, error) {
    const [what, hint] = mendable[error.code ?? ''] ?? [];
    if (what === undefined)
        return error;
    const intact = 'what was there before is as it was, and journals of runs stay until they are taken in';
    return new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([{ where: { file }, what: `it cannot be written: ${what}`, hint: `${hint}, then try again; ${intact}` }], exitError);
}
//# sourceMappingURL=write-failure.js.map

/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ storeFolder),
/* harmony export */   i: () => (/* binding */ home)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Where the history of a project lies when `--store` does not say: outside the project's tree, so that
 * whoever edits the tree does not own it. Both names are path-safe by the manifest's grammar.
 */
function storeFolder(environment, project, store) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(environment), 'stores', project, store);
}
/** `$BENCHGATE_HOME`, else `$XDG_DATA_HOME/benchgate`, else `~/.local/share/benchgate`; empty counts as unset. */
function home(environment) {
    const own = environment['BENCHGATE_HOME'];
    if (own)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
    const data = environment['XDG_DATA_HOME'];
    return data ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(data, 'benchgate') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'share', 'benchgate');
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* unused harmony export BusyError */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2198);





/** The exit code for "try again later", EX_TEMPFAIL of sysexits.h. */
const exitBusy = 75;
/** Another process holds what the lock file guards; entry points exit with 75 for it. */
class BusyError extends _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm {
    constructor(file, holder) {
        const hint = `wait for it to end; if it is gone, remove ${file}`;
        super([{ where: { file }, what: `locked by ${holder}`, hint }], exitBusy);
        this.name = 'BusyError';
    }
}
// A lock without content belongs to a process between making and filling it, or to one killed just there.
const unfilledFor = 5_000;
async function holderOf(file) {
    try {
        const { pid, host, birth = null } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
        return { pid, host, birth };
    }
    catch (error) {
        return error.code === 'ENOENT' ? 'absent' : 'unfilled';
    }
}
async function isStale(file, holder) {
    if (holder !== 'unfilled')
        return holder.host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() && (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isGone */ .ST)(holder);
    const age = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
    return age > unfilledFor;
}
async function fill(handle, file) {
    const { pid } = process;
    try {
        await handle.writeFile(JSON.stringify({ pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), birth: (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .birthOf */ .LK)(pid) }));
    }
    catch (error) {
        // On a full disk nobody must wait for a lock that nobody holds.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
async function create(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx');
        await fill(handle, file);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
// Two processes may both see a dead holder. Only the one that holds the second file looks again and removes, so
// that neither removes the lock that the other has just made.
async function removeStale(file) {
    const guard = `${file}.break`;
    if (!(await create(guard))) {
        const holder = await holderOf(guard);
        if (holder !== 'absent' && (await isStale(guard, holder)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
        return;
    }
    try {
        const holder = await holderOf(file);
        if (holder !== 'absent' && (await isStale(file, holder)))
            await removeLeft(file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
    }
}
/** In a folder for all users each may remove only what is theirs. */
async function removeLeft(file) {
    try {
        // Not `rm`, which takes a refusal for a sign that this is a folder.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(file);
    }
    catch (error) {
        const { code = '' } = error;
        if (code === 'ENOENT')
            return;
        if (!['EPERM', 'EACCES'].includes(code))
            throw error;
        const what = 'a process that is gone left this lock, and it belongs to another user';
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([{ where: { file }, what, hint: 'let that user or root remove it' }]);
    }
}
const describe = (holder) => holder === 'unfilled' ? 'a process that is starting' : `process ${holder.pid} on ${holder.host}`;
/**
 * Runs `work` while no other process of this machine does so with the same file. Waits at most `patience`
 * milliseconds, then throws BusyError. A lock whose process is gone is taken over.
 */
async function withLock(file, patience, work) {
    const deadline = Date.now() + patience;
    while (!(await create(file))) {
        const holder = await holderOf(file);
        if (holder === 'absent')
            continue;
        if (Date.now() > deadline)
            throw new BusyError(file, describe(holder));
        if (await isStale(file, holder))
            await removeStale(file);
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
    }
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
}
//# sourceMappingURL=lock.js.map

/***/ }),

/***/ 4339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ markDescendants),
/* harmony export */   WZ: () => (/* binding */ processTree),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   no: () => (/* binding */ markerVariable)
/* harmony export */ });
/* unused harmony export killAllTrees */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



/** The variable by which descendants of a run are found, wherever in the process tree they went. */
const markerVariable = 'BENCHGATE_RUN';
const living = new Set();
/** A marker within a marker: a benchmark that runs benchgate itself stays findable for the outer one. */
function marker(token) {
    const outer = process.env[markerVariable];
    return outer ? `${outer}/${token}` : token;
}
function signalGroup(leader, signal) {
    try {
        process.kill(-leader, signal);
    }
    catch {
        // Nobody of the group is left.
    }
}
/** Windows knows no process groups; taskkill follows the parent links. */
function killOnWindows(pid) {
    try {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', timeout: 5000 });
    }
    catch {
        // Already gone.
    }
}
/** The newest process id of this pid namespace, or null where `/proc` does not tell. */
function newestProcess() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/loadavg', 'latin1').trim().split(' ').at(-1));
    }
    catch {
        return null;
    }
}
/** Processes that may have been born after `leader`. Ids are given in rising order and start over at the top. */
function bornAfter(leader) {
    const newest = newestProcess();
    if (newest === null || newest === leader)
        return [];
    const ids = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
    return ids.filter((id) => (newest > leader ? id > leader && id <= newest : id > leader || id <= newest));
}
function carries(id, token) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${id}/environ`).includes(token);
    }
    catch {
        return false;
    }
}
/** Signals every process born after `leader` that carries `token`; says whether there was one. */
function signalMarked(leader, token, signal) {
    const found = bornAfter(leader).filter((id) => carries(id, token));
    for (const id of found) {
        try {
            process.kill(id, signal);
        }
        catch {
            // It ended by itself.
        }
    }
    return found.length > 0;
}
/** Lets everything that this process starts from now on carry `token`, by which `killMarked` finds it. */
function markDescendants(token) {
    process.env[markerVariable] = marker(token);
}
/** Kills every process born after `leader` that carries `token`, and looks until none is seen, within reason. */
function killMarked(leader, token) {
    // A member may fork while it is being looked for.
    for (let round = 0; round < 20 && signalMarked(leader, token, 'SIGKILL'); round++)
        ;
}
/** A tree for one run, before its child is started. */
function processTree() {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(12).toString('hex');
    let leader;
    const tree = {
        marker: marker(token),
        started(pid) {
            leader = pid;
            living.add(tree);
        },
        signal(signal) {
            if (leader === undefined)
                return;
            if (process.platform === 'win32')
                return killOnWindows(leader);
            signalGroup(leader, signal);
            signalMarked(leader, token, signal);
        },
        finish() {
            living.delete(tree);
            if (leader === undefined || process.platform === 'win32')
                return;
            signalGroup(leader, 'SIGKILL');
            killMarked(leader, token);
        },
    };
    return tree;
}
/** Kills every tree that still lives. For the last moments of our own process, therefore synchronous. */
function killAllTrees() {
    for (const tree of living) {
        tree.signal('SIGKILL');
        tree.finish();
    }
}
//# sourceMappingURL=process-tree.js.map

/***/ }),

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changeRegistry),
/* harmony export */   b: () => (/* binding */ registeredProjects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6960);
/* harmony import */ var _history_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(249);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5776);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3232);






/** Milliseconds; a change takes a few. */
const patience = 15_000;
const fileIn = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'registry.json');
const broken = (file, why) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm([
    {
        where: { file },
        what: `the registry of projects is broken: ${why}`,
        hint: 'mend it, or remove it and register the projects again: benchgate register PATH',
    },
]);
function isRegistration(value) {
    const { path, manifest_hash: hash } = (value ?? {});
    return typeof path === 'string' && typeof hash === 'string';
}
function readProjects(text, file) {
    let projects;
    try {
        projects = JSON.parse(text)?.projects;
    }
    catch (error) {
        throw broken(file, error.message);
    }
    if (typeof projects !== 'object' || projects === null)
        throw broken(file, 'it has no table "projects"');
    const wrong = Object.entries(projects).find(([, value]) => !isRegistration(value));
    if (wrong)
        throw broken(file, `project "${wrong[0]}" has no path or no manifest_hash`);
    return projects;
}
/** Every registered project by name. Throws ProblemError for a file that is not a registry. */
async function registeredProjects(folder = (0,_home_js__WEBPACK_IMPORTED_MODULE_4__/* .home */ .i)(process.env)) {
    const file = fileIn(folder);
    try {
        return readProjects(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return {};
        throw error;
    }
}
/** Enters a project, or takes it out (null); answers what was there before. No two changes at once lose one. */
async function changeRegistry(name, entry, folder = (0,_home_js__WEBPACK_IMPORTED_MODULE_4__/* .home */ .i)(process.env)) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    return (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'registry.lock'), patience, async () => {
        const { [name]: before, ...others } = await registeredProjects(folder);
        const projects = entry === null ? others : { ...others, [name]: entry };
        const sorted = Object.fromEntries(Object.entries(projects).sort(([a], [b]) => (a < b ? -1 : 1)));
        await (0,_history_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(fileIn(folder), `${JSON.stringify({ projects: sorted }, null, 2)}\n`);
        return before;
    });
}
//# sourceMappingURL=registry.js.map

/***/ }),

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WT: () => (/* binding */ callText),
  $t: () => (/* binding */ placeOf),
  hF: () => (/* binding */ reading),
  xX: () => (/* binding */ storeOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/app/reading.js

const obstacles = {
    absent: [
        'there is no store here yet',
        'run "benchgate gate" first, or name the folder of the store with --store DIR',
    ],
    empty: ['the store is an empty file', 'put a good copy in its place'],
    newer: ['the store was written by a newer benchgate', 'use that version or a newer one'],
    unreadable: [
        'the store cannot be read',
        'put a good copy in its place (an artifact of an earlier run, a backup)',
    ],
    corrupt: ['the store is damaged', 'put a good copy in its place (an artifact of an earlier run, a backup)'],
};
/**
 * Opens a store for reading; every state but a good one is a problem that says what to do. `orEmpty`: one that is not
 * there is a good one without rows.
 */
async function openForReading(histories, folder, { verify, orEmpty }) {
    const opened = await histories.open(folder, { verify });
    const file = `${folder}/store.db`;
    if (orEmpty && opened.state === 'absent')
        return { history: opened.history, folder, file, damage: [] };
    if (opened.state === 'open')
        return { history: opened.history, folder, file, damage: opened.damage };
    const [what, hint] = obstacles[opened.state];
    throw new problem/* ProblemError */.Mm([
        { where: { file }, what: 'reason' in opened ? `${what}: ${opened.reason}` : what, hint },
    ]);
}
/** That only the good part of a damaged store is shown: whoever reads it must know that something may be missing. */
function damageFindings({ file, damage }) {
    if (damage.length === 0)
        return [];
    const [first] = damage;
    const sessions = new Set(damage.flatMap(({ session }) => session ?? [])).size;
    const of = sessions > 0 ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of it cannot be used; ` : '';
    const message = `the store is damaged and only what is still good is shown: ${of}${first.what}`;
    const remedy = 'Run "benchgate store verify" for all that is wrong, and "benchgate store repair" to mend the file.';
    return [{ rule: 'store-unreadable', level: 'warning', message, file, line: 1, remedy }];
}
//# sourceMappingURL=reading.js.map
// EXTERNAL MODULE: ./build/src/edge/home.js
var edge_home = __webpack_require__(5776);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/edge/registry.js
var registry = __webpack_require__(1904);
;// CONCATENATED MODULE: ./build/src/edge/project-folder.js



/** What `--project` names: a folder, or a project by the name it was registered under in this home. */
async function projectFolder(given, home) {
    if ((0,external_node_fs_.existsSync)(given) || /[/\\]/.test(given))
        return (0,external_node_path_.resolve)(given);
    return (await (0,registry/* registeredProjects */.b)(home))[given]?.path ?? (0,external_node_path_.resolve)(given);
}
//# sourceMappingURL=project-folder.js.map
;// CONCATENATED MODULE: ./build/src/edge/clock.js
/** The machine's wall clock, and its monotonic one. */
const clock = {
    now: () => Date.now(),
    monotonic: () => performance.now() / 1000,
};
//# sourceMappingURL=clock.js.map
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/edge/git/run.js



/** Seconds; a fetch over a bad network must end some day. */
const deadline = 900;
const outputLimit = 512 * 1024 * 1024;
/** No code of the repository is run on git's behalf, and no remote helper may run commands. */
const precautions = [
    '--no-pager',
    '--no-optional-locks',
    ...['-c', `core.hooksPath=${external_node_os_.devNull}`],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'protocol.ext.allow=never'],
    ...['-c', 'submodule.recurse=false'],
    ...['-c', 'gc.auto=0'],
    ...['-c', 'maintenance.auto=false'],
];
/** Who to talk to and how is the caller's business; which repository, index and diff program is ours. */
const keptVariables = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|PROTOCOL|ALLOW_PROTOCOL|EXEC_PATH|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
/** The environment of every git child: ours without the variables that redirect git or change its answers. */
function gitEnvironment(environment) {
    const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (!entry[0].startsWith('GIT_') || keptVariables.test(entry[0])));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}
/** A runner of git whose children see `environment`, cleaned. */
function gitRunner(environment) {
    const cleaned = gitEnvironment(environment);
    return (cwd, args, options = {}) => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', [...precautions, ...args], {
            cwd,
            env: { ...cleaned, ...options.env },
            encoding: 'buffer',
            maxBuffer: outputLimit,
            timeout: deadline * 1000,
            windowsHide: true,
        }, (error, stdout, stderr) => {
            if (error && typeof error.code !== 'number')
                reject(cannotRun(cwd, args, error));
            else
                resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.toString('utf8') });
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input);
    });
}
/** Standard output of a command that must succeed; throws ProblemError with git's own words otherwise. */
async function must(run, cwd, args, options) {
    const { code, stdout, stderr } = await run(cwd, args, options);
    if (code !== 0)
        throw gitFailed(cwd, args, stderr);
    return stdout;
}
/** The text of a one-line answer. */
const line = (output) => output.toString('utf8').replace(/\n$/, '');
/** NUL-separated fields as text in which every character is one byte, so that no path is damaged. */
const fields = (output) => output.toString('latin1').split('\0').slice(0, -1);
/** For people: the path of `fields` as UTF-8, with replacement characters where it is none. */
const readable = (path) => Buffer.from(path, 'latin1').toString('utf8');
/** `rev` if git cannot take it for an option or for several words; else throws ProblemError. */
function safeRevision(repository, rev) {
    if (isSafeRevision(rev))
        return rev;
    throw new problem/* ProblemError */.Mm([
        {
            where: { file: repository },
            what: `${JSON.stringify(rev)} cannot be the name of a commit`,
            hint: 'give a branch, a tag or a commit id',
        },
    ]);
}
/** False for empty text, options, and anything with blanks or control characters. */
function isSafeRevision(rev) {
    return /^[^\s-]\S*$/.test(rev) && [...rev].every((character) => character >= ' ');
}
/** The problem that a failed git command is, with the end of what git said. */
function gitFailed(cwd, args, stderr) {
    const said = stderr.trim().split('\n').slice(-5).join('\n');
    return new problem/* ProblemError */.Mm([
        {
            where: { file: cwd },
            what: `git ${args[0]} failed: ${said || 'it gave no reason'}`,
            hint: `try it by hand: git -C ${cwd} ${args.join(' ')}`,
        },
    ]);
}
function cannotRun(cwd, args, error) {
    const what = error.code === 'ENOENT'
        ? 'git could not be started: it is not on PATH, or this folder does not exist'
        : `git ${args[0]} was stopped: ${error.message.split('\n')[0]}`;
    return new problem/* ProblemError */.Mm([
        { where: { file: cwd }, what, hint: 'see that "git --version" answers in this folder' },
    ]);
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/repositories.js



/** Top folder of the repository that holds `dir`. */
async function findRepository(run, dir) {
    if (!(0,external_node_fs_.existsSync)(dir)) {
        return (0,problem/* fail */.fJ)({ where: { file: dir }, what: 'this folder does not exist', hint: 'check the path' });
    }
    const { code, stdout, stderr } = await run(dir, ['rev-parse', '--show-toplevel']);
    if (code === 0 && stdout.length > 1)
        return (0,problem.ok)(line(stdout));
    return (0,problem/* fail */.fJ)({ where: { file: dir }, ...notFound(dir, stderr) });
}
function notFound(dir, stderr) {
    if (stderr.includes('dubious ownership')) {
        return {
            what: 'git refuses this repository because another user owns it',
            hint: `trust it: git config --global --add safe.directory ${dir}`,
        };
    }
    if (stderr.includes('must be run in a work tree')) {
        return {
            what: 'this repository is bare: it has no files',
            hint: 'work in a clone that has a working tree',
        };
    }
    return {
        what: 'this is not a git repository',
        hint: 'go to a clone, or start one: git init, then commit; in a workflow run actions/checkout first',
    };
}
/** The branch that HEAD is on, or null when detached. */
async function currentBranch(run, repository) {
    const { code, stdout } = await run(repository, ['symbolic-ref', '--quiet', 'HEAD']);
    return code === 0 ? line(stdout).replace(/^refs\/heads\//, '') : null;
}
/** `origin`, else the only remote, else undefined. */
async function remoteOf(run, repository) {
    const { stdout } = await run(repository, ['remote']);
    const remotes = line(stdout).split('\n').filter(Boolean);
    if (remotes.includes('origin'))
        return 'origin';
    return remotes.length === 1 ? remotes[0] : undefined;
}
/** Branch name of the remote's HEAD, else main or master if the remote or this clone has one, else null. */
async function defaultBranch(run, repository) {
    const remote = await remoteOf(run, repository);
    const prefixes = remote === undefined ? [] : [`refs/remotes/${remote}/`];
    for (const prefix of prefixes) {
        const head = await run(repository, ['symbolic-ref', '--quiet', `${prefix}HEAD`]);
        if (head.code === 0)
            return line(head.stdout).slice(prefix.length);
    }
    for (const name of ['main', 'master']) {
        for (const prefix of [...prefixes, 'refs/heads/']) {
            const { code } = await run(repository, ['show-ref', '--verify', '--quiet', `${prefix}${name}`]);
            if (code === 0)
                return name;
        }
    }
    return null;
}
/** True if the history of this clone was cut. */
async function isShallow(run, repository) {
    const { stdout } = await run(repository, ['rev-parse', '--is-shallow-repository']);
    return line(stdout) === 'true';
}
//# sourceMappingURL=repositories.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/commits.js


/** Full id of the commit that `rev` names, or undefined. */
async function resolveCommit(run, repository, rev) {
    if (!isSafeRevision(rev))
        return undefined;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`];
    const { code, stdout } = await run(repository, args);
    return code === 0 ? line(stdout) : undefined;
}
/** Parents as the commit itself names them: a shallow clone denies them to every other command. */
async function parentsOf(run, repository, commit) {
    const rev = `${safeRevision(repository, commit)}^{commit}`;
    const object = await must(run, repository, ['cat-file', '-p', rev]);
    const header = object.toString('latin1').split('\n\n', 1)[0] ?? '';
    return header.split('\n').flatMap((text) => (text.startsWith('parent ') ? [text.slice(7)] : []));
}
/**
 * `commit` and its first parents, newest first, at most `limit`. Where a shallow clone was cut, the last commit's own
 * words name one more.
 */
async function firstParents(run, repository, { commit, limit }) {
    const rev = safeRevision(repository, commit);
    const args = ['rev-list', '--first-parent', `--max-count=${limit}`, '--end-of-options', rev, '--'];
    const commits = line(await must(run, repository, args)).split('\n');
    if (commits.length >= limit)
        return commits;
    return [...commits, ...(await parentsOf(run, repository, commits.at(-1))).slice(0, 1)];
}
/** The first line of the commit's message. */
async function titleOf(run, repository, commit) {
    const rev = safeRevision(repository, commit);
    return line(await must(run, repository, ['log', '-1', '--no-show-signature', '--no-color', '--format=%s', rev, '--']));
}
/** A best common ancestor, or undefined when none is known here. */
async function mergeBase(run, repository, [a, b]) {
    const revs = [safeRevision(repository, a), safeRevision(repository, b)];
    const { code, stdout } = await run(repository, ['merge-base', '--end-of-options', ...revs]);
    return code === 0 ? line(stdout) : undefined;
}
/** The nearest tagged ancestor of `commit`, itself excluded: descendants are listed before their ancestors. */
async function previousTag(run, repository, commit) {
    const id = await resolveCommit(run, repository, commit);
    if (!id)
        return undefined;
    const output = await must(run, repository, [
        ...['log', '--date-order', '--simplify-by-decoration', '--no-show-signature', '--no-color'],
        ...['--decorate=full', '--decorate-refs=refs/tags/*', '--format=%H %D', id, '--'],
    ]);
    for (const text of line(output).split('\n')) {
        const tag = /tag: refs\/tags\/(\S+?)(,|$)/.exec(text)?.[1];
        const tagged = text.split(' ')[0];
        if (tag && tagged && tagged !== id)
            return { tag, commit: tagged };
    }
    return undefined;
}
/**
 * Brings one commit from the remote. In a shallow clone only that commit, so that what was cut stays cut; in a full
 * clone with its history, so that the clone stays full.
 */
async function fetchCommit(run, repository, commit) {
    const remote = await remoteOf(run, repository);
    if (!remote || !/^[0-9a-f]{40,64}$/.test(commit))
        return false;
    const depth = (await isShallow(run, repository)) ? ['--depth=1'] : [];
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', ...depth];
    await run(repository, ['fetch', ...options, '--end-of-options', remote, commit]);
    return (await resolveCommit(run, repository, commit)) !== undefined;
}
//# sourceMappingURL=commits.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/entries.js

const symlinkMode = '120000';
const submoduleMode = '160000';
/**
 * The entries of `commit` whose full path matches a glob (`*`, `?`, `**`). Where a commit has a symlink, a file or a
 * submodule in the place of a folder that a glob goes through, that entry counts too: it decides what the folder holds.
 */
async function matchingEntries(run, repository, { commit, globs }) {
    if (globs.length === 0)
        return [];
    const rev = safeRevision(repository, commit);
    const empty = line(await must(run, repository, ['hash-object', '-t', 'tree', '--stdin'], { input: '' }));
    const options = ['-r', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
    const specs = globs.map((glob) => `:(top,glob)${glob}`);
    const output = await must(run, repository, ['diff-tree', ...options, empty, rev, '--', ...specs]);
    const inPlaceOfFolders = await entriesAt(run, repository, { commit, paths: globs.flatMap(fixedFolders) });
    const found = [...pairsOf(fields(output)), ...inPlaceOfFolders];
    return [...new Map(found.map((entry) => [entry.path, entry])).values()].sort(byPath);
}
/** The entries at exactly these paths that are not folders. */
async function entriesAt(run, repository, { commit, paths }) {
    if (paths.length === 0)
        return [];
    const rev = safeRevision(repository, commit);
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', rev, '--', ...new Set(paths)];
    // Asked for a folder and for something below it, git lists all that the folder holds.
    const asked = new Set(paths.map((path) => Buffer.from(path).toString('latin1')));
    return fields(await must(run, repository, args)).flatMap((record) => {
        const [, mode, type, id, path] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(record) ?? [];
        return mode && id && path && type !== 'tree' && asked.has(path) ? [{ path, mode, id }] : [];
    });
}
/** Text of a regular file at a commit; undefined for anything else at that path. */
async function show(run, repository, { commit, path }) {
    const [entry] = await entriesAt(run, repository, { commit, paths: [path] });
    if (!entry || entry.mode === symlinkMode || entry.mode === submoduleMode)
        return undefined;
    return (await must(run, repository, ['cat-file', 'blob', entry.id])).toString('utf8');
}
/** What matching files differ between two commits, sorted by path. */
async function evaluatorChanges(run, repository, { base, head, globs }) {
    const before = byPathMap(await matchingEntries(run, repository, { commit: base, globs }));
    const after = byPathMap(await matchingEntries(run, repository, { commit: head, globs }));
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths.flatMap((path) => changeOf(path, before.get(path), after.get(path)));
}
function changeOf(path, before, after) {
    if (before?.id === after?.id && before?.mode === after?.mode)
        return [];
    return [{ path: readable(path), change: before ? (after ? 'changed' : 'removed') : 'added' }];
}
const byPathMap = (entries) => new Map(entries.map((entry) => [entry.path, entry]));
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
/** `:000000 <mode> 0… <id> A` and the path, alternating. */
function pairsOf(records) {
    return records.flatMap((record, index) => {
        const path = records[index + 1];
        const [, mode, , id] = record.split(' ');
        return index % 2 === 0 && path && mode && id ? [{ path, mode, id }] : [];
    });
}
/** `bench/data/**` → `bench`, `bench/data`: the folders that every match lies in. A backslash makes literal. */
function fixedFolders(glob) {
    const parts = glob.split('/').slice(0, -1);
    const wild = parts.findIndex((part) => /[*?[]/.test(part.replace(/\\./g, '')));
    const fixed = (wild < 0 ? parts : parts.slice(0, wild)).map((part) => part.replace(/\\(.)/g, '$1'));
    return fixed.map((_, index) => fixed.slice(0, index + 1).join('/')).filter(Boolean);
}
//# sourceMappingURL=entries.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/edge/git/trees.js


/** Removes `path` and all below; folders that a build made read-only (module caches) are opened first. */
async function forceRemove(path) {
    try {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
    catch {
        await openFolders(path.toString());
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function openFolders(dir) {
    const stats = await (0,promises_.lstat)(dir).catch(() => undefined);
    if (!stats?.isDirectory())
        return;
    await (0,promises_.chmod)(dir, 0o700);
    for (const name of await (0,promises_.readdir)(dir))
        await openFolders((0,external_node_path_.join)(dir, name));
}
/** True if `path` exists and lies in `folder` or is it, after all links are resolved. */
async function holds(folder, path) {
    const outer = await (0,promises_.realpath)(folder).catch(() => undefined);
    const inner = await (0,promises_.realpath)((0,external_node_path_.resolve)(folder, path)).catch(() => undefined);
    if (outer === undefined || inner === undefined)
        return false;
    const way = (0,external_node_path_.relative)(outer, inner);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(outer, way) === inner;
}
//# sourceMappingURL=trees.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/placing.js


/** Moves the file `path` from one folder to another, replacing whatever stands there or on the way. */
async function placeFile(from, to, path) {
    refuseEscape(path);
    for (const folder of foldersOf(path))
        await ensureOwnFolder(at(to, folder));
    const target = at(to, path);
    if (await isFolder(target))
        await forceRemove(target);
    await (0,promises_.rename)(at(from, path), target);
}
/** Removes the file or submodule `path` below `tree` and the folders that this leaves empty. */
async function removeFile(tree, path) {
    refuseEscape(path);
    const folders = foldersOf(path);
    for (const folder of folders)
        if (!(await isFolder(at(tree, folder))))
            return;
    await forceRemove(at(tree, path));
    for (const folder of folders.reverse()) {
        const emptied = await (0,promises_.rmdir)(at(tree, folder)).then(() => true, () => false);
        if (!emptied)
            return;
    }
}
/** A symlink would lead out of the tree; a submodule in a folder's place would mix its files with the wanted ones. */
async function ensureOwnFolder(folder) {
    const isSubmodule = (await kindOf(Buffer.concat([folder, Buffer.from('/.git')]))) !== undefined;
    if ((await isFolder(folder)) && !isSubmodule)
        return;
    await forceRemove(folder);
    await (0,promises_.mkdir)(folder);
}
/** Git refuses such paths when it checks out; they are refused here for commits that it has not checked out. */
function refuseEscape(path) {
    if (path.split('/').some((part) => /^(|\.|\.\.|\.git)$/i.test(part))) {
        throw new Error(`a commit holds the impossible path ${JSON.stringify(path)}`);
    }
}
/** `a/b/c` → `a`, `a/b`. */
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** The bytes of a path whose inner part holds one character per byte. */
const at = (folder, path) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, 'latin1')]);
const kindOf = (path) => (0,promises_.lstat)(path).catch(() => undefined);
const isFolder = async (path) => (await kindOf(path))?.isDirectory() === true;
//# sourceMappingURL=placing.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/overlay.js







/**
 * Makes the files of `tree` that match `globs` those of `commit`. The wanted files are checked out apart, under
 * `commit`'s own attributes, and moved into place; a symlink on the way is replaced by a folder, never followed.
 */
async function overlay(run, repository, request) {
    const { tree, commit, globs } = request;
    const wanted = await matchingEntries(run, repository, { commit, globs });
    const present = await matchingEntries(run, tree, { commit: 'HEAD', globs });
    refuseSubmodules(repository, wanted, present);
    const kept = new Set(wanted.map(({ path }) => path));
    for (const { path } of present)
        if (!kept.has(path))
            await removeFile(tree, path);
    const files = wanted.filter(({ mode }) => mode !== submoduleMode);
    if (files.length === 0)
        return;
    const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(tree), '.overlay-'));
    try {
        const checkedOut = await checkOut(run, repository, { commit, globs, staging });
        for (const { path } of files)
            await placeFile(checkedOut, tree, path);
    }
    finally {
        await forceRemove(staging);
    }
}
/** A submodule that both commits hold alike is in place already; another one could not be fetched in good faith. */
function refuseSubmodules(repository, wanted, present) {
    const there = new Map(present.map((entry) => [entry.path, entry]));
    const differing = wanted.filter(({ path, mode, id }) => {
        return mode === submoduleMode && (there.get(path)?.id !== id || there.get(path)?.mode !== mode);
    });
    if (differing.length === 0)
        return;
    throw new problem/* ProblemError */.Mm(differing.map(({ path }) => ({
        where: { file: (0,external_node_path_.join)(repository, readable(path)), key: 'project.evaluator' },
        what: 'this submodule is part of the evaluator and the two sides pin different commits of it',
        hint: 'change the submodule in a commit of its own, or take it out of [project] evaluator',
    })));
}
/** Checks out all files of `commit` that match, and every attributes file, into an own folder with an own index. */
async function checkOut(run, repository, { commit, globs, staging, }) {
    const files = (0,external_node_path_.join)(staging, 'files');
    await (0,promises_.mkdir)(files);
    const args = ['rev-parse', '--path-format=absolute', '--git-dir'];
    const gitDir = line(await must(run, repository, args));
    const tree = await treeOf(run, repository, {
        index: (0,external_node_path_.join)(staging, 'listing'),
        entries: await matchingEntries(run, repository, { commit, globs: [...globs, '**/.gitattributes'] }),
    });
    const env = { GIT_DIR: gitDir, GIT_WORK_TREE: files, GIT_INDEX_FILE: (0,external_node_path_.join)(staging, 'index') };
    await must(run, files, ['-c', 'core.sparseCheckout=false', 'read-tree', '-m', '-u', tree], { env });
    return files;
}
/** Writes a tree object of these entries; their contents may still be at the remote of a partial clone. */
async function treeOf(run, repository, { index, entries }) {
    const env = { GIT_INDEX_FILE: index };
    const records = entries.map(({ mode, id, path }) => `${mode} ${id}\t${path}\0`).join('');
    const input = Buffer.from(records, 'latin1');
    await must(run, repository, ['update-index', '-z', '--index-info'], { env, input });
    return line(await must(run, repository, ['write-tree', '--missing-ok'], { env }));
}
//# sourceMappingURL=overlay.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/remembering.js
const fullId = /^[0-9a-f]{40}([0-9a-f]{24})?(\^\{commit\})?$/;
const aboutObjects = ['ls-tree', 'diff-tree', 'cat-file'];
/** Objects never change under their full id, nor does the place of a repository or the id of a given content. */
function isLasting(args) {
    if (args.includes('--git-common-dir'))
        return true;
    if (args[0] === 'hash-object')
        return !args.includes('-w');
    return (aboutObjects.some((name) => args.includes(name)) &&
        !args.includes('HEAD') &&
        args.some((arg) => fullId.test(arg)));
}
/** `run`, asking git only once for what cannot have changed: a gate asks for the same trees several times over. */
function remembering(run) {
    const known = new Map();
    return (cwd, args, options) => {
        if (options?.env !== undefined || !isLasting(args))
            return run(cwd, args, options);
        const key = JSON.stringify([cwd, args, options?.input?.toString('latin1')]);
        const asked = known.get(key) ?? run(cwd, args, options);
        known.set(key, asked);
        // An object that is missing now may be fetched later.
        const forget = () => void known.delete(key);
        asked.then(({ code }) => code === 0 || forget(), forget);
        return asked;
    };
}
//# sourceMappingURL=remembering.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/status.js

/** Options that outweigh whatever the configuration says may be hidden. */
const showAll = ['--untracked-files=all', '--ignore-submodules=none', '--ignored=no', '--no-renames'];
/** Every path with uncommitted changes, untracked files one by one. */
async function dirt(run, repository, env = {}) {
    const output = await must(run, repository, ['status', '--porcelain=v2', '-z', ...showAll], { env });
    return fields(output).map(dirtOf);
}
/** Fields before the path: https://git-scm.com/docs/git-status, porcelain format version 2. */
const pathColumn = { '1': 8, u: 10, '?': 1 };
function dirtOf(entry) {
    const columns = entry.split(' ');
    const path = columns.slice(pathColumn[columns[0] ?? '?'] ?? 1).join(' ');
    const submodule = columns[0] === '?' ? '' : (columns[2] ?? '');
    return { path: readable(path), submoduleDirty: /^S.*[MU]/.test(submodule) };
}
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/snapshot.js






/** The same content must give the same commit, whoever takes the snapshot and whenever. */
const identity = {
    GIT_AUTHOR_NAME: 'benchgate',
    GIT_AUTHOR_EMAIL: 'benchgate@localhost',
    GIT_AUTHOR_DATE: '@0 +0000',
    GIT_COMMITTER_NAME: 'benchgate',
    GIT_COMMITTER_EMAIL: 'benchgate@localhost',
    GIT_COMMITTER_DATE: '@0 +0000',
};
/** Records the working tree as a dangling commit on HEAD; index and working tree stay as they are. */
async function snapshot(run, repository) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'benchgate-index-'));
    try {
        const env = { ...identity, GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
        await copyIndex(run, repository, env.GIT_INDEX_FILE);
        await stageAll(run, repository, env);
        const tree = line(await must(run, repository, ['write-tree'], { env }));
        const commit = await commitTree(run, repository, { tree, env });
        return { commit, diff: await binaryDiff(run, repository, commit) };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * A copy, not HEAD: it also knows ignored files that were added by force, and spares hashing what is unchanged. It
 * keeps the index's time, rounded down: git looks again only at files that are not older than their index, and would
 * miss one that was changed within the second in which the index was written.
 */
async function copyIndex(run, repository, to) {
    const args = ['rev-parse', '--path-format=absolute', '--git-path', 'index'];
    const index = line(await must(run, repository, args));
    try {
        const written = Math.floor((await (0,promises_.stat)(index)).mtimeMs / 1000);
        await (0,promises_.copyFile)(index, to);
        await (0,promises_.utimes)(to, written, written);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
async function stageAll(run, repository, env) {
    const settings = ['-c', 'add.ignoreErrors=false', '-c', 'core.splitIndex=false'];
    const quiet = ['-c', 'advice.addEmbeddedRepo=false', '-c', 'core.safecrlf=false'];
    await must(run, repository, [...settings, ...quiet, 'add', '-A'], { env });
    const unrecorded = (await dirt(run, repository, env)).filter(({ submoduleDirty }) => submoduleDirty);
    if (unrecorded.length === 0)
        return;
    throw new problem/* ProblemError */.Mm(unrecorded.map(({ path }) => ({
        where: { file: (0,external_node_path_.join)(repository, path) },
        what: 'this submodule has uncommitted changes, which a snapshot of the outer repository cannot hold',
        hint: 'commit them inside the submodule',
    })));
}
async function commitTree(run, repository, { tree, env }) {
    const args = ['commit-tree', '-p', 'HEAD', '-m', 'Snapshot of the working tree', tree];
    return line(await must(run, repository, ['-c', 'i18n.commitEncoding=utf-8', ...args], { env }));
}
/** Plumbing with every choice spelt out: the diff's hash is evidence and must not depend on configuration. */
async function binaryDiff(run, repository, commit) {
    const settings = ['-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false'];
    const form = [
        '-p',
        '--binary',
        '--full-index',
        '-U3',
        '--diff-algorithm=myers',
        '--no-color',
        '--no-renames',
    ];
    const closed = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '--submodule=short'];
    return must(run, repository, [...settings, 'diff-tree', '-r', ...form, ...closed, 'HEAD', commit, '--']);
}
//# sourceMappingURL=snapshot.js.map
// EXTERNAL MODULE: ./build/src/edge/lock.js
var lock = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/src/edge/alive.js
var alive = __webpack_require__(2198);
;// CONCATENATED MODULE: ./build/src/edge/git/leftovers.js







const youngMilliseconds = 60_000;
/** The reason that our locks give: by it a later start knows whether the process that made a worktree is gone. */
const lockReason = () => `benchgate ${process.pid} ${(0,external_node_os_.hostname)()}`;
/**
 * Frees what killed runs left: our folders whose process is gone, and entries of ours whose folder is gone. Entries
 * are taken one by one and never by `git worktree prune`, which would take what another gate is just making.
 */
async function pruneLeftovers(run, repository) {
    for (const entry of await entriesOf(run, repository))
        await freeLeftover(entry);
}
/** Removes git's entry of the worktree at `dir`, whose folder may be gone. */
async function removeEntry(run, repository, dir) {
    const real = (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(dir)).catch(() => (0,external_node_path_.dirname)(dir)), (0,external_node_path_.basename)(dir));
    for (const entry of await entriesOf(run, repository)) {
        if ((await leftovers_treeOf(entry)) === real)
            await forceRemove(entry);
    }
}
async function entriesOf(run, repository) {
    const folder = (0,external_node_path_.join)(await commonFolder(run, repository), 'worktrees');
    return (await (0,promises_.readdir)(folder).catch(() => [])).map((name) => (0,external_node_path_.join)(folder, name));
}
/** The folder that all worktrees of the repository share: `.git`. */
async function commonFolder(run, repository) {
    return line(await must(run, repository, ['rev-parse', '--path-format=absolute', '--git-common-dir']));
}
const leftovers_treeOf = async (entry) => (0,external_node_path_.dirname)(await read((0,external_node_path_.join)(entry, 'gitdir')));
async function freeLeftover(entry) {
    const reason = await read((0,external_node_path_.join)(entry, 'locked'));
    const tree = await leftovers_treeOf(entry);
    if (isOfDeadProcess(reason))
        await removeOwnTree(tree, entry);
    else if (!(await isAbandoned(tree, entry, reason)))
        return;
    await forceRemove(entry);
}
/** Git makes the entry before the folder: a young entry without one belongs to a gate that is at work. */
async function isAbandoned(tree, entry, reason) {
    if (!isOurs(tree) || (0,external_node_fs_.existsSync)(tree) || (reason !== '' && reason !== 'initializing'))
        return false;
    const made = await (0,promises_.stat)(entry).catch(() => undefined);
    return made !== undefined && Date.now() - made.mtimeMs > youngMilliseconds;
}
/** Only a folder that is ours by its name and that points back to this entry is removed. */
async function removeOwnTree(tree, entry) {
    if (!isOurs(tree))
        return;
    const link = await read((0,external_node_path_.join)(tree, '.git'));
    if ((0,external_node_path_.basename)(link.replace(/^gitdir: /, '')) !== (0,external_node_path_.basename)(entry))
        return;
    await forceRemove(tree);
    await (0,promises_.rmdir)((0,external_node_path_.dirname)(tree)).catch(() => { });
}
const isOurs = (tree) => (0,external_node_path_.basename)((0,external_node_path_.dirname)(tree)).startsWith('benchgate-');
function isOfDeadProcess(reason) {
    const [, pid, host] = /^benchgate (\d+) (\S+)$/.exec(reason) ?? [];
    return pid !== undefined && host === (0,external_node_os_.hostname)() && !(0,alive/* isAlive */._n)(Number(pid));
}
const read = async (path) => (await (0,promises_.readFile)(path, 'utf8').catch(() => '')).trim();
//# sourceMappingURL=leftovers.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/submodules.js

/**
 * Checks out all submodules of the worktree `dir`. Git writes their URLs into the configuration that all worktrees
 * share; what was not there before is taken out again, so that no commit under test decides where later ones clone from.
 */
async function initialiseSubmodules(run, repository, dir) {
    const before = new Set(await submoduleKeys(run, repository));
    try {
        await must(run, dir, ['submodule', '--quiet', 'update', '--init', '--recursive', '--checkout', '--force']);
    }
    finally {
        const added = (await submoduleKeys(run, repository)).filter((key) => !before.has(key));
        for (const key of added)
            await run(repository, ['config', '--local', '--unset-all', key]);
    }
}
async function submoduleKeys(run, repository) {
    const args = ['config', '--local', '--name-only', '-z', '--get-regexp', '^submodule\\.'];
    return fields((await run(repository, args)).stdout);
}
//# sourceMappingURL=submodules.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/worktrees.js









/** Milliseconds; making an entry takes some ten of them. */
const patience = 60_000;
/** Adds a detached worktree at the absolute path `dir`; first frees what killed runs left. */
async function addWorktree(run, repository, { commit, dir }) {
    try {
        const id = await resolveCommit(run, repository, commit);
        if (!id)
            throw gitFailed(repository, ['worktree'], `${commit} is not a commit of this repository`);
        await populate(run, repository, { commit: id, dir });
        return (0,problem.ok)({ dir, commit: id });
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        await removeWorktree(run, repository, dir);
        return (0,problem/* fail */.fJ)(...error.problems);
    }
}
/** Locked before the long checkout, so that a kill in its midst leaves an entry that names its owner. */
async function populate(run, repository, { commit, dir }) {
    await alone(run, repository, async () => {
        await pruneLeftovers(run, repository);
        await must(run, repository, ['worktree', 'add', '--detach', '--no-checkout', '--quiet', dir, commit]);
        await must(run, repository, ['worktree', 'lock', '--reason', lockReason(), dir]);
    });
    await must(run, dir, ['reset', '--hard', '--quiet']);
    const modules = await (0,promises_.lstat)((0,external_node_path_.join)(dir, '.gitmodules')).catch(() => undefined);
    if (modules?.isFile())
        await initialiseSubmodules(run, repository, dir);
}
/** Removes the folder and git's entry for it; fine if either is gone already. The next start frees what is left. */
async function removeWorktree(run, repository, dir) {
    await run(repository, ['worktree', 'unlock', dir]);
    await forceRemove(dir);
    await alone(run, repository, () => removeEntry(run, repository, dir)).catch(unlessProblem);
}
/** Git fails on an entry that another process is just making or removing; so gates on one repository take turns. */
async function alone(run, repository, work) {
    return (0,lock/* withLock */.k)((0,external_node_path_.join)(await commonFolder(run, repository), 'benchgate-worktrees.lock'), patience, work);
}
function unlessProblem(error) {
    if (!(error instanceof problem/* ProblemError */.Mm))
        throw error;
}
//# sourceMappingURL=worktrees.js.map
;// CONCATENATED MODULE: ./build/src/edge/git.js










/** The real Git, by child processes of `git` that see `environment` without what redirects git. */
function openGit(environment) {
    const run = remembering(gitRunner(environment));
    return {
        repository: (dir) => findRepository(run, dir),
        resolve: (repository, rev) => resolveCommit(run, repository, rev),
        branch: (repository) => currentBranch(run, repository),
        defaultBranch: (repository) => defaultBranch(run, repository),
        isShallow: (repository) => isShallow(run, repository),
        parents: (repository, commit) => parentsOf(run, repository, commit),
        firstParents: (repository, commit, limit) => firstParents(run, repository, { commit, limit }),
        title: (repository, commit) => titleOf(run, repository, commit),
        fetch: (repository, commit) => fetchCommit(run, repository, commit),
        mergeBase: (repository, a, b) => mergeBase(run, repository, [a, b]),
        previousTag: (repository, commit) => previousTag(run, repository, commit),
        dirtyPaths: async (repository) => (await dirt(run, repository)).map(({ path }) => path),
        snapshot: (repository) => snapshot(run, repository),
        show: (repository, commit, path) => show(run, repository, { commit, path }),
        addWorktree: (repository, commit, dir) => addWorktree(run, repository, { commit, dir }),
        removeWorktree: (repository, dir) => removeWorktree(run, repository, dir),
        evaluatorChanges: (repository, base, head, globs) => evaluatorChanges(run, repository, { base, head, globs }),
        overlay: (repository, tree, commit, globs) => overlay(run, repository, { tree, commit, globs }),
        holds: holds,
    };
}
//# sourceMappingURL=git.js.map
// EXTERNAL MODULE: ./build/src/core/store/layout.js
var layout = __webpack_require__(1833);
;// CONCATENATED MODULE: ./build/src/core/model/calibration.js
/** The rule that runs of a calibration bear in place of a baseline's: by it they are told from all others. */
const calibrationRule = 'calibration';
//# sourceMappingURL=calibration.js.map
// EXTERNAL MODULE: ./build/src/core/store/cell.js
var cell = __webpack_require__(6643);
;// CONCATENATED MODULE: ./build/src/core/store/table.js
/** The cells of `fields` in the table's order. */
const toRow = (table, fields) => Object.keys(table.columns).map((column) => fields[column] ?? null);
const known = new WeakMap();
/** Where each column stands in a row: found once for a table, because a row has its own Reader. */
function positionsOf({ columns }) {
    const found = known.get(columns);
    if (found)
        return found;
    const positions = new Map(Object.keys(columns).map((column, index) => [column, index]));
    known.set(columns, positions);
    return positions;
}
/** Reads cells by column name, each as the type the caller expects of that column. */
class Reader {
    #positions;
    #row;
    constructor(table, row) {
        this.#positions = positionsOf(table);
        this.#row = row;
    }
    #cell(column) {
        return this.#row[this.#positions.get(column)] ?? null;
    }
    text(column) {
        return String(this.#cell(column));
    }
    optionalText(column) {
        return this.#cell(column) === null ? null : this.text(column);
    }
    number(column) {
        return Number(this.#cell(column));
    }
    optionalNumber(column) {
        return this.#cell(column) === null ? null : this.number(column);
    }
    flag(column) {
        return this.number(column) === 1;
    }
    big(column) {
        const cell = this.#cell(column);
        return typeof cell === 'bigint' ? cell : null;
    }
    bytes(column) {
        const cell = this.#cell(column);
        return cell instanceof Uint8Array ? cell : new Uint8Array();
    }
    /** Parsed JSON of a column that `json` wrote; throws SyntaxError for anything else. */
    json(column) {
        return JSON.parse(this.text(column));
    }
    optionalJson(column) {
        return this.#cell(column) === null ? null : this.json(column);
    }
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./build/src/core/store/tables/calibrations.js


const calibrations = {
    name: 'calibrations',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        definition_hash: 'TEXT',
        metrics: 'TEXT',
        at: 'INTEGER',
    },
};
const acknowledgements = {
    name: 'acknowledgements',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        calibration: 'TEXT',
        reason: 'TEXT',
        actor: 'TEXT',
        at: 'INTEGER',
    },
};
const calibrationRow = (calibration, header) => toRow(calibrations, {
    project: (0,cell/* text */.Qq)(header.project),
    benchmark: (0,cell/* text */.Qq)(calibration.benchmark),
    subject: (0,cell/* text */.Qq)(calibration.subject),
    definition_hash: (0,cell/* text */.Qq)(calibration.definitionHash),
    metrics: (0,cell/* json */.Pq)(calibration.metrics),
    at: (0,cell/* integer */.nd)(calibration.at),
});
function readCalibration(row) {
    const cells = new Reader(calibrations, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        definitionHash: cells.text('definition_hash'),
        metrics: cells.json('metrics'),
        at: cells.number('at'),
    };
}
const acknowledgementRow = (acknowledgement, header) => toRow(acknowledgements, {
    project: (0,cell/* text */.Qq)(header.project),
    benchmark: (0,cell/* text */.Qq)(acknowledgement.benchmark),
    subject: (0,cell/* text */.Qq)(acknowledgement.subject),
    calibration: (0,cell/* text */.Qq)(acknowledgement.calibration),
    reason: (0,cell/* text */.Qq)(acknowledgement.reason),
    actor: (0,cell/* text */.Qq)(acknowledgement.actor),
    at: (0,cell/* integer */.nd)(acknowledgement.at),
});
function readAcknowledgement(row) {
    const cells = new Reader(acknowledgements, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        calibration: cells.text('calibration'),
        reason: cells.text('reason'),
        actor: cells.text('actor'),
        at: cells.number('at'),
    };
}
//# sourceMappingURL=calibrations.js.map
;// CONCATENATED MODULE: ./build/src/core/store/tables/judgements.js


const verdicts = {
    name: 'verdicts',
    owner: 'session',
    uid: false,
    columns: {
        benchmark: 'TEXT',
        subject: 'TEXT',
        metric: 'TEXT?',
        kind: 'TEXT',
        gate: 'TEXT',
        baseline: 'TEXT',
        direction: 'TEXT?',
        unit: 'TEXT?',
        evidence: 'TEXT',
        policy: 'TEXT?',
        mandatory: 'INTEGER',
        reason: 'TEXT',
    },
};
const findings = {
    name: 'findings',
    owner: 'session',
    uid: false,
    columns: {
        rule: 'TEXT',
        level: 'TEXT',
        message: 'TEXT',
        file: 'TEXT',
        line: 'INTEGER',
        benchmark: 'TEXT?',
        subject: 'TEXT?',
        metric: 'TEXT?',
        remedy: 'TEXT?',
    },
};
const verdictRow = (verdict) => toRow(verdicts, {
    benchmark: (0,cell/* text */.Qq)(verdict.benchmark),
    subject: (0,cell/* text */.Qq)(verdict.subject),
    metric: (0,cell/* optionalText */.mR)(verdict.metric),
    kind: verdict.kind,
    gate: (0,cell/* text */.Qq)(verdict.gate),
    baseline: (0,cell/* text */.Qq)(verdict.baseline),
    direction: verdict.direction,
    unit: (0,cell/* optionalText */.mR)(verdict.unit),
    evidence: (0,cell/* json */.Pq)(verdict.evidence),
    policy: (0,cell/* optionalJson */.xD)(verdict.policy),
    mandatory: (0,cell/* flag */.Jt)(verdict.mandatory),
    reason: (0,cell/* text */.Qq)(verdict.reason),
});
function readVerdict(row) {
    const cells = new Reader(verdicts, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        metric: cells.optionalText('metric'),
        kind: cells.text('kind'),
        gate: cells.text('gate'),
        baseline: cells.text('baseline'),
        direction: cells.optionalText('direction'),
        unit: cells.optionalText('unit'),
        evidence: cells.json('evidence'),
        policy: cells.optionalJson('policy'),
        mandatory: cells.flag('mandatory'),
        reason: cells.text('reason'),
    };
}
const findingRow = (finding) => toRow(findings, {
    rule: (0,cell/* text */.Qq)(finding.rule),
    level: finding.level,
    message: (0,cell/* text */.Qq)(finding.message),
    file: (0,cell/* text */.Qq)(finding.file),
    line: (0,cell/* integer */.nd)(finding.line),
    benchmark: (0,cell/* optionalText */.mR)(finding.benchmark),
    subject: (0,cell/* optionalText */.mR)(finding.subject),
    metric: (0,cell/* optionalText */.mR)(finding.metric),
    remedy: (0,cell/* optionalText */.mR)(finding.remedy),
});
function readFinding(row) {
    const cells = new Reader(findings, row);
    const optional = ['benchmark', 'subject', 'metric', 'remedy'];
    const present = optional.map((key) => [key, cells.optionalText(key)]).filter(([, value]) => value !== null);
    return {
        rule: cells.text('rule'),
        level: cells.text('level'),
        message: cells.text('message'),
        file: cells.text('file'),
        line: cells.number('line'),
        ...Object.fromEntries(present),
    };
}
//# sourceMappingURL=judgements.js.map
;// CONCATENATED MODULE: ./build/src/core/store/tables/logs.js


const baselineLog = {
    name: 'baseline_log',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        pointer: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        report: 'TEXT',
        git_sha: 'TEXT',
        reason: 'TEXT',
        actor: 'TEXT',
        at: 'INTEGER',
        supersedes: 'TEXT?',
    },
};
const referenceLog = {
    name: 'reference_log',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        hash: 'TEXT',
        bytes: 'BLOB',
        reason: 'TEXT',
        actor: 'TEXT',
        at: 'INTEGER',
        supersedes: 'TEXT?',
    },
};
const acceptances = {
    name: 'acceptances',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        metric: 'TEXT',
        max_change: 'REAL',
        reason: 'TEXT',
        author: 'TEXT',
        until: 'TEXT',
        at: 'INTEGER',
        supersedes: 'TEXT?',
    },
};
const peerStats = {
    name: 'peer_stats',
    owner: 'session',
    uid: false,
    columns: {
        source: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        metric: 'TEXT',
        value: 'REAL',
        samples: 'INTEGER',
        at: 'INTEGER',
    },
};
/** `reports` are the uids of the session's own reports; throws RangeError when the move names none of them. */
function moveRow(move, header, reports) {
    const report = typeof move.report === 'string' ? move.report : reports[move.report];
    if (report === undefined)
        throw new RangeError(`the session has no report ${move.report} to point to`);
    return toRow(baselineLog, {
        project: (0,cell/* text */.Qq)(header.project),
        pointer: move.pointer,
        benchmark: (0,cell/* text */.Qq)(move.benchmark),
        subject: (0,cell/* text */.Qq)(move.subject),
        report: (0,cell/* text */.Qq)(report),
        git_sha: (0,cell/* text */.Qq)(move.gitSha),
        reason: (0,cell/* text */.Qq)(move.reason),
        actor: (0,cell/* text */.Qq)(move.actor),
        at: (0,cell/* integer */.nd)(move.at),
        supersedes: (0,cell/* optionalText */.mR)(move.supersedes),
    });
}
/** A move as stored names its report by uid. */
function readMove(row) {
    const cells = new Reader(baselineLog, row);
    return {
        pointer: cells.text('pointer'),
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        report: cells.text('report'),
        gitSha: cells.text('git_sha'),
        reason: cells.text('reason'),
        actor: cells.text('actor'),
        at: cells.number('at'),
        supersedes: cells.optionalText('supersedes'),
    };
}
const referenceRow = (reference, header) => toRow(referenceLog, {
    project: (0,cell/* text */.Qq)(header.project),
    benchmark: (0,cell/* text */.Qq)(reference.benchmark),
    subject: (0,cell/* text */.Qq)(reference.subject),
    hash: (0,cell/* text */.Qq)(reference.hash),
    bytes: reference.bytes,
    reason: (0,cell/* text */.Qq)(reference.reason),
    actor: (0,cell/* text */.Qq)(reference.actor),
    at: (0,cell/* integer */.nd)(reference.at),
    supersedes: (0,cell/* optionalText */.mR)(reference.supersedes),
});
function readReference(row) {
    const cells = new Reader(referenceLog, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        hash: cells.text('hash'),
        bytes: cells.bytes('bytes'),
        reason: cells.text('reason'),
        actor: cells.text('actor'),
        at: cells.number('at'),
        supersedes: cells.optionalText('supersedes'),
    };
}
const acceptanceRow = (acceptance, header) => toRow(acceptances, {
    project: (0,cell/* text */.Qq)(header.project),
    benchmark: (0,cell/* text */.Qq)(acceptance.benchmark),
    subject: (0,cell/* text */.Qq)(acceptance.subject),
    metric: (0,cell/* text */.Qq)(acceptance.metric),
    max_change: (0,cell/* real */.x)(acceptance.maxChange),
    reason: (0,cell/* text */.Qq)(acceptance.reason),
    author: (0,cell/* text */.Qq)(acceptance.author),
    until: (0,cell/* text */.Qq)(acceptance.until),
    at: (0,cell/* integer */.nd)(acceptance.at),
    supersedes: (0,cell/* optionalText */.mR)(acceptance.supersedes),
});
function readAcceptance(row) {
    const cells = new Reader(acceptances, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        metric: cells.text('metric'),
        maxChange: cells.number('max_change'),
        reason: cells.text('reason'),
        author: cells.text('author'),
        until: cells.text('until'),
        at: cells.number('at'),
        supersedes: cells.optionalText('supersedes'),
    };
}
const peerStatRow = (stat) => toRow(peerStats, {
    source: (0,cell/* text */.Qq)(stat.source),
    benchmark: (0,cell/* text */.Qq)(stat.benchmark),
    subject: (0,cell/* text */.Qq)(stat.subject),
    metric: (0,cell/* text */.Qq)(stat.metric),
    value: (0,cell/* real */.x)(stat.value),
    samples: (0,cell/* integer */.nd)(stat.samples),
    at: (0,cell/* integer */.nd)(stat.at),
});
function readPeerStat(row) {
    const cells = new Reader(peerStats, row);
    return {
        source: cells.text('source'),
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        metric: cells.text('metric'),
        value: cells.number('value'),
        samples: cells.number('samples'),
        at: cells.number('at'),
    };
}
//# sourceMappingURL=logs.js.map
;// CONCATENATED MODULE: ./build/src/core/store/origin.js
/** The key of a metric's `metadata` in benchmarks.json under which everything stands that 000's shape has no place for. */
const ownKey = 'benchgate';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Our own part of a metric's metadata, or undefined. */
function ownMetadata(metadata) {
    const own = isObject(metadata) ? metadata[ownKey] : undefined;
    return isObject(own) ? own : undefined;
}
/** What an entry of benchmarks.json (as parsed JSON) says of the report that it was written from; undefined if not ours. */
function originFacts(entry) {
    const metrics = isObject(entry) && Array.isArray(entry['metrics']) ? entry['metrics'] : [];
    const own = metrics.map((metric) => (isObject(metric) ? ownMetadata(metric['metadata']) : undefined));
    return own.find((part) => typeof part?.['report'] === 'string');
}
//# sourceMappingURL=origin.js.map
;// CONCATENATED MODULE: ./build/src/core/store/tables/reports.js



const reports = {
    name: 'reports',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        git_sha: 'TEXT',
        definition_hash: 'TEXT',
        metrics: 'TEXT',
        success_rate: 'REAL',
        notes: 'TEXT',
        captured_at: 'INTEGER',
        origin: 'TEXT?',
    },
};
/** The commit of an imported report is the one its entry names; that of any other is its session's. */
const commitOf = (report, header) => (report.origin === undefined ? undefined : originFacts(JSON.parse(report.origin))?.git_sha) ?? header.gitSha;
const reportRow = (report, header) => toRow(reports, {
    project: (0,cell/* text */.Qq)(header.project),
    benchmark: (0,cell/* text */.Qq)(report.benchmark),
    subject: (0,cell/* text */.Qq)(report.subject),
    git_sha: (0,cell/* text */.Qq)(commitOf(report, header)),
    definition_hash: (0,cell/* text */.Qq)(report.definitionHash),
    metrics: (0,cell/* json */.Pq)(report.metrics),
    success_rate: (0,cell/* real */.x)(report.successRate),
    notes: (0,cell/* text */.Qq)(report.notes),
    captured_at: (0,cell/* integer */.nd)(report.capturedAt),
    origin: (0,cell/* optionalText */.mR)(report.origin),
});
function readReport(row) {
    const cells = new Reader(reports, row);
    const origin = cells.optionalText('origin');
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        definitionHash: cells.text('definition_hash'),
        metrics: cells.json('metrics'),
        successRate: cells.number('success_rate'),
        notes: cells.text('notes'),
        capturedAt: cells.number('captured_at'),
        ...(origin === null ? {} : { origin }),
    };
}
//# sourceMappingURL=reports.js.map
;// CONCATENATED MODULE: ./build/src/core/store/tables/runs.js


/** What all runs of a set share; kept once, so that a run costs few bytes. */
const runSets = {
    name: 'run_sets',
    owner: 'session',
    uid: false,
    columns: {
        benchmark: 'TEXT',
        subject: 'TEXT',
        side: 'TEXT',
        rule: 'TEXT?',
        git_sha: 'TEXT',
        dirty: 'INTEGER',
        meta_seed: 'INTEGER?',
        definition_hash: 'TEXT',
        started_at: 'INTEGER',
    },
};
const runs = {
    name: 'runs',
    owner: 'run_set',
    uid: false,
    columns: {
        case_id: 'TEXT?',
        pair: 'INTEGER',
        slot: 'INTEGER',
        seed: 'INTEGER?',
        repetition: 'INTEGER',
        started_at: 'INTEGER',
        wall: 'REAL',
        exit_code: 'INTEGER?',
        status: 'TEXT',
        message: 'TEXT?',
        artifact_hash: 'TEXT?',
    },
};
const measurements = {
    name: 'measurements',
    owner: 'run',
    uid: false,
    columns: {
        metric: 'TEXT',
        status: 'TEXT',
        value: 'REAL?',
        unit: 'TEXT?',
        direction: 'TEXT?',
        message: 'TEXT?',
        samples: 'TEXT?',
        metadata: 'TEXT?',
    },
};
/** `started_at` is the first run's, or `fallback` in a set without runs. */
const runSetRow = (set, fallback) => toRow(runSets, {
    benchmark: (0,cell/* text */.Qq)(set.benchmark),
    subject: (0,cell/* text */.Qq)(set.subject),
    side: set.side,
    rule: (0,cell/* optionalText */.mR)(set.rule),
    git_sha: (0,cell/* text */.Qq)(set.gitSha),
    dirty: (0,cell/* flag */.Jt)(set.dirty),
    meta_seed: (0,cell/* optionalBig */.FS)(set.metaSeed),
    definition_hash: (0,cell/* text */.Qq)(set.definitionHash),
    started_at: (0,cell/* integer */.nd)(set.runs[0]?.startedAt ?? fallback),
});
function readRunSet(row, runsOf) {
    const cells = new Reader(runSets, row);
    const set = {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        side: cells.text('side'),
        rule: cells.optionalText('rule'),
        gitSha: cells.text('git_sha'),
        dirty: cells.flag('dirty'),
        metaSeed: cells.big('meta_seed'),
        definitionHash: cells.text('definition_hash'),
    };
    return { ...set, runs: runsOf(set) };
}
/** Throws RangeError when the run is not of `set`: the shared columns are stored once. */
function runRow(run, set) {
    for (const key of ['benchmark', 'subject', 'side', 'rule'])
        if (run[key] !== set[key])
            throw new RangeError(`a run with ${key} ${run[key]} stands in a set of ${set[key]}`);
    return toRow(runs, {
        case_id: (0,cell/* optionalText */.mR)(run.case),
        pair: (0,cell/* integer */.nd)(run.pair),
        slot: (0,cell/* integer */.nd)(run.order),
        seed: (0,cell/* optionalInteger */.$H)(run.seed),
        repetition: (0,cell/* integer */.nd)(run.repetition),
        started_at: (0,cell/* integer */.nd)(run.startedAt),
        wall: (0,cell/* real */.x)(run.wall),
        exit_code: (0,cell/* optionalInteger */.$H)(run.exitCode),
        status: run.status,
        message: (0,cell/* optionalText */.mR)(run.message),
        artifact_hash: (0,cell/* optionalText */.mR)(run.artifactHash),
    });
}
function readRun(row, set, results) {
    const cells = new Reader(runs, row);
    const caseId = cells.optionalText('case_id');
    return {
        benchmark: set.benchmark,
        subject: set.subject,
        ...(caseId === null ? {} : { case: caseId }),
        side: set.side,
        rule: set.rule,
        pair: cells.number('pair'),
        order: cells.number('slot'),
        seed: cells.optionalNumber('seed'),
        repetition: cells.number('repetition'),
        startedAt: cells.number('started_at'),
        wall: cells.number('wall'),
        exitCode: cells.optionalNumber('exit_code'),
        status: cells.text('status'),
        message: cells.optionalText('message'),
        artifactHash: cells.optionalText('artifact_hash'),
        measurements: results,
    };
}
function measurementRow(measurement) {
    const absent = {
        metric: (0,cell/* text */.Qq)(measurement.metric),
        status: measurement.status,
        value: null,
        unit: null,
        direction: null,
        message: null,
        samples: null,
        metadata: null,
    };
    if (measurement.status !== 'ok')
        return toRow(measurements, { ...absent, message: (0,cell/* text */.Qq)(measurement.message) });
    return toRow(measurements, {
        ...absent,
        value: (0,cell/* real */.x)(measurement.value),
        unit: (0,cell/* text */.Qq)(measurement.unit),
        direction: (0,cell/* optionalText */.mR)(measurement.direction),
        samples: (0,cell/* optionalJson */.xD)(measurement.samples),
        metadata: (0,cell/* optionalJson */.xD)(measurement.metadata),
    });
}
function readMeasurement(row) {
    const cells = new Reader(measurements, row);
    const metric = cells.text('metric');
    const status = cells.text('status');
    if (status !== 'ok')
        return { metric, status, message: cells.text('message') };
    return {
        metric,
        status,
        value: cells.number('value'),
        unit: cells.text('unit'),
        ...present('direction', cells.optionalText('direction')),
        ...present('samples', cells.optionalJson('samples')),
        ...present('metadata', cells.optionalJson('metadata')),
    };
}
const present = (key, value) => (value === null ? {} : { [key]: value });
//# sourceMappingURL=runs.js.map
;// CONCATENATED MODULE: ./build/src/core/store/tables/sessions.js


/** One row for each write to the history. */
const sessions = {
    name: 'sessions',
    owner: null,
    uid: false,
    columns: {
        kind: 'TEXT',
        project: 'TEXT',
        parents: 'TEXT',
        git_sha: 'TEXT',
        branch: 'TEXT?',
        dirty: 'INTEGER',
        diff_hash: 'TEXT?',
        event: 'TEXT',
        trigger_name: 'TEXT?',
        version: 'TEXT?',
        cost: 'TEXT',
        dry_run: 'INTEGER',
        shard: 'TEXT?',
        machine: 'TEXT',
        tools: 'TEXT',
        runner_labels: 'TEXT',
        command: 'TEXT',
        manifest_hash: 'TEXT',
        harness_version: 'TEXT',
        started_at: 'INTEGER',
        ended_at: 'INTEGER',
        complete: 'INTEGER',
    },
};
/** Parents are a set, so they are stored sorted. */
const headerRow = (header) => toRow(sessions, {
    kind: header.kind,
    project: (0,cell/* text */.Qq)(header.project),
    parents: (0,cell/* json */.Pq)([...new Set(header.parents)].sort()),
    git_sha: (0,cell/* text */.Qq)(header.gitSha),
    branch: (0,cell/* optionalText */.mR)(header.branch),
    dirty: (0,cell/* flag */.Jt)(header.dirty),
    diff_hash: (0,cell/* optionalText */.mR)(header.diffHash),
    event: (0,cell/* text */.Qq)(header.event),
    trigger_name: (0,cell/* optionalText */.mR)(header.trigger),
    version: (0,cell/* optionalText */.mR)(header.version),
    cost: header.cost,
    dry_run: (0,cell/* flag */.Jt)(header.dryRun),
    shard: (0,cell/* optionalText */.mR)(header.shard),
    machine: (0,cell/* json */.Pq)(header.machine),
    tools: (0,cell/* json */.Pq)(header.tools),
    runner_labels: (0,cell/* json */.Pq)(header.runnerLabels),
    command: (0,cell/* text */.Qq)(header.command),
    manifest_hash: (0,cell/* text */.Qq)(header.manifestHash),
    harness_version: (0,cell/* text */.Qq)(header.harnessVersion),
    started_at: (0,cell/* integer */.nd)(header.startedAt),
    ended_at: (0,cell/* integer */.nd)(header.endedAt),
    complete: (0,cell/* flag */.Jt)(header.complete),
});
function readHeader(row) {
    const cells = new Reader(sessions, row);
    return {
        kind: cells.text('kind'),
        project: cells.text('project'),
        parents: cells.json('parents'),
        gitSha: cells.text('git_sha'),
        branch: cells.optionalText('branch'),
        dirty: cells.flag('dirty'),
        diffHash: cells.optionalText('diff_hash'),
        event: cells.text('event'),
        trigger: cells.optionalText('trigger_name'),
        version: cells.optionalText('version'),
        cost: cells.text('cost'),
        dryRun: cells.flag('dry_run'),
        shard: cells.optionalText('shard'),
        machine: cells.json('machine'),
        tools: cells.json('tools'),
        runnerLabels: cells.json('runner_labels'),
        command: cells.text('command'),
        manifestHash: cells.text('manifest_hash'),
        harnessVersion: cells.text('harness_version'),
        startedAt: cells.number('started_at'),
        endedAt: cells.number('ended_at'),
        complete: cells.flag('complete'),
    };
}
//# sourceMappingURL=sessions.js.map
;// CONCATENATED MODULE: ./build/src/core/store/tables/index.js






/** Every table, in hashing order; the header's first. A session's id depends on this order. */
const tables = [
    sessions,
    runSets,
    runs,
    measurements,
    reports,
    verdicts,
    findings,
    baselineLog,
    referenceLog,
    acceptances,
    peerStats,
    calibrations,
    acknowledgements,
];
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/src/core/store/schema.js


/** "bgat": tells our files from other SQLite files. */
const applicationId = 0x62676174;
/** Version of a store without signatures, which is how every store begins. */
const plainVersion = 1;
/** Version of a store with signatures; a store with a higher one was written by a newer program. */
const newestVersion = 2;
const columns = (table) => Object.entries(table.columns).map(([name, type]) => `${name} ${type.replace('?', '')}${type.endsWith('?') ? '' : ' NOT NULL'}`);
function keys(table) {
    switch (table.owner) {
        case null:
            return ['id INTEGER PRIMARY KEY', 'hash TEXT NOT NULL UNIQUE'];
        case 'session':
            return [
                'id INTEGER PRIMARY KEY',
                'session INTEGER NOT NULL',
                ...(table.uid ? ['uid TEXT NOT NULL'] : []),
            ];
        case 'run_set':
            return ['id INTEGER PRIMARY KEY', 'run_set INTEGER NOT NULL'];
        case 'run':
            return ['run INTEGER NOT NULL', 'place INTEGER NOT NULL'];
    }
}
function createTable(table) {
    const clustered = table.owner === 'run';
    const parts = [...keys(table), ...columns(table), ...(clustered ? ['PRIMARY KEY (run, place)'] : [])];
    return `CREATE TABLE ${table.name} (\n  ${parts.join(',\n  ')}\n) STRICT${clustered ? ', WITHOUT ROWID' : ''}`;
}
/** Sessions whose runs were moved to an archive, with the hashes of the tables that hold them there. */
const archived = `CREATE TABLE archived (
  session INTEGER PRIMARY KEY,
  runs TEXT NOT NULL,
  measurements TEXT NOT NULL
) STRICT`;
const guards = ({ name }) => ['UPDATE', 'DELETE'].map((action) => `CREATE TRIGGER ${name}_no_${action.toLowerCase()} BEFORE ${action} ON ${name} BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END`);
const indexes = [
    'CREATE INDEX sessions_by_start ON sessions (started_at)',
    'CREATE INDEX run_sets_by_session ON run_sets (session)',
    'CREATE INDEX run_sets_by_time ON run_sets (benchmark, started_at)',
    'CREATE INDEX run_sets_by_commit ON run_sets (benchmark, git_sha, started_at)',
    'CREATE INDEX runs_by_set ON runs (run_set)',
    'CREATE INDEX reports_by_session ON reports (session)',
    'CREATE INDEX reports_by_series ON reports (benchmark, subject, captured_at)',
    'CREATE INDEX reports_by_uid ON reports (uid)',
    'CREATE INDEX verdicts_by_session ON verdicts (session, benchmark, subject)',
    'CREATE INDEX findings_by_session ON findings (session)',
    ...['baseline_log', 'reference_log', 'acceptances'].flatMap((log) => [
        `CREATE INDEX ${log}_by_session ON ${log} (session)`,
        `CREATE INDEX ${log}_by_superseded ON ${log} (supersedes)`,
    ]),
    'CREATE INDEX peer_stats_by_session ON peer_stats (session)',
    'CREATE INDEX calibrations_by_session ON calibrations (session)',
    'CREATE INDEX acknowledgements_by_session ON acknowledgements (session)',
    'CREATE INDEX acknowledgements_by_calibration ON acknowledgements (calibration)',
];
/** Rows of a log that no other row supersedes; more than one where two machines moved at once: the newest holds. */
const current = (view, log, series) => `CREATE VIEW ${view} AS SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY ${series} ORDER BY at DESC, uid DESC) AS choice FROM ${log} AS mine WHERE NOT EXISTS (SELECT 1 FROM ${log} AS later WHERE later.supersedes = mine.uid)) WHERE choice = 1`;
const runsOf = (session) => `(SELECT count(*) FROM run_sets JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = ${session}.id)`;
const views = [
    current('current_pointers', 'baseline_log', 'project, pointer, benchmark, subject'),
    current('current_references', 'reference_log', 'project, benchmark, subject'),
    current('current_acceptances', 'acceptances', 'project, benchmark, subject, metric'),
    // Runs that came back from the archive make the note about them idle; it is never removed.
    `CREATE VIEW archived_sessions AS SELECT session AS id, runs, measurements FROM archived WHERE NOT EXISTS (SELECT 1 FROM run_sets JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = archived.session)`,
    // An interrupted session yields to the finished one of the same invocation, else to the one that kept more runs.
    `CREATE VIEW yielded_sessions AS SELECT part.id AS id FROM sessions AS part JOIN sessions AS whole ON whole.started_at = part.started_at AND whole.project = part.project AND whole.git_sha = part.git_sha AND whole.command = part.command AND whole.machine = part.machine AND whole.shard IS part.shard AND whole.id <> part.id WHERE part.complete = 0 AND (whole.complete = 1 OR (${runsOf('whole')}, part.hash) > (${runsOf('part')}, whole.hash))`,
    `CREATE VIEW runs_001 AS SELECT runs.id AS id, sessions.project AS project, run_sets.benchmark AS benchmark, run_sets.git_sha AS git_sha, run_sets.dirty AS git_dirty, CASE WHEN run_sets.dirty THEN sessions.diff_hash END AS dirty_diff_path, strftime('%Y-%m-%dT%H:%M:%f', runs.started_at / 1000.0, 'unixepoch') || '000+00:00' AS timestamp, sessions.harness_version AS harness_version, sessions.machine ->> 'host' AS host, runs.seed AS seed, run_sets.meta_seed AS meta_seed, runs.repetition AS repetition_index, CASE runs.status WHEN 'ok' THEN 'ok' ELSE 'error' END AS status, (SELECT value FROM measurements WHERE run = runs.id AND status = 'ok' ORDER BY place LIMIT 1) AS metric, (SELECT json_group_object(metric, value ORDER BY metric) FROM measurements WHERE run = runs.id AND status = 'ok') AS metric_components_json, runs.wall AS wall_clock_seconds, NULL AS project_metadata_json, NULL AS stderr_log_path, runs.artifact_hash AS artifact_hash, NULL AS artifact_path FROM runs JOIN run_sets ON run_sets.id = runs.run_set JOIN sessions ON sessions.id = run_sets.session WHERE run_sets.side = 'head' AND run_sets.rule IS NOT '${calibrationRule}' AND runs.status <> 'skipped'`,
];
/** Every statement that makes an empty store, each exactly as `sqlite_schema` gives it back. */
const schemaStatements = [
    ...tables.map(createTable),
    archived,
    ...indexes,
    ...[...tables, { name: 'archived' }].flatMap(guards),
    ...views,
];
const signatures = `CREATE TABLE signatures (
  session INTEGER NOT NULL,
  key TEXT NOT NULL,
  at INTEGER NOT NULL,
  mac TEXT NOT NULL,
  PRIMARY KEY (session, key, at, mac)
) STRICT, WITHOUT ROWID`;
/**
 * Statements that a store gets with its first signature. They come last and only where they are needed: what is saved
 * without a key stays what every program of version 1 reads.
 */
const signingStatements = [signatures, ...guards({ name: 'signatures' })];
/**
 * Settings of every connection: REPLACE must meet the triggers, and a planted schema must not run functions. Nobody else
 * has the bytes, so that they need not be looked at anew for every statement.
 */
const connectionPragmas = [
    'PRAGMA recursive_triggers = ON',
    'PRAGMA trusted_schema = OFF',
    'PRAGMA cell_size_check = ON',
    'PRAGMA locking_mode = EXCLUSIVE',
];
/** What differs between the schema found in a file and ours, as sentences; none when they agree. */
function schemaDifferences(found) {
    const seen = new Set(found.flatMap(({ sql }) => (sql === null ? [] : [sql])));
    const signed = signingStatements.some((sql) => seen.has(sql));
    const statements = signed ? [...schemaStatements, ...signingStatements] : schemaStatements;
    const expected = new Set(statements);
    const strange = found.filter(({ name, sql }) => sql === null ? !name.startsWith('sqlite_autoindex_') : !expected.has(sql));
    const absent = statements.filter((sql) => !seen.has(sql));
    return [
        ...strange.map(({ name }) => `${name} is not as this program made it`),
        ...absent.map((sql) => `missing: ${sql.split(/\s+/).slice(0, 3).join(' ')}`),
    ];
}
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/wasm.js

/**
 * The SQLite engine as WebAssembly. The path is a literal, seen from the compiled file, because the bundler copies
 * what this very expression names. It stands alone in its file: where the bundler meets syntax newer than ES2020
 * (`??=` is enough) it falls back to copying the file as text, and the bundle then fails at its first query.
 */
const readWasm = () => (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "sql-wasm-browser.wasm");
//# sourceMappingURL=wasm.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/engine.js


let loading;
// The browser build takes its WebAssembly as bytes; the Node build finds it by __dirname, which no bundle has.
async function load() {
    const { default: initialise } = await __webpack_require__.e(/* import() */ 166).then(__webpack_require__.t.bind(__webpack_require__, 6166, 19));
    return initialise({ wasmBinary: Uint8Array.from(readWasm()).buffer });
}
// Bigints go as decimal text: INTEGER columns of STRICT tables turn it back without loss up to 63 bits.
const bindable = (cell) => (typeof cell === 'bigint' ? cell.toString() : cell);
/** Statements by their text. Translating one takes longer than most answers, and the same is asked of every session. */
class Statements {
    #db;
    #idle = new Map();
    constructor(db) {
        this.#db = db;
    }
    /** Gives `work` the statement, which nobody else has until it returns. */
    with(sql, work) {
        const statement = this.#idle.get(sql) ?? this.#db.prepare(sql);
        this.#idle.delete(sql);
        try {
            const result = work(statement);
            statement.reset();
            this.#idle.set(sql, statement);
            return result;
        }
        catch (error) {
            statement.free();
            throw error;
        }
    }
    /** Whoever exports or closes the database ends all of them. */
    forget() {
        this.#idle.clear();
    }
}
function engine_select(statement, params) {
    statement.bind(params.map(bindable));
    const rows = [];
    while (statement.step())
        rows.push(statement.get(null, { useBigInt: true }));
    return rows;
}
function each(statement, lists) {
    for (const list of lists)
        statement.run(list.map(bindable));
}
function transaction(db, work) {
    db.run('BEGIN');
    try {
        const result = work();
        db.run('COMMIT');
        return result;
    }
    catch (error) {
        db.run('ROLLBACK');
        throw error;
    }
}
function configure(db) {
    for (const pragma of connectionPragmas)
        db.run(pragma);
}
function engineOf(db) {
    const statements = new Statements(db);
    return {
        rows: (sql, params = []) => statements.with(sql, (statement) => engine_select(statement, params)),
        each: (sql, lists) => statements.with(sql, (statement) => each(statement, lists)),
        transaction: (work) => transaction(db, work),
        bytes: () => {
            // Exporting opens the database anew: statements and settings belong to a connection.
            statements.forget();
            const bytes = db.export();
            configure(db);
            return bytes;
        },
        close: () => {
            statements.forget();
            db.close();
        },
    };
}
/** Begins to load the engine, for whoever has other work to do before the first database is opened. */
function preload() {
    loading ??= load();
    // Whoever opens a database meets the failure.
    loading.catch(() => undefined);
}
async function database(bytes) {
    loading ??= load();
    const { Database } = await loading;
    // sql.js copies a Uint8Array by `slice`, and that of a Buffer gives the very bytes: a store may be large.
    return new Database(bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
/**
 * Opens bytes as they are; damage shows at the first query. They become the engine's: whoever writes to the database
 * may change them, so that they are read again by nobody who does.
 */
async function openEngine(bytes) {
    const db = await database(bytes);
    configure(db);
    return engineOf(db);
}
let empty;
async function makeEmpty() {
    const db = await database();
    db.run(`PRAGMA application_id = ${applicationId}`);
    db.run(`PRAGMA user_version = ${plainVersion}`);
    for (const statement of schemaStatements)
        db.run(statement);
    const bytes = db.export();
    db.close();
    return bytes;
}
/** A fresh, empty store. The statements run once: opening what they made is a hundred times quicker. */
async function createEngine() {
    empty ??= makeEmpty();
    return openEngine(Uint8Array.from(await empty));
}
//# sourceMappingURL=engine.js.map
;// CONCATENATED MODULE: ./build/src/core/store/digest.js
const utf8 = new TextEncoder();
/** A growing run of bytes. Every cell of a store passes through here, so nothing is allocated for one. */
class Bytes {
    #buffer = new Uint8Array(1024);
    #view = new DataView(this.#buffer.buffer);
    #length = 0;
    /** Makes room for `count` bytes and returns where they begin. */
    #reserve(count) {
        const at = this.#length;
        this.#length += count;
        if (this.#length > this.#buffer.length) {
            const larger = new Uint8Array(Math.max(this.#length, 2 * this.#buffer.length));
            larger.set(this.#buffer);
            this.#buffer = larger;
            this.#view = new DataView(larger.buffer);
        }
        return at;
    }
    byte(value) {
        const at = this.#reserve(1);
        this.#buffer[at] = value;
    }
    int64(value) {
        const at = this.#reserve(8);
        this.#view.setBigInt64(at, value);
    }
    float64(value) {
        const at = this.#reserve(8);
        this.#view.setFloat64(at, value);
    }
    count(value) {
        const at = this.#reserve(4);
        this.#view.setUint32(at, value);
    }
    block(value) {
        this.count(value.length);
        const at = this.#reserve(value.length);
        this.#buffer.set(value, at);
    }
    /** The same block as that of the text's UTF-8 bytes. */
    text(value) {
        const head = this.#reserve(4);
        // No UTF-16 unit takes more than three bytes.
        const at = this.#reserve(3 * value.length);
        const { written } = utf8.encodeInto(value, this.#buffer.subarray(at));
        this.#view.setUint32(head, written);
        this.#length = at + written;
    }
    take() {
        return this.#buffer.subarray(0, this.#length);
    }
}
function addCell(bytes, cell) {
    if (cell === null) {
        bytes.byte(0);
    }
    else if (typeof cell === 'bigint') {
        bytes.byte(1);
        bytes.int64(cell);
    }
    else if (typeof cell === 'number') {
        bytes.byte(2);
        bytes.float64(cell === 0 ? 0 : cell);
    }
    else {
        bytes.byte(typeof cell === 'string' ? 3 : 4);
        if (typeof cell === 'string')
            bytes.text(cell);
        else
            bytes.block(cell);
    }
}
function addRow(bytes, row) {
    bytes.count(row.length);
    for (const cell of row)
        addCell(bytes, cell);
}
/**
 * The one byte string that stands for a table's rows: name, number of rows, then each row as number of cells and
 * cells, each cell as type byte and value (big-endian 64 bits, or length and bytes). No two contents share it.
 */
function canonical(table, rows) {
    const bytes = new Bytes();
    bytes.text(table);
    bytes.count(rows.length);
    for (const row of rows)
        addRow(bytes, row);
    return bytes.take();
}
/** The identity of one row: the hash of its content, without any local integer. */
const rowUid = (sha256, table, row) => sha256(canonical(table, [row]));
/** A session's id: the hash over the hashes of its tables, the header's first. */
const sessionId = (sha256, tableHashes) => sha256(canonical('session 1', [tableHashes]));
//# sourceMappingURL=digest.js.map
;// CONCATENATED MODULE: ./build/src/core/store/content.js









const owned = (rows) => rows.map((row) => ({ owner: 0, row }));
function runItems(session) {
    const sets = session.runSets.map((set) => runSetRow(set, session.header.startedAt));
    const runRows = [];
    const measurementRows = [];
    session.runSets.forEach((set, index) => {
        for (const run of set.runs) {
            for (const measurement of run.measurements)
                measurementRows.push({ owner: runRows.length, row: measurementRow(measurement) });
            runRows.push({ owner: index, row: runRow(run, set) });
        }
    });
    return { run_sets: owned(sets), runs: runRows, measurements: measurementRows };
}
/**
 * What the store keeps of a session. Throws RangeError for what it cannot keep unchanged: numbers that are not
 * finite, runs outside their set, pointers to no report.
 */
function toContent(session, sha256) {
    const { header } = session;
    const reports = session.reports.map((report) => reportRow(report, header));
    const uids = reports.map((row) => rowUid(sha256, 'reports', row));
    return {
        sessions: owned([headerRow(header)]),
        ...runItems(session),
        reports: owned(reports),
        verdicts: owned(session.verdicts.map(verdictRow)),
        findings: owned(session.findings.map(findingRow)),
        baseline_log: owned(session.pointerMoves.map((move) => moveRow(move, header, uids))),
        reference_log: owned((session.references ?? []).map((reference) => referenceRow(reference, header))),
        acceptances: owned((session.acceptances ?? []).map((acceptance) => acceptanceRow(acceptance, header))),
        peer_stats: owned((session.peerStats ?? []).map(peerStatRow)),
        calibrations: owned((session.calibrations ?? []).map((calibration) => calibrationRow(calibration, header))),
        acknowledgements: owned((session.acknowledgements ?? []).map((one) => acknowledgementRow(one, header))),
    };
}
const rows = (items) => items.map(({ row }) => row);
/** Values by the place of their owner, each group in stored order. */
function grouped(items, read) {
    const groups = new Map();
    items.forEach(({ owner, row }, place) => {
        const group = groups.get(owner) ?? [];
        if (group.length === 0)
            groups.set(owner, group);
        group.push(read(row, place));
    });
    return groups;
}
function readRunSets(content) {
    const results = grouped(content.measurements, readMeasurement);
    const stored = grouped(content.runs, (row, place) => ({ row, results: results.get(place) ?? [] }));
    return content.run_sets.map(({ row }, place) => readRunSet(row, (set) => (stored.get(place) ?? []).map((run) => readRun(run.row, set, run.results))));
}
/** The session that `content` was made from; pointer moves name reports by uid. Throws SyntaxError for foreign JSON. */
function toSession(content) {
    const header = content.sessions[0];
    if (header === undefined)
        throw new SyntaxError('a session without a header');
    return {
        header: readHeader(header.row),
        runSets: readRunSets(content),
        reports: rows(content.reports).map(readReport),
        verdicts: rows(content.verdicts).map(readVerdict),
        findings: rows(content.findings).map(readFinding),
        pointerMoves: rows(content.baseline_log).map(readMove),
        references: rows(content.reference_log).map(readReference),
        acceptances: rows(content.acceptances).map(readAcceptance),
        peerStats: rows(content.peer_stats).map(readPeerStat),
        calibrations: rows(content.calibrations).map(readCalibration),
        acknowledgements: rows(content.acknowledgements).map(readAcknowledgement),
    };
}
const hashed = (owner, item) => owner === 'run_set' || owner === 'run' ? [(0,cell/* integer */.nd)(item.owner), ...item.row] : item.row;
const tableHash = (content, { name, owner }, sha256) => sha256(canonical(name, content[name].map((item) => hashed(owner, item))));
/** The hashes of the tables whose rows an archive takes. */
const runHashes = (content, sha256) => ({
    runs: tableHash(content, runs, sha256),
    measurements: tableHash(content, measurements, sha256),
});
/** The same session when its runs stand elsewhere; its id stays. */
const withoutRuns = (content, sha256) => ({
    ...content,
    runs: [],
    measurements: [],
    archived: runHashes(content, sha256),
});
/** The id that a session of this content must have. */
const contentId = (content, sha256) => sessionId(sha256, tables.map((table) => content.archived?.[table.name] ??
    tableHash(content, table, sha256)));
//# sourceMappingURL=content.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/edge/history/sha256.js

const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
//# sourceMappingURL=sha256.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/content-store.js





const sessionEntries = (engine) => engine
    .rows('SELECT id, hash FROM sessions ORDER BY id')
    .map(([local, id]) => ({ local: local, id: String(id) }));
const nextId = (engine, table) => engine.rows(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`)[0]?.[0];
const placeholders = (count) => Array(count).fill('?').join(', ');
function* keyed(table, items, first, bases) {
    let place = 0n;
    let lastOwner = -1;
    for (const [index, { owner, row }] of items.entries()) {
        if (table.owner === 'run') {
            place = owner === lastOwner ? place + 1n : 0n;
            lastOwner = owner;
            yield [bases.run + BigInt(owner), place, ...row];
        }
        else {
            const uid = table.uid ? [rowUid(sha256, table.name, row)] : [];
            const base = table.owner === 'run_set' ? bases.run_set : bases.session;
            yield [first + BigInt(index), base + BigInt(owner), ...uid, ...row];
        }
    }
}
/** The number under which a session stands here, or undefined. */
const localId = (engine, id) => engine.rows('SELECT id FROM sessions WHERE hash = ?', [id])[0]?.[0];
function insert(engine, table, lists) {
    const width = Object.keys(table.columns).length + (table.uid ? 3 : 2);
    engine.each(`INSERT INTO ${table.name} VALUES (${placeholders(width)})`, lists);
}
function insertItems(engine, table, items, bases) {
    if (items.length === 0)
        return;
    const first = table.owner === 'run' ? 0n : nextId(engine, table.name);
    insert(engine, table, keyed(table, items, first, bases));
}
/** Writes one session; the caller holds the transaction. */
function insertContent(engine, id, content) {
    const session = nextId(engine, 'sessions');
    const bases = { session, run_set: nextId(engine, 'run_sets'), run: nextId(engine, 'runs') };
    for (const table of tables) {
        const items = content[table.name];
        if (table.owner === null)
            insert(engine, table, [[session, id, ...(items[0]?.row ?? [])]]);
        else
            insertItems(engine, table, items, bases);
    }
    const { archived } = content;
    if (archived)
        engine.each('INSERT INTO archived VALUES (?, ?, ?)', [[session, archived.runs, archived.measurements]]);
    return session;
}
/** Gives the runs of `content` back to a session that is here without them; the caller holds the transaction. */
function fillContent(engine, session, content) {
    const bases = { ...firstIds(engine, session), run: nextId(engine, 'runs') };
    insertItems(engine, runs, content.runs, bases);
    insertItems(engine, measurements, content.measurements, bases);
}
const columnsOf = (table, prefix) => Object.keys(table.columns)
    .map((column) => `${prefix}.${column}`)
    .join(', ');
/** SELECT of a session's rows in stored order; the first column is the owner's local id. */
function selection(table) {
    const columns = columnsOf(table, 'mine');
    switch (table.owner) {
        case null:
            return `SELECT mine.id, ${columns} FROM ${table.name} AS mine WHERE mine.id = ?`;
        case 'session':
            return `SELECT mine.session, ${columns} FROM ${table.name} AS mine WHERE mine.session = ? ORDER BY mine.id`;
        case 'run_set':
            return `SELECT mine.run_set, ${columns} FROM run_sets JOIN runs AS mine ON mine.run_set = run_sets.id WHERE run_sets.session = ? ORDER BY mine.run_set, mine.id`;
        case 'run':
            return `SELECT mine.run, ${columns} FROM run_sets JOIN runs ON runs.run_set = run_sets.id JOIN measurements AS mine ON mine.run = runs.id WHERE run_sets.session = ? ORDER BY mine.run, mine.place`;
    }
}
function firstIds(engine, session) {
    const [runSet, run] = engine.rows('SELECT min(run_sets.id), min(runs.id) FROM run_sets LEFT JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = ?', [session])[0];
    return { session, run_set: runSet ?? 0n, run: run ?? 0n };
}
/** A session's content as the database gives it back. Throws what the engine throws for damaged pages. */
function readContent(engine, session) {
    const bases = firstIds(engine, session);
    const read = (table) => engine.rows(selection(table), [session]).map(([owner, ...row]) => ({
        owner: table.owner === null ? 0 : Number(owner - bases[table.owner]),
        row: row,
    }));
    const rows = Object.fromEntries(tables.map((table) => [table.name, read(table)]));
    const [found] = engine.rows('SELECT runs, measurements FROM archived_sessions WHERE id = ?', [session]);
    return found ? { ...rows, archived: { runs: String(found[0]), measurements: String(found[1]) } } : rows;
}
/** True if runs that came back from an archive are other runs than the ones that left. */
function contradictsArchive(engine, session, content) {
    const [left] = engine.rows('SELECT runs, measurements FROM archived WHERE session = ?', [session]);
    const now = content.archived ?? runHashes(content, sha256);
    return left !== undefined && (left[0] !== now.runs || left[1] !== now.measurements);
}
function wrongUids(engine, session, content) {
    return tables
        .filter(({ uid }) => uid)
        .flatMap(({ name }) => {
        const stored = engine.rows(`SELECT uid FROM ${name} WHERE session = ? ORDER BY id`, [session]);
        const same = content[name].every(({ row }, index) => stored[index]?.[0] === rowUid(sha256, name, row));
        return same ? [] : [`a uid in ${name} does not fit its row`];
    });
}
/** What is wrong with a stored session; nothing when its content is what its id says. Never throws. */
function sessionProblems(engine, { local, id }) {
    try {
        const content = readContent(engine, local);
        if (contentId(content, sha256) !== id)
            return ['its content is not what its id says'];
        if (contradictsArchive(engine, local, content))
            return ['its note of archived runs does not fit its runs'];
        return wrongUids(engine, local, content);
    }
    catch (error) {
        return [`it cannot be read: ${error.message}`];
    }
}
//# sourceMappingURL=content-store.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/signature-store.js

/** True if the store has the table of signatures. Throws what the engine throws where the schema cannot be read. */
const hasSignatures = (engine) => engine.rows("SELECT 1 FROM sqlite_schema WHERE name = 'signatures'").length > 0;
/** Gives the store its table of signatures where it has none; older programs then say that it is newer than they are. */
function makeSignatures(engine) {
    if (hasSignatures(engine))
        return;
    for (const sql of signingStatements)
        engine.each(sql, [[]]);
    engine.rows(`PRAGMA user_version = ${newestVersion}`);
}
/** Every signature of a session that is here, as the store has it: whether it proves anything only a key can say. */
function readSignatures(engine) {
    if (!hasSignatures(engine))
        return new Map();
    const found = new Map();
    const rows = engine.rows('SELECT hash, key, at, mac FROM signatures JOIN sessions ON sessions.id = signatures.session');
    for (const [id, key, at, mac] of rows) {
        const signature = { key: String(key), at: Number(at), mac: String(mac) };
        found.set(String(id), [...(found.get(String(id)) ?? []), signature]);
    }
    return found;
}
/** Adds signatures of sessions that are here; returns how many were new. Set union, like that of sessions. */
function addSignatures(engine, given) {
    if (given.size === 0)
        return 0;
    const local = new Map(engine.rows('SELECT hash, id FROM sessions').map(([hash, id]) => [String(hash), id]));
    const rows = [...given].flatMap(([id, signatures]) => {
        const session = local.get(id);
        return session === undefined
            ? []
            : signatures.map(({ key, at, mac }) => [session, key, BigInt(at), mac]);
    });
    if (rows.length === 0)
        return 0;
    return engine.transaction(() => {
        makeSignatures(engine);
        const count = () => Number(engine.rows('SELECT count(*) FROM signatures')[0]?.[0]);
        const before = count();
        engine.each('INSERT OR IGNORE INTO signatures VALUES (?, ?, ?, ?)', rows);
        return count() - before;
    });
}
//# sourceMappingURL=signature-store.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/append.js




const parsedParents = (cell) => JSON.parse(String(cell));
/** Sessions that no other names as parent, sorted. */
function headIds(engine) {
    const rows = engine.rows('SELECT hash, parents FROM sessions');
    const named = new Set(rows.flatMap(([, parents]) => parsedParents(parents)));
    return rows
        .map(([id]) => String(id))
        .filter((id) => !named.has(id))
        .sort();
}
function isArchived(engine, local) {
    return engine.rows('SELECT 1 FROM archived_sessions WHERE id = ?', [local]).length > 0;
}
/**
 * Adds a session, or the runs of one that is here without them. What is read back must be what was given, else nothing
 * is written and Error is thrown: an id is a promise about the bytes.
 */
function addContent(engine, content) {
    const id = contentId(content, sha256);
    const known = localId(engine, id);
    if (known !== undefined && (content.archived !== undefined || !isArchived(engine, known)))
        return { id, as: 'known' };
    engine.transaction(() => {
        const local = known ?? insertContent(engine, id, content);
        if (known !== undefined)
            fillContent(engine, known, content);
        const stored = readContent(engine, local);
        if (contentId(stored, sha256) !== id || stored.archived?.runs !== content.archived?.runs)
            throw new Error('the database did not keep the session as it was given; nothing was written');
    });
    return { id, as: known === undefined ? 'added' : 'completed' };
}
/** The stored session that differs from `session` in its parents alone: somebody appended it before. */
function earlier(engine, session) {
    const { header } = session;
    const candidates = engine.rows('SELECT hash, parents FROM sessions WHERE started_at = ? AND project = ? AND git_sha = ? AND kind = ?', [BigInt(header.startedAt), header.project, header.gitSha, header.kind]);
    return candidates
        .map(([id, parents]) => ({ id: String(id), parents: parsedParents(parents) }))
        .find(({ id, parents }) => contentId(toContent({ ...session, header: { ...header, parents } }, sha256), sha256) === id)?.id;
}
/** Adds a session with the present heads as its parents. */
function appendSession(engine, session) {
    const before = earlier(engine, session);
    if (before !== undefined)
        return { id: before, added: false };
    const header = { ...session.header, parents: headIds(engine) };
    return { id: addContent(engine, toContent({ ...session, header }, sha256)).id, added: true };
}
function soundContent(source, id) {
    try {
        const content = source.content(id);
        return content && contentId(content, sha256) === id ? content : undefined;
    }
    catch {
        return undefined;
    }
}
/** True if nothing that `source` may know of the session could be new here. */
function hasWhole(engine, id) {
    const local = localId(engine, id);
    return local !== undefined && !isArchived(engine, local);
}
/**
 * The one way in which sessions of other stores come in: set union of whole sessions by id. Commutative, associative,
 * idempotent; nothing is believed that its id does not prove.
 */
function takeIn(engine, source) {
    const taken = { added: [], completed: [], refused: [] };
    for (const id of source.ids()) {
        if (hasWhole(engine, id))
            continue;
        const content = soundContent(source, id);
        if (content === undefined)
            taken.refused.push(id);
        else {
            const { as } = addContent(engine, content);
            if (as !== 'known')
                taken[as].push(id);
        }
    }
    const signed = addSignatures(engine, source.signatures?.() ?? new Map());
    return { ...taken, signed };
}
/** The sessions of an engine in the order in which they were written. */
const sourceOf = (engine) => ({
    ids: () => engine.rows('SELECT hash FROM sessions ORDER BY id').map(([id]) => String(id)),
    content: (id) => {
        const local = localId(engine, id);
        return local === undefined ? undefined : readContent(engine, local);
    },
    signatures: () => readSignatures(engine),
});
//# sourceMappingURL=append.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/calibration-queries.js


const names = (table) => Object.keys(table.columns)
    .map((column) => `${table.name}.${column}`)
    .join(', ');
const width = Object.keys(calibrations.columns).length;
/** The newest acknowledgement of each calibration, by its uid. */
function acknowledged(engine, project) {
    const rows = engine.rows(`SELECT ${names(acknowledgements)} FROM acknowledgements WHERE project = ? ORDER BY at, uid`, [project]);
    return new Map(rows.map(readAcknowledgement).map((one) => [one.calibration, one]));
}
/** Calibrations of a project, oldest first; the same content in two sessions is one. */
function queryCalibrations(engine, project) {
    const decisions = acknowledged(engine, project);
    const rows = engine.rows(`SELECT sessions.hash, calibrations.uid, ${names(calibrations)}, ${names(sessions)} FROM calibrations JOIN sessions ON sessions.id = calibrations.session
    WHERE calibrations.project = ? AND calibrations.session NOT IN (SELECT id FROM yielded_sessions) ORDER BY calibrations.at, calibrations.uid`, [project]);
    return rows.map(([session, uid, ...cells]) => {
        const { machine, event, branch, dirty, dryRun } = readHeader(cells.slice(width));
        return {
            ...readCalibration(cells.slice(0, width)),
            ...{ uid: String(uid), session: String(session), machine, event, branch, dirty, dryRun },
            acknowledged: decisions.get(String(uid)) ?? null,
        };
    });
}
//# sourceMappingURL=calibration-queries.js.map
;// CONCATENATED MODULE: ./build/src/core/store/benchmarks-json.js


/** UTC in ISO 8601 with `+00:00`, microseconds only where there are any: as 000's registry writes it. */
function isoTimestamp(at) {
    const [seconds = '', fraction = '000Z'] = new Date(at).toISOString().split('.');
    return fraction === '000Z' ? `${seconds}+00:00` : `${seconds}.${fraction.slice(0, 3)}000+00:00`;
}
const hasValue = (metric) => metric.value !== null;
const factsOf = (report) => ({
    report: report.uid,
    session: report.session,
    project: report.project,
    subject: report.subject,
    git_sha: report.gitSha,
    branch: report.branch,
    dirty: report.dirty,
    event: report.event,
    version: report.version,
    definition_hash: report.definitionHash,
    verdict: report.verdict,
});
function metricEntry(metric, facts, omitted) {
    const own = {
        ...facts,
        direction: metric.direction,
        mandatory: metric.mandatory,
        machine_independent: metric.machineIndependent,
        n: metric.n,
        sd: metric.sd,
        unit: metric.unit,
        target_declared: metric.target !== null,
        ...(omitted.length > 0
            ? { omitted: omitted.map(({ name, status, message }) => ({ name, status, message })) }
            : {}),
    };
    return {
        name: metric.name,
        achieved: metric.value,
        target: metric.target ?? metric.value,
        unit: metric.unit ?? 'score',
        metadata: { [ownKey]: own },
    };
}
function entry(report) {
    if (report.origin !== undefined)
        return [JSON.parse(report.origin)];
    const facts = factsOf(report);
    const omitted = report.metrics.filter((metric) => !hasValue(metric));
    const metrics = report.metrics
        .filter(hasValue)
        .map((metric, index) => metricEntry(metric, facts, index === 0 ? omitted : []));
    // An entry without metrics has success rate 1 in 000's reckoning and would be its best report for ever.
    if (metrics.length === 0)
        return [];
    const { benchmark, notes } = report;
    return [{ benchmark, metrics, notes, run_id: report.session, timestamp: isoTimestamp(report.capturedAt) }];
}
/**
 * The text of benchmarks.json: every stored report in order of time, but for dry runs (their values are no
 * measurements) and reports without any value. Imported entries, and those in `kept` that the store does not have,
 * stand as they were found.
 */
function projectReports(reports, kept = []) {
    const stored = reports
        .filter(({ dryRun }) => !dryRun)
        .map((report) => ({ at: report.capturedAt, key: report.uid, entries: entry(report) }));
    const found = kept.map(({ capturedAt, origin = '' }) => ({
        at: capturedAt,
        key: origin,
        entries: [JSON.parse(origin)],
    }));
    const ordered = [...stored, ...found].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
    return (0,cell/* json */.Pq)(ordered.flatMap(({ entries }) => entries), 2);
}
/** What identifies an entry: the report it was written from, else its whole content. */
const entryKey = (entryValue) => originFacts(entryValue)?.report ?? (0,cell/* json */.Pq)(entryValue);
/** The keys of everything in the file that stored reports already stand for. */
function knownKeys(reports) {
    return new Set(reports.flatMap(({ uid, origin }) => (origin ? [uid, entryKey(JSON.parse(origin))] : [uid])));
}
//# sourceMappingURL=benchmarks-json.js.map
;// CONCATENATED MODULE: ./build/src/core/store/benchmarks-json-reader.js



const benchmarks_json_reader_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const benchmarks_json_reader_problem = (file, what, hint, line) => ({
    where: line === undefined ? { file } : { file, line },
    what,
    hint,
});
/** Line of the first bare NaN or Infinity outside strings, which 000 writes and JSON does not have. */
function nonFiniteLine(text) {
    const blank = text.replace(/"(?:[^"\\\n]|\\.)*"/g, (quoted) => ' '.repeat(quoted.length));
    const at = blank.search(/\bNaN\b|\bInfinity\b/);
    return at < 0 ? undefined : blank.slice(0, at).split('\n').length;
}
function parse(text, file) {
    try {
        return (0,problem.ok)(JSON.parse(text));
    }
    catch (error) {
        const line = nonFiniteLine(text);
        if (line !== undefined)
            return (0,problem/* fail */.fJ)(benchmarks_json_reader_problem(file, 'a value is NaN or Infinity', 'remove that metric: only finite values count', line));
        const position = /position (\d+)/.exec(String(error))?.[1];
        const at = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
        const hint = 'restore the file from the last good commit, or delete it to have it written from store.db';
        // Where it is stands in the place already, and engines word it differently.
        const what = error.message.replace(/ in JSON at position \d+.*$/s, '');
        return (0,problem/* fail */.fJ)(benchmarks_json_reader_problem(file, `not valid JSON: ${what}`, hint, at));
    }
}
function readMetric(value) {
    const { name, achieved, target, unit = 'score' } = value;
    if (typeof name !== 'string')
        return 'name is no text';
    if (typeof achieved !== 'number' || !Number.isFinite(achieved))
        return `achieved of ${name} is no finite number`;
    if (typeof target !== 'number' || !Number.isFinite(target))
        return `target of ${name} is no finite number`;
    if (typeof unit !== 'string')
        return `unit of ${name} is no text`;
    const own = ownMetadata(value['metadata']) ?? {};
    return {
        name,
        status: 'ok',
        value: achieved,
        n: typeof own['n'] === 'number' ? own['n'] : 1,
        sd: typeof own['sd'] === 'number' ? own['sd'] : null,
        unit: 'unit' in own && own['unit'] === null ? null : unit,
        // 000 knows one direction only: more is better.
        direction: own['direction'] === 'minimize' ? 'minimize' : 'maximize',
        target: own['target_declared'] === false ? null : target,
        mandatory: own['mandatory'] !== false,
        machineIndependent: own['machine_independent'] === true,
        message: null,
    };
}
/** Timestamps without an offset are UTC: 000 writes both kinds. */
function readTime(value) {
    if (typeof value !== 'string')
        return Number.NaN;
    const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`;
    return Date.parse(zoned.replace(/(\.\d{3})\d+/, '$1'));
}
function successRate(metrics) {
    const met = metrics.flatMap(({ value, target, direction }) => target === null || value === null ? [] : [direction === 'minimize' ? value <= target : value >= target]);
    return met.length === 0 ? 1 : met.filter(Boolean).length / met.length;
}
function benchmarks_json_reader_readReport(value) {
    if (!benchmarks_json_reader_isObject(value))
        return 'it is no object';
    const { benchmark, metrics, notes = '', timestamp } = value;
    if (typeof benchmark !== 'string')
        return 'benchmark is no text';
    if (!Array.isArray(metrics) || !metrics.every(benchmarks_json_reader_isObject))
        return 'metrics is no list of objects';
    if (typeof notes !== 'string')
        return 'notes is no text';
    const capturedAt = readTime(timestamp);
    if (!Number.isFinite(capturedAt))
        return 'timestamp is no ISO 8601 time';
    const read = metrics.map(readMetric);
    const wrong = read.find((metric) => typeof metric === 'string');
    if (wrong !== undefined)
        return wrong;
    const good = read;
    const facts = originFacts(value);
    return {
        benchmark,
        subject: facts?.subject ?? 'self',
        definitionHash: facts?.definition_hash ?? '',
        metrics: good,
        successRate: successRate(good),
        notes,
        capturedAt,
        origin: (0,cell/* json */.Pq)(value),
    };
}
/**
 * The reports of a benchmarks.json, each with its entry as `origin`. Blank text is an empty history; anything else
 * that is no list of good entries is a problem, because taking it for empty would overwrite it.
 */
function readBenchmarks(text, file) {
    if (text.trim() === '')
        return (0,problem.ok)([]);
    const parsed = parse(text, file);
    if (!parsed.ok)
        return parsed;
    if (!Array.isArray(parsed.value)) {
        const hint = 'the file must hold a list of reports; put the reports into [ ] or move the file away';
        return (0,problem/* fail */.fJ)(benchmarks_json_reader_problem(file, 'the top level is not a list', hint));
    }
    const reports = parsed.value.map(benchmarks_json_reader_readReport);
    const problems = reports.flatMap((report, index) => typeof report === 'string'
        ? [benchmarks_json_reader_problem(file, `entry ${index + 1}: ${report}`, 'mend the entry, or remove it from the list')]
        : []);
    return problems.length > 0 ? { ok: false, problems } : (0,problem.ok)(reports);
}
//# sourceMappingURL=benchmarks-json-reader.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/import-entries.js







const unknownMachine = {
    label: '',
    cpu: '',
    cores: 0,
    memoryGiB: 0,
    arch: '',
    os: '',
    gpu: null,
    host: '',
    kernel: '',
};
// Nothing of the moment goes in, so that two processes that import the same file make the same reports.
function importSession(project, reports, parents) {
    const at = Math.max(...reports.map(({ capturedAt }) => capturedAt));
    return {
        header: {
            kind: 'import',
            project,
            parents,
            gitSha: '',
            branch: null,
            dirty: false,
            diffHash: null,
            event: 'import',
            trigger: null,
            version: null,
            cost: 'all',
            dryRun: false,
            shard: null,
            machine: unknownMachine,
            tools: {},
            runnerLabels: [],
            command: 'import benchmarks.json',
            manifestHash: '',
            harnessVersion: '',
            startedAt: at,
            endedAt: at,
            complete: true,
        },
        runSets: [],
        reports,
        verdicts: [],
        findings: [],
        pointerMoves: [],
    };
}
const originOf = (report) => JSON.parse(report.origin ?? 'null');
function onlyInFile(engine, entries) {
    // Not what queries show: a report that yielded to another is known all the same.
    const stored = engine.rows('SELECT uid, origin FROM reports');
    const known = new Set(knownKeys(stored.map(([uid, origin]) => ({ uid: String(uid), origin: origin === null ? null : String(origin) }))));
    return entries.filter((report) => {
        const key = entryKey(originOf(report));
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
    });
}
function byProject(reports, project) {
    const groups = new Map();
    for (const report of reports) {
        const owner = originFacts(originOf(report))?.project ?? project;
        groups.set(owner, [...(groups.get(owner) ?? []), report]);
    }
    return groups;
}
/**
 * Adds what only benchmarks.json holds, one session of kind `import` for each project; `project` is that of entries
 * that name none. Without it nothing is added: no hash covers these entries, so the caller must want them. Throws
 * ProblemError for a broken file.
 */
function importEntries(engine, text, file, project) {
    const entries = readBenchmarks(text, file);
    if (!entries.ok)
        throw new problem/* ProblemError */.Mm(entries.problems);
    const found = entries.value.length === 0 ? [] : onlyInFile(engine, entries.value);
    if (found.length === 0)
        return { added: 0, leftOut: [], notes: [] };
    const what = `${file}: ${found.length} ${found.length === 1 ? 'report' : 'reports'} that the store does not have`;
    if (project === undefined)
        return { added: 0, leftOut: found, notes: [`${what}: left out`] };
    for (const [owner, reports] of byProject(found, project))
        addContent(engine, toContent(importSession(owner, reports, headIds(engine)), sha256));
    return { added: found.length, leftOut: [], notes: [`${what}: imported`] };
}
//# sourceMappingURL=import-entries.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/log-queries.js

const log_queries_names = (table) => Object.keys(table.columns).join(', ');
function currentPointer(engine, pointer, benchmark, subject) {
    const [found] = engine.rows(`SELECT uid, ${log_queries_names(baselineLog)} FROM current_pointers WHERE pointer = ? AND benchmark = ? AND subject = ? ORDER BY at DESC, uid DESC LIMIT 1`, [pointer, benchmark, subject]);
    if (!found)
        return undefined;
    const [uid, ...row] = found;
    return { ...readMove(row), uid: String(uid) };
}
/** Every pointer move of a series, in order. */
const pointerLog = (engine, benchmark, subject) => engine
    .rows(`SELECT uid, ${log_queries_names(baselineLog)} FROM baseline_log WHERE benchmark = ? AND subject = ? ORDER BY at, uid`, [benchmark, subject])
    .map(([uid, ...row]) => ({ ...readMove(row), uid: String(uid) }));
/** Every frozen reference of a series, in order. */
const referenceRows = (engine, benchmark, subject) => engine
    .rows(`SELECT uid, ${log_queries_names(referenceLog)} FROM reference_log WHERE benchmark = ? AND subject = ? ORDER BY at, uid`, [benchmark, subject])
    .map(([uid, ...row]) => ({ ...readReference(row), uid: String(uid) }));
function currentReference(engine, benchmark, subject) {
    const [found] = engine.rows(`SELECT uid, ${log_queries_names(referenceLog)} FROM current_references WHERE benchmark = ? AND subject = ? ORDER BY at DESC, uid DESC LIMIT 1`, [benchmark, subject]);
    if (!found)
        return undefined;
    const [uid, ...row] = found;
    return { ...readReference(row), uid: String(uid) };
}
const currentAcceptances = (engine) => engine
    .rows(`SELECT uid, ${log_queries_names(acceptances)} FROM current_acceptances ORDER BY benchmark, subject, metric`)
    .map(([uid, ...row]) => ({ ...readAcceptance(row), uid: String(uid) }));
//# sourceMappingURL=log-queries.js.map
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
;// CONCATENATED MODULE: ./build/src/edge/history/parsed-once.js
/** Parses the JSON texts of a column. Few machines made the rows of a store, so that equal texts are many: each is parsed once. */
function parsedOnce() {
    const values = new Map();
    return (text) => {
        const known = values.get(text);
        if (known !== undefined)
            return known;
        const value = JSON.parse(String(text));
        values.set(text, value);
        return value;
    };
}
//# sourceMappingURL=parsed-once.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/report-queries.js





const report_queries_columns = (table, prefix) => Object.keys(table.columns)
    .map((column) => `${prefix}.${column}`)
    .join(', ');
const identified = ([id, ...row]) => ({
    ...readHeader(row),
    id: String(id),
});
/** Every session, by time. */
const allHeaders = (engine) => engine
    .rows(`SELECT hash, ${report_queries_columns(sessions, 'sessions')} FROM sessions ORDER BY started_at, hash`)
    .map(identified);
/** Conditions and their parameters for the fields of a query that are present. */
function conditions(fields) {
    const present = Object.entries(fields).filter((field) => field[1] !== undefined);
    const sql = present.map(([condition]) => (condition.includes('?') ? condition : `${condition} = ?`));
    return [['1', ...sql].join(' AND '), present.map(([, value]) => value)];
}
// One text: most reports of a query say the same, and each cell that leaves the engine costs more than what is in it.
const occasion = 'json_array(reports.benchmark, reports.subject, sessions.project, sessions.branch, sessions.dirty, sessions.dry_run, sessions.event, sessions.version)';
// A verdict is looked up by the index on session, benchmark and subject. DISTINCT would make a table for each row.
const verdictsOf = '(SELECT group_concat(kind) FROM verdicts WHERE verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject)';
/** Where the origin stands in a row of `reportsWhere`. */
const originAt = 7;
const reportsWhere = (where) => `SELECT ${occasion}, sessions.machine, reports.definition_hash, reports.metrics, reports.success_rate,
    nullif(reports.notes, ''), reports.captured_at, reports.origin, reports.git_sha, reports.uid, sessions.hash, ${verdictsOf}
  FROM reports CROSS JOIN sessions ON sessions.id = reports.session
  WHERE ${where} AND reports.session NOT IN (SELECT id FROM yielded_sessions)
  ORDER BY reports.project, reports.benchmark, reports.subject, reports.captured_at, reports.uid, sessions.hash`;
/** Reads rows of `reportsWhere`. One literal for all fields: there are thousands of rows, and joining objects is slow. */
function reportReader() {
    const occasionOf = parsedOnce();
    const machineOf = parsedOnce();
    return (row, number) => {
        const [said, machine, definitionHash, metrics, rate, notes, at, , gitSha, uid, session, kinds] = row;
        const [benchmark, subject, project, branch, dirty, dryRun, event, version] = occasionOf(said ?? null);
        const given = kinds == null ? [] : String(kinds).split(',');
        return {
            benchmark,
            subject,
            definitionHash: String(definitionHash),
            metrics: JSON.parse(String(metrics)),
            successRate: Number(rate),
            notes: String(notes ?? ''),
            capturedAt: Number(at),
            uid: String(uid),
            session: String(session),
            number,
            project,
            gitSha: String(gitSha),
            branch,
            dirty: dirty === 1,
            dryRun: dryRun === 1,
            event,
            version,
            machine: machineOf(machine ?? null),
            verdict: (0,verdict/* worstKind */.eD)(given) ?? null,
        };
    };
}
/** The report as the entry of benchmarks.json tells it that it came from. */
function asImported(report, origin, facts) {
    return {
        ...report,
        origin,
        branch: facts?.branch ?? report.branch,
        dirty: facts?.dirty ?? report.dirty,
        event: facts?.event ?? report.event,
        version: facts?.version ?? report.version,
        verdict: facts?.verdict ?? report.verdict,
    };
}
/** An entry of benchmarks.json that was written from a report which has come back is that report. */
const isReturned = (engine, facts) => facts?.report !== undefined &&
    engine.rows('SELECT 1 FROM reports WHERE uid = ? AND origin IS NULL LIMIT 1', [facts.report]).length > 0;
const sameSeries = (a, b) => a.benchmark === b.benchmark && a.subject === b.subject && a.project === b.project;
/** Reports with their numbers: the rank by time and uid in the series of project, benchmark and subject. */
function queryReports(engine, query) {
    const [where, params] = conditions({
        'reports.project': query.project,
        'reports.benchmark': query.benchmark,
        'reports.subject': query.subject,
    });
    const read = reportReader();
    const seen = new Set();
    const found = [];
    for (const row of engine.rows(reportsWhere(where), params)) {
        const before = found.at(-1);
        const report = read(row, (before?.number ?? 0) + 1);
        if (seen.has(report.uid))
            continue;
        seen.add(report.uid);
        const origin = row[originAt] == null ? null : String(row[originAt]);
        const facts = origin === null ? undefined : originFacts(JSON.parse(origin));
        if (isReturned(engine, facts))
            continue;
        const first = before === undefined || !sameSeries(before, report);
        const numbered = first ? { ...report, number: 1 } : report;
        found.push(origin === null ? numbered : asImported(numbered, origin, facts));
    }
    return found;
}
/** Verdicts about the reports of a query. The reports' index finds them: verdicts have none by benchmark alone. */
function queryVerdicts(engine, query) {
    const [where, params] = conditions({
        'reports.project': query.project,
        'reports.benchmark': query.benchmark,
        'reports.subject': query.subject,
    });
    return engine
        .rows(`SELECT DISTINCT sessions.hash, verdicts.id, ${report_queries_columns(verdicts, 'verdicts')} FROM reports CROSS JOIN verdicts ON verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject JOIN sessions ON sessions.id = reports.session WHERE ${where} AND reports.session NOT IN (SELECT id FROM yielded_sessions) ORDER BY sessions.started_at, sessions.hash, verdicts.id`, params)
        .map(([session, , ...row]) => ({ ...readVerdict(row), session: String(session) }));
}
//# sourceMappingURL=report-queries.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/run-queries.js



const run_queries_names = (table) => Object.keys(table.columns)
    .map((column) => `${table.name}.${column}`)
    .join(', ');
const setWidth = Object.keys(runSets.columns).length;
// Everything that sorts after a commit id's prefix and before the next prefix: no wildcards, and an index serves it.
const prefixFields = (prefix) => ({
    'run_sets.git_sha >= ?': prefix,
    'run_sets.git_sha < ?': prefix === undefined ? undefined : `${prefix}~`,
});
function run_queries_selection(query) {
    const [where, params] = conditions({
        'run_sets.benchmark': query.benchmark,
        'run_sets.subject': query.subject,
        'run_sets.side': query.side,
        'sessions.project': query.project,
        ...prefixFields(query.gitSha),
        'runs.started_at >= ?': query.since === undefined ? undefined : BigInt(query.since),
    });
    // CROSS JOIN fixes the order of the loops: newest set first, so that LIMIT ends the work early.
    const sql = `SELECT sessions.hash, sessions.project, sessions.machine, runs.id, ${run_queries_names(runSets)}, ${run_queries_names(runs)}
    FROM run_sets CROSS JOIN sessions ON sessions.id = run_sets.session CROSS JOIN runs ON runs.run_set = run_sets.id
    WHERE ${where} AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)
    ORDER BY run_sets.started_at DESC, sessions.hash DESC, run_sets.id DESC, runs.id DESC LIMIT ?`;
    return [sql, [...params, query.limit === undefined ? -1n : BigInt(Math.max(0, query.limit))]];
}
/** The measurements of many runs at once: a statement for each run would cost more than its rows. */
function resultsOf(engine, ids) {
    const found = engine.rows(`SELECT measurements.run, ${run_queries_names(measurements)} FROM measurements WHERE run IN (SELECT value FROM json_each(?)) ORDER BY run, place`, [`[${ids.join(',')}]`]);
    const results = new Map();
    for (const [run = null, ...row] of found) {
        const list = results.get(run) ?? [];
        if (list.length === 0)
            results.set(run, list);
        list.push(readMeasurement(row));
    }
    return (run) => results.get(run) ?? [];
}
function setFields(row) {
    const { runs: _, ...fields } = readRunSet(row, () => []);
    return fields;
}
/** How SQLite means to answer `query`, for the proof that it scans no table. */
function explainRuns(engine, query) {
    const [sql, params] = run_queries_selection(query);
    return engine.rows(`EXPLAIN QUERY PLAN ${sql}`, params).map((row) => String(row[3]));
}
/** Runs of one benchmark, newest last. */
function queryRuns(engine, query) {
    const [sql, params] = run_queries_selection(query);
    const rows = engine.rows(sql, params);
    const results = resultsOf(engine, rows.map(([, , , run = null]) => run));
    const machineOf = parsedOnce();
    const read = ([session, project, machine = null, run = null, ...cells]) => {
        const set = setFields(cells.slice(0, setWidth));
        return {
            ...readRun(cells.slice(setWidth), set, results(run)),
            session: String(session),
            project: String(project),
            gitSha: set.gitSha,
            dirty: set.dirty,
            metaSeed: set.metaSeed,
            definitionHash: set.definitionHash,
            machine: machineOf(machine),
        };
    };
    return rows.map(read).reverse();
}
//# sourceMappingURL=run-queries.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/run-set-queries.js




function run_set_queries_selection(query) {
    const { benchmark, subject, gitSha, fresh, metaSeed, clean, notOf } = query;
    const [where, params] = conditions({
        'run_sets.benchmark': benchmark,
        'run_sets.subject': subject,
        'run_sets.side': 'head',
        // A build against itself says nothing of a change.
        'run_sets.rule IS NOT ?': calibrationRule,
        ...prefixFields(gitSha),
        'run_sets.meta_seed IS NOT ?': fresh ? null : undefined,
        'run_sets.meta_seed': metaSeed,
        'run_sets.dirty': clean ? 0n : undefined,
        'sessions.hash <> ?': notOf,
    });
    const sql = `FROM run_sets JOIN sessions ON sessions.id = run_sets.session
    WHERE ${where} AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)`;
    return [sql, params];
}
/** The head run set that started last, with all runs of head that its session has of this benchmark and subject. */
function latestRunSet(engine, query) {
    const [from, params] = run_set_queries_selection(query);
    const [found] = engine.rows(`SELECT run_sets.session, sessions.hash, ${run_queries_names(runSets)} ${from}
    ORDER BY run_sets.started_at DESC, sessions.hash DESC, run_sets.id DESC LIMIT 1`, params);
    if (!found)
        return undefined;
    const [local = null, session, ...row] = found;
    const cells = engine.rows(`SELECT runs.id, ${run_queries_names(runs)} FROM run_sets JOIN runs ON runs.run_set = run_sets.id
    WHERE run_sets.session = ? AND run_sets.benchmark = ? AND run_sets.subject = ? AND run_sets.side = 'head' ORDER BY runs.id`, [local, query.benchmark, query.subject]);
    const results = resultsOf(engine, cells.map(([run = null]) => run));
    const set = readRunSet(row, (fields) => cells.map(([run = null, ...rest]) => readRun(rest, fields, results(run))));
    return { ...set, session: String(session) };
}
/** Meta seeds of unpaired run sets in order of their first set. */
function metaSeedsAt(engine, query) {
    const [from, params] = run_set_queries_selection({ ...query, fresh: true });
    const rows = engine.rows(`SELECT run_sets.meta_seed, min(run_sets.started_at) ${from} AND run_sets.rule IS NULL
    GROUP BY run_sets.meta_seed ORDER BY 2, 1`, params);
    return rows.map(([seed]) => seed);
}
//# sourceMappingURL=run-set-queries.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/trial-queries.js

const header = Object.keys(sessions.columns)
    .map((column) => `sessions.${column}`)
    .join(', ');
/** Runs of the base tell: a pair that has one was measured against its commit, whatever head was. */
function queryTrials(engine, query) {
    const { project, benchmark, subject, against } = query;
    return engine
        .rows(`SELECT run_sets.rule, run_sets.definition_hash, min(runs.pair), max(runs.pair), sessions.hash, ${header}
      FROM run_sets CROSS JOIN sessions ON sessions.id = run_sets.session CROSS JOIN runs ON runs.run_set = run_sets.id
      WHERE run_sets.benchmark = ? AND run_sets.git_sha = ? AND run_sets.subject = ? AND sessions.project = ?
      AND run_sets.side <> 'head' AND run_sets.rule IS NOT NULL AND runs.pair > 0 AND runs.status = 'ok'
      AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)
      GROUP BY run_sets.id ORDER BY sessions.started_at, sessions.hash, run_sets.id`, [benchmark, against, subject, project])
        .map(([rule, definitionHash, first, last, id, ...row]) => ({
        header: { ...readHeader(row), id: String(id) },
        rule: String(rule),
        definitionHash: String(definitionHash),
        first: Number(first),
        last: Number(last),
    }));
}
//# sourceMappingURL=trial-queries.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/verification.js




const owners = { session: 'sessions', run_set: 'run_sets', run: 'runs' };
const ofFile = (what) => ({ session: null, what });
/** What differs from the schema that this program makes. Throws what the engine throws for damaged pages. */
const schemaProblems = (engine) => schemaDifferences(engine
    .rows('SELECT name, sql FROM sqlite_schema')
    .map(([name, sql]) => ({ name: String(name), sql: sql === null ? null : String(sql) }))).map((difference) => ofFile(`schema: ${difference}`));
/** Rows that no session accounts for: hashes do not cover them. */
function orphans(engine, { name, owner }) {
    if (owner === null)
        return [];
    const [[count] = []] = engine.rows(`SELECT count(*) FROM ${name} WHERE ${owner} NOT IN (SELECT id FROM ${owners[owner]})`);
    return count === 0n ? [] : [ofFile(`${name}: ${count} rows belong to no ${owner.replace('_', ' ')}`)];
}
/** SQLite's own check; it finds indexes that disagree with their tables, which row hashes cannot see. */
function structure(engine) {
    const answers = engine.rows('PRAGMA integrity_check(10)').map(([line]) => String(line));
    return answers.filter((line) => line !== 'ok').map((line) => ofFile(`structure: ${line}`));
}
function attempt(check) {
    try {
        return check();
    }
    catch (error) {
        return [ofFile(`it cannot be read: ${error.message}`)];
    }
}
/** Sessions that others name as parent and that are not here; so a merge of parts may still be whole later. */
function missingParents(engine) {
    const rows = engine.rows('SELECT hash, parents FROM sessions');
    const present = new Set(rows.map(([id]) => String(id)));
    return rows.flatMap(([id, parents]) => JSON.parse(String(parents))
        .filter((parent) => !present.has(parent))
        .map((parent) => ({ session: String(id), what: `its parent ${parent} is missing` })));
}
/** Everything that is not as it was written, and the sessions that are. Absent parents are not looked at. */
function verifyContent(engine) {
    const good = [];
    const problems = [
        ...attempt(() => schemaProblems(engine)),
        ...attempt(() => structure(engine)),
    ];
    for (const table of [...tables, { name: 'archived', owner: 'session' }])
        problems.push(...attempt(() => orphans(engine, table)));
    problems.push(...attempt(() => hasSignatures(engine) ? orphans(engine, { name: 'signatures', owner: 'session' }) : []));
    const sessions = attempt(() => {
        return sessionEntries(engine).flatMap((entry) => {
            const wrong = sessionProblems(engine, entry);
            if (wrong.length === 0)
                good.push(entry.id);
            return wrong.map((what) => ({ session: entry.id, what }));
        });
    });
    return { problems: [...problems, ...sessions], good };
}
function archivedIds(engine) {
    try {
        const rows = engine.rows('SELECT hash FROM sessions WHERE id IN (SELECT id FROM archived_sessions) ORDER BY id');
        return rows.map(([id]) => String(id));
    }
    catch {
        return [];
    }
}
/** `verifyContent` and the sessions that are missing. `proven`: its content was verified before, and all was well. */
function verifyAll(engine, proven) {
    const { problems, good } = proven
        ? { problems: [], good: sessionEntries(engine).map(({ id }) => id) }
        : verifyContent(engine);
    const archived = archivedIds(engine);
    return { problems: [...problems, ...attempt(() => missingParents(engine))], good, archived };
}
//# sourceMappingURL=verification.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/history.js











function readSession(engine, id) {
    const content = sourceOf(engine).content(id);
    return content && toSession(content);
}
const time = (cell) => (cell === null || cell === undefined ? null : Number(cell));
const month = 30 * 86_400_000;
/** Bytes a month at the rate of the last month, or of the whole history where it is shorter. */
function growth(engine, bytesPerRun, [oldest, newest]) {
    const span = Math.min(month, (newest ?? 0) - (oldest ?? 0));
    if (bytesPerRun === null || span < month / 30)
        return null;
    const [[runs] = []] = engine.rows('SELECT count(*) FROM sessions JOIN run_sets ON run_sets.session = sessions.id JOIN runs ON runs.run_set = run_sets.id WHERE sessions.started_at > ?', [BigInt(newest - span)]);
    return Math.round((Number(runs) * bytesPerRun * month) / span);
}
function info(engine) {
    const [row = []] = engine.rows(`SELECT (SELECT count(*) FROM sessions), (SELECT count(*) FROM runs), (SELECT count(*) FROM reports),
    (SELECT page_count FROM pragma_page_count()) * (SELECT page_size FROM pragma_page_size()),
    (SELECT count(*) FROM archived_sessions), (SELECT min(started_at) FROM sessions), (SELECT max(started_at) FROM sessions)`);
    const [sessions = 0, runs = 0, reports = 0, bytes = 0, archived = 0] = row.map(Number);
    const bytesPerRun = runs === 0 ? null : bytes / runs;
    const [oldest = null, newest = null] = row.slice(5).map(time);
    const growthPerMonth = growth(engine, bytesPerRun, [oldest, newest]);
    const heads = headIds(engine);
    return { sessions, runs, reports, archived, bytes, bytesPerRun, growthPerMonth, heads, oldest, newest };
}
/** A history over `state`; `save` writes it where it belongs. */
function createHistory(state, save) {
    const { engine } = state;
    const note = () => {
        state.changed = true;
        state.proven = false;
    };
    return {
        heads: () => headIds(engine),
        sessions: () => allHeaders(engine),
        session: (id) => readSession(engine, id),
        reports: (query) => queryReports(engine, query),
        verdicts: (query) => queryVerdicts(engine, query),
        runs: (query) => queryRuns(engine, query),
        latestRunSet: (benchmark, subject, gitSha, narrowing = {}) => latestRunSet(engine, { benchmark, subject, gitSha, ...narrowing }),
        metaSeeds: (benchmark, subject, gitSha, narrowing = {}) => metaSeedsAt(engine, { benchmark, subject, gitSha, ...narrowing }),
        trials: (query) => queryTrials(engine, query),
        pointer: (pointer, benchmark, subject) => currentPointer(engine, pointer, benchmark, subject),
        pointerLog: (benchmark, subject) => pointerLog(engine, benchmark, subject),
        referenceLog: (benchmark, subject) => referenceRows(engine, benchmark, subject),
        reference: (benchmark, subject) => currentReference(engine, benchmark, subject),
        acceptances: () => currentAcceptances(engine),
        calibrations: (project) => queryCalibrations(engine, project),
        append: (session) => {
            const { id, added } = appendSession(engine, session);
            if (added)
                note();
            return id;
        },
        ...sourceOf(engine),
        merge: (other) => {
            const taken = takeIn(engine, other);
            if (taken.added.length + taken.completed.length + taken.signed > 0)
                note();
            return taken;
        },
        sign: (signatures) => {
            const added = addSignatures(engine, signatures);
            if (added > 0)
                note();
            return added;
        },
        importReports: (text, file, project) => {
            const { added } = importEntries(engine, text, file, project);
            if (added > 0)
                note();
            return { added };
        },
        info: () => info(engine),
        verify: () => verifyAll(engine, state.proven),
        save,
        close: () => engine.close(),
    };
}
//# sourceMappingURL=history.js.map
;// CONCATENATED MODULE: ./build/src/core/store/file-header.js

const magic = 'SQLite format 3\0';
/** Layout of the first 100 bytes: https://sqlite.org/fileformat2.html, section 1.3. */
function inspectFile(bytes) {
    if (bytes.length === 0)
        return { state: 'empty', reason: 'the file has no bytes' };
    const start = String.fromCharCode(...bytes.subarray(0, magic.length));
    if (start !== magic)
        return { state: 'unreadable', reason: 'the file is not an SQLite database' };
    if (bytes.length < 100)
        return { state: 'corrupt', reason: 'the file ends within its header' };
    const view = new DataView(bytes.buffer, bytes.byteOffset, 100);
    const id = view.getUint32(68);
    if (id !== applicationId)
        return { state: 'unreadable', reason: `the database belongs to another program (application id ${id})` };
    const version = view.getUint32(60);
    if (version > newestVersion)
        return { state: 'newer', reason: `the store has version ${version}, this program knows ${newestVersion}` };
    const stored = view.getUint16(16);
    const expected = (stored === 1 ? 65536 : stored) * view.getUint32(28);
    if (bytes.length !== expected)
        return {
            state: 'corrupt',
            reason: `the file has ${bytes.length} bytes where its header says ${expected}`,
        };
    return { state: 'store' };
}
//# sourceMappingURL=file-header.js.map
;// CONCATENATED MODULE: ./build/src/core/store/grafting.js
/** Bytes of one page of a store: what SQLite takes unless told otherwise, and nobody tells it. */
const pageSize = 4096;
const interiorPage = 5;
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/**
 * Numbers of the pages, from 1, that hold the table whose root page this is. Layout of such pages:
 * https://sqlite.org/fileformat2.html, section 1.6.
 */
function pagesOf(store, root) {
    const view = viewOf(store);
    const at = (root - 1) * pageSize;
    const header = root === 1 ? 100 : at;
    if (view.getUint8(header) !== interiorPage)
        return [root];
    const cells = Array.from({ length: view.getUint16(header + 3) }, (_, index) => view.getUint16(header + 12 + 2 * index));
    const children = [...cells.map((cell) => view.getUint32(at + cell)), view.getUint32(header + 8)];
    return [root, ...children.flatMap((child) => pagesOf(store, child))];
}
/**
 * `damaged` with the file's header and the pages of its schema taken from `empty`, a store without rows. Every store
 * is begun by the same statements in the same order, so its tables have the same root pages, and rows whose schema
 * is lost can be read again. Whether they are what they were, their hashes must say.
 */
function graftSchema(damaged, empty) {
    const pages = Math.max(Math.ceil(damaged.length / pageSize), empty.length / pageSize);
    const grafted = new Uint8Array(pages * pageSize);
    grafted.set(damaged);
    for (const page of pagesOf(empty, 1)) {
        const at = (page - 1) * pageSize;
        grafted.set(empty.subarray(at, at + pageSize), at);
    }
    // The number of pages, which counts only beside two equal change counters; those came with the header.
    viewOf(grafted).setUint32(28, pages);
    return grafted;
}
//# sourceMappingURL=grafting.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/rescue.js





/** Keys that are read at once; after so many in a row that cannot be read the rest of such a block is skipped. */
const [block, rescue_patience] = [4096, 400];
/** After so many blocks in a row that cannot be read the rest of a table is taken for gone. */
const blockPatience = 2;
/** A table by the integer that its rows are ordered by. No index is used: it may lie, and ours is made anew. */
const keyOf = (table) => ({ measurements: 'run', archived: 'session', signatures: 'session' })[table] ?? 'id';
/** Rows of a table by ranges of its key, halved wherever they cannot be read. */
class Reading {
    #damaged;
    #sql;
    rows = [];
    /** Keys in a row that could not be read. */
    failed = 0;
    whole = true;
    constructor(damaged, table) {
        this.#damaged = damaged;
        this.#sql = `SELECT * FROM ${table} WHERE ${keyOf(table)} BETWEEN ? AND ?`;
    }
    range(from, to) {
        if (from > to || this.failed > rescue_patience)
            return;
        try {
            for (const row of this.#damaged.rows(this.#sql, [BigInt(from), BigInt(to)]))
                this.rows.push(row);
            this.failed = 0;
        }
        catch {
            this.whole = false;
            if (from === to)
                this.failed++;
            else {
                const middle = from + Math.floor((to - from) / 2);
                this.range(from, middle);
                this.range(middle + 1, to);
            }
        }
    }
}
/** The first key from `from` on, null after the last that a store may have; undefined where that cannot be read. */
function keyFrom(damaged, table, from) {
    const key = keyOf(table);
    try {
        const found = damaged.rows(`SELECT min(${key}) FROM ${table} WHERE ${key} >= ?`, [BigInt(from)])[0]?.[0];
        const next = found === null ? Infinity : Number(found);
        return Number.isSafeInteger(next) ? next : null;
    }
    catch {
        return undefined;
    }
}
function readRows(damaged, table, size) {
    const reading = new Reading(damaged, table);
    // No row takes less than eight bytes.
    const room = Math.ceil(size / 8);
    let [from, unreadable] = [0, 0];
    while (unreadable < blockPatience) {
        // What lies between two keys is passed over: a damaged key may be any number of 64 bits.
        const next = keyFrom(damaged, table, from);
        if (next === null || (next === undefined && from > room))
            break;
        const start = next ?? from;
        const end = Math.min(start + block - 1, next === undefined ? room : Number.MAX_SAFE_INTEGER);
        const before = reading.rows.length;
        reading.failed = 0;
        reading.range(start, end);
        const nothing = reading.failed > rescue_patience || (next === undefined && reading.rows.length === before);
        unreadable = nothing ? unreadable + 1 : 0;
        from = end + 1;
    }
    return reading;
}
/** Copies every row that can be read to a store of our own making; false when some could not be copied. */
function copyRows(damaged, size, into) {
    let whole = true;
    const signed = hasSignatures(damaged);
    if (signed)
        makeSignatures(into);
    const notes = signed ? ['archived', 'signatures'] : ['archived'];
    for (const table of [...tables.map(({ name }) => name), ...notes]) {
        const width = into.rows(`SELECT * FROM pragma_table_info('${table}')`).length;
        const sql = `INSERT OR IGNORE INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`;
        const { rows, whole: all } = readRows(damaged, table, size);
        whole &&= all;
        for (const row of rows) {
            try {
                into.each(sql, [row]);
            }
            catch {
                whole = false;
            }
        }
    }
    return whole;
}
// Where the schema cannot be read, every query would try to read it again.
function hasSchema(engine) {
    try {
        return engine.rows('SELECT count(*) FROM sqlite_schema').length === 1;
    }
    catch {
        return false;
    }
}
/**
 * Everything that can be proven of `bytes`: first as they are, then with the schema that every store has in place of
 * theirs. `damaged`: the bytes as opened, or null where they cannot be.
 */
async function rescue(bytes, damaged) {
    const fresh = await createEngine();
    const grafted = await openEngine(graftSchema(bytes, fresh.bytes()));
    const refused = new Set();
    const good = [];
    for (const engine of damaged !== null && hasSchema(damaged) ? [damaged, grafted] : [grafted]) {
        const readable = await createEngine();
        const whole = copyRows(engine, bytes.length, readable);
        const taken = takeIn(fresh, sourceOf(readable));
        readable.close();
        good.push(...taken.added);
        for (const id of taken.refused)
            refused.add(id);
        if (whole && refused.size === 0)
            break;
    }
    grafted.close();
    const lost = [...refused].filter((id) => !good.includes(id));
    return {
        engine: fresh,
        good,
        lost: lost.map((session) => ({ session, what: 'its content is not what its id says' })),
    };
}
//# sourceMappingURL=rescue.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/open-bytes.js




const open_bytes_show = ({ session, what }) => session === null ? what : `session ${session.slice(0, 12)}: ${what}`;
function checks(engine, thorough) {
    try {
        return thorough ? verifyContent(engine).problems : schemaProblems(engine);
    }
    catch (error) {
        return [{ session: null, what: error.message }];
    }
}
/** `problems` are those found before; the sessions that are lost are added where they are not among them. */
async function rescued(bytes, damaged, problems) {
    const { engine, good, lost } = await rescue(bytes, damaged);
    damaged?.close();
    const named = new Set(problems.map(({ session }) => session));
    const all = [...problems, ...lost.filter(({ session }) => !named.has(session))];
    const shown = [...new Set(all.map(open_bytes_show))].slice(0, 5).join('; ');
    if (good.length === 0) {
        engine.close();
        return { state: 'corrupt', reason: `no session is intact (${shown})` };
    }
    const note = `the store was damaged (${shown}): ${good.length} good sessions were kept, ${lost.length} left out`;
    return { state: 'rescued', engine, notes: [note], problems: all };
}
/** Opens a copy of `bytes`; believes nothing. `thorough` checks every hash, else only header and schema are. */
async function openBytes(bytes, thorough) {
    const file = inspectFile(bytes);
    if (file.state === 'empty' || file.state === 'newer')
        return file;
    if (file.state === 'unreadable') {
        // A header may be all that is damaged. What is not ours has no session that its id proves.
        const found = await rescued(bytes, null, [{ session: null, what: file.reason }]);
        return found.state === 'rescued' ? found : file;
    }
    const engine = await openEngine(bytes);
    const whole = file.state === 'corrupt' ? [{ session: null, what: file.reason }] : [];
    const problems = [...whole, ...checks(engine, thorough)];
    if (problems.length === 0)
        return {
            state: 'open',
            engine,
            notes: thorough ? missingParents(engine).map(open_bytes_show) : [],
            proven: thorough,
        };
    return rescued(bytes, engine, problems);
}
//# sourceMappingURL=open-bytes.js.map
// EXTERNAL MODULE: ./build/src/edge/history/atomic-write.js
var atomic_write = __webpack_require__(249);
// EXTERNAL MODULE: ./build/src/edge/history/write-failure.js
var write_failure = __webpack_require__(8612);
;// CONCATENATED MODULE: ./build/src/edge/history/opened-store.js













/** Milliseconds to wait for another process to finish saving. */
const opened_store_patience = 15_000;
/** Undefined when there is no such file; any other failure is thrown, never taken for absence. */
async function readIfThere(path) {
    try {
        // In one piece: the asynchronous way asks for each half megabyte, and nothing else is to be done meanwhile.
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw (0,write_failure/* readFailure */.f)(path, error);
    }
}
async function readSeal({ seal }) {
    const text = seal === null ? '' : new TextDecoder().decode(await readIfThere(seal));
    const [store = '', benchmarks = null] = text.trim().split('\n');
    return { store, benchmarks };
}
const nothing = { added: 0, leftOut: [], notes: [] };
/** Takes in what only benchmarks.json holds, where the options ask for it. */
async function takeEntries(opened) {
    const { engine, paths, options, seen } = opened;
    const bytes = paths.benchmarks === null ? undefined : await readIfThere(paths.benchmarks);
    if (!bytes || paths.benchmarks === null)
        return nothing;
    const seal = await readSeal(paths);
    // As we left it beside this very store, it was written from it.
    if (seal.store === seen && seal.benchmarks === sha256(bytes))
        return nothing;
    const imported = importEntries(engine, new TextDecoder().decode(bytes), paths.benchmarks, options.project);
    if (imported.added > 0)
        opened.proven = false;
    return imported;
}
/** Takes in what other processes wrote since; what cannot be used stops the save. */
async function catchUp(opened) {
    const { paths, engine } = opened;
    const bytes = await readIfThere(paths.store);
    if (bytes && sha256(bytes) !== opened.seen) {
        const theirs = await openBytes(bytes, true);
        if (theirs.state !== 'open' && theirs.state !== 'rescued') {
            const hint = 'move the file away or restore it, then save again; nothing was written';
            throw new problem/* ProblemError */.Mm([
                { where: { file: paths.store }, what: `it became ${theirs.state}: ${theirs.reason}`, hint },
            ]);
        }
        if (theirs.state === 'rescued')
            opened.damaged = bytes;
        takeIn(engine, sourceOf(theirs.engine));
        opened.proven = false;
        theirs.engine.close();
    }
    return takeEntries(opened);
}
/** Keeps damaged bytes under a name of their own. A copy: until what was rescued is saved, they are all there is. */
async function copyAside(opened) {
    if (opened.damaged === null)
        return null;
    const name = opened.paths.keptAside('corrupt', Date.now());
    await (0,atomic_write/* writeWhole */.f)(name, opened.damaged);
    opened.damaged = null;
    return name;
}
// Only the holder of the lock writes here, so whatever is unfinished was left by a process that was killed.
async function removeUnfinished({ dir, store, benchmarks }) {
    const ours = [store, ...(benchmarks === null ? [] : [benchmarks])].map((path) => `${(0,external_node_path_.basename)(path)}.`);
    const unfinished = (await (0,promises_.readdir)(dir)).filter((name) => name.endsWith('.tmp') && ours.some((start) => name.startsWith(start)));
    await Promise.all(unfinished.map((name) => (0,promises_.rm)((0,external_node_path_.join)(dir, name), { force: true })));
}
/** Writes store.db, its seal and benchmarks.json; the caller holds the lock and has caught up. */
async function writeStore(opened, { leftOut }) {
    await removeUnfinished(opened.paths);
    const keptAs = await copyAside(opened);
    const { paths, engine } = opened;
    const bytes = engine.bytes();
    const store = sha256(bytes);
    await (0,atomic_write/* writeWhole */.f)(paths.store, bytes);
    if (paths.seal !== null && paths.benchmarks !== null) {
        const benchmarks = projectReports(queryReports(engine, {}), leftOut);
        const whole = leftOut.length === 0 ? `\n${sha256(new TextEncoder().encode(benchmarks))}` : '';
        await (0,atomic_write/* writeWhole */.f)(paths.seal, `${store}${whole}`);
        await (0,atomic_write/* writeWhole */.f)(paths.benchmarks, benchmarks);
    }
    opened.seen = store;
    opened.changed = false;
    return { keptAs };
}
/** A save would put a file in the place of the link, and leave the store that it leads to as it was. */
function refuseLink(store) {
    if (!(0,external_node_fs_.lstatSync)(store, { throwIfNoEntry: false })?.isSymbolicLink())
        return;
    const what = 'this is a link, and writing to it would part the history';
    const hint = 'name the folder that it leads to with --store';
    throw new problem/* ProblemError */.Mm([{ where: { file: store }, what, hint }]);
}
/** Runs `work` while no other process writes to this store. */
async function withStoreLock(paths, work) {
    refuseLink(paths.store);
    try {
        // References lie in there with their bytes: nobody else reads them unless the folder was made for others.
        await (0,promises_.mkdir)(paths.dir, { recursive: true, mode: 0o700 });
        return await (0,lock/* withLock */.k)(paths.lock, opened_store_patience, work);
    }
    catch (error) {
        throw (0,write_failure/* writeFailure */.E)(paths.store, error);
    }
}
/** Saves what was added, united with what others saved meanwhile. */
async function save(opened) {
    if (!opened.changed)
        return { keptAs: null };
    return withStoreLock(opened.paths, async () => writeStore(opened, await catchUp(opened)));
}
//# sourceMappingURL=opened-store.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/histories.js







const asHistory = (opened) => createHistory(opened, () => save(opened));
async function openAbsent(paths, options) {
    const opened = {
        paths,
        options,
        engine: await createEngine(),
        seen: null,
        damaged: null,
        changed: false,
        proven: false,
    };
    const { added, notes } = await takeEntries(opened);
    opened.changed = added > 0;
    return { state: 'absent', history: asHistory(opened), notes };
}
async function openUsable(found, { bytes, hash }, paths, options) {
    const { engine } = found;
    const rescued = found.state === 'rescued';
    const damaged = rescued ? bytes : null;
    const proven = found.state === 'open' && found.proven;
    const opened = { paths, options, engine, seen: hash, damaged, changed: rescued, proven };
    const { added, notes } = await takeEntries(opened);
    if (added > 0)
        opened.changed = true;
    const kept = options.write ? await copyAside(opened) : null;
    const where = kept === null ? [] : [`the damaged bytes are kept as ${kept}`];
    const damage = found.state === 'rescued' ? found.problems : [];
    return { state: 'open', history: asHistory(opened), notes: [...found.notes, ...where, ...notes], damage };
}
/**
 * Gives bytes that cannot be used another name, so that a new store may take their place; returns that name, or
 * undefined when the file is no longer the one that was read.
 */
async function keepAside(paths, state, hash) {
    return withStoreLock(paths, async () => {
        const bytes = await readIfThere(paths.store);
        if (!bytes || sha256(bytes) !== hash)
            return undefined;
        const name = paths.keptAside(state, Date.now());
        await (0,promises_.rename)(paths.store, name);
        return name;
    });
}
async function openAt(paths, options) {
    const bytes = await readIfThere(paths.store);
    if (!bytes)
        return openAbsent(paths, options);
    const hash = sha256(bytes);
    const unchanged = (await readSeal(paths)).store === hash;
    const found = await openBytes(bytes, options.verify || !unchanged);
    if (found.state === 'open' || found.state === 'rescued')
        return openUsable(found, { bytes, hash }, paths, options);
    if (!options.write || found.state === 'newer')
        return { ...found, keptAs: null };
    const keptAs = await keepAside(paths, found.state, hash);
    return keptAs === undefined ? openAt(paths, options) : { ...found, keptAs };
}
/** Histories in folders of this machine. */
const fileHistories = { open: (dir, options) => openAt((0,layout/* layout */.Zp)(dir), options) };
/** A store in a file of its own, as a segment or an archive is; always verified. */
const openStoreFile = (file, write) => openAt(fileLayout(file), { verify: true, write });
//# sourceMappingURL=histories.js.map
// EXTERNAL MODULE: ./build/src/edge/executable.js
var executable = __webpack_require__(947);
// EXTERNAL MODULE: ./build/src/edge/gpus.js
var gpus = __webpack_require__(7168);
;// CONCATENATED MODULE: ./build/src/edge/host.js








/** One line for a list of graphics cards: equal ones are counted. */
function describeGpus(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const parts = [...counts].map(([name, count]) => (count > 1 ? `${count} x ${name}` : name));
    return parts.length > 0 ? parts.join(', ') : null;
}
/** What ARM kernels say instead of a model name: `implementer 0x41 part 0xd0c`. */
function armModel(cpuinfo) {
    const field = (name) => new RegExp(`^CPU ${name}\\s*:\\s*(\\S+)`, 'm').exec(cpuinfo)?.[1];
    const [implementer, part] = [field('implementer'), field('part')];
    return implementer && part ? `implementer ${implementer} part ${part}` : undefined;
}
function armModelHere() {
    try {
        return armModel((0,external_node_fs_.readFileSync)('/proc/cpuinfo', 'utf8'));
    }
    catch {
        return undefined;
    }
}
function cpuModel() {
    const model = external_node_os_.cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? '';
    return model !== '' && model !== 'unknown' ? model : (armModelHere() ?? 'unknown');
}
function machine(label) {
    return {
        label,
        cpu: cpuModel(),
        cores: external_node_os_.cpus().length,
        memoryGiB: Math.round(external_node_os_.totalmem() / 2 ** 30),
        arch: external_node_os_.arch(),
        os: external_node_os_.platform(),
        gpu: describeGpus((0,gpus/* gpus */.a)().cards.map(({ name }) => name)),
        host: external_node_os_.hostname(),
        kernel: external_node_os_.release(),
    };
}
function gitVersion() {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('git', ['--version'], { timeout: 5000 }, (error, stdout) => {
            resolve(error ? undefined : /\d+(\.\d+)+/.exec(stdout)?.[0]);
        });
    });
}
async function tools() {
    const git = await gitVersion();
    return {
        node: process.versions.node,
        ...(git === undefined ? {} : { git }),
        os: `${external_node_os_.type()} ${external_node_os_.release()}`,
    };
}
/** An account may have no entry in the user database, as in many containers. */
function userName() {
    try {
        return external_node_os_.userInfo().username;
    }
    catch {
        return process.env['USER'] ?? process.env['USERNAME'] ?? `uid ${process.getuid?.() ?? 'unknown'}`;
    }
}
/** The machine we run on. Proven on Linux; elsewhere as far as Node tells. */
const host = {
    machine,
    tools,
    environment: (name) => process.env[name],
    randomBytes: (count) => new Uint8Array((0,external_node_crypto_.randomBytes)(count)),
    sha256: (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex'),
    storeFolder: (project, store) => (0,edge_home/* storeFolder */.I)(process.env, project, store),
    gpuMemoryGb: () => {
        const known = (0,gpus/* gpus */.a)().cards.flatMap(({ memory }) => memory ?? []);
        return known.length === 0 ? null : Math.max(...known) / 1024;
    },
    // A process of another host cannot be asked; it counts as alive.
    isAlive: ({ pid, host: owner }) => owner !== external_node_os_.hostname() || (0,alive/* isAlive */._n)(pid),
    pid: process.pid,
    hasTool: async (name) => (0,executable/* findExecutable */.o)(name) !== undefined,
    get user() {
        return userName();
    },
};
//# sourceMappingURL=host.js.map
;// CONCATENATED MODULE: ./build/src/core/protocol/environment.js
const allowed = new Set([
    ...['PATH', 'HOME', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'USER', 'LOGNAME', 'SHELL', 'TERM'],
    // The runner ends at the end of a job what carries this variable.
    'RUNNER_TRACKING_ID',
    // Windows programs do not start without these.
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'HOMEDRIVE'],
    ...['HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'],
    ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
]);
/** Names that no manifest can let through: credentials and the files by which a step commands the runner. */
function isForbidden(name) {
    const upper = name.toUpperCase();
    return /^(ACTIONS_|INPUT_|GITHUB_.*TOKEN|GH_.*TOKEN|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/.test(upper);
}
function isAllowed(name, passthrough) {
    const upper = name.toUpperCase();
    if (isForbidden(upper))
        return false;
    return allowed.has(upper) || upper.startsWith('LC_') || passthrough.includes(name);
}
/** True if `value` names `folder` or something in it, alone or within a longer text such as `-I/repo/include`. */
function pointsInto(value, folder) {
    for (let at = value.indexOf(folder); at >= 0; at = value.indexOf(folder, at + 1)) {
        const startsThere = /(^|[^\w./\\-]|(^|[\s,])-[A-Za-z])$/.test(value.slice(0, at));
        const endsThere = !/^[\w.-]/.test(value.slice(at + folder.length));
        if (startsThere && endsThere)
            return true;
    }
    return false;
}
function relocate(entry, { repository, tree }) {
    const inside = repository.find((top) => entry === top || entry.startsWith(`${top}/`) || entry.startsWith(`${top}\\`));
    return inside === undefined ? entry : tree + entry.slice(inside.length);
}
/**
 * The part of `parent` that a child working in `tree` gets: an allow-list and the names in `passthrough`. PATH
 * entries inside the repository become the same places in `tree`; any other value that points into the repository
 * is dropped, so that the two sides of a comparison never share what was built for one of them.
 */
function childEnvironment(parent, passthrough, relocation) {
    const kept = {};
    for (const [name, value] of Object.entries(parent)) {
        if (value === undefined || !isAllowed(name, passthrough))
            continue;
        if (name.toUpperCase() === 'PATH') {
            const entries = value.split(relocation.delimiter).map((entry) => relocate(entry, relocation));
            kept[name] = entries.join(relocation.delimiter);
        }
        else if (!relocation.repository.some((top) => pointsInto(value, top))) {
            kept[name] = value;
        }
    }
    return kept;
}
//# sourceMappingURL=environment.js.map
;// CONCATENATED MODULE: ./build/src/edge/captured-stream.js

const inMemory = { problem: () => null, close: () => undefined };
const decode = (chunks) => Buffer.concat(chunks).toString('utf8');
/** The first `limit` bytes. */
function first(limit) {
    const chunks = [];
    let free = limit;
    return {
        ...inMemory,
        keep(chunk) {
            if (free <= 0)
                return;
            const part = chunk.subarray(0, free);
            chunks.push(part);
            free -= part.length;
        },
        text: () => decode(chunks),
    };
}
/** The last `limit` bytes: of an error stream the end says most. */
function last(limit) {
    const chunks = [];
    let held = 0;
    return {
        ...inMemory,
        keep(chunk) {
            chunks.push(chunk);
            held += chunk.length;
            while (held - chunks[0].length >= limit)
                held -= chunks.shift().length;
        },
        text: () => {
            const whole = Buffer.concat(chunks);
            return whole.subarray(Math.max(0, whole.length - limit)).toString('utf8');
        },
    };
}
function writeAll(file, bytes) {
    for (let rest = bytes; rest.length > 0;)
        rest = rest.subarray((0,external_node_fs_.writeSync)(file, rest));
}
function openNew(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'w', 0o600);
    }
    catch (error) {
        throw new Error(`stdout cannot be kept in ${path}: ${error.message}`);
    }
}
/** The first `limit` bytes, in a new file at `path`. Throws if it cannot be made. */
function toFile(path, limit) {
    const file = openNew(path);
    let free = limit;
    let problem = null;
    return {
        keep(chunk) {
            const part = chunk.subarray(0, free);
            free -= part.length;
            try {
                writeAll(file, part);
            }
            catch (error) {
                problem = error.message;
                free = 0;
            }
        },
        text: () => '',
        problem: () => problem,
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
/** Reads all of `stream`, leaving to `keeper` what is kept of it. */
function capture(stream, keeper) {
    let total = 0;
    stream.on('data', (chunk) => {
        total += chunk.length;
        keeper.keep(chunk);
    });
    // A reset pipe says no more than its end does.
    stream.on('error', () => undefined);
    return { text: keeper.text, total: () => total };
}
//# sourceMappingURL=captured-stream.js.map
// EXTERNAL MODULE: ./build/src/edge/process-tree.js
var process_tree = __webpack_require__(4339);
;// CONCATENATED MODULE: ./build/src/edge/processes.js







const defaultOutputLimit = 2 ** 20;
const defaultFileLimit = 2 ** 28;
/** Seconds that a tree has between SIGTERM and SIGKILL. */
const killGrace = 1;
/** Seconds after SIGKILL until we stop waiting for what cannot be killed (another user's process, a dead disk). */
const givingUp = 5;
/** Seconds after the exit of the child during which a descendant may still write into its pipes. */
const pipeGrace = 0.25;
/** Longest delay that a timer of Node takes, in seconds. */
const longestTimer = 2 ** 31 / 1000 - 1;
function argvOf({ command, cpus }) {
    const shell = process.platform === 'win32' ? 'sh' : '/bin/sh';
    const argv = typeof command === 'string' ? [shell, '-c', command] : command;
    const taskset = cpus && process.platform === 'linux' ? (0,executable/* findExecutable */.o)('taskset') : undefined;
    // taskset replaces itself by the command, so that no process stands between us and it.
    return taskset && cpus ? [taskset, '-c', cpus, ...argv] : argv;
}
const notStarted = (startError) => ({
    exitCode: null,
    signal: null,
    timedOut: false,
    wall: 0,
    stdout: '',
    stderr: '',
    stdoutBytes: 0,
    stderrBytes: 0,
    startError,
    peakRss: null,
});
/** Why `argv` could not be started. The system says ENOENT for a missing folder as for a missing program. */
function startProblem(argv, cwd, error) {
    const program = argv[0] ?? '';
    const { code, message } = (error ?? { message: 'no process id' });
    if (code === 'ENOENT' && !(0,external_node_fs_.existsSync)(cwd))
        return `the working folder ${cwd} does not exist`;
    if (code === 'ENOENT')
        return `there is no program "${program}" on PATH`;
    if (code === 'EACCES')
        return `"${program}" may not be executed`;
    if (code === 'E2BIG')
        return `the arguments and environment of "${program}" are too long`;
    return `"${program}" could not be run: ${message}`;
}
/** Waits for the child itself, not for its pipes, which a grandchild may hold open for ever. */
function exitOf(child, tree, start, timeout) {
    return new Promise((resolve) => {
        let timedOut = false;
        let timer;
        const wait = (seconds, then) => {
            timer = setTimeout(then, Math.min(seconds, longestTimer) * 1000);
        };
        const settle = (part) => {
            const wall = (performance.now() - start) / 1000;
            clearTimeout(timer);
            resolve({ exitCode: null, signal: null, error: null, timedOut, wall, ...part });
        };
        const kill = () => {
            tree.signal('SIGKILL');
            wait(givingUp, () => settle({}));
        };
        const terminate = () => {
            timedOut = true;
            tree.signal('SIGTERM');
            wait(killGrace, kill);
        };
        wait(timeout, terminate);
        child.once('exit', (exitCode, signal) => settle({ exitCode, signal }));
        child.once('error', (error) => settle({ error, wall: 0 }));
    });
}
/** Resolves when the pipes are closed, or when their grace is over. */
function pipesClosed(closed) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, pipeGrace * 1000);
        void closed.then(() => {
            clearTimeout(timer);
            resolve();
        });
    });
}
function start(argv, { cwd, env }, tree) {
    const child = (0,external_node_child_process_.spawn)(argv[0] ?? '', argv.slice(1), {
        cwd,
        env: { ...env, [process_tree/* markerVariable */.no]: tree.marker },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    if (child.pid !== undefined)
        tree.started(child.pid);
    return child;
}
async function runTo(keeper, argv, command) {
    const tree = (0,process_tree/* processTree */.WZ)();
    const begin = performance.now();
    const child = start(argv, command, tree);
    const exiting = exitOf(child, tree, begin, command.timeout);
    if (child.pid === undefined)
        return notStarted(startProblem(argv, command.cwd, (await exiting).error));
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const stdout = capture(child.stdout, keeper);
    const stderr = capture(child.stderr, last(command.outputLimit ?? defaultOutputLimit));
    const { exitCode, signal, timedOut, wall } = await exiting;
    await pipesClosed(closed);
    tree.finish();
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
    const texts = { stdout: stdout.text(), stderr: stderr.text() };
    const totals = { stdoutBytes: stdout.total(), stderrBytes: stderr.total() };
    // Node gives no resource usage of a child, and sampling /proc misses peaks.
    return { exitCode, signal, timedOut, wall, ...texts, ...totals, startError: null, peakRss: null };
}
async function run(command) {
    const argv = argvOf(command);
    const { stdoutFile, fileLimit = defaultFileLimit, outputLimit = defaultOutputLimit } = command;
    try {
        const keeper = stdoutFile === undefined ? first(outputLimit) : toFile(stdoutFile, fileLimit);
        const ended = await runTo(keeper, argv, command).finally(keeper.close);
        return keeper.problem() === null ? ended : notStarted(`stdout could not be kept: ${keeper.problem()}`);
    }
    catch (error) {
        return notStarted(startProblem(argv, command.cwd, error));
    }
}
function resolved(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
const withoutEndingSlash = (path) => (path.endsWith(external_node_path_.sep) ? path.slice(0, -1) : path);
/** Real child processes: each leads its own group, has no stdin, and takes all its descendants with it. */
const processes = {
    run,
    baseEnvironment(passthrough, repository, tree) {
        const spellings = [repository, resolved(repository)].map(withoutEndingSlash).filter((path) => path !== '');
        return childEnvironment(process.env, passthrough, {
            repository: [...new Set(spellings)],
            tree: withoutEndingSlash(tree),
            delimiter: external_node_path_.delimiter,
        });
    },
};
//# sourceMappingURL=processes.js.map
;// CONCATENATED MODULE: ./build/src/edge/child-output.js

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
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const ending = text.endsWith('\n') ? '' : '\n';
    return `::stop-commands::${token}\n${text}${ending}::${token}::\n`;
}
//# sourceMappingURL=child-output.js.map
;// CONCATENATED MODULE: ./build/src/edge/progress.js

/** Seconds between two printed states where a line cannot be overwritten. */
const pause = 5;
const clearLine = '\r\u001b[2K';
const silent = { note: () => undefined, status: () => undefined };
function onTerminal({ stream, color }) {
    let shown = '';
    const draw = () => {
        // A terminal that was given no size says 0.
        const text = shown.slice(0, (stream.columns || 80) - 1);
        stream.write(clearLine + (color && text !== '' ? `\u001b[2m${text}\u001b[22m` : text));
    };
    return {
        note(text) {
            stream.write(`${clearLine}${text}\n`);
            if (shown !== '')
                draw();
        },
        status(text) {
            shown = text.split('\n', 1)[0] ?? '';
            draw();
        },
    };
}
function onLines({ stream, now }) {
    let printedAt = Number.NEGATIVE_INFINITY;
    const line = (text) => {
        stream.write(withoutCommands(`${text}\n`));
    };
    return {
        note: line,
        status(text) {
            if (text === '' || now() - printedAt < pause)
                return;
            printedAt = now();
            line(text);
        },
    };
}
/** Progress on a stream. An empty status clears the line on a terminal and prints nothing elsewhere. */
function progressOn(options) {
    if (options.quiet)
        return silent;
    return options.stream.isTTY ? onTerminal(options) : onLines(options);
}
/** Progress on our stderr. */
function progress(quiet) {
    const color = (process.env['NO_COLOR'] ?? '') === '';
    return progressOn({ stream: process.stderr, quiet, color, now: () => performance.now() / 1000 });
}
//# sourceMappingURL=progress.js.map
;// CONCATENATED MODULE: ./build/src/edge/world.js







/** The outside as it really is. Progress goes to stderr unless `quiet`. */
function realWorld(quiet) {
    return {
        clock: clock,
        files: files/* files */.a,
        processes: processes,
        git: openGit(process.env),
        histories: fileHistories,
        host: host,
        progress: progress(quiet),
    };
}
//# sourceMappingURL=world.js.map
;// CONCATENATED MODULE: ./build/src/lib/place.js






/** The place that the options name; the environment is read here, at the call, and only for what they leave open. */
async function placeOf({ project, store, home }, quiet = true) {
    const real = realWorld(quiet);
    const under = home === undefined ? (0,edge_home/* home */.i)(process.env) : (0,external_node_path_.resolve)(home);
    const folderOf = (name, of) => (0,edge_home/* storeFolder */.I)({ BENCHGATE_HOME: under }, name, of);
    return {
        world: { ...real, host: { ...real.host, storeFolder: folderOf } },
        project: project === undefined ? (0,external_node_path_.resolve)('.') : await projectFolder(project, under),
        store: store === undefined ? null : (0,external_node_path_.resolve)(store),
        home: under,
    };
}
/** Folder of the store of the project with this manifest. */
const storeOf = ({ world, store }, { manifest }) => store ?? world.host.storeFolder(manifest.project.name, manifest.store.name);
/** Reads in the history of the place, closes it, and answers what `work` found. */
async function reading(place, work, loaded) {
    const { world, project, store } = place;
    const folder = store ?? storeOf(place, loaded ?? (await (0,manifest_file/* readManifest */.W)(world, project)).loaded);
    const opened = await openForReading(world.histories, folder, { verify: false, orEmpty: false });
    const { history, file } = opened;
    try {
        return await work({ history, folder, file, findings: damageFindings(opened) });
    }
    finally {
        history.close();
    }
}
/** What the record says was asked: the call as it was made. */
const callText = (name, args) => `${name}(${args.map((value) => JSON.stringify(value, plain)).join(', ')})`;
const plain = (_, value) => (typeof value === 'bigint' ? value.toString() : value);
//# sourceMappingURL=place.js.map

/***/ })

};
