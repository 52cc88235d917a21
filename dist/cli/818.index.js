export const id = 818;
export const ids = [818];
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

/***/ 4818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluate: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3691);
/* harmony import */ var _judging_case_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3588);
/* harmony import */ var _judging_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2713);
/* harmony import */ var _plan_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2764);







/** Judges what the store holds of a benchmark at HEAD. Runs nothing, writes nothing. */
function evaluate(world, evaluating) {
    const { history, name, subject, head, file } = evaluating;
    const plan = planFor(world, evaluating);
    const benchmark = plan.benchmarks.find((one) => one.subject.id === subject);
    const runSet = benchmark && history.latestRunSet(name, subject, head);
    const verdicts = runSet
        ? (0,_judging_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(caseOf(world, { evaluating, plan, benchmark, runSet }))
        : [nothingStored(plan, evaluating)];
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .u)(verdicts, { store: file });
}
function planFor({ host }, { loaded, name, rule }) {
    return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .orThrow */ .aU)((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .X)(loaded, { event: 'local', cost: 'all', names: [name], baselines: [rule], manifestHash: '' }, (0,_plan_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .planTools */ .p)(host.sha256)));
}
/** The stored run set as if it had just been measured; its own session is no baseline for it. */
function caseOf(world, { evaluating, plan, benchmark, runSet }) {
    const { history, ancestry } = evaluating;
    const measured = {
        runSets: [{ ...runSet, rule: null }],
        sides: [],
        contests: [{ benchmark: 0, rule: null, stop: 'complete', fixedPairs: null, message: null }],
        findings: [],
        k: 0,
        complete: true,
        damage: [],
    };
    const { name, subject } = benchmark;
    const stored = history.reports({ project: plan.project, benchmark: name, subject: subject.id });
    const others = stored.filter(({ session }) => session !== runSet.session);
    const machine = machineOf(history, stored, runSet) ?? world.host.machine('');
    return {
        plan: { ...plan, benchmarks: [benchmark] },
        measured,
        opponents: [],
        // One benchmark is judged: whatever is asked for is among its reports, which are read once.
        history: { ...history, reports: () => others },
        machineOf: () => machine,
        ancestry,
        version: null,
    };
}
/** The session's machine; its report knows it, and only a session without one is looked for among all. */
function machineOf(history, reports, { session }) {
    const report = reports.find((one) => one.session === session);
    return report?.machine ?? history.sessions().find(({ id }) => id === session)?.machine;
}
function nothingStored(plan, { name, head, rule }) {
    const benchmark = plan.benchmarks[0];
    const reason = `no run of ${name} at ${head.slice(0, 10)} is stored; run "benchgate gate --benchmark ${name}" first`;
    return (0,_judging_case_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .Vj)({ benchmark, gate: 'threshold', baseline: rule }, (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('NEEDS_MORE_DATA', reason));
}
//# sourceMappingURL=evaluate.js.map

/***/ })

};
