export const id = 5144;
export const ids = [5144];
export const modules = {

/***/ 5144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _judging_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2819);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2346);




const exitUnexpected = 4;
const command = {
    usage: 'BENCHMARK [options]',
    description: 'Judges the newest stored report of a benchmark at HEAD against its stored baseline; runs nothing and writes nothing.\n' +
        'Exits 0 for PASS, PROMOTE and SKIPPED, 1 for FAIL and REJECT, 2 for undecided, 4 when --expect says otherwise.',
    options: [
        {
            name: 'baseline',
            type: 'string',
            value: 'RULE',
            summary: 'pinned (default where one is pinned), best, best-metric, latest, previous, merge-base, version:LABEL',
        },
        ..._judging_options_js__WEBPACK_IMPORTED_MODULE_2__/* .judgingOptions */ .D,
        { name: 'expect', type: 'string', value: 'KIND', summary: 'exit 0 if this is the verdict, 4 if not' },
    ],
    async run(invocation) {
        const { positionals, flags, json } = invocation;
        const [name] = positionals;
        if (name === undefined || positionals.length > 1)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('evaluate needs the name of one benchmark');
        const expected = expectation((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(flags, 'expect'));
        // Git is at work while the rest is loaded. Wrong usage is said before a store that is not there.
        const opening = (0,_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .openedStore */ .nr)(invocation);
        opening.catch(() => undefined);
        const [{ evaluate }, { showAnswer }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8277), __webpack_require__.e(2564)]).then(__webpack_require__.bind(__webpack_require__, 4818)),
            __webpack_require__.e(/* import() */ 6596).then(__webpack_require__.bind(__webpack_require__, 6596)),
        ]);
        const judging = await (0,_judging_options_js__WEBPACK_IMPORTED_MODULE_2__/* .judgingOf */ .c)(flags);
        const { store, loaded, world, head } = await opening;
        const damage = (0,_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOfDamage */ .Dl)(store);
        const { history, file } = store;
        const ancestry = await ancestryFor(judging.rule, invocation.project, head);
        const evaluated = evaluate(world, { ...judging, loaded, history, name, head, ancestry, file });
        const judged = await withDifference(evaluated, history, store.folder);
        history.close();
        const answer = { ...judged, findings: [...damage, ...judged.findings] };
        showAnswer(answer, json);
        if (expected === null)
            return answer.exitCode;
        // A benchmark takes its worst verdict.
        return (0,_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstKind */ .eD)(answer.verdicts.map(({ kind }) => kind)) === expected ? 0 : exitUnexpected;
    },
};
/** Git is asked only where the rule needs it: most evaluations are over before it has answered. */
async function ancestryFor(rule, project, head) {
    const { ancestryOfHead, noAncestry } = await __webpack_require__.e(/* import() */ 3872).then(__webpack_require__.bind(__webpack_require__, 3872));
    if (rule !== 'merge-base')
        return noAncestry;
    const { openGit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8956));
    return ancestryOfHead({ git: openGit(process.env) }, project, head);
}
/** Only where artifacts differ is there anything to read. */
async function withDifference(evaluated, history, folder) {
    if (!artifactsDiffer(evaluated))
        return evaluated.answer;
    const [{ answerWithDifference }, { files }, { host }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7655).then(__webpack_require__.bind(__webpack_require__, 7655)),
        __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 6524)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2449)),
    ]);
    return answerWithDifference({ files, host }, evaluated, history, folder);
}
const artifactsDiffer = ({ answer }) => answer.verdicts.some(({ kind, gate }) => kind === 'FAIL' && gate === 'reference');
function expectation(given) {
    if (given === undefined)
        return null;
    if (_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictKinds */ .PV.some((kind) => kind === given))
        return given;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--expect is one of ${_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictKinds */ .PV.join(', ')}, not "${given}"`);
}
//# sourceMappingURL=evaluate.js.map

/***/ }),

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgingOptions),
/* harmony export */   c: () => (/* binding */ judgingOf)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(337);


/** Options of the commands that judge what is stored. */
const judgingOptions = [
    { name: 'subject', type: 'string', value: 'ID', summary: 'subject (default: self)' },
    {
        name: 'meta-seed',
        type: 'string',
        value: 'N',
        summary: 'the run set that was drawn from N (default: the newest)',
    },
    {
        name: 'mode',
        type: 'string',
        value: 'MODE',
        summary: 'no-regression or promote (default: the manifest’s)',
    },
    {
        name: 'formulas',
        type: 'string',
        value: 'SET',
        summary: 'benchstone: its z against its threshold instead of the exact tests',
    },
    { name: 'allow-dirty', type: 'boolean', summary: 'judge runs of uncommitted changes too' },
];
/** What those options and `--baseline` say. Throws UsageError. */
async function judgingOf(flags) {
    const [rule, subject] = [(0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, 'baseline'), (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, 'subject') ?? 'self'];
    return {
        rule: rule === undefined ? null : await storedRule(rule),
        subject,
        metaSeed: (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_1__/* .bigNumber */ .q)(flags, 'meta-seed'),
        mode: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(flags, 'mode', ['no-regression', 'promote']),
        literal: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(flags, 'formulas', ['benchstone']) !== null,
        allowDirty: flags['allow-dirty'] === true,
    };
}
/** Nothing is run, so nothing can be paired. */
async function storedRule(word) {
    const [{ baselineRule }, { storedWords }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(9365), __webpack_require__.e(340)]).then(__webpack_require__.bind(__webpack_require__, 340)),
        Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(9365)]).then(__webpack_require__.bind(__webpack_require__, 9365)),
    ]);
    return baselineRule(word, storedWords);
}
//# sourceMappingURL=judging-options.js.map

/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ asAsked),
  eY: () => (/* binding */ loadManifest),
  yt: () => (/* binding */ manifestBeside),
  nr: () => (/* binding */ openedStore),
  uz: () => (/* binding */ readStore),
  $8: () => (/* binding */ storeFolderOf),
  yk: () => (/* binding */ underManifestNames),
  Dl: () => (/* binding */ warnOfDamage)
});

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
// EXTERNAL MODULE: ./build/src/edge/git.js + 13 modules
var edge_git = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/src/cli/stored.js




/** The manifest of the project. */
async function loadManifest(project) {
    const [{ readManifest }, { files }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(9365), __webpack_require__.e(2763), __webpack_require__.e(9163)]).then(__webpack_require__.bind(__webpack_require__, 2763)),
        __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 6524)),
    ]);
    return (await readManifest({ files }, project)).loaded;
}
/** The manifest, or null where a store is named and no manifest of the project can be read. */
async function manifestBeside({ project, store }) {
    return loadManifest(project).catch((error) => {
        if (store === null)
            throw error;
        return null;
    });
}
/** The history under the names that metrics have in the manifest now. */
async function underManifestNames(history, loaded) {
    if (loaded === null)
        return history;
    const [{ underTodaysNames }, { renamingOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3727).then(__webpack_require__.bind(__webpack_require__, 3727)),
        __webpack_require__.e(/* import() */ 6520).then(__webpack_require__.bind(__webpack_require__, 6520)),
    ]);
    return underTodaysNames(history, renamingOf(loaded.manifest));
}
/** Folder of the store: `--store`, or the default place of the project. */
async function storeFolderOf({ store, project }) {
    if (store !== null)
        return store;
    const { manifest } = await loadManifest(project);
    return host.host.storeFolder(manifest.project.name, manifest.store.name);
}
/** benchstone has a store for all projects: where nothing was measured yet, it is one without rows. */
const asAsked = ({ benchstone, store }) => ({
    orEmpty: benchstone && store === null,
});
/** Opens a store for reading; every state but a good one is a problem that says what to do. */
async function readStore(folder, { verify = false, orEmpty = false } = {}) {
    const { fileHistories } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1814), __webpack_require__.e(2370)]).then(__webpack_require__.bind(__webpack_require__, 1814));
    return openForReading(fileHistories, folder, { verify, orEmpty });
}
/** Says on stderr what is wrong with a store of which only the good part is shown, and gives it as findings. */
function warnOfDamage(store) {
    const findings = damageFindings(store);
    for (const { message, remedy } of findings)
        process.stderr.write(`warning: ${store.file}: ${message}\n  ${remedy}\n`);
    return findings;
}
/** What commands about one benchmark of the project need. Git and the engine work while the manifest is read. */
async function openedStore(invocation) {
    const asked = headOf(invocation.project);
    const engine = Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 6508)).then(({ preload }) => preload());
    const loaded = await loadManifest(invocation.project);
    await engine;
    const { manifest } = loaded;
    const store = await readStore(invocation.store ?? host.host.storeFolder(manifest.project.name, manifest.store.name), asAsked(invocation));
    return { store, loaded, world: { host: host.host }, head: (0,problem/* orThrow */.aU)(await asked) };
}
/** Full id of HEAD, empty before the first commit. Asks git once where all is well; what git complains of is a problem. */
async function headOf(project) {
    const git = (0,edge_git.openGit)(process.env);
    try {
        const head = await git.resolve(project, 'HEAD');
        if (head !== undefined)
            return (0,problem.ok)(head);
        const repository = await git.repository(project);
        return repository.ok ? (0,problem.ok)('') : repository;
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return (0,problem/* fail */.fJ)(...error.problems);
        throw error;
    }
}
//# sourceMappingURL=stored.js.map

/***/ }),

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ bigNumber),
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** The value of an option that is a whole number of at least `least`, or null. Throws UsageError. */
function wholeNumber(flags, name, least) {
    const given = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, name);
    if (given === undefined)
        return null;
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= least)
        return value;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${name} is a whole number from ${least} on, not "${given}"`);
}
/** The value of an option that is a whole number of 64 bits, or null. Throws UsageError. */
function bigNumber(flags, name) {
    const given = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, name);
    if (given === undefined)
        return null;
    if (/^-?\d+$/.test(given) && BigInt.asIntN(64, BigInt(given)) === BigInt(given))
        return BigInt(given);
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${name} is a whole number below 2^63, not "${given}"`);
}
//# sourceMappingURL=whole-number.js.map

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

/***/ })

};
