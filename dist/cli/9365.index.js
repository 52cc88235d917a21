export const id = 9365;
export const ids = [9365];
export const modules = {

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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineWords: () => (/* binding */ baselineWords),
/* harmony export */   eventKeys: () => (/* binding */ eventKeys),
/* harmony export */   gateTable: () => (/* binding */ gateTable),
/* harmony export */   isBaselineRule: () => (/* binding */ isBaselineRule),
/* harmony export */   judging: () => (/* binding */ judging),
/* harmony export */   pairRange: () => (/* binding */ pairRange),
/* harmony export */   policyTable: () => (/* binding */ policyTable),
/* harmony export */   preset: () => (/* binding */ preset),
/* harmony export */   presets: () => (/* binding */ presets),
/* harmony export */   storedWords: () => (/* binding */ storedWords)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6838);



/** Rules that only the history answers. */
const storedWords = ['best', 'best-metric', 'pinned', 'latest', 'previous', 'merge-base'];
/** Every baseline rule that is one word; `version:<label>` is the only other form. */
const baselineWords = [..._model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedRules */ .rc, ...storedWords];
const aRule = _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .Ir('a baseline rule', `use ${baselineWords.join(', ')} or version:<label>`);
const isBaselineRule = (word) => /^version:\S+$/.test(word) || baselineWords.some((known) => known === word);
const baselineRule = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(baselineWords), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .templateLiteral */ .Uy$(['version:', zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/\S+/))])], aRule);
const rules = _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM(baselineRule, 'baseline rules');
const eventKeys = [
    'pull_request',
    'merge_group',
    'push',
    'schedule',
    'release',
    'workflow_dispatch',
    'local',
];
const baselines = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    pull_request: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(rules, 'Baselines on pull requests; default paired:merge-base and best.'),
    merge_group: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(rules, 'Baselines in a merge queue; default those of pull_request.'),
    push: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(rules, 'Baselines on a push to the default branch; default best.'),
    schedule: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(rules, 'Baselines of scheduled runs; default paired:best.'),
    release: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(rules, 'Baselines of releases; default paired:previous-tag and previous.'),
    workflow_dispatch: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(rules, 'Baselines of runs started by hand; default those of schedule.'),
    local: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(rules, 'Baselines of runs outside GitHub; default paired:merge-base.'),
});
const level = _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(['fail', 'warn', 'pass']);
const on = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    no_baseline: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(level, 'warn'), 'When there is nothing to compare with.'),
    needs_more_data: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(level, 'warn'), 'When too few runs exist to decide.'),
    inconclusive: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(level, 'warn'), 'When all pairs are spent and nothing is proven.'),
    incomparable: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(level, 'warn'), 'When definition or machine differ.'),
    missing: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(level, 'fail'), 'When a metric or benchmark of the baseline is gone.'),
    new: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(level, 'pass'), 'When a benchmark is new.'),
    evaluator_changed: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(level, 'warn'), 'When evaluator files differ between the sides.'),
    policy_changed: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(level, 'warn'), 'When the change alters how it is judged.'),
});
/** The named pairs of tolerance and limit. */
const presets = {
    strict: { tolerance: 0.02, limit: 0.05 },
    shared: { tolerance: 0.03, limit: 0.1 },
    noisy: { tolerance: 0.05, limit: 0.15 },
};
const preset = _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(['strict', 'shared', 'noisy']);
/** Pairs at the first and at the last look of the paired gate: fewer decide nothing, more are never looked at. */
const pairRange = { first: 6, last: 120 };
const pairCount = _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ(pairRange.first, pairRange.last);
const gateTable = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    mode: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(['no-regression', 'promote']), 'no-regression'), 'The question asked: is it proven worse, or proven better?'),
    preset: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(preset, 'strict'), 'strict 2%/5%, shared 3%/10%, noisy 5%/15%.'),
    tolerance: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, "Worse than this with confidence fails; overrides the preset's."),
    limit: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, "Better than this with confidence passes; overrides the preset's."),
    alpha: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .risk */ .kw, 0.05), 'Risk of failing a job in which nothing is worse than tolerated.'),
    beta: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .risk */ .kw, 0.05), 'Risk of passing a metric that is worse than its limit.'),
    min_pairs: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(pairCount, 6), 'Pairs before the first look.'),
    max_pairs: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(pairCount, 120), 'Pairs after which an undecided metric is INCONCLUSIVE; at most 120 are of use.'),
    baselines: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(baselines, {}), 'Baseline rules by event.'),
    best_order: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .dM(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(['success_rate', 'margin', 'newest']), 'orderings'), [
        'success_rate',
        'margin',
        'newest',
    ]), 'By what the best stored report is chosen.'),
    anchor_every: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ(0), 5), 'Merges between paired runs against the anchor; 0: only on schedule.'),
    trust_stored: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, false), 'Whether stored time comparisons may fail, not only warn.'),
    on: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .prefault */ .SdS(on, {}), 'What each undecided answer does to the job.'),
    fail_on: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL(['mandatory', 'any', 'never']), 'mandatory'), 'Which failing metrics fail the job.'),
});
const quarantine = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    reason: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Why it may not fail for now.'),
    until: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'Last day of the quarantine, YYYY-MM-DD.'),
});
/** The keys that say how a metric is judged; shared by metric declarations and [[policy]]. */
const judging = {
    preset: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(preset, 'strict 2%/5%, shared 3%/10%, noisy 5%/15%.'),
    tolerance: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, 'Worse than this share fails.'),
    limit: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, 'Better than this share with confidence passes.'),
    abs_tolerance: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .nonNegative */ .rG, "The tolerance in the metric's unit."),
    abs_limit: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .nonNegative */ .rG, "The limit in the metric's unit."),
    mandatory: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, 'Whether it may fail the job; default true.'),
    exact: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, 'Whether two runs of one build must agree exactly.'),
    machine_independent: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, 'Whether values of other machines may be compared.'),
};
const policyTable = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    match: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .doc */ .H9(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Pattern of benchmark, or of benchmark/metric, with * and ?; the last match wins.'),
    ...judging,
    quarantine: _scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .maybe */ .no(quarantine, 'Measured and shown, never failing, until a day.'),
});
//# sourceMappingURL=gate-table.js.map

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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6187);


