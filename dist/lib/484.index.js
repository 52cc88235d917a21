export const id = 484;
export const ids = [484];
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

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _manifest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2763);


/** Throws ProblemError where there is no manifest, no repository or no commit. */
async function findCheckout(world, project) {
    const { loaded, text } = await (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(world, project);
    const repository = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .orThrow */ .aU)(await world.git.repository(project));
    const head = await world.git.resolve(repository, 'HEAD');
    if (head === undefined)
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([
            { where: { file: repository }, what: 'this repository has no commits yet', hint: 'commit first' },
        ]);
    const projectPath = await world.files.relative(repository, project);
    return { loaded, manifestText: text, repository, projectPath, head };
}
//# sourceMappingURL=checkout.js.map

/***/ }),

/***/ 3103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ judging_evaluate),
  promote: () => (/* binding */ judging_promote)
});

// EXTERNAL MODULE: ./build/src/app/ancestry.js
var app_ancestry = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/src/app/checkout.js
var app_checkout = __webpack_require__(4089);
;// CONCATENATED MODULE: ./build/src/core/formats/text-difference.js
/** Texts longer than this are told apart by their hashes alone. */
const longest = 2 ** 20;
const linesShown = 10;
const charactersShown = 200;
/** Lines of bytes that are a text of moderate size; undefined for anything else. */
function linesOf(bytes) {
    if (bytes.length > longest || bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
    }
    catch {
        return undefined;
    }
}
function commonStart(a, b) {
    const differs = a.findIndex((line, i) => line !== b[i]);
    return differs < 0 ? a.length : differs;
}
function excerpt(mark, lines) {
    const shown = lines.slice(0, linesShown).map((line) => mark + shorten(line));
    const more = lines.length - linesShown;
    return more > 0 ? [...shown, `${mark}(and ${more} more lines)`] : shown;
}
const shorten = (line) => line.length > charactersShown ? `${line.slice(0, charactersShown)}…` : line;
/**
 * The part in which two texts differ, as lines that begin with `-` (expected) and `+` (found), after one that says
 * where; at most 10 lines of each. Null where one is no UTF-8 text, or longer than 1 MiB.
 */
function textDifference(expected, found) {
    const [before, after] = [linesOf(expected), linesOf(found)];
    if (before === undefined || after === undefined)
        return null;
    const start = commonStart(before, after);
    const rest = (lines) => lines.slice(start).reverse();
    const [restBefore, restAfter] = [rest(before), rest(after)];
    const end = Math.min(commonStart(restBefore, restAfter), restBefore.length, restAfter.length);
    const changed = (lines) => lines.slice(start, lines.length - end);
    return [`@@ line ${start + 1} @@`, ...excerpt('-', changed(before)), ...excerpt('+', changed(after))];
}
//# sourceMappingURL=text-difference.js.map
// EXTERNAL MODULE: ./build/src/app/archive.js
var archive = __webpack_require__(6055);
;// CONCATENATED MODULE: ./build/src/app/difference.js


/** The answer with the lines in which the artifact differs from its reference, where both are at hand and are text. */
async function answerWithDifference(world, { answer, benchmark, runSet }, history, folder) {
    const differs = answer.verdicts.some(({ kind, gate }) => kind === 'FAIL' && gate === 'reference');
    const found = runSet?.runs.find(({ artifactHash }) => artifactHash && artifactHash !== benchmark.reference);
    if (!differs || benchmark.reference === null || !found?.artifactHash)
        return answer;
    const hashes = { expected: benchmark.reference, found: found.artifactHash };
    const frozen = history.reference(benchmark.name, benchmark.subject.id);
    const difference = await artifactDifference(world, folder, hashes, frozen);
    return difference === null ? answer : { ...answer, difference };
}
async function artifactDifference(world, folder, hashes, frozen) {
    const expected = frozen?.hash === hashes.expected
        ? { state: 'whole', bytes: frozen.bytes }
        : await (0,archive/* readArchived */.pF)(world, folder, hashes.expected);
    const found = await (0,archive/* readArchived */.pF)(world, folder, hashes.found);
    if (expected.state !== 'whole' || found.state !== 'whole')
        return null;
    return textDifference(expected.bytes, found.bytes);
}
//# sourceMappingURL=difference.js.map
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
// EXTERNAL MODULE: ./build/src/core/manifest/renames.js
var renames = __webpack_require__(6520);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var model_problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/answer.js
var answer = __webpack_require__(3691);
// EXTERNAL MODULE: ./build/src/app/frozen-reference.js
var frozen_reference = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
// EXTERNAL MODULE: ./build/src/app/judging/judge.js + 6 modules
var judge = __webpack_require__(7514);
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var app_plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js + 1 modules
var plan_tools = __webpack_require__(8087);
// EXTERNAL MODULE: ./build/src/app/renamed.js
var renamed = __webpack_require__(3727);
;// CONCATENATED MODULE: ./build/src/app/evaluate.js










