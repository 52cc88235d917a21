export const id = 453;
export const ids = [453,860];
export const modules = {

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

/***/ 1453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ check_command)
});

// EXTERNAL MODULE: ./build/src/core/manifest/advice.js
var advice = __webpack_require__(5611);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var app_plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js
var plan_tools = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/src/app/quarantine.js
var quarantine = __webpack_require__(8873);
// EXTERNAL MODULE: ./build/src/app/reach.js + 1 modules
var reach = __webpack_require__(9053);
;// CONCATENATED MODULE: ./build/src/app/checked-plan.js






/** The plan that a request gives and what it can find out. Throws ProblemError for every problem in its way. */
function checkedPlan(world, loaded, request) {
    const planned = (0,problem/* orThrow */.aU)((0,app_plan/* planOf */.X)(loaded, request, (0,plan_tools/* planTools */.p)(world.host.sha256)));
    const { plan, findings } = (0,quarantine/* endQuarantines */.V)(planned, loaded, world.clock.now());
    const checked = (0,reach/* reachOf */.x)(plan, loaded);
    if (checked.problems.length > 0)
        throw new problem/* ProblemError */.Mm(checked.problems);
    return { plan, checked, advice: [...findings, ...(0,advice/* manifestAdvice */.A)(loaded)], file: loaded.file };
}
//# sourceMappingURL=checked-plan.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/check.js


function checkJson({ file, plan, checked, advice }) {
    const { k, open, firstRejectingLook, benchmarks } = checked;
    return `${JSON.stringify({ file, ok: true, k, open, firstRejectingLook, benchmarks, advice, plan }, null, 2)}\n`;
}
function checkText({ file, plan, checked, advice }) {
    const { gate } = plan;
    const { k, open, firstRejectingLook: look } = checked;
    const sharing = `${open ? 'at least ' : ''}${(0,numbers/* count */.U9)(k, 'metric')}`;
    return [
        `${file} is valid: ${(0,numbers/* count */.U9)(plan.benchmarks.length, 'benchmark')} planned, mode ${gate.mode}.`,
        ...(k > 0
            ? [
                `${sharing} ${k === 1 ? 'bears' : 'share'} the risk of ${(0,numbers/* percent */.KN)(gate.alpha)}; a regression can be proven from pair ${look} on, a pass from pair ${gate.minPairs} on, at most ${gate.maxPairs} pairs.`,
            ]
            : []),
        ...checked.benchmarks.flatMap((line) => ['', ...benchmarkLines(plan, line)]),
        ...(advice.length > 0
            ? ['', ...advice.map((one) => `${one.level}: ${one.file}:${one.line}: ${(0,printable/* printable */.g)(one.message)}`)]
            : []),
        '',
    ].join('\n');
}
function benchmarkLines(plan, line) {
    const benchmark = plan.benchmarks.find(({ name, subject }) => name === line.name && subject.id === line.subject);
    const { least, most } = line.runs;
    const runs = least === most ? `${least} runs` : `${least} to ${most} runs`;
    const time = line.seconds === null
        ? ''
        : `, ${(0,numbers/* quantity */.au)(line.seconds.least, 's')} to ${(0,numbers/* quantity */.au)(line.seconds.most, 's')}`;
    const policies = [
        ...line.metrics.map(({ pattern, policy }) => policyLine(pattern, policy)),
        ...(line.defaultPolicy
            ? [policyLine(line.metrics.length > 0 ? 'every other metric' : 'every metric', line.defaultPolicy)]
            : []),
    ];
    return [
        `${line.name}${line.subject === 'self' ? '' : ` [${line.subject}]`}: ${benchmark.kind}, ${benchmark.tier}, ${benchmark.cost}; ${runs}${time}`,
        `  against ${benchmark.baselines.join(', ')}`,
        ...(policies.length > 0 ? policies : ['  judged by the hash of what it produces']),
    ];
}
function policyLine(pattern, policy) {
    const { exact, tolerance, limit, absTolerance, absLimit, unit, direction, mandatory, target, quarantine, origin, } = policy;
    const margins = absTolerance === null
        ? `fails above ${(0,numbers/* percent */.KN)(tolerance)}, passes below ${(0,numbers/* percent */.KN)(limit)}`
        : `fails above ${(0,numbers/* quantity */.au)(absTolerance, unit)}, passes below ${absLimit === null ? '(no abs_limit)' : (0,numbers/* quantity */.au)(absLimit, unit)}`;
    const words = [
        direction ?? 'direction from the tool',
        exact ? `exact, fails above ${(0,numbers/* percent */.KN)(tolerance)}` : margins,
        ...(target === null ? [] : [`target ${(0,numbers/* quantity */.au)(target, unit)}`]),
        ...(mandatory ? [] : ['not mandatory']),
        ...(quarantine ? [`quarantined until ${quarantine.until}: ${(0,printable/* printable */.g)(quarantine.reason)}`] : []),
    ];
    return `  ${(0,printable/* printable */.g)(pattern)}: ${words.join('; ')} (${origin.join(', ')})`;
}
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./build/src/edge/clock.js
var clock = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/src/edge/host.js + 1 modules
var host = __webpack_require__(3295);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/stored.js
var stored = __webpack_require__(1277);
// EXTERNAL MODULE: ./build/src/cli/commands/gate.js
var gate = __webpack_require__(860);
;// CONCATENATED MODULE: ./build/src/cli/commands/check.js







