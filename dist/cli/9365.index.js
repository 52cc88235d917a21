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
/* harmony export */   policyTable: () => (/* binding */ policyTable),
/* harmony export */   preset: () => (/* binding */ preset),
/* harmony export */   presets: () => (/* binding */ presets),
/* harmony export */   storedWords: () => (/* binding */ storedWords)
/* harmony export */ });
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
const eventKeys = [
    'pull_request',
    'merge_group',
    'push',
    'schedule',
    'release',
    'workflow_dispatch',
    'local',
];
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
/* harmony export */   aD: () => (/* binding */ idPattern),
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

/***/ })

};