/** Judges what the store holds of a benchmark at HEAD. Runs nothing, writes nothing. */
function evaluate(world, given) {
    const evaluating = {
        ...given,
        history: (0,renamed/* underTodaysNames */.bH)(given.history, (0,renames/* renamingOf */.P5)(given.loaded.manifest)),
    };
    const { history, name, subject, file } = evaluating;
    const pinned = history.pointer('pinned', name, subject);
    const rule = evaluating.rule ?? (pinned ? 'pinned' : 'best');
    const plan = planFor(world, evaluating, rule);
    const benchmark = plan.benchmarks.find((one) => one.subject.id === subject) ?? plan.benchmarks[0];
    const reports = history.reports({ project: plan.project, benchmark: name, subject });
    const baseline = rule === 'pinned' ? reports.find(({ uid }) => uid === pinned?.report) : undefined;
    const runSet = candidate(evaluating, baseline?.session);
    const verdicts = runSet
        ? (0,judge/* judge */.S)(caseOf(world, { evaluating, plan, benchmark, reports, runSet }))
        : [
            evaluating.literal
                ? nothingByBenchstone(benchmark, evaluating, rule)
                : nothingStored(benchmark, evaluating, rule),
        ];
    const report = reports.find(({ session }) => session === runSet?.session) ?? null;
    return {
        answer: (0,answer/* answerOf */.u)(verdicts, { store: file }),
        ...{ plan, benchmark, rule, runSet: runSet ?? null, report },
    };
}
/** The newest run set of drawn seeds: the manifest's own are the baseline's, and no set is judged against itself. */
function candidate(evaluating, baseline) {
    const { history, name, subject, head } = evaluating;
    return history.latestRunSet(name, subject, head, narrowingOf(evaluating, baseline));
}
function narrowingOf({ metaSeed, allowDirty }, notOf) {
    return {
        fresh: true,
        ...(metaSeed === null ? {} : { metaSeed }),
        ...(allowDirty ? {} : { clean: true }),
        ...(notOf === undefined ? {} : { notOf }),
    };
}
function planFor({ host }, evaluating, rule) {
    const { loaded, name, mode, history } = evaluating;
    const plan = (0,model_problem/* orThrow */.aU)((0,app_plan/* planOf */.X)(loaded, { event: 'local', cost: 'all', names: [name], baselines: [rule], manifestHash: '' }, (0,plan_tools/* planTools */.p)(host.sha256)));
    const benchmarks = plan.benchmarks.map((one) => (0,frozen_reference/* frozenReference */.E)({ host }, one, history));
    return { ...plan, benchmarks, gate: { ...plan.gate, mode: mode ?? plan.gate.mode } };
}
/** The stored run set as if it had just been measured; its own session is no baseline for it. */
function caseOf(world, { evaluating, plan, benchmark, reports, runSet }) {
    const { history, ancestry, literal } = evaluating;
    const runs = runSet.runs.map((run) => ({ ...run, rule: null }));
    const measured = {
        runSets: [{ ...runSet, rule: null, runs }],
        sides: [],
        contests: [{ benchmark: 0, rule: null, stop: 'complete', fixedPairs: null, message: null }],
        findings: [],
        k: 0,
        complete: true,
        damage: [],
    };
    const others = reports.filter(({ session }) => session !== runSet.session);
    const machine = machineOf(history, reports, runSet) ?? world.host.machine('');
    return {
        plan: { ...plan, benchmarks: [benchmark] },
        measured,
        opponents: [],
        // One benchmark is judged: whatever is asked for is among its reports, which are read once.
        history: { ...history, reports: () => others },
        head: evaluating.head,
        machineOf: () => machine,
        ancestry,
        version: null,
        literal,
    };
}
/** The session's machine; its report knows it, and only a session without one is looked for among all. */
function machineOf(history, reports, { session }) {
    const report = reports.find((one) => one.session === session);
    return report?.machine ?? history.sessions().find(({ id }) => id === session)?.machine;
}
function nothingStored(benchmark, evaluating, rule) {
    const { name, head, metaSeed } = evaluating;
    const of = metaSeed === null ? '' : ` of meta seed ${metaSeed}`;
    const reason = `no run of ${name}${of} at ${head.slice(0, 10)} is stored${others(evaluating)}; run "benchgate run ${name}" first`;
    return (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'threshold', baseline: rule }, (0,wording/* without */.FF)('NEEDS_MORE_DATA', reason));
}
/** benchstone looks for what head is held against before it looks for head. */
function nothingByBenchstone(benchmark, evaluating, rule) {
    const { history, name, subject } = evaluating;
    const nothing = nothingStored(benchmark, evaluating, rule);
    const because = (kind, words) => ({
        ...nothing,
        kind,
        reason: `${words}; ${nothing.reason}`,
    });
    if (benchmark.tier === 'correctness')
        return benchmark.reference === null ? because('NO_REFERENCE', 'no reference is frozen') : nothing;
    const isWithout = rule === 'pinned' && !history.pointer('pinned', name, subject);
    return isWithout ? because('NO_BASELINE', 'no baseline is pinned') : nothing;
}
/** What is stored at HEAD and cannot be judged: saying only "none" would hide why. */
function others({ history, name, subject, head, allowDirty }) {
    const any = history.latestRunSet(name, subject, head);
    if (!any)
        return '';
    if (any.dirty && !allowDirty)
        return ' but those of a tree with uncommitted changes (--allow-dirty)';
    if (any.metaSeed === null)
        return ' but those of the baseline seeds';
    return ' but the baseline itself';
}
//# sourceMappingURL=evaluate.js.map
// EXTERNAL MODULE: ./build/src/app/opened.js + 1 modules
var opened = __webpack_require__(2238);
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/src/app/session-header.js
var session_header = __webpack_require__(6987);
;// CONCATENATED MODULE: ./build/src/app/promote.js