const check_command = {
    usage: '[options]',
    description: 'Reads bench/manifest.toml and shows every problem at once, or the plan: what runs, how each metric is judged and by\n' +
        'which rule, how many metrics share the risk, the first look that can fail, and what it will take. Runs nothing.',
    options: [
        {
            name: 'event',
            type: 'string',
            value: 'EVENT',
            summary: 'plan for this event: local (default), pull_request, push, schedule, release',
        },
        {
            name: 'benchmark',
            type: 'string',
            multiple: true,
            value: 'NAME',
            summary: 'only these (names or patterns)',
        },
        { name: 'cost', type: 'string', value: 'C', summary: 'fast, heavy or all' },
    ],
    async run(invocation) {
        const { flags, project, json, positionals } = invocation;
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('check takes no arguments');
        const loaded = await (0,stored/* loadManifest */.eY)(project);
        const cost = (0,gate.oneOf)(flags, 'cost', ['fast', 'heavy', 'all']);
        const request = {
            event: (0,command/* text */.Qq)(flags, 'event') ?? 'local',
            names: (0,command/* list */.p_)(flags, 'benchmark'),
            manifestHash: '',
            ...(cost ? { cost } : {}),
        };
        const shown = checkedPlan({ clock: clock/* clock */.p, host: host/* host */.Hc }, loaded, request);
        process.stdout.write(json ? checkJson(shown) : checkText(shown));
        return 0;
    },
};
//# sourceMappingURL=check.js.map

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

/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ storeFolderOf),
/* harmony export */   Dl: () => (/* binding */ warnOfDamage),
/* harmony export */   eY: () => (/* binding */ loadManifest),
/* harmony export */   nr: () => (/* binding */ openedStore),
/* harmony export */   uz: () => (/* binding */ readStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _edge_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8956);
/* harmony import */ var _edge_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3295);




/** The manifest of the project. */
async function loadManifest(project) {
    const [{ readManifest }, { files }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(292), __webpack_require__.e(763), __webpack_require__.e(132)]).then(__webpack_require__.bind(__webpack_require__, 2763)),
        __webpack_require__.e(/* import() */ 484).then(__webpack_require__.bind(__webpack_require__, 3484)),
    ]);
    return (await readManifest({ files }, project)).loaded;
}
/** Folder of the store: `--store`, or the default place of the project. */
async function storeFolderOf({ store, project }) {
    if (store !== null)
        return store;
    const { manifest } = await loadManifest(project);
    return _edge_host_js__WEBPACK_IMPORTED_MODULE_3__/* .host */ .Hc.storeFolder(manifest.project.name, manifest.store.name);
}
/** Opens a store for reading; every state but a good one is a problem that says what to do. */
async function readStore(folder, { verify = false, writes = false } = {}) {
    if (!writes)
        await quickEngine();
    const { fileHistories } = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(892), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 9892));
    const opened = await fileHistories.open(folder, { verify });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'store.db');
    if (opened.state === 'open')
        return { history: opened.history, folder, file, damage: opened.damage };
    const problems = {
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
        corrupt: [
            'the store is damaged',
            'put a good copy in its place (an artifact of an earlier run, a backup)',
        ],
    };
    const [what, hint] = problems[opened.state];
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([
        { where: { file }, what: 'reason' in opened ? `${what}: ${opened.reason}` : what, hint },
    ]);
}
/**
 * Says on stderr what is wrong with a store of which only the good part is shown, and gives it as findings: whoever
 * reads a list of runs must know that some may be missing.
 */
function warnOfDamage({ file, damage }) {
    if (damage.length === 0)
        return [];
    const [first] = damage;
    const sessions = new Set(damage.flatMap(({ session }) => session ?? [])).size;
    const of = sessions > 0 ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of it cannot be used; ` : '';
    const message = `the store is damaged and only what is still good is shown: ${of}${first.what}`;
    const remedy = 'Run "benchgate store verify" for all that is wrong, and "benchgate store repair" to mend the file.';
    process.stderr.write(`warning: ${file}: ${message}\n  ${remedy}\n`);
    return [{ rule: 'store-unreadable', level: 'warning', message, file, line: 1, remedy }];
}
/** The engine as suits commands that only read. */
async function quickEngine() {
    const engine = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 6508));
    await engine.keepUnoptimised();
    return engine;
}
/** What commands about one benchmark of the project need. Git and the engine work while the manifest is read. */
async function openedStore(invocation) {
    const asked = headOf(invocation.project);
    const engine = quickEngine().then(({ preload }) => preload());
    const loaded = await loadManifest(invocation.project);
    await engine;
    const { manifest } = loaded;
    const store = await readStore(invocation.store ?? _edge_host_js__WEBPACK_IMPORTED_MODULE_3__/* .host */ .Hc.storeFolder(manifest.project.name, manifest.store.name));
    return { store, loaded, world: { host: _edge_host_js__WEBPACK_IMPORTED_MODULE_3__/* .host */ .Hc }, head: (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .orThrow */ .aU)(await asked) };
}
/** Full id of HEAD, empty before the first commit. Asks git once where all is well; what git complains of is a problem. */
async function headOf(project) {
    const git = (0,_edge_git_js__WEBPACK_IMPORTED_MODULE_2__.openGit)(process.env);
    try {
        const head = await git.resolve(project, 'HEAD');
        if (head !== undefined)
            return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(head);
        const repository = await git.repository(project);
        return repository.ok ? (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)('') : repository;
    }
    catch (error) {
        if (error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm)
            return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(...error.problems);
        throw error;
    }
}
//# sourceMappingURL=stored.js.map

/***/ })

};