/** Separates what is wrong from how to mend it inside one validation message. */
const hintMark = '\n';
/** Message for a value that is not `noun`, and how to write one. */
const expected = (noun, hint) => ({
    error: (issue) => `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(issue.input)} is not ${noun}${hintMark}${hint}`,
});
/** The same schema with its one sentence for editors. */
const doc = (schema, sentence) => schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(sentence));
/** A key that may be left out, with its sentence. */
const maybe = (schema, sentence) => doc(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(schema), sentence);
const pattern = (regex, noun, hint) => {
    const message = expected(noun, hint);
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(message).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(regex, message));
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
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d+(\.\d+)?\s?%$/, aShare)),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0, aShare), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(1, aShare)),
], aShare), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (typeof value === 'string' ? Number.parseFloat(value) / 100 : value)));
/** One word of a closed list. */
const oneOf = (words) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words);
/** Which way is better. */
const direction = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(oneOf(['minimize', 'maximize', 'lower', 'higher']), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((word) => (word === 'minimize' || word === 'lower' ? 'minimize' : 'maximize')));
/** A whole number from `least` to `most`. */
const whole = (least, most = Number.MAX_SAFE_INTEGER) => {
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    const message = expected(`a whole number ${range}`, `write a whole number ${range}, without quotes`);
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(message).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(least, message), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(most, message));
};
const aNumber = expected('a finite number', 'write a finite number, without quotes');
const finite = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(aNumber);
const fromZero = expected('a finite number from 0', 'write a finite number from 0, without quotes');
const nonNegative = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(fromZero).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0, fromZero));
const aRisk = expected('a share of wrong answers', 'write a number above 0 and at most 0.5: 0.05');
const risk = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(aRisk).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gt */ .Tx(0, aRisk), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(0.5, aRisk));
const sha256 = pattern(/^sha256:[0-9a-f]{64}$/, 'a SHA-256 hash', 'write "sha256:" and 64 lower-case hexadecimal digits, as sha256sum prints them');
/** A path or glob that stays inside the project. */
const insidePath = pattern(/^(?![/\\~]|[A-Za-z]:)(?!(.*[/\\])?\.\.([/\\]|$)).+$/s, 'a path inside the project', 'write it relative to the project folder, without ".." segments');
const aCommand = expected('a command', 'write a list of arguments, ["make", "-j"], or one string for the shell; neither may be empty');
/** argv, or one string for `sh -c`. */
const command = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/\S/, aCommand)),
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
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d+(\.\d+)?\s?%$/, aChange)),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0, aChange), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(1, aChange)),
], aChange), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((given) => typeof given === 'number' ? given : Number.parseFloat(given) / 100));
//# sourceMappingURL=scalars.js.map

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
    const selector = benchmark.metrics.findLast(({ pattern, within = '*' }) => matches(pattern, metric) && matches(within, metric));
    return selector?.policy ?? benchmark.defaultPolicy;
}
//# sourceMappingURL=plan.js.map

/***/ })

};