/**
 * Judges the run set at HEAD and pins that very set as the baseline if it is proven better, or equal to its reference.
 * Throws ProblemError when it is not settled which set is meant.
 */
async function promote(world, promoting) {
    const { history, force } = promoting;
    await refuseUncommitted(world, promoting);
    refuseAmbiguous(promoting);
    const evaluated = evaluate(world, promoting);
    const kind = (0,verdict/* worstKind */.eD)(evaluated.answer.verdicts.map((verdict) => verdict.kind));
    const proven = kind === 'PROMOTE' || (kind === 'PASS' && evaluated.benchmark.tier === 'correctness');
    if (!proven && !force)
        return { ...evaluated, move: null, session: null };
    const { report } = evaluated;
    if (report === null)
        throw nothingToPromote(promoting, evaluated);
    const move = moveTo(world, {
        promoting,
        report,
        words: `${proven ? '' : 'forced over '}${wordsOf(evaluated)}`,
    });
    const session = history.append(await sessionOf(world, { promoting, evaluated, move }));
    await history.save();
    return { ...evaluated, move, session };
}
const wordsOf = ({ answer }) => answer.verdicts.map(({ kind, reason }) => `${kind}: ${reason}`).join('; ');
/** Thresholds that nobody committed promote nothing. */
async function refuseUncommitted({ git }, promoting) {
    const { repository, projectPath, allowDirty } = promoting;
    const path = projectPath === '' ? manifest_file/* usualManifest */.q : `${projectPath}/${manifest_file/* usualManifest */.q}`;
    if (allowDirty || !(await git.dirtyPaths(repository)).includes(path))
        return;
    const hint = 'commit it first, or say --allow-dirty';
    throw new model_problem/* ProblemError */.Mm([{ where: { file: path }, what: 'the manifest has uncommitted changes', hint }]);
}
function refuseAmbiguous({ history, name, subject, head, metaSeed, allowDirty }) {
    if (metaSeed !== null)
        return;
    const seeds = history.metaSeeds(name, subject, head, allowDirty ? {} : { clean: true });
    if (seeds.length < 2)
        return;
    throw new model_problem/* ProblemError */.Mm([
        {
            where: { file: manifest_file/* usualManifest */.q },
            what: `${seeds.length} run sets of ${name} are stored at ${head.slice(0, 10)}: meta seeds ${seeds.join(', ')}`,
            hint: 'say which one with --meta-seed N',
        },
    ]);
}
function nothingToPromote({ name, head }, { benchmark, runSet }) {
    const problem = {
        where: benchmark.place,
        what: runSet
            ? `the run set of ${name} at ${head.slice(0, 10)} was cut short and is no baseline`
            : `no run set of ${name} at ${head.slice(0, 10)} is stored that could be promoted`,
        hint: `run "benchgate run ${name}" first`,
    };
    return new model_problem/* ProblemError */.Mm([problem]);
}
function moveTo({ clock }, { promoting, report, words }) {
    const { history, name, subject, notes, actor } = promoting;
    return {
        ...{ pointer: 'pinned', benchmark: name, subject, report: report.uid, gitSha: report.gitSha },
        reason: notes === '' ? words : `${notes} (${words})`,
        ...{ actor, at: clock.now(), supersedes: history.pointer('pinned', name, subject)?.uid ?? null },
    };
}
/** The verdict and its policy stand beside the move that they led to. */
async function sessionOf(world, { promoting, evaluated, move }) {
    const { history, manifestText, repository, head, command } = promoting;
    const plan = { ...evaluated.plan, manifestHash: `sha256:${world.host.sha256(manifestText)}` };
    const branch = await world.git.branch(repository);
    const facts = { plan, parents: history.heads(), command, headCommit: head, branch };
    return {
        header: await (0,session_header/* sessionHeader */.g)(world, { kind: 'promote', ...session_header/* localFacts */.H, ...facts }),
        ...{ runSets: [], reports: [], verdicts: evaluated.answer.verdicts, findings: [] },
        pointerMoves: [move],
    };
}
//# sourceMappingURL=promote.js.map
// EXTERNAL MODULE: ./build/src/core/documents/json.js
var json = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/src/core/documents/promotion.js


