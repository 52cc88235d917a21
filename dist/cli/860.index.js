export const id = 860;
export const ids = [860,340];
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

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   documentOptions: () => (/* binding */ documentOptions),
/* harmony export */   planOptions: () => (/* binding */ planOptions),
/* harmony export */   requestOf: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4156);
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
    {
        name: 'fresh',
        type: 'boolean',
        summary: 'do not go on from pairs that the store holds of the same commits; counts as another attempt',
    },
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
    options: [...planOptions, ...documentOptions],
    async run(invocation) {
        const { quiet, verbose, flags, positionals } = invocation;
        if (positionals.length > 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('gate takes no arguments; name benchmarks with --benchmark NAME');
        const world = (0,_edge_world_js__WEBPACK_IMPORTED_MODULE_4__/* .realWorld */ .b)(quiet);
        const request = await requestOf(invocation, world.host.user);
        const { outcome } = await (0,_app_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .G)(world, request, (0,_edge_measurer_js__WEBPACK_IMPORTED_MODULE_3__/* .measurer */ .j)((0,_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .cliFile */ .j)(), { quiet, verbose }));
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
        cost: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(flags, 'cost', ['fast', 'heavy', 'all']),
        failOn: (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(flags, 'fail-on', ['mandatory', 'any', 'never']),
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
//# sourceMappingURL=gate.js.map

/***/ })

};