/** The answer's object with `promoted`, and the meta seed as decimal text. */
function promotionObject({ answer, move, metaSeed }) {
    const seed = metaSeed?.toString() ?? null;
    return { promoted: move !== null, pointer: move, metaSeed: seed, ...(0,json/* jsonOutcome */.bR)(answer) };
}
/** The same as text. */
const promotionJson = (shown) => `${JSON.stringify(promotionObject(shown), null, 2)}\n`;
/** One line after the answer. */
function promotionText({ move, metaSeed }) {
    if (move === null)
        return 'Not promoted: the baseline stays as it is.\n';
    const seed = metaSeed === null ? '' : ` of meta seed ${metaSeed}`;
    return `Promoted: the run set${seed} at ${move.gitSha.slice(0, 10)} is the baseline now (${printable(move.reason, 1000)}).\n`;
}
//# sourceMappingURL=promotion.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/gate-table.js
var gate_table = __webpack_require__(9365);
// EXTERNAL MODULE: ./build/src/lib/checked.js
var checked = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/lib/place.js + 61 modules
var lib_place = __webpack_require__(8066);
;// CONCATENATED MODULE: ./build/src/lib/judging.js











const judgingChecks = {
    ...checked/* placeChecks */.v3,
    benchmark: { ...checked/* text */.Qq, required: true },
    ...{ subject: checked/* text */.Qq, metaSeed: checked/* seed */.cR, allowDirty: checked/* yesNo */.Lm },
    mode: (0,checked/* oneOf */.yL)('no-regression', 'promote'),
    formulas: (0,checked/* oneOf */.yL)('benchstone'),
};
const storedRule = {
    must: `be one of ${gate_table/* storedWords */.rO.join(', ')}, version:LABEL`,
    holds: (value) => typeof value === 'string' &&
        (0,gate_table/* isBaselineRule */.gj)(value) &&
        (value.startsWith('version:') || gate_table/* storedWords */.rO.some((word) => word === value)),
};
const judgingOf = ({ subject, metaSeed, mode, formulas, allowDirty }) => ({
    subject: subject ?? 'self',
    metaSeed: metaSeed === undefined ? null : BigInt(metaSeed),
    mode: mode ?? null,
    literal: formulas === 'benchstone',
    allowDirty: allowDirty === true,
});
/** See index.ts. */
async function judging_evaluate(name, options) {
    (0,checked/* check */.z6)('evaluate', { benchmark: name, ...options }, { ...judgingChecks, baseline: storedRule });
    const place = await (0,lib_place/* placeOf */.$t)(options);
    const { world, project } = place;
    const { loaded, head } = await (0,app_checkout/* findCheckout */.I)(world, project);
    const rule = (options.baseline ?? null);
    const ancestry = rule === 'merge-base' ? await (0,app_ancestry/* ancestryOfHead */.Tu)(world, project, head) : app_ancestry/* noAncestry */.Xe;
    return (0,lib_place/* reading */.hF)(place, async ({ history, folder, file, findings }) => {
        const facts = { loaded, history, name, head, ancestry, file, rule };
        const evaluated = evaluate(world, { ...judgingOf(options), ...facts });
        const answer = await answerWithDifference(world, evaluated, history, folder);
        return (0,json/* jsonOutcome */.bR)({ ...answer, findings: [...findings, ...answer.findings] });
    }, loaded);
}
/** What a promotion replaces is what head is judged against. */
const against = 'pinned';
/** See index.ts. */
async function judging_promote(name, options) {
    (0,checked/* check */.z6)('promote', { benchmark: name, ...options }, { ...judgingChecks, force: checked/* yesNo */.Lm, notes: checked/* text */.Qq });
    const place = await (0,lib_place/* placeOf */.$t)(options);
    const { world, project } = place;
    const checkout = await (0,app_checkout/* findCheckout */.I)(world, project);
    const folder = (0,lib_place/* storeOf */.xX)(place, checkout.loaded);
    const history = await (0,opened/* wholeHistory */.qQ)(world, folder, checkout.loaded.manifest.project.name);
    try {
        const judging = judgingOf(options);
        const promoted = await promote(world, {
            ...{ ...checkout, ...judging, rule: against, ancestry: app_ancestry/* noAncestry */.Xe, mode: judging.mode ?? 'promote' },
            ...{ history, name, file: `${folder}/store.db`, force: options.force === true },
            ...{ notes: options.notes ?? '', actor: world.host.user },
            command: (0,lib_place/* callText */.WT)('promote', [name, options]),
        });
        const { move, session, runSet } = promoted;
        const answer = { ...promoted.answer, session, exitCode: move === null ? 1 : 0 };
        return promotionObject({ answer, move, metaSeed: runSet?.metaSeed ?? null });
    }
    finally {
        history.close();
    }
}
//# sourceMappingURL=judging.js.map

/***/ })

};
